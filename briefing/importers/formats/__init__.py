"""Bytes of one kind of file → text with hints. A format is one module and one word in the table."""
