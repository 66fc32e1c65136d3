import { describe, expect, test } from '@jest/globals';
import { checkReason, decision } from './check.js';
import { checkProto, protoValue } from './check-proto.js';
import { suppressionState } from './vocabulary.js';

describe('the proto of the check', () => {
  const proto = checkProto();

  test.each([
    ['a required field has no presence', '  string to = 2;'],
    ['an optional field has presence', '  optional string min_token = 6;'],
    ['a union of scopes is one message', '  ScopeKind kind = 1;'],
    ['what only some scopes have is optional', '  optional string id = 2;'],
    ['a number is an int64', '  int64 age_ms = 1;'],
    ['a description is a comment', "  // Must be the key's tenant; may be left out"],
    ['a list is repeated', '  repeated string to = 2;'],
    ['packed numbers are fixed64', '  repeated fixed64 numbers = 6;'],
    ['packed answers are bytes', '  bytes reasons = 3;'],
    ['a message that two others hold is written once', '  repeated CheckResponse answers = 1;'],
    ['an enum begins with its unspecified value', 'enum Decision {\n  DECISION_UNSPECIFIED = 0;'],
  ])('%s', (_, line) => {
    expect(proto).toContain(line);
  });

  test.each([
    ...decision.options.map((value) => protoValue('Decision', value)),
    ...checkReason.options.map((value) => protoValue('Reason', value)),
    ...suppressionState.exclude(['void']).options.map((value) => protoValue('State', value)),
  ])('%s stands once, with a number', (value) => {
    expect(proto.match(new RegExp(`  ${value} = [1-9][0-9]*;`, 'g'))).toHaveLength(1);
  });

  test('no number is given twice in a message or enum', () => {
    for (const [, name, body = ''] of proto.matchAll(/(?:message|enum) (\w+) \{([^}]*)\}/g)) {
      const numbers = [...body.matchAll(/= (\d+);/g)].map(([, number]) => number);
      expect({ name, numbers: new Set(numbers).size }).toEqual({ name, numbers: numbers.length });
    }
  });
});
