"""The command line: the same core without a window.

Exit codes: 0 done, 1 findings, 2 a clear error on stderr. Modules that only one command needs are imported by it, so
that `briefing read` does not wait for PowerPoint, nor `briefing export` for a window.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import __version__
from briefing.errors import BriefingError, NotSaved
from briefing.i18n import _, ngettext

if TYPE_CHECKING:
    from briefing.deck.compose import Deck
    from briefing.model.problem import Problem

DONE, FINDINGS, WRONG = 0, 1, 2


def main(argv: Sequence[str] | None = None, window: Callable[[Path | None], int] | None = None) -> int:
    """Do what the command line asks; the exit code. `window` opens one, where there can be one."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = list(sys.argv[1:] if argv is None else argv)
    try:
        if given and (given[0] in _COMMANDS or given[0].startswith("-")):
            asked = _parser().parse_args(given)
            return _COMMANDS[asked.command](asked)
        return _open(given, window)
    except BriefingError as error:
        print(f"briefing: {error}", file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        return WRONG
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read us has gone: nothing to tell
        return DONE
    except OSError as error:
        print(f"briefing: {error.filename or ''}: {error.strerror}".replace(": : ", ": "), file=sys.stderr)
        return WRONG


def _read(asked: argparse.Namespace) -> int:
    from briefing.importers import read, report
    from briefing.importers.spoken import spoken

    interview = read(asked.interview)
    if asked.json:
        print(json.dumps(report.as_json(interview), ensure_ascii=False, indent=1))
        return DONE if interview.turns else FINDINGS
    print(report.as_text(spoken(interview, asked.interview)), end="")
    return DONE


def _new(asked: argparse.Namespace) -> int:
    from briefing import files
    from briefing.importers.spoken import read_spoken
    from briefing.model import edits
    from briefing.model.brief import Brief
    from briefing.model.ids import new_id
    from briefing.outline import fill, labels, templates

    template = templates.template(asked.outline)
    _fit_target(asked.output, ".brief", asked.interview)
    if asked.output.is_file() and not asked.force:
        hint = _("Give another name, or add --force to replace it.")
        raise NotSaved(_("There is a file of this name already."), hint=hint, path=asked.output)
    brief = Brief(author=asked.author, date=asked.date)
    for path in asked.interview:
        brief = edits.add_interview(brief, read_spoken(path))
    if asked.auto:
        brief = fill.fill(brief, template, new_id)
    else:
        brief = edits.describe(brief, title=labels.title(brief.interviews), subtitle=labels.subtitle(brief.interviews))
        brief = fill.relaid(brief, template, fill.lay(template, new_id), new_id)
    files.save(brief, asked.output)
    slides = sum(1 for _slide in brief.slides())
    print(
        ngettext(
            "{path}: {slides} slides, {n} key quote.", "{path}: {slides} slides, {n} key quotes.", len(brief.quotes)
        ).format(path=asked.output, slides=slides, n=len(brief.quotes))
    )
    return DONE


def _check(asked: argparse.Namespace) -> int:
    from briefing import files
    from briefing.app.checks import problems
    from briefing.deck.compose import compose

    deck = compose(files.load(asked.brief))
    found = problems(deck)
    if asked.json:
        print(json.dumps([asdict(problem) for problem in found], ensure_ascii=False, indent=1))
    else:
        for problem in found:
            print(_told(deck, problem))
        print(ngettext("{n} finding.", "{n} findings.", len(found)).format(n=len(found)))
    return FINDINGS if found else DONE


def _export(asked: argparse.Namespace) -> int:
    from briefing import files
    from briefing.app.checks import problems
    from briefing.deck.compose import compose
    from briefing.deck.theme import theme
    from briefing.export.pptx import write
    from briefing.model.problem import Level

    _fit_target(asked.output, ".pptx", (asked.brief,))
    brief = files.load(asked.brief)
    deck = compose(brief, theme(asked.theme) if asked.theme else None)
    write(deck, asked.output)
    found = [_told(deck, problem) for problem in problems(deck) if problem.level is Level.ERROR]
    for told in dict.fromkeys(found):
        print(told, file=sys.stderr)
    print(
        ngettext("{path}: {n} slide.", "{path}: {n} slides.", len(deck.scenes())).format(
            path=asked.output, n=len(deck.scenes())
        )
    )
    return FINDINGS if found else DONE


def _told(deck: Deck, problem: Problem) -> str:
    """A finding as one line: how much it matters, where, what, and the remedy."""
    from briefing.app.checks import where

    place = where(deck, problem.origin)
    return f"{problem.level}: {place + ': ' if place else ''}{problem.text} {problem.remedy}".rstrip()


def _fit_target(target: Path, suffix: str, sources: Iterable[Path]) -> None:
    """Refuse to write over what is read, or under a name that says something else."""
    if target.exists() and any(source.exists() and target.samefile(source) for source in sources):
        raise NotSaved(_("This is the file that is read."), hint=_("Give another name after -o."), path=target)
    if target.suffix.lower() != suffix and target.parent.is_dir() and not target.is_dir():
        hint = _("Give a name that ends in “{suffix}”.").format(suffix=suffix)
        raise NotSaved(_("This name is not that of such a file."), hint=hint, path=target)


def _open(given: Sequence[str], window: Callable[[Path | None], int] | None) -> int:
    path = Path(given[0]) if given else None
    near = get_close_matches(given[0], list(_COMMANDS), 1) if path and not path.exists() else []
    if near:
        hint = _("Did you mean “briefing {command}”?").format(command=near[0])
        raise BriefingError(_("There is no command and no file “{name}”.").format(name=given[0]), hint=hint)
    if len(given) > 1:
        raise BriefingError(_("One file at a time, please."), hint=_("briefing [FILE], or briefing --help."))
    if path is not None and not path.exists():
        raise BriefingError(_("There is no such file."), hint=_("Check the name."), path=path)
    if window is None or not _has_screen():
        raise BriefingError(
            _("There is no screen to open a window on."), hint=_("Without one: briefing read, new, check and export.")
        )
    return window(path)


def _has_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in named)


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "read": _read,
    "new": _new,
    "check": _check,
    "export": _export,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "briefing",
        usage="briefing [FILE] | briefing {read,new,check,export} …",
        description=_(
            "From an interview to a briefing deck. Without a command: open the window, on a brief or an interview."
        ),
    )
    parser.add_argument("--version", action="version", version=f"briefing {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="{read,new,check,export}", prog="briefing")
    read = commands.add_parser("read", help=_("say how an interview is understood"))
    read.add_argument("interview", type=Path, metavar="INTERVIEW")
    read.add_argument("--json", action="store_true", help=_("print one object for programs"))
    new = commands.add_parser("new", help=_("start a brief from interviews"))
    new.add_argument("interview", type=Path, nargs="+", metavar="INTERVIEW")
    new.add_argument(
        "--outline", default="interview-readout", metavar="NAME", help=_("an outline (default: %(default)s)")
    )
    new.add_argument("--auto", action="store_true", help=_("mark suggested quotes and fill the outline with them"))
    new.add_argument("--author", default="", help=_("who signs the cover"))
    new.add_argument("--date", default="", help=_("the date on the cover, as you want it to read"))
    new.add_argument("-o", "--output", type=Path, required=True, metavar="X.brief")
    new.add_argument("--force", action="store_true", help=_("replace a file of that name"))
    check = commands.add_parser("check", help=_("list the problems of a brief; exit code 1 if there are any"))
    check.add_argument("brief", type=Path, metavar="X.brief")
    check.add_argument("--json", action="store_true", help=_("print a list for programs"))
    export = commands.add_parser("export", help=_("write the deck of a brief as a PowerPoint file"))
    export.add_argument("brief", type=Path, metavar="X.brief")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="DECK.pptx")
    export.add_argument("--theme", default="", metavar="NAME", help=_("another theme than the brief’s own"))
    return parser
