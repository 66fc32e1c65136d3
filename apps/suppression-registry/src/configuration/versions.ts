import { isDeepStrictEqual } from 'node:util';
import type { ConfigurationSource, Program, ProgramConfigured, Sender, SenderConfigured } from '@stopline/contracts';

/** One version of a program or sender. */
export type Version = { readonly kind: 'program'; readonly data: ProgramConfigured } | { readonly kind: 'sender'; readonly data: SenderConfigured };

/** Who says what is configured from now on, and when. */
export interface Author {
  readonly source: ConfigurationSource;
  readonly actor: string;
  readonly at: string;
}

/** The next version of a program; `before` itself where the same source says the same already. */
export function nextProgram(tenant: string, program: Program, before: ProgramConfigured | undefined, by: Author): ProgramConfigured {
  if (before?.source === by.source && isDeepStrictEqual(before.program, program)) return before;
  const categories = before ? [...before.formerCategories, before.program.category] : [];
  return { tenant, ...numbered(before, by), program, formerCategories: others(categories, program.category) };
}

/** A sender before a change, and the program that it belonged to. */
export interface SenderBefore {
  readonly sender: SenderConfigured;
  readonly program: ProgramConfigured | undefined;
}

/** The next version of a sender; the one before itself where the same source says the same already. It never forgets where it was: nobody is freed by a move. */
export function nextSender(tenant: string, sender: Sender, before: SenderBefore | undefined, by: Author): SenderConfigured {
  if (before?.sender.source === by.source && isDeepStrictEqual(before.sender.sender, sender)) return before.sender;
  const former = before ? formerOf(before, sender.program) : { formerPrograms: [], formerCategories: [] };
  return { tenant, ...numbered(before?.sender, by), sender, ...former };
}

function formerOf({ sender, program }: SenderBefore, now: string): Pick<SenderConfigured, 'formerPrograms' | 'formerCategories'> {
  const moved = sender.sender.program !== now;
  const categories = moved && program ? [program.program.category, ...program.formerCategories] : [];
  return {
    formerPrograms: others([...sender.formerPrograms, sender.sender.program], now),
    formerCategories: [...new Set([...sender.formerCategories, ...categories])],
  };
}

function numbered(before: { readonly version: number } | undefined, { source, actor, at }: Author): Pick<ProgramConfigured, 'version' | 'source' | 'actor' | 'at'> {
  return { version: (before?.version ?? 0) + 1, source, actor, at };
}

function others(ids: readonly string[], present: string): string[] {
  return [...new Set(ids)].filter((id) => id !== present);
}
