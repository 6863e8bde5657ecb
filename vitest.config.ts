import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What starts the bot or another process. */
const bot = [
  'test/commands',
  'test/conversation',
  'test/guard',
  'test/image',
  'test/inspection',
  'test/manifest',
  'test/practice',
  'test/records',
  'test/server',
  'test/storage',
  'test/support',
  'test/walls.test.ts',
];

/** What needs a browser, or half a minute and more for itself. */
const slow = [
  'test/playground',
  'test/torture',
  'test/cards/accessibility.test.ts',
  'test/cards/budget.test.ts',
  'test/cards/renderers.test.ts',
  'test/conversation/caseWatch.test.ts',
  'test/conversation/durability.test.ts',
  'test/delivery/sending.test.ts',
  'test/server/process.test.ts',
  'test/storage/sqlite/sqlite.test.ts',
  'test/understanding/newLanguage.test.ts',
];

/** The patterns of files and of all files in folders. */
const within = (places: readonly string[]): string[] =>
  places.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.test.ts`));

/** What takes longest begins first: alone at the end, it would be waited for. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ['slow', 'bot', 'pure'];
    // oxlint-disable-next-line unicorn/no-array-sort -- It is no array’s.
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => order.indexOf(a.project.name) - order.indexOf(b.project.name));
  }
}

export default defineConfig({
  test: {
    // What hangs is found; what a busy machine makes slow isn't.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One more than there are processors: most tests wait, for the bot, a browser, or a time to pass.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: within([...bot, ...slow]),
          // Nothing of a file reaches another one, so they share their threads and what these loaded.
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'bot', include: within(bot), exclude: within(slow) } },
      { extends: true, test: { name: 'slow', include: within(slow) } },
    ],
  },
});
