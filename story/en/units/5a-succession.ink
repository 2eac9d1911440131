// Stub: to be written.
=== doctors_meeting ===
Doctors. # break
-> rhee_summer
