// Unit 3 opens; witness appeal; decisions parallel, october_first.

=== autumn_start ===
Stub: autumn. # unit: 3 # place: vera_room # date: 1956-12-29 # break
-> appeal

=== appeal ===
# place: vera_room # cast: vera/neutral
Stub witness appeal. # break
*   [Stub fear. # id: appeal.fear # default]
    ~ put_the_fear(left_in)
    Stub fear.
*   [Stub firm. # id: appeal.firm]
    ~ put_the_fear(made_firm)
    Stub firm.
*   [Stub query. # id: appeal.query]
    ~ put_the_fear(queried)
    Stub query.
-   Stub note. # standing: documented # fact: stalin-dies
-> autumn_fork


=== autumn_fork ===
{
- front == at_sea: -> autumn_at_sea
- guns == never: -> two_chairs_start
- else: -> parallel_start
}

=== autumn_at_sea ===
Stub: at sea. # break # place: vera_room
-> son

=== parallel_start ===
Stub: The parallel. # place: blair_house # date: 1950-09-27 # break
# decision: parallel # paper: paper_parallel
<b>Stub.</b> The parallel.
*   [Stub north. # id: parallel.north]
    -> parallel_north
*   [Stub stop. # id: parallel.stop]
    -> parallel_stop
*   [Stub stop at the waist. # id: parallel.waist]
    -> parallel_waist

=== parallel_north ===
Stub: north. # place: blair_house # date: 1950-09-27
Vera: I would argue it.
Stub headline north. # outcome: parallel
-> after_parallel

=== parallel_stop ===
Stub: stop. # place: blair_house # date: 1950-09-27
Vera: I would argue it.
Stub headline stop. # outcome: parallel
-> after_parallel

=== parallel_waist ===
Stub: stop at the waist. # place: blair_house # date: 1950-09-27
~ stop_at_waist()
Vera: I would argue it.
Stub headline stop at the waist. # outcome: parallel
-> after_parallel

=== after_parallel ===
{ parallel_stop: -> october_first_start }
-> air_cover_start

=== record_parallel ===
north: stub. # fact: stalin-dies
stop: stub. # fact: stalin-dies
stop at the waist: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== october_first_start ===
Stub: The first of October. # place: kyongmudae # date: 1950-10-01 # break
# decision: october_first # paper: paper_october_first
<b>Stub.</b> The first of October.
*   [Stub rein him in. # id: october_first.rein]
    -> october_first_rein
*   [Stub follow him. # id: october_first.follow]
    -> october_first_follow
*   [Stub let him go alone. # id: october_first.alone]
    -> october_first_alone

=== october_first_rein ===
Stub: rein him in. # place: kyongmudae # date: 1950-10-01
~ stop_at_parallel()
Vera: I would argue it.
Stub headline rein him in. # outcome: october_first
-> after_october_first

=== october_first_follow ===
Stub: follow him. # place: kyongmudae # date: 1950-10-01
~ follow_rhee_north()
Vera: I would argue it.
Stub headline follow him. # outcome: october_first
-> after_october_first

=== october_first_alone ===
Stub: let him go alone. # place: kyongmudae # date: 1950-10-01
~ let_rhee_go_alone()
~ stop_at_parallel()
Vera: I would argue it.
Stub headline let him go alone. # outcome: october_first
-> after_october_first

=== after_october_first ===
{ october_first_follow: -> air_cover_start }
-> son

=== record_october_first ===
rein him in: stub. # fact: stalin-dies
follow him: stub. # fact: stalin-dies
let him go alone: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

