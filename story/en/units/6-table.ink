// Unit 6, toward morning of Sunday 30 December 1956. The end: the world's page, the two columns of names, Sim's file, the coat.
// Reads world, banner, seoul; then Vera's own lists: third_copy, doctor, file_word. Witness choice `table`: sets gift, and no world.
// What is paid here: the coat, the needle, the pencil, the postcard, Toksan, "a noun", the carbon of June 1950.
// The coat was Vera's father's, worn by turns in the reeds; it is Sim's turn. That holds in every run.
// Vera's ending: wrecking, then burned_after, then a kept third copy with the file given or typed again, then the clerk.

=== table_scene ===
It was Sunday by then, and near enough to morning for Antonina Pavlovna to have put out the light. One fuse serves both rooms. # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/neutral # music: thaw # break # standing: invented
You laid the pencil down across the atlas, beside the needle. In that light the colours had gone, the pink and the yellow and what each of us had been shown at school. Korea was grey from end to end, and as long as my thumb. # standing: invented
Vera: Yours first. Then the one we have. Then mine. # standing: invented
{ world:
- long_border: -> world_border
- small_war: -> world_small
- one_republic_south: -> world_south
- commissioners_winter: -> world_commissioner
- winter_truce: -> world_winter_truce
- back_to_the_parallel: -> world_back
- narrow_waist: -> world_waist
- all_go_home: -> world_all_home
- names_on_the_graves: -> world_names
- month_of_lives: -> world_month
- presidents_house: -> world_house
- one_republic_north: -> world_north
- fifth_winter: -> world_winter
- wider_war: -> world_wider
- no_flag: -> world_no_flag
- else: -> world_line
}

// ---------- the world's ending ----------
=== world_line ===
In April 1954 a lorry came to Cholwon to put one of the posts straight after the frost. # ending: the_line # place: the_line # date: 1954-04 # light: dawn
A museum there counts 1,292 of them, from the Imjin to the east coast, lettered in Korean and English for those who come from the south, and in Korean and Chinese for those who come from the north. # standing: documented # fact: mdl-signs
Yun Pok-sun, who is still invented, carried the men's water as far as the barrier, two kilometres short. Her second field lay beyond it and had gone to thistles. She had the interpreter tell her what the sign said; then she asked about the back. He told her that it was the same. He had not been round to look. # fact: armistice-terms-mdl-dmz
{ banner == un:
    Vera: The posts I would swear to. You have moved people about behind them, and some of those I would only argue.
- else:
    Vera: The posts I would swear to. What was painted on the lorry I would argue.
}
In the atlas you had drawn your line along the needle. The posts begin below it in the west and end above it in the east. Between the pencil and the posts lie Kaesong, and Cholwon, and her thistles. # fact: mdl-is-not-38th-parallel
-> two_columns

=== world_month ===
On 13 July 1954 it was hot in the valley south of Kumsong, and nothing was happening there. # ending: month_of_lives # place: the_line # date: 1954-07-13 # light: dusk
In the other July, the year before, five Chinese armies came into it on that night. Here there is a schoolhouse with half a roof, and barley, cut. The infantryman from Chinju is on leave. It is his second. # fact: kumsong-july-1953
You would like me to work it out: so many days, by the three to four hundred that Kim gave for one. His figure was for his own people, and for March. I do not multiply. # fact: kim-eager-29-march-1953
Nobody in the valley can tell you which of its men he is. The old front is up the road, with wire on it, and letters do not cross. # fact: armistice-terms-mdl-dmz # fact: separated-families
Vera: That the battle is not fought, once they have signed, I would swear. The valley I would argue; somebody will have gone home to it.
Engineers had strung a wire from the power station at Hwachon as far as there was wire, which was the schoolhouse and eight doors. At nine they put down the switch. One street was lit, and people came out of the others to stand in it.
-> two_columns

