import { loadSync, type MessageTypeDefinition } from '@grpc/proto-loader';
import type { MethodDefinition } from '@grpc/grpc-js';
import { checkProtoFolder } from '@stopline/contracts';

const definition = loadSync(['stopline/check/v1/check.proto', 'google/rpc/status.proto'], {
  includeDirs: [checkProtoFolder],
  longs: Number,
  enums: String,
  oneofs: false,
});

type Unary = MethodDefinition<object, unknown>;

/** The methods of the published proto: fields in camel case, enums by name, unknown enum values as their number. */
export const { Check: checkMethod, CheckMany: checkManyMethod } = definition['stopline.check.v1.SuppressionCheck'] as unknown as Record<'Check' | 'CheckMany', Unary>;

const RESPONSE = 'stopline.check.v1.CheckResponse';

/** The CheckResponse in a status's details, where UNKNOWN travels. Undefined where there is none, or none that can be read. */
export function responseInDetails(bytes: Buffer): unknown {
  try {
    const { details = [] } = read<{ details?: { type_url?: string; value?: Buffer }[] }>('google.rpc.Status', bytes);
    const answer = details.find(({ type_url: url }) => url?.endsWith(`/${RESPONSE}`));
    return answer?.value && read(RESPONSE, answer.value);
  } catch {
    return undefined;
  }
}

/** The inverse of {@link responseInDetails}: a status with a CheckResponse in its details, as suppression-check sends it. */
export function statusWithResponse(code: number, response: object): Buffer {
  const details = [{ '@type': `type.googleapis.com/${RESPONSE}`, ...response }];
  return (definition['google.rpc.Status'] as MessageTypeDefinition<object, object>).serialize({ code, message: '', details });
}

function read<Message>(name: string, bytes: Buffer): Message {
  return (definition[name] as MessageTypeDefinition<object, object>).deserialize(bytes) as Message;
}
