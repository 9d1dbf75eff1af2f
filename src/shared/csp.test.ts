import { expect, test } from 'vitest';
import { bundleHeaders, contentSecurityPolicy } from './csp.ts';

const NONCE = 'AAAAAAAAAAAAAAAAAAAAAA==';

test('everything is refused but our own files and styles with the nonce', () => {
  const policy = new Map(contentSecurityPolicy(NONCE).split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1).join(' ')]));
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${NONCE}'`,
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'vue',
  });
});

test.each(['', 'short', "x'; script-src *", `${NONCE}\r\nX: y`, `${NONCE} 'unsafe-inline'`])('%j is no nonce', (nonce) => {
  expect(() => contentSecurityPolicy(nonce)).toThrow(RangeError);
});

test('files are not cached and not guessed', () => {
  expect(bundleHeaders('text/css', NONCE)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', 'Content-Type': 'text/css' });
});
