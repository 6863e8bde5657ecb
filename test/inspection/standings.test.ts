import { describe, expect, test } from 'vitest';
import { depthOf, readStanding } from '../../src/checks/standing.ts';
import { flowPage, portalOf } from '../../src/checks/flowPage.ts';
import { loginFor } from '../../src/dataverse/access.ts';
import { addressOfCall } from '../../src/dataverse/odata.ts';
import type { Call, Organization } from '../../src/dataverse/query.ts';
import { Standings } from '../../src/inspection/standings.ts';

const user = '0b000000-0000-4000-8000-000000000001';
const url = 'https://contoso.crm4.dynamics.com';

/** An organization that answers calls as told, and keeps them. */
function organizationWith(answers: Partial<Record<Call['is'], unknown>> = {}) {
  const calls: Call['is'][] = [];
  const given: Partial<Record<Call['is'], unknown>> = {
    'who-am-i': { UserId: user },
    privileges: { RolePrivileges: [{ PrivilegeName: 'prvReadActivity', Depth: 'Global' }] },
    'current-organization': { Detail: { EnvironmentId: 'e-1' } },
    row: { requireapprovalforqueueemail: false, orgdborgsettings: null },
    ...answers,
  };
  const organization: Organization = {
    url,
    read: () => Promise.resolve([]),
    call(call) {
      calls.push(call.is);
      return Promise.resolve(given[call.is]);
    },
  };
  return { organization, calls };
}

describe('what holds for every look', () => {
  test('is read in four calls, and the several roles of a right add up', async () => {
    const { organization, calls } = organizationWith({
      privileges: {
        RolePrivileges: [
          { PrivilegeName: 'prvReadActivity', Depth: 'Global' },
          { PrivilegeName: 'prvreadactivity', Depth: 'Basic' },
          { PrivilegeName: 'prvReadQueue', Depth: 1 },
        ],
      },
    });
    const standing = await readStanding(organization);
    expect(calls).toHaveLength(4);
    expect(depthOf(standing, 'emails')).toBe('all');
    expect(depthOf(standing, 'queueitems')).toBe('some');
    expect(depthOf(standing, 'contacts')).toBe('none');
    expect(standing.settings).toMatchObject({
      requiresApproval: false,
      takesInternalToQueues: true,
      itemForSynchronizingMailbox: undefined,
    });
    expect(flowPage(standing, user, 'r-1')).toBe(
      `https://make.powerautomate.com/environments/e-1/flows/${user}/runs/r-1`,
    );
    expect(flowPage(standing, user, 'r/../1')).toBeUndefined();
  });

  test('comes from all privileges where they can’t be asked for by name', async () => {
    const all = { RolePrivileges: [{ PrivilegeName: 'prvReadActivity', Depth: 'Local' }] };
    const { organization, calls } = organizationWith({
      privileges: undefined,
      'all-privileges': all,
    });
    expect(depthOf(await readStanding(organization), 'emails')).toBe('some');
    expect(calls).toHaveLength(4);
  });

  test.each([{ RolePrivileges: [{ PrivilegeName: 1 }] }, 'x', null, { UserId: 'x' }])(
    'isn’t known from %j',
    async (answer) => {
      const { organization } = organizationWith({
        privileges: answer,
        'all-privileges': answer,
        row: answer,
      });
      const standing = await readStanding(organization);
      expect(depthOf(standing, 'emails')).toBeUndefined();
      expect(standing.settings.requiresApproval).toBeUndefined();
    },
  );

  test('is kept an hour for an account, and read anew for who looks again', async () => {
    let now = 0;
    const standings = new Standings(() => now);
    const { organization, calls } = organizationWith();
    const ada = {
      kind: 'person',
      id: 'ada',
      access: { token: () => Promise.resolve('t') },
    } as const;
    const look = (account: Parameters<Standings['of']>[1], sender: string) =>
      standings.of(organization, account, { sender });
    await look(ada, 'a@example.com');
    await look(ada, 'b@example.com');
    expect(calls).toHaveLength(4);
    await look(ada, 'b@example.com');
    expect(calls).toHaveLength(8);
    await look({ ...ada, id: 'bob' }, 'c@example.com');
    expect(calls).toHaveLength(12);
    now = 3_600_000;
    await look(ada, 'd@example.com');
    expect(calls).toHaveLength(16);
  });
});

test('calls are GETs of functions, with nothing but names and ids in them', () => {
  expect(addressOfCall({ is: 'privileges', user, names: ['prvReadQueue'] })).toBe(
    `systemusers(${user})/Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p)?@p=%5B%22prvReadQueue%22%5D`,
  );
  expect(() => addressOfCall({ is: 'privileges', user, names: ['x"]&$y'] })).toThrow('name');
  expect(() => addressOfCall({ is: 'all-privileges', user: '1)/x(' })).toThrow('id');
});

test.each([
  ['https://a.crm4.dynamics.com', 'login.microsoftonline.com', 'make.powerautomate.com'],
  ['https://a.crm9.dynamics.com', 'login.microsoftonline.com', 'make.gov.powerautomate.us'],
  ['https://a.crm.microsoftdynamics.us', 'login.microsoftonline.us', 'make.high.powerautomate.us'],
  [
    'https://a.crm.appsplatform.us',
    'login.microsoftonline.us',
    'make.powerautomate.appsplatform.us',
  ],
  ['https://a.crm.dynamics.cn', 'login.partner.microsoftonline.cn', 'make.powerautomate.cn'],
])('the cloud of %s has its own hosts', (address, login, portal) => {
  expect(loginFor(address)).toBe(login);
  expect(portalOf(address)).toBe(portal);
});
