import { bot, contestants, type Contestant } from './contestants.ts';
import type { Comparison } from './compare.ts';
import { kinds, type Kind } from './kinds.ts';
import { rounded } from './numbers.ts';
import { Figures } from './report.ts';

const width = 720;
const left = 210;
const right = 110;
const row = 24;
const head = 34;
const panel = head + contestants.length * row + 10;

/** Readable on a light and on a dark page. */
const colours = { text: '#7d8590', other: '#8c959f', bot: '#2f81f7' };

const heads = {
  submit: 'Action.Submit: CPU seconds for 1,000 turns',
  execute: 'Action.Execute: CPU seconds for 1,000 turns',
} as const;

/** The CPU of each contestant as bars, one panel for each kind of turn. */
export function plot(comparison: Comparison): string {
  const figures = new Figures(comparison);
  const cpu = (contestant: Contestant, kind: Kind) =>
    figures.of(contestant, kind, (each) => each.cpu);
  const most = Math.max(...kinds.flatMap((kind) => contestants.map((each) => cpu(each, kind))));
  const panels = kinds.map((kind, index) => {
    const bars = contestants.map((each, place) =>
      bar(each, cpu(each, kind), most, head + place * row),
    );
    return `<g transform="translate(0 ${index * panel})">${title(heads[kind])}${bars.join('')}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${panel * kinds.length}" font-family="system-ui, sans-serif" font-size="14" fill="${colours.text}">
${panels.join('\n')}
</svg>
`;
}

const title = (text: string): string => `<text x="0" y="20" font-weight="600">${text}</text>`;

function bar(contestant: Contestant, value: number, most: number, y: number): string {
  const length = ((width - left - right) * value) / most;
  const colour = contestant === bot ? colours.bot : colours.other;
  const middle = y + row / 2 + 1;
  return [
    `<text x="${left - 8}" y="${middle}" text-anchor="end">${contestant.name}</text>`,
    `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${row - 6}" rx="2" fill="${colour}"/>`,
    `<text x="${left + length + 8}" y="${middle}">${rounded(value)} (${contestant.state})</text>`,
  ].join('');
}
