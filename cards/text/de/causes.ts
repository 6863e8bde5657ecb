import { legacyRuleList, ruleList } from './places.ts';
import type { Text } from '../text.ts';

const addToQueueWarning =
  'Prüfen Sie zuerst, dass es noch keine Anfrage gibt; der Absender erhält die automatische Antwort vielleicht noch einmal.';
const addToQueue =
  'Wählen Sie unter **Alle Aktivitäten** die E-Mail, dann **„Add To Queue“** und dieselbe Warteschlange. Ist sie nicht da, senden Sie eine Test-E-Mail von außen.';
const lookForCase =
  'Suchen Sie die Anfrage: Ihr Ursprung ist **E-Mail**, und **Bezug** oder **„Related“** der E-Mail führt zu ihr.';
const customerNote =
  'Gut zu wissen: **Kunde** kann bei einer Anfrage ein Kontakt oder eine Firma sein. Hat kein Kontakt und keine Firma die Adresse des Absenders und sind unbekannte Absender zugelassen, erstellt das System einen Kontakt und verknüpft ihn mit **Kunde**.';
const ruleManager =
  'Jemand mit der Rolle **Kundenservicemanager** (Customer Service Manager), **Systemadministrator** oder **Systemanpasser**.';

/** What each cause means, how to fix it, who may do it and how to prove that it worked. */
export const causes: Text['causes'] = {
  'email-not-synchronized': {
    name: 'Die E-Mail wird nicht synchronisiert',
    shortName: 'Nicht synchronisiert',
    finding: [
      'Die E-Mail ist nie als E-Mail in Dynamics 365 angekommen: Die Synchronisierung hat sie nicht gelesen oder konnte sie nicht erstellen, oder die Warteschlange nimmt sie nicht an. Keine Regel hat sie gesehen.',
      'In der Liste des Artikels steht, die E-Mail werde synchronisiert („is syncing“); die Schritte zeigen, dass gemeint ist: Sie wird **nicht** synchronisiert.',
    ],
    brief:
      'Öffnen Sie das Postfach der Warteschlange, wählen Sie **E-Mail genehmigen**, dann **Postfach testen und aktivieren**, und beheben Sie, was unter **Warnungen** steht.',
    fix: [
      'Öffnen Sie das Postfach: **Power Platform Admin Center** > **Verwalten** > **Umgebungen** > Ihre Umgebung > **Einstellungen** > **E-Mail** > **Postfächer**. Wählen Sie **E-Mail genehmigen**, dann **Postfach testen und aktivieren**.',
      'Lesen Sie die **Warnungen** des Postfachs und beheben Sie, was dort steht. Sie können sie hier einfügen.',
      'Prüfen Sie, ob der Besitzer der Warteschlange und ihres Postfachs eine Lizenz und eine Sicherheitsrolle hat. Zeigt Outlook die Kategorie **„Undeliverable“**, hat ein Plug-In, ein Workflow oder ein fehlendes Recht die E-Mail aufgehalten.',
      'Öffnen Sie die Warteschlange und setzen Sie **„Convert Incoming Email To Activities“** auf **Alle E-Mail-Nachrichten**, falls sie E-Mails von allen annehmen soll.',
      'Hat eine Outlook-Regel die E-Mail in einen Unterordner verschoben, ändern Sie diese Regel und verschieben Sie die E-Mail zurück in den **Posteingang**. Verschieben allein genügt nicht: Lassen Sie sie wie im nächsten Schritt noch einmal lesen.',
      'Damit eine ältere E-Mail noch einmal gelesen wird, wählen Sie im Formular des Postfachs **Postfach testen und aktivieren**: Es fragt nach einem Startdatum; nehmen Sie eines vor der E-Mail. Es muss nach **„Process Email From“** des E-Mail-Serverprofils liegen.',
    ],
    legacyFix: [
      'Ältere Menüs: **Einstellungen** > **E-Mail-Konfiguration** > **Postfächer**. Wird das Postfach noch vom E-Mail-Router gelesen, prüfen Sie, ob er läuft, oder wechseln Sie zur serverseitigen Synchronisierung.',
    ],
    who: 'Ein Systemadministrator. Um die Adresse zu genehmigen, muss dieselbe Person auch Exchange-Administrator oder globaler Administrator sein.',
    request:
      'E-Mails an unsere Support-Warteschlange kommen nicht in Dynamics 365 an. Bitte genehmigen Sie das Postfach der Warteschlange (Power Platform Admin Center > Einstellungen > E-Mail > Postfächer > E-Mail genehmigen), führen Sie „Postfach testen und aktivieren“ aus und teilen Sie mir mit, was unter „Warnungen“ steht.',
    proof: [
      'Warten Sie etwa 15 Minuten oder senden Sie eine Test-E-Mail von einer externen Adresse an die Warteschlange.',
      'Suchen Sie unter **Aktivitäten** nach der E-Mail, dann nach ihrer Anfrage.',
    ],
    found: 'Etwas hindert die Warteschlange oder ihr Postfach daran, diese E-Mail anzunehmen.',
    ruledOut: 'Die E-Mail ist unter „Aktivitäten“ zu sehen.',
    unproven: 'Die E-Mail ist nicht da, obwohl Warteschlange und Postfach richtig aussehen.',
  },
  'no-queue-item': {
    name: 'Es gibt kein Warteschlangenelement',
    shortName: 'Nicht in Warteschlange',
    finding: [
      'Die E-Mail ist angekommen, aber für sie wurde kein Warteschlangenelement erstellt. Regeln arbeiten mit Warteschlangenelementen, deshalb hat sich keine Regel diese E-Mail angesehen.',
      'Meist ist die Warteschlange kein akzeptierter Empfänger (vielleicht steht sie nur in „Bcc“), die E-Mail ist eine Kopie einer bereits nachverfolgten, oder eine Organisationseinstellung verhindert Warteschlangenelemente. Stellt sich später Bcc oder eine Antwort auf eine nachverfolgte E-Mail heraus, erklärt das den Befund.',
    ],
    contradiction:
      'Der Artikel führt ein fehlendes Warteschlangenelement als Ursache auf, sagt aber selbst, wie auch die Seite zu den Regeln, dass ein Element normalerweise inaktiv wird, sobald eine Regel angewendet wurde. Nur ein wirklich fehlendes Element ist ein Fehler.',
    brief:
      'Öffnen Sie die Warteschlange: Ihre Adresse muss die sein, an die die E-Mail ging, und **„Convert Incoming Email To Activities“** muss den Absender zulassen.',
    fix: [
      'Öffnen Sie die Warteschlange: Stimmt ihre E-Mail-Adresse für eingehende E-Mails mit der Adresse überein, an die die E-Mail ging, und lässt **„Convert Incoming Email To Activities“** diesen Absender zu?',
      'Fragen Sie nach den Organisationseinstellungen **CreateQueueItemForSynchronizingMailbox** und **CreateQueueItemsForAcceptingQueueRecipients**: Beide sollten eingeschaltet sein. Ob die erste es standardmäßig ist, sagen Microsofts Seiten verschieden.',
      'Eine Kopie einer bereits nachverfolgten E-Mail bekommt kein zweites Element, außer wenn **SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail** eingeschaltet ist.',
    ],
    who: 'Für die Warteschlange ein Kundenservicemanager; für Organisationseinstellungen ein Systemadministrator.',
    request:
      'In Dynamics 365 ist eine E-Mail ohne Warteschlangenelement angekommen. Bitte prüfen Sie die E-Mail-Adresse der Warteschlange für eingehende E-Mails und „Convert Incoming Email To Activities“ sowie, ob die Organisationseinstellungen CreateQueueItemForSynchronizingMailbox und CreateQueueItemsForAcceptingQueueRecipients eingeschaltet sind.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'Die E-Mail hat kein Element in dieser Warteschlange.',
    ruledOut: 'Die E-Mail hat ein Element in dieser Warteschlange (ein inaktives ist normal).',
  },
  'unknown-sender': {
    name: 'Der Absender ist unbekannt',
    shortName: 'Unbekannter Absender',
    finding: [
      'Der Absender ist kein aktiver Kontakt und keine aktive Firma, und die Regel lässt unbekannte Absender nicht zu oder überlässt den Kunden ihrem Flow. Deshalb wurde keine Anfrage erstellt.',
      customerNote,
    ],
    contradiction:
      'Die Option hat drei Namen: Im Artikel heißt sie **Kontakt für unbekannten Absender erstellen**, in älteren Regeln **„Create cases for email from unknown senders“**, in modernen Regeln **„Allow emails from unknown senders“**.',
    brief:
      'Legen Sie den Absender als Kontakt an. Oder deaktivieren Sie die Regel, setzen Sie auf der Registerkarte **Erweitert** **„Allow emails from unknown senders“** auf **Ja** und aktivieren Sie sie wieder.',
    fix: [
      'Machen Sie entweder den Absender bekannt: Erstellen Sie einen Kontakt oder eine Firma mit dieser Adresse oder aktivieren Sie den vorhandenen Datensatz.',
      `Oder lassen Sie unbekannte Absender zu: ${ruleList}. Deaktivieren Sie die Regel (eine aktive ist schreibgeschützt), öffnen Sie die Registerkarte **Erweitert**, setzen Sie **„Allow emails from unknown senders“** auf **Ja** und wählen Sie unter **„Manage unknown senders by“** die Option **„Creating a new contact automatically“**. Aktivieren Sie die Regel wieder.`,
      'Ist dort **„Mapping in Power Automate manually“** gewählt, muss der Flow den Kunden selbst setzen; sonst beendet seine Aktion **„Terminate when no valid customer found“** die Ausführung.',
      'Sind unbekannte Absender zugelassen und entsteht trotzdem kein Kontakt: Sehen Sie in den persönlichen Optionen des Regelbesitzers nach **„Automatically create records in Dynamics 365 for Customer Engagement“** und nach der Organisationseinstellung **AutoCreateContactOnPromote**.',
    ],
    legacyFix: [
      `${legacyRuleList}. Deaktivieren Sie die Regel, aktivieren Sie das Kontrollkästchen für unbekannte Absender und aktivieren Sie die Regel wieder.`,
    ],
    who: ruleManager,
    request:
      'Unsere Regel zur automatischen Datensatzerstellung überspringt E-Mails von Personen, die noch keine Kontakte sind. Bitte deaktivieren Sie die Regel, setzen Sie auf der Registerkarte „Erweitert“ die Option „Allow emails from unknown senders“ auf „Ja“, wählen Sie „Creating a new contact automatically“ und aktivieren Sie die Regel wieder.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found:
      'Der Absender ist unbekannt, und die Regel erstellt keinen Kontakt für unbekannte Absender.',
    ruledOut: 'Der Absender ist bekannt, oder die Regel erstellt Kontakte für unbekannte Absender.',
  },
  'rule-failed': {
    name: 'Die Regel ist nicht richtig eingerichtet',
    shortName: 'Fehler in der Regel',
    finding: [
      'Eine Regel hat sich die E-Mail angesehen, aber keine Anfrage erstellt: Ihre Ausführung ist fehlgeschlagen, keines ihrer Regelelemente passt, ihr Flow ist ausgeschaltet, oder eine Einstellung wie die Prüfung der Supportberechtigung (Entitlement) hat sie aufgehalten.',
      'Der häufigste Grund ist die Zuordnung von Kunde und Kontakt in dem Schritt, der die Anfrage erstellt.',
      customerNote,
    ],
    brief:
      'Deaktivieren Sie die Regel, korrigieren Sie ihre Bedingungen oder den Schritt, der die Anfrage erstellt, und aktivieren Sie sie wieder.',
    fix: [
      'Gibt es eine Fehlermeldung, fügen Sie sie hier ein: Ich nenne den Schritt, der zu ändern ist.',
      `Deaktivieren Sie die Regel (${ruleList}), korrigieren Sie sie und aktivieren Sie sie wieder.`,
      'Achten Sie darauf, dass sie mindestens ein Regelelement hat, dessen Bedingung passt; eine leere Bedingung passt zu jeder E-Mail.',
      'Lassen Sie in dem Schritt, der die Anfrage erstellt, **Kunde** leer oder setzen Sie es auf den Absender, und leeren Sie **Kontakt**, falls es in der Meldung darum geht.',
      'Lassen Sie den Auslöser des Flows, wie er ist, und schalten Sie ARC-Flows nicht in Power Automate aus und ein.',
      'Ist **„Require a valid entitlement on the connected case“** eingeschaltet, braucht der Kunde eine aktive Supportberechtigung. Dann hat die Regel getan, was ihr gesagt wurde.',
    ],
    legacyFix: [
      'Den Fehler einer älteren Regel finden Sie unter **Einstellungen** > **Systemaufträge**.',
    ],
    who: ruleManager,
    request:
      'Unsere Regel zur automatischen Datensatzerstellung schlägt bei eingehenden E-Mails fehl. Bitte sehen Sie sich die fehlgeschlagenen Ausführungen ihres Flows („ARC:“ und der Name des Regelelements) oder die fehlgeschlagenen Systemaufträge an und korrigieren Sie die Zuordnung von „Kunde“ und „Kontakt“ in dem Schritt, der die Anfrage erstellt. Deaktivieren Sie die Regel vorher und aktivieren Sie sie danach wieder.',
    proof: [
      addToQueueWarning,
      addToQueue,
      'Die neue Ausführung sollte erfolgreich sein, und **Bezug** oder **„Related“** der E-Mail sollte zur Anfrage führen.',
    ],
    found:
      'Die Ausführung der Regel ist fehlgeschlagen, nichts darin passt zur E-Mail, oder eine Einstellung hat sie aufgehalten.',
    ruledOut: 'Die Ausführung der Regel war erfolgreich.',
    unproven: 'Es wurde keine Ausführung gefunden; ein fehlender Verlauf beweist nichts.',
  },
  'address-mismatch': {
    name: 'Kontakt und Firma: verschiedene Adressen',
    shortName: 'Adressen verschieden',
    finding: [
      'Der Kontakt und seine Firma haben verschiedene Adressen, und in der Fehlermeldung geht es um den Kunden. Deshalb ließ sich die Anfrage nicht dem richtigen Kunden zuordnen.',
      customerNote,
    ],
    contradiction:
      'Laut Artikel wird die Firma zum **Kunden**; andere Seiten sagen das nur für einen Kontakt, der zu einer Firma gehört, und nehmen sonst den Kontakt.',
    brief: 'Tragen Sie die Adresse, von der die E-Mail kam, beim Kontakt und bei seiner Firma ein.',
    fix: [
      'Tragen Sie die Adresse, von der die E-Mail kam, beim Kontakt und bei der Firma ein, zu der er gehört.',
      'Gehört der Kontakt zu einer anderen Firma, korrigieren Sie seine Firma.',
      'Oder setzen Sie in dem Schritt der Regel, der die Anfrage erstellt, **Kunde** auf den Absender und lassen Sie **Kontakt** leer.',
    ],
    who: 'Wer Kontakte und Firmen bearbeiten darf; für die Regel ein Kundenservicemanager.',
    request:
      'Der Kontakt und die Firma eines Kunden haben verschiedene E-Mail-Adressen, und aus eingehenden E-Mails werden keine Anfragen. Bitte tragen Sie die Adresse des Absenders bei beiden ein, oder setzen Sie in dem Schritt unserer Regel, der die Anfrage erstellt, „Kunde“ auf den Absender.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'Die Adressen sind verschieden, und in einer Fehlermeldung geht es um den Kunden.',
    ruledOut: 'Die Adressen sind gleich, oder es gibt keinen Kontakt mit einer Firma.',
    unproven:
      'Die Adressen sind verschieden, aber das allein beweist nichts. Sie anzugleichen ist einen Versuch wert.',
  },
  'bcc-only': {
    name: 'Die Warteschlange steht nur in „Bcc“',
    shortName: 'Nur in Bcc',
    finding: [
      'Die eigene Adresse der Warteschlange steht weder in „An“ noch in „Cc“. Ein Empfänger in „Bcc“, eine Verteilerliste oder ein Alias lässt sich der Warteschlange nicht zuordnen.',
    ],
    contradiction:
      'Laut Artikel werden solche E-Mails nicht verarbeitet. Laut anderen Seiten werden sie es, wenn die Warteschlange **Alle E-Mail-Nachrichten** annimmt. Also: nicht verarbeitet, außer die Warteschlange nimmt alles an.',
    brief:
      'Lassen Sie die eigene Adresse der Warteschlange in „An“ oder „Cc“ setzen. Oder setzen Sie **„Convert Incoming Email To Activities“** auf **Alle E-Mail-Nachrichten**.',
    fix: [
      'Bitten Sie den Absender, die eigene Adresse der Warteschlange in „An“ oder „Cc“ zu setzen.',
      'Oder setzen Sie bei der Warteschlange **„Convert Incoming Email To Activities“** auf **Alle E-Mail-Nachrichten**: Dann erstellt das eigene Postfach der Warteschlange das Warteschlangenelement, wenn die Organisationseinstellung **CreateQueueItemForSynchronizingMailbox** an ist (zum Standard sagen die Seiten Verschiedenes).',
      'Bei einer Verteilerliste oder Weiterleitung: Senden Sie stattdessen an die eigene Adresse der Warteschlange, oder nehmen Sie wie oben alle Nachrichten an.',
    ],
    who: 'Der Absender oder, für die Warteschlange, ein Kundenservicemanager.',
    request:
      'Aus E-Mails, die unsere Warteschlange über Bcc oder eine Verteilerliste erreichen, werden keine Anfragen. Bitte setzen Sie bei der Warteschlange „Convert Incoming Email To Activities“ auf „Alle E-Mail-Nachrichten“, oder bitten Sie die Absender, die Adresse der Warteschlange in „An“ oder „Cc“ zu setzen.',
    proof: [
      'Senden Sie die E-Mail noch einmal: mit der Adresse der Warteschlange in „An“ oder „Cc“, oder wie vorher, falls die Warteschlange jetzt alle Nachrichten annimmt.',
      'Suchen Sie unter **Aktivitäten** nach der E-Mail, dann nach ihrer Anfrage.',
    ],
    found: 'Die eigene Adresse der Warteschlange steht weder in „An“ noch in „Cc“.',
    ruledOut: 'Die eigene Adresse der Warteschlange steht in „An“ oder „Cc“.',
  },
  'reply-to-tracked-email': {
    name: 'Antwort auf eine nachverfolgte E-Mail',
    shortName: 'Ist eine Antwort',
    finding: [
      'Die E-Mail gehört zu einer Unterhaltung, die bereits nachverfolgt wird. Deshalb wurde sie dem Vorhandenen hinzugefügt und keine neue Anfrage erstellt. So ist es vorgesehen.',
      'Sehen Sie sich **Bezug** (oder **„Related“**) der E-Mail an: Der Text des Kunden steht in dieser Anfrage oder diesem Datensatz.',
    ],
    brief:
      'Meist nichts: Antworten Sie in der vorhandenen Anfrage. Für eine neue bitten Sie um eine neue E-Mail statt einer Antwort.',
    fix: [
      'Meist nichts: Antworten Sie dem Kunden in der vorhandenen Anfrage.',
      'Brauchen Sie eine neue Anfrage, bitten Sie den Kunden um eine neue E-Mail statt einer Antwort, oder erstellen Sie die Anfrage von Hand aus der E-Mail.',
      'Sollen Antworten auf gelöste Anfragen neue erzeugen: Deaktivieren Sie die Regel, setzen Sie auf der Registerkarte **Erweitert** die Option **„Wait for a specific amount of time after the connected case has been resolved“** auf **Ja** und aktivieren Sie sie wieder. Ohne Zeitangabe gilt es sofort; bei **Nein** wird keine Anfrage erstellt, solange es eine zugehörige gibt.',
      'Werden weitergeleitete E-Mails für Antworten gehalten, kann ein Systemadministrator ändern, wie E-Mails einander zugeordnet werden.',
    ],
    legacyFix: [
      'Ältere Regeln: **„Create cases for activities associated with a resolved case“** und die Zeit, seit der sie gelöst ist.',
    ],
    who: ruleManager,
    request:
      'Antworten auf gelöste Anfragen sollen neue Anfragen erzeugen. Bitte deaktivieren Sie unsere Regel zur automatischen Datensatzerstellung, setzen Sie auf der Registerkarte „Erweitert“ die Option „Wait for a specific amount of time after the connected case has been resolved“ auf „Ja“ und aktivieren Sie sie wieder.',
    proof: [
      'Hat alles wie vorgesehen funktioniert, ist die vorhandene Anfrage die Antwort: Sie finden sie unter **Bezug** der E-Mail.',
      'Andernfalls senden Sie eine neue E-Mail, keine Antwort, und suchen Sie deren Anfrage.',
    ],
    found:
      'Die E-Mail ist einer früheren zugeordnet; daraus entsteht absichtlich keine neue Anfrage.',
    ruledOut: 'Die E-Mail ist keiner früheren E-Mail und keinem Datensatz zugeordnet.',
  },
  'contact-not-created': {
    name: 'Der Kontakt konnte nicht erstellt werden',
    shortName: 'Kontakt fehlt',
    finding: [
      'Unbekannte Absender sind zugelassen, aber für diesen konnte kein Kontakt erstellt werden. Ohne Kontakt folgte keine Anfrage.',
      'Ein wahrscheinlicher Grund: Das Konto, dessen Rechte verwendet werden, darf keine Kontakte erstellen.',
    ],
    contradiction:
      'Eine Seite sagt, dass der Kontakt mit den Rechten des Besitzers der E-Mail erstellt wird, eine andere, mit denen ihres Empfängers. Prüfen Sie den Besitzer der Warteschlange und ihres Postfachs und auch den Besitzer der Regel.',
    brief:
      'Geben Sie dem Besitzer der Warteschlange eine Sicherheitsrolle mit **Erstellen** und **Anfügen** für **Kontakt**.',
    fix: [
      'Geben Sie dem Besitzer der Warteschlange eine Sicherheitsrolle mit **Erstellen** und **Anfügen** für **Kontakt**.',
      'Oder verwenden Sie die Rechte des Regelbesitzers: **Power Apps** > Ihre Umgebung > **Lösungen** > **Standardlösung** > **Umgebungsvariablen** > **msdyn_ArcCreateContactWithRuleOwner**, setzen Sie dort **Aktueller Wert** auf **1**, speichern Sie und veröffentlichen Sie. Dann braucht der Besitzer der Regel diese Rolle.',
    ],
    who: 'Ein Systemadministrator.',
    request:
      'Unsere Regel kann keine Kontakte für unbekannte Absender erstellen. Bitte geben Sie dem Besitzer der Warteschlange eine Rolle mit „Erstellen“ und „Anfügen“ für „Kontakt“, oder setzen Sie die Umgebungsvariable msdyn_ArcCreateContactWithRuleOwner auf 1 und sorgen Sie dafür, dass der Besitzer der Regel diese Rolle hat.',
    proof: [
      addToQueueWarning,
      addToQueue,
      'Suchen Sie nach dem neuen Kontakt, dann nach der Anfrage.',
    ],
    found: 'Der Kontakt für den unbekannten Absender konnte nicht erstellt werden.',
    ruledOut: 'Der Kontakt ist vorhanden, oder es wurde keiner gebraucht.',
    unproven: 'Es gibt keinen Kontakt, aber nichts zeigt, dass das Erstellen fehlgeschlagen ist.',
  },
  'no-active-rule': {
    name: 'Die Warteschlange hat keine aktive Regel',
    shortName: 'Keine aktive Regel',
    finding: [
      'Keine aktive Regel für E-Mails überwacht diese Warteschlange, also macht nichts aus ihren E-Mails Anfragen. Die Warteschlangenelemente bleiben einfach liegen.',
    ],
    brief: 'Aktivieren Sie die Regel für diese Warteschlange. Gibt es keine, erstellen Sie eine.',
    fix: [
      `Öffnen Sie die Regeln: ${ruleList}.`,
      'Gibt es einen Entwurf für diese Warteschlange, prüfen Sie, ob er ein Regelelement hat, und wählen Sie **Aktivieren**.',
      'Gibt es keinen, erstellen Sie eine Regel: **Neu**, mit dieser Warteschlange unter **„Queue to monitor“** und **E-Mail** unter **„Activity type to monitor“**, dann **Speichern**. Fügen Sie unter **„Step two: conditions to evaluate and actions to take“** eine Bedingung mit **Anfrage** unter **„Record to create“** hinzu, wählen Sie **„Save and open in Power Automate“**, speichern Sie und wählen Sie bei der Regel **Aktivieren**.',
      'Eine Warteschlange hat je Aktivitätstyp höchstens eine aktive Regel; eine für Aufgaben oder Anrufe zählt hier nicht. Das Aktivieren einer migrierten Regel deaktiviert die ältere.',
    ],
    legacyFix: [
      `${legacyRuleList}, dann **Aktivieren**. Ältere Regeln laufen weiter, bis sie deaktiviert werden.`,
    ],
    who: ruleManager,
    request:
      'Unsere Support-Warteschlange hat keine aktive Regel. Bitte aktivieren (oder erstellen) Sie die Regel zur automatischen Datensatzerstellung und -aktualisierung mit dieser Warteschlange unter „Queue to monitor“ und „E-Mail“ unter „Activity type to monitor“.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'Die Warteschlange hat keine aktive Regel für E-Mails.',
    ruledOut: 'Die Warteschlange hat eine aktive Regel.',
  },
  'rule-disconnected': {
    name: 'Die Regel ist getrennt',
    shortName: 'Regel ohne Flow',
    finding: [
      'Das Konto, unter dem die Regel läuft, wurde deaktiviert oder gelöscht. Die Regel sieht aktiv aus, ist aber nicht mehr mit ihrem Flow verbunden.',
      'Dann bleibt meist jede E-Mail an diese Warteschlange ohne Anfrage, nicht nur eine.',
    ],
    brief:
      'Deaktivieren Sie die Regel, wählen Sie einen aktivierten Besitzer mit der nötigen Rolle und Lizenz, und aktivieren Sie sie wieder.',
    fix: [
      `Öffnen Sie die Regel: ${ruleList}. Sehen Sie sich **„Owner whose permissions the rule uses to run“** auf der Registerkarte **Erweitert** an.`,
      'Aktivieren Sie dieses Konto, oder deaktivieren Sie die Regel und wählen Sie einen aktivierten Besitzer mit der nötigen Rolle und Lizenz.',
      'Deaktivieren Sie die Regel und aktivieren Sie sie wieder: Das verbindet sie neu mit ihrem Flow. Schalten Sie nicht stattdessen den Flow in Power Automate ein.',
    ],
    who: `${ruleManager} Um ein Konto zu aktivieren, braucht es einen Microsoft 365-Administrator.`,
    request:
      'Unsere Regel zur automatischen Datensatzerstellung ist von ihrem Flow getrennt, wahrscheinlich weil das Konto ihres Besitzers deaktiviert ist. Bitte wählen Sie einen aktivierten Besitzer, deaktivieren Sie dann die Regel und aktivieren Sie sie wieder.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'Der Besitzer der Regel ist deaktiviert oder gelöscht, deshalb ist ihr Flow getrennt.',
    ruledOut: 'Der Besitzer der Regel ist aktiviert.',
  },
};
