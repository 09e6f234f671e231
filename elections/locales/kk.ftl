# The words of the interface in Kazakh. Messages stand in the order of en.ftl.

locale = kk_KZ
language-name = Қазақша
language-choice = Тіл
language-draft = Аударма нобайы: { $whole } хабар ішінен { $missing } хабар әзірге ағылшынша.
alphabet = а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я

## Everywhere

not-published = табылмады
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
}{ $number } п. т.
# Between a number in a date and what follows it.
date-gap = { "\u00A0" }
range = { $low } – { $high }
span = { $years ->
    [yes] { $first }–{ $last }
   *[no] { $first } – { $last }
}
date-by = { $date } не одан бұрын
date-about = шамамен { $date }
moment = { $date }, { $time } UTC
source-line = { $count ->
    [1] Дереккөз
   *[other] Дереккөздер
}: { $sources }{ $rest }.
source-announced = сайлау комиссиясы ({ $publishers } хабарлауынша)
source-confidence = { $alone ->
    [medium] Сенімділігі орташа.
    [low] Сенімділігі төмен.
   *[no] Мәндердің сенімділігі (барлығы { $rows }): { $low ->
        [0] орташа — { $medium }
       *[other] { $medium ->
            [0] төмен — { $low }
           *[other] төмен — { $low }, орташа — { $medium }
        }
    }{ $rest ->
        [0] {""}
       *[other] , қалғаны жоғары
    }.
}
source-differ = Дереккөздер { $count ->
    [1] бір
   *[other] { $count }
} мән бойынша сәйкес келмейді.
source-more = ; тағы { $count ->
    [1] біреу
   *[other] { $count }
}
base = { $name ->
    [ballots_cast] дауыс беруге қатысқандардың бәрі
    [valid_votes] жарамды дауыстар
    [party_votes] партияларға берілген дауыстар
   *[other] { $name }
}
base-in = { $base } ({ $span })
after-note = Негізгі кезеңнен кейін: { $elections }.
issued-note = Қатысқандар берілген бюллетень бойынша саналған: { $elections }.
line-name = { $first } (кейін { $later })
line-title = { $first } (кейін { $last })
course-point = { $value } ({ $election })
course-level = { $several ->
    [few] { $value } ({ $first } және { $last })
   *[many] { $value } (барлық сайлауда: { $first }–{ $last })
}
as-many = (мандат саны дәл сондай: { $others }, { $election })
each = әрқайсысында { $value }
pair = { $election }: { $first }, { $second }
event = { $date }: { $what }
event-undated = { $what } Күні белгісіз ({ $date }); { $side ->
    [before] сайлауға дейін ({ $election })
   *[after] сайлаудан кейін ({ $election })
} болған деп саналды.

## Rows

seat-one = { $tier ->
    [list] { $party }, { $election }: { $total } ішінен { $seats } ({ $share }), { $seats ->
        [1] тізім бойынша
       *[other] бәрі тізім бойынша
    }.
   *[single] { $party }, { $election }: { $total } ішінен { $seats } ({ $share }), { $seats ->
        [1] округте
       *[other] бәрі округтерде
    }.
}
seat-both = { $party }, { $election }: { $total } ішінен { $seats } ({ $share }). Тізім бойынша: { $listed }. Округтерде: { $single }.
seat-appointed = { $body }, { $election }: { $total } ішінен { $seats } ({ $share }), сайлаушылар сайламайды.
seats-vacant = бос мандат
seat-vacant = { $election }: { $total } ішінен { $seats } мандат ({ $share }) бос қалды.
vacant-note = { $count ->
    [1] Бос контур: бос қалған бір мандат.
   *[other] Бос контурлар: бос қалған { $count } мандат.
}
seats-of = { $whole ->
    [chamber] палатадағы { $count } мандат
    [elected] сайлаушылар сайлайтын { $count } мандат
    [list] { $count } тізімдік мандат
    [constituency] округтердегі { $count } мандат
   *[every] { $count } мандат
}
vote-sentence = { $party }, { $election }: тізімге берілген дауыс — { $votes }. Үлесі (негізі: { $base }): { $share } (жарияланғаны: { $published }).
turnout-hover = { $round ->
    [1] { $election }: сайлаушылардың келуі — { $share }. Дауыс беруге қатысқандар: { $cast }. Тізімге енгізілгендер: { $registered }.
   *[2] { $election }, екінші тур: сайлаушылардың келуі — { $share }.
}

## Seat shares

seat_shares-title = { $grouping ->
    [successor] { $party } және кейін оған қосылған партиялар, мандат үлесі
   *[name] { $party }, { $tier ->
        [list] тізімдік мандат үлесі
        [constituency] округ мандаттарының үлесі
       *[all] { $appointed ->
            [yes] палатадағы мандат үлесі
           *[no] сайлаушылар сайлайтын мандат үлесі
        }
    }
}: { $course }
seat_shares-subtitle = { $tier ->
    [list] Партиялық тізім бойынша алынған мандаттар
    [constituency] Бірмандаттық округтерде алынған мандаттар, ұсынылуы бойынша
   *[all] { $appointed ->
        [yes] Палатаның барлық мандаты (боялмағаны: сайлаушылар сайламайтын мандаттар), ұсынылуы бойынша
       *[no] Сайлаушылар тізімдер бойынша және округтерде сайлайтын мандаттар, ұсынылуы бойынша
    }
}, пайызбен; сандар — мандат саны.{ $order } { $span }.
seat_shares-also = Сондай-ақ:
seats-order = Солдан бастап: { $groups }.
seats-group = { $group ->
    [joined] кейін оған қосылған партиялар
    [independents] өзін-өзі ұсынғандар
   *[others] қалғандары
}
seats-alt = { $election }: { $parties }.
alternative-rest = Барлық мән кестеде берілген.
successor-share = { $party } және кейін оған қосылған партиялар: { $share }

## Chambers

chambers-title = { $party }, мандат: { $points }
chambers-subtitle = Ұсынылуы бойынша мандаттар, олардың астында тізім бойынша жарияланған дауыс үлесі (негізі: { $bases }); ресми нәтижелер{ $appointed ->
    [yes] ; боялмағаны: сайлаушылар сайламайтын мандаттар
   *[no] { "" }
}.{ $order }{ $majority ->
    [never] {" "}Партия көпшілік алмады: { $count ->
        [one] { $end }
       *[other] { $start }–{ $end }, ешбір сайлауда
    }.
    [kept] {" "}Партия көпшілікке ие болды: { $since }–{ $end }, барлық сайлауда.
    [last] {" "}Партия көпшілікке ие болды: { $end }.
   *[at-times] {""}
} { $span }.
chambers-of = { $total } мандат ішінен
chambers-seats = { $total } ішінен { $seats }
chambers-row = { $row ->
    [votes] Тізім бойынша дауыс үлесі
    [merged] Алдыңғы сайлаудан бері қосылғандар
    [rules] Жаңа ережелер
   *[observers] { $who ->
        [none] Байқаушылар не айтты
       *[other] Байқаушылар не айтты ({ $who })
    }
}
chambers-line = <b>{ $row ->
    [votes] Дауыс үлесі
    [merged] Қосылғандар
    [rules] Жаңа ережелер
   *[observers] { $who ->
        [none] Байқаушылар
       *[other] { $who }
    }
}:</b> { $said }
chambers-observer = { $who }: { $said }
merged_seats-title = { $party }{ $merged ->
    [yes] {" "}және кейін оған қосылған партиялар, мандат
   *[no] , сайлаушылар сайлайтын мандаттар
}: { $points }
merged_seats-subtitle = Сайлаушылар сайлайтын мандаттар{ $appointed ->
    [yes] {" "}(палатаның өзге мандаттарынсыз)
   *[no] {""}
}, ұсынылуы бойынша, ресми нәтижелер; сандар — мандат саны. { $span }.
merged_seats-part = { $part ->
    [party] партияның өзі
    [merged] кейін оған қосылған партиялар
   *[others] қалғандарының бәрі
}
merged_seats-step = Қосылудан кейін ({ $year })
merged_seats-head = { $step }: { $total } ішінен { $seats }
merged_seats-hover = { $head }, { $part }: сайлаушылар сайлайтын { $total } мандат ішінен { $seats }, { $share } ({ $names }).

## Between elections, in a few words

intervals-merged = { $movements ->
    [yes] { $count } партия мен қозғалыс
   *[no] { $count } партия
}
intervals-seats = { $kind ->
    [lists] { $seats } мандат, тек тізімдер
    [listed] { $listed } тізімдік мандат
    [single] { $single } округ
   *[numbers] сайлаушылар сайлайтын { $seats } мандат
}
intervals-rule = { $field ->
    [threshold-percent] { $value ->
        [none] меже жоқ
       *[other] меже { $value }
    }
    [blocs-allowed] { $value ->
        [no] блоктарға тыйым салынды
       *[yes] блоктарға рұқсат берілді
    }
    [members-required] { $before ->
        [none] партияға { $value } мүше керек
       *[other] партияға { $value } мүше керек (бұрын { $before })
    }
    [runner-up-minimum-seats] { $value ->
        [none] жалғыз тізім өтсе, екінші тізімге кепілдік жоқ
       *[other] жалғыз тізім өтсе, екіншісіне кемінде { $value } мандат
    }
   *[quota-percent] { $value ->
        [none] квота жоқ
       *[other] тізімдердегі квота { $value }{ $groups ->
            [none] {""}
           *[other] {" "}({ $groups })
        }
    }
}
chamber-title = { $holds ->
    [yes] { $election }: { $party } — { $total } мандат ішінен { $seats } (көпшілік: { $majority })
    [none] { $election }: мандат алған партия жоқ ({ $total } мандат, көпшілік: { $majority })
   *[no] { $election }: көпшілік ешкімде жоқ ({ $total } мандат ішінен { $majority } керек); { $equal ->
        [1] ең ірі партия: { $party }, { $seats }
       *[other] ең ірі партиялар: { $party }, әрқайсысында { $seats }
    }
}{ $apart ->
    [none] {""}
   *[other] { $holds ->
        [yes] {""}
       *[no] ; партиядан тыс: { $apart }
    }
}
chamber-subtitle = { $appointed ->
    [0] Бір нүкте — бір мандат, ұсынылуы бойынша; ресми нәтижелер, { $election }.
   *[other] Бір нүкте — бір мандат, ұсынылуы бойынша; ресми нәтижелер, { $election }. Боялмағаны: сайлаушылар сайламайтын { $appointed } мандат ({ $body }).
}{ $order }
chamber-total = <b>{ $total }</b> мандат
chamber-majority = көпшілік: { $seats }
chamber-bar = Тізім бойынша дауыс үлесі (негізі: { $base }){ $nobody ->
    [yes] ; штрихталғаны: «Бәріне қарсымын»
   *[no] { "" }
}

## Vote shares

vote_shares-called = Партиялардың дауыс үлесі
vote_shares-title = { $party }, дауыс үлесі: { $course }
vote_shares-subtitle = { $published ->
    [yes] Тізім бойынша жарияланған дауыс үлесі, пайызбен. Негізі: { $bases }.
   *[no] Тізім бойынша дауыс үлесі, пайызбен. Негізі: { $bases }.
} Жоғарыда: { $party }, төменде: қалған тізімдердің бәрі; олардың ішінде межеден { $passed ->
    [0] өткені жоқ ({ $end }).
   *[other] өткені — { $passed } ({ $end }).
} { $span }.
votes-missing = Осы негіз бойынша табылмады: { $elections }.
vote_shares-threshold = заңдағы меже
vote_shares-tick = { $first ->
    [yes] меже { $threshold }
   *[no] { $threshold }
}
vote_shares-seldom = { $against ->
    [yes] Бір-екі рет қатысқандар және «Бәріне қарсымын»
   *[no] Бір-екі рет қатысқандар
}
vote_shares-rest = Қалғандарының бәрі
vote_shares-lower = Қалған тізімдердің бәрі, ірірек масштабта
vote_shares-alt = { $election }: { $parties }{ $others ->
    [0] {""}
   *[other] ; тағы { $others } тізім
}.

## Votes to seats

votes_to_seats-level = { $election }: әр тізімнің { $tier ->
    [list] тізімдік мандат үлесі
   *[all] сайлаушылар сайлайтын барлық мандаттағы үлесі
} дауыс үлесіне тең
votes_to_seats-equal = { $election }: { $party } — { $tier ->
    [list] тізімдік мандат үлесі
   *[all] сайлаушылар сайлайтын мандат үлесі
} мен дауыс үлесінің айырмасы әрқайсысында { $bonus }
votes_to_seats-title = { $election }: { $party } — дауыс үлесі { $votes }, { $tier ->
    [list] тізімдік мандат үлесі
   *[all] сайлаушылар сайлайтын мандат үлесі
} { $seats } ({ $bonus })
votes_to_seats-subtitle = { $tier ->
    [list] Ромб: тізім бойынша жарияланған дауыс үлесі (негізі: { $base }). Нүкте: тізімдік мандат үлесі.
   *[all] Ромб: тізім бойынша жарияланған дауыс үлесі (негізі: { $base }). Нүкте: сайлаушылар сайлайтын барлық мандаттағы үлес; округ мандаттары тізімге берілген дауыспен алынбайды.
} Пайызбен; айырма — пайыздық тармақпен.
votes_to_seats-shares = { $listed ->
    [yes] дауыс { $votes }
   *[no] тізімі жоқ
}, { $seated ->
    [yes] мандат { $share } ({ $seats })
   *[no] мандаты жоқ
}
votes_to_seats-votes = ◆ дауыс
votes_to_seats-seats = ● мандат
votes_to_seats-fine = Шкала шегі: { $end }
votes_to_seats-vote-cell = { $there ->
    [yes] { $share }
   *[no] тізімі жоқ
}
votes_to_seats-seat-cell = { $there ->
    [yes] { $share } ({ $seats })
   *[no] мандаты жоқ
}
votes_to_seats-alt = { $listed ->
    [yes] { $party } { $votes }
   *[no] { $party } тізімі жоқ
}, { $seats } ({ $share })
votes_to_seats-alts = { $election }, тізім бойынша дауыс үлесі, мандат саны (үлесі): { $lists }.
votes_to_seats-hover = { $tier ->
    [list] { $listed ->
        [yes] { $party }, { $election }: тізім бойынша дауыс үлесі { $votes }, { $total } тізімдік мандат ішінен { $seats } ({ $share }), айырма { $bonus }.
       *[no] { $party }, { $election }: тізімге берілген дауыстар табылмады; { $total } тізімдік мандат ішінен { $seats } ({ $share }).
    }
   *[all] { $listed ->
        [yes] { $party }, { $election }: тізім бойынша дауыс үлесі { $votes }, сайлаушылар сайлайтын { $total } мандат ішінен { $seats } ({ $share }), айырма { $bonus }.
       *[no] { $party }, { $election }: тізімі жоқ; сайлаушылар сайлайтын { $total } мандат ішінен { $seats } ({ $share }).
    }
}

## Turnout

turnout-called = Сайлаушылардың келуі
turnout-title = { $case ->
    [course] Сайлаушылардың келуі: { $course }
    [last] Сайлаушылардың келуі: ең жоғарысы { $peak } ({ $top })
   *[peak] Сайлаушылардың келуі: ең жоғарысы { $peak } ({ $top }), соңғысы { $last } ({ $end })
}
turnout-subtitle = Дауыс беруге қатысқандардың тізімге енгізілген сайлаушылар санындағы үлесі, жарияланған түрінде, пайызбен{ $second ->
    [yes] ; плюс белгісі: екінші тур
   *[no] { "" }
}. { $span }.
turnout-second = екінші тур { $share }

## The story

first_party-called = Ең ірі партия
first_party-title = { $party }. { $points }
first_party-point = { $election }: дауыс { $votes }, { $tier ->
    [list] мандат
   *[all] барлық мандат
} { $seats }
first_party-subtitle = Ромб: тізім бойынша жарияланған дауыс үлесі; негізі: { $bases }. Нүкте: { $tier ->
    [list] тізімдік мандат үлесі
   *[all] сайлаушылар сайлайтын барлық мандаттағы үлес (округ мандаттары тізімге берілген дауыспен алынбайды)
}. Пайызбен. { $span }.{ $most ->
    [no] {""}
   *[other] {" "}Мандат ең көп болған сайлау — { $most }: дауыс үлесі { $votes }, мандат үлесі { $seats }.
}
first_party-vote = Дауыс үлесі
first_party-seat = { $tier ->
    [list] Тізімдік мандат үлесі
   *[all] Мандат үлесі
}
first_party-mergers = { $party } құрамына қосылғандар
first_party-renamed = <b>{ $year }</b> { $long ->
    [yes] жаңа атау: { $name }
   *[no] { $name }
}
first_party-lists-only = <b>{ $year }</b> тек тізімдер
first_party-alt = { $election }: { $votes }, { $total } мандат ішінен { $seats } ({ $share }).
first_party-alts = Тізім бойынша дауыс үлесі және { $tier ->
    [list] тізімдік мандаттар.
   *[all] сайлаушылар сайлайтын барлық мандат.
}
first_party-alt-mergers = { $party } құрамына қосылғандар.
first_party-vote-hover = { $party }, { $election }: тізімге берілген дауыс — { $votes }. Үлесі (негізі: { $base }): { $share }.
first_party-seat-hover = { $party }, { $election }: { $tier ->
    [list] { $total } тізімдік мандат
   *[all] сайлаушылар сайлайтын { $total } мандат
} ішінен { $seats }, { $seat_share }.
merger-names = <b>{ $year }</b> { $parties }
merger-plain = { $year }: { $parties }.
merger-sure = { $parties }
merger-unsure = расталмаған: { $parties }
key-share = { $party }, сайлаушылар сайлайтын мандаттардағы үлесі, { $election }
key-seated = Мандат алған партиялар, { $election }
key-effective = Партиялардың тиімді саны, мандат бойынша, { $election }
key-turnout = Сайлаушылардың келуі, { $election }
key-before = { $election }: { $value }

## Pages

