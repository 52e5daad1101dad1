"""Reads tests/api/*.txt: a conversation with a real server, one line a request.

    user lan planner D1            a person of the command line (password: that of PASSWORD); the org by its code
    orgs code,name,kind,parent,valid_from / …       an org list of these lines
    import FILE --org D1           a document of the repository
    serve --session-idle 2s        starts the server (again) with these options
    login lan                      logs in, wants 200
    wait 2.5                       seconds
    lan GET /api/v1/users => 200 {"items": [{"name": "admin"}], "next": null}
    lan PATCH /api/v1/targets/$t If-Match:"1" {"unit": "%"} => 200 {"id": "@t"}
    - GET /api/v1/health => 200    nobody

What is wanted is a part: an object may have more fields, a list must have as many items.
"*" is any value, "@x" any value that is then called $x, "~words" a text with these words in it.
Lines that begin with a blank belong to the line before.
"""
import json, os, re, time

from kehoach import ROOT, expect, run
from server import Server, add_user

PASSWORD = 'mật-khẩu-thử-1'


def fits(want, got, names, at=''):
    """'' or where it does not."""
    if want == '*':
        return ''
    if isinstance(want, str) and want.startswith('@'):
        names[want[1:]] = got
        return '' if got is not None else at + ': null'
    if isinstance(want, str) and want.startswith('~'):
        return '' if isinstance(got, str) and want[1:] in got else '%s: %r has no %r' % (at, got, want[1:])
    if isinstance(want, dict) and isinstance(got, dict):
        for k, v in want.items():
            if k not in got:
                return '%s.%s is missing' % (at, k)
            bad = fits(v, got[k], names, at + '.' + k)
            if bad:
                return bad
        return ''
    if isinstance(want, list) and isinstance(got, list):
        if len(want) != len(got):
            return '%s: %d items for %d' % (at, len(got), len(want))
        return next((bad for i, v in enumerate(want) if (bad := fits(v, got[i], names, '%s[%d]' % (at, i)))), '')
    return '' if want == got else '%s: %r for %r' % (at, got, want)


LINE = re.compile(r'(\S+) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (\S+)((?: [\w-]+:\S+)*)(?: (\{.*\}|<.*>))? => (\d+)(?: (.*))?$')


class Conversation:
    def __init__(self, path, db):
        self.path, self.db, self.server, self.names = path, db, None, {}

    def start(self, *options):
        if self.server:
            self.server.stop()
        kept = self.server.cookies if self.server else {}
        self.server = Server(self.db, *options)
        self.server.cookies = kept

    def fill(self, text):
        return re.sub(r'\$(\w+)', lambda m: str(self.names.get(m.group(1), m.group(0))), text)

    def command(self, words, where):
        if words[0] == 'user':
            add_user(self.db, words[1], words[2], PASSWORD, words[3] if len(words) > 3 else None)
        elif words[0] == 'orgs':
            text = '\n'.join(' '.join(words[1:]).split(' / ')) + '\n'
            name = self.db_file('orgs.csv')
            with open(name, 'w') as f:
                f.write(text)
            r = run('--db', self.db, 'org', 'import', name)
            expect(r.status == 0, where + r.err)
        elif words[0] == 'import':
            r = run('--db', self.db, 'import', os.path.join(ROOT, words[1]), *words[2:])
            expect(r.status == 0, where + r.err)
        elif words[0] == 'serve':
            self.start(*words[1:])
        elif words[0] == 'login':
            if not self.server:
                self.start()
            expect(self.server.login(words[1], PASSWORD) == 200, where + 'login')
        elif words[0] == 'wait':
            time.sleep(float(words[1]))
        else:
            return False
        return True

    def db_file(self, name):
        import tempfile
        self.folder = getattr(self, 'folder', None) or tempfile.mkdtemp(prefix='kehoach-test-')
        return os.path.join(self.folder, name)

    def request(self, line, where):
        m = LINE.match(line)
        if not m:
            expect(False, where + 'cannot read: ' + line)
            return
        who, method, path, headers, body, status, want = m.groups()
        headers = [tuple(self.fill(h).split(':', 1)) for h in headers.split()]
        body = self.fill(body) if body else None
        if body and body[0] == '<':
            body = bytes(body[1:-1], 'utf8').decode('unicode_escape').encode('latin1')
        got = self.server.ask(method, self.fill(path), body, headers, who)
        ok = expect(got[0] == int(status), '%s%d for %s: %s %s' % (where, got[0], status, line, str(got[2])[:300]))
        if ok and want:
            bad = fits(json.loads(self.fill(want)), got[2], self.names)
            expect(not bad, '%s%s: %s' % (where, bad, line))

    def run(self):
        lines = []
        for n, line in enumerate(open(self.path, encoding='utf8'), 1):
            line = line.rstrip('\n')
            if line[:1] in (' ', '\t') and lines:
                lines[-1] = (lines[-1][0], lines[-1][1] + ' ' + line.strip())
            elif line and not line.startswith('#'):
                lines.append((n, line))
        try:
            for n, line in lines:
                where = '%s:%d (%s): ' % (os.path.basename(self.path), n, self.db.split(':')[0])
                if not self.command(line.split(' '), where):
                    if not self.server:
                        self.start()
                    self.request(line, where)
        finally:
            if self.server:
                expect(self.server.stop() == 0, os.path.basename(self.path) + ': the server did not end well')
