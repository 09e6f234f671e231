"""What is measured, and against what; run by ``python3 run.py bench``."""
