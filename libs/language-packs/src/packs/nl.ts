import type { Grammar, LanguagePack } from '../pack.js';

const CODE = 'Dutch SMS-Gedragscode (2009): STOP or UIT ends a service';
const BIRD = 'Bird (MessageBird) compliance keywords, Dutch';
const PROGRAMS = 'Usual word in Dutch and Belgian programs';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'stop, hou op, houd op, schei uit, kap, kappen, stop eens, hou eens op, nee stop, ophouden',
    GLAD: `
      haha*, hihi*, lol, gefeliciteerd, gefeli*, proficiat, wat lief, zo lief, te lief, wat leuk, zo leuk, wat schattig, geweldig, te gek, ik ga stuk, ik lig
      dubbel, ik huil, je hebt gewonnen, gewonnen, supertof, wauw, echt niet, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'echt, echt waar, serieus, meen je dat, meen je, eerlijk, geen grap',
    NOT_ME: 'ik ben niet, ben niet, dit is niet, dit is niet de telefoon van, nee niet, niet, ik heet niet, je spreekt niet met, u spreekt niet met, ik ben geen',
    ASK_AGAIN: `
      probeer het, probeer, probeer nog eens, vraag het, vraag, bel, mail, nog eens, nog een keer, opnieuw, weer, laat het weten, neem contact op, stuur, app,
      app me, herinner me, kom`,
    NOT_NOW: `
      nu niet, niet nu, even niet, nog niet, niet voor, pas, pas na, pas weer, misschien, komt nu niet uit, geen tijd, ben op vakantie, zijn op vakantie, druk`,
    UNTIL: 'na, na de, in, in de, eind, begin, volgend, vanaf, tot, tot na, de, het, over, voor, rond',
    FAR: `
      zomer, herfst, najaar, winter, lente, voorjaar, vakantie, zomervakantie, kerst, feestdagen, pasen, pinksteren, januari, februari, maart, april, mei,
      juni, juli, augustus, september, oktober, november, december, volgend jaar, volgende maand, volgende week, nieuwjaar, een paar weken, een paar maanden,
      een maand, een jaar, andere keer, een andere keer, verkiezingen, verlof`,
    TOO_OFTEN: `
      elke dag, iedere dag, dagelijks, nu al weer, de derde vandaag, de vierde vandaag, per dag, te veel, teveel, te vaak, veel te vaak, midden in de nacht, om de haverklap,
      alweer een bericht, alweer jullie, alweer een sms, alweer reclame, weer een bericht, weer een sms, weer een berichtje, weer jullie, weer reclame`,
    CIRCUMSTANCE: `
      verhuisd, geen lid meer, geen klant meer, gepensioneerd, met pensioen, geen tuin, geen auto, geen kinderen, geen hond, geen kat, geen huis, geen
      koopwoning, huren, ik huur, minderjarig, jaar oud, al gedoneerd, al gegeven, al geholpen, hebben al, heb al, al voorzien, overgestapt, al verkocht, huis
      verkocht, werktelefoon, zakelijke telefoon, telefoon van de zaak, nieuwe nummer, nummer pas, woon niet meer, wonen niet meer, woont niet meer, woont
      hier niet, werk niet meer, werkt niet meer, te duur, niet betalen, afgestudeerd, van school af, vegetariër, gescheiden, appartement`,
    ERASE_IT: 'verwijder, verwijderen, wis, wissen, schrap, haal, graag verwijderen, uitschrijven, afmelden',
    WRONG_NO: 'verkeerd nummer, verkeerde nummer, fout nummer, foute nummer, verkeerde persoon, verkeerd verbonden, nummer klopt niet',
    IT: 'het, hem, dit, mij, me, mijn, nummer, eruit, weg, er, uit, die, deze, aub, graag',
    NEXT_SMS: 'volgende sms, volgend bericht, nog een sms, nog één sms, nog een bericht, nog één bericht, volgende bericht, volgende appje, nog eentje',
    AUTHORITY: 'advocaat, acm, autoriteit, politie, aangifte, rechter, klacht, rechtbank, ap, juridische',
    NO_CALLS: `
      niet bellen, niet meer bellen, bel niet, bel me niet, bel mij niet, bel me niet meer, stop met bellen, hou op met bellen, geen telefoontjes, niet
      opbellen, geen belletjes`,
    AWAKE: `
      op dit uur, op dit tijdstip, uur s nachts, uur snachts, weet je hoe laat, weten jullie hoe laat, weet u hoe laat, ik sliep, ik slaap, lag te slapen,
      wakker gemaakt, maakt me wakker, maken me wakker, middernacht, zo laat op de avond, zo vroeg`,
    UPSET: `
      irritant, vervelend, ergerlijk, belachelijk, schandalig, spam, oplichters, oplichting, idioten, klootzakken, rot op, rot toch op, flikker op, donder op,
      tyf op, word er gek van, word er moe van, ik ben het zat, ben het zat, spuugzat, genoeg geweest, nu is het genoeg, schaam je, schamen jullie je, bah,
      stalkers, hoe durf je, wat een onzin, niks beters te doen, niets beters te doen, niets anders te doen, niks anders te doen`,
    DECLINING: `
      geen interesse, geen belangstelling, nee dank je, nee dankje, nee bedankt, nee dank u, niet geïnteresseerd, niet nodig, hoeft niet, hoef ik niet, hoeven
      wij niet, wil ik niet, willen wij niet, niks voor mij, niets voor mij, niets voor ons, liever niet, nooit, nooit van mijn leven, echt niet, vergeet het,
      laat maar, laat maar zitten, geen behoefte, geen behoefte aan, nee joh`,
    WHO_ARE_YOU: `
      wie is dit, wie is dat, wie ben je, wie ben jij, wie bent u, wie zijn jullie, met wie spreek ik, wie stuurt dit, hoe kom je aan mijn nummer, hoe komen
      jullie aan mijn nummer, hoe komt u aan mijn nummer, ken ik jou, ken ik u, waar gaat dit over, welk bedrijf, wat is dit,
      kennen wij elkaar, kennen we elkaar, ken ik jullie, ken je mij`,
    DIED: 'overleden, gestorven, dood',
    EMPHASIS: `
      alsjeblieft, alstublieft, aub, svp, nu, eens, eindelijk, gewoon, toch, nou, even, godverdomme, gvd, verdomme, kut, kanker, kankere, mensen, jongens,
      direct, onmiddellijk, per direct, meteen, hierbij, graag, vriendelijk, een keer, keer op, verdorie`,
    // Own classes
    POLITE: `
      aub, ajb, svp, alstublieft, alsjeblieft, alstu, alsjeblief, asjeblieft, graag, gelieve, pls, plz, please, bedankt, bedankt alvast, alvast bedankt, dank u,
      dank u wel, dank je, dankjewel, dankuwel, dank je wel, thx, merci, mvg, gr, groet, groeten, groetjes, met vriendelijke groet, met vriendelijke groeten,
      vriendelijke groet, hallo, hoi, hey, hi, dag, goedemiddag, goedemorgen, goedenavond, goeiedag, beste, geachte heer mevrouw, geachte, nu, direct, meteen,
      onmiddellijk, per direct, per omgaande, ff, even, eens, nou, toch, gewoon, maar, dus, ok, oke, okee, godverdomme, gvd, verdomme, jezus, echt, eindelijk,
      vandaag nog, asap, z s m, zsm, en, hoor, man, joh, ja, jullie, je, u, jij, hiermee, bij deze, hierbij, voorgoed, allez, wel, nogmaals, dringend, he, nee, tnx,
      voortaan, 🙏, 😡, 🤬, 🙄, 😤, 👍, 🛑, ✋, 😠, 🙂, 😊, 😭, 🚫, ⛔, 😑, 👎`,
    STOP: `
      stop, stopp, stoppen, stopt, stopte, stope, te stoppen, kap, kappen, kapt, kappe, nok, nokken, schei uit, scheid uit, uitscheiden, uit te scheiden, hou op,
      houd op, houdt op, houdt u op, houden op, houden jullie op, hou je op, hou jij op, hou ermee op, houd ermee op, houdt ermee op, houd hiermee op, hou hiermee op,
      hou daarmee op, hou nu op, hou eens op, hou toch op, hou nou op, hou alsjeblieft op, hou aub op, houd alstublieft op, hou eindelijk op, hou nou eens op,
      hou maar op, ophouden, op te houden, ophoude, ophoudt, opgehouden, staak, staken, staakt, beeindig, beeindigen, beëindig, beëindigen, beëindigt, beëindiging,
      stopzetten, stop te zetten, zet stop, stopzet, stopzetting, hou es op, hou is op, houd es op, hou nu is op, halt`,
    STOPS: `
      stoppen, beëindigen, stopzetten, staken, ophouden, uitzetten, uit te zetten, uitschakelen, uit te schakelen, afzetten, af te zetten, deactiveren, weglaten,
      achterwege, achterwege laten, achterwege te laten, besparen, afsluiten, stopgezet, beëindigd, gestopt, schrappen`,
    SENDING: `
      stuur, sturen, stuurt, te sturen, stuurd, sture, toesturen, toe te sturen, opsturen, gestuurd, verstuur, verstuurt, versturen, te versturen, zenden, zend,
      zendt, toezenden, toe te zenden, schrijf, schrijft, schrijven, te schrijven, aanschrijven, aan te schrijven, app, appen, appt, appe, te appen, sms, smsen, smst,
      te smsen, smsten, smssen, texten, te berichten, whatsappen, mailen, benader, benadert, benaderen, te benaderen, contacteer, contacteert, contacteren,
      te contacteren, lastigvallen, lastig te vallen, lastig, spam, spammen, spamt, te spammen, spamme, bestoken, bestook, bestookt, bombarderen, bombardeer, storen,
      stoort, stoor, te storen, informeren, informeer, mededelen, benaderd, pushen, pingen, herinneren, herinner, stalken, stalk, pesten, irriteren, irriteer, zeuren,
      zeur, zeurt, vragen, vraag, bedelen, hengelen, stoken, doorsturen, bezorgen, gemaild, vallen, berichtsturen, dm, dmmen, zemelen, ambeteren, ambeteert, ambeteer,
      ambetant, overladen, overspoelen, overstelpen, bedelven, overspoel, overlaad, mij vol te, volspammen, op te bellen, achtervolgen, plat te sturen, platspammen`,
    SENT: `
      benaderd, gecontacteerd, lastiggevallen, lastig gevallen, aangeschreven, geïnformeerd, gespamd, gebeld, geappt, gesmst, bestookt, gebombardeerd, herinnerd,
      gestoord, toegestuurd, toegezonden, gestuurd, verstuurd, bevraagd`,
    MESSAGE: `
      sms, smsje, smsjes, smsen, smses, smskes, smske, smsberichten, smsbericht, bericht, berichten, berichtje, berichtjes, berichtkes, appje, appjes, apps, app,
      tekstbericht, tekstberichten, reclame, reclames, reclame*, spam, spam*, nieuwsbrief, nieuwsbrieven, nieuwsbrief*, melding, meldingen, notificatie, notificaties,
      herinnering, herinneringen, herinnering*, aanbieding, aanbiedingen, aanbiedings*, acties, promo*, promoties, publiciteit, pub, advertentie, advertenties,
      marketing*, mededelingen, mededeling, mailing, mailings, uitnodigingen, enquete, enquetes, enquete*, vragenlijst, vragenlijsten, onderzoekjes, peilingen,
      donatieverzoek*, verzoeken, contact, updates, alerts, kortingscodes, kortings*, kortingen, actie*, verkiezings*, campagne*, afspraakherinner*,
      afspraakberichten, push, pushberichten, pushmeldingen, waarschuwingen, bezorgmeldingen, bezorgupdates, bezorgberichten, verzendupdates, trackberichten,
      bestelupdates, leverupdates, klantonderzoek*, tevredenheids*, feedback, feedbackverzoeken, reviewverzoeken, reviews, inzamelings*, infoberichten, troep sms,
      tekstjes, ongein, alarmen, communicatie, correspondentie, post per sms, direct marketing, rappel, rappels, waarschuwings*, weerwaarschuwingen, statusupdates,
      levermeldingen, verzendmeldingen, pakketmeldingen, besteld updates, opiniepeilingen, partijnieuws, oproepen, *berichten, *berichtje, *berichtjes, *bericht,
      *reclame, *enquete, *enquetes, *onderzoeken, *meldingen, *herinnering, *herinneringen, *sms, *smsjes, *nieuwsbrief, *nieuwsbrieven, *mailings, *advertenties,
      *aanbiedingen, *waarschuwingen, *notificaties, *updates, *peilingen, *uitnodigingen, *verzoeken, *oproepen, *mededelingen, *apps, winacties, *kortingscodes,
      codes, reclamegedoe, *vragenlijsten, *vragenlijst, *acties, *spam, *appjes, contactname, info, infos, informatie, aanmaningen, tekst, teksten, getext, ge sms,
      gesms, ge-sms, berigten, berigt, brichten, berchten`,
    CRAP: `
      onzin, troep, rotzooi, zooi, zooitje, rommel, shit, gezeik, gedoe, flauwekul, bullshit, ellende, gelul, gezeur, geklooi, zever, gezever, brol, bazaar, geneuzel,
      getreiter, gestalk, gespam, gesms, geapp, gedram, kolere, hel, waanzin, hierme, dermee, ermee, hiermee, daarmee, mee, deze, dit, dat gedoe, gezaag, ongevraagd*,
      lastigvallen,
      gebedel, *gebedel, geneuk, gemekker, *gezeur`,
    ADJ: `
      aub, this, these, the, your, meer, verdere, verder, andere, extra, nieuwe, zulke, van, die, dat, deze, dit, de, het, uw, jullie, je, jouw, al, alle, al die,
      al dat, zo, ongevraagde, ongewenste, stomme, vervelende, irritante, kut, klote, klere, fucking, rot, commerciële, automatische, graag, ook, enkele, enkel, een,
      mij, me, mn, ons, gelieve, dom, domme, bullshit, toekomstige, soortgelijke, dergelijke, met, nog, aan, overbodige, u, sms, eeuwige, constante, digitale,
      persoonlijke, weer, gratis, vanuit, per, dagelijkse, wekelijkse, eindeloze, zinloze, rare, ellendige, onnodige, vieze, achterlijke, debiele, opdringerige,
      lastige, enig, elk, iedere, aanhoudende`,
    NOT: 'niet, dont, not, nie, ni, nooit, nimmer, nooit nie, geenszins, ook niet, nit, niemendal',
    NOMORE: `
      niet meer, nie meer, ni meer, niemeer, nimeer, nietmeer, niet mer, nooit meer, nooit nog, niet langer, niet opnieuw, niet nogmaals, niet nog een keer,
      niet nog eens, niet weer, niet verder, voortaan niet, vanaf nu niet, in de toekomst niet, in het vervolg niet, nooit weer, nooit ofte nimmer, nie nog,
      nimmer meer, niet nog, nooit of te nimmer, niet meer voortaan, neit meer, niet te, nimmeer, nie nimeer, niet mr, nt meer`,
    NOTHING: 'niets, nothing, niks, nix, niks nie, niets nie, helemaal niets, helemaal niks, nikske, nergens, geen hol, geen zak',
    NO: 'geen, gene, genen, gin, geene, nul, no, nooit meer, nooit nog, zonder verdere, geem, geeb, geeen',
    MORE: `
      meer, mer, more, anymore, again, mee, verdere, verder, extra, nieuwe, nog, langer, opnieuw, voortaan, vanaf nu, in de toekomst, in het vervolg, niemeer,
      vanaf vandaag, vanaf heden, vanaf morgen, van nu af aan`,
    WANT: `
      wil, want to, wanna, wille, willen, wilt, wens, wensen, wenst, zou graag, hoef, hoeven, hoeft, zou willen, zouden graag, verzoek, eis, eisen, verlang, wou,
      wilde, behoef, blief, stel, wilu, nodig, behoefte, gewenst, kwil, wilk, hoefk, moetk`,
    WISH: 'wil, willen, wilt, wens, wensen, wenst, hoef, hoeven, zou graag, zou willen, wille, eis, verzoek, kwil, wilk',
    RECEIVE: `
      ontvangen, te ontvangen, krijgen, te krijgen, krijge, hebben, te hebben, zien, te zien, lezen, horen, te horen, vernemen, te vernemen, te lezen, binnenkrijgen,
      binnen krijgen, ontvange, weten, te maken hebben, te maken, maken, zij, toegestuurd, gestuurd, toegezonden, verstuurd, hoeven`,
    GETS: 'krijg, krijgt, krijgen, kreeg, kregen, ontvang, ontvangt, ontving, komt, komen, kwam, kwamen, zie, vind, is, was, binnen, zijn, waren',
    HAVE: 'heb, hebt, heeft, hebben, had, hadden, em, hem, hemme, is, zijn, werd, ben',
    GOT: 'ontvangen, gekregen, gehad, binnen, binnengekomen, gezien, gelezen, aangekomen, gekomen, doorgekomen, gevonden, gestuurd, verstuurd, krijgen',
    ME: `
      mij, me, mn, ons, mijzelf, hem, haar, hun, deze persoon, naar mij, aan mij, met mij, met me, met ons, mij persoonlijk, dit nummer, mijn nummer, mn nummer,
      dit telefoonnummer, dit 06 nummer, deze gsm, mijn gsm, mijn telefoon, mn telefoon, mijn mobiel, mijne gsm, us, mijn moeder, mijn mama, mijn ma, mijn vader,
      mijn papa, mijn man, mijn vrouw, mijn zoon, mijn zoontje, mijn dochter, mijn dochtertje, mijn oma, mijn opa, mijn ouders, mijn kinderen, mijn broer, mijn zus,
      mijn tante, mijn oom, mijn schoonmoeder, mijn schoonvader, mijn collega, mijn vriendin, mijn vriend, mijn partner, mijn buurvrouw, mijn familie, mn moeder,
      mn ma, mn vader, mn man, mn vrouw, mn zoon, mn dochter, mn oma, mn opa, mn pa, onze moeder, onze vader, onze zoon, onze dochter, onze oma, onze ouders`,
    YOU: `
      u, jullie, je, jij, ge, gij, gulle, uw bedrijf, jullie bedrijf, uw kant, jullie kant, jou, dit bedrijf, deze afzender, jullie winkel, ulle, ulder, zij, ze`,
    NUMBER: `
      nummer, number, nr, telefoonnummer, gsmnummer, gsm nummer, 06 nummer, 06nummer, mobiel nummer, mobiele nummer, mobielnummer, tel nr, telnr, gegevens,
      persoonsgegevens, contactgegevens, nummers, contact, telefoon nummer, mijn naam, mn naam, mijn data, mijn adres`,
    MY: 'mijn, my, mn, mij, mijne, dit, deze, het, de, ons, onze, zijn, haar, hun, alle, al, uit',
    DELETE: `
      verwijder, verwijderen, verwijdert, te verwijderen, verwijder je, verwijdering, wis, wissen, wist, te wissen, wissing, schrap, schrappen, schrapt, te schrappen,
      delete, deleten, deleete, remove, blokkeer, blokkeren, vergeet, uithalen, eruit halen, eruithalen, eraf halen, erafhalen, eraf, weghalen, weg te halen,
      uitgooien, eruit gooien, verwidjer, verwijdere`,
    DELETED: `
      gehaald, verwijderd, gewist, geschrapt, uitgeschreven, afgemeld, eruit gehaald, eraf gehaald, weggehaald, uitgehaald, eraf, eruit, genomen, gegooid, uitgegooid,
      afgehaald, afgegooid`,
    TAKE: `
      haal, halen, haalt, te halen, neem, nemen, neemt, gooi, gooien, gooit, zet, zetten, doe, doet, doen, gooid, kick, smijt, smijten, trek, pak, schop, laat,
      knikker, kieper`,
    OUT: `
      eraf, eruit, af, er af, er uit, der af, deraf, deruit, weg, vanaf, uit, eraan af, ervanaf, er vanaf, hieruit, hier uit, hieraf, van af, ertussenuit,
      ertussen uit`,
    FROM: 'van, from, off, uit, vanuit, van op, op, vant, uut',
    LIST: `
      lijst, lijsten, lijstje, maillijst, mailinglijst, maillinglijst, verzendlijst, smslijst, sms lijst, adressenlijst, contactenlijst, belijst, bellijst,
      contactlijst, reclamelijst, contactpersonen, contacten, bestand, bestanden, klantenbestand, database, databank, systeem, systemen, adressenbestand, adresboek,
      telefoonboek, groep, distributielijst, list, mailing list, mailinglist, abonneelijst, kutlijst, klotelijst, rotlijst, kaartenbak, administratie, telefoonlijst,
      promolijst, nummerlijst, ledenlijst sms, verzendbestand, klantenlijst, mailing, mailings, nieuwsbrief, nieuwsbrieven, sms, smsjes, herinneringen, reclame,
      berichten, meldingen, smsclub, sms club, smsservice, smsdienst, sms dienst, dienst`,
    UNSUBSCRIBE: `
      afmelden, af te melden, afmelde, afmelding, aftemelden, afgemeld worden, uitschrijven, uit te schrijven, uitschrijve, uitschrijving, uitschijven,
      uitteschrijven, uitgeschreven worden, afgemeld te worden, uitgeschreven te worden, deabonneren, te deabonneren, deabonneer, ontabonneren, nieuwsbrief opzeggen,
      sms opzeggen, smsdienst opzeggen, sms dienst opzeggen, uitloggen van lijst, opt out, unsubscriben, unsubben, afmeldn, uitschrijvn, afmeldding, af melden,
      uit schrijven, opt outen, sms abonnement opzeggen, uit te laten schrijven, uit laten schrijven, af te laten melden, laten uitschrijven, uitlijsten,
      unsubscribe*`,
    UNSUBSCRIBED: 'afgemeld, uitgeschreven, opgezegd, gestopt, stopgezet, gedeabonneerd, ingetrokken, afgemeldt, uitgeschreve',
    SIGNOFF: 'schrijf, schrijft, schrijven, meld, meldt, melden, uitschrijf',
    LET: 'laat, laten, laad, lat, laot, latn',
    REST: 'rust, gerust, ruste, vrede, rusten, radiostilte',
    CONSENT: `
      toestemming, toestemmingen, goedkeuring, akkoord, verwerking, gebruik, gegevensverwerking, optin, opt in, inschrijving, marketing, reclame, machtiging, recht,
      permissie`,
    REVOKE: 'intrekken, in te trekken, ingetrokken, herroep, herroepen, bezwaar, trek, verzet, weiger, intrek, ontneem, ontnemen, ontzeg, ontzeggen',
    ALREADY: `
      al, reeds, meerdere, eerder, gisteren, vorige, toch, vaak, zo vaak, meermaals, herhaaldelijk, tweemaal, driemaal, twee keer, drie keer, tien keer, honderd keer,
      NUM, net, pas, allang, zojuist, duizend, 2x, 3x`,
    SAID: `
      gestuurd, gezegd, gevraagd, geantwoord, geschreven, verstuurd, ge sms t, gesmst, geappt, gedaan, ingetikt, getypt, verzonden, doorgegeven, gereageerd, gereplyd,
      gemeld, aangegeven, laten weten, gebruikt`,
    STILL: `
      nog steeds, nog altijd, steeds, alsnog, weer, blijf, blijft, blijven, maar krijg, maar ik krijg, maar er komt, maar er komen, toch krijg, en toch, krijg nog,
      krijg toch, ondanks, nogsteeds, terwijl, continu, altijd`,
    OTHER: `
      afspraak, afspraken, bestelling, bestellingen, factuur, facturen, rekening, levering, leveringen, lidmaatschap, opleiding, club, contract, cursus, les, lessen,
      training, school, opvang, bso, creche, auto, wagen, energie, stroom, gas, sportschool, fitness, verzekering, polis, wachtlijst, gastenlijst, deelnemerslijst,
      boodschappenlijst, boodschappenlijstje, artikel, artikelen, winkelmandje, winkelwagen, mandje, reservering, reservatie, boeking, tafel, vlucht, hotel, ticket,
      tickets, account, profiel, pakket, pakje, pakketje, adres, foto, krant, tijdschrift, magazine, toets, examen, eten, lunch, maaltijd, uitje, kamp, proefles,
      aankoop, incasso, automatische incasso, betaling, overschrijving, workshop, zwemles, zwemmen, yoga, vergadering, evenement, feest, feestje, event, wedstrijd,
      match, toernooi, abonnement, abbonement, abo, netflix, spotify, wifi, wekker, verwarming, alarm, alarmsysteem, advertentie online, woning, huurcontract, kind,
      hond, mail, mails, email, emails, e mail, e mails, catalogus, folder, folders, staking, proefabonnement, tennis, voetbal, dansles, beurs, muziekles, patient,
      post, brief, brieven, bon, bezorging, dienst van zaterdag, shift, reis, offerte, aanvraag, opdracht, order, orders, medicijn, medicijnen, recept, herhaalrecept,
      vuilnis, kliko, barbecue, bbq, activiteit, sollicitatie, vacature, maaltijdbox, box, groentebox, krat, brood, garantie, hypotheek, creditcard, pas, bankpas,
      simkaart, vaccinatie, prik, werk, stage, bijles, rijles, rijlessen, kraan, tegoedbon, hallo fresh, dinner, diner, borrel, spoed, product, wasmachine, huur,
      zorg, zorgverzekering, poetsvrouw, kuisvrouw, poetshulp, melk, monteur, loodgieter, elektricien, schilder, chauffeur, koerier, taxi, makelaar, sleutel,
      sleutels, broodjes, bloemen, jurk, broek, jas, schoenen, kamer, garage, tuin, kapper, tandarts, huisarts, doos, zak, *afspraak, *bestelling, *factuur, *cursus,
      *contract, *pakket, *pakje, *les, *lessen, *training, *kaart, *boeking, *verzekering, *betaling, *reservering, *levering, *opvang, *groep les, *toernooi,
      *feest, *abonnement, *mail, ballet, turnen, koor, hockey, judo, gym, vlek, muur, taart, bezoek, rit, oppas, traktatie, overblijf, schoolreis`,
    CALL: `
      bel, bellen, belt, te bellen, gebeld, opbellen, bellen naar, telefoontjes, telefoneren, telefoon, telefonisch, telefoneer, oproep, telefoneert, belletjes,
      belle, terugbellen, anrufen`,
    WHY: 'waarom, hoezo, waarvoor, wrm, wrom, vanwaar, hoekomt, hoe komt het dat, hoe komt',
    HOW: `
      hoe, waar, wat moet ik doen om, wat moet ik, kan ik, kunnen we, kan je ook, is er een manier, bestaat er een manier, mogelijk om, is het mogelijk, hoe moet ik,
      hoe kunnen, hoe doe ik, waarheen, bij wie, lukt het om, is er een mogelijkheid, bestaat er een mogelijkheid, is er ergens, kan dit ergens, kan ik ergens,
      bestaat er een optie, is er een optie, kan dat ergens, wat kost, kost het, is er ergens een manier, hoe kan, bestaat de mogelijkheid, is er geen manier`,
    PRAISE: 'leuk, grappig, schattig, schatje, lief, mooi, geestig, geweldig, hilarisch',
    LESS: `
      minder, minder vaak, te veel, teveel, te vaak, tevaak, zo vaak, zoveel, zo veel, pauzeren, pauze, gepauzeerd, beperken, een keer per, 1x per, eens per,
      niet elke dag, wat minder, verminderen, mindere`,
    TIME: `
      s nachts, nachts, snachts, s avonds, savonds, s ochtends, sochtends, s morgens, zondag, zondags, op zondag, weekend, in het weekend, uur, uurs, zo laat,
      zo vroeg, zo vaak, zo veel, zoveel, elke dag, elke week, iedere dag, dagelijks, midden in de nacht, werktijd, onder werktijd, om deze tijd, om dit uur,
      op dit uur, meer dan, vaker dan, meermaals, de hele tijd, na werktijd, feestdagen, wekelijks, in de nacht, in de avond, in de ochtend, in de namiddag,
      in de vakantie, te laat op de, te vroeg, s avonds laat, s morgens vroeg`,
    AROUND: 'voor, na, tot, tijdens, vanaf, tussen, voordat, zolang, behalve, als, tenzij',
    PERIOD: `
      deze maand, deze week, zolang, tijdelijk, voorlopig, even, momenteel, op dit moment, tot, tot en met, vakantie, een tijdje, paar weken, paar dagen, deze zomer,
      januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, eventjes, voor nu, in mijn vakantie, tot na`,
    WHO: `
      wie is dit, wie is da, wie bent u, wie ben je, wie ben jij, wie zijn jullie, wie zijde gij, wie stuurt, met wie, van wie, wie zijn, wie heb ik, wie bende,
      wie appt, wie is hier, ken ik u, ken ik jou, ken ik jullie, wie ist, wies dit`,
    AGENCY: `
      autoriteit persoonsgegevens, acm, consuwijzer, consumentenbond, testaankoop, test aankoop, gegevensbeschermingsautoriteit, bipt, fod economie, ombudsman,
      ombudsdienst, klacht, rechtszaak, aangifte, juridische stappen, gerechtelijke stappen, rechtsbijstand, avg, gdpr, geschillencommissie, meldpunt, spamklacht, ap`,
    THREAT: `
      advocaat, politie, aangifte, klacht, rechter, rechtbank, autoriteit, acm, juridische, juridisch, gerechtelijke, consumentenbond, ik meld, meld ik, ga ik naar,
      dagvaarding, schadevergoeding, rechtszaak, gevolgen, consequenties, blokkeer ik, ik blokkeer, dwangsom, ombudsdienst, testaankoop, ingebrekestelling,
      gegevensbeschermingsautoriteit, bipt, raadsman, incassobureau`,
    NEXT: `
      nog een, nog 1, nog één, nogmaals, nog eens, nog een keer, volgende, elk volgend, elke volgende, opnieuw, nog zo, weer, verder, verdere, blijft, blijven,
      doorgaat, doorgaan, ooit nog, volgend, nog meer`,
    CONDITION: 'als, indien, zodra, wanneer, mocht, mochten, tenzij, of',
    OR: 'of, anders, zoniet, zo niet, en anders',
    I: 'ik, k, we, wij, hij, men, niemand, iemand, wie, kik, ze, zij',
    CAN: 'kan, kon, kunnen, konden, mag, mocht, zal, zou, moet, moest, durf, ga, zullen, hoef',
    SHALL: 'moet, moeten, moest, zouden, mogen, mag, dient, dienen, zal, hoeft, hoeven',
    IDIOM: 'probleem, idee, zorgen, stress, punt, tijd, wonder, paniek, haast, moeite, gedoe, dank, wens',
    SIGNED: 'aangemeld, ingeschreven, toestemming, geabonneerd, akkoord, opgegeven, gevraagd, besteld, aangevraagd, gegeven, ingestemd, klant, lid, abonnee',
    NEEDED: 'nodig, aanwezig, gevonden, beschikbaar, bij, over, open, vereist, binnen, zichtbaar',
    REPLY: 'stuur, sturen, antwoord, antwoordt, antwoorden, sms, reageer, reageren, typ, beantwoord, verstuur, app, zend',
    LAUGH: '😂, 🤣, haha, hahaha, lol, lachen, hihi, bij, roken, werken, drinken, school',
    SERVICE: `
      dienst, diensten, service, kanaal, club, programma, smsdienst, lijst, groep, systeem, nummer, alles, spaarprogramma, klantenkaart, actie, campagne, winkel,
      bedrijf, kanalen`,
    UNWANTED: `
      ongewenst, ongewenste, niet gewenst, niet op prijs, geen prijs, niet toegestaan, verboden, verbied, verbieden, besparen, niet van gediend, niet nodig,
      genoeg van, bespaar, bespaart, overbodig, geen behoefte, geen belang, hoeft niet, hoeven niet, niet welkom, beu, zat, hoef ik niet, niet gediend van,
      niet gediend`,
    REACT: `
      leuk, vond, vindt, heeft, reageerde, reageert, reactie, benadrukte, benadrukt, lachte, lachen, gelachen, liefde, hartje, duim, duimpje, vraagteken,
      uitroepteken, bevraagt, bevroeg, stelde, geliket, likete, liked, loved, laughed, emphasized, questioned, geweldig, grappig, gereageerd, verwijderde, hield,
      houdt, nadruk, vroeg, trok`,
    SEND: `
      stuur, sturen, stuurt, te sturen, opsturen, toesturen, toe te sturen, versturen, verstuur, zend, zenden, toezenden, te zenden, doorsturen, bezorgen, brengen,
      leveren, langssturen`,
    DET: 'de, het, een, die, mijn, mn, onze, ons, geen, meneer, mevrouw, mevr, dhr, t',
    MISTAKE: `
      vergissing, per ongeluk, perongeluk, per vergissing, abuis, per abuis, ongelukje, foutje, onbedoeld, niet de bedoeling, misverstand, verkeerd begrepen, vergist,
      mijn fout`,
    CHILD: 'mijn dochter, mijn zoon, mijn kind, mijn kinderen, mijn dochtertje, mijn zoontje, onze dochter, onze zoon, ons kind, mn dochter, mn zoon',
    STATE: `
      er, daar, hier, nog, ook, vandaag, morgen, nu, helaas, zeker, die, dat, het, u, je, jou, gek, boos, thuis, al, te, zo, ziek, aanwezig, beschikbaar, klaar, bang,
      op, in, van, meer, vergeten`,
    OTHER_WAY: 'bellen, mail, mails, email, emails, post, brief, brieven, telefoon',
    FINE: 'ok, oke, okee, prima, liever, beter, goed, fijn, handiger',
    NEITHER: 'geen, en, of, noch',
    PASS_ON: 'zeg tegen, zeg, zeg aan, vraag aan, zeg maar tegen, kan iemand tegen',
    THIRD: 'buurman, buurvrouw, buren, baas, ex, broer, zus, zoon, dochter, man, vrouw, vriend, vriendin, collega, kinderen, jongens, hond',
    LETTER: 'brieven, brief, post, folders, folder, catalogus, papieren folders, papieren facturen, facturen, reclamefolders, mails, emails, mailtjes, e mails',
    WISHING: 'zou het fijn vinden, zou fijn zijn, fijn als, fijn vinden, zou het prettig vinden, prettig vinden, zou liever, wil liever, liever, zou graag, wil graag, zou blij zijn, blij als, waardeer het als, waarderen als, stel het op prijs, op prijs stellen',
    NOT_GET: 'niets meer van jullie hoor, niets meer hoor, niks meer hoor, niets meer horen, niks meer horen, niets meer van jullie horen, niets meer ontvang, niets meer ontvangen, niks meer ontvangen, niks meer krijg, niets meer krijg, geen meer krijg, niets meer kreeg, niks meer kreeg, niets meer stuurt, niets meer sturen, niks meer stuurt, met rust laat, met rust laten, met rust gelaten, niets meer van u hoor, niets meer van u horen',
    IT_IS: 'het is, t is, is het, het was',
    SMALL_HOUR: 'een uur, twee uur, drie uur, vier uur, vijf uur, half twee, half drie, half vier, half vijf, half zes, 1 uur, 2 uur, 3 uur, 4 uur, 5 uur',
    NIGHT: 's ochtends, s nachts, sochtends, snachts, in de ochtend, in de nacht, s morgens',
    HERE: 'hier, op dit nummer, bij ons, in dit huis',
    NOBODY: 'geen, niemand die, niemand met de naam, geen meneer, geen mevrouw, woont geen, geen ene',
    PER_TIME: 'per maand, per week, in de week, per jaar, in de maand, per dag, maandelijks, wekelijks',
    ENOUGH_OF: 'genoeg, voldoende, is zat, volstaat, meer dan genoeg, is prima, zou genoeg zijn',
    NOT_HAVE: 'wij hebben geen, we hebben geen, ik heb geen, hebben geen, heb geen, heb helemaal geen, wij hebben helemaal geen, hier hebben we geen',
    OWNED: 'tuin, huis, auto, hond, kat, kinderen, huisdieren, dak, zwembad, hypotheek, lening, grond, bedrijf, balkon, rijbewijs, zonnepanelen, koophuis, schoorsteen',
    ALSO: 'en, of, noch',
    NOT_BELONG: 'hoort niet, hoort niet thuis, heeft niets te zoeken, heeft niks te zoeken, hoort daar niet, thuishoort',
    DATABASE: 'bestand, database, systeem, lijst, klantenbestand, adressenbestand',
    STRANGER: 'ik ken die, ik ken geen, ik ken deze, ken ik niet, ik ken hem niet, ik ken haar niet',
    MINE: 'mijn, m n',
  },
  rules: [
    { id: 'wants-in', is: 'none', when: ['[WANT] ik? ook|graag|weer|terug|POLITE* op ADJ* LIST'] },
    { id: 'pressed-by-mistake', is: 'none', when: [
      'MISTAKE --2 [UNSUBSCRIBED|STOP|KEYWORD|DELETED|UNSUBSCRIBE]', '[STOP|KEYWORD|UNSUBSCRIBED] SAID? --1 MISTAKE',
      '[STOP|KEYWORD|UNSUBSCRIBED] SAID? , ..2 MISTAKE', '[STOP|KEYWORD] SAID? maar dat|het was ..2 MISTAKE',
      '[UNSUBSCRIBED] --5 terug|weer ..3 aanmelden|inschrijven|op|ontvangen',
    ] },
    { id: 'keyword-with-its-code', is: 'opt_out', when: ['^^ [KEYWORD|STOP] naar NUM POLITE* $$'] },
    { id: 'sent-as-told', is: 'opt_out', when: ['^^ REPLY [stop] POLITE* $$'] },
    { id: 'footer-word', is: 'none', when: [
      '^ REPLY ..1 [KEYWORD] $', 'REPLY ..2 [KEYWORD] ..1 om|naar|voor', 'REPLY met? [KEYWORD|STOP] ..3 UNSUBSCRIBE|UNSUBSCRIBED|af', '[KEYWORD|STOP] naar NUM',
      'om ..2 UNSUBSCRIBE ..3 [KEYWORD|STOP]', 'om ..2 [UNSUBSCRIBE] ..3 KEYWORD|STOP', 'KEYWORD|STOP ..5 om ..2 [UNSUBSCRIBE]',
      '[UNSUBSCRIBE] via|met|door KEYWORD|STOP', '^ [UNSUBSCRIBE] $?', '[UNSUBSCRIBE] kan|kun|kunt|mag ..2 via|met|door|KEYWORD', 'KEYWORD|STOP om ..2 [STOP]',
      '^ NO ADJ* [MESSAGE] MORE ..1 $?', '" NO ADJ* [MESSAGE] MORE ..1 $?', '" ..6 REPLY [KEYWORD|STOP]', '" ..8 [UNSUBSCRIBE] met|via|door|naar',
      'UNSUBSCRIBE via|met|door ..1 [KEYWORD|STOP]',
    ] },
    { id: 'keep-uninformed', is: 'opt_out', when: ['hou|houd|houdt ..2 NOMORE op de [hoogte]', 'WANT ..2 NOMORE op de [hoogte]'] },
    { id: 'keep-informed', is: 'none', when: ['[hou|houd|houden|houdt] ..3 op de hoogte', '[hou|houd] ..2 rekening'] },
    { id: 'just-kidding', is: 'none', when: ['[STOP] ..2 LAUGH', 'LAUGH [STOP]', 'hou [op] schei uit', '[uit] de hand|weg', 'hou|houd [op] POLITE* / POLITE* GLAD'] },
    { id: 'idiom', is: 'none', when: [
      'NO IDIOM ..3 [MESSAGE|SENDING]', '[WANT] ..2 NOT storen|zeuren|lastigvallen|lastig', 'WANT ..2 NOT [storen|zeuren|lastigvallen|lastig]',
    ] },
    { id: 'not-one-more-or-else', is: 'opt_out', when: [
      'nog een keer en|dan ..4 [THREAT|AGENCY]', 'volgende keer ..5 [THREAT|AGENCY]',
      'CONDITION ..9 MESSAGE|SENDING|STOP|SENT ..9 [THREAT|AGENCY]',
      '[THREAT|AGENCY] ..6 CONDITION ..8 MESSAGE|SENDING|STOP|NOT', 'anders|zoniet|of ik|we|dien|meld|schakel ..6 [THREAT|AGENCY]',
      'CONDITION ..5 van YOU hoor ..6 [THREAT|AGENCY]',
    ] },
    { id: 'asked-so-often', is: 'opt_out', when: [
      'hoe vaak|veel|dikwijls ..9 [STOP|UNSUBSCRIBE]', 'hoeveel|hoevaak ..9 [STOP|UNSUBSCRIBE|DELETE]', 'hoe vaak|veel|dikwijls ..9 NOMORE ..3 [SENDING]',
      'WHY [STOP] YOU ..2 NOT', 'WHY ..2 YOU ..2 NOT ..1 [STOP]', 'kunnen|kun|kunt|willen|wil|wilt YOU ..2 NOT ..2 [STOP|UNSUBSCRIBE]',
      'hoe vaak|dikwijls|veel ..7 NO ADJ* [MESSAGE]',
      'hoevaak|hoeveel ..7 NO ADJ* [MESSAGE]',
    ] },
    { id: 'what-if', is: 'none', when: [
      'CONDITION ik|je|men|k ..4 [KEYWORD|STOP|UNSUBSCRIBE]', 'wat ..4 CONDITION ..6 [KEYWORD|STOP|UNSUBSCRIBE]', 'zonder ..5 [UNSUBSCRIBE|STOP]',
    ] },
    { id: 'not-now', is: 'held', when: [
      '^ POLITE* komt POLITE|me|mij|momenteel|helaas* NOT POLITE* [uit] POLITE* $',
      '^ POLITE* dat|dit|het komt POLITE|me|mij|momenteel|helaas* NOT POLITE* [uit] POLITE* $',
    ] },
    { id: 'negated', is: 'none', when: [
      '[STOP] NOT', '[STOP] aub|alsjeblieft|vooral NOT', 'NOT POLITE* _ [STOP|UNSUBSCRIBE|KEYWORD|STOPS|DELETE]', 'NOT ..1 [STOP] met', 'NOT ME [UNSUBSCRIBE]',
      'hou|houd|houdt|houden ..2 NOT|nooit [op]',
    ] },
    { id: 'stop-sending-said', is: 'opt_out', when: [
      '[STOP] POLITE* met ME? ADJ* SENDING|MESSAGE', '[rot|flikker|donder|sodemieter|kanker|tief|tyf|lazer|pleur] op ..1 met ..3 MESSAGE|CRAP',
      '[opzouten|oprotten|opgerot|zwijgt|zwijg] ..3 met ..3 MESSAGE|CRAP', 'dit|dat|da|hiermee|daarmee|ermee ..1 [STOP] POLITE* $', '^ POLITE|amai|alle|zeg|seg* [stop|stopt] nu|ne|eens|keer|nou|POLITE* me|met|mee ..3 MESSAGE|SENDING',
    ] },
    { id: 'other-things', is: 'none', when: [
      '[UNSUBSCRIBE] voor|van|bij de|het|mijn? !MESSAGE|LIST|SERVICE|YOU|ADJ|KIND_ALL ..1',
      'voor|van|bij de|het|mijn? ..1 !MESSAGE|LIST|POLITE|YOU|ME|CRAP|SERVICE|KIND_ALL [UNSUBSCRIBE]',
      '[SIGNOFF] ..3 af|uit voor|van|bij de|het|mijn? !MESSAGE|LIST|SERVICE|YOU|ADJ|KIND_ALL ..1', 'OTHER --4 [DELETE|UNSUBSCRIBE|STOP|STOPS]', '[DELETE] --4 OTHER',
      '[UNSUBSCRIBE] --1 voor|van --3 OTHER|vandaag|morgen|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag', 'voor --3 OTHER --1 [UNSUBSCRIBE]',
      'ziek ..3 [UNSUBSCRIBE]', '[SIGNOFF|TAKE] --6 OTHER', 'OTHER --3 [TAKE|OUT]', '[TAKE] ..4 op ADJ* LIST', 'me|mij|haar|hem [ziek]',
      '[NUMBER] --2 van|uit --2 OTHER', 'oude|nieuwe|jullie|jouw|uw [NUMBER]', 'welk [NUMBER]', 'OTHER --5 [pauzeren|LESS]', '[STOP] --2 met --2 OTHER',
      'DET UNKNOWN|OTHER --1 [UNSUBSCRIBE|DELETE|STOPS|TAKE]', '[DELETE|TAKE|STOP] YOU? POLITE* DET UNKNOWN|OTHER',
      '[UNSUBSCRIBE|SIGNOFF] --3 voor de|het|een|morgen|vandaag|vanavond OTHER|UNKNOWN', 'morgen|vandaag|vanavond|TIME --3 [UNSUBSCRIBE]', 'CHILD --2 [UNSUBSCRIBE]',
      '[UNSUBSCRIBE] --2 CHILD', '[SIGNOFF] YOU? CHILD',
    ] },
    { id: 'nothing-comes-why', is: 'none', when: ['WHY ..6 NO ADJ* ..1 [MESSAGE]', 'WHY ..5 NOTHING|NOMORE ..3 [SENDING]', 'WHY [SENDING] ..3 NOTHING|NOMORE|NO'] },
    { id: 'cannot', is: 'held', when: [
      'kan|kon|lukt|werkt ..5 NOT ..3 [UNSUBSCRIBE]', '[UNSUBSCRIBE] ..3 werkt|lukt|gaat|kan ..2 NOT', '[afmeldlink|afmeldknop|uitschrijflink]',
    ] },
    { id: 'wanted-out-anyway', is: 'opt_out', when: [
      'kan|kunnen iemand|men ..6 FROM ADJ* [LIST] OUT|TAKE|DELETE'
    ] },
    { id: 'how-to', is: 'held', when: [
      'HOW ..8 [UNSUBSCRIBE|afmelden|uitschrijven|afmelding|uitschrijving]', 'hoe ..5 [SIGNOFF] ..4 af|uit', 'HOW ..7 NO ADJ* ..1 [MESSAGE] ..1 MORE',
      'hoe ..7 [af|weg|uit]', 'hoe ..2 ik ..3 van ..3 [MESSAGE|dit|CRAP] af|vanaf', 'hoe ..3 [vanaf|ervanaf|hiervanaf|eruit|eraf]',
      'HOW ..6 ME|NUMBER|MESSAGE ..4 [DELETE]', 'HOW ..2 [DELETE] ..3 ME|NUMBER|MESSAGE|LIST', 'HOW ..5 dit|dat|YOU|SENDING|MESSAGE|CRAP ..4 [STOP|STOPS]',
      'HOW ..2 [STOP|STOPS] ..2 MESSAGE|SENDING|dit|CRAP', 'is er ..8 om ..3 [STOP|STOPS]',
      'hoe ..4 dit|die|MESSAGE [weg] POLITE* $', 'wat moet ik doen ..3 [STOP|STOPS]', 'hoe [zet|schakel|stop|deactiveer|blokkeer] ik ADJ* MESSAGE', 'HOW ..3 dit|dat|deze|die|MESSAGE [opzeggen|uitzetten|stopzetten]',
      'hoe ..4 dit|dat|deze|die [opzegt|uitzet|stopt|afmeldt|stopzet]', 'hoe je|men ..2 [opzegt|uitzet|afmeldt|uitschrijft|stopzet]',
    ] },
    { id: 'asked-to', is: 'opt_out', when: [
      'gevraagd|gezegd|verzocht|vraag|vroeg|zei ..4 [STOP|UNSUBSCRIBE|DELETE|STOPS]', 'kan ik ..6 [DELETED|UNSUBSCRIBED] worden',
      'kan|mag|kunnen|mogen|wil|willen ik|we|wij ..5 [DELETED|UNSUBSCRIBED] worden', 'al|reeds|keer ..1 [UNSUBSCRIBED] POLITE* $', '[KEYWORD|STOP] heb|had|hebben SAID', 'ook al ..4 [KEYWORD|STOP]',
      'laatste|zoveelste keer ..1 [STOP]',
    ] },
    { id: 'calls', is: 'held', when: ['[STOP] ..5 CALL', 'CALL ..3 [STOP]', '[CALL] ..5 NOMORE'] },
    { id: 'stops-themselves', is: 'none', when: [
      'I SHALL|CAN|wil|wilde ..1 [STOP] ..1 met', 'I [STOP]', 'wanneer|wie|waar|wat|waarmee|welke ..1 [STOP]', 'we|wij zijn|hebben [STOP]', 'NOT ..1 mee ..1 [STOP]',
      'bus|trein|tram|metro|regen|muziek|het|die|dat|lift --1 [STOP] !met|hiermee|ermee',
      '[STOP] bij|op|hier|daar|in|ik|nu|met werken|roken|school|de|moment|het|bedoel',
    ] },
    { id: 'stop-messages', is: 'opt_out', when: [
      'hou|houd|houdt|houden ..4 [op] met ..4 MESSAGE|SENDING|CRAP', '^ POLITE* hou|houd|houdt ..3 [op] POLITE* $', 'can|could you|u ..1 [STOP] POLITE* $', '[STOP] it',
      'cancel my [subscription]', '[STOP] POLITE|er|is|es|ns|ME* ..1 met|mee ..5 MESSAGE|SENDING|CRAP', '[STOP] YOU? POLITE* ADJ* MESSAGE|CRAP|SENDING',
      '[STOP] ..3 te SENDING', 'daar|hier|er ..2 mee ..1 [STOP]', 'hiermee|daarmee|ermee|mee ..3 [STOP]',
      'dit|dat SHALL ..2 [STOP]', '^ POLITE* [STOP] POLITE* $$', '[STOP] om ..3 SENDING', '[STOP] it ..1 met ADJ* MESSAGE|CRAP', 'dont|don [SENDING] ME',
      'remove|delete [me] POLITE* $', 'leave me [alone]', 'unsub [me]', 'NOT want ..3 [MESSAGE]',
      '^ POLITE* [STOP] , OR',
      '^ POLITE* [STOP] OR', 'hou|houd|houdt er|hier|daar POLITE* mee [op]', '[STOP] er|hier|daar POLITE* mee POLITE* $', '[STOP] er|hier|daar POLITE* mee ,',
      '^ ..3 [MESSAGE] NOMORE POLITE* $', ', [MESSAGE] NOMORE POLITE* $', '[gebruik|gebruiken|gebruikt] ..2 NUMBER NOMORE|NOT',
    ] },
    { id: 'close-messages', is: 'opt_out', when: [
      '[zet|zetten|schakel|stel] ..4 MESSAGE ..3 uit|af|stop', '^ POLITE* ADJ* MESSAGE ..1 [uit|weg|af] POLITE* $', 'blijf|blijft [weg]', 'MESSAGE ..4 [WANT] ..5 NOMORE|NOT',
      'NOT ..3 wachten op ADJ* [MESSAGE]', 'MESSAGE ..2 [opzeggen|annuleren|cancelen]', '[STOPS] YOU? dit|dat|hiermee|ermee',
      '[klaar|gedaan] met ADJ* MESSAGE|CRAP', '[weg] met ADJ* MESSAGE|CRAP', 'MESSAGE ..4 [achterwege|weglaten|stopzetten]',
      'verzending|toezending|zending aan|naar ..3 [STOPS|STOP]', '[STOP|STOPS] ..2 verzending|toezending aan|naar',
      'MESSAGE mag|mogen|kan|kunnen ..1 [uit|weg|stop|af]', 'MESSAGE|krijg|krijgen|ontvang|ontvangen ..9 POLITE* [STOPS|STOP|DELETE] POLITE* $',
      '[achterwege] ..5 MESSAGE|SENDING', '[STOP] YOU? POLITE* ADJ* verzending|toezending|zending', '[STOP] YOU? POLITE* ADJ* verzendingen',
      'MESSAGE ..8 [klaar|gedaan] ermee|mee', 'MESSAGE ..8 [weg] ermee', 'laat|laten ..3 [zitten] met ADJ* MESSAGE', 'laat|laten YOU? ADJ* MESSAGE POLITE* [zitten]',
      'MESSAGE ..3 [missen]',
    ] },
    { id: 'others-sent', is: 'none', when: [
      'NOMORE|NOT op|bij|aan --3 [bezorgen|leveren|brengen|afgeven]', 'NOMORE|NOT --3 OTHER --1 [SENDING]',
      'oude [NUMBER] ..4 NOMORE|NOT', 'DET UNKNOWN|OTHER YOU|WANT|SHALL|ME|POLITE* NOT|NOMORE ME|YOU|POLITE* [SEND]',
      '[SEND] YOU? POLITE* ME? DET UNKNOWN|OTHER --3 NOMORE|NOT', '[SENDING] YOU? --3 OTHER --4 NOMORE|NOT', 'OTHER --4 NOMORE|NOT --3 [SENDING]',
      '[MESSAGE] ..3 brievenbus',
    ] },
    { id: 'never-again', is: 'opt_out', when: ['nooit|nimmer meer|nog|weer ADJ* [MESSAGE]'] },
    { id: 'not-that-person', is: 'held', when: ['^ POLITE* ik [ben] meneer|mevrouw|dhr|mevr|de|UNKNOWN ..2 NOT POLITE* $'] },
    { id: 'where-from', is: 'held', when: ['waar komt|komen ..2 [MESSAGE] vandaan', 'vanwaar ..3 [MESSAGE]'] },
    { id: 'sends-themselves', is: 'none', when: [
      'de|het|mijn|mn|die|deze|een|jullie [app]', '[SENDING] of NOMORE|NOT', 'heb|had ..5 NOMORE|NOTHING|NOT ..1 [gestuurd|gemaild]',
      'NOT , POLITE* [SENDING] POLITE* $', 'CALL maar [SENDING]', 'I [SENDING]', 'I CAN ..5 NOMORE|NOT|NOTHING ..2 [SENDING]', 'CAN I ..5 NOMORE|NOT ..2 [SENDING]',
      '^ CAN !YOU ..4 NOMORE|NOT ..2 [SENDING]', 'CAN nu|vandaag|morgen|even ..3 NOMORE|NOT ..2 [SENDING]', '[SENDING] jullie|je|u ..3 NOMORE ..2 $?',
      'vergeet ..1 NOT ..4 [SENDING]', '[SENDING] ik', 'NOMORE , ..4 [SENDING]',
      'heb|had|hebben ..1 de|die|het|dat [sms|smsje|bericht|berichtje|app] NOT|NOMORE !nodig',
      'heb|had|hebben ..4 NO ADJ* MESSAGE ..1 [gestuurd|gemaild|benaderd|verstuurd|gesmst]',
    ] },
    { id: 'not-so-often', is: 'held', when: [
      'NOT|NOMORE --2 TIME --4 [SENDING|SENT]', 'TIME --3 NOT|NOMORE --2 [SENDING|SENT]', '[SENDING] YOU? POLITE* ME|MESSAGE|ADJ* NOT|NOMORE ..1 TIME',
      '[SENDING] YOU? POLITE* ME|MESSAGE|ADJ* NOT|NOMORE AROUND', 'NOT|NOMORE AROUND ..4 [SENDING]', 'NO|LESS ..3 [MESSAGE] ..3 TIME',
      'NO ADJ* [MESSAGE] AROUND NUM|TIME', 'TIME ..2 NO ADJ* [MESSAGE]', '[MESSAGE] ..4 LESS', '[LESS] ..3 SENDING', 'SENDING ..4 [LESS]',
      'enkel|alleen ..2 als|bij|voor ..3 [SENDING|MESSAGE]', 'alleen|enkel ..1 belangrijke [MESSAGE]', 'alleen|enkel ..1 [SENDING] ..1 als|bij|voor|wanneer',
      'graag|beetje|iets|kan|mag ..3 [minder] ..2 $', 'moet ..2 zo [vaak|veel]',
      '[moet] dat|dit ..1 TIME|altijd|steeds', 'keer|1x|eens ..4 [genoeg|voldoende|volstaat]', '[moeten|moet] YOU ..3 TIME ..3 SENDING',
      '[moeten|moet] YOU ..2 om|zo ..2 TIME', 'hoe vaak|lang ..3 YOU ..4 nog ..2 [SENDING]', 'alleen|enkel bij|als|wanneer|voor ..4 [SENDING]',
      'GETS ..3 [veel] van YOU', '^ POLITE|tijdens|in|mijn|de* PERIOD POLITE|PERIOD* [NOT] POLITE* $', '^ POLITE* NOT|liever [TIME] ..4 POLITE $',
      '^ POLITE* enkel|alleen|liefst op|in [werkdagen|weekdagen|week] POLITE* $',
      'enkel|alleen [overdag|werkdagen]', '[minder] is meer',
      '^ POLITE* maar|nog|slechts|max* keer|1x per [week|maand|jaar] POLITE* $', 'een|NUM keer per [week|maand] POLITE* $', '1x per [week|maand] POLITE* $',
      '^ POLITE* [SENDING] later|morgen|straks POLITE* $', 'per|via mail|email|post|whatsapp ipv|plaats ..1 [MESSAGE]', 'instellen ..2 alleen|enkel [belangrijke]',
    ] },
    { id: 'paused', is: 'held', when: [
      'NO ADJ* ..1 [MESSAGE] ..1 PERIOD', '[SENDING] ..3 NOTHING|NOT|NOMORE ..1 PERIOD', 'op [pauze]', 'MESSAGE|YOU|dit|ME ..4 [pauzeren|pauzeer|onderbreken]', '^ POLITE* NOT [storen] POLITE* $',
      'tijdelijk ..2 [STOP|uit]', '[pauzeren|pauzeer|onderbreken] ..4 MESSAGE', '^ POLITE* [pauzeren|pauzeer|onderbreken] POLITE* $',
    ] },
    { id: 'another-way-instead', is: 'none', when: [
      'NOT ..1 [SENDING] maar|liever', 'NOT SENDING maar|liever ..1 [SENDING]', 'NOT via|per|op|over UNKNOWN|whatsapp|mail|facebook|telegram ..1 [SENDING]',
      '[SENDING] YOU? POLITE* ME? POLITE* NOT via|per|op|in',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      'NOMORE ..5 [SENDING|SENT]', '[SENDING] ..6 NOMORE', 'NOTHING --1 MORE* --3 [SENDING|SENT]', '[SENDING] ..5 NOTHING ..1 MORE',
      '[SENDING] YOU? POLITE* ME ..1 NOTHING $', '[SENDING] YOU? POLITE* ME ..2 NOT POLITE* $', '^ POLITE* NOT ..2 [SENDING] POLITE* $', 'ME ..3 NOT ..1 [SENDING]',
      'NO ADJ* MESSAGE ..4 [SENDING]', 'NO contact MORE ..5 [opnemen|op|opneemt]', 'NOMORE ..3 [opnemen|bereiken]', 'hoeft|hoeven|moet|moogt ..3 NOMORE|NOTHING ..4 [SENDING]', 'NOTHING [MORE] naar|op|aan ..1 ME|NUMBER',
      'NO ..1 [MORE] naar dit|mijn|ons', '[SENDING] YOU? POLITE* ME er? geen|gene|niks MORE POLITE* $',
    ] },
    { id: 'last-one-wanted', is: 'opt_out', when: [
      'laatste ..1 [MESSAGE] dat|die|wat ..6 WANT', '[MESSAGE] ..7 terwijl|maar|hoewel ..4 NOT WANT|SIGNED',
      '[MESSAGE] ..7 terwijl|maar|hoewel ..2 nooit ..2 SIGNED|WANT', 'vraag|vragen|verzoek|verzoeken ..5 NO ADJ* ..1 [MESSAGE]'
    ] },
    { id: 'why-sending', is: 'held', when: [
      'WHY ..4 [SENDING]', 'WHY ..3 GETS ..4 [MESSAGE|CRAP|dit|deze]', 'wat moet ..3 [MESSAGE|CRAP]', '^ POLITE* wat is dit|dat [nou|nu] POLITE|weer* $', '^ POLITE* wat [moet] dit|dat', 'wat moeten|willen|wil YOU ..2 [van] mij|me|ons',
    ] },
    { id: 'message-does-not-work', is: 'none', when: [
      '[MESSAGE] ..3 NOT ..2 werkt|werken|lukt|openen|aangekomen|gekomen|lezen|begrijpen|leesbaar|begrepen|begrijp|gevonden|laden|invullen|zien|vinden|goed',
      '[MESSAGE] ..2 werkt|werken|lukt|laadt NOT', 'HAVE ..2 [MESSAGE] ..2 ingevuld|gelezen|kwijt|gewist|verwijderd',
    ] },
    { id: 'wants-no-messages', is: 'opt_out', when: [
      'WANT ..6 NO ADJ* ..1 [MESSAGE]', 'WANT ..4 [MESSAGE|CRAP] ..5 NOMORE|NOT',
      'liever ..1 NO ADJ* [MESSAGE]', 'SHALL ..4 NO ADJ* ..1 [MESSAGE]',
      'NO zin|interesse|behoefte|belang ..2 MORE ..4 [MESSAGE]', 'UNWANTED ..6 [MESSAGE]', '[MESSAGE] ..6 UNWANTED',
      'WANT ..3 NOMORE ..2 [MESSAGE]', '[MESSAGE] ..3 NOT|NOMORE ..1 mee', '[MESSAGE] ..2 NOT|NOMORE ..1 nodig', 'NO ADJ* ..1 [MESSAGE] ..2 nodig',
      'NO ..2 behoefte|belangstelling|interesse|zin aan|in|voor ADJ* ..1 [MESSAGE]', '[MESSAGE] NOT op prijs', 'op ADJ* [MESSAGE] ..3 prijs',
      'WANT ..1 [MESSAGE] noch ..1 MESSAGE', 'noch [MESSAGE] noch',
    ] },
    { id: 'nothing-came', is: 'none', when: [
      'HAVE --6 NO ADJ* ..1 [MESSAGE] ..6 GOT', 'GETS --5 NO ADJ* ..1 [MESSAGE]', 'hebben|heb|hebt YOU ..4 NO ADJ* ..1 [MESSAGE]',
      'is|zijn er --3 NO ADJ* ..1 [MESSAGE]', 'NO ADJ* ..1 [MESSAGE] ..3 NEEDED', 'I HAVE --1 NO ADJ* ..1 [MESSAGE]', 'I SENDING|CAN ..3 NO ADJ* ..1 [MESSAGE]',
      '^ HAVE ..3 NO ADJ* [MESSAGE]', 'NO ADJ* [MESSAGE] ..2 GOT $', 'nog NO ADJ* [MESSAGE]', 'NO ADJ* [MESSAGE] POLITE* , hier|dit|alleen',
    ] },
    { id: 'no-more-messages', is: 'opt_out', when: [
      'NO ADJ* ..1 [MESSAGE] ..3 MORE', 'NO MORE ADJ* [MESSAGE]', 'NO MORE* [CRAP|texten|appen|contact] MORE',
      '^ POLITE* NO ADJ* [MESSAGE] POLITE* ,',
      'NO ADJ* [MESSAGE] ..2 naar|op|aan ..1 ME', 'POLITE NO ADJ* [MESSAGE]', ', POLITE* NO ADJ* [MESSAGE] POLITE* ,', ', POLITE* NO ADJ* [MESSAGE] POLITE* $',
      'MORE NO ADJ* ..1 [MESSAGE]', '^ POLITE* deze|die|jullie|uw|zulke ADJ* [MESSAGE] NOMORE POLITE* $',
    ] },
    { id: 'wants-other-things-no-more', is: 'none', when: [
      '[WANT] --3 OTHER --3 NOMORE|NOT', 'OTHER --2 [WANT] --3 NOMORE|NOT', 'DET UNKNOWN|OTHER [WANT] --4 NOMORE|NOT', '[WANT] --3 DET UNKNOWN|OTHER NOMORE|NOT',
    ] },
    { id: 'wants-nothing', is: 'opt_out', when: [
      '[WANT] --5 NOTHING --1 MORE --5 RECEIVE', '[WANT] --5 NOTHING --1 MORE --1 FROM YOU', '[WANT] --3 FROM YOU --2 NOTHING', '[WANT] NOTHING --1 FROM YOU',
      '[WANT] --4 NOTHING MORE POLITE* $', '[WANT] --4 NOT --4 SENT|SENDING',
      'dit|dat|da [WISH] --2 NOMORE', '[WANT] --4 NOTHING --4 horen|weten|vernemen',
      'NOTHING MORE --2 [WANT] POLITE* $', 'NOTHING MORE --2 van YOU --1 [RECEIVE]', '^ POLITE* [NOMORE] doen? POLITE* $$',
      '^ POLITE* [NOMORE] doen POLITE*', '[WANT] --2 NOT --3 RECEIVE', 'van ME --2 [hoeft|hoeven] --2 NOMORE', 'hij|zij|ze [WISH] dit|dat NOT',
      '[WANT] --1 dat|da|dit NOMORE --1 RECEIVE',
    ] },
    { id: 'wants-out', is: 'opt_out', when: [
      '[WANT] ..5 FROM ..3 LIST ..2 OUT|DELETED|DELETE', '[WANT] ..3 DELETED', '[WANT] ..2 er|hier|daar ..1 OUT POLITE* $',
      '[WANT] ..2 hiervan|hier|ervan|er|daar af|vanaf|uit|eruit POLITE* $', '[WANT] ..2 hiervanaf|eraf|eruit|ervanaf POLITE* $',
      '[WANT] ..3 FROM ADJ* LIST|SERVICE ,', '[WANT] ..2 NOT|NOMORE ..3 op|in ADJ* LIST',
      'NOMORE ..1 op|in ADJ* [LIST] ..1 staan|zitten', 'mag|kan ik POLITE* FROM ADJ* [LIST] POLITE* $', 'OUT met [mij|ons|me]',
      'OUT POLITE* met mij|me|ons ..1 FROM ADJ* [LIST]',
      '[WANT] FROM ADJ* LIST|SERVICE stappen|treden|gaan|weg', '[WANT] ..2 NOMORE ..1 in|op ADJ* LIST|zitten|staan', '[WANT] hier NOMORE',
    ] },
    { id: 'keep-me-on', is: 'none', when: ['[TAKE|DELETE|SIGNOFF] YOU? POLITE* ME|NUMBER POLITE* NOT', 'NOT FROM ADJ* [LIST]'] },
    { id: 'remove-me', is: 'opt_out', when: [
      'wil|wilt|kunnen|kun|kunt YOU ..4 NUMBER [vergeten]', '^ POLITE* van|uit ADJ* [LIST] POLITE* $', 'NUMBER ..2 uit ADJ* [LIST] POLITE* $',
      'DELETE POLITE* MY* ..2 [NUMBER]', '[NUMBER] NUM* ..4 DELETE', 'TAKE POLITE* MY* [NUMBER] ..5 OUT', '[DELETE] POLITE* ME', 'ME POLITE* [DELETE]', 'ME ..5 [TAKE|OUT] POLITE* $',
      'ME ..4 FROM ..2 [LIST] ..2 TAKE|DELETE|OUT|gehaald', '^ POLITE* FROM ADJ* [LIST] POLITE* DELETE|OUT|UNSUBSCRIBE|TAKE', 'OUT FROM ADJ* [LIST]',
      '^ POLITE* [DELETE] POLITE* $', 'FROM ..2 [LIST] af|eraf', 'verzoek|vraag|eis ..4 [DELETE|UNSUBSCRIBE]', 'MESSAGE ..2 [DELETE]',
      'CONDITION ..4 ME NOT [DELETE|TAKE]', 'NUMBER mag|moet|kan ..2 [weg|eruit|eraf|uit]', '^ POLITE* mag [eraf|eruit|weg]', '[DELETE] OR', '[DELETE] , OR',
      '[TAKE] YOU? POLITE* ME|NUMBER ..4 FROM ADJ* LIST', '[NUMBER] POLITE* NOMORE ..1 gebruiken|gebruikt|benutten|gebruik',
      'NUMBER|MESSAGE|interesse|klant|YOU|SIGNED|WHO|NOT|NOTHING|persoon ..9 , POLITE* [DELETE] POLITE* $', 'aub|alsjeblieft|graag|gelieve [DELETE] POLITE* $',
      'NUMBER ..1 FROM ADJ* [LIST] POLITE* TAKE|DELETE|DELETED', 'NUMBER ..1 FROM ADJ* [LIST] ..1 worden|kunnen', 'op ..2 [blokkeerlijst|blacklist]',
      'POLITE van|uit ADJ* [LIST] POLITE* $', ', van|uit ADJ* [LIST] POLITE* $', 'DELETE POLITE* ME? FROM ADJ* [LIST]', '[NUMBER] ..2 NOTHING ..5 zoeken|verloren',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[SIGNOFF] YOU? POLITE* ME ..3 af|uit', '[SIGNOFF] POLITE* MY? NUMBER ..3 af|uit', 'ME ..4 [UNSUBSCRIBED] worden', '[zeg|zegt] ..4 MESSAGE ..3 op',
      'laat ..2 ME [UNSUBSCRIBE]', '[UNSUBSCRIBE] ..4 MESSAGE|LIST|SERVICE|NUMBER|ME|CRAP', 'WANT ik? ..2 [UNSUBSCRIBE] POLITE* $',
      'aub|alsjeblieft|graag|gelieve ..1 [UNSUBSCRIBE]', ', POLITE* [UNSUBSCRIBE] POLITE* $',
      '^ POLITE* [UNSUBSCRIBE] POLITE* ,', 'dit|hier|hiervoor|hiervan|ervan|daarvoor ..2 [UNSUBSCRIBE]', 'kun|kunt|kunnen|wil|wilt YOU ..2 [UNSUBSCRIBE]',
      ', POLITE* weer [UNSUBSCRIBE] POLITE* $', 'graag|aub weer [UNSUBSCRIBE]',
    ] },
    { id: 'withdraws-something-else', is: 'none', when: ['OTHER --4 [REVOKE]', '[REVOKE] --4 OTHER'] },
    { id: 'forbidden', is: 'opt_out', when: [
      '[verbied|verbieden|verbiedt] ..8 SENDING|MESSAGE|contact', 'sommeer ..8 [STOP]', 'geef|geven YOU ..2 NO [CONSENT] ..3 SENDING|SENT', 'NO [CONSENT] om ME ..2 SENDING', '[zie|zien] ..1 af van ..3 MESSAGE', 'af te [zien] van ADJ* MESSAGE',
      'YOU ..1 mogen|mag|moogt|mogt ..2 NOT|NOMORE [SENDING]',
    ] },
    { id: 'consent-withdrawn', is: 'opt_out', when: [
      '[REVOKE] ..6 CONSENT', '[REVOKE] ..5 MESSAGE', 'CONSENT ..7 [REVOKE]', 'MESSAGE ..3 [REVOKE]', '[REVOKE] ..8 NUMBER',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'LET YOU? POLITE* ME ..5 [REST]', 'ME ..3 met [REST] LET|gelaten', 'ME ..2 [gerust] LET', 'LET ..7 met [REST] POLITE* $',
      'ga|gaat [weg] POLITE* $', 'blijf van ..3 [telefoon|nummer|gsm|lijf]', 'WANT ..3 met [REST]',
      'blijf|blijft POLITE* af van ..1 [NUMBER|gsm|telefoon]', 'graag|nu|om ..1 [radiostilte]', 'SENDING|MESSAGE ..9 , POLITE* [LET] dat|het POLITE* $',
      'geef|geeft YOU|ME|POLITE* [REST]',
    ] },
    { id: 'already-asked', is: 'opt_out', when: [
      'ALREADY ..3 [KEYWORD|STOP] ..3 SAID', '[KEYWORD|STOP] SAID ..8 STILL', 'heb|had ME ..3 [UNSUBSCRIBED] POLITE* $',
      '[UNSUBSCRIBED] ..5 STILL', 'ondanks|na ..3 [UNSUBSCRIBE|STOP|KEYWORD]', 'terwijl ..6 [UNSUBSCRIBED]',
    ] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      '^ POLITE* [stop|stoppen|afmelden|uitschrijven|unsubscribe|afmelding|uitschrijving] POLITE|KEYWORD* $$',
      '^ POLITE* [afmelden|uitschrijven|unsubscribe|afmelding|uitschrijving] POLITE|KEYWORD* $',
      '^ POLITE* [afmelden|uitschrijven] POLITE|KEYWORD* , !I|verkeerd|wacht|even',
      '^ POLITE* [stop] POLITE|KEYWORD* , !REPLY ..6 MESSAGE|SENDING|SENT|NUMBER|LIST|interesse|SIGNED|UNSUBSCRIBE|NOMORE|REST|CRAP',
      '^^ POLITE* [stop] POLITE|KEYWORD* $ !REPLY', ', POLITE* [afmelden|uitschrijven|unsubscribe] POLITE* $',
    ] },
    { id: 'stop-and-more', is: 'held', when: ['^^ POLITE* [STOP] POLITE|KEYWORD* $'] },
    { id: 'ends-with-stop', is: 'opt_out', when: [', POLITE* [stop] POLITE* $'] },
    { id: 'declined', is: 'held', when: [
      'nee|neen|nah|neu ..1 [dank|bedankt|merci|dankje|dankjewel|thanks] !voor|tegen|aan', 'bedankt|merci|dank ..2 [nee|neen]', '[sla] ..4 over',
      'niet|nie ..2 [besteed]', 'ik|we [pas|passen] POLITE* $', 'nu ..1 [niet] POLITE* $', 'doe|doen ..1 [niet] mee', 'heb|hebben ..2 niks|niets [aan]',
      '[bedank] voor|ik', '[WANT] ik? dit|dat|het NOT', '[WANT] NOTHING POLITE* $', '[interesseert] ..2 NOT',
      'dat|dit|ik [hoef|hoeft] ..1 NOT POLITE* $', '^ POLITE* NOT [nodig] POLITE* $', '^ POLITE* op dit [moment] NOT',
      'nu|momenteel|vandaag even? [NOT] POLITE* $', 'misschien|wellicht|mss [later] POLITE* $', '[laat] maar zitten|POLITE $', '^ POLITE* ik|wij|we? HAVE ..1 al|reeds [een|iets]', 'niks|niets voor [mij]', '[interesse] heb|hebben ..2 NOT', 'heb|had ..2 NOT [besteld|aangevraagd|gevraagd] POLITE* $', 'NOT mijn [ding|smaak]', 'zijn|ben al|reeds [voorzien]',
      '[hoeft] ..1 voor ME ..1 NOT', '[hoef|hoeft] het|dit NOT', '^ POLITE* ik|we|wij zijn|ben ..1 [voorzien]', '^ POLITE* al|reeds [voorzien]',
      'HAVE al|reeds ..1 [leverancier|aanbieder|provider|makelaar|iemand]', '^ POLITE* liever [NOT] POLITE* $',
      '[WANT] NOTHING ..1 kopen|bestellen|doneren|afsluiten|schenken', '^ POLITE* NO [zin|tijd|geld|behoefte] POLITE|in* $', 'NO [zin] in|aan POLITE* $',
      'NOT [overtuigd]', '^ POLITE* nu|momenteel|vandaag POLITE* [NOT] ,',
      'misschien|mss|wellicht ..2 andere [keer] POLITE* $', 'misschien|mss ..2 volgende [keer] POLITE* $',
      'HAVE al|reeds ..1 [gegeven|gedoneerd|gestemd|gekocht|besteld]', '^ POLITE* ik|wij|we [WANT] POLITE|nu|momenteel* NOTHING POLITE* $',
      'WANT dit|dat [opzeggen]',
    ] },
    { id: 'wrong-number', is: 'held', when: [
      'verkeerd|verkeerde|foute|fout [NUMBER|persoon|iemand]', 'verkeerd [verbonden|gesmst|gestuurd]', 'NOT MORE* mijn|mn|zijn|haar [NUMBER]',
      '[NUMBER] is NOT MORE* van', 'is NOT mijn|van [NUMBER]', 'dit|hier [is] NOT', 'ik [ben] NOT !STATE ..3 $', '[ben] ik NOT ..1 $',
      'nieuwe [eigenaar|eigenares]', '[overleden|gestorven] $$', 'ik heet [niet]',
      'geen [NUMBER] van', 'woont|werkt ..2 hier [niet]', 'ben ..1 niet [degene]', '[woont] hier|er ..1 NO|NOT',
      '[verwart|verwarren|verward] ME', 'ben NOT [UNKNOWN] ..2 $', 'hebt|heeft|hebben YOU? de|het verkeerde|foute [voor|NUMBER]',
      'YOU|vast|denk ..3 [vergist|vergissen]', '^ POLITE* [vergissing] POLITE* $', 'hier|dit|er|dat woont|is NOT ..2 [UNKNOWN]', 'hier [woont] NO',
      'de|het [verkeerde|foute] POLITE* $', 'YOU de|het [verkeerde|foute] heeft|hebt|hebben|hebben', 'ik ben ..1 !STATE [niet] POLITE* $',
      '^ POLITE* NO [UNKNOWN] hier|bekend POLITE* $', 'ik|hij|zij [woon|woont|werk|werkt|leef] ..2 NOMORE ..1 in|bij|hier ..2 $', 'NOT de juiste [persoon|man|vrouw|contactpersoon]', 'NOT de [juiste] POLITE* $',
      'moet|moeten ME NOT [hebben]', 'NOT voor mij [bedoeld|bestemd]', 'verkeerde|foute [contactpersoon|adres|man|vrouw]', '[minderjarig]',
      'dat|die|dit ben ik [NOT]', 'verkeerde|foute|foutieve [ontvanger|geadresseerde|adres|persoon|man|vrouw]',
      'moet|is een [vergissing|misverstand|persoonsverwisseling] POLITE|zijn* $', 'NOT de [rekeninghouder|eigenaar|eigenares|abonnee|titularis]',
      'NOT voor mij|ons|hem|haar [bestemd|bedoeld]', '[ken|kennen|ken] ..1 NO|NOT', 'wij|we [zijn] NOT ..3 $',
      'YOU verkeerd|fout [zit|zitten]', 'NO [klant|lid] van YOU|jullie', 'ben NO [klant|lid] ..3 $',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      '[WHO]', 'hoe|waar|van ..6 mijn|mn|men [NUMBER]', 'vanwaar|waarvandaan ..4 [NUMBER]', 'waarom hebben|heb YOU ..1 mijn|mn [NUMBER]',
      'waar|waarvan [kennen|ken|kent] YOU? YOU|mij|me|ons', 'hoe [kennen|ken|kent] YOU? mij|me|ons', 'wie heeft|gaf|geeft ..3 [NUMBER]',
      'van wie [hebben|heb|hebt|heeft] YOU', 'hoe|waar [haalt|halen|haal] YOU ..2 NUMBER', '^ POLITE* [wie] POLITE* $',
    ] },
    { id: 'still-coming', is: 'held', when: [
      'nog steeds|altijd [MESSAGE]', 'steeds|altijd ..1 [MESSAGE] van YOU', 'NOT|NO ..4 voor|bij ..3 [SIGNED]',
      'HAVE ..3 NO ADJ* [MESSAGE] SIGNED', 'NO [toestemming] ..3 SIGNED|POLITE', 'nooit ..3 [toestemming]',
    ] },
    { id: 'anger', is: 'held', when: [
      '[oprotten|opzouten|opflikkeren|opgerot|optiefen]',
      '[klootzakken|klootzak|eikels|eikel|oplichters|oplichting|idioten|sukkels|klotebedrijf|kutbedrijf|rotbedrijf]',
      '[schaam|schamen|schaamt] je|jullie|u',
      '^ ..1 wat een [CRAP|MESSAGE|kutzooi|gedoe] POLITE* $', 'dit|dat is ..2 [spam|stalking|stalken|pesterij|intimidatie|lastigvallen]',
      '^ POLITE* [spam] POLITE* $', 'het|nu [genoeg|welletjes|basta] geweest|POLITE', 'genoeg [is] genoeg', '^ POLITE* [genoeg] POLITE* $',
      'hou|houd|houdt ..1 je|jullie|uw|bakkes [bek|kop|bakkes|muil|smoel|mond]', 'krijg ..1 [tering|kanker|tyfus|klere|pleuris]', '[irriteren|irriteert|vervelend|ambetant|ambetante]', 'keel|strot [uit]', 'niet goed|bij [snik|wijs|hoofd]', 'niet [normaal] POLITE* $', 'loop naar de [hel|maan|pomp]',
      '[sporen|spoort] niet', 'slaat dit|dat [op]', 'doe|doen ..2 [normaal]', '[normaal] doen', 'gek|ziek|moe [van]',
      '[waardeloos|waardeloze|flutbedrijf|kutzooi|prutsers|schijtbedrijf]', 'het|dit|nu is [genoeg] POLITE* $', '^ POLITE* [YOU] weer POLITE* $', 'genoeg [geweest]', 'ben het ..2 [zat|beu|moe]', '[menen|meent|meen] YOU dit|dat|het|nou', '[stemmen|stem] ..2 NOT op YOU',
      'echt|zo [irritant|vervelend|opdringerig]', 'wat een [overlast|schande|ergernis|lastpakken|pest]',
      'dit|dat|het wordt|is ..1 [vervelend|irritant|ergerlijk|storend]', '[overlast|schande|stalking] POLITE* $', 'op ..1 [zenuwen|systeem|heupen]',
      'de [strot|keel] uit', '^ POLITE* [spammen|spamt|stalken] YOU', 'wat een [brutaliteit|lef|schandaal|onzin|aanfluiting]',
      '[stem] sowieso|toch|liever ..2 ander|anders|andere|jullie', 'jullie zijn|bent ..2 [pest|plaag|ergsten|ergste]',
    ] },
    { id: 'threat', is: 'held', when: [
      '[AGENCY]', '[advocaat|politie|advokaat] ..3 POLITE* $', 'schakel ..3 [advocaat]', '[blokkeer|blokkeren] YOU|dit|deze', 'ik [blokkeer]', '[beklaag|klaag] ik|we', 'zo [doorgaat|doorgaan] ..8', 'aangifte [is|wordt] ..1 gedaan',
      'ga|gaan|zal YOU|dit ..1 [blokkeren|rapporteren|aangeven]', '[blokkeer|blokkeren] ik|we YOU|dit|deze', 'ik [blokkeer] YOU|dit|deze',
    ] },
  ],
  asides: [
    { id: 'texts-preferred', extent: 'message', when: [
      'OTHER_WAY ..8 !NEITHER [sms|smsje|smsjes|bericht|berichtje] is|zijn|vind|mag ..2 FINE',
      '!NEITHER [sms|smsje|smsjes|bericht|berichtje] is|zijn|vind|mag ..1 FINE ..6 OTHER_WAY',
      'OTHER_WAY ..8 !NEITHER [sms|smsje|smsjes|bericht|berichtje] _ volstaat|volstaan|voldoet',
      'NOT bellen ..3 stuur|sms|app ..2 !NEITHER [sms|smsje|app|appje|bericht|berichtje]',
    ] },
    { id: 'exclamation', extent: 'message', when: [
      '^ POLITE* wat ..1 [PRAISE] POLITE* $$', '^ POLITE* dat|je|jij|die is|bent|zijn zo|te|echt [PRAISE] POLITE* $$',
    ] },
    { id: 'reaction', extent: 'message', when: [
      '^^ ..3 [REACT] ..4 "', '" [leuk|geweldig|grappig|gevonden|gereageerd|benadrukt|hartje] ..2 $$',
      '" ..2 [leuk|gevonden|gereageerd|benadrukt|geliket|bevraagd|lachen] $$', '^^ " ..80 [leuk|gevonden|gereageerd|benadrukt] ..2 $$',
      '^^ [reageerde|reactie] ..4 "', '^^ moest [lachen] om "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: [
      '[automatisch|automatische|geautomatiseerd] ..1 antwoord|bericht|reactie|gegenereerd|beantwoord',
      '[afwezigheidsbericht|afwezigheidsassistent|autoreply|autoantwoord]', 'aan het [rijden]', 'ben ..2 aan ..1 [rijden]', 'ik [rijd|rij] nu|momenteel',
      '[achter] het stuur', 'niet [storen] staat|aan|modus', 'op|met|in [vakantie|verlof] ..10 spoed|dringend|lees|bereikbaar|terug|dringende', 'niet op [kantoor]',
      'afwezig ..4 [kantoor]', 'kan ..3 nu niet [opnemen|praten|antwoorden]',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      'REPLY ..2 [KEYWORD|STOP] ..1 om|naar|voor', 'REPLY met [KEYWORD|STOP]', 'REPLY [KEYWORD|STOP] naar', '[UNSUBSCRIBE] , REPLY ..2 KEYWORD|STOP',
      'om ..2 [UNSUBSCRIBE] ..3 KEYWORD|STOP', '[KEYWORD|STOP] naar NUM', '[KEYWORD|STOP] om ..2 UNSUBSCRIBE', '[UNSUBSCRIBE] , KEYWORD|STOP $',
    ] },
  ],
  kinds: {
    all: 'alle, alles, al, niets, niks, nergens, elke, enkel bericht, allemaal, geen enkel, geen enkele',
    program: 'deze, dit, deze lijst, die, deze dienst',
    marketing: `
      reclame, reclame*, aanbieding, aanbiedingen, aanbiedings*, promo*, promoties, acties, actie*, marketing*, kortingen, kortings*, publiciteit, advertenties, pub`,
    reminders: 'herinnering*, afspraakherinner*, rappel*, reminders',
    alerts: 'melding, meldingen, notificatie*, waarschuwing*, alarm, alarmen, push*, alerts, weerwaarschuwingen',
    orders: `
      bezorg*, bestelupdates, bezorgmeldingen, bezorgupdates, bezorgberichten, verzendupdates, trackberichten, leverupdates, levermeldingen, verzendmeldingen,
      pakketmeldingen, statusupdates, bestelstatus, leveringsberichten, leveringsupdates`,
    political: `
      vvd, pvv, d66, cda, groenlinks, pvda, nva, vooruit, vlaams belang, verkiezing*, politiek, politieke, partij, partijen, partijnieuws, campagne*, kandidaat,
      kandidaten, stemmen`,
    donations: 'donatie*, donaties, inzamel*, goede doel, giften, gift, doneren, collecte',
    surveys: 'enquete*, enquetes, vragenlijst*, onderzoek*, peiling*, opiniepeiling*, klantonderzoek*, tevredenheids*, feedback*, review*, reviews',
    newsletters: 'nieuwsbrief*, nieuwsbrieven',
  },
  keep: 'maar, behalve, uitgezonderd, alleen de, houden, behouden, enkel de, buiten',
  common: `
    schade ik jij je u hij zij ze wij we jullie de het een en of maar want dat die dit deze als dan ook nog al wel zo ja nee niet naar van voor met op in aan om uit over
    bij tot door zonder onder tegen is zijn was waren ben bent heb hebt heeft hebben had hadden word wordt worden kan kun kunt kunnen moet moeten mag zal zou zullen
    zouden wil gaat ga gaan kom komt komen doe doet doen gedaan maak maken zie zien weet weten denk vind geef geven breng halen kopen betalen wachten wacht rijden
    bel bellen uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week maand jaar dagen dag uren minuten einde eind twee drie vier vijf zes zeven acht
    negen tien helaas graag even misschien later samen terug vandaag morgen gisteren nu straks altijd vaak veel alles goed goede mooi leuk fijn top bedankt dank
    hallo hoi doei groetjes groet vraag antwoord naam huis thuis werk geld afspraak bestelling maat kleur prijs euro pakket levering winkel klant fijne lekker eten
    drinken pizza stad straat plek kamer kosten kost kind kinderen man vrouw vriend hond auto bus trein oké precies welke waar wanneer waarom hoe wie wat toch gewoon
    echt eigenlijk zeker anders andere ander hele hier daar ergens iemand niemand iets niets klaar open dicht gelijk snel laat vroeg kort lang lange oude nieuw
    nieuwe grote kleine eerste laatste volgende vorige stopt stopte halte stof stok stap step stoep stoppelbaard enden zenden stuur sturen stuk stuks aanmelden
    aangemeld aanmelding inschrijven ingeschreven inschrijving besteld bestellen betaald gekregen gehad geweest gegaan gezien gelezen lezen lees hoor horen hoort
    gehoord ge gij kunde zijde da wa nie zeg tis goe allez seffens amai voila he joh ff idd wss iig mss sws dus ofzo enzo stel zet leg loop staat sta ligt probleem
    idee zorgen tijd zin regen weer zon dorp roken rook lopen koken krant afhalen ophalen opgehaald afgehaald bericht mail app whatsapp telefoon ontvangen ontvang
    krijg kreeg kwam gekomen te er meer geen mijn haar me mensen na ons werd onze zich alleen mij hun eens heel mee alle zoals leven omdat toen hem tijdens tussen
    laten net via af steeds eigen keer maakt willen iedereen weg binnen uw werden nooit zit één the zelf aantal vinden plaats toe deel elkaar nederland nodig vanaf
    krijgen allemaal beter erg staan zeggen zegt gemaakt land verschillende volgens houden blijven jou verder beste per vragen werken eerst elke zelfs gebruikt ging
    wereld helemaal jaren lijkt paar foto kijk vooral nemen achter groot natuurlijk sinds bijna geeft kijken ten dood familie kon nieuws rond website wilt zitten
    jouw online moment tweede vrouwen manier politie buiten enkele geleden water zei mannen september ter denken echter enige gebruik helpen hoop men minder nou
    beetje bekend dingen genoeg groep maart mogelijk ziet school soms den film gebruiken krijgt mooie niks spelen zoek blijft hen onderzoek terwijl informatie pas
    waarin amsterdam april nederlandse vanuit video vindt ooit soort vader vast vrienden zeer zuid artikel begin gebied moest vrij werkt zodat amerikaanse best
    daarom leren moeder ongeveer regio boven der oktober verhaal brengen eerder kans meest grootste hand november opnieuw bestaat echte meisje muziek naast slechts
    waarbij zetten zoon daarna duidelijk hoofd vond zorg zowel boek gemeente gratis hou maanden problemen team weinig belangrijk blij druk houdt mogen oud vol
    afgelopen beginnen betekent december dezelfde geval miljoen sommige zoeken zoveel mei moeilijk nummer ouders partij weken vele orde kant staten steken stalen
    smaken staren doden site suite broer zee wakker walker baan half kracht west bron heer markt geweldige haat geluk schip positie schrijver schijven serieus gedrag
    rechten rechte rechters richter stappen koop wilden willem wielen westen wegen wetten neer neef reacties redactie sint geweld gebed geteld laag lage meid legt
    kapot thee boot meiden passen passend ware warren wint life gemist geëist directe woon sporen scoren storten stormen paus zette honden houten burger interessante
    kont zeiden zelden zender zonden held eer kies talen takken apple dier dief haven havens testen tenten wisten wassen wissel buren burg schaal schaap schaar
    donker hout kilo gegeten kampen klappen kippen kapper lied likes overleven overheden café cafe content mist muts wild ziel houding mode moore moed stuurde wijst
    wiet bestond bord harte lichte lacht uitleggen blok belasting vullen vallei valley degenen diegene bedraagt doos doof ingesteld michel michiel gewonden gebonden
    gezonden herinnert boel brak drank dutch hoer leefde liefje omroep partners pure gezag gold goor russen resten ruiten stelling spelling branden malen besteed
    bestel bestemd bestelde ontvangst ballen belgen billen garage nuttig bril france finance wenen wennen zoo bakker bakken opgeheven opgegeten bewijst idioot carl
    meet telefoons drankje illegaal illegale diens oprichting opluchting voer iemands sara verbinden wang eigenaren daad losse beek davis grappige rapper voeg gram
    graan platen piraten staal stak tanks thans poster peuter rijen rijken stal weigert finse bedenk lijdt opgelegd hoeren hoeken hoeve posten anno bereiden
    bereikten lust schapen griep julie bevelen bedoelen boter hoed stemde stelden schijf stapte stoute angel angola deense lastige accent behoeften hee opnamen
    schaamte smit shot steel verbindt invasie kenden leve smaakt gedaald gefaald kring krijt noot vooraan checken pikken plakken parken scan strikt apen alpen leen
    bull haak haai koen vaag beland administratief telefoontje zoontje woud luke sukkel ruwe stammen binden georgië belg bewerken eend kikker ontvanger scoort jee
    oprichters shoppen contracten duik duin idiote moon studente daan gevlogen gevolge appels drone gewenste kringen marty onderbroken vervelen wijd belachelijke
    keeper stoot stoten bell jans opleggen correcte stuart bedenkt bewaar lane small tool herinnerde resort vakanties verstoren achterlijke mamma pete blokkeert poot
    rechtszaal roberto roberts schaken schakelt gescoord perron persen verhinderen carlo lima schrift vernomen verwarrend laser ontvingen picture thijs gestort
    vergeef willie beren bestonden ende inn snij elise loser bitter eigenaars registers neger verlangt bits chang gray haken lara martine moer stip bespaard grave
    lies weren bedroeg earl mohamed verzen belicht gerechtelijk pools vraagtekens into aanbellen aangebeld zomaar trouwens hopelijk toevallig sowieso absoluut
    gelukkig vandaar overigens tapijt`,
};

/** Dutch of the Netherlands, Flanders and Suriname, formal and as people text. */
export const nl: LanguagePack = {
  language: 'nl',
  countries: ['NL', 'BE', 'SR'],
  keywords: {
    opt_out: [
      { word: 'uit', source: CODE, collision: '"het licht is uit": in a sentence, not the whole message' },
      { word: 'afmelden', source: PROGRAMS },
      { word: 'afmelding', source: PROGRAMS },
      { word: 'uitschrijven', source: PROGRAMS },
      { word: 'uitschrijving', source: PROGRAMS },
      { word: 'stoppen', source: PROGRAMS },
      { word: 'stop sms', source: PROGRAMS },
      { word: 'stop alles', source: PROGRAMS },
      { word: 'opzeggen', source: PROGRAMS, collision: '"mijn abonnement opzeggen": in a sentence, not the whole message' },
      { word: 'tsop', source: 'Belgian GOF guidelines for SMS: misspellings such as TSOP are read as STOP' },
    ],
    opt_in: [],
    help: [{ word: 'hulp', source: BIRD }],
    affirmative: [
      { word: 'ja', source: ANSWER },
      { word: 'jep', source: ANSWER },
      { word: 'ja hoor', source: ANSWER },
      { word: 'jawel', source: ANSWER },
      { word: 'oke', source: ANSWER },
      { word: 'prima', source: ANSWER },
    ],
    negative: [
      { word: 'nee', source: ANSWER },
      { word: 'neen', source: ANSWER },
      { word: 'neuh', source: ANSWER },
    ],
  },
  grammar,
  templates: {
    opt_out: '{brand}: U bent op {date} uitgeschreven en ontvangt geen berichten meer. Hulp: {helpContact}. Stuur START om terug te komen.',
    opt_in: '{brand}: U ontvangt onze berichten weer. Aantal wisselt, kosten volgens uw bundel. Stuur HULP voor hulp of STOP om te stoppen.',
    help: '{brand}: Hulp via {helpContact}. Aantal berichten wisselt, kosten volgens uw bundel. Stuur STOP om te stoppen.',
    confirm_opt_in: '{brand}: Antwoord JA als u onze berichten wilt, anders sturen wij niets. Stuur HULP voor hulp of STOP om te stoppen.',
    clarify: '{brand}: U bent uitgeschreven en ontvangt geen berichten meer. Om er enkele te houden, antwoord met een naam: {choices}.',
  },
};
