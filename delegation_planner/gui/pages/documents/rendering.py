"""Pages of a PDF as pictures, by pdfium. It is not safe in several threads: only the thread of the jobs calls it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

Points = tuple[float, float]
"""Width and height in points, 1/72 inch."""
_LARGER = 2
_LARGE = 2.0
"""With so many pixels to a point lines have their own thickness."""


@contextmanager
def opened(pdf: bytes) -> "Iterator[PdfDocument]":
    """Open a PDF, and close it when the work is done."""
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def page_sizes(pdf: bytes) -> tuple[Points, ...]:
    """Return the size of each page."""
    with opened(pdf) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def render(document: "PdfDocument", page: int, scale: float, *, grey: bool = False) -> QImage:
    """Return a page as a picture.

    Args:
        document: the PDF.
        page: the page's number, from 0.
        scale: how many pixels make a point.
        grey: without colours.
    """
    shown = document[page]
    bitmap = shown.render(scale=scale, grayscale=grey)
    try:
        kind = QImage.Format.Format_Grayscale8 if bitmap.n_channels == 1 else QImage.Format.Format_BGR888
        # Copied, since the pixels go with the bitmap.
        return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, kind).copy()
    finally:
        bitmap.close()
        shown.close()


def render_finely(document: "PdfDocument", page: int, scale: float, *, grey: bool = False) -> QImage:
    """Return a page as a picture for the screen; the arguments are those of `render`.

    pdfium draws no line thinner than a pixel, so a small page would have fat lines: it is made larger, then reduced.
    """
    by = _LARGER if scale < _LARGE else 1
    picture = render(document, page, scale * by, grey=grey)
    if by == 1:
        return picture
    whole = Qt.AspectRatioMode.IgnoreAspectRatio
    return picture.scaled(
        round(picture.width() / by), round(picture.height() / by), whole, Qt.TransformationMode.SmoothTransformation
    )
