// The state of the world and of Vera, and the only functions that change either.
// Every language shares this file. Ten lists and a verdict; one value each; each act's gate clears what no later text reads.

// --- The world. Decisions alone move it. ---
// chair    whose presence Moscow has on the Council; read in units 2 and 3, cleared at the gate of unit 3
// origin   how the war began, or what there was instead; read by everything
// banner   under what paper the South's friends fight
// front    where the fighting has stopped or stands: landed is a war on the ground, still moving; the last three are
//          where a truce of 1950 or 1951 was made
// china    unit 1-2: what Peking holds against whom; unit 3: what Mao did; winter_offer reads waited;
//          in the river republic what lies along the Yalu
// sky      who admits to flying; after unit 5, what was said about the bomb
// guns     whether there is fighting, and what stopped it
// patron   who answers for the North after March 1953
// seoul    who sits there
// pyongyang who sits there
LIST chair = (empty), filled, asking, nehru, gone
LIST origin = (unstarted), june_war, ongjin_first, refused, put_off, unity, counter_blow, mountains, drill
LIST banner = (no_banner), un, assembly, allies, alone
LIST front = (at_38), landed, at_sea, at_waist, at_yalu, near_38, below_seoul, on_the_line
LIST china = (out), slighted, unprovoked, waited, crossed, strip, river, dams
LIST sky = (hidden), open, named, disowned, wide, threatened, unsaid
LIST guns = (never), firing, late_talks, silent, flared, watched, truce50, truce51, truce52, truce_spring, broken, truce_june, truce_july, no_truce, truce54, steps, left_to_koreans
LIST patron = (moscow_pays), moscow_eases, peking_answers
LIST seoul = (rhee), treaty, bargained, marching, deposed, island, decks, delhi, ministries, commission, army
LIST pyongyang = (kim), beholden, pak, shared, guest, exile
LIST world = (undecided), the_line, month_of_lives, all_go_home, winter_truce, names_on_the_graves, presidents_house, one_republic_north, one_republic_south, commissioners_winter, back_to_the_parallel, narrow_waist, fifth_winter, wider_war, long_border, small_war, no_flag

// --- Vera's own. Witness choices set them; no decision may read them, and they change no world. ---
LIST called = letter, seamstress, footnote
LIST cousin_letter = (unread), answered, kept_unanswered, letter_burned
LIST third_copy = (burned), kept
LIST fear = (untranslated), left_in, made_firm, queried
LIST neighbour = (untold), told, silence, signed_to
LIST bombs_page = (no_page), counted, named_streets, cut_page
LIST doctor = (unasked), signed, went_out, spoke_up
LIST file_word = (unwritten), wrecking, negligence, noted
LIST enquiry = (unasked_for), asked_one, asked_thirty, not_asked
LIST gift = (nothing_given), file_given, photograph_given, burned_after, typed_again

// --- What is read everywhere ---
// A June war was begun and Americans or others fight on land: the world of units 3 to 5.
=== function at_war()
~ return guns == firing or guns == late_talks or guns == broken

// --- Unit 1: seat ---
=== function walk_out()
~ chair = empty

=== function stay_seated()
~ chair = filled
~ china = slighted

=== function step_out_once()
~ chair = filled

// --- Unit 1: luncheon, green_light ---
=== function go_to_mao_first()
~ pyongyang = beholden

=== function say_yes()
{ luncheon_ongjin:
    ~ origin = ongjin_first
- else:
    ~ origin = june_war
}
~ guns = firing

=== function refuse_again()
~ origin = refused

=== function put_it_off()
~ origin = put_off

=== function send_appeals()
~ origin = unity

// The gate of unit 1: where there is no June war, nothing later reads the chair or what Peking holds against anybody.
=== function settle_winter()
{ guns == never:
    ~ chair = ()
    ~ china = out
    ~ pyongyang = kim
}

// --- Unit 2: boycott, in_chair ---
=== function keep_chair_empty()
~ banner = un

=== function veto_resolution()
~ chair = filled
~ banner = assembly

=== function ask_for_both_koreas()
~ chair = asking
~ banner = assembly

=== function abstain()
~ chair = filled
~ banner = un

// --- Unit 2: police_action, allies, presidency, last_ship, ongjin ---
=== function fight_on_land()
~ front = landed

