// Sends a campaign to a list, asking Stopline about each number at the last moment: over gRPC, then once more from a copy in this process.
import { existsSync, readFileSync } from 'node:fs';
import { embeddedMayText, grpcMayText, matchVerdict } from '@stopline/client';

const {
  STOPLINE_GRPC = '127.0.0.1:4201',
  STOPLINE_REGISTRY = 'http://127.0.0.1:4300',
  STOPLINE_BROKERS = '127.0.0.1:4092',
  STOPLINE_KEY = 'demo-sender-key-0001',
  STOPLINE_SUBJECT_KEYS = 'demo.subject-keys.json',
  NUMBERS = new URL('numbers.txt', import.meta.url).pathname,
} = process.env;

const numbers = readFileSync(NUMBERS, 'utf8').split('\n').filter((line) => line !== '');

await campaign('over gRPC', grpcMayText({ addresses: STOPLINE_GRPC.split(','), key: STOPLINE_KEY, tls: false, deadlineMs: 1_000 }));

if (existsSync(STOPLINE_SUBJECT_KEYS)) {
  const embedded = await embeddedMayText({
    brokers: STOPLINE_BROKERS.split(','),
    registryUrl: STOPLINE_REGISTRY,
    key: STOPLINE_KEY,
    subjectKeys: STOPLINE_SUBJECT_KEYS,
  });
  await embedded.ready();
  await campaign('embedded', embedded);
} else {
  console.log(`embedded: needs the tenant's keys; npm run -s hand-over-keys -- --tenant demo --to ${STOPLINE_SUBJECT_KEYS}`);
}

async function campaign(way, client) {
  const verdicts = await client.mayTextMany({ program: 'harbor-deals' }, numbers);
  verdicts.forEach((verdict, place) => {
    // The whole number belongs in no log.
    const person = `..${numbers[place].slice(-2)}`;
    const done = matchVerdict(verdict, {
      allow: ({ to }) => `sent (${deliver(to)})`,
      block: () => 'left out',
      unknown: () => 'not sent, to be asked again',
    });
    console.log(`${way}: ${person} ${verdict.decision} ${verdict.reason}: ${done}`);
  });
  await client.close();
}

/** Where your provider's API would be called, with the number that the verdict carries. */
function deliver(to) {
  return `${to.length - 1} digits`;
}
