import io

import pytest
from PySide6.QtGui import QImage
from reportlab.pdfgen.canvas import Canvas

from delegation_planner.gui.pages.documents.rendering import opened, page_sizes, render, render_finely


@pytest.fixture(name="pdf")
def _pdf() -> bytes:
    """Two pages: a red square of 100 points on one of A4, a hairline across one of Letter."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595.28, 841.89))
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(100, 641.89, 100, 100, stroke=0, fill=1)
    canvas.showPage()
    canvas.setPageSize((612, 792))
    canvas.setLineWidth(0.25)
    canvas.line(0, 396.5, 612, 396.5)
    canvas.save()
    return file.getvalue()


def darkest(picture: QImage) -> int:
    column = picture.width() // 2
    return min(picture.pixelColor(column, y).lightness() for y in range(picture.height()))


def test_the_size_of_each_page_is_told(pdf: bytes) -> None:
    assert [(round(width), round(height)) for width, height in page_sizes(pdf)] == [(595, 842), (612, 792)]


def test_a_page_becomes_a_picture_with_its_colours(pdf: bytes) -> None:
    with opened(pdf) as document:
        picture = render(document, 0, 2)
    assert picture.size().toTuple() == (1191, 1684)
    assert (picture.pixelColor(300, 300).name(), picture.pixelColor(10, 10).name()) == ("#ff0000", "#ffffff")


def test_a_grey_picture_has_no_colour(pdf: bytes) -> None:
    with opened(pdf) as document:
        for make in (render, render_finely):
            colour = make(document, 0, 1, grey=True).pixelColor(150, 150)
            assert (colour.red() == colour.green() == colour.blue(), 50 < colour.red() < 200) == (True, True)


def test_a_hairline_is_finer_than_a_pixel_on_the_screen(pdf: bytes) -> None:
    with opened(pdf) as document:
        plain, fine = render(document, 1, 1), render_finely(document, 1, 1)
    assert fine.size() == plain.size()
    assert darkest(fine) > darkest(plain) + 40


def test_a_large_picture_is_made_as_it_is(pdf: bytes) -> None:
    with opened(pdf) as document:
        assert render_finely(document, 1, 2) == render(document, 1, 2)
