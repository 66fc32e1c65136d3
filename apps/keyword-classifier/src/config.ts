import { baseConfig, port } from '@stopline/service-runtime';

/** What the keyword-classifier is told. */
export const config = baseConfig.extend({ PORT: port(4600).describe('Port of the classifier') });
