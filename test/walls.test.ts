import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { circlesIn, readImports } from './support/imports.ts';

/** The rooms from the bottom to the top: each may import what stands before it. */
const rooms = [
  'dialogs',
  'understanding',
  'cards',
  'cards/gallery',
  // The files beside the folders of src that anybody may use.
  'src',
  'src/guard',
  'src/dataverse',
  'src/checks',
  'src/conversation',
  'src/storage',
  'src/botframework',
  'src/signIn',
  'src/inspection',
  'src/delivery',
  'src/turn',
  'host',
  'src/commands',
  'entries',
];

/** The files beside the folders of src that put the bot together, and the commands' entries. */
const files: Readonly<Record<string, string>> = {
  'src/config.ts': 'host',
  'src/settingNames.ts': 'host',
  'src/server.ts': 'host',
  'src/listen.ts': 'host',
  'src/shutdown.ts': 'host',
  'src/start.ts': 'host',
  'src/index.ts': 'host',
  'src/diagnose.ts': 'entries',
  'src/doctor.ts': 'entries',
  'src/guide.ts': 'entries',
  'src/understand.ts': 'entries',
};

/** The room of a file: the innermost folder that is one. */
function roomOf(file: string): string {
  const folders = [...rooms].toReversed().filter((room) => file.startsWith(`${room}/`));
  const room = files[file] ?? folders.find((each) => each !== 'src') ?? 'src';
  if (room === 'src' && dirname(file) !== 'src') throw new Error(`${file} is in no room.`);
  return room;
}

const imports = readImports();

