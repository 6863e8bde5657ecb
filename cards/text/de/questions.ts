import { legacyRuleList, queueList, ruleList } from './places.ts';
import type { Text } from '../text.ts';

/** The questions: each can be answered by looking, and each says where. */
export const questions: Text['questions'] = {
  comparingCase: {
    name: 'Die Anfrage, die es schon gibt',
    question: 'Wurde diese Anfrage aus dieser E-Mail erstellt?',
    why: 'Falls ja, liegt keine Störung vor. Führt **Bezug** oder **„Related“** der E-Mail zu einer älteren Anfrage, wurde die E-Mail dieser hinzugefügt. Hat die Anfrage nichts mit dieser E-Mail zu tun, wählen Sie **Kann ich nicht sagen**.',
    look: [
      'Öffnen Sie die Anfrage und vergleichen Sie **Erstellt am** mit dem Zeitpunkt, zu dem die E-Mail ankam.',
      'Öffnen Sie die E-Mail: **Bezug** zeigt die Anfrage, zu der sie gehört. Wo aus einer E-Mail mehrere Anfragen entstehen können, bleibt **Bezug** leer, und die Anfrage steht in **„Related“**.',
    ],
    choices: {
      'answer.yes': 'Ja, aus dieser E-Mail',
      'answer.no': 'Nein, E-Mail nur hinzugefügt',
    },
  },
  findingEmail: {
    name: 'Die E-Mail unter „Aktivitäten“',
    question: 'Sehen Sie die E-Mail unter „Aktivitäten“?',
    why: 'Das teilt die Ursachen in zwei Hälften: Eine E-Mail, die nicht da ist, wurde nie aus dem Postfach gelesen; eine, die da ist, wurde erst später aufgehalten.',
    look: [
      'Öffnen Sie in Dynamics 365 **Aktivitäten** und wählen Sie die Ansicht **Alle Aktivitäten**.',
      'Suchen Sie die E-Mail nach Absender, Betreff oder Datum. Auch eine erweiterte Suche nach E-Mail-Nachrichten funktioniert.',
    ],
    choices: {
      'answer.yes': 'Ja, ich sehe sie',
      'answer.no': 'Nein, sie ist nicht da',
      'email.young': 'Sie ist keine 15 Minuten alt',
    },
  },
  waitingForEmail: {
    name: 'Warten auf die E-Mail',
    question: 'Ist die E-Mail jetzt da?',
    why: 'Die Synchronisierung braucht etwas Zeit, eine neue E-Mail ist also vielleicht nur noch nicht da. Als Faustregel: Sehen Sie etwa 15 Minuten nach dem Absenden noch einmal nach; Ihre Antworten bleiben hier.',
    look: [
      'Öffnen Sie in Dynamics 365 **Aktivitäten** und wählen Sie die Ansicht **Alle Aktivitäten**.',
    ],
    choices: {
      'answer.yes': 'Ja, jetzt ist sie da',
      'answer.no': 'Nein, immer noch nicht da',
      'email.young': 'Ich warte noch',
    },
  },
  readingActivityMonitor: {
    name: 'Der Aktivitätsmonitor',
    question: 'Was sagt der Aktivitätsmonitor zu dieser E-Mail?',
    why: 'Er nennt den Grund, warum eine Regel übersprungen wurde oder fehlgeschlagen ist, und führt deshalb oft direkt zur Ursache. Wählen Sie den Grund aus oder fügen Sie ein, was dort steht.',
    look: [
      `${ruleList}, dann **„View activity monitor“** auf der Befehlsleiste. Oder **Kundensupport** > **„Overview“** > **„Activity monitor events (past 7 days)“**.`,
      'Suchen Sie die E-Mail anhand ihres Betreffs unter **„Monitored activity item“**. **„Current state“** und **„Reason“** sagen, was die Regel getan hat. Ist sie nicht aufgeführt, lässt **„Monitor options“** vielleicht **„Skipped“** oder **„Failed“** weg; eine Änderung dort gilt nur für spätere E-Mails.',
    ],
    choices: {
      'monitor.ready': 'Dort steht „Ready“, kein Grund',
      'answer.no': 'E-Mail ist nicht aufgeführt',
      'answer.unsure': 'Ich kann ihn nicht öffnen',
    },
  },
  checkingMailbox: {
    name: 'Die Warteschlange und ihr Postfach',
    question: 'Stimmt etwas mit der Warteschlange oder ihrem Postfach nicht?',
    why: 'Gelesen wird nur die oberste Ebene des Posteingangs eines getesteten Postfachs (außer wenn die Ordnernachverfolgung eingerichtet ist), das auch genehmigt sein muss, sofern Ihre Organisation nicht darauf verzichtet, und die Warteschlange entscheidet, welche E-Mails sie annimmt. Sieht alles richtig aus, bleibt diese Ursache „Nicht geprüft“: Ein fehlerfreies Postfach beweist nicht, dass diese E-Mail gelesen wurde.',
    look: [
      `Warteschlange: ${queueList}. Sehen Sie sich die E-Mail-Adresse für eingehende E-Mails, **„Convert Incoming Email To Activities“** und **Postfach** an.`,
      'Postfach: **Power Platform Admin Center** > **Verwalten** > **Umgebungen** > Ihre Umgebung > **Einstellungen** > **E-Mail** > **Postfächer**. Ist die E-Mail-Adresse genehmigt, steht **„Incoming Email Status“** auf **„Success“**, und sind die **Warnungen** frei von Fehlern?',
      'Hat der Besitzer der Warteschlange und ihres Postfachs eine Lizenz und eine Sicherheitsrolle?',
      'Outlook: Hat eine Regel die E-Mail aus dem **Posteingang** in einen Unterordner verschoben?',
      '**E-Mail-Konfiguration** > **„Server-Side Synchronization Item Level Monitoring“**: Die Spalte **„Sync Error“** sagt, warum eine E-Mail nicht erstellt wurde. Sie reicht etwa drei Tage zurück und öffnet sich nicht in jedem Client.',
    ],
    legacyLook: [
      'Warteschlange: **Einstellungen** > **Serviceverwaltung** > **Warteschlangen**.',
      'Postfach: **Einstellungen** > **E-Mail-Konfiguration** > **Postfächer**. Wird das Postfach noch vom E-Mail-Router gelesen, prüfen Sie den Router: Er ist der Vorgänger der serverseitigen Synchronisierung.',
    ],
    choices: {
      'answer.yes': 'Ja, etwas stimmt nicht',
      'answer.no': 'Nein, alles sieht richtig aus',
    },
  },
  checkingQueueItem: {
    name: 'Das Warteschlangenelement',
    short: 'Ein Element in dieser Warteschlange?',
    question: 'Gibt es in dieser Warteschlange ein Element für diese E-Mail?',
    why: 'Regeln arbeiten mit Warteschlangenelementen. Ein inaktives gilt als vorhanden: Wenn eine Regel angewendet wird, wird das Element inaktiv und verschwindet aus der Ansicht. Das ist normal.',
    look: [
      'Öffnen Sie die E-Mail und sehen Sie sich die zugehörigen **Warteschlangenelemente** für diese Warteschlange an.',
      'Oder öffnen Sie **Warteschlangen**, wählen Sie **Alle Elemente** dieser Warteschlange und ändern Sie den Statusfilter so, dass auch inaktive Elemente erscheinen.',
    ],
    choices: {
      'answer.yes': 'Ja, in dieser Warteschlange',
      'answer.no': 'Nein, keines',
    },
  },
  checkingItemStatus: {
    name: 'Der Status des Warteschlangenelements',
    short: 'Ist das Element noch aktiv?',
    question: 'Ist das Warteschlangenelement noch aktiv?',
    why: 'Inaktiv heißt, dass eine Regel angewendet wurde: Die Warteschlange hat ihren Teil getan. Aktiv heißt, dass keine Regel angewendet wurde; dann ist als Nächstes die Regel selbst dran.',
    look: [
      'Öffnen Sie das Warteschlangenelement oder fügen Sie der Ansicht die Spalte **Status** hinzu.',
    ],
    choices: { 'answer.yes': 'Ja, es ist aktiv', 'answer.no': 'Nein, es ist inaktiv' },
  },
  checkingSender: {
    name: 'Der Absender',
    short: 'Von: aktiver Kontakt, aktive Firma?',
    question: 'Führt „Von“ in der E-Mail zu einem aktiven Kontakt oder einer aktiven Firma?',
    why: 'Aus einer E-Mail von jemandem, den das System nicht kennt, entsteht nur dann eine Anfrage, wenn die Regel unbekannte Absender zulässt. Ein inaktiver Datensatz zählt nicht, ebenso wenig ein Benutzer, ein Lead oder eine Warteschlange mit dieser Adresse.',
    look: [
      'Öffnen Sie die E-Mail: Zu welchem Datensatz führt **Von**, und ist er aktiv?',
      'Führt es zu nichts, zu einem Benutzer, einem Lead oder einer Warteschlange oder zu einem Kontakt, der erst beim Eingang dieser E-Mail erstellt wurde, antworten Sie mit Nein.',
    ],
    choices: {
      'answer.yes': 'Ja, Kontakt/Firma ist aktiv',
      'answer.no': 'Nein, zu etwas anderem',
    },
  },
  checkingUnknownSenders: {
    name: 'Die Option für unbekannte Absender',
    short: 'Kontakte für unbekannte Absender?',
    question: 'Erstellt die Regel Kontakte für unbekannte Absender?',
    why: 'Wenn nicht, entsteht aus der E-Mail eines unbekannten Absenders keine Anfrage, oder der Kunde bleibt dem Flow der Regel überlassen. Die Option hat drei Namen: **„Allow emails from unknown senders“** (modern), **„Create cases for email from unknown senders“** (älter) und **Kontakt für unbekannten Absender erstellen** (im Artikel).',
    look: [
      `${ruleList}. Öffnen Sie die Regel, Registerkarte **Erweitert**: Steht **„Allow emails from unknown senders“** auf **Ja** und **„Manage unknown senders by“** auf **„Creating a new contact automatically“**?`,
    ],
    legacyLook: [
      `${legacyRuleList}. Öffnen Sie die Regel: Ist das Kontrollkästchen für unbekannte Absender aktiviert?`,
    ],
    choices: {
      'answer.yes': 'Ja, sie erstellt Kontakte',
      'answer.no': 'Nein, oder von Hand zugeordnet',
    },
  },
  checkingRuleRuns: {
    name: 'Die Ausführungen der Regel',
    short: 'Eine Ausführung für diese E-Mail?',
    question: 'Sehen Sie eine Ausführung der Regel für diese E-Mail?',
    why: 'Die Ausführung zeigt, was die Regel nach ihrer Anwendung getan hat. Wenn Sie eine Fehlermeldung sehen, fügen Sie sie hier ein: Ich kenne viele davon.',
    look: [
      'Power Automate: Öffnen Sie den Flow, der **ARC:** und den Namen des Regelelements trägt, und sehen Sie sich die Ausführungen zu der Zeit an, als die E-Mail ankam. Ältere Seiten sprechen von zwei Flows; heute gibt es einen je Regelelement.',
      'Steht im Aktivitätsmonitor **„Ready for workflow“**, sehen Sie sich stattdessen die Systemaufträge an: **Power Platform Admin Center** > **Verwalten** > **Umgebungen** > Ihre Umgebung > **Einstellungen** > **„Audit and logs“** > **Systemaufträge**.',
    ],
    legacyLook: ['**Einstellungen** > **Systemaufträge**: fehlgeschlagene und erfolgreiche.'],
    choices: { 'answer.yes': 'Ja, ich sehe eine', 'answer.no': 'Nein, gar keine Ausführung' },
  },
  checkingRunResult: {
    name: 'Das Ergebnis der Ausführung',
    short: 'Ist die Ausführung fehlgeschlagen?',
    question: 'Ist diese Ausführung fehlgeschlagen?',
    why: 'Eine falsche Zuordnung oder ein bearbeiteter Flow lässt die Ausführung fehlschlagen. Gibt es eine Fehlermeldung, fügen Sie sie hier ein, und ich nenne die Lösung.',
    look: [
      'Öffnen Sie die Ausführung oder den Systemauftrag: Der Status ist fehlgeschlagen, abgebrochen oder erfolgreich.',
      'Eine Ausführung, die bei **„Terminate when no valid customer found“** abgebrochen wurde, zählt als fehlgeschlagen: Der Flow hat keinen Kunden für den Absender gefunden.',
    ],
    choices: {
      'answer.yes': 'Ja, sie ist fehlgeschlagen',
      'answer.no': 'Nein, sie war erfolgreich',
    },
  },
  checkingCreateStep: {
    name: 'Der Schritt, der die Anfrage erstellt',
    short: 'Lief der Schritt, der sie erstellt?',
    question: 'Lief der Schritt, der die Anfrage erstellt?',
    why: 'Eine Ausführung ist auch dann erfolgreich, wenn eine Bedingung diesen Schritt übersprungen hat. Lief er, wurde eine Anfrage erstellt.',
    look: [
      'Öffnen Sie die Ausführung und klappen Sie die Schritte auf: Hat derjenige, der die Anfrage erstellt, einen grünen Haken, oder ist er grau mit **„Skipped“** (übersprungen)?',
      'Ein Systemauftrag zeigt seine Schritte nicht. Sehen Sie sich stattdessen die Bedingungen im Workflow der Regel an.',
    ],
    choices: { 'answer.yes': 'Ja, er lief', 'answer.no': 'Nein, er wurde übersprungen' },
  },
  checkingRuleItems: {
    name: 'Die Elemente der Regel',
    short: 'Regelelement passt, Flow ist an?',
    question: 'Passt ein Regelelement zu dieser E-Mail, und ist sein Flow eingeschaltet?',
    why: 'Eine Regel lässt sich auch ganz ohne Regelelement aktivieren, und dann tut sie nichts. Ein Regelelement mit leerer Bedingung passt zu jeder E-Mail.',
    look: [
      `${ruleList}. Öffnen Sie die Regel, **„Step two: conditions to evaluate and actions to take“**, und vergleichen Sie jede Bedingung mit der E-Mail.`,
      'Power Automate: Ist der Flow eingeschaltet, der **ARC:** und den Namen des Regelelements trägt? Wenn nicht, deaktivieren und aktivieren Sie die Regel; schalten Sie den Flow nicht selbst ein.',
    ],
    legacyLook: [
      `${legacyRuleList}. Öffnen Sie die Regel und sehen Sie sich **„Specify Record Creation and Update Details“** (oder **„Specify Case Details“**) an.`,
    ],
    choices: {
      'answer.yes': 'Ja, eins passt und ist an',
      'answer.no': 'Nein, keins oder Flow ist aus',
    },
  },
  checkingAddresses: {
    name: 'Die Adressen von Kontakt und Firma',
    short: 'Kontakt und Firma: gleiche Adresse?',
    question: 'Haben der Kontakt und seine Firma dieselbe E-Mail-Adresse?',
    why: 'Laut Artikel bekommt eine Anfrage, die aus einer E-Mail entsteht, die Firma als **Kunde**. Andere Seiten sagen das nur für einen Kontakt, der zu einer Firma gehört. Antworten Sie also mit Ja, wenn es keinen Kontakt oder keine Firma dahinter gibt.',
    look: [
      'Öffnen Sie den Kontakt des Absenders und die Firma, zu der er gehört, und vergleichen Sie deren E-Mail-Felder mit der Adresse, von der die E-Mail kam.',
    ],
    choices: {
      'answer.yes': 'Ja, oder keine Firma',
      'answer.no': 'Nein, sie sind verschieden',
    },
  },
  checkingCustomerMessage: {
    name: 'Eine Meldung zum Kunden',
    short: 'Eine Meldung über den Kunden?',
    question:
      'Nennt eine Fehlermeldung einen fehlenden Kunden oder einen Kontakt, der nicht dazugehört?',
    why: 'Verschiedene Adressen allein verhindern eine Anfrage selten. Zusammen mit einer solchen Meldung erklären sie es.',
    look: [
      'Suchen Sie in der fehlgeschlagenen Flow-Ausführung oder im Systemauftrag nach „case is missing customer“ (der Anfrage fehlt der Kunde) oder „specified contact doesn’t belong to the account“ (der angegebene Kontakt gehört nicht zur Firma). Jede andere Meldung zählt hier nicht; fügen Sie sie stattdessen ein.',
    ],
    choices: { 'answer.yes': 'Ja, über den Kunden', 'answer.no': 'Nein, keine solche' },
  },
  checkingRecipients: {
    name: 'Die Empfänger der E-Mail',
    short: 'Warteschlange in „An“ oder „Cc“?',
    question: 'Steht die eigene Adresse der Warteschlange in „An“ oder „Cc“?',
    why: 'Eine Warteschlange, die nur in „Bcc“ steht oder über eine Verteilerliste oder einen Alias erreicht wird, lässt sich nicht zuordnen. Dynamics 365 zeigt bei empfangenen E-Mails ein leeres Bcc-Feld, deshalb beweist dieses Feld nichts.',
    look: [
      'Sehen Sie sich die zugestellte E-Mail in Outlook an oder fragen Sie den Absender.',
      'Oder führen Sie im **Exchange Admin Center** eine Nachrichtenablaufverfolgung durch.',
    ],
    choices: {
      'answer.yes': 'Ja, in „An“ oder „Cc“',
      'answer.no': 'Nein, nur Bcc oder Verteiler',
    },
  },
  checkingReply: {
    name: 'Eine Antwort auf eine nachverfolgte E-Mail',
    short: 'Mit früherer E-Mail verbunden?',
    question: 'Ist die E-Mail einer früheren E-Mail oder einem Datensatz zugeordnet?',
    why: 'Eine Antwort wird der früheren E-Mail zugeordnet, deshalb erstellt die Regel keine neue Anfrage. Auch eine weitergeleitete E-Mail oder eine mit ähnlichem Betreff kann zugeordnet werden.',
    look: [
      'Öffnen Sie die E-Mail: Ist **Bezug** ausgefüllt, oder enthält die Unterhaltung eine frühere E-Mail?',
      'Vergleichen Sie den Betreff und die früheren E-Mails desselben Absenders.',
    ],
    choices: {
      'answer.yes': 'Ja, sie ist zugeordnet',
      'answer.no': 'Nein, sie ist nicht zugeordnet',
    },
  },
  checkingContactCreation: {
    name: 'Der Kontakt für den unbekannten Absender',
    short: 'Wurde ein Kontakt erstellt?',
    question: 'Wurde für den unbekannten Absender ein Kontakt erstellt?',
    why: 'Für einen unbekannten Absender wird zuerst ein Kontakt erstellt. Schlägt das fehl, folgt keine Anfrage.',
    look: [
      'Suchen Sie in den Kontakten nach der Adresse des Absenders: Wurde beim Eingang der E-Mail einer erstellt?',
    ],
    choices: { 'answer.yes': 'Ja, er wurde erstellt', 'answer.no': 'Nein, es gibt keinen' },
  },
  checkingContactFailure: {
    name: 'Eine Meldung zum Kontakt',
    short: 'Kontakt nicht erstellbar?',
    question: 'Sagt der Aktivitätsmonitor, dass der Kontakt nicht erstellt werden konnte?',
    why: 'Ein fehlender Kontakt allein beweist nichts: Vielleicht lief gar keine Regel. Ein solcher Grund zeigt, dass das Erstellen fehlgeschlagen ist.',
    look: [
      'Suchen Sie die E-Mail im Aktivitätsmonitor und unter **„Reason“** nach „contact creation failed“ (Kontakterstellung fehlgeschlagen) oder „a contact was not created“ (es wurde kein Kontakt erstellt).',
    ],
    choices: { 'answer.yes': 'Ja, das steht dort', 'answer.no': 'Nein, das steht dort nicht' },
  },
  checkingActiveRule: {
    name: 'Die aktive Regel der Warteschlange',
    short: 'Aktive Regel für diese Warteschlange?',
    question: 'Hat diese Warteschlange eine aktive Regel für E-Mails?',
    why: 'Ohne aktive Regel macht nichts aus den E-Mails der Warteschlange Anfragen. Eine neue Regel ist ein Entwurf, bis jemand sie aktiviert.',
    look: [
      `${ruleList}. Suchen Sie die Regel mit dieser Warteschlange unter **„Queue to monitor“** und **E-Mail** unter **„Activity type to monitor“**. Ist sie aktiv oder ein Entwurf?`,
    ],
    legacyLook: [`${legacyRuleList}. Ist eine Regel für diese Warteschlange aktiv?`],
    choices: { 'answer.yes': 'Ja, sie ist aktiv', 'answer.no': 'Nein, keine aktive Regel' },
  },
  checkingRuleOwner: {
    name: 'Der Besitzer der Regel',
    short: 'Ist ihr Besitzer aktiviert?',
    question: 'Ist der Besitzer der Regel ein aktivierter Benutzer?',
    why: 'Eine Regel läuft mit den Rechten ihres Besitzers. Wurde dessen Konto deaktiviert oder gelöscht, ist der Flow getrennt: Die Regel sieht aktiv aus und tut nichts.',
    look: [
      `${ruleList}. Öffnen Sie die Regel, Registerkarte **Erweitert**: **„Owner whose permissions the rule uses to run“**. Ist dieser Benutzer aktiviert?`,
    ],
    legacyLook: [
      `${legacyRuleList}. Öffnen Sie die Regel: Ist ihr Besitzer ein aktivierter Benutzer?`,
    ],
    choices: { 'answer.yes': 'Ja, aktiviert', 'answer.no': 'Nein, deaktiviert/gelöscht' },
  },
  checkingConnection: {
    name: 'Die Verbindungen des Flows',
    short: 'Sind die Verbindungen in Ordnung?',
    question: 'Sind die Verbindungen des Flows der Regel in Ordnung?',
    why: 'Ein Flow meldet sich über Verbindungen an. Ein geändertes Kennwort, eine abgelaufene Anmeldung, eine Richtlinie oder ein deaktiviertes Konto unterbricht eine Verbindung, egal, wem die Regel gehört.',
    look: [
      '**Power Automate** > **„More“** > **Verbindungen**: Welche Verbindung verwendet der Flow **ARC:**, und was steht unter **„Status“**?',
      'Öffnen Sie den Flow selbst: Zeigt er eine Warnung zu einer Verbindung?',
    ],
    choices: { 'answer.yes': 'Ja, alle verbunden', 'answer.no': 'Nein, eine ist unterbrochen' },
  },
  comparingMessage: {
    name: 'Eine Meldung und eine Antwort',
    question: 'Geht es in dieser Meldung um dieselbe E-Mail?',
    why: 'Sie passt nicht zu dem, was wir bisher wissen. Entweder geht es um eine andere E-Mail oder einen anderen Tag, oder eine frühere Antwort war ein Irrtum.',
    look: ['Vergleichen Sie Zeitpunkt und Betreff in der Meldung mit denen der E-Mail.'],
    choices: {
      'answer.yes': 'Ja, die Meldung gilt',
      'answer.no': 'Nein, andere E-Mail oder Zeit',
    },
  },
  lookingOutside: {
    name: 'Was außerhalb liegt',
    question: 'Trifft etwas davon zu?',
    why: 'Nach diesen Antworten hält nichts die E-Mail auf, und trotzdem gibt es keine Anfrage. Vielleicht gehört also eine Antwort zu einer anderen E-Mail, oder es liegt an einem der Punkte hier. Bei den Ausführungen der Regel und beim Vergleichen der Adressen vertut man sich am leichtesten.',
    look: [],
    choices: { 'answer.no': 'Nichts davon' },
  },
  checkingOutside: {
    name: 'Außerhalb der zehn Ursachen',
    question: 'Trifft das zu?',
    why: '',
    look: [],
    choices: { 'answer.yes': 'Ja, das trifft zu', 'answer.no': 'Nein, das trifft nicht zu' },
  },
};
