import type { Evidence, Unknown } from '../../dialogs/inspection.ts';
import { hasAddress } from './addresses.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { accounts, contacts } from './tables.ts';
import { recordOf, whyUnsure } from './verdict.ts';

/** Who the sender is to the organization: an active contact or account, or an unknown sender. */
type EmailSender =
  | { readonly is: 'known' | 'unknown'; readonly evidence: Evidence }
  | ({ readonly is: 'unclear'; readonly evidence?: Evidence } & Unknown);

const activeState = 0;
const inactiveState = 1;

/** The address the email came from, as the email tells it, otherwise as the person did. */
export const senderAddressOf = ({ email, sought }: Pick<Facts, 'email' | 'sought'>) =>
  email?.senderAddress ?? sought.sender;

/** The contacts and accounts that were read, each with the set it is in. */
function customersOf(facts: Facts) {
  return [
    ...rowsOf(facts.contacts).map((row) => ({ set: contacts.set, row })),
    ...rowsOf(facts.accounts).map((row) => ({ set: accounts.set, row })),
  ];
}

/**
 * Who the sender is. What the email was resolved to counts first; a user, lead or queue counts as
 * unknown. Where it was resolved to nobody, the addresses of contacts and accounts decide.
 */
export function senderOf(facts: Facts): EmailSender {
  const resolved = facts.email?.sender;
  const customers = customersOf(facts);
  const address = senderAddressOf(facts);
  const active = customers.filter(({ row }) => row.state === activeState);
  const sharesAddress = active.find(({ row }) => hasAddress(row, address));

  if (resolved) {
    const customer = customers.find(({ row }) => row.id === resolved.id);
    if (customer) {
      const { set, row } = customer;
      const evidence = {
        looked: 'sender-record',
        value: row.state,
        record: { set, id: row.id },
      } as const;
      if (row.state === activeState) return { is: 'known', evidence };
      if (row.state !== inactiveState) return { is: 'unclear', reason: 'missing' };
      return sharesAddress
        ? { is: 'unclear', reason: 'unproven', evidence }
        : (unsureOf(facts) ?? { is: 'unknown', evidence });
    }
    if (resolved.type === 'contact' || resolved.type === 'account') {
      const [table, answer] =
        resolved.type === 'contact' ? [contacts, facts.contacts] : [accounts, facts.accounts];
      return { is: 'unclear', reason: 'unproven', ...whyUnsure(facts, table, answer) };
    }
    if (resolved.type === undefined) return { is: 'unclear', reason: 'unproven' };
    return { is: 'unknown', evidence: { looked: 'sender-record', value: resolved.type } };
  }

  if (sharesAddress) {
    const { set, row } = sharesAddress;
    const evidence = {
      looked: 'sender-record',
      value: row.state,
      record: recordOf(set, row.id),
    } as const;
    return { is: 'unclear', reason: 'unproven', evidence };
  }
  return unsureOf(facts) ?? { is: 'unknown', evidence: { looked: 'sender-record', value: null } };
}

/** Why "no active contact or account has the address" can't be said; undefined if it can. */
function unsureOf(facts: Facts): EmailSender | undefined {
  if (senderAddressOf(facts) === undefined) return { is: 'unclear', reason: 'unproven' };
  const why =
    whyUnsure(facts, contacts, facts.contacts) ?? whyUnsure(facts, accounts, facts.accounts);
  return why && { is: 'unclear', ...why };
}
