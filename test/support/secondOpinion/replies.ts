import { addEmail } from './emails.ts';
import { addCase, addEvaluation } from './history.ts';
import { knownSender } from './people.ts';
import type { Rule } from './rules.ts';
import type { Scene } from './scene.ts';
import { acts, type Need } from './truth.ts';
import { after, day, minute, type Row } from './world.ts';

/** Ties the email to something older, in one of the ways in which that shows (C.3, C.4). */
export function tieToEarlier(scene: Scene, rule: Rule): void {
  const { world, arrived, sender, queue, sentOn, voice, notes } = scene;
  const { random } = world;
  const firstSent = after(sentOn, -random.between(2, 30) * day);
  const former = addCase(world, sender.customer, after(firstSent, 5 * minute), {
    statecode: random.pick([0, 0, 1, 2]),
  });
  const earlier = addEmail(world, random.chance(0.5) ? sender : knownSender(world), queue, {
    subject: 'What came first',
    sentOn: firstSent,
    cells: { regardingobjectid: former },
  });
  const inreplyto = random.chance(0.7) ? earlier.messageId : earlier.messageId.slice(1, -1);
  const order = { id: random.guid(), type: random.pick(['salesorder', 'opportunity', 'account']) };
  const correlationmethod = random.pick([3, 4, 5, 6]);
  const byCorrelation = ['emails', 'emails.correlationmethod'];
  const byCase = ['emails', 'incidents'];

  interface Tie {
    readonly name: string;
    readonly cells: Row;
    readonly shownBy: readonly Need[];
  }
  const tie = random.pick<Tie>([
    {
      name: 'correlated with a case',
      cells: { correlationmethod, inreplyto, regardingobjectid: former },
      shownBy: byCase,
    },
    {
      name: 'correlated with an email',
      cells: { correlationmethod, inreplyto, parentactivityid: earlier.email },
      shownBy: byCorrelation,
    },
    {
      name: 'correlated with something else',
      cells: { correlationmethod, regardingobjectid: order },
      shownBy: byCorrelation,
    },
    { name: 'in reply to an email', cells: { inreplyto }, shownBy: ['emails'] },
    { name: 'regarding a case', cells: { regardingobjectid: former }, shownBy: byCase },
    { name: 'related to a case', cells: {}, shownBy: [...byCase, 'activityparties'] },
  ]);
  world.change('emails', arrived.email.id, tie.cells);
  if (tie.name === 'related to a case') {
    world.add('activityparties', {
      participationtypemask: 13,
      ispartydeleted: false,
      partyid: former,
      activityid: arrived.email,
    });
  }
  const isTold = voice === 'reply-to-tracked-email';
  if (isTold) {
    addEvaluation(world, arrived, queue, rule, { reason: random.pick([2, 3, 4, 5]), state: 3 });
  }
  scene.truths['reply-to-tracked-email'] = acts(
    tie.shownBy,
    ...(isTold ? [scene.reasonNeeds] : []),
  );
  notes.push(`${tie.name}${isTold ? ', with a reason' : ''}`);
}
