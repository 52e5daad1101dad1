// Login, the forced change of the first password, both languages, the frame on a telephone.
import { axe, check, equal, expect, logIn, until } from './harness.mjs';

export const PASSWORD = 'Mật khẩu Mới-2026';

export async function loginSuite({ program, browser }) {
  const context = await browser.context();
  const page = await browser.page(context);
  const first = /admin\D*?mật khẩu: (\S+)/.exec(program.said)?.[1] ?? '';

  await check('the first page is the login', async () => {
    await page.goto(program.url);
    await page.waitForSelector('[name=password]');
    equal(await page.evaluate(() => document.documentElement.lang), 'vi', 'lang');
    equal(await page.evaluate(() => document.activeElement.getAttribute('name')), 'name', 'focus');
    await axe(page, 'login');
  });
  await check('a wrong password is said in words, where it is', async () => {
    await logIn(page, 'admin', 'sai');
    await page.waitForSelector('form [role=alert]');
    equal(await page.inputValue('[name=name]'), 'admin', 'the name stays');
    await axe(page, 'login with an error');
  });
  await check('an empty login is not sent', async () => {
    await page.fill('[name=password]', '');
    await page.click('button.main');
    await until('the sentence', () => page.textContent('form [role=alert]').then((s) => /Ghi tên/.test(s)));
  });
  await check('English by a switch, kept', async () => {
    await page.click('button[lang=en]');
    await until('English', () => page.textContent('button.main').then((s) => s === 'Log in'));
    equal(await page.evaluate(() => document.documentElement.lang), 'en', 'lang');
    await page.reload();
    await until('English again', () => page.textContent('button.main').then((s) => s === 'Log in'));
    await page.click('button[lang=vi]');
    await until('Vietnamese', () => page.textContent('button.main').then((s) => s === 'Đăng nhập'));
  });
  await check('the first password must be changed', async () => {
    expect(first, 'no first password was printed');
    await logIn(page, 'admin', first);
    await page.waitForSelector('[name=again]');
    await axe(page, 'change of the password');
    await page.fill('[name=old]', first);
    await page.fill('[name=new]', PASSWORD);
    await page.fill('[name=again]', PASSWORD + 'x');
    await page.keyboard.press('Enter');
    await until('that they differ', () => page.textContent('form [role=alert]').then((s) => /không giống/.test(s)));
    await page.fill('[name=again]', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForSelector('header .home');
  });
  await check('logout, and in again', async () => {
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForSelector('[name=password]');
    await page.reload();
    await logIn(page, 'admin', PASSWORD);
    await page.waitForSelector('header .home');
  });
  await check('the frame fits 360 px', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than the screen');
    await axe(page, 'the frame at 360 px');
  });
  await context.close();
}
