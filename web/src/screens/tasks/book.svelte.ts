// The tasks of a plan, of a unit or of all plans as the server lists them, which of them are
// selected, and what is done to one or to several. Filters and counts are the server's.
import { get, list, write, Problem } from '../../lib/api';
import type { Task, TaskCounts, TaskEdit, TasksSet } from '../../lib/types';
import { t } from '../../lib/words/index.svelte';

export interface Asked {
  plan?: string | null;
  unit?: string | null;
  only?: string | null;
  q?: string | null;
}

export class TaskBook {
  tasks = $state.raw<Task[] | null>(null);
  counts = $state.raw<TaskCounts | null>(null);
  error = $state('');
  /** The row that keys act on. */
  now = $state<string | null>(null);
  selected = $state.raw<ReadonlySet<string>>(new Set());
  /** Whose form is open. */
  open = $state<string | null>(null);
  /** What the last write of several told. */
  told = $state.raw<{ changed: number; refused: { task: Task | undefined; why: string }[] } | null>(null);
  /** Why a single task was not changed; its row shows it. */
  wrong = $state.raw<{ id: string; why: string } | null>(null);
  #asked: Asked = {};
  #stop = new AbortController();
  /** One after the other: the next change is made to what the last one left. */
  #last: Promise<unknown> = Promise.resolve();

  async load(asked: Asked): Promise<void> {
    this.#stop.abort();
    const stop = (this.#stop = new AbortController());
    this.#asked = asked;
    try {
      const [tasks] = await Promise.all([list<Task>('/tasks', { ...asked }, undefined, stop.signal), this.count(stop.signal)]);
      this.tasks = tasks;
      this.error = '';
      const there = new Set(tasks.map((x) => x.id));
      this.selected = new Set([...this.selected].filter((id) => there.has(id)));
    } catch (e) {
      if (!stop.signal.aborted) this.error = e instanceof Error ? e.message : String(e);
    }
  }

  async count(signal?: AbortSignal): Promise<void> {
    const { plan, unit, q } = this.#asked;
    this.counts = await get<TaskCounts>('/tasks/counts', { plan, unit, q }, signal);
  }

  close(): void {
    this.#stop.abort();
  }

  one(id: string | null): Task | undefined {
    return this.tasks?.find((x) => x.id === id);
  }

  select(id: string, on = !this.selected.has(id)): void {
    const next = new Set(this.selected);
    if (on) next.add(id);
    else next.delete(id);
    this.selected = next;
    this.told = null;
  }

  put(task: Task): void {
    this.tasks = task.state === 'dropped' ? (this.tasks ?? []).filter((x) => x.id !== task.id) : (this.tasks ?? []).map((x) => (x.id === task.id ? task : x));
    this.count().catch(() => undefined); // The change is saved; the counts follow with the next.
  }

  /** Changes one task; the sentence why not, or ''. Somebody else's newer state is taken over. */
  change(task: Task, edit: TaskEdit, about: string): Promise<string> {
    const mine = this.#last.then(() => this.#send(this.one(task.id) ?? task, edit, about));
    this.#last = mine;
    return mine;
  }

  async #send(task: Task, edit: TaskEdit, about: string): Promise<string> {
    try {
      this.put(await write<Task>('PATCH', '/tasks/' + task.id, edit, `${about}: ${task.text.slice(0, 60)}`, task.revision));
      if (this.wrong?.id === task.id) this.wrong = null;
      return '';
    } catch (e) {
      if (e instanceof Problem && e.status === 412 && e.body.current) {
        this.put(e.body.current as Task);
        return t('task_changed_elsewhere');
      }
      return e instanceof Error ? e.message : String(e);
    }
  }

  /** As `change`, from the row itself: the reason stands there. */
  async changeHere(task: Task, edit: TaskEdit, about: string): Promise<void> {
    const why = await this.change(task, edit, about);
    this.wrong = why ? { id: task.id, why } : null;
  }

  /** The same for every selected task, in one write. */
  async changeSelected(edit: TaskEdit, about: string): Promise<string> {
    const tasks = (this.tasks ?? []).filter((x) => this.selected.has(x.id));
    try {
      const items = tasks.map(({ id, revision }) => ({ id, revision }));
      const done = await write<TasksSet>('POST', '/tasks/set', { items, ...edit }, `${about} (${items.length})`);
      const refused = done.refused.map((r) => ({ task: tasks.find((x) => x.id === r.id), why: r.why }));
      await this.load(this.#asked);
      this.selected = new Set(done.refused.map((r) => r.id));
      this.told = { changed: done.changed, refused };
      return '';
    } catch (e) {
      return e instanceof Error ? e.message : String(e);
    }
  }
}
