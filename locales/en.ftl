# The words of the interface in English. Messages are grouped by where they stand.

locale = en_GB
language-name = English

## Everywhere

not-published = not published
percent = { $number }%
points = { $number } points
date-by = by { $date }
date-about = about { $date }
source-line = Sources: { $sources }{ $rest }.
source-more = { $count ->
    [one] {" "}and one more
   *[other] {" "}and { $count } more
}
base = { $name ->
    [ballots_cast] all ballots cast
    [valid_votes] valid votes
    [party_votes] votes for parties
   *[other] { $name }
}
base-in = { $base } in { $span }
after-note = { $count ->
    [one] { $elections } is after the core period.
   *[other] { $elections } are after the core period.
}
line-name = { $first } (later { $last })
event = { $date }: { $what }

## Rows

seat-one = { $tier ->
    [list] { $party }, { $election }: { $seats } of { $total } seats ({ $share }), all from its list.
   *[single] { $party }, { $election }: { $seats } of { $total } seats ({ $share }), all in constituencies.
}
seat-both = { $party }, { $election }: { $seats } of { $total } seats ({ $share }); of all it won, { $listed } from its list and { $single } in constituencies.
seat-appointed = { $body }, { $election }: { $seats } of { $total } seats ({ $share }), not filled by voters.
vote-sentence = { $party }, { $election }: { $votes } list votes, { $share } of { $base } (published: { $published }).
turnout-hover = { $round ->
    [1] { $election }: turnout { $share }; { $cast } took part of { $registered } registered.
   *[2] { $election }, second round: turnout { $share }.
}

## Seat shares

seats-title = { $grouping ->
    [family] { $change ->
        [grew] Parties that ended in { $party } grew from { $first } of the { $tier ->
            [list] list seats
            [constituency] constituency seats
           *[all] seats
        } in { $start } to { $last } in { $end }
        [fell] Parties that ended in { $party } fell from { $first } of the { $tier ->
            [list] list seats
            [constituency] constituency seats
           *[all] seats
        } in { $start } to { $last } in { $end }
       *[stayed] Parties that ended in { $party } held { $first } of the { $tier ->
            [list] list seats
            [constituency] constituency seats
           *[all] seats
        } in { $start } as in { $end }
    }
   *[label] { $change ->
        [grew] { $party } grew from { $first } of the { $tier ->
            [list] list seats
            [constituency] constituency seats
           *[all] seats
        } in { $start } to { $last } in { $end }
        [fell] { $party } fell from { $first } of the { $tier ->
            [list] list seats
            [constituency] constituency seats
           *[all] seats
        } in { $start } to { $last } in { $end }
       *[stayed] { $party } held { $first } of the { $tier ->
            [list] list seats
            [constituency] constituency seats
           *[all] seats
        } in { $start } as in { $end }
    }
}
seats-subtitle = { $tier ->
    [list] Seats won from party lists
    [constituency] Seats won in single-member constituencies, by nomination
   *[all] { $appointed ->
        [yes] All seats of the chamber, by nomination; hatched: not filled by voters
       *[no] Seats filled by voters, from lists and constituencies, by nomination
    }
}, in percent; numbers are seats. { $span }.
seats-also = Also: { $names }
seats-alt = { $election }: { $parties }.
family-share = { $party } and the parties that ended in it: { $share }

## Chambers

chambers-title = { $majorities ->
    [0] { $party } never held a majority: { $seats } of { $total } seats in { $start }, { $seats_last } of { $total_last } in { $end }
   *[other] { $party } held { $seats } of { $total } seats in { $start }, a majority from { $since } on, and { $seats_last } of { $total_last } in { $end }
}
chambers-subtitle = One dot is one seat, by nomination, official results; hollow: not filled by voters. Bars: list votes as published. In blue: who merged into { $party } before. { $span }.
chamber-seats = { $party }: { $seats } of { $total }
chamber-joined = { $year }: joined by { $parties }
chamber-votes = { $share } of votes
chamber-title = { $holds ->
    [yes] { $election }: { $party } took { $seats } of { $total } seats; a majority is { $majority }
   *[no] { $election }: no majority (of { $majority }); { $party } was largest with { $seats } of { $total } seats
}
chamber-subtitle = { $appointed ->
    [0] One dot is one seat, by nomination, official results of { $election }.
   *[other] One dot is one seat, by nomination, official results of { $election }. Hollow: { $appointed } seats not filled by voters ({ $body }).
}
chamber-total = <b>{ $total }</b> seats
chamber-majority = majority: { $seats }
chamber-bar = List votes, share of { $base }

## Vote shares

