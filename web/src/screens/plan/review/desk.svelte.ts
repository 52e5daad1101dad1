// What the desk holds: the items of a plan as they were read, in the order in which somebody looks
// at them, and what he does to them. A change shows at once and is undone on the screen where the
// server refuses it.
import { get, list, Problem, write } from '../../../lib/api';
import { note, route } from '../../../lib/route.svelte';
import type { AttachRequest, Gesture, ReadTarget, ReadTask, Refused, Review, ReviewItem, Span, Target, Task, Unsettled } from '../../../lib/types';
import { t } from '../../../lib/words/index.svelte';
import { TargetEditor } from '../editor.svelte';
import { forget, remember, remembered } from './drafts';
import { nameOf, rowsOf, settled, type DeskRow, type Kind, type Order } from './rows';
import { TaskEditor } from './task.svelte';

export type Mode = 'look' | 'edit' | 'history';
/** What the form under the list is for. */
export type Form = { kind: 'target' | 'task'; place: Span; of: ReviewItem | null };

interface Passage {
  id: string;
  start: number;
  end: number;
}

export class Desk {
  items = $state.raw<ReviewItem[]>([]);
  loaded = $state(false);
  error = $state('');
  order = $state<Order>('doubt');
  kind = $state<Kind>('all');
  chosenId = $state<string | null>(null);
  marked = $state.raw<ReadonlySet<string>>(new Set());
  mode = $state<Mode>('look');
  form = $state.raw<Form | null>(null);
  /** On their way to the server. */
  waiting = $state.raw<ReadonlySet<string>>(new Set());
  /** The last thing done, in words; for eyes and for screen readers. */
  said = $state('');
  refused = $state.raw<Refused[]>([]);
  /** Of those that were asked to be settled together with the refused: they are still to be done. */
  rest = $state.raw<ReviewItem[]>([]);
  passages = $state.raw<Passage[]>([]);
  /** Grows with every change: histories read again. */
  changes = $state(0);

