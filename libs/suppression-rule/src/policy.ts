import type { Category } from '@stopline/contracts';
import type { SendContext } from './covers.js';

/**
 * The policy of a send that may be of any of these categories: it needs consent where one of them does, and is exempt only where all
 * are. None: no consent needed, not exempt.
 */
export function policyOf(categories: readonly Category[]): SendContext['policy'] {
  return {
    consentRequired: categories.some(({ consent }) => consent === 'required'),
    exempt: categories.length > 0 && categories.every(({ exempt }) => exempt !== undefined),
  };
}
