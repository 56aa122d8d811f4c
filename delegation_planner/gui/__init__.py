"""The window: Qt Widgets on the forms of `ui/`; with `app` the only package that imports Qt."""
