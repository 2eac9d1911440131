// Endings of the talks: `all_go_home` (all for all, 1952) and `names_on_the_graves` (an open air war: admitted, or the pilot disowned).
// Ok Chun-sik, his ox, the carpenter, the stonecutter, Chizhov and Lukoshkin are invented.

=== world_all_home ===
In April 1953 Ok Chun-sik, a farmer of Koje whom I have invented, was given back his field. # ending: all_go_home # music: end_line # place: koje_compound # date: 1953-04 # light: morning # content: This page is about prisoners who were sent home against their will. It describes nothing.
The camp had been built on land like his, and 2,116 households put out for it. The wire had gone for scrap and the huts for firewood. The gate was left, since nobody had a use for one. # fact: koje-villagers
Out of it had gone every man who was inside. One pushed a barrow to the pier, singing, and one was carried. From the North came southerners in northern uniform, and Seoul asked each of them how he had got it. # fact: prisoner-lists-december-1951
Ten months of war are not fought. In May the reservoir at Toksan will be full. # fact: irrigation-dams-may-1953
Vera: The ten months I would swear to, once they have signed. Where the carpenter went from the train I should be making up. Those whom the English sent us in 1945 were met with a band. The one I knew came back last year.
The gate had been hung so that it could not be pushed from within. It opens one way. Ok Chun-sik ties the ox to it, and goes round.
-> two_columns

=== world_names ===
{ sky == named:
    In April 1954 a stonecutter at Andong was given a surname to cut. # ending: names_on_the_graves # music: end_no_line # place: mig_field # date: 1954-04 # light: morning # content: This page is about graves from an air war. It describes no death.
- else:
    In April 1954 a stonecutter at Andong was given a number to cut. # ending: names_on_the_graves # music: end_no_line # place: mig_field # date: 1954-04 # light: morning # content: This page is about graves from an air war. It describes no death.
}
In the true war the airmen lie at Port Arthur. More than a hundred stones there have an aeroplane on them. Moscow did not admit to their war, and some families found them decades afterwards. # standing: documented # fact: port-arthur-airmen
{ sky == named:
    The stonecutter was a Korean of that bank, invented, and had no Russian. Somebody drew the letters for him on a cement bag, and he cut what was drawn: <i>Chizhov</i>, five letters in theirs, one leg of the third too long. Chizhov had flown on Lukoshkin's left. Lukoshkin came home with the prisoners.
- else:
    The stonecutter was a Korean of that bank, invented, and had no Russian, but figures are figures. The number had been somebody's on a ration strength, until it was struck off. At Taegu a man who mends pumps could say whose. Nobody has asked him, since he is not known to be there.
}
Across the river was Sinuiju, or the place where it had been. Those who had been under the aeroplanes were in the hillside, his sister among them. He asked whether any of the stone was over. # fact: bombing-north-korea
{ sky == named:
    Vera: That men can be owned to I would argue. It ends on the same line, because I have no other to give you.
    It was set up facing the river: a surname, two dates, and the word that nobody had been let write home, <i>Korea</i>.
- else:
    Vera: That he is disowned I would argue; they had disowned all of them. It ends on the same line, because I have no other to give you.
    It was set up facing the river: six figures, each cut as deep as a letter.
}
-> two_columns
