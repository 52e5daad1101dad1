// Which of the four steps are done, skipped or open.
import type { Steps } from '../../lib/types';

const PLACE = 'kehoach.guide';

export type StepKey = 'orgs' | 'people' | 'plan' | 'leads';
interface Kept {
  hidden: boolean;
  skipped: StepKey[];
}
interface Step {
  key: StepKey;
  state: 'done' | 'skipped' | 'open';
  next: boolean;
  href: string;
  counts: number[];
}

export function guideOf(s: Steps, skipped: StepKey[]): Step[] {
  const rows: [StepKey, boolean, string, number[]][] = [
    ['orgs', s.orgs > 1, '#/orgs', [s.orgs]],
    // The first administrator is there from the beginning.
    ['people', s.people > 1, '#/people', [s.people]],
    ['plan', s.plans > 0, '#/plans', [s.plans]],
    ['leads', s.targets > 0 && s.led === s.targets, '#/plans', [s.led, s.targets]],
  ];
  const steps = rows.map(([key, done, href, counts]): Step => ({ key, state: done ? 'done' : skipped.includes(key) ? 'skipped' : 'open', next: false, href, counts }));
  const next = steps.find((step) => step.state === 'open');
  if (next) next.next = true;
  return steps;
}

export function remembered(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Kept>;
    return { hidden: kept.hidden === true, skipped: Array.isArray(kept.skipped) ? kept.skipped : [] };
  } catch {
    return { hidden: false, skipped: [] };
  }
}

export function remember(kept: Kept): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(kept));
  } catch {
    // Then it is shown again the next time.
  }
}
