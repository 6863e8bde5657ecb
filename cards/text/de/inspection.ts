import type { InspectionWords, Seen } from '../inspection.ts';

const behind = (words: string, { said }: Seen) => (said ? `${words}: ${said}` : words);

const approvals: Readonly<Record<string, string>> = {
  0: 'ist nicht genehmigt (leer)',
  1: 'ist genehmigt',
  2: 'ist noch nicht genehmigt (Genehmigung steht aus)',
  3: 'ist nicht genehmigt (abgelehnt)',
};
const approval = ({ value }: Seen) => approvals[String(value)] ?? 'ist nicht genehmigt';

const statuses: Readonly<Record<string, string>> = {
  1: 'Entwurf',
  2: 'Abgeschlossen',
  3: 'Gesendet',
  4: 'Empfangen',
  5: 'Abgebrochen',
  6: 'Senden ausstehend',
  7: 'Wird gesendet',
  8: 'Fehlgeschlagen',
};

const filters: Readonly<Record<string, string>> = {
  0: 'alle E-Mail-Nachrichten',
  1: 'nur E-Mail-Nachrichten als Antwort auf eine E-Mail aus Dynamics 365',
  2: 'nur E-Mail-Nachrichten von Leads, Kontakten und Firmen',
  3: 'nur E-Mail-Nachrichten von Datensätzen, die für E-Mail aktiviert sind',
  4: 'keine E-Mail-Nachrichten',
};

const correlations: Readonly<Record<string, string>> = {
  3: 'als Antwort (In-Reply-To)',
  4: 'anhand ihres Nachverfolgungstokens',
  5: 'anhand ihrer Unterhaltung',
  6: 'anhand von Betreff und Empfängern (intelligenter Abgleich)',
};

const kinds: Readonly<Record<string, string>> = {
  systemuser: 'einen Benutzer',
  queue: 'eine Warteschlange',
  lead: 'einen Lead',
  team: 'ein Team',
  equipment: 'eine Anlage oder ein Gerät',
};

const owners: Readonly<Record<string, string>> = {
  enabled: 'ist ein aktivierter Benutzer',
  disabled: 'ist ein deaktivierter Benutzer',
  deleted: 'ist nicht mehr vorhanden',
  unlicensed: 'hat keine Lizenz',
};