=== world_house ===
On 1 October of the other 1953 a treaty was signed in Washington. In yours that Thursday had nothing in it. # ending: presidents_house # place: kyongmudae # date: 1953-10-01 # light: morning # cast: rhee/unyielding # fact: us-rok-treaty-1953
Rhee is held in his own house and writes to the President of the United States each morning. A major answers.
The government that was found in June works two streets down, in what had been a bank. It has kept the truce. It wanted a treaty too, and had nothing to threaten anyone with. # fact: robertson-mission-1953
Pyongyang radio had always said that the Americans appointed Seoul's presidents. Now it could give the date.
Vera: That a truce holds without him I would argue. Who governs I cannot; I have typed <i>the government</i> throughout, and you never asked me for a name.
There was one platoon to spare for sentries, and it stood where it had been put in June. Widows came up the hill with petitions, saw soldiers at a gate, and took it for the government. The man they wanted sat behind a brass plate two streets down, with nobody outside.
-> two_columns

=== world_north ===
On 15 August 1955 it was ten years since the Japanese had left, and everyone on the pier at Pusan had been given a flag. # ending: one_republic_north # place: pusan_pier # date: 1955-08-15 # light: dusk # content: This page names killings by both Korean states. It describes none. # fact: korea-colony-1910-1945
Rhee's state had killed prisoners, and people whose names were on a list, and had told no one where. At Chonju, where his soldiers emptied the prison in July 1950, there is a stone now, with a date on it. # fact: bodo-league-killings # fact: chonju-prison-1950
Kim's state has killed policemen, and people whose names were on a list, and has told no one where. At Chonju, where the same prison is in use again, there is no stone, and nobody asks for a date. # fact: northern-massacres-1950
Kim has a whole country, and in every county of the lower half of it Pak Hon-yong's southerners, who say that they took it for him. One of the two will have to be thanked. # fact: pak-hon-yong-purged
Vera: One state from the Yalu to the sea I would argue. Which of them does the thanking is smoke.
{ seoul:
- island: Beyond the breakwater went the ferry from Cheju to Japan, under the flag of the island. It does not call. One learnt to be looking at the nets.
- decks: Beyond the breakwater lay the ferry from Japan, with people aboard who had left from these steps in 1950 and now asked to come home. It was waiting for their names to be gone through.
- else: Beyond the breakwater lay the ferry the Delhi paper provides for, once a year, for whoever may leave. The exceptions had grown. It was waiting for somebody to be allowed aboard.
}
It could be seen from the whole length of the pier. The band played, and people held up their flags, and looked past them.
-> two_columns

=== world_winter ===
In December 1953 both staffs indented for the padded coats of the winter after. It would be the fifth. # ending: fifth_winter # place: vera_room # map: no_armistice # date: 1953-12 # light: night
The line was where it had been for two years. Kim Il Sung had wanted an end since the summer of 1952. {seoul == deposed:Rhee, who had not, was a prisoner in his own house, and the war went on without him.|Rhee had not, and of the two it was he who had his wish.} # fact: kim-wanted-to-accept-july-1952 # fact: eisenhower-letter-6-june-1953
The prisoners who would not go home were behind the same wire as those who longed to. In the North one went down to school, by number: to Two, or to Five. # fact: pow-deadlock-1952 # fact: bombing-north-korea
Vera: The fourth winter I would argue. The fifth is an indent for coats, and I stop at the indent.
In my tin is a leaf of the calendar that hung on this wall: Monday, 27 July 1953. It has the hour of sunrise, and on the back a way of salting cucumbers. I kept it for the front.
In your world it is between the Sunday and the Tuesday. I should have lit the stove with it.
-> two_columns

=== world_wider ===
The paper is dated January 1954 and has eleven columns. # ending: wider_war # place: vera_room # map: no_armistice # date: 1954-01 # light: night # content: This page is about a plan for atomic war. Nothing in it is carried out.
Nobody has seen it. In the spring of the other 1953 there was a paper of its kind, and it was weighed, and was a plan and not an order. # fact: nsc-147-debate-may-1953
In yours a day was named in Delhi and went by, and after it somebody had to have meant something. That aircraft have been over the Yalu since the autumn I would argue. {banner == alone:Tokyo learns of each raid from the sound.|The allies are told of each raid by telephone, a little afterwards.} # fact: eisenhower-japan-1953
Peking has read the treaty of 1950 aloud to us. We are reading it to ourselves. # fact: sino-soviet-treaty-14-feb-1950
The first column is of towns. They are Korean and Chinese, in English letters, off Japanese maps, so that one which has two spellings is down twice.
Vera: If it had ever come to me, it would have been for the spelling. What stands in the other ten columns is smoke, and I will not type it.
It lies on a table under a lamp, with its corners square. There is room at the foot for initials.
-> two_columns

