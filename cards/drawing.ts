import type { CardElement } from '@microsoft/teams.cards';
import type { Step } from '../dialogs/steps.ts';
import { paragraph, small } from './elements.ts';
import { productSettings } from './text/productSettings.ts';
import type { Text } from './text/text.ts';

/** A setting that is easier to recognize than to describe. */
type DrawnSetting = keyof typeof productSettings;

/** What a setting looks like in the product where all is well: each label beside its value. */
const drawing = (setting: DrawnSetting, { ui }: Text): CardElement => ({
  type: 'Container',
  style: 'emphasis',
  items: [small(ui.asItShouldBe), ...productSettings[setting].map(row)],
});

/** The setting that a question asks about, where it is drawn. */
const settingAt: Readonly<Partial<Record<Step, DrawnSetting>>> = {
  checkingUnknownSenders: 'unknown-senders',
  checkingMailbox: 'mailbox',
};

/** The drawing of the setting that a question asks about, if there is one. */
export function drawnAt(step: Step, text: Text): CardElement[] {
  const setting = settingAt[step];
  return setting ? [drawing(setting, text)] : [];
}

const row = ([label, value]: readonly [string, string]): CardElement => ({
  type: 'ColumnSet',
  spacing: 'Small',
  columns: [
    { type: 'Column', width: 'stretch', items: [paragraph(label)] },
    {
      type: 'Column',
      width: 'stretch',
      items: [{ ...paragraph(`✓ **${value}**`), color: 'Good' }],
    },
  ],
});
