// Correcting a target cell by cell: a cell is sent when one leaves it, after the one before it
// has been answered. What is wrong is said at its cell and not sent; what collides with
// somebody else's correction is shown with both values.
import { Problem, write } from '../../lib/api';
import { editDecimal, readDecimal, showDecimal } from '../../lib/number';
import type { Target, TargetEdit } from '../../lib/types';
import { t, type Word } from '../../lib/words/index.svelte';

type Kind = 'text' | 'name' | 'decimal' | 'year' | 'choice' | 'bool';
export type Cell = 'series' | 'indicator_name' | 'group' | 'change' | 'comparator' | 'value' | 'value_max' | 'approximate' | 'unit' | 'price_base' | 'year' | 'polarity' | 'points' | 'lead' | 'reporting' | 'reporter' | 'followed' | 'state';
export type CellState = '' | 'saving' | 'saved';

interface CellKind {
  kind: Kind;
  word: Word;
  /** Of a choice: value and word. */
  of?: [string, Word][];
}

export const CELLS: Record<Cell, CellKind> = {
  series: { kind: 'text', word: 'edit_series' },
  indicator_name: { kind: 'name', word: 'edit_name' },
  group: { kind: 'text', word: 'edit_group' },
  change: { kind: 'choice', word: 'edit_change', of: [['level', 'change_level'], ['increase', 'change_increase'], ['decrease', 'change_decrease'], ['maintain', 'change_maintain']] },
  comparator: { kind: 'choice', word: 'edit_comparator', of: [['eq', 'cmp_eq'], ['ge', 'cmp_ge'], ['gt', 'cmp_gt'], ['le', 'cmp_le'], ['lt', 'cmp_lt'], ['range', 'cmp_range']] },
  value: { kind: 'decimal', word: 'edit_value' },
  value_max: { kind: 'decimal', word: 'edit_max' },
  approximate: { kind: 'bool', word: 'edit_approximate' },
  unit: { kind: 'text', word: 'edit_unit' },
  price_base: { kind: 'text', word: 'edit_price' },
  year: { kind: 'year', word: 'edit_year' },
  polarity: { kind: 'choice', word: 'edit_polarity', of: [['higher', 'better_higher'], ['lower', 'better_lower']] },
  points: { kind: 'choice', word: 'edit_points', of: [['', 'edit_points_none'], ['percent', 'edit_points_percent'], ['points', 'edit_points_points']] },
  lead: { kind: 'text', word: 'lead_set' },
  reporting: { kind: 'choice', word: 'reporting', of: [['', 'reporting_lead'], ['each', 'reporting_each'], ['one', 'reporting_one'], ['planner', 'reporting_planner']] },
  reporter: { kind: 'text', word: 'reporter' },
  followed: { kind: 'bool', word: 'followed' },
  state: { kind: 'text', word: 'fact_state' },
};

/** Settled by a choice of its own, not typed into a box. */
const CHOSEN: Cell[] = ['lead', 'reporting', 'reporter', 'followed', 'state'];
/** What is corrected: a target, or an item of the desk that is one. */
type Apart = 'reporting' | 'reporter' | 'followed';
export type Edited = { [C in Exclude<Cell, Apart>]: Target[C] | null } & Partial<Pick<Target, Apart>> & Pick<Target, 'id' | 'revision' | 'lead_name'>;

export interface Conflict {
  current: Target;
  yours: TargetEdit;
}

type Value = string | number | boolean | null;

/** What stands in the box of a cell. */
function typed(target: Edited, cell: Cell): string | boolean {
  const value = target[cell] ?? null;
  if (CELLS[cell].kind === 'bool') return value === true;
  if (CELLS[cell].kind === 'decimal') return editDecimal(value as string | null);
  return value === null ? '' : String(value);
}

