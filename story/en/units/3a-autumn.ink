// Unit 3 opens, September 1950. Witness `appeal` (1 October 1950, in every world; sets fear). autumn_at_sea: the world without ground troops, one page.
// Decision `parallel`, 27 September to 9 October 1950, pencil: Truman. Leaves: north (nothing changed), front at_waist, or stop, which goes on to october_first.
// Decision `october_first`, 30 September and 1 October 1950, pencil: Rhee. History did not meet it: nobody had ordered a halt. Leaves: front landed or at_38, seoul marching.
// Reads banner and chair (whose leave it takes, what Delhi's warning weighs); seoul at sea. Invented: the Nams, the man of the Third, the salt dealer.
// Running: a hundred chairs kept empty in Seoul's parliament for the North; a line with nothing on it. In branches a line without a standing is invented.

=== autumn_start ===
{
- front == at_sea:
    Where you kept the soldiers at home nobody landed at Inchon. In the September that happened MacArthur did, on the 15th, and by the 28th Seoul had been taken again. I tell you that one first, because a letter out of it came to my desk. # unit: 3 # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # music: korea # break # standing: invented # fact: inchon-landing
    -> appeal
- guns == never:
    In the world you have underlined there was no such September. In the one that happened MacArthur landed at Inchon on the 15th, behind Kim's army, and by the 28th Seoul had been taken again. I tell you of it because a letter out of it came to my desk. # unit: 3 # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # music: korea # break # standing: invented # fact: inchon-landing
    -> appeal
- else:
    -> seoul_in_september
}

=== seoul_in_september ===
In September the place names came back to my desk in the order in which they had gone, backwards. # unit: 3 # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # music: korea # break # standing: invented
# map: inchon_1950
On Friday the 15th MacArthur landed at Inchon, behind Kim's army. By the 28th Seoul had been taken again. # standing: documented # fact: inchon-landing # fact: seoul-capitol-29-sept-1950
# place: seoul_street # date: 1950-09-28 # light: morning
By the East Gate lived the Nams, whom I have invented. In June the wireless had told them to stay, and they stayed. For three months their son lay under the floor, on account of the northern army’s recruiters. # break # content: This page names killings of prisoners and civilians in September and October 1950, by both sides. It describes none. # standing: invented # fact: river-crossers-1950
On the first morning a policeman who had crossed the river in June came back over it, and asked them why they had not. Mrs Nam said that there had been no bridge. # standing: invented # fact: river-crossers-1950 # fact: han-bridge-28-june-1950
At Taejon, before they left, the northern side killed its prisoners: 1,557, by a count that a South Korean commission accepted in 2008. At Koyang, outside Seoul, police who had come back shot at least 153 people in October, said to have served the North or to be kin of somebody who had. The same commission found that in 2007. # standing: documented # fact: taejon-september-1950 # fact: koyang-october-1950
-> appeal

