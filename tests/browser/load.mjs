// What the first load of the pages costs (bench/page).
import { Browser, Program } from './harness.mjs';

const LOADS = 5;

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** One load by a browser that has never been here. */
async function load(browser, url) {
  const context = await browser.context();
  const page = await browser.page(context);
  const wire = await context.newCDPSession(page);
  const seen = { bytes: 0, requests: 0 };
  await wire.send('Network.enable');
  wire.on('Network.loadingFinished', (e) => {
    seen.bytes += e.encodedDataLength;
    seen.requests++;
  });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((l) => l.getEntries().forEach((t) => window.longTasks.push(t.duration))).observe({ type: 'longtask', buffered: true });
  });
  const start = Date.now();
  await page.goto(url);
  await page.waitForSelector('[name=password]');
  seen.ms = Date.now() - start;
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() => window.longTasks);
  seen.tasks = tasks.length;
  seen.longest = Math.round(Math.max(0, ...tasks));
  await context.close();
  return seen;
}

const program = new Program();
const browser = new Browser();
await program.start();
await browser.start(program.url);
const all = [];
for (let i = 0; i < LOADS; i++) all.push(await load(browser, program.url));
await browser.end();
await program.end();
const of = (name) => median(all.map((x) => x[name]));
console.log(`bytes over the wire, gzipped   ${(of('bytes') / 1000).toFixed(1)} KB (headers included)`);
console.log(`requests                       ${of('requests')}`);
console.log(`long tasks (over 50 ms)        ${of('tasks')}, the longest ${of('longest')} ms`);
console.log(`to the login form              ${of('ms')} ms`);
