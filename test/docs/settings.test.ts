import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, root } from '../support/markdown.ts';

/** What names of settings look like: ours in capitals, botbuilder's by their own first words. */
const name = new RegExp(
  String.raw`(?<![\w$])(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|PORT|CHANNELS|` +
    String.raw`(?:MicrosoftApp|Certificate(?:Thumb|Private)|To(?:Bot|Channel)From|OAuth(?:Url|Api)|` +
    String.raw`ChannelService|BotOpenIdMetadata|ValidateAuthority|CallerId)\w*)(?![\w$-])`,
  'g',
);

/** These are set for the Playground's process, and read by nobody here. */
const forOthers: ReadonlySet<string> = new Set([
  'APPLICATION_INSIGHTS_NO_STATSBEAT',
  'M365_AGENTS_PLAYGROUND_LOGFILE',
  'TEAMSAPPTESTER_BROWSER',
]);

const namesIn = (text: string): readonly string[] => [...text.matchAll(name)].map(([each]) => each);

/** Whatever looks like a setting in the source: as it is read, checked, or asked for in a fault. */
const inSource = new Set(
  globSync(['src/**/*.ts', 'manifest/settings.ts'], { cwd: root })
    .flatMap((path) => namesIn(readFileSync(`${root}/${path}`, 'utf8')))
    .filter((each) => !forOthers.has(each)),
);

/** The first column of the tables. */
const documented = new Set(
  [...read('docs/settings.md').matchAll(/^\| `(?<variable>\w+)`/gm)].map(
    ({ groups: { variable = '' } = {} }) => variable,
  ),
);

describe('docs/settings.md', () => {
  test('lists every setting that the source reads', () => {
    expect(inSource.size).toBeGreaterThan(25);
    expect([...inSource].filter((each) => !documented.has(each))).toEqual([]);
  });

  test('lists nothing else', () => {
    expect([...documented].filter((each) => !inSource.has(each))).toEqual([]);
  });
});
