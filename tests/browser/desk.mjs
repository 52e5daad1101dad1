// What the desk costs, with 60 and with 2,000 items (bench/review): bytes, first paint, first key,
// long tasks; Chromium with a processor four times slower.
import { api, as, Browser, Program } from './harness.mjs';
import { manyPlan } from './review.mjs';

const LOADS = 5;
const SLOWER = 4;
const PASSWORD = 'mật-khẩu-thử-1';

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** One opening of the desk by a browser that has never been here, then one key. */
async function load(browser, plan) {
  const page = await as(browser, 'lan', PASSWORD);
  const wire = await page.context().newCDPSession(page);
  const seen = { bytes: 0 };
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  wire.on('Network.loadingFinished', (e) => (seen.bytes += e.encodedDataLength));
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((l) => l.getEntries().forEach((t) => window.longTasks.push(t.duration))).observe({ type: 'longtask', buffered: true });
    const look = () => (document.querySelector('.rows [aria-selected=true]') ? (window.firstPaint = performance.now()) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
  await page.goto(`${browser.url}/?desk#/plan/${plan}?view=review`);
  await page.waitForFunction(() => window.firstPaint && document.activeElement.matches('.rows [aria-selected=true]'), null, { timeout: 60000 });
  seen.paint = await page.evaluate(() => window.firstPaint);
  seen.key = await page.evaluate(
    () =>
      new Promise((done) => {
        const before = document.querySelector('.rows [aria-selected=true]').dataset.id;
        const start = performance.now();
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
        const look = () => (document.querySelector('.rows [aria-selected=true]')?.dataset.id !== before ? done(performance.now() - start) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      }),
  );
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate(() => window.longTasks);
  seen.tasks = tasks.length;
  seen.longest = Math.max(0, ...tasks);
  await page.context().close();
  return seen;
}

const program = new Program();
program.must('org', 'import', program.file('orgs.csv', 'code,name,kind,parent,valid_from\nM01,Ủy ban nhân dân huyện Vạn Lộc,huyện,,2000-01-01\n'));
program.addUser('lan', PASSWORD, 'planner', 'M01');
for (const n of [60, 2000]) program.must('import', program.file(`${n}.txt`, manyPlan(n, n)), '--org', 'M01');
const browser = new Browser();
await program.start();
await browser.start(program.url);
const page = await as(browser, 'lan', PASSWORD);
const plans = (await api(page, '/plans')).items;
for (const n of [60, 2000]) {
  const plan = plans.find((p) => p.number === `${n}/KH-UBND`);
  const all = [];
  for (let i = 0; i < LOADS; i++) all.push(await load(browser, plan.id));
  const of = (name) => median(all.map((x) => x[name]));
  console.log(`${plan.targets} items: ${(of('bytes') / 1000).toFixed(0)} KB; first row ${of('paint').toFixed(0)} ms; a key ${of('key').toFixed(0)} ms; long tasks ${of('tasks')}, the longest ${of('longest').toFixed(0)} ms`);
}
await browser.end();
await program.end();
