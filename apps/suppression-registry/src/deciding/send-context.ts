import type { Directory, KnownProgram } from '@stopline/contracts';
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

/** Any send of a category, or of the tenant: it may be of any of their programs. */
export function anySendOf(directory: Directory, tenant: string, category: string | undefined): SendContext {
  const all = directory.tenant(tenant)?.categories ?? [];
  if (category === undefined) return { policy: policyOf(all) };
  const programs = directory.programs(tenant).filter((known) => known.category.id === category);
  const formerCategories = programs.flatMap((known) => known.formerCategories);
  return {
    category,
    formerPrograms: programs.flatMap((known) => known.formerPrograms),
    formerCategories: formerCategories.map(({ id }) => id),
    policy: policyOf([...all.filter(({ id }) => id === category), ...formerCategories]),
  };
}
