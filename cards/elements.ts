import type { CardElement, ITextBlock } from '@microsoft/teams.cards';

export const title = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  size: 'Large',
  weight: 'Bolder',
  style: 'heading',
  wrap: true,
});

export const heading = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  size: 'Default',
  weight: 'Bolder',
  style: 'heading',
  wrap: true,
  spacing: 'Medium',
});

export const paragraph = (text: string): ITextBlock => ({ type: 'TextBlock', text, wrap: true });

export const small = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  size: 'Small',
  isSubtle: true,
  wrap: true,
});

/**
 * Steps to take one after another.
 * @param from the number of the first
 */
export const numbered = (items: readonly string[], from = 1): ITextBlock =>
  paragraph(items.map((item, index) => `${index + from}. ${item}`).join('\n'));

export const bulleted = (items: readonly string[]): ITextBlock =>
  paragraph(items.map((item) => `- ${item}`).join('\n'));

/** What is set apart: a text to copy, or what a place in the product looks like. */
export const box = (items: readonly CardElement[]): CardElement => ({
  type: 'Container',
  style: 'emphasis',
  items: [...items],
});
