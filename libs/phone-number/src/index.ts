export { callingCodeOf, parseAddress, parseSubscriber, type Address } from './address.js';
export { createMask } from './mask.js';
export { ForeignSubject, parseToken, SubjectKeyring, UnknownSubjectKey, UnknownTenantKey, type SubjectKey, type SubjectKeyCheck, type SubjectTokens } from './subject.js';
export { numberOfE164, subscriberNumber } from './subscriber-number.js';
export { FICTIONAL_NUMBERS, fictionalNumber, fictionalNumberOfEachLane } from './fictional-number.js';
