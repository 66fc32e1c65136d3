import { Server, ServerCredentials } from '@grpc/grpc-js';
import { ReflectionService } from '@grpc/reflection';
import { Injectable } from '@nestjs/common';
import { Health, Shutdown } from '@stopline/service-runtime';
import { HealthImplementation, type ServingStatus } from 'grpc-health-check';
import type { Config } from './config.js';
import { GrpcCheckController } from './grpc-check.controller.js';
import { definition, service } from './grpc-definition.client.js';

/** The whole server, and the one service. */
const NAMES = ['', 'stopline.check.v1.SuppressionCheck'];
const HEALTH_INTERVAL_MS = 250;
/** A check takes far less. Who watches the health stays on the line for ever, and must not keep the process. */
const DRAIN_MS = 2_000;

/**
 * The largest question (10,000 numbers as text) and its answer with an entry each fit; anything larger is refused before it is parsed. Clients that
 * are gone are found out by pings; a connection is closed in good order after ten minutes, so that clients spread over replicas that came later.
 */
const OPTIONS = {
  'grpc.max_receive_message_length': 256 * 1024,
  'grpc.max_send_message_length': 4 * 1024 * 1024,
  'grpc.max_concurrent_streams': 1_000,
  'grpc.keepalive_time_ms': 60_000,
  'grpc.keepalive_timeout_ms': 10_000,
  'grpc.max_connection_age_ms': 600_000,
  'grpc.max_connection_age_grace_ms': 30_000,
};

/** The check over gRPC, with reflection, and with health that says what `/health/ready` says. */
@Injectable()
export class GrpcServer {
  private readonly server = new Server(OPTIONS);
  private readonly statuses = new HealthImplementation(Object.fromEntries(NAMES.map((name) => [name, 'NOT_SERVING'])));
  private shown: ServingStatus = 'NOT_SERVING';

  constructor(
    checks: GrpcCheckController,
    private readonly health: Health,
    private readonly shutdown: Shutdown,
  ) {
    this.server.addService(service, checks.implementation);
    this.statuses.addToServer(this.server);
    new ReflectionService(definition).addToServer(this.server);
  }

  /** Resolves with the port once it listens; stops together with HTTP. */
  async listen({ HOST, GRPC_PORT }: Pick<Config, 'HOST' | 'GRPC_PORT'>): Promise<number> {
    const bound = await new Promise<number>((resolve, reject) => {
      this.server.bindAsync(`${HOST}:${GRPC_PORT}`, ServerCredentials.createInsecure(), (error, port) => (error ? reject(error) : resolve(port)));
    });
    const timer = setInterval(() => void this.showHealth(), HEALTH_INTERVAL_MS);
    this.shutdown.on('http', 'gRPC', async () => {
      clearInterval(timer);
      await this.showHealth();
      await this.drain();
    });
    return bound;
  }

  private drain(): Promise<void> {
    const force = setTimeout(() => this.server.forceShutdown(), DRAIN_MS);
    return new Promise((resolve) => {
      this.server.tryShutdown(() => {
        clearTimeout(force);
        resolve();
      });
    });
  }

  private async showHealth(): Promise<void> {
    const { status } = await this.health.ready();
    const now = status === 'ok' ? 'SERVING' : 'NOT_SERVING';
    if (now === this.shown) return;
    this.shown = now;
    for (const name of NAMES) this.statuses.setStatus(name, now);
  }
}
