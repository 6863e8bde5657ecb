import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { areas } from '../../dialogs/areas.ts';
import { suspects } from '../../dialogs/outside.ts';
import { answered, newDiagnosis, type Diagnosis } from '../../dialogs/diagnosis.ts';
import type { GuideEvent } from '../../dialogs/guide.ts';
import type { MessageRow } from '../../dialogs/messages.ts';
import type { Problem } from '../../dialogs/problem.ts';
import { viewOf, type View } from '../../dialogs/view.ts';
import { asideCard } from '../aside.ts';
import { remarks } from '../asideLines.ts';
import type { Drawing } from '../card.ts';
import type { Form } from '../form.ts';
import { inspectionScenes } from './inspectionSpecimens.ts';
import { screenCard, screens, type Screen } from '../screen.ts';
import { stepName, suspectWords } from '../text/names.ts';
import type { Notice, Text } from '../text/text.ts';

/** A card of each kind, with the words of one language. */
export interface Specimen {
  readonly title: string;
  readonly card: IAdaptiveCard;
}

const given = { on: '2026-01-31T09:00:00.000Z' };
const described = (problem: Problem): GuideEvent => ({ type: 'problem.described', problem });
const opening = described({ scope: 'one-email', since: '2026-01-29' });
const caseExists = described({ existingCase: 'found' });

/** Every screen beside the steps, and every step of every cause. */
export function* specimens(text: Text, form: Form): Generator<Specimen> {
  const pen = { text, form };
  const begun = answered(newDiagnosis, opening, given) ?? newDiagnosis;
  const view = { ...viewOf(begun), hasGroups: true };
  const fresh = viewOf(newDiagnosis);
  for (const show of screens) {
    const seen = show === 'welcome' ? fresh : view;
    if (show !== 'step' && show !== 'overview') yield specimen(pen, { show }, seen, show);
  }
  for (const area of [undefined, ...areas]) {
    yield specimen(pen, { show: 'unknownMessage', area }, view, `unknown message ${area ?? ''}`);
  }
  yield specimen(pen, { show: 'ambiguousMessage', row: 'isvAborted' }, view, 'ambiguous message');
  const rows: MessageRow[] = ['A1', 'reason9'];
  yield specimen(pen, { show: 'messages', rows: rows.slice(0, 1) }, view, 'one message');
  yield specimen(pen, { show: 'messages', rows }, view, 'two messages');
  for (const notice of Object.keys(text.notices) as Notice[]) {
    yield specimen(pen, { show: 'step' }, fresh, `notice ${notice}`, notice);
  }
  for (const say of remarks) {
    const drawing = { ...pen, revision: 1, step: view.step };
    const readings = ['cause:bcc-only', 'another-email', 'help'] as const;
    yield { title: `aside ${say}`, card: asideCard({ say, readings }, view, drawing) };
  }
  for (const { title, screen, view: seen } of inspectionScenes()) {
    yield specimen(pen, screen, seen, title);
  }
  yield* stepSpecimens(pen, begun);
}

/** Walks the guide breadth first, and keeps the first card of each step and cause, and of each stop. */
function* stepSpecimens(pen: Pen, begun: Diagnosis): Generator<Specimen> {
  const { text } = pen;
  const seen = new Set<string>();
  const suspicions = suspects.map((cause): GuideEvent => ({ type: 'cause.suspected', cause }));
  const waiting = [
    newDiagnosis,
    begun,
    ...[caseExists, ...suspicions].flatMap((event) => answered(newDiagnosis, event, given) ?? []),
  ];
  for (const diagnosis of waiting) {
    const view = viewOf(diagnosis);
    const isTogether = view.asked.length > 1;
    const key = isTogether
      ? view.asked.join(' ')
      : `${view.step} ${view.isOver ? '' : (view.cause ?? '')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const names =
      view.stop && isTogether
        ? [text.stops[view.stop], ...view.asked]
        : [stepName(text, view.step), view.cause && suspectWords(text, view.cause).name];
    yield specimen(pen, { show: 'step' }, view, names.filter(Boolean).join(' – '));
    waiting.push(...view.choices.flatMap((type) => answered(diagnosis, { type }, given) ?? []));
  }
}

type Pen = Pick<Drawing, 'text' | 'form'>;

function specimen(pen: Pen, screen: Screen, view: View, title: string, notice?: Notice): Specimen {
  const drawing = { ...pen, revision: 1, step: view.step };
  return { title, card: screenCard(screen, view, { ...drawing, ...(notice && { notice }) }) };
}
