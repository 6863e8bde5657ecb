import type { CauseId } from '../../../dialogs/causes.ts';
import { causes } from '../../../dialogs/causes.ts';
import { randomOf } from '../organizations/random.ts';
import type { OrganizationData } from '../organizations/schema.ts';
import { withNoise, type NoiseKind } from '../noise/noise.ts';
import { absent } from './absent.ts';
import { converted } from './converted.ts';
import type { Plot } from './drawn.ts';
import { hideSome, isShown, nothingHidden } from './hiding.ts';
import { addSurroundings } from './noise.ts';
import { stuck } from './stuck.ts';
import { unexplained } from './unexplained.ts';
import { emptyWorld, now } from './world.ts';
import { young } from './young.ts';

/** An organization, the email to look for in it, and what is true. */
export interface Drawn extends Plot {
  readonly data: OrganizationData;
  readonly isHidden: boolean;
  /** The kinds of noise around it. */
  readonly noise: readonly NoiseKind[];
  /** The causes that act and can be seen with what the account may read. */
  readonly shown: readonly CauseId[];
}

/** The organization of a seed. */
export function draw(seed: number): Drawn {
  const random = randomOf(seed * 7919 + 17);
  const world = emptyWorld(random);
  world.add('organizations', {
    name: 'Contoso',
    requireapprovalforqueueemail: true,
    ignoreinternalemail: false,
    orgdborgsettings: random.pick([null, '', '<OrgSettings></OrgSettings>']),
  });
  const surroundings = addSurroundings(world);
  const tell = random.pick([
    converted,
    converted,
    absent,
    absent,
    stuck,
    stuck,
    stuck,
    stuck,
    unexplained,
    young,
  ]);
  const plot = tell(world, surroundings);
  const isHidden = random.chance(0.4) && !(plot.needsSight ?? false);
  const hidden = isHidden ? hideSome(world) : nothingHidden;
  const truths = isHidden ? { ...plot.truths, ...plot.truthsInTheDark } : plot.truths;
  const noisy = withNoise(
    { rows: world.rows, ...hidden },
    {
      ...plot.about,
      email: plot.email ?? undefined,
      now: now.toISOString(),
      namesQueue: plot.sought.queue !== undefined,
      needsSight: plot.needsSight ?? false,
      causes: causes.filter((cause) => truths[cause].is === 'acts'),
    },
    random,
  );
  const isLimited = noisy.limited.length > 0;
  return {
    ...plot,
    truths: isLimited ? { ...truths, ...plot.truthsInTheDark } : truths,
    isHidden: isHidden || isLimited,
    noise: noisy.kinds,
    data: noisy.data,
    shown: causes.filter((cause) => isShown(truths[cause], noisy.data, noisy.runsMixed)),
  };
}