=== world_no_flag ===
In September 1954, at Panmunjom, they were giving each other back the dead. # ending: no_flag # place: panmunjom_hut # date: 1954-09 # light: morning # content: This page is about the exchange of the war's dead. It describes no body.
In the other 1954 they did so too. The United Nations Command received for everyone on its side. # standing: documented # fact: operation-glory-1954
{ banner == allies:
    In yours the receipt has a line for each government that came, in the order of the alphabet. Seoul's is on a separate sheet, as in 1950, and Seoul, which would not sign the truce, has left it blank. # fact: armistice-signed
- else:
    In yours the receipt has a line for Washington, and under it one for Seoul, which would not sign the truce and will not sign this. # fact: armistice-signed
}
A clerk from Kwangju, whom I have invented, read out the labels. Some had a name and a number. A good many said "Korean", and he asked which. Nobody in the hall had been empowered to know.
Vera: The exchange I would swear to. The blank line I would argue. It was ruled in July 1950, and took four years to come to the foot of a page.
They went on to the names that somebody could sign for. Towards noon he was told to put the other sheets together, and fasten them, and on the cover, where it says for whom, to write nothing yet.
-> two_columns

// ---------- your 1956 and the one we have, as names ----------
=== two_columns ===
I ruled a sheet down the middle. The right-hand column is the same whatever you underlined. # break # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/neutral # standing: invented
Kim Il Sung governs in Pyongyang. His critics spoke at a plenum this August and were expelled; Moscow and Peking sent men to undo it, and when the men had gone it was done again. Nam Il is foreign minister. # standing: documented # fact: pyongyang-august-1956 # fact: nam-il-foreign-minister
Pak Hon-yong was condemned as a spy in December 1955. In April our ambassador advised Kim not to carry it out. When he died is not agreed. Ho Ka-i is dead. # standing: documented # fact: pak-hon-yong-purged # fact: pak-sentence-april-1956 # fact: ho-ka-i-death
Rhee is President for a third term. John Chang was elected his Vice-President in May, against Rhee's own man, and in September was wounded in an attempt on his life. Seoul has had its treaty since 1953. # standing: documented # fact: chang-vice-president-1956 # fact: us-rok-treaty-1953
Some twenty-two thousand of the prisoners did not go home. There is a line, and not the one by your needle; there is no peace. By 2019, in the South alone, 133,370 people had put down their names to see someone on the other side, and 80,640 of them had died. # standing: documented # fact: big-switch-and-nonrepatriates # fact: mdl-is-not-38th-parallel # fact: geneva-1954-korea # fact: separated-families
In January Soviet Koreans asked the embassy what their children should do if the Russian school were closed. You are one of the answers. # standing: reconstructed # fact: soviet-korean-citizenship-1956 # fact: sixth-school-pyongyang
{ world:
- the_line: On the left the same people sit in nearly the same chairs. I looked for somebody to move, and moved one sergeant. # standing: invented
- month_of_lives: On the left I have the same names, and then a space, for men who are in the papers in neither column. # standing: invented
- presidents_house: On the left Rhee is a private person with sentries, and where he stood on the right I have left a dash. # standing: invented
- one_republic_north: On the left Seoul has no president and Panmunjom is a village. Pak I wrote in, and rubbed out, and wrote in again. # standing: invented
- fifth_winter: On the left the prisoners are still a number that two men dispute. Where it says <i>line</i> I put a question mark. # standing: invented
- wider_war: On the left I have Washington and Peking. Of the towns north of Pyongyang I wrote none. # standing: invented
- no_flag: On the left the names are the same. I struck out <i>United Nations</i> wherever it came, and it came nine times. # standing: invented
}
-> after_stalin

=== after_stalin ===
Under both columns, since Stalin dies in both, I put what came after him. # break # standing: invented # fact: stalin-dies
The amnesty of March 1953 let out about 1.2 million people, and left in most of those held for politics. By the beginning of 1956 three in four of these had been let out as well. Few were declared innocent. # standing: documented # fact: beria-amnesty-27-march-1953 # fact: political-releases-1954-56
On 25 February 1956 Khrushchev told a closed sitting what Stalin had done to the Party. It was read out to the Party's members, behind doors, and not printed here until 1989. It named peoples who had been put on trains: Karachai, Balkars, Kalmyks. # standing: documented # fact: secret-speech # fact: secret-speech-limits # fact: speech-peoples-named
It did not name us. I had it from the nurse at our clinic, who is a member, and who went over the list twice on my account. # standing: invented # fact: koreans-deported-1937 # fact: speech-peoples-named
In November our troops put down the revolution in Budapest. About 2,500 Hungarians were killed, and 700 of ours. # standing: documented # fact: hungary-november-1956
-> sims_file

