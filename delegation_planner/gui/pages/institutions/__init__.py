"""The register of institutions."""
