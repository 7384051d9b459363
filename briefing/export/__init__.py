"""Painters that write files: they place what a scene says and decide nothing about size."""
