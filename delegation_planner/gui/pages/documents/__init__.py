"""The papers of a visit: how they stand, what they look like, and how they leave the house."""
