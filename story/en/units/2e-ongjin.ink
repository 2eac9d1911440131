// Decision `ongjin`, July 1950, pencil: Moscow; Kim asks. Met where no June war was allowed (origin refused, put_off, unity). History met no such paper.
// Leaves: hold changes nothing (drill, at the gate of unit 3); blow: counter_blow; mountains: mountains. Read: origin, in the scene and in each branch.
// True behind it: the request and the six questions of September 1949, the refusals, Kim's and Pak's quarrel about partisans, the mailbags of Yohyon.
// Invented: the stationmaster Wang In-gil and the teacher Yu Myong-suk at Kaesong; Pae Sun-ok and her brother, on one coast or below one mountain.
// In branches a line without a standing is invented; in the record it is documented.

=== ongjin_start ===
Now yours. Ongjin is a piece of the South with water on three sides and the parallel on the fourth, and Seoul had to reach it by boat. In 1949 both armies had been over its hills. # place: pyongyang_office # date: 1950-07-17 # light: noon # cast: kim_il_sung/eager, shtykov/smooth # break # standing: documented # fact: ongjin-peninsula # fact: border-clashes-1949
Each kept a list of who began. The lists agreed as to the dates. # standing: invented # fact: border-clashes-1949
That September Kim asked Moscow for leave to take it. Gromyko sent back six questions, of which the third was what people would say of the northerners for having been the first. # standing: documented # fact: tunkin-ongjin-3-sept-1949 # fact: gromyko-six-questions-11-sept-1949
He was refused, and in January, after lunch, refused again. # standing: documented # fact: politburo-refusal-24-sept-1949 # fact: ongjin-refused-17-jan-1950
{ origin:
- refused: Here it is Monday 17 July, six months after that lunch, and there has been a longer no since. He does not say Seoul any more. He says Ongjin, which can be seen from the cement works at Haeju. # standing: invented
- put_off: Here it is Monday 17 July, six months after that lunch. He has been told not this year, and points out that a peninsula does not want a year. The People's Army could have it in three days. # standing: invented # fact: ongjin-refused-17-jan-1950
- else: On 10 June, in both worlds, a man from the United Nations walked to Yohyon station, sat at a table on the platform and signed for four copies of the North's appeal. They would not take his papers. It is now Monday 17 July, and nobody else has wanted a copy. # standing: reconstructed # fact: yohyon-platform-10-june-1950 # fact: unity-appeal-7-june-1950
}
Kim: One blow, in reply. Then we stop. # standing: invented
Shtykov: In January you complained that they would not attack. # standing: invented # fact: ongjin-refused-17-jan-1950
Kim: At Ongjin they oblige. # standing: invented
-> ongjin_paper

