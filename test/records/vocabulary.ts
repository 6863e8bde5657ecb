import { causes } from '../../dialogs/causes.ts';
import { guide } from '../../dialogs/guide.ts';
import { messages } from '../../dialogs/messages.ts';
import { existingCases, ruleKinds, scopes } from '../../dialogs/problem.ts';

/** Every word that may stand in a stored answer, as today’s guide knows it. */
export const vocabulary = {
  everywhere: guide.root.ownEvents.toSorted(),
  steps: Object.fromEntries(
    Object.entries(guide.states).map(([step, node]) => [step, node.ownEvents.toSorted()]),
  ),
  causes: [...causes],
  messages: Object.keys(messages),
  problem: { scope: [...scopes], rules: [...ruleKinds], existingCase: [...existingCases] },
};
