"""What the checks find, in sentences: one small function for each kind of finding."""