page-overview = Шолу
page-seats = Мандаттар
page-votes = Дауыстар
page-election = Сайлау
page-overview-kicker = { $country } · { $chamber } сайлауы, { $span }
page-overview-title = { $majority ->
    [kept] { FORM($chamber, case: "in") } бір партия қалай көпшілік алды
   *[other] { $chamber }, { $start } жылдан бері: көпшілік кімде болды
}
page-overview-lead = { $ended ->
    [yes] { $chamber } { $what } болды. Қызметінің аяқталуы — { $day }; оның орнын { $successor } басты.
   *[no] { $chamber } — { $what }.
}{ $opening ->
    [no] {" "}Алғашқы сайлауда ({ $first }) { FORM($chamber, case: "in") } ешбір партия көпшілік алмады{ $gained ->
        [none] .
       *[other] ; одан кейінгі сайлаудың бәрінде ({ $kept }) көпшілікті { $gained } алды.
    }
   *[yes] {""}
}{ $joined ->
    [none] {""}
   *[other] {" "}{ $party } құрамына қосылған { $merged ->
        [1] партия
       *[other] партиялар
    } ({ $by } және одан бұрын): { $joined }.
}{ $lists ->
    [yes] {" "}Сайлаушылар тек партиялық тізімдерге дауыс беретін болды ({ $by }).
   *[no] {""}
} { $case ->
    [every] { $party } сайлаушылар сайлайтын мандаттың бәрін алды ({ $top })
    [tied] { $latest }: { $leaders } — әрқайсысы сайлаушылар сайлайтын { $total } мандат ішінен { $won } мандат алды
   *[most] { $party } сайлаушылар сайлайтын { $total } мандат ішінен { $won } мандат алды ({ $top })
}{ $gained ->
    [none] { $majority ->
        [kept] {" "}және одан кейінгі сайлаудың бәрінде көпшілігін сақтады.
       *[other] .
    }
   *[other] .
}{ $closing ->
    [no] {" "}Соңғы сайлауда ({ $latest }) ешбір партия көпшілік алмады.
   *[yes] {""}
}{ $observed ->
    [none] {""}
   *[other] {" "}{ $observed }
}
chamber-life = { $ended ->
    [yes] { $chamber } { $what } болды. Қызметінің аяқталуы — { $day }; оның орнын { $successor } басты.
   *[no] { $chamber } — { $what }.
}
overview-steps = { $count ->
    [3] Үш қадам
   *[other] Бұған қалай жетті
}
overview-step-mergers = Партиялардың қосылуы.
overview-step-rules = Ережелер.
overview-step-elections = Сайлау.
overview-merged = { $parties } ({ $year })
overview-mergers = { $count ->
    [0] Деректерде осы жылдары { $party } құрамына қосылған партия жоқ.
    [none] Деректерде осы жылдары басқасына қосылған партия жоқ.
   *[other] { $party } құрамына қосылғандар: { $mergers }.
}
overview-members = { $year } жылдан бастап партияға { $before } орнына { $members } мүше қажет болды.
overview-registered = Сол кезде жұмыс істеген { $active } партия ішінен { $applied } партия тіркелуге өтініш берді, { $registered } партия тіркелді ({ $date }).
overview-seats = { $lists ->
    [yes] { $election }: сайлаушылар сайлайтын мандаттың бәрі партиялық тізім бойынша бөлінді, меже — { $threshold }{ $blocs ->
        [no] , блоктарға тыйым салынды
       *[yes] {""}
    }.
   *[no] { $election }: округтер қайта енгізілді — { $total } мандат ішінен { $single } мандат.
}
overview-elections = { $tied ->
    [yes] { $party }, сайлаушылар сайлайтын мандаттар
   *[no] Партияның өзі алған мандаттар (сайлаушылар сайлайтындары ішінен)
}: { $course }.
overview-link-mergers = Барлық қосылу бір картада
overview-link-rules = Ережелердің өзгеруі
overview-link-elections = Әр сайлау толығымен
overview-observers = Байқаушылар қорытындысы
overview-observed = { $count ->
    [0] Деректерде байқаушылардың қорытындысы жоқ.
   *[other] Байқаушылардың қорытындысы { $all ->
        [yes] барлық { $total } сайлау бойынша белгілі
       *[no] { $total } сайлау ішінен { $count } сайлау бойынша белгілі
    }; { $missions } миссия ішінен { $concluded } миссияның қорытындысы табылды, олар әр сайлаумен бірге берілген.
}
overview-each = Толық қорытындылар: { $each }
overview-official = Мұндағы нәтижелер — ресми, қорытындылар — миссиялардың өзінікі.
overview-ending = Қалай аяқталды
overview-ended = { $chamber } қызметінің аяқталуы — { $date }.
overview-more-consolidation = Кім кімге қосылды
overview-more-rules = Заңда не айтылған
overview-more-election = Бір сайлау толығымен
overview-more-sources = Барлық дереккөз, барлық кесте
page-seats-title = Мандатты кім алды, кейін қай партиялар бірікті?
page-seats-lead = { FORM($chamber, case: "of") } мандаттары{ $count ->
    [1] {" "}({ $span } сайлауы)
   *[other] , әр сайлау бойынша, { $span }
}: бюллетеньдегі атау немесе мұрагер партия бойынша.
page-votes-title = Дауыстар қалай бөлінді, қанша сайлаушы қатысты?
page-votes-lead = { $chamber } сайлауында партиялық тізімдер бойынша дауыс беру{ $count ->
    [1] , { $span }
   *[other] , әр сайлау бойынша, { $span }
}; меже және сайлаушылардың келуі.
page-election-title = Бұл сайлауда не болды?
page-election-lead = Бір сайлау туралы толық дерек ({ $chamber }): нәтижелер, байқаушылар қорытындысы, ережелер және әр санның дереккөзі.
page-contents = Осы бетте:
page-menu = Мәзір
page-more = Тағы
page-next = Келесі: { $page }
data-not-sound = Дерек файлдарында қате бар, сондықтан ештеңе көрсетілмейді. Қате саны: { $count }
data-stays = Осы беттің файлдарында қате бар, анықталған уақыты: { $since }. Бетте соңғы дұрыс деректер тұр, нұсқасы { $version }. { $count ->
    [1] Қате: { $first }
   *[other] Қате саны — { $count }, біріншісі: { $first }
}

## Terms

term-threshold = меже
term-threshold-meaning = Тізім мандат алуы үшін жинауы керек дауыстың немесе бюллетеньнің үлесі.
term-nomination = ұсынылуы бойынша
term-nomination-meaning = Мандат кандидатты кім ұсынса, соған есептеледі; депутаттың қай партия мүшесі болғаны ескерілмейді.
term-appointing-meaning = Сайлаушылар сайламаған мандаттарды толтырған орган: { $seats }.
term-effective = партиялардың тиімді саны
term-effective-meaning = Мандат не дауыс дәл осындай тең бөлінуі үшін мөлшері бірдей неше партия керек екенін көрсетеді: 1 — жалғыз партия, 2 — тең екі партия.
term-period = негізгі кезең
term-period-meaning = Талдау нәтижелері негізделетін сайлаулар ({ $span }); басқа ережемен өткен кейінгілері бөлек аталады.

## Controls

control-options = Параметрлер
control-after = Қоса көрсету: { $elections }
control-after-help = Талдау нәтижелері негізгі кезеңге сүйенеді; кейін басқа ережемен өткен сайлаулар бөлек аталады.
control-appointed = Сайлаушылар сайламайтын мандаттарды қосу
control-appointed-help = Палатаның басқа орган толтыратын мандаттары; олар боялмай көрсетіледі.
control-by = Топтау
control-by-name = бюллетеньдегі атау
control-by-successor = мұрагер партия
control-by-help = Ұсынылуы бойынша: мандат кандидатты ұсынған партияға есептеледі. Сол партия кейін басқа партияға қосылса, соңғысы — оның мұрагер партиясы.
control-tier = Мандаттар
control-tier-all = сайлаушылар сайлайтын барлық мандат
control-tier-list = тізім бойынша
control-tier-constituency = округтерде
control-base = Үлестің негізі
control-base-published = жарияланған түрінде
control-base-valid_votes = жарамды дауыстар
control-base-party_votes = партияларға берілген дауыстар
control-base-ballots_cast = дауыс беруге қатысқандардың бәрі
control-base-help = Үлес неден алынатыны: сол бір дауыс санының дауыс беруге қатысқандарға шаққандағы үлесі тізімдерге берілген дауыстарға шаққандағыдан аз.
control-election = Сайлау
control-compare = Тізімге берілген дауыстарды салыстыру
control-compare-list = тізімдік мандатпен
control-compare-all = сайлаушылар сайлайтын барлық мандатпен

## An address

address-unknown = Сілтемедегі { $count ->
    [1] бір
   *[other] { $count }
} мән түсініксіз немесе басқаларымен үйлеспейді. Оның орнына көрсетілгені: { $shown }.
address-without = «{ $name }=» мәнсіз
address-version = Бұл сілтеме деректердің { $asked } нұсқасымен жасалған; көрсетілгені — { $shown } нұсқасы.

## Explanations

seats-how = Мандаттар қалай саналады
seats-how-by = { $by ->
    [successor] Қосылған партиялар, қашан қосылғанына қарамастан, мұрагер партияның (өздері кейін айналған партияның) астында, бұрынғы барлық атауымен көрсетіледі; блок — барлық мүшесі бір партияға қосылса ғана. Тек расталған қосылу есепке алынады.
   *[name] Әр партия сол жолғы бюллетеньдегі атауымен берілген. Атауы кейін өзгерген партияның түсі мен орны сақталады.
}
seats-how-nomination = Мандат кандидатты кім ұсынса, соған есептеледі. Өзін-өзі ұсынған депутаттар партия мүшесі болса да, кейін партияға кірсе де, өзін-өзі ұсынған болып саналады.
votes-how-base = { $base ->
    [published] Жарияланған үлестердің негізі әрдайым бірдей емес; ол график үстіндегі жолда аталған. Сайлауларды бір негізде ғана салыстыруға болады.
    [valid_votes] Тізімдер бойынша барлық жарамды дауыс, бюллетеньде «Бәріне қарсымын» жолы болса, соны қоса алғанда. Дауыс санынан есептелген.
    [party_votes] Тек тізімдерге берілген дауыстар, «Бәріне қарсымын» жолынсыз. Дауыс санынан есептелген.
   *[ballots_cast] Жарамсыз бюллетеньдерді қоса алғанда, дауыс беруге қатысқандар. Бюллетень саны табылмаса, үлесті есептеу мүмкін емес.
}

## Under a figure

figure-others = тағы { $count }
figure-parts = График деректері
figure-table = Кесте
figure-sources = Дереккөздер
figure-differ = Дереккөздер келіспейтін тұстар
figure-differ-lead = Дереккөзде бар, бірақ мұнда қолданылмаған мәндер, әрқайсысының себебімен.
figure-take = Жүктеп алу, сілтеме, дәйексөз
figure-files = Файлдар
figure-link = Сілтеме
figure-cite = Дәйексөз
figure-code = Код
figure-dark = Күңгірт фондағы суреттер
figure-file = { $kind ->
    [png] PNG, { $scale ->
        [1] экранға
        [2] анық экранға
       *[other] баспаға
    } ({ $scale }×)
    [portrait] PNG, телефонға (9:16)
    [svg] SVG, сурет
    [pdf] PDF, сурет
    [csv] CSV, жолдар
    [xlsx] Excel, жолдар
   *[json] JSON, жолдар
}
figure-view = Дәл осы көріністің сілтемесі:
figure-embed = Басқа бетке ендіру үшін:
figure-frame = <iframe src="{ $address }" width="100%" height="900" style="border:0"></iframe>
figure-frame-alone =
    <iframe src="{ $address }" title="{ $title }" width="100%" height="600" style="border:0"></iframe>
    <script>
    addEventListener("message", (event) => {"{"}
    for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === event.source && event.data.height) frame.height = event.data.height;
    {"}"});
    </script>
figure-python = Жолдарды Python тілінде оқу үшін:
figure-python-code =
    import pandas

    rows = pandas.read_csv("{ $address }")
figure-r = R тілінде:
figure-r-code = rows <- read.csv("{ $address }", fileEncoding = "UTF-8-BOM", check.names = FALSE)
figure-spreadsheet = Google кестесінде:
figure-spreadsheet-code = =IMPORTDATA("{ $address }")
figure-evidence = { $sources ->
    [1] Бір
   *[other] { $sources }
} дереккөз.
confidence = { $level ->
    [high] жоғары
    [medium] орташа
   *[low] төмен
}
source-resting = қолданылған жері
source-gives = {" "}— не үшін: { $given }
source-gives-all = бәрі
source-gives-each = бәрі
source-kind = { $kind ->
    [commission] сайлау комиссиясы
    [law] заң
    [announcement] баспасөз, сайлау комиссиясының хабары
    [official] ресми дереккөз
    [observer] байқаушылар
    [dataset] деректер жиынтығы
    [academic] ғылыми еңбек
    [reference] анықтамалық
   *[press] баспасөз
}

## Columns

column-election-label = Сайлау
column-label = Партия
column-contestant = Партия
column-votes = Тізімге берілген дауыс
column-base-votes = Негізі, дауыс
column-share = Үлесі, %
column-share-percent = Жарияланған үлесі
column-share-of = Үлесі (негізі: { $base })
value-rated = { $value } (сенімділігі: { $level })
column-vote-share = Дауыс үлесі, %
column-seat-share = Мандат үлесі, %
column-bonus = Айырма, п. т.
column-threshold = Меже, %
column-list-seats = Тізімдік мандат
column-constituency-seats = Округ мандаттары
column-seats = Мандат
column-total = Барлық мандат
column-seats-won = Алған мандаты
column-round = Тур
column-registered = Тізімге енгізілген сайлаушылар
column-candidates-registered = Тіркелгені
column-ballots-cast = Қатысқандар
column-confidence = Сенімділігі
column-source-ids = Дереккөздер
column-field = Көрсеткіш
column-value = Мәні
column-value-used = Қолданылғаны
column-value-other = Қолданылмағаны
column-reason = Себебі
column-given-by = Кім келтірген
column-other-values = Дереккөздер келіспейді
column-names = Қосылғандар
column-seats-label = Мандат
column-merged-label = Алдыңғы сайлаудан бері қосылғандар
column-rules-label = Жаңа ережелер
column-observers = Байқаушылар пікірі
conflict-what = { $field } ({ $row })
conflict-short = { $field }: { $value } ({ $kind ->
    [preliminary] алдын ала дерек
    [misprint] баспа қатесі
    [other_base] басқа негіз
    [other_definition] басқа анықтама
    [rounded] дөңгелектелген
    [does_not_reproduce] дауыс санынан шықпайды
   *[unresolved] анықталмаған
})
conflict-why = { $kind ->
    [preliminary] Алдын ала дерек.
    [misprint] Баспа қатесі.
    [other_base] Басқа негіз.
    [other_definition] Басқа анықтама.
    [rounded] Дөңгелектелген.
    [does_not_reproduce] Дауыс санынан шықпайды.
   *[unresolved] Анықталмаған.
} { $reason }
named-presidential = Президент сайлауы, { $year }
named-earlier = Сайлау, { $year }
level-regional = облыстық мәслихаттар
level-municipal = қалалық және аудандық мәслихаттар
level-all = барлық деңгей

## One election

election-lead = { $date }: { $timing ->
    [none] сайлау
   *[other] { $timing } сайлау
}{ $turnout ->
    [none] {""}
   *[other] , сайлаушылардың келуі { $turnout }
}, сайлаушылар сайлайтын { $seats } мандат{ $vacant ->
    [0] {""}
   *[other] {" "}(бос қалғаны — { $vacant })
}, { $threshold ->
    [none] тізім жоқ
   *[other] меже { $threshold }
}. Нәтижелер ресми жарияланған түрінде берілген.
why-passed = Межеден өткендер ({ $percent }, негізі: { $base }{ $law ->
    [yes] {""}
   *[no] {" "}— ресми мандаттар осы негізге сай, заңда басқасы аталған
}): { $count ->
    [0] жоқ
   *[other] { $passed }
}.{ $below ->
    [none] {""}
   *[other] {" "}Келесісі: { $below }, { $share }.
}
election-results = Нәтижелер
election-absent = Бюллетеньге енгізілмегендер мен сайлауға қатыспағандар
election-observers = Байқаушылар қорытындысы
votes_to_seats-heading = Дауыстар мен мандаттар
election-rules = Ережелер
election-counts = Күндер мен сандар
valid-votes-summed = жарияланбаған; тізімдер{ $against ->
    [yes] {" "}мен «бәріне қарсымын» жолы
   *[no] {""}
} дауыстарының қосындысы: { $sum }
election-conflicts = Дереккөздер келіспейтін тұстар
election-conflicts-lead = Дереккөзде бар, бірақ қолданылмаған мәндер, себебімен. Қатысты сандар † белгісімен көрсетілген.
election-deputies = Депутаттар
election-facts = Басқа деректер
election-facts-all = Тағы { $count ->
    [1] бір
   *[other] { $count }
} дерек
election-sources = Дереккөздер
election-sources-all = Осы сайлау деректері негізделген { $count ->
    [1] жалғыз дереккөз
   *[other] { $count } дереккөз
}
election-recalculation = Қайта есептеу: мандаттар дауыстарға сай ма?
record-women = Сайланым басында { $deputies } депутат ішіндегі әйелдер саны: { $women }.
record-women-missing = Депутаттар арасындағы әйелдер: саны табылмады.
record-members = Мандаттар депутаттардың партиялық мүшелігі бойынша: { $parties }.
record-member = { $party } { $seats }
election-notes = Ескертпелер
observers-unseen = Қорытындысы табылмады.
election-candidates = Тізімдегі кандидаттар
candidates-missing = { $missing ->
    [0] {""}
   *[other] { $lists } тізім ішінен { $missing } тізім бойынша сан табылмады.
}
election-winners = Округтердегі жеңімпаздар
winners-found = { $seats } жеңімпаз ішінен { $found } жеңімпаздың аты-жөні табылды; табылмағаны — { $missing }.
winner-alone = өзін-өзі ұсынған
column-nominated = Ұсынылғаны
column-constituency = Округ
column-winner = Сайланған депутат
observers-none = Дереккөздерімізде байқаушылардың қорытындысы табылмады.
note-on = { $party }: { $note }
name-with-short = { $name } ({ $short })
row-total = Барлығы
yes-no = { $answer ->
    [yes] иә
   *[no] жоқ
}
value-allocation-rule = { $value ->
    [hare] Хэр квотасы және ең үлкен қалдықтар
    [droop] Друп квотасы және ең үлкен қалдықтар
    [hagenbach-bischoff] Хагенбах-Бишоф квотасы және ең үлкен қалдықтар
    [dhondt] д’Ондт әдісі
    [sainte-lague] Сент-Лагю әдісі
    [modified-sainte-lague] өзгертілген Сент-Лагю әдісі
    [huntington-hill] Хантингтон — Хилл әдісі
    [other] басқа тәсіл, мұнда есептелмейді
   *[adams] Адамс әдісі
}
value-constituency-rule = { $value ->
    [two_round_majority] екі турда абсолютті көпшілік
   *[plurality] бір турда салыстырмалы көпшілік
}
value-threshold-base = { $value ->
    [ballots_cast] дауыс беруге қатысқандардың бәрі
    [valid_votes] жарамды дауыстар
   *[party_votes] партияларға берілген дауыстар
}
value-share-base = { $value ->
    [ballots_cast] дауыс беруге қатысқандардың бәрі
    [valid_votes] жарамды дауыстар («Бәріне қарсымын» жолы болса, соны қоса алғанда)
   *[party_votes] партияларға берілген дауыстар
}
value-quota-applies-to = { $value ->
    [lists] тізімдер
   *[lists_and_seats] тізімдер және тізім ішінде мандаттарды бөлу
}
value-timing = { $value ->
    [regular] кезекті
   *[early] кезектен тыс
}
value-ballots-counted = { $value ->
   *[issued] берілген бюллетеньдер
}
field-seats = Палатадағы мандаттар
field-list-seats = Партиялық тізім бойынша мандаттар
field-constituency-seats = Бірмандаттық округ мандаттары
field-constituency-seats-round-1 = Бірінші турда алынған округ мандаттары
field-constituency-rule = Округ мандаты қалай алынады
field-appointed-seats = Сайлаушылар сайламайтын мандаттар
field-vacant-seats = Бос қалған мандаттар
field-tie-rule = Теңдік болса, мандат кімге беріледі
field-other-votes = Жеке жолы жоқ тізімдерге берілген дауыстар
field-allocation-rule = Тізімдік мандаттарды бөлу
field-threshold-percent = Тізімдер үшін меже
field-threshold-base = Меженің негізі
field-threshold-base-article = Меженің негізі туралы бап
field-threshold-article = Заң бабы
field-runner-up-coefficient = Жалғыз тізім өтсе, екінші тізімге кепілдік: бөліндінің түзету коэффициенті
field-runner-up-minimum-seats = Жалғыз тізім өтсе, екінші тізімге кепілдік: мандат саны
field-against-all = Тізімдік бюллетеньдегі «Бәріне қарсымын» жолы
field-blocs-allowed = Сайлау блоктарына рұқсат
field-members-required = Партияны тіркеуге қажетті мүше саны
field-members-required-per-region = Әр өңірде қажетті мүше саны
field-quota-percent = Тізімдердегі әйелдер мен басқа топтарға арналған квота
field-quota-groups = Квота кімге арналған
field-quota-applies-to = Квотаның қолданылу аясы
field-timing = Сайлау түрі
field-called-date = Тағайындалған күні
field-date = Дауыс беру күні
field-second-round-date = Екінші тур
field-appointed-date = Сайлаушылар сайламайтын мандаттар бойынша дауыс беру
field-results-date = Түпкілікті нәтижелер бекітілген күн
field-registered = Тізімге енгізілген сайлаушылар
field-ballots-cast = Дауыс беруге қатысқандар
field-ballots-counted = Қатысты деп есептелгені
field-turnout-percent = Сайлаушылардың келуі
field-second-round-turnout-percent = Сайлаушылардың келуі, екінші тур
field-valid-votes = Тізімдер бойынша жарамды дауыстар
field-invalid-votes = Жарамсыз тізімдік бюллетеньдер
field-share-base = Жарияланған үлестің негізі
field-votes = Тізімге берілген дауыстар
field-share-percent = Жарияланған үлесі
field-candidates = Кандидаттар
field-value = Мәні
field-ended = Аяқталуы
field-founded = Құрылуы
field-party-registered = Тіркелуі
field-act-date = Күні
field-seats-won = Мандат
field-votes-won = Дауыс
field-capacity = Лауазымы
field-from-date = Басталуы
field-event-date = Күні
field-deputies = Депутаттар
field-women = Әйелдер
field-parties = Партиялар саны

