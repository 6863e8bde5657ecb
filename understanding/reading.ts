import { fittingOf, type Label } from './learned.ts';
import { askedAt, type Place } from './place.ts';
import { simplified } from './simplified.ts';
import { isKnownWord } from './spokenLanguages.ts';
import { hasJapanese } from './wholeWords.ts';

/** A label, and how sure it is, from 0 to 1. */
export interface Guess {
  readonly label: Label;
  readonly share: number;
}

/** How much likelier a label is at a place, in the scale of the scores. */
const favor = {
  /** What answers the question that is asked. */
  asked: 2.5,
  answer: 1.5,
  /** Somebody who is asked something seldom tells another problem. */
  problemAtQuestion: -1.5,
  otherFactAtQuestion: -0.5,
  greetingAtQuestion: -1,
  /** Who is through with one email may have another. */
  anotherAtEnd: 0.7,
  thanksAtEnd: 0.5,
  /** A question mark, and the words of a question before it. */
  mark: 1,
  asks: 6,
  /** Exactly these words are known. */
  exact: 6,
};

/**
 * What a text reads as, the best first.
 * @param place where it is said: what that rules out is left out; undefined for anywhere
 */
export function guesses(text: string, place?: Place): Guess[] {
  const { exactly, scores, asks } = fittingOf(text);
  const fact = place && askedAt(place);
  const merged = new Map<Label, number>();
  const hasMark = /[?？]\s*$/.test(text);
  const top = Math.max(...scores.values());
  for (const [label, score] of scores) {
    const read =
      fact && label.startsWith(`${fact}:`) ? `answer:${label.slice(fact.length + 1)}` : label;
    const bonus = bonusOf(label, fact, place);
    if (bonus === undefined) continue;
    const isExact = exactly.includes(label);
    const asking = label.startsWith('question:')
      ? asks
        ? favor.asks
        : hasMark
          ? favor.mark
          : 0
      : 0;
    const share = Math.exp(score - top + bonus + asking + (isExact ? favor.exact : 0));
    merged.set(read, (merged.get(read) ?? 0) + share);
  }
  const known = knownShare(text);
  const all = [...merged.values()].reduce((sum, each) => sum + each, 0);
  return [...merged]
    .map(([label, share]) => ({ label, share: (share / all) * known }))
    .toSorted((one, two) => two.share - one.share);
}

function bonusOf(
  label: Label,
  fact: string | undefined,
  place: Place | undefined,
): number | undefined {
  if (place === undefined) return 0;
  if (fact === undefined) {
    if (label.startsWith('answer:')) return undefined;
    if (place === 'start') return 0;
    if (label === 'command:another-email') return favor.anotherAtEnd;
    return label === 'thanks' ? favor.thanksAtEnd : 0;
  }
  if (label.startsWith(`${fact}:`)) return favor.asked;
  if (label.startsWith('answer:')) return favor.answer;
  if (label === 'greeting') return favor.greetingAtQuestion;
  if (label === 'problem' || label.startsWith('topic:')) return favor.problemAtQuestion;
  return /:(?:yes|no)$/.test(label) ? favor.otherFactAtQuestion : 0;
}

/** Of words that nobody taught even the pieces tell little: a third as much, where all are unknown. */
function knownShare(text: string): number {
  const plain = simplified(text);
  if (plain === '' || hasJapanese(plain)) return 1;
  const words = plain.split(' ');
  return words.some((word) => isKnownWord(word)) ? 1 : 0.3;
}
