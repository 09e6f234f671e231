# The words of the interface in English. Messages are grouped by where they stand.

locale = en_GB
language-name = English
language-choice = Language
language-draft = This translation is a draft: { $missing } of { $whole } sentences are still in English.
alphabet = a b c d e f g h i j k l m n o p q r s t u v w x y z

## Everywhere

not-published = not found
percent = { $number }%
signed = { $sign ->
    [plus] +
    [minus] −
   *[none] {""}
}{ $number }
signed-points = { $sign ->
    [plus] +
    [minus] −
   *[none] ±
}{ $number } points
# Between a number in a date and what follows it.
date-gap = { " " }
range = { $low } to { $high }
# $years (yes, no): whether both are years; a language may part names of more than one word
span = { $first }–{ $last }
date-by = by { $date }
date-about = about { $date }
moment = { $date }, { $time } UTC
source-line = { $count ->
    [1] Source
   *[other] Sources
}: { $sources }{ $rest }.
source-announced = the election commission, as reported by { $publishers }
source-confidence = { $alone ->
    [medium] Confidence medium.
    [low] Confidence low.
   *[no] Confidence, { $rows } values: { $low ->
        [0] { $medium } medium
       *[other] { $medium ->
            [0] { $low } low
           *[other] { $low } low, { $medium } medium
        }
    }{ $rest ->
        [0] {""}
       *[other] , all others high
    }.
}
source-differ = Sources differ on { $count ->
    [one] one value
   *[other] { $count } values
}.
source-more = { $count ->
    [one] ; and one more
   *[other] ; and { $count } more
}
base = { $name ->
    [ballots_cast] all ballots cast
    [valid_votes] valid votes
    [party_votes] votes for parties
   *[other] { $name }
}
base-in = { $base } in { $span }
after-note = After the study period: { $elections }.
issued-note = Counted as voted are ballots issued: { $elections }.
line-name = { $first } (later { $later })
# $last: the last of the later names, where the others have no room.
line-title = { $first } (later { $later })
course-point = { $value } in { $election }
course-level = { $several ->
    [few] { $value } both in { $first } and in { $last }
   *[many] { $value } in every election from { $first } to { $last }
}
as-many = ({ $others }: as many seats in { $election })
each = { $value } each
pair = { $election }: { $first }, { $second }
event = { $date }: { $what }
event-undated = { $what } Its day is not known ({ $date }): counted as { $side ->
    [before] before
   *[after] after
} the election of { $election }.

## Rows

seat-one = { $tier ->
    [list] { $party }, { $election }: { $seats } of { $total } ({ $share }), all from its list.
   *[single] { $party }, { $election }: { $seats } of { $total } ({ $share }), all in constituencies.
}
seat-both = { $party }, { $election }: { $seats } of { $total } ({ $share }). From its list: { $listed }. In constituencies: { $single }.
seat-appointed = { $body }, { $election }: { $seats } of { $total } ({ $share }), not filled by voters.
seats-vacant = vacant
seat-vacant = { $election }: { $seats } of { $total } ({ $share }) left vacant.
vacant-note = { $count ->
    [one] Empty outline: one seat left vacant.
   *[other] Empty outlines: { $count } seats left vacant.
}
seats-of = { $whole ->
    [chamber] { $count ->
        [one] one seat of the chamber
       *[other] { $count } seats of the chamber
    }
    [elected] { $count ->
        [one] one seat filled by voters
       *[other] { $count } seats filled by voters
    }
    [list] { $count ->
        [one] one list seat
       *[other] { $count } list seats
    }
    [constituency] { $count ->
        [one] one constituency seat
       *[other] { $count } constituency seats
    }
   *[every] { $count ->
        [one] one seat
       *[other] { $count } seats
    }
}
vote-sentence = { $party }, { $election }: { $votes } list votes. Share of { $base }: { $share } (published: { $published }).
turnout-hover = { $round ->
    [1] { $election }: turnout { $share }. Voted: { $cast }. Registered: { $registered }.
   *[2] { $election }, second round: turnout { $share }.
}

## Seat shares

seat_shares-title = { $grouping ->
    [successor] { $party } and parties merged later, seats
   *[name] { $party }, { $tier ->
        [list] list seats
        [constituency] constituency seats
       *[all] { $appointed ->
            [yes] seats of the chamber
           *[no] seats filled by voters
        }
    }
}: { $course }
seat_shares-subtitle = { $tier ->
    [list] Seats won from party lists
    [constituency] Seats won in single-member constituencies, by nomination
   *[all] { $appointed ->
        [yes] All seats of the chamber, by nomination; hollow: not filled by voters
       *[no] Seats filled by voters, from lists and constituencies, by nomination
    }
}, in percent; numbers are seats.{ $order } { $span }.
seat_shares-also = Also:
seats-order = From the left: { $groups }.
seats-group = { $group ->
    [joined] parties that later merged into it
    [independents] independents
   *[others] the others
}
seats-alt = { $election }: { $parties }.
# Ends an alternative text that would be too long with all of them.
alternative-rest = All values are in the table.
successor-share = { $party } and parties merged later: { $share }

## Chambers

chambers-title = { $party }, seats: { $points }
chambers-subtitle = Seats by nomination, below them list votes as published, of { $bases }; official results{ $appointed ->
    [yes] ; hollow: not filled by voters
   *[no] { "" }
}.{ $order }{ $majority ->
    [never] {" "}No majority for the party in { $count ->
        [one] { $end }
       *[other] any election from { $start } to { $end }
    }.
    [kept] {" "}A majority for the party in every election from { $since } to { $end }.
    [last] {" "}A majority for the party in { $end }.
   *[at-times] {""}
} { $span }.
chambers-of = of { $total ->
        [one] one seat
       *[other] { $total } seats
    }
chambers-seats = { $seats } of { $total }
# What is said below each chamber, the names of the rows.
chambers-row = { $row ->
    [votes] List vote
    [merged] Merged since the last election
    [rules] New rules
   *[observers] { $who ->
        [none] What observers said
       *[other] What observers said ({ $who })
    }
}
chambers-line = <b>{ $row ->
    [votes] List vote
    [merged] Merged
    [rules] New rules
   *[observers] { $who ->
        [none] Observers
       *[other] { $who }
    }
}:</b> { $said }
chambers-observer = { $who }: { $said }

merged_seats-title = { $party }{ $merged ->
    [yes] {" "}and parties merged later, seats
   *[no] , seats filled by voters
}: { $points }
merged_seats-subtitle = Seats filled by voters{ $appointed ->
    [yes] {" "}(not the others of the chamber)
   *[no] {""}
}, by nomination, official results; numbers are seats. { $span }.
merged_seats-part = { $part ->
    [party] the party
    [merged] parties that later merged into it
   *[others] all others
}
merged_seats-step = { $count ->
    [one] After the merger of { $year }
   *[other] After the mergers of { $year }
}
merged_seats-head = { $step }: { $seats } of { $total }
merged_seats-hover = { $head }, { $part }: { $seats } of { $total ->
        [one] one seat filled by voters
       *[other] { $total } seats filled by voters
    }, { $share } ({ $names }).

## Between elections, in a few words

intervals-merged = { $movements ->
    [yes] { $count } parties and movements
   *[no] { $count } parties
}
intervals-seats = { $kind ->
    [lists] { $seats } seats, lists only
    [listed] { $listed } seats from lists
    [single] { $single } constituencies
   *[numbers] { $seats } seats filled by voters
}
intervals-rule = { $field ->
    [threshold-percent] { $value ->
        [none] no threshold
       *[other] threshold { $value }
    }
    [blocs-allowed] { $value ->
        [no] blocs banned
       *[yes] blocs allowed
    }
    [members-required] { $before ->
        [none] { $value } members for a party
       *[other] { $value } members for a party (was { $before })
    }
    [runner-up-minimum-seats] { $value ->
        [none] no guarantee for a second list if only one passes
       *[other] if only one list passes, a second gets at least { $value } seats
    }
   *[quota-percent] { $value ->
        [none] no quota
       *[other] quota of { $value } on lists{ $groups ->
            [none] {""}
           *[other] {" "}({ $groups })
        }
    }
}
chamber-title = { $holds ->
    [yes] { $election }: { $party }, { $seats } of { $total ->
        [one] one seat
       *[other] { $total } seats
    } (majority: { $majority })
    [none] { $election }: no party has a seat ({ $total ->
        [one] one seat
       *[other] { $total } seats
    }, majority: { $majority })
   *[no] { $election }: no party has the { $majority } of { $total ->
        [one] one seat
       *[other] { $total } seats
    } needed; largest: { $party }, { $seats }{ $equal ->
        [one] {""}
       *[other] {" "}each
    }
}{ $apart ->
    [none] {""}
   *[other] { $holds ->
        [yes] {""}
       *[no] ; of no party: { $apart }
    }
}
chamber-subtitle = { $appointed ->
    [0] One dot is one seat, by nomination, official results of { $election }.
    [one] One dot is one seat, by nomination, official results of { $election }. Hollow: one seat not filled by voters ({ $body }).
   *[other] One dot is one seat, by nomination, official results of { $election }. Hollow: { $appointed } seats not filled by voters ({ $body }).
}{ $order }
chamber-total = { $total ->
    [one] <b>1</b> seat
   *[other] <b>{ $total }</b> seats
}
chamber-majority = majority: { $seats }
chamber-bar = List vote (base: { $base }){ $nobody ->
    [yes] ; hatched: “against all”
   *[no] { "" }
}

## Vote shares

vote_shares-called = List vote, party by party
vote_shares-title = { $party }, list vote: { $course }
vote_shares-subtitle = { $published ->
    [yes] Share of the list vote as published, in percent of { $bases }.
   *[no] Share of the list vote, in percent of { $bases }.
} Above { $party }, below all other lists; of these { $passed ->
    [0] none
    [one] one
   *[other] { $passed }
} passed the threshold in { $end }. { $span }.
votes-missing = Not found for this base: { $elections }.
vote_shares-threshold = legal threshold
vote_shares-tick = { $first ->
    [yes] threshold { $threshold }
   *[no] { $threshold }
}
vote_shares-seldom = { $against ->
    [yes] Stood once or twice, and “against all”
   *[no] Stood once or twice
}
vote_shares-rest = All others
vote_shares-lower = All other lists, on a larger scale
vote_shares-alt = { $election }: { $parties }{ $others ->
    [0] {""}
    [one] ; one more list
   *[other] ; { $others } more lists
}.

## Votes to seats

votes_to_seats-level = { $election }: every list has the share of { $tier ->
    [list] the list seats
   *[all] all seats filled by voters
} that it has of the list vote
votes_to_seats-equal = { $election }: { $party }, share of { $tier ->
    [list] the list seats
   *[all] all seats filled by voters
} less share of the list vote: { $bonus } each
votes_to_seats-title = { $election }: { $party }, { $votes } of the list vote, { $seats } of { $tier ->
    [list] the list seats
   *[all] all seats filled by voters
} ({ $bonus })
votes_to_seats-subtitle = { $tier ->
    [list] Diamond: share of the list vote as published, of { $base }. Dot: share of the list seats.
   *[all] Diamond: share of the list vote as published, of { $base }. Dot: share of all seats filled by voters; those of constituencies are not won by list votes.
} In percent; difference in points.
votes_to_seats-shares = { $listed ->
    [yes] votes { $votes }
   *[no] no list
}, { $seated ->
    [yes] seats { $share } ({ $seats })
   *[no] no seat
}
votes_to_seats-votes = ◆ votes
votes_to_seats-seats = ● seats
votes_to_seats-fine = Scale to { $end }
votes_to_seats-vote-cell = { $there ->
    [yes] { $share }
   *[no] no list
}
votes_to_seats-seat-cell = { $there ->
    [yes] { $share } ({ $seats })
   *[no] no seat
}
votes_to_seats-alt = { $listed ->
    [yes] { $party } { $votes }
   *[no] { $party } no list
}, { $seats } ({ $share })
votes_to_seats-alts = { $election }, share of the list vote, seats (share): { $lists }.
votes_to_seats-hover = { $tier ->
    [list] { $listed ->
        [yes] { $party }, { $election }: { $votes } of the list vote, { $seats } of { $total ->
        [one] one list seat
       *[other] { $total } list seats
    } ({ $share }), a difference of { $bonus }.
       *[no] { $party }, { $election }: list votes not found; { $seats } of { $total ->
        [one] one list seat
       *[other] { $total } list seats
    } ({ $share }).
    }
   *[all] { $listed ->
        [yes] { $party }, { $election }: { $votes } of the list vote, { $seats } of all { $total ->
        [one] one seat filled by voters
       *[other] { $total } seats filled by voters
    } ({ $share }), a difference of { $bonus }.
       *[no] { $party }, { $election }: no list; { $seats } of all { $total ->
        [one] one seat filled by voters
       *[other] { $total } seats filled by voters
    } ({ $share }).
    }
}

