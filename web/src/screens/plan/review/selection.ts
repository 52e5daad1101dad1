// A passage that somebody chose in the text, as code points of the kept text. Paragraphs carry where
// they begin (data-start), and their letters are those of the text.
import type { Span } from '../../../lib/types';

function points(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) n++;
  return n;
}

/** Where a place of the document tree lies in the text; null outside of its paragraphs. */
function placeOf(node: Node, offset: number, edge: 'start' | 'end'): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const p = element?.closest<HTMLElement>('p[data-start]');
  if (!p) {
    // Between paragraphs: the nearest one on the side that is meant.
    const inside = node instanceof Element ? node.querySelectorAll<HTMLElement>('p[data-start]') : [];
    const near = edge === 'start' ? inside[0] : inside[inside.length - 1];
    return near ? Number(near.dataset.start) + (edge === 'start' ? 0 : points(near.textContent ?? '')) : null;
  }
  const range = document.createRange();
  range.selectNodeContents(p);
  range.setEnd(node, offset);
  return Number(p.dataset.start) + points(range.toString());
}

/** The passage without blanks at its ends; null where nothing is chosen inside `root`. */
export function chosenPassage(root: HTMLElement, text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = placeOf(range.startContainer, range.startOffset, 'start');
  const end = placeOf(range.endContainer, range.endOffset, 'end');
  return start === null || end === null ? null : trimmed(text, { start, end });
}

export function slice(text: string, span: Span): string {
  return /[\ud800-\udbff]/.test(text) ? [...text].slice(span.start, span.end).join('') : text.slice(span.start, span.end);
}

function trimmed(text: string, span: Span): Span | null {
  const body = slice(text, span);
  const start = span.start + points(body.slice(0, body.length - body.trimStart().length));
  const end = span.end - points(body.slice(body.trimEnd().length));
  return end > start ? { start, end } : null;
}
