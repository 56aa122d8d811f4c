"""The overview of a visit."""
