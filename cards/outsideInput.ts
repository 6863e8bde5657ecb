import type { IChoiceSetInput } from '@microsoft/teams.cards';
import { outsideCauses } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Text } from './text/text.ts';

/** What lies outside the ten causes and wasn't asked about yet; each has a question of its own. */
export const outsideInput = ({ judged }: View, text: Text): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id: 'cause',
  label: text.ui.outside.label,
  placeholder: text.ui.outside.placeholder,
  style: 'compact',
  isRequired: true,
  errorMessage: text.notices.causeFirst,
  wrap: true,
  choices: outsideCauses
    .filter((outside) => !judged[outside])
    .map((outside) => ({ title: text.outside[outside].name, value: outside })),
});

export const outsideButton = ({ ui }: Text): Button => ({
  verb: 'cause.suspected',
  title: ui.outside.submit,
  withInputs: true,
});
