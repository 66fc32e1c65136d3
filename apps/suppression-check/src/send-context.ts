import type { CheckQuestion, Directory } from '@stopline/contracts';
import { policyOf, type SendContext } from '@stopline/suppression-rule';

/**
 * What the installation knows of the send that is asked about. Undefined where it does not know the sender, the program or
 * the category, or not together: a send that does not fit the configuration is not answered by guessing.
 */
export function sendContext(directory: Directory, tenant: string, question: CheckQuestion): SendContext | undefined {
  const sender = question.sender === undefined ? undefined : directory.sender(tenant, question.sender);
  if (question.sender !== undefined && !sender) return undefined;

  const programId = question.program ?? sender?.program.id;
  if (sender && sender.program.id !== programId) return undefined;
  const program = programId === undefined ? undefined : directory.program(tenant, programId);
  if (programId !== undefined && !program) return undefined;

  const categoryId = question.category ?? program?.category.id;
  if (program && program.category.id !== categoryId) return undefined;
  const category = categoryId === undefined ? undefined : directory.category(tenant, categoryId);
  if (categoryId !== undefined && !category) return undefined;

  return {
    ...(question.sender !== undefined && { sender: question.sender }),
    ...(programId !== undefined && { program: programId }),
    ...(categoryId !== undefined && { category: categoryId }),
    policy: policyOf(category ? [category] : (directory.tenant(tenant)?.categories ?? [])),
  };
}
