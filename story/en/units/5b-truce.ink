// Stub: to be written.
=== rhee_summer ===
Truce. # break
~ sign_in_july()
-> table_scene
