"""Search without a window: what can be found in a visit and the registers, and by which words, in any script."""
