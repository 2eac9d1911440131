// Unit 4a, December 1950 to April 1951. Decisions `winter_offer` (pencil: Mao, with Zhou) and `widen` (Truman).
// winter_start: the opening page, people first; it stops before Seoul falls, since the paper may still stop that. Worlds without fighting: winter_quiet.
// winter_offer leaves guns truce50 (stop in December), truce51 (take Seoul, then accept) or firing; widen is met where they still fire.
// widen leaves the war in Korea (limited, history), sky wide (bomb) or front at_sea with seoul island (leave).
// Lines differ by china (waited | crossed), banner, sky and pyongyang. The carter and his mother are those of 2b; Harbin is where "you" were.
// In branches a line without a standing is invented; in the record it is documented.

=== winter_start ===
{ not at_war(): -> winter_quiet }
-> winter_roads

=== winter_roads ===
# unit: 4a # music: winter # place: han_bridge # date: 1950-12-04 # light: morning # break # content: This page speaks of people who died of hunger and cold on the roads. It describes no one’s death.
{ china == waited:
    Mao's army had sat in its trenches north of the Pyongyang-Wonsan line since October, as you had it. In the last week of November MacArthur attacked it there. By December it was out of the trenches and coming south. # standing: invented
- else:
    In the last week of November Peng Dehuai's army attacked. By the middle of December nearly all the North was northern again, and its roads were full. # standing: documented # fact: second-offensive-nov-1950
}
{ china == waited:In the December that happened, on Monday the 4th,|On Monday 4 December,} driving south out of Pyongyang, Max Desfor of the Associated Press saw a bridge over the Taedong with its spans down and thousands of people on it. They were crossing by the girders, on top and underneath. It was so cold that he could not finish his film. # standing: documented # fact: taedong-bridge-4-dec-1950
That month Seoul called up its men of seventeen to forty for a National Defence Corps, and told them to walk south to it. The money for their food had been stolen by its officers. Tens of thousands died on the roads of hunger and cold: 50,000 by some counts, 120,000 by others. In August five of the officers were shot. # standing: documented # fact: national-defense-corps-1950-51
By the East Gate the carter's mother, who had counted the villages going south in June and coming home in October, asked her son whether there was any sense in unpacking. # standing: invented
For what was done to Seoul in June I had typed <i>haebang</i>, liberation. For what was done to it in September the southern word is <i>subok</i>, recovery. I put both on a card, since they looked like being wanted by turns. # standing: invented
Sim was still at the Supung dam, on the Yalu, and wrote to ask for gloves without fingers. You were at school in Harbin, where you say the stoves were good. # standing: invented
-> winter_offer_start

=== winter_quiet ===
# unit: 4a # music: winter # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
I have two papers for that winter, and in what you have made there is no use for either. # break # standing: invented
{
- origin == refused or origin == put_off or origin == unity:
    Nobody has crossed the parallel, so nobody is asked to stop on it. At the New Year Rhee made a speech about Kim Il Sung, and Kim made one about Rhee. # standing: invented
- origin == counter_blow or origin == mountains:
    A war that fits between two market towns sends no general home, and no ambassador to New York. It has only to be lived beside. # standing: invented
- front == at_sea:
    The Yalu froze, and nobody walked over it in either direction. There was one army left in Korea, and nobody on land to ask it for anything. # standing: invented
- front == at_yalu:
    Mao's army stayed on its own bank, so Peng Dehuai never telegraphed for boots, and nobody in Tokyo had to ask whom else he might bomb. # standing: invented
- else:
    {front == at_38:The guns stopped in October, on the parallel|The guns stopped in the autumn, at the waist}. Nobody had to ask Mao for a cease-fire, and nobody in Washington to choose between a larger war and going home. # standing: invented
}
{ front == at_yalu: -> who_governs_start }
Here is the winter there was. In December the Americans came back from the Yalu, with Peng Dehuai's army behind them. On the 4th thousands of people crossed the Taedong at Pyongyang by the girders of a broken bridge. # break # standing: documented # fact: second-offensive-nov-1950 # fact: taedong-bridge-4-dec-1950
Mao was asked to stop on the parallel, and would not. In January Seoul fell again. More than a million of its people had left it, on foot for the most part, many over the ice of the Han. # standing: documented # fact: mao-13-dec-1950 # fact: seoul-jan-1951-refugees
Truman was asked to bomb China, and would not; he was asked when he would leave Korea, and would not say. In April he sent his general home. By then they were all about where they had begun. # standing: documented # fact: macarthur-30-dec-1950 # fact: collins-timing-12-jan-1951 # fact: macarthur-dismissed # fact: ridgway-and-spring-1951
I typed it on the half of the sheet you had left over. Sim, in yours, writes from a desk with a lamp on it, and asks only for carbons. # standing: invented
{ origin != june_war: -> two_chairs_start }
-> after_winter

