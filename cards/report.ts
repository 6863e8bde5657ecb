import type { Answer } from '../dialogs/diagnosis.ts';
import type { Sought } from '../dialogs/inspection.ts';
import { isOutside, type SuspectId } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import { unknownMessageLine } from './answers.ts';
import { dated, timed } from './date.ts';
import { linkedPlain, literal, masked } from './markdown.ts';
import { problemLines } from './problem.ts';
import { evidenceLink } from './record.ts';
import { supportReason } from './summary.ts';
import { stepName, suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';
import { evidence, isInspected, listed, verdictOrder } from './verdicts.ts';

/**
 * The summary so far as plain text for a ticket, the outcome first. Each line is a paragraph of its
 * own, since some clients draw single line breaks as spaces.
 * @param now ISO 8601
 */
export function report(view: View, text: Text, now: string): string {
  const { ui } = text;
  const first = view.answers[0]?.on;
  const problem = problemLines(view.problem, text).join('; ');
  return linkedPlain(
    [
      `${ui.reportTitle}, ${dated(text, now)}`,
      outcome(view, text),
      ...emailLines(view, text),
      ...(problem ? [ui.labelled(ui.saidAtOpening, problem)] : []),
      ...verdictLines(view, text),
      ...messageLines(view, text),
      ui.currentStep(stepName(text, view.step)),
      ...(first ? [ui.startedOn(dated(text, first))] : []),
      ...supportLines(view, text),
    ].join('\n\n'),
  );
}

/** What it came to, in one line. */
function outcome(view: View, text: Text): string {
  const { ui, outcomes, verdicts, report: words } = text;
  if (view.step === 'resolved') {
    const number = view.inspection?.case?.value;
    const { title } = outcomes.resolved;
    return number ? ui.labelled(title, literal(String(number))) : title;
  }
  const found = withVerdict('found', view);
  if (found.length > 0) return ui.labelled(verdicts.found, namesOf(found, text));
  return view.isOver ? words.noCause : words.noCauseYet;
}

/** The email as the person gave it; where others read along, its addresses are masked. */
function emailLines({ sought, isShared }: View, text: Text): string[] {
  const { report: words, ui } = text;
  const address = (said: string) => literal(isShared ? masked(said) : said);
  const { sender, queue, subject, around, messageId }: Sought = sought ?? {};
  const facts = [
    sender && ui.labelled(words.sender, address(sender)),
    queue && ui.labelled(words.queue, address(queue)),
    subject && ui.labelled(words.subject, ui.quoted(literal(subject))),
    around && ui.labelled(words.around, dated(text, around)),
    messageId && ui.labelled(words.messageId, address(messageId)),
  ].filter(Boolean);
  return facts.length > 0 ? [ui.labelled(words.email, facts.join('; '))] : [];
}

const withVerdict = (verdict: string, view: View): SuspectId[] =>
  listed(view).filter((cause) => view.verdicts[cause].verdict === verdict);

const namesOf = (suspects: readonly SuspectId[], text: Text): string =>
  suspects.map((cause) => suspectWords(text, cause).shortName).join(', ');

/** A line for each reason, so that what nobody looked at takes one line together. */
function verdictLines(view: View, text: Text): string[] {
  return verdictOrder.flatMap((verdict) => {
    const byReason = Map.groupBy(withVerdict(verdict, view), (cause) =>
      [evidence(view, text, cause), doneBy(cause, view, text), ...links(cause, view, text)]
        .filter(Boolean)
        .join(' '),
    );
    return [...byReason].map(
      ([reason, same]) =>
        `${text.ui.labelled(text.verdicts[verdict], namesOf(same, text))}. ${reason}`,
    );
  });
}

const repairing: ReadonlySet<Answer['event']['type']> = new Set([
  'fix.done',
  'fix.handedOver',
  'fix.declined',
]);

/** Who said what became of a fix, where several people answer, and when. */
function doneBy(cause: SuspectId, { answers, repairs }: View, text: Text): string | undefined {
  const last =
    repairs[cause] &&
    answers.findLast((answer) => answer.cause === cause && repairing.has(answer.event.type));
  if (!last) return undefined;
  const when = timed(text, last.on);
  return `(${last.by?.name ? `${text.ui.by(last.by.name)}, ${when}` : when})`;
}

/** As many records of one cause as anybody opens. */
const linked = 3;

/** Where what was found can be opened. */
function links(suspect: SuspectId, view: View, text: Text): string[] {
  if (isOutside(suspect) || !isInspected(view, suspect)) return [];
  const { inspection, inspectionScope, verdicts } = view;
  if (verdicts[suspect].verdict !== 'found') return [];
  const seen = inspection?.findings[suspect].evidence ?? [];
  const all = seen.flatMap((each) => evidenceLink(each, inspectionScope, text) ?? []);
  return [...new Set(all)].slice(0, linked);
}

/** The failure messages: confirmed, recognized only, and those that aren't known. */
function messageLines(view: View, text: Text): string[] {
  const { ui, report: words } = text;
  const { messages, recognized = [], unknownMessages } = view;
  const named = (row: (typeof messages)[number]) => ui.quoted(text.messages[row].name);
  return [
    ...messages.map((row) => ui.foundBy(text.messages[row].name)),
    ...recognized
      .filter((row) => !messages.includes(row))
      .map((row) => ui.labelled(words.recognized, named(row))),
    ...unknownMessages.map((unknown) => unknownMessageLine(unknown, text)),
  ];
}

function supportLines(view: View, text: Text): string[] {
  const reason = view.step === 'concluded' ? supportReason(view) : undefined;
  return reason
    ? [
        text.ui.supportHeading,
        text.support[reason],
        ...text.support.items.map((each) => `- ${each}`),
      ]
    : [];
}
