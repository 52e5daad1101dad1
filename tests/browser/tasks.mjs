// Tasks: by section and by lead, one and several at once, proposals, the office's words.
import path from 'node:path';
import { api, as, axe, check, equal, expect, open, ROOT, until } from './harness.mjs';

const PASSWORD = 'Mat-khau-thu-9';
const ORGS =
  'code,name,kind,parent,valid_from\nH1,Huyện Vạn Lộc,huyện,,2020-01-01\nP1,Phòng Nông nghiệp và Phát triển nông thôn,phòng,H1,2020-01-01\n' +
  'P2,Phòng Kinh tế và Hạ tầng,phòng,H1,2020-01-01\nP3,Phòng Giáo dục và Đào tạo,phòng,H1,2020-01-01\nX1,Xã Một,xã,H1,2020-01-01\n';

/** Kept beside the checks: for looking at by a person. */
export async function picture(page, name) {
  if (!process.env.KEHOACH_PICTURES) return;
  for (const colorScheme of ['light', 'dark'])
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(150);
      await page.screenshot({ path: path.join(process.env.KEHOACH_PICTURES, `${name}-${colorScheme}-${width}.png`) });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
}

export async function narrow(page, what) {
  await page.setViewportSize({ width: 360, height: 800 });
  await check(`${what}: nothing is wider than 360 px`, async () => {
    await until('the page to settle', () => page.evaluate(() => document.readyState === 'complete'));
    equal(await page.evaluate(() => document.documentElement.scrollWidth <= 360), true, 'width');
    await axe(page, what + ' at 360 px');
  });
  await page.setViewportSize({ width: 1280, height: 800 });
}

