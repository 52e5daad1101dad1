// Bad moments: two people on one target, the server away, the session over. Nothing typed is lost.
import { api, axe, check, equal, expect, until } from './harness.mjs';
import { PASSWORD } from './login.mjs';
import { openTarget, workplace } from './plan.mjs';

export async function troublesSuite({ page, program, browser, context }) {
  const place = await workplace(page, program);
  const [, , three, four] = place.plain;
  const fresh = (id) => api(page, '/targets/' + id);

  await check('two tabs on one target: both values are shown, and one is chosen', async () => {
    const other = await browser.page(context);
    await openTarget(page, place, three.id);
    await openTarget(other, place, three.id);
    for (const [tab, value] of [[page, '11'], [other, '22']]) {
      await tab.keyboard.press('e');
      await tab.fill('[name=value]', value);
      await tab.keyboard.press('Tab');
      await until('an answer', () => tab.locator('.conflict, .cell .state:has-text("đã lưu")').count());
    }
    const said = await other.textContent('.conflict');
    expect(said.includes('11') && said.includes('22'), said);
    await axe(other, 'two values');
    await other.locator('.conflict button.main').click();
    await until('the choice kept', async () => (await fresh(three.id)).value === '22');
    await other.close();
  });
  await check('the server away for 5 s: a figure waits, says so, and arrives', async () => {
    await openTarget(page, place, four.id);
    await page.keyboard.press('f');
    await page.fill('[name=amount]', '7,25');
    await program.stop();
    await page.keyboard.press('Enter');
    await until('that it waits', () => page.textContent('form.figure').then((s) => s.includes('chờ kết nối')));
    await until('the banner', () => page.textContent('.frame').then((s) => s.includes('Mất kết nối')));
    equal(await page.inputValue('[name=amount]'), '7,25', 'typed');
    await axe(page, 'no connection');
    await new Promise((r) => setTimeout(r, 5000));
    await program.start();
    await until('saved', () => page.textContent('form.figure').then((s) => s.includes('Đã ghi lúc')), 15000);
    equal((await fresh(four.id)).figure.value, '7.25', 'kept');
    equal((await api(page, '/figures?target=' + four.id)).items.filter((f) => f.value === '7.25').length, 1, 'once');
  });
  await check('the session ends in the middle of an edit: log in in place, and it is saved', async () => {
    await openTarget(page, place, four.id);
    await page.keyboard.press('e');
    await page.fill('[name=value]', '88');
    await context.clearCookies();
    await page.locator('[name=value]').press('Tab');
    await page.waitForSelector('dialog[open] [name=password]');
    await axe(page, 'session ended');
    await page.fill('dialog [name=password]', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await until('saved', () => page.locator('.cell .state', { hasText: 'đã lưu' }).count());
    equal((await fresh(four.id)).value, '88', 'kept');
  });
  await check('a write that an earlier page could not send is offered again', async () => {
    await openTarget(page, place, four.id);
    await page.keyboard.press('f');
    await page.fill('[name=amount]', '9,75');
    await program.stop();
    await page.keyboard.press('Enter');
    await until('that it waits', () => page.textContent('form.figure').then((s) => s.includes('chờ kết nối')));
    await page.close({ runBeforeUnload: false });
    await program.start();
    const next = await browser.page(context);
    await next.goto(program.url);
    await next.getByText('còn một thay đổi chưa gửi được').waitFor();
    await next.getByRole('button', { name: 'Gửi', exact: true }).click();
    await until('arrived', async () => (await api(next, '/targets/' + four.id)).figure.value === '9.75');
    await next.close();
  });
}
