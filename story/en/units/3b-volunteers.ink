// Decisions air_cover, volunteers; witness son.

=== air_cover_start ===
Stub: Air cover. # place: kremlin_office # date: 1950-10-13 # break
# decision: air_cover # paper: paper_air_cover
<b>Stub.</b> Air cover.
*   [Stub hidden, later. # id: air_cover.hidden]
    -> air_cover_hidden
*   [Stub open at once. # id: air_cover.open]
    -> air_cover_open
*   [Stub let Kim go. # id: air_cover.let_go]
    -> air_cover_let_go

=== air_cover_hidden ===
Stub: hidden, later. # place: kremlin_office # date: 1950-10-13
Vera: I would argue it.
Stub headline hidden, later. # outcome: air_cover
-> after_air_cover

=== air_cover_open ===
Stub: open at once. # place: kremlin_office # date: 1950-10-13
~ fly_openly()
Vera: I would argue it.
Stub headline open at once. # outcome: air_cover
-> after_air_cover

=== air_cover_let_go ===
Stub: let Kim go. # place: kremlin_office # date: 1950-10-13
~ let_kim_go()
Vera: I would argue it.
Stub headline let Kim go. # outcome: air_cover
-> after_air_cover

=== after_air_cover ===
-> volunteers_start

=== record_air_cover ===
hidden, later: stub. # fact: stalin-dies
open at once: stub. # fact: stalin-dies
let Kim go: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== volunteers_start ===
Stub: The volunteers. # place: kremlin_office # date: 1950-10-13 # break
# decision: volunteers # paper: paper_volunteers
<b>Stub.</b> The volunteers.
*   [Stub cross. # id: volunteers.cross]
    -> volunteers_cross
*   [Stub a line and wait. # id: volunteers.wait]
    -> volunteers_wait
*   [Stub stay out. # id: volunteers.out]
    -> volunteers_out

=== volunteers_cross ===
Stub: cross. # place: kremlin_office # date: 1950-10-13
~ cross_the_yalu()
Vera: I would argue it.
Stub headline cross. # outcome: volunteers
-> after_volunteers

=== volunteers_wait ===
Stub: a line and wait. # place: kremlin_office # date: 1950-10-13
~ dig_in_and_wait()
Vera: I would argue it.
Stub headline a line and wait. # outcome: volunteers
-> after_volunteers

=== volunteers_out ===
Stub: stay out. # place: kremlin_office # date: 1950-10-13
~ stay_out_of_korea()
Vera: I would argue it.
Stub headline stay out. # outcome: volunteers
-> after_volunteers

=== after_volunteers ===
{ front == at_yalu: -> who_governs_start }
-> son

=== record_volunteers ===
cross: stub. # fact: stalin-dies
a line and wait: stub. # fact: stalin-dies
stay out: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== son ===
# place: vera_room # cast: vera/neutral
Stub witness son. # break
*   [Stub mother. # id: son.mother]
    ~ tell_neighbour(told)
    Stub mother.
*   [Stub nothing. # id: son.nothing # default]
    ~ tell_neighbour(silence)
    Stub nothing.
*   [Stub sign. # id: son.sign]
    ~ tell_neighbour(signed_to)
    Stub sign.
-   Stub note. # standing: documented # fact: stalin-dies
~ settle_autumn()
-> winter_start

