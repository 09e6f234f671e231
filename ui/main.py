"""What runs for each reader: page set-up and navigation, nothing else."""

from importlib import import_module

import streamlit as st

from ui import READING

with READING:
    from ui.page import ICON, run
    from ui.reader import UNSTYLED
    from ui.turns import turn

    for name in ("controls", "report", "scenario", "writer"):
        # Pages read these as they run.
        import_module(f"ui.{name}")


def main(*, alone: bool = False) -> None:
    """Set the page up, and run the one that the address names.

    ``alone`` is whether the server sends nothing with a page that is our own.
    """
    with turn():
        if alone:
            st.session_state[UNSTYLED] = True
        st.set_page_config(page_icon=ICON, layout="wide")
        run()


if __name__ == "__main__":
    main()