=== function leave_taiwan_out()
~ china = unprovoked

=== function keep_ground_troops_home()
~ front = at_sea

=== function go_through_assembly()
~ banner = assembly

=== function go_as_allies()
~ banner = allies

=== function go_alone()
~ banner = alone

=== function take_presidency()
~ chair = filled

=== function stay_out_for_good()
~ chair = gone

=== function return_on_nehrus_terms()
~ chair = nehru

=== function hold_an_island()
~ seoul = island

=== function open_the_decks()
~ seoul = decks

=== function talk_through_delhi()
~ seoul = delhi

=== function strike_one_blow()
~ origin = counter_blow

=== function arm_the_mountains()
~ origin = mountains

// The gate of unit 2: who shot first is read no more; where the last ship has sailed, only Seoul is.
=== function settle_summer()
{ origin == ongjin_first:
    ~ origin = june_war
}
{ front == at_sea:
    ~ chair = ()
    ~ banner = ()
    ~ china = out
    ~ pyongyang = kim
    ~ guns = never
}

// --- Unit 3: parallel, october_first, air_cover, volunteers ---
=== function stop_at_parallel()
~ front = at_38
~ guns = silent

=== function follow_rhee_north()
~ front = landed
~ guns = firing

=== function let_rhee_go_alone()
~ seoul = marching

=== function stop_at_waist()
~ front = at_waist

=== function fly_openly()
~ sky = open

=== function let_kim_go()
~ pyongyang = guest

=== function cross_the_yalu()
~ china = crossed
~ front = landed

=== function dig_in_and_wait()
{ front == at_waist:
    ~ guns = silent
- else:
    ~ china = waited
}

=== function stay_out_of_korea()
{ front == at_waist:
    ~ guns = silent
- else:
    ~ front = at_yalu
    ~ pyongyang = exile
    ~ guns = never
}

// --- Unit 3, other worlds: who_governs, yalu_strip, two_chairs ---
=== function send_rhees_ministries()
~ seoul = ministries

=== function send_a_commission()
~ seoul = commission

=== function let_the_army_govern()
~ seoul = army

=== function empty_the_strip()
~ china = strip

=== function hold_to_the_river()
~ china = river

=== function share_the_dams()
~ china = dams

=== function back_pak()
~ pyongyang = pak

=== function share_the_lead()
~ pyongyang = shared

// The gate of unit 3: the chair is read no more; worlds without a war on the ground keep only what their endings read.
=== function settle_autumn()
~ chair = ()
{ pyongyang == beholden:
    ~ pyongyang = kim
}
{ not at_war():
    { front != at_yalu:
        ~ banner = ()
    }
    ~ sky = hidden
    { front == at_38 or front == at_waist:
        ~ china = out
    }
- else:
    { china != waited:
        ~ china = crossed
    }
}
{ guns == silent:
    ~ pyongyang = kim
}

// --- Unit 4a: winter_offer, widen ---
=== function stop_in_december()
~ front = near_38
~ guns = truce50

=== function take_seoul_then_accept()
~ front = below_seoul
~ guns = truce51

=== function bomb_china()
~ sky = wide

=== function leave_korea()
~ front = at_sea
~ seoul = island
~ guns = never

// The gate of unit 4a: where the guns are silent, nobody reads whose flag was on the lorries.
=== function settle_offer()
{ origin == refused or origin == put_off or origin == unity:
    ~ origin = drill
}
{ front != at_yalu:
    ~ china = out
}
{ origin == june_war and not at_war():
    ~ sky = hidden
    { front != at_yalu:
        ~ pyongyang = kim
    }
}
{ front == at_sea or front == at_yalu:
    ~ banner = ()
}
{ sky == wide:
    ~ pyongyang = kim
}

// --- Unit 4b: pilot, feeler, prisoners, incident ---
=== function disown_the_pilot()
~ sky = disowned

=== function admit_the_pilot()
~ sky = named

=== function strike_back()
~ sky = wide

=== function stop_the_guns_first()
~ front = on_the_line
~ guns = truce51

=== function say_nothing_on_the_radio()
~ guns = late_talks

=== function exchange_all()
~ guns = truce52

=== function take_indias_plan()
~ guns = truce_spring

=== function answer_the_incident()
{ guns == silent:
    ~ guns = flared
- else:
    ~ guns = broken
    ~ front = landed
}

