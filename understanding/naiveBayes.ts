/** One example of a label; of several that are as good as the same, each counts less. */
export interface Example {
  readonly label: string;
  readonly features: readonly number[];
  readonly weight: number;
}

/** A feature that was seen with one label may still come with another. */
const smoothing = 0.02;

/**
 * A naive Bayes classifier: how often each feature comes with each label, and what that says of a
 * text. It learns by counting, in one pass, so that nothing learned has to be kept in a file.
 */
export class NaiveBayes {
  readonly labels: readonly string[];
  readonly #ids = new Map<number, number>();
  /** For each feature its count with each label. */
  readonly #counts: Float32Array;
  readonly #totals: Float64Array;
  /** How much a feature tells: the rarer, the more. */
  readonly #tells: Float32Array;

  constructor(examples: readonly Example[]) {
    this.labels = [...new Set(examples.map(({ label }) => label))];
    const seen: number[] = [];
    for (const { features } of examples) {
      for (const feature of features) {
        const id = this.#ids.get(feature) ?? this.#ids.size;
        this.#ids.set(feature, id);
        seen[id] = (seen[id] ?? 0) + 1;
      }
    }
    const width = this.labels.length;
    this.#counts = new Float32Array(this.#ids.size * width);
    this.#totals = new Float64Array(width);
    this.#tells = Float32Array.from(seen, (count) => Math.sqrt(Math.log(examples.length / count)));
    const column = new Map(this.labels.map((label, at) => [label, at]));
    for (const { label, features, weight } of examples) {
      const at = column.get(label) ?? 0;
      for (const feature of features) {
        this.#counts[(this.#ids.get(feature) ?? 0) * width + at]! += weight;
      }
      this.#totals[at]! += weight * features.length;
    }
  }

  knows(feature: number): boolean {
    return this.#ids.has(feature);
  }

  /** The log likelihood of each label, to compare within one text; zero where nothing is known. */
  scores(features: readonly number[]): Float64Array {
    const width = this.labels.length;
    const scores = new Float64Array(width);
    const unseen = smoothing * this.#ids.size;
    let told = 0;
    for (const feature of features) {
      const id = this.#ids.get(feature);
      if (id === undefined) continue;
      const tells = this.#tells[id] ?? 0;
      told += tells * tells;
      for (let at = 0; at < width; at += 1) {
        const count = this.#counts[id * width + at] ?? 0;
        scores[at]! += tells * Math.log((count + smoothing) / ((this.#totals[at] ?? 0) + unseen));
      }
    }
    // Features of one text overlap, so that they tell less than as many independent ones.
    return scores.map((score) => score / Math.sqrt(Math.max(told, 1)));
  }
}
