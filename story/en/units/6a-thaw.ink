// Unit 6, the thaw: three papers and a form. Decisions `camps` (August 1955; pencil the Presidium) and `speech` (February 1956; Khrushchev): every world.
// Decision `plenum` (September 1956; Mikoyan, Peng, and the critics Pak Chang-ok and Choe Chang-ik): not where pyongyang is exile or pak.
// Witness choice `form` (autumn 1955): sets enquiry; one certificate, thirty envelopes, or the blank form. Two certificates for one man are never set side by side here.
// No list moves. 6-table reads the counts of camps_*, speech_*, plenum_*. Reads pyongyang, patron, world.
// In branches a line without a standing is invented; in the record it is documented.

=== thaw_start ===
# unit: 6 # place: vera_room # date: 1956-12-30 # light: lamp # cast: vera/neutral # music: thaw
{pyongyang == exile or pyongyang == pak:Two papers are left, and Stalin is dead in both.|Three papers are left, and Stalin is dead in all of them.} In your world too he dies on a Thursday, without having said what happens on the Friday. # break # standing: invented # fact: stalin-dies
-> camps_start

// ---------- camps ----------
=== camps_start ===
# place: camp_gate # date: 1954-06 # light: dawn
His heirs began with a gate: Beria's amnesty of 27 March 1953 let out some 1.2 million people, and kept in most of those held for politics. # break # standing: documented # fact: beria-amnesty-27-march-1953
At Kengir, in Kazakhstan, these took over their camp in May 1954, and asked for somebody from Moscow to go into their cases. Generals came, and in June tanks. # standing: documented # fact: kengir-1954
Those who were shot had cases too. Their families had been told, in 1938, ten years without letters. They could count to ten. # standing: documented # fact: ten-years-without-letters
-> camps_paper

