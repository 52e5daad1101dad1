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
b) Diện tích gieo trồng lúa 24.000 ha, trong đó: xã Mỹ Đông đạt 9.000 ha; xã Mỹ Tây đạt 8.000 ha.
c) Thu ngân sách 420 tỷ đồng.
d) Thu nhập bình quân đầu người 66 triệu đồng/người/năm.
2. Chỉ tiêu xã hội
a) Tỷ lệ hộ nghèo dưới 2%.
b) Tỷ lệ lao động qua đào tạo trên 70%.
c) Số bác sĩ trên 1 vạn dân 9 bác sĩ.

III. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU
1. Nông nghiệp
a) Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.
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
  const targets = async () => (await api(page, `/targets?plan=${plan}&limit=500`)).items;
  const named = async (words) => (await targets()).find((x) => x.indicator_name.includes(words));
  const openPanel = async (words, key) => {
    const { id } = await named(words);
    await at('?target=' + id);
    await page.locator(`tr[data-id="${id}"]`).focus();
    await page.keyboard.press(key);
    return id;
  };
  const pick = async (scope, words, name) => {
    const box = scope.locator('input[role=combobox]').first();
    await box.fill(words);
    await scope.getByRole('option', { name }).first().click();
  };

  await check('who reports: one office for all units, then each for itself', async () => {
    const id = await openPanel('Thu ngân sách', 'l');
    await page.getByLabel('một cơ quan báo cáo cho mọi đơn vị').check();
    await axe(page, 'choosing who reports');
    equal((await named('Thu ngân sách')).reporting, null, 'not before the office is chosen');
    await pick(page.locator('.panel .part').nth(1), 'tai chinh', /Tài chính/);
    await until('the office', async () => (await named('Thu ngân sách')).reporter_name === 'Phòng Tài chính - Kế hoạch');
    await page.getByLabel('từng đơn vị tự báo cáo').check();
    await until('each', async () => (await named('Thu ngân sách')).reporting === 'each');
    equal((await named('Thu ngân sách')).reporter, null, 'no office any more');
    await page.locator(`tr[data-id="${id}"]`).focus();
    await page.keyboard.press('h');
    await until('the history in words', () => page.textContent('.panel .body').then((s) => s.includes('từng đơn vị tự báo cáo') && s.includes('Phòng Tài chính - Kế hoạch')));
  });
  await check('several at once: ticked by mouse and key, given a lead in one step', async () => {
    await at();
    await table();
    const rows = page.locator('tr[data-id]');
    await rows.nth(0).locator('input').check();
    await rows.nth(2).locator('input').click({ modifiers: ['Shift'] });
    await page.getByText('Đã chọn 3 chỉ tiêu').waitFor();
    await rows.nth(4).locator('td.name').click();
    await page.keyboard.press('x');
    await page.getByText('Đã chọn 4 chỉ tiêu').waitFor();
    await axe(page, 'rows ticked');
    await page.getByRole('button', { name: 'Giao chủ trì, báo cáo…' }).click();
    await page.getByRole('button', { name: 'Giao 4 chỉ tiêu' }).click();
    await page.getByText('Chọn đơn vị chủ trì hoặc cách báo cáo.').waitFor();
    await axe(page, 'handing out, with an error');
    await pick(page.locator('dialog'), 'nong nghiep', /Nông nghiệp/);
    await page.locator('dialog').getByRole('button', { name: 'Giao 4 chỉ tiêu' }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
    equal((await targets()).filter((x) => x.lead_name === 'Phòng Nông nghiệp').length, 4, 'leads');
    await page.selectOption('[name=filter-lead]', { label: 'Phòng Nông nghiệp' });
    await until('filtered by lead', async () => (await rows.count()) === 4);
  });
  await check('somebody else was faster: nothing is lost, the sentence says so', async () => {
    await at();
    await table();
    const first = page.locator('tr[data-id]').first();
    await first.locator('input').check();
    const id = await first.getAttribute('data-id');
    const now = await api(page, '/targets/' + id);
    await page.evaluate(([id, revision]) => fetch('/api/v1/targets/' + id, { method: 'PATCH', headers: { 'If-Match': `"${revision}"`, 'Content-Type': 'application/json' }, body: '{"unit": "nghìn tỷ đồng"}' }), [id, now.revision]);
    await page.getByRole('button', { name: 'Giao chủ trì, báo cáo…' }).click();
    await page.selectOption('dialog [name=reporting]', 'each');
    await page.locator('dialog').getByRole('button', { name: 'Giao 1 chỉ tiêu' }).click();
    await page.locator('dialog').getByText('đã được người khác sửa').waitFor();
    await until('the newer state', () => page.locator('dialog').getByRole('button', { name: 'Giao 1 chỉ tiêu' }).isEnabled());
    await page.locator('dialog').getByRole('button', { name: 'Giao 1 chỉ tiêu' }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
  });
  await check('a target is handed out as its text says, and compared with the whole', async () => {
    await openPanel('gieo trồng lúa', 'g');
    await page.getByRole('button', { name: 'Lấy theo văn bản' }).click();
    const value = (name) => page.getByLabel('Mức giao: ' + name);
    equal(await value('Mỹ Đông').inputValue(), '9.000', 'as the text says');
    await axe(page, 'handing out to units');
    await page.getByRole('button', { name: '+ thị trấn (1)' }).click();
    await value('Vạn Lộc').fill('6999.5');
    await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    await page.waitForSelector('.panel input[aria-invalid=true]');
    await axe(page, 'handing out with an error');
    await value('Vạn Lộc').fill('6.999,5');
    await until('the sum as typed', () => page.textContent('.panel tfoot').then((s) => s.includes('23.999,5')));
    await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    await page.getByText('thiếu 0,5 so với chỉ tiêu chung').waitFor();
    equal((await named('gieo trồng lúa')).allocations, 3, 'units');
    await value('Mỹ Đông').focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '9.000\r\n8.000\r\n7.000\r\n');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.fill('[name=decision]', '03/QĐ-UBND');
    await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    await page.getByText('khớp với chỉ tiêu chung').waitFor();
    await page.keyboard.press('Escape');
  });
  await check('a ratio asks for its denominators', async () => {
    await openPanel('qua đào tạo', 'g');
    await page.getByRole('button', { name: /^\+ xã \(2\)/ }).click();
    await page.getByLabel('Mức giao: Mỹ Đông').fill('60');
    await page.getByLabel('Mức giao: Mỹ Tây').fill('80');
    await page.getByLabel('Mẫu số: Mỹ Đông').fill('1.000');
    await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    await page.getByText('còn 1 đơn vị chưa đủ số').waitFor();
    await page.getByLabel('Mẫu số: Mỹ Tây').fill('3.000');
    await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    await page.getByText('đủ, cao hơn mức 5').waitFor();
    await axe(page, 'a ratio handed out');
  });
  await check('the measure: what was proposed, what a person confirmed, when', async () => {
    await openPanel('Số bác sĩ', 'i');
    await page.getByText('máy đề xuất, chưa ai xác nhận').first().waitFor();
    await axe(page, 'a measure');
    await page.selectOption('.panel [name=kind]', 'stock');
    await until('confirmed', () => page.textContent('.panel .body').then((s) => /lan xác nhận .*; máy đề xuất/.test(s)));
    await page.fill('.panel [name=definition]', 'Bác sĩ đang làm việc tại cơ sở y tế trên địa bàn');
    await page.keyboard.press('Tab');
    await until('in the history', () => page.locator('.panel li', { hasText: 'định nghĩa' }).count());
    await page.getByRole('button', { name: 'Xác nhận các đề xuất' }).click();
    await until('all confirmed', async () => !(await page.textContent('.panel .body')).includes('chưa ai xác nhận'));
    const { indicator } = await named('Số bác sĩ');
    equal((await api(page, '/indicators/' + indicator)).confirmed.join(), 'definition,kind,over_orgs,polarity', 'kept');
  });
  await check('a goal inside a task counts once it is followed', async () => {
    const items = async () => (await api(page, '/plans/' + plan)).summary.items;
    const before = await items();
    await openPanel('cây ăn quả', 'Escape');
    await page.locator('tr[aria-current=true] td.name').click();
    await page.getByRole('button', { name: 'Theo dõi cả chỉ tiêu này' }).click();
    await until('counted', async () => (await items()) === before + 1);
    await page.locator('tr[aria-current=true]', { hasText: 'đang theo dõi' }).waitFor();
    await page.getByRole('button', { name: 'Thôi theo dõi' }).click();
    await until('no more', async () => (await items()) === before);
  });
  await check('who may only look sees who reports and what was handed out, and no box', async () => {
    const other = await as(browser, 'giam-sat', PASSWORD);
    const { id } = await named('gieo trồng lúa');
    await open(other, program.url, `plan/${plan}?target=${id}`);
    await other.locator(`tr[data-id="${id}"] td.name`).click();
    await other.getByRole('tab', { name: 'Giao đơn vị' }).click();
    await other.getByText('khớp với chỉ tiêu chung').waitFor();
    equal(await other.locator('.panel input, .panel .main').count(), 0, 'boxes');
    await axe(other, 'handed out, only to look at');
    await other.getByRole('tab', { name: 'Chỉ số' }).click();
    await other.getByText('Qua thời gian').waitFor();
    equal(await other.locator('.panel select, .panel textarea').count(), 0, 'choices');
    await other.context().close();
  });
  await check('what is copied is what the server gives as a file: columns, filters, order, headings', async () => {
    const { id } = await named('Thu ngân sách');
    await page.evaluate(([id]) => fetch('/api/v1/figures', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }, body: JSON.stringify({ target: id, kind: 'estimate', day: '2024-12-14', value: '431.25' }) }), [id]);
    for (const query of ['', '?unit=%25', '?sort=-plan', '?sort=percent', '?sort=name&q=ty+le', '?status=unjudged&sort=-judgement', '?lead=-', '?group=' + encodeURIComponent('Xã hội')]) {
      await at(query);
      await table();
      const [text, html, link] = await page.evaluate(() => {
        const put = {};
        const real = DataTransfer.prototype.setData;
        DataTransfer.prototype.setData = function (type, data) {
          put[type] = data;
          return real.call(this, type, data);
        };
        [...document.querySelectorAll('.tools button')].find((b) => b.textContent === 'Chép bảng').click();
        DataTransfer.prototype.setData = real;
        return [put['text/plain'], put['text/html'], [...document.querySelectorAll('.tools a')].find((a) => a.textContent === 'Tải CSV').getAttribute('href')];
      });
      const csv = await page.evaluate((link) => fetch(link, { headers: { 'Accept-Language': 'vi' } }).then((r) => r.text()), link);
      const plain = csv.replace(/^\uFEFF/, '').trimEnd().split('\r\n').map((line) => line.split(';').map((c) => c.replace(/^"|"$/g, '').replace(/""/g, '"')).join('\t'));
      equal(text.split('\r\n').join('\n'), plain.join('\n'), query);
      if (!query) expect(html.includes('x:num="431.25"') && html.includes('431,25'), 'numbers as numbers');
    }
  });
  await check('the Excel file is offered for what is seen', async () => {
    await at('?unit=%25');
    await table();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải Excel' }).click()]);
    equal(download.suggestedFilename(), 'chi-tieu-15-kh-ubnd.xlsx', 'its name');
  });
  await check('the printed table has the head of a form and its date', async () => {
    await at();
    await table();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2024').waitFor();
    expect(await page.getByText('(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2024)').isVisible(), 'what it belongs to');
    expect(await page.getByText(/^Ngày \d\d tháng \d+ năm \d{4}$/).isVisible(), 'the day');
    equal(await page.locator('h1').isVisible(), false, 'the head of the screen');
    await page.emulateMedia({ media: 'screen' });
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
  await check('one turn of the wheel moves the table by that much and no further', async () => {
    await open(page, program.url, 'plan/' + far);
    await table();
    const [a, b, first] = await page.evaluate(async () => {
      const box = document.querySelector('.list');
      const rest = () => new Promise((r) => setTimeout(r, 400));
      const top = () => Number(document.elementFromPoint(box.getBoundingClientRect().left + 90, box.getBoundingClientRect().top + 120).closest('tr').getAttribute('aria-rowindex'));
      box.scrollTop = 8000;
      await rest();
      const a = top();
      box.scrollTop += 400;
      await rest();
      const b = top();
      await rest();
      return [a, b, top()];
    });
    expect(a > 80 && a < 400 && b > a && b - a < 25, `from row ${a} to row ${b}`);
    equal(first, b, 'it stands still');
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
