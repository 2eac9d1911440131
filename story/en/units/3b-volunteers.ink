// Unit 3, October and November 1950. Decisions `air_cover` (10-14 Oct, pencil: Stalin, by cable from Sochi) and `volunteers` (13-19 Oct, pencil: Mao).
// Entered with front landed or at_waist. Read here: front, china (slighted, unprovoked), pyongyang (beholden), banner, air_cover_*, parallel_waist.
// Leaves: sky open (open); pyongyang guest (let_go); china crossed (cross) or waited (wait, not at the waist); guns silent (waist); front at_yalu (out, not at the waist).
// order_read is what hidden and let_go share: the evacuation order as Kim and Pak heard it. Zhou is in Moscow when Mao decides.
// Sim: told to walk to Kanggye, walks to the Supung dam. Witness choice `son`, met in every world: sets neighbour. The thing in it is a boot.
// In branches a line without a standing is invented; in the record it is documented.

=== air_cover_start ===
{ october_first_follow: -> sochi }
# place: foreign_ministry # date: 1950-10-06 # light: night # cast: gromyko/grim, vera/troubled
One page of that October was on my desk, and you were in it. # break # standing: invented
On the 6th Gromyko and Marshal Vasilevsky put before Stalin a telegram to Pyongyang. Whether to bring out the families of Soviet citizens of Korean nationality, the ambassador was to decide on the spot, as the situation changed. # standing: documented # fact: soviet-koreans-evacuation-6-oct-1950
Gromyko: "As the situation changes." Is it clear? # standing: invented
Vera: It is clear that it will, Andrei Andreyevich. # standing: invented
You were eleven. Sim put you on a lorry for the river. Sim's own office was told to walk to Kanggye. Sim walked to the Supung dam instead, the largest in the country, because nobody had said who was to mind it. # standing: invented # fact: pyongyang-emptied-oct-1950 # fact: supung-dam
-> sochi

