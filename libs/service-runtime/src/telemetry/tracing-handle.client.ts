let stop: () => Promise<void> = () => Promise.resolve();

/** Keeps how traces are stopped, from the preload to the shutdown. */
export function onTracingStopped(stopTracing: () => Promise<void>): void {
  stop = stopTracing;
}

/** Sends the spans that are left and stops. Nothing to do where tracing is off. */
export function stopTracing(): Promise<void> {
  return stop();
}
