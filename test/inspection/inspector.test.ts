import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { causes } from '../../dialogs/causes.ts';
import type { Inspection, Sought } from '../../dialogs/inspection.ts';
import type { Account } from '../../src/inspection/account.ts';
import type { InspectionResult } from '../../src/conversation/inspectionResult.ts';
import { Inspector } from '../../src/inspection/inspector.ts';
import { inspectionSchema, soughtSchema } from '../../src/conversation/inspectionSchema.ts';
import type { LogLine } from '../support/channel/runBot.ts';
import { contoso } from '../practice/contoso.ts';
import { startPractice, type RunningPractice } from '../practice/organization.ts';
import { schema } from '../practice/schema.ts';
import { startScripted, type Script } from '../practice/scriptedServer.ts';

const token = 'a.canary-token';
const configured: Account = { kind: 'configured' };
const stranger: Sought = { sender: 'stranger@example.net', queue: 'support@contoso.com' };

const logged: LogLine[] = [];
const write = (line: string) => void logged.push(JSON.parse(line) as LogLine);
const log = pino({ base: null, level: 'debug' }, { write });

const opened: { stop(): Promise<void> }[] = [];
let practice: RunningPractice;
beforeAll(async () => {
  practice = await startPractice(contoso(), { token });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.stop()));
});
afterAll(() => practice.stop());

function lookupsIn(limit?: number, ...urls: string[]): Inspector {
  const organizations = urls.map((url, index) => ({ name: `Org ${index}`, url }));
  const inspector = new Inspector({ organizations, credentials: { token } }, log, limit);
  opened.push({ stop: () => inspector.close() });
  return inspector;
}

/** Looks, and collects what the progress said. */
async function look(
  sought: Sought,
  {
    inspector = lookupsIn(undefined, practice.url),
    account = configured,
    givenUp = new AbortController().signal,
  } = {},
) {
  const progress: [number, number][] = [];
  const note = (done: number, of: number) => void progress.push([done, of]);
  const looked = await inspector.look(sought, account, note, givenUp);
  return { looked, progress, line: logged.at(-1) };
}

function lookupIn(looked: InspectionResult): Inspection {
  if (looked.kind !== 'inspection') throw new Error(`No look-up: ${JSON.stringify(looked)}`);
  return looked.inspection;
}

async function scripted(script: Script, delay = 0) {
  const server = await startScripted(script, delay);
  opened.push(server);
  return server;
}

describe('a look into the practice organization', () => {
  test('tells what stops the email, what is ruled out, and on what it stands', async () => {
    const before = practice.received.length;
    const { looked, line } = await look(stranger);
    const inspection = lookupIn(looked);
    expect(inspection).toMatchObject({ outcome: 'cause-found', emailSeen: true });
    expect(inspection.found[0]).toBe('unknown-sender');
    expect(Object.keys(inspection.findings).toSorted()).toEqual(causes.toSorted());
    expect(inspection.findings['unknown-sender']).toMatchObject({
      verdict: 'found',
      evidence: expect.arrayContaining([expect.objectContaining({ record: expect.anything() })]),
    });
    expect(inspection.findings['email-not-synchronized'].verdict).toBe('ruled-out');
    expect(looked).toHaveProperty('activityId', expect.stringMatching(/^[\da-f-]{36}$/));
    expect(line).toMatchObject({
      msg: 'looked up',
      outcome: 'cause-found',
      reads: practice.received.length - before - ((line?.['calls'] as number | undefined) ?? 0),
    });
  });

  test('tells of each answered read, more and more, to the end', async () => {
    const { progress } = await look(stranger);
    const [done, of] = [0, 1].map((part) => progress.map((each) => each[part] ?? 0));
    expect(done).toEqual(done?.toSorted((one, other) => one - other));
    expect(of).toEqual(of?.toSorted((one, other) => one - other));
    for (const [one, all] of progress) expect(one).toBeLessThanOrEqual(all);
    expect(progress.length).toBeGreaterThan(8);
    expect(progress.at(0)).toEqual([1, expect.any(Number)]);
    expect(progress.at(-1)).toEqual([of?.at(-1), of?.at(-1)]);
  });

  test('finds the case that was made, and its number', async () => {
    const { looked } = await look({ ...stranger, sender: 'ada@example.com', subject: 'Printer' });
    const { emails } = looked as Extract<InspectionResult, { kind: 'several' }>;
    expect(emails).toMatchObject([
      { subject: 'RE: Printer on fire', sender: 'ada@example.com', on: expect.any(String) },
      { subject: 'Printer on fire' },
    ]);
    const { looked: picked, line } = await look({ activityId: emails[1]?.id });
    expect(lookupIn(picked)).toMatchObject({
      outcome: 'case-exists',
      case: { looked: 'case', record: { set: 'incidents' } },
    });
    expect(line).toMatchObject({ outcome: 'case-exists' });
  });

  test('says of an email that isn’t there that it isn’t', async () => {
    const { looked } = await look({ subject: 'Refund', queue: 'returns@contoso.com' });
    expect(lookupIn(looked)).toMatchObject({
      outcome: 'cause-found',
      emailSeen: false,
      found: ['email-not-synchronized', 'no-active-rule'],
    });
    expect(looked).not.toHaveProperty('activityId');
  });

  test('H02: checks what it can where some tables are hidden', async () => {
    await practice.become({ ...contoso(), hidden: { emails: 'prvReadActivity' } });
    const { looked } = await look(stranger);
    const inspection = lookupIn(looked);
    expect(inspection.emailSeen).toBeUndefined();
    expect(inspection.findings['unknown-sender']).toMatchObject({
      verdict: 'not-checked',
      reason: 'forbidden',
      lacks: { set: 'emails', privilege: 'prvReadActivity' },
    });
    await practice.become(contoso());
  });

  test('E07, H02: says that the account may not look where it sees no table at all', async () => {
    const hidden = Object.fromEntries(Object.keys(schema).map((set) => [set, 'prvRead']));
    await practice.become({ ...contoso(), hidden });
    const { looked, line } = await look(stranger);
    expect(looked).toEqual({ kind: 'failed', why: 'notAllowed' });
    expect(line).toMatchObject({ outcome: 'notAllowed', reason: 'forbidden' });
    await practice.become(contoso());
  });
});

