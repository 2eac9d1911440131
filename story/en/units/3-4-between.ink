// Stub: to be written.
=== years_between ===
Between. # break
-> doctors_meeting
