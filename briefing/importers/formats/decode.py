"""Bytes → characters. UTF-8 is what nearly every file is; the rest is told by marks, by zeros, then by statistics.

Guessing encodings needs a lot of text to be right, and a guess between Western code pages from a handful of accents is
a coin toss, so the classic case (a Windows editor, curly quotes and a few accents) is settled by rule before it.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
_STRAY = 4  # control characters that any text may have caught
_WESTERN = frozenset("€‚„…†‡‰‹Œ‘’“”•–—™›œŸ\xa0¡£§©«®°±²³´·»½¿") | frozenset(map(chr, range(0xC0, 0x100)))
_HIGH = re.compile(rb"[\x80-\xff]")
_ODD = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decoded(data: bytes) -> str | None:
    """The characters of a text; None where the bytes are no text. Broken bytes become U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if b"\0" in data:
        return _wide(data)
    if len(_ODD.findall(data, 0, _SAMPLE)) > max(_STRAY, min(len(data), _SAMPLE) // 100):
        return None
    text = _utf8(data)
    return _legacy(data) if text is None else text


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: in any text with spaces, the zeros stand nearly all on one side of the pairs."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or min(even, odd) * 20 > max(even, odd):
        return None
    text = data.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
    readable = sum(c.isprintable() or c.isspace() for c in text[:_SAMPLE])
    return text if readable * 20 >= min(len(text), _SAMPLE) * 19 else None


def _utf8(data: bytes) -> str | None:
    """UTF-8, also where a few bytes of it are damaged; None where it is something else."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(not c.isascii() for c in text) - broken
    return text if broken <= sound // 10 else None


def _legacy(data: bytes) -> str:
    text = _classic(data)
    return _guessed(data) if text is None else text


def _classic(data: bytes) -> str | None:
    """Windows-1252, where high bytes are few and nearly all are what Western prose uses."""
    high = b"".join(_HIGH.findall(data, 0, _SAMPLE)).decode("cp1252", "replace")
    western = sum(c in _WESTERN for c in high)
    if western * 50 < len(high) * 49 or len(high) * 5 > min(len(data), _SAMPLE):
        return None
    return data.decode("cp1252", "replace")


def _guessed(data: bytes) -> str:
    # Imported here because it costs more time than reading a whole interview, and few files need it.
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding if best else "cp1252", "replace")
