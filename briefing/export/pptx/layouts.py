"""The master, and one layout for each frame: what a colleague sees under “Layout” is what we drew on."""

from __future__ import annotations

from briefing.deck.kinds import KINDS, points
from briefing.deck.look import BULLET, body, leading
from briefing.deck.scene import Frame, Ink, Ornament, Panel, Place, Scene, Slot
from briefing.deck.theme import Theme
from briefing.export.pptx.shapes import Key, key, label, ornament, panel, placeholder, rectangle, text_box, tree
from briefing.export.pptx.text import STEP, character, default_levels, number, plain, spacing, style_level
from briefing.export.pptx.theme_xml import colour_map
from briefing.export.pptx.xml import emu, fill, part, tag
from briefing.i18n import _

MASTER_ID = 2_147_483_648  # ids of masters and layouts share one sequence from here
_MASTER_KEYS = {Slot.BODY: Key("body", 1), Slot.FOOTER: Key("ftr", 3), Slot.NUMBER: Key("sldNum", 4)}
_HINTS = {
    Slot.SPEAKER: _("Speaker"),
    Slot.SOURCE: _("Source"),
    Slot.MARKING: _("Marking"),
    Slot.KICKER: _("Part"),
}
_LEVELS = 5


def frames(theme: Theme, scenes: tuple[Scene, ...]) -> tuple[Frame, ...]:
    """The frames of all kinds, used or not, then any others that scenes stand on; one for each name."""
    known = {frame.name: frame for frame in (kind.frame(theme) for kind in KINDS)}
    for scene in scenes:
        known.setdefault(scene.frame.name, scene.frame)
    return tuple(known.values())


def layout_part(frame: Frame) -> bytes:
    """A frame as a slide layout: ground, ornaments, and a placeholder for each place."""
    drawn = [_decoration(n, shown) for n, shown in enumerate(frame.ornaments, 2)]
    held = [_place(n, place, key(place.slot)) for n, place in enumerate(frame.places, 2 + len(drawn))]
    ground = () if frame.ground is Ink.GROUND else (_ground(frame.ground),)
    return part(
        "p:sldLayout",
        tag("p:cSld", *ground, tree(*drawn, *held), name=frame.name),
        tag("p:clrMapOvr", tag("a:masterClrMapping")),
        preserve=1,
        userDrawn=1,
    )


def master_part(theme: Theme, layouts: tuple[str, ...]) -> bytes:
    """The one master; `layouts` are the relationships to its layouts."""
    base = points.frame(theme)
    title, text = base.place(Slot.TITLE), base.place(Slot.BODY)
    held = [title, text, base.place(Slot.FOOTER), base.place(Slot.NUMBER)]
    shapes = [_place(n, place, _MASTER_KEYS.get(place.slot, key(place.slot))) for n, place in enumerate(held, 2)]
    listed = [tag("p:sldLayoutId", id=MASTER_ID + n, r_id=id) for n, id in enumerate(layouts, 1)]
    return part(
        "p:sldMaster",
        tag("p:cSld", _ground(Ink.GROUND), tree(*shapes)),
        colour_map(theme),
        tag("p:sldLayoutIdLst", *listed),
        tag(
            "p:txStyles",
            tag("p:titleStyle", style_level("a:lvl1pPr", title)),
            tag("p:bodyStyle", style_level("a:lvl1pPr", text), *(_level(n, theme) for n in range(2, _LEVELS + 1))),
            tag("p:otherStyle", default_levels()),
        ),
    )


def _ground(ink: Ink) -> str:
    return tag("p:bg", tag("p:bgPr", fill(ink), tag("a:effectLst")))


def _decoration(id: int, shown: Panel | Ornament) -> str:
    return panel(id, shown, drawn=True) if isinstance(shown, Panel) else ornament(id, shown, drawn=True)


def _place(id: int, place: Place, key: Key) -> str:
    hint = place.hint or _HINTS.get(place.slot, "")
    words = number("‹#›") if place.slot is Slot.NUMBER else plain(hint)
    style = tag("a:lstStyle", style_level("a:lvl1pPr", place))
    inside = text_box(place.anchor) + style + words
    prompt = bool(hint) and place.slot not in (Slot.FOOTER, Slot.NUMBER)
    return placeholder(id, label(place.slot), key, rectangle(place.box), inside, prompt=prompt)


def _level(depth: int, theme: Theme) -> str:
    """A level a colleague reaches with the tab key: a bullet, one step further in, at the floor of the scale."""
    style = body(theme.scale("body").floor)
    return tag(
        f"a:lvl{depth}pPr",
        spacing("a:lnSpc", leading(style.size)),
        spacing("a:spcBef", 0),
        tag("a:buChar", char=BULLET),
        character("a:defRPr", style, kern=1200),
        marL=emu(STEP * (depth - 1)),
        indent=-emu(STEP),
        algn="l",
    )
