import { expect, test } from 'vitest';
import { looksLikeMessage } from '../../understanding/looksLikeMessage.ts';

test.each([
  'Something unforeseen: error',
  "The record can't be saved",
  'The record can’t be saved',
  'Unauthorized.',
  'invalid_client',
  'Fehler404 beim Speichern',
  'Der Vorgang ist fehlgeschlagen',
  'Échec de l’enregistrement',
  'L’enregistrement a échoué',
  'No válida',
  'レコードを保存できませんでした',
  '0x80040217',
])('“%s” may be a failure message', (text) => {
  expect(looksLikeMessage(text)).toBe(true);
});

test.each([
  'Where do I find the queue?',
  'a fault of mine',
  'terror and failsafe',
  'Die Fehlerquote',
  'fehlerhaft',
  'Bonjour',
  'ケースを探しています',
])('“%s” rather not', (text) => {
  expect(looksLikeMessage(text)).toBe(false);
});
