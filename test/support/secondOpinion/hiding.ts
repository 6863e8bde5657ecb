import {
  openedWith,
  schema,
  type Depth,
  setNames,
  type OrganizationData,
  type Row,
  type SetName,
  type Target,
} from '../organizations/schema.ts';
import type { Truth } from './truth.ts';
import type { World } from './world.ts';

/** What the account may not see. */
type Hidden = Omit<OrganizationData, 'rows'>;

export const nothingHidden: Hidden = {
  forbidden: [],
  missing: [],
  missingColumns: {},
  unseen: [],
  depths: {},
};

/** Columns that the document marks as unconfirmed, or that an organization may lack without harm. */
const doubtfulColumns: readonly (readonly [SetName, string])[] = [
  ['convertrules', 'convertruletype'],
  ['convertrules', 'senderresolutionoption'],
  ['convertrules', 'sourcechanneltypecode'],
  ['emails', '_sendersaccount_value'],
  ['emails', 'submittedby'],
  ['emails', 'trackingtoken'],
  ['mailboxes', 'isemailaddressapprovedbyo365admin'],
  ['mailboxes', 'transientfailurecount'],
  ['queues', 'isemailaddressapprovedbyo365admin'],
  ['flowruns', '_workflow_value'],
  ['flowruns', 'errormessage'],
  ['activitymonitors', 'contactcreatedbyrule'],
  ['activitymonitors', 'advancedsettings'],
  ['activityparties', 'addressusedemailcolumnnumber'],
  ['emails', 'correlationmethod'],
  ['emails', '_emailsender_value'],
  ['emails', '_acceptingentityid_value'],
  ['accounts', 'emailaddress3'],
  ['contacts', '_parentcustomerid_value'],
  ['systemusers', 'internalemailaddress'],
  ['workflows', 'suspensionreasondetails'],
  ['asyncoperations', 'friendlymessage'],
];

function keyOf(set: SetName, row: Row): string {
  const key = row[schema[set].key];
  return typeof key === 'string' ? key : '';
}

/** Hides some of it: by refusal, by absence, or silently. */
export function hideSome({ random, rows }: World): Hidden {
  const forbidden: SetName[] = [];
  const missing: SetName[] = [];
  const unseen: string[] = [];
  const depths: Partial<Record<SetName, Depth>> = {};
  const missingColumns: Partial<Record<SetName, string[]>> = {};
  for (let count = random.between(1, 4); count > 0; count -= 1) {
    const set = random.pick(setNames as readonly [SetName, ...SetName[]]);
    switch (random.between(0, 4)) {
      case 0:
        forbidden.push(...openedWith(set));
        break;
      case 1:
        missing.push(
          random.pick(['convertrules', 'activitymonitors', 'flowruns', 'tracelogs', set]),
        );
        break;
      case 2:
        // All of it, or what belongs to some of the others: rows of one owner are seen together.
        const owners = new Map<string, boolean>();
        for (const row of rows[set]) {
          const owner = (row['ownerid'] as Target | null | undefined)?.id ?? '';
          if (!owners.has(owner)) owners.set(owner, random.chance(0.7));
          if (owners.get(owner)) unseen.push(keyOf(set, row));
        }
        depths[set] = random.pick(['Basic', 'Local', 'Deep']);
        break;
      default: {
        const [of, column] = random.pick(
          doubtfulColumns as readonly [
            readonly [SetName, string],
            ...(readonly [SetName, string])[],
          ],
        );
        missingColumns[of] = [...new Set([...(missingColumns[of] ?? []), column])];
      }
    }
  }
  return { forbidden, missing, missingColumns, unseen, depths };
}

/** Whether the data that is left shows a cause that acts. */
export function isShown(truth: Truth, hidden: Hidden, areRunsMixed = false): boolean {
  const canRead = (need: string) => {
    const [set, column] = need.split('.') as [SetName, string | undefined];
    return (
      !hidden.forbidden.includes(set) &&
      !hidden.missing.includes(set) &&
      // A right of limited depth shows some rows, and never that there are no others.
      !openedWith(set).some((each) => hidden.depths?.[each]) &&
      (column === undefined || !(hidden.missingColumns[set] ?? []).includes(column))
    );
  };
  // A run that may be another email's shows nothing.
  const canShow = (need: string) => canRead(need) && !(areRunsMixed && need === 'flowruns');
  return truth.is === 'acts' && truth.shownBy.some((needs) => needs.every(canShow));
}
