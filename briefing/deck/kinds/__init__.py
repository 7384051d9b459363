"""One module a kind of slide, in a visible table."""
