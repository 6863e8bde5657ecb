import type { Action, CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { ButtonKind } from '../cards/button.ts';
import { complaints } from './reference.ts';

/** The hosts that a card may lead to. */
const hosts = new Set(['learn.microsoft.com']);
const bytes = 24 * 1024;
const titleLength = 30;
const buttonCount = 6;

/**
 * What a card does against the platform's rules (teams-rules P-1 to P-5, P-22, S-16 to S-18), and
 * what the reference parser has against it.
 */
export function rulesBroken(card: IAdaptiveCard, buttons: ButtonKind): string[] {
  const { version, body, actions = [], speak, fallbackText } = card;
  return [
    ...complaints(card),
    ...fault(version !== '1.5', `version ${version}`),
    ...fault(Buffer.byteLength(JSON.stringify(card)) > bytes, 'over 24 KB'),
    ...fault(!speak || !fallbackText, 'nothing to speak'),
    ...fault('refresh' in card, 'refresh'),
    ...body.flatMap(elementFaults),
    ...fault(actions.length > buttonCount, `more than ${buttonCount} buttons`),
    ...fault(actions.filter(({ style }) => style === 'positive').length > 1, 'two primary buttons'),
    ...actions.flatMap((action) => buttonFaults(action, buttons)),
  ];
}

function elementFaults(element: CardElement): string[] {
  if (element.type === 'TextBlock') {
    const links = [...element.text.matchAll(/\]\((?<url>[^)]*)\)/g)].map(
      ({ groups }) => groups?.url,
    );
    return [
      ...fault(!element.wrap, `text that doesn’t wrap: ${element.text}`),
      ...fault(/undefined|NaN|\[object/.test(element.text), `hole: ${element.text}`),
      ...links.flatMap((url = '') => linkFaults(url)),
    ];
  }
  if (element.type === 'Container') return element.items.flatMap(elementFaults);
  if (element.type.startsWith('Input.')) {
    const { id, label } = element as { id?: string; label?: string };
    return [...fault(!id, 'input without an id'), ...fault(!label, `input without a label: ${id}`)];
  }
  return [`element ${element.type}`];
}

function linkFaults(url: string): string[] {
  const { protocol, host } = new URL(url);
  return fault(protocol !== 'https:' || !hosts.has(host), `link to ${host}`);
}

function buttonFaults(action: Action, buttons: ButtonKind): string[] {
  const { title = '' } = action;
  const common = [
    ...fault(title.length === 0 || title.length > titleLength, `long title: ${title}`),
    ...fault(!hasRevision(action), `no revision: ${title}`),
  ];
  if (buttons === 'submit')
    return [...common, ...fault(action.type !== 'Action.Submit', action.type)];
  if (action.type !== 'Action.Execute') return [...common, action.type];
  const { verb, data, fallback } = action;
  const submit = typeof fallback === 'object' ? fallback : undefined;
  return [
    ...common,
    ...fault(!verb, `no verb: ${title}`),
    ...fault(submit?.type !== 'Action.Submit', `no fallback: ${title}`),
    ...fault(
      JSON.stringify(submit && 'data' in submit ? submit.data : undefined) !== JSON.stringify(data),
      `fallback with other data: ${title}`,
    ),
  ];
}

function hasRevision(action: Action): boolean {
  const data = 'data' in action ? (action.data as Record<string, unknown>) : {};
  return Number.isInteger(data.revision) && typeof data.verb === 'string' && Boolean(data.step);
}

const fault = (isBroken: boolean, words: string): string[] => (isBroken ? [words] : []);
