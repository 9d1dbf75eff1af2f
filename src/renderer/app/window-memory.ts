import { z } from 'zod';
import { interfaceLanguage } from '../../shared/model/basic.ts';

/**
 * The little that outlives the reload which locking is: the language, and which vault was open at which desk.
 * It stands in the window's name, so it is gone with the window and touches no disk.
 */
const memory = z.object({
  language: interfaceLanguage.catch('az'),
  folder: z.string().max(1000).nullable().catch(null),
  label: z.string().max(40).nullable().catch(null),
});
export type WindowMemory = z.infer<typeof memory>;

export function recall(): WindowMemory {
  try {
    return memory.parse(JSON.parse(window.name));
  } catch {
    return memory.parse({});
  }
}

export function remember(part: Partial<WindowMemory>): void {
  window.name = JSON.stringify({ ...recall(), ...part });
}
