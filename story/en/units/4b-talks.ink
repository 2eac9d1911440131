// Unit 4b, spring 1951 to the winter of 1952. Decisions `pilot` (pencil: Stalin; only where sky is open; history met no such paper),
// `feeler` (23 June 1951, Moscow), `prisoners` (July 1952, Kim; only where the guns still fire and the air war has not gone over the Yalu).
// Witness choice `bombs`, met in every world: sets bombs_page.
// Leaves: sky disowned, named or wide; guns truce51, late_talks, truce52 or truce_spring.
// Worlds with no war on the ground, or with a wide one, have a few lines here and then Vera's real page of July 1952.
// Pilot, captain, ferryman, widow, carpenter, cook are invented, and so is the man with Gromyko's pencil.

=== talks_start ===
The ribbon had come to its end, and I turned it round. It runs back over what it has printed, and comes out greyer. # unit: 4b # music: talks # sound: typewriter # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # break # standing: invented
{
- sky == wide: -> talks_wide
- origin == drill: -> talks_drill
- origin == counter_blow or origin == mountains: -> talks_small_war
- front == at_sea: -> talks_at_sea
- front == at_yalu: -> talks_at_yalu
- guns == silent: -> talks_silent
- guns == truce50 or guns == truce51: -> talks_truce
- else: -> talks_war
}

=== talks_war ===
# map: line_1951
The fifth Chinese offensive went out in April 1951, and by June it had failed. Seoul had changed hands four times. The front lay close to the parallel again. # standing: documented # fact: ridgway-and-spring-1951 # fact: seoul-falls-28-june-1950 # fact: inchon-landing
I looked at your needle. A year of armies had gone over it, south and north and south, and it was hardly out of its place. # standing: invented
Each Korean government had disowned that line. Kim's army had crossed it in June 1950; in July Seoul's ambassador had told the Americans that it was meaningless. # standing: documented # fact: invasion-25-june-1950 # fact: chang-austin-10-july-1950
You were in Harbin by then with the other children, learning to swear in Chinese. From that summer men sat at a table in Korea within hearing of the guns, and I put into Russian what our end of it was going to say. # standing: invented # fact: talks-open-kaesong
{ sky == open:
    One paper comes before the table. It is in your world only. # standing: invented
    -> pilot_start
}
-> feeler_start

=== talks_wide ===
In your world the aircraft had gone over the Yalu. Malik had his fourteen minutes on the radio in New York that June, and used every one of them on the aircraft. # fact: malik-talk-in-english
Of a truce I find nothing there that I could argue, nor of prisoners. I stop at the river.
-> bombs

=== talks_drill ===
In your world the parallel held, and nobody had to work out who should be first to say stop. That spring two armies drilled on either side of your needle, and each reported the other's drill. # fact: border-clashes-1949
No talks, then, and no prisoners to talk about.
-> bombs

=== talks_small_war ===
{ origin == mountains:
    In your world it was a small war. Men came down at night for rice, and by day police came up for the men. # fact: jeju-1948-1949
- else:
    In your world it was a small war, over the same few hills. They were taken in spring and given back before the rains. # fact: border-clashes-1949
}
A war like that has no front, so nobody sat down to draw one. Those who were caught were not prisoners. Each state tried them as its own subjects; that I would argue. # fact: border-clashes-1949
-> bombs

=== talks_at_sea ===
In your world no front was left on land. What remained of the South's government had the sea before it, and nobody has yet drawn a line of contact in that.
No one needed fourteen minutes on the radio in New York. There was no table, and no prisoner for two sides to dispute.
-> bombs

=== talks_at_yalu ===
In your world the front had gone up to the river and stopped being a front. Kim Il Sung had a house on the other bank, which was lent to him. # fact: stalin-tells-kim-evacuate
To propose talks, Seoul's side would have had to say with whom. It held that there was no longer anybody there.
-> bombs

=== talks_silent ===
In your world the guns had stopped in the autumn, and nothing was signed. By spring two staffs met on Thursdays to agree where each other's sentries stood, and on the next Thursday they agreed on it again.
Malik was not wanted on the radio. What the sentries did with the time comes after the next page.
-> bombs

