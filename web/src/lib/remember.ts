// What a person likes his screens to be, kept in the browser: nothing of it is data.
import { session } from './session.svelte';

function place(name: string): string {
  return `kehoach.${name}.${session.now?.user.id ?? ''}`;
}

export function recall<T>(name: string, fits: (x: unknown) => x is T): T | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(name)) ?? 'null');
    return fits(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(place(name), JSON.stringify(value));
  } catch {
    // Then it holds until the page is left.
  }
}

export function isTexts(x: unknown): x is string[] {
  return Array.isArray(x) && x.every((y) => typeof y === 'string');
}
