"""The part of uniseg that Briefing calls (the library ships no types)."""
