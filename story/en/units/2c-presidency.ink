// Decision `presidency`, July to 1 August 1950, pencil: Moscow. Played only when `chair` is empty (so banner is un).
// Leaves: chair nehru, gone or filled. Cleared at the unit's gate; nothing after the unit reads it.
// Lines differ by front (line | at_sea). The unmet case differs by banner.
// In branches a line without a standing is invented; in the record it is documented.

=== presidency_start ===
{ chair != empty:
    -> presidency_unmet
}
-> indian_call

=== presidency_unmet ===
{ banner:
- un: There is no paper for August. Malik is in his chair already; the presidency comes to him by the alphabet, after Norway, and he uses it to slow down a Council that has voted. # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # break # fact: council-presidency-alphabet
- assembly: There is no paper for August. Malik is in his chair already; the presidency comes to him by the alphabet, after Norway. He presides over very little. The question is with the Assembly, which goes by no alphabet of ours. # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # break # fact: council-presidency-alphabet
- else: There is no paper for August. Malik is in his chair already; the presidency comes to him by the alphabet, after Norway. He presides over very little. The war is run from another building. # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # break # fact: council-presidency-alphabet
}
-> last_ship_start

=== indian_call ===
# place: foreign_ministry # date: 1950-07-13 # light: afternoon # cast: gromyko/dry, vera/neutral
On Thursday 13 July the Indian ambassador brought Gromyko a letter from Nehru to Stalin. At the start of the month he had tried a deputy minister, who was cold: we should not go back to the Council except with Peking. # break # standing: documented # fact: radhakrishnan-moscow-july-1950
Nehru wanted Peking let in, ourselves back, and the war settled by those who could settle it. Stalin answered on the Saturday. He welcomed it. He thought it would be well if the Council heard representatives of the Korean people. # standing: documented # fact: nehru-stalin-acheson-july-1950
That phrase was mine to put into Korean, for Pyongyang. <i>Taepyo</i>, a representative: Korean need not say whether it means one or several. I left it as it was. # standing: invented
Gromyko: Is that one, or two? # standing: invented
Vera: In Korean, Andrei Andreyevich, it is. # standing: invented
He initialled it. # standing: invented
{ front == at_sea:
    Kim Il Sung was not waiting for a representative. There was not an American soldier on the ground in Korea, and his army was going south as fast as it could be fed. # standing: invented
- else:
    Kim Il Sung was not waiting for a representative. He had Seoul, and wanted Pusan; the Americans had been on the ground since the first week of July, and were going backwards. # standing: reconstructed # fact: task-force-smith # fact: seoul-falls-28-june-1950
}
On the 18th Acheson thanked Nehru, and declined. China's chair was one question and Korea another. # standing: documented # fact: nehru-stalin-acheson-july-1950
-> presidency_paper

