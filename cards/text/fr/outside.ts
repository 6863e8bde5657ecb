import type { OutsideId } from '../../../dialogs/outside.ts';
import type { OutsideWords } from '../outside.ts';

/** The French words of what lies outside the ten causes. */
export const outside: Record<OutsideId, OutsideWords> = {
  'case-merged-or-deleted': {
    name: 'L’incident a été créé, puis fusionné ou supprimé',
    shortName: 'fusionné ou supprimé',
    check: [
      'Cherchez les incidents de cet expéditeur dans tous les états : **Actif**, **Résolu** et **Annulé**.',
      'Si l’audit est activé, cherchez dans l’historique d’audit un incident supprimé à ce moment.',
    ],
    meaning:
      'La règle a fait son travail, mais l’incident n’est pas là où vous l’attendez : il a été fusionné, ou quelqu’un ou quelque chose l’a supprimé.',
    fix: [
      'S’il a été fusionné, répondez dans l’autre incident.',
      'S’il a été supprimé, trouvez par qui ou par quelle suppression en bloc, arrêtez-la, et créez-le à la main à partir de l’e-mail.',
    ],
    proof: ['**Concernant** ou **« Related »** de l’e-mail mène à l’incident qui reste.'],
  },
  'background-work-off': {
    name: 'Le travail en arrière-plan est coupé ou attend',
    shortName: 'arrière-plan',
    check: [
      '**Centre d’administration Power Platform** > **Gérer** > **Environnements** > votre environnement : le **Mode d’administration** est-il activé, ou les **Opérations en arrière-plan** coupées ?',
      'Là, sous **Paramètres** > **Audit et journaux** > **Tâches système** : beaucoup de tâches attendent-elles, suspendues ou reportées ?',
      'Est-ce un environnement copié ou restauré ?',
    ],
    meaning:
      'Synchronisation, workflows et flux tournent en arrière-plan. En mode d’administration, dans une copie récente ou tant que des tâches attendent, rien ne se fait, et rien n’échoue.',
    fix: [
      'Quand le travail y est fini, désactivez le mode d’administration et activez les opérations en arrière-plan.',
      'Reprenez les tâches suspendues. Si beaucoup attendent toujours, contactez le support Microsoft.',
      'Dans une copie : approuvez et testez les boîtes qu’elle doit lire, et désactivez puis réactivez ses règles.',
    ],
    proof: [
      'Envoyez un e-mail de test depuis une adresse externe, attendez environ 15 minutes, et cherchez son incident.',
    ],
  },
  'custom-automation': {
    name: 'Une automatisation à vous au lieu d’une règle',
    shortName: 'automatisation propre',
    check: [
      'Vos incidents viennent-ils d’un flux, d’un workflow ou d’un plug-in à vous ? Demandez qui l’a mis en place.',
      'Cherchez un flux qui démarre à l’arrivée d’un e-mail, et ses exécutions.',
    ],
    meaning:
      'Là où quelque chose à vous crée les incidents, aucune règle de création ne travaille, et les dix causes ne disent pas pourquoi il n’a rien fait.',
    fix: [
      'Voyez les exécutions de cette automatisation à l’heure de l’e-mail, et corrigez-la là.',
      'Ou remplacez-la par une règle de création automatique d’enregistrements.',
    ],
    proof: ['Envoyez un e-mail de test et voyez si l’automatisation a tourné et créé un incident.'],
  },
  'email-resolution': {
    name: 'La résolution des e-mails a répondu elle-même',
    shortName: 'résolution des e-mails',
    check: [
      '**Centre d’administration Copilot Service** > **« Email settings »** > **« Email resolution (preview) »** > **Gérer** : est-elle activée ?',
      'Cherchez dans **Activités** une réponse envoyée à cet e-mail.',
    ],
    meaning:
      'La résolution des e-mails (« email resolution », préversion) répond elle-même aux clients, et ne crée un incident que si elle ne peut pas résoudre. Alors l’absence d’incident est juste.',
    fix: [
      'Si la réponse était bonne, il n’y a rien à faire.',
      'Si tout e-mail doit devenir incident, désactivez **« Turn on email resolution »**.',
    ],
    proof: ['Envoyez un e-mail de test et voyez s’il reçoit une réponse ou devient un incident.'],
  },
  'email-classification': {
    name: 'La classification des e-mails écarte l’e-mail',
    shortName: 'classification e-mails',
    check: [
      'Regardez la catégorie de l’e-mail.',
      'Voyez si la classification des e-mails est activée, et si la règle a une condition sur la catégorie.',
    ],
    meaning:
      'La classification donne à chaque e-mail une de vos catégories. Ceux de certaines, comme le marketing, peuvent être écartés des incidents.',
    fix: [
      'Corrigez les catégories ; une catégorie comme **« Uncategorized »** prend ce qui ne convient à aucune.',
      'Ou changez la condition de la règle sur la catégorie.',
    ],
    proof: ['Envoyez un e-mail semblable, regardez sa catégorie, puis son incident.'],
  },
};
