import type { Area, RecordKind } from '../areas.ts';
import type { Source } from '../pages.ts';
import type { VariantId } from '../variants.ts';

/** One message the product is known to show: how to recognize it, and what it shows. */
export interface CatalogueEntry {
  /** A contract, as the ids of the causes are. Rows taken from one article share its id. */
  readonly id: `A${number}` | `reason:${number}` | `sync:${string}` | `run:${string}`;
  /** What it shows; its meaning and its fix are the variant's. */
  readonly variant: VariantId;
  /** Recognized anywhere in a text; "…" stands for up to about twenty words. */
  readonly phrases: readonly string[];
  /** Recognized only as a statement of its own (a line, a quotation): also plain speech. */
  readonly alone?: readonly string[];
  /** Recognized from a person's own words: near the first group, one of each ("a | b & c"). */
  readonly recipes?: readonly string[];
  /** Eight hexadecimal digits; `0x…` and the decimal spellings are recognized with them. */
  readonly codes?: readonly string[];
  /** Phrases that give this row's codes another meaning. */
  readonly codesUnless?: readonly string[];
  /** Recognized only where the text was seen in one of these areas. */
  readonly within?: {
    readonly areas: readonly Area[];
    readonly phrases?: readonly string[];
    readonly codes?: readonly string[];
  };
  readonly source: Source;
  /** Counts only if nothing else was recognized. */
  readonly generic?: true;
  /** Says a cause only together with where it was seen or which record it names. */
  readonly ambiguous?: true;
  /** The row that it is in an area or about a record (the key of another row). */
  readonly meansIn?: Readonly<Partial<Record<Area | RecordKind, string>>>;
}
