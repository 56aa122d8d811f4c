"""Plan official visits: delegations, meetings, ceremonies, their papers and calendars."""
