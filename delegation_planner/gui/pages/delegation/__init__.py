"""The delegation: its members in the order of precedence, its groups and the interpreters."""
