import { laneMigrations, type ServiceSchema } from '@stopline/database';
import { CreateLedger1764000000020 } from './migrations/create-ledger.migration.js';
import { AskQuestions1764000000022 } from './migrations/ask-questions.migration.js';
import { OrderRequests1764000000021 } from './migrations/order-requests.migration.js';

export const SERVICE = 'confirmation-sender';
/** Whose positions and inbox: the runtime seeks to the positions under the service's name. */
export const CONSUMER = SERVICE;

export const schema: ServiceSchema = {
  schema: 'reply',
  role: 'stopline_reply',
  migrations: [...laneMigrations('reply'), CreateLedger1764000000020, OrderRequests1764000000021, AskQuestions1764000000022],
};
