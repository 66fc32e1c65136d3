import type { LanguagePack } from '../pack.js';

const CANADA = 'CWTA Canadian Common Short Code guidelines: STOP, ARRET, HELP, AIDE and INFO are answered';

/** French. ê, â, ô, û and ç are not in GSM-7: the replies do without them. */
export const fr: LanguagePack = {
  language: 'fr',
  countries: ['FR', 'MC'],
  keywords: {
    opt_out: [
      { word: 'arret', source: CANADA },
      { word: 'arrete', source: 'Seen beside ARRET in Canadian programs' },
      { word: 'arrett', source: 'Seen beside ARRET in Canadian programs' },
    ],
    opt_in: [],
    help: [
      { word: 'aide', source: CANADA },
      { word: 'contact', source: 'France: CONTACT to the five-digit number returns who the sender is', collision: 'English "contact"' },
    ],
    affirmative: [{ word: 'oui', source: 'French for yes: R13, as YES' }],
  },
  templates: {
    opt_out: '{brand}: Désinscription effective le {date}. Vous ne recevrez plus de messages. Aide: {helpContact}. START pour revenir.',
    opt_in: "{brand}: Vous recevrez de nouveau nos messages. Fréquence variable. Des frais peuvent s'appliquer. AIDE pour l'aide, STOP pour quitter.",
    help: "{brand}: Aide: {helpContact}. Fréquence variable. Des frais peuvent s'appliquer. Répondez STOP pour vous désinscrire.",
  },
};
