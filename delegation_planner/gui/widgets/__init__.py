"""Controls that forms are made of and that Qt does not have."""
