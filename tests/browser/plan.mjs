// The work on a plan: look, correct, assign, enter, find; by mouse, by keyboard, in English.
import { api, axe, check, equal, expect, open, until } from './harness.mjs';
import { inSight } from './marks.mjs';

/** A plan and a target of it with a plain level: what most of the work is about. */
export async function workplace(page, program) {
  const plans = (await api(page, '/plans?limit=500')).items;
  for (const plan of plans) {
    const targets = (await api(page, `/targets?plan=${plan.id}&limit=500`)).items;
    const plain = targets.filter((t) => t.place === 'main' && t.change === 'level' && t.comparator === 'eq' && t.value !== null && t.unit !== null && !t.parent);
    if (plain.length >= 4) return { plan, targets, plain, open: (tab, id) => open(tab, program.url, `plan/${plan.id}?target=${id}`) };
  }
  throw new Error('no sample plan has four plain targets');
}

export async function openTarget(page, place, id) {
  await place.open(page, id);
  const row = page.locator(`tr[data-id="${id}"]`);
  await row.waitFor();
  await until('the chosen target in sight', () => page.evaluate(inSight, id));
  await row.focus();
  return row;
}

export async function planSuite({ page, program }) {
  const place = await workplace(page, program);
  const [one, two, three] = place.plain;
  const fresh = (id) => api(page, '/targets/' + id);
  const vn = (dec) => dec.replace('.', ',').replace(/\B(?=(\d{3})+(?!\d))/g, '.');

  await check('a click on either side shows the other', async () => {
    await openTarget(page, place, one.id);
    await page.locator(`tr[data-id="${two.id}"] td.name`).click();
    await until('the passage', () => page.evaluate(inSight, two.id));
    await page.locator(`.mark[data-ids~="${three.id}"]`).first().click();
    await until('the row', () => page.evaluate(inSight, three.id));
    expect(page.url().includes('target=' + three.id), 'the address keeps the target');
    await axe(page, 'plan with data and panel');
  });
  await check('Enter goes to the other side and back', async () => {
    await openTarget(page, place, one.id);
    await page.keyboard.press('Enter');
    await until('the focus in the text', () => page.evaluate((id) => document.activeElement.matches(`.mark[data-ids~="${id}"]`), one.id));
    await page.keyboard.press('Enter');
    await until('the focus in the table', () => page.evaluate((id) => document.activeElement.matches(`tr[data-id="${id}"]`), one.id));
  });
  await check('a correction in place is saved on leaving the cell, with its reason', async () => {
    await openTarget(page, place, one.id);
    await page.keyboard.press('e');
    await page.fill('[name=why]', 'đọc nhầm một chữ số');
    await page.fill('[name=value]', '1.234,5');
    await page.keyboard.press('Tab');
    await until('saved', () => page.locator('.cell .state', { hasText: 'đã lưu' }).count());
    equal((await fresh(one.id)).value, '1234.5', 'kept');
    await until('the row', () => page.textContent(`tr[data-id="${one.id}"] td.plan`).then((s) => s.includes('1.234,5')));
    await axe(page, 'correcting');
  });
  await check('a number that cannot be read is said at its cell and not saved', async () => {
    await page.fill('[name=value]', '3.5');
    await page.keyboard.press('Tab');
    await page.waitForSelector('[name=value][aria-invalid=true]');
    await axe(page, 'correcting with an error');
    equal((await fresh(one.id)).value, '1234.5', 'kept');
    await page.locator('[name=value]').focus();
    await page.keyboard.press('Escape');
    equal(await page.inputValue('[name=value]'), '1.234,5', 'Esc restores');
  });
  await check('the history tells the correction and why', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await until('the reason', () => page.textContent('.panel .body').then((s) => s.includes('đọc nhầm một chữ số')));
    await axe(page, 'history');
  });
  await check('the lead, found without diacritics, by keys alone', async () => {
    await openTarget(page, place, two.id);
    await page.keyboard.press('l');
    await page.waitForSelector('.panel [role=combobox]');
    await page.keyboard.type('phong mau');
    await until('a unit', () => page.locator('.panel [role=option]', { hasText: 'Phòng Mẫu' }).count());
    await axe(page, 'picking an organisation');
    await page.keyboard.press('Enter');
    await until('the lead in the row', () => page.textContent(`tr[data-id="${two.id}"]`).then((s) => s.includes('Phòng Mẫu')));
    equal((await fresh(two.id)).lead_name, 'Phòng Mẫu', 'kept');
  });
  await check('a figure is judged at once', async () => {
    await openTarget(page, place, two.id);
    await page.keyboard.press('f');
    await page.keyboard.type(vn(two.value));
    await page.keyboard.press('Enter');
    await until('saved', () => page.textContent('form.figure').then((s) => s.includes('Đã ghi lúc')));
    await until('the judgement', () => page.textContent(`tr[data-id="${two.id}"] td.judgement`).then((s) => /đạt/.test(s)));
    equal((await fresh(two.id)).judgement, 'met', 'as the server judges');
    await until('the figure in the list', () => page.locator('.panel tbody tr').count());
    await axe(page, 'entering a figure');
  });
  await check('a figure that cannot be read stays typed, with its error', async () => {
    await page.fill('[name=amount]', '12..5');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[name=amount][aria-invalid=true]');
    equal(await page.inputValue('[name=amount]'), '12..5', 'typed');
    await page.fill('[name=amount]', '');
  });
  await check('an entry for another unit asks for its paper', async () => {
    await page.fill('[name=amount]', '5');
    await page.check('[name=behalf]');
    await page.locator('form.figure button.main').click();
    await page.waitForSelector('[name=paper][aria-invalid=true]');
    await axe(page, 'entering for another');
    await page.uncheck('[name=behalf]');
    await page.fill('[name=amount]', '');
  });
  await check('search without diacritics', async () => {
    await openTarget(page, place, three.id);
    await page.keyboard.press('/');
    const plain = three.indicator_name.normalize('NFD').replace(/\p{M}+/gu, '').replace(/đ/gi, 'd').toUpperCase();
    await page.keyboard.type(plain);
    await until('the row alone', async () => (await page.locator(`tr[data-id="${three.id}"]`).count()) === 1 && (await page.locator('tr[data-id]').count()) < place.targets.length);
    await page.keyboard.press('Escape');
    await until('all rows', async () => (await page.locator('tr[data-id]').count()) === place.targets.length);
    await page.keyboard.press('/');
    await page.keyboard.type('không có gì như thế này');
    await page.getByText('Không có chỉ tiêu nào khớp').waitFor();
    await page.keyboard.press('Escape');
  });
  await check('the list of keys, and Esc', async () => {
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await axe(page, 'a dialog open');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  });
  await check('tasks, findings and the document stand beside the text', async () => {
    for (const view of ['tasks', 'findings', 'document']) {
      await page.goto(`${program.url}/#/plan/${place.plan.id}?view=${view}`);
      await page.waitForSelector(`#view-${view}`);
      await until(view, () => page.textContent(`#view-${view}`).then((s) => s.trim().length > 20 && !/Đang tải/.test(s)));
      await axe(page, view);
    }
  });
  await check('what the document lacks is filled in by hand and marked so', async () => {
    await page.fill('.document [name=number]', '7/KH-UBND');
    await page.click('.document button.main');
    await until('the mark', () => page.textContent('.document').then((s) => /Số, ký hiệu \(nhập tay\)/.test(s)));
  });
  await check('English and back', async () => {
    await openTarget(page, place, one.id);
    await page.click('header button[lang=en]');
    await until('English', () => page.textContent('thead').then((s) => /Actual/.test(s)));
    await page.click('header button[lang=vi]');
    await until('Vietnamese', () => page.textContent('thead').then((s) => /Thực hiện/.test(s)));
  });
  await check('at 360 px both sides are tabs, and usable', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openTargetSmall(page, place, one.id);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than 360 px');
    await axe(page, 'plan at 360 px');
    await page.locator(`tr[data-id="${one.id}"]`).click();
    await page.waitForSelector('.panel');
    await axe(page, 'panel at 360 px');
    await page.click('#pane-tab-text');
    await until('the passage', () => page.locator(`.mark.now[data-ids~="${one.id}"]`).first().isVisible());
    await axe(page, 'text at 360 px');
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  await check('the table prints on A4, alone', async () => {
    await openTarget(page, place, one.id);
    await page.emulateMedia({ media: 'print' });
    equal(await page.locator('.left').isVisible(), false, 'the text');
    equal(await page.locator('table[role=grid]').isVisible(), true, 'the table');
    await page.emulateMedia({ media: 'screen' });
  });
}

async function openTargetSmall(page, place, id) {
  await place.open(page, id);
  await page.locator(`tr[data-id="${id}"]`).waitFor();
}
