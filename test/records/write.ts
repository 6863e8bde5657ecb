/**
 * Writes the records of a new version of the guide, as that version stores them, and its
 * vocabulary: `node test/records/write.ts`. What earlier versions stored is never written again.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { causes } from '../../dialogs/causes.ts';
import { answered, newDiagnosis, type Diagnosis } from '../../dialogs/diagnosis.ts';
import type { GuideEvent } from '../../dialogs/guide.ts';
import { guideVersion } from '../../dialogs/guideVersion.ts';
import { viewOf } from '../../dialogs/view.ts';
import {
  newRecord,
  stringify,
  withProcessed,
  type ConversationRecord,
} from '../../src/conversation/record.ts';
import { react, type Input } from '../../src/conversation/react.ts';
import type { Setting } from '../../src/conversation/setting.ts';
import { vocabulary } from './vocabulary.ts';

const now = Date.parse('2026-11-24T09:00:00Z');
const ada: Setting = {
  organizations: [],
  now,
  person: { id: 'ada' },
  isShared: false,
  hasGroups: true,
  owner: 'ada',
  locale: 'en-US',
};
const group: Setting[] = ['Ada Admin', 'Bob Berg', undefined].map((name, index) => ({
  now,
  organizations: [],
  person: { id: `person-${index}`, ...(name && { name }) },
  isShared: true,
  hasGroups: true,
  locale: 'en-GB',
}));
const firstClick: Input = {
  kind: 'click',
  click: { verb: 'problem.described', revision: now, step: 'describingProblem', scope: 'all-mail' },
};

const given = { on: '2026-11-24T09:00:00.000Z' };

const described: GuideEvent = { type: 'problem.described', problem: {} };

const after = (...events: GuideEvent[]): Diagnosis =>
  events.reduce((walked, event) => answered(walked, event, given) ?? walked, newDiagnosis);

/** Whoever can’t tell anything comes to what lies outside the ten causes. */
function unsure(): Diagnosis {
  let walked = after(described);
  while (viewOf(walked).step !== 'lookingOutside') {
    walked = answered(walked, { type: 'answer.unsure' }, given) ?? walked;
  }
  return walked;
}

/** A mailbox alert about an email that is there. */
const contradicted = (): Diagnosis =>
  after(described, { type: 'answer.yes' }, { type: 'message.recorded', message: 'credentials' });

/** A record at each step, by the shortest way there. */
function steps(): [name: string, ConversationRecord][] {
  const byStep = new Map<string, Diagnosis>();
  const jumps: GuideEvent[] = [
    { type: 'problem.described', problem: { scope: 'one-email', since: '2026-11-20' } },
    { type: 'problem.described', problem: { rules: 'legacy', existingCase: 'found' } },
    ...causes.map((cause) => ({ type: 'cause.suspected', cause }) as const),
    { type: 'fact.asked', fact: 'queue-item-active' },
    { type: 'fact.answered', fact: 'rule-active', answer: 'no' },
  ];
  const waiting = [newDiagnosis, unsure(), contradicted()];
  for (const diagnosis of waiting) {
    const { step, choices } = viewOf(diagnosis);
    if (byStep.has(step)) continue;
    byStep.set(step, diagnosis);
    const events = [...choices.map((type) => ({ type })), ...(byStep.size > 1 ? [] : jumps)];
    waiting.push(...events.flatMap((event) => answered(diagnosis, event, given) ?? []));
  }
  const begun = played(['start']);
  return [...byStep].map(([step, diagnosis]) => [
    step,
    { ...begun, diagnosis, revision: begun.revision + diagnosis.answers.length },
  ]);
}

/** Records of every other kind, by what happened in the conversation. */
function scenes(): [name: string, ConversationRecord][] {
  const installed: Input = { kind: 'installed' };
  const thumb: Input = { kind: 'feedback', reaction: 'like' };
  const recorded = ['The case is missing customer.', '1'];
  return [
    ['welcome', played([installed])],
    ['messages-shown', played(['start', 'The case is missing customer. 0x80040265'])],
    ['message-recorded', played(recorded)],
    ['problem-told', played(['The queue item was never created for this email'])],
    ['problem-told-twice', played(['The address was only in bcc and the rule is inactive'])],
    ['problem-told-later', played(['continue', 'yes', 'The sender is an unknown contact'])],
    ['unknown-message', played(['continue', 'Error 0x12345678: something failed in plug-in X'])],
    ['answers-changed', played(['continue', 'yes', 'not sure', 'yes', 'status', '1', 'back'])],
    ['help', played(['continue', 'help'])],
    ['deletion-asked', played(['continue', 'yes', 'delete my data'])],
    ['language-asked', played(['language'])],
    ['language-chosen', played(['continue', 'language', 'Deutsch', 'ja'])],
    ['language-heard', played(['次へ', 'はい'], [{ ...ada, locale: 'ja-JP' }])],
    ['feedback', played([...recorded, thumb, thumb])],
    ['reply-missing', { ...played(['continue', 'no']), replied: false }],
    ['answers-dropped', { ...played(['continue', 'no']), unsaid: 'answersDropped' }],
    ['unreadable', { ...played(['start']), unsaid: 'unreadable' }],
    ['clicked', played(['start', firstClick])],
    ['group-welcome', played([installed], group)],
    ['group-answers', played(['continue', 'yes', 'not sure', 'no', 'yes'], group)],
    ['group-message', played(['continue', ...recorded], group)],
    ['group-deletion-asked', played(['continue', 'delete my data'], group)],
  ];
}

/** The record after everything that was typed or happened, each by the next of the people. */
function played(
  inputs: readonly (Input | string)[],
  people: readonly Setting[] = [ada],
): ConversationRecord {
  const begun = { ...newRecord(now), welcomed: true, cardId: 'card-1' };
  return inputs.reduce<ConversationRecord>((record, each, index) => {
    const input: Input = typeof each === 'string' ? { kind: 'text', text: each } : each;
    const setting = people[index % people.length] ?? ada;
    const known = input.kind === 'installed' ? { ...record, welcomed: false } : record;
    return withProcessed(react(known, input, setting).record, `activity-${index}`);
  }, begun);
}

const records = [...steps(), ...scenes()].map(([name, record]) => [
  name,
  JSON.parse(stringify(record)) as unknown,
]);
// Fails for a version that is there already.
write(`v${guideVersion}`, Object.fromEntries(records), 'wx');
write('vocabulary', { guideVersion, ...vocabulary }, 'w');

function write(name: string, content: object, flag: 'w' | 'wx'): void {
  const file = join(import.meta.dirname, `${name}.json`);
  writeFileSync(file, JSON.stringify(content, null, 2), { flag });
}
