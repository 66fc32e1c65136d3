import { StoplineError } from '@stopline/contracts';
import { readRecorded } from '@stopline/messaging';
import type { Question } from './question.js';

/** A time or an address is missing or cannot be read. The message says which. */
class BadOption extends StoplineError {
  readonly code = 'bad_option';
  readonly logLevel = 'error';
}

/** The texts of the inbound messages that Kafka has of a time span (35 days back at most), with no more known of them than their words. */
export async function recordedTexts(from: string, to = new Date().toISOString()): Promise<readonly Pick<Question, 'text' | 'hints'>[]> {
  const brokers = process.env['KAFKA_BROKERS']?.split(',');
  if (!brokers) throw new BadOption('--from reads recorded messages: set KAFKA_BROKERS to the addresses of the brokers (npm start prints them)');
  const texts: Pick<Question, 'text' | 'hints'>[] = [];
  await readRecorded({ brokers, topic: 'inbound-messages', from: timeOf('--from', from), to: timeOf('--to', to) }, (event) => {
    if (event.type === 'stopline.inbound-message.received.v1') texts.push({ text: event.data.text, hints: {} });
  });
  return texts;
}

function timeOf(option: string, value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new BadOption(`${option} ${value} is no time, such as 2026-11-01T00:00:00Z`);
  return time;
}
