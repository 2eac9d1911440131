// Stub: to be written.
=== last_ship_start ===
Last ship. # break
~ settle_summer()
-> years_between
