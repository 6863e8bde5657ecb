import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagram } from './diagram.ts';

test('the diagram beside the guide is the guide’s own', async () => {
  await expect(diagram()).toMatchFileSnapshot('../../dialogs/guide.mmd');
});

test('the README shows that diagram', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`\`\`\`mermaid\n${diagram()}\`\`\``);
});
