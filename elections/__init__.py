"""Elections to one chamber: checked data, seat allocation, measures, lineage and figures.

The library knows no country. What it knows comes from a data package, a folder of
CSV files; ``elections.package.load`` reads one. Nothing is imported here, so that each
part costs only what it needs.
"""

__version__ = "0.1.0"
