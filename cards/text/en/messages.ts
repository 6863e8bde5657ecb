import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';
import { productMessages } from '../productMessages.ts';
import type { Text } from '../text.ts';

/** How each known failure message is called in English. */
export const messages: Record<MessageRow, MessageWords> = {
  ...productMessages,
  A7: { name: 'The created record has empty data' },
  A8: { name: 'The flow fails on a text field filled from Sender' },
  reason0: { name: 'Reason 0 (no text)' },
  reason8: { name: 'Reason 8 (no text)' },
  reason12: { name: 'Reason 12 (no text)' },
  undeliverable: { name: 'Undeliverable category on the email in Outlook' },
  error8005E259: { name: 'Error code 8005E259' },
  error8005E272: { name: 'Error code 8005E272' },
  error8005E273: { name: 'Error code 8005E273' },
  error8005E274: { name: 'Error code 8005E274, MailboxNotEnabledForRESTAPI' },
  error8005E276: { name: 'Error code 8005E276' },
};

/** The reasons of the activity monitor need no translation. */
export const reasons: Text['reasons'] = {};
