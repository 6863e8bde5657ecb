import type { CardElement } from '@microsoft/teams.cards';
import type { View } from '../dialogs/view.ts';
import { small } from './elements.ts';
import type { Text } from './text/text.ts';

/** About how many places are left to look at. */
export const progress = ({ left }: View, { ui }: Text): CardElement => small(ui.progress(left));
