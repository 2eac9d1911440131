// Decision `green_light`, April 1950, pencil: Stalin. Always met. Then the gate of unit 1, and witness choice `cousin`.
// Leaves: origin june_war or ongjin_first (yes), refused (no), put_off (later), unity. The last three are the long border: no June war.
// Reads pyongyang == beholden (Kim has been to Mao first) and the count luncheon_ongjin (fighting since March).
// Witness choice `cousin`: sets cousin_letter. The letter came in the May that happened, so it comes in every world.
// In branches a line without a standing is invented; in the record it is documented.

=== green_light_start ===
Of April in Moscow Vera saw nothing. One record of a talk has been found, and there is no war in it. # place: kremlin_office # date: 1950-04 # light: night # cast: stalin/neutral, kim_il_sung/eager, pak/fervent # break # standing: documented # fact: stalin-kim-talk-april-1950-record
Kim and Pak talked of machines. There was gold, silver, tungsten and lead in the earth of Korea, Kim said. Stalin said that that was good. A page attached has Kim's questions. The first is how to unite the country, which they were disposed to do by arms. # standing: documented # fact: stalin-kim-talk-april-1950-record # fact: stalin-approves-april-1950
Stalin had twice refused. Since the second time China had been won and become his ally. He had a bomb. On 12 January Acheson had drawn America's line in the Pacific, with Korea outside it; on the 19th the House of Representatives refused the South its aid, 193 to 191, and in February changed its mind. # standing: documented # fact: politburo-refusal-24-sept-1949 # fact: soviet-bomb-and-prc-1949 # fact: sino-soviet-treaty-14-feb-1950 # fact: acheson-press-club-12-jan-1950 # fact: house-votes-down-korea-aid-19-jan-1950
{ pyongyang == beholden:
    Stalin asked Comrade Kim how he had found the trains to Peking. # standing: invented
}
{ luncheon_ongjin:
    They were still firing at Ongjin. Stalin asked how many shells a day it came to; they were his. # standing: invented
}
Kim promised a short war. Pak promised that the South would rise. # standing: documented # fact: kim-promised-southern-uprising
-> green_light_paper

