import type { Rule, Scope } from 'eslint';
import type { ArrowFunctionExpression, CallExpression, Identifier, Node } from 'estree';
import { memberName, parentOf } from './references.ts';

/**
 * Whether an expression can only come to texts that stand in the source: literals, constants in CAPITALS and what
 * is made of them by templates, sums, choices, `map` and `join`. Followed through `const`s, arrays that are only
 * pushed to, and parameters of local functions, as far as the file shows; in doubt, no.
 */
export function isFixedText(context: Rule.RuleContext, start: Node | undefined): boolean {
  const open = new Set<Node>();
  return start !== undefined && fixed(start);

  function fixed(node: Node): boolean {
    // What depends on itself adds nothing to itself.
    if (open.has(node)) return true;
    open.add(node);
    const answer = judge(node);
    open.delete(node);
    return answer;
  }

  function judge(node: Node): boolean {
    switch (node.type) {
      case 'Literal':
        return true;
      case 'TemplateLiteral':
        return node.expressions.every(fixed);
      case 'BinaryExpression':
        return node.operator === '+' && fixed(node.left) && fixed(node.right);
      case 'ConditionalExpression':
        return fixed(node.consequent) && fixed(node.alternate);
      case 'LogicalExpression':
        return fixed(node.left) && fixed(node.right);
      case 'ArrayExpression':
        return node.elements.every((element) => element !== null && fixed(element));
      case 'SpreadElement':
        return fixed(node.argument);
      case 'MemberExpression':
        return fixed(node.object);
      case 'CallExpression':
        return fixedCall(node);
      case 'Identifier':
        return /^[A-Z][A-Z0-9_]*$/.test(node.name) || fixedVariable(node);
      default:
        // `x as const` and `x satisfies T` say nothing new.
        return /^TS(As|Satisfies)Expression$/.test(node.type) && fixed(Reflect.get(node, 'expression'));
    }
  }

  function fixedCall({ callee, arguments: given }: CallExpression): boolean {
    if (callee.type !== 'MemberExpression') return false;
    const [first] = given;
    switch (memberName(callee)) {
      case 'join':
        return fixed(callee.object) && given.every(fixed);
      case 'map':
        // However many there are, each becomes one of the fixed texts.
        return first?.type === 'ArrowFunctionExpression' && first.body.type !== 'BlockStatement' && fixed(first.body);
      case 'filter':
      case 'repeat':
        return fixed(callee.object);
      default:
        return false;
    }
  }

  function fixedVariable(identifier: Identifier): boolean {
    const variable = variableOf(identifier);
    const [definition, ...others] = variable?.defs ?? [];
    if (variable === null || definition === undefined || others.length > 0) return false;
    if (definition.type === 'Parameter') return definition.node.type === 'ArrowFunctionExpression' && fixedParameter(definition.node, definition.name);
    if (definition.type !== 'Variable' || definition.parent?.kind !== 'const' || !definition.node.init) return false;
    return fixed(definition.node.init) && variable.references.every(leavesFixed);
  }

  /** A use that puts nothing into an array but fixed texts. */
  function leavesFixed({ identifier }: Scope.Reference): boolean {
    const member = identifier.type === 'Identifier' ? parentOf(identifier) : null;
    if (member?.type !== 'MemberExpression' || member.object !== identifier) return true;
    const use = parentOf(member);
    if (use?.type === 'AssignmentExpression') return use.left !== member;
    if (use?.type !== 'CallExpression' || use.callee !== member) return true;
    const method = memberName(member);
    if (method === 'push' || method === 'unshift') return use.arguments.every(fixed);
    return method !== 'splice' && method !== 'fill';
  }

  function fixedParameter(arrow: ArrowFunctionExpression, name: Node): boolean {
    const place = arrow.params.findIndex((parameter) => parameter === name);
    const parent = parentOf(arrow);
    if (place < 0 || parent === null) return false;
    // `CONSTANTS.map((one) => …)`
    if (parent.type === 'CallExpression' && parent.callee.type === 'MemberExpression') return place === 0 && memberName(parent.callee) === 'map' && fixed(parent.callee.object);
    // `const local = (one) => …`, called only with fixed texts
    if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
    const uses = variableOf(parent.id)?.references.filter(({ init }) => init !== true) ?? [];
    return uses.every(({ identifier }) => {
      const call = identifier.type === 'Identifier' ? parentOf(identifier) : null;
      const given = call?.type === 'CallExpression' && call.callee === identifier ? call.arguments[place] : undefined;
      return given !== undefined && fixed(given);
    });
  }

  function variableOf(identifier: Identifier): Scope.Variable | null {
    let scope: Scope.Scope | null = context.sourceCode.getScope(identifier);
    while (scope !== null) {
      const variable = scope.set.get(identifier.name);
      if (variable !== undefined) return variable;
      scope = scope.upper;
    }
    return null;
  }
}
