// Who is logged in. When the session ends in the middle of work the screen stays as it is:
// `ended` opens the login above it, and what waited for it goes on afterwards.
import { actAs, enter, onSessionEnd, Problem } from './api';
import { loadNames } from './names';
import { outbox } from './outbox.svelte';
import type { Session } from './types';

const PLACE = 'kehoach.session';

function remembered(): boolean {
  try {
    return localStorage.getItem(PLACE) !== null;
  } catch {
    return true;
  }
}

function remember(yes: boolean): void {
  try {
    if (yes) localStorage.setItem(PLACE, '1');
    else localStorage.removeItem(PLACE);
  } catch {
    // Then the server is asked each time.
  }
}

class Sessions {
  /** undefined: not asked yet. */
  now = $state<Session | null | undefined>(undefined);
  ended = $state(false);
  /** The role chosen to act in, as the header names it; empty: whichever of them may. */
  acting = $state('');
  #resume: { done: () => void; fail: (e: Error) => void }[] = [];

  constructor() {
    onSessionEnd(() => this.#again());
  }

  may(right: string): boolean {
    return this.now?.may.includes(right) ?? false;
  }

  /** The cookie is the server's alone; what is kept here only says that asking is worth it. */
  async open(): Promise<void> {
    if (!remembered()) {
      this.now = null;
      return;
    }
    try {
      this.#set(await enter<Session>('GET', '/session'));
    } catch (e) {
      if (!(e instanceof Problem) || e.status !== 401) throw e;
      this.now = null;
    }
  }

  async logIn(name: string, password: string): Promise<void> {
    const session = await enter<Session>('POST', '/session', { name, password });
    const other = this.now && this.now.user.id !== session.user.id;
    this.#set(session);
    this.ended = false;
    for (const r of this.#resume.splice(0)) {
      if (other) r.fail(new Problem(401, 'other-user', ''));
      else r.done();
    }
  }

  async changePassword(old: string, fresh: string): Promise<void> {
    this.#set(await enter<Session>('PUT', '/session/password', { old, new: fresh }));
  }

  async logOut(): Promise<void> {
    await enter('DELETE', '/session').catch(() => undefined);
    remember(false);
    this.leave();
  }

  /** To the login page, giving up what waits. */
  leave(): void {
    this.now = null;
    this.ended = false;
    this.acting = '';
    actAs('');
    for (const r of this.#resume.splice(0)) r.fail(new Problem(401, 'session', ''));
  }

  /** All that follows is done, and read, in that role. */
  async actIn(role: string): Promise<void> {
    this.acting = role;
    actAs(role);
    this.#set(await enter<Session>('GET', '/session'));
  }

  #set(session: Session): void {
    this.now = session;
    remember(true);
    outbox.open(session.user.id);
    if (!session.must_change_password) void loadNames().catch(() => undefined);
  }

  #again(): Promise<void> {
    if (!this.now) return Promise.reject(new Problem(401, 'session', ''));
    this.ended = true;
    return new Promise((done, fail) => this.#resume.push({ done, fail }));
  }
}

export const session = new Sessions();
