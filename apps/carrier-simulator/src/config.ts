import { httpConfig, port } from '@stopline/service-runtime';
import { z } from 'zod';

export const config = httpConfig.extend({
  PORT: port(4700).describe("Port of the providers' outgoing APIs and of the handsets"),
  STOPLINE_CONFIG: z.string().min(1).default('stopline.yaml').describe('Path of the installation file'),
  GATEWAY_URL: z.url().default('http://127.0.0.1:4100').describe('Where webhooks are posted to'),
});
export type Config = z.infer<typeof config>;
