export type {
  Authentication,
  ConnectedAccount,
  LookupResult,
  LookupWindow,
  OutgoingMessage,
  Parsed,
  ProviderAdapter,
  Receipt,
  Refusal,
  SendResult,
  UnreadableReason,
} from './adapter.js';
export type { HttpRequest, HttpResponse, RawRequest } from './http-messages.js';
export type { ApiAnswer, ApiCall, CarrierMessage, ProviderSide, SimulatedMessage, SimulatedReport } from './provider-side.js';
export { connectAccount, providers, webhookUrl } from './providers.js';
export { textProblem } from './readable.js';
