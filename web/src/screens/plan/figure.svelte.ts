// A figure being entered for one target; what is typed stays until it is saved.
import { Problem, write } from '../../lib/api';
import { readDay, showDay, showMoment, today } from '../../lib/day';
import { readAmount, type Amount } from '../../lib/number';
import type { FigureEntry, FigureKind, Measure, Org, Target } from '../../lib/types';
import { t } from '../../lib/words/index.svelte';
import { fullName } from './table';

export type FigureCell = 'amount' | 'day' | 'org' | 'paper';

export class FigureDraft {
  amount = $state('');
  kind = $state<FigureKind>('actual');
  day = $state('');
  measure = $state<Measure | ''>('');
  note = $state('');
  onBehalf = $state(false);
  org = $state.raw<Org | null>(null);
  paper = $state('');
  wrong = $state<Partial<Record<FigureCell, string>>>({});
  error = $state('');
  sending = $state(false);
  /** When the last one was saved, for the sentence that says so. */
  savedAt = $state('');

  /** The day is today, or the last of the plan's years once that is over. */
  constructor(
    private readonly target: string,
    lastYear: number | null,
    private readonly saved: (target: Target) => void,
  ) {
    const end = lastYear === null ? '' : `${lastYear}-12-31`;
    this.day = showDay(end && end < today() ? end : today());
  }

  get read(): Amount | null {
    return readAmount(this.amount);
  }

  #entry(): FigureEntry | null {
    const amount = this.read;
    const day = readDay(this.day);
    this.wrong = {};
    if (!this.amount.trim()) this.wrong.amount = t('figure_needed');
    else if (!amount) this.wrong.amount = t('figure_bad');
    if (!day) this.wrong.day = t('bad_day');
    if (this.onBehalf && !this.org) this.wrong.org = t('figure_org_needed');
    if (this.onBehalf && !this.paper.trim()) this.wrong.paper = t('figure_paper_needed');
    if (Object.keys(this.wrong).length || !amount || !day) return null;
    return {
      target: this.target,
      kind: this.kind,
      day,
      ...(this.measure ? { measure: this.measure } : {}),
      ...amount,
      note: this.note.trim() || null,
      on_behalf_of: this.onBehalf ? this.org!.id : null,
      source_paper: this.onBehalf ? this.paper.trim() : null,
    };
  }

  /** True: saved. */
  async save(of: Target): Promise<boolean> {
    const entry = this.sending ? null : this.#entry();
    if (!entry) return false;
    this.sending = true;
    this.error = '';
    this.savedAt = '';
    try {
      const target = await write<Target>('POST', '/figures', entry, `${t('act_figure')}: ${fullName(of)}: ${this.amount.trim()}`);
      this.amount = '';
      this.note = '';
      this.savedAt = showMoment(new Date(Date.now() + 7 * 3600_000).toISOString()).slice(-5);
      this.saved(target);
      return true;
    } catch (e) {
      this.error = e instanceof Problem && e.slug === 'other-user' ? t('other_user') : e instanceof Error ? e.message : String(e);
      return false;
    } finally {
      this.sending = false;
    }
  }
}
