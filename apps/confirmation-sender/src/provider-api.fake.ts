import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectAccount, type ApiCall, type CarrierMessage, type ConnectedAccount } from '@stopline/providers';
import type { Directory } from '@stopline/contracts';

/** How the provider treats a send. */
export type Treatment = 'accept' | 'cut_after_accept' | 'cut_before_accept' | 'hang_after_accept' | 'too_many_requests' | 'opted_out' | 'server_error';

/** A provider's API over real HTTP: takes messages, and counts every call. */
export class FakeProviderApi {
  /** What a handset would show. */
  readonly taken: CarrierMessage[] = [];
  /** The headers of every send. */
  readonly sends: IncomingMessage['headers'][] = [];
  /** What happens to the next sends; when used up: `accept`. */
  treatments: Treatment[] = [];
  /** Called before a send is answered. */
  onSend: (message: CarrierMessage) => Promise<void> = () => Promise.resolve();
  private made = 0;
  private accounts: ConnectedAccount[] = [];
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async start(port = 0): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  serve({ installation }: Directory): void {
    this.accounts = installation.tenants.flatMap(({ accounts }) => accounts.map(connectAccount));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = {
      method: request.method ?? '',
      url: `http://${request.headers.host ?? ''}${request.url ?? ''}`,
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks),
    };
    for (const account of this.accounts) {
      const call = account.adapter.simulate.readCall(raw, account.settings, Date.now());
      if (!call || call.kind === 'unauthorized') continue;
      if (call.kind === 'send') this.sends.push(request.headers);
      await this.reply(account, call, response);
      return;
    }
    response.writeHead(404).end();
  }

  private async reply({ adapter }: ConnectedAccount, call: Exclude<ApiCall, { kind: 'unauthorized' }>, response: ServerResponse): Promise<void> {
    const { simulate } = adapter;
    const say = (answer: Parameters<typeof simulate.answer>[0]): void => {
      const { status, headers, body } = simulate.answer(answer);
      response.writeHead(status, headers).end(body);
    };
    if (call.kind === 'lookup') {
      const messages = this.taken.filter(({ to, clientId }) => (call.clientId === undefined ? to === call.to : clientId === call.clientId));
      say({ kind: 'found', messages });
      return;
    }
    const treatment = this.treatments.shift() ?? 'accept';
    if (treatment === 'cut_before_accept') return void response.destroy();
    if (treatment === 'too_many_requests' || treatment === 'opted_out' || treatment === 'server_error') return say({ kind: treatment });
    const { from, to, text, clientId } = call;
    const id = simulate.messageId(`${(this.made += 1)}`);
    const message: CarrierMessage = { id, ...(clientId !== undefined && { clientId }), from, to, text, status: 'sent', createdAt: Date.now() };
    this.taken.push(message);
    await this.onSend(message);
    if (treatment === 'cut_after_accept') response.destroy();
    if (treatment === 'accept') say({ kind: 'accepted', message });
  }
}
