/**
 * The chart as it ships: every place's box and every option's line, laid out when the story is checked (src/authoring/chart.ts).
 * Time runs from left to right, each decision in a column of its own. Here also the measures of a card, which the layout
 * and the drawing share.
 * Must not know: the page, runs, or the story's text.
 */
import type { ChoiceId } from '../../run/run.ts';
import type { Ways } from '../ways.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far below the box's top the lines come in. */
  readonly enters: number;
}

export interface Layout {
  /** By the place's number. */
  readonly nodes: readonly Box[];
  /** By the place's number and the option: x and y in turn, from this box's right side to the next one's left. */
  readonly edges: readonly Readonly<Record<ChoiceId, readonly number[]>>[];
}

export interface ChartData {
  readonly ways: Ways;
  readonly layout: Layout;
}

/** A card: its head (date and title), a row for each option, and at its right the room for folded slips. */
export const CARD = { width: 180, slip: 30, head: 52, row: 34, foot: 2 } as const;
export const ENDING = { width: 210, height: 56 } as const;

export const cardHeight = (options: number): number => CARD.head + options * CARD.row + CARD.foot;

/** Where an option's line runs, close under its words and well above the next ones, below the card's top. */
export const lineOfRow = (row: number): number => CARD.head + row * CARD.row + 22;
