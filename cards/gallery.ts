import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { specimens } from './specimens.ts';
import { languages } from './text/languages.ts';

const [{ botName }] = languages;
const target = 'dist/gallery.html';
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** Colours and sizes close to those of Teams, so that a card looks as it will there. */
const hostConfig = (dark: boolean) => ({
  fontFamily: "'Segoe UI', system-ui, sans-serif",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  supportsInteractivity: true,
  actions: { maxActions: 6, actionsOrientation: 'vertical', actionAlignment: 'stretch' },
  containerStyles: Object.fromEntries(
    Object.entries({
      default: dark ? ['#292929', '#ffffff'] : ['#ffffff', '#242424'],
      emphasis: dark ? ['#1f1f1f', '#ffffff'] : ['#f5f5f5', '#242424'],
      accent: dark ? ['#2f2f4a', '#ffffff'] : ['#e8ebfa', '#242424'],
    }).map(([style, [backgroundColor, colour]]) => [
      style,
      {
        backgroundColor,
        foregroundColors: {
          default: { default: colour, subtle: dark ? '#adadad' : '#616161' },
          accent: { default: dark ? '#9299f7' : '#5b5fc7', subtle: '#6264a7' },
        },
      },
    ]),
  ),
});

/** One page with every card, for reviewers and translators. */
function page(cards: readonly { title: string; card: IAdaptiveCard }[]): string {
  const data = JSON.stringify({ cards, themes: [hostConfig(false), hostConfig(true)] });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${botName}: all cards</title>
<style>
  body { font: 14px/1.45 'Segoe UI', system-ui, sans-serif; margin: 2rem; background: #eee }
  section { display: grid; grid-template-columns: repeat(2, minmax(0, 30rem)); gap: 1rem }
  .theme { border-radius: 8px; overflow: hidden; align-self: start }
  .theme p { margin: 0 }
  .theme button { font: inherit; font-weight: 600; padding: 6px 12px; border-radius: 4px;
    border: 1px solid #8886; background: transparent; color: inherit; text-align: center }
  .theme .style-positive { background: #5b5fc7; color: #fff; border-color: transparent }
  .theme:nth-child(2) { color: #fff; color-scheme: dark }
  h2 { margin: 2rem 0 .5rem }
</style>
<h1>${botName}</h1>
<main></main>
<script>${readFileSync(renderer, 'utf8').replaceAll('</script', '<\\/script')}</script>
<script>
const { cards, themes } = ${data.replaceAll('<', '\\u003c')};
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const escaped = text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));
  result.outputHtml = escaped
    .replace(/\\*\\*(.+?)\\*\\*/g, '<strong>$1</strong>')
    .replace(/\\[(.+?)\\]\\((https:[^)]+)\\)/g, '<a href="$2">$1</a>')
    .replace(/\\n/g, '<br>');
  result.didProcess = true;
};
for (const { title, card } of cards) {
  const section = document.createElement('section');
  for (const theme of themes) {
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(theme);
    drawn.parse(card);
    const frame = document.createElement('div');
    frame.className = 'theme';
    frame.append(drawn.render());
    section.append(frame);
  }
  const heading = document.createElement('h2');
  heading.textContent = title;
  document.querySelector('main').append(heading, section);
}
</script>
</html>
`;
}

mkdirSync('dist', { recursive: true });
const drawn = languages.flatMap((text) => [...specimens(text, 'submit')]);
writeFileSync(target, page(drawn));
process.stdout.write(`${drawn.length} cards in ${pathToFileURL(target).href}\n`);
