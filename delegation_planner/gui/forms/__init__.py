"""Compiled by `packaging/build_forms.py` from `ui/` and `resources/`: never edited by hand."""
