import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { messages as messageWords } from '../../cards/text/en/messages.ts';
import { z } from 'zod';
import { causeShownBy, messages } from '../../dialogs/messages.ts';
import { recognize } from '../../understanding/messages.ts';
import { placeNamed, type Place } from '../../understanding/place.ts';
import { understand as readingOf } from '../../understanding/understand.ts';
import type { Understanding } from '../../understanding/understanding.ts';

/** Which messages and causes the bot finds in a text: pasted, or in a person's own words. */
export function understand(text: string): Pick<Understanding, 'messages' | 'causes' | 'outside'> {
  const { messages: known, causes, outside } = readingOf(text);
  return { messages: known, causes, ...(outside && { outside }) };
}

/** Everything that a text means where it was said, as one line shows it. */
function lineFor(text: string, place: Place = 'start', now?: number): object {
  const {
    intent,
    value,
    messages: known,
    causes,
    facts,
    outside,
    rules,
  } = readingOf(text, place, now);
  return {
    intent,
    value,
    messages: known,
    causes,
    facts,
    ...(outside && { outside }),
    ...(rules && { rules }),
  };
}

const usage = `Usage: node src/understand.ts "<text>" [--json]
       node src/understand.ts --batch < lines of JSON
`;

/** What `--help` adds to the usage. */
const help = `
Says what the bot makes of a text: what somebody wants who says it, the failure messages in it, the
causes that it tells of, and the facts beside them.

  --json   one line of JSON: {"intent", "value", "messages", "causes", "facts"}
  --batch  reads a line of JSON each from standard input, and writes such a line for each:
           "text", or {"text": "…", "at": "start", "now": "2026-12-01T10:00:00Z"}, where "at" is
           start, question:<fact>, resolved or summary, and "now" makes a day of "yesterday".
           A line that can't be read, or an unknown "at", gives {"error"}.

docs/understanding.md lists the intents and the facts.

Exit codes: 0 the text was read, known or not; 2 there was no text.
`;

export async function main(args: readonly string[]): Promise<number> {
  const { options, text } = readArguments(args);
  if (options.help) {
    process.stdout.write(usage + help);
    return 0;
  }
  if (options.batch) return batch();
  if (text === '') {
    process.stderr.write(usage);
    return 2;
  }
  process.stdout.write(options.json ? `${JSON.stringify(lineFor(text))}\n` : described(text));
  return 0;
}

/** A text may begin with a minus (a pasted code): only words with two are options. */
function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args.filter(isOption), '--', ...args.filter((arg) => !isOption(arg))],
    options: {
      json: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  return { options: values, text: positionals.join(' ').trim() };
}

function isOption(arg: string): boolean {
  return arg === '--json' || arg === '--batch' || arg === '--help';
}

async function batch(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerTo(line))}\n`);
  }
  return 0;
}

const lineSchema = z.union([
  z.string().transform((text) => ({ text, at: 'start', now: undefined })),
  z.object({
    text: z.string(),
    at: z.string(),
    now: z.iso.datetime({ offset: true, local: true }).or(z.iso.date()).optional(),
  }),
]);

function answerTo(line: string): object {
  const read = lineSchema.safeParse(jsonOf(line));
  if (!read.success) return { error: 'Not a JSON string, nor {"text", "at", "now"?}.' };
  const { text, at, now } = read.data;
  const place = placeNamed(at);
  if (!place) return { error: 'Unknown "at".' };
  return lineFor(text, place, now === undefined ? undefined : Date.parse(now));
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function described(text: string): string {
  const lines = recognize(text).map((row) => {
    const cause = causeShownBy(row);
    return `${messages[row].id}  ${cause ?? 'no cause'}  ${messageWords[row].name}\n`;
  });
  return lines.length > 0 ? lines.join('') : 'No known message.\n';
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
