import type { ServiceSchema } from '@stopline/database';

/** A role of its own to lead by, without any table. */
export const schema: ServiceSchema = { schema: 'gateway', role: 'stopline_gateway', migrations: [] };
