import { dirname, posix, relative, sep } from 'node:path';
import type { Rule } from 'eslint';

/** The linted file's path below the project's folder, with `/`. */
export function projectPath(context: Rule.RuleContext): string {
  return relative(context.cwd, context.filename).split(sep).join('/');
}

/** True for `folder` itself and whatever is below it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Tests may import and call what they test against. */
export function isTest(path: string): boolean {
  return /\.test\.ts$/.test(path);
}

/** Where a relative import of `from` leads, below the project's folder. */
export function resolveRelative(from: string, specifier: string): string {
  return posix.normalize(posix.join(dirname(from), specifier));
}

/** `@scope/name` or `name` of a bare specifier. */
export function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
