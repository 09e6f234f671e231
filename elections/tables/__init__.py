"""The rows that figures draw: one pure function per figure, data in, table out.

Every table keeps the ids of what it shows and the ``source_ids`` and ``confidence``
of each row, so that a figure, its table and its source line always tell the same.
"""
