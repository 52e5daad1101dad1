// The table of targets as one person looks at it: which columns, rows and order, and which rows
// he has ticked. What narrows or orders it stands in the address.
import { SvelteSet } from 'svelte/reactivity';
import { isTexts, recall, remember } from '../../lib/remember';
import { note, route } from '../../lib/route.svelte';
import { CHOSEN_FIRST, column, compare, inOrder, type ColumnKey } from './columns';
import type { PlanScreen } from './screen.svelte';
import { flatRows, keepRows, matches, passes, rowsOf, searchText, type Filter, type Row } from './table';

export const FILTERS = ['lead', 'group', 'status', 'unit'] as const;
const isBool = (x: unknown): x is boolean => typeof x === 'boolean';

export class TargetGrid {
  /** Whether the text of the plan stands beside the table. */
  beside = $state(true);
  readonly ticked = new SvelteSet<string>();
  #chosen = $state.raw<Record<'alone' | 'beside', ColumnKey[]>>(CHOSEN_FIRST);

  readonly columns = $derived(this.#chosen[this.beside ? 'beside' : 'alone']);
  readonly words = $derived(route.query.q ?? '');
  readonly filter = $derived<Filter>(Object.fromEntries(FILTERS.map((f) => [f, route.query[f]])));
  readonly filters = $derived(FILTERS.filter((f) => route.query[f]).length);
  readonly sort = $derived.by(() => {
    const key = (route.query.sort ?? '').replace(/^-/, '');
    return key in column ? { key: key as ColumnKey, down: route.query.sort!.startsWith('-') } : null;
  });

  readonly #texts = $derived.by(() => new Map(this.screen.targets.map((x) => [x.id, searchText(x)])));
  readonly rows = $derived.by<Row[]>(() => {
    const found = matches(this.words);
    const all = this.sort ? flatRows(this.screen.targets, compare(this.sort.key, this.sort.down)) : rowsOf(this.screen.targets);
    return keepRows(all, (x) => passes(x, this.filter) && found(this.#texts.get(x.id) ?? ''));
  });
  readonly found = $derived(this.rows.filter((r) => r.kind === 'target').map((r) => r.key));

  constructor(readonly screen: PlanScreen) {
    for (const which of ['alone', 'beside'] as const) {
      const kept = recall('columns.' + which, isTexts);
      if (kept) this.#chosen = { ...this.#chosen, [which]: inOrder(kept) };
    }
    this.beside = recall('text-beside', isBool) ?? true;
  }

  choose(columns: readonly string[] | null): void {
    const which = this.beside ? 'beside' : 'alone';
    this.#chosen = { ...this.#chosen, [which]: columns ? inOrder(columns) : CHOSEN_FIRST[which] };
    remember('columns.' + which, columns && this.columns);
  }

  showText(yes: boolean): void {
    this.beside = yes;
    remember('text-beside', yes);
  }

  /** Once up, once down, then the order of the document again. */
  sortBy(key: ColumnKey): void {
    const now = route.query.sort;
    note({ sort: now === key ? '-' + key : now === '-' + key ? null : key });
  }

  narrow(change: Filter & { q?: string | null }): void {
    note(change as Record<string, string | null>);
  }
  clear(): void {
    note({ q: null, lead: null, group: null, status: null, unit: null });
  }

  tick(id: string, yes: boolean): void {
    if (yes) this.ticked.add(id);
    else this.ticked.delete(id);
  }
  /** From the row that was ticked last to this one. */
  tickTo(from: string, to: string, yes: boolean): void {
    const [a, b] = [this.found.indexOf(from), this.found.indexOf(to)].sort((x, y) => x - y) as [number, number];
    for (const id of this.found.slice(Math.max(0, a), b + 1)) this.tick(id, yes);
  }
  tickAll(yes: boolean): void {
    for (const id of this.found) this.tick(id, yes);
  }
}
