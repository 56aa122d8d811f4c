"""A font inside a PDF whose text can be copied and searched, joined letters too."""

from typing import TYPE_CHECKING, Any, BinaryIO, cast
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

    class CopyableFont(TTFont):
        """A font that knows what its private codes stand for.

        Attributes:
            meanings: the letters of the codes that always mean the same.
            seen: for each document, the letters of the codes that were drawn in it.
        """

        meanings: dict[int, str]
        seen: WeakKeyDictionary[Any, dict[int, str]]


def copyable_font(name: str, file: BinaryIO) -> "CopyableFont":
    """Return a TrueType font for reportlab.

    Its class is made here, not at the module's top, because reportlab is loaded only when a paper is made.

    Args:
        name: the name that canvases will know it by.
        file: the font file.
    """
    from reportlab.pdfbase import ttfonts

    class _Font(ttfonts.TTFont):
        def __init__(self) -> None:
            super().__init__(name, file, asciiReadable=False, shapable=True)
            self.meanings: dict[int, str] = {}
            self.seen: WeakKeyDictionary[Any, dict[int, str]] = WeakKeyDictionary()

        def addObjects(self, doc: Any) -> None:  # noqa: N802, ANN401 - reportlab's name and untyped document
            subsets = [list(subset) for subset in self.state[doc].subsets]
            super().addObjects(doc)
            meanings = self.meanings | self.seen.pop(doc, {})
            for number, subset in enumerate(subsets):
                base = (ttfonts.SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("pdfdoc")
                stream = doc.idToObject[f"toUnicodeCMap:{base}"]
                stream.content = _unicode_table(base, [meanings.get(code, chr(code)) for code in subset])

    return cast("CopyableFont", _Font())


_TABLE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo
<< /Registry ({name})
/Ordering ({name})
/Supplement 0
>> def
/CMapName /{name} def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{body}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def _unicode_table(name: str, letters: list[str]) -> str:
    """Return the PDF's table from the codes of a subset to the letters that they stand for."""
    rows = [f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in enumerate(letters)]
    parts = (rows[at : at + 100] for at in range(0, len(rows), 100))  # the format allows 100 rows at once
    body = "\n".join(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in parts)
    return _TABLE.format(name=name, body=body)
