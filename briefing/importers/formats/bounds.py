"""How much of anything a file may hold. Whatever goes beyond is refused with these numbers in the message.

They are far above what interviews need (a day of hearings is 2 MB of text) and low enough that the worst file within
them is read, or given up, in a few seconds and a few hundred megabytes.
"""

from __future__ import annotations

MAX_BYTES = 50_000_000  # of a file
MAX_ENTRIES = 5_000  # files in an archive
MAX_UNPACKED = 100_000_000  # bytes of all that is taken out of one archive
MAX_PART = 30_000_000  # bytes of one file in an archive that is taken out
MAX_RATIO = 250  # unpacked to packed, where it matters: parts above MIN_SUSPECT
MIN_SUSPECT = 2_000_000  # bytes
MAX_TAGS = 300_000  # marks of HTML or XML, at the start or the end of an element
MAX_DEPTH = 250  # elements or groups within each other; the XML library's own bound is 256
MAX_VALUES = 4_000_000  # commas of a JSON
MAX_NESTS = 400_000  # objects and lists of a JSON
MAX_ROWS = 400_000  # rows of a table
MAX_CUES = 100_000  # of subtitles
MAX_MARKS = 200_000  # characters of Markdown that can be marks
MAX_SIGNS = 800_000  # words, signs and groups of rich text
MAX_CELL = 1_000_000  # characters in a cell of a table
MAX_PAGES = 2_000  # of a PDF
MAX_PAGE_OBJECTS = 200_000  # on one page of a PDF
MAX_SECONDS = 4.0  # for a PDF, between two pages
