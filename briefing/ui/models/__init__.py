"""Qt item models that follow a frozen brief: they hold no data of their own."""
