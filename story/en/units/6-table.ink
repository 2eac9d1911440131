// Unit 6, toward morning of Sunday 30 December 1956. The end: the world's page, the two columns of names, Sim's file, the coat.
// Reads world, banner, seoul, sky, patron, pyongyang, the counts of camps_*, speech_*, plenum_*; then Vera's own: fear, file_word, doctor,
// neighbour, enquiry, third_copy, cousin_letter, bombs_page. Witness choice `table`: sets gift, and no world.
// What is paid here: the coat, the needle, the pencil, the postcard, Toksan, "a noun", the red boot, the carbon of June 1950, the form.
// The coat was Vera's father's, worn by turns in the reeds; it is Sim's turn. That holds in every run.
// Vera's ending, first that fits: wrecking (Mistranslator); thirty asked for (Thirty); two papers kept, and the file given or typed again
// (Third Copy); burned (Stove); the Clerk. The certificate plays in each: one, thirty, or the blank form.

=== table_scene ===
It was near enough to morning for Antonina Pavlovna to have put out the light. # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/neutral # music: thaw # break # standing: invented
You laid the pencil down beside the needle. In that light Korea was grey from end to end, and as long as my thumb. # standing: invented
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
In April 1954 a lorry came to Cholwon to put one of the posts straight after the frost. # ending: the_line # music: end_line # place: the_line # date: 1954-04 # light: dawn
A museum counts 1,292 of them, in Korean and English for those who come from the south, and in Korean and Chinese for those who come from the north. # standing: documented # fact: mdl-signs
Yun Pok-sun, who is still invented, carried the men's water as far as the barrier. Her second field lay beyond it and had gone to thistles. She had the interpreter tell her what the sign said; then she asked about the back. He told her that it was the same. He had not been round to look. # fact: armistice-terms-mdl-dmz
{ banner == un:
    Vera: The posts I would swear to. Who stands behind them was your affair.
- else:
    Vera: The posts I would swear to. What was painted on the lorry I would argue.
}
In the atlas you had drawn your line along the needle. The posts begin below it in the west and end above it in the east. Between the pencil and the posts lie Kaesong, and Cholwon, and her thistles. # fact: mdl-is-not-38th-parallel
-> two_columns

=== world_month ===
On 13 July 1954 it was hot in the valley south of Kumsong, and nothing was happening there. # ending: month_of_lives # music: end_line # place: the_line # date: 1954-07-13 # light: dusk
In the other July, the year before, five Chinese armies came into it on that night. Here there is half a schoolhouse, and barley, cut. {guns == truce_spring:An infantryman from Chinju, invented, is on leave.|The infantryman from Chinju is on leave. It is his second.} # fact: kumsong-july-1953
You would like me to work it out: {guns == truce_spring:so many months|so many days}, by the three to four hundred that Kim gave for one. His figure was for his own people, and for March. I do not multiply. # fact: kim-eager-29-march-1953
Vera: That the battle is not fought, once they have signed, I would swear. The valley I would argue; somebody will have gone home to it.
Engineers had strung a wire from the power station at Hwachon as far as there was wire, which was the schoolhouse and eight doors. At nine they put down the switch. One street was lit, and people came out of the others to stand in it.
-> two_columns

=== world_house ===
On 1 October of the other 1953 a treaty was signed in Washington. In yours that Thursday had nothing in it. # ending: presidents_house # music: end_line # place: kyongmudae # date: 1953-10-01 # light: morning # cast: rhee/unyielding # fact: us-rok-treaty-1953
Rhee is held in his own house and writes to the President of the United States each morning. A major answers.
The government that was found in June works two streets down, in what had been a bank. It has kept the truce. It wanted a treaty too, and had nothing to threaten anyone with. # fact: robertson-mission-1953
Vera: That a truce holds without him I would argue. Who governs I cannot; I have typed <i>the government</i> throughout.
There was one platoon to spare for sentries, and it stood where it had been put in June. Widows came up the hill with petitions, saw soldiers at a gate, and took it for the government. The man they wanted sat behind a brass plate two streets down, with nobody outside.
-> two_columns

