import './node-version.js';
import './telemetry/metrics.js';

export * from './config/config.js';
export { ConfigError, configVariables, parseConfig, type ConfigVariable } from './config/parse-config.js';
export { severityOf, StoplineError, type LogLevel, type Severity } from './errors.js';
export { CurrentKey, Public, Roles } from './http/access.js';
export { ApiKeys, type CallerKey } from './http/api-keys.js';
export { parseBody, Problem, type ProblemOptions } from './http/problem.js';
export { openApiOf } from './http/openapi.js';
export { problemDocument, type ProblemDocument } from './http/problem-document.js';
export { rawBodies } from './http/server.js';
export { InstallationError, loadInstallation } from './installation/load-installation.js';
export type { InstallationProblem } from './installation/read-installation.js';
export { Health, type Check, type HealthReport } from './lifecycle/health.js';
export { Shutdown, shutdownPhases, type ShutdownPhase } from './lifecycle/shutdown.js';
export { createLogger, NestLogger, type LogOptions } from './logger.js';
export { CONFIG, DIRECTORY, KEYS } from './tokens.js';
export { edgeTraceparent } from './telemetry/traceparent.js';
