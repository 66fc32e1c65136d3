import { BadOption, type Span } from './options.js';

/** Reads the texts of the inbound messages that Kafka has of a time span (35 days back at most); each part of a long message by itself. */
export async function readRecordedTexts({ from, to }: Span, hear: (text: string) => void): Promise<void> {
  const brokers = process.env['KAFKA_BROKERS']?.split(',');
  if (!brokers) throw new BadOption('--from reads recorded messages: set KAFKA_BROKERS to the addresses of the brokers (npm start prints them)');
  // Loaded where it is asked for alone: the other uses start without a Kafka client.
  const { readRecorded } = await import('@stopline/messaging');
  try {
    await readRecorded({ brokers, topic: 'inbound-messages', from, to }, (event) => {
      if (event.type === 'stopline.inbound-message.received.v1') hear(event.data.text);
    });
  } catch (error) {
    throw new BadOption(`the brokers at ${brokers.join(',')} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
