// Endings of the river republic (W4): one state from Seoul, or an outside government that is late.
// world_south reads china and patron. world_commissioner reads seoul (commission, army), china and patron. banner was cleared at the gate of unit 3.

=== world_south ===
In April 1954, in Pyongyang, a clerk put up the spring’s lists on what had been Kim Il Sung's office. People passing stopped. People standing there moved on. # ending: one_republic_south # music: end_republic # place: pyongyang_office # date: 1954-04 # light: morning # content: This page names killings by both Korean states. It describes none.
Kim's state, while it had this city, kept lists. Driven out in October 1950, it killed prisoners, and told no one where. # fact: northern-prisons-oct-1950
Rhee's state, now that it has this city, keeps lists. Driven south in the summer of 1950, it killed prisoners, and told no one where. # fact: bodo-league-killings
{ patron:
- moscow_pays: Kim lives at Andong, across the Yalu, on our books as a specialist. Each spring he asks Moscow for a division, and is sent padded coats. # fact: stalin-tells-kim-evacuate
- moscow_eases: Kim lives at Andong, across the Yalu. Moscow has found that his government would be more useful as a school, and reckons its rations by the pupil. # fact: stalin-tells-kim-evacuate
- else: Kim lives at Andong, across the Yalu, and is fed from Peking, by the month. Moscow forwards his letters there, unopened, with the seals showing. # fact: stalin-tells-kim-evacuate
}
{ china:
- strip: The strip along the river is still called empty. His young men walk through it by night, and Seoul's police after them.
- dams: The lamp over the lists is lit from the dam that lights his desk.
- else: Along the river two armies watch each other do the washing. Behind each, whoever has a cousin on the other bank is on a list of his own.
}
Vera: One state to the Yalu I would argue. What it does with its wall, past this spring, is smoke.
The lists have photographs now, printed from Sok Ki-bong's plates. He stood at the back with his hat on. In each of them the person is looking a little to the left, where he had asked them to look.
-> two_columns

=== world_commissioner ===
{ seoul == army:
    In February 1954, in Pyongyang, the army held a vote, for village headmen only, having governed for four winters for the time being. # ending: commissioners_winter # music: end_republic # place: pyongyang_office # date: 1954-02 # light: morning # fact: reclaimed-areas-1954
- else:
    In February 1954, in Pyongyang, the commissioners held the vote that had been set for January 1951. # ending: commissioners_winter # music: end_republic # place: pyongyang_office # date: 1954-02 # light: morning # fact: muccio-elections-20-oct-1950
}
Seoul sent candidates, and police to see that they were not disturbed. From over the Yalu came leaflets, and young men to note who voted.
{ patron:
- moscow_pays: The leaflets were on good paper. Moscow still pays for it. # fact: stalin-tells-kim-evacuate
- moscow_eases: The leaflets were shorter than last year's. Moscow has stopped paying for adjectives. # fact: stalin-tells-kim-evacuate
- else: The leaflets were printed in Peking, by a compositor who had set two of the syllables upside down. # fact: stalin-tells-kim-evacuate
}
{ china:
- strip: In the strip along the river no box was put up. It was to be empty of that, too.
- dams: The graph gave Pyongyang current until noon, so that was when the voting closed.
- else: Along the river the soldiers voted first, and stayed to keep order.
}
{ seoul == army:
    In the North of 1946 there had been two boxes, a white for and a black against. This was one, of pine, with a slot. People walked round it to find the other. # fact: white-and-black-boxes-1946
    Vera: The headmen I would argue; in a strip of the North such a vote was really held. That anything above a headman comes of it is smoke. # fact: reclaimed-areas-1954
    The officers had gone to eat. Yi Hye-ran, invented, their interpreter, had been left to mind the box. Nobody went near it. One after another, in a low voice, to be on the safe side, they came and told the interpreter whom they had put in.
- else:
    It was the box of 1950, of pine, with a slot. By now hardly anyone walked round it to find the other. # fact: white-and-black-boxes-1946
    Vera: That it comes three years late I would argue. That it is counted as it was cast is smoke.
    The commissioners had gone to eat. Yi Hye-ran, their interpreter, had been left to mind the box. Nobody went near it. One after another, in a low voice, to be on the safe side, they came and told the interpreter whom they had put in.
}
-> two_columns
