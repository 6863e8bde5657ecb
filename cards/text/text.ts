import type { Area } from '../../dialogs/areas.ts';
import type { CauseId } from '../../dialogs/causes.ts';
import type { Stop } from '../../dialogs/facts.ts';
import type { Outcome, QuestionStep, RepairStep } from '../../dialogs/steps.ts';
import type { Choice } from '../../dialogs/guide.ts';
import type { LanguageCode } from '../../dialogs/languageCodes.ts';
import type { MessageRow } from '../../dialogs/messages.ts';
import type { OutsideId } from '../../dialogs/outside.ts';
import type { ExistingCase, RuleKind, Scope } from '../../dialogs/problem.ts';
import type { SourceId } from '../../dialogs/sources.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import type { NotCheckedReason, Repair, Verdict } from '../../dialogs/verdicts.ts';
import type { AsideWords } from './asides.ts';
import type { Place } from '../place.ts';
import type { InspectionWords } from './inspection.ts';
import type { MessageWords } from './messages.ts';
import type { ScreenWords } from './screenWords.ts';
import type { VariantWords } from './variants.ts';

/**
 * All words of one language. A missing one doesn't compile. Product labels stand as that
 * language's product shows them, in **bold**.
 */
export interface Text {
  /** BCP 47, also used for dates and numbers. */
  readonly language: LanguageCode;
  /** The language's name in that language. */
  readonly languageName: string;
  readonly botName: string;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly opening: OpeningWords;
  readonly questions: Readonly<Record<QuestionStep, QuestionWords>>;
  /** What to open at each stop. */
  readonly stops: Readonly<Record<Stop, string>>;
  readonly repair: Readonly<Record<RepairStep, RepairWords>>;
  readonly outcomes: Readonly<Record<Outcome, { name: string; title: string }>>;
  readonly causes: Readonly<Record<CauseId, CauseWords>>;
  readonly messages: Readonly<Record<MessageRow, MessageWords>>;
  readonly asides: AsideWords;
  /** What the activity monitor's own English reasons say in this language. */
  readonly reasons: Readonly<Partial<Record<MessageRow, string>>>;
  readonly variants: Readonly<Record<VariantId, VariantWords>>;
  readonly outside: Readonly<Record<OutsideId, OutsideWords>>;
  readonly sources: Readonly<Record<SourceId, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly verdictSigns: Readonly<Record<Verdict, string>>;
  readonly notChecked: Readonly<Record<Exclude<NotCheckedReason, 'unproven'>, string>>;
  readonly repairs: Readonly<Record<Repair, string>>;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly commands: Readonly<Record<Command, readonly [string, ...string[]]>>;
  /** What people type instead of a title, per meaning. */
  readonly typed: Readonly<Record<'yes' | 'no' | 'unsure', readonly string[]>>;
  readonly ui: UiWords;
  readonly inspection: InspectionWords;
  readonly report: ReportWords;
  readonly welcome: ScreenWords;
  /** The welcome in a group chat or channel, where everybody sees it. */
  readonly sharedWelcome: ScreenWords;
  readonly help: ScreenWords;
  /** What helps where there are groups. */
  readonly helpInGroups: string;
  /** A person to talk to. */
  readonly human: {
    readonly title: string;
    /** Before the name of whom the organization named. */
    readonly contact: string;
    /** Where it named nobody, before what can be sent to a colleague. */
    readonly nobody: string;
    readonly request: string;
  };
  readonly deletion: ScreenWords;
  /** Deletion in a group chat or channel: the case there belongs to everybody. */
  readonly sharedDeletion: ScreenWords;
  readonly languageChoice: ScreenWords;
  /** A problem told in words that fits two causes. */
  readonly toldTwice: ScreenWords;
  /** A problem told in words in the middle of a diagnosis. */
  readonly toldLater: ScreenWords;
  readonly unknownMessage: ScreenWords;
  /** A message whose meaning depends on where it was seen. */
  readonly ambiguousMessage: ScreenWords;
  readonly deleted: ScreenWords;
  readonly support: {
    readonly nothingFound: string;
    readonly stillNoCase: string;
    readonly items: readonly string[];
  };
}

