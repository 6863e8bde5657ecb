import { asides } from './asides.ts';
import { causes } from './causes.ts';
import { inspection } from './inspection.ts';
import { messages, reasons } from './messages.ts';
import { outside } from './outside.ts';
import { questions } from './questions.ts';
import { variants } from './variants.ts';
import type { Text } from '../text.ts';

/** French. */
export const fr: Text = {
  language: 'fr',
  languageName: 'Français',
  botName: 'Email-to-Case Troubleshooter',
  choices: {
    'answer.yes': 'Oui',
    'answer.no': 'Non',
    'answer.unsure': 'Je ne sais pas',
    'email.young': 'Il est encore récent',
    'email.arrived': 'E-mail arrivé, pas d’incident',
    'case.pending': 'Pas encore',
    'monitor.ready': 'Il indique « Ready »',
    'fix.done': 'C’est fait',
    'fix.handedOver': 'Je n’en ai pas le droit',
    'fix.declined': 'Laisser tel quel',
    'design.accepted': 'Ce comportement est voulu',
  },
  opening: {
    name: 'Le problème',
    title: 'Quel e-mail n’est pas devenu un incident ?',
    intro: 'Remplissez ce que vous savez ; tout peut rester vide.',
    scope: {
      label: 'Qu’est-ce qui est concerné ?',
      choices: {
        'one-email': 'Un seul e-mail',
        'some-senders': 'Les e-mails de certains expéditeurs',
        'all-mail': 'Tous les e-mails envoyés à cette file d’attente',
      },
    },
    since: { label: 'Depuis quand ?' },
    rules: {
      label: 'Quel type de règles la file d’attente utilise-t-elle ?',
      choices: {
        modern: 'Règles modernes (Centre d’administration Customer Service)',
        legacy: 'Règles héritées (Paramètres > Gestion des services)',
      },
    },
    existingCase: {
      label: 'Y a-t-il peut-être déjà un incident ?',
      howToLook:
        'Cherchez les incidents de cet expéditeur, et ouvrez l’e-mail : ses champs **Concernant** et **« Related »** mènent à un incident, s’il y en a un.',
      choices: { found: 'Oui, j’en ai trouvé un', none: 'J’ai cherché, il n’y en a pas' },
    },
    submit: 'Continuer',
    scopeHints: {
      'one-email':
        'Vous examinez un seul e-mail : prenez exactement celui-là pour chaque question.',
      'some-senders':
        'Certains expéditeurs sont concernés : prenez un e-mail récent de l’un d’entre eux.',
      'all-mail':
        'Tous les e-mails envoyés à la file d’attente sont concernés : prenez-en un récent comme exemple.',
    },
  },
  questions,
  stops: {
    email: 'Ouvrez l’e-mail',
    'activity-monitor': 'Ouvrez le moniteur d’activité',
    rule: 'Ouvrez la règle',
    contact: 'Ouvrez le contact de l’expéditeur',
    mailbox: 'Ouvrez la boîte aux lettres',
  },
  repair: {
    fixing: {
      name: 'La correction',
      title: 'Faites ceci, puis dites-le-moi',
    },
    handedOver: {
      name: 'En attente de quelqu’un d’autre',
      title: 'Envoyez ceci à une personne qui peut le faire',
      choices: { 'fix.done': 'Cela a été fait', 'fix.declined': 'Cela ne sera pas fait' },
    },
    proving: {
      name: 'La preuve',
      title: 'Y a-t-il un incident maintenant ?',
      choices: {
        'answer.yes': 'Oui, il y a un incident',
        'answer.no': 'Non, chercher plus loin',
      },
    },
    waitingForCase: {
      name: 'En attente de l’incident',
      title: 'Y a-t-il un incident maintenant ?',
      choices: {
        'answer.yes': 'Oui, il y a un incident',
        'answer.no': 'Non, chercher plus loin',
        'case.pending': 'Pas encore, j’attends',
      },
    },
  },
  outcomes: {
    resolved: {
      name: 'Résolu',
      title: 'Il y a un incident',
    },
    concluded: {
      name: 'Résumé',
      title: 'Pas encore d’incident',
    },
  },
  causes,
  messages,
  asides,
  reasons,
  variants,
  outside,
  inspection,
  sources: {
    article: 'Les e-mails entrants ne sont pas convertis en incident (2023)',
    articleUpdate: 'Les e-mails entrants ne sont pas convertis en incident (2025)',
    errorMessages:
      'Résoudre les problèmes de configuration courants liés aux règles de création et de mise à jour automatiques d’enregistrements',
    rules: 'Créer ou mettre à jour automatiquement des enregistrements',
    ruleQuestions: 'FAQ sur la création automatique d’enregistrements',
    legacyRules: 'Créer automatiquement un incident à partir d’un e-mail dans le client web',
    activityMonitor: 'Utiliser le moniteur d’activité pour examiner et suivre les règles',
    migration: 'FAQ sur la migration des règles',
    systemJobs: 'Surveiller et gérer les tâches système',
    severalCases: 'Automatiser la création de plusieurs incidents à partir d’e-mails',
    queueItems: 'Créer des éléments de file d’attente à partir d’e-mails synchronisés',
    correlation:
      'Utiliser le filtrage et la corrélation des e-mails pour spécifier les e-mails à suivre',
    startDate: 'Sélectionner la date de début du traitement des e-mails entrants',
    settings: 'OrgDBOrgSettings pour la synchronisation côté serveur',
    senders: 'Associer une adresse e-mail à une ligne',
    tracking: 'Les e-mails ne sont pas suivis ou synchronisés automatiquement',
    recipients: 'La création d’un e-mail échoue avec l’erreur NoRecipientMatch',
    brokenConnections: 'Résoudre les problèmes de connexions rompues',
    triggers: 'Résoudre les problèmes courants liés aux déclencheurs',
    administrationMode: 'Mode d’administration',
    copiedEnvironment: 'Copier un environnement',
    mergedCases: 'Fusionner des incidents',
    emailResolution: 'Configurer « Email resolution » (version préliminaire)',
    emailClassification: 'Configurer la classification des e-mails',
    processEmailFrom:
      'Des e-mails entrants sont synchronisés de façon inattendue ou contiennent des données inattendues ou manquantes',
  },
  verdicts: { found: 'Trouvée', 'ruled-out': 'Écartée', 'not-checked': 'Non vérifiée' },
  verdictSigns: { found: '●', 'ruled-out': '✓', 'not-checked': '?' },
  notChecked: {
    'cannot-tell': 'Vous n’avez pas pu le dire.',
    'needs-email': 'Seul l’e-mail lui-même pourrait le montrer, et il n’est pas là.',
    'not-reached': 'Pas examinée.',
  },
  repairs: {
    done: 'La correction a été faite.',
    'handed-over': 'La correction a été confiée à quelqu’un d’autre.',
    left: 'Laissé en l’état.',
  },
  notices: {
    hello: 'Bonjour ! Voici où nous en sommes :',
    notUnderstood:
      'Je n’ai pas compris. Utilisez un bouton, saisissez son titre, ou saisissez **aide**.',
    whichOne:
      'Que voulez-vous dire exactement ? Utilisez un bouton, ou saisissez son titre ou son numéro.',
    reasonFirst: 'Choisissez d’abord la raison.',
    emailFirst: 'Choisissez d’abord un e-mail.',
    answerFirst: 'Choisissez d’abord la réponse.',
    causeFirst: 'Choisissez d’abord dans la liste.',
    askedAgain: 'Pour être sûrs de parler de la même question, la voici de nouveau :',
    notOffered:
      'Cette réponse ne correspond pas à cette étape, je n’ai donc rien changé. Nous en sommes ici :',
    staleCard:
      'Cette carte venait d’une étape précédente, je n’ai donc rien changé. Nous en sommes ici maintenant :',
    answersDropped:
      'Certaines réponses précédentes ne convenaient plus : je les ai retirées et j’ai gardé les autres. Nous continuons ici :',
    unreadable:
      'Je n’arrive plus à lire nos réponses précédentes, nous recommençons donc. J’en suis désolé.',
    startedOver:
      'Nous recommençons. **retour** ramène les réponses précédentes, pendant dix minutes.',
    otherEmail:
      'Nous passons à un autre e-mail. **retour** ramène le précédent, pendant dix minutes.',
    broughtBack: 'Les réponses précédentes sont revenues.',
    stopped: 'J’ai arrêté. Vos réponses restent, et nous continuons quand vous voulez :',
    tookBack: 'J’ai retiré votre dernière réponse.',
    nothingToTakeBack: 'Il n’y a pas encore de réponse à retirer.',
    keptData: 'J’ai tout gardé. Nous en sommes ici :',
    messageNoted:
      'J’ai noté ce que dit le moniteur d’activité. Ce n’est pas une cause en soi, nous continuons donc.',
    languageChanged: 'À partir de maintenant, je parle français.',
    namesRemoved: 'J’ai retiré votre nom des réponses ici.',
    copiedToPrivate:
      'J’ai envoyé une copie dans notre conversation privée. Ici, tout le monde peut continuer comme avant.',
    copiedFromShared:
      'Ceci est une copie venant du groupe. Ce que vous répondez ici reste entre nous.',
    privateNotInstalled:
      'Je ne peux pas encore vous écrire en privé. Dans Teams, ouvrez **Applications**, cherchez **Email-to-Case Troubleshooter** et sélectionnez **Ajouter** ; puis réessayez.',
    privateInUse:
      'Il y a déjà un diagnostic dans notre conversation privée, et je ne veux pas l’écraser. Saisissez-y **recommencer**, puis réessayez.',
    secretSeen:
      'Cela ressemble à un mot de passe, une clé ou un jeton. Je n’en ai rien conservé ni journalisé, mais d’autres peuvent peut-être le lire ici : supprimez votre message et remplacez ce secret.',
    noRoom:
      'Ce diagnostic a trop de réponses pour en accepter une de plus, je n’ai donc rien changé. Saisissez **rapport** si vous en avez besoin, puis **recommencer**.',
    soughtNothing: 'Pour chercher l’e-mail, il me faut au moins un des champs.',
    soughtUnusable:
      'Je ne peux pas chercher avec le contenu de l’un des champs. Veuillez le corriger :',
    inspectionCancelled: 'J’ai arrêté de regarder. Nous continuons à la main :',
    inspectionNotOffered:
      'Aucune organisation ne m’est connectée, je ne peux donc pas regarder moi-même. Nous en sommes ici :',
    inspectionInPrivate:
      'Je ne regarde dans l’organisation que dans notre conversation privée : choisissez **Continuer en privé**. Nous en sommes ici :',
    findingDisputed: 'Alors c’est votre réponse qui compte, et non ce que j’ai vu :',
    notSignedIn: 'Vous n’êtes pas connecté, il n’y a donc rien à terminer. Nous en sommes ici :',
    signOutPending: 'Votre connexion n’a pas encore pu être fermée ; je continue d’essayer.',
    ourError:
      'Un problème est survenu de mon côté. Vos réponses sont en sécurité ; veuillez réessayer. Nous en sommes ici :',
  },
  commands: {
    greet: ['bonjour', 'salut', 'bonsoir', 'coucou', 'bonjour à tous', 'hello', 'hi'],
    start: [
      'commencer',
      'continuer',
      'démarrer',
      'demarrer',
      'reprendre',
      'afficher',
      'c’est parti',
      'start',
    ],
    back: [
      'retour',
      'revenir',
      'revenir en arrière',
      'revenir en arriere',
      'en arrière',
      'en arriere',
      'précédent',
      'precedent',
      'back',
    ],
    startOver: [
      'recommencer',
      'tout recommencer',
      'repartir de zéro',
      'repartir de zero',
      'réinitialiser',
      'reinitialiser',
      'start over',
    ],
    help: [
      'aide',
      'aidez-moi',
      'aide-moi',
      'à l’aide',
      'que savez-vous faire',
      'que sais-tu faire',
      'commandes',
      'help',
      '?',
    ],
    status: [
      'statut',
      'état',
      'etat',
      'où en sommes-nous',
      'ou en sommes-nous',
      'où en est-on',
      'ou en est-on',
      'status',
    ],
    report: ['rapport', 'compte rendu', 'résumé', 'report'],
    language: ['langue', 'changer de langue', 'changer la langue', 'langues', 'language'],
    inPrivate: [
      'continuer en privé',
      'continuer en prive',
      'en privé',
      'en prive',
      'privé',
      'prive',
      'continue in private',
    ],
    check: [
      'vérifier',
      'verifier',
      'vérifier à nouveau',
      'verifier a nouveau',
      'vue d’ensemble',
      'check',
    ],
    signOut: ['se déconnecter', 'se deconnecter', 'déconnexion', 'deconnexion', 'sign out'],
    stop: ['arrêter', 'stop', 'arrête', 'annuler', 'pause'],
    anotherEmail: ['autre e-mail', 'un autre e-mail', 'autre message', 'e-mail suivant'],
    human: ['une personne', 'parler à une personne', 'parler à quelqu’un', 'un humain', 'contact'],
    deleteMyData: [
      'supprimer mes données',
      'supprimer mes donnees',
      'supprimez mes données',
      'supprimez mes donnees',
      'effacer mes données',
      'effacer mes donnees',
      'oubliez-moi',
      'delete my data',
    ],
  },
  typed: {
    yes: [
      'oui',
      'o',
      'ouais',
      'oui merci',
      'oui s’il vous plaît',
      'oui s’il vous plait',
      'oui bien sûr',
      'oui bien sur',
      'exact',
      'correct',
      'tout à fait',
      'tout a fait',
    ],
    no: ['non', 'n', 'nan', 'non merci', 'pas du tout'],
    unsure: [
      'pas sûr',
      'pas sur',
      'pas sûre',
      'pas sure',
      'je ne suis pas sûr',
      'je ne suis pas sur',
      'je ne suis pas sûre',
      'je ne suis pas sure',
      'je ne sais pas',
      'je sais pas',
      'sais pas',
      'aucune idée',
      'aucune idee',
      'impossible à dire',
      'impossible a dire',
      'peut-être',
      'peut-etre',
    ],
  },
  ui: {
    next: 'Suivant',
    alsoFound: 'Trouvé également',
    chooseAnswer: 'Choisir…',
    progress: (left) => (left === 0 ? 'Plus rien à vérifier' : `Encore environ ${left}`),
    more: 'Plus',
    less: 'Moins',
    moreSteps: (count) => (count === 1 ? '1 autre étape' : `${count} autres étapes`),
    inDetail: 'Étape par étape',
    asItShouldBe: 'Ce qu’il faut voir (interface en anglais)',
    stopHints: {
      email:
        'Dans Dynamics 365 : **Activités** > **Toutes les activités**. Remplissez ce que vous voyez.',
      'activity-monitor':
        'Au-dessus de la liste des règles : **View activity monitor** (menus en anglais). Cherchez l’e-mail par son objet.',
      rule: '**Paramètres de l’incident** > **Règles de création et de mise à jour automatiques d’enregistrements**. Remplissez ce que vous voyez.',
      contact: 'Cherchez l’adresse de l’expéditeur dans les contacts.',
      mailbox:
        '**Centre d’administration Power Platform** : votre environnement, **Paramètres** > **E-mail** > **Boîtes aux lettres**.',
    },
    whyAsked: 'Pourquoi cette question',
    listed: (names) => names.join(', '),
    bracketed: (words) => ` (${words})`,
    joined: (sentences) => sentences.join(' ; '),
    open: {
      email: 'Ouvrir les e-mails',
      queue: 'Ouvrir les files d’attente',
      rule: 'Ouvrir les règles',
      mailbox: 'Ouvrir les boîtes aux lettres',
      contact: 'Ouvrir les contacts',
      flow: 'Ouvrir les flux',
      trace: 'Suivre le message',
      environment: 'Ouvrir les environnements',
    },
    verdictCounts: {
      found: (count) => `${count} trouvée${count > 1 ? 's' : ''}`,
      'ruled-out': (count) => `${count} écartée${count > 1 ? 's' : ''}`,
      'not-checked': (count) => `${count} non vérifiée${count > 1 ? 's' : ''}`,
    },
    askSomebody: {
      heading: (who) => `Le plus rapide maintenant : envoyez ceci. Qui peut regarder : ${who}`,
      message:
        'Un e-mail à notre file d’attente n’est pas devenu un incident. Pourriez-vous regarder :',
    },
    report: 'Rapport',
    anotherEmail: 'Un autre e-mail',
    starters: {
      newSenders: 'Nouveaux expéditeurs ignorés',
      nothingArrives: 'Rien n’arrive du tout',
    },
    whereToLook: 'Où regarder',
    whereToLookLegacy: 'Avec des règles héritées',
    howToFix: 'Comment corriger',
    howToFixLegacy: 'Avec des règles héritées',
    whoMayLine: (who) => `Qui peut le faire : ${who}`,
    comeBack:
      'Je retiens où nous en sommes. Revenez quand il y aura une réponse, même si cela prend des jours.',
    sourcesDiffer: 'Les sources divergent',
    source: 'Source',
    step: (step) => `étape ${step}`,
    cause: (cause) => `cause ${cause}`,
    undated: 'sans date',
    changeAnswer: {
      label: 'Modifier une réponse',
      submit: 'Modifier cette réponse',
      placeholder: 'Choisissez une réponse',
    },
    currentStep: (name) => `Nous en sommes à : ${name}`,
    notFixed: 'Pas encore de correction.',
    reason: {
      label: 'Raison affichée',
      placeholder: 'Choisissez la raison',
      submit: 'Utiliser cette raison',
    },
    messagesKnown: (count) =>
      count === 1 ? 'Je connais ce message' : `Je connais ${count} messages de ce texte`,
    moreMessages: (count) =>
      count === 1
        ? 'Il y en a encore 1 dans ce texte. Collez-le séparément pour en savoir plus.'
        : `Il y en a encore ${count} dans ce texte. Collez-les séparément pour en savoir plus.`,
    variantPage: 'La page à ce sujet',
    messagePage: 'La page sur ce message',
    messageCause: 'Cause',
    messageNoCause: 'À lui seul, ce message ne désigne pas de cause.',
    record: (shortName) => `Corriger : ${shortName}`,
    outside: {
      label: 'Ce qui peut se trouver en dehors des dix causes',
      placeholder: 'Choisissez un point',
      submit: 'Vérifier ce point',
    },
    unknownMessage: 'Un message que je ne connais pas',
    messageAreas: {
      'mailbox-alert-incoming': 'Une alerte de boîte aux lettres sur la réception',
      'mailbox-alert-outgoing': 'Une alerte de boîte aux lettres sur l’envoi',
      'mailbox-alert': 'Une alerte de boîte aux lettres',
      'flow-run': 'Une exécution de flux en échec',
      'system-job': 'Une tâche système',
      'activity-monitor': 'Le moniteur d’activité',
      'other-item': 'Une alerte sur un rendez-vous, un contact ou une tâche',
    },
    areaTells: {
      'mailbox-alert-incoming':
        'C’est une alerte sur la réception d’e-mails. L’e-mail n’est donc peut-être pas synchronisé ; je ne connais pas ce code.',
      'mailbox-alert-outgoing':
        'C’est une alerte sur l’envoi d’e-mails. Elle ne dit rien d’un e-mail reçu.',
      'mailbox-alert':
        'C’est une alerte d’une boîte aux lettres. Si elle concerne la réception, l’e-mail n’est peut-être pas synchronisé.',
      'flow-run':
        'Il vient d’une exécution de flux en échec. La raison est donc peut-être la règle.',
      'system-job': 'Il vient d’une tâche système. La raison est donc peut-être la règle.',
      'activity-monitor': 'Il vient du moniteur d’activité.',
      'other-item':
        'Il porte sur un rendez-vous, un contact ou une tâche. Il ne dit rien d’un e-mail reçu.',
    },
    addToTicket:
      'Je garde ses codes pour le rapport, mais pas son texte : ajoutez-le vous-même à votre ticket.',
    seenIn: {
      alert: 'Dans une alerte de boîte',
      run: 'Dans un flux ou une tâche',
      elsewhere: 'Ailleurs',
    },
    contradicting: (name) => `Le message « ${name} » ne dit pas la même chose que vos réponses.`,
    recordOne: 'Corriger',
    checkFirst: 'Vérifier d’abord',
    backToQuestion: 'Retour à la question',
    back: 'Retour',
    start: 'Commencer',
    startOver: 'Recommencer',
    understood: (causeName) => `J’ai compris : « ${causeName} ». Nous commençons donc par là.`,
    fromTheTop: 'Plutôt partir du début',
    check: (shortName) => `Vérifier : ${shortName}`,
    answersSoFar: (count) => `Réponses jusqu’ici : ${count}`,
    by: (name) => `par ${name}`,
    addedBy: (name) => `${name} m’a ajouté.`,
    inPrivate: 'Continuer en privé',
    removeName: 'Retirer mon nom',
    deleteNow: 'Tout supprimer',
    keep: 'Ne rien changer',
    movedBelow: 'Nous avons continué plus bas.',
    movedAbove: 'Nous avons continué dans une carte plus haut.',
    cannotSave:
      'Je n’ai pas accès à vos réponses pour le moment ; aucune n’est perdue. Veuillez écrire « start » dans une minute.',
    notYours:
      'Cette conversation privée appartient à quelqu’un d’autre. Veuillez ouvrir votre propre conversation avec moi et écrire « bonjour ».',
    reportTitle: 'Rapport Email-to-Case',
    startedOn: (date) => `Commencé le ${date}`,
    quoted: (words) => `« ${words} »`,
    labelled: (label, words) => `${label} : ${words}`,
    foundBy: (name) => `Message : « ${name} ».`,
    saidAtOpening: 'Le problème',
    supportHeading: 'Pour le support Microsoft',
  },
  welcome: {
    title: 'Bonjour, je suis Email-to-Case Troubleshooter',
    paragraphs: [
      'Sélectionnez **Commencer**, collez un message d’erreur, ou dites avec vos mots ce qui ne va pas.',
      'Je cherche pourquoi un e-mail envoyé à votre file d’attente de support n’est pas devenu un incident dans Dynamics 365 Customer Service.',
    ],
    more: [
      'Je demande peu de choses à la fois, je montre où regarder, j’explique ce que vous voyez et je donne la correction. Je connais dix causes et beaucoup de messages d’erreur. **aide** montre ce que je comprends.',
    ],
  },
  sharedWelcome: {
    title: 'Bonjour, je suis Email-to-Case Troubleshooter',
    paragraphs: [
      'Quand un e-mail envoyé à votre file d’attente de support n’est pas devenu un incident, je cherche pourquoi, avec vous. Ici, tout le monde peut répondre ; pour m’écrire, mentionnez-moi.',
      'Chaque réponse est gardée avec le nom de la personne qui l’a donnée. Pour continuer de votre côté, choisissez **Continuer en privé**.',
    ],
  },
  help: {
    title: 'Ce que vous pouvez saisir',
    paragraphs: [
      '**Le problème** : décrivez-le avec vos propres mots, et je commence par la cause qui correspond.',
      '**Un message d’erreur** : collez-le depuis le moniteur d’activité, une exécution de flux, une tâche système ou une alerte de boîte aux lettres.',
      '**Des réponses** : utilisez un bouton, ou saisissez son titre, son numéro, **oui**, **non** ou **pas sûr**.',
    ],
    more: [
      '**retour** retire la dernière réponse. **recommencer** repart du début.',
      '**statut** montre les résultats jusqu’ici, et vous pouvez y modifier une réponse précédente. **rapport** donne un texte pour votre ticket.',
      '**langue** change ma langue. **continuer en privé** emporte une copie d’un groupe dans notre propre conversation.',
      '**supprimer mes données** supprime ce que je garde de cette conversation ; je demande d’abord. **aide** affiche ceci.',
      'Vous pouvez partir à tout moment et revenir plus tard : vos réponses restent.',
    ],
  },
  helpInGroups:
    '**continuer en privé** emporte une copie d’un groupe dans notre propre conversation.',
  ambiguousMessage: {
    title: 'Où l’avez-vous vu ?',
    paragraphs: [
      'Sa signification en dépend. Dans une alerte de boîte aux lettres, c’est l’e-mail qui n’a pas pu être créé ; dans une exécution de flux ou une tâche système, c’est l’incident.',
    ],
  },
  unknownMessage: {
    title: 'Je ne connais pas ce message',
    paragraphs: [
      'Copiez le message en entier ; les codes d’erreur aident le plus. Je ne devine pas, et rien n’a changé.',
    ],
    more: [
      'Du moniteur d’activité, copiez **« Reason »** et **« Recommendation »** ; d’une exécution de flux, l’erreur de l’étape en échec ; d’une tâche système, ses détails ; d’une boîte aux lettres, l’alerte.',
      'S’il reste inconnu, gardez-le pour le support Microsoft, avec l’heure.',
    ],
  },
  report: {
    email: 'L’e-mail',
    sender: 'de',
    queue: 'à',
    subject: 'objet',
    around: 'jour',
    messageId: 'ID de message',
    noCause: 'Aucune cause n’a été trouvée.',
    noCauseYet: 'Aucune cause n’a encore été trouvée.',
    recognized: 'Message reconnu, non confirmé',
  },
  human: {
    title: 'Une personne à qui parler',
    contact: 'Ces personnes peuvent vous aider :',
    nobody:
      'Personne n’est encore indiqué ici. Envoyez ceci à quelqu’un qui s’occupe de Dynamics 365 dans votre organisation :',
    request:
      'Un e-mail envoyé à notre file d’attente du support n’est pas devenu un incident dans Dynamics 365 Customer Service. Pouvez-vous regarder avec moi l’e-mail sous Activités et la règle de la file (création et mise à jour automatiques d’enregistrements) ? Le rapport de l’Email-to-Case Troubleshooter dit ce que l’on sait déjà.',
  },
  deletion: {
    title: 'Supprimer tout ce que je garde de cette conversation ?',
    paragraphs: [
      'Je garde vos réponses, ce que vous m’avez dit de l’e-mail et le numéro de cette conversation, mais aucun texte de message. La suppression est définitive. Si vous voulez d’abord une copie, saisissez **rapport**.',
    ],
  },
  sharedDeletion: {
    title: 'Retirer votre nom des réponses ici ?',
    paragraphs: [
      'Le diagnostic ici appartient à tout le monde dans cette conversation : il reste donc. Je peux retirer votre nom des réponses que vous avez données. Pour effacer le diagnostic pour tout le monde, saisissez **recommencer**.',
    ],
  },
  languageChoice: {
    title: 'Quelle langue dois-je parler ?',
    paragraphs: ['Choisissez-en une, ou saisissez son nom.'],
  },
  toldTwice: {
    title: 'Cela peut être l’une de ces deux choses',
    paragraphs: ['Laquelle vérifions-nous d’abord ?'],
  },
  toldLater: {
    title: 'Cela ressemble à une autre cause',
    paragraphs: [
      'Je n’ai rien changé. La vérifions-nous maintenant, ou continuons-nous là où nous en sommes ?',
    ],
  },
  deleted: {
    title: 'Vos données sont supprimées',
    paragraphs: [
      'Il ne reste rien de cette conversation ici. Saisissez **commencer** pour repartir du début.',
    ],
  },
  support: {
    nothingFound:
      'Aucune cause n’a été trouvée. Donnez ceci au support Microsoft, avec le rapport :',
    stillNoCase:
      'Les corrections ont été faites et il n’y a toujours pas d’incident. Donnez ceci au support Microsoft, avec le rapport :',
    items: [
      'L’environnement (URL de l’organisation), et le nom et l’adresse de la file d’attente',
      'L’heure d’arrivée de l’e-mail, en UTC, et son ID de message (dans les en-têtes Internet)',
      'Le nom de la règle, ainsi que l’état et la raison dans le moniteur d’activité',
      'L’exécution de flux ou la tâche système en échec : son ID, l’heure et le message, s’il y en a une',
      'Les alertes de la boîte aux lettres à ce moment-là, et le suivi des messages Exchange',
    ],
  },
};
