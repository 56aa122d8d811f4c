"""Makes the pictures of the README and the guide: prints the sample visit and photographs its pages."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2

IMAGES = Path(__file__).parent / "images"
WIDTH = 900
"""The pictures' width in pixels."""


def main() -> None:
    """Print the sample's papers as of 28 January 2026 and save their first pages."""
    with tempfile.TemporaryDirectory() as folder:
        demo = [sys.executable, "-m", "delegation_planner", "--now", "2026-01-28T14:40", "demo", "--to", folder]
        subprocess.run([*demo, "--no-window"], check=True, stdout=subprocess.DEVNULL)
        for paper in sorted(Path(folder, "papers").glob("*.pdf")):
            _photograph(paper)


def _photograph(paper: Path) -> None:
    document = pypdfium2.PdfDocument(paper)
    for number in range(len(document)):
        page = document[number]
        picture = page.render(scale=WIDTH / page.get_width()).to_pil()
        name = paper.stem.split(" – ")[1].lower().replace(" ", "-")
        picture.convert("P", palette=1, colors=64).save(IMAGES / f"{name}-{number + 1}.png", optimize=True)
    document.close()


if __name__ == "__main__":
    main()
