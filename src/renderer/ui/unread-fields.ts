import { inject, onScopeDispose, provide } from 'vue';
import type { InjectionKey } from 'vue';
import type { Problem } from './use-call.ts';

interface TypedField {
  /** What is typed and cannot be read; null where it can, or where nothing is typed. */
  problem: () => Problem | null;
  /** Shows it at the field, also while somebody is still in it. */
  show: () => void;
}
const FIELDS: InjectionKey<Set<TypedField>> = Symbol('typed fields');

/** For a form: everything typed in it that no field could read. Such text must not be sent as if nothing stood there. */
export function useUnreadFields(): () => Problem[] {
  const fields = new Set<TypedField>();
  provide(FIELDS, fields);
  return () =>
    [...fields].flatMap(({ problem, show }) => {
      const found = problem();
      if (found === null) return [];
      show();
      return [found];
    });
}

/** For a field: lets the form around it, if there is one, ask it before sending. */
export function reportUnread(field: TypedField): void {
  const fields = inject(FIELDS, null);
  fields?.add(field);
  onScopeDispose(() => fields?.delete(field));
}
