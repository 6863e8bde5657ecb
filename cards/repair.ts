import type { CardElement } from '@microsoft/teams.cards';
import type { RepairStep } from '../dialogs/steps.ts';
import type { MessageRow } from '../dialogs/messages.ts';
import { isOutside, type SuspectId } from '../dialogs/outside.ts';
import { suspectSources } from '../dialogs/sources.ts';
import type { VariantId } from '../dialogs/variants.ts';
import type { View } from '../dialogs/view.ts';
import { answersSoFar } from './answers.ts';
import type { Content } from './card.ts';
import { box, heading, numbered, paragraph, small, title } from './elements.ts';
import { evidenceList } from './evidence.ts';
import { foldedAs } from './fold.ts';
import { openLine } from './openLine.ts';
import { places } from './places.ts';
import { messageSource, sourceLine, variantSources } from './source.ts';
import { stepsInOrder } from './steps.ts';
import { suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';
import { verdictBox } from './verdictBox.ts';
import { isInspected } from './verdicts.ts';
import { watchLines } from './watch.ts';

/**
 * What a step of the repair says: what to do first, and one tap away all that is behind it.
 * @param isAlone whether nothing else on the card tells what was found besides
 */
export function repairContent(view: View, step: RepairStep, text: Text, isAlone = true): Content {
  const { cause } = view;
  if (!cause) return { body: [] };
  const known = knownOf(view, cause);
  switch (step) {
    case 'fixing':
      return {
        body: [
          foundBox(view, cause, known, text),
          heading(text.repair.fixing.title),
          ...fix(view, cause, known, text),
          ...(isAlone ? alsoFound(view, cause, text) : []),
        ],
        more: [
          ...meaning(view, cause, known, text),
          ...who(cause, known, text),
          ...sourcesOf(view, cause, known, text),
        ],
      };
    case 'handedOver':
      return {
        body: [
          title(text.repair.handedOver.title),
          box([paragraph(suspectWords(text, cause).request)]),
        ],
        more: [
          ...who(cause, known, text),
          paragraph(text.ui.comeBack),
          ...sourcesOf(view, cause, known, text),
        ],
      };
    case 'proving':
    case 'waitingForCase': {
      const variant = known.variant && text.variants[known.variant];
      const { proof = suspectWords(text, cause).proof } = variant ?? {};
      return {
        body: [
          title(text.repair[step].title),
          ...(view.watch ? watchLines(view, text) : stepsInOrder('proof', proof, text)),
        ],
        more: [
          small(suspectWords(text, cause).name),
          ...(view.watch ? [numbered(proof)] : []),
          ...sourcesOf(view, cause, known, text),
        ],
      };
    }
  }
}

/** More of what was found besides is too much to read at once; the status has it all. */
const atOnce = 2;

/** Which way the cause happened, where that is known, and the message that told it. */
interface Known {
  readonly message?: MessageRow | undefined;
  readonly variant?: VariantId | undefined;
}

function knownOf({ verdicts }: View, cause: SuspectId): Known {
  const judgement = verdicts[cause];
  return judgement.verdict === 'found' ? judgement : {};
}

/** The cause in one sentence, and what it was seen by. */
export function foundBox(
  view: View,
  cause: SuspectId,
  { message, variant }: Known,
  text: Text,
): CardElement {
  const words = suspectWords(text, cause);
  const told = variant ? text.variants[variant].means : words.found;
  const seen = evidenceOf(view, cause);
  return verdictBox(
    'found',
    text.ui.labelled(text.verdicts.found, words.name),
    [
      ...(message ? [paragraph(text.ui.foundBy(text.messages[message].name))] : []),
      ...(seen ? [evidenceList(seen, view, text)] : [paragraph(told)]),
    ],
    text,
    false,
  );
}

/** What else was found: it is repaired after this one, and nobody should wait to hear of it. */
function alsoFound({ toRepair }: View, cause: SuspectId, text: Text): CardElement[] {
  const names = toRepair
    .filter((each) => each !== cause)
    .slice(0, atOnce)
    .map((each) => suspectWords(text, each).name);
  return names.length > 0
    ? [small(text.ui.labelled(text.ui.alsoFound, text.ui.listed(names)))]
    : [];
}

/** What the organization showed of the cause that was found there. */
function evidenceOf(view: View, cause: SuspectId) {
  const { inspection } = view;
  const evidence =
    !isOutside(cause) && isInspected(view, cause)
      ? inspection?.findings[cause].evidence
      : undefined;
  return evidence?.length ? evidence : undefined;
}

/** Where to fix it; what was seen has a link of its own. */
const whereToFix = (view: View, cause: SuspectId, text: Text): CardElement[] =>
  evidenceOf(view, cause) ? [] : openLine(cause, view, text);

/** What to do: of a way that is known, nothing of the others. */
function fix(view: View, cause: SuspectId, { variant }: Known, text: Text): CardElement[] {
  const words = suspectWords(text, cause);
  if (variant) {
    return [
      ...stepsInOrder('fix', text.variants[variant].fix, text),
      ...whereToFix(view, cause, text),
    ];
  }
  const { inDetail, howToFixLegacy } = text.ui;
  return [
    paragraph(words.brief),
    ...whereToFix(view, cause, text),
    ...foldedAs('fix', inDetail, [
      numbered(words.fix),
      ...places(view, [], words.legacyFix, { now: '', legacy: howToFixLegacy }),
    ]),
  ];
}

/** What lies behind the cause, and where the sources say different things of it. */
function meaning(view: View, cause: SuspectId, { variant }: Known, text: Text): CardElement[] {
  const words = suspectWords(text, cause);
  const { sourcesDiffer } = text.ui;
  if (variant) {
    const { name, means } = text.variants[variant];
    return evidenceOf(view, cause) ? [paragraph(text.ui.labelled(`**${name}**`, means))] : [];
  }
  return [
    ...words.finding.map(paragraph),
    ...(words.contradiction ? [heading(sourcesDiffer), paragraph(words.contradiction)] : []),
  ];
}

function who(cause: SuspectId, { variant }: Known, text: Text): CardElement[] {
  const variantWho = variant && text.variants[variant].who;
  return [paragraph(text.ui.whoMayLine(variantWho ?? suspectWords(text, cause).who))];
}

function sourcesOf(
  view: View,
  cause: SuspectId,
  { message, variant }: Known,
  text: Text,
): CardElement[] {
  return [
    ...(variant
      ? variantSources(variant, message, text)
      : [sourceLine(text, suspectSources(cause))]),
    ...(message ? [messageSource(message, text)] : []),
    ...answersSoFar(view, text),
  ];
}
