import { describe, expect, it } from '@jest/globals';
import { classify } from './current.js';
import { labelOf } from './score.js';

/** What the rules of every language make of the same thing said in each. */
describe.each<[rule: string, label: string, texts: Readonly<Record<string, string>>]>([
  [
    'rather-hear-nothing',
    'opt_out',
    {
      de: 'Mir wäre lieber, wenn ich nichts mehr von Ihnen höre',
      es: 'Me gustaría no recibir nada de ustedes',
      fr: 'Je préfère ne plus recevoir tout ça',
      it: 'Vorrei non ricevere più niente',
      nl: 'Ik zou graag niets meer ontvangen',
      pl: 'Wolałbym nie dostawać tego',
      pt: 'Gostaria de deixar de receber isso',
      sv: 'Jag skulle vilja slippa det här',
    },
  ],
  [
    'not-on-your-list',
    'opt_out',
    { de: 'Meine Nummer hat auf dieser Liste nichts zu suchen', es: 'Este número no debería estar en su lista', fr: "Ce numéro n'a rien à faire dans vos fichiers", it: 'Questo numero non deve essere nel vostro elenco', nl: 'Dit nummer hoort niet in jullie systeem' },
  ],
  ['stranger-stop', 'opt_out', { es: 'No conozco a esa señora, dejen de mandar mensajes', fr: 'Je ne connais pas ce monsieur, arrêtez vos messages', nl: 'Ik ken die meneer niet, stop met berichten sturen' }],
  ['letters-not-texts', 'none', { de: 'Bitte schicken Sie mir keine Briefe mehr', es: 'No me manden más folletos', it: 'Non mandatemi più volantini' }],
  ['at-night', 'held', { de: 'Es ist drei Uhr nachts', es: '¡Son las 3 de la mañana!', fr: 'Il est 4h du mat', it: 'Sono le 3 di notte', nl: 'Het is drie uur s nachts', pl: 'Jest 3 w nocy', pt: 'São 2 da madrugada', sv: 'Klockan är 3 på natten' }],
  ['somebody-else', 'held', { es: 'Aquí no vive ningún Alberto', fr: 'Désolé, pas de Monique ici', it: 'Qui non abita nessun Sandro', nl: 'Hier woont geen Maarten', pl: 'Tu nie ma żadnego Bogdana', pt: 'Aqui não mora nenhum Thiago' }],
  ['too-often', 'held', { de: 'Eine im Monat reicht', es: 'Con dos al mes basta', fr: 'Une par semaine suffit', it: 'Una a settimana basterebbe', nl: 'Een per maand is genoeg', pt: 'Um por semana chega' }],
])('said in any language (R3): %s', (_, label, texts) => {
  it.each(Object.entries(texts))('%s: %s', (language, text) => {
    expect(labelOf(classify(text, { language }))).toBe(label);
  });
});

it.each([
  ['told-to-another', 'nl', 'Zeg tegen mijn broer dat hij moet stoppen met appen'],
  ['another never ends', 'pt', 'Meu vizinho não para de me mandar mensagem'],
  ['cried out', 'it', 'Basta, muoio dal ridere'],
  ['says why it is asked', 'en', "We don't have a car, where is the bus stop?"],
])('between others, or only said along the way, asks for nothing (R3): %s', (_, language, text) => {
  expect(labelOf(classify(text, { language }))).toBe('none');
});
