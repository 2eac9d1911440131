// Decision green_light; witness cousin.

=== green_light_start ===
Stub: The green light. # place: kremlin_office # date: 1950-04-10 # break
# decision: green_light # paper: paper_green_light
<b>Stub.</b> The green light.
*   [Stub yes, if Mao agrees. # id: green_light.yes]
    -> green_light_yes
*   [Stub no again. # id: green_light.no]
    -> green_light_no
*   [Stub not this year. # id: green_light.later]
    -> green_light_later
*   [Stub appeals. # id: green_light.unity]
    -> green_light_unity

=== green_light_yes ===
Stub: yes, if Mao agrees. # place: kremlin_office # date: 1950-04-10
~ say_yes()
Vera: I would argue it.
Stub headline yes, if Mao agrees. # outcome: green_light
-> after_green_light

=== green_light_no ===
Stub: no again. # place: kremlin_office # date: 1950-04-10
~ refuse_again()
Vera: I would argue it.
Stub headline no again. # outcome: green_light
-> after_green_light

=== green_light_later ===
Stub: not this year. # place: kremlin_office # date: 1950-04-10
~ put_it_off()
Vera: I would argue it.
Stub headline not this year. # outcome: green_light
-> after_green_light

=== green_light_unity ===
Stub: appeals. # place: kremlin_office # date: 1950-04-10
~ send_appeals()
Vera: I would argue it.
Stub headline appeals. # outcome: green_light
-> after_green_light

=== after_green_light ===
~ settle_winter()
-> cousin

=== record_green_light ===
yes, if Mao agrees: stub. # fact: stalin-dies
no again: stub. # fact: stalin-dies
not this year: stub. # fact: stalin-dies
appeals: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== cousin ===
# place: vera_room # cast: vera/neutral
Stub witness cousin. # break
*   [Stub answer. # id: cousin.answer]
    ~ treat_letter(answered)
    Stub answer.
*   [Stub keep. # id: cousin.keep # default]
    ~ treat_letter(kept_unanswered)
    Stub keep.
*   [Stub burn. # id: cousin.burn]
    ~ treat_letter(letter_burned)
    Stub burn.
-   Stub note. # standing: documented # fact: stalin-dies
-> kuznetsky_most

