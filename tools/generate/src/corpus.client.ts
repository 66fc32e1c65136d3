import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classify, LABELS, type Judged, type Label } from '@stopline/classification';
import { senderType } from '@stopline/contracts';
import { z } from 'zod';

/** `development`: rules are written looking at it. `evaluation`: it was written without looking at the rules, and is only scored. */
export const PARTS = ['development', 'evaluation'] as const;
export type Part = (typeof PARTS)[number];

const line = z.object({
  text: z.string().max(1_600),
  label: z.enum(LABELS),
  lang: z.string(),
  tag: z.string(),
  why: z.string().min(3),
  scope: z.string().optional(),
  country: z.string().optional(),
  numberType: senderType.optional(),
});

/** A message of the corpus, and how it is read today. */
export interface CorpusMessage extends Judged {
  readonly text: string;
  readonly label: Label;
  readonly lang: string;
  readonly tag: string;
}

/** One part of the corpus, judged. Throws where a line is not as it must be, with file and line. */
export async function judgedCorpus(root: string, part: Part): Promise<readonly CorpusMessage[]> {
  const folder = join(root, 'libs', 'classification', 'corpus', part);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ndjson')).sort();
  const messages = await Promise.all(files.map(async (file) => judged(`${part}/${file}`, await readFile(join(folder, file), 'utf8'))));
  return messages.flat();
}

function judged(file: string, content: string): readonly CorpusMessage[] {
  const lines = content.split('\n').flatMap((text, at) => (text.trim() === '' ? [] : [{ text, place: `${file}:${at + 1}` }]));
  return lines.map(({ text: json, place }) => {
    const parsed = line.safeParse(JSON.parse(json));
    if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`);
    const { text, label, lang, tag, scope, country, numberType } = parsed.data;
    const verdict = classify(text, { language: lang, ...(country !== undefined && { country }), ...(numberType !== undefined && { numberType }) });
    return { text, label, lang, tag, verdict, ...(scope !== undefined && { scope }) };
  });
}
