import type { OutsideId } from '../../../dialogs/outside.ts';
import type { OutsideWords } from '../outside.ts';

/** The German words of what lies outside the ten causes. */
export const outside: Record<OutsideId, OutsideWords> = {
  'case-merged-or-deleted': {
    name: 'Die Anfrage entstand und wurde zusammengeführt oder gelöscht',
    shortName: 'zusammengeführt',
    check: [
      'Suchen Sie Anfragen dieses Absenders in jedem Status: **Aktiv**, **Gelöst** und **Abgebrochen**.',
      'Ist die Überwachung an, suchen Sie im Überwachungsverlauf eine gelöschte Anfrage aus dieser Zeit.',
    ],
    meaning:
      'Die Regel hat ihre Arbeit getan, aber die Anfrage ist nicht, wo Sie sie erwarten: Sie wurde zusammengeführt, oder jemand oder etwas hat sie gelöscht.',
    fix: [
      'Wurde sie zusammengeführt, antworten Sie in der anderen Anfrage.',
      'Wurde sie gelöscht, finden Sie heraus, von wem oder welcher Massenlöschung, stellen Sie das ab, und erstellen Sie sie von Hand aus der E-Mail.',
    ],
    proof: ['**Bezug** oder **„Related“** der E-Mail führt zu der Anfrage, die bleibt.'],
  },
  'background-work-off': {
    name: 'Hintergrundarbeit ist aus oder wartet',
    shortName: 'Hintergrundarbeit',
    check: [
      '**Power Platform Admin Center** > **Verwalten** > **Umgebungen** > Ihre Umgebung: Ist **Verwaltungsmodus** an, oder sind **Hintergrundvorgänge** aus?',
      'Dort unter **Einstellungen** > **„Audit and logs“** > **Systemaufträge**: Warten viele Aufträge, oder sind sie angehalten oder verschoben?',
      'Ist das eine kopierte oder wiederhergestellte Umgebung?',
    ],
    meaning:
      'Synchronisierung, Workflows und Flows laufen im Hintergrund. Im Verwaltungsmodus, in einer frischen Kopie oder solange Aufträge warten, geschieht davon nichts, und nichts schlägt fehl.',
    fix: [
      'Ist die Arbeit dort getan, schalten Sie den Verwaltungsmodus aus und die Hintergrundvorgänge ein.',
      'Setzen Sie angehaltene Aufträge fort. Warten viele weiter, wenden Sie sich an den Microsoft-Support.',
      'In einer Kopie: Genehmigen und testen Sie die Postfächer, die sie lesen soll, und deaktivieren und aktivieren Sie ihre Regeln.',
    ],
    proof: [
      'Senden Sie eine Test-E-Mail von einer externen Adresse, warten Sie etwa 15 Minuten, und suchen Sie ihre Anfrage.',
    ],
  },
  'custom-automation': {
    name: 'Eine eigene Automatisierung statt einer Regel',
    shortName: 'eigene Automatisierung',
    check: [
      'Entstehen Ihre Anfragen durch einen eigenen Flow, Workflow oder ein Plug-In? Fragen Sie, wer das eingerichtet hat.',
      'Suchen Sie einen Flow, der bei einer neuen E-Mail startet, und seine Ausführungen.',
    ],
    meaning:
      'Wo etwas Eigenes die Anfragen erstellt, arbeitet keine Regel zur Datensatzerstellung, und die zehn Ursachen sagen nicht, warum es das nicht tat.',
    fix: [
      'Sehen Sie die Ausführungen dieser Automatisierung zur Zeit der E-Mail an, und berichtigen Sie sie dort.',
      'Oder ersetzen Sie sie durch eine Regel zur automatischen Datensatzerstellung.',
    ],
    proof: [
      'Senden Sie eine Test-E-Mail und sehen Sie, ob die Automatisierung lief und eine Anfrage machte.',
    ],
  },
  'email-resolution': {
    name: 'Die E-Mail-Auflösung hat selbst geantwortet',
    shortName: 'E-Mail-Auflösung',
    check: [
      '**Copilot Service Admin Center** > **„Email settings“** > **„Email resolution (preview)“** > **Verwalten**: Ist sie an?',
      'Suchen Sie unter **Aktivitäten** eine Antwort, die auf diese E-Mail gesendet wurde.',
    ],
    meaning:
      'Die E-Mail-Auflösung („email resolution“, Vorschau) antwortet Kunden selbst und erstellt eine Anfrage nur, wo sie die Sache nicht lösen kann. Dann ist keine Anfrage richtig.',
    fix: [
      'War die Antwort richtig, ist nichts zu tun.',
      'Soll jede E-Mail Anfrage werden, schalten Sie **„Turn on email resolution“** aus.',
    ],
    proof: [
      'Senden Sie eine Test-E-Mail und sehen Sie, ob sie beantwortet oder eine Anfrage wird.',
    ],
  },
  'email-classification': {
    name: 'Die E-Mail-Klassifizierung hält die E-Mail fern',
    shortName: 'E-Mail-Klassifizierung',
    check: [
      'Sehen Sie sich die Kategorie der E-Mail an.',
      'Sehen Sie, ob die E-Mail-Klassifizierung an ist und die Regel eine Bedingung auf die Kategorie hat.',
    ],
    meaning:
      'Die E-Mail-Klassifizierung gibt jeder E-Mail eine Ihrer Kategorien. Die mancher Kategorien, etwa Marketing, lassen sich von Anfragen fernhalten.',
    fix: [
      'Berichtigen Sie die Kategorien; eine wie **„Uncategorized“** nimmt auf, was zu keiner passt.',
      'Oder ändern Sie die Bedingung der Regel auf die Kategorie.',
    ],
    proof: ['Senden Sie eine ähnliche E-Mail, sehen Sie ihre Kategorie an, dann ihre Anfrage.'],
  },
};