## Consolidation map

consolidation_map-called = Барлық партия мен қосылу
consolidation_map-title = { $show ->
    [seated] { $chamber } сайлауында мандат алған партиялар, { $span }: { $lines }
    [all] Белгілі партиялар мен қозғалыстар: { $lines }
   *[stood] { $chamber } сайлауына қатысқан партиялар, { $span }: { $lines }
}. { $joined ->
    [0] Қосылған партия жоқ ({ $party })
   *[other] { $party } және кейін оған қосылған партиялар: { $joined }
}{ $reported ->
    [0] {""}
   *[other] ; расталмағаны: { $reported }
}
consolidation_map-subtitle = { $show ->
    [seated] Мандат алған партиялар және олардың кімге қосылғаны
    [all] Белгілі барлық партия мен қозғалыс және олардың кейінгі жолы
   *[stood] { $chamber } сайлауына қатысқан партиялар және олардың кімге қосылғаны
}. Ені: тізім бойынша жарияланған дауыс үлесі, келесі сайлауға дейін өзгермейді; жіңішке сызық: тізімі болмаған. { $span }.
consolidation_map-alt-shares = { $party }, тізім бойынша дауыс үлесі: { $course }.
consolidation_map-alt-merged = { $party } құрамына (кейбірі басқа партиялар арқылы) қосылғандар: { $names }.
consolidation_map-alt-one = { $year ->
    [none] { $name }
   *[other] { $way ->
        [none] { $name } ({ $year })
       *[other] { $name } ({ $year }, алдымен { $way } құрамына)
    }
}
consolidation_map-name-later = { $first } (кейін { $later })
consolidation_map-life = { $name }: { $start }; { $end }.
consolidation_map-start = { $kind ->
    [founded] құрылуы — { $date }
    [split] { $body ->
        [party] { $other } партиясынан бөлініп шығуы — { $date }
       *[other] { $other } құрамынан бөлініп шығуы — { $date }
    }
   *[unknown] алғашқы дерек — { $date } (бұрын құрылған)
}
consolidation_map-end = { $kind ->
    [became] { $body ->
        [party] { $other } партиясы болып қайта құрылуы — { $date }
       *[other] { $other } болып қайта құрылуы — { $date }
    }
    [merged] { $body ->
        [party] { $other } партиясына қосылуы — { $date }
       *[other] { $other } құрамына қосылуы — { $date }
    }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(расталмаған)
    }
    [liquidated] таратылуы — { $date }
    [dissolved] өзін-өзі таратуы — { $date }
    [refused] тіркеуден бас тартылуы — { $date }
    [ended] аяқталуы — { $date }
    [active] соңғы сайлауда да бюллетеньде болды
   *[unknown] соңғы дерек — { $date }, қалай аяқталғаны белгісіз
}
consolidation_map-on = { $date }
consolidation_map-mark = { $mark ->
    [founded] құрылуы
    [renamed] жаңа атау
    [split] бөлініп шығу
    [merged] қосылу
    [bloc] блок
    [joined_list] басқа тізімде
    [registration_refused] тіркеуден бас тарту
    [list_cancelled] тізім тіркеуінің жойылуы
    [boycotted] бойкот
    [suspended] қызметін тоқтата тұру
    [liquidated] тарату
    [dissolved] өзін-өзі тарату
    [ended] аяқталуы
    [reform] ереже өзгерісі
   *[stood] сайлау
}
consolidation_map-event = { $date }: { $what }
consolidation_map-founded = { $party } құрылды.
consolidation_map-ended = { $party } қызметін тоқтатты.
consolidation_map-reform = { $date }: { $act }. { $what }
consolidation_map-list = { $bloc ->
    [yes] { $party }, { $election }: тізім бойынша дауыс үлесі { $share } (дауыс саны: { $votes }), { $seats }, бүкіл блок бойынша.
   *[no] { $party }, { $election }: тізім бойынша дауыс үлесі { $share } (дауыс саны: { $votes }), { $seats }.
}
consolidation_map-no-list = { $party }, { $election }: тізімі болмаған; { $seats }.
consolidation_map-seats = { $count ->
    [none] мандат саны табылмады
   *[other] { $seats } мандат
}
consolidation_map-sources = { $text } { $sources }
consolidation_map-joined = Бір партия болды
consolidation_map-apart = Оған кірмегені
consolidation_map-key-founded = құрылуы
consolidation_map-key-renamed = жаңа атау
consolidation_map-key-end = аяқталуы
consolidation_map-key-barred = жіберілмеген не қатыспаған
consolidation_map-key-open = күні белгісіз
consolidation_map-key-width = дауыс үлесі { $share }
consolidation_map-reforms = Заң өзгерістері
consolidation_map-reforms-note = (партияны тіркеуге қажетті мүше саны)
consolidation_map-change = { $field ->
    [members_required] { $value } мүше
    [threshold_percent] меже { $value }
    [blocs_allowed] { $value ->
        [true] блоктарға рұқсат
       *[other] блоктарсыз
    }
    [list_seats] { $value } тізімдік мандат
    [constituency_seats] { $value ->
        [0] округтерсіз
       *[other] { $value } округ
    }
   *[other] { "" }
}
consolidation_map-turn = { $year }: { $changes }
consolidation_map-turned = { $field ->
    [members_required] тіркеуге { $value } мүше
    [constituency_seats] тек тізімдер
   *[blocs_allowed] блоктарсыз
}
consolidation_map-barred = { $mark ->
    [registration_refused] тіркелмеді
    [list_cancelled] тізім жойылды
    [boycotted] бойкот
    [suspended] тоқтатыла тұрды
    [liquidated] таратылды
   *[dissolved] өзін-өзі таратты
}
map-hint = Белгіні меңзесеңіз не түртсеңіз, күні, оқиғасы мен дереккөздері көрінеді.
mergers-list = { $party } құрамына қосылғандар: көшіруге арналған тізім
control-show = Көрсетілетін партиялар
control-show-stood = сайлауға қатысқан
control-show-seated = мандат алған
control-show-all = белгілі барлық партия
column-date-label = Күні
column-mark-label = Оқиға
column-line-label = Сызық
column-what-label = Сипаттама

## Electoral rules

page-rules = Ережелер
page-rules-title = Заңда не жазылған және мандаттар соған сай ма?
page-rules-lead = { $chamber } сайлауы туралы заң өзгерістері, әр тізімдік мандатты қайта есептеу және басқа ережелерді сынап көру.
not-known = табылмады
rule-none = жоқ
field-other-seats = Басқа жолмен берілетін мандаттар
field-state-funding-percent = Палатадағы партияларға бөлінетін бюджет қаражаты
funding-rate = { $short ->
    [yes] ең төменгі жалақы × { $rate }
   *[no] әр дауысқа ең төменгі жалақының { $rate } мөлшерінде
}
funding-sentence = Палатадағы партияға әр дауыс үшін бөлінетін бюджет қаражаты{ $ended ->
    [yes] {" "}(палата қызметі аяқталғанға дейін)
   *[no] {""}
}: ең төменгі жалақының { $rate } мөлшерінде. Ақшалай сомасы есептелмейді: деректерде әр жылғы ең төменгі жалақы жоқ.
runner-up-least = { $short ->
    [yes] кемінде { $seats }
   *[no] кемінде { $seats } мандат
}
rules_timeline-stage = { $name ->
    [majority] округтер
    [partly_other] округтер және басқа мандаттар
    [mixed] аралас
   *[proportional] тізімдер
}
rules_timeline-stage-long = { $name ->
    [majority] тек округтер
    [mixed] аралас
   *[proportional] тек тізімдер
}
rules_timeline-span = { $open ->
    [yes] { $stage } ({ $year } жылдан бері)
    [first] { $stage } ({ $span })
   *[no] { $stage } ({ $year } жылға дейін)
}
rules_timeline-heading = Заң өзгерістері
rules_timeline-title = Сайлау жүйесі: { $stages }
rules_timeline-subtitle = Заң ережелері күні бойынша: мандат, пайыз және мүше саны. Тік сызықтар: сайлаулар, { $span }{ $ended ->
    [yes] ; қалың сызық: { $chamber } қызметінің аяқталуы, { $day }
   *[no] {""}
}. Үшбұрыштар: көрсетілген мәнді белгілеген актілер. Жіңішке сызық: жоқ немесе рұқсат етілмеген. Бос орын: табылмады. Тек сайлаудан белгілі мән сол сайлаудан басталады.
rules_timeline-end = { $chamber } қызметі аяқталды
rules_timeline-seats = Мандаттар берілу жолы бойынша
rules_timeline-acts = Актілер, { $listed ->
    [yes] төмендегі тізімдегі
   *[no] актілер тізіміндегі
} нөмірімен
rules_timeline-dated = { $value } ({ $year })
rules-context = Тізімдер бойынша алғашқы сайлауға дейінгі палаталар
rules-acts-list = Ереже белгілеген актілер, бір-бірлеп
rules-further = Басқа актілер мен шешімдер ({ $count })
rules_timeline-alt = { $rule }: { $values }.
rules_timeline-alt-value = { $year ->
    [none] { $value }
   *[other] { $year } жылдан бастап — { $value }
}
rules_timeline-hover = { $open ->
    [yes] { $rule }: { $value }; басталуы — { $start }
   *[no] { $rule }: { $value }; { $start } – { $end }
}{ $by ->
    [act] .
    [before] {" "}(келесі актіде айтылған).
    [fact] {" "}(хабарлама бойынша).
    [earlier] {" "}(негізгі кезеңге дейінгі палата).
   *[election] {" "}(сайлаудан белгілі; актісі табылмады).
}
act-numbered = { $place }-акт · { $title }
act-title = { $numbered ->
    [yes] { $date }: { $act } ({ $number })
   *[no] { $date }: { $act }
}
act-in-force = Күшіне енуі: { $date }.
act-change = { $rule }: { $before } → { $after }
earlier-title = { $chamber }, { $date }
earlier-what = { $ruled ->
    [yes] Мандат саны: { $seats }, бірмандаттық округтерде: { $single } ({ $rule }); сайлаушылардың келуі: { $turnout }.
   *[no] Мандат саны: { $seats }, бірмандаттық округтерде: { $single } (қалай алынғаны табылмады); сайлаушылардың келуі: { $turnout }.
}
earlier-seats = { $party }: белгілі мандат саны — { $seats }
column-field-label = Ереже
column-value-label = Мәні
column-from-label = Басталуы
column-to-label = Аяқталуы
recalculation-heading = Қайта есептеу
recalculation-no-lists = { $election }: мандатқа таласқан, дауыс саны белгілі тізім болмады, сондықтан қайта есептейтін ештеңе жоқ.
recalculation-beyond = { $election }: тізімдік мандаттар мұнда есептелмейтін тәсілмен бөлінген: біріктірілген тізімдер, округ нәтижесін теңгеретін тізімдік деңгей немесе аймақтық тізімдер. Сондықтан мандаттардың дауыстарға сәйкестігі туралы ештеңе айтылмайды.
recalculation-lead = Ресми тізімдік мандаттар жарияланған дауыстарға сәйкес пе? Әр сайлау заңдағы әдіспен есептеліп, ресми нәтижемен салыстырылды. Заңда меже бір негізден есептеледі, ол белгіленген; басқа негіздерден де есептелді.
recalculation-badge = { $checked ->
    [0] Ешбір сайлауды тексеру мүмкін емес
   *[other] { $seats_all } тізімдік мандат ішінен { $seats } мандат сәйкес келеді ({ $checked } сайлау ішінен { $same } сайлау)
}, меженің негізі: { $law ->
    [each] әр сайлаудың заңы бойынша ({ $bases })
    [one] заң бойынша, { $bases }
   *[no] { $bases }
}.{ $unchecked ->
    [0] {""}
   *[other] { $checked ->
        [0] {""}
       *[other] {" "}Тексеру мүмкін емес сайлау саны: { $unchecked }.
    }
}
recalculation-base = { $base ->
    [ballots_cast] Дауыс беруге қатысқандардың бәрі бойынша
    [valid_votes] Жарамды дауыстар бойынша
   *[party_votes] Партияларға берілген дауыстар бойынша
}{ $law ->
    [yes] {" "}(заң)
   *[no] {""}
}
recalculation-cell = { $state ->
    [same] сәйкес
    [other] { $changes ->
        [none] сәйкес емес
       *[other] { $changes }
    }
   *[unchecked] тексеру мүмкін емес
}{ $law ->
    [yes] {" "}(заң)
   *[no] {""}
}
recalculation-one = { $election }: есептеу қадамдары
recalculation-by = Меженің негізі: { $base }{ $law ->
    [yes] , заң бойынша{ $article }
   *[no] {""}
}
recalculation-article = {" "}({ $article })
recalculation-threshold = Меже: { $ballots } ({ $base }) × { $percent } = { $needed } дауыс. Межеден өткен тізім саны: { $passed }.
recalculation-quota = Квота: осы тізімдердің { $votes } дауысы / { $seats } мандат = бір мандатқа { $quota } дауыс ({ $rule }).
recalculation-quota-droop = Квота: бір мандатқа { $quota } дауыс; осы тізімдердің { $votes } дауысы мен { $seats } мандат бойынша ({ $rule }).
recalculation-last = { $left ->
    [0] Бүтін бөліктер: { $house ->
        [1] жалғыз мандатты
       *[other] барлық { $house } мандатты
    } береді, қалдықтарға мандат қалмайды.
    [1] Бүтін бөліктер мен қалдықтар: бүтін бөліктер { $house } мандат ішінен { $given } мандат береді; соңғы мандат қалдығы ең үлкен тізімге тиеді: { $lists }.
   *[other] Бүтін бөліктер мен қалдықтар: бүтін бөліктер { $house } мандат ішінен { $given } мандат береді; соңғы { $left } мандат қалдығы ең үлкен тізімдерге тиеді: { $lists }.
}
recalculation-note-below = { $election }, { $list }: үлесі { $share }, заңдағы негіз{ $article } — { $base }, ал меже — { $percent }; олай есептесе, мандаттар басқаша бөлінер еді: { $changes }. Басқа негізбен ({ $other }) үлесі { $other_share }: барлық ресми мандат сәйкес келеді.
recalculation-note-reading = { $election }, { $list }: үлесі { $other_share }, заңдағы негіз{ $article } — { $other }; барлық ресми мандат сәйкес келеді. Басқа негізбен ({ $base }) үлесі { $share } болар еді, бұл { $percent } межеден төмен; мандаттар да басқаша бөлінер еді ({ $changes }).
recalculation-note-other = { $election }: меже { $law ->
    [yes] заңдағы негізден
   *[no] мына негізден
} ({ $base }) есептелсе, мандаттар ресми нәтижеге сәйкес келмейді ({ $changes }).
recalculation-note-base = { $election }: заңда меже қай негізден есептелгені туралы деректің сенімділігі — { $level }. { $note }
recalculation-note = { $election }. { $text }
recalculation-divisor = Мандаттар бір-бірлеп бөлінеді ({ $rule }): әрқайсысы «дауыс / бөлгіш» мәні ең үлкен тізімге тиеді. Ешбір тізімнің келесі бөліндісі басқа тізімнің соңғы бөліндісінен үлкен емес{ $equal ->
    [yes] .
   *[no] , сондықтан бірде-бір мандат басқа тізімге өте алмас еді.
}
recalculation-clause = Межеден жалғыз тізім өтеді: { $first }. Екінші тізімге кепілдік бойынша тағы бір тізім жіберіледі: { $second }. Оған «бөлінді × { $factor }» мәнінің бүтін бөлігі, бірақ кемінде { $least } мандат тиеді; қалғаны — бірінші тізімге.
recalculation-result = { $state ->
    [same] Барлық ресми мандат сәйкес келеді.
   *[other] Ресми мандаттарға сәйкес емес: { $changes } (есептелгені мен ресми санның айырмасы).
}
recalculation-same-lists = Керегі — { $needed } дауыс ({ $ballots } × { $percent }); межеден сол тізімдер өтеді, сондықтан қадамдар да, мандаттар да бірдей.
recalculation-unchecked = Меженің негізі ({ $base }) бойынша сан табылмады, сондықтан ондай межені тексеру мүмкін емес.{ $reach ->
    [none] {""}
   *[other] {" "}Бұл сан { $reach } не одан аз болса, ресми мандаттар сәйкес келеді; одан көп болса, мандат алған ең шағын тізім межеден төмен болар еді.
}{ $preliminary ->
    [none] {""}
   *[other] {" "}Алдын ала сан: { $preliminary }.
}
recalculation-base-name = { $base ->
    [ballots_cast] дауыс беруге қатысқандардың бәрі
    [ballots_issued] берілген бюллетеньдер
    [valid_votes] жарамды дауыстар
   *[party_votes] партияларға берілген дауыстар
}
recalculation-none = Межеден ешбір тізім өтпейді, сондықтан бұл ереже ешкімге мандат бермейді.
recalculation-tie = { $kind ->
    [second] Дауысы тең тізімдер: { $lists }; олардың кез келгені екінші тізім бола алады.
   *[seat] Соңғы { $seats ->
        [1] мандатқа
       *[other] { $seats } мандатқа
    } құқығы тең тізімдер: { $lists }; дауыстардан бірнеше нәтиже шығады.
}{ $rule ->
    [none] {" "}Теңдік болғанда не шешетіні табылмады.
   *[other] {" "}Теңдік болғанда: { $rule }.
}{ $winners ->
    [none] {""}
   *[other] {" "}Ресми түрде мандат алғаны: { $winners }.
}
recalculation-level = Дауысы межеге дәл тең: { $lists }; ресми түрде { $among ->
    [yes] бұл жеткілікті болды
   *[no] одан көп дауыс керек болды
}.
column-list = Тізім
column-votes-short = Дауыс
column-of-base = Негіздегі үлесі, %
column-passes = Межеден өтуі
column-quotient = Дауыс / квота
column-corrected = × коэффициент
column-whole = Бүтін бөлігі
column-remainder = Қалдығы
column-last-seats = Соңғы мандаттар
column-official = Ресми
column-difference = Айырма
column-last-quotient = Соңғы бөлінді
column-next-quotient = Келесі бөлінді
what_if-heading = Басқа ережелерді сынап көру
what_if-lead = { $election }: тізімдерге берілген ресми дауыстар сіз қойған ережелермен есептеледі. Бұл — арифметика, болжам емес: ереже басқа болса, сайлауға басқа партиялар қатысып, сайлаушылар да басқаша дауыс беруі мүмкін еді. Тек тізімдік мандаттар есептеледі; «Көрсеткіштер» бөлімінде сайлаушылар толтыратын барлық мандат есептеледі, сондықтан ондағы индекстер басқа.
what_if-threshold = Меже, %
what_if-threshold_of = Меженің негізі
what_if-rule = Мандаттарды бөлу әдісі
what_if-list_seats = Тізімдік мандат
what_if-runner = Жалғыз тізім өтсе, екінші тізімге кепілдік
what_if-edit = Тізімдерді біріктіру не бөлу
what_if-merge = Бір тізімге біріктіру
what_if-merge-more = Тағы бір тізімге біріктіру
what_if-split = Екіге бөлу
what_if-choose = Тізімдерді таңдау
what_if-share = { $party }: екінші бөліктің үлесі, %
what_if-reset = Заңдағы ережеге қайту
what_if-json = Сценарий, JSON
what_if-csv = Мандаттар, CSV
what_if-unpublished = Бұл сайлауда дауыс беруге қатысқандар саны табылмады, сондықтан межені олардан есептеу мүмкін емес.
list-part = { $party } (2)
list-open = Бос мандат
what_if-title = { $case ->
    [same] { $election }: тізімдік мандаттар ресми нәтижедегідей
    [moved] { $election }: { $seats } тізімдік мандат ішінен { $moved } мандат өзгереді: { $changes }
    [tied] { $election }: тізімдік мандаттар ресми нәтижедегідей, бірақ теңдікке байланысты { $left } мандат бос қалады
    [open] { $election }: бұл ережелермен межеден ешбір тізім өтпейді, барлық { $seats } тізімдік мандат бос қалады
   *[house] { $election }, { $party }: { $seats } тізімдік мандат ішінен { $count ->
        [1] {""}
       *[other] әрқайсысында{" "}
    }{ $won } (ресми: { $seats_then } ішінен { $won_then })
}
what_if-subtitle = Сценарий, нәтиже емес: { $rule }, меже { $threshold } (негізі: { $base }){ $clause ->
    [yes] , екінші тізімге кепілдікпен
   *[no] {""}
}.{ $merged ->
    [none] {""}
   *[other] {" "}Қолмен біріктірілген: { $merged }.
}{ $divided ->
    [none] {""}
   *[other] {" "}Қолмен бөлінген: { $divided }.
} Бір нүкте — бір тізімдік мандат; жолақ: тізімдерге берілген дауыстар, ресми.
what_if-hover = { $party }: { $total } тізімдік мандат ішінен { $seats }; ресми: { $official }; { $votes } дауыс (үлесі { $share }, негізі: { $base }).
what_if-vote = { $party }: { $votes } дауыс, тізім бойынша дауыс үлесі { $share }.
what_if-open = Бос мандат: { $total } тізімдік мандат ішінен { $seats } ({ $tied ->
    [yes] теңдік
   *[no] межеден ешбір тізім өтпейді
}).
what_if-votes = Тізімдерге берілген дауыстардағы үлесі
what_if-effective = Тиімді сан, тізімдер
what_if-gallagher = Галлахер индексі, тізімдер
what_if-wasted = Мандатсыз қалған тізімдерге берілген дауыстар
what_if-then = ресми мандат: { $value }
what_if-last = { $found ->
    [none] Қанша дауыс қосылса да, ешбір тізім тағы бір мандат алмас еді.
    [threshold] Тағы бір мандатқа ең жақын: { $gainer }. { $level ->
        [0] Тағы
       *[other] Біреуі тағы
    } { $number } дауыс алса, межеден өтіп, { $gained } мандат артық алар еді; мандат жоғалтар еді: { $losers }.
    [open] Тағы бір мандатқа ең жақын: { $gainer }. { $level ->
        [0] Тағы
       *[other] Біреуі тағы
    } { $number } дауыс алса, қазір бос тұрған мандатты алар еді.
   *[seat] Тағы бір мандатқа ең жақын: { $gainer }. { $level ->
        [0] Тағы
       *[other] Біреуі тағы
    } { $number } дауыс алса және қалғандарының дауысы өзгермесе, соңғы мандат соған өтер еді; мандат жоғалтар еді: { $losers }.
}
what_if-rules = Сол дауыстар мен меже: барлық бөлу әдісі
column-seats-then = Ресми
threshold_sweep-called = Басқа межелер
threshold_sweep-title = { $case ->
    [level] { $election }: меже 0 – { $top } аралығында қандай болса да, { $none } тізім мандат алар еді
   *[moves] { $election }: мандат алатын тізім саны межесіз — { $none }, заңдағы межемен ({ $threshold }) — { $law }, { $top } межемен — { $most }
}
threshold_sweep-subtitle = Әр тізімнің мандаты, меже 0 – { $top } аралығында 0,1 п. т. қадаммен өзгергенде (негізі: { $base }); { $rule }, { $seats } тізімдік мандат. Ресми дауыстарға негізделген сценарий.
threshold_sweep-law = заң: { $threshold }
threshold_sweep-scenario = сценарий: { $threshold }
threshold_sweep-hover = { $list }: { $total } тізімдік мандат ішінен { $seats }, меже: { $span }.
threshold_sweep-alternative = { $span }: { $lists }.
threshold_sweep-never = Еш межеде мандат алмайды: { $lists }.
column-list-label = Тізім
column-threshold-from = Төменгі меже, %
column-threshold-to = Жоғарғы меже, %