## Turnout

turnout-called = Turnout
turnout-title = { $case ->
    [course] Turnout: { $course }
    [last] Turnout: highest in { $top } ({ $peak })
   *[peak] Turnout: highest in { $top } ({ $peak }), { $last } in { $end }
}
turnout-subtitle = Voters as a share of registered voters, as published, in percent{ $second ->
    [yes] ; plus sign: second round
   *[no] { "" }
}. { $span }.
turnout-second = second round { $share }

## The story

first_party-called = The first party
first_party-title = { $party }. { $points }
first_party-point = { $election }: list vote { $votes }, { $tier ->
    [list] list seats
   *[all] all seats
} { $seats }
first_party-subtitle = Diamond: share of the list vote as published, of { $bases }. Dot: share of { $tier ->
    [list] the list seats
   *[all] all seats filled by voters, though those of constituencies are not won by list votes
}. In percent. { $span }.{ $most ->
    [no] {""}
   *[other] {" "}Most seats in { $most }: { $votes } of the list vote, { $seats } of the seats.
}
first_party-vote = List vote
first_party-seat = { $tier ->
    [list] List seats
   *[all] Seats
}
first_party-mergers = Merged into { $party }
first_party-renamed = <b>{ $year }</b> { $long ->
    [yes] new name: { $name }
   *[no] { $name }
}
first_party-lists-only = <b>{ $year }</b> lists only
first_party-alt = { $election }: { $votes }, { $seats } of { $total ->
        [one] one seat
       *[other] { $total } seats
    } ({ $share }).
first_party-alts = List vote and { $tier ->
    [list] list seats.
   *[all] all seats filled by voters.
}
first_party-alt-mergers = Merged into { $party }.
first_party-vote-hover = { $party }, { $election }: { $votes } list votes. Share of { $base }: { $share }.
first_party-seat-hover = { $party }, { $election }: { $seats } of { $total } { $tier ->
    [list] list seats
   *[all] seats filled by voters
}, { $seat_share }.
merger-names = <b>{ $year }</b> { $parties }
merger-plain = { $year }: { $parties }.
merger-sure = { $parties }
merger-unsure = not confirmed: { $parties }

key-share = { $party }, share of seats filled by voters, { $election }
key-seated = Parties with seats, { $election }
key-effective = Effective number of parties, by seats, { $election }
key-turnout = Turnout, { $election }
key-before = { $election }: { $value }

## Pages

page-overview = Overview
page-seats = Seats
page-votes = Votes
page-election = Elections
page-overview-kicker = { $country } · elections to the { $chamber }, { $span }
page-overview-title = { $majority ->
    [kept] How one party came to hold the { $chamber }
   *[other] The { $chamber } since { $start }: who held it
}
page-overview-lead = { $ended ->
    [yes] The { $chamber } was { $what } until { $day }; its place was taken by { $successor }.
   *[no] The { $chamber } is { $what }.
}{ $opening ->
    [no] {" "}In { $first } no party had a majority in the { $chamber }{ $gained ->
        [none] .
       *[other] ; { $gained } had one in every later election ({ $kept }).
    }
   *[yes] {""}
}{ $joined ->
    [none] { $lists ->
        [yes] {" "}By { $by } voters chose between party lists alone.
       *[no] {""}
    }
   *[other] {" "}By { $by } the { $merged ->
        [one] party
       *[other] parties
    } { $joined } had merged into { $party }{ $lists ->
        [yes] , and voters chose between party lists alone
       *[no] {""}
    }.
} { $case ->
    [every] In { $top } { $joined ->
        [none] { $party }
       *[other] the party
    } won every seat filled by voters
    [tied] In { $latest } { $leaders } won { $won } of the { $total ->
        [one] one seat filled by voters
       *[other] { $total } seats filled by voters
    } each
   *[most] In { $top } { $joined ->
        [none] { $party }
       *[other] the party
    } won { $won } of the { $total ->
        [one] one seat filled by voters
       *[other] { $total } seats filled by voters
    }
}{ $gained ->
    [none] { $majority ->
        [kept] , and it kept its majority in every election after that.
       *[other] .
    }
   *[other] .
}{ $closing ->
    [no] {" "}In { $latest } no party had a majority.
   *[yes] {""}
}{ $observed ->
    [none] {""}
   *[other] {" "}{ $observed }
}
chamber-life = { $ended ->
    [yes] The { $chamber } was { $what } until { $day }; its place was taken by { $successor }.
   *[no] The { $chamber } is { $what }.
}
overview-steps = { $count ->
    [3] In three steps
   *[other] How it came about
}
overview-step-mergers = Mergers.
overview-step-rules = Rules.
overview-step-elections = Elections.
overview-merged = { $parties } in { $year }
overview-mergers = { $count ->
    [0] No merger into { $party } in these years is in the data.
    [none] No merger of parties in these years is in the data.
   *[other] Merged into { $party }: { $mergers }.
}
overview-members = From { $year } a party needed { $members } members instead of { $before }.
overview-registered = Of { $active } parties then active { $applied } applied to be registered, and { $registered } were ({ $date }).
overview-seats = { $lists ->
    [yes] In { $election } every seat filled by voters came from party lists, with a threshold of { $threshold }{ $blocs ->
        [no] , and blocs were banned
       *[yes] {""}
    }.
   *[no] In { $election } constituencies were back, for { $single } of { $total ->
        [one] one seat
       *[other] { $total } seats
    }.
}
overview-elections = { $tied ->
    [yes] { $party }, seats filled by voters
   *[no] The party’s own share of the seats filled by voters
}: { $course }.
overview-link-mergers = All mergers on one map
overview-link-rules = The rules over time
overview-link-elections = Each election in full
overview-observers = What observers concluded
overview-observed = { $count ->
    [0] No conclusion of observers is in the data.
   *[other] Observers’ conclusions are known of { $all ->
        [yes] all { $total } elections
       *[no] { $count } of the { $total } elections
    }; of { $missions ->
        [one] one mission
       *[other] { $missions } missions
    } the conclusions of { $concluded } were found, and stand with each election.
}
overview-each = Conclusions in full: { $each }
overview-official = Results here are the official ones, the conclusions are the missions’ own.
overview-ending = How it ended
overview-ended = On { $date } the { $chamber } came to its end.
overview-more-consolidation = Who merged with whom
overview-more-rules = What the law said
overview-more-election = One election in full
overview-more-sources = Every source, every table
page-seats-title = Who won the seats, and which parties later merged?
page-seats-lead = The seats of the { $chamber }{ $count ->
    [one] {" "}elected in { $span }
   *[other] {" "}at each election, { $span }
}, by the name on the ballot or by the successor party.
page-votes-title = How was the list vote divided, and who voted?
page-votes-lead = The party-list vote for the { $chamber }{ $count ->
    [one] {" "}in { $span }
   *[other] {" "}at each election, { $span }
}, the threshold, and turnout.
page-election-title = What happened in this election?
page-election-lead = The full record of one election to the { $chamber }: results, what observers concluded, rules, and where each number comes from.
page-contents = On this page:
page-menu = Menu
page-more = More
page-next = Next: { $page }
data-not-sound = The data files hold errors, so nothing is shown. Errors: { $count }
data-stays = The files of this page have held errors since { $since }. It shows what was sound last, version { $version } of the data. { $count ->
    [one] The error: { $first }
   *[other] { $count } errors, the first: { $first }
}

## Terms

term-threshold = threshold
term-threshold-meaning = The share of the votes or ballots that a list needs to get any list seat.
term-nomination = by nomination
term-nomination-meaning = A seat counts for whoever nominated the candidate, whatever party the deputy belonged to.
term-appointing-meaning = The body that filled the seats of the { $chamber } that voters did not: { $seats }.
term-effective = effective number of parties
term-effective-meaning = How many parties of equal size would divide the seats or votes as evenly: 1 is a single party, 2 two equal ones.
term-period = study period
term-period-meaning = The elections of { $span }, on which the findings are stated; later ones, held under other rules, are named as such.

## Controls

control-options = Options
control-after = Include { $elections }
control-after-help = The study period is the time on which findings are stated; elections held later under other rules are named as such.
control-appointed = Include seats not filled by voters
control-appointed-help = Seats of the chamber that another body fills; they are drawn hollow.
control-by = Group by
control-by-name = name on the ballot
control-by-successor = successor party
control-by-help = By nomination: a seat counts for the party that nominated the candidate. The successor party is the one into which that party later merged.
control-tier = Seats
control-tier-all = all filled by voters
control-tier-list = from lists
control-tier-constituency = in constituencies
control-base = Base of the shares
control-base-published = as published
control-base-valid_votes = valid votes
control-base-party_votes = votes for parties
control-base-ballots_cast = ballots cast
control-base-help = What a share is of: the same votes are a smaller share of all ballots cast than of the votes for lists.
control-election = Election
control-compare = List votes compared with
control-compare-list = list seats
control-compare-all = all seats filled by voters

## An address

address-unknown = { $count ->
    [one] One value in the address was not understood, or does not go with the others.
   *[other] { $count } values in the address were not understood, or do not go with the others.
} Shown instead: { $shown }.
address-without = no { $name }
address-version = This address was made with version { $asked } of the data; shown is version { $shown }.

## Explanations

seats-how = How seats are counted
seats-how-by = { $by ->
    [successor] Parties that merged, at any time, are shown under the party they became, their successor party, with all earlier names; a bloc, if all its members went the same way. Only confirmed mergers count.
   *[name] Each party under its name on that ballot. Later names of the same party keep colour and place.
}
seats-how-nomination = A seat counts for whoever nominated the candidate. Self-nominated deputies count as independents, even if they belonged to a party or joined one later.
votes-how-base = { $base ->
    [published] Published shares do not always have the same base; the line above the figure names it. Elections can be compared only on one base.
    [valid_votes] All valid list votes, with the line “against all” where it was on the ballot. Computed from the votes.
    [party_votes] Votes for lists only, without the line “against all”. Computed from the votes.
   *[ballots_cast] All ballots cast, invalid ones included. Where the number of ballots was not found, no share can be computed.
}

## Under a figure

figure-others = { $count } others
figure-parts = Behind the figure
figure-table = Table
figure-sources = Sources
figure-differ = Where sources differ
figure-differ-lead = Values that a source gives and that are not used here, each with the reason.
figure-take = Download, link, cite
figure-files = Files
figure-link = Link
figure-cite = Cite
figure-code = Code
figure-dark = Pictures on dark paper
figure-file = { $kind ->
    [png] PNG, { $scale ->
        [1] screen
        [2] sharp screen
       *[other] print
    } ({ $scale }×)
    [portrait] PNG, telephone (9:16)
    [svg] SVG, picture
    [pdf] PDF, picture
    [csv] CSV, rows
    [xlsx] Excel, rows
   *[json] JSON, rows
}
figure-view = The address of this very view:
figure-embed = To show it within another page:
figure-frame = <iframe src="{ $address }" width="100%" height="900" style="border:0"></iframe>
# The frame becomes as high as the figure in it says that it is.
figure-frame-alone =
    <iframe src="{ $address }" title="{ $title }" width="100%" height="600" style="border:0"></iframe>
    <script>
    addEventListener("message", (event) => {"{"}
    for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === event.source && event.data.height) frame.height = event.data.height;
    {"}"});
    </script>
figure-python = To read the rows in Python:
figure-python-code =
    import pandas

    rows = pandas.read_csv("{ $address }")
figure-r = In R:
figure-r-code = rows <- read.csv("{ $address }", fileEncoding = "UTF-8-BOM", check.names = FALSE)
figure-spreadsheet = In a spreadsheet of Google:
figure-spreadsheet-code = =IMPORTDATA("{ $address }")
figure-evidence = { $sources ->
    [one] One source
   *[other] { $sources } sources
}.
confidence = { $level ->
    [high] high
    [medium] medium
   *[low] low
}
source-resting = used in
source-gives = {" "}– for: { $given }
source-gives-all = all of it
source-gives-each = all
source-kind = { $kind ->
    [commission] election commission
    [law] law
    [announcement] press, reporting the election commission
    [official] official
    [observer] observers
    [dataset] data set
    [academic] scholarly work
    [reference] reference work
   *[press] press
}

## Columns

