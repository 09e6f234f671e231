"""The data package: CSV files to checked tables; the only reader of data files."""

from elections.package.faults import DataError, Fault, NoDataError
from elections.package.frames import floats
from elections.package.loading import FOLDER_VARIABLE, ElectionData, default_folder, ids, load
from elections.package.watched import Standing, Watched, current, standing

__all__ = [
    "FOLDER_VARIABLE",
    "DataError",
    "ElectionData",
    "Fault",
    "NoDataError",
    "Standing",
    "Watched",
    "current",
    "default_folder",
    "floats",
    "ids",
    "load",
    "standing",
]
