// Decision `seat`, 13 January 1950, pencil: Moscow. Always met.
// Leaves: chair empty (walk) or filled (stay, once). Mao, in Moscow for his treaty, is the price.
// Shared: the treaty does not depend on the chair (treaty_day): written once.
// Running joke, used again in in_chair and presidency: Yugoslavia, whom nobody telegraphs, votes with Moscow.
// In branches a line without a standing is invented; in the record it is documented.

=== january_paper ===
# place: foreign_ministry # date: 1950-01-13 # light: night # cast: gromyko/neutral, vera/neutral # music: luncheon
The next paper is of 13 January 1950. It asks if we should get up from our chair at the United Nations over who sits in China's. # break # standing: invented # fact: shtykov-kim-17-jan-1950
Mao had been in Moscow four weeks, wanting a treaty. At one in the morning on 7 January Vyshinsky, the minister, called on him about three things: aviation fuel, the repair of a dam, and China's chair on the Security Council. # standing: documented # fact: mao-in-moscow-16-dec-1949 # fact: vyshinsky-calls-on-mao-7-jan-1950
Chiang Kai-shek had lost China and gone to Taiwan, and his delegate, Tsiang, still sat in New York for the whole of it. On the 8th Peking telegraphed that he must be expelled. The Council had eleven members. Nine got the telegram: the tenth was Tsiang, and the eleventh was Yugoslavia. # standing: documented # fact: zhou-telegram-8-jan-1950
The vote was for that night, and we could count. We had three hands. # standing: invented # fact: china-seat-vote-13-jan-1950
Gromyko had walked out of that Council himself, in 1946, over Iran. He had packed his papers first. Eight days later it passed a resolution without him. # standing: documented # fact: gromyko-walkout-1946
Gromyko: {her_name()}. The vetoes. # standing: invented
I brought the folder. A good many were his own, and he went through them as one goes through a family album. Korea was near the end. In 1949 our one hand had kept the South out of the United Nations; eight hands had kept out the North. # standing: invented # fact: dprk-un-application-1949 # fact: rok-application-vetoed-1949
Gromyko: That is Korea. I asked for China. # standing: invented
I put it at the bottom. I did not think of it again that night either. # standing: invented
-> seat_paper

