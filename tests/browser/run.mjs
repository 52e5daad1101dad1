// The browser tests: the real program, a fresh data file, Chromium. Ends with
// "browser: N passed, N failed, N skipped".
//   KEHOACH=PROGRAM     the program under test
//   KEHOACH_SHOT=FILE   also makes the picture of the README
import fs from 'node:fs';
import path from 'node:path';
import { Browser, check, count, equal, logIn, Program, ROOT, skip } from './harness.mjs';
import { guideSuite } from './guide.mjs';
import { homeSuite } from './home.mjs';
import { deskDaySuite } from './desk-day.mjs';
import { documentsSuite } from './documents.mjs';
import { importPlan, importSuite } from './import.mjs';
import { loginSuite, PASSWORD } from './login.mjs';
import { marksSuite } from './marks.mjs';
import { orgsSuite } from './orgs.mjs';
import { peopleSuite } from './people.mjs';
import { openTarget, planSuite, workplace } from './plan.mjs';
import { reviewSuite } from './review.mjs';
import { targetsSuite } from './targets.mjs';
import { tasksSuite } from './tasks.mjs';
import { troublesSuite } from './troubles.mjs';

function plansIn(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((f) => f.endsWith('.txt')).sort().map((f) => path.join(folder, f)) : [];
}

const ORGS = 'code,name,kind,parent,valid_from\nM01,Ủy ban nhân dân huyện Mẫu,huyện,,2000-01-01\nM02,Phòng Mẫu,phòng,M01,2000-01-01\n';

async function plans(all) {
  const { program, page } = all;
  const csv = path.join(program.folder, 'orgs.csv');
  fs.writeFileSync(csv, ORGS);
  await check('organisations to choose from', async () => equal(program.run('org', 'import', csv).status, 0, 'org import'));
  await importSuite({ ...all, samples: plansIn(path.join(ROOT, 'tests/plans')) });
  const real = plansIn(path.join(ROOT, '../shared/plans'));
  if (!real.length) skip('the real plans are not here (../shared/plans)');
  for (const file of real)
    await check('import ' + path.basename(file), async () => {
      await page.goto(program.url + '/#/plans');
      await importPlan(page, file);
    });
  await marksSuite(all);
  await planSuite(all);
  if (process.env.KEHOACH_SHOT) await shot(all, process.env.KEHOACH_SHOT);
  await troublesSuite(all);
}

async function shot({ page, program }, file) {
  const place = await workplace(page, program);
  await openTarget(page, place, place.plain[1].id);
  await page.keyboard.press('h');
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
}

/** The first start as a person meets it, and the plan's screen. */
async function first({ program, browser }) {
  await loginSuite({ program, browser });
  const context = await browser.context();
  const page = await browser.page(context);
  await page.goto(program.url);
  await logIn(page, 'admin', PASSWORD);
  await page.waitForSelector('header .home');
  await plans({ program, browser, page, context });
}

// Each has a data file and a server of its own. To add one: its file, its row; `run NAME` runs it
// alone.
const SUITES = {
  first,
  home: homeSuite,
  review: reviewSuite,
  targets: targetsSuite,
  tasks: tasksSuite,
  documents: documentsSuite,
  orgs: orgsSuite,
  people: peopleSuite,
  'desk-day': deskDaySuite,
  guide: guideSuite,
};

for (const [name, suite] of Object.entries(SUITES)) {
  if (process.argv[2] && process.argv[2] !== name) continue;
  const program = new Program();
  const browser = new Browser();
  await program.start();
  await browser.start(program.url);
  try {
    await suite({ program, browser });
  } catch (e) {
    count.failed++;
    console.log(`failed: ${name} ended early\n    ${e.stack ?? e}`);
  } finally {
    await check(`${name}: no request elsewhere, no error in a page`, async () => equal(browser.wrongs.join('\n'), '', 'wrong'));
    await browser.end();
    await program.end();
  }
}
console.log(`browser: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed ? 1 : 0);
