import type { CardElement, IChoiceSetInput } from '@microsoft/teams.cards';
import { causes, type CauseId } from '../dialogs/causes.ts';
import type { Inspection } from '../dialogs/inspection.ts';
import type { Verdict } from '../dialogs/verdicts.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { bulleted, folded, heading, paragraph, title } from './card.ts';
import { evidenceList, reasonName } from './evidence.ts';
import { inspectionScopeOf } from './inspectionScope.ts';
import { literal } from './markdown.ts';
import type { Text } from './text/text.ts';
import { isInspected, verdictOrder } from './verdicts.ts';
import { whyUnknown } from './whyUnknown.ts';

/** What a look into the organization says: the outcome, all verdicts, and what they stand on. */
export function overviewBody(inspection: Inspection, view: View, text: Text): CardElement[] {
  return [
    ...outcome(inspection, view, text),
    ...recurrence(inspection, text),
    ...changes(inspection, view, text),
    ...verdictOrder.flatMap((verdict) => verdictGroup(verdict, inspection, view, text)),
    ...disputeInput(view, text),
  ];
}

export function overviewButtons(view: View, { inspection }: Text): Button[] {
  const { showFix, goOn, again, otherEmail, dispute } = inspection;
  const canInspect = inspectionScopeOf(view) !== undefined;
  return [
    { verb: 'step.shown', title: view.step === 'fixing' ? showFix : goOn, primary: true },
    ...(canInspect ? [{ verb: 'lookup.repeated', title: again } as const] : []),
    ...(disputable(view).length > 0
      ? [{ verb: 'finding.disputed', title: dispute.submit, withInputs: true } as const]
      : []),
    ...(canInspect ? [{ verb: 'lookup.changed', title: otherEmail } as const] : []),
  ];
}

function outcome(inspection: Inspection, view: View, text: Text): CardElement[] {
  const words = text.inspection.outcomes[inspection.outcome];
  const number = inspection.case?.value;
  return [
    title(number ? text.ui.labelled(words.title, literal(String(number))) : words.title),
    ...(inspection.outcome === 'cause-found' && inspection.found.length === 0
      ? []
      : [paragraph(words.body)]),
    ...outside(inspection, view, text),
    ...(inspection.case ? [evidenceList([inspection.case], view, text)] : []),
    ...(inspection.emailSeen === false ? [paragraph(text.inspection.emailMissing)] : []),
    ...(inspection.found.length > 1 ? [paragraph(text.inspection.severalFound)] : []),
  ];
}

/** What was seen and is none of the ten causes. */
function outside({ outside: seen = [] }: Inspection, view: View, text: Text): CardElement[] {
  const words: Readonly<Record<string, string>> = text.inspection.outside;
  return seen.flatMap(({ variant, evidence }) => {
    const sentence = variant && words[variant];
    return sentence ? [paragraph(sentence), evidenceList(evidence, view, text)] : [];
  });
}

function recurrence({ recurrence: recurring }: Inspection, text: Text): CardElement[] {
  if (!recurring) return [];
  const { reason, emails } = recurring;
  return [paragraph(text.inspection.recurrence(reasonName(reason, text), emails))];
}

/** What a second look shows that the first didn't. */
function changes({ findings }: Inspection, { earlierInspection }: View, text: Text): CardElement[] {
  if (!earlierInspection) return [];
  const { heading: words, none, line } = text.inspection.changes;
  const lines = causes.flatMap((cause) => {
    const [before, now] = [earlierInspection.findings[cause].verdict, findings[cause].verdict];
    if (before === now) return [];
    const changed = line(text.verdicts[before], text.verdicts[now]);
    return [text.ui.labelled(text.causes[cause].shortName, changed)];
  });
  return [heading(words), lines.length > 0 ? bulleted(lines) : paragraph(none)];
}

/** The causes with one verdict, and behind a tap what each of them stands on. */
function verdictGroup(
  verdict: Verdict,
  inspection: Inspection,
  view: View,
  text: Text,
): CardElement[] {
  const judged = inOrder(inspection).filter(
    (cause) => inspection.findings[cause].verdict === verdict,
  );
  if (judged.length === 0) return [];
  const behind = judged.flatMap((cause) => {
    const { evidence } = inspection.findings[cause];
    return evidence.length > 0
      ? [paragraph(bold(text.causes[cause].shortName)), evidenceList(evidence, view, text)]
      : [];
  });
  const label = text.ui.labelled(text.inspection.evidence, text.verdicts[verdict]);
  return [
    heading(`${text.verdictSigns[verdict]} ${text.verdicts[verdict]}`),
    bulleted(verdictLines(judged, inspection, view, text)),
    ...(behind.length > 0 ? folded(`evidence-${verdict}`, label, behind) : []),
  ];
}

/** What was found stands first: of that what stops the email first. */
const inOrder = ({ found }: Inspection): CauseId[] => [...new Set([...found, ...causes])];

/** What was found, a line each; of the rest what has the same reason is said once. */
function verdictLines(
  judged: readonly CauseId[],
  { findings }: Inspection,
  view: View,
  text: Text,
): string[] {
  const named = (cause: CauseId): string => {
    const name = bold(text.causes[cause].shortName);
    return view.disputed.includes(cause) ? `${name} (${text.inspection.overruled})` : name;
  };
  const byReason = Map.groupBy(judged, (cause) => {
    const finding = findings[cause];
    return finding.verdict === 'not-checked' ? whyUnknown(finding, text) : undefined;
  });
  return [...byReason].flatMap(([reason, same]) => {
    const names = same.map(named);
    return reason ? text.ui.labelled(names.join(', '), reason) : names;
  });
}

/** The verdicts of the look that still count. */
const disputable = (view: View): CauseId[] => causes.filter((cause) => isInspected(view, cause));

function disputeInput(view: View, text: Text): IChoiceSetInput[] {
  const looked = disputable(view);
  if (looked.length === 0) return [];
  const { label, placeholder } = text.inspection.dispute;
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'cause',
      label,
      placeholder,
      style: 'compact',
      wrap: true,
      choices: looked.map((cause) => ({
        title: text.ui.labelled(
          text.causes[cause].shortName,
          text.verdicts[view.verdicts[cause].verdict],
        ),
        value: cause,
      })),
    },
  ];
}

const bold = (words: string): string => `**${words}**`;
