// Decision `two_chairs`, spring 1951, pencil: Moscow. Met in the world without a June war. History met no such paper.
// Leaves: pyongyang kim (unchanged), pak or shared. Read: origin (refused, put_off, unity, counter_blow, mountains), in the scene and in each branch.
// True behind it: the merger of 1949, the disagreement about partisans, Ho Ka-i between them, the capital in the constitution; Pak's fall, in the record.
// Invented: Yu Myong-hui, a teacher from Kaesong at a school in Pyongyang, sister of the Yu Myong-suk of `ongjin`.
// In branches a line without a standing is invented; in the record it is documented.

=== two_chairs_start ===
In June 1949 the Workers' Parties of North and South were made one. Kim Il Sung, thirty-seven, became chairman. Pak Hon-yong, forty-nine, who had led the southern one, became a vice-chairman, and Ho Ka-i another. # place: pyongyang_office # date: 1951-03-12 # light: morning # cast: kim_il_sung/neutral, pak/neutral # break # standing: documented # fact: workers-parties-merged-june-1949
There were two chairs at the head of the table, from one set. The true spring of 1951 had a war for the two men to disagree in. In yours they had this. # standing: invented
{ origin:
- refused: A request to attack lay in the safe in Pyongyang, typed, with a space for the date. # standing: invented
- put_off: The year that Kim had been told to wait was over, and he had been told another. # standing: invented
- unity: The ninth appeal for peaceful unity had gone out, by radio and on leaflets, and in Kaesong was being used to wrap fish. # standing: invented
- counter_blow: Ongjin was shelled from the sea at breakfast, and the South had the heights behind Kaesong. Kim called the peninsula a bridgehead. In committee Pak called it a salt pan. # standing: invented
- else: In Taegu the southern police had laid out their captured rifles for the newspapers, with the Japanese marks to the light. Kim had the photograph. It was Pak's school that had trained the men, and Kim who in 1949 had told us not to count on them. # standing: invented # fact: tunkin-partisans-14-sept-1949
}
{ origin == refused or origin == put_off or origin == unity:
    Twice a month the army drove up to the parallel, and back. Kim said that it could not be kept at a halt; Pak, that the South had been ready in the autumn and would not be ready again. # standing: invented
}
On Monday 12 March each of them wrote to Moscow to recommend unity in the leadership. One courier brought both. I had them in Russian by evening. In Kim's letter the word for the people of the South was <i>they</i>; in Pak's it was <i>we</i>. # standing: invented
-> two_chairs_paper

