// Long lists come a frame at a time, so that no task is long and nothing on the screen waits.

export function gradually(length: () => number, step: number): { readonly n: number; all(): void } {
  let n = $state(step);
  $effect(() => {
    if (n >= length()) return;
    const frame = requestAnimationFrame(() => (n += step));
    return () => cancelAnimationFrame(frame);
  });
  return {
    get n() {
      return n;
    },
    all() {
      n = Math.max(n, length());
    },
  };
}
