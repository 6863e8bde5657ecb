import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';

const openRule =
  'Öffnen Sie die Regel unter **„Case settings“** > **„Automatic record creation and update rules“** und deaktivieren Sie sie; eine aktive ist schreibgeschützt.';
const reactivate =
  'Aktivieren Sie die Regel. Gibt es noch keine Anfrage, wählen Sie bei der E-Mail **„Add To Queue“**; der Absender erhält die automatische Antwort vielleicht erneut.';
const rerun =
  'Gibt es noch keine Anfrage, wählen Sie bei der E-Mail **„Add To Queue“**: Dann läuft die Regel erneut. Die automatische Antwort geht vielleicht noch einmal hinaus.';
const openMailbox =
  'Öffnen Sie im **Power Platform Admin Center** die Umgebung, dann **Einstellungen** > **E-Mail** > **Postfächer** und dort das Postfach.';
const testMailbox =
  'Wählen Sie **Postfach testen und aktivieren**, warten Sie auf **„Success“** und sehen Sie bei einem Fehler unter **Warnungen** nach.';

/** The German words of every known failure message. */
export const messages: Record<MessageRow, MessageWords> = {
  A1: {
    name: 'The case is missing customer',
    means:
      'Die Regel wollte die Anfrage ohne Kunden erstellen. Meist kommt **Kunde** aus der Firma des Absenders, und er hat keine; es passiert auch, wenn eine Warteschlange mit ihrer eigenen Adresse an sich selbst schreibt.',
    fix: [
      openRule,
      'Lassen Sie in dem Schritt, der die Anfrage erstellt, **Kunde** leer oder setzen Sie es auf **{Sender(Email)}**.',
      'Sendet die Warteschlange selbst: Nehmen Sie eine andere Adresse, oder migrieren Sie die Regel und nutzen Sie **„Allow emails from unknown senders“**.',
      reactivate,
    ],
  },
  A2: {
    name: 'An error has occurred. Try this action again',
    means:
      'Das ist eine allgemeine Meldung. Bei Regeln zur Datensatzerstellung ist ein bekannter Auslöser, dass **Kunde** aus der Firma des Absenders kommt, während **Kontakt** auf den Absender gesetzt ist.',
    fix: [
      'Prüfen Sie, wie der Schritt, der die Anfrage erstellt, **Kunde** und **Kontakt** füllt.',
      openRule,
      'Lassen Sie **Kunde** leer oder setzen Sie es auf **{Sender(Email)}**.',
      reactivate,
    ],
  },
  A3: {
    name: 'The specified contact doesn’t belong to the contact in Customer',
    means:
      'Der Schritt, der die Anfrage erstellt, trägt den Absender sowohl in **Kunde** als auch in **Kontakt** ein. Ist der Kunde ein Kontakt, muss **Kontakt** leer bleiben.',
    fix: [
      openRule,
      'Leeren Sie **Kontakt** in dem Schritt, der die Anfrage erstellt.',
      'Lassen Sie **Kunde** leer oder setzen Sie es auf **{Sender(Email)}**.',
      reactivate,
    ],
  },
  A4: {
    name: 'The specified contact doesn’t belong to the account',
    means:
      'Die Anfrage bekam eine Firma als Kunden und dazu einen Kontakt, der nicht zu den Kontakten dieser Firma gehört.',
    fix: [
      openRule,
      'Leeren Sie **Kontakt** in dem Schritt, der die Anfrage erstellt, oder wählen Sie einen Kontakt dieser Firma.',
      'Andernfalls öffnen Sie den Kontakt und setzen Sie seine Firma auf die in **Kunde**.',
      reactivate,
    ],
  },
  A5: {
    name: 'Select an active entitlement that belongs to the customer',
    means:
      'Der Schritt, der die Anfrage erstellt, setzt eine Supportberechtigung (Entitlement), die nicht aktiv ist oder diesen Kunden, diesen Kontakt oder dieses Produkt nicht abdeckt.',
    fix: [
      openRule,
      'Entfernen Sie in dem Schritt, der die Anfrage erstellt, die Supportberechtigung oder wählen Sie eine aktive dieses Kunden.',
      'Prüfen Sie **Kontakte** in der Supportberechtigung: Sind dort welche aufgeführt, sind nur diese abgedeckt.',
      reactivate,
    ],
  },
  A6: {
    name: 'You should specify a parent contact or account',
    means:
      'Der Anfrage ließ sich kein Kunde zuordnen. Gemeldet wurde das für CRM 2015, wenn der Absender als Benutzer vorhanden ist: Wer nur als Benutzer bekannt ist, gilt nicht als Kunde.',
    fix: [
      'Achten Sie darauf, dass ein aktiver Kontakt oder eine aktive Firma die E-Mail-Adresse des Absenders hat.',
      openRule,
      'Löschen Sie den Schritt, der die Anfrage erstellt, und fügen Sie ihn neu hinzu; lassen Sie **{null(Channel Properties)}** in **Kunde** und **Kontakt**.',
      reactivate,
    ],
  },
  A7: {
    name: 'Der erstellte Datensatz enthält leere Daten',
    means:
      'Nachdem eine Regel migriert wurde, bleibt **{Regarding(Email)}** im Flow leer, weil der Flow die Werte der E-Mail aus der Zeit vor dem Erstellen der Anfrage behält.',
    fix: [
      'Öffnen Sie den Flow des Regelelements und suchen Sie die Schritte mit **{Regarding(Email)}**.',
      'Nehmen Sie für Lookup-Felder die **OData Id** der erstellten Anfrage und, wo eine ID verlangt wird, deren eindeutigen Bezeichner **„Case“** (**IncidentId**).',
      'Speichern Sie den Flow und senden Sie eine Test-E-Mail.',
    ],
  },
  A8: {
    name: 'Der Flow scheitert an einem Textfeld, das aus „Sender“ gefüllt wird',
    means:
      'Der Absender kann ein Kontakt oder eine Firma sein. Eine ältere Regel hat dessen Namen von selbst in ein Textfeld geschrieben; nach der Migration kann der Flow das nicht.',
    fix: [
      'Öffnen Sie den Flow des Regelelements und suchen Sie die Textfelder, die aus **„Sender“** gefüllt werden.',
      'Nennen Sie den Typ, Kontakt oder Firma, und das anzuzeigende Feld, oder nehmen Sie ein anderes Feld mit dem gewünschten Text.',
      'Speichern Sie den Flow und senden Sie eine Test-E-Mail.',
    ],
  },

  reason0: {
    name: 'Grund 0 (ohne Text)',
    means:
      'Die Regel hat keinen Grund für den Abbruch genannt. Ist der Status **„Ready for Power Automate“** oder **„Ready for workflow“**, hat sie die E-Mail weitergegeben, und die Antwort liegt weiter hinten.',
    fix: [
      'Bei einer modernen Regel: Öffnen Sie in Power Automate den Ausführungsverlauf des Flows und suchen Sie eine fehlgeschlagene Ausführung.',
      'Bei einer älteren Regel: Suchen Sie nach fehlgeschlagenen **Systemaufträgen**.',
    ],
  },
  reason1: {
    name: 'Unable to find the source data for this email',
    means:
      'Die Regel konnte die E-Mail, die sie sich ansehen sollte, nicht mehr finden. Vielleicht wurde sie inzwischen gelöscht.',
    fix: [
      'Prüfen Sie unter **Aktivitäten**, ob die E-Mail noch da ist.',
      rerun,
      'Ist sie nicht mehr da, bitten Sie den Absender, sie noch einmal zu senden.',
    ],
  },
  reason2: {
    name: 'An existing entity is already connected with this record',
    means:
      'Die E-Mail ist bereits einem Datensatz zugeordnet, deshalb hat die Regel sie übersprungen. Bei Antworten auf nachverfolgte E-Mails und deren Weiterleitungen ist das so vorgesehen.',
    fix: [
      'Öffnen Sie die E-Mail und sehen Sie sich **Bezug** an.',
      'Brauchen Sie eine neue Anfrage, bitten Sie den Absender um eine neue E-Mail statt einer Antwort, oder erstellen Sie die Anfrage aus der E-Mail.',
      'Ist die Verknüpfung falsch, prüfen Sie in den Einstellungen zur E-Mail-Nachverfolgung, wie E-Mails einander zugeordnet werden.',
    ],
  },
  reason3: {
    name: 'An active case is already connected with this record',
    means:
      'Die E-Mail gehört zu einer Anfrage, die noch aktiv ist, deshalb wird keine neue erstellt. Die E-Mail steht auf der Zeitachse dieser Anfrage.',
    fix: [
      'Öffnen Sie die E-Mail und folgen Sie **Bezug** zur Anfrage.',
      'Brauchen Sie eine neue Anfrage, bitten Sie den Absender um eine neue E-Mail statt einer Antwort.',
    ],
  },
  reason4: {
    name: 'A resolved case is already connected with this record',
    means:
      'Die E-Mail gehört zu einer gelösten Anfrage, und die Regel ist nicht so eingestellt, dass sie dafür eine neue erstellt.',
    fix: [
      openRule,
      'Setzen Sie **„Wait for a specific amount of time after the connected case has been resolved“** auf **Ja**; ohne Zeitangabe gilt es sofort.',
      reactivate,
    ],
  },
  reason5: {
    name: 'The connected case was resolved less than the selected time ago',
    means:
      'Die E-Mail gehört zu einer Anfrage, die erst vor Kurzem gelöst wurde. Die Regel wartet danach eine festgelegte Zeit, bevor sie eine neue Anfrage erstellt.',
    fix: [
      openRule,
      'Wählen Sie unter **„Wait for a specific amount of time after the connected case has been resolved“** eine kürzere Zeit.',
      reactivate,
    ],
  },
  reason6: {
    name: 'No email sender is found',
    means:
      'Die Regel hat in der E-Mail keinen Absender gefunden und konnte deshalb nicht erkennen, wer der Kunde ist.',
    fix: [
      'Öffnen Sie die E-Mail und prüfen Sie **Von**.',
      'Ist der Absender nicht aufgelöst, ordnen Sie ihn einem Kontakt oder einer Firma zu.',
      rerun,
      'Hat die ursprüngliche E-Mail in der Zeile „Von“ keine gültige Adresse, bitten Sie darum, sie noch einmal zu senden.',
    ],
  },
  reason7: {
    name: 'Email is coming from an unknown sender',
    means:
      'Kein aktiver Kontakt und keine aktive Firma hat die Adresse des Absenders, und die Regel nimmt keine unbekannten Absender an.',
    fix: [
      openRule,
      'Setzen Sie **„Allow emails from unknown senders“** auf **Ja** und wählen Sie **„Manage unknown senders by“**. Älter: **„Create cases for email from unknown senders“**.',
      'Oder erstellen oder aktivieren Sie einen Kontakt oder eine Firma mit dieser Adresse.',
      reactivate,
    ],
  },
  reason8: {
    name: 'Grund 8 (ohne Text)',
    means:
      'Zu diesem Grund ist kein Text veröffentlicht; die Nummer allein sagt also nicht, was passiert ist.',
    fix: [
      'Sehen Sie sich im Aktivitätsmonitor **„Recommendation“** an.',
      'Prüfen Sie den Ausführungsverlauf des Flows oder, bei einer älteren Regel, die **Systemaufträge**.',
      'Ist beides in Ordnung, geben Sie dem Microsoft-Support die Nummer.',
    ],
  },
  reason9: {
    name: 'A contact was not created for this sender',
    means:
      'Der Absender ist unbekannt, und der Kontakt konnte nicht erstellt werden, vielleicht weil Rechte fehlen. Microsofts Seiten sind uneins, wessen zählen: die des Regelbesitzers oder die des Besitzers oder Empfängers der E-Mail.',
    fix: [
      'Prüfen Sie, ob der Besitzer der Regel und der Besitzer der Warteschlange Kontakte erstellen dürfen.',
      'Sollen die Rechte des Regelbesitzers gelten, setzen Sie die Umgebungsvariable **msdyn_ArcCreateContactWithRuleOwner** auf **1**.',
      rerun,
    ],
  },
  reason10: {
    name: 'No valid entitlement, but additional actions continued',
    means:
      'Der Absender hat keine gültige Supportberechtigung (Entitlement), deshalb wurde die Hauptaktion übersprungen. Die weiteren Aktionen der Regel liefen trotzdem.',
    fix: [
      'Wird die Anfrage gebraucht, fügen Sie für diesen Kunden eine Supportberechtigung hinzu oder erneuern Sie sie.',
      'Oder deaktivieren Sie die Regel, setzen Sie **„Require a valid entitlement on the connected case“** auf **Nein** und aktivieren Sie sie wieder.',
    ],
  },
  reason11: {
    name: 'No valid entitlement for this email sender',
    means:
      'Die Regel erstellt Anfragen nur für Kunden mit gültiger Supportberechtigung (Entitlement), und für diesen Absender hat sie keine gefunden.',
    fix: [
      'Prüfen Sie, ob der Kunde eine aktive Supportberechtigung hat. Ist **Kontakte** darin nicht leer, muss der Absender dort stehen.',
      openRule,
      'Soll es ohne gehen, setzen Sie **„Require a valid entitlement on the connected case“** auf **Nein**.',
      reactivate,
    ],
  },
  reason12: {
    name: 'Grund 12 (ohne Text)',
    means:
      'Zu diesem Grund ist kein Text veröffentlicht; die Nummer allein sagt also nicht, was passiert ist.',
    fix: [
      'Sehen Sie sich im Aktivitätsmonitor **„Recommendation“** an.',
      'Prüfen Sie den Ausführungsverlauf des Flows oder, bei einer älteren Regel, die **Systemaufträge**.',
      'Ist beides in Ordnung, geben Sie dem Microsoft-Support die Nummer.',
    ],
  },
  reason13: {
    name: 'The rule doesn’t have any conditions applicable to the record',
    means:
      'Die Regel lief, aber keines ihrer Regelelemente passt zu dieser E-Mail. Dasselbe steht bei einer Regel ganz ohne Regelelement.',
    fix: [
      openRule,
      'Achten Sie darauf, dass ein Regelelement da ist, dessen Bedingungen zu dieser E-Mail passen; eines ohne Bedingungen passt zu jeder.',
      reactivate,
    ],
  },
  reason14: {
    name: 'The rule is disconnected from the Power Automate flow',
    means:
      'Die Regel erreicht ihren Flow nicht mehr. Ein bekannter Grund ist, dass das Konto, unter dem die Regel läuft, deaktiviert oder gelöscht wurde.',
    fix: [
      'Prüfen Sie, ob der Besitzer der Regel ein aktivierter Benutzer ist.',
      'Deaktivieren und aktivieren Sie die Regel unter **„Case settings“** > **„Automatic record creation and update rules“**.',
      'Schalten Sie den Flow nicht in Power Automate ein oder aus; das macht die Regel.',
      rerun,
    ],
  },
  reason15: {
    name: 'The rule is disconnected from the workflow',
    means:
      'Die ältere Regel erreicht ihren Workflow nicht mehr. Wenn Sie die Regel deaktivieren und aktivieren, werden beide wieder verbunden.',
    fix: [
      'Prüfen Sie, ob der Besitzer der Regel ein aktivierter Benutzer ist.',
      'Deaktivieren und aktivieren Sie die Regel unter **Serviceverwaltung** > **„Automatic Record Creation and Update Rules“**.',
      rerun,
    ],
  },
  reason16: {
    name: 'Contact creation failed for this sender',
    means:
      'Der Absender ist unbekannt, und ein Kontakt ließ sich nicht erstellen; so fehlte der Anfrage ein Kunde. Microsofts Seiten sind uneins, ob der Besitzer oder der Empfänger der E-Mail das Recht braucht.',
    fix: [
      'Prüfen Sie, ob der Besitzer der Warteschlange und der Besitzer der Regel Kontakte erstellen dürfen.',
      'Sollen die Rechte des Regelbesitzers gelten, setzen Sie die Umgebungsvariable **msdyn_ArcCreateContactWithRuleOwner** auf **1**.',
      rerun,
    ],
  },
  reason17: {
    name: 'Error matching conditions',
    means:
      'Beim Vergleichen der Bedingungen trat in der Regel ein Fehler auf. Microsofts bekannter Grund: Das Konto, unter dem die Regel läuft, wurde gelöscht oder deaktiviert; das trennt den Flow.',
    fix: [
      'Prüfen Sie, ob das Konto, unter dem die Regel läuft, aktiv ist.',
      'Deaktivieren und aktivieren Sie die Regel unter **„Case settings“** > **„Automatic record creation and update rules“**.',
      rerun,
      'Schlägt es wieder fehl, wenden Sie sich an den Microsoft-Support.',
    ],
  },
  reason18: {
    name: 'Internal failure contact Microsoft support',
    means:
      'Während die Regel lief, ist im Dienst selbst etwas fehlgeschlagen. Ein genauerer Grund ist nicht veröffentlicht.',
    fix: [
      rerun,
      'Schlägt es wieder fehl, wenden Sie sich mit dem Zeitpunkt und dem Namen der Regel an den Microsoft-Support.',
    ],
  },
  reason19: {
    name: 'Incorrect workflow trigger type',
    means:
      'Der Flow des Regelelements startet nicht so, wie die Regel es erwartet. Das deutet auf einen geänderten Auslöser hin.',
    fix: [
      'Öffnen Sie den Flow **ARC: Name des Regelelements** und sehen Sie sich seinen Auslöser an.',
      'Er soll starten, wenn eine E-Mail aktualisiert wird, gefiltert nach **importsequencenumber**; stellen Sie das wieder her.',
      'Deaktivieren und aktivieren Sie die Regel unter **„Case settings“** > **„Automatic record creation and update rules“**.',
    ],
  },

  NoRecipientMatch: {
    name: 'NoRecipientMatch',
    means:
      'Keine Adresse in „An“ oder „Cc“ passte zu einer Warteschlange oder einem Benutzer: Verteiler, Alias, Adresse in mehreren Datensätzen oder Bcc. Bei Bcc sind die Quellen uneins; mit **Alle E-Mail-Nachrichten** kann die Warteschlange sie trotzdem bekommen.',
    fix: [
      'Vergleichen Sie „An“ und „Cc“ mit der Adresse der Warteschlange und ergänzen Sie sie dort, falls sie nur in „Bcc“ stand.',
      'Entfernen Sie die Adresse aus anderen Datensätzen oder setzen Sie **Felder An, cc, bcc als nicht aufgelöste Werte festlegen, wenn … gefunden werden** auf **Nein**.',
      'Bei Verteilern und Bcc: Setzen Sie **„Convert Incoming Email To Activities“** der Warteschlange auf **Alle E-Mail-Nachrichten**.',
      'Passt das alles, ändern Sie die Adresse der Warteschlange, speichern Sie, ändern Sie sie zurück und speichern Sie wieder.',
    ],
  },
  NoCorrelationMatch: {
    name: 'NoCorrelationMatch',
    means:
      'Die E-Mail kam an, aber keine Warteschlange und kein Benutzer darin ist so eingestellt, dass sie angenommen wird, etwa weil nur Antworten auf frühere E-Mails angenommen werden.',
    fix: [
      'Öffnen Sie die Warteschlange und setzen Sie **„Convert Incoming Email To Activities“** auf **Alle E-Mail-Nachrichten**.',
      'Sollen Antworten zugeordnet werden, prüfen Sie **„Use correlation to track email conversations“** in den Einstellungen zur E-Mail-Nachverfolgung.',
    ],
  },
  UnknownIncomingEmailIntegrationError: {
    name: 'UnknownIncomingEmailIntegrationError -2147220891 (IsvAborted)',
    means:
      'Beim Erstellen einer E-Mail ist ein Plug-In oder Workflow fehlgeschlagen, der dabei läuft; deshalb wurde die E-Mail nicht erstellt.',
    fix: [
      'Suchen Sie nach Echtzeitworkflows für **E-Mail**, die beim Erstellen eines Datensatzes starten, und nach deren fehlgeschlagenen Sitzungen.',
      'Suchen Sie unter **„Sdk Message Processing Steps“** nach synchronen Plug-In-Schritten für **E-Mail**.',
      'Beheben Sie, was davon fehlschlägt, oder schalten Sie es zum Testen kurz aus.',
      'Lassen Sie das Postfach die E-Mail noch einmal lesen, oder bitten Sie darum, sie noch einmal zu senden.',
    ],
  },
  InvalidSender: {
    name: 'InvalidSender: error while creating the incoming email',
    means:
      'Die E-Mail hat in der Zeile „Von“ keine gültige Adresse und konnte deshalb nicht erstellt werden. Manche Anwendungen senden solche E-Mails; dann ist die Warnung nur ein Hinweis.',
    fix: [
      'Suchen Sie die E-Mail im Postfach und prüfen Sie ihre Zeile „Von“.',
      'Bitten Sie darum, sie von einer gültigen Adresse noch einmal zu senden.',
    ],
  },
  InvalidForwardMailItem: {
    name: 'InvalidForwardMailItem: error while creating the incoming email',
    means:
      'Ein Weiterleitungspostfach hat eine E-Mail erhalten, die nicht als Anlage weitergeleitet wurde oder die aus einem Postfach kam, das nicht dafür eingerichtet ist.',
    fix: [
      'Öffnen Sie das Postfach, das die E-Mail weitergeleitet hat, und prüfen Sie, ob **Eingehende E-Mail** auf **Weiterleitungspostfach** steht.',
      'Stellen Sie dessen Weiterleitungsregel so ein, dass sie E-Mails als Anlage sendet.',
    ],
  },
  incomingEmailNotCreated: {
    name: 'An error occurred while creating the incoming email',
    means:
      'Das Postfach hat die E-Mail erhalten, aber in Dynamics 365 konnte sie nicht erstellt werden. Der Fehlercode steht in den Details der Warnung.',
    fix: [
      'Wählen Sie in der Warnung **„View Details“** und suchen Sie nach **InvalidSender** oder **InvalidForwardMailItem**.',
      '**InvalidSender**: Prüfen Sie, ob die E-Mail in der Zeile „Von“ eine gültige Adresse hat.',
      '**InvalidForwardMailItem**: Prüfen Sie, ob die E-Mail als Anlage weitergeleitet wurde und **Eingehende E-Mail** auf **Weiterleitungspostfach** steht.',
    ],
  },
  undeliverable: {
    name: 'Kategorie „Undeliverable“ an der E-Mail in Outlook',
    means:
      'Die Synchronisierung hat die E-Mail gelesen, konnte sie aber nicht erstellen. Übliche Gründe: ein fehlschlagendes Plug-In, ein fehlschlagender Workflow oder zu wenig Rechte beim Besitzer von Postfach oder Warteschlange.',
    fix: [
      'Prüfen Sie, ob der Besitzer der Warteschlange eine Lizenz und eine Sicherheitsrolle hat; dass sie fehlen, wird oft als Grund gemeldet.',
      'Suchen Sie unter **Warnungen** des Postfachs nach dem Fehler zu dieser E-Mail.',
      'Suchen Sie nach Plug-Ins und Echtzeitworkflows, die beim Erstellen einer E-Mail laufen.',
    ],
  },
  approvalRequired: {
    name: 'Email address requires an approval by a Microsoft 365 administrator',
    means:
      'Das Postfach verwendet das Exchange Online-Profil, und seine Adresse wurde noch nicht genehmigt. Bis dahin ist es für E-Mail deaktiviert.',
    fix: [
      openMailbox,
      'Wählen Sie **E-Mail genehmigen**, dann **OK**. Dazu braucht es jemanden, der Postfächer genehmigen darf.',
      testMailbox,
    ],
  },
  mailboxNotApproved: {
    name: 'The email address is not approved and the mailbox has been disabled',
    means: 'Für dieses Postfach werden keine E-Mails verarbeitet, bis seine Adresse genehmigt ist.',
    fix: [openMailbox, 'Wählen Sie **E-Mail genehmigen**, dann **OK**.', testMailbox],
  },
  mailboxLocation: {
    name: 'The mailbox location could not be determined',
    means:
      'Das E-Mail-Serverprofil sucht das Postfach selbst, per AutoErmittlung (Autodiscover), und findet es nicht.',
    fix: [
      'Fragen Sie den Exchange-Administrator, ob die AutoErmittlung in diesem Netzwerk funktioniert.',
      'Oder setzen Sie im E-Mail-Serverprofil **Serverstandort automatisch ermitteln** auf **Nein** und geben Sie die URL der Exchange-Webdienste ein.',
      testMailbox,
    ],
  },
  credentials: {
    name: 'Credentials are incorrect or have insufficient permissions',
    means:
      'Das Konto im E-Mail-Serverprofil kann das Postfach nicht öffnen, deshalb wurde das Postfach für E-Mail deaktiviert.',
    fix: [
      'Prüfen Sie Benutzername und Kennwort im E-Mail-Serverprofil.',
      'Achten Sie darauf, dass das Konto die Identität des Postfachs annehmen darf (Impersonation) und Zugriff darauf hat.',
      testMailbox,
    ],
  },
  crmSecurity: {
    name: 'A failure occurred in CrmSecurity',
    means:
      'Das Genehmigen schlug fehl. Dazu muss man Systemadministrator und zugleich globaler oder Exchange-Administrator sein; in den Details steht vielleicht, dass die Adresse nicht zum UPN passt.',
    fix: [
      'Melden Sie sich als globaler oder Exchange-Administrator an, der auch Systemadministrator ist.',
      openMailbox,
      'Wählen Sie **E-Mail genehmigen**, dann **Postfach testen und aktivieren**.',
    ],
  },
  InvalidIncomingEmailServerProfileConfiguration: {
    name: 'InvalidIncomingEmailServerProfileConfiguration HostNotFound',
    means: 'Der Serverstandort oder der Eingangsport im E-Mail-Serverprofil stimmt nicht.',
    fix: [
      'Öffnen Sie das E-Mail-Serverprofil und prüfen Sie **„Incoming Server Location“**.',
      'Prüfen Sie unter **Erweitert** das Feld **„Incoming Port“** und speichern Sie.',
      testMailbox,
    ],
  },
  InvalidIncomingEmailServerProfile: {
    name: 'Mailbox does not have an email server profile, or it is inactive',
    means:
      'Das Postfach hat kein E-Mail-Serverprofil, oder das Profil, das es verwendet, ist inaktiv.',
    fix: [
      openMailbox,
      'Wählen Sie unter **Serverprofil** ein Profil. Ist schon eines da, öffnen Sie es und aktivieren Sie es, falls es inaktiv ist.',
      testMailbox,
    ],
  },
  ErrorInvalidLicense: {
    name: 'ErrorInvalidLicense: the license is invalid for the mailbox',
    means:
      'Das Benutzerpostfach hat keine Exchange Online-Lizenz. Für eine Warteschlange kommt ein freigegebenes Postfach ohne aus.',
    fix: [
      'Weisen Sie dem Benutzer des Postfachs eine Exchange Online-Lizenz zu.',
      'Oder wandeln Sie es, bei einer Warteschlange, im Exchange Admin Center in ein freigegebenes Postfach um.',
      testMailbox,
    ],
  },
  ErrorNonExistentMailbox: {
    name: 'The SMTP address has no mailbox associated with it',
    means:
      'Exchange kennt unter der verwendeten Adresse kein Postfach. Oft ist der Benutzername als domain\\user statt als E-Mail-Adresse angegeben.',
    fix: [
      'Geben Sie im E-Mail-Serverprofil **Benutzername** in der Form user@contoso.com an.',
      'Prüfen Sie, ob dieser Benutzer ein Postfach hat und dessen Adresse dieselbe ist.',
      testMailbox,
    ],
  },
  ErrorMailboxStoreUnavailable: {
    name: 'ErrorMailboxStoreUnavailable: general mailbox access error',
    means:
      'Exchange konnte das Postfach in diesem Moment nicht öffnen. Kommen trotzdem E-Mails herein, können Sie diese Warnung ignorieren; die Synchronisierung versucht es erneut.',
    fix: [
      'Warten Sie eine Weile und sehen Sie, ob die Warnung wiederkommt.',
      'Falls ja, prüfen Sie, ob sich das Postfach öffnen lässt, und sehen Sie sich die Dienstintegrität von Exchange Online an.',
      testMailbox,
    ],
  },
  unauthorized: {
    name: 'Http server returned 401 Unauthorized exception',
    means:
      'Exchange hat den Zugriff auf das Postfach verweigert. Oft weicht die Adresse von der in Exchange ab, ein Hybridprofil wird für ein Exchange Online-Postfach verwendet, oder eine Lizenz fehlt.',
    fix: [
      'Prüfen Sie, ob **E-Mail-Adresse** im Postfach dieselbe ist wie in Exchange.',
      'Für Exchange Online: Verwenden Sie ein Exchange Online-Profil, einen lizenzierten Benutzer und denselben Mandanten.',
      'Für lokales Exchange: Prüfen Sie, ob für die Exchange-Webdienste die Standardauthentifizierung (Basic) eingeschaltet ist.',
      testMailbox,
    ],
  },
  NoUserFoundWithGivenClaims: {
    name: 'NoUserFoundWithGivenClaims: user does not exist in tenant',
    means:
      'Ein Benutzer oder Postfach wurde gelöscht und mit derselben Adresse neu erstellt, und das alte steht noch im Weg.',
    fix: [
      'Löschen Sie den früheren Benutzer oder das frühere Postfach endgültig; ein gelöschter Benutzer lässt sich 30 Tage lang wiederherstellen.',
      testMailbox,
      'Schlägt es weiter fehl, warten Sie bis zu 72 Stunden auf den Cache, oder wenden Sie sich an den Microsoft-Support.',
    ],
  },
  UserPrivilegeError: {
    name: 'UserPrivilegeError: an internal Microsoft Dynamics 365 error',
    means: 'Der Besitzer des Postfachs hat nicht genug Rechte, um es zu synchronisieren.',
    fix: [
      openMailbox,
      'Prüfen Sie, ob **Besitzer** der Benutzer ist, dem das Postfach gehört.',
      'Öffnen Sie den Besitzer, wählen Sie **Rollen verwalten** und vergeben Sie eine Rolle mit den Rechten für die Synchronisierung.',
      testMailbox,
    ],
  },
  noUserFound: {
    name: 'Test and Enable failed because no user was found',
    means:
      'Kein Benutzer im Microsoft 365-Mandanten des E-Mail-Serverprofils hat die Adresse des Postfachs.',
    fix: [
      'Prüfen Sie im Microsoft 365 Admin Center, ob der Benutzer diese Adresse hat.',
      'Hat der Benutzer eine andere, korrigieren Sie die Adresse des Postfachs.',
      'Ist der Benutzer in einem anderen Mandanten, richten Sie ein mandantenübergreifendes E-Mail-Serverprofil ein.',
      testMailbox,
    ],
  },
  error8005E259: {
    name: 'Fehlercode 8005E259',
    means:
      'Testen und Aktivieren ist fehlgeschlagen, weil dem Benutzer oder Team des Postfachs nötige Rechte fehlen.',
    fix: [
      'Öffnen Sie im **Power Platform Admin Center** die Seite **Einstellungen** > **Benutzer + Berechtigungen** > **Sicherheitsrollen**.',
      'Geben Sie dem Benutzer oder Team eine Rolle mit den fehlenden Rechten.',
      testMailbox,
    ],
  },
  error8005E272: {
    name: 'Fehlercode 8005E272',
    means: 'Exchange hat dem Konto im E-Mail-Serverprofil mit „401 Unauthorized“ geantwortet.',
    fix: [
      openMailbox,
      'Prüfen Sie: **Serverprofil** ist **Microsoft Exchange Online**, **Eingehende E-Mail** ist **Serverseitige Synchronisierung oder E-Mail-Router**.',
      testMailbox,
    ],
  },
  error8005E273: {
    name: 'Fehlercode 8005E273',
    means: 'Das Microsoft 365-Konto hinter der Adresse des Postfachs ist deaktiviert.',
    fix: [
      'Prüfen Sie im Microsoft 365 Admin Center, ob das Konto aktiviert und die Anmeldung nicht blockiert ist.',
      testMailbox,
    ],
  },
  error8005E274: {
    name: 'Fehlercode 8005E274, MailboxNotEnabledForRESTAPI',
    means:
      'Das Postfach ist nicht über die REST-API erreichbar: Es hat keine Exchange Online-Lizenz, ist deaktiviert oder liegt in einem lokalen Exchange.',
    fix: [
      'Prüfen Sie, ob das Postfach eine Exchange Online-Lizenz hat.',
      'Liegt es lokal, erstellen Sie dafür ein Serverprofil vom Typ **„Exchange Server (On Prem)“**.',
      testMailbox,
    ],
  },
  error8005E276: {
    name: 'Fehlercode 8005E276',
    means:
      'Der Benutzer hinter der Adresse des Postfachs hat keine gültige Exchange-Lizenz, oder der Zugriffsmodus passt nicht.',
    fix: [
      'Weisen Sie im Microsoft 365 Admin Center eine Lizenz zu; es kann einige Minuten dauern, bis sie ankommt.',
      'Öffnen Sie den Besitzer des Postfachs und setzen Sie **Zugriffsmodus** auf **„Read-Write“**.',
      testMailbox,
    ],
  },
};
