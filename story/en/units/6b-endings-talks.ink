// Endings of the talks: all for all; an open sky.

=== world_all_home ===
Stub ending. # ending: all_go_home # place: panmunjom_hut # date: 1954-04 # break
-> two_columns

=== world_names ===
Stub ending. # ending: names_on_the_graves # place: the_line # date: 1954-04 # break
-> two_columns

