import type { LanguagePack } from '../pack.js';

/** Spanish. á, í, ó and ú are not in GSM-7: the replies do without them. */
export const es: LanguagePack = {
  language: 'es',
  countries: ['ES', 'MX', 'AR', 'BO', 'CL', 'CO', 'CR', 'CU', 'DO', 'EC', 'GT', 'HN', 'NI', 'PA', 'PE', 'PR', 'PY', 'SV', 'UY', 'VE'],
  keywords: {
    opt_out: [
      { word: 'alto', source: 'US Spanish short code programs; Mexico', collision: 'tall, high' },
      { word: 'baja', source: 'Spain: BAJA to the sender', collision: 'low; short' },
      { word: 'cancelar', source: 'Spain: STOP QUIT CANCELAR END BAJA' },
    ],
    opt_in: [],
    help: [{ word: 'ayuda', source: 'US Spanish short code programs; Mexico' }],
    affirmative: [{ word: 'si', source: 'Spanish for yes: R13, as YES' }],
  },
  templates: {
    opt_out: '{brand}: Su baja es efectiva desde el {date}. No le enviaremos otros mensajes. Ayuda: {helpContact}. Responda START para volver.',
    opt_in: '{brand}: Vuelve a recibir nuestros mensajes. Frecuencia variable. Pueden aplicarse tarifas. AYUDA para ayuda, STOP para cancelar.',
    help: '{brand}: Ayuda en {helpContact}. Frecuencia variable. Pueden aplicarse tarifas de mensajes y datos. Responda STOP para cancelar.',
  },
};
