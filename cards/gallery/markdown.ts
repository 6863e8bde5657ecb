import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';

const listLine = /^(?:[-*]|(?<number>\d+)\.) +(?<item>.*)$/;

/** The card with its texts as HTML: made here, so that the page needs no Markdown of its own. */
export function withHtml(card: IAdaptiveCard): IAdaptiveCard {
  return { ...card, body: card.body?.map(elementWithHtml) };
}

function elementWithHtml(element: CardElement): CardElement {
  if (element.type === 'TextBlock') return { ...element, text: html(element.text) };
  if (element.type === 'Container') {
    return { ...element, items: element.items.map(elementWithHtml) };
  }
  if (element.type === 'ColumnSet') {
    const columns = element.columns?.map((column) => ({
      ...column,
      items: column.items.map(elementWithHtml),
    }));
    return { ...element, ...(columns && { columns }) };
  }
  return element;
}

/** The Markdown that the cards use, as Teams draws it: bold, links, and lists of one level. */
export function html(markdown: string): string {
  return runs(markdown.split('\n')).map(drawn).join('');
}

interface Run {
  readonly kind: 'ol' | 'ul' | 'text';
  readonly start: string;
  readonly lines: string[];
}

/** Lines that belong together: a list, or text beside one. */
function runs(lines: readonly string[]): Run[] {
  const found: Run[] = [];
  for (const line of lines) {
    const { number, item = line } = listLine.exec(line)?.groups ?? {};
    const kind = item === line ? 'text' : number ? 'ol' : 'ul';
    const last = found.at(-1);
    if (last?.kind === kind) last.lines.push(item);
    else found.push({ kind, start: number ?? '1', lines: [item] });
  }
  return found;
}

function drawn({ kind, start, lines }: Run): string {
  if (kind === 'text') return lines.map(inline).join('<br>');
  const items = lines.map((line) => `<li>${inline(line)}</li>`).join('');
  return kind === 'ul' ? `<ul>${items}</ul>` : `<ol start="${start}">${items}</ol>`;
}

const inline = (text: string): string =>
  escaped(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, '<a href="$2">$1</a>');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
