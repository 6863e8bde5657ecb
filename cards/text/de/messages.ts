import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';
import { productMessages } from '../productMessages.ts';
import type { Text } from '../text.ts';

/** How each known failure message is called in German. */
export const messages: Record<MessageRow, MessageWords> = {
  ...productMessages,
  A7: { name: 'Der erstellte Datensatz enthält leere Daten' },
  A8: { name: 'Der Flow scheitert an einem Textfeld, das aus „Sender“ gefüllt wird' },
  reason0: { name: 'Grund 0 (ohne Text)' },
  reason8: { name: 'Grund 8 (ohne Text)' },
  reason12: { name: 'Grund 12 (ohne Text)' },
  undeliverable: { name: 'Kategorie „Undeliverable“ an der E-Mail in Outlook' },
  error8005E259: { name: 'Fehlercode 8005E259' },
  error8005E272: { name: 'Fehlercode 8005E272' },
  error8005E273: { name: 'Fehlercode 8005E273' },
  error8005E274: { name: 'Fehlercode 8005E274, MailboxNotEnabledForRESTAPI' },
  error8005E276: { name: 'Fehlercode 8005E276' },
};

/** What the reasons of the activity monitor, which shows them in English, say in German. */
export const reasons: Text['reasons'] = {
  reason1: 'Die Quelldaten dieser E-Mail wurden nicht gefunden',
  reason2: 'Mit diesem Datensatz ist schon ein Datensatz verbunden',
  reason3: 'Mit diesem Datensatz ist schon eine aktive Anfrage verbunden',
  reason4: 'Mit diesem Datensatz ist schon eine gelöste Anfrage verbunden',
  reason5: 'Die verbundene Anfrage wurde vor kürzerer Zeit gelöst als eingestellt',
  reason6: 'Kein Absender gefunden',
  reason7: 'Die E-Mail kommt von einem unbekannten Absender',
  reason9: 'Für diesen Absender wurde kein Kontakt erstellt',
  reason10: 'Keine gültige Berechtigung, weitere Aktionen liefen aber',
  reason11: 'Keine gültige Berechtigung für diesen Absender',
  reason13: 'Keine Bedingung der Regel trifft auf den Datensatz zu',
  reason14: 'Die Regel ist vom Power Automate-Flow getrennt',
  reason15: 'Die Regel ist vom Workflow getrennt',
  reason16: 'Der Kontakt für diesen Absender konnte nicht erstellt werden',
  reason17: 'Fehler beim Prüfen der Bedingungen',
  reason18: 'Interner Fehler, Microsoft-Support kontaktieren',
  reason19: 'Falsche Art von Auslöser des Workflows',
};
