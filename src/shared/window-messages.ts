import { z } from 'zod';
import { FILE_PURPOSES, FOLDER_PURPOSES } from './host.ts';
import { INTERFACE_LANGUAGES } from './model/basic.ts';

/** What a window sends for a call of the contract. */
export const WindowCall = z.strictObject({ call: z.string(), input: z.unknown() });
export type WindowCall = z.infer<typeof WindowCall>;

/** Arguments of `host.chooseFolder`, with the language of the page added by the preload. */
export const ChooseFolderArguments = z.tuple([z.enum(FOLDER_PURPOSES), z.enum(INTERFACE_LANGUAGES).catch('az')]);

/** Arguments of `host.chooseFile`, likewise. */
export const ChooseFileArguments = z.tuple([z.enum(FILE_PURPOSES), z.enum(INTERFACE_LANGUAGES).catch('az')]);

/** Arguments of `host.copy`: text, and seconds until it is cleared. */
export const CopyArguments = z.tuple([z.string().max(10_000), z.number().min(1).max(300)]);

/** Arguments of `host.remember`. */
export const RememberArguments = z.tuple([
  z.strictObject({ folder: z.string().max(1000), label: z.string().min(1).max(40).nullable(), language: z.enum(INTERFACE_LANGUAGES) }).nullable(),
]);
