import type { Profiler } from 'node:inspector';

/** A name with its share of all CPU time that was sampled, between 0 and 1. */
export type Share = readonly [name: string, share: number];

interface Frame {
  readonly name: string;
  /** Where the function stands: a package, a file of this bot, or a part of Node. */
  readonly place: string;
  readonly parent: Frame | undefined;
  readonly time: number;
}

/** Who causes the CPU time: Node's own work counts for whoever called it. */
export function sharesOfPlaces(profile: Profiler.Profile): Share[] {
  const times = new Map<string, number>();
  for (const frame of busyFrames(profile)) {
    const place = frames(frame).find((each) => !isNode(each))?.place ?? nodeWork(frame);
    times.set(place, (times.get(place) ?? 0) + frame.time);
  }
  return inShares(times);
}

/** The functions in which most time passes, what they call included. */
export function sharesOfFunctions(profile: Profiler.Profile): Share[] {
  const times = new Map<string, number>();
  for (const frame of busyFrames(profile)) {
    const names = frames(frame).map(
      ({ name, place }) => `${name || 'anonymous'} (${place || 'native'})`,
    );
    for (const name of new Set(names)) times.set(name, (times.get(name) ?? 0) + frame.time);
  }
  return inShares(times, busyTime(profile));
}

/** A frame and those that called it, from the inside out. */
function frames(frame: Frame | undefined): Frame[] {
  return frame ? [frame, ...frames(frame.parent)] : [];
}

const isNode = ({ place }: Frame): boolean => place === '' || place.startsWith('node:');

const isProfiler = ({ place }: Frame): boolean => place.endsWith('/bench/profiler.ts');

const nodeWork = ({ name, place }: Frame): string => (place === '' ? name : 'Node itself');

const busyTime = (profile: Profiler.Profile): number =>
  busyFrames(profile).reduce((sum, { time }) => sum + time, 0);

function inShares(times: ReadonlyMap<string, number>, all = sumOf(times)): Share[] {
  return [...times]
    .map(([name, time]): Share => [name, time / all])
    .toSorted(([, one], [, other]) => other - one);
}

const sumOf = (times: ReadonlyMap<string, number>): number =>
  [...times.values()].reduce((sum, time) => sum + time, 0);

function busyFrames({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Frame[] {
  const times = new Map<number, number>();
  samples.forEach((id, index) => {
    times.set(id, (times.get(id) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const made = new Map<number, Frame>();
  const frameOf = (id: number | undefined): Frame | undefined => {
    const node = id === undefined ? undefined : byId.get(id);
    if (!node || node.callFrame.functionName === '(root)') return undefined;
    const known = made.get(node.id);
    if (known) return known;
    const { functionName: name, url } = node.callFrame;
    const parent = frameOf(parents.get(node.id));
    const frame = { name, place: placeOf(url), parent, time: times.get(node.id) ?? 0 };
    made.set(node.id, frame);
    return frame;
  };
  return nodes
    .flatMap(({ id }) => frameOf(id) ?? [])
    .filter((frame) => frame.name !== '(idle)' && !frames(frame).some(isProfiler));
}

function placeOf(url: string): string {
  const inPackage = /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/.exec(url)?.groups?.name;
  const inBot = /\/(?<file>(?:src|cards|dialogs)\/.*)$/.exec(url)?.groups?.file;
  return inPackage ?? inBot ?? url;
}
