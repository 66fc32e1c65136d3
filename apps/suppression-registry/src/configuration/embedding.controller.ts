import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { embedding, embeddingOf, type Directory, type Embedding } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { CurrentKey, DIRECTORY, KEYS, Problem, Roles, type CallerKey } from '@stopline/service-runtime';

@Controller('v1/embedding')
export class EmbeddingController {
  constructor(
    @Inject(DIRECTORY) private readonly directory: Directory,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  @Get()
  @Roles('sender')
  @ApiOperation({ summary: "What a copy of the state in a sender's own process must know of the key's tenant, asked again every few seconds." })
  @ApiOkResponse({ standardSchema: embedding, description: 'No secret, and nothing of another tenant' })
  embedding(@CurrentKey() { tenant }: CallerKey): Embedding {
    const subjectKeys = this.keys.keyring.checkValues().filter((key) => key.tenant === tenant.id);
    const found = embeddingOf(this.directory, tenant.id, subjectKeys.map(({ keyId, checkValue }) => ({ keyId, checkValue })));
    if (!found) throw new Problem(404, { code: 'not_found' });
    return found;
  }
}