=== two_chairs_paper ===
# decision: two_chairs # paper: paper_two_chairs
<b>To Comrade Stalin.</b> On the leadership of our Korean friends. # break # standing: invented
We had never had to put in writing that it was for us to say. # standing: invented
*   [That we know one leader, Comrade Kim: two heads ask us for everything twice, and it is his voice that the army answers to. # id: two_chairs.kim]
    -> two_chairs_kim
*   [That Comrade Pak head the government: two Koreans in three live in the South, and will not be won by anyone they do not know. # id: two_chairs.pak]
    -> two_chairs_pak
*   [That the government be Comrade Kim's and the party Comrade Pak's: each will tell us of the other, and neither can begin anything alone. # id: two_chairs.both]
    -> two_chairs_both

=== two_chairs_kim ===
Moscow congratulated the chairman on the unity of the leadership. It named him four times, and Pak once, among those present. # place: pyongyang_office # date: 1951-04-02 # light: morning # cast: kim_il_sung/neutral, pak/haunted
In the true history Kim turned on the southerners in December 1952, with a failed war to answer for. # standing: documented # fact: southern-faction-purged-1952-1953
{ origin:
- counter_blow: Here he had a salt pan to answer for, and did not wait so long. Pak had been against it, and so must have known that it would fail.
- mountains: Here he had a photograph of rifles. Pak had promised him the mountains, and somebody had told the police which boats.
- else: Here nothing had failed. An army had stood for a year at a halt, and the South had not risen to be rescued. Somebody had told him that it would.
}
It was done by provinces, Kyongsang first, then Cholla. Every southerner in an office was asked who had recommended him. Pak went to Prague as ambassador, and in the autumn was sent for. The second chair had gone to be mended. # fact: pak-hon-yong-purged
# date: 1951-10
Yu Myong-hui, whom I have invented, had come up from Kaesong in 1948, and taught arithmetic in a Pyongyang school. She named two persons who were dead, and kept her class.
{ origin == counter_blow or origin == mountains:
    Her sister taught at Kaesong. No mailbag had gone there for a year.
- else:
    Her sister taught at Kaesong, and the bag still went on Thursdays. Myong-hui wrote that she would not be writing. # fact: mail-exchange-yohyon-1946-1950
}
Vera: That we keep him I would argue: we had kept him since 1945. That he does to Pak what he did do, I would argue too. The year is smoke.
Kim Il Sung is the leader, by name. # place: pyongyang_office # outcome: two_chairs
The southerners in Pyongyang are asked who recommended them.
-> after_two_chairs

=== two_chairs_pak ===
Moscow saw merit in a broader government. Comrade Kim would keep the army, which was the part that could be counted. # place: pyongyang_office # date: 1951-04-02 # light: morning # cast: pak/fervent, kim_il_sung/shaken
The North's constitution of 1948 gave the capital as Seoul. # standing: documented # fact: dprk-constitution-seoul-1948
Pak, as premier, had it put into effect. On every door in Pyongyang, under the name of the office, there was a card with the street in Seoul where it would be. Letters began to be addressed there, and came back.
{ origin:
- counter_blow: Money went from Ongjin to the printing presses. The commander on the peninsula asked whether he was still at war, and was told that he never had been.
- mountains: More rifles went south, and Pak read the numbers over the radio himself. In the mountains they had one set, and took turns to hear that they were winning.
- else: The drills were cut to one a month. What went south now was printed, in small type, and the South's police could have papered Taegu with it.
}
The officers who had come out of Manchuria with Kim were asked who had commanded them there, and thanked for their answers. Several were posted to the mines. # fact: soviet-backing-of-kim
# date: 1951-10
Yu Myong-hui, whom I have invented, had come up from Kaesong in 1948 to teach arithmetic. She was told to teach the streets of Seoul. She learnt them from the door cards, a page ahead of her class.
~ back_pak()
Vera: Smoke. We had put Kim there. In 1951 I never translated a line against him that came down with initials on it.
Pak Hon-yong is premier. Kim keeps the army. # place: pyongyang_office # outcome: two_chairs
Every office in Pyongyang has an address in Seoul.
-> after_two_chairs

=== two_chairs_both ===
Moscow's reply came as two originals. Kim had the government, Pak had the party, and Ho Ka-i had the corridor. # place: pyongyang_office # date: 1951-04-02 # light: morning # cast: kim_il_sung/neutral, pak/neutral
On 12 September 1949 Kim had told our embassy that it would look bad to begin a war. On the 13th, under the influence of Ho Ka-i, he wavered. # standing: documented # fact: tunkin-partisans-14-sept-1949
Ho now had two to influence. Each paper went down the corridor to be signed and came up it to be signed, and a good many were still in it when their date had passed.
{ origin:
- counter_blow: An order to go on from Ongjin along the coast was signed at one end. An order to give it back was signed at the other. It was shelled at breakfast, as before.
- mountains: Rifles had Pak's name on the paper, and boats had Kim's. They were rarely on one beach in the same week.
- else: To move the army to the parallel took both names, and to bring it home took both. In June it was left there over a Sunday.
}
Under each of them people were arrested for belonging to the other. # fact: southern-faction-purged-1952-1953
# date: 1951-10
Yu Myong-hui, whom I have invented, had come up from Kaesong in 1948 to teach arithmetic. Her school was inspected by the party and by the government, and was given two stoves.
~ share_the_lead()
Vera: I would argue it for a year or two: it is more or less how we had left them in 1949. After that one of them wins, and which is smoke.
Kim has the government and Pak the party. # place: pyongyang_office # outcome: two_chairs
Neither can begin anything. Each can finish people.
-> after_two_chairs

=== after_two_chairs ===
You worked it out on your fingers. In this one you are eleven that spring and have never been sent to Harbin. You said that it was in Harbin you learnt to skate. # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # break # standing: invented
Vera: I shall put it down. Somebody ought to keep that column. # standing: invented
-> after_winter

// Today's voice. History has no such paper: the record says what it has instead.
=== record_two_chairs ===
Back Kim: Moscow had raised him since 1945. We know of no moment at which it was asked to choose again. # fact: soviet-backing-of-kim
Back Pak: we know of no Soviet paper that proposed it. # fact: workers-parties-merged-june-1949
Keep both: in a manner, the arrangement of 1949: Kim as chairman, Pak and Ho Ka-i under him. # fact: workers-parties-merged-june-1949
There was no such choice. In March 1951 both men were in a war, which both had asked for. # break # fact: kim-appeals-29-sept-1950 # fact: stalin-approves-april-1950
They had differed before it. In September 1949 Kim expected little of partisans in the South; Pak thought that they would help a good deal. # fact: tunkin-partisans-14-sept-1949
In April 1950 they told Stalin together that the South would rise. No general rising took place. # fact: kim-promised-southern-uprising
In December 1952 Kim began an attack on the southern communists. Pak was arrested in 1953, expelled that August, and condemned as a spy in December 1955. The Soviet ambassador advised against putting him to death; when he died is not agreed. # fact: southern-faction-purged-1952-1953 # fact: pak-hon-yong-purged # fact: pak-sentence-april-1956
Ho Ka-i had died in July 1953. # fact: ho-ka-i-death
In the South Rhee's government was jailing and killing people it took for leftists. # fact: rhee-government-authoritarian
Shin Bok-ryong holds that the first responsibility was Kim's, who needed a scapegoat and chose his rival; Adrian Buzo, that the two had pressed for the invasion together, and that Kim came out of its failure stronger. # fact: kim-pak-blame-debate
-> DONE
