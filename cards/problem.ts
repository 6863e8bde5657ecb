import type { Problem } from '../dialogs/problem.ts';
import { dated } from './date.ts';
import type { Text } from './text/text.ts';

/** What was said at the opening, a line each. */
export function problemLines(problem: Problem, text: Text): string[] {
  const { scope, since, rules, existingCase } = text.opening;
  return [
    problem.scope && scope.choices[problem.scope],
    problem.since && `${since.label} ${dated(text, problem.since)}`,
    problem.rules && rules.choices[problem.rules],
    problem.existingCase && `${existingCase.label} ${existingCase.choices[problem.existingCase]}`,
  ].filter((line) => line !== undefined);
}
