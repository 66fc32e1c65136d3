import { baseConfig, port } from '@stopline/service-runtime';

export const config = baseConfig.extend({
  PORT: port(4100).describe('Port for webhooks of providers and platforms'),
});
