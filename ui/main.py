"""What runs for each reader: page set-up and navigation, nothing else."""

from pathlib import Path

import streamlit as st

from ui.page import run

# A file of our own: a symbol of Streamlit's would be fetched from another host.
ICON = Path(__file__).parent / "icon.png"


def main() -> None:
    """Set the page up, and run the one that the address names."""
    st.set_page_config(page_icon=str(ICON), layout="wide")
    run()


if __name__ == "__main__":
    main()
