"""The page of the ceremonies: what is signed, what is opened, and how each ceremony runs."""
