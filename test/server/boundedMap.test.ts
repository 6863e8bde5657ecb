import { describe, expect, test } from 'vitest';
import { BoundedMap } from '../../src/boundedMap.ts';

function filled(): BoundedMap<string, number> {
  const map = new BoundedMap<string, number>(3);
  ['a', 'b', 'c'].forEach((key, index) => map.set(key, index));
  return map;
}

const kept = (map: BoundedMap<string, number>): string[] =>
  ['a', 'b', 'c', 'd', 'e'].filter((key) => map.get(key) !== undefined);

describe('a map of three entries', () => {
  test('holds three', () => {
    expect(kept(filled())).toEqual(['a', 'b', 'c']);
    expect(filled().get('b')).toBe(1);
  });

  test('forgets the oldest one for each that is too many, and no other', () => {
    const map = filled();
    map.set('d', 3);
    expect(kept(map)).toEqual(['b', 'c', 'd']);
    map.set('e', 4);
    expect(kept(map)).toEqual(['c', 'd', 'e']);
  });

  test('forgets nothing when an entry is set anew, which makes it the newest', () => {
    const map = filled();
    map.set('a', 7);
    expect(kept(map)).toEqual(['a', 'b', 'c']);
    map.set('d', 3);
    expect(kept(map)).toEqual(['a', 'c', 'd']);
    expect(map.get('a')).toBe(7);
  });

  test('keeps nothing longer for being read', () => {
    const map = filled();
    map.get('a');
    map.set('d', 3);
    expect(kept(map)).toEqual(['b', 'c', 'd']);
  });

  test('has room again for what was deleted', () => {
    const map = filled();
    map.delete('b');
    map.delete('nothing');
    map.set('d', 3);
    expect(kept(map)).toEqual(['a', 'c', 'd']);
  });

  test('never grows', () => {
    const map = new BoundedMap<number, number>(2);
    for (let key = 0; key < 10_000; key += 1) map.set(key, key);
    expect([9_997, 9_998, 9_999].map((key) => map.get(key))).toEqual([undefined, 9_998, 9_999]);
  });
});
