import type { Server } from '@grpc/grpc-js';
import { ReflectionService } from '@grpc/reflection';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Transport, type GrpcOptions } from '@nestjs/microservices';
import { Health, Shutdown } from '@stopline/service-runtime';
import { HealthImplementation, type ServingStatus } from 'grpc-health-check';
import type { Config } from './config.js';
import { definition } from './grpc-definition.client.js';

const PACKAGE = 'stopline.check.v1';
/** The whole server, and the one service. */
const NAMES = ['', `${PACKAGE}.SuppressionCheck`];
/** As over HTTP (S7). */
const MESSAGE_LIMIT = 64 * 1024;
const HEALTH_INTERVAL_MS = 250;
/** A check takes far less. Who watches the health stays on the line for ever, and must not keep the process. */
const DRAIN_MS = 2_000;

/** One process has one gRPC server. */
const health = new HealthImplementation(Object.fromEntries(NAMES.map((name) => [name, 'NOT_SERVING'])));
let server: Server | undefined;

/** The gRPC server with health and reflection. */
export function grpcTransport({ HOST, GRPC_PORT }: Pick<Config, 'HOST' | 'GRPC_PORT'>): GrpcOptions {
  return {
    transport: Transport.GRPC,
    options: {
      url: `${HOST}:${GRPC_PORT}`,
      package: PACKAGE,
      packageDefinition: definition,
      maxReceiveMessageLength: MESSAGE_LIMIT,
      gracefulShutdown: true,
      onLoadPackageDefinition: (loaded: typeof definition, created: Server) => {
        server = created;
        health.addToServer(created);
        new ReflectionService(loaded).addToServer(created);
      },
    },
  };
}

/** Says over gRPC what `/health/ready` says. */
@Injectable()
export class GrpcHealth implements OnApplicationBootstrap {
  private shown: ServingStatus = 'NOT_SERVING';

  constructor(
    private readonly health: Health,
    private readonly shutdown: Shutdown,
  ) {}

  onApplicationBootstrap(): void {
    const timer = setInterval(() => void this.look(), HEALTH_INTERVAL_MS);
    this.shutdown.on('http', 'gRPC watchers', async () => {
      clearInterval(timer);
      await this.look();
      setTimeout(() => server?.forceShutdown(), DRAIN_MS).unref();
    });
  }

  private async look(): Promise<void> {
    const { status } = await this.health.ready();
    const now = status === 'ok' ? 'SERVING' : 'NOT_SERVING';
    if (now === this.shown) return;
    this.shown = now;
    for (const name of NAMES) health.setStatus(name, now);
  }
}
