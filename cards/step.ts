import type { CardElement } from '@microsoft/teams.cards';
import { causes } from '../dialogs/causes.ts';
import type { QuestionStep, RepairStep, Step } from '../dialogs/diagnosis.ts';
import type { MessageRow } from '../dialogs/messages.ts';
import { isOutside, type SuspectId } from '../dialogs/outside.ts';
import { questionSources, suspectSources, type Citation } from '../dialogs/sources.ts';
import type { VariantId } from '../dialogs/variants.ts';
import type { View } from '../dialogs/view.ts';
import { foldedAnswers } from './answers.ts';
import type { Button } from './button.ts';
import { heading, numbered, paragraph, small, title } from './card.ts';
import { evidenceList } from './evidence.ts';
import { inspectionScopeOf } from './inspectionScope.ts';
import { openingBody, openingButtons } from './opening.ts';
import { outsideButton, outsideInput } from './outsideInput.ts';
import { reasonButton, reasonInput } from './reasonInput.ts';
import { messageSource, sourceLine, variantSources } from './source.ts';
import { summaryBody, summaryButtons } from './summary.ts';
import { choiceTitle, suspectWords } from './text/names.ts';
import type { CauseWords, QuestionWords, Text } from './text/text.ts';
import type { VariantWords } from './text/variants.ts';
import { isInspected } from './verdicts.ts';
import { whyUnknown } from './whyUnknown.ts';

/** What the card of the current step says. */
export function stepBody(view: View, text: Text): CardElement[] {
  switch (view.step) {
    case 'describingProblem':
      return openingBody(view, text);
    case 'found':
    case 'fixing':
    case 'handedOver':
    case 'proving':
    case 'waitingForCase':
      return repairBody(view, view.step, text);
    case 'resolved':
    case 'concluded':
      return summaryBody(view, view.step, text);
    default:
      return questionBody(view, view.step, text);
  }
}

/** In a group everybody can go on by themselves. */
const inPrivate = ({ isShared }: View, { ui }: Text): Button[] =>
  isShared ? [{ verb: 'privately.continued', title: ui.inPrivate }] : [];

/** What can be answered at the current step, and the way back. */
export function stepButtons(view: View, text: Text): Button[] {
  if (view.step === 'describingProblem') return openingButtons(view, text);
  const around = [...inspectionButtons(view, text), ...inPrivate(view, text)];
  if (view.isOver) return [...summaryButtons(text), ...around];
  const reason = view.step === 'readingActivityMonitor' ? [reasonButton(text)] : [];
  const outside = view.step === 'lookingOutside' ? [outsideButton(text)] : [];
  const answers = view.choices.map((verb) => ({
    verb,
    title: choiceTitle(text, view.step, verb),
  }));
  const [first, ...others] = [...outside, ...reason, ...answers];
  const back: Button = { verb: 'answer.takenBack', title: text.ui.back };
  const answering = first ? [{ ...first, primary: true }, ...others] : [];
  return [...answering, back, ...around];
}

/** The ways to what the organization showed, where they help. */
function inspectionButtons(view: View, text: Text): Button[] {
  if (!view.inspection) return [];
  const { overview, again, dispute } = text.inspection;
  switch (view.step) {
    case 'fixing':
    case 'handedOver':
      return [];
    case 'waitingForEmail':
    case 'proving':
    case 'waitingForCase':
      return inspectionScopeOf(view) ? [{ verb: 'lookup.repeated', title: again }] : [];
    case 'found':
      return [
        ...(view.cause && !isOutside(view.cause) && isInspected(view, view.cause)
          ? [
              {
                verb: 'finding.disputed',
                title: dispute.submit,
                data: { cause: view.cause },
              } as const,
            ]
          : []),
        { verb: 'overview.shown', title: overview },
      ];
    default:
      return [{ verb: 'overview.shown', title: overview }];
  }
}

/** The words of a question, and where they come from; what lies outside has words of its own. */
function questionOf(
  { cause }: View,
  step: QuestionStep,
  text: Text,
): { words: Omit<QuestionWords, 'name'>; sources: readonly Citation[] } {
  if (step !== 'checkingOutside' || !cause || !isOutside(cause)) {
    return { words: text.questions[step], sources: questionSources[step] };
  }
  const { question, look, finding } = text.outside[cause];
  const words = { question, look, why: finding.join(' ') };
  return { words, sources: suspectSources(cause) };
}