column-election-label = Election
column-label = Party
column-contestant = Party
column-votes = List votes
column-base-votes = Base, votes
column-share = Share, %
column-share-percent = Share as published
column-share-of = Share of { $base }
value-rated = { $value } ({ $level } confidence)
column-vote-share = Vote share, %
column-seat-share = Seat share, %
column-bonus = Difference, points
column-threshold = Threshold, %
column-list-seats = List seats
column-constituency-seats = Constituency seats
column-seats = Seats
column-total = Seats in all
column-seats-won = Seats won
column-round = Round
column-registered = Registered voters
column-candidates-registered = Registered
column-ballots-cast = Voted
column-confidence = Confidence
column-source-ids = Sources
column-field = What
column-value = Value
column-value-used = Used
column-value-other = Not used
column-reason = Why
column-given-by = Given by
column-other-values = Sources differ
column-names = Joined
column-seats-label = Seats
column-merged-label = Merged since the last election
column-rules-label = New rules
column-observers = Observers’ words
conflict-what = { $row }: { $field }
conflict-short = { $field } { $value } ({ $kind ->
    [preliminary] preliminary
    [misprint] misprint
    [other_base] other base
    [other_definition] other definition
    [rounded] rounded
    [does_not_reproduce] does not follow from the counts
   *[unresolved] not settled
})
conflict-why = { $kind ->
    [preliminary] Preliminary.
    [misprint] Misprint.
    [other_base] On another base.
    [other_definition] By another definition.
    [rounded] Rounded.
    [does_not_reproduce] Does not follow from the counts.
   *[unresolved] Not settled.
} { $reason }
named-presidential = Presidential election { $year }
named-earlier = Election of { $year }
level-regional = regional councils
level-municipal = city and district councils
level-all = all levels

## One election

