import { programConfigured, programKey, senderConfigured, senderKey, uuidOf, type Configured, type ProgramConfigured, type SenderConfigured } from '@stopline/contracts';
import type { LaneTx, OutboxEvent, Tx } from '@stopline/database';
import type { Version } from './versions.js';

/** Its lock orders all changes of the configuration, and its partition of the topic holds them: a program comes before its senders. */
export const CONFIGURATION_LANE = 0;

type Kind = Version['kind'];

interface Row {
  readonly kind: Kind;
  readonly seq: string;
  readonly data: unknown;
}

/** A version and its place in the order of all changes. */
export interface Placed<Data> {
  readonly seq: string;
  readonly data: Data;
}

type Reading = Pick<Tx, 'query'>;

const NEWEST = `NOT EXISTS (
  SELECT FROM configuration AS later
  WHERE later.tenant = c.tenant AND later.kind = c.kind AND later.id = c.id AND later.version > c.version
)`;

/** Everything in force of a tenant. */
export async function readInForce(tx: Reading, tenant: string): Promise<Configured> {
  const rows = await tx.query<Row>(`SELECT kind, seq, data FROM configuration AS c WHERE tenant = $1 AND ${NEWEST}`, [tenant]);
  const programs = rows.filter(({ kind }) => kind === 'program').map(({ data }) => programConfigured.data.parse(data));
  const senders = rows.filter(({ kind }) => kind === 'sender').map(({ data }) => senderConfigured.data.parse(data));
  return {
    programs: new Map(programs.map((data) => [data.program.id, data])),
    senders: new Map(senders.map((data) => [data.sender.address, data])),
  };
}

/** The programs in force that were changed after `after`, in the order of their last change. */
export async function readPrograms(tx: Reading, tenant: string, page: Page): Promise<Placed<ProgramConfigured>[]> {
  return (await readPage(tx, tenant, 'program', page)).map(({ seq, data }) => ({ seq, data: programConfigured.data.parse(data) }));
}

/** The senders in force that were changed after `after`, in the order of their last change. */
export async function readSenders(tx: Reading, tenant: string, page: Page): Promise<Placed<SenderConfigured>[]> {
  return (await readPage(tx, tenant, 'sender', page)).map(({ seq, data }) => ({ seq, data: senderConfigured.data.parse(data) }));
}

export interface Page {
  readonly after: string;
  readonly limit: number;
}

/** What is changed while somebody pages moves to the end, so that no page misses it. */
function readPage(tx: Reading, tenant: string, kind: Kind, { after, limit }: Page): Promise<Row[]> {
  return tx.query<Row>(`SELECT kind, seq, data FROM configuration AS c WHERE tenant = $1 AND kind = $2 AND seq > $3 AND ${NEWEST} ORDER BY seq LIMIT $4`, [
    tenant,
    kind,
    after,
    limit,
  ]);
}

/** All versions of a program, oldest first. */
export async function readProgram(tx: Reading, tenant: string, id: string): Promise<ProgramConfigured[]> {
  return (await readVersions(tx, tenant, 'program', id)).map((data) => programConfigured.data.parse(data));
}

/** All versions of a sender, oldest first. */
export async function readSender(tx: Reading, tenant: string, address: string): Promise<SenderConfigured[]> {
  return (await readVersions(tx, tenant, 'sender', address)).map((data) => senderConfigured.data.parse(data));
}

async function readVersions(tx: Reading, tenant: string, kind: Kind, id: string): Promise<unknown[]> {
  const rows = await tx.query<Row>('SELECT kind, seq, data FROM configuration WHERE tenant = $1 AND kind = $2 AND id = $3 ORDER BY version', [tenant, kind, id]);
  return rows.map(({ data }) => data);
}

/** Has another tenant this sender, or had it? */
export async function isOfAnother(tx: Reading, tenant: string, address: string): Promise<boolean> {
  const [other] = await tx.query("SELECT FROM configuration WHERE kind = 'sender' AND id = $2 AND tenant <> $1 LIMIT 1", [tenant, address]);
  return other !== undefined;
}

/** Keeps new versions and publishes them, in the transaction that holds the lane of the configuration. */
export async function writeVersions(lane: LaneTx, versions: readonly Version[]): Promise<void> {
  await keepVersions(lane, versions);
  publishVersions(lane, versions);
}

/** Publishes versions, again where they were before: an older one, or the same, changes nothing anywhere. */
export function publishVersions({ outbox }: LaneTx, versions: readonly Version[]): void {
  for (const version of versions) outbox.addUnnumbered(eventOf(version));
}

/** Keeps versions without publishing them. */
export async function keepVersions({ tx }: LaneTx, versions: readonly Version[]): Promise<void> {
  if (versions.length === 0) return;
  await tx.query(
    `INSERT INTO configuration (tenant, kind, id, version, event_id, data)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::uuid[], $6::json[])`,
    [
      versions.map(({ data }) => data.tenant),
      versions.map(({ kind }) => kind),
      versions.map(idOf),
      versions.map(({ data }) => data.version),
      versions.map(eventIdOf),
      versions.map(({ data }) => JSON.stringify(data)),
    ],
  );
}

function eventOf(version: Version): OutboxEvent {
  const id = eventIdOf(version);
  const addressed = { topic: 'programs', id, correlationId: id, time: version.data.at } as const;
  switch (version.kind) {
    case 'program':
      return { ...addressed, type: 'stopline.program.configured.v1', key: programKey(version.data.tenant, version.data.program.id), data: version.data };
    case 'sender':
      return { ...addressed, type: 'stopline.sender.configured.v1', key: senderKey(version.data.tenant, version.data.sender.address), data: version.data };
  }
}

function idOf(version: Version): string {
  return version.kind === 'program' ? version.data.program.id : version.data.sender.address;
}

/** A sender's address is a company's own and published; no number of a person is in it. */
function eventIdOf(version: Version): string {
  return uuidOf('configured', version.data.tenant, version.kind, idOf(version), String(version.data.version));
}
