/** The text as it is read aloud or copied: without the marks for bold, lists and links. */
export function plain(markdown: string): string {
  return markdown.replace(/\*\*/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