=== sochi ===
{ october_first_follow:
    Sim put you on a lorry for the river and, told to walk to Kanggye, walked to the Supung dam, since nobody had said who was to mind it. # place: vera_room # cast: vera/troubled # break # standing: invented # fact: pyongyang-emptied-oct-1950 # fact: supung-dam
}
The rest was opened in the 1990s. Stalin was in the South, as the cipher clerks wrote it, by most accounts at Sochi. On the 11th Zhou Enlai and Lin Biao sat before him there. # place: sochi_dacha # date: 1950-10-11 # light: night # cast: stalin/neutral, zhou/tired # break # standing: documented # fact: zhou-in-the-south-11-oct-1950
Stalin: And if your comrades do not go in, where is Comrade Kim to live? # standing: reconstructed # fact: zhou-in-the-south-11-oct-1950
Zhou: He has lived with us before. # standing: reconstructed # fact: kim-partisan-in-manchuria
Next day's cable to Pyongyang says that protection from the air cannot be provided in less than two months, and that the city is to be emptied at once, "without any sort of panic". # standing: documented # fact: cable-75511-12-oct-1950
The aeroplanes were ours, and in July Stalin had promised to try. In that sentence they are nobody's. # standing: invented # fact: air-cover-promised-july-1950
# decision: air_cover # paper: paper_air_cover
<b>To Comrade Stalin, at Sochi.</b> On the air over Korea, and on Comrade Kim Il Sung. # standing: reconstructed
{ front == at_waist:
    MacArthur had orders to halt at the narrow waist. At Sochi they could not think of a general who had. # standing: invented
}
*   [That our fighters go at once, under our own stars, to cover Pyongyang and the crossings: the Americans gave no notice, and will stop to count us before they go on. # id: air_cover.open]
    -> air_cover_open
*   [That Comrade Kim leave for China and our Far East, and that this stand whatever Peking decides: on the Tumen the Americans would be neighbours, over Pyongyang a war. # id: air_cover.let_go]
    -> air_cover_let_go
*   [That our fighters follow in two months, over the Chinese rear and in Chinese clothes: what we have not admitted, the Americans need not answer. # id: air_cover.hidden]
    -> air_cover_hidden

// What Kim and Pak were read on the night of the 13th. In hidden it is suspended, in let_go it stands.
=== order_read ===
# place: pyongyang_office # date: 1950-10-13 # light: night # cast: kim_il_sung/shaken, pak/haunted, shtykov/smooth
On the 12th Mao wired that he had halted his army. On the 13th, supposing that it would not come, Stalin told Kim to give up and withdraw to China and the Soviet Far East. # standing: documented # fact: mao-halts-12-oct-1950 # fact: stalin-tells-kim-evacuate
Shtykov read it out to Kim and Pak Hon-yong. Kim said that it was very hard for them, but since there was such advice they would carry it out. He told Pak to write down the practical part. # standing: documented # fact: kim-and-pak-hear-the-order
->->

=== air_cover_open ===
# place: foreign_ministry # date: 1950-10-14 # light: night # cast: gromyko/dry, vera/neutral
It was to be announced on the Saturday, and I had it for the English: aircraft and their crews for the Korean People's Democratic Republic, at its request. I was back in ten minutes. # fact: air-cover-promised-july-1950
Gromyko: You are quick.
Vera: It is Truman's of 27 June, Andrei Andreyevich. They have changed the names. # fact: truman-acts-before-resolution-83
Gromyko: Then change the verbs.
# place: mig_field # date: 1950-10-18 # light: morning
General Belov's fighters flew from the Manchurian side, as they were to do in any case. What changed was the paint. On Wednesday the 18th there were red stars over the road north of Pyongyang, and everybody on it lay down in the ditch. In four months no aeroplane had been theirs. # fact: belov-force-nov-1950 # fact: pyongyang-emptied-oct-1950
Kim thanked us, and asked for bombers. In London they asked what happens to the first pilot who comes down alive, with his papers in his pocket.
~ fly_openly()
Vera: A crisis, by the Sunday, I would argue: in truth both sides hid it from their own newspapers so as not to have one. A general war is smoke. # fact: soviet-pilots-nov-1950
Soviet fighters cover the North under their own stars. # place: pyongyang_office # outcome: air_cover
It has been announced, and Washington can no longer not know.
-> after_air_cover

=== air_cover_let_go ===
-> order_read ->
In the night Peking changed its mind, and Sochi did not. The Korean comrades, Stalin replied, had had their advice. # fact: mao-13-oct-1950
# place: yalu_crossing # date: 1950-10-17 # light: night # cast: kim_il_sung/shaken, pak/haunted
On Tuesday the 17th Kim went over the Yalu with what was left of a government, in order of precedence. He had fought on that bank for years, under Chinese command. At the barrier they asked how long he meant to stay. # fact: kim-partisan-in-manchuria
Pak had the page in his pocket, every point ticked. He was a southerner, and had now been put out of both halves.
Sim stayed with the dam, on the ground that it was going to be somebody's. # fact: supung-dam
~ let_kim_go()
Vera: That Stalin could have lived with it I would swear: he gave the order. That it stands after Mao has turned round I would argue, and not loudly.
Kim's government is in Manchuria, and has not been told when it may go home. # place: pyongyang_office # outcome: air_cover
Soviet aircraft keep to their own side. What happens on the Yalu is for Peking.
-> after_air_cover

=== air_cover_hidden ===
-> order_read ->
Five days before, Kim had taken Stalin's words down himself. Pak, who in April had told Stalin how the South would rise, found a clean page. # standing: reconstructed # fact: stalin-answer-8-oct-1950 # fact: kim-promised-southern-uprising
That same day Mao decided to fight. Our ambassador's second cable about it reached Moscow at 1.38 in the morning, and Rubleva had it typed by twenty past three. The order to Kim was suspended. # place: kremlin_office # date: 1950-10-14 # light: night # standing: documented # fact: mao-decides-13-14-oct-1950 # fact: mao-13-oct-1950 # fact: stalin-tells-kim-evacuate
For part of one day, in one cable, your country had been given up. # standing: invented # fact: stalin-tells-kim-evacuate
Vera: I would swear to this, down to the typist. What was promised at Sochi, and by whom it was broken, they will be disputing when you are my age.
Soviet fighters are to come later, as somebody else's. # place: pyongyang_office # outcome: air_cover
Kim is told to leave his country, and some hours afterwards to stay in it.
-> after_air_cover

=== after_air_cover ===
{ october_first_follow: -> volunteers_start }
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
{ air_cover_open:
    You asked what was painted on them in the world outside. Korean markings, I said, and inside sat Russians in Chinese trousers. It had taken three countries to dress one man. # break # standing: invented # fact: soviet-pilots-in-disguise
- else:
    You asked whether one may refuse advice. In Russian, I said, the word for it is <i>sovet</i>. # break # standing: invented # fact: kim-and-pak-hear-the-order
}
-> volunteers_start

// Today's voice. One line for each option, in the order of the paper; the fold comes at the break.
=== record_air_cover ===
Openly, at once: not done. Alexandre Mansourov thinks that Stalin was ready to cover Chinese troops from the air, and weighed sending aircraft to Pyongyang itself. # fact: mansourov-on-air-cover
Let Kim go: Stalin ordered it on 13 October. Khrushchev recalled him willing to have the Americans for neighbours. # fact: stalin-tells-kim-evacuate # fact: khrushchev-on-american-neighbours
Hidden, later: Moscow's choice. Its cable of 12 October put air protection at not less than two months off. # fact: cable-75511-12-oct-1950
On 11 October, that cable says, Soviet leaders, Zhou Enlai and Lin Biao agreed that China could help with troops only in six months. Pyongyang should be evacuated. # break # fact: cable-75511-12-oct-1950
Mao halted his army on the 12th. On the 13th Stalin told Kim to withdraw; Shtykov read the order to Kim and Pak, who said that they would obey. # fact: mao-halts-12-oct-1950 # fact: stalin-tells-kim-evacuate # fact: kim-and-pak-hear-the-order
The same day Mao decided to fight, and the order was suspended within hours. # fact: mao-decides-13-14-oct-1950 # fact: stalin-tells-kim-evacuate
Soviet pilots fought in secret from 1 November. By mid-month Stalin had offered 120 more MiG-15s and a corps staff. # fact: soviet-pilots-nov-1950 # fact: belov-force-nov-1950
Whether a promise was broken is disputed. Zhou's interpreter Shi Zhe, then Chen Jian and Shen Zhihua, describe a reversal or a delay. Mansourov, from Soviet cables, finds that Stalin never went back on his word to Mao; the one leader with cause to feel betrayed, he writes, was Kim. # fact: air-cover-debate # fact: mansourov-on-air-cover
-> DONE

// --- volunteers ---
=== volunteers_start ===
# place: zhongnanhai # date: 1950-10-13 # light: night # cast: mao/wry, peng/blunt
Vera never saw these. There are two telegrams from Mao to Stalin of 2 October. In the one printed in Peking, twelve divisions are to go in from the 15th. In the one that reached Moscow, to go in may have very serious consequences. # break # standing: documented # fact: two-versions-mao-telegram # fact: mao-draft-twelve-divisions # fact: mao-reply-received-3-oct-1950
On the 4th Peng Dehuai was flown in to hear both cases. He could not sleep on the hotel's soft bed, nor then on its carpet. Next day he spoke for going in: if all was smashed up, that would be the civil war won a few years late. # standing: documented # fact: peng-on-the-carpet-4-oct-1950
On the 12th Mao stopped the army. On the 13th he sat down again with Peng and Gao Gang. # standing: documented # fact: mao-halts-12-oct-1950 # fact: gao-and-peng-recalled
{
- air_cover_open: Mao: The Russians say that they will be over Pyongyang. It is not often that somebody goes to a war ahead of us. # standing: invented
- air_cover_let_go: Mao: They are sending us their Koreans. They are not sending an aeroplane. # standing: invented
- else: Mao: An aeroplane, two months. A tank, six. # standing: reconstructed # fact: cable-75511-12-oct-1950
}
{
- air_cover_open: Peng: Then the men can march by day. # standing: invented
- else: Peng: The men can march by night. # standing: reconstructed # fact: peng-crosses-19-oct-1950
}
{
- china == slighted: Mao: Malik sat all year across from Chiang's man. I have the note of every sitting. Who am I to hurry? # standing: invented
- china == unprovoked: Mao: There is no American fleet before Taiwan. I had been keeping these divisions for that. # standing: invented # fact: taiwan-postponed-30-june-1950
- else: Mao: They have put a fleet before Taiwan. At the Yalu they will put an army. # standing: reconstructed # fact: mao-13-oct-1950 # fact: taiwan-postponed-30-june-1950
}
{
- pyongyang == beholden: Mao: And Kim asked at this table first, in March. A man you have fed may come back and ask what you meant by it. # standing: invented
}
# decision: volunteers # paper: paper_volunteers
<b>To Comrade Zhou, in Moscow.</b> Whether the army crosses. # standing: reconstructed
{ front == at_waist:
    The Americans had said that they would stop at the waist. Gao Gang, whose Manchuria it was, had measured the distance from his bank. # standing: invented
}
*   [That we cross, dig two or three lines north of Pyongyang and Wonsan, and for six months attack nobody: what has not begun can still be talked about. # id: volunteers.wait]
    -> volunteers_wait
*   [That we cross on the 19th as we are, and begin with Rhee's divisions: an enemy on the Yalu would have to be watched for ever, and Korea be harder to enter. # id: volunteers.cross]
    -> volunteers_cross
*   [That the army stay on its own bank, and Comrade Kim be received in Manchuria: the country has had twenty years of war, and a guarded river is cheaper than a front. # id: volunteers.out]
    -> volunteers_out

=== volunteers_cross ===
# place: yalu_crossing # date: 1950-10-19 # light: night # cast: peng/blunt
At dusk on Thursday the 19th Peng went over the bridge at Andong in a jeep, ahead of his army, with a wireless in a lorry and no interpreter. At Sinuiju he could not ask the way. # standing: documented # fact: peng-crosses-19-oct-1950
{
- air_cover_let_go: Kim and Pak came back over the same bridge behind him, in the third car.
- else: Pak Hon-yong found him, and told him that Pyongyang had gone that day, and that he did not know where his Premier was. # standing: documented # fact: peng-crosses-19-oct-1950
}
He waited for news at the Supung dam. I have Sim's letter. <i>A Chinese general drank my tea. He asked, by drawing it, how thick the wall was.</i> # fact: peng-crosses-19-oct-1950 # fact: supung-dam
On the 21st, at a gold mine, he asked Kim what he still had to fight with. Fewer than four divisions, Kim said. # standing: documented # fact: peng-and-kim-21-oct-1950
{ parallel_waist:
    MacArthur had stopped where he was told to. In November it was Peng who came down to the line. # map: waist_1950
- else:
    Their first battle was on the 25th. By then a southern regiment was nearly at the Yalu. # map: volunteers_1950 # standing: documented # fact: cpv-cross-yalu # fact: chosan-26-oct-1950
}
~ cross_the_yalu()
{
- parallel_waist: Vera: The bridge I would swear to. That they go on to a line which has stopped of itself I would argue, and only just. Mao had less there to be afraid of.
- air_cover_hidden: Vera: I would swear to this, the jeep and the gold mine. For the tea I have only Sim's word.
- else: Vera: That they cross I would argue: the men were at the bridge. His reasons, in your world, are nearer smoke.
}
The Chinese People's Volunteers are in Korea. Peking says that China is not. # map: volunteers_1950 # outcome: volunteers
{
- parallel_waist and air_cover_let_go: By December the front is falling back from the waist. Kim is with them, as Peking's guest.
- parallel_waist: By December the front is falling back from the waist.
- air_cover_let_go: Kim comes back with them, as Peking's guest.
- else: The army that was to end the war by Christmas does not know how many they are. # fact: macarthur-24-nov-1950
}
-> after_volunteers

=== volunteers_wait ===
# place: zhongnanhai # date: 1950-10-14 # light: night # cast: mao/closed, peng/blunt
On the 14th Mao wired it to Zhou: two or three lines north of the railway from Pyongyang to Wonsan. If the enemy sat in those towns for six months and did not come out, he would not be attacked there. # standing: documented # fact: mao-14-oct-1950-lines
Peng: And if he comes out?
Mao: Then you will not have been waiting.
# map: waist_1950
{ front == at_waist:
    Here he has halted short of it. Two hundred and sixty thousand men went over by night and dug. Kang Un-sil of Tokchon, whom I have invented, lent a Chinese sergeant a hoe, and had it back sharpened. By the middle of November there was nobody within reach to shoot at. # fact: mao-14-oct-1950-lines
    London had been asking for an empty strip across the north, from Hungnam to Chongju. It was informed that it had one, a little lower down. # fact: bevin-13-nov-1950
- else:
    Here they dig. Kang Un-sil of Tokchon, whom I have invented, lent a Chinese sergeant a hoe. He was still using it on 24 November, when MacArthur, who had been told that there was nobody in those hills worth counting, sent everything he had north to end the war. # fact: mao-14-oct-1950-lines # fact: macarthur-24-nov-1950
    She was told to go south, then north. The hoe, so far as I can argue, stayed where it was.
}
{ air_cover_let_go: Kim came back from Manchuria, and was shown where he might have an office. }
~ dig_in_and_wait()
{ front == at_waist:
    Vera: The plan I would swear to: he wrote it down. That two armies with a dug line between them leave it so I would argue. I would not have planted anything in the strip.
- else:
    Vera: The plan I would swear to: he wrote it down. That MacArthur comes up to it all the same I would argue. Nothing that autumn had yet stopped him.
}
{ front == at_waist:
    At the narrow waist the guns fall silent. # map: waist_1950 # outcome: volunteers
    Nothing is signed. The Chinese army stays in the lines that it dug.
- else:
    The Chinese army digs in north of Pyongyang and Wonsan. # map: waist_1950 # outcome: volunteers
    In late November MacArthur comes up to it. The war goes on, with the front at the waist.
}
-> after_volunteers

=== volunteers_out ===
# place: zhongnanhai # date: 1950-10-14 # light: morning # cast: mao/closed, peng/blunt
By the morning of the 14th the order of the 12th stood after all. Peng gave back the fur coat that had been made for him. # fact: mao-halts-12-oct-1950 # fact: peng-crosses-19-oct-1950
In the first days of October Zhou had warned, through the Indian ambassador, that if Americans crossed the parallel China would come in. Panikkar now asked, with great delicacy, which words in it had been the warning. # fact: zhou-warning-panikkar
{ front == at_waist:
    # map: waist_1950
    MacArthur came up to the waist and stopped, having been told to, and having nobody in front of him to chase. What was left of Kim's army sat down in the hills north of it. By November the two were too far apart to hit anything.
- else:
    # map: river_1950
    A southern regiment was on the Yalu at Chosan on the 26th, as it was in truth. Here nobody cut the road behind it. By the end of November they had the river and the Tumen. # fact: chosan-26-oct-1950
    { air_cover_open: Belov's fighters covered the road north until there was no more of it. }
}
At the dam, whose wall begins in Korea and ends in China, Sim was for the length of one afternoon the only authority present. # fact: supung-dam
{
- front == at_waist and air_cover_let_go: Kim came home from Manchuria to the part that nobody had taken.
- front == at_waist: Kim, with a strip of his country left, inquired in Moscow who would be paying for it.
- air_cover_let_go: Kim was already across. He asked for a map of Manchuria, and was given one without the river.
- else: Kim went over at Manpo. His reserves were in Manchuria before him: nine divisions of recruits were to be trained there in any case. # fact: korean-reserves-manchuria-nov-1950
}
~ stay_out_of_korea()
{ front == at_yalu:
    Vera: That he could have stayed out I would swear: for one night he had. That they then come up to the river I would swear too.
- else:
    Vera: For one night, in truth, he had stayed out; so far I would swear. That a river and a promise keep two armies apart I would argue, one winter at a time.
}
{ front == at_yalu:
    No Chinese soldier crosses. The armies from the south are on the Yalu. # map: river_1950 # outcome: volunteers
    Kim is in Manchuria. Somebody has to govern what he has left.
- else:
    No Chinese soldier crosses, and MacArthur stops at the waist. # map: waist_1950 # outcome: volunteers
    The guns fall silent there. Nothing is signed.
}
-> after_volunteers

=== after_volunteers ===
{ china == crossed and not parallel_waist:
    # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # map: december_1950
    On 24 November MacArthur sent his armies up to end it. At the Changjin reservoir, Chosin on American maps, some thirty thousand men were surrounded and broke out to the sea. # break # standing: documented # fact: macarthur-24-nov-1950 # fact: chosin
    { banner == un:
        From Hungnam ships took off about 105,000 soldiers, and some 91,000 people of the North. # standing: documented # fact: hungnam-evacuation
    - else:
        From Hungnam ships took off the soldiers, and whoever of the North could be got on board with them. # standing: invented # fact: hungnam-evacuation
    }
}
-> son

// Today's voice.
=== record_volunteers ===
Cross and wait: Mao's own plan, wired on 14 October: two or three lines, and for six months no attack on Pyongyang or Wonsan. The front overtook it. # fact: mao-14-oct-1950-lines
Cross and fight: Peking's choice on 13 October. Peng had urged it on the 5th. # fact: mao-decides-13-14-oct-1950 # fact: peng-on-the-carpet-4-oct-1950
Stay out: what Moscow heard from Mao on 3 October and again on the 12th. # fact: mao-reply-received-3-oct-1950 # fact: mao-halts-12-oct-1950
Stalin had asked for five or six divisions on 1 October. Of 2 October there are two answers; Chinese scholars think that the one promising twelve was drafted and not sent. # break # fact: stalin-presses-mao-oct-1950 # fact: two-versions-mao-telegram
On the 13th Mao told the Soviet ambassador that with Americans at the border the north-east would be under constant menace. He would send nine divisions, wanted air cover within two months, and asked for arms on credit. # fact: mao-13-oct-1950
They crossed on the 19th as volunteers, and first fought on the 25th. # fact: cpv-cross-yalu
MacArthur's offensive of 24 November was thrown back; at Changjin some thirty thousand were surrounded and broke out to Hungnam. # fact: macarthur-24-nov-1950 # fact: chosin
China counted 183,108 of its own dead in 2010, and has since counted over 197,000. # fact: casualties-chinese
Why it went in is argued. Allen Whiting, in 1960, saw a threatened border. Chen Jian puts the revolution first: Mao meant to be in it before Inchon. Shen Zhihua stresses the alliance, and what Stalin would think of a refusal. # fact: why-china-entered-debate
-> DONE

// --- son: met in every world; the day is the real one ---
=== son ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/troubled
{ at_war() and sky != open:
    This one is not for underlining. I did it myself, on the last Wednesday of November. # break # standing: invented
- else:
    This one is not for underlining. Your world has no such November. Mine had, and I did this on the last Wednesday of it. # break # standing: invented
}
Antonina Pavlovna's Kolya was a pilot. Since August his letters had been about tomatoes. # standing: invented
I had a page in Korean from a village on the Yalu. A Chinese airman had come down in their millet, been given soup, and walked off to the river without one of his boots. The Chinese had replied that it was not theirs, so it had come on to us: one boot, left, red. # standing: invented # fact: soviet-pilots-in-disguise
Some grandmother had asked who his mother was. They had spelt it as they heard it, with the name of our lane. # standing: invented
*   [Tell his mother. # id: son.mother]
    ~ tell_neighbour(told)
    In the kitchen, with both taps running, I told her that he was alive and had mislaid a boot. She turned off one tap. Then, for the corridor, she thanked me for the soda. # standing: invented
*   [Say nothing. # id: son.nothing # default]
    ~ tell_neighbour(silence)
    In the Russian I put that the airman's name could not be made out. In the kitchen I said that it was freezing. She said that it had been for some time. # standing: invented
*   [Send a sign: ask what size of boot he takes. # id: son.sign]
    ~ tell_neighbour(signed_to)
    Forty-two, she said; why? I said that it was slippery out. She peeled another potato, and it was for me. # standing: invented
-   Soviet airmen in that war wore Chinese uniform without badges, and, as one pilot's son tells it, red boots. The pilot Sergei Kramarenko remembered Soviet diplomats denying that they were there. # standing: documented # fact: soviet-pilots-in-disguise
An official who gave away a state secret could be sent to a camp for eight to twelve years. # standing: documented # fact: state-secrets-decree-1947
~ settle_autumn()
-> winter_start
