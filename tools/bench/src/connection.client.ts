import { connect, type Socket } from 'node:net';

interface Waiting {
  readonly resolve: (status: number) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One keep-alive connection, one request at a time, sent as bytes that were made before: who measures shares the machine, so that it must cost
 * little. One that the server closed while it was idle is opened again for the next request.
 */
export class Connection {
  private socket: Socket | undefined;
  private received = '';
  private waiting: Waiting | undefined;

  /** `url`: of which the host and the port count. */
  constructor(private readonly url: string) {}

  /** Resolves with the status once the answer is there, whole. Rejects where the connection fails or is cut before. */
  send(request: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket ??= this.open();
      this.socket.write(request);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket?.destroy();
  }

  private open(): Socket {
    const { hostname, port } = new URL(this.url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    socket.setEncoding('latin1').on('data', (chunk) => this.read(String(chunk)));
    socket.on('error', (error) => this.ended(socket, error)).on('close', () => this.ended(socket, new Error('the connection was closed')));
    return socket;
  }

  private ended(socket: Socket, error: Error): void {
    if (this.socket !== socket) return;
    this.socket = undefined;
    this.received = '';
    this.waiting?.reject(error);
    this.waiting = undefined;
  }

  private read(chunk: string): void {
    this.received += chunk;
    const head = this.received.indexOf('\r\n\r\n');
    if (head === -1) return;
    const length = Number(/^content-length: *(\d+)/im.exec(this.received.slice(0, head))?.[1] ?? 0);
    if (this.received.length < head + 4 + length) return;
    const status = Number(this.received.slice(9, 12));
    this.received = '';
    this.waiting?.resolve(status);
    this.waiting = undefined;
  }
}