=== function inquire_together()
~ guns = watched

// The gate of unit 4b.
=== function settle_talks()
{ not at_war():
    ~ banner = ()
    { guns == truce52 or guns == truce_spring:
        ~ sky = hidden
        ~ pyongyang = kim
    }
}

// --- Unit 5: heirs ---
=== function keep_the_line()
~ patron = moscow_pays

=== function change_the_line()
~ patron = moscow_eases

=== function leave_it_to_peking()
~ patron = peking_answers

// --- Unit 5: gates, everready, truce, fifth_winter ---
=== function rhee_bargains()
~ seoul = bargained

=== function rhee_takes_treaty()
~ seoul = treaty

=== function rhee_marches()
~ seoul = marching

=== function depose_rhee()
~ seoul = deposed

=== function sign_in_june()
~ guns = truce_june

=== function sign_in_july()
~ guns = truce_july

=== function no_truce_signed()
~ guns = no_truce

=== function go_step_by_step()
~ guns = steps

=== function meet_at_berlin()
~ guns = truce54

=== function leave_it_to_koreans()
~ guns = left_to_koreans

// What was said about the bomb is told once more after the ending: the lesson drawn from it.
=== function remember_the_bomb()
{ sky == hidden:
    {
    - atom_ultimatum:
        ~ sky = threatened
    - atom_none:
        ~ sky = unsaid
    }
}

// The gate of unit 5: one value says what has become of the world; the page that tells it reads only what is left here.
=== function settle_succession()
~ remember_the_bomb()
{
- origin == drill:
    ~ world = long_border
- origin == counter_blow or origin == mountains:
    ~ world = small_war
- front == at_sea:
    ~ world = one_republic_north
- front == at_yalu and seoul == ministries:
    ~ world = one_republic_south
- front == at_yalu:
    ~ world = commissioners_winter
- front == at_waist:
    ~ world = narrow_waist
- front == at_38:
    ~ world = back_to_the_parallel
- sky == wide or guns == steps:
    ~ world = wider_war
- guns == truce52:
    ~ world = all_go_home
- front == near_38 or front == below_seoul or front == on_the_line:
    ~ world = winter_truce
- guns == truce54 or guns == left_to_koreans or guns == no_truce:
    ~ world = fifth_winter
- seoul == deposed:
    ~ world = presidents_house
- sky == named or sky == disowned:
    ~ world = names_on_the_graves
- guns == truce_june or guns == truce_spring:
    ~ world = month_of_lives
- banner == allies or banner == alone:
    ~ world = no_flag
- else:
    ~ world = the_line
}
~ forget_what_no_page_reads()

=== function forget_what_no_page_reads()
{ world != the_line and world != no_flag and world != wider_war:
    ~ banner = ()
}
{ world == wider_war and banner != alone:
    ~ banner = ()
}
{ world == fifth_winter or world == winter_truce or world == all_go_home:
    ~ sky = hidden
}
{ world == wider_war:
    ~ seoul = rhee
    ~ pyongyang = kim
    { sky != wide:
        ~ sky = hidden
    }
}
{ world != fifth_winter and guns == no_truce:
    ~ guns = steps
}

// --- Vera ---
=== function call_vera(name)
~ called = name

=== function treat_letter(how)
~ cousin_letter = how

=== function keep_third_copy()
~ third_copy = kept

=== function put_the_fear(how)
~ fear = how

=== function tell_neighbour(how)
~ neighbour = how

=== function put_the_bombs(how)
~ bombs_page = how

=== function at_the_meeting(what)
~ doctor = what

=== function put_the_word(which)
~ file_word = which

=== function ask_about_father(how)
~ enquiry = how

=== function give_you(what)
~ gift = what

// How many of the papers that should have been burned or answered she has kept: breach copy, cousin's letter, bombs page.
=== function kept_two()
~ temp kept_papers = 0
{ third_copy == kept:
    ~ kept_papers++
}
{ cousin_letter == kept_unanswered or cousin_letter == answered:
    ~ kept_papers++
}
{ bombs_page == cut_page:
    ~ kept_papers++
}
~ return kept_papers >= 2

=== function her_name()
{ called:
- letter: Bukva
- seamstress: Shveya
- else: Snoska
}
