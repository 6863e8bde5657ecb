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
    wrap: true,
    choices: reasons.map((row) => ({ title: text.messages[row].name, value: row })),
  };
}

export const reasonButton = (text: Text): Button => ({
  verb: 'message.recorded',
  title: text.ui.reason.submit,
  primary: true,
  withInputs: true,
});
