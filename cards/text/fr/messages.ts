import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';
import { productMessages } from '../productMessages.ts';
import type { Text } from '../text.ts';

/** How each known failure message is called in French. */
export const messages: Record<MessageRow, MessageWords> = {
  ...productMessages,
  A2: { name: 'Une erreur s’est produite. Réessayez cette action' },
  A7: { name: 'L’enregistrement créé contient des données vides' },
  A8: { name: 'Le flux échoue sur un champ texte rempli à partir de Sender' },
  reason0: { name: 'Raison 0 (sans texte)' },
  reason8: { name: 'Raison 8 (sans texte)' },
  reason12: { name: 'Raison 12 (sans texte)' },
  undeliverable: { name: 'Catégorie Undeliverable sur l’e-mail dans Outlook' },
  error8005E259: { name: 'Code d’erreur 8005E259' },
  error8005E272: { name: 'Code d’erreur 8005E272' },
  error8005E273: { name: 'Code d’erreur 8005E273' },
  error8005E274: { name: 'Code d’erreur 8005E274, MailboxNotEnabledForRESTAPI' },
  error8005E276: { name: 'Code d’erreur 8005E276' },
};

/** What the reasons of the activity monitor, which shows them in English, say in French. */
export const reasons: Text['reasons'] = {
  reason1: 'données source de cet e-mail introuvables',
  reason2: 'une entité est déjà associée à cet enregistrement',
  reason3: 'un incident actif est déjà associé à cet enregistrement',
  reason4: 'un incident résolu est déjà associé à cet enregistrement',
  reason5: 'l’incident associé a été résolu depuis moins longtemps que le délai choisi',
  reason6: 'aucun expéditeur trouvé',
  reason7: 'l’e-mail vient d’un expéditeur inconnu',
  reason9: 'aucun contact n’a été créé pour cet expéditeur',
  reason10: 'aucun droit valide, mais d’autres actions ont continué',
  reason11: 'aucun droit valide pour cet expéditeur',
  reason13: 'aucune condition de la règle ne s’applique à l’enregistrement',
  reason14: 'la règle est déconnectée du flux Power Automate',
  reason15: 'la règle est déconnectée du workflow',
  reason16: 'la création du contact a échoué pour cet expéditeur',
  reason17: 'erreur lors de l’évaluation des conditions',
  reason18: 'erreur interne, contacter le support Microsoft',
  reason19: 'type de déclencheur de workflow incorrect',
};
