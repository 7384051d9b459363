"""ONE sitting at the desk, without widgets: session, history, commands."""
