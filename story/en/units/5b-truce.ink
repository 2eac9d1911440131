// Unit 5b, June and July 1953. Decisions `gates` (pencil: Rhee), `everready` (Clark and Eisenhower; only after gates.march), `truce` (Mao, Zhou, Peng).
// Not met: all three where there is no war or it has gone over the Yalu; all three after heirs.keep; everready without gates.march; truce after everready.fall.
// Leaves: seoul treaty, marching or deposed; guns truce_june, truce_july or no_truce.
// Read inside the act: heirs_keep, heirs_peking, atom_ultimatum, atom_none (unit 5a), gates_*, everready_*.
// Witness choice `sim`, met in every world: sets file_word. The scene must not tell what became of Sim; the table does.

=== rhee_summer ===
{ not at_war() or sky == wide: -> summer_quiet }
{ heirs_keep: -> summer_no_offer }
-> gates_road

=== summer_quiet ===
# unit: 5b # music: gates # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
{
- sky == wide:
    For the summer of 1953 I have no paper. No delegates had ever sat at Panmunjom, so Rhee had no truce to wreck, and nobody put down terms that Peking could refuse. # break # fact: pow-deadlock-1952
    Kim Il Sung put his losses, in our March, at three to four hundred people a day. On your side of the sheet I left the figure blank, and put Mukden under it. # fact: kim-eager-29-march-1953
    Vera: That a war wide enough to frighten everyone may stop of itself I should like to argue. I cannot find the day.
- front == at_sea:
    For the summer of 1953 my page is short. Where you had the Americans stay at sea, or go home, there was no front, so nobody sat at Panmunjom and no prisoners waited to be argued over. # break # fact: pow-deadlock-1952
    The reservoirs at Toksan and Chasan were full that May. Nobody was left who would have bombed them. # fact: dams-toksan-chasan-may-1953 # fact: irrigation-dams-may-1953
    Vera: The full reservoirs I would swear to. Who went hungry below them, and who was let sit beside Kim, I should be making up.
- front == at_yalu:
    For the summer of 1953 my page is short. There was no front, no tent at Panmunjom, and no prisoners whom two sides claimed: the South's side had them all, and called them citizens or something else. # break # fact: pow-deadlock-1952
    The reservoirs at Toksan and Chasan were full, and the water bailiffs were from the South. # fact: dams-toksan-chasan-may-1953
    Vera: The full reservoirs I would swear to. How the men across the river kept warm, and who fed them, I would only argue.
- origin != june_war:
    For the summer of 1953 my page is short. There had been no war to end, so nobody sat at Panmunjom, which was four houses and a tavern, and took no notice of the year. # break # fact: pow-deadlock-1952
    The reservoirs at Toksan and Chasan were full. That spring I spelled neither of them. # fact: dams-toksan-chasan-may-1953
    Vera: I would swear to the reservoirs. {origin == drill:You have two armies at drill on either side of the needle|You have a line that is quiet by day}; what they were for that summer you would have to ask their officers.
- else:
    For the summer of 1953 my page is short. The guns had been silent since {front == near_38 or front == below_seoul:the first winter|{front == on_the_line:the summer of 1951|{guns == truce52:the September before|{guns == truce_spring:February|the first autumn}}}}, so there was no truce for Rhee to wreck and no signature to put off for a battle. # break # fact: armistice-signed
    The reservoirs at Toksan and Chasan were full that May, and Kim's figure of three to four hundred a day was never reckoned. # fact: dams-toksan-chasan-may-1953 # fact: kim-eager-29-march-1953
    Vera: The full reservoirs I would swear to. What the quiet was worth I would not put a figure on; there are people walking about in it.
}
-> charge_sheet

=== summer_no_offer ===
# unit: 5b # music: gates # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # map: line_1951
That June Rhee had no truce to wreck. No letter had gone out from Moscow in March, so no delegate had come back to Panmunjom in April, and the prisoners sat where they were. # break # fact: council-of-ministers-19-march-1953 # fact: pow-deadlock-1952
{ atom_ultimatum:
    The day named in Delhi was 25 June, and it went by. A staff must do something with a day that has gone by. Papers went round Washington with the airfields of Manchuria listed down one side; London and Ottawa asked to be told beforehand, and were promised a telephone call. # fact: nsc-147-debate-may-1953
    In Pyongyang they dug. The ministries were underground already, and now the schools went after them. # fact: bombing-north-korea
    Vera: That there were such papers I would swear from <i>Life</i> alone. That they came out of the safe I would argue. What is on them I shall not type.
- else:
    Kim Il Sung put his losses at three to four hundred people a day. In your world he had nobody to say it to. # fact: kim-eager-29-march-1953
    In May the dams went, as they did in ours. In August both armies indented for padded coats, which is how one knows that a staff expects a winter. It would be the fourth. # fact: irrigation-dams-may-1953
    Vera: The drift I would argue. Every one of the heirs wanted quiet, and in this world none of them is the first to say so.
}
~ no_truce_signed()
-> charge_sheet

