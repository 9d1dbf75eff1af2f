import type { Rule } from 'eslint';
import type { Node } from 'estree';

/** Visits every way a module names another: import, export … from, import(), require(). `null` is a name made at run time. */
export function visitImports(visit: (node: Node, specifier: string | null) => void): Rule.RuleListener {
  const literal = (node: Node, source: unknown) => visit(node, typeof source === 'string' ? source : null);
  return {
    ImportDeclaration: (node) => literal(node, node.source.value),
    ExportAllDeclaration: (node) => literal(node, node.source.value),
    ExportNamedDeclaration: (node) => {
      if (node.source) literal(node, node.source.value);
    },
    ImportExpression: (node) => literal(node, node.source.type === 'Literal' ? node.source.value : null),
    CallExpression: (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'require') return;
      const [source] = node.arguments;
      literal(node, source?.type === 'Literal' ? source.value : null);
    },
  };
}
