import type { VariantId } from '../../../dialogs/variants.ts';
import type { VariantWords } from '../variants.ts';

const openRule =
  'Ouvrez la règle sous **Paramètres de l’incident** > **Règles de création et de mise à jour automatiques d’enregistrements** et désactivez-la ; active, elle est en lecture seule.';
const reconnectRule =
  'Sous **Paramètres de l’incident** > **Règles de création et de mise à jour automatiques d’enregistrements**, désactivez la règle puis réactivez-la.';
const reactivate =
  'Activez la règle. Vérifiez qu’il n’y a pas encore d’incident, puis utilisez **Ajouter à la file d’attente** sur l’e-mail ; la réponse automatique repartira peut-être.';
const rerun =
  'Vérifiez qu’il n’y a pas encore d’incident, puis relancez la règle avec **Ajouter à la file d’attente** sur l’e-mail. La réponse automatique repartira peut-être.';
const openMailbox =
  '**Centre d’administration Power Platform** > **Gérer** > **Environnements** > le vôtre > **Paramètres** > **E-mail** > **Boîtes aux lettres** : ouvrez la boîte aux lettres.';
const testMailbox =
  'Sélectionnez **Tester et activer la boîte aux lettres**, attendez **« Success »**, et regardez **Alertes** en cas d’échec.';
const waitCycle =
  'Attendez un cycle, environ 15 minutes, et voyez si cela se reproduit. Ne changez rien avant.';
const lookAfterCycle =
  'Attendez un cycle, environ 15 minutes, et cherchez l’e-mail dans **Activités**.';
const startAgain =
  'Sur le formulaire de la boîte aux lettres, sélectionnez **Tester et activer la boîte aux lettres** et une date de début avant l’e-mail, après celle du profil.';
const toggleRule = 'Désactivez la règle, puis réactivez-la.';
const openRun =
  'Ouvrez l’exécution en échec dans Power Automate : le flux **ARC:** et le nom de l’élément de règle, **« 28-day run history »**.';
const resubmit =
  'S’il n’y a pas encore d’incident, relancez l’exécution avec **« Resubmit »**, ou utilisez **Ajouter à la file d’attente** sur l’e-mail.';
const fixConnection =
  'En tant que propriétaire, ouvrez **Power Automate** > **Connexions**, sélectionnez **« Fix connection »** et reconnectez-vous.';
const whereConnections =
  '**Power Automate** > **Connexions** : l’**état** de la connexion que le flux utilise.';
const whereJobs =
  '**Centre d’administration Power Platform** > **Gérer** > **Environnements** > votre environnement > **Paramètres** > **Audit et journaux** > **Tâches système**.';
const otherAlerts =
  'Cherchez dans les **Alertes** de la boîte aux lettres une alerte sur la réception, et collez-la.';
const exchangeAdministrator = 'Un administrateur Exchange.';
const entraAdministrator = 'Un administrateur Microsoft Entra.';
const approvalOff =
  'Sans approbation : désactivez **« Process emails only for approved queues »** sous **Paramètres** > **E-mail** > **« Email settings »**.';

