import type { Statement } from './statement.ts';

/** Statements in German, by different people. */
export const de: readonly Statement[] = [
  {
    text: 'Im Outlook vom Support liegt sie, aber in D365 finde ich unter Aktivitäten rein gar nichts',
    causes: ['email-not-synchronized'],
  },
  { text: 'Mails syncen nicht mehr', causes: ['email-not-synchronized'] },
  {
    text: 'Seit wir das Kennwort vom Supportpostfach geändert haben, holt Dynamics nichts mehr ab',
    causes: ['email-not-synchronized'],
  },
  {
    text: 'Ein Kollege hat sich eine Regel in Outlook gebaut, die alles in Unterordner sortiert',
    causes: ['email-not-synchronized'],
  },

  {
    text: 'Die Mail kann ich als Aktivität öffnen, in der Support-Warteschlange steht sie nicht',
    causes: ['no-queue-item'],
  },
  { text: 'queue leer, mail da', causes: ['no-queue-item'] },
  {
    text: 'Zu der E-Mail fehlt das Warteschlangenelement, komisch oder?',
    causes: ['no-queue-item'],
  },

  {
    text: 'Wenn uns jemand schreibt, der noch nicht bei uns angelegt ist, passiert einfach nichts',
    causes: ['unknown-sender'],
  },
  { text: 'unbekanter Absender', causes: ['unknown-sender'] },
  {
    text: 'Stammkunden kriegen ihr Ticket, bei Neukunden entsteht keins',
    causes: ['unknown-sender'],
  },
  {
    text: 'Die Dame, die geschrieben hat, gibt es im CRM nicht als Kontakt',
    causes: ['unknown-sender'],
  },

  {
    text: 'Im Verlauf vom ARC-Flow sind lauter rote Fehlschläge',
    causes: ['rule-failed'],
  },
  {
    text: 'Irgendwer hat an den Bedingungen der Regel geschraubt, jetzt greift sie nicht mehr',
    causes: ['rule-failed'],
  },
  { text: 'Regel falsch eingestellt', causes: ['rule-failed'] },
  {
    text: 'Der Flow bleibt beim Anlegen des Falls mit Fehler stehen, weil ein Pflichtfeld leer ist',
    causes: ['rule-failed'],
  },

  {
    text: 'Beim Kontakt ist eine andere Mailadresse eingetragen als bei der Firma',
    causes: ['address-mismatch'],
  },
  {
    text: 'Die Adressen von Account und Ansprechpartner sind nicht gleich',
    causes: ['address-mismatch'],
  },
  {
    text: 'Firma heißt jetzt anders und hat neue Domain, im Konto steht noch die alte Mail',
    causes: ['address-mismatch'],
  },

  { text: 'wir waren nur in BCC', causes: ['bcc-only'] },
  {
    text: 'Der Vertriebler nimmt den Support immer in Blindkopie, wenn er dem Kunden schreibt',
    causes: ['bcc-only'],
  },
  {
    text: 'Die Nachricht ging an einen Mailverteiler, in dem unser Postfach Mitglied ist',
    causes: ['bcc-only'],
  },

  {
    text: 'Kunde hat auf einen uralten Mailverlauf geantwortet',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'Wenn einer auf ein schon abgeschlossenes Ticket antwortet, kommt kein neues',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'Die Mail hängt jetzt im alten Vorgang dran statt einen neuen aufzumachen',
    causes: ['reply-to-tracked-email'],
  },

  {
    text: 'Kontakt konnte nicht angelegt werden wegen fehlender Rechte',
    causes: ['contact-not-created'],
  },
  {
    text: 'Haken bei unbekannten Absendern ist drin, der Kontakt wird trotzdem nicht erzeugt',
    causes: ['contact-not-created'],
  },
  {
    text: 'Dem Eigentümer der Queue fehlt die Rolle, um Kontakte zu erstellen',
    causes: ['contact-not-created'],
  },

  { text: 'Regel ist noch Entwurf', causes: ['no-active-rule'] },
  {
    text: 'Für die neue Warteschlange in Wien hat noch niemand eine Regel gemacht',
    causes: ['no-active-rule'],
  },
  {
    text: 'Die Mails trudeln in der Queue ein und bleiben dann einfach dort liegen',
    causes: ['no-active-rule'],
  },
  {
    text: 'jemand hat vor Weihnachten die Regel abgeschaltet und danach nicht mehr an',
    causes: ['no-active-rule'],
  },

  {
    text: 'Seit Stefan nicht mehr bei uns ist, steht der Flow auf aus',
    causes: ['rule-disconnected'],
  },
  {
    text: 'Das Benutzerkonto vom Regelbesitzer wurde letzte Woche gesperrt',
    causes: ['rule-disconnected'],
  },
  {
    text: 'Regel ist zwar aktiv, aber vom Flow abgehängt',
    causes: ['rule-disconnected'],
  },

  {
    text: 'Absender kennen wir nicht und die Regel ist außerdem deaktiviert',
    causes: ['unknown-sender', 'no-active-rule'],
  },

  { text: 'Guten Morgen zusammen', causes: [] },
  { text: 'danke dir, hat geklappt', causes: [] },
  { text: 'Der Drucker im zweiten Stock streikt', causes: [] },
  { text: 'Wie mache ich aus einer Mail händisch einen Fall?', causes: [] },
  { text: 'Unsere Mails an Kunden gehen nicht raus', causes: [] },
  { text: 'Mein Termin aus Outlook erscheint nicht in Dynamics', causes: [] },
  { text: 'Aus der Mail ist kein Ticket geworden', causes: [] },
  { text: 'Fälle kommen immer doppelt', causes: [] },
  { text: 'Obwohl die Regel deaktiviert ist, legt das System weiter Fälle an', causes: [] },
  { text: 'Regnet es morgen in Hamburg?', causes: [] },
  { text: 'Wie viele Fälle wurden letzte Woche geschlossen', causes: [] },
  { text: 'Ich komme nicht in Teams rein', causes: [] },
  { text: 'Email2Case spinnt seit heute früh', causes: [] },
  { text: 'Kann ich die Anrede in der automatischen Antwort ändern?', causes: [] },
  { text: 'Ein Ticket wurde inzwischen angelegt', causes: [], caseExists: true },
  { text: 'der Fall ist doch vorhanden, sorry', causes: [], caseExists: true },
  { text: 'Fall wurde erzeugt, hat aber den falschen Kunden', causes: [], caseExists: true },

  // Written when the tuning was done.
  {
    text: 'Die Beschwerde kam Dienstag in Outlook an, im CRM ist sie bis heute nirgends',
    causes: ['email-not-synchronized'],
    heldOut: true,
  },
  {
    text: 'Warum ist meine Warteschlange leer? Unter E-Mails finde ich die Nachricht ja',
    causes: ['no-queue-item'],
    heldOut: true,
  },
  {
    text: 'Ein Lieferant, den wir noch nicht gespeichert haben, hat geschrieben',
    causes: ['unknown-sender'],
    heldOut: true,
  },
  { text: 'Betrefffilter in der Regel falsch', causes: ['rule-failed'], heldOut: true },
  {
    text: 'Beim Arbeitgeber steht eine Sammeladresse, bei ihm selbst die persönliche',
    causes: ['address-mismatch'],
    heldOut: true,
  },
  { text: 'Mail ging an mehrere, wir im Bcc', causes: ['bcc-only'], heldOut: true },
  {
    text: 'Er hat einen zwei Jahre alten Thread hervorgeholt und darin was Neues gefragt',
    causes: ['reply-to-tracked-email'],
    heldOut: true,
  },
  {
    text: 'Option Kontakt anlegen ist an, die Person kommt aber nicht rein',
    causes: ['contact-not-created'],
    heldOut: true,
  },
  { text: 'alle Regeln stehen auf Entwurf', causes: ['no-active-rule'], heldOut: true },
  {
    text: 'Der Flow lief unter dem Namen vom Ex-Admin, dessen Benutzer ist weg',
    causes: ['rule-disconnected'],
    heldOut: true,
  },
  { text: 'Sprichst du Italienisch?', causes: [], heldOut: true },
  { text: 'Kunden beschweren sich über langsame Antworten', causes: [], heldOut: true },
  { text: 'Eine Mail hat schon wieder zwei Tickets erzeugt', causes: [], heldOut: true },
];
