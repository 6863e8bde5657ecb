import type { AnyStateNode } from 'xstate';
import { guide } from './guide.ts';

/** The page of the guide in Markdown: what each picture shows, and the picture. */
export function guidePage(): string {
  const pictures = [...diagrams()].map(
    ([name, picture]) => `## ${titles[name] ?? name}\n\n\`\`\`mermaid\n${picture}\`\`\`\n`,
  );
  return [intro, ...pictures].join('\n');
}

const intro = `# The guide

The guide is one XState machine (\`dialogs/guide.ts\`). These pictures are drawn from it by \`npm run guide\`, and a test
holds them. \`deciding\` says what comes next (\`dialogs/nextQuestion.ts\`): a cause that somebody suspects, one that was
found, then the stop that splits best what is left. What an answer says of the ten causes stands in
\`dialogs/examinations.ts\`. From everywhere, a failure message that names a cause leads to its repair, unless it denies
an answer (then the two are compared), and a suspected cause leads to its question.
`;

const titles: Readonly<Record<string, string>> = {
  guide: 'The whole',
  email: 'The email',
  activityMonitor: 'The activity monitor',
  rule: 'The rule',
  contact: 'The sender’s contact',
  mailbox: 'The mailbox',
  outside: 'Outside the ten causes',
  repairing: 'The repair',
};

/** The guide's pictures: the whole in a few boxes, and one for each group of states. */
export function diagrams(): ReadonlyMap<string, string> {
  const examining = guide.states.examining;
  const groups = Object.values(examining?.states ?? {}).filter(hasStates);
  return new Map([
    ['guide', overview()],
    ...groups.map((group) => [group.key, stopDiagram(group)] as const),
    ['repairing', stopDiagram(guide.states.repairing)],
  ]);
}

const hasStates = (node: AnyStateNode): boolean => Object.keys(node.states).length > 0;

/** The boxes of the overview: what lies at the top, and the groups of what is examined. */
function overview(): string {
  const boxes = Object.values(guide.states).flatMap((node) =>
    node.key === 'examining' ? Object.values(node.states) : [node],
  );
  const boxOf = (node: AnyStateNode): string =>
    boxes.find((box) => node === box || node.path.join('.').startsWith(`${box.path.join('.')}.`))
      ?.key ?? node.key;
  const edges = new Set(
    boxes.flatMap((box) =>
      edgesFrom(box).flatMap(({ target }) => {
        const to = boxOf(target);
        return to === box.key ? [] : [`  ${box.key} --> ${to}`];
      }),
    ),
  );
  return ['stateDiagram-v2', '  [*] --> describingProblem', ...edges, '  outcome --> [*]', ''].join(
    '\n',
  );
}

/** The states of a group, and where their answers lead. */
function stopDiagram(group: AnyStateNode | undefined): string {
  const lines = Object.values(group?.states ?? {}).flatMap((node) => {
    const byTarget = new Map<string, string[]>();
    for (const { target, label } of edgesFrom(node)) {
      byTarget.set(target.key, [...(byTarget.get(target.key) ?? []), label]);
    }
    return [...byTarget].map(
      ([target, labels]) => `  ${node.key} --> ${target}: ${[...new Set(labels)].join(', ')}`,
    );
  });
  return ['stateDiagram-v2', ...lines, ''].join('\n');
}

interface Edge {
  readonly target: AnyStateNode;
  readonly label: string;
}

function edgesFrom(node: AnyStateNode): Edge[] {
  const own = [...[...node.transitions.values()].flat(), ...(node.always ?? [])].flatMap(
    ({ target, eventType }) =>
      (target ?? []).map((each) => ({ target: each, label: eventType.replace(/^answer\./, '') })),
  );
  return [...own, ...Object.values(node.states).flatMap(edgesFrom)];
}

/**
 * The overview with the way of one conversation: its boxes in their order.
 * @param steps at which it stood, in their order
 */
export function pathPicture(steps: readonly string[]): string {
  const lines = steps
    .slice(1)
    .map((step, index) => `  ${steps[index] ?? ''} --> ${step}: ${index + 1}`);
  return ['stateDiagram-v2', `  [*] --> ${steps[0] ?? 'describingProblem'}`, ...lines, ''].join(
    '\n',
  );
}
