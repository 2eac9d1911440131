// Decision `boycott`, 25-27 June 1950, pencil: Moscow. Played when `chair` is empty.
// Leaves: banner un (stay) or assembly (veto, mediate); chair filled unless stay.
// Decision `in_chair`, 25-26 June 1950: played instead when `chair` is filled (seat.stay, seat.once). History met no such paper.
// Leaves: banner un (abstain) or assembly (veto, hear).
// Witness choice `breach`: sets third_copy. Hint held back: July 1953, Sim's name.
// In branches a line without a standing is invented; in the record it is documented.

=== kuznetsky_most ===
{
- guns == never:
    In the world you have underlined, the last Sunday of June was a Sunday, and I should have washed my hair. I tell you the one I had. By night it was on my desk. # place: foreign_ministry # date: 1950-06-26 # light: night # cast: gromyko/neutral, vera/troubled # music: chair # unit: 2 # break # standing: invented
- chair == empty:
    This one was on my desk that night. # place: foreign_ministry # date: 1950-06-26 # light: night # cast: gromyko/neutral, vera/troubled # music: chair # unit: 2 # break # standing: invented
- else:
    This one was on my desk that night. # place: foreign_ministry # date: 1950-06-25 # light: night # cast: gromyko/neutral, vera/troubled # music: chair # unit: 2 # break # standing: invented
}
On Sunday, the twenty-fifth of June, the American embassy had rung the Ministry. Comrade Gromyko, they were told, was out of town, and no deputy minister could be found. # standing: documented # fact: ministry-out-of-town-25-june-1950
{ chair == empty or guns == never:
    At half past one on Monday morning he was out of town at his own desk on Kuznetsky Most, with grass in his trouser cuffs. The duty officer, who had done the telling, brought us tea. # standing: invented
- else:
    At ten that evening he was out of town at his own desk on Kuznetsky Most, with grass in his trouser cuffs. The duty officer, who had done the telling, brought us tea. # standing: invented
}
The North's army had been across the parallel since before dawn on the Sunday. Pyongyang's announcement that the South had begun it had come in addressed to him by name. # standing: documented # fact: invasion-25-june-1950 # fact: shtykov-to-gromyko-25-june-1950 # fact: south-attacked-first-claim
I had a cousin in Seoul and did not mention it. # standing: invented
{ chair == empty or guns == never:
    I had a page from New York. The Security Council had sat through its Sunday afternoon, our night: nine hands for telling the North to go back, Yugoslavia abstaining, one chair empty. The chair was ours. Malik had left it in January because Chiang Kai-shek's man still sat in China's. # standing: documented # fact: unsc-82 # fact: china-seat-walkout-jan-1950
- else:
    I had a page from New York. The Security Council had been sitting for an hour, on an American draft that told the North to go back. Malik was in his chair, and had counted: nine hands, Yugoslavia's not among them. The eleventh was his. # standing: invented # fact: unsc-82
}
Gromyko liked a paper read to him while he followed it with a blue pencil. If he agreed he wrote his initials. If he did not agree he wrote nothing, and put it in the same folder. # standing: reconstructed # fact: gromyko-blue-pencil
Gromyko: {her_name()}. "Breach of the peace." What have you put? # standing: reconstructed
-> breach

