export type { HandedKeys } from './handed-key.js';
export { ensureKeys, handOverKeys, loadHandedKeys, loadKeys, tenantsWithKeys, type Keys } from './keys.store.js';
export { KeyFileRefused } from './key-file.js';
export { UnknownSealingKey, type Sealer } from './sealer.js';
