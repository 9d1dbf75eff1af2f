import { ref } from 'vue';

/** Two regions in turn, so that the same words said twice are read twice. */
export const announced = ref<[string, string]>(['', '']);
let next: 0 | 1 = 0;

/** Tells screen readers something that happened; polite. */
export function useAnnounce(): (words: string) => void {
  return (words) => {
    announced.value = next === 0 ? [words, ''] : ['', words];
    next = next === 0 ? 1 : 0;
  };
}
