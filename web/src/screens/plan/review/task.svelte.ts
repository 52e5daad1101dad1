// Correcting a task: its text and its due day, sent together.
import { Problem, write } from '../../../lib/api';
import { showDay, readDay } from '../../../lib/day';
import type { ReviewItem, Task } from '../../../lib/types';
import { t } from '../../../lib/words/index.svelte';
import type { Draft } from './drafts';

function dueText(due: string | null): string {
  return due === null ? '' : due.length === 4 ? due : showDay(due);
}

export class TaskEditor {
  text = $state('');
  due = $state('');
  wrong = $state<{ text?: string; due?: string }>({});
  error = $state('');
  saving = $state(false);
  restored = $state(false);
  /** Somebody else's task of the same moment. */
  conflict = $state.raw<Task | null>(null);
  base: ReviewItem;

  constructor(
    item: ReviewItem,
    draft: Draft | null,
    private readonly saved: (task: Task) => void,
  ) {
    this.base = item;
    this.text = item.text ?? '';
    this.due = dueText(item.due);
    if (draft && typeof draft.text === 'string') this.text = draft.text;
    if (draft && typeof draft.due === 'string') this.due = draft.due;
    this.restored = draft !== null;
  }

  follow(item: ReviewItem): void {
    if (item.revision === this.base.revision || this.saving || this.conflict) return;
    if (this.text === (this.base.text ?? '')) this.text = item.text ?? '';
    if (this.due === dueText(this.base.due)) this.due = dueText(item.due);
    this.base = item;
  }

  /** What differs from what is kept. */
  get draft(): Draft {
    const out: Draft = {};
    if (this.text !== (this.base.text ?? '')) out.text = this.text;
    if (this.due !== dueText(this.base.due)) out.due = this.due;
    return out;
  }

  restore(): boolean {
    const had = Object.keys(this.draft).length > 0;
    this.text = this.base.text ?? '';
    this.due = dueText(this.base.due);
    this.wrong = {};
    return had;
  }

  #read(): { text?: string; due?: string | null } | null {
    const text = this.text.trim().replace(/\s+/g, ' ');
    const due = this.due.trim();
    const day = !due ? null : /^(19|20|21)\d\d$/.test(due) ? due : readDay(due);
    this.wrong = {};
    if (!text) this.wrong.text = t('desk_task_text_needed');
    if (due && day === null) this.wrong.due = t('bad_day');
    if (this.wrong.text || this.wrong.due) return null;
    return { ...(text !== this.base.text ? { text } : {}), ...(day !== this.base.due ? { due: day } : {}) };
  }

  /** True: nothing is left to save. */
  async leave(): Promise<boolean> {
    const edit = this.#read();
    if (!edit || this.saving || this.conflict) return false;
    if (!Object.keys(edit).length) return true;
    this.saving = true;
    this.error = '';
    try {
      const task = await write<Task>('PATCH', '/tasks/' + this.base.id, edit, `${t('act_edit')}: ${(this.base.text ?? '').slice(0, 60)}`, this.base.revision);
      this.base = { ...this.base, text: task.text, due: task.due, revision: task.revision };
      this.saved(task);
      return true;
    } catch (e) {
      if (e instanceof Problem && e.status === 412 && e.body.current) this.conflict = e.body.current as Task;
      else this.error = e instanceof Error ? e.message : String(e);
      return false;
    } finally {
      this.saving = false;
    }
  }

  keepYours(): Promise<boolean> {
    this.base = { ...this.base, text: this.conflict!.text, due: this.conflict!.due, revision: this.conflict!.revision };
    this.conflict = null;
    return this.leave();
  }

  keepTheirs(): void {
    const task = this.conflict!;
    this.conflict = null;
    this.base = { ...this.base, text: task.text, due: task.due, revision: task.revision };
    this.restore();
    this.saved(task);
  }
}
