import type { CauseId } from '../../../dialogs/causes.ts';
import type { CatalogueEntry } from '../../../dialogs/catalogue/entry.ts';
import { causeShownBy, messageRows, messages, type MessageRow } from '../../../dialogs/messages.ts';
import { diagnose } from '../../../src/checks/diagnose.ts';
import type { EmailSought } from '../../../src/checks/sought.ts';
import { choiceOf, inspectionOf } from '../../../src/inspection/inspectionOf.ts';
import { build, type Built } from '../organizations/build.ts';
import { planOf } from '../organizations/generate.ts';
import { inMemory } from '../organizations/inMemory.ts';
import type { Plan } from '../organizations/plan.ts';
import { randomOf } from '../organizations/random.ts';
import { now } from '../organizations/records.ts';
import { variants } from '../organizations/scenarios.ts';
import type { OrganizationData, SetName } from '../organizations/schema.ts';
import { statements as byLanguage } from '../statements/statements.ts';
import { Person, type Answers } from './person.ts';

/** An email that became no case for one cause, which shows itself in one way. */
interface Story extends Built {
  readonly cause: CauseId;
  readonly plan: Plan;
  /** The tables that show it. */
  readonly shownBy: readonly SetName[];
}

/** Where a variant leaves something to chance, each seed has it otherwise. */
const storiesOf = (seed: number): readonly Story[] =>
  variants.map((variant): Story => {
    const random = randomOf(seed);
    const plan = planOf([variant], random);
    return { cause: variant.cause, plan, shownBy: variant.shownBy, ...build(plan, random) };
  });

const firstStories = storiesOf(1);
const stories = [...firstStories, ...[2, 3, 4, 5].flatMap(storiesOf)];
const statements = Object.values(byLanguage).flat();

const about =
  (cause: CauseId) =>
  (each: { readonly cause: CauseId }): boolean =>
    each.cause === cause;

/** To a cause, in each story of it. */
type Way = (cause: CauseId) => readonly Answers[] | Promise<readonly Answers[]>;

/** The ways to a cause, by what people bring along. */
export const ways = {
  nothing: (cause) => stories.filter(about(cause)).map((story) => answering(story)),

  // The stories in turns: to understand a text is by far what takes longest here.
  'their own words': (cause) => {
    const own = stories.filter(about(cause));
    return statements
      .filter(({ causes }) => causes.length === 1 && causes[0] === cause)
      .flatMap(({ text }, index) => {
        const story = own[index % own.length];
        return story ? answering(story, (person) => person.say(text)) : [];
      });
  },

  'the failure message': (cause) =>
    messageRows
      .filter((row) => causeShownBy(row) === cause)
      .flatMap((row) =>
        firstStories.filter(about(cause)).map((story) =>
          answering(story, (person) => {
            person.say(pasted(row));
            person.click('message.recorded', { message: row });
          }),
        ),
      ),

  'a connected organization': (cause) =>
    Promise.all(stories.filter(about(cause)).map((story) => inspectionScope(story, story.data))),

  'one that hides a table': (cause) =>
    Promise.all(
      stories
        .filter(about(cause))
        .flatMap((story) =>
          story.shownBy.map((set) => inspectionScope(story, { ...story.data, forbidden: [set] })),
        ),
    ),
} as const satisfies Readonly<Record<string, Way>>;

/** What somebody brings along. */
export type Brought = keyof typeof ways;

function answering({ cause, plan }: Story, first?: (person: Person) => void): Answers {
  const person = new Person();
  first?.(person);
  return person.goOnUntil(cause, plan);
}

/** A message as somebody pastes it; one that says its cause only in a flow run, from there. */
function pasted(row: MessageRow): string {
  const { phrases, codes = [], within }: CatalogueEntry = messages[row];
  const [own = codes[0] && `Error code: ${codes[0]}`] = phrases;
  return (own ?? inRun(within?.phrases ?? meaning(row))).replaceAll('…', 'support@contoso.example');
}

const inRun = (phrases: readonly string[]): string => `The flow run failed: ${phrases[0]}`;

/** The phrases of a message that means another one where it was seen in a flow run. */
const meaning = (row: MessageRow): readonly string[] =>
  Object.values<CatalogueEntry>(messages).find(
    ({ ambiguous, meansIn }) => ambiguous && meansIn?.['flow-run'] === row,
  )?.phrases ?? [];

const connected = [{ name: 'Contoso', url: 'https://practice.crm.dynamics.example' }];

async function inspectionScope(
  { cause, plan, sought, emailId }: Story,
  data: OrganizationData,
): Promise<Answers> {
  const person = new Person(connected);
  const look = (asked: EmailSought) => diagnose(inMemory(data), asked, { now, onSeveral: 'ask' });
  // The form knows days only.
  const form = { ...sought, ...(sought.around && { around: sought.around.slice(0, 10) }) };
  person.click('lookup.requested', form);
  let examination = await look(form);
  if (examination.email === undefined) {
    person.isAskedWhich(examination.others.map(choiceOf));
    if (!plan.arrived) return person.goOnUntil(cause, plan);
    person.click('email.picked', { email: emailId });
    examination = await look({ ...form, activityId: emailId });
  }
  if (examination.email === undefined) throw new Error('The email that was picked isn’t there.');
  person.isShown(inspectionOf(examination));
  return person.goOnUntil(cause, plan);
}
