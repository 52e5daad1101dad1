// What the screens say. Vietnamese comes with the page, English when it is asked for.
import { vi } from './vi';

export type Word = keyof typeof vi;
type Lang = 'vi' | 'en';

const PLACE = 'kehoach.lang';

class Language {
  now = $state<Lang>('vi');
  words = $state.raw<Record<Word, string>>(vi);
  /** What the office calls things (#/settings): they stand before the words of this file. */
  named = $state.raw<Partial<Record<Word, string>>>({});

  async set(lang: Lang): Promise<void> {
    this.words = lang === 'vi' ? vi : (await import('./en')).en;
    this.now = lang;
    document.documentElement.lang = lang;
    try {
      localStorage.setItem(PLACE, lang);
    } catch {
      // Not kept then; the switch works all the same.
    }
  }

  async open(): Promise<void> {
    let kept: string | null = null;
    try {
      kept = localStorage.getItem(PLACE);
    } catch {
      // As above.
    }
    if (kept === 'en') await this.set('en');
  }
}

export const lang = new Language();

/** The sentence of a key, with {0}, {1} … filled in, and {office_planning} … as the office calls it. */
export function t(word: Word, ...args: (string | number)[]): string {
  const said = lang.named[word] ?? lang.words[word];
  return said.replace(/\{(\d|[a-z]\w*)\}/g, (_, n: string) => (n in lang.words ? t(n as Word) : String(args[Number(n)] ?? '')));
}
