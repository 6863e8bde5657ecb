import type { Aside } from '../../cards/aside.ts';
import type { Screen } from '../../cards/screen.ts';
import { answered, type Diagnosis } from '../../dialogs/diagnosis.ts';
import type { GuideEvent } from '../../dialogs/guide.ts';
import { viewOf, type View } from '../../dialogs/view.ts';
import type { Decision } from './decision.ts';
import type { FactAnswered, Intent, Told } from './intent.ts';
import { card, step } from './reply.ts';
import { givenIn, type Setting } from './setting.ts';

/** The diagnosis with facts, one after another; one that counts no more is passed over. */
export const withFacts = (
  diagnosis: Diagnosis,
  answers: readonly FactAnswered[] = [],
  setting: Setting,
): Diagnosis =>
  answers.reduce((walked, event) => answered(walked, event, givenIn(setting)) ?? walked, diagnosis);

/**
 * A problem told in words leads the way only before the first answer, and only if it fits one
 * cause; in every other case it offers, and moves nothing.
 */
export function listen(
  diagnosis: Diagnosis,
  { causes: fitting, caseExists, told }: Extract<Intent, { kind: 'problem' }>,
  setting: Setting,
): Decision {
  if (fitting.length === 0 && !caseExists) return begin(diagnosis, told, setting);
  const isFirst = diagnosis.answers.every(({ event }) => event.type === 'problem.described');
  if (!isFirst) return { diagnosis, reply: card({ show: 'toldLater', causes: fitting }) };
  if (fitting.length > 1) return { diagnosis, reply: card({ show: 'toldTwice', causes: fitting }) };
  const event: GuideEvent | undefined = caseExists
    ? { type: 'problem.described', problem: { existingCase: 'found' } }
    : fitting[0] && { type: 'cause.suspected', cause: fitting[0] };
  const next = event && answered(diagnosis, event, givenIn(setting));
  if (!next) return { diagnosis, reply: card(step, 'notUnderstood') };
  const screen: Screen = caseExists ? step : { show: 'understood', causes: fitting };
  return { diagnosis: withFacts(next, told?.facts, setting), reply: card(screen) };
}

/** Whoever says that there is no case, and no more, gets the question that helps most. */
function begin(diagnosis: Diagnosis, told: Told | undefined, setting: Setting): Decision {
  // Looking takes seconds, and shows more than questions do.
  const canLook = setting.organizations.length > 0 && !setting.isShared;
  if (canLook && diagnosis.answers.length === 0 && !told?.facts?.length) {
    return { diagnosis, reply: { kind: 'look', event: { type: 'form.opened' } } };
  }
  const problem = told?.rules ? { rules: told.rules } : {};
  const next =
    diagnosis.answers.length === 0 &&
    answered(diagnosis, { type: 'problem.described', problem }, givenIn(setting));
  if (next) {
    const known = withFacts(next, told?.facts, setting);
    return { diagnosis: known, reply: card({ show: 'understood', causes: [] }) };
  }
  const { isOver } = viewOf(diagnosis);
  const aside: Aside = isOver
    ? { say: 'whichEmail', readings: ['another-email', 'check-again'] }
    : { say: 'onIt' };
  return { diagnosis, reply: { kind: 'aside', aside } };
}

/** A line beside the question; who tells of the email before anything else wants to begin. */
export function remark(
  diagnosis: Diagnosis,
  { aside, told }: Extract<Intent, { kind: 'aside' }>,
  setting: Setting,
): Decision {
  const isFirst = aside.say === 'noted' && diagnosis.answers.length === 0;
  const decision: Decision = isFirst
    ? begin(diagnosis, told, setting)
    : factsOrRemark(diagnosis, aside, told, setting);
  return { ...decision, ...(told && { told }) };
}

/** Facts lead on where the guide takes them; otherwise the line alone says that they were heard. */
function factsOrRemark(
  diagnosis: Diagnosis,
  aside: Aside,
  told: Told | undefined,
  setting: Setting,
): Decision {
  const known = withFacts(diagnosis, told?.facts, setting);
  return known === diagnosis
    ? { diagnosis, reply: { kind: 'aside', aside: offered(aside, viewOf(diagnosis)) } }
    : { diagnosis: known, reply: card(step) };
}

/** At the end, who thanks may have another email. */
const offered = (aside: Aside, { isOver }: View): Aside =>
  aside.say === 'youAreWelcome' && isOver
    ? { ...aside, readings: ['another-email', 'report'] }
    : aside;
