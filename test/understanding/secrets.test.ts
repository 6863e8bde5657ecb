import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../dialogs/catalogue/entry.ts';
import { messages } from '../../dialogs/messages.ts';
import { holdsSecret } from '../../understanding/secrets.ts';
import { statements } from '../support/statements/statements.ts';

const token =
  'eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.eyJhdWQiOiJodHRwczovL3gifQ.c2lnbmF0dXJlLW9mLW5vdGhpbmc';

test.each([
  `Authorization: Bearer ${token}`,
  `it says ${token}`,
  'abc8Q~zzT.kP3-qwertyuiopasdfghjklzx1234',
  '-----BEGIN RSA PRIVATE KEY-----\nMIIEow',
  'password: Kq7-blue-Horse9',
  'Password=Kq7horse;',
  'my password is "Kq7horse"',
  'Das Kennwort lautet Kq7horse',
  'Passwort: Kq7horse',
  'le mot de passe est Kq7horse',
  'la contraseña es Kq7horse',
  'パスワードはKq7horseです',
  'パスワード：Kq7horse',
  '{"client_secret":"Kq7horse"}',
  'AccountKey=Kq7horse==',
])('“%s” holds a secret', (text) => {
  expect(holdsSecret(text)).toBe(true);
});

test.each([
  'The password is required',
  'password: expired',
  'the password is wrong since 2023',
  'the password is 8 characters long',
  'Das Kennwort ist abgelaufen',
  'it asks for a password 2 times',
  'client secret expired 3 days ago',
  'the token eyJ is cut off',
  'Passwords: 2fa',
  'key: value1234',
  '550e8400-e29b-41d4-a716-446655440000',
  'SGVsbG8gd29ybGQsIHRoaXMgaXMgbm90IGEgc2VjcmV0',
])('“%s” holds none', (text) => {
  expect(holdsSecret(text)).toBe(false);
});

test('nothing that people say of their problem, and no failure message, is taken for a secret', () => {
  const rows: readonly CatalogueEntry[] = Object.values(messages);
  const said = Object.values(statements)
    .flat()
    .map(({ text }) => text);
  const shown = rows.flatMap(({ phrases, codes = [] }) => [...phrases, ...codes]);
  expect([...said, ...shown].filter(holdsSecret)).toEqual([]);
});
