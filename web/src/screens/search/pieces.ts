// A passage cut at its marks. Marks count code points, strings here UTF-16 units.
import type { Span } from '../../lib/types';

export function pieces(passage: string, marks: Span[]): { text: string; marked: boolean }[] {
  const points = [...passage];
  const out: { text: string; marked: boolean }[] = [];
  let at = 0;
  const put = (to: number, marked: boolean) => {
    if (to > at) out.push({ text: points.slice(at, to).join(''), marked });
    at = Math.max(at, to);
  };
  for (const m of marks) {
    put(m.start, false);
    put(m.end, true);
  }
  put(points.length, false);
  return out;
}
