import { facts, type Fact } from '../dialogs/facts.ts';

/** Where somebody is when they say something: it decides what it may mean. */
export type Place = 'start' | `question:${Fact}` | 'resolved' | 'summary';

/** The place that a text names; undefined for none that there is. */
export const placeNamed = (name: string): Place | undefined =>
  places.find((place) => place === name);

const places: readonly Place[] = [
  'start',
  ...facts.map((fact) => `question:${fact}` as const),
  'resolved',
  'summary',
];

/** The fact that is asked for. */
export const askedAt = (place: Place): Fact | undefined =>
  facts.find((fact) => place === `question:${fact}`);
