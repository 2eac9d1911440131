// Decision `police_action`, 26-30 June 1950, pencil: Truman. True whether the Council recommended help (banner un) or was stopped (assembly).
// Leaves: front line (ground, no_taiwan) or at_sea (no_ground). Vera had the statement of 27 June; the minutes were printed in 1976.
// The week's decisions are put on one sheet, and she says so. What ground and no_taiwan share is the tunnel to_the_naktong.
// the_summer_roads: met on every path; the killings of summer 1950 by both sides, one page. The Korea scene of the unit.
// Decision `allies` (B; history did not meet it): banner assembly and front line. Leaves: banner assembly, allies or alone.

=== blair_house_paper ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
This one I never saw. I had the President's statement, off the wire on 27 June; and this year his memoirs, of which the Ministry has two copies, one of them for reading. # break # standing: invented
The minutes of that week were printed in Washington in 1976. What is said here of the meetings comes from them. # standing: documented # fact: blair-house-26-june-1950
On the Monday afternoon John Chang was received by the President. He brought a resolution of his parliament asking for help. Rhee had telephoned him three times: they were short of artillery, tanks and aircraft. Nothing, he said, had yet arrived. # standing: documented # fact: chang-truman-26-june-1950
The President said that help was on the way, that it had been only forty-eight hours, and that other men had defended their liberties in worse conditions. Chang said that the soldiers were brave. It was then agreed what he should tell the reporters. # standing: documented # fact: chang-truman-26-june-1950
# place: blair_house # date: 1950-06-26 # light: night # cast: truman/brisk, acheson/crisp
At nine that night thirteen men sat down at Blair House, where the President lived while his own house was rebuilt. Acheson had asked the evening before for a fleet between Taiwan and the mainland. Now he asked that aircraft and ships be let loose on everything northern below the parallel. # break # standing: documented # fact: blair-house-26-june-1950 # fact: blair-house-25-june-1950 # fact: truman-at-blair-house
Somebody asked whether that meant only below it. It did. The President said that nothing was to be done to the north, and added, "not yet". # standing: documented # fact: blair-house-26-june-1950
The Secretary of the Navy came in just after they had risen. His ships had their orders. # standing: documented # fact: blair-house-26-june-1950
On Thursday General MacArthur flew to Suwon. Rhee flew up to meet him, and the general drove as far as the Han. By Friday he wanted soldiers from Japan. # standing: documented # fact: macarthur-suwon-29-june-1950 # fact: truman-ground-troops-30-june
# decision: police_action # paper: memo_30_june
<b>For the President.</b> Korea: what we send, and in whose name. # standing: reconstructed
They settled it in five days, on several sheets. I have put it on one. # standing: invented
{ banner == un:
    The Council had recommended help on Tuesday night. # standing: documented # fact: unsc-83
- else:
    The Council had recommended nothing. Malik's hand was in the way. # standing: invented
}
*   [Aircraft and ships, and no soldiers ashore: we are short of divisions in Europe, and this is not ground we chose. # id: police_action.no_ground]
    -> police_action_no_ground
*   [Aircraft, ships and soldiers, in the United Nations' name so far as we have it, and the fleet in the Taiwan Strait: what is only bombed still moves. # id: police_action.ground]
    -> police_action_ground
*   [Aircraft, ships and soldiers to Korea, and no fleet in the Taiwan Strait: our friends will follow us to the one, and have asked us not to mention the other. # id: police_action.no_taiwan]
    -> police_action_no_taiwan

// Two branches come this way; neither is different because of the Strait.
=== to_the_naktong ===
# map: perimeter
On 5 July some 540 Americans stood across the road near Osan and for several hours held up a column many times their size. # standing: documented # fact: task-force-smith
By August the Republic was the corner round Pusan, and the South's divisions and the Americans were holding it together. # standing: documented # fact: pusan-perimeter
->->

=== police_action_ground ===
# place: blair_house # date: 1950-06-30 # light: morning # cast: truman/brisk, acheson/crisp
On Friday it was announced in two sentences. The first had targets in the North and a blockade of the whole coast; the second, without a number, "certain supporting ground units". # standing: documented # fact: truman-ground-troops-30-june
{ banner == un:
    Would it be correct, a reporter had asked the day before, to call this a police action under the United Nations? Yes, said the President; that was exactly what it amounted to. He also said that they were not at war. # standing: documented # fact: police-action-29-june-1950
- else:
    Would it be correct, a reporter had asked the day before, to call this a police action? The President said yes. The reporter asked whose police. # fact: police-action-29-june-1950
}
-> to_the_naktong ->
{ banner == un:
    On 10 July, a Monday, after a meeting on offers of help, John Chang took Austin aside. The parallel was meaningless, he said, and the United Nations should not stop short of all Korea. # standing: documented # fact: chang-austin-10-july-1950
- else:
    John Chang, meanwhile, took delegates aside one at a time. The parallel was meaningless, he told them, and nobody should stop at it. First he had to get them started. # fact: chang-austin-10-july-1950
}
~ fight_on_land()
{ banner == un:
    Vera: I would swear to this one. They have printed it themselves.
- else:
    Vera: The soldiers I would swear to: the order did not wait for New York. Whose soldiers they are is the next paper.
}
American soldiers land, and the corner round Pusan holds. # outcome: police_action
{ banner == un:
    They come under a United Nations command, with a fleet in the Taiwan Strait.
- else:
    They come on no resolution, with a fleet in the Taiwan Strait.
}
-> the_summer_roads

=== police_action_no_ground ===
# place: blair_house # date: 1950-06-30 # light: morning # cast: truman/grave, acheson/grave
On Friday MacArthur was told that he had the aircraft and the ships. He asked again on Saturday, and was told it in other words. # fact: truman-ground-troops-30-june
Truman: What did I say to the ambassador on Monday? # fact: chang-truman-26-june-1950
Acheson: That help was on the way, Mr. President.
Truman: Well, it is. You can hear it go over.
# map: seoul_falls
The embassy, on the road in Taejon, reckoned that the South could put 25,000 men on the Han within a day or two, with small arms, and doubted that they could keep anyone from crossing it, aircraft or no aircraft. # standing: documented # fact: macarthur-suwon-29-june-1950
They held the Han into July, as in fact they did. After that the bombing emptied the roads by day, and the columns walked by night. Taejon fell in the second week of July, and Taegu before August. The South's army fought for both.
Below Taegu there is one railway, and it goes to the pier.
~ keep_ground_troops_home()
Vera: That they could not hold it alone I would swear to; with the American divisions from Japan it was near enough. How many weeks is argument. You are not going to have a September from me.
No American soldier lands. By August the Republic of Korea is a port. # outcome: police_action
American aircraft fly over it, and ships wait to empty it.
-> the_summer_roads

=== police_action_no_taiwan ===
# place: blair_house # date: 1950-06-26 # light: night # cast: truman/brisk, acheson/crisp
I go back to the Monday. London had been shown the draft and, it told Delhi, wanted two things out of it: the words "centrally directed", and Formosa, which is what they call Taiwan. It got the first. # standing: documented # fact: london-asks-to-drop-formosa-1950
Here it gets both.
Truman: And if they cross to Formosa while we are looking at Korea?
Acheson: Then they do what we said in January we should not fight about. # fact: acheson-press-club-12-jan-1950
In Delhi, on the Wednesday, Nehru's Secretary-General had one argument the fewer to make. In the true week he complained to the American ambassador that Taiwan had got into it. # fact: delhi-cabinet-28-june-1950
In Peking there was no fleet to denounce. Zhou told the general who commanded his navy that Taiwan must wait, which the general knew: they were not ready to cross to it. # fact: taiwan-postponed-30-june-1950
-> to_the_naktong ->
~ fight_on_land()
~ leave_taiwan_out()
Vera: One grievance the fewer in Peking, I would argue. That they then sit still in October is smoke: what Zhou warned of was the parallel. # fact: zhou-warning-panikkar
American soldiers land, and the corner round Pusan holds. # outcome: police_action
{ banner == un:
    They come under a United Nations command, and the Taiwan Strait is left out of it.
- else:
    They come on no resolution, and the Taiwan Strait is left out of it.
}
-> the_summer_roads

=== the_summer_roads ===
# place: seoul_street # date: 1950-06-28 # light: morning # music: korea
At about half past two in the morning of 28 June the South’s engineers blew the road bridge over the Han. American advisers guessed at 500 to 800 dead; some have since counted about seventy, all policemen. Rhee had left the city the day before. The last thing Seoul radio sent out was a statement of his. # break # content: This page names mass killings of prisoners and civilians in 1950, by both sides. It describes none. # standing: documented # fact: han-bridge-28-june-1950 # fact: seoul-falls-28-june-1950
By the East Gate a rice dealer buried his scales and stayed. A carter sat his mother on his A-frame, facing backwards, and went south. She kept count of the villages for him; she thought that they would be coming home the same way. # standing: invented
The South's police had a list, the National Guidance League: people once of the left, or said to be, enrolled to show that they had given it up. Between June and September 1950 soldiers and police killed its members, and the prisoners in the gaols, in tens of thousands. Estimates run from about 60,000 to 200,000. # standing: documented # fact: bodo-league-killings
{ front == at_sea:
    The northern army and southern communists killed prisoners and civilians too, at Seoul that summer and at Taejon. No total is agreed. Much of it was done in the September that happened, when they were leaving. # standing: documented # fact: northern-massacres-1950
- else:
    The northern army and southern communists killed prisoners and civilians too, at Seoul that summer and at Taejon in September. No total is agreed. # standing: documented # fact: northern-massacres-1950
    At No Gun Ri, in the last week of July, American soldiers and aircraft killed refugees of the South. Its government has certified 163 dead or missing; the American army acknowledged the killing in 2001 and found no proof of orders. # standing: documented # fact: no-gun-ri
}
One prison, at Chonju, was emptied twice: in July by soldiers of the South, an estimated 1,400 people; {front == at_sea:in the September that happened, |}on 26 and 27 September, by northern guards and local leftists, more than 1,000. # standing: documented # fact: chonju-prison-1950
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/troubled # music: chair
You had been taught the July at school. In Seoul, I suppose, they are taught the September. # standing: invented
I do not know on which road my cousin was. # standing: invented
{ banner == assembly and front == landed:
    -> allies_paper
}
-> presidency_start

// Today's voice.
=== record_police_action ===
No ground troops: for three days that was the policy. On 29 June the embassy already doubted that the Han could be held, even with aircraft. # fact: truman-acts-before-resolution-83 # fact: macarthur-suwon-29-june-1950
Ground troops, through the UN: Truman's choice, on 30 June, without a declaration of war. # fact: truman-ground-troops-30-june # fact: police-action-29-june-1950
Leave the Strait out: London asked for it before the statement was published. On 7 July Bevin wrote that Washington could not count on the same support over Formosa. # fact: london-asks-to-drop-formosa-1950 # fact: bevin-7-july-1950
At midday on 27 June Truman announced aircraft and ships for the South, and the Seventh Fleet for the Taiwan Strait. The Council recommended help that night. # break # fact: truman-acts-before-resolution-83 # fact: unsc-83
On the 30th he added targets in the North, a blockade and ground units. They first fought near Osan on 5 July. # fact: truman-ground-troops-30-june # fact: task-force-smith
By August the South's army and the UN's held only the land round Pusan. They kept it until the landing at Inchon on 15 September. # fact: pusan-perimeter # fact: inchon-landing
In 2009 a South Korean commission named 4,934 victims of the Guidance League killings, and judged that the orders came from the top. # fact: bodo-league-killings
China's naval commander recalled that on 30 June Zhou put off the taking of Taiwan. What the fleet did to China's later decision is argued: Chen Jian holds that Peking read it as hostility to the whole revolution; Zhou's warning in October spoke of the parallel. # fact: taiwan-postponed-30-june-1950 # fact: zhou-warning-panikkar
Bruce Cumings sees a civil war that others entered; William Stueck stresses what was decided in Moscow, Pyongyang and Peking. # fact: civil-war-debate
-> DONE

// --- B: the Council was stopped, and soldiers are landing. ---
=== allies_paper ===
# place: blair_house # date: 1950-07-05 # light: morning # cast: truman/brisk, acheson/crisp
This paper was never written, since nobody needed it. # break # standing: invented
In the week that happened, India's cabinet met to decide what it thought of a resolution and heard, with relief, that it had been passed already. Here it has not been passed, and they must think something. # standing: reconstructed # fact: delhi-cabinet-28-june-1950
In London, on 27 June, a Member of Parliament asked whether Britain might not help under Article 47 of the Charter, in collective self-defence. Article 47 sets up a staff committee. He meant 51. # standing: documented # fact: commons-27-june-1950
John Chang had been once through the list of fifty-nine governments, with his counsellor to dial. Thirty could summon the Assembly. # fact: assembly-summons-article-20
Acheson: The Council can drop the item. That is procedure; no one has a veto over that. # fact: dropping-an-item-sept-1950
Truman: And then?
Acheson: Then fifty-nine people may recommend something.
# decision: allies # paper: memo_allies_july
<b>For the President.</b> Under what paper our troops are in Korea. # standing: invented
Nobody proposed to wait for the answer before landing them. # standing: invented
*   [Ask the Assembly: thirty governments can summon it and none can veto it, and a vote late in the month is worth more than none. # id: allies.assembly]
    -> allies_assembly
*   [Ask our friends to join us under Article 51: self-defence needs no vote, and whoever comes will have meant to. # id: allies.article51]
    -> allies_article51
*   [Fight beside the Koreans and ask nobody: each flag brings a committee, and the front is moving by the day. # id: allies.alone]
    -> allies_alone

=== allies_assembly ===
# place: council_chamber/malik # date: 1950-07-07 # light: afternoon # cast: malik/correct, chang/tired
The Council let go of Korea by seven hands, the same seven. Malik's was up against them, and for once it weighed what everybody's did. # fact: dropping-an-item-sept-1950 # fact: unsc-83
Finding thirty to ask for a session took Chang until the middle of the month. Several wanted to know first which the other twenty-nine were.
The Assembly met in the last days of July and recommended help. India voted for it, explained that it meant less than it said, and offered an ambulance. Every capital that had thought of sending a battalion now thought again, with the text in front of it. Most of the fifteen still came, some of them smaller. # fact: un-coalition
In the part of Korea they were voting about, the front had moved two hundred kilometres. # fact: pusan-perimeter
~ go_through_assembly()
Vera: I would argue this. In November they did give the Assembly such powers, with a war to hurry them. July is only sooner.
The Assembly recommends help for the South in the last days of July. # outcome: allies
The soldiers have been there four weeks.
-> after_allies

=== allies_article51 ===
# place: blair_house # date: 1950-07-12 # light: evening # cast: acheson/crisp, chang/earnest
London put one question: whose self-defence.
The article speaks of an attack on a Member. Korea had asked to be one. On 8 April 1949 nine of the Council voted for it and two against, and one of the two was ours. # standing: documented # fact: rok-application-vetoed-1949 # fact: article-51-member
The lawyers found that a country has the right before it has the seat. Britain signed, and Australia and New Zealand, whose ships were on the way in any case. # fact: commonwealth-ships-june-1950
Delhi did not. It had said in June that it disliked seeing aggression mixed up with things that Asians called colonial, and now it looked down the list of names. # fact: delhi-cabinet-28-june-1950
John Chang, whose country it was, was asked to sign last and on a separate sheet.
~ go_as_allies()
Vera: The ships I would swear to; they had sailed. Who else signs I would argue. It is the same war with fewer people entitled to an opinion of it.
Some governments join under Article 51, and most do not. # outcome: allies
What they signed binds those who signed it.
-> after_allies

=== allies_alone ===
# place: blair_house # date: 1950-07-08 # light: morning # cast: truman/brisk, acheson/grave
Nobody was asked. The British ships in Japanese waters, which in the true week were lent on behalf of the Security Council, went on steaming off the coast on behalf of the Admiralty. # fact: commonwealth-ships-june-1950
Rhee liked it the best of the three. He wanted the parallel forgotten, and with no committee there was one man to persuade. # fact: chang-austin-10-july-1950
In Washington it was the simplest paper of the month: one signature, and under it no line for anybody else, when the time came to relieve a division or to pay for one.
~ go_alone()
Vera: That they go alone I would argue: the aeroplanes went before any vote. That they remain alone for long is smoke. By winter somebody will have asked Canada.
American and South Korean soldiers fight on nobody's resolution. # outcome: allies
The blue flag stays in New York.
-> after_allies

=== after_allies ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You asked which of the three the carter's mother would have noticed. # break # standing: invented
Not one, in July. It tells on the day that somebody has to sign. # standing: invented
-> presidency_start

// Today's voice.
=== record_allies ===
Ask the Assembly: in July it had no procedure for this. On 3 November 1950 "Uniting for Peace" gave it one, by 52 votes to 5: an emergency session in twenty-four hours. # fact: uniting-for-peace # fact: emergency-session-24-hours
Article 51: it speaks of an attack on a Member. South Korea's application had met a Soviet veto in April 1949. # fact: article-51-member # fact: rok-application-vetoed-1949
Alone: Truman had ordered aircraft and ships into action some hours before the Council recommended it. # fact: truman-acts-before-resolution-83
History did not meet this paper. With the Soviet chair empty, the Council recommended help on 27 June and set up an American command, with the use of the UN flag, on 7 July. # break # fact: unsc-83 # fact: unsc-84
India's cabinet was relieved on 28 June that the vote was over; on the 29th it announced its support. # fact: delhi-cabinet-28-june-1950 # fact: india-supports-29-june-1950
In mid-July the Secretary-General asked members for ground troops. Egypt sent nothing; Sweden promised an ambulance unit. # fact: lie-asks-for-troops-july-1950
In the end fifteen countries besides the United States and South Korea sent combat forces, and five sent medical units. In 1952 they were about a tenth of the ground strength. # fact: un-coalition
In September the American, British and French delegations agreed that the Council could drop an item without a veto, which would free the Assembly to act. # fact: dropping-an-item-sept-1950
-> DONE
