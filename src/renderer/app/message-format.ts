import type { MessageContext } from 'vue-i18n';

/** Words as the library takes them without its compiler: each message a function. */
export interface Formats {
  [key: string]: Formats | ((context: MessageContext) => string);
}

/**
 * Our message format: words with `{name}` for what is put in, and nothing else (a test keeps every other sign out).
 * So messages are shipped as the plain JSON they are written in.
 */
export function formatsOf(messages: Record<string, unknown>): Formats {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? ({ named }: MessageContext) => value.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(named(name) ?? '')) : formatsOf({ ...Object(value) }),
    ]),
  );
}
