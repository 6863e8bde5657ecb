/** How long tests wait for what comes by itself, and how often they look: generous, for slow machines. */
export const waitTimeout = { timeout: 20_000, interval: 5 };
