// Decision `luncheon`, 17 January 1950, pencil: Kim, with Pak at his elbow. Always met.
// Leaves: pyongyang beholden (mao); read in green_light: that list, and the count luncheon_ongjin. All three get Stalin's cable of 30 January (thirtieth): written once.
// What is turned: the cable names all three courses. press is what Kim did; mao is what he said he would do next; ongjin is what he asked for and was refused.
// In branches a line without a standing is invented; in the record it is documented.

=== luncheon_start ===
Vera never saw the cable about this lunch; it was opened in the 1990s. # place: pyongyang_office # date: 1950-01-17 # light: afternoon # cast: kim_il_sung/eager, pak/neutral, shtykov/smooth # break # standing: documented # fact: shtykov-kim-17-jan-1950
On Tuesday 17 January Pak Hon-yong, Pyongyang's foreign minister, gave a lunch: his ambassador was leaving for Peking. Kim Il Sung talked to the Chinese trade representative, in Chinese. Shtykov, who was ours, made out single phrases: China's victory, Korea. # standing: documented # fact: luncheon-guests-17-jan-1950
Afterwards Kim told him that partisans would decide nothing; that he could not attack without permission, being a disciplined person; and that if Comrade Stalin could not see him he would try Mao. He raised Ongjin, which the parallel cuts off from the rest of the South. Shtykov said no. # standing: documented # fact: kim-alternatives-17-jan-1950 # fact: ongjin-refused-17-jan-1950 # fact: ongjin-peninsula
Shtykov: You have not asked to be received, Comrade Kim. If you were to ask, it is possible that you would be. # standing: reconstructed # fact: kim-alternatives-17-jan-1950
Kim had asked for nothing else since the soup. # standing: invented
The partisans were Pak's. He was from the South, and had told our embassy in September that they would be a great help. # standing: documented # fact: tunkin-partisans-14-sept-1949 # fact: pak-hon-yong-purged
-> luncheon_paper

