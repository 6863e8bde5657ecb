import type { IChoiceSetInput } from '@microsoft/teams.cards';
import { messages, type MessageRow } from '../dialogs/messages.ts';
import type { Button } from './button.ts';
import type { Text } from './text/text.ts';

/** The reasons that the activity monitor can show, except those without a published text. */
const reasons = (Object.keys(messages) as MessageRow[]).filter(
  (row) => messages[row].id.startsWith('reason:') && messages[row].phrases.length > 0,
);

/** The list to pick the activity monitor's reason from. */
export function reasonInput(text: Text): IChoiceSetInput {
  const { label, placeholder } = text.ui.reason;
  return {
    type: 'Input.ChoiceSet',
    id: 'message',
    label,
    placeholder,
    style: 'compact',
    isRequired: true,
    errorMessage: text.notices.reasonFirst,
    wrap: true,
    choices: reasons.map((row) => ({ title: reasonTitle(row, text), value: row })),
  };
}

/** The original, which the product shows, beside what it says in the person's language. */
function reasonTitle(row: MessageRow, { messages: words, reasons: translated }: Text): string {
  const said = translated[row];
  return said ? `${words[row].name} – ${said}` : words[row].name;
}

export const reasonButton = (text: Text): Button => ({
  verb: 'message.recorded',
  title: text.ui.reason.submit,
  withInputs: true,
});
