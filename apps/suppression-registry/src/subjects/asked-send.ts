import { senderAddress, slug } from '@stopline/contracts';
import { z } from 'zod';

/** The send that a lookup asks about; what it leaves out means any. */
export const askedSend = z.strictObject({ program: slug.exactOptional(), category: slug.exactOptional(), sender: senderAddress.exactOptional() });
export type AskedSend = z.infer<typeof askedSend>;