/** What a box says, or the word of what is wrong with it. */
function read(cell: Cell, box: string | boolean): { value: Value } | { wrong: Word } {
  const text = typeof box === 'string' ? box.trim().replace(/\s+/g, ' ') : '';
  switch (CELLS[cell].kind) {
    case 'bool':
      return { value: box === true };
    case 'decimal': {
      const value = readDecimal(text);
      return text && value === null ? { wrong: 'bad_number' } : { value };
    }
    case 'year':
      return !text || /^(19|20|21)\d\d$/.test(text) ? { value: text ? Number(text) : null } : { wrong: 'bad_year' };
    case 'name':
      return text ? { value: text } : { wrong: 'edit_name_needed' };
    default:
      return { value: text || null };
  }
}

export class TargetEditor {
  draft = $state<Record<Cell, string | boolean>>({} as Record<Cell, string | boolean>);
  wrong = $state<Partial<Record<Cell, string>>>({});
  states = $state<Partial<Record<Cell, CellState>>>({});
  why = $state('');
  /** What the server refused that belongs to no single cell. */
  error = $state('');
  conflict = $state.raw<Conflict | null>(null);
  base: Edited;
  /** Typed earlier, by a page that went away before it was saved. */
  restored = $state(false);
  #sending = false;
  #work: Promise<void> = Promise.resolve();

  constructor(target: Edited, private readonly saved: (target: Target) => void) {
    this.base = target;
    for (const cell of Object.keys(CELLS) as Cell[]) this.draft[cell] = typed(target, cell);
  }

  /** Somebody's newer state of the target: cells that were not touched here follow it. */
  follow(target: Edited): void {
    if (target.revision === this.base.revision || this.#sending || this.conflict) return;
    this.#rebase(target);
  }

  #rebase(target: Edited): void {
    for (const cell of Object.keys(CELLS) as Cell[])
      if (this.draft[cell] === typed(this.base, cell)) this.draft[cell] = typed(target, cell);
    this.base = target;
  }

  /** Esc: true when there was something to restore. */
  restore(cell: Cell): boolean {
    const before = typed(this.base, cell);
    delete this.wrong[cell];
    this.restored = false;
    if (this.draft[cell] === before) return false;
    this.draft[cell] = before;
    return true;
  }

  leave(): Promise<void> {
    const edit = this.#edit();
    if (!edit || this.#sending || this.conflict) return this.#work;
    return (this.#work = this.#sendAll(edit));
  }

  /** What was typed while the first cells were on their way follows them. */
  async #sendAll(first: TargetEdit): Promise<void> {
    for (let edit: TargetEdit | null = first; edit; edit = this.#edit()) {
      await this.send(edit);
      if (this.error || this.conflict || Object.keys(this.wrong).length) return;
    }
  }

  /** Saves what differs. True: all of it is kept, and nothing is wrong. */
  async finish(): Promise<boolean> {
    await this.leave();
    return !this.error && !this.conflict && !Object.keys(this.wrong).length && !Object.keys(this.unsaved).length;
  }

  /** The boxes that differ from what is kept. */
  get unsaved(): Record<string, string | boolean> {
    return Object.fromEntries(Object.entries(this.draft).filter(([cell, box]) => box !== typed(this.base, cell as Cell)));
  }

  restoreDraft(draft: Record<string, string | boolean> | null): void {
    for (const [cell, box] of Object.entries(draft ?? {}))
      if (cell in CELLS && typeof box === typeof this.draft[cell as Cell]) {
        this.draft[cell as Cell] = box;
        this.restored = true;
      }
  }

  /** The cells that differ from what is kept; null: none, or one of them is wrong. */
  #edit(): TargetEdit | null {
    const edit: Record<string, Value> = {};
    this.wrong = {};
    for (const cell of Object.keys(CELLS) as Cell[]) {
      if (this.draft[cell] === typed(this.base, cell)) continue;
      const said = read(cell, this.draft[cell]);
      if ('wrong' in said) this.wrong[cell] = t(said.wrong);
      else if (said.value !== this.base[cell]) edit[cell] = said.value;
    }
    this.#together(edit);
    return Object.keys(this.wrong).length || !Object.keys(edit).length ? null : (edit as TargetEdit);
  }

