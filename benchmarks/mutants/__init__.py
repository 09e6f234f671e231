"""Small faults put into the code one at a time: does a test find each? ``python3 run.py mutants``.

The ready-made tools were looked at and left. mutmut 3 changes no code outside of functions and
none of a decorated function: the tables of divisors and measures, every property and all that is
kept would go unasked. cosmic-ray starts a new process for each fault and asks for a database.
"""
