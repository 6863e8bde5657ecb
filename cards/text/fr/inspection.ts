import type { InspectionWords, Seen } from '../inspection.ts';

const behind = (words: string, { said }: Seen) => (said ? `${words} : ${said}` : words);

const approvals: Readonly<Record<string, string>> = {
  0: 'n’est pas approuvée (vide)',
  1: 'est approuvée',
  2: 'n’est pas encore approuvée (approbation en attente)',
  3: 'n’est pas approuvée (rejetée)',
};
const approval = ({ value }: Seen) => approvals[String(value)] ?? 'n’est pas approuvée';

const statuses: Readonly<Record<string, string>> = {
  1: 'Brouillon',
  2: 'Terminé',
  3: 'Envoyé',
  4: 'Reçu',
  5: 'Annulé',
  6: 'En attente d’envoi',
  7: 'Envoi en cours',
  8: 'Échec',
};

const filters: Readonly<Record<string, string>> = {
  0: 'tous les e-mails',
  1: 'seulement les réponses à un e-mail de Dynamics 365',
  2: 'seulement les e-mails de prospects, de contacts et de comptes',
  3: 'seulement les e-mails d’enregistrements où la messagerie est activée',
  4: 'aucun e-mail',
};

const correlations: Readonly<Record<string, string>> = {
  3: 'comme réponse (In-Reply-To)',
  4: 'par son jeton de suivi',
  5: 'par sa conversation',
  6: 'par son objet et ses destinataires (correspondance intelligente)',
};

const kinds: Readonly<Record<string, string>> = {
  systemuser: 'un utilisateur',
  queue: 'une file d’attente',
  lead: 'un prospect',
  team: 'une équipe',
  equipment: 'une installation ou un équipement',
};

const owners: Readonly<Record<string, string>> = {
  enabled: 'est un utilisateur activé',
  disabled: 'est un utilisateur désactivé',
  deleted: 'n’existe plus',
  unlicensed: 'n’a pas de licence',
};

