"""A site of files: every page, election, figure, table and source, for any host of files."""

from elections.site.build import Built, build

__all__ = ["Built", "build"]
