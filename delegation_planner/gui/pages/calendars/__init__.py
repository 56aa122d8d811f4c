"""The calendars of a visit."""
