import { isRef, onScopeDispose, ref, toValue, watch } from 'vue';
import type { MaybeRefOrGetter, Ref } from 'vue';
import { z } from 'zod';
import { api } from '../bridge/client.ts';

const PAUSE = 700;
const waiting = new Set<() => Promise<void>>();

/** Saves every draft that is not saved yet; awaited before the vault is locked. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...waiting].map((flush) => flush()));
}

const stored = z.record(z.string(), z.unknown());
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a stored draft that fit the form of today: known fields, same kind of value. */
export function fitting(form: object, draft: Record<string, unknown>): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  for (const [name, current] of Object.entries(form)) {
    const value = draft[name];
    if (value === undefined) continue;
    if (isObject(current) && isObject(value)) taken[name] = Object.keys(current).length === 0 ? value : { ...current, ...fitting(current, value) };
    else if (current === null || value === null || (Array.isArray(current) && Array.isArray(value)) || typeof current === typeof value) taken[name] = value;
  }
  return taken;
}

/**
 * Keeps what is typed into a form as an encrypted draft, gives it back when the form is opened again,
 * and forgets it with `discard()` after the record was saved. `model` is the form's ref or reactive object.
 */
export function useDraft(key: MaybeRefOrGetter<string>, model: Ref<object> | object) {
  const restored = ref(false);
  const savedAt = ref<string | null>(null);
  const form = (): object => (isRef<object>(model) ? model.value : model);
  const untouched = JSON.stringify(form());

  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  let restoring = false;
  /** The save that is on its way: it is waited for, whoever locks or throws the draft away meanwhile. */
  let saving: Promise<void> = Promise.resolve();

  function save(): Promise<void> {
    clearTimeout(timer);
    if (dirty) saving = send();
    return saving;
  }

  async function send(): Promise<void> {
    dirty = false;
    const saved = await api('drafts.save', { key: toValue(key), body: JSON.stringify(form()) });
    if (saved.ok) savedAt.value = saved.value.savedAt;
  }

  async function restore(): Promise<void> {
    const list = await api('drafts.list', {});
    const draft = list.ok ? list.value.drafts.find((known) => known.key === toValue(key)) : undefined;
    if (draft === undefined || dirty) return; // who already types again is not interrupted
    const body = parse(draft.body);
    if (body === undefined) return;
    restoring = true;
    Object.assign(form(), fitting(form(), body));
    restored.value = true;
    savedAt.value = draft.savedAt;
  }

  watch(
    () => JSON.stringify(form()),
    (now) => {
      if (restoring) {
        restoring = false;
        return;
      }
      if (now === untouched && savedAt.value === null) return;
      dirty = true;
      clearTimeout(timer);
      timer = setTimeout(() => void save(), PAUSE);
    },
  );

  async function discard(): Promise<void> {
    clearTimeout(timer);
    dirty = false;
    restored.value = false;
    await saving;
    if (savedAt.value !== null) await api('drafts.discard', { key: toValue(key) });
    savedAt.value = null;
  }

  waiting.add(save);
  onScopeDispose(() => {
    waiting.delete(save);
    void save();
  });
  const ready = restore();
  return { restored, savedAt, discard, flush: save, ready };
}

function parse(body: string): Record<string, unknown> | undefined {
  try {
    return stored.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
