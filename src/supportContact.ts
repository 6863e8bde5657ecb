import type { SupportContact } from '../dialogs/view.ts';
import { parseWebAddress } from './webAddress.ts';

/** Before the first sign of equality stands the name; an address may hold more of these. */
const form = /^(?<name>[^=[\]()<>*_`\p{Cc}]{1,60})=(?<url>\S{1,300})$/u;

/** An address for mail that a link may hold, without a subject or other headers. */
const mailAddress = /^mailto:[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

/** Whom people can talk to, as `Name=https://…` or `Name=mailto:…`; undefined if it is neither. */
export function readSupportContact(text: string): SupportContact | undefined {
  const { name = '', url = '' } = form.exec(text)?.groups ?? {};
  if (!name.trim()) return undefined;
  if (mailAddress.test(url)) return { name: name.trim(), url };
  const web = parseWebAddress(url);
  // Brackets would end the link on a card.
  return web?.protocol === 'https:' && !/[()]/.test(web.href)
    ? { name: name.trim(), url: web.href }
    : undefined;
}