/** One-line explanations that stand above a card. */
export type Notice =
  | 'hello'
  | 'notUnderstood'
  | 'whichOne'
  | 'reasonFirst'
  | 'emailFirst'
  | 'answerFirst'
  | 'causeFirst'
  | 'askedAgain'
  | 'notOffered'
  | 'staleCard'
  | 'answersDropped'
  | 'unreadable'
  | 'startedOver'
  | 'otherEmail'
  | 'broughtBack'
  | 'stopped'
  | 'tookBack'
  | 'nothingToTakeBack'
  | 'keptData'
  | 'messageNoted'
  | 'languageChanged'
  | 'namesRemoved'
  | 'copiedToPrivate'
  | 'copiedFromShared'
  | 'privateNotInstalled'
  | 'privateInUse'
  | 'secretSeen'
  | 'noRoom'
  | 'soughtNothing'
  | 'soughtUnusable'
  | 'inspectionCancelled'
  | 'inspectionNotOffered'
  | 'inspectionInPrivate'
  | 'findingDisputed'
  | 'notSignedIn'
  | 'signOutPending'
  | 'ourError';

export type Command =
  | 'greet'
  | 'start'
  | 'back'
  | 'startOver'
  | 'help'
  | 'status'
  | 'report'
  | 'language'
  | 'inPrivate'
  | 'check'
  | 'signOut'
  | 'stop'
  | 'anotherEmail'
  | 'human'
  | 'deleteMyData';

export interface QuestionWords {
  /** How the step is called in a list. */
  readonly name: string;
  /** The question in a few words, for a card that asks for several facts: at most 40 characters. */
  readonly short?: string;
  readonly question: string;
  readonly why: string;
  /** Where to look. Legacy places are shown unless the person has modern rules. */
  readonly look: readonly string[];
  readonly legacyLook?: readonly string[];
  readonly choices?: Readonly<Partial<Record<Choice, string>>>;
}

export interface RepairWords {
  readonly name: string;
  readonly title: string;
  readonly choices?: Readonly<Partial<Record<Choice, string>>>;
}

export interface CauseWords {
  /** At most 40 characters. */
  readonly name: string;
  /** At most 20 characters, for buttons. */
  readonly shortName: string;
  readonly finding: readonly string[];
  /** Where the sources contradict each other. */
  readonly contradiction?: string;
  /** What to do, in one or two sentences. */
  readonly brief: string;
  readonly fix: readonly string[];
  readonly legacyFix?: readonly string[];
  readonly who: string;
  /** The request to send to whoever may do it. */
  readonly request: string;
  readonly proof: readonly string[];
  /** What each verdict says of this cause. */
  readonly found: string;
  readonly ruledOut: string;
  readonly unproven?: string;
}

/** What lies outside the ten causes is asked about in words of its own. */
export interface OutsideWords extends CauseWords {
  readonly question: string;
  readonly look: readonly string[];
}

/** The words of the report, which goes into a ticket as plain text. */
interface ReportWords {
  readonly email: string;
  readonly sender: string;
  readonly queue: string;
  readonly subject: string;
  readonly around: string;
  readonly messageId: string;
  readonly noCause: string;
  readonly noCauseYet: string;
  /** Before a message that was pasted and isn’t confirmed. */
  readonly recognized: string;
}

interface OpeningWords {
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly scope: { label: string; choices: Record<Scope, string> };
  readonly since: { label: string };
  readonly rules: { label: string; choices: Record<RuleKind, string> };
  readonly existingCase: {
    label: string;
    howToLook: string;
    choices: Record<ExistingCase, string>;
  };
  readonly submit: string;
  readonly scopeHints: Record<Scope, string>;
}