## Party consolidation: measures

page-consolidation = Консолидация
page-consolidation-title = Кім кімге айналды?
page-consolidation-lead = { $chamber } сайлауына қатысқан партиялар: кімге және қашан қосылды.
page-measures = Көрсеткіштер
page-measures-title = Шоғырлану қаншалықты жоғары, оның қаншасы есептеуден?
page-measures-lead = Әр { $chamber } сайлауы бойынша партиялық жүйенің стандартты көрсеткіштері және басқа есептеу тәсілдері беретін аралық.
consolidation-pair = Екі сайлауды салыстыру
consolidation-measures = Қосылу ма, сайлаушылар ма, әлде есептеу ме?
consolidation-system = Партиялық жүйенің өзгеруі
counting-choices = { $changed ->
    [0] Есептеу тәсілдері ({ $count }, бәрі стандартты)
   *[other] Есептеу тәсілдері ({ $count }, өзгертілгені: { $changed })
}
consolidation-how = Құбылмалылық — екі сайлау арасындағы дауыс үлесі өзгерістері қосындысының жартысы. Жаңа атау жаңа партия деп саналса, оның барлық сайлаушысы ауысқан болып көрінеді. Төмендегі сөйлемдер мен графиктер қабылданған тәсілдермен есептелген; аралық басқа тәсілдердің нәтижесін көрсетеді.
consolidation-cards = Әр көрсеткіш қалай есептеледі
consolidation-cards-of = Есептеулер: { $election }, қабылданған есептеу тәсілдерімен; құбылмалылық: { $before }–{ $election }.
consolidation-counts = Партиялар саны
between_elections-heading = Палатадан палатаға: { $before } → { $after }
between_elections-merged = Екі сайлау арасында ешкім дауыс бермейді, бірақ партиялар қосыла алады. { $party } құрамына қосылғандар ({ $mergers }): { $names }. { $before }: сайлаушылар сайлайтын { $total } мандат ішінен олардікі — ұсынылуы бойынша { $seats }, партиялық мүшелік бойынша { $members }.{ $alone ->
    [yes] {""}
   *[no] {" "}Келесі сайлауға ({ $after }) дейін-ақ партияның өз мандаттарымен бірге — ұсынылуы бойынша { $both }, мүшелік бойынша { $both_members }.
}
between_elections-equal = Осы екі сайлау арасындағы мына қосылулар да мүшелік бойынша дәл сонша мандат берді: { $mergers }.
consolidation-units = Не немен салыстырылады, { $before }–{ $after }
consolidation-advantage = Әр тізімнің артықшылық коэффициенті, { $election }
consolidation-advantage-how = Мандат үлесі (округ мандаттарын қоса) тізім бойынша дауыс үлесіне бөлінеді: 1-ден жоғары болса, тізімнің мандат үлесі дауыс үлесінен көп, 1-ден төмен болса, аз. Аралық барлық есептеу тәсілін қамтиды.
control-merger_election = Қай сайлаудың палатасы
control-from = Алдыңғы сайлау
control-to = Кейінгі сайлау
control-convention = Партияның жалғасы
control-convention-same_name = атауы бірдей партия
control-convention-largest_predecessor = ең ірі ізашар жалғасады
control-convention-predecessors_summed = ізашарлар үлесі қосылады
control-convention-help = Екі сайлауда қай партия сол бір партия деп саналады; құбылмалылық осыған байланысты.
convention-same_name = Атауы бірдей партия: бюллетеньдегі атауы өзгермесе ғана партия өзімен салыстырылады; қосылған не атауын өзгерткен партия жаңа саналады.
convention-largest_predecessor = Ең ірі ізашар жалғасады: біріккен партия оны құраған партиялардың ең ірісімен салыстырылады; қалғандары кеткен болып саналады.
convention-predecessors_summed = Ізашарлар үлесі қосылады: біріккен партия оны құраған барлық партияның қосындысымен салыстырылады.
control-blocs = Блоктар
control-blocs-kept = тұтас
control-blocs-apart = бөлшектелген
control-blocs-help = Блок — партиялардың ортақ тізімі: тұтас алынса, бір бірлік; бөлшектелсе, мүшелерінің кейінгі партиялары қадағаланады.
control-shares = Үлестің негізі
control-shares-party_votes = партияларға берілген дауыстар
control-shares-valid_votes = жарамды дауыстар
control-shares-ballots_cast = дауыс беруге қатысқандардың бәрі
control-shares-published = жарияланған түрінде
control-independents = Өзін-өзі ұсынғандар
control-independents-group = бір топ
control-independents-each = әрқайсысы жеке
control-independents-out = есептелмейді
control-counted = Мандаттар
control-counted-elected = сайлаушылар сайлайтын
control-counted-all = барлығы
control-belonging = Депутаттарды есептеу
control-belonging-nomination = ұсынылуы бойынша
control-belonging-membership = партиялық мүшелік бойынша
control-belonging-help = Ұсынылуы бойынша: мандат кандидатты ұсынғанға есептеледі. Партиялық мүшелік бойынша: дереккөз санаған кезде депутат мүше болған партияға есептеледі.
control-cut = Есепке алынатын ең аз үлес
control-cut-none = шек жоқ
control-cut-one = 1%
control-cut-two = 2%
control-cut-five = 5%
tick-year = { $room ->
    [yes] { $full }
   *[no] { $year }
}
measure-effective_votes = Партиялардың тиімді саны, дауыс
measure-effective_seats = Партиялардың тиімді саны, мандат
measure-golosov_votes = Голосов саны, дауыс
measure-golosov_seats = Голосов саны, мандат
measure-herfindahl_votes = Шоғырлану (Херфиндаль), дауыс
measure-herfindahl_seats = Шоғырлану (Херфиндаль), мандат
measure-first_votes = Ең ірі тізім, дауыс үлесі, %
measure-first_seats = Ең ірі партия, мандат үлесі, %
measure-second_votes = Екінші тізім, дауыс үлесі, %
measure-second_seats = Екінші партия, мандат үлесі, %
measure-gallagher = Диспропорционалдық (Галлахер)
measure-loosemore_hanby = Диспропорционалдық (Лузмор — Хэнби)
measure-wasted = Мандатсыз тізімдердің дауысы, %
measure-volatility = Құбылмалылық, п. т.
measure-volatility_a = Құбылмалылық, A типі
measure-volatility_b = Құбылмалылық, B типі
measure-lists = Бюллетеньдегі тізімдер
measure-seated = Мандат алған партиялар
measure-hover = { $name }, { $compared ->
    [yes] { $before }–{ $election }
   *[no] { $election }
}: { $value }{ $ways ->
    [0] .
    [1] .
   *[other] ; басқа есептеу тәсілдерімен: { $range }.
}
measures-title = Партиялардың тиімді саны, мандат бойынша: { $course }
measures-every = Барлық { $count } көрсеткіш
measures-subtitle = Сан жазылған нүкте: қабылданған есептеу тәсілдерімен алынған мән. Тік сызық: басқа есептеу тәсілдері беретін ең төменгі мәннен ең жоғарысына дейін; мандат бойынша тиімді сан үшін { $range } ({ $end }). Құбылмалылық астындағы шаршы: A типі, партиялардың келуі мен кетуі. Өлшем бірлігі бір панельдердің шкаласы ортақ, нөлден басталады. { $span }.
volatility-title = { $known ->
    [yes] { $pair }, құбылмалылық, п. т.: { $total } (жаңа атау жаңа партия деп саналса), { $summed } (ізашарлар үлесі қосылса)
   *[no] Бұл негізбен ешбір екі сайлау арасындағы құбылмалылықты есептеу мүмкін емес
}
volatility-subtitle = Көршілес сайлаулар арасындағы тізім бойынша дауыс құбылмалылығы (Педерсен), пайыздық тармақпен. { $span }.
volatility-head = <b>{ $pair }</b> { $known ->
    [yes] { $total } (жаңа атау жаңа партия деп саналса)
   *[no] табылмады
}
volatility-hover = { $known ->
    [yes] { $pair }: жаңа атау жаңа партия деп саналса, құбылмалылық — { $total } п. т. Ізашарлар үлесі қосылса, { $summed } қалады; тек ең ірі ізашар жалғасса, { $largest } қосылады; тек атауы бірдей партия жалғасса, тағы { $same_name } қосылады.
   *[no] { $pair }: бұл негізбен құбылмалылықты есептеу мүмкін емес.
}
volatility-alt = { $pair }: { $known ->
    [yes] { $total } п. т. (жаңа атау жаңа партия деп саналса), { $summed } п. т. (ізашарлар үлесі қосылса)
   *[no] табылмады
}.
volatility-summed = ізашарлар үлесі қосылса
volatility-largest = тек ең ірі ізашар жалғасса, қосылатыны
volatility-same_name = тек атауы бірдей партия жалғасса, қосылатыны
registered_parties-kind = { $kind ->
    [active] жұмыс істеген
    [applied] өтініш берген
    [registered] тіркелген
    [took_part] қатысқан
   *[lists] тізім
}
registered_parties-short = { $named ->
    [yes] <b>{ $parties }</b> { $counted }
   *[no] <b>{ $parties }</b>
}
registered_parties-lists = Сайлауға { $count } тізім қатысты{ $blocs ->
    [0] {""}
   *[other] , оның ішінде блок тізімі: { $blocs }
}.
registered_parties-title = { $known ->
    [yes] Жұмыс істеген { $active } партия ішінен { $first } партия тіркелді ({ $start }); { $dip ->
        [yes] кейінгі ең азы — { $fewest } ({ $low }), соңғы дерек — { $last } ({ $end })
       *[no] соңғы дерек — { $last } ({ $end })
    }
   *[no] Тіркелген партиялар: { $first } ({ $start }), { $dip ->
        [yes] ең азы { $fewest } ({ $low }),{" "}
       *[no] {""}
    }{ $last } ({ $end })
}
registered_parties-subtitle = Партиялар саны. Үлкен нүктелер: дереккөзде саны көрсетілген күнгі тіркелген партиялар; арасында сайлау болмаса, сызықпен қосылған. Кіші нүктелер: бюллетеньдегі тізімдер, сызықпен қосылған; сондай-ақ, дереккөзде айтылса, сайлауға қатысқан (блок құрамында және округтерде де), өтініш берген не жұмыс істеген партиялар. { $span }.
registered_parties-on = { $parties } ({ $date })
registered_parties-alt = { $kind ->
    [active] Жұмыс істеген партиялар
    [applied] Тіркелуге өтініш берген партиялар
    [registered] Тіркелген партиялар
    [took_part] Сайлауға қатысқан партиялар
   *[lists] Бюллетеньдегі тізімдер
}: { $counts }.
column-counted = Не саналды
column-parties = Саны
column-pair-label = Сайлаулар
column-summed = Ізашарлар үлесі қосылса, п. т.
column-largest = Тек ең ірісі жалғасса, қосылатыны, п. т.
column-same-name = Тек атауы бірдей партия жалғасса, қосылатыны, п. т.
column-total-points = Тек атауы бірдей партия, п. т.
nagayama-title = Ең ірі екі тізім ({ $base }). { $points }
nagayama-subtitle = Ең ірі партия не тізім (көлденеңінен) мен екіншісінің (тігінен) үлесі, пайызбен: дауыс бойынша (негізі: { $base }{ $published ->
    [yes] , жарияланған түрінде
   *[no] {""}
}) және мандат бойынша; бір нүкте — бір сайлау, уақыт ретімен қосылған. Өзін-өзі ұсынғандар мен сайлаушылар сайламайтын мандаттар жалпы санға кіреді, бірақ партия болып саналмайды. Мәндер тек көлеңкеленген үшбұрыш ішінде болуы мүмкін. { $span }.
nagayama-base = { $base ->
    [published] тізімдерге берілген дауыстар
    [ballots_cast] дауыс беруге қатысқандардың бәрі
    [valid_votes] жарамды дауыстар
   *[party_votes] партияларға берілген дауыстар
}
nagayama-of = { $of ->
    [votes] Дауыс
   *[seats] Мандат
}
nagayama-equal = екіншісі біріншісіне тең
nagayama-alone = тек осы екеуі
nagayama-corner = жалғыз партия
nagayama-across = Ең ірі, %
nagayama-up = Екінші, %
nagayama-alt = { $of }, ең ірі және екінші үлес. { $points }.
nagayama-hover = { $election }, { $of ->
    [votes] дауыс
   *[seats] мандат
}: ең ірісі { $first }, екіншісі { $second }.
column-of-label = Үлес түрі
column-first = Ең ірі, %
column-second = Екінші, %
column-name = Көрсеткіш
column-low = Ең төмені
column-high = Ең жоғарысы
column-ways = Есептеу тәсілдері
column-before-parties = Алдыңғы
column-after-parties = Кейінгі
column-before-share = Алдыңғы, %
column-after-share = Кейінгі, %
column-change = Өзгеріс, п. т.
column-type = Типі
column-ratio = Коэффициент
column-range = Аралық
finding-merger = { $party } құрамына { $count ->
    [1] қосылған партия
   *[other] қосылғандар
}{ $dated ->
    [0] {""}
   *[other] {" "}({ $years })
}: { $names }. { $count ->
    [1] Оның
   *[other] Олардың
} мандаты ({ $before }), ұсынылуы бойынша: { $seats ->
    [none] сайлаушылар сайлайтын { $total } мандат ішінен бірде-бірі жоқ.
   *[other] сайлаушылар сайлайтын { $total } мандат ішінен { $seats }{ $alone ->
        [yes] .
       *[no] ; { $own } мандаттарымен бірге: { $both }.
    }
}
finding-bloc = { $bloc } (блок: { $members })
finding-by-membership = Партиялық мүшелік бойынша: { $seats }; барлығы бірге: { $both }.
finding-no-merger = { $before } → { $after }: алдыңғы сайлауға қатысқан ешбір партия кейінгі сайлауға қатысқан басқа партияға қосылмаған.
finding-volatility = Құбылмалылық, { $before }–{ $after }, п. т.: жаңа атау жаңа партия деп саналса — { $by_name }; ең ірі ізашар жалғасса — { $largest }; ізашарлар үлесі қосылса — { $summed }. Қабылданған тәсілмен ({ $chosen }): { $total }; партиялардың келуі мен кетуі (A типі{ $cut ->
    [none] {""}
   *[other] ; есепке алынатын ең аз үлес — { $cut }
}): { $entry }; екі сайлаудағы партиялар арасында (B типі): { $lasting }.
finding-convention = { $convention ->
    [same_name] жаңа атау — жаңа партия
    [largest_predecessor] ең ірі ізашар жалғасады
   *[predecessors_summed] ізашарлар үлесі қосылады
}
finding-parts-on-lists = Бөлініп шығып, басқа партияның тізімімен түскен бөлік өзі шыққан партиямен салыстырылмайды: { $parts }. Салыстырылса, құбылмалылық { $total } п. т. болар еді.
finding-part-on-list = { $part } (бөлініп шыққан партиясы: { $origin }; тізімімен түскен партиясы: { $host })
finding-no-volatility = Құбылмалылықты ({ $before }–{ $after }) бұл негізбен есептеу мүмкін емес: сайлаулардың кемінде біреуі үшін негіз табылмады.
finding-effective = Партиялардың тиімді саны, мандат бойынша: { $before }; { $after }.
finding-effective-one = { $election } — { $known ->
    [no] қабылданған есептеу тәсілдерімен табылмады (басқаларымен { $range })
    [same] { $value } (барлық есептеу тәсілімен)
   *[yes] { $value } (басқа есептеу тәсілдерімен { $range })
}
measures-alt = { $name }: { $first } ({ $start }), { $last } ({ $end }).
measure-range = { $ways ->
    [0] {""}
    [1] {""}
   *[other] {" "}(басқа есептеу тәсілдерімен { $range })
}
measure-unknown = Бұл сайлау үшін қабылданған есептеу тәсілдерімен табылмады.
measure-rest = партияға берілмеген дауыстар
measure-unnamed = тек жиынтығы жарияланған тізімдер
measures-unnamed = Тек жиынтығы жарияланған дауыстар ({ $elections }) мандаты жоқ бір тізімнің дауысы болып есептеледі; дауыстар тізімдерге қалай бөлінсе де, аралық дұрыс (Taagepera 1997, Effective Number of Parties for Incomplete Data, Electoral Studies 16(2), 145–151). Мұндай тізім ең ірі не екінші болып саналмайды, тізім санына да кірмейді.
card-working = Есептеу жолы
card-meaning = Қалай түсіну керек
card-hides = Нені көрсетпейді
card-citation = Дереккөз
card-work = { $second ->
    [none] { $first }
   *[other] { $first } және { $second }
} ({ $year }){ $title ->
    [none] {""}
   *[other] , { $title }
}
measure-effective-title = Партиялардың тиімді саны (Лааксо — Таагепера)
measure-effective-working = { nagayama-of }: үлестер { $shares }; квадраттарының қосындысы { $squares }; 1 / { $squares } = { $value }{ $value_range }.
measure-effective-meaning = Мөлшері бірдей неше партия жүйені дәл сондай бытыраңқы ететінін көрсетеді. 1 — жалғыз партия; 2 — тең екі партия; үлкен сан — мөлшері ұқсас көп партия. Дауыстар — партияларға берілген дауыстар.
measure-effective-hides = Партиялардың кім екенін және бәсекелесетін-бәсекелеспейтінін көрсетпейді. Бәсекесіз сайлауда 1-ге жақын сан сайлаушылардың не қалағаны туралы ештеңе айтпайды. Әртүрлі бөлініс бір сан беруі мүмкін; сан ненің бір партия деп саналатынына да байланысты.
measure-golosov-title = Партиялардың тиімді саны (Голосов)
measure-golosov-working = { nagayama-of }: үлестер { $shares }; қосылғыштар { $terms }; қосындысы { $value }{ $value_range }.
measure-golosov-meaning = Алдыңғы тиімді сан сияқты түсініледі, бірақ ірі партия жанындағы шағын партиялардың салмағы азырақ; сондықтан бір партия көп алда болса, бұл сан төменірек.
measure-golosov-hides = Алдыңғы сан көрсетпейтінді бұл да көрсетпейді; формулада ең ірі партияның өз орны бар, сондықтан ең ірі партия сәл ауысса да, нәтижеге әсер етуі мүмкін.
measure-herfindahl-title = Шоғырлану (Херфиндаль — Хиршман)
measure-herfindahl-working = { nagayama-of }: үлестер { $shares }; квадраттарының қосындысы { $squares }, дөңгелектегенде { $value }{ $value_range }.
measure-herfindahl-meaning = 1 — бәрі бір партияда; 0-ге жақын — көп партия арасында бөлінген. Кері шамасы — партиялардың тиімді саны.
measure-herfindahl-hides = Тиімді сан көрсетпейтінді бұл да көрсетпейді: мөлшерді ғана көреді, бәсекені де, кімнің жеңе алатынын да көрмейді.
measure-herfindahl-citation = { $first }; қоса қараңыз: { $second }, диссертация.
measure-shares-title = Ең ірі және екінші партияның үлестері
measure-shares-working = { nagayama-of }: ең ірісі { $first }{ $first_range }, екіншісі { $second }{ $second_range }.
measure-shares-meaning = Бірінші үлес жоғары, екіншісі төмен болса, бұл — бір партияның палатасы; екі үлес жақын болса, екі партияның бәсекесі. Мандаттың жартысынан көбі — көпшілік.
measure-shares-hides = Екінші орыннан төмен тұрғандарды көрсетпейді. Өзін-өзі ұсынғандар мен партия ұсынбаған басқа кандидаттар таңдауға қарай жалпы санға кіреді, бірақ ең ірі не екінші болып саналмайды.
measure-shares-citation = { $first }, екі үлестің үшбұрышы туралы; баяндалуы: { $second }.
measure-gallagher-title = Диспропорционалдықтың ең кіші квадраттар индексі (Галлахер)
measure-gallagher-working = Мандат үлесі мен дауыс үлесінің айырмасы, п. т.: { $points }. Квадраттар қосындысының жартысы — { $half }; оның түбірі — { $value }{ $value_range }.
measure-gallagher-meaning = 0 — барлық мандат дауыстарға сай; ірі айырмалардың салмағы көп ұсақ айырмалардан артық.
measure-gallagher-hides = Айырманың қай ережеден туғанын көрсетпейді. Мұнда барлық мандат тізімдерге берілген дауыстармен салыстырылады, сондықтан округ мандаттары мен тізімі жоқ өзін-өзі ұсынғандар индексті арттырады.
measure-loosemore_hanby-title = Бұрмалану индексі (Лузмор — Хэнби)
measure-loosemore_hanby-working = Мандат үлесінің дауыс үлесінен артығы — барлығы { $gains } п. т., кемі — { $losses }; екеуінің қосындысының жартысы — { $value }{ $value_range }.
measure-loosemore_hanby-meaning = Толық пропорционалдық жағдайындағыдан басқа қатысушыларға тиген мандаттардың үлесі: 0 — ондай мандат жоқ, 100 — бәрі сондай.
measure-loosemore_hanby-hides = Бәрін бір тізім ұтты ма, әлде көп тізім аздап ұтты ма — оны көрсетпейді. Мұнда барлық мандат тізімдерге берілген дауыстармен салыстырылады, сондықтан округ мандаттары мен тізімі жоқ өзін-өзі ұсынғандар индексті арттырады.
measure-wasted-title = Тізімдік мандатсыз қалған тізімдерге берілген дауыстар
measure-wasted-working = { $count ->
    [0] Әр тізім тізімдік мандат алды, сондықтан ондай дауыстар жоқ.
   *[other] { $lists }: барлығы { $value }{ $value_range }.
}
measure-wasted-meaning = Тізімнен ешкімнің сайлануына әкелмеген дауыстардың үлесі; басты себебі — меже. Жоғары болса, көп сайлаушының өз тізімінен депутаты жоқ; төмен болса, дауыстардың бәрі дерлік есепке кірген.
measure-wasted-hides = Дауысым босқа кетеді деп шағын тізімдерге дауыс бермеген сайлаушыларды және бюллетеньге енгізілмеген тізімдерді көрсетпейді.
measure-volatility-title = Құбылмалылық (Педерсен), A және B типтері (Пауэлл — Такер)
measure-volatility-working = { $part ->
    [whole] Барлығы, { $before }–{ $after }: { $value }{ $value_range }.
   *[other] { $part ->
        [a] A типі, партиялардың келуі мен кетуі
       *[b] B типі, сақталған партиялар арасында
    }: { $count ->
        [0] жоқ
       *[other] { $units }
    }; { $sum } / 2 = { $value }{ $value_range }.
}
measure-volatility-meaning = 0 — бірде-бір партияның үлесі өзгермеген, 100 — бәрі алмасқан. A типінің көп болуы — партиялардың келіп-кетуі; B типінің көп болуы — сайлаушылардың сақталған партиялар арасында ауысуы. Шектен төмен партиялар есепке алынбайды.
measure-volatility-hides = Бірін-бірі жоятын өсім мен кемуді көрсетпейді. Ең бастысы, ненің сол бір партия деп саналатынына байланысты: ізашарлар үлесі қосылмаса, партиялардың қосылуы не жаңа атау сайлаушылардың кетуі болып көрінеді.
measure-volatility-citation = { $first }; { $second }; қосылу мен бөліну кезіндегі қосындылар туралы: { $third }.
measure-advantage-title = Артықшылық коэффициенті
measure-advantage-working = { $party }: мандат үлесі { $seats } / дауыс үлесі { $votes } = { $value }{ $value_range }. Барлық тізім жоғарыдағы кестеде.
measure-advantage-meaning = 1-ден жоғары болса, тізімнің мандат үлесі дауыс үлесінен көп, 1-ден төмен болса, аз; 0 — мандаты жоқ.
measure-advantage-hides = Бұл қанша мандат екенін көрсетпейді: шағын тізімнің коэффициенті бір мандатпен-ақ жоғары болуы мүмкін. Өзін-өзі ұсынғандардың тізімі жоқ, сондықтан коэффициенті де жоқ.
measure-counts-title = Бюллетеньдегі тізімдер және мандат алған партиялар
measure-counts-working = Тізімдер: { $lists }. Мандат алған партиялар, блоктар мен қозғалыстар: { $seated } ({ $names }).
measure-counts-meaning = Тізімдер не мандат алған партиялар азайса, бұл — ең қарапайым мағынадағы консолидация. Блок бір болып саналады.
measure-counts-hides = Тіркеуден бас тартылған не бюллетеньге енгізілмеген партияларды және қалғандарының қаншалықты тең емес екенін көрсетпейді.
measure-counts-citation = Ресми нәтижелерден саналды.