// ---------- the answer ----------
=== sims_file ===
Mine, then. I got down the tin. # break # place: vera_room # cast: vera/troubled # standing: invented
The last of Sim's letters is of 30 May 1953. After Toksan, Sim wrote, they had gone round the other dams and let the water down, so that the next bomb should find mud. Sim had taken a gang for it off Ho Ka-i's reservoir and asked nobody's leave, since leave took a week. # standing: invented # fact: dams-toksan-chasan-may-1953
So when the Korean page in July said that the fourth on the list had drawn off labour, and that the repair had gone slowly, I knew what for. I had it in Sim's hand, in this tin. A letter from abroad about dams was not a thing I could be found to have. I left it in. # standing: invented # fact: ho-ka-i-charge
I did one thing. The Korean has Sim leading the gang away and Sim opening the gates. In Russian I put that the gang had been led away and the gates opened. Nobody has to have done a verb, either. # standing: invented
I spelled Toksan right. I read it to Gromyko while he followed with the pencil. He wrote nothing, and put it in the folder. Hearing it, I knew that I had taken out the only person who could have said why. # standing: invented
{ file_word:
- wrecking: -> file_wrecking
- noted: -> file_noted
- else: -> file_negligence
}

=== file_wrecking ===
At the head stood <i>vreditelstvo</i>. Under that word, gates that have been opened want somebody to have opened them, and there were nine names. Moscow did not want nine wreckers back. # break # content: This page names the execution of an invented person. It describes nothing. # standing: invented # fact: wrecking-and-negligence-in-law
In Pyongyang they put my Russian into Korean again, so that the file should have both. <i>Taeman</i> was not there any more to be put. They put <i>pagoe</i>, destruction. I know, because in November it came to me to be checked, and the translation was correct. # standing: invented
You had been told the provinces. It was one morning, three of the nine. Sim, with the verb last, as in Korean, and as in Russian with nobody to have done it, was shot. # standing: invented
-> not_graded

=== file_negligence ===
The page and the slip went up together and came down apart. Someone had put initials to the slip at last, and beside them <i>not required</i>. That week the front page had a wrecker of its own, and nobody wished to be found with nine more. Moscow would have them back, as negligent. # break # standing: invented # fact: beria-announced-10-july-1953
So it was article 111, and I had typed what the page said, and the page was false. Sim had neglected nothing. One paper in Moscow showed it, and I knew in which tin. # standing: invented # fact: wrecking-and-negligence-in-law
Two years, on a canal in the Hungry Steppe, a day from the reeds where we were children and you were born, Sim served. # standing: invented # fact: chirchik-swampland-1937
Since last year Sim minds the pumps on a collective farm there, and has not written to me. You will be on that platform by Friday. You came round by Moscow to ask. # standing: invented
-> not_graded

=== file_noted ===
It came down with a question mark beside the two syllables, in red. To be clarified. It went to Pyongyang, where nobody would put in writing what a Korean word meant until it was known what Moscow took it to mean. # break # standing: invented
What is being clarified cannot be closed. Sim was not charged and was not sent back. The passport lay with the file, and without it one may neither hold a post nor leave. They found Sim a sluice to mind, on a farm near Anju, and there you went for the holidays. # standing: invented
This September, when the men from Moscow had gone home, somebody came upon it, still open. You were put on a train with the school's stamp on your hand luggage. At Anju, between my note and their question mark, Sim waits. # standing: invented # fact: pyongyang-august-1956
-> not_graded

=== not_graded ===
You asked what the other two words would have done. # standing: invented
Vera: I have typed other people's other words for you all night. That one I do not grade. # standing: invented
Sim is invented, and so is the list. The charge against Ho Ka-i is not. What became of the engineers who worked under him at that reservoir we have not found. # standing: invented # fact: ho-ka-i-charge # fact: ho-ka-i-death
-> postcard_and_coat

