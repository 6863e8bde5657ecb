import { asides } from './asides.ts';
import { causes } from './causes.ts';
import { inspection } from './inspection.ts';
import { messages, reasons } from './messages.ts';
import { outside } from './outside.ts';
import { questions } from './questions.ts';
import { variants } from './variants.ts';
import type { Text } from '../text.ts';

/** German. A product label whose German wording isn’t certain stands in English, in quotes. */
export const de: Text = {
  language: 'de',
  languageName: 'Deutsch',
  botName: 'Email-to-Case Troubleshooter',
  choices: {
    'answer.yes': 'Ja',
    'answer.no': 'Nein',
    'answer.unsure': 'Kann ich nicht sagen',
    'email.young': 'Sie ist noch ganz neu',
    'email.arrived': 'E-Mail ist da, Anfrage nicht',
    'case.pending': 'Noch nicht',
    'monitor.ready': 'Dort steht „Ready“',
    'fix.done': 'Erledigt',
    'fix.handedOver': 'Das darf ich nicht selbst',
    'fix.declined': 'So lassen, wie es ist',
    'design.accepted': 'So soll es funktionieren',
  },
  opening: {
    name: 'Das Problem',
    title: 'Aus welcher E-Mail wurde keine Anfrage?',
    intro: 'Füllen Sie aus, was Sie wissen; alles darf leer bleiben.',
    scope: {
      label: 'Was ist betroffen?',
      choices: {
        'one-email': 'Eine einzelne E-Mail',
        'some-senders': 'E-Mails von einigen Absendern',
        'all-mail': 'Alle E-Mails an diese Warteschlange',
      },
    },
    since: { label: 'Seit wann?' },
    rules: {
      label: 'Welche Art von Regeln verwendet die Warteschlange?',
      choices: {
        modern: 'Moderne Regeln (Customer Service Admin Center)',
        legacy: 'Ältere Regeln (Einstellungen > Serviceverwaltung)',
      },
    },
    existingCase: {
      label: 'Gibt es vielleicht schon eine Anfrage?',
      howToLook:
        'Suchen Sie nach Anfragen dieses Absenders und öffnen Sie die E-Mail: Ihr **Bezug** und **„Related“** führen zu einer Anfrage, falls es eine gibt.',
      choices: { found: 'Ja, ich habe eine gefunden', none: 'Ich habe gesucht, es gibt keine' },
    },
    submit: 'Weiter',
    scopeHints: {
      'one-email': 'Es geht um eine einzelne E-Mail: Nehmen Sie bei jeder Frage genau diese.',
      'some-senders':
        'Einige Absender sind betroffen: Nehmen Sie eine aktuelle E-Mail von einem von ihnen.',
      'all-mail':
        'Alle E-Mails an die Warteschlange sind betroffen: Nehmen Sie eine aktuelle als Beispiel.',
    },
  },
  questions,
  stops: {
    email: 'Öffnen Sie die E-Mail',
    'activity-monitor': 'Öffnen Sie den Aktivitätsmonitor',
    rule: 'Öffnen Sie die Regel',
    contact: 'Öffnen Sie den Kontakt des Absenders',
    mailbox: 'Öffnen Sie das Postfach',
  },
  repair: {
    fixing: {
      name: 'Die Lösung',
      title: 'Bitte das tun, dann Bescheid geben',
    },
    handedOver: {
      name: 'Warten auf jemand anderen',
      title: 'Senden Sie das an jemanden, der es darf',
      choices: { 'fix.done': 'Es wurde erledigt', 'fix.declined': 'Es wird nicht erledigt' },
    },
    proving: {
      name: 'Die Probe',
      title: 'Gibt es jetzt eine Anfrage?',
      choices: {
        'answer.yes': 'Ja, es gibt eine Anfrage',
        'answer.no': 'Nein, weitersuchen',
      },
    },
    waitingForCase: {
      name: 'Warten auf die Anfrage',
      title: 'Gibt es jetzt eine Anfrage?',
      choices: {
        'answer.yes': 'Ja, es gibt eine Anfrage',
        'answer.no': 'Nein, weitersuchen',
        'case.pending': 'Noch nicht, ich warte noch',
      },
    },
  },
  outcomes: {
    resolved: {
      name: 'Gelöst',
      title: 'Es gibt eine Anfrage',
    },
    concluded: {
      name: 'Zusammenfassung',
      title: 'Noch keine Anfrage',
    },
  },
  causes,
  messages,
  asides,
  reasons,
  variants,
  outside,
  inspection,
  sources: {
    article: 'Eingehende E-Mail wird nicht in einen Fall konvertiert (2023)',
    articleUpdate: 'Eingehende E-Mail wird nicht in einen Fall konvertiert (2025)',
    errorMessages:
      'Häufige Konfigurationsprobleme mit Regeln zur automatischen Datensatzerstellung und -aktualisierung beheben',
    rules: 'Datensätze automatisch erstellen oder aktualisieren',
    ruleQuestions: 'Häufig gestellte Fragen zur automatischen Datensatzerstellung',
    legacyRules: 'Automatisch eine Anfrage aus einer E-Mail erstellen (Webclient)',
    activityMonitor: 'Mit dem Aktivitätsmonitor Regeln überprüfen und nachverfolgen',
    migration: 'Häufig gestellte Fragen zur Regelmigration',
    systemJobs: 'Systemaufträge überwachen und verwalten',
    severalCases: 'Mehrere Anfragen automatisch aus E-Mails erstellen',
    queueItems: 'Warteschlangenelemente aus synchronisierten E-Mails erstellen',
    correlation:
      'Mit Filterung und Korrelation von E-Mails festlegen, welche E-Mails nachverfolgt werden',
    startDate: 'Startdatum für die Verarbeitung eingehender E-Mails auswählen',
    settings: 'OrgDBOrgSettings für die serverseitige Synchronisierung',
    senders: 'Eine E-Mail-Adresse einer Zeile zuordnen',
    tracking: 'E-Mails werden nicht automatisch nachverfolgt oder synchronisiert',
    recipients: 'E-Mail wird wegen des Fehlers NoRecipientMatch nicht erstellt',
    brokenConnections: 'Probleme mit unterbrochenen Verbindungen beheben',
    triggers: 'Häufige Probleme mit Auslösern beheben',
    administrationMode: 'Verwaltungsmodus',
    copiedEnvironment: 'Eine Umgebung kopieren',
    mergedCases: 'Anfragen zusammenführen',
    emailResolution: '„Email resolution“ konfigurieren (Vorschau)',
    emailClassification: 'E-Mail-Klassifizierung konfigurieren',
    processEmailFrom:
      'Eingehende E-Mails werden unerwartet synchronisiert oder enthalten unerwartete oder fehlende Daten',
  },
  verdicts: {
    found: 'Gefunden',
    'ruled-out': 'Ausgeschlossen',
    'not-checked': 'Nicht geprüft',
  },
  verdictSigns: { found: '●', 'ruled-out': '✓', 'not-checked': '?' },
  notChecked: {
    'cannot-tell': 'Sie konnten es nicht sagen.',
    'needs-email': 'Nur die E-Mail selbst könnte es zeigen, und die ist nicht da.',
    'not-reached': 'Nicht angesehen.',
  },
  repairs: {
    done: 'Die Lösung wurde umgesetzt.',
    'handed-over': 'Die Lösung wurde weitergegeben.',
    left: 'So gelassen, wie es ist.',
  },
  notices: {
    hello: 'Hallo! Hier stehen wir:',
    notUnderstood:
      'Das habe ich nicht verstanden. Bitte verwenden Sie eine Schaltfläche, geben Sie deren Text ein oder schreiben Sie **hilfe**.',
    whichOne:
      'Was davon meinen Sie? Bitte verwenden Sie eine Schaltfläche oder geben Sie deren Text oder Nummer ein.',
    reasonFirst: 'Wählen Sie zuerst den Grund aus.',
    emailFirst: 'Wählen Sie zuerst eine E-Mail aus.',
    answerFirst: 'Wählen Sie zuerst die Antwort aus.',
    causeFirst: 'Wählen Sie zuerst etwas aus der Liste aus.',
    askedAgain: 'Damit wir sicher dieselbe Frage meinen, stelle ich sie noch einmal:',
    notOffered:
      'Diese Antwort gehört nicht zu diesem Schritt, deshalb habe ich nichts geändert. Wir sind hier:',
    staleCard:
      'Diese Karte gehörte zu einem früheren Schritt, deshalb habe ich nichts geändert. Wir sind jetzt hier:',
    answersDropped:
      'Einige frühere Antworten passen nicht mehr. Diese habe ich verworfen und den Rest behalten. Hier geht es weiter:',
    unreadable:
      'Ich kann unsere früheren Antworten nicht mehr lesen, deshalb beginnen wir noch einmal. Das tut mir leid.',
    startedOver:
      'Wir fangen neu an. **zurück** holt die früheren Antworten wieder, zehn Minuten lang.',
    otherEmail:
      'Wir nehmen eine andere E-Mail. **zurück** holt die frühere wieder, zehn Minuten lang.',
    broughtBack: 'Die früheren Antworten sind wieder da.',
    stopped: 'Ich habe aufgehört. Ihre Antworten bleiben, und wir machen weiter, wann Sie möchten:',
    tookBack: 'Ich habe Ihre letzte Antwort zurückgenommen.',
    nothingToTakeBack: 'Es gibt noch keine Antwort, die ich zurücknehmen könnte.',
    keptData: 'Ich habe alles behalten. Wir sind hier:',
    messageNoted:
      'Ich habe notiert, was der Aktivitätsmonitor sagt. Für sich allein ist das keine Ursache, also machen wir weiter.',
    languageChanged: 'Ab jetzt spreche ich Deutsch.',
    namesRemoved: 'Ich habe Ihren Namen von den Antworten hier entfernt.',
    copiedToPrivate:
      'Ich habe eine Kopie in unser Einzelgespräch geschickt. Hier können alle weitermachen wie bisher.',
    copiedFromShared:
      'Das ist eine Kopie aus der Gruppe. Was Sie hier antworten, bleibt unter uns.',
    privateNotInstalled:
      'Ich kann Ihnen noch nicht privat schreiben. Öffnen Sie in Teams **Apps**, suchen Sie **Email-to-Case Troubleshooter** und wählen Sie **Hinzufügen**; versuchen Sie es dann noch einmal.',
    privateInUse:
      'In unserem Einzelgespräch läuft schon eine Diagnose, und die möchte ich nicht überschreiben. Schreiben Sie dort **neu beginnen** und versuchen Sie es dann noch einmal.',
    secretSeen:
      'Das sieht nach einem Kennwort, einem Schlüssel oder einem Token aus. Ich habe nichts davon gespeichert oder protokolliert, aber andere können es hier vielleicht lesen: Bitte löschen Sie Ihre Nachricht und ersetzen Sie das Geheimnis.',
    noRoom:
      'Diese Diagnose hat zu viele Antworten, um noch eine aufzunehmen, deshalb habe ich nichts geändert. Schreiben Sie **bericht**, wenn Sie ihn brauchen, und dann **neu beginnen**.',
    soughtNothing: 'Um die E-Mail zu suchen, brauche ich mindestens eines der Felder.',
    soughtUnusable:
      'Mit dem Inhalt eines der Felder kann ich nicht suchen. Bitte korrigieren Sie es:',
    inspectionCancelled: 'Ich habe aufgehört nachzusehen. Wir machen von Hand weiter:',
    inspectionNotOffered:
      'Mit mir ist keine Organisation verbunden, deshalb kann ich nicht selbst nachsehen. Wir sind hier:',
    inspectionInPrivate:
      'In der Organisation sehe ich nur in unserem Einzelgespräch nach: Wählen Sie **Privat weitermachen**. Wir sind hier:',
    findingDisputed: 'Dann zählt Ihre Antwort und nicht, was ich gesehen habe:',
    notSignedIn: 'Sie sind nicht angemeldet, es gibt also nichts zu beenden. Wir sind hier:',
    signOutPending: 'Ihre Anmeldung ließ sich noch nicht beenden; ich versuche es weiter.',
    ourError:
      'Bei mir ist etwas schiefgegangen. Ihre Antworten sind sicher; bitte versuchen Sie es noch einmal. Wir sind hier:',
  },
  commands: {
    greet: [
      'hallo',
      'hi',
      'hey',
      'hello',
      'hallo zusammen',
      'guten tag',
      'guten morgen',
      'guten abend',
      'moin',
      'servus',
      'grüß gott',
      'grüezi',
    ],
    start: [
      'start',
      'starten',
      'los',
      'los gehts',
      'weiter',
      'weitermachen',
      'fortfahren',
      'fortsetzen',
      'anfangen',
      'beginnen',
      'zeigen',
    ],
    back: ['zurück', 'zurueck', 'einen schritt zurück', 'rückgängig', 'back'],
    startOver: [
      'neu beginnen',
      'neu starten',
      'neu anfangen',
      'neustart',
      'von vorn',
      'von vorne',
      'von vorn beginnen',
      'von vorne beginnen',
      'zurücksetzen',
      'start over',
    ],
    help: [
      'hilfe',
      'help',
      '?',
      'hilf mir',
      'helfen sie mir',
      'was kannst du',
      'was können sie',
      'befehle',
    ],
    status: ['status', 'stand', 'zwischenstand', 'wo sind wir', 'wo stehen wir'],
    report: ['bericht', 'report', 'zusammenfassung'],
    language: [
      'sprache',
      'sprache ändern',
      'sprache wechseln',
      'sprache wählen',
      'sprachen',
      'language',
    ],
    inPrivate: [
      'privat weitermachen',
      'privat',
      'privat weiter',
      'privat fortsetzen',
      'einzelgespräch',
      'unter vier augen',
      'continue in private',
    ],
    check: ['prüfen', 'pruefen', 'noch einmal prüfen', 'nachsehen', 'überblick', 'check'],
    signOut: ['abmelden', 'ausloggen', 'sign out'],
    stop: ['stopp', 'stop', 'anhalten', 'aufhören', 'abbrechen', 'pause'],
    anotherEmail: ['andere e-mail', 'eine andere e-mail', 'andere mail', 'nächste e-mail'],
    human: ['mensch', 'mit einem menschen sprechen', 'ansprechpartner', 'jemanden sprechen'],
    deleteMyData: [
      'meine daten löschen',
      'lösche meine daten',
      'löschen sie meine daten',
      'daten löschen',
      'vergiss mich',
      'delete my data',
    ],
  },
  typed: {
    yes: ['ja', 'j', 'jo', 'jep', 'jawohl', 'ja bitte', 'ja genau', 'genau', 'stimmt', 'richtig'],
    no: ['nein', 'n', 'nö', 'nee', 'ne', 'nein danke', 'stimmt nicht'],
    unsure: [
      'nicht sicher',
      'unsicher',
      'ich bin nicht sicher',
      'ich bin mir nicht sicher',
      'bin mir nicht sicher',
      'weiß nicht',
      'weiss nicht',
      'ich weiß nicht',
      'ich weiss nicht',
      'ich weiß es nicht',
      'weiß ich nicht',
      'keine ahnung',
      'kann ich nicht sagen',
      'das kann ich nicht sagen',
      'vielleicht',
    ],
  },
  ui: {
    next: 'Absenden',
    alsoFound: 'Auch gefunden',
    chooseAnswer: 'Wählen…',
    progress: (left) => (left === 0 ? 'Nichts mehr zu prüfen' : `Noch etwa ${left}`),
    more: 'Mehr',
    less: 'Weniger',
    moreSteps: (count) => (count === 1 ? '1 weiterer Schritt' : `${count} weitere Schritte`),
    inDetail: 'Schritt für Schritt',
    asItShouldBe: 'So soll es aussehen (englische Oberfläche)',
    stopHints: {
      email:
        'In Dynamics 365: **Aktivitäten** > **Alle Aktivitäten**. Füllen Sie aus, was Sie sehen.',
      'activity-monitor':
        'Über der Liste der Regeln: **View activity monitor** (englische Menüs). Suchen Sie die E-Mail nach dem Betreff.',
      rule: '**Case settings** > **Automatic record creation and update rules** (englische Menüs). Füllen Sie aus, was Sie sehen.',
      contact: 'Suchen Sie in den Kontakten nach der Adresse des Absenders.',
      mailbox:
        '**Power Platform Admin Center**: Ihre Umgebung, **Einstellungen** > **E-Mail** > **Postfächer**.',
    },
    whyAsked: 'Warum ich frage',
    listed: (names) => names.join(', '),
    bracketed: (words) => ` (${words})`,
    joined: (sentences) => sentences.join('; '),
    open: {
      email: 'E-Mails öffnen',
      queue: 'Warteschlangen öffnen',
      rule: 'Regeln öffnen',
      mailbox: 'Postfächer öffnen',
      contact: 'Kontakte öffnen',
      flow: 'Flows öffnen',
      trace: 'Nachricht nachverfolgen',
      environment: 'Umgebungen öffnen',
    },
    verdictCounts: {
      found: (count) => `${count} gefunden`,
      'ruled-out': (count) => `${count} ausgeschlossen`,
      'not-checked': (count) => `${count} nicht geprüft`,
    },
    askSomebody: {
      heading: (who) =>
        `Der schnellste nächste Schritt: Senden Sie das. Wer nachsehen darf: ${who}`,
      message:
        'Aus einer E-Mail an unsere Warteschlange wurde keine Anfrage. Bitte sehen Sie für mich nach:',
    },
    report: 'Bericht',
    anotherEmail: 'Eine andere E-Mail',
    starters: {
      newSenders: 'Neue Absender: keine Anfrage',
      nothingArrives: 'Es kommt gar nichts an',
    },
    whereToLook: 'Wo Sie nachsehen',
    whereToLookLegacy: 'Bei älteren Regeln',
    howToFix: 'So beheben Sie es',
    howToFixLegacy: 'Bei älteren Regeln',
    whoMayLine: (who) => `Wer es darf: ${who}`,
    comeBack:
      'Ich merke mir, wo wir sind. Kommen Sie wieder, wenn es eine Antwort gibt, auch wenn es Tage dauert.',
    sourcesDiffer: 'Die Quellen widersprechen sich',
    source: 'Quelle',
    step: (step) => `Schritt ${step}`,
    cause: (cause) => `Ursache ${cause}`,
    undated: 'ohne Datum',
    changeAnswer: {
      label: 'Eine frühere Antwort ändern',
      submit: 'Diese Antwort ändern',
      placeholder: 'Antwort auswählen',
    },
    currentStep: (name) => `Wir sind bei: ${name}`,
    notFixed: 'Noch nicht behoben.',
    reason: {
      label: 'Angezeigter Grund',
      placeholder: 'Grund auswählen',
      submit: 'Diesen Grund verwenden',
    },
    messagesKnown: (count) =>
      count === 1 ? 'Diese Meldung kenne ich' : `Ich kenne ${count} Meldungen in diesem Text`,
    moreMessages: (count) =>
      `Weitere Meldungen in diesem Text: ${count}. Fügen Sie sie einzeln ein, um mehr darüber zu lesen.`,
    variantPage: 'Die Seite dazu',
    messagePage: 'Die Seite zu dieser Meldung',
    messageCause: 'Ursache',
    messageNoCause: 'Diese Meldung allein nennt keine Ursache.',
    record: (shortName) => `Lösen: ${shortName}`,
    outside: {
      label: 'Was außerhalb der zehn Ursachen liegen kann',
      placeholder: 'Etwas auswählen',
      submit: 'Das prüfen',
    },
    unknownMessage: 'Eine Meldung, die ich nicht kenne',
    messageAreas: {
      'mailbox-alert-incoming': 'Eine Postfachwarnung zum Empfangen',
      'mailbox-alert-outgoing': 'Eine Postfachwarnung zum Senden',
      'mailbox-alert': 'Eine Postfachwarnung',
      'flow-run': 'Eine fehlgeschlagene Flow-Ausführung',
      'system-job': 'Ein Systemauftrag',
      'activity-monitor': 'Der Aktivitätsmonitor',
      'other-item': 'Eine Warnung zu einem Termin, einem Kontakt oder einer Aufgabe',
    },
    areaTells: {
      'mailbox-alert-incoming':
        'Es ist eine Warnung zum Empfangen von E-Mails. Vielleicht wird die E-Mail also nicht synchronisiert; diesen Code kenne ich nicht.',
      'mailbox-alert-outgoing':
        'Es ist eine Warnung zum Senden von E-Mails. Über eine eingegangene E-Mail sagt sie nichts.',
      'mailbox-alert':
        'Das ist eine Warnung eines Postfachs. Geht es ums Empfangen, wurde die E-Mail vielleicht nicht synchronisiert.',
      'flow-run':
        'Sie stammt aus einer fehlgeschlagenen Flow-Ausführung. Vielleicht liegt es also an der Regel.',
      'system-job': 'Sie stammt aus einem Systemauftrag. Vielleicht liegt es also an der Regel.',
      'activity-monitor': 'Sie stammt aus dem Aktivitätsmonitor.',
      'other-item':
        'Sie betrifft einen Termin, einen Kontakt oder eine Aufgabe. Über eine eingegangene E-Mail sagt sie nichts.',
    },
    addToTicket:
      'Ich behalte ihre Codes für den Bericht, nicht aber ihren Text: Bitte fügen Sie ihn Ihrem Ticket selbst hinzu.',
    seenIn: {
      alert: 'In einer Postfachwarnung',
      run: 'In Flow oder Systemauftrag',
      elsewhere: 'Woanders',
    },
    contradicting: (name) => `Die Meldung „${name}“ sagt etwas anderes als Ihre Antworten.`,
    recordOne: 'Beheben',
    checkFirst: 'Erst prüfen',
    backToQuestion: 'Zurück zur Frage',
    back: 'Zurück',
    start: 'Starten',
    startOver: 'Neu beginnen',
    understood: (causeName) => `Ich habe verstanden: ${causeName}. Also beginnen wir dort.`,
    fromTheTop: 'Lieber der Reihe nach prüfen',
    check: (shortName) => `Prüfen: ${shortName}`,
    answersSoFar: (count) => `Bisherige Antworten: ${count}`,
    by: (name) => `von ${name}`,
    addedBy: (name) => `${name} hat mich hinzugefügt.`,
    inPrivate: 'Privat weitermachen',
    removeName: 'Meinen Namen entfernen',
    deleteNow: 'Alles löschen',
    keep: 'Behalten',
    movedBelow: 'Wir haben weiter unten weitergemacht.',
    movedAbove: 'Wir haben in einer Karte weiter oben weitergemacht.',
    cannotSave:
      'Ich komme gerade nicht an Ihre Antworten heran; keine davon ist verloren. Bitte schreiben Sie in einer Minute „Start“.',
    notYours:
      'Dieser private Chat gehört jemand anderem. Bitte öffnen Sie Ihren eigenen Chat mit mir und schreiben Sie „Hallo“.',
    reportTitle: 'Bericht: Email-to-Case',
    startedOn: (date) => `Begonnen am ${date}`,
    quoted: (words) => `„${words}“`,
    labelled: (label, words) => `${label}: ${words}`,
    foundBy: (name) => `Meldung: „${name}“.`,
    saidAtOpening: 'Das Problem',
    supportHeading: 'Für den Microsoft-Support',
  },
  welcome: {
    title: 'Hallo, ich bin der Email-to-Case Troubleshooter',
    paragraphs: [
      'Wählen Sie **Starten**, fügen Sie eine Fehlermeldung ein oder sagen Sie in eigenen Worten, was nicht geht.',
      'Ich finde heraus, warum aus einer E-Mail an Ihre Support-Warteschlange in Dynamics 365 Customer Service keine Anfrage (Case) wurde.',
    ],
    more: [
      'Ich frage wenig auf einmal, zeige Ihnen, wo Sie nachsehen, erkläre, was Sie dort sehen, und nenne die Lösung. Ich kenne zehn Ursachen und viele Fehlermeldungen. **hilfe** zeigt, was ich verstehe.',
    ],
  },
  sharedWelcome: {
    title: 'Hallo, ich bin der Email-to-Case Troubleshooter',
    paragraphs: [
      'Wenn aus einer E-Mail an Ihre Support-Warteschlange keine Anfrage (Case) wurde, finde ich gemeinsam mit Ihnen heraus, warum. Hier können alle antworten; um mir zu schreiben, erwähnen Sie mich.',
      'Zu jeder Antwort wird festgehalten, von wem sie stammt. Um allein weiterzumachen, wählen Sie **Privat weitermachen**.',
    ],
  },
  help: {
    title: 'Was Sie schreiben können',
    paragraphs: [
      '**Das Problem**: Erzählen Sie es in eigenen Worten, und ich beginne bei der Ursache, die dazu passt.',
      '**Eine Fehlermeldung**: Fügen Sie sie aus dem Aktivitätsmonitor, einer Flow-Ausführung, einem Systemauftrag oder einer Postfachwarnung ein.',
      '**Antworten**: Verwenden Sie eine Schaltfläche oder schreiben Sie deren Text, deren Nummer, **ja**, **nein** oder **nicht sicher**.',
    ],
    more: [
      '**zurück** nimmt die letzte Antwort zurück. **neu beginnen** fängt von vorn an.',
      '**status** zeigt die bisherigen Ergebnisse; dort können Sie auch eine frühere Antwort ändern. **bericht** liefert einen Text für Ihr Ticket.',
      '**sprache** ändert meine Sprache.',
      '**meine daten löschen** löscht, was ich zu dieser Unterhaltung speichere; vorher frage ich nach. **hilfe** zeigt diese Übersicht.',
      'Sie können jederzeit gehen und später wiederkommen: Ihre Antworten bleiben erhalten.',
    ],
  },
  helpInGroups:
    '**privat weitermachen** übernimmt aus einer Gruppe eine Kopie in unser Einzelgespräch.',
  ambiguousMessage: {
    title: 'Wo haben Sie sie gesehen?',
    paragraphs: [
      'Davon hängt ab, was sie bedeutet. In einer Postfachwarnung konnte die E-Mail nicht angelegt werden, in einer Flow-Ausführung oder einem Systemauftrag die Anfrage.',
    ],
  },
  unknownMessage: {
    title: 'Diese Meldung kenne ich nicht',
    paragraphs: [
      'Bitte kopieren Sie die ganze Meldung; Fehlercodes helfen am meisten. Ich rate nicht, und es hat sich nichts geändert.',
    ],
    more: [
      'Aus dem Aktivitätsmonitor kopieren Sie **„Reason“** und **„Recommendation“**; aus einer Flow-Ausführung den Fehler des fehlgeschlagenen Schritts; aus einem Systemauftrag die Details; aus einem Postfach die Warnung.',
      'Bleibt sie unbekannt, heben Sie sie für den Microsoft-Support auf, zusammen mit dem Zeitpunkt.',
    ],
  },
  report: {
    email: 'Die E-Mail',
    sender: 'von',
    queue: 'an',
    subject: 'Betreff',
    around: 'Tag',
    messageId: 'Nachrichten-ID',
    noCause: 'Es wurde keine Ursache gefunden.',
    noCauseYet: 'Es wurde noch keine Ursache gefunden.',
    recognized: 'Meldung erkannt, nicht bestätigt',
  },
  human: {
    title: 'Ein Mensch, mit dem Sie sprechen können',
    contact: 'Hier hilft man Ihnen weiter:',
    nobody:
      'Hier ist noch niemand genannt. Schicken Sie das an jemanden, der sich in Ihrer Organisation um Dynamics 365 kümmert:',
    request:
      'Aus einer E-Mail an unsere Supportwarteschlange ist in Dynamics 365 Customer Service keine Anfrage geworden. Können Sie mit mir die E-Mail unter „Aktivitäten“ ansehen und die Regel der Warteschlange (automatische Datensatzerstellung und -aktualisierung)? Was schon bekannt ist, steht im Bericht des Email-to-Case Troubleshooter.',
  },
  deletion: {
    title: 'Alles löschen, was ich zu dieser Unterhaltung speichere?',
    paragraphs: [
      'Ich speichere Ihre Antworten, was Sie mir über die E-Mail gesagt haben, und die Nummer dieser Unterhaltung, keine Meldungstexte. Das Löschen lässt sich nicht rückgängig machen. Wenn Sie vorher eine Kopie möchten, schreiben Sie **bericht**.',
    ],
  },
  sharedDeletion: {
    title: 'Ihren Namen von den Antworten hier entfernen?',
    paragraphs: [
      'Die Diagnose hier gehört allen in dieser Unterhaltung, deshalb bleibt sie bestehen. Ich kann Ihren Namen von den Antworten entfernen, die Sie gegeben haben. Um die Diagnose für alle zurückzusetzen, schreiben Sie **neu beginnen**.',
    ],
  },
  languageChoice: {
    title: 'Welche Sprache soll ich sprechen?',
    paragraphs: ['Wählen Sie eine aus oder schreiben Sie ihren Namen.'],
  },
  toldTwice: {
    title: 'Dafür kommen zwei Ursachen infrage',
    paragraphs: ['Welche wollen wir zuerst prüfen?'],
  },
  toldLater: {
    title: 'Das klingt nach einer anderen Ursache',
    paragraphs: [
      'Ich habe nichts geändert. Wollen wir sie jetzt prüfen oder dort weitermachen, wo wir sind?',
    ],
  },
  deleted: {
    title: 'Ihre Daten sind gelöscht',
    paragraphs: [
      'Von dieser Unterhaltung ist hier nichts mehr gespeichert. Schreiben Sie **start**, um neu anzufangen.',
    ],
  },
  support: {
    nothingFound:
      'Es wurde keine Ursache gefunden. Geben Sie dem Microsoft-Support Folgendes, zusammen mit dem Bericht:',
    stillNoCase:
      'Die Lösungen wurden umgesetzt, und es gibt immer noch keine Anfrage. Geben Sie dem Microsoft-Support Folgendes, zusammen mit dem Bericht:',
    items: [
      'Umgebung (URL der Organisation) sowie Name und Adresse der Warteschlange',
      'Zeitpunkt, zu dem die E-Mail ankam, in UTC, und ihre Nachrichten-ID (aus den Internetkopfzeilen)',
      'Name der Regel sowie Status und Grund im Aktivitätsmonitor',
      'Fehlgeschlagene Flow-Ausführung oder fehlgeschlagener Systemauftrag: ID, Zeitpunkt und Meldung, falls vorhanden',
      'Warnungen des Postfachs aus dieser Zeit und die Exchange-Nachrichtenablaufverfolgung',
    ],
  },
};
