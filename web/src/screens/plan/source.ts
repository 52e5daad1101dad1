// The text of a document as paragraphs whose pieces know which targets were read there.
//
// Offsets of the API count code points; strings here count UTF-16 units. The pieces put
// together are the kept text again, letter by letter: joining lines is a matter of layout only.

export interface Passage {
  id: string;
  start: number;
  end: number;
}

export interface Piece {
  text: string;
  /** Targets whose passage covers this piece, the innermost first. */
  ids: string[];
}

export interface Paragraph {
  /** In code points. */
  start: number;
  end: number;
  heading: boolean;
  pieces: Piece[];
}

/** Where a code point lies in the string. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const at: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) at.push(i);
  return (point) => at[point] ?? text.length;
}

const STARTS = /^\s*(?:[-+*•–]|\(?\d{1,2}[.)]|\(?[a-zđ]\)|[IVX]{1,5}[.\s]|\d+(?:\.\d+)+|Điều \d|Căn cứ |Chương |Phần |Mục |#)/;
const ENDS = /[.;:!?](?:\*\*)?\s*$/;

/** Offices break lines inside sentences, converters put a blank line after each: a line goes on
 *  with the one before when that one is long and does not end a sentence. Returns line groups. */
function paragraphsOf(text: string): { from: number; to: number }[] {
  const lines: { from: number; to: number; text: string }[] = [];
  for (let from = 0; from < text.length; ) {
    const nl = text.indexOf('\n', from);
    const to = nl < 0 ? text.length : nl + 1;
    lines.push({ from, to, text: text.slice(from, to).trim() });
    from = to;
  }
  const full = lines.map((l) => l.text.length).filter((n) => n > 40).sort((a, b) => a - b);
  const long = Math.min((full[Math.floor(full.length * 0.8)] ?? 60) * 0.72, 70);
  const groups: { from: number; to: number }[] = [];
  let last = '';
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const goesOn = group && (!line.text || (last.length >= long && !ENDS.test(last) && !STARTS.test(line.text) && !isHeading(last)));
    if (goesOn) group.to = line.to;
    else groups.push({ from: line.from, to: line.to });
    if (line.text) last = line.text;
  }
  return groups;
}

function isHeading(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase();
}

export function paragraphs(text: string, passages: Passage[]): Paragraph[] {
  const unit = unitsOf(text);
  const marks = passages
    .map((p) => ({ id: p.id, from: unit(p.start), to: unit(p.end) }))
    .filter((m) => m.from < m.to)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const astral = unit(1e9) !== 1e9;
  let next = 0;
  let open: typeof marks = [];
  let points = 0;
  return paragraphsOf(text).map(({ from, to }) => {
    while (next < marks.length && marks[next]!.from < to) open.push(marks[next++]!);
    open = open.filter((m) => m.to > from);
    const body = text.slice(from, to);
    const start = points;
    points += astral ? [...body].length : body.length;
    return { start, end: points, heading: isHeading(body.trim()), pieces: pieces(text, from, to, open) };
  });
}

function pieces(text: string, from: number, to: number, open: { id: string; from: number; to: number }[]): Piece[] {
  const cuts = new Set([from, to]);
  for (const m of open) {
    if (m.from > from && m.from < to) cuts.add(m.from);
    if (m.to > from && m.to < to) cuts.add(m.to);
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, i) => ({
    text: text.slice(start, at[i + 1]),
    ids: open
      .filter((m) => m.from <= start && m.to > start)
      .sort((a, b) => a.to - a.from - (b.to - b.from))
      .map((m) => m.id),
  }));
}

/** Groups of paragraphs that a browser lays out only when they come into view. */
export function chunks<T>(all: T[], size: number): T[][] {
  const out: T[][] = [];
  for (let i = 0; i < all.length; i += size) out.push(all.slice(i, i + size));
  return out;
}
