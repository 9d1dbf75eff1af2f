import type { Rule } from 'eslint';
import type { MemberExpression, Node } from 'estree';
import { isBelow, isTest, projectPath } from './place.ts';
import { memberName, parentOf, visitGlobals } from './references.ts';

/** In these a JS Date has no place at all. */
const WITHOUT_DATE = ['src/domain', 'src/shared'];
/** In these the clock and the dice are handed in. */
const WITHOUT_CLOCK = [...WITHOUT_DATE, 'src/documents', 'src/vault', 'src/application'];
/** Where they come from. */
const SOURCES = ['src/application/process.ts', 'src/application/system-runtime.ts'];

const READINGS: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  Math: ['random'],
  crypto: ['randomUUID', 'getRandomValues'],
  performance: ['now', 'timeOrigin'],
};
/** How long something took is no date; the vault measures its key derivation by it. */
const MAY_MEASURE = 'src/vault';

/** Clock, ids and randomness are handed in, so that a test can say what day it is and practice can set its clock. */
export const noHiddenClock: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      date: 'No JS Date here: dates are YYYY-MM-DD, instants ISO strings with +04:00.',
      clock: '{{what}} hides a clock or a die; take it from the dependencies.',
    },
  },
  create(context) {
    const path = projectPath(context);
    if (isTest(path) || SOURCES.includes(path) || !WITHOUT_CLOCK.some((folder) => isBelow(path, folder))) return {};
    const withoutDate = WITHOUT_DATE.some((folder) => isBelow(path, folder));

    const names = Object.keys(READINGS).filter((name) => name !== 'performance' || !isBelow(path, MAY_MEASURE));

    return visitGlobals(context, [...names, 'globalThis'], (node, name) => {
      const parent = parentOf(node);
      if (name === 'globalThis') {
        if (parent?.type === 'MemberExpression' && names.includes(memberName(parent) ?? '')) {
          context.report({ node, messageId: 'clock', data: { what: `globalThis.${memberName(parent) ?? ''}` } });
        }
        return;
      }
      if (name === 'Date' && withoutDate) return context.report({ node, messageId: 'date' });
      const what = reading(node, name, parent);
      if (what) context.report({ node, messageId: 'clock', data: { what } });
    });
  },
};

function reading(node: Node, name: string, parent: Node | null): string | null {
  const readings = READINGS[name] ?? [];
  if (parent?.type === 'MemberExpression' && isObject(parent, node)) {
    const member = memberName(parent);
    return member === null || readings.includes(member) ? `${name}.${member ?? '[…]'}` : null;
  }
  // `new Date(text)` reads a text; `new Date()` and `Date()` read the clock; a bare name could be called anywhere.
  if (name === 'Date' && parent?.type === 'NewExpression') return parent.arguments.length === 0 ? 'new Date()' : null;
  if (name === 'Date' && parent?.type === 'BinaryExpression' && parent.operator === 'instanceof') return null;
  return name;
}

function isObject(parent: MemberExpression, node: Node): boolean {
  return parent.object === node;
}
