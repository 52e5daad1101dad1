import { get } from './api';
import { showDay } from './day';
import type { Org, Page } from './types';
import { t } from './words/index.svelte';

/** For a picker of organisations: the server searches without diacritics. */
export async function findOrgs(words: string, signal: AbortSignal): Promise<Org[]> {
  return (await get<Page<Org>>('/orgs', { q: words, limit: 30 }, signal)).items;
}

/** What tells two units of one name apart: kind, code, and the day the old one ended. */
export function orgDetail(o: Org): string {
  return [o.kind, o.code, o.ended ? t('org_ended', showDay(o.ended)) : ''].filter(Boolean).join(' · ');
}
