import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Area } from '../dialogs/areas.ts';
import type { LookScreen } from '../dialogs/look.ts';
import type { MessageRow } from '../dialogs/messages.ts';
import type { SuspectId } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { card, type Content, type Drawing } from './card.ts';
import { paragraph, small, title } from './elements.ts';
import { humanContent } from './human.ts';
import { emailsContent, emailsButtons } from './emails.ts';
import { checkingContent, checkingButtons, failedContent, failedButtons } from './inspection.ts';
import { inspectionScopeOf } from './inspectionScope.ts';
import { messagesContent, messagesButtons } from './messages.ts';
import {
  ambiguousMessageContent,
  ambiguousMessageButtons,
  unknownMessageContent,
  unknownMessageButtons,
} from './unclearMessage.ts';
import { openingContent, openingButtons } from './opening.ts';
import { overviewContent, overviewButtons } from './overview.ts';
import { statusContent, statusButtons } from './status.ts';
import { stepContent, stepButtons } from './step.ts';
import { languages } from './text/languages.ts';
import type { ScreenWords } from './text/screenWords.ts';
import type { Text } from './text/text.ts';
import {
  describedProblemContent,
  describedProblemButtons,
  understoodContent,
  understoodButtons,
} from './describedProblem.ts';

/** The screens that need nothing but the diagnosis. */
export const screens = [
  'step',
  'opening',
  'welcome',
  'help',
  'status',
  'languageChoice',
  'deletion',
  'sharedDeletion',
  'deleted',
  'overview',
  'signedOut',
  'human',
] as const;

/** The screens about causes that a person told of in words. */
export const toldScreens = ['understood', 'toldTwice', 'toldLater'] as const;

/** Everything that the bot can show as a card: the current step, or something beside it. */
export type Screen =
  | { readonly show: (typeof screens)[number] }
  | { readonly show: 'sharedWelcome'; readonly addedBy?: string | undefined }
  | { readonly show: 'unknownMessage'; readonly area?: Area | undefined }
  | { readonly show: 'ambiguousMessage'; readonly row: MessageRow }
  | { readonly show: 'messages'; readonly rows: readonly MessageRow[] }
  | LookScreen
  | { readonly show: (typeof toldScreens)[number]; readonly causes: readonly SuspectId[] };

/** The card of a screen. */
export const screenCard = (screen: Screen, view: View, drawing: Drawing): IAdaptiveCard =>
  card(
    drawing,
    screenContent(screen, view, drawing.text),
    screenButtons(screen, view, drawing.text),
  );

/** All elements of a screen, what is one tap away too. */
export function screenBody(screen: Screen, view: View, text: Text): CardElement[] {
  const { body, more = [] } = screenContent(screen, view, text);
  return [...body, ...more];
}

/** What a screen says and asks for. */
function screenContent(screen: Screen, view: View, text: Text): Content {
  switch (screen.show) {
    case 'step':
      return stepContent(view, text);
    case 'opening':
      return openingContent(view, text);
    case 'status':
      return statusContent(view, text);
    case 'messages':
      return messagesContent(screen.rows, text);
    case 'understood':
      return understoodContent(screen.causes, view, text);
    case 'toldTwice':
    case 'toldLater':
      return describedProblemContent(screen.show, text);
    case 'sharedWelcome':
      return explained(
        text.sharedWelcome,
        reach(view, text),
        ...(screen.addedBy ? [text.ui.addedBy(screen.addedBy)] : []),
      );
    case 'checking':
      return checkingContent(screen, view, text);
    case 'emails':
      return emailsContent(screen.emails, view, text);
    case 'overview':
      return view.inspection
        ? overviewContent(view.inspection, view, text)
        : stepContent(view, text);
    case 'lookupFailed':
      return failedContent(screen.why, screen.minutes, text);
    case 'signedOut':
      return explained(text.inspection.signedOut);
    case 'welcome':
      return explained(text.welcome, reach(view, text));
    case 'help':
      return explained(
        text.help,
        ...(view.hasGroups ? [text.helpInGroups] : []),
        ...(inspectionScopeOf(view) ? [text.inspection.help] : []),
      );
    case 'deletion':
      return explained(text.deletion, ...(view.inspectionScope ? [text.inspection.kept] : []));
    case 'unknownMessage':
      return unknownMessageContent(screen.area, text);
    case 'ambiguousMessage':
      return ambiguousMessageContent(screen.row, text);
    case 'human':
      return humanContent(view, text);
    case 'languageChoice':
    case 'sharedDeletion':
    case 'deleted':
      return explained(text[screen.show]);
  }
}

