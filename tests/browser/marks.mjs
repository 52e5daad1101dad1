// Every target's mark is on the screen at its passage: letter by letter, and in sight when its
// row is reached by the keyboard.
import { api, check, equal, open, until } from './harness.mjs';

export async function marksSuite({ page, program }) {
  const plans = (await api(page, '/plans?limit=500')).items;
  for (const plan of plans) await check('marks of ' + (plan.number ?? plan.title ?? plan.id), () => marksOf(page, program, plan));
}

async function marksOf(page, program, plan) {
  await open(page, program.url, 'plan/' + plan.id);
  const points = [...(await api(page, `/documents/${plan.document}/text`))];
  const targets = (await api(page, `/targets?plan=${plan.id}&limit=500`)).items;
  if (!targets.length) {
    await page.getByText('Chưa đọc được chỉ tiêu nào').waitFor();
    return;
  }
  await until('all marks and rows', () =>
    page.evaluate((ids) => ids.every((id) => document.querySelector(`.mark[data-ids~="${id}"]`) && document.querySelector(`tr[data-id="${id}"]`)), targets.map((t) => t.id)),
  );
  const marked = await page.evaluate(
    (ids) => ids.map((id) => [...document.querySelectorAll(`.mark[data-ids~="${id}"]`)].map((m) => m.textContent).join('')),
    targets.map((t) => t.id),
  );
  targets.forEach((t, i) => equal(marked[i], points.slice(t.source.start, t.source.end).join(''), `passage of ${t.indicator_name}`));
  const rows = await page.evaluate(() => [...document.querySelectorAll('tr[data-id]')].map((r) => r.dataset.id));
  equal(rows.length, targets.length, 'rows');
  await page.locator('tr[data-id]').first().focus();
  for (const id of rows) {
    await page.keyboard.press('j');
    await until(`mark and row of ${id} in sight`, () => page.evaluate(inSight, id), 3000);
  }
}

/** In the page: the chosen mark and row lie inside their half of the screen. */
export function inSight(id) {
  const inside = (node, side) => {
    if (!node) return false;
    const [a, b] = [node.getClientRects()[0], document.querySelector(side).getBoundingClientRect()];
    return a.top >= b.top - 1 && a.top < b.bottom && a.bottom > b.top;
  };
  return inside(document.querySelector(`.mark.now[data-ids~="${id}"]`), '.left') && inside(document.querySelector(`tr[data-id="${id}"][aria-current=true]`), '.list');
}