// ---------- gates ----------
=== gates_road ===
# unit: 5b # music: gates # place: kyongmudae # date: 1953-06-07 # light: afternoon # cast: rhee/gracious, clark/brisk
Of this one I had what Seoul radio said afterwards, and no paper. # break
{ heirs_peking: I give the dates as they fell. Where you left it to Peking, read each of them up to three weeks on. }
{ banner == un:
    On Sunday 7 June 1953 General Clark, who commanded for the United Nations, came to the President to say that the prisoners were as good as settled. Rhee said that he was tired and had not slept all night. # standing: documented # fact: clark-rhee-7-june-1953
- else:
    On Sunday 7 June 1953 General Clark, who commanded for {banner == allies:the allies|{banner == alone:Washington|the Assembly}}, came to the President to say that the prisoners were as good as settled. Rhee said that he was tired and had not slept all night. # fact: clark-rhee-7-june-1953
}
Those who would not go home were to be handed to neutrals and asked again. A letter came that afternoon from Eisenhower, offering a treaty, to be drafted when the guns had stopped. # standing: documented # fact: pow-agreement-8-june-1953 # fact: armistice-bodies-nnsc-nnrc # fact: eisenhower-letter-6-june-1953
Rhee was seventy-eight. In 1905 he had carried a petition for Korea to Theodore Roosevelt, who was delighted to see him, and could accept it only through the proper channels. # standing: documented # fact: rhee-roosevelt-1905
Rhee: When the guns have stopped, General, I shall have nothing in my hand.
Clark: You will have the President's word, sir.
Rhee: I have had a President's word. It was a very friendly one. # fact: rhee-roosevelt-1905
Some thirty-four thousand Koreans behind wire in the South had said they would not go north. Americans commanded the camps. The guards were Rhee's. # standing: documented # fact: camp-break-18-june-1953
-> gates_paper

