import type { Category, Program } from '@stopline/contracts';
import { policyOf, type SendContext } from '@stopline/suppression-rule';

/** Any send of a program. */
export function sendContextOf({ program, category }: { readonly program: Program; readonly category: Category }): SendContext {
  return {
    program: program.id,
    category: category.id,
    policy: policyOf([category]),
  };
}
