import { expect, test } from 'vitest';
import { GroupCommit } from '../../../src/storage/sqlite/groupCommit.ts';

/** What each commit did, in order; the ones with these numbers fail. */
function recorded(...failing: number[]) {
  const commits: string[][] = [];
  const run = new GroupCommit(async (work) => {
    const done: string[] = [];
    commits.push(done);
    current = done;
    work();
    if (failing.includes(commits.length)) throw new Error('The disk is full.');
  });
  let current: string[] = [];
  const write = (name: string) => run.run(() => `${name} is line ${current.push(name)}`);
  return { commits, write };
}

test('what is written in one moment is committed together, in its order', async () => {
  const { commits, write } = recorded();
  expect(await Promise.all([write('a'), write('b'), write('c')])).toEqual([
    'a is line 1',
    'b is line 2',
    'c is line 3',
  ]);
  expect(await write('d')).toBe('d is line 1');
  expect(commits).toEqual([['a', 'b', 'c'], ['d']]);
});

test('F10: nothing of a commit that failed is confirmed, and the next one works again', async () => {
  const { write } = recorded(1);
  const outcomes = await Promise.allSettled([write('a'), write('b')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await write('c')).toBe('c is line 1');
});
