import type { VariantId } from '../../../dialogs/variants.ts';
import type { VariantWords } from '../variants.ts';

const openRule =
  'Öffnen Sie die Regel unter **„Case settings“** > **„Automatic record creation and update rules“** und deaktivieren Sie sie; eine aktive ist schreibgeschützt.';
const reactivate =
  'Aktivieren Sie die Regel. Gibt es noch keine Anfrage, wählen Sie bei der E-Mail **„Add To Queue“**; der Absender erhält die automatische Antwort vielleicht erneut.';
const rerun =
  'Gibt es noch keine Anfrage, wählen Sie bei der E-Mail **„Add To Queue“**: Dann läuft die Regel erneut. Die automatische Antwort geht vielleicht noch einmal hinaus.';
const openMailbox =
  '**Power Platform Admin Center** > **Verwalten** > **Umgebungen** > Ihre Umgebung > **Einstellungen** > **E-Mail** > **Postfächer**: Öffnen Sie das Postfach.';
const testMailbox =
  'Wählen Sie **Postfach testen und aktivieren**, warten Sie auf **„Success“** und sehen Sie bei einem Fehler unter **Warnungen** nach.';
const waitCycle =
  'Warten Sie einen Durchlauf ab, etwa 15 Minuten, und sehen Sie, ob es wieder geschieht. Ändern Sie vorher nichts.';
const lookAfterCycle =
  'Warten Sie einen Durchlauf ab, etwa 15 Minuten, und suchen Sie die E-Mail unter **Aktivitäten**.';
const startAgain =
  'Wählen Sie im Postfachformular **Postfach testen und aktivieren** und ein Startdatum vor der E-Mail; es muss nach dem des Profils liegen.';
const toggleRule = 'Deaktivieren Sie die Regel und aktivieren Sie sie wieder.';
const openRun =
  'Öffnen Sie in Power Automate die fehlgeschlagene Ausführung: Flow **ARC:** und Name des Regelelements, **„28-day run history“**.';
const resubmit =
  'Gibt es noch keine Anfrage, senden Sie die Ausführung mit **„Resubmit“** noch einmal, oder wählen Sie bei der E-Mail **„Add To Queue“**.';
const fixConnection =
  'Öffnen Sie als Besitzer **Power Automate** > **Verbindungen**, wählen Sie **„Fix connection“** und melden Sie sich neu an.';
const whereConnections =
  '**Power Automate** > **Verbindungen**: der **Status** der Verbindung, die der Flow verwendet.';
const whereJobs =
  '**Power Platform Admin Center** > **Verwalten** > **Umgebungen** > Ihre Umgebung > **Einstellungen** > **„Audit and logs“** > **Systemaufträge**.';
const otherAlerts =
  'Suchen Sie unter **Warnungen** des Postfachs eine Warnung über den Empfang, und fügen Sie diese ein.';
const exchangeAdministrator = 'Ein Exchange-Administrator.';
const entraAdministrator = 'Ein Microsoft-Entra-Administrator.';
const approvalOff =
  'Ohne Genehmigung: Schalten Sie **„Process emails only for approved queues“** aus, unter **Einstellungen** > **E-Mail** > **„Email settings“**.';