=== green_light_paper ===
# decision: green_light # paper: paper_green_light
<b>For Comrade Stalin.</b> On what the Korean comrades ask. # break # standing: reconstructed
He did not write himself papers. I have typed him this one, with a margin. # standing: invented
*   [That they be answered as in September, that their army is not prepared and the thing could be long: nobody has yet shown that paper to be wrong. # id: green_light.no]
    -> green_light_no
*   [That they be helped, if Comrade Mao agrees: the Americans let China go, and should they not let Korea go it is China that lives next door. # id: green_light.yes]
    -> green_light_yes
*   [That they be told to wait until 1951: by then the Chinese will have Taiwan and the new divisions their guns, and what is put off has not been refused. # id: green_light.later]
    -> green_light_later
*   [That they call on the South for elections and send it partisans: if Comrade Pak is right about the South, it will rise without a single tank of ours. # id: green_light.unity]
    -> green_light_unity

=== green_light_yes ===
Yes, said Stalin, if Mao agreed. There would be arms. There would be no Soviet soldiers. # place: kremlin_office # date: 1950-04 # light: night # cast: stalin/amused, kim_il_sung/eager, pak/fervent # standing: documented # fact: stalin-approves-april-1950 # fact: soviet-arms-before-invasion
{ pyongyang == beholden:
    Mao, who had said in March that Taiwan came first, was told on 13 May that Moscow thought otherwise. At half past eleven that night Zhou Enlai called on our ambassador to ask whether it did. # place: zhongnanhai # date: 1950-05-13 # light: night # cast: mao/closed, zhou/attentive # standing: invented # fact: zhou-calls-on-roshchin-13-may-1950
- else:
    They told Mao in Peking on 13 May. At half past eleven that night Zhou Enlai called on our ambassador to ask whether it was so. # place: zhongnanhai # date: 1950-05-13 # light: night # cast: mao/closed, zhou/attentive # standing: documented # fact: zhou-calls-on-roshchin-13-may-1950
}
It was so, Stalin replied, but the Chinese must decide it with the Koreans, and if they did not agree it must be put off. Mao agreed. # standing: documented # fact: stalin-to-mao-14-may-1950 # fact: stalin-if-mao-disagrees-14-may-1950 # fact: mao-attitude-may-1950
By 29 May most of the arms had come. Kim asked Shtykov to go over the plan of attack with his chief of staff and our General Vasiliev, who had worked it out together. Shtykov declined: he would hear of it from Vasiliev. # place: pyongyang_office # date: 1950-05-29 # light: afternoon # cast: kim_il_sung/eager, shtykov/smooth # standing: documented # fact: shtykov-declines-joint-meeting-29-may-1950 # fact: soviet-arms-before-invasion
Our advisers helped with it down to the divisions, and seem to have been taken back before the day, so that none could be captured. # standing: documented # fact: soviet-advisers-pulled-back
~ say_yes()
{ luncheon_ongjin or pyongyang == beholden:
    Vera: From the yes onwards I would swear to it; how they came to it is your doing. Stalin had it from Mao, Mao from Stalin, and our ambassador was not in the room.
- else:
    Vera: I would swear to it. Stalin had it from Mao, Mao from Stalin, and our ambassador was not in the room.
}
{ luncheon_ongjin:
    The attack is planned for the end of June, and is to begin at Ongjin, where the firing has not stopped. # place: kremlin_office # outcome: green_light
- else:
    The arms come, Mao agrees, and the attack is planned for the end of June. # place: kremlin_office # outcome: green_light
}
No Russian is to be found anywhere near it.
-> after_green_light

=== green_light_no ===
They were given the answer of September, which had kept. # place: kremlin_office # date: 1950-04 # light: night # cast: stalin/cold, kim_il_sung/shaken, pak/haunted # fact: politburo-refusal-24-sept-1949
Stalin: About the lead, we are agreed. # fact: stalin-wants-lead-30-jan-1950
In March Mao had told their ambassador that if there was a plan for unification Comrade Kim should come to Peking in secret, and if there was none he could come officially. # standing: documented # fact: mao-to-yi-chu-yon-march-1950
{ pyongyang == beholden:
    He had come once in secret. In May he came officially, with a band at the station, and signed for soya beans and coal. # place: zhongnanhai # date: 1950-05 # light: afternoon # cast: mao/wry, kim_il_sung/neutral # fact: mao-to-yi-chu-yon-march-1950
- else:
    In May Kim came officially, with a band at the station, and signed for soya beans and coal. # place: zhongnanhai # date: 1950-05 # light: afternoon # cast: mao/wry, kim_il_sung/neutral # fact: mao-to-yi-chu-yon-march-1950
}
Pak did not go. He saw off the next five hundred men to the mountains. Of the last six hundred one in ten was left. # place: pyongyang_office # date: 1950-06 # light: evening # cast: pak/haunted # fact: odae-guerrillas-april-1950
{ luncheon_ongjin:
    At Ongjin the firing was broken off, on advice from Moscow, and the hills were given back. # fact: border-clashes-1949
- else:
    In June the guns began again at Ongjin, as they had the year before. # fact: border-clashes-1949
}
~ refuse_again()
Vera: No war that June I would swear to: it took our tanks and our petrol. That there is none later I would only argue. Rhee wanted the whole of it too, and he also had an ally to ask. # fact: rhee-oliver-30-sept-1949
Stalin says no a third time, and there is no attack in June. # place: kremlin_office # outcome: green_light
Two armies stay where they are, a rifle shot apart.
-> after_green_light

=== green_light_later ===
In February Kim had asked leave to spend 1951's credit in 1950. It would be spent, he was told, in 1951. # place: kremlin_office # date: 1950-04 # light: night # cast: stalin/neutral, kim_il_sung/shaken, pak/fervent # fact: kim-asks-4-feb-1950
Kim: In a year they will be stronger.
Stalin: In a year the Chinese will have Taiwan, and time for you.
{ pyongyang == beholden:
    It was what Mao had told him in March, and Mao was gratified to find that it was now Moscow's opinion. # fact: mao-preferred-taiwan-first
}
{ luncheon_ongjin:
    The hills at Ongjin were to be given back. The gunners were told, and first used up the shells of 1950. # fact: border-clashes-1949
}
In Seoul Rhee had wished to put off that spring's elections until November. Washington told him that its aid depended on May, and in May they were held. # standing: documented # fact: rhee-told-to-hold-elections-april-1950
So each of them had been informed what month it was.
Pak could count months too. In April the South's army had broken up six hundred of his partisans by Odae Mountain; at most seventy-five were left. By another spring there would be fewer people in the South to rise, and less call for the man who spoke for them. # place: pyongyang_office # date: 1950-05 # light: evening # cast: pak/haunted # fact: odae-guerrillas-april-1950 # fact: pak-hon-yong-purged
~ put_it_off()
Vera: The waiting I would argue. What comes when the year is up nobody can date: an attack on a stronger South, or another year.
Nothing is refused, and nothing comes in June. # place: kremlin_office # outcome: green_light
The credit for 1951 is kept for 1951.
-> after_green_light

=== green_light_unity ===
Stalin: Comrade Pak tells us that the South is waiting. Let it be asked. # place: kremlin_office # date: 1950-04 # light: night # cast: stalin/amused, kim_il_sung/neutral, pak/fervent # fact: kim-promised-southern-uprising
On 30 May the South elected an assembly. On 7 June Pyongyang radio proposed another, for all Korea, to sit in Seoul on 15 August, and Rhee to have no part in it. They really did. There was a plan of attack behind it. # place: pyongyang_office # date: 1950-06-07 # light: evening # cast: pak/fervent, kim_il_sung/neutral # standing: documented # fact: rhee-told-to-hold-elections-april-1950 # fact: unity-appeal-7-june-1950 # fact: shtykov-declines-joint-meeting-29-may-1950
Here there is none. The American embassy in Seoul took the appeal for propaganda, and in your world it is right. # fact: unity-appeal-7-june-1950
{ luncheon_ongjin:
    The hills at Ongjin had been given back, so that there should be nothing to explain. # fact: border-clashes-1949
}
In June Pak sent five hundred partisans, to help people make up their minds, into the mountains where the South's army had just done with the last six hundred. Kim had always said that one could not count on them. He counted those who came back. # fact: odae-guerrillas-april-1950 # fact: tunkin-partisans-14-sept-1949
~ send_appeals()
Vera: That the South does not rise I would argue: it did not when the army came. That it stops at appeals is smoke. Neither government meant to lose an election.
Pyongyang appeals, and there is no attack in June. # place: kremlin_office # outcome: green_light
The South does not rise, and in August nobody votes.
-> after_green_light

=== after_green_light ===
~ settle_winter()
-> cousin

// Today's voice.
=== record_green_light ===
No again: Moscow's answer in March and in September 1949. An attack, the Politburo wrote, could become prolonged. # fact: kim-asks-march-1949-refused # fact: politburo-refusal-24-sept-1949
Yes, if Mao agrees: Stalin's choice, in April. Mao gave his assent in May. # fact: stalin-approves-april-1950 # fact: mao-attitude-may-1950
Not this year: if the Chinese did not agree, Stalin wrote to Mao on 14 May, the question should be put off. # fact: stalin-if-mao-disagrees-14-may-1950
Appeals and partisans: Moscow had advised partisans in September 1949. The appeal of 7 June 1950 was made, with the attack prepared behind it. # fact: politburo-partisans-24-sept-1949 # fact: unity-appeal-7-june-1950
Kim asked, and Stalin consented: not the other way about. # break # fact: stalin-prompted-kim-misleading
By the end of May most of the arms had come, and the plan of attack had been worked out with a Soviet general. Advisers seem to have been pulled back before it began. # fact: soviet-arms-before-invasion # fact: soviet-advisers-pulled-back
No general rising took place in the South. # fact: kim-promised-southern-uprising
Acheson's speech is often called the green light. James Matray finds that it had little effect; for Weathersby it confirmed what Moscow knew of American policy. # fact: acheson-press-club-12-jan-1950
Why Stalin changed his mind is disputed. Weathersby: he judged that America would not fight. Shen Zhihua: he wanted ports to replace those he had given up in China. Kim Donggil: he wanted America tied down against China. Whether Mao was willing, or could not refuse, is disputed too. # fact: stalin-motives-debate # fact: mao-attitude-may-1950
-> DONE

=== cousin ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/troubled
This one you cannot underline away. In May, in the spring that we did have, a letter came. # break # standing: invented
My father had gone over to Russia and his brother had stayed, which is all that a frontier needs. The brother's daughter was Choe In-suk; a Russian clerk would make it Tsoi. She taught seventy children by the East Gate in Seoul. The mail went as far as Sim, who sent it on inside a dried pollack. You may have helped to pack it. # standing: invented # fact: north-south-mail-1946-1950
She asked, for the children, whether in Moscow the trains ran under the ground. On my forms, beside <i>relatives abroad</i>, stood <i>none</i>. # standing: invented
*   [Answer it: seventy children have asked. # id: cousin.answer]
    ~ treat_letter(answered)
    I wrote that they did, and were warm, and posted it to Sim in the first days of June. Hers I kept. # standing: invented
*   [Keep it, and do not answer: what has no reply is not yet a correspondence. # id: cousin.keep # default]
    ~ treat_letter(kept_unanswered)
    I put it in the tin, under the buttons. In an office one would say that it awaits reply. # standing: invented
*   [Burn it: a tie abroad needs only a date on it to be a charge. # id: cousin.burn]
    ~ treat_letter(letter_burned)
    I burned it over the gas. Antonina Pavlovna asked whose fish that was. # standing: invented
-   Mail crossed the parallel 165 times between March 1946 and June 1950, 1,922,180 letters north and 963,751 south; the last time on Thursday 22 June. # standing: documented # fact: north-south-mail-1946-1950
-> kuznetsky_most
