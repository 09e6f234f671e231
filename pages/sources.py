"""Sources and data: every source, every table, how to cite, and the claims checked."""

from ui import library, page, references
from ui.claims import claims

reader = page.open_page("sources")
library.summary(reader)
references.sources(reader)
library.tables(reader)
library.package(reader)
claims(reader)
