export { embeddedMayText, type EmbeddedMayText, type EmbeddedOptions } from './embedded/embedded-may-text.client.js';
export type { Problem } from './embedded/tenant-configuration.client.js';
export { fakeMayText, type FakeAnswers, type FakeMayText } from './may-text.fake.js';
export type { MayText } from './may-text.js';
export { grpcMayText, type GrpcOptions } from './over-grpc/grpc-may-text.client.js';
export { CallerMistake, type Question, type SendOfMany } from './question.js';
export {
  matchVerdict,
  type Allowed,
  type AllowReason,
  type Blocked,
  type BlockReason,
  type Choices,
  type DecidingEntry,
  type Freshness,
  type Unknown,
  type UnknownReason,
  type Verdict,
} from './verdict.js';
