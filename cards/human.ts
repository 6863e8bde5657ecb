import type { CardElement } from '@microsoft/teams.cards';
import type { View } from '../dialogs/view.ts';
import { heading, paragraph, title } from './card.ts';
import { literal } from './markdown.ts';
import { suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';

/** A person to talk to: whom the organization names, or else what to send to a colleague. */
export function humanBody(view: View, text: Text): CardElement[] {
  const { supportContact: contact, cause } = view;
  const { title: words, contact: named, nobody } = text.human;
  if (contact) {
    return [
      title(words),
      paragraph(named),
      paragraph(`[${literal(contact.name)}](${contact.url})`),
    ];
  }
  const isFound = cause && view.verdicts[cause].verdict === 'found';
  const request = isFound ? suspectWords(text, cause).request : text.human.request;
  return [
    title(words),
    paragraph(nobody),
    heading(text.ui.requestHeading),
    { type: 'Container', style: 'emphasis', items: [paragraph(request)] },
  ];
}
