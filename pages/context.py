"""Beyond the chamber: other elections, turnout by region, deputies and chairs, as context."""

from ui import page

reader = page.open_page("context")
