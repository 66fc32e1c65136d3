import kafkajs from 'kafkajs';

/**
 * Whether the brokers understood and said no (wrong group protocol, no permission, record too large): trying again is of no use.
 * Everything else is an outage. kafkajs's own `retriable` does not tell them apart: a group coordinator that cannot be found
 * while the only broker is down counts as final there.
 */
export function isRefusal(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof kafkajs.KafkaJSProtocolError) return !at.retriable;
    if (at instanceof kafkajs.KafkaJSSASLAuthenticationError) return true;
  }
  return false;
}
