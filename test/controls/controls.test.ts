import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { controls, occurrences } from './list.ts';

test.each(controls)('the control “$name” is where it is switched off', (control) => {
  expect(occurrences(readFileSync(control.file, 'utf8'), control)).toBe(1);
  expect(control.tests.filter((file) => !existsSync(file))).toEqual([]);
});

test('each control is there once', () => {
  const names = controls.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
