# The words of the interface in Russian. Messages stand in the order of en.ftl.

locale = ru_KZ
language-name = Русский
language-choice = Язык
language-draft = Черновик перевода: сообщений ещё на английском — { $missing } из { $whole }.
alphabet = а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я

## Everywhere

not-published = не найдено
percent = { $number } %
signed = { $sign ->
    [plus] +
    [minus] −
   *[none] {""}
}{ $number }
signed-points = { $sign ->
    [plus] +
    [minus] −
   *[none] ±
}{ $number } п. п.
# Between a number in a date and what follows it.
date-gap = { "\u00A0" }
range = от { $low } до { $high }
span = { $years ->
    [yes] { $first }–{ $last }
   *[no] { $first } – { $last }
}
date-by = { $date } или ранее
date-about = примерно { $date }
moment = { $date }, { $time } UTC
source-line = { $count ->
    [1] Источник
   *[other] Источники
}: { $sources }{ $rest }.
source-announced = избирательная комиссия (по сообщениям прессы: { $publishers })
source-confidence = { $alone ->
    [medium] Надёжность средняя.
    [low] Надёжность низкая.
   *[no] Надёжность ({ $rows ->
        [one] { $rows } значение
        [few] { $rows } значения
       *[many] { $rows } значений
    }): { $low ->
        [0] у { $medium } средняя
       *[other] { $medium ->
            [0] у { $low } низкая
           *[other] у { $low } низкая, у { $medium } средняя
        }
    }{ $rest ->
        [0] {""}
       *[other] , у остальных высокая
    }.
}
source-differ = Источники расходятся в { $count ->
    [one] { $count } значении
   *[other] { $count } значениях
}.
source-more = { $count ->
    [1] ; и ещё один
   *[other] ; и ещё { $count }
}
base = { $name ->
    [ballots_cast] все принявшие участие
    [valid_votes] действительные голоса
    [party_votes] голоса за партии
   *[other] { $name }
}
base-in = { $base } ({ $span })
after-note = После основного периода: { $elections }.
issued-note = Принявшие участие — по выданным бюллетеням: { $elections }.
line-name = { $first } (позднее { $later })
line-title = { $first } (позднее { $last })
course-point = { $value } ({ $election })
course-level = { $several ->
    [few] { $value } на обоих выборах ({ $first }, { $last })
   *[many] { $value } на всех выборах ({ $first }–{ $last })
}
as-many = ({ $others }: столько же мандатов, { $election })
each = по { $value }
pair = { $election }: { $first }, { $second }
event = { $date }: { $what }
event-undated = { $what } День неизвестен ({ $date }); считается, что это было { $side ->
    [before] до выборов
   *[after] после выборов
} ({ $election }).

## Rows

seat-one = { $tier ->
    [list] { $party }, { $election }: { $seats } из { $total } ({ $share }), { $seats ->
        [1] по списку
       *[other] все по списку
    }.
   *[single] { $party }, { $election }: { $seats } из { $total } ({ $share }), { $seats ->
        [1] в округе
       *[other] все в округах
    }.
}
seat-both = { $party }, { $election }: { $seats } из { $total } ({ $share }). По списку: { $listed }. В округах: { $single }.
seat-appointed = { $body }, { $election }: { $seats } из { $total } ({ $share }); их заполняют не избиратели.
seats-vacant = незамещённые
seat-vacant = { $election }: { $seats ->
    [one] не замещён { $seats }
   *[other] не замещено { $seats }
} из { $total } ({ $share }).
vacant-note = { $count ->
    [1] Пустой контур: { $count } незамещённый мандат.
    [one] Пустые контуры: { $count } незамещённый мандат.
    [few] Пустые контуры: { $count } незамещённых мандата.
   *[many] Пустые контуры: { $count } незамещённых мандатов.
}
seats-of = { $whole ->
    [chamber] { $count ->
        [one] { $count } мандата палаты
       *[other] { $count } мандатов палаты
    }
    [elected] { $count ->
        [one] { $count } выборного мандата
       *[other] { $count } выборных мандатов
    }
    [list] { $count ->
        [one] { $count } списочного мандата
       *[other] { $count } списочных мандатов
    }
    [constituency] { $count ->
        [one] { $count } мандата в округах
       *[other] { $count } мандатов в округах
    }
   *[every] { $count ->
        [one] { $count } мандата
       *[other] { $count } мандатов
    }
}
vote-sentence = { $party }, { $election }: голосов за список — { $votes }. Доля: { $share } (база: { $base }; опубликовано: { $published }).
turnout-hover = { $round ->
    [1] { $election }, явка: { $share }. Приняли участие: { $cast }. Избиратели в списках: { $registered }.
   *[2] { $election }, второй тур, явка: { $share }.
}

## Seat shares

seat_shares-title = { $grouping ->
    [successor] { $party } и присоединившиеся позднее партии, мандаты
   *[name] { $party }, { $tier ->
        [list] списочные мандаты
        [constituency] мандаты в округах
       *[all] { $appointed ->
            [yes] мандаты палаты
           *[no] выборные мандаты
        }
    }
}: { $course }
seat_shares-subtitle = { $tier ->
    [list] Мандаты по партийным спискам, в процентах; числа — мандаты
    [constituency] Мандаты одномандатных округов, по выдвижению, в процентах; числа — мандаты
   *[all] { $appointed ->
        [yes] Все мандаты палаты, по выдвижению, в процентах; числа — мандаты; незакрашенные заполняют не избиратели
       *[no] Выборные мандаты (по спискам и в округах), по выдвижению, в процентах; числа — мандаты
    }
}.{ $order } { $span }.
seat_shares-also = Также:
seats-order = Слева направо: { $groups }.
seats-group = { $group ->
    [joined] присоединившиеся позднее партии
    [independents] самовыдвиженцы
   *[others] остальные
}
seats-alt = { $election }: { $parties }.
alternative-rest = Все значения — в таблице.
successor-share = { $party } и присоединившиеся позднее партии: { $share }

## Chambers

chambers-title = { $party }, мандаты: { $points }
chambers-subtitle = Мандаты по выдвижению, под ними доли голосов по спискам, как опубликовано (база: { $bases }); официальные результаты{ $appointed ->
    [yes] ; незакрашенные заполняют не избиратели
   *[no] { "" }
}.{ $order }{ $majority ->
    [never] {" "}Большинства у партии не было{ $count ->
        [1] {" "}({ $end })
       *[other] {" "}ни на одних выборах ({ $start }–{ $end })
    }.
    [kept] {" "}На всех выборах ({ $since }–{ $end }) у партии было большинство.
    [last] {" "}У партии было большинство ({ $end }).
   *[at-times] {""}
} { $span }.
chambers-of = из { $total ->
        [one] { $total } мандата
       *[other] { $total } мандатов
    }
chambers-seats = { $seats } из { $total }
chambers-row = { $row ->
    [votes] Голоса по спискам
    [merged] Присоединились после прошлых выборов
    [rules] Новые правила
   *[observers] { $who ->
        [none] Что сказали наблюдатели
       *[other] Что сказали наблюдатели ({ $who })
    }
}
chambers-line = <b>{ $row ->
    [votes] Голоса по спискам
    [merged] Присоединились
    [rules] Новые правила
   *[observers] { $who ->
        [none] Наблюдатели
       *[other] { $who }
    }
}:</b> { $said }
chambers-observer = { $who }: { $said }
merged_seats-title = { $party }{ $merged ->
    [yes] {" "}и присоединившиеся позднее партии, мандаты
   *[no] , выборные мандаты
}: { $points }
merged_seats-subtitle = Выборные мандаты{ $appointed ->
    [yes] {" "}(без остальных мандатов палаты)
   *[no] {""}
}, по выдвижению, официальные результаты; числа — мандаты. { $span }.
merged_seats-part = { $part ->
    [party] партия
    [merged] присоединившиеся позднее партии
   *[others] все остальные
}
merged_seats-step = { $count ->
    [1] После слияния { $year } г.
   *[other] После слияний { $year } г.
}
merged_seats-head = { $step }: { $seats } из { $total }
merged_seats-hover = { $head }, { $part }: { $seats } из { $total ->
        [one] { $total } выборного мандата
       *[other] { $total } выборных мандатов
    }, { $share } ({ $names }).

## Between elections, in a few words

intervals-merged = { $movements ->
    [yes] { $count ->
        [one] { $count } партия и движение
        [few] { $count } партии и движения
       *[many] { $count } партий и движений
    }
   *[no] { $count ->
        [one] { $count } партия
        [few] { $count } партии
       *[many] { $count } партий
    }
}
intervals-seats = { $kind ->
    [lists] { $seats ->
        [one] { $seats } мандат
        [few] { $seats } мандата
       *[many] { $seats } мандатов
    }, только списки
    [listed] { $listed ->
        [one] { $listed } списочный мандат
        [few] { $listed } списочных мандата
       *[many] { $listed } списочных мандатов
    }
    [single] { $single ->
        [one] { $single } округ
        [few] { $single } округа
       *[many] { $single } округов
    }
   *[numbers] { $seats ->
        [one] { $seats } выборный мандат
        [few] { $seats } выборных мандата
       *[many] { $seats } выборных мандатов
    }
}
intervals-rule = { $field ->
    [threshold-percent] { $value ->
        [none] без барьера
       *[other] барьер { $value }
    }
    [blocs-allowed] { $value ->
        [no] блоки запрещены
       *[yes] блоки разрешены
    }
    [members-required] { $before ->
        [none] членов партии: от { $value }
       *[other] членов партии: от { $value } (было { $before })
    }
    [runner-up-minimum-seats] { $value ->
        [none] нет гарантии второму списку, если барьер преодолел один
        [one] если барьер преодолел один список, второму — не менее { $value } мандата
       *[other] если барьер преодолел один список, второму — не менее { $value } мандатов
    }
   *[quota-percent] { $value ->
        [none] без квоты
       *[other] квота { $value } в списках{ $groups ->
            [none] {""}
           *[other] {" "}({ $groups })
        }
    }
}
chamber-title = { $holds ->
    [yes] { $election }: { $party } — { $seats } из { $total ->
        [one] { $total } мандата
       *[other] { $total } мандатов
    } (большинство: { $majority })
    [none] { $election }: ни у одной партии нет мандатов (всего { $total }, большинство: { $majority })
   *[no] { $election }: большинства ({ $majority } из { $total ->
        [one] { $total } мандата
       *[other] { $total } мандатов
    }) нет ни у кого; { $equal ->
        [1] крупнейшая партия: { $party }, { $seats }
       *[other] крупнейшие партии: { $party }, по { $seats }
    }
}{ $apart ->
    [none] {""}
   *[other] { $holds ->
        [yes] {""}
       *[no] ; вне партий: { $apart }
    }
}
chamber-subtitle = Одна точка — один мандат, по выдвижению; официальные результаты, { $election }.{ $appointed ->
    [0] {""}
    [one] {" "}Незакрашенные: { $appointed } мандат, который заполняют не избиратели ({ $body }).
    [few] {" "}Незакрашенные: { $appointed } мандата, которые заполняют не избиратели ({ $body }).
   *[many] {" "}Незакрашенные: { $appointed } мандатов, которые заполняют не избиратели ({ $body }).
}{ $order }
chamber-total = { $total ->
    [one] <b>{ $total }</b> мандат
    [few] <b>{ $total }</b> мандата
   *[many] <b>{ $total }</b> мандатов
}
chamber-majority = большинство: { $seats }
chamber-bar = Голоса по спискам (база: { $base }){ $nobody ->
    [yes] ; штриховка: «Против всех»
   *[no] { "" }
}

## Vote shares

vote_shares-called = Голоса за список каждой партии
vote_shares-title = { $party }, голоса по спискам: { $course }
vote_shares-subtitle = { $published ->
    [yes] Доля голосов по спискам, как опубликовано, в процентах.
   *[no] Доля голосов по спискам, в процентах.
} База: { $bases }. Вверху — { $party }, внизу — все остальные списки; из них преодолели барьер ({ $end }): { $passed ->
    [0] ни один
   *[other] { $passed }
}. { $span }.
votes-missing = Для этой базы не найдено: { $elections }.
vote_shares-threshold = барьер по закону
vote_shares-tick = { $first ->
    [yes] барьер { $threshold }
   *[no] { $threshold }
}
vote_shares-seldom = { $against ->
    [yes] Участвовавшие один-два раза и «Против всех»
   *[no] Участвовавшие один-два раза
}
vote_shares-rest = Все остальные
vote_shares-lower = Все остальные списки, масштаб крупнее
vote_shares-alt = { $election }: { $parties }{ $others ->
    [0] {""}
    [one] ; ещё { $others } список
    [few] ; ещё { $others } списка
   *[many] ; ещё { $others } списков
}.

## Votes to seats

votes_to_seats-level = { $election }: у каждого списка доля { $tier ->
    [list] списочных мандатов
   *[all] всех выборных мандатов
} равна доле голосов
votes_to_seats-equal = { $election }: { $party } — по { $bonus } (доля { $tier ->
    [list] списочных мандатов
   *[all] всех выборных мандатов
} минус доля голосов)
votes_to_seats-title = { $election }: { $party } — { $votes } голосов по спискам, { $seats } { $tier ->
    [list] списочных мандатов
   *[all] всех выборных мандатов
} ({ $bonus })
votes_to_seats-subtitle = { $tier ->
    [list] Ромб: доля голосов по спискам, как опубликовано (база: { $base }). Точка: доля списочных мандатов.
   *[all] Ромб: доля голосов по спискам, как опубликовано (база: { $base }). Точка: доля всех выборных мандатов; мандаты округов от голосов по спискам не зависят.
} В процентах; разница в процентных пунктах.
votes_to_seats-shares = { $listed ->
    [yes] голоса { $votes }
   *[no] нет списка
}, { $seated ->
    [yes] мандаты { $share } ({ $seats })
   *[no] нет мандатов
}
votes_to_seats-votes = ◆ голоса
votes_to_seats-seats = ● мандаты
votes_to_seats-fine = Шкала до { $end }
votes_to_seats-vote-cell = { $there ->
    [yes] { $share }
   *[no] нет списка
}
votes_to_seats-seat-cell = { $there ->
    [yes] { $share } ({ $seats })
   *[no] нет мандатов
}
votes_to_seats-alt = { $listed ->
    [yes] { $party } { $votes }
   *[no] { $party } нет списка
}, { $seats } ({ $share })
votes_to_seats-alts = { $election }, доля голосов по спискам, мандаты (доля): { $lists }.
votes_to_seats-hover = { $tier ->
    [list] { $listed ->
        [yes] { $party }, { $election }: доля голосов по спискам — { $votes }; { $seats } из { $total ->
            [one] { $total } списочного мандата
           *[other] { $total } списочных мандатов
        } ({ $share }); разница: { $bonus }
       *[no] { $party }, { $election }: голоса за список не найдены; { $seats } из { $total ->
            [one] { $total } списочного мандата
           *[other] { $total } списочных мандатов
        } ({ $share }).
    }
   *[all] { $listed ->
        [yes] { $party }, { $election }: доля голосов по спискам — { $votes }; { $seats } из { $total ->
            [one] { $total } выборного мандата
           *[other] { $total } выборных мандатов
        } ({ $share }); разница: { $bonus }
       *[no] { $party }, { $election }: нет списка; { $seats } из { $total ->
            [one] { $total } выборного мандата
           *[other] { $total } выборных мандатов
        } ({ $share }).
    }
}

## Turnout

turnout-called = Явка
turnout-title = { $case ->
    [course] Явка: { $course }
    [last] Явка: самая высокая — { $peak } ({ $top })
   *[peak] Явка: самая высокая — { $peak } ({ $top }), последняя — { $last } ({ $end })
}
turnout-subtitle = Принявшие участие, в процентах от избирателей в списках, как опубликовано{ $second ->
    [yes] ; знак «плюс» — второй тур
   *[no] { "" }
}. { $span }.
turnout-second = второй тур { $share }

## The story

first_party-called = Крупнейшая партия
first_party-title = { $party }. { $points }
first_party-point = { $election }: голоса { $votes }, { $tier ->
    [list] мандаты
   *[all] все мандаты
} { $seats }
first_party-subtitle = Ромб: доля голосов по спискам, как опубликовано; база: { $bases }. Точка: доля { $tier ->
    [list] списочных мандатов
   *[all] всех выборных мандатов, хотя мандаты округов от голосов по спискам не зависят
}. В процентах. { $span }.{ $most ->
    [no] {""}
   *[other] {" "}Больше всего мандатов ({ $most }): { $seats } мандатов, { $votes } голосов по спискам.
}
first_party-vote = Голоса по спискам
first_party-seat = { $tier ->
    [list] Списочные мандаты
   *[all] Мандаты
}
first_party-mergers = Присоединились к партии { $party }
first_party-renamed = <b>{ $year }</b> { $long ->
    [yes] новое название: { $name }
   *[no] { $name }
}
first_party-lists-only = <b>{ $year }</b> только списки
first_party-alt = { $election }: { $votes }, { $seats } из { $total ->
        [one] { $total } мандата
       *[other] { $total } мандатов
    } ({ $share }).
first_party-alts = Голоса по спискам и { $tier ->
    [list] списочные мандаты.
   *[all] все выборные мандаты.
}
first_party-alt-mergers = Присоединились к партии { $party }.
first_party-vote-hover = { $party }, { $election }: голосов за список — { $votes }. Доля: { $share } (база: { $base }).
first_party-seat-hover = { $party }, { $election }: { $seats } из { $total } { $tier ->
    [list] { $total ->
        [one] списочного мандата
       *[other] списочных мандатов
    }
   *[all] { $total ->
        [one] выборного мандата
       *[other] выборных мандатов
    }
}, { $seat_share }.
merger-names = <b>{ $year }</b> { $parties }
merger-plain = { $year }: { $parties }.
merger-sure = { $parties }
merger-unsure = не подтверждено: { $parties }
key-share = { $party }, доля выборных мандатов, { $election }
key-seated = Партии с мандатами, { $election }
key-effective = Эффективное число партий по мандатам, { $election }
key-turnout = Явка, { $election }
key-before = { $election }: { $value }

