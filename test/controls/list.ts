import type { Control } from './control.ts';
import { guardControls } from './guard.ts';
import { sendingControls } from './sending.ts';
import { storageControls } from './storage.ts';
import { turnControls } from './turn.ts';

/** Every control that is switched off once. */
export const controls: readonly Control[] = [
  ...guardControls,
  ...turnControls,
  ...storageControls,
  ...sendingControls,
];

/** How often the text of a control stands in a file: once, unless the control has moved. */
export const occurrences = (text: string, { from }: Control): number => text.split(from).length - 1;
