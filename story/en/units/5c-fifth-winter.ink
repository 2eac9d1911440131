// Decision fifth_winter (W8).

=== fifth_winter_start ===
Stub: The fifth winter. # place: blair_house # date: 1953-12-20 # break
# decision: fifth_winter # paper: paper_fifth_winter
<b>Stub.</b> The fifth winter.
*   [Stub step by step wider. # id: fifth_winter.wider]
    -> fifth_winter_wider
*   [Stub a table at Berlin. # id: fifth_winter.berlin]
    -> fifth_winter_berlin
*   [Stub leave it to Koreans. # id: fifth_winter.koreans]
    -> fifth_winter_koreans

=== fifth_winter_wider ===
Stub: step by step wider. # place: blair_house # date: 1953-12-20
~ go_step_by_step()
Vera: I would argue it.
Stub headline step by step wider. # outcome: fifth_winter
-> after_fifth_winter

=== fifth_winter_berlin ===
Stub: a table at Berlin. # place: blair_house # date: 1953-12-20
~ meet_at_berlin()
Vera: I would argue it.
Stub headline a table at Berlin. # outcome: fifth_winter
-> after_fifth_winter

=== fifth_winter_koreans ===
Stub: leave it to Koreans. # place: blair_house # date: 1953-12-20
~ leave_it_to_koreans()
Vera: I would argue it.
Stub headline leave it to Koreans. # outcome: fifth_winter
-> after_fifth_winter

=== after_fifth_winter ===
-> end_of_war

=== record_fifth_winter ===
step by step wider: stub. # fact: stalin-dies
a table at Berlin: stub. # fact: stalin-dies
leave it to Koreans: stub. # fact: stalin-dies
Stub. # break # fact: stalin-dies
-> DONE

