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
key-effective = Effective number of parties (seats; independents as one), { $election }
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

## Consolidation map

map-title = { $show ->
    [seated] { $joined ->
        [0] Of { $lines } parties that won seats from { $start } to { $end }, none ended in { $party }
       *[other] Of { $lines } parties that won seats from { $start } to { $end }, { $joined } became one: { $party }
    }
    [all] { $joined ->
        [0] Of { $lines } parties and movements, none ended in { $party }
       *[other] Of { $lines } parties and movements, { $joined } became one: { $party }
    }
   *[stood] { $joined ->
        [0] Of { $lines } parties that stood for the { $chamber } from { $start } to { $end }, none ended in { $party }
       *[other] Of { $lines } parties that stood for the { $chamber } from { $start } to { $end }, { $joined } became one: { $party }
    }
}
map-title-name = { $first }, now { $last }
map-subtitle = { $show ->
    [seated] Parties that won seats, and what they merged into
    [all] All parties and movements known, and what became of them
   *[stood] Parties that stood for the { $chamber }, and what they merged into
}. As wide as its share of the list vote, as published, until the next election; thin where it had no list. { $span }.
map-alt-share = { $share } in { $election }
map-alt-shares = List vote: { $shares }.
map-name-later = { $first }, later { $later }
map-life = { $name }: { $start }, { $end }.
map-start = { $kind ->
    [founded] founded { $date }
    [split] split off { $other } { $date }
   *[unknown] known { $date }, founded earlier
}
map-end = { $kind ->
    [merged] merged into { $other } { $date }
    [liquidated] liquidated { $date }
    [dissolved] dissolved { $date }
    [refused] refused registration { $date }
    [ended] ended { $date }
    [active] on the ballot to the last
   *[unknown] last known { $date }, its end not known
}
map-on = { $precision ->
    [day] on { $date }
    [open] { $date }
    [about] { $date }
   *[other] in { $date }
}
map-mark = { $mark ->
    [founded] founding
    [renamed] new name
    [split] split
    [merged] merger
    [bloc] bloc
    [joined_list] on another list
    [registration_refused] registration refused
    [list_cancelled] list cancelled
    [boycotted] boycott
    [suspended] suspended
    [liquidated] liquidation
    [dissolved] dissolution
    [ended] end
    [reform] rule changed
   *[stood] election
}
map-event = { $date }: { $what }
map-founded = { $party } was founded.
map-ended = { $party } came to its end.
map-reform = { $date }: { $act }. { $what }
map-list = { $bloc ->
    [yes] { $party }, { $election }: { $share } of the list vote, { $votes } votes, { $seats } seats, of the whole bloc.
   *[no] { $party }, { $election }: { $share } of the list vote, { $votes } votes, { $seats } seats.
}
map-no-list = { $party }, { $election }: no list; { $seats } seats.
map-sources = { $text } { $sources }
map-key-renamed = new name
map-key-end = end
map-key-barred = refused, suspended, boycotted
map-key-open = date not known
map-key-width = { $share } of votes
map-reforms = Rules changed (members: needed to register a party)
map-change = { $field ->
    [members_required] { $value } members
    [threshold_percent] threshold { $value }
    [blocs_allowed] { $value ->
        [true] blocs allowed
       *[other] no blocs
    }
    [list_seats] { $value } list seats
    [constituency_seats] { $value ->
        [0] no constituencies
       *[other] { $value } constituencies
    }
   *[other] { "" }
}
control-show = Parties shown
control-show-stood = that stood
control-show-seated = that won seats
control-show-all = all known
column-date-label = Date
column-mark-label = What
column-line-label = Line
column-what-label = In words

## Electoral rules

