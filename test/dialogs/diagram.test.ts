import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagram } from './diagram.ts';

test('the diagram beside the guide is the guide’s own', async () => {
  await expect(diagram()).toMatchFileSnapshot('../../dialogs/guide.mmd');
});

test('docs/architecture.md shows that diagram', () => {
  const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  expect(page).toContain(`\`\`\`mermaid\n${diagram()}\`\`\``);
});
