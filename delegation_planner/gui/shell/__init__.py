"""The window around the pages: navigation, top bar, dock, status bar, keys."""
