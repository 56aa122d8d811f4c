"""Sentences of the window about what a plan holds: rules and model give kinds and data, here they are worded."""
