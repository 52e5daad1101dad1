// How a target and its figure are said on the screen.
import { showAmount } from '../../lib/number';
import type { Target } from '../../lib/types';
import { t, type Word } from '../../lib/words/index.svelte';

/** Who reports: "một cơ quan báo cáo thay: Chi cục Thuế". */
export function reportingWords(x: Target): string {
  const how = t(x.reporting ? `reporting_${x.reporting}` : 'reporting_lead');
  return x.reporter_name ? `${how}: ${x.reporter_name}` : how;
}

type AmountLike = { value: string | null; value_max: string | null; words: string | null; approximate: boolean };

export function amountOf(figure: AmountLike): string {
  return showAmount(figure, t('about'));
}

function years(x: Target, parent: Target | undefined, lastYear: number | null): string {
  const span = x.span ? `${x.span.from}–${x.span.to}` : '';
  if (span) return span === (parent?.span ? `${parent.span.from}–${parent.span.to}` : '') || x.indicator_name.includes(span.replace('–', '-')) ? '' : span;
  return x.year === null || x.year === (parent?.year ?? lastYear) || x.indicator_name.includes(String(x.year)) ? '' : t('year_only', x.year);
}

/** The name with its conditions, where there is no small print: "… (giá so sánh năm 2010)". */
export function qualified(title: string, x: Target): string {
  return x.qualifiers.length ? `${title} (${x.qualifiers.join('; ')})` : title;
}

/** What stands small under the name: only what is not plain from the table itself, nor in a
 *  column of its own. */
export function beside(x: Target, parent: Target | undefined, lastYear: number | null, columns: readonly string[]): string[] {
  const named = x.qualifiers.filter((q) => !(x.orgs.length > 0 && x.orgs.every((o) => q.includes(o))));
  return [
    named.length ? `(${named.join('; ')})` : '',
    columns.includes('year') ? '' : years(x, parent, lastYear),
    x.recurs === 'year' ? t('every_year') : '',
    x.followed ? t('followed') : '',
    x.lead_name && !columns.includes('lead') ? t('lead_short', x.lead_name) : '',
    x.version > 1 && x.version_decision && !columns.includes('decision') ? x.version_decision : '',
    x.state === 'read' || columns.includes('state') ? '' : t(`state_${x.state}` as Word),
    x.mark === 'nội bộ' ? t('marked') : '',
  ].filter(Boolean);
}
