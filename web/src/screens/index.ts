// Every screen by the first word of its address, in the order of the menu. To add one: its
// folder and its row here. A screen's code comes when it is first opened.
import type { Component } from 'svelte';
import type { Word } from '../lib/words/index.svelte';

interface Screen {
  /** Screens of one thing take its id, the others nothing. */
  load: () => Promise<{ default: Component<any> }>;
  /** Its name in the menu; without one it is reached from another screen. */
  menu?: Word;
  /** The right of the session that opens it; without one, everybody who is logged in. */
  right?: string;
  /** The address names one thing: #/plan/ID. */
  one?: true;
}

const rows: [string, Screen][] = [
  ['home', { load: () => import('./home/Home.svelte'), menu: 'home' }],
  ['plans', { load: () => import('./plans/Plans.svelte'), menu: 'plans' }],
  ['tasks', { load: () => import('./tasks/Tasks.svelte'), menu: 'tasks_menu' }],
  ['documents', { load: () => import('./documents/Documents.svelte'), menu: 'documents' }],
  ['document', { load: () => import('./documents/Document.svelte'), one: true }],
  ['search', { load: () => import('./search/Search.svelte') }],
  ['lead-words', { load: () => import('./tasks/LeadWords.svelte'), right: 'task.words' }],
  ['plan', { load: () => import('./plan/Plan.svelte'), one: true }],
  ['orgs', { load: () => import('./orgs/Orgs.svelte'), menu: 'orgs' }],
  ['people', { load: () => import('./people/People.svelte'), menu: 'people', right: 'user.list' }],
  ['unowned', { load: () => import('./orgs/Unowned.svelte'), right: 'unowned.list' }],
  ['settings', { load: () => import('./settings/Settings.svelte'), menu: 'settings', right: 'setting.write' }],
];
export const screens = new Map(rows);

/** Where an address without a screen leads. */
export const first = 'home';