  /** Rows stand where they stood when they were put in order: nothing jumps while one works. */
  #ranked = $state.raw<ReviewItem[]>([]);
  readonly byId = $derived(new Map(this.items.map((x) => [x.id, x])));
  readonly rows = $derived<DeskRow[]>(rowsOf(this.#ranked, this.byId, this.order, this.kind));
  readonly ids = $derived(this.rows.flatMap((r) => (r.kind === 'item' ? [r.item.id] : [])));
  readonly chosen = $derived(this.chosenId === null ? null : (this.byId.get(this.chosenId) ?? null));
  readonly left = $derived(this.items.filter((x) => !settled(x)).length);
  readonly doubtful = $derived(this.items.filter((x) => x.doubts.length && !settled(x)).length);

  #editors = new Map<string, TargetEditor>();
  #tasks = new Map<string, TaskEditor>();
  #busy: Promise<unknown> = Promise.resolve();
  #stop = new AbortController();
  #noting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly plan: string,
    private readonly who: string,
    private readonly changed: () => void,
  ) {}

  async open(begun: Promise<Review> | null): Promise<void> {
    try {
      const review = await (begun ?? get<Review>(`/plans/${this.plan}/review`, {}, this.#stop.signal));
      this.#take(review.items);
      this.rank();
      this.loaded = true;
      this.error = '';
      const wanted = route.query.target;
      this.choose(wanted && this.ids.includes(wanted) ? wanted : (this.ids[0] ?? null));
    } catch (e) {
      if (!this.#stop.signal.aborted) this.error = message(e);
    }
  }

  close(): void {
    this.#stop.abort();
    clearTimeout(this.#noting);
  }

  /** Puts the rows in order anew. */
  rank(): void {
    this.#ranked = this.items;
  }

  setOrder(order: Order): void {
    this.order = order;
    this.rank();
  }

  #take(items: ReviewItem[]): void {
    this.items = items;
    const next = items.flatMap((x) => (x.source.end > x.source.start ? [{ id: x.id, start: x.source.start, end: x.source.end }] : []));
    const same = next.length === this.passages.length && next.every((p, i) => p.id === this.passages[i]!.id && p.start === this.passages[i]!.start && p.end === this.passages[i]!.end);
    if (!same) this.passages = next;
  }

  /** Rows as the server has them now. One that was asked for and is not told is gone. */
  #merge(answer: { items: ReviewItem[]; asked: string[] }): void {
    const now = new Map(answer.items.map((x) => [x.id, x]));
    const asked = new Set(answer.asked);
    const kept = this.items.filter((x) => !asked.has(x.id) || now.has(x.id)).map((x) => now.get(x.id) ?? x);
    const known = new Set(this.items.map((x) => x.id));
    const fresh = answer.items.filter((x) => !known.has(x.id));
    for (const x of fresh) kept.splice(placeFor(kept, x), 0, x);
    this.#take(kept);
    if (fresh.length || kept.length !== known.size) this.rank();
    this.changes++;
    this.changed();
  }

  #patch(ids: Iterable<string>, change: (x: ReviewItem) => ReviewItem): void {
    const set = new Set(ids);
    this.items = this.items.map((x) => (set.has(x.id) ? change(x) : x));
  }

  async #again(ids: string[]): Promise<void> {
    try {
      this.#merge(await get<Review>(`/plans/${this.plan}/review`, { items: ids.join(',') }, this.#stop.signal));
    } catch (e) {
      if (!this.#stop.signal.aborted) this.error = message(e);
    }
  }

  // Choosing ---------------------------------------------------------------------------------

  choose(id: string | null): void {
    if (id !== this.chosenId) this.mode = 'look';
    this.chosenId = id;
    clearTimeout(this.#noting);
    this.#noting = setTimeout(() => note({ target: id }), 250);
  }

  here(): number {
    return this.chosenId === null ? -1 : this.ids.indexOf(this.chosenId);
  }

  step(by: number): void {
    const id = this.ids[Math.max(0, Math.min(this.ids.length - 1, this.here() + by))];
    if (id) this.choose(id);
  }

  /** The next one that is still to be looked at, from here on and then from the start. */
  next(doubtful = false): boolean {
    const from = this.here() + 1;
    const order = [...this.ids.slice(from), ...this.ids.slice(0, from)];
    const id = order.find((x) => {
      const item = this.byId.get(x)!;
      return !settled(item) && x !== this.chosenId && (!doubtful || item.doubts.length > 0);
    });
    if (id) this.choose(id);
    else this.said = t(doubtful ? 'desk_no_doubt' : 'desk_all_done');
    return !!id;
  }

  mark(id: string, on = !this.marked.has(id)): void {
    const next = new Set(this.marked);
    if (on) next.add(id);
    else next.delete(id);
    this.marked = next;
  }

  unmark(): void {
    this.marked = new Set();
  }

  /** The items under the heading that the chosen one stands under. */
  group(): ReviewItem[] {
    let heading: string[] = [];
    for (const row of this.rows) {
      if (row.kind === 'head') heading = row.ids;
      else if (row.item.id === this.chosenId) break;
    }
    return heading.map((id) => this.byId.get(id)!);
  }

  // Settling ---------------------------------------------------------------------------------

  /** Confirms what is marked, or the chosen one; then the next is chosen. */
  confirm(): void {
    const items = this.marked.size ? this.items.filter((x) => this.marked.has(x.id)) : this.chosen ? [this.chosen] : [];
    this.unmark();
    void this.settle(items, 'confirmed');
    this.next();
  }

  drop(): void {
    const items = this.marked.size ? this.items.filter((x) => this.marked.has(x.id)) : this.chosen ? [this.chosen] : [];
    this.unmark();
    if (!items.some((x) => x.id === this.chosenId) || !this.next()) this.step(1);
    void this.settle(items, 'dropped');
  }

  async settle(all: ReviewItem[], state: 'confirmed' | 'dropped'): Promise<void> {
    const items = all.filter((x) => !this.waiting.has(x.id) && x.state !== state && (state === 'dropped' || x.state !== 'orphan'));
    if (!items.length) return;
    const ids = items.map((x) => x.id);
    const about = items.length === 1 ? nameOf(items[0]!) : t('desk_n_items', items.length);
    this.#wait(ids, true);
    this.#patch(ids, (x) => ({ ...x, state }));
    this.said = t(state === 'confirmed' ? 'desk_confirmed' : 'desk_dropped', about);
    const sent = write('POST', `/plans/${this.plan}/settle`, { state, items: items.map((x) => ({ id: x.id, revision: x.revision })) }, this.said);
    this.#busy = Promise.allSettled([this.#busy, sent]);
    try {
      await sent;
      this.#patch(ids, (x) => ({ ...x, revision: x.revision + 1, by: this.who, at: new Date().toISOString(), doubts: state === 'confirmed' ? x.doubts.filter((d) => d.reason === 'reread') : x.doubts }));
      if (state === 'dropped') {
        this.#take(this.items.filter((x) => !ids.includes(x.id)));
        this.rank();
      }
      this.changed();
    } catch (e) {
      this.#patch(ids, (x) => items.find((y) => y.id === x.id)!);
      await this.#notSettled(e, items);
    } finally {
      this.#wait(ids, false);
      this.changes++;
    }
  }

  /** Somebody else was first: nothing was written; which, by whom, and what is left to do. */
  async #notSettled(e: unknown, items: ReviewItem[]): Promise<void> {
    const current = e instanceof Problem && e.status === 412 ? (e.body.current as Unsettled | undefined) : undefined;
    this.said = '';
    if (!current) {
      this.error = message(e);
      return;
    }
    const ids = new Set(current.refused.map((r) => r.id));
    this.refused = current.refused;
    await this.#again([...ids]);
    this.rest = items.filter((x) => !ids.has(x.id)).map((x) => this.byId.get(x.id) ?? x);
  }

  settleRest(): void {
    const rest = this.rest;
    this.closeRefused();
    void this.settle(rest, 'confirmed');
  }

  closeRefused(): void {
    this.refused = [];
    this.rest = [];
  }

  #wait(ids: string[], on: boolean): void {
    const next = new Set(this.waiting);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    this.waiting = next;
  }

  // Editing ---------------------------------------------------------------------------------

  editor(item: ReviewItem): TargetEditor {
    let editor = this.#editors.get(item.id);
    if (!editor) {
      this.#editors.set(item.id, (editor = new TargetEditor(item, (x) => this.#edited(x))));
      editor.restoreDraft(remembered(this.who, item.id));
    }
    return editor;
  }

  task(item: ReviewItem): TaskEditor {
    let editor = this.#tasks.get(item.id);
    if (!editor) this.#tasks.set(item.id, (editor = new TaskEditor(item, remembered(this.who, item.id), (x) => this.#edited(x))));
    return editor;
  }

  /** What is typed and not yet saved outlives the page. */
  keep(id: string, draft: Record<string, string | boolean>): void {
    if (Object.keys(draft).length) remember(this.who, id, draft);
    else forget(this.who, id);
  }

  /** The state shows at once; its doubts are asked for. */
  #edited(x: Target | Task): void {
    this.#patch([x.id], (old) => ({ ...old, ...same(old, x), revision: x.revision, state: x.state }));
    this.changed();
    void this.#again([x.id]);
  }

