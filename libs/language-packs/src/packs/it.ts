import type { Grammar, LanguagePack } from '../pack.js';

const GARANTE = 'Italy: the data protection authority (Garante) asks for a simple way to refuse; programs name STOP, people answer in Italian';
const USUAL = 'Usual word in Italian programs';
const ANSWER = 'Italian for an answer: R13, as YES';

/**
 * Pronouns are joined to the verb: `mandatemi`, `scrivermi`; so most verbs are stems. `piu` is never "more" after a negation.
 * A request is certain only where its object is messages, a list of ours, the person's number, or writing as such: a thing that is
 * stopped, removed or not sent (A_THING, OTHER, other-list, number-elsewhere) is none. "Basta, ..." needs a REASON to be certain.
 */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'smettila, smettetela, basta, stop, fermati, ma smettila, piantala, ma dai smettila, dai smettila, ferma, ma va',
    GLAD: `
      haha*, ahah*, hihi*, lol, congratulazioni, complimenti, auguri, bravo, brava, bravi, che bello, che bella, che carino, che carina, troppo bello, troppo
      carino, troppo forte, mi fai morire, sto morendo, muoio, piango, hai vinto, abbiamo vinto, avete vinto, che gioia, fantastico, incredibile, non ci
      credo, ti adoro, ti amo, stupendo, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭, 😱`,
    DOUBT: 'davvero, sul serio, veramente, ma davvero, ma dai, sei serio, sei seria, giura, scherzi, stai scherzando',
    NOT_ME: `
      non sono, io non sono, questo non è, questo non è il numero di, non è, non è il, non è la, qui non c è, qui non c è nessun, qui non c è nessuna, non mi
      chiamo, non conosco, non conosco nessun, non conosco nessuna, non sono più,
      qui non cè, qui non cè nessun, qui non cè nessuna`,
    ASK_AGAIN: `
      riprovate, riprova, riprovi, risentiamoci, ci risentiamo, ci sentiamo, ci risentiremo, scrivetemi, scrivimi, ricontattatemi, ricontattami, mi
      ricontatti, contattatemi, richiamate, chiedetemi, chiedimi, ricordatemi, ricordamelo, fatevi sentire, rifatevi vivi, ne riparliamo, vediamo,
      riparliamone`,
    NOT_NOW: `
      non ora, ora no, adesso no, non adesso, per ora no, al momento no, per il momento no, non prima di, non prima, ancora no, magari, forse, sono in ferie,
      sono in vacanza, in ferie, sono in maternità, sono impegnato, sono impegnata, quest anno no, non quest anno,
      questanno no, non questanno`,
    UNTIL: 'dopo, dopo le, dopo il, dopo la, a, ad, in, in autunno, entro, fino a, dal, prima di, per, le, il, la, nel, fra, tra, a fine, a inizio',
    FAR: `
      gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, estate, autunno, inverno, primavera, ferie,
      vacanze, ferragosto, natale, pasqua, feste, epifania, capodanno, anno prossimo, l anno prossimo, prossimo anno, mese prossimo, prossimo mese, settimana
      prossima, più avanti, più in là, un altra volta, altra volta, un altro momento, più tardi, qualche mese, qualche settimana, un mese, un anno, elezioni,
      lanno prossimo`,
    TOO_OFTEN: `
      ogni giorno, tutti i giorni, al giorno, il terzo oggi, il quarto oggi, è il terzo, è il quarto, è il quinto, troppi, troppo spesso, troppe, continuamente, in continuazione, ogni ora, in piena notte, nel cuore della notte, a quest ora,
      di nuovo voi, di nuovo questi, un altro messaggio, un altro sms, ancora voi, ancora questi, ancora messaggi,
      a questora`,
    CIRCUMSTANCE: `
      mi sono trasferito, mi sono trasferita, ci siamo trasferiti, trasferito, trasferita, traslocato, cambiato casa, non abito più, non abitiamo più, non
      vive più, non abita più, non vivo più, non lavoro più, non lavora più, non sono più cliente, non sono più socio, non sono più socia, non più cliente,
      non più iscritto, in pensione, pensionato, pensionata, non ho giardino, non ho il giardino, non ho la macchina, non ho figli, non ho un cane, non ho
      animali, non ho casa, non abbiamo, sono in affitto, in affitto, vivo in appartamento, minorenne, ho 15 anni, ho 16 anni, ho solo 14 anni, ho solo 13 anni, ho solo 12 anni, ho solo 15 anni, ho solo 16 anni, già donato, gia
      donato, già dato, già fatto, ho già, abbiamo già, già cambiato, cambiato gestore, cambiato operatore, cambiato fornitore, già venduto, venduto la casa,
      venduta, telefono aziendale, cellulare aziendale, numero aziendale, numero di lavoro, telefono di lavoro, numero nuovo, nuovo intestatario, appena preso
      questo numero, troppo caro, troppo costoso, non posso permettermelo, disoccupato, disoccupata, separato, divorziato, divorziata, si è diplomato, si è
      laureato, si è laureata, vegetariano, vegetariana, vegano, vegana, non guido`,
    ERASE_IT: `
      cancellate, cancellatelo, cancellalo, cancelli, cancellare, eliminate, eliminatelo, eliminare, rimuovete, rimuovetelo, togliete, toglietelo, toglietemi,
      cancellatemi, da cancellare, rimuovere`,
    WRONG_NO: 'numero sbagliato, sbagliato numero, numero errato, persona sbagliata, avete sbagliato, ha sbagliato',
    IT: 'lo, mi, il, numero, questo, mio, la, per, favore, dalla, lista, dai, contatti',
    NEXT_SMS: 'prossimo messaggio, prossimo sms, un altro messaggio, un altro sms, ancora un messaggio, ancora un sms',
    AUTHORITY: 'avvocato, garante, denuncia, denuncio, polizia, querela, tribunale, agcom, reclamo, legali',
    NO_CALLS: `
      non chiamatemi, non mi chiamate, non mi chiami, non chiamate, non chiamare, non chiamarmi, non mi telefonate, non telefonate, basta chiamate, basta
      telefonate, niente chiamate, niente telefonate, smettete di chiamare, smettetela di chiamare, smettila di chiamare, smettetela di chiamarmi, smettete di
      telefonare, non chiamate più`,
    AWAKE: `
      a quest ora, a questora, a questo orario, di notte, del mattino, di mattina presto, sapete che ora è, sapete che ore sono, sai che ore sono, ma che ore
      sono, stavo dormendo, sto dormendo, dormivo, mi avete svegliato, mi avete svegliata, svegliate, lavoro di notte, è mezzanotte`,
    UPSET: `
      spam, truffa, truffatori, fastidiosi, fastidioso, insopportabili, molesti, stalking, molestie, che palle, che pizza, che noia, che rottura, avete rotto,
      mi avete rotto, mi avete stufato, mi avete stancato, non ne posso più, non se ne può più, sono stufo, sono stufa, stufo, stufa, vergogna, vergognatevi,
      ridicoli, andate a, vai a quel paese, andate al diavolo, vaffanculo, idioti, cretini, buffoni, ma basta, avete stancato, assurdo,
      niente di meglio da fare, nient altro da fare, di meglio da fare,
      nientaltro da fare`,
    DECLINING: `
      non mi interessa, non ci interessa, non sono interessato, non sono interessata, non interessato, non interessa, no grazie, grazie no, non ne ho bisogno,
      non mi serve, non ci serve, non serve, non fa per me, non voglio, non lo voglio, mai, mai e poi mai, nemmeno per sogno, neanche per sogno, assolutamente
      no, lasciate perdere, lascia perdere, lasciamo perdere, meglio di no, passo`,
    WHO_ARE_YOU: `
      chi sei, chi siete, ma chi sei, ma chi siete, chi parla, chi scrive, chi mi scrive, con chi parlo, come avete avuto il mio numero, come ha avuto il mio
      numero, come hai avuto il mio numero, dove avete preso il mio numero, chi vi ha dato il mio numero, ci conosciamo, la conosco, ti conosco, di cosa si
      tratta, cos è, che cos è, che roba è, quale azienda, quale ditta,
      cosè, che cosè`,
    DIED: 'deceduto, deceduta, è morto, è morta, mancato, mancata, venuto a mancare, è venuta a mancare',
    EMPHASIS: `
      per favore, per piacere, per cortesia, subito, adesso, cazzo, porca miseria, immediatamente, cortesemente, gentilmente, finalmente, una buona volta, una
      volta per tutte, dai, ragazzi, signori, cavolo, maledetti, maledetto, maledette, per dio, perdio, vi prego, la prego, grazie, del cazzo`,
    // Own classes
    POLITE: `
      ehm, mmm, umm, boh, ah, per favore, x favore, xfavore, perfavore, pf, grazie, grz, grazie mille, tante grazie, vi ringrazio, ringrazio, per cortesia,
      cortesemente, gentilmente, per piacere, vi prego, ti prego, prego, la prego, buongiorno, buonasera, buona sera, buona giornata, buona serata, buonanotte, salve,
      ciao, hey, ehi, oh, eh, cordiali saluti, cordialmente, distinti saluti, saluti, un saluto, signori, signore, signora, gentile, gentili, spett, spettabile, raga,
      ragazzi, ora, adesso, subito, immediatamente, ormai, oggi, gia, davvero, veramente, una volta per tutte, per sempre, definitivamente, ok, okay, si, no, dai, su,
      ma, e, cazzo, cavolo, porca miseria, porca troia, porco dio, dio, madonna, minchia, accidenti, mannaggia, diamine, santo cielo, che palle, please, pls, plz,
      thanks, sul serio, seriamente, ho detto, dico, insomma, allora, scusate, scusi, scusa, urgente, tutto, tutti, per carita, con questo, con questa storia, qui,
      lol, eddai, uffa, capito, punto, inviato da iphone, inviato dal mio iphone, inviato dal mio, inviato da, firmato, anche basta, mi raccomando`,
    STOP: `
      smettetela, smettetel, smettila, smettere, smettete, smetti, smetterla, smetta, smettano, smetteste, smettiate, smetterete, smettela, smetela, smetila,
      la smetta, finitela, finiscila, finirla, la finite, la fate finita, la fai finita, la finisci, la finiate, facciamola finita, piantatela, piantala, piantarla,
      la piantate, la pianti, cessate,
      cessare, cessi, cessino, cessazione, la cessazione, interrompete, interrompere, interrompi, interrompa, linterruzione, interruzione, fermate, fermare, fermatevi,
      fermarvi, fermati, ferma, fermi, bloccate, bloccare, blocca, stoppate, stoppare, stoppa, stoppi, arrestate, arresta, arrestare, dateci un taglio,
      dacci un taglio, diamoci un taglio, fatela finita, falla finita, farla finita, porre fine, ponete fine, mettete fine, mettere fine, mettete un freno, evitate,
      evitare, eviti, evita, evitiate, astenetevi, astenersi, astenervi, basta, bastaaa, bast, smettess*, finiscan*, finisser*, cessass*`,
    SENDING: `
      mandare, mandar*, mandat*, mandate, manda, mandi, mandiate, mandino, mandano, mandando, rimand*, inviare, inviar*, inviat*, inviate, invia, inviano, invii,
      inviino, inviando, invio, linvio, invi, inoltrar*, inoltrat*, scrivere, scriver*, scrivet*, scrivete, scrivi, scriva, scriviate, scrivono, scrivendo, scrivano,
      riscriver*, contattare, contattar*, contattat*, contatta, contatti, contattino, ricontatt*, messaggiare, messaggiar*, messaggiat*, spammare, spammar*, spammat*,
      textare, spedirmi, speditemi, disturb*, importun*, molest*, scocci*, tormentar*, tormentat*, assill*, perseguit*, infastid*, mannate, manname, mannamme, mannarme,
      mannateme, bombard*, tempest*, stressar*,
      stressat*, sollecitar*, notificar*, trasmetter*, comunicar*, proporre, proporrm, proporci, proponi, proponete, romper*, rompet*, rompere, rompi, fracassar*,
      farm*, intasar*, intasat*, insist*, vessar*, vessat*, sfracell*, spaccar*, mandass*, inviass*, scrivess*, contattass*, disturbass*, messaggiass*, spediss*,
      inondar*, inondat*`,
    COMMAND: `
      mandatemi, mandarmi, mandateci, mandarci, mandatele, mandategli, mandargli, mandarle, mandatemene, mandarmene, mandatemeli, inviatemi, inviarmi, inviateci,
      inviarci, inviatele, inviategli, inviargli, inviarle, inviatemene, inviarmene, scrivetemi, scrivermi, scriveteci, scriverci, scrivetele, scrivetegli, scrivergli,
      scriverle, contattatemi, contattarmi, contattateci, contattarci, contattatela, contattatelo, contattarla, contattarlo, disturbatemi, disturbarmi, disturbateci,
      disturbarci, importunatemi, importunarmi, messaggiatemi, messaggiarmi, speditemi, scocciatemi, scocciarmi, assillatemi, molestatemi, infastiditemi, stressatemi,
      inviatemeli, mandarmeli, riscrivetemi, ricontattatemi, cercatemi, cercarmi, tormentatemi, spammatemi, rompetemi, rompermi, proponetemi, propormi, rompete, usate,
      usare, utilizzate, utilizzare, scomodatevi, ricontattarmi, ricontattarci, riscrivermi, riscriverci, rimandarmi, sollecitarmi, sollecitatemi, notificarmi,
      notificatemi, bombardarmi, bombardatemi, inondatemi, textatemi, textarmi, infastidirmi, importunarci, intasatemi, intasarmi, stressarmi, perseguitarmi,
      perseguitatemi, inoltratemi, inoltrarmi, trasmettermi`,
    MESSAGE: `
      messaggio, messaggi, messaggini, messaggino, msg, msgs, mess, mex, mes, sms, smss, essemmesse, testi, notifica, notifiche, pubblicita, pubbl, pub, spot, promo,
      promozione, promozioni, promozionali, offerta, offerte, avviso, avvisi, alert, allerte, allerta, promemoria, reminder, newsletter, comunicazione, comunicazioni,
      comunicazioni commerciali, spam, sollecito, solleciti, annunci, annuncio, pubblicitari, sondaggio, sondaggi, questionario, questionari, indagini, campagne,
      propaganda, richieste di soldi, richieste di donazioni, richieste di denaro, richieste di donazione, raccolte fondi, donazioni, inviti, invii, aggiornamenti,
      aggiornamento, roba pubblicitaria, sconti, marketing, volantini, robaccia, sms pubblicitari, telemarketing, messaggistica, sollecitazioni, bombardamento,
      recensioni, valutazioni, coupon, contatti, contatto, tracking`,
    CRAP: `
      roba, robe, cose, cosa, cazzate, cagate, merda, merdate, stronzate, schifezze, stupidaggini, sciocchezze, niente, nulla, questa storia, porcherie, fesserie,
      minchiate, cavolate, boiate, tutto questo, tutto cio`,
    NOT: 'non, nn, nun, no, noon, n, mai, neanche, nemmeno',
    NO_MORE: 'piu, cchiu, chiu, mai, mai piu, altri, altre, altro, altra, ulteriori, ulteriore, nessun, nessuno, nessuna, niente, nulla, alcun, alcuna',
    ME: `
      mi, ci, me, m, gli, le, li, ne, vi, ve, a me, a mia madre, a mia moglie, a mia figlia, a mia nonna, a mio padre, a mio marito, mia madre, mia moglie, mio padre,
      mio marito, mia figlia, mio figlio, mia nonna, mio nonno, i miei genitori, la gente, persone, anche, sempre, continuamente, ancora`,
    WANT: `
      voglio, vogliamo, vuole, vogliono, vojo, vojamo, volevo, volevamo, vorrei, vorremmo, vorrebbe, desidero, desideriamo, desidera, desidererei, intendo, intendiamo,
      intende, gradisco, gradiamo, gradirei, gradisce, ho bisogno, abbiamo bisogno, bisogno, serve ricevere, servono, accetto, accettiamo, acconsento, autorizzo,
      autorizziamo, interessa, interessano, va di, preferisco, preferirei, preferiamo, preferiremmo, ho chiesto, chiesto, richiesto, sopporto, tollero, piacciono,
      chiedo, chiediamo, ho richiesto, mi va, aspetto, volere, amo, ho piacere, ho voglia, ho interesse, mi fa piacere, fa piacere, tengo, ci tengo, abbiamo piacere,
      abbiamo interesse, mi servono, ho intenzione, ho motivo`,
    RECEIVE: `
      ricevere, ricever*, ricevo, riceva, ricevono, ricevessi, ricevimento, essere contattat*, esser contattat*, essere disturbat*, essere importunat*,
      essere infastidit*, essere iscritto, essere iscritta, essere inserito, essere inserita, essere messaggiat*, essere coinvolt*, essere avvisat*, essere informat*,
      essere sollecitat*, venire contattat*, venire disturbat*, far parte, fare parte, avere, averne, averli, sentire, sentirvi, sentirla, vedere, vedervi, leggere,
      leggerli, leggervi, saperne, sapere, che mi, che vi, averci, comparire, risultare, restare iscritt*, rimanere iscritt*, trovarmi`,
    REMOVE: `
      cancell*, canceli, cancela, canc, togl*, tolt*, elimin*, rimuov*, rimoss*, rimozione, la rimozione, depenn*, levat*, levar*, leva, levate, escludet*, escluder*,
      esclus*, stralci*, sfilat*, tirat* fuori, tirami fuori, tolga, tolgano, rimuova, rimuovano, elimini, cancellazione, la cancellazione, delete, remove,
      eliminazione, leliminazione, dimenticat*, scordat*, cassat*`,
    REMOVE_ME: `
      scancellatemi, scancellami, cancellatemi, cancellarmi, cancellami, cancellateci, cancellarci, eliminatemi, eliminarmi, eliminami, eliminateci, toglietemi,
      togliermi, toglimi, toglieteci,
      rimuovetemi, rimuovermi, rimuovimi, rimuoveteci, depennatemi, depennarmi, levatemi, levarmi, levami, escludetemi, escludermi, dimenticatemi, dimenticatevi di me,
      scordatemi, sfilatemi`,
    FROM: 'da, dal, dalla, dalle, dai, dagli, dall, dallelenco, dallarchivio, dallelenchi, di, del, della, dei, dei vostri, delle, nella, nel, in, sulla, fuori',
    LIST: `
      lista, liste, elenco, elenchi, dallelenco, dallarchivio, nellelenco, lelenco, rubrica, rubriche, database, sistema, sistemi, archivio, archivi, mailing,
      mailing list, contatti, banca dati, banche dati, db, gruppo, programma, programmi, servizio, servizi, indirizzario, registro, registri, broadcast, list, invii,
      destinatari, dati, newsletter, campagna, chat`,
    MY_NUMBER: `
      mio numero, mio num, sto numero, sto num, questo numero, quel numero, il numero, numero mio, mio nome, miei dati, mio contatto, questo contatto, mio nominativo,
      nominativo, mio cell, mio cellulare, questo cellulare, mio telefono, questo telefono, mia utenza, questa utenza, mio recapito, miei recapiti, suo numero,
      suoi dati, suo contatto, suo nome, nostro numero, nostri dati, mia iscrizione, mia registrazione, mio account sms, mio profilo, mia scheda, mia adesione,
      mio natel, questo natel, questa linea, mia linea, mio consenso, contatto`,
    UNSUBSCRIBE: `
      disiscri*, disinscri*, deiscri*, desiscri*, disicri*, dissiscri*, disiscivetemi, cancella iscrizione, cancellare iscrizione, annulla iscrizione,
      annullare iscrizione, annullate iscrizione, lopt out, lunsubscribe, unsubscribe, cancellare liscrizione, annullare liscrizione, annullate liscrizione,
      annullamento iscrizione, cancellazione iscrizione, cancellare la mia iscrizione, disabbonatemi, disabbon*, deregistr*, opt out, revoco il consenso,
      revocare il consenso, revoco il mio consenso, revoco ogni consenso, revoco lautorizzazione, revochiamo il consenso, ritiro il consenso, ritiro il mio consenso,
      nego il consenso, non do il consenso, revoca del consenso, revoca consenso, la revoca del consenso, diritto di opposizione, diritto alloblio,
      diritto alla cancellazione`,
    DEACTIVATE: `
      disattiv*, disabilit*, disdico, disdire, disdite, disdici, disdetta, annull*, spegnete, spegnere, staccate, chiudete, togliete, togliere, eliminate, eliminare,
      cancellate, cancellare, rimuovete, levate, levare, sospendere del tutto, recedo, recedere`,
    OTHER: `
      ordine, ordini, lordine, dellordine, prenotazione, prenotazioni, appuntamento, appuntamenti, lappuntamento, dallappuntamento, abbonamento, labbonamento, fattura,
      fatture, bolletta, bollette, contratto, pacco, pacchi, consegna, spedizione, spediz, palestra, corso, corsi, lezione, lezioni, biglietto, biglietti, carrello,
      articolo, articoli, carta, conto, pagamento, pagamenti, addebito, bonifico, rata, rate, polizza, assicurazione, lassicurazione, visita, esame, lesame, esami,
      riunione, cena, pranzo, tavolo, camera, viaggio, volo, treno, autobus, bus, tram, metro, macchina, auto, lauto, moto, gas, luce, acqua, lacqua, fornitura, linea,
      netflix, spotify, amazon, prime, sky, dazn, iscrizione al corso, scuola, mensa, asilo, nuoto, calcio, danza, tennis, yoga, partita, torneo, gara, foto,
      documento, documenti, ricevuta, scontrino, preventivo, posta, mail, email, pec, divano, pizza, panino, cipolle, cipolla, olive, ricetta, terapia, farmaco,
      medicina, antibiotico, tessera, mutuo, prestito, rimborso, reso, merce, prodotto, prodotti, taglia, tecnico, idraulico, corriere, codice, codici, pin, password,
      link, campione, catalogo, rivista, seduta, turno, colloquio, concorso, evento, levento, gita, escursione, formula, prova, rinnovo, garanzia, dottore, estetista,
      app, lapp, affitto, multa, cookie, conferma, riga, box, menu, bibita, supplemento`,
    BY_MAIL: 'per posta, via mail, per mail, via email, via pec, su whatsapp, per email, con la posta',
    HOW: `
      come, cm, dove, cosa devo, cosa bisogna, che devo fare, cosa devo fare, cosa si deve, che si fa, ce un modo, esiste un modo, modo per, qual e la procedura,
      in che modo, e possibile`,
    WHY: 'perche, xke, xche, xk, perke, come mai, che motivo',
    CALL: 'chiamar*, chiamat*, chiamate, chiamata, chiami, chiama, richiam*, telefonare, telefonar*, telefonat*, telefonate, squill*',
    TIME: `
      di notte, la notte, di sera, la sera, a questora, a questore, a quest ora, di mattina, al mattino, la mattina presto, la domenica, di domenica, il sabato,
      il weekend, nel weekend, nei weekend, nel fine settimana, in orario di lavoro, mentre lavoro, al lavoro, cosi spesso, troppo spesso, cosi tanti, cosi tardi,
      cosi presto, tutti i giorni, ogni giorno, tutto il giorno, tutti i santi giorni, ogni ora, ogni settimana, ogni due minuti, ogni 5 minuti, durante, fino a,
      fino al, fino alle, in continuazione, sempre, alla settimana, al giorno, dopo le, prima delle, a pranzo, in pieno giorno, tanto`,
    MAIN: `
      io, lui, lei, loro, che, chi, il, la, lo, i, gli, un, uno, una, mi, ti, si, ci, poco, solo, sole, per, a, dire, anche, quanto, chiedere, pagare, aspettare,
      cliccare, telefonare, guardare, presentarsi, portare, venire, mezzo, mezza, quello, quella, questo`,
    ACTION: `
      ridere, piovere, nevicare, fumare, bere, mangiare, lavorare, giocare, pensare, parlare di, correre, andare, piangere, dire, fare, prendere, credere, amare,
      comprare, guardare, sognare, stressarti, preoccuparti, lamentarti, scherzare, farmi ridere, farmi morire, prendermi, funzionare, crescere, studiare, usare,
      dormire, cantare, abbaiare, suonare, tossire, prendere la pillola, assumere`,
    PERIOD: 'po, pochino, mese, mesi, settimana, settimane, giorni, giorno, periodo, estate, lestate, vacanze, ferie, momento, tempo',
    MONTH: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
    MISS: `
      perdere, perdermi, perdermele, mancare, dimenticare, cambiare, disdire, annullare, aspettare, pagare, comprare, disturbare, disturbarvi, spostare, offendere,
      dire, prendere, scegliere, modificare, rinunciare, venire, andare`,
    INTEREST: `
      interessa, interessano, interessato, interessata, interessati, interessate, interessava, interesse, minteressa, interesa, interressa, interressato, interessare`,
    THREAT: `
      denuncio, denunciamo, denuncia, denunciare, denuncero, lavvocato, causa, dallavvocato, avvocato, avvocati, garante, legale, legali, polizia, carabinieri,
      querela, querelo, segnalo, segnalazione, tribunale, blocco, agcom, diffida, postale, guai`,
    SAID: 'detto, scritto, chiesto, mandato, inviato, risposto, digitato, comunicato, richiesto, ripetuto, messo, pregato, segnalato, spiegato',
    REPLY: 'rispondi, rispondere, rispondete, invia, inviare, scrivi, digita, manda, risp, rispondendo, inviando',
    NAME: `
      giulia, marco, luca, andrea, paolo, giovanni, giuseppe, antonio, francesco, francesca, maria, anna, laura, sara, chiara, elena, alessandro, alessandra, stefano,
      stefania, roberto, roberta, davide, matteo, lorenzo, simone, federico, federica, valentina, silvia, martina, sofia, giorgio, mario, mohamed, ahmed, fabio,
      claudia, cristina, daniela, daniele, carlo, carla, enrico, riccardo, filippo, salvatore, vincenzo, rosa, teresa, angela, monica, sig, signor, signora, sigra,
      dott, dottor, avv, ing, quella persona, questa persona, la persona, chi pensate, chi cercate, chi credete, marta, elisa, alice, giovanna, caterina, emma, aurora,
      beatrice, ilaria, serena, michela, pietro, tommaso, gabriele, nicola, massimo, maurizio, sergio, bruno, emanuele, mattia, edoardo, lucia, carmela, patrizia,
      rossi, bianchi, russo, ferrari, esposito`,
    NUMBER: 'numero, num, persona, destinatario, contatto, interlocutore, utente',
    WRONG: 'sbagliato, sbagliata, sbagliate, sbagliando, sbagli, sbaglia, errato, errata, sbagliat*',
    INSULT: `
      vaffanculo, affanculo, fanculo, vaffa, vfc, stronzi, stronzo, bastardi, coglioni, coglione, pezzi di merda, pezzo di merda, idioti, imbecilli, truffatori, ladri,
      figli di puttana, andate al diavolo, andate a quel paese, andate a cagare, vai a cagare, andate a farvi fottere, fottetevi, fottiti, va a quel paese,
      vergognatevi, cretini, rompiscatole, rompicoglioni, rompipalle, rompiballe, morite`,
    AUTOMATIC: `
      sto guidando, sono alla guida, alla guida, in guida, fuori ufficio, fuori sede, risposta automatica, messaggio automatico, risponditore automatico,
      non posso parlare ora, non posso parlare adesso, non posso parlare in questo momento, non posso rispondere in questo momento, non posso rispondere ora,
      non posso rispondere adesso, al momento non posso rispondere, al momento non sono disponibile, ti richiamo piu tardi, ti richiamo dopo, la richiamo piu tardi,
      vi richiamo piu tardi, sono in riunione, non disturbare`,
    DEAD: `
      morto, morta, deceduto, deceduta, mancato, mancata, scomparso, scomparsa, defunto, defunta, venuto a mancare, venuta a mancare, non ce piu,
      passato a miglior vita`,
    RELATIVE: `
      madre, padre, mamma, papa, babbo, moglie, marito, figlio, figlia, nonna, nonno, zia, zio, fratello, sorella, suocera, suocero, compagno, compagna, signora,
      signor, sig, sigra, intestatario, intestataria, lui, lei`,
    PRAISE: `
      simpatico, simpatica, simpatici, bello, bella, belli, belle, carino, carina, carini, buono, buona, gentile, gentili, dolce, dolci, forte, forti, divertente,
      bravi, brava, bravo, ridere, spettacolo, meraviglia, bellezza, figata, tenero, tenera, fantastico, fantastica, matti, matto, pazzi, bellissimo, bellissima,
      bellissimi, stupendo, stupenda, meraviglioso, meravigliosa, carinissimo, adorabile, buonissimo, buonissima, divertentissimo`,
    ERASE: `
      cancellare, cancellate, eliminare, eliminate, rimuovere, rimuovete, togliere, togliete, depennare, depennate, cancelli, elimini, rimuova, remove, delete,
      cancellarlo, cancellarla, rimuoverlo, rimuoverla`,
    FROM_JOINED: `
      dallelenco, dallarchivio, dallindirizzario, dallanagrafica, dallagenda, dallarubrica, dallistino, allinvio, alluso, allutilizzo, dellinvio, dellutilizzo`,
    FROM_A_THING: 'dall*, dell*, nell*, all*',
    OTHER_LIST: `
      dattesa, attesa, degli invitati, dei partecipanti, degli iscritti, nozze, dei regali, degli amici, della spesa, di nozze, di attesa, di classe, della classe,
      dei convocati, dei presenti, degli ospiti`,
    OURS: `
      vostro, vostra, vostri, vostre, tuo, tua, tuoi, tue, suo, sua, suoi, sue, questo, questa, questi, queste, quello, quella, sto, sta, sti, ste, qui, li, voi,
      tutto, tutti, tutte, balle, palle, scatole, piedi, circuito, giro, broadcast, telefono, memoria, computer, pc, server, mailing, whatsapp`,
    MISTAKE: 'sbaglio, errore, svista, distrazione, volendo, volerlo, accorgermene',
    AGAIN: 'rimett*, rimettermi, reiscriv*, reinser*, riattiv*, riscrivetemi, riscrivermi, riprendere, tornare, ancora, nuovo, riaggiung*',
    REASON: `
      cliente, clienti, iscritto, iscritta, registrato, registrata, abito, vivo, numero, stufo, stufa, stufi, stanco, stanca, stufato, rotto, stancato, posso, spam,
      stalking, insistere, venduto, traslocato, chiesto, detto, volta, capito, sempre, continui, continua, troppo`,
    ARRIVE: 'arrivino, arrivi, arrivassero, arrivasse, arrivare, arrivarmi, giungano, pervenire, pervengano, recapitare, ricevere, riceva, avere, ricevessi',
    A_THING: 'il, lo, la, i, gli, le, l, un, uno, una, quello, quella, quelli, quelle',
    ABOUT_SENDING: `
      vostri, vostre, vostro, vostra, tuoi, tue, soliti, solite, mia, mio, mie, miei, sua, suo, nostra, nostro, numero, num, gente, persone, altro, altra, altri,
      cellulare, telefono, stessi, stesse, stessa, signora, sig, sigra`,
    TELL: `
      avvisiate, avvisi, avvisarmi, avvisatemi, avvisarci, avvisateci, informiate, informarmi, informatemi, informarci, aggiorniate, aggiornarmi, aggiornatemi,
      aggiornarci, avvisate, informate, aggiornate`,
    SEND_IT: `
      mandatelo, mandatela, mandarlo, mandarla, mandalo, mandala, inviatelo, inviatela, inviarlo, inviarla, invialo, speditelo, speditela, spedirlo, spedirla,
      scriverlo, scrivilo`,
    OUR_LIST: `
      clienti, contatti, destinatari, iscritti, abbonati, diffusione, distribuzione, invio, spedizione, posta, marketing, numeri, vostro, vostra, vostri, vostre,
      questo, questa, telefono, servizio, negozio, mailing`,
    REMOVE_IT: `
      cancellatelo, cancellatela, toglietelo, toglietela, rimuovetelo, rimuovetela, eliminatelo, eliminatela, cancellarlo, toglierlo, rimuoverlo, eliminarlo,
      cancellalo, toglilo`,
    ABOUT: `
      a, ai, al, alla, alle, agli, con, co, coi, cn, i, gli, le, il, la, lo, l, di, sti, ste, sta, sto, questi, queste, questo, questa, tutti, tutte, tutto, altri,
      altre, vostri, vostre, vostra, vostro, tuoi, tue, ogni, qualsiasi, qualunque, piu, per, sempre`,
    OTHER_WAY: 'mail, email, posta, lettere, lettera, chiamate, chiamatemi, chiamare, telefonate, telefonatemi',
    FINE: 'bene, ok, meglio, benissimo, perfetto',
    NEITHER: 'ne, e, o, ed, nessun, piu',
    PASS_ON: 'dite a, di a, dica a, dillo a, chiedi a, chiedete a, di al, dite al',
    THIRD: 'vicino, vicina, capo, ex, fratello, sorella, figlio, figlia, marito, moglie, fidanzato, fidanzata, bambini, ragazzi, cane, collega, amico, amica',
    LETTER: 'lettere, lettera, posta cartacea, catalogo, cataloghi, volantini, volantino, fattura cartacea, fatture cartacee, bolletta cartacea, bollette cartacee, cartacea, cartaceo, email, e mail, mail, posta',
    WISHING: 'preferirei, preferisco, vorrei, mi piacerebbe, sarei grato, sarei grata, gradirei, sarei felice, sarebbe bello, sarebbe meglio, preferiremmo, apprezzerei, ringrazierei',
    NOT_GET: 'non ricevere, non ricevere altri, non ricevere più, non riceverne più, non riceverne altri, non ricevere nulla, non ricevere niente, non sentirvi più, non averne più, non essere più contattato, non essere più contattata, non essere disturbato, non essere disturbata, non arrivasse più niente, non mi arrivasse più nulla, essere lasciato in pace, essere lasciata in pace, smetteste di scrivermi, non mi scriveste più',
    IT_IS: `
      sono le, è l una, è la, sono già le, erano le, alle,
      è luna`,
    SMALL_HOUR: 'una, due, tre, quattro, cinque, 1, 2, 3, 4, 5',
    NIGHT: 'di notte, del mattino, di mattina, della notte, am',
    HERE: 'qui, qua, a questo numero, a casa mia, in questa casa',
    NOBODY: `
      nessun, nessuna, non c è nessun, non c è nessuna, non abita nessun, nessuno di nome, non vive nessun,
      non cè nessun, non cè nessuna`,
    PER_TIME: `
      al mese, alla settimana, a settimana, all anno, al giorno, ogni mese,
      allanno`,
    ENOUGH_OF: 'basta, basterebbe, bastano, bastava, è sufficiente, sarebbe sufficiente, sufficiente, avanza, è abbastanza',
    NOT_HAVE: 'non abbiamo un, non abbiamo una, non abbiamo, non ho un, non ho una, non ho, non possiedo, noi non abbiamo, io non ho, non abbiamo nessun, non ho nessun, non ho più la, non ho più il',
    OWNED: 'giardino, casa, macchina, auto, figli, bambini, cane, cani, gatto, gatti, animali, piscina, tetto, mutuo, prestito, terreno, azienda, assicurazione, balcone, moto, patente, caldaia',
    ALSO: 'e, o, né, ne',
    NOT_BELONG: `
      non deve stare, non deve essere, non dovrebbe essere, non dovrebbe stare, non c entra niente, non ha niente a che fare,
      non centra niente`,
    DATABASE: 'database, archivio, lista, elenco, sistema, rubrica',
    STRANGER: 'non conosco, non so chi sia, non ho idea di chi sia',
    MINE: 'mio, mia, miei',
  },
  rules: [
    { id: 'those-no-more', is: 'opt_out', when: ['MESSAGE ..1 NOT [SEND_IT|mandatele|mandateli|inviatele|inviateli] piu'] },
    { id: 'keyword-to-number', is: 'opt_out', when: ['^^ POLITE* [KEYWORD] sms? al? NUM POLITE* $$'] },
    { id: 'by-mistake', is: 'none', when: [
      'SAID ..2 [KEYWORD|STOP|UNSUBSCRIBE] ..2 per|senza ..1 MISTAKE', 'MISTAKE ..6 [KEYWORD|STOP|UNSUBSCRIBE]', '[UNSUBSCRIBE|REMOVE] ..2 per|senza ..1 MISTAKE',
      'ho|avevo|abbiamo|mi ..3 [KEYWORD|STOP|UNSUBSCRIBE] ..8 AGAIN',
    ] },
    { id: 'exclaimed', is: 'none', when: [
      '^ POLITE* [STOP|KEYWORD] POLITE* , ..3 troppo|cosi|davvero|tanto PRAISE', '^ POLITE* [STOP|KEYWORD] POLITE* , mi fai|fate|fa|viene|vengono',
      '^ POLITE* [STOP|KEYWORD] POLITE* , ..2 deciso|scelto|convinto|convinta|preso|prendo|compro|ordino|arrivo|vengo', '^ POLITE* [basta] POLITE* $?',
      '^ POLITE* [fermi|fermati] POLITE|tutti* $', '^ POLITE* [stop] POLITE* , ferma|fermi|fermate|aspetta|aspettate|aspetti',
      '^ POLITE* [STOP|KEYWORD] POLITE* , ho|abbiamo ritrovato|trovato|dimenticato|scordato|vinto|sbagliato|capito',
      '^ POLITE* [STOP|KEYWORD] POLITE* , e|sei|siete|sono ..1 PRAISE',
    ] },
    { id: 'footer-word', is: 'none', when: [
      'REPLY con? [KEYWORD|UNSUBSCRIBE] al|per|se|a', 'REPLY con? [KEYWORD] $', 'per [UNSUBSCRIBE] ..3 REPLY', 'per non [RECEIVE] ..8 REPLY|KEYWORD',
      'KEYWORD ..4 per non [RECEIVE]',
    ] },
    { id: 'enough-alone', is: 'opt_out', when: [
      '^ POLITE* [basta] POLITE|KEYWORD* , ..6 REASON|MESSAGE|COMMAND|REMOVE_ME|UNSUBSCRIBE|RECEIVE|INTEREST|THREAT|CRAP|MY_NUMBER|NO_MORE|INSULT',
      '^ POLITE* [basta] POLITE|KEYWORD* $',
    ] },
    { id: 'enough-and-more', is: 'held', when: ['^ POLITE* [basta] POLITE* ,'] },
    { id: 'enough-of-something', is: 'none', when: [
      '[basta] SENDING un|una|al|alla|il|la|a|qui|ai',
      'mi|ti|ci|vi|non|nn|quanto|gli|le|se|ne|che|quando|dove|come|e|poi [basta] !MESSAGE|con|co|coi|cn|piu|POLITE|mandare|scrivere',
      'mi|ti|ci|vi|non|nn|quanto|gli|le|ne|che|uno|una [basta]', 'e quando [basta]', '[basta] _ MAIN',
    ] },
    { id: 'not-said', is: 'none', when: [
      'NOT ho|abbiamo|ha SAID ..1 [KEYWORD|STOP|UNSUBSCRIBE]', 'gli|le|ha|mi ha SAID ..1 [STOP|KEYWORD]', 'detto|dice a ..2 [STOP]', 'hanno|ha SAID di [STOP]',
    ] },
    { id: 'never-stopping', is: 'opt_out', when: [
      'THREAT ..4 se NOT ..1 [REMOVE|STOP|REMOVE_ME]', 'se NOT ..1 [REMOVE|STOP|REMOVE_ME] ..8 THREAT', 'WHY NOT la|ve* [STOP] ..3 SENDING|COMMAND|MESSAGE',
      'WHY NOT la|ve* [STOP] $', 'WHY ..1 non [STOP]',
    ] },
    { id: 'no-remove-them', is: 'opt_out', when: ['MESSAGE ..1 no , [REMOVE_IT|toglietele|cancellatele|levatele|eliminatele|toglieteli|cancellateli] POLITE* $'] },
    { id: 'negated', is: 'none', when: [
      'NOT la|mi|vi|ti|si|ci|si* [STOP]', 'NOT ME* [UNSUBSCRIBE]', 'NOT WANT RECEIVE? [UNSUBSCRIBE|REMOVE|REMOVE_ME|STOP]', 'NOT ME* [REMOVE|REMOVE_ME]',
      'senza [STOP|UNSUBSCRIBE]', 'NOT WANT ME* che ..2 [STOP]', 'NOT bisogno di [UNSUBSCRIBE|REMOVE_ME|STOP]',
    ] },
    { id: 'other-sense', is: 'none', when: [
      '[STOP] di ACTION', 'ho|ha|hai|hanno|abbiamo|devo|dobbiamo|si|ci|deve|posso|puo [fermare|fermi|ferma|fermati|fermata|evitare|evita]',
      'dove|che|bus|autobus|treno|tram|macchina|e|sto|lauto|il [fermare|fermi|ferma|fermati|fermata|evitare|evita]',
      'io|lui|lei|il|la|ho|ha [smettere|cessare|smesso]', '[evitate|evitare|evita|evitiamo] il|la|lo|i|gli|code|traffico|di venire|di passare',
      'fuori|pit|un|lo|allo|uno [stop]',
    ] },
    { id: 'stop-calling-and-texting', is: 'opt_out', when: [
      '[STOP] ..2 CALL e|o|ne|ed ..3 SENDING|COMMAND|MESSAGE', '[STOP] ..4 SENDING|COMMAND|MESSAGE e|o|ne|ed ..2 CALL',
    ] },
    { id: 'call-about-other', is: 'none', when: [
      'NOT ME* [CALL] per|quando|se ..1 OTHER', 'NOT [CALL] il|la|lo|i OTHER', 'ha|avete|hanno|ho|abbiamo|sono mai|piu|ancora|gia* [CALL]',
    ] },
    { id: 'rather-in-writing', is: 'none', when: [
      'NOT ME* [CALL|chiamatemi|chiamarmi|telefonatemi|richiamatemi] ..2 , scrivetemi|scrivimi|scriva|mandatemi|mandate|inviate|scrivete|mi|inviatemi|preferisco|meglio',
    ] },
    { id: 'stop-calling', is: 'held', when: [
      '[STOP] ..3 CALL', 'NOT ME [CALL]', 'NOT [CALL] piu',
      'NOT [CALL] POLITE* $', 'NOT WANT piu? RECEIVE? [CALL]', 'niente|basta piu? [CALL]',
    ] },
    { id: 'other-and-messages', is: 'opt_out', when: [
      '[STOP|REMOVE|UNSUBSCRIBE|DEACTIVATE] ..6 e|ed anche|pure|dai|dagli|dalla|dalle|i|gli|il|le|la|vostri|vostre|questi|tutti|con|co|coi|cn* MESSAGE|MY_NUMBER',
    ] },
    { id: 'removed-already', is: 'none', when: ['stato|stata|stati|avete|hanno|ha|ho|abbiamo gia? [REMOVE] !MY_NUMBER', 'ho|abbiamo|ha [REMOVE] MY_NUMBER'] },
    { id: 'other-list', is: 'none', when: [
      '[REMOVE|REMOVE_ME|UNSUBSCRIBE] ..4 LIST OTHER_LIST',
      '[REMOVE|REMOVE_ME|UNSUBSCRIBE] ..4 LIST della|dei|degli|delle|di|del !MESSAGE|OUR_LIST|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
    ] },
    { id: 'number-elsewhere', is: 'none', when: [
      '[REMOVE] ..3 MY_NUMBER dal|dalla|dallo|dai|dalle|dagli|da !LIST|MESSAGE|OURS',
      '[REMOVE] ..3 MY_NUMBER !FROM_JOINED|dalla|dallo|dalle|della|delle|dello|nella|nelle|alla|alle|allo FROM_A_THING',
    ] },
    { id: 'removed-from-a-thing', is: 'none', when: [
      '[REMOVE_ME|UNSUBSCRIBE] dal|dalla|dallo|dai|dalle|dagli !LIST|MESSAGE|OURS|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
      '[REMOVE_ME|UNSUBSCRIBE] !FROM_JOINED|dalla|dallo|dalle|della|delle|dello|nella|nelle|alla|alle|allo FROM_A_THING',
      'mi|lo|la|li|ci [REMOVE] dal|dalla|dallo|dai|dalle|dagli !LIST|MESSAGE|OURS|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
      '[REMOVE] mio|mia|il|la|i|le|lo ..2 dal|dalla|dallo|dai|dalle|dagli !LIST|MESSAGE|OURS|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
    ] },
    { id: 'other-object', is: 'none', when: [
      '[STOP|REMOVE|REMOVE_ME|DEACTIVATE] il|lo|la|i|gli|le|l|un|una|mio|mia|miei|questo|questa|del|della|dei|delle|quel|POLITE|ultimo|secondo|primo* OTHER',
      '[REMOVE_ME|UNSUBSCRIBE] FROM ..1 OTHER', '[REMOVE] ..1 MY_NUMBER FROM ..1 OTHER', '[UNSUBSCRIBE] ..3 dal|dalla|dai|dalle|al|alla|del|della ..1 OTHER',
      '[UNSUBSCRIBE] mio|mia figlio|figlia|bambino|bimbo|bimba', '[REMOVE_ME] un|una|il|la|lo|i|le|gli|due|NUM|quello|quella|questo',
      '[REMOVE_ME] tutto|tutta|tutti|tutte quello|quelli|quella|il|la|i|gli|le|lordine|che',
    ] },
    { id: 'how-to-end-another', is: 'none', when: ['OTHER ..4 HOW ..3 [UNSUBSCRIBE|REMOVE|DEACTIVATE]'] },
    { id: 'how-to', is: 'held', when: [
      'HOW ..5 [STOP] ..3 SENDING|COMMAND|MESSAGE|CRAP', 'HOW ..5 [STOP] $', 'devo|bisogna|dobbiamo scrivere|mandare|inviare|rispondere|digitare [STOP|KEYWORD] o',
      'devo|bisogna|dobbiamo scrivere|mandare|inviare|rispondere|digitare [STOP|KEYWORD] $?', 'HOW ..5 [UNSUBSCRIBE]', 'HOW ..5 [REMOVE] ..2 MY_NUMBER', 'HOW ..5 [REMOVE] FROM ..2 LIST', 'HOW ..3 [DEACTIVATE] ..1 POLITE|questo|questa|il|la|servizio|iscrizione|LIST|tutto* $',
      'HOW vi? [blocco|fermo|tolgo|stoppo|evito|disattivo|elimino] ..2 MESSAGE', 'HOW vi [blocco]', 'HOW ..4 [esce|esco|uscirne]',
      'HOW faccio|posso|si|devo|fare ..2 [REMOVE] POLITE* $', 'HOW ..5 NOT ME* piu? [RECEIVE|SENDING]', 'HOW ..4 [DEACTIVATE] ..2 MESSAGE',
      'HOW ..4 [uscire] FROM ..2 LIST', 'HOW ..4 mi [cancello|tolgo]', 'HOW ci si [REMOVE|UNSUBSCRIBE]', 'HOW ci? si [cancella|toglie|disiscrive|esce|disattiva]',
      'si puo|possa [uscire] FROM ..2 LIST',
    ] },
    { id: 'other-paused', is: 'none', when: [
      '[pausa|sospendere|sospendete|sospendi] il|lo|la|i|le|l|mio|mia|un|una* OTHER', 'OTHER ..1 NOT ME? piu? [INTEREST]',
      'NOT mi|ci [serve|servono] piu? il|lo|la|i|gli|le|un|una|di* OTHER', 'NOT mi|ci [serve|servono] piu il|lo|la|un|una',
    ] },
    { id: 'suspended-for-good', is: 'opt_out', when: ['sospendere|sospendete|sospendi|sospenda definitivamente|immediatamente|subito ..2 [MESSAGE|SENDING]'] },
    { id: 'pause', is: 'held', when: [
      'per ora|adesso|momento|MONTH|PERIOD ..2 [STOP|MESSAGE]', 'il momento ..2 [STOP]',
      '[STOP|SENDING|COMMAND|MESSAGE] ..4 per un|una|due|NUM|qualche|tutto|il|questo|questa|l* PERIOD', '[STOP|SENDING|COMMAND|MESSAGE] ..4 a|ad|fino|in|per MONTH',
      'sospendere|sospendete|sospendi|sospenda ..3 [MESSAGE|SENDING]', '[sospendere|sospendete|sospendi|sospenda] per|fino|POLITE|un',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'lasciatemi|lasciami|lasciateci|lasciarmi ..1 [pace|stare|perdere]', 'lasciate in [pace]',
      'mi lasciate|lasci [stare]', 'mi lasciate in [pace]',
      'NOT ME* [rompete|rompetemi|rompere|rompermi|rompeteci] ..3 coglioni|palle|scatole|cazzo|balle|anima|piu|maroni',
      '[levatevi|levati|toglietevi|sparite|sparisci] dalle|di|da|dai', '^ POLITE* [sparite|sparisci|levatevi] POLITE* $', 'fuori dalle [palle|scatole|balle]',
      'andate [via] $', 'NOT datemi|dateci|date|dare|darmi|dategli|datele ..1 [fastidio|noia|tormento]', 'date|dai|dare [tregua]',
    ] },
    { id: 'no-longer-those', is: 'held', when: [
      'NOT ME* [SENDING|COMMAND] piu i|gli|le !MESSAGE|CRAP|OTHER|ABOUT_SENDING|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
    ] },
    { id: 'not-sending-a-thing', is: 'none', when: [
      'NOT ME* [SENDING|COMMAND] piu|ancora|mai|altri|altro|il|lo|la|i|gli|le|l|un|una|mia|mio|per* OTHER', '[SENDING|COMMAND] BY_MAIL',
      'NOT ME* [SENDING|COMMAND] ancora', 'NOT ME* [SENDING|COMMAND] piu|ancora|mai* A_THING !MESSAGE|CRAP|ABOUT_SENDING|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
      'NOT [SEND_IT]', 'NOT [SENDING] piu? nessuno|nessuna !MESSAGE',
      'NOT ME* [SENDING|COMMAND] il|un|la|una|lo|l sollecito|promemoria|avviso|messaggio|annuncio|invito|comunicazione',
    ] },
    { id: 'not-at-that-time', is: 'held', when: [
      '[STOP] _ ..4 SENDING|COMMAND|MESSAGE ..2 alle|prima|dopo|a|dalle NUM', 'NOT|niente|no ..1 [MESSAGE] ..2 TIME',
      'NOT|niente|no ..1 [MESSAGE] dopo|prima|alle ..1 NUM', 'NOT ME* [SENDING|COMMAND] ..3 TIME', 'NOT ME* [SENDING|COMMAND] ..3 alle|prima|dopo|dalle ..1 NUM',
      '^ POLITE|ma|pero|solo|almeno* NOT [TIME] POLITE* $', 'solo|soltanto|unicamente ..2 cose|quelle|quelli|lo|le [importanti|essenziale|urgenti]',
      'niente|no|NOT|nessun ..1 [MESSAGE] fino|durante|questa|questo|prima',
    ] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[STOP] ..2 di|d|con|co|coi|cn|a|POLITE* SENDING|COMMAND', '[STOP] ..3 COMMAND', '[STOP] di|d TELL', '[STOP] de|di ME? scrive|scriveme|manna|rompe',
      '[STOP] di ME? ..1 SENDING',
      '[STOP] ABOUT|POLITE* MESSAGE',
      '[STOP] ..2 vostri|vostre|vostra|questi|queste|sti|ste ..2 MESSAGE', '[STOP] con|co|coi|cn|a|sta|ste|questa|queste|di|POLITE* CRAP',
      '[STOP] di rompere|chiedere|chiedermi|tartassare|tartassarmi|farmi', '[STOP] ..3 KIND_DONATIONS|KIND_SURVEYS|KIND_POLITICAL',
      '[STOP] di? rompere|chiedere|chiedermi|chiederci|tartassare|tartassarmi', '[STOP] ..2 propaganda|marketing|telemarketing',
      '[STOP] cosi con|co|coi|cn|a|sti|ste|questi|queste ..1 MESSAGE|CRAP',
    ] },
    { id: 'politely', is: 'opt_out', when: [
      'grato|grata|grati|gradirei|gradiremmo|apprezzerei|gentile|gentili ..4 NOT ME* piu? [SENDING|COMMAND]',
      'grato|grata|grati|gradirei|gradiremmo|apprezzerei ..3 [STOP]',
    ] },
    { id: 'no-longer-writing', is: 'none', when: [
      'WHY NOT ME* [SENDING|COMMAND]', 'NOT mi [SENDING] ..5 $?', 'se NOT ME* [SENDING]', 'NOT vi|ti|le|la|lo|gli [SENDING]',
    ] },
    { id: 'sending-a-thing', is: 'none', when: ['[SENDING] il|la|un|una OTHER'] },
    { id: 'do-not-send', is: 'opt_out', when: [
      'NOT ME* [COMMAND]', 'NOT piu ME* [SENDING|COMMAND]', 'NOT ME* [SENDING] NO_MORE', 'NOT ME* piu [SENDING]',
      'NOT [usate|utilizzate|usare|utilizzare|disturbate|contattate|contattare|disturbare|scrivete|scrivere|mandate|inviate] ..2 MY_NUMBER|piu',
      'NOT [scrivete|mandate|inviate|insistete|disturbate|importunate] POLITE* $', 'inutile che|di ..1 [SENDING|COMMAND]',
      'NOT mi [chiedete|proponete|cercate] piu', 'NOT serve|occorre|ce bisogno che|di ..1 [COMMAND]',
      'NOT [chiedetemi|chiedermi] ..2 KIND_DONATIONS|KIND_SURVEYS|KIND_POLITICAL', 'NOT ME* [SENDING|COMMAND] ..3 KIND_POLITICAL|KIND_DONATIONS|KIND_SURVEYS',
      'NOT ME* [interessa|interessano] ..2 campagna|propaganda', 'vieto|proibisco|diffido|intimo ..3 [SENDING|COMMAND|STOP]',
      '[dallinviarmi|dallinviare|dal] scrivermi|mandarmi|contattarmi|altri|ulteriori|sms', 'NOT serve|occorre|ce|bisogno piu? che ME* [SENDING]',
      'NOT fatemi|fateci|farmi|fargli|farle piu [ARRIVE]', 'NOT fatemi|fateci|farmi|fargli|farle [ARRIVE] piu|altri|altre|MESSAGE',
      'MESSAGE|CRAP NOT ME* piu? [ARRIVE] piu|POLITE', 'modo|che ..2 NOT ME* [ARRIVE] piu|MESSAGE',
      '[mandate|mandatela|mandateli|mandatele|scrivete|inviate|rompete|disturbate] ..2 a? qualcun|qualcuno altro|altri', 'essere piu [SENDING]', 'NOT ME* [TELL] piu',
      'NOT serve|occorre ..1 che ME* [TELL] piu', 'NOT serve|occorre piu che ME* [TELL]',
      '[scrivete|mandate|inviate|scriva|scrivi] ..2 a? un|una altro|altra numero|persona',
      '^ POLITE* NOT ME [scrivete|mandate|inviate|contattate|disturbate|scriva|mandi|contatti|disturbi] POLITE* $',
      'fate|faccia|fai sparire|scomparire ..1 [MY_NUMBER]', '[MY_NUMBER] NOT va|deve|dovete|puo|vada|sia ..2 usato|utilizzato|contattato|disturbato|chiamato',
    ] },
    { id: 'asks-for-messages', is: 'none', when: ['^ POLITE* niente|nessun|nessuna [MESSAGE] ..4 $?', ', niente|nessun [MESSAGE] ..4 $?'] },
    { id: 'no-more', is: 'opt_out', when: [
      '^ POLITE* niente|nessun|nessuna|mai|no piu|altri|altre|altro|altra|ulteriori* [MESSAGE] !OTHER',
      'ma|pero|quindi|e niente [MESSAGE]',
      'niente|mai|no piu [MESSAGE]', '^ POLITE* niente|no|mai piu? [KIND_POLITICAL|KIND_DONATIONS|KIND_SURVEYS]', '^ POLITE* piu nessun|nessuna|niente [MESSAGE]',
      '^ POLITE* non [ricevere] piu', ', POLITE* niente [MESSAGE] POLITE* $',
      ', POLITE* niente [MESSAGE|KIND_POLITICAL] sul|su|al|a|per mio|questo|me|noi|cellulare|telefono',
    ] },
    { id: 'wants-other', is: 'none', when: [
      'NOT [WANT] piu? MISS', 'NOT [WANT] piu|ancora|il|lo|la|i|gli|le|l|un|una|di|quel|questo|quella|mio|mia* OTHER',
      'NOT ME? [WANT] piu|a|ad|di* RECEIVE il|lo|la|i|gli|le|l|un|una|di|piu* OTHER', 'NOT [RECEIVE] piu? i|il|le|la|vostri|vostre* MESSAGE ..6 $?', 'NOT [ricevo]',
    ] },
    { id: 'offer-declined', is: 'held', when: ['NOT ME* [interessa|interessano] ..2 offerta|offerte|proposta|proposte|prodotti|servizi'] },
    { id: 'not-wanted', is: 'opt_out', when: [
      'NOT ME* [WANT] piu? ME* piu|mai|neanche|assolutamente|a|ad|di* RECEIVE', 'NOT ME* [WANT] ..1 piu SENDING|COMMAND', 'NOT ME* [WANT] ..3 MESSAGE',
      'MESSAGE|CRAP|KIND_POLITICAL|KIND_SURVEYS|KIND_DONATIONS ..4 NOT lo|la|li|le [WANT] piu? RECEIVE', 'NOT ME* [WANT] ..1 CRAP da|di voi', 'NOT ME* [WANT] piu NO_MORE', 'NOT WANT essere [SENDING]',
      '[WANT] NOT essere piu SENDING', 'NOT ho|abbiamo piu? bisogno di|dei|delle|del ..2 [MESSAGE]',
      'NOT ME* [autorizzo|autorizziamo|acconsento] ..4 MY_NUMBER|COMMAND|SENDING|uso|luso', 'rifiuto|rifiutiamo ..3 [MESSAGE|RECEIVE]',
      'NOT [servono|serve] ..3 MESSAGE', 'NOT ..2 [essere] piu ..1 SENDING|UNSUBSCRIBE', 'NOT sono piu [interessato|interessata] a ..1 RECEIVE|MESSAGE',
      'NOT ne [voglio|vogliamo] piu', 'MESSAGE ..1 NOT ME* [WANT] piu|RECEIVE|POLITE* $', 'NOT ne posso ..4 [MESSAGE]',
      'possibile|potrei|potremmo|posso NOT [RECEIVE] piu', 'NOT WANT essere|stare|far|fare|restare parte? FROM ..2 [LIST]',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      '[REMOVE_ME]', '[REMOVE] ..3 MY_NUMBER', '[REMOVE] ..2 miei|mio|suoi|nostri dati',
      'essere|venga|venire|sia|siano [REMOVE] FROM ..4 LIST', 'mi [REMOVE] FROM ..3 LIST',
      'mi [cancellate|eliminate|rimuovete|togliete|cancelli|cancella|elimini|togli] POLITE* $', 'MY_NUMBER ..1 da [REMOVE]',
      'numero|contatto|nominativo|recapito da [REMOVE]', '[uscire|esco|uscirne] FROM ..3 LIST', '[via] ..1 MY_NUMBER',
      'perdete|bloccate|scordatevi|dimenticate ..1 [MY_NUMBER]', 'NOT [usatelo|usarlo|utilizzatelo|utilizzarlo]', 'di essere [REMOVE]',
      'fuori FROM ..2 [LIST] !dei|degli|delle|dattesa|di', 'MY_NUMBER venga|sia|va [REMOVE]', '[REMOVE] tutto ..5 me', 'DEAD ..8 [REMOVE|ERASE] POLITE* $',
      '[REMOVE] ME? FROM_JOINED', 'mi|essere|venga|venire|sia|siano [REMOVE] FROM_JOINED',
      '^ POLITE|di|a|chiedo|chiediamo|potete|puoi|puo|dovete|vi|la|ti|prego|pregati|siete|da|voglio|vorrei|bisogna* [ERASE] POLITE* $',
      '[remove|delete|unsubscribe] me POLITE* ,', '[remove|delete|unsubscribe] me POLITE* $',
      '^ POLITE|prego|potete|di|a* [REMOVE] numero|num|contatto|nominativo|recapito POLITE* $',
      'STOP di [usarlo|utilizzarlo|contattarlo|usatelo]',
      '^ POLITE* [disattivare|disattivate|disattiva|disattivatemi|disattivami|disabilitare|disabilitate] POLITE* $', 'MY_NUMBER ..8 [REMOVE_IT] POLITE* $',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[UNSUBSCRIBE] !OTHER', '[oppongo|opponiamo|opposizione] ..5 MY_NUMBER|MESSAGE|SENDING|trattamento|dati|utilizzo|allutilizzo', '[DEACTIVATE] il|lo|questo|vostro|sto* servizio !OTHER', '[DEACTIVATE] ..4 MESSAGE', 'revoco ..2 [consenso|autorizzazione]',
      'NOT avete|ho dato? il mio [consenso] ..4 STOP|REMOVE', '[interrompere|interrompete|interrompa|terminare|cessare] il|lo|questo|vostro* servizio !di|OTHER',
    ] },
    { id: 'threat-if-again', is: 'opt_out', when: [
      'ancora|altro|prossimo|altri un|uno|altro|NUM* [MESSAGE] ..6 THREAT', 'se ..2 [continuate|continua|insistete|persistete|ricevo|continui] ..9 THREAT',
      'THREAT ..3 se ..2 [continuate|ricevo|insistete|SENDING|COMMAND]', '[STOP|REMOVE|REMOVE_ME|MESSAGE|COMMAND] ..5 o|altrimenti|oppure|senno ..6 THREAT',
      'prossima [volta] ..9 THREAT', 'al prossimo [MESSAGE] ..6 THREAT', 'THREAT ..3 se ..4 [MESSAGE]',
    ] },
    { id: 'already-said', is: 'opt_out', when: [
      'SAID ..2 di|che NOT? ..2 [STOP|UNSUBSCRIBE|REMOVE|REMOVE_ME|RECEIVE|COMMAND]',
      'chiesto|richiesto ..2 la [rimozione|cancellazione]', 'mio|nostro [KEYWORD]', 'richiesta|richiedo|sollecito di|la|una* [cancellazione|rimozione|UNSUBSCRIBE]',
      ', [cancellazione|rimozione] immediata|POLITE',
      'prego|chiedo|pregherei di? [rimuoverlo|rimuoverla|cancellarlo|cancellarla|eliminarlo|eliminarla|toglierlo|toglierla]',
      'volta|volte|gia|ripeto|dico ..4 [KEYWORD|UNSUBSCRIBE]', 'volta|volte che ..3 di ..2 [REMOVE|RECEIVE]',
      'chiedo|chiediamo|esigo|pretendo|imploro|supplico ..3 [STOP|REMOVE|RECEIVE]', 'nonostante ..4 [KEYWORD|UNSUBSCRIBE]', 'anche se ..4 [KEYWORD|UNSUBSCRIBE]',
      'mi ero [UNSUBSCRIBE]', 'WHY|ancora ..4 mi ero|sono gia? [UNSUBSCRIBE|REMOVE]', 'ancora ..3 e mi|ci ero|sono|siamo [UNSUBSCRIBE|REMOVE]',
    ] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      '^^ POLITE* [stop] come|da|quindi|perche',
      'potete|puoi|dovete|devi|volete|vuoi|vogliamo|prego|pregati|potreste|puo|deve|dovreste la|di|per|cortesemente|favore|gentilmente* [STOP] POLITE* $',
      'quando [STOP] POLITE* $', ', [stop|basta|smettetela|smettete|finitela|piantatela|smetta] POLITE* $',
      '^ POLITE* [smettetela|piantatela|finitela|unsubscribe|disiscrizione] POLITE|KEYWORD* ,',
      '^ POLITE* [stop|smettila|fermatevi] POLITE|KEYWORD* , ..6 REASON|MESSAGE|COMMAND|REMOVE_ME|UNSUBSCRIBE|RECEIVE|INTEREST',
      '^ POLITE* [stop|smettila|fermatevi] POLITE|KEYWORD* , ..6 THREAT|CRAP|MY_NUMBER|NUMBER|NO_MORE|INSULT|NAME', '^^ POLITE* [stop] NAME ..2 $$',
      '^ POLITE* [stop|smettetela|finitela|fermatevi] per favore|grazie|subito|adesso|ora|cortesia',
    ] },
    { id: 'exclaimed-or-asked', is: 'held', when: ['^ POLITE* [stop|fermatevi] POLITE|KEYWORD* ,'] },
    { id: 'too-many', is: 'held', when: [
      '[troppi|troppe|troppo|tanti|meno] ..2 MESSAGE', '[MESSAGE] ..3 troppi|troppe|troppo|tanti|meno|esagerati', 'e|sono [troppo|troppi|tanti] POLITE* $',
      'meno [spesso|frequenti|frequentemente]', 'in [pausa]', '[SENDING|COMMAND] di? meno|troppo', 'cosi [spesso]',
      'stufo|stufa|stufi|stanco|stanca|stancato|scocciato ..5 [MESSAGE]', 'NOT tutti i [giorni]',
      'solo|massimo|max uno|un|una|NUM MESSAGE? al|alla|a [mese|settimana]', 'NOT ne posso [piu] POLITE* $', 'NOT cosi [spesso]',
      'sara|sarebbe|e cosi ogni|tutte le? [settimana|settimane|giorno] $?', '[riceverne] meno',
      'NOT [esagerate]', 'state [esagerando]', '[NUM|uno|una] al|a|alla mese|settimana|giorno ..4 sufficiente|abbastanza|bastano|basterebbe|max|massimo',
      'solo|massimo|max|almeno ..1 [volta|volte] al|alla|a mese|settimana|giorno',
      '[RECEIVE|SENDING|COMMAND] di meno', 'mandarne|riceverne|inviarne|mandatene|inviatene di? [meno]',
      '[volta] al|alla|a mese|settimana|giorno ..1 bene|basta|sufficiente',
    ] },
    { id: 'declined', is: 'held', when: [
      'ho|abbiamo [gia] un|uno|una|unassicurazione|il|la !OTHER ..2 grazie $',
      '[no] grazie', 'grazie ma [no]', 'nessun [interesse]', 'NOT [fa] per me',
      'NOT ne ho|abbiamo [bisogno]', 'al momento [no]',
      'NOT lo|la|li|le|ne [voglio|vogliamo] POLITE* $', 'sono|siamo a [posto]',
      'ho|abbiamo gia un|una|il|la|altro [fornitore|operatore|contratto|assicurazione]', '^ POLITE* [passo] POLITE* $', '^ POLITE* NOT [ora|adesso] POLITE* $',
      'no [niente] grazie $', 'ho gia [tutto]', 'ci [pensero] $', 'magari|forse piu [avanti|tardi]', 'NOT voglio [niente|nulla] $',
      'comprare|acquistare [nulla|niente]', 'lasciamo [stare|perdere]', 'per ora [no]', 'unaltra [volta]', 'NOT ho [bisogno] di voi|vostri|vostre|niente|nulla',
      'NOT ho [bisogno] POLITE* $', '[preferisco] di no', 'lascio [perdere]', 'NOT [penso|credo] $', '[declino]', 'mi dispiace ma [no]', 'altra [volta] POLITE* $',
      'NOT intendo [aderire|acquistare|partecipare]', 'perdete [tempo]', 'NOT mi [convince]', 'NOT fa al [caso]',
      'ho|abbiamo|ce [gia] un|una|il|la|lo ..4 grazie', 'NOT ..1 [caso] mio|nostro',
      'sono|siamo gia [cliente|clienti|servito|serviti|coperto|coperti|assicurato|assicurati]', 'ci [pensero] ,', 'ora|adesso [no] $',
      '[gia] trovato|comprato|preso|fatto|acquistato|provveduto|risolto|dato ..2 grazie', '[gia] dato POLITE* $', 'NOT e [momento|periodo]', 'NOT fa per [noi]',
      'NOT sono|siamo [convinto|convinta|convinti|sicuro|sicura] ..4 INTEREST|POLITE', 'NOT ho [tempo] POLITE* $', '^ POLITE* piu [avanti|tardi] POLITE* $',
      'ci [penso] POLITE* $', 'NOT e il [caso] POLITE* $', 'ho|abbiamo [gia] lassicurazione|lavvocato|loperatore|lenergia|lidraulico|lallarme|lavvocato|lelettricista',
      'per ora|adesso|stavolta [passo]', '[passo] POLITE* $', 'piu [avanti|tardi] magari|forse', 'magari|forse ..1 [avanti]',
    ] },
    { id: 'wrong-detail', is: 'none', when: [
      'messo|dato|scritto|inserito|indicato ..2 [NUMBER] WRONG', '[NUMBER] ..1 WRONG ..2 OTHER', '[NUMBER] dordine|di|della|del ..2 WRONG',
      'ho [sbagliato] !NUMBER|persona', 'ho|abbiamo sbagliato ..1 [NUMBER]', 'ho [sbagliato]',
    ] },
    { id: 'wrong-number', is: 'held', when: [
      'WRONG ..2 [NUMBER]', '[NUMBER] ..1 WRONG', 'avete|ha|hai|abbiate|abbia|state|sta [sbagliato|sbagliando] POLITE* $',
      'avete|ha|hai|abbiate|abbia|state|sta [sbagliato|sbagliando] ,', 'NOT sono|e io|la|il|piu* [NAME]', 'NOT mi chiamo [NAME]', 'NOT mi [chiamo]',
      'NOT conosco nessun|nessuna|alcun* [NAME]', 'NOT ce|abita|vive|esiste nessun|nessuna|piu|alcun* [NAME]', 'NOT e|sono la [persona]', 'NOT e piu il suo [numero]',
      '[NUMBER] NOT e|appartiene', 'mi [scambiate|confondete|confonde]', 'vi [confondete]', 'state|sta [confondendo]', 'errore di [persona|numero]', 'NOT e per [me]',
      'NOT e [destinato|rivolto] a me', 'NOT sono [io]', 'cercate|cerca|cerchi [qualcun] altro', '[chi] cerca|cercate|cerchi $', 'chi e [NAME]', 'NOT e piu [suo]',
      'NOT ce nessun|nessuna ..2 [qui]', 'NOT abita|vive|lavora|sta piu [qui]', 'NOT [abita|vive] piu', 'NOT e|era il [numero] di|della|del',
      'NOT [conosco] questo|questa|il|la|nessun|nessuno', 'NOT [vivo|abito|lavoro|frequento|gioco] piu',
      'RELATIVE|figlio|figlia NOT gioca|fa|viene|va|frequenta|segue|abita|lavora [piu]', 'NOT so [chi]',
      'NOT e|era piu? il [numero] di|della|del|dello',
      ', NOT la|il [signora|signor|sig|sigra]', 'ci|mi siamo|sono [trasferiti|trasferito|trasferita|trasferite] $',
      'ci|mi siamo|sono [trasferiti|trasferito|trasferita|trasferite] a|in|da ..2 $',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'chi|come|dove|da ..4 avete|ha|hai|hanno|viene|aveva|ottenuto|trovato|preso|dato ..3 mio|questo|nostro [numero|num|contatto|cell|cellulare|recapito|nominativo]',
      'vi|la|ti [conosco] $', 'NOT vi|ti|la [conosco]', 'ci [conosciamo]', 'con|co|coi|cn [chi] parlo|sto', '[chi] e che ..1 scrive|manda|parla', 'e|sarebbe [chi] $',
      '[chi] sarebbe|sareste|saresti', 'chi|come|dove|da ..4 avete|ha|hai|hanno|preso|trovato ..3 miei [dati]', '[chi] e|sarebbe lei|costui|questo|questa POLITE* $',
    ] },
    { id: 'why-a-thing', is: 'none', when: ['WHY ..4 [SENDING|RECEIVE|COMMAND] ..2 OTHER', 'WHY NOT ..5 [MESSAGE]'] },
    { id: 'why-writing', is: 'held', when: [
      'WHY ..3 [SENDING|COMMAND|RECEIVE]', 'continuo a [RECEIVE]',
      'ancora con|co|coi|cn|questi|sti [MESSAGE]', '^ POLITE* WHY ..1 a? [me] POLITE* $',
    ] },
    { id: 'never-agreed', is: 'held', when: [
      'NOT ..4 mai ..2 [iscritto|iscritta|registrato|registrata|richiesto|chiesto|autorizzato|dato|acconsentito]', 'NOT ho|abbiamo chiesto|richiesto [niente|nulla]',
      'NOT ho|abbiamo mai? dato|dato nessun|il|alcun* [consenso|autorizzazione]',
      'senza ..1 [consenso|autorizzazione|permesso]', 'mai ..2 dato ..2 [MY_NUMBER]',
    ] },
    { id: 'bereaved', is: 'held', when: [
      'RELATIVE ..3 [DEAD] $', '^ NOT? e|ci [DEAD] RELATIVE? $',
      '^ e [DEAD] il|la|mio|mia ..2 $',
    ] },
    { id: 'threat', is: 'held', when: [
      'vi|la|ti|faccio|sporgo|segnalo|denuncio [segnalo|denuncio|denuncia|querelo|querela|segnalazione|blocco]', 'vie [legali]', 'faccio|fare [causa]', '[molestie|stalking] POLITE* $', 'sono|e [molestie|stalking|spam]',
    ] },
    { id: 'anger', is: 'held', when: [
      'che [rottura]', 'state [rompendo]',
      '^ POLITE* [uffa] POLITE* $',
      'mi|ci|m avete|ha|hai|hanno ..2 [rotto|stufato|stancato|scocciato|stressato|seccato] !con',
      '^ POLITE* che ..1 [palle|rottura|noia|schifo|coglioni|balle] POLITE* $', '^ POLITE|ma* ancora [voi] POLITE* $', '^ POLITE|che* [vergogna] POLITE* $',
      '^ POLITE* [uff|uffi|pff|bah] POLITE* $', 'avete [esagerato]', 'NOT se ne puo [piu] POLITE* $', 'siete una|dei ..1 [piaga|persecuzione|rompi|tormento]',
      'e un|una [persecuzione|tormento|vergogna|assillo]', 'che [stress|incubo|rompiscatole]', 'vi|ti|le [pare] il? caso|normale|modo', 'ma che [modi]',
      'che [insistenza|invadenza|assillo|molestia|seccatura|scocciatura|esagerazione|strazio]', '^ POLITE* e uno [scherzo] POLITE* $?',
      'siete [seri|matti|pazzi] POLITE* $?',
    ] },
  ],
  asides: [
    { id: 'texts-preferred', extent: 'message', when: [
      'OTHER_WAY ..8 !NEITHER [sms|messaggio|messaggi|messaggino] va|vanno|e|sono ..2 FINE',
      '!NEITHER [sms|messaggio|messaggi|messaggino] va|vanno|e|sono ..1 FINE ..6 OTHER_WAY',
      'OTHER_WAY ..8 !NEITHER [sms|messaggio|messaggi] _ bastano',
      'OTHER_WAY ..5 basta un [sms|messaggio|messaggino]',
    ] },
    { id: 'admiration', extent: 'message', when: [
      '^ POLITE* [che] ridere|bello|bella|belli|belle|carino|carina|carini|meraviglia|spettacolo|figata POLITE* $$',
      '^ POLITE* [sei|siete|e] troppo|proprio|davvero PRAISE POLITE* $$',
    ] },
    { id: 'reaction', extent: 'message', when: [
      '^^ ha messo non? [mi] piace a', '^^ [mi] piace "', '^^ non [mi] piace "', '^^ ha [adorato|amato|enfatizzato|evidenziato|sottolineato] "',
      '^^ [adora|adoro|ama] "', '^^ ha [riso] ..3 "', '^^ ha [messo] in ..1 "', '^^ ha [messo] ..4 a|da "', '^^ ha [reagito] ..3 a|al "',
      '^^ ha [rimosso|aggiunto|tolto] ..5 a|da|dal "', '^^ [reazione|reagito] ..4 "', '^^ ha [fatto] una domanda ..1 "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: ['[AUTOMATIC]'] },
    { id: 'footer', extent: 'sentence', when: [
      'REPLY con? [KEYWORD] al|per|se|a', 'per non ricevere ..8 [KEYWORD]', 'per [UNSUBSCRIBE] ..4 KEYWORD', '[KEYWORD] sms? al NUM',
    ] },
    { id: 'out-of-office', extent: 'message', when: [
      '[ferie] ..8 rispondero|rientro|rientrero|urgenze|risponderemo|tornero', 'siamo|ufficio|studio|negozio chiuso|chiusi per [ferie]',
    ] },
  ],
  kinds: {
    all: 'tutti, tutte, tutto, niente, nulla, nessun, nessuno, nessuna, qualsiasi, ogni, alcun',
    program: 'questa, questo, questi, queste, sta, sto, sti, ste, programma',
    marketing: `
      pubblicita, pubblicitari, pubblicitarie, pubblicitario, promo, promozione, promozioni, promozionali, marketing, offerta, offerte, sconti, saldi, commerciali,
      commerciale, coupon`,
    reminders: 'promemoria, reminder',
    alerts: 'alert, allerte, allerta, notifica, notifiche, avvisi, avviso',
    orders: 'ordine, ordini, spedizione, spedizioni, consegna, consegne, tracking, tracciamento, pacco, pacchi',
    political: 'politic*, elettoral*, elezion*, propaganda, voto, voti, votare, candidat*, partito, partiti, sindaco, comizi, referendum',
    donations: 'donazion*, donare, soldi, denaro, fondi, beneficenza, solidarieta, colletta',
    surveys: `
      sondaggio, sondaggi, questionario, questionari, indagine, indagini, recensioni, recensione, opinione, valutazione, valutazioni, parere, gradimento,
      soddisfazione, questionar*, feedback`,
    newsletters: 'newsletter',
  },
  keep: 'ma, tranne, eccetto, salvo, tenete, continuate, solo, pero, lasciate',
  common: `
    mille piacere giornata serata miseria troia cielo serio carita storia iphone raccomando finite finisci finiate piantate pianti freno nonna padre nonno genitori
    gente inserita parte utenza registrazione account scheda adesione liscrizione lautorizzazione alloblio whatsapp motivo questora questore quest presto weekend
    orario continuazione pieno pillola puttana farvi fottere guidando guida sede disponibile saluto taglio pubblicitaria madre nome recapiti profilo bisogna procedura
    possibile santi morire pensate credete cagare automatica automatico io tu lui lei noi voi loro il lo la i gli le un uno una di a da in con su per tra fra del dello
    della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sulla sui sulle e ed o ma se che chi cui non nn
    come dove quando quanto quale quali perche piu meno molto poco tanto troppo tutto tutti tutta tutte ogni altro altri altra altre stesso questo questa questi queste
    quello quella quelli quelle mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri vostro vostra vostri vostre mi ti si ci vi ne sono sei siamo
    siete era ero erano essere stato stata stati ho hai ha abbiamo avete hanno avevo aveva avere fare fa faccio fai facciamo fate fatto vado vai va andiamo andate
    vanno andare vengo vieni viene venire posso puoi puo possiamo potete possono potrei potrebbe potreste devo devi deve dobbiamo dovete so sai sa sapere dire dico
    dici dice detto vedo vedere visto sto stai sta stiamo state stanno bene male buono buona buon bello bella grande piccolo nuovo nuova primo prima dopo poi ora
    adesso oggi domani ieri sera mattina mattino notte giorno giorni settimana settimane mese mesi anno anni ore minuti lunedi martedi mercoledi giovedi venerdi sabato
    domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre due tre quattro cinque sette otto nove dieci gia ancora
    sempre mai anche solo pure quindi allora cosi qui qua li via casa lavoro ufficio negozio piazza paese tempo cosa niente nulla qualcosa qualcuno nessuno ciao salve
    buongiorno buonasera grazie prego scusa scusi scusate ok certo perfetto ottimo arrivo arriva arrivare arrivato pronto pronta aperto aperti chiuso chiudete aprite
    taglia prezzo euro costo costa pago pagare comprare preso prendere prendo serve servizio cliente clienti conferma confermo confermare sposta spostare domanda
    risposta rispondere figlio figlia marito moglie mamma papa amico amici signora signore dottore medico macchina auto telefono cell cellulare mail indirizzo sito
    link codice ordine pacco consegna consegnare spedizione ricevuto ricevuta arrivata festa rispondo lasciamo fermata fermate pasta vasta casta resta resti tasta
    testa messa messe mensa smetto smesso smessa sme mandarino mani mano mando mandria invito inviti scritto scritta lista vista pista sara saro saremo sarebbe vorra
    verra voglia vogliate volete stop step shop sconto massaggi massaggio passaggi passaggio stavo stavamo mentre volta volte senza sotto sopra dentro fuori circa
    quasi forse magari davvero siccome appena finire finito finita fine salame prosciutto locandina volantino turno invitati partecipanti gruppo corriere`,
};

/** Italian. Accented capitals are not in GSM-7: the replies begin no word with one. */
export const it: LanguagePack = {
  language: 'it',
  countries: ['IT', 'SM'],
  keywords: {
    opt_out: [
      { word: 'basta', source: GARANTE, collision: '"basta che arrivi": in a sentence, not the whole message' },
      { word: 'ferma', source: USUAL, collision: 'The bus stops: in a sentence, not the whole message' },
      { word: 'smettetela', source: GARANTE },
      { word: 'smettila', source: GARANTE },
      { word: 'cancellami', source: USUAL },
      { word: 'cancellatemi', source: USUAL },
      { word: 'disiscrivi', source: USUAL },
      { word: 'disiscrivimi', source: USUAL },
      { word: 'disiscrizione', source: USUAL },
      { word: 'rimuovimi', source: USUAL },
      { word: 'cancella', source: USUAL, collision: '"cancella il mio appuntamento": in a sentence, not the whole message' },
      { word: 'rimuovi', source: USUAL },
      { word: 'annulla', source: USUAL, collision: 'Cancels an appointment: where a program asks that, its own words come first' },
      { word: 'arresta', source: USUAL },
    ],
    opt_in: [],
    help: [
      { word: 'aiuto', source: 'Italian for HELP, which every provider answers' },
      { word: 'assistenza', source: 'Usual beside AIUTO in Italian programs' },
    ],
    affirmative: [
      { word: 'si', source: ANSWER },
      { word: 'va bene', source: ANSWER },
      { word: 'certo', source: ANSWER },
    ],
    negative: [],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Iscrizione cancellata dal {date}. Non riceverai altri messaggi. Aiuto: {helpContact}. Rispondi START per tornare.',
    opt_in: '{brand}: Riceverai di nuovo i nostri messaggi. Frequenza variabile. Possono esserci costi. AIUTO per assistenza, STOP per uscire.',
    help: '{brand}: Per assistenza {helpContact}. Frequenza variabile. Possono esserci costi. Rispondi STOP per non ricevere altri messaggi.',
    confirm_opt_in: '{brand}: Rispondi SI per ricevere i nostri messaggi, altrimenti non invieremo nulla. AIUTO per assistenza, STOP per uscire.',
    clarify: '{brand}: Iscrizione cancellata, nessun altro messaggio. Per tenerne alcuni rispondi con un nome: {choices}.',
  },
};
