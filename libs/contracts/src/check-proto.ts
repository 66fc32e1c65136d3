import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { checkAnswer, checkQuestion, checksAnswer, checksQuestion, MANY_NUMBERS, reasonNumbers } from './check.js';

/** Where the published proto lies: what {@link checkProto} gives, and beside it `google/rpc/status.proto`. */
export const checkProtoFolder = fileURLToPath(new URL('../proto', import.meta.url));

/** Numbers are for ever: a new field or value takes the next one, and what is gone leaves its own unused. */
const FIELDS: Record<string, Record<string, number>> = {
  CheckRequest: { tenant: 1, to: 2, sender: 3, program: 4, category: 5, minToken: 6 },
  CheckResponse: { decision: 1, reason: 2, entry: 3, freshness: 4 },
  CheckManyRequest: { tenant: 1, to: 2, sender: 3, program: 4, category: 5, numbers: 6 },
  CheckManyResponse: { answers: 1, freshness: 2, reasons: 3 },
  Entry: { scope: 1, state: 2, since: 3, version: 4 },
  Scope: { kind: 1, id: 2 },
  Freshness: { ageMs: 1, boundMs: 2 },
};
const VALUES: Record<string, Readonly<Record<string, number>>> = {
  Decision: { ALLOW: 1, BLOCK: 2, UNKNOWN: 3 },
  Reason: reasonNumbers,
  State: { suppressed: 1, released: 2 },
  ScopeKind: { global: 1, tenant: 2, category: 3, program: 4, sender: 5 },
};
/** Which message or enum stands for a property that is no plain text or number. */
const TYPES: Record<string, string> = {
  decision: 'Decision',
  reason: 'Reason',
  entry: 'Entry',
  scope: 'Scope',
  kind: 'ScopeKind',
  state: 'State',
  freshness: 'Freshness',
  answers: 'CheckResponse',
  numbers: 'fixed64',
  reasons: 'bytes',
};

/** The packed form of many checks, which HTTP does not have. */
const packedQuestion = checksQuestion.extend({
  numbers: z
    .array(z.int())
    .optional()
    .describe(`Instead of \`to\`, 1 to ${MANY_NUMBERS}: the numbers as integers, without the plus sign. Answered by \`reasons\``),
});
const packedAnswer = checksAnswer.extend({
  reasons: z.string().describe('Where `numbers` were asked: one byte for each, its Reason. 1 to 3: BLOCK; 4 to 6: ALLOW; any other: do not send'),
});

interface JsonSchema {
  type?: string;
  description?: string;
  const?: string;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
}

/**
 * The proto3 file of `stopline.check.v1`, made of the same schemas as the HTTP surface. Throws when a schema has a field
 * or value without a number in the tables above, so that nothing is numbered by accident.
 */
export function checkProto(): string {
  const definitions = [
    ...definitionsOf('CheckRequest', z.toJSONSchema(checkQuestion) as JsonSchema),
    ...definitionsOf('CheckResponse', z.toJSONSchema(checkAnswer) as JsonSchema),
    ...definitionsOf('CheckManyRequest', z.toJSONSchema(packedQuestion) as JsonSchema),
    ...definitionsOf('CheckManyResponse', z.toJSONSchema(packedAnswer) as JsonSchema),
  ];
  return `// Generated from libs/contracts/src/check.ts by tools/generate: change that, not this.
syntax = "proto3";

package stopline.check.v1;

// May this message go? Asked before every send.
service SuppressionCheck {
  // Metadata \`authorization\`: \`Bearer <key>\`. ALLOW and BLOCK are answers; UNKNOWN is the status UNAVAILABLE, the
  // CheckResponse in its details (google.rpc.Status): do not send.
  rpc Check(CheckRequest) returns (CheckResponse);
  // Many sends of one sort. UNKNOWN is the answer for one number, and the status is OK all the same.
  rpc CheckMany(CheckManyRequest) returns (CheckManyResponse);
}

${[...new Set(definitions)].join('\n')}`;
}

/** The value of a proto enum for a value of the contract: `protoValue('ScopeKind', 'sender')` is `SCOPE_KIND_SENDER`. */
export function protoValue(enumName: 'Decision' | 'Reason' | 'State' | 'ScopeKind', value: string): string {
  return `${snake(enumName)}_${value}`.toUpperCase();
}

function definitionsOf(name: string, schema: JsonSchema): string[] {
  const { properties = {}, required = [] } = flattened(schema);
  const nested = Object.entries(properties).flatMap(([property, of]) => {
    if (of.properties || of.oneOf) return definitionsOf(typeName(property), of);
    return of.enum ? [enumOf(typeName(property) as Parameters<typeof protoValue>[0], of.enum)] : [];
  });
  const lines = Object.entries(properties).flatMap(([property, of]) => [
    ...(of.description ? [`  // ${of.description}`] : []),
    `  ${labelOf(of, required.includes(property))}${typeOf(property, of)} ${snake(property)} = ${number(FIELDS, name, property)};`,
  ]);
  return [`message ${name} {\n${lines.join('\n')}\n}\n`, ...nested];
}

/** A union of objects as one message: what only some of them have is optional, their `kind` literals are one enum. */
function flattened(schema: JsonSchema): JsonSchema {
  if (!schema.oneOf) return schema;
  const kinds = schema.oneOf.map((member) => member.properties?.['kind']?.const ?? '');
  const others = Object.assign({}, ...schema.oneOf.map((member) => member.properties)) as Record<string, JsonSchema>;
  const properties = Object.entries(others).map(([property, { type = 'string' }]) => [property, { type }] as const);
  return { properties: { ...Object.fromEntries(properties), kind: { enum: kinds } }, required: ['kind'] };
}

function enumOf(name: Parameters<typeof protoValue>[0], values: string[]): string {
  const lines = values.map((value) => `  ${protoValue(name, value)} = ${number(VALUES, name, value)};`);
  return `enum ${name} {\n  ${protoValue(name, 'UNSPECIFIED')} = 0;\n${lines.join('\n')}\n}\n`;
}

function labelOf(schema: JsonSchema, required: boolean): string {
  if (schema.items) return 'repeated ';
  return required ? '' : 'optional ';
}

function typeOf(property: string, schema: JsonSchema): string {
  if (schema.items?.type === 'string') return 'string';
  if (schema.items || property in TYPES || schema.enum || schema.properties || schema.oneOf) return typeName(property);
  return schema.type === 'integer' ? 'int64' : 'string';
}

function typeName(property: string): string {
  const name = TYPES[property];
  if (!name) throw new Error(`${property} needs a proto type in check-proto.ts`);
  return name;
}

function number(table: Record<string, Readonly<Record<string, number>>>, type: string, member: string): number {
  const found = table[type]?.[member];
  if (!found) throw new Error(`${type}.${member} needs a number in check-proto.ts`);
  return found;
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}
