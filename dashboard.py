"""The front door: the pages, and beside them figures and data by their addresses."""

from functools import partial
from importlib import import_module

import streamlit as st

from ui import READING
from web.opening import Opening, Rest, base_path, middleware


def rest() -> Rest:
    """Read what takes long to read, once the server listens."""
    with READING:
        from ui.kept import usual_figures
        from ui.turns import all_free
        from web.routes import routes
        from web.warm import cold, make

    cold()
    return routes(), partial(make, usual_figures, all_free)


base = base_path(st.get_option("server.baseUrlPath"))
opening = Opening(base, rest)
app = st.App(
    "ui/main.py",
    routes=[opening.door],
    middleware=middleware(base),
    lifespan=opening.life,
)

# Where the server runs this file as a plain script, there are the pages alone.
if st.runtime.exists():
    import_module("ui.main").main(alone=True)