=== postcard_and_coat ===
You had found the postcard. In April 1953 they announced that there had been no plot. Until then I had gone on with the game: the man in Gorky had taken a knight and was waiting. I got my moves out of a library book, and wrote them in Dr L.'s hand, which anyone can read. # break # standing: invented # fact: doctors-plot
{ doctor:
- signed: In May a card came, to me, at home. L. thanked me and would make his own moves from here. He had gone to another clinic. I had two more from Gorky, in the post already, and then no more. # standing: invented
- spoke_up: In May he was back behind the same door. He looked through my moves and told me to sit down, please: I had lost him a bishop. He has other patients. I am one of them. # standing: invented
- else: In May the collective was called to the hall to hear that it had been a mistake, and was unanimous. They had put out his chair, in the third row. It stayed free. He had found other patients. I sat through that one to the end. # standing: invented
}
You were looking at the third chair. # break # standing: invented
The coat was my father's. They came for him near Vladivostok, in September 1937; it was warm and he went in his jacket. My mother carried the coat on to the train. In the reeds it did for two households, ours and Sim's, and whoever went for water wore it. # standing: invented # fact: koreans-deported-1937 # fact: chirchik-swampland-1937
When they sent Sim to Pyongyang and me to Moscow, we agreed to go on taking turns. I had the first winter. It is Sim's turn. # standing: invented
Last winter I asked about my father, and was given a certificate. Pneumonia, February 1942. Antonina Pavlovna has one for her husband: pneumonia, the same February. We do not lay them side by side. # standing: invented # fact: certificate-shot-1937-pneumonia-1942
In 1955 an instruction told KGB offices how to answer the families of people shot without a court: ten years, and died in a camp. The certificate was to have a date inside the ten years and a cause made up. The KGB said so itself, in a secret report of December 1962. # standing: documented # fact: instruction-108ss-1955 # fact: kgb-report-dec-1962
-> table

