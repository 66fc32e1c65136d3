import type { Logger } from 'pino';
import type { Shutdown } from './shutdown.worker.js';

/** Kubernetes kills after 45 s, of which `preStop` sleeps 5 (reliability.md §9). */
const DEADLINE_MS = 30_000;

/**
 * SIGTERM and SIGINT end the process in order, within a deadline. The same signal again ends it at once: a terminal's
 * Ctrl-C reaches a process together with its launcher's SIGTERM, and that is one wish, not two.
 */
export function shutDownOnSignals(shutdown: Shutdown, logger: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      process.once(signal, () => end(logger, `${signal} again: ended at once`));
      logger.info({ signal }, 'shutting down');
      setTimeout(() => end(logger, 'did not shut down in time'), DEADLINE_MS).unref();
      void shutdown.run().then(() => {
        logger.info('stopped');
        process.exit(0);
      });
    });
  }
}

/** A bug that nobody caught leaves the process in a state that nobody knows: it ends, and what it did not finish is done again elsewhere. */
export function endOnCrash(logger: Logger): void {
  const crash = (error: unknown): never => {
    logger.fatal({ err: error }, 'crashed');
    process.exit(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}

function end(logger: Logger, message: string): never {
  logger.error(message);
  process.exit(1);
}
