import type { View } from '../dialogs/view.ts';
import type { Content } from './card.ts';
import { box, paragraph, title } from './elements.ts';
import { literal } from './markdown.ts';
import { suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';

/** A person to talk to: whom the organization names, or else what to send to a colleague. */
export function humanContent(view: View, text: Text): Content {
  const { supportContact: contact, cause } = view;
  const { title: words, contact: named, nobody } = text.human;
  if (contact) {
    const link = `[${literal(contact.name)}](${contact.url})`;
    return { body: [title(words), paragraph(named), paragraph(link)] };
  }
  const isFound = cause && view.verdicts[cause].verdict === 'found';
  const request = isFound ? suspectWords(text, cause).request : text.human.request;
  return { body: [title(words), paragraph(nobody), box([paragraph(request)])] };
}
