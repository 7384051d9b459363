"""What the window shows side by side: each pane reads the session and asks it for changes, and knows no other pane."""
