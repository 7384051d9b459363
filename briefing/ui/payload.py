"""What is dragged within the window: things of the brief, by id. Read back only if it is whole."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

MIME = "application/x-briefing-items"


@dataclass(frozen=True, slots=True)
class Payload:
    """Items of one kind: "part", "slide", "block", "quote", or "section" (ids are then interview and section)."""

    kind: str
    ids: tuple[tuple[str, ...], ...]


def packed(payload: Payload, text: str = "") -> QMimeData:
    """The payload as mime data, with the words as plain text for other programs."""
    data = QMimeData()
    data.setData(MIME, json.dumps({"kind": payload.kind, "ids": payload.ids}).encode())
    if text:
        data.setText(text)
    return data


def unpacked(data: QMimeData) -> Payload | None:
    """The payload in mime data, or None where there is none of ours."""
    if not data.hasFormat(MIME):
        return None
    try:
        found = json.loads(bytes(data.data(MIME).data()))
        return Payload(str(found["kind"]), tuple(tuple(map(str, ids)) for ids in found["ids"]))
    except (ValueError, KeyError, TypeError):
        return None
