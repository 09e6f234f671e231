"""The front door: the pages, and beside them figures and data by their addresses."""

import streamlit as st

from ui.kept import usual_figures
from ui.main import main
from ui.turns import all_free
from web.routes import base_path, middleware, routes
from web.warm import warm

base = base_path(st.get_option("server.baseUrlPath"))
app = st.App(
    "ui/main.py",
    routes=routes(base),
    middleware=middleware(base),
    lifespan=warm(usual_figures, all_free),
)

# Where the server runs this file as a plain script, there are the pages alone.
if st.runtime.exists():
    main()
