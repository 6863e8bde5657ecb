import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { CauseId } from '../dialogs/causes.ts';
import type { QuestionStep } from '../dialogs/steps.ts';
import type { LanguageCode } from '../dialogs/languageCodes.ts';
import { pages } from '../dialogs/pages.ts';
import type { View } from '../dialogs/view.ts';
import type { PlainReading, Remark } from './asideLines.ts';
import type { Button } from './button.ts';
import { card, type Drawing } from './card.ts';
import { paragraph } from './elements.ts';
import type { Term } from './text/asides.ts';
import { languages } from './text/languages.ts';
import { suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';

export type ReadingId = PlainReading | `cause:${CauseId}` | `language:${LanguageCode}`;

/** A line beside the active card: it answers, and changes nothing. */
export type Aside = {
  /** What the buttons under it stand for: at most three. */
  readonly readings?: readonly ReadingId[];
} & (
  | { readonly say: Remark; readonly language?: LanguageCode }
  | { readonly say: 'notUnderstood' }
  /** Why the current step asks what it asks. */
  | { readonly say: 'aboutStep' }
  /** What a term of the product means; undefined for one that isn’t known here. */
  | { readonly say: 'aboutProduct'; readonly term: Term | undefined }
);

/** The card of such a line. */
export function asideCard(aside: Aside, view: View, drawing: Drawing): IAdaptiveCard {
  const { text } = drawing;
  const spoken = 'language' in aside && aside.language ? wordsIn(aside.language) : text;
  return card(
    drawing,
    {
      body: [
        {
          type: 'Container',
          style: 'accent',
          bleed: true,
          items: [paragraph(lineOf(aside, view, spoken))],
        },
      ],
    },
    (aside.readings ?? []).map((reading) => buttonOf(reading, spoken)),
  );
}

function lineOf(aside: Aside, view: View, text: Text): string {
  switch (aside.say) {
    case 'aboutStep':
      return whyAsked(view, text) ?? text.asides.remarks.aboutBot;
    case 'aboutProduct':
      return aside.term
        ? text.asides.terms[aside.term]
        : `${text.asides.unknownTerm} ${pages.rules.page}`;
    case 'notUnderstood':
      return text.notices.notUnderstood;
    default:
      return text.asides.remarks[aside.say];
  }
}

/** Why the current step is asked for, where it is a question. */
const whyAsked = ({ step }: View, { questions }: Text): string | undefined =>
  step in questions ? questions[step as QuestionStep].why || undefined : undefined;

function buttonOf(reading: ReadingId, text: Text): Button {
  return { verb: 'reading.chosen', title: titleOf(reading, text), data: { reading } };
}

function titleOf(reading: ReadingId, text: Text): string {
  const [kind, id] = reading.split(':');
  if (kind === 'cause') return text.ui.check(suspectWords(text, id as CauseId).shortName);
  if (kind === 'language') return wordsIn(id as LanguageCode).languageName;
  return text.asides.readings[reading as PlainReading];
}

const wordsIn = (code: LanguageCode): Text =>
  languages.find(({ language }) => language === code) ?? languages[0];
