import type { IExecuteAction, ISubmitAction } from '@microsoft/teams.cards';
import type { Step } from '../dialogs/steps.ts';
import type { Choice } from '../dialogs/guide.ts';
import type { Form } from './form.ts';

/** What a button asks for: an answer to the step, or something around it. */
export type Verb =
  | Choice
  | 'facts.answered'
  | 'problem.described'
  | 'message.recorded'
  | 'message.placed'
  | 'cause.suspected'
  | 'step.shown'
  | 'reading.chosen'
  | 'status.shown'
  | 'report.shown'
  | 'email.changed'
  | 'answer.takenBack'
  | 'answer.corrected'
  | 'diagnosis.restarted'
  | 'language.chosen'
  | 'privately.continued'
  | 'data.deleted'
  | 'data.kept'
  | 'lookup.requested'
  | 'lookup.repeated'
  | 'lookup.changed'
  | 'lookup.cancelled'
  | 'email.picked'
  | 'overview.shown'
  | 'finding.disputed';

export interface Button {
  readonly verb: Verb;
  readonly title: string;
  readonly primary?: boolean;
  /** What the verb is about, where the verb alone doesn't tell. */
  readonly data?: Readonly<Record<string, string>>;
  /** Whether the card's inputs go along. */
  readonly withInputs?: boolean;
  /** One tap away: in the client's own menu if it has one, or in the fold of the card, beside its input. */
  readonly aside?: 'menu' | 'fold';
}

/** What a button is drawn for. Its click brings both back, so that a late click is noticed. */
export interface Shown {
  readonly form: Form;
  readonly revision: number;
  readonly step: Step;
}

/** The button as the client gets it. */
export function drawn(
  { verb, title, primary, data, withInputs, aside }: Button,
  { form, revision, step }: Shown,
): IExecuteAction | ISubmitAction {
  const common = {
    title,
    ...(primary && { style: 'positive' as const }),
    ...(aside === 'menu' && form.asides === 'menu' && { mode: 'secondary' as const }),
    data: { verb, revision, step, ...data },
    associatedInputs: withInputs ? ('auto' as const) : ('none' as const),
  };
  const submit: ISubmitAction = { type: 'Action.Submit', ...common };
  if (form.buttons === 'submit') return submit;
  return {
    type: 'Action.Execute',
    verb,
    ...common,
    fallback: { ...submit, msteams: { feedback: { hide: true } } },
  };
}
