"""The database: one SQLite file, opened, migrated, read, changed, backed up and restored. Nothing else knows SQL."""
