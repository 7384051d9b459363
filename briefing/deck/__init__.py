"""WHAT each slide looks like: scenes, laid out once, that every painter shows alike. No Qt, no file formats."""
