"""Beyond the chamber: other elections, turnout by region, deputies and chairs, as context."""

from ui import context, page

reader = page.open_page("context")
context.presidential(reader)
context.councils(reader)
context.rural_heads(reader)
context.regions(reader)
context.women(reader)
context.chairs(reader)
