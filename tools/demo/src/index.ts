export { playDemo, type DemoOptions } from './demo.js';
export { Surfaces, type AuditRecord, type HandsetMessage, type Urls, type WebhookResult } from './surfaces.js';
export type { Audience, Moment, Report, Scene } from './report.js';
