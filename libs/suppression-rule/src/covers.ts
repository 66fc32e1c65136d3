import type { Scope } from '@stopline/contracts';

/** A send, as far as the question names it and the configuration completes it. What is left out means any. */
export interface SendContext {
  readonly program?: string;
  readonly category?: string;
  readonly sender?: string;
  /** Programs that the sender belonged to before, and their categories: their suppressions still cover it. */
  readonly formerPrograms?: readonly string[];
  readonly formerCategories?: readonly string[];
  /** Of the send's category. Where it is left out: consent is required if any category requires it, exempt only if all are. */
  readonly policy: { readonly consentRequired: boolean; readonly exempt: boolean };
}

/**
 * Can a suppression or hold of this scope cover the send? What the send leaves out may be anything, so it can. Nothing wider than an
 * exempt category covers it, except `global`.
 */
export function mayCover(scope: Scope, send: SendContext): boolean {
  switch (scope.kind) {
    case 'global':
      return true;
    case 'tenant':
      return !send.policy.exempt;
    case 'category':
      return send.category === undefined || send.category === scope.id || (send.formerCategories ?? []).includes(scope.id);
    case 'program':
      return send.program === undefined || send.program === scope.id || (send.formerPrograms ?? []).includes(scope.id);
    case 'sender':
      return send.sender === undefined || send.sender === scope.id;
  }
}

/**
 * Does the scope hold the whole send? Only then a release of it lifts. A release of a former program does not count: the person
 * rejoined that program, not the one that the sender serves now (R13). Nor does a global one: it ends a global suppression by taking
 * its place, and lifts nothing that a person said to a tenant.
 */
export function containsSend(scope: Scope, send: SendContext): boolean {
  switch (scope.kind) {
    case 'global':
      return false;
    case 'tenant':
      return !send.policy.exempt;
    case 'category':
      return send.category === scope.id;
    case 'program':
      return send.program === scope.id;
    case 'sender':
      return send.sender === scope.id;
  }
}
