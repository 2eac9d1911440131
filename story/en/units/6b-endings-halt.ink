// Endings where it stopped early (W5, W7).

=== world_winter_truce ===
Stub ending. # ending: winter_truce # place: panmunjom_hut # date: 1954-04 # break
-> two_columns

=== world_back ===
Stub ending. # ending: back_to_the_parallel # place: the_line # date: 1954-04 # break
-> two_columns

=== world_waist ===
Stub ending. # ending: narrow_waist # place: the_line # date: 1954-04 # break
-> two_columns

