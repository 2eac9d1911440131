/** Popular claims that the record corrects. Each cites facts of the story; the tests hold every one to that. */
import { list, quiet, section, text } from '../blocks.ts';
import type { GuidePart } from '../input.ts';
import { sourceLinks } from './decisions.ts';

export interface Misconception {
  readonly id: string;
  /** As it is said. */
  readonly claim: string;
  /** What can be said instead. */
  readonly record: string;
  readonly facts: readonly string[];
}

export const MISCONCEPTIONS: readonly Misconception[] = [
  {
    id: 'ordered',
    claim: 'Stalin ordered the war, or talked Kim into it.',
    record:
      'Kim asked from March 1949 on. Moscow refused twice that year, agreed in 1950, armed him and had the attack planned; Mao assented.',
    facts: ['stalin-prompted-kim-misleading', 'politburo-refusal-24-sept-1949', 'stalin-approves-april-1950'],
  },
  {
    id: 'puppet',
    claim: 'Kim did as he was told.',
    record: 'Soviet officials raised him up and built his state; he had aims of his own, and pressed them.',
    facts: ['soviet-backing-of-kim', 'kim-alternatives-17-jan-1950'],
  },
  {
    id: 'south-first',
    claim: 'The South attacked first.',
    record:
      'Both sides fought along the parallel in 1949. Soviet papers show a planned northern offensive for 25 June 1950.',
    facts: ['south-attacked-first-claim', 'border-clashes-1949', 'invasion-25-june-1950'],
  },
  {
    id: 'independence',
    claim: 'America and the United Nations helped the South to gain independence.',
    record:
      'The Republic of Korea had existed since 1948. They said they were repelling an attack on it; its government was also authoritarian.',
    facts: ['south-korea-already-independent-1950', 'rhee-government-authoritarian'],
  },
  {
    id: 'acheson',
    claim: 'Acheson’s speech gave the green light.',
    record:
      'The speech left South Korea outside a defensive line. Whether it counted in Moscow is disputed; Stalin still feared that America would fight.',
    facts: ['acheson-press-club-12-jan-1950', 'stalin-motives-debate'],
  },
  {
    id: 'empire',
    claim: 'It was a step in a plan for a world empire.',
    record:
      'Soviet leaders believed that communism would win in time. A step-by-step plan is not shown, and fear of an early war with America is.',
    facts: ['world-empire-claim', 'soviet-prestige-motive'],
  },
  {
    id: 'boycott-reason',
    claim:
      'The Soviet Union left the Council because of Korea, or over non-communists “in Taiwan and China”.',
    record: 'It left in January 1950 because the government on Taiwan kept China’s seat. Korea came in June.',
    facts: ['boycott-reason-corrected', 'china-seat-walkout-jan-1950'],
  },
  {
    id: 'luck',
    claim: 'Without the empty chair America would not have fought.',
    record:
      'Truman ordered aircraft and ships before the vote of 27 June. A veto would have touched the flag and the coalition more than the fighting.',
    facts: ['truman-acts-before-resolution-83', 'uniting-for-peace', 'absence-is-not-a-veto'],
  },
  {
    id: 'trap',
    claim: 'The empty chair was a trap, and Stalin said so.',
    record:
      'He said so in August 1950, to an uneasy ally and after the event. Whether the letter is a motive or an excuse is disputed.',
    facts: ['gottwald-letter-27-aug-1950', 'boycott-motive-debate'],
  },
  {
    id: 'un-army',
    claim: 'The United Nations sent an army.',
    record:
      'The Council asked members to help and put them under American command with the UN flag. Most of the ground force was South Korean and American.',
    facts: ['unsc-83', 'unsc-84', 'un-coalition'],
  },
  {
    id: 'china-parallel',
    claim: 'China fought only because the parallel was crossed.',
    record:
      'Zhou warned of American troops crossing. Historians divide on security, revolution and alliance; Peking hesitated into the middle of October.',
    facts: ['zhou-warning-panikkar', 'why-china-entered-debate', 'mao-decides-13-14-oct-1950'],
  },
  {
    id: 'soviet-out',
    claim: 'Soviet forces took no part; the war stayed inside Korea.',
    record:
      'Soviet pilots fought in secret from November 1950, from bases in China. A Soviet airfield was hit by mistake.',
    facts: ['soviet-pilots-nov-1950', 'soviet-soil-bombed-oct-1950'],
  },
  {
    id: 'prolonged',
    claim: 'One side alone kept the war going after 1951.',
    record:
      'Stalin and Mao saw uses in a long war, and Washington would not bend on prisoners. In July 1952 Kim leaned to a settlement and gave way.',
    facts: ['who-prolonged-the-war', 'kim-wanted-to-accept-july-1952', 'truman-voluntary-repatriation'],
  },
  {
    id: 'bomb',
    claim: 'Eisenhower ended the war by threatening to drop the bomb.',
    record:
      'The chief concessions came in March 1953, before the warnings of May. No explicit ultimatum has been found; the effect of hints is disputed.',
    facts: [
      'atomic-bomb-ended-war-misleading',
      'nuclear-threat-debate',
      'council-of-ministers-19-march-1953',
    ],
  },
  {
    id: 'khrushchev-ended',
    claim: 'Khrushchev ended the war.',
    record:
      'In the spring of 1953 he was one of several. Malenkov’s name stood on the decision; Molotov ran diplomacy.',
    facts: ['khrushchev-not-decider-on-korea', 'khrushchev-rise-in-stages'],
  },
  {
    id: 'coexistence',
    claim: 'Peaceful coexistence came from Eisenhower.',
    record:
      'It was an older Soviet phrase. Malik used it in 1951, Malenkov in 1953; it became doctrine in 1956.',
    facts: ['coexistence-not-from-eisenhower', 'malik-broadcast-23-june-1951'],
  },
  {
    id: 'parallel-restored',
    claim: 'The war restored the 38th parallel.',
    record:
      'The truce line follows the last front and crosses the parallel. It is a military line and no legal border.',
    facts: ['mdl-is-not-38th-parallel', 'armistice-terms-mdl-dmz'],
  },
  {
    id: 'guards',
    claim: 'American troops guard the line between the Koreas.',
    record:
      'American forces stayed under a treaty. Most of the southern side of the zone has been held by South Korea’s army.',
    facts: ['us-troops-on-border-corrected', 'us-rok-treaty-1953'],
  },
  {
    id: 'terror',
    claim: 'The Terror struck those who opposed communism.',
    record:
      'Most of its victims were no opponents: loyal party members, former peasants, clergy and above all people of targeted minorities.',
    facts: ['terror-victims-not-only-opponents', 'great-terror-figures', 'koreans-deported-1937'],
  },
  {
    id: 'paranoia',
    claim: 'Stalin was mad, and that explains it.',
    record:
      'That he was extremely suspicious is agreed. Whether it was illness, ideology or method cannot be settled, and explains no date.',
    facts: ['stalin-paranoia-debate'],
  },
  {
    id: 'titles',
    claim: 'Stalin took power as General Secretary after Lenin died.',
    record:
      'He held the post from April 1922, two years before Lenin’s death, and was unrivalled by about 1929.',
    facts: ['stalin-rise-and-titles'],
  },
  {
    id: 'gulag',
    claim: 'Khrushchev freed prisoners of war from the Gulag.',
    record:
      'Those freed were mostly Soviet citizens. The first great release was Beria’s amnesty of March 1953. The last German prisoners of war went home after September 1955.',
    facts: ['gulag-not-pows', 'beria-amnesty-27-march-1953', 'german-pows-1955'],
  },
  {
    id: 'speech',
    claim: 'Soon after the war Khrushchev denounced Stalin in public.',
    record:
      'He spoke in February 1956, two and a half years later, to a closed session. The text leaked; at home it was printed in 1989.',
    facts: ['secret-speech', 'secret-speech-leak'],
  },
  {
    id: 'no-force',
    claim: 'Khrushchev used neither violence nor purges.',
    record:
      'He ended mass terror. He had carried out purges under Stalin, and used troops in Hungary in 1956 and at Novocherkassk in 1962.',
    facts: ['khrushchev-used-force', 'khrushchev-and-terror'],
  },
  {
    id: 'total',
    claim: 'The number of the war’s dead is known.',
    record:
      'Estimates differ by more than a million. Records in the North were destroyed or never published.',
    facts: ['casualties-overall', 'casualties-chinese'],
  },
];

export const misconceptions: GuidePart = {
  id: 'misconceptions',
  title: 'Popular claims the record corrects',
  about: 'What is often said, and what can be said instead.',
  write: ({ evidence, lessons, notes }) => [
    text(
      'Ask who says so, when, and on what evidence; then give the record. Where historians disagree the record says that they do.',
    ),
    ...MISCONCEPTIONS.map(({ id, claim, record, facts }) =>
      section(id, `“${claim}”`, [text([record, ...sourceLinks(facts)])]),
    ),
    ...(notes === null
      ? []
      : [
          section('by-decision', 'Errors by decision', [
            quiet('The same as in the notes on each decision, together on one sheet.'),
            ...lessons.units.map(({ id, title }) =>
              section(`errors-${id}`, `Unit ${id}: ${title}`, [
                list(
                  notes.notes
                    .filter(({ decision }) =>
                      evidence.decisions.some((one) => one.id === decision && one.unit === id),
                    )
                    .flatMap(({ errors }) => errors),
                ),
              ]),
            ),
          ]),
        ]),
  ],
};
