import { builtinModules } from 'node:module';
import type { Rule } from 'eslint';
import { visitImports } from './imports.ts';
import { FREE_FOLDERS, LAYERS } from './layers.ts';
import type { Layer } from './layers.ts';
import { isBelow, isTest, packageName, projectPath, resolveRelative } from './place.ts';

/** No layer imports one above it, and a package runs only where the table lets it. */
export const layerImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      above: '{{from}} may not import from {{to}}.',
      package: '{{from}} may not use the package {{to}}; say in tools/lint/layers.ts where it may run.',
      node: "{{from}} may not use node's {{to}}.",
      prefix: "Write node's modules with their prefix: node:{{to}}.",
      unknown: 'This folder is in no layer; name it in tools/lint/layers.ts.',
      computed: 'An import names its module in full.',
    },
  },
  create(context) {
    const path = projectPath(context);
    if (!isBelow(path, 'src') || isTest(path)) return {};
    const layer = LAYERS.find(({ folder }) => isBelow(path, folder));
    if (layer === undefined) return { Program: (node) => context.report({ node, messageId: 'unknown' }) };

    return visitImports((node, specifier) => {
      const found = specifier === null ? { messageId: 'computed' } : violation(path, layer, specifier);
      if (found) context.report({ node, ...found });
    });
  },
};

interface Violation {
  readonly messageId: string;
  readonly data?: Record<string, string>;
}

function violation(path: string, layer: Layer, specifier: string): Violation | null {
  const from = layer.folder;
  const entry = layer.entries?.files.includes(path) ? layer.entries : undefined;
  // Vite's own query (`?url`, `?raw`) says how, not what.
  const name = specifier.replace(/\?.*$/, '');

  if (name.startsWith('.')) {
    const target = resolveRelative(path, name);
    const shut = layer.except?.some((folder) => isBelow(target, folder)) ?? false;
    if (!shut && [layer.folder, ...layer.own, ...(entry?.own ?? [])].some((folder) => isBelow(target, folder))) return null;
    return { messageId: 'above', data: { from, to: ownFolder(target) } };
  }
  if (name.startsWith('node:')) {
    const module = name.slice('node:'.length);
    const allowed = entry?.node ?? layer.node;
    return allowed === 'all' || allowed.includes(module) ? null : { messageId: 'node', data: { from, to: module } };
  }
  if (builtinModules.includes(name)) return { messageId: 'prefix', data: { to: name } };
  const packages = [...layer.packages, ...(entry?.packages ?? [])];
  return packages.includes(packageName(name)) || packages.includes(name) ? null : { messageId: 'package', data: { from, to: packageName(name) } };
}

function ownFolder(target: string): string {
  const known = [...LAYERS.map(({ folder }) => folder), ...FREE_FOLDERS];
  return known.find((folder) => isBelow(target, folder)) ?? target;
}
