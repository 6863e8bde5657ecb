import type { AsideWords } from '../asides.ts';

/** Short lines in German. */
export const asides: AsideWords = {
  remarks: {
    askSomeone:
      'Ich verstehe es noch immer nicht. Hilft ein Mensch, oder die Liste dessen, was ich verstehe?',
    youAreWelcome: 'Gern geschehen.',
    offTopic:
      'Dabei kann ich nicht helfen. Ich finde heraus, warum aus einer E-Mail keine Anfrage wurde.',
    aboutBot:
      'Ich bin ein Bot mit einem festen Leitfaden, ohne Sprachmodell. Ich behalte Ihre Antworten und was Sie mir über die E-Mail sagen, nicht Ihre Nachrichten, und ich ändere nichts in Ihrer Organisation.',
    onIt: 'Ich bin dran. Mit der Frage oben geht es weiter.',
    noted: 'Die E-Mail habe ich notiert. Mit der Frage oben geht es weiter.',
    noPictures:
      'Bilder und Dateien kann ich nicht lesen. Bitte fügen Sie den Text der Meldung ein.',
    otherLanguage: 'Ich spreche auch Deutsch.',
    whichEmail: 'Geht es um eine andere E-Mail, oder noch einmal um dieselbe?',
  },
  begun: 'Ich bin dran.',
  terms: {
    'queue-item':
      'Ein Warteschlangenelement sagt, dass eine E-Mail in einer Warteschlange liegt. Regeln arbeiten damit; wird eine angewendet, wird das Element inaktiv und verschwindet aus der Ansicht.',
    queue: 'Eine Warteschlange sammelt die E-Mails an eine Adresse, und eine Regel überwacht sie.',
    'activity-monitor':
      'Der Aktivitätsmonitor zeigt, was jede Regel mit einer E-Mail gemacht hat, und warum sie sie übersprang oder scheiterte.',
    'rule-item':
      'Ein Regelelement ist eine Bedingung und das, was geschieht, wenn sie zutrifft. Eine Regel ohne Element tut nichts.',
    rule: 'Eine Regel zur automatischen Datensatzerstellung macht aus jeder E-Mail, die ihre Warteschlange erreicht und ihre Bedingungen erfüllt, eine Anfrage.',
    'unknown-sender':
      'Ein Absender ist unbekannt, wenn kein aktiver Kontakt und keine aktive Firma die Adresse hat. Dann entsteht eine Anfrage nur, wenn die Regel unbekannte Absender zulässt.',
    'tracked-reply':
      'Eine nachverfolgte E-Mail gehört über „Bezug“ zu einem Datensatz. Eine Antwort darauf kommt zu diesem Datensatz und erzeugt keine neue Anfrage.',
    synchronization:
      'Die serverseitige Synchronisierung liest das Postfach und bringt seine E-Mails nach Dynamics 365.',
    bcc: 'Eine Warteschlange wird über die Adressen in An und Cc gefunden. In Bcc oder hinter einem Verteiler oder Alias wird sie nicht gefunden.',
  },
  unknownTerm:
    'Darauf habe ich keine kurze Antwort. Vielleicht hat sie Microsofts Seite über die Regeln:',
  readings: {
    yes: 'Ja',
    no: 'Nein',
    unsure: 'Kann ich nicht sagen',
    'not-yet': 'Noch nicht',
    problem: 'Eine E-Mail hat keine Anfrage',
    help: 'Hilfe',
    back: 'Antwort zurücknehmen',
    status: 'Wo stehen wir?',
    report: 'Bericht',
    'another-email': 'Andere E-Mail',
    'check-again': 'Noch einmal nachsehen',
    human: 'Ein Mensch zum Reden',
  },
  understoodEmail: ({ sender, queue, subject, day }) =>
    [
      sender && `von ${sender}`,
      queue && `an ${queue}`,
      subject && `„${subject}“`,
      day && `am ${day}`,
    ]
      .filter(Boolean)
      .join(', '),
};
