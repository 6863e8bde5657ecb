import type { Action, CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Form } from '../../cards/form.ts';
import { complaints } from './reference.ts';

/** The hosts that a card may lead to, as the title of a link has to name them. */
const hosts = [
  { pattern: /^learn\.microsoft\.com$/, name: 'Microsoft Learn' },
  { pattern: /^admin\.powerplatform\.microsoft\.com$/, name: 'Power Platform' },
  { pattern: /^make\.powerautomate\.com$/, name: 'Power Automate' },
  { pattern: /^admin\.exchange\.microsoft\.com$/, name: 'Exchange' },
  { pattern: /^[a-z]+\.crm\d*\.dynamics\.com$/, name: 'Dynamics 365' },
];
const link = /\[(?<title>[^\]]*)\]\((?<url>[^)]*)\)/g;
const bytes = 24 * 1024;
const titleLength = 30;
/** “10. ” before the title. */
const numberLength = 4;
const buttonCount = 6;

/**
 * What a card does against the platform's rules (teams-rules P-1 to P-5, P-22, S-8, S-10, S-16 to S-18), and
 * what the reference parser has against it.
 */
export function rulesBroken(card: IAdaptiveCard, form: Form): string[] {
  const { version, body, actions = [], speak, fallbackText } = card;
  return [
    ...complaints(card),
    ...fault(version !== form.version, `version ${version}`),
    ...fault(Buffer.byteLength(JSON.stringify(card)) > bytes, 'over 24 KB'),
    ...fault(!speak || !fallbackText, 'nothing to speak'),
    ...fault('refresh' in card, 'refresh'),
    ...body.flatMap((element) => elementFaults(element, form)),
    ...fault(
      actions.filter(({ mode }) => mode !== 'secondary').length > buttonCount,
      `more than ${buttonCount} buttons`,
    ),
    ...fault(actions.filter(({ style }) => style === 'positive').length > 1, 'two primary buttons'),
    ...actions.flatMap((action) => buttonFaults(action, form)),
  ];
}

function elementFaults(element: CardElement, form: Form): string[] {
  if (element.type === 'TextBlock') {
    const { text } = element;
    return [
      ...fault(!element.wrap, `text that doesn’t wrap: ${text}`),
      ...fault(/undefined|NaN|\[object/.test(text), `hole: ${text}`),
      ...[...text.matchAll(link)].flatMap(([, title = '', url = '']) => linkFaults(title, url)),
      ...fault(text.replace(link, '').includes('://'), `address without a title: ${text}`),
    ];
  }
  if (element.type === 'Container') {
    return element.items.flatMap((item) => elementFaults(item, form));
  }
  if (element.type === 'ColumnSet') {
    return (element.columns ?? []).flatMap(({ items }) =>
      items.flatMap((item) => elementFaults(item, form)),
    );
  }
  if (element.type === 'ActionSet') {
    return element.actions.flatMap((action) => buttonFaults(action, form));
  }
  if (element.type.startsWith('Input.')) {
    const { id, label, key } = element as { id?: string; label?: string; key?: string };
    return [
      ...fault(!id, 'input without an id'),
      ...fault(!label, `input without a label: ${id}`),
      // Its client would offer what the card before offered.
      ...fault(!key, `input without a key: ${id}`),
    ];
  }
  return [`element ${element.type}`];
}

/** A link's title has to say which page it leads to, and where that is. */
function linkFaults(title: string, url: string): string[] {
  const { protocol, host } = new URL(url);
  const name = hosts.find(({ pattern }) => pattern.test(host))?.name;
  const says = name !== undefined && title.endsWith(` – ${name}`) && !title.startsWith(' ');
  return [
    ...fault(protocol !== 'https:' || name === undefined, `link to ${host}`),
    ...fault(!says, `link that doesn’t say where it leads: ${title}`),
  ];
}

function buttonFaults(action: Action, { buttons, isNumbered }: Form): string[] {
  const { title = '' } = action;
  const common = [
    ...fault(
      title.length === 0 || title.length > titleLength + (isNumbered ? numberLength : 0),
      `long title: ${title}`,
    ),
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
