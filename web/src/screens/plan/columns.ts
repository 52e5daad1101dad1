// The columns of the office's table: which there are, what stands in their cells as text and
// number (for copying and sorting), and which ones a person has chosen.
//
// The choice is remembered in the browser, for each person: it belongs to the screen one sits
// at (a wide one in the office, a phone on the way), and the first paint need not wait for it.
// A link or an export names its columns itself.
import { showDay } from '../../lib/day';
import { compareDecimals, editDecimal } from '../../lib/number';
import type { Judgement, Target } from '../../lib/types';
import { t, type Word } from '../../lib/words/index.svelte';
import { fullName } from './table';
import { reportingWords } from './target';

/** A number stands apart from the words around it, so that it stays one where it is pasted. */
export interface Cell {
  text: string;
  number?: string | null | undefined;
}

interface Column {
  head: Word;
  /** Pixels; the name takes what is left. */
  width: number;
  number?: true;
  /** Always shown. */
  fixed?: true;
  cell: (x: Target) => Cell;
  /** What it is sorted by, where not by its text. */
  order?: (x: Target) => string | number | null;
}

/** Beside words a number is for people. */
function shown(number: string | null): string {
  return number === null ? '' : editDecimal(number);
}

type Figure = Target['figure'];
function figure(f: Figure): Cell {
  if (!f) return { text: '' };
  if (f.words !== null) return { text: f.words };
  if (f.value_max !== null) return { text: `${shown(f.value)} - ${shown(f.value_max)}` };
  return f.approximate ? { text: `${t('about')} ${shown(f.value)}` } : plain(f.value);
}
function plain(number: string | null): Cell {
  return { text: comma(number), number };
}
function plainOrPoints(percent: string | null, points: string | null): Cell {
  return plain(percent ?? points);
}

/** "1234.5" → "1234,5": no points between thousands, which spreadsheets read in two ways. */
export function comma(number: string | null): string {
  return (number ?? '').replace('.', ',');
}

const RANK: Record<Judgement, number> = { not_met: 0, unjudged: 1, met: 2, exceeded: 3 };

const COLUMNS = {
  item: { head: 'col_item', width: 40, fixed: true, cell: () => ({ text: '' }) },
  name: { head: 'col_name', width: 200, fixed: true, cell: (x) => ({ text: fullName(x) }) },
  unit: { head: 'col_unit', width: 84, cell: (x) => ({ text: x.unit ?? '' }) },
  last_year: { head: 'col_last_year', width: 98, number: true, cell: (x) => figure(x.last_year) },
  base: { head: 'col_base', width: 98, number: true, cell: (x) => figure(x.base) },
  plan: {
    head: 'col_plan',
    width: 104,
    number: true,
    cell: (x) => {
      const bare = x.change === 'level' && x.comparator === 'eq' && !x.approximate;
      return bare ? plain(x.value) : { text: x.plan_text ?? '' };
    },
    order: (x) => x.value,
  },
  actual: { head: 'col_actual', width: 98, number: true, cell: (x) => figure(x.figure) },
  until: { head: 'col_until', width: 92, cell: (x) => ({ text: showDay(x.figure?.day ?? null) }), order: (x) => x.figure?.day ?? '' },
  percent: { head: 'col_percent', width: 78, number: true, cell: (x) => plainOrPoints(x.percent, x.difference), order: (x) => x.percent ?? x.difference },
  base_percent: { head: 'col_base_percent', width: 84, number: true, cell: (x) => plainOrPoints(x.base_percent, x.base_difference), order: (x) => x.base_percent ?? x.base_difference },
  lead: { head: 'col_lead', width: 140, cell: (x) => ({ text: x.lead_name ?? '' }) },
  reporting: { head: 'col_reporting', width: 132, cell: (x) => ({ text: reportingWords(x) }) },
  allocated: { head: 'col_allocated', width: 120, cell: (x) => ({ text: x.allocations ? t('allocated_line', x.allocations, x.allocated_words) : '' }) },
  judgement: { head: 'col_judgement', width: 128, cell: (x) => ({ text: x.judgement_words }), order: (x) => RANK[x.judgement] },
  year: { head: 'fact_year', width: 72, number: true, cell: (x) => plain(x.year === null ? null : String(x.year)) },
  decision: { head: 'col_decision', width: 120, cell: (x) => ({ text: x.version_decision ?? '' }) },
  state: { head: 'col_state', width: 104, cell: (x) => ({ text: t(`state_${x.state}` as Word) }) },
} satisfies Record<string, Column>;

export type ColumnKey = keyof typeof COLUMNS;
export const column: Record<ColumnKey, Column> = COLUMNS;
export const ALL = Object.keys(COLUMNS) as ColumnKey[];
export const CHOSEN_FIRST: Record<'alone' | 'beside', ColumnKey[]> = {
  alone: ['item', 'name', 'unit', 'last_year', 'plan', 'actual', 'percent', 'base_percent', 'lead', 'judgement'],
  beside: ['item', 'name', 'unit', 'plan', 'actual', 'percent', 'judgement'],
};

/** In the order of the office's table, with those that always stand. */
export function inOrder(keys: readonly string[]): ColumnKey[] {
  return ALL.filter((k) => column[k].fixed || keys.includes(k));
}

const collator = new Intl.Collator('vi');
/** Blank ones come last, whichever way it goes. */
export function compare(key: ColumnKey, down: boolean): (a: Target, b: Target) => number {
  const { cell, order, number } = column[key];
  const of = (x: Target) => (order ? order(x) : number ? (cell(x).number ?? null) : cell(x).text);
  return (a, b) => {
    const [x, y] = [of(a), of(b)];
    const [noX, noY] = [x === null || x === '', y === null || y === ''];
    if (noX || noY) return Number(noX) - Number(noY);
    const way = typeof x === 'number' ? x - (y as number) : number ? compareDecimals(x as string, y as string) : collator.compare(x as string, y as string);
    return down ? -way : way;
  };
}
