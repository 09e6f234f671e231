"""What runs for each reader: page set-up and navigation, nothing else."""

import streamlit as st

from ui.page import ICON, run
from ui.turns import turn


def main() -> None:
    """Set the page up, and run the one that the address names."""
    with turn():
        st.set_page_config(page_icon=ICON, layout="wide")
        run()


if __name__ == "__main__":
    main()
