// The rows of the office's table: groups as headings, items numbered within them, parts
// ("trong đó") and the numbers of one line indented.
import { fold } from '../../lib/fold';
import type { Target } from '../../lib/types';

export type Row =
  | { kind: 'part'; key: string }
  | { kind: 'group'; key: string; number: string; title: string | null }
  | { kind: 'lead'; key: string; item: string; title: string }
  | { kind: 'target'; key: string; item: string; title: string; depth: number; target: Target };

const ROMAN: [number, string][] = [[50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

export function roman(n: number): string {
  let out = '';
  for (const [value, letters] of ROMAN) for (; n >= value; n -= value) out += letters;
  return out;
}

/** `series` + `indicator` is the full name of a target. */
export function fullName(t: Target): string {
  return t.series ? `${t.series} ${t.indicator_name}` : t.indicator_name;
}

function depths(targets: Target[]): Map<string, number> {
  const depth = new Map<string, number>();
  for (const t of targets) depth.set(t.id, t.parent && depth.has(t.parent) ? depth.get(t.parent)! + 1 : 0);
  return depth;
}

function sameLine(a: Target, b: Target | undefined): boolean {
  return !!b && b.group === a.group && b.item === a.item && b.place === a.place;
}

/** A row of a table for one unit carries the name of the whole; the unit tells it apart. */
function title(t: Target, underLead: boolean, byId: Map<string, Target>): string {
  const parent = t.parent ? byId.get(t.parent) : undefined;
  if (parent && parent.indicator_name === t.indicator_name && t.orgs.length) return t.orgs.join(', ');
  return underLead ? t.indicator_name : fullName(t);
}

function place(targets: Target[]): Row[] {
  const rows: Row[] = [];
  const depth = depths(targets);
  const byId = new Map(targets.map((t) => [t.id, t]));
  let groups = 0;
  let lead: string | null = null;
  targets.forEach((t, i) => {
    const before = targets[i - 1];
    const newGroup = !before || before.group !== t.group || (t.item !== null && before.item !== null && t.item < before.item);
    if (newGroup) rows.push({ kind: 'group', key: 'g' + t.id, number: t.group === null ? '' : roman(++groups), title: t.group });
    const newLine = newGroup || !sameLine(t, before);
    if (newLine || t.series !== lead) lead = null;
    let item = newLine && t.item !== null ? String(t.item) : '';
    if (t.series && lead === null && sameLine(t, targets[i + 1]) && targets[i + 1]!.series === t.series) {
      rows.push({ kind: 'lead', key: 's' + t.id, item, title: t.series });
      item = '';
      lead = t.series;
    }
    rows.push({ kind: 'target', key: t.id, item, title: title(t, lead !== null, byId), depth: Math.min(depth.get(t.id)! + (lead !== null ? 1 : 0), 3), target: t });
  });
  return rows;
}

/** Main targets as numbered, then the goals inside tasks, apart. */
export function rowsOf(targets: Target[]): Row[] {
  const main = place(targets.filter((t) => t.place === 'main'));
  const inTasks = place(targets.filter((t) => t.place === 'task')).map((r) => (r.kind === 'group' ? { ...r, number: '' } : r));
  return inTasks.length ? [...main, { kind: 'part', key: 'in-tasks' }, ...inTasks] : main;
}

export function searchText(t: Target): string {
  return fold([t.series, t.indicator_name, t.group, t.unit, t.plan_text, t.lead_name, ...t.qualifiers, ...t.orgs].filter(Boolean).join(' '));
}

/** Sorted over the whole table, as a spreadsheet does: headings would cut the order. */
export function flatRows(targets: Target[], order: (a: Target, b: Target) => number): Row[] {
  const items = new Map(rowsOf(targets).flatMap((r) => (r.kind === 'target' ? [[r.key, r.item] as const] : [])));
  return [...targets].sort(order).map((target) => {
    const units = target.parent && target.orgs.length ? ` – ${target.orgs.join(', ')}` : '';
    return { kind: 'target', key: target.id, item: items.get(target.id) ?? '', title: fullName(target) + units, depth: 0, target };
  });
}

/** What is asked for in the address beside the words of the search. */
export interface Filter {
  lead?: string | undefined;
  group?: string | undefined;
  status?: string | undefined;
  unit?: string | undefined;
}
/** "Without": a value that no target can have. */
export const NONE = '-';

function has(wanted: string | undefined, value: string | null): boolean {
  return !wanted || (wanted === NONE ? !value : value === wanted);
}
export function passes(t: Target, f: Filter): boolean {
  return has(f.lead, t.lead) && has(f.group, t.group) && has(f.status, t.judgement) && has(f.unit, t.unit);
}

/** Rows that are kept, with the headings that they stand under. */
export function keepRows(rows: Row[], keep: (t: Target) => boolean): Row[] {
  const kept: Row[] = [];
  let heads: Row[] = [];
  const rank = { part: 0, group: 1, lead: 2 };
  for (const row of rows) {
    if (row.kind !== 'target') {
      heads = heads.filter((h) => h.kind !== 'target' && rank[h.kind] < rank[row.kind]);
      heads.push(row);
    } else if (keep(row.target)) {
      kept.push(...heads, row);
      heads = [];
    }
  }
  return kept;
}

/** Every word of the search stands in the text. */
export function matches(words: string): (text: string) => boolean {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return (text) => wanted.every((w) => text.includes(w));
}