describe('a look-up is kept', () => {
  test('as it was, by a schema that bounds it', async () => {
    const { looked } = await look(stranger);
    const inspection = lookupIn(looked);
    const stored = JSON.parse(JSON.stringify(inspection)) as unknown;
    expect(inspectionSchema.parse(stored)).toEqual(inspection);
    expect(JSON.stringify(stored)).not.toMatch(/order|stranger|@/);
    expect(JSON.stringify(stored).length).toBeLessThan(8_000);
  });

  const notChecked = { verdict: 'not-checked', reason: 'unproven' };
  const kept = {
    outcome: 'nothing-found',
    findings: { 'rule-failed': { ...notChecked, evidence: [] } },
    found: [],
  };

  test('without what this version doesn’t know', () => {
    const read = inspectionSchema.parse({
      ...kept,
      extra: 1,
      emailSeen: 'yes',
      findings: {
        'rule-failed': {
          ...notChecked,
          reason: 'a new one',
          evidence: [
            { looked: 'a new one' },
            {
              looked: 'job',
              value: 'x'.repeat(500),
              when: 'noon',
              record: { set: '../x', id: '1' },
            },
            ...Array.from({ length: 50 }, () => ({ looked: 'run' })),
          ],
        },
      },
    });
    expect(read).not.toHaveProperty('extra');
    expect(read.emailSeen).toBeUndefined();
    expect(read.findings['rule-failed']).toMatchObject({ reason: 'not-read' });
    const { evidence } = read.findings['rule-failed'];
    expect(evidence.length).toBeLessThanOrEqual(8);
    expect(evidence[0]).toEqual({ looked: 'job', value: 'x'.repeat(100) });
    expect(read.findings['bcc-only']).toEqual({ ...notChecked, reason: 'not-read', evidence: [] });
  });

  test.each([
    [
      { set: 'queues', privilege: 'prvReadQueue' },
      { set: 'queues', privilege: 'prvReadQueue' },
    ],
    [{ set: 'queues', privilege: 'prvRead [a](https://b.c)' }, { set: 'queues' }],
    [{ set: '**queues**', privilege: 'prvReadQueue' }, undefined],
  ])('H02: with a missing right only as names: %j', (lacks, expected) => {
    const finding = { ...notChecked, reason: 'forbidden', lacks, evidence: [] };
    const read = inspectionSchema.parse({ ...kept, findings: { 'rule-failed': finding } });
    expect(read.findings['rule-failed']).toEqual({ ...finding, lacks: expected });
  });

  test.each([
    ['no outcome', { ...kept, outcome: undefined }],
    ['an unknown cause', { ...kept, findings: { other: kept.findings['rule-failed'] } }],
    ['found without an end', { ...kept, found: Array.from({ length: 99 }, () => 'rule-failed') }],
  ])('but not with %s', (_, stored) => {
    expect(inspectionSchema.safeParse(stored).success).toBe(false);
  });

  test('with what was looked for: a fact at least, and nothing else', () => {
    const sought = { organisation: 'Contoso', sender: 'a@b.c', around: '2026-11-02' };
    expect(soughtSchema.parse({ ...sought, isAdmin: true })).toEqual(sought);
    for (const bad of [
      {},
      { organisation: 'Contoso' },
      { subject: 'x'.repeat(500) },
      { around: 'noon' },
      { activityId: "' or 1 eq 1" },
    ]) {
      expect(soughtSchema.safeParse(bad).success).toBe(false);
    }
  });
});