/** What the bot sees in the organisation, in German. */
export const inspection: InspectionWords = {
  reach: {
    here: 'Wenn Sie möchten, sehe ich selbst in Ihrer Organisation nach: Ich lese nur und ändere nichts. Was ich sage, beruht darauf, auf Ihren Antworten und auf Seiten von Microsoft, die ich nenne.',
    nowhere:
      'Ich habe keinen Einblick in Ihre Organisation: Ich lese dort nichts und ändere dort nichts. Was ich sage, beruht auf Ihren Antworten und auf Seiten von Microsoft, die ich nenne.',
    privately:
      'Hier lese ich nichts in Ihrer Organisation und ändere dort nichts; in unserem Einzelgespräch kann ich selbst dort nachsehen. Was ich hier sage, beruht auf Ihren Antworten und auf Seiten von Microsoft, die ich nenne.',
  },
  help: '**prüfen** zeigt, was ich in Ihrer Organisation gesehen habe, und lässt mich noch einmal nachsehen. **abmelden** beendet meinen Zugriff.',
  kept: 'Ich behalte auch, was ich in der Organisation gesehen habe, als Zahlen, Zeiten und IDs von Datensätzen.',
  form: {
    intro: 'Ein Feld genügt; mit mehr finde ich sie sicherer.',
    organization: 'Organisation',
    sender: 'E-Mail-Adresse des Absenders',
    queue: 'E-Mail-Adresse der Warteschlange',
    subject: 'Betreff oder ein Teil davon',
    around: 'Wann ungefähr',
    messageId: 'Internet-Nachrichten-ID',
    readOnly: 'Ich lese nur und behalte keinen Text der E-Mail.',
    submit: 'In der Organisation nachsehen',
    byHand: 'Weiter ohne Nachsehen',
    inPrivate: 'In unserem Einzelgespräch kann ich selbst in der Organisation nachsehen.',
  },
  checking: {
    title: (organization) =>
      organization ? `Ich sehe nach in ${organization} …` : 'Ich sehe in der Organisation nach …',
    progress: (done, of) => `${done} von ${of} erledigt.`,
    meanwhile: 'Das Ergebnis kommt von selbst. Wenn Sie von Hand weitermachen, höre ich auf.',
    cancel: 'Nicht weiter nachsehen',
  },
  goOnByHand: 'Von Hand weitermachen',
  watch: {
    first:
      'Ich sehe jetzt nach der Anfrage und noch eine halbe Stunde lang immer wieder. **stopp** beendet das.',
    noCase: (time) => `Um ${time} gab es noch keine Anfrage.`,
    next: (time) =>
      `Um ${time} sehe ich wieder nach der Anfrage und melde mich. **stopp** beendet das.`,
  },
  emails: {
    title: 'Welche dieser E-Mails ist es?',
    label: 'E-Mail',
    noSubject: '(kein Betreff)',
    more: (count) =>
      `Weitere passende E-Mails: ${count}. Ist Ihre nicht dabei, sagen Sie mir mehr über sie, zum Beispiel den Tag.`,
    submit: 'Diese hier',
    none: 'Keine davon',
  },
  failed: {
    title: 'Ich konnte nicht in der Organisation nachsehen',
    why: {
      unavailable:
        'Sie hat nicht geantwortet. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
      throttled: 'Von diesem Konto kamen zu viele Anfragen, von mir oder von anderen Programmen.',
      slow: 'Es dauerte zu lange, deshalb habe ich aufgehört.',
      notAllowed: 'Sie dürfen dort nicht mit mir nachsehen. Ein Administrator kann das ändern.',
      signInNeeded: 'Damit ich dort mit Ihren Rechten nachsehen kann, müssen Sie sich anmelden.',
      notSignedIn: 'Die Anmeldung hat nicht geklappt, deshalb habe ich nichts gelesen.',
      interrupted: 'Ich wurde neu gestartet, während ich nachsah, deshalb gibt es kein Ergebnis.',
      noOrganisation: 'Ich weiß nicht, in welcher Organisation ich nachsehen soll.',
    },
    wait: (minutes) =>
      minutes === 1
        ? 'Bitte versuchen Sie es in einer Minute noch einmal.'
        : `Bitte versuchen Sie es in ${minutes} Minuten noch einmal.`,
    byHand: 'Alles lässt sich auch von Hand beantworten.',
  },
  signIn: {
    text: 'Melden Sie sich an, dann sehe ich mit Ihren eigenen Rechten in Ihrer Organisation nach. Ich lese nur.',
    button: 'Anmelden',
  },
  signedOut: {
    title: 'Sie sind abgemeldet',
    paragraphs: [
      'Ich kann nicht mehr in Ihrer Organisation nachsehen. Ihre Antworten sind noch da. Soll ich wieder nachsehen, melden Sie sich wieder an.',
    ],
  },
  outcomes: {
    'case-exists': {
      title: 'Es gibt eine Anfrage',
      body: 'Wahrscheinlich ist sie aus dieser E-Mail entstanden. Bitte sehen Sie sie sich an:',
    },
    'cause-found': {
      title: 'Ich habe gefunden, was diese E-Mail aufhält',
      body: 'Sehen Sie es sich an, dann zeige ich Ihnen die Lösung.',
    },
    wait: {
      title: 'Die E-Mail ist vielleicht noch unterwegs',
      body: 'Sie ist erst ein paar Minuten alt. Bitte prüfen Sie in etwa 15 Minuten noch einmal.',
    },
    'nothing-found': {
      title: 'Ich habe keine Ursache gefunden',
      body: 'Was ich lesen konnte, zeigt keine. Was offen bleibt, prüfen wir von Hand.',
    },
  },
  severalFound: 'Mehrere Ursachen kommen zusammen. Die erste hält die E-Mail zuerst auf.',
  emailMissing: 'Die E-Mail ist nicht in der Organisation.',
  recurrence: (reason, emails) =>
    `Derselbe Grund bei ${emails} aktuellen E-Mails: ${reason}. Es liegt also an der Regel, nicht an dieser E-Mail.`,
  changes: {
    heading: 'Was sich seit dem letzten Nachsehen geändert hat',
    none: 'Es hat sich nichts geändert.',
    line: (before, now) => `vorher „${before}“, jetzt „${now}“`,
  },
  moreEvidence: (count) => `Weitere dieser Art: ${count}`,
  overruled: 'Sie sehen es anders',
  dispute: {
    label: 'Sehen Sie etwas davon anders?',
    placeholder: 'Ursache auswählen',
    submit: 'Ich sehe es anders',
  },
  lookForMe: 'Für mich nachsehen',
  goOn: 'Nächste Frage',
  again: 'Noch einmal prüfen',
  otherEmail: 'Eine andere E-Mail',
  overview: 'Was ich gesehen habe',
  name: 'In der Organisation nachgesehen',
  checked: (evidence) => `In der Organisation geprüft: ${evidence}.`,
  couldNotTell: (reason) =>
    `Ich habe in der Organisation nachgesehen, konnte es aber nicht erkennen. ${reason}`,
  reasons: {
    forbidden: 'Ich darf nicht lesen, was es zeigen würde.',
    missing: 'Die Organisation hat keine Tabelle oder Spalte, die es zeigen würde.',
    unavailable: 'Die Organisation hat nicht geantwortet.',
    'not-read': 'Vorher war die Grenze erreicht, bis zu der ich lese.',
    'empty-unproven': 'Dort war nichts zu sehen, aber es kann mir verborgen sein.',
    'no-email': 'Nur die E-Mail selbst könnte es zeigen, und die ist nicht da.',
    young: 'Die E-Mail ist so neu, dass sie noch unterwegs sein kann.',
    'needs-queue': 'Ich weiß nicht, in welche Warteschlange die E-Mail kommen sollte.',
    'needs-person': 'Keine Tabelle zeigt es, aber ein Mensch kann es sehen.',
    unproven: 'Was ich gesehen habe, beweist weder das eine noch das andere.',
    explained: 'Eine andere Ursache erklärt, was ich gesehen habe.',
    'case-exists': 'Es gibt eine Anfrage.',
    'changed-since': 'Die Regel wurde geändert, nachdem die E-Mail kam.',
    weak: 'Was ich gesehen habe, ist für sich allein ein zu schwaches Zeichen.',
    'history-late': 'Der Ausführungsverlauf zeigt es erst nach bis zu einer Stunde.',
  },
  mayNotRead: (table, privilege) =>
    privilege
      ? `Ich darf die Tabelle **${table}** nicht lesen: Es fehlt das Recht **${privilege}**.`
      : `Ich darf die Tabelle **${table}** nicht lesen.`,
  maySeePart: (table, privilege) =>
    `Ich sehe nur einen Teil der Tabelle **${table}**: Es fehlt das Recht **${privilege}** für die ganze Organisation.`,
  outside: {
    'jobs-waiting':
      'Ein Systemauftrag zu dieser E-Mail wartet: Die Hintergrundarbeit ist vielleicht aus.',
    'case-merged': 'Die Anfrage aus dieser E-Mail wurde mit einer anderen zusammengeführt.',
    'case-deleted': 'Die E-Mail nennt eine Anfrage, die es nicht mehr gibt.',
  },
  records: {
    emails: 'E-Mail',
    activityparties: 'Empfänger',
    queues: 'Warteschlange',
    mailboxes: 'Postfach',
    emailserverprofiles: 'Serverprofil',
    tracelogs: 'Warnung',
    exchangesyncidmappings: 'Fehlgeschlagenes Element',
    queueitems: 'Warteschlangenelement',
    convertrules: 'Regel',
    workflows: 'Flow',
    systemusers: 'Benutzer',
    activitymonitors: 'Aktivitätsmonitor',
    asyncoperations: 'Systemauftrag',
    flowruns: 'Flow-Ausführung',
    contacts: 'Kontakt',
    accounts: 'Firma',
    incidents: 'Anfrage',
  },
  kinds: {
    email: ({ value }) =>
      value === null
        ? 'Die E-Mail ist nicht in der Organisation'
        : 'Die E-Mail ist in der Organisation',
    'email-status': ({ value }) => {
      const status = statuses[String(value)];
      return status ? `Die E-Mail ist da, mit dem Status „${status}“` : 'Die E-Mail ist da';
    },
    'earlier-email': () => 'Die E-Mail, auf die sie antwortet, ist in der Organisation',
    correlation: ({ value }) => {
      const way = correlations[String(value)];
      if (way) return `Sie wurde einer früheren E-Mail zugeordnet, ${way}`;
      if (value === 1) return 'Die Zuordnung zu früheren E-Mails wurde übersprungen';
      return typeof value === 'number' && value > 0
        ? 'Sie wurde einer früheren E-Mail auf andere Weise zugeordnet'
        : 'Es ist keine Zuordnung zu einer früheren E-Mail verzeichnet';
    },
    regarding: ({ value }) =>
      value ? '**Bezug** nennt einen Datensatz' : '**Bezug** nennt keinen Datensatz',
    case: ({ said }) =>
      said ? `Anfrage ${said}` : 'Eine Anfrage, deren Nummer ich nicht lesen kann',
    recipients: ({ value }) =>
      value
        ? 'Die Warteschlange steht in „An“ oder „Cc“'
        : 'Die Warteschlange steht weder in „An“ noch in „Cc“',
    'accepted-by': ({ value }) =>
      `Die E-Mail wurde für ${kinds[String(value)] ?? 'einen anderen Empfänger'} angenommen`,
    'queue-approval': (seen) => `Die E-Mail-Adresse der Warteschlange ${approval(seen)}`,
    'queue-filter': ({ value }) =>
      `**„Convert Incoming Email To Activities“** lässt ein: ${filters[String(value)] ?? 'nur manche E-Mail-Nachrichten'}`,
    'queue-delivery': () =>
      'Für die Warteschlange ist kein Weg für eingehende E-Mails eingestellt („None“)',
    'mailbox-approval': (seen) => `Die E-Mail-Adresse des Postfachs ${approval(seen)}`,
    'mailbox-state': ({ value }) =>
      value === 1 ? 'Das Postfach ist deaktiviert' : 'Das Postfach ist aktiv',
    'mailbox-delivery': ({ value }) =>
      value === 0
        ? 'Für das Postfach ist kein Weg für eingehende E-Mails eingestellt („None“)'
        : 'Das Postfach ist nicht für eingehende E-Mails aktiviert',
    'mailbox-status': ({ value }) =>
      `**„Incoming Email Status“** des Postfachs steht auf ${value === 1 ? '**„Success“**' : value === 2 ? '**„Failure“**' : '**„Not Run“**'}`,
    'mailbox-postponed': ({ when }) =>
      when
        ? `Das Lesen des Postfachs ist aufgeschoben bis ${when}`
        : 'Das Lesen des Postfachs ist aufgeschoben',
    'mailbox-error': (seen) =>
      behind('Die letzte Synchronisierung des Postfachs ist fehlgeschlagen', seen),
    'process-from': ({ when }) =>
      when
        ? `Gelesen werden nur E-Mails ab ${when} (**„Process Email From“**)`
        : '**„Process Email From“** lässt ältere E-Mails aus',
    alert: (seen) => behind('Unter den Warnungen des Postfachs ist ein Fehler', seen),
    'failed-item': (seen) =>
      behind('Die Synchronisierung konnte eine E-Mail nicht erstellen', seen),
    'queue-item': ({ value }) => {
      if (value === null) return 'Die E-Mail hat kein Warteschlangenelement';
      if (value === 0) return 'Die E-Mail hat ein aktives Warteschlangenelement';
      return value === 1
        ? 'Die E-Mail hat ein inaktives Warteschlangenelement, und das ist normal'
        : 'Die E-Mail hat ein Warteschlangenelement';
    },
    evaluation: ({ said }) =>
      said ? `Der Aktivitätsmonitor sagt: ${said}` : 'Der Aktivitätsmonitor nennt keinen Grund',
    'contact-created': ({ value }) => {
      if (value === true) return 'Die Regel hat einen Kontakt erstellt';
      return value === false
        ? 'Die Regel hat keinen Kontakt erstellt'
        : 'Ob die Regel einen Kontakt erstellt hat, ist nicht angegeben';
    },
    'sender-record': ({ value }) => {
      if (value === null) {
        return 'Kein aktiver Kontakt und keine aktive Firma hat die Adresse des Absenders';
      }
      if (value === 0) return 'Zum Absender gibt es einen aktiven Kontakt oder eine aktive Firma';
      if (value === 1) return 'Der Kontakt oder die Firma des Absenders ist inaktiv';
      return typeof value === 'string'
        ? `Der Absender wurde für ${kinds[value] ?? 'einen anderen Datensatz'} gehalten; das zählt als unbekannt`
        : 'Zum Absender gibt es einen Kontakt oder eine Firma';
    },
    'unknown-senders-option': ({ value }) => {
      if (value === true) return 'Die Regel lässt E-Mails von unbekannten Absendern zu';
      return value === false
        ? 'Die Regel lässt E-Mails von unbekannten Absendern nicht zu'
        : 'Ob die Regel unbekannte Absender zulässt, ist nicht angegeben';
    },
    rule: ({ value, when }) => {
      if (value === null) return 'Für diese Warteschlange war keine Regel für E-Mails zu sehen';
      const changed = when ? `, zuletzt geändert ${when}` : '';
      if (value === 0) return `Die Regel ist ein Entwurf${changed}`;
      return value === 1 ? `Die Regel ist aktiv${changed}` : `Es gibt eine Regel${changed}`;
    },
    'rule-items': ({ value }) =>
      value === 0 ? 'Die Regel hat kein Regelelement' : 'Die Regel hat Regelelemente',
    flow: ({ value }) => {
      if (value === 1) return 'Ein Flow der Regel ist eingeschaltet';
      return value === 2
        ? 'Ein Flow der Regel ist angehalten'
        : 'Ein Flow der Regel ist ausgeschaltet';
    },
    owner: ({ value }) =>
      `Der Besitzer der Regel oder ihres Flows ${owners[String(value)] ?? 'ist nicht zu sehen'}`,
    job: (seen) => {
      if (seen.value === 'waiting') return 'Ein Systemauftrag zu dieser E-Mail wartet';
      return seen.value === 'canceled'
        ? behind('Ein Systemauftrag zu dieser E-Mail wurde abgebrochen', seen)
        : behind('Ein Systemauftrag zu dieser E-Mail ist fehlgeschlagen', seen);
    },
    run: (seen) => {
      if (/^succe/i.test(String(seen.value)))
        return 'Die Flow-Ausführung der Regel zu dieser Zeit war erfolgreich';
      return /^cancel/i.test(String(seen.value))
        ? 'Die Flow-Ausführung der Regel zu dieser Zeit wurde abgebrochen'
        : behind('Die Flow-Ausführung der Regel zu dieser Zeit ist fehlgeschlagen', seen);
    },
    'contact-address': ({ value }) =>
      value
        ? 'Der Kontakt hat die Adresse des Absenders'
        : 'Der Kontakt hat die Adresse des Absenders nicht',
    'account-address': ({ value }) =>
      value
        ? 'Die Firma des Kontakts hat die Adresse des Absenders'
        : 'Die Firma des Kontakts hat die Adresse des Absenders nicht',
    'sync-owner': ({ value }) =>
      `Wem die Warteschlange oder ihr Postfach gehört: ${owners[String(value)] ?? 'nicht zu sehen'}`,
    setting: ({ value }) =>
      typeof value === 'string'
        ? `Die Einstellung der Organisation **${value}**`
        : 'Die Organisation hat dafür eine Einstellung',
  },
};
