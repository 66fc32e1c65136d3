import { protoValue, type CheckAnswer } from '@stopline/contracts';

/** The full name of the answer's message. */
export const CHECK_RESPONSE = 'stopline.check.v1.CheckResponse';

/** The answer as the proto has it: the same fields, enums by their prefixed names. */
export function checkResponse({ decision, reason, entry, freshness }: CheckAnswer): Record<string, unknown> {
  return {
    decision: protoValue('Decision', decision),
    reason: protoValue('Reason', reason),
    ...(entry && {
      entry: {
        ...entry,
        scope: { ...entry.scope, kind: protoValue('ScopeKind', entry.scope.kind) },
        state: protoValue('State', entry.state),
      },
    }),
    freshness,
  };
}