describe('what imports what', () => {
  test('every imported file is there', () => {
    const missing = [...imports.values()].flat().filter((file) => !imports.has(file));
    expect(missing).toEqual([]);
    expect([...imports.values()].flat().length).toBeGreaterThan(500);
  });

  test('runs in no circle of files, types included', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test('never runs up', () => {
    const up = [...imports].flatMap(([file, imported]) =>
      imported
        .filter((each) => rooms.indexOf(roomOf(each)) > rooms.indexOf(roomOf(file)))
        .map((each) => `${file} → ${each}`),
    );
    expect(up).toEqual([]);
  });

  test('a circle is found, and what only hangs on it isn’t named', () => {
    const drawn = { a: ['b'], b: ['c'], c: ['a'], above: ['a'], below: [] as string[] };
    expect(circlesIn(new Map(Object.entries(drawn)))).toEqual(['a', 'b', 'c']);
  });
});

/** A line that a wall refuses, in which file, and the beginning of the sentence that says why. */
type Refused = readonly [file: string, line: string, why: string];

const pure = 'src/conversation/ is pure';
const fs = `import { readFileSync } from 'node:fs';`;
const timers = `import { setTimeout as wait } from 'node:timers/promises';`;
const http = `import { request } from 'node:http';`;
const net = `import { connect } from 'node:net';`;
const child = `import { spawn } from 'node:child_process';`;
const botbuilder = `import { CardFactory } from 'botbuilder';`;
const activity = `import type { Activity } from 'botbuilder';`;
const connector = `import { AppCredentials } from 'botframework-connector';`;
const effects = [fs, timers, http, net, child, botbuilder, connector];

/** An import of something in another folder. */
const from = (path: string): string => `import { thing } from '${path}';`;
const typeFrom = (path: string): string => `import type { Thing } from '${path}';`;

const pureRooms: Readonly<Record<string, string>> = {
  dialogs: 'dialogs/ imports xstate and its own files only',
  understanding: 'understanding/ imports minisearch, dialogs/ and its own files only',
  cards: 'cards/ imports dialogs/ and its own files only',
  'cards/text/en': 'cards/ imports dialogs/ and its own files only',
  'src/conversation': pure,
};

const refused: readonly Refused[] = [
  ...Object.entries(pureRooms).flatMap(([room, why]) => {
    const root = room.split('/').map(() => '..');
    const src = room === 'src/conversation' ? '..' : `${root.join('/')}/src`;
    return [
      ...effects,
      ...['storage', 'delivery', 'inspection', 'dataverse', 'botframework', 'signIn', 'turn'].map(
        (each) => from(`${src}/${each}/thing.ts`),
      ),
      typeFrom(`${src}/turn/turn.ts`),
    ].map((line): Refused => [`${room}/thing.ts`, line, why]);
  }),
  ...['dialogs', 'understanding', 'cards', 'src/conversation'].flatMap((room): Refused[] => [
    [`${room}/thing.ts`, 'setTimeout(() => undefined, 1);', 'A pure folder waits for nothing.'],
    [`${room}/thing.ts`, `void fetch('https://example.com');`, 'A pure folder asks nobody.'],
    [`${room}/thing.ts`, 'void process.env;', 'A pure folder is the same in every process.'],
  ]),
  ['dialogs/thing.ts', from('../cards/card.ts'), 'dialogs/ imports'],
  ['dialogs/thing.ts', from('../understanding/secrets.ts'), 'dialogs/ imports'],
  ['dialogs/thing.ts', `import { z } from 'zod';`, 'dialogs/ imports'],
  ['understanding/thing.ts', from('../cards/card.ts'), 'understanding/ imports'],
  ['cards/thing.ts', from('../understanding/secrets.ts'), 'cards/ imports'],
  ['cards/thing.ts', from('./gallery/page.ts'), 'cards/ imports'],
  ['cards/gallery/thing.ts', from('../../src/turn/bot.ts'), 'cards/gallery/ draws'],
  ['cards/gallery/thing.ts', botbuilder, 'cards/gallery/ draws'],
  ['src/conversation/thing.ts', `import { randomUUID } from 'node:crypto';`, pure],
  ['src/conversation/thing.ts', from('../guard/activity.ts'), pure],
  ['src/conversation/thing.ts', from('../guard/guard.ts'), pure],
  ['src/conversation/thing.ts', from('../log.ts'), pure],
  ['src/conversation/thing.ts', from('../../cards/gallery/page.ts'), pure],
  ...[
    'turn',
    'delivery',
    'signIn',
    'inspection',
    'storage',
    'storage/sqlite',
    'guard',
    'commands',
  ].flatMap((room): Refused[] =>
    [botbuilder, activity, connector].map((line) => [`src/${room}/thing.ts`, line, '']),
  ),
  ['src/thing.ts', botbuilder, 'Only src/botframework/ imports botbuilder'],
  ['src/guard/thing.ts', typeFrom('../config.ts'), 'src/guard/ and src/dataverse/ stand'],
  ['src/guard/thing.ts', from('../conversation/event.ts'), 'src/guard/ and src/dataverse/ stand'],
  ['src/dataverse/thing.ts', from('../guard/refusal.ts'), 'src/guard/ and src/dataverse/ stand'],
  ['src/checks/thing.ts', from('../inspection/readable.ts'), 'src/checks/ judges'],
  ['src/storage/thing.ts', from('../turn/turn.ts'), 'src/storage/ keeps'],
  ['src/storage/sqlite/thing.ts', typeFrom('../../turn/turn.ts'), 'src/storage/ keeps'],
  ['src/botframework/thing.ts', typeFrom('../config.ts'), 'src/botframework/ speaks'],
  ['src/botframework/thing.ts', from('../delivery/http.ts'), 'src/botframework/ speaks'],
  ['src/signIn/thing.ts', from('../delivery/delivery.ts'), 'src/signIn/ gets'],
  ['src/inspection/thing.ts', from('../delivery/rateLimitedSender.ts'), 'src/inspection/ reads'],
  ['src/delivery/thing.ts', from('../turn/turn.ts'), 'src/delivery/ brings'],
  ['src/delivery/thing.ts', from('../storage/storage.ts'), 'src/delivery/ brings'],
  ['src/turn/thing.ts', from('../start.ts'), 'src/turn/ does'],
  ['src/turn/thing.ts', from('../dataverse/client.ts'), 'src/turn/ does'],
];

/** What the walls have doors for. */
const allowed: readonly (readonly [file: string, line: string])[] = [
  ['dialogs/thing.ts', `import { setup } from 'xstate';`],
  ['dialogs/thing.ts', `import { toDirectedGraph } from 'xstate/graph';`],
  ['dialogs/thing.ts', from('./guide.ts')],
  ['understanding/thing.ts', `import MiniSearch from 'minisearch';`],
  ['understanding/en/thing.ts', from('../../dialogs/causes.ts')],
  ['cards/thing.ts', `import type { CardElement } from '@microsoft/teams.cards';`],
  ['cards/text/en/thing.ts', from('../../../dialogs/causes.ts')],
  ['cards/text/en/thing.ts', from('../text.ts')],
  ['cards/gallery/thing.ts', `${fs}\nvoid process.argv;`],
  ['src/conversation/thing.ts', `import { z } from 'zod';`],
  ['src/conversation/thing.ts', `import { hash } from 'node:crypto';`],
  ['src/conversation/thing.ts', typeFrom('../guard/activity.ts')],
  ['src/conversation/thing.ts', from('../../cards/text/languages.ts')],
  ['src/conversation/thing.ts', from('../../understanding/secrets.ts')],
  ['src/botframework/thing.ts', `${botbuilder}\n${from('../guard/activity.ts')}`],
  ['src/turn/thing.ts', typeFrom('../botframework/types.ts')],
  ['src/storage/sqlite/thing.ts', `${fs}\n${from('../../log.ts')}`],
];

/** What oxlint says of a file. */
interface Diagnostic {
  readonly filename: string;
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

/** Lints all lines at once, each in a file of its own in a folder that is laid out like this one. */
async function lint(lines: readonly (readonly [file: string, line: string, ...unknown[]])[]) {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    // Types aren't looked at, as the imported files aren't there.
    const rules = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as object;
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...rules, options: {} }));
    const named = lines.map(([file], index) => file.replace('thing.ts', `line${index}.ts`));
    for (const [index, file] of named.entries()) {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${lines[index]?.[1]}\n`);
    }
    const oxlint = resolve('node_modules/oxlint/bin/oxlint');
    const { promise: printed, resolve: print } = Promise.withResolvers<string>();
    execFile(
      process.execPath,
      [oxlint, '--format', 'json', '.'],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout) => print(stdout),
    );
    const { diagnostics } = JSON.parse(await printed) as { diagnostics: readonly Diagnostic[] };
    return named.map((file) =>
      diagnostics.flatMap(({ filename, code, message, help }) =>
        filename.replaceAll('\\', '/') === file && /no-restricted-/.test(code)
          ? [`${message} ${help}`]
          : [],
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a wall', () => {
  let said: readonly (readonly string[])[];
  beforeAll(async () => {
    said = await lint([...refused, ...allowed]);
  });

  test.each(refused.map(([file, line, why], index) => ({ file, line, why, index })))(
    'in $file refuses: $line',
    ({ why, index }) => {
      expect(said[index]).not.toEqual([]);
      expect(said[index]?.join('\n')).toContain(why);
    },
  );

  test.each(allowed.map(([file, line], index) => ({ file, line, index: refused.length + index })))(
    'in $file lets through: $line',
    ({ index }) => {
      expect(said[index]).toEqual([]);
    },
  );
});
