import type { Directory, Tenant } from '@stopline/contracts';
import { connectAccount, type ConnectedAccount } from '@stopline/providers';

/** An account that webhooks may come from, and whose it is. */
export interface TenantAccount extends ConnectedAccount {
  readonly tenant: Tenant;
}

/** Every account of the installation by its place in the webhook URL. */
export class Accounts {
  private readonly byPlace: ReadonlyMap<string, TenantAccount>;

  constructor({ installation }: Pick<Directory, 'installation'>) {
    this.byPlace = new Map(
      installation.tenants.flatMap((tenant) =>
        tenant.accounts.map((account) => [`${account.provider}/${account.id}`, { tenant, ...connectAccount(account) }] as const),
      ),
    );
  }

  find(provider: string, account: string): TenantAccount | undefined {
    return this.byPlace.get(`${provider}/${account}`);
  }
}
