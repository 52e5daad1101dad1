// Documents in their chain, what they lack, and search from anywhere.
import path from 'node:path';
import { api, as, axe, check, equal, expect, open, ROOT, until } from './harness.mjs';
import { narrow, picture } from './tasks.mjs';

const PASSWORD = 'Mat-khau-thu-9';
const ORGS = 'code,name,kind,parent,valid_from\nH1,Huyện Vạn Lộc,huyện,,2020-01-01\nX1,Xã Một,xã,H1,2020-01-01\n';
const RESOLUTION =
  'HỘI ĐỒNG NHÂN DÂN\nHUYỆN VẠN LỘC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 31/NQ-HĐND\nVạn Lộc, ngày 20 tháng 12 năm 2023\n\n' +
  'NGHỊ QUYẾT\nVề nhiệm vụ phát triển kinh tế - xã hội năm 2024\n\nĐiều 1. Phát triển vùng trồng dược liệu theo quy hoạch.\n\nNơi nhận:\n- UBND huyện;\n- Lưu: VT.\n';

export async function documentsSuite({ program, browser }) {
  program.must('org', 'import', program.file('orgs.csv', ORGS));
  program.must('import', path.join(ROOT, 'tests/plans/huyen-2024.txt'), '--org', 'H1');
  program.addUser('lan', PASSWORD, 'planner', 'H1');
  program.addUser('tran', PASSWORD, 'supervisor');
  const page = await as(browser, 'lan', PASSWORD);
  const [plan] = (await api(page, '/documents')).items;

  await check('the list of documents leads to one', async () => {
    await open(page, program.url, 'documents');
    await page.getByRole('link', { name: /Phát triển kinh tế/ }).waitFor();
    await axe(page, 'documents');
    await picture(page, 'documents');
    await page.getByRole('link', { name: /Phát triển kinh tế/ }).click();
    await page.getByRole('heading', { name: 'Kế hoạch 15/KH-UBND, 05/01/2024' }).waitFor();
  });
  await check('what it carries out: not here yet, and linked once it comes', async () => {
    const line = page.locator('li', { hasText: '31/NQ-HĐND' });
    await line.getByText('chưa có trong kho').waitFor();
    await axe(page, 'a document');
    program.must('import', program.file('nghi-quyet.txt', RESOLUTION), '--org', 'H1');
    await open(page, program.url, 'document/' + plan.id);
    await line.getByRole('link', { name: /31\/NQ-HĐND/ }).waitFor();
    await picture(page, 'document');
    await line.getByRole('link').click();
    await page.getByRole('heading', { name: /Nghị quyết 31\/NQ-HĐND/i }).waitFor();
  });
  await check('what hangs on it, and its recipients', async () => {
    await page.getByRole('link', { name: /Kế hoạch 15\/KH-UBND/ }).waitFor();
    await page.getByRole('heading', { name: 'Nơi nhận' }).waitFor();
  });
  await check('what it lacks is filled in by hand; a day that cannot be read is said at its cell', async () => {
    await page.fill('[name=date]', '31/2/2024');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.waitForSelector('[name=date][aria-invalid=true]');
    await axe(page, 'a document with an error');
    await page.fill('[name=date]', '20/12/2023');
    await page.fill('[name=title]', 'Nghị quyết về nhiệm vụ năm 2024');
    await page.selectOption('[name=mark]', 'nội bộ');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('✓').waitFor();
    const kept = (await api(page, '/documents')).items[0];
    equal(kept.title, 'Nghị quyết về nhiệm vụ năm 2024', 'kept');
    equal(kept.mark, 'nội bộ', 'mark');
  });
  await check('file and text are there to be taken', async () => {
    await open(page, program.url, 'document/' + plan.id);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải tệp gốc' }).click()]);
    equal(file.suggestedFilename(), 'huyen-2024.txt', 'file');
  });
  await narrow(page, 'a document');

  await check('“/” and Ctrl+K lead to search from anywhere, without diacritics', async () => {
    await open(page, program.url, 'documents');
    await page.getByRole('link', { name: /Phát triển kinh tế/ }).waitFor();
    await page.keyboard.press('/');
    await until('the focus in the box', () => page.evaluate(() => document.activeElement.name === 'find'));
    await page.keyboard.type('trong duoc lieu');
    await page.keyboard.press('Enter');
    await page.locator('mark', { hasText: 'dược' }).first().waitFor();
    expect(page.url().includes('#/search?q=trong+duoc+lieu'), page.url());
    equal(await page.locator('section').count(), 2, 'documents and tasks');
    await axe(page, 'what was found');
    await picture(page, 'search');
    await page.locator('h1').click();
    await page.keyboard.press('Control+k');
    await until('the focus again', () => page.evaluate(() => document.activeElement.name === 'find'));
  });
  await check('a hit of a document opens its plan at the passage', async () => {
    await page.locator('#found-document + ol li', { hasText: '15/KH-UBND' }).getByRole('link').first().click();
    await until('the passage', () => page.locator('.left .spot', { hasText: 'dược liệu' }).count());
  });
  await check('a hit of a task opens its plan at the task', async () => {
    await open(page, program.url, 'search?q=duoc+lieu');
    await page.locator('#found-task + ol li').first().getByRole('link').click();
    await until('the row', () => page.locator('tr.task.now', { hasText: 'dược liệu' }).count());
  });
  await check('a hit of a target opens its plan at the target', async () => {
    await open(page, program.url, 'search?q=%22suy+dinh+duong%22&kind=target');
    await page.locator('#found-target + ol li').first().getByRole('link').click();
    await until('the row', () => page.locator('tr[data-id][aria-current=true]', { hasText: 'suy dinh dưỡng' }).count());
  });
  await check('nothing found says what to do', async () => {
    await open(page, program.url, 'search?q=khongcotunay');
    await page.getByText('Không thấy gì').waitFor();
    await axe(page, 'nothing found');
  });
  await open(page, program.url, 'search?q=huyen');
  await page.locator('mark').first().waitFor();
  await narrow(page, 'what was found');
  await page.context().close();

  const watcher = await as(browser, 'tran', PASSWORD);
  await check('what is internal is not found by the supervisor, and shows in no chain', async () => {
    await open(watcher, program.url, 'search?q=duoc+lieu');
    await watcher.locator('#found-document + ol li').first().waitFor();
    equal(await watcher.locator('#found-document + ol li').count(), 1, 'documents');
    await open(watcher, program.url, 'document/' + plan.id);
    await watcher.locator('li', { hasText: '31/NQ-HĐND' }).getByText('chưa có trong kho').waitFor();
    equal(await watcher.getByRole('button', { name: 'Lưu', exact: true }).count(), 0, 'nothing to save');
  });
  await watcher.context().close();
}
