import { dottedPath, fieldProblems, installation, referenceProblems, type FieldProblem, type Installation } from '@stopline/contracts';
import { ownTemplateProblems } from '@stopline/language-packs';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { resolveReferences } from './references.js';

/** One thing that is wrong in the installation file, at its place. Line and column count from 1. */
export interface InstallationProblem {
  readonly line: number;
  readonly column: number;
  /** `tenants[0].senders[2].program`; empty for the file as a whole. */
  readonly field: string;
  readonly reason: string;
}

/** What an installation file is read with. */
export interface InstallationSources {
  /** The YAML text. */
  readonly text: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Each provider's schema of an account's settings. */
  readonly providers: Readonly<Record<string, { readonly settings: z.ZodType }>>;
}

type Read = { readonly installation: Installation } | { readonly problems: readonly InstallationProblem[] };

/**
 * Reads an installation file: YAML, `${VARIABLE}` references, the shape, the references between its parts and each
 * account's settings. Answers the installation, or every problem in the order of the file. No reason repeats a value of the environment.
 */
export function readInstallation({ text, env, providers }: InstallationSources): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return { problems: document.errors.map(({ pos, message }) => ({ ...place(pos[0]), field: '', reason: message })) };
  }

  const unresolved = replaceReferences(document, env);
  const content: unknown = document.toJS();
  const parsed = installation.safeParse(content);
  const found = [
    ...unresolved,
    ...(parsed.success ? [...asProblems(referenceProblems(parsed.data)), ...templateProblems(parsed.data)] : fieldProblems(parsed.error)),
    ...settingsProblems(content, providers),
  ];
  if (parsed.success && found.length === 0) return { installation: parsed.data };
  const located = oneForEachField(found).map(({ path, reason }) => ({ offset: offsetOf(document, path), field: dottedPath(path), reason }));
  const inOrder = located.toSorted((one, other) => one.offset - other.offset);
  return { problems: inOrder.map(({ offset, field, reason }) => ({ ...place(offset), field, reason })) };
}

function asProblems(references: ReturnType<typeof referenceProblems>): FieldProblem[] {
  return references.map(({ path, message }) => ({ path, reason: message }));
}

/** A reply that says too little, or too much, breaks the law: refused like any mistake (R8, R14, R18). */
function templateProblems({ tenants }: Installation): FieldProblem[] {
  return tenants.flatMap(({ programs }, tenant) =>
    programs.flatMap(({ templates }, program) =>
      ownTemplateProblems(templates).map(({ path, reason }) => ({ path: ['tenants', tenant, 'programs', program, 'templates', ...path], reason })),
    ),
  );
}

/** A reference without its variable makes the field wrong in other ways too: the first reason is the one to read. */
function oneForEachField(problems: readonly FieldProblem[]): FieldProblem[] {
  return [...Map.groupBy(problems, ({ path }) => dottedPath(path)).values()].flatMap(([first]) => first ?? []);
}

function replaceReferences(document: Document.Parsed, env: InstallationSources['env']): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const visit = (node: unknown, path: readonly PropertyKey[]): void => {
    if (isMap(node)) node.items.forEach(({ key, value }) => visit(value, [...path, isScalar(key) ? String(key.value) : String(key)]));
    if (isSeq(node)) node.items.forEach((item, index) => visit(item, [...path, index]));
    if (!isScalar(node) || typeof node.value !== 'string') return;
    const resolved = resolveReferences(node.value, env);
    if ('text' in resolved) node.value = resolved.text;
    else problems.push({ path, reason: resolved.reason });
  };
  visit(document.contents, []);
  return problems;
}

/** Settings are checked even where the rest of the shape is wrong, so that one run shows everything. */
function settingsProblems(content: unknown, providers: InstallationSources['providers']): FieldProblem[] {
  return listAt(content, 'tenants').flatMap((tenant, place) =>
    listAt(tenant, 'accounts').flatMap((account, index) => {
      const path = ['tenants', place, 'accounts', index];
      const { provider, settings } = Object(account) as { provider?: unknown; settings?: unknown };
      if (typeof provider !== 'string' || settings === undefined) return [];
      const known = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
      if (!known) return [{ path: [...path, 'provider'], reason: `is no provider; known: ${Object.keys(providers).join(', ')}` }];
      const { error } = known.settings.safeParse(settings);
      return (error ? fieldProblems(error) : []).map((problem) => ({ ...problem, path: [...path, 'settings', ...problem.path] }));
    }),
  );
}

function listAt(value: unknown, field: string): unknown[] {
  const list = (Object(value) as Record<string, unknown>)[field];
  return Array.isArray(list) ? list : [];
}

/** Where a field stands: its value, else its key, else the nearest thing around it that exists. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(parent) && typeof step === 'number' && step < parent.items.length) {
      node = parent.items[step];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return (isScalar(node) && startOf(node)) || offset;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
