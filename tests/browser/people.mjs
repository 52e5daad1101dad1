// People: added with a password told once, roles from a day to a day, the role acted in, fields,
// lock, hand-over, the trail; a planner only reads.
import { api, as, axe, check, equal, expect, logIn, open, until } from './harness.mjs';

const PASSWORD = 'Mật khẩu Mới-2026';
const ORGS = 'code,name,kind,parent,valid_from\nH1,Vạn Lộc,huyện,,2000-01-01\nX1,Mỹ An,xã,H1,2000-01-01\n';

async function narrow(page, where) {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than 360 px: ' + where);
  await axe(page, where + ' at 360 px');
  await page.setViewportSize({ width: 1280, height: 800 });
}
const panel = (page) => page.textContent('.right');

async function adding(page, program, browser) {
  let told = '';
  await check('a person is added where he works; the password is told once', async () => {
    await open(page, program.url, 'people');
    await page.getByRole('button', { name: 'Thêm người dùng' }).click();
    await page.click('dialog button.main');
    await page.waitForSelector('dialog [role=alert]');
    await axe(page, 'an incomplete person');
    await page.fill('[name=display_name]', 'Trần Thị Hoa');
    await page.fill('[name=login]', 'hoa');
    await page.fill('dialog [role=combobox]', 'my an');
    await page.locator('dialog [role=option]').first().click();
    await page.click('dialog button.main');
    told = await until('the password', () => page.textContent('.right code'));
    await until('the role', () => panel(page).then((s) => /báo cáo số liệu, Mỹ An/.test(s)));
    await axe(page, 'a person');
    await page.reload();
    await until('the person', () => panel(page).then((s) => /Trần Thị Hoa/.test(s)));
    equal(await page.locator('.right code').count(), 0, 'told again');
  });
  await check('the password opens the account', async () => {
    const other = await browser.page(await browser.context());
    await other.goto(program.url);
    await logIn(other, 'hoa', told);
    await other.waitForSelector('[name=again]');
    await other.context().close();
  });
  await check('search without diacritics', async () => {
    await page.fill('.left input[type=search]', 'tran thi');
    await until('one', async () => (await page.locator('tbody tr').count()) === 1);
    await page.fill('.left input[type=search]', '');
  });
}

async function roles(page) {
  await check('a role from a day to a day, and taken', async () => {
    await page.getByRole('button', { name: 'Giao vai trò' }).click();
    await page.selectOption('dialog [name=role]', 'unit_head');
    await page.fill('dialog [role=combobox]', 'my an');
    await page.locator('dialog [role=option]').first().click();
    await page.fill('dialog [name=from]', '1/1/2024');
    await page.fill('dialog [name=to]', '31/12/2023');
    await page.click('dialog button.main');
    await until('the refusal', () => page.textContent('dialog [role=alert]').then((s) => /đứng trước/.test(s)));
    await axe(page, 'a role that ends before it begins');
    await page.fill('dialog [name=to]', '31/12/2030');
    await page.click('dialog button.main');
    await until('the days', () => panel(page).then((s) => /thủ trưởng đơn vị, Mỹ An\s+01\/01\/2024 – 31\/12\/2030/.test(s)));
    await page.getByRole('button', { name: 'Thôi vai trò thủ trưởng đơn vị, Mỹ An' }).click();
    await page.click('dialog button.main');
    await until('the end', () => panel(page).then((s) => /đã thôi/.test(s) || !/31\/12\/2030/.test(s)));
  });
  await check('fields of a deputy', async () => {
    await page.fill('[name=field]', 'Văn hóa - xã hội');
    await page.getByRole('button', { name: 'Giao phụ trách' }).click();
    await until('in the list', () => page.textContent('table').then((s) => /Văn hóa - xã hội/.test(s)));
    await narrow(page, 'a person');
  });
}

