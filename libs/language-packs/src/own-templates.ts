import type { FieldProblem, ReplyKind, ReplyTemplates } from '@stopline/contracts';
import { packs } from './packs.js';
import { templateProblem } from './template.js';

/** Why templates of a program's own may not be sent, each at its place (`en.opt_out`); nothing for good ones. They say what the packs' must (R8, R14, R18). */
export function ownTemplateProblems(templates: ReplyTemplates = {}): FieldProblem[] {
  return Object.entries(templates).flatMap(([language, kinds]) => {
    const pack = packs.find((candidate) => candidate.language === language);
    if (!pack) return [{ path: [language], reason: `is no language with a pack; known: ${packs.map((known) => known.language).join(', ')}` }];
    return (Object.entries(kinds) as [ReplyKind, string][]).flatMap(([kind, template]) => {
      const reason = templateProblem(kind, { ...pack, templates: { ...pack.templates, [kind]: template } });
      return reason === undefined ? [] : [{ path: [language, kind], reason }];
    });
  });
}
