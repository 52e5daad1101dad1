// The only way to the server. What a person typed is not lost here: a write waits while the
// network is away or the session has ended, and is then sent again under the same
// Idempotency-Key, so that it happens once. Unsent writes also outlive the page (outbox.ts).
import { connection } from './connection.svelte';
import { outbox } from './outbox.svelte';
import type { Page } from './types';
import { lang } from './words/index.svelte';

/** An answer of the server that is no success (RFC 9457). `message` is a sentence for a person. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly slug: string,
    message: string,
    readonly body: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

type Query = Record<string, string | number | null | undefined>;

interface Call {
  method: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** Asked when the server says 401: comes back when somebody has logged in again. */
let logInAgain: () => Promise<void> = () => Promise.reject(new Problem(401, 'session', ''));
export function onSessionEnd(ask: () => Promise<void>): void {
  logInAgain = ask;
}

/** The role a person chose to act in ("planner:UID"); empty: the server takes the first that may. */
let acting = '';
export function actAs(role: string): void {
  acting = role;
}

function address(path: string, query: Query = {}): string {
  const kept = Object.entries(query).flatMap(([k, v]) => (v === null || v === undefined || v === '' ? [] : [[k, String(v)]]));
  return '/api/v1' + path + (kept.length ? '?' + new URLSearchParams(kept) : '');
}

function problem(status: number, text: string): Problem {
  try {
    const body = JSON.parse(text) as Record<string, unknown>;
    const slug = String(body.type ?? '').replace(/^urn:kehoach:/, '');
    return new Problem(status, slug, String(body.detail ?? body.title ?? status), body);
  } catch {
    return new Problem(status, 'http', `HTTP ${status}`);
  }
}

async function once(call: Call): Promise<Response> {
  for (;;) {
    try {
      const answer = await fetch(call.path, {
        method: call.method,
        headers: { 'Accept-Language': lang.now, ...(acting ? { 'Kehoach-Role': acting } : {}), ...call.headers },
        body: call.body === undefined ? null : JSON.stringify(call.body),
        signal: call.signal ?? null,
        credentials: 'same-origin',
      });
      connection.reached();
      return answer;
    } catch (cause) {
      if (call.signal?.aborted) throw cause;
      await connection.back();
    }
  }
}

async function ask<T>(call: Call, session = true): Promise<T> {
  const answer = await once(call);
  if (answer.status === 401 && session) {
    await logInAgain();
    return ask<T>(call);
  }
  const text = await answer.text();
  if (!answer.ok) throw problem(answer.status, text);
  return (/json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text) as T;
}

export function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return ask<T>({ method: 'GET', path: address(path, query), signal });
}

/** All items of a list, page by page; `each` is told as they come. */
export async function list<T>(path: string, query: Query, each?: (items: T[]) => void, signal?: AbortSignal): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await get<Page<T>>(path, { ...query, limit: 500, after }, signal);
    all.push(...page.items);
    each?.(page.items);
    after = page.next;
    if (!after) return all;
  }
}

/** A change. `about` says in words what it is, should it have to wait. */
export async function write<T>(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body: unknown, about: string, revision?: number): Promise<T> {
  const headers: Record<string, string> = { 'Idempotency-Key': crypto.randomUUID?.() ?? randomKey(), 'Content-Type': 'application/json' };
  if (revision !== undefined) headers['If-Match'] = `"${revision}"`;
  const call = { method, path: address(path), body, headers };
  return outbox.while({ ...call, about }, () => ask<T>(call));
}

/** crypto.randomUUID is not there on plain http from another computer. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}

/** Sends once more what an earlier page could not. */
export function resend<T>(call: { method: string; path: string; body?: unknown; headers: Record<string, string> }): Promise<T> {
  return ask<T>(call);
}

/** Login and password: here 401 is an answer, not the end of a session. */
export function enter<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
  if (method !== 'GET') headers['Idempotency-Key'] = crypto.randomUUID?.() ?? randomKey();
  return ask<T>({ method, path: address(path), body, headers }, false);
}

/** A file, as its bytes, with the true share of what has left this computer. */
export async function upload<T>(path: string, query: Query, file: Blob, progress: (sent: number) => void): Promise<T> {
  const key = crypto.randomUUID?.() ?? randomKey();
  for (;;) {
    const x = await new Promise<XMLHttpRequest>((done) => {
      const x = new XMLHttpRequest();
      x.open('POST', address(path, query));
      x.setRequestHeader('Content-Type', 'application/octet-stream');
      x.setRequestHeader('Accept-Language', lang.now);
      x.setRequestHeader('Idempotency-Key', key);
      if (acting) x.setRequestHeader('Kehoach-Role', acting);
      x.upload.onprogress = (e) => e.lengthComputable && progress(e.loaded / e.total);
      x.onloadend = () => done(x);
      x.send(file);
    });
    if (x.status === 0) await connection.back();
    else if (x.status === 401) await logInAgain();
    else if (x.status >= 200 && x.status < 300) return JSON.parse(x.responseText) as T;
    else throw problem(x.status, x.responseText);
  }
}

/** Where a link leads that the browser itself follows (a download). */
export const link = address;
