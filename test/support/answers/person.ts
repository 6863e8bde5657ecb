import type { Verb } from '../../../cards/button.ts';
import type { CauseId } from '../../../dialogs/causes.ts';
import { answered } from '../../../dialogs/diagnosis.ts';
import type { EmailChoice, InspectionScope, Inspection } from '../../../dialogs/inspection.ts';
import type { View } from '../../../dialogs/view.ts';
import { newRecord, withReply, type ConversationRecord } from '../../../src/conversation/record.ts';
import { recordView } from '../../../src/conversation/recordView.ts';
import type { Click } from '../../../src/conversation/click.ts';
import { react, type Input } from '../../../src/conversation/react.ts';
import { givenIn, type Setting } from '../../../src/conversation/setting.ts';
import type { Plan } from '../organizations/plan.ts';
import { now } from '../organizations/records.ts';
import { honestly, seenTogether } from './honest.ts';

/** Far more than any cause takes. */
const mostSteps = 40;

/** How many clicks and texts it took until a card named the cause; Infinity if none ever did. */
export type Answers = number;

/** Somebody who has said that it doesn't work, and whose every further click and text counts. */
export class Person {
  #answers: Answers = 0;
  readonly #setting: Setting;
  #record: ConversationRecord = newRecord(now.valueOf());

  /** @param organizations where the bot can look for itself */
  constructor(organizations: InspectionScope['organizations'] = []) {
    this.#setting = {
      now: now.valueOf(),
      person: { id: 'ada' },
      isShared: false,
      hasGroups: true,
      organizations,
    };
    this.#do({ kind: 'installed' });
    this.#do({ kind: 'text', text: 'It doesn’t work' });
    // With an organization connected the bot asks for the email first, to look for itself.
    const first = organizations.length > 0 ? 'describingProblem' : 'findingEmail';
    if (this.#view.step !== first) throw new Error('That said more than it says.');
  }

  say(text: string): void {
    this.#answers += 1;
    this.#do({ kind: 'text', text });
  }

  /** Clicks a button of the card, with what was filled in there. */
  click(verb: Verb, inputs: Partial<Click> = {}): void {
    this.#answers += 1;
    const { revision } = this.#record;
    const { step } = this.#view;
    this.#do({ kind: 'click', click: { verb, revision, step, ...inputs } });
  }

  /** Is shown what a look into the organization came to, as the bot keeps and shows it. */
  isShown(inspection: Inspection): void {
    const event = { type: 'organisation.checked', lookup: inspection } as const;
    const diagnosis = answered(this.#record.diagnosis, event, givenIn(this.#setting));
    if (!diagnosis) throw new Error('The guide doesn’t take what a look came to.');
    this.#become({ diagnosis, screen: { show: 'overview' } });
  }

  /** Is asked which one of several emails it is. */
  isAskedWhich(emails: readonly EmailChoice[]): void {
    this.#become({ screen: { show: 'emails', emails } });
  }

  /**
   * Goes on, answering honestly, until a card names the cause.
   * @param plan what happened to the email
   * @throws Error if that never comes to an end
   */
  goOnUntil(cause: CauseId, plan: Plan): Answers {
    for (let left = mostSteps; left > 0; left -= 1) {
      if (this.#sees(cause)) return this.#answers;
      if (this.#view.isOver) return Infinity;
      this.#goOn(cause, plan);
    }
    throw new Error(`No end on the way to ${cause}: ${JSON.stringify(plan)}`);
  }

  get #view(): View {
    return recordView(this.#record, this.#setting);
  }

  #sees(cause: CauseId): boolean {
    const { step, toRepair, inspection } = this.#view;
    if (this.#record.screen.show === 'overview') return inspection?.found.includes(cause) ?? false;
    // The card of a repair names what else was found.
    return step === 'fixing' && toRepair.includes(cause);
  }

  #goOn(cause: CauseId, plan: Plan): void {
    const { screen } = this.#record;
    const { step, asked } = this.#view;
    if (screen.show === 'toldTwice' && screen.causes.includes(cause)) {
      return this.click('cause.suspected', { cause });
    }
    if (screen.show !== 'step' && screen.show !== 'understood') return this.click('step.shown');
    if (step === 'describingProblem') return this.click('problem.described');
    // Another cause was found, rightly or not: look on.
    if (step === 'fixing') return this.click('fix.declined');
    if (asked.length > 1) return this.click('facts.answered', seenTogether(plan, asked));
    const said = honestly(plan, step);
    return typeof said === 'string' ? this.click(said) : this.click('message.recorded', said);
  }

  #become(change: Partial<ConversationRecord>): void {
    this.#record = { ...this.#record, revision: this.#record.revision + 1, ...change };
  }

  #do(input: Input): void {
    const { record, reply } = react(this.#record, input, this.#setting);
    const refused = reply?.notice === 'notOffered' || reply?.notice === 'staleCard';
    if (refused) throw new Error(`Not offered at ${this.#view.step}: ${JSON.stringify(input)}`);
    this.#record = withReply(record);
  }
}
