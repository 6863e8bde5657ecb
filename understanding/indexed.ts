import MiniSearch from 'minisearch';

/** Documents to search in, whose fields are terms with a space between. */
export function indexed(fields: string[], documents: readonly object[]): MiniSearch {
  const search = new MiniSearch({
    fields,
    storeFields: ['topic'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  search.addAll(documents);
  return search;
}
