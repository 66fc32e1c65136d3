import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Norwegian programs';
const THANKED = 'The keyword with thanks: read also where a sentence ends between';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/**
 * HALT, WRITING, SMS and LEAVE hold the words of the language; STOP, SENDING, MESSAGE and UNSUBSCRIBE the English ones that people mix in.
 * FILL are words that may stand between a verb and its object without changing what is asked.
 * STOPWORD alone is a request; with more talk behind it only when a REASON follows, and never with LAUGH.
 * DAY tells an errand ("take me off on Saturday").
 * YOURS and ALL_OF_IT are "you, all of this": what one may want off besides a LIST.
 * CONSENT is what may be withdrawn.
 * PAPER are letters and mails: who wants no more of them keeps the texts. INSTEAD tells that a number is replaced.
 */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'stopp, stop, slutt, slutt nå, hold opp, gi deg, gi deg nå, nei stopp, nei slutt',
    GLAD: `
      haha*, hihi*, lol, gratulerer, gratulere, så søt, så søtt, så gøy, så kult, så bra, så fint, så koselig, jeg dør, jeg griner, vi vant, du vant, har dere
      vunnet, har du vunnet, fantastisk, elsker det, herlig, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'virkelig, seriøst, er det sant, på ordentlig, på alvor, er du seriøs, mener du det, sant',
    NOT_ME: `
      dette er ikke, det er ikke, det her er ikke, jeg er ikke, er ikke, jeg heter ikke, heter ikke, det er ingen, her bor ingen, det bor ingen, kjenner ingen`,
    ASK_AGAIN: 'prøv igjen, prøv, spør igjen, spør, kontakt meg, kontakt, skriv, ta kontakt, kom tilbake, ring, minn meg, hør fra dere, igjen',
    NOT_NOW: 'ikke nå, ikke akkurat nå, ikke ennå, ikke før, tidligst, kanskje, har ikke tid, er på ferie, på ferie, opptatt, ikke i år',
    UNTIL: 'etter, til, i, innen, før, utpå, mot, om, neste, rundt, over',
    FAR: `
      våren, vår, sommeren, sommer, høsten, høst, vinteren, vinter, ferien, sommerferien, jul, jula, julen, påske, påsken, nyttår, januar, februar, mars,
      april, mai, juni, juli, august, september, oktober, november, desember, neste år, neste måned, neste uke, en annen gang, annen gang, senere, noen uker,
      noen måneder, en måned, et år, permisjonen, valget`,
    TOO_OFTEN: `
      hver dag, hver eneste dag, hele tiden, enda en, nå igjen, om dagen, per dag, for mange, for mye, for ofte, altfor, midt på natten, midt på natta, tredje
      i dag, fjerde i dag`,
    CIRCUMSTANCE: `
      flyttet, har flyttet, ikke medlem lenger, ikke kunde lenger, ikke lenger medlem, ikke lenger kunde, pensjonist, gått av med pensjon, ingen hage, ingen
      bil, ingen barn, ingen hund, bor i leilighet, leier, leier leilighet, mindreårig, år gammel, bare 15 år, bare 16 år, allerede gitt, allerede donert, har
      allerede, allerede byttet, byttet leverandør, byttet abonnement, solgt huset, solgt bilen, allerede solgt, jobbtelefon, jobbmobil, firmatelefon, nytt
      nummer, fått dette nummeret, overtok nummeret, bor ikke her, bor ikke der, bor ikke lenger, jobber ikke lenger, jobber ikke der, sluttet der, for dyrt,
      har ikke råd, arbeidsledig, skilt, ferdig på skolen, veganer, vegetarianer`,
    ERASE_IT: 'slett, slett det, slett meg, fjern, fjern det, fjern meg, vennligst slett, slettes',
    WRONG_NO: 'feil nummer, feil person, feil mottaker, feilnummer',
    IT: 'det, nummeret, meg, mitt, dette, takk, fra, lista, deres, vennligst',
    NEXT_SMS: 'neste sms, neste melding, en sms til, en melding til, enda en sms, enda en melding',
    AUTHORITY: 'datatilsynet, advokat, politiet, anmeldelse, anmelder, forbrukertilsynet, forbrukerrådet, klage',
    NO_CALLS: `
      ikke ring, ikke ring meg, ikke ring til meg, ikke ringe, slutt å ringe, slutt å ring, ingen samtaler, ingen flere samtaler, ingen telefoner, må ikke
      ringe`,
    AWAKE: `
      på denne tiden, på denne tida, så sent, på natta, om natta, om natten, vet dere hva klokka er, vet du hva klokka er, hva klokken er, jeg sov, jeg sover,
      vekket meg, dere vekket, vekker meg, midnatt, midt på natta, jobber natt`,
    UPSET: `
      spam, svindel, svindlere, idioter, irriterende, masete, plagsomt, plagsomme, mas, trakassering, skam dere, latterlig, patetisk, dra til helvete, ryk og
      reis, hold kjeft, nå er det nok, det er nok, nok er nok, lei av dere, lei av dette, drittlei, så lei, hva faen, useriøst, stikk`,
    DECLINING: `
      ikke interessert, ingen interesse, nei takk, ellers takk, nei ellers takk, takk nei, trenger ikke, trengs ikke, har ikke bruk for, vil ikke, vil ikke
      ha, ikke noe for meg, ikke noe for oss, aldri, aldri i livet, absolutt ikke, glem det, passer ikke, står over`,
    WHO_ARE_YOU: `
      hvem er det her, hvem er du, hvem er dere, hvem skriver, hvem er dette, hvordan fikk dere nummeret mitt, hvordan har dere fått nummeret, hvor har dere
      nummeret mitt fra, hvor fikk dere nummeret, kjenner jeg deg, kjenner vi hverandre, hva gjelder det, hva er dette, hvilket firma`,
    DIED: 'død, gått bort, døde, avdød',
    EMPHASIS: `
      vennligst, takk, nå, for faen, for helvete, jævla, endelig, bare, straks, umiddelbart, da, jo, altså, faen, en gang for alle, for guds skyld, fordømte`,
    // Own classes
    POLITE: `
      takk, tusen takk, takker, takk på forhånd, på forhånd takk, vær så snill, vær så snill å, ver så snill, være så snill, vær så snille, vær så vennlig,
      være så snill å, vennligst, snille, snilt, kjære, hei, heisann, hallo, halla, god dag, goddag, god morgen, ok, okei, okay, nå, no, nå straks, med en gang,
      med engang, umiddelbart, øyeblikkelig, straks, idag, i dag, mvh, hilsen, vennlig hilsen, med vennlig hilsen, for faen, for fanden, faen, faen ta, ffs, fy faen,
      jævla, jævlig, helvete, for helvete, herregud, gud, snarest, så snart som mulig, asap, bare, en gang for alle, for alltid, for godt, please, pls, plz, thanks, ja,
      nei, og, da, du, dere, dokker, sukk, hadet, så, men, altså, jo, faktisk, herved, dessverre, for guds skyld, nå da, er du grei, er du snill, kan du, kan dere,
      kjapt, takk skal dere ha`,
    STOP: 'stop',
    SENDING: 'texting',
    MESSAGE: 'texts',
    UNSUBSCRIBE: 'unsubscribe',
    HALT: `
      slutt, slutte, stopp, stoppe, stans, stanse, opphør, opphøre, avslutt, avslutte, avbryt, avbryte, la være, la vær, gi dere, gi deg, kutt ut, kutte ut, kutt,
      skru av, slå av, steng av, slutter, avstå, avstå fra, hold opp, hold opp med, drite i, drit i, drit i å, slutt med, slutt å, dropp, droppe, ikke fortsett, stopper,
      slutta, skal slutte`,
    WRITING: `
      tigge, tigge om penger, be om penger, sende, sender, send, sendinga, smse, sms e, melde, melder, tekste, teksting, texte, skrive, skriver, skriv, ta kontakt,
      kontakte, kontakter, spamme, spammer, spam, spamming, forstyrre, forstyrrer, plage, plager, trakassere, mase, maser, bombardere, sjikanere, hente inn, sendingen,
      meldinger, maile, terrorisere, varsle, pinge, masinga, bry, plaging, bombe, minne`,
    SEND: `
      send, sende, sms, smse, skriv, skrive, tekst, tekste, kontakte, ta kontakt, spam, spamme, forstyrr, forstyrre, plag, plage, mas, mase, trakasser, trakassere, meld,
      melde, mail, maile, skicka`,
    SMS: `
      valgreklame*, valgsms*, valgmelding*, valgpropaganda*, propaganda*, masse sms*, massemelding*, spørreundersøkelse*, undersøkelse*, kundeundersøkelse*, tiggerbrev,
      tigging*, sms, smser, sms er, smsene, sms ene, melding*, tekstmelding*, sms melding*, reklame*, smsreklame*, sms reklame, nyhetsbrev*, påminnelse*, tilbud,
      tilbuda, tilbudene, tilbudsmelding*, annonser, kampanje*, varsel, varsler, varslene, varsling*, notifikasjon*, kontakt, markedsføring*, spam, spammen,
      drittmelding*, søppelmelding*, drittreklame*, spammelding*, søppelpost*, søppel, utsending*, masseutsendelse*, utsendelse*, informasjon, info, reklamesms, promo,
      notis*, notifikasjoner, invitasjoner, henvendelse*, *reklame, *reklamen, *utsendelser, *utsendelsene, *meldinger, *meldingene, *meldingar, *meldingane, meldinga,
      *varsler, *varslene, *sms, *smser, *smsene, *kampanjer, *kampanjene, *tilbud, *tilbudene, *undersøkelser, *henvendelser, *notifikasjoner, annonsene, utsendelsene,
      *annonser`,
    CRAP: `
      sånne, slike, dritt, dritten, drit, møkk, møkka, søppel, søppla, dette, dette her, det her, det der, dette tullet, tull, tullet, sånt, sånn, slikt, slike, disse,
      greiene,
      greier, mas, maset, denne driten`,
    ME: `
      meg, mæ, mej, meg og, oss, mora mi, moren min, min mor, mamma, mammaen min, mamma mi, pappa, pappaen min, faren min, faren, far min, min far, kona, kona mi,
      min kone, mannen min, min mann, sønnen min, min sønn, datteren min, dattera mi, min datter, bestemor, bestemora mi, bestefar, barna, barna mine, foreldrene mine,
      samboeren min, broren min, søsteren min, dette nummeret, dette nummer, dette nr, det nummeret, denne mobilen, denne telefonen, mitt nummer, nummeret mitt,
      mobilen min, telefonen min, jobbmobilen, nummeret, hit, ham, han, henne, hennes nummer, hans nummer, nummeret hennes, nummeret hans`,
    NUMBER: `
      nummeret mitt, nummeret, mitt nummer, mitt nr, dette nummeret, dette nummer, dette nr, mobilnummeret, mobilnummeret mitt, mobilnummer, telefonnummer,
      telefonnummeret, telefonnummeret mitt, tlf nummeret, navnet mitt, mitt navn, min info, infoen min, opplysningene mine, mine opplysninger, mine data, dataene mine,
      kontaktinfoen min, personopplysningene mine, alt om meg, nr mitt, mitt mobilnummer, mitt telefonnummer, mitt numer, numeret mitt, numer`,
    NEG: 'ikke, ikkje, ikk, aldri, ingen, ingenting, inga, inkje, itj, ikke noe, ikke noen, ikke flere, ittj, aldri mer, ei',
    NOT: 'ikke, ikkje, aldri, itj, ikk',
    WANT: `
      vil, ønsker, ønska, ønskjer, vill, orker, trenger, treng, gidder, ville, bedt om, har bedt om, bestilt, har godtatt, godtar, samtykker til, samtykket til,
      setter pris på, liker, skal, skulle ønske, ynskjer`,
    FILL: `
      politiske, politisk, partiets, kommersielle, ha, få, motta, lengre, lenger, lengere, mer, meir, mere, flere, fleire, noen, nokon, noe, nye, era, deres, din, ditt,
      dine, det, den, de, denne, disse, desse, dette, her, der, sånne, sånn, slik, slike, slikt, lese, se, i det hele tatt, av, fra, med, å, alle, all, på, til, meg,
      oss, via, om, i, fremtidig, fremtidige, hele, denne typen, unødvendig, irriterende, uønskede, uønsket, samme, igjen, umiddelbart, straks, jævla, forbanna,
      vær så snill, for faen, nå, takk, masse, en masse, så, og, ringe, mine, min, mitt, derfor, alltid, hele tiden, hele tida, videre, ytterligere, teite, dumme,
      tåpelige, masete, høre, bli, et, ein, en, ei, som, nummeret mitt, abonnere, abonnere på, ut, automatiske, automatisk, fortsette, jeg, eg, dere, dykk, du, vi, vil,
      skal, kan, lenger på, for, inn, som helst, heretter, fremover, i fremtiden, enda, så mye, av dere`,
    ADV: 'virkelig, absolutt, helst, egentlig, lenger, heller, bare, faktisk, jo, altså, definitivt, overhodet, faen, nok, ærlig talt, rett og slett',
    MORE: `
      flere, fleire, mer, meir, mere, lenger, lengre, lengere, ytterligere, videre, igjen, fler, flere av, mer av, noe mer, noen flere, heretter, framover, fremover,
      i fremtiden, for fremtiden`,
    THX: 'takk, nå, please, for faen, vær så snill, er dere snill, da, mvh',
    YOU: 'dere, dokker, du, deg, dykk, de, firmaet deres, dette nummeret, døkk',
    I: 'jeg, eg, vi, je, jei, æ',
    REMOVE: `
      fjern, fjerne, fjerner, slett, slette, sletter, stryk, stryke, ta bort, ta vekk, glem, glemme, blokker, blokkere, kutt, ta av, kast, rydd bort, sperr, sperre,
      ta ut, melde av`,
    REMOVED: `
      slettes, fjernes, strykes, avregistreres, fjernet, fjerna, slettet, sletta, strøket, avmeldt, avregistrert, tatt bort, tatt av, tatt vekk, blokkert, utmeldt,
      meldt av, meldt ut, sperret`,
    LIST: `
      liste, lista, listen, listene, listene deres, e postliste*, epostliste*, mailliste*, smsliste*, sms liste*, sms lista, sms listen, kontaktliste*, adresseliste*,
      ringeliste*, register, registeret, registret, kunderegister*, database*, systemet, system, systemene, kontakter, kontaktene, abonnement på sms, sms tjenest*,
      smstjenest*, tjenesten, kundeliste*, kundeklubb*, gruppa, gruppen, sms abonnement*, meldingstjeneste*, sms klubb*, smsklubb*, registrene, smslistene,
      adressregister, kundelista, sms greia, sms greie, smsgreia, opplegg, opplegget, klubben, smsklubben, lister, smslister, epostlister`,
    LEAVE: `
      meld av, melde av, meld meg av, melde meg av, meld oss av, meld meg ut, melde meg ut, avmeld, avmelde, avmelding, avmeldes, avregistrer, avregistrere,
      avregistrering, avregistreres, meld ut, melde ut, si opp, stopp abonnement, avslutt abonnement, avslutte abonnement*, avslutt sms*`,
    OTHER: `
      ordre, ordren, bestilling*, booking*, timeavtale*, faktura*, regning*, avtale, avtalen, abonnement, abonnementet, medlemskap*, forsikring*, treningssenter*,
      levering*, leveransen, pakke, pakken, pakka, pakker, vare, varen, varer, konto, kontoen, kort, kortet, kurs, kurset, reise, reisen, avis, avisa, avisen, middag*,
      kamp, kampen, møte*, betaling*, avtalegiro*, prøveperiode*, lån, lånet, leie, strømavtale*, bil, bilen, tog*, buss*, kjøp, kjøpet, produkt*, resept*, medisin*,
      trening*, kode, koden, penger, vipps*, pizza*, mat, maten, blomster*, bilde, bilder, bildene, adress*, legetime*, klipp*, spotify, netflix, handlekurv*, vannet,
      leir, leiren, lunsj*, festen, gjestelista, gjestelisten, ventelista, ventelisten, venteliste, retur*, posten, dør*, kaffe*, løk, trekket, trekk, blekk,
      handleliste*, reservasjon*, min time, timen min, timen hos, timen til, time hos, turen, turnering*`,
    HOW: `
      hvordan, åssen, korleis, hvordan kan jeg, hvordan får jeg, hvordan får jeg dere til å, går det an å, er det mulig å, kan man, kan jeg, hva må jeg gjøre,
      hvor kan jeg, hva gjør jeg for å, hvordan går jeg frem, finnes det en måte å, finnes det noen måte å, er det noen måte å, er det mulighet for å, finnes det,
      hvordan skal jeg`,
    CALL: 'ringe, ringer, ring, ringing, telefonsalg, samtaler, samtalene, oppringning*, telefonselger*, telefonsamtaler',
    TIME: `
      om natta, om natten, på natta, på natten, midt på natta, midt på natten, om kvelden, på kvelden, så sent, så seint, så tidlig, så ofte, så mange, så mye, så mykje,
      så mange ganger, i helga, i helgen, i helgene, når jeg jobber, når jeg sover, når jeg er, til over, til mandag, frem til, fram til, etter kl, før kl, før 8,
      hver dag, kvar dag, flere ganger om dagen, i ferien, på jobb, sent, seint, tidlig, om morgenen, på søndager, på søndag, om dagen, hver time, i sommer,
      gjennom sommeren, til høsten, inntil videre`,
    FEWER: `
      færre, mindre, litt mindre, for mange, altfor mange, alt for mange, ikke så mange, sjeldnere, litt færre, for mye, altfor mye, reduser, redusere, sjeldnare, pause,
      ta en pause, ta pause, pause med, sett på pause`,
    SAID: `
      sagt, skrevet, sendt, svart, bedt, sa, skrev, svarte, ba, sendte, smset, meldt, har sagt, bedt dere, bedt dere om, bedt dere om å, ba dere, ba dere om å,
      sagt til dere, sagt ifra`,
    MEANT: 'vent, mente, mener, tuller',
    REPLY: 'svar, svare, send, skriv, sms, tekst, reply, text, med, ved å sende, svar på, sende, skrive',
    SIGNED: `
      meldt meg, meldt, registrert, registrert meg, skrevet meg, skrevet, signet, signa, godkjent, samtykket, gitt, gitt dere, abonnert, bedt om, takket ja, tilmeldt`,
    ALL_OF_IT: 'alt, alle, alt sammen, det her, dette, disse, her, de her, alt dette, dem, desse, dei',
    REASON: `
      kunde, kunder, flyttet, flytta, byttet, bytta, interessert, interesserte, interesse, ganger, nok, holder, aldri, pensjonist, feil, død, orker, lei, anmelder,
      datatilsynet, hver, igjen, ferdig, meldt`,
    YOURS: 'dere, dokker, dykk, alt, alt sammen, det her, dette, disse, her, alt dette, alle deres',
    CONSENT: 'samtykke, samtykket, samtykket mitt, mitt samtykke, tillatelsen, tillatelse, godkjenning',
    STOPWORD: 'stopp, stop, slutt, slutte',
    PAPER: `
      papir*, brev, brevet, brevene, posten, katalog*, brosjyre*, *faktura, *fakturaer, *regninger, *innkallinger, *giro, *konvolutter, kvittering*, epost, eposter,
      mail`,
    INSTEAD: 'i stedet, istedet, istedenfor, i staden, erstatt, bytt, bytte, legg inn, legge inn, legg til, skriv inn',
    ANNOYING: 'irriterende, plagsomme, masete, slitsomme, utålelige, påtrengende, håpløse, teite',
    DAY: 'lørdag, søndag, mandag, tirsdag, onsdag, torsdag, fredag, i morgen, imorgen, i kveld, i dag, neste uke, kommer ikke, kan ikke komme, vakta, vakten, helga',
    LAUGH: 'haha*, lol, ler, latter, gråter, dør, morsom, morsomt, søt, artig, gal',
  },
  rules: [
    { id: 'said-already', is: 'opt_out', when: [
      'hvor mange ganger ..4 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', '^ POLITE* har ..2 SAID ..2 [HALT|STOP|KEYWORD]', 'SAID ..2 [HALT|STOP|KEYWORD] ..2 ganger|gonger',
      'I ..3 SAID ..3 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', 'SAID dere|deg ..3 [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]', 'allerede|ganger SAID ..2 [HALT|STOP|KEYWORD]',
      'allerede ..3 [avmeldt|meldt|avregistrert|avsluttet]',
    ] },
    { id: 'footer-word', is: 'none', when: [
      'sagt|sa|sier [HALT|STOP|KEYWORD] til !YOU', 'betyr|gjør ..1 [HALT|STOP|KEYWORD]', 'hvis jeg svarer|skriver|sender [HALT|STOP|KEYWORD]',
      'REPLY ordet? [KEYWORD|HALT|STOP|LEAVE|UNSUBSCRIBE] til|for|om|på', 'hva skjer ..4 [KEYWORD|HALT|STOP]',
    ] },
    { id: 'quoted', is: 'none', when: ['" [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', '" REPLY ..1 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]'] },
    { id: 'why-not-stop', is: 'opt_out', when: [
      'kan|kunne|vil dere|du NOT [slutte|stoppe] POLITE|MORE* $', 'kan|kunne|vil|hvorfor YOU|NOT YOU|NOT ..1 holde|la ..2 FILL* [WRITING]',
      'YOU NOT [HALT|STOP] FILL* WRITING|SMS', 'NOT , [HALT|STOP] POLITE* $', 'kan|kunne|vil|hvorfor NOT YOU ..1 [HALT|STOP] FILL* WRITING',
      'kan|kunne|vil YOU NOT bare|snart|endelig? [slutte|stoppe] POLITE|MORE* $', 'kan|kunne|vil NOT YOU bare|snart|endelig? [slutte|stoppe] POLITE|MORE* $',
      'NOT , [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE] FILL|POLITE* WRITING|SMS|LIST', 'NOT , [LEAVE|UNSUBSCRIBE|REMOVE] FILL|POLITE* ME|NUMBER POLITE* ,',
    ] },
    { id: 'would-be-glad', is: 'opt_out', when: [
      'om|hvis YOU NOT ..1 [SEND|WRITING]', 'om|hvis YOU NOT ..1 [sluttet|slutter|sendte|sender|kontaktet|skrev|smser|kontakter|plaget] FILL* ME|SMS|MORE|WRITING',
      'om|hvis YOU ..1 [sluttet|slutter|slutta|stoppet|stopper] FILL* WRITING|med', 'om|hvis YOU kunne ..1 [HALT] FILL* WRITING',
    ] },
    { id: 'negated', is: 'none', when: [
      'NEG [SEND] til? ME , men min|mi|til|kona|mannen|kjæresten', '[SEND] NEG til? ME , men min|mi|til|kona|mannen|kjæresten',
      'fler|flera|flere|fleire ..2 , [SEND] NEG fler|flera|flere|mer|mere', 'fler|flera|flere|fleire ..2 , NEG [SEND] fler|flera|flere|fleire|mer|mere',
      'er NOT ..2 att|at|å|fordi|därför ..3 _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]', 'NOT ha|have|att|at at|att? YOU _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]',
      'NEG , [SEND|WRITING]', '[CALL] NEG ..1 , SEND', 'NEG [CALL] ..2 , SEND', 'NOT hold|holde|la ..2 FILL* [WRITING]', 'hold|la NOT ..2 FILL* [WRITING]',
      'NOT å? _ [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE|KEYWORD|REMOVED]', '[HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE] NOT !MORE',
      'NOT at YOU _ [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE]', 'NOT ha|få|bli|se|WANT ..1 _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVED]',
      'NOT at YOU skal _ [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE]', 'meld|melde ME? NOT [av|ut]', 'uten å _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]',
      'HALT|STOP|glem|nøl|glemme NOT med? å? ..1 [SEND|WRITING]', 'HALT|STOP|glem NOT ..1 SEND|WRITING FILL* [SMS]',
      'I kan|kunne|skal|rekker|får|tør|klarer NOT ..1 [SEND|WRITING]', 'kan|kunne|skal|får|klarer I NOT ..1 [SEND|WRITING]',
      'kan|kunne|vil|skulle YOU NOT [SEND|WRITING]', 'har|hadde YOU NOT [SEND]', 'glemt|glemte ..1 [SEND|WRITING]', 'NOT gå glipp av FILL* [SMS]',
      'NOT slutt|stopp|nok ..2 med FILL* [SMS]', '[HALT|STOP] nå|no NOT', 'NOT meldt ME|NUMBER [av|ut]', 'NOT [meldt] ME av|ut',
      'får|fikk|fått I? NEG FILL* [SMS] !til|på',
      'NEG ta|tar|meld|melde ME|NUMBER [bort|vekk|av|fra|ut]',
      '[HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE] ME|NUMBER NOT !MORE',
    ] },
    { id: 'message-subscription', is: 'opt_out', when: ['[HALT|STOP|LEAVE|UNSUBSCRIBE] FILL* abonnement|abonnementet på? SMS'] },
    { id: 'number-changed', is: 'none', when: ['[REMOVE] ..6 INSTEAD', 'INSTEAD|nytt|nye ..5 [REMOVE] FILL* gamle', 'ta ..4 [bort|vekk] ..6 INSTEAD'] },
    { id: 'stop-calling-me', is: 'held', when: ['[HALT|STOP] med? å? CALL ME !og|eller'] },
    { id: 'other-thing', is: 'none', when: [
      '[HALT|STOP] FILL|POLITE* WRITING FILL|POLITE* PAPER !og|eller', '[HALT|STOP] FILL|POLITE* sende|sender FILL* _ UNKNOWN',
      '[HALT|STOP|LEAVE] FILL* abonnement|abonnementet på FILL* UNKNOWN',
      '[HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE|REMOVED] FILL* OTHER', '[HALT|STOP] ..2 WRITING FILL* OTHER',
      '[LEAVE|UNSUBSCRIBE|REMOVE|REMOVED] ..1 ME|FILL fra|av|på ..2 OTHER', '[WANT] I|ADV* NEG FILL* at YOU FILL* WRITING FILL* OTHER|PAPER !og|eller',
      '[SEND] NEG FILL* OTHER|PAPER !og|eller', '[SEND] OTHER|PAPER !og|eller', '[glem|glemme] NEG',
    ] },
    { id: 'correction', is: 'none', when: ['[HALT|STOP|KEYWORD] POLITE* , ..1 MEANT', '[HALT|STOP|KEYWORD] MEANT'] },
    { id: 'how-to', is: 'held', when: [
      'HOW I? ..2 [HALT|STOP] FILL* WRITING|SMS|LIST|CRAP', 'HOW ..3 [LEAVE|UNSUBSCRIBE] FILL|POLITE|I|man|sig|seg|ME|NUMBER|KEYWORD* ,',
      'HOW ..3 [LEAVE|UNSUBSCRIBE] ..4 SMS|LIST|CRAP', 'HOW ..3 [HALT|STOP|KEYWORD] FILL* $', 'HOW ..2 [REMOVE] ME|NUMBER',
      'HOW ..3 ikke|ikkje få|ha? FILL* [SMS]', '[kvitt] ..2 SMS|CRAP', 'HOW ..3 SMS|CRAP ..1 [kvitt]', 'HOW ..5 [kvitt] ..2 SMS|CRAP|YOU',
      'hvordan|åssen ..4 [REMOVED]', 'hvordan ..3 meg|vi|seg|oss [av|ut]',
      'hvordan|går|kan|måte|mulig|hjelp ..6 [slippe] FILL* SMS|CRAP|YOU|ALL_OF_IT', 'HOW ..3 slippe|unngå [CRAP|SMS|ALL_OF_IT]',
      'HOW ..2 [slått|skrudd|slutt|stoppet|meldt|fjernet] av|på|meg? ..2', 'HOW ..3 [HALT|STOP] FILL* ALL_OF_IT',
      'vanskelig|lettere|enklere|umulig ..3 [LEAVE|UNSUBSCRIBE|HALT]', 'HOW ..2 [stoppet|stoppa|slutt] ..1 CRAP|SMS|ALL_OF_IT',
      'hvordan|åssen [stopper|slutter|avslutter|blokkerer] man|jeg|vi|eg ..1 CRAP|SMS|ALL_OF_IT', 'hvordan|åssen [stopper|slutter|avslutter|blokkerer] man|jeg|vi|eg ,',
      'kan|går ..2 [velge] bort|av|fra|nogle|ned ..2 ,',
    ] },
    { id: 'how-to-another-thing', is: 'none', when: ['HOW ..3 [LEAVE|UNSUBSCRIBE]'] },
    { id: 'no-more-wanted', is: 'opt_out', when: ['[WANT] I|ADV* NEG FILL* MORE FILL|CRAP* SMS'] },
    { id: 'fewer', is: 'held', when: [
      '[HALT|STOP] FILL* WRITING ..4 TIME', 'FEWER ..2 [SMS]', '[SEND] FEWER|litt FEWER', '[SEND] FEWER', '[SEND] NOT ..4 TIME', '[WANT] NOT ..5 TIME',
      'FEWER ..2 [SEND]', '[pause] ..3 SMS|WRITING|LIST', 'NEG [SMS] TIME', '[slippe] ..4 TIME', 'kan|går|får|vil|skal|sette|sett ..4 [pause|opphold] !i|med',
      '[pause|opphold] til|over|et|en|noen|under', '[holder] ..1 med? en|ett|to|NUM ..3', 'en|ett|NUM|gang ..2 uka|uken|måneden|måned|uke ..1 [holder] ..2',
      '[færre|sjeldnere|sjeldnare] FILL|POLITE* $', 'må|skal|trenger YOU FILL* [SEND|WRITING] ..3 TIME', 'må|skal|trenger YOU FILL* [SEND|WRITING] ..2 $?',
      'lite|litt väl|vel|för|for [mye|mange|mykje] ..2 ,', 'blir|bliver|är|er ..1 lite|litt|lidt|väl|vel [mye|mange|mykje] ..1 ,',
      'få dem|de|disse|det på|via|som [mail|epost|mailen|eposten]', 'NOT [SEND] ..3 TIME',
      'for|altfor [ofte|tett] ..1 ,', 'YOU [sender|skriver|maser|tekster] ..1 så|for|för|alltför|altfor|alt mye|mykje|mange|ofte|tett ,',
    ] },
    { id: 'consent-to-another-thing', is: 'none', when: ['[trekker|trekke|tilbakekaller] ..4 til|for ..2 OTHER'] },
    { id: 'consent-withdrawn', is: 'opt_out', when: [
      '[trekker|trekke|trekk] ..1 tilbake FILL* CONSENT ,', '[trekker|trekke|trekk] ..1 tilbake FILL* CONSENT ..1 til|for ..2 SMS|WRITING|LIST',
      '[trekker|trekke|trekk] FILL* CONSENT ..4 tilbake', 'YOU får|kan|skal NOT ..1 [bruke|lagre|ha|beholde] FILL* NUMBER',
      'NUMBER skal|får|bør NOT FILL* [finnes|ligge|stå|være|lagres] ..2 YOU|LIST', 'får YOU NOT ..1 [bruke|lagre|ha] FILL* NUMBER', '[tilbakekaller] FILL* CONSENT',
      'NOT [brukes|benyttes] ..1 till|til|för|for FILL* SMS',
    ] },
    { id: 'not-before-a-time', is: 'none', when: [
      '[SEND] NEG ..3 før DAY|NUM', 'NEG [SEND] ..3 før DAY|NUM', '[SEND] NEG ..3 inden|innan', 'NEG [SEND] ..3 inden|innan',
    ] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[HALT|STOP] FILL|POLITE* WRITING', '[HALT|STOP] CALL ..2 WRITING', 'hold|holde ..2 opp med FILL* [WRITING]', 'la ..2 være|vær|vere FILL* [WRITING]',
      '[HALT|STOP] FILL|POLITE* SMS', '[HALT|STOP] med CRAP', '[HALT|STOP] CRAP $', '[HALT|STOP] fra YOU', '[HALT|STOP] FILL* LIST', 'gi ..1 faen i FILL* [WRITING]',
      'slå|skru|steng|stenge|kople FILL|SMS* [SMS] av', 'slå|skru|steng|stenge|kople av FILL* [SMS]', 'SMS ..4 [HALT|STOP] FILL* dem|de|det|disse POLITE* ,',
      '[HALT|STOP] CRAP POLITE* $',
    ] },
    { id: 'mixed-languages', is: 'opt_out', when: [
      '[HALT] FILL|POLITE* MESSAGE|SENDING', 'MESSAGE FILL|POLITE* [HALT] POLITE* $', '[WANT] I|ADV* NEG FILL* MESSAGE', 'NEG [WANT] FILL* MESSAGE',
      '[UNSUBSCRIBE] POLITE|FILL* ME|NUMBER', 'ME|NUMBER POLITE|FILL* [UNSUBSCRIBE]', '[STOP] POLITE|FILL* WRITING|SMS', '[STOP] POLITE|FILL* SENDING FILL* ME',
      '[remove] ..4 LIST', '[remove] ME|NUMBER POLITE* ,',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      '[SEND] verken|korkje ..1 eller FILL* SMS',
      '[SEND] ME? NEG FILL* SMS|CRAP', '[SEND] til? ME? NEG FILL* til? ME POLITE|MORE* ,', '[SEND] til? ME? NEG FILL* MORE POLITE* ,', '[SEND] til? ME? NEG POLITE* ,',
      '[SEND] til? ME? NEG MORE til|hit|på', 'NEG FILL* [SEND] FILL* SMS', 'NEG FILL* [SEND] FILL* til? ME POLITE|MORE* ,', 'NEG FILL* [SEND] FILL* MORE ,',
      'trenger|får|skal|må NOT ..1 [SEND] ..2 ME|MORE|SMS', 'NEG [spam|spamme|smse|trakasser|plag|mas]', 'NEG [kontakt] ME', 'NOT YOU ..1 [SEND] FILL* ME|SMS MORE? ,',
      'NEG ta|tar [kontakt] FILL|POLITE|med|SMS|MORE* ,', 'NEG [SEND] noe|noko|mer|meir|ting MORE|POLITE* ,', '[SEND] --2 NEG FILL* SMS|CRAP ,',
      'NEG FILL* [SEND] MORE FILL* CRAP',
    ] },
    { id: 'no-more', is: 'opt_out', when: [
      'NEG MORE FILL* [SMS]', 'NEG [MORE] fra|av YOU', '^ POLITE* NEG [MORE] THX* $', '^ POLITE* ingen|inga FILL* [SMS] POLITE* $',
      '^ POLITE* ingen|ikke FILL* [SMS] til|fra|hit YOU|ME', 'nok|slutt|holder ..2 med|på|av FILL* [SMS]', '[SMS] må|skal opphøre|slutte|stoppes|bort',
      'send NEG ..2 [SMS]',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: [
      '[WANT] I|ADV* NEG FILL* SMS', 'NEG [WANT] FILL* SMS', '[WANT] I|ADV* NEG FILL* CRAP POLITE|MORE* $', '[WANT] I|ADV* NEG FILL* CRAP POLITE|MORE* ,',
      'NEG [WANT] FILL* CRAP POLITE|MORE* $', '[WANT] I|ADV* NEG FILL* fra YOU', '[WANT] I|ADV* NEG FILL* at YOU FILL* WRITING',
      '[WANT] I|ADV* NEG FILL* kontaktes|kontaktet|kontakta|forstyrret|forstyrres|spammet|plaget|plages|masa|bombardert',
      '[WANT] I|ADV* NEG FILL* høre FILL* fra|av YOU', '[WANT] I|ADV* NEG ha ..2 med YOU', '[WANT] I|ADV* NEG FILL* være|stå|ligge|abonnere|motta|vær ..4 LIST|MORE',
      '[WANT] I|ADV* NEG FILL* MORE THX* $', '[slippe] FILL* SMS|WRITING', 'la meg [slippe]', '[frabe|frabeder|frasier|frabedes|betakker] meg? FILL* SMS',
      '[WANT] I|ADV* NEG være kunde', 'WANT I? FILL* [HALT|STOP|LEAVE|UNSUBSCRIBE] FILL|POLITE* $', '[takker|takk] nei til FILL* SMS', '^ POLITE* [nei] til FILL* SMS',
      '[reserverer|reservere] meg FILL* SMS|mot', '[slippe] FILL* CRAP|YOU ,', 'NEG [WANT] YOU FILL* SMS', 'NEG FILL* [SMS] FILL* MORE ,',
      '[WANT] NEG FILL* MORE av CRAP|ALL_OF_IT', '[ferdig] med SMS|YOU|CRAP', 'SMS|CRAP [WANT] I NEG FILL* ,', 'ingen ..4 [WANT] FILL* SMS',
      '[slipper] gjerne? FILL* SMS|CRAP|MORE', '[WANT] I|ADV* NEG høre ..1 et|noe|mer|meir ..3 ,', '[WANT] I|ADV* NEG ..1 være|vær ..4 LIST',
      'skal NOT ha|få FILL* [SMS]',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      'byttet|bytta|bytt|nytt nummer ..3 [REMOVE] CRAP POLITE* ,',
      'hold ME [utenfor] ..2 LIST|SMS', '[bort|vekk] med NUMBER', 'vil|ønsker gjerne|å|bli* [REMOVED] POLITE* ,',
      '[REMOVE|LEAVE|UNSUBSCRIBE] POLITE* ME|NUMBER POLITE* fra|av|ut|vekk|bort ut|av|fra? ..2 LIST|SMS|CRAP|YOURS',
      'ta|få|meld|melde ME|NUMBER POLITE* [bort|vekk|av|ut] ut|av|fra? ..2 LIST|SMS|CRAP|YOURS', 'få|ta ME|NUMBER [fra|av] ..2 LIST', '[REMOVE] FILL* LIST',
      '[REMOVE] det|nummeret fra|av|ut ..1 LIST', 'vil|vill|ønsker|ber|få|bli|være|blir|å ..1 [REMOVED] fra|av|på ..2 LIST|SMS|YOURS',
      'vil|vill|ønsker|ber|få|skal|må ..2 bli|være [REMOVED] POLITE|MORE* ,', 'vil|få|ønsker|ha ME|NUMBER [REMOVED|bort|vekk]',
      'NUMBER skal|må ..1 [bort|vekk|ut|REMOVED]', 'gå|vil|få|ønsker|vill ..1 [ut|bort|vekk|av] ..3 LIST', '^ POLITE* [ut|vekk|bort|av] FILL* LIST',
      'krever|ber|ønsker|forlanger ..4 [REMOVED] POLITE* ,', 'krever|ber|ønsker|forlanger|bli|blive ..2 [REMOVED] ..1 etter|ifølge|henhold|iht',
      'krever|ber|ønsker|forlanger FILL|å|om|at|att* [REMOVE] FILL* ME|NUMBER', 'at NUMBER [REMOVED]', 'at ..1 NUMBER ..1 [REMOVED] ,',
      '[REMOVE] --1 UNKNOWN fra|av|ut ..1 LIST', '[REMOVE] UNKNOWN --1 fra|av|ut ..1 LIST', 'ta|tage --2 [fra|av|ut] LIST',
      '[REMOVE] ..1 nummer|nr|nummeret NUM fra|av ..2 LIST', 'tar YOU ME|NUMBER [bort|vekk|av] POLITE* ,',
      'tar YOU ME|NUMBER [bort|vekk|av] fra|av? ..2 LIST|SMS|YOURS',
    ] },
    { id: 'remove-from-another-thing', is: 'none', when: [
      '[REMOVE|LEAVE|UNSUBSCRIBE] POLITE* ME|NUMBER|UNKNOWN POLITE* fra|av|ut|på|til|i', 'ta|få|meld|melde ME|NUMBER|UNKNOWN [bort|vekk|av|ut] fra|av|på|til|i',
      '[LEAVE] FILL* OTHER|UNKNOWN', 'meld|melde ..2 [ut|av] OTHER', 'DAY ..4 [REMOVE]', '[REMOVE] ME ..2 DAY', '[REMOVE] ..1 nummer|nr|nummeret NUM fra|av',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[LEAVE|UNSUBSCRIBE] FILL|POLITE* SMS|LIST|WRITING', '[LEAVE|UNSUBSCRIBE] FILL|POLITE* ME|NUMBER', '[LEAVE|UNSUBSCRIBE] FILL|POLITE* ,',
      'meld|melde ME|NUMBER POLITE* [av|ut] POLITE* ,', 'meld|melde ME|NUMBER POLITE* [av|ut] FILL* SMS|CRAP', 'meldt ME|NUMBER [av|ut] FILL* SMS|LIST',
      'meldt ME|NUMBER [av|ut] POLITE* ,',
    ] },
    { id: 'remove-me-at-all', is: 'opt_out', when: [
      '[REMOVE] POLITE* ME|NUMBER', '[REMOVE] ..2 _ NUMBER', '^ POLITE* [REMOVE] POLITE* ,', 'ta|få|ha ME|NUMBER [bort|vekk|av|ut] POLITE|MORE* ,',
      '[REMOVE] ..3 _ nummer|nr|NUMBER ,', '[REMOVE] ..1 nummeret|nummer til ME', 'nummer|nummeret|numret|NUMBER ..3 , [REMOVE] det POLITE* ,',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'la ME være i? [fred]', 'la ME [være|vere|vær] POLITE* $', 'la ME [være|vere] ,', 'la ME få? [fred]', 'la ME få|være ..1 [fred|ro]',
      '[WANT] FILL* vara|være|være|få ifred|fred', '[WANT] FILL* vara|være|have i fred',
    ] },
    { id: 'said-to-a-friend', is: 'none', when: [
      '^ POLITE* [STOPWORD] POLITE|KEYWORD* , ..1 du er|var|får|gjør|har|kan', '^ POLITE* [STOPWORD] POLITE* , ..5 LAUGH', 'LAUGH ..4 , [STOPWORD] POLITE* ,',
    ] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      'kan|kunne|vil|må|skal|gidder dere|du POLITE* [slutte|stoppe] POLITE|MORE* $', '^^ POLITE* [STOPWORD] POLITE|KEYWORD* , ..6 SMS|NUMBER|LIST|REASON|WRITING',
      '^ POLITE* [STOPWORD|stoppe|avslutt|avmeld|opphør] POLITE|KEYWORD|MORE* $$', '^^ POLITE* [STOPWORD] POLITE* $ ..3 $$',
      'SMS|NUMBER|LIST|REASON|WRITING|nei ..5 , [STOPWORD] POLITE* $$', 'SMS|NUMBER|LIST|REASON|WRITING ..5 og [STOPWORD] POLITE* $$', 'HALT|STOP [KEYWORD] $',
      'I vil [KEYWORD] POLITE* $', 'SMS ..3 , [avslutt] POLITE* $$',
    ] },
    { id: 'exclamation', is: 'held', when: ['^ POLITE* [stopp|stop] POLITE|KEYWORD* ,', ', [stopp|stop] POLITE* $$'] },
    { id: 'stop-calling', is: 'held', when: ['[CALL] ME? NOT ..3 MORE|ME', '[CALL] ME NOT', 'NEG MORE [CALL]', 'NEG FILL* [CALL] ME', '[HALT|STOP] FILL* CALL'] },
    { id: 'declined', is: 'held', when: [
      'ikke akkurat [nå] POLITE* $', '^ POLITE* ikke [nå] POLITE* $', '[passer] ikke', '[interesserer] meg ikke', 'ingen [interesse]',
      '[uinteressert|uinteressant|uaktuelt]', 'nei [takk]', 'nei [tusen] takk', 'ikke [aktuelt|interessant]', 'takker [nei]', 'takk men [nei]', 'ikke [behov]',
      'ikke noe for [meg|oss]', 'trenger [ikke] POLITE* $', 'ikke|ikkje|itj ..4 [interessert|interesserte|interesse]', 'nei ..3 [fornøyd|fornøyde]',
      'takk men ..2 [allerede]', 'nei ..2 har ..1 [allerede]', '^ POLITE* ikke|ikkje [nå|no] , ..3', 'ikke|ikkje [nå|no] , kanske|kanskje|måske',
      'nei ..2 [trengs|trenger|behøves] NOT ,', 'nei ..2 NOT [trengs|trenger|behøves] ,',
    ] },
    { id: 'own-mistake', is: 'none', when: ['^ POLITE* jeg? sendte|skrev|smset ..3 feil [nummer|person]', 'jeg kom ..4 feil [nummer|person]'] },
    { id: 'opt-out-in-english', is: 'opt_out', when: ['^ POLITE* [UNSUBSCRIBE] POLITE* ,'] },
    { id: 'wrong-person', is: 'held', when: [
      'feil [nummer|person|mottaker|nr|mobil|tlf]', '[feil] på nummer', 'NOT nummeret [til]', 'NOT rett|riktig [person]',
      'skriver|sender|kommet|havnet|sendt ..2 [feil]', '[nummeret] ..1 tilhører', 'tilhører NOT [meg|han|henne|lenger|ham]', 'NOT lenger [nummeret]',
      'er ingen ..2 [her] med|som', 'ingen ..1 med|ved det [navnet]', 'kjenner ingen [som|med]', 'har [byttet|nytt|fått] nytt? nummer', 'jeg heter [ikke]',
      'det er [ikke] meg', 'jeg er ikke [den]', '[ikke|ikkje] UNKNOWN , ..4 nummer|person', 'jeg|eg|æ er|heter [ikke|ikkje|itj] ..1 UNKNOWN',
      'dette|det er [ikke] UNKNOWN', 'er|heter [ikke] UNKNOWN ,', 'jeg er [ikke] ansatt|hos|daglig ..2', 'dette er [ikke] ..1 lenger',
      'UNKNOWN har NOT NUMBER|ME [lenger]', 'har NOT ..2 [nummeret|nummer] längre|lenger|længere|mer|mere', 'er NOT [mitt|rett|riktig] nummer',
      'NOT ..1 rett|rette|riktig|riktige [person]', '^^ POLITE* [feil] UNKNOWN $$',
    ] },
    { id: 'never-signed-up', is: 'held', when: ['NEG ..2 [SIGNED] FILL|på|opp* $', 'I har NEG ..3 [SIGNED]', 'har aldri [meldt]'] },
    { id: 'anger', is: 'held', when: [
      'dra [til|åt] helvete', 'dra pokker|til [helvete|pokker]', '[stikk|forsvinn|ryk] POLITE* $', 'gå [vekk] $', '[fuck|piss] off|you', 'hold [kjeft] POLITE|YOU* $',
      '[ANNOYING] er YOU', 'YOU ..3 [ANNOYING] ,', 'er YOU ..2 [ANNOYING]',
      'faen [ta] dere', 'jævla [idioter|idiot|svin|søppel|spam|tullinger]', '^ POLITE* [spam|spammere|søppel] POLITE* $', 'lei|drittlei|trøtt [av] ..3 SMS|YOU|CRAP',
      'så [irriterende]', 'fy [faen|skam] $', '[skam] dere', '[gi] dere $', '[orker|orke] NOT ..1 YOU ,', '[orker|orke] YOU NOT ,', '[orker|orke] NOT med YOU',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'hva er [dette|det] her? $?', 'hvorfor|får jeg [SMS] ..2 fra dere', 'hvem|kven POLITE* er [du|dere|dette|detta]', 'hvem [er] dette|det|dere',
      'hvor|hvordan|hvem|kor ..5 mitt [nummer]', 'hvor|hvordan|hvem|kor ..5 [nummeret] mitt', 'hvorfor ..2 [får|fikk] ..4 SMS', 'hvorfor [WRITING] YOU',
      'hvem [sender]', 'hvorfor fortsetter|sender|maser [YOU]', 'hva er [dette] for', 'hva er [dette|det] for', 'hvem sitt [nummer]',
      'hvem|kven [er] ..1 som skriver|sender|smser', 'hvem er [det] som', 'hvem|kem|kven e [du|dere|dokker|det]',
      '[svindel|lureri|bedrageri|scam|falsk|svindelforsøk] ..2 $?', 'hvorfor|kvifor [får|fikk] I FILL* CRAP|SMS|ALL_OF_IT ..1 ,', '[kjenner] YOU? NOT YOU? ,',
      '^ POLITE* vad|hva|hvad [vil] YOU $', 'hva|ka|kva POLITE* är|er|e POLITE* [det|dette] här|her? POLITE* ,', 'hvem|kven [har|ga] ..2 NUMBER ,',
    ] },
    { id: 'still-coming', is: 'held', when: ['I får fortsatt|fremdeles|enda [SMS]', 'får I fortsatt|fremdeles|enda [SMS]', 'får fortsatt|fremdeles [SMS]'] },
    { id: 'threat', is: 'held', when: [
      '[anmeld|anmelde|anmelder|politianmelder|politianmelde|rapporterer|saksøker] dere|deg|dette|det', '[politianmeldelse|politianmeldt]',
      '[advokat|advokaten|jurist] ..4 YOU', '[gdpr|datatilsynet|forbrukertilsynet|forbrukerrådet]',
      '[kontakter|kontakte|snakker|tar] ..2 advokat|advokaten|jurist|politiet', '[hører] fra advokaten',
    ] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: [
      '^^ [likte|elsket|mislikte|fremhevet|understreket|poengterte|liked|loved|disliked|emphasized|questioned] "', '^^ [lo] av|over "', '^^ [ler|lo] ..2 "',
      '^^ [stilte] spørsmål ..2 "', '^^ stilte [spørsmålstegn] ..2 "', '^^ [laughed] at "', '^^ [reagerte|reacted] ..3 på|to "', '^^ [fjernet] ..4 fra "',
      '^^ .. [til|på|to] "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: [
      '[autosvar|autoreply|fraværsmelding]', '[automatisk|automatiske] svar|melding', 'dette er et [automatisk|autosvar]', 'kjører [bil] nå',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      'REPLY ordet? [KEYWORD|HALT|STOP] til|for|om|på', 'meld [deg] av', 'for å [avslutte|stoppe] ..2 svar|send|sms', 'avslutt|stopp [KEYWORD] til',
    ] },
  ],
  kinds: {
    all: 'alt, alle, all, noe som helst, ingenting, samtlige, noe',
    program: 'dette, denne lista, denne listen, disse, lista, listen',
    marketing: 'reklame*, tilbud, tilbuda, tilbudene, tilbudsmelding*, markedsføring*, kampanje*, salg, rabatt*, promo, annonser, smsreklame*',
    reminders: 'påminnelse*',
    alerts: 'varsel, varsler, varslene, varsling*, notifikasjon*, alarm',
    orders: 'ordreoppdatering*, leveringsmelding*, leveringsvarsel*, sporing*, ordrebekreftelse*, pakkevarsel*',
    political: 'politikk, politisk*, valg, valget, parti*, valgkamp*',
    donations: 'innsamling*, gave, gaver, donasjon*, donere, bidrag',
    surveys: 'undersøkelse*, spørreundersøkelse*, kundeundersøkelse*',
    newsletters: 'nyhetsbrev*',
  },
  keep: 'men, unntatt, bortsett fra, utenom, behold, beholde, fortsett, bare behold',
  common:
    `mail mailen e post epost eposten jeg eg du han hun hu vi dere de dem det den en et ei er var være vær har hadde skal skulle kan kunne vil ville ikke ikkje og at som
    på av med for til fra om så men eller når der her hvordan hva hvem hvorfor hvilken hvilke hvor mitt min mine din ditt dine deres vår vårt våre hans hennes sin seg
    selv man noen noe ingen alle alt mye mer mest litt bare også no nå siden i dag idag imorgen i morgen igår i går kveld dag dagen dager uke uken uka måned år klokka
    kl tid time timer minutter mandag tirsdag onsdag torsdag fredag lørdag søndag hei takk ja nei jo kanskje bra fint gøy hyggelig gjerne ok kommer kom komme går gå
    gikk får få fikk fått gjør gjøre gjorde gjort ser se så sett tar ta tok tatt vet visste synes tror tenkte trenger må bør håper liker elsker ringer ringe ring svarer
    svare hente henter bestille bestilte betale betalte kjøpe kjøpte vente venter rekker sen tidlig sent snart fortsatt fremdeles igjen alltid aldri ofte over under
    etter før uten mellom mot hos ved gjennom hjem hjemme jobb jobben skolen barna hilsen sees snakkes kos klem lykke god stor liten ny nye gammel bil buss toget to tre
    fire fem seks sju syv åtte ni ti først siste neste slutter sluttet stoppet stopper stoppested butikk butikken pris prisen åpent åpner stenger stengt spør spørsmål
    varene funker fungerer akkurat helt ennå igjen frem opp ned ut inn bort tilbake derfor fordi hvis dersom sluttresultat sluttspill stoppen sluttpris meldte meldt
    melder sendt sendte sjekket stopplys finne finner lurer gjelder passer stemmer samtalen kvittering samtykke bruke liter kilo meter`,
};

/** Norwegian, both written forms. SLUTT is also "the end" in a sentence; it counts as the whole message. */
export const no: LanguagePack = {
  language: 'no',
  countries: ['NO'],
  keywords: {
    opt_out: [
      { word: 'stopp', source: USUAL },
      { word: 'stopp takk', source: THANKED },
      { word: 'stop takk', source: THANKED },
      { word: 'slutt', source: USUAL, collision: 'the end' },
      { word: 'stoppe', source: USUAL },
      { word: 'avslutt', source: USUAL },
      { word: 'avmeld', source: USUAL },
      { word: 'meld av', source: USUAL },
    ],
    opt_in: [],
    help: [{ word: 'hjelp', source: USUAL }],
    affirmative: [{ word: 'ja', source: ANSWER }, { word: 'japp', source: ANSWER }, { word: 'okei', source: ANSWER }, { word: 'greit', source: ANSWER }, { word: 'jepp',
    source: ANSWER }],
    negative: [{ word: 'nei', source: ANSWER }],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Du er avmeldt fra {date} og får ingen flere meldinger. Hjelp: {helpContact}. Svar START for å komme tilbake.',
    opt_in: '{brand}: Du mottar igjen meldinger fra oss. Antallet varierer, vanlig takst gjelder. Svar HJELP for hjelp, STOPP for å avslutte.',
    help: '{brand}: Hjelp finnes på {helpContact}. Antall meldinger varierer, vanlig takst gjelder. Svar STOPP for å avslutte.',
    confirm_opt_in: '{brand}: Svar JA hvis du vil motta våre meldinger, ellers sendes ingen. Svar HJELP for hjelp, STOPP for å avslutte.',
    clarify: '{brand}: Du er avmeldt og får ingen flere meldinger. Svar med et navn for å beholde noen: {choices}.',
  },
};
