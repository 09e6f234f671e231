"""What must hold between the rows of a data package.

A check is a function that yields the faults it finds; the first line of its
description says what must hold. Checks never open files. A cell that was already
found faulty is passed over, so that one slip is not reported many times.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from elections.package.checks import (
    chronology,
    counts,
    descent,
    provenance,
    rules,
    seats,
    shares,
    structure,
    votes,
)
from elections.package.faults import Fault
from elections.package.records import Package


@dataclass(frozen=True)
class Check:
    """One check and the tables without which it cannot be run."""

    run: Callable[[Package], Iterator[Fault]]
    needs: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return the name of the check."""
        return self.run.__name__

    @property
    def says(self) -> str:
        """Return the sentence that must hold."""
        return (self.run.__doc__ or "").split("\n\n")[0].strip()


CHECKS: tuple[Check, ...] = (
    Check(structure.package_is_about_one_chamber, ("chamber", "elections")),
    Check(structure.parties_stood, ("results", "parties")),
    Check(structure.parties_have_ids_of_their_own, ("parties",)),
    Check(structure.contestants_can_be_told_apart, ("elections", "results", "parties")),
    Check(
        structure.elections_are_on_days_of_their_own,
        ("elections", "presidential_elections", "earlier_elections"),
    ),
    Check(structure.keys_are_unique),
    Check(structure.rows_are_sorted),
    Check(structure.references_exist),
    Check(structure.first_language_comes_first),
    Check(structure.translations_have_their_text),
    Check(seats.kinds_of_seats_make_the_chamber, ("elections",)),
    Check(seats.list_seats_add_up, ("elections", "results")),
    Check(seats.constituency_seats_add_up, ("elections", "results")),
    Check(seats.vacant_seats_are_those_that_nobody_won, ("elections", "results")),
    Check(seats.no_constituency_seats_where_none_were_to_win, ("elections", "results")),
    Check(seats.contestants_have_their_number_of_seats, ("elections", "results", "parties")),
    Check(seats.first_round_seats_are_part_of_the_seats, ("results",)),
    Check(seats.members_fit_the_chamber, ("elections", "memberships")),
    Check(seats.claimed_seats_fit_the_chamber, ("elections", "seat_claims")),
    Check(seats.women_are_part_of_the_deputies, ("elections", "women_deputies")),
    Check(seats.winners_have_their_seats, ("elections", "results", "constituency_winners")),
    Check(seats.candidates_are_of_a_list, ("results", "list_candidates")),
    Check(seats.earlier_chambers_hold_their_seats, ("earlier_elections", "earlier_results")),
    Check(votes.votes_make_the_valid_votes, ("elections", "results")),
    Check(votes.presidential_votes_fit_the_valid_votes, ("presidential_elections", "presidential")),
    Check(votes.ballots_fit_the_ballots_cast),
    Check(votes.voters_fit_the_register),
    Check(counts.counts_are_of_this_country, ("elections", "presidential_elections")),
    Check(
        counts.votes_of_regions_are_part_of_the_votes, ("regional_results", "results", "regions")
    ),
    Check(counts.councils_of_regions_are_part_of_the_country, ("local_councils", "regions")),
    Check(shares.shares_have_a_base, ("elections", "results", "parties")),
    Check(shares.figures_reproduce, ("elections", "results", "parties")),
    Check(shares.numbers_keep_their_digits),
    Check(shares.shares_are_of_one_whole),
    Check(shares.exceptions_are_not_stale, ("elections", "results", "parties", "conflicts")),
    Check(rules.list_seats_have_their_rules, ("elections",)),
    Check(rules.line_against_all_has_its_row, ("elections", "results", "parties")),
    Check(rules.runner_up_clause_is_whole, ("elections",)),
    Check(rules.changed_rules_are_columns, ("reform_changes",)),
    Check(rules.changed_rules_have_values_of_their_kind, ("reform_changes",)),
    Check(rules.elections_hold_what_acts_set, ("elections", "reforms", "reform_changes")),
    Check(rules.rules_are_within_each_other, ("elections",)),
    Check(rules.registration_takes_parties_away, ("party_counts",)),
    Check(chronology.days_of_an_election_are_in_order, ("elections",)),
    Check(chronology.chamber_ends_after_its_elections, ("chamber", "elections")),
    Check(chronology.rounds_are_in_order, ("earlier_elections",)),
    Check(chronology.spans_begin_before_they_end),
    Check(chronology.counts_of_parties_stand_in_order_of_time, ("party_counts",)),
    Check(chronology.seats_are_claimed_after_the_election, ("elections", "seat_claims")),
    Check(chronology.elections_follow_each_other, ("elections",)),
    Check(chronology.earlier_elections_came_before, ("elections", "earlier_elections")),
    Check(chronology.events_come_before_their_election, ("elections", "party_events")),
    Check(chronology.rows_fall_into_the_life_of_what_they_are_about),
    Check(chronology.days_have_come),
    Check(chronology.events_and_parties_tell_the_same, ("parties", "party_events")),
    Check(chronology.counts_of_who_took_part_are_of_their_election, ("elections", "party_counts")),
    Check(chronology.elections_after_the_period_come_last, ("elections",)),
    Check(descent.leading_events_name_two_parties, ("party_events",)),
    Check(descent.joinings_run_in_no_circle, ("party_events",)),
    Check(provenance.end_of_the_chamber_is_sourced, ("chamber",)),
    Check(provenance.observers_in_few_words_concluded, ("observers",)),
    Check(provenance.facts_have_a_place, ("facts",)),
    Check(provenance.figures_of_facts_are_numbers, ("facts",)),
    Check(provenance.results_are_sourced, ("results",)),
    Check(provenance.filled_fields_of_elections_are_sourced, ("elections", "election_sources")),
    Check(provenance.sourced_fields_of_elections_are_filled, ("elections", "election_sources")),
    Check(provenance.named_publishers_publish, ("publishers", "sources")),
    Check(provenance.sources_are_used, ("sources",)),
    Check(provenance.conflicts_point_to_a_cell, ("conflicts",)),
    Check(provenance.claims_point_to_a_cell, ("claims",)),
    Check(provenance.verdicts_follow, ("claims", "conflicts", "elections", "results", "parties")),
)


def faults(package: Package) -> Iterator[Fault]:
    """Yield the faults of all checks whose tables could be read.

    >>> list(faults(Package({}, ("en",))))
    []
    """
    for check in CHECKS:
        if package.has(*check.needs):
            yield from check.run(package)
