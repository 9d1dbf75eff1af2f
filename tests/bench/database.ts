import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fill, PROBED, type Filled, type Templates } from './cases.ts';
import { interleave, quantile, ratioOf, type Ratio } from './measure.ts';
import { BenchOffice } from './office.ts';
import type { BareFiles, Listener, Step } from './statements.ts';

export interface Sized {
  readonly cases: number;
  readonly filled: Filled;
  /** Makes what a person does in this vault in a turn; the same turn always touches the same case. */
  readonly office: BenchOffice;
  readonly bare: BareFiles;
  readonly recorded: Record<Act, readonly (readonly Step[])[]>;
}

export const ACTS = ['list', 'open', 'write'] as const;
export type Act = (typeof ACTS)[number];

const PAGES = 20;
/** Rounds go through every page of the list, or every long case, before one comes again. */
const PLAN: Record<Act, { readonly rounds: number; readonly passes: number }> = {
  list: { rounds: 3 * PAGES, passes: 7 },
  open: { rounds: PROBED, passes: 7 },
  write: { rounds: 20, passes: 20 },
};

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
    const { rounds, passes } = PLAN[act];
    // A read is the same in every pass; a write is a new one each time.
    for (let turn = 0; turn < (act === 'write' ? rounds * passes : rounds); turn += 1) recorded[act].push(await listener.record(() => work(turn)));
  }
  listened.close();
  rmSync(folder('recorded'), { recursive: true });

  const bare = listener.bare(join(folder('bare'), 'gen-0001'), keys);
  for (const act of ['list', 'open'] as const) for (const steps of recorded[act]) bare.prove(steps);
  const office = await BenchOffice.open(folder('timed'));
  return { cases, filled, office, bare, recorded };
}

/** What a person does in one round: a page further down the list, another case, another contact. */
function workOf({ asker, house }: BenchOffice, { probed }: Filled, act: Act): (turn: number) => Promise<unknown> {
  const at = (turn: number) => {
    const one = probed[(turn * 7) % probed.length];
    if (!one) throw new TypeError('no case to open');
    return one;
  };
  let after: { value: string | null; id: string } | null = null;
  switch (act) {
    case 'list':
      return async (turn) => {
        if (turn % PAGES === 0) after = null;
        const page = await asker.ask('cases.list', after === null ? {} : { after });
        ({ after } = page);
      };
    case 'open':
      return (turn) => asker.ask('cases.open', { caseId: at(turn).caseId });
    case 'write':
      return (turn) => {
        const { caseId, subjectCode } = at(turn);
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
    return [workOf(office, filled, act), (turn: number) => replays[turn % replays.length]?.()];
  });
  const times = await interleave(PLAN[act].rounds, PLAN[act].passes, works);
  return {
    act,
    ratios: sizes.map(({ cases, recorded }, index) => ({ cases, ratio: ratioOf(times, 2 * index, 2 * index + 1), statements: quantile(recorded[act].map(({ length }) => length), 0.5) })),
    growth: ratioOf(times, 2, 0),
    bareGrowth: ratioOf(times, 3, 1),
    milliseconds: times.map((one) => quantile(one, 0.5)),
  };
}
