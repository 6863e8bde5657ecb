import { languages } from './languages.ts';
import { hasJapanese } from './wholeWords.ts';

/** What can hardly be anything but a secret, by its own form. */
const forms = [
  // A signed token (JWT).
  /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/,
  // A client secret of an app registration.
  /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
];

/** What machines call a secret, whatever the language. */
const keyNames = [
  'pwd',
  'client[ _-]?secret',
  'account ?key',
  'shared ?access ?key',
  'api[ _-]?key',
];
const secrets = languages.map(({ secret }) => secret);
const names = [...secrets.flatMap((secret) => secret.names), ...keyNames].join('|');
/** What joins name and value. Japanese has no spaces around it. */
const verbs = secrets
  .flatMap((secret) => secret.verbs)
  .map((verb) => (hasJapanese(verb) ? verb : String.raw`\s${verb}\s`))
  .join('|');
const named = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${names})["']?\s*(?:[:=：]|${verbs})\s*["']?(?<value>[^\s"',;]{6,})`,
  'giu',
);

/** Whether a text seems to hold a password, a key or a token: as good as never a false alarm. */
export function holdsSecret(text: string): boolean {
  return (
    forms.some((form) => form.test(text)) ||
    [...text.matchAll(named)].some(({ groups }) => isMixed(groups?.value ?? ''))
  );
}

/** “The password is required” tells none: a secret mixes letters with digits. */
const isMixed = (value: string): boolean => /\p{L}/u.test(value) && /\d/.test(value);
