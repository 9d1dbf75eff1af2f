import type { Rule } from 'eslint';
import type { BinaryExpression, CallExpression, Node } from 'estree';
import { isFixedText } from './fixed-text.ts';
import { isBelow, isTest, projectPath } from './place.ts';
import { memberName } from './references.ts';

/** The files that hold the driver itself: the connection, its statement cache, the lock, and migrations (whose names are their own). */
const HOLD_DRIVER = ['src/vault/connection.ts', 'src/vault/handles.ts', 'src/vault/folder.ts', 'src/vault/migrations'];
const SQL = /^\s*(SELECT\s[\s\S]*\bFROM|SELECT\s+\w+\(|INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|WITH\s+\w+\s+AS\s*\(|PRAGMA\s|VACUUM\b|CREATE\s+(TABLE|INDEX|UNIQUE|TRIGGER|VIEW|VIRTUAL)|BEGIN\s+(IMMEDIATE|EXCLUSIVE))/;
const PLAINTEXT = ['serialize', 'backup', 'loadExtension'];
const DATABASE = /^(db|database|connection|driver|file|twin)$/i;

/** SQL lives in the vault's repositories, as text that nobody's input can change. */
export const sqlOnlyInVault: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      place: 'SQL belongs to src/vault.',
      interpolated: 'A statement is a fixed text with parameters; nothing may be put into it that does not stand in the source.',
      exec: 'exec runs where the driver is held and in migrations only; prepare the statement.',
      plaintext: '{{what}} writes the database out or over without its key.',
    },
  },
  create(context) {
    const path = projectPath(context);
    if (!isBelow(path, 'src') || isTest(path)) return {};
    const inVault = isBelow(path, 'src/vault');
    const holdsDriver = HOLD_DRIVER.some((place) => isBelow(path, place));

    const text = (node: Node, value: string) => {
      if (!inVault && SQL.test(value)) context.report({ node, messageId: 'place' });
      if (/\bATTACH\s+(DATABASE\b|'|\?|:)/i.test(value)) context.report({ node, messageId: 'plaintext', data: { what: 'ATTACH' } });
    };

    return {
      Literal: (node) => {
        if (typeof node.value === 'string') text(node, node.value);
      },
      TemplateLiteral: (node) => {
        const whole = node.quasis.map((part) => part.value.cooked ?? '').join('?');
        text(node, whole);
        if (inVault && !holdsDriver && SQL.test(whole) && !isFixedText(context, node)) context.report({ node, messageId: 'interpolated' });
      },
      'BinaryExpression[operator="+"]': (node: BinaryExpression) => {
        if (inVault && !holdsDriver && node.left.type !== 'PrivateIdentifier' && isSql(node.left) && !isFixedText(context, node)) context.report({ node, messageId: 'interpolated' });
      },
      CallExpression: (node) => {
        const called = methodOf(node);
        if (called === null) return;
        const { method, receiver } = called;
        const [statement] = node.arguments;
        const database = DATABASE.test(receiver);
        const executes = method === 'exec' && (database || isSql(statement));
        if (method === 'prepare' || method === 'pragma' || executes) {
          if (!inVault) return context.report({ node, messageId: 'place' });
          if (holdsDriver) return;
          if (executes) return context.report({ node, messageId: 'exec' });
          // A text that is SQL to the eye is judged where it stands.
          if (!isFixedText(context, statement) && !isSql(statement)) context.report({ node, messageId: 'interpolated' });
        }
        if (PLAINTEXT.includes(method) && (database || inVault)) context.report({ node, messageId: 'plaintext', data: { what: method } });
      },
    };
  },
};

function methodOf({ callee }: CallExpression): { method: string; receiver: string } | null {
  if (callee.type !== 'MemberExpression') return null;
  const method = memberName(callee);
  if (method === null) return null;
  const { object } = callee;
  const receiver = object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? (memberName(object) ?? '') : '';
  return { method, receiver };
}

function isSql(node: CallExpression['arguments'][number] | undefined): boolean {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' && SQL.test(node.value);
    case 'TemplateLiteral':
      return SQL.test(node.quasis.map((part) => part.value.cooked ?? '').join('?'));
    case 'BinaryExpression':
      return node.operator === '+' && node.left.type !== 'PrivateIdentifier' && isSql(node.left);
    default:
      return false;
  }
}
