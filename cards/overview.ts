import type { CardElement, IChoiceSetInput } from '@microsoft/teams.cards';
import { causes, type CauseId } from '../dialogs/causes.ts';
import type { Lookup } from '../dialogs/inspection.ts';
import type { Verdict } from '../dialogs/verdicts.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { bulleted, folded, heading, paragraph, title } from './card.ts';
import { evidenceList, reasonName } from './evidence.ts';
import { lookingFrom } from './inspectionScope.ts';
import { literal } from './markdown.ts';
import type { Text } from './text/text.ts';
import { isLookedUp, verdictOrder } from './verdicts.ts';
import { whyUnknown } from './whyUnknown.ts';

/** What a look into the organization says: the outcome, all verdicts, and what they stand on. */
export function overviewBody(lookup: Lookup, view: View, text: Text): CardElement[] {
  return [
    ...outcome(lookup, view, text),
    ...recurrence(lookup, text),
    ...changes(lookup, view, text),
    ...verdictOrder.flatMap((verdict) => verdictGroup(verdict, lookup, view, text)),
    ...disputeInput(view, text),
  ];
}

export function overviewButtons(view: View, { lookup }: Text): Button[] {
  const { showFix, goOn, again, otherEmail, dispute } = lookup;
  const canLook = lookingFrom(view) !== undefined;
  return [
    { verb: 'step.shown', title: view.step === 'found' ? showFix : goOn, primary: true },
    ...(canLook ? [{ verb: 'lookup.repeated', title: again } as const] : []),
    ...(disputable(view).length > 0
      ? [{ verb: 'finding.disputed', title: dispute.submit, withInputs: true } as const]
      : []),
    ...(canLook ? [{ verb: 'lookup.changed', title: otherEmail } as const] : []),
  ];
}

function outcome(lookup: Lookup, view: View, text: Text): CardElement[] {
  const words = text.lookup.outcomes[lookup.outcome];
  const number = lookup.case?.value;
  return [
    title(number ? text.ui.labelled(words.title, literal(String(number))) : words.title),
    paragraph(words.body),
    ...(lookup.case ? [evidenceList([lookup.case], view, text)] : []),
    ...(lookup.emailSeen === false ? [paragraph(text.lookup.emailMissing)] : []),
    ...(lookup.found.length > 1 ? [paragraph(text.lookup.severalFound)] : []),
  ];
}

function recurrence({ recurrence: recurring }: Lookup, text: Text): CardElement[] {
  if (!recurring) return [];
  const { reason, emails } = recurring;
  return [paragraph(text.lookup.recurrence(reasonName(reason, text), emails))];
}

/** What a second look shows that the first didn't. */
function changes({ findings }: Lookup, { earlierLookup }: View, text: Text): CardElement[] {
  if (!earlierLookup) return [];
  const { heading: words, none, line } = text.lookup.changes;
  const lines = causes.flatMap((cause) => {
    const [before, now] = [earlierLookup.findings[cause].verdict, findings[cause].verdict];
    if (before === now) return [];
    const changed = line(text.verdicts[before], text.verdicts[now]);
    return [text.ui.labelled(text.causes[cause].shortName, changed)];
  });
  return [heading(words), lines.length > 0 ? bulleted(lines) : paragraph(none)];
}

/** The causes with one verdict, and behind a tap what each of them stands on. */
function verdictGroup(verdict: Verdict, lookup: Lookup, view: View, text: Text): CardElement[] {
  const judged = inOrder(lookup).filter((cause) => lookup.findings[cause].verdict === verdict);
  if (judged.length === 0) return [];
  const behind = judged.flatMap((cause) => {
    const { evidence } = lookup.findings[cause];
    return evidence.length > 0
      ? [paragraph(bold(text.causes[cause].shortName)), evidenceList(evidence, view, text)]
      : [];
  });
  const label = text.ui.labelled(text.lookup.evidence, text.verdicts[verdict]);
  return [
    heading(`${text.verdictSigns[verdict]} ${text.verdicts[verdict]}`),
    bulleted(verdictLines(judged, lookup, view, text)),
    ...(behind.length > 0 ? folded(`evidence-${verdict}`, label, behind) : []),
  ];
}

/** What was found stands first: of that what stops the email first. */
const inOrder = ({ found }: Lookup): CauseId[] => [...new Set([...found, ...causes])];

/** What was found, a line each; of the rest what has the same reason is said once. */
function verdictLines(
  judged: readonly CauseId[],
  { findings }: Lookup,
  view: View,
  text: Text,
): string[] {
  const named = (cause: CauseId): string => {
    const name = bold(text.causes[cause].shortName);
    return view.disputed.includes(cause) ? `${name} (${text.lookup.overruled})` : name;
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
const disputable = (view: View): CauseId[] => causes.filter((cause) => isLookedUp(view, cause));

function disputeInput(view: View, text: Text): IChoiceSetInput[] {
  const looked = disputable(view);
  if (looked.length === 0) return [];
  const { label, placeholder } = text.lookup.dispute;
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