page-rules = Rules
page-rules-title = Electoral rules
page-rules-lead = The law on elections to the { $chamber } in time, whether the official seats follow from it, and what other rules would have made of the same votes.
not-known = not known
rule-none = none
field-other-seats = Seats filled another way
field-state-funding-percent = State funding of parties in the chamber
funding-rate = { $short ->
    [yes] { $rate } of minimum wage
   *[no] { $rate } of the minimum wage for each vote
}
funding-sentence = State funding: for each vote, a party in the chamber receives { $rate } of the minimum wage. Amounts are not computed: no sourced minimum wage of the years is in the data, nor whether the rate changed since.
runner-up-least = at least { $seats } seats
stage = { $name ->
    [majority] majority
    [mixed] mixed
   *[proportional] proportional
}
stage-long = { $name ->
    [majority] constituencies alone
    [mixed] lists and constituencies
   *[proportional] lists alone
}
stage-span = { $open ->
    [yes] { $stage } since { $year }
   *[no] { $stage } until { $year }
}
rules-law = The law in time
rules-title = How voters filled the chamber: { $stages }
rules-subtitle = Rules of law by date. Vertical lines: elections, { $start } to { $end }; diamonds: acts, full where they set a value shown. What is blank was not found. A value known from an election alone begins with it.
rules-seats = Seats by how they are filled
rules-acts = Acts
rules-context = The chambers before
rules-acts-list = Act by act
rule-hover = { $open ->
    [yes] { $rule }: { $value }, since { $start }
   *[no] { $rule }: { $value }, { $start } to { $end }
}{ $by ->
    [act] .
    [before] {" "}(as the next act states).
    [fact] {" "}(from a report).
    [earlier] {" "}(a chamber before the period).
   *[election] {" "}(as the election shows; no act found).
}
act-title = { $numbered ->
    [yes] { $date }: { $act } ({ $number })
   *[no] { $date }: { $act }
}
act-in-force = In force: { $date }.
act-change = { $rule }: { $before } → { $after }
earlier-title = { $chamber }, { $date }
earlier-what = { $ruled ->
    [yes] { $seats } seats, { $single } in single-member constituencies ({ $rule }); turnout { $turnout }.
   *[no] { $seats } seats, { $single } in single-member constituencies (how they were won was not found); turnout { $turnout }.
}
earlier-seats = { $party }: { $seats } seats known
column-field-label = Rule
column-value-label = Value
column-from-label = From
column-to-label = Until

proof-heading = The proof
proof-lead = Do the official list seats follow from the published votes? Each election is computed by the rule of its law, exactly, and set beside the official seats. The law measures the threshold against one number; published shares may be of another. Both are shown.
proof-badge = { $base }: { $same } of { $checked } allocations reproduced, { $seats } of { $seats_all } seats{ $unchecked ->
    [0] {""}
    [one] {" "}(one election cannot be checked)
   *[other] {" "}({ $unchecked } elections cannot be checked)
}
proof-base = { $base ->
    [law] Base that the law names
    [ballots_cast] Ballots cast
    [valid_votes] Valid votes
   *[party_votes] Votes for parties
}
proof-cell = { $state ->
    [same] yes, all { $seats }
    [other] no, { $same } of { $seats }
   *[unchecked] cannot be checked
}{ $law ->
    [yes] {" "}(law)
   *[no] {""}
}
proof-one = { $election }, step by step
proof-by = Threshold of { $base }{ $law ->
    [yes] , as the law says
   *[no] {""}
}
proof-threshold = { $percent } of { $ballots } ({ $base }) is { $needed } votes; { $passed ->
    [0] no list passes.
    [one] one list passes.
   *[other] { $passed } lists pass.
}
proof-quota = { $rule }: quota { $votes } votes of these lists / { $seats } seats = { $quota }.
proof-quota-droop = { $rule }: quota { $quota }, from { $votes } votes of these lists and { $seats } seats.
proof-divisor = { $rule }: each seat goes to the highest votes / divisor. No list’s next quotient is above any list’s last one, so no seat could go elsewhere.
proof-clause = Only { $first } passes, so the clause admits { $second }: its quotient times { $factor }, whole part, but at least { $least } seats; the rest goes to { $first }.
proof-result = { $state ->
    [same] Every official seat follows.
   *[other] Not the official seats: { $changes } (computed less official).
}
proof-same-lists = { $needed } votes are needed ({ $percent } of { $ballots }); the same lists pass, so steps and seats are the same.
proof-unchecked = Cannot be checked: the number of { $base } was not published. { $reach ->
    [0] {""}
   *[other] The official seats follow for any number up to { $reach }; above it, the smallest list with seats would be below the threshold.
}
proof-base-name = { $base ->
    [ballots_cast] ballots cast
    [valid_votes] valid votes
   *[party_votes] votes for parties
}
proof-tie = A tie leaves { $seats } seats open.
column-list = List
column-votes-short = Votes
column-of-base = Share of base, %
column-passes = Passes
column-quotient = Votes / quota
column-corrected = Times factor
column-whole = Whole part
column-remainder = Remainder
column-last-seats = Last seats
column-official = Official
column-difference = Difference
column-last-quotient = Last quotient
column-next-quotient = Next quotient

