// Endings of the long border (W2).

=== world_border ===
Stub ending. # ending: long_border # place: the_line # date: 1954-04 # break
-> two_columns

=== world_small ===
Stub ending. # ending: small_war # place: the_line # date: 1954-04 # break
-> two_columns

