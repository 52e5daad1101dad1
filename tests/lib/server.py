"""A real server for tests: started on a free port, asked over HTTP, stopped as an officer stops it.

    with Server(db, '--session-idle', '2s') as s:
        s.login('lan', 'mật khẩu')
        status, headers, body = s.ask('GET', '/api/v1/users', who='lan')
"""
import http.client, json, os, re, signal, socket, subprocess

import described
from kehoach import PROGRAM, run


class Server:
    def __init__(self, db, *options, lang='en_US.UTF-8', program=None):
        clean = {k: v for k, v in os.environ.items() if not k.startswith(('KEHOACH_', 'LC_', 'LANG'))}
        self.db = db
        self.cookies = {}
        listen = () if '--listen' in options else ('--listen', '127.0.0.1:0')
        self.process = subprocess.Popen([program or PROGRAM, '--db', db, 'serve', *listen, *options], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True, env=dict(clean, LANG=lang))
        self.first_password = None
        self.port = 0
        for line in self.process.stdout:
            first = re.search(r'admin, (?:password|mật khẩu): (\S+)', line)
            at = re.search(r'(https?)://\S+:(\d+) ', line)
            if first:
                self.first_password = first.group(1)
            if at:
                self.port = int(at.group(2))
                break
        if not self.port:
            raise RuntimeError('the server did not start: ' + self.process.stderr.read())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Exit status after a polite end."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        self.process.stderr.close()
        return self.process.returncode

    def ask(self, method, path, body=None, headers=(), who=None, timeout=60):
        """(status, headers, body): JSON read, anything else as bytes."""
        c = http.client.HTTPConnection('127.0.0.1', self.port, timeout=timeout)
        sent = {'Accept-Language': 'en'}
        if who in self.cookies:
            sent['Cookie'] = self.cookies[who]
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
        if isinstance(body, str):
            body = body.encode()
        sent.update(headers)
        c.request(method, path, body, sent)
        r = c.getresponse()
        data = r.read()
        c.close()
        cookie = r.getheader('Set-Cookie')
        if cookie and who:
            self.cookies[who] = cookie.split(';')[0]
        if 'json' in (r.getheader('Content-Type') or '') and not r.getheader('Content-Encoding'):
            data = json.loads(data or b'null')
            if 200 <= r.status < 300:
                described.answer(method, path, r.status, data)
        return r.status, r.headers, data

    def login(self, name, password):
        """The status; the cookie is kept under the name."""
        return self.ask('POST', '/api/v1/session', {'name': name, 'password': password}, who=name)[0]

    def raw(self, data, timeout=10):
        """What comes back for these bytes until the server closes or falls silent."""
        with socket.create_connection(('127.0.0.1', self.port), timeout) as s:
            s.sendall(data)
            return read_all(s)


def read_all(s):
    got = b''
    try:
        while True:
            part = s.recv(65536)
            if not part:
                return got
            got += part
    except (socket.timeout, ConnectionResetError):
        return got


def add_user(db, name, role, password, org=None):
    options = ('--org', org) if org else ()
    r = run('--db', db, 'user', 'add', name, '--role', role, *options, '--password-stdin', stdin=(password + '\n').encode())
    if r.status:
        raise RuntimeError(r.err)
