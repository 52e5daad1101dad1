// What was typed and not saved when a page went away: kept in the browser, per person and item.
const PLACE = 'kehoach.draft';

export type Draft = Record<string, string | boolean>;

function key(who: string, item: string): string {
  return `${PLACE}.${who}.${item}`;
}

export function remember(who: string, item: string, draft: Draft): void {
  try {
    localStorage.setItem(key(who, item), JSON.stringify(draft));
  } catch {
    // A full or forbidden store: the page itself still holds what was typed.
  }
}

export function remembered(who: string, item: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key(who, item)) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

export function forget(who: string, item: string): void {
  try {
    localStorage.removeItem(key(who, item));
  } catch {
    // As above.
  }
}
