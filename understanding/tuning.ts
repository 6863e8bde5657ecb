/**
 * The numbers by which a problem described in words is understood. They come from one experiment: the
 * statements of different people in `test/support/statements/`, of which every third and those
 * marked `heldOut` were never looked at meanwhile. `test/understanding/problems.test.ts` repeats
 * it: of what was held out, nine in ten must be understood, and what is about no cause must lead
 * to none. A new number and a new
 * language are measured there.
 */
export const tuning = {
  /** Longer texts are read up to here, in characters: the first sentences tell the problem. */
  readUpTo: 800,
  /** So many sentences are judged one by one, besides the text as a whole. */
  sentences: 6,
  /** So many characters are judged at once: what stands further apart are other statements. */
  breath: 240,
  /** How many of a topic’s phrasings count: enough to outvote one that fits by chance. */
  neighbors: 5,
  /** Notions say what is meant, words only how it is put. */
  boost: { notions: 4 },
  /** What a cause’s scores must add up to, and how many times those of “no cause”. */
  least: { score: 130, advantage: 1.1 },
  /** The same for each half of “this and that”: more, as it is short. */
  half: { score: 150, advantage: 1.4 },
  /** A case that is said to exist only leads to a question about it: it may fit hardly better. */
  caseAdvantage: 1.05,
  /** A second cause whose score is this near to the first one’s fits about equally. */
  closeness: 0.9,
  /** Words are compared by their first characters: endings differ with grammar. */
  stem: 6,
  /** Shorter words are too easily taken for one another. */
  shortestCorrected: 5,
  /** How much of a word may be mistyped. */
  misspelled: 0.2,
};
