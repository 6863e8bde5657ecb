import type { Answer } from './diagnosis.ts';

/** The step at which guides up to version 5 asked whether to fix a cause that was found. */
const found = 'found';

/**
 * An answer that an earlier guide stored, as today's guide means it: a found cause shows its fix at
 * once, so that only leaving it is still an answer.
 */
export function renewed(answer: Answer): Answer[] {
  const at: string = answer.at;
  if (at !== found) return [answer];
  switch (answer.event.type) {
    case 'answer.yes':
      return [];
    case 'answer.no':
      return [{ ...answer, at: 'fixing', event: { type: 'fix.declined' } }];
    default:
      return [{ ...answer, at: 'fixing' }];
  }
}
