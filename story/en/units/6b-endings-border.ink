// The two endings of the world without a June war. `world_border` (origin drill) and `world_small` (counter_blow, mountains). Both read pyongyang: kim, pak, shared.
// Neither is a happy ending nor a punished one. Both sides wanted unity by force, both purged, and nobody can date a later war.
// Closing images: two armies at drill, and nobody at the school; a village that changes flags by day and by night.

=== world_border ===
On Saturday 25 June 1955, at Kaesong, nothing had happened for five years, and both armies came out to drill. # ending: long_border # music: end_uncrossed # place: the_line # date: 1955-06-25 # light: morning # content: This page names killings and purges in both Korean states. It describes none.
The parallel goes over the hill behind the town, and they drill on either slope of it. Each can hear the other count. It is the same count.
{ pyongyang:
- pak: Pak Hon-yong's cards are on the doors, and Kim's officers are in the mines. The army, which is still Kim's, asks us each spring for a date, and is sent tanks.
- shared: In Pyongyang each man's people have been arrested by the other's. Both ask us each spring for a date, and one lot of tanks is sent.
- else: Kim Il Sung has finished with Pak's southerners, by provinces. Each spring he asks us for a date, and is sent tanks.
}
Rhee, who wrote in 1949 that the moment had come, asks Washington, and is sent howitzers. The people on the South's list report to the police on the first of the month. They are alive to do it: the summer that killed so many did not come. # fact: rhee-oliver-30-sept-1949 # fact: bodo-league-killings
Vera: That it holds so long I would argue. The later war I cannot date, and nobody can.
Yu Myong-suk, still invented, has forty pupils. On drill days they are kept at home. At eight she rang the bell. On the hill two armies stopped to listen, found that it was only the school, and went on.
-> two_columns

=== world_small ===
In November 1954 there were thirty-one roofs, and in front of the school a pole. Pae Sun-ok, still invented, had the keeping of it. # ending: small_war # music: end_uncrossed # place: the_line # date: 1954-11 # light: dusk # content: This page is about a village between two sides, and names killings and purges. It describes none.
{ origin == counter_blow:
    By day the flag was the North's, which had held Ongjin since August 1950. By night boats came over from the islands, her brother in one of them, and it was the South's. Seoul called the boats a rising, and Pyongyang called them banditry.
- else:
    By day the flag was the South's; the police came up at eight and went down at five. By night her brother came, with others, and it was the North's. Pyongyang called them a rising, and Seoul called them banditry.
}
It had been so by the spring of 1950, in both worlds. # standing: reconstructed # fact: guerrillas-october-1949 # fact: mountain-villages-1948-1950 # fact: odae-guerrillas-april-1950
{ pyongyang:
- pak: In Pyongyang two officers who queried the premier's figures are in the mines.
- shared: In Pyongyang it has two names, and people are arrested for using the wrong one.
- else: In Pyongyang Pak Hon-yong's people have been tried for it.
}
{ origin == counter_blow:
    In Seoul whoever asks what the boats are for is on a list. Rhee says that the way to end it is to go to the Yalu. # fact: rhee-oliver-30-sept-1949 # fact: rhee-government-authoritarian
- else:
    Seoul ends it every spring, and there are lists for that, and graves. Rhee says that the way to end it is to go to the Yalu. # fact: rhee-oliver-30-sept-1949 # fact: rhee-government-authoritarian
}
Vera: The two flags I would argue. On what day it becomes a large war, or whether, nobody can tell you.
Beaten by each side for the other's, she had sewn the two back to back, to save the walk. At dusk she went out and turned it round. There was no wind, and from the road one could see that there was a flag.
-> two_columns
