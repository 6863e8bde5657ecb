import { examine, Measure } from '../noise/measure.ts';
import { draw } from '../secondOpinion/draw.ts';
import { faultOf as faultOfDrawn } from '../secondOpinion/score.ts';
import { served } from '../secondOpinion/served.ts';
import { now as laterNow } from '../secondOpinion/world.ts';
import { generate } from './generate.ts';
import { inMemory } from './inMemory.ts';
import { now } from './records.ts';
import { faultOf } from './score.ts';

// Prints how right the look is: `node test/support/organizations/report.ts [organizations]`.
const count = Number(process.argv[2] ?? 1000);

const generated = new Measure();
const second = new Measure();
for (let seed = 1; seed <= count; seed += 1) {
  const one = generate(seed);
  const seen = await examine(inMemory(one.data), one.sought, now);
  generated.count(seen, one.noise, `${seed}: ${one.story.join(' + ')}`, (...said) =>
    faultOf(one, ...said),
  );
  const other = draw(seed);
  const seenThere = await examine(served(other.data), other.sought, laterNow);
  second.count(seenThere, other.noise, `${seed}: ${other.name}`, (...said) =>
    faultOfDrawn(other, ...said),
  );
}

// oxlint-disable no-console -- The figures are what this script is for.
for (const [name, measure] of Object.entries({ generated, 'second opinion': second })) {
  const { mean, most } = measure.reads;
  console.info(
    `\n${count} organizations, ${name}: ${mean.toFixed(1)} reads on average, ${most} at most`,
  );
  console.table(measure.figures);
  console.table(measure.noise);
  console.info(measure.faults.slice(0, 20).join('\n'));
}
