import { baseConfig, port } from '@stopline/service-runtime';
import { z } from 'zod';

/** What the keyword-classifier is told. */
export const config = baseConfig.extend({
  PORT: port(4600).describe('Port of the classifier'),
  SHADOW_RULES: z.string().min(1).optional().describe('File of kept rules that judge every message too, without effect: differences are counted'),
});
export type ClassifierConfig = z.infer<typeof config>;
