import { z } from 'zod';
import { readPrivileges } from '../dataverse/privileges.ts';
import type { Organization } from '../dataverse/query.ts';
import { portalOf, type FlowPortal } from './flowPage.ts';
import { organizations } from './tables.ts';
import { settingsIn, type OrganizationSettings } from './organizationSettings.ts';

/** How much of a table a right opens: none, one's own rows, some business units, or all of it. */
export type Depth = 'none' | 'some' | 'all';

/** What holds for every look of one account into one organization. */
export interface Standing extends FlowPortal {
  /** The depth of each reading right in small letters; undefined if nobody could tell. */
  readonly rights: ReadonlyMap<string, Depth> | undefined;
  readonly settings: OrganizationSettings;
}

/** What is known where nothing was answered. */
export const unknownStanding: Standing = {
  rights: undefined,
  settings: settingsIn(undefined),
  environment: undefined,
  portal: 'make.powerautomate.com',
};

const whoSchema = z.object({ UserId: z.guid() });

/**
 * Names of depths, and their numbers, since an enumeration may come as either.
 * Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/privilegedepth
 */
const depthSchema = z.union([
  z.enum(['Basic', 'Local', 'Deep', 'Global']),
  z.literal([0, 1, 2, 3]).transform((n) => (['Basic', 'Local', 'Deep', 'Global'] as const)[n]),
]);
const privilegesSchema = z.object({
  RolePrivileges: z.array(z.object({ PrivilegeName: z.string().max(200), Depth: depthSchema })),
});
const environmentSchema = z.object({
  Detail: z.object({ EnvironmentId: z.string().regex(/^[\w-]{1,80}$/) }),
});

/**
 * Reads what holds for every look, in four calls at most.
 * @throws whatever `Organization.call` throws
 */
export async function readStanding(organization: Organization): Promise<Standing> {
  const [who, row] = await Promise.all([
    organization.call({ is: 'who-am-i' }),
    organization.call({
      is: 'row',
      query: { set: organizations.set, select: organizations.select ?? [], top: 1 },
    }),
  ]);
  const known = { settings: settingsIn(row), portal: portalOf(organization.url) };
  const user = whoSchema.safeParse(who).data?.UserId;
  if (user === undefined) return { ...unknownStanding, ...known };
  const names = [...new Set(Object.values(readPrivileges))];
  const rights = rightsIn(await organization.call({ is: 'privileges', user, names }));
  if (!rights) {
    const all = rightsIn(await organization.call({ is: 'all-privileges', user }));
    return { ...known, rights: all, environment: undefined };
  }
  const current = environmentSchema.safeParse(
    await organization.call({ is: 'current-organization' }),
  );
  return { ...known, rights, environment: current.data?.Detail.EnvironmentId };
}

/** The depth of each right; several roles add up. */
function rightsIn(answer: unknown): Standing['rights'] {
  const { data } = privilegesSchema.safeParse(answer);
  if (!data) return undefined;
  const rights = new Map<string, Depth>();
  for (const { PrivilegeName, Depth } of data.RolePrivileges) {
    const name = PrivilegeName.toLowerCase();
    if (rights.get(name) !== 'all') rights.set(name, Depth === 'Global' ? 'all' : 'some');
  }
  return rights;
}

/** How much of a table the account reads; undefined if nobody could tell. */
export function depthOf({ rights }: Standing, set: string): Depth | undefined {
  const privilege = readPrivileges[set];
  if (!rights || privilege === undefined) return undefined;
  return rights.get(privilege.toLowerCase()) ?? 'none';
}
