/** A commit gave the sending loop something to claim. */
export const DUE_CHANNEL = 'due';
/** A commit left an outcome unknown: it is to be looked up. */
export const UNCLEAR_CHANNEL = 'unclear';
