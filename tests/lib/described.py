"""Every answer that a test gets is compared with its description: what `kehoach openapi` says of the
address, which is printed from the field tables. A field that is null and never should be, a word
that is in no table, a field too many: a failure of the test that asked."""
import json, re

from kehoach import expect, run

DESCRIPTION = []


def description():
    if not DESCRIPTION:
        all_ = json.loads(run('openapi').out)
        paths = [(re.compile(re.sub(r'\{\w+\}', '[^/]+', path) + '$'), methods) for path, methods in all_['paths'].items()]
        DESCRIPTION.extend([paths, all_['components']['schemas']])
    return DESCRIPTION


NAMES = {str: 'string', bool: 'boolean', int: 'integer', type(None): 'null', list: 'array', dict: 'object'}


def wrong(schema, value, at):
    """'' or what does not fit the schema."""
    if '$ref' in schema:
        schema = description()[1][schema['$ref'].rsplit('/', 1)[1]]
    if 'anyOf' in schema:
        found = [wrong(one, value, at) for one in schema['anyOf']]
        return '' if '' in found else found[0]
    if 'enum' in schema:
        return '' if value in schema['enum'] else '%s: %r is none of its words' % (at, value)
    wanted = schema.get('type')
    if wanted and NAMES.get(type(value)) not in (wanted if isinstance(wanted, list) else [wanted]):
        return '%s: %r is no %s' % (at, value, wanted)
    if 'pattern' in schema and value is not None and not re.match(schema['pattern'], value):
        return '%s: %r' % (at, value)
    if isinstance(value, list) and 'items' in schema:
        return next((bad for i, v in enumerate(value) if (bad := wrong(schema['items'], v, '%s[%d]' % (at, i)))), '')
    if isinstance(value, dict) and 'properties' in schema:
        told = schema['properties']
        if schema.get('additionalProperties') is False and value.keys() != told.keys():
            return '%s: other fields: %s' % (at, sorted(value.keys() ^ told.keys()))
        return next((bad for k, v in value.items() if (bad := wrong(told.get(k, {}), v, at + '.' + k))), '')
    return ''


def answer(method, path, status, body):
    """Looks at one answer that was a success and JSON."""
    paths, _ = description()
    path = path.split('?')[0]
    for pattern, methods in paths:
        if pattern.match(path) and method.lower() in methods:
            told = methods[method.lower()]['responses'].get(str(status), {}).get('content', {}).get('application/json')
            bad = wrong(told['schema'], body, method + ' ' + path) if told else ''
            if bad:
                expect(False, 'not as described: ' + bad)
            return