## Flows between elections

flows-title = { $unit ->
    [seats] { $start }: { $parties } — { $seats_before } мандат ішінен { $before }. { $end }: { $party } — { $seats_after } ішінен { $after }
   *[votes] { $start }: { $parties } — партияларға берілген дауыстардағы үлесі { $before }. { $end }: { $party } — { $after }
}
flows-title-new = { $unit ->
    [seats] { $start }: { $party }, мандаты жоқ. { $end }: { $seats_after } мандат ішінен { $after }
   *[votes] { $start }: { $party }, тізімі жоқ. { $end }: партияларға берілген дауыстардағы үлесі { $after }
}
flows-several = { $party } құрамына енген { $count } { $unit ->
    [votes] тізім
   *[seats] { $blocs ->
        [yes] партия мен блок
       *[no] партия
    }
}
flows-renamed = { $first } (кейін { $last })
flows-subtitle = { $unit ->
    [seats] Сайлаушылар сайлайтын мандаттар, { $start } және { $end }, бір масштабта.
   *[votes] Тізімдерге берілген дауыстар, партияларға берілген дауыстарға шаққанда, пайызбен, { $start } және { $end }, бір масштабта.
} Таспалар сайлаушылардың қалай ауысқанын емес (ол белгісіз), қай партия қай партияға айналғанын көрсетеді. Партия бөлінген не қосылған жерде таспа пропорционалды түрде бөлінген.
flows-head = <b>{ $election }</b>
flows-head-seats = <b>{ $election }</b> { $seats } мандат
flows-kind = { $kind ->
    [stayed] сол партия
    [renamed] жаңа атау
    [merged] қосылу
    [split] бөлініп шығу
    [bloc_joined] ортақ тізім
    [bloc_left] ортақ тізімнен шығу
    [ended] { $end }: бюллетеньде жоқ
    [dissolved] таратылу
    [founded] жаңа партия
    [new] { $stood ->
        [yes] { $start }: бюллетеньде жоқ
       *[no] бюллетеньде алғаш рет
    }
    [empty] { $unit ->
        [seats] { $start }: мандаты жоқ
       *[votes] { $start }: тізімі жоқ
    }
   *[untraced] анықтау мүмкін емес
}
flows-sentence = { $unit ->
    [seats] { $before }, { $start }: { $before_value }; { $after }, { $end }: { $after_value } ({ $kind }).
   *[votes] { $before }, { $start }: { $before_value }; { $after }, { $end }: { $after_value } (партияларға берілген дауыстардағы үлесі; { $kind }).
}
flows-sentence-one = { $unit ->
    [seats] { $party }, { $election }: { $value } ({ $kind }).
   *[votes] { $party }, { $election }: партияларға берілген дауыстардағы үлесі { $value } ({ $kind }).
}
control-unit = Не бойынша
control-unit-votes = дауыстар
control-unit-seats = мандаттар
between_elections-head = { $step ->
    [nomination] { $before }, ұсынылуы бойынша
    [membership] { $before }, партиялық мүшелік бойынша
    [merged_nomination] { $mergers } нәтижесінде, ұсынылуы бойынша
    [merged_membership] { $mergers } нәтижесінде, партиялық мүшелік бойынша
    [elected] { $after }, сайлаушылар сайлайтын мандаттар
   *[chamber] { $after }, барлық мандат
}
between_elections-mergers = { $dated ->
    [0] қосылу
   *[other] { $years } жылғы қосылу
}
between_elections-became = { $party } құрамына енген партиялар
between_elections-others = қалғандары
between_elections-title = { $party }, мандат: { $total } ішінен { $first } ({ $before }){ $alone ->
    [yes] {" "}(мүшелік бойынша { $merged_members })
   *[no] , { $mergers } нәтижесінде { $merged } (мүшелік бойынша { $members }, { $merged_members })
}, { $elected } ішінен { $seats } ({ $after })
between_elections-subtitle = Сайлаушылар сайлайтын мандаттардағы үлес, пайызбен{ $whole ->
    [yes] ; соңғы жолақ: барлық мандаттағы үлес, боялмағаны — сайлаушылар сайламайтын мандаттар
   *[no] {""}
}. Әр жолақтың соңында партияның үлесі жазылған. Қосылудан кейінгі сандар — осында есептелген қосындылар.{ $claims ->
    [yes] {" "}Жұлдызшалар: екі сайлау арасындағы үлес туралы айтылған мәндер, олар нәтиже емес.
   *[no] {""}
} { $span }.
between_elections-hover = { $head }: { $party }{ $count ->
    [one] {""}
   *[other] {" "}({ $names })
}, { $total } мандат ішінен { $seats } ({ $share }).
between_elections-claims = Екі сайлау арасы туралы айтылған мән, нәтиже емес
between_elections-share = { $approximate ->
    [yes] шамамен { $share }
   *[no] { $share }
}
between_elections-said = { $share } ({ $given_by })
between_elections-alt-claims = Екі сайлау арасындағы үлесі туралы айтылғаны, нәтиже емес: { $shares }.
between_elections-alt = { $head } (барлығы { $total }): { $seats }.
column-head = Қалай саналды
column-statement = Сипаттама
column-before-label = Алдыңғы
column-before-value = Алдыңғы мәні
column-kind-label = Не болды
column-after-label = Кейінгі
column-after-value = Кейінгі мәні

## Beyond the chamber

