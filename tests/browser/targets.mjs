// The office's table of targets: columns, order, filters, long tables; by mouse and by keyboard.
import { api, as, axe, check, equal, expect, open, until } from './harness.mjs';

export const PASSWORD = 'mật khẩu thử dài 9';
const ORGS = [
  'code,name,kind,parent,valid_from',
  'H1,Ủy ban nhân dân huyện Vạn Lộc,huyện,,2000-01-01',
  'P1,Phòng Tài chính - Kế hoạch,phòng,H1,2000-01-01',
  'P2,Phòng Nông nghiệp,phòng,H1,2000-01-01',
  'X1,Mỹ Đông,xã,H1,2000-01-01',
  'X2,Mỹ Tây,xã,H1,2000-01-01',
  'X3,Vạn Lộc,thị trấn,H1,2000-01-01',
  '',
].join('\n');

const HEAD = `ỦY BAN NHÂN DÂN
HUYỆN VẠN LỘC

Số: 15/KH-UBND
Vạn Lộc, ngày 05 tháng 01 năm 2024

KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2024

II. MỘT SỐ CHỈ TIÊU CHỦ YẾU
`;
const PLAN = HEAD + `
1. Chỉ tiêu kinh tế
a) Giá trị sản xuất 9.000 tỷ đồng.
b) Diện tích gieo trồng lúa 24.000 ha.
c) Thu ngân sách 420 tỷ đồng.
d) Thu nhập bình quân đầu người 66 triệu đồng/người/năm.
2. Chỉ tiêu xã hội
a) Tỷ lệ hộ nghèo dưới 2%.
b) Tỷ lệ lao động qua đào tạo trên 70%.
c) Số bác sĩ trên 1 vạn dân 9 bác sĩ.
`;
/** A plan of so many targets as no office has, for what scrolling costs. */
export function longPlan(n) {
  const lines = [HEAD.replace('15/KH-UBND', '99/KH-UBND'), '1. Chỉ tiêu kinh tế'];
  for (let i = 0; i < n; i++) lines.push(`- Diện tích gieo trồng vùng số ${i + 1} là ${1000 + i} ha.`);
  return lines.join('\n') + '\n';
}

export function prepare(program, long = 0) {
  program.must('org', 'import', program.file('orgs.csv', ORGS));
  const plan = JSON.parse(program.must('import', program.file('ke-hoach.txt', PLAN), '--org', 'H1', '--json'))[0].plan;
  const far = long ? JSON.parse(program.must('import', program.file('dai.txt', longPlan(long)), '--org', 'H1', '--json'))[0].plan : null;
  program.addUser('lan', PASSWORD, 'planner', 'H1');
  program.addUser('giam-sat', PASSWORD, 'supervisor', 'H1');
  return { plan, far };
}

const names = (page) => page.locator('tr[data-id] td.name > span').allTextContents();
const heads = (page) => page.locator('thead th').allTextContents();

