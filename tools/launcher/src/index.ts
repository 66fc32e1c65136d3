export { launcherConfig } from './config.js';
export { DATA_DIR } from './installation.js';
export { RunFile, type RunningInstallation } from './run-file.js';
export type { AppName } from './services.js';
export { startStopline, type Stopline } from './stopline.js';
