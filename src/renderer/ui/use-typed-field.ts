import { computed, ref, watch } from 'vue';
import type { Ref } from 'vue';
import type { Problem } from './use-call.ts';
import { reportUnread } from './unread-fields.ts';

/**
 * A field that shows a value as text and takes text back as a value. While somebody types, their text stays as it is;
 * text that cannot be read keeps standing there with an error, the model is null and the form around it is not sent.
 */
export function useTypedField<T>(model: Ref<T | null>, show: (value: T) => string, read: (text: string) => T | undefined, unreadProblem: () => Problem) {
  const text = ref(model.value === null ? '' : show(model.value));
  const editing = ref(false);
  const unread = () => text.value.trim() !== '' && read(text.value) === undefined;
  const unreadable = computed(() => !editing.value && unread());
  reportUnread({ problem: () => (unread() ? unreadProblem() : null), show: () => void (editing.value = false) });

  watch(model, (value) => {
    if (editing.value) return;
    if (value !== null) text.value = show(value);
    else if (!unreadable.value) text.value = '';
  });

  function onInput(event: Event) {
    editing.value = true;
    if (event.target instanceof HTMLInputElement) text.value = event.target.value;
    model.value = read(text.value) ?? null;
  }
  function onBlur() {
    editing.value = false;
    const value = read(text.value);
    if (value !== undefined) text.value = show(value);
  }
  return { text, unreadable, onInput, onBlur };
}
