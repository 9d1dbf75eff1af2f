import type { PartyRole } from '../../../../shared/model/enumerations.ts';
import { useMessages } from '../../../ui/messages.ts';

const SUBJECT_CODE = /^[A-Z]+-\d{4}-\d+-([VORS])(\d*)$/;
/** Roles that have a letter of their own in a person's code; everybody else shares S. */
const ROLES: Readonly<Record<string, PartyRole>> = { V: 'HARMED', O: 'RESPONSIBLE', R: 'REPRESENTATIVE' };

/** To whom a document went: the office's own file, a person by code and role and never by name, or a body by its name. */
export function useRecipientWords(): (recipient: string) => string {
  const { t, enumLabel } = useMessages();
  return (recipient) => {
    if (recipient === 'FILE') return t('case.papers.file');
    const [, letter = '', rest = ''] = SUBJECT_CODE.exec(recipient) ?? [];
    if (letter === '') return recipient;
    const role = ROLES[letter];
    return t('case.person', { code: letter + rest, role: role === undefined ? t('oversight.documents.otherPerson') : enumLabel('PARTY_ROLES', role) });
  };
}
