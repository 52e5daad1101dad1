// What scrolling a long table of targets costs (bench/table).
import { as, Browser, open, Program } from './harness.mjs';
import { PASSWORD, prepare } from './targets.mjs';

const ROWS = 5000;
const RUNS = process.argv.includes('--short') ? 1 : 5;

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Nine rows further in each frame, as fast as a hand turns the wheel. */
function scroll(frames) {
  return new Promise((done) => {
    const box = document.querySelector('.list');
    const tasks = [];
    new PerformanceObserver((l) => l.getEntries().forEach((t) => tasks.push(t.duration))).observe({ type: 'longtask' });
    let drawn = 0;
    let frame = 0;
    const step = () => {
      drawn = Math.max(drawn, document.querySelectorAll('tr[data-id]').length);
      box.scrollTop += 400;
      if (++frame < frames) requestAnimationFrame(step);
      else setTimeout(() => done({ tasks: tasks.length, longest: Math.max(0, ...tasks), drawn }), 300);
    };
    box.scrollTop = 0;
    requestAnimationFrame(step);
  });
}

const program = new Program();
const browser = new Browser();
const { plan, far } = prepare(program, ROWS);
await program.start();
await browser.start(program.url);
const page = await as(browser, 'lan', PASSWORD);
page.setDefaultTimeout(120000);
await open(page, program.url, 'plan/' + plan);
await page.getByRole('button', { name: 'Ẩn văn bản' }).click();
const FRAMES = 300;
const wire = await page.context().newCDPSession(page);
// The processor time of the page's thread: what a busy machine does not change.
await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
const busy = async () => (await wire.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value * 1000;
const all = [];
for (let i = 0; i < RUNS; i++) {
  const start = Date.now();
  await open(page, program.url, 'plan/' + far);
  await page.waitForSelector('tr[data-id]');
  const first = Date.now() - start;
  await page.waitForTimeout(2000);
  const before = await busy();
  const seen = await page.evaluate(scroll, FRAMES);
  all.push({ first, ...seen, cpu: (await busy()) - before });
}
await browser.end();
await program.end();
const of = (name) => Math.round(median(all.map((x) => x[name])));
console.log(`rows                              ${ROWS}, at most ${of('drawn')} of them drawn`);
console.log(`to the first rows                 ${of('first')} ms`);
console.log(`long tasks (over 50 ms) scrolling ${of('tasks')}, the longest ${of('longest')} ms`);
console.log(`processor time of the page      ${(median(all.map((x) => x.cpu)) / FRAMES).toFixed(1)} ms a frame, in which nine rows come and go`);