=== world_north ===
On 15 August 1955 it was ten years since the Japanese had left, and everyone on the pier at Pusan had been given a flag. # ending: one_republic_north # music: end_republic # place: pusan_pier # date: 1955-08-15 # light: dusk # content: This page names killings by both Korean states. It describes none. # fact: korea-colony-1910-1945
Rhee's state had killed prisoners, and told no one where. At Chonju, where his soldiers emptied the prison in July 1950, there is a stone now, with a date. # fact: bodo-league-killings # fact: chonju-prison-1950
Kim's state has killed prisoners, and told no one where. At Chonju, where the same prison is in use again, nobody asks for a date. # fact: northern-massacres-1950
Kim has a whole country, and in every southern county Pak Hon-yong's southerners, who say that they took it for him. One of the two will have to be thanked. # fact: pak-hon-yong-purged
Vera: One state from the Yalu to the sea I would argue. Which of them does the thanking is smoke.
{ seoul:
- island: Beyond the breakwater went the ferry from Cheju to Japan, under the flag of the island. It does not call.
- decks: Beyond the breakwater lay the ferry from Japan, with people aboard who had left from these steps in 1950 and now asked to come home.
- else: Beyond the breakwater lay the ferry the Delhi paper provides for, once a year, for whoever may leave. It was waiting for somebody to be allowed aboard.
}
It could be seen from the whole length of the pier. The band played, and people held up their flags, and looked past them.
-> two_columns

=== world_winter ===
In December 1953 both staffs indented for the padded coats of the winter after. It would be the fifth. # ending: fifth_winter # music: end_no_line # place: vera_room # map: no_armistice # date: 1953-12 # light: night
Kim Il Sung had wanted an end since the summer of 1952. {seoul == deposed:Rhee, who had not, was a prisoner in his own house, and the war went on without him.|Rhee had not, and of the two it was he who had his wish.} # fact: kim-wanted-to-accept-july-1952 # fact: eisenhower-letter-6-june-1953
In the North one went down to school, by number: to Two, or to Five. # fact: bombing-north-korea
{ guns:
- truce54: Vera: The fourth winter I would argue. In the spring of it they signed, with the fifth winter's coats already cut.
- left_to_koreans: Vera: The fourth winter I would argue. The fifth the Americans left to Koreans, coats and all.
- else: Vera: The fourth winter I would argue. The fifth is an indent for coats, and I stop at the indent.
}
In my tin is a leaf of the calendar that hung on this wall: Monday, 27 July 1953. It has the hour of sunrise, and on the back a way of salting cucumbers. I kept it for the front.
In your world it is between the Sunday and the Tuesday. I should have lit the stove with it.
-> two_columns

=== world_wider ===
The paper is dated January 1954 and has eleven columns. # ending: wider_war # music: end_no_line # place: vera_room # map: no_armistice # date: 1954-01 # light: night # content: This page is about a plan for atomic war. Nothing in it is carried out.
Nobody has seen it. In the spring of the other 1953 there was a paper of its kind, and it was weighed, and was a plan and not an order. # fact: nsc-147-debate-may-1953
{ sky == wide:
    In yours aircraft have been over the Yalu for years, and somebody has begun to say that they have not decided anything. {banner == alone:Tokyo learns of each raid from the sound.|The allies are told of each raid by telephone, a little afterwards.} # fact: eisenhower-japan-1953
- else:
    In yours the steps were announced one at a time, and aircraft are over the Yalu. {banner == alone:Tokyo learns of each raid from the sound.|The allies are told of each raid by telephone, a little afterwards.} # fact: eisenhower-japan-1953
}
Peking has read the treaty of 1950 aloud to us. We are reading it to ourselves. # fact: sino-soviet-treaty-14-feb-1950
The first column is of towns, Korean and Chinese, off Japanese maps, so that one which has two spellings is down twice.
Vera: The aircraft I would argue. If the paper had ever come to me, it would have been for the spelling. What stands in the other ten columns is smoke, and I will not type it.
It lies on a table under a lamp, with its corners square. There is room at the foot for initials.
-> two_columns

