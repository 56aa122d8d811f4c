"""Settings, and the backups of the file."""
