import io
from typing import get_args

import pypdfium2
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from delegation_planner.documents.bars import COLOURS, ICONS, TINTS, Kind
from delegation_planner.documents.marks import BAR_WIDTH, draw_bar, draw_icon

KINDS: tuple[Kind, ...] = get_args(Kind)
SCALE = 20


def picture(kind: Kind, *, icon: bool = False) -> Image.Image:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(24, 24), invariant=1)
    if icon:
        draw_icon(canvas, ICONS[kind], COLOURS[kind], (6, 6, 12, 12))
    else:
        draw_bar(canvas, kind, 0, 24, 24)
    canvas.save()
    page = pypdfium2.PdfDocument(file.getvalue())[0]
    assert page.get_textpage().count_chars() == 0
    image: Image.Image = page.render(scale=SCALE).to_pil()
    return image


def test_every_kind_has_a_colour_a_tint_and_an_icon() -> None:
    assert (set(COLOURS), set(TINTS), set(ICONS)) == (set(KINDS), set(KINDS), set(KINDS))


def test_the_bars_differ_without_colour() -> None:
    shapes = {picture(kind).convert("L").point(lambda v: 255 if v > 250 else 0).tobytes() for kind in KINDS}
    assert len(shapes) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_bar_has_its_colour_and_keeps_to_its_width(kind: Kind) -> None:
    image = picture(kind).convert("RGB")
    assert bytes.fromhex(COLOURS[kind][1:]) in {bytes(colour) for _, colour in image.getcolors(100_000)}
    right = image.crop((int(BAR_WIDTH * SCALE) + 2, 0, *image.size))
    assert right.getcolors() == [(right.width * right.height, (255, 255, 255))]


@pytest.mark.parametrize("kind", KINDS)
def test_an_icon_is_a_shape_inside_its_box(kind: Kind) -> None:
    grey = picture(kind, icon=True).convert("L").point(lambda v: 255 - v)
    box = grey.getbbox()
    assert box is not None
    assert min(box) >= 6 * SCALE - 1
    assert max(box) <= 18 * SCALE + 1
    assert max(box[2] - box[0], box[3] - box[1]) >= 9 * SCALE


def test_a_departure_has_an_icon_of_its_own() -> None:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(24, 24), invariant=1)
    draw_icon(canvas, "airplane-takeoff", COLOURS["arrive"], (0, 0, 24, 24))
    canvas.save()
    taking_off = pypdfium2.PdfDocument(file.getvalue())[0].render(scale=2).to_pil()
    assert taking_off.convert("L").getextrema() != (255, 255)


def test_an_icon_stands_in_the_file_once_however_often_it_is_drawn() -> None:
    sizes = list[int]()
    for times in (1, 200):
        file = io.BytesIO()
        canvas = Canvas(file, invariant=1)
        for at in range(times):
            draw_icon(canvas, "car", "#5F6A6B", (at, at, 12, 12))
        canvas.save()
        sizes.append(file.getvalue().count(b"/Subtype /Form"))
    assert sizes == [1, 1]