describe('a look that comes to nothing', () => {
  test('H09: is told as slow when its time is over, and nobody is told of progress any more', async () => {
    const server = await scripted(() => ({}), 150);
    const { looked, progress, line } = await look(stranger, {
      inspector: lookupsIn(50, server.url),
    });
    expect(looked).toEqual({ kind: 'failed', why: 'slow' });
    expect(line).toMatchObject({ outcome: 'slow' });
    await sleep(200);
    expect(server.arrived.length).toBeGreaterThan(0);
    expect(progress).toEqual([]);
  });

  test('is told as interrupted when it is given up', async () => {
    const end = new AbortController();
    const server = await scripted(() => {
      end.abort();
      return {};
    }, 20);
    const inspector = lookupsIn(undefined, server.url);
    const { looked, progress } = await look(stranger, { inspector, givenUp: end.signal });
    expect(looked).toEqual({ kind: 'failed', why: 'interrupted' });
    expect(progress).toEqual([]);
    const asked = server.arrived.length;
    const after = await look(stranger, { inspector, givenUp: end.signal });
    expect(after.looked).toEqual({ kind: 'failed', why: 'interrupted' });
    expect(server.arrived).toHaveLength(asked);
  });

  test('H08: is told as unavailable when nobody answers', async () => {
    const { looked, line } = await look(stranger, {
      inspector: lookupsIn(undefined, 'http://127.0.0.1:9'),
    });
    expect(looked).toEqual({ kind: 'failed', why: 'unavailable' });
    expect(line).toMatchObject({ outcome: 'unavailable', reason: 'unavailable' });
  });

  test('operations 8: is told with the time that a throttled account is to wait', async () => {
    const server = await scripted(() => ({ status: 429, headers: { 'retry-after': '595' } }));
    const { looked, line } = await look(stranger, { inspector: lookupsIn(undefined, server.url) });
    expect(looked).toEqual({ kind: 'failed', why: 'throttled', minutes: 10 });
    expect(line).toMatchObject({ outcome: 'throttled', reason: 'throttled' });
  });

  test('H03: is told as unavailable where there is no Dynamics 365', async () => {
    const server = await scripted(() => ({ status: 404 }));
    const { looked, line } = await look(stranger, { inspector: lookupsIn(undefined, server.url) });
    expect(looked).toEqual({ kind: 'failed', why: 'unavailable' });
    expect(line).toMatchObject({ reason: 'missing' });
  });

  test('H12: is told as not allowed when the account that is configured isn’t accepted', async () => {
    const server = await scripted(() => ({ status: 401 }));
    const { looked, line } = await look(stranger, { inspector: lookupsIn(undefined, server.url) });
    expect(looked).toEqual({ kind: 'failed', why: 'notAllowed' });
    expect(line).toMatchObject({ reason: 'expired' });
  });

  test('is told so where several organizations are known and none was named', async () => {
    const inspector = lookupsIn(undefined, practice.url, 'http://127.0.0.1:9');
    const unnamed = await look(stranger, { inspector });
    expect(unnamed.looked).toEqual({ kind: 'failed', why: 'noOrganisation' });
    expect(unnamed.line).toMatchObject({ outcome: 'noOrganisation', reads: 0 });
    const named = await look({ ...stranger, organisation: 'Org 0' }, { inspector });
    expect(named.looked.kind).toBe('inspection');
  });

  test('is told, and never thrown, whatever goes wrong', async () => {
    const inspector = lookupsIn(undefined, practice.url);
    const broken: Account = {
      kind: 'person',
      id: 'ada',
      access: { token: () => Promise.reject(new Error('a.canary-token')) },
    };
    const { looked } = await look(stranger, { inspector, account: broken });
    expect(looked).toEqual({ kind: 'failed', why: 'unavailable' });
    expect((await look({}, { inspector })).looked).toEqual({ kind: 'failed', why: 'unavailable' });
  });
});

test('there is nowhere to look where nothing is set', () => {
  expect(new Inspector({ organizations: [] }, log).organizations).toEqual([]);
});

test('K01: nothing that was looked for or read was logged', () => {
  const lines = logged.map((line) => JSON.stringify(line)).join('\n');
  const content = [token, 'example.net', 'contoso.com', 'Printer', 'order', 'CAS-'];
  expect(content.filter((each) => lines.includes(each))).toEqual([]);
  expect(lines).toContain('"msg":"looked up"');
});
