"""`python -m briefing` is the program."""

import sys

from briefing.cli import main

sys.exit(main())
