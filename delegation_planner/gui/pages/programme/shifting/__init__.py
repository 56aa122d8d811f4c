"""Delays, shifts and copies of the programme: asked for in a bar, shown before they are applied."""
