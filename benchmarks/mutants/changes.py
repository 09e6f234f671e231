"""Which faults are put into a module: one small change of its syntax tree each.

Left alone are docstrings, annotations, the texts in a ``Literal``, decorators, the words of errors,
``__all__``, and the ``strict=True`` of a ``zip``, a guard that only another fault can set off.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    **{ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt},
    **{ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is},
    **{ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And},
    **{ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult},
    **{ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv, ast.Pow: ast.Mult},
    **{ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr, ast.BitXor: ast.BitAnd},
    **{ast.Break: ast.Continue, ast.Continue: ast.Break},
}
OPPOSITE = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.In, ast.NotIn)
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}
LEFT_ALONE = ("annotation", "returns", "decorator_list")


@dataclass(frozen=True)
class Mutant:
    """A fault: the how-manieth of its file, and the line of the code before and after.

    ``number`` tells faults apart that read alike.
    """

    file: str
    index: int
    line: int
    before: str
    after: str
    number: int

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What it is called, wherever in its file the line stands."""
        return self.file, self.before, self.after, self.number

    def __str__(self) -> str:
        """Say it in three lines."""
        return f"{self.file}:{self.line}\n    - {self.before}\n    + {self.after}"


class _Place(NamedTuple):
    """A node, in which field of its parent it stands, and at which place of a list there."""

    parent: ast.AST
    field: str
    position: int | None
    node: ast.AST

    def put(self, node: ast.AST) -> None:
        if self.position is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.position] = node


def mutants(source: str, file: str) -> list[Mutant]:
    """Return all faults of a module.

    >>> [one.after for one in mutants("def f(a):\\n    return a < 1\\n", "f.py")]
    ['return None', 'return a <= 1', 'return a < 2']
    """
    lines, seen, found = source.splitlines(), Counter[tuple[str, str]](), []
    for index, (place, change) in enumerate(_changes(ast.parse(source))):
        line, *texts = _told(place, change, lines)
        before, after = (" ".join(text.decode().split()) for text in texts)
        found.append(Mutant(file, index, line, before, after, seen[before, after]))
        seen[before, after] += 1
    return found


def mutated(source: str, index: int) -> ast.Module:
    """Return the syntax tree of a module with one of its faults."""
    tree = ast.parse(source)
    place, change = list(_changes(tree))[index]
    place.put(ast.copy_location(change, place.node))
    return ast.fix_missing_locations(tree)


def _told(place: _Place, change: ast.AST, lines: list[str]) -> tuple[int, bytes, bytes]:
    """Return the line's number, the line, and the line with the change, as far as it reaches."""
    shown: ast.AST = place.node
    text = ast.unparse(change)
    # An operator has no place of its own, nor has a part of an f-string: the whole is shown.
    if not hasattr(shown, "lineno") or isinstance(place.parent, ast.JoinedStr):
        shown = place.parent
        place.put(change)
        text = ast.unparse(shown)
        place.put(place.node)
    assert isinstance(shown, ast.expr | ast.stmt)
    line = lines[shown.lineno - 1].encode()
    end = shown.end_col_offset if shown.end_lineno == shown.lineno else len(line)
    return shown.lineno, line, line[: shown.col_offset] + text.encode() + line[end:]


def _changes(tree: ast.AST) -> Iterator[tuple[_Place, ast.AST]]:
    return ((place, change) for place in _places(tree) for change in _changes_at(place))


def _places(node: ast.AST) -> Iterator[_Place]:
    for field, value in ast.iter_fields(node):
        if field in LEFT_ALONE:
            continue
        for position, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            match child:
                case ast.Expr(value=ast.Constant()) | ast.keyword(arg="strict"):
                    continue
                case ast.Assign(targets=[ast.Name(id="__all__")]):
                    continue
                case ast.Subscript(value=ast.Name(id="Literal")):
                    continue
                case ast.AST():
                    yield _Place(node, field, position, child)
                    yield from () if isinstance(child, ast.Raise) else _places(child)


def _changes_at(place: _Place) -> Iterator[ast.AST]:
    node = place.node
    if place.field in ("test", "ifs") and isinstance(node, ast.expr) and not _turned(node):
        yield ast.UnaryOp(ast.Not(), node)
    if (other := OPERATORS.get(type(node))) is not None:
        yield other()
    match node:
        case ast.Constant(value=bool() as yes):
            yield ast.Constant(not yes)
        case ast.Constant(value=int() | float() as number):
            yield ast.Constant(number + 1)
        case ast.Constant(value=str() as text):
            yield ast.Constant(f"XX{text}XX")
        case ast.Name(id=name) if name in NAMES:
            yield ast.Name(NAMES[name], ast.Load())
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield ast.Return(ast.Constant(None))
        case ast.Expr() | ast.Raise():
            yield ast.Pass()


def _turned(node: ast.expr) -> bool:
    """Whether another change turns a condition into its opposite."""
    if isinstance(node, ast.Compare):
        return isinstance(node.ops[0], OPPOSITE)
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
