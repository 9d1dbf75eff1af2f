import type { CaseFile, ProtectionOrder } from '../../shared/model/case-file.ts';
import { standing, withWhomTheyStandFor } from './case-facts.ts';

/** Last day (plain date, inclusive) an order protects: an extension counts on from the day before it and shortens nothing (DT-6); lifted, its last day is that of the lifting. */
export function orderEndsOn({ validUntil, extensions, endedOn }: Pick<ProtectionOrder, 'validUntil' | 'extensions' | 'endedOn'>): string {
  return endedOn ?? [validUntil, ...extensions.map((one) => one.validUntil)].reduce((latest, day) => (day > latest ? day : latest));
}

/** Protection orders and no-contact conditions in force on a day (plain date). */
export function ordersInForce(file: CaseFile, on: string): ProtectionOrder[] {
  return standing(file.orders).filter((order) => order.issuedOn <= on && on <= orderEndsOn(order));
}

/** Those in force on a day that keep apart two of the people named by code, or whom they stand for. */
export function ordersBetween(file: CaseFile, codes: readonly string[], on: string): ProtectionOrder[] {
  const concerned = withWhomTheyStandFor(file, codes);
  return ordersInForce(file, on).filter(({ subjectCode, against }) => concerned.includes(subjectCode) && concerned.includes(against));
}
