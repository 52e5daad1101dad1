"""What the scripts of tests/accept and tests/quick share: the real program run, expectations
counted, the closing line printed.

    from kehoach import run, expect, end
"""
import json, os, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get('KEHOACH') or os.path.join(ROOT, 'kehoach')
SHARED = os.path.join(os.path.dirname(ROOT), 'shared')
count = {'passed': 0, 'failed': 0, 'skipped': 0}


def expect(ok, what):
    count['passed' if ok else 'failed'] += 1
    if not ok:
        frame = sys._getframe(1)
        print('%s:%d: %s' % (os.path.basename(frame.f_code.co_filename), frame.f_lineno, what))
    return ok


def skip(why):
    count['skipped'] += 1
    print('skipped: ' + why)


class Ran:
    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err

    @property
    def json(self):
        return json.loads(self.out, parse_float=str, parse_int=int)


def run(*args, lang='vi_VN.UTF-8', stdin=None, timeout=60, **env):
    """The program with these arguments and no setting of the caller's."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(('KEHOACH_', 'LC_', 'LANG'))}
    clean.update(env, LANG=lang)
    r = subprocess.run([PROGRAM, *map(str, args)], input=stdin, capture_output=True, timeout=timeout, env=clean)
    return Ran(r.returncode, r.stdout.decode('utf8', 'replace'), r.stderr.decode('utf8', 'replace'))


def refused(r, status, what):
    """A failure as `kehoach help` promises it: its status, silence on standard output, one to three lines."""
    expect(r.status == status, '%s: status %d for %d' % (what, r.status, status))
    expect(r.out == '', '%s: something on standard output' % what)
    expect(1 <= len(r.err.strip().splitlines()) <= 3, '%s: %d lines: %s' % (what, len(r.err.splitlines()), r.err))


def scratch():
    """A folder that goes with the script."""
    folder = tempfile.TemporaryDirectory(prefix='kehoach-test-')
    KEEP.append(folder)
    return folder.name


KEEP = []


def end(name):
    for folder in KEEP:
        folder.cleanup()
    print('%s: %d passed, %d failed, %d skipped' % (name, count['passed'], count['failed'], count['skipped']))
    sys.exit(count['failed'] > 0)
