// The frame and the first underlining. Vera's room, Saturday 29 December 1956. "You" are seventeen, Sim's child.
// Title page: the lines before the first break, and nothing else. The first choice comes inside 300 words.
// Witness choice `word`: sets what Gromyko calls her (read in `boycott`). Changes no world.

=== vera_room ===
# unit: 1 # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # music: paper
You asked before your coat was off: who decided on the war, and could it have gone otherwise? You asked in Korean and again in Russian, so that I could not plead the grammar. # standing: invented
You are Sim's child, seventeen, come from Pyongyang, and you took off your boots standing on one leg, as if chairs were for other people. # standing: invented
Vera: Not that one. It has a coat on it. # standing: invented
The partition is plywood. When I talk, Antonina Pavlovna hears what I say; when I type, she hears that I am working. So I shall type. # break # standing: invented
My fingers have kept the papers I put into Russian. Underline what you would have had them decide, and I will tell you what it does to Korea; facing it is printed what they did. # standing: invented
Each line is marked documented, reconstructed or invented. Vera Tsoi is invented; so are you. What you make I shall swear to, or argue, or call smoke. # standing: invented
-> the_needle

=== the_needle ===
# map: korea_1945
In the atlas Korea is as long as my thumb. It was Japan's until August 1945. # break # standing: documented # fact: korea-colony-1910-1945
I took a needle of Ryabov's New Year tree off your sleeve and laid it across at thirty-eight degrees. # standing: invented
North of it the Japanese were to surrender to us, south to the Americans. Washington proposed the line. Stalin's answer asks for some islands and does not mention Korea. # standing: documented # fact: division-38th-parallel-1945 # fact: stalin-reply-16-aug-1945
By 1950 each side had a government that claimed both. Kim Il Sung, thirty-seven, had the north. He had twice asked Stalin for a war and been refused. In January he told our embassy that he lay awake over the South. # standing: documented # fact: dprk-founded-1948 # fact: kim-asks-march-1949-refused # fact: politburo-refusal-24-sept-1949 # fact: shtykov-kim-17-jan-1950
What Kim wanted for the South was <i>haebang</i>, liberation, already the name of 15 August 1945, when Japan surrendered. # break # standing: reconstructed
-> word

=== word ===
# place: vera_room # cast: vera/neutral
The page came to me. No archive kept me, so the word you underline is the word I used. # standing: invented
*   [<i>Osvobodit</i>: to liberate. # id: word.liberate # default]
    ~ call_vera(letter)
    It went up that evening and came down without a mark. Next day in the corridor Gromyko wished me good morning as <i>Bukva</i>, the Letter. Of the law, he meant. # standing: invented
*   [<i>Obyedinit</i>: to unite. # id: word.unite]
    ~ call_vera(seamstress)
    That year it was what one did to collective farms. It went up that evening and came down without a mark. Next day in the corridor Gromyko called me <i>Shveya</i>, the Seamstress: he had seen the stitching. # standing: invented
*   [<i>Haebang</i>, left in Korean, with a note. # id: word.korean]
    ~ call_vera(footnote)
    I left it in Korean and wrote four lines underneath. We were told that Comrade Stalin did not read footnotes. Gromyko, who evidently did, called me <i>Snoska</i>, Footnote, from that day. # standing: invented
-   The ambassador's cable of 19 January 1950 has both words: Kim speaks of the "liberation" of the South's people and the "unification" of the country. His Korean is not recorded. # standing: documented # fact: shtykov-kim-17-jan-1950
Two interpreters are named at Stalin's table in March 1949, Kim I. M. and Mun Il. Whoever put the papers into Russian beforehand is not. # standing: documented # fact: interpreters-5-march-1949
You said that at school in Pyongyang it is the name of the whole war, the Fatherland Liberation War. # break # standing: reconstructed # fact: names-of-the-war
You held out the pencil. # standing: invented
Vera: Keep it. The next one is about furniture. # standing: invented
-> january_paper
