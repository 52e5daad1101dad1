"""What a database holds, as the program of today tells it: gathered when a database was kept
(tests/databases/make) and again when it is opened years later (tests/sets/kept-databases). Only
what is kept for ever stands here; findings and whatever else is read anew by a better program
does not. Where an address or a field gets another name, it changes here, and the kept facts stay."""
import hashlib, os, sqlite3, urllib.parse

from kehoach import run
from server import Server

PERSON, PASSWORD = 'ke', 'mật khẩu đã giữ 1'
TARGET = ('id', 'parent', 'item', 'group', 'series', 'indicator_name', 'indicator', 'change', 'comparator', 'value', 'value_max',
          'approximate', 'unit', 'price_base', 'year', 'qualifiers', 'place', 'mark', 'polarity', 'polarity_confirmed', 'points', 'state',
          'version', 'version_valid_from', 'version_decision', 'lead', 'lead_name', 'quote', 'judgement')
FIGURE = ('id', 'value', 'value_max', 'words', 'approximate', 'kind', 'day', 'measure', 'by', 'by_org_name', 'about_org_name',
          'on_behalf_of_name', 'source_paper', 'note', 'at', 'current', 'per_document')
SEEN = ('value', 'value_max', 'words', 'kind', 'day', 'measure', 'disputed')
CHANGE = ('at', 'by', 'act', 'field', 'before', 'after', 'why', 'decision')
TASK = ('id', 'section', 'heading', 'text', 'lead', 'coordinating', 'due', 'focus', 'state')
DOCUMENT = ('id', 'name', 'received_at', 'type', 'number', 'date', 'issuer', 'title', 'mark', 'plan', 'by_hand')
PLAN = ('id', 'title', 'number', 'date', 'issuer', 'org', 'org_name', 'mark', 'from', 'to', 'vision', 'targets', 'tasks', 'confirmed')
ORG = ('id', 'name', 'kind', 'code', 'parent', 'valid_from', 'ended')
DAYS = ('2024-06-20', '2026-01-01')  # before and after what changed about orgs and targets
KEPT = {'audit': 'id, at, who_name, role, on_behalf_of, action, object_kind, object, before, after',
        'job': 'id, kind, input, state, result', 'outbox': 'id, unique_key, kind, recipient, body',
        'item_change': 'item, n, act, field, before, value, why', 'read_log': 'id, action, object'}


def of(fields, row):
    return {f: row[f] for f in fields} if row else None


class Asked:
    def __init__(self, server):
        self.server = server

    def one(self, path):
        status, _, body = self.server.ask('GET', '/api/v1' + path, who=PERSON)
        if status != 200:
            raise RuntimeError('%s: %d %s' % (path, status, body))
        return body

    def all(self, path):
        items, after = [], ''
        while after is not None:
            page = self.one(path + ('&' if '?' in path else '?') + 'limit=500' + (after and '&after=' + urllib.parse.quote(after)))
            items += page['items']
            after = page['next']
        return items


def targets(ask, plan):
    return [dict(of(TARGET, t), figure=of(SEEN, t['figure']), base=of(SEEN, t['base'])) for t in ask.all('/targets?plan=' + plan)]


def before(ask, plan, day):
    """As decided and reported up to that day."""
    return [[t['id'], t['version'], t['value'], t['figure'] and t['figure']['value']] for t in ask.all('/targets?plan=%s&as_of=%s' % (plan, day))]


def plan(ask, row):
    now = targets(ask, row['id'])
    exported = ask.one('/plans/%s/export' % row['id'])
    return {'plan': of(PLAN, row), 'targets': now, 'as_of': {day: before(ask, row['id'], day) for day in DAYS},
            'figures': {t['id']: [of(FIGURE, f) for f in ask.all('/figures?target=' + t['id'])] for t in now},
            'history': {t['id']: [of(CHANGE, h) for h in ask.all('/targets/%s/history' % t['id'])] for t in now},
            'tasks': [of(TASK, t) for t in ask.all('/tasks?plan=' + row['id'])],
            'orphans': [o['id'] for o in ask.one('/plans/' + row['id'])['orphans']],
            'export': {k: v for k, v in exported.items() if k != 'findings'}}


def documents(ask):
    facts = []
    for d in ask.all('/documents'):
        sums = {}
        for part in ('text', 'file'):
            body = ask.server.ask('GET', '/api/v1/documents/%s/%s' % (d['id'], part), who=PERSON)[2]
            sums[part] = hashlib.sha256(body).hexdigest()
        facts.append(dict(of(DOCUMENT, d), **sums))
    return facts


def kept_rows(url, folder):
    """Rows that no address tells, from a backup: whatever the database, that is an SQLite file."""
    path = os.path.join(folder, 'facts.backup')
    if os.path.exists(path):
        os.remove(path)
    r = run('--db', url, 'backup', path)
    if r.status:
        raise RuntimeError(r.err)
    with sqlite3.connect(path) as db:
        db.row_factory = sqlite3.Row
        return {table: [dict(row) for row in db.execute('SELECT %s FROM %s ORDER BY 1, 2' % (columns, table))]
                for table, columns in KEPT.items()}


def facts(url, folder):
    listed = run('--db', url, 'plan', 'list', '--json')  # brings the schema up to date
    if listed.status:
        raise RuntimeError(listed.err)
    rows = kept_rows(url, folder)
    with Server(url) as s:
        if s.login(PERSON, PASSWORD) != 200:
            raise RuntimeError('the kept password does not fit')
        ask = Asked(s)
        return {'kept': rows, 'documents': documents(ask), 'plans': [plan(ask, row) for row in ask.all('/plans')],
                'orgs': {day: [of(ORG, o) for o in ask.all('/orgs?as_of=' + day)] for day in DAYS},
                'users': [{'id': u['id'], 'name': u['name'], 'display_name': u['display_name'],
                           'roles': [of(('role', 'org', 'org_name'), r) for r in u['roles']]} for u in ask.all('/users')]}


def comparable(facts):
    """Without what later programs show in other words on purpose. Values of the history: orgs by name since
    0008; as kept they stand in kept.item_change."""
    for p in facts['plans']:
        for lines in p['history'].values():
            for line in lines:
                line.pop('before', None)
                line.pop('after', None)
    return facts
