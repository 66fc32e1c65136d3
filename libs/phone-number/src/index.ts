export { callingCodeOf, parseAddress, parseSubscriber, type Address } from './address.js';
export { createMask } from './mask.js';
export { ForeignSubject, SubjectKeyring, UnknownSubjectKey, UnknownTenantKey, type SubjectKey, type SubjectKeyCheck } from './subject.js';
export { FICTIONAL_NUMBERS, fictionalNumber } from './fictional-number.js';