=== presidency_paper ===
# decision: presidency # paper: memo_19_july
<b>To Comrade Stalin.</b> On the Security Council. # break # standing: reconstructed
It was typed on the Wednesday with a new ribbon, and all three lines smudged. # sound: carriage_return # standing: invented
*   [That Comrade Malik return this month and leave it to Delhi to move for Peking: we shall have done what Nehru asked, and only Washington will have refused him. # id: presidency.nehru]
    -> presidency_nehru
*   [That Comrade Malik stay out for good: a Council that lends its flag to one member is that member's office, and those it shuts out can meet elsewhere. # id: presidency.out]
    -> presidency_out
*   [That Comrade Malik return on 1 August, when the presidency falls to us by the alphabet: the president proposes the agenda, and an agenda can last a month. # id: presidency.take]
    -> presidency_take

=== presidency_nehru ===
# place: council_chamber/malik # date: 1950-07-25 # light: afternoon # cast: malik/uneasy, chang/tired
Malik came back on a Tuesday, alone. India moved that Tsiang go and Peking come in. # fact: nehru-stalin-acheson-july-1950
There were four hands: his own, India's, Yugoslavia's, and Norway's, whose delegate had said over lunch that if it came to it he supposed he must. London recognised Peking, and had conditions. Seven were needed. # fact: sunde-on-peking-july-1950 # fact: british-conditions-july-1950
Then Malik asked that the Council hear representatives of the Korean people. The Norwegian asked how many. # fact: nehru-stalin-acheson-july-1950 # fact: malik-both-koreas-aug-1950
{ front == at_sea:
    John Chang asked what would be left to represent by the time it was settled.
- else:
    John Chang would be heard with nobody while the North had Seoul. Kim, with Pusan still to take, had not packed either. # fact: pusan-perimeter
}
Nehru thanked Moscow for coming, and Washington for considering it. # fact: nehru-stalin-acheson-july-1950
~ return_on_nehrus_terms()
Vera: The four hands I would argue: I have counted them out of their own telegrams, or somebody will. What Nehru makes of it, with us a little in his debt, is smoke.
Malik is back a week early. Peking has four votes, of seven. # place: council_chamber/malik # outcome: presidency
From then on there is a veto in the room, and Delhi is thanked for it by one side.
-> after_presidency

=== presidency_out ===
# place: council_chamber/before # date: 1950-08-01 # light: afternoon # cast: chang/earnest
In the alphabet the Union of Soviet Socialist Republics stands before the United Kingdom, so an Englishman presided a month early. # fact: council-presidency-alphabet # fact: both-koreas-vote-1-sept-1950
Lie, the Secretary-General, had been afraid of this since January: that we should stay away for good, and found another organisation, with seven or eight hundred million people in it. # standing: documented # fact: lie-fears-rival-organisation
Most of them were Chinese, and Zhou Enlai wanted this one. In the August that happened he complained to it of American ships off Taiwan, and Malik had that read out. In this one Lie's office acknowledges whatever he sends. # fact: zhou-taiwan-complaint-aug-1950
John Chang had his government's application brought up from the files. It had been stopped by one hand, and the hand was not there. He counted seven others. The Americans asked him to let it wait for the Assembly. # fact: rok-application-vetoed-1949 # fact: us-on-membership-july-1950
{ front == at_sea:
    He asked them how long they thought he could wait.
}
~ stay_out_for_good()
Vera: That it costs Peking more than it costs us I would argue. The other organisation is smoke. I never typed a paper for it, and I typed most things.
The Soviet chair is empty in August, and in September. # place: council_chamber/before # outcome: presidency
The Council can go on voting about Korea. Peking has nobody there to ask for the floor.
-> after_presidency

=== presidency_take ===
# place: council_chamber/malik # date: 1950-08-01 # light: afternoon # cast: malik/correct, chang/tired
On 27 July a second secretary telephoned Lie's office and read out a letter, in Russian: Comrade Malik was assuming the presidency. Some 23,000 requests for tickets had to be refused. # sound: telephone # standing: documented # fact: malik-presidency-august-1950
On 1 August he ruled that Tsiang did not represent China. The Council overruled him, and he went on to the agenda, and was still on it on the 31st. On the 9th the Americans wrote down six things they might do. The fifth was to change a rule and put him out of the chair. # standing: documented # fact: malik-presidency-august-1950 # fact: malik-returns-1-aug-1950 # fact: americans-six-alternatives-aug-1950
{ front == at_sea:
    John Chang was not called to the table all that month. He sat among the public, and was told in the corridor how much of his country was left. When an Englishman presided, on 1 September, and called him, it was to ask where his government could be reached. # fact: both-koreas-vote-1-sept-1950
- else:
    John Chang was not called to the table all that month. In Korea the front was by then a corner round Pusan. # standing: documented # fact: both-koreas-vote-1-sept-1950 # fact: americans-six-alternatives-aug-1950 # fact: pusan-perimeter
    On 1 September an Englishman presided, and called him. Malik asked once more for both Koreas and got two votes. The other was Yugoslavia's. # standing: documented # fact: both-koreas-vote-1-sept-1950
}
~ take_presidency()
{ front == at_sea:
    Vera: The chamber I would swear to. It happened so with another war outside it.
- else:
    Vera: I would swear to all of it. By September Gromyko had stopped asking me how many.
}
Malik presides over August, and the Council decides nothing in it. # place: council_chamber/malik # outcome: presidency
From then on there is a veto in the room, and the question goes to the Assembly.
-> after_presidency

=== after_presidency ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You were eleven that August, in Pyongyang. You said that you had learnt to tell aeroplanes apart by their sound, and that nobody had mentioned a chair. # break # standing: invented # fact: bombing-north-korea
-> last_ship_start

// Today's voice. One line for each option, in the order of the paper; the fold comes at the break.
=== record_presidency ===
Return on Nehru's terms: on 13 July Nehru asked that Peking be seated and Moscow return. Stalin welcomed it on the 15th; on the 18th Acheson declined. Moscow then waited for August. # fact: nehru-stalin-acheson-july-1950
Stay out: in January Lie feared a lasting break and a rival organisation. The CIA and the US embassy in Moscow thought it unlikely. # fact: lie-fears-rival-organisation # fact: walkout-motive-contemporaries
Return for the presidency: Moscow's choice. Malik gave notice on 27 July. # fact: malik-presidency-august-1950
On 1 August Malik took the chair and ruled Tsiang out of order; the Council overruled him. For a month it discussed its agenda. # break # fact: malik-returns-1-aug-1950
On 29 July the US embassy judged that he was being sent back because the boycott had united the Council and hastened Western rearmament. # fact: us-embassy-on-soviet-return
On 1 September the Republic of Korea's delegate was seated again, nine votes to one; a Soviet draft to seat both Koreas got two votes to eight. # fact: both-koreas-vote-1-sept-1950
Zhou's complaint about Taiwan, which Malik had read out on 25 August, led on 29 September to an invitation to Peking, seven votes to three. # fact: zhou-taiwan-complaint-aug-1950 # fact: peking-invited-29-sept-1950
The veto then blocked the Council on Korea. On 3 November the Assembly voted itself the power to recommend action. # fact: council-deadlock-after-return # fact: uniting-for-peace
Stalin told Gottwald that the absence had been meant; whether that was the reason or the excuse is still argued. # fact: gottwald-letter-27-aug-1950 # fact: boycott-motive-debate
-> DONE
