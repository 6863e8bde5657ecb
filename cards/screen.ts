import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Area } from '../dialogs/areas.ts';
import type { LookScreen } from '../dialogs/look.ts';
import type { MessageRow } from '../dialogs/messages.ts';
import type { SuspectId } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { card, paragraph, small, title, type Drawing } from './card.ts';
import { humanBody } from './human.ts';
import { emailsBody, emailsButtons } from './emails.ts';
import { checkingBody, checkingButtons, failedBody, failedButtons } from './inspection.ts';
import { inspectionScopeOf } from './inspectionScope.ts';
import { messagesBody, messagesButtons } from './messages.ts';
import {
  ambiguousMessageBody,
  ambiguousMessageButtons,
  unknownMessageBody,
  unknownMessageButtons,
} from './unclearMessage.ts';
import { openingBody, openingButtons } from './opening.ts';
import { overviewBody, overviewButtons } from './overview.ts';
import { statusBody, statusButtons } from './status.ts';
import { stepBody, stepButtons } from './step.ts';
import { languages } from './text/languages.ts';
import type { ScreenWords } from './text/screenWords.ts';
import type { Text } from './text/text.ts';
import {
  describedProblemBody,
  describedProblemButtons,
  understoodBody,
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
export function screenCard(screen: Screen, view: View, drawing: Drawing): IAdaptiveCard {
  const { text } = drawing;
  return card(drawing, screenBody(screen, view, text), screenButtons(screen, view, text));
}

/** What a screen says and asks for. */
export function screenBody(screen: Screen, view: View, text: Text): CardElement[] {
  switch (screen.show) {
    case 'step':
      return stepBody(view, text);
    case 'opening':
      return openingBody(view, text);
    case 'status':
      return statusBody(view, text);
    case 'messages':
      return messagesBody(screen.rows, text);
    case 'understood':
      return screen.causes.flatMap((cause) => understoodBody(cause, view, text));
    case 'toldTwice':
    case 'toldLater':
      return describedProblemBody(screen.show, screen.causes, text);
    case 'sharedWelcome':
      return [
        ...explained(text.sharedWelcome, reach(view, text)),
        ...(screen.addedBy ? [small(text.ui.addedBy(screen.addedBy))] : []),
      ];
    case 'checking':
      return checkingBody(screen, view, text);
    case 'emails':
      return emailsBody(screen.emails, view, text);
    case 'overview':
      return view.inspection ? overviewBody(view.inspection, view, text) : stepBody(view, text);
    case 'lookupFailed':
      return failedBody(screen.why, screen.minutes, text);
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
      return unknownMessageBody(screen.area, text);
    case 'ambiguousMessage':
      return ambiguousMessageBody(screen.row, text);
    case 'human':
      return humanBody(view, text);
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
  return card(drawing, [small(drawing.text.ui[line])], []);
}

export type Line = 'movedBelow' | 'movedAbove';

const explained = (words: ScreenWords, ...more: readonly string[]): CardElement[] => [
  title(words.title),
  ...[...words.paragraphs, ...more].map(paragraph),
];

/** What the bot can see of the organization. */
function reach(view: View, { inspection }: Text): string {
  if (!view.inspectionScope) return inspection.reach.nowhere;
  return view.isShared ? inspection.reach.privately : inspection.reach.here;
}

const toStep = (label: string): Button => ({ verb: 'step.shown', title: label, primary: true });
