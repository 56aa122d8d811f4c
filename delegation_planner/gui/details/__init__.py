"""What the dock shows of the selected thing, each field of which can be changed there."""
