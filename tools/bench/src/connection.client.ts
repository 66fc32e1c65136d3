import { connect, type Socket } from 'node:net';

interface Waiting {
  readonly resolve: (status: number) => void;
  readonly reject: (error: Error) => void;
}

/** One keep-alive connection, one request at a time, sent as bytes that were made before: who measures shares the machine, so that it must cost little. */
export class Connection {
  private received = '';
  private waiting: Waiting | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.setEncoding('latin1').on('data', (chunk) => this.read(String(chunk)));
    socket.on('error', (error) => this.waiting?.reject(error)).on('close', () => this.waiting?.reject(new Error('the connection was closed')));
  }

  /** Connects to the host and port of a URL. */
  static open(url: string): Promise<Connection> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port) });
      socket.once('error', reject).once('connect', () => resolve(new Connection(socket)));
    });
  }

  /** Resolves with the status once the answer is there, whole. */
  send(request: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket.destroy();
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
  }
}
