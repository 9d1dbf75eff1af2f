import { useMessages } from '../../../ui/messages.ts';

/** Minutes as people say them: `7 s 30 dəq`. */
export function useDuration() {
  const { t } = useMessages();
  return (minutes: number): string => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (rest === 0) return t('desk.duration.hours', { hours });
    return hours === 0 ? t('desk.duration.minutes', { minutes: rest }) : t('desk.duration.both', { hours, minutes: rest });
  };
}