/** The message that doesn't fit what was answered. */
const contradicting = ({ contradiction }: View, text: Text): CardElement[] =>
  contradiction ? [paragraph(text.ui.contradicting(text.messages[contradiction].name))] : [];

function questionBody(view: View, step: QuestionStep, text: Text): CardElement[] {
  const { words, sources } = questionOf(view, step, text);
  const hint = step === 'findingEmail' && view.problem.scope;
  return [
    ...progress(view, text),
    title(words.question),
    ...contradicting(view, text),
    paragraph(words.why),
    ...(hint ? [paragraph(text.opening.scopeHints[hint])] : []),
    ...whyAsked(view, text),
    ...caseSeen(view, text),
    ...places(view, words.look, words.legacyLook, {
      now: text.ui.whereToLook,
      legacy: text.ui.whereToLookLegacy,
    }),
    ...(step === 'readingActivityMonitor' ? [reasonInput(text)] : []),
    ...(step === 'lookingOutside' ? [outsideInput(view, text)] : []),
    sourceLine(text, sources),
    ...foldedAnswers(view, text),
  ];
}

/** What a look into the organization couldn't tell of the cause, so that it is asked. */
function whyAsked({ inspection, cause, step }: View, text: Text): CardElement[] {
  const finding =
    cause && !isOutside(cause) && !betweenCauses.has(step)
      ? inspection?.findings[cause]
      : undefined;
  return finding?.verdict === 'not-checked'
    ? [paragraph(text.inspection.couldNotTell(whyUnknown(finding, text)))]
    : [];
}

/** The case that a look into the organization came upon, where it is asked about. */
const caseSeen = (view: View, text: Text): CardElement[] =>
  view.step === 'comparingCase' && view.inspection?.case
    ? [evidenceList([view.inspection.case], view, text)]
    : [];

function repairBody(view: View, step: RepairStep, text: Text): CardElement[] {
  const { cause } = view;
  if (!cause) return [];
  const judgement = view.verdicts[cause];
  const { message, variant } = judgement.verdict === 'found' ? judgement : {};
  return [
    ...progress(view, text),
    title(text.repair[step].title),
    heading(suspectWords(text, cause).name),
    ...repairDetails(view, step, suspectWords(text, cause), { message, variant }, text),
    ...(variant
      ? variantSources(variant, message, text)
      : [sourceLine(text, suspectSources(cause))]),
    ...(message ? [messageSource(message, text)] : []),
    ...foldedAnswers(view, text),
  ];
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
    case 'found':
      return [
        ...seen(view, text),
        ...(variant
          ? [paragraph(ui.labelled(nameOf(known, variant, text), variant.means))]
          : words.finding.map(paragraph)),
        ...(words.contradiction && !variant
          ? [heading(ui.sourcesDiffer), paragraph(words.contradiction)]
          : []),
      ];
    case 'fixing':
      return [
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

/** Places to go to: today's menus, and the legacy ones unless the rules are modern. */
function places(
  { problem }: View,
  now: readonly string[],
  legacy: readonly string[] | undefined,
  headings: { now: string; legacy: string },
): CardElement[] {
  const showLegacy = legacy && problem.rules !== 'modern';
  return [
    ...(now.length > 0 ? [heading(headings.now), numbered(now)] : []),
    ...(showLegacy ? [heading(headings.legacy), numbered(legacy)] : []),
  ];
}

/** The questions that aren’t about one cause. */
const betweenCauses: ReadonlySet<Step> = new Set([
  'comparingCase',
  'readingActivityMonitor',
  'comparingMessage',
  'lookingOutside',
]);

const causeLine = (cause: SuspectId, text: Text): string =>
  isOutside(cause)
    ? text.outside[cause].shortName
    : text.ui.causeHeading(causes.indexOf(cause) + 1, text.causes[cause].shortName);

/** How far the diagnosis is, in signs and in words, and which cause is looked at. */
function progress({ verdicts, open, cause, step }: View, text: Text): CardElement[] {
  const signs = causes
    .map((id) => (open.includes(id) ? '○' : text.verdictSigns[verdicts[id].verdict]))
    .join(' ');
  const counted = text.ui.progress(open.length);
  const about = cause && !betweenCauses.has(step) ? [paragraph(causeLine(cause, text))] : [];
  return [
    {
      type: 'Container',
      style: 'emphasis',
      bleed: true,
      items: [...about, small(`${signs}  ${counted}`)],
    },
  ];
}
