// The pictures of docs/huong-dan, made in the illustrated office of samples/ as its people see it.
//   KEHOACH_PICTURES=FOLDER   where they are kept (docs/huong-dan/anh)
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { api, as, check, equal, expect, open, Program, PROGRAM, ROOT, until } from './harness.mjs';

const GUIDES = path.join(ROOT, 'docs/huong-dan');

/** The names of the pictures that the guides show. */
function wanted() {
  const texts = fs.readdirSync(GUIDES).filter((f) => f.endsWith('.md')).map((f) => fs.readFileSync(path.join(GUIDES, f), 'utf8'));
  return [...new Set(texts.flatMap((t) => [...t.matchAll(/\(anh\/([a-z-]+)\.png\)/g)].map((m) => m[1])))].sort();
}

export async function guideSuite({ browser }) {
  const office = new Program();
  const folder = process.env.KEHOACH_PICTURES ?? office.folder;
  const made = [];
  const loaded = spawnSync(path.join(ROOT, 'samples/load'), [PROGRAM, path.join(office.folder, 'kehoach.db')], { encoding: 'utf8' });
  const password = /mật khẩu (\S+-Mh)/.exec(loaded.stdout)?.[1];
  await check('the illustrated office is made', async () => expect(loaded.status === 0 && password, loaded.stderr));
  await office.start();
  browser.url = office.url;
  const opened = {};
  const page = async (name) => (opened[name] ??= await as(browser, name, password));
  const shot = (name, who, screen, ready) =>
    check('picture ' + name, async () => {
      const p = await page(who);
      if (screen !== null) await open(p, office.url, typeof screen === 'function' ? await screen(p) : screen);
      await ready(p);
      await p.waitForTimeout(250);
      await p.screenshot({ path: path.join(folder, name + '.png') });
      made.push(name);
    });
  const plan = async (p, year) => (await api(p, '/plans')).items.find((x) => x.from === year).id;
  const target = async (p, year, words) => (await api(p, `/targets?plan=${await plan(p, year)}&q=${encodeURIComponent(words)}`)).items[0].id;

  await shot('trang-chu', 'ke-hoach.huyen', 'home', (p) => p.waitForSelector('#needs ~ ul a'));
  await shot('ra-soat', 'ke-hoach.huyen', async (p) => `plan/${await plan(p, 2024)}?view=review`, (p) => p.waitForSelector('[data-id]'));
  await shot('chi-tieu', 'ke-hoach.huyen', async (p) => `plan/${await plan(p, 2024)}`, (p) => p.waitForSelector('tr[data-id]'));
  await shot('nhiem-vu', 'ke-hoach.huyen', async (p) => `plan/${await plan(p, 2024)}?view=tasks`, (p) => until('tasks', () => p.textContent('main').then((s) => s.includes('mã số vùng trồng'))));
  await shot('tim', 'ke-hoach.huyen', 'search?q=' + encodeURIComponent('nong thon moi'), (p) => p.waitForSelector('main mark'));
  await shot('trang-chu-don-vi', 'van-hoa.xa', 'home', (p) => p.waitForSelector('#mine ~ table'));
  await shot('so-lieu', 'van-hoa.xa', async (p) => `plan/${await plan(p, 2026)}?target=${await target(p, 2026, 'bảo hiểm y tế')}`, async (p) => {
    await p.waitForSelector('tr[data-id][aria-selected=true]');
    await p.keyboard.press('f');
    await p.waitForSelector('[name=amount]');
    await p.fill('[name=amount]', '95,9');
  });
  await shot('trang-chu-lanh-dao', 'lanh-dao.huyen', 'home', (p) => p.waitForSelector('#progress ~ ul'));
  await shot('don-vi', 'ke-hoach.huyen', 'orgs', async (p) => {
    const branch = (name) => p.locator('.unit', { hasText: name }).first();
    for (const [above, below] of [['tỉnh Long Hà', 'huyện Bình Sa'], ['huyện Bình Sa', 'Phòng Nội vụ']]) {
      await p.locator(`button.fold[aria-label*="${above}"]`).click();
      await branch(below).waitFor();
    }
    await branch('Phòng Nội vụ').click();
  });

  office.addUser('quan-tri', password, 'admin');
  await shot('nguoi-dung', 'quan-tri', 'people', (p) => until('people', () => p.textContent('main').then((s) => s.includes('ke-hoach.huyen'))));

  await check('every picture of the guides was made', async () => equal(made.sort().join(' '), wanted().join(' '), 'pictures'));
  await check('what is made up says so', async () => expect((await (await page('lanh-dao.huyen')).textContent('header')).includes('Số liệu minh họa'), 'the mark'));
  await office.end();
}