  /** Enter in a form: waits until it is saved, and then the row has the focus again. */
  async finish(): Promise<boolean> {
    const item = this.chosen;
    if (!item) return false;
    const done = await (item.kind === 'task' ? this.task(item).leave() : this.editor(item).finish());
    if (done) this.mode = 'look';
    return done;
  }

  // Acts on several ---------------------------------------------------------------------------

  async #act(path: string, body: unknown, about: string, revision?: number): Promise<boolean> {
    await this.#busy;
    const sent = write<Review>('POST', path, body, about, revision);
    this.#busy = sent.catch(() => undefined);
    try {
      this.#merge(await sent);
      this.error = '';
      return true;
    } catch (e) {
      this.error = message(e);
      if (e instanceof Problem && e.status === 412 && this.chosen) await this.#again([this.chosen.id]);
      return false;
    }
  }

  /** What I did last in this plan. */
  async undo(): Promise<void> {
    if (await this.#act(`/plans/${this.plan}/undo`, undefined, t('desk_undo'))) this.said = t('desk_undone');
    else if (this.error) this.said = '';
  }

  /** What was done last to the chosen one, by whomever. */
  async undoItem(): Promise<void> {
    const item = this.chosen;
    if (item && (await this.#act(`/items/${item.id}/undo`, undefined, t('desk_undo'), item.revision))) this.said = t('desk_undone');
  }

  async answer(item: ReviewItem, accept: boolean, fields: string[] = []): Promise<void> {
    if (await this.#act(`/items/${item.id}/proposal`, { accept, fields }, t(accept ? 'desk_accept' : 'desk_refuse'), item.revision)) this.said = t(accept ? 'desk_accepted' : 'desk_refused');
  }

  async join(): Promise<void> {
    const item = this.chosen;
    const others = [...this.marked].filter((id) => id !== item?.id && this.byId.get(id)?.kind === 'target');
    if (!item || item.kind !== 'target' || !others.length) {
      this.said = t('desk_join_how');
      return;
    }
    if (await this.#act(`/targets/${item.id}/join`, { others }, t('desk_join'), item.revision)) {
      this.unmark();
      this.said = t('desk_joined', others.length + 1);
    }
  }

  async attach(item: ReviewItem, to: AttachRequest): Promise<boolean> {
    const done = await this.#act(`/items/${item.id}/place`, to, t('desk_attach'), item.revision);
    if (done) this.said = t('desk_attached', nameOf(item));
    return done;
  }

  /** New items from a passage, or the parts of one that is split. The first of them is chosen. */
  async add(form: Form, targets: ReadTarget[], tasks: ReadTask[], why: string): Promise<boolean> {
    const known = new Set(this.items.map((x) => x.id));
    const body = { targets, tasks, why: why || null };
    const done = form.of
      ? await this.#act(`/targets/${form.of.id}/split`, body, t('desk_split'), form.of.revision)
      : await this.#act(`/plans/${this.plan}/items`, body, t('desk_add'));
    if (!done) return false;
    this.form = null;
    const fresh = this.items.find((x) => !known.has(x.id));
    this.said = t(form.of ? 'desk_split_done' : 'desk_added', targets.length + tasks.length);
    if (fresh) this.choose(fresh.id);
    return true;
  }

  gestures(signal: AbortSignal): Promise<Gesture[]> {
    return list<Gesture>(`/plans/${this.plan}/acts`, {}, undefined, signal);
  }
}

/** Behind what stands before its place in the text. */
function placeFor(items: ReviewItem[], x: ReviewItem): number {
  let at = items.length;
  for (let i = items.length - 1; i >= 0; i--) {
    const y = items[i]!;
    if (y.kind !== x.kind && x.kind === 'target') at = i;
    if (y.kind === x.kind && y.source.start <= x.source.start) return i + 1;
  }
  return at;
}

/** The fields that both have. */
function same(old: ReviewItem, x: Target | Task): Partial<ReviewItem> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(x)) if (key in old && key !== 'quote' && key !== 'source') out[key] = value;
  return out as Partial<ReviewItem>;
}

export function message(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}