=== seat_paper ===
# cast: gromyko/dry, vera/neutral
# decision: seat # paper: memo_13_january
<b>To Comrade Stalin.</b> On the Security Council, should tonight's vote be lost. # break # standing: reconstructed
Comrade Vyshinsky was with Mao that evening, so it went up over the name of nobody. # standing: invented # fact: vyshinsky-mao-13-jan-1950
*   [That Comrade Malik stay, and object to Tsiang at every sitting: the protest is made as often as we like, and the vote stays in our hand. # id: seat.stay]
    -> seat_stay
*   [That Comrade Malik leave, and not return while Tsiang sits: Comrade Mao is in Moscow, and will see that we gave up our chair for his. # id: seat.walk]
    -> seat_walk
*   [That Comrade Malik stay out only while Tsiang presides, and return on 1 February: the protest is made, and is over before anything can be decided in our absence. # id: seat.once]
    -> seat_once

// The vote is the same in every branch. Each then changes one thing: what Malik does when it has been read out.
=== january_vote ===
# place: council_chamber/malik_january # date: 1950-01-13 # light: afternoon # cast: malik/correct
Three hands for putting Tsiang out, six against. With Malik's went India's, and Yugoslavia's, to whom nobody had telegraphed. # standing: documented # fact: china-seat-vote-13-jan-1950 # fact: zhou-telegram-8-jan-1950
->->

// The chair did not decide the treaty: both sides had other reasons.
=== treaty_day ===
# place: kremlin_office # date: 1950-02-14 # light: evening # cast: mao/wry, zhou/attentive
On 14 February the treaty was signed. # standing: documented # fact: sino-soviet-treaty-14-feb-1950
->->

=== seat_walk ===
-> january_vote ->
Malik said that we should recognise nothing decided with Tsiang in the room, and left the room. # place: council_chamber/january # standing: documented # fact: china-seat-walkout-jan-1950
That evening in Moscow Vyshinsky had asked Mao to name a delegate of his own. Mao said that such a delegate would have no lawful powers, and would have to stay in Peking. # place: foreign_ministry # date: 1950-01-18 # light: night # cast: vera/neutral # standing: documented # fact: vyshinsky-mao-13-jan-1950
On the 18th he named one all the same: Zhang Wentian, chosen over the telephone with Zhou Enlai, whose train had got as far as Sverdlovsk. Zhang was to be told that there had not been time to ask him. # standing: documented # fact: mao-names-zhang-wentian-18-jan-1950
-> treaty_day ->
Mao has that. Tsiang has the chair, this winter too. # standing: documented # fact: prc-seat-1971
In New York nobody was left who would veto Seoul, and nobody who would speak for Pyongyang. I have not found that anyone in Moscow remarked on it. # fact: rok-application-vetoed-1949 # fact: dprk-un-application-1949
~ walk_out()
Vera: I would swear to this. The train I know only from print.
The Soviet chair is empty. # place: council_chamber/january # outcome: seat
The Council goes on with ten. One of them is Tsiang.
-> luncheon_start

=== seat_stay ===
-> january_vote ->
Malik said that Tsiang represented nobody, and stayed where he was, across the table from nobody. He said it at the following sitting, and at the one after that. By spring the interpreters had it by heart. # fact: malik-represents-nobody-jan-1950
Vyshinsky asked Mao to name a delegate of his own. Mao asked where the delegate would sit. # fact: vyshinsky-mao-13-jan-1950
-> treaty_day ->
Zhou, who signed it, had wanted to know what time it was in New York. It was morning; Comrade Malik would be on his way to a table, to sit at it with Chiang Kai-shek's man. Zhou thanked us, and had it noted.
Seoul's application stayed where it was, under Malik's hand. Pyongyang kept its one friend in the room. Neither had been asked whether a chair was worth Peking's temper. # fact: rok-application-vetoed-1949 # fact: dprk-un-application-1949
~ stay_seated()
Vera: That they sign I would argue: each needed the other more than the gesture. What Mao said of us in the motor car afterwards is smoke.
Malik is in his chair, and Tsiang in China's. # place: council_chamber/malik_january # outcome: seat
Moscow keeps its veto. Peking keeps a note of every sitting.
-> luncheon_start

=== seat_once ===
-> january_vote ->
Malik packed his papers, as Gromyko had once, and left. # place: council_chamber/january # fact: gromyko-walkout-1946
On Wednesday 1 February he unpacked them. Nothing had changed in China's favour but the month: the presidency goes round by the English alphabet, and after China comes Cuba. Tsiang had moved to an ordinary chair. # place: council_chamber/malik_january # cast: malik/uneasy # fact: council-presidency-alphabet
Zhou, in Moscow since 20 January, asked our minister what Peking had gained by the three weeks. It had gained a protest. Zhou asked for the text, so as to be able to show it. # fact: mao-names-zhang-wentian-18-jan-1950
-> treaty_day ->
Mao had it from people who had given up a chair for him for nineteen days.
In New York both Koreas were as they had been, Seoul under our hand and Pyongyang at our elbow. Neither had noticed that we were gone. # fact: rok-application-vetoed-1949 # fact: dprk-un-application-1949
~ step_out_once()
Vera: The treaty I would argue. The coming back I would argue too: it was Gromyko's way in 1946. Zhou's question is smoke, but I have heard him ask others like it.
Malik is back in his chair on the first of the month. # place: council_chamber/malik_january # outcome: seat
Moscow has its veto again. China's chair is still Tsiang's.
-> luncheon_start

// Today's voice. One line for each option, in the order of the paper; the fold comes at the break.
=== record_seat ===
Stay and object: Malik had done this on 29 December 1949, when he said that Tsiang would not be regarded as representing China. The Council went on to Kashmir. # fact: malik-objects-dec-1949
Leave until Tsiang goes: Moscow's choice. Vyshinsky had offered it to Mao on 7 January, if Peking protested first. # fact: vyshinsky-calls-on-mao-7-jan-1950
Leave and return: the precedent was Gromyko's. He left over Iran on 27 March 1946 and was back by 15 April; meanwhile the Council had voted without him. # fact: gromyko-walkout-1946
On 13 January the motion to exclude Tsiang failed, three votes to six. Malik withdrew, saying that decisions taken with Tsiang present would not be recognised. # break # fact: china-seat-vote-13-jan-1950 # fact: china-seat-walkout-jan-1950
Mao doubted the use of naming a delegate, and named Zhang Wentian on the 18th. The treaty followed on 14 February. Peking got the seat in 1971. # fact: vyshinsky-mao-13-jan-1950 # fact: mao-names-zhang-wentian-18-jan-1950 # fact: sino-soviet-treaty-14-feb-1950 # fact: prc-seat-1971
The South's application for membership had been vetoed in April 1949, nine votes to two. # fact: rok-application-vetoed-1949
What the walk-out was for is disputed. The US embassy in Moscow saw a lever that embarrassed Washington. Belgrade thought that Moscow did not want Peking seated at all; the CIA half agreed. The quarrel has gone on among historians. # fact: walkout-motive-contemporaries # fact: boycott-motive-debate
-> DONE
