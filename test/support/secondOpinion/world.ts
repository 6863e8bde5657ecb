import {
  setNames,
  type Cell,
  type Row,
  type SetName,
  type Target,
  schema,
} from '../organizations/schema.ts';
import type { Random } from '../organizations/random.ts';

/** The moment at which everybody looks. */
export const now = new Date('2026-11-24T12:00:00Z');

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A moment before now (or after it, if negative), as Dataverse writes it. */
export function ago(milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString();
}

/** A moment after another one. */
export function after(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

const logicalNames: Readonly<Record<SetName, string>> = {
  emails: 'email',
  activityparties: 'activityparty',
  queues: 'queue',
  mailboxes: 'mailbox',
  emailserverprofiles: 'emailserverprofile',
  queueitems: 'queueitem',
  convertrules: 'convertrule',
  convertruleitems: 'convertruleitem',
  workflows: 'workflow',
  flowruns: 'flowrun',
  activitymonitors: 'activitymonitor',
  asyncoperations: 'asyncoperation',
  tracelogs: 'tracelog',
  exchangesyncidmappings: 'exchangesyncidmapping',
  contacts: 'contact',
  accounts: 'account',
  incidents: 'incident',
  systemusers: 'systemuser',
  organizations: 'organization',
  emailsearches: 'emailsearch',
};

/** An organization that grows row by row. */
export interface World {
  readonly random: Random;
  readonly rows: Readonly<Record<SetName, Row[]>>;
  /** Adds a row and gives what a lookup to it holds. */
  readonly add: (set: SetName, cells: Row) => Target;
  /** Changes cells of a row that is there. */
  readonly change: (set: SetName, id: string, cells: Row) => void;
}

/** An organization without rows. */
export function emptyWorld(random: Random): World {
  const rows = Object.fromEntries(setNames.map((set) => [set, []])) as unknown as Record<
    SetName,
    Row[]
  >;
  return {
    random,
    rows,
    add(set, cells) {
      const id = random.guid();
      rows[set].push({ [schema[set].key]: id, ...cells });
      return { id, type: logicalNames[set] };
    },
    change(set, id, cells) {
      rows[set] = rows[set].map((row) =>
        row[schema[set].key] === id ? { ...row, ...cells } : row,
      );
    },
  };
}

/** One of some values, or nothing: for columns that may be empty. */
export function maybe(random: Random, cell: Cell, chance = 0.5): Cell {
  return random.chance(chance) ? cell : null;
}

/** An address as another system may write it. */
export function otherwiseWritten(random: Random, address: string): string {
  return random.pick([
    address,
    address,
    address.toUpperCase(),
    address.replace(/^./, (first) => first.toUpperCase()),
  ]);
}

export type { Row, Target };
