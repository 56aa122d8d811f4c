"""What the sky and the calendars say of a day: prayers, holidays and Ramadan, computed without a network."""
