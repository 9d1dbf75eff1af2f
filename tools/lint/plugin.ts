import type { ESLint } from 'eslint';
import { layerImports } from './layer-imports.ts';
import { noHiddenClock } from './no-hidden-clock.ts';
import { noNetwork } from './no-network.ts';
import { noRawText } from './no-raw-text.ts';
import { sqlOnlyInVault } from './sql-only-in-vault.ts';

/** The project's own rules, as `sirdash/<name>`. */
export const plugin = {
  rules: {
    'layer-imports': layerImports,
    'no-hidden-clock': noHiddenClock,
    'no-network': noNetwork,
    'no-raw-text': noRawText,
    'sql-only-in-vault': sqlOnlyInVault,
  },
} satisfies ESLint.Plugin;
