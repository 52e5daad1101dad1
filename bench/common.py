"""What the measures share: [--short] [FOLDER] on the command line, and the plans of the folder."""
import glob, os, shutil, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHORT = '--short' in sys.argv[1:]
os.environ['PATH'] += ':/usr/sbin'


def plan_files():
    """The .txt plans of FOLDER; without it of those beside the project, else of tests/plans."""
    given = [a for a in sys.argv[1:] if a != '--short']
    beside = os.path.join(os.path.dirname(ROOT), 'shared', 'plans')
    folder = given[0] if given else beside if os.path.isdir(beside) else os.path.join(ROOT, 'tests', 'plans')
    files = sorted(glob.glob(os.path.join(folder, '*.txt')))
    return files or sys.exit('no .txt in ' + folder)


def missing(*tools):
    """The first of these tools that is not installed."""
    return next((t for t in tools if not shutil.which(t)), None)
