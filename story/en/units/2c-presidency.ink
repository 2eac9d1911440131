// Stub: to be written.
=== presidency_start ===
Presidency. # break
-> last_ship_start
