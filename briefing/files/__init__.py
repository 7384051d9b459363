"""A brief ON DISK: one YAML file that reads well, saved so that nothing can be lost."""
