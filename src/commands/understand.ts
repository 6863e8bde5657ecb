import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { messages as messageWords } from '../../cards/text/en/messages.ts';
import type { CauseId } from '../../dialogs/causes.ts';
import { causeShownBy, messages } from '../../dialogs/messages.ts';
import type { OutsideId } from '../../dialogs/outside.ts';
import { recognize } from '../../understanding/messages.ts';
import { recognizeProblem } from '../../understanding/problems.ts';

interface Understanding {
  /** Ids of the known failure messages in the text, the most fitting first. */
  readonly messages: string[];
  /** Causes told in plain words, if no message is known: a known message decides by itself. */
  readonly causes: CauseId[];
  /** What lies outside the ten causes, if the words are about that. */
  readonly outside?: OutsideId[];
}

/** What the bot makes of a text: a pasted failure message, or a person's own words. */
export function understand(text: string): Understanding {
  const known = [...new Set(recognize(text).map((row) => messages[row].id))];
  if (known.length > 0) return { messages: known, causes: [] };
  const { causes, outside } = recognizeProblem(text);
  return { messages: known, causes, ...(outside && { outside }) };
}

const usage = `Usage: node src/understand.ts "<text>" [--json]
       node src/understand.ts --batch < lines, each a JSON string
`;

/** What `--help` adds to the usage. */
const help = `
Says what the bot makes of a text: the failure messages in it, or the causes that it tells of.

  --json   one line of JSON: {"messages": [ids], "causes": [ids]}
  --batch  reads a JSON string a line from standard input, and writes a line of JSON for each

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
  process.stdout.write(options.json ? `${JSON.stringify(understand(text))}\n` : described(text));
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

function answerTo(line: string): Understanding | { error: string } {
  try {
    const text: unknown = JSON.parse(line);
    return typeof text === 'string' ? understand(text) : { error: 'Not a JSON string.' };
  } catch {
    return { error: 'Not valid JSON.' };
  }
}

function described(text: string): string {
  const lines = recognize(text).map((row) => {
    const cause = causeShownBy(row);
    return `${messages[row].id}  ${cause ?? 'no cause'}  ${messageWords[row].name}\n`;
  });
  return lines.length > 0 ? lines.join('') : 'No known message.\n';
}
