"""Readers with a browser, as in tests/browser."""

from tests.browser.conftest import browser_type_launch_args, profiles, read

__all__ = ["browser_type_launch_args", "profiles", "read"]
