// Long tables draw only the rows in sight. Rows have heights of their own: those that were seen
// are measured, the others stand in with the mean of these. A table of ordinary length is drawn
// whole, so that the browser's own search finds everything; on paper every table is whole.
//
// The browser's own keeping of the place (overflow-anchor) must be off in the box: it moves the
// box when rows are drawn above, that draws other rows, and so on to the end of the table. Here
// the row in sight is kept where it is when those above turn out higher or lower than guessed.
import { flushSync } from 'svelte';

const WHOLE = 250;
const AROUND = 10;
const FIRST_GUESS = 44;
const ENOUGH = 20;

export class RowWindow<R extends { key: string }> {
  from = $state(0);
  to = $state(60);
  /** Pixels of the rows that are not drawn. */
  above = $state(0);
  below = $state(0);

  #rows: R[] = [];
  #heights = new Map<string, number>();
  #guess = FIRST_GUESS;
  #tops = new Float64Array(1);
  #paper = false;
  #box: HTMLElement | null = null;

  /** Listens to the box that scrolls; the answer ends it. */
  listen(box: HTMLElement): () => void {
    const paper = matchMedia('print');
    const scroll = () => this.#look();
    const before = () => this.#print(true);
    const after = () => this.#print(false);
    const media = () => this.#print(paper.matches);
    this.#box = box;
    box.addEventListener('scroll', scroll, { passive: true });
    const sized = new ResizeObserver(scroll);
    sized.observe(box);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    paper.addEventListener('change', media);
    this.#look();
    return () => {
      box.removeEventListener('scroll', scroll);
      sized.disconnect();
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      paper.removeEventListener('change', media);
      this.#box = null;
    };
  }

  set(rows: R[]): void {
    this.#rows = rows;
    this.#stack();
    this.#look();
  }

  /** What is drawn now, by its elements in their order. */
  measured(elements: Iterable<HTMLElement>): void {
    let n = this.from;
    let moved = false;
    for (const element of elements) {
      const key = this.#rows[n++]?.key;
      const height = element.offsetHeight;
      if (!key || !height) continue;
      const before = this.#heights.get(key);
      if (before === height) continue;
      this.#heights.set(key, height);
      moved = true;
    }
    if (!moved) return;
    const top = this.#box?.scrollTop ?? 0;
    const seen = this.#at(top);
    const was = this.#tops[seen]!;
    this.#learn();
    this.#stack();
    const shift = this.#tops[seen]! - was;
    if (this.#box && top && shift) this.#box.scrollTop = top + shift;
    this.#look();
  }

  /** Scrolls so far that the row is drawn. */
  bring(key: string): void {
    const n = this.#rows.findIndex((r) => r.key === key);
    if (n < 0 || !this.#box || (n >= this.from && n < this.to)) return;
    this.#box.scrollTop = Math.max(0, this.#tops[n]! - this.#box.clientHeight / 2);
    this.#look();
  }

  /** Once: a guess that went on moving would move all rows that were never seen. */
  #learn(): void {
    if (this.#guess !== FIRST_GUESS || this.#heights.size < ENOUGH) return;
    this.#guess = [...this.#heights.values()].reduce((sum, h) => sum + h, 0) / this.#heights.size;
  }

  #stack(): void {
    const tops = new Float64Array(this.#rows.length + 1);
    this.#rows.forEach((r, n) => (tops[n + 1] = tops[n]! + (this.#heights.get(r.key) ?? this.#guess)));
    this.#tops = tops;
  }

  /** The first row that ends below `y`. */
  #at(y: number): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#tops[mid + 1]! <= y) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  #look(): void {
    const all = this.#rows.length;
    const whole = this.#paper || all <= WHOLE || !this.#box;
    const top = this.#box?.scrollTop ?? 0;
    const from = whole ? 0 : Math.max(0, this.#at(top) - AROUND);
    const to = whole ? (this.#box ? all : Math.min(all, 60)) : Math.min(all, this.#at(top + this.#box!.clientHeight) + 1 + AROUND);
    this.from = from;
    this.to = to;
    this.above = this.#tops[from]!;
    this.below = this.#tops[all]! - this.#tops[to]!;
  }

  #print(paper: boolean): void {
    if (this.#paper === paper) return;
    this.#paper = paper;
    flushSync(() => this.#look());
  }
}