=== world_no_flag ===
In September 1954, at Panmunjom, they were giving each other back the dead. # ending: no_flag # music: end_line # place: panmunjom_hut # date: 1954-09 # light: morning # content: This page is about the exchange of the war’s dead. It describes no body.
In the other 1954 they did so too. The United Nations Command received for everyone on its side. # standing: documented # fact: operation-glory-1954
{ banner == allies:
    In yours the receipt has a line for each government that came. Seoul's is on a separate sheet, as in 1950, and Seoul, which would not sign the truce, has left it blank. # fact: armistice-signed
- else:
    In yours the receipt has a line for Washington, and under it one for Seoul, which would not sign the truce and will not sign this. # fact: armistice-signed
}
A clerk from Kwangju, whom I have invented, read out the labels. A good many said "Korean", and he asked which. Nobody in the hall had been empowered to know.
Vera: The exchange I would swear to. The blank line I would argue. It was ruled in July 1950, and took four years to come to the foot of a page.
They went on to the names that somebody could sign for. Towards noon he was told to put the other sheets together, and on the cover, where it says for whom, to write nothing yet.
-> two_columns

// ---------- your 1956 and the one we have, as names ----------
=== two_columns ===
I ruled a sheet down the middle. The right-hand column does not move. # break # place: vera_room # music: thaw # date: 1956-12-30 # light: dawn # cast: vera/neutral # standing: invented
Kim Il Sung governs in Pyongyang, and his critics are being put out a second time. Pak Hon-yong was condemned as a spy. In Seoul Rhee has a third term, and John Chang for his Vice-President. # standing: documented # fact: pyongyang-august-1956 # fact: pak-hon-yong-purged # fact: pak-sentence-april-1956 # fact: chang-vice-president-1956
There is a line, and no peace. By 2019, in the South alone, 133,370 people had asked to see someone on the other side, and 80,640 of them had died. # standing: documented # fact: mdl-is-not-38th-parallel # fact: geneva-1954-korea # fact: separated-families
In January Soviet Koreans asked our embassy what their children should do if the Russian school were closed. You are one of the answers. # standing: reconstructed # fact: soviet-korean-citizenship-1956 # fact: sixth-school-pyongyang # fact: embassy-and-soviet-koreans
{ world:
- the_line: On the left the same people sit in nearly the same chairs. I looked for somebody to move, and moved one sergeant. # break # standing: invented
- month_of_lives: On the left I have the same names, and then a space, for men who are in the papers in neither column. # break # standing: invented
- all_go_home: On the left twenty-two thousand more went home, and those Rhee let out. I left room for what was said. # break # standing: invented # fact: big-switch-and-nonrepatriates # fact: rhee-frees-prisoners
- winter_truce: On the left {front == on_the_line:two|two and a half} years are missing. I drew a line where they would have gone, and it came out longer than the names. # break # standing: invented
- presidents_house: On the left Rhee is a private person with sentries, and where he stood on the right I have left a dash. # break # standing: invented
- one_republic_north: On the left Seoul has no president and Panmunjom is a village. Pak I wrote in, and rubbed out, and wrote in again. # break # standing: invented
- one_republic_south: On the left Rhee's prefects have the North, and Kim Il Sung has an address at Andong, and writes. # break # standing: invented
- commissioners_winter: On the left, against Pyongyang, I wrote the name of an interpreter, since it is she whom people tell. # break # standing: invented
- back_to_the_parallel: On the left the war is an autumn long, and each capital has the man it had before. Nowhere had I less to write. # break # standing: invented
- narrow_waist: On the left Pyongyang has a frontier in its suburbs, and would not go wholly into any line of mine. # break # standing: invented
- long_border: On the left the war is still to come, or not to come. Ho Ka-i I left alive; nobody has bombed his reservoir. # break # standing: invented
- small_war: On the left there is one figure, very small, which is carried forward every night. # break # standing: invented
- fifth_winter: {guns == truce54:On the left they signed a winter late, on the same line. I altered the year and left the rest.|On the left the prisoners are still a number that two men dispute. Where it says <i>line</i> I put a question mark.} # break # standing: invented
- wider_war: On the left I have Washington and Peking. Of the towns north of Pyongyang I wrote none. # break # standing: invented
- no_flag: On the left the names are the same. I struck out <i>United Nations</i> wherever it came, and it came nine times. # break # standing: invented
- else: -> one_surname
}
-> left_hand

