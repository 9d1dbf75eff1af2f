import { computed } from 'vue';

/** What every form field shows beside its control. */
export interface FieldProps {
  /** Also the target of the error summary's link. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
}

/** `aria-describedby` and `aria-invalid` of a field's control. */
export function useField(props: FieldProps) {
  const describedBy = computed(() => {
    const ids = [props.hint && `${props.id}-hint`, props.error && `${props.id}-error`].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : undefined;
  });
  const invalid = computed(() => (props.error ? true : undefined));
  return { describedBy, invalid };
}
