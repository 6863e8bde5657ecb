import type { CardElement } from '@microsoft/teams.cards';
import type { CauseId } from '../dialogs/causes.ts';
import { isOutside, suspects, type SuspectId } from '../dialogs/outside.ts';
import type { Judgement, Verdict } from '../dialogs/verdicts.ts';
import type { View } from '../dialogs/view.ts';
import { bulleted, heading, paragraph } from './elements.ts';
import { sentence } from './evidence.ts';
import { foldedAs } from './fold.ts';
import { suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';
import { whyUnknown } from './whyUnknown.ts';

/** The verdicts in the order of their weight. */
export const verdictOrder: readonly Verdict[] = ['found', 'ruled-out', 'not-checked'];

/** Two are enough to tell at once; the rest is one tap away. */
const told = 2;

/** The ten causes, and of what lies outside them what was asked about. */
export const listed = ({ judged }: View): SuspectId[] =>
  suspects.filter((suspect) => !isOutside(suspect) || judged[suspect]);

const judgedAs = (view: View, verdict: Verdict): SuspectId[] =>
  listed(view).filter((cause) => view.verdicts[cause].verdict === verdict);

/** How many causes have each verdict, in one line that unfolds to what each of them rests on. */
export function verdictCounts(view: View, text: Text): CardElement[] {
  const counts = verdictOrder.flatMap((verdict) => {
    const { length } = judgedAs(view, verdict);
    return length > 0 ? [countLine(verdict, length, text)] : [];
  });
  return foldedAs('verdicts', counts.join(' · '), verdictLists(view, text));
}

/** A verdict by its sign, and by how many causes have it. */
export const countLine = (verdict: Verdict, count: number, text: Text): string =>
  `${text.verdictSigns[verdict]} ${text.ui.verdictCounts[verdict](count)}`;

/** What was found first, a line each with what became of its fix; the counts unfold to all. */
export const foundLines = (view: View, text: Text): CardElement[] =>
  judgedAs(view, 'found')
    .slice(0, told)
    .map((cause) => ({
      ...paragraph(
        text.ui.labelled(
          `${text.verdictSigns.found} ${bold(suspectWords(text, cause).name)}`,
          repairLine(view, cause, text),
        ),
      ),
      color: view.repairs[cause] === 'done' ? 'Good' : 'Attention',
    }));

const repairLine = ({ repairs }: View, cause: SuspectId, text: Text): string => {
  const repair = repairs[cause];
  return repair ? text.repairs[repair] : text.ui.notFixed;
};

/** All causes by verdict, with what speaks for each and what was done; the same is said once. */
function verdictLists(view: View, text: Text): CardElement[] {
  return verdictOrder.flatMap((verdict) => {
    const judged = judgedAs(view, verdict);
    if (judged.length === 0) return [];
    const byEvidence = Map.groupBy(judged, (cause) => evidence(view, text, cause));
    const lines = [...byEvidence].map(([said, named]) =>
      text.ui.labelled(
        text.ui.listed(named.map((cause) => bold(suspectWords(text, cause).shortName))),
        said,
      ),
    );
    return [verdictHeading(verdict, text), bulleted(lines)];
  });
}

/** The color of a verdict; its sign and its word say the same. */
const colors = { found: 'Attention', 'ruled-out': 'Good', 'not-checked': 'Warning' } as const;

export const verdictHeading = (verdict: Verdict, text: Text): CardElement => ({
  ...heading(`${text.verdictSigns[verdict]} ${text.verdicts[verdict]}`),
  color: colors[verdict],
});

/** Whether the verdict on a cause stands on what the organization showed. */
export function isInspected({ verdicts }: View, cause: CauseId): boolean {
  const judgement = verdicts[cause];
  return judgement.verdict !== 'not-checked' && judgement.inspected === true;
}

const bold = (words: string): string => `**${words}**`;

/** What the verdict on a cause rests on, and what became of its fix. */
export function evidence(view: View, text: Text, cause: SuspectId): string {
  const judgement = view.verdicts[cause];
  const done = judgement.verdict === 'found' ? repairLine(view, cause, text) : undefined;
  const seen = inspected(view, text, cause) ?? basis(text, cause, judgement);
  return [seen, done].filter(Boolean).join(' ');
}

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
    ? text.inspection.checked(text.ui.joined(sentences))
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
