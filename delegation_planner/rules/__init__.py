"""What protocol says: pure functions over a plan. They return kinds and data; who shows them finds the words."""