=== ongjin_paper ===
# decision: ongjin # paper: paper_ongjin
<b>To Comrade Stalin.</b> On Comrade Kim Il Sung's request concerning the Ongjin peninsula. # break # standing: invented
I typed the name without looking it up. # standing: invented
*   [That Comrade Kim be told to hold: the Americans have gone home, and nothing on that peninsula is worth bringing them back. # id: ongjin.hold]
    -> ongjin_hold
*   [That he be allowed one counter-blow, at Ongjin only: it shortens his line, it can be called an answer, and it ends at the sea. # id: ongjin.blow]
    -> ongjin_blow
*   [That rifles go to the partisans in the South, and no battalion cross: it is what we advised last September, and it shows on no map. # id: ongjin.mountains]
    -> ongjin_mountains

=== ongjin_hold ===
The answer came on the Friday. The peninsula would stay where it was. A battery that fired without orders would lose its telephone. # place: pyongyang_office # date: 1950-07-21 # light: evening # cast: kim_il_sung/shaken, shtykov/smooth
In January Kim had said that Comrade Stalin's order was law to him. # fact: shtykov-kim-17-jan-1950
{ origin:
- refused: Shtykov reported that the first no had taken him an hour, and this one as long as it takes to find one's cap.
- put_off: He asked only from which month the year was being counted. Shtykov said that he would enquire.
- else: He was advised to send out the appeal again. Pak Hon-yong asked to what address.
}
# place: the_line # date: 1950-08-17 # light: morning
At Kaesong the parallel runs behind the town. The year before, shells had kept the American Methodist mission there in its shelter for three days. # standing: documented # fact: kaesong-mission-shelter-1949
Wang In-gil, stationmaster, whom I have invented, has the name of the kings who ruled from Kaesong, and a main line that stops. On Thursdays his handcar takes the mail up to Yohyon, and fetches the other down. Here it had not stopped in June. If my cousin wrote again, it was in one of those bags. # fact: mail-exchange-yohyon-1946-1950 # fact: north-south-mail-1946-1950
Up the street Yu Myong-suk, invented too, taught in the rooms on the south side, and opened the windows when it was quiet. One could smell both armies' suppers.
Vera: That he does not go without our fuel I would swear to. That the shells lead to nothing I would argue. The day they do, if there is one, has no date in any paper of mine.
Ongjin stays as it is, and the order is kept. # place: the_line # outcome: ongjin
Shells cross the parallel all summer. Nobody follows them.
-> after_ongjin

=== ongjin_blow ===
Leave was given for one blow, as far as the sea. On Friday 4 August, before breakfast, the South's guns obliged, and each list grew by a line. # place: pyongyang_office # date: 1950-08-04 # light: morning # cast: kim_il_sung/eager, shtykov/smooth # fact: border-clashes-1949
{ origin:
- refused: After so many refusals he had been given something, and Pyongyang took it for the beginning.
- put_off: Next year had come early, and Pyongyang took it for the beginning.
- else: The appeal for peaceful unity was broadcast that evening at seven. Nobody had told the radio.
}
It took four days, one more than he had said. The South's regiment left by sea, and behind it whoever had a boat. # map: ongjin_1950 # fact: ongjin-refused-17-jan-1950 # fact: ongjin-peninsula
Moscow, which had allowed a blow, was sent a victory, with a request for lorries. Washington offered Rhee an inquiry. In October his army took the heights behind Kaesong, in reply, and there is no sea there to end at.
Pae Sun-ok, whom I have invented, dried salt on the west shore. Her brother, a corporal, got as far as the first island. In September he was back at night in a boat, for rice. She had that morning given rice to the school, which had a new flag.
~ strike_one_blow()
Vera: That we give such leave is smoke. That it does not stay one blow I would argue: in 1949 none of them had.
The North takes Ongjin, and stops there. # place: the_line # outcome: ongjin
The South answers at Kaesong. The parallel has a front.
-> after_ongjin

=== ongjin_mountains ===
It was our own advice, so that nobody could be asked who had thought of it. Pak Hon-yong had the school at Kangdong. Kim, who expected little of partisans, lent four officers and kept his tanks. # place: pyongyang_office # date: 1950-07-21 # light: evening # cast: pak/fervent, kim_il_sung/neutral # content: This page names the killing of villagers. It describes none. # fact: politburo-partisans-24-sept-1949 # fact: tunkin-partisans-14-sept-1949
{ origin:
- refused: It was not leave to attack, Shtykov explained. It was a refusal, with rifles.
- put_off: It would pass the year, Shtykov said.
- else: Pyongyang radio called for peaceful unity at seven. At nine, on another wavelength, it read out numbers.
}
In those mountains, since 1948, the partisans had raided offices and assassinated officials. Soldiers and police had burned houses, killed villagers and put the rest behind fences on the plain. # standing: documented # fact: mountain-villages-1948-1950
# place: the_line # date: 1950-10 # light: dusk
The passes being watched, the rifles went by night in squid boats, with the Japanese marks left on, so as to come from nobody. # fact: odae-guerrillas-april-1950
Pae Sun-ok, whom I have invented, had been moved to the road with thirty other households. Her brother had stayed up. In October he came for salt, and she gave it him. In the morning the police weighed what she had left.
~ arm_the_mountains()
Vera: The rifles I would argue: we had recommended everything but the price. That the South rises for them is smoke.
Rifles go south by sea. No battalion crosses. # place: the_line # outcome: ongjin
The South's army goes back into the mountains, and stays.
-> after_ongjin

=== after_ongjin ===
~ settle_summer()
You had been waiting for the aeroplanes, and there were none. You asked, carefully, whether this was the good one. # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # break # standing: invented
Vera: I have not got to the end of it, and it has none. A war that comes later is a thing that nobody can date. # standing: invented
-> autumn_start

// Today's voice. History has no such paper: the record says what it has instead.
=== record_ongjin ===
Hold him back: Moscow's line in 1949, when it rebuked its own ambassador over fighting that the North had begun. In January 1950 Shtykov refused Ongjin again. # fact: politburo-refusal-24-sept-1949 # fact: shtykov-reprimand-oct-1949 # fact: ongjin-refused-17-jan-1950
One counter-blow: Kim asked for it on 3 September 1949, in answer to an attack that he said was coming; he was ready to go further. # fact: tunkin-ongjin-3-sept-1949
Arms for the mountains: the Politburo's own advice in 1949. Kim expected little of the partisans, Pak a good deal. # fact: politburo-partisans-24-sept-1949 # fact: tunkin-partisans-14-sept-1949
There was no such choice: by July 1950 Stalin had agreed to a general attack, and it had begun. # break # fact: stalin-approves-april-1950 # fact: invasion-25-june-1950
In 1949 fighting along the parallel killed hundreds; both sides began some of it. On 7 May Rhee said that he would not yield an inch at Kaesong. General Roberts, his American adviser, replied that by his reports a southern unit the day before had shot up settlements four kilometres inside the North. # fact: border-clashes-1949 # fact: kaesong-raid-6-may-1949
In September Rhee wrote that the moment for aggressive measures had come. # fact: rhee-oliver-30-sept-1949
In the South's mountains a guerrilla war, fed from the North, was put down by the spring of 1950; villages were burned, and villagers killed. # fact: guerrillas-october-1949 # fact: mountain-villages-1948-1950 # fact: odae-guerrillas-april-1950
On 7 June 1950 Pyongyang proposed elections throughout Korea, without Rhee. The attack was being prepared. # fact: unity-appeal-7-june-1950 # fact: soviet-arms-before-invasion
Bruce Cumings and John Merrill see a civil war already under way. Kathryn Weathersby and William Stueck set the border fights apart from what Moscow approved in 1950. # fact: border-clashes-1949 # fact: civil-war-debate
-> DONE
