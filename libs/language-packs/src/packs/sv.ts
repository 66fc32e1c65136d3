import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Swedish programs';
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
    CRY: 'sluta, sluta nu, stopp, stop, men sluta, nej sluta, lägg av, men lägg av, nä sluta',
    GLAD: `
      haha*, hihi*, lol, grattis, gratulerar, så gullig, så gulligt, så söt, så sött, så fin, så fint, så kul, vad kul, vad roligt, vad fint, jag dör, jag
      gråter, du vann, vi vann, vann du, fantastiskt, underbart, inte klokt, älskar det, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭, vad gulligt, vilken lycka, vad söt`,
    DOUBT: 'på riktigt, på allvar, verkligen, allvar, är det sant, sant, skojar du, seriöst, är du seriös',
    NOT_ME: `
      det här är inte, detta är inte, det är inte, jag är inte, är inte, jag heter inte, heter inte, det finns ingen, här finns ingen, här bor ingen, känner
      ingen`,
    ASK_AGAIN: `
      hör av er, hör av dig, hör av, försök, försök igen, prova igen, fråga igen, fråga, kontakta mig, kontakta, skriv, återkom, ring, påminn, påminn mig, kom
      tillbaka, igen`,
    NOT_NOW: 'inte nu, inte just nu, inte än, inte förrän, tidigast, kanske, har inte tid, är på semester, på semester, upptagen, nej inte nu, inte i år',
    UNTIL: 'efter, i, till, efter den, förrän, förrän efter, innan, i slutet av, i början av, om, fram på, nästa',
    FAR: `
      semestern, semester, sommaren, hösten, vintern, våren, jul, julen, helgerna, påsk, påsken, nyår, januari, februari, mars, april, maj, juni, juli,
      augusti, september, oktober, november, december, nästa år, nästa månad, nästa vecka, en annan gång, annan gång, senare, några veckor, några månader, en
      månad, ett år, föräldraledigheten, valet`,
    TOO_OFTEN: `
      varje dag, varenda dag, hela tiden, en till, nu igen, igen, om dagen, per dag, för många, för mycket, för ofta, alldeles för, mitt i natten, tredje
      idag, fjärde idag`,
    CIRCUMSTANCE: `
      flyttat, har flyttat, inte medlem längre, inte kund längre, inte längre medlem, inte längre kund, inte kund hos, pensionär, är pensionerad, gått i
      pension, ingen trädgård, ingen bil, inga barn, ingen hund, inget hus, ingen villa, bor i lägenhet, hyr, hyresrätt, minderårig, år gammal, bara 15 år,
      bara 16 år, redan skänkt, redan gett, redan gåvat, har redan, redan bytt, bytt leverantör, bytt abonnemang, redan sålt, sålt huset, sålt bilen,
      jobbtelefon, jobbmobil, tjänstetelefon, företagets telefon, nytt nummer, fick det här numret, fått det här numret, bor inte kvar, bor inte här, bor inte
      där, bor inte längre, jobbar inte kvar, jobbar inte längre, slutat där, för dyrt, har inte råd, arbetslös, skild, tagit studenten, vegan, vegetarian`,
    ERASE_IT: 'ta bort, radera, radera det, ta bort det, ta bort mig, stryk, avregistrera',
    WRONG_NO: 'fel nummer, fel person, felaktigt nummer, fel mottagare, fått fel nummer',
    IT: 'det, numret, mig, mitt, detta, tack, från, er, lista, ur',
    NEXT_SMS: 'nästa sms, nästa meddelande, ett sms till, ett meddelande till, ytterligare ett sms, ett till',
    AUTHORITY: 'imy, advokat, polisen, polisanmälan, anmäler, konsumentverket, datainspektionen, integritetsskyddsmyndigheten, jurist',
    NO_CALLS: 'ring inte, ring mig inte, ring inte mig, sluta ringa, sluta ring, inga samtal, inga fler samtal, vill inte bli uppringd, inte ringa, inte ringa mig',
    AWAKE: `
      den här tiden, så här sent, så här dags, på natten, på morgonen, vet ni vad klockan är, vet du vad klockan är, jag sov, jag sover, väckte mig, ni
      väckte, väckt mig, midnatt, mitt i natten, jobbar natt`,
    UPSET: `
      spam, bluff, bedrägeri, bedragare, idioter, jävla idioter, stör, ni stör, irriterande, störande, tjatigt, tjat, trakasserier, skäms, skäms på er,
      löjligt, patetiskt, dra åt helvete, far åt helvete, håll käften, lägg ner, nu räcker det, det räcker, så jävla trött, trött på er, trött på detta, less
      på er, skitjobbigt, jobbiga, jobbigt, fy fan, vad fan, oseriöst, inget bättre för er, inget bättre att göra, tjatiga`,
    DECLINING: `
      inte intresserad, ej intresserad, inget intresse, nej tack, tack nej, behöver inte, behövs inte, behöver vi inte, behöver jag inte, vill inte, vill inte
      ha, inget för mig, inget för oss, aldrig, aldrig i livet, absolut inte, glöm det, skippa, avstår, jag avstår, nej nej, passar inte`,
    WHO_ARE_YOU: `
      vem är det här, vem är du, vem är ni, vilka är ni, vem skriver, vem är detta, hur fick ni mitt nummer, hur fick du mitt nummer, var fick ni mitt nummer,
      varifrån har ni mitt nummer, vem gav er, känner jag dig, känner vi varandra, vad gäller det, vad är detta, vad är det här, vilket företag`,
    DIED: 'avliden, har avlidit, gått bort, gick bort, dog, är död',
    EMPHASIS: `
      snälla, tack, nu, för fan, för i helvete, jävla, jävlar, äntligen, bara, genast, omedelbart, vänligen, faktiskt, ju, gott folk, en gång för alla, för
      guds skull, helvete`,
    // Own classes
    POLITE: `
      tack, tackar, tack på förhand, tack så mycket, snälla, snälla ni, är ni snälla, vänligen, var vänlig, var vänliga, var god, var snäll, var snälla och, hej, hejsan,
      hejhej, hallå, halloj, tja, tjena, god dag, goddag, god morgon, ok, okej, okay, nu, nu direkt, genast, omedelbart, omgående, direkt, idag, mvh, vh, hälsningar,
      hälsning, vänliga hälsningar, med vänliga hälsningar, med vänlig hälsning, med, för fan, för i helvete, ffs, fan, jävla, jävlar, jävligt, förbannat, helvete,
      för helvete, herregud, gud, snarast, så snart som möjligt, asap, bara, nån gång, någon gång, en gång för alla, för alltid, please, pls, plz, thanks, ja, nej, och,
      då, du, ni, suck, hejdå, så, men, alltså, va, ju, faktiskt, genom detta`,
    STOP: 'stop',
    SENDING: 'texting',
    MESSAGE: 'texts',
    UNSUBSCRIBE: 'unsubscribe',
    HALT: `
      sluta, stoppa, stopp, upphör, upphöra, avsluta, avbryt, avbryta, lägg av, lägga av, låt bli, låta bli, stäng av, stänga av, ge fan i, ge er, skippa, slutar,
      upphör med, strunta i, strunta i att, skita i, låt bli med, stäng ner, ge katten i, inställ, avstå från, avstå`,
    WRITING: `
      tigga, tigga pengar, be om pengar, skicka, skickar, skicka ut, skickandet, sända, sänder, smsa, smsar, sms a, sms ar, messa, messar, texta, skriva, skriver,
      höra av er, höra av dig, hör av er, hör av dig, kontakta, kontaktar, spamma, spammar, spam a, spamandet, störa, stör, trakassera, tjata, bombardera, besvära,
      terrorisera, plåga, messandet, smsandet, mejla, mata, tracka, förfölja, maila, meddela, notifiera, pinga, hör av sig, höra av sig, höra av er via, bomba`,
    SEND: `
      skicka, sänd, sända, smsa, sms a, messa, texta, skriv, skriva, hör av er, hör av dig, höra av er, höra av dig, kontakta, spamma, stör, störa, besvära, trakassera,
      meddela, mejla, maila`,
    SMS: `
      valreklam*, valsms*, valutskick*, valpropaganda*, propaganda*, partireklam*, massmeddelande*, massms*, tiggarbrev, tiggeri*, enkät*, kundundersökning*,
      undersökning*, sms, smsen, smset, smsn, sms en, sms et, mess, messen, meddelande*, textmeddelande*, massutskick*, utskick*, reklam*, smsreklam*, nyhetsbrev*,
      påminnelse*, erbjudande*, annonser, kampanj*, notis, notiser*, notifikation*, avisering*, kontakt, marknadsföring*, smsutskick*, spam, spammet, spammen,
      skitmeddelande*, skitsms, skräpsms, skitreklam*, skräpreklam*, skräppost, sms reklam, reklamsms, information, info, *reklam, *reklamen, *utskick, *utskicken,
      *meddelanden, *meddelandena, *notiser, *notiserna, *sms, *smsen, *smsn, *kampanjer, *kampanjerna, *erbjudanden, *undersökningar, *enkäter, *aviseringar, smd,
      *annonser, *annonserna`,
    CRAP: 'skit, skiten, skräp, skräpet, dynga, det här, det där, detta, sånt, sånt här, såna här, dessa, saker, sådant, sånna, sånna här, såna',
    ME: `
      mig, mej, mig o, oss, min mamma, min mor, min pappa, min far, min fru, min man, min son, min dotter, min mormor, min farmor, min farfar, min morfar, mina barn,
      mina föräldrar, min sambo, min bror, min syster, detta nummer, det här numret, det här nummer, detta mobilnummer, den här mobilen, denna telefon,
      den här telefonen, mitt nummer, min mobil, min telefon, min jobbmobil, numret, hit, honom, henne, hennes nummer, hans nummer, mammas nummer, pappas nummer,
      hennes mobil, hans mobil, mamma, pappa`,
    NUMBER: `
      mitt nummer, mitt nr, detta nr, det här numret, detta nummer, mitt mobilnummer, mitt telefonnummer, mitt tfn, mitt namn, mitt tel, mina uppgifter,
      mina kontaktuppgifter, min data, mina data, mina personuppgifter, numret, nummer, telefonnummer, mobilnummer, mobilnumret, telefonnumret, mina kontakt,
      alla uppgifter om mig, allt om mig, all data om mig, mitt numer, numer, numeret`,
    NEG: 'inte, ej, aldrig, inga, ingen, inget, ingenting, icke, int, aldrig mer, inte ens',
    NOT: 'inte, ej, aldrig, int',
    WANT: `
      vill, vil, önskar, önska, orkar, behöver, tänker, villl, ville, skulle vilja, bett om, bad om, beställt, gett samtycke till, godkänt, godkänner, accepterar,
      samtycker till, uppskattar, gillar`,
    FILL: `
      politiska, politisk, partiets, ert parti, kommersiella, ha, få, längre, mer, mera, fler, flera, några, någon, något, nån, nåt, era, er, ert, dina, din, ditt, det,
      den, de, dom, denna, dessa, detta, här, där, såna, sådana, sån, sådan, ta emot, motta, läsa, se, alls, av, från, med, att, alla, all, på, till, mig, mej, oss, via,
      om, i, framtida, fortsatta, hela, denna typ av, den här typen av, onödiga, irriterande, oönskade, samma, igen, omedelbart, genast, jävla, förbannade, snälla,
      för fan, nu, tack, massa, en massa, mass, så, och, ringa, mina, min, mitt, därför, er in, alltid, hela tiden, vidare, ytterligare, dumma, skit, löjliga, tjatiga,
      höra, höra av, bli, enda, ett, en, som, mitt nummer, min mobil, bombarderad med, spammad med, prenumerera, prenumerera på, ut, automatiska, fortsätta, jag, ni, du,
      vi, nu för tiden, något som helst, framöver, i framtiden, fortsatt`,
    ADV: `
      verkligen, absolut, helst, egentligen, längre, heller, bara, faktiskt, ju, alltså, definitivt, inte alls, rent ut sagt, fan, för fan, nog, ärligt talat, numera`,
    MORE: 'fler, flera, mer, mera, längre, ytterligare, vidare, igen, fler av, mer av, flere, framöver, i framtiden, fortsättningsvis, hädanefter',
    THX: 'tack, snälla, nu, please, för fan, alls, va, mvh',
    YOU: 'ni, du, er, dig, dej, eder, ert företag, denna firma, det här numret',
    I: 'jag, vi, ja, jga',
    REMOVE: `
      ta bort, tar bort, tabort, ta väck, radera, raderar, stryk, stryka, stryker, plocka bort, plockar bort, avlägsna, släng, kasta, glöm, glömma, blocka, blockera,
      rensa, rensa bort, rensa ut, ta ur, lyft bort, spärra, spärr, ta bor`,
    REMOVED: `
      raderas, tas bort, strykas, avregistreras, borttagen, borttagna, borttaget, raderad, raderat, struken, strukna, avregistrerad, avregistrerat, avanmäld, avförd,
      spärrad, blockerad, bortplockad, avregistrerade`,
    LIST: `
      lista, listan, listor, listorna, lista n, sändlista*, utskickslista*, maillista*, mejllista*, smslista*, sms lista, sms listan, kontaktlista*, adresslista*,
      register, registret, kundregister*, databas*, systemet, system, kontakter, prenumeration*, kundlista*, telefonlista*, sms klubb*, smsklubb*, sms tjänst*,
      smstjänst*, sms grupp, gruppen, kundklubb*, era listor, registren, utskickslistor, adressregister, kundregistret, sändlistor`,
    LEAVE: `
      avregistrera, avregistrerar, avregistering, avregistrering, avanmäl, avanmäla, avanmäler, avanmälan, avprenumerera, avprenumererar, säg upp, säga upp, avregga,
      avreg, avsluta prenumeration, avmäla, avmäl`,
    OTHER: `
      order, ordern, beställning*, bokning*, faktura*, räkning*, avtal*, abonnemang*, medlemskap*, försäkring*, gymkort*, leverans*, paket*, vara, varan, varor, konto,
      kontot, kort, kortet, kurs, kursen, kurser, resa, resan, tidning*, middag*, match*, möte*, betalning*, autogiro*, provperiod*, lån, lånet, hyra, elavtal*, bil,
      bilen, tåg*, buss*, ordrar, köp, köpet, produkt*, recept*, medicin*, lektion*, träning*, pass, passet, kod, koden, pengar, swish*, pizza*, mat, maten, blommor*,
      bilder*, bild, bilden, adress*, läkartid*, klipptid*, spotify, netflix, kundvagn*, vattnet, läger, lägret, lunch*, festen, gästlistan, väntelistan, kölistan,
      returen, retur*, post, posten, dörr*, kaffe*, min tid, tid hos, min bokade tid`,
    HOW: `
      hur, hur gör jag, hur gör man, hur kan jag, hur kan man, kan man, går det att, kan jag, hur får jag er, vart ska jag, var kan jag, vad ska jag göra,
      vad måste jag göra, finns det nåt sätt att, finns det något sätt att, finns det någon möjlighet att, finns det, hur ska jag`,
    CALL: 'ringa, ringer, ring, telefonförsäljning, samtal, samtalen, telefonsamtal*, försäljningssamtal, telefonförsäljare',
    TIME: `
      på natten, på nätterna, nattetid, mitt i natten, på kvällen, på kvällarna, så sent, så tidigt, så ofta, så många, så mycket, så många gånger, på helgen, på helger,
      på helgerna, när jag jobbar, när jag sover, när jag är, tills, till på måndag, till nästa, efter kl, före kl, innan kl, innan 8, varje dag, flera gånger om dagen,
      under natten, under semestern, på jobbet, sent, tidigt, på morgonen, i sommar, under sommaren, i höst, nu i jul, tills vidare`,
    FEWER: `
      färre, mindre, lite mindre, för många, alldeles för många, inte så många, mer sällan, glesare, lite färre, för mycket, dra ner på, minska, mindre ofta, paus,
      pausa, pausa med, ta paus, ta en paus`,
    SAID: `
      sagt, skrivit, skickat, svarat, bett, sa, skrev, svarade, bad, skickade, smsat, messat, sade, bett er, bett er att, bad er, bad er att, sagt åt er, sagt till er,
      sagt åt er att, sagt till er att`,
    MEANT: 'vänta, menade, menar, skojar, skojade',
    REPLY: 'svara, svar, skicka, skriv, sms a, smsa, messa, texta, sms, sänd, reply, text, med',
    SIGNED: 'anmält, registrerat, skrivit upp, signat, godkänt, samtyckt, gett er, gett, prenumererat, bett om, tackat ja, gått med',
    ALL_OF_IT: 'allt, alla, alltihop, det här, detta, dessa, här, de här, dom här',
    REASON: `
      kund, kunder, flyttat, bytt, intresserad, intresserade, intresse, gånger, nog, räcker, aldrig, pensionär, fel, död, dött, avliden, orkar, tröttnat, stör, anmäler,
      imy, varje, igen`,
    YOURS: 'er, eder, allt, alltihop, det här, detta, dessa, här, dom här, de här, alla era, allt sånt',
    CONSENT: 'samtycke, samtycket, medgivande, medgivandet, godkännande, tillstånd',
    STOPWORD: 'stopp, stop, sluta',
    PAPER: `
      papper*, brev, brevet, breven, *post, katalog*, broschyr*, *kallelser, *fakturor, *räkningar, *kuvert, kvitto*, *avin, *avier, mejl, mejlen, mail, mailen, epost`,
    INSTEAD: 'istället, i stället, ersätt, byt, byta, lägg in, lägg till, skriv in',
    ANNOYING: 'irriterande, jobbiga, jobbig, tjatiga, påfrestande, odrägliga, outhärdliga, störiga, dryga',
    DAY: `
      lördag, söndag, måndag, tisdag, onsdag, torsdag, fredag, imorgon, ikväll, idag, i morgon, i kväll, nästa vecka, kommer inte, kan inte komma, passet, schemat,
      helgen`,
    LAUGH: 'haha*, lol, skratt*, gråter, dör, rolig, roligt, söt, gullig, kul, knäpp, galen',
    WISHING: 'skulle uppskatta, uppskattar om, vore tacksam, vore glad, skulle vilja, önskar, föredrar, vore bra, vore skönt, helst',
    NOT_GET: 'slapp, slippa, slipper, inte få fler, inte får fler, inte få mer, inte få några fler, inte höra av er mer, inte höra mer, inte fick fler, lämnas ifred, få vara ifred',
    IT_IS: 'klockan är, det är, kl är, klockan var',
    SMALL_HOUR: 'ett, två, tre, fyra, fem, 1, 2, 3, 4, 5, halv tre, halv fyra, halv fem',
    NIGHT: 'på natten, på morgonen, mitt i natten, natten',
    HERE: 'här, på det här numret, på detta nummer, i det här hushållet',
    NOBODY: 'ingen, det finns ingen, det bor ingen, ingen som heter',
    PER_TIME: 'i månaden, i veckan, per månad, per vecka, om året',
    ENOUGH_OF: 'räcker, är nog, är tillräckligt, räcker gott, hade räckt',
    NOT_HAVE: 'vi har ingen, vi har inget, vi har inga, jag har ingen, jag har inget, jag har inga, har ingen, har inget, äger ingen',
    OWNED: 'trädgård, hus, bil, hund, katt, barn, husdjur, tak, pool, lån, bolån, balkong, tomt, företag, villa',
    NOT_BELONG: 'hör inte hemma, ska inte vara, har inget att göra, ska inte ligga',
    DATABASE: 'databas, register, lista, system, listor',
    STRANGER: 'känner ingen, känner inte, känner ingen som heter',
    MINE: 'min, mina',
  },
  rules: [
    { id: 'said-already', is: 'opt_out', when: [
      'hur många gånger ..4 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', '^ POLITE* har ..2 SAID ..2 [HALT|STOP|KEYWORD]', 'SAID ..2 [HALT|STOP|KEYWORD] ..2 gånger|ggr',
      'I ..3 SAID ..3 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', 'SAID er|dig ..2 [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]', 'redan|gånger SAID ..2 [HALT|STOP|KEYWORD]',
      'redan ..2 [avregistrerat|avanmält|avslutat] mig|oss|detta|prenumerationen|sms',
    ] },
    { id: 'footer-word', is: 'none', when: [
      'sagt|sa|sade|säger [HALT|STOP|KEYWORD] till !YOU', 'betyder|innebär|gör ..1 [HALT|STOP|KEYWORD]', 'om jag svarar|skriver|skickar [HALT|STOP|KEYWORD]',
      'REPLY ordet? [KEYWORD|HALT|STOP|LEAVE|UNSUBSCRIBE] till|för|om|to|så', 'vad händer ..4 [KEYWORD|HALT|STOP]',
    ] },
    { id: 'quoted', is: 'none', when: ['" [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', '" REPLY ..1 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]'] },
    { id: 'why-not-stop', is: 'opt_out', when: [
      'kan|kunde|vill ni|du NOT [sluta] POLITE|MORE* $', 'YOU NOT [HALT|STOP] FILL* WRITING|SMS', 'NOT , [HALT|STOP] POLITE* $',
      'kan|kunde|vill|varför NOT YOU ..1 [HALT|STOP] FILL* WRITING', 'kan|kunde|vill YOU NOT bara|snart|äntligen|ens? [sluta] POLITE|MORE* $',
      'kan|kunde|vill NOT YOU bara|snart|äntligen|ens? [sluta] POLITE|MORE* $', 'NOT , [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE] FILL|POLITE* WRITING|SMS|LIST',
      'NOT , [LEAVE|UNSUBSCRIBE|REMOVE] FILL|POLITE* ME|NUMBER POLITE* ,',
    ] },
    { id: 'would-be-glad', is: 'opt_out', when: [
      'om YOU NOT ..1 [SEND|WRITING|hör]', 'om YOU NOT ..1 [slutade|slutar]', 'om YOU ..1 [slutade|slutar|upphörde|upphör|stoppade|slutat] FILL* WRITING',
      'om YOU ..1 [slutade|slutar] MORE|POLITE* ,', 'om YOU NOT [skickade|skickar|smsade|smsar|kontaktade|skrev|störde] ME|SMS|MORE|FILL*',
    ] },
    { id: 'negated', is: 'none', when: [
      'NEG [SEND] till? ME , utan min|till', '[SEND] NEG till? ME , utan min|till', '[SEND] NEG till? ME utan min|till',
      'fler|flera|flere|fleire ..2 , [SEND] NEG fler|flera|flere|mer|mere', 'fler|flera|flere|fleire ..2 , NEG [SEND] fler|flera|flere|fleire|mer|mere',
      'är NOT ..2 att|at|å|fordi|därför ..3 _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]', 'NOT ha|have|att|at at|att? YOU _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]',
      'NEG , [SEND|WRITING]', '[CALL] NEG ..1 , SEND', 'NEG [CALL] ..2 , SEND', 'NOT låt|låta|ge ..2 FILL* [WRITING]', 'låt NOT ..2 FILL* [WRITING]',
      'NEG att? _ [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE|KEYWORD|REMOVED]', '[HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE] NOT !MORE',
      'NOT att YOU _ [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE]', 'NOT ha|få|bli|se|behöva|WANT ..1 _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVED]', 'ta NOT [bort]',
      'utan att _ [HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE]', 'HALT|STOP|glöm|tveka|missa NOT att? ..1 [SEND|WRITING]',
      'HALT|STOP|glöm|missa NOT ..1 SEND|WRITING FILL* [SMS]', 'I kan|kunde|ska|skulle|hinner|lyckas|får|vågar NOT [SEND|WRITING]',
      'kan|kunde|ska|får|hinner I NOT [SEND|WRITING]', 'kan|kunde|vill|skulle YOU NOT [SEND|WRITING]', 'har|hade YOU NOT [SEND]', 'glömt|glömde ..1 [SEND|WRITING]',
      'NOT missa FILL* [SMS]', 'NOT slut|nog|sluta ..2 med FILL* [SMS]', '[HALT|STOP] nu NOT',
      'får|fick|fått I? NEG FILL* [SMS] !till|på', 'NEG ta ME|NUMBER [bort|från|av|ur]', 'NEG ta [bort] ME|NUMBER',
      '[HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE] ME|NUMBER NOT !MORE',
    ] },
    { id: 'message-subscription', is: 'opt_out', when: ['[HALT|STOP|LEAVE|UNSUBSCRIBE] FILL* abonnemang|abonnemanget på? SMS'] },
    { id: 'number-changed', is: 'none', when: ['[REMOVE] ..6 INSTEAD', 'INSTEAD|nytt|nya ..5 [REMOVE] FILL* gamla', 'ta ..1 [bort] ..6 INSTEAD'] },
    { id: 'stop-calling-me', is: 'held', when: ['[HALT|STOP] att? CALL ME !och|eller'] },
    { id: 'other-thing', is: 'none', when: [
      '[HALT|STOP] FILL|POLITE* WRITING FILL|POLITE* PAPER !och|eller|samt', '[HALT|STOP] FILL|POLITE* skicka|sända|skickar FILL* _ UNKNOWN',
      '[HALT|STOP|LEAVE] FILL* prenumeration|prenumerationen på FILL* UNKNOWN',
      '[HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE|REMOVED] FILL* OTHER', '[HALT|STOP] ..2 WRITING FILL* OTHER',
      '[LEAVE|UNSUBSCRIBE|REMOVE|REMOVED] ..1 ME från|ur|på ..2 OTHER', '[WANT] I|ADV* NEG att YOU WRITING FILL* OTHER|PAPER !och|eller|samt',
      '[SEND] NEG FILL* OTHER|PAPER !och|eller|samt', '[SEND] OTHER|PAPER !och|eller|samt', '[glöm|glömma] NEG',
    ] },
    { id: 'correction', is: 'none', when: ['[HALT|STOP|KEYWORD] POLITE* , ..1 MEANT', '[HALT|STOP|KEYWORD] MEANT'] },
    { id: 'how-to', is: 'held', when: [
      'HOW I? ..2 [HALT|STOP] FILL* WRITING|SMS|LIST|CRAP', 'HOW ..3 [LEAVE|UNSUBSCRIBE] FILL|POLITE|I|man|sig|seg|ME|NUMBER|KEYWORD* ,',
      'HOW ..3 [LEAVE|UNSUBSCRIBE] ..4 SMS|LIST|CRAP', 'HOW ..3 [HALT|STOP|KEYWORD] FILL* $', 'HOW ..2 [REMOVE] ME|NUMBER',
      'hur ..4 [REMOVED]', 'HOW ..3 inte|undvika få|ha? FILL* [SMS]',
      'hur|går|kan|sätt|möjlighet|hjälp ..6 [slippa] FILL* SMS|CRAP|YOU|ALL_OF_IT',
      'HOW ..3 slippa|undvika [CRAP|SMS|ALL_OF_IT]', 'HOW|jag ..1 [slutar] ..3 CRAP|SMS|ALL_OF_IT',
      'svårt|enklare|krångligt|lättare|omöjligt ..3 [LEAVE|UNSUBSCRIBE|HALT]',
      'HOW ..2 [stoppat|stoppa|slut] ..1 CRAP|SMS|ALL_OF_IT', 'hur [stoppar|slutar|avslutar|stänger|blockerar] man|jag|vi ..1 CRAP|SMS|ALL_OF_IT',
      'hur [stoppar|slutar|avslutar|stänger|blockerar] man|jag|vi ,', 'kan|går ..2 [välja|bocka] bort|av|fra|nogle|ned ..2 ,',
    ] },
    { id: 'how-to-another-thing', is: 'none', when: ['HOW ..3 [LEAVE|UNSUBSCRIBE]'] },
    { id: 'no-more-wanted', is: 'opt_out', when: ['[WANT] I|ADV* NEG FILL* MORE FILL|CRAP* SMS'] },
    { id: 'fewer', is: 'held', when: [
      '[HALT|STOP] FILL* WRITING ..4 TIME', 'FEWER ..2 [SMS]', '[SEND] FEWER|inte TIME|FEWER', '[SEND] NOT ..4 TIME', '[WANT] NOT ..5 TIME', '[HALT|STOP] ..4 tills',
      'FEWER ..2 [SEND]', '[SEND] lite* FEWER', '[pausa|paus] ..3 SMS|WRITING|LIST', 'NEG [SMS] TIME', '[slippa] ..4 TIME',
      'kan|går|får|vill|ska|sätta|sätt ..4 [paus|pausa|uppehåll] !i|med', '[paus|uppehåll] tills|till|över|ett|en|några|under', '[räcker] ..1 med? en|ett|två|NUM ..3',
      'en|ett|NUM|gång ..2 veckan|månaden|vecka|månad ..1 [räcker]', '[färre|sällan|glesare|sällanare] FILL|POLITE* $',
      'måste|behöver|ska YOU FILL* [SEND|WRITING] ..3 TIME', 'måste|behöver|ska YOU FILL* [SEND|WRITING] ..2 $?',
      'lite|litt väl|vel|för|for [mycket|många] ..2 ,', 'blir|bliver|är|er ..1 lite|litt|lidt|väl|vel [mycket|många] ..1 ,',
      'få dom|dem|de|det|dessa på|via|som [mejl|mail|mejlen|epost]', 'NOT [SEND] ..3 TIME',
      'för|alltför [ofta|tätt] ..1 ,', 'YOU [skickar|smsar|messar|skriver] ..1 så|for|för|alltför|altfor|alt mycket|många|ofta|tätt ,',
    ] },
    { id: 'consent-to-another-thing', is: 'none', when: ['[återkallar|återkalla|drar|tar] FILL* CONSENT till|för ..2 OTHER'] },
    { id: 'consent-withdrawn', is: 'opt_out', when: [
      '[återkallar|återkalla|drar|tar|dra] FILL* CONSENT ,', '[återkallar|återkalla|drar|tar] FILL* CONSENT ..1 till|för ..2 SMS|WRITING|LIST',
      '[återkallar|återkalla] FILL* CONSENT tillbaka?', '[drar|tar] ..1 tillbaka FILL* CONSENT', 'YOU får NOT|inte ..1 [använda|spara|ha|lagra] FILL* NUMBER',
      'NUMBER ska|skall|får NOT FILL* [finnas|ligga|stå|vara|lagras|sparas] ..2 YOU|LIST', 'får YOU NOT ..1 [använda|spara|ha|lagra] FILL* NUMBER',
      'NOT [användas|brukas] ..1 till|til|för|for FILL* SMS',
    ] },
    { id: 'not-before-a-time', is: 'none', when: ['[SEND] NEG ..3 före|innan|förrän', 'NEG [SEND] ..3 före|innan|förrän'] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[HALT|STOP] FILL|POLITE* WRITING', '[HALT|STOP] CALL ..2 WRITING', 'låt|låta ..2 bli FILL* [WRITING]', 'ge ..2 fan i FILL* [WRITING]',
      '[HALT|STOP] FILL|POLITE* SMS', '[HALT|STOP] med CRAP', '[HALT|STOP] från YOU', '[HALT|STOP] FILL* LIST', 'slå|stäng|stänga|koppla|skru|ställ FILL|SMS* [SMS] av',
      'slå|stäng|stänga|koppla|skru|ställ av FILL* [SMS]', 'SMS ..2 får|ska|måste ta [slut]', 'SMS ..4 [HALT|STOP] FILL* dom|dem|det|dessa POLITE* ,',
      '[HALT|STOP] CRAP POLITE* $',
    ] },
    { id: 'mixed-languages', is: 'opt_out', when: [
      '[HALT] FILL|POLITE* MESSAGE|SENDING', 'MESSAGE FILL|POLITE* [HALT] POLITE* $', '[WANT] I|ADV* NEG FILL* MESSAGE', 'NEG [WANT] FILL* MESSAGE',
      '[UNSUBSCRIBE] POLITE|FILL* ME|NUMBER', 'ME|NUMBER POLITE|FILL* [UNSUBSCRIBE]', '[STOP] POLITE|FILL* WRITING|SMS', '[STOP] POLITE|FILL* SENDING FILL* ME',
      '[remove] ..4 LIST', '[remove] ME|NUMBER POLITE* ,',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      '[SEND] varken ..1 eller FILL* SMS',
      '[SEND] ME? NEG FILL* SMS|CRAP', '[SEND] till? ME? NEG FILL* till? ME POLITE|MORE* ,', '[SEND] till? ME? NEG FILL* MORE POLITE* ,',
      '[SEND] till? ME? NEG POLITE* ,', '[SEND] till? ME? NEG MORE till|hit', 'NEG FILL* [SEND] FILL* SMS', 'NEG FILL* [SEND] FILL* till? ME POLITE|MORE* ,',
      'NEG FILL* [SEND] FILL* MORE ,', 'behöver|får|ska|måste NOT ..1 [SEND] ..2 ME|MORE|SMS', 'NEG [spamma|smsa|messa|trakassera]', '[hör] NEG av er|dig ..1 MORE',
      '[hör] inte av er|dig POLITE* ,', '[hör] av er|dig NEG', 'NOT YOU ..1 [SEND] FILL* ME|SMS MORE? ,', 'NEG [SEND] något|nåt|mer|grejer MORE|POLITE* ,',
      '[SEND] --2 NEG FILL* SMS|CRAP ,', 'NEG FILL* [SEND] MORE FILL* CRAP',
    ] },
    { id: 'no-more', is: 'opt_out', when: [
      'NEG MORE FILL* [SMS]', 'NEG [MORE] från|av YOU', '^ POLITE* NEG [MORE] THX* $', '^ POLITE* inga|ingen|inget FILL* [SMS] POLITE* $',
      '^ POLITE* inga|ingen FILL* [SMS] till|från|hit YOU|ME', 'nog|slut|räcker ..2 med|på FILL* [SMS]', '[SMS] ska|måste upphöra|sluta|stoppas|bort',
      'skicka NEG ..2 [SMS]',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: [
      '[WANT] I|ADV* NEG FILL* SMS', 'NEG [WANT] FILL* SMS', '[WANT] I|ADV* NEG FILL* CRAP POLITE|MORE* $', '[WANT] I|ADV* NEG FILL* CRAP POLITE|MORE* ,',
      'NEG [WANT] FILL* CRAP POLITE|MORE* $', '[WANT] I|ADV* NEG FILL* från YOU', '[WANT] I|ADV* NEG att YOU WRITING',
      '[WANT] I|ADV* NEG FILL* kontaktas|kontaktad|kontaktade|smsad|störd|störas|spammad|messad', '[WANT] I|ADV* NEG FILL* höra|höras FILL* från|av YOU',
      '[WANT] I|ADV* NEG FILL* YOU MORE THX* $', '[WANT] I|ADV* NEG ha ..2 med YOU', '[WANT] I|ADV* NEG ..1 vara|stå|ligga|finnas|prenumerera|med ..4 LIST',
      '[WANT] I|ADV* NEG FILL* MORE THX* $', '[WANT] I|ADV* NEG FILL* vara|va|prenumerera|stå ..2 MORE', '[slippa] FILL* SMS|WRITING', 'låt mig [slippa]',
      '[undanber|avsäger|avböjer|betackar] mig? för? FILL* SMS', '[WANT] I|ADV* NEG vara kund', 'WANT I? FILL* [HALT|STOP|LEAVE|UNSUBSCRIBE] FILL|POLITE* $',
      '[tackar|tack] nej till FILL* SMS', '^ POLITE* [nej] till FILL* SMS', '[slippa] FILL* CRAP|YOU ,', 'NEG [WANT] YOU FILL* SMS', 'NEG FILL* [SMS] FILL* MORE ,',
      'SMS|CRAP [WANT] I NEG FILL* ,', 'ingen ..4 [WANT] FILL* SMS', '[slipper] gärna? FILL* SMS|CRAP|MORE', '[WANT] I|ADV* NEG höra ..1 ett|något|nåt|mer|mera ..3 ,',
      '[WANT] I|ADV* NEG ..1 va|vara ..4 LIST', 'ska|skall NOT ha|få FILL* [SMS]',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      'bytt|nytt nummer ..3 [REMOVE] CRAP POLITE* ,',
      '[REMOVE|LEAVE|UNSUBSCRIBE] POLITE* ME|NUMBER POLITE* från|ur|av|i ..2 LIST|SMS|CRAP|YOURS', '[REMOVE] NUMBER från YOU',
      'håll ME [utanför] ..2 LIST|SMS', '[bort] med NUMBER', 'vill gärna? [avregistreras|raderas|strykas|avregistrerad|borttagen] POLITE* ,',
      'ta ME|NUMBER [bort] från|ur|av ..2 LIST|SMS|CRAP|YOURS', 'ta ME [från|av|ur] ..2 LIST', '[REMOVE] FILL* LIST', '[REMOVE] det|numret från|ur|av ..1 LIST',
      'vill|önskar|ber|få|bli|blir|vara|att ..1 [REMOVED] från|ur|av ..2 LIST|SMS|YOURS', 'vill|önskar|ber|få|ska|skall ..1 bli|vara [REMOVED] POLITE|MORE* ,',
      'vill|få|önskar|ha ME|NUMBER [REMOVED|bort]', 'NUMBER ska|måste|skall ..1 [bort|ut|REMOVED]', 'gå|vill|få ..1 [ut|ur|av|bort] ..3 LIST',
      '^ POLITE* [ur|av|bort] FILL* LIST', 'begär|kräver|ber|önskar ..4 [REMOVED] POLITE* ,', 'begär|kräver|ber|önskar|bli|blive ..2 [REMOVED] ..1 enligt',
      'begär|kräver|ber|önskar FILL|å|om|at|att* [REMOVE] FILL* ME|NUMBER', 'att NUMBER [REMOVED]', 'att ..1 NUMBER ..1 [REMOVED] ,',
      '[REMOVE] --1 UNKNOWN från|ur|av ..1 LIST', '[REMOVE] UNKNOWN --1 från|ur|av ..1 LIST', 'ta|tage --2 [från|ur|av] LIST',
      '[REMOVE] ..1 nummer|nr|numret NUM från|ur|av ..2 LIST', 'tar|ta YOU [bort] ME|NUMBER POLITE* ,', 'tar|ta YOU [bort] ME|NUMBER från|ur|av ..2 LIST|SMS|YOURS',
    ] },
    { id: 'remove-from-another-thing', is: 'none', when: [
      '[REMOVE|LEAVE|UNSUBSCRIBE] POLITE* ME|NUMBER|UNKNOWN POLITE* från|ur|på|till|i|av', 'ta ME|NUMBER [bort] från|ur|på|till|av',
      'få ME|NUMBER [bort] från|ur|på|av', 'DAY ..4 [REMOVE]', '[REMOVE] ME ..2 DAY', '[REMOVE] ..1 nummer|nr|numret NUM från|ur|av',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[LEAVE|UNSUBSCRIBE] FILL|POLITE* SMS|LIST|WRITING', '[LEAVE|UNSUBSCRIBE] FILL|POLITE* ME|NUMBER', '[LEAVE|UNSUBSCRIBE] FILL|POLITE* ,',
    ] },
    { id: 'remove-me-at-all', is: 'opt_out', when: [
      '[REMOVE] POLITE* ME|NUMBER', '[REMOVE] ..2 _ NUMBER', '^ POLITE* [REMOVE] POLITE* ,', 'ta|få|ha ME|NUMBER [bort] POLITE|MORE* ,',
      '[REMOVE] ..3 _ nummer|nr|NUMBER ,', '[REMOVE] ..1 nummeret|nummer til ME', 'nummer|nummeret|numret|NUMBER ..3 , [REMOVE] det POLITE* ,',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'lämna ME [ifred]', 'lämna ME i [fred]', 'låt ME [vara] POLITE* $', 'låt ME [vara] ,', 'låt ME ..2 i [fred]', 'låt ME vara [ifred]',
      '[WANT] FILL* vara|være|være|få ifred|fred', '[WANT] FILL* vara|være|have i fred',
    ] },
    { id: 'said-to-a-friend', is: 'none', when: [
      '^ POLITE* [STOPWORD] POLITE|KEYWORD* , ..1 du är|e|var|fick|får|gör|har|kan', '^ POLITE* [STOPWORD] POLITE* , ..5 LAUGH', 'LAUGH ..4 , [STOPWORD] POLITE* ,',
    ] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      'kan|kunde|vill|skulle|måste|ska ni|du POLITE* [sluta|upphöra] POLITE|MORE* $', '^^ POLITE* [STOPWORD] POLITE|KEYWORD* , ..6 SMS|NUMBER|LIST|REASON|WRITING',
      '^ POLITE* [STOPWORD|stoppa|upphör|avsluta|avregistrera] POLITE|KEYWORD|MORE* $$', '^^ POLITE* [STOPWORD] POLITE* $ ..3 $$',
      'SMS|NUMBER|LIST|REASON|WRITING|nej ..5 , [STOPWORD] POLITE* $$', 'SMS|NUMBER|LIST|REASON|WRITING ..5 och [STOPWORD] POLITE* $$', 'HALT|STOP [KEYWORD] $',
      'jag vill [KEYWORD] POLITE* $', 'SMS ..3 , [avsluta] POLITE* $$',
    ] },
    { id: 'exclamation', is: 'held', when: ['^ POLITE* [STOPWORD] POLITE|KEYWORD* ,', ', [stopp|stop] POLITE* $$'] },
    { id: 'stop-calling', is: 'held', when: [
      '[sluta|slutar] ..1 CALL', '[CALL] ME? NOT ..3 MORE|ME', '[CALL] ME NOT', 'NEG MORE [CALL]', 'NEG FILL* [CALL] ME', '[HALT|STOP] FILL* CALL',
    ] },
    { id: 'declined', is: 'held', when: [
      'inte [just] nu POLITE* $', '^ POLITE* inte [nu] POLITE* $', '[passar] inte', '[avvaktar|avvakta] POLITE* $', '[intresserar] mig inte',
      'inget|ingenting|ingen [intresse]', '[ointresserad|ointressant|avböjer|avstår]', 'nej [tack]', 'nej [tackar]', 'inte [aktuellt|intressant]', 'tackar [nej]',
      'tack men [nej]', 'inget [behov]', 'inget för [mig|oss]', 'inte|ej ..4 [intresserad|intresserade]', 'nej ..3 [nöjda|nöjd]', 'tack men ..2 [redan]',
      'nej ..2 har ..1 [redan]', '^ POLITE* inte|ej [nu] , ..3', 'inte|ej [nu] , kanske|kanskje|måske', 'nej ..2 [behövs|behöver] NOT ,',
      'nej ..2 NOT [behövs|behöver] ,',
    ] },
    { id: 'own-mistake', is: 'none', when: ['^ POLITE* jag? skickade|smsade|skrev ..3 fel [nummer|person]', 'jag råkade ..4 fel [nummer|person]'] },
    { id: 'wrong-person', is: 'held', when: [
      'fel [nummer|person|mottagare|nr|mobil]', '[fel] på nummer', 'NOT rätt [person]', 'skriver|smsar|skickar|kommit|hamnat ..2 [fel]', '[numret] ..1 tillhör',
      'tillhör NOT [mig|honom|henne|längre]', 'NOT längre [nummer]', 'finns ingen ..2 [här] med|som', 'ingen ..1 med|vid det [namnet]', 'känner ingen [som|med]',
      'har [bytt|nytt] nummer', 'jag heter [inte]', 'det är [inte] jag', 'jag är inte [den]', 'är [inte] ..1 längre', '[inte|ej] UNKNOWN , ..4 nummer|person',
      'jag är|heter [inte] ..1 UNKNOWN', 'det här|detta är [inte] UNKNOWN', 'är|heter [inte] UNKNOWN ,', 'kommit|hamnat|har ..2 [fel]', 'det är [inte] ..1 UNKNOWN',
      'UNKNOWN har NOT NUMBER|ME [längre]', 'har NOT ..2 [numret|nummer] längre|lenger|længere|mer|mere', 'är NOT [mitt|rätt] nummer', 'NOT ..1 rätt|rätta [person]',
      '^^ POLITE* [fel] UNKNOWN $$',
    ] },
    { id: 'never-signed-up', is: 'held', when: ['NEG ..2 [SIGNED]', 'I har NEG ..3 [SIGNED]'] },
    { id: 'anger', is: 'held', when: [
      'dra [åt] helvete', 'dra [åt] skogen', '[stick|försvinn] POLITE* $', '[fuck|piss] off|you', 'håll [käft|käften|truten] POLITE|YOU* $', 'YOU ..3 [ANNOYING] ,',
      'fan [ta] er', 'far [åt] helvete',
      'jävla [idioter|idiot|svin|skräp|spam|as]', '^ POLITE* [spam|spammare|skräp] POLITE* $', 'trött|less [på] ..3 SMS|YOU|CRAP', 'så [irriterande]', 'fy [fan]',
      '[skäms] på|ni', '[lägg|lägger] ner|av POLITE* ,', '[orkar|orka] NOT ..1 YOU ,', '[orkar|orka] YOU NOT ,', '[orkar|orka] NOT med YOU',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'vad är [det] här $?', 'vad är [detta] $?', 'varför|får jag [SMS] ..2 från er', 'vem|vilka POLITE* är|e [du|ni|detta|det]', 'vem|vilka [är] det här|detta|ni',
      'var|hur|vem|varifrån ..4 mitt [nummer]', 'varför ..2 [får|fick] ..4 SMS', 'varför [WRITING] YOU', 'vem [skickar|smsar|skriver]', 'varför har ni mitt [nummer]',
      'varför fortsätter|skickar|håller [YOU]', 'vad är [detta] för', 'vad är [det] här för', 'vems [nummer]', 'vem|vilka [är] ..1 som skriver|skickar|smsar|messar',
      'vem|vilka e [du|ni|de]', '[bluff|bedrägeri|bluffsms|lurendrejeri|scam|fejk|skojare] ..2 $?', 'varför [får|fick] I FILL* CRAP|SMS|ALL_OF_IT ..1 ,',
      '[känner] YOU? NOT YOU? ,', '^ POLITE* vad|hva|hvad [vill] YOU $', 'vad|va POLITE* är|er|e POLITE* [det|detta] här|her? POLITE* ,', 'vem [har|gav] ..2 NUMBER ,',
    ] },
    { id: 'still-coming', is: 'held', when: ['I får fortfarande [SMS]', 'får I fortfarande [SMS]', 'får fortfarande [SMS]'] },
    { id: 'threat', is: 'held', when: [
      '[anmäl|anmäla|anmäler|polisanmäler|polisanmäla|stämmer|stämma] er|dig|det|detta|ert', '[polisanmälan|polisanmäls]', '[advokat|jurist] ..4 YOU',
      '[gdpr|imy|datainspektionen|konsumentverket]', '[kontaktar|anlitar|kontakta|pratar|tar] ..2 advokat|jurist|polisen|polis', '[hör] från min advokat',
    ] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: [
      '^^ [gillade|älskade|ogillade|betonade|ifrågasatte|liked|loved|disliked|emphasized|questioned] "', '^^ [skrattade] åt "', '^^ [laughed] at "',
      '^^ [reagerade|reacted] ..3 på|to "', '^^ [tog] bort ..4 från "', '^^ .. [till|på|to] "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: [
      '[autosvar|autoreply]', '[automatiskt|automatiska] svar|meddelande', 'detta är ett [automatiskt|autosvar]', 'är [frånvarande] ..6', 'kör [bil] just nu',
      '[semester] ..4 åter',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      'REPLY ordet? [KEYWORD|HALT|STOP] till|för|om|to|så', 'avregistrera [dig]', 'avanmäl [dig]', 'för att [avsluta|avregistrera] ..2 svara|skicka|sms',
      'avsluta|avreg [KEYWORD] till',
    ] },
  ],
  kinds: {
    all: 'allt, alla, all, något, någonting, inget, ingenting, samtliga',
    program: 'detta, det här, denna lista, den här listan, dessa, listan',
    marketing: 'reklam*, erbjudande*, marknadsföring*, kampanj*, rea, smsreklam*, reklamsms, rabatt*, promo, annonser',
    reminders: 'påminnelse*',
    alerts: 'notis, notiser*, avisering*, larm, varning*, notifikation*',
    orders: 'orderuppdatering*, leveransbesked*, leveransavisering*, leveranssms, spårning*, orderbekräftelse*',
    political: 'politik*, val, valet, parti*, politisk*, valreklam*',
    donations: 'insamling*, gåva, gåvor, donation*, skänka, bidrag',
    surveys: 'undersökning*, enkät*, kundundersökning*',
    newsletters: 'nyhetsbrev*',
  },
  keep: 'men, förutom, utom, behåll, bara behåll, behålla, fortsätt, dock inte',
  common:
    `skrika skriker
    mejl mejlen mejla mail mailen mailet jag du han hon vi ni de dom det den en ett är var vara har hade ska skulle kan kunde vill inte och att som på av med för till
    från om så men eller när där här hur vad vem varför vilken vilket vilka mitt min mina din ditt dina er ert era vår vårt våra hans hennes deras sig själv man någon
    något några ingen inget inga alla allt mycket mer mest lite bara också redan nu sen sedan idag imorgon igår ikväll dag dagen dagar vecka veckan månad år klockan kl
    tid timme minuter måndag tisdag onsdag torsdag fredag lördag söndag hej tack ja nej jo kanske bra fint kul roligt gärna okej kommer kom komma går gå gick får få
    fick fått gör göra gjorde gjort ser se såg sett tar ta tog tagit vet visste tycker tror tänkte behöver måste bör hoppas gillar älskar ringer ringa ring svarar
    skickar skickade hämta hämtar beställa beställde betala betalade köpa köpte boka bokade vänta väntar hinner sen tidigt sent snart fortfarande igen alltid aldrig
    ofta ibland över under efter innan utan mellan mot hos vid genom hem hemma jobbet skolan barnen mamma pappa hälsa ses kram puss lycka till vi ses god stor liten ny
    nya nytt gammal bil buss tåg tiden en två tre fyra fem sex sju åtta nio tio först sista nästa slut slutar slutade slutat slutade stoppade stoppat stopptid stannar
    skor bostad storlek butik butiken pris priset öppet öppnar stänger fråga frågor varorna fungerar funkar helt just ändå precis kvar fram upp ner ut in bort tillbaka
    därför eftersom ifall slutet slutligen stoppar stoppbelysning skickat skickades sluten lagret hittar hittade undrar gäller passar stämmer samtalet vakanslistan
    kvitto samtycke använda liter kilo meter listig`,
};

