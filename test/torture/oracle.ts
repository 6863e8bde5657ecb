import { parseActivity } from '../../src/guard/activity.ts';
import type { ConversationRecord } from '../../src/conversation/record.ts';
import { eventOf } from '../../src/conversation/event.ts';
import { react } from '../../src/conversation/react.ts';
import { settingOf } from '../../src/conversation/setting.ts';
import type { Posted } from '../support/channel/shapes.ts';

/** The record that an activity makes of another one if it acts exactly once. */
export function after(record: ConversationRecord, activity: Posted): ConversationRecord {
  const received = parseActivity(activity);
  const setting = settingOf(received, Date.now(), []);
  const event = eventOf(received, setting.isShared);
  if (event?.kind !== 'text' && event?.kind !== 'click') throw new Error('Nobody said anything.');
  return react(record, event, setting).record;
}

/** How a conversation differs from what it should be. */
export interface Difference {
  readonly lost: number;
  readonly doubled: number;
  readonly reordered: number;
}

/** Whether two records stand at the same place; the times of the answers may differ. */
export const isSame = (one: ConversationRecord, other: ConversationRecord): boolean =>
  placeOf(one) === placeOf(other);

const placeOf = (record: ConversationRecord): string =>
  JSON.stringify([record.revision, record.screen.show, answersOf(record)]);

const answersOf = ({ diagnosis }: ConversationRecord): string[] =>
  diagnosis.answers.map(({ at, cause, event }) => JSON.stringify([at, cause, event]));

/** Which transitions are too few, too many or out of order in a record that isn't as expected. */
export function difference(expected: ConversationRecord, found: ConversationRecord): Difference {
  const [wanted, had] = [answersOf(expected), answersOf(found)];
  const lost = without(wanted, had);
  const doubled = without(had, wanted);
  if (lost + doubled > 0) return { lost, doubled, reordered: 0 };
  const ahead = found.revision - expected.revision;
  return { lost: Number(ahead < 0), doubled: Number(ahead > 0), reordered: Number(ahead === 0) };
}

/** How many of some answers aren't among others, each of which counts once. */
function without(answers: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return answers.filter((answer) => {
    const index = left.indexOf(answer);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  }).length;
}
