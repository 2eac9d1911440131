// Unit 6: decisions camps, speech, plenum; witness form.

=== thaw_start ===
Stub: thaw. # unit: 6 # place: vera_room # date: 1956-12-30 # music: thaw # break
-> camps_start

=== camps_start ===
Stub: The camps. # place: kremlin_office # date: 1955-08-24 # break
# decision: camps # paper: paper_camps
<b>Stub.</b> The camps.
*   [Stub slow, false papers. # id: camps.false]
    -> camps_false
*   [Stub all at once. # id: camps.all]
    -> camps_all
*   [Stub slow, true papers. # id: camps.true]
    -> camps_true

=== camps_false ===
Stub: slow, false papers. # place: kremlin_office # date: 1955-08-24
Vera: I would argue it.
Stub headline slow, false papers. # outcome: camps
-> after_camps

=== camps_all ===
Stub: all at once. # place: kremlin_office # date: 1955-08-24
Vera: I would argue it.
Stub headline all at once. # outcome: camps
-> after_camps

=== camps_true ===
Stub: slow, true papers. # place: kremlin_office # date: 1955-08-24
Vera: I would argue it.
Stub headline slow, true papers. # outcome: camps
-> after_camps

=== after_camps ===
-> form

=== record_camps ===
slow, false papers: stub. # fact: stalin-dies
all at once: stub. # fact: stalin-dies
slow, true papers: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== form ===
# place: vera_room # cast: vera/neutral
Stub witness form. # break
*   [Stub ask. # id: form.ask # default]
    ~ ask_about_father(asked_one)
    Stub ask.
*   [Stub thirty. # id: form.thirty]
    ~ ask_about_father(asked_thirty)
    Stub thirty.
*   [Stub no. # id: form.no]
    ~ ask_about_father(not_asked)
    Stub no.
-   Stub note. # standing: documented # fact: stalin-dies
-> speech_start

=== speech_start ===
Stub: The speech. # place: kremlin_office # date: 1956-02-24 # break
# decision: speech # paper: paper_speech
<b>Stub.</b> The speech.
*   [Stub closed. # id: speech.closed]
    -> speech_closed
*   [Stub nothing. # id: speech.nothing]
    -> speech_nothing
*   [Stub Beria alone. # id: speech.beria]
    -> speech_beria
*   [Stub in public. # id: speech.public]
    -> speech_public

=== speech_closed ===
Stub: closed. # place: kremlin_office # date: 1956-02-24
Vera: I would argue it.
Stub headline closed. # outcome: speech
-> after_speech

=== speech_nothing ===
Stub: nothing. # place: kremlin_office # date: 1956-02-24
Vera: I would argue it.
Stub headline nothing. # outcome: speech
-> after_speech

=== speech_beria ===
Stub: Beria alone. # place: kremlin_office # date: 1956-02-24
Vera: I would argue it.
Stub headline Beria alone. # outcome: speech
-> after_speech

=== speech_public ===
Stub: in public. # place: kremlin_office # date: 1956-02-24
Vera: I would argue it.
Stub headline in public. # outcome: speech
-> after_speech

=== after_speech ===
{ pyongyang == exile or pyongyang == pak: -> no_plenum }
-> plenum_start

=== no_plenum ===
Stub: no plenum. # break # place: vera_room
-> table_scene

=== record_speech ===
closed: stub. # fact: stalin-dies
nothing: stub. # fact: stalin-dies
Beria alone: stub. # fact: stalin-dies
in public: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

=== plenum_start ===
Stub: The plenum. # place: kremlin_office # date: 1956-09-19 # break
# decision: plenum # paper: paper_plenum
<b>Stub.</b> The plenum.
*   [Stub take the promise. # id: plenum.promise]
    -> plenum_promise
*   [Stub press for a shared lead. # id: plenum.shared]
    -> plenum_shared
*   [Stub stay out. # id: plenum.out]
    -> plenum_out

=== plenum_promise ===
Stub: take the promise. # place: kremlin_office # date: 1956-09-19
Vera: I would argue it.
Stub headline take the promise. # outcome: plenum
-> after_plenum

=== plenum_shared ===
Stub: press for a shared lead. # place: kremlin_office # date: 1956-09-19
Vera: I would argue it.
Stub headline press for a shared lead. # outcome: plenum
-> after_plenum

=== plenum_out ===
Stub: stay out. # place: kremlin_office # date: 1956-09-19
Vera: I would argue it.
Stub headline stay out. # outcome: plenum
-> after_plenum

=== after_plenum ===
-> table_scene

=== record_plenum ===
take the promise: stub. # fact: stalin-dies
press for a shared lead: stub. # fact: stalin-dies
stay out: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

