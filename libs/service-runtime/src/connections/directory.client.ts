import { flow, type LiveDirectory, type ServiceFlow, type ServiceName, type StoplineEvent } from '@stopline/contracts';
import { TopicFollower, type Followed } from '@stopline/messaging';
import type { Frame } from '../frame.js';

/**
 * Keeps the directory at what the topic `programs` says, for services that follow it. Resolves when everything is known that the
 * topic held at the call: nothing is decided by half a directory.
 */
export async function followPrograms(directory: LiveDirectory, { service, brokers }: { service: ServiceName; brokers: readonly string[] }, frame: Frame): Promise<void> {
  const { follows = [] }: ServiceFlow = flow[service];
  if (!follows.includes('programs')) return;
  const { logger, shutdown } = frame;
  const follower = new TopicFollower({
    service,
    topic: 'programs',
    brokers,
    hear: (followed) => learn(directory, followed),
    skipped: ({ topic, lane, offset }, { reason, detail }) => {
      logger.error({ topic, lane, offset: String(offset), reason, detail }, 'a program or sender cannot be read: it stays as it was known before');
    },
    waiting: (error, waitMs) => logger.warn({ topic: 'programs', waitMs, err: error }, 'programs cannot be read, trying again'),
    onCrash: (error) => {
      logger.fatal({ err: error }, 'the reader of programs crashed');
      process.exit(1);
    },
  });
  shutdown.on('consumers', 'programs', () => follower.close());
  await follower.start();
  // The API refuses such references: they come with a file that was shortened, and so with a restart.
  for (const unknown of directory.unresolved()) {
    logger.error(unknown, 'programs and senders refer to a category, program or account that the installation file does not have: they are unknown');
  }
}

function learn(directory: LiveDirectory, followed: Followed): void {
  if ('purged' in followed) directory.forget(followed.purged);
  else learnEvent(directory, followed.event);
}

function learnEvent(directory: LiveDirectory, { type, data }: StoplineEvent): void {
  if (type === 'stopline.program.configured.v1') directory.learnProgram(data);
  else if (type === 'stopline.sender.configured.v1') directory.learnSender(data);
}