## Pages

page-overview = Обзор
page-seats = Мандаты
page-votes = Голоса
page-election = Выборы
page-overview-kicker = { $country } · выборы в { FORM($chamber, case: "into") }, { $span }
page-overview-title = { $majority ->
    [kept] Как одна партия получила большинство в { FORM($chamber, case: "in") }
   *[other] { $chamber } с { $start } г.: у кого было большинство
}
page-overview-lead = { $ended ->
    [yes] { $chamber } — { $what } (до { $day }); теперь её место занимает { $successor }.
   *[no] { $chamber } — { $what }.
}{ $opening ->
    [no] {" "}Сначала ни у одной партии не было большинства в { FORM($chamber, case: "in") } ({ $first }){ $gained ->
        [none] .
       *[other] ; затем на всех выборах ({ $kept }) большинство получала партия { $gained }.
    }
   *[yes] {""}
}{ $joined ->
    [none] {""}
   *[other] {" "}К партии { $party } до выборов ({ $by }) { $merged ->
        [1] присоединилась партия: { $joined }.
       *[other] присоединились партии: { $joined }.
    }
}{ $lists ->
    [yes] {" "}Избиратели стали голосовать только за партийные списки ({ $by }).
   *[no] {""}
} { $case ->
    [every] Партия{ $joined ->
        [none] {" "}{ $party }
       *[other] {""}
    } получила все выборные мандаты ({ $top })
    [tied] По { $won } из { $total ->
        [one] { $total } выборного мандата
       *[other] { $total } выборных мандатов
    } получили ({ $latest }): { $leaders }
   *[most] Партия{ $joined ->
        [none] {" "}{ $party }
       *[other] {""}
    } получила { $won } из { $total ->
        [one] { $total } выборного мандата
       *[other] { $total } выборных мандатов
    } ({ $top })
}{ $gained ->
    [none] { $majority ->
        [kept] {" "}и сохраняла большинство на всех следующих выборах.
       *[other] .
    }
   *[other] .
}{ $closing ->
    [no] {" "}Большинства не получила ни одна партия ({ $latest }).
   *[yes] {""}
}{ $observed ->
    [none] {""}
   *[other] {" "}{ $observed }
}
chamber-life = { $ended ->
    [yes] { $chamber } — { $what } (до { $day }); теперь её место занимает { $successor }.
   *[no] { $chamber } — { $what }.
}
overview-steps = { $count ->
    [3] Три шага
   *[other] Как это сложилось
}
overview-step-mergers = Слияния.
overview-step-rules = Правила.
overview-step-elections = Выборы.
overview-merged = { $year } — { $parties }
overview-mergers = { $count ->
    [0] В данных за эти годы нет присоединений к партии { $party }.
    [none] В данных за эти годы нет слияний партий.
   *[other] К партии { $party } присоединились: { $mergers }.
}
overview-members = С { $year } г. партии требовалось не менее { $members ->
    [one] { $members } члена
   *[other] { $members } членов
} (прежде { $before }).
overview-registered = Из { $active ->
    [one] { $active } действовавшей тогда партии
   *[other] { $active } действовавших тогда партий
} заявления о регистрации подали { $applied }, зарегистрировано { $registered } ({ $date }).
overview-seats = { $lists ->
    [yes] Все выборные мандаты распределили по партийным спискам при барьере { $threshold }{ $blocs ->
        [no] , блоки запретили
       *[yes] {""}
    } ({ $election }).
   *[no] Вернулись округа: { $single } из { $total ->
        [one] { $total } мандата
       *[other] { $total } мандатов
    } ({ $election }).
}
overview-elections = { $tied ->
    [yes] { $party }, выборные мандаты
   *[no] Выборные мандаты самой партии
}: { $course }.
overview-link-mergers = Все слияния на одной карте
overview-link-rules = Правила по годам
overview-link-elections = Каждые выборы подробно
overview-observers = Выводы наблюдателей
overview-observed = { $count ->
    [0] В данных нет выводов наблюдателей.
   *[other] Выводы наблюдателей известны { $all ->
        [yes] о всех выборах ({ $total })
       *[no] о { $count } из { $total } выборов
    }; миссий: { $missions }, из них найдены выводы { $concluded ->
        [one] { $concluded } миссии
       *[other] { $concluded } миссий
    }, они приведены на страницах выборов.
}
overview-each = Выводы полностью: { $each }
overview-official = Результаты здесь официальные, выводы — самих миссий.
overview-ending = Чем всё закончилось
overview-ended = { $date } существование { FORM($chamber, case: "of") } прекратилось.
overview-more-consolidation = Кто с кем объединился
overview-more-rules = Что говорил закон
overview-more-election = Одни выборы подробно
overview-more-sources = Все источники, все таблицы
page-seats-title = Кто получил мандаты и какие партии позднее объединились?
page-seats-lead = Мандаты { FORM($chamber, case: "of") }{ $count ->
    [1] {" "}({ $span })
   *[other] {" "}на каждых выборах ({ $span })
} — по названию в бюллетене или по партии-преемнице.
page-votes-title = Как разделились голоса по спискам и какой была явка?
page-votes-lead = Голосование по партийным спискам{ $count ->
    [1] {" "}на выборах в { FORM($chamber, case: "into") } ({ $span })
   *[other] {" "}на каждых выборах в { FORM($chamber, case: "into") } ({ $span })
}, барьер и явка.
page-election-title = Что произошло на этих выборах?
page-election-lead = Всё об одних выборах в { FORM($chamber, case: "into") }: результаты, выводы наблюдателей, правила и источник каждого числа.
page-contents = На этой странице:
page-menu = Меню
page-more = Ещё
page-next = Далее: { $page }
data-not-sound = В файлах данных есть ошибки, поэтому ничего не показано. Ошибок: { $count }
data-stays = В файлах этой страницы ошибки с { $since }. Показаны последние данные без ошибок, версия { $version }. { $count ->
    [1] Ошибка: { $first }
   *[other] Ошибок: { $count }, первая: { $first }
}

## Terms

term-threshold = барьер
term-threshold-meaning = Доля голосов или бюллетеней, без которой список не получает ни одного списочного мандата.
term-nomination = по выдвижению
term-nomination-meaning = Мандат засчитан тому, кто выдвинул кандидата, в какой бы партии ни состоял депутат.
term-appointing-meaning = Орган, который заполнял мандаты, не заполняемые избирателями: { $seats }.
term-effective = эффективное число партий
term-effective-meaning = Сколько партий равного размера дали бы такую же раздробленность мандатов или голосов: 1 — одна партия, 2 — две равные.
term-period = основной период
term-period-meaning = Выборы, по которым сделаны выводы ({ $span }); более поздние, по другим правилам, названы отдельно.

## Controls

control-options = Параметры
control-after = Добавить { $elections }
control-after-help = Основной период — время, по которому сделаны выводы; более поздние выборы, по другим правилам, названы отдельно.
control-appointed = Добавить мандаты, которые заполняют не избиратели
control-appointed-help = Мандаты палаты, которые заполняет другой орган; показаны незакрашенными.
control-by = Группировка
control-by-name = по названию в бюллетене
control-by-successor = по партии-преемнице
control-by-help = По выдвижению: мандат засчитан партии, выдвинувшей кандидата. Партия-преемница — та, к которой эта партия позднее присоединилась.
control-tier = Мандаты
control-tier-all = все выборные
control-tier-list = по спискам
control-tier-constituency = в округах
control-base = База долей
control-base-published = как опубликовано
control-base-valid_votes = действительные голоса
control-base-party_votes = голоса за партии
control-base-ballots_cast = все принявшие участие
control-base-help = От чего считается доля: от всех принявших участие она меньше, чем от голосов за списки.
control-election = Выборы
control-compare = С чем сравнить голоса по спискам
control-compare-list = списочные мандаты
control-compare-all = все выборные мандаты

## An address

address-unknown = { $count ->
    [1] Одно значение в адресе непонятно или не сочетается с другими.
    [one] { $count } значение в адресе непонятно или не сочетается с другими.
    [few] { $count } значения в адресе непонятны или не сочетаются с другими.
   *[many] { $count } значений в адресе непонятны или не сочетаются с другими.
} Вместо этого показано: { $shown }.
address-without = «{ $name }=» без значения
address-version = Адрес создан для версии данных { $asked }; показана версия { $shown }.

## Explanations

seats-how = Как считаются мандаты
seats-how-by = { $by ->
    [successor] Партии, которые когда-либо объединились, показаны как партия, которой они стали (партия-преемница), со всеми прежними названиями; так же показан и блок, если все его участники пришли к одной партии. Учтены только подтверждённые слияния.
   *[name] Каждая партия — под названием в бюллетене тех выборов. Цвет и место партии сохраняются и после смены названия.
}
seats-how-nomination = Мандат засчитан тому, кто выдвинул кандидата. Самовыдвиженец остаётся самовыдвиженцем, даже если состоял в партии или вступил в неё позднее.
votes-how-base = { $base ->
    [published] База опубликованных долей не всегда одна и та же; она указана над графиком. Сравнивать выборы можно только на одной базе.
    [valid_votes] Все действительные голоса по спискам, вместе со строкой «Против всех», если она была в бюллетене. Вычислено по числу голосов.
    [party_votes] Только голоса за списки, без строки «Против всех». Вычислено по числу голосов.
   *[ballots_cast] Все принявшие участие в голосовании, включая недействительные бюллетени. Если их число не найдено, долю вычислить нельзя.
}

## Under a figure

figure-others = ещё { $count }
figure-parts = О графике
figure-table = Таблица
figure-sources = Источники
figure-differ = Где источники расходятся
figure-differ-lead = Значения из источников, которые здесь не использованы, с указанием причины.
figure-take = Скачать, сослаться, цитировать
figure-files = Файлы
figure-link = Ссылка
figure-cite = Цитировать
figure-code = Код
figure-dark = Изображения на тёмном фоне
figure-file = { $kind ->
    [png] PNG, { $scale ->
        [1] экран
        [2] чёткий экран
       *[other] печать
    } ({ $scale }×)
    [portrait] PNG, телефон (9:16)
    [svg] SVG, изображение
    [pdf] PDF, изображение
    [csv] CSV, строки
    [xlsx] Excel, строки
   *[json] JSON, строки
}
figure-view = Адрес именно этого вида:
figure-embed = Чтобы встроить в другую страницу:
figure-frame = <iframe src="{ $address }" width="100%" height="900" style="border:0"></iframe>
figure-frame-alone =
    <iframe src="{ $address }" title="{ $title }" width="100%" height="600" style="border:0"></iframe>
    <script>
    addEventListener("message", (event) => {"{"}
    for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === event.source && event.data.height) frame.height = event.data.height;
    {"}"});
    </script>
figure-python = Прочитать строки в Python:
figure-python-code =
    import pandas

    rows = pandas.read_csv("{ $address }")
figure-r = В R:
figure-r-code = rows <- read.csv("{ $address }", fileEncoding = "UTF-8-BOM", check.names = FALSE)
figure-spreadsheet = В таблицах Google:
figure-spreadsheet-code = =IMPORTDATA("{ $address }")
figure-evidence = { $sources ->
    [one] { $sources } источник
    [few] { $sources } источника
   *[many] { $sources } источников
}.
confidence = { $level ->
    [high] высокая
    [medium] средняя
   *[low] низкая
}
source-resting = где использовано
source-gives = {" "}— для чего: { $given }
source-gives-all = всё
source-gives-each = все
source-kind = { $kind ->
    [commission] избирательная комиссия
    [law] закон
    [announcement] пресса со ссылкой на избирательную комиссию
    [official] официальный источник
    [observer] наблюдатели
    [dataset] набор данных
    [academic] научная работа
    [reference] справочник
   *[press] пресса
}

## Columns

column-election-label = Выборы
column-label = Партия
column-contestant = Партия
column-votes = Голоса по спискам
column-base-votes = База, голоса
column-share = Доля, %
column-share-percent = Опубликованная доля
column-share-of = Доля (база: { $base })
value-rated = { $value } (надёжность: { $level })
column-vote-share = Доля голосов, %
column-seat-share = Доля мандатов, %
column-bonus = Разница, п. п.
column-threshold = Барьер, %
column-list-seats = Списочные мандаты
column-constituency-seats = Мандаты в округах
column-seats = Мандаты
column-total = Всего мандатов
column-seats-won = Получено мандатов
column-round = Тур
column-registered = Избирателей в списках
column-candidates-registered = Зарегистрировано
column-ballots-cast = Приняли участие
column-confidence = Надёжность
column-source-ids = Источники
column-field = Показатель
column-value = Значение
column-value-used = Использовано
column-value-other = Не использовано
column-reason = Почему
column-given-by = Где указано
column-other-values = Источники расходятся
column-names = Присоединились
column-seats-label = Мандаты
column-merged-label = Присоединились после прошлых выборов
column-rules-label = Новые правила
column-observers = Слова наблюдателей
conflict-what = { $field } ({ $row })
conflict-short = { $field }: { $value } ({ $kind ->
    [preliminary] предварительно
    [misprint] опечатка
    [other_base] другая база
    [other_definition] другое определение
    [rounded] округлено
    [does_not_reproduce] не следует из подсчёта
   *[unresolved] не выяснено
})
conflict-why = { $kind ->
    [preliminary] Предварительно.
    [misprint] Опечатка.
    [other_base] Другая база.
    [other_definition] Другое определение.
    [rounded] Округлено.
    [does_not_reproduce] Не следует из подсчёта.
   *[unresolved] Не выяснено.
} { $reason }
named-presidential = Президентские выборы { $year } г.
named-earlier = Выборы { $year } г.
level-regional = областные маслихаты
level-municipal = маслихаты районов и городов
level-all = все уровни

## One election

election-lead = { $date }: { $timing ->
    [none] выборы
   *[other] { $timing } выборы
}{ $turnout ->
    [none] {""}
   *[other] , явка { $turnout }
}, { $seats ->
    [one] { $seats } выборный мандат
    [few] { $seats } выборных мандата
   *[many] { $seats } выборных мандатов
}{ $vacant ->
    [0] {""}
   *[other] {" "}(из них не замещено: { $vacant })
}, { $threshold ->
    [none] без списков
   *[other] барьер { $threshold }
}. Результаты — официально объявленные.
why-passed = { $count ->
    [0] Барьер { $percent } (база: { $base }{ $law ->
        [yes] {""}
       *[no] {" "}— из неё следуют официальные мандаты; в законе названа другая
    }) не преодолел ни один список.
    [1] Барьер { $percent } (база: { $base }{ $law ->
        [yes] {""}
       *[no] {" "}— из неё следуют официальные мандаты; в законе названа другая
    }) преодолел один список: { $passed }.
   *[other] Барьер { $percent } (база: { $base }{ $law ->
        [yes] {""}
       *[no] {" "}— из неё следуют официальные мандаты; в законе названа другая
    }) преодолели: { $passed }.
}{ $below ->
    [none] {""}
   *[other] {" "}Следующий список: { $below }, { $share }.
}
election-results = Результаты
election-absent = Не допущены или не участвовали
election-observers = Выводы наблюдателей
votes_to_seats-heading = Голоса и мандаты
election-rules = Правила
election-counts = Даты и числа
valid-votes-summed = не опубликовано; сумма голосов за списки{ $against ->
    [yes] {" "}и «против всех»
   *[no] {""}
}: { $sum }
election-conflicts = Где источники расходятся
election-conflicts-lead = Значения из источников, которые не использованы, с указанием причины. Числа, которых это касается, отмечены знаком †.
election-deputies = Депутаты
election-facts = Другие сведения
election-facts-all = { $count ->
    [one] Ещё { $count } факт
    [few] Ещё { $count } факта
   *[many] Ещё { $count } фактов
}
election-sources = Источники
election-sources-all = { $count ->
    [1] Единственный источник данных об этих выборах
   *[other] Все источники данных об этих выборах: { $count }
}
election-recalculation = Пересчёт: следуют ли мандаты из голосов?
record-women = Женщины среди депутатов в начале созыва: { $women } из { $deputies }.
record-women-missing = Женщины среди депутатов: число не найдено.
record-members = Мандаты по партийности депутатов: { $parties }.
record-member = { $party } { $seats }
election-notes = Примечания
observers-unseen = Вывод миссии не найден.
election-candidates = Кандидаты в списках
candidates-missing = { $missing ->
    [0] {""}
   *[other] Для { $missing } из { $lists ->
        [one] { $lists } списка
       *[other] { $lists } списков
    } число не найдено.
}
election-winners = Победители в округах
winners-found = Имена найдены у { $found } из { $seats ->
    [one] { $seats } победителя
   *[other] { $seats } победителей
}{ $missing ->
    [0] {""}
   *[other] , у { $missing } не найдены
}.
winner-alone = самовыдвижение
column-nominated = Выдвинуто
column-constituency = Округ
column-winner = Победитель
observers-none = В наших источниках выводов наблюдателей нет.
note-on = { $party }: { $note }
name-with-short = { $name } ({ $short })
row-total = Всего
yes-no = { $answer ->
    [yes] да
   *[no] нет
}
value-allocation-rule = { $value ->
    [hare] квота Хэра и наибольшие остатки
    [droop] квота Друпа и наибольшие остатки
    [hagenbach-bischoff] квота Хагенбаха-Бишофа и наибольшие остатки
    [dhondt] метод д’Ондта
    [sainte-lague] метод Сент-Лагю
    [modified-sainte-lague] модифицированный метод Сент-Лагю
    [huntington-hill] метод Хантингтона — Хилла
    [other] другой метод; здесь не вычисляется
   *[adams] метод Адамса
}
value-constituency-rule = { $value ->
    [two_round_majority] абсолютное большинство в два тура
   *[plurality] относительное большинство в один тур
}
value-threshold-base = { $value ->
    [ballots_cast] все принявшие участие
    [valid_votes] действительные голоса
   *[party_votes] голоса за партии
}
value-share-base = { $value ->
    [ballots_cast] все принявшие участие
    [valid_votes] действительные голоса (со строкой «Против всех», где она была)
   *[party_votes] голоса за партии
}
value-quota-applies-to = { $value ->
    [lists] списки
   *[lists_and_seats] списки и распределение мандатов внутри списка
}
value-timing = { $value ->
    [regular] очередные
   *[early] внеочередные
}
value-ballots-counted = { $value ->
   *[issued] выданные бюллетени
}
field-seats = Мандаты палаты
field-list-seats = Мандаты по партийным спискам
field-constituency-seats = Мандаты одномандатных округов
field-constituency-seats-round-1 = Мандаты в округах, первый тур
field-constituency-rule = Правило победы в округе
field-appointed-seats = Мандаты, которые заполняют не избиратели
field-vacant-seats = Незамещённые мандаты
field-tie-rule = Что решает при равных правах на мандат
field-other-votes = Голоса за списки без отдельной строки
field-allocation-rule = Распределение списочных мандатов
field-threshold-percent = Барьер для списков
field-threshold-base = База барьера
field-threshold-base-article = Статья о базе барьера
field-threshold-article = Статья закона
field-runner-up-coefficient = Гарантия для второго списка, если барьер преодолел один: поправочный коэффициент
field-runner-up-minimum-seats = Гарантия для второго списка, если барьер преодолел один: мандаты
field-against-all = Строка «Против всех» в бюллетене для списков
field-blocs-allowed = Избирательные блоки разрешены
field-members-required = Членов для регистрации партии
field-members-required-per-region = Членов в каждом регионе
field-quota-percent = Квота в списках для женщин и других групп
field-quota-groups = Для кого квота
field-quota-applies-to = Квота распространяется на
field-timing = Вид выборов
field-called-date = Назначены
field-date = День голосования
field-second-round-date = Второй тур
field-appointed-date = Голосование органа, заполняющего мандаты
field-results-date = Итоги установлены
field-registered = Избиратели в списках
field-ballots-cast = Приняли участие
field-ballots-counted = Принявшими участие считаются
field-turnout-percent = Явка
field-second-round-turnout-percent = Явка, второй тур
field-valid-votes = Действительные голоса по спискам
field-invalid-votes = Недействительные бюллетени по спискам
field-share-base = База опубликованных долей
field-votes = Голоса по спискам
field-share-percent = Опубликованная доля
field-candidates = Кандидаты
field-value = Значение
field-ended = Прекращение
field-founded = Создание
field-party-registered = Регистрация
field-act-date = Дата
field-seats-won = Мандаты
field-votes-won = Голоса
field-capacity = Должность
field-from-date = Начало
field-event-date = Дата
field-deputies = Депутаты
field-women = Женщины
field-parties = Число партий

