"""WHICH passages go where: outline templates, filling one, ranking quotes."""
