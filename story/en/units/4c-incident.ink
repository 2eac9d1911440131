// Decision incident (W5, W7).

=== incident_start ===
Stub: The incident. # place: the_line # date: 1952-05-10 # break
# decision: incident # paper: paper_incident
<b>Stub.</b> The incident.
*   [Stub answer. # id: incident.answer]
    -> incident_answer
*   [Stub joint inquiry. # id: incident.inquiry]
    -> incident_inquiry
*   [Stub let it pass. # id: incident.pass]
    -> incident_pass

=== incident_answer ===
Stub: answer. # place: the_line # date: 1952-05-10
~ answer_the_incident()
Vera: I would argue it.
Stub headline answer. # outcome: incident
-> after_incident

=== incident_inquiry ===
Stub: joint inquiry. # place: the_line # date: 1952-05-10
Vera: I would argue it.
Stub headline joint inquiry. # outcome: incident
-> after_incident

=== incident_pass ===
Stub: let it pass. # place: the_line # date: 1952-05-10
Vera: I would argue it.
Stub headline let it pass. # outcome: incident
-> after_incident

=== after_incident ===
-> after_talks

=== record_incident ===
answer: stub. # fact: stalin-dies
joint inquiry: stub. # fact: stalin-dies
let it pass: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