what-heading = What if
what-lead = The official list votes of { $election } under rules set by hand. This is arithmetic, not a forecast: under other rules parties would have stood, and voters voted, otherwise. Constituency and appointed seats are left out.
what-threshold = Threshold, %
what-threshold_of = Threshold of
what-rule = Rule
what-list_seats = List seats
what-runner = Second list if only one passes
what-edit = Merge or divide lists ({ $count ->
    [0] none changed
   *[other] { $count } changed
})
what-merge = Merge into one list
what-merge-more = Merge into a further list
what-split = Divide in two
what-share = { $party }: share of the second part, %
what-reset = Back to the law
what-json = Scenario as JSON
what-csv = Seats as CSV
what-unpublished = Ballots cast were not published for this election, so the threshold cannot be of them.
list-merged = { $parties }
list-part = { $party } (2)
list-open = Open
what-title = { $case ->
    [same] { $election }: these rules give every list seat as it was given officially
    [moved] { $election }: under these rules { $moved } of { $seats } list seats go to other lists: { $changes }
    [open] { $election }: under these rules no list passes, and all { $seats } list seats stay open
   *[house] { $election }: under these rules { $party } would have { $won } of { $seats } list seats, officially { $won_then } of { $seats_then }
}
what-subtitle = Scenario, not a result: { $rule }, threshold { $threshold } of { $base }{ $clause ->
    [yes] , with the clause for a second list
   *[no] {""}
}. One dot is one list seat; bar: list votes, official.
what-hover = { $party }: { $seats } of { $total } list seats; officially { $official }; { $votes } votes ({ $share } of { $base }).
what-vote = { $party }: { $votes } votes, { $share } of the list votes.
what-open = Open: { $seats } of { $total } list seats (a tie, or no list passes).
what-bar = List votes, share of the votes for lists
what-effective = Effective number of parties
what-gallagher = Gallagher index
what-wasted = Votes for lists without a seat
what-then = officially { $value }
what-last = { $found ->
    [none] No number of further votes would have given any list a seat more.
    [threshold] Nearest to a further seat: { $gainer }. With { $votes ->
        [one] one more vote
       *[other] { $number } more votes
    } it would have passed the threshold and had { $gained } { $gained ->
        [one] seat
       *[other] seats
    } more, taken from { $losers }.
    [open] Nearest to a further seat: { $gainer }. With { $votes ->
        [one] one more vote
       *[other] { $number } more votes
    } it would have had a seat that is open now.
   *[seat] Nearest to a further seat: { $gainer }. With { $votes ->
        [one] one more vote
       *[other] { $number } more votes
    }, all others unchanged, the last seat would have moved to it from { $losers }.
}
what-rules = The same votes and threshold under every rule
column-seats-then = Official
sweep-title = { $election }: { $none ->
    [one] one list would have
   *[other] { $none } lists would have
} seats without a threshold, { $law } at the legal { $threshold }, { $most } at { $top }
sweep-subtitle = List seats of each list at every threshold from 0 to { $top } in steps of 0.1 points, of { $base }; { $rule }, { $seats } list seats. Scenario on the official votes.
sweep-law = law { $threshold }
sweep-scenario = scenario { $threshold }
sweep-hover = { $list }: { $seats } of { $total } list seats at thresholds from { $first } to { $last }.
sweep-alt = { $first } to { $last }: { $lists }.
sweep-never = Never a seat: { $lists }.
column-list-label = List
column-threshold-from = From, %
column-threshold-to = To, %

## Party consolidation: measures

