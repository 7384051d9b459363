"""Every bound on what we read, in one place. A file may come from anywhere; none of it is trusted.

They are far beyond any honest brief: twenty times the largest we plan for (500 interviews, 9 MB), and a `save` keeps
to the same bounds, so that we never write what we would not read.
"""

from __future__ import annotations

MAX_BYTES = 200_000_000  # of a whole file
MAX_DEPTH = 50  # lists and mappings inside one another, under a name we do not know
MAX_DIGITS = 12  # of a number: Python takes quadratic time over long ones
MAX_KEPT = 100_000  # values in a whole file under names we do not know: each is held, understood or not
MAX_NAME = 150  # characters of a key: YAML stops at 1024 when all of them are written as escapes
MAX_SHOWN = 60  # characters of somebody's file repeated in a message