## Consolidation map

consolidation_map-called = Все партии и слияния
consolidation_map-title = { $show ->
    [seated] Партии, получившие мандаты ({ $chamber }, { $span }): { $lines }
    [all] Известные партии и движения: { $lines }
   *[stood] Партии на выборах в { FORM($chamber, case: "into") }, { $span }: { $lines }
}. { $joined ->
    [0] Ни одна не присоединилась к партии { $party }
   *[other] { $party } и присоединившиеся позднее партии: { $joined }
}{ $reported ->
    [0] {""}
   *[other] ; не подтверждено: ещё { $reported }
}
consolidation_map-subtitle = { $show ->
    [seated] Партии, получившие мандаты, и их слияния
    [all] Все известные партии и движения, их судьба
   *[stood] Партии на выборах в { FORM($chamber, case: "into") } и их слияния
}. Толщина — доля голосов по спискам, как опубликовано, до следующих выборов; тонкая линия — списка не было. { $span }.
consolidation_map-alt-shares = { $party }, голоса по спискам: { $course }.
consolidation_map-alt-merged = Стали частью партии { $party }, некоторые через другие: { $names }.
consolidation_map-alt-one = { $year ->
    [none] { $name }
   *[other] { $way ->
        [none] { $name } ({ $year })
       *[other] { $name } ({ $year }, через партию { $way })
    }
}
consolidation_map-name-later = { $first } (позднее { $later })
consolidation_map-life = { $name }: { $start }; { $end }.
consolidation_map-start = { $kind ->
    [founded] создание — { $date }
    [split] { $body ->
        [party] выделение из партии { $other } — { $date }
       *[other] выделение ({ $other }) — { $date }
    }
   *[unknown] первое упоминание — { $date }, создание раньше
}
consolidation_map-end = { $kind ->
    [became] { $body ->
        [party] преобразование в партию { $other } — { $date }
       *[other] преобразование ({ $other }) — { $date }
    }
    [merged] { $body ->
        [party] присоединение к партии { $other } — { $date }
       *[other] вхождение в состав ({ $other }) — { $date }
    }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(не подтверждено)
    }
    [liquidated] ликвидация — { $date }
    [dissolved] самороспуск — { $date }
    [refused] отказ в регистрации — { $date }
    [ended] прекращение деятельности — { $date }
    [active] в бюллетене до последних выборов
   *[unknown] последнее упоминание — { $date }, о прекращении данных нет
}
consolidation_map-on = { $date }
consolidation_map-mark = { $mark ->
    [founded] создание
    [renamed] новое название
    [split] выделение
    [merged] присоединение
    [bloc] блок
    [joined_list] в чужом списке
    [registration_refused] отказ в регистрации
    [list_cancelled] отмена списка
    [boycotted] бойкот
    [suspended] приостановка
    [liquidated] ликвидация
    [dissolved] самороспуск
    [ended] прекращение
    [reform] изменение закона
   *[stood] выборы
}
consolidation_map-event = { $date }: { $what }
consolidation_map-founded = { $party } — создание.
consolidation_map-ended = { $party } — прекращение деятельности.
consolidation_map-reform = { $date }: { $act }. { $what }
consolidation_map-list = { $bloc ->
    [yes] { $party }, { $election }, блок в целом: доля голосов по спискам — { $share } (голоса: { $votes }), { $seats }.
   *[no] { $party }, { $election }: доля голосов по спискам — { $share } (голоса: { $votes }), { $seats }.
}
consolidation_map-no-list = { $party }, { $election }: списка не было; { $seats }.
consolidation_map-seats = { $count ->
    [none] мандаты не найдены
    [one] { $seats } мандат
    [few] { $seats } мандата
   *[many] { $seats } мандатов
}
consolidation_map-sources = { $text } { $sources }
consolidation_map-joined = Стали одной
consolidation_map-apart = Не вошли в неё
consolidation_map-key-founded = создание
consolidation_map-key-renamed = новое название
consolidation_map-key-end = прекращение
consolidation_map-key-barred = недопуск или неучастие
consolidation_map-key-open = дата неизвестна
consolidation_map-key-width = { $share } голосов
consolidation_map-reforms = Изменения закона
consolidation_map-reforms-note = (численность для регистрации партии)
consolidation_map-change = { $field ->
    [members_required] { $value ->
        [one] { $value } член
        [few] { $value } члена
       *[many] { $value } членов
    }
    [threshold_percent] барьер { $value }
    [blocs_allowed] { $value ->
        [true] блоки разрешены
       *[other] без блоков
    }
    [list_seats] { $value ->
        [one] { $value } списочный мандат
        [few] { $value } списочных мандата
       *[many] { $value } списочных мандатов
    }
    [constituency_seats] { $value ->
        [0] без округов
        [one] { $value } округ
        [few] { $value } округа
       *[many] { $value } округов
    }
   *[other] { "" }
}
consolidation_map-turn = { $year }: { $changes }
consolidation_map-turned = { $field ->
    [members_required] { $value ->
        [one] { $value } член для регистрации
        [few] { $value } члена для регистрации
       *[many] { $value } членов для регистрации
    }
    [constituency_seats] только списки
   *[blocs_allowed] без блоков
}
consolidation_map-barred = { $mark ->
    [registration_refused] отказ
    [list_cancelled] отмена списка
    [boycotted] бойкот
    [suspended] приостановка
    [liquidated] ликвидация
   *[dissolved] самороспуск
}
map-hint = Наведите курсор на знак или коснитесь его: появятся дата, событие и источники.
mergers-list = Кто присоединился к партии { $party }: список для копирования
control-show = Какие партии показать
control-show-stood = участвовали в выборах
control-show-seated = получили мандаты
control-show-all = все известные
column-date-label = Дата
column-mark-label = Событие
column-line-label = Линия
column-what-label = Описание

## Electoral rules

page-rules = Правила
page-rules-title = Что говорил закон и сходятся ли мандаты?
page-rules-lead = Как менялся закон о выборах в { FORM($chamber, case: "into") }, пересчёт каждого списочного мандата и возможность попробовать другие правила.
not-known = не найдено
rule-none = нет
field-other-seats = Мандаты, заполняемые иначе
field-state-funding-percent = Бюджетное финансирование партий в палате
funding-rate = { $short ->
    [yes] { $rate } мин. зарплаты
   *[no] { $rate } минимальной заработной платы за каждый голос
}
funding-sentence = Бюджетное финансирование партии, представленной в палате{ $ended ->
    [yes] {" "}(до упразднения палаты)
   *[no] {""}
}, за каждый голос: { $rate } минимальной заработной платы. Суммы в деньгах не вычислены: минимальной заработной платы по годам в данных нет.
runner-up-least = { $short ->
    [yes] { $seats } и более
   *[no] не менее { $seats ->
        [one] { $seats } мандата
       *[many] { $seats } мандатов
    }
}
rules_timeline-stage = { $name ->
    [majority] округа
    [partly_other] округа и иные мандаты
    [mixed] смешанная
   *[proportional] списки
}
rules_timeline-stage-long = { $name ->
    [majority] только округа
    [mixed] смешанная
   *[proportional] только списки
}
rules_timeline-span = { $open ->
    [yes] { $stage } (с { $year } г.)
    [first] { $stage } ({ $span })
   *[no] { $stage } (до { $year } г.)
}
rules_timeline-heading = Как менялся закон
rules_timeline-title = Избирательная система: { $stages }
rules_timeline-subtitle = Нормы закона по датам: мандаты, проценты, численность. Вертикальные линии: выборы ({ $span }){ $ended ->
    [yes] ; толстая: упразднение { FORM($chamber, case: "of") } — { $day }
   *[no] {""}
}. Треугольники: акты, установившие показанное значение. Тонкая линия: нет или не разрешено. Пусто: не найдено. Значение, известное только по выборам, начинается с них.
rules_timeline-end = Упразднение { FORM($chamber, case: "of") }
rules_timeline-seats = Мандаты по способу замещения
rules_timeline-acts = Акты, номера по списку { $listed ->
    [yes] ниже
   *[no] актов
}
rules_timeline-dated = { $value } ({ $year })
rules-context = Палаты до первых выборов по спискам
rules-acts-list = Акты, установившие нормы, по порядку
rules-further = Другие акты и решения ({ $count })
rules_timeline-alt = { $rule }: { $values }.
rules_timeline-alt-value = { $year ->
    [none] { $value }
   *[other] { $value } с { $year } г.
}
rules_timeline-hover = { $open ->
    [yes] { $rule }: { $value }; начало: { $start }
   *[no] { $rule }: { $value }; { $start } – { $end }
}{ $by ->
    [act] .
    [before] {" "}(по тексту следующего акта).
    [fact] {" "}(по сообщению).
    [earlier] {" "}(палата до основного периода).
   *[election] {" "}(судя по выборам; акт не найден).
}
act-numbered = Акт { $place } · { $title }
act-title = { $numbered ->
    [yes] { $date }: { $act } ({ $number })
   *[no] { $date }: { $act }
}
act-in-force = Вступление в силу: { $date }.
act-change = { $rule }: { $before } → { $after }
earlier-title = { $chamber }, { $date }
earlier-what = { $ruled ->
    [yes] Мандаты: { $seats }, из них в одномандатных округах: { $single } ({ $rule }); явка: { $turnout }.
   *[no] Мандаты: { $seats }, из них в одномандатных округах: { $single } (способ избрания не найден); явка: { $turnout }.
}
earlier-seats = { $party }: { $seats ->
    [one] известен { $seats } мандат
    [few] известно { $seats } мандата
   *[many] известно { $seats } мандатов
}
column-field-label = Норма
column-value-label = Значение
column-from-label = Начало
column-to-label = Конец
recalculation-heading = Пересчёт
recalculation-no-lists = { $election }: списков с известным числом голосов на этих выборах не было, пересчитывать нечего.
recalculation-beyond = { $election }: списочные мандаты распределяли методом, который здесь не вычисляется: например, объединённые списки, компенсирующие списки или списки по округам. Поэтому о том, следуют ли мандаты из голосов, здесь ничего не сказано.
recalculation-lead = Следуют ли официальные списочные мандаты из опубликованных голосов? Каждые выборы пересчитаны методом, заданным в законе, и сопоставлены с официальными итогами. По закону барьер считается от одной базы, она отмечена; показан и расчёт от других.
recalculation-badge = { $checked ->
    [0] Ни одни выборы проверить нельзя
   *[other] Сходится списочных мандатов: { $seats } из { $seats_all } (выборов: { $same } из { $checked })
}; база барьера: { $law ->
    [each] своя для каждых выборов, по закону ({ $bases })
    [one] { $bases }, как в законе
   *[no] { $bases }
}.{ $unchecked ->
    [0] {""}
   *[other] { $checked ->
        [0] {""}
       *[other] {" "}Проверить нельзя: { $unchecked }.
    }
}
recalculation-base = { $base ->
    [ballots_cast] По всем принявшим участие
    [valid_votes] По действительным голосам
   *[party_votes] По голосам за партии
}{ $law ->
    [yes] {" "}(закон)
   *[no] {""}
}
recalculation-cell = { $state ->
    [same] да
    [other] { $changes ->
        [none] нет
       *[other] { $changes }
    }
   *[unchecked] проверить нельзя
}{ $law ->
    [yes] {" "}(закон)
   *[no] {""}
}
recalculation-one = { $election }, шаг за шагом
recalculation-by = База барьера: { $base }{ $law ->
    [yes] , как в законе{ $article }
   *[no] {""}
}
recalculation-article = {" "}({ $article })
recalculation-threshold = Барьер: { $percent } от { $ballots } ({ $base }) = { $needed } голоса. Списков, преодолевших барьер: { $passed }.
recalculation-quota = Квота: { $votes } (голоса за эти списки) / { $seats ->
    [one] { $seats } мандат
    [few] { $seats } мандата
   *[many] { $seats } мандатов
} = { $quota } голоса на мандат ({ $rule }).
recalculation-quota-droop = Квота: { $quota } голоса на мандат; голоса за эти списки: { $votes }, мандаты: { $seats } ({ $rule }).
recalculation-last = { $left ->
    [0] Целые части: они дают { $house ->
        [1] единственный мандат
        [one] весь { $house } мандат
        [few] все { $house } мандата
       *[many] все { $house } мандатов
    }, на остатки не приходится ничего.
    [1] Целые части и остатки: целые части дают { $given } из { $house ->
        [one] { $house } мандата
       *[many] { $house } мандатов
    }; последний мандат — списку с наибольшим остатком: { $lists }.
   *[other] Целые части и остатки: целые части дают { $given } из { $house ->
        [one] { $house } мандата
       *[many] { $house } мандатов
    }; последние мандаты ({ $left }) — спискам с наибольшими остатками: { $lists }.
}
recalculation-note-below = { $election }, { $list }: { $share } (база по закону{ $article }: { $base }), ниже { $percent }; мандаты изменились бы: { $changes }. От другой базы ({ $other }) — { $other_share }: все официальные мандаты сходятся.
recalculation-note-reading = { $election }, { $list }: доля — { $other_share }, база по закону{ $article }: { $other }; все официальные мандаты сходятся. От другой базы ({ $base }) доля была бы { $share }, меньше { $percent }, и мандаты были бы другими ({ $changes }).
recalculation-note-other = { $election }, база барьера: { $base }{ $law ->
    [yes] , как в законе
   *[no] {""}
}. Мандаты отличаются от официальных ({ $changes }).
recalculation-note-base = { $election }, база барьера по закону: надёжность { $level }. { $note }
recalculation-note = { $election }. { $text }
recalculation-divisor = Мандаты по одному ({ $rule }): каждый — списку с наибольшим частным (голоса / делитель). Следующее частное любого списка не больше последнего частного любого другого{ $equal ->
    [yes] .
   *[no] , поэтому ни один мандат не мог достаться другому списку.
}
recalculation-clause = Барьер преодолевает только один список: { $first }. По гарантии для второго списка допущен ещё один: { $second }; его частное умножают на { $factor } и берут целую часть, но не менее { $least ->
    [one] { $least } мандата
   *[many] { $least } мандатов
}; остальное — первому списку.
recalculation-result = { $state ->
    [same] Все официальные мандаты сходятся.
   *[other] Отличие от официальных мандатов: { $changes } (вычислено минус официально).
}
recalculation-same-lists = Нужно { $needed } голоса ({ $percent } от { $ballots }); барьер преодолевают те же списки, поэтому шаги и мандаты те же.
recalculation-unchecked = Для этой базы ({ $base }) число не найдено, поэтому барьер проверить нельзя.{ $reach ->
    [none] {""}
   *[other] {" "}Официальные мандаты сходятся при любом числе до { $reach }; при большем наименьший список с мандатами оказался бы ниже барьера.
}{ $preliminary ->
    [none] {""}
   *[other] {" "}Предварительное число: { $preliminary }.
}
recalculation-base-name = { $base ->
    [ballots_cast] все принявшие участие
    [ballots_issued] выданные бюллетени
    [valid_votes] действительные голоса
   *[party_votes] голоса за партии
}
recalculation-none = Ни один список не преодолевает барьер, поэтому по этому правилу мандатов не получает никто.
recalculation-tie = { $kind ->
    [second] Голосов поровну: { $lists }; вторым мог стать любой из этих списков.
   *[seat] Равные права на { $seats ->
        [1] последний мандат
       *[other] последние мандаты ({ $seats })
    }: { $lists }; по голосам возможен не один результат.
}{ $rule ->
    [none] {" "}Как решают при равенстве, не найдено.
   *[other] {" "}При равенстве: { $rule }.
}{ $winners ->
    [none] {""}
   *[other] {" "}Кому официально { $seats ->
        [1] достался мандат
       *[other] достались мандаты
    }: { $winners }.
}
recalculation-level = Ровно столько голосов, сколько требует барьер: { $lists }; официально { $among ->
    [yes] этого хватило
   *[no] требовалось больше
}.
column-list = Список
column-votes-short = Голоса
column-of-base = Доля от базы, %
column-passes = Проходит
column-quotient = Голоса / квота
column-corrected = × коэффициент
column-whole = Целая часть
column-remainder = Остаток
column-last-seats = По остатку
column-official = Офиц.
column-difference = Разница
column-last-quotient = Последнее частное
column-next-quotient = Следующее частное
what_if-heading = Попробовать другие правила
what_if-lead = { $election }: официальные голоса за списки по правилам, которые задаёте вы. Это арифметика, а не прогноз: при других правилах могли бы участвовать другие партии, а избиратели — голосовать иначе. Учтены только списочные мандаты; в разделе «Показатели» — все мандаты, которые заполняют избиратели, поэтому индексы там другие.
what_if-threshold = Барьер, %
what_if-threshold_of = База барьера
what_if-rule = Метод распределения
what_if-list_seats = Списочные мандаты
what_if-runner = Гарантия для второго списка, если барьер преодолел один
what_if-edit = Объединить или разделить списки
what_if-merge = Объединить в один список
what_if-merge-more = Объединить ещё в один список
what_if-split = Разделить надвое
what_if-choose = Выберите списки
what_if-share = { $party }: доля второй части, %
what_if-reset = Вернуть правила закона
what_if-json = Сценарий в JSON
what_if-csv = Мандаты в CSV
what_if-unpublished = Число принявших участие в этих выборах не найдено, поэтому базой барьера оно быть не может.
list-part = { $party } (2)
list-open = Не замещены
what_if-title = { $case ->
    [same] { $election }: списочные мандаты те же, что и официальные
    [moved] { $election }: { $moved ->
        [one] меняется { $moved }
       *[other] меняются { $moved }
    } из { $seats ->
        [one] { $seats } списочного мандата
       *[many] { $seats } списочных мандатов
    }: { $changes }
    [tied] { $election }: списочные мандаты те же, что и официальные; не решено из-за равенства: { $left }
    [open] { $election }: барьер не преодолевает ни один список, списочные мандаты ({ $seats }) не замещены
   *[house] { $election }, { $party }: { $won } из { $seats ->
        [one] { $seats } списочного мандата
       *[many] { $seats } списочных мандатов
    }{ $count ->
        [1] {""}
       *[other] {" "}у каждого
    } (официально: { $won_then } из { $seats_then })
}
what_if-subtitle = Сценарий, а не результат: { $rule }, барьер { $threshold } (база: { $base }){ $clause ->
    [yes] , с гарантией для второго списка
   *[no] {""}
}.{ $merged ->
    [none] {""}
   *[other] {" "}Объединено вручную: { $merged }.
}{ $divided ->
    [none] {""}
   *[other] {" "}Разделено вручную: { $divided }.
} Точка — списочный мандат; полоса — официальные голоса за список.
what_if-hover = { $party }: { $seats } из { $total ->
        [one] { $total } списочного мандата
       *[many] { $total } списочных мандатов
    }; официально { $official }; голоса: { $votes }, { $share } (база: { $base }).
