import type { DeliveryStatus, Intent } from '@stopline/contracts';
import type { HttpResponse, RawRequest } from './http-messages.js';

/** A message from a handset, as the provider's webhook will tell it. */
export interface SimulatedMessage {
  readonly kind: 'message';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Bytes where a text is wanted that no string can hold. */
  readonly text: string | Buffer;
  readonly providerVerdict?: Exclude<Intent, 'none'>;
  /** When the person said it, milliseconds since 1970; left out by providers that tell no time. */
  readonly saidAt: number;
}

/** A delivery report, as the provider's webhook will tell it. */
export interface SimulatedReport {
  readonly kind: 'delivery-report';
  readonly id: string;
  readonly number: string;
  readonly sender: string;
  readonly status: DeliveryStatus;
  readonly code?: string;
  readonly at: number;
}

/** A message that the provider took from us. */
export interface CarrierMessage {
  /** The provider's own id. */
  readonly id: string;
  /** The id that we gave it, where the provider takes one. */
  readonly clientId?: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly status: DeliveryStatus;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** What a request to the provider's API asks for. */
export type ApiCall =
  | {
      readonly kind: 'send';
      readonly clientId?: string;
      readonly from: string;
      readonly to: string;
      readonly text: string;
      readonly statusCallback?: string;
    }
  | { readonly kind: 'lookup'; readonly clientId?: string; readonly from?: string; readonly to?: string }
  | { readonly kind: 'unauthorized' };

/** What the provider's API says. */
export type ApiAnswer =
  | { readonly kind: 'accepted'; readonly message: CarrierMessage }
  | { readonly kind: 'found'; readonly messages: readonly CarrierMessage[] }
  | { readonly kind: 'opted_out' }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'too_many_requests' }
  | { readonly kind: 'server_error' };

/** The provider's own side: what it signs, what its API takes and answers. Pure, as the adapter is. */
export interface ProviderSide<Settings> {
  /** Settings of an account of this name, with one secret for each name, the current one first. */
  exampleSettings(secretNames: readonly string[], account?: string): Settings;
  /** A message id in the provider's form; the same for the same seed. */
  messageId(seed: string): string;
  /** The headers without which a webhook counts as unsigned. */
  readonly signatureHeaders: readonly string[];
  /** The signed webhook, as the provider would post it to `url`. */
  webhook(content: SimulatedMessage | SimulatedReport, settings: Settings, at: { url: string; now: number }): RawRequest;
  /** What a request to the API asks; undefined where it is not for this account or not of this API. */
  readCall(request: RawRequest, settings: Settings, now: number): ApiCall | undefined;
  answer(answer: ApiAnswer): HttpResponse;
}
