// Documents on their way into the store: one after the other, each with its true state.
import { Problem, upload } from '../../lib/api';
import type { Imported, Org } from '../../lib/types';

export type ImportState = 'sending' | 'reading' | 'org' | 'done' | 'failed';

export interface Import {
  n: number;
  file: File;
  state: ImportState;
  sent: number;
  answer: Imported | null;
  /** The issuer as the document names it, when no org of the list could be told from it. */
  proposed: string;
  error: string;
}

export class Imports {
  all = $state<Import[]>([]);
  #queue: Promise<void> = Promise.resolve();
  #n = 0;

  constructor(private readonly imported: (answer: Imported) => void) {}

  add(files: File[]): void {
    for (const file of files) {
      this.all.unshift({ n: ++this.#n, file, state: 'sending', sent: 0, answer: null, proposed: '', error: '' });
      this.send(this.all[0]!);
    }
  }

  send(one: Import, org: Org | null = null): void {
    one.state = 'sending';
    one.sent = 0;
    this.#queue = this.#queue.then(() => this.#send(one, org));
  }

  drop(one: Import): void {
    this.all = this.all.filter((x) => x.n !== one.n);
  }

  async #send(one: Import, org: Org | null): Promise<void> {
    try {
      one.answer = await upload<Imported>('/documents', { name: one.file.name, org: org?.id }, one.file, (sent) => {
        one.sent = sent;
        if (sent >= 1) one.state = 'reading';
      });
      one.state = 'done';
      this.imported(one.answer);
    } catch (e) {
      const needed = e instanceof Problem && e.slug === 'org-needed';
      one.state = needed ? 'org' : 'failed';
      if (needed) one.proposed = typeof e.body.proposed === 'string' ? e.body.proposed : '';
      one.error = e instanceof Error ? e.message : String(e);
    }
  }
}
