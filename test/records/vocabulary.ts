import { causes } from '../../dialogs/causes.ts';
import { facts } from '../../dialogs/facts.ts';
import { guide } from '../../dialogs/guide.ts';
import { messages } from '../../dialogs/messages.ts';
import { leaves } from '../../dialogs/steps.ts';
import { existingCases, ruleKinds, scopes } from '../../dialogs/problem.ts';

/** Every word that may stand in a stored answer, as today’s guide knows it. */
export const vocabulary = {
  everywhere: guide.root.ownEvents.toSorted(),
  steps: Object.fromEntries(
    [...leaves].map(([step, { ownEvents }]) => [step, [...ownEvents].map(String).toSorted()]),
  ),
  facts: [...facts],
  causes: [...causes],
  messages: Object.keys(messages),
  problem: { scope: [...scopes], rules: [...ruleKinds], existingCase: [...existingCases] },
};
