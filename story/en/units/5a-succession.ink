// Unit 5a, January to May 1953. Witness `doctors` (every world). Stalin's death (every world).
// Decision `heirs` (March, pencil Moscow): met in every world; its paper is a letter of Clark's where there is a war, a list of
// Pyongyang's where there is none, and sets `patron`. Decision `atom` (May, pencil Eisenhower): only where talks can end a war.
// Unit 5b reads the counts of heirs_keep, heirs_peking, atom_word, atom_ultimatum, atom_none; the gate keeps the bomb's lesson.
// One hint of July 1953 on each path: the spelling of Toksan. In branches a line without a standing is invented.

=== doctors_meeting ===
# unit: 5a # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/troubled # music: succession
For the next one there is no paper. It is the same whatever you have underlined so far; but keep the pencil. # break # content: The next pages tell of an antisemitic campaign in Moscow in 1953, and of one meeting in it. # standing: invented
# place: meeting_hall # date: 1953-01-14 # light: afternoon # cast: doctor_l/dry, vera/troubled
Dr L., at our clinic, had treated my malaria since 1948. I had it from the reed swamps outside Tashkent, where Koreans were put off the trains in 1937 and told to build. He wrote prescriptions that could be read, which he said was the whole of his politics, and played chess by postcard with a man in Gorky. # standing: invented # fact: chirchik-swampland-1937
On Tuesday the thirteenth Pravda named nine doctors as murderers in foreign pay. Six of the nine were Jews, and the article dwelt on it. # standing: documented # fact: pravda-13-jan-1953 # fact: doctors-plot
On Wednesday the Ministry's collective was called to the hall, clinic and patients together. Dr L. was a Jew. The chairs on both sides of him stayed free, and I took one. # break # standing: invented
Dr L: I am told that it will be unanimous. I have never been unanimous before. # standing: invented
The text had come typed. It thanked the organs of state security, and asked the clinic to look to its own staff. A sheet went along the rows for signatures. It would reach me before it reached him. # standing: invented
-> doctors

