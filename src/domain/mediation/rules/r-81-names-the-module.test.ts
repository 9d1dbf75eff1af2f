import { describe, expect, it } from 'vitest';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { namesTheModule } from './r-81-names-the-module.ts';

describe('R-81: nothing that leaves names the module', () => {
  it.each(rows(namesTheModule, [['a neutral paper', { moduleNames: 0 }, ''], ['one word too many', { moduleNames: 1 }, 'block: moduleNamed']]))('R-81: %s', (_, act, expected) =>
    expect(says(namesTheModule, act)).toBe(expected));
});
