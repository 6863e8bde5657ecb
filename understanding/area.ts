import type { Area, RecordKind } from '../dialogs/areas.ts';

/** A place in normalized words that tells where the text was seen. */
interface Marker {
  readonly at: number;
  readonly area: Area;
  /** Whether an alert’s code follows here. */
  readonly isCode: boolean;
}

/** How far behind a message, in characters, the words that tell its direction may begin. */
const justBehind = 40;
/** How long an alert’s code is at most, in characters, with the words that lead to it. */
const codeLength = 120;

/** Words that only one area has. A text that is “sent/received” is also about receiving. */
const signs: readonly (readonly [Area, RegExp])[] = [
  [
    'mailbox-alert-incoming',
    / receiving (?=(?:the )?email )| receive email | (?:email cant be|sent|sending) (?:received|receiving) | creating the incoming email | unknownincomingemailintegrationerror /g,
  ],
  [
    'mailbox-alert-outgoing',
    / sending (?=(?:the )?email )| email (?:[^ ]+ ){0,24}cant be sent (?!received )| send the message again | disabled for outgoing email | (?:unknownoutgoingemailintegrationerror|outgoingemailauthenticationerror) /g,
  ],
  [
    'other-item',
    / appointments contacts and tasks (?!status )| appointments cant be synchronized | saving appointment | synchronizing appointments | synchronizing the item (?:[^ ]+ ){0,24}from microsoft dynamics 365 /g,
  ],
  ['mailbox-alert', / email server error code | sync error /g],
  [
    'flow-run',
    / flow run | statuscode [1-5]\d\d | aadsts\d{4,7} | (?:actionfailed|invalidtemplate|expressionevaluationfailed|connectionauthorizationfailed) | action (?:[^ ]+ ){1,8}failed | shared commondataserviceforapps /g,
  ],
  ['system-job', / system job | asyncoperation /g],
  ['activity-monitor', / activity monitor /g],
];

/** Where the parts of a text were seen, in the order of the text. */
export class Areas {
  readonly #markers: readonly Marker[];

  /** @param words normalized words, a space around each */
  constructor(words: string) {
    const found = signs
      .flatMap(([area, sign]) =>
        [...words.matchAll(sign)].map(({ index }): Marker => ({
          at: index,
          area,
          isCode: area === 'mailbox-alert',
        })),
      )
      .toSorted((one, two) => one.at - two.at);
    this.#markers = found.map((marker, index) => withDirection(marker, found[index - 1]));
  }

  /** The area of the whole text: the first that says more than that it is an alert. */
  get whole(): Area | undefined {
    const areas = this.#markers.map(({ area }) => area);
    return areas.find((area) => area !== 'mailbox-alert') ?? areas[0];
  }

  /**
   * The area of what stands at a place: that of the last sign before its end, or just behind it (an
   * alert may tell its direction at last), otherwise of the first sign there is.
   */
  around(end: number): Area | undefined {
    // The space behind the last word is also the one before the next.
    const before = this.#markers.findLast(({ at }) => at < end - 1);
    const isItsCode = before?.isCode && end - before.at < codeLength;
    const behind = this.#markers.findLast(({ at }) => at <= end + justBehind);
    return ((isItsCode ? before : behind) ?? this.#markers[0])?.area;
  }
}

/** An alert's code comes after its text and is about the same: its direction is that text's. */
function withDirection(marker: Marker, before: Marker | undefined): Marker {
  const isAlert = before?.area === 'other-item' || before?.area.startsWith('mailbox-alert-');
  return marker.area === 'mailbox-alert' && before && isAlert
    ? { ...marker, area: before.area }
    : marker;
}

const custom = String.raw`[^ ]*(?:plugin|plug in|workflow|business rule)s?`;
/** Also inside the name of a class: “IncidentPreCreate”. */
const records = String.raw`(?<record>(?=[^ ]*incident)|case(?=s? )|(?=[^ ]*email)(?!emails? server |[^ ]*error )|contact(?!s? (?:your|the|an?|microsoft|us|support) ))`;
const namedRecord = [
  new RegExp(String.raw` ${custom} (?:[^ ]+ ){0,6}?${records}(?<word>[^ ]*) `),
  new RegExp(String.raw` ${records}(?<word>[^ ]*) (?:[^ ]+ )?${custom} `),
  new RegExp(String.raw` (?:entity|table|primaryentity) ${records}(?<word>[^ ]*) `),
];

/** How far around a message, in characters, a text may name what it is about. */
const around = 600;

/**
 * The record whose plug-in, workflow or step a text names, near a place.
 * @param words normalized words, a space around each
 */
export function recordIn(words: string, at?: number): RecordKind | undefined {
  const near = at === undefined ? words : words.slice(Math.max(0, at - around), at + around);
  for (const pattern of namedRecord) {
    const found = pattern.exec(near)?.groups;
    const record = `${found?.['record'] ?? ''}${found?.['word'] ?? ''}`;
    if (record.includes('incident') || /^cases?$/.test(record)) return 'case';
    if (record.includes('email')) return 'email';
    if (record.includes('contact')) return 'contact';
  }
  return undefined;
}
