import type { CardElement } from '@microsoft/teams.cards';
import type { Evidence, EvidenceKind, InspectionScope } from '../dialogs/inspection.ts';
import { messages, type MessageRow } from '../dialogs/messages.ts';
import type { View } from '../dialogs/view.ts';
import { bulleted } from './elements.ts';
import { timed } from './date.ts';
import { literal } from './markdown.ts';
import { evidenceLink } from './record.ts';
import type { Seen } from './text/inspection.ts';
import type { Text } from './text/text.ts';

/** More of one cause says nothing new, and would make the card too large. */
const shown = 3;

/** What was seen, a line each with a link to its record. */
export function evidenceList(
  evidence: readonly Evidence[],
  { inspectionScope }: View,
  text: Text,
): CardElement {
  const lines = evidence
    .slice(0, shown)
    .map((each) =>
      [namedSentence(each, inspectionScope, text), evidenceLink(each, inspectionScope, text)]
        .filter(Boolean)
        .join(' '),
    );
  const left = evidence.length - lines.length;
  return bulleted(left > 0 ? [...lines, text.inspection.moreEvidence(left)] : lines);
}

/** With what the record is called, where that is known: it is while a look is fresh, and isn't kept. */
function namedSentence(evidence: Evidence, scope: InspectionScope | undefined, text: Text): string {
  const { name = evidence.record && scope?.nameOf?.(evidence.record.id) } = evidence;
  const said = sentence(evidence, text);
  return name ? text.ui.labelled(literal(name), said) : said;
}

/** These sentences tell the time themselves. */
const tellTheirTime: ReadonlySet<EvidenceKind> = new Set([
  'mailbox-postponed',
  'process-from',
  'rule',
]);

/** One thing that was seen, with its time, without a full stop. */
export function sentence(evidence: Evidence, text: Text): string {
  const seen = seenIn(evidence, text);
  const said = text.inspection.kinds[evidence.looked](seen);
  return seen.when && !tellTheirTime.has(evidence.looked)
    ? `${said}${text.ui.bracketed(seen.when)}`
    : said;
}

function seenIn(evidence: Evidence, text: Text): Seen {
  const { value, when } = evidence;
  return {
    value: typeof value === 'string' ? literal(value) : value,
    said: saidIn(evidence, text),
    when: when && timed(text, when),
  };
}

/** What the product said there: a known message by name, otherwise its code. */
function saidIn({ looked, value, message }: Evidence, text: Text): string | undefined {
  if (looked === 'evaluation') {
    return typeof value === 'number' && value > 0 ? reasonName(value, text) : undefined;
  }
  if (message) return text.ui.quoted(text.messages[message].name);
  if (typeof value !== 'string' || hasEnded(value)) return undefined;
  return literal(value);
}

/** A run that has no error code says only how it ended. */
const hasEnded = (value: string): boolean =>
  /^(?:succeeded|success|failed|cancell?ed|waiting)$/i.test(value);

/** A reason of the activity monitor by its name, or else by its number. */
export function reasonName(reason: number, text: Text): string {
  const row = `reason${reason}`;
  return row in messages ? text.ui.quoted(text.messages[row as MessageRow].name) : String(reason);
}
