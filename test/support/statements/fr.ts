import type { Statement } from './statement.ts';

/** Statements in French, by different people. */
export const fr: readonly Statement[] = [
  {
    text: 'Dans Outlook on a bien le message, par contre dans D365 il est introuvable dans les activités',
    causes: ['email-not-synchronized'],
  },
  { text: 'synchro des mails en panne', causes: ['email-not-synchronized'] },
  {
    text: 'Depuis qu’on a changé le mot de passe de la boîte support, Dynamics ne relève plus rien',
    causes: ['email-not-synchronized'],
  },
  { text: 'la boite mail nest plus synchronisée', causes: ['email-not-synchronized'] },

  {
    text: 'J’ouvre l’activité e-mail sans problème, mais la file d’attente du support ne la contient pas',
    causes: ['no-queue-item'],
  },
  { text: 'file vide alors que le mail est là', causes: ['no-queue-item'] },
  {
    text: 'Pas d’élément de file d’attente généré pour les messages entrants',
    causes: ['no-queue-item'],
  },

  {
    text: 'Quand quelqu’un qui n’est pas encore chez nous dans la base écrit, il ne se passe rien',
    causes: ['unknown-sender'],
  },
  { text: 'expediteur inconu', causes: ['unknown-sender'] },
  {
    text: 'Pour les clients habituels ok, mais les nouveaux n’ont jamais de ticket',
    causes: ['unknown-sender'],
  },
  {
    text: 'La dame qui a écrit n’a pas de fiche dans le CRM',
    causes: ['unknown-sender'],
  },

  {
    text: 'L’historique du flux ARC est plein d’échecs',
    causes: ['rule-failed'],
  },
  {
    text: 'Quelqu’un a touché aux conditions de la règle, maintenant plus rien ne passe',
    causes: ['rule-failed'],
  },
  { text: 'règle mal paramétrée je pense', causes: ['rule-failed'] },

  {
    text: 'Sur le contact il y a une autre adresse mail que sur la société',
    causes: ['address-mismatch'],
  },
  {
    text: 'L’entreprise a un nouveau nom de domaine, le compte porte toujours l’ancienne adresse',
    causes: ['address-mismatch'],
  },
  {
    text: 'adresses du compte et du contact pas identiques',
    causes: ['address-mismatch'],
  },

  { text: 'on était juste en cci', causes: ['bcc-only'] },
  {
    text: 'Nos commerciaux mettent toujours le support en copie cachée quand ils écrivent au client',
    causes: ['bcc-only'],
  },
  {
    text: 'Le message est parti vers une liste de diffusion dont notre boîte est membre',
    causes: ['bcc-only'],
  },

  {
    text: 'Le client a répondu dans un échange qui date de l’année dernière',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'quand on répond à un ticket déjà résolu, il n’y en a pas de nouveau',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'Le mail s’est accroché à un ancien dossier au lieu d’en ouvrir un nouveau',
    causes: ['reply-to-tracked-email'],
  },

  {
    text: 'impossible de créer le contact, permission refusée',
    causes: ['contact-not-created'],
  },
  {
    text: 'On accepte les expéditeurs inconnus, malgré ça la fiche contact n’est pas créée',
    causes: ['contact-not-created'],
  },
  {
    text: 'Le propriétaire de la file ne peut pas créer de contacts, il lui manque un rôle',
    causes: ['contact-not-created'],
  },

  { text: 'la regle est restée en brouillon', causes: ['no-active-rule'] },
  {
    text: 'Pour la nouvelle file de Lyon, il n’existe encore aucune règle',
    causes: ['no-active-rule'],
  },
  {
    text: 'Les mails s’entassent dans la file, personne ne les transforme',
    causes: ['no-active-rule'],
  },

  {
    text: 'Depuis que Julien a quitté la boîte, le flux est coupé',
    causes: ['rule-disconnected'],
  },
  {
    text: 'Le compte du propriétaire de la règle a été bloqué la semaine dernière',
    causes: ['rule-disconnected'],
  },
  { text: 'règle déconnectée du flux Power Automate', causes: ['rule-disconnected'] },

  {
    text: 'L’expéditeur est inconnu et en plus la règle est désactivée',
    causes: ['unknown-sender', 'no-active-rule'],
  },

  { text: 'bonjour à tous', causes: [] },
  { text: 'merci, ça marche maintenant !', causes: [] },
  { text: 'L’imprimante du deuxième étage est bloquée', causes: [] },
  { text: 'Comment transformer un mail en incident manuellement ?', causes: [] },
  { text: 'Nos mails vers les clients ne partent pas', causes: [] },
  { text: 'Mon rendez-vous Outlook n’apparaît pas dans Dynamics', causes: [] },
  { text: 'Le mail n’a pas donné de ticket', causes: [] },
  { text: 'J’ai toujours deux incidents pour chaque mail', causes: [] },
  { text: 'La règle est coupée mais il y a encore des incidents qui se créent', causes: [] },
  { text: 'Va-t-il pleuvoir demain à Paris ?', causes: [] },
  { text: 'Combien d’incidents fermés la semaine dernière ?', causes: [] },
  { text: 'Je n’arrive pas à me connecter à Teams', causes: [] },
  { text: 'Je voudrais changer le texte de la réponse automatique', causes: [] },
  { text: 'Un ticket a été créé entre-temps', causes: [], caseExists: true },
  { text: 'en fait l’incident existe, désolé', causes: [], caseExists: true },
  { text: 'L’incident s’est créé mais avec un mauvais client', causes: [], caseExists: true },

  // Written when the tuning was done.
  {
    text: 'La réclamation est arrivée mardi dans Outlook, elle n’est toujours nulle part dans le CRM',
    causes: ['email-not-synchronized'],
    heldOut: true,
  },
  {
    text: 'pourquoi ma file est vide ? je trouve pourtant le message dans les e-mails',
    causes: ['no-queue-item'],
    heldOut: true,
  },
  {
    text: 'un fournisseur pas encore enregistré nous a écrit',
    causes: ['unknown-sender'],
    heldOut: true,
  },
  { text: 'mauvais filtre sur l’objet dans la règle', causes: ['rule-failed'], heldOut: true },
  {
    text: 'chez son employeur il y a une adresse commune, chez lui la personnelle',
    causes: ['address-mismatch'],
    heldOut: true,
  },
  { text: 'mail à plusieurs personnes, nous en cci', causes: ['bcc-only'], heldOut: true },
  {
    text: 'il a repris un fil d’il y a deux ans pour demander autre chose',
    causes: ['reply-to-tracked-email'],
    heldOut: true,
  },
  {
    text: 'l’option de créer le contact est activée mais la personne n’est pas ajoutée',
    causes: ['contact-not-created'],
    heldOut: true,
  },
  { text: 'toutes les règles sont en brouillon', causes: ['no-active-rule'], heldOut: true },
  {
    text: 'le flux tournait au nom de l’ancien admin, dont l’utilisateur est supprimé',
    causes: ['rule-disconnected'],
    heldOut: true,
  },
  { text: 'parles-tu italien ?', causes: [], heldOut: true },
  { text: 'les clients se plaignent de nos réponses lentes', causes: [], heldOut: true },
  { text: 'un mail a encore fait deux tickets', causes: [], heldOut: true },
];
