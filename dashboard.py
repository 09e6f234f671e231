"""The front door: page set-up and navigation, nothing else."""

import streamlit as st

from ui.page import run

st.set_page_config(page_icon=":material/how_to_vote:", layout="wide")
run()
