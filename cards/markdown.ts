/** The text as it is copied: without the marks for bold and links. */
export function plain(markdown: string): string {
  return markdown.replace(/\*\*/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The text for a screen reader: a pause after each line, and no signs that stand beside words. */
export function spoken(markdown: string): string {
  return plain(markdown)
    .split('\n')
    .map((line) => line.replace(/^- |^\? |\p{So}/gu, '').trim())
    .map((line) => (/\p{P}$/u.test(line) ? line : `${line}.`))
    .join(' ');
}
