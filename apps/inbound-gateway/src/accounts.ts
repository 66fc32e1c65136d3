import type { Directory, ProviderAccount, Tenant } from '@stopline/contracts';
import { connectAccount, type ConnectedAccount } from '@stopline/providers';

/** An account that webhooks may come from, and whose it is. */
export interface TenantAccount extends ConnectedAccount {
  readonly tenant: Tenant;
}

/** Every account of the installation by its place in the webhook URL. */
export class Accounts {
  private readonly connected: ReadonlyMap<ProviderAccount, ConnectedAccount>;

  constructor(private readonly directory: Pick<Directory, 'installation' | 'account'>) {
    const accounts = directory.installation.tenants.flatMap((tenant) => tenant.accounts);
    this.connected = new Map(accounts.map((account) => [account, connectAccount(account)]));
  }

  find(provider: string, id: string): TenantAccount | undefined {
    const found = this.directory.account(provider, id);
    const connected = found && this.connected.get(found.account);
    return connected && { tenant: found.tenant, ...connected };
  }
}
