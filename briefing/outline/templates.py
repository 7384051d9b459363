"""The outline templates that Briefing brings, and those of a folder somebody else keeps.

A template is one YAML file in `assets/outlines`; the stem of the file is its name. It is data, so an office adds its
own by writing a file. All keys, with `?` after those that may be absent:

    title: Interview read-out            what people choose it by
    for: To tell somebody …              one sentence, when to choose it
    length:                              counted before the appendix
      least: 8
      most: 12
      norm: Eight to twelve slides …     the same in words
    parts:
    - title: What was said
      guidance: Three to five findings …                            advice to the author
      appendix?: true                    its slides do not count towards the length
      slides:
      - kind: quote                      one of `shape.KINDS`
        title?: …                        a heading that may be exported as it stands
        prompt: Turn the title into …    advice to the author, shown greyed and never exported
        take?: quotes                    what `briefing new --auto` puts there

`take` is one of: `quote` (the best quote left), `quotes` (a slide for each quote, as many as the length has room for),
`evidence` (up to two quotes beside the points the author will write), `sections` (a slide for each section used),
`provenance` (who spoke, where, when, and how it was edited: facts of the file, in points). A slide without it is left
to the author. Title, agenda and sources slides fill themselves.
"""

from __future__ import annotations

from pathlib import Path

from briefing.errors import AssetBroken
from briefing.i18n import _
from briefing.outline.load import load, meant
from briefing.outline.shape import Template
from briefing.paths import assets

FIRST = "interview-readout"


def templates(folder: Path | None = None) -> tuple[Template, ...]:
    """Every template of a folder (None: our own), the interview read-out first and the rest by title."""
    found = (load(path) for path in (folder or assets("outlines")).glob("*.yaml"))
    return tuple(sorted(found, key=lambda item: (item.name != FIRST, item.title, item.name)))


def template(name: str) -> Template:
    """One of our own templates by its name; AssetBroken, with the nearest name, where there is none."""
    known = {path.stem: path for path in assets("outlines").glob("*.yaml")}
    if name not in known:
        raise AssetBroken(_("There is no outline “{name}”.").format(name=name), hint=meant(name, tuple(sorted(known))))
    return load(known[name])
