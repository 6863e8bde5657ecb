import { writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { guidePage, pathPicture } from '../../dialogs/pictures.ts';
import { stepsOf } from '../../dialogs/diagnosis.ts';
import { parseRecord } from '../conversation/record.ts';

const usage = `Usage: npm run guide [-- --write]
       npm run guide -- --path < a stored record

Draws the guide as Mermaid: the whole in a few boxes, and a picture for each stop.

  --write  into docs/guide.md instead of standard output
  --path   the way of one conversation, read from standard input as it is stored

Exit codes: 0 drawn; 2 what was read is no record.
`;

const page = new URL('../../docs/guide.md', import.meta.url);

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      write: { type: 'boolean', default: false },
      path: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(usage);
  else if (values.path) return drawPath();
  else if (values.write) await writeFile(page, guidePage());
  else process.stdout.write(guidePage());
  return 0;
}

async function drawPath(): Promise<number> {
  const parsed = parseRecord(await text(process.stdin));
  if (parsed.kind !== 'record') {
    process.stderr.write(`What was read is no record that this version knows: ${parsed.kind}.\n`);
    return 2;
  }
  process.stdout.write(pathPicture(stepsOf(parsed.record.diagnosis)));
  return 0;
}
