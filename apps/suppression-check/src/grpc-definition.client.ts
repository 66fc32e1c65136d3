import { loadSync, type MessageTypeDefinition, type PackageDefinition, type ServiceDefinition } from '@grpc/proto-loader';
import { checkProtoFolder } from '@stopline/contracts';

/** The published proto, loaded: fields in camel case, enums by name, what is absent left out. */
export const definition: PackageDefinition = loadSync(['stopline/check/v1/check.proto', 'google/rpc/status.proto', 'google/rpc/error_details.proto'], {
  includeDirs: [checkProtoFolder],
  longs: Number,
  enums: String,
  oneofs: false,
});

/** The one service of it. */
export const service = definition['stopline.check.v1.SuppressionCheck'] as ServiceDefinition;

const statusMessage = definition['google.rpc.Status'] as MessageTypeDefinition<object, object>;

/** A google.rpc.Status on the wire. A detail names its message by `@type`. */
export function encodeStatus(status: { code: number; message: string; details: readonly { '@type': string }[] }): Buffer {
  return statusMessage.serialize(status);
}
