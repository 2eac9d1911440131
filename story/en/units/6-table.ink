// Stub: to be written.
=== table_scene ===
Table. # break
-> END
