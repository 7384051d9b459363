"""Reads an outline template from its file, and names the line of whatever is wrong with it.

The nodes of the YAML are read and not the finished objects, because only nodes still know their line: an office
writes its own templates by hand, and “line 14: there is no kind ‘qoute’” is help where a traceback is not.
"""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn, TypeAlias

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from briefing.errors import AssetBroken
from briefing.i18n import _
from briefing.outline.shape import KINDS, Length, PartPlan, SlidePlan, Take, Template

Fields: TypeAlias = dict[str, Node]
_TEMPLATE_KEYS = ("title", "for", "length", "parts")
_LENGTH_KEYS = ("least", "most", "norm")
_PART_KEYS = ("title", "guidance", "slides", "appendix")
_SLIDE_KEYS = ("kind", "title", "prompt", "take")


def load(path: Path) -> Template:
    """The template in a file, named after the file; AssetBroken with the line where it cannot be used."""
    return _Reader(path).template()


class _Reader:
    def __init__(self, path: Path) -> None:
        self.path = path

    def template(self) -> Template:
        root = self._fields(self._root(), _TEMPLATE_KEYS, required=_TEMPLATE_KEYS)
        return Template(
            name=self.path.stem,
            title=self._text(root["title"]),
            use=self._text(root["for"]),
            length=self._length(root["length"]),
            parts=tuple(self._part(node) for node in self._list(root["parts"])),
        )

    def _root(self) -> Node:
        try:
            root = yaml.compose(self.path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        except (OSError, UnicodeDecodeError) as trouble:
            raise AssetBroken(_("This outline cannot be read: {why}").format(why=trouble), path=self.path) from trouble
        except yaml.MarkedYAMLError as trouble:
            self._refuse(_("This is not YAML: {why}.").format(why=trouble.problem), mark=trouble.problem_mark)
        except yaml.YAMLError as trouble:
            raise AssetBroken(_("This is not YAML: {why}.").format(why=trouble), path=self.path) from trouble
        if root is None:
            self._refuse(_("This outline is empty."), hint=_("Delete the file, or start from a copy of another one."))
        return root

    def _length(self, node: Node) -> Length:
        fields = self._fields(node, _LENGTH_KEYS, required=_LENGTH_KEYS)
        length = Length(self._count(fields["least"]), self._count(fields["most"]), self._text(fields["norm"]))
        if length.least > length.most:
            self._refuse(_("The length asks for at least more slides than at most."), node)
        return length

    def _part(self, node: Node) -> PartPlan:
        fields = self._fields(node, _PART_KEYS, required=("title", "guidance", "slides"))
        slides = tuple(self._slide(item) for item in self._list(fields["slides"]))
        appendix = "appendix" in fields and self._choice(fields["appendix"], ("true", "false")) == "true"
        return PartPlan(self._text(fields["title"]), self._text(fields["guidance"]), slides, appendix)

    def _slide(self, node: Node) -> SlidePlan:
        fields = self._fields(node, _SLIDE_KEYS, required=("kind", "prompt"))
        return SlidePlan(
            kind=self._choice(fields["kind"], KINDS),
            title=self._text(fields["title"]) if "title" in fields else "",
            prompt=self._text(fields["prompt"]),
            take=Take(self._choice(fields["take"], tuple(Take)[1:])) if "take" in fields else Take.NOTHING,
        )

    def _fields(self, node: Node, known: tuple[str, ...], required: tuple[str, ...]) -> Fields:
        if not isinstance(node, MappingNode):
            self._refuse(_("Here should stand: {keys}.").format(keys=", ".join(known)), node)
        fields: Fields = {}
        for key, value in node.value:
            fields[self._choice(key, known)] = value
        for key in required:
            if key not in fields:
                self._refuse(_("“{key}” is missing here.").format(key=key), node)
        return fields

    def _list(self, node: Node) -> list[Node]:
        if not isinstance(node, SequenceNode) or not node.value:
            self._refuse(_("Here should stand a list, each item after a hyphen."), node)
        return node.value

    def _text(self, node: Node) -> str:
        if not isinstance(node, ScalarNode) or not node.value.strip():
            self._refuse(_("Here should stand some words."), node)
        return node.value.strip()

    def _count(self, node: Node) -> int:
        text = self._text(node)
        if not text.isdecimal() or int(text) < 1:
            self._refuse(_("“{text}” is not a number of slides.").format(text=text), node)
        return int(text)

    def _choice(self, node: Node, known: tuple[str, ...]) -> str:
        word = self._text(node)
        if word not in known:
            self._refuse(_("“{word}” is not known here.").format(word=word), node, hint=meant(word, known))
        return word

    def _refuse(
        self, message: str, node: Node | None = None, *, hint: str = "", mark: yaml.Mark | None = None
    ) -> NoReturn:
        place = node.start_mark if node is not None else mark
        raise AssetBroken(message, hint=hint, path=self.path, line=1 if place is None else place.line + 1)


def meant(word: str, known: tuple[str, ...]) -> str:
    """A sentence that offers the nearest known word, or all of them where none is near."""
    near = get_close_matches(word.lower(), known, n=1)
    if near:
        return _("Did you mean “{word}”?").format(word=near[0])
    return _("Known are: {words}.").format(words=", ".join(known))
