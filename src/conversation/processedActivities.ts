import { hash } from 'node:crypto';
import { z } from 'zod';

/** Of how many processed activities a mark is kept, so that one delivered twice acts once. */
const remembered = 32;

/** Letters of a mark: with 36 bits one activity in 2,000,000,000 is taken for one of 32 others. */
const length = 6;

const each = new RegExp(`[\\w-]{${length}}`, 'g');

/** A few letters that tell an activity from the others of its conversation. */
export const markOf = (id: string): string => hash('sha256', id, 'base64url').slice(0, length);

/** Marks in the order of their activities, as one text: a list of them takes half as much again. */
export const handledSchema = z.union([
  z.string().refine((marks) => marksIn(marks).join('') === marks),
  z.array(z.string()).transform((stored) => stored.map(ofEarlierRelease).join('')),
]);

/** The marks with that of one more activity. */
export const withMark = (marks: string, id: string): string =>
  (marks + markOf(id)).slice(-remembered * length);

/** Whether the mark of an activity is among these. */
export const hasMark = (marks: string, id: string): boolean => marksIn(marks).includes(markOf(id));

/** The marks one by one. */
export const marksIn = (marks: string): readonly string[] => marks.match(each) ?? [];

/** Earlier releases kept longer marks, and the first ones whole ids. */
const ofEarlierRelease = (stored: string): string =>
  /^[\w-]{8}$/.test(stored) ? stored.slice(0, length) : markOf(stored);
