import type { CardElement, IChoiceSetInput } from '@microsoft/teams.cards';
import { causes, type CauseId } from '../dialogs/causes.ts';
import type { Inspection } from '../dialogs/inspection.ts';
import type { Verdict } from '../dialogs/verdicts.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { bulleted, heading, paragraph, title } from './elements.ts';
import { evidenceList, reasonName } from './evidence.ts';
import { foldedAs } from './fold.ts';
import { inspectionScopeOf } from './inspectionScope.ts';
import { literal } from './markdown.ts';
import { repairContent } from './repair.ts';
import { stepButtons } from './step.ts';
import type { Text } from './text/text.ts';
import { verdictBox } from './verdictBox.ts';
import { countLine, isInspected, verdictHeading, verdictOrder } from './verdicts.ts';
import { whyUnknown } from './whyUnknown.ts';

/**
 * What a look into the organization says: the cause with its evidence and the fix, or what else came
 * of it; the other verdicts are one line that unfolds.
 */
export function overviewContent(inspection: Inspection, view: View, text: Text): Content {
  const showsFix = isFixShown(view);
  const fix: Content = showsFix ? repairContent(view, view.step, text, false) : { body: [] };
  const told = [
    ...outside(inspection, view, text),
    ...(inspection.emailSeen === false ? [paragraph(text.inspection.emailMissing)] : []),
    ...(inspection.found.length > 1 ? [paragraph(text.inspection.severalFound)] : []),
    ...recurrence(inspection, text),
  ];
  return {
    body: [
      ...(showsFix ? fix.body : [...outcome(inspection, view, text), ...told]),
      ...changes(inspection, view, text),
      ...counts(inspection, view, text),
    ],
    more: [...(showsFix ? told : []), ...(fix.more ?? []), ...disputeInput(view, text)],
  };
}

const isFixShown = (view: View): view is View & { step: 'fixing' } => view.step === 'fixing';

export function overviewButtons(view: View, text: Text): Button[] {
  const { goOn, again, otherEmail, dispute } = text.inspection;
  const canInspect = inspectionScopeOf(view) !== undefined;
  const answers = isFixShown(view)
    ? stepButtons(view, text).filter(
        ({ verb }) =>
          verb !== 'overview.shown' && verb !== 'finding.disputed' && verb !== 'lookup.repeated',
      )
    : [{ verb: 'step.shown', title: goOn, primary: true } as const];
  return [
    ...answers,
    ...(canInspect ? [{ verb: 'lookup.repeated', title: again, aside: 'menu' } as const] : []),
    ...(canInspect ? [{ verb: 'lookup.changed', title: otherEmail, aside: 'menu' } as const] : []),
    ...(disputable(view).length > 0
      ? [
          {
            verb: 'finding.disputed',
            title: dispute.submit,
            withInputs: true,
            aside: 'fold',
          } as const,
        ]
      : []),
  ];
}

/** What came of the look where there is nothing to fix now. */
function outcome(inspection: Inspection, view: View, text: Text): CardElement[] {
  const words = text.inspection.outcomes[inspection.outcome];
  const number = inspection.case?.value;
  const name = number ? text.ui.labelled(words.title, literal(String(number))) : words.title;
  const body =
    inspection.outcome === 'cause-found' && inspection.found.length === 0
      ? []
      : [paragraph(words.body)];
  if (!inspection.case) return [title(name), ...body];
  return [
    verdictBox('ruled-out', name, [evidenceList([inspection.case], view, text)], text),
    ...body,
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

/** How many causes have each verdict, in one line that unfolds to what each of them stands on. */
function counts(inspection: Inspection, view: View, text: Text): CardElement[] {
  const shown = verdictOrder.map((verdict) => ({
    verdict,
    judged: inOrder(inspection).filter((cause) => inspection.findings[cause].verdict === verdict),
  }));
  const line = shown
    .filter(({ judged }) => judged.length > 0)
    .map(({ verdict, judged }) => countLine(verdict, judged.length, text))
    .join(' · ');
  const groups = shown.flatMap(({ verdict, judged }) =>
    verdictGroup(verdict, judged, inspection, view, text),
  );
  return foldedAs('verdicts', line, groups);
}

/** The causes with one verdict, and what each of them stands on, where the card doesn't tell it above. */
function verdictGroup(
  verdict: Verdict,
  judged: readonly CauseId[],
  inspection: Inspection,
  view: View,
  text: Text,
): CardElement[] {
  if (judged.length === 0) return [];
  const isTold = (cause: CauseId) => isFixShown(view) && cause === view.cause;
  const behind = judged.flatMap((cause) => {
    const { evidence } = inspection.findings[cause];
    return evidence.length > 0 && !isTold(cause)
      ? [paragraph(bold(text.causes[cause].shortName)), evidenceList(evidence, view, text)]
      : [];
  });
  return [
    verdictHeading(verdict, text),
    bulleted(verdictLines(judged, inspection, view, text)),
    ...behind,
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
    return view.disputed.includes(cause)
      ? `${name}${text.ui.bracketed(text.inspection.overruled)}`
      : name;
  };
  const byReason = Map.groupBy(judged, (cause) => {
    const finding = findings[cause];
    return finding.verdict === 'not-checked' ? whyUnknown(finding, text) : undefined;
  });
  return [...byReason].flatMap(([reason, same]) => {
    const names = same.map(named);
    return reason ? text.ui.labelled(text.ui.listed(names), reason) : names;
  });
}

/** The verdicts of the look that still count. */
const disputable = (view: View): CauseId[] => causes.filter((cause) => isInspected(view, cause));

function disputeInput(view: View, text: Text): IChoiceSetInput[] {
  const looked = disputable(view);
  if (looked.length === 0) return [];
  const { label, placeholder } = text.inspection.dispute;
  const shown = looked.find((cause) => isFixShown(view) && cause === view.cause);
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
      ...(shown && { value: shown }),
    },
  ];
}

const bold = (words: string): string => `**${words}**`;
