import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import type { Mailbox } from './tables.ts';
import * as tables from './tables.ts';
import { timeOf } from './sought.ts';
import { named, recordOf, whyUnsure } from './verdict.ts';
import { sign, type Sign } from './sign.ts';

/** The last moment at which the email can have been sent; undefined where nobody said. */
function latest({ sought }: Facts): string | undefined {
  const { around } = sought;
  // The very moment, where one was told: its margin would hide every setting close to it.
  return around?.includes('T') ? new Date(around).toISOString() : timeOf(sought)?.to;
}

/** "Process Email From" of the profile, which is a setting. */
export function profileStart(facts: Facts): Sign[] {
  const sent = latest(facts);
  return rowsOf(facts.profiles).flatMap(({ id, name, processFrom }) =>
    sent !== undefined && processFrom && processFrom > sent
      ? [
          sign(
            {
              looked: 'process-from',
              when: processFrom,
              record: recordOf('emailserverprofiles', id),
              column: 'emailserverprofile.processemailsreceivedafter',
              ...named(name),
            },
            'profile-start-date',
          ),
        ]
      : [],
  );
}

/**
 * Whether the mailbox was enabled only after the email came. Its own "Process Email From" moves
 * forward with every email that is read, so it counts only where it stands still since the mailbox
 * was tested, and where the mailbox received nothing before.
 */
export function mayBeEnabledAfter(facts: Facts): boolean {
  const sent = latest(facts);
  const [mailbox] = rowsOf(facts.mailboxes);
  const { testedOn, watermark } = mailbox ?? {};
  return Boolean(
    sent && testedOn && watermark && testedOn > sent && watermark > sent && watermark <= testedOn,
  );
}

export function enabledAfter(facts: Facts, mailbox: Mailbox): Sign[] {
  if (!mayBeEnabledAfter(facts)) return [];
  const { earlierReceived } = facts;
  const isFirst =
    'rows' in earlierReceived &&
    earlierReceived.rows.length === 0 &&
    whyUnsure(facts, tables.emails, earlierReceived) === undefined;
  return isFirst
    ? [
        sign(
          {
            looked: 'process-from',
            when: mailbox.watermark ?? undefined,
            record: recordOf('mailboxes', mailbox.id),
            column: 'mailbox.processemailreceivedafter',
            ...named(mailbox.name ?? mailbox.address),
          },
          'enabled-after-email',
        ),
      ]
    : [];
}
