// A field of a reading and its value, in words.
import { showDecimal } from '../../../lib/number';
import { t, type Word } from '../../../lib/words/index.svelte';
import { CELLS, type Cell } from '../editor.svelte';

const OTHERS: Record<string, Word> = {
  item: 'col_item',
  text: 'desk_field_text',
  heading: 'edit_group',
  section: 'edit_group',
  due: 'desk_field_due',
  lead: 'lead_set',
  coordinating: 'desk_field_with',
  qualifiers: 'fact_qualifiers',
  orgs: 'fact_orgs',
  place: 'desk_field_place',
  span: 'edit_year',
  recurs: 'desk_field_recurs',
  focus: 'task_focus',
  state: 'fact_state',
  indicator: 'edit_name',
};

export function fieldWord(field: string): string {
  if (field in OTHERS) return t(OTHERS[field]!);
  return field in CELLS ? t(CELLS[field as Cell].word) : field;
}

/** Lists and spans come as JSON. */
function plain(value: string): string {
  try {
    const v = JSON.parse(value) as unknown;
    if (v === null) return t('blank');
    if (typeof v === 'object') {
      const o = v as { all?: string[]; from?: number; to?: number; indicator?: string; text?: string };
      if (o.all) return o.all.join('; ') || t('blank');
      if (o.from) return `${o.from}–${o.to ?? ''}`;
      return o.text ?? o.indicator ?? '';
    }
  } catch {
    // A plain text.
  }
  return value;
}

export function sayField(field: string, value: string | null): string {
  if (value === null || value === '') return t('blank');
  if (field === 'state') return t(`state_${value}` as Word);
  if (field === 'place') return t(value === 'main' ? 'tab_document_list' : 'in_tasks');
  const cell = field in CELLS ? CELLS[field as Cell] : null;
  const choice = cell?.of?.find(([v]) => v === value);
  if (choice) return t(choice[1]);
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'yes' : 'no');
  if (cell?.kind === 'decimal') return showDecimal(value);
  return /^[{"[]/.test(value) ? plain(value) : value;
}
