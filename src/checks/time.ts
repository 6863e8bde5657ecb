import type { Facts } from './facts.ts';

const minute = 60_000;

/** How old the email is, in minutes; undefined when nobody knows. */
function minutesOld({ email, sought, now }: Facts): number | undefined {
  const moment = sought.around?.includes('T') ? sought.around : undefined;
  const at = email ? email.createdOn : moment;
  return at ? (Date.parse(now) - Date.parse(at)) / minute : undefined;
}

const isYoungerThan = (minutes: number, facts: Facts) => (minutesOld(facts) ?? Infinity) < minutes;

/** Whether a missing email may simply not have arrived yet. */
export const mayStillArrive = (facts: Facts) => isYoungerThan(5, facts);

/** Whether mailbox and rule may simply not have come to the email yet. */
export const mayStillBeProcessed = (facts: Facts) => isYoungerThan(15, facts);

/** A moment so many days after another one (before it, if negative), as an ISO text. */
export const daysAfter = (time: string, days: number) => minutesAfter(time, days * 24 * 60);

/** A moment so many minutes after another one (before it, if negative), as an ISO text. */
export const minutesAfter = (time: string, minutes: number) =>
  new Date(Date.parse(time) + minutes * minute).toISOString();

/** How many minutes lie between two moments; negative if the second is earlier. */
export const minutesBetween = (one: string, other: string) =>
  (Date.parse(other) - Date.parse(one)) / minute;