page-consolidation = Party consolidation
page-consolidation-title = Party consolidation
page-consolidation-lead = How many parties became one, from { $start } to { $end }: how much of it is merging, how much voters moving, and how much a way of counting.
consolidation-pair = Two elections compared
consolidation-measures = Measures and ways of counting
consolidation-how = A measure hangs on choices that its formula does not settle. Choose them here: each value is shown under this choice, and beside it the range over all choices.
consolidation-cards = How each measure is worked out
consolidation-cards-of = The working is for { $election }, under the choices above; volatility is that of { $before }–{ $election }.
consolidation-counts = Parties counted by others
consolidation-units = What is compared with what, { $before }–{ $after }
consolidation-advantage = Advantage ratio of each list, { $election }
control-from = From
control-to = To
control-convention = What goes on as the same party
control-convention-labels_only = same label only
control-convention-largest_predecessor = largest predecessor continues
control-convention-predecessors_summed = predecessors summed
control-blocs = Blocs
control-blocs-kept = kept whole
control-blocs-apart = taken apart
control-shares = Vote shares of
control-shares-party_votes = votes for parties
control-shares-valid_votes = valid votes
control-shares-ballots_cast = ballots cast
control-shares-published = as published
control-independents = Independents
control-independents-group = as one group
control-independents-each = each alone
control-independents-out = left out
control-counted = Seats
control-counted-elected = filled by voters
control-counted-all = all
control-belonging = Deputies counted by
control-belonging-nomination = nomination
control-belonging-membership = later membership
control-cut = Absent below
control-cut-none = no cut
control-cut-one = 1%
control-cut-two = 2%
control-cut-five = 5%

tick-year = ’{ $year }
measure-effective-votes = Effective number of parties, votes
measure-effective-seats = Effective number of parties, seats
measure-golosov-votes = Golosov’s number, votes
measure-golosov-seats = Golosov’s number, seats
measure-herfindahl-votes = Concentration (Herfindahl), votes
measure-herfindahl-seats = Concentration (Herfindahl), seats
measure-first-votes = Largest list, % of votes
measure-first-seats = Largest, % of seats
measure-second-votes = Second list, % of votes
measure-second-seats = Second, % of seats
measure-gallagher = Disproportionality (Gallagher)
measure-loosemore-hanby = Disproportionality (Loosemore–Hanby)
measure-wasted = Votes for lists without a list seat, %
measure-volatility = Volatility, points
measure-volatility-a = Volatility, type A
measure-volatility-b = Volatility, type B
measure-lists = Lists on the ballot
measure-seated = Parties with seats
measure-advantage = Advantage ratio
measure-hover = { $name }, { $compared ->
    [yes] { $before }–{ $election }
   *[no] { $election }
}: { $value }{ $ways ->
    [0] .
    [1] .
   *[other] ; over all ways of counting from { $low } to { $high }.
}
measures-title = Counted by seats, the effective number of parties { $change ->
    [grew] rose
    [fell] fell
   *[stayed] stayed
} from { $first } in { $start } to { $last } in { $end }; by other ways of counting it was { $low } to { $high } then
measures-subtitle = Dot: value under the chosen way of counting. Bar: from the lowest to the highest value over all ways. Hollow, under volatility: type A, by entry and exit. Each row of panels about one thing shares a scale from zero. { $span }.

parts-title = { $pair }: volatility is { $total } points where a new label is a new party, { $voters } where predecessors are summed
parts-subtitle = Volatility of the list vote (Pedersen) between neighbouring elections, in percentage points, of votes for parties.
parts-head = <b>{ $pair }</b> { $total } by label
parts-hover = { $pair }: volatility of { $total } points by label. { $voters } remain when predecessors are summed; { $merging } are added when only the largest predecessor continues, { $labels } more when every new label is a new party.
parts-voters = votes that moved between parties
parts-merging = mergers counted as exits
parts-labels = new names counted as new parties
column-pair-label = Elections
column-voters = Predecessors summed, points
column-merging = Added by mergers, points
column-labels = Added by labels, points
column-total-points = By label, points

nagayama-title = The largest list went from { $first } of the list vote in { $start } to { $first_last } in { $end }, the second from { $second } to { $second_last }
nagayama-subtitle = Share of the largest (across) and of the second (upwards), in percent, by votes and by seats; one dot per election, joined in order of time. Only the shaded triangle is possible. { $span }.
nagayama-of = { $of ->
    [votes] Votes
   *[seats] Seats
}
nagayama-equal = second as large as first
nagayama-alone = these two alone
nagayama-hover = { $election }, { $of ->
    [votes] votes
   *[seats] seats
}: the largest { $first }, the second { $second }.
column-of-label = Of
column-first = Largest, %
column-second = Second, %
column-name = Measure
column-low = Lowest
column-high = Highest
column-ways = Ways of counting
column-before-parties = Before
column-after-parties = After
column-before-share = Before, %
column-after-share = After, %
column-change = Change, points
column-type = Type
column-ratio = Ratio
column-range = Range