votes-title = { $others ->
    [0] { $party } rose from { $first } of the list vote in { $start } to a peak of { $peak } in { $top }; no other list passed the threshold in { $end }
    [one] { $party } rose from { $first } of the list vote in { $start } to a peak of { $peak } in { $top }; one other list passed the threshold in { $end }
   *[other] { $party } rose from { $first } of the list vote in { $start } to a peak of { $peak } in { $top }; { $others } other lists passed the threshold in { $end }
}
votes-subtitle = { $published ->
    [yes] Share of the list vote as published, in percent of { $bases }. Largest party. { $span }.
   *[no] Share of the list vote, in percent of { $bases }. Largest party. { $span }.
}
votes-missing = Not published, so not drawn: { $elections }.
votes-threshold = legal threshold
votes-lower = All other lists, enlarged
votes-alt = { $election }: { $parties }.

## Votes to seats

dumbbell-title = { $election }: { $party } turned { $votes } of the list vote into { $seats } of the seats ({ $bonus })
dumbbell-subtitle = Hollow: share of the list vote, as published, of { $base }. Full: share of { $tier ->
    [list] the list seats
   *[all] all seats filled by voters
}. In percent; difference in points.
dumbbell-head = { $listed ->
    [yes] <b>{ $party }</b> { $votes } of votes, { $share } of seats ({ $seats })
   *[no] <b>{ $party }</b> no list, { $share } of seats ({ $seats })
}
dumbbell-hover = { $listed ->
    [yes] { $party }, { $election }: { $votes } of the list vote, { $seats } of { $total } seats ({ $share }), a difference of { $bonus }.
   *[no] { $party }, { $election }: no list; { $seats } of { $total } seats ({ $share }).
}

## Turnout

turnout-title = Turnout was highest in { $top } ({ $peak }); in { $end } it was { $last }
turnout-subtitle = Share of registered voters who took part, in percent, as published; hollow: second round. { $span }.

## The story

story-title = { $party } took { $seats_first } of the elected seats on { $votes_first } of the list vote in { $start }, and { $seats_last } on { $votes_last } in { $end }
story-subtitle = Share of the list vote as published, of { $bases }; share of the seats filled by voters. In percent. { $span }.
story-vote = Votes
story-seat = Seats
story-mergers = Merged into { $party }
story-vote-hover = { $party }, { $election }: { $votes } list votes, { $share } of { $base }.
story-seat-hover = { $party }, { $election }: { $seats } of { $total } elected seats, { $seat_share }.
merger-names = <b>{ $year }</b> { $parties }
merger-sure = { $parties }
merger-unsure = not confirmed: { $parties }

key-share = { $party }: share of elected seats, { $election }
key-seated = Parties with seats, { $election }
key-effective = Effective number of parties (seats), { $election }
key-turnout = Turnout, { $election }
key-before = { $election }: { $value }

## Pages

page-overview = Overview
page-seats = Seat shares
page-votes = Vote shares
page-election = One election
page-overview-title = { $country }: the { $chamber } since { $start }
page-overview-lead = Elections from { $start } to { $end }: who held the chamber, how votes became seats, and when parties merged.
page-seats-title = Seat shares
page-seats-lead = How the seats of the { $chamber } were divided, election by election.
page-votes-title = Vote shares
page-votes-lead = How the list vote for the { $chamber } was divided, on which base, and who took part.
page-election-title = One election
page-election-lead = The full record of one election to the { $chamber }: results, chamber, rules, what observers concluded, and where each figure comes from.
data-not-sound = { $count ->
    [one] The data package is not sound, so nothing is shown. It has one fault:
   *[other] The data package is not sound, so nothing is shown. It has { $count } faults:
}
status = { $count ->
    [0] All votes and seats are official results. What we have holds no conclusion of observers.
   *[other] All votes and seats are official results, shown as such. Observers assessed the elections of { $elections }; what each mission concluded stands on the page of that election.
}
story-observers = What observers concluded, election by election

## Controls

control-after = Show { $elections }, after the core period
control-appointed = Show seats not filled by voters
control-by = Parties
control-by-label = by label on the ballot
control-by-family = by later family
control-tier = Seats
control-tier-all = all elected
control-tier-list = from lists
control-tier-constituency = in constituencies
control-base = Share of
control-base-published = as published
control-base-valid_votes = valid votes
control-base-party_votes = votes for parties
control-base-ballots_cast = ballots cast
control-election = Election
control-compare = Seats compared
control-compare-all = all elected
control-compare-list = from lists

## Explanations

