"""Readers with a browser, as in tests/browser."""

from tests.browser.conftest import browser_type_launch_args, read

__all__ = ["browser_type_launch_args", "read"]
