import type { Finding } from '../../dialogs/inspection.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import { evaluatedAs } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { failuresOf } from './failures.ts';
import { flowsOffThen } from './flowsOffThen.ts';
import { flowEvidence, ownerEvidence, ownersOf } from './rule.ts';
import * as tables from './tables.ts';
import { asVariant, found, notChecked, whyUnsure } from './verdict.ts';

const fromFlow = 14;
const fromWorkflow = 15;
const matchingFailed = 17;

/**
 * Whether the rule has lost its flow, as happens when the account that owns it is gone. Nothing
 * rules it out: a flow whose owner is enabled may still have lost its connection.
 */
export function ruleDisconnected(facts: Facts): Finding {
  const owners = ownersOf(facts);
  const gone = owners.filter(({ is }) => is === 'disabled' || is === 'deleted').map(ownerEvidence);
  const variant: VariantId | undefined = owners.some(({ is }) => is === 'disabled')
    ? 'owner-disabled'
    : undefined;
  const disconnected = evaluatedAs(facts, fromFlow, fromWorkflow);
  if (disconnected) return asVariant(variant, found(disconnected, ...gone));

  const off = flowsOffThen(facts).map((flow) => flowEvidence(facts, flow));
  const matching = evaluatedAs(facts, matchingFailed);
  if (gone.length > 0 && matching) return asVariant(variant, found(matching, ...gone, ...off));
  if (gone.length > 0 && off.length > 0) return asVariant(variant, found(...off, ...gone));
  const broken = failuresOf(facts).filter((failure) => failure.variant === 'connection-broken');
  if (broken.length > 0) {
    return asVariant('connection-broken', found(...broken.map(({ evidence }) => evidence)));
  }

  if (!facts.queue && !facts.email) return notChecked('needs-queue');
  const unread = [
    [tables.rules, facts.rules],
    [tables.workflows, facts.workflows],
    [tables.users, facts.users],
  ] as const;
  const [unsure] = unread.flatMap(([table, answer]) => whyUnsure(facts, table, answer) ?? []);
  const unlicensed = owners.filter(({ is }) => is === 'unlicensed').map(ownerEvidence);
  const told = [...(matching ? [matching] : []), ...gone, ...unlicensed, ...off];
  return notChecked(unsure && unsure.reason !== 'not-read' ? unsure : 'unproven', ...told);
}
