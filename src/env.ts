/** The variables of a process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What is set in an environment. Blanks around a value don't count, and an empty one isn't set. */
export const settingsIn = (env: Env): Env =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value = '']) => (value.trim() ? [[key, value.trim()]] : [])),
  );
