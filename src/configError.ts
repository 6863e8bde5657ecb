/** Settings that contradict each other or are no settings; its message says what to set. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