what_if-vote = { $party }: голоса — { $votes }, { $share } всех голосов за списки.
what_if-open = Не замещено: { $seats } из { $total ->
    [one] { $total } списочного мандата
   *[many] { $total } списочных мандатов
} ({ $tied ->
    [yes] равные права
   *[no] барьер не преодолевает ни один список
}).
what_if-votes = Голоса за списки, доля от их суммы
what_if-effective = Эффективное число, списки
what_if-gallagher = Индекс Галлахера, списки
what_if-wasted = Голоса за списки без мандатов
what_if-then = офиц. мандаты: { $value }
what_if-last = { $found ->
    [none] Никакое число дополнительных голосов не дало бы ни одному списку ещё одного мандата.
    [threshold] Ближе всех к ещё одному мандату: { $gainer }. Ещё { $votes ->
        [one] { $number } голос
        [few] { $number } голоса
       *[many] { $number } голосов
    }{ $level ->
        [0] {""}
       *[other] {" "}одному из них
    } — и барьер был бы преодолён, а мандатов стало бы на { $gained } больше; их потеряли бы: { $losers }.
    [open] Ближе всех к ещё одному мандату: { $gainer }. Ещё { $votes ->
        [one] { $number } голос
        [few] { $number } голоса
       *[many] { $number } голосов
    }{ $level ->
        [0] {""}
       *[other] {" "}одному из них
    } — и список получил бы мандат, который сейчас не замещён.
   *[seat] Ближе всех к ещё одному мандату: { $gainer }. Ещё { $votes ->
        [one] { $number } голос
        [few] { $number } голоса
       *[many] { $number } голосов
    }{ $level ->
        [0] {""}
       *[other] {" "}одному из них
    } при тех же голосах у остальных — и последний мандат перешёл бы к этому списку; сейчас он у списка: { $losers }.
}
what_if-rules = Те же голоса и барьер при каждом методе распределения
column-seats-then = Официально
threshold_sweep-called = Другие барьеры
threshold_sweep-title = { $election }: { $case ->
    [level] списков с мандатами при любом барьере от 0 до { $top } — { $none }
   *[moves] списков с мандатами без барьера — { $none }, при законном ({ $threshold }) — { $law }, при { $top } — { $most }
}
threshold_sweep-subtitle = Мандаты каждого списка при барьерах от 0 до { $top } с шагом 0,1 п. п. (база: { $base }); { $rule }, { $seats ->
    [one] { $seats } списочный мандат
    [few] { $seats } списочных мандата
   *[many] { $seats } списочных мандатов
}. Сценарий рассчитан по официальным голосам.
threshold_sweep-law = закон: { $threshold }
threshold_sweep-scenario = сценарий: { $threshold }
threshold_sweep-hover = { $list }: { $seats } из { $total ->
        [one] { $total } списочного мандата
       *[many] { $total } списочных мандатов
    } при барьере { $span }.
threshold_sweep-alternative = { $span }: { $lists }.
threshold_sweep-never = Ни при каком барьере нет мандатов: { $lists }.
column-list-label = Список
column-threshold-from = От, %
column-threshold-to = До, %

## Party consolidation: measures

page-consolidation = Консолидация
page-consolidation-title = Кто кем стал?
page-consolidation-lead = Партии на выборах в { FORM($chamber, case: "into") }: к кому и когда присоединились.
page-measures = Показатели
page-measures-title = Насколько концентрирована партийная система и сколько в этом от способа подсчёта?
page-measures-lead = Стандартные показатели партийной системы в { FORM($chamber, case: "in") } на каждых выборах и их размах при других способах подсчёта.
consolidation-pair = Сравнение двух выборов
consolidation-measures = Слияния, избиратели или подсчёт?
consolidation-system = Партийная система по годам
counting-choices = { $changed ->
    [0] Способы подсчёта ({ $count }, все стандартные)
   *[other] Способы подсчёта ({ $count }, изменено: { $changed })
}
consolidation-how = Волатильность — это половина суммы всех изменений долей голосов между двумя выборами. Если новое название считать новой партией, выйдет, что партию сменили все её избиратели. Тексты и графики ниже построены по принятым способам; размах показывает, что дают другие.
consolidation-cards = Как вычислен каждый показатель
consolidation-cards-of = Расчёт: { $election }, по принятым способам подсчёта; волатильность: { $before }–{ $election }.
consolidation-counts = Сколько было партий
between_elections-heading = Между выборами: { $before } и { $after }
between_elections-merged = Между выборами никто не голосует, но партии могут объединяться. В ходе { $mergers } к партии { $party } присоединились { $names }. Их выборные мандаты ({ $before }): { $seats } из { $total } по выдвижению, { $members } по партийности.{ $alone ->
    [yes] {""}
   *[no] {" "}Вместе с собственными мандатами партии это { $both } по выдвижению и { $both_members } по партийности — ещё до следующего голосования ({ $after }).
}
between_elections-equal = Между теми же выборами столько же мандатов (по партийности) объединили и другие слияния: { $mergers }.
consolidation-units = Что с чем сравнивается, { $before }–{ $after }
consolidation-advantage = Коэффициент преимущества каждого списка, { $election }
consolidation-advantage-how = Доля мандатов, включая полученные в округах, делённая на долю голосов за список: больше 1 — мандатов больше, чем голосов, меньше 1 — меньше. Размах — по всем способам подсчёта.
control-merger_election = Выборы палаты
control-from = Начало
control-to = Конец
control-convention = Преемственность партий
control-convention-same_name = только прежнее название
control-convention-largest_predecessor = крупнейшая предшественница
control-convention-predecessors_summed = сумма предшественниц
control-convention-help = Что считать одной и той же партией на двух выборах; от этого зависит волатильность.
convention-same_name = Только прежнее название: партия сравнивается сама с собой, лишь если её название в бюллетене то же; объединённая или переименованная партия считается новой.
convention-largest_predecessor = Крупнейшая предшественница: объединённая партия сравнивается с крупнейшей из партий, которые её составили; остальные считаются ушедшими.
convention-predecessors_summed = Сумма предшественниц: объединённая партия сравнивается с суммой всех партий, которые её составили.
control-blocs = Блоки
control-blocs-kept = целиком
control-blocs-apart = по партиям
control-blocs-help = Блок — общий список партий: целиком — это одна единица; по партиям — прослежено, чем стала каждая из них.
control-shares = База долей
control-shares-party_votes = голоса за партии
control-shares-valid_votes = действительные голоса
control-shares-ballots_cast = все принявшие участие
control-shares-published = как опубликовано
control-independents = Самовыдвиженцы
control-independents-group = одной группой
control-independents-each = каждый отдельно
control-independents-out = не учитывать
control-counted = Мандаты
control-counted-elected = выборные
control-counted-all = все
control-belonging = Как считать депутатов
control-belonging-nomination = по выдвижению
control-belonging-membership = по партийности
control-belonging-help = По выдвижению: мандат засчитан тому, кто выдвинул кандидата. По партийности: партии, в которой депутат состоял на момент подсчёта в источнике.
control-cut = Наименьшая учитываемая доля
control-cut-none = без минимума
control-cut-one = 1 %
control-cut-two = 2 %
control-cut-five = 5 %
tick-year = { $room ->
    [yes] { $full }
   *[no] { $year }
}
measure-effective_votes = Эффективное число партий, голоса
measure-effective_seats = Эффективное число партий, мандаты
measure-golosov_votes = Число Голосова, голоса
measure-golosov_seats = Число Голосова, мандаты
measure-herfindahl_votes = Концентрация (Херфиндаль), голоса
measure-herfindahl_seats = Концентрация (Херфиндаль), мандаты
measure-first_votes = Крупнейший список, % голосов
measure-first_seats = Крупнейшая партия, % мандатов
measure-second_votes = Второй список, % голосов
measure-second_seats = Вторая партия, % мандатов
measure-gallagher = Диспропорциональность (Галлахер)
measure-loosemore_hanby = Диспропорциональность (Лузмор — Хэнби)
measure-wasted = Голоса за списки без мандатов, %
measure-volatility = Волатильность, п. п.
measure-volatility_a = Волатильность, тип A
measure-volatility_b = Волатильность, тип B
measure-lists = Списки в бюллетене
measure-seated = Партии с мандатами
measure-hover = { $name }, { $compared ->
    [yes] { $before }–{ $election }
   *[no] { $election }
}: { $value }{ $ways ->
    [0] .
    [1] .
   *[other] ; при других способах подсчёта: { $range }.
}
measures-title = Эффективное число партий по мандатам: { $course }
measures-every = Все показатели ({ $count })
measures-subtitle = Точка с числом: значение при принятых способах подсчёта. Вертикальная линия: от наименьшего до наибольшего значения при других способах; для эффективного числа по мандатам ({ $end }): { $range }. Квадрат на панели волатильности: тип A, появление и уход партий. У панелей с одной единицей общая шкала от нуля. { $span }.
volatility-title = { $known ->
    [yes] { $pair }: волатильность { $total } п. п. (новое название — новая партия) или { $summed } (доли предшественниц сложены)
   *[no] Волатильность на этой базе нельзя вычислить ни для каких двух выборов
}
volatility-subtitle = Волатильность голосования по спискам (индекс Педерсена) между соседними выборами, в процентных пунктах. { $span }.
volatility-head = <b>{ $pair }</b> { $known ->
    [yes] { $total }, если новое название — новая партия
   *[no] не найдено
}
volatility-hover = { $known ->
    [yes] { $pair }: волатильность { $total } п. п., если новое название — новая партия. Из них { $summed } остаётся и при сложении долей предшественниц; ещё { $largest } добавляется, если продолжается только крупнейшая предшественница, ещё { $same_name } — если только прежнее название.
   *[no] { $pair }: на этой базе волатильность вычислить нельзя.
}
volatility-alt = { $pair }: { $known ->
    [yes] { $total } п. п., если новое название — новая партия, { $summed }, если доли предшественниц сложены
   *[no] не найдено
}.
volatility-summed = доли предшественниц сложены
volatility-largest = прибавка: продолжается только крупнейшая
volatility-same_name = прибавка: только прежнее название
registered_parties-kind = { $kind ->
    [active] действовали
    [applied] подали заявления
    [registered] зарегистрировано
    [took_part] участвовали
   *[lists] списков
}
registered_parties-short = { $named ->
    [yes] <b>{ $parties }</b> { $counted }
   *[no] <b>{ $parties }</b>
}
registered_parties-lists = Списков на выборах: { $count }{ $blocs ->
    [0] {""}
   *[other] , из них от блоков: { $blocs }
}.
registered_parties-title = { $known ->
    [yes] Зарегистрировано партий: { $first } из { $active } ({ $start }), { $dip ->
        [yes] затем минимум — { $fewest } ({ $low }),{" "}
       *[no] {""}
    }последнее число — { $last } ({ $end })
   *[no] Зарегистрированные партии: { $first } ({ $start }), { $dip ->
        [yes] минимум — { $fewest } ({ $low }),{" "}
       *[no] {""}
    }{ $last } ({ $end })
}
registered_parties-subtitle = Число партий. Крупные точки: зарегистрированные, на дни, за которые источник их считает; соединены, если между ними не было выборов. Мелкие точки: списки в бюллетене, соединены; и, где об этом говорит источник, партии, которые участвовали в выборах (в том числе в блоках и округах), подали заявления или действовали. { $span }.
registered_parties-on = { $parties } ({ $date })
registered_parties-alt = { $kind ->
    [active] Действовавшие партии
    [applied] Партии, подавшие заявления о регистрации
    [registered] Зарегистрированные партии
    [took_part] Партии, участвовавшие в выборах
   *[lists] Списки в бюллетене
}: { $counts }.
column-counted = Что считается
column-parties = Число
column-pair-label = Выборы
column-summed = Доли предшественниц сложены, п. п.
column-largest = Прибавка: только крупнейшая, п. п.
column-same-name = Прибавка: только прежнее название, п. п.
column-total-points = Только прежнее название, п. п.
nagayama-title = Два крупнейших списка ({ $base }). { $points }
nagayama-subtitle = Доля крупнейшей партии или списка (по горизонтали) и второй (по вертикали), в процентах: по голосам (база: { $base }{ $published ->
    [yes] , как опубликовано
   *[no] {""}
}) и по мандатам; точка — одни выборы, точки соединены по времени. Самовыдвиженцы и мандаты, которые заполняют не избиратели, входят в целое, но партией не считаются. Возможен только затенённый треугольник. { $span }.
nagayama-base = { $base ->
    [published] голоса по спискам
    [ballots_cast] все принявшие участие
    [valid_votes] действительные голоса
   *[party_votes] голоса за партии
}
nagayama-of = { $of ->
    [votes] Голоса
   *[seats] Мандаты
}
nagayama-equal = вторая равна крупнейшей
nagayama-alone = только эти две
nagayama-corner = только одна партия
nagayama-across = Крупнейшая, %
nagayama-up = Вторая, %
nagayama-alt = { $of }, крупнейшая и вторая доли. { $points }.
nagayama-hover = { $election }, { $of ->
    [votes] голоса
   *[seats] мандаты
}: крупнейшая доля { $first }, вторая { $second }.
column-of-label = Доля чего
column-first = Крупнейшая, %
column-second = Вторая, %
column-name = Показатель
column-low = Наименьшее
column-high = Наибольшее
column-ways = Способов подсчёта
column-before-parties = До
column-after-parties = После
column-before-share = До, %
column-after-share = После, %
column-change = Изменение, п. п.
column-type = Тип
column-ratio = Коэффициент
column-range = Размах
finding-merger = Присоединение к партии { $party }{ $dated ->
    [0] {""}
   *[other] {""}, { $years }
}: { $names }. Мандаты присоединившихся ({ $before }), по выдвижению: { $seats ->
    [none] ни одного из { $total } выборных.
   *[other] { $seats } из { $total } выборных{ $alone ->
        [yes] .
       *[no] ; вместе с мандатами самой партии ({ $own }): { $both }.
    }
}
finding-bloc = { $bloc } (блок: { $members })
finding-by-membership = По партийности: { $seats }; вместе { $both }.
finding-no-merger = Между выборами ({ $before } и { $after }) ни одна из участвовавших партий не присоединилась к другой.
finding-volatility = Волатильность { $before }–{ $after }, п. п.: { $by_name }, если новое название — новая партия; { $largest }, если продолжается крупнейшая предшественница; { $summed }, если доли предшественниц сложены. Выбранный способ ({ $chosen }): { $total }; появление и уход партий (тип A{ $cut ->
    [none] {""}
   *[other] ; партии ниже { $cut } считаются отсутствующими
}): { $entry }; партии на обоих выборах (тип B): { $lasting }.
finding-convention = { $convention ->
    [same_name] новое название — новая партия
    [largest_predecessor] продолжается крупнейшая предшественница
   *[predecessors_summed] доли предшественниц сложены
}
finding-parts-on-lists = Отколовшаяся часть, которая шла по списку другой партии, не сравнивается с партией, из которой вышла: { $parts }. При таком сравнении волатильность составила бы { $total } п. п.
finding-part-on-list = { $part } (вышла из партии { $origin }, шла по списку партии { $host })
finding-no-volatility = Волатильность { $before }–{ $after } на этой базе вычислить нельзя: доли найдены не для обоих выборов.
finding-effective = Эффективное число партий по мандатам: { $before }; { $after }.
finding-effective-one = { $known ->
    [no] { $election } — не найдено при принятых способах подсчёта (при других: { $range })
    [same] { $election } — { $value } (при всех способах подсчёта)
   *[yes] { $election } — { $value } (при других способах подсчёта: { $range })
}
measures-alt = { $name }: { $first } ({ $start }), { $last } ({ $end }).
measure-range = { $ways ->
    [0] {""}
    [1] {""}
   *[other] {" "}(при других способах подсчёта: { $range })
}
measure-unknown = Для этих выборов при принятых способах подсчёта не найдено.
measure-rest = голоса не за партии
measure-unnamed = списки с общей суммой голосов
measures-unnamed = Голоса нескольких списков, опубликованные одной суммой ({ $elections }), считаются голосами одного списка без мандатов; размах верен при любом их распределении между этими списками (Taagepera 1997, Effective Number of Parties for Incomplete Data, Electoral Studies 16(2), 145–151). Ни один из этих списков не считается крупнейшим или вторым, и в число списков они не входят.
card-working = Расчёт
card-meaning = Как читать
card-hides = Чего не показывает
card-citation = Источник
card-work = { $second ->
    [none] { $first }
   *[other] { $first }, { $second }
} ({ $year }){ $title ->
    [none] {""}
   *[other] , { $title }
}
measure-effective-title = Эффективное число партий (Лааксо — Таагепера)
measure-effective-working = { nagayama-of }: доли { $shares }; сумма их квадратов { $squares }; 1 / { $squares } = { $value }{ $value_range }.
measure-effective-meaning = Сколько партий равного размера дали бы столь же раздробленную систему. 1 — одна партия; 2 — две равные; большое число — много сходных по размеру. Голоса — поданные за партии.
measure-effective-hides = Что это за партии и соперничают ли они. На выборах без соперничества число около 1 ничего не говорит о том, чего хотели избиратели. Одно и то же число возможно при разном делении, и оно зависит от того, что считать одной партией.
measure-golosov-title = Эффективное число партий (по Голосову)
measure-golosov-working = { nagayama-of }: доли { $shares }; слагаемые { $terms }; их сумма { $value }{ $value_range }.
measure-golosov-meaning = Читается как первое эффективное число, но малые партии рядом с крупной весят меньше, поэтому оно ниже там, где одна партия далеко впереди.
measure-golosov-hides = Того же, что и первое эффективное число; кроме того, у крупнейшей партии в формуле особое место, поэтому даже небольшое изменение, от которого крупнейшей становится другая партия, может сказаться заметно.
measure-herfindahl-title = Концентрация (индекс Херфиндаля — Хиршмана)
measure-herfindahl-working = { nagayama-of }: доли { $shares }; сумма их квадратов { $squares }, округлённо { $value }{ $value_range }.
measure-herfindahl-meaning = 1 — всё у одной партии; около 0 — поделено между многими. Обратная величина — эффективное число партий.
measure-herfindahl-hides = Того же, что и эффективное число: видны размеры, но не соперничество и не то, кто мог победить.
measure-herfindahl-citation = { $first }; диссертация: { $second }.
measure-shares-title = Доли крупнейшей и второй партий
measure-shares-working = { nagayama-of }: крупнейшая доля { $first }{ $first_range }, вторая { $second }{ $second_range }.
measure-shares-meaning = Большая первая доля при малой второй — палата одной партии; две близкие доли — соперничество двух. Больше половины мандатов — большинство.
measure-shares-hides = Всех, кто ниже второго места. Самовыдвиженцы и другие кандидаты, выдвинутые не партиями, входят в целое, как выбрано, но крупнейшими или вторыми не считаются.
measure-shares-citation = { $first } о треугольнике двух долей, по изложению: { $second }.
measure-gallagher-title = Индекс наименьших квадратов (Галлахер)
measure-gallagher-working = Доля мандатов минус доля голосов, п. п.: { $points }. Половина суммы квадратов — { $half }; корень — { $value }{ $value_range }.
measure-gallagher-meaning = 0 — все мандаты соответствуют голосам; большие расхождения весят больше, чем множество малых.
measure-gallagher-hides = Какое правило дало расхождение. Здесь все мандаты сопоставлены с голосами за списки, поэтому мандаты округов и самовыдвиженцы, у которых нет списка, повышают индекс.
measure-loosemore_hanby-title = Индекс искажения (Лузмор — Хэнби)
measure-loosemore_hanby-working = Доля мандатов выше доли голосов: в сумме { $gains } п. п.; ниже: в сумме { $losses }; половина того и другого вместе — { $value }{ $value_range }.
measure-loosemore_hanby-meaning = Доля мандатов, доставшихся не тем, кому их дала бы полная пропорциональность: 0 — таких нет, 100 — все.
measure-loosemore_hanby-hides = Досталось ли всё одному списку или многим понемногу. Здесь все мандаты сопоставлены с голосами за списки, поэтому мандаты округов и самовыдвиженцы, у которых нет списка, повышают индекс.
measure-wasted-title = Голоса за списки без мандатов
measure-wasted-working = { $count ->
    [0] Мандат получил каждый список, поэтому таких голосов нет.
   *[other] { $lists }: вместе { $value }{ $value_range }.
}
measure-wasted-meaning = Доля голосов за списки, от которых никто не избран, — прежде всего из-за барьера. Много — у многих избирателей нет депутата от их списка; мало — учтены почти все голоса.
measure-wasted-hides = Избирателей, которые не голосовали за малые списки, ожидая, что голос пропадёт, и списков, не допущенных в бюллетень.
measure-volatility-title = Волатильность (Педерсен), типы A и B (Пауэлл — Такер)
measure-volatility-working = { $part ->
    [whole] Всего, { $before }–{ $after }: { $value }{ $value_range }.
   *[other] { $part ->
        [a] Тип A, появление и уход партий
       *[b] Тип B, сохраняющиеся партии
    }: { $count ->
        [0] нет
       *[other] { $units }
    }; половина от { $sum } — { $value }{ $value_range }.
}
measure-volatility-meaning = 0 — доля ни одной партии не изменилась, 100 — сменились все. Большое значение типа A — партии приходят и уходят; большое значение типа B — избиратели переходят между сохраняющимися партиями. Партии ниже наименьшей учитываемой доли считаются отсутствующими.
measure-volatility-hides = Прибавок и потерь, которые погашают друг друга. Но главное: она зависит от того, что считать одной и той же партией: слияние или новое название выглядит как уход избирателей, если доли предшественниц не сложены.
measure-volatility-citation = { $first }; { $second }; о суммах при слияниях и разделениях: { $third }.
measure-advantage-title = Коэффициент преимущества
measure-advantage-working = { $party }: { $seats } мандатов / { $votes } голосов = { $value }{ $value_range }. Все списки — в таблице выше.
measure-advantage-meaning = Больше 1 — доля мандатов у списка больше доли голосов, меньше 1 — меньше, 0 — мандатов нет.
measure-advantage-hides = Сколько это мандатов: у малого списка и с одним мандатом коэффициент может быть высоким. У самовыдвиженцев нет списка, поэтому нет и коэффициента.
measure-counts-title = Списки в бюллетене и партии с мандатами
measure-counts-working = Списки: { $lists }. Партии, блоки и движения с мандатами: { $seated } ({ $names }).
measure-counts-meaning = Меньше списков или партий с мандатами — консолидация в самом простом смысле. Блок считается один раз.
measure-counts-hides = Партий, которым отказали в регистрации или которых не допустили в бюллетень, и того, насколько неравны оставшиеся.
measure-counts-citation = Подсчёт по официальным результатам.