export async function tasksSuite({ program, browser }) {
  program.must('org', 'import', program.file('orgs.csv', ORGS));
  program.must('import', path.join(ROOT, 'tests/plans/huyen-2024.txt'), '--org', 'H1');
  program.must('import', path.join(ROOT, 'tests/plans/xa-2026.txt'), '--org', 'X1');
  program.addUser('lan', PASSWORD, 'planner', 'H1');
  program.addUser('mot', PASSWORD, 'reporter', 'P1');
  const page = await as(browser, 'lan', PASSWORD);
  const plans = (await api(page, '/plans')).items;
  const plan = plans.find((p) => p.number === '15/KH-UBND');
  const fresh = async () => (await api(page, '/tasks?plan=' + plan.id)).items;
  const rows = page.locator('tr.task');
  const row = (n) => rows.nth(n);
  const focusFirst = async () => {
    await row(0).waitFor();
    await row(0).focus();
  };

  await check('the tasks of a plan stand under their sections, with who might lead them', async () => {
    await open(page, program.url, `plan/${plan.id}?view=tasks`);
    await focusFirst();
    equal(await rows.count(), 6, 'rows');
    await page.locator('tr.group', { hasText: 'Nông nghiệp và nông thôn' }).waitFor();
    await row(0).locator('.proposed', { hasText: 'Đề nghị: Phòng Nông nghiệp và Phát triển nông thôn' }).waitFor();
    equal(await page.locator('.chip', { hasText: 'Chưa ai nhận' }).locator('b').textContent(), '6', 'of nobody');
    await axe(page, 'tasks of a plan');
    await picture(page, 'tasks-plan');
  });
  await check('a proposal is a proposal until a person takes it, by one key', async () => {
    equal((await fresh())[0].lead, null, 'not yet');
    await focusFirst();
    await page.keyboard.press('n');
    await until('the lead', () => row(0).locator('.proposed').count().then((n) => n === 0));
    equal((await fresh())[0].lead_name, 'Phòng Nông nghiệp và Phát triển nông thôn', 'kept');
    await until('the count', () => page.locator('.chip', { hasText: 'Chưa ai nhận' }).locator('b').textContent().then((s) => s === '5'));
  });
  await check('Enter shows the passage in the text', async () => {
    await row(1).focus();
    await page.keyboard.press('Enter');
    await until('the passage', () => page.locator('.left .spot').first().textContent().then((s) => s.includes('Rà soát')));
  });
  await check('a task is settled by keys, cell by cell, and the three that tracking needs are asked for', async () => {
    await row(1).focus();
    await page.keyboard.press('e');
    await page.locator('.form [role=combobox]').first().waitFor();
    await page.locator('.form').getByLabel('theo dõi', { exact: true }).click();
    await page.locator('.form [role=alert]', { hasText: 'phải có cơ quan chủ trì' }).waitFor();
    await axe(page, 'a task refused');
    await page.locator('.form [role=combobox]').first().fill('kinh te ha tang');
    await page.locator('.form [role=option]:visible').first().waitFor();
    await page.keyboard.press('Enter');
    await until('the lead', () => row(1).textContent().then((s) => s.includes('Phòng Kinh tế và Hạ tầng')));
    await page.fill('[name=product]', 'Bản đồ quy hoạch');
    await page.keyboard.press('Tab');
    await until('the product', () => row(1).textContent().then((s) => s.includes('Bản đồ quy hoạch')));
    await page.locator('.form').getByLabel('theo dõi', { exact: true }).click();
    await until('tracked', () => row(1).locator('.state').textContent().then((s) => s.includes('quá hạn')));
    equal((await fresh())[1].tracking, 'tracked', 'kept');
    await picture(page, 'task-form');
  });
  await check('a due that cannot be read is said at its cell and not saved; “không hạn” is a word of its own', async () => {
    await page.fill('[name=due]', '31/02/2026');
    await page.keyboard.press('Tab');
    await page.waitForSelector('[name=due][aria-invalid=true]');
    equal((await fresh())[1].due, '2024-06-30', 'kept');
    await page.check('[name=no_due]');
    await until('the word', () => row(1).locator('.due').textContent().then((s) => s === 'không hạn'));
    equal((await fresh())[1].no_due, true, 'kept');
    await page.click('[name=no_due]');
    await page.locator('.form [role=alert]', { hasText: 'phải có hạn' }).waitFor();
  });
  await check('several coordinating units, beside the printed words; steps with their days', async () => {
    const add = page.locator('.form').getByLabel('Thêm đơn vị phối hợp', { exact: true });
    await add.first().fill('xa mot');
    await page.locator('.form [role=option]:visible').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.chips li', { hasText: 'Xã Một' }).waitFor();
    await page.getByRole('button', { name: '+ Thêm bước' }).click();
    await page.getByLabel('Nội dung bước 1').fill('Lấy ý kiến');
    await page.getByLabel('Hạn của bước 1').fill('31/3/2024');
    await page.keyboard.press('Tab');
    await until('kept', () => fresh().then((all) => all[1].steps[0]?.due === '2024-03-31'));
    equal((await fresh())[1].coordinating_orgs[0].name, 'Xã Một', 'coordinating');
    await page.keyboard.press('Escape');
    await until('closed, the row has the focus', () => page.evaluate(() => document.activeElement.matches('tr.task') && !document.querySelector('.form')));
  });
  await check('several at once by keys: lead in one write, told which were refused', async () => {
    await page.locator('.chip', { hasText: 'Chưa ai nhận' }).click();
    await until('four rows', () => rows.count().then((n) => n === 4));
    await focusFirst();
    await page.keyboard.press(' ');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('Đã chọn 3').waitFor();
    await page.getByRole('button', { name: 'Theo dõi…' }).click();
    await page.fill('[name=all_product]', 'Báo cáo');
    await page.fill('[name=all_due]', '2026');
    await axe(page, 'tracking several');
    await page.keyboard.press('Enter');
    await page.locator('.refused li').first().waitFor();
    equal(await page.locator('.refused li').count(), 3, 'refused: nobody leads them');
    await axe(page, 'told which were refused');
    await picture(page, 'tasks-refused');
    await page.getByRole('button', { name: 'Giao chủ trì…' }).click();
    await page.locator('dialog [role=combobox]').fill('giao duc');
    await page.locator('dialog [role=option]').first().waitFor();
    await axe(page, 'assigning several');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi cho 3 nhiệm vụ.').waitFor();
    equal((await fresh()).filter((x) => x.lead_name === 'Phòng Giáo dục và Đào tạo').length, 3, 'kept');
    await until('one is left', () => rows.count().then((n) => n === 1));
  });
  await check('somebody else was first: his state is shown, nothing is overwritten', async () => {
    await page.locator('.chip', { hasText: 'Tất cả' }).click();
    await until('all', () => rows.count().then((n) => n === 6));
    const task = (await fresh())[0];
    await api(page, '/tasks/set', 'POST', { items: [{ id: task.id, revision: task.revision }], product: 'Của người khác' });
    await row(0).focus();
    await page.keyboard.press('e');
    await page.fill('[name=product]', 'Của tôi');
    await page.keyboard.press('Tab');
    await page.locator('.form [role=alert]', { hasText: 'Người khác vừa sửa' }).waitFor();
    equal((await fresh())[0].product, 'Của người khác', 'kept');
    await page.keyboard.press('Escape');
  });
  await check('by lead, those of nobody first; the address keeps it', async () => {
    await page.getByLabel('Xếp theo').selectOption('lead');
    await until('groups', () => page.locator('tr.group').first().textContent().then((s) => s.includes('Chưa giao đơn vị nào')));
    expect(page.url().includes('by=lead'), page.url());
  });

  await check('the office’s words: added by hand, taken from the duties of a plan, refused with a reason', async () => {
    await open(page, program.url, 'lead-words');
    await page.getByText('Bảng chưa có dòng nào').waitFor();
    await axe(page, 'an empty table of words');
    await page.fill('[name=phrase]', 'x');
    await page.fill('[name=office]', 'Phòng Kinh tế và Hạ tầng');
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]', { hasText: 'ký tự' }).waitFor();
    await page.fill('[name=phrase]', 'hộ tịch');
    await page.keyboard.press('Enter');
    await page.locator('tbody tr', { hasText: 'hộ tịch' }).waitFor();
    await page.getByLabel('Kế hoạch', { exact: true }).selectOption(plans.find((p) => p.id !== plan.id).id);
    await page.getByRole('button', { name: /^Lấy cả/ }).click();
    await until('rows', () => page.locator('tbody tr').count().then((n) => n > 5));
    await axe(page, 'the table of words');
    await picture(page, 'lead-words');
    await page.getByRole('button', { name: 'Bỏ: hộ tịch' }).click();
    await until('gone', () => page.locator('tbody tr', { hasText: 'hộ tịch' }).count().then((n) => n === 0));
  });
  await narrow(page, 'the table of words');

  await check('over all plans: by lead, filtered by unit, each leads to its passage', async () => {
    await open(page, program.url, 'tasks');
    await row(0).waitFor();
    equal(await rows.count(), 9, 'of both plans');
    await axe(page, 'tasks of all plans');
    await picture(page, 'tasks-all');
    await page.locator('#unit').fill('giao duc');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await until('its three', () => rows.count().then((n) => n === 3));
    await focusFirst();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/plan\//);
    await until('the task in its plan', () => page.locator('tr.task.now').count());
    await until('its passage', () => page.locator('.left .spot').count());
  });
  await open(page, program.url, 'tasks');
  await row(0).waitFor();
  await narrow(page, 'tasks of all plans');
  await check('in English', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Tasks of all plans' }).waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  });
  await page.context().close();

  const reporter = await as(browser, 'mot', PASSWORD);
  await check('who reports for a unit sees the tasks of the unit and changes nothing', async () => {
    await open(reporter, program.url, 'tasks');
    await reporter.locator('tr.task').first().waitFor();
    equal(await reporter.locator('tr.task').count(), 1, 'its own');
    equal(await reporter.locator('.pick, .small, .together').count(), 0, 'no buttons to change');
    await axe(reporter, 'tasks of my unit');
  });
  await reporter.context().close();
}
