// Decision `fifth_winter` (B; history did not meet it), December 1953 to February 1954, pencil: Eisenhower. After the `sim` page,
// where no truce was signed that summer: heirs.keep, truce.hold_out, everready.fall. The hinge: the four ministers met at Berlin
// from 25 January 1954 in any case. Leaves: guns steps, truce54 or left_to_koreans.
// In branches a line without a standing is invented; in the record it is documented.

=== fifth_winter_start ===
There was no such winter, so there is no paper. I have put this one together out of two, one of May, of which I know what <i>Life</i> knew, and one of February. # break # place: vera_room # date: 1953-12-20 # light: lamp # map: no_armistice # cast: eisenhower/grave # standing: invented # fact: nsc-147-debate-may-1953 # fact: berlin-communique-18-feb-1954
The May one is the list of steps: more air, then more men, then the airfields over the Yalu. A plan, they had said of it, and not an order; it had kept very well. # fact: nsc-147-debate-may-1953
{
- heirs_keep:
    Nobody had answered Clark's letter. The sick of two winters ago were the dead of one. # fact: clark-letter-22-feb-1953
- everready_fall:
    The divisions that had gone beyond the wire were behind it again, and no day had been fixed for anyone to sit down.
- else:
    The delegates had gone home in June. The prisoners they had gone home over had not. # fact: pow-deadlock-1952
}
The other is an invitation. The four foreign ministers were to meet at Berlin on 25 January, about Germany and Austria. # standing: documented # fact: berlin-communique-18-feb-1954
At Cholwon a woman who keeps a stall by the army road, whom I have invented, had learnt to tell from the bread which battalion was leaving. She had begun to count in battalions.
-> fifth_winter_paper

