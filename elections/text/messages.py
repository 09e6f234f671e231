"""A file of words as messages: what is wrong in it, and what each message needs to be said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from fluent.runtime import FluentResource
from fluent.syntax.ast import (
    Junk,
    Message,
    MessageReference,
    Resource,
    SyntaxNode,
    Term,
    TermReference,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

from elections.package import DataError, Fault

# By the name of a message, or of a term with its hyphen, what it needs: arguments as ``$name``,
# and other messages and terms.
Needs = Mapping[str, frozenset[str]]
_ARGUMENT = re.compile(r"\$[a-z_]+")


def parsed(
    file: str, content: bytes, before: Needs, *, whole: bool = True
) -> tuple[Resource, Needs]:
    """Return the messages of a file, and what they need.

    What the comment above a message names (``# $name: …``) is given to it too, for the languages
    that ask for it. ``before`` are those that the program says: none may need a further argument,
    and each must be there, unless the file need not be ``whole``.
    ``DataError`` names the line of each that is not so, and of what cannot be read.

    >>> parsed("en.ftl", b"a = { $n } of { b }\\nb = two", {})[1] == {
    ...     "a": {"$n", "b"}, "b": frozenset()}
    True
    """
    try:
        text = content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        letters = repr(content[error.start : error.end])
        line = content.count(b"\n", 0, error.start) + 1
        raise DataError([Fault(file, line, None, letters, "text in UTF-8")]) from None
    resource = FluentResource(text)
    needs = {_name(entry): _needs(entry) for entry in _messages(resource)}
    faults = [*_unreadable(file, text, resource)]
    # Where something cannot be read, more may be missing only for that reason.
    faults = faults or [*_unsaid(file, text, resource, needs, before)]
    if whole and not faults:
        faults = [
            Fault(file, None, name, None, "this message") for name in before if name not in needs
        ]
    if faults:
        raise DataError(faults)
    return resource, needs


def _unreadable(file: str, text: str, resource: Resource) -> Iterator[Fault]:
    """Yield what is no message, with the line on which the reading failed."""
    for entry in resource.body:
        if isinstance(entry, Junk):
            place = _begin(entry.annotations[0]) if entry.annotations else _begin(entry)
            # What is missing at the end of a line is noticed at the beginning of the next.
            line = _line(text, max(_begin(entry), len(text[:place].rstrip())))
            content = str(entry.content).strip().partition("\n")[0][:60]
            yield Fault(file, line, None, content, "a message that can be read")


def _unsaid(
    file: str, text: str, resource: Resource, needs: Needs, before: Needs
) -> Iterator[Fault]:
    for entry in _messages(resource):
        name = _name(entry)
        allowed = before.get(name, needs[name])
        for need in sorted(needs[name]):
            if need not in allowed if need.startswith("$") else need not in needs:
                expected = "an argument that it is given, or a message that is there"
                yield Fault(file, _line(text, _begin(entry)), name, need, expected)


def _messages(resource: Resource) -> Iterator[Message | Term]:
    return (entry for entry in resource.body if isinstance(entry, Message | Term))


def _name(entry: Message | Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, Term) else str(entry.id.name)


def _needs(entry: Message | Term) -> frozenset[str]:
    references = _References()
    references.visit(entry)
    comment = str(entry.comment.content) if entry.comment else ""
    return frozenset({*references.names, *_ARGUMENT.findall(comment)})


def _begin(node: SyntaxNode) -> int:
    return node.span.start if node.span else 0


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


class _References(Visitor):
    """The arguments, messages and terms that stand in a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.add(f"${node.id.name}")

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802
        self.names.add(f"-{node.id.name}")
