import { setTimeout as wait } from 'node:timers/promises';
import * as fc from 'fast-check';
import { rawRequest, type RawAnswer } from '../support/channel/rawRequest.ts';
import { together, withGuardedBot, type Guarded } from './guarded.ts';
import { fault, scaled, type Part } from './report.ts';
import { bytesIn, requests, type Bent } from './requests.ts';

const atOnce = 20;

/** So many requests are made up at a time, since some are large. */
const batch = 250;

/** No answer takes longer, in ms. */
const timeout = 5_000;

/** Everything that the bot says beside its cards. */
const words = new Set(
  'ok invalid unauthorized forbidden unknown unsupported oversized failed unavailable'.split(' '),
);

/** The one status above 499 that is meant: an invoke that the bot doesn’t know. */
const unknownInvoke = 501;

/** What is wrong with the answers, and how often. */
class Faults {
  unplanned = 0;
  late = 0;
  telling = 0;
  exits = 0;
}

/** Requests that are bent in every way, sent to a process in production mode. */
export const fuzz: Part = (scale) =>
  withGuardedBot(async (guarded) => {
    const { bot, connector } = guarded;
    const { pid } = bot;
    const faults = new Faults();
    const statuses = new Map<number, number>();
    const total = scaled(10_000, scale);
    for (let sent = 0; sent < total; sent += batch) {
      const all = fc.sample(requests(connector.serviceUrl), {
        numRuns: Math.min(batch, total - sent),
        seed: scale.seed + sent,
      });
      await together(all, atOnce, async (request) => {
        const status = await judge(guarded, request, faults);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      });
      connector.calls.length = 0;
    }
    if (!bot.isAlive || bot.pid !== pid) faults.exits += 1;
    const health = await fetch(`${bot.url}/healthz`).then((response) => response.status);
    return [
      { what: 'requests', count: total },
      ...[...statuses]
        .toSorted(([one], [other]) => one - other)
        .map(([status, count]) => ({ what: status ? `answered ${status}` : 'closed', count })),
      fault('unplanned 5xx', faults.unplanned),
      fault('answers later than 5 s', faults.late),
      fault('answers that tell something', faults.telling),
      fault('exits', faults.exits),
      fault('not healthy afterwards', Number(health !== 200)),
      fault('errors that nobody caught', bot.logged.filter(({ level }) => level === 60).length),
    ];
  });

/** Sends a request and notes what is wrong with its answer; 0 stands for none. */
async function judge({ bot, issuer }: Guarded, request: Bent, faults: Faults): Promise<number> {
  const token = `Bearer ${await issuer.tokenFor(request.serviceUrl)}`;
  const bytes = bytesIn(request, tokensOf(request, token));
  const late = new AbortController();
  const answer = await Promise.race([
    rawRequest(bot.port, bytes),
    wait(timeout, undefined, { signal: late.signal, ref: false }).catch(() => undefined),
  ]);
  late.abort();
  if (!answer) {
    faults.late += 1;
    return 0;
  }
  const { status } = answer;
  if (status >= 500 && status !== unknownInvoke) faults.unplanned += 1;
  if (!isConstant(answer)) faults.telling += 1;
  return status;
}

function tokensOf({ authorization }: Bent, good: string): string[] {
  switch (authorization) {
    case undefined:
      return [];
    case 'good':
      return [good];
    case 'twice':
      return [good, good];
    case 'bent':
      return [`${good.slice(0, -9)}AAAAAAAAA`];
    default:
      return [authorization.text];
  }
}

/** Whether an answer says a word of the bot's own, a card, or nothing. */
function isConstant({ status, text }: RawAnswer): boolean {
  const body = bodyIn(text);
  if (body === '' || words.has(body)) return true;
  return status === 200 && isInvokeResponse(JSON.parse(body));
}

/** The body of an answer, which may come in pieces that say their length first. */
function bodyIn(text: string): string {
  const end = text.indexOf('\r\n\r\n');
  const [head, body] = [text.slice(0, end), text.slice(end + 4)];
  if (!/^transfer-encoding: chunked/im.test(head)) return body;
  const [, piece = ''] = /^[\da-f]+\r\n(.*)\r\n0\r\n\r\n$/s.exec(body) ?? [];
  return piece;
}

function isInvokeResponse(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  if (Object.keys(body).length === 0) return true;
  return 'type' in body && body.type === 'application/vnd.microsoft.card.adaptive';
}
