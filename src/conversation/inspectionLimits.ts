/** How long a look may take in all, in ms. */
export const longestInspection = 30_000;

/** How many reads a look usually takes; it may come to more, and then more are expected. */
export const usualReads = 12;
