// Plans come in by drop; the same file again is known; an unknown issuer is asked for.
import fs from 'node:fs';
import path from 'node:path';
import { axe, check, expect, until } from './harness.mjs';

/** What a person does who drags a file out of a folder. */
async function drop(page, file) {
  const data = await page.evaluateHandle(
    ([name, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name, { type: 'text/plain' }));
      return data;
    },
    [path.basename(file), fs.readFileSync(file).toString('base64')],
  );
  await page.dispatchEvent('.drop', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
}

/** Drops a file and answers for the organisation when asked. Returns the last sentence. */
export async function importPlan(page, file) {
  const line = page.locator('.imports li').first();
  await drop(page, file);
  const name = path.basename(file);
  await until('the end of ' + name, async () => (await line.textContent()).includes(name) && (await line.locator('.ask, .notice').count()) > 0, 20000);
  if (await line.locator('.ask').count()) {
    const box = line.locator('[role=combobox]');
    await box.fill('mau');
    await line.locator('[role=option]').first().click();
    await line.locator('button.main').click();
    await until('the end of ' + name, async () => (await line.locator('.notice').count()) > 0, 20000);
  }
  return line.locator('.notice').textContent();
}

export async function importSuite({ page, program, samples }) {
  await check('an empty list says what to do first', async () => {
    await page.goto(program.url + '/#/plans');
    await page.waitForSelector('.empty');
    await axe(page, 'no plans');
  });
  for (const file of samples)
    await check('import by drop: ' + path.basename(file), async () => {
      const said = await importPlan(page, file);
      expect(/Đã nhập/.test(said), said);
    });
  await check('the same file again is known', async () => {
    const said = await importPlan(page, samples[0]);
    expect(/đã có trong hệ thống/.test(said), said);
  });
  await check('a file that is no text is refused in words', async () => {
    const file = path.join(program.folder, 'anh.txt');
    fs.writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0]));
    const said = await importPlan(page, file);
    expect(/Chưa nhập được/.test(said), said);
    await axe(page, 'plans with an error');
  });
  await check('the list shows the plans with their progress in words', async () => {
    await until('all plans', async () => (await page.locator('td.title a').count()) === samples.length);
    expect(/đạt và vượt 0\/\d+, trong đó 0 vượt/.test(await page.textContent('tbody')), 'progress');
    await axe(page, 'plans');
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than 360 px');
    await axe(page, 'plans at 360 px');
    await page.setViewportSize({ width: 1280, height: 800 });
  });
}
