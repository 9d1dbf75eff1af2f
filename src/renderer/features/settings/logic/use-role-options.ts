import type { Module } from '../../../../shared/model/roles.ts';
import { useMessages } from '../../../ui/messages.ts';
import { rolesToOffer } from './roles.ts';

/** Roles as choices, each with what it lets a person do. */
export function useRoleOptions() {
  const { t, enumLabel } = useMessages();
  return (office: readonly Module[]) => rolesToOffer(office).map((value) => ({ value, label: enumLabel('ROLES', value), hint: t(`settings.users.roleHint.${value}`) }));
}
