"""What the protocol desk does with an open file: find a visit, take one in, hand papers and calendars out.

The window and the commands share it, so that what one hands out the other knows of.
"""
