import type { AgendaEntry } from '../../../../shared/contract/desk.ts';
import { useMessages } from '../../../ui/messages.ts';

/** What an entry of the calendar says: codes and kinds, never a name. */
export function useEntryWords() {
  const { t, enumLabel, ruleTitle } = useMessages();

  const what = ({ kind, what: code }: AgendaEntry): string => {
    if (kind === 'session') return enumLabel('SESSION_TYPES', code);
    if (kind === 'appointment') return enumLabel('APPOINTMENT_KINDS', code);
    return t('calendar.deadline', { what: ruleTitle(code) });
  };
  const hours = ({ from, to }: AgendaEntry): string => (from === null ? t('calendar.allDay') : to === null ? from : t('calendar.hours', { from, to }));
  return { what, hours };
}

/** The tab of the case where an entry is worked on. */
export function placeOf({ kind, caseId }: AgendaEntry): string | null {
  if (caseId === null) return null;
  return kind === 'deadline' ? `/cases/${caseId}` : `/cases/${caseId}/sessions`;
}
