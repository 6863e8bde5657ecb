import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';

const openRule =
  'Ouvrez la règle sous **Paramètres de l’incident** > **Règles de création et de mise à jour automatiques d’enregistrements** et désactivez-la ; active, elle est en lecture seule.';
const reconnectRule =
  'Sous **Paramètres de l’incident** > **Règles de création et de mise à jour automatiques d’enregistrements**, désactivez la règle puis réactivez-la.';
const reactivate =
  'Activez la règle. Vérifiez qu’il n’y a pas encore d’incident, puis utilisez **Ajouter à la file d’attente** sur l’e-mail ; la réponse automatique repartira peut-être.';
const rerun =
  'Vérifiez qu’il n’y a pas encore d’incident, puis relancez la règle avec **Ajouter à la file d’attente** sur l’e-mail. La réponse automatique repartira peut-être.';
const openMailbox =
  'Dans le **Centre d’administration Power Platform**, ouvrez l’environnement, puis **Paramètres** > **E-mail** > **Boîtes aux lettres**, et ouvrez la boîte aux lettres.';
const testMailbox =
  'Sélectionnez **Tester et activer la boîte aux lettres**, attendez **« Success »**, et regardez **Alertes** en cas d’échec.';

/** The French words of every known failure message. */
export const messages: Record<MessageRow, MessageWords> = {
  A1: {
    name: 'The case is missing customer',
    means:
      'La règle a essayé de créer l’incident sans client. En général, **Client** reçoit le compte de l’expéditeur, qui n’en a pas ; cela arrive aussi quand l’adresse d’une file d’attente écrit à cette même file d’attente.',
    fix: [
      openRule,
      'Dans l’étape qui crée l’incident, laissez **Client** vide ou définissez-le sur **{Sender(Email)}**.',
      'Si l’expéditeur est l’adresse de la file d’attente, envoyez depuis une autre adresse, ou migrez la règle et utilisez **« Allow emails from unknown senders »**.',
      reactivate,
    ],
  },
  A2: {
    name: 'Une erreur s’est produite. Réessayez cette action',
    means:
      'C’est un message général. Avec les règles de création d’enregistrements, un déclencheur connu est **Client** rempli avec le compte de l’expéditeur alors que **Contact** est l’expéditeur.',
    fix: [
      'Vérifiez comment l’étape qui crée l’incident remplit **Client** et **Contact**.',
      openRule,
      'Laissez **Client** vide ou définissez-le sur **{Sender(Email)}**.',
      reactivate,
    ],
  },
  A3: {
    name: 'The specified contact doesn’t belong to the contact in Customer',
    means:
      'L’étape qui crée l’incident met l’expéditeur à la fois dans **Client** et dans **Contact**. Quand le client est un contact, **Contact** doit rester vide.',
    fix: [
      openRule,
      'Dans l’étape qui crée l’incident, videz **Contact**.',
      'Laissez **Client** vide ou définissez-le sur **{Sender(Email)}**.',
      reactivate,
    ],
  },
  A4: {
    name: 'The specified contact doesn’t belong to the account',
    means:
      'L’incident a reçu un compte comme client, et un contact qui ne fait pas partie des contacts de ce compte.',
    fix: [
      openRule,
      'Dans l’étape qui crée l’incident, videz **Contact**, ou choisissez un contact de ce compte.',
      'Sinon, ouvrez le contact et donnez-lui pour compte celui qui est dans **Client**.',
      reactivate,
    ],
  },
  A5: {
    name: 'Select an active entitlement that belongs to the customer',
    means:
      'L’étape qui crée l’incident définit un droit (entitlement) qui n’est pas actif, ou qui ne couvre pas ce client, ce contact ou ce produit.',
    fix: [
      openRule,
      'Dans l’étape qui crée l’incident, retirez le droit (entitlement) ou choisissez-en un qui soit actif pour ce client.',
      'Dans le droit, regardez **Contacts** : s’il en contient, seuls ces contacts sont couverts.',
      reactivate,
    ],
  },
  A6: {
    name: 'You should specify a parent contact or account',
    means:
      'Aucun client n’a pu être mis sur l’incident. Cela a été signalé pour CRM 2015 quand l’expéditeur existe comme utilisateur : un expéditeur connu seulement comme utilisateur n’est pas pris comme client.',
    fix: [
      'Assurez-vous qu’un contact ou un compte actif a l’adresse e-mail de l’expéditeur.',
      openRule,
      'Supprimez puis rajoutez l’étape qui crée l’incident, en gardant **{null(Channel Properties)}** dans **Client** et **Contact**.',
      reactivate,
    ],
  },
  A7: {
    name: 'L’enregistrement créé contient des données vides',
    means:
      'Après la migration d’une règle, **{Regarding(Email)}** reste vide dans le flux, car le flux garde les valeurs que l’e-mail avait avant la création de l’incident.',
    fix: [
      'Ouvrez le flux de l’élément de règle et trouvez les étapes qui utilisent **{Regarding(Email)}**.',
      'Utilisez l’**OData Id** de l’incident créé pour les recherches, et son identificateur unique **Incident** (**IncidentId**) là où un identificateur est demandé.',
      'Enregistrez le flux et envoyez un e-mail de test.',
    ],
  },
  A8: {
    name: 'Le flux échoue sur un champ texte rempli à partir de Sender',
    means:
      'L’expéditeur peut être un contact ou un compte. Une règle héritée mettait d’elle-même son nom dans un champ texte ; après la migration, le flux ne le peut pas.',
    fix: [
      'Ouvrez le flux de l’élément de règle et trouvez les champs texte remplis à partir de **Sender**.',
      'Indiquez le type, contact ou compte, et le champ à afficher, ou utilisez un autre champ contenant le texte voulu.',
      'Enregistrez le flux et envoyez un e-mail de test.',
    ],
  },

  reason0: {
    name: 'Raison 0 (sans texte)',
    means:
      'La règle n’a pas donné de raison à son arrêt. Si l’état est **« Ready for Power Automate »** ou **« Ready for workflow »**, la règle a transmis l’e-mail, et la réponse se trouve plus loin.',
    fix: [
      'Pour une règle moderne, ouvrez l’historique des exécutions du flux dans Power Automate et cherchez une exécution en échec.',
      'Pour une règle héritée, cherchez des **Tâches système** en échec.',
    ],
  },
  reason1: {
    name: 'Unable to find the source data for this email',
    means:
      'La règle ne trouvait plus l’e-mail qu’elle devait examiner. Il a peut-être été supprimé entre-temps.',
    fix: [
      'Vérifiez si l’e-mail existe encore dans **Activités**.',
      rerun,
      'S’il a disparu, demandez à l’expéditeur de l’envoyer de nouveau.',
    ],
  },
  reason2: {
    name: 'An existing entity is already connected with this record',
    means:
      'L’e-mail est déjà lié à un enregistrement : la règle l’a donc ignoré. C’est voulu pour les réponses à des e-mails suivis et pour leurs transferts.',
    fix: [
      'Ouvrez l’e-mail et regardez **Concernant**.',
      'S’il faut un nouvel incident, demandez à l’expéditeur un nouvel e-mail au lieu d’une réponse, ou créez l’incident à partir de l’e-mail.',
      'Si le lien est incorrect, vérifiez dans les paramètres de suivi des e-mails comment ils sont mis en corrélation.',
    ],
  },
  reason3: {
    name: 'An active case is already connected with this record',
    means:
      'L’e-mail appartient à un incident encore actif : aucun nouvel incident n’est donc créé. L’e-mail est dans la chronologie de cet incident.',
    fix: [
      'Ouvrez l’e-mail et suivez **Concernant** jusqu’à l’incident.',
      'S’il faut un nouvel incident, demandez à l’expéditeur d’écrire un nouvel e-mail au lieu d’une réponse.',
    ],
  },
  reason4: {
    name: 'A resolved case is already connected with this record',
    means:
      'L’e-mail appartient à un incident résolu, et la règle n’est pas configurée pour en créer un nouveau.',
    fix: [
      openRule,
      'Définissez **« Wait for a specific amount of time after the connected case has been resolved »** sur **Oui** ; sans durée, cela vaut tout de suite.',
      reactivate,
    ],
  },
  reason5: {
    name: 'The connected case was resolved less than the selected time ago',
    means:
      'L’e-mail appartient à un incident résolu depuis peu. La règle attend un temps défini après la résolution avant de créer un nouvel incident.',
    fix: [
      openRule,
      'Sous **« Wait for a specific amount of time after the connected case has been resolved »**, choisissez une durée plus courte.',
      reactivate,
    ],
  },
  reason6: {
    name: 'No email sender is found',
    means:
      'La règle n’a trouvé aucun expéditeur dans l’e-mail : elle n’a donc pas pu déterminer qui est le client.',
    fix: [
      'Ouvrez l’e-mail et vérifiez **De**.',
      'Si l’expéditeur n’est pas résolu, associez-le à un contact ou à un compte.',
      rerun,
      'Si l’e-mail d’origine n’a pas d’adresse valide dans sa ligne De, demandez qu’il soit envoyé de nouveau.',
    ],
  },
  reason7: {
    name: 'Email is coming from an unknown sender',
    means:
      'Aucun contact ni compte actif n’a l’adresse de l’expéditeur, et la règle n’accepte pas les expéditeurs inconnus.',
    fix: [
      openRule,
      '**« Allow emails from unknown senders »** : **Oui**, puis choisissez **« Manage unknown senders by »**. Hérité : **« Create cases for email from unknown senders »**.',
      'Ou créez ou activez un contact ou un compte avec cette adresse.',
      reactivate,
    ],
  },
  reason8: {
    name: 'Raison 8 (sans texte)',
    means:
      'Cette raison n’a pas de texte publié : son numéro seul ne dit donc pas ce qui s’est passé.',
    fix: [
      'Regardez **« Recommendation »** dans le moniteur d’activité.',
      'Vérifiez l’historique des exécutions du flux, ou les **Tâches système** pour une règle héritée.',
      'Si les deux sont sans erreur, communiquez le numéro au support Microsoft.',
    ],
  },
  reason9: {
    name: 'A contact was not created for this sender',
    means:
      'L’expéditeur est inconnu et le contact n’a pas pu être créé, peut-être faute d’autorisation. Les pages de Microsoft divergent sur qui doit l’avoir : le propriétaire de la règle, ou le propriétaire ou le destinataire de l’e-mail.',
    fix: [
      'Vérifiez que le propriétaire de la règle et celui de la file d’attente peuvent créer des contacts.',
      'Pour utiliser les autorisations du propriétaire de la règle, définissez la variable d’environnement **msdyn_ArcCreateContactWithRuleOwner** sur **1**.',
      rerun,
    ],
  },
  reason10: {
    name: 'No valid entitlement, but additional actions continued',
    means:
      'L’expéditeur n’a pas de droit (entitlement) valide : l’action principale a donc été ignorée. Les actions supplémentaires de la règle se sont quand même exécutées.',
    fix: [
      'Si l’incident est souhaité, ajoutez ou renouvelez un droit (entitlement) de ce client.',
      'Ou désactivez la règle, définissez **« Require a valid entitlement on the connected case »** sur **Non**, et réactivez-la.',
    ],
  },
  reason11: {
    name: 'No valid entitlement for this email sender',
    means:
      'La règle ne crée des incidents que pour les clients qui ont un droit (entitlement) valide, et elle n’en a trouvé aucun pour cet expéditeur.',
    fix: [
      'Vérifiez que le client a un droit (entitlement) actif. Si **Contacts** n’y est pas vide, l’expéditeur doit y figurer.',
      openRule,
      'Pour s’en passer, définissez **« Require a valid entitlement on the connected case »** sur **Non**.',
      reactivate,
    ],
  },
  reason12: {
    name: 'Raison 12 (sans texte)',
    means:
      'Cette raison n’a pas de texte publié : son numéro seul ne dit donc pas ce qui s’est passé.',
    fix: [
      'Regardez **« Recommendation »** dans le moniteur d’activité.',
      'Vérifiez l’historique des exécutions du flux, ou les **Tâches système** pour une règle héritée.',
      'Si les deux sont sans erreur, communiquez le numéro au support Microsoft.',
    ],
  },
  reason13: {
    name: 'The rule doesn’t have any conditions applicable to the record',
    means:
      'La règle s’est exécutée, mais aucun de ses éléments ne convient à cet e-mail. Le même message apparaît pour une règle sans aucun élément de règle.',
    fix: [
      openRule,
      'Assurez-vous qu’elle a un élément de règle dont les conditions conviennent à cet e-mail ; un élément sans condition convient à tous les e-mails.',
      reactivate,
    ],
  },
  reason14: {
    name: 'The rule is disconnected from the Power Automate flow',
    means:
      'La règle n’atteint plus son flux. Une raison connue : le compte sous lequel la règle s’exécute a été désactivé ou supprimé.',
    fix: [
      'Vérifiez que le propriétaire de la règle est un utilisateur activé.',
      reconnectRule,
      'N’activez ni ne désactivez le flux dans Power Automate ; la règle s’en charge.',
      rerun,
    ],
  },
  reason15: {
    name: 'The rule is disconnected from the workflow',
    means:
      'La règle héritée n’atteint plus son workflow. Désactiver puis réactiver la règle rétablit la connexion.',
    fix: [
      'Vérifiez que le propriétaire de la règle est un utilisateur activé.',
      'Sous **Gestion des services** > **Règles de création et de mise à jour automatiques d’enregistrements**, désactivez la règle puis réactivez-la.',
      rerun,
    ],
  },
  reason16: {
    name: 'Contact creation failed for this sender',
    means:
      'L’expéditeur est inconnu et la création d’un contact a échoué : il n’y avait donc pas de client pour l’incident. Les pages de Microsoft divergent : l’autorisation est requise pour le propriétaire de l’e-mail, ou pour son destinataire.',
    fix: [
      'Vérifiez que le propriétaire de la file d’attente et celui de la règle peuvent créer des contacts.',
      'Pour utiliser les autorisations du propriétaire de la règle, définissez la variable d’environnement **msdyn_ArcCreateContactWithRuleOwner** sur **1**.',
      rerun,
    ],
  },
  reason17: {
    name: 'Error matching conditions',
    means:
      'La règle a échoué en comparant ses conditions. Raison connue de Microsoft : le compte sous lequel la règle s’exécute a été supprimé ou désactivé, ce qui déconnecte le flux.',
    fix: [
      'Vérifiez que le compte sous lequel la règle s’exécute est actif.',
      reconnectRule,
      rerun,
      'En cas de nouvel échec, contactez le support Microsoft.',
    ],
  },
  reason18: {
    name: 'Internal failure contact Microsoft support',
    means:
      'Quelque chose a échoué à l’intérieur du service pendant l’exécution de la règle. Aucune autre raison n’est publiée.',
    fix: [
      rerun,
      'En cas de nouvel échec, contactez le support Microsoft avec l’heure et le nom de la règle.',
    ],
  },
  reason19: {
    name: 'Incorrect workflow trigger type',
    means:
      'Le flux de l’élément de règle ne démarre pas comme la règle l’attend. Cela laisse penser que le déclencheur a été modifié.',
    fix: [
      'Ouvrez le flux **ARC: nom de l’élément de règle** et regardez son déclencheur.',
      'Il doit s’exécuter quand un e-mail est mis à jour, avec un filtre sur **importsequencenumber** ; rétablissez cela.',
      reconnectRule,
    ],
  },

  NoRecipientMatch: {
    name: 'NoRecipientMatch',
    means:
      'Aucune adresse en À ou Cc n’a été associée à une file d’attente ou un utilisateur : liste, alias, adresse sur plusieurs enregistrements, ou Cci. Pour Cci, les sources divergent ; une file d’attente en **« All email messages »** peut quand même le recevoir.',
    fix: [
      'Comparez À et Cc avec l’adresse de la file d’attente, et ajoutez-y la file d’attente si elle n’était qu’en Cci.',
      'Retirez l’adresse des autres enregistrements, ou définissez **« Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails »** sur **Non**.',
      'Pour les listes et Cci, définissez **« Convert Incoming Email To Activities »** de la file d’attente sur **« All email messages »**.',
      'Si tout cela convient, changez l’adresse de la file d’attente, enregistrez, remettez l’ancienne, et enregistrez de nouveau.',
    ],
  },
  NoCorrelationMatch: {
    name: 'NoCorrelationMatch',
    means:
      'L’e-mail est arrivé, mais aucune file d’attente ni aucun utilisateur destinataire n’est configuré pour l’accepter, par exemple parce que seules les réponses à des e-mails antérieurs sont prises.',
    fix: [
      'Ouvrez la file d’attente et définissez **« Convert Incoming Email To Activities »** sur **« All email messages »**.',
      'Si les réponses doivent être associées, vérifiez **« Use correlation to track email conversations »** dans les paramètres de suivi des e-mails.',
    ],
  },
  UnknownIncomingEmailIntegrationError: {
    name: 'UnknownIncomingEmailIntegrationError -2147220891 (IsvAborted)',
    means:
      'Un plug-in ou un workflow qui s’exécute à la création d’un e-mail a échoué, ce qui a empêché la création de l’e-mail.',
    fix: [
      'Cherchez les workflows en temps réel sur **E-mail** qui démarrent à la création d’un enregistrement, et leurs sessions en échec.',
      'Cherchez les étapes de plug-in synchrones sur **E-mail**, sous **« Sdk Message Processing Steps »**.',
      'Corrigez l’élément qui échoue, ou désactivez-le un instant pour tester.',
      'Faites relire l’e-mail par la boîte aux lettres, ou demandez qu’il soit envoyé de nouveau.',
    ],
  },
  InvalidSender: {
    name: 'InvalidSender: error while creating the incoming email',
    means:
      'L’e-mail n’a pas d’adresse valide dans sa ligne De : il n’a donc pas pu être créé. Certaines applications envoient de tels e-mails ; l’alerte n’est alors qu’une information.',
    fix: [
      'Trouvez l’e-mail dans la boîte aux lettres et vérifiez sa ligne De.',
      'Demandez qu’il soit envoyé de nouveau depuis une adresse valide.',
    ],
  },
  InvalidForwardMailItem: {
    name: 'InvalidForwardMailItem: error while creating the incoming email',
    means:
      'Une boîte aux lettres de transfert a reçu un e-mail qui n’a pas été transféré en pièce jointe, ou qui vient d’une boîte aux lettres non configurée pour l’utiliser.',
    fix: [
      'Ouvrez la boîte aux lettres qui a transféré l’e-mail et vérifiez que **Courrier électronique entrant** est **Boîte aux lettres de transfert**.',
      'Faites en sorte que sa règle de transfert envoie les e-mails en pièce jointe.',
    ],
  },
  incomingEmailNotCreated: {
    name: 'An error occurred while creating the incoming email',
    means:
      'La boîte aux lettres a reçu l’e-mail, mais il n’a pas pu être créé dans Dynamics 365. Les détails de l’alerte contiennent le code d’erreur.',
    fix: [
      'Sélectionnez **« View Details »** dans l’alerte et cherchez **InvalidSender** ou **InvalidForwardMailItem**.',
      '**InvalidSender** : vérifiez que l’e-mail a une adresse valide dans sa ligne De.',
      '**InvalidForwardMailItem** : vérifiez que l’e-mail est transféré en pièce jointe et que **Courrier électronique entrant** est **Boîte aux lettres de transfert**.',
    ],
  },
  undeliverable: {
    name: 'Catégorie Undeliverable sur l’e-mail dans Outlook',
    means:
      'La synchronisation a lu l’e-mail mais n’a pas pu le créer. Les raisons habituelles : un plug-in ou un workflow en échec, ou un propriétaire de la boîte aux lettres ou de la file d’attente sans privilèges suffisants.',
    fix: [
      'Vérifiez que le propriétaire de la file d’attente a une licence et un rôle de sécurité ; leur absence est souvent signalée comme la raison.',
      'Regardez dans les **Alertes** de la boîte aux lettres l’erreur de cet e-mail.',
      'Cherchez les plug-ins et les workflows en temps réel qui s’exécutent à la création d’un e-mail.',
    ],
  },
  approvalRequired: {
    name: 'Email address requires an approval by a Microsoft 365 administrator',
    means:
      'La boîte aux lettres utilise le profil Exchange Online, et son adresse n’a pas encore été approuvée. D’ici là, elle est désactivée pour les e-mails.',
    fix: [
      openMailbox,
      'Sélectionnez **« Approve Email »**, puis **OK**. Il faut pour cela une personne autorisée à approuver les boîtes aux lettres.',
      testMailbox,
    ],
  },
  mailboxNotApproved: {
    name: 'The email address is not approved and the mailbox has been disabled',
    means:
      'Les e-mails de cette boîte aux lettres ne sont pas traités tant que son adresse n’est pas approuvée.',
    fix: [openMailbox, 'Sélectionnez **« Approve Email »**, puis **OK**.', testMailbox],
  },
  mailboxLocation: {
    name: 'The mailbox location could not be determined',
    means:
      'Le profil de serveur de messagerie cherche lui-même la boîte aux lettres, par découverte automatique (Autodiscover), et ne la trouve pas.',
    fix: [
      'Demandez à l’administrateur Exchange si la découverte automatique fonctionne pour ce réseau.',
      'Ou définissez **« Auto Discover Server Location »** sur **Non** dans le profil de serveur de messagerie, et entrez l’URL des services web Exchange.',
      testMailbox,
    ],
  },
  credentials: {
    name: 'Credentials are incorrect or have insufficient permissions',
    means:
      'Le compte du profil de serveur de messagerie ne peut pas ouvrir la boîte aux lettres : elle a donc été désactivée pour les e-mails.',
    fix: [
      'Vérifiez le nom d’utilisateur et le mot de passe dans le profil de serveur de messagerie.',
      'Assurez-vous que le compte peut emprunter l’identité de la boîte aux lettres et qu’il y a accès.',
      testMailbox,
    ],
  },
  crmSecurity: {
    name: 'A failure occurred in CrmSecurity',
    means:
      'L’approbation de la boîte aux lettres a échoué. Il faut une personne à la fois administrateur système et administrateur général ou Exchange ; les détails disent peut-être que l’adresse ne correspond pas à l’UPN.',
    fix: [
      'Connectez-vous avec un compte d’administrateur général ou Exchange qui est aussi administrateur système.',
      openMailbox,
      'Sélectionnez **« Approve Email »**, puis **Tester et activer la boîte aux lettres**.',
    ],
  },
  InvalidIncomingEmailServerProfileConfiguration: {
    name: 'InvalidIncomingEmailServerProfileConfiguration HostNotFound',
    means:
      'L’emplacement du serveur ou le port entrant dans le profil de serveur de messagerie n’est pas correct.',
    fix: [
      'Ouvrez le profil de serveur de messagerie et vérifiez **« Incoming Server Location »**.',
      'Sous **Avancé**, vérifiez **« Incoming Port »**, puis enregistrez.',
      testMailbox,
    ],
  },
  InvalidIncomingEmailServerProfile: {
    name: 'Mailbox does not have an email server profile, or it is inactive',
    means:
      'La boîte aux lettres n’a pas de profil de serveur de messagerie, ou celui qu’elle utilise est inactif.',
    fix: [
      openMailbox,
      'Choisissez un profil dans **Profil de serveur**. S’il y en a un, ouvrez-le et activez-le s’il est inactif.',
      testMailbox,
    ],
  },
  ErrorInvalidLicense: {
    name: 'ErrorInvalidLicense: the license is invalid for the mailbox',
    means:
      'La boîte aux lettres d’utilisateur n’a pas de licence Exchange Online. Pour une file d’attente, une boîte aux lettres partagée s’en passe.',
    fix: [
      'Attribuez une licence Exchange Online à l’utilisateur de la boîte aux lettres.',
      'Ou, pour une file d’attente, convertissez-la en boîte aux lettres partagée dans le Centre d’administration Exchange.',
      testMailbox,
    ],
  },
  ErrorNonExistentMailbox: {
    name: 'The SMTP address has no mailbox associated with it',
    means:
      'Exchange ne connaît aucune boîte aux lettres à l’adresse utilisée. Souvent, le nom d’utilisateur est écrit sous la forme domaine\\utilisateur au lieu d’une adresse e-mail.',
    fix: [
      'Dans le profil de serveur de messagerie, écrivez **Nom d’utilisateur** sous la forme user@contoso.com.',
      'Vérifiez que cet utilisateur a une boîte aux lettres, et que l’adresse de celle-ci est la même.',
      testMailbox,
    ],
  },
  ErrorMailboxStoreUnavailable: {
    name: 'ErrorMailboxStoreUnavailable: general mailbox access error',
    means:
      'Exchange n’a pas pu ouvrir la boîte aux lettres à ce moment-là. Si les e-mails arrivent quand même, cet avertissement peut être ignoré ; la synchronisation réessaie.',
    fix: [
      'Attendez un peu et voyez si l’avertissement revient.',
      'Si oui, vérifiez que la boîte aux lettres s’ouvre, et regardez l’état d’intégrité du service Exchange Online.',
      testMailbox,
    ],
  },
  unauthorized: {
    name: 'Http server returned 401 Unauthorized exception',
    means:
      'Exchange a refusé l’accès à la boîte aux lettres. Souvent, l’adresse diffère de celle dans Exchange, un profil hybride sert à une boîte aux lettres Exchange Online, ou il manque une licence.',
    fix: [
      'Vérifiez que l’**Adresse e-mail** de la boîte aux lettres est la même que dans Exchange.',
      'Pour Exchange Online, utilisez un profil Exchange Online, un utilisateur avec licence et le même locataire (tenant).',
      'Pour Exchange en local, vérifiez que l’authentification de base est activée pour les services web Exchange.',
      testMailbox,
    ],
  },
  NoUserFoundWithGivenClaims: {
    name: 'NoUserFoundWithGivenClaims: user does not exist in tenant',
    means:
      'Un utilisateur ou une boîte aux lettres a été supprimé puis recréé avec la même adresse, et l’ancien fait encore obstacle.',
    fix: [
      'Supprimez définitivement l’ancien utilisateur ou l’ancienne boîte aux lettres ; un utilisateur supprimé peut être restauré pendant 30 jours.',
      testMailbox,
      'Si l’échec persiste, attendez jusqu’à 72 heures à cause du cache, ou contactez le support Microsoft.',
    ],
  },
  UserPrivilegeError: {
    name: 'UserPrivilegeError: an internal Microsoft Dynamics 365 error',
    means:
      'Le propriétaire de la boîte aux lettres n’a pas assez de privilèges pour la synchroniser.',
    fix: [
      openMailbox,
      'Vérifiez que **Propriétaire** est l’utilisateur à qui appartient la boîte aux lettres.',
      'Ouvrez le propriétaire, sélectionnez **Gérer les rôles** et donnez un rôle avec les privilèges de synchronisation.',
      testMailbox,
    ],
  },
  noUserFound: {
    name: 'Test and Enable failed because no user was found',
    means:
      'Aucun utilisateur du locataire (tenant) Microsoft 365 du profil de serveur de messagerie n’a l’adresse de la boîte aux lettres.',
    fix: [
      'Dans le Centre d’administration Microsoft 365, vérifiez que l’utilisateur a cette adresse.',
      'Corrigez l’adresse de la boîte aux lettres si l’utilisateur en a une autre.',
      'Si l’utilisateur est dans un autre locataire, configurez un profil de serveur de messagerie entre locataires.',
      testMailbox,
    ],
  },
  error8005E259: {
    name: 'Code d’erreur 8005E259',
    means:
      'Le test et l’activation ont échoué, car l’utilisateur ou l’équipe de la boîte aux lettres n’a pas les privilèges nécessaires.',
    fix: [
      'Dans le **Centre d’administration Power Platform**, ouvrez **Paramètres** > **Utilisateurs + autorisations** > **Rôles de sécurité**.',
      'Donnez à l’utilisateur ou à l’équipe un rôle avec les privilèges manquants.',
      testMailbox,
    ],
  },
  error8005E272: {
    name: 'Code d’erreur 8005E272',
    means: 'Exchange a répondu « 401 Unauthorized » au compte du profil de serveur de messagerie.',
    fix: [
      openMailbox,
      'Vérifiez que **Profil de serveur** est **Microsoft Exchange Online** et **Courrier électronique entrant** **Synchronisation côté serveur ou E-mail Router**.',
      testMailbox,
    ],
  },
  error8005E273: {
    name: 'Code d’erreur 8005E273',
    means: 'Le compte Microsoft 365 derrière l’adresse de la boîte aux lettres est désactivé.',
    fix: [
      'Dans le Centre d’administration Microsoft 365, vérifiez que le compte est activé et que sa connexion n’est pas bloquée.',
      testMailbox,
    ],
  },
  error8005E274: {
    name: 'Code d’erreur 8005E274, MailboxNotEnabledForRESTAPI',
    means:
      'La boîte aux lettres n’est pas accessible par l’API REST : elle n’a pas de licence Exchange Online, est désactivée, ou se trouve dans Exchange en local.',
    fix: [
      'Vérifiez que la boîte aux lettres a une licence Exchange Online.',
      'Si elle est en local, créez pour elle un profil de serveur du type **« Exchange Server (On Prem) »**.',
      testMailbox,
    ],
  },
  error8005E276: {
    name: 'Code d’erreur 8005E276',
    means:
      'L’utilisateur derrière l’adresse de la boîte aux lettres n’a pas de licence Exchange valide, ou le mode d’accès ne convient pas.',
    fix: [
      'Attribuez une licence dans le Centre d’administration Microsoft 365 ; quelques minutes peuvent être nécessaires pour qu’elle soit prise en compte.',
      'Ouvrez le propriétaire de la boîte aux lettres et définissez **Mode d’accès** sur **« Read-Write »**.',
      testMailbox,
    ],
  },
};