=== doctors ===
*   [Sign it, and pass it on. # id: doctors.sign]
    ~ at_the_meeting(signed)
    I signed, thirty-first, in the hand I keep for fair copies, and gave him the sheet. # standing: invented
    Dr L: Legible. # standing: invented
*   [Go out before it comes. # id: doctors.leave # default]
    ~ at_the_meeting(went_out)
    There is a telephone in that corridor. I asked it the exact time until I heard chairs. In the minutes I had been called away on duty, and it had been unanimous. # standing: invented
*   [Stand up, and say he has never harmed you. # id: doctors.speak]
    ~ at_the_meeting(spoke_up)
    I said that I had been his patient for five years, and here I was. The chairman said that nobody was discussing my malaria. # standing: invented
    # cast: doctor_l/frightened, vera/resolute
    Dr L: Sit down, please. I have other patients. # standing: invented
    The sheet went past me. In February the militia asked to see my Moscow permit, and kept it nine days. # standing: invented
-   By Monday there was another name on his door. A postcard came from Gorky, bishop takes knight. The nurse gave it to me because I was foreign enough to ask. # standing: invented
It was a campaign against Jews. Yakov Rapoport, a pathologist, was put out of his hospital on 14 January, the day after the article. On 3 February he was in the Lubyanka. In April the government called the charges false; he had been in prison two months. # standing: documented # fact: doctors-plot # fact: rapoport-1953
-> stalin_dies

=== stalin_dies ===
# place: kuntsevo # date: 1953-03-05 # light: night # weather: snow
Stalin's guards had orders not to go in unless he called them. All through Sunday, 1 March, he did not call. That night they found him on the floor, after a stroke. His physician was in prison with the other doctors. # break # standing: documented # fact: stalin-dies # fact: stalin-guards-waited
The bulletin of 4 March had the doctors' names under it. None was Jewish. # standing: documented # fact: bulletin-4-march-1953
In the queue for the newspaper we read the names before we read the pulse. # standing: invented
On the 5th, from eight in the evening to twenty to nine, a joint meeting in Moscow shared out his posts, with Khrushchev in the chair. The country, said Malenkov, "cannot suffer even one hour of interruption in leadership." Stalin was alive. He died at ten to ten. # standing: documented # fact: joint-meeting-5-march-1953 # fact: stalin-dies # fact: malenkov-first-among-successors
Whether the suspicion of his last years was illness or a way of ruling is not settled, and historians warn against diagnosis at a distance. # standing: documented # fact: stalin-paranoia-debate
-> heirs_paper

// --- heirs ---
=== heirs_paper ===
{ at_war():
    Vera never saw this paper. The resolution of that week was opened in the 1990s. # place: kremlin_office # date: 1953-03-17 # light: night # cast: malenkov/neutral, molotov/neutral, beria/affable, khrushchev/neutral # break # standing: documented # fact: council-of-ministers-19-march-1953
- else:
    Vera never saw such a paper, and nobody wrote it: that week they had a war to write about. The men and the table are as they were. # place: kremlin_office # date: 1953-03-17 # light: night # cast: malenkov/neutral, molotov/neutral, beria/affable, khrushchev/neutral # break # standing: invented # fact: malenkov-first-among-successors
}
They sat along the sides of the table. Stalin's chair had not been moved, and the stenographers had learnt to walk round it.
{
- not at_war(): -> heirs_list
- sky == wide: -> heirs_wide
- else: -> heirs_letter
}

=== heirs_letter ===
{ banner == un:
    In Pyongyang lay a letter of 22 February. Clark, for the United Nations Command, asked whether the other side would exchange the seriously sick and wounded now, without waiting for a truce. It had not been answered. # standing: documented # fact: clark-letter-22-feb-1953
- else:
    In Pyongyang lay a letter of 22 February. Clark, {banner == assembly: for the Assembly's command|{banner == allies: for the allies|for the Americans}}, asked whether the other side would exchange the seriously sick and wounded now, without waiting for a truce. It had not been answered. # fact: clark-letter-22-feb-1953
}
It was a question one could say yes to without saying anything else. Kim had wanted to say yes to something since the summer. # fact: kim-wanted-to-accept-july-1952
-> heirs_ask

// The air war has been over the Yalu since 1951, and no talks ever opened.
=== heirs_wide ===
Clark had written in February, to Pyongyang and by way of nobody: would they exchange the seriously sick and wounded, though no talks were sitting and none had ever sat. It had not been answered. # fact: clark-letter-22-feb-1953
It lay there under two years of telegrams from Mukden, which gave the weather and then the streets.
-> heirs_ask

// Where the guns are silent, or never spoke, the question is what Moscow pays for.
=== heirs_list ===
{
- front == at_sea:
    From Pyongyang, which had all Korea but what floats, had come the list for the year: cement, the instructors to run a cement works, and guns for a coast with nobody off it.
- front == at_yalu:
    From a lent house at Andong had come a letter, over Kim Il Sung's name as head of a government. It asked for radios, rice and instructors. It gave no number for the men who were to eat the rice.
- origin != june_war:
    From Pyongyang, over {pyongyang == pak:Pak Hon-yong's name|{pyongyang == shared:two names|Kim Il Sung's name}}, had come the list for the year: so many fighters, so many instructors, boots. It was the fourth such list, and longer than the third by the boots.
- front == at_waist:
    From Kanggye, since Pyongyang lay on the wrong side of the zone, had come the list for the year: cement, fighters, instructors, and a ministry's worth of desks.
- else:
    From Pyongyang had come the list for the year: cement first now, then glass, then fighters and the instructors for them. The zone was quiet, and the list said so, as a reason for everything on it.
}
It was a thing one could cut by a third without saying why. # fact: soviet-backing-of-kim
-> heirs_ask

=== heirs_ask ===
Malenkov, who had the government, wanted a quiet spring. Beria wanted the camps emptier by a million, over his own name. Khrushchev, who had been left the party's post, told one about two neighbours and a fence. # break # fact: malenkov-first-among-successors # fact: beria-amnesty-27-march-1953 # fact: khrushchev-style
Molotov: And which of them is Korea?
# decision: heirs # paper: memo_17_march
{ at_war():
    <b>To the Presidium of the Central Committee.</b> On the Korean question, and General Clark's letter. # standing: reconstructed
- else:
    <b>To the Presidium of the Central Committee.</b> On the Korean question, and this year's list. # standing: invented
}
*   [{at_war():That the line of the past year stand and the letter wait: a government two weeks old that offers one thing will be asked what else it has.|That the line of the past year stand and the list be met in full: a government two weeks old that gives less will be asked what else it is giving up.} # id: heirs.keep]
    -> heirs_keep
*   [{at_war():That the line be altered, and Comrades Kim and Peng answer yes on the sick and wounded: it binds us to nothing and gets the talks open.|That the line be altered, the list cut and half the instructors brought home: it binds us to nothing and lets the place be quiet.} # id: heirs.change]
    -> heirs_change
*   [{at_war():That the answer be left to Comrade Mao: his army holds the trenches, and whatever he then decides, he was not pressed to it by us.|That the list be left to Comrade Mao: the border is his, and whatever he then grants, it was not promised by us.} # id: heirs.peking]
    -> heirs_peking

=== heirs_change ===
{ not at_war(): -> heirs_change_quiet }
{ sky == wide: -> heirs_change_wide }
# place: kremlin_office # date: 1953-03-19 # cast: malenkov/smooth, molotov/stony
Resolution 858 was ready on Thursday the nineteenth, over Malenkov's name, with a letter for Mao and one for Kim. "It would be incorrect to continue the line on this question which has been followed until now," they say, "without making those alterations in that line which correspond to the present political situation." # standing: documented # fact: council-of-ministers-19-march-1953
Of the whole I saw one page: Kim's letter came to me for its Korean. That sentence has <i>line</i> in it twice, and nobody who ever drew one.
The resolution sends Malik with it to Pyongyang at once. The report from Pyongyang is signed by two other men. Kim had told them that it was time either to fight in earnest or to end it: Korean losses were three to four hundred a day, and it was hardly advisable to go on arguing over a disputed number of prisoners. # standing: documented # fact: council-of-ministers-19-march-1953 # fact: kim-eager-29-march-1953
On the 28th Kim and Peng told Clark yes. On the 30th Zhou Enlai proposed that prisoners who would not go home be handed to a neutral state. # standing: documented # fact: kim-peng-zhou-late-march-1953 # fact: clark-letter-22-feb-1953
~ change_the_line()
{ banner:
- un: Vera: I would swear to it. Who in that room pushed hardest I would not. I have heard it told of three of them, each time by a man who had worked for the one he told it of.
- else: Vera: That they wanted out, whoever Clark was writing for, I would swear. Who pushed hardest I would not: I have heard it told of three of them.
}
Moscow alters its line, and Kim and Peng answer Clark's letter. # outcome: heirs
On 20 April the first sick and wounded come through Panmunjom.
-> after_heirs

=== heirs_keep ===
{ not at_war(): -> heirs_keep_quiet }
{ sky == wide: -> heirs_keep_wide }
# place: kremlin_office # date: 1953-03-19 # cast: malenkov/anxious, molotov/stony
Nobody cared to be the one who had touched it. The sentence they kept was Stalin's, and there was no longer anyone to ask what he had meant by it. # fact: stalin-zhou-aug-1952
Zhou Enlai, who had come for the funeral, went home with what Stalin had granted in December: a quarter of the further arms that Peking had asked for. # fact: stalin-arms-dec-1952
Kim asked what he should say to Clark. He was told that nothing had changed. Every day something had: his own figure for it was three to four hundred people. # fact: kim-eager-29-march-1953
On the 27th Beria's amnesty began to let out more than a million of our own prisoners. The sick ones in Korea, some seven thousand between the two sides, stayed where they were. # fact: beria-amnesty-27-march-1953 # fact: little-switch
In Washington a paper of 30 March set out future courses of action in Korea. Nothing came from Peking that day to be laid beside it. # fact: nsc-147-debate-may-1953 # fact: kim-peng-zhou-late-march-1953
~ keep_the_line()
Vera: That the bombing goes on, and the war into another winter, I would argue. Longer is smoke: I cannot find the man in that room who wanted it for itself.
Moscow keeps its line. Clark's letter is not answered. # outcome: heirs
There is no offer in March, and the talks stay where the winter left them.
-> after_heirs

=== heirs_peking ===
{ not at_war(): -> heirs_peking_quiet }
{ sky == wide: -> heirs_peking_wide }
# place: kremlin_office # date: 1953-03-21 # cast: zhou/attentive, malenkov/smooth
They gave the letter to Zhou Enlai, who was in Moscow after the funeral, to take home. Mao should answer as he judged best. # fact: zhou-told-march-1953
Zhou: And the arms come, whichever he judges?
Malenkov: That goes without saying.
Zhou asked him to say it. In December Stalin had granted a quarter of the further arms that Peking had asked for. # fact: stalin-arms-dec-1952
Mao had a five-year plan three months old, and an army so well dug in that it had begun to whitewash. He could use peace, and did not care to be seen reaching for it because Moscow was tired. Kim cabled Peking, which had not decided, and Moscow, which had decided not to. # fact: who-prolonged-the-war # fact: kim-eager-29-march-1953
The yes on the sick and wounded came in the third week of April. # fact: clark-letter-22-feb-1953
~ leave_it_to_peking()
Vera: That he would have settled I would argue; he had reasons of his own. The three weeks are smoke. I know what they were worth only by Kim's figure, which was for one day.
Moscow leaves the answer to Peking. # outcome: heirs
The answer on the sick is yes, three weeks late, and the talks open behind it.
-> after_heirs

// --- heirs, where the guns were silent ---
=== heirs_keep_quiet ===
# place: kremlin_office # date: 1953-03-19 # cast: malenkov/anxious, molotov/stony
Nobody cared to be the one who had touched it. The list was met, as in other years, down to the boots. # fact: soviet-backing-of-kim
The freight went by Otpor in April. In Mukden a clerk of the other ally counted it through, having nothing of his own to send that was half so heavy. # fact: stalin-arms-dec-1952
On the 27th Beria's amnesty began to let out more than a million of our own. The instructors' wives read of it and asked when the tours were up. # fact: beria-amnesty-27-march-1953
~ keep_the_line()
Vera: That frightened men go on paying a dead man's bills I would argue. It is how I have paid mine.
Moscow keeps its line, and pays. # outcome: heirs
Whoever governs the North's Koreans has somebody to thank, and to ask again.
-> after_heirs

=== heirs_change_quiet ===
# place: kremlin_office # date: 1953-03-19 # cast: malenkov/smooth, molotov/stony
The letter that went with the cut came to me for its Korean. It said that it would be incorrect to continue the line followed until now, and that sentence I had typed in the other world too; it will do for anything. # fact: council-of-ministers-19-march-1953
Half the instructors were to come home. Nam Il, who had come as one of us and stayed as one of them, asked which half he was in, and was told it had been left to him. # fact: nam-il-soviet-korean # fact: soviet-koreans-sent-1945
In Tashkent that summer my mother's neighbours got back a son who had been seven years away, teaching Koreans to drive. He had forgotten the Uzbek for <i>left</i>.
~ change_the_line()
Vera: That they cut it I would argue: all of them wanted quiet and less to pay for. What the North's Koreans do with less is nearer smoke.
Moscow alters its line, and pays less. # outcome: heirs
Half the instructors go home, and those who stay are asked what they are now.
-> after_heirs

=== heirs_peking_quiet ===
# place: kremlin_office # date: 1953-03-21 # cast: zhou/attentive, malenkov/smooth
Zhou Enlai, who had come for the funeral, was given the list to take home. He read it on the spot, to the last page. # fact: zhou-told-march-1953
Zhou: And the boots?
Malenkov: We should not wish to press Comrade Mao about boots.
Peking had a five-year plan three months old, and {front == at_yalu:whoever had written the list as a lodger|a river in common with whoever had written the list}. It sent {front == at_yalu:rice|cement}, and some people to see what was done with it. # fact: who-prolonged-the-war
~ leave_it_to_peking()
Vera: That we should hand it over I would argue: it was dear, and it was next door to somebody else. What Peking would want for it is smoke.
Moscow leaves the North's Koreans to Peking. # outcome: heirs
The next list is addressed to Mao, with a copy.
-> after_heirs

// --- heirs, where the air war has gone over the Yalu ---
=== heirs_keep_wide ===
# place: kremlin_office # date: 1953-03-19 # cast: malenkov/anxious, molotov/stony
Nobody cared to be the one who had touched it. Our own airmen were in it by now on a scale that nobody had ever signed for, and to stop would have been to say so. # fact: soviet-pilots-nov-1950
Kim asked what he should say to Clark, and was told that nothing had changed. # fact: kim-eager-29-march-1953
~ keep_the_line()
Vera: That they go on from fright I would argue. How far is smoke, and I do not type it.
Moscow keeps its line. Clark's letter is not answered. # outcome: heirs
The war goes on, on both banks of the river.
-> after_heirs

=== heirs_change_wide ===
# place: kremlin_office # date: 1953-03-19 # cast: malenkov/smooth, molotov/stony
The sentence about the line that it would be incorrect to continue was typed all the same, and I should think by the same hand. Under it stood yes, for the sick and wounded. # fact: council-of-ministers-19-march-1953
They were handed over on a bridge, since there was no Panmunjom. It took a week. In that week nobody flew, and afterwards somebody had to be the first to say that they might go on not flying. # fact: little-switch
~ change_the_line()
Vera: The yes I would argue; every one of them wanted out. That a war as wide as that stops where a letter stops I should be making up.
Moscow alters its line, and the sick are exchanged. # outcome: heirs
For a week in April nobody flies. After that the evidence stops.
-> after_heirs

=== heirs_peking_wide ===
# place: kremlin_office # date: 1953-03-21 # cast: zhou/tired, malenkov/smooth
Zhou Enlai had come to the funeral by way of four cities, and could say what was left of three. He was given Clark's letter to take home. # fact: zhou-told-march-1953
Zhou: And the treaty? We have been reading it for two years. # fact: sino-soviet-treaty-14-feb-1950
Malenkov: So have we.
~ leave_it_to_peking()
Vera: That we should have been glad to leave it to them I would argue. What they say to us afterwards is smoke.
Moscow leaves the answer to Peking. # outcome: heirs
Peking says that it will answer for itself, and for us.
-> after_heirs

=== after_heirs ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You asked who in that room was Korean. # break # standing: invented
The envelope, I said. It was addressed to {pyongyang == pak:Pak|Kim}. # standing: invented
{ not at_war() or sky == wide: -> no_war_left }
-> atom_paper

=== record_heirs ===
Keep the line: Stalin's own. In August 1952 he urged firmness on the prisoners; in December he told Mao to prepare for the worst. We know of no record of anyone arguing for it that March. # fact: stalin-zhou-aug-1952 # fact: stalin-on-eisenhower-dec-1952
Alter it: the decision of the Council of Ministers on 19 March, over Malenkov's name. # fact: council-of-ministers-19-march-1953
Leave it to Peking: Chen Jian and Shen Zhihua stress that Mao had reasons and a say of his own. His army's dependence on Soviet arms tells against it. # fact: who-prolonged-the-war # fact: stalin-arms-dec-1952
Stalin died on 5 March 1953. Malenkov headed the government, with Beria and Molotov; Khrushchev was one voice among several. # break # fact: stalin-dies # fact: malenkov-first-among-successors # fact: khrushchev-not-decider-on-korea
On 22 February General Clark had asked Kim Il Sung and Peng Dehuai to exchange the seriously sick and wounded. # fact: clark-letter-22-feb-1953
The resolution of 19 March found it "incorrect" to go on unaltered with the line followed until then, and sent Mao and Kim proposals on the prisoners. # fact: council-of-ministers-19-march-1953
On 28 March Kim and Peng accepted Clark's proposal. On the 30th Zhou Enlai offered to hand prisoners who refused repatriation to a neutral state. # fact: kim-peng-zhou-late-march-1953
Soviet envoys reported on 29 March that Kim put Korean losses at 300 to 400 a day and wished the war ended. # fact: kim-eager-29-march-1953
From 20 April to 3 May 684 prisoners held by the North and China, and more than 6,000 held by the UN Command, were exchanged. # fact: little-switch
Who had kept the war going is disputed. Kathryn Weathersby puts Stalin's wish first; Chen Jian and Shen give Mao his own share; Rosemary Foot adds Washington's refusal to bend on prisoners. # fact: who-prolonged-the-war
-> DONE

=== no_war_left ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
{ sky == wide:
    Another paper should follow: what Eisenhower let Delhi hear in May. In your world Delhi had been told worse, two years before and by everybody, and nobody thought to write it. # break # standing: invented
- else:
    Another paper should follow: what Eisenhower let Delhi hear in May. In your world there was no war left for it to end, so nobody wrote it. # break # standing: invented
}
In the world outside, American aircraft broke the irrigation dams that May, Toksan first. # standing: documented # fact: irrigation-dams-may-1953
Sim wrote me the name in Korean letters, so that I should spell it right. In July I did. # standing: invented
-> rhee_summer

// --- atom ---
=== atom_paper ===
# date: 1953-05-20 # map: line_1951 # cast: eisenhower/grave
This one came later. Dulles told it to <i>Life</i> last January, and the Ministry takes <i>Life</i>. # break # standing: invented # fact: dulles-life-claim-1956
{
- heirs_keep: By May 1953 nothing had come from the other side since the autumn, and the file on the President's desk was the thicker for it. # fact: nsc-147-debate-may-1953
- heirs_peking: By May 1953 the sick were still coming through Panmunjom, and the talks behind them were three weeks younger than they need have been. # fact: little-switch
- else: By May 1953 the sick and wounded had been exchanged and the talks were sitting again. # standing: documented # fact: little-switch # fact: kim-peng-zhou-late-march-1953
}
That month American aircraft broke the North's irrigation dams, Toksan first. # standing: documented # fact: irrigation-dams-may-1953
Sim wrote me the name in Korean letters, so that I should spell it right. In July I did. # standing: invented
On 31 March a guest of the National Security Council in Washington, brought in to advise on economies, had said that they ought to use a couple of atomic weapons in Korea. Perhaps they should, said Eisenhower, but there were the allies, who felt the battleground would be theirs. Dulles admitted that as opinion stood they could not. Both wished the taboo gone. # break # standing: documented # fact: nsc-31-march-1953
{ banner == alone: In Korea the President had one ally left, and it was Rhee. }
In May there was a list, NSC 147, of ways to enlarge the war, some of them with such weapons: plans, not orders. The Budget Director queried its figures and was told that they were not meant to be precise. The Council took it up again on the 20th. Dulles was abroad. Next morning he would see Nehru. # standing: documented # fact: nsc-147-debate-may-1953 # fact: nsc-13-may-1953 # fact: dulles-nehru-21-may-1953
# decision: atom # paper: memo_20_may
<b>For the President.</b> What the Secretary may say in Delhi. # standing: reconstructed
*   [That Peking be given a date, and told what follows it: a warning that nobody can mistake has to be given only once. # id: atom.ultimatum]
    -> atom_ultimatum
*   [That the subject be left alone: a threat that is believed divides our allies, and one that is not believed cannot be made again. # id: atom.none]
    -> atom_none
*   [That Mr Nehru hear of a stronger rather than a lesser exertion: he will pass it on, and it will not have come from us. # id: atom.word]
    -> atom_word

// The documented hinge: Nehru says he fears the fighting will spread, and Dulles answers. Each branch turns only the answer.
=== dulles_in_delhi ===
{ heirs_keep:
    At half past eleven on Thursday 21 May Dulles was with Nehru in Delhi. When they came to Korea Nehru urged an armistice; otherwise, he feared, the fighting would spread. # date: 1953-05-21 # light: morning # map: line_1951 # cast: dulles/neutral, nehru/courteous # fact: dulles-nehru-21-may-1953
- else:
    At half past eleven on Thursday 21 May Dulles was with Nehru in Delhi. When they came to Korea he hoped that India would hold the prisoners who would not go home. Nehru seemed willing. He urged an armistice; otherwise, he feared, the fighting would spread. # date: 1953-05-21 # light: morning # map: line_1951 # cast: dulles/neutral, nehru/courteous # standing: documented # fact: dulles-nehru-21-may-1953 # fact: dulles-nehru-delhi-detail
}
->->

=== atom_word ===
-> dulles_in_delhi ->
{ heirs_keep:
    Dulles agreed that it might. If nothing came of the talks, the United States would probably make a stronger rather than a lesser military exertion. He did not say with what. In his note he put in brackets that he assumed it would be relayed. # fact: dulles-nehru-21-may-1953
    -> word_unheard
}
Dulles agreed that it might. If the talks collapsed, the United States would probably make "a stronger rather than a lesser military exertion." In his own note he put in brackets that he assumed this would be relayed. Atomic weapons are not in the note. # standing: documented # fact: dulles-nehru-21-may-1953
# cast: dulles/musing, nehru/displeased
Next day Nehru came back to it, twice. Dulles "made no comment and allowed the topic to drop." # standing: documented # fact: dulles-nehru-delhi-detail
On the 28th the ambassador in Moscow, told to avoid any sign of a threat, took the last terms to Molotov. On 3 June Molotov had him back, to say that the path to the successful conclusion of the talks had been mapped out. He had, the ambassador thought, learned it by heart. # standing: documented # fact: bohlen-molotov-may-june-1953 # fact: molotov-by-heart-3-june-1953
Vera: The sentence I would swear to. What Nehru passed on, and what Peking made of it, nobody has shown me.
A word goes to Delhi. # outcome: atom
{ heirs_peking: The talks, begun late, close on the prisoners all the same. | The talks, open since April, close on the prisoners. }
-> after_atom

=== word_unheard ===
Nehru may have sent it to Peking. There it was one more thing heard while nobody was talking; there were no last terms for an ambassador to carry to Molotov, and no answer for Molotov to learn. # fact: bohlen-molotov-may-june-1953
Vera: That a hint does little where there is nothing to hurry, I would argue.
A word goes to Delhi. # outcome: atom
No talks are sitting to hear it.
-> after_atom

=== atom_ultimatum ===
-> dulles_in_delhi ->
Dulles said that it would, and on what date: 25 June, three years to the day. He named the weapon. # fact: atomic-bomb-ended-war-misleading
# cast: dulles/stern, nehru/displeased
Nehru: I am to deliver this?
{ banner:
- un: It was in London by night. Fifteen governments had men under that flag, and they asked in fifteen ways whether they had been consulted. # fact: un-coalition
- assembly: It was in New York by night. The Assembly, whose war it was, was called to discuss a date it had first heard of from Delhi. # fact: uniting-for-peace
- allies: It was in London by night. London had signed for a war in Korea and in no other place, and asked for its brigades' orders in writing. # fact: un-coalition
- else: It was in Tokyo by night, where the airfields were. Eisenhower had long been uneasy for Japan's cities, which could be reached from ours. # fact: eisenhower-japan-1953
}
Peking read the treaty of February 1950, which promises help, and asked Moscow to read it too. # fact: sino-soviet-treaty-14-feb-1950
{
- heirs_keep: Moscow, having kept its line in March, could not be seen to drop it in May with a date over it.
- heirs_peking: Moscow, which had left the answer to Peking, advised signing, and was asked in Peking why it had not said so in March.
- else: Moscow advised signing, as it had since March, and asked how one now did so without seeming to have been told.
}
On such a list the names are of towns, and there were schools in them. I say that once.
{ heirs_keep: The President was left with a date, and nobody across the table. | The President was left with a date, and across the table men who had already been saying yes. }
Vera: That it brings the signature no nearer I would argue. What is done on the day after the date is smoke, and I will not type it.
Peking is given a date. # outcome: atom
{ banner == alone: Tokyo asks who else was told. | The allies ask who else was told. }
-> after_atom

=== atom_none ===
-> dulles_in_delhi ->
Dulles said that he hoped it would not, and went on to the Suez Canal. # fact: dulles-nehru-delhi-detail
{ heirs_keep: No talks were sitting for it to help or harm. Korea went on as it was, under aircraft and on three to four hundred a day. | On the 25th new terms were put down at Panmunjom; on the 28th the ambassador took them to Molotov; on 3 June Molotov knew his answer by heart. None of them had been waiting for Delhi. } # fact: bohlen-molotov-may-june-1953 # fact: kim-eager-29-march-1953
{ heirs_keep: Vera: That silence changes nothing there I would argue. It had nothing to work on. | Vera: That June comes out the same I would argue. All I can find missing is an article in <i>Life</i>. }
Nothing is said in Delhi. # outcome: atom
{ heirs_keep: No talks are sitting. | The talks close on the prisoners without it. }
-> after_atom

=== after_atom ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You had put the dates down the margin, one under another. # break # standing: invented
{
- heirs_keep: There were two, 5 March and 21 May, with a space between them. I said that I should not fill it either. # standing: invented
- heirs_peking: 5 March, Stalin. The third week of April, Mao. 21 May, Delhi. I said that one man had still to be asked, and that it was his country. # standing: invented
- else: 5 March, 19 March, 28 March, 30 March. Then a space, and 21 May. I said that one man had still to be asked, and that it was his country. # standing: invented # fact: kim-peng-zhou-late-march-1953 # fact: dulles-nehru-21-may-1953
}
-> rhee_summer

=== record_atom ===
Give a date: what Eisenhower and Dulles later let be believed. No explicit ultimatum to China has been found. # fact: dulles-life-claim-1956 # fact: atomic-bomb-ended-war-misleading
Leave it alone: the orders of the American ambassador in Moscow, a week later, were to avoid any sign of a threat. # fact: bohlen-molotov-may-june-1953
A word in Delhi: what Dulles noted on 21 May, assuming that it would be relayed. # fact: dulles-nehru-21-may-1953
19 March: Moscow changes its line. 28 March: Kim and Peng accept an exchange of sick and wounded. 30 March: Zhou Enlai proposes a neutral state for prisoners who refuse to go home. # break # fact: council-of-ministers-19-march-1953 # fact: kim-peng-zhou-late-march-1953
31 March: Dulles says in the National Security Council that, as world opinion is, the United States could not use the bomb. He and Eisenhower wish the taboo on it destroyed. # fact: nsc-31-march-1953
6, 13 and 20 May: the Council weighs NSC 147, contingency plans for a larger war, some with atomic weapons. # fact: nsc-147-debate-may-1953 # fact: nsc-13-may-1953
21 May: Dulles and Nehru. 28 May: last terms to Molotov. 3 June: his answer. 8 June: the agreement on prisoners. # fact: dulles-nehru-21-may-1953 # fact: bohlen-molotov-may-june-1953 # fact: pow-agreement-8-june-1953
January 1956: Dulles says in <i>Life</i> that an atomic warning ended the war. # fact: dulles-life-claim-1956
How much the hints weighed is disputed. Eisenhower, Dulles and later writers: decisive. Roger Dingman, Rosemary Foot and William Stueck: at most one factor among many. Kathryn Weathersby puts Stalin's death first; Robert Pape, the military risk; Chen Jian and Shen Zhihua, China's own aims. Edward Keefer finds the signals vaguer than later claimed. # fact: nuclear-threat-debate
-> DONE
