import type { ApiCall, CarrierMessage, ConnectedAccount } from '@stopline/providers';

type Send = Extract<ApiCall, { kind: 'send' }>;
type Lookup = Extract<ApiCall, { kind: 'lookup' }>;
export type ApiCount = 'accepted' | 'repeated' | 'refused' | 'cut' | 'lookups' | 'unauthorized';

/** What the providers took from us, and how often they were called: the proof of "at most once". */
export class SentMessages {
  private readonly byAccount = new Map<ConnectedAccount, AccountMessages>();
  private readonly calls = new Map<ApiCount, number>();

  /** Keeps a message. The client's own id is an idempotency key: the same one again is the same message. */
  accept(carrier: ConnectedAccount, send: Send, fresh: Pick<CarrierMessage, 'id' | 'createdAt'>): { message: CarrierMessage; isNew: boolean } {
    const account: AccountMessages = this.byAccount.get(carrier) ?? { all: [], byClientId: new Map() };
    this.byAccount.set(carrier, account);
    const { clientId, from, to, text } = send;
    const known = clientId === undefined ? undefined : account.byClientId.get(clientId);
    if (known) return { message: known, isNew: false };
    const message: CarrierMessage = { ...fresh, ...(clientId !== undefined && { clientId }), from, to, text, status: 'sent' };
    account.all.push(message);
    if (clientId !== undefined) account.byClientId.set(clientId, message);
    return { message, isNew: true };
  }

  find(carrier: ConnectedAccount, { clientId, from, to }: Lookup): CarrierMessage[] {
    const fits = (asked: string | undefined, actual: string | undefined): boolean => asked === undefined || asked === actual;
    const all = this.byAccount.get(carrier)?.all ?? [];
    return all.filter((message) => fits(clientId, message.clientId) && fits(from, message.from) && fits(to, message.to));
  }

  count(what: ApiCount): void {
    this.calls.set(what, (this.calls.get(what) ?? 0) + 1);
  }

  counts(): Record<string, number> {
    return Object.fromEntries(this.calls);
  }

  clear(): void {
    this.byAccount.clear();
    this.calls.clear();
  }
}

interface AccountMessages {
  readonly all: CarrierMessage[];
  readonly byClientId: Map<string, CarrierMessage>;
}
