/** What the person said at the opening. Every field may be missing, and none rules a cause out. */
export interface Problem {
  readonly scope?: Scope;
  /** The first day on which it was noticed, as YYYY-MM-DD. */
  readonly since?: string;
  readonly rules?: RuleKind;
  readonly existingCase?: ExistingCase;
}

export const scopes = ['one-email', 'some-senders', 'all-mail'] as const;
export const ruleKinds = ['modern', 'legacy'] as const;
export const existingCases = ['found', 'none'] as const;

export type Scope = (typeof scopes)[number];
export type RuleKind = (typeof ruleKinds)[number];
export type ExistingCase = (typeof existingCases)[number];
