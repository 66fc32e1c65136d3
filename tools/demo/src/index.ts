export { playDemo, type DemoOptions } from './demo.js';
export type { Audience, Moment, Report, Scene } from './report.js';
