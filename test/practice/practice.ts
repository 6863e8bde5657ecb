import { play } from '../../src/commands/playground.ts';
import { contoso } from './contoso.ts';
import { startPractice } from './organization.ts';

/** What can be looked for in the practice organization, and what is wrong there. */
const toTry = [
  ['stranger@example.net', 'support@contoso.com', 'the rule refuses unknown senders'],
  ['ada@example.com', 'sales@contoso.com', 'no rule is active for that queue'],
  ['ada@example.com', 'support@contoso.com', 'two emails fit: one became a case, one is a reply'],
  ['anybody@example.org', 'returns@contoso.com', 'the mailbox fails, so no email is there'],
];

const organization = await startPractice(contoso(), { delay: 100 });
process.stdout.write(
  [
    `The practice organization answers at ${organization.url}. Look in it for the email`,
    ...toTry.map(([from, to, why]) => `- from ${from} to ${to}: ${why}`),
    '',
  ].join('\n'),
);
try {
  const { url: DATAVERSE_URL, token: DATAVERSE_TOKEN } = organization;
  const bot = { DATAVERSE_URL: `Contoso=${DATAVERSE_URL}`, DATAVERSE_TOKEN };
  const storage = { STORAGE_URL: process.env.STORAGE_URL ?? 'sqlite:data/practice.sqlite' };
  process.exitCode = await play({ ...process.env, ...storage, ...bot });
} finally {
  await organization.stop();
}
