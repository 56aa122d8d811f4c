"""Pure makers of Edits: a plan goes in, what would change comes out. They know no rule and write nothing."""
