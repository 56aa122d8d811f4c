"""What may go wrong in a visit: each check is a small pure function from a plan to findings."""
