import type { Rule } from 'eslint';
import { visitImports } from './imports.ts';
import { NETWORK_MODULES } from './layers.ts';
import { isBelow, isTest, projectPath } from './place.ts';
import { globalMember, memberName, visitGlobals } from './references.ts';

const GLOBALS = ['fetch', 'WebSocket', 'WebSocketStream', 'WebTransport', 'XMLHttpRequest', 'EventSource', 'RTCPeerConnection'];
const MEMBERS = [...GLOBALS, 'sendBeacon', 'serviceWorker'];
const ELECTRON = ['net', 'autoUpdater', 'crashReporter', 'openExternal'];
/** The guard that shuts what node offers has to name it. */
const GUARD = /^src\/[\w/-]*\b(runtime|network|socket)-guard\.ts$/;

/** Nothing in the program opens a socket. The sweep under strace proves it; this says it while typing. */
export const noNetwork: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { network: '{{what}} reaches a network; this program has none.' } },
  create(context) {
    const path = projectPath(context);
    if (!isBelow(path, 'src') || isTest(path) || GUARD.test(path)) return {};
    const report = (node: Rule.Node | Parameters<Parameters<typeof visitImports>[0]>[0], what: string) => context.report({ node, messageId: 'network', data: { what } });

    return {
      ...visitImports((node, specifier) => {
        if (specifier === null) return;
        if (NETWORK_MODULES.includes(specifier.replace(/^node:/, ''))) report(node, specifier);
        if (specifier === 'electron' && node.type === 'ImportDeclaration') {
          for (const part of node.specifiers) {
            if (part.type !== 'ImportSpecifier') continue;
            const name = part.imported.type === 'Identifier' ? part.imported.name : String(part.imported.value);
            if (ELECTRON.includes(name)) report(part, `electron's ${name}`);
          }
        }
      }),
      ...visitGlobals(context, GLOBALS, (node, name) => report(node, name)),
      MemberExpression: (node) => {
        const member = globalMember(node);
        if (member !== null && MEMBERS.includes(member)) report(node, member);
        if (memberName(node) === 'openExternal') report(node, 'openExternal');
        if (node.object.type === 'Identifier' && node.object.name === 'electron' && ELECTRON.includes(memberName(node) ?? '')) report(node, `electron's ${memberName(node) ?? ''}`);
      },
    };
  },
};
