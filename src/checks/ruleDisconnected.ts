import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { evaluatedAs, evaluationEvidence, evaluationOf, isReady } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { flowsOff, ownersOf } from './rule.ts';
import * as tables from './tables.ts';
import { found, notChecked, recordOf, ruledOut, whyUnsure } from './verdict.ts';

const fromFlow = 14;
const fromWorkflow = 15;
const matchingFailed = 17;

/** Whether the rule has lost its flow, as happens when the account that owns it is gone. */
export function ruleDisconnected(facts: Facts): Finding {
  const disconnected = evaluatedAs(facts, fromFlow, fromWorkflow);
  if (disconnected) return found(disconnected);

  const owners = ownersOf(facts);
  const gone = owners.filter(({ is }) => is === 'disabled' || is === 'deleted').map(ownerEvidence);
  const off = flowsOff(facts).map(({ id, state }): Evidence => ({
    looked: 'flow',
    value: state,
    record: recordOf('workflows', id),
  }));
  const matching = evaluatedAs(facts, matchingFailed);
  if (gone.length > 0 && matching) return found(matching, ...gone, ...off);
  if (gone.length > 0 && off.length > 0) return found(...off, ...gone);

  if (!facts.queue && !facts.email) return notChecked('needs-queue');
  const evaluation = evaluationOf(facts);
  const enabled = owners.length > 0 && owners.every(({ is }) => is === 'enabled');
  if (evaluation && isReady(evaluation) && enabled && off.length === 0) {
    return ruledOut(evaluationEvidence(evaluation), ...owners.map(ownerEvidence));
  }
  const unread = [
    [tables.rules, facts.rules],
    [tables.workflows, facts.workflows],
    [tables.users, facts.users],
  ] as const;
  const [unsure] = unread.flatMap(([table, answer]) => whyUnsure(facts, table, answer) ?? []);
  const told = [...(matching ? [matching] : []), ...gone, ...off];
  return notChecked(unsure && unsure.reason !== 'not-read' ? unsure : 'unproven', ...told);
}

const ownerEvidence = ({ id, is }: ReturnType<typeof ownersOf>[number]): Evidence => ({
  looked: 'owner',
  value: is,
  record: recordOf('systemusers', id),
});
