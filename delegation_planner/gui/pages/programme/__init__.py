"""The programme, line by line."""
