"""The thin skin: the only place beside the pages that knows Streamlit."""

from threading import RLock

# Held by whoever reads modules for the first time. Of two threads that read the same at once each
# can wait for the other, and Python then gives one of them a module that is only half read.
READING = RLock()
