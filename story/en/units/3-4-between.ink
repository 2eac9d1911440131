// Units 3 and 4 in a page: September 1950 to January 1953, told aloud by Vera. No decision, no paper.
// Reads banner (whose flag, who is in the tent). If front is at_sea: a shorter page instead, which reads seoul.
// A line without a standing here would be invented; every line is marked. Sim's letter is invented. One printed testimony.

=== years_between ===
{ front == at_sea: -> years_at_sea }
# unit: 3 # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/neutral # music: paper
Antonina Pavlovna had found dance music on her wireless, so I could talk. # break # standing: invented
From here to January 1953 no paper came to me with room under the lines. I put into Russian what other people had settled. # standing: invented
# map: yalu_1950
In September 1950 MacArthur landed at Inchon, behind Kim's army, and by the end of the month Seoul had been retaken. Kim and Pak wrote to Stalin for direct help or, failing that, for volunteers from China and elsewhere. # standing: documented # fact: inchon-landing # fact: kim-appeals-29-sept-1950
{ banner:
- un: Washington let MacArthur go north over the parallel. On 7 October the Assembly recommended one government for all Korea, which was taken as leave. # standing: documented # fact: nsc-81-1-and-directive # fact: ga-376-unified-korea
- assembly: MacArthur went north over the parallel. The Assembly, whose war it was by then, gave him leave some days after he had taken it. # standing: invented # fact: nsc-81-1-and-directive # fact: ga-376-unified-korea
- allies: MacArthur went north over the parallel. No Assembly was asked. The allies were told, London first and the rest in alphabetical order. # standing: invented # fact: nsc-81-1-and-directive
- else: MacArthur went north over the parallel, behind Rhee's divisions, which had not waited. Nobody was asked, there being nobody to ask. # standing: invented # fact: nsc-81-1-and-directive
}
Zhou Enlai had told the Indian ambassador that China would send troops if Americans crossed; Washington discounted it. Mao wavered, and on 13 October decided to fight. That day Stalin, thinking China would not come, told Kim to give up the North. The order was suspended within hours. # standing: documented # fact: zhou-warning-panikkar # fact: mao-hesitates-early-oct-1950 # fact: mao-decides-13-14-oct-1950 # fact: stalin-tells-kim-evacuate
For part of one day, in one cable, your country had been given up. # standing: invented # fact: stalin-tells-kim-evacuate
On the 19th the Chinese crossed the Yalu. In November and December, at the Changjin reservoir, Chosin on American maps, some thirty thousand men were surrounded and broke out to the sea. # standing: documented # fact: cpv-cross-yalu # fact: chosin
# map: seoul_again
In January Seoul fell again and in March it was retaken: four changes in nine months. After the second I no longer knew where to picture my cousin. # break # standing: invented # fact: ridgway-and-spring-1951 # fact: seoul-falls-28-june-1950
Soviet pilots had been flying over the north-west since November, from Chinese airfields. Moscow kept it secret. Washington knew, and kept it secret too, for fear of being pressed to do something about it. # standing: documented # fact: soviet-pilots-nov-1950
{ banner:
- un: Fifteen countries besides America and the South sent men to fight under the blue flag. # standing: documented # fact: un-coalition
- assembly: The flag on the lorries was the Assembly's. It had come late, to fewer lorries. # standing: invented # fact: un-coalition
- allies: There was no blue flag on the lorries. The British came, and the Australians. The Turks, the Ethiopians and the Colombians stayed at home. # standing: invented # fact: un-coalition
- else: There were two flags on the lorries, America's and Rhee's. # standing: invented # fact: un-coalition
}
# map: line_1951
In June 1951 Malik said on the radio in New York that the two sides might discuss a ceasefire. On 10 July they sat down at Kaesong. # break # content: This page speaks of the bombing of cities and of children who lost their parents in it. It describes none of it. # standing: documented # fact: malik-broadcast-23-june-1951 # fact: talks-open-kaesong
{ banner:
- un: Admiral Joy spoke for the United Nations Command and General Nam Il for the other side. # standing: documented # fact: talks-open-kaesong
- assembly: Admiral Joy spoke for the Assembly's command, and was sent the Assembly's advice in five languages. # standing: invented # fact: talks-open-kaesong
- allies: The paper said <i>the two sides</i>. On one of them a British general sat by Admiral Joy, to read what he signed. # standing: invented # fact: talks-open-kaesong
- else: The paper said <i>the two sides</i>, so that nobody need count how many were on Admiral Joy's. # standing: invented # fact: talks-open-kaesong
}
By 1952 one question held up everything: whether a prisoner who would not go home must be sent. In July Kim, who had asked for the war, leaned towards the American terms. Mao answered that to refuse meant further losses and was politically necessary; Stalin told Mao that he was completely correct. Kim fell into line. # standing: documented # fact: pow-deadlock-1952 # fact: kim-wanted-to-accept-july-1952
That week Kim wrote to Stalin that the power stations were out and that one day and night over Pyongyang had killed or wounded more than six thousand people. The page lists the copies. Stalin had two. # standing: documented # fact: kim-to-stalin-bombing-july-1952 # fact: kim-telegram-copies-july-1952
Sim wrote from under it. The ministry was in a cellar and the typewriter stood on a door; one typed without a lamp, and made fewer mistakes. You were in Harbin with the other children, learning to swear in Chinese. Could I send carbons? # standing: invented # fact: bombing-north-korea
Kim Jin Chul was a boy near Pyongyang. His father was killed that first August and his mother in January. "I still waited for them to come back," he told a newspaper when he was seventy-five. # standing: documented # fact: kim-jin-chul-testimony
{ banner:
- un: Vera: I would swear to these years. In October 1952 the talks stopped, and they were still stopped when my own January came. # standing: invented # fact: pow-deadlock-1952
- else: Vera: The armies I would swear to, whatever was painted on the lorries. How many lorries, under your flag, I would argue. The talks stopped in October 1952. # standing: invented # fact: pow-deadlock-1952
}
-> doctors_meeting

