"""Home: all visits, the next three weeks, and what comes next."""
