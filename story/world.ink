// The state of the world and of Vera, and the only functions that change either.
// Every language shares this file. Design: ten lists of world at most; one value each; cleared at each act's gate.
// An item in (brackets) is set at the start; a list without one starts empty.

// --- The world. Decisions alone move it. ---
LIST chair = (empty), filled, nehru, gone
LIST banner = (no_banner), un, assembly, allies, alone
LIST front = (at_38), at_sea, line
LIST seoul = (rhee), treaty, marching, deposed, island, decks, delhi
LIST guns = (firing), truce_june, truce_july, no_truce
LIST world = (undecided), the_line, month_of_lives, presidents_house, one_republic_north, fifth_winter, wider_war, no_flag

// --- Vera's own. Witness choices set them; no decision may read them, and they change no world. ---
LIST called = letter, seamstress, footnote
LIST third_copy = (burned), kept
LIST doctor = (unasked), signed, went_out, spoke_up
LIST file_word = (unwritten), wrecking, negligence, noted
LIST gift = (nothing_given), file_given, photograph_given, burned_after, typed_again

// --- Unit 1: the seat ---
=== function walk_out()
~ chair = empty

=== function stay_seated()
~ chair = filled

// --- Unit 2: boycott, in_chair ---
=== function keep_chair_empty()
~ banner = un

=== function veto_resolution()
~ chair = filled
~ banner = assembly

=== function ask_for_both_koreas()
~ chair = filled
~ banner = assembly

=== function abstain()
~ banner = un

// --- Unit 2: police_action, allies, presidency, last_ship ---
=== function fight_on_land()
~ front = line

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

// The gate of unit 2: later units read the banner, the front and Seoul, never the chair.
=== function settle_summer()
~ chair = ()

// --- Unit 5: heirs and atom are read inside the act by read count; gates, everready, truce set these ---
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

// The gate of unit 5: one value says what has become of the world; the guns are read no more.
=== function settle_succession()
{
- front == at_sea:
    ~ world = one_republic_north
- guns == no_truce and atom_ultimatum:
    ~ world = wider_war
- guns == no_truce:
    ~ world = fifth_winter
- seoul == deposed:
    ~ world = presidents_house
- guns == truce_june:
    ~ world = month_of_lives
- banner == allies or banner == alone:
    ~ world = no_flag
- else:
    ~ world = the_line
}

// --- Vera ---
=== function call_vera(name)
~ called = name

=== function keep_third_copy()
~ third_copy = kept

=== function at_the_meeting(what)
~ doctor = what

=== function put_the_word(which)
~ file_word = which

=== function give_you(what)
~ gift = what

=== function her_name()
{ called:
- letter: Bukva
- seamstress: Shveya
- else: Snoska
}
