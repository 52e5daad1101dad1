// Every sentence of the screens, in the words of the office; a file for each screen.
import { documents } from './vi/documents';
import { frame } from './vi/frame';
import { home } from './vi/home';
import { orgs } from './vi/orgs';
import { people } from './vi/people';
import { plan } from './vi/plan';
import { plans } from './vi/plans';
import { review } from './vi/review';
import { settings } from './vi/settings';
import { targets } from './vi/targets';
import { search } from './vi/search';
import { tasks } from './vi/tasks';

export const vi = {
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
