// Decision `last_ship` (B; history did not meet it), August 1950, pencil: Rhee. Played when `front` is at_sea; else falls through without a word.
// Leaves: seoul island, decks or delhi. The documented hinges: Rhee on 16 August (Muccio's telegram 129), and what ships did at Hungnam in December.
// The pier's people are invented: Om (midwife), Ko (diver, of Cheju), Yun (compositor, who stays). It opens unit 3 there, which has no other decision; then the gate of unit 2.

=== last_ship_start ===
{ front != at_sea:
    ~ settle_summer()
    -> autumn_start
}
-> last_ship_pier

=== last_ship_pier ===
# unit: 3 # place: pusan_pier # date: 1950-08-16 # light: dusk # cast: rhee/unyielding # music: korea
Your August never happened. The telegram below is from the real one, and I never saw it. # break # standing: invented
On 16 August 1950, at Taegu, Rhee's ministers agreed that the government should move to the rear. Rhee said at one point that he preferred to resign the presidency and stay, to fight at the head of volunteers. In the end he agreed to a plan: probably Pusan. Muccio, the American ambassador, cabled it home. # standing: documented # fact: rhee-taegu-16-aug-1950
Here Taegu is gone and they are in Pusan already. The rear is water. # standing: invented
On the pier stood an office chair, the property of the Ministry of Finance, on its fourth city. It had a ticket. # break # standing: invented
Om Chong-suk, a midwife, had put herself in charge of the queue. She passed women near their time, then anyone carrying a child, and told a colonel that he was neither. # standing: invented
Ko Ok-sun dived for shellfish off Cheju and had brought three boats across to sell. Everyone asked her about the island. It had sweet potatoes, she said; and in the winter of 1948 the government's men had burned her village. # standing: invented # fact: jeju-1948-1949
Yun, a compositor, had only come down with his sister's bundle. The police had taken his brother in July, with a lorry-load from the Guidance League, and he meant to be at home when there was somebody who could be asked where. # standing: invented # fact: bodo-league-killings # fact: pusan-prison-1950
Muccio came with a sheet for the President to sign. The navy could carry, he said; it could not carry everything twice. # standing: invented
Rhee: I have told you where I shall be found. # standing: invented # fact: rhee-taegu-16-aug-1950
# decision: last_ship # paper: pier_paper_august
<b>To President Rhee.</b> On the use of the ships. # standing: invented
*   [To Cheju, with the government and what is left of the army: a state that holds one island is a state, and can ask to be given back the rest. # id: last_ship.island]
    -> last_ship_island
*   [To whoever is on the pier, and the government last: ministries can be set up again from memory, and people cannot. # id: last_ship.decks]
    -> last_ship_decks
*   [To nobody, for a week, while Delhi asks Pyongyang for terms: a safe-conduct moves more people than there are hulls. # id: last_ship.delhi]
    -> last_ship_delhi

=== last_ship_island ===
# place: pusan_pier # date: 1950-08-19 # light: night # cast: rhee/gracious # content: This page names the shooting of prisoners. It describes none.
Ko Ok-sun's boats went ahead, since she knew the rocks. Behind her came a president, a cabinet, several regiments and the chair.
The island's police had lists ready. That much is not invented. In the true summer they graded the people they held from A to D, and at Mosulpo marines shot 218 of the Cs and Ds. At Songsanpo the chief, Mun Hyong-sun, wrote across the top of his order <i>improper, therefore not carried out</i>, and 221 lived. # standing: documented # fact: cheju-august-1950
On this Cheju both sorts of policeman have a government to please, and it lives in the next street.
Rhee: I shall be no trouble. I have been an exile before.
Ko Ok-sun, whom nobody had asked, was given a vice-minister to lodge in the shed where she dried her nets. He complained of the smell. She said that the shed had been there longer than the Republic.
What made it a state was the American ships in the strait. They were counted from the beach every morning.
~ hold_an_island()
Vera: That ships could put it there I would argue. What the years do to it, and it to the islanders, I do not type.
The Republic of Korea is an island. # map: at_sea # outcome: last_ship
By September the mainland is governed from Pyongyang.
-> last_ship_after

=== last_ship_decks ===
# place: pusan_pier # date: 1950-08-19 # light: night # cast: rhee/unyielding
Rhee: Put the government last, then, and me behind it. And write down that I asked for it.
Muccio wrote it down.
Om's queue became the order of loading. On the first evening the Ministry of Finance's chair went over the side, which made room for two, standing.
In the December that happened, off Hungnam in the north, a freighter with berths for twelve passengers took on fourteen thousand people. They were let on because a Korean doctor and some officers had argued it with a general. # standing: documented # fact: hungnam-evacuation
These too went standing. Where they could be landed was Cheju, until it was full, and after that Japan, which some of them had left in 1945 with a good deal of satisfaction.
Yun carried bundles for nine nights and did not go aboard. A person had first to have reached Pusan, he said; nobody from his street had.
~ open_the_decks()
Vera: That ships can hold so many I would swear to. That they are sent, in August, and let in at the other end, I would barely argue.
The ships take whoever is on the pier. # map: at_sea # outcome: last_ship
By September the mainland is governed from Pyongyang, and the Republic is a government with passengers.
-> last_ship_after

=== last_ship_delhi ===
# place: pusan_pier # date: 1950-08-23 # light: dusk # cast: rhee/unyielding
In July Nehru had written to Stalin and to Acheson at once, to bring China in and the fighting to an end. Now he was asked for something smaller, and asked it. # fact: nehru-writes-july-1950
For a week the ships lay off and nobody boarded. Rhee called it talking to bandits through a bishop; he had signed it all the same, in English.
Pyongyang's answer would have come through our Ministry, so I know whose desk it crossed. Kim had the port in sight, and had promised that the South would rise to meet him; he was willing to have it look so. Whoever stayed was liberated. Whoever wished to leave might, except. # fact: kim-promised-southern-uprising
The exceptions ran to a page and a half. <i>Haebang</i> I had done before.
Yun, who had set other people's type for twenty years, read his safe-conduct through and put his thumb on <i>except</i>. He stayed, as he had meant to. Om went on sorting the queue.
~ talk_through_delhi()
Vera: That Delhi would ask I would swear to. That Pyongyang, with the port in sight, would answer at all is smoke. Past here I should be making it up.
Pusan is given over on a paper with exceptions. # map: at_sea # outcome: last_ship
By September the mainland is governed from Pyongyang. The ships take those the paper allows.
-> last_ship_after

=== last_ship_after ===
# place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral
You asked what became of Yun. I made him up, I said. Past the pier I have nothing to make him of. # break # standing: invented
~ settle_summer()
-> autumn_start

// Today's voice.
=== record_last_ship ===
Hold an island: it was discussed. On 12 January 1951, with Seoul lost again, Truman's advisers considered taking the South's forces off, with the use of Cheju. The minutes have him "unwilling to abandon the South Koreans to be murdered". # fact: cheju-plan-12-jan-1951
Open the decks: it was done at Hungnam in December 1950. Some 105,000 soldiers and between 91,000 and 98,000 civilians were taken off. # fact: hungnam-evacuation
Talk through Delhi: in mid-July 1950 Nehru wrote to Stalin and to Acheson, for talks with China at the table. Nobody asked him for terms for Pusan. # fact: nehru-writes-july-1950
History did not meet this paper. American and South Korean troops held the land round Pusan from August until the landing at Inchon on 15 September. # break # fact: pusan-perimeter # fact: inchon-landing
On 16 August Rhee talked of resigning to fight at the head of volunteers. Next day his cabinet agreed to leave Taegu, for Pusan. # fact: rhee-taegu-16-aug-1950
In the south-east, between July and September, soldiers and police killed at least 3,400 prisoners and civilians of Pusan, Masan and Chinju, a South Korean commission found. # fact: pusan-prison-1950
On Cheju marines shot 218 people whom the police had held as a precaution. The memorial there says that the government thought of it as a last refuge. # fact: cheju-august-1950
At Hungnam an interpreter and doctor, Hyun Bong-hak, and Colonel Forney of the Marines persuaded General Almond to take civilians. # fact: hungnam-evacuation
How long the South could have lasted alone is a guess. # fact: macarthur-suwon-29-june-1950
-> DONE
