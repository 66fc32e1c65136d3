import type { KnownProgram } from '@stopline/contracts';
import { policyOf, type SendContext } from '@stopline/suppression-rule';

/** Any send of a program, or of a sender: what they belonged to before still covers it. */
export function sendContextOf({ program, category, formerPrograms, formerCategories }: KnownProgram): SendContext {
  return {
    program: program.id,
    category: category.id,
    formerPrograms,
    formerCategories: formerCategories.map(({ id }) => id),
    policy: policyOf([category, ...formerCategories]),
  };
}
