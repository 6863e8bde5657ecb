/** A value that a column is compared with. Ids and times are written without quotes in OData. */
export type Value =
  string | number | boolean | null | { readonly id: string } | { readonly time: string };

/** A condition on the rows of a table. It stays a structure until it is written as OData. */
export type Condition =
  | {
      readonly is: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
      readonly column: string;
      readonly value: Value;
    }
  | { readonly is: 'contains'; readonly column: string; readonly value: string }
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition[] };

/** One read of a table of the organization. */
export interface Query {
  /** The entity set, e.g. `emails`. */
  readonly set: string;
  /** The columns that are needed; all where the table's columns aren't confirmed. */
  readonly select?: readonly string[];
  readonly where?: Condition;
  readonly orderBy?: { readonly column: string; readonly descending: boolean };
  readonly top: number;
}

/** Why a table couldn't be read. */
export type Unread =
  /** The account may not read it; `privilege` is named where the organization says which. */
  | { readonly reason: 'forbidden'; readonly privilege?: string }
  /** The organization has no such table or column. */
  | { readonly reason: 'missing' }
  /** No answer in time, or one that can't be understood. */
  | { readonly reason: 'unavailable' };

/** What came of one read: rows as they came, not validated yet, or why there are none. */
export type Reading = { readonly rows: readonly Readonly<Record<string, unknown>>[] } | Unread;

/**
 * What an account asks of an organization once and for all its looks: functions of the Web API that
 * only read, and the one row of the organization's settings.
 */
export type Call =
  | { readonly is: 'who-am-i' }
  /** The account's privileges of these names, those of its teams included. */
  | { readonly is: 'privileges'; readonly user: string; readonly names: readonly string[] }
  | { readonly is: 'all-privileges'; readonly user: string }
  | { readonly is: 'current-organization' }
  | { readonly is: 'row'; readonly query: Query };

/** An organization whose tables can be read, and nothing else. */
export interface Organization {
  /** The origin of the organization, for links to its records. */
  readonly url: string;
  /**
   * One round of reads, side by side.
   * @returns one reading for each query, in the same order
   * @throws SignInNeeded when the account isn't accepted at all
   */
  read(queries: readonly Query[]): Promise<readonly Reading[]>;
  /**
   * Asks for what holds beyond one look. It counts apart from the reads.
   * @returns what the organization answered, not validated yet; undefined if it didn't
   * @throws SignInNeeded when the account isn't accepted at all
   */
  call(call: Call): Promise<unknown>;
}
