// Decision `incident` (B; history did not meet it), May 1952, pencil: Clark. Where the guns are silent in 1952: stopped early at the
// parallel or the waist (front at_38, at_waist), or by a truce of 1950 or 1951 (near_38, below_seoul, on_the_line).
// The hinge is real: three jets fired on the road by Panmunjom on 12 October 1951, and officers of both sides went to look.
// Leaves: guns flared (it dies down) or broken (the truce of 1950-51 does not hold), watched, or as they were.
// In branches a line without a standing is invented; in the record it is documented.

=== incident_start ===
This one is mine from the date down. # place: the_line # date: 1952-05-20 # light: dusk # cast: clark/brisk # break # standing: invented
{
- front == at_waist:
    The zone ran from the one sea to the other above Pyongyang, two kilometres each side, and for a year and a half nothing had come across it but geese, a goat and a loudspeaker.
- front == below_seoul:
    The zone ran from Pyongtaek to the eastern sea, two kilometres each side, and for sixteen months nothing had come across it but geese, a goat and a loudspeaker.
- front == on_the_line:
    The zone ran along the trenches of the summer before, two kilometres each side, and for nine months nothing had come across it but geese, a goat and a loudspeaker.
- else:
    The zone ran along the parallel, two kilometres each side, and for a year and a half nothing had come across it but geese, a goat and a loudspeaker.
}
On the night of Saturday 17 May eleven shells did. They came down on the granary of a village called Saemal, which I have invented, with its headman, Paek In-su. It held the seed millet of nine hamlets. Nobody was in it.
The North said whose the battery was. The South said that the granary stood in the North's half by forty metres, which was an answer to something else. Paek paced it, and made it thirty-six.
In the October that happened, three jets fired on the road outside Panmunjom while they were settling where to talk. A boy of twelve was killed there, and the brother he was hiding was hit in the arm. Officers of both sides came that night, and Ridgway said that his aircraft had done it. # standing: documented # fact: kaesong-12-oct-1951 # content: This page tells of a child’s death in 1951.
-> incident_paper

=== incident_paper ===
General Clark had had the command for a week.
# decision: incident # paper: paper_incident
<b>To Commander, for decision.</b> On the shelling of Saemal. # standing: invented
*   [That officers of both sides go to the spot with one table between them: it has been done before, and what two men have signed neither can embroider. # id: incident.inquiry]
    -> incident_inquiry
*   [That the battery across the zone be silenced by morning: a line on which nothing is answered is a line that moves. # id: incident.answer]
    -> incident_answer
*   [That nothing be said, and seed be found: each side has a reason to forget this one, and there will be others to remember. # id: incident.pass]
    -> incident_pass

=== incident_inquiry ===
# place: the_line # date: 1952-05-22 # light: morning # cast: clark/neutral
They sat down in the cinders on Thursday, two colonels to a side, at a trestle from the school. Paek's wife brought water, four bowls, and then, having thought about it, a fifth for the interpreter.
There were eleven holes. They were counted by each side in its own language, and then together by pointing. A fuse cap was found which had been made in a third country. # fact: kaesong-10-sept-1951
What they signed said that there were eleven holes. On the line for whose, the two senior colonels wrote that they would meet again.
Clark: They signed the same sheet of paper? Then send them a stove.
~ inquire_together()
Vera: That they go and look I would argue: in the autumn of 1951 they did it by night, in the middle of a war. That it becomes a habit I would only like to.
Both sides sign for eleven holes. # outcome: incident
From that summer there is a joint post at each end of the zone, and one in the middle.
-> after_talks

=== incident_answer ===
# place: the_line # date: 1952-05-21 # light: dawn # cast: clark/weary
Three batteries answered one. The one was answered for in its turn by six. By Friday the loudspeakers had stopped, which the villages took for the worst sign of all.
{ guns == silent:
    It lasted nine days. On the tenth both staffs found that they had fired off what they were allotted for the quarter, and that nobody above them had asked for it. It went quiet as a party does.
    The peace had not been broken, each announced. It had been upheld.
- else:
    There was more behind it than a granary. Neither side had ever said what became of the prisoners, or whose the hills were; it had been left until the stove was lit again. In June the delegations went out to their motor cars. # fact: pow-deadlock-1952
    By August the armies had come back to about the hills that they stand on in ours, and there were new men behind wire on both sides, to be argued over in their turn. # fact: mdl-is-not-38th-parallel
}
Paek In-su had by then sown beans.
{ guns == silent:
    ~ answer_the_incident()
    Vera: That it is answered I would swear; there is always somebody whose turn it is. That it dies down I would argue, from Ongjin and Kaesong in 1949, where it did so several times. # fact: border-clashes-1949
    Saemal is answered, and the answer is answered. # outcome: incident
    After nine days the zone is quiet, and a kilometre wider.
- else:
    ~ answer_the_incident()
    Vera: That it is answered I would swear. That a truce goes down by one granary I would argue: nothing had been settled underneath it. Where the line comes to rest is a guess I have taken from ours.
    Saemal is answered, and the truce does not hold. # outcome: incident
    By the autumn of 1952 there is a war again, on much the same hills.
}
-> after_talks

=== incident_pass ===
# place: the_line # date: 1952-05-24 # light: morning # cast: clark/neutral
It was in no newspaper. The North's radio mentioned a fire.
Seed millet came on the Saturday in American sacks with the letters cut off them. More came on the Tuesday from the other direction, in sacks that had never had any. Paek In-su sowed them in separate fields, so as to be able to say.
In the post above the village a gunner whom nobody had asked was sent to another sea.
Vera: That they could let it pass I would argue; armies mislay a good deal. What was mislaid with it, and who found it later, is smoke.
Nobody answers for Saemal. # outcome: incident
The truce has a hole in it, eleven times, and holds.
-> after_talks

// Today's voice.
=== record_incident ===
A joint inquiry: it was done. On 10 September 1951 an American bomber fired on Kaesong by mistake; Admiral Joy's officers were shown the place, and he apologised to Nam Il. # fact: kaesong-10-sept-1951
Answer it: on 22 August 1951 the other side charged a bombing of Kaesong. The UN Command's officers called it staged, and the talks broke off for two months. # fact: kaesong-22-aug-1951
Let it pass: on 4 August 1951 armed Chinese troops marched through the neutral town. Their command called it an accident, and it was not let pass: Ridgway called off the talks until it was explained. # fact: kaesong-4-aug-1951
History did not meet this paper: in May 1952 there was no truce, and the guns fired every day. # break # fact: pow-deadlock-1952
On 12 October 1951 three jets fired on the road near Panmunjom. A boy of twelve was killed and his brother, aged two, was wounded. Ridgway accepted responsibility. # fact: kaesong-12-oct-1951
Where lines have been kept by observers, as in Kashmir from January 1949, officers look into each complaint and report. That line broke down in 1965. # fact: unmogip-1949
Before the war, along the 38th parallel, fighting at Ongjin and Kaesong in 1949 flared again and again. It did not become a general war that year; Bruce Cumings and John Merrill see a civil war already under way in it. # fact: border-clashes-1949
The armistice of July 1953 set up a commission of officers of both sides to settle what happened along the line. # fact: armistice-bodies-nnsc-nnrc
-> DONE
