from . import raw as raw
