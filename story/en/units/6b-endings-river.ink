// Endings of the river republic (W4).

=== world_south ===
Stub ending. # ending: one_republic_south # place: seoul_street # date: 1954-04 # break
-> two_columns

=== world_commissioner ===
Stub ending. # ending: commissioners_winter # place: seoul_street # date: 1954-04 # break
-> two_columns

