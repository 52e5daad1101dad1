// A target being handed out to units: rows as typed, until they are saved together as one act.
import { get, list, Problem, write } from '../../lib/api';
import { editDecimal, readDecimal, sumDecimals } from '../../lib/number';
import type { AllocationSheet, Org, Target } from '../../lib/types';
import { t } from '../../lib/words/index.svelte';
import { fullName } from './table';

export interface Line {
  org: string;
  name: string;
  value: string;
  weight: string;
  byText: boolean;
}

export class AllocationDraft {
  sheet = $state.raw<AllocationSheet | null>(null);
  lines = $state<Line[]>([]);
  decision = $state('');
  error = $state('');
  /** By unit: what is wrong in its row. */
  wrong = $state<Record<string, string>>({});
  changed = $state(false);
  saved = $state(false);
  sending = $state(false);
  /** Units right below the plan's org, by kind. */
  kinds = $state.raw<[string, Org[]][]>([]);

  constructor(
    readonly target: Target,
    private readonly done: () => void,
  ) {}

  get weighed(): boolean {
    return this.sheet?.over_orgs === 'ratio' || this.sheet?.over_orgs === 'mean';
  }
  get proposed(): AllocationSheet['proposed'] {
    return (this.sheet?.proposed ?? []).filter((p) => !this.has(p.org));
  }
  /** What stands in the boxes, added up; null where that says nothing. */
  get sum(): string | null {
    const values = this.lines.map((l) => readDecimal(l.value)).filter((v) => v !== null);
    return this.sheet?.over_orgs === 'sum' && values.length ? sumDecimals(values) : null;
  }

  has(org: string | null): boolean {
    return this.lines.some((l) => l.org === org);
  }

  async open(planOrg: string | null): Promise<void> {
    try {
      this.#take(await get<AllocationSheet>(`/targets/${this.target.id}/allocations`));
      if (planOrg) this.#group(planOrg, await list<Org>('/orgs', { under: planOrg }));
    } catch (e) {
      this.error = e instanceof Error ? e.message : String(e);
    }
  }

  #group(top: string, orgs: Org[]): void {
    const kinds = new Map<string, Org[]>();
    for (const o of orgs) if (o.parent === top && o.kind) kinds.set(o.kind, [...(kinds.get(o.kind) ?? []), o]);
    this.kinds = [...kinds];
  }

  #take(sheet: AllocationSheet): void {
    this.sheet = sheet;
    this.lines = sheet.items.map((i) => ({ org: i.org, name: i.org_name, value: editDecimal(i.value), weight: editDecimal(i.weight), byText: false }));
    this.decision = sheet.items.find((i) => i.decision)?.decision ?? '';
    this.wrong = {};
    this.changed = false;
  }

  add(orgs: { id: string; name: string }[]): void {
    for (const o of orgs) if (!this.has(o.id)) this.lines.push({ org: o.id, name: o.name, value: '', weight: '', byText: false });
    this.touch();
  }
  takeText(): void {
    for (const p of this.proposed) if (p.org) this.lines.push({ org: p.org, name: p.org_name ?? p.name, value: editDecimal(p.value), weight: '', byText: true });
    this.touch();
  }
  remove(org: string): void {
    this.lines = this.lines.filter((l) => l.org !== org);
    this.touch();
  }
  /** A column out of a spreadsheet goes down from this row. */
  paste(from: number, text: string): boolean {
    const values = text.replace(/\r?\n$/, '').split(/\r?\n/).map((row) => row.split('\t')[0]!.trim());
    if (values.length < 2) return false;
    values.forEach((v, i) => {
      const line = this.lines[from + i];
      if (line) line.value = v;
    });
    this.touch();
    return true;
  }
  touch(): void {
    this.changed = true;
    this.saved = false;
  }

  #read(): { org: string; value: string | null; weight: string | null }[] | null {
    this.wrong = {};
    const items = this.lines.map((l) => {
      const [value, weight] = [readDecimal(l.value), readDecimal(l.weight)];
      if ((l.value.trim() && value === null) || (this.weighed && l.weight.trim() && weight === null)) this.wrong[l.org] = t('bad_number');
      return { org: l.org, value, weight: this.weighed ? weight : null };
    });
    return Object.keys(this.wrong).length ? null : items;
  }

  async save(): Promise<void> {
    const items = this.#read();
    if (!items || !this.sheet || this.sending) return;
    this.sending = true;
    this.error = '';
    try {
      const body = { items, decision: this.decision.trim() || null };
      this.#take(await write<AllocationSheet>('PUT', `/targets/${this.target.id}/allocations`, body, `${t('act_allocate')}: ${fullName(this.target)}`, this.sheet.revision));
      this.saved = true;
      this.done();
    } catch (e) {
      this.#failed(e);
    } finally {
      this.sending = false;
    }
  }

  /** What was typed stays; the next save is over what the other one did. */
  #failed(e: unknown): void {
    this.error = e instanceof Error ? e.message : String(e);
    if (e instanceof Problem && e.status === 412 && e.body.current) {
      this.sheet = e.body.current as AllocationSheet;
      this.error = t('allocate_conflict');
    }
  }
}
