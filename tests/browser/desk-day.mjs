// A planner's first morning whole, by the screens alone: units in, the plan dropped, every item
// confirmed, leads given, tasks handed out, the table printed. On a plan as issued where one is at
// hand, else on the sample.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { api, as, check, equal, expect, open, PROGRAM, ROOT, until } from './harness.mjs';
import { importPlan } from './import.mjs';

const PASSWORD = 'mật-khẩu-thử-1';
const REAL = path.join(ROOT, '../shared/plans/thap-muoi-2024.txt');
const FILE = fs.existsSync(REAL) ? REAL : path.join(ROOT, 'samples/huyen-2024/ke-hoach.txt');
const OFFICES = ['Phòng Tài chính - Kế hoạch', 'Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng Kinh tế và Hạ tầng', 'Phòng Giáo dục và Đào tạo', 'Văn phòng HĐND và UBND'];

/** The issuer, its offices and thirteen communes. */
function unitsOf(issuer) {
  const rows = [`H1,${issuer},huyện,,2000-01-01`, ...OFFICES.map((name, i) => `P${i + 1},${name},phòng,H1,2000-01-01`)];
  for (let i = 1; i <= 13; i++) rows.push(`X${i},Xã Mẫu ${i},xã,H1,2000-01-01`);
  return 'code,name,kind,parent,valid_from\n' + rows.join('\n') + '\n';
}

export async function deskDaySuite({ program, browser }) {
  const read = JSON.parse(spawnSync(PROGRAM, ['extract', FILE], { encoding: 'utf8' }).stdout);
  program.addUser('lan', PASSWORD, 'planner');
  program.addUser('minh', PASSWORD, 'admin');
  const page = await as(browser, 'lan', PASSWORD);
  let plan;
  const targets = () => api(page, `/targets?plan=${plan.id}&limit=500`).then((r) => r.items);
  const tasks = () => api(page, `/tasks?plan=${plan.id}&limit=500`).then((r) => r.items);

  await check('units come in from a list', async () => {
    const admin = await as(browser, 'minh', PASSWORD);
    await open(admin, browser.url, 'orgs');
    await admin.getByRole('button', { name: 'Nhập CSV' }).click();
    await admin.setInputFiles('dialog input[type=file]', { name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(unitsOf(read.document.issuer)) });
    await admin.getByRole('button', { name: 'Nhập 19 dòng' }).click();
    await until('19 units', () => admin.textContent('dialog').then((s) => s.includes('19 đơn vị mới')));
  });
  await check('the plan is dropped and knows whose it is', async () => {
    await open(page, browser.url, 'plans');
    await importPlan(page, FILE);
    plan = (await api(page, '/plans')).items[0];
    equal(plan.org_name, read.document.issuer, 'org');
    equal(plan.targets, read.targets.length, 'targets');
  });
  await check('every target and task is confirmed by keys', async () => {
    await open(page, browser.url, `plan/${plan.id}?view=review`);
    await until('the focus in the list', () => page.evaluate(() => document.activeElement.matches('.rows [aria-selected=true]')));
    let pressed = 0;
    const left = async () => (await api(page, `/plans/${plan.id}/review`)).items.filter((x) => x.state !== 'confirmed').length;
    const all = read.targets.length + read.tasks.length;
    for (; pressed < all; pressed++) await page.keyboard.press('Enter');
    await until('nothing left', async () => (await left()) === 0, 60000);
    console.log(`desk-day: ${all} items of ${path.basename(FILE)} confirmed by ${pressed} key presses`);
  });
  await check('leads are given to all targets in one step', async () => {
    await open(page, browser.url, `plan/${plan.id}`);
    await page.waitForSelector('tr[data-id]');
    await page.locator('thead input[type=checkbox]').check();
    await page.getByRole('button', { name: 'Giao chủ trì, báo cáo…' }).click();
    await page.locator('dialog [role=combobox]').first().fill('tai chinh');
    await page.locator('dialog [role=option]').first().click();
    await page.locator('dialog button.main').click();
    await page.waitForSelector('dialog', { state: 'detached', timeout: 20000 });
    equal((await targets()).filter((x) => !x.lead).length, 0, 'without a lead');
  });
  await check('tasks are handed out: those of nobody, at once', async () => {
    await open(page, browser.url, `plan/${plan.id}?view=tasks`);
    await page.locator('.chip', { hasText: 'Chưa ai nhận' }).click();
    await page.locator('thead input[type=checkbox]').check();
    await page.getByRole('button', { name: 'Giao chủ trì…' }).click();
    await page.locator('dialog [role=combobox]').fill('van phong');
    await page.locator('dialog [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await until('nobody is left out', async () => (await tasks()).every((x) => x.lead), 20000);
  });
  await check('the table goes to paper whole', async () => {
    await open(page, browser.url, `plan/${plan.id}`);
    await page.waitForSelector('tr[data-id]');
    await page.emulateMedia({ media: 'print' });
    await until('every row', async () => (await page.locator('tr[data-id]').count()) === read.targets.length);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length > 20000, 'an A4 form');
  });
}
