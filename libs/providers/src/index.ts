export type {
  Authentication,
  ConnectedAccount,
  HttpRequest,
  HttpResponse,
  LookupResult,
  LookupWindow,
  OutgoingMessage,
  Parsed,
  ProviderAdapter,
  RawRequest,
  Receipt,
  Refusal,
  SendResult,
  UnreadableReason,
} from './adapter.js';
export type { ApiAnswer, ApiCall, CarrierMessage, ProviderSide, SimulatedMessage, SimulatedReport } from './provider-side.js';
export { connectAccount, providers, webhookUrl } from './providers.js';
export { textProblem } from './readable.js';
