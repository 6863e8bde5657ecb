import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as tables from '../../src/checks/tables.ts';
import { certificate } from '../practice/certificate.ts';
import { run } from '../practice/commandLine.ts';
import { contoso } from '../practice/contoso.ts';
import { type RunningPractice, startPractice } from '../practice/organization.ts';
import { type ScriptedServer, startScripted } from '../practice/scriptedServer.ts';

const token = 'a.secret-token';
const application = {
  DATAVERSE_CLIENT_ID: '0a000000-0000-4000-8000-000000000001',
  DATAVERSE_TENANT_ID: '0a000000-0000-4000-8000-000000000002',
};

let organization: RunningPractice;
let login: ScriptedServer;
let isLoginOpen = true;

beforeAll(async () => {
  organization = await startPractice(contoso(), { token });
  login = await startScripted(() =>
    isLoginOpen
      ? { body: { token_type: 'Bearer', expires_in: 3_600, access_token: token } }
      : { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215' } },
  );
});

afterAll(async () => {
  await organization.stop();
  await login.stop();
});

const doctor = (env: Readonly<Record<string, string>>) =>
  run('doctor.ts', [], {
    DATAVERSE_URL: organization.url,
    TEST_LOGIN_PORT: new URL(login.url).port,
    ...env,
  });

describe('the doctor', () => {
  test('tells of every table that is read whether it can be', async () => {
    await organization.become(contoso());
    const { code, stdout, stderr } = await doctor({ DATAVERSE_TOKEN: token });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { set } of Object.values(tables))
      expect(stdout).toMatch(new RegExp(`^  ${set} `, 'm'));
    expect(stdout).toMatch(/^ {2}emails +readable$/m);
    expect(stdout).toMatch(/^ {2}accounts +no rows: .*prvReadAccount/m);
    expect(stdout).not.toContain(token);
  });

  test('names what is missing, and what would help', async () => {
    await organization.become({
      ...contoso(),
      hidden: { queues: 'prvReadQueue' },
      missing: ['activitymonitors'],
      missingColumns: ['emails.correlationmethod'],
    });
    const { code, stdout } = await doctor({ DATAVERSE_TOKEN: token });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ {2}queues +not allowed: .*prvReadQueue/m);
    expect(stdout).toMatch(/^ {2}activitymonitors +missing/m);
    expect(stdout).toMatch(/^ {2}emails\.correlationmethod: no such column/m);
  });

  test.each([
    ['its secret', { DATAVERSE_CLIENT_SECRET: 'a-secret' }],
    ['its certificate', { DATAVERSE_CLIENT_CERTIFICATE: certificate }],
  ])('reads as an application user that proves itself by %s', async (_, proof) => {
    isLoginOpen = true;
    await organization.become(contoso());
    const { code, stdout } = await doctor({ ...application, ...proof });
    expect(code).toBe(0);
    expect(login.arrived.at(-1)).toMatchObject({
      method: 'POST',
      url: expect.stringContaining(
        `/${application.DATAVERSE_TENANT_ID}/oauth2/v2.0/token`,
      ) as string,
    });
    for (const secret of ['a-secret', 'PRIVATE KEY', token]) expect(stdout).not.toContain(secret);
  });

  test('H12: says so when the application user is refused, without its secret', async () => {
    isLoginOpen = false;
    const { code, stdout, stderr } = await doctor({
      ...application,
      DATAVERSE_CLIENT_SECRET: 'a-secret',
    });
    expect(code).toBe(2);
    expect(stdout).toContain('The account is not accepted (invalid_client)');
    expect(stdout + stderr).not.toContain('a-secret');
  });

  test('says so when the token is refused, and when nobody is there', async () => {
    const refused = await doctor({ DATAVERSE_TOKEN: 'another' });
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain('not accepted');
    const absent = await doctor({ DATAVERSE_URL: 'http://127.0.0.1:9', DATAVERSE_TOKEN: token });
    expect(absent.code).toBe(2);
    expect(absent.stdout).toContain('can’t be reached');
  });

  test('says what to set when nothing is', async () => {
    const { code, stderr } = await doctor({ DATAVERSE_URL: '' });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('DATAVERSE_URL') as string,
    });
  });
});
