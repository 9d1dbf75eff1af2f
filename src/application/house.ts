import type { VaultDeps, VaultSession } from '../vault/index.ts';
import type { Runtime } from './runtime.ts';

/** What one application process holds: its runtime and, once unlocked, one session. */
export class House {
  readonly runtime: Runtime;
  session: VaultSession | undefined;
  /** Headless: a person stands behind the sign-in itself, not behind the lines that follow. */
  signingIn = false;
  /** Monotonic milliseconds at which identities were opened lately; over ten in ten minutes asks for the passphrase. */
  readonly reveals: number[] = [];

  constructor(runtime: Runtime) {
    this.runtime = runtime;
  }

  get vaultDeps(): VaultDeps {
    const { clock, newId, randomBytes } = this.runtime;
    return { now: () => clock.now(), newId, randomBytes };
  }

  /** Anchors, empties the logs and closes every file. */
  close(): void {
    this.session?.close();
    this.session = undefined;
    this.runtime.clock.setOffset(0);
  }
}
