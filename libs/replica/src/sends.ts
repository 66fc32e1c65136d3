import type { Directory, Installation } from '@stopline/contracts';
import { contextOfSend, isMisfit, type Misfit, type NamedSend, type SendContext } from '@stopline/suppression-rule';

/**
 * {@link contextOfSend}, found once for each send until the configuration changes. What does not fit is looked for each time: there is no end of what can be
 * asked wrongly.
 */
export class Sends {
  private readonly known = new Map<string, SendContext>();
  /** Another object after each change. */
  private installation: Installation;

  constructor(private readonly directory: Directory) {
    this.installation = directory.installation;
  }

  of(tenant: string, send: NamedSend): SendContext | Misfit {
    this.forgetChanged();
    const key = `${tenant}/${send.program ?? ''}/${send.category ?? ''}/${send.sender ?? ''}`;
    const known = this.known.get(key);
    if (known) return known;
    const context = contextOfSend(this.directory, tenant, send);
    if (!isMisfit(context)) this.known.set(key, context);
    return context;
  }

  private forgetChanged(): void {
    const { installation } = this.directory;
    if (installation === this.installation) return;
    this.installation = installation;
    this.known.clear();
  }
}
