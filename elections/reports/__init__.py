"""Reports: sections of the pages as files to hand on, made without a browser."""
