import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fill, type Filled, type Templates } from './cases.ts';
import { interleave, quantile, ratioOf, type Ratio } from './measure.ts';
import { BenchOffice } from './office.ts';
import type { BareFiles, Listener, Step } from './statements.ts';

export interface Sized {
  readonly cases: number;
  readonly filled: Filled;
  /** Makes what a person does in this vault in a round; the same round always touches the same case. */
  readonly office: BenchOffice;
  readonly bare: BareFiles;
  readonly recorded: Record<Act, readonly (readonly Step[])[]>;
}

export const ACTS = ['list', 'open', 'write'] as const;
export type Act = (typeof ACTS)[number];

const WARM_UP = 40;
const ROUNDS: Record<Act, number> = { list: 300, open: 200, write: 200 };
const PAGES = 20;

/**
 * A filled real vault three times: one in which every call of every round is recorded and which is then thrown away, one
 * that is timed, and one whose files the bare driver opens. All three begin with the same bytes.
 */
export async function prepareSize(listener: Listener, templates: Templates, cases: number, scratch: string): Promise<Sized> {
  const folder = (name: string) => join(scratch, `${name}-${cases}`);
  const made = await BenchOffice.create(folder('timed'));
  const filled = fill(made, templates, cases);
  made.close();
  for (const name of ['recorded', 'bare']) cpSync(folder('timed'), folder(name), { recursive: true });

  const { opened: listened, keys } = await listener.keysOf(async () => {
    const office = await BenchOffice.open(folder('recorded'));
    // The sealed file, too, is opened on first use; its idempotency rows are asked at every write.
    for (const file of ['office', 'MED', 'MED-sealed']) office.session.file(file);
    return office;
  });
  const recorded: Record<Act, Step[][]> = { list: [], open: [], write: [] };
  for (const act of ACTS) {
    const work = workOf(listened, filled, act);
    for (let round = 0; round < WARM_UP + ROUNDS[act]; round += 1) recorded[act].push(await listener.record(() => work(round)));
  }
  listened.close();
  rmSync(folder('recorded'), { recursive: true });

  const bare = listener.bare(join(folder('bare'), 'gen-0001'), keys);
  for (const act of ['list', 'open'] as const) for (const steps of recorded[act].slice(0, WARM_UP)) bare.prove(steps);
  const office = await BenchOffice.open(folder('timed'));
  return { cases, filled, office, bare, recorded };
}

/** What a person does in one round: a page further down the list, another case, another contact. */
function workOf({ asker, house }: BenchOffice, { probed }: Filled, act: Act): (round: number) => Promise<unknown> {
  const at = (round: number) => {
    const one = probed[(round * 7) % probed.length];
    if (!one) throw new TypeError('no case to open');
    return one;
  };
  let after: { value: string | null; id: string } | null = null;
  switch (act) {
    case 'list':
      return async (round) => {
        if (round % PAGES === 0) after = null;
        const page = await asker.ask('cases.list', after === null ? {} : { after });
        ({ after } = page);
      };
    case 'open':
      return (round) => asker.ask('cases.open', { caseId: at(round).caseId });
    case 'write':
      return (round) => {
        const { caseId, subjectCode } = at(round);
        return asker.write('contacts.record', {
          caseId, token: randomUUID(), direction: 'OUT', channel: 'PHONE', at: house.runtime.clock.now(), withSubject: subjectCode, withBody: null, purpose: 'INFORM',
          separately: true, result: 'REACHED', nextTryOn: null, minutes: 5, note: null,
        });
      };
  }
}

export interface ActResult {
  readonly act: Act;
  /** Product over bare driver, by size. */
  readonly ratios: readonly { readonly cases: number; readonly ratio: Ratio; readonly statements: number }[];
  /** Product on the larger vault over product on the smaller; and the bare driver's own. */
  readonly growth: Ratio;
  readonly bareGrowth: Ratio;
  /** Median milliseconds, for the person who looks for a cause. */
  readonly milliseconds: readonly number[];
}

/** Product and bare driver on both sizes, in turn. */
export async function measureAct(act: Act, small: Sized, large: Sized): Promise<ActResult> {
  const sizes = [small, large];
  const works = sizes.flatMap(({ office, filled, bare, recorded }) => {
    const replays = recorded[act].map((steps) => bare.prepare(steps));
    return [workOf(office, filled, act), (round: number) => replays[round]?.()];
  });
  const times = await interleave(ROUNDS[act], works, WARM_UP);
  return {
    act,
    ratios: sizes.map(({ cases, recorded }, index) => ({ cases, ratio: ratioOf(times, 2 * index, 2 * index + 1), statements: quantile(recorded[act].map(({ length }) => length), 0.5) })),
    growth: ratioOf(times, 2, 0),
    bareGrowth: ratioOf(times, 3, 1),
    milliseconds: times.map((one) => quantile(one, 0.5)),
  };
}
