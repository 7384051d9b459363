"""Words people read, in their language: gettext, imported by name and never put into builtins."""

from __future__ import annotations

import gettext
import os

from briefing.paths import assets

_catalogue: gettext.NullTranslations = gettext.translation(
    "briefing", localedir=assets("locale"), languages=None if os.environ.get("LANG") else ["en"], fallback=True
)


def _(message: str) -> str:
    """The message in the user's language, or as it stands."""
    return _catalogue.gettext(message)


def ngettext(one: str, many: str, n: int) -> str:
    """The form of a counted message that fits n, with “{n}” left for the caller to fill."""
    return _catalogue.ngettext(one, many, n)
