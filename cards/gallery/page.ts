import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { escaped, withHtml } from './markdown.ts';
import { hostConfig, themeRule, themes } from './themes.ts';
import type { Specimen } from './specimens.ts';

/** The cards of one language. */
export interface Chapter {
  readonly language: string;
  /** The language's name in that language. */
  readonly name: string;
  readonly specimens: readonly Specimen[];
}

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** One page with every card in every theme of Teams, for reviewers and translators. */
export function galleryPage(title: string, chapters: readonly Chapter[]): string {
  const data = {
    themes: themes.map((theme) => ({ ...theme, hostConfig: hostConfig(theme) })),
    chapters: chapters.map((chapter) => ({
      ...chapter,
      specimens: chapter.specimens.map((each) => ({ ...each, card: withHtml(each.card) })),
    })),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}: all cards</title>
<style>${style}</style>
</head>
<body data-theme="light">
<header>
  <h1>${escaped(title)}</h1>
  <form role="search" aria-label="Cards">
    <label>Language
      <select name="language">${chapters.map(({ language, name }) => option(language, name)).join('')}</select>
    </label>
    <label>Theme
      <select name="theme">
        ${option('all', 'All three')}${themes.map(({ id, name }) => option(id, name)).join('')}
      </select>
    </label>
    <label class="wide">Title or text
      <input name="words" type="search" autocomplete="off">
    </label>
    <output name="count"></output>
  </form>
</header>
<main></main>
<script>${readFileSync(renderer, 'utf8').replaceAll('</script', '<\\/script')}</script>
<script>
const gallery = ${JSON.stringify(data).replaceAll('<', '\\u003c')};
${script}</script>
</body>
</html>
`;
}

const option = (value: string, name: string): string =>
  `<option value="${escaped(value)}">${escaped(name)}</option>`;

const style = `
${themes.map(themeRule).join('\n')}
* { box-sizing: border-box }
html { scroll-padding-top: 8rem }
body { margin: 0; background: var(--page); color: var(--text);
  font: 14px/20px 'Segoe UI', system-ui, 'Noto Sans', sans-serif }
header { padding: 12px 24px; background: var(--card); border-bottom: 1px solid var(--stroke) }
@media (min-width: 60rem) { header { position: sticky; top: 0; z-index: 1 } }
h1 { margin: 0 0 8px; font-size: 20px; line-height: 28px }
header form { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end }
header label { display: grid; gap: 2px; font-size: 12px; flex: 1 1 8rem; max-width: 14rem }
header label.wide { flex-basis: 14rem; max-width: 24rem }
output { padding: 6px 0; color: var(--subtle) }
select, input { max-width: 100%; font: inherit; font-size: 14px; color: var(--text) }
select, input[type='search'], input[type='date'] { width: 100%; min-height: 32px; padding: 5px 10px;
  background: var(--card); border: 1px solid var(--field); border-radius: 4px }
input[type='radio'] { width: 16px; height: 16px; accent-color: var(--brand) }
.ac-choiceSetInput-expanded > div { padding: 4px 0 }
main { padding: 0 24px 48px; display: grid; gap: 0 24px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)) }
main.all { grid-template-columns: minmax(0, 1fr) }
article { min-width: 0; padding-top: 24px }
h2 { margin: 0 0 8px; font-size: 16px; line-height: 22px }
.themes { display: grid; gap: 16px; align-items: start;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)) }
figure { margin: 0; min-width: 0; max-width: 30rem; color: var(--text) }
.all figure { padding: 8px 12px 12px; border-radius: 8px; background: var(--page);
  box-shadow: 0 0 0 1px #8884 }
figcaption { margin-bottom: 6px; font-size: 12px; line-height: 16px; color: var(--subtle) }
main:not(.all) figcaption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px }
.ac-adaptiveCard { overflow: hidden; border: 1px solid var(--stroke); border-radius: 6px;
  box-shadow: 0 1px 2px #0002 }
.ac-textBlock { overflow: visible !important }
.ac-textBlock :is(ol, ul) { margin: 0; padding-inline-start: 28px }
a { color: var(--link) }
.ac-actionSet { flex-wrap: wrap; gap: 8px }
.ac-pushButton { max-width: 100%; min-height: 32px; padding: 5px 12px; font: inherit;
  font-weight: 600; color: var(--text); background: var(--card); cursor: pointer;
  border: 1px solid var(--stroke); border-radius: 4px }
.ac-pushButton:hover { background: var(--emphasis) }
.ac-pushButton.style-positive { color: var(--onBrand); background: var(--brand);
  border-color: var(--brand) }
.ac-container.ac-selectable { cursor: pointer }
:focus-visible { outline: 2px solid var(--text); outline-offset: 2px }
.ac-adaptiveCard :focus-visible { outline-offset: 1px }
[data-theme='contrast'] .ac-pushButton:hover { color: #000; background: var(--link) }
[data-theme='contrast'] .ac-container[style*='background-color'] { border-bottom: 1px solid;
  &:not(:first-child) { border-top: 1px solid } }
details { margin-top: 8px; max-width: 60rem; color: var(--subtle) }
summary { width: fit-content; padding: 2px 0; cursor: pointer; font-size: 12px }
details p { margin: 4px 0 0; color: var(--text) }
[hidden] { display: none }
@media (max-width: 30rem) {
  header, main { padding-inline: 12px }
  .all figure { padding-inline: 8px }
}
`;

/** Runs in the page. What the renderer leaves out for screen readers is added to what it drew. */
const script = `
const { AdaptiveCard, GlobalSettings, HostConfig } = AdaptiveCards;
const filter = document.querySelector('header form');
const main = document.querySelector('main');

GlobalSettings.setTabIndexAtCardRoot = false;
GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
AdaptiveCard.onProcessMarkdown = (html, result) => {
  result.outputHtml = html;
  result.didProcess = true;
};

/** An element with its properties and children. */
const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** A card as the renderer draws it, with ids of its own and its lists of choices as groups. */
const draw = (card, theme, place) => {
  const drawing = new AdaptiveCard();
  drawing.hostConfig = new HostConfig(theme.hostConfig);
  drawing.parse(card);
  const drawn = drawing.render();
  drawn.removeAttribute('aria-label');
  for (const element of drawn.querySelectorAll('[id]')) element.id = place + element.id;
  for (const name of ['aria-labelledby', 'aria-controls', 'for']) {
    for (const element of drawn.querySelectorAll('[' + name + ']')) {
      const ids = element.getAttribute(name).trim().split(/ +/);
      element.setAttribute(name, ids.map((id) => place + id).join(' '));
    }
  }
  for (const group of drawn.querySelectorAll('.ac-choiceSetInput-expanded')) {
    group.setAttribute('role', 'radiogroup');
    const label = drawn.querySelector('[for="' + group.id + '"]');
    if (label) group.setAttribute('aria-labelledby', label.id);
    group.querySelector('input').removeAttribute('aria-labelledby');
  }
  return drawn;
};

/** A card under its title, in the themes asked for; a form keeps its choices to itself. */
const article = ({ title, card }, number, language, themes) => {
  const figures = themes.map((theme) => {
    const figure = make('figure', {}, make('figcaption', { textContent: theme.name }),
      make('form', { lang: language }, draw(card, theme, number + theme.id)));
    figure.dataset.theme = theme.id;
    return figure;
  });
  const heading = make('h2', { id: 'card' + number, textContent: title });
  const spoken = make('details', {}, make('summary', { textContent: 'Read aloud' }),
    make('p', { lang: language, textContent: card.speak }));
  const whole = make('article', {}, heading, make('div', { className: 'themes' }, ...figures),
    spoken);
  whole.setAttribute('aria-labelledby', heading.id);
  return whole;
};

/** Draws the cards of the language in the themes that are chosen. */
const show = () => {
  const { language, theme } = filter.elements;
  const { specimens } = gallery.chapters.find((each) => each.language === language.value);
  const chosen = gallery.themes.filter(({ id }) => ['all', id].includes(theme.value));
  document.body.dataset.theme = theme.value === 'all' ? 'light' : theme.value;
  main.className = theme.value;
  main.replaceChildren(...specimens.map((specimen, index) =>
    article(specimen, index + 1, language.value, chosen)));
  search();
};

/** Leaves the cards whose title or text has all the words. */
const search = () => {
  const words = filter.elements.words.value.toLowerCase().split(/\\s+/);
  let count = 0;
  for (const card of main.children) {
    const text = card.textContent.toLowerCase();
    card.hidden = !words.every((word) => text.includes(word));
    if (!card.hidden) count += 1;
  }
  filter.elements.count.value = count === 1 ? '1 card' : count + ' cards';
};

filter.addEventListener('submit', (event) => event.preventDefault());
filter.elements.words.addEventListener('input', search);
for (const name of ['language', 'theme']) filter.elements[name].addEventListener('change', show);
main.addEventListener('submit', (event) => event.preventDefault());
// Side by side needs the width.
if (window.innerWidth < 960) filter.elements.theme.value = 'light';
show();
`;
