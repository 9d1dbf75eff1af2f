import { useMessages } from '../../ui/messages.ts';
import type { Party } from '../../../shared/model/case-file.ts';
import type { CaseView } from '../../../shared/contract/cases.ts';
import { partyOf, shortCode } from './logic/people.ts';

/** Words for people of a case: the short code and the role, never a name. */
export function useWords() {
  const messages = useMessages();
  const personWords = (party: Party) => messages.t('case.person', { code: shortCode(party.subjectCode), role: messages.enumLabel('PARTY_ROLES', party.role) });
  const subjectWords = (view: CaseView, subjectCode: string | null) => {
    const party = partyOf(view, subjectCode);
    return party === undefined ? (subjectCode ?? messages.t('case.nobody')) : personWords(party);
  };
  /** To whom a document goes: a person by code and role, the office's own file, or a body by its name. */
  const recipientWords = (view: CaseView, recipient: string) =>
    recipient === 'FILE' ? messages.t('case.papers.file') : subjectWords(view, recipient);
  const yesNo = (value: boolean) => messages.t(value ? 'case.yes' : 'case.no');
  return { ...messages, personWords, subjectWords, recipientWords, yesNo };
}
