import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { CurrentKey, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { storable } from '../deciding/requests.js';
import {
  pageQuery,
  senderBody,
  senderQuestion,
  sendersPage,
  senderView,
  senderWithHistory,
  viewOfSender,
  type PageQuery,
  type SenderBody,
  type SenderQuestion,
  type SendersPage,
  type SenderView,
  type SenderWithHistory,
} from './configuration-views.js';
import { Configuration } from './configuration.store.js';
import { acceptedOf } from './refusals.js';

const PAGE = 500;

/** The address stands in bodies alone: a number has no place in a URL. */
@Controller('v1/senders')
@Roles('compliance')
export class SendersController {
  constructor(private readonly configuration: Configuration) {}

  @Get()
  @ApiOperation({ summary: "The senders of the key's tenant, from the file and by API." })
  @ApiOkResponse({ standardSchema: sendersPage, description: 'One page' })
  async listSenders(@Query({ schema: pageQuery }) { after = '0' }: PageQuery, @CurrentKey() { tenant }: CallerKey): Promise<SendersPage> {
    const placed = await this.configuration.senders(tenant.id, { after, limit: PAGE });
    const last = placed.at(-1);
    return { senders: placed.map(({ data }) => viewOfSender(data)), ...(last && placed.length === PAGE && { next: last.seq }) };
  }

  @Post('lookup')
  @HttpCode(200)
  @ApiOperation({ summary: 'A sender as it is now, and every version it had.' })
  @ApiOkResponse({ standardSchema: senderWithHistory, description: "Of the key's tenant" })
  @ApiNotFoundResponse({ description: 'The tenant has no such sender' })
  async lookUpSender(@Body({ schema: senderQuestion }) { address }: SenderQuestion, @CurrentKey() { tenant }: CallerKey): Promise<SenderWithHistory> {
    const history = (await this.configuration.sender(tenant.id, address)).map(viewOfSender);
    const now = history.at(-1);
    if (!now) throw new Problem(404, { code: 'unknown_sender', detail: 'The tenant has no such sender.' });
    return { ...now, history };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Defines a sender anew: all of it, in force in every service without a restart. A new program frees nobody. Retired, never deleted.' })
  @ApiOkResponse({ standardSchema: senderView, description: 'In force; the same definition again changes nothing' })
  @ApiConflictResponse({ description: 'version_conflict: somebody changed it since; defined_in_file: the installation file is the place; sender_of_another: another tenant has it' })
  @ApiUnprocessableEntityResponse({ description: 'The program or the account is not known' })
  async putSender(@Body({ schema: senderBody }) { ifVersion, actor, ...definition }: SenderBody, @CurrentKey() { tenant, key }: CallerKey): Promise<SenderView> {
    const by = actor === undefined ? key.id : `${key.id}: ${storable(actor)}`;
    return viewOfSender(acceptedOf(await this.configuration.putSender(definition, { tenant: tenant.id, ifVersion, actor: by })));
  }
}
