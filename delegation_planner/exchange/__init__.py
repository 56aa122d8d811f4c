"""In and out: visits as files that another computer reads."""
