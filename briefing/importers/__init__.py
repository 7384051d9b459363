"""ANY FILE → an interview: formats/ read bytes into text with hints, parse/ finds speakers, turns and furniture."""
