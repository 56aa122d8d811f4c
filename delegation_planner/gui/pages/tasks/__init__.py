"""The page of the tasks of a visit."""
