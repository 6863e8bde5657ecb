/** What is kept of a message: these can’t hold a person’s words, names or addresses. */
export interface Details {
  /** Error codes as they stand there: “0x80040265”, “-2147220891”, “AADSTS50076”. */
  readonly codes: readonly string[];
  /** Names of exceptions and errors: “Microsoft.Crm.CrmException”, “ErrorAccessDenied”. */
  readonly exceptions: readonly string[];
  /** Names of privileges: “prvReadQueue”. */
  readonly privileges: readonly string[];
}

/** More of a kind says nothing new. */
const most = 10;

const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
const code =
  /(?<![\w-])(?:0x[\da-f]{8}|8[\da-f]{7}|-2\d{9}|AADSTS\d{4,7})(?![\w-])|(?<=\bCrm\.)8[\da-f]{7}(?!\w)/gi;
const exception =
  /(?<![\w.@])(?:(?:[A-Za-z]\w{0,60}\.){0,8}[A-Z]\w{0,60}Exception|Error[A-Z][A-Za-z]{2,60}|[A-Z][A-Za-z]{2,60}Error)(?![\w@])/g;
const privilege = /(?<!\w)prv[A-Za-z]\w{2,60}/g;

/** The codes and the names of exceptions and privileges in a text, each once, at most ten. */
export function detailsOf(text: string): Details {
  const ids = text.replace(guid, ' ').replaceAll('−', '-');
  return {
    codes: distinct(ids, code),
    exceptions: distinct(ids, exception),
    privileges: distinct(ids, privilege),
  };
}

function distinct(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([found]) => found))].slice(0, most);
}
