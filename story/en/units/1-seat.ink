// Stub: to be written.
=== january_paper ===
January. # break
~ walk_out()
-> kuznetsky_most
