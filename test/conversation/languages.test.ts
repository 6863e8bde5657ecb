import { describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { languages } from '../../cards/text/languages.ts';
import type { Command, Text } from '../../cards/text/text.ts';
import { titleOf } from '../support/channel/cards.ts';
import { from, titleAt, toResolved, upTo, walk } from '../support/channel/journeys.ts';
import { cardIn, type Person } from '../support/channel/person.ts';
import {
  channelIds,
  installationIn,
  sharedScopes,
  type SharedScope,
} from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import { useBot } from '../support/channel/useBot.ts';

const { bot, stranger, newcomer, strangers } = useBot();

/** Each language with the one after it, so that two differ as soon as there are two. */
const pairs = languages.map(
  (text, index) => [text, languages[(index + 1) % languages.length] ?? text] as const,
);

/** A region that no language file names. */
const inRegion = ({ language }: Text): string => `${language}-ZZ`;

/** Somebody who hasn’t said anything yet and whose client says this. */
async function speaker(locale: string | undefined, clientLocale = locale): Promise<Person> {
  const person = stranger().speaking(locale, clientLocale);
  await person.install();
  return person;
}

/** Somebody at a question in the middle, with a client in one language. */
async function atQuestion(text: Text): Promise<Person> {
  const person = await speaker(inRegion(text));
  await walk(person, upTo('email'), 'by clicking', text);
  return person;
}

const question = (text: Text): string => titleAt('email', text);

describe.each(pairs)('P-14: a client in $languageName', (text, other) => {
  test('is answered in its language, whatever its region and its letters’ case', async () => {
    const { language } = text;
    const locales = [
      language,
      `${language}-ZZ`,
      language.toUpperCase(),
      `${language}_ZZ`,
      `${language}-Latn-ZZ`,
    ];
    for (const locale of locales) {
      const person = await speaker(locale);
      await person.tell('status');
      expect([locale, person.title]).toEqual([locale, text.ui.currentStep(text.opening.name)]);
    }
  });

  test('is welcomed in its language', async () => {
    const person = stranger().speaking(inRegion(text));
    const [added] = installationIn(person.place);
    await person.post({ ...added });
    expect(person.title).toBe(text.welcome.title);
  });

  test('says it in the activity before it says it in its entity', async () => {
    const person = await speaker(inRegion(text), inRegion(other));
    await person.click('step.shown');
    expect(person.title).toBe(text.opening.title);
  });

  test.each([undefined, ''])(
    'says it in its entity only, beside the locale “%s”',
    async (locale) => {
      const person = stranger().speaking(locale, inRegion(text));
      await person.say(text.commands.greet[0]);
      expect(person.notice).toBe(text.notices.hello);
    },
  );

  test('is remembered where nothing says a language later, as on iOS', async () => {
    const person = await speaker(inRegion(text));
    const silent = person.speaking(undefined);
    await silent.click('step.shown');
    await silent.click('problem.described');
    await silent.tell('yes');
    await silent.settled();
    expect(silent.title).toBe(titleAt('readingActivityMonitor', text));
    await silent.tell('hmm');
    expect(silent.notice).toBe(text.notices.notUnderstood);
  });

  test('is heard with its first words after a welcome that knew no language', async () => {
    const person = await speaker(undefined);
    expect(person.title).toBe(en.welcome.title);
    const speaking = person.speaking(inRegion(text));
    await speaking.say('🙂');
    expect(speaking.notice).toBe(text.notices.notUnderstood);
  });

  test('that changes its language is followed', async () => {
    const person = await speaker(inRegion(other));
    await person.click('step.shown');
    expect(person.title).toBe(other.opening.title);
    const changed = person.speaking(inRegion(text));
    const card = cardIn(await changed.click('problem.described'));
    expect(card && titleOf(card)).toBe(titleAt('findingEmail', text));
    await changed.say('status');
    expect(changed.title).toBe(text.ui.currentStep(text.questions.findingEmail.name));
  });

  test('gets the report in its language', async () => {
    const person = await atQuestion(text);
    expect(await person.report()).toMatch(new RegExp(`^${text.ui.reportTitle}`));
  });

  test.each(['by typing titles', 'by typing words'] as const)(
    'walks to a case %s, and the words may be English',
    async (manner) => {
      const person = await speaker(inRegion(text));
      await walk(person, upTo('findingEmail'), 'by clicking', text);
      await walk(person, from('findingEmail'), manner, text);
      expect(person.title).toBe(titleAt('resolved', text));
    },
  );
});

test('P-14: without any language the bot speaks English', async () => {
  const person = await speaker(undefined);
  expect(person.title).toBe(en.welcome.title);
  await walk(person, toResolved);
});

const garbage: readonly (readonly [string, unknown])[] = [
  ['no language', 'xx'],
  ['a language that is unknown', 'tlh-Latn'],
  ['a word', 'klingonisch'],
  ['an emoji', '🇩🇪'],
  ['spaces', '   '],
  ['dashes', '--__--'],
  ['a path', '../../etc/passwd'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['markup', '<at>en</at>'],
  ['200 letters', 'e'.repeat(200)],
  ['letters from right to left', '\u202ene'],
  ['null', null],
  ['a number', 7],
  ['an object', { language: 'en' }],
];

describe('B11: a locale that makes no sense', () => {
  test.each(garbage)('falls back to English where it is %s', async (_, locale) => {
    const person = stranger();
    const entities = [{ type: 'clientInfo', locale }];
    const answers = [
      await person.send('message', { text: 'hello', locale, entities }),
      await person.send('message', { text: 'start', locale, entities: undefined }),
      await person.send('message', { text: 'start', locale: undefined, entities }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(person.messages).toHaveLength(3);
    expect(person.title).toBe(en.opening.title);
  });
});

describe.each(pairs)('the language command in $languageName', (other, text) => {
  test.each<[string, (person: Person) => Promise<unknown>]>([
    ['clicked', async (person) => person.click(text.languageName)],
    ['typed by its name', async (person) => person.say(text.languageName)],
    ['typed in lower case', async (person) => person.say(text.languageName.toLowerCase())],
    ['typed by its number', async (person) => person.say(String(languages.indexOf(text) + 1))],
  ])(`brings ${text.languageName}, %s, and keeps the step`, async (_, choose) => {
    const person = await atQuestion(other);
    await person.say(other.commands.language[0]);
    expect(person.title).toBe(other.languageChoice.title);
    expect(person.buttons).toEqual(languages.map(({ languageName }) => languageName));
    await choose(person);
    await person.settled();
    expect(person.notice).toBe(text.notices.languageChanged);
    expect(person.title).toBe(question(text));
    expect(person.fullCards).toHaveLength(1);
    await person.click('answer.no');
    expect(person.title).toBe(titleAt('fixing', text));
  });

  test('counts for more than every locale, for good', async () => {
    const person = await atQuestion(other);
    await person.say(other.commands.language[0]);
    await person.click(text.languageName);
    for (const locale of [inRegion(other), 'xx', undefined]) {
      await person.speaking(locale).say('hmm');
      expect([text.notices.notUnderstood, text.asides.remarks.askSomeone]).toContain(person.notice);
    }
    await person.say('start over');
    expect(person.notice).toBe(text.notices.startedOver);
  });

  test('understands the name of every language on its card', async () => {
    const person = await atQuestion(other);
    for (const wanted of languages) {
      await person.say('language');
      await person.say(wanted.languageName);
      expect(person.notice).toBe(wanted.notices.languageChanged);
      expect(person.title).toBe(question(wanted));
    }
  });
});

test('a language that the bot doesn’t speak can’t be chosen, and none is chosen by “back”', async () => {
  const person = await newcomer();
  await person.click('step.shown');
  await person.say('language');
  const { revision, step } = person.clickOf('language.chosen').value as never;
  for (const language of ['xx', '__proto__', '', undefined, 7]) {
    await person.forge({ verb: 'language.chosen', revision, step, language });
    expect(storedIn(bot(), person.place)).not.toHaveProperty('language');
  }
  await person.say('start');
  expect(person.title).toBe(en.opening.title);
});

/** What somebody sees of the newest message and the current card. */
const seenBy = (person: Person) => ({
  title: person.title,
  notice: person.notice,
  message: person.messages.at(-1)?.text,
});

/** What a command shows in a private chat at a question. */
const shows: Readonly<Record<Command, (text: Text) => Partial<ReturnType<typeof seenBy>>>> = {
  greet: (text) => ({ title: question(text), notice: text.notices.hello }),
  start: (text) => ({ title: question(text), notice: undefined }),
  back: (text) => ({
    title: titleAt('readingActivityMonitor', text),
    notice: text.notices.tookBack,
  }),
  startOver: (text) => ({ title: text.opening.title, notice: text.notices.startedOver }),
  help: (text) => ({ title: text.help.title }),
  status: (text) => ({ title: text.ui.currentStep(text.questions.checkingQueueItem.name) }),
  report: (text) => ({ message: expect.stringContaining(text.ui.reportTitle) as string }),
  language: (text) => ({ title: text.languageChoice.title }),
  inPrivate: (text) => ({ title: question(text), notice: undefined }),
  check: (text) => ({ title: question(text), notice: text.notices.inspectionNotOffered }),
  stop: (text) => ({ title: question(text), notice: text.notices.stopped }),
  anotherEmail: (text) => ({ title: text.opening.title, notice: text.notices.otherEmail }),
  human: (text) => ({ title: text.human.title }),
  signOut: (text) => ({ title: question(text), notice: text.notices.notSignedIn }),
  deleteMyData: (text) => ({ title: text.deletion.title }),
};

/** Brings somebody back to the question, whatever a command did. */
async function backToQuestion(person: Person, text: Text): Promise<void> {
  if (person.title !== question(text)) await person.tell('start');
  if (person.title === text.opening.title) {
    await walk(person, from('describingProblem', upTo('email')), 'by clicking', text);
  }
  if (person.title === titleAt('readingActivityMonitor', text)) await person.click('answer.unsure');
  if (person.title !== question(text)) throw new Error(`Lost at “${person.title}”.`);
}

const commands = Object.keys(shows) as Command[];

type Meaning = keyof Text['typed'];

const leads = { yes: 'email', no: 'fixing', unsure: 'email' } as const;
const meanings = Object.keys(leads) as Meaning[];

/** Whether all languages that know a phrase mean the same by it. */
const meansOne = (phrase: string): boolean =>
  new Set(
    languages.flatMap((text) =>
      [...Object.entries(text.commands), ...Object.entries(text.typed)].flatMap(([key, phrases]) =>
        phrases.includes(phrase) ? [key] : [],
      ),
    ),
  ).size === 1;

/** All phrases in the conversation’s own language; what is sure to be understood in another. */
const phrasesFor = (phrases: readonly string[], isOwn: boolean): readonly string[] =>
  isOwn ? phrases : phrases.filter(meansOne).slice(0, 2);

describe.each(languages)('typed words of $languageName', (spoken) => {
  const conversations = [...new Set([spoken, en])].map(
    (text) => [text.languageName, text] as const,
  );

  test.each(conversations)('are commands in a conversation in %s', async (_, text) => {
    const person = await atQuestion(text);
    for (const command of commands) {
      for (const phrase of phrasesFor(spoken.commands[command], text === spoken)) {
        await person.say(phrase);
        expect({ phrase, ...seenBy(person) }).toMatchObject({ phrase, ...shows[command](text) });
        await backToQuestion(person, text);
      }
    }
  });

  test.each(conversations)('are yes, no and not sure in a conversation in %s', async (_, text) => {
    const person = await atQuestion(text);
    for (const meaning of meanings) {
      expect(spoken.typed[meaning].length).toBeGreaterThan(0);
      for (const phrase of phrasesFor(spoken.typed[meaning], text === spoken)) {
        await person.say(phrase);
        expect([phrase, person.title]).toEqual([phrase, titleAt(leads[meaning], text)]);
        await person.click('answer.takenBack');
      }
    }
  });

  test('are heard in capitals, with a mark behind and as HTML', async () => {
    const person = await atQuestion(spoken);
    const [help] = spoken.commands.help;
    for (const said of [help.toUpperCase(), `${help}!`, ` ${help} `, `<p>${help}&nbsp;</p>`]) {
      await person.say(said);
      expect([said, person.title]).toEqual([said, spoken.help.title]);
      await person.click('step.shown');
    }
  });
});

/** Three people where nobody has said anything yet; the installation says no language. */
async function begin(scope: SharedScope) {
  const trio = strangers(scope);
  if (scope === 'groupChat') await trio[0].speaking(undefined).install();
  return trio;
}

describe.each(sharedScopes)('P-14: a %s with people of several languages', (scope) => {
  test.each(pairs)('stays in $languageName, in which it began', async (text, other) => {
    const [ada, bob, cara] = await begin(scope);
    const first = ada.speaking(inRegion(text));
    const second = bob.speaking(inRegion(other));
    const silent = cara.speaking(undefined);
    await first.tell(text.commands.start[0]);
    await second.click('problem.described');
    await second.tell(other.typed.yes[0] ?? 'yes');
    await silent.settled();
    expect(first.title).toBe(titleAt('readingActivityMonitor', text));
    await silent.tell('🙂');
    await silent.settled();
    expect(first.notice).toBe(text.notices.notUnderstood);
    await second.tell(other.typed.unsure[0] ?? 'not sure');
    await second.settled();
    expect(first.title).toBe(question(text));
  });

  test.each(pairs)('speaks $languageName to all once somebody chose it', async (text, other) => {
    const [ada, bob] = await begin(scope);
    const first = ada.speaking(inRegion(other));
    const second = bob.speaking(inRegion(text));
    await first.tell('start');
    await second.tell('language');
    await second.click(text.languageName);
    expect(first.notice).toBe(text.notices.languageChanged);
    await first.click('problem.described');
    expect(first.title).toBe(titleAt('findingEmail', text));
  });

  test.each(pairs)('gives a copy in $languageName to who speaks it', async (text, other) => {
    const [ada, bob] = await begin(scope);
    await ada.speaking(inRegion(other)).tell('start');
    const second = bob.speaking(inRegion(text));
    await second.click('problem.described');
    await second.tell(text.commands.inPrivate[0]);
    await second.settled();
    expect(second.notice).toBe(other.notices.copiedToPrivate);
    const own = second.inPrivate();
    expect(own.title).toBe(titleAt('findingEmail', text));
    expect(own.notice).toBe(text.notices.copiedFromShared);
    const silent = own.speaking(undefined);
    await silent.click('answer.yes');
    expect(own.title).toBe(titleAt('readingActivityMonitor', text));
  });

  test.each(pairs)(
    'keeps the $languageName that somebody chose for their own chat',
    async (text, other) => {
      const [ada] = await begin(scope);
      const first = ada.speaking(inRegion(other));
      const own = first.inPrivate();
      await own.install();
      await own.say('language');
      await own.click(text.languageName);
      await first.tell('start');
      await first.tell('continue in private');
      expect(first.notice).toBe(other.notices.copiedToPrivate);
      expect(own.notice).toBe(text.notices.copiedFromShared);
    },
  );
});

describe.each(channelIds)('on %s', (channelId) => {
  test.each(languages)('the bot speaks $languageName', async (text) => {
    const person = stranger(channelId).speaking(inRegion(text));
    await person.tell(text.commands.start[0]);
    expect(person.title).toBe(text.opening.title);
    await person.tell(text.opening.submit);
    expect(person.title).toBe(titleAt('findingEmail', text));
    await person.click('answer.yes');
    expect(person.title).toBe(titleAt('readingActivityMonitor', text));
  });
});

test('a language that was chosen outlives the process', async () => {
  const [text, other] = pairs[0] ?? [en, en];
  const person = await speaker(inRegion(text));
  await person.say('language');
  await person.click(other.languageName);
  await bot().restart();
  await person.say('status');
  expect(person.title).toBe(other.ui.currentStep(other.opening.name));
});
