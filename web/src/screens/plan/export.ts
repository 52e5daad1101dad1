// The table as it is seen, for other programs: copied, and the same question to the server for a
// file (src/rollup/table.c lays out the same; tests/browser/targets.mjs compares the two).
//
// What is copied is both plain text with tabs and a table of HTML. Excel and LibreOffice prefer
// the second, in which every number stands as such (x:num, sdval), however the computer writes
// its decimals: "1.234,5" as plain text would become 1,2345 where the point is the decimal sign.
import { t } from '../../lib/words/index.svelte';
import { column, type Cell } from './columns';
import type { TargetGrid } from './grid.svelte';
import type { Row } from './table';
import { qualified } from './target';

export function exportQuery(grid: TargetGrid): Record<string, string | null> {
  return {
    plan: grid.screen.id,
    as_of: grid.screen.asOf,
    columns: grid.columns.join(','),
    sort: grid.sort ? (grid.sort.down ? '-' : '') + grid.sort.key : null,
    q: grid.words || null,
    ...grid.filter,
  } as Record<string, string | null>;
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function harmless(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(line) ? "'" + line : line;
}

function cells(grid: TargetGrid, row: Row): Cell[] {
  if (row.kind !== 'target') {
    const [item, title] = row.kind === 'part' ? ['', t('in_tasks')] : row.kind === 'group' ? [row.number, row.title ?? t('no_group')] : [row.item, row.title];
    return grid.columns.map((_, i) => ({ text: [item, title][i] ?? '' }));
  }
  return grid.columns.map((key) => {
    if (key === 'item') return { text: row.item };
    if (key === 'name') return { text: qualified(row.title, row.target) };
    return column[key].cell(row.target);
  });
}

function all(grid: TargetGrid): Cell[][] {
  return [grid.columns.map((key) => ({ text: t(column[key].head) })), ...grid.rows.map((row) => cells(grid, row))];
}

export function asTsv(grid: TargetGrid): string {
  return all(grid)
    .map((row) => row.map((c) => (c.number ? c.text : harmless(c.text))).join('\t'))
    .join('\r\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
function asHtml(grid: TargetGrid): string {
  const cell = (c: Cell) => (c.number ? `<td x:num="${c.number}" sdval="${c.number}" sdnum="1066;">${escaped(c.text)}</td>` : `<td x:str>${escaped(harmless(c.text))}</td>`);
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>${all(grid).map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table></body></html>`;
}

/** Also on plain http from another computer, where the newer way of copying is closed. */
export function copyTable(grid: TargetGrid): boolean {
  const put = (e: ClipboardEvent) => {
    e.preventDefault();
    e.clipboardData?.setData('text/plain', asTsv(grid));
    e.clipboardData?.setData('text/html', asHtml(grid));
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
