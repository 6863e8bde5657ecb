import type { CardElement } from '@microsoft/teams.cards';
import { causes, type CauseId } from '../dialogs/causes.ts';
import type { Judgement, Verdict } from '../dialogs/verdicts.ts';
import type { View } from '../dialogs/view.ts';
import { bulleted, heading } from './card.ts';
import type { Text } from './text/text.ts';

/** The verdicts in the order of their weight. */
const order: readonly Verdict[] = ['found', 'ruled-out', 'not-checked'];

/** All causes by verdict, with what speaks for each and what was done; the same is said once. */
export function verdictLists(view: View, text: Text): CardElement[] {
  return order.flatMap((verdict) => {
    const judged = causes.filter((cause) => view.verdicts[cause].verdict === verdict);
    if (judged.length === 0) return [];
    const byEvidence = Map.groupBy(judged, (cause) => evidence(view, text, cause));
    const lines = [...byEvidence].map(([said, named]) =>
      text.ui.labelled(named.map((cause) => bold(text.causes[cause].shortName)).join(', '), said),
    );
    return [heading(`${text.verdictSigns[verdict]} ${text.verdicts[verdict]}`), bulleted(lines)];
  });
}

const bold = (words: string): string => `**${words}**`;

/** What the verdict on a cause rests on, and what became of its fix. */
export function evidence(view: View, text: Text, cause: CauseId): string {
  const judgement = view.verdicts[cause];
  const repair = view.repairs[cause];
  const done =
    judgement.verdict === 'found' ? (repair ? text.repairs[repair] : text.ui.notFixed) : undefined;
  return [basis(text, cause, judgement), done].filter(Boolean).join(' ');
}

function basis(text: Text, cause: CauseId, judgement: Judgement): string {
  const words = text.causes[cause];
  switch (judgement.verdict) {
    case 'found':
      return judgement.message
        ? text.ui.foundBy(text.messages[judgement.message].name)
        : words.found;
    case 'ruled-out':
      return words.ruledOut;
    case 'not-checked':
      return judgement.reason === 'unproven'
        ? (words.unproven ?? text.notChecked['cannot-tell'])
        : text.notChecked[judgement.reason];
  }
}
