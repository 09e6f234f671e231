"""The thin skin: the only place beside the pages that knows Streamlit."""
