import type { FastifyReply, FastifyRequest } from 'fastify';
import { openBody, type ListLimits } from './list-body.js';
import type { ListSlots } from './list-slots.js';
import type { OpenList } from './reading/list-reader.js';
import type { AskedMapping } from './reading/recognise.js';

/** Lists that come in with requests, a few at a time. */
export class ListIntake {
  constructor(
    private readonly slots: ListSlots,
    private readonly limits: ListLimits,
  ) {}

  /** Opens the list of a request; its slot is free again when the answer is out. Throws a Problem where no slot is free or the list cannot be read. */
  open(request: FastifyRequest, reply: FastifyReply, asked: AskedMapping): Promise<OpenList> {
    reply.raw.once('close', this.slots.take());
    return openBody(request.body, request.headers['content-type'], { asked, limits: this.limits });
  }
}