election-lead = { $date }: { $timing ->
    [none] election
   *[other] { $timing } election
}{ $turnout ->
    [none] {""}
   *[other] , turnout { $turnout }
}, { $seats ->
    [one] one seat
   *[other] { $seats } seats
} filled by voters{ $vacant ->
    [0] {""}
    [one] {" "}(one of them left vacant)
   *[other] {" "}({ $vacant } of them left vacant)
}, { $threshold ->
    [none] no lists
   *[other] threshold { $threshold }
}. The results are those declared officially.
why-passed = Over the threshold of { $percent } of { $base }{ $law ->
    [yes] {""}
   *[no] {" "}(the base from which the official seats follow; the law names another)
}: { $count ->
    [0] no list
   *[other] { $passed }
}.{ $below ->
    [none] {""}
   *[other] {" "}Next: { $below }, { $share }.
}
election-results = Results
election-absent = Kept off the ballot or stayed off it
election-observers = What observers concluded
votes_to_seats-heading = Votes and seats
election-rules = Rules
election-counts = Dates and counts
valid-votes-summed = not published; sum of the lists{ $against ->
    [yes] {" "}with “against all”
   *[no] {""}
}: { $sum }
election-conflicts = Where sources differ
election-conflicts-lead = Values that a source gives and that are not used, with the reason. The numbers concerned are marked †.
election-deputies = Deputies
election-facts = Also on record
election-facts-all = { $count ->
    [one] One further fact
   *[other] { $count } further facts
}
election-sources = Sources
election-sources-all = { $count ->
    [one] The one source
   *[other] All { $count } sources
} on which this election’s record rests
election-recalculation = Recalculation: do the seats follow from the votes?
record-women = Women among the deputies at the start of the term: { $women } of { $deputies }.
record-women-missing = Women among the deputies: no number was found.
record-members = Seats by the deputies’ party membership: { $parties }.
record-member = { $party } { $seats }
election-notes = Notes
observers-unseen = Its conclusion was not found.
election-candidates = Candidates on the lists
candidates-missing = { $missing ->
    [0] {""}
   *[other] For { $missing } of { $lists } lists no number was found.
}
election-winners = Winners in the constituencies
winners-found = Of { $seats } winners { $found } were found by name; { $missing } were not found.
winner-alone = self-nominated
column-nominated = Put up
column-constituency = Constituency
column-winner = Elected
observers-none = No conclusion of observers was found in what we have.
note-on = { $party }: { $note }
name-with-short = { $name } ({ $short })
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
    [other] in another way, which is not computed here
   *[adams] Adams
}
value-constituency-rule = { $value ->
    [two_round_majority] absolute majority in two rounds
   *[plurality] plurality in one round
}
value-threshold-base = { $value ->
    [ballots_cast] all ballots cast
    [valid_votes] valid votes
   *[party_votes] votes for parties
}
value-share-base = { $value ->
    [ballots_cast] all ballots cast
    [valid_votes] valid votes (with “against all”, where it was on the ballot)
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
value-ballots-counted = { $value ->
   *[issued] ballots issued
}
field-seats = Seats in the chamber
field-list-seats = Seats from party lists
field-constituency-seats = Seats in single-member constituencies
field-constituency-seats-round-1 = Constituency seats won in the first round
field-constituency-rule = How constituency seats are won
field-appointed-seats = Seats not filled by voters
field-vacant-seats = Seats left vacant
field-tie-rule = What settles equal claims to a seat
field-other-votes = Votes for lists without a row of their own
field-allocation-rule = Allocation of list seats
field-threshold-percent = Threshold for lists
field-threshold-base = Threshold measured against
field-threshold-base-article = Article on what it is measured against
field-threshold-article = Article of law
field-runner-up-coefficient = Guarantee for a second list if only one passes: factor on its quotient
field-runner-up-minimum-seats = Guarantee for a second list if only one passes: seats
field-against-all = Line “against all” on the list ballot
field-blocs-allowed = Electoral blocs allowed
field-members-required = Members needed to register a party
field-members-required-per-region = Members needed in each region
field-quota-percent = Quota for women and others on lists
field-quota-groups = Quota for
field-quota-applies-to = Quota binds
field-timing = Kind of election
field-called-date = Called
field-date = Polling day
field-second-round-date = Second round
field-appointed-date = Vote of the electing body
field-results-date = Final results established
field-registered = Registered voters
field-ballots-cast = Voted
field-ballots-counted = Counted as voted
field-turnout-percent = Turnout
field-second-round-turnout-percent = Turnout, second round
field-valid-votes = Valid list votes
field-invalid-votes = Invalid list ballots
field-share-base = Published shares are of
field-votes = List votes
field-share-percent = Share as published
field-candidates = Candidates
field-value = Value
field-ended = End
field-founded = Founding
field-party-registered = Registration
field-act-date = Date
field-seats-won = Seats
field-votes-won = Votes
field-capacity = Capacity
field-from-date = Since
field-event-date = Date
field-deputies = Deputies
field-women = Women
field-parties = Number of parties

## Consolidation map

consolidation_map-called = All parties and mergers
consolidation_map-title = { $show ->
    [seated] Parties that won seats in the { $chamber }, { $span }: { $lines }
    [all] Parties and movements known: { $lines }
   *[stood] Parties that stood for the { $chamber }, { $span }: { $lines }
}. { $joined ->
    [0] None merged into { $party }
   *[other] { $party } and parties merged later: { $joined }
}{ $reported ->
    [0] {""}
   *[other] ; and, not confirmed: { $reported }
}
consolidation_map-subtitle = { $show ->
    [seated] Parties that won seats, and what they merged into
    [all] All parties and movements known, and what became of them
   *[stood] Parties that stood for the { $chamber }, and what they merged into
}. Width: share of the list vote as published, kept until the next election; a thin line had no list. { $span }.
consolidation_map-alt-shares = { $party }, list vote: { $course }.
consolidation_map-alt-merged = Became part of { $party }, some by way of others: { $names }.
consolidation_map-alt-one = { $year ->
    [none] { $name }
   *[other] { $way ->
        [none] { $name } ({ $year })
       *[other] { $name } ({ $year }, into { $way })
    }
}
consolidation_map-name-later = { $first } (later { $later })
consolidation_map-life = { $name }: { $start }, { $end }.
# $body (party, other): what $other is, a party or another body
consolidation_map-start = { $kind ->
    [founded] founded { $date }
    [split] split off { $other } { $date }
   *[unknown] known { $date }, founded earlier
}
# $body (party, other): what $other is, a party or another body
consolidation_map-end = { $kind ->
    [became] became { $other } { $date }
    [merged] { $confirmed ->
        [yes] merged into { $other } { $date }
       *[no] merged into { $other } { $date } (not confirmed)
    }
    [liquidated] liquidated { $date }
    [dissolved] dissolved { $date }
    [refused] refused registration { $date }
    [ended] ended { $date }
    [active] on the ballot to the last
   *[unknown] last known { $date }, its end not known
}
consolidation_map-on = { $precision ->
    [day] on { $date }
    [open] { $date }
    [about] { $date }
   *[other] in { $date }
}
consolidation_map-mark = { $mark ->
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
consolidation_map-event = { $date }: { $what }
consolidation_map-founded = { $party } was founded.
consolidation_map-ended = { $party } came to its end.
consolidation_map-reform = { $date }: { $act }. { $what }
consolidation_map-list = { $bloc ->
    [yes] { $party }, { $election }: list vote { $share } (votes: { $votes }), { $seats }, of the whole bloc.
   *[no] { $party }, { $election }: list vote { $share } (votes: { $votes }), { $seats }.
}
consolidation_map-no-list = { $party }, { $election }: no list; { $seats }.
consolidation_map-seats = { $count ->
    [none] seats not found
    [one] { $seats } seat
   *[other] { $seats } seats
}
consolidation_map-sources = { $text } { $sources }
consolidation_map-joined = Became one
consolidation_map-apart = Did not
consolidation_map-key-founded = founding
consolidation_map-key-renamed = new name
consolidation_map-key-end = end
consolidation_map-key-barred = kept off or stayed off the ballot
consolidation_map-key-open = date not known
consolidation_map-key-width = { $share } of votes
consolidation_map-reforms = Changes of the law
consolidation_map-reforms-note = (members needed to register a party)
consolidation_map-change = { $field ->
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
consolidation_map-turn = { $year }: { $changes }
consolidation_map-turned = { $field ->
    [members_required] { $value } members to register
    [constituency_seats] lists only
   *[blocs_allowed] no blocs
}
consolidation_map-barred = { $mark ->
    [registration_refused] refused
    [list_cancelled] list cancelled
    [boycotted] boycott
    [suspended] suspended
    [liquidated] liquidated
   *[dissolved] dissolved
}
map-hint = Each mark can be pointed at or touched: it tells date, event and sources.
mergers-list = Mergers into { $party }, as a list to copy
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
page-rules-title = What did the law say, and do the seats follow?
page-rules-lead = The law on elections to the { $chamber } over time, a recalculation of every list seat, and a place to try other rules.
not-known = not found
rule-none = none
field-other-seats = Seats filled another way
field-state-funding-percent = State funding of parties in the chamber
funding-rate = { $short ->
    [yes] { $rate } of minimum wage
   *[no] { $rate } of the minimum wage for each vote
}
funding-sentence = State funding of a party in the chamber{ $ended ->
    [yes] {" "}(until its end)
   *[no] {""}
}, for each vote: { $rate } of the minimum wage. Amounts in money are not computed: the minimum wage of each year is not in the data.
runner-up-least = { $short ->
    [yes] { $seats } or more
   *[no] at least { $seats ->
        [one] one seat
       *[other] { $seats } seats
    }
}
rules_timeline-stage = { $name ->
    [majority] constituencies
    [partly_other] constituencies and other seats
    [mixed] mixed
   *[proportional] lists
}
rules_timeline-stage-long = { $name ->
    [majority] constituencies only
    [mixed] mixed
   *[proportional] lists only
}
rules_timeline-span = { $open ->
    [yes] { $stage } since { $year }
    [first] { $stage } { $span }
   *[no] { $stage } until { $year }
}
rules_timeline-heading = The law in time
rules_timeline-title = Electoral system: { $stages }
rules_timeline-subtitle = Rules of law by date, in seats, percent and members. Vertical lines: elections, { $span }{ $ended ->
    [yes] ; the thick one: the end of the { $chamber } on { $day }
   *[no] {""}
}. Triangles: acts that set a value shown. Thin line: none, or not allowed. Blank: not found. A value known from an election alone begins with it.
rules_timeline-end = { $chamber } ends
rules_timeline-seats = Seats by how they are filled
rules_timeline-acts = Acts, by their numbers in the list { $listed ->
    [yes] below
   *[no] of acts
}
rules_timeline-dated = { $value } ({ $year })
rules-context = The chambers before the first election with lists
rules-acts-list = Acts that set a rule, one by one
rules-further = Further acts and decisions ({ $count })
rules_timeline-alt = { $rule }: { $values }.
rules_timeline-alt-value = { $year ->
    [none] { $value }
   *[other] { $value } from { $year }
}
rules_timeline-hover = { $open ->
    [yes] { $rule }: { $value }, since { $start }
   *[no] { $rule }: { $value }, { $start } to { $end }
}{ $by ->
    [act] .
    [before] {" "}(as the next act states).
    [fact] {" "}(from a report).
    [earlier] {" "}(a chamber before the period).
   *[election] {" "}(as the election shows; no act found).
}
act-numbered = Act { $place } · { $title }
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
earlier-seats = { $party }: { $seats ->
    [one] one seat known
   *[other] { $seats } seats known
}
column-field-label = Rule
column-value-label = Value
column-from-label = From
column-to-label = Until

recalculation-heading = Recalculation
recalculation-no-lists = { $election }: no list stood for a seat with votes that are known, so there is nothing to recalculate.
recalculation-beyond = { $election }: the list seats were given in a way that is not computed here, such as combined lists, a list tier that makes up for the constituencies, or lists of districts. So nothing is said of whether they follow from the votes.
recalculation-lead = Do the official list seats follow from the published votes? Each election is computed by the method in the law and compared. The law counts the threshold on one base, which is marked; it is counted on others as well.
recalculation-badge = { $checked ->
    [0] No election can be checked
   *[other] { $seats } of { $seats_all } list seats follow ({ $same } of { $checked } { $checked ->
        [one] election
       *[other] elections
    })
}, threshold base: { $law ->
    [each] as the law of each election says ({ $bases })
    [one] { $bases }, as the law says
   *[no] { $bases }
}.{ $unchecked ->
    [0] {""}
   *[other] { $checked ->
        [0] {""}
       *[other] {" "}Cannot be checked: { $unchecked }.
    }
}
recalculation-base = { $base ->
    [ballots_cast] Of ballots cast
    [valid_votes] Of valid votes
   *[party_votes] Of votes for parties
}{ $law ->
    [yes] {" "}(law)
   *[no] {""}
}
recalculation-cell = { $state ->
    [same] yes
    [other] { $changes ->
        [none] no
       *[other] { $changes }
    }
   *[unchecked] cannot be checked
}{ $law ->
    [yes] {" "}(law)
   *[no] {""}
}
recalculation-one = { $election }, step by step
recalculation-by = Threshold of { $base }{ $law ->
    [yes] , as the law says{ $article }
   *[no] {""}
}
recalculation-article = {" "}({ $article })
recalculation-threshold = Threshold: { $percent } of { $ballots } ({ $base }) = { $needed } votes. Lists that pass: { $passed }.
recalculation-quota = Quota: { $votes } votes of these lists / { $seats ->
    [one] one seat
   *[other] { $seats } seats
} = { $quota } votes for a seat ({ $rule }).
recalculation-quota-droop = Quota: { $quota } votes for a seat, from { $votes } votes of these lists and { $seats ->
    [one] one seat
   *[other] { $seats } seats
} ({ $rule }).
recalculation-last = { $left ->
    [0] Whole parts: they give { $house ->
        [one] the seat
       *[other] all { $house } seats
    }, and none is left for the remainders.
    [one] Whole parts and remainders: whole parts give { $given } of { $house ->
        [one] one seat
       *[other] { $house } seats
    }; the last seat goes to the largest remainder, that of { $lists }.
   *[other] Whole parts and remainders: whole parts give { $given } of { $house ->
        [one] one seat
       *[other] { $house } seats
    }; the last { $left } go to the largest remainders, those of { $lists }.
}
recalculation-note-below = { $election }, { $list }: { $share } (base in the law{ $article }: { $base }), below { $percent }; seats would change: { $changes }. With the other base ({ $other }) { $other_share }: every official seat follows.
recalculation-note-reading = { $election }: Of { $other }, as the law says{ $article }, { $list } has { $other_share }, and every official seat follows. Read as a share of { $base } it would be { $share }, less than { $percent }, and the seats would be others ({ $changes }).
recalculation-note-other = { $election }: With the threshold of { $base }{ $law ->
    [yes] , the number that the law names,
   *[no] {""}
} the seats are not the official ones ({ $changes }).
recalculation-note-base = { $election }: What the law measured the threshold against is known with { $level } confidence. { $note }
recalculation-note = { $election }: { $text }
recalculation-divisor = Seats one by one ({ $rule }): each goes to the highest votes / divisor. No list’s next quotient is above any list’s last one{ $equal ->
    [yes] .
   *[no] , so no seat could go elsewhere.
}
recalculation-clause = Only { $first } passes, so the guarantee for a second list admits { $second }: its quotient times { $factor }, whole part, but at least { $least ->
    [one] one seat
   *[other] { $least } seats
}; the rest goes to { $first }.
recalculation-result = { $state ->
    [same] Every official seat follows.
   *[other] Not the official seats: { $changes } (computed less official).
}
recalculation-same-lists = { $needed } votes are needed ({ $percent } of { $ballots }); the same lists pass, so steps and seats are the same.
recalculation-unchecked = The number of { $base } was not found, so a threshold of them cannot be checked.{ $reach ->
    [none] {""}
   *[other] {" "}The official seats follow for any number up to { $reach }; above it, the smallest list with seats would be below the threshold.
}{ $preliminary ->
    [none] {""}
   *[other] {" "}The preliminary number was { $preliminary }.
}
recalculation-base-name = { $base ->
    [ballots_cast] ballots cast
    [ballots_issued] ballots issued
    [valid_votes] valid votes
   *[party_votes] votes for parties
}
recalculation-none = No list passes the threshold, so the rule gives no seat to any.
# What the votes alone do not decide.
recalculation-tie = { $kind ->
    [second] { $lists } have equally many votes, so each of them could be the second list.
   *[seat] { $lists } have equal claims to { $seats ->
        [one] the last seat
       *[other] the last { $seats } seats
    }, so more than one result follows from the votes.
}{ $rule ->
    [none] {" "}What settles equal claims was not found.
   *[other] {" "}Equal claims: { $rule }.
}{ $winners ->
    [none] {""}
   *[other] {" "}Officially { $seats ->
        [one] the seat
       *[other] the seats
    } went to { $winners }.
}
recalculation-level = { $count ->
    [one] { $lists } has
   *[other] { $lists } each have
} exactly the votes that the threshold asks for; officially { $among ->
    [yes] this was enough
   *[no] more was needed
}.
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

what_if-heading = Try other rules
what_if-lead = { $election }: the official list votes under rules that you set. This is arithmetic, not a forecast: under other rules other parties might have stood and people might have voted differently. Only list seats are counted; under “Measures” it is all seats filled by voters, so the indices there differ.
what_if-threshold = Threshold, %
what_if-threshold_of = Threshold of
what_if-rule = Allocation method
what_if-list_seats = List seats
what_if-runner = Guarantee for a second list if only one passes
what_if-edit = Merge or divide lists
what_if-merge = Merge into one list
what_if-merge-more = Merge into a further list
what_if-split = Divide in two
what_if-choose = Choose lists
what_if-share = { $party }: share of the second part, %
what_if-reset = Back to the law
what_if-json = Scenario as JSON
what_if-csv = Seats as CSV
what_if-unpublished = The number of ballots cast was not found for this election, so the threshold cannot be of them.
list-part = { $party } (2)
list-open = Open
what_if-title = { $case ->
    [same] { $election }: the same list seats as the official result
    [moved] { $election }: { $moved } of { $seats } list seats change: { $changes }
    [tied] { $election }: the same list seats as the official result, but for { $left ->
        [one] one that stays
       *[other] { $left } that stay
    } open between equal claims
    [open] { $election }: under these rules no list passes, and all { $seats } list seats stay open
   *[house] { $election }, { $party }: { $won } of { $seats } list seats{ $count ->
        [one] {""}
       *[other] {" "}each
    } (official: { $won_then } of { $seats_then })
}
what_if-subtitle = Scenario, not a result: { $rule }, threshold { $threshold } of { $base }{ $clause ->
    [yes] , with the guarantee for a second list
   *[no] {""}
}.{ $merged ->
    [none] {""}
   *[other] {" "}Merged by hand: { $merged }.
}{ $divided ->
    [none] {""}
   *[other] {" "}Divided by hand: { $divided }.
} One dot is one list seat; bar: list votes, official.
what_if-hover = { $party }: { $seats } of { $total ->
        [one] one list seat
       *[other] { $total } list seats
    }; officially { $official }; { $votes } votes ({ $share } of { $base }).
what_if-vote = { $party }: { $votes } votes, { $share } of the list votes.
what_if-open = Open: { $seats } of { $total ->
    [one] one list seat
   *[other] { $total } list seats
} ({ $tied ->
    [yes] equal claims
   *[no] no list passes the threshold
}).
what_if-votes = List votes, share of the votes for lists
what_if-effective = Effective number, list seats
what_if-gallagher = Gallagher index, list seats
what_if-wasted = Votes for lists without a seat
what_if-then = official seats: { $value }
what_if-last = { $found ->
    [none] No number of further votes would have given any list a seat more.
    [threshold] Nearest to a further seat: { $gainer }. With { $votes ->
        [one] one more vote
       *[other] { $number } more votes
    }{ $level ->
        [0] {""}
       *[other] {" "}for one of them
    } it would have passed the threshold and had { $gained } { $gained ->
        [one] seat
       *[other] seats
    } more, taken from { $losers }.
    [open] Nearest to a further seat: { $gainer }. With { $votes ->
        [one] one more vote
       *[other] { $number } more votes
    }{ $level ->
        [0] {""}
       *[other] {" "}for one of them
    } it would have had a seat that is open now.
   *[seat] Nearest to a further seat: { $gainer }. With { $votes ->
        [one] one more vote
       *[other] { $number } more votes
    }{ $level ->
        [0] {""}
       *[other] {" "}for one of them
    }, all others unchanged, the last seat would have moved to it from { $losers }.
}
what_if-rules = The same votes and threshold with every allocation method
column-seats-then = Official
threshold_sweep-called = Other thresholds
threshold_sweep-title = { $election }: { $none ->
    [one] one list would have
   *[other] { $none } lists would have
} seats { $case ->
    [level] at every threshold from 0 to { $top }
   *[moves] without a threshold, { $law } at the legal { $threshold }, { $most } at { $top }
}
threshold_sweep-subtitle = List seats of each list at every threshold from 0 to { $top } in steps of 0.1 points, of { $base }; { $rule }, { $seats ->
    [one] one list seat
   *[other] { $seats } list seats
}. Scenario on the official votes.
threshold_sweep-law = law: { $threshold }
threshold_sweep-scenario = scenario: { $threshold }
threshold_sweep-hover = { $list }: { $seats } of { $total ->
        [one] one list seat
       *[other] { $total } list seats
    } with a threshold of { $span }.
threshold_sweep-alternative = { $span }: { $lists }.
threshold_sweep-never = Never a seat: { $lists }.
column-list-label = List
column-threshold-from = From, %
column-threshold-to = To, %

## Party consolidation: measures

page-consolidation = Consolidation
page-consolidation-title = Who became whom?
page-consolidation-lead = Parties that stood for the { $chamber }, what they merged into, and when.
page-measures = Measures
page-measures-title = How concentrated is the party system, and how much of that is counting?
page-measures-lead = Standard measures of the party system in the { $chamber } at each election, with the range that other counting choices give.
consolidation-pair = Two elections compared
consolidation-measures = Merging, voters, or counting?
consolidation-system = The party system over time
counting-choices = { $changed ->
    [0] Counting choices ({ $count }, all standard)
   *[other] Counting choices ({ $count }, changed: { $changed })
}
consolidation-how = Volatility is the sum of all changes in vote share between two elections, halved. If a new name counts as a new party, every one of its voters seems to have moved. The sentences and figures below follow the counting choices in use; the range shows what other choices give.
consolidation-cards = How each measure is worked out
consolidation-cards-of = The working is for { $election }, with the counting choices in use; volatility is that of { $before }–{ $election }.
consolidation-counts = How many parties there were
between_elections-heading = From the chamber of { $before } to that of { $after }
between_elections-merged = Between two elections nobody votes, but parties can merge. { $names }, with { $seats } of the { $total ->
        [one] one seat filled by voters
       *[other] { $total } seats filled by voters
    } in { $before } by nomination and { $members } by party membership, became part of { $party } ({ $mergers }).{ $alone ->
    [yes] {""}
   *[no] {" "}Together with its own seats these make { $both } by nomination and { $both_members } by membership, before anybody voted in { $after }.
}
between_elections-equal = As many seats, by membership, merged between these elections as well: { $mergers }.
consolidation-units = What is compared with what, { $before }–{ $after }
consolidation-advantage = Advantage ratio of each list, { $election }
consolidation-advantage-how = Its share of the seats, those of constituencies among them, divided by its share of the list vote: above 1 a list has more seats than votes, below 1 fewer. The range is over all counting choices.
control-merger_election = Chamber elected in
control-from = From
control-to = To
control-convention = A party continues if
control-convention-same_name = the name stays the same
control-convention-largest_predecessor = largest predecessor continues
control-convention-predecessors_summed = predecessors are added together
control-convention-help = What counts as the same party in two elections; volatility hangs on it.
convention-same_name = The name stays the same: a party is compared with itself only under the same name on the ballot; a merged or renamed party counts as new.
convention-largest_predecessor = Largest predecessor continues: a merged party is compared with the largest of the parties that formed it; the others count as gone.
convention-predecessors_summed = Predecessors are added together: a merged party is compared with the sum of all parties that formed it.
control-blocs = Blocs
control-blocs-kept = kept whole
control-blocs-apart = taken apart
control-blocs-help = A bloc is a joint list of parties: kept whole it is one unit, taken apart its members’ later parties are traced.
control-shares = Base of the shares
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
control-belonging-membership = party membership
control-belonging-help = By nomination: a seat counts for whoever nominated the candidate. By party membership: for the party to which the deputy belonged when the source counted.
control-cut = Smallest share counted
control-cut-none = no minimum
control-cut-one = 1%
control-cut-two = 2%
control-cut-five = 5%

# $full: the year with four digits; $room (yes, no): whether there is room for them
tick-year = ’{ $year }
measure-effective_votes = Effective number of parties, votes
measure-effective_seats = Effective number of parties, seats
measure-golosov_votes = Golosov’s number, votes
measure-golosov_seats = Golosov’s number, seats
measure-herfindahl_votes = Concentration (Herfindahl), votes
measure-herfindahl_seats = Concentration (Herfindahl), seats
measure-first_votes = Largest list, % of votes
measure-first_seats = Largest party, % of seats
measure-second_votes = Second list, % of votes
measure-second_seats = Second party, % of seats
measure-gallagher = Disproportionality (Gallagher)
measure-loosemore_hanby = Disproportionality (Loosemore–Hanby)
measure-wasted = Votes without a list seat, %
measure-volatility = Volatility, points
measure-volatility_a = Volatility, type A
measure-volatility_b = Volatility, type B
measure-lists = Lists on the ballot
measure-seated = Parties with seats
measure-hover = { $name }, { $compared ->
    [yes] { $before }–{ $election }
   *[no] { $election }
}: { $value }{ $ways ->
    [0] .
    [1] .
   *[other] ; other counting choices: { $range }.
}
measures-title = Effective number of parties, by seats: { $course }
measures-every = All { $count } measures
measures-subtitle = Dot, with its number: value with the counting choices in use. Upright line: from the lowest to the highest value that other counting choices give; of the effective number by seats { $range } in { $end }. Square, under volatility: type A, by entry and exit. Panels of one unit share a scale from zero. { $span }.

volatility-title = { $known ->
    [yes] { $pair }: volatility { $total } points if each new name is a new party, { $summed } if predecessors are added together
   *[no] Volatility cannot be computed on this base for any two elections
}
volatility-subtitle = Volatility of the list vote (Pedersen) between neighbouring elections, in percentage points. { $span }.
volatility-head = <b>{ $pair }</b> { $known ->
    [yes] { $total } if each new name is a new party
   *[no] not found
}
volatility-hover = { $known ->
    [yes] { $pair }: volatility { $total } points if each new name is a new party. { $summed } remain if predecessors are added together; { $largest } are added if only the largest predecessor continues, { $same_name } more if only the same name does.
   *[no] { $pair }: volatility cannot be computed on this base.
}
volatility-alt = { $pair }: { $known ->
    [yes] { $total } points if each new name is a new party, { $summed } with predecessors added together
   *[no] not found
}.
volatility-summed = predecessors are added together
volatility-largest = added if only the largest predecessor continues
volatility-same_name = added if only the same name continues
registered_parties-kind = { $kind ->
    [active] active
    [applied] applied
    [registered] registered
    [took_part] stood
   *[lists] lists
}
registered_parties-short = { $named ->
    [yes] <b>{ $parties }</b> { $counted }
   *[no] <b>{ $parties }</b>
}
registered_parties-lists = { $count ->
    [one] One list
   *[other] { $count } lists
} stood{ $blocs ->
    [0] {""}
    [one] , one of them that of a bloc
   *[other] , { $blocs } of them of blocs
}.
registered_parties-title = { $known ->
    [yes] Registered parties: { $first } of { $active ->
        [one] one active party
       *[other] { $active } active parties
    } in { $start }, { $dip ->
        [yes] later as few as { $fewest } ({ $low }),{" "}
       *[no] {""}
    }{ $last } at the last count ({ $end })
   *[no] Registered parties: { $first } in { $start }, { $dip ->
        [yes] { $fewest } in { $low } at the fewest,{" "}
       *[no] {""}
    }{ $last } in { $end }
}
registered_parties-subtitle = Number of parties. Large dots: registered, on the days for which a source counts them, joined where no election lies between. Small dots: lists on the ballot, joined; and, where a source says so, parties that stood, in blocs and in constituencies too, that applied, or that were active. { $span }.
registered_parties-on = { $parties } ({ $date })
registered_parties-alt = { $kind ->
    [active] Active parties
    [applied] Parties that applied for registration
    [registered] Registered parties
    [took_part] Parties that stood
   *[lists] Lists on the ballot
}: { $counts }.
column-counted = What is counted
column-parties = Number
column-pair-label = Elections
column-summed = Predecessors added together, points
column-largest = Added if only the largest continues, points
column-same-name = Added if only the same name continues, points
column-total-points = Same name only, points

nagayama-title = Largest and second list, of { $base }. { $points }
nagayama-subtitle = Share of the largest party or list (across) and of the second (upwards), in percent, by votes (of { $base }{ $published ->
    [yes] , as published
   *[no] {""}
}) and by seats; one dot per election, joined in order of time. Independents, and seats not filled by voters, count in the whole and are no party. Only the shaded triangle is possible. { $span }.
nagayama-base = { $base ->
    [published] the list vote
    [ballots_cast] all ballots cast
    [valid_votes] valid votes
   *[party_votes] votes for parties
}
nagayama-of = { $of ->
    [votes] Votes
   *[seats] Seats
}
nagayama-equal = second as large as first
nagayama-alone = these two alone
nagayama-corner = one party alone
nagayama-across = Largest, %
nagayama-up = Second, %
nagayama-alt = { $of }, largest and second: { $points }.
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
column-ways = Counting choices
column-before-parties = Before
column-after-parties = After
column-before-share = Before, %
column-after-share = After, %
column-change = Change, points
column-type = Type
column-ratio = Ratio
column-range = Range
finding-merger = Merged into { $party }{ $dated ->
    [0] {""}
   *[other] {" "}in { $years }
}: { $names }. By nomination { $count ->
    [one] it
   *[other] they
} had { $seats ->
    [none] none of the { $total } seats filled by voters in { $before }.
   *[other] { $seats } of the { $total } seats filled by voters in { $before }{ $alone ->
        [yes] .
       *[no] ; with { $own }: { $both }.
    }
}
finding-bloc = { $bloc }, the bloc of { $members }
finding-by-membership = By party membership: { $seats }; together { $both }.
finding-no-merger = No party that stood in { $before } had merged into another that stood in { $after }.
finding-volatility = Volatility { $before }–{ $after }, in points: { $by_name } if each new name is a new party, { $largest } if the largest predecessor continues, { $summed } if predecessors are added together. With the choice made here ({ $chosen }): { $total }; parties entering or leaving (type A{ $cut ->
    [none] {""}
   *[other] ; who is below { $cut } counts as absent
}): { $entry }; parties in both elections (type B): { $lasting }.
finding-convention = { $convention ->
    [same_name] each new name is a new party
    [largest_predecessor] the largest predecessor continues
   *[predecessors_summed] predecessors are added together
}
finding-parts-on-lists = A part that split off and stood on another party’s list is not compared with the party it had left: { $parts }. If it were, the volatility would be { $total } points.
finding-part-on-list = { $part } (split from { $origin }, on the list of { $host })
finding-no-volatility = Volatility { $before }–{ $after } cannot be computed on this base: it was not found for both elections.
finding-effective = Effective number of parties, by seats: { $before }; { $after }.
finding-effective-one = { $known ->
    [no] not found for { $election } with the counting choices in use ({ $range } with others)
    [same] { $value } in { $election } (with all counting choices)
   *[yes] { $value } in { $election } ({ $range } with other counting choices)
}
measures-alt = { $name }: { $first } in { $start }, { $last } in { $end }.
measure-range = { $ways ->
    [0] {""}
    [1] {""}
   *[other] {" "}({ $range } with other counting choices)
}
measure-unknown = Not found for this election with the counting choices in use.
measure-rest = votes for no party
measure-unnamed = lists published only together
measures-unnamed = Votes published only together ({ $elections }) count as those of one list without a seat; the ranges hold however they were divided among lists (Taagepera 1997, Effective Number of Parties for Incomplete Data, Electoral Studies 16(2), 145–151). Such lists are never the largest or the second, and stand in no number of lists.
card-working = Working
card-meaning = Reading it
card-hides = What it does not show
card-citation = Source
card-work = { $second ->
    [none] { $first }
   *[other] { $first } and { $second }
} ({ $year }){ $title ->
    [none] {""}
   *[other] , { $title }
}
measure-effective-title = Effective number of parties (Laakso–Taagepera)
measure-effective-working = { nagayama-of }: shares { $shares }; sum of their squares { $squares }; 1 / { $squares } = { $value }{ $value_range }.
measure-effective-meaning = It says how many parties of equal size would give a system as fragmented. 1 is a single party; 2 two equal ones; a high number many of like size. Votes are those for parties.
measure-effective-hides = Who the parties are and whether they compete. In an election without competition a number near 1 is no finding about what voters wanted. Different divisions can have the same number, and the number hangs on what counts as one party.
measure-golosov-title = Effective number of parties (Golosov)
measure-golosov-working = { nagayama-of }: shares { $shares }; terms { $terms }; their sum { $value }{ $value_range }.
measure-golosov-meaning = Read as the other effective number, but small parties beside a large one count for less, so that it is lower where one party is far ahead.
measure-golosov-hides = The same as the other number; and it gives the largest party a place of its own in the formula, so that a small change of who is largest can matter.
measure-herfindahl-title = Concentration (Herfindahl–Hirschman)
measure-herfindahl-working = { nagayama-of }: shares { $shares }; sum of their squares { $squares }, rounded { $value }{ $value_range }.
measure-herfindahl-meaning = 1 means that one party has all; close to 0 that many share. Its inverse is the effective number of parties.
measure-herfindahl-hides = The same as the effective number: it sees sizes, not competition, and not who could win.
measure-herfindahl-citation = { $first }, with the dissertation of { $second }.
measure-shares-title = Shares of the largest and of the second
measure-shares-working = { nagayama-of }: largest { $first }{ $first_range }, second { $second }{ $second_range }.
measure-shares-meaning = A high first share with a low second one is a chamber of one party; two close shares are a contest of two. Over half the seats is a majority.
measure-shares-hides = Everybody below the second place. Independents and other nominees of no party count in the whole, as chosen, but never as the largest or the second.
measure-shares-citation = { $first }, on the triangle of the two shares, as taken up in { $second }.
measure-gallagher-title = Least squares index of disproportionality (Gallagher)
measure-gallagher-working = Seat share less vote share, in points: { $points }. Half the sum of the squares is { $half }; its root { $value }{ $value_range }.
measure-gallagher-meaning = 0 means that all seats follow the votes; large differences weigh more than many small ones.
measure-gallagher-hides = Which rule caused the difference. All seats are set against list votes here, so that constituency seats, and independents who have no list, raise it.
measure-loosemore_hanby-title = Index of distortion (Loosemore–Hanby)
measure-loosemore_hanby-working = Gains of seat share over vote share add up to { $gains } points, losses to { $losses }; half of both together is { $value }{ $value_range }.
measure-loosemore_hanby-meaning = The share of seats that went to others than full proportionality would give: 0 none, 100 all.
measure-loosemore_hanby-hides = Whether one list gained all of it or many a little. All seats are set against list votes here, so that constituency seats, and independents who have no list, raise it.
measure-wasted-title = Votes for lists without a list seat
measure-wasted-working = { $count ->
    [0] Every list won a list seat, so there are none.
   *[other] { $lists }: together { $value }{ $value_range }.
}
measure-wasted-meaning = The share of list votes that elected nobody from a list, above all because of the threshold. High: many voters are without a deputy of their list; low: nearly all votes counted.
measure-wasted-hides = Voters who stayed away from small lists because they expected the vote to be lost, and lists that were not let onto the ballot.
measure-volatility-title = Volatility (Pedersen), with types A and B (Powell–Tucker)
measure-volatility-working = { $part ->
    [whole] Together, { $before }–{ $after }: { $value }{ $value_range }.
   *[other] { $part ->
        [a] Type A, entry and exit
       *[b] Type B, lasting parties
    }: { $count ->
        [0] none
       *[other] { $units }
    }; half of { $sum } is { $value }{ $value_range }.
}
measure-volatility-meaning = 0 means that no party’s share changed, 100 that all were replaced. Much of type A is parties coming and going; much of type B is voters changing between parties that last. Parties below the cut count as absent.
measure-volatility-hides = Gains and losses that cancel out. Above all it hangs on what counts as the same party: a merger or a new name looks like voters leaving, unless predecessors are added together.
measure-volatility-citation = { $first }; { $second }; on sums over mergers and splits { $third }.
measure-advantage-title = Advantage ratio
measure-advantage-working = { $party }: { $seats } of the seats / { $votes } of the votes = { $value }{ $value_range }. All lists stand in the table above.
measure-advantage-meaning = Above 1 a list has more seats than votes by share, below 1 fewer, 0 none.
measure-advantage-hides = How many seats that is: a small list can have a high ratio with one seat. Independents have no list, so no ratio.
measure-counts-title = Lists on the ballot and parties with seats
measure-counts-working = Lists: { $lists }. Parties, blocs and movements with seats: { $seated } ({ $names }).
measure-counts-meaning = Fewer lists or fewer parties with seats is consolidation in the plainest sense. A bloc counts once.
measure-counts-hides = Parties that were refused registration or kept off the ballot, and how unequal those are that remain.
measure-counts-citation = Counted from the official results.

## Flows between elections

flows-title = { $unit ->
    [seats] { $start }: { $parties }, { $before } of { $seats_before } seats. { $end }: { $party }, { $after } of { $seats_after }
   *[votes] { $start }: { $parties }, { $before } of the votes for parties. { $end }: { $party }, { $after }
}
flows-title-new = { $unit ->
    [seats] { $start }: { $party }, no seats. { $end }: { $after } of { $seats_after } seats
   *[votes] { $start }: { $party }, no list. { $end }: { $after } of the votes for parties
}
flows-several = { $unit ->
    [votes] { $count } lists that became { $party }
   *[seats] { $count } parties{ $blocs ->
        [yes] {" "}and blocs
       *[no] {""}
    } that became { $party }
}
flows-renamed = { $first } (later { $last })
flows-subtitle = { $unit ->
    [seats] Seats filled by voters, { $start } and { $end }, on one scale.
   *[votes] List votes, in percent of the votes for parties, { $start } and { $end }, on one scale.
} Ribbons show which party became which, not how voters moved: that is not known. Where parties split or joined, ribbons are divided in proportion.
flows-head = <b>{ $election }</b>
flows-head-seats = <b>{ $election }</b> { $seats ->
    [one] one seat
   *[other] { $seats } seats
}
flows-kind = { $kind ->
    [stayed] same party
    [renamed] new name
    [merged] merger
    [split] split
    [bloc_joined] joint list
    [bloc_left] left the joint list
    [ended] not on the ballot in { $end }
    [dissolved] dissolved
    [founded] new party
    [new] { $stood ->
        [yes] not on the ballot in { $start }
       *[no] not on the ballot before
    }
    [empty] { $unit ->
        [seats] no seats in { $start }
       *[votes] no list in { $start }
    }
   *[untraced] not traceable
}
flows-sentence = { $unit ->
    [seats] { $before }, { $start }: { $before_value }; { $after }, { $end }: { $after_value } ({ $kind }).
   *[votes] { $before }, { $start }: { $before_value } of the votes for parties; { $after }, { $end }: { $after_value } ({ $kind }).
}
flows-sentence-one = { $unit ->
    [seats] { $party }, { $election }: { $value } ({ $kind }).
   *[votes] { $party }, { $election }: { $value } of the votes for parties ({ $kind }).
}
control-unit = Follow
control-unit-votes = votes
control-unit-seats = seats
between_elections-head = { $step ->
    [nomination] { $before }, by nomination
    [membership] { $before }, by party membership
    [merged_nomination] After { $mergers }, by nomination
    [merged_membership] After { $mergers }, by party membership
    [elected] { $after }, seats filled by voters
   *[chamber] { $after }, all seats
}
between_elections-mergers = { $count ->
    [one] the merger
   *[other] the mergers
}{ $dated ->
    [0] {""}
   *[other] {" "}of { $years }
}
between_elections-became = The parties that became { $party }
between_elections-others = others
between_elections-title = { $party }, seats: { $first } of { $total } in { $before }{ $alone ->
    [yes] {" "}(by membership { $merged_members })
   *[no] , { $merged } after { $mergers } (by membership { $members } and { $merged_members })
}, { $seats } of { $elected } in { $after }
between_elections-subtitle = Share of the seats filled by voters, in percent{ $whole ->
    [yes] ; last bar: of all seats, hollow those not filled by voters
   *[no] {""}
}. The share of the party stands after each bar. After the mergers: sums, calculated here.{ $claims ->
    [yes] {" "}Stars: claims about its share between the elections, not results.
   *[no] {""}
} { $span }.
between_elections-hover = { $head }: { $party }{ $count ->
    [one] {""}
   *[other] {" "}({ $names })
}, { $seats } of { $total ->
        [one] one seat
       *[other] { $total } seats
    } ({ $share }).
between_elections-claims = Claims between the elections (not results)
between_elections-share = { $approximate ->
    [yes] about { $share }
   *[no] { $share }
}
between_elections-said = { $share } ({ $given_by })
between_elections-alt-claims = Claims about its share between the elections, not results: { $shares }.
between_elections-alt = { $head }, of { $total }: { $seats }.
column-head = Counted
column-statement = In words
column-before-label = Before
column-before-value = Before, value
column-kind-label = What became of it
column-after-label = After
column-after-value = After, value

## Beyond the chamber

page-context = Context
page-context-title = What surrounds the { $chamber }?
page-context-lead = On record beside the elections to the { $chamber }: { $parts }.
context-part = { $part ->
    [regional_turnout] turnout by region
    [presidential_elections] presidential elections
    [local_councils] local councils
    [rural_heads] heads of rural districts
    [women_deputies] women among the deputies
   *[party_chairs] party chairs
}
facts-topic = Also on record: { $topic ->
    [rules] the law
    [parliament] parliament and constitution
    [earlier] the chambers before
    [parties] parties
    [regions] regions
    [presidential] presidential elections
    [councils] local councils
   *[rural_heads] rural heads
}
events-all = What happened to parties, by date ({ $count })
context-printed = { $title } · { $evidence }
context-candidates = All candidates
context-further = What is known of other days
context-presidential = Presidential elections
context-councils = Local councils
context-rural = Heads of rural districts
context-results = Results by region
context-regions = Turnout by region
context-women = Women among the deputies
context-chairs = Party chairs
control-region_election = Election
control-region_election-each = side by side
base-not-known = a base that could not be checked
presidential-place = { $place ->
    [winner] winner
    [second] next largest share, of a candidate or “against all”
   *[chamber] largest list for the { $chamber } in the election before
}
presidential-none = { $place ->
    [chamber] no election with lists before
   *[other] not found
}
presidential-note = <b>{ $share }</b> { $who }
presidential-hover = { $date }, { $what }: { $who }{ $nominator }, { $counted ->
    [yes] { $votes } votes
   *[no] votes not found
}, { $share } of { $base }.
presidential-hover-none = { $date }, { $what }: { $none }.
presidential-title = { $runners ->
    [one] Presidential election, { $top }: winner with { $high }
    [level] Presidential elections, { $span }: winners with { $high } each
    [yes] Presidential elections, { $span }: winners from { $low } ({ $first }) to { $high } ({ $top }); next largest share: at most { $second } ({ $third })
   *[no] Presidential elections, { $span }: winners from { $low } ({ $first }) to { $high } ({ $top })
}
presidential-subtitle = Shares as published, in percent, on one scale{ $known ->
    [0] .
   *[other] : of { $bases }{ $unknowns ->
        [0] .
       *[other] {" "}(for { $unknown } the base could not be checked).
    }
} The same voters, another question: a person for president, a list for the { $chamber }.
presidential-sentence = Presidential elections with a higher winning share than the largest list had in the { $chamber } election before: { $higher } of { $count }{ $without ->
    [0] {""}
    [one] ; before one more there was none with lists
   *[other] ; before { $without } more there was none with lists
}{ $unknown ->
    [0] .
   *[other] ; shares not found: { $unknown } more.
} The choices differ: a person for president, a list for the { $chamber }.
office = { $office ->
    [president] presidential elections
   *[chamber] elections to the { $chamber }
}
presidential_turnout-title = Turnout was higher in { $higher } of the { $count } presidential elections from { $first } on than in the election to the { $chamber } before it
presidential_turnout-subtitle = Voters as a share of registered voters, in percent, as published; first rounds. { $span }.
presidential_turnout-hover = { $date }, { $office }: turnout { $share }.
councils-unit = { $unit ->
    [seats] seats
   *[votes] votes
}
councils-chamber = { $chamber }, { $election }
councils-body = { $whole ->
    [yes] Whole country, { $level ->
        [regional] councils of regions and large cities
        [municipal] councils of cities and districts
       *[all] councils of all levels
    }
   *[no] { $place }
}
councils-head = { $unit ->
    [seats] <b>{ $body }</b> { $total ->
        [one] one seat
       *[other] { $total } seats
    }
   *[votes] <b>{ $body }</b> votes
}
councils-hover = { $unit ->
    [seats] { $body }: { $party } { $seats } of { $total ->
        [one] one seat
       *[other] { $total } seats
    } ({ $share }).
   *[votes] { $body }: { $party } { $share } of the votes.
}
councils-rest = not given: others, “against all”, invalid
councils-subtitle = Share of the seats that are given, numbers are seats; below, share of the votes as published. In percent, on one scale. Councils elected on { $date }, beside the { $chamber } of the day (seats filled by voters).
councils-sentence = { $party }: { $seats } of the { $total ->
        [one] one council seat
       *[other] { $total } council seats
    } known ({ $share }){ $held ->
    [no] {""}
   *[other] ; in the { $chamber } of { $election }: { $chamber_share } of the seats filled by voters
}{ $voted ->
    [yes] , list vote { $vote_share }
   *[no] {""}
}.
councils-title-total = { $party }: { $share } of the council seats known{ $held ->
    [no] {" "}({ $seats } of { $total })
   *[other] , { $chamber_share } of the seats filled by voters in the { $chamber } of { $election }
}
councils-missing = { $missing ->
    [0] Of the councils elected on { $date }, seats by party were found for all regions and cities of that rank.
   *[other] Of the councils elected on { $date }, seats by party were not found for { $missing } of { $count } regions and cities of that rank: { $places }.
}
councils-title = { $party }: { $seats } of { $total ->
        [one] one seat
       *[other] { $total } seats
    } in one council of { $date } ({ $body })
councils-title-none = Councils elected on { $date }: seats of several parties were not found
rural_heads-unnamed = Nobody named as nominator, or not filled
rural_heads-unit = { $unit ->
    [posts] posts
   *[votes] list vote
}
rural_heads-key-posts = share of the posts
rural_heads-key-votes = share of the list vote, { $chamber } { $election }
rural_heads-note = <b>{ $posts }</b> { $count ->
    [one] post
   *[other] posts
}, { $share }
rural_heads-hover = { $party }: { $posts } of { $total } posts ({ $share }).
rural_heads-vote-hover = { $party }, { $election }: { $share } of the list vote.
# $count: how many parties { $party } names
rural_heads-title = Nominees of { $party } won { $posts } of the { $total } posts of rural heads put to the vote on { $date } ({ $share })
rural_heads-title-none = { $total } posts of rural heads put to the vote on { $date }; the nominee of no party won any
rural_heads-subtitle = Posts by who nominated the winner, in percent of { $total } posts, { $date }{ $beside ->
    [yes] ; diamond: share of the list vote for the { $chamber }, { $election }, as published.
   *[no] .
}
rural_heads-sentence = Parties had nominated the winners of { $posts } of the { $total } posts of { $date }, { $party } those of { $first } ({ $share }).{ $unnamed ->
    [0] {""}
    [one] {" "}For one post nobody is named: self-nominated, or not filled.
   *[other] {" "}For { $unnamed } posts nobody is named: self-nominated, or not filled.
} { $beside ->
    [yes] At this level voters choose between persons, not lists: { $count ->
        [one] the first party’s part of the posts stands
       *[other] their parts of the posts stand
    } beside { $vote_share } of the list vote for the { $chamber } before.
   *[no] At this level voters choose between persons, not lists.
}
turnout-status = { $status ->
    [partial_day] before polls closed
    [preliminary] preliminary
    [final] final
    [missing] not found
   *[national] whole country, final
}
turnout-standing = { $status ->
    [final] {""}
    [preliminary] {" "}(preliminary figures)
    [partial_day] {" "}(figures from before polls closed)
   *[mixed] {" "}({ $final } of { $count } figures final{ $early ->
        [none] {""}
       *[other] ; from before polls closed: { $early }
    })
}
turnout-early = { $election }, { $hours }
regions-hover = { $region }, { $election }: turnout { $share }{ $missing ->
    [yes] {""}
   *[no] {" "}({ $status }{ $timed ->
        [yes] , { $hour }
       *[no] {""}
    })
}.
regions-few = Left out, for it is given for very few regions only: { $elections }.
regions-title = { $several ->
    [one] { $regions } had the lowest turnout in { $times } of { $count } elections with figures of several regions
   *[other] { $regions } each had the lowest turnout in { $times } of { $count } elections with figures of several regions
}{ $standing }
regions-title-few = Turnout by region is given for { $count } regions
regions-title-one = { $few ->
    [yes] In { $election } turnout is given for { $count } of { $all } regions: { $given }
   *[no] In { $election } turnout ran from { $low } in { $bottom } to { $high } in { $top }
}{ $standing }{ $country ->
    [yes] ; in the whole country it was { $national }{ $final ->
        [yes] {""}
       *[no] , the final figure
    }
   *[no] {""}
}
regions-subtitle = Voters as a share of registered voters, in percent, as published. { $count ->
    [one] Highest first.
   *[other] In the order of { $order }, highest first; the highest and the lowest of each election stand out. An empty place: no such region then.
}{ $missing ->
    [0] {""}
   *[other] {" "}Dash: not found.
}{ $final ->
    [yes] {""}
   *[no] {" "}Figures of regions that are not final stand beside the final one of the whole country (line) and do not compare exactly with it.
}
regions-twice = Two marks in one row are figures of the same region of different days of the count: { $places }.
regions-sentence = Turnout by region, { $election }: highest { $high } ({ $top }), lowest { $low } ({ $bottom }), { $gap } points apart{ $standing }.{ $national ->
    [0] {""}
    [one] {""}
   *[other] {" "}Between any two elections turnout in the whole country differed by { $range } points at most.
}
regions-without = No turnout by region was found for { $elections }.
regions-no-map = { $count ->
    [0] No map of results by region is shown: in what we have there are none.
   *[other] No map of results by region is shown: in what we have they are published for { $regions } alone.
}
region-in = { $region } ({ $election })
council-note = { $everywhere ->
    [yes] { $election }: { $note }
   *[no] { $region }, { $election }: { $note }
}
region-note = { $region }, { $election }: { $note }
women-head = { $bound ->
    [yes] <b>{ $election }</b> quota of { $quota } on lists
   *[no] <b>{ $election }</b>
}{ $found ->
    [yes] {""}
   *[no] {" "}not found
}
women-note = <b>{ $share }</b> { $women } of { $deputies }
women-hover = { $found ->
    [yes] { $election }: { $women } women among { $deputies } deputies, { $share }.
   *[no] { $election }: not found.
}
women-of = { $women } of { $deputies } in { $election }
women-title = Women among the deputies: { $counts }
women-subtitle = Women among all deputies of the { $chamber } at the start of the term, in percent.{ $quota ->
    [yes] {" "}Upright line: the quota.
   *[no] {""}
}
women-gaps = For { $missing } of { $count } elections no number was found.
women-quota = { $enacted ->
    [yes] By a law of { $date } a quota of { $quota } of each list ({ $groups }) was first in force in { $election }.
   *[no] A quota of { $quota } of each list ({ $groups }) was first in force in { $election }.
}
women-before = Women’s share of seats: { $share } in { $quota }, { $earlier } in { $start }.{ $binds ->
    [lists] {" "}In { $quota } the quota bound the lists, not who took the seats.
   *[seats] {""}
}
women-later = { $late ->
    [yes] After the study period, in { $election }
   *[no] In { $election }
}: { $share } ({ $women } of { $deputies }).
capacity = { $capacity ->
    [chair] chair
    [acting_chair] acting chair
    [provisional_chair] provisional chair
    [nominal_chair] chair in name only
   *[deputy_chair] deputy chair
}
chairs-day-unknown = { $which ->
    [first] a day that was not found
    [last] a day that was not found
   *[open] now, or a day that was not found
}
chairs-hover = { $person }, { $capacity } of { $party }: from { $start } to { $end }.
chairs-undated = { $capacity }, dates not found
chairs-vague = day not known
chairs-open = no last day given
chairs-title = Longest in office among chairs with known dates: { $person }, { $years } years ({ $party })
chairs-title-none = Who led { $lines } parties
chairs-subtitle = One bar is one time in office, by party with its later names. Pale: the first or last day was not found, or is only known to lie in this time. Arrow: no last day is given (last year on record here: { $end }).
chairs-sentence = { $party }, chairs: { $persons }.
chairs-length = { $open ->
    [yes] { $person } from { $date } (last day not found)
   *[no] { $sure ->
        [years] { $person } for { $years } years
        [days] { $person } for { $days ->
            [one] one day
           *[other] { $days } days
        }
       *[no] { $person } from { $date }, to a day that was not found
    }
}
chairs-before = Before { $date } its { $count ->
    [one] chair was
   *[other] chairs were
} acting, provisional or in name only: { $persons }.
chairs-deputies = Deputy chairs on record: { $persons }.
column-date = Date
column-held-label = Election
column-place-label = What
column-who = Name
column-given-votes = Votes
column-base-label = Base of the share
column-candidate = Candidate
column-nominator = Nominated by
column-office-label = Office
column-unit-label = Part of
column-body-label = Body
column-place = Place
column-seats-given = Seats
column-posts = Posts
column-region-label = Region
column-status-label = Status
column-women = Women
column-deputies = Deputies
column-person = Person
column-capacity-label = Capacity

## Sources and data

page-sources = Sources
page-sources-title = Can I rely on this, and how do I get the data?
page-sources-lead = Every source and every table on the { $chamber }, to search, download and cite; and the claims that were checked.
table-chamber = Chamber
table-elections = Elections
table-election-sources = Sources of the elections’ fields
table-results = Results
table-list-candidates = Candidates on lists
table-constituency-winners = Winners in constituencies
table-memberships = Seats by party membership
table-seat-claims = What was said of seats between elections
table-parties = Parties
table-party-names = Full names taken later
table-party-events = What happened to parties
table-party-chairs = Party chairs
table-party-counts = How many parties there were
table-reforms = Acts that changed the rules
table-reform-changes = What each act set
table-observers = Observers
table-earlier-elections = Earlier elections
table-earlier-results = Seats in earlier elections
table-regions = Regions
table-regional-turnout = Turnout by region
table-regional-results = Results by region
table-women-deputies = Women among the deputies
table-presidential-elections = Presidential elections
table-presidential = Presidential candidates
table-local-councils = Local councils
table-rural-heads = Heads of rural districts
table-claims = Claims checked
table-conflicts = Values not used
table-facts = Single facts
table-publishers = Names of publishers
table-sources = Sources
library-summary = { $tables ->
        [one] one table
       *[other] { $tables } tables
    } with { $rows ->
        [one] one row
       *[other] { $rows } rows
    }, and { $sources ->
        [one] one source
       *[other] { $sources } sources
    } on which they rest.
library-release = { $date ->
    [none] Version { $version }, under { $licence }.
   *[other] Version { $version } of { $date }, under { $licence }.
}
library-no-licence = no stated licence
library-tables = The tables
control-table = Table
control-find = Rows with these words
control-find-hint = a party, a year, a place, a source
library-row = { $table } is the file { $file }. { $description }
library-found = { $found } of { $total } rows
library-rows = { $count ->
    [one] one row
   *[other] { $total } rows
}
library-elsewhere = Also in: { $tables }.
library-nothing = No row of this table holds all of these words: { $search }
library-read = An empty cell means not found, not published or not applicable, never zero. Search covers all languages. Files keep every digit as published.
library-csv = { $found ->
    [all] CSV
   *[some] Rows found, as CSV
}
library-excel = { $found ->
    [all] Excel, with dictionary
   *[some] Rows found, as Excel
}
library-json = { $found ->
    [all] JSON, with dictionary
   *[some] Rows found, as JSON
}
library-units = Units: { $units }.
library-unit = { $unit } ({ $columns })
unit = { $unit ->
    [percent] percent
    [seats] seats
    [posts] posts
    [deputies] deputies
    [votes] votes
    [ballots] ballots
    [voters] voters
    [candidates] candidates
    [lists] lists
    [parties] parties
    [members] members
    [delegates] delegates
    [people] people
    [observers] observers
    [constituencies] constituencies
    [councils] councils
    [polling_stations] polling stations
    [elections] elections
    [contests] contests
    [articles] articles
    [years] years
   *[days] days
}
library-no-units = No column of this table has a unit.
library-dictionary = Dictionary: what each column of { $table } means
library-key = A row is known by { $key }.
library-column = Column
library-type = Type
library-unit-heading = Unit
library-meaning = Meaning
library-kind = { $type ->
    [id] id
    [ids] ids, joined by a semicolon
    [name] name in each language
    [text] text, translated in files of their own
    [integer] whole number
    [decimal] decimal number
    [boolean] true or false
    [date] day
    [partial_date] day, month or year, as far as known
    [colour] colour
    [url] address
   *[string] text
}
library-one-of = one of { $values }
# $meaning: what the code $code means, in words
library-value = { $code }
library-kind-of = { $kind }, of { $table }
library-whole = The whole data set
library-whole-note = All tables with their description, dictionary, change log and licence, as they are read here.
library-zip = All files, as zip
library-workbook = All tables, as one Excel file
library-cite = How to cite
library-cite-note = Name the version: later ones may hold corrections. Each figure also has sources of its own, named under it.
library-cite-table = To cite this table:
library-plain = As a sentence
library-apa = In the style of the APA
library-bibtex = As BibTeX
# The dashboard as a whole, in the preview of a link to it.
site-title = Elections to the { $chamber }, { $country }
# A site of files.
site-figures = All figures
site-figures-lead = Each figure by itself: its picture, files to download, its rows, its sources, and the same figure with other choices.
site-figure-page = In its place: { $page }
site-switch = { $label }: { $on ->
    [true] yes
   *[false] no
}
site-skip = To the text
site-search = Search names and figures
site-search-none = Nothing has this name.
site-scheme = Light or dark
site-sort = Sort by this column
site-not-found = There is nothing at this address
site-not-found-lead = It may have been mistyped, or the page now stands elsewhere. These are the pages:
# While the dashboard cannot be reached.
view-stays = This is a picture of the page: the dashboard behind it cannot be reached just now. Links, tables and files work.
# From a figure in another page to the one it comes from.
refused = { $status ->
    [404] There is nothing at this address.
    [501] Such a file cannot be made here.
    [503] There is no answer now: ask again in a minute.
   *[other] The address asks for something that there is not.
}
embed-whole = Open in the dashboard
# What stands in a picture below its sources.
picture-credit = { $country }, { $chamber } · data { $version }{ $date ->
        [none] {""}
       *[other] , { $date }
    }{ $licence ->
        [none] {""}
       *[other] {" "}· { $licence }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cite-plain = { $author ->
    [none] { $title }
   *[other] { $author }{ $year ->
        [none] {""}
       *[other] {" "}({ $year })
    }: { $title }
}. Version { $version }{ $date ->
    [none] {""}
   *[other] , { $date }
}. Data set{ $licence ->
    [none] {""}
   *[other] , { $licence }
}.
cite-figure = “{ $title }”. Figure in: { $data } { $address }
cite-table = Table “{ $table }” ({ $file }). In: { $data }
cite-apa = { $title } (Version { $version }) [Data set].
cite-apa-figure = { $title } [Figure]. In { $data } (Version { $version }). { $address }
cite-apa-author = { $author ->
    [none] { $work }
   *[other] { $author }. ({ $year ->
        [none] n.d.
       *[other] { $year }
    }). { $work }
}
cite-kind = Data set
cite-kind-figure = Figure in: { $title }. { $kind }
cite-version = Version { $version }
export-about = About
export-title = Title
export-measure = What it shows
export-main = Main values
export-choices = Choices
export-address = Where to see it
export-package = Data
export-source = Source
export-version = Version
export-date = Date
export-licence = Licence
export-terms = Terms
export-cite = Cite as
export-rows = { $found } of { $total } rows.
export-search = Rows with the words
export-sources = Sources
export-sources-note = The ids of each row’s sources lead to the table of sources, with publisher, title, date and address.
export-missing = Empty cells
export-missing-note = Not found, not published or not applicable; never zero.
export-days = Days
export-days-note = Texts: year, month, day. A date known in part is a year or a month; a tilde behind it means about, two dots and a slash before it mean not later than.
export-table = Table
export-column = Column
export-type = Type
export-unit = Unit
export-required = Required
export-values = Allowed values
export-meaning = Meaning
references-title = The sources
references-lead = { $count ->
        [one] One source
   *[other] { $count } sources
}. Rows: how many rows, in all tables, name the source.
control-kind = Kind of source
control-kind-all = all
control-kind-commission = election commissions
control-kind-law = law
control-kind-announcement = press, reporting the election commission
control-kind-official = official
control-kind-observer = observers
control-kind-dataset = data sets
control-kind-academic = scholarly works
control-kind-reference = reference works
control-kind-press = press
references-all = All sources
control-source = Source
control-source-hint = publisher, title or id
references-none = Choose a source to see its record and where it is used.
references-no-address = No address is known.
references-resting = { $count ->
    [one] One row names this source: { $tables }.
   *[other] { $count } rows name this source: { $tables }.
}
references-alone = { $rows ->
    [one] { $count ->
        [0] Another source stands there beside it.
       *[other] It stands there alone.
    }
   *[other] { $count ->
        [0] In each of them another source stands beside it.
        [one] In one of them it stands alone.
       *[other] In { $count } of them it stands alone.
    }
}
weak-heading = Weak spots
weak-sentence = { $low ->
    [0] No entry has low confidence,
    [one] One entry has low confidence,
   *[other] { $low } entries have low confidence,
} and { $alone ->
    [0] none rests
    [one] one rests
   *[other] { $alone } rest
} on one source alone.
weak-lead = An entry is what the same sources say in one row of a table. Claims and values not used are left out.
weak-total = Total of these tables
weak-entries = Entries
weak-low = Low confidence
weak-alone = One source
weak-values = Entries of low confidence, value by value ({ $count })
weak-sources = Sources that stand alone ({ $count })
references-alone-times = Alone
references-publisher = Publisher
references-document = Title
references-date = Date
references-kind = Kind
references-rows = Rows
references-address = Address
references-id = Id
references-table = Table
references-row = Row
references-field = Column
references-value = Value
references-confidence = Confidence
references-where = Where
references-place = { $table }, { $row }: { $field }

## Claims checked

claims-heading = Claims checked
claims-lead = The work started from a few documents. Each claim in them that could be checked was compared with other sources. Verdicts that rest on the data are computed, and change with it.
claims-summary = { $documents ->
    [one] Of { $claims } claims in one document, { $parts }.
   *[other] Of { $claims } claims in { $documents } documents, { $parts }.
} { $computed ->
    [0] None of these verdicts is computed from the data.
    [one] One of these verdicts is computed from the data.
   *[other] { $computed } of these verdicts are computed from the data.
}
claims-part = { $verdict ->
    [agrees] { $count } { $count ->
        [one] agrees
       *[other] agree
    }
    [partly] { $count } { $count ->
        [one] holds in part
       *[other] hold in part
    }
    [differs] { $count } { $count ->
        [one] differs
       *[other] differ
    }
    [disputed] { $count } { $count ->
        [one] is disputed
       *[other] are disputed
    }
    [not_confirmed] { $count } { $count ->
        [one] was not confirmed
       *[other] were not confirmed
    }
   *[not_checked] { $count } { $count ->
        [one] was not checked
       *[other] were not checked
    }
}
claims-tally = { $count ->
    [one] { $count } claim: { $parts }.
   *[other] { $count } claims: { $parts }.
}
claims-shown = { $count ->
    [0] No claim of this document has such a verdict.
    [one] One claim shown.
   *[other] { $count } claims shown.
}
claims-verdict = { $verdict ->
    [agrees] agrees
    [partly] in part
    [differs] differs
    [disputed] disputed
    [not_confirmed] not confirmed
   *[not_checked] not checked
}
claims-claimed = Document
claims-held = Data
claims-exact = From the votes
claims-number = { $unit ->
    [percent] { $number }%
    [seats] { $number ->
        [one] { $number } seat
       *[other] { $number } seats
    }
    [posts] { $number ->
        [one] { $number } post
       *[other] { $number } posts
    }
    [deputies] { $number ->
        [one] { $number } deputy
       *[other] { $number } deputies
    }
    [votes] { $number ->
        [one] { $number } vote
       *[other] { $number } votes
    }
    [ballots] { $number ->
        [one] { $number } ballot
       *[other] { $number } ballots
    }
    [voters] { $number ->
        [one] { $number } voter
       *[other] { $number } voters
    }
    [candidates] { $number ->
        [one] { $number } candidate
       *[other] { $number } candidates
    }
    [lists] { $number ->
        [one] { $number } list
       *[other] { $number } lists
    }
    [parties] { $number ->
        [one] { $number } party
       *[other] { $number } parties
    }
    [members] { $number ->
        [one] { $number } member
       *[other] { $number } members
    }
    [delegates] { $number ->
        [one] { $number } delegate
       *[other] { $number } delegates
    }
    [people] { $number ->
        [one] { $number } person
       *[other] { $number } people
    }
    [observers] { $number ->
        [one] { $number } observer
       *[other] { $number } observers
    }
    [constituencies] { $number ->
        [one] { $number } constituency
       *[other] { $number } constituencies
    }
    [councils] { $number ->
        [one] { $number } council
       *[other] { $number } councils
    }
    [polling_stations] { $number ->
        [one] { $number } polling station
       *[other] { $number } polling stations
    }
    [elections] { $number ->
        [one] { $number } election
       *[other] { $number } elections
    }
    [contests] { $number ->
        [one] { $number } contest
       *[other] { $number } contests
    }
    [articles] { $number ->
        [one] { $number } article
       *[other] { $number } articles
    }
    [years] { $number ->
        [one] { $number } year
       *[other] { $number } years
    }
   *[days] { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
}
claims-rounding = { $exact ->
    [yes] The percentage from the votes
   *[no] The percentage in the data
}, rounded half up to { $digits ->
    [0] whole percent
    [one] one decimal
   *[other] { $digits } decimals
} as the document gives its own, is { $value }.
claims-computed = Computed from the data. { $cell }
claims-compared = In the data: { $cell }
claims-unused = The value of the document is among those not used. { $why }
claims-sources = { $count ->
    [one] Source
   *[other] Sources
}
control-document = Document
control-document-all = all documents
control-verdict = Verdict
control-verdict-others = all that do not simply agree
control-verdict-all = all
control-verdict-agrees = agrees
control-verdict-partly = in part
control-verdict-differs = differs
control-verdict-disputed = disputed
control-verdict-not_confirmed = not confirmed
control-verdict-not_checked = not checked
field-name = Name

## Reports

page-report = Report
page-report-title = What do you want to hand on?
page-report-lead = A report on the { $chamber } to print, show or send: PDF, slides, one HTML file, or every figure with its numbers.
report-story-title = The { $chamber } in six pages
report-election-title = Election to the { $chamber }: { $election }
report-consolidation-title = How parties became one in the { $chamber }
report-everything-title = The { $chamber }: every figure, table and source
report-own-title = The { $chamber }: a selection
report-election = Election: { $election }
report-story-chambers = Who held the chamber
report-story-mergers = How it came about
report-story-lines = Which parties became one
report-story-ballots = How votes became a majority
report-story-law = The rules, the observers, the end
report-contents = Contents
report-sources = Sources
report-cite = How to cite
report-claim = Claim
report-verdict = Verdict
report-found = What was found
report-dated = Data version { $version }{ $date ->
    [none] {""}
   *[other] , { $date }
}
report-source-numbers = Sources, by their numbers in the list at the end: { $numbers }
report-listed = In the list of sources: { $numbers }.
report-sources-before = Also, listed in an earlier chapter: { $numbers }
report-archive = Each figure has a folder with its picture (SVG and PNG), its numbers with their sources (CSV), and what is said of it (about.txt).
control-report = Report
control-report-story = the story
control-report-election = one election
control-report-consolidation = how parties became one
control-report-everything = everything
control-report-own = your own
report-story-about = How the chamber came to be held, with every source: six pages on A4 or Letter.
report-election-about = The full record of the elections that you choose: results, observers, rules, where sources differ.
report-consolidation-about = Who merged with whom, what that did to seats and votes, and how volatile the party system was.
report-everything-about = Every figure and table of these pages, each election, and all claims that were checked.
report-own-about = The sections that you choose, with the choices that you make for their figures.
control-parts = Sections
control-parts-hint = which sections
control-elections = Elections
control-elections-hint = the last that the findings are about, where none is chosen
control-paper = Paper
control-paper-a4 = A4
control-paper-letter = Letter
control-colours = Colours
control-colours-light = light
control-colours-dark = dark
report-looks = { $elections ->
    [none] {""}
   *[other] Told here: { $elections }.{" "}
}{ $parts ->
    [0] {""}
    [one] One section.{" "}
   *[other] { $parts } sections.{" "}
}Paper: { $paper }, { $colours }.
report-shell = The same in a shell
report-shell-about = The same choices give the same file, byte for byte: for reports that are made at fixed times. The ending of its name says the kind: pdf, pptx, html or zip.
copy = Copy
report-command = Command
report-make = { $kind ->
    [pdf] Make PDF
    [pptx] Make slides
    [html] Make HTML
   *[zip] Make ZIP
}
report-making = The report is being made.
report-waiting = Another report is being made; this one comes after it.
report-busy = Another report is still being made. Ask again in a minute.
report-failed = The report was not made: { $why ->
    [memory] there was not enough memory.
    [disk] there was no room on the disk.
   *[other] the reason stands in the log of the server.
}
report-take = Download { $name }
report-missing = Not installed here: { $package }. With it there is { $kind ->
    [pdf] the PDF and this preview
   *[pptx] the slides
}; install it with pip install { $package }.
report-figures = Choices of the figures
report-none = Choose sections to see a report of them.
report-first-pages = The first pages
report-page = Page { $page } of { $title }
report-part-overview-chambers = The chambers side by side
report-part-overview-seats = Seats with merged parties
report-part-overview-steps = Mergers, rules, elections in short
report-part-overview-observers = Observers in short
report-part-overview-ending = How the chamber ended
report-part-consolidation-lines = Map of the parties
report-part-consolidation-between = A chamber between two elections
report-part-consolidation-flows = From one election to another
report-part-seats-shares = Seats at each election
report-part-votes-first_party = Votes and seats of the first party
report-part-votes-shares = Votes at each election
report-part-votes-turnout = Turnout
report-part-measures-system = Measures of the party system
report-part-measures-volatility = Volatility
report-part-measures-nagayama = First and second party
report-part-measures-counts = Registered parties
report-part-measures-advantage = Advantage ratio
report-part-measures-working = How each measure is computed
report-part-rules-rules_timeline = The law in time
report-part-rules-recalculation = Whether the seats follow from the law
report-part-rules-steps = The allocation of seats, step by step
report-part-election-summary = An election in short
report-part-election-results = Its results
report-part-election-chamber = Its chamber
report-part-election-observers = Its observers
report-part-election-votes_to_seats = Its votes and seats
report-part-election-candidates = Its candidates
report-part-election-winners = Its winners in constituencies
report-part-election-rules = Its rules
report-part-election-counts = Its dates and counts
report-part-election-thresholds = Other thresholds
report-part-election-deputies = Its deputies
report-part-election-conflicts = Where sources differ on it
report-part-election-facts = What else is known of it
report-part-context-by_region = Turnout by region
report-part-context-presidential = Presidential elections
report-part-context-councils = Local councils
report-part-context-rural_heads = Rural heads
report-part-context-women = Women among the deputies
report-part-context-chairs = Party chairs
report-part-sources-verdicts = Claims checked
report-part-sources-all = All sources
report-part-sources-package = How to cite the data
report-slides-rest = The sources of each slide stand in its notes. What has no room on slides, further tables and the full list of sources, stands in this report as PDF and HTML; the numbers of every figure stand in the archive of its figures.
