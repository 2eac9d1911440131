// Decision ongjin (W2).

=== ongjin_start ===
Stub: Ongjin. # place: kremlin_office # date: 1950-07-15 # break
# decision: ongjin # paper: paper_ongjin
<b>Stub.</b> Ongjin.
*   [Stub hold Kim back. # id: ongjin.hold]
    -> ongjin_hold
*   [Stub one counter-blow. # id: ongjin.blow]
    -> ongjin_blow
*   [Stub arms for the mountains. # id: ongjin.mountains]
    -> ongjin_mountains

=== ongjin_hold ===
Stub: hold Kim back. # place: kremlin_office # date: 1950-07-15
Vera: I would argue it.
Stub headline hold Kim back. # outcome: ongjin
-> after_ongjin

=== ongjin_blow ===
Stub: one counter-blow. # place: kremlin_office # date: 1950-07-15
~ strike_one_blow()
Vera: I would argue it.
Stub headline one counter-blow. # outcome: ongjin
-> after_ongjin

=== ongjin_mountains ===
Stub: arms for the mountains. # place: kremlin_office # date: 1950-07-15
~ arm_the_mountains()
Vera: I would argue it.
Stub headline arms for the mountains. # outcome: ongjin
-> after_ongjin

=== after_ongjin ===
~ settle_summer()
-> autumn_start

=== record_ongjin ===
hold Kim back: stub. # fact: stalin-dies
one counter-blow: stub. # fact: stalin-dies
arms for the mountains: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