export async function targetsSuite({ program, browser }) {
  const { plan, far } = prepare(program, 1200);
  const page = await as(browser, 'lan', PASSWORD);
  const at = (query = '') => open(page, program.url, `plan/${plan}${query}`);
  const table = () => page.waitForSelector('table[role=grid] tr[data-id]');

  await check('the table alone has the columns of the office', async () => {
    await at();
    await table();
    await page.getByRole('button', { name: 'Ẩn văn bản' }).click();
    equal(await page.locator('.left').isVisible(), false, 'the text');
    equal((await heads(page)).map((s) => s.trim()).filter(Boolean).join('|'), 'TT|Chỉ tiêu|ĐVT|Thực hiện năm trước|Kế hoạch|Thực hiện|% KH|% cùng kỳ|Chủ trì|Đánh giá', 'heads');
    await axe(page, 'the table alone');
  });
  await check('columns are chosen and remembered for the person', async () => {
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    await page.waitForSelector('dialog[open]');
    await axe(page, 'choosing columns');
    await page.uncheck('[name=column][value=last_year]');
    await page.check('[name=column][value=year]');
    await page.keyboard.press('Escape');
    await at();
    await table();
    const now = await heads(page);
    expect(!now.some((h) => h.includes('năm trước')) && now.some((h) => h.includes('Năm phải đạt')), now.join('|'));
    const other = await as(browser, 'giam-sat', PASSWORD);
    await open(other, program.url, 'plan/' + plan);
    await other.waitForSelector('tr[data-id]');
    expect((await heads(other)).every((h) => !h.includes('Năm phải đạt')), 'another person has columns of his own');
    equal(await other.locator('td.tick').count(), 0, 'who may not hand out ticks nothing');
    await other.context().close();
  });
  await check('a head sorts up, down and back; the address keeps it', async () => {
    await at();
    await table();
    const before = await names(page);
    await page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await until('the order', async () => (await names(page))[0].includes('hộ nghèo'));
    equal(await page.locator('th[aria-sort=ascending]').count(), 1, 'aria-sort');
    equal(await page.locator('tr.group').count(), 0, 'headings while sorted');
    await axe(page, 'sorted');
    await page.getByRole('button', { name: /^Kế hoạch/ }).click();
    await until('downwards', async () => (await names(page))[0].includes('lúa'));
    expect(page.url().includes('sort=-plan'), page.url());
    await page.getByRole('button', { name: /^Kế hoạch/ }).click();
    equal((await names(page)).join('|'), before.join('|'), 'the order of the document');
  });
  await check('filters narrow, are counted, stand in the address and are cleared', async () => {
    await at();
    await table();
    const all = (await names(page)).length;
    await page.selectOption('[name=filter-unit]', '%');
    await until('two', async () => (await names(page)).length === 2);
    expect(page.url().includes('unit=%25'), page.url());
    equal(await page.locator('tr.group').count(), 1, 'the heading above them');
    await page.selectOption('[name=filter-status]', 'met');
    await page.getByText('Không có chỉ tiêu nào qua bộ lọc này.').waitFor();
    await axe(page, 'nothing passes');
    await page.locator('.list').getByRole('button', { name: 'Bỏ lọc' }).click();
    await until('all', async () => (await names(page)).length === all);
    await page.selectOption('[name=filter-group]', { index: 2 });
    await until('a group', async () => (await names(page)).length === 3);
    await at('?' + page.url().split('?')[2]);
    await table();
    equal((await names(page)).length, 3, 'a link opens the same');
  });
  await check('a long table draws what is in sight, tells its length, and finds every row', async () => {
    await open(page, program.url, 'plan/' + far);
    await table();
    equal(await page.getAttribute('table[role=grid]', 'aria-rowcount'), '1202', 'rows');
    expect((await page.locator('tr[data-id]').count()) < 120, 'few rows are drawn');
    await axe(page, 'a long table');
    await page.locator('tr[data-id]').first().focus();
    await page.keyboard.press('End');
    await until('the last row in sight', () => page.locator('tr[data-id][aria-current=true]', { hasText: 'số 1200' }).isVisible());
    equal(await page.locator('tr[aria-current=true]').getAttribute('aria-rowindex'), '1202', 'its place');
    await page.keyboard.press('Home');
    await until('the first row in sight', () => page.locator('tr[data-id][aria-current=true]', { hasText: 'vùng số 1' }).isVisible());
    const id = (await api(page, `/targets?plan=${far}&q=vung%20so%20777&limit=5`)).items[0].id;
    await open(page, program.url, `plan/${far}?target=${id}`);
    await until('a link into the middle', () => page.locator(`tr[data-id="${id}"]`).isVisible());
  });
  await check('scrolling keeps its place and shows every row once', async () => {
    await open(page, program.url, 'plan/' + far);
    await table();
    const seen = await page.evaluate(async () => {
      const box = document.querySelector('.list');
      const rows = new Set();
      const note = () => document.querySelectorAll('tr[aria-rowindex]').forEach((r) => rows.add(r.getAttribute('aria-rowindex')));
      for (let y = 0; y < box.scrollHeight; y += box.clientHeight * 0.8) {
        box.scrollTop = y;
        await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)));
        note();
      }
      return rows.size;
    });
    equal(seen, 1202, 'rows seen on the way');
  });
  await check('on paper the whole table stands', async () => {
    await page.emulateMedia({ media: 'print' });
    await until('all rows', async () => (await page.locator('tr[data-id]').count()) === 1200);
    equal(await page.locator('.tools').first().isVisible(), false, 'tools');
    equal(await page.locator('td.tick').first().isVisible(), false, 'ticks');
    await page.emulateMedia({ media: 'screen' });
    await until('few again', async () => (await page.locator('tr[data-id]').count()) < 120);
  });
  await check('at 360 px a row is a block, and filters stay usable', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await at();
    await table();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than 360 px');
    await axe(page, 'the table at 360 px');
    await page.selectOption('[name=filter-unit]', '%');
    await until('two', async () => (await names(page)).length === 2);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
}
