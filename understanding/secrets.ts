/** What can hardly be anything but a secret, by its own form. */
const forms = [
  // A signed token (JWT).
  /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/,
  // A client secret of an app registration.
  /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
];

/** What a secret is called where one is written down, in the languages that the bot speaks. */
const names =
  'password|passwort|kennwort|mot de passe|contraseña|パスワード|' +
  'pwd|client[ _-]?secret|account ?key|shared ?access ?key|api[ _-]?key';
const named = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${names})["']?\s*(?:[:=：]|は|\s(?:is|ist|lautet|est|es)\s)\s*["']?(?<value>[^\s"',;]{6,})`,
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
