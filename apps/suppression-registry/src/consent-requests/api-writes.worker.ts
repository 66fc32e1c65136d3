import type { SubjectKeyring } from '@stopline/phone-number';
import type { Database } from '@stopline/database';
import type { Publisher } from '@stopline/messaging';
import { Problem } from '@stopline/service-runtime';
import type { Answer } from './answers.js';
import { consentOf, fingerprint, type ApiRequest } from './api-write.js';
import { noteWrite } from './api-write.store.js';
import type { AwaitedAnswers } from './awaited-answers.worker.js';

const PUBLISH_MS = 2_000;

export interface ApiWrite {
  /** Of the tenant and its `Idempotency-Key`. */
  readonly id: string;
  readonly tenant: string;
  readonly request: ApiRequest;
  readonly traceparent: string;
}

/** Consent requests by API: one path in, through Kafka like every other (design §2). */
export class ApiWrites {
  constructor(
    private readonly db: Database,
    private readonly publisher: Publisher,
    private readonly keyring: SubjectKeyring,
    private readonly answers: AwaitedAnswers,
  ) {}

  /** What came of it; undefined: it is durable and not applied yet. A Problem 422 for a key that came with another body. */
  apply(write: ApiWrite): Promise<Answer | undefined> {
    return this.answers.answerTo(write.id, () => this.produce(write));
  }

  /** Produces it unless its answer is known. What was produced before is produced again: who asks again may not have been acknowledged. */
  private async produce({ id, tenant, request, traceparent }: ApiWrite): Promise<Answer | undefined> {
    const prints = this.keyring.candidates(tenant, request.number).map((subject) => fingerprint(request, subject));
    const noted = await noteWrite(this.db, id, prints[0] ?? '');
    if (!prints.includes(noted.fingerprint)) {
      throw new Problem(422, { code: 'idempotency_key_reused', detail: 'This Idempotency-Key came with another body before.' });
    }
    if (noted.answer) return noted.answer;
    const data = consentOf(tenant, request, noted.receivedAt);
    await this.publisher.publish(
      [{ topic: 'consent-requests', type: 'stopline.consent.requested.v1', id, key: request.number, data, correlationId: id, traceparent }],
      { timeoutMs: PUBLISH_MS },
    );
    return undefined;
  }
}