=== years_at_sea ===
# unit: 3 # place: vera_room # date: 1956-12-29 # light: lamp # cast: vera/troubled # music: paper
Antonina Pavlovna had found dance music on her wireless, so I could talk. There is less to tell. # break # standing: invented
# map: at_sea
{ seoul:
- island: By that autumn the North had all of Korea that can be walked to. Rhee had an island, a flag and, in Washington, an embassy of two. # standing: invented
- decks: By that autumn the North had all of Korea that can be walked to. Most of those the decks had held were in Japan, being counted by clerks who wrote their names down the Japanese way again. # standing: invented # fact: korea-colony-1910-1945
- else: By that autumn the North had all of Korea. Those the paper allowed to leave had left. The others were learning how long a list of exceptions can grow after it is signed. # standing: invented
}
No army came near the Yalu, so nobody crossed it: that I would argue. There was no tent, and no prisoner for two sides to quarrel over. # standing: invented # fact: mao-hesitates-early-oct-1950
What came to the South I judge by that summer, in which both sides had killed prisoners and people whose names were on a list. # break # standing: documented # fact: bodo-league-killings # fact: northern-massacres-1950
The new government gave out land and opened schools, and it made lists of its own. The lists I would argue. How long they were I will not guess, in front of you or of anyone. # standing: invented # fact: northern-massacres-1950
Pak Hon-yong would have had his Seoul. In the world outside he was arrested in 1953, blamed for the war's failure, and condemned as a spy. Here there is no failure to blame him for. Whether that would have saved him is smoke. # standing: invented # fact: pak-hon-yong-purged
Sim wrote me a letter from a cellar in Pyongyang: a typewriter on a door, no lamp, please send carbons. I have it in the tin. In the world you have underlined it was never written; Sim has a desk and a window. I should like that very much. Then I think of my cousin's street. # standing: invented # fact: bombing-north-korea
Vera: Past here I would be making it up. # standing: invented
-> doctors_meeting
