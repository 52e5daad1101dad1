// Days are dd/MM/yyyy on the screen and ISO 8601 in the API; moments carry +07:00 and are
// shown as they stand, in the time of the office.

export function showDay(iso: string | null): string {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return m ? `${m[3]}/${m[2]}/${m[1]}` : '';
}

export function showMoment(iso: string | null): string {
  const m = /T(\d\d:\d\d)/.exec(iso ?? '');
  return m ? `${showDay(iso)} ${m[1]}` : showDay(iso);
}

/** "5/1/2024", "05-01-2024", "05012024" → "2024-01-05"; null where there is no such day. */
export function readDay(text: string): string | null {
  const m = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text) ?? /^\s*(\d\d)(\d\d)(\d{4})\s*$/.exec(text);
  if (!m) return null;
  const [day, month, year] = [m[1]!.padStart(2, '0'), m[2]!.padStart(2, '0'), m[3]!];
  const iso = `${year}-${month}-${day}`;
  const real = new Date(iso + 'T00:00:00Z');
  return !isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : null;
}

/** Today in Vietnam. */
export function today(): string {
  return new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
}
