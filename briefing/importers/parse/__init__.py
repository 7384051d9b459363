"""Text with hints → speakers, turns, sections, front matter, and what is set aside. Knows no file format."""