page-context = Контекст
page-context-title = { $chamber } сайлауымен қатар не болды?
page-context-lead = { $chamber } сайлауымен қатар жиналған деректер: { $parts }.
context-part = { $part ->
    [regional_turnout] өңірлер бойынша сайлаушылардың келуі
    [presidential_elections] Президент сайлауы
    [local_councils] мәслихаттар
    [rural_heads] ауыл әкімдері
    [women_deputies] депутаттар арасындағы әйелдер
   *[party_chairs] партия төрағалары
}
facts-topic = Басқа деректер: { $topic ->
    [rules] заң
    [parliament] Парламент және Конституция
    [earlier] бұрынғы палаталар
    [parties] партиялар
    [regions] өңірлер
    [presidential] Президент сайлауы
    [councils] мәслихаттар
   *[rural_heads] ауыл әкімдері
}
events-all = Партиялар тарихындағы оқиғалар, күні бойынша ({ $count })
context-printed = { $title } · { $evidence }
context-candidates = Барлық кандидат
context-further = Басқа күндер туралы деректер
context-presidential = Президент сайлауы
context-councils = Мәслихаттар
context-rural = Ауыл әкімдері
context-results = Өңірлер бойынша нәтижелер
context-regions = Өңірлер бойынша сайлаушылардың келуі
context-women = Депутаттар арасындағы әйелдер
context-chairs = Партия төрағалары
control-region_election = Сайлау
control-region_election-each = бәрі қатар
base-not-known = тексеру мүмкін болмады
presidential-place = { $place ->
    [winner] жеңімпаз
    [second] одан кейінгі ең үлкен үлес (кандидат немесе «Бәріне қарсымын»)
   *[chamber] алдыңғы { $chamber } сайлауындағы ең ірі тізім
}
presidential-none = { $place ->
    [chamber] оған дейін тізім бойынша сайлау өтпеген
   *[other] табылмады
}
presidential-note = <b>{ $share }</b> { $who }
presidential-hover = { $date }, { $what }: { $who }{ $nominator }, { $counted ->
    [yes] { $votes } дауыс
   *[no] дауыс саны табылмады
}, үлесі { $share } (негізі: { $base }).
presidential-hover-none = { $date }, { $what }: { $none }.
presidential-title = { $runners ->
    [one] Президент сайлауы ({ $top }), жеңімпаз: { $high }
    [level] Президент сайлауы ({ $span }), жеңімпаздар: әрқайсысы { $high }
    [yes] Президент сайлауы ({ $span }), жеңімпаздар: { $low } ({ $first }) – { $high } ({ $top }); одан кейінгі үлестің ең жоғарысы: { $second } ({ $third })
   *[no] Президент сайлауы ({ $span }), жеңімпаздар: { $low } ({ $first }) – { $high } ({ $top })
}
presidential-subtitle = Жарияланған үлестер, пайызбен, бір масштабта{ $known ->
    [0] .
   *[other] ; негізі: { $bases }{ $unknowns ->
        [0] .
       *[other] {" "}(негізін тексеру мүмкін болмағандары: { $unknown }).
    }
} Сайлаушылар сол, сұрақ басқа: Президент сайлауында адам, ал { $chamber } сайлауында тізім таңдалады.
presidential-sentence = Жеңімпаздың үлесі алдыңғы { $chamber } сайлауындағы ең ірі тізімнің үлесінен жоғары болған Президент сайлауы: { $count } ішінен { $higher }{ $without ->
    [0] {""}
    [1] ; тағы біреуіне дейін тізім бойынша сайлау өтпеген
   *[other] ; тағы { $without } сайлауға дейін тізім бойынша сайлау өтпеген
}{ $unknown ->
    [0] .
   *[other] ; үлесі табылмағаны: тағы { $unknown }.
} Президент сайлауында адам, { $chamber } сайлауында тізім таңдалады.
office = { $office ->
    [president] Президент сайлауы
   *[chamber] { $chamber } сайлауы
}
presidential_turnout-title = Сайлаушылардың келуі алдыңғы { $chamber } сайлауынан жоғары болған Президент сайлауы ({ $first } жылдан бері): { $count } ішінен { $higher }
presidential_turnout-subtitle = Дауыс беруге қатысқандардың тізімге енгізілген сайлаушылар санындағы үлесі, жарияланған түрінде, пайызбен; бірінші турлар. { $span }.
presidential_turnout-hover = { $date }, { $office }: сайлаушылардың келуі { $share }.
councils-unit = { $unit ->
    [seats] мандаттар
   *[votes] дауыстар
}
councils-chamber = { $chamber }, { $election }
councils-body = { $whole ->
    [yes] Бүкіл ел, { $level ->
        [regional] облыстар мен ірі қалалар мәслихаттары
        [municipal] аудандар мен қалалар мәслихаттары
       *[all] барлық деңгейдегі мәслихаттар
    }
   *[no] { $place }
}
councils-head = { $unit ->
    [seats] <b>{ $body }</b> { $total } мандат
   *[votes] <b>{ $body }</b>, дауыс үлесі
}
councils-hover = { $unit ->
    [seats] { $body }: { $party } — { $total } мандат ішінен { $seats } ({ $share }).
   *[votes] { $body }: { $party } — дауыс үлесі { $share }.
}
councils-rest = берілмегені: қалғандары, «Бәріне қарсымын», жарамсыз
councils-subtitle = Жоғарыда — белгілі мандаттардағы үлес, сандар — мандат саны; төменде — жарияланған дауыс үлесі. Пайызбен, бір масштабта. Мәслихаттар сайлауы ({ $date }) және сол кездегі { $chamber } (сайлаушылар сайлайтын мандаттар).
councils-sentence = { $party }: мәслихаттардағы белгілі { $total } мандат ішінен { $seats } ({ $share }){ $held ->
    [no] {""}
   *[other] ; { $chamber }, { $election }: сайлаушылар сайлайтын мандат үлесі { $chamber_share }
}{ $voted ->
    [yes] , тізім бойынша дауыс үлесі { $vote_share }
   *[no] {""}
}.
councils-title-total = { $held ->
    [no] { $party }, мәслихаттардағы белгілі мандат үлесі: { $share } ({ $total } ішінен { $seats })
   *[other] { $party }, мандат үлесі: мәслихаттарда { $share } (белгілі мандат), { FORM($chamber, case: "in") } { $chamber_share } (сайлаушылар сайлайтыны, { $election })
}
councils-missing = { $missing ->
    [0] Мәслихаттар сайлауы, { $date }: партиялардың мандаттары осы деңгейдегі барлық өңір мен қала бойынша табылды.
   *[other] Мәслихаттар сайлауы, { $date }: осы деңгейдегі { $count } өңір мен қала ішінен { $missing } аумақ бойынша партиялардың мандаттары табылмады: { $places }.
}
councils-title = { $party }: { $date } күні сайланған бір мәслихаттағы { $total } мандат ішінен { $seats } ({ $body })
councils-title-none = Мәслихаттар сайлауы, { $date }: бірнеше партияның мандаттары табылмады
rural_heads-unnamed = Ұсынушысы көрсетілмеген не лауазым бос
rural_heads-unit = { $unit ->
    [posts] лауазымдар
   *[votes] тізімге берілген дауыстар
}
rural_heads-key-posts = лауазым үлесі
rural_heads-key-votes = тізім бойынша дауыс үлесі, { $chamber } { $election }
rural_heads-note = <b>{ $posts }</b> лауазым, { $share }
rural_heads-hover = { $party }: { $total } лауазым ішінен { $posts } ({ $share }).
rural_heads-vote-hover = { $party }, { $election }: тізім бойынша дауыс үлесі { $share }.
rural_heads-title = Ауыл әкімдерінің сайлауы, { $date }: { $party } кандидаттары — { $total } лауазым ішінен { $posts } ({ $share })
rural_heads-title-none = Ауыл әкімдерінің сайлауы, { $date }: { $total } лауазым, ешбір партияның кандидаты сайланған жоқ
rural_heads-subtitle = Жеңімпазды кім ұсынғаны бойынша лауазымдар, { $total } лауазымға шаққанда, пайызбен, { $date }{ $beside ->
    [yes] ; ромб: тізім бойынша жарияланған дауыс үлесі ({ $chamber }, { $election }).
   *[no] .
}
rural_heads-sentence = { $date }: { $total } лауазым ішінен { $posts } лауазымға партиялар ұсынған кандидаттар сайланды, оның ішінде { $party } — { $first } ({ $share }).{ $unnamed ->
    [0] {""}
    [1] {" "}Бір лауазым бойынша ұсынушы көрсетілмеген: жеңімпаз өзін-өзі ұсынған не лауазым бос қалған.
   *[other] {" "}{ $unnamed } лауазым бойынша ұсынушы көрсетілмеген: жеңімпаз өзін-өзі ұсынған не лауазым бос қалған.
} { $beside ->
    [yes] Бұл деңгейде сайлаушылар тізімді емес, адамды таңдайды: { $count ->
        [one] осы партияның
       *[other] осы партиялардың
    } лауазым үлесі алдыңғы { $chamber } сайлауындағы дауыс үлесімен ({ $vote_share }) қатар берілген.
   *[no] Бұл деңгейде сайлаушылар тізімді емес, адамды таңдайды.
}
turnout-status = { $status ->
    [partial_day] дауыс беру аяқталғанға дейін
    [preliminary] алдын ала дерек
    [final] түпкілікті дерек
    [missing] табылмады
   *[national] бүкіл ел, түпкілікті дерек
}
turnout-standing = { $status ->
    [final] {""}
    [preliminary] {" "}(алдын ала деректер)
    [partial_day] {" "}(дауыс беру аяқталғанға дейінгі деректер)
   *[mixed] {" "}(түпкілікті: { $count } ішінен { $final }{ $early ->
        [none] {""}
       *[other] ; дауыс беру кезінде: { $early }
    })
}
turnout-early = { $election }, { $hours }
regions-hover = { $region }, { $election }: сайлаушылардың келуі { $missing ->
    [yes] — { $share }
   *[no] { $share } ({ $status }{ $timed ->
        [yes] , { $hour }
       *[no] {""}
    })
}.
regions-few = Дерек өте аз өңір бойынша ғана болғандықтан көрсетілмеген: { $elections }.
regions-title = { $regions }: сайлаушылардың келуі ең төмен — өңірлер дерегі бар { $count } сайлау ішінен { $times }{ $standing }
regions-title-few = Сайлаушылардың келуі { $count } өңір бойынша берілген
regions-title-one = { $few ->
    [yes] { $election }: сайлаушылардың келуі { $all } өңір ішінен { $count } өңір бойынша берілген{ $standing }: { $given }
   *[no] { $election }, сайлаушылардың келуі{ $standing }: { $low } ({ $bottom }) – { $high } ({ $top })
}{ $country ->
    [yes] ; ел бойынша { $national }
   *[no] {""}
}
regions-subtitle = Дауыс беруге қатысқандардың тізімге енгізілген сайлаушылар санындағы үлесі, жарияланған түрінде, пайызбен. { $count ->
    [one] Жоғарысынан төмен қарай.
   *[other] Жоғарысынан төмен қарай ({ $order } бойынша); әр сайлаудағы ең жоғарысы мен ең төмені бөлектелген. Бос орын: ол кезде мұндай өңір болмаған.
}{ $missing ->
    [0] {""}
   *[other] {" "}Сызықша: табылмады.
}{ $final ->
    [yes] {""}
   *[no] {" "}Өңірлердің түпкілікті емес деректері елдің түпкілікті дерегімен (сызық) қатар тұр, сондықтан оларды дәл салыстыруға болмайды.
}
regions-twice = Бір жолдағы екі белгі — бір өңірдің санаудың әр кезеңіндегі деректері: { $places }.
regions-sentence = Өңірлер бойынша сайлаушылардың келуі, { $election }{ $standing }: ең жоғарысы { $high } ({ $top }), ең төмені { $low } ({ $bottom }), айырмасы { $gap } п. т.{ $national ->
    [0] {""}
    [one] {""}
   *[other] {" "}Бүкіл ел бойынша кез келген екі сайлау арасындағы айырма — ең көбі { $range } п. т.
}
regions-without = Өңірлер бойынша сайлаушылардың келуі туралы дерек табылмаған сайлау: { $elections }.
regions-no-map = { $count ->
    [0] Өңірлер бойынша нәтижелер картасы көрсетілмейді: дереккөздерімізде ондай нәтижелер жоқ.
   *[other] Өңірлер бойынша нәтижелер картасы көрсетілмейді: дереккөздерімізде тек мына нәтижелер бар: { $regions }.
}
region-in = { $region } ({ $election })
council-note = { $everywhere ->
    [yes] { $election }: { $note }
   *[no] { $region }, { $election }: { $note }
}
region-note = { $region }, { $election }: { $note }
women-head = { $bound ->
    [yes] <b>{ $election }</b> тізімдегі квота { $quota }
   *[no] <b>{ $election }</b>
}{ $found ->
    [yes] {""}
   *[no] {" "}табылмады
}
women-note = <b>{ $share }</b> { $deputies } ішінен { $women }
women-hover = { $found ->
    [yes] { $election }: { $deputies } депутат ішінен { $women } әйел, { $share }.
   *[no] { $election }: табылмады.
}
women-of = { $deputies } ішінен { $women } ({ $election })
women-title = Депутаттар арасындағы әйелдер: { $counts }
women-subtitle = Сайланым басында { FORM($chamber, case: "of") } барлық депутаттары ішіндегі әйелдер үлесі, пайызбен.{ $quota ->
    [yes] {" "}Тік сызық: квота.
   *[no] {""}
}
women-gaps = { $count } сайлау ішінен { $missing } сайлау бойынша сан табылмады.
women-quota = { $enacted ->
    [yes] Әр тізімдегі квота — { $quota } ({ $groups }). Заң: { $date }; алғаш қолданылғаны: { $election }.
   *[no] Әр тізімдегі квота — { $quota } ({ $groups }). Алғаш қолданылғаны: { $election }.
}
women-before = Әйелдердің мандат үлесі: { $share } ({ $quota }), { $earlier } ({ $start }).{ $binds ->
    [lists] {" "}Квота мандатты кім алатынына емес, тізімдерге ғана қатысты болды ({ $quota }).
   *[seats] {""}
}
women-later = { $late ->
    [yes] Негізгі кезеңнен кейін, { $election }
   *[no] { $election }
}: { $share } ({ $deputies } ішінен { $women }).
capacity = { $capacity ->
    [chair] төраға
    [acting_chair] төраға міндетін атқарушы
    [provisional_chair] уақытша төраға
    [nominal_chair] номиналды төраға
   *[deputy_chair] төрағаның орынбасары
}
chairs-day-unknown = { $which ->
    [first] күні табылмады
    [last] күні табылмады
   *[open] қазір де қызметте не күні табылмады
}
chairs-hover = { $person }, { $capacity } ({ $party }): { $start } – { $end }.
chairs-undated = { $capacity }, күндері табылмады
chairs-vague = күні белгісіз
chairs-open = соңғы күні көрсетілмеген
chairs-title = Мерзімі белгілі төрағалар ішінде ең ұзақ басқарғаны: { $person }, { $years } жыл ({ $party })
chairs-title-none = { $lines } партияны кім басқарды
chairs-subtitle = Бір жолақ — төрағаның бір мерзімі, партия бойынша, кейінгі атауларымен. Солғын бөлік: бірінші не соңғы күн осы аралықта немесе табылмады. Жебе: соңғы күні көрсетілмеген (осы деректердегі соңғы жыл: { $end }).
chairs-sentence = { $party }, төрағалары: { $persons }.
chairs-length = { $open ->
    [yes] { $person } (басталуы: { $date }, соңғы күні табылмады)
   *[no] { $sure ->
        [years] { $person } ({ $years } жыл)
        [days] { $person } ({ $days } күн)
       *[no] { $person } (басталуы: { $date }, аяқталған күні табылмады)
    }
}
chairs-before = { $date } күніне дейінгі міндетін атқарушы, уақытша не номиналды төрағалар: { $persons }.
chairs-deputies = Белгілі төраға орынбасарлары: { $persons }.
column-date = Күні
column-held-label = Сайлау
column-place-label = Көрсеткіш
column-who = Кім
column-given-votes = Дауыс
column-base-label = Үлестің негізі
column-candidate = Кандидат
column-nominator = Кім ұсынды
column-office-label = Қай сайлау
column-unit-label = Не бойынша
column-body-label = Орган
column-place = Аумақ
column-seats-given = Мандат
column-posts = Лауазым
column-region-label = Өңір
column-status-label = Дерек мәртебесі
column-women = Әйелдер
column-deputies = Депутаттар
column-person = Аты-жөні
column-capacity-label = Лауазымы

## Sources and data

page-sources = Дереккөздер
page-sources-title = Бұған сенуге бола ма, деректі қалай алуға болады?
page-sources-lead = { $chamber } туралы барлық дереккөз бен кесте: іздеуге, жүктеп алуға, дәйексөз келтіруге болады; сондай-ақ тексерілген тұжырымдар.
table-chamber = Палата
table-elections = Сайлау
table-election-sources = Сайлау көрсеткіштерінің дереккөздері
table-results = Нәтижелер
table-list-candidates = Тізімдердегі кандидаттар
table-constituency-winners = Округтердегі жеңімпаздар
table-memberships = Партиялық мүшелік бойынша мандаттар
table-seat-claims = Сайлаулар арасындағы мандаттар туралы айтылғандар
table-parties = Партиялар
table-party-names = Кейін алынған толық атаулар
table-party-events = Партиялар тарихындағы оқиғалар
table-party-chairs = Партия төрағалары
table-party-counts = Партиялар саны
table-reforms = Ережелерді өзгерткен актілер
table-reform-changes = Әр акт не белгіледі
table-observers = Байқаушылар
table-earlier-elections = Бұрынғы сайлаулар
table-earlier-results = Бұрынғы сайлаулардағы мандаттар
table-regions = Өңірлер
table-regional-turnout = Өңірлер бойынша сайлаушылардың келуі
table-regional-results = Өңірлер бойынша нәтижелер
table-women-deputies = Депутаттар арасындағы әйелдер
table-presidential-elections = Президент сайлауы
table-presidential = Президенттікке кандидаттар
table-local-councils = Мәслихаттар
table-rural-heads = Ауыл әкімдері
table-claims = Тексерілген тұжырымдар
table-conflicts = Қолданылмаған мәндер
table-facts = Жекелеген деректер
table-publishers = Баспагерлердің атаулары
table-sources = Дереккөздер
library-summary = { $tables } кесте, { $rows } жол және олар негізделген { $sources } дереккөз.
library-release = { $date ->
    [none] Нұсқасы: { $version }; лицензиясы: { $licence }.
   *[other] Нұсқасы: { $version }, { $date }; лицензиясы: { $licence }.
}
library-no-licence = көрсетілмеген
library-tables = Кестелер
control-table = Кесте
control-find = Мына сөздер бар жолдар
control-find-hint = партия, жыл, аумақ, дереккөз
library-row = { $table } кестесі — { $file } файлы. { $description }
library-found = { $total } жол ішінен { $found }
library-rows = { $total } жол
library-elsewhere = Мұнда да бар: { $tables }.
library-nothing = Бұл кестеде осы сөздердің бәрі бірге кездесетін жол жоқ: { $search }
library-read = Бос ұяшық — табылмаған, жарияланбаған не қолданылмайтын мән; ол ешқашан нөл емес. Іздеу барлық тілді қамтиды. Файлдарда әр цифр жарияланған күйінде тұр.
library-csv = { $found ->
    [all] CSV
   *[some] Табылған жолдар, CSV
}
library-excel = { $found ->
    [all] Excel, сөздігімен
   *[some] Табылған жолдар, Excel
}
library-json = { $found ->
    [all] JSON, сөздігімен
   *[some] Табылған жолдар, JSON
}
library-units = Бірліктер: { $units }.
library-unit = { $unit } ({ $columns })
unit = { $unit ->
    [percent] пайыз
    [seats] мандат
    [posts] лауазым
    [deputies] депутат
    [votes] дауыс
    [ballots] бюллетень
    [voters] сайлаушы
    [candidates] кандидат
    [lists] тізім
    [parties] партия
    [members] мүше
    [delegates] делегат
    [people] адам
    [observers] байқаушы
    [constituencies] округ
    [councils] мәслихат
    [polling_stations] сайлау учаскесі
    [elections] сайлау
    [contests] алдын ала іріктеу
    [articles] бап
    [years] жыл
   *[days] күн
}
library-no-units = Бұл кестенің ешбір бағанында бірлік жоқ.
library-dictionary = Сөздік: { $table } кестесінің бағандары нені білдіреді
library-key = Жолды анықтайтын бағандар: { $key }.
library-column = Баған
library-type = Түрі
library-unit-heading = Бірлігі
library-meaning = Мағынасы
library-kind = { $type ->
    [id] идентификатор
    [ids] идентификаторлар, нүктелі үтірмен бөлінген
    [name] атау не есім, әр тілде
    [text] мәтін; аудармалары жеке файлдарда
    [integer] бүтін сан
    [decimal] ондық бөлшек
    [boolean] true (иә) не false (жоқ)
    [date] күн
    [partial_date] белгілі болғанынша күн, ай не жыл
    [colour] түс
    [url] мекенжай
   *[string] мәтін жолы
}
library-one-of = мыналардың бірі: { $values }
library-value = { $code } ({ $meaning })
library-kind-of = { $kind }, { $table } кестесінен
library-whole = Барлық деректер
library-whole-note = Барлық кесте сипаттамасымен, сөздігімен, өзгерістер тізімімен және лицензиясымен, осында оқылатын түрінде.
library-zip = Барлық файл, zip
library-workbook = Барлық кесте, бір Excel файлы
library-cite = Қалай дәйексөз келтіру керек
library-cite-note = Нұсқасын көрсетіңіз: кейінгілерінде түзетулер болуы мүмкін. Әр графиктің өз дереккөздері де бар, олар астында аталған.
library-cite-table = Осы кестеден дәйексөз келтіру үшін:
library-plain = Сөйлем түрінде
library-apa = APA стилімен
library-bibtex = BibTeX түрінде
site-title = { $chamber } сайлауы, { $country }
site-figures = Барлық график
site-figures-lead = Әр график жеке: суреті, жүктеп алатын файлдары, жолдары, дереккөздері және басқа параметрлермен салынған түрі.
site-figure-page = Орналасқан беті: { $page }
site-switch = { $label } — { $on ->
    [true] иә
   *[false] жоқ
}
site-skip = Мәтінге өту
site-search = Атаулар мен графиктерді іздеу
site-search-none = Мұндай атау жоқ.
site-scheme = Ашық не күңгірт
site-sort = Осы баған бойынша сұрыптау
site-not-found = Бұл мекенжайда ештеңе жоқ
site-not-found-lead = Мекенжай қате терілген немесе бет басқа жерге көшкен болуы мүмкін. Бар беттер:
view-stays = Бұл — беттің суреті: дашбордтың өзіне қазір қосылу мүмкін емес. Сілтемелер, кестелер мен файлдар жұмыс істейді.
refused = { $status ->
    [404] Бұл мекенжайда ештеңе жоқ.
    [501] Мұндай файлды бұл жерде жасау мүмкін емес.
    [503] Қазір жауап беру мүмкін емес: бір минуттан кейін қайталап көріңіз.
   *[other] Мекенжайда бұл жерде жоқ нәрсе көрсетілген.
}
embed-whole = Дашбордта ашу
picture-credit = { $country }, { $chamber } · деректер { $version }{ $date ->
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
}. { $version } нұсқасы{ $date ->
    [none] {""}
   *[other] , { $date }
}. Деректер жинағы{ $licence ->
    [none] {""}
   *[other] , { $licence }
}.
cite-figure = «{ $title }». Қазақ тіліндегі график. Дереккөзі: { $data } { $address }
cite-table = «{ $table }» кестесі ({ $file }). Дереккөзі: { $data }
cite-apa = { $title } ({ $version } нұсқасы) [Деректер жиынтығы].
cite-apa-figure = { $title } [Қазақ тіліндегі график]. Дереккөзі: { $data } ({ $version } нұсқасы). { $address }
cite-apa-author = { $author ->
    [none] { $work }
   *[other] { $author }. ({ $year ->
        [none] жылы белгісіз
       *[other] { $year }
    }). { $work }
}
cite-kind = Деректер жинағы
cite-kind-figure = График. Дереккөзі: { $title }. { $kind }
cite-version = { $version } нұсқасы
export-about = Сипаттама
export-title = Тақырыбы
export-measure = Не көрсетеді
export-main = Негізгі мәндер
export-choices = Параметрлер
export-address = Қайдан көруге болады
export-package = Деректер
export-source = Дереккөз
export-version = Нұсқасы
export-date = Күні
export-licence = Лицензиясы
export-terms = Шарттары
export-cite = Дәйексөз үлгісі
export-rows = { $total } жол ішінен { $found }.
export-search = Мына сөздер бар жолдар
export-sources = Дереккөздер
export-sources-note = Әр жолдағы дереккөздердің ID белгілері дереккөздер кестесіне сілтейді; онда баспагері, атауы, күні мен мекенжайы бар.
export-missing = Бос ұяшықтар
export-missing-note = Табылмаған, жарияланбаған не қолданылмайтын мән; ешқашан нөл емес.
export-days = Күндер
export-days-note = Мәтін түрінде: жыл, ай, күн. Толық белгілі болмаса — тек жыл не ай; соңындағы тильда «шамамен», алдындағы екі нүкте мен қиғаш сызық «сол күннен кешіктірмей» дегенді білдіреді.
export-table = Кесте
export-column = Баған
export-type = Түрі
export-unit = Бірлігі
export-required = Міндетті
export-values = Мүмкін мәндер
export-meaning = Мағынасы
references-title = Дереккөздер
references-lead = { $count } дереккөз. Жолдар: дереккөз барлық кестеде қанша жолда аталған.
control-kind = Дереккөз түрі
control-kind-all = барлығы
control-kind-commission = сайлау комиссиялары
control-kind-law = заң
control-kind-announcement = баспасөз, сайлау комиссиясының хабары
control-kind-official = ресми дереккөз
control-kind-observer = байқаушылар
control-kind-dataset = деректер жиынтықтары
control-kind-academic = ғылыми еңбектер
control-kind-reference = анықтамалықтар
control-kind-press = баспасөз
references-all = Барлық дереккөз
control-source = Дереккөз
control-source-hint = баспагері, атауы не ID
references-none = Дереккөзді таңдаңыз: ол туралы дерек пен қай жерде қолданылғаны көрсетіледі.
references-no-address = Мекенжайы белгісіз.
references-resting = Осы дереккөз { $count ->
    [1] бір
   *[other] { $count }
} жолда аталған: { $tables }.
references-alone = { $rows ->
    [1] { $count ->
        [0] Онда басқа дереккөз де бар.
       *[other] Онда бұл дереккөз жалғыз.
    }
   *[other] { $count ->
        [0] Олардың әрқайсысында басқа дереккөз де бар.
        [1] Соның бір жолында бұл дереккөз жалғыз.
       *[other] Соның { $count } жолында бұл дереккөз жалғыз.
    }
}
weak-heading = Осал тұстар
weak-sentence = Сенімділігі төмен жазба: { $low ->
    [0] жоқ
   *[other] { $low }
}. Бір ғана дереккөзге негізделген жазба: { $alone ->
    [0] жоқ
   *[other] { $alone }
}.
weak-lead = Жазба — кестенің бір жолында дәл сол дереккөздер келтіретін деректер. Тұжырымдар мен қолданылмаған мәндер кірмейді.
weak-total = Осы кестелерде барлығы
weak-entries = Жазбалар
weak-low = Сенімділігі төмен
weak-alone = Дереккөзі біреу
weak-values = Сенімділігі төмен жазбалар, әр мәні бойынша ({ $count })
weak-sources = Жазбаның жалғыз дереккөзі болғандар ({ $count })
references-alone-times = Жалғыз
references-publisher = Баспагері
references-document = Атауы
references-date = Күні
references-kind = Түрі
references-rows = Жолдар
references-address = Мекенжайы
references-id = ID
references-table = Кесте
references-row = Жол
references-field = Баған
references-value = Мәні
references-confidence = Сенімділігі
references-where = Қай жерде
references-place = { $table }, { $row }: { $field }

