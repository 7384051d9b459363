"""A scene as plain text: what stands where, for golden files and for eyes."""

from __future__ import annotations

from briefing.deck.scene import Box, Frame, Line, Ornament, Panel, Scene, Words


def dump(scene: Scene) -> str:
    """The frame, then every mark with its slot, box, size and lines; points, rounded to a tenth."""
    head = f"{scene.number}. {scene.title}\nframe {scene.frame.name} on {scene.frame.ground}"
    parts = [head, *_ornaments(scene.frame)]
    for mark in scene.marks:
        parts.append(_panel(mark) if isinstance(mark, Panel) else _words(mark))
    return "\n".join(parts) + "\n"


def _ornaments(frame: Frame) -> list[str]:
    return [_panel(shown) if isinstance(shown, Panel) else _ornament(shown) for shown in frame.ornaments]


def _panel(shown: Panel) -> str:
    return f"panel {_box(shown.box)} {shown.ink}"


def _ornament(shown: Ornament) -> str:
    return f"ornament {_box(shown.box)} {shown.glyphs.style.size} pt “{shown.glyphs.text}”"


def _words(words: Words) -> str:
    lines = [_line(line) for para in words.paras for line in para.lines]
    return "\n".join((f"{words.slot.name.lower()} {_box(words.box)} {words.anchor} {_sizes(words)}", *lines))


def _sizes(words: Words) -> str:
    sizes = dict.fromkeys(run.style.size for para in words.paras for run in para.runs)
    return "/".join(str(size) for size in sizes) + " pt"


def _line(line: Line) -> str:
    """Where the line starts and its baseline, then its text; a bullet stands apart."""
    texts = [glyphs.text for glyphs in line.glyphs]
    start = line.glyphs[0].x if line.glyphs else 0.0
    return f"  {start:.1f} {line.baseline:.1f} | {'|'.join(texts)}"


def _box(box: Box) -> str:
    return f"{box.x:.1f} {box.y:.1f} {box.w:.1f} × {box.h:.1f}"