=== luncheon_paper ===
# decision: luncheon # paper: paper_luncheon
<b>For Comrade Kim Il Sung.</b> On what is to be asked, and of whom. # break # standing: reconstructed
So a ministry would have put it. Pak put nothing on paper, and stayed at Kim's elbow. # standing: invented
*   [That Comrade Kim go first to Peking: Comrade Mao has promised help when his own war is over, and Moscow will find it harder to refuse two of us. # id: luncheon.mao]
    -> luncheon_mao
*   [That the next raid at Ongjin be answered by taking Ongjin, and Moscow told afterwards: what is asked for can be refused, and what has happened need only be explained. # id: luncheon.ongjin]
    -> luncheon_ongjin
*   [That Comrade Shtykov be pressed to carry the request to Comrade Stalin: the petrol and the permission come down the same railway, and from one end of it. # id: luncheon.press]
    -> luncheon_press

// Stalin's answer comes in every branch: Shtykov cabled what he had heard, whatever Kim did next.
=== thirtieth ===
# place: pyongyang_office # date: 1950-01-30 # light: evening # cast: kim_il_sung/eager, shtykov/smooth
On 30 January Stalin answered, in his own hand. He understood Comrade Kim's dissatisfaction; so large a matter needed great preparation, and must not be too great a risk; he was ready to receive him, and to help. He would also like 25,000 tons of lead a year. # standing: documented # fact: stalin-telegram-30-jan-1950 # fact: stalin-wants-lead-30-jan-1950
->->

=== luncheon_press ===
-> thirtieth ->
On 2 February he added that it was to be kept from the rest of the leadership in Pyongyang and from the Chinese. Mao was in Moscow at the time, as his guest. # standing: documented # fact: stalin-secrecy-2-feb-1950
On the 4th Kim called on Shtykov. Might he form three more divisions, which would make ten? Might he spend 1951's credit in 1950? And might his Central Committee decide to issue a loan? An example of the bond had been prepared. On the loan Moscow had not answered yet. # standing: documented # fact: kim-asks-4-feb-1950
Vera: I would swear to it. He had asked for a war and for leave to borrow from his own people, and the war was answered first.
Kim has asked Moscow, and Moscow is ready to help. # place: pyongyang_office # outcome: luncheon
His colleagues are not to be told, nor the Chinese.
-> after_luncheon

=== luncheon_mao ===
The request went to Peking in the ambassador's luggage, to wait for Mao, who was in Moscow. # place: pyongyang_office # date: 1950-01-18 # cast: kim_il_sung/eager # fact: luncheon-guests-17-jan-1950 # fact: mao-in-moscow-16-dec-1949
-> thirtieth ->
On 2 February Stalin added that the Chinese were not to be told. He was a fortnight late. # fact: stalin-secrecy-2-feb-1950
In March Kim went, by train: for an aeroplane one asked Shtykov. # place: zhongnanhai # date: 1950-03 # light: night # cast: mao/wry, kim_il_sung/eager # fact: kim-asks-for-the-aeroplane-12-may-1950
Mao had promised help when China's war was over. It was not quite over: Chiang Kai-shek was on Taiwan, and the army was learning to swim. # fact: kim-alternatives-17-jan-1950 # fact: mao-preferred-taiwan-first
Mao: You have a parallel to cross. I have a strait.
Kim: There is no water in mine.
Mao: Then it will keep. What does Comrade Stalin say?
Kim was about to ask him. Mao saved him the trouble, and wrote to say how glad he was to have been consulted.
~ go_to_mao_first()
Vera: That he goes I would argue; he had said that he would. Taiwan first I would argue too. The water is mine.
Mao says Taiwan first, and then Korea. # place: pyongyang_office # outcome: luncheon
Kim has now to explain himself in two capitals.
-> after_luncheon

=== luncheon_ongjin ===
-> thirtieth ->
Kim read as far as <i>help</i>.
In September 1949 Mun Il, Kim's secretary, had brought our embassy reliable information that the southerners were about to attack at Ongjin, and asked leave to take it. # standing: documented # fact: tunkin-ongjin-3-sept-1949
In March he brought it again, in the past tense, and asked for nothing. # place: pyongyang_office # map: ongjin_1950 # date: 1950-03 # light: morning # cast: kim_il_sung/neutral, shtykov/alarmed # fact: border-clashes-1949
The North had the hills by noon. The South kept the harbour, and sent out its wounded by sea. The villages between had been shelled by both since the year before; when it stopped they went back to the barley. # fact: ongjin-peninsula # fact: border-clashes-1949
Shtykov: I have been rebuked for this once already. Who began it? # fact: shtykov-reprimand-oct-1949
Kim: This year, or last?
Pak wanted to go on to Seoul. The tanks had petrol for exercises; the rest came by rail, from us. # fact: soviet-arms-before-invasion
Vera: The fighting I would swear to; it had hardly left off. That he begins it without leave I would only argue. He had always asked.
From March there is fighting at Ongjin, and nowhere else. # place: pyongyang_office # outcome: luncheon
Moscow has been told afterwards, and has not said no.
-> after_luncheon

=== after_luncheon ===
-> green_light_start

// Today's voice. One line for each option, in the order of the paper; the fold comes at the break.
=== record_luncheon ===
Peking first: Kim's second course. If he could not see Stalin he would try Mao, he said, who had promised help once the war in China was over. # fact: kim-alternatives-17-jan-1950
Ongjin first: Kim had asked leave for it in September 1949, and raised it again after lunch. Shtykov turned it down. # fact: tunkin-ongjin-3-sept-1949 # fact: ongjin-refused-17-jan-1950
Press Stalin: Kim's choice. He could not attack by himself, he said, because he was a communist, and the order of Comrade Stalin was law to him. # fact: shtykov-kim-17-jan-1950
Shtykov reported it on 19 January. On the 30th Stalin cabled that he was ready to help, and asked for lead. # break # fact: shtykov-kim-17-jan-1950 # fact: stalin-telegram-30-jan-1950 # fact: stalin-wants-lead-30-jan-1950
On 2 February he had the matter kept from the Chinese. In May he sent Kim to Peking to get Mao's agreement. # fact: stalin-secrecy-2-feb-1950 # fact: stalin-to-mao-14-may-1950
On 4 February Kim asked whether he might raise three more divisions, and pay for their arms with the credit meant for 1951. # fact: kim-asks-4-feb-1950
Khrushchev's memoir says that the war was Kim's idea. The documents opened since broadly bear it out. # fact: khrushchev-memoir-kim-initiative
What sort of war it was is argued. Bruce Cumings and John Merrill see one already being fought in 1949, at Ongjin among other places, and point to the South's share in starting the clashes. Kathryn Weathersby and William Stueck set these apart from the attack that was planned in 1950. # fact: border-clashes-1949 # fact: civil-war-debate
-> DONE