## Flows between elections

flows-title = { $unit ->
    [seats] { $start }: { $parties } — { $before } из { $seats_before ->
        [one] { $seats_before } мандата
       *[other] { $seats_before } мандатов
    }. { $end }: { $party } — { $after } из { $seats_after }
   *[votes] { $start }: { $parties } — { $before } голосов за партии. { $end }: { $party } — { $after }
}
flows-title-new = { $unit ->
    [seats] { $start }: { $party }, мандатов нет. { $end }: { $after } из { $seats_after ->
        [one] { $seats_after } мандата
       *[other] { $seats_after } мандатов
    }
   *[votes] { $start }: { $party }, списка нет. { $end }: { $after } голосов за партии
}
flows-several = { $unit ->
    [votes] { $count ->
        [one] { $count } список-предшественник
        [few] { $count } списка-предшественника
       *[many] { $count } списков-предшественников
    }
   *[seats] { $blocs ->
        [yes] партии и блоки-предшественники, { $count }
       *[no] { $count ->
            [one] { $count } партия-предшественница
            [few] { $count } партии-предшественницы
           *[many] { $count } партий-предшественниц
        }
    }
} ({ $party })
flows-renamed = { $first } (позднее { $last })
flows-subtitle = { $unit ->
    [seats] Выборные мандаты, { $start } и { $end }, в одном масштабе.
   *[votes] Голоса по спискам, в процентах от голосов за партии, { $start } и { $end }, в одном масштабе.
} Ленты показывают, какая партия чем стала, а не переход избирателей: он неизвестен. Где партии разделялись или объединялись, ленты разделены пропорционально.
flows-head = <b>{ $election }</b>
flows-head-seats = <b>{ $election }</b> { $seats ->
    [one] { $seats } мандат
    [few] { $seats } мандата
   *[many] { $seats } мандатов
}
flows-kind = { $kind ->
    [stayed] та же партия
    [renamed] новое название
    [merged] присоединение
    [split] выделение
    [bloc_joined] общий список
    [bloc_left] выход из общего списка
    [ended] { $end }: в бюллетене нет
    [dissolved] прекращение
    [founded] новая партия
    [new] { $stood ->
        [yes] { $start }: в бюллетене нет
       *[no] впервые в бюллетене
    }
    [empty] { $unit ->
        [seats] { $start }: мандатов нет
       *[votes] { $start }: списка нет
    }
   *[untraced] не проследить
}
flows-sentence = { $unit ->
    [seats] { $before }, { $start }: { $before_value }; { $after }, { $end }: { $after_value } ({ $kind }).
   *[votes] { $before }, { $start }: { $before_value } голосов за партии; { $after }, { $end }: { $after_value } ({ $kind }).
}
flows-sentence-one = { $unit ->
    [seats] { $party }, { $election }: { $value } ({ $kind }).
   *[votes] { $party }, { $election }: { $value } голосов за партии ({ $kind }).
}
control-unit = Проследить
control-unit-votes = голоса
control-unit-seats = мандаты
between_elections-head = { $step ->
    [nomination] { $before }, по выдвижению
    [membership] { $before }, по партийности
    [merged_nomination] После { $mergers }, по выдвижению
    [merged_membership] После { $mergers }, по партийности
    [elected] { $after }, выборные мандаты
   *[chamber] { $after }, все мандаты
}
between_elections-mergers = { $count ->
    [1] слияния
   *[other] слияний
}{ $dated ->
    [0] {""}
    [1] {" "}{ $years } г.
   *[other] {" "}{ $years } гг.
}
between_elections-became = Партии-предшественницы ({ $party })
between_elections-others = остальные
between_elections-title = { $party }, мандаты: { $first } из { $total } ({ $before }){ $alone ->
    [yes] {" "}(по партийности { $merged_members })
   *[no] , { $merged } после { $mergers } (по партийности { $members } и { $merged_members })
}, { $seats } из { $elected } ({ $after })
between_elections-subtitle = Доля выборных мандатов, в процентах{ $whole ->
    [yes] ; последняя полоса — доля всех мандатов палаты, незакрашенные заполняют не избиратели
   *[no] {""}
}. Справа от полос — доля партии. После слияний: суммы, рассчитаны здесь.{ $claims ->
    [yes] {" "}Звёзды: сообщения о её доле между выборами, не результат.
   *[no] {""}
} { $span }.
between_elections-hover = { $head }: { $party }{ $count ->
    [1] {""}
   *[other] {" "}({ $names })
} — { $seats } из { $total ->
        [one] { $total } мандата
       *[other] { $total } мандатов
    } ({ $share }).
between_elections-claims = Сообщения между выборами, не результат
between_elections-share = { $approximate ->
    [yes] около { $share }
   *[no] { $share }
}
between_elections-said = { $share } ({ $given_by })
between_elections-alt-claims = Сообщения о её доле между выборами, не результат: { $shares }.
between_elections-alt = { $head }, всего { $total }: { $seats }.
column-head = Подсчёт
column-statement = Словами
column-before-label = До
column-before-value = До, значение
column-kind-label = Что произошло
column-after-label = После
column-after-value = После, значение

## Beyond the chamber

page-context = Контекст
page-context-title = Что происходило вокруг выборов в { FORM($chamber, case: "into") }?
page-context-lead = Кроме выборов в { FORM($chamber, case: "into") }, в данных есть: { $parts }.
context-part = { $part ->
    [regional_turnout] явка по регионам
    [presidential_elections] президентские выборы
    [local_councils] маслихаты
    [rural_heads] сельские акимы
    [women_deputies] женщины среди депутатов
   *[party_chairs] председатели партий
}
facts-topic = Другие сведения: { $topic ->
    [rules] закон
    [parliament] Парламент и Конституция
    [earlier] прежние палаты
    [parties] партии
    [regions] регионы
    [presidential] президентские выборы
    [councils] маслихаты
   *[rural_heads] сельские акимы
}
events-all = События в истории партий, по датам ({ $count })
context-printed = { $title } · { $evidence }
context-candidates = Все кандидаты
context-further = Что известно о других датах
context-presidential = Президентские выборы
context-councils = Маслихаты
context-rural = Сельские акимы
context-results = Результаты по регионам
context-regions = Явка по регионам
context-women = Женщины среди депутатов
context-chairs = Председатели партий
control-region_election = Выборы
control-region_election-each = все рядом
base-not-known = не удалось проверить
presidential-place = { $place ->
    [winner] победитель
    [second] следующая по величине доля (кандидат или «Против всех»)
   *[chamber] крупнейший список на предыдущих выборах в { FORM($chamber, case: "into") }
}
presidential-none = { $place ->
    [chamber] выборов по спискам до этого не было
   *[other] не найдено
}
presidential-note = <b>{ $share }</b> { $who }
presidential-hover = { $date }, { $what }: { $who }{ $nominator }. { $counted ->
    [yes] Голоса: { $votes }
   *[no] Голоса: не найдено
}, доля: { $share } (база: { $base }).
presidential-hover-none = { $date }, { $what }: { $none }.
presidential-title = { $runners ->
    [one] Президентские выборы ({ $top }), победитель: { $high }
    [level] Президентские выборы ({ $span }), победители: по { $high }
    [yes] Президентские выборы ({ $span }), победители: от { $low } ({ $first }) до { $high } ({ $top }); следующая доля: не больше { $second } ({ $third })
   *[no] Президентские выборы ({ $span }), победители: от { $low } ({ $first }) до { $high } ({ $top })
}
presidential-subtitle = Доли, как опубликовано, в процентах, в одном масштабе{ $known ->
    [0] .
   *[other] . База: { $bases }{ $unknowns ->
        [0] .
       *[other] {" "}(не удалось проверить: { $unknown }).
    }
} Избиратели те же, вопрос другой: на президентских выборах выбирают человека, на выборах в { FORM($chamber, case: "into") } — список.
presidential-sentence = Президентские выборы, где доля победителя выше доли крупнейшего списка на предыдущих выборах в { FORM($chamber, case: "into") }: { $higher } из { $count }{ $without ->
    [0] {""}
    [one] ; ещё в { $without } случае выборов по спискам до этого не было
   *[other] ; ещё в { $without } случаях выборов по спискам до этого не было
}{ $unknown ->
    [0] .
   *[other] ; доли не найдены: ещё { $unknown }.
} На президентских выборах голосуют за человека, на выборах в { FORM($chamber, case: "into") } — за список.
office = { $office ->
    [president] президентские выборы
   *[chamber] выборы в { FORM($chamber, case: "into") }
}
presidential_turnout-title = Президентские выборы, где явка выше, чем на предыдущих выборах в { FORM($chamber, case: "into") }: { $higher } из { $count } (с { $first })
presidential_turnout-subtitle = Принявшие участие, в процентах от избирателей в списках, как опубликовано; первые туры. { $span }.
presidential_turnout-hover = { $date }, { $office }: явка { $share }.
councils-unit = { $unit ->
    [seats] мандаты
   *[votes] голоса
}
councils-chamber = { $chamber }, { $election }
councils-body = { $whole ->
    [yes] Вся страна, { $level ->
        [regional] маслихаты областей и крупных городов
        [municipal] маслихаты районов и городов
       *[all] маслихаты всех уровней
    }
   *[no] { $place }
}
councils-head = { $unit ->
    [seats] <b>{ $body }</b> { $total ->
        [one] { $total } мандат
        [few] { $total } мандата
       *[many] { $total } мандатов
    }
   *[votes] <b>{ $body }</b> голоса
}
councils-hover = { $unit ->
    [seats] { $body }: { $party } — { $seats } из { $total ->
        [one] { $total } мандата
       *[other] { $total } мандатов
    } ({ $share }).
   *[votes] { $body }: { $party } — { $share } голосов.
}
councils-rest = нет данных: прочие, «Против всех», недействительные
councils-subtitle = Доля мандатов, по которым есть данные, числа — мандаты; ниже — доля голосов, как опубликовано. В процентах, в одном масштабе. Маслихаты — { $date }, рядом — { $chamber } того же времени (выборные мандаты).
councils-sentence = { $party }: { $seats } из { $total ->
        [one] { $total } известного мандата
       *[other] { $total } известных мандатов
    } маслихатов ({ $share }){ $held ->
    [no] {""}
   *[other] ; { $chamber }, { $election }: { $chamber_share } выборных мандатов
}{ $voted ->
    [yes] , { $vote_share } голосов по спискам
   *[no] {""}
}.
councils-title-total = { $party }: { $share } известных мандатов маслихатов{ $held ->
    [no] {" "}({ $seats } из { $total })
   *[other] , { $chamber_share } выборных мандатов ({ $chamber }, { $election })
}
councils-missing = { $missing ->
    [0] Маслихаты, { $date }: мандаты по партиям найдены для всех областей и городов этого уровня.
   *[other] Маслихаты, { $date }: мандаты по партиям не найдены для { $missing } из { $count ->
        [one] { $count } области или города этого уровня
       *[other] { $count } областей и городов этого уровня
    }: { $places }.
}
councils-title = { $party }: { $seats } из { $total ->
        [one] { $total } мандата
       *[other] { $total } мандатов
    } в одном маслихате, { $date } ({ $body })
