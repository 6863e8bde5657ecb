/** A row as Dataverse would answer it, with its annotations (`…@Microsoft.Dynamics.CRM.…`). */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of an organization by entity set. */
export type Tables = Readonly<Record<string, readonly Row[]>>;
