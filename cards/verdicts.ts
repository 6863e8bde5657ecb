import type { CardElement } from '@microsoft/teams.cards';
import type { CauseId } from '../dialogs/causes.ts';
import { isOutside, suspects, type SuspectId } from '../dialogs/outside.ts';
import type { Judgement, Verdict } from '../dialogs/verdicts.ts';
import type { View } from '../dialogs/view.ts';
import { bulleted, heading } from './card.ts';
import { sentence } from './evidence.ts';
import { suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';
import { whyUnknown } from './whyUnknown.ts';

/** The verdicts in the order of their weight. */
export const verdictOrder: readonly Verdict[] = ['found', 'ruled-out', 'not-checked'];

/** The ten causes, and of what lies outside them what was asked about. */
export const listed = ({ judged }: View): SuspectId[] =>
  suspects.filter((suspect) => !isOutside(suspect) || judged[suspect]);

/** All causes by verdict, with what speaks for each and what was done; the same is said once. */
export function verdictLists(view: View, text: Text): CardElement[] {
  return verdictOrder.flatMap((verdict) => {
    const judged = listed(view).filter((cause) => view.verdicts[cause].verdict === verdict);
    if (judged.length === 0) return [];
    const byEvidence = Map.groupBy(judged, (cause) => evidence(view, text, cause));
    const lines = [...byEvidence].map(([said, named]) =>
      text.ui.labelled(
        named.map((cause) => bold(suspectWords(text, cause).shortName)).join(', '),
        said,
      ),
    );
    return [heading(`${text.verdictSigns[verdict]} ${text.verdicts[verdict]}`), bulleted(lines)];
  });
}

/** Whether the verdict on a cause stands on what the organization showed. */
export function isInspected({ verdicts }: View, cause: CauseId): boolean {
  const judgement = verdicts[cause];
  return judgement.verdict !== 'not-checked' && judgement.inspected === true;
}

const bold = (words: string): string => `**${words}**`;

/** What the verdict on a cause rests on, and what became of its fix. */
export function evidence(view: View, text: Text, cause: SuspectId): string {
  const judgement = view.verdicts[cause];
  const repair = view.repairs[cause];
  const done =
    judgement.verdict === 'found' ? (repair ? text.repairs[repair] : text.ui.notFixed) : undefined;
  const seen = inspected(view, text, cause) ?? basis(text, cause, judgement);
  return [seen, done].filter(Boolean).join(' ');
}

/** A sentence or two are enough to tell; the overview has them all. */
const told = 2;

/** What the organization showed, where the verdict stands on that and on no answer. */
function inspected(view: View, text: Text, cause: SuspectId): string | undefined {
  if (isOutside(cause)) return undefined;
  const judgement = view.verdicts[cause];
  const finding = view.inspection?.findings[cause];
  if (!finding) return undefined;
  if (judgement.verdict === 'not-checked') {
    return judgement.reason === 'not-reached' && finding.verdict === 'not-checked'
      ? text.inspection.couldNotTell(whyUnknown(finding, text))
      : undefined;
  }
  const sentences = finding.evidence.slice(0, told).map((each) => sentence(each, text));
  return isInspected(view, cause) && sentences.length > 0
    ? text.inspection.checked(sentences.join('; '))
    : undefined;
}

function basis(text: Text, cause: SuspectId, judgement: Judgement): string {
  const words = suspectWords(text, cause);
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
