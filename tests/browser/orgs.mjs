// Units: the dated tree, changes by decision with their history, lists looked at before they come
// in, what nobody owns; names that the office gives show on every screen.
import fs from 'node:fs';
import path from 'node:path';
import { api, as, axe, check, equal, expect, open, ROOT, until } from './harness.mjs';

const PASSWORD = 'Mật khẩu Mới-2026';
const ORGS =
  'code,name,kind,parent,valid_from\nT1,Mẫu,tỉnh,,2000-01-01\nH1,Vạn Lộc,huyện,T1,2000-01-01\nX1,Mỹ An,xã,H1,2000-01-01\nX2,Mỹ Đông,xã,H1,2000-01-01\nP1,Phòng Tổng hợp,phòng,H1,2000-01-01\n';

async function drop(page, name, bytes) {
  await page.setInputFiles('dialog input[type=file]', { name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
}
const fits = async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than 360 px');
async function narrow(page, where) {
  await page.setViewportSize({ width: 360, height: 740 });
  await fits(page);
  await axe(page, where + ' at 360 px');
  await page.setViewportSize({ width: 1280, height: 800 });
}
const unit = (page, name) => page.locator('.unit', { hasText: name }).first();

async function empty(page, program) {
  await check('an empty list says what to do first', async () => {
    await open(page, program.url, 'orgs');
    await until('the empty state', () => page.textContent('.empty').then((s) => /Nhập danh mục/.test(s)));
    await axe(page, 'no units');
  });
  await check('a list is looked at first: wrong lines say what to do, and nothing is kept', async () => {
    await page.getByRole('button', { name: 'Nhập CSV' }).click();
    await drop(page, 'sai.csv', 'mã;tên;loại;cấp trên;từ ngày\nX1;Mỹ An;xã;Z9;01/01/2000\nX2;Mỹ Đông;xã;;01/01/2000\n');
    await until('the wrong line', () => page.textContent('dialog .lines').then((s) => /không có đơn vị cấp trên mang mã Z9/.test(s)));
    expect(!(await page.locator('dialog button.main', { hasText: 'Nhập' }).count()), 'import is offered');
    await axe(page, 'a list with wrong lines');
    equal((await api(page, '/orgs')).items.length, 0, 'units');
  });
  await check('a good one is imported after the look', async () => {
    await drop(page, 'tot.csv', '\ufeff' + ORGS);
    await page.getByRole('button', { name: 'Nhập 5 dòng' }).click();
    await until('done', () => page.textContent('dialog').then((s) => /Đã nhập: 5 đơn vị mới/.test(s)));
    await axe(page, 'an imported list');
    await page.locator('dialog header button').click();
    await until('the tree', async () => (await unit(page, 'Mẫu').count()) > 0);
  });
  await check('what is downloaded changes nothing when it comes in again', async () => {
    const csv = await api(page, '/orgs/export');
    await page.getByRole('button', { name: 'Nhập CSV' }).click();
    await drop(page, 'don-vi.csv', csv);
    await until('nothing to import', () => page.textContent('dialog').then((s) => /không có gì để nhập/.test(s)));
    await page.keyboard.press('Escape');
  });
}

async function tree(page, program) {
  await check('branches open one by one', async () => {
    await open(page, program.url, 'orgs');
    await page.getByRole('button', { name: 'Mở các đơn vị dưới Mẫu' }).click();
    await page.getByRole('button', { name: 'Mở các đơn vị dưới Vạn Lộc' }).click();
    await until('the communes', async () => (await unit(page, 'Mỹ An').count()) > 0);
    await axe(page, 'the tree');
  });
  await check('search without diacritics, with the kind, opens the way to the unit', async () => {
    await page.fill('.search', 'xa my dong');
    await until('one', () => page.textContent('.found').then((s) => /Mỹ Đông/.test(s) && !/Mỹ An/.test(s)));
    await unit(page, 'Mỹ Đông').click();
    await until('the panel', () => page.textContent('.right h2').then((s) => s === 'Mỹ Đông'));
    await page.fill('.search', '');
    await until('its place in the tree', async () => (await page.locator('.line.chosen', { hasText: 'Mỹ Đông' }).count()) === 1);
  });
  await check('a change stands with its decision in the history, and the day before is as it was', async () => {
    await page.getByRole('button', { name: 'Đổi tên' }).click();
    await axe(page, 'renaming');
    await page.fill('dialog [name=value]', '');
    await page.click('dialog button.main');
    await page.waitForSelector('dialog [role=alert]');
    await page.fill('dialog [name=value]', 'Mỹ Đông Mới');
    await page.fill('dialog [name=from]', '1/1/2024');
    await page.fill('dialog [name=decision]', '5/NQ-HĐND');
    await page.fill('dialog [name=decision_date]', '20122023');
    await page.click('dialog button.main');
    await until('the new name', () => page.textContent('.right h2').then((s) => s === 'Mỹ Đông Mới'));
    await until('the decision', () => page.textContent('.right ol').then((s) => /theo 5\/NQ-HĐND ngày 20\/12\/2023/.test(s)));
    await axe(page, 'a unit');
    await page.fill('[name=as_of]', '31/12/2023');
    await until('the old name', () => page.textContent('.right h2').then((s) => s === 'Mỹ Đông'));
    await page.getByRole('button', { name: 'Xem hiện tại' }).click();
  });
  await check('what would stand under itself is refused in words', async () => {
    const mau = (await api(page, '/orgs?q=mau')).items[0];
    await open(page, program.url, 'orgs?org=' + mau.id);
    await page.getByRole('button', { name: 'Chuyển cấp trên' }).click();
    await page.fill('dialog [role=combobox]', 'my an');
    await page.locator('dialog [role=option]').first().click();
    await page.click('dialog button.main');
    await until('the refusal', () => page.textContent('dialog [role=alert]').then((s) => /nằm dưới chính nó/.test(s)));
    await page.keyboard.press('Escape');
  });
  await check('an ended unit is shown as ended, its units stay to be seen', async () => {
    const huyen = (await api(page, '/orgs?q=van%20loc')).items[0];
    await open(page, program.url, 'orgs?org=' + huyen.id);
    await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await until('the warning', () => page.textContent('dialog').then((s) => /Còn 3 đơn vị trực thuộc/.test(s)));
    await page.fill('dialog [name=from]', '30/06/2025');
    await page.fill('dialog [name=decision]', '203/2025/QH15');
    await page.click('dialog button.main');
    await until('its end', () => page.textContent('.right dl').then((s) => /30\/06\/2025/.test(s)));
    await open(page, program.url, 'orgs');
    await until('the communes at the root', async () => (await unit(page, 'Mỹ An').count()) > 0);
    await page.getByRole('checkbox', { name: 'Cả đơn vị đã kết thúc' }).check();
    await page.getByRole('button', { name: 'Mở các đơn vị dưới Mẫu' }).click();
    await until('the district, ended', () => page.textContent('.left').then((s) => /Vạn Lộc.*đã kết thúc 30\/06\/2025/s.test(s)));
    await axe(page, 'ended units');
    await narrow(page, 'the tree');
  });
  await check('a unit on a telephone', async () => {
    await unit(page, 'Mẫu').click();
    await page.waitForSelector('.right h2');
    await narrow(page, 'a unit');
  });
}

async function large(page, program) {
  const communes = path.join(ROOT, '../shared/data/communes-2026.csv');
  await check('3,321 communes: a branch opens at once', async () => {
    let csv = 'code,name,kind,parent,valid_from\nVN,Cả nước,nước,,2025-07-01\n';
    const rows = fs.existsSync(communes) ? fs.readFileSync(communes, 'utf8').trim().split('\n').slice(1).map((l) => l.trim().split(',')) : Array.from({ length: 3321 }, (_, i) => [`${1 + (i % 34)}`.padStart(2, '0'), `Tỉnh ${i % 34}`, `${10000 + i}`, `Xã ${i}`]);
    for (const [code, name] of new Map(rows.map((r) => [r[0], r[1]]))) csv += `${code},${name},tỉnh,VN,2025-07-01\n`;
    for (const r of rows) csv += `${r[2]},${r[3]},xã,${r[0]},2025-07-01\n`;
    program.must('org', 'import', program.file('nuoc.csv', csv));
    await open(page, program.url, 'orgs');
    await page.getByRole('button', { name: 'Mở các đơn vị dưới Cả nước' }).click();
    await until('the provinces', async () => (await page.locator('.line').count()) > 30);
    const start = Date.now();
    await page.locator('.line .fold[aria-expanded=false]').nth(3).click();
    await until('its communes', async () => (await page.locator('ul ul ul .line').count()) > 20);
    console.log(`orgs: a branch of ${await page.locator('ul ul ul .line').count()} in ${Date.now() - start} ms`);
  });
}

async function names(page, program, browser) {
  await check('a renamed role, level and office show on every screen', async () => {
    await open(page, program.url, 'settings');
    for (const [row, name] of [['Vai trò: tổng hợp kế hoạch', 'chuyên viên Phòng Mẫu'], ['Cấp thứ 1', 'cấp nước thử'], ['Cơ quan nhập', 'Phòng Kinh tế Mẫu']]) {
      await page.locator('tr', { hasText: row }).getByRole('button').click();
      await axe(page, 'a name');
      await page.fill('dialog [name=value]', name);
      await page.click('dialog button.main');
      await until(name, () => page.textContent('table').then((s) => s.includes(name)));
    }
    await axe(page, 'settings');
    await narrow(page, 'settings');
    await open(page, program.url, 'people');
    await until('the role', () => page.textContent('table').then((s) => /chuyên viên Phòng Mẫu/.test(s)));
    const root = (await api(page, '/orgs?q=mau')).items[0];
    await open(page, program.url, 'orgs?org=' + root.id);
    await until('the level', () => page.textContent('.right dl').then((s) => /cấp nước thử/.test(s)));
    const other = await as(browser, 'lanh-dao', PASSWORD);
    await open(other, program.url, 'plans');
    await until('the office', () => other.textContent('.empty').then((s) => /Phòng Kinh tế Mẫu/.test(s)));
    await other.context().close();
  });
}

async function unowned(page, program) {
  await check('what has no living owner is listed, with the way to it', async () => {
    const plan = JSON.parse(program.must('import', path.join(ROOT, 'tests/plans/huyen-2024.txt'), '--org', 'T1', '--json'));
    expect(plan, 'imported');
    await open(page, program.url, 'unowned');
    await until('items', () => page.textContent('table').then((s) => /chưa giao chủ trì/.test(s)));
    await axe(page, 'what nobody owns');
    await narrow(page, 'what nobody owns');
    await page.locator('td a').first().click();
    await until('the plan', async () => /#\/plan\//.test(page.url()));
  });
}

export async function orgsSuite({ program, browser }) {
  program.addUser('quan-tri', PASSWORD, 'admin');
  program.addUser('ke-hoach', PASSWORD, 'planner');
  program.addUser('lanh-dao', PASSWORD, 'leader');
  const page = await as(browser, 'quan-tri', PASSWORD);
  await empty(page, program);
  await tree(page, program);
  await names(page, program, browser);
  await unowned(page, program);
  await large(page, program);
}
