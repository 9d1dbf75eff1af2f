import ts from 'typescript';

/** Doc comments of one exported constant: its own, and those of the members of its object literals by dotted path. */
export interface Words {
  readonly text?: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Doc comments of every constant of a source text that has one, or whose members have. */
export function wordsOf(source: string): Record<string, Words> {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: Record<string, Words> = {};
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      const fields: Record<string, string> = {};
      if (declaration.initializer) collect(declaration.initializer, '', fields);
      const text = commentOf(statement);
      found[declaration.name.getText(file)] = { ...(text !== undefined && { text }), fields };
    }
  }
  return found;
}

function collect(node: ts.Node, path: string, fields: Record<string, string>): void {
  if (!ts.isObjectLiteralExpression(node)) {
    ts.forEachChild(node, (child) => collect(child, path, fields));
    return;
  }
  for (const member of node.properties) {
    if (!member.name) continue;
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    const here = path === '' ? name : `${path}.${name}`;
    const text = commentOf(member);
    if (text !== undefined) fields[here] = text;
    if (ts.isPropertyAssignment(member)) collect(member.initializer, here, fields);
  }
}

/** The last doc comment right above, on one line. */
function commentOf(node: ts.Node): string | undefined {
  const last = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc);
  return ts.getTextOfJSDocComment(last?.comment)?.replace(/\s+/g, ' ').trim();
}
