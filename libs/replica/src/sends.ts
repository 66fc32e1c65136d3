import type { Directory, Installation } from '@stopline/contracts';
import { contextOfSend, isMisfit, type Misfit, type NamedSend, type SendContext } from '@stopline/suppression-rule';

interface FoundSend {
  readonly tenant: string;
  readonly program: string | undefined;
  readonly category: string | undefined;
  readonly sender: string | undefined;
  readonly context: SendContext;
}

/**
 * {@link contextOfSend}, found once for each send until the configuration changes. What does not fit is looked for each time: there is no end of what can be
 * asked wrongly.
 */
export class Sends {
  private readonly known = new Map<string, SendContext>();
  /** Whoever asks often asks of one send. */
  private last: FoundSend | undefined;
  /** Another object after each change. */
  private installation: Installation;

  constructor(private readonly directory: Directory) {
    this.installation = directory.installation;
  }

  of(tenant: string, send: NamedSend): SendContext | Misfit {
    this.forgetChanged();
    const { last } = this;
    if (last && last.tenant === tenant && last.program === send.program && last.category === send.category && last.sender === send.sender) return last.context;
    const context = this.find(tenant, send);
    if (!isMisfit(context)) this.last = { tenant, program: send.program, category: send.category, sender: send.sender, context };
    return context;
  }

  private find(tenant: string, send: NamedSend): SendContext | Misfit {
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
    this.last = undefined;
    this.known.clear();
  }
}