// ---------- witness: table ----------
=== table ===
# place: vera_room # cast: vera/neutral
There was one more to underline. On the table lay what I had typed, with its carbons, and the tin. At seven somebody would want the kitchen. # break # standing: invented
*   [Give you the file: it is what you asked for, and it was asked in two languages. # id: table.file]
    ~ give_you(file_given)
    I squared the sheets and tied them with the string from the tin. # standing: invented
    Vera: If they ask you on the train, it is homework. # standing: invented
*   [Tell you and burn it: what is in your head has no copies to be counted. # id: table.burn]
    ~ give_you(burned_after)
    I opened the stove. It draws badly, and Antonina Pavlovna came in, in her coat, without knocking, and saw to the damper. She did not ask what we were burning. She asked if there was any more. # standing: invented
*   [Give you the photograph: it is the one thing in the tin that nobody has translated. # id: table.photograph # default]
    ~ give_you(photograph_given)
    My father's last class, thirty of them, May 1937. Second row, at the end, is a smear with Sim's collar. # standing: invented
    Vera: Sim moved. My father said that there would be another in the autumn. # standing: invented
*   [Ask you to type it again: then it is not mine, and whoever reads it will have to ask you. # id: table.type]
    ~ give_you(typed_again)
    I got up and gave you my chair. You asked what to put where it says <i>I</i>. # standing: invented
    Vera: Whoever you can swear to. # standing: invented
-   The ambassador's journal for 24 December 1955 tells how many copies there were, which was four, who had each of them, and who drafted it. For the typist it has two letters with a stroke between: M/B. # standing: documented # fact: typed-by-initials-dec-1955
Soviet Koreans in Pyongyang who asked in those years to go back were given leave to go, Lankov found. What happened to the others the embassy mostly watched. # standing: documented # fact: embassy-and-soviet-koreans
{
- file_word == wrecking: -> vera_mistranslator
- gift == burned_after: -> vera_stove
- third_copy == kept and (gift == file_given or gift == typed_again): -> vera_third_copy
- else: -> vera_clerk
}

// ---------- Vera's ending ----------
=== vera_mistranslator ===
All night I had typed, so that Antonina Pavlovna should hear that I was working. This I said aloud, to the partition as much as to you. # ending: mistranslator # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/resolute # standing: invented
Vera: <i>Vreditelstvo.</i> # standing: invented
Vera: <i>Pagoe.</i> # standing: invented
Vera: Wrecking. # standing: invented
In Russian it had been the slip's before it was mine. In Korean it was theirs afterwards. In English nobody ever asked me for it, and I have it ready. # standing: invented
None of the three was on the page. <i>Taeman</i> was on the page, and I said that too; and then the two sentences that I had emptied. Sim led the gang away. Sim opened the gates. # standing: invented
{ gift:
- file_given: The file was on your knees, tied. You had not put a hand on it. # standing: invented
- burned_after: The stove was still ticking. It had taken everything but the word. # standing: invented
- typed_again: There was a clean sheet in the machine. You had not touched a key. # standing: invented
- else: You were holding the photograph by its edges, as one does. # standing: invented
}
My father's certificate lay by the lamp: pneumonia. It is well typed. Somebody sat with that word too, and had a page to send up by evening. # standing: invented # fact: instruction-108ss-1955
The coat I did not offer. I have no right to give away Sim's turn. # standing: invented
Then you answered. I have left room for it under this line. # standing: invented
-> END

=== vera_stove ===
I told it once, from the first chair to the last gate. # ending: stove # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/resolute # standing: invented
I told it in Korean, aloud, with the damper open, and fed in each sheet when I had done with it. What I would swear to I told as sworn, and what I would argue I argued. The smoke I left out. There was enough. # standing: invented
You laughed once, at {her_name()}. # standing: invented
When I came to July I put back the person. Sim led the gang away. Sim opened the gates. It is not how the page has it, and there was nobody in the room to initial it. # standing: invented
The carbons went last, since they smell. My father's certificate I kept. The date is false, and the pneumonia; they have his name right, and I have nothing else with his name on it. # standing: invented # fact: instruction-108ss-1955
On the third chair the coat had warmed on the side towards the stove. # standing: invented
You asked me to tell July again. Copies are counted, I said; how much of it had you. You said it back to me, standing, with your boots on, and it was all there but for one word, which was better. I let it stand. # standing: invented
-> END

=== vera_third_copy ===
You would be on the first tram, and the frost had come down again. I took the coat off the third chair. # ending: third_copy # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/resolute # standing: invented
Vera: It is Sim's turn. Wear it until you are asked for it. # standing: invented
My mother's stitches were in the lining still, where she had had the ration cards. I unpicked them and put in the third copy of June 1950. <i>They have broken the peace.</i> The blue pencil runs through <i>they</i>, and one can read it perfectly well. Round it went the night's pages, {gift == typed_again:as far as you had got with them, in your typing|flat, in my typing}. # standing: invented
My father's certificate I put back in the tin. It is a false paper, and I did not want it found with true ones. # standing: invented # fact: instruction-108ss-1955
From behind, in the coat, you could have been either of us. You sat down to pull on your boots. You sat on the third chair; there was nothing on it. # standing: invented
A later hand has stamped it at the foot: received, 1991, and a number. That October a law gave the families of the punished a right to see their papers. On the card that goes with it, after <i>typed by</i>, there is a question mark, and after that, in pencil, a name. # standing: invented # fact: rehabilitation-law-1991
-> END

=== vera_clerk ===
Tomorrow is Monday, and I shall file it. # ending: clerk # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/neutral # standing: invented
The carbons go between Korea, general, and Korea, furniture. I have kept that shelf for seven years, and nobody has come to it for anything. It is the safest place in Moscow. They will find it when they have forgotten what they were afraid of, and somebody will say how well it was typed. # standing: invented
{ gift:
- file_given: You have the top copies, under a page of algebra. # standing: invented
- typed_again: You will have your own, with your own mistakes. # standing: invented
- else: You have my father, twenty-nine faces and a collar. # standing: invented
}
My father died of pneumonia in February 1942. I have it in writing, and I filed that too. # standing: invented # fact: instruction-108ss-1955
The coat is still on the third chair. You did not ask for it. I did not say that I would hold it for you; but I shall be here. # standing: invented
{ third_copy == kept:
    The third copy of June 1950 stays in the tin. Spoiled copies are to be counted. I count it every New Year. # standing: invented
}
Then I put in a clean sheet and turned the machine round on the table, so that she should hear somebody working. You type with two fingers. The first line you did yourself. # standing: invented
<i>I asked before my coat was off: who decided on the war, and could it have gone otherwise?</i> # standing: invented
-> END