councils-title-none = Маслихаты, { $date }: мандаты нескольких партий не найдены
rural_heads-unnamed = Не указано, кем выдвинут, или вакансия
rural_heads-unit = { $unit ->
    [posts] должности
   *[votes] голоса по спискам
}
rural_heads-key-posts = доля должностей
rural_heads-key-votes = доля голосов по спискам, { $chamber } { $election }
rural_heads-note = <b>{ $posts }</b> { $count ->
    [one] должность
    [few] должности
   *[many] должностей
}, { $share }
rural_heads-hover = { $party }: { $posts } из { $total ->
    [one] { $total } должности
   *[other] { $total } должностей
} ({ $share }).
rural_heads-vote-hover = { $party }, { $election }: { $share } голосов по спискам.
rural_heads-title = Сельские акимы, { $date }: у кандидатов { $count ->
    [1] партии
   *[other] партий
} { $party } { $posts } из { $total ->
    [one] { $total } должности
   *[other] { $total } должностей
} ({ $share })
rural_heads-title-none = Выборы сельских акимов, { $date }: { $total ->
    [one] { $total } должность
    [few] { $total } должности
   *[many] { $total } должностей
}, у кандидатов партий ни одной
rural_heads-subtitle = Должности по тому, кем выдвинут победитель, в процентах. Всего { $total ->
    [one] { $total } должность
    [few] { $total } должности
   *[many] { $total } должностей
}, { $date }{ $beside ->
    [yes] ; ромб — доля голосов по спискам на выборах в { FORM($chamber, case: "into") } ({ $election }), как опубликовано.
   *[no] .
}
rural_heads-sentence = { $date }: победителей на { $posts } из { $total ->
    [one] { $total } должности
   *[other] { $total } должностей
} выдвинули партии, в том числе { $party } — { $first } ({ $share }).{ $unnamed ->
    [0] {""}
    [one] {" "}Для { $unnamed } должности не указано, кто выдвинул: самовыдвижение или вакансия.
   *[other] {" "}Для { $unnamed } должностей не указано, кто выдвинул: самовыдвижение или вакансия.
} { $beside ->
    [yes] На этом уровне выбирают людей, а не списки. Для сравнения, доля голосов за { $count ->
        [1] список партии
       *[other] списки партий
    } { $party } на предыдущих выборах в { FORM($chamber, case: "into") }: { $vote_share }.
   *[no] На этом уровне выбирают людей, а не списки.
}
turnout-status = { $status ->
    [partial_day] до закрытия участков
    [preliminary] предварительные данные
    [final] окончательные данные
    [missing] не найдено
   *[national] вся страна, окончательные данные
}
turnout-standing = { $status ->
    [final] {""}
    [preliminary] {" "}(предварительные данные)
    [partial_day] {" "}(данные до закрытия участков)
   *[mixed] {" "}(окончательных значений: { $final } из { $count }{ $early ->
        [none] {""}
       *[other] ; до закрытия участков: { $early }
    })
}
turnout-early = { $election }, { $hours }
regions-hover = { $region }, { $election }: { $missing ->
    [yes] явка не найдена
   *[no] явка { $share } ({ $status }{ $timed ->
        [yes] , { $hour }
       *[no] {""}
    })
}.
regions-few = Не показаны, так как явка известна лишь по очень немногим регионам: { $elections }.
regions-title = { $several ->
    [1] { $regions }: самая низкая явка на { $times } из { $count } выборов с данными по регионам
   *[other] { $regions }: самая низкая явка в каждом из этих регионов на { $times } из { $count } выборов с данными по регионам
}{ $standing }
regions-title-few = Явка по регионам: данные о { $count ->
    [one] { $count } регионе
   *[other] { $count } регионах
}
regions-title-one = { $few ->
    [yes] { $election }, явка по { $count } из { $all ->
        [one] { $all } региона
       *[other] { $all } регионов
    }: { $given }{ $standing }
   *[no] { $election }{ $standing }: явка от { $low } ({ $bottom }) до { $high } ({ $top })
}{ $country ->
    [yes] ; по стране — { $national }
   *[no] {""}
}
regions-subtitle = Принявшие участие, в процентах от избирателей в списках, как опубликовано. { $count ->
    [1] По убыванию.
   *[other] По убыванию явки ({ $order }); выделены наибольшее и наименьшее значения каждых выборов. Пустое место: такого региона тогда не было.
}{ $missing ->
    [0] {""}
   *[other] {" "}Тире: не найдено.
}{ $final ->
    [yes] {""}
   *[no] {" "}Неокончательные данные регионов стоят рядом с окончательными по стране (линия) и не вполне с ними сопоставимы.
}
regions-twice = Два знака в одной строке — данные одного региона на разных этапах подсчёта: { $places }.
regions-sentence = Явка по регионам, { $election }{ $standing }: разница { $gap } п. п., самая высокая — { $high } ({ $top }), самая низкая — { $low } ({ $bottom }).{ $national ->
    [0] {""}
    [1] {""}
   *[other] {" "}Явка по стране на любых двух выборах отличалась не более чем на { $range } п. п.
}
regions-without = Явка по регионам не найдена: { $elections }.
regions-no-map = { $count ->
    [0] Карты результатов по регионам нет: в наших источниках таких результатов нет.
   *[other] Карты результатов по регионам нет: в наших источниках есть результаты лишь немногих регионов: { $regions }.
}
region-in = { $region } ({ $election })
council-note = { $everywhere ->
    [yes] { $election }: { $note }
   *[no] { $region }, { $election }: { $note }
}
region-note = { $region }, { $election }: { $note }
women-head = { $bound ->
    [yes] <b>{ $election }</b> квота в списках: { $quota }
   *[no] <b>{ $election }</b>
}{ $found ->
    [yes] {""}
   *[no] {" "}(не найдено)
}
women-note = <b>{ $share }</b> { $women } из { $deputies }
women-hover = { $found ->
    [yes] { $election }: женщин — { $women }, всего депутатов — { $deputies }, доля — { $share }.
   *[no] { $election }: не найдено.
}
women-of = { $women } из { $deputies } ({ $election })
women-title = Женщины среди депутатов: { $counts }
women-subtitle = Женщины среди всех депутатов { FORM($chamber, case: "of") } в начале созыва, в процентах.{ $quota ->
    [yes] {" "}Вертикальная линия: квота.
   *[no] {""}
}
women-gaps = Число не найдено для { $missing } из { $count } выборов.
women-quota = { $enacted ->
    [yes] Первые выборы с квотой { $quota } в каждом списке ({ $groups }): { $election }; закон — { $date }.
   *[no] Первые выборы с квотой { $quota } в каждом списке ({ $groups }): { $election }.
}
women-before = Доля мандатов у женщин: { $share } ({ $quota }), { $earlier } ({ $start }).{ $binds ->
    [lists] {" "}Квота действовала для списков, а не для распределения мандатов ({ $quota }).
   *[seats] {""}
}
women-later = { $late ->
    [yes] После основного периода, { $election }
   *[no] { $election }
}: { $share } ({ $women } из { $deputies }).
capacity = { $capacity ->
    [chair] председатель
    [acting_chair] и. о. председателя
    [provisional_chair] временный председатель
    [nominal_chair] номинальный председатель
   *[deputy_chair] заместитель председателя
}
chairs-day-unknown = { $which ->
    [first] не найдено
    [last] не найдено
   *[open] не наступил или не найден
}
chairs-hover = { $person }, { $capacity } ({ $party }). Начало: { $start }; конец: { $end }.
chairs-undated = { $capacity }, даты не найдены
chairs-vague = день неизвестен
chairs-open = последний день не указан
chairs-title = Дольше всех во главе партии (из тех, чьи даты известны): { $person }, { $years } года ({ $party })
chairs-title-none = Председатели { $lines ->
    [one] { $lines } партии
   *[other] { $lines } партий
}
chairs-subtitle = Одна полоса — одно пребывание в должности, по партиям с их позднейшими названиями. Бледное: первый или последний день — где-то в этом промежутке или не найден. Стрелка: последний день не указан (последний год в этих данных: { $end }).
chairs-sentence = { $party }, председатели: { $persons }.
chairs-length = { $open ->
    [yes] { $person } (начало: { $date }; последний день не найден)
   *[no] { $sure ->
        [years] { $person } ({ $years } года)
        [days] { $person } ({ $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        })
       *[no] { $person } (начало: { $date }; конец не найден)
    }
}
chairs-before = До { $date } председатели были исполняющими обязанности, временными или номинальными: { $persons }.
chairs-deputies = Известные заместители председателя: { $persons }.
column-date = Дата
column-held-label = Выборы
column-place-label = Что
column-who = Кто
column-given-votes = Голоса
column-base-label = База доли
column-candidate = Кандидат
column-nominator = Кем выдвинут
column-office-label = Вид выборов
column-unit-label = Доля чего
column-body-label = Орган
column-place = Место
column-seats-given = Мандаты
column-posts = Должности
column-region-label = Регион
column-status-label = Статус
column-women = Женщины
column-deputies = Депутаты
column-person = Имя
column-capacity-label = Должность

## Sources and data

page-sources = Источники
page-sources-title = Можно ли доверять этим данным и как их скачать?
page-sources-lead = Все источники и все таблицы о { FORM($chamber, case: "in") }: искать, скачивать, цитировать; а также проверенные утверждения.
table-chamber = Палата
table-elections = Выборы
table-election-sources = Источники по столбцам таблицы выборов
table-results = Результаты
table-list-candidates = Кандидаты в списках
table-constituency-winners = Победители в округах
table-memberships = Мандаты по партийности
table-seat-claims = Сообщения о мандатах между выборами
table-parties = Партии
table-party-names = Полные названия, принятые позднее
table-party-events = События в истории партий
table-party-chairs = Председатели партий
table-party-counts = Сколько было партий
table-reforms = Акты, изменившие правила
table-reform-changes = Что установил каждый акт
table-observers = Наблюдатели
table-earlier-elections = Прежние выборы
table-earlier-results = Мандаты на прежних выборах
table-regions = Регионы
table-regional-turnout = Явка по регионам
table-regional-results = Результаты по регионам
table-women-deputies = Женщины среди депутатов
table-presidential-elections = Президентские выборы
table-presidential = Кандидаты в Президенты
table-local-councils = Маслихаты
table-rural-heads = Сельские акимы
table-claims = Проверенные утверждения
table-conflicts = Неиспользованные значения
table-facts = Отдельные факты
table-publishers = Названия издателей
table-sources = Источники
library-summary = { $tables ->
        [one] { $tables } таблица
        [few] { $tables } таблицы
       *[many] { $tables } таблиц
    }, { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
       *[many] { $rows } строк
    } и { $sources ->
        [one] { $sources } источник, на который
        [few] { $sources } источника, на которые
       *[many] { $sources } источников, на которые
    } они опираются.
library-release = { $date ->
    [none] Версия { $version }; лицензия: { $licence }.
   *[other] Версия { $version }, { $date }; лицензия: { $licence }.
}
library-no-licence = не указана
library-tables = Таблицы
control-table = Таблица
control-find = Строки с этими словами
control-find-hint = партия, год, место, источник
library-row = { $table }: файл { $file }. { $description }
library-found = { $total ->
    [one] { $found } из { $total } строки
   *[other] { $found } из { $total } строк
}
library-rows = { $count ->
    [one] { $total } строка
    [few] { $total } строки
   *[many] { $total } строк
}
library-elsewhere = Есть и в таблицах: { $tables }.
library-nothing = В этой таблице нет строки со всеми этими словами: { $search }
library-read = Пустая ячейка: не найдено, не опубликовано или неприменимо, но никогда не ноль. Поиск идёт по всем языкам. В файлах сохранены все опубликованные знаки.
library-csv = { $found ->
    [all] CSV
   *[some] Найденные строки, CSV
}
library-excel = { $found ->
    [all] Excel, со словарём
   *[some] Найденные строки, Excel
}
library-json = { $found ->
    [all] JSON, со словарём
   *[some] Найденные строки, JSON
}
library-units = Единицы: { $units }.
library-unit = { $unit } ({ $columns })
unit = { $unit ->
    [percent] проценты
    [seats] мандаты
    [posts] должности
    [deputies] депутаты
    [votes] голоса
    [ballots] бюллетени
    [voters] избиратели
    [candidates] кандидаты
    [lists] списки
    [parties] партии
    [members] члены
    [delegates] делегаты
    [people] люди
    [observers] наблюдатели
    [constituencies] округа
    [councils] маслихаты
    [polling_stations] избирательные участки
    [elections] выборы
    [contests] предварительные отборы
    [articles] статьи
    [years] годы
   *[days] дни
}
library-no-units = В этой таблице нет столбцов с единицами.
library-dictionary = Словарь: что означают столбцы таблицы { $table }
library-key = Строку определяет: { $key }.
library-column = Столбец
library-type = Тип
library-unit-heading = Единица
library-meaning = Что означает
library-kind = { $type ->
    [id] идентификатор
    [ids] идентификаторы через точку с запятой
    [name] название или имя на каждом языке
    [text] текст; переводы в отдельных файлах
    [integer] целое число
    [decimal] десятичное число
    [boolean] true (да) или false (нет)
    [date] день
    [partial_date] день, месяц или год, насколько известно
    [colour] цвет
    [url] адрес
   *[string] строка текста
}
library-one-of = одно из: { $values }
library-value = { $code } ({ $meaning })
library-kind-of = { $kind }, таблица { $table }
library-whole = Весь набор данных
library-whole-note = Все таблицы с описанием, словарём, журналом изменений и лицензией, в том же виде, в каком их читает этот сайт.
library-zip = Все файлы, zip
library-workbook = Все таблицы, один файл Excel
library-cite = Как цитировать
library-cite-note = Указывайте версию: в следующих могут быть исправления. У каждого графика есть и свои источники, они названы под ним.
library-cite-table = Как цитировать эту таблицу:
library-plain = Одной фразой
library-apa = В стиле APA
library-bibtex = В формате BibTeX
site-title = Выборы в { FORM($chamber, case: "into") }, { $country }
site-figures = Все графики
site-figures-lead = Каждый график отдельно: изображение, файлы для скачивания, строки, источники и тот же график с другими параметрами.
site-figure-page = На странице «{ $page }»
site-switch = { $label }: { $on ->
    [true] да
   *[false] нет
}
site-skip = К тексту
site-search = Поиск по названиям и графикам
site-search-none = С таким названием ничего нет.
site-scheme = Светлая или тёмная тема
site-sort = Сортировать по этому столбцу
site-not-found = По этому адресу ничего нет
site-not-found-lead = Возможно, в адресе опечатка или страница переехала. Вот все страницы:
view-stays = Это снимок страницы: сам дашборд сейчас недоступен. Ссылки, таблицы и файлы работают.
refused = { $status ->
    [404] По этому адресу ничего нет.
    [501] Такой файл здесь сделать нельзя.
    [503] Сейчас ответа нет: повторите запрос через минуту.
   *[other] В адресе указано то, чего здесь нет.
}
embed-whole = Открыть в дашборде
picture-credit = { $country }, { $chamber } · данные { $version }{ $date ->
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
}. Версия { $version }{ $date ->
    [none] {""}
   *[other] , { $date }
}. Набор данных{ $licence ->
    [none] {""}
   *[other] , { $licence }
}.
cite-figure = «{ $title }». График на русском языке из: { $data } { $address }
cite-table = Таблица «{ $table }» ({ $file }). В: { $data }
cite-apa = { $title } (версия { $version }) [набор данных].
cite-apa-figure = { $title } [график, на русском языке]. В: { $data } (версия { $version }). { $address }
cite-apa-author = { $author ->
    [none] { $work }
   *[other] { $author }. ({ $year ->
        [none] б. г.
       *[other] { $year }
    }). { $work }
}
cite-kind = Набор данных
cite-kind-figure = График из: { $title }. { $kind }
cite-version = Версия { $version }
export-about = О файле
export-title = Название
export-measure = Что показано
export-main = Основные значения
export-choices = Параметры
export-address = Где посмотреть
export-package = Данные
export-source = Источник
export-version = Версия
export-date = Дата
export-licence = Лицензия
export-terms = Условия
export-cite = Цитировать как
export-rows = Строки: { $found } из { $total }.
export-search = Строки со словами
export-sources = Источники
export-sources-note = Идентификаторы источников в каждой строке ведут к таблице источников: издатель, название, дата и адрес.
export-missing = Пустые ячейки
export-missing-note = Не найдено, не опубликовано или неприменимо; никогда не ноль.
export-days = Дни
export-days-note = Текст: год, месяц, день. Если дата известна не вся, это год или месяц; тильда после неё — «около», две точки и косая черта перед ней — «не позднее».
export-table = Таблица
export-column = Столбец
export-type = Тип
export-unit = Единица
export-required = Обязательно
export-values = Допустимые значения
export-meaning = Что означает
references-title = Источники
references-lead = { $count ->
        [one] { $count } источник
        [few] { $count } источника
   *[many] { $count } источников
}. Строки: в скольких строках всех таблиц указан источник.
control-kind = Вид источника
control-kind-all = все
control-kind-commission = избирательные комиссии
control-kind-law = законы
control-kind-announcement = пресса со ссылкой на избирательную комиссию
control-kind-official = официальные
control-kind-observer = наблюдатели
control-kind-dataset = наборы данных
control-kind-academic = научные работы
control-kind-reference = справочники
control-kind-press = пресса
references-all = Все источники
control-source = Источник
control-source-hint = издатель, название или идентификатор
references-none = Выберите источник, чтобы увидеть сведения о нём и где он использован.
references-no-address = Адрес неизвестен.
references-resting = { $count ->
    [one] Источник указан в { $count } строке: { $tables }.
   *[other] Источник указан в { $count } строках: { $tables }.
}
references-alone = { $rows ->
    [1] { $count ->
        [0] Там указан и другой источник.
       *[other] Других источников там нет.
    }
   *[other] { $count ->
        [0] В каждой из них указан и другой источник.
       *[other] В { $count } из них он единственный.
    }
}
weak-heading = Слабые места
weak-sentence = { $low ->
    [0] Записей с низкой надёжностью нет
    [one] { $low } запись с низкой надёжностью
    [few] { $low } записи с низкой надёжностью
   *[many] { $low } записей с низкой надёжностью
}; { $alone ->
    [0] опирающихся на единственный источник нет.
    [one] { $alone } опирается на единственный источник.
   *[other] { $alone } опираются на единственный источник.
}
weak-lead = Запись — то, что одни и те же источники сообщают в одной строке таблицы. Утверждения и неиспользованные значения не считаются.
weak-total = Всего в этих таблицах
weak-entries = Записи
weak-low = Низкая надёжность
weak-alone = Один источник
weak-values = Записи с низкой надёжностью, по значениям ({ $count })
weak-sources = Источники, единственные хотя бы для одной записи ({ $count })
references-alone-times = Единственный
references-publisher = Издатель
references-document = Название
references-date = Дата
references-kind = Вид
references-rows = Строки
references-address = Адрес
references-id = Идентификатор
references-table = Таблица
references-row = Строка
references-field = Столбец
references-value = Значение
references-confidence = Надёжность
references-where = Где
references-place = { $table }, { $row }: { $field }

