"""Parties: their events, who was renamed into or merged with whom, and who follows whom."""
