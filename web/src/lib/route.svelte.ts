// The address is the state: #/plan/ID?target=UID&q=… A link opens the same screen.

interface Route {
  path: string[];
  query: Record<string, string>;
}

function read(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  return {
    path: path.split('/').filter(Boolean).map(decodeURIComponent),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

export const route = $state<Route>(read());

window.addEventListener('hashchange', () => Object.assign(route, read()));

export function href(path: string, query: Record<string, string | null> = {}): string {
  const kept = Object.entries(query).filter((pair): pair is [string, string] => !!pair[1]);
  return '#/' + path + (kept.length ? '?' + new URLSearchParams(kept) : '');
}

export function go(path: string, query: Record<string, string | null> = {}): void {
  location.hash = href(path, query);
}

/** Changes the part after "?" without a step of "back". */
export function note(change: Record<string, string | null>): void {
  const next = href(route.path.map(encodeURIComponent).join('/'), { ...route.query, ...change });
  if (next === location.hash) return;
  history.replaceState(null, '', next);
  Object.assign(route, read());
}
