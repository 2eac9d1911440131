// The river republic: China stayed out and the front went to the Yalu. Decisions who_governs (October-December 1950) and yalu_strip (winter).
// History met neither paper. Reads banner (who sits on the committee), china (nothing after: yalu_strip sets it). Leaves: seoul ministries, commission
// or army; china strip, river or dams. On every path: Sinchon (after_who_governs), Sim's name on a list (after_yalu_strip).
// Invented people: Sok Ki-bong, photographer (his plates come back in the ending); Tak Sun-nye, farmer; Yi Hye-ran, interpreter; Kil Man-su, raftsman; An Pong-jin, shift engineer.
// In branches a line without a standing is invented; in the record it is documented.

=== who_governs_start ===
{
- banner == un:
    On 12 October 1950 a committee of seven governments, sitting in New York, asked the Unified Command to govern the North for the time being. Seoul had been recognised, it recalled, only for the part of Korea where somebody had watched a vote. # place: pyongyang_office # date: 1950-10-20 # light: morning # break # standing: documented # fact: interim-committee-12-oct-1950 # fact: ga-resolution-195
- banner == assembly:
    On 12 October a committee of the Assembly, seven governments, asked the army that the Assembly had hired to govern the North for the time being. Seoul had been recognised, it recalled, only for the part of Korea where somebody had watched a vote. # place: pyongyang_office # date: 1950-10-20 # light: morning # break # standing: invented # fact: interim-committee-12-oct-1950
- banner == allies:
    In the true October a committee of the United Nations asked the army, and not Seoul, to govern the North for the time being. In your world no such committee sits: the governments that signed in July say it for themselves, in London's draft. # place: pyongyang_office # date: 1950-10-20 # light: morning # break # standing: invented # fact: interim-committee-12-oct-1950
- else:
    In the true October a committee of the United Nations asked the army, and not Seoul, to govern the North for the time being. In your world nobody is there to ask. The army finds that it wrote much the same to itself, on the third of the month. # place: pyongyang_office # date: 1950-10-20 # light: morning # break # standing: invented # fact: interim-committee-12-oct-1950 # fact: civil-affairs-directive-28-oct-1950
}
Rhee's answer, in the record, is of 16 October: not acceptable. He was sending the governors whom he had appointed two years before, and would resign at the first opportune moment, when the Communist problem was settled. He had preferred to resign in August, too. # standing: documented # fact: rhee-protest-16-oct-1950 # fact: rhee-taegu-16-aug-1950
In Pyongyang nobody was left to hand anything over. A magazine found a former schoolteacher being mayor as well as he could, and an American, Colonel Munske, who explained that he was not the governor. # standing: documented # fact: pyongyang-autumn-1950 # fact: civil-affairs-directive-28-oct-1950
On Bell Road, lately Stalin Street, Sok Ki-bong changed his signboard. He is a photographer, and invented. Since 1946 he had made the portraits for the Party's cards; people came now for whatever card was next, and he printed from the same plates. # standing: invented # fact: pyongyang-autumn-1950
# decision: who_governs # paper: paper_who_governs
<b>For General MacArthur.</b> On who governs north of the parallel. # standing: invented
None of it came to me. That month nobody in Pyongyang was writing to Moscow. # standing: invented
*   [Send commissioners from outside, and let the North vote before spring: a people need not be held down by a government it has been asked about. # id: who_governs.commission]
    -> who_governs_commission
*   [Send Seoul's ministries, with the governors it appointed two years ago: it is one country, and these are officials who need no interpreter. # id: who_governs.ministries]
    -> who_governs_ministries
*   [Leave it to the army and its civil assistance teams until the country is quiet: they are there, they have lorries and rice, and they claim nothing. # id: who_governs.army]
    -> who_governs_army

=== who_governs_commission ===
# place: pyongyang_office # date: 1950-11-27 # light: morning
{
- banner == allies:
    Three commissioners came: a Briton, an Australian and, because he had been asked last, a New Zealander to keep the minutes. # fact: commonwealth-ships-june-1950
- banner == alone:
    Three commissioners came, invited by Washington from countries with nothing in the war: a Swede, a Swiss and a Chilean. Their first question was who would be receiving the report. # fact: un-coalition
- else:
    Seven commissioners came, from Australia, Chile, the Netherlands, Pakistan, the Philippines, Thailand and Turkey, and sat in that order, for fairness. # fact: interim-committee-12-oct-1950
}
They asked for a register of voters. The North had voted with two boxes, a white for and a black against, in view of everyone; people came to see which the foreigners had brought. They had brought one, of pine, with a slot. It was thought to be the black one. # fact: white-and-black-boxes-1946
Yi Hye-ran, whom I have invented, interpreted; she had her English from Methodists. The register, in the end, was Sok Ki-bong's plates. He made two prints of each face, one for the roll and one, he was told, for nobody.
Seoul had kept a hundred chairs empty in its Assembly since 1948, and wished them filled. The commissioners wondered about the occupied ones. Rhee would accept any vote that Communists had not arranged, and sent three names for each post. # fact: hundred-seats-1948 # fact: washington-answers-rhee-oct-1950 # fact: rhee-governors-oct-1950
From Manchuria Kim's radio told people to stay at home, and to notice who did not.
~ send_a_commission()
Vera: That they come, and that the police round their box are Seoul's, I would argue. Who wins is smoke.
Commissioners sit in Pyongyang, with a box and an interpreter. # map: river_1950 # outcome: who_governs
The vote is set for January, and then for April.
-> after_who_governs

=== who_governs_ministries ===
# place: pyongyang_office # date: 1950-11-06 # light: morning # cast: rhee/gracious
Kim's office had four anterooms. Home Affairs took the first of them, and the queue took all four. # fact: pyongyang-autumn-1950
In the true October Rhee came up and told a crowd to be patient: Seoul could help them only together with the United Nations. Here he told them to be patient. # fact: rhee-pyongyang-29-oct-1950
Behind the governors came the police, and behind them the young men's leagues, northerners who had gone south since 1945 and remembered addresses. At each door they asked which papers were held, and then which had been held before those. # fact: rhee-governors-oct-1950 # fact: collaborators-1950
They came to Sok Ki-bong for his plates, each with a name scratched backwards in the corner. He said that a good many of the faces had only wanted to keep their posts. The sergeant said that it did not show.
In Sinchon county Tak Sun-nye, invented, had a field, and a people's committee's paper for it. The old owner's nephew came home with a deed. Seoul's law gave land to the tenant too. The county office had to find out whose tenant she was. # fact: land-law-march-1946 # fact: reclaimed-areas-1954
~ send_rhees_ministries()
Vera: That he would send them I would swear to. That Washington lets them pass I would argue. How long the lists grow I will not guess.
Seoul's ministries govern to the Yalu. # map: river_1950 # outcome: who_governs
Each household is asked which papers it has held.
-> after_who_governs

=== who_governs_army ===
# place: pyongyang_office # date: 1950-11-06 # light: morning
Colonel Munske had lorries and rice. He had been told what not to be, which was a military government; on the door it said Civil Assistance. # fact: pyongyang-autumn-1950
{
- banner == allies:
    The British were given a province to assist, and asked whose it was.
- banner == alone:
    No other army had been asked to help, so the forms were in English only.
- else:
    The blue flag was hung over the gate, so that everyone might see whom to complain to. The complaints went to Tokyo.
}
The team needed a Korean to sign things, and made Kim Song-ju, of a northern young men's league, acting governor. That much happened. Rhee's governor waited in Seoul with a seal. # fact: kim-song-ju # fact: rhee-protest-16-oct-1950
Guards were hired locally, by the week, each vouched for by the guard before him. Nobody in the team could read what was on their armbands. # fact: sariwon-shootings-dec-1950
Sok Ki-bong's plates went into the safe, against a receipt in English: <i>glass, used, four crates</i>. It was the only register of the Party in the city, and nobody asked for it, not having been told what it was.
This was to be until the country was quiet. By the second winter there was a rubber stamp that said so.
~ let_the_army_govern()
Vera: The first weeks I would swear to; they happened. So did the years: where the army kept a strip of the North, it governed until 1954. I have only made the strip wider. # fact: reclaimed-areas-1954
The army governs to the Yalu, for the time being. # map: river_1950 # outcome: who_governs
Its teams assist. Its guards are hired by the week.
-> after_who_governs

=== after_who_governs ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/troubled
Round Sinchon, in Hwanghae, a great many civilians were killed that autumn. Pyongyang blames the Americans and says 35,000. South Korean researchers lay most of it on Koreans of the place, of the right and of the left. # break # content: This page speaks of mass killings whose authors are disputed. It describes none. # standing: documented # fact: sinchon
You had the number from school. By the North's own date it began on 17 October, before any of the three lines could have been underlined. # standing: invented # fact: sinchon
-> yalu_strip_start

// Today's voice. One line for each option, in the order of the paper; the fold comes at the break.
=== record_who_governs ===
Commissioners and a vote: the Assembly set up a commission on 7 October. The American embassy wanted elections in the North by early January; whether the South should vote again too was left open. # fact: ga-376-unified-korea # fact: muccio-elections-20-oct-1950 # fact: washington-answers-rhee-oct-1950
Seoul's ministries: Rhee told MacArthur on 16 October that he was sending governors. Washington held that his authority did not extend there of itself; he then said that they went on their own responsibility. # fact: rhee-protest-16-oct-1950 # fact: washington-answers-rhee-oct-1950 # fact: rhee-governors-oct-1950
The army: what was done, while it lasted. The Interim Committee asked it of the Unified Command on 12 October; a directive followed on the 28th. # fact: interim-committee-12-oct-1950 # fact: civil-affairs-directive-28-oct-1950
History did not meet this paper as it stands. The Chinese came in, and Pyongyang was given up by 5 December. # break # fact: cpv-cross-yalu # fact: pyongyang-given-up-dec-1950
American sources reported prisoners killed as the North left Pyongyang and Hamhung; the numbers are uncertain. About 6 December guards working for the unified command shot 56 prisoners at Sariwon. London said first that the guards were disarmed, later that there had been a trial. # fact: northern-prisons-oct-1950 # fact: sariwon-shootings-dec-1950
Kim Song-ju, the acting governor, later worked against Rhee. He was killed in 1954 at the house of the general who commanded the military police. # fact: kim-song-ju
A strip north of the parallel stayed under the UN Command until November 1954. Monica Hahn, comparing it with the land that the North gained, finds both systems brought in one-sidedly, amid silence. The American embassy's objection was another: that military rule teaches nobody to govern. # fact: reclaimed-areas-1954 # fact: hahn-on-reclaimed-areas # fact: muccio-elections-20-oct-1950
-> DONE

=== yalu_strip_start ===
# place: yalu_crossing # date: 1950-11-25 # light: dusk
Of this one I had seen a leaf the year before, and it was about electricity. # break # standing: invented
In July 1949 Mao asked Stalin to mediate over the power station at Sup'ung. The Japanese had built it across the Yalu for both banks; our army had handed it to Pyongyang in 1946. Peking wanted a share. It did not get one, and went on getting the bill. # standing: documented # fact: supung-ownership
In the November that happened, with the Chinese already over, London drew a line from Hungnam to Chongju and offered to keep foreign soldiers south of it. The French, the Australian and, unasked, the Yugoslav wanted something said about the current. MacArthur had advised saying nothing until he held the switch. # standing: documented # fact: bevin-strip-nov-1950 # fact: suiho-assurance-1950
In your November the Chinese have not come over. Kim has, the other way, with his ministries, his clerks and their families; and from the south bank the turbines can be heard. # standing: invented # fact: stalin-tells-kim-evacuate # fact: refugees-into-china-1950
# decision: yalu_strip # paper: paper_yalu_strip
<b>For the President.</b> On the river, and what is to stand along it. # standing: invented
It had two readers. The second was Mao, who had an army on the other bank and had not sent it. # standing: invented # fact: mao-hesitates-early-oct-1950
*   [Put troops along the whole river, Korean ones in front: it is the frontier of Korea, and a valley that is nobody's is a road for whoever walks at night. # id: yalu_strip.river]
    -> yalu_strip_river
*   [Hold the river, and share the current by a signed schedule: Manchuria's factories hang on that dam, and nobody fires on his own lamp. # id: yalu_strip.dams]
    -> yalu_strip_dams
*   [Leave a strip along the river with nobody's soldiers in it: Peking minded an army on its bank enough to say so, and an empty valley threatens no one. # id: yalu_strip.strip]
    -> yalu_strip_strip

=== yalu_strip_river ===
# place: zhongnanhai # date: 1950-12-03 # light: night # cast: mao/wry, zhou/tired
By the first days of December the South's divisions were on the river from end to end, with Americans a day behind them, as they had orders to be. # fact: koreans-only-near-the-yalu
Zhou had it in a photograph, cut from a foreign newspaper: a corporal at the water's edge, filling a bottle.
Mao: Which bank is he on?
Zhou: His own, Chairman.
Mao: Then it is his water as far as the middle.
# place: yalu_crossing # date: 1950-12-20 # light: morning
An army that had not been sent could not be sent home. It dug, on the north bank. Seoul's best divisions dug opposite, and could not be had for the hills behind them, where parts of Kim's army had never been told to stop.
Between them was ice. At Andong a woman who had a sister in Sinuiju went each noon to the end of the bridge and held up her hand. Both armies wrote it down as a signal, with the time. # sound: boots_in_snow
~ hold_to_the_river()
Vera: The march to the river I would swear to; it was ordered, and begun. That the two can stand there winter after winter, and no corporal fires, is nearer smoke.
Southern troops hold the Yalu from end to end. # map: river_1950 # outcome: yalu_strip
Chinese troops hold the other bank.
-> after_yalu_strip

=== yalu_strip_dams ===
# place: yalu_crossing # date: 1951-03-12 # light: dusk
It took Delhi until March. Washington did not recognise Peking, nor Peking Seoul, so that nothing could be signed by anybody. The engineers initialled a graph. # fact: nehru-writes-july-1950
An Pong-jin, invented, had kept the turbines for the Japanese, for us and for Kim. He asked the new authorities which flag to put up, showed them the three in his cupboard, and was told to wait for the schedule.
Peking had half, and no bill. Seoul had the rest. One evening the lamps there came up as they had not since noon on 14 May 1948, when Pyongyang cut off the South for not paying. People went round putting them out again, from habit. # fact: supung-ownership # fact: power-cut-14-may-1948
At Andong there was light until ten, by arrangement between two governments neither of which existed for the other. Kim Il Sung's staff worked by it on the map of the road to Pyongyang.
~ share_the_dams()
Vera: That the French and the Yugoslav would ask for it I would swear to. That Truman and Mao share so much as a lamp is smoke.
The river is held, and its current is shared by a graph. # map: river_1950 # outcome: yalu_strip
Manchuria and Seoul are lit from one dam.
-> after_yalu_strip

=== yalu_strip_strip ===
# place: yalu_crossing # date: 1951-01-15 # light: morning
London's line took in too many people to be left. Washington had wanted the strip cut equally from both banks; it settled for twenty miles of one. # fact: bevin-strip-nov-1950
Peking let it be known through Delhi that it had no soldiers on its own bank, and that they would stay where they were.
{
- banner == un or banner == assembly:
    Somebody had to look at the strip. The United Nations offered, and Peking, which was not allowed in it, declined. In the end it was Indians, on loan from Nehru to nobody in particular. # fact: prc-seat-1971
- else:
    Somebody had to look at the strip, and it could be nobody who had fought. In the end it was Indians, on loan from Nehru to nobody in particular.
}
The empty strip had people in it. Kil Man-su of Manpo, invented, rafted timber down the Yalu. He now wanted one paper to fell it and a second to float it and, the raft being on the water, a third from whoever that belonged to. In January one could walk.
Those who walked at night were Kim's. They were going to see their mothers, they said; many were; and the Indians were not empowered to look in the bundles.
~ empty_the_strip()
Vera: That London would offer it I would swear to. That an army goes back from a river it has reached I would only argue, and hardly that.
A strip twenty miles deep lies empty along the Yalu. # map: river_1950 # outcome: yalu_strip
Indians watch it. It is crossed by night, both ways.
-> after_yalu_strip

=== after_yalu_strip ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
In your winter Sim is at Andong, at a school desk. The Ministry wishes to know which Soviet Koreans were recalled from Korea, which evacuated, and which left: the first draw pay, the second rations, and the third are asked why. I type <i>evacuated</i> against every name, Sim's with the others, and wait to be asked who told me to. # break # standing: invented # fact: soviet-koreans-sent-1945 # fact: stalin-tells-kim-evacuate
-> after_winter

// Today's voice.
=== record_yalu_strip ===
Troops to the river: the directive of 27 September kept non-Korean troops away from the frontier. On 24 October MacArthur lifted that, pleading military necessity. # fact: koreans-only-near-the-yalu
Sharing the current: on 6 November the French, Australian and Yugoslav delegates asked for a promise about the Yalu's power. MacArthur had advised against one on 22 October. # fact: suiho-assurance-1950
An empty strip: Bevin proposed it on 13 November, with Peking to be associated in it. Acheson had the gravest apprehensions about offering it while MacArthur was attacking. # fact: bevin-strip-nov-1950
History did not meet this paper. Chinese armies had been in Korea since 19 October. # break # fact: cpv-cross-yalu
On 16 November Truman said that he had never intended to carry hostilities into China. On the 20th the troops were told to send only small parties to the frontier and to spare the power plants. On the 21st an American regiment reached the river at Hyesanjin. # fact: orders-at-the-yalu-nov-1950
Sup'ung was left alone until 23 June 1952, when it was bombed. China and North Korea agreed to share its power in April 1955. # fact: suiho-bombed-june-1952 # fact: supung-ownership
Whether any such offer could have kept the peace on the Yalu is disputed. On 1 November the CIA thought that Peking wanted a cordon and the dam's current. But the Chinese leadership had decided on 13 October, a month before London's proposal, and Chen Jian doubts that China could have been kept out for long. # fact: cia-cordon-1-nov-1950 # fact: mao-decides-13-14-oct-1950
-> DONE
