import subprocess
import sys
from pathlib import Path

from delegation_planner.texts import catalogue

ROOT = Path(__file__).parent.parent


def test_a_language_without_a_catalogue_reads_english() -> None:
    assert catalogue("xx").gettext("Programme") == "Programme"


def test_the_template_for_translators_is_fresh(tmp_path: Path) -> None:
    template = ROOT / "resources" / "locale" / "delegation_planner.pot"
    folders = [str(ROOT), str(ROOT / "packaging")]
    use = "import extract_texts; sys.stdout.buffer.write(extract_texts.extract())"
    code = f"import sys; sys.path.extend({folders!r}); {use}"
    made = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=tmp_path)
    assert made.stdout == template.read_bytes()


def test_the_template_holds_sentences_of_troubles_helps_and_words_of_papers() -> None:
    template = (ROOT / "resources" / "locale" / "delegation_planner.pot").read_text(encoding="utf-8")
    for text in ("There is no database at", "List the visits, the latest first.", "Name to be confirmed"):
        assert text in template
