import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Danish programs';
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
    CRY: 'stop, stop nu, nej stop, hold op, hold nu op, hold da op, lad være',
    GLAD: `
      haha*, hihi*, lol, tillykke, stort tillykke, hvor sødt, så sødt, så sød, hvor sjovt, hvor fedt, hvor dejligt, jeg dør, jeg græder, vi vandt, du vandt,
      har i vundet, har du vundet, fantastisk, skønt, elsker det, fedt, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'virkelig, seriøst, helt seriøst, er det rigtigt, er det sandt, for alvor, er du seriøs, passer det, mener du det',
    NOT_ME: `
      det er ikke, dette er ikke, det her er ikke, jeg er ikke, er ikke, jeg hedder ikke, hedder ikke, der er ingen, her bor ingen, kender ingen, kender ikke
      nogen`,
    ASK_AGAIN: 'prøv igen, prøv, spørg igen, spørg, kontakt mig, kontakt, skriv, vend tilbage, ring, mind mig, hør ad, hør fra jer, igen',
    NOT_NOW: 'ikke nu, ikke lige nu, ikke endnu, ikke før, tidligst, måske, har ikke tid, er på ferie, på ferie, har travlt, ikke i år',
    UNTIL: 'efter, til, i, inden, før, hen på, sidst i, først i, om, næste, omkring',
    FAR: `
      foråret, forår, sommer, sommeren, efteråret, efterår, vinter, vinteren, ferien, sommerferien, jul, julen, påske, nytår, helligdagene, januar, februar,
      marts, april, maj, juni, juli, august, september, oktober, november, december, næste år, næste måned, næste uge, en anden gang, anden gang, senere, et
      par uger, et par måneder, en måned, et år, barslen, valget`,
    TOO_OFTEN: `
      hver dag, hver eneste dag, hele tiden, en til, nu igen, igen igen, om dagen, pr dag, for mange, for meget, for tit, for ofte, alt for, midt om natten,
      tredje i dag, fjerde i dag`,
    CIRCUMSTANCE: `
      flyttet, er flyttet, ikke medlem længere, ikke kunde længere, ikke længere medlem, ikke længere kunde, pensionist, gået på pension, ingen have, ingen
      bil, ingen børn, ingen hund, intet hus, bor i lejlighed, bor til leje, lejer, mindreårig, år gammel, kun 15 år, kun 16 år, allerede givet, allerede
      doneret, har allerede, allerede skiftet, skiftet udbyder, skiftet selskab, solgt huset, solgt bilen, allerede solgt, arbejdstelefon, firmatelefon,
      firmamobil, nyt nummer, fået dette nummer, overtaget nummeret, bor her ikke, bor der ikke, bor ikke længere, arbejder ikke længere, arbejder der ikke,
      for dyrt, har ikke råd, arbejdsløs, skilt, gået ud af skolen, veganer, vegetar`,
    ERASE_IT: 'slet, slet det, slet mig, fjern, fjern det, fjern mig, venligst slet, slettes, afmeld',
    WRONG_NO: 'forkert nummer, forkert person, fejl nummer, forkerte nummer, forkert modtager',
    IT: 'det, nummeret, mig, mit, dette, tak, fra, jeres, liste, venligst',
    NEXT_SMS: 'næste sms, næste besked, en sms til, en besked til, endnu en sms, endnu en besked',
    AUTHORITY: 'datatilsynet, advokat, politiet, anmeldelse, anmelder, forbrugerombudsmanden, klage',
    NO_CALLS: `
      ring ikke, ring ikke til mig, ikke ringe, ikke ringe til mig, må ikke ringe, stop med at ringe, lad være med at ringe, hold op med at ringe, ingen
      opkald, ikke flere opkald`,
    AWAKE: `
      på det her tidspunkt, på dette tidspunkt, så sent, om natten, om morgenen, ved i hvad klokken er, ved du hvad klokken er, jeg sov, jeg sover, vækkede
      mig, i vækkede, vækker mig, midnat, midt om natten, natarbejde`,
    UPSET: `
      spam, svindel, svindlere, fup, idioter, irriterende, pisseirriterende, røvirriterende, belastende, trættende, chikane, skam jer, latterligt, patetisk,
      gå ad helvede til, skrid, rend mig, hold kæft, nu er det nok, det er nok, nok er nok, træt af jer, træt af det, så træt, hvad fanden, useriøst`,
    DECLINING: `
      ikke interesseret, ingen interesse, nej tak, ellers tak, nej ellers tak, tak nej, behøver ikke, ikke nødvendigt, har ikke brug for, vil ikke, vil ikke
      have, ikke noget for mig, ikke noget for os, aldrig, aldrig i livet, absolut ikke, glem det, passer ikke, springer over`,
    WHO_ARE_YOU: `
      hvem er det her, hvem er du, hvem er i, hvem skriver, hvem er dette, hvordan fik i mit nummer, hvordan har i fået mit nummer, hvor har i mit nummer fra,
      hvor har i fået mit nummer, kender jeg dig, kender vi hinanden, hvad drejer det sig om, hvad er det her, hvad er dette, hvilket firma`,
    DIED: 'død, afdød, gået bort, døde',
    EMPHASIS: `
      venligst, tak, nu, for fanden, for helvede, kraftedeme, fandeme, fucking, endelig, bare, straks, omgående, jo, dog, altså, en gang for alle, for guds
      skyld, lige`,
    // Own classes
    POLITE: `
      tak, mange tak, tusind tak, på forhånd tak, tak på forhånd, takker, venligst, være så venlig, være så venlige, være så venlig at, vær venlig, vær venlig at,
      vær så venlig, vær så venlig at, vær sød, vær søde, vær sød at, vær sød og, være sød at, være søde at, være søde og, være sød og, søde, kære, hej, hejsa, hallo,
      halløj, dav, goddag, god dag, godmorgen, ok, okay, nu, nu her, straks, med det samme, omgående, øjeblikkeligt, hurtigst muligt, snarest, i dag, idag, mvh, vh,
      hilsen, hilsner, venlig hilsen, med venlig hilsen, kh, de bedste hilsner, for fanden, for helvede, fandeme, sgu, fuck, ffs, for satan, kraftedeme, herregud, gud,
      bare, en gang for alle, for evigt, for altid, please, pls, plz, thanks, ja, nej, og, så, da, du, i, men, altså, jo, faktisk, hermed, suk, hej hej, farvel, gider i,
      gider du, vil i, vil du, kan i, kan du, nu må i, er du sød, er i søde, desværre, fanden, satan, pokker`,
    STOP: 'stop',
    SENDING: 'texting',
    MESSAGE: 'texts',
    UNSUBSCRIBE: 'unsubscribe',
    HALT: `
      stopp, stoppe, stopper, ophør, ophøre, afslut, afslutte, afbryd, afbryde, hold op, holde op, hold op med, holde op med, stop med, stoppe med, lad være, lade være,
      lad være med, lade være med, lad være med at, drop, droppe, indstil, indstille, stands, standse, slut, slutte, slå fra, sluk, undlad, undlade, lad vær,
      lad vær med, afstå fra, afmeld mig fra, stop nu med, lade vær`,
    WRITING: `
      tigge, tigge om penge, bede om penge, sende, sender, send, sms e, smse, smser, sms, skrive, skriver, skriv, kontakte, kontakter, henvende, spamme, spammer, spam,
      forstyrre, forstyrrer, genere, generer, plage, plager, chikanere, chikanerer, bombardere, beskede, tekste, texte, udsende, terrorisere, messe, irritere, maile,
      besvære, kime, rykke, overdænge, kimende, beskeder, spamning, bombe, minde`,
    SEND: `
      send, sende, sms, smse, sms e, skriv, skrive, kontakt, kontakte, tag kontakt, spam, spamme, forstyr, forstyrre, plag, plage, chikaner, chikanere, tekst, henvend,
      henvende, mail, maile, udsend, gener, genere, besvær`,
    SMS: `
      valgreklame*, valgsms*, valgbesked*, valgpropaganda*, propaganda*, massebesked*, spørgeskema*, undersøgelse*, kundeundersøgelse*, tiggerbrev, tiggeri*, sms, smser,
      sms er, smserne, sms erne, sms beskeder, besked*, smsbesked*, sms besked*, tekstbesked*, reklame*, smsreklame*, sms reklame*, nyhedsbrev*, påmindelse*, tilbud,
      tilbuddene, tilbudene, kampagne*, notifikation*, notifikationer, underretning*, kontakt, henvendelse*, markedsføring*, spam, spammen, lortebesked*, lortesms*,
      spambesked*, lortereklame*, udsendelse*, information, info, advisering*, promo, reklamesms*, tilbudssms*, notits*, marketing, reminder*, *reklame, *reklamer,
      *reklamerne, *udsendelser, *udsendelserne, *beskeder, *beskederne, *sms, *smser, *smserne, *kampagner, *tilbud, *tilbuddene, *undersøgelser, *henvendelser,
      *notifikationer, markedsføring, *markedsføring, annoncer, annoncerne, *annoncer`,
    CRAP: 'lort, lortet, pis, pisset, bras, skrald, dette, dette her, det her, det der, den slags, de her, disse, det pis, det lort, det fis, fis, det pjat, de der',
    ME: `
      mig, os, min mor, min mors nummer, min far, min kone, min mand, min søn, min datter, min mormor, min farmor, min farfar, min morfar, mine børn, mine forældre,
      min kæreste, min bror, min søster, min bedstemor, min bedstefar, mor, far, dette nummer, det her nummer, dette nr, det nummer, denne mobil, denne telefon,
      mit nummer, mit nr, min mobil, min telefon, min arbejdsmobil, nummeret, hertil, ham, hende, hendes nummer, hans nummer, hendes mobil, hans mobil`,
    NUMBER: `
      mit nummer, mit nr, mit mobilnummer, mit mobilnr, mit telefonnummer, mit tlf nr, mit tlf nummer, mit navn, nummeret, dette nummer, dette nr, det her nummer,
      mine oplysninger, mine data, mine kontaktoplysninger, mine personoplysninger, mine info, min info, mobilnummeret, telefonnummeret, alt om mig, hendes nummer,
      hans nummer, mit tlf, mit numer, numer`,
    NEG: 'ikke, ikk, aldrig, ingen, intet, ingenting, inga, ej, ikke noget, ikke nogen, ikke flere, aldrig mere',
    NOT: 'ikke, ikk, aldrig, ej',
    WANT: `
      vil, ønsker, gider, orker, behøver, vill, ønskes, har brug for, skal, ville, bedt om, har bedt om, bestilt, accepterer, samtykker til, samtykket til,
      givet samtykke til, sagt ja til, sætter pris på, kan lide, tilmeldt, ønskede, magter`,
    WANTNOT: 'gider ik, vil ik, skal ik, ønsker ik, orker ik, gider jeg ik, vil jeg ik, gider sgu ik, vil sgu ik, gider virkelig ik, orker sgu ik',
    SENDNOT: 'send ik, skriv ik, sms ik',
    FILL: `
      politiske, politisk, partiets, kommercielle, have, ha, få, modtage, længere, mere, mer, flere, nogen, noget, nogle, nye, jeres, din, dit, dine, det, den, de,
      denne, disse, dette, her, der, sådan, sådanne, sådan nogle, slags, læse, se, overhovedet, af, fra, med, at, alle, al, alt, på, til, mig, os, via, om, i,
      fremtidige, fremtidig, hele, denne slags, unødvendige, irriterende, uønskede, uønsket, samme, igen, straks, omgående, fucking, skide, forbandede, pisse, venligst,
      nu, tak, lige, masse, en masse, så, og, ringe, mine, min, mit, derfor, altid, hele tiden, yderligere, dumme, åndssvage, latterlige, høre, blive, et, en, som,
      mit nummer, abonnere, abonnere på, ud, automatiske, automatisk, fortsætte, jeg, jer, du, vi, vil, skal, kan, for, ind, bare, mere fra, lort, dum, har, være, er,
      som helst, fremover, fremadrettet, i fremtiden, fra jer, enhver`,
    ADV: `
      virkelig, absolut, helst, egentlig, længere, heller, bare, faktisk, jo, altså, bestemt, overhovedet, sgu, fandeme, fandme, simpelthen, nok, ærligt talt, venligst,
      gerne`,
    MORE: 'flere, mere, mer, længere, yderligere, igen, fler, flere af, mere af, fremover, fremadrettet, noget mere, nogen flere, i fremtiden, for fremtiden',
    THX: 'tak, nu, please, for fanden, venligst, mvh',
    YOU: 'i, jer, du, dig, jeres firma, dette nummer, de, dem',
    I: 'jeg, vi, je, jge',
    REMOVE: `
      fjern, fjerne, fjerner, slet, slette, sletter, stryg, stryge, tag, tage, glem, glemme, bloker, blokere, blokér, spær, ryd, smid, pil, få fjernet, udmeld, meld`,
    REMOVED: `
      slettes, fjernes, afmeldes, frameldes, fjernet, slettet, afmeldt, afregistreret, frameldt, blokeret, spærret, taget af, taget bort, udmeldt, meldt fra, meldt ud,
      strøget, væk fra`,
    LIST: `
      liste, listen, lister, listerne, mailliste*, smsliste*, sms liste*, sms listen, kontaktliste*, adresseliste*, telefonliste*, kundeliste*, ringeliste*, register,
      registeret, registret, kunderegister*, kartotek*, database*, systemet, system, systemer, kontakter, kundeklub*, sms klub*, smsklub*, sms tjeneste*, sms service*,
      smsservice*, tjenesten, sms abonnement*, gruppen, nyhedsliste*, registre, adresselister, klubben, liste over`,
    LEAVE: `
      afmeld, afmelde, afmelder, afmelding, afmeldes, frameld, framelde, framelder, framelding, frameldes, meld mig fra, melde mig fra, meld os fra, afregistrer,
      afregistrere, afregistrering, opsig, opsige, udmeld, udmelde, udmeldelse, meld mig ud, melde mig ud, afmed, stop abonnement på, opsig sms*`,
    OTHER: `
      ordre, ordren, bestilling*, booking*, faktura*, regning*, aftale, aftalen, abonnement, abonnementet, medlemskab*, forsikring*, fitness*, levering*, leverancen,
      pakke, pakken, pakker, vare, varen, varer, konto, kontoen, kort, kortet, kursus, kurset, rejse, rejsen, avis, avisen, middag*, kamp, kampen, møde*, betaling*,
      betalingsservice, prøveperiode*, lån, lånet, leje, elaftale*, bil, bilen, tog*, bus, bussen, køb, købet, produkt*, recept*, medicin*, træning*, kode, koden, penge,
      mobilepay*, pizza*, mad, maden, blomster*, billede*, adresse*, lægetid*, klip*, spotify, netflix, kurv, kurven, vandet, lejr, lejren, frokost*, festen,
      gæstelisten, ventelisten, venteliste, retur*, posten, dør*, kaffe*, reservation*, bordet, bord, holdet, hold, undervisning*, min tid, tiden hos, tid hos, løg,
      løget, løgene, turen, fodbold*`,
    HOW: `
      hvordan, hvordan kan jeg, hvordan får jeg, hvordan får jeg jer til at, er det muligt at, kan man, kan jeg, hvad skal jeg gøre, hvor kan jeg, hvor,
      hvad gør jeg for at, hvordan gør jeg, hvordan gør man, findes der en måde at, findes der nogen måde at, er der en måde at, er der mulighed for at, findes der`,
    CALL: 'ringe, ringer, ringeri, ring, telefonsalg, opkald*, opringning*, telefonsælger*, telefonopkald*',
    TIME: `
      om natten, midt om natten, om aftenen, så sent, så tidligt, så tit, så ofte, så mange, så meget, så mange gange, i weekenden, i weekenderne, når jeg arbejder,
      når jeg sover, når jeg er, til efter, til på mandag, indtil, efter kl, før kl, før 8, hver dag, hver eneste dag, flere gange om dagen, i ferien, på arbejde, sent,
      tidligt, om morgenen, om søndagen, hver time, i sommer, hen over sommeren, til efteråret, indtil videre`,
    FEWER: `
      færre, mindre, lidt mindre, for mange, alt for mange, ikke så mange, sjældnere, lidt færre, for meget, alt for meget, reducer, reducere, knap så mange,
      knap så tit, pause, en pause, tag en pause, sæt på pause, holde pause`,
    SAID: `
      sagt, skrevet, sendt, svaret, bedt, sagde, skrev, svarede, bad, sendte, smset, har sagt, bedt jer, bedt jer om, bedt jer om at, bad jer, bad jer om at,
      sagt til jer, sagt fra`,
    MEANT: 'vent, mente, mener, joker',
    REPLY: 'svar, svare, send, skriv, sms, tekst, reply, text, med, ved at sende, sende, skrive',
    SIGNED: `
      tilmeldt, tilmeldt mig, registreret, skrevet, skrevet mig, signet, godkendt, accepteret, samtykket, givet, givet jer, abonneret, bedt om, sagt ja, takket ja,
      tilmeldte, meldt mig`,
    ALL_OF_IT: 'alt, alle, det hele, det her, dette, disse, her, de her, dem, det',
    REASON: `
      kunde, kunder, flyttet, skiftet, interesseret, interesserede, interesse, gange, nok, rigeligt, aldrig, pensionist, forkert, forkerte, død, orker, træt, anmelder,
      datatilsynet, hver, igen, færdig, tilmeldt`,
    YOURS: 'jer, jeres, alt, det hele, det her, dette, disse, alle jeres, alt det her',
    CONSENT: 'samtykke, samtykket, mit samtykke, mit samtykket, tilladelse, tilladelsen, accept',
    STOPWORD: 'stop, stopp',
    PAPER: `
      papir*, brev, breve, brevet, brevene, posten, katalog*, brochure*, *regninger, *fakturaer, *faktura, *indkaldelser, *girokort, *kuverter, kvittering*, mail, mails,
      email, emails`,
    INSTEAD: 'i stedet, istedet, i stedet for, erstat, udskift, skift, læg ind, tilføj, indsæt',
    ANNOYING: 'irriterende, belastende, plagsomme, trættende, anstrengende, utålelige, åndssvage, latterlige',
    DAY: 'lørdag, søndag, mandag, tirsdag, onsdag, torsdag, fredag, i morgen, imorgen, i aften, i dag, næste uge, kommer ikke, kan ikke komme, vagten, weekenden',
    LAUGH: 'haha*, lol, griner, grin, græder, dør, sjov, sjovt, sødt, skør, flad af grin',
  },
  rules: [
    { id: 'said-already', is: 'opt_out', when: [
      'hvor mange gange ..4 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', '^ POLITE* har ..2 SAID ..2 [HALT|STOP|KEYWORD]', 'SAID ..2 [HALT|STOP|KEYWORD] ..2 gange',
      'I ..3 SAID ..3 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', 'SAID jer|dig ..3 [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]', 'allerede|gange SAID ..2 [HALT|STOP|KEYWORD]',
      'allerede ..3 [afmeldt|frameldt|afregistreret|afsluttet]',
    ] },
    { id: 'footer-word', is: 'none', when: [
      'sagt|sagde|siger [HALT|STOP|KEYWORD] til !YOU', 'betyder|gør ..1 [HALT|STOP|KEYWORD]', 'hvis jeg svarer|skriver|sender [HALT|STOP|KEYWORD]',
      'REPLY ordet? [KEYWORD|HALT|STOP|LEAVE|UNSUBSCRIBE] til|for|om|på', 'hvad sker ..4 [KEYWORD|HALT|STOP]',
    ] },
    { id: 'quoted', is: 'none', when: ['" [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', '" REPLY ..1 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]'] },
    { id: 'why-not-stop', is: 'opt_out', when: [
      'kan|kunne|vil|gider i|du NOT [stoppe] POLITE|MORE* $', 'kan|kunne|vil|hvorfor YOU|NOT YOU|NOT ..1 hold|holde|lade|stoppe ..2 FILL* [WRITING]',
      'YOU NOT [HALT|STOP] FILL* WRITING|SMS', 'NOT , [HALT|STOP] POLITE* $', 'kan|kunne|vil|hvorfor NOT YOU ..1 [HALT|STOP] FILL* WRITING',
      'kan|kunne|vil|gider YOU NOT bare|snart|endelig? [stoppe] POLITE|MORE* $', 'kan|kunne|vil|gider NOT YOU bare|snart|endelig? [stoppe] POLITE|MORE* $',
      'NOT , [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE] FILL|POLITE* WRITING|SMS|LIST', 'NOT , [LEAVE|UNSUBSCRIBE|REMOVE] FILL|POLITE* ME|NUMBER POLITE* ,',
    ] },
    { id: 'would-be-glad', is: 'opt_out', when: [
      'om|hvis YOU NOT ..1 [SEND|WRITING]', 'om|hvis YOU NOT ..1 [sendte|sender|kontaktede|skrev|skriver|smser|kontakter] FILL* ME|SMS|MORE|WRITING',
      'om|hvis YOU ..1 [stoppede|stopper|ophørte] FILL* WRITING|med', 'om|hvis YOU ..1 holdt|holder [op] FILL* WRITING|med|at',
      'om|hvis YOU ..1 lod|lader [være] FILL* WRITING|med',
    ] },
    { id: 'negated', is: 'none', when: [
      'NEG [SEND] til? ME , men min|til', '[SEND] NEG til? ME , men min|til', '[SEND] NEG til? ME men min|til',
      'fler|flera|flere|fleire ..2 , [SEND] NEG fler|flera|flere|mer|mere', 'fler|flera|flere|fleire ..2 , NEG [SEND] fler|flera|flere|fleire|mer|mere',
      'er NOT ..2 att|at|å|fordi|därför ..3 _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]', 'NOT ha|have|att|at at|att? YOU _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]',
      'NEG , [SEND|WRITING]', '[CALL] NEG ..1 , SEND', 'NEG [CALL] ..2 , SEND', 'NOT stop|stoppe|hold|holde|lad|lade ..2 FILL* [WRITING]',
      'stop|stoppe|hold|lad nu|lige? NOT ..2 FILL* [WRITING|SMS]', 'det er [slut] med', 'det er slut med FILL* [SMS]',
      'NOT at? _ [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE|KEYWORD|REMOVED]',
      '[HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE] NOT !MORE', 'NOT at YOU _ [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE]',
      'NOT at YOU skal|vil _ [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE]', 'NOT have|få|blive|se|WANT ..1 _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVED]',
      'uden at _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]', 'HALT|STOP|glem|tøv|glemme NOT med? at? ..1 [SEND|WRITING]', 'HALT|STOP|glem NOT ..1 SEND|WRITING FILL* [SMS]',
      'I kan|kunne|skal|når|får|tør|må NOT ..1 [SEND|WRITING]', 'kan|kunne|skal|får|må jeg NOT ..1 [SEND|WRITING]', 'kan|kunne|vil|skulle|gider YOU NOT [SEND|WRITING]',
      'har|havde YOU NOT [SEND]', 'glemt|glemte ..1 [SEND|WRITING]', 'NOT gå glip af FILL* [SMS]', 'får|fik|fået I? NEG FILL* [SMS] !til|på',
      'NEG tag|tage|meld|melde ME|NUMBER [af|ud|væk|fra]', '[stop|hold|stoppe] NOT|endelig', '[HALT|STOP] nu|lige NOT', 'NOT slut|nok|stop ..2 med FILL* [SMS]',
      '[HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE] ME|NUMBER NOT !MORE',
    ] },
    { id: 'message-subscription', is: 'opt_out', when: ['[HALT|STOP|LEAVE|UNSUBSCRIBE] FILL* abonnement|abonnementet på? SMS'] },
    { id: 'number-changed', is: 'none', when: ['[REMOVE] ..7 INSTEAD', 'INSTEAD|nyt|nye ..5 [REMOVE] FILL* gamle'] },
    { id: 'stop-calling-me', is: 'held', when: ['[HALT|STOP] med? at? CALL til? ME !og|eller'] },
    { id: 'other-thing', is: 'none', when: [
      '[HALT|STOP] FILL|POLITE* WRITING FILL|POLITE* PAPER !og|eller', '[HALT|STOP] FILL|POLITE* sende|sender FILL* _ UNKNOWN',
      '[HALT|STOP|LEAVE] FILL* abonnement|abonnementet på FILL* UNKNOWN',
      '[HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE|REMOVED] FILL* OTHER', '[HALT|STOP] ..2 WRITING FILL* OTHER',
      '[LEAVE|UNSUBSCRIBE|REMOVE|REMOVED] ..1 ME|FILL fra|af|på ..2 OTHER', '[WANT] I|ADV* NEG FILL* at YOU FILL* WRITING FILL* OTHER|PAPER !og|eller',
      '[SEND] NEG FILL* OTHER|PAPER !og|eller', '[SEND] OTHER|PAPER !og|eller', '[glem|glemme] NEG',
    ] },
    { id: 'correction', is: 'none', when: ['[HALT|STOP|KEYWORD] POLITE* , ..1 MEANT', '[HALT|STOP|KEYWORD] MEANT'] },
    { id: 'how-to', is: 'held', when: [
      'HOW I? ..2 [HALT|STOP] FILL* WRITING|SMS|LIST|CRAP', 'HOW ..3 [LEAVE|UNSUBSCRIBE] FILL|POLITE|I|man|sig|seg|ME|NUMBER|KEYWORD* ,',
      'HOW ..3 [LEAVE|UNSUBSCRIBE] ..4 SMS|LIST|CRAP', 'HOW ..3 [HALT|STOP|KEYWORD] FILL* $',
      'HOW ..2 [fjerne|slette|fjerner|sletter] ME|NUMBER', 'HOW ..3 ikke få|have? FILL* [SMS]', 'hvordan [slipper|undgår] ..1 for? FILL* SMS|CRAP|YOU|ALL_OF_IT',
      'hvordan ..4 [REMOVED]',
      'hvordan ..3 mig|vi|sig|jeg [fra|ud|af]', 'hvordan|kan|måde|muligt|hjælp ..6 [slippe|undgå] for? FILL* SMS|CRAP|YOU|ALL_OF_IT', 'hvordan ..4 til at holde [op]',
      'HOW ..3 [HALT|STOP] FILL* ALL_OF_IT', 'hvordan får ..5 til at [stoppe|holde|ophøre] ..1 ,',
      'svært|nemmere|lettere|umuligt|besværligt ..3 [LEAVE|UNSUBSCRIBE|HALT]', 'HOW ..2 [stoppet|slut] ..1 CRAP|SMS|ALL_OF_IT',
      'hvordan [stopper|afmelder|blokerer|afslutter] man|jeg|vi ..1 CRAP|SMS|ALL_OF_IT', 'hvordan [stopper|afmelder|blokerer|afslutter] man|jeg|vi ,',
      'kan|går ..2 [fravælge|vælge] bort|av|fra|nogle|ned ..2 ,',
    ] },
    { id: 'how-to-another-thing', is: 'none', when: ['HOW ..3 [LEAVE|UNSUBSCRIBE]'] },
    { id: 'no-more-wanted', is: 'opt_out', when: ['[WANT] I|ADV* NEG FILL* MORE FILL|CRAP* SMS'] },
    { id: 'fewer', is: 'held', when: [
      '[HALT|STOP] FILL* WRITING ..4 TIME', 'FEWER ..2 [SMS]', '[SEND] lidt? FEWER', '[SEND] NOT ..4 TIME', '[WANT] NOT ..5 TIME', 'FEWER ..2 [SEND]',
      '[pause] ..3 SMS|WRITING|LIST', 'NEG [SMS] TIME', '[slippe|undgå|fri] ..4 TIME', 'kan|går|får|vil|skal|sætte|sæt ..5 [pause] !i|med',
      'holde en [pause] til|over|ind', '[pause] til|over|et|en|nogle|under', 'en|et|NUM|gang ..2 ugen|måneden|måned|uge ..2 [rigeligt|nok|fint]',
      '[færre|sjældnere] FILL|POLITE* $', 'behøver|skal|absolut YOU FILL* [SEND|WRITING] ..3 TIME', 'behøver|skal|absolut YOU FILL* [SEND|WRITING] ..2 $?',
      'lidt vel|for [mange|meget] ..2 ,', 'blir|bliver|är|er ..1 lite|litt|lidt|väl|vel [meget|mange] ..1 ,',
      'få dem|de|disse|det på|via|som [mail|mails|mailen|email]', 'NOT [SEND] ..3 TIME',
      'for [tit|ofte|tæt] ..1 ,', 'YOU [sender|skriver|smser] ..1 så|for|för|alltför|altfor|alt meget|mange|tit|ofte ,',
    ] },
    { id: 'consent-to-another-thing', is: 'none', when: ['[trækker|trække|tilbagekalder] ..4 til|for ..2 OTHER'] },
    { id: 'consent-withdrawn', is: 'opt_out', when: [
      'NUMBER skal|må|bør NOT FILL* [findes|ligge|stå|være|gemmes] ..2 YOU|LIST',
      '[trækker|trække|træk] FILL|hermed* tilbage FILL* CONSENT ,', '[trækker|trække|træk] ..1 tilbage FILL* CONSENT ..1 til|for ..2 SMS|WRITING|LIST',
      '[trækker|trække|træk] FILL|hermed* CONSENT ..5 tilbage', 'YOU må|kan|skal NOT ..1 [bruge|gemme|have|beholde|benytte] FILL* NUMBER',
      'må YOU NOT ..1 [bruge|gemme|have] FILL* NUMBER', '[tilbagekalder|tilbagekalde] FILL|hermed* CONSENT',
      'NOT [bruges|benyttes|anvendes] ..1 till|til|för|for FILL* SMS',
    ] },
    { id: 'not-before-a-time', is: 'none', when: [
      '[SEND] NEG ..3 før DAY|NUM', 'NEG [SEND] ..3 før DAY|NUM', '[SEND] NEG ..3 inden|innan', 'NEG [SEND] ..3 inden|innan',
    ] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[HALT|STOP] FILL|POLITE* WRITING', '[HALT|STOP] CALL ..2 WRITING', 'hold|holde ..2 op med FILL* [WRITING]', 'lad|lade ..2 være|vær med? FILL* [WRITING]',
      'stop|stoppe ..2 med FILL* [WRITING]', '[HALT|STOP] FILL|POLITE* SMS', '[HALT|STOP] med CRAP', '[HALT|STOP] CRAP $', '[HALT|STOP] fra YOU',
      '[HALT|STOP] FILL* LIST', 'slå|sluk|slukke|lukke FILL|SMS* [SMS] fra', 'slå|sluk|slukke|lukke fra FILL* [SMS]',
      'SMS ..4 [HALT|STOP] FILL* dem|de|det|disse POLITE* ,', '[HALT|STOP] CRAP POLITE* $',
    ] },
    { id: 'mixed-languages', is: 'opt_out', when: [
      '[HALT] FILL|POLITE* MESSAGE|SENDING', 'MESSAGE FILL|POLITE* [HALT] POLITE* $', '[WANT] I|ADV* NEG FILL* MESSAGE', 'NEG [WANT] FILL* MESSAGE',
      '[UNSUBSCRIBE] POLITE|FILL* ME|NUMBER', 'ME|NUMBER POLITE|FILL* [UNSUBSCRIBE]', '[STOP] POLITE|FILL* WRITING|SMS', '[STOP] POLITE|FILL* SENDING FILL* ME',
      '[remove] ..4 LIST', '[remove] ME|NUMBER POLITE* ,',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      '[SEND] hverken ..1 eller FILL* SMS',
      '[SEND] ME? NEG FILL* SMS|CRAP', '[SEND] til? ME? NEG FILL* til? ME POLITE|MORE* ,', '[SEND] POLITE* til? ME? NEG FILL* MORE POLITE* ,',
      '[SEND] til? ME? NEG POLITE* ,', '[SEND] POLITE* til? ME? NEG MORE til|hertil|på', 'NEG FILL* [SEND] FILL* SMS', 'NEG FILL* [SEND] FILL* til? ME POLITE|MORE* ,',
      'NEG FILL* [SEND] FILL* MORE ,', 'behøver|må|skal NOT ..1 [SEND] ..2 ME|MORE|SMS', 'NEG [spam|spamme|smse|chikaner|plag]',
      'NOT YOU ..1 [SEND] FILL* ME|SMS MORE? ,', 'NEG [SEND] noget|mere|ting MORE? ,', '[SEND] --2 NEG FILL* SMS|CRAP ,', 'NEG FILL* [SEND] MORE FILL* CRAP',
    ] },
    { id: 'no-more', is: 'opt_out', when: [
      'NEG MORE FILL* [SMS]', 'NEG [MORE] fra|af YOU', '^ POLITE* NEG [MORE] THX* $', '^ POLITE* ingen FILL* [SMS] POLITE* $',
      '^ POLITE* ingen|ikke FILL* [SMS] til|fra|hertil YOU|ME', 'nok|slut ..2 med|på|af FILL* [SMS]', '[SMS] må|skal ophøre|slutte|stoppes|væk', 'send NEG ..2 [SMS]',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: [
      '[WANT] I|ADV* NEG FILL* SMS', '[WANTNOT] FILL* SMS', '[WANTNOT] FILL* CRAP POLITE|MORE* $', '[SENDNOT] FILL* SMS|ME|MORE', 'NEG [WANT] FILL* SMS',
      '[WANT] I|ADV* NEG FILL* CRAP POLITE|MORE* $', '[WANT] I|ADV* NEG FILL* CRAP POLITE|MORE* ,', 'NEG [WANT] FILL* CRAP POLITE|MORE* $',
      '[WANT] I|ADV* NEG FILL* fra YOU', '[WANT] I|ADV* NEG FILL* at YOU FILL* WRITING',
      '[WANT] I|ADV* NEG FILL* kontaktes|kontaktet|forstyrret|forstyrres|spammet|plaget|chikaneret|generes|generet|bombarderet',
      '[WANT] I|ADV* NEG FILL* høre FILL* fra YOU', '[WANT] I|ADV* NEG have ..2 med YOU', '[WANT] I|ADV* NEG FILL* stå|ligge|abonnere|modtage|med|være ..4 LIST|MORE',
      '[WANT] I|ADV* NEG FILL* MORE THX* $', '[slippe|undgå] FILL* SMS|WRITING', '[fri|skånet] for FILL* SMS', '[frabeder|frabedes|frasiger|afviser] mig? FILL* SMS',
      '[WANT] I|ADV* NEG være kunde', 'WANT I? FILL* [HALT|STOP|LEAVE|UNSUBSCRIBE] FILL|POLITE* $', '[takker|tak|siger] nej tak? til FILL* SMS',
      '^ POLITE* [nej] tak? til FILL* SMS', '[slippe|undgå] for? FILL* SMS|WRITING|CRAP|YOU ,', 'NEG [WANT] YOU FILL* SMS', 'NEG FILL* [SMS] FILL* MORE ,',
      '[WANT] NEG FILL* MORE af CRAP|ALL_OF_IT', '[færdig] med SMS|YOU|CRAP', '[slippe] for FILL* SMS', '[WANT] ..2 fri for SMS|WRITING|CRAP',
      '[WANT] ..2 fritages|fritaget ..2 SMS|WRITING', '[WANT] ..2 fri for FILL* SMS|CRAP|MORE', 'SMS|CRAP [WANT] I NEG FILL* ,', 'ingen ..4 [WANT] FILL* SMS',
      '[slipper] gerne? FILL* SMS|CRAP|MORE', '[WANT] I|ADV* NEG høre ..1 et|noget|mere|mer ..3 ,', '[WANT] I|ADV* NEG ..1 være|vær ..4 LIST',
      'skal NOT have|få FILL* [SMS]',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      'skiftet|nyt nummer ..3 [REMOVE] CRAP POLITE* ,',
      'hold|holde ME [udenfor|ude] ..2 LIST|SMS', '[væk] med NUMBER', 'vil|ønsker gerne|at|blive|være* [REMOVED] POLITE* ,',
      '[fjern|fjerne|fjerner|slet|slette|sletter|stryg|glem|bloker|udmeld|LEAVE|UNSUBSCRIBE] POLITE* ME|NUMBER POLITE* fra|af|ud|væk|i ud|af|fra? ..2 LIST|SMS|CRAP|YOURS',
      '[REMOVE] ME|NUMBER POLITE* af|fra|ud|væk af|fra? ..2 LIST|SMS|CRAP|YOURS', '[REMOVE] FILL* LIST', '[REMOVE] det|nummeret fra|af|ud ..1 LIST',
      'vil|vill|ønsker|beder|få|blive|være|at ..1 [REMOVED] fra|af|på ..2 LIST|SMS|YOURS', 'vil|vill|ønsker|beder|skal|må ..3 blive|være|bli [REMOVED] POLITE|MORE* ,',
      'vil|få|ønsker|have ME|NUMBER [REMOVED|væk]', 'få ..2 NUMBER [REMOVED]', 'NUMBER skal|må ..1 [væk|ud|REMOVED]', 'få|vil|vill|ønsker ..1 [ud|væk|af] ..3 LIST',
      'få|have ME|NUMBER [væk|ud|af] ..2 LIST', '^ POLITE* [ud|væk|af] FILL* LIST', 'meld|melde ME|NUMBER POLITE* [fra|ud|af] FILL* LIST|SMS|CRAP',
      'kræver|beder|ønsker|forlanger ..4 [REMOVED] POLITE* ,', 'kræver|beder|ønsker|forlanger|bli|blive ..2 [REMOVED] ..1 jf|ifølge|henhold|efter',
      'kræver|beder|ønsker|forlanger FILL|å|om|at|att* [REMOVE] FILL* ME|NUMBER', 'at NUMBER [REMOVED]', 'at ..1 NUMBER ..1 [REMOVED] ,',
      '[REMOVE] --1 UNKNOWN fra|af|ud ..1 LIST', '[REMOVE] UNKNOWN --1 fra|af|ud ..1 LIST', 'ta|tage --2 [fra|af|ud] LIST',
      '[REMOVE] ..1 nummer|nr|nummeret NUM fra|af ..2 LIST', 'tager YOU ME|NUMBER [af|ud|væk] POLITE* ,', 'tager YOU ME|NUMBER [af|ud|væk] fra|af? ..2 LIST|SMS|YOURS',
    ] },
    { id: 'remove-from-another-thing', is: 'none', when: [
      '[fjern|fjerne|slet|slette|stryg|LEAVE|UNSUBSCRIBE] POLITE* ME|NUMBER|UNKNOWN POLITE* fra|af|ud|på|til|i',
      '[REMOVE] ME|NUMBER|UNKNOWN af|fra|ud|væk fra|af|på|til|i|OTHER', 'meld|melde ..2 [ud|fra|af] OTHER|af|på|UNKNOWN', '[LEAVE] FILL* OTHER|UNKNOWN',
      'DAY ..4 [REMOVE]', '[REMOVE] ME ..2 DAY', '[REMOVE] ..1 nummer|nr|nummeret NUM fra|af',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[LEAVE|UNSUBSCRIBE] FILL|POLITE* SMS|LIST|WRITING', '[LEAVE|UNSUBSCRIBE] FILL|POLITE* ME|NUMBER', '[LEAVE|UNSUBSCRIBE] FILL|POLITE* ,',
      'meld|melde ME|NUMBER POLITE* [fra|ud|af] POLITE* ,',
    ] },
    { id: 'remove-me-at-all', is: 'opt_out', when: [
      '[fjern|fjerne|fjerner|slet|slette|sletter|stryg|glem|bloker|udmeld] POLITE* ME|NUMBER', '[fjern|slet|slette|fjerne] ..2 _ NUMBER',
      '^ POLITE* [fjern|slet] POLITE* ,', '[REMOVE] ME|NUMBER POLITE* af|væk POLITE* ,', 'få|have ME|NUMBER [væk]', '[REMOVE] ..3 _ nummer|nr|NUMBER ,',
      '[REMOVE] ..1 nummeret|nummer til ME', 'nummer|nummeret|numret|NUMBER ..3 , [REMOVE] det POLITE* ,',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'lad ME være i? [fred]', 'lad ME [være] POLITE* $', 'lad ME [være] ,', 'lad ME få|have? ..1 [fred|ro]', 'lade ME [være] POLITE* $',
      '[WANT] FILL* vara|være|være|få ifred|fred', '[WANT] FILL* vara|være|have i fred',
    ] },
    { id: 'said-to-a-friend', is: 'none', when: [
      '^ POLITE* [STOPWORD] POLITE|KEYWORD* , ..1 du er|var|får|gør|har|kan', '^ POLITE* [STOPWORD] POLITE* , ..5 LAUGH', 'LAUGH ..4 , [STOPWORD] POLITE* ,',
    ] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      'kan|kunne|vil|må|skal|gider i|du POLITE* [stoppe] POLITE|MORE* $', 'kan|kunne|vil|må|skal|gider i|du POLITE* holde [op] POLITE|MORE* $',
      '^^ POLITE* [STOPWORD] POLITE|KEYWORD* , ..6 SMS|NUMBER|LIST|REASON|WRITING', '^ POLITE* [STOPWORD|afmeld|frameld|ophør] POLITE|KEYWORD|MORE* $$',
      '^^ POLITE* [STOPWORD] POLITE* $ ..3 $$', '^ POLITE* [afmeld|frameld] POLITE|KEYWORD* ,', 'SMS|NUMBER|LIST|REASON|WRITING|nej ..5 , [STOPWORD] POLITE* $$',
      'SMS|NUMBER|LIST|REASON|WRITING ..5 og [STOPWORD] POLITE* $$', '^^ POLITE* hold [op] POLITE|KEYWORD|MORE* $$', 'HALT|STOP [KEYWORD] $',
      'I vil [KEYWORD] POLITE* $', 'SMS ..3 , [afmeld] POLITE* $$',
    ] },
    { id: 'exclamation', is: 'held', when: ['^ POLITE* [stop|stopp] POLITE|KEYWORD* ,', ', [stopp|stop] POLITE* $$'] },
    { id: 'stop-calling', is: 'held', when: [
      '[CALL] NOT ..3 MORE|ME', '[CALL] NOT|ME til? ME|NOT', 'NEG MORE [CALL]', 'NEG FILL* [CALL] ME', '[HALT|STOP] FILL* CALL',
      '[stop|stoppe|hold|holde] ..2 med at CALL',
    ] },
    { id: 'declined', is: 'held', when: [
      'ikke lige [nu] POLITE* $', '^ POLITE* ikke [nu] POLITE* $', '[passer] ikke', 'ikke|ikk ..4 [interesseret|interesserede|interesse]', '[interesserer] mig|os ikke',
      'ingen [interesse]', '[uinteressant|uinteresseret]', 'nej [tak]', 'nej [ellers] tak', 'ikke [aktuelt|interessant|relevant]', 'takker [nej]', 'tak men [nej]',
      'ellers [tak]', 'ikke [behov|brug] POLITE* $', 'ikke [brug|behov] for POLITE* $', 'ikke noget for [mig|os]', 'behøver [ikke] POLITE* $',
      'har ikke [brug|behov] for det|dem|dette|jeres|SMS', 'næ [tak]', 'nej ..3 [tilfredse|tilfreds|glade]', 'tak men ..2 [allerede]', 'nej ..2 har ..1 [allerede]',
      '^ POLITE* ikke [nu] , ..3', 'ikke [nu] , kanske|kanskje|måske', 'nej ..2 [behøves|nødvendigt] NOT ,', 'nej ..2 NOT [behøves|nødvendigt] ,',
    ] },
    { id: 'own-mistake', is: 'none', when: [
      '^ POLITE* jeg? sendte|skrev|smsede ..3 forkert [nummer|person]', 'jeg kom ..4 forkert [nummer|person]', '^ POLITE* jeg? sendte|skrev ..3 [forkert]',
    ] },
    { id: 'opt-out-in-english', is: 'opt_out', when: ['^ POLITE* [UNSUBSCRIBE] POLITE* ,'] },
    { id: 'wrong-person', is: 'held', when: [
      'forkert [nummer|person|modtager|nr|mobil|tlf]', '[forkert] på nummer', 'forkerte [nummer|person|nr]', 'NOT rette|rigtige [person]',
      'skriver|sender|kommet|havnet|sendt|ramt|skrevet ..2 [forkert]', '[nummeret] ..1 tilhører', 'tilhører NOT [mig|ham|hende|længere]',
      'er ingen ..2 [her] med|som|ved|der', 'ingen ..1 med|ved det [navn]', 'kender ingen [som|der|med|ved]', 'har [skiftet|nyt|fået] nyt? nummer', 'jeg hedder [ikke]',
      'det er [ikke] mig', 'jeg er ikke [den]', 'taget [fejl] af', 'fejl [nummer|person]', '[ikke] UNKNOWN , ..6 nummer|person|forkerte',
      'jeg er|hedder [ikke] ..1 UNKNOWN', 'det|dette er [ikke] UNKNOWN', 'er|hedder [ikke] UNKNOWN ,', 'fat i den [forkerte]', 'det er [ikke] ..1 længere',
      'jeg er [ikke] ansat|hos ..2', 'UNKNOWN har NOT NUMBER|ME [længere]', 'har NOT ..2 [nummeret|nummer|nr] längre|lenger|længere|mer|mere',
      'er NOT [mit|rette|rigtige] nummer', 'NOT ..1 rette|rigtige [person]', '^^ POLITE* [forkert|forkerte] UNKNOWN $$',
    ] },
    { id: 'never-signed-up', is: 'held', when: ['NEG ..2 [SIGNED] FILL|til|op* $', 'I har NEG ..3 [SIGNED]'] },
    { id: 'anger', is: 'held', when: [
      'gå [ad] helvede', 'skrid|gå [ad] helvede', 'rend ..1 [røven|mig]', 'gå [væk] $', '[skrid|forsvind] POLITE* $', 'fuck [jer|dig]', '[fuck|piss] off|you',
      'hold da? [kæft] POLITE|YOU* $', 'hold da? [kæft] hvor? ..3 ANNOYING', '[ANNOYING] er YOU', 'YOU ..3 [ANNOYING] ,', 'er YOU ..2 [ANNOYING]', 'fanden [tage] jer',
      'fucking|skide [idioter|idiot|svin|spam]', '^ POLITE* [spam|spammere|lort] POLITE* $', 'træt|trætte [af] ..3 SMS|YOU|CRAP',
      'så [irriterende]', 'for [fanden] $', '[skam] jer', '[orker|magter|gider] NOT ..1 YOU ,', '[orker|magter|gider] YOU NOT ,', '[orker|magter|gider] NOT med YOU',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'hvad er [dette|det] her? $?', 'hvorfor|får jeg [SMS] ..2 fra jer', 'hvem POLITE* er [du|i|dette|det]', 'hvem [er] det|dette|i',
      'hvor|hvordan|hvem|hvorfra ..5 mit [nummer|nr]', 'hvorfor ..2 [får|fik] ..4 SMS', 'hvorfor [WRITING] YOU', 'hvem [sender|skriver]',
      'hvorfor fortsætter|sender|skriver|bliver [YOU]', 'hvad er [dette|det] for', 'hvad er [dette|det] her? for', 'hvis [nummer] er',
      'hvem [er] ..2 der|som skriver|sender|smser', 'hvem er [det] der', '[svindel|fup|snyd|bedrageri|scam|fusk] ..2 $?',
      'hvorfor [får|fik] I FILL* CRAP|SMS|ALL_OF_IT ..1 ,', '[kender] YOU? NOT YOU? ,', '^ POLITE* vad|hva|hvad [vil] YOU $',
      'hvad|hva POLITE* är|er|e POLITE* [det|dette] här|her? POLITE* ,', 'hvem [har|gav] ..2 NUMBER ,',
    ] },
    { id: 'still-coming', is: 'held', when: ['I får stadig|stadigvæk|fortsat [SMS]', 'får I stadig|stadigvæk|fortsat [SMS]', 'får stadig|stadigvæk [SMS]'] },
    { id: 'threat', is: 'held', when: [
      '[anmeld|anmelde|anmelder|politianmelder|politianmelde|melder|sagsøger|indberetter] jer|dig|dette|det', '[politianmeldelse|politianmeldt]',
      '[advokat|advokaten] ..4 YOU', '[gdpr|datatilsynet|forbrugerombudsmanden]', '[kontakter|kontakte|taler|tager] ..2 advokat|advokaten|jurist|politiet',
      '[hører] fra min advokat',
    ] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: [
      '^^ [syntes|synes] godt|ikke om? ..3 "', '^^ [elskede|fremhævede|understregede|likede|liked|loved|disliked|emphasized|questioned|betvivlede] "',
      '^^ [satte] ..6 "', '^^ [kunne] ..4 "', '^^ [grinede|lo] af|ad|over "', '^^ [laughed] at "', '^^ [reagerede|reacted] ..3 på|to "', '^^ [fjernede] ..4 fra "',
      '^^ .. [til|på|to] "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: [
      '[autosvar|autoreply]', '[automatisk|automatiske] svar|besked', 'dette er et [automatisk|autosvar]', 'kører [bil] lige? nu',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      'REPLY ordet? [KEYWORD|HALT|STOP] til|for|om|på', 'for at [afmelde|stoppe|framelde] ..2 svar|send|sms', 'afmeld|stop [KEYWORD] til',
    ] },
  ],
  kinds: {
    all: 'alt, alle, al, noget som helst, ingenting, samtlige, noget',
    program: 'dette, denne liste, disse, listen, det her',
    marketing: 'reklame*, tilbud, tilbuddene, tilbudene, markedsføring*, kampagne*, udsalg*, rabat*, promo, annonce*, smsreklame*, marketing, tilbudssms*',
    reminders: 'påmindelse*, reminder*',
    alerts: 'notifikation*, advisering*, alarm*, underretning*, varsel, varsler',
    orders: 'ordreopdatering*, leveringsbesked*, leveringsadvisering*, pakkebesked*, ordrebekræftelse*, tracking',
    political: 'politik, politisk*, valg, valget, parti*, valgkamp*',
    donations: 'indsamling*, gave, gaver, donation*, donere, bidrag',
    surveys: 'undersøgelse*, spørgeskema*, kundeundersøgelse*',
    newsletters: 'nyhedsbrev*',
  },
  keep: 'men, undtagen, bortset fra, pånær, behold, beholde, fortsæt, behold kun',
  common:
    `mail mailen mails e mail emailen jeg du han hun vi i de dem det den en et er var være været har havde skal skulle kan kunne vil ville ikke og at som på af med for
    til fra om så men eller når der her hvordan hvad hvem hvorfor hvilken hvilke hvor mit min mine din dit dine jeres vor vores hans hendes sin sig selv man nogen noget
    nogle ingen alle alt meget mere mest lidt bare også nu siden idag i dag imorgen i morgen igår i går aften dag dagen dage uge ugen måned år klokken kl tid time timer
    minutter mandag tirsdag onsdag torsdag fredag lørdag søndag hej tak ja nej jo måske fint godt sjovt hyggeligt gerne ok kommer kom komme går gå gik får få fik fået
    gør gøre gjorde gjort ser se så set tager tage tog taget ved vidste synes tror tænkte skal må bør håber elsker ringer ringe ring svarer svare hente henter bestille
    bestilte betale betalte købe købte vente venter når sen tidlig sent snart stadig igen altid aldrig ofte tit over under efter før uden mellem mod hos ved gennem hjem
    hjemme arbejde arbejdet skolen børnene hilsen ses snakkes kram knus tillykke god stor lille ny nye gammel bil bus toget to tre fire fem seks syv otte ni ti først
    sidste næste slutter sluttede stoppede stoppet stopped butik butikken pris prisen åbent åbner lukker lukket spørge spørgsmål varerne virker lige helt endnu frem op
    ned ud ind tilbage derfor fordi hvis slutningen slutspil stoppested meldte melder sendt sendte tjekket findes finde finder gælder passer stemmer skat mors fars stof
    slot stump stolt samtalen kvittering samtykke bruge slette beskeden liter kilo meter`,
};

/** Danish. SLUT counts in Denmark only: it is an insult in English. */
export const da: LanguagePack = {
  language: 'da',
  countries: ['DK'],
  keywords: {
    opt_out: [
      { word: 'afmeld', source: USUAL },
      { word: 'frameld', source: USUAL },
      { word: 'stopp', source: USUAL },
      { word: 'stop tak', source: THANKED },
      { word: 'slet', source: USUAL, collision: '"slet ikke": not at all', countries: ['DK'] },
      { word: 'slut', source: USUAL, collision: 'over; an insult in English', countries: ['DK'] },
    ],
    opt_in: [{ word: 'tilmeld', source: USUAL }],
    help: [{ word: 'hjaelp', source: USUAL }, { word: 'hjælp', source: USUAL }],
    affirmative: [{ word: 'ja', source: ANSWER }, { word: 'jep', source: ANSWER }, { word: 'jo', source: ANSWER }, { word: 'fint', source: ANSWER }],
    negative: [{ word: 'nej', source: ANSWER }, { word: 'niks', source: ANSWER }],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Du er afmeldt fra {date} og får ikke flere beskeder fra os. Hjælp: {helpContact}. Svar START for at komme igen.',
    opt_in: '{brand}: Du modtager igen vores beskeder. Antallet varierer, almindelig takst gælder. Svar HELP for hjælp, STOP for at afmelde.',
    help: '{brand}: Hjælp fås på {helpContact}. Antallet af beskeder varierer, almindelig takst gælder. Svar STOP for at afmelde.',
    confirm_opt_in: '{brand}: Svar JA, hvis du vil modtage vores beskeder, ellers sendes ingen. Svar HELP for hjælp, STOP for at afmelde.',
    clarify: '{brand}: Du er afmeldt og får ikke flere beskeder. Svar med et navn for at beholde nogle: {choices}.',
  },
};
