/**
 * Lays out the chart once, at build time, with ELK's layered method: a column for each decision in the order of its
 * date (a partition), a port for each option in the paper's order, orthogonal lines. History's line is asked to run
 * straight: where it passes, the lines come in at the height at which its option goes out.
 * Must not know: Ink, runs other than history's, or how anything is drawn.
 */
import type { ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import type { Decision } from '../evidence/types.ts';
import { CARD, type ChartData, cardHeight, ENDING, type Layout, lineOfRow } from '../replay/chart/layout.ts';
import { follow, type Way, type Ways } from '../replay/ways.ts';
import type { ChoiceId } from '../run/run.ts';

type Dated = Pick<Decision, 'id' | 'date'>;

/** Every decision after those it can follow; of those that may come next, the earliest first. */
export function columnsOf(ways: Ways, decisions: readonly Dated[]): readonly string[] {
  const before = new Map<string, Set<string>>(decisions.map(({ id }) => [id, new Set<string>()]));
  for (const way of ways)
    if ('decision' in way)
      for (const to of Object.values(way.leads)) {
        const next = ways[to];
        if (next && 'decision' in next) before.get(next.decision)?.add(way.decision);
      }
  const left = decisions.toSorted((a, b) => a.date.localeCompare(b.date, 'en'));
  const columns: string[] = [];
  while (left.length > 0) {
    const ready = left.findIndex(({ id }) =>
      [...(before.get(id) ?? [])].every((one) => columns.includes(one)),
    );
    const [next] = left.splice(Math.max(0, ready), 1);
    if (next) columns.push(next.id);
  }
  return columns;
}

/** What ELK is told of the whole. The seed and the sweeps make the same drawing from the same data. */
const WHOLE = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.layered.thoroughness': '20',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeNode': '12',
} as const;
const STRAIGHT = {
  'elk.layered.priority.straightness': '1000',
  'elk.layered.priority.shortness': '1000',
  'elk.layered.priority.direction': '100',
} as const;

const optionsOf = (way: Way): ChoiceId[] => ('leads' in way ? Object.keys(way.leads) : []);

const port = (id: string, side: 'WEST' | 'EAST', x: number, y: number): ElkPort => ({
  id,
  x,
  y,
  width: 0,
  height: 0,
  layoutOptions: { 'elk.port.side': side },
});

function boxOf(way: Way, history: ChoiceId | undefined) {
  const options = optionsOf(way);
  if (options.length === 0) return { ...ENDING, enters: ENDING.height / 2, options };
  const row = history === undefined ? Math.floor((options.length - 1) / 2) : options.indexOf(history);
  return {
    width: CARD.width + CARD.slip,
    height: cardHeight(options.length),
    enters: lineOfRow(row),
    options,
  };
}

/**
 * @param history every choice of history's run.
 * @returns the same layout for the same arguments.
 */
export async function layOutChart(
  ways: Ways,
  decisions: readonly Dated[],
  history: readonly ChoiceId[],
): Promise<ChartData> {
  // Only `-- --chart` needs the library, and it is large.
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  const columns = columnsOf(ways, decisions);
  const taken = new Map(follow(ways, history).steps.map(({ at, option }) => [at, option]));
  const boxes = ways.map((way, at) => boxOf(way, taken.get(at)));
  const laid: ElkNode = await new Elk().layout({
    id: 'chart',
    layoutOptions: WHOLE,
    children: boxes.map(({ width, height, enters, options }, at) => {
      const way = ways[at];
      const column = way && 'decision' in way ? columns.indexOf(way.decision) : columns.length;
      return {
        id: `${at}`,
        width,
        height,
        ports: [
          port(`${at} in`, 'WEST', 0, enters),
          ...options.map((option, row) => port(`${at} ${option}`, 'EAST', width, lineOfRow(row))),
        ],
        layoutOptions: {
          'elk.portConstraints': 'FIXED_POS',
          'elk.partitioning.partition': `${column}`,
        },
      };
    }),
    edges: ways.flatMap((way, at) =>
      Object.entries('leads' in way ? way.leads : {}).map(([option, to]) => ({
        id: `${at} ${option}`,
        sources: [`${at} ${option}`],
        targets: [`${to} in`],
        layoutOptions: taken.get(at) === option ? STRAIGHT : {},
      })),
    ),
  });
  const lines = new Map(
    (laid.edges ?? []).map(({ id, sections }) => [
      id,
      (sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) =>
        [startPoint, ...bendPoints, endPoint].flatMap(({ x, y }) => [Math.round(x), Math.round(y)]),
      ),
    ]),
  );
  const layout: Layout = {
    nodes: boxes.map(({ width, height, enters }, at) => {
      const { x = 0, y = 0 } = laid.children?.[at] ?? {};
      return { x: Math.round(x), y: Math.round(y), width, height, enters };
    }),
    edges: boxes.map(({ options }, at) =>
      Object.fromEntries(options.map((option) => [option, lines.get(`${at} ${option}`) ?? []])),
    ),
  };
  return { ways, layout };
}

/** What is wrong with the chart that ships, set beside the story as it is walked today; null where nothing is. */
export function staleChart(chart: ChartData | null, ways: Ways, decisions: readonly Dated[]): string | null {
  if (chart === null) return 'there is no chart: write it with `npm run story -- --chart`';
  const again = 'write it anew with `npm run story -- --chart`';
  if (JSON.stringify(chart.ways) !== JSON.stringify(ways))
    return `the chart's ways are not the story's: ${again}`;
  const placed = new Map<string, number>();
  for (const [at, way] of ways.entries())
    if ('decision' in way) placed.set(way.decision, chart.layout.nodes[at]?.x ?? 0);
  const drawn = [...placed].toSorted((a, b) => a[1] - b[1]).map(([id]) => id);
  const dated = columnsOf(ways, decisions).filter((id) => placed.has(id));
  return drawn.join() === dated.join()
    ? null
    : `the chart's columns are not in the order of the dates: ${again}`;
}
