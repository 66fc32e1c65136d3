import './node-version.worker.js';
import './telemetry/metrics.client.js';

export * from './config/config.js';
export { configVariables, type ConfigVariable } from './config/parse-config.js';
export { admit, CurrentKey, Public, Roles } from './http/access.module.js';
export { ApiKeys, type CallerKey } from './http/api-keys.js';
export { httpAppOf, rawBodies, rawRequest, type HttpAppOptions } from './http/http-app.module.js';
export { parseBody, Problem, type ProblemOptions } from './http/problem.js';
export { streamedBodies, type StreamedBodies } from './http/streamed-bodies.module.js';
export { loadInstallation } from './installation/installation.client.js';
export { Health, type Check, type HealthReport } from './lifecycle/health.worker.js';
export { Shutdown, type ShutdownPhase } from './lifecycle/shutdown.worker.js';
export { createLogger, type LogOptions } from './logger.client.js';
export type { ServiceConfig, ServiceOptions } from './service-options.js';
export { startService } from './start-service.worker.js';
export { edgeTraceparent } from './telemetry/traceparent.client.js';
export { CONFIG, DIRECTORY, KEYS } from './tokens.js';
