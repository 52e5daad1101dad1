// The same in English; a word that is missing does not compile.
import { documents } from './en/documents';
import { frame } from './en/frame';
import { home } from './en/home';
import { orgs } from './en/orgs';
import { people } from './en/people';
import { plan } from './en/plan';
import { plans } from './en/plans';
import { review } from './en/review';
import { settings } from './en/settings';
import { targets } from './en/targets';
import { search } from './en/search';
import { tasks } from './en/tasks';
import type { vi } from './vi';

export const en: Record<keyof typeof vi, string> = {
  ...frame,
  ...home,
  ...plans,
  ...plan,
  ...review,
  ...targets,
  ...tasks,
  ...documents,
  ...search,
  ...orgs,
  ...people,
  ...settings,
};