=== one_surname ===
{ sky == named:
    On the left I have one surname more than on the right. # break # standing: invented
- else:
    On the left I have six figures, and no name to put to them. # break # standing: invented
}
-> left_hand

// What else your underlining moved: the bomb's lesson, Seoul's treaty, who answers for the North, September 1956; then Stalin's heirs, who are in both columns.
=== left_hand ===
{ guns != truce_spring and (world == the_line or world == month_of_lives or world == presidents_house or world == no_flag):
    { sky:
    - threatened: Beside the bomb I wrote two dates: the offer in {patron == peking_answers:April|March}, the ultimatum in May. It is the second that is believed in. # standing: invented # fact: nuclear-threat-debate
    - unsaid: Beside the bomb I wrote nothing on the left, and it had come out the same. # standing: invented # fact: nuclear-threat-debate
    - else: Beside the bomb I wrote two dates: the offer in {patron == peking_answers:April|March}, the warning in May. # standing: invented # fact: nuclear-threat-debate
    }
}
{ seoul == bargained:
    Seoul's treaty is thinner on the left. # standing: invented # fact: us-rok-treaty-1953
}
{ pyongyang != exile:
    { patron:
    - moscow_pays: On the left Moscow pays the North's bills. # standing: invented
    - peking_answers: On the left Peking pays the North's bills. # standing: invented
    }
}
{
- plenum_shared: For {world == narrow_waist:Kanggye|Pyongyang} I wrote Kim and Choe Yong-gon, in one bracket. # standing: invented
- plenum_out: For {world == narrow_waist:Kanggye|Pyongyang} I wrote that nobody had been put back. # standing: invented
}
-> after_stalin

=== after_stalin ===
{
- camps_all: On the left our camps are emptier, and nobody has been told why. # standing: invented
- camps_true: On the left our dead have their own dates. # standing: invented
- else: In both columns our dead have the same papers. # standing: invented
}
{
- speech_closed: In November our troops put down the revolution in Budapest. About 2,500 Hungarians were killed, and 700 of ours. # standing: documented # fact: hungary-november-1956
- else: On the right, in November, our troops put down a revolution in Budapest, and Hungarians died in thousands. On the left I wrote <i>Budapest</i>, and nothing after it. # standing: reconstructed # fact: hungary-november-1956
}
-> sims_file

// ---------- the answer ----------
=== sims_file ===
Mine, then. I got down the tin. # break # place: vera_room # cast: vera/troubled # standing: invented
{ fear:
- made_firm: In Sim's letter of October 1950 Moscow is said to find them resolute. Sim asks who has been saying so. # standing: invented # fact: kim-appeals-29-sept-1950
- queried: In Sim's letter of October 1950 Moscow is said to be waiting for a word from them. Sim asks which word. # standing: invented # fact: kim-appeals-29-sept-1950
- else: In Sim's letter of October 1950 Moscow is said to know how desperate they are. It is restful, Sim says, to be known. # standing: invented # fact: kim-appeals-29-sept-1950
}
In the last, of 30 May 1953, they have let the water down behind the dams, so that the next bomb should find mud. Sim took a gang for it off Ho Ka-i's reservoir without leave, which took a week. # standing: invented # fact: dams-toksan-chasan-may-1953
So in July, when the fourth on the list was said to have drawn off labour, I knew what for. I could not be found to have such a letter. # standing: invented # fact: ho-ka-i-charge
The Korean has Sim leading the gang away and Sim opening the gates. In Russian the gang had been led away, and the gates opened. Nobody has to have done a verb, either. I had taken out the only person who could have said why. # standing: invented
{ file_word:
- wrecking: -> file_wrecking
- noted: -> file_noted
- else: -> file_negligence
}

