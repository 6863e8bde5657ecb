import type { AnyStateNode } from 'xstate';
import { guide } from '../../dialogs/guide.ts';

/** The guide as a Mermaid diagram: one line for all answers that lead from one step to another. */
export function diagram(): string {
  const lines = Object.values(guide.states).flatMap((node) => [
    ...[...edgesOf(node)].map(([target, answers]) => {
      const label = answers.filter(Boolean).join(', ');
      return `  ${node.key} --> ${target}${label && `: ${label}`}`;
    }),
    ...(node.tags.includes('outcome') ? [`  ${node.key} --> [*]`] : []),
  ]);
  return [
    'stateDiagram-v2',
    `  [*] --> ${guide.root.initial.target.map(({ key }) => key).join()}`,
    ...lines,
    '  note right of found',
    '    A failure message that names a cause leads here from every step,',
    '    unless it denies an answer (comparingMessage);',
    '    a suspected cause leads to its question.',
    '  end note',
    '',
  ].join('\n');
}

function edgesOf(node: AnyStateNode): Map<string, string[]> {
  const answers = [...node.transitions.values()].flat();
  const edges = new Map<string, string[]>();
  for (const { target, eventType } of [...answers, ...(node.always ?? [])]) {
    for (const { key } of target ?? []) {
      edges.set(key, [...(edges.get(key) ?? []), eventType.replace(/^answer\./, '')]);
    }
  }
  return edges;
}
