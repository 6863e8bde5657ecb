import type { AsideWords } from '../asides.ts';

/** Short lines in French. */
export const asides: AsideWords = {
  remarks: {
    askSomeone:
      'Je ne comprends toujours pas. Voulez-vous parler à quelqu’un, ou voir ce que je comprends ?',
    youAreWelcome: 'Je vous en prie.',
    offTopic:
      'Là, je ne peux pas aider. Je cherche pourquoi un e-mail n’est pas devenu un incident.',
    aboutBot:
      'Je suis un bot avec un guide fixe, sans modèle de langage. Je garde vos réponses et ce que vous me dites de l’e-mail, pas vos messages, et je ne change rien dans votre organisation.',
    onIt: 'Je m’en occupe. La question ci-dessus continue.',
    noted: 'J’ai noté l’e-mail. La question ci-dessus continue.',
    noPictures:
      'Je ne peux lire ni images ni fichiers. Collez le texte du message, s’il vous plaît.',
    otherLanguage: 'Je parle aussi français.',
    whichEmail: 'S’agit-il d’un autre e-mail, ou encore du même ?',
  },
  begun: 'Je m’en occupe.',
  terms: {
    'queue-item':
      'Un élément de file d’attente dit qu’un e-mail est dans une file. Les règles travaillent sur ces éléments ; quand l’une est appliquée, l’élément devient inactif et quitte la vue.',
    queue: 'Une file d’attente rassemble les e-mails d’une adresse, et une règle la surveille.',
    'activity-monitor':
      'Le moniteur d’activité montre ce que chaque règle a fait d’un e-mail, et pourquoi elle l’a ignoré ou a échoué.',
    'rule-item':
      'Un élément de règle est une condition et ce qui est fait si elle est remplie. Une règle sans élément ne fait rien.',
    rule: 'Une règle de création automatique fait un incident de chaque e-mail qui arrive dans sa file et remplit ses conditions.',
    'unknown-sender':
      'Un expéditeur est inconnu si aucun contact ni compte actif n’a cette adresse. Un incident n’est alors créé que si la règle accepte les expéditeurs inconnus.',
    'tracked-reply':
      'Un e-mail suivi appartient à un enregistrement, sous « Concernant ». Une réponse y est ajoutée et ne crée pas de nouvel incident.',
    synchronization:
      'La synchronisation côté serveur lit la boîte aux lettres et met ses e-mails dans Dynamics 365.',
    bcc: 'Une file est reconnue par les adresses dans À et Cc. En Cci, ou derrière une liste ou un alias, elle n’est pas trouvée.',
  },
  unknownTerm:
    'Je n’ai pas de réponse courte. La page de Microsoft sur les règles en a peut-être une :',
  readings: {
    yes: 'Oui',
    no: 'Non',
    unsure: 'Je ne peux pas le dire',
    'not-yet': 'Pas encore',
    problem: 'Un e-mail sans incident',
    help: 'Aide',
    back: 'Reprendre ma réponse',
    status: 'Où en sommes-nous ?',
    report: 'Rapport',
    'another-email': 'Un autre e-mail',
    'check-again': 'Vérifier à nouveau',
    human: 'Parler à quelqu’un',
  },
  understoodEmail: ({ sender, queue, subject, day }) =>
    [
      sender && `de ${sender}`,
      queue && `à ${queue}`,
      subject && `« ${subject} »`,
      day && `le ${day}`,
    ]
      .filter(Boolean)
      .join(', '),
};
