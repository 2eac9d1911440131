// Decision `boycott`, 25-27 June 1950, pencil: Moscow. Played when `chair` is empty.
// Leaves: banner un (stay) or assembly (veto, mediate); chair filled unless stay.
// `presidency`, in the same act, may read the count of boycott_mediate. Nothing after the act may.
// Witness choice `breach`: sets third_copy. Hint held back: July 1953, Sim's name.
// In branches a line without a standing is invented; in the record it is documented.

=== kuznetsky_most ===
# place: foreign_ministry # date: 1950-06-26 # light: night # cast: gromyko/neutral, vera/tired
This one was on my desk that night. # break # standing: invented
All Sunday, the twenty-fifth of June, the American embassy had rung the Ministry. Comrade Gromyko, they were told, was out of town, and no deputy minister could be found. # standing: documented # fact: ministry-out-of-town-25-june-1950
At half past one on Monday morning he was out of town at his own desk on Kuznetsky Most, with grass in his trouser cuffs. The duty officer, who had done the telling, brought us tea. # standing: invented
The North's army had been across the parallel for a day. Pyongyang's announcement that the South had begun it had come in addressed to him by name. # standing: documented # fact: invasion-25-june-1950 # fact: shtykov-to-gromyko-25-june-1950 # fact: south-attacked-first-claim
I had a cousin in Seoul and did not mention it. # standing: invented
I had a page from New York. The Security Council had sat through its Sunday afternoon, our night: nine hands for telling the North to go back, Yugoslavia abstaining, one chair empty. The chair was ours. Malik had left it in January because Chiang Kai-shek's man still sat in China's. # standing: documented # fact: unsc-82 # fact: china-seat-walkout-jan-1950
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
    I typed it again. Spoiled copies were counted into the bag for burning, and at that hour I did the counting. I counted three and burned two. # standing: invented
