import { Logger } from '@nestjs/common';
import { context, propagation, SpanKind, SpanStatusCode, trace, type Context } from '@opentelemetry/api';
import type { Directory } from '@stopline/contracts';
import type { SubjectKeyring } from '@stopline/phone-number';
import {
  connectAccount,
  webhookUrl,
  type ConnectedAccount,
  type HttpRequest,
  type HttpResponse,
  type LookupResult,
  type LookupWindow,
  type OutgoingMessage,
  type SendResult,
} from '@stopline/providers';
import { resultOfFailure } from './settle.js';

type Ready = ConnectedAccount & { readonly message: OutgoingMessage };

const tracer = trace.getTracer('confirmation-sender');

/** A reply as it is to be sent, or was. */
export interface Letter {
  readonly replyId: string;
  readonly tenant: string;
  readonly subject: string;
  readonly sender: string;
  readonly account: string;
  readonly text: string;
  readonly traceparent: string | null;
}

/** Calls the providers' APIs. Never sends twice: one call, one answer or none. */
export class ProviderClient {
  private readonly logger = new Logger('provider');
  private readonly accounts: ReadonlyMap<string, ConnectedAccount>;

  constructor(
    { installation }: Directory,
    private readonly keyring: SubjectKeyring,
    private readonly timeoutMs: number,
  ) {
    this.accounts = new Map(
      installation.tenants.flatMap(({ id, accounts }) => accounts.map((account) => [`${id}/${account.id}`, connectAccount(account)] as const)),
    );
  }

  /** What the provider's answer, or the lack of one, proves. Never rejects. */
  async send(letter: Letter, validForMs: number): Promise<SendResult> {
    const ready = this.prepare(letter, validForMs);
    if ('missing' in ready) return { outcome: 'not_accepted', code: ready.missing };
    const { adapter, settings, message } = ready;
    try {
      return adapter.interpretResponse(await this.call('send reply', adapter.buildSend(message, settings, Date.now()), letter));
    } catch (error) {
      return resultOfFailure(failureCode(error));
    }
  }

  /** Which messages like this one the provider made in the time given, milliseconds since 1970. Never rejects. */
  async lookUp(letter: Letter, window: LookupWindow): Promise<LookupResult> {
    const ready = this.prepare(letter, 0);
    if ('missing' in ready) return 'unknown';
    const { adapter, settings, message } = ready;
    try {
      return adapter.interpretLookup(await this.call('look up reply', adapter.buildLookup(message, settings, Date.now()), letter), message, window);
    } catch {
      return 'unknown';
    }
  }

  /** The only place where a subject becomes a number again. */
  private prepare(letter: Letter, validForMs: number): Ready | { readonly missing: string } {
    const connected = this.accounts.get(`${letter.tenant}/${letter.account}`);
    if (!connected) return { missing: 'account_unknown' };
    const statusCallback = webhookUrl(connected.account);
    try {
      const to = this.keyring.reveal(letter.tenant, letter.subject);
      const message = { id: letter.replyId, from: letter.sender, to, text: letter.text, validForMs, ...(statusCallback !== undefined && { statusCallback }) };
      return { ...connected, message };
    } catch (error) {
      this.logger.error({ msg: 'a subject cannot be revealed', err: error, replyId: letter.replyId });
      return { missing: 'subject_not_revealed' };
    }
  }

  /** A span of the person's story. Its attributes hold no URL: a provider's look-up may name the number there. */
  private call(name: string, request: HttpRequest, { account, traceparent }: Letter): Promise<HttpResponse> {
    const story = propagation.extract(context.active(), { traceparent: traceparent ?? undefined });
    return tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes: { 'stopline.account': account } }, story, async (span) => {
      try {
        const response = await this.fetch(request, headersOf(trace.setSpan(story, span), traceparent));
        span.setAttribute('http.response.status_code', response.status);
        return response;
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: failureCode(error) });
        throw error;
      } finally {
        span.end();
      }
    });
  }

  private async fetch({ url, method, headers, body }: HttpRequest, traceHeaders: Record<string, string>): Promise<HttpResponse> {
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...traceHeaders },
      ...(body !== undefined && { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(this.timeoutMs),
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  }
}

function headersOf(current: Context, traceparent: string | null): Record<string, string> {
  const carried: Record<string, string> = {};
  propagation.inject(current, carried);
  return carried['traceparent'] !== undefined || traceparent === null ? carried : { traceparent };
}

/** fetch wraps the cause; a timeout is a DOMException with a name. */
function failureCode(error: unknown): string {
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: unknown };
  if (cause !== undefined) return failureCode(cause);
  return typeof code === 'string' ? code : String(name);
}