/** Swedish. SLUT counts in Sweden only: it is an insult in English. */
export const sv: LanguagePack = {
  language: 'sv',
  countries: ['SE'],
  keywords: {
    opt_out: [
      { word: 'stopp tack', source: THANKED },
      { word: 'stop tack', source: THANKED },
      { word: 'stopp', source: USUAL },
      { word: 'stoppa', source: USUAL },
      { word: 'sluta', source: USUAL },
      { word: 'avsluta', source: USUAL },
      { word: 'avregistrera', source: USUAL },
      { word: 'avanmal', source: USUAL },
      { word: 'slut', source: USUAL, collision: 'sold out; an insult in English', countries: ['SE'] },
    ],
    opt_in: [{ word: 'starta', source: USUAL }],
    help: [{ word: 'hjalp', source: USUAL }],
    affirmative: [{ word: 'ja', source: ANSWER }, { word: 'japp', source: ANSWER }, { word: 'okej', source: ANSWER }, { word: 'absolut', source: ANSWER }],
    negative: [{ word: 'nej', source: ANSWER }, { word: 'nepp', source: ANSWER }],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Du är avregistrerad från {date} och får inga fler sms. Hjälp: {helpContact}. Svara START för att återkomma.',
    opt_in: '{brand}: Du får åter våra sms. Antalet varierar, din operatörs taxa gäller. Svara HJALP för hjälp, STOPP för att avsluta.',
    help: '{brand}: Hjälp finns på {helpContact}. Antalet sms varierar, din operatörs taxa gäller. Svara STOPP för att avsluta.',
    confirm_opt_in: '{brand}: Svara JA om du vill få våra sms, annars skickas inga. Svara HJALP för hjälp, STOPP för att avsluta.',
    clarify: '{brand}: Du är avregistrerad och får inga fler sms. Svara med ett namn för att behålla några: {choices}.',
  },
};