## Claims checked

claims-heading = Проверенные утверждения
claims-lead = Работа началась с нескольких документов. Каждое их утверждение, которое можно проверить, сопоставлено с другими источниками. Оценки, основанные на данных, вычисляются и меняются вместе с ними.
claims-summary = Утверждений — { $claims }, документов — { $documents }: { $parts }. { $computed ->
    [0] По данным не вычислена ни одна из этих оценок.
   *[other] Из этих оценок вычислено по данным: { $computed }.
}
claims-part = { $verdict ->
    [agrees] подтверждается — { $count }
    [partly] отчасти — { $count }
    [differs] расходится — { $count }
    [disputed] спорно — { $count }
    [not_confirmed] не подтверждено — { $count }
   *[not_checked] не проверено — { $count }
}
claims-tally = { $count ->
    [one] { $count } утверждение: { $parts }.
    [few] { $count } утверждения: { $parts }.
   *[many] { $count } утверждений: { $parts }.
}
claims-shown = { $count ->
    [0] С такой оценкой в этом документе утверждений нет.
   *[other] Показано утверждений: { $count }.
}
claims-verdict = { $verdict ->
    [agrees] подтверждается
    [partly] отчасти
    [differs] расходится
    [disputed] спорно
    [not_confirmed] не подтверждено
   *[not_checked] не проверено
}
claims-claimed = В документе
claims-held = В данных
claims-exact = По голосам
claims-number = { $unit ->
    [percent] { $number } %
    [seats] { $number ->
        [one] { $number } мандат
        [many] { $number } мандатов
       *[other] { $number } мандата
    }
    [posts] { $number ->
        [one] { $number } должность
        [many] { $number } должностей
       *[other] { $number } должности
    }
    [deputies] { $number ->
        [one] { $number } депутат
        [many] { $number } депутатов
       *[other] { $number } депутата
    }
    [votes] { $number ->
        [one] { $number } голос
        [many] { $number } голосов
       *[other] { $number } голоса
    }
    [ballots] { $number ->
        [one] { $number } бюллетень
        [many] { $number } бюллетеней
       *[other] { $number } бюллетеня
    }
    [voters] { $number ->
        [one] { $number } избиратель
        [many] { $number } избирателей
       *[other] { $number } избирателя
    }
    [candidates] { $number ->
        [one] { $number } кандидат
        [many] { $number } кандидатов
       *[other] { $number } кандидата
    }
    [lists] { $number ->
        [one] { $number } список
        [many] { $number } списков
       *[other] { $number } списка
    }
    [parties] { $number ->
        [one] { $number } партия
        [many] { $number } партий
       *[other] { $number } партии
    }
    [members] { $number ->
        [one] { $number } член
        [many] { $number } членов
       *[other] { $number } члена
    }
    [delegates] { $number ->
        [one] { $number } делегат
        [many] { $number } делегатов
       *[other] { $number } делегата
    }
    [people] { $number ->
        [one] { $number } человек
        [many] { $number } человек
       *[other] { $number } человека
    }
    [observers] { $number ->
        [one] { $number } наблюдатель
        [many] { $number } наблюдателей
       *[other] { $number } наблюдателя
    }
    [constituencies] { $number ->
        [one] { $number } округ
        [many] { $number } округов
       *[other] { $number } округа
    }
    [councils] { $number ->
        [one] { $number } маслихат
        [many] { $number } маслихатов
       *[other] { $number } маслихата
    }
    [polling_stations] { $number ->
        [one] { $number } избирательный участок
        [many] { $number } избирательных участков
       *[other] { $number } избирательных участка
    }
    [elections] выборы: { $number }
    [contests] { $number ->
        [one] { $number } предварительный отбор
        [many] { $number } предварительных отборов
       *[other] { $number } предварительных отбора
    }
    [articles] { $number ->
        [one] { $number } статья
        [many] { $number } статей
       *[other] { $number } статьи
    }
    [years] { $number ->
        [one] { $number } год
        [many] { $number } лет
       *[other] { $number } года
    }
   *[days] { $number ->
        [one] { $number } день
        [many] { $number } дней
       *[other] { $number } дня
    }
}
claims-rounding = { $exact ->
    [yes] Процент, вычисленный по голосам и округлённый
   *[no] Процент из данных, округлённый
} { $digits ->
    [0] до целых
    [1] до 1 знака после запятой
   *[other] до { $digits } знаков после запятой
}, как в документе (половина — вверх): { $value }.
claims-computed = Вычислено по данным. { $cell }
claims-compared = В данных: { $cell }
claims-unused = Значение из документа — среди неиспользованных. { $why }
claims-sources = { $count ->
    [1] Источник
   *[other] Источники
}
control-document = Документ
control-document-all = все документы
control-verdict = Оценка
control-verdict-others = все, кроме «подтверждается»
control-verdict-all = все
control-verdict-agrees = подтверждается
control-verdict-partly = отчасти
control-verdict-differs = расходится
control-verdict-disputed = спорно
control-verdict-not_confirmed = не подтверждено
control-verdict-not_checked = не проверено
field-name = Название

## Reports

page-report = Отчёт
page-report-title = Чем вы хотите поделиться?
page-report-lead = Отчёт о { FORM($chamber, case: "in") }, чтобы напечатать, показать или отправить: PDF, слайды, один файл HTML или все графики с их числами.
report-story-title = { $chamber } на шести страницах
report-election-title = Выборы в { FORM($chamber, case: "into") }: { $election }
report-consolidation-title = Как партии стали одной: { $chamber }
report-everything-title = { $chamber }: все графики, таблицы и источники
report-own-title = { $chamber }: подборка
report-election = Выборы: { $election }
report-story-chambers = У кого было большинство
report-story-mergers = Как это произошло
report-story-lines = Какие партии стали одной
report-story-ballots = Как голоса стали большинством
report-story-law = Правила, наблюдатели, завершение
report-contents = Содержание
report-sources = Источники
report-cite = Как цитировать
report-claim = Утверждение
report-verdict = Оценка
report-found = Что установлено
report-dated = Версия данных { $version }{ $date ->
    [none] {""}
   *[other] , { $date }
}
report-source-numbers = Источники, по номерам в списке в конце: { $numbers }
report-listed = В списке источников: { $numbers }.
report-sources-before = А также из списков предыдущих глав: { $numbers }
report-archive = У каждого графика своя папка: изображение (SVG и PNG), числа с источниками (CSV) и пояснения (about.txt).
control-report = Отчёт
control-report-story = история
control-report-election = одни выборы
control-report-consolidation = как партии стали одной
control-report-everything = всё
control-report-own = своя подборка
report-story-about = Как сложилось большинство в палате, со всеми источниками: шесть страниц формата A4 или Letter.
report-election-about = Все данные о выбранных выборах: результаты, наблюдатели, правила, где источники расходятся.
report-consolidation-about = Кто с кем объединился, как это сказалось на мандатах и голосах и насколько волатильной была партийная система.
report-everything-about = Все графики и таблицы этих страниц, все выборы и все проверенные утверждения.
report-own-about = Разделы по вашему выбору, графики — с вашими параметрами.
control-parts = Разделы
control-parts-hint = какие разделы
control-elections = Выборы
control-elections-hint = по умолчанию — последние в основном периоде
control-paper = Бумага
control-paper-a4 = A4
control-paper-letter = Letter
control-colours = Цвета
control-colours-light = светлые
control-colours-dark = тёмные
report-looks = { $elections ->
    [none] {""}
   *[other] Выборы: { $elections }.{" "}
}{ $parts ->
    [0] {""}
    [one] { $parts } раздел.{" "}
    [few] { $parts } раздела.{" "}
   *[many] { $parts } разделов.{" "}
}Бумага: { $paper }, цвета: { $colours }.
report-shell = То же в командной строке
report-shell-about = При тех же параметрах получается тот же файл, байт в байт: для отчётов по расписанию. Вид файла задаёт расширение: pdf, pptx, html или zip.
copy = Копировать
report-command = Команда
report-make = { $kind ->
    [pdf] Создать PDF
    [pptx] Создать слайды
    [html] Создать HTML
   *[zip] Создать ZIP
}
report-making = Отчёт создаётся.
report-waiting = Создаётся другой отчёт; этот — следом.
report-busy = Ещё создаётся другой отчёт. Повторите через минуту.
report-failed = Отчёт не создан: { $why ->
    [memory] не хватило памяти.
    [disk] на диске нет места.
   *[other] причина записана в журнале сервера.
}
report-take = Скачать { $name }
report-missing = Здесь не установлен пакет { $package }. Он нужен { $kind ->
    [pdf] для PDF и этого просмотра
   *[pptx] для слайдов
}; команда установки: pip install { $package }.
report-figures = Параметры графиков
report-none = Выберите разделы, чтобы увидеть отчёт.
report-first-pages = Первые страницы
report-page = Страница { $page } — { $title }
report-part-overview-chambers = Составы палаты рядом
report-part-overview-seats = Мандаты вместе с присоединившимися партиями
report-part-overview-steps = Кратко: слияния, правила, выборы
report-part-overview-observers = Кратко: наблюдатели
report-part-overview-ending = Как палата прекратила работу
report-part-consolidation-lines = Карта партий
report-part-consolidation-between = Палата между двумя выборами
report-part-consolidation-flows = От одних выборов к другим
report-part-seats-shares = Мандаты на каждых выборах
report-part-votes-first_party = Голоса и мандаты крупнейшей партии
report-part-votes-shares = Голоса на каждых выборах
report-part-votes-turnout = Явка
report-part-measures-system = Показатели партийной системы
report-part-measures-volatility = Волатильность
report-part-measures-nagayama = Крупнейшая и вторая партии
report-part-measures-counts = Зарегистрированные партии
report-part-measures-advantage = Коэффициент преимущества
report-part-measures-working = Как вычислен каждый показатель
report-part-rules-rules_timeline = Как менялся закон
report-part-rules-recalculation = Следуют ли мандаты из закона
report-part-rules-steps = Распределение мандатов по шагам
report-part-election-summary = Выборы: кратко
report-part-election-results = Выборы: результаты
report-part-election-chamber = Выборы: состав палаты
report-part-election-observers = Выборы: наблюдатели
report-part-election-votes_to_seats = Выборы: голоса и мандаты
report-part-election-candidates = Выборы: кандидаты
report-part-election-winners = Выборы: победители в округах
report-part-election-rules = Выборы: правила
report-part-election-counts = Выборы: даты и числа
report-part-election-thresholds = Выборы: другие барьеры
report-part-election-deputies = Выборы: депутаты
report-part-election-conflicts = Выборы: где источники расходятся
report-part-election-facts = Выборы: что ещё известно
report-part-context-by_region = Явка по регионам
report-part-context-presidential = Президентские выборы
report-part-context-councils = Маслихаты
report-part-context-rural_heads = Сельские акимы
report-part-context-women = Женщины среди депутатов
report-part-context-chairs = Председатели партий
report-part-sources-verdicts = Проверенные утверждения
report-part-sources-all = Все источники
report-part-sources-package = Как цитировать данные
report-slides-rest = Источники каждого слайда — в заметках к нему. То, чему на слайдах нет места (остальные таблицы и полный список источников), есть в этом отчёте в форматах PDF и HTML, а числа каждого графика — в архиве графиков.

## The dictionary: what tables and columns mean (in English in the schema)

dictionary-source-ids = Источники этой строки.
dictionary-confidence = Насколько надёжно установлены данные строки; уровни объяснены в разделе о надёжности.
dictionary-election-id = Выборы.
dictionary-date = День голосования.
dictionary-second-round-date = День голосования во втором туре.
dictionary-seats = Число мандатов в палате.
dictionary-registered = Избиратели в списках.
dictionary-turnout-percent = Явка, как опубликовано.
dictionary-note = Что читателю следует знать, прежде чем использовать строку.
dictionary-party-id = Участник выборов.
dictionary-votes = Голоса.
dictionary-person = Имя и фамилия.
dictionary-region-id = Регион.
dictionary-row = Ключ строки; части ключа разделены косой чертой.

dictionary-chamber = Палата, о которой этот пакет; одна строка.
dictionary-chamber-chamber-id = Постоянный идентификатор.
dictionary-chamber-country = Название страны.
dictionary-chamber-name = Название палаты.
dictionary-chamber-name-of = Её название в родительном падеже, если он есть в языке.
dictionary-chamber-name-in = Её название после предлога «в» (где?), если форма другая.
dictionary-chamber-name-into = Её название после предлога «в» (куда?), если форма другая.
dictionary-chamber-appointing-body = Кто заполняет мандаты, которые заполняют не избиратели; пусто, если таких нет.
dictionary-chamber-what = Чем палата является или была, как часть предложения: «нижняя палата такой-то страны».
dictionary-chamber-ended = День, когда палата прекратила существование; пусто, если она существует.
dictionary-chamber-successor = Что заняло место прекратившей существование палаты, как часть предложения.
dictionary-chamber-ending = Как палата прекратила существование и что было потом, полными предложениями.
dictionary-chamber-source-ids = Источники сведений об упразднении палаты.
dictionary-chamber-confidence = Надёжность сведений об упразднении палаты.

