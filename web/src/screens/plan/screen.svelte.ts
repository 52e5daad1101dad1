// What the plan's screen holds: the plan, its text and targets, which target is chosen, and
// what has been typed but not saved, for every target that was touched.
import { get, list } from '../../lib/api';
import { note, route } from '../../lib/route.svelte';
import type { Review, Span, Target, WholePlan } from '../../lib/types';
import { TargetEditor } from './editor.svelte';
import { AllocationDraft } from './allocation.svelte';
import { FigureDraft } from './figure.svelte';

export type PanelView = 'view' | 'edit' | 'figure' | 'lead' | 'allocate' | 'indicator' | 'history';

export class PlanScreen {
  plan = $state.raw<WholePlan | null>(null);
  text = $state.raw<string | null>(null);
  targets = $state.raw<Target[]>([]);
  targetsRead = $state(false);
  loaded = $state(false);
  error = $state('');
  /** The panel under the table; null: closed. */
  panel = $state<PanelView | null>(null);
  /** A passage that a task or a finding points at. */
  spot = $state.raw<Span | null>(null);
  /** Grows with every saved figure or correction: histories read again. */
  changes = $state(0);

  readonly chosenId = $derived(route.query.target ?? null);
  readonly chosen = $derived(this.targets.find((t) => t.id === this.chosenId) ?? null);

  #editors = new Map<string, TargetEditor>();
  #figures = new Map<string, FigureDraft>();
  #allocations = new Map<string, AllocationDraft>();
  #stop = new AbortController();
  #asked = false;
  #review: Promise<Review> | null = null;
  #refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly id: string) {}

  get asOf(): string | null {
    return route.query.as_of ?? null;
  }

  async open(): Promise<void> {
    this.error = '';
    try {
      const signal = this.#stop.signal;
      if (route.query.view === 'review') {
        this.#review = get<Review>(`/plans/${this.id}/review`, {}, signal);
        this.#review.catch(() => undefined);
        await this.#readText(signal);
        return;
      }
      await Promise.all([this.#readTargets(), this.#readText(signal)]);
      this.loaded = true;
    } catch (e) {
      if (!this.#stop.signal.aborted) this.error = e instanceof Error ? e.message : String(e);
    }
  }

  async #readTargets(): Promise<void> {
    this.#asked = true;
    this.targets = await list<Target>('/targets', { plan: this.id, as_of: this.asOf }, undefined, this.#stop.signal);
    this.targetsRead = true;
  }

  /** Reads the targets where the desk had no need of them, or has changed them. */
  async needTargets(): Promise<void> {
    if (this.#asked) return;
    try {
      await this.#readTargets();
    } catch (e) {
      this.#asked = false;
      if (!this.#stop.signal.aborted) this.error = e instanceof Error ? e.message : String(e);
    }
  }

  /** The desk's items, asked for while the plan itself was still on its way; once. */
  begunReview(): Promise<Review> | null {
    const begun = this.#review;
    this.#review = null;
    return begun;
  }

  /** Something was changed at the desk. */
  reviewed(): void {
    this.#asked = false;
    clearTimeout(this.#refreshing);
    this.#refreshing = setTimeout(() => void this.refresh(), 1500);
  }

  async #readText(signal: AbortSignal): Promise<void> {
    this.plan = await get<WholePlan>('/plans/' + this.id, { as_of: this.asOf }, signal);
    if (route.query.view === 'review') this.loaded = true;
    this.text = await get<string>(`/documents/${this.plan.document}/text`, {}, signal);
  }

  close(): void {
    this.#stop.abort();
    clearTimeout(this.#refreshing);
  }

  choose(id: string | null): void {
    this.spot = null;
    note({ target: id });
  }

  /** A target as the server has it now. The counts of the plan follow. */
  put(target: Target): void {
    this.targets = target.state === 'dropped' ? this.targets.filter((t) => t.id !== target.id) : this.targets.map((t) => (t.id === target.id ? target : t));
    this.changes++;
    void this.refresh();
  }

  /** After a change that may have moved any of them. */
  async reload(): Promise<void> {
    await this.#readTargets();
    this.changes++;
    await this.refresh();
  }

  /** A figure belongs to the indicator, so that other targets may have moved too. */
  async refresh(): Promise<void> {
    try {
      this.plan = await get<WholePlan>('/plans/' + this.id, { as_of: this.asOf }, this.#stop.signal);
    } catch {
      // The counts stay as they were until the next change; the change itself is saved.
    }
  }

  editor(target: Target): TargetEditor {
    let editor = this.#editors.get(target.id);
    if (!editor) this.#editors.set(target.id, (editor = new TargetEditor(target, (t) => this.put(t))));
    return editor;
  }

  allocation(target: Target): AllocationDraft {
    let draft = this.#allocations.get(target.id);
    if (!draft) this.#allocations.set(target.id, (draft = new AllocationDraft(target, () => void this.reload())));
    return draft;
  }

  figure(target: Target): FigureDraft {
    let draft = this.#figures.get(target.id);
    if (!draft) this.#figures.set(target.id, (draft = new FigureDraft(target.id, this.plan?.to ?? null, (t) => this.put(t))));
    return draft;
  }
}
