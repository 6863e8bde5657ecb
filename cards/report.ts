import type { View } from '../dialogs/view.ts';
import { unknownMessageLine } from './answers.ts';
import { dated } from './date.ts';
import { plain } from './markdown.ts';
import { problemLines } from './problem.ts';
import { supportReason } from './summary.ts';
import { stepName, suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';
import { evidence, listed } from './verdicts.ts';

/**
 * The summary so far as plain text for a ticket.
 * @param now ISO 8601
 */
export function report(view: View, text: Text, now: string): string {
  const { ui } = text;
  const first = view.answers[0]?.on;
  const verdicts = listed(view).map((cause, index) => {
    const verdict = text.verdicts[view.verdicts[cause].verdict];
    const judged = ui.labelled(suspectWords(text, cause).shortName, verdict);
    return `${index + 1}. ${judged}. ${evidence(view, text, cause)}`;
  });
  const said = [
    ...view.messages.map((row) => ui.foundBy(text.messages[row].name)),
    ...view.unknownMessages.map((unknown) => unknownMessageLine(unknown, text)),
  ];
  const reason = view.step === 'concluded' ? supportReason(view) : undefined;
  return plain(
    [
      `${ui.reportTitle}, ${dated(text, now)}`,
      ...(first ? [ui.startedOn(dated(text, first))] : []),
      ui.currentStep(stepName(text, view.step)),
      ...section(ui.saidAtOpening, dashed(problemLines(view.problem, text))),
      ...section(ui.messagesHeading, dashed(said)),
      ...section(ui.verdictsHeading, verdicts),
      ...(reason
        ? section(ui.supportHeading, [text.support[reason], ...dashed(text.support.items)])
        : []),
    ].join('\n'),
  );
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : [];
}

const dashed = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
