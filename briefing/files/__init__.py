"""A brief ON DISK: one YAML file that reads well, saved so that nothing can be lost."""

from briefing.files.disk import load, save

__all__ = ["load", "save"]
