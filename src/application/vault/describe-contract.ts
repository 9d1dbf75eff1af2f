import { z } from 'zod';
import { contract } from '../../shared/contract/index.ts';
import { COMMON_ERRORS } from '../../shared/codes/errors.ts';
import { accept } from '../../shared/result.ts';
import type { OpeningUseCase } from '../use-case.ts';

/** The whole contract as JSON Schema, for whoever automates the program. */
export const describeContract: OpeningUseCase<'contract.describe'> = () =>
  accept({
    calls: Object.entries(contract).map(([call, spec]) => ({
      call,
      kind: spec.kind,
      permission: spec.permission,
      gated: spec.gated,
      unattended: spec.unattended,
      errors: [...new Set([...COMMON_ERRORS, ...spec.errors])],
      input: z.toJSONSchema(spec.input, { io: 'input' }),
      output: z.toJSONSchema(spec.output),
    })),
  });