=== fifth_winter_paper ===
# decision: fifth_winter # paper: paper_fifth_winter
<b>For the President.</b> On Korea, before the Berlin meeting. # standing: invented
*   [That Korea be raised at Berlin, with Peking let in for that one item: four ministers are coming in any case, and none of them need have asked. # id: fifth_winter.berlin]
    -> fifth_winter_berlin
*   [That the steps on the May list be taken one at a time and each announced: what Peking will not sign for peace it may sign for its airfields. # id: fifth_winter.wider]
    -> fifth_winter_wider
*   [That our divisions go home by turns, and the South be armed to hold its own line: it is their country, and {seoul == deposed:the man we hold|their President} has said so oftener than we. # id: fifth_winter.koreans]
    -> fifth_winter_koreans

=== fifth_winter_berlin ===
# map: truce_line # date: 1954-02-18 # cast: dulles/stern, molotov/neutral
In the Berlin that happened they sat for three and a half weeks, settled neither Germany nor Austria, and on the last day agreed to meet again about Korea, with Peking and both Koreas there. A sentence was added to say that inviting a government did not mean that one recognised it. # standing: documented # fact: berlin-communique-18-feb-1954
In yours there was a war to put into the second paragraph, and the sentence was the same.
Molotov: I take it that one may cease fire with a person whom one does not recognise. # fact: berlin-communique-18-feb-1954
The staffs met at Panmunjom in March. Everything had been typed already, two years before, except what was to become of the prisoners; and India would take those. They signed when the rivers were high, on the line they stood on. # fact: indian-pow-resolution-1952 # fact: pow-agreement-8-june-1953
{ seoul == deposed or seoul == marching: Nobody signed for Seoul, and it was some days before anyone there could be found to say so. | Rhee did not sign. He asked what he was to be given for it, and was given it. } # fact: us-rok-treaty-1953
~ meet_at_berlin()
Vera: That Berlin would come to it I would argue: it came to it in peace, when nobody was being shot at. The spring is mine, and may be the summer.
A cease-fire is agreed in the spring of 1954. # outcome: fifth_winter
The line is the line of two winters before, with a zone along it.
-> end_of_war

=== fifth_winter_wider ===
# map: no_armistice # date: 1954-01-30 # cast: eisenhower/grave, dulles/stern
The first step was more air, and there was little left for it. The second was more men, and those had mothers with a vote in November. So they came to the third by the new year, which on the list had been thought of as the summer's. # fact: nsc-147-debate-may-1953
London and Ottawa were telephoned the evening before, as they had been promised; Tokyo, whose airfields they were, a little after. # fact: eisenhower-japan-1953
Andong lies on the Chinese bank. A translator there, whom I have invented, went down each night with a candle and the same dictionary. He had reached the letter for <i>shelter</i>.
Eisenhower: And what do they suppose the fourth step is?
Dulles: They suppose that we know, Mr. President. That is the use of it. # fact: nsc-147-debate-may-1953
Peking asked us what the treaty of 1950 said about candles. We had it looked up. # fact: sino-soviet-treaty-14-feb-1950
~ go_step_by_step()
Vera: That the list was opened I would argue; it was there, and it had numbers down the side. How far down they read, and what we do about it, is smoke. There were towns on it.
The steps are taken one at a time. The air war crosses the Yalu. # outcome: fifth_winter
Nobody at Berlin is asked about Korea, and nobody there speaks of much else.
-> end_of_war

=== fifth_winter_koreans ===
# map: no_armistice # date: 1954-02-10 # cast: rhee/gracious
In the world outside, with a truce five months old, Eisenhower announced on 26 December that two divisions would be coming home. Seoul, the ambassador found, was surprised and confused, and might come to feel left. # standing: documented # fact: two-divisions-dec-1953
In yours there was no truce to be leaving behind, and he announced it all the same.
{ seoul == deposed:
    Rhee had written that he would fight on alone. Those who sat in his place had not. They were sent the petrol for it, by the month, and he had the lorries counted from his window. # fact: eisenhower-letter-6-june-1953
- else:
    Rhee had written that he would fight on alone. He was sent the petrol for it, by the month. # fact: eisenhower-letter-6-june-1953
    Rhee: They will say that I asked for it. I did ask for it. I did not ask to be believed.
}
Across the wire Peng asked Peking whether his armies might go home as well, and was told to wait and see who stayed. Kim Il Sung, who had wanted an end since 1952, was told to wait and see too. # fact: kim-wanted-to-accept-july-1952
The woman at Cholwon got new customers. They paid in won and owed for it, and she could understand what they said about the war.
~ leave_it_to_koreans()
Vera: That they were tired and would have liked to, I would swear. That they go, with no paper signed, is smoke; and that Koreans left to it would stop sooner I should like to believe.
American divisions begin to leave. The war is left to those who live there. # outcome: fifth_winter
The Chinese armies wait to see who stays.
-> end_of_war

// Today's voice.
=== record_fifth_winter ===
Raise it at Berlin: with a truce already signed, they did. The four powers agreed on 18 February 1954 to a conference at Geneva on Korea, with Peking and both Koreas, and wrote that this implied no recognition. # fact: berlin-communique-18-feb-1954
Step by step: in May 1953 the National Security Council had weighed such a list, NSC 147, in case the talks failed. # fact: nsc-147-debate-may-1953
Leave it to Koreans: Rhee asked in March 1954 for support in uniting the country by force, and Eisenhower refused: alone, he wrote, the South would meet disaster. # fact: eisenhower-rhee-march-1954
History did not meet this paper: the armistice had been signed on 27 July 1953. # break # fact: armistice-signed
On 26 December 1953 Eisenhower announced that two American divisions would leave Korea, as a first step. By March 1954 the Pentagon was considering the withdrawal of most of the rest. # fact: two-divisions-dec-1953 # fact: redeployment-march-1954
Chinese armies left too, seven divisions in September 1954 and the last in 1958. # fact: chinese-withdrawals-1954-58
The Geneva conference sat from 26 April to 15 June 1954 and agreed on nothing for Korea. # fact: geneva-1954-korea
Whether a war without a truce would have been widened is disputed. Robert Pape takes the military risk of 1953 seriously; Roger Dingman, Rosemary Foot and Edward Keefer find the threats vaguer, and Washington's allies more of a brake, than was claimed afterwards. # fact: nuclear-threat-debate
-> DONE
