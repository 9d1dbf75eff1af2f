import { useMessages } from '../../../ui/messages.ts';
import { fileWords } from './file-words.ts';

/** A vault file in plain words, as the person `reader` sees it. */
export function useFileWords() {
  const { t, enumLabel } = useMessages();
  return (file: string, reader: string | undefined): string => {
    const { key, module } = fileWords(file, reader);
    return t(`settings.file.${key}`, { name: file, module: enumLabel('MODULES', module) });
  };
}
