import { LANES, tenantId } from '@stopline/contracts';
import { z } from 'zod';

/** How far a follower has come: of each lane the number of the last change that it was told. */
export type Positions = readonly number[];

export const BEGINNING: Positions = Array.from({ length: LANES }, () => 0);

/** Why a text is no cursor for this tenant. */
export type CursorProblem = 'broken_cursor' | 'cursor_of_another_version' | 'cursor_of_another_tenant';

const VERSION = 'v1';
const content = z.strictObject({ tenant: tenantId, lanes: z.array(z.int().min(0)).length(LANES) });

/** A text that stands for the positions: it holds all there is to know, so that it survives every restart. */
export function cursorOf(tenant: string, lanes: Positions): string {
  return `${VERSION}.${Buffer.from(JSON.stringify({ tenant, lanes })).toString('base64url')}`;
}

export function positionsOf(cursor: string, tenant: string): Positions | CursorProblem {
  const [version, text = '', ...rest] = cursor.split('.');
  if (!/^v\d+$/.test(version ?? '') || rest.length > 0) return 'broken_cursor';
  if (version !== VERSION) return 'cursor_of_another_version';
  const found = content.safeParse(jsonOf(Buffer.from(text, 'base64url').toString()));
  if (!found.success) return 'broken_cursor';
  return found.data.tenant === tenant ? found.data.lanes : 'cursor_of_another_tenant';
}

/** The positions once this change was told as well. */
export function passing(lanes: Positions, { lane, laneSeq }: { readonly lane: number; readonly laneSeq: number }): Positions {
  return lanes.with(lane, laneSeq);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