=== camps_paper ===
# place: kremlin_office # date: 1955-08 # light: night # cast: khrushchev/neutral, molotov/stony
# decision: camps # paper: paper_camps
<b>To the Presidium.</b> On persons sentenced without a court, living and dead. # standing: reconstructed
It went round a table at which a good many had once initialled lists. # fact: khrushchev-and-terror
*   [That all who were sentenced without a court be let go by one decree: what no court has done, no commission need take years to undo. # id: camps.all]
    -> camps_all
*   [That cases go on being read one by one, and families of the shot be told ten years and a death in camp: the truth could only do them harm. # id: camps.false]
    -> camps_false
*   [That cases be read one by one, and families be given the date and cause in the file: a false paper has to be defended for ever after. # id: camps.true]
    -> camps_true

=== camps_false ===
# place: camp_gate # date: 1955-08-24 # light: morning
Vera never saw Instruction 108ss. Where a family needs a paper, the registry office is to be told the name, a date of death "within ten years" of the arrest, and the cause: "approximately", it says, in brackets. # standing: documented # fact: instruction-108ss-words # fact: instruction-108ss-1955
A registrar at Chirchik, whom I have invented, had six to write before lunch. She gave four of them pneumonia, which she could spell.
The living came out by ones and twos. At the New Year of 1955 there had been 309,088 held for politics; at the next there were 113,735. # standing: documented # fact: politicals-1955-1956
Vera: I would swear to it. Every family has the same paper, and each of them supposes that its own was the exception.
The living are let out by degrees, and few are declared innocent. # outcome: camps
The dead are given dates.
-> form

=== camps_all ===
# place: camp_gate # date: 1955-09-02 # light: morning
The decree had one article. The commissions were told on a Friday that they had finished.
Within the month they were on every train from Karaganda. An engineer from Kengir, whom I have invented, rang at the flat he had been taken from. The man who opened had written the letter. They had shared a shelf in that kitchen. He was let in for his saucepan. # fact: kengir-1954
Those who came home had been in cells with those who did not, and told the wives. After that a false paper had to be typed for people who knew.
Vera: The trains I would argue. What they ask for at home, and of whom, is smoke.
All are let go by one decree, and nobody is declared innocent. # outcome: camps
The families have it from the next bunk.
-> form

=== camps_true ===
# place: camp_gate # date: 1955-11-14 # light: morning
The registry offices asked for guidance about the cause. It came by telephone: as in the file. # sound: telephone
A registrar at Chirchik, whom I have invented, had never had to write the word. By the end of the week it went the length of her page, with one evening in February 1938: Kim, Kim, Li, Pak, Tsoi. She took it to her chief as a copying error. # fact: koreans-deported-1937 # fact: great-terror-figures
Women who had drawn water at one well for eighteen years found that they had been widowed on one night. Next they asked where. There was no guidance about where.
Vera: The dates I would argue: somebody had only to copy them. Where the asking stops is smoke.
The living are let out by degrees. # outcome: camps
The dead are given their own dates, and the families compare them.
-> form

// Today's voice.
=== record_camps ===
All at once: we know of nobody in the leadership who proposed it. Anne Applebaum and Miriam Dobson describe why they moved slowly. # fact: political-releases-1954-56 # fact: beria-amnesty-27-march-1953
Slow, with false papers: Moscow's choice. The KGB's instruction had the leadership's knowledge and the Procuracy's consent. # fact: instruction-108ss-1955 # fact: kgb-1962-reasons
Slow, with true papers: in December 1962 the KGB itself proposed to tell the truth, by word of mouth, to whoever asked from then on. # fact: kgb-1962-reasons
When Stalin died about 2.5 million people were in camps and colonies and 2.7 million in exile settlements. About a fifth of the prisoners were held for "counter-revolutionary" crimes. # break # fact: gulag-size-1953
Those left out of the amnesty rose at Norilsk and Vorkuta in 1953 and at Kengir in 1954. At Kengir official counts have 37 or 46 dead; survivors spoke of hundreds. # fact: camp-uprisings-1953-54 # fact: kengir-1954
Reviews from May 1954 changed 153,502 sentences and found 14,338 people innocent. Commissions that went to the camps in 1956 freed many more. # fact: case-reviews-1954-56 # fact: political-releases-1954-56
They were mostly Soviet citizens. The last ten thousand or so German prisoners of war, promised to Adenauer in September 1955, are another story. # fact: gulag-not-pows # fact: german-pows-1955
In 1962 the KGB gave the reasons for the false dates: the truth might harm the families, and "might be used by certain hostile elements to the detriment of the interests of the Soviet State". Only in 1991 did families get a right to the files. # fact: kgb-1962-reasons # fact: rehabilitation-law-1991
-> DONE

// ---------- witness: form ----------
=== form ===
# place: vera_room # date: 1956-12-30 # light: lamp # cast: vera/troubled
This one is mine, and it is real. The form came from a window, in November 1955, with the stamp already on it. # break # standing: invented
In the tin was the photograph of my father's last class, at the Korean teachers' institute in Vladivostok, May 1937: twenty-nine faces, and a smear with Sim's collar. # standing: invented # fact: korean-teachers-institute
*   [Ask for your father: it is one line, and a daughter may. # id: form.ask # default]
    ~ ask_about_father(asked_one)
    In February they sent me on to the registry office. Pneumonia, February 1942. Antonina Pavlovna has one for her husband: pneumonia, the same February. We do not lay them side by side. # standing: invented
*   [Ask for him and for every face in the photograph: if one may be asked for, so may thirty. # id: form.thirty]
    ~ ask_about_father(asked_thirty)
    There are four surnames in that class, so under kinship I put cousin, twenty-nine times. Eleven of the thirty envelopes had found no such person. In nineteen somebody had died, my father of his heart, in March 1943, and nobody in 1937 or 1938. By these papers it was a healthy winter. # standing: invented
*   [Do not ask: there is also a line for one's own address. # id: form.no]
    ~ ask_about_father(not_asked)
    I have it still, stamped and blank. Antonina Pavlovna asked, about her husband, and lent me hers to read: pneumonia, February 1942. # sound: stamp # standing: invented
-   Such a certificate survives, of a man shot in 1937: pneumonia, 1942. # standing: documented # fact: certificate-shot-1937-pneumonia-1942 # fact: kgb-report-dec-1962
-> speech_start

// ---------- speech ----------
=== speech_start ===
# place: congress_hall # date: 1956-02-16 # light: morning # cast: mikoyan/nimble
The Twentieth Congress opened on 14 February 1956 by standing up for its dead, Stalin among them, and was told that the two camps could live side by side. # break # standing: documented # fact: mikoyan-16-feb-1956 # fact: twentieth-congress-doctrine
On the 16th Mikoyan said from the platform that for about twenty years the Party had in fact had no collective leadership. He did not say what it had had. # standing: documented # fact: mikoyan-16-feb-1956
The week before, Pospelov's commission had told the Presidium what was in the files of 1937. Khrushchev asked what kind of leader destroys everybody. Molotov said that they had lived under him thirty years, and built industry. # standing: documented # fact: presidium-9-feb-1956
-> speech_paper

=== speech_paper ===
# cast: khrushchev/neutral
# decision: speech # paper: paper_speech
<b>To the Presidium.</b> On what is to be said before the delegates go home. # standing: reconstructed
*   [That nothing be added: the report has restored collective leadership, and the country has had a congress without an incident. # id: speech.nothing]
    -> speech_nothing
*   [That Comrade Khrushchev report to a closed sitting, without guests: those coming home will tell it in any case, and it is better told by us. # id: speech.closed]
    -> speech_closed
*   [That the delegates hear of Beria and his men: they have been tried already, and nobody in this hall will have to answer for them. # id: speech.beria]
    -> speech_beria
*   [That it be told in open sitting, and printed: seven million members cannot keep a secret, and most of the dead were not members. # id: speech.public]
    -> speech_public

=== speech_closed ===
# place: congress_hall # date: 1956-02-25 # light: morning # cast: khrushchev/storm
On the 25th the Soviet delegates were called back without guests. About a hundred people lately out of the camps had passes. Khrushchev spoke for some four hours, and there were no questions. # standing: documented # fact: secret-speech-sitting
It was read out to the Party behind doors, and not printed. It named peoples who had been put on trains: Karachai, Balkars, Kalmyks. # standing: documented # fact: secret-speech # fact: speech-peoples-named
It did not name us. I had it from the nurse at our clinic, a member, who went over the list twice on my account. # fact: koreans-deported-1937
At Tbilisi people came out for Stalin, and troops fired. In June Washington printed it. # standing: documented # fact: tbilisi-march-1956 # fact: speech-published-4-june-1956
{
- pyongyang == pak: In Pyongyang Pak Hon-yong allowed that there had been a cult in Korea too. It was Kim's.
- pyongyang == shared: In Pyongyang two men allowed that there had been a cult in Korea too. Each had the other in mind.
- pyongyang == exile or world == narrow_waist or world == one_republic_north or world == long_border or world == small_war: In our Pyongyang Kim allowed that there had been a cult in Korea too. It was Pak Hon-yong's. # standing: documented # fact: kim-and-20th-congress
- else: In Pyongyang Kim allowed that there had been a cult in Korea too. It was Pak Hon-yong's. # standing: documented # fact: kim-and-20th-congress
}
Vera: I would swear to it. I have not read it.
Khrushchev tells a closed sitting. # outcome: speech
By June it is printed everywhere but at home.
-> after_speech

=== speech_nothing ===
# place: congress_hall # date: 1956-02-25 # light: morning # cast: khrushchev/neutral, mikoyan/grave
On Saturday the 25th the delegates had the morning for shopping.
Mikoyan's sentence had been in Pravda, among others about trade, and for a month people asked one another if they had read the part about trade. # fact: mikoyan-16-feb-1956
Those coming home told it in kitchens. A speech has an author, who can be asked to leave things out. This had none, and left out nobody. # fact: political-releases-1954-56 # fact: returned-would-tell
In Budapest they waited for a signal, and it is hard to say of a signal when it has not come.
{ pyongyang == exile or pyongyang == pak:
    No Korean of either part had been given a sentence that he could stand behind, but Mikoyan's, and it was narrow.
- else:
    {world == narrow_waist:At Kanggye|In Pyongyang} Pak Chang-ok, whom his own party had been attacking since December, searched our congress for a sentence that he could stand behind. He found Mikoyan's, and it was narrow. # fact: pak-chang-ok-life
}
Vera: That it comes out more slowly I would argue, and that the year is quieter. That it does not come out I cannot see.
Nothing is said. # outcome: speech
It gets about.
-> after_speech

=== speech_beria ===
# place: congress_hall # date: 1956-02-25 # light: morning # cast: khrushchev/jovial
Beria had been dead two years, and had nobody in the hall to be embarrassed. Khrushchev did the voices. Whatever had been done, one man had done it. # fact: beria-arrested # fact: beria-announced-10-july-1953
It was well received until the delegates got home, where people have dates. Beria was given that office in November 1938. My father was taken in September 1937. At the windows they began to ask who had had it before. # fact: beria-nkvd-nov-1938 # fact: koreans-deported-1937
{
- pyongyang == pak: In Pyongyang Pak Hon-yong was content. He had a Beria in mind of his own, who had got no further than the army.
- pyongyang == shared: In Pyongyang both men were content. Each had a Beria in mind.
- pyongyang == exile: Kim Il Sung, across the river, was content. He had lost a country, and it could now have been lost by somebody.
- world == one_republic_north or world == long_border or world == small_war: In Pyongyang Kim Il Sung was content. He had been looking for a Beria of his own.
- else: {world == narrow_waist:At Kanggye|In Pyongyang} Kim Il Sung was content. He had a Beria of his own: Pak Hon-yong had been condemned in December, and whatever had gone wrong could be made to reach back to him. # fact: pak-hon-yong-purged # fact: kim-and-20th-congress
}
Vera: That they would have liked it I would argue; they had said as much in July 1953. How long it lasts is arithmetic, and any widow can do it.
The delegates are given one man. # outcome: speech
The dates do not fit him.
-> after_speech

=== speech_public ===
# place: congress_hall # date: 1956-02-26 # light: morning # cast: khrushchev/storm
It was in Pravda on the Sunday, on six pages. In the queue people read it aloud.
By Monday there were meetings that nobody had called, and at each somebody got up and asked the platform: and you. Khrushchev, who had held Moscow and then Kiev in those years, had it put to him by telegram. # fact: khrushchev-and-terror
The villages round Chirchik sent one letter, in Korean, with a Russian copy. It gave the number of the trains, which was a hundred and twenty-four, and asked on what page they were. # fact: koreans-deported-1937 # fact: speech-peoples-named # fact: chirchik-swampland-1937
{pyongyang == exile:At Andong|{world == narrow_waist:At Kanggye|In Pyongyang}} Choe Chang-ik read it at breakfast, in the open, like anyone else; and so did {pyongyang == pak:Pak Hon-yong|Kim Il Sung}'s typist. # fact: critics-embassy-july-1956
Vera: Smoke, from the Monday. The letter I have put in because I know who would have had the typing of it.
It is told in public, and printed. # outcome: speech
People ask who else signed.
-> after_speech

=== after_speech ===
{ pyongyang == exile or pyongyang == pak: -> no_plenum }
-> plenum_start

=== no_plenum ===
# place: vera_room # date: 1956-12-30 # light: lamp # cast: vera/neutral
{ pyongyang == exile:
    A third paper should follow, of this September, from Kim's own office in Pyongyang. In your world his Central Committee meets across the river by permission of its landlord, and can put a man out of nothing but a room. # break # standing: invented
- else:
    A third paper should follow, of this September. In your world it is Pak Hon-yong who sits in Pyongyang, and Kim who would be the critic. For that nobody has left me anything to type. # break # standing: invented
}
In ours Pak Chang-ok and Choe Chang-ik spoke against Kim. They were put out in August, put back in September, when Mikoyan and Peng had come from Moscow and Peking to see to it, and are being put out again. # standing: documented # fact: pyongyang-august-1956 # fact: plenum-23-sept-1956
-> table_scene

// Today's voice.
=== record_speech ===
Nothing: Molotov, with Kaganovich, did not ask for silence, but wanted thirty years of building under Stalin told as well. # fact: presidium-9-feb-1956
A closed sitting: Khrushchev's choice. The Presidium had agreed to it before the congress opened. # fact: presidium-9-feb-1956
Beria alone: Moscow had blamed him since his arrest in June 1953; he was executed that December. # fact: beria-arrested # fact: beria-announced-10-july-1953
In public: we know of nobody in the Presidium who asked for it. The text was printed in the Soviet Union in 1989. # fact: secret-speech
On 14 February 1956 Khrushchev's open report said that coexistence was possible and war not inevitable. On the 16th Mikoyan spoke of twenty years without collective leadership. # break # fact: twentieth-congress-doctrine # fact: mikoyan-16-feb-1956
The speech of the 25th told of Stalin's crimes against the Party. It praised collectivisation, and was silent on Khrushchev's own part and on most ordinary victims. It named several deported peoples, not the Koreans. # fact: secret-speech-limits # fact: khrushchev-and-terror # fact: speech-peoples-named
In Tbilisi troops fired on demonstrators on 9 March; estimates of casualties run from dozens to hundreds. # fact: tbilisi-march-1956
The State Department released a text on 4 June. The usual story has it from Wiktor Grajewski in Warsaw, through Israel; an article of 2013 argues that Soviet bodies let it spread. # fact: speech-published-4-june-1956 # fact: secret-speech-leak
In November Soviet troops put down the revolution in Hungary. About 2,500 Hungarians and 700 Soviet soldiers died. # fact: hungary-november-1956
Why he spoke is disputed: conscience, or a weapon against rivals; William Taubman thinks both. His own reason was that the returned would tell it anyway. # fact: secret-speech-limits # fact: returned-would-tell
-> DONE

// ---------- plenum ----------
=== plenum_start ===
# place: pyongyang_office # date: 1956-09-19 # light: evening # cast: kim_il_sung/neutral, mikoyan/nimble, peng/blunt, nam_il/stiff
Vera never saw these telegrams. # break # standing: documented # fact: mikoyan-kim-19-sept-1956
In July Pak Chang-ok, put on a train in 1937 like the rest of us, and Choe Chang-ik, from Mao's Yanan, had told our embassy that they would speak against Kim Il Sung. # standing: documented # fact: critics-embassy-july-1956 # fact: pak-chang-ok-life
{ speech_nothing or speech_beria:
    On 30 August Yun Kong-hum got as far as <i>collective leadership</i>, and Kim cut him off. They were put out of the Committee, and four men got away into China. # fact: august-plenum-1956
- else:
    On 30 August Yun Kong-hum got as far as the spirit of the Twentieth Congress, and Kim cut him off. They were put out of the Committee, and four men got away into China. # standing: documented # fact: august-plenum-1956
}
{
- pyongyang == shared: By then Kim had both halves of the shared lead.
- world == narrow_waist: In your world the office is at Kanggye.
- pyongyang == guest: Kim had been brought home once by his hosts, and knew what a visit can be for.
}
{ patron:
- moscow_pays: Moscow paid for the North, and sent Mikoyan to say so. Peking sent Peng Dehuai.
- peking_answers: Peking answered for the North, so Peng Dehuai spoke first. Moscow sent Mikoyan.
- else: Moscow sent Mikoyan, and Peking Peng Dehuai. Mao doubted that they would be heeded. # standing: documented # fact: mikoyan-mao-sept-1956
}
-> plenum_paper

=== plenum_paper ===
# decision: plenum # paper: paper_plenum
<b>For the two delegations.</b> On what is to be asked of Comrade Kim Il Sung. # standing: reconstructed
An aide of Mikoyan's begged that nothing be put on paper, least of all in Russian. # standing: reconstructed # fact: no-papers-in-russian
*   [That the posts of Party chairman and premier go to two people, and the critics sit on the Presidium: a shared lead cannot be promised by one man. # id: plenum.shared]
    -> plenum_shared
*   [That the critics return to the Central Committee, and Comrade Kim's word be taken for the rest: if we break his authority we shall have to find another. # id: plenum.promise]
    -> plenum_promise
*   [That we go home, and the Korean comrades settle it: whoever is put back by our aeroplane will be put out again when it has left. # id: plenum.out]
    -> plenum_out

=== plenum_promise ===
# place: pyongyang_office # date: 1956-09-23 # light: morning # cast: kim_il_sung/eager, mikoyan/nimble
The two parties' aim, says Mikoyan's telegram, was not to weaken but to strengthen Kim. The typist had put <i>defend</i>; it was made <i>weaken</i> by hand. In the Korean draft, he thought, the word <i>save</i> could come out. # standing: documented # fact: mikoyan-kim-19-sept-1956 # fact: draft-22-sept-1956
On Sunday the 23rd, sixty-two members of sixty-seven put Choe Chang-ik and Pak Chang-ok back on the Committee, though Choe not on its Presidium. There had been haste, said Kim. # standing: documented # fact: plenum-23-sept-1956
# cast: pak_chang_ok/hunted, mikoyan/nimble
Pak Chang-ok: And when your aeroplane has gone?
Mikoyan: He has given two parties his word.
Pak Chang-ok: He gave it to me.
A short notice came out, without the promise. Kim told our ambassador that he had been on holiday. # standing: documented # fact: plenum-notice-28-sept-1956
Vera: I would swear to it, all but the aeroplane.
Kim promises, and the critics are put back. # outcome: plenum
It is undone when the visitors have gone.
-> table_scene

=== plenum_shared ===
# place: pyongyang_office # date: 1956-09-23 # light: morning # cast: kim_il_sung/neutral, peng/blunt, nam_il/stiff
Nam Il took longer over it in Korean than the sentence was. Kim agreed, as he had to everything. The premiership could go to Comrade Choe Yong-gon, as he had thought already that year. Choe Yong-gon put it to the vote himself. # fact: choe-yong-gon-premier-1956 # fact: plenum-23-sept-1956
Choe Chang-ik got back his place on the Presidium, and Pak Chang-ok was given one. # fact: august-plenum-1956
# cast: pak_chang_ok/urgent, peng/blunt
Pak Chang-ok: You have got us two chairs, and he is on both of them.
Peng: You are at the table.
Then it was October, and Budapest, and neither party cared to be seen pressing a third. # fact: hungary-november-1956 # fact: plenum-1956-debate
Vera: That he gives way, and to his own man, I would argue. Whether anyone at that table listens to Pak Chang-ok through the winter is smoke.
Chairman and premier are two men, and both are Kim's. # outcome: plenum
The critics are back in the room.
-> table_scene

=== plenum_out ===
# place: pyongyang_office # date: 1956-09-20 # light: morning # cast: kim_il_sung/eager
They flew home after breakfast. It was called non-interference, and for once it was that.
No plenum was summoned, and nothing came before it. Pak Chang-ok stayed where August had put him, at a cement works at Madong. The four in China wrote again. # fact: pak-chang-ok-life # fact: critics-letters-sept-1956
Kim had learnt what it costs to send two great parties away. He had been ready to pay something.
# cast: pak_chang_ok/hunted
At Madong a man from our embassy asked Pak Chang-ok what he and the others had been counting on.
Pak Chang-ok: It was your congress. We read it as if it had been a letter to us.
Vera: That August stands I would swear: nobody on that Committee was going to move it. How soon the rest comes I would argue.
The visitors go home. # outcome: plenum
Nobody is asked for a promise.
-> table_scene

// Today's voice.
=== record_plenum ===
A shared lead: an aide of Mikoyan's, V. V. Kovyzhenko, recalled in 1991 that Kim's removal was discussed and that he argued against any paper. Mikoyan's telegrams ask only that the expulsions be undone. # fact: no-papers-in-russian # fact: mikoyan-kim-19-sept-1956
Kim's promise: what Moscow and Peking took. # fact: plenum-23-sept-1956
Stay out: on 4 September Ambassador Ivanov still told his Chinese colleague that Moscow was against criticising Kim. # fact: ivanov-qiao-4-sept-1956
Ri Sang-jo, Pyongyang's ambassador in Moscow, asked Khrushchev on 3 September to step in. The critics, he wrote, wanted collective leadership. # break # fact: critics-letters-sept-1956
On the 16th Mao told Mikoyan that Kim had met disagreement with arrests, and had shot Pak Hon-yong against Chinese advice. # fact: mikoyan-mao-sept-1956
The plenum of the 23rd restored Choe Chang-ik and Pak Chang-ok to the Central Committee. A summary appeared on the 28th; the promised texts did not. # fact: plenum-23-sept-1956 # fact: plenum-notice-28-sept-1956
In November Hungary took everyone's attention. Kim then purged them for good. Accounts of Pak Chang-ok's death differ. # fact: hungary-november-1956 # fact: pyongyang-august-1956 # fact: pak-chang-ok-life
How near it was is disputed. Andrei Lankov: the one time when an opposition could have hoped to win. Balazs Szalontai: Kim's hold, his opponents' miscalculations, the shock of Hungary. James Person: no great threat to Kim at all. Sergey Radchenko: the visitors did not want to overthrow him. # fact: plenum-1956-debate
-> DONE
