import { PARAMETER_BOUNDS, PARAMETER_CODES, PARAMETER_DEFAULTS } from '../../shared/model/parameters.ts';
import { accept, refuse } from '../../shared/result.ts';
import { addParameterChange, parameterHistory } from '../../vault/repositories/office.ts';
import type { UseCase } from '../use-case.ts';

export const listParameters: UseCase<'parameters.list'> = (desk) => {
  const changes = desk.office.read(parameterHistory);
  return accept({
    parameters: PARAMETER_CODES.map((code) => ({
      code,
      value: desk.parameters[code],
      isDefault: desk.parameters[code] === PARAMETER_DEFAULTS[code],
      history: changes.filter((change) => change.code === code).map(({ value, from, reason, by }) => ({ value, from, reason, by })),
    })),
  });
};

/** From today on; what was computed before keeps its value, and the change says why. */
export const setParameter: UseCase<'parameters.set'> = (desk, { code, value, reason, token }) => {
  const [least, most] = PARAMETER_BOUNDS[code];
  if (value < least || value > most) return refuse('INVALID_INPUT', { fields: [{ path: 'value', problem: value < least ? 'too_small' : 'too_big' }] });
  desk.write(desk.office, token, null, (db) => addParameterChange(db, token, { code, value, from: desk.today(), reason, by: desk.userId }, desk.now()));
  return accept({ id: token });
};