dictionary-elections = По строке на каждые выборы в палату. Источники каждого поля указаны в election_sources.
dictionary-elections-election-id = Постоянный идентификатор; используется в адресах.
dictionary-elections-date = День голосования избирателей (первый тур).
dictionary-elections-appointed-date = День, когда свои мандаты заполнил орган, который заполняет их вместо избирателей.
dictionary-elections-called-date = День назначения выборов.
dictionary-elections-results-date = День, когда установлены окончательные результаты.
dictionary-elections-timing = Очередные или внеочередные.
dictionary-elections-period = core: в пределах периода, о котором этот пакет; after: показаны как более поздние.
dictionary-elections-list-seats = Мандаты, которые распределяются по партийным спискам.
dictionary-elections-constituency-seats = Мандаты одномандатных округов.
dictionary-elections-appointed-seats = Мандаты, которые заполняют не избиратели, а другой орган.
dictionary-elections-vacant-seats = Мандаты всех трёх видов, которых никто не получил или не принял; пусто, если таких не осталось.
dictionary-elections-constituency-rule = Как избирают депутатов в округах.
dictionary-elections-allocation-rule = Правило, по которому списочные мандаты распределяются между всеми списками; other: способ, который здесь не пересчитывается, например объединённые списки, списочная часть, которая выравнивает итоги округов, или списки по округам. Обязательно, если есть списочные мандаты.
dictionary-elections-tie-rule = Что решает при равных правах на мандат: несколько слов, которые ставятся после двоеточия.
dictionary-elections-threshold-percent = Установленный законом барьер для партийных списков, в процентах или как доля голосов (1/150); 0, если барьера нет. Обязательно, если есть списочные мандаты.
dictionary-elections-threshold-base = От чего по закону отсчитывается барьер. Обязательно, если есть списочные мандаты.
dictionary-elections-threshold-base-article = Статья закона, которая определяет, от чего отсчитывается барьер, если это другая статья.
dictionary-elections-threshold-article = Статья закона, которая устанавливает барьер.
dictionary-elections-runner-up-coefficient = Поправочный коэффициент к частному списка, допущенного по гарантии для второго списка; пусто, если такой гарантии нет.
dictionary-elections-runner-up-minimum-seats = Наименьшее число мандатов списка, допущенного по гарантии для второго списка.
dictionary-elections-against-all = Была ли в бюллетене по спискам строка «Против всех». Обязательно, если есть списочные мандаты.
dictionary-elections-blocs-allowed = Могли ли участвовать избирательные блоки.
dictionary-elections-members-required = Сколько членов нужно для регистрации партии.
dictionary-elections-members-required-per-region = Сколько членов нужно в каждом регионе для регистрации партии.
dictionary-elections-quota-percent = Доля каждого списка, отведённая группам, для которых установлена квота.
dictionary-elections-quota-groups = Для кого квота.
dictionary-elections-quota-applies-to = Действует ли квота только для списка или и для распределения мандатов внутри него.
dictionary-elections-ballots-cast = Принявшие участие в голосовании, как опубликовано.
dictionary-elections-ballots-counted = Что считают ballots_cast и явка, если известно, что это не опущенные бюллетени: issued — бюллетени, выданные избирателям.
dictionary-elections-valid-votes = Действительные голоса по спискам (за все списки и против всех), как опубликовано.
dictionary-elections-other-votes = Действительные голоса за списки без собственной строки, опубликованные только вместе; ни один из этих списков не получил мандата. Пусто, если у каждого списка есть строка.
dictionary-elections-invalid-votes = Недействительные и незаполненные бюллетени по спискам, как опубликовано.
dictionary-elections-turnout-percent = Явка в первом туре, как опубликовано.
dictionary-elections-second-round-turnout-percent = Явка во втором туре, как опубликовано.
dictionary-elections-share-base = От чего считаются опубликованные доли голосов. Обязательно, если есть списочные мандаты.

dictionary-election-sources = Откуда взято каждое заполненное поле таблицы elections; по строке на выборы и поле.
dictionary-election-sources-field = Столбец таблицы elections.
dictionary-election-sources-note = Как установлено значение, если это не очевидно.

dictionary-results = По строке на выборы и участника, включая оставшихся без мандатов.
dictionary-results-votes = Голоса за список; пусто, если у участника нет списка.
dictionary-results-share-percent = Доля голосов за список, как опубликовано, от базы share_base этих выборов; знаков после запятой столько же, сколько у остальных участников этих выборов.
dictionary-results-list-seats = Мандаты, полученные по списку; пусто, если списка нет.
dictionary-results-constituency-seats = Мандаты в округах по официальному выдвижению; пусто, если округов не было.
dictionary-results-constituency-seats-round-1 = Из них полученные в первом туре; пусто, если не опубликовано.
dictionary-results-votes-source-ids = Источники голосов и доли.
dictionary-results-votes-confidence = Надёжность данных о голосах.
dictionary-results-seats-source-ids = Источники данных о мандатах.
dictionary-results-seats-confidence = Надёжность данных о мандатах.

dictionary-list-candidates = Сколько кандидатов было в каждом списке, если это известно; по строке на выборы и список.
dictionary-list-candidates-party-id = Чей это список.
dictionary-list-candidates-nominated = Кандидаты, выдвинутые по списку.
dictionary-list-candidates-registered = Кандидаты в зарегистрированном списке.

dictionary-constituency-winners = Кто победил в округе; строка на каждого победителя, имя которого найдено, для остальных строк нет.
dictionary-constituency-winners-constituency = Номер округа.
dictionary-constituency-winners-place-id = Регион или город, где находится округ.
dictionary-constituency-winners-party-id = Кто выдвинул победителя.

dictionary-memberships = Мандаты по партийности депутатов, если она отличается от выдвижения.
dictionary-memberships-seats = Депутаты, состоявшие в партии.

dictionary-seat-claims = Что говорили о доле партии в палате между двумя выборами; это не результаты выборов.
dictionary-seat-claims-seat-claim-id = Постоянный идентификатор.
dictionary-seat-claims-date = К какому времени относятся эти слова.
dictionary-seat-claims-party-id = Партия под названием, которое она носила в тот день.
dictionary-seat-claims-seats = Число мандатов, если названо.
dictionary-seat-claims-share-percent = Доля мандатов, если названа.
dictionary-seat-claims-approximate = Названо ли число как приблизительное.
dictionary-seat-claims-given-by = Кто это сказал, в нескольких словах.
dictionary-seat-claims-statement = Что было сказано, одним предложением.

dictionary-parties = Все, кто может стоять в строке результатов или события. Новое название — новая строка; их связывает party_events. Изменение полного названия при том же кратком указано в party_names.
dictionary-parties-party-id = Постоянный идентификатор.
dictionary-parties-kind = Вид участника.
dictionary-parties-name = Полное название, первое из них.
dictionary-parties-short-name = Название для подписей на графиках.
dictionary-parties-abbreviation = Употребительное сокращение для тех мест на графике, где названия слишком длинны.
dictionary-parties-founded = Создание.
dictionary-parties-registered = Первая регистрация под этим названием.
dictionary-parties-ended = Конец существования под этим названием, каким бы он ни был.
dictionary-parties-colour = Цвет на светлом фоне.
dictionary-parties-colour-dark = Цвет на тёмном фоне.
dictionary-parties-display-order = Место на графиках слева направо; меньшее число стоит раньше.
dictionary-parties-names-confidence = Надёжность названий на других языках.

dictionary-party-names = Полные названия, принятые партией позже при том же кратком; по строке на название.
dictionary-party-names-party-id = Партия.
dictionary-party-names-from-date = День, с которого партия носила это название.
dictionary-party-names-name = Полное название.

dictionary-party-events = Что происходило с партиями; по строке на событие и пару партий.
dictionary-party-events-event-id = Постоянный идентификатор.
dictionary-party-events-date = Когда, с той точностью, с какой известно.
dictionary-party-events-type = Что произошло.
dictionary-party-events-from-id = Партия, с которой это произошло или из которой вышли.
dictionary-party-events-to-id = Партия, к которой это привело или в которую вошли.
dictionary-party-events-what = Событие, описанное одним предложением.

dictionary-party-chairs = Кто возглавлял партию, в каком качестве, с какого и по какое время.
dictionary-party-chairs-chair-id = Постоянный идентификатор.
dictionary-party-chairs-party-id = Партия.
dictionary-party-chairs-capacity = В каком качестве возглавлял партию.
dictionary-party-chairs-from-date = Первый день; пусто, если неизвестно.
dictionary-party-chairs-to-date = Последний день; пусто, если ещё в должности или неизвестно.

dictionary-party-counts = Сколько партий было на тот или иной день по подсчётам источников; строки идут по времени.
dictionary-party-counts-count-id = Постоянный идентификатор.
dictionary-party-counts-date = День, на который дано число.
dictionary-party-counts-kind = Какие партии посчитаны. active: могли действовать на этот день; applied: подали заявление о регистрации; registered: состояли в реестре; took_part: участвовали в выборах, в том числе в блоках и округах.
dictionary-party-counts-parties = Сколько.
dictionary-party-counts-statement = Подсчёт, описанный одним предложением.

dictionary-reforms = Акты и решения, которые изменили правила, и что они изменили.
dictionary-reforms-reform-id = Постоянный идентификатор.
dictionary-reforms-date = Принятие или подписание.
dictionary-reforms-in-force = Вступление в силу, если указано.
dictionary-reforms-act = Название акта.
dictionary-reforms-number = Официальный номер.
dictionary-reforms-kind = Вид акта.
dictionary-reforms-what = Что изменено.

dictionary-reform-changes = Значения, установленные актом; по строке на акт и норму.
dictionary-reform-changes-reform-id = Акт.
dictionary-reform-changes-field = Столбец таблицы elections, который изменил акт.
dictionary-reform-changes-value-before = Прежнее значение; пусто, если неизвестно.
dictionary-reform-changes-value = Значение, установленное актом.

dictionary-observers = Миссии наблюдателей и их выводы в пересказе; слова в кавычках принадлежат им.
dictionary-observers-observer-id = Постоянный идентификатор.
dictionary-observers-organisation = Кто наблюдал.
dictionary-observers-mission = Вид и численность миссии.
dictionary-observers-conclusion = Вывод; пусто, если его не удалось увидеть.
dictionary-observers-short = Вывод в нескольких словах для графика, где есть место для одной миссии на каждых выборах; пусто для остальных миссий.

dictionary-earlier-elections = Выборы до основного периода, для справки; неизвестное пусто.
dictionary-earlier-elections-earlier-id = Постоянный идентификатор.
dictionary-earlier-elections-chamber = Название избранной палаты.
dictionary-earlier-elections-third-round-date = День голосования в третьем туре.
dictionary-earlier-elections-constituency-seats = Мандаты в одномандатных округах.
dictionary-earlier-elections-other-seats = Мандаты, заполненные иначе; как именно, сказано в примечании.
dictionary-earlier-elections-constituency-rule = Как избирали депутатов в округах.
dictionary-earlier-elections-candidates = Кандидаты в округах.

dictionary-earlier-results = Мандаты, полученные на более ранних выборах, насколько известно; в сумме они могут не составлять всю палату.
dictionary-earlier-results-earlier-id = Более ранние выборы.
dictionary-earlier-results-seats = Полученные мандаты.

dictionary-regions = Регионы и города того же уровня и время, в которое они существовали.
dictionary-regions-region-id = Постоянный идентификатор.
dictionary-regions-name = Название.
dictionary-regions-kind = Уровень.
dictionary-regions-from-date = С какого времени; пусто, если раньше основного периода.
dictionary-regions-to-date = До какого времени; пусто, если существует.
dictionary-regions-predecessor-id = Регион, из которого он выделен.

dictionary-regional-turnout = Явка по регионам; статус показывает, насколько она окончательна.
dictionary-regional-turnout-status = partial_day: до закрытия участков; preliminary: первый подсчёт; final: окончательно.
dictionary-regional-turnout-reported-at = Час, на который сообщены данные, если указан.

dictionary-regional-results = Немногие результаты по регионам, опубликованные в найденных источниках.
dictionary-regional-results-votes = Голоса за список.
dictionary-regional-results-share-percent = Доля, как опубликовано.

dictionary-women-deputies = Женщины среди депутатов в начале созыва.
dictionary-women-deputies-women = Женщины.
dictionary-women-deputies-deputies = Депутаты.

dictionary-presidential-elections = Президентские выборы, для справки.
dictionary-presidential-elections-presidential-id = Постоянный идентификатор.
dictionary-presidential-elections-ballots-cast = Принявшие участие в голосовании.
dictionary-presidential-elections-valid-votes = Действительные голоса.
dictionary-presidential-elections-invalid-votes = Недействительные и незаполненные бюллетени.
dictionary-presidential-elections-share-base = От чего считаются опубликованные доли; пусто, если проверить не удалось.

dictionary-presidential = По строке на президентские выборы и кандидата.
dictionary-presidential-presidential-id = Президентские выборы.
dictionary-presidential-candidate-id = Постоянный идентификатор кандидата или строки бюллетеня.
dictionary-presidential-candidate = Имя кандидата или строка бюллетеня.
dictionary-presidential-nominator = Кем выдвинут.
dictionary-presidential-party-id = Выдвинувшая партия, если она есть в parties.
dictionary-presidential-share-percent = Доля, как опубликовано; знаков после запятой столько же, сколько у остальных кандидатов этих выборов.

dictionary-local-councils = Мандаты и голоса на выборах маслихатов по дню голосования, месту, уровню и партии.
dictionary-local-councils-place-id = Регион, город или вся страна.
dictionary-local-councils-level = Уровень маслихата.
dictionary-local-councils-seats = Полученные мандаты.
dictionary-local-councils-share-percent = Доля голосов, как опубликовано; знаков после запятой столько же, сколько у остальных участников выборов этого маслихата.

dictionary-rural-heads = Полученные должности сельских акимов по дню голосования и партии.
dictionary-rural-heads-posts = Полученные должности.

dictionary-claims = Утверждения документов, с которых началась эта работа, и что показывают данные.
dictionary-claims-claim-id = Постоянный идентификатор.
dictionary-claims-document-id = Документ, он же источник.
dictionary-claims-claim = Что сказано в документе.
dictionary-claims-verdict = Как утверждение соотносится с данными.
dictionary-claims-found = Что найдено.
dictionary-claims-table = Таблица, где стоит значение, если оценку можно вычислить.
dictionary-claims-field = Столбец, где стоит значение.
dictionary-claims-value-claimed = Значение, которое даёт документ.
dictionary-claims-source-ids = Источники найденного.

dictionary-conflicts = Все значения, которые даёт источник и которые не использованы, с объяснением.
dictionary-conflicts-conflict-id = Постоянный идентификатор.
dictionary-conflicts-table = Таблица значения.
dictionary-conflicts-field = Столбец значения.
dictionary-conflicts-value-used = Значение в этой ячейке; проверяется при загрузке. Пусто, если ячейка пуста.
dictionary-conflicts-value-other = Неиспользованное значение.
dictionary-conflicts-kind = Почему значения расходятся.
dictionary-conflicts-reason = Почему другое значение не использовано.
dictionary-conflicts-source-ids = Источники, которые дают другое значение.

dictionary-facts = Отдельные факты, которые не относятся ни к одной другой таблице.
dictionary-facts-fact-id = Постоянный идентификатор.
dictionary-facts-date = Когда, если есть дата.
dictionary-facts-statement = Факт, изложенный одним предложением.
dictionary-facts-value = Число, если оно есть.
dictionary-facts-unit = Единица этого числа.
dictionary-facts-topic = О чём факт, если он не относится к отдельным выборам в палату.

dictionary-publishers = Как издатели называются на других языках, если у них там есть название.
dictionary-publishers-publisher = Как его называют источники.
dictionary-publishers-name = Название.
dictionary-publishers-source-ids = Источники названий, если найдены.
dictionary-publishers-confidence = Надёжность названий на других языках.

dictionary-sources = Все источники, на которые ссылаются строки; по строке на документ.
dictionary-sources-source-id = Постоянный идентификатор.
dictionary-sources-publisher = Кто опубликовал.
dictionary-sources-title = Заголовок или описание в квадратных скобках.
dictionary-sources-date = Дата публикации.
dictionary-sources-address = Постоянный адрес.
dictionary-sources-kind = Вид источника; сначала самые весомые. announcement: сообщение, в котором другой издатель передаёт объявленное избирательной комиссией.
dictionary-sources-note = Страницы; что удалось прочесть; на чём он основан.

## Values of closed sets (in English the codes themselves)

code-high = высокая
code-medium = средняя
code-low = низкая
code-core = основной период
code-after = после основного периода
code-party = партия
code-movement = движение
code-bloc = избирательный блок
code-organisation = организация
code-independents = самовыдвиженцы
code-against-all = против всех
code-founded = создание
code-registered = регистрация
code-party-counts-registered = зарегистрированные
code-reregistered = перерегистрация
code-registration-refused = отказ в регистрации
code-renamed = новое название
code-split = выделение
code-merged = присоединение
code-merger-rejected = отказ от объединения
code-joined-list = участие в общем списке
code-list-cancelled = отмена регистрации списка
code-boycotted = бойкот
code-suspended = приостановка деятельности
code-liquidated = ликвидация
code-dissolved = самороспуск
code-congress = съезд
code-chair = председатель
code-acting-chair = и. о. председателя
code-provisional-chair = временный председатель
code-nominal-chair = номинальный председатель
code-deputy-chair = заместитель председателя
code-active = действующие
code-applied = подавшие заявление
code-took-part = участвовавшие в выборах
code-constitution = Конституция
code-constitutional-law = конституционный закон
code-law = закон
code-decree = указ
code-referendum = референдум
code-decision = решение
code-proposal = предложение
code-country = страна
code-region = регион
code-city = город
code-partial-day = до закрытия участков
code-preliminary = предварительные данные
code-final = окончательные данные
code-regional = областные маслихаты
code-municipal = маслихаты районов и городов
code-all = все уровни
code-agrees = подтверждается
code-partly = отчасти
code-differs = расходится
code-disputed = спорно
code-not-confirmed = не подтверждено
code-not-checked = не проверено
code-misprint = опечатка
code-other-base = другая база
code-other-definition = другое определение
code-rounded = округлено
code-does-not-reproduce = не следует из подсчёта
code-unresolved = не выяснено
code-rules = правила
code-parliament = Парламент
code-earlier = более ранние выборы
code-parties = партии
code-regions = регионы
code-presidential = президентские выборы
code-councils = маслихаты
code-rural-heads = сельские акимы
code-observers = наблюдатели
code-commission = избирательная комиссия
code-announcement = пресса со ссылкой на избирательную комиссию
code-official = официальный источник
code-observer = наблюдатели
code-dataset = набор данных
code-academic = научная работа
code-reference = справочник
code-press = пресса