// ---------- winter_offer ----------
=== winter_offer_start ===
# place: foreign_ministry # date: 1950-12-04 # light: night # cast: gromyko/dry, vera/neutral
The Chinese ambassador, Wang Jiaxiang, came to Gromyko on that Monday with a question. From the political point of view, should their army, if it went on winning, cross the parallel? Gromyko thought that one might apply the Chinese proverb, to strike while the iron is hot. # break # standing: documented # fact: gromyko-wang-4-dec-1950
It is a Russian proverb too, and an English one. He let the guest pay for it. # standing: invented
Next day thirteen Asian and Arab governments, India's among them, asked Peking and Pyongyang to say that they would not cross. Peking told its general in New York, Wu Xiuquan, how to take such people: they were in a hurry, and he was not. # standing: documented # fact: thirteen-power-appeal-5-dec-1950 # fact: peking-to-wu-8-dec-1950
# place: zhongnanhai # date: 1950-12-08 # light: night # cast: mao/wry, zhou/attentive
Peng Dehuai was in a hurry for coats. His men were worn out, most had no winter clothing, and food and ammunition were short; on Friday the 8th, at six in the evening, he wired Mao. Kim Il Sung had been in Peking that week. He had not come to ask anyone to stop. # break # standing: reconstructed # fact: peng-reservations-dec-1950 # fact: kim-in-peking-dec-1950
# decision: winter_offer # paper: paper_winter_offer
<b>To Chairman Mao.</b> On the thirty-eighth parallel. # standing: reconstructed
I never saw it; Chinese was the next desk. # standing: invented
Mao's telegrams of that winter were printed in Peking in 1987. # standing: documented # fact: mao-13-dec-1950
*   [That we stop at the parallel and hear what terms there are: the men have outrun their boots, and what we crossed the Yalu to save is being got back. # id: winter_offer.december]
    -> winter_offer_december
*   [That we cross, take Seoul and listen to nothing that begins with a cease-fire: those who ask us to rest want the rest for themselves. # id: winter_offer.refuse]
    -> winter_offer_refuse
*   [That we cross, take Seoul and then let New York have its cease-fire: it is better given from a capital than asked for on a road. # id: winter_offer.accept]
    -> winter_offer_accept

// Two branches take Seoul.
=== seoul_lost ===
# place: han_bridge # date: 1951-01-04 # light: dawn
They crossed on New Year's Eve, and Seoul fell on Thursday 4 January. More than a million of its 1,200,000 people, by a report of the time, had gone, most of them on foot, many over the ice of the Han. # standing: documented # fact: seoul-jan-1951-refugees
It was the turn of <i>haebang</i>. # standing: invented
The carter's mother rode facing backwards, as in June, and counted. After the fourth village she told him that he had taken the wrong road. It was the right road. # standing: invented
->->

=== winter_offer_december ===
# place: zhongnanhai # date: 1950-12-13 # light: night # cast: mao/closed, zhou/tired
Mao kept Peng's telegram for five days, and then did what it asked. # fact: peng-reservations-dec-1950
Zhou: The Indian will want to know why we could not hear him last week.
Mao: Tell him that last week we had not arrived anywhere to stop at.
The Americans had terms ready: a belt twenty miles deep, with the parallel for its southern edge. All of it was in the North. Zhou asked to see the map again. # fact: cease-fire-group-dec-1950
{ pyongyang == guest:
    Kim Il Sung was given back what he had started from, less the belt. He heard of it as a guest hears when dinner is.
- else:
    Kim Il Sung was given back what he had started from, less the belt. Pak Hon-yong, who was of the South, asked what he should say to it, and was promised a text.
}
In Seoul the children went on sledging down the frozen streets, squatting on their heels. Rhee would sign nothing. Those who had come {china == waited:down|over the girders} from Pyongyang were lodged in a school there with a week's rice, and the belt was being pegged out behind them. # fact: seoul-children-winter-1950 # fact: taedong-bridge-4-dec-1950
On Kuznetsky Most Gromyko read that the iron had been let cool. He observed that it was their proverb. # fact: gromyko-wang-4-dec-1950
~ stop_in_december()
Vera: That Washington would sign its own terms I would argue. That Mao halts an army that is winning is nearer smoke: he never had.
The guns stop before the New Year, along the thirty-eighth parallel. # map: truce_38 # outcome: winter_offer
{ china == waited:
    Seoul has signed nothing. The line runs where it ran in June.
- else:
    Seoul has signed nothing. Pyongyang has its half again, at its size of June, and burnt.
}
-> after_winter_offer

=== winter_offer_refuse ===
# place: zhongnanhai # date: 1950-12-13 # light: night # cast: mao/wry, zhou/attentive
Mao answered on Wednesday the 13th. The Americans and the British were asking for a stop north of the parallel, he wrote, to put their armies in order and fight again. So it must be crossed. # standing: documented # fact: mao-13-dec-1950
-> seoul_lost ->
# map: seoul_again # cast: peng/blunt, pak/fervent, kim_il_sung/eager
On the 8th, near the thirty-seventh parallel, Peng told them to stop and rest. On the 10th and 11th Kim Il Sung and Pak Hon-yong were at his headquarters, asking why. # standing: documented # fact: peng-kim-pak-10-11-jan-1951 # fact: seoul-jan-1951-refugees
Pak: The Americans mean to go. They want only a pretext; let us chase them. # standing: reconstructed # fact: peng-kim-pak-10-11-jan-1951
Peng: If nobody chases them, that is a pretext. # standing: reconstructed # fact: peng-kim-pak-10-11-jan-1951
Pak had "his own opinion", Peng wired to Mao a week later. It had been explained to him a second time, and "he was satisfied". # standing: documented # fact: peng-report-19-jan-1951
{ banner:
- un:
    On the 17th Zhou refused the principles of the Assembly's three men, Entezam of Iran, Pearson of Canada and Rau of India. A cease-fire first would give the Americans a breathing space. Let seven powers meet, in China. # standing: documented # fact: cease-fire-group-dec-1950 # fact: principles-11-jan-1951 # fact: zhou-reply-17-jan-1951
- assembly:
    On the 17th Zhou refused the principles of three men whom the Assembly, since it was the Assembly's war, had named to end it. A cease-fire first would give the Americans a breathing space. Let seven powers meet, in China. # fact: zhou-reply-17-jan-1951
- else:
    On the 17th Zhou refused the principles of three men, an Iranian, a Canadian and an Indian, who had come on nobody's behalf and told him so. A cease-fire first would give the Americans a breathing space. Let seven powers meet, in China. # fact: zhou-reply-17-jan-1951
}
{ banner == un and china != waited:
    Vera: Seoul and the refusal I would swear to; both were on the wireless. The rest I know only from print.
- else:
    Vera: Seoul and the refusal I would swear to as they happened. That they happen so in the winter you have made I would argue.
}
Seoul falls on 4 January 1951. Peking refuses the cease-fire on the 17th. # map: seoul_again # outcome: winter_offer
{ banner == un or banner == assembly:
    On 1 February the Assembly finds Peking an aggressor.
- else:
    In Washington the word for Peking is aggressor, and terms are not spoken of.
}
-> after_winter_offer

=== winter_offer_accept ===
-> seoul_lost ->
# place: zhongnanhai # date: 1951-01-17 # light: morning # cast: zhou/attentive, mao/closed
{ banner == un or banner == assembly:
    On Thursday the 11th the Assembly's three men offered principles: a cease-fire at once, and after it talks with Peking at the table, Taiwan and the seat among the questions. Truman let his delegate support them. He was counting, I think, on a refusal. # fact: principles-11-jan-1951 # fact: lost-chance-jan-1951
- else:
    On Thursday the 11th an Iranian, a Canadian and an Indian, on nobody's behalf, offered principles: a cease-fire at once, and after it talks with Peking at the table. Truman let it be known that he had no objection. He was counting, I think, on a refusal. # fact: principles-11-jan-1951 # fact: lost-chance-jan-1951
}
Kaul, of the Indian embassy, had put it to them in December that it is no weakness to talk when one is ahead. On the 17th Zhou told him that Peking had now considered this. # fact: kaul-in-peking-dec-1950
Peng, who had stopped near the thirty-seventh parallel to rest, was ordered to go on resting. Pak Hon-yong had an office in Seoul at last. Most of those he had meant to govern from it were in the paddy fields south of the line, asking which side of it their street was on. # fact: peng-kim-pak-10-11-jan-1951 # fact: seoul-jan-1951-refugees
Rhee, in Pusan, had twice asked John Chang to come home from abroad and take the government in hand, and had no answer. # standing: documented # fact: muccio-9-jan-1951 # fact: john-chang-prime-minister-1950
~ take_seoul_then_accept()
Vera: That Washington would have had to sit down I would argue: it had said yes in front of its friends. That Seoul stays northern behind a line is smoke. Nobody on the other side had offered that.
The guns stop in the last week of January 1951, south of Seoul. # map: truce_37 # outcome: winter_offer
Washington, which had expected a no, looks for somebody to send.
-> after_winter_offer

=== after_winter_offer ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
{ not at_war():
    Washington had three papers ready that winter, on holding, on bombing China and on leaving. They were for a war it was losing. With the guns stopped they went back into the drawer, and you need not choose. # break # standing: invented # fact: nsc-101-jan-1951
    -> after_winter
}
"A breathing space": the next desk asked me what the English was, to see whether ours had come out ruder than his. It had come out the same. # break # standing: invented # fact: zhou-reply-17-jan-1951
-> widen_start

// Today's voice. One line for each option, in the order of the paper; the fold comes at the break.
=== record_winter_offer ===
Stop at the parallel: thirteen Asian and Middle Eastern governments asked for it. Peng Dehuai, his men tired, cold and short of food, argued against going on at once. # fact: thirteen-power-appeal-5-dec-1950 # fact: peng-reservations-dec-1950
Take Seoul and refuse: Mao's decision. Stalin agreed with Peking's terms, and with not showing its hand. # fact: mao-13-dec-1950 # fact: zhou-reply-17-jan-1951 # fact: stalin-on-terms-dec-1950
Take Seoul, then accept: Kaul of the Indian embassy urged talks from strength. On 27 January Peng asked to announce support for a limited cease-fire; Mao refused. # fact: kaul-in-peking-dec-1950 # fact: peng-asks-27-jan-1951
On 11 January 1951 the United States said that it would vote for a plan to cease fire, withdraw foreign troops by stages and hold talks in which China would sit. # break # fact: principles-11-jan-1951
Peking refused on the 17th. On the 22nd it explained, through India, that its own seven-power conference might begin with a cease-fire for a limited time. # fact: zhou-reply-17-jan-1951 # fact: peking-22-jan-1951
On 1 February the General Assembly found that it had engaged in aggression, 44 votes to 7, nine abstaining. # fact: ga-498-china-aggressor
Seoul was lost again in mid-March, and by summer the front had settled near the parallel. # fact: ridgway-and-spring-1951
Shen Zhihua and Xia Yafeng call the refusal Mao's error: Washington was wagering on it, and could hardly have gone back on a truce that its allies wanted. Others doubt that it would have honoured the plan. # fact: lost-chance-jan-1951 # fact: china-rejects-ceasefire-jan-1951
-> DONE

// ---------- widen ----------
=== widen_start ===
# place: blair_house # date: 1950-12-07 # light: afternoon # cast: truman/grave, acheson/grave
This one I never saw. The minutes were printed in Washington in 1976 and 1983. # break # standing: documented # fact: attlee-truman-7-dec-1950 # fact: zhou-reply-17-jan-1951
On 30 November Truman had told a reporter that use of the atomic bomb was always under active consideration. Attlee flew over from London. He was promised that he would be consulted, and asked whether to have that in writing. If a man's word was no good, said Truman, writing it down made it no better. This was written down, in one copy. # standing: documented # fact: truman-atomic-remark # fact: attlee-truman-7-dec-1950
# place: dai_ichi # date: 1951-01-10 # light: morning # cast: macarthur/lofty
From Tokyo, at the New Year, MacArthur had asked to blockade China, to bomb its industry and to use Chiang Kai-shek's army. On 10 January he asked on what political basis, otherwise, his men were "to trade life for time". # standing: documented # fact: macarthur-30-dec-1950 # fact: macarthur-10-jan-1951
# place: blair_house # date: 1951-01-12 # light: morning # cast: truman/grave, acheson/crisp
On Friday the 12th that was read aloud to Truman. It was not a question of whether to give the order to leave, said General Collins, but of when. There were proposals for the South's army, the prisoners of war and Cheju. Truman said that he was unwilling to abandon the South Koreans to be murdered. # standing: documented # fact: collins-timing-12-jan-1951 # fact: cheju-plan-12-jan-1951
# decision: widen # paper: paper_widen
<b>For the President.</b> Korea: whether to leave it, widen it or hold it. # break # standing: reconstructed
It was carried across to Blair House, where he lived, in a folder made for two papers. # standing: invented # fact: truman-at-blair-house
*   [That we take the army off while the ports are ours, and the Korean government with it to Cheju: Japan is what we cannot lose, and we have left it bare. # id: widen.leave]
    -> widen_leave
*   [That we blockade China's coast and bomb what feeds its army: it is at war with us already, and should not be let choose the only place. # id: widen.bomb]
    -> widen_bomb
*   [That we hold in Korea and fight nowhere else, under a commander who will say the same: any larger war needs the army we have promised to Europe. # id: widen.limited]
    -> widen_limited

=== widen_leave ===
# place: pusan_pier # date: 1951-02-20 # light: dusk # cast: rhee/unyielding
It had been a question of when, and was settled that Friday. The American divisions went to Japan. # fact: collins-timing-12-jan-1951
{ banner == un or banner == assembly:
    London, which had understood that they would fight it out, was told by telegram. At Lake Success the blue flag was asked for back, and could not at first be found. # fact: attlee-8-jan-1951
- else:
    London, which had understood that they would fight it out, was told by telegram, and asked whether there had been a resolution. There had not been one to come. # fact: attlee-8-jan-1951
}
Rhee: I was told to be patient. I have been patient now in four cities.
The proposals had provided for soldiers and for prisoners, and officials provided for themselves. The men of the Defence Corps, who had walked from Seoul to be given coats, came over the last hill and walked down to the water. # fact: cheju-plan-12-jan-1951 # fact: national-defense-corps-1950-51
A carter was none of these. His mother sat on the pier, still facing north, and asked him what there was to count. He said ships.
The government that was to be kept alive in exile was landed at Cheju, with an army round it. The island asked what it would eat. # fact: nsc-101-jan-1951
~ leave_korea()
Vera: That it was weighed I would swear. That he orders it is smoke; it is not how he spoke. What came down the road behind the ships I know from the summer before. I do not type it twice. # fact: northern-massacres-1950
The army leaves by Pusan in the spring of 1951. # map: at_sea # outcome: widen
The Republic of Korea is an island, with its army on it.
-> after_widen

=== widen_bomb ===
# place: blair_house # date: 1951-01-17 # light: night # cast: truman/grave, acheson/grave
On the 9th the Chiefs had told Tokyo that China could be bombed only if it struck at American forces outside Korea. On the 17th the condition was struck out. # fact: macarthur-30-dec-1950
Acheson: A blockade takes in Hong Kong, Mr. President. It takes in Dairen, and the Russians are in Dairen. # fact: nsc-101-jan-1951
Truman: Then let the British hear it from us first.
{ banner == alone:
    London had nobody there, and was told so by telephone. It asked for the word "consult" to be spelled. # fact: attlee-truman-7-dec-1950
- else:
    London was told by telephone. It asked whether this had been the consultation. # fact: attlee-truman-7-dec-1950
}
{ sky == open:
    The fighters at Andong, over the river, were ours and flew under our star. Now they would be bombed where they stood, and somebody in Moscow would have to say so or to say nothing. # fact: soviet-pilots-nov-1950
- else:
    The fighters over the river in China were ours, and said that they were Chinese. Washington had known since November and kept quiet, so as not to be made to do anything about it. Now it was doing it. # fact: soviet-pilots-nov-1950
}
From Sinuiju, on the Korean bank, people had gone across in the autumn to be safe. They came back.
Peking sent us a note about the treaty, and asked how we read it. We asked for time to find our copy. # fact: sino-soviet-treaty-14-feb-1950
You were at school in Harbin, in Manchuria, where it was safe. I stop there.
~ bomb_china()
Vera: That it could be ordered I would argue; it was on the table, in type. How far up the railway it goes is smoke.
The air war goes over the Yalu in February 1951. # map: seoul_again # outcome: widen
China's ports are closed. Nobody is left who could ask either side for terms.
-> after_widen

=== widen_limited ===
# place: dai_ichi # date: 1951-01-19 # light: morning # cast: macarthur/lofty
Collins flew out that afternoon. He was back on the 19th: the army was in better heart than Tokyo had said, and Ridgway, who had it now, was going forward. # standing: documented # fact: collins-timing-12-jan-1951 # fact: collins-report-19-jan-1951 # fact: ridgway-and-spring-1951
In March Washington drafted an offer of terms, and told MacArthur. On the 24th he made one of his own, to meet the other commander in the field. Theirs was not sent. On 5 April a letter of his was read out in Congress. There was, it said, no substitute for victory. # standing: documented # fact: macarthur-24-march-1951 # fact: martin-letter-5-april-1951
# place: dai_ichi # date: 1951-04-11 # light: noon # cast: macarthur/stung
On 11 April he was relieved. The order was to be put into his hand by the Secretary of the Army, by way of Pusan. A line was at fault, and Tokyo had it from the radio. He was giving lunch to two guests, who have differed on whether they had left. # standing: documented # fact: macarthur-dismissed # fact: macarthur-relief-april-1951
"We are trying to prevent a third world war", Truman told the country that night. # standing: documented # fact: truman-speech-11-april-1951
{ banner == alone:
    Vera: The general I would swear to. That Washington holds back with no ally there to ask it to, I would only argue.
- else:
    Vera: I would swear to this. It was in all their newspapers and, shorter, in ours.
}
MacArthur is relieved on 11 April 1951. # map: line_1951 # outcome: widen
The war stays in Korea, and the front comes to rest near the parallel.
-> after_widen

=== after_widen ===
{
- widen_limited:
    Seoul had been taken back in the middle of March. Some 200,000 of a million and a half were there to see it. At the university, where the Eighth Army had once had its headquarters, the desks were gone. Three baskets had been left, marked In, Out and Hold. # break # place: seoul_street # date: 1951-04-16 # light: afternoon # standing: documented # fact: seoul-march-1951
    MacArthur went home, to bands. Ridgway had his office, and an army that was digging. On the day that the letter was read out the Joint Chiefs had put on paper, for the first time, that soldiers alone would not settle Korea. # standing: documented # fact: macarthur-relief-april-1951 # fact: joint-chiefs-5-april-1951
    The carter brought his mother back against orders, over a bridge of boats. She asked to be faced the way they were going. # standing: invented
- widen_bomb:
    After that I have no paper with room under the lines until Stalin is dead. Nobody in any capital was putting a question. What came to me was lists, by province, and I put them into Russian in the order they came. # break # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/troubled # standing: invented
- else:
    You asked how long it takes to load a country. I said that I had only loaded a pier. # break # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # standing: invented
}
-> after_winter

=== after_winter ===
~ settle_offer()
-> talks_start

// Today's voice.
=== record_widen ===
Leave Korea: the Joint Chiefs' list of 12 January 1951 provided for evacuation and a government in exile. Truman would not abandon the South Koreans. # fact: nsc-101-jan-1951 # fact: cheju-plan-12-jan-1951
Blockade and bomb China: MacArthur's proposal. The Chiefs would have bombed China only if it attacked American forces outside Korea. # fact: macarthur-30-dec-1950
Hold in Korea: Truman's policy, and what Attlee had asked for. # fact: attlee-8-jan-1951 # fact: macarthur-dismissed
Attlee flew to Washington after Truman's remark of 30 November 1950, and was promised consultation on the atomic bomb. # break # fact: truman-atomic-remark # fact: attlee-truman-7-dec-1950
On 9 January Muccio reported that Koreans feared the Chinese and feared being abandoned. On the 17th the Joint Chiefs declined to arm more of them. # fact: muccio-9-jan-1951 # fact: arms-for-youth-jan-1951
Ridgway's advance ended the talk of leaving. On 5 April the Joint Chiefs declared that the war could not be resolved by military action alone. On the 11th MacArthur was relieved. # fact: ridgway-and-spring-1951 # fact: joint-chiefs-5-april-1951 # fact: macarthur-dismissed
To bring in China, Bradley told senators in May, would be "the wrong war, at the wrong place, at the wrong time, and with the wrong enemy". # fact: bradley-15-may-1951
On 6 April Truman spoke of moving atomic bombs, nine by later accounts, into military custody. None was used. How near Washington came to it is argued by Roger Dingman and Rosemary Foot, among others. # fact: atomic-custody-6-april-1951
-> DONE
