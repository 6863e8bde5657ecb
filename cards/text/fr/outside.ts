import type { Text } from '../text.ts';

const environment =
  '**Centre d’administration Power Platform** > **Gérer** > **Environnements** > votre environnement';
const addToQueue =
  'Pour un e-mail arrivé entre-temps : assurez-vous qu’il n’y a pas encore d’incident, puis utilisez **Ajouter à la file d’attente** sur l’e-mail. L’expéditeur recevra peut-être la réponse automatique une nouvelle fois.';
const testEmail =
  'Envoyez un e-mail de test à la file d’attente depuis une adresse externe, et cherchez son incident.';

/** What keeps an email from becoming a case and is none of the ten causes. */
export const outside: Text['outside'] = {
  'case-merged-or-deleted': {
    name: 'L’incident a été créé, puis a disparu',
    shortName: 'Incident disparu',
    question: 'Un incident a-t-il été créé, puis fusionné ou supprimé ?',
    look: [
      '**Incidents** : choisissez une vue qui montre les incidents annulés, et cherchez-en un de cet expéditeur avec le statut **« Merged »** (fusionné).',
      'Un incident supprimé figure dans l’historique d’audit de l’environnement, si l’audit est activé.',
    ],
    finding: [
      'La règle a fait son travail. Quand un incident est fusionné avec un autre, il est annulé avec le statut **« Merged »**, et ses e-mails passent à l’autre incident.',
    ],
    brief:
      'Ouvrez l’incident dans lequel il a été fusionné. S’il a été supprimé, l’historique d’audit dit par qui.',
    fix: [
      'Ouvrez l’incident avec lequel il a été fusionné : il figure dans **« Case Relationships »**, sous **« Merged Cases »**, et l’e-mail s’y trouve.',
      `Si l’incident a été supprimé, cherchez dans l’historique d’audit qui ou quoi supprime des incidents, peut-être une tâche de suppression en bloc. ${addToQueue}`,
    ],
    who: 'Toute personne qui traite les incidents ; un administrateur système pour l’historique d’audit.',
    request:
      'Un incident créé à partir d’un e-mail a disparu. Pourriez-vous regarder s’il a été fusionné avec un autre incident (« Case Relationships » > « Merged Cases »), ou qui l’a supprimé (historique d’audit) ?',
    proof: ['Le champ **Concernant** de l’e-mail mène à un incident.'],
    found: 'Un incident a été créé, puis fusionné ou supprimé.',
    ruledOut: 'Aucun incident fusionné ou supprimé ne correspond à cet e-mail.',
  },
  'background-work-off': {
    name: 'Le travail en arrière-plan est arrêté',
    shortName: 'Arrière-plan arrêté',
    question: 'Le travail en arrière-plan est-il arrêté dans cet environnement ?',
    look: [
      `${environment} : **Mode d’administration** est-il activé, et **Opérations en arrière-plan** désactivé ? Après une copie ou une restauration, c’est le cas.`,
      '**Paramètres** > **Audit et journaux** > **Tâches système** : des tâches restent-elles à **« Waiting For Resources »** ou **« Waiting »** ?',
    ],
    finding: [
      'Les règles, les workflows et la synchronisation s’exécutent en arrière-plan. Si les opérations en arrière-plan sont désactivées, ou si les tâches attendent, rien n’arrive à l’e-mail, et rien n’échoue non plus.',
    ],
    brief:
      'Désactivez le **Mode d’administration** de votre environnement, ou activez ses **Opérations en arrière-plan**.',
    fix: [
      `${environment} > **Modifier** : désactivez **Mode d’administration**, ou activez **Opérations en arrière-plan**.`,
      'Dans un environnement copié ou restauré : réactivez les flux, puis approuvez et testez les boîtes aux lettres. Une boîte aux lettres ne peut pas être synchronisée avec deux environnements.',
      'Les tâches qui ne font qu’attendre s’exécutent plus tard d’elles-mêmes. Si elles attendent des heures, suspendez ou annulez ce qui encombre la file, ou demandez au support Microsoft.',
    ],
    who: 'Un administrateur système, ou un administrateur de l’environnement.',
    request:
      'Dans notre environnement, aucun e-mail ne devient un incident. Pourriez-vous vérifier si le mode d’administration est activé ou si les opérations en arrière-plan sont désactivées (Centre d’administration Power Platform), et si des tâches système restent à « Waiting For Resources » ?',
    proof: ['Les nouvelles tâches système réussissent en quelques minutes.', addToQueue],
    found: 'Les opérations en arrière-plan sont désactivées, ou les tâches attendent.',
    ruledOut: 'Les opérations en arrière-plan fonctionnent, et aucune tâche n’attend.',
  },
  'custom-automation': {
    name: 'Un outil maison crée les incidents',
    shortName: 'Outil maison',
    question: 'Un flux, un plug-in ou une autre application maison crée-t-il les incidents ?',
    look: [
      'Power Automate : cherchez un flux qui démarre avec un nouvel e-mail ou une nouvelle activité et qui ajoute une ligne à **Incidents**.',
      'Demandez à la personne qui a configuré la file d’attente : y a-t-il un plug-in, un workflow ou une intégration pour elle ?',
    ],
    finding: [
      'Dans ce cas, aucune règle n’est attendue ici, et ce que je sais des règles ne s’applique pas. Votre propre automatisation s’est arrêtée, ou elle a ignoré cet e-mail.',
    ],
    brief:
      'Regardez les exécutions de cette automatisation à l’heure de l’e-mail, et si elle est activée.',
    fix: [
      'Regardez les exécutions de ce flux, ou le suivi de ce plug-in, à l’heure de l’e-mail. Vous pouvez coller ici un message d’erreur.',
      'Vérifiez qu’elle est activée, que ses connexions fonctionnent et que ses conditions conviennent à cet e-mail.',
    ],
    who: 'La personne qui a créé cette automatisation.',
    request:
      'Les e-mails envoyés à notre file d’attente ne deviennent plus des incidents. Pourriez-vous regarder les exécutions de l’automatisation qui les crée, à l’heure de cet e-mail, et me dire ce qu’elles indiquent ?',
    proof: [testEmail],
    found: 'Une automatisation maison crée les incidents, et non une règle.',
    ruledOut: 'Aucune automatisation maison ne crée d’incidents à partir d’e-mails.',
  },
  'email-resolution': {
    name: '« Email resolution » y a répondu',
    shortName: 'Réponse automatique',
    question: 'La fonction « Email resolution » est-elle activée ?',
    look: [
      '**Centre d’administration Copilot Service** > **« Email settings »** > **« Email resolution (preview) »** > **Gérer** : **« Turn on email resolution »** est-il activé ?',
      'Ouvrez l’e-mail : l’utilisateur d’application choisi à cet endroit a-t-il envoyé une réponse ?',
    ],
    finding: [
      '« Email resolution » répond aux clients de lui-même. Un incident n’est créé que si le problème ne peut pas être résolu ainsi. Alors, rien n’est en panne.',
    ],
    brief:
      'Si ces e-mails doivent devenir des incidents, désactivez **« Turn on email resolution »** ou excluez leur catégorie.',
    fix: [
      'Si ces e-mails doivent devenir des incidents, désactivez **« Turn on email resolution »**, ou excluez leur catégorie sous **« LOB (lines of business) deployment settings »**.',
    ],
    who: 'Un administrateur système ou un administrateur Customer Service.',
    request:
      'Certains e-mails reçoivent une réponse automatique, mais pas d’incident. Pourriez-vous vérifier si « Email resolution » (Centre d’administration Copilot Service > « Email settings ») est censé les traiter ?',
    proof: [testEmail],
    found: '« Email resolution » est activé et répond aux e-mails sans créer d’incident.',
    ruledOut: '« Email resolution » est désactivé.',
  },
  'email-classification': {
    name: 'Sa catégorie ne donne pas d’incident',
    shortName: 'Catégorie d’e-mail',
    question: 'La classification des e-mails empêche-t-elle cet e-mail de devenir un incident ?',
    look: [
      'Ouvrez l’e-mail : quelle catégorie a-t-il reçue ?',
      'Regardez si les conditions de la règle, ou une règle de routage, excluent cette catégorie.',
    ],
    finding: [
      'La classification donne à chaque e-mail une de vos catégories, même si aucune ne convient bien. Une règle peut exclure une catégorie, la publicité par exemple, et aucun incident n’est alors créé.',
    ],
    brief:
      'Donnez à l’e-mail la bonne catégorie, puis utilisez **« Add To Queue »** ; vérifiez d’abord qu’il n’y a pas encore d’incident.',
    fix: [
      'Mettez la bonne catégorie sur l’e-mail, puis utilisez **Ajouter à la file d’attente**. Assurez-vous d’abord qu’il n’y a pas encore d’incident.',
      'Ajoutez une catégorie pour ce qui n’entre nulle part, et corrigez la condition de la règle qui exclut des e-mails.',
    ],
    who: 'Un administrateur système ou un administrateur Customer Service.',
    request:
      'Un e-mail a reçu une catégorie qui ne donne pas d’incident. Pourriez-vous vérifier les catégories de la classification des e-mails et la condition de la règle qui s’y rapporte ?',
    proof: ['Le champ **Concernant** ou **« Related »** de l’e-mail mène à son incident.'],
    found: 'La catégorie de l’e-mail est exclue de la création d’incidents.',
    ruledOut: 'Aucune condition sur une catégorie n’exclut cet e-mail.',
  },
};
