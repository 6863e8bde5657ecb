import type { Target, World } from './world.ts';
import { otherwiseWritten } from './world.ts';

/** Who writes, and what the organization knows of them. */
export interface Sender {
  readonly address: string;
  /** What the product resolved the sender to. */
  readonly resolved: Target | null;
  /** The customer of a case made for them. */
  readonly customer: Target | null;
  readonly account: Target | null;
  readonly shape: string;
}

const givenNames = [
  'ada',
  'grace',
  'linus',
  'edsger',
  'barbara',
  "o'neill",
  'zoë',
  'mary+news',
] as const;
const domains = ['example.com', 'fabrikam.test', 'tailspin.test', 'mail.example.org'] as const;

/** An address that nobody else in the world has. */
function newAddress({ random }: World): string {
  return `${random.pick(givenNames)}.${random.guid().slice(0, 6)}@${random.pick(domains)}`;
}

/** A person of the organization, or a former one. */
export function addUser(world: World, isDisabled = false): Target {
  return world.add('systemusers', {
    fullname: `User ${world.random.guid().slice(0, 4)}`,
    isdisabled: isDisabled,
    internalemailaddress: `user${world.random.guid().slice(0, 6)}@contoso.test`,
  });
}

function addAccount(world: World, address: string | null, statecode = 0): Target {
  return world.add('accounts', {
    name: `Account ${world.random.guid().slice(0, 4)}`,
    ...inOneOfThree(world, address),
    statecode,
  });
}

function addContact(
  world: World,
  address: string | null,
  parent: Target | null = null,
  statecode = 0,
): Target {
  return world.add('contacts', {
    fullname: `Contact ${world.random.guid().slice(0, 4)}`,
    ...inOneOfThree(world, address),
    statecode,
    parentcustomerid: parent,
  });
}

function inOneOfThree(world: World, address: string | null) {
  const { random } = world;
  const place = random.pick([1, 1, 1, 2, 3]);
  const other = (number: number) =>
    number < place || random.chance(0.2) ? newAddress(world) : null;
  return Object.fromEntries(
    [1, 2, 3].map((number) => [
      `emailaddress${number}`,
      number === place && address !== null ? otherwiseWritten(random, address) : other(number),
    ]),
  );
}

/** Contacts, accounts and users who have nothing to do with it. */
export function addStrangers(world: World): void {
  for (let count = world.random.between(1, 4); count > 0; count -= 1) {
    const account = addAccount(world, newAddress(world), world.random.pick([0, 0, 0, 1]));
    addContact(world, newAddress(world), world.random.chance(0.5) ? account : null);
    addContact(world, null, null, world.random.pick([0, 1]));
    addUser(world, world.random.chance(0.3));
  }
}

const sameCustomer = (customer: Target, account: Target | null = null) => ({ customer, account });

/** A contact under an account that has other addresses. */
export function mismatched(world: World): Sender {
  const address = newAddress(world);
  const account = addAccount(world, world.random.chance(0.7) ? newAddress(world) : null);
  const contact = addContact(world, address, account);
  return { address, resolved: contact, ...sameCustomer(contact, account), shape: 'mismatched' };
}

/** A sender whom the product knows. */
export function knownSender(world: World, shape?: string): Sender {
  const { random } = world;
  const address = newAddress(world);
  const chosen =
    shape ??
    random.pick([
      'contact',
      'contact',
      'account',
      'same on both',
      'mismatched',
      'under a contact',
      'with an inactive double',
      'not resolved',
    ]);
  switch (chosen) {
    case 'account': {
      const account = addAccount(world, address);
      return { address, resolved: account, ...sameCustomer(account, account), shape: chosen };
    }
    case 'same on both': {
      const account = addAccount(world, address);
      const contact = addContact(world, address, account);
      return { address, resolved: contact, ...sameCustomer(contact, account), shape: chosen };
    }
    case 'mismatched':
      return mismatched(world);
    case 'under a contact': {
      const contact = addContact(world, address, addContact(world, newAddress(world)));
      return { address, resolved: contact, ...sameCustomer(contact), shape: chosen };
    }
    case 'with an inactive double': {
      addContact(world, address, null, 1);
      const contact = addContact(world, address);
      return { address, resolved: contact, ...sameCustomer(contact), shape: chosen };
    }
    case 'not resolved': {
      const contact = addContact(world, address);
      return { address, resolved: null, ...sameCustomer(contact), shape: chosen };
    }
    default: {
      const contact = addContact(world, address);
      return { address, resolved: contact, ...sameCustomer(contact), shape: 'contact' };
    }
  }
}

/** A sender who counts as unknown; `needsReason` where only the product's own reason tells it. */
export function unknownSender(world: World): Sender & { readonly needsReason: boolean } {
  const { random } = world;
  const address = newAddress(world);
  const base = { address, customer: null, account: null, needsReason: false };
  switch (random.between(0, 8)) {
    case 0:
      addContact(world, address, null, 1);
      return { ...base, resolved: null, shape: 'inactive contact' };
    case 1:
      return {
        ...base,
        resolved: addContact(world, address, null, 1),
        shape: 'resolved to inactive contact',
      };
    case 2:
      return {
        ...base,
        resolved: addAccount(world, address, 1),
        shape: 'resolved to inactive account',
      };
    case 3: {
      const user = addUser(world);
      world.change('systemusers', user.id, { internalemailaddress: address });
      return { ...base, resolved: user, shape: 'user' };
    }
    case 4:
      return { ...base, resolved: { id: random.guid(), type: 'lead' }, shape: 'lead' };
    case 5: {
      const queue = world.add('queues', { name: 'Another', emailaddress: address, statecode: 0 });
      return { ...base, resolved: queue, shape: 'queue' };
    }
    case 6: {
      const contact = addContact(world, address);
      return {
        ...base,
        resolved: null,
        customer: contact,
        needsReason: true,
        shape: 'do not resolve',
      };
    }
    default:
      return { ...base, resolved: null, shape: 'nobody' };
  }
}

/** A person without any record. */
export function nobody(world: World): Sender {
  return {
    address: newAddress(world),
    resolved: null,
    customer: null,
    account: null,
    shape: 'nobody',
  };
}

/** The contact that the rule made for a sender nobody knew. */
export function contactMadeFor(world: World, { address }: Sender): Target {
  return addContact(world, address);
}
