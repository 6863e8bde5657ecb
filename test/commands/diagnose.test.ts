import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { causes } from '../../dialogs/causes.ts';
import { run } from '../practice/commandLine.ts';
import { contoso } from '../practice/contoso.ts';
import { type RunningPractice, startPractice } from '../practice/organization.ts';
import { schema } from '../practice/schema.ts';

const token = 'a.secret-token';
let organization: RunningPractice;

beforeAll(async () => {
  organization = await startPractice(contoso(), { token });
});

afterAll(() => organization.stop());

const diagnose = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run('diagnose.ts', args, { DATAVERSE_URL: organization.url, DATAVERSE_TOKEN: token, ...env });

interface Printed {
  readonly email: { readonly subject: string } | null;
  readonly outcome: string;
  readonly verdicts: {
    cause: string;
    verdict: string;
    evidence: object[];
    reason: string | null;
    variant: string | null;
    lacks: object | null;
  }[];
  readonly requests: number;
  readonly milliseconds: number;
  readonly rounds: number;
  readonly calls: number;
  readonly outside: object[];
}

async function printed(...args: readonly string[]): Promise<Printed> {
  const { code, stdout, stderr } = await diagnose([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Printed;
}

const verdictOf = ({ verdicts }: Printed, cause: string) =>
  verdicts.find((each) => each.cause === cause)?.verdict;

const toSupport = ['--queue', 'support@contoso.com'];

describe('a diagnosis on the command line', () => {
  test('goes into a new file with --out, and never over an older one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const out = join(folder, 'report.txt');
    const args = ['--sender', 'stranger@example.net', ...toSupport];
    const { stdout } = await diagnose(args);
    expect(await diagnose([...args, '--out', out])).toEqual({ code: 0, stdout: '', stderr: '' });
    const cost = /\d+ ms/g;
    const written = readFileSync(out, 'utf8');
    expect(written.replace(cost, '')).toBe(stdout.replace(cost, ''));
    const again = await diagnose([...args, '--out', out]);
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain('EEXIST');
    expect(readFileSync(out, 'utf8')).toBe(written);
  });

  test('finds the unknown sender, and judges all ten causes', async () => {
    const before = organization.received.length;
    const found = await printed('--sender', 'stranger@example.net', ...toSupport);
    expect(found.email).toMatchObject({ subject: 'Where is my order?' });
    expect(found.outcome).toBe('cause-found');
    expect(found.verdicts[0]).toMatchObject({
      cause: 'unknown-sender',
      verdict: 'found',
      variant: 'unknown-senders-off',
    });
    expect(found.outside).toEqual([]);
    expect(found.verdicts.map(({ cause }) => cause).toSorted()).toEqual(causes.toSorted());
    // Rights, settings and the environment are asked for once, and counted apart.
    expect(found.calls).toBeLessThanOrEqual(4);
    expect(found.requests + found.calls).toBe(organization.received.length - before);
    expect(found.requests).toBeLessThanOrEqual(16);
    expect(found.rounds).toBeLessThanOrEqual(4);
    expect(Number.isInteger(found.milliseconds)).toBe(true);
  });

  test('finds the case that exists', async () => {
    const found = await printed(
      '--sender',
      'ada@example.com',
      ...toSupport,
      '--subject',
      'Printer on fire',
    );
    expect(found.outcome).toBe('case-exists');
  });

  test('finds the reply by its message id', async () => {
    const id = contoso().tables.emails?.find(({ subject }) => subject === 'RE: Printer on fire');
    const found = await printed('--message-id', String(id?.messageid));
    expect(found.email).toMatchObject({ subject: 'RE: Printer on fire' });
    expect(verdictOf(found, 'reply-to-tracked-email')).toBe('found');
  });

  test('finds the queue without a rule', async () => {
    const found = await printed('--sender', 'ada@example.com', '--queue', 'sales@contoso.com');
    expect(verdictOf(found, 'no-active-rule')).toBe('found');
  });

  test('takes an email that isn’t there as the main symptom', async () => {
    const found = await printed('--subject', 'Refund', '--queue', 'returns@contoso.com');
    expect(found.email).toBeNull();
    expect(found.verdicts).toHaveLength(10);
    expect(verdictOf(found, 'email-not-synchronized')).toBe('found');
  });

  test('is told in words, with the evidence under each cause', async () => {
    const { code, stdout } = await diagnose(['--sender', 'stranger@example.net', ...toSupport]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Found: The sender is unknown\nEmail: “Where is my order\?” from/);
    expect(stdout).toMatch(/^found +The sender is unknown.*\n +The activity monitor says/m);
    expect(stdout).toMatch(
      /“Cases from support emails” \(convertrule\.allowunknownsender = false\)/,
    );
    expect(stdout).toMatch(/^ +http.*etn=convertrule&id=/m);
    expect(stdout).toMatch(/^How to fix it:\n {2}1\. /m);
    expect(stdout).toMatch(/^ruled out +/m);
    expect(stdout).toMatch(/^\d+ reads in \d rounds, \d about the account, \d+ ms$/m);
    expect(stdout).not.toContain('**');
  });

  test('H02: names the table that it may not read, and the privilege for it', async () => {
    const asked = ['--sender', 'stranger@example.net', ...toSupport];
    await organization.become({ ...contoso(), hidden: { queueitems: '' } });
    onTestFinished(() => organization.become(contoso()));
    const { verdicts } = await printed(...asked);
    expect(verdicts.find(({ cause }) => cause === 'no-queue-item')).toMatchObject({
      verdict: 'not-checked',
      reason: 'forbidden',
      lacks: { set: 'queueitems', privilege: 'prvReadQueue' },
    });
    expect(verdicts.find(({ verdict }) => verdict === 'found')).toMatchObject({ lacks: null });
    const { stdout } = await diagnose(asked);
    expect(stdout).toMatch(
      /^not checked .*table Queue item: the privilege prvReadQueue is missing\)$/m,
    );
  });

  test('sends nothing but GETs', () => {
    expect(new Set(organization.received.map(({ method }) => method))).toEqual(new Set(['GET']));
  });
});

