"""The pictures of `resources/resources.qrc`, as the window draws them."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap

from delegation_planner import data
from delegation_planner.gui.forms import resources_rc

RESOURCES = data.path()


@pytest.fixture(autouse=True)
def registered(qapp: object) -> None:
    assert qapp is not None
    resources_rc.qInitResources()


def countries(value: object) -> set[str]:
    if isinstance(value, list):
        return {code for item in value for code in countries(item)}
    if not isinstance(value, dict):
        return set()
    return countries(list(value.values())) | ({value["country"]} if value.get("country") else set())


def drawn(name: str, width: int, height: int) -> QImage:
    return QIcon(name).pixmap(QSize(width, height), 1.0).toImage()


def colour(image: QImage, x: int, y: int) -> str:
    return QColor(image.pixel(x, y)).name()


def test_every_country_of_the_samples_has_a_flag() -> None:
    samples = sorted((RESOURCES / "samples").glob("*.json"))
    named = {code for file in samples for code in countries(json.loads(file.read_text(encoding="utf-8")))}
    assert named == {"KZ", "PK"}
    assert {code for code in named if QPixmap(f":/flags/{code.lower()}.svg").isNull()} == set()


def test_all_flags_are_of_one_size_and_shape() -> None:
    flags = sorted((RESOURCES / "flags").glob("*.svg"))
    boxes = {flag.stem: ElementTree.parse(flag).getroot().get("viewBox") for flag in flags}  # noqa: S314 (our files)
    assert boxes == dict.fromkeys(["kz", "pk"], "0 0 60 40")


@pytest.mark.parametrize("scale", [1, 2])
def test_the_flags_can_be_told_apart_in_a_row_of_a_list(scale: int) -> None:
    kazakhstan, pakistan = (drawn(f":/flags/{code}.svg", 18 * scale, 12 * scale) for code in ("kz", "pk"))
    assert (kazakhstan.width(), kazakhstan.height()) == (18 * scale, 12 * scale)
    assert colour(kazakhstan, 17 * scale, scale) == "#00abc2"
    assert colour(kazakhstan, 9 * scale, 5 * scale) == "#ffe52b"
    assert colour(pakistan, scale, scale) == "#ffffff"
    assert colour(pakistan, 17 * scale, 11 * scale) == "#01521d"


@pytest.mark.parametrize(
    ("name", "square", "flag"), [("brand", "#0f5c6e", "#ffffff"), ("brand-dark", "#62bdd0", "#06252c")]
)
def test_the_brand_is_a_flag_on_a_square_in_the_accent_of_the_theme(name: str, square: str, flag: str) -> None:
    image = drawn(f":/{name}.svg", 24, 24)
    assert (colour(image, 3, 12), colour(image, 10, 10)) == (square, flag)


def test_every_picture_is_named_in_the_list_and_none_is_missing() -> None:
    tree = ElementTree.parse(Path(RESOURCES) / "resources.qrc")  # noqa: S314 (our file)
    there = {file.relative_to(RESOURCES).as_posix() for file in RESOURCES.rglob("*.svg")}
    assert {file.text for file in tree.iter("file")} == there
