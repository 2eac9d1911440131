// Unit 4a: decisions winter_offer, widen.

=== winter_start ===
Stub: winter. # unit: 4a # place: vera_room # date: 1956-12-29 # break
{ not at_war(): -> winter_quiet }
-> winter_offer_start

=== winter_quiet ===
Stub: no paper that winter. # break # place: vera_room
-> after_winter

=== winter_offer_start ===
Stub: The winter offer. # place: kremlin_office # date: 1950-12-08 # break
# decision: winter_offer # paper: paper_winter_offer
<b>Stub.</b> The winter offer.
*   [Stub take Seoul, refuse. # id: winter_offer.refuse]
    -> winter_offer_refuse
*   [Stub stop in December. # id: winter_offer.december]
    -> winter_offer_december
*   [Stub take Seoul, accept. # id: winter_offer.accept]
    -> winter_offer_accept

=== winter_offer_refuse ===
Stub: take Seoul, refuse. # place: kremlin_office # date: 1950-12-08
Vera: I would argue it.
Stub headline take Seoul, refuse. # outcome: winter_offer
-> after_winter_offer

=== winter_offer_december ===
Stub: stop in December. # place: kremlin_office # date: 1950-12-08
~ stop_in_december()
Vera: I would argue it.
Stub headline stop in December. # outcome: winter_offer
-> after_winter_offer

=== winter_offer_accept ===
Stub: take Seoul, accept. # place: kremlin_office # date: 1950-12-08
~ take_seoul_then_accept()
Vera: I would argue it.
Stub headline take Seoul, accept. # outcome: winter_offer
-> after_winter_offer

=== after_winter_offer ===
{ not at_war(): -> after_winter }
-> widen_start

=== record_winter_offer ===
take Seoul, refuse: stub. # fact: stalin-dies
stop in December: stub. # fact: stalin-dies
take Seoul, accept: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== widen_start ===
Stub: Widen the war?. # place: blair_house # date: 1951-04-05 # break
# decision: widen # paper: paper_widen
<b>Stub.</b> Widen the war?.
*   [Stub a limited war. # id: widen.limited]
    -> widen_limited
*   [Stub bomb China. # id: widen.bomb]
    -> widen_bomb
*   [Stub leave Korea. # id: widen.leave]
    -> widen_leave

=== widen_limited ===
Stub: a limited war. # place: blair_house # date: 1951-04-05
Vera: I would argue it.
Stub headline a limited war. # outcome: widen
-> after_widen

=== widen_bomb ===
Stub: bomb China. # place: blair_house # date: 1951-04-05
~ bomb_china()
Vera: I would argue it.
Stub headline bomb China. # outcome: widen
-> after_widen

=== widen_leave ===
Stub: leave Korea. # place: blair_house # date: 1951-04-05
~ leave_korea()
Vera: I would argue it.
Stub headline leave Korea. # outcome: widen
-> after_widen

=== after_widen ===
-> after_winter

=== after_winter ===
~ settle_offer()
-> talks_start

=== record_widen ===
a limited war: stub. # fact: stalin-dies
bomb China: stub. # fact: stalin-dies
leave Korea: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

