// The rows of the desk: what must be looked at first, or as the document has it.
import type { ReviewItem } from '../../../lib/types';
import { t, type Word } from '../../../lib/words/index.svelte';

export type Order = 'doubt' | 'document';
export type Kind = 'all' | 'target' | 'task';
export type DeskRow = { kind: 'head'; key: string; title: string; ids: string[]; left: number } | { kind: 'item'; key: string; item: ReviewItem };

/** The reasons in the order in which they want to be looked at, as src/check/doubt.c has them. */
const REASONS = ['orphan', 'reread', 'finding', 'no-number', 'no-unit', 'other-numbers', 'year', 'points', 'polarity', 'likeness', 'about', 'in-task', 'leads', 'due-unread'];

export function settled(x: ReviewItem): boolean {
  return x.state === 'confirmed' || x.state === 'added' || x.state === 'dropped';
}

export function nameOf(x: ReviewItem): string {
  if (x.kind === 'target') return [x.series, x.indicator_name].filter(Boolean).join(' ');
  return x.text ?? x.quote ?? '';
}

function sectionOf(x: ReviewItem): string {
  if (x.doubts[0] && (!settled(x) || x.doubts[0].reason === 'reread')) return x.doubts[0].reason;
  return settled(x) ? 'done' : 'sure';
}

function titleOf(section: string): string {
  return t(`doubt_${section.replace('-', '_')}` as Word);
}

function byDoubt(items: ReviewItem[]): Map<string, ReviewItem[]> {
  const sections = new Map([...REASONS, 'sure', 'done'].map((r) => [r, [] as ReviewItem[]]));
  for (const x of items) (sections.get(sectionOf(x)) ?? sections.get('finding')!).push(x);
  return new Map([...sections].filter(([, all]) => all.length).map(([r, all]) => [titleOf(r), all]));
}

/** A heading may come again further down: each run of items has its own. */
function byDocument(items: ReviewItem[]): [string, ReviewItem[]][] {
  const runs: [string, ReviewItem[]][] = [];
  for (const x of items) {
    const title = x.kind === 'target' ? (x.place === 'task' ? t('in_tasks') : (x.group ?? t('no_group'))) : (x.heading ?? t('desk_tasks'));
    const last = runs[runs.length - 1];
    if (last && last[0] === title) last[1].push(x);
    else runs.push([title, [x]]);
  }
  return runs;
}

/** `ranked` decides where an item stands, `now` what it is. */
export function rowsOf(ranked: ReviewItem[], now: Map<string, ReviewItem>, order: Order, kind: Kind): DeskRow[] {
  const wanted = ranked.filter((x) => now.has(x.id) && (kind === 'all' || x.kind === kind));
  const rows: DeskRow[] = [];
  [...(order === 'doubt' ? byDoubt(wanted) : byDocument(wanted))].forEach(([title, all], n) => {
    const items = all.map((x) => now.get(x.id)!);
    rows.push({ kind: 'head', key: `h${n}`, title, ids: items.map((x) => x.id), left: items.filter((x) => !settled(x)).length });
    for (const item of items) rows.push({ kind: 'item', key: item.id, item });
  });
  return rows;
}
