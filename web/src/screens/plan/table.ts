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

/** Rows that match, with the headings that they stand under. */
export function filterRows(rows: Row[], words: string, text: (t: Target) => string): Row[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (!wanted.length) return rows;
  const kept: Row[] = [];
  let heads: Row[] = [];
  const rank = { part: 0, group: 1, lead: 2 };
  for (const row of rows) {
    if (row.kind !== 'target') {
      heads = heads.filter((h) => h.kind !== 'target' && rank[h.kind] < rank[row.kind]);
      heads.push(row);
    } else if (wanted.every((w) => text(row.target).includes(w))) {
      kept.push(...heads, row);
      heads = [];
    }
  }
  return kept;
}