=== gates_paper ===
# decision: gates # paper: order_june_1953
<b>For the President.</b> On the American letter, and the men behind the wire. # break # standing: reconstructed
At the foot was a place for a seal, and none for a date.
*   [That the letter be answered and the guards left as they are: what we can be paid for not doing, we cannot be paid for having done. # id: gates.bargain]
    -> gates_bargain
*   [That the guards open the camps on one night and the letter be answered after: a treaty is offered to the man who can still spoil the truce. # id: gates.free]
    -> gates_free
*   [That the army leave the Americans' command the day their text is agreed, and go north: a country that waits to be asked where to divide has been divided. # id: gates.march]
    -> gates_march

=== gates_free ===
# place: kyongmudae # date: 1953-06-18 # light: night # weather: rain # cast: rhee/unyielding, clark/weary
It was done before dawn on Thursday 18 June, and at Pusan in rain. In four camps the wire had been cut. Some twenty-five thousand men walked out in good order, and clothes were ready for them. # standing: documented # fact: rhee-frees-prisoners # fact: camp-break-18-june-1953
A guard at Pupyong, writing in 2004, remembered his company spending a night over trousers and shoes. His prisoners would not wait their turn at the gate. They went for the wire all at once, were seen by foreign soldiers, and were fired on; some were killed. # standing: documented # fact: pupyong-guard-account
The provost marshal, Won Yong-duk, had given the order on the President's word. # standing: documented # fact: camp-break-18-june-1953
Clark: You undertook to do nothing without telling me.
Rhee: I have told the newspapers that the order was mine. I should not like you to think it was carelessness.
Washington sent a man called Robertson, who stayed two and a half weeks. He reported that Rhee backed down, one by one, from points he had said in the strongest language that he would never yield. # standing: documented # fact: robertson-mission-1953
~ rhee_takes_treaty()
Vera: I would swear to all of it. What he said to the general is mine.
The camps open in one night. The truce, agreed that same day, stands still. # outcome: gates
On 9 July Rhee promises not to obstruct it. He will not sign it. He is to have a treaty and an army of some twenty divisions.
-> after_gates

=== gates_bargain ===
# place: kyongmudae # date: 1953-06-18 # light: morning # weather: rain # cast: rhee/gracious, clark/brisk
The provost marshal waited by a telephone until it was light, and it did not ring.
In the camp at Pusan a man from Haeju, whom I have invented, had heard from the guards that it would be Thursday, and slept in his shoes. On Friday he took them off. # fact: camp-break-18-june-1953
Rhee wrote to Eisenhower by return, at length. He wanted a pact like the one Japan had, and wanted it before the signature: he knew what the Senate does with a President's treaties. # fact: rhee-25-may-1953 # fact: robertson-mission-1953
Washington sent a man called Robertson. He needed one week, and the letter he left behind was the letter of June with more adjectives.
~ rhee_bargains()
Vera: The quiet night I would swear to: they were his guards, and without his word they stand at the wire. That the treaty comes later and thinner I would argue. He had his divisions in the line, and that was still something to bargain with.
Nobody is let out. The last paper for the truce is agreed on 18 June. # outcome: gates
Rhee will neither sign nor obstruct it. A treaty is promised, to be drafted in due course.
-> after_gates

=== gates_march ===
# place: kyongmudae # date: 1953-06-19 # light: morning # weather: rain # cast: rhee/unyielding, clark/weary
The broadcast was on the Friday. The army of the Republic was under its own flag from that hour, and its road lay north. Two corps commanders telephoned to ask for it in writing.
Clark's answer was to do nothing. The shells and the petrol came up from Pusan in his lorries. # fact: clark-withhold-support-june-1953
Clark: They will get as far as what is in the tanks, Mr President.
Rhee: Then you will have to choose whether to come and fetch them.
By the Sunday part of one division was beyond the wire with the Chinese on two sides of it, and the next was asking for fuel. A corporal from Taegu, whom I have invented, dug in beside a lorry and wrote home that they had liberated a hill with nobody on it. # fact: clark-withhold-support-june-1953
~ rhee_marches()
Vera: That he threatened it I would swear. That the petrol stops I would argue: it was the best card the Americans had. How far anyone got is smoke.
The order goes out. The petrol does not. # outcome: gates
The talks at Panmunjom stand still, and in Washington a plan comes out of a safe.
-> after_gates

=== after_gates ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You asked why nobody had put it to the men in the camps. Somebody had, I said, {guns == broken:in ours, }in April 1952, one at a time, with the others listening at the wire. It was not thought to have settled what they wanted. # break # fact: pow-screening-shock
{ gates_march: -> everready_road }
-> truce_road

=== record_gates ===
Bargain only: what Washington hoped for. On 30 May it had agreed to offer a security pact. # fact: everready-authority-30-may-1953
Free them, then bargain: Rhee's choice. He told his officials in public to help those who got out. # fact: rhee-frees-prisoners # fact: camp-break-18-june-1953
March alone: he threatened it by letter and in person. Clark's answer was to be to withhold supplies. # fact: eisenhower-letter-6-june-1953 # fact: clark-withhold-support-june-1953
Before dawn on 18 June about 25,000 Korean prisoners left four camps; over several days, about 27,000. Korean guards helped, and police had collected clothing. # break # fact: rhee-frees-prisoners # fact: camp-break-18-june-1953
That day staff officers at Panmunjom had agreed every paragraph of the armistice. The other side suspended work. # fact: staff-agreement-18-june-1953
It then asked whether the UN Command could control the South's government and army, whether the armistice included them, and, if not, who would answer for them. To the first two, Clark told Washington, the answer must be "an unqualified no". # fact: three-questions-june-1953
Robertson bargained in Seoul for two and a half weeks. On 9 July Rhee set aside, for a time, his demands that Chinese troops leave and Korea be reunited first. The treaty was signed on 1 October and took effect in November 1954. # fact: robertson-mission-1953 # fact: us-rok-treaty-1953
South Koreans still disagree: for some a small country's boldest stroke of diplomacy, which won the alliance; for others a gamble that cost a month of war, with its dead at Kumsong. # fact: rhee-gates-debate # fact: kumsong-july-1953
-> DONE

// ---------- everready: only after gates.march ----------
=== everready_road ===
# place: kyongmudae # date: 1953-06-22 # light: night # cast: clark/weary
Vera never saw this one; it was made public in 1975. # break # standing: documented # fact: everready-nyt-1975
In May the Eighth Army had written Clark a plan for the day that Rhee broke with him. It was called Everready, and its extreme measure was to take the President into custody. The Korean chief of staff, Paik Sun-yup, was thought to have indicated that he would help. # standing: documented # fact: everready-plan # fact: everready-custody-may-1953
On 20 June the American ambassador proposed that four men meet to talk of it at an airfield known by a letter and a number, since news of a meeting in Seoul, Pusan or Tokyo could hardly be kept quiet. # standing: documented # fact: briggs-20-june-1953
In the world you have made they met, and the ambassador took his own notes. # fact: briggs-20-june-1953
-> everready_paper

=== everready_paper ===
# decision: everready # paper: everready_june_1953
<b>To Washington, exclusive.</b> On plan Everready. # break # standing: reconstructed
It was to come back to General Clark with Eisenhower's initials, or not come back.
*   [That the President be taken into custody and a government found that will keep a truce: while he can give orders, no signature of ours is worth the ink. # id: everready.arrest]
    -> everready_arrest
*   [That he be offered his treaty today, and his army its petrol to come home on: nobody else in Korea can recall those men and be obeyed. # id: everready.treaty]
    -> everready_treaty
*   [That nothing be done for him or to him: without our shells the march ends of itself, and we shall not have laid hands on an ally. # id: everready.fall]
    -> everready_fall

=== everready_arrest ===
# place: kyongmudae # date: 1953-06-24 # light: morning # cast: clark/weary, rhee/unyielding
The guard was changed at five. The cook had made breakfast for twelve, as on other days, and was told that there would be four.
Rhee asked to be arrested in Korean, and they had to send for an interpreter.
~ depose_rhee()
Paik Sun-yup, who was thought to have said that he would help, was asked to recall the divisions, and they came. John Chang was asked to form a government, and asked who was asking. In May Washington had ruled out a military government of its own, so it took until evening to find somebody else who could be said to have invited it. # fact: everready-custody-may-1953 # fact: everready-authority-30-may-1953
In the market by the East Gate they had cheered the march. Now a dealer took down his flag, and put it in the rice. # fact: briggs-20-june-1953
Vera: That they could do it I would argue: they had the keys, the lorries and perhaps the general. What stood up the morning after is smoke.
Rhee is held in his own house. The army comes back behind the wire. # outcome: everready
A government that nobody elected says it will keep a truce.
-> after_everready

=== everready_treaty ===
# place: kyongmudae # date: 1953-06-24 # light: afternoon # cast: clark/brisk, rhee/gracious
Clark came with a draft in his pocket. It followed the Philippine treaty so closely that in one article somebody had forgotten to change the name. # fact: robertson-mission-1953
Rhee: You will want your petrol back.
Clark: I want your divisions back, sir. You may keep the petrol.
~ rhee_takes_treaty()
He recalled them that night, on the wireless, as men who had made their country heard. They walked in past the same American lorries that had not come out. The corporal from Taegu was told he had taken part in a demonstration.
Vera: I would argue this one. It is what they did with him when he had broken only the camps. Whether they would pay for an army beyond the wire I cannot say; he would have asked more, and been trusted less. # fact: robertson-mission-1953
The treaty is given. The divisions come back. # outcome: everready
Rhee promises not to obstruct the truce, and will not sign it.
-> after_everready

=== everready_fall ===
# place: kyongmudae # date: 1953-07-01 # light: night # weather: rain # cast: rhee/unyielding
Nobody came to the house. The telephone was answered politely in three headquarters.
Beyond the wire the divisions used what they had, and came back by companies, or did not come back. The Chinese followed as far as the old line, where the Americans were, and stopped as if it had been drawn.
At Panmunjom Nam Il had asked whether anyone commanded the southern army. Nobody could now say so. The delegations went home without fixing a day. # fact: three-questions-june-1953
~ no_truce_signed()
Vera: That a march without shells fails I would argue. That Washington lets it, and that nobody signs afterwards, is smoke. Whether he is President in August, I should be making up.
Rhee is left to himself. His army comes back smaller. # outcome: everready
No truce is signed that summer.
-> after_everready

=== after_everready ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You asked which Koreans had been at the airfield. I counted them over for you. None. # break # fact: briggs-20-june-1953
{ everready_fall: -> charge_sheet }
-> truce_road

=== record_everready ===
Arrest him: Clark's planners provided for it as an extreme emergency. # fact: everready-custody-may-1953
A treaty after all: what Washington chose, before any march. # fact: everready-authority-30-may-1953
Let him fall alone: we know of no paper that proposes it. Clark did mean to withhold support from an attack. # fact: clark-withhold-support-june-1953
None of the three was carried out: Rhee did not march, and this question was never put. # break # fact: everready-plan
American commanders had made plans against Rhee in 1952, when he put Pusan under martial law, and again in May 1953 as Everready. # fact: everready-plan # fact: clark-plans-july-1952 # fact: rhee-government-authoritarian
On 30 May 1953 the Joint Chiefs told Clark that they could not agree to a UN military government, but that he might do what the safety of his forces required. The same day they sent the offer of a pact. # fact: everready-authority-30-may-1953
On 20 June, after the camps were opened, Ambassador Briggs listed Rhee's removal as one choice. The release, he noted, had wide support among South Koreans. # fact: briggs-20-june-1953
The treaty was offered instead. The plan became public through the New York Times in August 1975. # fact: everready-plan # fact: everready-nyt-1975
-> DONE

// ---------- truce ----------
=== truce_road ===
{ gates_march:
    This came to the next desk, in July, in somebody else's Russian: Chinese was not mine. What Peng had wired to Mao before it, I never saw. # place: panmunjom_hut # date: 1953-06-24 # light: night # weather: rain # cast: nam_il/stiff # break # fact: peking-note-3-july-1953
- else:
    This came to the next desk, in July, in somebody else's Russian: Chinese was not mine. What Peng had wired to Mao before it, I never saw. # place: panmunjom_hut # date: 1953-06-20 # light: morning # weather: rain # cast: nam_il/stiff # break # fact: peking-note-3-july-1953
}
The prisoners' paper had been signed on 8 June. On the eighteenth the staff officers agreed the last paragraph of the rest. # standing: documented # fact: pow-agreement-8-june-1953 # fact: staff-agreement-18-june-1953
{
- gates_free:
    By then the camps had emptied. Nam Il's side handed over a letter from Kim Il Sung and Peng Dehuai, which asked whether the other side could control its own ally. # standing: documented # fact: three-questions-june-1953
    Peng, on his way to sign, had come into Pyongyang by daylight: it was raining in both Koreas. He telephoned the front, and wired Mao. # standing: documented # fact: peng-mao-20-21-june-1953
- gates_bargain:
    The camps were as they had been, wire and all. Peng, on his way to sign, had five armies before Kumsong that had been got ready since May, and no insult to use them on. # fact: peng-mao-20-21-june-1953
- everready_arrest:
    Behind the other delegation stood a Korean government that nobody had elected. Nam Il asked who had appointed it, and was told that this was not on the agenda. # fact: three-questions-june-1953
- else:
    The southern army had been out past the wire and come home for petrol, and its President was to have a treaty for it. Nam Il asked who would answer for the next time. # fact: three-questions-june-1953
}
{ heirs_peking:
    The pencil was Mao's, as it had been since March. Moscow had its copy, and Pyongyang was told.
- else:
    The pencil was Mao's; Zhou held the paper. Moscow and Pyongyang were both for signing, and would concur. # fact: kim-eager-29-march-1953 # fact: council-of-ministers-19-march-1953 # fact: peking-note-3-july-1953
}
-> truce_paper

=== truce_paper ===
# decision: truce # paper: telegram_20_june_1953
<b>To Chairman Mao.</b> On the day of the signature. # break # standing: reconstructed
Nam Il had had the pens filled. They leaked in the damp.
*   [That we sign this month, with the South as it is: our Korean comrades lose some hundreds a day, and the paper will be no better for more of them. # id: truce.june]
    -> truce_in_june
*   [That we hold out over the prisoners: a paper that leaves our men to strangers tells every army which of its soldiers it may lose at the table. # id: truce.hold_out]
    -> truce_hold_out
*   [That the signature wait while the bulge at Kumsong is pressed in: Seoul's divisions should know, before they are let stop, what a broken truce costs. # id: truce.kumsong]
    -> truce_kumsong

// What both signatures share. Other worlds change the flag, the name under it, and who stands behind.
=== the_signing ===
{
- banner == allies:
    There were two tables. The northern flag stood on one; on the other, since the allies had never agreed on a flag, there was a card with their names in the order of the alphabet. # fact: signing-27-july-1953
- banner == alone:
    There were two tables, with the northern flag on one and the American on the other. # fact: signing-27-july-1953
- else:
    There were two tables, with the northern flag on one and the blue flag of the United Nations on the other. # fact: signing-27-july-1953
}
Nam Il, a Soviet Korean, who had taught mathematics and come to Pyongyang as a translator, signed eighteen times at one table. Harrison signed eighteen times at the other. They left by different doors, without a word. # fact: nam-il-soviet-korean # fact: signing-27-july-1953
Clark signed at Munsan, {banner == allies:for whichever governments had sent men|{banner == alone:for the United States|for the United Nations Command}}; Kim and Peng in places of their own. Nobody signed for Seoul. # fact: armistice-signed # fact: signing-27-july-1953
{ seoul == deposed: The government that had been found there was not asked to, either. }
->->

=== truce_in_june ===
# place: panmunjom_hut # date: 1953-06-30 # light: morning # cast: nam_il/neutral
They sat down on Tuesday 30 June. The hall was not ready, and one could hear carpenters being told to stop. # fact: signing-27-july-1953
{ atom_ultimatum: The day named in Delhi had been the twenty-fifth. They had let it go by, so that nobody could say they came when they were called; and Washington, which had to do something, said that it had been speaking of good faith. }
-> the_signing ->
# map: armistice_june
{
- gates_bargain:
    Nothing had happened that June to wait for. # fact: staff-agreement-18-june-1953
- gates_free:
    Nobody had yet got a promise out of Seoul that it would last. Peng left his five armies where they could be seen. # fact: peng-mao-20-21-june-1953 # fact: robertson-mission-1953
- else:
    Seoul had promised now to keep it. Peng left his five armies where they could be seen. # fact: peng-mao-20-21-june-1953
}
South of Kumsong the line kept its bulge, with two fields of barley and a burnt schoolhouse in it. An infantryman from Chinju, whom I have invented, had notched the days to his leave, which was for 13 July, into the timber of a bunker. On the Thursday he handed in his grenades and walked out with eleven notches over. # fact: kumsong-july-1953
~ sign_in_june()
{
- gates_bargain:
    Vera: This I would argue hard. All the paragraphs were agreed, and both sides were tired. The Tuesday is mine.
- gates_free:
    Vera: That it could be signed I would argue. That Mao lets twenty-five thousand men go by without an answer is nearer smoke. The Tuesday is mine.
- else:
    Vera: That both sides would be glad to sign I would argue. That they trust what stands in Seoul is nearer smoke. The Tuesday is mine.
}
The truce is signed on 30 June, four weeks before the one we have. # outcome: truce
The bulge at Kumsong stays in the line. The battle for it is not fought.
-> after_truce

=== truce_kumsong ===
# place: panmunjom_hut # date: 1953-07-13 # light: night # weather: rain # map: kumsong_before # cast: nam_il/tired
{ atom_ultimatum: The day named in Delhi, 25 June, went by while the guns were coming up. Washington let it be known that it had been speaking of good faith. }
It took three weeks to be ready. On the night of Monday 13 July, in driving rain, five Chinese armies went into the bulge south of Kumsong, where the divisions were Seoul's. # standing: documented # fact: kumsong-july-1953 # fact: peng-mao-20-21-june-1953 # fact: kumsong-time-july-1953
A southern soldier came back down the supply road without his helmet. Asked why, he said that a helmet makes more noise in the bushes than the man who is wearing it. # standing: documented # fact: kumsong-time-july-1953
# place: panmunjom_hut # date: 1953-07-27 # light: morning # map: kumsong_after # cast: nam_il/stiff
On the nineteenth Nam Il said that they would sign. The line was drawn again, for the last time, some kilometres further south. # fact: kumsong-july-1953 # fact: readiness-19-july-1953
# place: panmunjom_hut # date: 1953-07-27 # light: morning # cast: nam_il/stiff
On Monday 27 July, at ten, they went into a hall that had been put up for the purpose. It took twelve minutes. # standing: documented # fact: signing-27-july-1953
-> the_signing ->
The guns went on until ten that night. It was in the paper that they should. # fact: signing-27-july-1953
~ sign_in_july()
{
- gates_free and (heirs_peking or atom_ultimatum):
    Vera: The blow and the signature I would swear to as they fell. That they still fall so, after what you underlined in the spring, I would argue.
- gates_free:
    Vera: I would swear to this, {banner == un:all of it|but for the flag}.
- gates_bargain:
    Vera: The signature I would argue. The blow is nearer smoke: the armies were there, and had nothing to punish.
- else:
    Vera: The signature I would argue, and the blow with it. The march had been answered by the petrol; Mao would want an answer of his own.
}
The bulge at Kumsong is pressed in by 20 July. # outcome: truce
The truce is signed on the 27th. Nobody signs for Seoul.
-> after_truce

=== truce_hold_out ===
# place: panmunjom_hut # date: 1953-06-25 # light: morning # weather: rain # cast: nam_il/tired
On Thursday 25 June, three years to the day, Nam Il read a statement. {gates_free:The men who had been let go must be brought back|All the men in the camps must be sent home}, and then there would be something to sign. # fact: three-questions-june-1953 # fact: pow-deadlock-1952
Harrison did not answer. He could {gates_free:no more have found them than|not have given them up without} {gates_free:counted the rice in the fields|going back on a year and a half of saying that he would not}. The carpenters were paid off. # fact: truman-voluntary-repatriation
Kim Il Sung had wanted to stop since the summer before. He was shown the statement on the day that it was read. # fact: kim-wanted-to-accept-july-1952 # fact: kim-eager-29-march-1953
# map: no_armistice
Washington had a list for this, with its steps numbered: more air, then more men, then the other side of the Yalu. {atom_ultimatum:It had already announced the last of them, and now had to say in public whether it had meant it.|It had been read aloud in May, and somebody now turned to the first page.} # fact: nsc-147-debate-may-1953
~ no_truce_signed()
Vera: That the Americans begin on their list I would argue. How far down it they go is smoke, and past the first frost I should be making it up.
The talks break off in June. # outcome: truce
The line stands where it stood, with no zone along it.
-> after_truce

=== after_truce ===
{ guns == no_truce: -> after_no_truce }
# place: the_line # date: 1953-08-01 # light: dawn
The line they signed is not the thirty-eighth parallel. It follows the trenches, and crosses the needle I laid in your atlas at a slant: Kaesong went north, the hills of the east-centre south. Each army drew back two kilometres. # break # standing: documented # fact: mdl-is-not-38th-parallel # fact: armistice-terms-mdl-dmz
Yun Pok-sun of Cholwon, whom I have invented, had sown two fields of millet. When the posts were in, she had one, and a sergeant to ask about the other.
{ gates_free:
    Of the men who would not go home, most of the Koreans were already in somebody's shirt. The Chinese waited behind wire for the Indians. # fact: rhee-frees-prisoners # fact: big-switch-and-nonrepatriates
- else:
    The men who would not go home, Koreans with the Chinese, were brought into the middle and asked again, with Indians at the wire. # fact: big-switch-and-nonrepatriates # fact: armistice-bodies-nnsc-nnrc
}
{
- atom_ultimatum:
    In Washington they were certain that the ultimatum had done it. The offer was made in {heirs_peking:April|March} and the ultimatum in May, but certainty is not kept in date order. # fact: nuclear-threat-debate
- atom_none:
    Nobody in Washington could say that the bomb had done it, since nobody had said "bomb". They would have to look elsewhere for a lesson. # fact: nuclear-threat-debate
- else:
    In January 1956 Mr Dulles told a magazine that a warning in May had done it. The offer was made in {heirs_peking:April|March}. I had the two dates on one sheet, and filed it. # fact: dulles-life-claim-1956 # fact: dulles-nehru-21-may-1953 # fact: kim-peng-zhou-late-march-1953
}
-> charge_sheet

=== after_no_truce ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You turned the sheet over. There was nothing on the back. # break
-> charge_sheet

=== record_truce ===
Sign in June: every paragraph was agreed by 18 June, and Kim Il Sung had wanted an end since 1952. # fact: staff-agreement-18-june-1953 # fact: kim-wanted-to-accept-july-1952
Hold out over the prisoners: Peking's line until March 1953, dropped with Moscow's. # fact: pow-deadlock-1952 # fact: kim-peng-zhou-late-march-1953
A blow at Kumsong, then sign: Peng proposed it on 20 June; Mao agreed next day, and called it extremely necessary to destroy over ten thousand more of the South's soldiers. # fact: peng-mao-20-21-june-1953
The blow fell on 13-20 July. The South counts 2,689 of its men killed and 4,136 missing; China counts 9,187 of its own killed. Each claims about three times what the other admits in all losses. # break # fact: kumsong-losses
On 27 July Harrison and Nam Il signed at Panmunjom, then Clark, Kim Il Sung and Peng elsewhere. The ROK did not. Fighting stopped at ten that night. # fact: armistice-signed # fact: signing-27-july-1953
Each side withdrew two kilometres from the front, which is not the 38th parallel. American troops stayed, most of them behind the ROK army that holds most of that line. # fact: armistice-terms-mdl-dmz # fact: mdl-is-not-38th-parallel # fact: us-troops-on-border-corrected
75,823 prisoners went north and some 12,800 south. Indian troops guarded those who refused; some 22,000 of the UN Command's stayed away. # fact: big-switch-and-nonrepatriates # fact: indian-custodial-force
Huh Jae-suk, a southern soldier taken near Kumsong on 4 July, got home in July 2000. # fact: huh-jae-suk
Eisenhower and Dulles later credited an atomic warning. Weathersby puts Stalin's death first; Dingman and Foot call the bomb one factor at most. # fact: nuclear-threat-debate # fact: dulles-life-claim-1956
There is no peace treaty. # fact: geneva-1954-korea
-> DONE

// ---------- sim: met in every world ----------
=== charge_sheet ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/troubled # content: The next page speaks of a death in 1953 that may have been a suicide or a murder. No method is described.
Put the pencil down. Nothing you have underlined touches this page. It is one I did. # break # standing: invented
It was Friday 10 July 1953. The whole Ministry was reading one newspaper: Comrade Beria, whom nobody had mentioned for a fortnight, was an enemy of the people. By noon people were avoiding nouns. # standing: reconstructed # fact: beria-announced-10-july-1953 # fact: beria-arrested
The bag from Pyongyang had a paper about a reservoir. American aircraft had hit it, and the repair went slowly. Ho Ka-i, who answered for the repair, was a Soviet Korean, born Hegai at Khabarovsk. On 30 June he told our embassy what he was accused of. On 2 July he was dead. # standing: reconstructed # fact: ho-ka-i-charge # fact: ho-ka-i-death
His engineers were alive. Nine of them had Soviet papers, and were listed, so that Moscow could say whether it wanted them back, and as what. The fourth name was Sim's. # break # standing: invented
The Korean page said <i>taeman</i>: neglect of one's work. Pinned to it was a slip in Russian, typed, with no initials. Would it not be more exact to say <i>vreditelstvo</i>? # standing: invented
<i>Khalatnost</i>, negligence, comes from <i>khalat</i>, a dressing-gown. It was article 111, and that spring the Ministry of Justice was under orders to propose gentler ways with offences of office. <i>Vreditelstvo</i>, wrecking, was article 58, point 7. It began at three years and ended with shooting. # standing: documented # fact: wrecking-and-negligence-in-law # fact: amnesty-offences-of-office-1953
I could not tell if the slip was an order or a trap. On that day I do not think the one who pinned it could. # standing: invented
-> sim

=== sim ===
*   [<i>Vreditelstvo</i>: wrecking, as the slip suggests. # id: sim.wrecking]
    ~ put_the_word(wrecking)
    I typed it as the slip had it. In Russian letters it is three longer than the other. By the time the page went up, somebody had taken the slip off the pin. # standing: invented
*   [<i>Khalatnost</i>: negligence, as the page says. # id: sim.negligence # default]
    ~ put_the_word(negligence)
    I typed what the page said, and pinned the slip back on, since I had no authority to lose it. They went up together. # standing: invented
*   [<i>Taeman</i>, left in Korean, with a note. # id: sim.note]
    ~ put_the_word(noted)
    The machine has no Korean, so I drew the two syllables in ink, and wrote under them that the word means neglect and is silent on intent. That week nobody was reading anything that was silent on intent. It went up. # standing: invented
-   Lankov, who has read the embassy's papers, gives the charges against Ho as bureaucracy, red tape and negligence. Whether he killed himself or was killed is not settled; Lankov thinks murder likelier, and doubts that proof will be found. # standing: documented # fact: ho-ka-i-charge # fact: ho-ka-i-death
American aircraft broke the dam at Toksan on 13 May 1953 and the one at Chasan two or three days later. The North then lowered the water behind other dams, so that they would hold. # standing: documented # fact: dams-toksan-chasan-may-1953
Soviet Koreans were being sent to the North by the autumn of 1945, drafted in Central Asia, where they had been deported eight years earlier. # standing: documented # fact: soviet-koreans-sent-1945
You asked what was done with it. In Korean, I said, the verb comes last; so it will here. # break # standing: invented
{ guns == no_truce: -> fifth_winter_start }
-> end_of_war

=== end_of_war ===
~ settle_succession()
-> thaw_start