interface UiWords {
  /** The button of a card that asks for several facts, and what stands in an empty choice. */
  readonly next: string;
  readonly chooseAnswer: string;
  /** Before the other causes that were found. */
  readonly alsoFound: string;
  /** About how many places are left to look at. */
  readonly progress: (left: number) => string;
  /** What a card calls the part that is one tap away, while it is closed and while it is open. */
  readonly more: string;
  readonly less: string;
  readonly moreSteps: (count: number) => string;
  readonly inDetail: string;
  /** Above a setting that is drawn as the product shows it in English. */
  readonly asItShouldBe: string;
  /** Where each stop of the guide is, in one line. */
  readonly stopHints: Readonly<Record<Stop, string>>;
  readonly whyAsked: string;
  /** Names, and sentences without full stops, with the language’s own separators. */
  readonly listed: (names: readonly string[]) => string;
  readonly joined: (sentences: readonly string[]) => string;
  /** Words in brackets, with the space that stands before them. */
  readonly bracketed: (words: string) => string;
  readonly open: Readonly<Record<Place, string>>;
  readonly verdictCounts: Readonly<Record<Verdict, (count: number) => string>>;
  /** What somebody else could look at: who may, and the beginning of the message to them. */
  readonly askSomebody: { heading: (who: string) => string; message: string };
  readonly report: string;
  readonly anotherEmail: string;
  /** What people tell most often, as buttons. */
  readonly starters: Readonly<Record<'newSenders' | 'nothingArrives', string>>;
  readonly whereToLook: string;
  readonly whereToLookLegacy: string;
  readonly howToFix: string;
  readonly howToFixLegacy: string;
  readonly whoMayLine: (who: string) => string;
  readonly comeBack: string;
  readonly sourcesDiffer: string;
  readonly source: string;
  readonly step: (step: number) => string;
  readonly cause: (cause: number) => string;
  readonly undated: string;
  readonly changeAnswer: { label: string; submit: string; placeholder: string };
  readonly currentStep: (name: string) => string;
  readonly notFixed: string;
  readonly reason: { label: string; placeholder: string; submit: string };
  readonly outside: { label: string; placeholder: string; submit: string };
  readonly messagesKnown: (count: number) => string;
  readonly moreMessages: (count: number) => string;
  readonly messagePage: string;
  readonly variantPage: string;
  readonly messageCause: string;
  readonly messageNoCause: string;
  readonly record: (shortName: string) => string;
  readonly recordOne: string;
  /** How a failure message is called that isn't known, and where one was seen. */
  readonly unknownMessage: string;
  readonly messageAreas: Readonly<Record<Area, string>>;
  /** What the place of a message that isn't known tells by itself, and what becomes of its text. */
  readonly areaTells: Readonly<Record<Area, string>>;
  readonly addToTicket: string;
  /** Where an ambiguous message may have been seen. */
  readonly seenIn: Readonly<Record<'alert' | 'run' | 'elsewhere', string>>;
  /** The message that contradicts an answer, quoted. */
  readonly contradicting: (messageName: string) => string;
  readonly checkFirst: string;
  readonly backToQuestion: string;
  readonly back: string;
  readonly start: string;
  readonly startOver: string;
  /** What was understood of a problem told in words. */
  readonly understood: (causeName: string) => string;
  readonly fromTheTop: string;
  readonly check: (shortName: string) => string;
  readonly answersSoFar: (count: number) => string;
  readonly by: (name: string) => string;
  readonly addedBy: (name: string) => string;
  readonly inPrivate: string;
  readonly removeName: string;
  readonly deleteNow: string;
  readonly keep: string;
  readonly movedBelow: string;
  readonly movedAbove: string;
  /** A message of its own while the storage can’t be used. */
  readonly cannotSave: string;
  /** A message of its own to whoever speaks in somebody else’s private chat. */
  readonly notYours: string;
  readonly reportTitle: string;
  readonly startedOn: (date: string) => string;
  /** A text quoted, and a text behind its label, with the language’s own marks. */
  readonly quoted: (words: string) => string;
  readonly labelled: (label: string, words: string) => string;
  readonly foundBy: (messageName: string) => string;
  readonly saidAtOpening: string;
  readonly supportHeading: string;
}
