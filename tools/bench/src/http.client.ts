import { Agent, request } from 'node:http';

/** Keep-alive connections: the load generator shares the machine, so it must cost little. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** One request; resolves with status and body. */
export function send(url: string, options: { method: string; headers: Record<string, string>; body: string | Buffer }): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, method: options.method, headers: { ...options.headers, 'content-length': Buffer.byteLength(options.body) } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}
