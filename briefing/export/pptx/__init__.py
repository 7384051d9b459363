"""Scenes → a native PowerPoint file, through python-pptx."""
