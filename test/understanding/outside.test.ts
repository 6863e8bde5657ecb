import { describe, expect, test } from 'vitest';
import { outsideCauses } from '../../dialogs/outside.ts';
import { understand } from '../../src/commands/understand.ts';
import { languages } from '../../understanding/languages.ts';
import { recognizeProblem } from '../../understanding/problems.ts';
import { outsideStatements } from '../support/statements/outside.ts';
import { statements } from '../support/statements/statements.ts';

describe('What lies outside the ten causes', () => {
  test.each(outsideCauses)('is reached by words: %s', (id) => {
    const missed = outsideStatements[id].filter(
      (text) => recognizeProblem(text).outside?.[0] !== id,
    );
    expect(missed.map((text) => [text, recognizeProblem(text)])).toEqual([]);
  });

  test('leaves the ten causes and what is about none alone', () => {
    const misled = Object.values(statements)
      .flat()
      .filter(({ text }) => recognizeProblem(text).outside);
    expect(misled.map(({ text }) => [text, recognizeProblem(text).outside])).toEqual([]);
  });

  test('is no cause beside them', () => {
    for (const text of Object.values(outsideStatements).flat()) {
      expect(recognizeProblem(text)).toMatchObject({ causes: [], caseExists: false });
    }
  });

  test.each([
    'What is email classification?',
    'How do I merge two cases?',
    'Please delete this case',
    'How do I turn off administration mode?',
    'Can you build a flow for me?',
    'Is there a Copilot for Excel?',
    'I would like to unsubscribe from the newsletter',
    'Our marketing department needs a new printer',
    'Wie lege ich zwei Tickets zusammen?',
    'Wie kopiere ich die Umgebung?',
    'Comment supprimer un incident ?',
    'C’est quoi Copilot ?',
    '¿Cómo elimino un caso?',
    '¿Qué es Copilot?',
    'ケースを統合する手順を教えて',
    'Copilotとは何ですか',
  ])('isn’t what a question or small talk is about: %s', (text) => {
    expect(recognizeProblem(text)).toEqual({ causes: [], caseExists: false });
  });

  test('its statements are no phrasings: those would be found in any case', () => {
    const known = new Set(
      languages.flatMap(({ phrasings }) => Object.values(phrasings.topics).flat()),
    );
    expect(
      Object.values(outsideStatements)
        .flat()
        .filter((text) => known.has(text)),
    ).toEqual([]);
  });

  test('is named on the command line only where the words are about it', () => {
    expect(understand('The system job of the rule stays in Waiting For Resources')).toEqual({
      messages: [],
      causes: [],
      outside: ['background-work-off'],
    });
    expect(understand('They put us in blind copy')).not.toHaveProperty('outside');
  });
});
