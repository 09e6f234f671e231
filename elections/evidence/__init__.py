"""Evidence: where sources differ, whether claims follow, and what rests on which source."""
