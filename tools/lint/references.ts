import type { Rule, Scope } from 'eslint';
import type { Identifier, MemberExpression, Node } from 'estree';

/** Visits every use of the named globals that no declaration of the file shadows, types aside. */
export function visitGlobals(context: Rule.RuleContext, names: readonly string[], visit: (node: Identifier, name: string) => void): Rule.RuleListener {
  return {
    'Program:exit': (program: Node) => {
      const scope = context.sourceCode.getScope(program);
      const unresolved: readonly Scope.Reference[] = scope.through;
      const builtin = scope.variables.filter((variable) => variable.defs.length === 0).flatMap((variable) => variable.references);
      for (const { identifier } of [...unresolved, ...builtin]) {
        if (identifier.type !== 'Identifier' || !names.includes(identifier.name) || isTypeUse(identifier)) continue;
        visit(identifier, identifier.name);
      }
    },
  };
}

/** The name of `object.name` or `object['name']`, or null. */
export function memberName(node: MemberExpression): string | null {
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : null;
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : null;
}

/** `globalThis.name` and `window.name`, and navigator's likewise. */
export function globalMember(node: MemberExpression): string | null {
  return node.object.type === 'Identifier' && ['globalThis', 'window', 'self', 'navigator'].includes(node.object.name) ? memberName(node) : null;
}

function isTypeUse(identifier: Node): boolean {
  const type: string | undefined = parentOf(identifier)?.type;
  return type !== undefined && /^TS(TypeReference|QualifiedName|TypeQuery|ClassImplements|InterfaceHeritage)$/.test(type);
}

/** Set by ESLint on every node before rules run; null for the program. */
export function parentOf(node: Node): Node | null {
  const parent: Node | null | undefined = Reflect.get(node, 'parent');
  return parent ?? null;
}