## Claims checked

claims-heading = Тексерілген тұжырымдар
claims-lead = Жұмыс бірнеше құжаттан басталды. Ондағы тексеруге болатын әр тұжырым басқа дереккөздермен салыстырылды. Деректерге негізделген бағалар есептеліп шығады және деректермен бірге өзгереді.
claims-summary = { $documents ->
    [1] Бір құжаттағы { $claims } тұжырым: { $parts }.
   *[other] { $documents } құжаттағы { $claims } тұжырым: { $parts }.
} Деректерден есептелген баға: { $computed ->
    [0] жоқ
   *[other] { $computed }
}.
claims-part = { $verdict ->
    [agrees] расталды — { $count }
    [partly] ішінара — { $count }
    [differs] сәйкес емес — { $count }
    [disputed] даулы — { $count }
    [not_confirmed] расталмады — { $count }
   *[not_checked] тексерілмеді — { $count }
}
claims-tally = { $count } тұжырым: { $parts }.
claims-shown = { $count ->
    [0] Бұл құжатта мұндай бағасы бар тұжырым жоқ.
   *[other] Көрсетілген тұжырым: { $count }.
}
claims-verdict = { $verdict ->
    [agrees] расталды
    [partly] ішінара
    [differs] сәйкес емес
    [disputed] даулы
    [not_confirmed] расталмады
   *[not_checked] тексерілмеді
}
claims-claimed = Құжатта
claims-held = Деректерде
claims-exact = Дауыс санынан
claims-number = { $unit ->
    [percent] { $number }%
    [seats] { $number } мандат
    [posts] { $number } лауазым
    [deputies] { $number } депутат
    [votes] { $number } дауыс
    [ballots] { $number } бюллетень
    [voters] { $number } сайлаушы
    [candidates] { $number } кандидат
    [lists] { $number } тізім
    [parties] { $number } партия
    [members] { $number } мүше
    [delegates] { $number } делегат
    [people] { $number } адам
    [observers] { $number } байқаушы
    [constituencies] { $number } округ
    [councils] { $number } мәслихат
    [polling_stations] { $number } сайлау учаскесі
    [elections] { $number } сайлау
    [contests] { $number } алдын ала іріктеу
    [articles] { $number } бап
    [years] { $number } жыл
   *[days] { $number } күн
}
claims-rounding = { $exact ->
    [yes] Дауыс санынан шыққан пайыз
   *[no] Деректердегі пайыз
} құжаттағыдай { $digits ->
    [0] бүтін санға
    [1] бір ондық таңбаға
   *[other] { $digits } ондық таңбаға
} дейін дөңгелектелсе (жартысы үлкен жаққа): { $value }.
claims-computed = Деректерден есептелген. { $cell }
claims-compared = Деректерде: { $cell }
claims-unused = Құжаттағы мән қолданылмаған мәндер қатарында. { $why }
claims-sources = { $count ->
    [one] Дереккөз
   *[other] Дереккөздер
}
control-document = Құжат
control-document-all = барлық құжат
control-verdict = Баға
control-verdict-others = толық расталмағандардың бәрі
control-verdict-all = барлығы
control-verdict-agrees = расталды
control-verdict-partly = ішінара
control-verdict-differs = сәйкес емес
control-verdict-disputed = даулы
control-verdict-not_confirmed = расталмады
control-verdict-not_checked = тексерілмеді
field-name = Атауы

## Reports

page-report = Есеп
page-report-title = Немен бөліскіңіз келеді?
page-report-lead = { $chamber } туралы есеп — басып шығаруға, көрсетуге, жіберуге: PDF, слайдтар, бір HTML файлы немесе сандарымен бірге әр график.
report-story-title = { $chamber } алты бетте
report-election-title = { $chamber } сайлауы: { $election }
report-consolidation-title = { FORM($chamber, case: "in") } партиялар қалай бірікті
report-everything-title = { $chamber }: барлық график, кесте және дереккөз
report-own-title = { $chamber }: таңдамалы есеп
report-election = Сайлау: { $election }
report-story-chambers = Көпшілік кімде болды
report-story-mergers = Бұған қалай жетті
report-story-lines = Қай партиялар бірікті
report-story-ballots = Дауыстар қалай көпшілікке айналды
report-story-law = Ережелер, байқаушылар, аяқталуы
report-contents = Мазмұны
report-sources = Дереккөздер
report-cite = Қалай дәйексөз келтіру керек
report-claim = Тұжырым
report-verdict = Баға
report-found = Не табылды
report-dated = Деректер нұсқасы: { $version }{ $date ->
    [none] {""}
   *[other] , { $date }
}
report-source-numbers = Дереккөздер, соңындағы тізімнің нөмірлері бойынша: { $numbers }
report-listed = Дереккөздер тізімінде: { $numbers }.
report-sources-before = Алдыңғы тарауда аталған дереккөздер: { $numbers }
report-archive = Әр графиктің өз қалтасы бар: суреті (SVG және PNG), сандары мен дереккөздері (CSV) және түсіндірмесі (about.txt).
control-report = Есеп
control-report-story = қысқаша баян
control-report-election = бір сайлау
control-report-consolidation = партиялар қалай бірікті
control-report-everything = барлығы
control-report-own = өз таңдауыңыз
report-story-about = Палатада көпшілік қалай құралды, барлық дереккөзімен: A4 не Letter форматындағы алты бет.
report-election-about = Таңдалған сайлаулар туралы толық дерек: нәтижелер, байқаушылар, ережелер, дереккөздер келіспейтін тұстар.
report-consolidation-about = Кім кімге қосылды, бұл мандаттар мен дауыстарға қалай әсер етті, партиялық жүйе қаншалықты құбылмалы болды.
report-everything-about = Осы беттердегі әр график пен кесте, әр сайлау және тексерілген барлық тұжырым.
report-own-about = Өзіңіз таңдаған бөлімдер, графиктері сіз қойған параметрлермен.
control-parts = Бөлімдер
control-parts-hint = қай бөлімдер
control-elections = Сайлау
control-elections-hint = таңдалмаса, талдау қамтитын соңғы сайлау
control-paper = Қағаз
control-paper-a4 = A4
control-paper-letter = Letter
control-colours = Түстер
control-colours-light = ашық
control-colours-dark = күңгірт
report-looks = { $elections ->
    [none] {""}
   *[other] Сайлау: { $elections }.{" "}
}{ $parts ->
    [0] {""}
    [1] Бір бөлім.{" "}
   *[other] { $parts } бөлім.{" "}
}Қағаз: { $paper }, түстері: { $colours }.
report-shell = Сол есеп пәрмен жолында
report-shell-about = Параметрлер бірдей болса, файл да байтына дейін бірдей шығады: белгілі бір уақытта жасалатын есептерге арналған. Файл атауының соңы түрін білдіреді: pdf, pptx, html немесе zip.
copy = Көшіру
report-command = Пәрмен
report-make = { $kind ->
    [pdf] PDF жасау
    [pptx] Слайдтар жасау
    [html] HTML жасау
   *[zip] ZIP жасау
}
report-making = Есеп жасалып жатыр.
report-waiting = Басқа есеп жасалып жатыр; бұл содан кейін жасалады.
report-busy = Басқа есеп әлі жасалып жатыр. Бір минуттан кейін қайталап көріңіз.
report-failed = Есеп жасалмады: { $why ->
    [memory] жад жетпеді.
    [disk] дискіде орын жоқ.
   *[other] себебі сервердің журналына жазылған.
}
report-take = Жүктеп алу: { $name }
report-missing = Мұнда орнатылмаған: { $package }. Ол { $kind ->
    [pdf] PDF пен осы алдын ала көрініс
   *[pptx] слайдтар
} үшін керек; орнату пәрмені: pip install { $package }.
report-figures = Графиктердің параметрлері
report-none = Есепті көру үшін бөлімдерді таңдаңыз.
report-first-pages = Алғашқы беттер
report-page = { $title }, { $page }-бет
report-part-overview-chambers = Палаталарды салыстыру
report-part-overview-seats = Қосылған партиялармен бірге мандаттар
report-part-overview-steps = Қосылу, ережелер, сайлау: қысқаша
report-part-overview-observers = Байқаушылар, қысқаша
report-part-overview-ending = Палата қызметі қалай аяқталды
report-part-consolidation-lines = Партиялар картасы
report-part-consolidation-between = Екі сайлау арасындағы палата
report-part-consolidation-flows = Бір сайлаудан келесісіне
report-part-seats-shares = Мандаттар, әр сайлау бойынша
report-part-votes-first_party = Ең ірі партияның дауыстары мен мандаттары
report-part-votes-shares = Дауыстар, әр сайлау бойынша
report-part-votes-turnout = Сайлаушылардың келуі
report-part-measures-system = Партиялық жүйенің көрсеткіштері
report-part-measures-volatility = Құбылмалылық
report-part-measures-nagayama = Ең ірі және екінші партия
report-part-measures-counts = Тіркелген партиялар
report-part-measures-advantage = Артықшылық коэффициенті
report-part-measures-working = Әр көрсеткіш қалай есептеледі
report-part-rules-rules_timeline = Заң өзгерістері
report-part-rules-recalculation = Мандаттар заңға сай ма
report-part-rules-steps = Мандаттарды бөлу қадамдары
report-part-election-summary = Сайлау: қысқаша
report-part-election-results = Сайлау: нәтижелер
report-part-election-chamber = Сайлау: палата
report-part-election-observers = Сайлау: байқаушылар
report-part-election-votes_to_seats = Сайлау: дауыстар мен мандаттар
report-part-election-candidates = Сайлау: кандидаттар
report-part-election-winners = Сайлау: округтердегі жеңімпаздар
report-part-election-rules = Сайлау: ережелер
report-part-election-counts = Сайлау: күндер мен сандар
report-part-election-thresholds = Сайлау: басқа межелер
report-part-election-deputies = Сайлау: депутаттар
report-part-election-conflicts = Сайлау: дереккөздер келіспейтін тұстар
report-part-election-facts = Сайлау: басқа деректер
report-part-context-by_region = Өңірлер бойынша сайлаушылардың келуі
report-part-context-presidential = Президент сайлауы
report-part-context-councils = Мәслихаттар
report-part-context-rural_heads = Ауыл әкімдері
report-part-context-women = Депутаттар арасындағы әйелдер
report-part-context-chairs = Партия төрағалары
report-part-sources-verdicts = Тексерілген тұжырымдар
report-part-sources-all = Барлық дереккөз
report-part-sources-package = Деректерден қалай дәйексөз келтіру керек
report-slides-rest = Әр слайдтың дереккөздері оның ескертпелерінде тұр. Слайдтарға сыймағаны (қалған кестелер мен дереккөздердің толық тізімі) осы есептің PDF және HTML нұсқаларында, ал әр графиктің сандары графиктер мұрағатында бар.

## The dictionary: what tables and columns mean (in English in the schema)

dictionary-source-ids = Осы жолдың дереккөздері.
dictionary-confidence = Жол деректері қаншалықты сенімді анықталған; деңгейлер сенімділік туралы бөлімде түсіндірілген.
dictionary-election-id = Сайлау.
dictionary-date = Дауыс беру күні.
dictionary-second-round-date = Екінші турдың дауыс беру күні.
dictionary-seats = Палатадағы мандат саны.
dictionary-registered = Тізімге енгізілген сайлаушылар.
dictionary-turnout-percent = Сайлаушылардың келуі, жарияланған түрінде.
dictionary-note = Жолды пайдаланар алдында оқырман білуге тиіс жайт.
dictionary-party-id = Сайлауға қатысушы.
dictionary-votes = Дауыстар.
dictionary-person = Аты-жөні.
dictionary-region-id = Өңір.
dictionary-row = Жолдың кілті; бөліктері қиғаш сызықпен ажыратылған.

dictionary-chamber = Осы пакет сипаттайтын палата; бір жол.
dictionary-chamber-chamber-id = Тұрақты идентификатор.
dictionary-chamber-country = Елдің атауы.
dictionary-chamber-name = Палатаның атауы.
dictionary-chamber-name-of = Атауының ілік септігіндегі түрі, егер тілде бар болса.
dictionary-chamber-name-in = Атауының «қайда?» сұрағына жауап беретін түрі, егер басқаша болса.
dictionary-chamber-name-into = Атауының «неге?» сұрағына жауап беретін түрі, егер басқаша болса.
dictionary-chamber-appointing-body = Сайлаушылар сайламайтын мандаттарды кім толтырады; ондай мандат болмаса, бос.
dictionary-chamber-what = Палатаның не екені не не болғаны, сөйлемнің бөлігі ретінде: «пәлен елдің төменгі палатасы».
dictionary-chamber-ended = Палата қызметі аяқталған күн; ол әлі бар болса, бос.
dictionary-chamber-successor = Қызметі аяқталған палатаның орнын не басты, сөйлемнің бөлігі ретінде.
dictionary-chamber-ending = Палата қызметі қалай аяқталды және одан кейін не болды, толық сөйлемдермен.
dictionary-chamber-source-ids = Палата қызметінің аяқталуы туралы дереккөздер.
dictionary-chamber-confidence = Палата қызметінің аяқталуы туралы деректің сенімділігі.

dictionary-elections = Палатаның әр сайлауына бір жол. Әр өрістің дереккөзі election_sources кестесінде.
dictionary-elections-election-id = Тұрақты идентификатор; мекенжайларда қолданылады.
dictionary-elections-date = Сайлаушылардың дауыс беру күні (бірінші тур).
dictionary-elections-appointed-date = Сайлаушылар сайламайтын мандаттарды толтыратын орган оларды толтырған күн.
dictionary-elections-called-date = Сайлау тағайындалған күн.
dictionary-elections-results-date = Түпкілікті нәтижелер анықталған күн.
dictionary-elections-timing = Кезекті не кезектен тыс.
dictionary-elections-period = core: пакет қамтитын кезең ішінде; after: одан кейінгі сайлау ретінде көрсетіледі.
dictionary-elections-list-seats = Партиялық тізімдер бойынша бөлінетін мандаттар.
dictionary-elections-constituency-seats = Бірмандаттық округтердің мандаттары.
dictionary-elections-appointed-seats = Сайлаушылар емес, басқа орган толтыратын мандаттар.
dictionary-elections-vacant-seats = Үш түрлі мандаттың ешкім алмаған не қабылдамағандары; ондай мандат қалмаса, бос.
dictionary-elections-constituency-rule = Округтерде депутат қалай сайланады.
dictionary-elections-allocation-rule = Тізімдік мандаттарды барлық тізім арасында бөлу ережесі; other: мұнда қайта есептелмейтін тәсіл, мысалы біріктірілген тізімдер, округтер нәтижесін теңестіретін тізімдік бөлік не округтер бойынша тізімдер. Тізімдік мандат болса, міндетті.
dictionary-elections-tie-rule = Бір мандатқа құқық тең болғанда не шешеді: қос нүктеден кейін тұратын бірнеше сөз.
dictionary-elections-threshold-percent = Партиялық тізімдерге заңмен белгіленген меже, пайызбен не дауыстардың бөлшегімен (1/150); меже болмаса, 0. Тізімдік мандат болса, міндетті.
dictionary-elections-threshold-base = Заң бойынша меже неден есептеледі. Тізімдік мандат болса, міндетті.
dictionary-elections-threshold-base-article = Меже неден есептелетінін белгілейтін бап, егер ол басқа бап болса.
dictionary-elections-threshold-article = Межені белгілейтін бап.
dictionary-elections-runner-up-coefficient = Екінші тізімге кепілдік бойынша жіберілген тізімнің бөліндісіне түзету коэффициенті; ондай кепілдік болмаса, бос.
dictionary-elections-runner-up-minimum-seats = Екінші тізімге кепілдік бойынша жіберілген тізімнің ең аз мандат саны.
dictionary-elections-against-all = Тізімдер бюллетенінде «Бәріне қарсымын» жолы болды ма. Тізімдік мандат болса, міндетті.
dictionary-elections-blocs-allowed = Сайлау блоктары қатыса алды ма.
dictionary-elections-members-required = Партияны тіркеуге қажетті мүше саны.
dictionary-elections-members-required-per-region = Партияны тіркеуге әр өңірде қажетті мүше саны.
dictionary-elections-quota-percent = Әр тізімнің квота топтарына бөлінген үлесі.
dictionary-elections-quota-groups = Квота кімдерге арналған.
dictionary-elections-quota-applies-to = Квота тек тізімге ме, әлде мандатты кім алатынына да қолданыла ма.
dictionary-elections-ballots-cast = Дауыс беруге қатысқандар, жарияланған түрінде.
dictionary-elections-ballots-counted = Егер жәшікке салынған бюллетеньдер емес екені белгілі болса, ballots_cast пен сайлаушылардың келуі нені есептейді: issued — сайлаушыларға берілген бюллетеньдер.
dictionary-elections-valid-votes = Тізімдер бойынша жарамды дауыстар (барлық тізімге және «Бәріне қарсымын» жолына берілгені), жарияланған түрінде.
dictionary-elections-other-votes = Өз жолы жоқ тізімдерге берілген, тек бірге жарияланған жарамды дауыстар; бұл тізімдердің бірде-бірі мандат алмаған. Әр тізімнің жолы болса, бос.
dictionary-elections-invalid-votes = Жарамсыз және толтырылмаған тізім бюллетеньдері, жарияланған түрінде.
dictionary-elections-turnout-percent = Бірінші турға сайлаушылардың келуі, жарияланған түрінде.
dictionary-elections-second-round-turnout-percent = Екінші турға сайлаушылардың келуі, жарияланған түрінде.
dictionary-elections-share-base = Жарияланған дауыс үлестері неден есептелген. Тізімдік мандат болса, міндетті.