/** What can be clicked on a screen, and so what can be typed there by title or number. */
export function screenButtons(screen: Screen, view: View, text: Text): Button[] {
  const { ui } = text;
  switch (screen.show) {
    case 'step':
      return stepButtons(view, text);
    case 'opening':
      return openingButtons(view, text);
    case 'status':
      return statusButtons(view, text);
    case 'messages':
      return messagesButtons(screen.rows, view, text);
    case 'understood':
      return understoodButtons(view, text);
    case 'toldTwice':
    case 'toldLater':
      return describedProblemButtons(screen.causes, view, text);
    case 'checking':
      return checkingButtons(text);
    case 'emails':
      return emailsButtons(text);
    case 'overview':
      return view.inspection ? overviewButtons(view, text) : stepButtons(view, text);
    case 'lookupFailed':
      return failedButtons(screen.why, view, text);
    case 'welcome':
      return [toStep(ui.start), ...starters(view, text)];
    case 'deleted':
      return [toStep(ui.start)];
    case 'sharedWelcome':
      return [toStep(ui.start), { verb: 'privately.continued', title: ui.inPrivate }];
    case 'languageChoice':
      return languages.map(({ language, languageName }) => ({
        verb: 'language.chosen',
        title: languageName,
        data: { language },
      }));
    case 'unknownMessage':
      return unknownMessageButtons(screen.area, view, text);
    case 'ambiguousMessage':
      return ambiguousMessageButtons(screen.row, text);
    case 'help':
    case 'signedOut':
    case 'human':
      return [toStep(view.answers.length > 0 ? ui.backToQuestion : ui.start)];
    case 'deletion':
    case 'sharedDeletion':
      return [
        {
          verb: 'data.deleted',
          title: screen.show === 'deletion' ? ui.deleteNow : ui.removeName,
        },
        { verb: 'data.kept', title: ui.keep, primary: true },
      ];
  }
}

/** A card with nothing but one line: what is left of an earlier one. */
export function lineCard(line: Line, drawing: Drawing): IAdaptiveCard {
  return card(drawing, { body: [small(drawing.text.ui[line])] }, []);
}

export type Line = 'movedBelow' | 'movedAbove';

/** The first paragraphs at once, the rest one tap away. */
const explained = (
  { title: words, paragraphs, more = [] }: ScreenWords,
  ...rest: readonly string[]
): Content => ({
  body: [title(words), ...paragraphs.map(paragraph)],
  more: [...more, ...rest].map(paragraph),
});

/** What people tell most often, to begin with by a click. */
const starters = (view: View, { ui }: Text): Button[] =>
  view.answers.length > 0
    ? []
    : [
        {
          verb: 'cause.suspected',
          title: ui.starters.newSenders,
          data: { cause: 'unknown-sender' },
        },
        {
          verb: 'cause.suspected',
          title: ui.starters.nothingArrives,
          data: { cause: 'email-not-synchronized' },
        },
      ];

/** What the bot can see of the organization. */
function reach(view: View, { inspection }: Text): string {
  if (!view.inspectionScope) return inspection.reach.nowhere;
  return view.isShared ? inspection.reach.privately : inspection.reach.here;
}

const toStep = (label: string): Button => ({ verb: 'step.shown', title: label, primary: true });
