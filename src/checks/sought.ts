import { z } from 'zod';

const words = (length: number) =>
  z
    .string()
    // Control characters can't stand in any of these, and a query isn't the place to find out.
    .regex(/^[^\p{Cc}]*$/u)
    .trim()
    .min(1)
    .max(length)
    .optional();

/**
 * The facts about one email by which it is looked for. Any may be missing, but not all of them.
 * `around` is a moment, or a day: within three hours of the moment, or on that day.
 */
export const emailSoughtSchema = z
  .object({
    sender: words(320),
    /** The email address of the queue. */
    queue: words(320),
    /** The subject or a part of it. */
    subject: words(200),
    around: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
    messageId: words(320),
    /** How many days back it is looked for where nobody says when it came; 90 otherwise. */
    days: z.int().min(1).max(3650).optional(),
    /** The email itself, once it was picked from several. */
    activityId: z
      .guid()
      .transform((id) => id.toLowerCase())
      .optional(),
  })
  .refine((sought) => Object.entries(sought).some(([name, fact]) => name !== 'days' && fact), {
    error: 'Give at least one of sender, queue, subject, around, messageId.',
  });

/** What is known of the email that is looked for. */
export type EmailSought = z.infer<typeof emailSoughtSchema>;

const hour = 3_600_000;

/** From when to when the email may have been sent, as ISO texts; undefined if nobody said. */
export function timeOf({ around }: EmailSought): { from: string; to: string } | undefined {
  if (around === undefined) return undefined;
  const moment = Date.parse(around);
  const isDay = !around.includes('T');
  // The day of a person anywhere: time zones reach from 12 hours behind to 14 ahead of UTC.
  const [before, after] = isDay ? [14 * hour, 36 * hour] : [3 * hour, 3 * hour];
  return {
    from: new Date(moment - before).toISOString(),
    to: new Date(moment + after).toISOString(),
  };
}