  /** A range has two ends, and nothing else has. */
  #together(edit: Record<string, Value>): void {
    const comparator = edit.comparator ?? this.base.comparator;
    const max = 'value_max' in edit ? edit.value_max : this.base.value_max;
    const value = 'value' in edit ? edit.value : this.base.value;
    if (comparator === 'range' && max === null) this.wrong.value_max = t('edit_max_needed');
    if (comparator === 'range' && value === null) this.wrong.value = t('edit_value_needed');
    if (comparator !== 'range' && max !== null) {
      edit.value_max = null;
      this.draft.value_max = '';
    }
  }

  async send(edit: TargetEdit): Promise<void> {
    const cells = Object.keys(edit) as Cell[];
    this.#sending = true;
    this.error = '';
    for (const cell of cells) this.states[cell] = 'saving';
    try {
      const body = this.why.trim() ? { ...edit, why: this.why.trim() } : edit;
      const target = await write<Target>('PATCH', '/targets/' + this.base.id, body, `${t('act_edit')}: ${[this.base.series, this.base.indicator_name].filter(Boolean).join(' ')}`, this.base.revision);
      this.#settle(cells, edit, target);
    } catch (e) {
      for (const cell of cells) delete this.states[cell];
      this.#failed(e, edit, cells);
    } finally {
      this.#sending = false;
    }
  }

  /** Cells typed in again while they were on their way stay as typed. */
  #settle(cells: Cell[], edit: TargetEdit, target: Target): void {
    const sent = edit as Record<string, Value>;
    for (const cell of cells) {
      const said = read(cell, this.draft[cell] ?? '');
      if (CHOSEN.includes(cell) || ('value' in said && said.value === sent[cell])) this.draft[cell] = typed(target, cell);
      this.states[cell] = 'saved';
    }
    this.#rebase(target);
    this.saved(target);
  }

  #failed(e: unknown, edit: TargetEdit, cells: Cell[]): void {
    if (e instanceof Problem && e.status === 412 && e.body.current) {
      this.conflict = { current: e.body.current as Target, yours: edit };
    } else if (e instanceof Problem && e.slug === 'other-user') {
      this.error = t('other_user');
    } else {
      const message = e instanceof Error ? e.message : String(e);
      if (cells.length === 1 && !CHOSEN.includes(cells[0]!)) this.wrong[cells[0]!] = message;
      else this.error = message;
    }
  }

  /** The rows of the choice: cells in which the two differ. */
  get collisions(): { cell: Cell; theirs: string; yours: string }[] {
    if (!this.conflict) return [];
    const { current, yours } = this.conflict;
    const mine = yours as Record<string, Value>;
    return (Object.keys(mine) as Cell[])
      .filter((cell) => cell in CELLS)
      .map((cell) => ({ cell, theirs: say(cell, current[cell] as Value, current), yours: say(cell, mine[cell] ?? null, null) }));
  }

  async keepYours(): Promise<void> {
    const { current, yours } = this.conflict!;
    this.conflict = null;
    this.#rebase(current);
    await this.send(yours);
  }

  keepTheirs(): void {
    const { current, yours } = this.conflict!;
    this.conflict = null;
    for (const cell of Object.keys(yours) as Cell[]) this.draft[cell] = typed(current, cell);
    this.#rebase(current);
    this.saved(current);
  }
}

/** A value of a cell in words for people. */
export function say(cell: Cell, value: Value, of: Target | null): string {
  if (cell === 'lead') return of?.lead_name ?? (value === null ? t('no_lead') : String(value));
  if (cell === 'reporter') return of?.reporter_name ?? (value === null ? t('blank') : String(value));
  if (cell === 'state') return t(`state_${value}` as Word);
  const kind = CELLS[cell];
  const choice = kind.of?.find(([v]) => v === (value ?? ''));
  if (choice) return t(choice[1]);
  if (kind.kind === 'bool') return t(value ? 'yes' : 'no');
  if (value === null || value === '') return t('blank');
  return kind.kind === 'decimal' ? showDecimal(String(value)) : String(value);
}