=== talks_truce ===
In your world the guns had stopped that winter, so Malik had no need to hint, and the delegations were sitting already.
What they did with the time comes after the next page.
-> bombs

// ---------- pilot: only where Soviet aircraft fly openly ----------
=== pilot_start ===
There were rules, so that this paper need never be written. # place: mig_field # date: 1951-04-17 # light: morning # break # standing: invented
In the true war the Soviet pilots at Andong wore a Chinese tunic without badges. They were kept from the sea and from the front, so that nobody should come down where he could be asked his name. # standing: documented # fact: soviet-pilots-rules # fact: soviet-pilots-nov-1950
In yours they have flown over the front since October in their own tunics. Moscow calls it help for a neighbour, and has never named a man. On Tuesday 17 April Lieutenant Lukoshkin, who is invented, comes down in a barley field near Chunchon.
Captain Chae of the southern army, invented too, had his Russian from a clerk's stool on the Harbin railway. He asked for a name and was told it. Seoul printed the photograph before the Americans could ask for the man. # fact: russian-on-the-radio
The next night American aircraft followed two of ours home across the Yalu.
-> pilot_paper

=== pilot_paper ===
# place: kremlin_office # date: 1951-04-19 # light: night # cast: stalin/neutral, molotov/stony
# decision: pilot # paper: paper_pilot
<b>To Comrade Stalin.</b> On the airman in southern hands. # break
The photograph was pinned to it. He had kept his cap on.
*   [That he is not known to us: a volunteer gives in his number when he goes, and a man who was never named nobody is obliged to answer for. # id: pilot.deny]
    -> pilot_deny
*   [That he is ours, sent at Korea's request to cover Korean towns and nothing beyond: they know it already, and a limit once named can be asked of both sides. # id: pilot.admit]
    -> pilot_admit
*   [That the fields they fly from in the South be bombed this week: they have crossed the Yalu after him, and what is left unanswered will be called leave. # id: pilot.strike]
    -> pilot_strike

=== pilot_deny ===
# place: kremlin_office # date: 1951-04-20 # light: night # cast: stalin/amused, molotov/stony
Stalin: He was told where not to go. Was he told not to say who he was?
Molotov: It was thought to follow.
On Friday 20 April Tass gave it four lines. The Ministry of War had no such officer, and the photograph was of a man in a cap. At Andong a clerk struck one number off the ration strength, and dated it the day before the flight.
Captain Chae brought him the newspaper. Lukoshkin read it down to the football and asked whether he might keep the page.
Washington found it convenient to half believe Tass. To say whose pilots they were would have been to say what it meant to do about them. Seoul, which had wanted everyone to look, was left with a prisoner whom nobody asked for. # fact: nitze-on-the-secret
~ disown_the_pilot()
Vera: I would argue it. In the true war each of them kept that secret to the end, and knew that the other was keeping it. # fact: soviet-pilots-nov-1950
Moscow does not know him. Washington does not insist. # outcome: pilot
The pilots fly on, and go back to having no names.
-> after_pilot

=== pilot_admit ===
# place: kremlin_office # date: 1951-04-20 # light: night # cast: stalin/cold, molotov/weary
Stalin had a map brought, and drew on it himself, from Pyongyang across to Wonsan. # fact: soviet-pilots-rules
On the Friday Malik read it out in New York. Soviet airmen, at Korea's request, covered Korean towns and bridges, and none would be found below that line. A reporter asked where the lieutenant had been found. Below it, said Malik. He had lost his way.
London held that an attack on China was for Ministers to decide, and asked Washington for a line of its own. Truman had dismissed MacArthur nine days earlier for wanting a wider war, and did not mean to be given one by a lieutenant. # fact: retaliation-april-1951 # fact: macarthur-dismissed
In Sariwon, which is below the pencil, they learnt that nobody covered them. In Saratov a woman had a letter that said Korea.
~ admit_the_pilot()
Vera: That it could be borne I would argue: they knew. That he gives them a name is close to smoke. In all those years I never typed a sentence with that grammar.
Moscow owns to the pilot, and to a limit. # outcome: pilot
Nobody signs the limit. The air war stays on this side of the Yalu.
-> after_pilot

=== pilot_strike ===
# place: kremlin_office # date: 1951-04-20 # light: night # cast: stalin/cold, molotov/stony
The order was for two fields below Seoul, for one night. It carries two sets of initials, because the Ministry of War asked for a second.
In Washington there was a chart of some ninety airfields in Korea, Manchuria and North China, and a directive waiting for its day. Fourteen allied ambassadors were to be told that the decision would be taken in Washington. They were told at breakfast that it had been. # fact: retaliation-april-1951
The treaty of 1950 binds us to help China against Japan, or against a state joined with Japan. The American aircraft had come from Japan. On both sides jurists were got out of bed to read that sentence. # fact: sino-soviet-treaty-14-feb-1950
Peking, whose airfields they were, heard of it from the airfields. Kim Il Sung had asked for pilots and been given them. He now asked for cement.
~ strike_back()
Vera: Some such chart I would swear to. That Stalin gives such an order is smoke: he had arranged the whole of it so as never to be asked. # fact: soviet-pilots-rules
The bombers go south, and others come north over the Yalu. # outcome: pilot
That June Malik is given nothing to say about a truce.
-> after_pilot

=== after_pilot ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You asked who had got him out of the barley. Somebody with a cart, I said. # break # standing: invented
Kramarenko, shot down in the true war, met one, in the North, and had no Korean. He pointed at the man: Kim Il Sung, <i>ho</i>, good. He pointed at himself: Stalin, <i>ho</i>. # standing: documented # fact: kramarenko-farmer
{ sky == wide: -> bombs }
-> feeler_start

// Today's voice.
=== record_pilot ===
Deny him: in effect the policy. Soviet pilots flew under North Korean and Chinese markings, and Moscow did not admit to them at the time. # fact: pilots-12-april-1951 # fact: port-arthur-airmen
Admit him, with limits: we know of nobody who proposed it. There were limits, and they were kept secret too. # fact: soviet-pilots-rules
Strike back: it was Washington that prepared for the case. On 27 April 1951 Truman approved conditional authority for Ridgway to strike bases in China after a massive air attack. # fact: retaliation-april-1951
History did not meet this paper: we have found no Soviet airman taken alive by the other side. # break # fact: soviet-pilots-rules
On 12 April 1951 some thirty MiG-15s met 39 bombers on their way to a bridge on the Yalu, shot down three and badly damaged seven. The pilots were Soviet. # fact: pilots-12-april-1951
A veteran's article tells of Captain Stelmakh, brought down among Chinese volunteers who took him for an American. He took them for southerners, and killed himself rather than be captured. # fact: stelmakh-account
Americans listened to the Russian on the pilots' radios, and their government kept silent. If the facts were published, Paul Nitze said later, the public would expect something to be done, and a wider war was the last thing wanted. # fact: russian-on-the-radio # fact: nitze-on-the-secret
Russian figures give some 120 Soviet pilots dead; Chinese cemetery lists suggest more. At Port Arthur over a hundred stones have an aeroplane on them. # fact: soviet-losses-korea # fact: port-arthur-airmen
-> DONE

// ---------- feeler ----------
=== feeler_start ===
I had Malik's talk on the Sunday, to put into Korean. What lay behind it I never saw; it was opened in the 1990s. # place: foreign_ministry # date: 1951-06-24 # light: morning # cast: vera/neutral # break # standing: invented
At the end of May George Kennan, an American official on leave, had called on Malik, and they talked for two and a half hours in a sort of summer pagoda. In Kennan's note of how it was arranged people have letters, O and P and E. Malik is X. # standing: documented # fact: kennan-malik-may-june-1951
They met again on 5 June. That day Stalin wired to Mao that the war "should not be speeded up": a long one taught the Chinese troops, and shook "the Truman regime". # standing: documented # fact: kennan-malik-may-june-1951 # fact: stalin-drawn-out-war-june-1951
# place: kremlin_office # date: 1951-06-13 # light: night # cast: stalin/neutral, kim_il_sung/shaken
On the 13th Kim Il Sung was in Moscow. Mao wrote to him there that Korea and China had better not raise the matter themselves. Let Moscow inquire of Washington, and let the border go back to the parallel. # standing: documented # fact: mao-to-kim-and-gao-13-june-1951
Stalin: So not Korea, and not China. # fact: mao-to-kim-and-gao-13-june-1951
In New York the United Nations radio had a series of talks. Malik was down for the thirteenth. # standing: documented # fact: malik-broadcast-23-june-1951
-> feeler_paper

=== feeler_paper ===
# decision: feeler # paper: paper_feeler
<b>To Comrade Malik, New York.</b> For the end of the talk. # break # standing: reconstructed
It was to take fourteen minutes. All but one were against the Atlantic alliance; the pencil was for that one. # fact: malik-talk-in-english
*   [<i>As a first step both sides should cease fire on one day, where they stand</i>: the Korean comrades are worn out, and whatever is to be argued can be argued without losses. # id: feeler.stop]
    -> feeler_stop
*   [<i>As a first step discussions should be started for a cease-fire</i>: it asks nothing of anyone beforehand, and our friends go on digging while the other side decides who is to answer. # id: feeler.hint]
    -> feeler_hint
*   [<i>The last minute to be left out</i>: the Chinese comrades will be stronger in August than in July, and whoever is first to speak of stopping will be thought to need it. # id: feeler.none]
    -> feeler_none

=== feeler_hint ===
# place: foreign_ministry # date: 1951-06-27 # light: afternoon # cast: gromyko/dry, vera/neutral
On the evening of Saturday 23 June Malik read it, in English, with an accent. Nobody in it was called a lackey. At the end came what the Soviet peoples believed. # standing: documented # fact: malik-talk-in-english # fact: malik-broadcast-23-june-1951
On the Wednesday the American ambassador came to ask whether that was also what the Soviet Government believed. The expression, said Gromyko, explained itself. It was for the commanders to meet, and it would be strictly military. # standing: documented # fact: kirk-gromyko-27-june-1951
Korean has two words for it: <i>chongjon</i>, the fighting is stopped, and <i>hyujon</i>, the fighting rests. I asked which.
Gromyko: The peoples have not specified.
# place: kaesong_teahouse # date: 1951-07-10 # light: morning # cast: nam_il/stiff
{ banner == un:
    On 10 July they sat down at Kaesong, General Nam Il for one side, Admiral Joy for the United Nations Command. Hostilities, Joy read out, would continue until terms were agreed. He had one southerner with him, Paik Sun-yup, whose work, he wrote, was to look the northern general opposite in the eye. # standing: documented # fact: talks-open-kaesong # fact: joy-opening-10-july-1951 # fact: paik-at-kaesong
- else:
    On 10 July they sat down at Kaesong, General Nam Il on one side and Admiral Joy on the other, {banner == assembly:with the Assembly's advice in five languages|{banner == allies:with a British general beside him to read what he signed|for a side that the paper did not count}}. Hostilities, Joy read out, would continue until terms were agreed. The one southerner at his elbow, Paik Sun-yup, looked the northern general opposite in the eye. # fact: talks-open-kaesong # fact: joy-opening-10-july-1951 # fact: paik-at-kaesong
}
Vera: I would swear to it. I put <i>hyujon</i>, and it was changed.
Malik says that discussions should be started, and on 10 July they are. # outcome: feeler
The guns are to go on beside the table.
-> after_feeler

=== feeler_stop ===
# place: foreign_ministry # date: 1951-07-01 # light: night # cast: vera/neutral
He read it in English, with an accent, and at the end was a day: Tuesday 10 July, at noon, where they stood.
On 1 July of the true year our general in Pyongyang wired to Moscow the six points that Nam Il was to announce. The first was the hour of the cease-fire. # standing: documented # fact: kim-points-1-july-1951
Washington's generals wanted the guns to go on while men talked, to keep the talk honest. But London and Delhi had the sentence before them, in English, and asked which of its words Washington objected to. # fact: joy-opening-10-july-1951
# place: the_line # date: 1951-08-15 # light: afternoon
It took until Wednesday 15 August. In Seoul that was Liberation Day, and Rhee told the parade that Korea had now been divided twice on one date. A ferryman on the Imjin, whom I have invented, put out at one o'clock with a bride's chest and was turned back by both banks. # fact: korea-colony-1910-1945 # fact: division-38th-parallel-1945
~ stop_the_guns_first()
Vera: That our side could say it I would argue: Kim's own list began so. That the other side answers I argue with less to go on. Past that August I should be making it up.
Malik names a day. In August the guns stop where they stand. # outcome: feeler
Two delegations sit down to talk, and nothing hurries them.
-> after_feeler

=== feeler_none ===
# place: foreign_ministry # date: 1951-06-24 # light: morning # cast: vera/neutral
He spoke for thirteen minutes. The announcer thanked him, and there was a minute of music.
Mao had promised a stronger blow for August. It comes in September: down two valleys in the centre and back up them. A widow of Yanggu, whom I have invented, buried her seed grain twice that year, from whichever army it was, and could not find the second place. # fact: mao-blow-in-august-1951
In the atlas I have nothing to move. The line at New Year is the line of June, less some people. # fact: ridgway-and-spring-1951
# place: kaesong_teahouse # date: 1952-03 # light: morning # cast: nam_il/stiff
The notes go by way of Delhi all winter. In March 1952 Nam Il sits down at Kaesong opposite Admiral Joy, for {banner == un:the United Nations|{banner == assembly:the Assembly|{banner == allies:the allies|the Americans}}}. One of them has come to restore the parallel and the other to draw the front, and for that spring it is all they discuss. # fact: line-dispute-38th-or-front
~ say_nothing_on_the_radio()
Vera: The offensive I would argue: it was promised in writing. That it changes nothing on the map I would argue from the one before.
Malik leaves it out. In the autumn there is another offensive. # outcome: feeler
Talks begin in the spring of 1952, with the line itself to settle.
-> after_feeler

=== after_feeler ===
-> bombs

// Today's voice.
=== record_feeler ===
Cease fire first: the six points drawn up in Pyongyang on 1 July began with the hour of it. At Kaesong Admiral Joy said that hostilities would continue until terms were agreed. # fact: kim-points-1-july-1951 # fact: joy-opening-10-july-1951
Discussions first: Moscow's choice. Malik proposed talks on a cease-fire and a withdrawal from the parallel, and no longer made China's UN seat or Taiwan a condition. # fact: malik-broadcast-23-june-1951 # fact: kirk-gromyko-27-june-1951
No word: on 13 June Mao told Stalin that his forces would be stronger by August, and ready for a stronger blow. # fact: mao-blow-in-august-1951
Kennan sounded Malik privately in late May and on 5 June 1951. On 5 June Stalin agreed with Mao that the war should not be hurried. # break # fact: kennan-malik-may-june-1951 # fact: stalin-drawn-out-war-june-1951
On the 13th Mao advised Kim and Gao Gang, who were in Moscow, that Korea and China should not ask for an armistice themselves. # fact: mao-to-kim-and-gao-13-june-1951
Malik spoke on the 23rd. Talks opened at Kaesong on 10 July. The northern side wanted the 38th parallel and the UN Command the front; in November they provisionally agreed on the line of contact. The fighting lasted until July 1953. # fact: talks-open-kaesong # fact: line-dispute-38th-or-front # fact: armistice-signed
Who drew the war out is argued. Kathryn Weathersby stresses Stalin's wish to continue it, Chen Jian and Shen Zhihua Mao's own reasons, Rosemary Foot Washington's unwillingness to bend. # fact: who-prolonged-the-war
-> DONE

// ---------- witness: bombs ----------
=== bombs ===
{ at_war() and sky != wide:
    The next one came to my desk, so you are at my desk. # place: foreign_ministry # date: 1952-07-17 # light: night # cast: vera/troubled # break # content: This page speaks of the bombing of a city and counts its dead. It describes none of it. # standing: invented
- else:
    In the world you have underlined this day does not come. In the one we had, it came to my desk, so you are at my desk. # place: foreign_ministry # date: 1952-07-17 # light: night # cast: vera/troubled # break # content: This page speaks of the bombing of a city and counts its dead. It describes none of it. # standing: invented
}
On the evening of Thursday 17 July 1952 a message from Kim Il Sung to Stalin was received. The power stations were out. In Pyongyang alone one day and night of bombing had killed or wounded more than six thousand people. # standing: documented # fact: kim-to-stalin-bombing-july-1952 # fact: kim-telegram-copies-july-1952
By the bag came three pages of the city's own: streets, in the order in which somebody had walked them. Gromyko had been named for London, and the blue pencil was with a man who was afraid of it. He wanted one paragraph. # standing: invented # fact: gromyko-to-london-june-1952
*   [Count the dead: one number, which everybody will read to the end. # id: bombs.count # default]
    ~ put_the_bombs(counted)
    It went up as one line and came down initialled. A secretary rang to ask whether the six thousand were to be added to June's, or included. # standing: invented
*   [Name the streets, as they were walked. # id: bombs.streets]
    ~ put_the_bombs(named_streets)
    It went up, and in August I was asked to put it into alphabetical order. I asked in which alphabet. # standing: invented
*   [Both, the number and the streets under it. # id: bombs.both]
    ~ put_the_bombs(cut_page)
    They kept the number. The rest was cut off with scissors and given back to me to burn, and I signed that I had. It is in the tin. It begins at the Taedong Gate. # standing: invented
-   Eleven copies are listed, two of them Stalin's. Allied and South Korean aircraft had flown with the American; leaflets had told people to keep away from military targets. # standing: documented # fact: kim-telegram-copies-july-1952 # fact: pyongyang-11-july-1952
Kim Jin Chul was a boy near Pyongyang. The bombing killed his father in the first August and his mother in January. "I still waited for them to come back," he said at seventy-five. # standing: documented # fact: kim-jin-chul-testimony
-> after_bombs

=== after_bombs ===
{
- guns == truce50 or guns == truce51 or guns == silent: -> incident_start
- at_war() and sky != wide: -> prisoners_start
- else: -> after_talks
}

=== after_talks ===
~ settle_talks()
-> doctors_meeting

// ---------- prisoners ----------
=== prisoners_start ===
What was telegraphed that summer Vera never saw; it was opened in the 1990s. # place: koje_compound # date: 1952-04 # light: morning # break # content: These pages speak of violence in prison camps. They describe none of it. # standing: documented # fact: mao-to-kim-15-july-1952
That April, on the island of Koje, prisoners had been asked one at a time whether they would resist being sent home. Of some 170,000 prisoners and interned civilians, about 70,000 were willing to go. # standing: documented # fact: pow-screening-shock
Compounds held by one faction let nobody be asked. In those held by the other, men had been tattooed by force with words against communism, so that they should give up going home. # standing: documented # fact: koje-compounds-1952
The North's own list had 7,142 southern soldiers on it. Seoul was short of more than 80,000, and supposed that many were in northern uniform. # standing: documented # fact: prisoner-lists-december-1951
Kim Myong-bok had been called up in the North at fifteen, and was in Compound 76. He would in the end choose neither Korea. "I've missed my parents a lot, particularly my mother," he said in Brazil, at seventy-nine. # standing: documented # fact: kim-myong-bok-prisoner
-> prisoners_cellar

=== prisoners_cellar ===
# place: cellar # date: 1952-07-16 # light: night # cast: kim_il_sung/shaken
{ guns == late_talks:
    They had been talking only since spring. Two things were left, the line and the prisoners, and of these the Americans now offered to send back 83,000. # break # fact: panmunjom-july-1952
- else:
    At Panmunjom sixty-two paragraphs of sixty-three were agreed. The last was on the prisoners, of whom the Americans now offered to send back 83,000. # break # standing: documented # fact: panmunjom-july-1952
}
On Monday 14 July, at six in the evening, Kim telegraphed to Mao. He leaned to accepting. Mao answered at three in the morning of the 15th. # standing: documented # fact: mao-to-kim-15-july-1952 # fact: kim-wanted-to-accept-july-1952
{ pyongyang == guest: In your world Kim had governed since 1950 as Peking's guest, and knew what a guest may ask. }
# decision: prisoners # paper: paper_prisoners
<b>To Chairman Mao.</b> In reply. # standing: reconstructed
It was to go by nine in the evening on the 16th. # fact: mao-to-kim-15-july-1952
*   [That we give back every man we hold, those in our own ranks among them, for every man they hold: the Convention says all, and nobody has yet offered them a list as long as theirs. # id: prisoners.all]
    -> prisoners_all
*   [That those who will come be exchanged now, and the rest asked again by neutrals, as Comrade Zhou told the Indian in June: a man may answer otherwise out of hearing of his tent. # id: prisoners.india]
    -> prisoners_india
*   [That we refuse together with you, and hold out for all: to accept under this bombing would teach the enemy what bombing is for, and would be only the first thing it bought him. # id: prisoners.deadlock]
    -> prisoners_deadlock

=== prisoners_deadlock ===
# place: cellar # date: 1952-07-16 # light: night # cast: kim_il_sung/shaken
Mao had weighed it. "Rejecting the proposal of the enemy will bring only one harmful consequence," he wrote, "further losses for the Korean people and Chinese people's volunteers." Then he listed what would be gained. To accept under "furious bombardment" was highly disadvantageous. # standing: documented # fact: mao-to-kim-15-july-1952
Kim replied on the 16th at nine in the evening, and agreed. The same day he sent Stalin the page with the six thousand in it. # standing: documented # fact: mao-to-kim-15-july-1952 # fact: kim-to-stalin-bombing-july-1952
Stalin wired to Mao that his position was completely correct, and that a report had come from Pyongyang: Comrade Kim agreed with it too. # standing: documented # fact: kim-wanted-to-accept-july-1952
Truman had said in May, "We will not buy an armistice by turning over human beings for slaughter or slavery." # standing: documented # fact: truman-7-may-1952
Pyongyang, which was being bombed over it, was on neither man's list. # fact: bombing-north-korea
Vera: I would swear to it. I had the page with the six thousand, and did not know that there was another.
Kim asks, Mao refuses, Kim agrees. # outcome: prisoners
{ guns == late_talks:
    The line and the prisoners stay open, and the bombing goes on beside them.
- else:
    One paragraph stays open, and the bombing goes on beside it.
}
-> after_prisoners

=== prisoners_all ===
# place: panmunjom_hut # date: 1952-07-26 # light: morning # cast: nam_il/stiff
All for all was Mao's own rule. On 26 July Nam Il laid a list on the table, and in it, by regiment, were the southern soldiers who had been put into northern ranks. # fact: prisoner-lists-december-1951
In Pusan, where Seoul's government was, the newspapers took four days to print it. Rhee wanted no truce; but there were mothers on the hill below his house, and he could not be against the names.
Truman read it twice, and said no twice. He had meant what he said in May about slaughter and slavery. London and Ottawa said Geneva. In August he let it be called the Convention's decision. # fact: truman-7-may-1952 # fact: truman-voluntary-repatriation
{ guns == late_talks: The line went in with it: where the men stood that day. Nobody had leisure to argue a better. }
# place: koje_compound # date: 1952-09 # light: morning
A carpenter from Sariwon, whom I have invented, had the words on his arm because everyone in the tent had them. He asked the American doctor to take them off by Saturday. It was not, he was told, a medical matter. # fact: koje-compounds-1952
~ exchange_all()
Vera: That there is a truce, if both say all, I would argue. That Truman says it is the thin place. I knew a man whom the English sent home to us in 1945, and it is not because I think Truman wrong.
All for all. In September 1952 the guns stop. # outcome: prisoners
Those who would go home and those who would not go through one gate.
-> after_prisoners

=== prisoners_india ===
# place: panmunjom_hut # date: 1952-11-24 # light: afternoon # cast: nam_il/tired
In the true July Peking took back what Zhou had said in June, and Nehru was left with it in his hand. Here nobody takes it back. # fact: zhou-panikkar-june-1952
In November Krishna Menon had a plan in New York. Acheson called his speech fuzzy. The heart of it was one clause: no force, either to send a man home or to keep him from it. # fact: menon-plan-november-1952
On Monday 24 November, in the true year, Vyshinsky refused it for everybody. Acheson guessed that it might have been done to head Peking off. # standing: documented # fact: menon-plan-november-1952
In yours Zhou had said yes on the Saturday, and Vyshinsky gave his Monday to procedure. Stalin had told Zhou in September that such half-measures were for Mao to settle. # fact: stalin-zhou-19-sept-1952
It was signed on 23 February 1953{guns == late_talks:, and the line with it}. In the neutral tents a man came in by one flap and could leave by two. A cook from Hamhung, whom I have invented, asked the Indian captain which he advised. The captain was neutral. # fact: armistice-bodies-nnsc-nnrc
~ take_indias_plan()
Vera: I would argue it. It is near enough what they all signed in the June that happened, when nothing had altered in it but who was dead. # fact: pow-agreement-8-june-1953 # fact: stalin-dies
Delhi's plan is taken. In February 1953 the guns stop. # outcome: prisoners
Those who will not go home are asked again by neutrals.
-> after_prisoners

=== after_prisoners ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
{ prisoners_deadlock:
    On 8 October 1952 the Americans walked out of the tent at Panmunjom. Washington told its general not to call the recess indefinite. # break # standing: documented # fact: recess-october-1952
    In September Kim had told Stalin that things stood well, "if the bombing is not considered". In October Eisenhower promised that he would go to Korea. He was elected, and in December he went. # standing: documented # fact: stalin-kim-peng-sept-1952 # fact: eisenhower-i-shall-go
    It was the third winter. Sim wrote from a cellar, on a typewriter that stood on a door. One typed without a lamp, and made fewer mistakes. Ink froze, and would I send pencils? I sent the box. You have the one I kept. # standing: invented
- else:
    You laid the pencil down. There was no war left to underline, you said. I said that my own January was still to come, and would come in any world. # break # standing: invented
}
-> after_talks

// Today's voice.
=== record_prisoners ===
All for all: the Geneva Convention of 1949 speaks of repatriating all. Rosemary Foot and Barton Bernstein have discussed it as a road not taken. # fact: truman-voluntary-repatriation
Neutrals: Zhou seems to have offered it to India's ambassador in June 1952, and Peking withdrew it in July. Menon's plan of November was adopted by the Assembly on 3 December, and refused. What was signed on 8 June 1953 was much like it. # fact: zhou-panikkar-june-1952 # fact: indian-pow-resolution-1952 # fact: pow-agreement-8-june-1953
Hold out: Mao's choice, to which Kim agreed on 16 July. Stalin called it completely correct. # fact: mao-to-kim-15-july-1952 # fact: kim-wanted-to-accept-july-1952
Truman refused to return prisoners by force: a moral stand and a Cold War one. In May prisoners on Koje had seized the camp's commander, General Dodd. # break # fact: truman-voluntary-repatriation # fact: pow-screening-shock
In August Zhou told Stalin that the Koreans wished to accept the American terms. Stalin encouraged firmness. The talks were in recess from 8 October. # fact: stalin-zhou-aug-1952 # fact: recess-october-1952
In the end some 22,000 held by the UN Command did not go home. Of the southerners kept in the North some came out by themselves from the 1990s on; Huh Jae-suk did in 2000. # fact: big-switch-and-nonrepatriates # fact: huh-jae-suk
How free the answers were is disputed. Foot, David Cheng Chang and Monica Kim document coercion by the factions and by Nationalist and southern agents; American official histories stress asylum. # fact: pow-screening-shock
-> DONE
