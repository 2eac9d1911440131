// Decisions who_governs, yalu_strip (W4).

=== who_governs_start ===
Stub: Who governs. # place: kremlin_office # date: 1950-10-20 # break
# decision: who_governs # paper: paper_who_governs
<b>Stub.</b> Who governs.
*   [Stub Rhee’s ministries. # id: who_governs.ministries]
    -> who_governs_ministries
*   [Stub a UN commission. # id: who_governs.commission]
    -> who_governs_commission
*   [Stub the army. # id: who_governs.army]
    -> who_governs_army

=== who_governs_ministries ===
Stub: Rhee’s ministries. # place: kremlin_office # date: 1950-10-20
~ send_rhees_ministries()
Vera: I would argue it.
Stub headline Rhee’s ministries. # outcome: who_governs
-> after_who_governs

=== who_governs_commission ===
Stub: a UN commission. # place: kremlin_office # date: 1950-10-20
~ send_a_commission()
Vera: I would argue it.
Stub headline a UN commission. # outcome: who_governs
-> after_who_governs

=== who_governs_army ===
Stub: the army. # place: kremlin_office # date: 1950-10-20
~ let_the_army_govern()
Vera: I would argue it.
Stub headline the army. # outcome: who_governs
-> after_who_governs

=== after_who_governs ===
-> yalu_strip_start

=== record_who_governs ===
Rhee’s ministries: stub. # fact: stalin-dies
a UN commission: stub. # fact: stalin-dies
the army: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== yalu_strip_start ===
Stub: The Yalu strip. # place: kremlin_office # date: 1950-12-10 # break
# decision: yalu_strip # paper: paper_yalu_strip
<b>Stub.</b> The Yalu strip.
*   [Stub empty strip. # id: yalu_strip.strip]
    -> yalu_strip_strip
*   [Stub to the river. # id: yalu_strip.river]
    -> yalu_strip_river
*   [Stub share the dams. # id: yalu_strip.dams]
    -> yalu_strip_dams

=== yalu_strip_strip ===
Stub: empty strip. # place: kremlin_office # date: 1950-12-10
~ empty_the_strip()
Vera: I would argue it.
Stub headline empty strip. # outcome: yalu_strip
-> after_yalu_strip

=== yalu_strip_river ===
Stub: to the river. # place: kremlin_office # date: 1950-12-10
~ hold_to_the_river()
Vera: I would argue it.
Stub headline to the river. # outcome: yalu_strip
-> after_yalu_strip

=== yalu_strip_dams ===
Stub: share the dams. # place: kremlin_office # date: 1950-12-10
~ share_the_dams()
Vera: I would argue it.
Stub headline share the dams. # outcome: yalu_strip
-> after_yalu_strip

=== after_yalu_strip ===
-> son

=== record_yalu_strip ===
empty strip: stub. # fact: stalin-dies
to the river: stub. # fact: stalin-dies
share the dams: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

