import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify } from 'fastify';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** Every answer carries helmet's headers. It would put them together anew for each; they are always the same, so that it is asked once. */
export async function sendSecurityHeaders(app: Fastify): Promise<void> {
  const headers = await helmetHeaders();
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/** What an answer with helmet has beyond one without. */
async function helmetHeaders(): Promise<Record<string, string>> {
  const [bare, protectedOne] = [fastify(), fastify()];
  await protectedOne.register(helmet);
  const [without, having] = await Promise.all([bare.inject('/'), protectedOne.inject('/')]);
  await Promise.all([bare.close(), protectedOne.close()]);
  const added = Object.entries(having.headers).filter(([name]) => !(name in without.headers));
  return Object.fromEntries(added.map(([name, value]) => [name, String(value)]));
}
