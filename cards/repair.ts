import type { CardElement } from '@microsoft/teams.cards';
import type { RepairStep } from '../dialogs/steps.ts';
import type { MessageRow } from '../dialogs/messages.ts';
import { isOutside, type SuspectId } from '../dialogs/outside.ts';
import { suspectSources } from '../dialogs/sources.ts';
import type { VariantId } from '../dialogs/variants.ts';
import type { View } from '../dialogs/view.ts';
import { foldedAnswers } from './answers.ts';
import { heading, numbered, paragraph, title } from './card.ts';
import { evidenceList } from './evidence.ts';
import { messageSource, sourceLine, variantSources } from './source.ts';
import { suspectWords } from './text/names.ts';
import type { CauseWords, Text } from './text/text.ts';
import type { VariantWords } from './text/variants.ts';
import { isInspected } from './verdicts.ts';
import { places } from './places.ts';
import { progress } from './progress.ts';

export function repairBody(view: View, step: RepairStep, text: Text): CardElement[] {
  const { cause } = view;
  if (!cause) return [];
  const judgement = view.verdicts[cause];
  const { message, variant } = judgement.verdict === 'found' ? judgement : {};
  return [
    ...progress(view, text),
    title(text.repair[step].title),
    heading(suspectWords(text, cause).name),
    ...repairDetails(view, step, suspectWords(text, cause), { message, variant }, text),
    ...alsoFound(view, cause, text),
    ...(variant
      ? variantSources(variant, message, text)
      : [sourceLine(text, suspectSources(cause))]),
    ...(message ? [messageSource(message, text)] : []),
    ...foldedAnswers(view, text),
  ];
}

/** What else was found: it is repaired after this one, and nobody should wait to hear of it. */
function alsoFound({ toRepair }: View, cause: SuspectId, text: Text): CardElement[] {
  const names = toRepair
    .filter((each) => each !== cause)
    .map((each) => suspectWords(text, each).name);
  return names.length > 0 ? [paragraph(text.ui.labelled(text.ui.alsoFound, names.join(', ')))] : [];
}

/** Which way the cause happened, where that is known, and the message that told it. */
interface Known {
  readonly message: MessageRow | undefined;
  readonly variant: VariantId | undefined;
}

/** What a step of the repair says: of a variant that is known, nothing of the others. */
function repairDetails(
  view: View,
  step: RepairStep,
  words: CauseWords,
  known: Known,
  text: Text,
): CardElement[] {
  const { ui } = text;
  const variant = known.variant && text.variants[known.variant];
  const { who = words.who, proof = words.proof } = variant ?? {};
  switch (step) {
    case 'fixing':
      return [
        ...seen(view, text),
        ...(variant
          ? [paragraph(ui.labelled(nameOf(known, variant, text), variant.means))]
          : words.finding.map(paragraph)),
        ...(words.contradiction && !variant
          ? [heading(ui.sourcesDiffer), paragraph(words.contradiction)]
          : []),
        ...(variant
          ? [heading(ui.howToFix), numbered(variant.fix)]
          : places(view, words.fix, words.legacyFix, {
              now: ui.howToFix,
              legacy: ui.howToFixLegacy,
            })),
        heading(ui.whoMay),
        paragraph(who),
      ];
    case 'handedOver':
      return [
        paragraph(ui.whoMayLine(who)),
        heading(ui.requestHeading),
        { type: 'Container', style: 'emphasis', items: [paragraph(words.request)] },
        paragraph(ui.comeBack),
      ];
    case 'proving':
    case 'waitingForCase':
      return [heading(ui.howToProve), numbered(proof)];
  }
}

const nameOf = ({ message }: Known, variant: VariantWords, { ui, messages }: Text): string =>
  message ? ui.quoted(messages[message].name) : `**${variant.name}**`;

/** What the organization showed of the cause that was found there. */
function seen(view: View, text: Text): CardElement[] {
  const { inspection, cause } = view;
  const evidence =
    cause && !isOutside(cause) && isInspected(view, cause)
      ? inspection?.findings[cause].evidence
      : undefined;
  return evidence?.length
    ? [heading(text.inspection.seenHeading), evidenceList(evidence, view, text)]
    : [];
}
