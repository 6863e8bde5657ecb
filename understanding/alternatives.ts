/** One line stands for at most so many utterances, unless a choice has more: they would teach nothing new. */
const most = 12;

/**
 * The utterances that a line stands for: "(a|b|)" is either, or nothing. Of many, so many that every
 * alternative is in one of them.
 */
export function alternatives(line: string): string[] {
  const parts = line
    .split(/\(([^()]*\|[^()]*)\)/)
    .map((part, at) => (at % 2 ? part.split('|') : [part]));
  const total = parts.reduce((product, { length }) => product * length, 1);
  const count = Math.min(total, Math.max(most, ...parts.map(({ length }) => length)));
  const made = Array.from({ length: count }, (_, at) =>
    total <= most ? inOrder(parts, at) : mixed(parts, at),
  );
  return [...new Set(made.map((each) => each.replace(/ {2,}/g, ' ').trim()))];
}

/** The one at a place in the list of all. */
function inOrder(parts: readonly (readonly string[])[], at: number): string {
  let left = at;
  return parts
    .map((part) => {
      const picked = part[left % part.length] ?? '';
      left = Math.floor(left / part.length);
      return picked;
    })
    .join('');
}

/** One that takes of each choice the next alternative, and after a round meets other neighbors. */
const mixed = (parts: readonly (readonly string[])[], at: number): string =>
  parts
    .map((part, place) => part[(at + place * Math.floor(at / part.length)) % part.length] ?? '')
    .join('');
