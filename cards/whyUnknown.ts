import type { MissingRight, Unknown } from '../dialogs/inspection.ts';
import type { Text } from './text/text.ts';

/** Why the organization couldn't tell: a sentence, with what an administrator can grant. */
export function whyUnknown({ reason, lacks }: Unknown, text: Text): string {
  const { reasons, mayNotRead, maySeePart } = text.inspection;
  if (!lacks) return reasons[reason];
  const table = tableName(lacks, text);
  return reason === 'empty-unproven' && lacks.privilege
    ? maySeePart(table, lacks.privilege)
    : mayNotRead(table, lacks.privilege);
}

function tableName({ set }: MissingRight, { inspection }: Text): string {
  const names: Readonly<Record<string, string>> = inspection.records;
  return Object.hasOwn(names, set) ? (names[set] ?? set) : set;
}
