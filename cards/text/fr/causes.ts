import { legacyRuleList, ruleList } from './places.ts';
import type { Text } from '../text.ts';

const addToQueueWarning =
  'Vérifiez d’abord qu’il n’y a pas encore d’incident ; l’expéditeur recevra peut-être de nouveau la réponse automatique.';
const addToQueue =
  'Dans **Toutes les activités**, sélectionnez l’e-mail, puis **« Add To Queue »** et la même file d’attente. S’il n’y est pas, envoyez un e-mail de test de l’extérieur.';
const lookForCase =
  'Cherchez l’incident : son origine est **E-mail**, et le champ **Concernant** ou **« Related »** de l’e-mail y mène.';
const customerNote =
  'Bon à savoir : le **Client** d’un incident peut être un contact ou un compte. Si aucun contact ni compte n’a l’adresse de l’expéditeur et que les expéditeurs inconnus sont autorisés, le système crée un contact et le lie à **Client**.';
const ruleManager =
  'Une personne ayant le rôle **Responsable du service clientèle** (Customer Service Manager), **Administrateur système** ou **Personnalisateur de système**.';

/** What each cause means, how to fix it, who may do it and how to prove that it worked. */
export const causes: Text['causes'] = {
  'email-not-synchronized': {
    name: 'L’e-mail n’est pas synchronisé',
    shortName: 'Non synchronisé',
    finding: [
      'Le message n’est jamais devenu un e-mail dans Dynamics 365 : la synchronisation ne l’a pas lu, n’a pas pu le créer, ou la file d’attente ne l’accepte pas. Aucune règle ne l’a vu.',
      'La liste de l’article dit que l’e-mail « est en cours de synchronisation » ; ses étapes montrent qu’il faut comprendre que l’e-mail **n’est pas** synchronisé.',
    ],
    brief:
      'Ouvrez la boîte aux lettres de la file d’attente, sélectionnez **« Approve Email »**, puis **Tester et activer la boîte aux lettres**, et corrigez ce qu’indiquent ses **Alertes**.',
    fix: [
      'Ouvrez la boîte aux lettres : **Centre d’administration Power Platform** > **Gérer** > **Environnements** > votre environnement > **Paramètres** > **E-mail** > **Boîtes aux lettres**. Sélectionnez **« Approve Email »**, puis **Tester et activer la boîte aux lettres**.',
      'Lisez les **Alertes** de la boîte aux lettres et corrigez ce qu’elles signalent. Vous pouvez les coller ici.',
      'Vérifiez que le propriétaire de la file d’attente et de sa boîte aux lettres a une licence et un rôle de sécurité. Si Outlook affiche la catégorie **« Undeliverable »**, un plug-in, un workflow ou des privilèges manquants ont arrêté l’e-mail.',
      'Ouvrez la file d’attente et définissez **« Convert Incoming Email To Activities »** sur **« All email messages »**, si elle doit accepter tout le monde.',
      'Si une règle Outlook a placé l’e-mail dans un sous-dossier, modifiez cette règle et remettez l’e-mail dans la **Boîte de réception**. Le déplacer ne suffit pas : faites-le lire de nouveau comme à l’étape suivante.',
      'Pour faire relire un e-mail plus ancien, sélectionnez **Tester et activer la boîte aux lettres** sur le formulaire de la boîte : il demande une date de début ; choisissez-en une avant l’e-mail. Elle doit être après **Traiter les e-mails à partir de** du profil de serveur de messagerie.',
    ],
    legacyFix: [
      'Menus hérités : **Paramètres** > **Configuration de la messagerie** > **Boîtes aux lettres**. Si E-mail Router lit encore la boîte aux lettres, vérifiez qu’il fonctionne, ou passez à la synchronisation côté serveur.',
    ],
    who: 'Un administrateur système. Pour approuver l’adresse, cette même personne doit aussi être administrateur Exchange ou administrateur général.',
    request:
      'Les e-mails envoyés à notre file d’attente de support n’arrivent pas dans Dynamics 365. Pourriez-vous approuver la boîte aux lettres de la file d’attente (Centre d’administration Power Platform > Paramètres > E-mail > Boîtes aux lettres > « Approve Email »), lancer « Tester et activer la boîte aux lettres », et me dire ce qu’indiquent ses alertes ?',
    proof: [
      'Attendez environ 15 minutes, ou envoyez un e-mail de test à la file d’attente depuis une adresse externe.',
      'Cherchez l’e-mail dans **Activités**, puis son incident.',
    ],
    found:
      'Quelque chose empêche la file d’attente ou sa boîte aux lettres de recevoir cet e-mail.',
    ruledOut: 'L’e-mail est dans Activités.',
    unproven:
      'L’e-mail n’y est pas, alors que la file d’attente et la boîte aux lettres semblent correctes.',
  },
  'no-queue-item': {
    name: 'Il manque l’élément de file d’attente',
    shortName: 'Absent de la file',
    finding: [
      'L’e-mail est arrivé, mais aucun élément de file d’attente n’a été créé pour lui. Les règles travaillent sur les éléments de file d’attente : aucune règle n’a donc examiné cet e-mail.',
      'Le plus souvent, la file d’attente n’est pas un destinataire accepté (elle n’est peut-être qu’en Cci), l’e-mail est la copie d’un e-mail déjà suivi, ou un paramètre de l’organisation empêche la création d’éléments de file d’attente. Si un Cci ou une réponse à un e-mail suivi apparaît plus tard, c’est l’explication.',
    ],
    contradiction:
      'L’article cite l’absence d’élément de file d’attente comme une cause, mais dit lui-même, comme la page sur les règles, qu’un élément devient normalement inactif une fois qu’une règle a été appliquée. Seul un élément réellement absent est une anomalie.',
    brief:
      'Ouvrez la file d’attente : son adresse doit être celle à laquelle l’e-mail a été envoyé, et **« Convert Incoming Email To Activities »** doit accepter l’expéditeur.',
    fix: [
      'Ouvrez la file d’attente : son adresse e-mail entrante correspond-elle à celle à laquelle l’e-mail a été envoyé, et **« Convert Incoming Email To Activities »** accepte-t-il cet expéditeur ?',
      'Renseignez-vous sur les paramètres d’organisation **CreateQueueItemForSynchronizingMailbox** et **CreateQueueItemsForAcceptingQueueRecipients** : tous deux devraient être activés. Les pages de Microsoft diffèrent sur la valeur par défaut du premier.',
      'La copie d’un e-mail déjà suivi ne reçoit pas de second élément, sauf si **SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail** est activé.',
    ],
    who: 'Un responsable du service clientèle (Customer Service Manager) pour la file d’attente ; un administrateur système pour les paramètres d’organisation.',
    request:
      'Un e-mail est arrivé dans Dynamics 365 sans élément de file d’attente. Pourriez-vous vérifier l’adresse e-mail entrante de la file d’attente et « Convert Incoming Email To Activities », et si les paramètres d’organisation CreateQueueItemForSynchronizingMailbox et CreateQueueItemsForAcceptingQueueRecipients sont activés ?',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'L’e-mail n’a pas d’élément dans cette file d’attente.',
    ruledOut: 'L’e-mail a un élément dans cette file d’attente (s’il est inactif, c’est normal).',
  },
  'unknown-sender': {
    name: 'L’expéditeur est inconnu',
    shortName: 'Expéditeur inconnu',
    finding: [
      'L’expéditeur n’est ni un contact ni un compte actif, et la règle n’autorise pas les expéditeurs inconnus ou laisse son flux déterminer le client. Aucun incident n’a donc été créé.',
      customerNote,
    ],
    contradiction:
      'L’option porte trois noms : l’article dit **Créer un contact pour un expéditeur inconnu**, les règles héritées **« Create cases for email from unknown senders »**, les règles modernes **« Allow emails from unknown senders »**.',
    brief:
      'Créez un contact pour l’expéditeur. Ou désactivez la règle, définissez **« Allow emails from unknown senders »** sur **Oui** dans l’onglet **Avancé**, et réactivez-la.',
    fix: [
      'Soit vous faites connaître l’expéditeur : créez un contact ou un compte avec cette adresse, ou activez celui qui existe.',
      `Soit vous autorisez les expéditeurs inconnus : ${ruleList}. Désactivez la règle (active, elle est en lecture seule), ouvrez l’onglet **Avancé**, définissez **« Allow emails from unknown senders »** sur **Oui** et, sous **« Manage unknown senders by »**, choisissez **« Creating a new contact automatically »**. Réactivez la règle.`,
      'Si le choix à cet endroit est **« Mapping in Power Automate manually »**, le flux doit définir lui-même le client ; sinon, son action **« Terminate when no valid customer found »** met fin à l’exécution.',
      'Si les expéditeurs inconnus sont autorisés et qu’aucun contact n’est créé : voyez, dans les options personnelles du propriétaire de la règle, **« Automatically create records in Dynamics 365 for Customer Engagement »**, et le paramètre d’organisation **AutoCreateContactOnPromote**.',
    ],
    legacyFix: [
      `${legacyRuleList}. Désactivez la règle, cochez la case pour les expéditeurs inconnus, puis réactivez-la.`,
    ],
    who: ruleManager,
    request:
      'Notre règle de création automatique d’enregistrements ignore les e-mails des personnes qui ne sont pas encore des contacts. Pourriez-vous désactiver la règle, définir « Allow emails from unknown senders » sur Oui dans son onglet Avancé, choisir « Creating a new contact automatically », puis la réactiver ?',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found:
      'L’expéditeur est inconnu, et la règle ne crée pas de contact pour les expéditeurs inconnus.',
    ruledOut:
      'L’expéditeur est connu, ou la règle crée des contacts pour les expéditeurs inconnus.',
  },
  'rule-failed': {
    name: 'La règle n’est pas bien configurée',
    shortName: 'Règle à corriger',
    finding: [
      'Une règle a examiné l’e-mail mais n’a pas créé d’incident : son exécution a échoué, aucun de ses éléments ne convient, son flux est désactivé, ou un paramètre tel que le contrôle des droits (entitlements) l’a arrêtée.',
      'La raison la plus fréquente est la façon dont le client et le contact sont mappés dans l’étape qui crée l’incident.',
      customerNote,
    ],
    brief:
      'Désactivez la règle, corrigez ses conditions ou l’étape qui crée l’incident, et réactivez-la.',
    fix: [
      'S’il y a un message d’erreur, collez-le ici : je vous dirai quelle étape modifier.',
      `Désactivez la règle (${ruleList}), corrigez-la et réactivez-la.`,
      'Assurez-vous qu’elle a au moins un élément de règle dont la condition convient ; une condition vide convient à tous les e-mails.',
      'Dans l’étape qui crée l’incident, laissez **Client** vide ou mettez-y l’expéditeur, et videz **Contact** si le message porte dessus.',
      'Laissez le déclencheur du flux tel quel, et n’activez ni ne désactivez les flux ARC dans Power Automate.',
      'Si **« Require a valid entitlement on the connected case »** est activé, le client a besoin d’un droit (entitlement) actif. Dans ce cas, la règle a fait ce qu’on lui a demandé.',
    ],
    legacyFix: ['L’échec d’une règle héritée se trouve dans **Paramètres** > **Tâches système**.'],
    who: ruleManager,
    request:
      'Notre règle de création automatique d’enregistrements échoue sur les e-mails entrants. Pourriez-vous examiner les exécutions en échec de son flux (nommé « ARC: » suivi du nom de l’élément de règle) ou les tâches système en échec, et corriger le mappage de Client et de Contact dans l’étape qui crée l’incident ? Merci de désactiver d’abord la règle et de la réactiver ensuite.',
    proof: [
      addToQueueWarning,
      addToQueue,
      'La nouvelle exécution devrait réussir, et le champ **Concernant** ou **« Related »** de l’e-mail devrait mener à l’incident.',
    ],
    found:
      'L’exécution de la règle a échoué, rien en elle ne convient à l’e-mail, ou un paramètre l’a arrêtée.',
    ruledOut: 'L’exécution de la règle a réussi.',
    unproven: 'Aucune exécution n’a été trouvée ; un historique manquant ne prouve rien.',
  },
  'address-mismatch': {
    name: 'Contact et compte : adresses distinctes',
    shortName: 'Adresses distinctes',
    finding: [
      'Le contact et son compte ont des adresses différentes, et le message d’erreur porte sur le client. L’incident n’a donc pas pu être lié au bon client.',
      customerNote,
    ],
    contradiction:
      'L’article dit que **Client** devient le compte ; d’autres pages ne le disent que pour un contact qui appartient à un compte, et prennent sinon le contact.',
    brief:
      'Inscrivez l’adresse d’où vient l’e-mail sur le contact et sur le compte auquel il appartient.',
    fix: [
      'Mettez l’adresse depuis laquelle l’e-mail a été envoyé sur le contact, et sur le compte auquel il appartient.',
      'Si le contact appartient à un autre compte, corrigez son compte.',
      'Ou mettez l’expéditeur dans **Client**, dans l’étape de la règle qui crée l’incident, et laissez **Contact** vide.',
    ],
    who: 'Toute personne qui peut modifier les contacts et les comptes ; un responsable du service clientèle (Customer Service Manager) pour la règle.',
    request:
      'Le contact et le compte d’un client ont des adresses e-mail différentes, et les e-mails entrants ne deviennent pas des incidents. Pourriez-vous mettre l’adresse de l’expéditeur sur les deux, ou mettre l’expéditeur dans Client dans l’étape de notre règle qui crée l’incident ?',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'Les adresses diffèrent, et un message d’erreur porte sur le client.',
    ruledOut: 'Les adresses sont les mêmes, ou il n’y a pas de contact rattaché à un compte.',
    unproven:
      'Les adresses diffèrent, mais cela seul ne prouve rien. Il vaut la peine d’essayer de les rendre identiques.',
  },
  'bcc-only': {
    name: 'La file d’attente n’est qu’en Cci',
    shortName: 'Seulement en Cci',
    finding: [
      'L’adresse de la file d’attente elle-même n’est ni en À ni en Cc. Un destinataire en Cci, une liste de distribution ou un alias ne peut pas être associé à la file d’attente.',
    ],
    contradiction:
      'L’article dit que ces e-mails ne sont pas traités. D’autres pages disent qu’ils le sont si la file d’attente accepte **« All email messages »**. Donc : pas de traitement, sauf si la file d’attente accepte tout.',
    brief:
      'Faites mettre l’adresse de la file d’attente en À ou Cc. Ou définissez **« Convert Incoming Email To Activities »** sur **« All email messages »** dans la file d’attente.',
    fix: [
      'Demandez à l’expéditeur de mettre l’adresse de la file d’attente elle-même en À ou en Cc.',
      'Ou définissez **« Convert Incoming Email To Activities »** sur **« All email messages »** dans la file d’attente : la boîte aux lettres de la file d’attente crée alors elle-même l’élément, si le paramètre d’organisation **CreateQueueItemForSynchronizingMailbox** est activé (les pages diffèrent sur sa valeur par défaut).',
      'Pour une liste ou un transfert : envoyez plutôt à l’adresse de la file d’attente elle-même, ou acceptez tous les messages comme ci-dessus.',
    ],
    who: 'L’expéditeur, ou un responsable du service clientèle (Customer Service Manager) pour la file d’attente.',
    request:
      'Les e-mails qui parviennent à notre file d’attente en Cci ou par une liste de distribution ne deviennent pas des incidents. Pourriez-vous définir « Convert Incoming Email To Activities » sur « All email messages » dans la file d’attente, ou demander aux expéditeurs de mettre l’adresse de la file d’attente en À ou en Cc ?',
    proof: [
      'Envoyez l’e-mail de nouveau : avec l’adresse de la file d’attente en À ou en Cc, ou comme avant si la file d’attente accepte maintenant tous les messages.',
      'Cherchez l’e-mail dans **Activités**, puis son incident.',
    ],
    found: 'L’adresse de la file d’attente elle-même n’est ni en À ni en Cc.',
    ruledOut: 'L’adresse de la file d’attente elle-même est en À ou en Cc.',
  },
  'reply-to-tracked-email': {
    name: 'C’est une réponse à un e-mail suivi',
    shortName: 'C’est une réponse',
    finding: [
      'L’e-mail fait partie d’une conversation déjà suivie : il a donc été ajouté à ce qui existe, et aucun nouvel incident n’a été créé. C’est le fonctionnement prévu.',
      'Regardez le champ **Concernant** (ou **« Related »**) de l’e-mail : le texte du client est dans cet incident ou cet enregistrement.',
    ],
    brief:
      'En général rien : répondez au client dans l’incident existant. Pour un nouveau, demandez un nouvel e-mail au lieu d’une réponse.',
    fix: [
      'En général, il n’y a rien à faire : répondez au client dans l’incident existant.',
      'S’il faut un nouvel incident, demandez au client un nouvel e-mail au lieu d’une réponse, ou créez l’incident à la main à partir de l’e-mail.',
      'Si les réponses à des incidents résolus doivent en créer de nouveaux : désactivez la règle, définissez **« Wait for a specific amount of time after the connected case has been resolved »** sur **Oui** dans son onglet **Avancé**, et réactivez-la. Sans durée, cela vaut tout de suite ; avec **Non**, aucun incident n’est créé tant qu’il en existe un qui est lié.',
      'Si des e-mails transférés sont pris pour des réponses, un administrateur système peut modifier la corrélation des e-mails.',
    ],
    legacyFix: [
      'Règles héritées : **« Create cases for activities associated with a resolved case »**, et le temps écoulé depuis la résolution.',
    ],
    who: ruleManager,
    request:
      'Les réponses à des incidents résolus devraient créer de nouveaux incidents. Pourriez-vous désactiver notre règle de création automatique d’enregistrements, définir « Wait for a specific amount of time after the connected case has been resolved » sur Oui dans son onglet Avancé, puis la réactiver ?',
    proof: [
      'Si c’était le fonctionnement prévu, l’incident existant est la réponse : vous le trouverez dans le champ **Concernant** de l’e-mail.',
      'Sinon, envoyez un nouvel e-mail, pas une réponse, et cherchez son incident.',
    ],
    found:
      'L’e-mail est lié à un e-mail antérieur ; par conception, cela ne crée pas de nouvel incident.',
    ruledOut: 'L’e-mail n’est lié à aucun e-mail ni enregistrement antérieur.',
  },
  'contact-not-created': {
    name: 'Le contact n’a pas pu être créé',
    shortName: 'Contact non créé',
    finding: [
      'Les expéditeurs inconnus sont autorisés, mais le contact pour celui-ci n’a pas pu être créé. Sans contact, aucun incident n’a suivi.',
      'Une raison probable : le compte d’utilisateur dont les droits sont utilisés n’est pas autorisé à créer des contacts.',
    ],
    contradiction:
      'Une page dit que le contact est créé avec les droits du propriétaire de l’e-mail, une autre avec ceux de son destinataire. Vérifiez le propriétaire de la file d’attente et de sa boîte aux lettres, ainsi que le propriétaire de la règle.',
    brief:
      'Donnez au propriétaire de la file d’attente un rôle de sécurité avec **Créer** et **Ajouter** sur **Contact**.',
    fix: [
      'Donnez au propriétaire de la file d’attente un rôle de sécurité avec **Créer** et **Ajouter** sur **Contact**.',
      'Ou utilisez les droits du propriétaire de la règle : **Power Apps** > votre environnement > **Solutions** > **Solution par défaut** > **Variables d’environnement** > **msdyn_ArcCreateContactWithRuleOwner**, définissez **Valeur actuelle** sur **1**, puis enregistrez et publiez. C’est alors le propriétaire de la règle qui a besoin de ce rôle.',
    ],
    who: 'Un administrateur système.',
    request:
      'Notre règle ne peut pas créer de contacts pour les expéditeurs inconnus. Pourriez-vous donner au propriétaire de la file d’attente un rôle avec Créer et Ajouter sur Contact, ou définir la variable d’environnement msdyn_ArcCreateContactWithRuleOwner sur 1 et vous assurer que le propriétaire de la règle a ce rôle ?',
    proof: [addToQueueWarning, addToQueue, 'Cherchez le nouveau contact, puis l’incident.'],
    found: 'Le contact pour l’expéditeur inconnu n’a pas pu être créé.',
    ruledOut: 'Le contact existe, ou aucun n’était nécessaire.',
    unproven: 'Il n’y a pas de contact, mais rien ne montre que sa création a échoué.',
  },
  'no-active-rule': {
    name: 'La file n’a pas de règle active',
    shortName: 'Pas de règle active',
    finding: [
      'Aucune règle active pour les e-mails ne surveille cette file d’attente : rien ne transforme donc ses e-mails en incidents. Les éléments de file d’attente y restent simplement.',
    ],
    brief: 'Activez la règle de cette file d’attente. S’il n’y en a pas, créez-en une.',
    fix: [
      `Ouvrez les règles : ${ruleList}.`,
      'S’il y a un brouillon pour cette file d’attente, vérifiez qu’il a un élément de règle, et sélectionnez **Activer**.',
      'S’il n’y en a pas, créez une règle : **Nouveau**, avec cette file d’attente comme **« Queue to monitor »** et **E-mail** comme **« Activity type to monitor »**, puis **Enregistrer**. Sous **« Step two: conditions to evaluate and actions to take »**, ajoutez une condition avec **Incident** comme **« Record to create »**, sélectionnez **« Save and open in Power Automate »**, enregistrez, puis activez la règle avec **Activer**.',
      'Une file d’attente a au plus une règle active par type d’activité ; une règle pour les tâches ou les appels ne compte pas ici. Activer une règle migrée désactive la règle héritée.',
    ],
    legacyFix: [
      `${legacyRuleList}, puis **Activer**. Les règles héritées s’exécutent encore tant qu’elles ne sont pas désactivées.`,
    ],
    who: ruleManager,
    request:
      'Notre file d’attente de support n’a pas de règle active. Pourriez-vous activer (ou créer) la règle de création et de mise à jour automatiques d’enregistrements qui a cette file d’attente comme « Queue to monitor » et E-mail comme « Activity type to monitor » ?',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'La file d’attente n’a pas de règle active pour les e-mails.',
    ruledOut: 'La file d’attente a une règle active.',
  },
  'rule-disconnected': {
    name: 'La règle est déconnectée',
    shortName: 'Règle sans flux',
    finding: [
      'Le compte d’utilisateur sous lequel la règle s’exécute a été désactivé ou supprimé. La règle paraît active, mais elle n’est plus connectée à son flux.',
      'Dans ce cas, ce sont en général tous les e-mails de cette file d’attente qui restent sans incident, pas un seul.',
    ],
    brief:
      'Désactivez la règle, choisissez un propriétaire activé avec le rôle et la licence nécessaires, et réactivez-la.',
    fix: [
      `Ouvrez la règle : ${ruleList}. Regardez **« Owner whose permissions the rule uses to run »** dans l’onglet **Avancé**.`,
      'Activez ce compte, ou désactivez la règle et choisissez un propriétaire activé qui a le rôle et la licence nécessaires.',
      'Désactivez la règle puis réactivez-la : cela la reconnecte à son flux. N’activez pas le flux dans Power Automate à la place.',
    ],
    who: `${ruleManager} Pour activer un compte, il faut un administrateur Microsoft 365.`,
    request:
      'Notre règle de création automatique d’enregistrements est déconnectée de son flux, probablement parce que le compte de son propriétaire est désactivé. Pourriez-vous choisir un propriétaire activé, puis désactiver la règle et la réactiver ?',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'Le propriétaire de la règle est désactivé ou supprimé : son flux est donc déconnecté.',
    ruledOut: 'Le propriétaire de la règle est activé.',
  },
};
