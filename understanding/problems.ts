import { type CauseId, causes } from '../dialogs/causes.ts';
import { type OutsideId, outsideCauses } from '../dialogs/outside.ts';
import type { Topic } from './phrasings.ts';
import { causeOfDescribedVariant } from './describedVariant.ts';
import { simplified } from './simplified.ts';
import { spokenIn, type Language } from './spokenLanguages.ts';
import { byScore, rankingOf, type Fit } from './topicSearch.ts';
import { tuning } from './tuning.ts';

/** What a problem described in plain words seems to be about. */
export interface DescribedProblem {
  /** The causes that fit, the best first: one, two that fit about equally, or none. */
  causes: CauseId[];
  /** What fits of what lies outside the ten causes, likewise. Then no cause fits better. */
  outside?: OutsideId[];
  /** The text itself says that a case was made. Then no cause is looked for. */
  caseExists: boolean;
}

/** Finds out which causes a text in any of the languages is about. */
export function recognizeProblem(text: string): DescribedProblem {
  const start = text.slice(0, tuning.readUpTo);
  const exact = causeOfDescribedVariant(start);
  if (exact) return { causes: [exact], caseExists: false };
  const languages = spokenIn(simplified(start));
  const [best, ...others] = bestOf(sentencesOf(start).map((part) => clearFits(part, languages)));
  if (!best || best.topic === 'case-exists') return { causes: [], caseExists: Boolean(best) };
  // The best topic decides of which kind the rest may be: a cause, or what lies outside the ten.
  const second = others.find(({ topic }) => isOutside(topic) === isOutside(best.topic));
  const isClose = second && second.score >= best.score * tuning.closeness;
  const other = isClose ? second.topic : otherTopic(best.topic, start, languages);
  const topics = [best.topic, other];
  return isOutside(best.topic)
    ? { causes: [], outside: topics.filter(isOutside), caseExists: false }
    : { causes: topics.filter(isCause), caseExists: false };
}

const isCause = (topic: Topic | undefined): topic is CauseId => causes.some((id) => id === topic);

const isOutside = (topic: Topic | undefined): topic is OutsideId =>
  outsideCauses.some((id) => id === topic);

/** The best of several rankings: each topic with its highest score. */
function bestOf(rankings: readonly Fit[][]): Fit[] {
  const best = new Map<Topic, number>();
  for (const { topic, score } of rankings.flat()) {
    best.set(topic, Math.max(score, best.get(topic) ?? 0));
  }
  return [...best].map(([topic, score]) => ({ topic, score })).toSorted(byScore);
}

/** The text as a whole, and each of its sentences if it has several. */
function sentencesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+|[。！？\n;]+/).filter((part) => part.trim() !== '');
  const parts = sentences.length > 1 ? [text, ...sentences.slice(0, tuning.sentences)] : [text];
  return parts.map((part) => part.slice(0, tuning.breath));
}

/** What the other half of “this and that” is clearly about, if one half is about the topic. */
function otherTopic(topic: Topic, text: string, languages: readonly Language[]): Topic | undefined {
  const between = new RegExp(languages.map((language) => language.between).join('|'), 'i');
  const halves = text.slice(0, tuning.breath).split(between);
  const topics = halves.flatMap((part) => clearFits(part, languages, tuning.half).slice(0, 1));
  return bestOf([topics]).find((fit) => fit.topic !== topic)?.topic;
}

/** The topics that fit clearly better than none, the best first. */
function clearFits(text: string, languages: readonly Language[], least = tuning.least) {
  const fits = rankingOf(text, languages);
  const none = fits.find(({ topic }) => topic === 'no-cause')?.score ?? 0;
  return fits.filter(({ topic, score }) => {
    const better = topic === 'case-exists' ? tuning.caseAdvantage : least.advantage;
    return topic !== 'no-cause' && score >= Math.max(least.score, none * better);
  });
}
