// What the office's list of tasks shows of a task, and in which groups.
import { readDay, showDay } from '../../lib/day';
import type { Task } from '../../lib/types';
import { t, type Word } from '../../lib/words/index.svelte';

export type By = 'section' | 'lead' | 'plan';

export interface Group {
  key: string;
  title: string;
  tasks: Task[];
}

/** A due is a day, a year, or the word that there is none. */
export function dueWords(task: Task): string {
  if (task.no_due) return t('no_due');
  if (task.due === null) return '';
  return task.due.length === 4 ? t('due_year', task.due) : showDay(task.due);
}

/** "30/6/2026" and "2026", as the server takes them; undefined where it is neither. */
export function readDue(text: string): string | null | undefined {
  const s = text.trim();
  if (!s) return null;
  return /^(19|20)\d\d$/.test(s) ? s : (readDay(s) ?? undefined);
}

export function editDue(due: string | null): string {
  return due === null ? '' : due.length === 4 ? due : showDay(due);
}

export function planName(task: Task): string {
  return task.plan_number ?? task.plan_title ?? t('plan_untitled');
}

function placeOf(task: Task, by: By): Omit<Group, 'tasks'> {
  if (by === 'lead') return { key: task.lead ?? '', title: task.lead_name ?? t('task_no_lead_group') };
  if (by === 'plan') return { key: task.plan, title: planName(task) };
  return { key: `${task.plan}|${task.heading ?? ''}`, title: task.heading ?? t('no_section') };
}

/** By section and plan in the order of the document; by lead those of nobody come first. */
export function groupsOf(tasks: Task[], by: By): Group[] {
  const all = new Map<string, Group>();
  for (const task of tasks) {
    const place = placeOf(task, by);
    const group = all.get(place.key);
    if (group) group.tasks.push(task);
    else all.set(place.key, { ...place, tasks: [task] });
  }
  const groups = [...all.values()];
  if (by === 'lead') groups.sort((a, b) => Number(a.key !== '') - Number(b.key !== '') || a.title.localeCompare(b.title, 'vi'));
  return groups;
}

/** Status is colour, word and shape. */
export const TIMES: Record<NonNullable<Task['time']>, { word: Word; shape: string; kind: 'good' | 'warn' | 'bad' | 'soft' }> = {
  done_in_time: { word: 'time_done_in_time', shape: '●', kind: 'good' },
  done_late: { word: 'time_done_late', shape: '◐', kind: 'warn' },
  within: { word: 'time_within', shape: '○', kind: 'soft' },
  soon: { word: 'time_soon', shape: '◔', kind: 'warn' },
  overdue: { word: 'time_overdue', shape: '▲', kind: 'bad' },
  no_due: { word: 'no_due', shape: '–', kind: 'soft' },
};
