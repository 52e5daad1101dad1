// The tree as of a day, branch by branch as they are opened.
import { get, list } from '../../lib/api';
import type { Org, OrgPlace } from '../../lib/types';

export const ROOT = 'root';

export class Tree {
  /** The units right below each that was opened. */
  below = $state.raw<Record<string, Org[]>>({});
  open = $state.raw<Record<string, boolean>>({});
  error = $state('');

  constructor(
    readonly asOf: string | null,
    readonly ended: boolean,
  ) {}

  async load(parent: string): Promise<void> {
    try {
      const units = await list<Org>('/orgs', { parent, as_of: this.asOf, ended: this.ended ? 'yes' : null });
      this.below = { ...this.below, [parent]: units };
      this.error = '';
    } catch (e) {
      this.error = e instanceof Error ? e.message : String(e);
    }
  }

  async toggle(id: string): Promise<void> {
    const now = !this.open[id];
    this.open = { ...this.open, [id]: now };
    if (now && !this.below[id]) await this.load(id);
  }

  /** Opens the way to a unit. */
  async reveal(place: OrgPlace): Promise<void> {
    const above = place.path.slice(0, -1).map((s) => s.id);
    await Promise.all(above.filter((id) => !this.below[id]).map((id) => this.load(id)));
    this.open = { ...this.open, ...Object.fromEntries(above.map((id) => [id, true])) };
  }

  /** After a change: what is open is asked for again. */
  async again(): Promise<void> {
    await Promise.all(Object.keys(this.below).map((id) => this.load(id)));
  }
}

export function place(id: string, asOf: string | null): Promise<OrgPlace> {
  return get<OrgPlace>('/orgs/' + id, { as_of: asOf });
}