async function acting(page, program, browser) {
  await check('who holds several roles chooses in which he acts, and the trail shows it', async () => {
    program.must('user', 'role', 'hai-vai', 'planner', '--org', 'H1');
    const other = await as(browser, 'hai-vai', PASSWORD);
    await axe(other, 'several roles');
    await open(other, program.url, 'people');
    const before = await other.locator('header nav').textContent();
    expect(/Thiết lập/.test(before), 'the administrator sees the settings');
    await other.selectOption('.acting', { label: 'tổng hợp kế hoạch, Vạn Lộc' });
    await until('fewer screens', () => other.locator('header nav').textContent().then((s) => !/Thiết lập/.test(s)));
    equal(await other.getByRole('button', { name: 'Thêm người dùng' }).count(), 0, 'a planner adds nobody');
    await other.selectOption('.acting', { label: 'quản trị' });
    await until('the settings again', () => other.locator('header nav').textContent().then((s) => /Thiết lập/.test(s)));
    await other.locator('tbody button', { hasText: 'Trần Thị Hoa' }).click();
    await other.fill('[name=field]', 'Kinh tế');
    await other.getByRole('button', { name: 'Giao phụ trách' }).click();
    await until('kept', () => panel(other).then((s) => /Kinh tế/.test(s)));
    const me = (await api(other, '/users?q=hai-vai')).items[0];
    await open(other, program.url, 'people?person=' + me.id);
    await until('the trail', () => panel(other).then((s) => /user\.field\s+với vai trò quản trị/.test(s)));
    await other.context().close();
  });
}

async function leaving(page, program, browser) {
  await check('a locked account is told so, and opened again', async () => {
    await page.getByRole('button', { name: 'Khóa', exact: true }).click();
    await axe(page, 'locking');
    await page.fill('dialog [name=why]', 'đi học');
    await page.click('dialog button.main');
    await until('locked', () => panel(page).then((s) => /đang khóa/.test(s)));
    await page.getByRole('button', { name: 'Mở khóa' }).click();
    await page.click('dialog button.main');
    await until('open', () => panel(page).then((s) => /đang dùng/.test(s)));
  });
  await check('a new password is told once', async () => {
    await page.getByRole('button', { name: 'Cấp lại mật khẩu' }).click();
    await page.click('dialog button.main');
    await page.waitForSelector('.right code');
  });
  await check('hand-over: what goes is listed, goes, and is kept in a list', async () => {
    await page.getByRole('button', { name: 'Bàn giao', exact: true }).click();
    await until('what goes', () => page.textContent('dialog').then((s) => /báo cáo số liệu, Mỹ An/.test(s) && /Văn hóa - xã hội/.test(s)));
    await page.click('dialog button.main');
    await page.waitForSelector('dialog [role=alert]');
    await page.fill('dialog [role=combobox]', 'nguoi moi');
    await page.locator('dialog [role=option]').first().click();
    await page.fill('dialog [name=why]', 'chuyển công tác');
    await axe(page, 'a hand-over');
    await page.click('dialog button.main');
    await until('left', () => panel(page).then((s) => /đã thôi dùng/.test(s) && /chuyển công tác/.test(s)));
    const to = (await api(page, '/users?q=nguoi%20moi')).items[0];
    expect(to.roles.some((r) => r.role === 'reporter' && r.org_name === 'Mỹ An') && to.fields.includes('Văn hóa - xã hội'), JSON.stringify(to));
    await axe(page, 'after a hand-over');
  });
  await check('a planner reads and changes nothing; others do not see the screen', async () => {
    const planner = await as(browser, 'ke-hoach', PASSWORD);
    await open(planner, program.url, 'people');
    await planner.locator('tbody button', { hasText: 'Trần Thị Hoa' }).click();
    await until('the person', () => panel(planner).then((s) => /đã thôi dùng/.test(s)));
    equal(await planner.getByRole('button', { name: /Giao vai trò|Khóa|Bàn giao/ }).count(), 0, 'offers');
    await narrow(planner, 'people');
    await planner.context().close();
    const leader = await as(browser, 'lanh-dao', PASSWORD);
    equal(await leader.locator('header nav a[href="#/people"]').count(), 0, 'in the menu');
    await leader.context().close();
  });
}

export async function peopleSuite({ program, browser }) {
  program.must('org', 'import', program.file('orgs.csv', ORGS));
  program.addUser('quan-tri', PASSWORD, 'admin');
  program.addUser('hai-vai', PASSWORD, 'admin');
  program.addUser('ke-hoach', PASSWORD, 'planner');
  program.addUser('lanh-dao', PASSWORD, 'leader');
  program.addUser('nguoi-moi', PASSWORD, 'supervisor', 'H1');
  const page = await as(browser, 'quan-tri', PASSWORD);
  await adding(page, program, browser);
  await roles(page);
  await acting(page, program, browser);
  await open(page, program.url, 'people?person=' + (await api(page, '/users?q=hoa')).items[0].id);
  await leaving(page, program, browser);
}
