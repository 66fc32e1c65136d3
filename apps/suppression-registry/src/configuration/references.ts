import type { FieldProblem, Program, ProgramConfigured, Sender, Tenant } from '@stopline/contracts';
import { ownTemplateProblems } from '@stopline/language-packs';

/** Why a program may not be configured like this, each with what to do; nothing where it may. */
export function programProblems({ category, templates }: Program, { categories }: Pick<Tenant, 'categories'>): FieldProblem[] {
  return [
    ...(categories.some(({ id }) => id === category)
      ? []
      : [{ path: ['category'], reason: `is no category of the tenant; known: ${namesOf(categories)}. Another one is added in the installation file` }]),
    ...ownTemplateProblems(templates).map(({ path, reason }) => ({ path: ['templates', ...path], reason })),
  ];
}

/** Why a sender may not be configured like this, each with what to do; nothing where it may. */
export function senderProblems({ account, retired }: Sender, { accounts }: Pick<Tenant, 'accounts'>, program: ProgramConfigured | undefined): FieldProblem[] {
  return [
    ...(accounts.some(({ id }) => id === account)
      ? []
      : [{ path: ['account'], reason: `is no account of the tenant; known: ${namesOf(accounts)}. Another one is added in the installation file` }]),
    ...(program ? [] : [{ path: ['program'], reason: 'is no program of the tenant. Put it first: PUT /v1/programs/{id}' }]),
    ...(program?.program.retired && !retired ? [{ path: ['program'], reason: 'is retired. Name another one, or retire the sender too' }] : []),
  ];
}

function namesOf(items: readonly { readonly id: string }[]): string {
  return items.map(({ id }) => id).join(', ') || 'none';
}
