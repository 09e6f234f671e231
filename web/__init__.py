"""HTTP beside the pages: one figure and one table by its address, small transfers, safe headers."""
