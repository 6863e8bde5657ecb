import type { Text } from '../text.ts';

const environment =
  '**Power Platform Admin Center** > **Verwalten** > **Umgebungen** > Ihre Umgebung';
const addToQueue =
  'Für eine E-Mail, die inzwischen ankam: Vergewissern Sie sich, dass es noch keine Anfrage gibt, und wählen Sie dann bei der E-Mail **„Add To Queue“**. Der Absender erhält die automatische Antwort vielleicht noch einmal.';
const testEmail =
  'Senden Sie eine Test-E-Mail von einer externen Adresse an die Warteschlange und suchen Sie ihre Anfrage.';

/** What keeps an email from becoming a case and is none of the ten causes. */
export const outside: Text['outside'] = {
  'case-merged-or-deleted': {
    name: 'Die Anfrage wurde erstellt und ist weg',
    shortName: 'Anfrage ist weg',
    question: 'Wurde eine Anfrage erstellt und danach zusammengeführt oder gelöscht?',
    look: [
      '**Anfragen**: Wählen Sie eine Ansicht mit abgebrochenen Anfragen und suchen Sie eine dieses Absenders mit dem Status **„Merged“** (zusammengeführt).',
      'Eine gelöschte Anfrage steht im Überwachungsverlauf der Umgebung, falls die Überwachung eingeschaltet ist.',
    ],
    finding: [
      'Die Regel hat ihre Arbeit getan. Wird eine Anfrage mit einer anderen zusammengeführt, wird sie mit dem Status **„Merged“** abgebrochen, und ihre E-Mails gehen an die andere über.',
    ],
    brief:
      'Öffnen Sie die Anfrage, mit der sie zusammengeführt wurde. Wurde sie gelöscht, sagt der Überwachungsverlauf, von wem.',
    fix: [
      'Öffnen Sie die Anfrage, mit der sie zusammengeführt wurde: Unter **„Case Relationships“** steht sie bei **„Merged Cases“**, und die E-Mail ist dort.',
      `Wurde die Anfrage gelöscht, sehen Sie im Überwachungsverlauf nach, wer oder was Anfragen löscht, vielleicht ein Massenlöschauftrag. ${addToQueue}`,
    ],
    who: 'Wer die Anfragen bearbeitet; für den Überwachungsverlauf ein Systemadministrator.',
    request:
      'Eine Anfrage, die aus einer E-Mail erstellt wurde, ist verschwunden. Bitte sehen Sie nach, ob sie mit einer anderen zusammengeführt wurde („Case Relationships“ > „Merged Cases“) oder wer sie gelöscht hat (Überwachungsverlauf).',
    proof: ['**Bezug** der E-Mail führt zu einer Anfrage.'],
    found: 'Eine Anfrage wurde erstellt und danach zusammengeführt oder gelöscht.',
    ruledOut: 'Zu dieser E-Mail gehört keine zusammengeführte oder gelöschte Anfrage.',
  },
  'background-work-off': {
    name: 'Die Hintergrundarbeit steht still',
    shortName: 'Hintergrund steht',
    question: 'Steht die Arbeit im Hintergrund in dieser Umgebung still?',
    look: [
      `${environment}: Ist der **Verwaltungsmodus** eingeschaltet, und sind die **Hintergrundvorgänge** ausgeschaltet? Nach dem Kopieren oder Wiederherstellen ist beides so.`,
      '**Einstellungen** > **„Audit and logs“** > **Systemaufträge**: Bleiben Aufträge auf **„Waiting For Resources“** oder **„Waiting“** stehen?',
    ],
    finding: [
      'Regeln, Workflows und die Synchronisierung laufen im Hintergrund. Sind die Hintergrundvorgänge ausgeschaltet oder warten die Aufträge, geschieht mit der E-Mail nichts, und es schlägt auch nichts fehl.',
    ],
    brief:
      'Schalten Sie für Ihre Umgebung den **Verwaltungsmodus** aus oder die **Hintergrundvorgänge** ein.',
    fix: [
      `${environment} > **Bearbeiten**: Schalten Sie den **Verwaltungsmodus** aus oder die **Hintergrundvorgänge** ein.`,
      'In einer kopierten oder wiederhergestellten Umgebung: Schalten Sie die Flows wieder ein und genehmigen und testen Sie die Postfächer. Ein Postfach lässt sich nicht mit zwei Umgebungen synchronisieren.',
      'Aufträge, die nur warten, laufen später von selbst. Warten sie stundenlang, halten Sie die Aufträge an, die den Stau verursachen, oder brechen Sie sie ab. Sonst fragen Sie den Microsoft-Support.',
    ],
    who: 'Ein Systemadministrator oder ein Administrator der Umgebung.',
    request:
      'In unserer Umgebung werden aus E-Mails keine Anfragen. Bitte prüfen Sie, ob der Verwaltungsmodus eingeschaltet ist oder die Hintergrundvorgänge ausgeschaltet sind (Power Platform Admin Center) und ob Systemaufträge auf „Waiting For Resources“ stehen bleiben.',
    proof: ['Neue Systemaufträge sind nach wenigen Minuten erfolgreich.', addToQueue],
    found: 'Die Hintergrundvorgänge sind ausgeschaltet, oder die Aufträge warten.',
    ruledOut: 'Die Hintergrundvorgänge laufen, und kein Auftrag wartet.',
  },
  'custom-automation': {
    name: 'Etwas Eigenes erstellt die Anfragen',
    shortName: 'Eigene Automation',
    question:
      'Erstellt ein eigener Flow, ein eigenes Plug-In oder eine andere eigene App die Anfragen?',
    look: [
      'Power Automate: Gibt es einen Flow, der mit einer neuen E-Mail oder einer neuen Aktivität startet und unter **Anfragen** eine Zeile hinzufügt?',
      'Fragen Sie, wer die Warteschlange eingerichtet hat: Gibt es dafür ein Plug-In, einen Workflow oder eine Integration?',
    ],
    finding: [
      'Dann ist hier keine Regel zu erwarten, und was ich über Regeln weiß, passt nicht. Ihre eigene Automation ist stehen geblieben oder hat diese E-Mail übersprungen.',
    ],
    brief:
      'Sehen Sie sich die Ausführungen dieser Automatisierung zur Zeit der E-Mail an, und ob sie eingeschaltet ist.',
    fix: [
      'Sehen Sie sich die Ausführungen dieses Flows oder die Ablaufverfolgung dieses Plug-Ins zu der Zeit an, als die E-Mail ankam. Eine Fehlermeldung können Sie hier einfügen.',
      'Prüfen Sie, ob die Automation eingeschaltet ist, ob ihre Verbindungen funktionieren und ob ihre Bedingungen zu dieser E-Mail passen.',
    ],
    who: 'Wer diese Automation gebaut hat.',
    request:
      'Aus E-Mails an unsere Warteschlange werden keine Anfragen mehr. Bitte sehen Sie sich die Ausführungen der Automation, die sie erstellt, zum Zeitpunkt dieser E-Mail an und teilen Sie mir mit, was dort steht.',
    proof: [testEmail],
    found: 'Eine eigene Automation erstellt die Anfragen, nicht eine Regel.',
    ruledOut: 'Keine eigene Automation erstellt Anfragen aus E-Mails.',
  },
  'email-resolution': {
    name: '„Email resolution“ hat sie beantwortet',
    shortName: '„Email resolution“',
    question: 'Ist „Email resolution“ eingeschaltet?',
    look: [
      '**Copilot Service Admin Center** > **„Email settings“** > **„Email resolution (preview)“** > **Verwalten**: Ist **„Turn on email resolution“** eingeschaltet?',
      'Öffnen Sie die E-Mail: Hat der Anwendungsbenutzer, der dort ausgewählt ist, eine Antwort gesendet?',
    ],
    finding: [
      '„Email resolution“ antwortet Kunden von selbst. Eine Anfrage entsteht nur, wenn das Problem sich so nicht lösen lässt. Dann liegt keine Störung vor.',
    ],
    brief:
      'Sollen aus solchen E-Mails Anfragen werden, schalten Sie **„Turn on email resolution“** aus oder nehmen Sie ihre Kategorie aus.',
    fix: [
      'Sollen aus solchen E-Mails Anfragen werden, schalten Sie **„Turn on email resolution“** aus oder lassen Sie ihre Kategorie unter **„LOB (lines of business) deployment settings“** weg.',
    ],
    who: 'Ein Systemadministrator oder ein Customer Service-Administrator.',
    request:
      'Manche E-Mails bekommen eine automatische Antwort, aber keine Anfrage. Bitte prüfen Sie, ob „Email resolution“ (Copilot Service Admin Center > „Email settings“) sie bearbeiten soll.',
    proof: [testEmail],
    found: '„Email resolution“ ist eingeschaltet und beantwortet E-Mails ohne Anfrage.',
    ruledOut: '„Email resolution“ ist ausgeschaltet.',
  },
  'email-classification': {
    name: 'Aus ihrer Kategorie wird keine Anfrage',
    shortName: 'E-Mail-Kategorie',
    question: 'Verhindert die E-Mail-Klassifizierung, dass aus dieser E-Mail eine Anfrage wird?',
    look: [
      'Öffnen Sie die E-Mail: Welche Kategorie hat sie bekommen?',
      'Sehen Sie nach, ob die Bedingungen der Regel oder eine Routingregel diese Kategorie auslassen.',
    ],
    finding: [
      'Die E-Mail-Klassifizierung gibt jeder E-Mail eine Ihrer Kategorien, auch wenn keine gut passt. Eine Regel kann eine Kategorie auslassen, zum Beispiel Werbung, und dann entsteht keine Anfrage.',
    ],
    brief:
      'Geben Sie der E-Mail die richtige Kategorie und verwenden Sie **„Add To Queue“**; prüfen Sie vorher, dass es noch keine Anfrage gibt.',
    fix: [
      'Setzen Sie bei der E-Mail die richtige Kategorie und wählen Sie dann **„Add To Queue“**. Vergewissern Sie sich zuerst, dass es noch keine Anfrage gibt.',
      'Fügen Sie eine Kategorie für alles hinzu, was sonst nirgends passt, und korrigieren Sie die Bedingung der Regel, die E-Mails auslässt.',
    ],
    who: 'Ein Systemadministrator oder ein Customer Service-Administrator.',
    request:
      'Eine E-Mail hat eine Kategorie bekommen, aus der keine Anfrage entsteht. Bitte prüfen Sie die Kategorien der E-Mail-Klassifizierung und die Bedingung der Regel dazu.',
    proof: ['**Bezug** oder **„Related“** der E-Mail führt zu ihrer Anfrage.'],
    found: 'Für die Kategorie der E-Mail werden keine Anfragen erstellt.',
    ruledOut: 'Keine Bedingung zu einer Kategorie hält diese E-Mail auf.',
  },
};