/** What the bot sees in the organisation, in French. */
export const inspection: InspectionWords = {
  reach: {
    here: 'Si vous le souhaitez, je regarde moi-même dans votre organisation : je ne fais que lire et je n’y change rien. Ce que je dis repose sur cela, sur vos réponses et sur les pages de Microsoft, que je cite.',
    nowhere:
      'Je ne vois pas votre organisation : je n’y lis rien et n’y change rien. Ce que je dis repose sur vos réponses et sur les pages de Microsoft, que je cite.',
    privately:
      'Ici, je ne lis rien dans votre organisation et n’y change rien ; dans notre conversation privée, je peux y regarder moi-même. Ce que je dis ici repose sur vos réponses et sur les pages de Microsoft, que je cite.',
  },
  help: '**vérifier** montre ce que j’ai vu dans votre organisation et me permet d’y regarder à nouveau. **se déconnecter** met fin à mon accès.',
  kept: 'Je conserve aussi ce que j’ai vu dans l’organisation sous forme de nombres, d’heures et d’identifiants d’enregistrements.',
  form: {
    intro: 'Un champ suffit ; avec plus, je le trouve plus sûrement.',
    organization: 'Organisation',
    sender: 'Adresse e-mail de l’expéditeur',
    queue: 'Adresse e-mail de la file d’attente',
    subject: 'Objet, ou une partie',
    around: 'Vers quelle date',
    messageId: 'ID de message Internet',
    readOnly: 'Je ne fais que lire et je ne conserve aucun texte de l’e-mail.',
    submit: 'Regarder dans l’organisation',
    byHand: 'Continuer sans regarder',
    inPrivate: 'Dans notre conversation privée, je peux regarder moi-même dans l’organisation.',
  },
  checking: {
    title: (organization) =>
      organization ? `Je regarde dans ${organization}…` : 'Je regarde dans l’organisation…',
    progress: (done, of) => `Fait : ${done} sur ${of}.`,
    meanwhile: 'Le résultat arrive tout seul. Si vous continuez à la main, j’arrête de regarder.',
    cancel: 'Arrêter de regarder',
  },
  goOnByHand: 'Continuer à la main',
  watch: {
    first:
      'Je cherche l’incident maintenant, puis encore pendant une demi-heure. **arrêter** y met fin.',
    noCase: (time) => `Pas encore d’incident à ${time}.`,
    next: (time) =>
      `Je cherche à nouveau l’incident à ${time} et vous préviens. **arrêter** y met fin.`,
  },
  emails: {
    title: 'Lequel de ces e-mails est-ce ?',
    label: 'E-mail',
    noSubject: '(sans objet)',
    more: (count) =>
      `Autres e-mails possibles : ${count}. Si le vôtre n’y est pas, dites-m’en plus, par exemple le jour.`,
    submit: 'Celui-ci',
    none: 'Aucun d’entre eux',
  },
  failed: {
    title: 'Je n’ai pas pu regarder dans l’organisation',
    why: {
      unavailable: 'Elle n’a pas répondu. Veuillez réessayer dans quelques minutes.',
      throttled: 'Ce compte lui a envoyé trop de requêtes, par moi ou par d’autres programmes.',
      slow: 'C’était trop long, j’ai donc arrêté.',
      notAllowed:
        'Vous n’avez pas le droit d’y regarder avec moi. Un administrateur peut changer cela.',
      signInNeeded: 'Pour y regarder avec vos droits, j’ai besoin que vous vous connectiez.',
      notSignedIn: 'La connexion n’a pas abouti, je n’ai donc rien lu.',
      interrupted: 'J’ai été redémarré pendant que je regardais : il n’y a pas de résultat.',
      noOrganisation: 'Je ne sais pas dans quelle organisation regarder.',
    },
    wait: (minutes) =>
      minutes === 1
        ? 'Veuillez réessayer dans une minute.'
        : `Veuillez réessayer dans ${minutes} minutes.`,
    byHand: 'Vous pouvez aussi répondre à tout à la main.',
  },
  signIn: {
    text: 'Connectez-vous, et je regarde dans votre organisation avec vos propres droits. Je ne fais que lire.',
    button: 'Se connecter',
  },
  signedOut: {
    title: 'Vous êtes déconnecté',
    paragraphs: [
      'Je ne peux plus regarder dans votre organisation. Vos réponses sont toujours là. Pour que je regarde de nouveau, vous vous connecterez de nouveau.',
    ],
  },
  outcomes: {
    'case-exists': {
      title: 'Il y a un incident',
      body: 'Il vient probablement de cet e-mail. Veuillez le regarder :',
    },
    'cause-found': {
      title: 'J’ai trouvé ce qui arrête cet e-mail',
      body: 'Regardez, puis je vous montre la correction.',
    },
    wait: {
      title: 'L’e-mail est peut-être encore en route',
      body: 'Il n’a que quelques minutes. Veuillez vérifier à nouveau dans environ 15 minutes.',
    },
    'nothing-found': {
      title: 'Je n’ai trouvé aucune cause',
      body: 'Ce que j’ai pu lire n’en montre pas. Nous vérifions à la main ce qui reste ouvert.',
    },
  },
  severalFound: 'Plusieurs causes se cumulent. La première arrête l’e-mail en premier.',
  emailMissing: 'L’e-mail n’est pas dans l’organisation.',
  recurrence: (reason, emails) =>
    `La même raison pour ${emails} e-mails récents : ${reason}. C’est donc la règle, et non cet e-mail.`,
  changes: {
    heading: 'Ce qui a changé depuis la dernière fois',
    none: 'Rien n’a changé.',
    line: (before, now) => `avant « ${before} », maintenant « ${now} »`,
  },
  moreEvidence: (count) => `Autres du même genre : ${count}`,
  overruled: 'vous le voyez autrement',
  dispute: {
    label: 'En voyez-vous une autrement ?',
    placeholder: 'Choisir une cause',
    submit: 'Je le vois autrement',
  },
  lookForMe: 'Regarder pour moi',
  goOn: 'Question suivante',
  again: 'Vérifier à nouveau',
  otherEmail: 'Un autre e-mail',
  overview: 'Ce que j’ai vu',
  name: 'Regardé dans l’organisation',
  checked: (evidence) => `Vérifié dans l’organisation : ${evidence}.`,
  couldNotTell: (reason) =>
    `J’ai regardé dans l’organisation, mais je n’ai pas pu le savoir. ${reason}`,
  reasons: {
    forbidden: 'Je n’ai pas le droit de lire ce qui le montrerait.',
    missing: 'L’organisation n’a pas de table ou de colonne qui le montrerait.',
    unavailable: 'L’organisation n’a pas répondu.',
    'not-read': 'J’ai atteint avant cela ma limite de lectures.',
    'empty-unproven': 'Je n’y ai rien vu, mais cela m’est peut-être caché.',
    'no-email': 'Seul l’e-mail lui-même pourrait le montrer, et il n’est pas là.',
    young: 'L’e-mail est si récent qu’il peut être encore en route.',
    'needs-queue': 'Je ne sais pas dans quelle file d’attente l’e-mail aurait dû arriver.',
    'needs-person': 'Aucune table ne le montre, mais une personne peut le voir.',
    unproven: 'Ce que j’ai vu ne prouve ni l’un ni l’autre.',
    explained: 'Une autre cause explique ce que j’ai vu.',
    'case-exists': 'Il y a un incident.',
    'changed-since': 'La règle a été modifiée après l’arrivée de l’e-mail.',
    weak: 'Ce que j’ai vu est un signe trop faible à lui seul.',
    'history-late': 'L’historique des exécutions peut mettre une heure à le montrer.',
  },
  mayNotRead: (table, privilege) =>
    privilege
      ? `Je n’ai pas le droit de lire la table **${table}** : il manque le privilège **${privilege}**.`
      : `Je n’ai pas le droit de lire la table **${table}**.`,
  maySeePart: (table, privilege) =>
    `Je ne vois qu’une partie de la table **${table}** : il manque le privilège **${privilege}** pour toute l’organisation.`,
  outside: {
    'jobs-waiting':
      'Une tâche système pour cet e-mail est en attente : le travail en arrière-plan est peut-être arrêté.',
    'case-merged': 'L’incident issu de cet e-mail a été fusionné avec un autre.',
    'case-deleted': 'L’e-mail nomme un incident qui n’existe plus.',
  },
  records: {
    emails: 'E-mail',
    activityparties: 'Destinataire',
    queues: 'File d’attente',
    mailboxes: 'Boîte aux lettres',
    emailserverprofiles: 'Profil de serveur',
    tracelogs: 'Alerte',
    exchangesyncidmappings: 'Élément en échec',
    queueitems: 'Élément de file d’attente',
    convertrules: 'Règle',
    workflows: 'Flux',
    systemusers: 'Utilisateur',
    activitymonitors: 'Moniteur d’activité',
    asyncoperations: 'Tâche système',
    flowruns: 'Exécution de flux',
    contacts: 'Contact',
    accounts: 'Compte',
    incidents: 'Incident',
  },
  kinds: {
    email: ({ value }) =>
      value === null
        ? 'L’e-mail n’est pas dans l’organisation'
        : 'L’e-mail est dans l’organisation',
    'email-status': ({ value }) => {
      const status = statuses[String(value)];
      return status ? `L’e-mail est là, avec le statut « ${status} »` : 'L’e-mail est là';
    },
    'earlier-email': () => 'L’e-mail auquel il répond est dans l’organisation',
    correlation: ({ value }) => {
      const way = correlations[String(value)];
      if (way) return `Il a été rattaché à un e-mail antérieur ${way}`;
      if (value === 1) return 'Le rattachement à des e-mails antérieurs a été ignoré';
      return typeof value === 'number' && value > 0
        ? 'Il a été rattaché à un e-mail antérieur d’une autre façon'
        : 'Aucun rattachement à un e-mail antérieur n’est enregistré';
    },
    regarding: ({ value }) =>
      value
        ? '**Concernant** désigne un enregistrement'
        : '**Concernant** ne désigne aucun enregistrement',
    case: ({ said }) =>
      said ? `Incident ${said}` : 'Un incident dont je ne peux pas lire le numéro',
    recipients: ({ value }) =>
      value ? 'La file d’attente est en À ou en Cc' : 'La file d’attente n’est ni en À ni en Cc',
    'accepted-by': ({ value }) =>
      `L’e-mail a été accepté pour ${kinds[String(value)] ?? 'un autre destinataire'}`,
    'queue-approval': (seen) => `L’adresse e-mail de la file d’attente ${approval(seen)}`,
    'queue-filter': ({ value }) =>
      `**« Convert Incoming Email To Activities »** accepte : ${filters[String(value)] ?? 'seulement certains e-mails'}`,
    'queue-delivery': () =>
      'Aucun mode de réception des e-mails n’est défini pour la file d’attente (« None »)',
    'mailbox-approval': (seen) => `L’adresse e-mail de la boîte aux lettres ${approval(seen)}`,
    'mailbox-state': ({ value }) =>
      value === 1 ? 'La boîte aux lettres est désactivée' : 'La boîte aux lettres est active',
    'mailbox-delivery': ({ value }) =>
      value === 0
        ? 'Aucun mode de réception des e-mails n’est défini pour la boîte aux lettres (« None »)'
        : 'La boîte aux lettres n’est pas activée pour les e-mails entrants',
    'mailbox-status': ({ value }) =>
      `**« Incoming Email Status »** de la boîte aux lettres indique ${value === 1 ? '**« Success »**' : value === 2 ? '**« Failure »**' : '**« Not Run »**'}`,
    'mailbox-postponed': ({ when }) =>
      when
        ? `La lecture de la boîte aux lettres est reportée jusqu’au ${when}`
        : 'La lecture de la boîte aux lettres est reportée',
    'mailbox-error': (seen) =>
      behind('La dernière synchronisation de la boîte aux lettres a échoué', seen),
    'process-from': ({ when }) =>
      when
        ? `Seuls les e-mails à partir du ${when} sont lus (**Traiter les e-mails à partir de**)`
        : '**Traiter les e-mails à partir de** exclut les e-mails plus anciens',
    alert: (seen) => behind('Les alertes de la boîte aux lettres contiennent une erreur', seen),
    'failed-item': (seen) => behind('La synchronisation n’a pas pu créer un e-mail', seen),
    'queue-item': ({ value }) => {
      if (value === null) return 'L’e-mail n’a pas d’élément de file d’attente';
      if (value === 0) return 'L’e-mail a un élément de file d’attente actif';
      return value === 1
        ? 'L’e-mail a un élément de file d’attente inactif, ce qui est normal'
        : 'L’e-mail a un élément de file d’attente';
    },
    evaluation: ({ said }) =>
      said
        ? `Le moniteur d’activité indique : ${said}`
        : 'Le moniteur d’activité n’indique aucune raison',
    'contact-created': ({ value }) => {
      if (value === true) return 'La règle a créé un contact';
      return value === false
        ? 'La règle n’a créé aucun contact'
        : 'Il n’est pas indiqué si la règle a créé un contact';
    },
    'sender-record': ({ value }) => {
      if (value === null) return 'Aucun contact ou compte actif n’a l’adresse de l’expéditeur';
      if (value === 0) return 'L’expéditeur a un contact ou un compte actif';
      if (value === 1) return 'Le contact ou le compte de l’expéditeur est inactif';
      return typeof value === 'string'
        ? `L’expéditeur a été pris pour ${kinds[value] ?? 'un autre enregistrement'}, ce qui compte comme inconnu`
        : 'L’expéditeur a un contact ou un compte';
    },
    'unknown-senders-option': ({ value }) => {
      if (value === true) return 'La règle autorise les e-mails d’expéditeurs inconnus';
      return value === false
        ? 'La règle n’autorise pas les e-mails d’expéditeurs inconnus'
        : 'Il n’est pas indiqué si la règle autorise les expéditeurs inconnus';
    },
    rule: ({ value, when }) => {
      if (value === null) return 'Je n’ai vu aucune règle pour les e-mails de cette file d’attente';
      const changed = when ? `, dernière modification le ${when}` : '';
      if (value === 0) return `La règle est un brouillon${changed}`;
      return value === 1 ? `La règle est active${changed}` : `Il y a une règle${changed}`;
    },
    'rule-items': ({ value }) =>
      value === 0 ? 'La règle n’a aucun élément de règle' : 'La règle a des éléments de règle',
    flow: ({ value }) => {
      if (value === 1) return 'Un flux de la règle est activé';
      return value === 2 ? 'Un flux de la règle est suspendu' : 'Un flux de la règle est désactivé';
    },
    owner: ({ value }) =>
      `Le propriétaire de la règle ou de son flux ${owners[String(value)] ?? 'n’est pas visible'}`,
    job: (seen) => {
      if (seen.value === 'waiting') return 'Une tâche système pour cet e-mail est en attente';
      return seen.value === 'canceled'
        ? behind('Une tâche système pour cet e-mail a été annulée', seen)
        : behind('Une tâche système pour cet e-mail a échoué', seen);
    },
    run: (seen) => {
      if (/^succe/i.test(String(seen.value)))
        return 'L’exécution du flux de la règle à ce moment-là a réussi';
      return /^cancel/i.test(String(seen.value))
        ? 'L’exécution du flux de la règle à ce moment-là a été annulée'
        : behind('L’exécution du flux de la règle à ce moment-là a échoué', seen);
    },
    'contact-address': ({ value }) =>
      value
        ? 'Le contact a l’adresse de l’expéditeur'
        : 'Le contact n’a pas l’adresse de l’expéditeur',
    'account-address': ({ value }) =>
      value
        ? 'Le compte du contact a l’adresse de l’expéditeur'
        : 'Le compte du contact n’a pas l’adresse de l’expéditeur',
    'sync-owner': ({ value }) =>
      `Le propriétaire de la file d’attente ou de sa boîte aux lettres ${owners[String(value)] ?? 'n’est pas visible'}`,
    setting: ({ value }) =>
      typeof value === 'string'
        ? `Le paramètre de l’organisation **${value}**`
        : 'L’organisation a un paramètre pour cela',
  },
};