test('tells how it is used, and what its exit codes mean', async () => {
  const { code, stdout } = await diagnose(['--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/--organization.*\n[^]*Exit codes: 0 .*; 2 /);
});

describe('exit code 2 and one line', () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['no facts', [], {}, /at least one of sender/],
    ['an option that doesn’t exist', ['--form', 'x'], {}, /--form.*Usage/],
    ['an option without its value', ['--sender'], {}, /--sender.*Usage/],
    ['a time that is none', ['--around', 'noon'], {}, /around.*Usage/],
    ['a sender with a line break', ['--sender', 'a\r\nb'], {}, /sender.*Usage/],
    ['no organization', toSupport, { DATAVERSE_URL: '' }, /DATAVERSE_URL/],
    ['no account', toSupport, { DATAVERSE_TOKEN: '' }, /DATAVERSE_TOKEN/],
    ['H12: plain http', toSupport, { DATAVERSE_URL: 'http://contoso.com' }, /DATAVERSE_URL/],
    ['a token that isn’t accepted', toSupport, { DATAVERSE_TOKEN: 'other' }, /not accepted/],
    ['nobody there', toSupport, { DATAVERSE_URL: 'http://127.0.0.1:9' }, /can’t be reached/],
    ['a name that none has', ['--organization', 'x', ...toSupport], {}, /--organization/],
    ['the same as it was written before', ['--organisation', 'x', ...toSupport], {}, /Name one/],
    ['days that are none', ['--days', 'many', ...toSupport], {}, /days.*Usage/],
  ])('for %s', async (_, args, env, line) => {
    const { code, stdout, stderr } = await diagnose(args, env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stderr).not.toContain(token);
  });

  test('for an account that may read nothing', async () => {
    const hidden = Object.fromEntries(Object.keys(schema).map((set) => [set, 'prvRead']));
    await organization.become({ ...contoso(), hidden });
    const { code, stderr } = await diagnose(toSupport);
    expect(code).toBe(2);
    expect(stderr).toContain('No access');
  });
});
