export { applyRequest, type Applied, type RecordedEntry, type Request } from './apply-request.js';
export { deriveEntry, revertEntry } from './derive-entry.js';
export { decide, type Decision, type Entry, type OpenHold, type SendContext } from './decide.js';
export { explain, type Explanation, type Undecisive, type WhyNot } from './explain.js';
export { policyOf } from './policy.js';
export { contextOfSend, isMisfit, sendContextOf, type Misfit, type NamedSend } from './send-context.js';
export { scopeOfOptIn, scopesOfOptOut, type Addressed, type NamedScope } from './spoken-scopes.js';
