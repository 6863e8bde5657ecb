import { describe, expect, test } from 'vitest';
import { diagrams, guidePage, pathPicture } from '../../dialogs/pictures.ts';

describe('the pictures of the guide', () => {
  test('docs/guide.md is the page that `npm run guide -- --write` writes', async () => {
    await expect(guidePage()).toMatchFileSnapshot('../../docs/guide.md');
  });

  test('the whole has at most ten boxes', () => {
    const picture = diagrams().get('guide') ?? '';
    const boxes = new Set(
      [...picture.matchAll(/[a-z]\w+(?= -->)|(?<=--> )[a-z]\w+/gi)].map(String),
    );
    expect(boxes.size).toBeLessThanOrEqual(10);
    expect(boxes).toContain('email');
  });

  test('the way of a conversation is drawn step by step', () => {
    expect(pathPicture(['findingEmail', 'checkingMailbox', 'fixing'])).toBe(
      'stateDiagram-v2\n  [*] --> findingEmail\n  findingEmail --> checkingMailbox: 1\n  checkingMailbox --> fixing: 2\n',
    );
  });
});
