// Writes on their way. Each is noted in the browser's store until the server has answered, so
// that a closed tab or a crashed computer loses nothing: the next page offers to send it.

export interface Unsent {
  method: string;
  path: string;
  body?: unknown;
  headers: Record<string, string>;
  about: string;
}

const PLACE = 'kehoach.unsent';

function key(u: Unsent): string {
  return u.headers['Idempotency-Key'] ?? '';
}

class Outbox {
  /** Sent by this page and not yet answered. */
  waiting = $state<Unsent[]>([]);
  /** Left over by an earlier page of the same person. */
  left = $state<Unsent[]>([]);
  #owner = '';

  open(user: string): void {
    this.#owner = user;
    const mine = new Set(this.waiting.map(key));
    this.left = this.#kept().filter((u) => !mine.has(key(u)));
  }

  async while<T>(u: Unsent, send: () => Promise<T>): Promise<T> {
    this.waiting.push(u);
    this.#keep([...this.#kept(), u]);
    try {
      return await send();
    } finally {
      this.drop(u);
    }
  }

  drop(u: Unsent): void {
    this.waiting = this.waiting.filter((w) => key(w) !== key(u));
    this.left = this.left.filter((w) => key(w) !== key(u));
    this.#keep(this.#kept().filter((w) => key(w) !== key(u)));
  }

  #kept(): Unsent[] {
    try {
      return JSON.parse(localStorage.getItem(`${PLACE}.${this.#owner}`) ?? '[]') as Unsent[];
    } catch {
      return [];
    }
  }

  #keep(all: Unsent[]): void {
    try {
      if (all.length) localStorage.setItem(`${PLACE}.${this.#owner}`, JSON.stringify(all));
      else localStorage.removeItem(`${PLACE}.${this.#owner}`);
    } catch {
      // A full or forbidden store: the page itself still holds the write and sends it.
    }
  }
}

export const outbox = new Outbox();

window.addEventListener('beforeunload', (e) => {
  if (outbox.waiting.length) e.preventDefault();
});
