import { describe, expect, test } from 'vitest';
import { textFor } from '../../cards/text/languages.ts';
import { newDiagnosis } from '../../dialogs/diagnosis.ts';
import { messages } from '../../dialogs/messages.ts';
import { viewOf } from '../../dialogs/view.ts';
import { intentOfText } from '../../src/conversation/typed.ts';
import { read } from '../support/markdown.ts';

const readme = read('README.md');

describe('the README', () => {
  test('is at most 8 KB', () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(8 * 1024);
  });

  test('quotes a sentence that the bot understands', () => {
    const [, sentence = ''] = /^> (.+)$/m.exec(readme) ?? [];
    const intent = intentOfText(sentence, { show: 'step' }, viewOf(newDiagnosis), textFor('en'));
    expect(intent).toMatchObject({ kind: 'problem' });
  });

  test('counts the failure messages that the bot knows', () => {
    expect(readme).toContain(`${Object.keys(messages).length} failure messages`);
  });
});