=== file_wrecking ===
At the head stood <i>vreditelstvo</i>. Under that word, gates that are opened want somebody to have opened them. Moscow did not want nine wreckers back. # break # content: This page names the execution of an invented person. It describes nothing. # standing: invented # fact: wrecking-and-negligence-in-law
In Pyongyang they put my Russian into Korean again: <i>pagoe</i>, destruction. In November it came to me to be checked, and the translation was correct. # standing: invented
You had been told the provinces. It was one morning, three of the nine. Sim, with the verb last, as in Korean, was shot. # standing: invented
-> not_graded

=== file_negligence ===
The slip came down with initials to it at last, and <i>not required</i>. That week the front page had a wrecker of its own. Moscow would have the nine back, as negligent. # break # standing: invented # fact: beria-announced-10-july-1953
So it was article 111, and it was false. One paper in Moscow showed it, and I knew in which tin. # standing: invented # fact: wrecking-and-negligence-in-law
Two years, on a canal in the Hungry Steppe, Sim served, and minds pumps there now, and has not written. You will be on that platform by Friday. You came round by Moscow to ask. # standing: invented # fact: chirchik-swampland-1937
-> not_graded

=== file_noted ===
It came down with a question mark beside the two syllables. In Pyongyang nobody would put in writing what a Korean word meant until it was known what Moscow took it to mean. # break # standing: invented
What is being clarified cannot be closed. Sim was not charged and was not sent back, and was found a sluice to mind, near Anju, where you went for the holidays. # standing: invented
This September somebody came upon it, still open, and you were put on a train. At Anju, between my note and their question mark, Sim waits. # standing: invented # fact: pyongyang-august-1956
-> not_graded

=== not_graded ===
You asked what the other two words would have done. # standing: invented
Vera: I have typed other people's other words for you all night. That one I do not grade. # standing: invented
Sim is invented. The charge against Ho Ka-i is not. What became of his engineers we have not found. # standing: invented # fact: ho-ka-i-charge # fact: ho-ka-i-death
-> postcard_and_coat

=== postcard_and_coat ===
You had found the postcard. I went on with that game in Dr L.'s hand, out of a library book, until they announced that there had been no plot. # break # standing: invented # fact: doctors-plot
{ doctor:
- signed: In May a card came, to me, at home. L. thanked me, and would make his own moves from here. # standing: invented
- spoke_up: In May he was back behind the same door. He looked through my moves and told me to sit down, please: I had lost him a bishop. I am one of his patients. # standing: invented
- else: In May the collective was called to the hall to hear that it had been a mistake, and was unanimous. His chair stayed free. I sat through that one to the end. # standing: invented
}
The coat on the third chair was my father's. They came for him near Vladivostok, in September 1937; it was warm and he went in his jacket. In the reeds it did for two households, ours and Sim's. # break # standing: invented # fact: koreans-deported-1937 # fact: chirchik-swampland-1937
When they sent Sim to Pyongyang and me to Moscow, we agreed to go on taking turns. I had the first winter. It is Sim's turn. # standing: invented
-> table

