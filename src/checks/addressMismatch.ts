import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { hasAddress } from './addresses.ts';
import { failuresOf } from './failures.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { senderAddressOf } from './emailSender.ts';
import { accounts, contacts } from './tables.ts';
import { found, notChecked, recordOf, ruledOut, whyUnsure, withoutEmail } from './verdict.ts';

/** Whether the sender's contact and its account carry different addresses, and that failed the case. */
export function addressMismatch(facts: Facts): Finding {
  if (!facts.email) return withoutEmail(facts);
  const address = senderAddressOf(facts);
  const [contact, ...more] = contactsOf(facts);
  if (!contact) {
    return notChecked(whyUnsure(facts, contacts, facts.contacts) ?? 'unproven');
  }
  const atContact: Evidence = {
    looked: 'contact-address',
    value: hasAddress(contact, address),
    record: recordOf(contacts.set, contact.id),
  };
  if (more.length > 0 || contact.parent === undefined) return notChecked('unproven', atContact);
  // An empty cell may be a column that is closed to the reader.
  if (contact.parent === null) return notChecked('unproven', atContact);
  if (contact.parent.type === 'contact') return ruledOut(atContact);

  const account = rowsOf(facts.accounts).find(({ id }) => id === contact.parent?.id);
  if (!account) {
    return notChecked(whyUnsure(facts, accounts, facts.accounts) ?? 'unproven', atContact);
  }
  const atAccount: Evidence = {
    looked: 'account-address',
    value: hasAddress(account, address),
    record: recordOf(accounts.set, account.id),
  };
  if (atContact.value && atAccount.value) return ruledOut(atContact, atAccount);
  if (!isReadable(account)) return notChecked('missing', atContact);
  const failed = failuresOf(facts)
    .map(({ evidence }) => evidence)
    .filter(({ message }) => message === 'A1' || message === 'A4');
  const differ = atContact.value === true && hasAnotherAddress(account);
  return failed.length > 0 && differ
    ? found(...failed, atContact, atAccount)
    : notChecked('weak', atContact, atAccount);
}

/** The contact that the email was resolved to, otherwise the active ones with its address. */
function contactsOf(facts: Facts) {
  const { sender } = facts.email ?? {};
  const rows = rowsOf(facts.contacts);
  const resolved = rows.filter(({ id }) => id === sender?.id);
  if (resolved.length > 0 || sender?.type === 'contact') return resolved;
  const address = senderAddressOf(facts);
  return rows.filter((row) => row.state === 0 && hasAddress(row, address));
}

/** Three empty cells may be columns that are closed to the reader; another address is another one. */
const hasAnotherAddress = (row: Readonly<Record<'address1' | 'address2' | 'address3', unknown>>) =>
  [row.address1, row.address2, row.address3].some((each) => typeof each === 'string');

const isReadable = (row: { address1?: unknown; address2?: unknown; address3?: unknown }) =>
  [row.address1, row.address2, row.address3].every((each) => each !== undefined);
