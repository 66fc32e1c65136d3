import { Readable } from 'node:stream';
import { Problem } from '@stopline/service-runtime';
import type { Config } from '../config.js';
import { listProblem } from './list-settings.js';
import type { FileKind } from './reading/dialect.js';
import { openList, type OpenList } from './reading/list-reader.js';
import type { AskedMapping } from './reading/recognise.js';
import { unpack } from './reading/unpack.client.js';

/** Media types of a list. What is packed is seen by its content, whatever it is called. */
export const listTypes = ['text/csv', 'text/plain', 'application/x-ndjson', 'application/octet-stream', 'application/gzip', 'application/zstd'] as const;
/** The routes that take a list as the body. */
export const listPaths = ['/v1/imports', '/v1/scrubs'] as const;

export type ListLimits = Pick<Config, 'LIST_MAX_BYTES' | 'LIST_MAX_RATIO' | 'LIST_MAX_ROW_BYTES' | 'LIST_MAX_COLUMNS'>;

/** Opens the list that a request carries. Throws a Problem where it cannot be read, with the reason and the way out. */
export async function openBody(body: unknown, type: string | undefined, { asked, limits }: { asked: AskedMapping; limits: ListLimits }): Promise<OpenList> {
  if (!(body instanceof Readable)) throw new Problem(415, { code: 'unsupported_content_type', detail: `A list is sent as one of ${listTypes.join(', ')}.` });
  // A list that is left early is answered first: to destroy the stream would be to hang up.
  const pieces = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  const blocks = unpack(pieces, { totalBytes: limits.LIST_MAX_BYTES, ratio: limits.LIST_MAX_RATIO });
  const list = await openList(blocks, { kind: kindOfType(type), asked, limits: { rowBytes: limits.LIST_MAX_ROW_BYTES, columns: limits.LIST_MAX_COLUMNS } });
  if ('kind' in list) throw listProblem(list);
  return list;
}

function kindOfType(type = ''): FileKind | undefined {
  if (type.startsWith('text/csv')) return 'csv';
  return type.startsWith('application/x-ndjson') ? 'ndjson' : undefined;
}
