// Decision two_chairs (W2).

=== two_chairs_start ===
Stub: Two chairs. # place: kremlin_office # date: 1951-03-10 # break
# decision: two_chairs # paper: paper_two_chairs
<b>Stub.</b> Two chairs.
*   [Stub back Kim. # id: two_chairs.kim]
    -> two_chairs_kim
*   [Stub back Pak. # id: two_chairs.pak]
    -> two_chairs_pak
*   [Stub both. # id: two_chairs.both]
    -> two_chairs_both

=== two_chairs_kim ===
Stub: back Kim. # place: kremlin_office # date: 1951-03-10
Vera: I would argue it.
Stub headline back Kim. # outcome: two_chairs
-> after_two_chairs

=== two_chairs_pak ===
Stub: back Pak. # place: kremlin_office # date: 1951-03-10
~ back_pak()
Vera: I would argue it.
Stub headline back Pak. # outcome: two_chairs
-> after_two_chairs

=== two_chairs_both ===
Stub: both. # place: kremlin_office # date: 1951-03-10
~ share_the_lead()
Vera: I would argue it.
Stub headline both. # outcome: two_chairs
-> after_two_chairs

=== after_two_chairs ===
-> son

=== record_two_chairs ===
back Kim: stub. # fact: stalin-dies
back Pak: stub. # fact: stalin-dies
both: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