dictionary-election-sources = elections кестесінің әр толтырылған өрісі қайдан алынған; әр сайлау мен өріске бір жол.
dictionary-election-sources-field = elections кестесінің бағаны.
dictionary-election-sources-note = Мән қалай анықталғаны, егер ол түсінікті болмаса.

dictionary-results = Әр сайлау мен қатысушыға бір жол, мандат алмағандары да бар.
dictionary-results-votes = Тізімге берілген дауыстар; қатысушының тізімі болмаса, бос.
dictionary-results-share-percent = Тізімнің дауыс үлесі, жарияланған түрінде, сайлаудың share_base негізі бойынша; үтірден кейінгі таңба саны сол сайлаудың басқа қатысушыларындағыдай.
dictionary-results-list-seats = Тізім бойынша алынған мандаттар; тізім болмаса, бос.
dictionary-results-constituency-seats = Ресми ұсыну бойынша округтерде алынған мандаттар; округ болмаса, бос.
dictionary-results-constituency-seats-round-1 = Олардың бірінші турда алынғаны; жарияланбаса, бос.
dictionary-results-votes-source-ids = Дауыстар мен үлестің дереккөздері.
dictionary-results-votes-confidence = Дауыстар туралы деректің сенімділігі.
dictionary-results-seats-source-ids = Мандаттар туралы дереккөздер.
dictionary-results-seats-confidence = Мандаттар туралы деректің сенімділігі.

dictionary-list-candidates = Әр тізімде қанша кандидат болғаны, егер белгілі болса; әр сайлау мен тізімге бір жол.
dictionary-list-candidates-party-id = Кімнің тізімі.
dictionary-list-candidates-nominated = Тізім бойынша ұсынылған кандидаттар.
dictionary-list-candidates-registered = Тіркелген тізімдегі кандидаттар.

dictionary-constituency-winners = Округте кім жеңгені; аты табылған әр жеңімпазға бір жол, басқаларына жол жоқ.
dictionary-constituency-winners-constituency = Округтің нөмірі.
dictionary-constituency-winners-place-id = Округ орналасқан өңір не қала.
dictionary-constituency-winners-party-id = Жеңімпазды кім ұсынды.

dictionary-memberships = Депутаттардың партияға мүшелігі бойынша мандаттар, егер ол ұсынылуынан өзгеше болса.
dictionary-memberships-seats = Партия мүшесі болған депутаттар.

dictionary-seat-claims = Екі сайлау арасында партияның палатадағы үлесі туралы айтылғандар; бұлар сайлау нәтижесі емес.
dictionary-seat-claims-seat-claim-id = Тұрақты идентификатор.
dictionary-seat-claims-date = Айтылған жайт қай уақытқа қатысты.
dictionary-seat-claims-party-id = Партия, сол күнгі атауымен.
dictionary-seat-claims-seats = Мандат саны, егер айтылса.
dictionary-seat-claims-share-percent = Мандат үлесі, егер айтылса.
dictionary-seat-claims-approximate = Сан шамамен айтылған ба.
dictionary-seat-claims-given-by = Кім айтты, бірнеше сөзбен.
dictionary-seat-claims-statement = Не айтылды, бір сөйлеммен.

dictionary-parties = Нәтиже не оқиға жолында тұра алатындардың бәрі. Жаңа атау — жаңа жол; оларды party_events байланыстырады. Қысқа атауы сол күйі қалып, толық атауы өзгерсе, ол party_names кестесінде.
dictionary-parties-party-id = Тұрақты идентификатор.
dictionary-parties-kind = Қатысушының түрі.
dictionary-parties-name = Толық атауы, олардың біріншісі.
dictionary-parties-short-name = График жазуларына арналған атау.
dictionary-parties-abbreviation = Атау графикке сыймайтын жерде қолданылатын қысқартпа.
dictionary-parties-founded = Құрылуы.
dictionary-parties-registered = Осы атаумен алғаш тіркелуі.
dictionary-parties-ended = Осы атаумен қызметінің аяқталуы, қандай жолмен болса да.
dictionary-parties-colour = Ашық фондағы түсі.
dictionary-parties-colour-dark = Күңгірт фондағы түсі.
dictionary-parties-display-order = Графиктегі солдан оңға қарай орны; кіші сан бұрын тұрады.
dictionary-parties-names-confidence = Басқа тілдердегі атаулардың сенімділігі.

dictionary-party-names = Партия қысқа атауын өзгертпей, кейін алған толық атаулар; әр атауға бір жол.
dictionary-party-names-party-id = Партия.
dictionary-party-names-from-date = Партия осы атауды ала бастаған күн.
dictionary-party-names-name = Толық атауы.

dictionary-party-events = Партиялармен не болғаны; әр оқиға мен партиялар жұбына бір жол.
dictionary-party-events-event-id = Тұрақты идентификатор.
dictionary-party-events-date = Қашан, белгілі дәлдікпен.
dictionary-party-events-type = Не болды.
dictionary-party-events-from-id = Оқиға болған не бөлініп шыққан партия.
dictionary-party-events-to-id = Оқиға нәтижесінде пайда болған не қосып алған партия.
dictionary-party-events-what = Оқиға, бір сөйлеммен.

dictionary-party-chairs = Партияны кім, қандай лауазымда, қай уақыттан қай уақытқа дейін басқарды.
dictionary-party-chairs-chair-id = Тұрақты идентификатор.
dictionary-party-chairs-party-id = Партия.
dictionary-party-chairs-capacity = Партияны қандай лауазымда басқарды.
dictionary-party-chairs-from-date = Бірінші күні; белгісіз болса, бос.
dictionary-party-chairs-to-date = Соңғы күні; әлі лауазымда болса не белгісіз болса, бос.

dictionary-party-counts = Белгілі бір күні қанша партия болғаны, дереккөздердің санауынша; жолдар уақыт ретімен тұр.
dictionary-party-counts-count-id = Тұрақты идентификатор.
dictionary-party-counts-date = Сан берілген күн.
dictionary-party-counts-kind = Қандай партиялар саналған. active: сол күні қызмет ете алғандар; applied: тіркелуге өтініш бергендер; registered: тізілімде тұрғандар; took_part: сайлауға, соның ішінде блокта және округтерде қатысқандар.
dictionary-party-counts-parties = Қанша.
dictionary-party-counts-statement = Санау нәтижесі, бір сөйлеммен.

dictionary-reforms = Ережелерді өзгерткен актілер мен шешімдер және олар нені өзгерткені.
dictionary-reforms-reform-id = Тұрақты идентификатор.
dictionary-reforms-date = Қабылданған не қол қойылған күні.
dictionary-reforms-in-force = Күшіне енуі, егер көрсетілсе.
dictionary-reforms-act = Актінің атауы.
dictionary-reforms-number = Ресми нөмірі.
dictionary-reforms-kind = Актінің түрі.
dictionary-reforms-what = Нені өзгертті.

dictionary-reform-changes = Акт белгілеген мәндер; әр акт пен нормаға бір жол.
dictionary-reform-changes-reform-id = Акт.
dictionary-reform-changes-field = Акт өзгерткен elections кестесінің бағаны.
dictionary-reform-changes-value-before = Бұрынғы мән; белгісіз болса, бос.
dictionary-reform-changes-value = Акт белгілеген мән.

dictionary-observers = Байқаушылар миссиялары және олардың қорытындылары, мазмұндап берілген; тырнақшадағы сөздер солардікі.
dictionary-observers-observer-id = Тұрақты идентификатор.
dictionary-observers-organisation = Кім байқады.
dictionary-observers-mission = Миссияның түрі және байқаушылар саны.
dictionary-observers-conclusion = Қорытынды; оны көру мүмкін болмаса, бос.
dictionary-observers-short = Қорытынды бірнеше сөзбен, әр сайлауда бір миссияға орын бар график үшін; басқа миссияларда бос.

dictionary-earlier-elections = Негізгі кезеңге дейінгі сайлаулар, анықтама ретінде; белгісізі бос.
dictionary-earlier-elections-earlier-id = Тұрақты идентификатор.
dictionary-earlier-elections-chamber = Сайланған палатаның атауы.
dictionary-earlier-elections-third-round-date = Үшінші турдың дауыс беру күні.
dictionary-earlier-elections-constituency-seats = Бірмандаттық округтердегі мандаттар.
dictionary-earlier-elections-other-seats = Басқа жолмен берілген мандаттар; қалай екені ескертпеде айтылған.
dictionary-earlier-elections-constituency-rule = Округтерде депутат қалай сайланды.
dictionary-earlier-elections-candidates = Округтердегі кандидаттар.

dictionary-earlier-results = Бұрынғы сайлауларда алынған мандаттар, белгілі болғанынша; қосындысы бүкіл палатаға тең болмауы мүмкін.
dictionary-earlier-results-earlier-id = Бұрынғы сайлау.
dictionary-earlier-results-seats = Алынған мандаттар.

dictionary-regions = Өңірлер мен сондай деңгейдегі қалалар және олар болған уақыт.
dictionary-regions-region-id = Тұрақты идентификатор.
dictionary-regions-name = Атауы.
dictionary-regions-kind = Деңгейі.
dictionary-regions-from-date = Қай уақыттан бері; негізгі кезеңнен бұрын болса, бос.
dictionary-regions-to-date = Қай уақытқа дейін; әлі бар болса, бос.
dictionary-regions-predecessor-id = Ол бөлініп шыққан өңір.

dictionary-regional-turnout = Өңірлер бойынша сайлаушылардың келуі; мәртебе оның қаншалықты түпкілікті екенін айтады.
dictionary-regional-turnout-status = partial_day: дауыс беру аяқталғанға дейін; preliminary: алғашқы санау; final: түпкілікті.
dictionary-regional-turnout-reported-at = Дерек қай сағатқа берілген, егер көрсетілсе.

dictionary-regional-results = Табылған дереккөздерде жарияланған өңірлер бойынша аз ғана нәтижелер.
dictionary-regional-results-votes = Тізімге берілген дауыстар.
dictionary-regional-results-share-percent = Үлес, жарияланған түрінде.

dictionary-women-deputies = Сайланым басында депутаттар арасындағы әйелдер.
dictionary-women-deputies-women = Әйелдер.
dictionary-women-deputies-deputies = Депутаттар.

dictionary-presidential-elections = Президент сайлауы, анықтама ретінде.
dictionary-presidential-elections-presidential-id = Тұрақты идентификатор.
dictionary-presidential-elections-ballots-cast = Дауыс беруге қатысқандар.
dictionary-presidential-elections-valid-votes = Жарамды дауыстар.
dictionary-presidential-elections-invalid-votes = Жарамсыз және толтырылмаған бюллетеньдер.
dictionary-presidential-elections-share-base = Жарияланған үлестер неден есептелген; тексеру мүмкін болмаса, бос.

dictionary-presidential = Әр Президент сайлауы мен кандидатқа бір жол.
dictionary-presidential-presidential-id = Президент сайлауы.
dictionary-presidential-candidate-id = Кандидаттың не бюллетень жолының тұрақты идентификаторы.
dictionary-presidential-candidate = Кандидаттың аты-жөні не бюллетень жолы.
dictionary-presidential-nominator = Кім ұсынды.
dictionary-presidential-party-id = Ұсынған партия, егер ол parties кестесінде болса.
dictionary-presidential-share-percent = Үлес, жарияланған түрінде; үтірден кейінгі таңба саны сол сайлаудың басқа кандидаттарындағыдай.

dictionary-local-councils = Мәслихат сайлауындағы мандаттар мен дауыстар: дауыс беру күні, орны, деңгейі және партия бойынша.
dictionary-local-councils-place-id = Өңір, қала не бүкіл ел.
dictionary-local-councils-level = Мәслихаттың деңгейі.
dictionary-local-councils-seats = Алынған мандаттар.
dictionary-local-councils-share-percent = Дауыс үлесі, жарияланған түрінде; үтірден кейінгі таңба саны сол мәслихаттың басқа жолдарындағыдай.

dictionary-rural-heads = Ауыл әкімдерінің алынған лауазымдары, дауыс беру күні мен партия бойынша.
dictionary-rural-heads-posts = Алынған лауазымдар.

dictionary-claims = Осы жұмысқа бастау болған құжаттардың тұжырымдары және деректер не көрсететіні.
dictionary-claims-claim-id = Тұрақты идентификатор.
dictionary-claims-document-id = Құжат, дереккөз ретінде.
dictionary-claims-claim = Құжатта не айтылған.
dictionary-claims-verdict = Тұжырым деректерге сәйкес пе.
dictionary-claims-found = Не табылды.
dictionary-claims-table = Мән тұрған кесте, егер бағаны есептеуге болса.
dictionary-claims-field = Мән тұрған баған.
dictionary-claims-value-claimed = Құжаттағы мән.
dictionary-claims-source-ids = Табылған деректің дереккөздері.

dictionary-conflicts = Дереккөз беретін, бірақ қолданылмаған әр мән, себебімен.
dictionary-conflicts-conflict-id = Тұрақты идентификатор.
dictionary-conflicts-table = Мәннің кестесі.
dictionary-conflicts-field = Мәннің бағаны.
dictionary-conflicts-value-used = Сол ұяшықтағы мән; жүктегенде тексеріледі. Ұяшық бос болса, бос.
dictionary-conflicts-value-other = Қолданылмаған мән.
dictionary-conflicts-kind = Мәндер неге келіспейді.
dictionary-conflicts-reason = Басқа мән неге қолданылмады.
dictionary-conflicts-source-ids = Басқа мәнді беретін дереккөздер.

dictionary-facts = Басқа ешбір кестеге жатпайтын жеке фактілер.
dictionary-facts-fact-id = Тұрақты идентификатор.
dictionary-facts-date = Қашан, егер күні болса.
dictionary-facts-statement = Факт, бір сөйлеммен.
dictionary-facts-value = Саны, егер болса.
dictionary-facts-unit = Санның бірлігі.
dictionary-facts-topic = Палатаның бір сайлауына қатысты болмаса, не туралы.

dictionary-publishers = Баспагерлердің басқа тілдердегі атаулары, егер ондай атауы болса.
dictionary-publishers-publisher = Дереккөздердегі атауы.
dictionary-publishers-name = Атауы.
dictionary-publishers-source-ids = Атаулардың дереккөздері, егер табылса.
dictionary-publishers-confidence = Басқа тілдердегі атаулардың сенімділігі.

dictionary-sources = Жолдар сілтейтін әр дереккөз; әр құжатқа бір жол.
dictionary-sources-source-id = Тұрақты идентификатор.
dictionary-sources-publisher = Кім жариялады.
dictionary-sources-title = Тақырыбы не төртбұрышты жақшадағы сипаттамасы.
dictionary-sources-date = Жарияланған күні.
dictionary-sources-address = Тұрақты мекенжайы.
dictionary-sources-kind = Дереккөздің түрі; алдымен салмақтылары. announcement: сайлау комиссиясы жариялағанды басқа баспагер жеткізген хабар.
dictionary-sources-note = Беттері; қай бөлігін оқу мүмкін болды; неге сүйенеді.

## Values of closed sets (in English the codes themselves)

code-high = жоғары
code-medium = орташа
code-low = төмен
code-core = негізгі кезең
code-after = негізгі кезеңнен кейін
code-party = партия
code-movement = қозғалыс
code-bloc = сайлау блогы
code-organisation = ұйым
code-independents = өзін-өзі ұсынғандар
code-against-all = бәріне қарсымын
code-founded = құрылуы
code-registered = тіркелуі
code-party-counts-registered = тіркелгендер
code-reregistered = қайта тіркелуі
code-registration-refused = тіркеуден бас тартылуы
code-renamed = жаңа атау
code-split = бөлініп шығуы
code-merged = қосылуы
code-merger-rejected = бірігуден бас тартуы
code-joined-list = ортақ тізімге кіруі
code-list-cancelled = тізім тіркеуінің жойылуы
code-boycotted = бойкот
code-suspended = қызметінің тоқтатыла тұруы
code-liquidated = таратылуы
code-dissolved = өзін-өзі таратуы
code-congress = съезд
code-chair = төраға
code-acting-chair = төраға міндетін атқарушы
code-provisional-chair = уақытша төраға
code-nominal-chair = номиналды төраға
code-deputy-chair = төрағаның орынбасары
code-active = жұмыс істейтіндер
code-applied = өтініш бергендер
code-took-part = сайлауға қатысқандар
code-constitution = Конституция
code-constitutional-law = конституциялық заң
code-law = заң
code-decree = жарлық
code-referendum = референдум
code-decision = шешім
code-proposal = ұсыныс
code-country = ел
code-region = өңір
code-city = қала
code-partial-day = дауыс беру аяқталғанға дейін
code-preliminary = алдын ала дерек
code-final = түпкілікті дерек
code-regional = облыстық мәслихаттар
code-municipal = қалалық және аудандық мәслихаттар
code-all = барлық деңгей
code-agrees = расталды
code-partly = ішінара
code-differs = сәйкес емес
code-disputed = даулы
code-not-confirmed = расталмады
code-not-checked = тексерілмеді
code-misprint = баспа қатесі
code-other-base = басқа негіз
code-other-definition = басқа анықтама
code-rounded = дөңгелектелген
code-does-not-reproduce = дауыс санынан шықпайды
code-unresolved = анықталмаған
code-rules = ережелер
code-parliament = Парламент
code-earlier = бұрынғы сайлаулар
code-parties = партиялар
code-regions = өңірлер
code-presidential = Президент сайлауы
code-councils = мәслихаттар
code-rural-heads = ауыл әкімдері
code-observers = байқаушылар
code-commission = сайлау комиссиясы
code-announcement = баспасөз, сайлау комиссиясының хабары
code-official = ресми дереккөз
code-observer = байқаушылар
code-dataset = деректер жиынтығы
code-academic = ғылыми еңбек
code-reference = анықтамалық
code-press = баспасөз
