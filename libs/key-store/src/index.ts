export { ensureKeys, loadKeys, tenantsWithKeys, type Keys } from './keys.store.js';
export { KeyFileRefused } from './key-file.js';
export { UnknownSealingKey, type Sealer } from './sealer.js';
