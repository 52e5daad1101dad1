// How a person's roles are told.
import type { Role, UserWhole } from '../../lib/types';
import { showDay } from '../../lib/day';
import { t, type Word } from '../../lib/words/index.svelte';

export const ROLES: Role[] = ['reporter', 'unit_head', 'planner', 'leader', 'supervisor', 'admin'];
export type HeldRole = UserWhole['held']['roles'][number];

export function roleWords(r: { role: Role; org: string | null; org_name: string | null }): string {
  return `${t(`role_${r.role}` as Word)}, ${r.org ? (r.org_name ?? '') : t('person_everywhere')}`;
}

export function span(from: string | null, to: string | null): string {
  return t('person_until', showDay(from), to ? showDay(to) : t('person_open_end'));
}
