import { z } from 'zod';
import { instant } from './fields.js';

/** What `GET /v1/clock` of the registry answers: the time that all decisions are dated by. */
export const registryClock = z.object({ now: instant.describe("The database's clock") });
export type RegistryClockAnswer = z.infer<typeof registryClock>;