// ---------- witness: table ----------
=== table ===
# place: vera_room # cast: vera/neutral
{ neighbour:
- told: Antonina Pavlovna came in with the kettle, without knocking, as she has since the two taps. Her Kolya came home in 1952, in both boots, and has still, by signature, not been anywhere. # sound: door # break # standing: invented
- signed_to: Somebody in the corridor asked if it was slippery out. You opened, and it was the kettle. Her Kolya came home in 1952, in both boots, and has still, by signature, not been anywhere. # sound: door # break # standing: invented
- else: There was a knock, and I opened. Antonina Pavlovna gave me the kettle and said that it was freezing. Her Kolya came home in 1952, in both boots, and has still, by signature, not been anywhere. # sound: door # break # standing: invented
}
There was one more to underline. # standing: invented
*   [Give you the file: it is what you asked for, and it was asked in two languages. # id: table.file]
    ~ give_you(file_given)
    I squared the sheets and tied them with the string from the tin. # standing: invented
    Vera: If they ask you on the train, it is homework. # standing: invented
*   [Tell you and burn it: what is in your head has no copies to be counted. # id: table.burn]
    ~ give_you(burned_after)
    I opened the stove. Antonina Pavlovna came back and saw to the damper. She did not ask what we were burning. She asked if there was any more. # standing: invented
*   [Give you the photograph: it is the one thing in the tin that nobody has translated. # id: table.photograph # default]
    ~ give_you(photograph_given)
    Second row, at the end, is the smear with Sim's collar. # standing: invented
    Vera: Sim moved. My father said that there would be another in the autumn. # standing: invented
*   [Ask you to type it again: then it is not mine, and whoever reads it will have to ask you. # id: table.type]
    ~ give_you(typed_again)
    I got up and gave you my chair. You asked what to put where it says <i>I</i>. # standing: invented
    Vera: Whoever you can swear to. # standing: invented
-   The ambassador's journal for 24 December 1955 names who drafted it and who had its four copies. For the typist it has M/B. # standing: documented # fact: typed-by-initials-dec-1955
{
- file_word == wrecking: -> vera_mistranslator
- enquiry == asked_thirty: -> vera_thirty
- kept_two() and (gift == file_given or gift == typed_again): -> vera_third_copy
- gift == burned_after: -> vera_stove
- else: -> vera_clerk
}

// ---------- Vera's ending ----------
=== vera_mistranslator ===
All night I had typed, so that Antonina Pavlovna should hear that I was working. This I said aloud, to the partition as much as to you. # ending: mistranslator # music: mistranslator # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/resolute # standing: invented
Vera: <i>Vreditelstvo.</i> # standing: invented
Vera: <i>Pagoe.</i> # standing: invented
Vera: Wrecking. # standing: invented
In Russian it was the slip's before it was mine. In English nobody ever asked me for it. I have it ready. # standing: invented
<i>Taeman</i> was on the page, and I said that too; and then the two sentences that I had emptied. Sim led the gang away. Sim opened the gates. # standing: invented
{ gift:
- file_given: The file was on your knees, tied. You had not put a hand on it. # standing: invented
- burned_after: The stove was still ticking. It had taken everything but the word. # standing: invented
- typed_again: There was a clean sheet in the machine. You had not touched a key. # standing: invented
- else: You were holding the photograph by its edges, as one does. # standing: invented
}
{ enquiry:
- asked_thirty: The envelopes lay by the lamp, my father's uppermost: heart. Somebody sat with that word too, and had a page to send up by evening. # standing: invented # fact: instruction-108ss-1955
- not_asked: The form lay by the lamp. It is the one page in the room on which I have put no word. # standing: invented # fact: instruction-108ss-1955
- else: My father's certificate lay by the lamp: pneumonia. Somebody sat with that word too, and had a page to send up by evening. # standing: invented # fact: instruction-108ss-1955
}
The coat I did not offer. I have no right to give away Sim's turn. # standing: invented
{gift == burned_after:Then you answered. I had nothing left to write it on.|Then you answered. I have left room for it under this line.} # standing: invented
-> END

=== vera_thirty ===
Thirty dates take four minutes, and I had never said them aloud. I began with my father: March 1943. # ending: thirty # music: thirty # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/resolute # standing: invented # fact: instruction-108ss-1955
At the sixth Antonina Pavlovna came in, carrying a chair, since of mine one had a coat on it. By the eleventh there were the Ryabovs, with two stools, and the student with the bench out of the kitchen. Nobody asked whose they were. # standing: invented
For those who have no certificate I read the date of the letter that says so. # standing: invented
{ gift:
- file_given: You ticked them off on the back of the file. # standing: invented
- burned_after: Nobody looked at the stove. # standing: invented
- typed_again: You took them down as I read, one to a line. # standing: invented
- else: You had the photograph, and put a finger to each. # standing: invented
}
When I had done, Antonina Pavlovna said hers: February 1942. It went round the room then, from chair to chair. Nobody in the flat had one for 1937, or 1938. # standing: invented # fact: certificate-shot-1937-pneumonia-1942
They had left the third chair as it was, and stood round it. # standing: invented
You asked why there was none for Sim. Sim moved, I said. # standing: invented
-> END

=== vera_third_copy ===
You would be on the first tram. I took the coat off the third chair. # ending: third_copy # music: third_copy # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/resolute # standing: invented
Vera: It is Sim's turn. Wear it until you are asked for it. # standing: invented
I unpicked my mother's stitches in the lining. # standing: invented
{ third_copy == kept:
    In went the third copy of June 1950. <i>They have broken the peace.</i> The blue pencil runs through <i>they</i>, and one can read it perfectly well. # standing: invented
}
{ cousin_letter:
- answered: In went my cousin's letter, about trains. # standing: invented
- kept_unanswered: In went my cousin's letter, which awaits reply. # standing: invented
}
{ bombs_page == cut_page:
    In went the strip that begins at the Taedong Gate. # standing: invented
}
Round them I put the night's pages, {gift == typed_again:as far as you had got with them, in your typing|flat, in my typing}. # standing: invented
{ enquiry == not_asked:
    The stamped form I put back in the tin. It is my one true paper about my father: it is blank. # standing: invented # fact: instruction-108ss-1955
- else:
    My father's certificate I put back in the tin. It is a false paper, and I did not want it found with true ones. # standing: invented # fact: instruction-108ss-1955
}
From behind, in the coat, you could have been either of us. You sat down on the third chair to pull on your boots. # standing: invented
A later hand has stamped it: received, 1991, and a number. On the card, after <i>typed by</i>, there is a question mark, and after that, in pencil, a name. # standing: invented # fact: rehabilitation-law-1991
-> END

=== vera_stove ===
I told it once, from the first chair to the last gate. # ending: stove # music: stove # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/resolute # standing: invented
I told it in Korean, aloud, with the damper open, and fed in each sheet when I had done with it. The smoke I left out. There was enough. # standing: invented
You laughed once, at {her_name()}. # standing: invented
When I came to July I put back the person. Sim led the gang away. Sim opened the gates. There was nobody in the room to initial it. # standing: invented
{ enquiry == not_asked:
    The carbons went last, since they smell. My father's form went in as it was, blank, and burned like anything else. # standing: invented # fact: instruction-108ss-1955
- else:
    The carbons went last, since they smell. My father's certificate I kept. The date is false, and the pneumonia; they have his name right, and I have nothing else with it on. # standing: invented # fact: instruction-108ss-1955
}
{ cousin_letter == answered or cousin_letter == kept_unanswered:
    My cousin's letter I read out, and put back under the buttons. # standing: invented
}
On the third chair the coat had warmed on the side towards the stove. # standing: invented
You asked me to tell July again. Copies are counted, I said; how much of it had you. You said it back to me, standing, with your boots on, and it was all there but for one word, which was better. I let it stand. # standing: invented
-> END

=== vera_clerk ===
Tomorrow is Monday, and I shall file it. # ending: clerk # music: clerk # place: vera_room # date: 1956-12-30 # light: dawn # cast: vera/neutral # standing: invented
The carbons go between Korea, general, and Korea, furniture, on a shelf that nobody has come to in seven years. They will find it when they have forgotten what they were afraid of, and somebody will say how well it was typed. # standing: invented
{ gift:
- file_given: You have the top copies, under a page of algebra. # standing: invented
- typed_again: You will have your own, with your own mistakes. # standing: invented
- else: You have my father's class, twenty-nine faces and a collar. # standing: invented
}
{ enquiry == not_asked:
    The form about my father I filed too. Everything on it is true: there is a stamp. # standing: invented # fact: instruction-108ss-1955
- else:
    My father died of pneumonia in February 1942. I have it in writing, and I filed that too. # standing: invented # fact: instruction-108ss-1955
}
The coat is still on the third chair. You did not ask for it. I did not say that I would hold it for you; but I shall be here. # standing: invented
{
- third_copy == kept: The third copy of June 1950 stays in the tin. I count it every New Year. # standing: invented
- cousin_letter == answered or cousin_letter == kept_unanswered: My cousin's letter stays in the tin, under the buttons. # standing: invented
- bombs_page == cut_page: The strip that begins at the Taedong Gate stays in the tin. I have signed that it was burned. # standing: invented
}
Then I put in a clean sheet and turned the machine round on the table, so that she should hear somebody working. You type with two fingers. The first line you did yourself. # sound: carriage_return # standing: invented
<i>I asked before my coat was off: who decided on the war, and could it have gone otherwise?</i> # standing: invented
-> END
