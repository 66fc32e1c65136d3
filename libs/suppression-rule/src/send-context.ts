import type { Category, CheckQuestion, Directory, KnownProgram } from '@stopline/contracts';
import type { SendContext } from './covers.js';
import { policyOf } from './policy.js';

/**
 * What the installation knows of the send that is asked about. Undefined where it does not know the sender, the program or
 * the category, or not together, or nothing may be sent by them any more: a send that does not fit the configuration is not
 * answered by guessing.
 */
export function sendContext(directory: Directory, tenant: string, question: Pick<CheckQuestion, 'sender' | 'program' | 'category'>): SendContext | undefined {
  const sender = question.sender === undefined ? undefined : directory.sender(tenant, question.sender);
  if (question.sender !== undefined && (!sender || sender.sender.retired)) return undefined;

  const programId = question.program ?? sender?.program.id;
  if (sender && sender.program.id !== programId) return undefined;
  const program = programId === undefined ? undefined : directory.program(tenant, programId);
  if (programId !== undefined && (!program || program.program.retired)) return undefined;

  const categoryId = question.category ?? program?.category.id;
  if (program && program.category.id !== categoryId) return undefined;
  const category = categoryId === undefined ? undefined : directory.category(tenant, categoryId);
  if (categoryId !== undefined && !category) return undefined;

  const known = sender ?? program;
  return {
    ...(question.sender !== undefined && { sender: question.sender }),
    ...(programId !== undefined && { program: programId }),
    ...(categoryId !== undefined && { category: categoryId }),
    ...before(directory, tenant, known ? [known] : programsOf(directory, tenant, category), category),
  };
}

/** A send of a category may be of any of its programs. */
function programsOf(directory: Directory, tenant: string, category: Category | undefined): readonly KnownProgram[] {
  return directory.programs(tenant).filter((program) => category !== undefined && program.category.id === category.id);
}

/** What was opted out of before a program or sender moved still covers the send: nobody is freed by a change of the configuration. */
function before(directory: Directory, tenant: string, known: readonly KnownProgram[], category: Category | undefined): Pick<SendContext, 'formerPrograms' | 'formerCategories' | 'policy'> {
  const programs = known.flatMap(({ formerPrograms }) => formerPrograms);
  const categories = known.flatMap(({ formerCategories }) => formerCategories);
  return {
    ...(programs.length > 0 && { formerPrograms: programs }),
    ...(categories.length > 0 && { formerCategories: categories.map(({ id }) => id) }),
    policy: policyOf(category ? [category, ...categories] : (directory.tenant(tenant)?.categories ?? [])),
  };
}
