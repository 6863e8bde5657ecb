import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';
import { productMessages } from '../productMessages.ts';
import type { Text } from '../text.ts';

/** How each known failure message is called in Spanish. */
export const messages: Record<MessageRow, MessageWords> = {
  ...productMessages,
  A7: { name: 'El registro creado tiene datos vacíos' },
  A8: { name: 'El flujo falla en un campo de texto que se rellena desde Sender' },
  reason0: { name: 'Motivo 0 (sin texto)' },
  reason8: { name: 'Motivo 8 (sin texto)' },
  reason12: { name: 'Motivo 12 (sin texto)' },
  undeliverable: { name: 'Categoría Undeliverable en el correo en Outlook' },
  error8005E259: { name: 'Código de error 8005E259' },
  error8005E272: { name: 'Código de error 8005E272' },
  error8005E273: { name: 'Código de error 8005E273' },
  error8005E274: { name: 'Código de error 8005E274, MailboxNotEnabledForRESTAPI' },
  error8005E276: { name: 'Código de error 8005E276' },
};

/** What the reasons of the activity monitor, which shows them in English, say in Spanish. */
export const reasons: Text['reasons'] = {
  reason1: 'no se encontraron los datos de origen de este correo',
  reason2: 'ya hay una entidad conectada con este registro',
  reason3: 'ya hay un caso activo conectado con este registro',
  reason4: 'ya hay un caso resuelto conectado con este registro',
  reason5: 'el caso conectado se resolvió hace menos tiempo del elegido',
  reason6: 'no se encontró ningún remitente',
  reason7: 'el correo viene de un remitente desconocido',
  reason9: 'no se creó un contacto para este remitente',
  reason10: 'sin derecho válido, pero siguieron otras acciones',
  reason11: 'sin derecho válido para este remitente',
  reason13: 'ninguna condición de la regla se aplica al registro',
  reason14: 'la regla está desconectada del flujo de Power Automate',
  reason15: 'la regla está desconectada del flujo de trabajo',
  reason16: 'no se pudo crear el contacto para este remitente',
  reason17: 'error al evaluar las condiciones',
  reason18: 'error interno, contactar con el soporte de Microsoft',
  reason19: 'tipo de desencadenador de flujo de trabajo incorrecto',
};
