import { sameText } from './addresses.ts';
import type { Facts, TargetQueue } from './facts.ts';
import { rowsOf } from './reader.ts';
import { seesAll } from './verdict.ts';

const inactive = 1;
const to = 2;
const cc = 3;

/**
 * The queue that the email should have come to: the one that was named; otherwise the one that
 * accepted the email, that it is an item of, or that it was sent to, if that is only one.
 */
export function targetQueueOf(facts: Omit<Facts, 'queue'>): TargetQueue | undefined {
  const { sought, email, queues } = facts;
  const rows = rowsOf(queues);
  const addressed = rowsOf(facts.parties).filter(({ role }) => role === to || role === cc);
  const accepted = email?.acceptedBy?.type === 'queue' ? email.acceptedBy.id : undefined;
  const entered = only(rowsOf(facts.queueItems).flatMap(({ queue }) => queue?.id ?? []));

  if (sought.queue === undefined) {
    const recipient = only(
      addressed.flatMap(({ party }) => (party?.type === 'queue' ? [party.id] : [])),
    );
    const id = accepted ?? entered ?? recipient;
    const row = rows.find((queue) => queue.id === id);
    return id === undefined ? undefined : { id, address: row?.address ?? undefined, row };
  }

  const named = rows.filter(({ address }) => sameText(address, sought.queue));
  const active = named.filter(({ state }) => state !== inactive);
  const row =
    named.find(({ id }) => id === accepted) ??
    named.find(({ id }) => id === entered) ??
    // Beside one that is off an active one with the same address may be hidden.
    only(active.length > 0 || !seesAll(facts, 'queues') ? active : named);
  if (row) return { id: row.id, address: sought.queue, row };
  if (named.length > 0) return undefined;
  const resolved = only(
    addressed.flatMap(({ party, address }) =>
      party?.type === 'queue' && sameText(address, sought.queue) ? [party.id] : [],
    ),
  );
  return resolved === undefined
    ? undefined
    : { id: resolved, address: sought.queue, row: undefined };
}

/** The one value there is, however often; undefined for none or several. */
function only<T>(values: readonly T[]): T | undefined {
  const [value, ...more] = new Set(values);
  return more.length === 0 ? value : undefined;
}
