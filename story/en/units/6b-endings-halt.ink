// Endings where it stopped early: a truce of 1950 or 1951 (front near_38, below_seoul, on_the_line), back to the parallel, the narrow waist.
// Read here: front, guns (silent, flared, watched, truce50, truce51), seoul, patron. Each goes on to two_columns.

=== world_winter_truce ===
By January 1955 the two delegations had been sitting for {front == on_the_line:three and a half years|four years}. # ending: winter_truce # music: end_line # place: panmunjom_hut # date: 1955-01 # light: morning
{ front:
- below_seoul:
    They sit in a schoolhouse outside Pyongtaek. Seoul is in the North's half, and its mayor comes each quarter-day with a list of families, and is told that it is not on the agenda. # fact: separated-families
- on_the_line:
    They sit at Panmunjom, in a hut with the table across the line. The hills that men were to have died for are in the zone, and have gone to bracken; nobody there has heard of them. # fact: mdl-is-not-38th-parallel
- else:
    They sit at Kaesong, a town that lies south of your needle and has been let stay there. The zone has the parallel down the middle of it, like a seam. # fact: division-38th-parallel-1945
}
Item four is the prisoners. They were asked last year what they wanted, one at a time, with {guns == watched:an officer of each side in the room|their own officers listening}, and it did not settle what they wanted. # fact: pow-screening-shock # fact: pow-deadlock-1952
Vera: That {front == on_the_line:the quiet|a winter of quiet} might have been had I would argue; it was on the table. That it lasts I would argue less.
There is one stove. On odd days the North brings the coal and on even days the South; it is the only thing that they have ever agreed in writing, and both have signed for the ash. # fact: china-rejects-ceasefire-jan-1951
-> two_columns

=== world_back ===
In April 1955 a man was sent up from Kaesong to paint the signpost. # ending: back_to_the_parallel # music: end_uncrossed # place: the_line # date: 1955-04 # light: dawn
It stands where the road to Pyongyang crosses the parallel. It was shot down in June 1950, and set on its legs that October, when the war had lasted for three months and was over. # fact: division-38th-parallel-1945
{ seoul == marching:
    Rhee had gone past it that autumn with two divisions of his own, and come back past it with fewer. He says that he was stabbed from behind. # fact: rhee-government-authoritarian
- else:
    Rhee has never said that it is a frontier. Every 25 June he comes to look across it, and a chair is put out for him, facing north. # fact: rhee-government-authoritarian
}
Kim Il Sung has what was left to him, and people round him who remember whose idea it was. { guns == flared: The summer of 1952 was loud along here. }
Vera: That it was over by the winter I would argue, if both would have it so. And three months of that war had happened: the roads, the lists, the bridge. Those I would swear to. # fact: bodo-league-killings # fact: northern-massacres-1950
He painted it white first, and lettered it as it had been: 38. Then he went round, since there is a back, and found that somebody from the other side had done that already. The numeral was the same.
-> two_columns

=== world_waist ===
In May 1955 the No. 2 tram in Pyongyang was lengthened by one stop. # ending: narrow_waist # music: end_uncrossed # place: the_line # date: 1955-05 # light: morning
Pyongyang is the South's. It has been since October 1950, when the armies stopped just above it and across to Wonsan; the North begins where the market gardens used to, and is governed from Kanggye. # fact: nsc-81-1-and-directive
{ guns == flared:
    In the summer of 1952 for nine days it had no lights.
- else:
    The brewery, which has no choice, sells to both.
}
Who may live there is decided street by street. Those who held a post under Kim have a paper that says so, and those who informed on them have another, and the two kinds of paper are issued at one window. # fact: sinchon
Vera: That Mao could wait behind such a line I would argue: his own telegrams spoke of one. That anybody waits there for five years, with a capital on the wrong side of it, is smoke. # fact: two-versions-mao-telegram
The new stop has a shelter and a bench, and is called <i>Frontier</i>. Beyond it the rails go on a little way, because nobody had the order to lift them; then there is a field of cabbages, a strip of nothing, and the same rails.
-> two_columns