*   [Ask him what it should say. # id: breach.ask]
    Gromyko: What it says. # standing: invented
    It said it in English. I put the Charter's words, and on the third copy he wrote them again over mine, in blue; saw what he had done; and put that copy in his pocket. # standing: invented
-   Russian will let you leave out whoever did a thing. I had a use for that in July 1953, with Sim's name on the page. We come to it later. Drink your tea. # standing: invented
The cable that brought Gromyko the announcement that Sunday names the woman who sent it, Chichkova, and the woman who received it, Kirsanova. It does not name whoever put it into Russian. # standing: documented # fact: shtykov-to-gromyko-25-june-1950
-> boycott_paper

=== boycott_paper ===
# cast: gromyko/neutral, vera/tired
Gromyko: Who spoke for Korea? # break # standing: invented
Vera: Chang Myon, from Washington. The Americans call him John. # standing: invented
Gromyko: And for ours? # standing: invented
Vera: Ours was not asked. Only Yugoslavia moved it. # standing: invented # fact: yugoslav-motions-june-1950
Gromyko: Then nobody moved it. # standing: invented
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
# place: zinchenko_lunch # date: 1950-06-27 # light: noon # cast: malik/affable, lie/neutral, gross/neutral
On the Tuesday Malik was given lunch. Lie, the Secretary-General, was there, and Gross, an American. Truman's announcement was out: aircraft and ships for the South. Malik called it intervention, and asked Lie whether Peking would have China's seat by the autumn. # standing: documented # fact: zinchenko-lunch-27-june-1950 # fact: truman-acts-before-resolution-83
There was a Council at three. # standing: documented # fact: lake-success-27-june-1950
->->

=== seoul_at_noon ===
In Seoul that was the middle of the next day, and the tanks were in the city. # standing: documented # fact: seoul-falls-28-june-1950
->->

=== boycott_stay ===
-> tuesday_lunch ->
Malik had the afternoon. # standing: reconstructed
# place: council_chamber # light: afternoon # cast: chang/tired, han/neutral, austin/grave
At Lake Success the cameras went round the horseshoe table and found every chair filled but one. The whole Korean embassy had come up from Washington, both of them: John Chang, who wanted one vote and had not been to bed for sixty-three hours, and Han Pyo-wook, who had sat in Sunday's aeroplane wondering whether the Russian would be there. # standing: documented # fact: lake-success-27-june-1950 # fact: han-pyo-wook-veto
The Council broke off for five hours. India and Egypt could not reach their governments, and towards eleven at night the rest voted without them: seven for helping the South, Yugoslavia against. # standing: documented # fact: unsc-83 # fact: lake-success-27-june-1950
-> seoul_at_noon ->
~ keep_chair_empty()
Vera: I would swear to all of this. There is almost none of me in it.
The chair stays empty, and the Council recommends help for the South. # outcome: boycott
On 7 July it lends an American command its flag.
-> after_boycott

=== boycott_veto ===
-> tuesday_lunch ->
When Lie got up from the table Malik got up too.
# place: council_chamber # light: afternoon # cast: malik/affable, austin/grave, han/tired
Han Pyo-wook, who was half the Korean embassy, saw him come in. He had learnt at school what a permanent member may do with one hand. # standing: reconstructed # fact: han-pyo-wook-veto
Malik moved to put out Chiang Kai-shek's man, which took an hour and failed. Austin read the American text: seven hands for it, then Malik's against, then Yugoslavia's. # fact: malik-returns-1-aug-1950 # fact: unsc-83
The aircraft had been ordered out before anyone in that room sat down, and they went. Some capitals, though, would send men for the United Nations and think longer about sending them for Washington. # fact: truman-acts-before-resolution-83
John Chang went to find a telephone. The Assembly has no veto. It had fifty-nine members, and he meant to ask them all, with Han to dial. # fact: uniting-for-peace
-> seoul_at_noon ->
~ veto_resolution()
Vera: The aircraft I would swear to. The Assembly I would argue: it took such powers only that November. If you want the South lost by one hand in New York, that is smoke.
Malik is in his chair. The draft has seven votes and fails. # outcome: boycott
The aircraft fly without it; the question goes to the Assembly.
-> after_boycott

=== boycott_mediate ===
-> tuesday_lunch ->
Malik got up when Lie did, took the floor before Austin could, and asked that nobody vote until both Koreas were in the room.
# place: council_chamber # light: afternoon # cast: malik/affable, bebler/neutral, chang/tired
Yugoslavia had moved that on Sunday and lost, so his one sure friend was Bebler, whose government Moscow called a clique of murderers and spies. # fact: yugoslav-motions-june-1950 # fact: cominform-on-yugoslavia-nov-1949
John Chang had not stayed awake since Saturday to ask for a debate. He counted hands. # fact: lake-success-27-june-1950
Pak Hon-yong, in Pyongyang, had wanted a chair there: the year before, his government's application had not got as far as a committee. Now he wanted Seoul. A southerner, he had told Stalin that the South would rise when the army came, and New York was in the other direction. # fact: dprk-un-application-1949 # fact: kim-promised-southern-uprising
India and Egypt, without instructions, were glad to wait for some. The vote slid to Thursday. Seoul fell on Wednesday, and Malik, with nothing left to ask for, voted against. # fact: unsc-83 # fact: seoul-falls-28-june-1950
~ ask_for_both_koreas()
Vera: The two days I would argue. The Thursday is smoke: I cannot see him given leave to do anything else. Past that I would be making it up.
For two days nobody votes. Seoul falls on the first of them. # outcome: boycott
On the second Malik votes against, and the question goes to the Assembly.
-> after_boycott

=== after_boycott ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/level
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
Malik returned on 1 August. That month he proposed seating both Koreas, and was refused. # fact: malik-returns-1-aug-1950 # fact: malik-both-koreas-aug-1950
From then the veto blocked the Council, and the Assembly acted. # fact: council-deadlock-after-return # fact: uniting-for-peace
Why Moscow stayed away is disputed: in August Stalin told the Czechoslovak leader that one aim had been to give America "a free hand" to blunder. Kim Donggil takes that as his reason, a wish to see America drawn in; William Stueck reads a man reassuring a worried ally and guarding his own name. # fact: gottwald-letter-27-aug-1950 # fact: boycott-motive-debate
-> DONE
