// What every suite stands on: the real program on a fresh SQLite file and a free port, Debian's
// Chromium, pages that note what they should not do, and the counting of checks.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const PROGRAM = process.env.KEHOACH ?? path.join(ROOT, 'kehoach');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const count = { passed: 0, failed: 0, skipped: 0 };

export async function check(what, run) {
  try {
    await run();
    count.passed++;
  } catch (e) {
    count.failed++;
    console.log(`failed: ${what}\n    ${String(e.message ?? e).split('\n').slice(0, 6).join('\n    ')}`);
  }
}

export function skip(what) {
  count.skipped++;
  console.log(`skipped: ${what}`);
}

export function equal(is, want, what = '') {
  if (is !== want) throw new Error(`${what}: ${JSON.stringify(is)} for ${JSON.stringify(want)}`);
}

export function expect(ok, what) {
  if (!ok) throw new Error(what);
}

/** Asks again until it is so: what a person who looks at the screen does. */
export async function until(what, ask, ms = 8000) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask().catch(() => false);
    if (answer) return answer;
    if (Date.now() > end) throw new Error('not seen: ' + what);
    await new Promise((r) => setTimeout(r, 40));
  }
}

export class Program {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-browser-'));
  db = `sqlite:${this.folder}/kehoach.db`;
  port = 0;
  said = '';

  run(...args) {
    return this.runWith(undefined, ...args);
  }

  runWith(input, ...args) {
    const r = spawnSync(PROGRAM, ['--db', this.db, ...args], { input, encoding: 'utf8', env: { ...process.env, LANG: 'vi_VN.UTF-8' } });
    return { status: r.status, out: r.stdout, err: r.stderr };
  }

  /** What a command must do before the checks can begin. */
  must(...args) {
    const r = this.run(...args);
    if (r.status > 1) throw new Error(`kehoach ${args.join(' ')}: ${r.err}`);
    return r.out;
  }

  addUser(name, password, role, org) {
    const r = this.runWith(password + '\n', 'user', 'add', name, '--role', role, ...(org ? ['--org', org] : []), '--password-stdin');
    if (r.status) throw new Error(`user add ${name}: ${r.err}`);
  }

  file(name, text) {
    const at = path.join(this.folder, name);
    fs.writeFileSync(at, text);
    return at;
  }

  async start() {
    this.said = '';
    this.child = spawn(PROGRAM, ['--db', this.db, 'serve', '--listen', `127.0.0.1:${this.port}`], { env: { ...process.env, LANG: 'vi_VN.UTF-8' } });
    this.child.stdout.on('data', (d) => (this.said += d));
    this.child.stderr.on('data', (d) => (this.said += d));
    const m = await until('the address of the server: ' + this.said, async () => /http:\/\/127\.0\.0\.1:(\d+)/.exec(this.said));
    this.port = Number(m[1]);
    this.url = `http://127.0.0.1:${this.port}`;
  }

  async stop() {
    const gone = new Promise((r) => this.child.once('exit', r));
    this.child.kill('SIGTERM');
    await gone;
  }

  async end() {
    await this.stop();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

export class Browser {
  /** What pages did that they should not have done. */
  wrongs = [];

  async start(url) {
    this.url = url;
    this.chromium = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'] });
  }

  async context(options = {}) {
    const context = await this.chromium.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.on('request', (r) => {
      if (!r.url().startsWith(this.url + '/')) this.wrongs.push('a request to ' + r.url());
    });
    return context;
  }

  async page(context) {
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on('pageerror', (e) => this.wrongs.push('an error in the page: ' + (e.stack ?? e)));
    page.on('console', (m) => {
      // Chromium itself notes answers that are no success; which of them are meant to come is
      // for the checks to say.
      if (m.type() === 'error' && !/^Failed to load resource/.test(m.text())) this.wrongs.push('the console: ' + m.text());
    });
    return page;
  }

  async end() {
    await this.chromium.close();
  }
}

export async function axe(page, where) {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const lines = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')} (${v.nodes[0].any[0]?.message ?? v.help})`);
  expect(!lines.length, `${where}\n${lines.join('\n')}`);
}

export async function logIn(page, name, password) {
  await page.fill('[name=name]', name);
  await page.fill('[name=password]', password);
  await page.keyboard.press('Enter');
}

/** A page in a context of its own in which that person is logged in. */
export async function as(browser, name, password, options) {
  const page = await browser.page(await browser.context(options));
  await page.goto(browser.url);
  await logIn(page, name, password);
  await page.waitForSelector('header .home');
  return page;
}

let loads = 0;
/** A screen from a fresh page, not by a step inside the one that is open. */
export async function open(page, url, screen) {
  await page.goto(`${url}/?${++loads}#/${screen}`);
}

/** The API as the page itself asks it, with the page's cookie. */
export function api(page, address, method = 'GET', body) {
  return page.evaluate(
    async ([address, method, body]) => {
      const headers = body === undefined ? {} : { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
      const r = await fetch('/api/v1' + address, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
      return /json/.test(r.headers.get('content-type') ?? '') ? r.json() : r.text();
    },
    [address, method, body],
  );
}