/** The French words of every variant: what it means and what to do. */
export const variants: Record<VariantId, VariantWords> = {
  'mailbox-not-approved': {
    name: 'La boîte aux lettres n’est pas approuvée',
    means:
      'Les e-mails de cette boîte aux lettres ne sont pas traités tant que son adresse n’est pas approuvée.',
    fix: [
      openMailbox,
      'Sélectionnez **« Approve Email »**, puis **OK**.',
      testMailbox,
      approvalOff,
    ],
  },
  'mailbox-not-tested': {
    name: 'La boîte aux lettres n’est pas testée et activée',
    means:
      'La boîte aux lettres n’a jamais réussi **Tester et activer la boîte aux lettres**, ou a échoué la dernière fois ; la synchronisation ne la lit donc pas.',
    fix: [openMailbox, testMailbox],
  },
  'mailbox-delivery-off': {
    name: 'L’e-mail entrant est coupé pour la boîte aux lettres',
    means:
      '**« Incoming Email »** de la boîte aux lettres n’est pas réglé sur la synchronisation côté serveur ; elle ne la lit donc pas.',
    fix: [
      openMailbox,
      'Sous **« Synchronization Method »**, mettez **« Incoming Email »** sur **« Server-Side Synchronization or Email Router »**.',
      testMailbox,
    ],
  },
  'mailbox-off': {
    name: 'La boîte aux lettres est inactive',
    means:
      'L’enregistrement de la boîte est désactivé. Cela arrive aussi tout seul quand son utilisateur est désactivé ou perd sa licence.',
    fix: [
      openMailbox,
      'Sélectionnez **Activer**. Si son utilisateur était désactivé, activez-le d’abord, avec licence et rôle de sécurité.',
      testMailbox,
    ],
  },
  'mailbox-paused': {
    name: 'La synchronisation de la boîte est suspendue',
    means:
      'Après des erreurs, le système suspend une boîte : une erreur passagère est réessayée dix fois, à cinq minutes d’intervalle, puis la boîte est désactivée.',
    fix: [
      waitCycle,
      'Si cela dure, lisez dans les **Alertes** de la boîte l’erreur qui est venue en premier, et corrigez-la.',
      testMailbox,
    ],
  },
  'approval-refused': {
    name: 'L’approbation de la boîte a été refusée',
    means:
      'L’approbation de la boîte aux lettres a échoué. Il faut une personne à la fois administrateur système et administrateur général ou Exchange ; les détails disent peut-être que l’adresse ne correspond pas à l’UPN.',
    fix: [
      'Connectez-vous avec un compte d’administrateur général ou Exchange qui est aussi administrateur système.',
      openMailbox,
      'Sélectionnez **« Approve Email »**, puis **Tester et activer la boîte aux lettres**.',
    ],
  },
  'queue-filter': {
    name: 'La file d’attente n’accepte pas cet e-mail',
    means:
      'L’e-mail est arrivé, mais aucune file d’attente ni aucun utilisateur destinataire n’est configuré pour l’accepter, par exemple parce que seules les réponses à des e-mails antérieurs sont prises.',
    fix: [
      'Ouvrez la file d’attente et définissez **« Convert Incoming Email To Activities »** sur **« All email messages »**.',
      'Si les réponses doivent être associées, vérifiez **« Use correlation to track email conversations »** dans les paramètres de suivi des e-mails.',
    ],
  },
  'profile-start-date': {
    name: 'L’e-mail est plus ancien que la date du profil',
    means:
      'Les e-mails d’avant **Traiter les e-mails à partir de** du profil de serveur de messagerie ne sont pas lus. C’est la plus tardive des dates du profil et de la boîte qui compte.',
    fix: [
      'Ouvrez le **« Server Profile »** de la boîte et regardez **Traiter les e-mails à partir de**.',
      'Mettez une date avant l’e-mail, ou créez l’incident à la main à partir de l’e-mail.',
      startAgain,
    ],
  },
  'enabled-after-email': {
    name: 'La boîte a été activée après l’arrivée de l’e-mail',
    means:
      'Quand une boîte est testée et activée, la lecture commence à une date. Cet e-mail est plus ancien, il a donc été laissé de côté.',
    fix: [
      startAgain,
      'Choisissez-la proche de l’e-mail : tout ce qui suit est relu, ce qui peut retarder les nouveaux e-mails.',
    ],
  },
  subfolder: {
    name: 'L’e-mail n’est pas à la racine de la boîte de réception',
    means:
      'Seuls les e-mails directement dans la **Boîte de réception** sont lus, sauf suivi par dossier. Un e-mail alors dans un sous-dossier reste non lu, même remis en place.',
    fix: [
      'Changez la règle Outlook qui déplace l’e-mail.',
      'Remettez l’e-mail dans la **Boîte de réception**.',
      startAgain,
    ],
  },
  'passing-fault': {
    name: 'Une panne passagère du service',
    means:
      'La synchronisation a rencontré une erreur interne ou un serveur occupé. En général, le cycle suivant lit l’e-mail, et l’alerte peut être ignorée.',
    fix: [
      waitCycle,
      'Vérifiez que la boîte envoie et reçoit dans Outlook.',
      'Si l’alerte revient à chaque cycle, demandez au support Microsoft dans le **Centre d’administration Power Platform**.',
    ],
  },
  'server-refuses-access': {
    name: 'Exchange refuse les services web Exchange (EWS)',
    means:
      'Exchange a répondu « Forbidden » : EWS est coupé pour la boîte ou l’organisation, ou **EwsApplicationAccessPolicy** ne laisse pas entrer Dynamics 365 (CRM).',
    fix: [
      'Quelques boîtes seulement : voyez **EwsEnabled** dans **Get-CASMailbox**, et activez-le avec **Set-CASMailbox**.',
      'Toutes les boîtes : voyez **EwsEnabled**, **EwsApplicationAccessPolicy** et ses listes dans **Get-OrganizationConfig** ; laissez entrer CRM.',
      'Attendez jusqu’à 120 minutes que le changement compte, puis **Tester et activer la boîte aux lettres**.',
    ],
    who: exchangeAdministrator,
  },
  'server-credentials': {
    name: 'Les identifiants du profil ne sont pas bons',
    means:
      'Le compte du profil de serveur de messagerie ne peut pas ouvrir la boîte aux lettres : elle a donc été désactivée pour les e-mails.',
    fix: [
      'Vérifiez le nom d’utilisateur et le mot de passe dans le profil de serveur de messagerie.',
      'Assurez-vous que le compte peut emprunter l’identité de la boîte aux lettres et qu’il y a accès.',
      testMailbox,
    ],
  },
  'server-unauthorized': {
    name: 'Exchange a refusé la connexion (401)',
    means:
      'Exchange a refusé l’accès à la boîte aux lettres. Souvent, l’adresse diffère de celle dans Exchange, un profil hybride sert à une boîte aux lettres Exchange Online, ou il manque une licence.',
    fix: [
      'Vérifiez que l’**Adresse e-mail** de la boîte aux lettres est la même que dans Exchange.',
      'Pour Exchange Online, utilisez un profil Exchange Online, un utilisateur avec licence et le même locataire (tenant).',
      'Pour Exchange en local, vérifiez que l’authentification de base est activée pour les services web Exchange.',
      testMailbox,
    ],
  },
  impersonation: {
    name: 'Le compte ne peut pas agir au nom de la boîte',
    means:
      'Le compte du profil de serveur de messagerie n’a pas le droit, dans Exchange, d’emprunter l’identité de cette boîte. Il ne s’agit pas du propriétaire de la règle.',
    fix: [
      'Faites donner dans Exchange au compte du profil le droit d’emprunt d’identité sur la boîte.',
      testMailbox,
    ],
    who: exchangeAdministrator,
  },
  'server-not-reached': {
    name: 'Le serveur de messagerie est injoignable',
    means:
      'La connexion au serveur de messagerie a expiré : un mauvais port dans le profil, ou un pare-feu qui bloque Dynamics 365.',
    fix: [
      'Dans le profil de serveur de messagerie, sous **Avancé**, comparez les ports entrant et sortant à ce que dit le fournisseur.',
      'Pour Exchange local, vérifiez que le pare-feu laisse entrer Dynamics 365.',
      testMailbox,
    ],
  },
  'server-location': {
    name: 'L’adresse ou le port du serveur est faux',
    means:
      'L’emplacement du serveur ou le port entrant dans le profil de serveur de messagerie n’est pas correct.',
    fix: [
      'Ouvrez le profil de serveur de messagerie et vérifiez **« Incoming Server Location »**.',
      'Sous **Avancé**, vérifiez **« Incoming Port »**, puis enregistrez.',
      testMailbox,
    ],
  },
  autodiscover: {
    name: 'La découverte automatique ne trouve pas la boîte',
    means:
      'Le profil de serveur de messagerie cherche lui-même la boîte aux lettres, par découverte automatique (Autodiscover), et ne la trouve pas.',
    fix: [
      'Demandez à l’administrateur Exchange si la découverte automatique fonctionne pour ce réseau.',
      'Ou définissez **« Auto Discover Server Location »** sur **Non** dans le profil de serveur de messagerie, et entrez l’URL des services web Exchange.',
      testMailbox,
    ],
  },
  'no-server-profile': {
    name: 'Pas de profil de serveur de messagerie actif',
    means:
      'La boîte aux lettres n’a pas de profil de serveur de messagerie, ou celui qu’elle utilise est inactif.',
    fix: [
      openMailbox,
      'Choisissez un profil dans **Profil de serveur**. S’il y en a un, ouvrez-le et activez-le s’il est inactif.',
      testMailbox,
    ],
  },
  'mailbox-store-unavailable': {
    name: 'Exchange ne peut pas ouvrir la boîte en ce moment',
    means:
      'Exchange n’a pas pu ouvrir la boîte aux lettres à ce moment-là. Si les e-mails arrivent quand même, cet avertissement peut être ignoré ; la synchronisation réessaie.',
    fix: [
      'Attendez un peu et voyez si l’avertissement revient.',
      'Si oui, vérifiez que la boîte aux lettres s’ouvre, et regardez l’état d’intégrité du service Exchange Online.',
      testMailbox,
    ],
  },
  'no-exchange-mailbox': {
    name: 'Exchange ne connaît pas cette boîte',
    means:
      'Exchange ne connaît aucune boîte aux lettres à l’adresse utilisée. Souvent, le nom d’utilisateur est écrit sous la forme domaine\\utilisateur au lieu d’une adresse e-mail.',
    fix: [
      'Dans le profil de serveur de messagerie, écrivez **Nom d’utilisateur** sous la forme user@contoso.com.',
      'Vérifiez que cet utilisateur a une boîte aux lettres, et que l’adresse de celle-ci est la même.',
      testMailbox,
    ],
  },
  'mailbox-without-rest': {
    name: 'La boîte n’est pas joignable par REST',
    means:
      'La boîte aux lettres n’est pas accessible par l’API REST : elle n’a pas de licence Exchange Online, est désactivée, ou se trouve dans Exchange en local.',
    fix: [
      'Vérifiez que la boîte aux lettres a une licence Exchange Online.',
      'Si elle est en local, créez pour elle un profil de serveur du type **« Exchange Server (On Prem) »**.',
      testMailbox,
    ],
  },
  'pop-recent-mode': {
    name: 'Gmail en POP a besoin du « recent mode »',
    means:
      'Avec Gmail en POP, le test peut réussir sans qu’aucun e-mail n’arrive, tant que le **« recent mode »** n’est pas utilisé.',
    fix: [
      'Écrivez **recent:** devant l’adresse Gmail dans Dynamics 365, comme dans recent:example@gmail.com.',
      'Ou connectez Gmail avec OAuth 2.0, comme Google le demande.',
      testMailbox,
    ],
  },
  'mailbox-license': {
    name: 'Pas de licence Exchange Online',
    means:
      'La boîte aux lettres d’utilisateur n’a pas de licence Exchange Online. Pour une file d’attente, une boîte aux lettres partagée s’en passe.',
    fix: [
      'Attribuez une licence Exchange Online à l’utilisateur de la boîte aux lettres.',
      'Ou, pour une file d’attente, convertissez-la en boîte aux lettres partagée dans le Centre d’administration Exchange.',
      testMailbox,
    ],
  },
  'mailbox-user-unlicensed': {
    name: 'Licence ou mode d’accès de l’utilisateur',
    means:
      'L’utilisateur derrière l’adresse de la boîte aux lettres n’a pas de licence Exchange valide, ou le mode d’accès ne convient pas.',
    fix: [
      'Attribuez une licence dans le Centre d’administration Microsoft 365 ; quelques minutes peuvent être nécessaires pour qu’elle soit prise en compte.',
      'Ouvrez le propriétaire de la boîte aux lettres et définissez **Mode d’accès** sur **« Read-Write »**.',
      testMailbox,
    ],
  },
  'mailbox-account-disabled': {
    name: 'Le compte Microsoft 365 de la boîte est désactivé',
    means: 'Le compte Microsoft 365 derrière l’adresse de la boîte aux lettres est désactivé.',
    fix: [
      'Dans le Centre d’administration Microsoft 365, vérifiez que le compte est activé et que sa connexion n’est pas bloquée.',
      testMailbox,
    ],
  },
  'recreated-user': {
    name: 'Un utilisateur supprimé gêne encore',
    means:
      'Un utilisateur ou une boîte aux lettres a été supprimé puis recréé avec la même adresse, et l’ancien fait encore obstacle.',
    fix: [
      'Supprimez définitivement l’ancien utilisateur ou l’ancienne boîte aux lettres ; un utilisateur supprimé peut être restauré pendant 30 jours.',
      testMailbox,
      'Si l’échec persiste, attendez jusqu’à 72 heures à cause du cache, ou contactez le support Microsoft.',
    ],
  },
  'no-user-with-address': {
    name: 'Aucun utilisateur n’a l’adresse de la boîte',
    means:
      'Aucun utilisateur du locataire (tenant) Microsoft 365 du profil de serveur de messagerie n’a l’adresse de la boîte aux lettres.',
    fix: [
      'Dans le Centre d’administration Microsoft 365, vérifiez que l’utilisateur a cette adresse.',
      'Corrigez l’adresse de la boîte aux lettres si l’utilisateur en a une autre.',
      'Si l’utilisateur est dans un autre locataire, configurez un profil de serveur de messagerie entre locataires.',
      testMailbox,
    ],
  },
  'mailbox-owner-rights': {
    name: 'Le propriétaire de la boîte manque de privilèges',
    means:
      'Le propriétaire de la boîte aux lettres n’a pas assez de privilèges pour la synchroniser.',
    fix: [
      openMailbox,
      'Vérifiez que **Propriétaire** est l’utilisateur à qui appartient la boîte aux lettres.',
      'Ouvrez le propriétaire, sélectionnez **Gérer les rôles** et donnez un rôle avec les privilèges de synchronisation.',
      testMailbox,
    ],
  },
  'mailbox-owner-privilege': {
    name: 'Le propriétaire de la boîte n’a pas le privilège nommé',
    means:
      'Les détails de l’alerte nomment un privilège (**prv…**) que l’utilisateur ou l’équipe de la boîte n’a pas. La synchronisation en a besoin.',
    fix: [
      'Ouvrez les détails de l’alerte et notez le privilège manquant.',
      'Ajoutez-le à un rôle de sécurité du propriétaire de la boîte ou de sa file. **prvReadQueue**, par exemple, est **Lire** sur **File d’attente**.',
      testMailbox,
    ],
  },
  'mailbox-owner-unlicensed': {
    name: 'Le propriétaire de la boîte n’a pas de licence',
    means:
      'L’utilisateur qui possède la boîte, ou une autre boîte de même adresse, n’a pas de licence Dynamics 365.',
    fix: [
      'Attribuez une licence Dynamics 365 au propriétaire de la boîte.',
      'S’il en a une, cherchez une autre boîte de même adresse, et donnez-lui une autre adresse.',
      testMailbox,
    ],
  },
  'queue-owner-without-role': {
    name: 'L’équipe de la file n’a aucun rôle de sécurité',
    means:
      'La file d’attente appartient à une équipe sans aucun rôle de sécurité ; son e-mail ne peut donc pas être créé dans Dynamics 365.',
    fix: [
      'Ouvrez la boîte, suivez **Concernant** vers la file d’attente, et regardez son **Propriétaire**.',
      'Ouvrez le propriétaire, sélectionnez **Gérer les rôles**, et attribuez un rôle de sécurité suffisant.',
      lookAfterCycle,
    ],
  },
  'queue-owner-rights': {
    name: 'Le propriétaire de la file ne peut pas la lire',
    means:
      'Le propriétaire de la file d’attente manque d’un privilège, souvent **Lire** sur **File d’attente**. Ce peut être celui d’une autre file qui a reçu le même e-mail.',
    fix: [
      'Donnez au propriétaire un rôle de sécurité avec **Lire** sur **File d’attente** (onglet **« Core Records »**).',
      'S’il l’a, vérifiez les propriétaires des autres files et boîtes qui ont reçu l’e-mail.',
      lookAfterCycle,
    ],
  },
  'internal-sender-refused': {
    name: 'Les e-mails entre utilisateurs Dynamics 365 sont refusés',
    means:
      'L’expéditeur est un utilisateur Dynamics 365, et **« Track emails sent between Dynamics 365 users as two activities »** est désactivé. On le rencontre souvent en testant.',
    fix: [
      'Testez d’abord avec une adresse externe.',
      'Pour accepter ces e-mails, activez cette option dans **« Email Configuration Settings »**.',
      'Pour les files seules, le paramètre **DoNotIgnoreInternalEmailToQueues** doit être activé, comme il l’est par défaut.',
    ],
  },
  'tracked-by-other-mailbox': {
    name: 'Une autre boîte a suivi l’e-mail d’abord',
    means:
      'L’e-mail est arrivé dans plusieurs boîtes, et une autre a été lue d’abord. Il est une fois dans Dynamics 365, avec celle-là comme **« Receiving Mailbox »**.',
    fix: [
      'Cherchez l’e-mail dans **Activités** par son objet, quel qu’en soit le propriétaire.',
      'S’il y est sans élément dans votre file, utilisez **Ajouter à la file d’attente**.',
      'Pour l’avenir, activez **SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail**.',
    ],
  },
  'no-recipient-match': {
    name: 'Aucun destinataire ne correspond à une file',
    means:
      'Aucune adresse en À ou Cc n’a été associée à une file d’attente ou un utilisateur : liste, alias, adresse sur plusieurs enregistrements, ou Cci. Pour Cci, les sources divergent ; une file d’attente en **« All email messages »** peut quand même le recevoir.',
    fix: [
      'Comparez À et Cc avec l’adresse de la file d’attente, et ajoutez-y la file d’attente si elle n’était qu’en Cci.',
      'Retirez l’adresse des autres enregistrements, ou définissez **« Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails »** sur **Non**.',
      'Pour les listes et Cci, définissez **« Convert Incoming Email To Activities »** de la file d’attente sur **« All email messages »**.',
      'Si tout cela convient, changez l’adresse de la file d’attente, enregistrez, remettez l’ancienne, et enregistrez de nouveau.',
    ],
  },
  'same-address-twice': {
    name: 'L’adresse de la file est sur plusieurs enregistrements',
    means:
      'Un utilisateur, un contact, un prospect ou un compte a aussi l’adresse de la file. L’e-mail peut alors aller à celui-là, ou l’adresse rester non résolue.',
    fix: [
      'Trouvez les enregistrements avec cette adresse ; **emailsearches** dans l’API web les donne.',
      'Enlevez-la aux autres, ou donnez-leur une autre adresse.',
      'Ou mettez **« Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails »** sur **Non**.',
    ],
  },
  'email-plug-in': {
    name: 'Un plug-in ou un workflow a arrêté l’e-mail',
    means:
      'Un plug-in ou un workflow qui s’exécute à la création d’un e-mail a échoué, ce qui a empêché la création de l’e-mail.',
    fix: [
      'Cherchez les workflows en temps réel sur **E-mail** qui démarrent à la création d’un enregistrement, et leurs sessions en échec.',
      'Cherchez les étapes de plug-in synchrones sur **E-mail**, sous **« Sdk Message Processing Steps »**.',
      'Corrigez l’élément qui échoue, ou désactivez-le un instant pour tester.',
      'Faites relire l’e-mail par la boîte aux lettres, ou demandez qu’il soit envoyé de nouveau.',
    ],
  },
  'undeliverable-category': {
    name: 'Outlook affiche « Undeliverable »',
    means:
      'La synchronisation a lu l’e-mail mais n’a pas pu le créer. Les raisons habituelles : un plug-in ou un workflow en échec, ou un propriétaire de la boîte aux lettres ou de la file d’attente sans privilèges suffisants.',
    fix: [
      'Vérifiez que le propriétaire de la file d’attente a une licence et un rôle de sécurité ; leur absence est souvent signalée comme la raison.',
      'Regardez dans les **Alertes** de la boîte aux lettres l’erreur de cet e-mail.',
      'Cherchez les plug-ins et les workflows en temps réel qui s’exécutent à la création d’un e-mail.',
    ],
  },
  'email-not-created': {
    name: 'L’e-mail n’a pas pu être créé',
    means:
      'La boîte aux lettres a reçu l’e-mail, mais il n’a pas pu être créé dans Dynamics 365. Les détails de l’alerte contiennent le code d’erreur.',
    fix: [
      'Sélectionnez **« View Details »** dans l’alerte et cherchez **InvalidSender** ou **InvalidForwardMailItem**.',
      '**InvalidSender** : vérifiez que l’e-mail a une adresse valide dans sa ligne De.',
      '**InvalidForwardMailItem** : vérifiez que l’e-mail est transféré en pièce jointe et que **Courrier électronique entrant** est **Boîte aux lettres de transfert**.',
    ],
  },
  'invalid-sender': {
    name: 'L’e-mail n’a pas d’adresse d’expéditeur valide',
    means:
      'L’e-mail n’a pas d’adresse valide dans sa ligne De : il n’a donc pas pu être créé. Certaines applications envoient de tels e-mails ; l’alerte n’est alors qu’une information.',
    fix: [
      'Trouvez l’e-mail dans la boîte aux lettres et vérifiez sa ligne De.',
      'Demandez qu’il soit envoyé de nouveau depuis une adresse valide.',
    ],
  },
  'forward-mailbox': {
    name: 'La boîte de transfert a reçu un e-mail inadapté',
    means:
      'Une boîte aux lettres de transfert a reçu un e-mail qui n’a pas été transféré en pièce jointe, ou qui vient d’une boîte aux lettres non configurée pour l’utiliser.',
    fix: [
      'Ouvrez la boîte aux lettres qui a transféré l’e-mail et vérifiez que **Courrier électronique entrant** est **Boîte aux lettres de transfert**.',
      'Faites en sorte que sa règle de transfert envoie les e-mails en pièce jointe.',
    ],
  },
  'bad-address-in-email': {
    name: 'Cet e-mail a une adresse non valide dans À ou Cc',
    means:
      'Cet e-mail-là n’a pas pu être créé parce qu’une adresse dans **À** ou **Cc** n’est pas valide. Les autres e-mails arrivent.',
    fix: [
      'Trouvez l’e-mail dans la boîte et vérifiez chaque adresse dans **À** et **Cc**.',
      'Demandez un nouvel envoi avec des adresses valides, ou créez l’incident à la main.',
    ],
  },
  'email-too-large': {
    name: 'L’e-mail dépasse 150 Mo',
    means:
      'Un e-mail de plus de 150 Mo, pièces jointes comprises, n’est pas créé dans Dynamics 365.',
    fix: ['Demandez des pièces jointes plus petites, ou créez l’incident à la main.'],
  },
  'protected-email': {
    name: 'L’e-mail est protégé (IRM)',
    means:
      'Tant que le paramètre d’organisation **RestrictIRMEmailItems** est activé, les e-mails à autorisation restreinte ne sont pas synchronisés. Par défaut, il est désactivé.',
    fix: [
      'Vérifiez dans Outlook si l’e-mail est protégé.',
      'Demandez un envoi sans protection, ou faites désactiver **RestrictIRMEmailItems**, si votre politique le permet.',
    ],
  },
  'unknown-senders-off': {
    name: 'Les expéditeurs inconnus ne sont pas admis',
    means:
      'Aucun contact ni compte actif n’a l’adresse de l’expéditeur, et la règle n’accepte pas les expéditeurs inconnus.',
    fix: [
      openRule,
      '**« Allow emails from unknown senders »** : **Oui**, puis choisissez **« Manage unknown senders by »**. Hérité : **« Create cases for email from unknown senders »**.',
      'Ou créez ou activez un contact ou un compte avec cette adresse.',
      reactivate,
    ],
  },
  'no-sender': {
    name: 'L’e-mail n’a pas d’expéditeur',
    means:
      'La règle n’a trouvé aucun expéditeur dans l’e-mail : elle n’a donc pas pu déterminer qui est le client.',
    fix: [
      'Ouvrez l’e-mail et vérifiez **De**.',
      'Si l’expéditeur n’est pas résolu, associez-le à un contact ou à un compte.',
      rerun,
      'Si l’e-mail d’origine n’a pas d’adresse valide dans sa ligne De, demandez qu’il soit envoyé de nouveau.',
    ],
  },
  'sender-inactive': {
    name: 'Le contact ou compte de l’expéditeur est inactif',
    means:
      'Un contact ou un compte a l’adresse, mais il est inactif ; l’expéditeur compte donc comme inconnu.',
    fix: [
      'Activez le contact ou le compte.',
      'Ou mettez **« Allow emails from unknown senders »** de la règle sur **Oui**.',
      rerun,
    ],
  },
  'sender-is-user': {
    name: 'L’expéditeur n’est ni contact ni compte',
    means:
      'L’adresse ne mène qu’à un utilisateur, une file ou un prospect. Aucun d’eux ne peut être le client d’un incident.',
    fix: [
      'Créez un contact avec cette adresse.',
      'Pour tester, écrivez depuis une adresse externe.',
      rerun,
    ],
  },
  'flow-terminated': {
    name: 'Le flux s’est arrêté faute de client',
    means:
      'Avec **« Mapping in Power Automate manually »**, l’action **« Terminate when no valid customer found »** arrête l’exécution pour les inconnus. Elle affiche alors **« Cancelled »**.',
    fix: [
      openRule,
      'Sous **« Manage unknown senders by »**, choisissez **« Creating a new contact automatically »**.',
      'Ou, dans le flux, supprimez **« Terminate when no valid customer found »** et indiquez-y le client.',
      reactivate,
    ],
  },
  'rule-without-item': {
    name: 'La règle n’a pas d’élément de règle',
    means:
      'Une règle peut être active sans élément de règle. Elle n’a alors pas de flux, et rien n’est créé.',
    fix: [
      openRule,
      'Sous **« Step two: conditions to evaluate and actions to take »**, ajoutez un élément ; sans condition, il convient à tout e-mail.',
      reactivate,
    ],
  },
  'conditions-do-not-fit': {
    name: 'Aucune condition ne convient à l’e-mail',
    means:
      'La règle s’est exécutée, mais aucun de ses éléments ne convient à cet e-mail. Le même message apparaît pour une règle sans aucun élément de règle.',
    fix: [
      openRule,
      'Assurez-vous qu’elle a un élément de règle dont les conditions conviennent à cet e-mail ; un élément sans condition convient à tous les e-mails.',
      reactivate,
    ],
  },
  'migrated-item-never-fits': {
    name: 'Un élément de règle migré ne peut jamais convenir',
    means:
      'La migration n’a pas pu reprendre une condition : le nom de l’élément finit par « _FailedMigration », et il attend **« Created On »** au 2200-01-01.',
    fix: [
      openRule,
      'Remplacez ce texte provisoire dans l’élément par la condition voulue.',
      'Si l’outil de migration donne la règle comme incomplète, mettez **« Mark as complete »** sur **Oui**.',
      reactivate,
    ],
  },
  'condition-on-recipients': {
    name: 'Les conditions ne peuvent pas utiliser À, Cc ou Cci',
    means:
      '**À**, **Cc** et **Cci** sont des listes de participants, et les conditions d’une règle ne peuvent pas filtrer là-dessus.',
    fix: [
      'Prenez une file d’attente, avec son adresse et sa règle, pour chaque adresse à distinguer.',
      'Ou laissez la condition et décidez dans le flux de l’élément de règle.',
    ],
  },
  'entitlement-missing': {
    name: 'Le client n’a pas de droit valide',
    means:
      'La règle ne crée des incidents que pour les clients qui ont un droit (entitlement) valide, et elle n’en a trouvé aucun pour cet expéditeur.',
    fix: [
      'Vérifiez que le client a un droit (entitlement) actif. Si **Contacts** n’y est pas vide, l’expéditeur doit y figurer.',
      openRule,
      'Pour s’en passer, définissez **« Require a valid entitlement on the connected case »** sur **Non**.',
      reactivate,
    ],
  },
  'internal-failure': {
    name: 'Le service lui-même a échoué',
    means:
      'Quelque chose a échoué à l’intérieur du service pendant l’exécution de la règle. Aucune autre raison n’est publiée.',
    fix: [
      rerun,
      'En cas de nouvel échec, contactez le support Microsoft avec l’heure et le nom de la règle.',
    ],
  },
  'case-without-customer': {
    name: 'L’incident n’a pas de client',
    means:
      'La règle a essayé de créer l’incident sans client. En général, **Client** reçoit le compte de l’expéditeur, qui n’en a pas ; cela arrive aussi quand l’adresse d’une file d’attente écrit à cette même file d’attente.',
    fix: [
      openRule,
      'Dans l’étape qui crée l’incident, laissez **Client** vide ou définissez-le sur **{Sender(Email)}**.',
      'Si l’expéditeur est l’adresse de la file d’attente, envoyez depuis une autre adresse, ou migrez la règle et utilisez **« Allow emails from unknown senders »**.',
      reactivate,
    ],
  },
  'customer-from-account': {
    name: 'Le client vient du compte de l’expéditeur',
    means:
      'C’est un message général. Avec les règles de création d’enregistrements, un déclencheur connu est **Client** rempli avec le compte de l’expéditeur alors que **Contact** est l’expéditeur.',
    fix: [
      'Vérifiez comment l’étape qui crée l’incident remplit **Client** et **Contact**.',
      openRule,
      'Laissez **Client** vide ou définissez-le sur **{Sender(Email)}**.',
      reactivate,
    ],
  },
  'contact-is-customer': {
    name: 'Le contact et le client sont les mêmes',
    means:
      'L’étape qui crée l’incident met l’expéditeur à la fois dans **Client** et dans **Contact**. Quand le client est un contact, **Contact** doit rester vide.',
    fix: [
      openRule,
      'Dans l’étape qui crée l’incident, videz **Contact**.',
      'Laissez **Client** vide ou définissez-le sur **{Sender(Email)}**.',
      reactivate,
    ],
  },
  'contact-of-other-account': {
    name: 'Le contact appartient à un autre compte',
    means:
      'L’incident a reçu un compte comme client, et un contact qui ne fait pas partie des contacts de ce compte.',
    fix: [
      openRule,
      'Dans l’étape qui crée l’incident, videz **Contact**, ou choisissez un contact de ce compte.',
      'Sinon, ouvrez le contact et donnez-lui pour compte celui qui est dans **Client**.',
      reactivate,
    ],
  },
  'entitlement-of-other-customer': {
    name: 'Le droit ne convient pas au client',
    means:
      'L’étape qui crée l’incident définit un droit (entitlement) qui n’est pas actif, ou qui ne couvre pas ce client, ce contact ou ce produit.',
    fix: [
      openRule,
      'Dans l’étape qui crée l’incident, retirez le droit (entitlement) ou choisissez-en un qui soit actif pour ce client.',
      'Dans le droit, regardez **Contacts** : s’il en contient, seuls ces contacts sont couverts.',
      reactivate,
    ],
  },
  'sender-only-a-user': {
    name: 'L’expéditeur est seulement utilisateur, donc pas client',
    means:
      'Aucun client n’a pu être mis sur l’incident. Cela a été signalé pour CRM 2015 quand l’expéditeur existe comme utilisateur : un expéditeur connu seulement comme utilisateur n’est pas pris comme client.',
    fix: [
      'Assurez-vous qu’un contact ou un compte actif a l’adresse e-mail de l’expéditeur.',
      openRule,
      'Supprimez puis rajoutez l’étape qui crée l’incident, en gardant **{null(Channel Properties)}** dans **Client** et **Contact**.',
      reactivate,
    ],
  },
  'regarding-empty-in-flow': {
    name: 'Regarding est vide dans le flux',
    means:
      'Après la migration d’une règle, **{Regarding(Email)}** reste vide dans le flux, car le flux garde les valeurs que l’e-mail avait avant la création de l’incident.',
    fix: [
      'Ouvrez le flux de l’élément de règle et trouvez les étapes qui utilisent **{Regarding(Email)}**.',
      'Utilisez l’**OData Id** de l’incident créé pour les recherches, et son identificateur unique **Incident** (**IncidentId**) là où un identificateur est demandé.',
      'Enregistrez le flux et envoyez un e-mail de test.',
    ],
  },
  'sender-in-text-field': {
    name: 'Sender est mis dans un champ de texte',
    means:
      'L’expéditeur peut être un contact ou un compte. Une règle héritée mettait d’elle-même son nom dans un champ texte ; après la migration, le flux ne le peut pas.',
    fix: [
      'Ouvrez le flux de l’élément de règle et trouvez les champs texte remplis à partir de **Sender**.',
      'Indiquez le type, contact ou compte, et le champ à afficher, ou utilisez un autre champ contenant le texte voulu.',
      'Enregistrez le flux et envoyez un e-mail de test.',
    ],
  },
  'case-plug-in': {
    name: 'Un plug-in ou un workflow a arrêté l’incident',
    means:
      'Un plug-in, un workflow en temps réel ou une règle métier sur l’incident, ou un autre enregistrement de cette exécution, l’a refusé. L’e-mail est arrivé, la règle a tourné.',
    fix: [
      'Lisez tout le message : il nomme souvent le plug-in ou le champ demandé.',
      'Cherchez des étapes synchrones sur **Incident** sous **« Sdk Message Processing Steps »**, et des workflows en temps réel.',
      'Faites-le changer, ou remplissez ce qu’il demande dans l’étape qui crée l’incident.',
      rerun,
    ],
  },
  'duplicate-case': {
    name: 'La détection des doublons a arrêté l’incident',
    means:
      'Une règle de détection des doublons a pris le nouvel incident pour un incident déjà là ; l’étape qui le crée a donc échoué.',
    fix: [
      'Cherchez un incident déjà là.',
      'Voyez les règles de détection des doublons pour **Incident**, et restreignez ou dépubliez celle qui s’applique.',
      rerun,
    ],
  },
  'flow-off': {
    name: 'Le flux de la règle est arrêté',
    means:
      'Le flux de l’élément de règle est arrêté ou suspendu. La règle passe l’e-mail, et rien ne tourne.',
    fix: [
      'Désactivez la règle et réactivez-la : cela démarre son flux. Ne le faites pas dans Power Automate.',
      'S’il s’arrête encore, lisez les détails du flux : une stratégie de données ou des échecs répétés ont pu le suspendre.',
      rerun,
    ],
    look: [
      '**Power Automate** > **Mes flux** ou **Solutions** : l’état de **ARC:** et du nom de l’élément de règle.',
    ],
  },
  'wrong-trigger': {
    name: 'Le déclencheur du flux n’est pas comme il faut',
    means:
      'Le flux de l’élément de règle ne démarre pas comme la règle l’attend. Cela laisse penser que le déclencheur a été modifié.',
    fix: [
      'Ouvrez le flux **ARC: nom de l’élément de règle** et regardez son déclencheur.',
      'Il doit s’exécuter quand un e-mail est mis à jour, avec un filtre sur **importsequencenumber** ; rétablissez cela.',
      reconnectRule,
    ],
  },
  'flow-step-failed': {
    name: 'Une étape du flux a échoué',
    means:
      'Une étape du flux a reçu quelque chose d’inutilisable : un champ vide, trop long ou d’un autre type, ou un enregistrement disparu.',
    fix: [
      openRun,
      'Lisez l’erreur dans **« Outputs »** de l’étape en échec, et corrigez ce qu’elle nomme.',
      resubmit,
    ],
  },
  'flow-expression': {
    name: 'Une expression du flux a échoué',
    means:
      'Une expression du flux a reçu une valeur qu’elle ne sait pas traiter, souvent vide (null), ou elle est mal écrite.',
    fix: [
      openRun,
      'Donnez une valeur par défaut aux valeurs vides avec **coalesce**, ou vérifiez-les avant avec une **Condition**.',
      resubmit,
    ],
  },
  'flow-forbidden': {
    name: 'Une étape du flux était interdite (403)',
    means:
      'Le compte de la connexion n’a pas de droit sur l’enregistrement, une stratégie de données bloque le connecteur, ou une licence manque. Le message dit quoi.',
    fix: [
      openRun,
      'Donnez au compte de la connexion un rôle de sécurité avec les droits que l’étape demande.',
      'Interrogez un administrateur Power Platform sur les stratégies de données (DLP) et les licences.',
      resubmit,
    ],
  },
  'flow-limit': {
    name: 'Le flux a atteint une limite',
    means:
      'Il y a eu trop d’actions ou de demandes : la limite quotidienne de la licence, les répétitions d’une boucle, ou la limite du connecteur (429).',
    fix: [
      'Attendez que la limite le permette, et regardez les exécutions suivantes.',
      'Utilisez moins d’actions : filtrez avant une boucle plutôt que dedans.',
      'Ou attribuez au propriétaire du flux une licence à limite plus élevée.',
      resubmit,
    ],
  },
  'flow-run-passing': {
    name: 'Une panne passagère de l’exécution',
    means:
      'Le service n’a pas répondu à temps ou a eu une erreur à lui (500, 502, 503). En général, cela passe.',
    fix: [
      'Attendez 15 à 30 minutes ; ne changez rien avant.',
      resubmit,
      'Si cela revient, regardez l’état du service, et donnez à l’étape une stratégie de nouvelle tentative.',
    ],
  },
  'rule-owner-privilege': {
    name: 'Un privilège manque à l’exécution',
    means:
      'Le compte sous lequel la règle ou son flux tourne n’a pas le privilège (**prv…**) que le message nomme.',
    fix: [
      'Notez le privilège. **prvCreateIncident**, par exemple, est **Créer** sur **Incident**.',
      'Ajoutez-le à un rôle de sécurité du propriétaire de la règle, et du compte de la connexion du flux.',
      rerun,
    ],
  },
  'step-skipped': {
    name: 'L’exécution a réussi sans créer d’incident',
    means:
      'Une exécution peut bien finir sans créer d’incident : une condition du flux a mené à côté de l’étape qui le crée.',
    fix: [
      'Ouvrez l’exécution : **« Create a record (don’t rename this step) »** a-t-elle tourné, ou été ignorée ?',
      'Regardez la condition qui la précède, et corrigez-la.',
      rerun,
    ],
  },
  'job-canceled': {
    name: 'La tâche système a été annulée',
    means:
      'La tâche d’une règle héritée a été annulée, par quelqu’un ou par le système, par exemple parce qu’elle tournait en boucle.',
    fix: [
      'Ouvrez la tâche et lisez ses détails. Une tâche annulée ne peut pas reprendre.',
      'Corrigez ce qu’ils nomment.',
      rerun,
    ],
    look: [whereJobs],
  },
  'case-still-active': {
    name: 'L’incident de la conversation est encore actif',
    means:
      'L’e-mail appartient à un incident encore actif : aucun nouvel incident n’est donc créé. L’e-mail est dans la chronologie de cet incident.',
    fix: [
      'Ouvrez l’e-mail et suivez **Concernant** jusqu’à l’incident.',
      'S’il faut un nouvel incident, demandez à l’expéditeur d’écrire un nouvel e-mail au lieu d’une réponse.',
    ],
  },
  'case-resolved': {
    name: 'L’incident de la conversation est résolu',
    means:
      'L’e-mail appartient à un incident résolu, et la règle n’est pas configurée pour en créer un nouveau.',
    fix: [
      openRule,
      'Définissez **« Wait for a specific amount of time after the connected case has been resolved »** sur **Oui** ; sans durée, cela vaut tout de suite.',
      reactivate,
    ],
  },
  'case-resolved-recently': {
    name: 'L’incident vient seulement d’être résolu',
    means:
      'L’e-mail appartient à un incident résolu depuis peu. La règle attend un temps défini après la résolution avant de créer un nouvel incident.',
    fix: [
      openRule,
      'Sous **« Wait for a specific amount of time after the connected case has been resolved »**, choisissez une durée plus courte.',
      reactivate,
    ],
  },
  'tracked-to-other-record': {
    name: 'L’e-mail est lié à un autre enregistrement',
    means:
      'L’e-mail est déjà lié à un enregistrement : la règle l’a donc ignoré. C’est voulu pour les réponses à des e-mails suivis et pour leurs transferts.',
    fix: [
      'Ouvrez l’e-mail et regardez **Concernant**.',
      'S’il faut un nouvel incident, demandez à l’expéditeur un nouvel e-mail au lieu d’une réponse, ou créez l’incident à partir de l’e-mail.',
      'Si le lien est incorrect, vérifiez dans les paramètres de suivi des e-mails comment ils sont mis en corrélation.',
    ],
  },
  'changed-subject': {
    name: 'Une réponse avec un nouvel objet',
    means:
      'Le client a répondu à un e-mail antérieur en changeant l’objet. Cela reste une réponse, donc aucun nouvel incident n’est créé.',
    fix: [
      'Créez l’incident à la main à partir de l’e-mail, ou demandez un nouvel e-mail.',
      'À l’avenir, un flux à vous peut créer un incident où **« Correlated subject changed »** est vrai ; la page de Microsoft montre comment.',
    ],
  },
  'forward-correlated': {
    name: 'Un transfert est pris pour une réponse',
    means:
      'Un e-mail transféré porte souvent la référence de celui qu’il transfère. Il est donc lié à son enregistrement, et aucun incident n’est créé.',
    fix: [
      'Videz **Concernant** sur l’e-mail ; s’il n’y a pas encore d’incident, utilisez **Ajouter à la file d’attente**.',
      'Pour tous les transferts : faites activer le paramètre d’organisation **DoNotCorrelateForwardedEmailsAsReplies**.',
    ],
  },
  'smart-matching': {
    name: 'La correspondance intelligente l’a lié à un ancien e-mail',
    means:
      'La correspondance intelligente lie les e-mails par les mots de l’objet et les destinataires. Elle peut se tromper, et Microsoft la déconseille.',
    fix: [
      'Videz **Concernant** sur l’e-mail ; s’il n’y a pas encore d’incident, utilisez **Ajouter à la file d’attente**.',
      'Désactivez la correspondance intelligente dans les paramètres de suivi des e-mails.',
    ],
  },
  'contact-rights': {
    name: 'Le contact n’a pas pu être créé',
    means:
      'L’expéditeur est inconnu et le contact n’a pas pu être créé, peut-être faute d’autorisation. Les pages de Microsoft divergent sur qui doit l’avoir : le propriétaire de la règle, ou le propriétaire ou le destinataire de l’e-mail.',
    fix: [
      'Vérifiez que le propriétaire de la règle et celui de la file d’attente peuvent créer des contacts.',
      'Pour utiliser les autorisations du propriétaire de la règle, définissez la variable d’environnement **msdyn_ArcCreateContactWithRuleOwner** sur **1**.',
      rerun,
    ],
  },
  'duplicate-contact': {
    name: 'La détection des doublons a arrêté le contact',
    means:
      'Une règle de détection des doublons a pris le nouveau contact pour un contact déjà là ; il n’a donc pas été créé.',
    fix: [
      'Cherchez un contact de ce nom, même inactif ; activez-le ou donnez-lui l’adresse de l’expéditeur.',
      'Ou restreignez la règle de détection des doublons pour les contacts.',
      rerun,
    ],
  },
  'rule-draft': {
    name: 'La règle de la file est un brouillon',
    means:
      'Il y a une règle pour cette file, mais elle n’est pas active. Une règle nouvelle ou migrée reste un brouillon jusqu’à son activation.',
    fix: [
      'Ouvrez la règle et vérifiez qu’elle a un élément de règle.',
      'Sélectionnez **Activer**. Activer une règle migrée désactive l’ancienne.',
      rerun,
    ],
  },
  'no-rule': {
    name: 'Il n’y a pas de règle pour la file',
    means:
      'Aucune règle d’e-mail n’a cette file comme **« Queue to monitor »**. Les règles pour d’autres activités, comme les tâches, ne comptent pas.',
    fix: [
      'Créez-en une : **Nouveau**, cette file comme **« Queue to monitor »**, **E-mail** comme **« Activity type to monitor »**, **Enregistrer**.',
      'Ajoutez un élément avec **Incident** comme **« Record to create »**, puis **Activer**.',
      rerun,
    ],
  },
  'flow-disconnected': {
    name: 'La règle a perdu son flux',
    means:
      'La règle n’atteint plus son flux. Une raison connue : le compte sous lequel la règle s’exécute a été désactivé ou supprimé.',
    fix: [
      'Vérifiez que le propriétaire de la règle est un utilisateur activé.',
      reconnectRule,
      'N’activez ni ne désactivez le flux dans Power Automate ; la règle s’en charge.',
      rerun,
    ],
  },
  'workflow-disconnected': {
    name: 'La règle a perdu son workflow',
    means:
      'La règle héritée n’atteint plus son workflow. Désactiver puis réactiver la règle rétablit la connexion.',
    fix: [
      'Vérifiez que le propriétaire de la règle est un utilisateur activé.',
      'Sous **Gestion des services** > **Règles de création et de mise à jour automatiques d’enregistrements**, désactivez la règle puis réactivez-la.',
      rerun,
    ],
  },
  'matching-error': {
    name: 'La règle a échoué en comparant ses conditions',
    means:
      'La règle a échoué en comparant ses conditions. Raison connue de Microsoft : le compte sous lequel la règle s’exécute a été supprimé ou désactivé, ce qui déconnecte le flux.',
    fix: [
      'Vérifiez que le compte sous lequel la règle s’exécute est actif.',
      reconnectRule,
      rerun,
      'En cas de nouvel échec, contactez le support Microsoft.',
    ],
  },
  'owner-disabled': {
    name: 'Le propriétaire de la règle est désactivé',
    means:
      'Le compte sous lequel la règle tourne a été désactivé ou supprimé. Cela coupe la règle de son flux.',
    fix: [
      'Activez le compte, ou désactivez la règle et choisissez un propriétaire actif avec rôle et licence.',
      toggleRule,
      rerun,
    ],
  },
  'owner-unlicensed': {
    name: 'Le propriétaire du flux n’a pas la licence',
    means:
      'Le flux utilise un connecteur premium, et le compte qui le possède ou l’exécute n’a pas, ou plus, la licence pour cela.',
    fix: [
      'Attribuez **Power Automate Premium** au propriétaire du flux, ou une licence **Process** au flux.',
      'Enregistrez le flux pour que la licence compte ; pour celui d’une règle, désactivez et réactivez la règle.',
      resubmit,
    ],
  },
  'connection-broken': {
    name: 'La connexion du flux demande une nouvelle identification',
    means:
      'L’identification de la connexion n’est plus valable : mot de passe changé, 90 jours sans usage, ou authentification multifacteur activée.',
    fix: [
      fixConnection,
      'Pour une connexion partagée, seul son propriétaire le peut ; sinon, choisissez une autre connexion dans le flux.',
      resubmit,
    ],
    look: [whereConnections],
    who: 'Le propriétaire de la connexion.',
  },
  'connection-account-disabled': {
    name: 'Le compte de la connexion est désactivé ou supprimé',
    means:
      'L’utilisateur derrière le flux ou sa connexion a été désactivé ou supprimé, dans Microsoft Entra ID ou dans cet environnement.',
    fix: [
      'Vérifiez que le propriétaire de la règle et le compte de la connexion sont actifs, sous licence, et dans cet environnement.',
      'Si la personne est partie, faites identifier un compte actif à la connexion, et donnez-lui la règle.',
      toggleRule,
      resubmit,
    ],
    look: [whereConnections],
  },
  'connection-application-off': {
    name: 'L’application derrière la connexion est désactivée',
    means:
      'Un administrateur a désactivé l’application (principal de service) dont la connexion a besoin, ou son abonnement a expiré.',
    fix: ['Faites réactiver l’application, ou créez une autre connexion pour le flux.', resubmit],
    look: [whereConnections],
    who: entraAdministrator,
  },
  'connection-blocked-by-policy': {
    name: 'Une stratégie de données (DLP) bloque le flux',
    means:
      'Une stratégie de données n’admet pas ensemble les connecteurs du flux ; il a donc été suspendu. Cela agit tout de suite, souvent sur plusieurs flux.',
    fix: [
      'Demandez quelle stratégie de données a changé, et faites admettre les connecteurs.',
      toggleRule,
      rerun,
    ],
    who: 'Un administrateur Power Platform.',
  },
  'connection-blocked-by-access-policy': {
    name: 'Une stratégie d’accès bloque la connexion',
    means:
      'L’accès conditionnel refuse la connexion : il veut un autre appareil, un autre lieu ou une autre façon de s’identifier.',
    fix: [
      'Demandez quelle stratégie a refusé ; les journaux de connexion de Microsoft Entra ID le montrent.',
      'Identifiez-vous de nouveau à la connexion d’une façon que la stratégie admet.',
      resubmit,
    ],
    look: [whereConnections],
    who: entraAdministrator,
  },
  'flow-trigger-failing': {
    name: 'Le déclencheur du flux ne fonctionne pas',
    means:
      'Power Automate n’a pas pu inscrire le déclencheur, donc le flux ne démarre pas. Souvent sa connexion est rompue ; les erreurs 5xx passent d’elles-mêmes.',
    fix: [
      'Sélectionnez **« Fix the trigger »** dans les détails du flux et lisez l’erreur.',
      fixConnection,
      toggleRule,
      rerun,
    ],
    look: [whereConnections],
  },
  'jobs-waiting': {
    name: 'La tâche attend encore',
    means:
      'La tâche système de la règle n’a pas encore tourné : elle attend des ressources, ou a été suspendue ou reportée. Ce n’est pas une erreur.',
    fix: [
      'Ouvrez la tâche : suspendue, elle peut reprendre ; reportée, elle a une heure plus tardive.',
      'Si beaucoup de tâches attendent, vérifiez que les opérations en arrière-plan sont activées.',
      'Si elles attendent toujours, contactez le support Microsoft.',
    ],
    look: [whereJobs],
  },
  'administration-mode': {
    name: 'Mode d’administration, ou arrière-plan coupé',
    means:
      'En mode d’administration, les opérations en arrière-plan peuvent être coupées. Alors aucun e-mail n’est synchronisé, et aucun flux ni workflow d’arrière-plan ne tourne.',
    fix: [
      '**Centre d’administration Power Platform** > **Gérer** > **Environnements** > votre environnement > **Modifier** : voyez **Mode d’administration**.',
      'Quand le travail y est fini, désactivez-le et activez les **Opérations en arrière-plan**.',
      lookAfterCycle,
    ],
  },
  'restored-environment': {
    name: 'Un environnement copié ou restauré',
    means:
      'Une copie démarre en mode d’administration, arrière-plan et flux coupés. Une boîte ne peut être synchronisée qu’avec un seul environnement.',
    fix: [
      'Terminez-y le mode d’administration et activez les opérations en arrière-plan.',
      'Décidez quel environnement lit la boîte : approuvez et testez-la là, mettez-la sur **« None »** dans l’autre.',
      'Désactivez et réactivez les règles, pour que leurs flux tournent.',
    ],
  },
  'case-merged': {
    name: 'L’incident a été fusionné',
    means:
      'Un incident a été créé puis fusionné avec un autre. L’un est inactif, et ses données sont passées à l’autre.',
    fix: [
      'Cherchez les incidents inactifs de cet expéditeur, et suivez-les jusqu’à celui avec lequel ils ont été fusionnés.',
      'Alors rien n’est cassé : répondez dans cet incident.',
    ],
  },
  'case-deleted': {
    name: 'L’incident a été supprimé',
    means:
      'Un incident a été créé puis supprimé : par quelqu’un, une suppression en bloc ou une automatisation.',
    fix: [
      'Voyez l’historique d’audit des incidents, et les suppressions en bloc dans les **Tâches système**.',
      'Créez l’incident à la main à partir de l’e-mail, et arrêtez ce qui supprime des incidents.',
    ],
  },
  'own-flow-or-plug-in': {
    name: 'Une automatisation à vous crée les incidents',
    means:
      'Ici, un flux, un workflow ou un plug-in à vous crée les incidents, et pas une règle. Les dix causes ne disent pas ce qu’il fait.',
    fix: [
      'Trouvez qui l’a fait, et voyez ses exécutions à l’heure de l’e-mail.',
      'Corrigez-le là, et testez avec un nouvel e-mail.',
    ],
  },
  'resolved-without-case': {
    name: 'La résolution des e-mails a répondu sans incident',
    means:
      'La résolution des e-mails (« email resolution », préversion) répond elle-même aux clients, et ne crée un incident que si elle ne peut pas résoudre l’affaire.',
    fix: [
      'Cherchez dans **Activités** une réponse à cet e-mail.',
      'Si tout e-mail doit devenir incident : **Centre d’administration Copilot Service** > **« Email settings »** > **« Email resolution (preview) »** > **Gérer**, et désactivez.',
    ],
  },
  'deflected-category': {
    name: 'La classification écarte cette catégorie',
    means:
      'Les e-mails de certaines catégories, comme le marketing, ne deviennent pas des incidents. Chaque e-mail reçoit une catégorie, même si aucune ne convient.',
    fix: [
      'Regardez la catégorie de cet e-mail.',
      'Corrigez les catégories, par exemple avec une catégorie générale comme **« Uncategorized »**, ou la condition de la règle.',
    ],
  },
  'no-reason-given': {
    name: 'La règle n’a pas donné de raison',
    means:
      'La règle n’a pas donné de raison à son arrêt. Si l’état est **« Ready for Power Automate »** ou **« Ready for workflow »**, la règle a transmis l’e-mail, et la réponse se trouve plus loin.',
    fix: [
      'Pour une règle moderne, ouvrez l’historique des exécutions du flux dans Power Automate et cherchez une exécution en échec.',
      'Pour une règle héritée, cherchez des **Tâches système** en échec.',
    ],
  },
  'reason-unpublished': {
    name: 'Une raison sans texte publié',
    means:
      'Cette raison n’a pas de texte publié : son numéro seul ne dit donc pas ce qui s’est passé.',
    fix: [
      'Regardez **« Recommendation »** dans le moniteur d’activité.',
      'Vérifiez l’historique des exécutions du flux, ou les **Tâches système** pour une règle héritée.',
      'Si les deux sont sans erreur, communiquez le numéro au support Microsoft.',
    ],
  },
  'email-gone': {
    name: 'L’e-mail n’est plus là',
    means:
      'La règle ne trouvait plus l’e-mail qu’elle devait examiner. Il a peut-être été supprimé entre-temps.',
    fix: [
      'Vérifiez si l’e-mail existe encore dans **Activités**.',
      rerun,
      'S’il a disparu, demandez à l’expéditeur de l’envoyer de nouveau.',
    ],
  },
  'additional-actions-only': {
    name: 'Seules les actions supplémentaires ont tourné',
    means:
      'L’expéditeur n’a pas de droit (entitlement) valide : l’action principale a donc été ignorée. Les actions supplémentaires de la règle se sont quand même exécutées.',
    fix: [
      'Si l’incident est souhaité, ajoutez ou renouvelez un droit (entitlement) de ce client.',
      'Ou désactivez la règle, définissez **« Require a valid entitlement on the connected case »** sur **Non**, et réactivez-la.',
    ],
  },
  'plug-in-somewhere': {
    name: 'Un plug-in ou un workflow a arrêté quelque chose',
    means:
      'Tout plug-in ou workflow en temps réel qui échoue dit cela, sur n’importe quel enregistrement. Le lieu où vous l’avez vu dit si c’était l’e-mail ou l’incident.',
    fix: [
      'Dans une alerte de la boîte aux lettres : il a arrêté l’e-mail. Collez toute l’alerte.',
      'Dans une exécution de flux ou une tâche système : il a arrêté une étape de la règle, souvent celle qui crée l’incident.',
      'Collez tout le message : il nomme souvent le plug-in.',
    ],
  },
  'privilege-missing': {
    name: 'Un privilège manque à un utilisateur ou une équipe',
    means:
      'Le message nomme un privilège (**prv…**) qui manque. Le lieu où vous l’avez vu dit à qui.',
    fix: [
      'Dans une alerte de la boîte aux lettres : au propriétaire de la boîte ou de sa file.',
      'Dans une exécution de flux ou une tâche système : au propriétaire de la règle, ou au compte de la connexion du flux.',
    ],
  },
  'outgoing-only': {
    name: 'Il s’agit de l’envoi',
    means:
      'Cette alerte concerne l’envoi. Elle n’explique pas pourquoi un e-mail entrant n’est pas devenu un incident.',
    fix: [otherAlerts],
  },
  'mailbox-off-for-sending': {
    name: 'La boîte aux lettres ne peut pas envoyer',
    means:
      'La boîte est inactive, ou coupée pour l’e-mail sortant. C’est seulement inactive qu’elle arrête aussi l’e-mail entrant.',
    fix: [
      openMailbox,
      'Voyez si elle est active, et ce que dit **« Incoming Email Status »**.',
      'Si elle est inactive, sélectionnez **Activer**, puis **Tester et activer la boîte aux lettres**.',
    ],
  },
  'other-items-only': {
    name: 'Il s’agit de rendez-vous, de contacts ou de tâches',
    means:
      'Les rendez-vous, contacts et tâches sont synchronisés à part de l’e-mail. Cette alerte n’explique pas pourquoi un e-mail n’est pas devenu un incident.',
    fix: [otherAlerts],
  },
  'information-only': {
    name: 'Ce n’est qu’une information',
    means: 'Le produit dit ici ce qui a été réglé. Rien n’a échoué.',
    fix: ['Continuez avec la question.'],
  },
  'sign-in-refused': {
    name: 'Quelqu’un ne peut pas se connecter à cet environnement',
    means:
      'La personne n’est pas utilisateur de cet environnement, ou pas dans son groupe de sécurité. Cela ne compte ici que si la règle ou son flux tourne sous son nom.',
    fix: [
      'Faites ajouter la personne au groupe de sécurité de l’environnement.',
      'Si c’est le compte de la connexion du flux, identifiez-vous ensuite de nouveau à la connexion.',
    ],
  },
  'maker-portal': {
    name: 'Le navigateur n’atteint pas Power Automate',
    means:
      'Le navigateur n’a pas pu charger quelque chose de Power Automate, souvent à cause d’un pare-feu. Cela ne dit rien de la règle.',
    fix: [
      'Faites admettre les adresses dont Power Automate a besoin, ou regardez depuis un autre réseau.',
    ],
  },
};
