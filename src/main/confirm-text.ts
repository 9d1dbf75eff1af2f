import type { Confirmation } from '../shared/process-protocol.ts';
import { MESSAGES } from './messages.ts';

/** The words of a confirmation, for any host that draws it outside the window. */
export function confirmText({ act, recipient, people, digest, locale }: Confirmation): { question: string; button: string; cancel: string; lines: string[] } {
  const text = MESSAGES[locale];
  return {
    ...text.confirm[act],
    cancel: text.cancel,
    lines: [
      `${text.recipient}: ${recipient === null ? text.noRecipient : oneLine(recipient)}`,
      `${text.people}: ${people}`,
      `${text.digest}: ${digest.match(/.{4}/g)?.join(' ') ?? ''}`,
    ],
  };
}

/** Line breaks and direction marks could make a recipient look like another sentence of the dialog. */
function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');
}
