"""WHAT an interview and a brief are, and every edit. Standard library only; nothing here touches a file or a screen."""
