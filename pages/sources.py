"""Sources and data: every table, every source, how to cite, and the claims checked."""

from ui import page

reader = page.open_page("sources")
