"""Links of runs: to another slide, or to an address. Each costs a relationship of the slide it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part

from briefing.deck.scene import Run
from briefing.export.pptx.xml import clean, tag
from briefing.i18n import _

_SCHEMES = ("http", "https", "mailto")
_KEPT = "%/:=&?~#+!$,;'@()*[]"


def link(run: Run, source: Part, targets: Mapping[str, Part]) -> str:
    """The link element of a run on a slide; empty where it has none or its target is not in the deck."""
    if run.slide in targets:
        id = source.relate_to(targets[run.slide], RT.SLIDE)
        tip = _("Go to “{title}”").format(title=run.text)
        return tag("a:hlinkClick", r_id=id, action="ppaction://hlinksldjump", tooltip=tip)
    address = _address(run.url)
    if not address:
        return ""
    id = source.relate_to(address, RT.HYPERLINK, is_external=True)
    return tag("a:hlinkClick", r_id=id, tooltip=run.url)


def _address(url: str) -> str:
    """The address with what may not stand in one escaped; empty where it is not one an office program should open."""
    found = quote(clean(url).strip(), safe=_KEPT)
    try:
        return found if urlsplit(found).scheme.lower() in _SCHEMES else ""
    except ValueError:
        return ""