=== appeal ===
# place: foreign_ministry # date: 1950-10-01 # light: night # cast: gromyko/grim, vera/troubled # music: parallel
On Thursday 28 September Gromyko had sent on to Stalin, by post, a letter from Kim, full of determination to fight until final victory. It was dated 31 August. # break # standing: documented # fact: gromyko-forwards-28-sept-1950
The next was quicker. Pak Hon-yong took it to our embassy himself, and at thirty-five minutes past midnight on the Sunday it was deciphered. The army was breaking. They asked for direct help or, failing that, for volunteers from China and elsewhere. # standing: documented # fact: kim-pak-letter-hours-1950 # fact: kim-appeals-29-sept-1950
The embassy had left one word in Korean, in brackets: <i>cholsil</i>, how they would need us once the parallel was crossed. The dictionary has "urgent". One says it with the water at one's chin. # standing: invented
Gromyko: Take it out of the brackets. # standing: invented
*   [<i>Desperately</i>: the fear is in the Korean. # id: appeal.fear # default]
    ~ put_the_fear(left_in)
    I wrote <i>otchayanno</i>. Nobody, said Gromyko, did anything desperately to Comrade Stalin. He let it go up all the same. It was not his adverb. # standing: invented
*   [<i>Without delay</i>: it is a government that asks. # id: appeal.firm]
    ~ put_the_fear(made_firm)
    I wrote <i>bezotlagatelno</i>, and he initialled it. It read like an order for rails. Nobody in it was afraid of anything. # standing: invented
*   [Ask Pyongyang which of the two they mean. # id: appeal.query]
    ~ put_the_fear(queried)
    He signed the query: urgently, or desperately? The letter went south to Stalin with a gap in it. On the Tuesday Pyongyang replied, and the reply was <i>yes</i>. # standing: invented
-   Stalin's answer was read to Kim on 8 October, delayed, it said, by consultations with the Chinese comrades. Pak, the foreign minister, put it into Korean, and Kim took it down in his notebook. # standing: documented # fact: stalin-answer-8-oct-1950
-> autumn_fork

=== autumn_fork ===
{
- front == at_sea: -> autumn_at_sea
- guns == never: -> son
- else: -> parallel_start
}

=== autumn_at_sea ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/troubled # map: at_sea
In your world that letter was not written, and neither was any other paper of the autumn and winter. There is no parallel left to cross, and nobody to be offered a truce. # break # standing: invented
{ seoul:
- island: By October the North has all of Korea that can be walked to. Rhee has an island, a flag and, in Washington, an embassy of two. # standing: invented
- decks: By October the North has all of Korea that can be walked to. Most of those the decks held are in Japan, being counted by clerks who write their names down the Japanese way again. # standing: invented # fact: korea-colony-1910-1945
- else: By October the North has all of Korea. Those the paper allowed to leave have left. The others are learning how long a list of exceptions can grow after it has been signed. # standing: invented
}
No army comes near the Yalu, so nobody crosses it: that I would argue. Sim has a desk there, and a window, and writes to ask only for carbons. # standing: invented # fact: zhou-warning-panikkar
The new government gives out land, opens schools and makes lists. That it makes them I would argue, because that summer both sides had. How long they are I will not guess, in front of you or of anyone. # standing: invented # fact: bodo-league-killings # fact: northern-massacres-1950
Pak Hon-yong has his Seoul. In the world outside he was arrested in 1953, blamed for the war's failure, and condemned as a spy. Here there is no failure to blame him for. Whether that saves him is smoke. # standing: invented # fact: pak-hon-yong-purged
-> son

// ---------- parallel ----------
=== parallel_start ===
# place: blair_house # date: 1950-09-27 # light: morning # cast: truman/brisk, acheson/crisp
Vera never saw this one; it was printed in Washington in 1976. # break # standing: documented # fact: truman-directive-27-sept-1950
In the parliament at Seoul a hundred chairs stood empty for the North. That September John Chang and his foreign minister told the Americans that the chairs must be filled: nobody should stop at the parallel, and what lay beyond it was the Republic's. # standing: documented # fact: chang-limb-sept-1950
On Wednesday the 27th Marshall brought the President an order for MacArthur: to destroy the northern army, and to go over the parallel to do it, unless Moscow or Peking had come in or said that it would. # standing: documented # fact: truman-directive-27-sept-1950 # fact: nsc-81-1-and-directive
{ chair:
- nehru: Panikkar, India's ambassador in Peking, reported that Peking might. Nehru, whom Moscow had obliged in July and Washington had not, put it to the President over his own name. # fact: nehru-bevin-sept-1950 # fact: nehru-stalin-acheson-july-1950
- asking: Panikkar, India's ambassador in Peking, reported that Peking might. In New York India moved that nobody cross until both Koreas had been asked, as Malik had wanted in June. # fact: nehru-bevin-sept-1950
- else: Panikkar, India's ambassador in Peking, reported that Peking might. Bevin, the British foreign secretary, doubted that it would be so foolish; Nehru answered that it would be dangerous to take it for bluff. # standing: documented # fact: nehru-bevin-sept-1950
}
{
- banner == un and chair == gone: The Council could have been asked, our chair being empty still. Nobody wished to ask it, since it might have answered. # fact: marshall-29-sept-1950
- banner == un: As for leave: New York, Marshall was to write, did not want to have to vote on the parallel. It would sooner find that MacArthur had crossed because he must. # standing: documented # fact: marshall-29-sept-1950
- banner == assembly: The Assembly, whose war it was, did not want to have to vote on the parallel. It would sooner find that MacArthur had crossed because he must. # fact: marshall-29-sept-1950
- banner == allies: Nobody's leave was needed. Those who had signed in July would be told. # fact: truman-directive-27-sept-1950
- else: There was nobody to ask for leave but Rhee, who gave it daily. # fact: chang-limb-sept-1950
}
# decision: parallel # paper: paper_parallel
<b>For the President.</b> How far General MacArthur is to go. # standing: reconstructed
It could be called back until somebody had crossed. # standing: invented
*   [That he halt at the parallel: we came to throw back an attack, it has been thrown back, and Peking has told us at what line its patience ends. # id: parallel.stop]
    -> parallel_stop
*   [That he go to the narrow waist, Pyongyang to Wonsan, and there ask for terms: it is a short line to hold, and leaves China a neighbour that is not ourselves. # id: parallel.waist]
    -> parallel_waist
*   [That he go north and finish their army: a beaten force behind an open line will come back over it, and half of Korea cannot be united. # id: parallel.north]
    -> parallel_north

=== parallel_stop ===
# place: blair_house # date: 1950-09-29 # light: evening # cast: acheson/grave, chang/tired
On the 29th the Eighth Army announced that the South's divisions would go as far as the parallel, stop, and regroup. In the true week Washington took fright at that, and told MacArthur to feel unhampered. # standing: documented # fact: eighth-army-29-sept-1950 # fact: marshall-29-sept-1950
In yours it is Washington's own order.
Chang: You are putting back the line they came over, Mr. Secretary.
Acheson: We are putting back those who came over it.
John Chang asked whether the hundred chairs might now be taken out. Nobody had said so, he was told. # fact: chang-limb-sept-1950
{ chair:
- nehru: Nehru thanked the President, and had it in Peking before the President's own allies had read it. # fact: nehru-bevin-sept-1950
- asking: In New York India's motion was found to have been overtaken, and was carried unanimously. # fact: nehru-bevin-sept-1950
- else: In Peking Zhou Enlai, who had a warning ready for Panikkar, kept it a day longer. # fact: zhou-warning-panikkar
}
Vera: That Peking stays at home I would argue: it had warned against Americans. But this is not a stop yet. The soldiers nearest to the line are Rhee's. # fact: zhou-warning-panikkar
MacArthur is ordered to halt on the parallel. # map: parallel_1950 # outcome: parallel
The Americans will obey. The South's army has not been heard from.
-> after_parallel

=== parallel_waist ===
# place: blair_house # date: 1950-10-04 # light: morning # cast: truman/brisk, acheson/crisp
MacArthur's own plan, approved in Washington on the 29th, had a line in it, from Chongju to Hungnam, beyond which only South Koreans were to go. On 17 October he moved it north, and on the 24th he rubbed it out. # standing: documented # fact: restraining-line-oct-1950
Here Washington draws it for him, lower down, Pyongyang to Wonsan, in ink.
Truman: Will he keep to it?
Acheson: Until he has a reason not to, Mr. President.
Truman: Then have him send us the reason first.
The South's divisions were in Wonsan on the 10th and asked how much further it was. This was it, they were told. # fact: wonsan-pyongyang-oct-1950
A salt dealer of Pyongyang, whom I have invented, had his shop south of the new line and his mother a day's walk north of it. He asked the American on the road which of the two was Korea now. The American said that he was only stopping there.
{ chair:
- nehru: Nehru had the line carried to Peking, with his own word that it was meant. # fact: nehru-bevin-sept-1950
- asking: India withdrew its motion. They had crossed, but somebody had stopped.
- else: Panikkar showed Zhou Enlai the place on a map. Zhou asked which map the South Koreans had been shown. # fact: zhou-warning-panikkar
}
~ stop_at_waist()
Vera: That they had such a line I would swear. That MacArthur stays behind it I would argue, and so would he.
The Americans are to stop at the narrow waist, with Pyongyang behind them. # map: waist_1950 # outcome: parallel
North of it are a strip of Korea, Kim, and a river.
-> after_parallel

=== parallel_north ===
# place: blair_house # date: 1950-10-04 # light: morning # cast: truman/brisk, acheson/crisp
On 29 September MacArthur was told, for his eyes only, to feel unhampered. On 1 October a division of the South was over, on the east coast. # standing: documented # fact: marshall-29-sept-1950 # fact: third-division-1-oct-1950
On the 3rd Zhou Enlai told Panikkar that if Americans crossed China would send troops, and if only South Koreans did it would not. # standing: documented # fact: zhou-warning-panikkar
{ chair == nehru:
    Nehru sent it on as what he believed himself, and was thanked by telephone. There was a risk, said Acheson. There was a greater one in showing hesitation and timidity. # fact: acheson-4-oct-1950
- else:
    There was a risk, said Acheson next day. He believed that there was a greater one in showing hesitation and timidity. # standing: documented # fact: acheson-4-oct-1950
}
{
- banner == un and chair == gone: The Council gave leave, with our chair empty: seven hands, the same seven. # fact: unsc-83
- banner == un: In New York leave to go in was written as a rule about not staying: the forces should remain in no part of Korea except so far as they needed to. India asked for a text that more could agree on, and lost by eight votes. Forty-seven voted for this one. # standing: documented # fact: ga-376-votes-oct-1950 # fact: ga-376-unified-korea
- banner == assembly and chair == asking: The Assembly, whose war it was, gave leave some days after it had been taken. India's motion, that both Koreas be asked first, was lost by eight votes. # fact: ga-376-votes-oct-1950
- banner == assembly: The Assembly, whose war it was, gave leave some days after it had been taken. # fact: ga-376-votes-oct-1950
- banner == allies: No Assembly was asked. The allies were told, London first and the rest in alphabetical order. # fact: truman-directive-27-sept-1950
- else: Nobody was asked. Rhee gave leave again. # fact: chang-limb-sept-1950
}
On the 9th the Americans went over too. # standing: documented # fact: us-cross-9-oct-1950
In Seoul somebody dusted a hundred chairs.
{ banner == un and chair != gone and chair != nehru:
    Vera: I would swear to all of it but the dusting.
- else:
    Vera: The order and the warning I would swear to, and not the dusting. Who says what in New York, in your world, I would argue.
}
MacArthur goes north of the parallel. # map: advance_1950 # outcome: parallel
{ banner == un:
    On 7 October the United Nations recommends one government for all Korea.
- else:
    South Koreans are over it on 1 October, and Americans on the 9th.
}
-> after_parallel

=== after_parallel ===
{ parallel_stop: -> october_first_start }
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You had not heard of the hundred chairs. In Pyongyang, you said, none are kept empty for the South. There were three hundred and sixty, I said. They were filled in 1948. # break # standing: invented # fact: supreme-assembly-1948
-> air_cover_start

// Today's voice. One line for each option, in the order of the paper; the fold comes at the break.
=== record_parallel ===
Stop at the parallel: Nehru urged it from 27 September, so that the North might first be asked to lay down its arms. On the 29th the Eighth Army announced a halt there for the South's divisions. # fact: nehru-bevin-sept-1950 # fact: eighth-army-29-sept-1950
Stop at the waist: MacArthur's plan of 28 September kept all but Korean troops south of Chongju and Hungnam; on 24 October he dropped the line. In November Bevin proposed a demilitarised area north of about there. # fact: restraining-line-oct-1950 # fact: bevin-13-nov-1950
Go north: Truman's choice, on 27 September. Two days later Marshall told MacArthur to feel "unhampered tactically and strategically". # fact: truman-directive-27-sept-1950 # fact: marshall-29-sept-1950
The South's 3rd Division crossed on 1 October by Korean reckoning; some American accounts have 30 September. Americans followed on the 9th. # break # fact: third-division-1-oct-1950 # fact: us-cross-9-oct-1950
Zhou's warning of the 3rd spoke of Americans. On the 4th Acheson said that "a greater risk would be incurred by showing hesitation and timidity". # fact: zhou-warning-panikkar # fact: acheson-4-oct-1950
That day the Assembly's committee rejected India's motion, 24 votes to 32, and passed the eight powers' draft, 47 to 5. The Assembly adopted it on the 7th. # fact: ga-376-votes-oct-1950 # fact: ga-376-unified-korea
Wonsan fell on 10 October and Pyongyang on the 19th, the day the Chinese crossed the Yalu. # fact: wonsan-pyongyang-oct-1950 # fact: cpv-cross-yalu
Whether a halt would have kept China out is disputed. Rosemary Foot and William Stueck are among those who think that it might; Chen Jian, who stresses what Mao wanted besides a safe border, doubts that it would have for long. # fact: parallel-debate
-> DONE

// ---------- october_first: only after parallel.stop ----------
=== october_first_start ===
# place: kyongmudae # date: 1950-09-30 # light: evening # cast: rhee/gracious
This one is told from what was remembered in Seoul long afterwards, by people who do not agree about the words or the place. # break # standing: documented # fact: rhee-chung-30-sept-1950
On Friday 29 September, under the Capitol's broken skylight, MacArthur gave Rhee back his city. # standing: documented # fact: seoul-capitol-29-sept-1950
On the Saturday Rhee asked his chief of staff, Chung Il-kwon, what there was to be seen at the parallel: a sign, or a stone. Nothing, said Chung. Then Rhee asked whose chief of staff he was. # standing: reconstructed # fact: rhee-chung-30-sept-1950
In July Rhee had lent his army to MacArthur, by letter, for as long as the war lasted. Its Third Division had run up the east coast to the line. # fact: rhee-letter-14-july-1950 # fact: eighth-army-29-sept-1950 # fact: third-division-1-oct-1950
Rhee: Thirty-eight degrees. I never met a Korean who had seen one. # standing: invented
He had an order in his coat, signed with the last character of his name. # standing: reconstructed # fact: rhee-chung-30-sept-1950
# decision: october_first # paper: paper_october_first
<b>Order to the Army of the Republic.</b> On the parallel. # standing: reconstructed
It is typed here with three endings. He carried one of them. # standing: invented
*   [The Third Division will cross tomorrow, and General MacArthur will be told when it is done: he wants leave to follow, and only we can give it to him. # id: october_first.follow]
    -> october_first_follow
*   [The divisions will halt with the Americans: an army fed from their lorries stops where the lorries stop, and can ask afterwards what its halting was worth. # id: october_first.rein]
    -> october_first_rein
*   [The letter of July is withdrawn, and the army will go north under its own flag: what Koreans settle among Koreans, no other government has to forbid. # id: october_first.alone]
    -> october_first_alone

=== october_first_follow ===
# place: kyongmudae # date: 1950-10-01 # light: morning # cast: rhee/gracious
On the Sunday the Third Division reported fire from a hill beyond the line: it must take the hill or go back behind the next. Chung, by his own account, rang General Walker, who saw no harm in a hill. # standing: reconstructed # fact: third-division-1-oct-1950
Washington, which here had said stop, asked how large the hill was.
They asked for eight days. By then it stretched nearly to Wonsan. # fact: wonsan-pyongyang-oct-1950
A man of the Third, whom I have invented, had come south from Wonsan in 1946, by night, with a sewing machine on his back. He went home along the coast road, by day, and told everyone that it was for good.
On the 3rd Zhou Enlai said what he did in fact say: South Koreans over the line would not bring China in, and Americans would. On the 9th the Americans went, after an ally whom they could not be seen to leave there. # fact: zhou-warning-panikkar # fact: us-cross-9-oct-1950
~ follow_rhee_north()
Vera: The crossing I would swear to. This September Seoul made the day its army's holiday. That an order of Truman's does not outlast a hill I would argue. # fact: armed-forces-day-1956
The South's army crosses on 1 October, and the Americans after it. # map: advance_1950 # outcome: october_first
The order to halt is withdrawn on the 9th.
-> after_october_first

=== october_first_rein ===
# place: kyongmudae # date: 1950-10-01 # light: morning # cast: rhee/unyielding
On the Sunday Muccio, the American ambassador, brought two things: a letter, in which the President said that American troops would not leave while Korea was in two; and, by word of mouth, how many days' petrol the Third Division had. # fact: clark-withhold-support-june-1953
Rhee: I should like the second in writing as well.
The order stayed in the coat.
Rhee: Say that I was stopped. It is better than to have stopped.
That same Sunday MacArthur called on the North by wireless to lay down its arms. There was no reply. # standing: documented # fact: macarthur-call-1-oct-1950
Here there was no shot either. What was left of Kim's army came over the hills in twos and threes, and was put into the trenches.
A man of the Third, whom I have invented, had come south from Wonsan in 1946, by night, with a sewing machine on his back. From the last hill he could see the road he had come by. He asked his lieutenant how long it took to regroup.
~ stop_at_parallel()
Vera: I would argue it. Rhee gave way another year to the same two things, and had more divisions then. # fact: robertson-mission-1953 # fact: clark-withhold-support-june-1953
The South's army halts on the parallel with the Americans. # map: parallel_1950 # outcome: october_first
Nothing is signed. By November nobody is firing.
-> after_october_first

=== october_first_alone ===
# place: kyongmudae # date: 1950-10-01 # light: morning # cast: rhee/unyielding
Rhee wrote to MacArthur for the return of his army. MacArthur replied, with every courtesy, that he would miss it; and the American lorries turned round at the parallel. # fact: rhee-letter-14-july-1950
On the 3rd Zhou Enlai said what he did in fact say: Americans over the line would bring China in, and South Koreans would not. # fact: zhou-warning-panikkar
The Third went up the coast for as long as it had rice. Beyond the passes stood Kim's new regiments, which had been issued with rifles meant for drill. Neither army could move the other, and both were hungry. # fact: shtykov-29-sept-1950
A man of the Third, whom I have invented, had come south from Wonsan in 1946, by night, with a sewing machine on his back. He got as far as the hill above the town and saw the harbour, where he had left it. Then they were ordered back.
Rhee: We were not beaten. We were not fed.
By the first frost they were where there was nothing to be seen.
~ let_rhee_go_alone()
~ stop_at_parallel()
Vera: That Peking lets it pass I would argue, since Zhou had said as much. How far they get on their own rice is smoke. # fact: zhou-warning-panikkar
The South's army goes north alone and comes back to the parallel. # map: parallel_1950 # outcome: october_first
The Americans have not crossed. Rhee has not said that he stopped.
-> after_october_first

=== after_october_first ===
{ october_first_follow: -> air_cover_start }
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
Two papers of that October, Stalin's about aircraft and Mao's about volunteers, were never written here. No American was over the line, and nobody had to be asked to meet one. That stopped the armies. In Seoul the Nams were still being asked. # break # standing: invented # fact: river-crossers-1950
-> son

// Today's voice. History did not meet this paper.
=== record_october_first ===
Cross first: this is nearest to what happened, except that Washington had ordered no halt. Rhee gave his army the word on 30 September. # fact: rhee-chung-30-sept-1950 # fact: truman-directive-27-sept-1950
Halt: on 29 September the Eighth Army announced one. Washington feared that the announcement would embarrass the United Nations. # fact: eighth-army-29-sept-1950 # fact: marshall-29-sept-1950
Go alone: Korean accounts have Rhee say that he had only lent MacArthur the command, and could take it back. He did not. # fact: rhee-chung-30-sept-1950 # fact: rhee-letter-14-july-1950
History did not meet this paper: on 27 September Truman had approved operations north of the parallel. # break # fact: truman-directive-27-sept-1950
On 1 October men of the 3rd Division's 23rd Regiment crossed near Yangyang. Chung Il-kwon, the chief of staff, recalled that fire from a hill had been the reason given to General Walker. # fact: third-division-1-oct-1950
MacArthur's call to surrender, broadcast that day, had no reply. On the 3rd Zhou warned against an American crossing, and excepted a South Korean one. # fact: macarthur-call-1-oct-1950 # fact: zhou-warning-panikkar
The South's 3rd and Capital Divisions were in Wonsan on the 10th. Since 1956 the South has kept 1 October as Armed Forces Day. # fact: wonsan-pyongyang-oct-1950 # fact: armed-forces-day-1956
Who sent them over is told in two ways. Korean memories give it to Rhee, in defiance of an order from MacArthur. The American papers show that permission had been given, with a wish that nobody should have to vote on it. # fact: rhee-chung-30-sept-1950 # fact: marshall-29-sept-1950
-> DONE
