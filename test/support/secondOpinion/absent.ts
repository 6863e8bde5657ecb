import type { Plot } from './drawn.ts';
import { addEmail } from './emails.ts';
import { addNamesakes, addSendersPast, someSubject } from './noise.ts';
import { knownSender, nobody } from './people.ts';
import { addQueue, breakages, type Breakage, type Queue } from './queues.ts';
import { addRule } from './rules.ts';
import { soughtBy } from './seeking.ts';
import { acts, nothingActs, open, unnamed, type Truths } from './truth.ts';
import { after, ago, hour, minute, type World } from './world.ts';

const onlyTheEmailShows = [
  'no-queue-item',
  'unknown-sender',
  'rule-failed',
  'address-mismatch',
  'reply-to-tracked-email',
  'contact-not-created',
] as const;

/** An email that isn't there, because of the settings, a Bcc, or nothing that a table shows. */
export function absent(world: World, surroundings: readonly Queue[]): Plot {
  const { random } = world;
  const queue = addQueue(world);
  const sender = random.chance(0.5) ? knownSender(world) : nobody(world);
  const sentOn = ago(random.between(60, 68 * 60) * minute);
  const subject = someSubject(world);
  const namesQueue = random.chance(0.9);
  const sought = soughtBy(world, { sender, queue, subject, sentOn, namesQueue });
  const truths = nothingActs();
  for (const cause of onlyTheEmailShows) truths[cause] = unnamed;
  truths['rule-disconnected'] = { is: 'free' };

  const hasRule = random.chance(0.7);
  if (hasRule) addRule(world, queue, { hasItems: random.chance(0.9) });
  else if (random.chance(0.5)) addRule(world, queue, { isActive: false });
  if (!hasRule) truths['no-active-rule'] = sought.queue ? acts(['queues', 'convertrules']) : acts();

  const drawnOnes = Array.from({ length: random.pick([0, 1, 1, 1, 2]) }, () =>
    random.pick(breakages),
  );
  // A profile that isn't assigned can't be read.
  if (drawnOnes.some(({ name }) => name === 'no profile')) drawnOnes.length = 1;
  const broken = drawnOnes.filter(({ isForUnknown }) => !isForUnknown || sender.customer === null);
  for (const breakage of broken) breakage.apply(world, queue, sentOn, subject);
  const isSure = judgeAbsence(truths, broken, sought, random.chance(0.25));
  // The sender wrote to another queue as well: told apart by the subject, or by time and queue.
  const [other] = surroundings;
  const isToldApart = sought.subject !== undefined || sought.around?.includes('T');
  if (other && isToldApart && sought.queue !== undefined && random.chance(0.4)) {
    addEmail(world, sender, other, {
      subject: 'Zwischenfall',
      sentOn: after(sentOn, random.pick([-2 * hour, 2 * hour])),
    });
  }
  addSendersPast(world, sender, queue, sentOn);
  addNamesakes(world, sender, queue, subject, sentOn);
  return {
    name: `not there, ${
      broken
        .map(({ name }) => name)
        .toSorted()
        .join(' and ') || 'settings fine'
    }`,
    sought,
    truths,
    outcomes: isSure || (!hasRule && sought.queue) ? ['cause-found'] : undefined,
    email: null,
    about: { queue: queue.queue.id, sentOn, createdOn: sentOn, subject },
  };
}

function judgeAbsence(
  truths: Truths,
  broken: readonly Breakage[],
  sought: Plot['sought'],
  isBcc: boolean,
): boolean {
  const ways = broken.flatMap(({ needs, told }) => {
    const isTold =
      told === undefined ||
      {
        subject: sought.subject !== undefined,
        moment: sought.around?.includes('T'),
        // A response to an email of the organization is let in.
        'no reply': !/^re:/i.test(sought.subject ?? ''),
      }[told];
    return needs && sought.queue && isTold ? [['emails', ...needs]] : [];
  });
  truths['email-not-synchronized'] = broken.length > 0 ? acts(...ways) : open;
  truths['bcc-only'] = isBcc ? acts() : ways.length > 0 ? unnamed : open;
  return ways.length > 0;
}
