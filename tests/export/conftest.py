"""One small fictional deck in both themes, exported once; and what reads it back: zip, python-pptx, LibreOffice."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from zipfile import ZipFile

import pptx
import pytest
from pptx.presentation import Presentation
from sketch import interview, sketch

from briefing.deck.compose import Deck, compose
from briefing.deck.fonts import TWINS
from briefing.deck.scene import Box
from briefing.deck.theme import theme
from briefing.export.pptx import write
from briefing.model import edits
from briefing.model.brief import Brief
from briefing.paths import assets

LONG = (
    "The harbour is where I would begin, because every road on the island ends there. In my first winter a trawler "
    "cut the line and we were four days without a bank, a pharmacy or a telephone. People were kind about it. They "
    "will not be kind a second time, and they would be right. So I have asked the yard for two ships rather than one, "
    "and I have asked the treasury to stop pretending that a cable is a luxury. "
)
SAID = interview(
    "MQ: Why does this matter now?",
    "IT: Because the tide will not wait for us. We have three winters to lay a second cable. I would rather be called "
    "hasty than be called dark.",
    "MQ: What would you do first?",
    "IT: " + LONG * 3,
    editors_note="Edited for length.",
    url="https://meridian.example/tide?a=1&b=2",
)
OUTLINE = (
    "Opening[cover/title agenda/agenda] Meaning[line/bottom-line{p1 p2} divider/section{p3}] "
    "Said[one/quote{x=q} two/quote{y=r} three/points{p4+q p5} four/qa{z?s2}] Annex[sources/sources]"
)
WORDS = {
    "p1": "Laying takes two seasons, and the ship is booked until May",
    "p2": "One cable carries nine tenths of what the island says & hears",
    "p3": "One voice, one date.",
    "p4": "The minister binds herself to a date for the first time, in a magazine that her own treasury reads",
    "p5": "Nobody has costed the third winter",
}


@pytest.fixture(scope="session")
def sample() -> Brief:
    """A brief with every kind of slide, one quote over two pages, and evidence under a point."""
    brief = sketch(OUTLINE, SAID, q="We have three winters to lay a second cable.", r=(LONG * 3).strip())
    brief = edits.describe(
        brief,
        title="A second cable before the third winter",
        subtitle="What the minister for the coast told us",
        author="Policy Unit",
        date="23 November 2026",
        marking="For official use",
    )
    brief = edits.rename_part(brief, "Meaning", "What it means")
    brief = edits.retitle_slide(brief, "line", "Vote the money this spring, or spend the third winter on one cable")
    for point, words in WORDS.items():
        brief = edits.reword_point(brief, point, words)
    return brief


@pytest.fixture(scope="session", params=["harbour", "night"])
def deck(request: pytest.FixtureRequest, sample: Brief) -> Deck:
    """The sample composed in a light and in a dark theme."""
    return compose(sample, theme(request.param))


@pytest.fixture(scope="session")
def file(deck: Deck, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as it is on disk."""
    path = tmp_path_factory.mktemp("deck") / f"{deck.theme.name}.pptx"
    write(deck, path)
    return path


@pytest.fixture(scope="session")
def read(file: Path) -> Presentation:
    """The sample as python-pptx reads it back."""
    return pptx.Presentation(str(file))


@pytest.fixture
def exported(tmp_path: Path) -> Callable[[Brief], Path]:
    """Compose a brief and write it."""
    numbers = count(1)

    def export(brief: Brief) -> Path:
        path = tmp_path / f"deck{next(numbers)}.pptx"
        write(compose(brief), path)
        return path

    return export


@pytest.fixture
def corrupted(file: Path, tmp_path: Path) -> Callable[[str, str, str], Path]:
    """The sample with a text replaced once in one part; a part that is not there is added."""

    def corrupt(part: str, old: str, new: str) -> Path:
        with ZipFile(file) as sound, ZipFile(tmp_path / "bad.pptx", "w") as bad:
            for name in sound.namelist():
                content = sound.read(name).decode("utf-8")
                assert name != part or old in content
                bad.writestr(name, content.replace(old, new, 1) if name == part else content)
            if part not in sound.namelist():
                bad.writestr(part, new)
        return tmp_path / "bad.pptx"

    return corrupt


# ── LibreOffice ───────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Word:
    """A printed word and the middle of it, in points from the top left."""

    text: str
    x: float
    y: float


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], list[list[Word]]]:
    """Print a deck through LibreOffice in our fonts: the words of each page."""
    for tool in ("soffice", "pdftotext"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    home = tmp_path_factory.mktemp("office")
    (home / "fonts.conf").write_text(_fonts(home), "utf-8")

    def print_(path: Path) -> list[list[Word]]:
        home_of_office = f"-env:UserInstallation={(home / 'profile').as_uri()}"
        command = ["soffice", "--headless", home_of_office, "--convert-to", "pdf", "--outdir", str(home), str(path)]
        environment = {**os.environ, "FONTCONFIG_FILE": str(home / "fonts.conf")}
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=120)
        pdf = home / f"{path.stem}.pdf"
        listed = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, timeout=60)
        return [list(_words(page)) for page in listed.stdout.decode("utf-8").split("<page ")[1:]]

    return print_


def _fonts(cache: Path) -> str:
    """Our twins in place of the families the deck names."""
    aliases = "".join(
        f'<match target="pattern"><test name="family"><string>{family}</string></test>'
        f'<edit name="family" mode="assign" binding="strong"><string>{twin}</string></edit></match>'
        for family, twin in TWINS.items()
    )
    folders = f"<dir>{assets('fonts')}</dir><cachedir>{cache}</cachedir>"
    return f'<?xml version="1.0"?><fontconfig>{folders}{aliases}</fontconfig>'


def _words(page: str) -> Iterator[Word]:
    for left, top, right, bottom, text in re.findall(
        r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>', page
    ):
        x, y = (float(left) + float(right)) / 2, (float(top) + float(bottom)) / 2
        yield Word(html.unescape(text), x, y)


@pytest.fixture(scope="session")
def lines_in() -> Callable[[list[Word], Box, float], list[str]]:
    """The words of a page inside a box, as lines without their spaces; `leading` tells lines apart."""

    def lines(words: list[Word], box: Box, leading: float) -> list[str]:
        here = [w for w in words if box.x - 3 <= w.x <= box.x + box.w + 3 and box.y - 4 <= w.y <= box.y + box.h + 4]
        found: list[list[Word]] = []
        for word in sorted(here, key=lambda word: word.y):
            if found and abs(found[-1][0].y - word.y) < leading / 2:
                found[-1].append(word)
            else:
                found.append([word])
        return ["".join(word.text for word in sorted(line, key=lambda word: word.x)) for line in found]

    return lines