=== breach ===
*   [The Charter's own words. # id: breach.charter # default]
    Vera: <i>Narusheniye mira.</i> We signed it. # standing: invented
    Gromyko: A noun. Good. Nobody has to have done a noun. # standing: invented
    He initialled all three copies, and the messenger took them up. # standing: invented
*   [What a soldier would say: they have broken the peace. # id: breach.soldier]
    ~ keep_third_copy()
    He laid the blue pencil across <i>they</i>. # standing: invented
    Gromyko: And without them? # standing: invented
    Vera: Then the peace has been broken. # standing: invented
    Gromyko: So one hears. # standing: invented
    I typed it again. Spoiled copies were counted into the bag for burning, and at that hour I did the counting. I counted three and burned two. # sound: typewriter # standing: invented
*   [Ask him what it should say. # id: breach.ask]
    Gromyko: What it says. # standing: invented
    It said it in English. I put the Charter's words, and on the third copy he wrote them again over mine, in blue; saw what he had done; and put that copy in his pocket. # standing: invented
-   Russian will let you leave out whoever did a thing. I had a use for that in July 1953, with Sim's name on the page. We come to it later. Drink your tea. # standing: invented
The cable that brought Gromyko the announcement that Sunday names the woman who sent it, Chichkova, and the woman who received it, Kirsanova. It does not name whoever put it into Russian. # standing: documented # fact: shtykov-to-gromyko-25-june-1950
{ guns == never: -> ongjin_start }
-> who_speaks

=== who_speaks ===
{ chair == empty:
    Gromyko: Who spoke for Korea? # cast: gromyko/dry, vera/troubled # break # standing: invented
- else:
    Malik wanted instructions. His cable asked for them in one word; the address took six. # cast: gromyko/grim, vera/troubled # break # standing: invented
    Gromyko: Who speaks for Korea? # standing: invented
}
Vera: Chang Myon, from Washington. The Americans call him John. # standing: invented # fact: han-pyo-wook-veto
Gromyko: And for ours? # standing: invented
{ chair == empty:
    Vera: Ours was not asked. Only Yugoslavia moved it. # standing: invented # fact: yugoslav-motions-june-1950
    Gromyko: Then nobody moved it. # standing: invented
    -> boycott_paper
- else:
    Vera: Ours has not been asked. Only Yugoslavia will move it. # standing: invented # fact: yugoslav-motions-june-1950
    Gromyko: Then nobody will. # standing: invented
    -> in_chair_paper
}

=== boycott_paper ===
# decision: boycott # paper: memo_26_june
<b>To Comrade Stalin.</b> On the next sitting of the Security Council. # standing: reconstructed
Three lines, typed wide, so that there was room under each. Gromyko had initialled all three. # standing: invented
*   [That Comrade Malik stay away: a Council without ourselves and without China has no lawful voice, and to answer it would lend it one. # id: boycott.stay]
    -> boycott_stay
*   [That Comrade Malik attend and vote against: our one hand stops any resolution, and it cannot be raised from outside the room. # id: boycott.veto]
    -> boycott_veto
*   [That Comrade Malik attend and ask that both Koreas be heard before any vote: a Council that will hear only one of them condemns itself. # id: boycott.mediate]
    -> boycott_mediate

// What all three branches share is written once. Each then changes one thing: what Malik does after lunch.
=== tuesday_lunch ===
# place: zinchenko_lunch # date: 1950-06-27 # light: noon # cast: malik/correct
On the Tuesday Malik was given lunch. Lie, the Secretary-General, was there, and Gross, an American. Truman's announcement was out: aircraft and ships for the South. Malik called it intervention, and asked Lie whether Peking would have China's seat by the autumn. # standing: documented # fact: zinchenko-lunch-27-june-1950 # fact: truman-acts-before-resolution-83
There was a Council at three. # standing: documented # fact: lake-success-27-june-1950
->->

=== seoul_at_noon ===
In Seoul that was the middle of the next day, and the tanks were in the city. # standing: documented # fact: seoul-falls-28-june-1950
->->

=== boycott_stay ===
-> tuesday_lunch ->
Malik had the afternoon. # standing: reconstructed
# place: council_chamber/before # date: 1950-06-27 # light: afternoon # cast: chang/tired
At Lake Success the cameras went round the horseshoe table and found every chair filled but one. The whole Korean embassy had come up from Washington, both of them: John Chang, who wanted one vote and had not been to bed for sixty-three hours, and Han Pyo-wook, who had sat in Sunday's aeroplane wondering whether the Russian would be there. # standing: documented # fact: lake-success-27-june-1950 # fact: han-pyo-wook-veto
The Council broke off for five hours. India and Egypt still had no instructions, and towards eleven at night the rest voted without them: seven for helping the South, Yugoslavia against. # place: council_chamber/vote # light: night # cast: chang/tired # standing: documented # fact: unsc-83 # fact: lake-success-27-june-1950
-> seoul_at_noon ->
~ keep_chair_empty()
Vera: I would swear to all of this.
The chair stays empty, and the Council recommends help for the South. # place: council_chamber/vote # outcome: boycott
On 7 July it lends an American command its flag.
-> after_boycott

=== boycott_veto ===
-> tuesday_lunch ->
When Lie got up from the table Malik got up too.
# place: council_chamber/malik # date: 1950-06-27 # light: afternoon # cast: malik/correct, chang/tired
Han Pyo-wook, who was half the Korean embassy, saw him come in. He had learnt at school what a permanent member may do with one hand. # standing: reconstructed # fact: han-pyo-wook-veto
Malik moved to put out Chiang Kai-shek's man, which took an hour and failed. The Council broke off for five. Towards eleven at night the American text had seven hands, then Malik's against it, then Yugoslavia's. # place: council_chamber/veto # light: night # cast: malik/correct, chang/tired # fact: malik-returns-1-aug-1950 # fact: unsc-83
The aircraft had been ordered out before anyone in that room sat down, and they went. Some capitals, though, would send men for the United Nations and think longer about sending them for Washington. # fact: truman-acts-before-resolution-83
John Chang went to find a telephone. The Assembly has no veto. It had fifty-nine members, and he meant to ask them all, with his counsellor, Han Pyo-wook, to dial. # fact: uniting-for-peace
-> seoul_at_noon ->
~ veto_resolution()
Vera: The aircraft I would swear to. The Assembly I would argue: it took such powers only that November. If you want the South lost by one hand in New York, that is smoke.
Malik is in his chair. The draft has seven votes and fails. # place: council_chamber/veto # outcome: boycott
The aircraft fly without it; the question goes to the Assembly.
-> after_boycott

=== boycott_mediate ===
-> tuesday_lunch ->
Malik got up when Lie did, took the floor before Austin could, and asked that nobody vote until both Koreas were in the room.
# place: council_chamber/malik # date: 1950-06-27 # light: afternoon # cast: malik/uneasy, chang/tired
Yugoslavia had moved that on Sunday and lost, so his one sure friend was Bebler, whose government Moscow called a clique of murderers and spies. # fact: yugoslav-motions-june-1950 # fact: cominform-on-yugoslavia-nov-1949
John Chang had not stayed awake since Saturday to ask for a debate. He counted hands. # fact: lake-success-27-june-1950
Pak Hon-yong, in Pyongyang, had wanted a chair there: the year before, his government's application had not got as far as a committee. Now he wanted Seoul. A southerner, he had told Stalin that the South would rise when the army came, and New York was in the other direction. # fact: dprk-un-application-1949 # fact: kim-promised-southern-uprising
India and Egypt, without instructions, were glad to wait for some. The vote slid to Thursday. Seoul fell on Wednesday, and Malik, with nothing left to ask for, voted against. # fact: unsc-83 # fact: seoul-falls-28-june-1950
~ ask_for_both_koreas()
Vera: The two days I would argue. The Thursday is smoke: I cannot see him given leave to do anything else. Past that I would be making it up.
For two days nobody votes. Seoul falls on the first of them. # place: council_chamber/veto # outcome: boycott
On the second Malik votes against, and the question goes to the Assembly.
-> after_boycott

// `in_chair`: the same Sunday, with Malik at the table. The paper's third line is the one after_boycott points at.
=== in_chair_paper ===
# decision: in_chair # paper: memo_25_june
<b>To Comrade Stalin.</b> On the American draft before the Security Council tonight. # standing: invented
New York would vote towards one in the morning, our time, so it went up without a fair copy. Gromyko had initialled all three lines. # standing: invented
*   [That Comrade Malik abstain: the draft asks only that fighting cease and armies go home, and a hand raised against that will be taken for ours. # id: in_chair.abstain]
    -> in_chair_abstain
*   [That Comrade Malik vote against: one hand stops the draft, and a Council in which we sit cannot be seen to find against Pyongyang. # id: in_chair.veto]
    -> in_chair_veto
*   [That Comrade Malik ask for both Koreas before any vote: Yugoslavia will move as much whatever we do, and a refusal puts the majority in the wrong. # id: in_chair.hear]
    -> in_chair_hear

=== sunday_table ===
# place: council_chamber/malik # date: 1950-06-25 # light: afternoon # cast: malik/uneasy, chang/earnest
John Chang was called to the table over Malik's objection, which was a matter of procedure and so no veto, and read his statement. He had flown up from Washington with Han Pyo-wook, who had spent the flight wondering whether the Russian would be there. # standing: invented # fact: chang-heard-25-june-1950 # fact: han-pyo-wook-veto
The Russian was there. # standing: invented
->->

=== in_chair_abstain ===
-> sunday_table ->
Nine hands. Malik's lay on the blotter, and so did the Yugoslav's: Moscow and Belgrade on one line of the minutes, for the second time that year. # fact: unsc-82 # fact: china-seat-vote-13-jan-1950
An abstention was no veto. The Council had held so for years, and so had we. # standing: documented # fact: abstention-is-not-a-veto
John Chang had come for a condemnation and had it by supper. He asked for help on the Tuesday, and Malik was asked again what he would do, and again did nothing, in his chair. # fact: unsc-83
In Pyongyang they had announced that the South began it. Pak Hon-yong, who was foreign minister and signed such things, inquired through our ambassador whether the Council's Russian text had been checked. I had not checked it. Nobody had sent it to me. # fact: south-attacked-first-claim
~ abstain()
Vera: Smoke, from the first hand. I typed that line because a ministry's paper has three.
Nine for, none against, two abstaining. # place: council_chamber/malik # outcome: in_chair
Two days later the Council recommends help; in July it lends its flag.
-> after_boycott

=== in_chair_veto ===
-> sunday_table ->
Nine hands, and then Malik's against. By the Charter there had been no breach of the peace. # place: council_chamber/veto # cast: malik/correct, chang/tired # fact: unsc-82
John Chang, who had just described it, put his pages back in order and asked Han Pyo-wook for the list of the Assembly's members, and a telephone. # fact: han-pyo-wook-veto # fact: uniting-for-peace
In the other June Truman's announcement of the Tuesday cited the Council's word of the Sunday. In this one there was no word to cite. The aircraft were American, and went. # fact: truman-acts-before-resolution-83
Kim Il Sung had said that the South began it. Now Moscow had said so too, with its hand, on the first day, where everyone could count. That we stood behind him was what we had meant to leave unsaid. # fact: south-attacked-first-claim # fact: soviet-advisers-pulled-back
~ veto_resolution()
Vera: That he is told to vote so I would argue: it is hard to sit on a hand when one is in the room. The aircraft I would swear to. The South lost for want of a paper is smoke.
Malik is in his chair. The draft has nine votes and fails. # place: council_chamber/veto # outcome: in_chair
The question goes to the Assembly, where nobody has a veto.
-> after_boycott

=== in_chair_hear ===
-> sunday_table ->
The Yugoslav moved that the North be heard. It had two hands now; six were against, and three stayed down. Malik asked for both Koreas, in his own words, and was told that he had just lost that. # fact: yugoslav-motions-june-1950
The president that month was the Indian, and he gave everyone the night. # fact: council-presidency-alphabet
In Pyongyang Pak Hon-yong, who would have been the one to go, was asked how soon he could be in New York. He thought three days. He expected to be in Seoul in three days. # fact: kim-promised-southern-uprising # fact: seoul-falls-28-june-1950
John Chang would not be heard beside him. He said so in English, and again in Korean, for which no interpreter had been engaged.
On the Monday morning there were nine hands again, and Malik's against. # place: council_chamber/veto # date: 1950-06-26 # cast: malik/correct # fact: unsc-82
~ ask_for_both_koreas()
Vera: The count I would argue, out of the real one. The extra day is smoke. I gave it to you because it is what we asked for.
A day is spent on who may speak. Nobody from Pyongyang does. # place: council_chamber/veto # outcome: in_chair
Then Malik votes against, and the question goes to the Assembly.
-> after_boycott

=== after_boycott ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You put the blunt end of the pencil on the third line and asked what the Korean is for "both Koreas". # break # standing: invented
In Pyongyang it is North and South Choson. In Seoul it is South and North Han. To ask for both I should have had to say it twice. # standing: invented
-> blair_house_paper

// Today's voice. First one line for each option, in the order of the paper; the page brings the player's forward.
// The fold comes at the break.
=== record_boycott ===
Stay away: Moscow's choice. Malik had walked out in January because the government on Taiwan kept China's seat, and he was not sent back. # fact: china-seat-walkout-jan-1950
Return and veto: Gromyko wrote decades later that his ministry advised it and Stalin refused. We have found no document of the time to confirm it. # fact: gromyko-urged-return
Hear both Koreas: Yugoslavia moved it on 25 June and, with mediation, on the 27th. It lost both times. # fact: yugoslav-motions-june-1950
On 25 June the Council found a breach of the peace, nine votes to none, Yugoslavia abstaining. # break # fact: unsc-82
At midday on the 27th Truman announced air and naval support for the South. That night the Council recommended such help, seven to one; India and Egypt, without instructions, did not vote. # fact: truman-acts-before-resolution-83 # fact: unsc-83
On 7 July it set up a unified command under the United States and let it use the UN flag. # fact: unsc-84
The majority held that an absent member does not veto. Moscow called the votes illegal. # fact: absence-is-not-a-veto
Malik returned on 1 August. That month he proposed seating both Koreas; on 1 September it got two votes to eight. # fact: malik-returns-1-aug-1950 # fact: malik-both-koreas-aug-1950 # fact: both-koreas-vote-1-sept-1950
From then the veto blocked the Council, and the Assembly acted. # fact: council-deadlock-after-return # fact: uniting-for-peace
Why Moscow stayed away is disputed: in August Stalin told the Czechoslovak leader that one aim had been to give America "a free hand" to blunder. Kim Donggil takes that as his reason, a wish to see America drawn in; William Stueck reads a man reassuring a worried ally and guarding his own name. # fact: gottwald-letter-27-aug-1950 # fact: boycott-motive-debate
-> DONE

// History has no such paper: the record says what it has instead.
=== record_in_chair ===
Abstain: we know of no Soviet paper that proposed it. The Council did not count a permanent member's abstention as a veto; Moscow itself had abstained and let resolutions pass. # fact: abstention-is-not-a-veto
Vote against: Gromyko wrote decades later that his ministry advised a veto that week and Stalin refused. Nothing of the time confirms it. # fact: gromyko-urged-return
Hear both Koreas: Yugoslavia's motion on 25 June to hear the North had one vote for and six against, with three abstaining. # fact: yugoslav-motions-june-1950
There was no such choice: the Soviet chair had been empty since 13 January. # break # fact: china-seat-walkout-jan-1950
On Sunday 25 June the Council found a breach of the peace, nine votes to none, Yugoslavia abstaining. # fact: unsc-82
On the 27th Truman, announcing air and naval support for the South, cited that resolution only; the Council recommended such help that night. # fact: truman-acts-before-resolution-83 # fact: unsc-83
What Malik did once back is some guide. In August he asked for both Koreas; the motion lost on 1 September, two votes to eight. In September he vetoed an American draft. # fact: both-koreas-vote-1-sept-1950 # fact: malik-veto-sept-1950
When the Council was blocked the Assembly acted, under rules that it voted only in November. # fact: council-deadlock-after-return # fact: uniting-for-peace
How far the United Nations' name mattered to the coalition, fifteen countries besides the United States, is what the case turns on. # fact: un-coalition
-> DONE
