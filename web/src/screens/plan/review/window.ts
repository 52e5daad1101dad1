// Which rows of a long list are in sight, from their heights.

/** Where each row begins, and where the last one ends. */
export function offsets(heights: number[]): number[] {
  const at = new Array<number>(heights.length + 1);
  at[0] = 0;
  for (let i = 0; i < heights.length; i++) at[i + 1] = at[i]! + heights[i]!;
  return at;
}

/** The first row that ends below `top`. */
function first(at: number[], top: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (at[mid + 1]! <= top) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Rows in sight and some beside: [from, to). */
export function between(at: number[], top: number, height: number, beside: number): [number, number] {
  const last = at.length - 1;
  const from = Math.max(0, first(at, top) - beside);
  const to = Math.min(last, first(at, top + height) + 1 + beside);
  return [from, to];
}
