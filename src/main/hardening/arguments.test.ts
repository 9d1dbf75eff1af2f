import { expect, test } from 'vitest';
import { refusedArgument } from './arguments.ts';

test.each(['--remote-debugging-port=9222', '--Remote-Debugging-Pipe', '-remote-debugging-port', '/remote-debugging-port=1', '--inspect', '--inspect-brk=0', '--no-sandbox', '--js-flags=--x', '--disable-web-security', '--proxy-server=x', '--host-resolver-rules=x', '--load-extension=x', '--ssl-key-log-file=x'])(
  '%s is refused',
  (argument) => {
    expect(refusedArgument(['ordinary', argument])).toBe(argument);
  },
);

test('ordinary arguments are not', () => {
  expect(refusedArgument(['/opt/sirdash/app', '--user-data-dir=/home/desk', 'inspect', '--lang=az'])).toBeNull();
});