/** The German words of every variant: what it means and what to do. */
export const variants: Record<VariantId, VariantWords> = {
  'mailbox-not-approved': {
    name: 'Das Postfach ist nicht genehmigt',
    means: 'Für dieses Postfach werden keine E-Mails verarbeitet, bis seine Adresse genehmigt ist.',
    fix: [openMailbox, 'Wählen Sie **E-Mail genehmigen**, dann **OK**.', testMailbox, approvalOff],
  },
  'mailbox-not-tested': {
    name: 'Das Postfach ist nicht getestet und aktiviert',
    means:
      'Das Postfach hat **Postfach testen und aktivieren** nie bestanden oder zuletzt nicht, deshalb liest die Synchronisierung es nicht.',
    fix: [openMailbox, testMailbox],
  },
  'mailbox-delivery-off': {
    name: 'Eingehende E-Mail ist am Postfach ausgeschaltet',
    means:
      '**„Incoming Email“** des Postfachs steht nicht auf serverseitiger Synchronisierung, deshalb liest die Synchronisierung es nicht.',
    fix: [
      openMailbox,
      'Setzen Sie unter **„Synchronization Method“** **„Incoming Email“** auf **„Server-Side Synchronization or Email Router“**.',
      testMailbox,
    ],
  },
  'mailbox-off': {
    name: 'Das Postfach ist inaktiv',
    means:
      'Der Postfachdatensatz ist deaktiviert. Das geschieht auch von selbst, wenn sein Benutzer deaktiviert wird oder die Lizenz verliert.',
    fix: [
      openMailbox,
      'Wählen Sie **Aktivieren**. Wurde sein Benutzer deaktiviert, aktivieren Sie zuerst ihn, mit Lizenz und Sicherheitsrolle.',
      testMailbox,
    ],
  },
  'mailbox-paused': {
    name: 'Die Synchronisierung des Postfachs pausiert',
    means:
      'Nach Fehlern hält das System ein Postfach an: Ein vorübergehender Fehler wird zehnmal im Abstand von fünf Minuten neu versucht, dann wird das Postfach deaktiviert.',
    fix: [
      waitCycle,
      'Bleibt es dabei, lesen Sie in den **Warnungen** des Postfachs, welcher Fehler zuerst kam, und beheben Sie diesen.',
      testMailbox,
    ],
  },
  'approval-refused': {
    name: 'Die Genehmigung des Postfachs wurde abgelehnt',
    means:
      'Das Genehmigen schlug fehl. Dazu muss man Systemadministrator und zugleich globaler oder Exchange-Administrator sein; in den Details steht vielleicht, dass die Adresse nicht zum UPN passt.',
    fix: [
      'Melden Sie sich als globaler oder Exchange-Administrator an, der auch Systemadministrator ist.',
      openMailbox,
      'Wählen Sie **E-Mail genehmigen**, dann **Postfach testen und aktivieren**.',
    ],
  },
  'queue-filter': {
    name: 'Die Warteschlange nimmt diese E-Mail nicht an',
    means:
      'Die E-Mail kam an, aber keine Warteschlange und kein Benutzer darin ist so eingestellt, dass sie angenommen wird, etwa weil nur Antworten auf frühere E-Mails angenommen werden.',
    fix: [
      'Öffnen Sie die Warteschlange und setzen Sie **„Convert Incoming Email To Activities“** auf **Alle E-Mail-Nachrichten**.',
      'Sollen Antworten zugeordnet werden, prüfen Sie **„Use correlation to track email conversations“** in den Einstellungen zur E-Mail-Nachverfolgung.',
    ],
  },
  'profile-start-date': {
    name: 'Die E-Mail ist älter als das Startdatum des Profils',
    means:
      'E-Mails von vor **„Process Email From“** des E-Mail-Serverprofils werden nicht gelesen. Es gilt das spätere Datum von Profil und Postfach.',
    fix: [
      'Öffnen Sie das **„Server Profile“** des Postfachs und sehen Sie sich **„Process Email From“** an.',
      'Setzen Sie es auf einen Zeitpunkt vor der E-Mail, oder erstellen Sie die Anfrage von Hand aus der E-Mail.',
      startAgain,
    ],
  },
  'enabled-after-email': {
    name: 'Das Postfach wurde erst nach der E-Mail aktiviert',
    means:
      'Wird ein Postfach getestet und aktiviert, beginnt das Lesen bei einem Datum. Diese E-Mail ist älter und wurde übergangen.',
    fix: [
      startAgain,
      'Wählen Sie es nah an der E-Mail: Alles seither wird neu gelesen, das kann neue E-Mails verzögern.',
    ],
  },
  subfolder: {
    name: 'Die E-Mail liegt nicht direkt im Posteingang',
    means:
      'Gelesen werden nur E-Mails direkt im **Posteingang**, außer mit Ordnernachverfolgung. Lag eine da in einem Unterordner, bleibt sie ungelesen, auch wenn sie zurückkommt.',
    fix: [
      'Ändern Sie die Outlook-Regel, die die E-Mail verschiebt.',
      'Verschieben Sie die E-Mail zurück in den **Posteingang**.',
      startAgain,
    ],
  },
  'passing-fault': {
    name: 'Eine vorübergehende Störung des Dienstes',
    means:
      'Die Synchronisierung traf auf einen internen Fehler oder einen überlasteten Server. Meist liest der nächste Durchlauf die E-Mail; dann ist die Warnung erledigt.',
    fix: [
      waitCycle,
      'Prüfen Sie, ob das Postfach in Outlook sendet und empfängt.',
      'Kommt die Warnung in jedem Durchlauf, fragen Sie den Microsoft-Support im **Power Platform Admin Center**.',
    ],
  },
  'server-refuses-access': {
    name: 'Exchange verweigert die Exchange-Webdienste (EWS)',
    means:
      'Exchange antwortete „Forbidden“: EWS ist für das Postfach oder die Organisation aus, oder **EwsApplicationAccessPolicy** lässt Dynamics 365 (CRM) nicht zu.',
    fix: [
      'Nur einige Postfächer: **EwsEnabled** steht in **Get-CASMailbox**; schalten Sie es mit **Set-CASMailbox** ein.',
      'Alle Postfächer: Sehen Sie **EwsEnabled**, **EwsApplicationAccessPolicy** und die Listen in **Get-OrganizationConfig** an; lassen Sie CRM zu.',
      'Warten Sie bis zu 120 Minuten, bis die Änderung gilt, dann **Postfach testen und aktivieren**.',
    ],
    who: exchangeAdministrator,
  },
  'server-credentials': {
    name: 'Die Anmeldedaten des Profils stimmen nicht',
    means:
      'Das Konto im E-Mail-Serverprofil kann das Postfach nicht öffnen, deshalb wurde das Postfach für E-Mail deaktiviert.',
    fix: [
      'Prüfen Sie Benutzername und Kennwort im E-Mail-Serverprofil.',
      'Achten Sie darauf, dass das Konto die Identität des Postfachs annehmen darf (Impersonation) und Zugriff darauf hat.',
      testMailbox,
    ],
  },
  'server-unauthorized': {
    name: 'Exchange hat die Anmeldung abgelehnt (401)',
    means:
      'Exchange hat den Zugriff auf das Postfach verweigert. Oft weicht die Adresse von der in Exchange ab, ein Hybridprofil wird für ein Exchange Online-Postfach verwendet, oder eine Lizenz fehlt.',
    fix: [
      'Prüfen Sie, ob **E-Mail-Adresse** im Postfach dieselbe ist wie in Exchange.',
      'Für Exchange Online: Verwenden Sie ein Exchange Online-Profil, einen lizenzierten Benutzer und denselben Mandanten.',
      'Für lokales Exchange: Prüfen Sie, ob für die Exchange-Webdienste die Standardauthentifizierung (Basic) eingeschaltet ist.',
      testMailbox,
    ],
  },
  impersonation: {
    name: 'Das Konto darf nicht für das Postfach handeln',
    means:
      'Das Konto im E-Mail-Serverprofil hat in Exchange kein Recht, als dieses Postfach zu handeln (Identitätswechsel). Um den Besitzer der Regel geht es nicht.',
    fix: [
      'Lassen Sie dem Konto des E-Mail-Serverprofils in Exchange das Recht zum Identitätswechsel für das Postfach geben.',
      testMailbox,
    ],
    who: exchangeAdministrator,
  },
  'server-not-reached': {
    name: 'Der E-Mail-Server ist nicht erreichbar',
    means:
      'Die Verbindung zum E-Mail-Server kam nicht zustande: ein falscher Port im E-Mail-Serverprofil, oder eine Firewall, die Dynamics 365 aussperrt.',
    fix: [
      'Vergleichen Sie im E-Mail-Serverprofil unter **Erweitert** die Ports für Eingang und Ausgang mit den Angaben des Anbieters.',
      'Bei lokalem Exchange: Prüfen Sie, ob die Firewall Dynamics 365 zulässt.',
      testMailbox,
    ],
  },
  'server-location': {
    name: 'Serveradresse oder Port ist falsch',
    means: 'Der Serverstandort oder der Eingangsport im E-Mail-Serverprofil stimmt nicht.',
    fix: [
      'Öffnen Sie das E-Mail-Serverprofil und prüfen Sie **„Incoming Server Location“**.',
      'Prüfen Sie unter **Erweitert** das Feld **„Incoming Port“** und speichern Sie.',
      testMailbox,
    ],
  },
  autodiscover: {
    name: 'AutoErmittlung findet das Postfach nicht',
    means:
      'Das E-Mail-Serverprofil sucht das Postfach selbst, per AutoErmittlung (Autodiscover), und findet es nicht.',
    fix: [
      'Fragen Sie den Exchange-Administrator, ob die AutoErmittlung in diesem Netzwerk funktioniert.',
      'Oder setzen Sie im E-Mail-Serverprofil **Serverstandort automatisch ermitteln** auf **Nein** und geben Sie die URL der Exchange-Webdienste ein.',
      testMailbox,
    ],
  },
  'no-server-profile': {
    name: 'Kein aktives E-Mail-Serverprofil',
    means:
      'Das Postfach hat kein E-Mail-Serverprofil, oder das Profil, das es verwendet, ist inaktiv.',
    fix: [
      openMailbox,
      'Wählen Sie unter **Serverprofil** ein Profil. Ist schon eines da, öffnen Sie es und aktivieren Sie es, falls es inaktiv ist.',
      testMailbox,
    ],
  },
  'mailbox-store-unavailable': {
    name: 'Exchange kann das Postfach gerade nicht öffnen',
    means:
      'Exchange konnte das Postfach in diesem Moment nicht öffnen. Kommen trotzdem E-Mails herein, können Sie diese Warnung ignorieren; die Synchronisierung versucht es erneut.',
    fix: [
      'Warten Sie eine Weile und sehen Sie, ob die Warnung wiederkommt.',
      'Falls ja, prüfen Sie, ob sich das Postfach öffnen lässt, und sehen Sie sich die Dienstintegrität von Exchange Online an.',
      testMailbox,
    ],
  },
  'no-exchange-mailbox': {
    name: 'Exchange kennt kein solches Postfach',
    means:
      'Exchange kennt unter der verwendeten Adresse kein Postfach. Oft ist der Benutzername als domain\\user statt als E-Mail-Adresse angegeben.',
    fix: [
      'Geben Sie im E-Mail-Serverprofil **Benutzername** in der Form user@contoso.com an.',
      'Prüfen Sie, ob dieser Benutzer ein Postfach hat und dessen Adresse dieselbe ist.',
      testMailbox,
    ],
  },
  'mailbox-without-rest': {
    name: 'Das Postfach ist über REST nicht erreichbar',
    means:
      'Das Postfach ist nicht über die REST-API erreichbar: Es hat keine Exchange Online-Lizenz, ist deaktiviert oder liegt in einem lokalen Exchange.',
    fix: [
      'Prüfen Sie, ob das Postfach eine Exchange Online-Lizenz hat.',
      'Liegt es lokal, erstellen Sie dafür ein Serverprofil vom Typ **„Exchange Server (On Prem)“**.',
      testMailbox,
    ],
  },
  'pop-recent-mode': {
    name: 'Gmail über POP braucht den „recent mode“',
    means:
      'Bei Gmail über POP kann der Test gelingen, und trotzdem kommt keine E-Mail herein, solange der **„recent mode“** nicht verwendet wird.',
    fix: [
      'Schreiben Sie in Dynamics 365 **recent:** vor die Gmail-Adresse, wie in recent:example@gmail.com.',
      'Oder verbinden Sie Gmail über OAuth 2.0, wie Google es verlangt.',
      testMailbox,
    ],
  },
  'mailbox-license': {
    name: 'Keine Exchange-Online-Lizenz',
    means:
      'Das Benutzerpostfach hat keine Exchange Online-Lizenz. Für eine Warteschlange kommt ein freigegebenes Postfach ohne aus.',
    fix: [
      'Weisen Sie dem Benutzer des Postfachs eine Exchange Online-Lizenz zu.',
      'Oder wandeln Sie es, bei einer Warteschlange, im Exchange Admin Center in ein freigegebenes Postfach um.',
      testMailbox,
    ],
  },
  'mailbox-user-unlicensed': {
    name: 'Lizenz oder Zugriffsmodus des Benutzers',
    means:
      'Der Benutzer hinter der Adresse des Postfachs hat keine gültige Exchange-Lizenz, oder der Zugriffsmodus passt nicht.',
    fix: [
      'Weisen Sie im Microsoft 365 Admin Center eine Lizenz zu; es kann einige Minuten dauern, bis sie ankommt.',
      'Öffnen Sie den Besitzer des Postfachs und setzen Sie **Zugriffsmodus** auf **„Read-Write“**.',
      testMailbox,
    ],
  },
  'mailbox-account-disabled': {
    name: 'Das Microsoft-365-Konto des Postfachs ist deaktiviert',
    means: 'Das Microsoft 365-Konto hinter der Adresse des Postfachs ist deaktiviert.',
    fix: [
      'Prüfen Sie im Microsoft 365 Admin Center, ob das Konto aktiviert und die Anmeldung nicht blockiert ist.',
      testMailbox,
    ],
  },
  'recreated-user': {
    name: 'Ein gelöschter Benutzer kommt in die Quere',
    means:
      'Ein Benutzer oder Postfach wurde gelöscht und mit derselben Adresse neu erstellt, und das alte steht noch im Weg.',
    fix: [
      'Löschen Sie den früheren Benutzer oder das frühere Postfach endgültig; ein gelöschter Benutzer lässt sich 30 Tage lang wiederherstellen.',
      testMailbox,
      'Schlägt es weiter fehl, warten Sie bis zu 72 Stunden auf den Cache, oder wenden Sie sich an den Microsoft-Support.',
    ],
  },
  'no-user-with-address': {
    name: 'Kein Benutzer hat die Adresse des Postfachs',
    means:
      'Kein Benutzer im Microsoft 365-Mandanten des E-Mail-Serverprofils hat die Adresse des Postfachs.',
    fix: [
      'Prüfen Sie im Microsoft 365 Admin Center, ob der Benutzer diese Adresse hat.',
      'Hat der Benutzer eine andere, korrigieren Sie die Adresse des Postfachs.',
      'Ist der Benutzer in einem anderen Mandanten, richten Sie ein mandantenübergreifendes E-Mail-Serverprofil ein.',
      testMailbox,
    ],
  },
  'mailbox-owner-rights': {
    name: 'Dem Besitzer des Postfachs fehlen Rechte',
    means: 'Der Besitzer des Postfachs hat nicht genug Rechte, um es zu synchronisieren.',
    fix: [
      openMailbox,
      'Prüfen Sie, ob **Besitzer** der Benutzer ist, dem das Postfach gehört.',
      'Öffnen Sie den Besitzer, wählen Sie **Rollen verwalten** und vergeben Sie eine Rolle mit den Rechten für die Synchronisierung.',
      testMailbox,
    ],
  },
  'mailbox-owner-privilege': {
    name: 'Dem Besitzer des Postfachs fehlt das genannte Recht',
    means:
      'Die Details der Warnung nennen ein Recht (**prv…**), das der Benutzer oder das Team des Postfachs nicht hat. Die Synchronisierung braucht es.',
    fix: [
      'Öffnen Sie die Details der Warnung und notieren Sie das fehlende Recht.',
      'Fügen Sie es einer Sicherheitsrolle des Besitzers von Postfach oder Warteschlange hinzu. **prvReadQueue** zum Beispiel ist **Lesen** auf **Warteschlange**.',
      testMailbox,
    ],
  },
  'mailbox-owner-unlicensed': {
    name: 'Der Besitzer des Postfachs hat keine Dynamics-365-Lizenz',
    means:
      'Der Benutzer, dem das Postfach oder ein anderes mit derselben Adresse gehört, hat keine Dynamics-365-Lizenz.',
    fix: [
      'Weisen Sie dem Besitzer des Postfachs eine Dynamics-365-Lizenz zu.',
      'Hat er eine, suchen Sie ein anderes Postfach mit derselben Adresse, und geben Sie diesem eine andere.',
      testMailbox,
    ],
  },
  'queue-owner-without-role': {
    name: 'Das Team der Warteschlange hat keine Sicherheitsrolle',
    means:
      'Die Warteschlange gehört einem Team ohne jede Sicherheitsrolle, deshalb lässt sich ihre E-Mail in Dynamics 365 nicht erstellen.',
    fix: [
      'Öffnen Sie das Postfach, folgen Sie **Bezug** zur Warteschlange und sehen Sie sich deren **Besitzer** an.',
      'Öffnen Sie den Besitzer, wählen Sie **Rollen verwalten** und weisen Sie eine Rolle mit genügend Rechten zu.',
      lookAfterCycle,
    ],
  },
  'queue-owner-rights': {
    name: 'Der Besitzer darf die Warteschlange nicht lesen',
    means:
      'Dem Besitzer der Warteschlange fehlt ein Recht, meist **Lesen** auf **Warteschlange**. Es kann auch der einer anderen Warteschlange sein, die dieselbe E-Mail bekam.',
    fix: [
      'Geben Sie dem Besitzer eine Sicherheitsrolle mit **Lesen** auf **Warteschlange** (Registerkarte **„Core Records“**).',
      'Hat er sie, prüfen Sie die Besitzer der anderen Warteschlangen und Postfächer, die die E-Mail bekamen.',
      lookAfterCycle,
    ],
  },
  'internal-sender-refused': {
    name: 'E-Mails zwischen Dynamics-365-Benutzern werden abgelehnt',
    means:
      'Der Absender ist Dynamics-365-Benutzer, und **„Track emails sent between Dynamics 365 users as two activities“** ist aus. Oft begegnet das beim Testen mit der eigenen Adresse.',
    fix: [
      'Testen Sie zuerst mit einer externen Adresse.',
      'Sollen solche E-Mails ankommen, schalten Sie diese Option in den **„Email Configuration Settings“** ein.',
      'Nur für Warteschlangen muss die Organisationseinstellung **DoNotIgnoreInternalEmailToQueues** an sein, wie es Standard ist.',
    ],
  },
  'tracked-by-other-mailbox': {
    name: 'Ein anderes Postfach war schneller',
    means:
      'Die E-Mail kam in mehrere Postfächer, und ein anderes wurde zuerst gelesen. Sie ist einmal in Dynamics 365, mit jenem als **„Receiving Mailbox“**.',
    fix: [
      'Suchen Sie die E-Mail unter **Aktivitäten** nach dem Betreff, wem sie auch gehört.',
      'Ist sie da, aber nicht in Ihrer Warteschlange, wählen Sie **„Add To Queue“**.',
      'Für die Zukunft schalten Sie **SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail** ein.',
    ],
  },
  'no-recipient-match': {
    name: 'Kein Empfänger passt zu Warteschlange oder Benutzer',
    means:
      'Keine Adresse in „An“ oder „Cc“ passte zu einer Warteschlange oder einem Benutzer: Verteiler, Alias, Adresse in mehreren Datensätzen oder Bcc. Bei Bcc sind die Quellen uneins; mit **Alle E-Mail-Nachrichten** kann die Warteschlange sie trotzdem bekommen.',
    fix: [
      'Vergleichen Sie „An“ und „Cc“ mit der Adresse der Warteschlange und ergänzen Sie sie dort, falls sie nur in „Bcc“ stand.',
      'Entfernen Sie die Adresse aus anderen Datensätzen oder setzen Sie **Felder An, cc, bcc als nicht aufgelöste Werte festlegen, wenn … gefunden werden** auf **Nein**.',
      'Bei Verteilern und Bcc: Setzen Sie **„Convert Incoming Email To Activities“** der Warteschlange auf **Alle E-Mail-Nachrichten**.',
      'Passt das alles, ändern Sie die Adresse der Warteschlange, speichern Sie, ändern Sie sie zurück und speichern Sie wieder.',
    ],
  },
  'same-address-twice': {
    name: 'Die Adresse der Warteschlange steht an mehreren Stellen',
    means:
      'Auch ein Benutzer, Kontakt, Lead oder eine Firma hat die Adresse der Warteschlange. Dann geht die E-Mail vielleicht dorthin, oder die Adresse bleibt offen.',
    fix: [
      'Suchen Sie die Datensätze mit dieser Adresse; **emailsearches** in der Web-API führt sie auf.',
      'Entfernen Sie sie bei den anderen, oder geben Sie diesen eine andere.',
      'Oder setzen Sie **„Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails“** auf **Nein**.',
    ],
  },
  'email-plug-in': {
    name: 'Ein Plug-In oder Workflow hielt die E-Mail auf',
    means:
      'Beim Erstellen einer E-Mail ist ein Plug-In oder Workflow fehlgeschlagen, der dabei läuft; deshalb wurde die E-Mail nicht erstellt.',
    fix: [
      'Suchen Sie nach Echtzeitworkflows für **E-Mail**, die beim Erstellen eines Datensatzes starten, und nach deren fehlgeschlagenen Sitzungen.',
      'Suchen Sie unter **„Sdk Message Processing Steps“** nach synchronen Plug-In-Schritten für **E-Mail**.',
      'Beheben Sie, was davon fehlschlägt, oder schalten Sie es zum Testen kurz aus.',
      'Lassen Sie das Postfach die E-Mail noch einmal lesen, oder bitten Sie darum, sie noch einmal zu senden.',
    ],
  },
  'undeliverable-category': {
    name: 'Outlook zeigt „Undeliverable“',
    means:
      'Die Synchronisierung hat die E-Mail gelesen, konnte sie aber nicht erstellen. Übliche Gründe: ein fehlschlagendes Plug-In, ein fehlschlagender Workflow oder zu wenig Rechte beim Besitzer von Postfach oder Warteschlange.',
    fix: [
      'Prüfen Sie, ob der Besitzer der Warteschlange eine Lizenz und eine Sicherheitsrolle hat; dass sie fehlen, wird oft als Grund gemeldet.',
      'Suchen Sie unter **Warnungen** des Postfachs nach dem Fehler zu dieser E-Mail.',
      'Suchen Sie nach Plug-Ins und Echtzeitworkflows, die beim Erstellen einer E-Mail laufen.',
    ],
  },
  'email-not-created': {
    name: 'Die E-Mail ließ sich nicht erstellen',
    means:
      'Das Postfach hat die E-Mail erhalten, aber in Dynamics 365 konnte sie nicht erstellt werden. Der Fehlercode steht in den Details der Warnung.',
    fix: [
      'Wählen Sie in der Warnung **„View Details“** und suchen Sie nach **InvalidSender** oder **InvalidForwardMailItem**.',
      '**InvalidSender**: Prüfen Sie, ob die E-Mail in der Zeile „Von“ eine gültige Adresse hat.',
      '**InvalidForwardMailItem**: Prüfen Sie, ob die E-Mail als Anlage weitergeleitet wurde und **Eingehende E-Mail** auf **Weiterleitungspostfach** steht.',
    ],
  },
  'invalid-sender': {
    name: 'Die E-Mail hat keine gültige Absenderadresse',
    means:
      'Die E-Mail hat in der Zeile „Von“ keine gültige Adresse und konnte deshalb nicht erstellt werden. Manche Anwendungen senden solche E-Mails; dann ist die Warnung nur ein Hinweis.',
    fix: [
      'Suchen Sie die E-Mail im Postfach und prüfen Sie ihre Zeile „Von“.',
      'Bitten Sie darum, sie von einer gültigen Adresse noch einmal zu senden.',
    ],
  },
  'forward-mailbox': {
    name: 'Das Weiterleitungspostfach bekam die falsche Art E-Mail',
    means:
      'Ein Weiterleitungspostfach hat eine E-Mail erhalten, die nicht als Anlage weitergeleitet wurde oder die aus einem Postfach kam, das nicht dafür eingerichtet ist.',
    fix: [
      'Öffnen Sie das Postfach, das die E-Mail weitergeleitet hat, und prüfen Sie, ob **Eingehende E-Mail** auf **Weiterleitungspostfach** steht.',
      'Stellen Sie dessen Weiterleitungsregel so ein, dass sie E-Mails als Anlage sendet.',
    ],
  },
  'bad-address-in-email': {
    name: 'Diese E-Mail hat eine ungültige Adresse in An oder Cc',
    means:
      'Diese eine E-Mail ließ sich nicht erstellen, weil eine Adresse in **An** oder **Cc** ungültig ist. Andere E-Mails kommen an.',
    fix: [
      'Suchen Sie die E-Mail im Postfach und prüfen Sie jede Adresse in **An** und **Cc**.',
      'Bitten Sie um neues Senden mit gültigen Adressen, oder erstellen Sie die Anfrage von Hand.',
    ],
  },
  'email-too-large': {
    name: 'Die E-Mail ist größer als 150 MB',
    means: 'Eine E-Mail über 150 MB, Anlagen eingerechnet, wird in Dynamics 365 nicht erstellt.',
    fix: ['Bitten Sie den Absender um kleinere Anlagen, oder erstellen Sie die Anfrage von Hand.'],
  },
  'protected-email': {
    name: 'Die E-Mail ist geschützt (IRM)',
    means:
      'Solange die Organisationseinstellung **RestrictIRMEmailItems** an ist, werden E-Mails mit eingeschränkten Rechten nicht synchronisiert. Standard ist aus.',
    fix: [
      'Prüfen Sie in Outlook, ob die E-Mail geschützt ist.',
      'Bitten Sie um ungeschütztes Senden, oder lassen Sie **RestrictIRMEmailItems** ausschalten, wenn Ihre Richtlinie es erlaubt.',
    ],
  },
  'unknown-senders-off': {
    name: 'Unbekannte Absender sind nicht zugelassen',
    means:
      'Kein aktiver Kontakt und keine aktive Firma hat die Adresse des Absenders, und die Regel nimmt keine unbekannten Absender an.',
    fix: [
      openRule,
      'Setzen Sie **„Allow emails from unknown senders“** auf **Ja** und wählen Sie **„Manage unknown senders by“**. Älter: **„Create cases for email from unknown senders“**.',
      'Oder erstellen oder aktivieren Sie einen Kontakt oder eine Firma mit dieser Adresse.',
      reactivate,
    ],
  },
  'no-sender': {
    name: 'Die E-Mail hat keinen Absender',
    means:
      'Die Regel hat in der E-Mail keinen Absender gefunden und konnte deshalb nicht erkennen, wer der Kunde ist.',
    fix: [
      'Öffnen Sie die E-Mail und prüfen Sie **Von**.',
      'Ist der Absender nicht aufgelöst, ordnen Sie ihn einem Kontakt oder einer Firma zu.',
      rerun,
      'Hat die ursprüngliche E-Mail in der Zeile „Von“ keine gültige Adresse, bitten Sie darum, sie noch einmal zu senden.',
    ],
  },
  'sender-inactive': {
    name: 'Kontakt oder Firma des Absenders ist inaktiv',
    means:
      'Ein Kontakt oder eine Firma hat die Adresse, ist aber inaktiv; deshalb gilt der Absender als unbekannt.',
    fix: [
      'Aktivieren Sie den Kontakt oder die Firma.',
      'Oder setzen Sie in der Regel **„Allow emails from unknown senders“** auf **Ja**.',
      rerun,
    ],
  },
  'sender-is-user': {
    name: 'Der Absender ist weder Kontakt noch Firma',
    means:
      'Die Adresse führt nur zu einem Benutzer, einer Warteschlange oder einem Lead. Davon kann keiner Kunde einer Anfrage sein.',
    fix: [
      'Erstellen Sie einen Kontakt mit dieser Adresse.',
      'Schreiben Sie zum Testen von einer externen Adresse.',
      rerun,
    ],
  },
  'flow-terminated': {
    name: 'Der Flow endete, weil er keinen Kunden fand',
    means:
      'Bei **„Mapping in Power Automate manually“** beendet die Aktion **„Terminate when no valid customer found“** die Ausführung für unbekannte Absender. Sie zeigt dann **„Cancelled“**.',
    fix: [
      openRule,
      'Wählen Sie unter **„Manage unknown senders by“** die Option **„Creating a new contact automatically“**.',
      'Oder löschen Sie im Flow **„Terminate when no valid customer found“** und setzen Sie dort den Kunden.',
      reactivate,
    ],
  },
  'rule-without-item': {
    name: 'Die Regel hat kein Regelelement',
    means:
      'Eine Regel kann ohne Regelelement aktiv sein. Dann hat sie keinen Flow, und nichts wird erstellt.',
    fix: [
      openRule,
      'Fügen Sie unter **„Step two: conditions to evaluate and actions to take“** ein Regelelement hinzu; ohne Bedingungen passt es zu jeder E-Mail.',
      reactivate,
    ],
  },
  'conditions-do-not-fit': {
    name: 'Keine Bedingung passt zur E-Mail',
    means:
      'Die Regel lief, aber keines ihrer Regelelemente passt zu dieser E-Mail. Dasselbe steht bei einer Regel ganz ohne Regelelement.',
    fix: [
      openRule,
      'Achten Sie darauf, dass ein Regelelement da ist, dessen Bedingungen zu dieser E-Mail passen; eines ohne Bedingungen passt zu jeder.',
      reactivate,
    ],
  },
  'migrated-item-never-fits': {
    name: 'Ein migriertes Regelelement kann nie passen',
    means:
      'Die Migration konnte eine Bedingung nicht übernehmen: Der Name des Elements endet auf „_FailedMigration“, und es wartet auf **„Created On“** 2200-01-01.',
    fix: [
      openRule,
      'Ersetzen Sie diesen Platzhalter im Element durch die gemeinte Bedingung.',
      'Führt das Migrationstool die Regel als unvollständig, setzen Sie **„Mark as complete“** auf **Ja**.',
      reactivate,
    ],
  },
  'condition-on-recipients': {
    name: 'Bedingungen können An, Cc und Bcc nicht verwenden',
    means:
      '**An**, **Cc** und **Bcc** sind Listen von Beteiligten, und danach können die Bedingungen einer Regel nicht filtern.',
    fix: [
      'Nehmen Sie für jede Adresse, die Sie unterscheiden wollen, eine eigene Warteschlange mit eigener Regel.',
      'Oder lassen Sie die Bedingung weg und entscheiden Sie im Flow des Regelelements.',
    ],
  },
  'entitlement-missing': {
    name: 'Der Kunde hat keine gültige Supportberechtigung',
    means:
      'Die Regel erstellt Anfragen nur für Kunden mit gültiger Supportberechtigung (Entitlement), und für diesen Absender hat sie keine gefunden.',
    fix: [
      'Prüfen Sie, ob der Kunde eine aktive Supportberechtigung hat. Ist **Kontakte** darin nicht leer, muss der Absender dort stehen.',
      openRule,
      'Soll es ohne gehen, setzen Sie **„Require a valid entitlement on the connected case“** auf **Nein**.',
      reactivate,
    ],
  },
  'internal-failure': {
    name: 'Der Dienst selbst ist fehlgeschlagen',
    means:
      'Während die Regel lief, ist im Dienst selbst etwas fehlgeschlagen. Ein genauerer Grund ist nicht veröffentlicht.',
    fix: [
      rerun,
      'Schlägt es wieder fehl, wenden Sie sich mit dem Zeitpunkt und dem Namen der Regel an den Microsoft-Support.',
    ],
  },
  'case-without-customer': {
    name: 'Die Anfrage bekommt keinen Kunden',
    means:
      'Die Regel wollte die Anfrage ohne Kunden erstellen. Meist soll die Firma des Absenders **Kunde** werden, und der Absender gehört zu keiner; es passiert auch, wenn eine Warteschlange mit ihrer eigenen Adresse an sich selbst schreibt.',
    fix: [
      openRule,
      'Lassen Sie in dem Schritt, der die Anfrage erstellt, **Kunde** leer oder setzen Sie es auf **{Sender(Email)}**.',
      'Sendet die Warteschlange selbst: Nehmen Sie eine andere Adresse, oder migrieren Sie die Regel und nutzen Sie **„Allow emails from unknown senders“**.',
      reactivate,
    ],
  },
  'customer-from-account': {
    name: 'Der Kunde kommt aus der Firma des Absenders',
    means:
      'Das ist eine allgemeine Meldung. Bei Regeln zur Datensatzerstellung ist ein bekannter Auslöser, dass **Kunde** aus der Firma des Absenders kommt, während **Kontakt** auf den Absender gesetzt ist.',
    fix: [
      'Prüfen Sie, wie der Schritt, der die Anfrage erstellt, **Kunde** und **Kontakt** füllt.',
      openRule,
      'Lassen Sie **Kunde** leer oder setzen Sie es auf **{Sender(Email)}**.',
      reactivate,
    ],
  },
  'contact-is-customer': {
    name: 'Kontakt und Kunde sind dasselbe',
    means:
      'Der Schritt, der die Anfrage erstellt, trägt den Absender sowohl in **Kunde** als auch in **Kontakt** ein. Ist der Kunde ein Kontakt, muss **Kontakt** leer bleiben.',
    fix: [
      openRule,
      'Leeren Sie **Kontakt** in dem Schritt, der die Anfrage erstellt.',
      'Lassen Sie **Kunde** leer oder setzen Sie es auf **{Sender(Email)}**.',
      reactivate,
    ],
  },
  'contact-of-other-account': {
    name: 'Der Kontakt gehört zu einer anderen Firma',
    means:
      'Die Anfrage bekam eine Firma als Kunden und dazu einen Kontakt, der nicht zu den Kontakten dieser Firma gehört.',
    fix: [
      openRule,
      'Leeren Sie **Kontakt** in dem Schritt, der die Anfrage erstellt, oder wählen Sie einen Kontakt dieser Firma.',
      'Andernfalls öffnen Sie den Kontakt und setzen Sie seine Firma auf die in **Kunde**.',
      reactivate,
    ],
  },
  'entitlement-of-other-customer': {
    name: 'Die Supportberechtigung passt nicht zum Kunden',
    means:
      'Der Schritt, der die Anfrage erstellt, setzt eine Supportberechtigung (Entitlement), die nicht aktiv ist oder diesen Kunden, diesen Kontakt oder dieses Produkt nicht abdeckt.',
    fix: [
      openRule,
      'Entfernen Sie in dem Schritt, der die Anfrage erstellt, die Supportberechtigung oder wählen Sie eine aktive dieses Kunden.',
      'Prüfen Sie **Kontakte** in der Supportberechtigung: Sind dort welche aufgeführt, sind nur diese abgedeckt.',
      reactivate,
    ],
  },
  'sender-only-a-user': {
    name: 'Der Absender ist nur Benutzer, also kein Kunde',
    means:
      'Der Anfrage ließ sich kein Kunde zuordnen. Gemeldet wurde das für CRM 2015, wenn der Absender als Benutzer vorhanden ist: Wer nur als Benutzer bekannt ist, gilt nicht als Kunde.',
    fix: [
      'Achten Sie darauf, dass ein aktiver Kontakt oder eine aktive Firma die E-Mail-Adresse des Absenders hat.',
      openRule,
      'Löschen Sie den Schritt, der die Anfrage erstellt, und fügen Sie ihn neu hinzu; lassen Sie **{null(Channel Properties)}** in **Kunde** und **Kontakt**.',
      reactivate,
    ],
  },
  'regarding-empty-in-flow': {
    name: '„Regarding“ ist im Flow leer',
    means:
      'Nachdem eine Regel migriert wurde, bleibt **{Regarding(Email)}** im Flow leer, weil der Flow die Werte der E-Mail aus der Zeit vor dem Erstellen der Anfrage behält.',
    fix: [
      'Öffnen Sie den Flow des Regelelements und suchen Sie die Schritte mit **{Regarding(Email)}**.',
      'Nehmen Sie für Lookup-Felder die **OData Id** der erstellten Anfrage und, wo eine ID verlangt wird, deren eindeutigen Bezeichner **„Case“** (**IncidentId**).',
      'Speichern Sie den Flow und senden Sie eine Test-E-Mail.',
    ],
  },
  'sender-in-text-field': {
    name: '„Sender“ steht in einem Textfeld',
    means:
      'Der Absender kann ein Kontakt oder eine Firma sein. Eine ältere Regel hat dessen Namen von selbst in ein Textfeld geschrieben; nach der Migration kann der Flow das nicht.',
    fix: [
      'Öffnen Sie den Flow des Regelelements und suchen Sie die Textfelder, die aus **„Sender“** gefüllt werden.',
      'Nennen Sie den Typ, Kontakt oder Firma, und das anzuzeigende Feld, oder nehmen Sie ein anderes Feld mit dem gewünschten Text.',
      'Speichern Sie den Flow und senden Sie eine Test-E-Mail.',
    ],
  },
  'case-plug-in': {
    name: 'Ein Plug-In oder Workflow hielt die Anfrage auf',
    means:
      'Ein Plug-In, ein Echtzeitworkflow oder eine Geschäftsregel auf der Anfrage oder einem anderen Datensatz dieses Laufs hat sie abgelehnt. Die E-Mail kam an, die Regel lief.',
    fix: [
      'Lesen Sie die ganze Meldung: Oft nennt sie das Plug-In oder das verlangte Feld.',
      'Suchen Sie synchrone Schritte auf **Anfrage** unter **„Sdk Message Processing Steps“** sowie Echtzeitworkflows.',
      'Lassen Sie es ändern, oder füllen Sie das Verlangte in dem Schritt, der die Anfrage erstellt.',
      rerun,
    ],
  },
  'duplicate-case': {
    name: 'Die Duplikaterkennung hielt die Anfrage auf',
    means:
      'Eine Duplikaterkennungsregel hielt die neue Anfrage für eine vorhandene, deshalb schlug der Schritt fehl, der sie erstellt.',
    fix: [
      'Suchen Sie eine Anfrage, die es schon gibt.',
      'Sehen Sie sich die Duplikaterkennungsregeln für **Anfrage** an; engen Sie die zutreffende ein oder heben Sie ihre Veröffentlichung auf.',
      rerun,
    ],
  },
  'flow-off': {
    name: 'Der Flow der Regel ist aus',
    means:
      'Der Flow des Regelelements ist aus oder ausgesetzt. Die Regel gibt die E-Mail weiter, und nichts läuft.',
    fix: [
      'Deaktivieren Sie die Regel und aktivieren Sie sie wieder: Das schaltet den Flow ein. Tun Sie es nicht in Power Automate.',
      'Geht er wieder aus, lesen Sie die Details des Flows: Eine Datenrichtlinie oder wiederholte Fehler können ihn ausgesetzt haben.',
      rerun,
    ],
    look: [
      '**Power Automate** > **Meine Flows** oder **Lösungen**: der Status von **ARC:** und dem Namen des Regelelements.',
    ],
  },
  'wrong-trigger': {
    name: 'Der Trigger des Flows ist nicht, wie er sein soll',
    means:
      'Der Flow des Regelelements startet nicht so, wie die Regel es erwartet. Das deutet auf einen geänderten Auslöser hin.',
    fix: [
      'Öffnen Sie den Flow **ARC: Name des Regelelements** und sehen Sie sich seinen Auslöser an.',
      'Er soll starten, wenn eine E-Mail aktualisiert wird, gefiltert nach **importsequencenumber**; stellen Sie das wieder her.',
      'Deaktivieren und aktivieren Sie die Regel unter **„Case settings“** > **„Automatic record creation and update rules“**.',
    ],
  },
  'flow-step-failed': {
    name: 'Ein Schritt des Flows ist fehlgeschlagen',
    means:
      'Ein Schritt des Flows bekam etwas, womit er nichts anfangen kann: ein leeres, zu langes oder falsches Feld, oder einen Datensatz, den es nicht mehr gibt.',
    fix: [
      openRun,
      'Lesen Sie den Fehler unter **„Outputs“** des fehlgeschlagenen Schritts, und berichtigen Sie, was er nennt.',
      resubmit,
    ],
  },
  'flow-expression': {
    name: 'Ein Ausdruck im Flow ist fehlgeschlagen',
    means:
      'Ein Ausdruck im Flow der Regel bekam einen Wert, mit dem er nicht umgehen kann, oft einen leeren (null), oder er ist falsch geschrieben.',
    fix: [
      openRun,
      'Geben Sie leeren Werten mit **coalesce** einen Ersatz, oder prüfen Sie sie vorher mit einer **Bedingung**.',
      resubmit,
    ],
  },
  'flow-forbidden': {
    name: 'Ein Schritt des Flows war verboten (403)',
    means:
      'Dem Konto der Verbindung fehlt ein Recht am Datensatz, eine Datenrichtlinie sperrt den Connector, oder eine Lizenz fehlt. Die Meldung sagt, was.',
    fix: [
      openRun,
      'Geben Sie dem Konto der Verbindung eine Sicherheitsrolle mit den Rechten, die der Schritt braucht.',
      'Fragen Sie einen Power-Platform-Administrator nach Datenrichtlinien (DLP) und Lizenzen.',
      resubmit,
    ],
  },
  'flow-limit': {
    name: 'Der Flow stieß an eine Grenze',
    means:
      'Es waren zu viele Aktionen oder Anforderungen: das Tageslimit der Lizenz, die Wiederholungen einer Schleife, oder die Grenze des Connectors (429).',
    fix: [
      'Warten Sie, bis die Grenze es zulässt, und sehen Sie sich die nächsten Ausführungen an.',
      'Verwenden Sie weniger Aktionen: Filtern Sie vor einer Schleife statt darin.',
      'Oder weisen Sie dem Besitzer des Flows eine Lizenz mit höherem Limit zu.',
      resubmit,
    ],
  },
  'flow-run-passing': {
    name: 'Eine vorübergehende Störung der Ausführung',
    means:
      'Der Dienst antwortete nicht rechtzeitig oder hatte selbst einen Fehler (500, 502, 503). Das geht meist vorbei.',
    fix: [
      'Warten Sie 15 bis 30 Minuten; ändern Sie vorher nichts.',
      resubmit,
      'Kommt es wieder, sehen Sie die Dienstintegrität an, und geben Sie dem Schritt eine Wiederholungsrichtlinie.',
    ],
  },
  'rule-owner-privilege': {
    name: 'Der Ausführung fehlt ein Recht',
    means:
      'Das Konto, unter dem die Regel oder ihr Flow läuft, hat das Recht (**prv…**) nicht, das die Meldung nennt.',
    fix: [
      'Notieren Sie das Recht. **prvCreateIncident** zum Beispiel ist **Erstellen** auf **Anfrage**.',
      'Fügen Sie es einer Sicherheitsrolle des Regelbesitzers hinzu, und einer des Kontos der Flow-Verbindung.',
      rerun,
    ],
  },
  'step-skipped': {
    name: 'Die Ausführung gelang, machte aber keine Anfrage',
    means:
      'Eine Ausführung kann gut enden, ohne eine Anfrage zu erstellen: Eine Bedingung im Flow führte an dem Schritt vorbei, der sie erstellt.',
    fix: [
      'Öffnen Sie die Ausführung: Lief **„Create a record (don’t rename this step)“**, oder wurde es übersprungen?',
      'Sehen Sie sich die Bedingung davor an, und berichtigen Sie diese.',
      rerun,
    ],
  },
  'job-canceled': {
    name: 'Der Systemauftrag wurde abgebrochen',
    means:
      'Der Auftrag einer Legacyregel wurde abgebrochen, von jemandem oder vom System, zum Beispiel weil er sich im Kreis drehte.',
    fix: [
      'Öffnen Sie den Auftrag und lesen Sie die Details. Ein abgebrochener lässt sich nicht fortsetzen.',
      'Berichtigen Sie, was dort steht.',
      rerun,
    ],
    look: [whereJobs],
  },
  'case-still-active': {
    name: 'Die Anfrage der Unterhaltung ist noch aktiv',
    means:
      'Die E-Mail gehört zu einer Anfrage, die noch aktiv ist, deshalb wird keine neue erstellt. Die E-Mail steht auf der Zeitachse dieser Anfrage.',
    fix: [
      'Öffnen Sie die E-Mail und folgen Sie **Bezug** zur Anfrage.',
      'Brauchen Sie eine neue Anfrage, bitten Sie den Absender um eine neue E-Mail statt einer Antwort.',
    ],
  },
  'case-resolved': {
    name: 'Die Anfrage der Unterhaltung ist gelöst',
    means:
      'Die E-Mail gehört zu einer gelösten Anfrage, und die Regel ist nicht so eingestellt, dass sie dafür eine neue erstellt.',
    fix: [
      openRule,
      'Setzen Sie **„Wait for a specific amount of time after the connected case has been resolved“** auf **Ja**; ohne Zeitangabe gilt es sofort.',
      reactivate,
    ],
  },
  'case-resolved-recently': {
    name: 'Die Anfrage wurde erst vor Kurzem gelöst',
    means:
      'Die E-Mail gehört zu einer Anfrage, die erst vor Kurzem gelöst wurde. Die Regel wartet danach eine festgelegte Zeit, bevor sie eine neue Anfrage erstellt.',
    fix: [
      openRule,
      'Wählen Sie unter **„Wait for a specific amount of time after the connected case has been resolved“** eine kürzere Zeit.',
      reactivate,
    ],
  },
  'tracked-to-other-record': {
    name: 'Die E-Mail hängt an einem anderen Datensatz',
    means:
      'Die E-Mail ist bereits einem Datensatz zugeordnet, deshalb hat die Regel sie übersprungen. Bei Antworten auf nachverfolgte E-Mails und deren Weiterleitungen ist das so vorgesehen.',
    fix: [
      'Öffnen Sie die E-Mail und sehen Sie sich **Bezug** an.',
      'Brauchen Sie eine neue Anfrage, bitten Sie den Absender um eine neue E-Mail statt einer Antwort, oder erstellen Sie die Anfrage aus der E-Mail.',
      'Ist die Verknüpfung falsch, prüfen Sie in den Einstellungen zur E-Mail-Nachverfolgung, wie E-Mails einander zugeordnet werden.',
    ],
  },
  'changed-subject': {
    name: 'Eine Antwort mit neuem Betreff',
    means:
      'Der Kunde hat auf eine frühere E-Mail geantwortet und einen anderen Betreff geschrieben. Sie gilt weiter als Antwort, deshalb entsteht keine neue Anfrage.',
    fix: [
      'Erstellen Sie die Anfrage von Hand aus der E-Mail, oder bitten Sie um eine neue E-Mail.',
      'Künftig kann ein eigener Flow eine Anfrage erstellen, wo **„Correlated subject changed“** wahr ist; die Seite von Microsoft zeigt, wie.',
    ],
  },
  'forward-correlated': {
    name: 'Eine Weiterleitung gilt als Antwort',
    means:
      'Eine weitergeleitete E-Mail trägt oft den Verweis auf die ursprüngliche. So hängt sie an deren Datensatz, und keine Anfrage entsteht.',
    fix: [
      'Leeren Sie **Bezug** an der E-Mail; gibt es noch keine Anfrage, wählen Sie dann **„Add To Queue“**.',
      'Für alle Weiterleitungen: Lassen Sie die Organisationseinstellung **DoNotCorrelateForwardedEmailsAsReplies** einschalten.',
    ],
  },
  'smart-matching': {
    name: 'Smart Matching hängte sie an eine frühere E-Mail',
    means:
      'Smart Matching verbindet E-Mails nach Wörtern im Betreff und Empfängern. Es kann sich irren, und Microsoft rät davon ab.',
    fix: [
      'Leeren Sie **Bezug** an der E-Mail; gibt es noch keine Anfrage, wählen Sie dann **„Add To Queue“**.',
      'Schalten Sie Smart Matching in den Einstellungen zur E-Mail-Nachverfolgung aus.',
    ],
  },
  'contact-rights': {
    name: 'Der Kontakt ließ sich nicht erstellen',
    means:
      'Der Absender ist unbekannt, und der Kontakt konnte nicht erstellt werden, vielleicht weil Rechte fehlen. Microsofts Seiten sind uneins, wessen zählen: die des Regelbesitzers oder die des Besitzers oder Empfängers der E-Mail.',
    fix: [
      'Prüfen Sie, ob der Besitzer der Regel und der Besitzer der Warteschlange Kontakte erstellen dürfen.',
      'Sollen die Rechte des Regelbesitzers gelten, setzen Sie die Umgebungsvariable **msdyn_ArcCreateContactWithRuleOwner** auf **1**.',
      rerun,
    ],
  },
  'duplicate-contact': {
    name: 'Die Duplikaterkennung hielt den Kontakt auf',
    means:
      'Eine Duplikaterkennungsregel hielt den neuen Kontakt für einen vorhandenen, deshalb wurde er nicht erstellt.',
    fix: [
      'Suchen Sie einen Kontakt mit diesem Namen, auch einen inaktiven; aktivieren Sie ihn oder geben Sie ihm die Adresse des Absenders.',
      'Oder engen Sie die Duplikaterkennungsregel für Kontakte ein.',
      rerun,
    ],
  },
  'rule-draft': {
    name: 'Die Regel der Warteschlange ist ein Entwurf',
    means:
      'Es gibt eine Regel für diese Warteschlange, aber sie ist nicht aktiv. Eine neue oder migrierte Regel bleibt ein Entwurf, bis jemand sie aktiviert.',
    fix: [
      'Öffnen Sie die Regel und prüfen Sie, ob sie ein Regelelement hat.',
      'Wählen Sie **Aktivieren**. Eine migrierte Regel deaktiviert dabei die alte.',
      rerun,
    ],
  },
  'no-rule': {
    name: 'Für die Warteschlange gibt es keine Regel',
    means:
      'Keine Regel für E-Mail hat diese Warteschlange als **„Queue to monitor“**. Regeln für andere Aktivitäten, etwa Aufgaben, zählen nicht.',
    fix: [
      'Erstellen Sie eine: **Neu**, diese Warteschlange als **„Queue to monitor“**, **E-Mail** als **„Activity type to monitor“**, **Speichern**.',
      'Fügen Sie ein Regelelement mit **Anfrage** als **„Record to create“** hinzu, dann **Aktivieren**.',
      rerun,
    ],
  },
  'flow-disconnected': {
    name: 'Die Regel hat ihren Flow verloren',
    means:
      'Die Regel erreicht ihren Flow nicht mehr. Ein bekannter Grund ist, dass das Konto, unter dem die Regel läuft, deaktiviert oder gelöscht wurde.',
    fix: [
      'Prüfen Sie, ob der Besitzer der Regel ein aktivierter Benutzer ist.',
      'Deaktivieren und aktivieren Sie die Regel unter **„Case settings“** > **„Automatic record creation and update rules“**.',
      'Schalten Sie den Flow nicht in Power Automate ein oder aus; das macht die Regel.',
      rerun,
    ],
  },
  'workflow-disconnected': {
    name: 'Die Regel hat ihren Workflow verloren',
    means:
      'Die ältere Regel erreicht ihren Workflow nicht mehr. Wenn Sie die Regel deaktivieren und aktivieren, werden beide wieder verbunden.',
    fix: [
      'Prüfen Sie, ob der Besitzer der Regel ein aktivierter Benutzer ist.',
      'Deaktivieren und aktivieren Sie die Regel unter **Serviceverwaltung** > **„Automatic Record Creation and Update Rules“**.',
      rerun,
    ],
  },
  'matching-error': {
    name: 'Die Regel scheiterte beim Vergleich der Bedingungen',
    means:
      'Beim Vergleichen der Bedingungen trat in der Regel ein Fehler auf. Microsofts bekannter Grund: Das Konto, unter dem die Regel läuft, wurde gelöscht oder deaktiviert; das trennt den Flow.',
    fix: [
      'Prüfen Sie, ob das Konto, unter dem die Regel läuft, aktiv ist.',
      'Deaktivieren und aktivieren Sie die Regel unter **„Case settings“** > **„Automatic record creation and update rules“**.',
      rerun,
      'Schlägt es wieder fehl, wenden Sie sich an den Microsoft-Support.',
    ],
  },
  'owner-disabled': {
    name: 'Der Besitzer der Regel ist deaktiviert',
    means:
      'Das Konto, unter dem die Regel läuft, wurde deaktiviert oder gelöscht. Das trennt die Regel von ihrem Flow.',
    fix: [
      'Aktivieren Sie das Konto, oder deaktivieren Sie die Regel und wählen Sie einen aktiven Besitzer mit Rolle und Lizenz.',
      toggleRule,
      rerun,
    ],
  },
  'owner-unlicensed': {
    name: 'Dem Besitzer des Flows fehlt die Lizenz',
    means:
      'Der Flow verwendet einen Premium-Connector, und das Konto, dem er gehört oder unter dem er läuft, hat dafür keine Lizenz (mehr).',
    fix: [
      'Weisen Sie dem Besitzer des Flows **Power Automate Premium** zu, oder dem Flow eine **Process**-Lizenz.',
      'Speichern Sie den Flow neu, damit die Lizenz bemerkt wird; bei einer Regel: Regel deaktivieren und aktivieren.',
      resubmit,
    ],
  },
  'connection-broken': {
    name: 'Die Verbindung des Flows braucht eine neue Anmeldung',
    means:
      'Die Anmeldung der Verbindung gilt nicht mehr: ein geändertes Kennwort, 90 Tage ohne Gebrauch, oder eine neu eingeschaltete mehrstufige Authentifizierung.',
    fix: [
      fixConnection,
      'Bei einer geteilten Verbindung kann das nur ihr Besitzer; sonst wählen Sie im Flow eine andere Verbindung.',
      resubmit,
    ],
    look: [whereConnections],
    who: 'Der Besitzer der Verbindung.',
  },
  'connection-account-disabled': {
    name: 'Das Konto der Verbindung ist deaktiviert oder gelöscht',
    means:
      'Der Benutzer hinter dem Flow oder seiner Verbindung wurde deaktiviert oder gelöscht, in Microsoft Entra ID oder in dieser Umgebung.',
    fix: [
      'Prüfen Sie, ob Regelbesitzer und Konto der Flow-Verbindung aktiv, lizenziert und Benutzer dieser Umgebung sind.',
      'Ist die Person gegangen, lassen Sie ein aktives Konto sich an der Verbindung anmelden und die Regel besitzen.',
      toggleRule,
      resubmit,
    ],
    look: [whereConnections],
  },
  'connection-application-off': {
    name: 'Die Anwendung hinter der Verbindung ist deaktiviert',
    means:
      'Ein Administrator hat die Anwendung (Dienstprinzipal) deaktiviert, die die Verbindung braucht, oder ihr Abonnement ist abgelaufen.',
    fix: [
      'Lassen Sie die Anwendung wieder aktivieren, oder erstellen Sie für den Flow eine andere Verbindung.',
      resubmit,
    ],
    look: [whereConnections],
    who: entraAdministrator,
  },
  'connection-blocked-by-policy': {
    name: 'Eine Datenrichtlinie (DLP) sperrt den Flow',
    means:
      'Eine Datenrichtlinie erlaubt die Connectors des Flows nicht zusammen, deshalb wurde er ausgesetzt. Das wirkt sofort, oft auf mehrere Flows.',
    fix: [
      'Fragen Sie, welche Datenrichtlinie sich geändert hat, und lassen Sie die Connectors zu.',
      toggleRule,
      rerun,
    ],
    who: 'Ein Power-Platform-Administrator.',
  },
  'connection-blocked-by-access-policy': {
    name: 'Eine Anmelderichtlinie sperrt die Verbindung',
    means:
      'Der bedingte Zugriff lehnt die Verbindung ab: Er verlangt ein anderes Gerät, einen anderen Ort oder eine andere Art der Anmeldung.',
    fix: [
      'Fragen Sie, welche Richtlinie ablehnte; die Anmeldeprotokolle von Microsoft Entra ID zeigen es.',
      'Melden Sie sich an der Verbindung so neu an, wie die Richtlinie es zulässt.',
      resubmit,
    ],
    look: [whereConnections],
    who: entraAdministrator,
  },
  'flow-trigger-failing': {
    name: 'Der Trigger des Flows funktioniert nicht',
    means:
      'Power Automate konnte den Trigger nicht registrieren, deshalb startet der Flow nicht. Oft ist seine Verbindung defekt; Fehler 5xx gehen von selbst vorbei.',
    fix: [
      'Wählen Sie in den Details des Flows **„Fix the trigger“** und lesen Sie den Fehler.',
      fixConnection,
      toggleRule,
      rerun,
    ],
    look: [whereConnections],
  },
  'jobs-waiting': {
    name: 'Der Auftrag wartet noch',
    means:
      'Der Systemauftrag der Regel ist noch nicht gelaufen: Er wartet auf Ressourcen, oder er wurde angehalten oder verschoben. Ein Fehler ist das nicht.',
    fix: [
      'Öffnen Sie den Auftrag: Ein angehaltener lässt sich fortsetzen, ein verschobener hat einen späteren Zeitpunkt.',
      'Warten viele Aufträge, prüfen Sie, ob Hintergrundvorgänge eingeschaltet sind.',
      'Bleiben sie stehen, wenden Sie sich an den Microsoft-Support.',
    ],
    look: [whereJobs],
  },
  'administration-mode': {
    name: 'Verwaltungsmodus, oder Hintergrundvorgänge aus',
    means:
      'Im Verwaltungsmodus können Hintergrundvorgänge aus sein. Dann werden keine E-Mails synchronisiert, und kein Flow oder Hintergrundworkflow läuft.',
    fix: [
      '**Power Platform Admin Center** > **Verwalten** > **Umgebungen** > Ihre Umgebung > **Bearbeiten**: Sehen Sie sich **Verwaltungsmodus** an.',
      'Ist die Arbeit dort getan, schalten Sie ihn aus und **Hintergrundvorgänge** ein.',
      lookAfterCycle,
    ],
  },
  'restored-environment': {
    name: 'Eine kopierte oder wiederhergestellte Umgebung',
    means:
      'Eine Kopie beginnt im Verwaltungsmodus, Hintergrundvorgänge und Flows sind aus. Ein Postfach lässt sich nur mit einer Umgebung synchronisieren.',
    fix: [
      'Beenden Sie dort den Verwaltungsmodus und schalten Sie die Hintergrundvorgänge ein.',
      'Entscheiden Sie, welche Umgebung das Postfach liest: Genehmigen und testen Sie es dort, setzen Sie es in der anderen auf **„None“**.',
      'Deaktivieren und aktivieren Sie die Regeln, damit ihre Flows laufen.',
    ],
  },
  'case-merged': {
    name: 'Die Anfrage wurde zusammengeführt',
    means:
      'Eine Anfrage entstand und wurde dann mit einer anderen zusammengeführt. Die eine ist inaktiv, ihre Daten sind bei der anderen.',
    fix: [
      'Suchen Sie inaktive Anfragen dieses Absenders, und folgen Sie ihnen zu der, mit der sie zusammengeführt wurden.',
      'Dann ist nichts kaputt: Antworten Sie in jener Anfrage.',
    ],
  },
  'case-deleted': {
    name: 'Die Anfrage wurde gelöscht',
    means:
      'Eine Anfrage entstand und wurde dann gelöscht: von jemandem, einer Massenlöschung oder einer Automatisierung.',
    fix: [
      'Sehen Sie den Überwachungsverlauf der Anfragen an, und Massenlöschungen unter **Systemaufträge**.',
      'Erstellen Sie die Anfrage von Hand aus der E-Mail, und stellen Sie ab, was Anfragen löscht.',
    ],
  },
  'own-flow-or-plug-in': {
    name: 'Eine eigene Automatisierung macht die Anfragen',
    means:
      'Hier erstellt ein eigener Flow, Workflow oder ein Plug-In die Anfragen, keine Regel. Die zehn Ursachen sagen nicht, was dort geschieht.',
    fix: [
      'Finden Sie heraus, wer sie gemacht hat, und sehen Sie ihre Ausführungen zur Zeit der E-Mail an.',
      'Berichtigen Sie sie dort, und testen Sie mit einer neuen E-Mail.',
    ],
  },
  'resolved-without-case': {
    name: 'E-Mail-Auflösung antwortete ohne Anfrage',
    means:
      'Die E-Mail-Auflösung („email resolution“, Vorschau) antwortet Kunden selbst und erstellt eine Anfrage nur, wo sie die Sache nicht lösen kann.',
    fix: [
      'Suchen Sie unter **Aktivitäten** eine Antwort auf diese E-Mail.',
      'Soll jede E-Mail Anfrage werden: **Copilot Service Admin Center** > **„Email settings“** > **„Email resolution (preview)“** > **Verwalten**, und ausschalten.',
    ],
  },
  'deflected-category': {
    name: 'E-Mail-Klassifizierung hält diese Kategorie fern',
    means:
      'E-Mails mancher Kategorien, etwa Marketing, werden nicht zu Anfragen. Jede E-Mail bekommt eine der Kategorien, auch wenn keine recht passt.',
    fix: [
      'Sehen Sie sich die Kategorie dieser E-Mail an.',
      'Berichtigen Sie die Kategorien, etwa mit einer für alles Übrige wie **„Uncategorized“**, oder die Bedingung der Regel.',
    ],
  },
  'no-reason-given': {
    name: 'Die Regel gab keinen Grund an',
    means:
      'Die Regel hat keinen Grund für den Abbruch genannt. Ist der Status **„Ready for Power Automate“** oder **„Ready for workflow“**, hat sie die E-Mail weitergegeben, und die Antwort liegt weiter hinten.',
    fix: [
      'Bei einer modernen Regel: Öffnen Sie in Power Automate den Ausführungsverlauf des Flows und suchen Sie eine fehlgeschlagene Ausführung.',
      'Bei einer älteren Regel: Suchen Sie nach fehlgeschlagenen **Systemaufträgen**.',
    ],
  },
  'reason-unpublished': {
    name: 'Ein Grund ohne veröffentlichten Text',
    means:
      'Zu diesem Grund ist kein Text veröffentlicht; die Nummer allein sagt also nicht, was passiert ist.',
    fix: [
      'Sehen Sie sich im Aktivitätsmonitor **„Recommendation“** an.',
      'Prüfen Sie den Ausführungsverlauf des Flows oder, bei einer älteren Regel, die **Systemaufträge**.',
      'Ist beides in Ordnung, geben Sie dem Microsoft-Support die Nummer.',
    ],
  },
  'email-gone': {
    name: 'Die E-Mail ist weg',
    means:
      'Die Regel konnte die E-Mail, die sie sich ansehen sollte, nicht mehr finden. Vielleicht wurde sie inzwischen gelöscht.',
    fix: [
      'Prüfen Sie unter **Aktivitäten**, ob die E-Mail noch da ist.',
      rerun,
      'Ist sie nicht mehr da, bitten Sie den Absender, sie noch einmal zu senden.',
    ],
  },
  'additional-actions-only': {
    name: 'Nur die zusätzlichen Aktionen liefen',
    means:
      'Der Absender hat keine gültige Supportberechtigung (Entitlement), deshalb wurde die Hauptaktion übersprungen. Die weiteren Aktionen der Regel liefen trotzdem.',
    fix: [
      'Wird die Anfrage gebraucht, fügen Sie für diesen Kunden eine Supportberechtigung hinzu oder erneuern Sie sie.',
      'Oder deaktivieren Sie die Regel, setzen Sie **„Require a valid entitlement on the connected case“** auf **Nein** und aktivieren Sie sie wieder.',
    ],
  },
  'plug-in-somewhere': {
    name: 'Ein Plug-In oder Workflow hielt etwas auf',
    means:
      'Das sagt jedes Plug-In und jeder Echtzeitworkflow, der fehlschlägt, bei welchem Datensatz auch immer. Ob E-Mail oder Anfrage, entscheidet, wo Sie es sahen.',
    fix: [
      'In einer Warnung des Postfachs: Es hielt die E-Mail auf. Fügen Sie die ganze Warnung ein.',
      'In einer Flow-Ausführung oder einem Systemauftrag: Es hielt einen Schritt der Regel auf, meist den, der die Anfrage erstellt.',
      'Fügen Sie die ganze Meldung ein: Oft nennt sie das Plug-In.',
    ],
  },
  'privilege-missing': {
    name: 'Einem Benutzer oder Team fehlt ein Recht',
    means: 'Die Meldung nennt ein Recht (**prv…**), das fehlt. Wem, entscheidet, wo Sie sie sahen.',
    fix: [
      'In einer Warnung des Postfachs: dem Besitzer des Postfachs oder seiner Warteschlange.',
      'In einer Flow-Ausführung oder einem Systemauftrag: dem Besitzer der Regel oder dem Konto der Flow-Verbindung.',
    ],
  },
  'outgoing-only': {
    name: 'Hier geht es ums Senden',
    means:
      'Diese Warnung betrifft das Senden. Sie erklärt nicht, warum aus einer eingehenden E-Mail keine Anfrage wurde.',
    fix: [otherAlerts],
  },
  'mailbox-off-for-sending': {
    name: 'Das Postfach kann nicht senden',
    means:
      'Das Postfach ist inaktiv oder für ausgehende E-Mail deaktiviert. Nur wenn es inaktiv ist, hält es auch eingehende fern.',
    fix: [
      openMailbox,
      'Sehen Sie, ob es aktiv ist und was **„Incoming Email Status“** sagt.',
      'Ist es inaktiv, wählen Sie **Aktivieren**, dann **Postfach testen und aktivieren**.',
    ],
  },
  'other-items-only': {
    name: 'Hier geht es um Termine, Kontakte oder Aufgaben',
    means:
      'Termine, Kontakte und Aufgaben werden getrennt von E-Mails synchronisiert. Diese Warnung erklärt nicht, warum aus einer E-Mail keine Anfrage wurde.',
    fix: [otherAlerts],
  },
  'information-only': {
    name: 'Das ist nur eine Information',
    means: 'Das Produkt sagt hier, was eingerichtet wurde. Nichts ist fehlgeschlagen.',
    fix: ['Fahren Sie mit der Frage fort.'],
  },
  'sign-in-refused': {
    name: 'Jemand darf sich in dieser Umgebung nicht anmelden',
    means:
      'Die Person ist kein Benutzer dieser Umgebung oder nicht in ihrer Sicherheitsgruppe. Hier zählt das nur, wenn die Regel oder ihr Flow unter ihr läuft.',
    fix: [
      'Lassen Sie die Person in die Sicherheitsgruppe der Umgebung aufnehmen.',
      'Ist es das Konto der Flow-Verbindung, melden Sie sich danach an der Verbindung neu an.',
    ],
  },
  'maker-portal': {
    name: 'Der Browser erreicht Power Automate nicht',
    means:
      'Der Browser konnte etwas von Power Automate nicht laden, oft wegen einer Firewall. Über die Regel sagt das nichts.',
    fix: [
      'Lassen Sie die Adressen zu, die Power Automate braucht, oder sehen Sie von einem anderen Netz aus nach.',
    ],
  },
};
