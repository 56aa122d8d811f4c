"""What holds for all tests: windows are drawn without a screen, unless a platform is asked for."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
