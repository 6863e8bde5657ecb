import * as fc from 'fast-check';
import { DatabaseSync } from 'node:sqlite';
import { allRows } from '../../src/storage/sqlite/partitions.ts';
import { newKey } from '../support/channel/issuer.ts';
import type { RunningBot } from '../support/channel/runBot.ts';
import { messageIn, newPlace } from '../support/channel/shapes.ts';
import { together, withGuardedBot, type Guarded } from './guarded.ts';
import { mutated, mutations } from './mutations.ts';
import { fault, scaled, type Part, type Report, type Scale } from './report.ts';

const atOnce = 20;

/** Bent tokens, none of which may come in; before them good ones over a change of the key. */
export const tokens: Part = (scale) =>
  withGuardedBot(async (guarded) => [
    ...(await goodOnes(guarded, scale)),
    ...(await bentOnes(guarded, scale)),
  ]);

async function goodOnes(guarded: Guarded, scale: Scale): Promise<Report> {
  const { issuer } = guarded;
  const count = scaled(1_000, scale, 20);
  let retries = 0;
  let refused = 0;
  const post = async () => {
    if ((await statusWith(guarded, () => issuer.tokenFor(serviceUrlOf(guarded)))) === 200) return;
    retries += 1;
    if ((await statusWith(guarded, () => issuer.tokenFor(serviceUrlOf(guarded)))) === 200) return;
    refused += 1;
  };
  const half = Array.from({ length: count / 2 }, () => undefined);
  await together(half, atOnce, post);
  await issuer.rotate();
  await together(half, atOnce, post);
  return [
    { what: 'good tokens, half of them after a change of the key', count: 2 * half.length },
    { what: 'taken with the second try', count: retries - refused },
    fault('good tokens refused', refused),
  ];
}

async function bentOnes(guarded: Guarded, scale: Scale): Promise<Report> {
  const { bot, issuer } = guarded;
  const all = fc.sample(mutations, { numRuns: scaled(5_000, scale), seed: scale.seed });
  const stranger = await newKey();
  const before = storedIn(bot);
  let accepted = 0;
  await together(all, atOnce, async (mutation) => {
    const token = () => mutated(mutation, serviceUrlOf(guarded), issuer, stranger);
    const status = await statusWith(guarded, token);
    // A key id that nobody knows gets 503 while the keys can’t be asked for anew.
    if (![401, 403, 503].includes(status)) accepted += 1;
  });
  return [
    { what: 'bent tokens', count: all.length },
    fault('bent tokens not refused', accepted),
    fault('conversations that came of them', storedIn(bot) - before),
  ];
}

const serviceUrlOf = ({ connector }: Guarded): string => connector.serviceUrl;

/** The status of somebody's first message with such a token. */
async function statusWith(
  { bot, connector }: Guarded,
  tokenOf: () => Promise<string>,
): Promise<number> {
  const place = newPlace('msteams', connector.serviceUrl);
  connector.screenOf(place.conversationId, place.channelId);
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await tokenOf()}` },
    body: JSON.stringify(messageIn(place, 'hi')),
  });
  await response.text();
  return response.status;
}

/** How many conversations are stored. */
function storedIn({ storagePath }: RunningBot): number {
  const database = new DatabaseSync(storagePath, { readOnly: true });
  const row = database.prepare(`SELECT count(*) AS count FROM (${allRows})`).get();
  database.close();
  return Number(row?.count);
}
