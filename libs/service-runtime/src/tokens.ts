/** Token of the parsed configuration: what the app's config schema gives. */
export const CONFIG = Symbol('CONFIG');

/** Token of the installation's look-ups (contracts' Directory). */
export const DIRECTORY = Symbol('DIRECTORY');

/** Token of the installation's keys (key-store's Keys). */
export const KEYS = Symbol('KEYS');

/** Token of a function that gives the OpenAPI document of the running service. */
export const OPENAPI = Symbol('OPENAPI');
