import { embedding, type Embedding } from '@stopline/contracts';

const ASK_MS = 2_000;
const PATH = '/v1/embedding';

/** Asks the registry for its tenant's part of the configuration. Rejects where no answer comes within two seconds, or none that can be read. */
export class Registry {
  constructor(
    private readonly url: string,
    private readonly key: string,
  ) {}

  async embedding(): Promise<Embedding> {
    const response = await fetch(new URL(PATH, this.url), {
      headers: { authorization: `Bearer ${this.key}` },
      signal: AbortSignal.timeout(ASK_MS),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`${PATH} was answered ${response.status}`);
    return embedding.parse(await response.json());
  }
}
