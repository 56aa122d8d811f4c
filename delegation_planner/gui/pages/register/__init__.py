"""What the pages of the registers share: the head, the filter, the list."""
