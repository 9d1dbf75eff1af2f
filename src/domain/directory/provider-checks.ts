import type { ProviderFacts } from '../../shared/model/provider.ts';

export type ProviderProblem = 'shelterAddress' | 'agreementAhead' | 'agreementOrder';

/** What cannot stand in the directory. `today`: plain date. */
export function providerProblem({ type, contactOfficial, dataAgreement }: Pick<ProviderFacts, 'type' | 'contactOfficial' | 'dataAgreement'>, today: string): ProviderProblem | undefined {
  // A.5: where a shelter is, is written down nowhere.
  if (type === 'SHELTER' && contactOfficial.address !== null) return 'shelterAddress';
  if (dataAgreement === null) return undefined;
  if (dataAgreement.date > today) return 'agreementAhead';
  return dataAgreement.expires !== null && dataAgreement.expires < dataAgreement.date ? 'agreementOrder' : undefined;
}

/** Is there an agreement on personal data with this body on a day (plain date)? Its last day counts. */
export function agreementInForce({ dataAgreement }: Pick<ProviderFacts, 'dataAgreement'>, on: string): boolean {
  return dataAgreement !== null && dataAgreement.date <= on && (dataAgreement.expires === null || on <= dataAgreement.expires);
}
