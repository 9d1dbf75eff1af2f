import type { Rule } from 'eslint';
import type { AST } from 'vue-eslint-parser';

const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'title', 'placeholder', 'alt', 'label'];
const LETTER = /\p{L}/u;

/** Every word a person sees comes from the messages, in all three languages. */
export const noRawText: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { raw: 'A person would read {{text}}: put it into the messages.' } },
  create(context) {
    const services: unknown = context.sourceCode.parserServices;
    if (!isTemplateServices(services)) return {};
    const report = (loc: AST.Node['loc'], text: string) => context.report({ loc, messageId: 'raw', data: { text: JSON.stringify(text.trim()) } });
    const spoken = (text: string, loc: AST.Node['loc']) => {
      if (LETTER.test(text)) report(loc, text);
    };

    return services.defineTemplateBodyVisitor({
      VText: (node: AST.VText) => spoken(node.value, node.loc),
      'VAttribute[directive=false]': (node: AST.VAttribute) => {
        if (SPOKEN.includes(node.key.name) && node.value) spoken(node.value.value, node.loc);
      },
      'VAttribute[directive=true]': (node: AST.VDirective) => {
        const argument = node.key.argument;
        const name = argument?.type === 'VIdentifier' ? argument.name : '';
        const text = node.key.name.name === 'text' || (node.key.name.name === 'bind' && SPOKEN.includes(name));
        if (text && node.value) for (const found of literals(node.value.expression)) spoken(found.text, node.loc);
      },
      'VElement > VExpressionContainer': (node: AST.VExpressionContainer) => {
        for (const found of literals(node.expression)) spoken(found.text, node.loc);
      },
    });
  },
};

/** Texts an expression can come to by itself; arguments of calls are keys, not words. */
function literals(node: AST.VExpressionContainer['expression'] | AST.ESLintExpression | null): readonly { text: string }[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ text: node.value }] : [];
    case 'TemplateLiteral':
      return node.quasis.map((part) => ({ text: part.value.cooked ?? '' }));
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' && node.left.type !== 'PrivateIdentifier' ? [...literals(node.left), ...literals(node.right)] : [];
    default:
      return [];
  }
}

interface TemplateServices {
  defineTemplateBodyVisitor(visitor: Record<string, unknown>): Rule.RuleListener;
}

function isTemplateServices(services: unknown): services is TemplateServices {
  return typeof services === 'object' && services !== null && 'defineTemplateBodyVisitor' in services;
}
