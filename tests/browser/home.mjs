// The first page: the guide of a fresh installation, what needs a planner, what a unit leads.
import path from 'node:path';
import { as, axe, check, equal, expect, open, ROOT, until } from './harness.mjs';

const PASSWORD = 'mật-khẩu-thử-1';
const ORGS = 'code,name,kind,parent,valid_from\nH1,Ủy ban nhân dân huyện Vạn Lộc,huyện,,2000-01-01\nP1,Phòng Kinh tế và Hạ tầng,phòng,H1,2000-01-01\n';

export async function homeSuite({ program, browser }) {
  program.addUser('lan', PASSWORD, 'planner');
  const page = await as(browser, 'lan', PASSWORD);
  const step = (n) => page.locator('section ol li').nth(n);

  await check('a fresh installation says what to do first', async () => {
    await page.waitForSelector('#guide');
    equal(await page.textContent('li[aria-current=step] a'), 'Nhập danh sách đơn vị', 'next step');
    equal(await page.locator('section ol li').count(), 4, 'steps');
    await axe(page, 'first page, fresh');
  });
  await check('a step may be skipped, and the choice stays', async () => {
    await step(0).getByRole('button').click();
    // People are there: the administrator and she herself.
    await until('the next step', () => step(2).getAttribute('aria-current').then((now) => now === 'step'));
    await page.reload();
    await page.waitForSelector('#guide');
    expect((await step(0).textContent()).includes('đã bỏ qua'), 'skipped is kept');
  });
  await check('the guide is put away and comes back', async () => {
    await page.getByRole('button', { name: 'Ẩn hướng dẫn' }).click();
    await page.getByRole('button', { name: 'Hiện lại hướng dẫn' }).click();
    await page.waitForSelector('#guide');
  });

  program.must('org', 'import', program.file('orgs.csv', ORGS));
  program.must('import', path.join(ROOT, 'tests/plans/huyen-2024.txt'), '--org', 'H1');
  program.addUser('bay', PASSWORD, 'reporter', 'P1');

  await check('what a plan wants is a way to where it is done', async () => {
    await open(page, browser.url, 'home');
    const confirm = page.locator('#needs ~ ul a', { hasText: 'chưa ai xác nhận' });
    await confirm.waitFor();
    expect(Number(await confirm.locator('b').textContent()) > 5, 'a count of targets');
    await axe(page, 'first page of a planner');
    await confirm.click();
    await until('the plan', async () => page.url().includes('#/plan/'));
  });
  await check('the reporter finds the targets of his unit', async () => {
    const his = await as(browser, 'bay', PASSWORD);
    await his.waitForSelector('#mine');
    expect((await his.textContent('main')).includes('Chưa có chỉ tiêu nào'), 'none yet');
    const plan = (await page.evaluate(() => fetch('/api/v1/plans').then((r) => r.json()))).items[0].id;
    await page.evaluate(async (plan) => {
      const get = (a) => fetch('/api/v1' + a).then((r) => r.json());
      const target = (await get(`/targets?plan=${plan}&q=thu nhap`)).items[0];
      const org = (await get('/orgs?q=kinh te')).items[0].id;
      await fetch('/api/v1/targets/' + target.id, { method: 'PATCH', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"${target.revision}"` }, body: JSON.stringify({ lead: org }) });
    }, plan);
    await his.reload();
    await his.waitForSelector('#mine ~ table td a');
    expect((await his.textContent('#mine ~ table')).includes('chưa có'), 'no figure yet');
    await axe(his, 'first page of a reporter');
    await his.click('#mine ~ table td a');
    await until('his target', async () => his.url().includes('target='));
  });
  await check('the first page fits 360 px, in English too', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, browser.url, 'home');
    await page.click('button[lang=en]');
    await page.waitForSelector('#progress');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'no sideways scrolling');
    await axe(page, 'first page at 360 px');
  });
}
