import { Readable } from 'node:stream';
import { Controller, Get, Headers, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { CurrentKey, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { change } from './change.js';
import { BEGINNING, cursorOf, positionsOf, type CursorProblem, type Positions } from './cursor.js';
import { Followers } from './followers.worker.js';

const changesQuery = z.strictObject({
  after: z.string().max(1024).exactOptional().describe('`next` of the answer before; left out: from the beginning'),
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Changes in one answer, at most'),
  waitMs: z.coerce.number().int().min(0).max(30_000).default(0).describe('Where there are none, wait up to so long for some; the answer may come some seconds before'),
});
type ChangesQuery = z.infer<typeof changesQuery>;

const changesPage = z.strictObject({
  changes: z.array(change).describe('Of each lane in its order, without a gap'),
  next: z.string().describe('`after` of the next question'),
});
type ChangesPage = z.infer<typeof changesPage>;

/** A connection that is silent for 30 seconds is cut: a wait ends before. */
const LONGEST_WAIT_MS = 25_000;
const EVENT_STREAM = 'text/event-stream';

@Controller('v1/changes')
@Roles('platform', 'compliance')
export class ChangesController {
  constructor(private readonly followers: Followers) {}

  @Get()
  @ApiOperation({ summary: "Every change of the key's tenant, exactly once along a chain of cursors, in the order of each lane; with `Accept: text/event-stream` as server-sent events that go on." })
  @ApiHeader({ name: 'last-event-id', required: false, description: 'Of a stream that goes on: the last id that was received; counts more than `after`' })
  @ApiOkResponse({ standardSchema: changesPage, description: 'What came behind the cursor' })
  @ApiUnprocessableEntityResponse({ description: 'The cursor is broken, of another version or of another tenant' })
  async changes(
    @Query({ schema: changesQuery }) { after, limit, waitMs }: ChangesQuery,
    @Headers() { accept = '', 'last-event-id': lastEventId }: Readonly<Record<string, string | undefined>>,
    @CurrentKey() { tenant }: CallerKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangesPage | StreamableFile> {
    const isStream = accept.includes(EVENT_STREAM);
    const following = { tenant: tenant.id, limit, positions: from(tenant.id, (isStream ? lastEventId : undefined) ?? after) };
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    void reply.header('cache-control', 'no-store');
    if (!isStream) {
      const { changes, positions } = await this.followers.next(following, Math.min(waitMs, LONGEST_WAIT_MS), left.signal);
      return { changes: [...changes], next: cursorOf(tenant.id, positions) };
    }
    void reply.header('x-accel-buffering', 'no');
    return new StreamableFile(Readable.from(this.followers.stream(following, left.signal), { objectMode: false }), { type: EVENT_STREAM });
  }
}

function from(tenant: string, cursor: string | undefined): Positions {
  if (cursor === undefined) return BEGINNING;
  const positions = positionsOf(cursor, tenant);
  if (typeof positions === 'string') throw new Problem(422, { code: positions, detail: REMEDIES[positions], errors: [{ pointer: '/after', detail: REMEDIES[positions] }] });
  return positions;
}

const REMEDIES: Readonly<Record<CursorProblem, string>> = {
  broken_cursor: 'This is no cursor: give `next` of an earlier answer unchanged, or leave `after` out to begin anew.',
  cursor_of_another_version: 'This cursor is of another version of Stopline: leave `after` out to begin anew; the ids of the changes are the same.',
  cursor_of_another_tenant: "This cursor is of another tenant than the key's: use the key that it was given to, or leave `after` out to begin anew.",
};
