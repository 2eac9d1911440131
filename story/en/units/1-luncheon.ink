// Decision luncheon.

=== luncheon_start ===
Stub: The luncheon. # place: kremlin_office # date: 1950-01-17 # break
# decision: luncheon # paper: paper_luncheon
<b>Stub.</b> The luncheon.
*   [Stub press Stalin. # id: luncheon.press]
    -> luncheon_press
*   [Stub Mao first. # id: luncheon.mao]
    -> luncheon_mao
*   [Stub begin at Ongjin. # id: luncheon.ongjin]
    -> luncheon_ongjin

=== luncheon_press ===
Stub: press Stalin. # place: kremlin_office # date: 1950-01-17
Vera: I would argue it.
Stub headline press Stalin. # outcome: luncheon
-> after_luncheon

=== luncheon_mao ===
Stub: Mao first. # place: kremlin_office # date: 1950-01-17
~ go_to_mao_first()
Vera: I would argue it.
Stub headline Mao first. # outcome: luncheon
-> after_luncheon

=== luncheon_ongjin ===
Stub: begin at Ongjin. # place: kremlin_office # date: 1950-01-17
Vera: I would argue it.
Stub headline begin at Ongjin. # outcome: luncheon
-> after_luncheon

=== after_luncheon ===
-> green_light_start

=== record_luncheon ===
press Stalin: stub. # fact: stalin-dies
Mao first: stub. # fact: stalin-dies
begin at Ongjin: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

