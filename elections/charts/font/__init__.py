"""The typeface of the figures: how wide its letters are, and its licence."""
