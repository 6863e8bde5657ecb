import type { EmailWords } from './emailWords.ts';
import { anyOf, hasJapanese } from './wholeWords.ts';

const dayLong = 86_400_000;

/** A day as `YYYY-MM-DD`, in UTC. */
const written = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The day that a text tells, as `YYYY-MM-DD`; as it was typed, where nothing says which day is meant.
 * @param now the moment at which it was said, in ms since 1970
 */
export function dayIn(text: string, words: EmailWords, now?: number): string | undefined {
  const iso = /(?<!\d)(20\d\d-[01]\d-[0-3]\d)(?!\d)/.exec(text)?.[1];
  if (iso) return iso;
  for (const [pattern, day] of patternsOf(words)) {
    const found = pattern.exec(text);
    if (!found) continue;
    return now === undefined ? found[0].trim() : day(found, now);
  }
  return undefined;
}

type Day = (found: RegExpExecArray, now: number) => string;

const patterns = new WeakMap<EmailWords, (readonly [RegExp, Day])[]>();

function patternsOf(words: EmailWords): (readonly [RegExp, Day])[] {
  const known = patterns.get(words) ?? madeOf(words);
  patterns.set(words, known);
  return known;
}

const back = (names: readonly string[], days: number): [RegExp, Day] => [
  new RegExp(anyOf(names), 'iu'),
  (_, now) => written(now - days * dayLong),
];

function madeOf(words: EmailWords): (readonly [RegExp, Day])[] {
  const number = String.raw`(?<n>\d{1,2}|${words.numbers.join('|')})`;
  const count = (n = ''): number => words.numbers.indexOf(n.toLowerCase()) + 1 || Number(n) || 1;
  const ago = (forms: readonly string[], days: number): [RegExp, Day][] =>
    forms.map((form) => [
      new RegExp(whole(form.replace('{n}', number)), 'iu'),
      ({ groups }, now) => written(now - count(groups?.['n']) * days * dayLong),
    ]);
  const months = words.months.flatMap((names, month) => names.map((name) => ({ name, month })));
  const name = `(?<month>${months.map((each) => each.name).join('|')})`;
  const ofMonth: Day = ({ groups }, now) =>
    latest(
      months.find((each) => each.name === groups?.['month']?.toLowerCase())?.month ?? 0,
      Number(groups?.['day']),
      now,
    );
  return [
    ...ago(words.daysAgo, 1),
    ...ago(words.weeksAgo, 7),
    back(words.dayBeforeYesterday, 2),
    back(words.yesterday, 1),
    back(words.today, 0),
    [
      new RegExp(
        String.raw`(?<!\p{L})${name}\.?\s?(?<day>\d{1,2})(?:st|nd|rd|th|日)?(?!\d|:)`,
        'iu',
      ),
      ofMonth,
    ],
    [
      new RegExp(
        String.raw`(?<![\d:])(?<day>\d{1,2})(?:st|nd|rd|th|\.|er)? (?:de |of )?${name}(?!\p{L})`,
        'iu',
      ),
      ofMonth,
    ],
    [/(?<![\d.:])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?:\d{2,4})?(?!\d)/u, ofNumbers],
    [
      words.monthFirst
        ? /(?<![\d/:])(?<month>\d{1,2})\/(?<day>\d{1,2})(?:\/\d{2,4})?(?![\d/])/u
        : /(?<![\d/:])(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/\d{2,4})?(?![\d/])/u,
      ofNumbers,
    ],
    ...words.weekdays.map((names, weekday): [RegExp, Day] => [
      new RegExp(anyOf(names), 'iu'),
      (_, now) => written(now - ((new Date(now).getUTCDay() - weekday + 7) % 7) * dayLong),
    ]),
  ];
}

const whole = (form: string): string =>
  hasJapanese(form) ? form : String.raw`(?<![\p{L}\p{N}])${form}(?!\p{L})`;

const ofNumbers: Day = ({ groups }, now) =>
  latest(Number(groups?.['month']) - 1, Number(groups?.['day']), now);

/** The latest such day that isn't in the future: an email that is missed has come already. */
function latest(month: number, day: number, now: number): string {
  const year = new Date(now).getUTCFullYear();
  const thisYear = Date.UTC(year, month, day);
  return written(thisYear > now ? Date.UTC(year - 1, month, day) : thisYear);
}

const clock =
  /(?<![\d:.])(?<hour>[01]?\d|2[0-3])(?::|h|時|\.(?=\d\d ?(?:uhr|[ap]\.?m)))(?<minute>[0-5]\d)?分?(?!\d)(?: ?(?<half>[ap])\.?m\b)?|(?<![\d:.])(?<hour>1?\d)(?: ?(?<half>[ap])\.?m\b)|(?<![\d:.])(?<hour>[01]?\d|2[0-3]) uhr\b/iu;

/** The time of day that a text tells, as `HH:MM`. */
export function timeIn(text: string): string | undefined {
  const { hour, minute = '00', half } = clock.exec(text)?.groups ?? {};
  if (hour === undefined) return undefined;
  const isAfternoon = half?.toLowerCase() === 'p' || /午後\s?\d/.test(text);
  const hours = isAfternoon && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
