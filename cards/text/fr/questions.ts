import { legacyRuleList, queueList, ruleList } from './places.ts';
import type { Text } from '../text.ts';

/** The questions: each can be answered by looking, and each says where. */
export const questions: Text['questions'] = {
  comparingCase: {
    name: 'L’incident qui existe déjà',
    question: 'Cet incident a-t-il été créé à partir de cet e-mail ?',
    why: 'Si oui, tout fonctionne. Si le champ **Concernant** ou **« Related »** de l’e-mail mène à un incident plus ancien, l’e-mail a été ajouté à celui-ci. Si l’incident n’a rien à voir avec cet e-mail, choisissez **Je ne sais pas**.',
    look: [
      'Ouvrez l’incident et comparez sa date **Créé le** avec l’heure d’arrivée de l’e-mail.',
      'Ouvrez l’e-mail : **Concernant** indique l’incident auquel il appartient. Là où un e-mail peut donner plusieurs incidents, **Concernant** reste vide et l’incident se trouve dans **« Related »**.',
    ],
    choices: { 'answer.yes': 'Oui, de cet e-mail', 'answer.no': 'Non, l’e-mail y a été ajouté' },
  },
  findingEmail: {
    name: 'L’e-mail dans Activités',
    question: 'Voyez-vous l’e-mail dans Activités ?',
    why: 'Cela sépare les causes en deux : un e-mail qui n’y est pas n’a jamais été lu dans la boîte aux lettres ; un e-mail qui y est a été arrêté plus tard.',
    look: [
      'Dans Dynamics 365, ouvrez **Activités** et choisissez la vue **Toutes les activités**.',
      'Cherchez l’e-mail par expéditeur, objet ou date. Une recherche avancée sur les e-mails convient aussi.',
    ],
    choices: {
      'answer.yes': 'Oui, je le vois',
      'answer.no': 'Non, il n’y est pas',
      'email.young': 'Il a moins de 15 minutes',
    },
  },
  waitingForEmail: {
    name: 'En attente de l’e-mail',
    question: 'L’e-mail est-il là maintenant ?',
    why: 'La synchronisation prend un certain temps : un e-mail récent n’est peut-être pas encore arrivé. En règle générale, regardez de nouveau environ 15 minutes après l’envoi ; vos réponses restent ici.',
    look: [
      'Dans Dynamics 365, ouvrez **Activités** et choisissez la vue **Toutes les activités**.',
    ],
    choices: {
      'answer.yes': 'Oui, il est là maintenant',
      'answer.no': 'Non, toujours pas',
      'email.young': 'J’attends encore',
    },
  },
  readingActivityMonitor: {
    name: 'Le moniteur d’activité',
    question: 'Que dit le moniteur d’activité au sujet de cet e-mail ?',
    why: 'Il donne la raison pour laquelle une règle a ignoré l’e-mail ou a échoué ; il mène donc souvent droit à la cause. Choisissez la raison, ou collez ce qu’il indique.',
    look: [
      `${ruleList}, puis **« View activity monitor »** dans la barre de commandes. Ou **Support client** > **« Overview »** > **« Activity monitor events (past 7 days) »**.`,
      'Trouvez l’e-mail par son objet sous **« Monitored activity item »**. **« Current state »** et **« Reason »** disent ce que la règle a fait. S’il n’est pas dans la liste, **« Monitor options »** exclut peut-être **« Skipped »** ou **« Failed »** ; un changement à cet endroit ne vaut que pour les e-mails suivants.',
    ],
    choices: {
      'monitor.ready': 'Il indique « Ready »',
      'answer.no': 'L’e-mail n’y figure pas',
      'answer.unsure': 'Je ne peux pas l’ouvrir',
    },
  },
  checkingMailbox: {
    name: 'La file d’attente et sa boîte aux lettres',
    question: 'Y a-t-il un problème avec la file d’attente ou sa boîte aux lettres ?',
    why: 'Seule la boîte de réception racine d’une boîte aux lettres testée est lue (sauf si le suivi de dossiers est configuré) ; elle doit aussi être approuvée, sauf si votre organisation y renonce, et c’est la file d’attente qui décide quels e-mails elle accepte. Si tout semble correct, cette cause reste « non vérifiée » : une boîte aux lettres saine ne prouve pas que cet e-mail a été lu.',
    look: [
      `File d’attente : ${queueList}. Regardez l’adresse e-mail entrante, **« Convert Incoming Email To Activities »** et **Boîte aux lettres**.`,
      'Boîte aux lettres : **Centre d’administration Power Platform** > **Gérer** > **Environnements** > votre environnement > **Paramètres** > **E-mail** > **Boîtes aux lettres**. L’adresse e-mail est-elle approuvée, **« Incoming Email Status »** indique-t-il **« Success »**, et **Alertes** est-il sans erreur ?',
      'Le propriétaire de la file d’attente et de sa boîte aux lettres a-t-il une licence et un rôle de sécurité ?',
      'Outlook : une règle a-t-elle déplacé l’e-mail de la **Boîte de réception** vers un sous-dossier ?',
      '**Configuration de la messagerie** > **« Server-Side Synchronization Item Level Monitoring »** : la colonne **« Sync Error »** dit pourquoi un e-mail n’a pas été créé. Elle garde environ trois jours, et ne s’ouvre pas dans tous les clients.',
    ],
    legacyLook: [
      'File d’attente : **Paramètres** > **Gestion des services** > **Files d’attente**.',
      'Boîte aux lettres : **Paramètres** > **Configuration de la messagerie** > **Boîtes aux lettres**. Si la boîte aux lettres est encore lue par E-mail Router, vérifiez celui-ci : c’est le prédécesseur de la synchronisation côté serveur.',
    ],
    choices: { 'answer.yes': 'Oui, il y a un problème', 'answer.no': 'Non, tout semble correct' },
  },
  checkingQueueItem: {
    name: 'L’élément de file d’attente',
    short: 'Un élément dans cette file ?',
    question: 'Y a-t-il un élément pour cet e-mail dans cette file d’attente ?',
    why: 'Les règles travaillent sur les éléments de file d’attente. Un élément inactif compte comme présent : quand une règle est appliquée, l’élément devient inactif et quitte la vue. C’est normal.',
    look: [
      'Ouvrez l’e-mail et regardez ses **Éléments de file d’attente** associés pour cette file d’attente.',
      'Ou ouvrez **Files d’attente**, choisissez **Tous les éléments** de cette file d’attente et modifiez le filtre de statut pour afficher aussi les éléments inactifs.',
    ],
    choices: { 'answer.yes': 'Oui, dans cette file', 'answer.no': 'Non, aucun dans cette file' },
  },
  checkingItemStatus: {
    name: 'Le statut de l’élément de file d’attente',
    short: 'L’élément est-il encore actif ?',
    question: 'L’élément de file d’attente est-il encore actif ?',
    why: 'Inactif signifie qu’une règle a été appliquée : la file d’attente a fait son travail. Actif signifie qu’aucune règle n’a été appliquée : il faut donc regarder ensuite la règle elle-même.',
    look: ['Ouvrez l’élément de file d’attente, ou ajoutez la colonne **Statut** à la vue.'],
    choices: { 'answer.yes': 'Oui, il est actif', 'answer.no': 'Non, il est inactif' },
  },
  checkingSender: {
    name: 'L’expéditeur',
    short: 'De : contact ou compte actif ?',
    question: 'Le champ De de l’e-mail mène-t-il à un contact ou à un compte actif ?',
    why: 'L’e-mail de quelqu’un que le système ne connaît pas ne donne un incident que si la règle autorise les expéditeurs inconnus. Un enregistrement inactif ne compte pas, pas plus qu’un utilisateur, un prospect ou une file d’attente ayant cette adresse.',
    look: [
      'Ouvrez l’e-mail : à quel enregistrement mène **De**, et est-il actif ?',
      'S’il ne mène à rien, ou s’il mène à un utilisateur, à un prospect, à une file d’attente ou à un contact créé seulement à l’arrivée de cet e-mail, répondez non.',
    ],
    choices: { 'answer.yes': 'Oui, et il est actif', 'answer.no': 'Non, à autre chose' },
  },
  checkingUnknownSenders: {
    name: 'L’option pour les expéditeurs inconnus',
    short: 'Contacts pour les inconnus ?',
    question: 'La règle crée-t-elle des contacts pour les expéditeurs inconnus ?',
    why: 'Si elle ne le fait pas, un e-mail d’un expéditeur inconnu ne donne pas d’incident, ou le choix du client revient au flux de la règle. L’option a trois noms : **« Allow emails from unknown senders »** (règles modernes), **« Create cases for email from unknown senders »** (règles héritées) et **Créer un contact pour un expéditeur inconnu** (dans l’article).',
    look: [
      `${ruleList}. Ouvrez la règle, onglet **Avancé** : **« Allow emails from unknown senders »** est-il défini sur **Oui**, et **« Manage unknown senders by »** sur **« Creating a new contact automatically »** ?`,
    ],
    legacyLook: [
      `${legacyRuleList}. Ouvrez la règle : la case pour les expéditeurs inconnus est-elle cochée ?`,
    ],
    choices: { 'answer.yes': 'Oui, elle les crée', 'answer.no': 'Non, ou mappage manuel' },
  },
  checkingRuleRuns: {
    name: 'Les exécutions de la règle',
    short: 'Une exécution pour cet e-mail ?',
    question: 'Voyez-vous une exécution de la règle pour cet e-mail ?',
    why: 'L’exécution montre ce que la règle a fait une fois appliquée. Si vous voyez un message d’erreur, collez-le ici : j’en connais beaucoup.',
    look: [
      'Power Automate : ouvrez le flux nommé **ARC:** suivi du nom de l’élément de règle, et regardez les exécutions à l’heure d’arrivée de l’e-mail. Des pages plus anciennes parlent de deux flux ; aujourd’hui, il y en a un par élément de règle.',
      'Si le moniteur d’activité indique **« Ready for workflow »**, regardez plutôt les tâches système : **Centre d’administration Power Platform** > **Gérer** > **Environnements** > votre environnement > **Paramètres** > **Audit et journaux** > **Tâches système**.',
    ],
    legacyLook: ['**Paramètres** > **Tâches système** : celles en échec et celles qui ont réussi.'],
    choices: { 'answer.yes': 'Oui, j’en vois une', 'answer.no': 'Non, aucune exécution' },
  },
  checkingRunResult: {
    name: 'Le résultat de l’exécution',
    short: 'L’exécution a-t-elle échoué ?',
    question: 'Cette exécution a-t-elle échoué ?',
    why: 'Un mappage incorrect ou un flux modifié fait échouer l’exécution. S’il y a un message d’erreur, collez-le ici et je vous dirai comment corriger.',
    look: [
      'Ouvrez l’exécution, ou la tâche système : son statut est échec, annulation ou réussite.',
      'Une exécution annulée à **« Terminate when no valid customer found »** compte comme un échec : le flux n’a trouvé aucun client pour l’expéditeur.',
    ],
    choices: { 'answer.yes': 'Oui, elle a échoué', 'answer.no': 'Non, elle a réussi' },
  },
  checkingCreateStep: {
    name: 'L’étape qui crée l’incident',
    short: 'L’étape de création s’est-elle lancée ?',
    question: 'L’étape qui crée l’incident s’est-elle exécutée ?',
    why: 'Une exécution réussit même si une condition a ignoré cette étape. Si l’étape s’est exécutée, un incident a été créé.',
    look: [
      'Ouvrez l’exécution et dépliez ses étapes : celle qui crée l’incident a-t-elle une coche verte, ou est-elle grise avec **« Skipped »** (ignorée) ?',
      'Une tâche système ne montre pas ses étapes. Regardez plutôt les conditions dans le workflow de la règle.',
    ],
    choices: { 'answer.yes': 'Oui, elle s’est exécutée', 'answer.no': 'Non, elle a été ignorée' },
  },
  checkingRuleItems: {
    name: 'Les éléments de la règle',
    short: 'Élément adapté, flux activé ?',
    question: 'Un élément de règle convient-il à cet e-mail, et son flux est-il activé ?',
    why: 'Une règle peut être activée sans aucun élément ; dans ce cas, elle ne fait rien. Un élément de règle dont la condition est vide convient à tous les e-mails.',
    look: [
      `${ruleList}. Ouvrez la règle, **« Step two: conditions to evaluate and actions to take »**, et comparez chaque condition avec l’e-mail.`,
      'Power Automate : le flux nommé **ARC:** suivi du nom de l’élément de règle est-il activé ? Sinon, désactivez puis réactivez la règle ; n’activez pas le flux vous-même.',
    ],
    legacyLook: [
      `${legacyRuleList}. Ouvrez la règle et regardez **« Specify Record Creation and Update Details »** (ou **« Specify Case Details »**).`,
    ],
    choices: {
      'answer.yes': 'Oui, il convient, flux activé',
      'answer.no': 'Non, aucun, ou flux désactivé',
    },
  },
  checkingAddresses: {
    name: 'Les adresses du contact et du compte',
    short: 'Contact et compte : même adresse ?',
    question: 'Le contact et son compte ont-ils la même adresse e-mail ?',
    why: 'L’article dit qu’un incident créé à partir d’un e-mail reçoit le compte comme **Client**. D’autres pages ne le disent que pour un contact qui appartient à un compte. Répondez donc oui s’il n’y a pas de contact, ou pas de compte derrière lui.',
    look: [
      'Ouvrez le contact de l’expéditeur et le compte auquel il appartient, et comparez leurs champs d’e-mail avec l’adresse depuis laquelle l’e-mail a été envoyé.',
    ],
    choices: { 'answer.yes': 'Oui, ou pas de compte', 'answer.no': 'Non, elles diffèrent' },
  },
  checkingCustomerMessage: {
    name: 'Un message au sujet du client',
    short: 'Un message sur le client ?',
    question:
      'Un message d’erreur parle-t-il d’un client manquant ou d’un contact qui n’appartient pas au compte ?',
    why: 'À elles seules, des adresses différentes empêchent rarement un incident. Avec un tel message, elles l’expliquent.',
    look: [
      'Dans l’exécution de flux ou la tâche système en échec, cherchez « case is missing customer » ou « specified contact doesn’t belong to the account » (ou leur version française). Tout autre message ne compte pas ici ; collez-le plutôt.',
    ],
    choices: { 'answer.yes': 'Oui, sur le client', 'answer.no': 'Non, aucun de ce genre' },
  },
  checkingRecipients: {
    name: 'Les destinataires de l’e-mail',
    short: 'Adresse de la file en À ou Cc ?',
    question: 'L’adresse de la file d’attente elle-même est-elle en À ou en Cc ?',
    why: 'Une file d’attente qui n’est qu’en Cci, ou qui est jointe par une liste de distribution ou un alias, ne peut pas être reconnue. Dynamics 365 affiche un champ Cci vide pour les e-mails reçus : ce champ ne prouve donc rien.',
    look: [
      'Regardez l’e-mail reçu dans Outlook, ou demandez à l’expéditeur.',
      'Ou lancez un suivi des messages dans le **Centre d’administration Exchange**.',
    ],
    choices: { 'answer.yes': 'Oui, en À ou en Cc', 'answer.no': 'Non, seulement Cci ou liste' },
  },
  checkingReply: {
    name: 'Une réponse à un e-mail suivi',
    short: 'Lié à un e-mail antérieur ?',
    question: 'L’e-mail est-il lié à un e-mail ou à un enregistrement antérieur ?',
    why: 'Une réponse est liée à l’e-mail précédent : la règle ne crée donc pas de nouvel incident. Un e-mail transféré, ou dont l’objet est semblable, peut être lié lui aussi.',
    look: [
      'Ouvrez l’e-mail : **Concernant** est-il rempli, ou la conversation contient-elle un e-mail antérieur ?',
      'Comparez l’objet et les e-mails antérieurs du même expéditeur.',
    ],
    choices: { 'answer.yes': 'Oui, à un élément antérieur', 'answer.no': 'Non, rien ne le lie' },
  },
  checkingContactCreation: {
    name: 'Le contact pour l’expéditeur inconnu',
    short: 'Un contact a-t-il été créé ?',
    question: 'Un contact a-t-il été créé pour l’expéditeur inconnu ?',
    why: 'Pour un expéditeur inconnu, un contact est d’abord créé. Si cela échoue, aucun incident ne suit.',
    look: [
      'Cherchez l’adresse de l’expéditeur dans les contacts : un contact a-t-il été créé à l’arrivée de l’e-mail ?',
    ],
    choices: { 'answer.yes': 'Oui, il a été créé', 'answer.no': 'Non, il n’y en a pas' },
  },
  checkingContactFailure: {
    name: 'Un message au sujet du contact',
    short: 'Échec de création du contact ?',
    question: 'Le moniteur d’activité dit-il que le contact n’a pas pu être créé ?',
    why: 'À lui seul, un contact manquant ne prouve rien : peut-être qu’aucune règle ne s’est exécutée. Une telle raison montre que la création a échoué.',
    look: [
      'Trouvez l’e-mail dans le moniteur d’activité et cherchez « contact creation failed » ou « a contact was not created » (ou leur version française) dans **« Reason »**.',
    ],
    choices: { 'answer.yes': 'Oui, il le dit', 'answer.no': 'Non, il ne le dit pas' },
  },
  checkingActiveRule: {
    name: 'La règle active de la file d’attente',
    short: 'Une règle active pour cette file ?',
    question: 'Cette file d’attente a-t-elle une règle active pour les e-mails ?',
    why: 'Sans règle active, rien ne transforme les e-mails de la file d’attente en incidents. Une nouvelle règle est un brouillon tant que personne ne l’a activée.',
    look: [
      `${ruleList}. Trouvez la règle qui a cette file d’attente comme **« Queue to monitor »** et **E-mail** comme **« Activity type to monitor »**. Est-elle active ou à l’état de brouillon ?`,
    ],
    legacyLook: [`${legacyRuleList}. Une règle est-elle active pour cette file d’attente ?`],
    choices: { 'answer.yes': 'Oui, elle est active', 'answer.no': 'Non, pas de règle active' },
  },
  checkingRuleOwner: {
    name: 'Le propriétaire de la règle',
    short: 'Son propriétaire est-il activé ?',
    question: 'Le propriétaire de la règle est-il un utilisateur activé ?',
    why: 'Une règle s’exécute avec les autorisations de son propriétaire. Si ce compte a été désactivé ou supprimé, le flux est déconnecté : la règle paraît active et ne fait rien.',
    look: [
      `${ruleList}. Ouvrez la règle, onglet **Avancé** : **« Owner whose permissions the rule uses to run »**. Cet utilisateur est-il activé ?`,
    ],
    legacyLook: [
      `${legacyRuleList}. Ouvrez la règle : son propriétaire est-il un utilisateur activé ?`,
    ],
    choices: { 'answer.yes': 'Oui, il est activé', 'answer.no': 'Non, désactivé ou supprimé' },
  },
  checkingConnection: {
    name: 'Les connexions du flux',
    short: 'Ses connexions sont-elles en ordre ?',
    question: 'Les connexions du flux de la règle sont-elles en ordre ?',
    why: 'Un flux s’authentifie par des connexions. Un mot de passe modifié, une authentification expirée, une stratégie ou un compte désactivé en rompt une, quel que soit le propriétaire de la règle.',
    look: [
      '**Power Automate** > **« More »** > **Connexions** : quelle connexion le flux **ARC:** utilise-t-il, et qu’indique **« Status »** ?',
      'Ouvrez le flux lui-même : affiche-t-il un avertissement sur une connexion ?',
    ],
    choices: { 'answer.yes': 'Oui, toutes connectées', 'answer.no': 'Non, une est rompue' },
  },
  comparingMessage: {
    name: 'Un message et une réponse',
    question: 'Ce message porte-t-il sur le même e-mail ?',
    why: 'Il ne va pas avec ce que nous savons jusqu’ici. Soit il porte sur un autre e-mail ou un autre jour, soit une réponse précédente était une erreur.',
    look: ['Comparez l’heure et l’objet indiqués dans le message avec ceux de l’e-mail.'],
    choices: {
      'answer.yes': 'Oui, se fier au message',
      'answer.no': 'Non, autre e-mail ou jour',
    },
  },
  lookingOutside: {
    name: 'En dehors des dix causes',
    question: 'L’un de ces points s’applique-t-il ?',
    why: 'D’après ces réponses, rien n’arrête l’e-mail, et pourtant il n’y a pas d’incident. L’une d’elles porte donc peut-être sur un autre e-mail, ou la raison est l’un de ces points. Les exécutions de la règle et la comparaison des adresses sont les plus faciles à confondre.',
    look: [],
    choices: { 'answer.no': 'Aucun de ces points' },
  },
  checkingOutside: {
    name: 'Un point en dehors des dix causes',
    question: 'Cela s’applique-t-il ?',
    why: '',
    look: [],
    choices: { 'answer.yes': 'Oui, c’est le cas', 'answer.no': 'Non, ce n’est pas le cas' },
  },
};
