/**
 * The version of the guide, kept with every record that it writes. Raise it by one whenever the
 * guide's vocabulary changes (a step, an event, a cause or a message that comes, goes, or means
 * something else) or the form in which records are stored. A version that is older than a record's
 * then leaves that record alone, and `test/records/` gets a folder of records as the new version
 * writes them (see CONTRIBUTING.md).
 */
export const guideVersion = 5;
