// Unit 4b: decisions pilot, feeler, prisoners; witness bombs.

=== talks_start ===
Stub: talks. # unit: 4b # place: vera_room # date: 1956-12-29 # break
{
- not at_war() or sky == wide: -> bombs
- sky == open: -> pilot_start
- else: -> feeler_start
}

=== pilot_start ===
Stub: The pilot. # place: kremlin_office # date: 1951-04-12 # break
# decision: pilot # paper: paper_pilot
<b>Stub.</b> The pilot.
*   [Stub deny him. # id: pilot.deny]
    -> pilot_deny
*   [Stub admit, with limits. # id: pilot.admit]
    -> pilot_admit
*   [Stub strike back. # id: pilot.strike]
    -> pilot_strike

=== pilot_deny ===
Stub: deny him. # place: kremlin_office # date: 1951-04-12
~ disown_the_pilot()
Vera: I would argue it.
Stub headline deny him. # outcome: pilot
-> after_pilot

=== pilot_admit ===
Stub: admit, with limits. # place: kremlin_office # date: 1951-04-12
~ admit_the_pilot()
Vera: I would argue it.
Stub headline admit, with limits. # outcome: pilot
-> after_pilot

=== pilot_strike ===
Stub: strike back. # place: kremlin_office # date: 1951-04-12
~ strike_back()
Vera: I would argue it.
Stub headline strike back. # outcome: pilot
-> after_pilot

=== after_pilot ===
{ sky == wide: -> bombs }
-> feeler_start

=== record_pilot ===
deny him: stub. # fact: stalin-dies
admit, with limits: stub. # fact: stalin-dies
strike back: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== feeler_start ===
Stub: Malik’s fourteen minutes. # place: kremlin_office # date: 1951-06-23 # break
# decision: feeler # paper: paper_feeler
<b>Stub.</b> Malik’s fourteen minutes.
*   [Stub hint, and fight. # id: feeler.hint]
    -> feeler_hint
*   [Stub guns stop first. # id: feeler.stop]
    -> feeler_stop
*   [Stub no broadcast. # id: feeler.none]
    -> feeler_none

=== feeler_hint ===
Stub: hint, and fight. # place: kremlin_office # date: 1951-06-23
Vera: I would argue it.
Stub headline hint, and fight. # outcome: feeler
-> after_feeler

=== feeler_stop ===
Stub: guns stop first. # place: kremlin_office # date: 1951-06-23
~ stop_the_guns_first()
Vera: I would argue it.
Stub headline guns stop first. # outcome: feeler
-> after_feeler

=== feeler_none ===
Stub: no broadcast. # place: kremlin_office # date: 1951-06-23
~ say_nothing_on_the_radio()
Vera: I would argue it.
Stub headline no broadcast. # outcome: feeler
-> after_feeler

=== after_feeler ===
-> bombs

=== record_feeler ===
hint, and fight: stub. # fact: stalin-dies
guns stop first: stub. # fact: stalin-dies
no broadcast: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== bombs ===
# place: vera_room # cast: vera/neutral
Stub witness bombs. # break
*   [Stub count. # id: bombs.count # default]
    ~ put_the_bombs(counted)
    Stub count.
*   [Stub streets. # id: bombs.streets]
    ~ put_the_bombs(named_streets)
    Stub streets.
*   [Stub both. # id: bombs.both]
    ~ put_the_bombs(cut_page)
    Stub both.
-   Stub note. # standing: documented # fact: stalin-dies
-> after_bombs

=== after_bombs ===
{
- guns == truce50 or guns == truce51 or guns == silent: -> incident_start
- at_war() and sky != wide: -> prisoners_start
- else: -> after_talks
}

=== after_talks ===
~ settle_talks()
-> doctors_meeting

=== prisoners_start ===
Stub: Whose prisoners. # place: panmunjom_hut # date: 1952-07-15 # break
# decision: prisoners # paper: paper_prisoners
<b>Stub.</b> Whose prisoners.
*   [Stub hold out. # id: prisoners.deadlock]
    -> prisoners_deadlock
*   [Stub all for all. # id: prisoners.all]
    -> prisoners_all
*   [Stub India’s plan. # id: prisoners.india]
    -> prisoners_india

=== prisoners_deadlock ===
Stub: hold out. # place: panmunjom_hut # date: 1952-07-15
Vera: I would argue it.
Stub headline hold out. # outcome: prisoners
-> after_prisoners

=== prisoners_all ===
Stub: all for all. # place: panmunjom_hut # date: 1952-07-15
~ exchange_all()
Vera: I would argue it.
Stub headline all for all. # outcome: prisoners
-> after_prisoners

=== prisoners_india ===
Stub: India’s plan. # place: panmunjom_hut # date: 1952-07-15
~ take_indias_plan()
Vera: I would argue it.
Stub headline India’s plan. # outcome: prisoners
-> after_prisoners

=== after_prisoners ===
-> after_talks

=== record_prisoners ===
hold out: stub. # fact: stalin-dies
all for all: stub. # fact: stalin-dies
India’s plan: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