seats-how-by = { $by ->
    [family] A family holds the parties that merged, at whatever time, into the same party, and all earlier names of these; a bloc counts where all its members ended in the same family. The line above a bar shows the family of the party that was largest at the end of the core period.
   *[label] A party is shown under the label on that ballot. Labels that one party bore in turn share a colour and a place.
}
seats-how-nomination = Seats are counted by official nomination: a deputy who stood alone counts as independent, even one who belonged to a party or joined one later.
votes-how-base = { $base ->
    [published] As published, the shares of different elections can stand on different bases; the line above the figure names them. Choose another base to compare all elections on the same one.
    [valid_votes] Of all valid list votes, the line against all included where it was on the ballot. Computed from the votes.
    [party_votes] Of the votes for lists alone; the line against all is left out. Computed from the votes.
   *[ballots_cast] Of all ballots cast, invalid ones included. Where the number of ballots was not published, no share can be computed.
}

## Under a figure

figure-more = Table, sources, downloads ({ $evidence })
figure-table = Table
figure-sources = Sources
figure-take = Download and link
figure-csv = Rows drawn, as CSV
figure-image = The picture itself: the camera above the figure saves it as PNG, with title and sources.
figure-link = The address of this very view:
figure-evidence = { $sources ->
    [one] one source
   *[other] { $sources } sources
}, { $level ->
    [high] confidence high
    [medium] confidence medium or better
   *[low] confidence low in part
}
confidence = { $level ->
    [high] high
    [medium] medium
   *[low] low
}
source-kind = { $kind ->
    [official] official
    [law] law
    [observer] observers
    [press] press
    [reference] reference work
   *[dataset] data set
}

## Columns

column-election-label = Election
column-label = Contestant
column-contestant = Contestant
column-votes = List votes
column-base-votes = Base, votes
column-share = Share, %
column-share-percent = Share as published
column-vote-share = Vote share, %
column-seat-share = Seat share, %
column-bonus = Difference, points
column-threshold = Threshold, %
column-list-seats = List seats
column-constituency-seats = Constituency seats
column-seats = Seats
column-total = Seats in all
column-round = Round
column-registered = Registered
column-ballots-cast = Took part
column-confidence = Confidence
column-source-ids = Sources
column-field = What
column-value = Value
column-value-used = Used
column-value-other = Not used
column-reason = Why

## One election

election-results = Results
election-dash = A dash: does not apply (no list, or no such seats). The share stands on the base named below under Counts.
election-observers = What observers concluded
election-rules = Rules
election-counts = Dates and counts
election-conflicts = Values that sources give and that are not used
election-notes = Notes
observers-none = No conclusion of observers was found in what we have.
note-on = { $party }: { $note }
row-total = Total
yes-no = { $answer ->
    [yes] yes
   *[no] no
}
value-allocation-rule = { $value ->
    [hare] Hare quota and largest remainders
    [droop] Droop quota and largest remainders
    [hagenbach-bischoff] Hagenbach-Bischoff quota and largest remainders
    [dhondt] D’Hondt
    [sainte-lague] Sainte-Laguë
    [modified-sainte-lague] modified Sainte-Laguë
    [huntington-hill] Huntington–Hill
   *[adams] Adams
}
value-constituency-rule = { $value ->
    [two_round_majority] absolute majority in two rounds
   *[plurality] plurality in one round
}
value-threshold-base = { $value ->
    [ballots_cast] voters who took part (ballots cast)
    [valid_votes] valid votes
   *[party_votes] votes for parties
}
value-share-base = { $value ->
    [ballots_cast] all ballots cast
    [valid_votes] valid votes (parties and against all)
   *[party_votes] votes for parties
}
value-quota-applies-to = { $value ->
    [lists] the lists
   *[lists_and_seats] the lists and who takes the seats
}
value-timing = { $value ->
    [regular] regular
   *[early] early
}
field-seats = Seats in the chamber
field-list-seats = Seats from party lists
field-constituency-seats = Seats in single-member constituencies
field-constituency-seats-round-1 = Constituency seats won in the first round
field-constituency-rule = How constituency seats are won
field-appointed-seats = Seats not filled by voters
field-allocation-rule = Allocation of list seats
field-threshold-percent = Threshold for lists
field-threshold-base = Threshold measured against
field-threshold-article = Article of law
field-runner-up-coefficient = Second list if only one passes: factor on its quotient
field-runner-up-minimum-seats = Second list if only one passes: least seats
field-against-all = Line against all on the list ballot
field-blocs-allowed = Electoral blocs allowed
field-members-required = Members needed to register a party
field-members-required-per-region = Members needed in each region
field-quota-percent = Quota on lists
field-quota-groups = Quota for
field-quota-applies-to = Quota binds
field-timing = Kind of election
field-called-date = Called
field-date = Polling day
field-second-round-date = Second round
field-appointed-date = Vote of the appointing body
field-results-date = Final results established
field-registered = Registered voters
field-ballots-cast = Voters who took part
field-turnout-percent = Turnout
field-second-round-turnout-percent = Turnout, second round
field-valid-votes = Valid list votes
field-invalid-votes = Invalid list ballots
field-share-base = Published shares are of
field-votes = List votes
field-share-percent = Share as published
