// What the office calls levels, offices and roles, fetched once a login and after each change.
import { get } from './api';
import type { Page, Setting } from './types';
import { lang, type Word } from './words/index.svelte';

export function showNames(settings: Setting[]): void {
  lang.named = Object.fromEntries(settings.flatMap((s) => (s.value ? [[s.key as Word, s.value]] : [])));
}

export async function loadNames(): Promise<void> {
  showNames((await get<Page<Setting>>('/settings')).items);
}
