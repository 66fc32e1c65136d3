import type { Installation } from '@stopline/contracts';
import { connectAccount, type ApiCall, type ConnectedAccount, type RawRequest } from '@stopline/providers';

/** A request to a provider's API, and whose account it came by. */
export interface AccountCall {
  readonly carrier: ConnectedAccount;
  readonly call: ApiCall;
}

/** Every provider account of the installation, as the provider sees it. */
export class Carriers {
  private readonly accounts: readonly ConnectedAccount[];
  private readonly bySender: ReadonlyMap<string, ConnectedAccount>;

  constructor({ tenants }: Pick<Installation, 'tenants'>) {
    const connected = tenants.map((tenant) => ({ tenant, accounts: tenant.accounts.map(connectAccount) }));
    this.accounts = connected.flatMap(({ accounts }) => accounts);
    this.bySender = new Map(
      connected.flatMap(({ tenant, accounts }) =>
        tenant.senders.flatMap(({ address, account: id }) => {
          const carrier = accounts.find(({ account }) => account.id === id);
          return carrier ? [[address, carrier] as const] : [];
        }),
      ),
    );
  }

  /** The account that a message to this sender comes in by. */
  ofSender(address: string): ConnectedAccount | undefined {
    return this.bySender.get(address);
  }

  find(provider: string | undefined, account: string): ConnectedAccount | undefined {
    return this.accounts.find((known) => known.account.id === account && (provider ?? known.adapter.id) === known.adapter.id);
  }

  /** What a request asks of which provider; undefined where no provider has such an API. */
  read(request: RawRequest, now: number): AccountCall | undefined {
    const calls = this.accounts.flatMap((carrier) => {
      const call = carrier.adapter.simulate.readCall(request, carrier.settings, now);
      return call ? [{ carrier, call }] : [];
    });
    return calls.find(({ call }) => call.kind !== 'unauthorized') ?? calls[0];
  }
}
