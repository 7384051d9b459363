"""Briefing: from an interview to a briefing deck that is provably true to it."""

__version__ = "0.1.0"
