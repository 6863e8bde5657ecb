import { sentence } from '../../cards/evidence.ts';
import { logicalNames } from '../../cards/logicalNames.ts';
import { en } from '../../cards/text/en/index.ts';
import { whyUnknown } from '../../cards/whyUnknown.ts';
import type { Evidence } from '../../dialogs/inspection.ts';
import type { Source } from '../../dialogs/pages.ts';
import { causeSources, sources } from '../../dialogs/sources.ts';
import { variants, type VariantId } from '../../dialogs/variants.ts';
import type { EmailFound, Examination } from '../checks/diagnose.ts';
import { usualDays } from '../checks/questions.ts';
import type { CauseVerdict } from '../checks/verdict.ts';

/** What was found, what it cost, and where. */
export interface Diagnosis extends Examination {
  readonly milliseconds: number;
  /** What was asked about the account and the organization, apart from the reads. */
  readonly calls: number;
  /** The origin of the organization, for links. */
  readonly url: string;
  readonly organization: string;
}

/** What `--help` adds to the usage. */
export const diagnosisHelp = `
Looks for one email in the organization and says why it didn't become a case. It only reads.

  --sender        the sender's email address
  --queue         the queue's email address
  --subject       the subject, or a part of it
  --around        when it was sent: an ISO time, or a day (YYYY-MM-DD)
  --message-id    the email's Internet message ID
  --days          how many days back to search without --around (${usualDays} if it isn't given)
  --organization  one of the names in DATAVERSE_URL, where there are several
  --json          for programs: one line of JSON
  --out           writes that into a new file instead

Exit codes: 0 the email was judged, or isn't there; 2 nothing could be judged, and the line says why.
Settings: DATAVERSE_URL, and DATAVERSE_TOKEN or DATAVERSE_CLIENT_ID with its tenant and secret.
`;

/** A diagnosis as a person reads it: what was found, what shows it, the fix, then the rest. */
export function inWords(diagnosis: Diagnosis): string {
  const { email, others, verdicts, recurrence, outside, reads, calls, rounds, milliseconds } =
    diagnosis;
  const found = verdicts.filter(({ verdict }) => verdict === 'found');
  const [first] = found;
  const lines = [
    conclusion(diagnosis),
    email ? `Email: ${nameOf(email)}` : 'Email: not in the organization',
    ...(others.length > 0 ? [`Others that fit: ${others.map(nameOf).join('; ')}`] : []),
    ...(diagnosis.case ? evidenceLines([diagnosis.case], diagnosis) : []),
    ...outside.flatMap(({ variant, evidence }) => [
      '',
      wordsFor(variant),
      ...evidenceLines(evidence, diagnosis),
    ]),
    ...found.flatMap((verdict) => ['', ...findingLines(verdict, diagnosis)]),
    ...(first ? ['', ...fixLines(first)] : []),
    ...(recurrence
      ? ['', en.inspection.recurrence(reasonOf(recurrence.reason), recurrence.emails)]
      : []),
    '',
    ...restLines(verdicts, diagnosis),
    '',
    `${reads} reads in ${rounds} rounds, ${calls} about the account, ${milliseconds} ms`,
  ];
  return `${lines.map(plain).join('\n')}\n`;
}

function conclusion({ outcome, verdicts, outside }: Diagnosis): string {
  const causes = verdicts.filter(({ verdict }) => verdict === 'found');
  if (outcome === 'cause-found') {
    const names = causes.map(({ cause }) => en.causes[cause].name);
    const [aside] = outside;
    return `Found: ${[...names, ...(causes.length === 0 && aside ? [wordsFor(aside.variant)] : [])].join('; ')}`;
  }
  const { title, body } = en.inspection.outcomes[outcome];
  return `${title}. ${body}`;
}

function wordsFor(variant: string | undefined): string {
  const words: Readonly<Record<string, string>> = en.inspection.outside;
  return (variant && words[variant]) || 'Something outside the ten causes.';
}

function nameOf({ subject, sender, createdOn }: EmailFound): string {
  return `“${subject ?? ''}” from ${sender ?? 'nobody known'}, ${createdOn ?? 'at no known time'}`;
}

function findingLines(verdict: CauseVerdict, diagnosis: Diagnosis): string[] {
  const variant = verdict.variant ? `: ${en.variants[verdict.variant].name}` : '';
  return [
    `${'found'.padEnd(13)}${en.causes[verdict.cause].name}${variant}`,
    ...evidenceLines(verdict.evidence, diagnosis),
  ];
}

/** What was ruled out or not checked; what can't be told for the same reason is said once. */
function restLines(verdicts: readonly CauseVerdict[], diagnosis: Diagnosis): string[] {
  const rest = verdicts.filter(({ verdict }) => verdict !== 'found');
  const alike = Map.groupBy(rest, (each) => (each.evidence.length > 0 ? each.cause : whyNot(each)));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const names = same.map(({ cause }) => en.causes[cause].name).join('; ');
    const why = whyNot(first);
    return [
      `${first.verdict.replace('-', ' ').padEnd(13)}${names}${why && ` (${why})`}`,
      ...evidenceLines(first.evidence, diagnosis),
    ];
  });
}

/** Why a cause couldn't be judged: in words, with the missing right's name. */
function whyNot(verdict: CauseVerdict): string {
  return 'reason' in verdict ? whyUnknown(verdict, en).replace(/\.$/, '') : '';
}

/** The fix of the variant that is known to be it, otherwise that of its cause. */
function fixLines({ cause, variant }: CauseVerdict): string[] {
  const words = variant && en.variants[variant];
  const { fix } = words ?? en.causes[cause];
  const who = words?.who ?? en.causes[cause].who;
  const pages = variant
    ? pagesOf(variant)
    : causeSources[cause].map(({ page }) => sources[page].url);
  return [
    'How to fix it:',
    ...fix.map((step, index) => `  ${index + 1}. ${step}`),
    `  Who may do it: ${who}`,
    ...[...new Set(pages)].map((page) => `  ${page}`),
  ];
}

function pagesOf(variant: VariantId): string[] {
  const pages: readonly Source[] = variants[variant].sources;
  return pages.flatMap(({ page }) => page ?? []);
}

const indent = ' '.repeat(13);

/** What was seen: a sentence, the record's name, its column and value, and a link that opens. */
function evidenceLines(evidence: readonly Evidence[], { url }: Diagnosis): string[] {
  return evidence.flatMap((each) => {
    const { name, column, value, recommendation } = each;
    const where = column && `${column}${value === undefined ? '' : ` = ${value}`}`;
    const said = [sentence(each, en), name && `“${name}”`, where && `(${where})`];
    const link = each.link ?? recordPage(each, url);
    return [
      indent + said.filter(Boolean).join(' '),
      ...(recommendation ? [`${indent}The product recommends: ${recommendation}`] : []),
      ...(link ? [indent + link] : []),
    ];
  });
}

/** The page of a record; none for one without a form. */
function recordPage({ record }: Evidence, url: string): string | undefined {
  const names: Readonly<Record<string, string | undefined>> = logicalNames;
  const name = record && names[record.set];
  return name && `${url}/main.aspx?pagetype=entityrecord&etn=${name}&id=${record.id}`;
}

const reasonOf = (reason: number) => `reason ${reason}`;

/** Without what a card makes bold; and what an organization tells must not steer a terminal. */
function plain(line: string): string {
  return line
    .replaceAll('**', '')
    .replaceAll(/\\([\\*_[\]()~`#>+-])/g, '$1')
    .replaceAll(/\p{Cc}/gu, ' ');
}
