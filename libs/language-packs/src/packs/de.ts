import type { Grammar, LanguagePack } from '../pack.js';

const BIRD = 'Bird (MessageBird) compliance keywords, German';
const PROGRAMS = 'Usual word in German, Austrian and Swiss programs';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'stop, stopp, halt, hör auf, hoer auf, hör doch auf, hört auf, jetzt hör aber auf, lass das, aufhören, nein stop, ach hör auf, ach komm hör auf',
    GLAD: `
      haha*, hihi*, lol, glückwunsch, herzlichen glückwunsch, gratuliere, gratulation, wie süß, so süß, wie lieb, so lieb, zu lieb, wie schön, so schön, wie
      cool, wie geil, nicht dein ernst, ich lach mich, ich kann nicht mehr, ich heul, wir haben gewonnen, du hast gewonnen, habt ihr gewonnen, toll, super,
      mega, krass, wahnsinn, du bist der beste, du bist die beste, ich werd rot, ich sterbe, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'echt, echt jetzt, wirklich, ernsthaft, im ernst, ohne witz, ehrlich, wahr, kein scheiß',
    NOT_ME: `
      bin nicht, bin nicht die, bin nicht der, ich bin nicht, ich bin nicht die, ich bin nicht der, hier ist nicht, das ist nicht, dies ist nicht, bin kein,
      bin nicht mehr, ich heiße nicht, heiße nicht`,
    ASK_AGAIN: `
      melden sie sich, meldet euch, meld dich, melde dich, fragen sie, fragt, frag, nochmal, noch mal, noch einmal, wieder, schreiben sie, schreibt, schreib,
      versuchen sie es, versuchs, versucht es, kommen sie, erinnern sie mich, erinner mich, erst wieder`,
    NOT_NOW: `
      gerade nicht, im moment nicht, momentan nicht, jetzt nicht, nicht jetzt, nicht vor, erst, erst wieder, erst nach, frühestens, vielleicht, eventuell,
      passt gerade nicht, keine zeit, bin im urlaub, sind im urlaub, nicht mehr`,
    UNTIL: 'nach, nach dem, nach der, nach den, ab, im, in, in den, in der, ende, anfang, mitte, vor, bis, der, dem, den, die, zum',
    FAR: `
      urlaub, ferien, sommerferien, sommer, herbst, winter, frühling, frühjahr, januar, februar, märz, april, mai, juni, juli, august, september, oktober,
      november, dezember, nächstes jahr, nächsten monat, nächste woche, feiertagen, weihnachten, ostern, pfingsten, neujahr, jahreswechsel, elternzeit,
      mutterschutz, ein paar wochen, ein paar monaten, einem monat, einem jahr, ein andermal, ein anderes mal, wahl`,
    TOO_OFTEN: `
      jeden tag, jeden einzelnen tag, täglich, ständig, andauernd, dauernd, die dritte heute, die vierte heute, am tag, pro tag, zu viel, zu
      viele, zu oft, viel zu oft, mitten in der nacht, alle paar stunden, schon wieder ihr, schon wieder sie, schon wieder du, schon wieder eine, schon wieder werbung, mist schon wieder, schon wieder so, schon wieder dieser, schon wieder diese`,
    CIRCUMSTANCE: `
      kein mitglied mehr, keine kundin mehr, kein kunde mehr, nicht mehr kunde, nicht mehr kundin, nicht mehr mitglied, umgezogen, weggezogen, bin in rente,
      in rente, rentner, rentnerin, bin arbeitslos, keinen garten, kein garten, keinen balkon, kein auto, keine kinder, keinen hund, kein haus, keine katze,
      kein eigenheim, wohne zur miete, wohnen zur miete, bin mieter, bin mieterin, minderjährig, jahre alt, schon gespendet, bereits gespendet, haben schon,
      habe schon, hab schon, haben bereits, habe bereits, schon versorgt, gewechselt, anbieter gewechselt, längst verkauft, schon verkauft, haus verkauft,
      diensthandy, firmenhandy, geschäftshandy, neue nummer, nummer neu, früher gehörte, vegetarier, vegetarierin, vegan, wohne nicht mehr, wohnen nicht mehr,
      wohnt nicht mehr, arbeite nicht mehr, nicht mehr dort, zu teuer, kann ich mir nicht leisten, ausgezogen, geschieden,
      schon mit, heizen schon, haben schon eine wärmepumpe, haben schon einen anbieter, haben bereits einen, haben bereits eine, haben schon eine, haben schon einen`,
    ERASE_IT: 'löschen, bitte löschen, löschen sie, löscht, streichen, entfernen, austragen, abmelden, rausnehmen, lösch',
    WRONG_NO: 'falsche nummer, falsch verbunden, verwählt, falsche person, falscher empfänger, nummer ist falsch',
    IT: 'sie, das, die, meine, diese, nummer, es, mich, den, eintrag',
    NEXT_SMS: 'nächste sms, nächsten sms, nächste nachricht, noch eine sms, noch eine nachricht, eine weitere sms, weitere nachricht, nächste werbung, noch eine',
    AUTHORITY: 'anwalt, anwältin, datenschutzbehörde, bundesnetzagentur, anzeige, polizei, abmahnung, gericht, klage, beschwerde, verbraucherzentrale',
    NO_CALLS: `
      nicht anrufen, nicht mehr anrufen, rufen sie nicht an, ruft nicht an, rufen sie mich nicht an, ruft mich nicht an, ruf mich nicht an, rufen sie mich
      nicht mehr an, ruft mich nicht mehr an, keine anrufe, keine anrufe mehr, hören sie auf anzurufen, hört auf anzurufen, hör auf anzurufen, nicht
      telefonieren, hört auf mich anzurufen`,
    AWAKE: `
      um diese uhrzeit, um die uhrzeit, uhr nachts, uhr morgens, uhr früh, wissen sie wie spät, wisst ihr wie spät, weißt du wie spät, ich habe geschlafen,
      habe geschlafen, ich schlafe, hab geschlafen, geweckt, aufgeweckt, mitternacht, so spät abends, sonntagmorgen, nachtruhe`,
    UPSET: `
      nervt, nervig, ihr nervt, das nervt, unverschämt, frechheit, belästigung, spam, abzocke, betrug, betrüger, idioten, arschlöcher, verpisst euch, haut ab,
      lächerlich, zum kotzen, ich hab die nase voll, nase voll, schnauze voll, mir reicht es, mir reichts, es reicht, reicht jetzt, geht gar nicht, schämt
      euch, leckt mich, unglaublich nervig, penetrant, was soll das, was soll der scheiß, nichts besseres zu tun, sonst nichts zu tun, nix besseres zu tun, keine anderen hobbys`,
    DECLINING: `
      kein interesse, kein bedarf, nein danke, danke nein, nicht interessiert, brauche ich nicht, brauch ich nicht, brauchen wir nicht, will ich nicht, wollen
      wir nicht, nichts für mich, nichts für uns, passt nicht, lieber nicht, auf keinen fall, niemals, vergiss es, vergesst es, nö, nö danke, ne danke, nee
      danke, verzichte, ich verzichte, hat sich erledigt, erledigt`,
    WHO_ARE_YOU: `
      wer ist da, wer sind sie, wer bist du, wer seid ihr, wer schreibt, wer schreibt da, woher haben sie meine nummer, woher habt ihr meine nummer, woher
      hast du meine nummer, kenne ich sie, kennen wir uns, kenn ich nicht, worum geht es, worum gehts, was ist das, welche firma,
      woher haben sie meine handynummer, woher habt ihr meine handynummer, wie kommen sie an meine nummer, wie kommt ihr an meine nummer, wie kommen sie an meine handynummer, wer hat euch meine nummer gegeben, wer hat ihnen meine nummer gegeben`,
    DIED: 'verstorben, gestorben, ist tot, sind tot, schon tot, verschieden',
    EMPHASIS: `
      bitte, doch, endlich, jetzt, mal, sofort, nun, einfach, verdammt, verdammte, verdammten, scheiß, scheiss, verfickt*, gefälligst, leute,
      mann, alter, umgehend, unverzüglich, hiermit, nochmals, zum teufel, herrgott, verflucht*, freundlicherweise, höflich, ab sofort, gerne`,
    // Own classes
    POLITE: `
      bitte, bitteschön, biite, bite, pls, plz, please, danke, dankeschön, vielen dank, danke schön, danke im voraus, merci, thx, lg, vg, mfg, gruß, grüße, grüsse, gruss,
      freundliche grüße, mit freundlichen grüßen, beste grüße, liebe grüße, hallo, guten tag, grüß gott, servus, hi, hey, sehr geehrte damen und herren, jetzt,
      endlich, sofort, umgehend, ab sofort, unverzüglich, mal, doch, einfach, nun, ok, okay, also, so, und, verdammt, verdammt nochmal, verflucht, scheiße,
      zum teufel, gefälligst, echt, wirklich, gleich, heute, leute, mann, ey, alter, herrgott, sie, ihr, du, damit, für immer, komplett, ganz, dringend, nochmal,
      bidde, bütte, schon, kthx, na, nein, halt, 🙏, 😡, 🤬, 🙄, 😤, 👍, 🛑, ✋, 😠, 🙂, 😊, 😭, 🚫, ⛔, 😑, 👎`,
    STOP: 'stop, stopp, stoppen, stoppt, stoppe, stoppts, stopt, stopen, schluss, schluß, schluss jetzt, finito',
    CLOSE: `
      stoppen, beenden, beendet, einstellen, einzustellen, eingestellt, unterlassen, unterlasst, unterlassts, unterlaßt, unterläßt, unterlässt, unterbinden,
      sein lassen, bleiben lassen, abschalten, abstellen, abzustellen, abgestellt, ausschalten, deaktivieren, deaktiviert, sparen, ersparen, schenken, verschonen,
      lassen, weglassen, wegzulassen, bleibenlassen`,
    HEAR: 'hör, hoer, hört, hoert, hören, hoeren, hörts, hoerts, höred, hoered, heats, hear, hea, hörn, hoern, höret',
    UP: 'auf, uf, auff',
    CEASE: `
      aufhören, aufhoeren, aufzuhören, aufzuhoeren, aufhört, aufhoert, aufhörst, aufhoerst, ufhöre, ufhoere, ufzhöre, aufhörn, aufhoern, auf hören, auf zu hören,
      aufheeren, aufhörts`,
    SENDING: `
      schreiben, schreibt, schreib, schreibts, schriebed, schriibed, schriibe, schriebe, schreim, schick, schickt, schicken, schickts, schicked, schicke, senden,
      sendet, sende, sends, send, sendets, zusenden, zuschicken, zugeschickt, versenden, verschicken, anschreiben, anschreibt, anzuschreiben, kontaktieren,
      kontaktiert, kontaktier, kontaktierts, zu kontaktieren, belästigen, belästigt, belaestigen, belaestigt, belästigts, nerven, nervt, nerv, spammen, zuspammen,
      zuzuspammen, vollspammen, zumüllen, zuzumüllen, zumuellen, bombardieren, bombardiert, zutexten, texten, textet, simsen, smsen, benachrichtigen, benachrichtigt,
      stören, stört, stoeren, stoert, zustellen, zuschreiben, zusimsen, ansimsen, zuzusenden, zuzuschicken, zu senden, zusendet, zuschickt, anzutexten, antexten,
      anfunken, terrorisieren, überschütten, überschüttet, überhäufen, überhäuft, vollquatschen, vollzuquatschen, vollmüllen, vollzumüllen, zuballern, zuzuballern,
      bombardiern, zuschütten, zutextet, verfolgen, behelligen, anzupingen, anpingen, vollzuspammen, informieren, unterrichten, weiterschreiben`,
    SENT: `
      angeschrieben, kontaktiert, belästigt, belaestigt, benachrichtigt, informiert, zugespammt, bombardiert, genervt, gestört, zugemüllt, erinnert, beworben,
      behelligt, zugetextet, angesimst, befragt, angebettelt`,
    MESSAGE: `
      sms, smsen, smse, smsn, nachricht, nachrichten, nachrichte, nochrichten, mitteilung, mitteilungen, werbung, wärbig, werbig, werbe*, reklame, spam, newsletter*,
      benachrichtigung, benachrichtigungen, erinnerung, erinnerungen, erinnerungs*, angebote, angeboten, zusendung, zusendungen, zuschriften, kontaktaufnahme,
      kontaktaufnahmen, kontaktversuche, meldungen, infos, info, infosms, messages, rundsms, rundschreiben, aktionen, gutscheine, umfragen, umfrage, spendenaufrufe,
      spendenanfragen, wahlwerbung, promo*, marketing*, mobilnachrichten, textnachrichten, textnachricht, kurznachrichten, kurznachricht, push, belästigung,
      belästigungen, versand, smsversand, anfragen, updates, reminder, spams, spamnachrichten, spamsms, texte, hinweise, warnmeldung*, warnungen, rabattaktionen,
      rabatte, serviceinfos, terminerinnerung*, bestellupdates, lieferupdates, versandbenachrichtigung*, lieferbenachrichtigung*, sendungsbenachrichtigung*,
      paketbenachrichtigung*, statusmeldungen, sendungsupdates, alarme, kundenbefragung*, kundenzufriedenheits*, kundenbewertung*, produktbewertung*, rezension*,
      meinungsabfrage*, abfragen, marktforschung*, kundenumfrage*, meinungsumfrage*, onlineumfrage*, befragung*, fragebogen, fragebögen, frageboegen, zufriedenheits*,
      bewertung*, feedback, feedbackanfragen, rabatt*, gutschein*, alarm*, versand*, aufforderungen, erinnern, wahlkampf, wahlkampfsms, parteiwerbung, spendenbriefe,
      sonderangebote, pushnachrichten, einladungen, bewertungsanfragen, *nachricht, *nachrichten, *werbung, *umfrage, *umfragen, *befragung, *befragungen,
      *benachrichtigung, *benachrichtigungen, *erinnerung, *erinnerungen, *mitteilung, *mitteilungen, *sms, *infos, *newsletter, *hinweise, *updates, *spam,
      *warnungen, *einladungen, *smeldungen, *rmeldungen, *lmeldungen, *sangebote, *tangebote, *aufrufe, gewinnspiele, gewinnspiel*, rabattcodes, *codes, *gedöns,
      *kram, mobilfunkwerbung, kontaktierung, kontaktierungen, nachfragen, *angebote`,
    CRAP: `
      scheiß, scheiss, scheiße, scheisse, mist, müll, muell, quatsch, unsinn, blödsinn, bloedsinn, dreck, schmarrn, schmarren, kram, zeug, zeugs, schrott, terror,
      bullshit, schmäh, seich, mischt, schwachsinn, nonsens, zuspammerei, schreiberei, getexte, spammerei, shit, gebettel, *gebettel, *gelaber, *terror, gelaber,
      generve, gebimmel`,
    ADJ: `
      bitte, this, these, the, your, eure, eurer, euren, eurem, eire, ihre, ihrer, ihren, deine, deiner, deinen, dieser, diese, diesen, dieses, solche, solchen, so,
      weitere, weiteren, weiterer, blöde, blöden, ganze, ganzen, verdammten, scheiß, nervigen, nervige, einzige, einzigen, lästigen, derartige, derartigen,
      unerwünschten, unnötigen, der, die, den, das, dem, de, mehr, sonstigen, neue, neuen, automatischen, automatische, privaten, künftigen, kommerziellen, von, euch,
      ihnen, ne, eine, einen, irgendeine, irgendeinen, irgendwelche, irgendwelchen, ständigen, dauernden, täglichen, wöchentlichen, sinnlosen, dämlichen,
      bescheuerten, ewigen, komischen, dummen, doofen, unseriösen, zusätzlichen, zusätzliche, eigenen, ungefragten, ungebetenen`,
    NOT: 'nicht, dont, not, nich, nichtt, nit, net, ned, nöd, noed, nid, nie, niemals, keinesfalls, auf keinen fall, nimmer, nimma, nüm, nüme, nümme, nueme',
    NOMORE: `
      nicht mehr, not anymore, never again, nich mehr, nicht mer, nit mehr, net mehr, ned mehr, ned mea, net mea, nöd meh, noed meh, nid meh, nüm, nüme, nümme, nueme,
      nie mehr, nie wieder, niemals, niemals wieder, niemals mehr, nimmer, nimmermehr, nimma, nicht weiter, nicht weiterhin, nicht länger, nicht laenger,
      nicht wieder, nicht nochmal, nicht noch einmal, keinesfalls mehr, auf keinen fall mehr, zukünftig nicht, künftig nicht, in zukunft nicht, ab sofort nicht,
      nie nie wieder, nichtmehr, nie nochmal`,
    NOTHING: 'nichts, nothing, nix, nüt, nüüt, nuet, goa nix, gar nichts, gar nix, rein gar nichts, überhaupt nichts, absolut nichts, ganix, nada',
    NO: `
      kein, no, keine, keinen, keiner, keinem, keinerlei, keins, ka, kane, koa, koane, koan, kei, keini, keni, keene, keen, null, nie wieder, nie mehr, nimmer,
      ohne weitere`,
    MORE: `
      mehr, more, anymore, again, mehrr, mer, meh, mea, weiteren, weitere, weiterer, weiter, weiterhin, wieder, länger, künftig, zukünftig, künftige, zukünftigen,
      in zukunft, ab sofort, ab jetzt, ab heute, nochmal, ab morgen, ab dato, fortan, von nun an`,
    WANT: `
      will, want, wanna, wil, wills, willl, möchte, moechte, möcht, moecht, mechte, mecht, mag, wünsche, wuensche, wünschen, wollen, woll, wü, wui, wott, wet,
      brauche, brauch, brauchen, benötige, benötigen, möchten, moechten, mögen, wünscht, wollte, braucht, würde gerne, hätte gerne, hätte gern, fordere, verlange`,
    WISH: 'will, möchte, moechte, möcht, mag, wollen, möchten, wott, wü, mecht',
    RECEIVE: `
      bekommen, bekomme, bekommt, kriegen, kriege, kriagn, krieg, erhalten, erhalte, empfangen, haben, hören, hoeren, lesen, sehen, zu hören, zu bekommen,
      zu erhalten, bekommn, übercho, becho, ha, wissen, zu tun haben, zugeschickt, zugesendet, zugesandt, geschickt, gesendet, empfange, mitbekommen`,
    GETS: `
      bekomme, bekommt, bekam, bekamen, krieg, kriege, kriegt, erhalte, erhielt, kommt, kommen, kam, kamen, sehe, finde, war, gab, kriagt, empfange, ging, gingen,
      bekommst, ist`,
    HAVE: 'habe, hab, haben, hatte, hatten, ham, han, hob, hend, hat, ist, sind, wurde, wurden',
    GOT: `
      bekommen, erhalten, gekriegt, kriegt, gekommen, angekommen, gesehen, gelesen, empfangen, eingegangen, gefunden, becho, übercho, kriagt, geschickt, verschickt,
      zugestellt, durchgegangen, erreicht`,
    ME: `
      mich, mir, me, us, my number, mi, ma, mer, meiner, ihn, ihm, ihr bitte, denen, diese nummer, diese handynummer, meine nummer, mein handy, mei nummer,
      die nummer, dieses handy, an mich, bei mir, dieser nummer, meiner nummer, diesem handy, mein* mutter, mein* mama, mein* mutti, mein* muatta, mein* vater,
      mein* papa, mein* vati, mein* mann, mein* frau, mein* sohn, mein* tochter, mein* oma, mein* opa, mein* großmutter, mein* großvater, mein* eltern, mein* kinder,
      mein* bruder, mein* schwester, mein* tante, mein* onkel, mein* schwiegermutter, mein* schwiegervater, mein* kollegen, mein* kollegin, mein* freundin,
      mein* freund, mein* lebensgefährtin, mein* großeltern, mein* nachbarin, mein* nachbarn, mein* chef, mein* familie, mein* mam, mein* bub, mein* partner,
      unser* mutter, unser* eltern, unser* vater, unser* oma, unser* sohn, unser* tochter, unser* familie`,
    WHOM: `
      mich, mi, me, uns, ihn, ihr bitte, mein* mutter, mein* mama, mein* mutti, mein* muatta, mein* vater, mein* papa, mein* vati, mein* mann, mein* frau, mein* sohn,
      mein* tochter, mein* oma, mein* opa, mein* großmutter, mein* großvater, mein* eltern, mein* kinder, mein* bruder, mein* schwester, mein* tante, mein* onkel,
      mein* schwiegermutter, mein* schwiegervater, mein* kollegen, mein* kollegin, mein* freundin, mein* freund, mein* lebensgefährtin, mein* großeltern,
      mein* nachbarin, mein* nachbarn, mein* chef, mein* familie, mein* mam, mein* bub, mein* partner, unser* mutter, unser* eltern, unser* vater, unser* oma,
      unser* sohn, unser* tochter, unser* familie`,
    YOU: `
      sie, ihr, du, ihnen, euch, eich, dir, es, ihrer, ihrer seite, eurer seite, eurer firma, ihrer firma, eurem laden, ihrem unternehmen, dieser firma,
      diesem absender, dieser nummer`,
    NUMBER: `
      nummer, number, nummere, nummern, handynummer, telefonnummer, mobilnummer, rufnummer, handynr, nr, tel, telnr, mobilnr, natelnummer, natelnummere, daten,
      kontaktdaten, kontakt, telefonnumemr, handy nummer, tel nr, mobiltelefonnummer, kontakte`,
    MY: 'mein, alle, sämtliche, my, meine, meiner, meinen, mei, mini, mis, diese, dieser, die, unsere, unser, ihre, ihren, seine, deren, seinen, d, de, den, der',
    YOURS: 'deine, deinen, deiner, eure, euren, eurer, euere',
    DELETE: `
      striiche, striche, lösch, removen, deleten, removed, loesch, löscht, loescht, löschen, loeschen, löschts, lösche, loesche, löschend, zu löschen, löschung,
      loeschung, entfernung,
      streichung, vergiss, rauslöschen, rausloeschen, herauslöschen, entfernen, entfernt, entfern, entferne, entferne mal, rausnehmen, rauszunehmen, herausnehmen,
      herauszunehmen, rausnehme, rausschmeissen, rausschmeißen, rauswerfen, streichen, streicht, streich, ausstreichen, rausstreichen, runternehmen, vergesst,
      sperren, sperrt, usnäh, useneh, delete, remove, entfernen sie, löschen sie, blockiert, blockieren sie, sperren sie, streichts, streichen sie, entfernts,
      rausschmeißts`,
    DELETED: `
      getilgt, gelöscht, geloescht, entfernt, rausgenommen, herausgenommen, gestrichen, ausgetragen, abgemeldet, rausgelöscht, gsperrt, gesperrt, runtergenommen,
      abgemeldt,
      glöscht, glöst, genommen, rausgeschmissen, rausgeworfen, geschmissen, geworfen, rausgekickt`,
    TAKE: `
      nehmen, tuats, tuts, tust, gebts, nehmt, nimm, nehmts, nehmet, nämed, nemmed, nehm, schmeißt, schmeisst, werft, schmeißen, holt, kickt, tut, tun, packt, lasst,
      nimmt`,
    OUT: 'raus, heraus, rauss, aussi, use, usse, runter, weg, ausse, hinaus, draussen, draußen, runta, weck, herunter',
    FROM: 'aus, from, off, von, vom, us, usem, ausm, auf, vo, vu, vor, in',
    LIST: `
      liste, listen, lischte, listn, sms liste, verteiler, verteilern, verteilerliste, kampagnenliste, mailinglist, smsliste, abonnentenliste, telefonverteiler,
      mailverteiler, smsverteiler, adressverteiler, mailingliste, kontaktliste, datenbank, datenbanken, datei, kartei, kundenkartei, kundenliste, kundendatei, system,
      telefonliste, werbeliste, adressliste, abo, smsabo, newsletterliste, verzeichnis, gruppe, sendeliste, empfängerliste, adressbuch, telefonbuch, programm,
      kommunikation, abonnement, datenbestand`,
    UNSUBSCRIBE: `
      abmelden, abzumelden, abmelde, ab melden, abmeldn, abmeldung, abbestellen, abzubestellen, abbestelle, abbestellung, abbestel*, ab bestellen, austragen, auszutragen,
      austragung, ustrage, abmälde, deabonnieren, deabo, deregistrieren, entabonnieren, abonnement beenden, abgemeldet werden, ausgetragen werden, abbestellt,
      opt out, sms abo kündigen, sms dienst kündigen, newsletter kündigen, unsubscriben, opt outen, optouten, outen`,
    UNSUBSCRIBED: 'gestoppt, abgemeldet, abbestellt, ausgetragen, abgmeldet, abmeldet, widerrufen, widersprochen, gekündigt',
    REPORT: 'melde, meld, meldet, melden, meldts, meldets, mälded, melded',
    ORDER: 'bestell, bestelle, bestellt, bestellen, bestellts, bschtell',
    CARRY: 'trag, tragt, tragen, trage, traget, tragts, träged',
    LET: 'lass, laß, lasst, laßt, lassen, lassts, laßts, lossts, losts, lönd, löhnd, lönt, löht, lats, loht',
    RELEASE: 'ruhe, ruh, rua, ruah, rueh, frieden, friede, fride, rhue, funkstille',
    REVOKE: `
      widerrufe, widerruf, widerrufen, wiederrufe, wiederrufen, widerspreche, wiederspreche, widersprechen, widerspruch, entziehe, ziehe, zurückziehen, zurückgezogen,
      zurueckziehen, zurück, zurueck, ziehen`,
    CONSENT: `
      einwilligung, einwilligungen, zustimmung, erlaubnis, genehmigung, einverständnis, einverstaendnis, datenverarbeitung, verarbeitung, verwendung, nutzung,
      datennutzung, speicherung, kontaktaufnahme, werbung, werblichen, zusendung, opt in, werbenutzung, direktwerbung, zusendungen, daten, recht, berechtigung,
      freigabe`,
    ALREADY: `
      schon, bereits, mehrfach, mehrmals, doch, gestern, letzte, vor, oft, öfter, zigmal, hundertmal, zweimal, dreimal, zwei mal, drei mal, x mal, scho, wiederholt,
      längst, NUM, eben, gerade, 2x, 3x, heute`,
    SAID: `
      geschrieben, gschriebe, gschriebn, gesagt, geschickt, gschickt, gesendet, gesandt, geantwortet, gebeten, getippt, eingegeben, gsagt, verlangt, gedrückt,
      gemacht`,
    STILL: `
      trotzdem, dennoch, immer noch, weiterhin, noch immer, immernoch, nach wie vor, wieder, ständig, weiter, jetzt schon wieder, scho wieder, schon wieder, no immer,
      immer no, obwohl, aber, hört`,
    OTHER: `
      termin, termine, bestellung, bestellungen, rechnung, rechnungen, lieferung, mitgliedschaft, vertrag, verträge, kurs, kurse, training, trainings, unterricht,
      schule, kita, kindergarten, hort, auto, fahrzeug, strom, gas, fitnessstudio, studio, fitness, versicherung, warteliste, gästeliste, teilnehmerliste,
      einkaufsliste, artikel, warenkorb, reservierung, buchung, tisch, flug, hotel, ticket, tickets, konto, kundenkonto, account, profil, paket, adresse, kasse, foto,
      bild, app, abo der, zeitung, zeitschrift, prüfung, klausur, essen, mittagessen, ausflug, camp, probe, kauf, kaufvertrag, lastschrift, einzug, abbuchung,
      zahlung, seminar, schwimmkurs, schwimmen, yoga, workshop, treffen, veranstaltung, event, party, feier, sitzung, stunde, probetraining, kind, kindes, kleine,
      kleinen, hund, mail, mails, email, emails, e mail, katalog, streik, spiel, turnier, netflix, spotify, wlan, wecker, heizung, alarm, alarmanlage, gewerbe,
      wohnsitz, kochkurs, kurstag, sportkurs, reise, impftermin, position, file, probeabo, tennis, fussball, fußball, tanzkurs, messe, musikschule, patient, spende,
      dauerauftrag, spam ordner, monteur, techniker, handwerker, elektriker, klempner, installateur, fahrer, kurier, taxi, makler, gutachter, schlüssel, getränke,
      brötchen, medikament, medikamente, rezept, blumen, kleid, hose, jacke, schuhe, zimmer, wohnung, garage, garten, *termin, *termine, *bestellung, *rechnung,
      *kurs, *kurse, *vertrag, *paket, *stunde, *training, *unterricht, *karte, *buchung, *versicherung, *zahlung, *fahrt, *reise, *reservierung, *lieferung, *hort,
      *platz, *gruppe, *treffen, *turnen, *mail, *mails, *prüfung, *abo der, ballett, turnen, gymnastik, chor, verein, schein, kiste, box, abholung, betreuung, ags,
      ag, schulessen, nachhilfe, autos, hundes, kurses, vertrags, wagens`,
    CALL: `
      anrufen, anzurufen, anruf, anrufe, anrufen sie, angerufen, telefonieren, telefonisch, anrüfe, aalüte, aarufe, anruft, telefonanrufe, werbeanrufe, rufen, ruft,
      telefonate`,
    WHY: 'warum, wieso, weshalb, weswegen, wieso zum teufel, worum, wiso, warom',
    HOW: `
      wie, wo, wia, wi, was muss ich, was muß ich, muss ich, muß ich, was kann ich, was soll ich, gibt es eine möglichkeit, gibts eine möglichkeit, kann ich,
      kann man, kann ma, ist es möglich, könnte ich, wohin, an wen, bei wem, wer kann, was kostet, kostet es, gibts ne möglichkeit, gibt es ne möglichkeit,
      gibt es irgendeine möglichkeit, besteht die möglichkeit, wie kann`,
    TIME: `
      nachts, nacht, abends, morgens, mittags, sonntags, sonntag, samstags, wochenende, feiertagen, feiertags, uhr, früh, frueh, spät, spaet, so oft, so häufig,
      so haeufig, so viel, so viele, sovie*, jeden tag, täglich, taeglich, so lange, arbeitszeit, feierabend, mitten in, um diese zeit, jede woche, öfter als,
      mehr als, mehrmals, dauernd, ständig, alle paar, vormittags, mitternacht`,
    AROUND: 'vor, nach, bis, während, waehrend, ab, zwischen, bevor, solange, außer, wenn, im, am',
    LESS: `
      weniger, seltener, wenige, wöchentlich statt, zu viele, zu viel, zuviele, zuviel, zu oft, zu häufig, so viele, so oft, so viel, pausieren, pause, pausiert,
      aussetzen, unterbrechen, reduzieren, einmal im monat, nicht jeden tag, so häufig, wenger, stummschalten`,
    WHO: `
      wer ist das, wer sind sie, wer seid ihr, wer bist du, wer schreibt, wer sind, wer zum, wer bisch, wer isch das, wer bistn, wer issn das, mit wem, von wem,
      wer seit ihr, wos wüst, wer is des, wer ist da, wer ist denn da, wer schreibt da, wer ist dort, wer spricht da, kennen wir uns, wer ist am, was wollen sie von,
      was wollt ihr von, was willst du von, wer will das wissen, mit wem habe ich`,
    ANGER: `
      verpisst, verpiss, verpissen, fickt, fick, arschloch, arschlöcher, arschlecken, leck mich, leckt mich, fresse, haut ab, hau ab, fuck, scheiss verein,
      scheißverein, scheißladen, wixer, wichser, idioten, vollidioten, penner, spammer, drecksverein, schnauze voll, schnauze, frechheit, unverschämt,
      unverschämtheit, abzocke, abzocker, betrüger, gehts scheissen, geht scheißen, nervt, nervig, nerven, nervst, kotzt, verarschen, zum kotzen, ätzend, saftladen,
      gschissen, schleicht, schleichts, schleich, gopf, spinnt, deppen, trottel, huere`,
    AGENCY: `
      bundesnetzagentur, verbraucherzentrale, verbraucherschutz, datenschutzbehörde, datenschutzbeauftragten, datenschutzbeauftragte, wettbewerbszentrale, rtr, seco,
      bakom, ombudsmann, abmahnung, abmahnen, verklagen, verklage, rechtliche schritte, strafanzeige, rechtlichen schritten, juristische schritte, konsumentenschutz,
      dsgvo`,
    SIGNED: 'angemeldet, eingewilligt, zugestimmt, registriert, abonniert, eingetragen, bestellt, erlaubt, gegeben, erteilt, angefordert, angmeldet',
    CONDITION: 'wenn, falls, sobald, ob, sollte, sollten, wann',
    I: 'ich, i, wir, er, man, niemand, keiner, wer, ick',
    CAN: 'kann, konnte, könnte, darf, durfte, werde, muss, musste, wollte, konnten, können, habe, hab, soll, sollte',
    SHALL: 'soll, sollen, sollt, sollte, sollten, müssen, muss, darf, dürfen, dürft, sollts, söll, sölled',
    CONTACT: 'kontakt, kontaktaufnahme',
    NEEDED: 'nötig, notwendig, vorhanden, verfügbar, gefunden, dabei, drin, offen, erforderlich, da, übrig, draus',
    THERE: 'habt ihr, haben sie, hat ihr, hast du, gibts, gibt es, gabs, gab es, habts, hend ihr, hends, sind, seid',
    LAUGH: 'lachen, haha, hahaha, lol, 😂, 🤣, bauch, quatsch, tränen, lach, süß, peinlich, rot',
    PRAISE: 'süß, lustig, witzig, niedlich, genial, geil, putzig, komisch, peinlich, herrlich',
    REPLY: 'antworten, antworte, antwortet, senden, sende, schicken, schreiben, schreibe, texten, simsen, rückantwort, beantworten, antwort',
    PERIOD: `
      diesen monat, diese woche, solange, so lange, vorübergehend, voruebergehend, vorerst, erstmal, erst mal, momentan, derzeit, zurzeit, zur zeit, im moment, bis,
      bis zum, bis ende, urlaub, im urlaub, ferien, weile, paar wochen, paar tage, diesen sommer, gerade, jänner, januar, februar, märz, april, juni, juli, august,
      september, oktober, november, dezember, einstweilen`,
    THREAT: `
      anwalt, anwältin, rechtsanwalt, anwalte, polizei, strafanzeige, abmahnung, bundesnetzagentur, verbraucherzentrale, datenschutzbehörde, verklage, verklagen,
      mahne, rechtliche schritte, rechtlich, rechtlichen, juristisch, juristische, angezeigt, anzeigen, zeige an, anwälte, anwaltlich, strafrechtlich, verfolgt,
      gemeldet, gibts ne, erstatte, erstatten, zur anzeige, dann anzeige, anzeige raus, anzeige wegen, anzeige gegen, anzeige bei, einer anzeige, bnetza,
      anzeige erstatten, gibts anzeige, eine anzeige, ne anzeige, melde ich, ich melde, zeige ich sie, zeige ich euch, zeig ich euch, ich zeige, ich zeig,
      blockiere ich, beschwere ich, vor gericht, konsequenzen`,
    NEXT: `
      noch eine, noch ein, noch einmal, nochmal, noch mal, nächste, nächsten, nächster, naechste, naechsten, weitere, weiteren, weiterer, noch so, einzige, erneut,
      weiter, weiterhin, wieder`,
    AGAIN: 'noch einmal, nochmal, noch mal, noch eine, noch ein, nächsten mal, naechsten mal, nächstes mal',
    IDIOM: 'problem, ahnung, sorge, stress, thema, zeit, wunder, frage, plan, eile, chance, stau, angst',
    REACT: `
      liebt, liebte, geliebt, mag, mochte, gefällt, gefallt, gefiel, gemocht, lacht, lachte, gelacht, betont, betonte, hervorgehoben, hob, hebt, fragt, fragte,
      gefragt, hinterfragt, hinterfragte, reagiert, reagierte, reaktion, markiert, markierte, herz, daumen, fand, findet, ausrufezeichen, fragezeichen, infrage,
      unterstrichen, disliked, liked, loved, laughed, emphasized, questioned, geliked, hinzugefügt, entfernt, entfernte, bezweifelt, smiley, like`,
    OR: 'oder, sonst, andernfalls, ansonsten, und ich',
    SERVICE: `
      dienst, dienste, service, services, kanal, club, kundenclub, programm, treueprogramm, smsdienst, infodienst, system, angebot, gruppe, account, nummer, allem,
      diesem, dieser, ganzen, bonusprogramm, kundenkarte, aktion, kampagne, shop, firma`,
    UNWANTED: `
      unerwünscht, unerwuenscht, unerwünschte, unerwünschten, nicht erwünscht, nicht gewünscht, nicht erlaubt, nicht gestattet, untersagt, untersage, verbiete,
      verboten, verbitte, verzichte, verzichten, sparen, ersparen, unterlassung, schenken, stecken, abbestellt, untersagen, verbieten, widersagt`,
    SEND: `
      schick, schickt, schicken, schickts, schicked, schicke, senden, sendet, sende, send, zusenden, zuschicken, vorbeischicken, rausschicken, losschicken,
      zugeschickt, zu senden, zu schicken, versenden, verschicken, bringen, liefern`,
    DET: `
      der, die, das, den, dem, des, ein, eine, einen, einem, mein, meine, meinen, meinem, unser, unsere, unseren, kein, keine, keinen, frau, herrn, herr, vom, beim,
      zum, zur, im, meines, unseres, seines, deines`,
    MISTAKE: `
      versehen, aus versehen, ausversehen, versehentlich, irrtum, irrtümlich, irrtümlicherweise, fälschlich, fälschlicherweise, ungewollt, unabsichtlich, fehler,
      falsch verstanden, missverständnis, verdrückt, mein fehler`,
    WELL: `
      nachdenken, überlegen, lesen, essen, schlafen, anschauen, ansehen, ausprobieren, testen, darüber, drüber, reden, sprechen, entscheiden, trinken, arbeiten`,
    CHILD: 'mein* tochter, mein* sohn, mein* kind, mein* kinder, mein* kleine, mein* kleinen, unser* tochter, unser* sohn, unser* kind, mein* bub',
    STATE: `
      da, dabei, zuhause, daheim, zu, im, in, sicher, mehr, krank, fertig, erreichbar, so, ganz, allein, böse, blöd, bereit, hier, vor, auf, am, mobil, gut,
      zufrieden, nachtragend`,
    OTHER_WAY: 'anruf, anrufe, anrufen, mail, mails, email, emails, post, briefe, telefonate',
    FINE: 'ok, okay, prima, lieber, besser, gut, fein, super, recht',
    NEITHER: 'keine, kein, und, oder, noch, weder',
    PASS_ON: 'sag, sagt, sag dem, sag der, sagen sie, sage, richte aus, bitte sag, jemand meinem, jemand dem, jemand der',
    THIRD: 'nachbar, nachbarn, nachbarin, chef, kollege, kollegen, bruder, schwester, sohn, tochter, mann, frau, ex, freund, freundin, kinder, jungs, leute, hund',
    LETTER: 'briefe, brief, post, briefpost, prospekte, kataloge, katalog, papierrechnung, rechnungen, flyer, emails, mails, newsletter per mail, papierpost',
    WISHING: 'wäre froh, wär froh, wäre dankbar, wär dankbar, dankbar, freuen wenn, würde mich freuen, wäre schön, wäre nett, wär nett, wär schön, möchte lieber, würde lieber, hätte gern, hätte gerne, mir wäre lieb, mir wäre lieber, wäre mir recht',
    NOT_GET: 'nichts mehr hören, nichts mehr höre, nichts mehr hör, nichts mehr bekommen, nichts mehr bekomme, nichts mehr kriege, nichts mehr kommt, nichts mehr käme, nichts mehr schicken, nichts mehr schreiben, nichts mehr schicken würden, keine mehr bekomme, keine mehr bekommen, keine mehr kommen, in ruhe lassen, in ruhe gelassen, nichts mehr von, nichts von ihnen hören, verschont, in frieden',
    IT_IS: 'es ist, ist es, jetzt ist, haben wir, um, wir haben, es war',
    SMALL_HOUR: 'ein uhr, zwei, drei, vier, fünf, eins, halb zwei, halb drei, halb vier, halb fünf, halb sechs, 1, 2, 3, 4, 5, 1 uhr, 2 uhr, 3 uhr, 4 uhr, 5 uhr, mitternacht',
    NIGHT: 'in der früh, nachts, morgens, in der nacht, am morgen, früh, in aller früh, in aller herrgottsfrühe',
    HERE: 'hier, unter dieser nummer, bei uns, in diesem haus, an dieser nummer',
    NOBODY: 'kein, keine, keinen, kein herr, keine frau, niemand namens, niemand mit dem namen, keinen herrn, keinen herr',
    PER_TIME: 'im monat, pro monat, die woche, pro woche, in der woche, im jahr, am tag, monatlich, wöchentlich',
    ENOUGH_OF: 'reicht, reichen, genügt, genügen, langt, wäre genug, ist genug, würde reichen, würd reichen, völlig aus',
    NOT_HAVE: 'wir haben keinen, wir haben keine, wir haben kein, wir haben gar keinen, wir haben gar kein, wir haben gar keine, ich habe keinen, ich habe keine, ich habe kein, hab keinen, hab keine, hab kein, habe kein, habe keinen, habe keine, besitze kein, besitze keinen, besitzen keine, haben hier keinen, ich hab gar keinen, ich habe gar keinen, ich habe gar kein',
    OWNED: 'garten, haus, auto, hund, katze, kinder, haustier, haustiere, dach, pool, balkon, kredit, kamin, heizung, eigentum, grundstück, solaranlage, kleingarten, rasen, wohnung, führerschein',
    ALSO: 'und, oder, sowie, noch, u',
    NOT_BELONG: 'nichts verloren, nichts zu suchen, gehört nicht, hat dort nichts verloren, nicht hingehört, nichts zu schaffen',
    DATABASE: 'datenbank, verteiler, kartei, system, datei, adressbuch, kundendatei',
    STRANGER: 'kenne keinen, kenne keine, kenne diese, kenne diesen, kenn ich nicht, kenne ich nicht, kenne die, kenne den',
    MINE: 'meinem, meiner, meinen',
  },
  rules: [
    { id: 'pressed-by-mistake', is: 'none', when: [
      'MISTAKE --2 [UNSUBSCRIBED|STOP|KEYWORD|DELETED]', '[STOP|KEYWORD|UNSUBSCRIBED] SAID? , ..2 MISTAKE', '[STOP|KEYWORD|UNSUBSCRIBED] --2 MISTAKE',
      '[UNSUBSCRIBED|STOP|KEYWORD] --5 wieder|zurück rein|anmelden|aufnehmen', '[bewerbung|bewerbungen|umwerbung|nachfragen]',
    ] },
    { id: 'halt-alone', is: 'opt_out', when: ['^^ POLITE* [halt] POLITE* $$'] },
    { id: 'halt-particle', is: 'none', when: ['[halt]'] },
    { id: 'keyword-with-its-code', is: 'opt_out', when: ['^^ [KEYWORD|STOP] an NUM POLITE* $$'] },
    { id: 'sent-as-told', is: 'opt_out', when: ['^^ REPLY [stop|stopp] POLITE* $$', '^^ sms [stop|stopp] POLITE* $$'] },
    { id: 'footer-word', is: 'none', when: [
      '^ REPLY ..1 [KEYWORD] $', '^ sms ..1 [KEYWORD] $', 'mit|per|durch [KEYWORD|STOP] ..3 REPLY', 'REPLY ..2 mit|per [KEYWORD|STOP]', '[KEYWORD|STOP] an NUM',
      'zum|zur|um|für ..1 UNSUBSCRIBE ..2 [KEYWORD|STOP]', 'zum|zur|um|für ..1 [UNSUBSCRIBE] ..3 KEYWORD|STOP', 'KEYWORD|STOP zum [CLOSE|UNSUBSCRIBE|STOP]',
      'KEYWORD|STOP REPLY|an ..4 zum|zur|um ..2 [UNSUBSCRIBE]', '^ [UNSUBSCRIBE] $?', '^ NO ADJ* [MESSAGE] MORE ..1 $?', '" NO ADJ* [MESSAGE] MORE ..1 $?',
      'UNSUBSCRIBE mit|per|via|durch [KEYWORD|STOP]', '[UNSUBSCRIBE] mit|per|via|durch KEYWORD|STOP',
    ] },
    { id: 'idiom', is: 'none', when: [
      'NO IDIOM ..3 [MESSAGE|SENDING]', 'WANT YOU? NOT ..2 [stören|nerven|belästigen|stoeren]', '[WANT] ich? YOU? NOT ..2 stören|nerven|belästigen|stoeren',
    ] },
    { id: 'not-one-more-or-else', is: 'opt_out', when: [
      'NEXT ..3 MESSAGE ..9 [THREAT|AGENCY]', 'AGAIN und|dann|sonst ..4 [THREAT|AGENCY]', 'beim nächsten mal ..5 [THREAT|AGENCY]',
      'CONDITION ..4 AGAIN ..5 [THREAT|AGENCY]', 'CONDITION ..9 MESSAGE|SENDING|CEASE ..9 [THREAT|AGENCY]',
      '[THREAT|AGENCY] ..6 CONDITION ..8 MESSAGE|SENDING|CEASE|NOT', 'CONDITION ..4 von YOU höre ..6 [THREAT|AGENCY]'
    ] },
    { id: 'asked-so-often', is: 'opt_out', when: [
      'wie oft|viele ..9 [CEASE|STOP|UNSUBSCRIBE]', 'wieviel|wieoft|wieviele ..9 [CEASE|STOP|UNSUBSCRIBE]', 'wie oft|viele ..9 NOMORE ..3 [SENDING]',
      'wie oft|viele ..7 [STOP] SAID', 'WHY ..2 YOU ..2 NOT [CEASE]', 'WHY [HEAR] YOU ..2 NOT UP',
      'können|könnt|kannst|wollt|wollen YOU ..2 NOT ..1 [CEASE|UNSUBSCRIBE]', 'CONDITION ..4 NOT [CEASE]',
      'NOT , POLITE* [STOP|CEASE|UNSUBSCRIBE|CLOSE|DELETE]', 'bitte ..1 [weglassen]',
    ] },
    { id: 'what-if', is: 'none', when: [
      'CONDITION ich|man|i ..4 [KEYWORD|STOP|UNSUBSCRIBE|CLOSE]', 'was ..3 CONDITION ..6 [KEYWORD|STOP|UNSUBSCRIBE]', 'ohne ..5 [UNSUBSCRIBE|STOP|CEASE]',
    ] },
    { id: 'cannot', is: 'held', when: [
      '[UNSUBSCRIBE] ..3 funktioniert|geht|klappt|möglich ..2 NOT',
      '[UNSUBSCRIBE] ..2 NOT möglich', '[abmeldelink|abmeldeseite|abmeldebutton]',
    ] },
    { id: 'others-list-asked', is: 'none', when: [
      'vom|von|beim|zum ..2 !MESSAGE|LIST|POLITE|YOU|ME|CRAP|SERVICE|KIND_ALL [UNSUBSCRIBE]',
      '[UNSUBSCRIBE] vom|beim|zum !MESSAGE|LIST|SERVICE|YOU|ADJ|KIND_ALL ..1', '[REPORT] ..4 vom|beim|zum !MESSAGE|LIST|SERVICE|YOU|ADJ|KIND_ALL ..3 ab',
      'OTHER --4 [DELETE|UNSUBSCRIBE|STOP|CLOSE]', '[DELETE] --3 OTHER', 'DET UNKNOWN|OTHER --1 [UNSUBSCRIBE|DELETE|CLOSE|REPORT|STOP|TAKE]',
      '[DELETE|CLOSE|TAKE|STOP] YOU? POLITE* DET UNKNOWN|OTHER', 'für|fuer --3 [UNSUBSCRIBE|REPORT]', '[UNSUBSCRIBE|REPORT] --3 für|fuer',
      'TIME|NUM|heute|morgen|nächste|nächsten|kommende|kommenden --2 [UNSUBSCRIBE]', 'CHILD --2 [UNSUBSCRIBE]', '[UNSUBSCRIBE] --2 CHILD', '[REPORT] YOU? CHILD',
      '[UNSUBSCRIBE] muss|muß|soll I', '[UNSUBSCRIBE] meines|unseres|seines|deines !NUMBER|MESSAGE|LIST',
    ] },
    { id: 'nothing-comes-why', is: 'none', when: ['WHY ..6 NO ADJ* ..1 [MESSAGE]'] },
    { id: 'wanted-out-anyway', is: 'opt_out', when: [
      '[WANT|wollte] ich|POLITE|da|hier|auch* raus|rauss|heraus POLITE* $', 'kann|könnte|dürfte|darf ich ..7 [DELETED|UNSUBSCRIBED] werden',
      'könnte|kann man|jemand ..6 FROM ADJ* [LIST] OUT|TAKE|DELETE|nehmen|schmeißen|löschen',
    ] },
    { id: 'how-to', is: 'held', when: [
      'HOW ..8 [UNSUBSCRIBE|KEYWORD]', 'HOW [REPORT] ..4 ab', 'HOW [ORDER] ..4 ab', 'HOW [CARRY] ..4 aus', 'HOW ..7 NO ADJ* ..1 [MESSAGE] ..1 MORE',
      'HOW ..6 FROM ..3 [LIST]', 'HOW ..7 [los|loswerden]', 'HOW ..4 [REVOKE] ..4 CONSENT', 'wie|wo ..6 [runter|raus|weg] ..1 $',
      'HOW ..6 von|aus ..3 LIST|MESSAGE [runter|raus|weg|los]', 'gibt|gibts ..3 [möglichkeit|weg] ..6 UNSUBSCRIBE|CLOSE|STOP|NO',
      'HOW ..6 ME|NUMBER|MESSAGE|das ..4 [DELETE|CLOSE]', 'HOW ..2 [DELETE|CLOSE] ..3 ME|NUMBER|MESSAGE|LIST',
      'HOW ..5 das|dies|YOU|SENDING|MESSAGE|CRAP ..4 [STOP|CEASE]', 'wie|wo|wohin ..6 [STOP|CEASE]', 'HOW ..2 [STOP|CEASE] ..2 MESSAGE|SENDING|das|CRAP',
      'wie ..4 das|die|MESSAGE [weg] POLITE* $', '[NUMBER] ..4 wie läuft|geht|funktioniert',
      'wie|wo [deaktiviere|stelle|stell|schalte|schalt|beende|stoppe|blockiere|verhindere|unterbinde] ich das|die|diese|dies|es ..2 $',
      'wie|wo [deaktiviere|stelle|stell|schalte|schalt|beende|stoppe|blockiere|verhindere|unterbinde] ich ADJ* MESSAGE',
    ] },
    { id: 'negated', is: 'none', when: ['NOT POLITE* [STOP|CEASE|UNSUBSCRIBE|KEYWORD|CLOSE]', '[HEAR] ..3 NOT ..1 UP', 'NOT ganz|komplett|MORE [UNSUBSCRIBE]'] },
    { id: 'something-else-ends', is: 'none', when: [
      'I SHALL|CAN|wollen|will ..2 [aufhören|aufhoeren]', 'SHALL|wollen I ..3 [aufhören|aufhoeren]', '[HEAR|CEASE] ..3 LAUGH', '[HEAR] UP ..2 LAUGH',
      'regen|schnee|lärm|musik|schmerzen|es|er|wetter ..2 [HEAR|CEASE]', 'CAN|kann I ..3 [aufhören|aufhoeren]',
    ] },
    { id: 'calls', is: 'held', when: [
      '[HEAR] ..3 UP ..6 CALL', '[CEASE|STOP|CLOSE] ..4 CALL', 'CALL ..3 [CEASE|STOP|CLOSE]', 'NO --2 [CALL]'
    ] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[HEAR] ..4 UP ..6 SENDING|MESSAGE|CRAP|SENT', '[HEAR] ..3 UP ..5 fragen|befragen|betteln|bitten|nachzufragen|nachfragen', 'MESSAGE|CRAP ..3 [HEAR] ..3 UP',
      '[HEAR] YOU? POLITE* mit|me ..5 MESSAGE|CRAP|SENDING ..2 UP', 'WANT ..1 das|dass ..3 [CEASE]', '^ POLITE* [HEAR] POLITE* UP POLITE* $',
      '^ POLITE* [HEAR] POLITE* UP POLITE* , ..6 MESSAGE|SENDING|SENT|NOMORE|ANGER|NUMBER|OR|interesse|WANT|THREAT|CRAP|nervt', '[HEAR] YOU POLITE* UP POLITE* $',
      '[HEAR] YOU POLITE* UP ,',
      '[HEAR] POLITE* UP OR', '[CEASE] , OR ..6 THREAT|AGENCY', '[CEASE] OR ..6 THREAT|AGENCY', '[STOP] OR ..4 THREAT|AGENCY', '[STOP] , OR ..4 THREAT|AGENCY',
      '[CEASE] ..6 SENDING|MESSAGE|CRAP', 'MESSAGE|CRAP|SENDING|damit ..3 [CEASE]', 'das|dies|es ..3 SHALL ..3 [CEASE]', 'SHALL YOU ..3 [CEASE] POLITE* $', 'YOU ..4 SHALL ..1 [CEASE]', 'YOU ..4 [CEASE] SHALL', '^ POLITE* [CEASE] POLITE* $',
      'kann|können|könnt|kannst YOU ..2 [CEASE] POLITE|damit|hier|me|ME* $', 'kann|können|könnt|kannst YOU ..2 [CEASE] ,',
      '[HEAR] YOU? POLITE* UP POLITE* damit', '[HEAR] YOU? POLITE* damit ..1 UP',
    ] },
    { id: 'stop-messages', is: 'opt_out', when: [
      '[STOP|CLOSE] POLITE* mit POLITE* ADJ* MESSAGE|CRAP|SENDING', '[STOP|CLOSE] YOU? POLITE* ADJ* MESSAGE|CRAP', '[STOP] zu|me SENDING',
      '[STOP] it ..1 mit ADJ* MESSAGE|CRAP', '[STOP] SENDING', 'dont|don SENDING [ME]', 'unsub [ME]',
      'take|get [me] off|out !the|a|my|of|hold|speaker',
      'leave me [alone]', 'can|could|könntet|kannst|könnt|können you|YOU ..1 [STOP] POLITE* $', 'can|could|könntet|kannst|könnt|können you|YOU ..1 [STOP] ,',
      'go [away]', 'off the|your [LIST]', '^ POLITE* no [more] POLITE* $', 'i want [out]',
      'cancel my [subscription]', '[STOP] ..1 SENDING $', '[unterlassen|unterlassts|unterlasst] YOU ..4 MESSAGE|SENDING',
      '[schluss] damit|jetzt POLITE* $', '^ POLITE* [LET] YOU? POLITE* das|es|des POLITE* sein|bleiben|si POLITE* $', '^ POLITE* [schluss] POLITE* $',
      '[LET] YOU? POLITE* ADJ* CRAP', '[LET] YOU? das SENDING', '[LET] YOU? POLITE* das|es|des ..1 mit ..3 MESSAGE|CRAP',
      '^ POLITE* [weg|fort|schluss|basta] mit ADJ* MESSAGE|CRAP', 'SENDING|MESSAGE|YOU|NUMBER|person ..6 , POLITE* [LET] YOU? es|das POLITE* $',
      '[kündige|kündigen|kuendige|kündigt] ich|hiermit|ADJ|mein|das|POLITE* MESSAGE|smsdienst', 'MESSAGE ..8 [weg] damit POLITE* $', 'MESSAGE ..8 damit [weg]',
    ] },
    { id: 'set-up', is: 'none', when: ['auf NUM ..2 [einstellen]', 'MESSAGE ..2 auf ..3 [einstellen|CLOSE]', 'OTHER --3 [CLOSE]', '[CLOSE] YOU? --3 OTHER'] },
    { id: 'close-messages', is: 'opt_out', when: [
      'anschreiben|schreiben|zusenden [CLOSE]', 'sofort [einstellen|unterlassen|beenden|stoppen]',
      '[CLOSE|STOP] YOU? das|dies|des POLITE* ,', '[CLOSE|STOP] YOU? das|dies|des OR',
      'UNSUBSCRIBED|nie|SIGNED ..1 , POLITE* [CLOSE|STOP] POLITE* $', '[CLOSE] ..2 mit ..4 MESSAGE', 'letzte|letztmalige [aufforderung]',
      'letzte [warnung] ..9 THREAT|AGENCY', '[stellen|stellt|stell|stellts] YOU? POLITE* das|dies|es ..2 ein|ab',
      '[stellen|stellt|stell|stellts|schalten|schaltet|schalt|dreht] ..5 MESSAGE ..3 ein|ab|aus', '[ende] mit ..3 MESSAGE|CRAP', 'MESSAGE ..2 [stornieren|kündigen|kuendigen|canceln]', '^ POLITE* ADJ* MESSAGE [aus|off|weg|ade] POLITE* $',
      'verschont|verschonen|verschone YOU? ME [mit] ..4 MESSAGE', 'von ..3 [MESSAGE] ..5 abzusehen|absehen', 'MESSAGE ..2 POLITE [CLOSE|abstellen]',
      'von ..3 SENDING|SENT [absehen|abzusehen]', 'sehen|seht YOU? ..2 von ..3 [MESSAGE] ..2 ab',
      'MESSAGE ..2 [schaltet|stellt|schalten|stellen|schalt] YOU? das|die|des ab|ein|aus',
      'MESSAGE|bekomme|krieg|kriege|erhalte|bekommen|kriegen ..9 POLITE* [CLOSE|STOP|DELETE] POLITE* $', '[LET] YOU? POLITE* ..2 bleiben|sein ..3 MESSAGE|SENDING',
      '[beenden|beendet|beende|stoppen|stoppt] YOU? POLITE* ADJ* MESSAGE|SENDING', '[abstand] von ..2 MESSAGE|SENDING', '[missen|verzichten] auf ADJ* MESSAGE',
      'MESSAGE ..3 gern|gerne|gut [verzichten]',
    ] },
    { id: 'others-sent', is: 'none', when: [
      'alte|alten [NUMBER] ..4 NOMORE|NOT', 'alte|alten [NUMBER] POLITE* DELETE', 'DET UNKNOWN|OTHER YOU|WANT|SHALL|ME|POLITE* NOT|NOMORE ME|YOU|POLITE* [SEND]',
      '[SEND] YOU? POLITE* ME? DET UNKNOWN|OTHER --3 NOMORE|NOT', 'OTHER --4 NOMORE|NOT ..3 [SENDING]', '[SENDING] YOU? --3 OTHER --4 NOMORE|NOT',
      '[MESSAGE] ..3 briefkasten|postkasten',
    ] },
    { id: 'sends-themselves', is: 'none', when: [
      'I|sie YOU? [SENDING]', '[schreibe|schicke|sende|kontaktiere] I', 'I CAN ..5 NOMORE|NOT ..2 [SENDING|melden]', 'CAN I ..5 NOMORE|NOT ..2 [SENDING|melden]',
      '^ CAN !YOU ..4 NOMORE|NOT ..2 [SENDING] !werden', 'WHY [SENDING] ..4 NOMORE|NOT', 'WHY ..5 NOMORE ..1 [SENDING]', '[SENDING] ihr|du ..3 NOMORE ..2 $?',
      'vergesst|vergiss|vergessen ..1 NOT ..4 [SENDING]', 'NOMORE , ..4 [SENDING]', 'WHY [REPORT]', 'WHY ..3 [REPORT] ..3 NOMORE',
    ] },
    { id: 'other-paused', is: 'none', when: ['OTHER --6 [pausieren|aussetzen|unterbrechen|pausiert|LESS]'] },
    { id: 'not-so-often', is: 'held', when: [
      'TIME --3 NOT|NOMORE --2 [SENDING|SENT]', '[SENDING] YOU? POLITE* ME|MESSAGE|ADJ* NOT|NOMORE AROUND', 'NOT|NOMORE AROUND ..4 [SENDING]', 'NOMORE|NOT [SENDING] ..1 AROUND',
      'NO|LESS ..3 [MESSAGE] ..3 TIME', 'NO ADJ* ..1 [MESSAGE] AROUND NUM|TIME', 'TIME ..2 NO ADJ* ..1 [MESSAGE]', '[MESSAGE] ..4 LESS', '[weniger|seltener] oft|häufig|haeufig', '[übertreibt|übertreiben] ..4 MESSAGE', 'einmal|NUM ..4 [reicht|reichen|genügt|genuegt|ausreichen]', '[LESS] ..3 SENDING', 'SENDING ..4 [LESS]',
      'nur ..2 wenn|bei ..3 [SENDING|MESSAGE]', 'nur noch ..2 wichtige|wichtigen [MESSAGE]',
      '^ POLITE* [NOT] AROUND NUM ..2 POLITE $', 'eine ..1 [MESSAGE] ..1 pro|im', 'soll|wird|geht das ..1 [TIME] ..2 $?',
      '[muss|muß] das|dies ..1 TIME|dauernd|immer ..2 sein', '[reicht|genügt|reichen] ..2 einmal|1x|NUM ..3 woche|monat|tag|jahr|pro|im', '[müsst|müssen|muss|musst] YOU ..3 TIME ..3 SENDING',
      '[müsst|müssen|muss|musst] YOU ..2 um|so ..2 TIME', 'wie oft|lange ..3 YOU ..4 noch ..2 [SENDING]', 'wie oft|lange ..2 noch ..3 [SENDING] YOU',
      'nur wenn|bei|in|im|für ..4 [SENDING] POLITE* $', '^ POLITE* nur [werktags|vormittags|nachmittags|wochentags|tagsüber|abends] POLITE* $',
      'nur [werktags|vormittags|wochentags|tagsüber] SENDING', '[weniger] wäre|ist mehr', '^ POLITE* nur ..3 pro|im|in|die [woche|monat|jahr] POLITE* $',
      '^ POLITE* später|spaeter|nachher|morgen [SENDING] POLITE* $', 'per|via mail|email|post|whatsapp statt|anstatt [MESSAGE]',
      'kann|könnt|können ..3 einstellen ..2 nur ..1 [wichtige|wichtiges]', 'nur [wichtige|wichtiges] ..2 $',
    ] },
    { id: 'dead-no-more', is: 'opt_out', when: ['DIED ..4 NO ..3 [MESSAGE]'] },
    { id: 'paused', is: 'held', when: [
      'PERIOD ..4 NO ADJ* ..1 [MESSAGE]', 'NO ADJ* ..1 [MESSAGE] ..1 PERIOD', 'PERIOD ..3 NOTHING|NOT|NOMORE ..2 [SENDING]',
      '[SENDING] ..3 NOTHING|NOT|NOMORE ..1 PERIOD', 'pause ..1 mit|von ..3 [MESSAGE]', '[pausieren|aussetzen|pausiert] POLITE* $', '^ POLITE* NOT [stören|stoeren] POLITE* $',
    ] },
    { id: 'another-way-instead', is: 'none', when: [
      'NOT ..2 [SENDING|MESSAGE] , ..2 sondern|lieber|sondern', 'NOT ..2 [SENDING] sondern|lieber',
      'NOT auf|per|über|via ..1 UNKNOWN|whatsapp|mail|facebook|telegram|deutsch|englisch ..1 [SENDING]',
      '[SENDING] YOU? POLITE* ME? POLITE* NOT auf|per|über|via|in',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      'NOMORE ..4 [SENDING|SENT]', '[SENDING] ..5 NOMORE', 'NOTHING --1 MORE* --3 [SENDING|SENT]',
      '[SENDING] ..5 NOTHING ..1 MORE !ab|los|vorbei|zurück|raus|aus|nach', '[SENDING] YOU? POLITE* ME ..1 NOTHING $', '[SENDING] YOU? POLITE* ME ..2 NOT POLITE* ,', '^ POLITE* NOT ..2 [SENDING] POLITE* $', 'NO ADJ* MESSAGE ..4 [SENDING]',
      '[SENDING] ..4 NO ADJ* ..1 MESSAGE|CRAP', 'dass|damit ..5 NOMORE [schreibst|schickst|nervst|kontaktierst|schreibe]', '[REPORT] YOU? euch|sich|dich ..4 NOMORE',
      'NOMORE ..2 [melden] POLITE* $', '[bitten|bittet|fragt|fragen|bettelt|bettelts] YOU? ME NOMORE', 'NOMORE ..4 [bitten|befragen|nachfragen]',
      '[nehmen|nehmt] YOU? ..2 NO ..2 CONTACT', 'NO ..2 [CONTACT] ..2 aufnehmen|aufzunehmen', 'nimmer [SENDING]',
      '[NUMBER] POLITE* NOMORE ..1 verwenden|benutzen|nutzen|verwendet|benutzt|benützen', 'YOU ..2 NOMORE ..2 [hinschicken|hinschreiben]',
      'NOTHING ..1 MORE* [hinschicken|hinschreiben|herschicken]', 'NOMORE [hinschicken|hinschreiben|herschicken]',
      'diese|meine|dieser ..1 [nummer|nr|handynummer] POLITE* NOMORE|NOT POLITE* $', 'NOTHING [MORE] an|auf ..1 ME|NUMBER', 'NO ..1 [MORE] an diese|meine|unsere',
      '[SENDING] YOU? POLITE* ihr|ihm|ME keine|keinen|kane mehr|me POLITE* $', 'NOMORE an ..1 [ME] ..1',
    ] },
    { id: 'never-again', is: 'opt_out', when: [
      'nie|niemals wieder|mehr ADJ* [MESSAGE]', 'NO ADJ* ..1 [MESSAGE] ..1 FROM YOU POLITE* $',
    ] },
    { id: 'last-one-wanted', is: 'opt_out', when: [
      'letzte|letztes ..1 [MESSAGE] die|was ..6 WANT', '[MESSAGE] ..7 obwohl|aber ..4 NOT WANT|SIGNED', '[MESSAGE] ..7 obwohl|aber ..2 nie ..2 SIGNED|WANT'
    ] },
    { id: 'why-sending', is: 'held', when: [
      'WHY ..3 YOU ..4 [SENDING]', 'WHY ..3 GETS ..5 [MESSAGE]', '^ POLITE* was [soll] das|des|dieser POLITE|YOU|denn|hier* $', '^ POLITE* was [soll] das|des', 'was wollt|wollen|willst YOU ..2 [von] mir|uns',
      'WHY GETS ..1 ich? [das|dies|so|sowas|des] ..2 $'
    ] },
    { id: 'message-does-not-work', is: 'none', when: [
      '[MESSAGE] ..3 NOT ..2 funktioniert|funktionieren|geht|klappt|öffnen|angekommen|gekommen|ankommen|lesen|verstehen|lesbar|verstanden|verstehe|gefunden|laden|ausfüllen|sehen|finden',
      '[MESSAGE] ..2 funktioniert|geht|klappt|lädt NOT', 'HAVE ..2 [MESSAGE] ..2 ausgefüllt|gelesen|verloren|gelöscht',
    ] },
    { id: 'wants-no-messages', is: 'opt_out', when: [
      'WANT ..6 NO ADJ* ..1 [MESSAGE]', 'WANT ..4 [MESSAGE|CRAP] ..5 NOMORE|NOT', 'WANT ..3 NOMORE ..2 [MESSAGE]',
      'NO lust|bock|nerven FROM|an ADJ* [MESSAGE|CRAP]', '[MESSAGE|CRAP] ..5 WANT ..4 NOMORE|NOT', 'lieber ..1 NO ADJ* [MESSAGE]', 'SHALL ..4 NO ADJ* ..1 [MESSAGE]', 'NO lust|bock|nerven|interesse|bedarf ..2 MORE ..4 [MESSAGE]',
      'NO lust|bock|interesse|bedarf ..1 FROM|an ..2 MORE ..2 [MESSAGE]', 'UNWANTED ..6 [MESSAGE]', '[MESSAGE] ..6 UNWANTED', 'genug|voll von|mit ..2 [MESSAGE]',
      'NO ..1 wert|interesse|bedarf|lust|bock auf|an|nach ADJ* ..1 [MESSAGE]', 'auf ADJ* [MESSAGE] ..4 verzichten|verzichte|pfeife|verzichtbar',
      'weder ..1 [MESSAGE] noch', 'weder ..2 noch ..1 [MESSAGE] ..3 WANT|RECEIVE', '[MESSAGE] ..1 satt|leid|überdrüssig', 'satt|leid ..1 ADJ* [MESSAGE]',
    ] },
    { id: 'nothing-came', is: 'none', when: [
      'HAVE --6 NO ADJ* ..1 [MESSAGE] ..5 GOT', 'GETS --5 NO ADJ* ..1 [MESSAGE]', 'THERE --4 NO ADJ* ..1 [MESSAGE]', 'NO ADJ* ..1 [MESSAGE] ..3 NEEDED',
      'I HAVE --1 NO ADJ* ..1 [MESSAGE]', 'I SENDING|CAN ..3 NO ADJ* ..1 [MESSAGE]', '^ HAVE ..3 NO ADJ* ..1 [MESSAGE]', 'NO ADJ* ..1 [MESSAGE] ..2 GOT $',
      'noch NO ADJ* ..1 [MESSAGE]', 'NO ADJ* [MESSAGE] POLITE* , hier|das|nur|bloß', '[MESSAGE] ..1 HAVE ..1 erledigt',
    ] },
    { id: 'no-more-messages', is: 'opt_out', when: [
      'NO ADJ* ..1 [MESSAGE] ..2 MORE', 'NO MORE ADJ* [MESSAGE]', 'NO MORE* [SENDING|CRAP] MORE', 'NO ..1 MORE [CONTACT]', 'NO ..1 [CONTACT] MORE',
      '^ POLITE* NO ADJ* [MESSAGE] POLITE* ,',
      'NO ADJ* ..1 [MESSAGE] ..2 an|auf ..1 ME', 'NO [MESSAGE] bitte', 'NOT WANT ..3 [MESSAGE]', 'NOT [SENDING] ME', ', POLITE* NO ADJ* [MESSAGE] POLITE* ,',
      ', POLITE* NO ADJ* [MESSAGE] POLITE* $', 'bitte NO ADJ* [MESSAGE]', 'WANT ..4 NO ..2 [CONTACT]', '^ POLITE* NO MORE* [CONTACT] POLITE* $',
      'NO ADJ* ..1 [MESSAGE] ..2 an|auf dieses|diesen|diese|dieser|meine|mein|unsere', 'bitte NO ADJ* ..1 [MESSAGE] MORE',
      '^ POLITE* diese|die|eure|ihre|solche ADJ* [MESSAGE] NOMORE POLITE* $',
    ] },
    { id: 'wants-other-things-no-more', is: 'none', when: [
      '[WANT] --3 OTHER --3 NOMORE|NOT', 'OTHER --2 [WANT] --3 NOMORE|NOT', 'DET UNKNOWN|OTHER [WANT] --4 NOMORE|NOT', '[WANT] --3 DET UNKNOWN|OTHER NOMORE|NOT',
    ] },
    { id: 'wants-nothing', is: 'opt_out', when: [
      'NOTHING MORE --4 RECEIVE --1 [WANT]', '[WANT] --5 NOTHING --1 MORE --1 FROM YOU', '[WANT] --3 FROM YOU --2 NOTHING',
      '[WANT] NOTHING --1 FROM YOU', '[WISH] --4 NOTHING MORE POLITE* $', '[WANT] --4 NOMORE --5 RECEIVE|SENT|SENDING', '[WANT] --4 NOT --4 SENT|SENDING',
      'das|des|sowas|dies [WISH] --2 NOMORE', '[WANT] --2 NOT --2 DELETED', 'sie|er|WHOM [WISH] das|die|sowas|dies --1 NOT',
      '[WANT] --4 NOTHING --3 hören|hoeren|wissen', 'NOTHING --1 MORE* --1 FROM YOU --2 [WANT]', 'NOTHING MORE --1 [WANT] POLITE* $', 'bitte [NOMORE] POLITE* $$',
      '^ NOTHING MORE [von] YOU', '[haltet|halten|halt|halte] YOU? ME --2 NOMORE auf dem',
    ] },
    { id: 'wants-out', is: 'opt_out', when: [
      '[WANT] ..5 FROM ..3 LIST ..2 OUT|DELETED|DELETE', '[WANT] ..3 DELETED', '[WANT] da|hier OUT POLITE* $', '[WANT] OUT FROM|POLITE',
      '[WANT] ..4 UNSUBSCRIBED werden', '[WANT] ..2 NOT|NOMORE ..3 auf ADJ* LIST', 'auf ADJ* [LIST] ..3 stehen|sein ..2 WANT',
      'NOMORE ..1 auf ADJ* [LIST] ..1 stehen|sein|führen|geführt', 'OUT mit [mir|uns]', 'NOT|NOMORE ..2 teil ..2 [LIST|SERVICE]',
      '[WANT] ..2 FROM ADJ* LIST|SERVICE ..1 aussteigen|austreten|ausscheiden|aussteige',
    ] },
    { id: 'others-list', is: 'none', when: [
      'OTHER --4 [DELETE|UNSUBSCRIBE|UNSUBSCRIBED|LIST]', '[DELETE] YOU? --4 OTHER', '[UNSUBSCRIBE] --2 OTHER', 'krank|leider ..2 [UNSUBSCRIBE]',
      '[REPORT] ..4 für|krank|fuer ..3 ab', 'für|fuer ..4 [UNSUBSCRIBE]', '[TAKE|CARRY|REPORT] --6 OTHER', '[TAKE|CARRY] ..5 auf die|eure|ihre|der LIST',
      '[LIST] --1 OTHER', 'CHILD ..4 TIME|heute|morgen|OTHER ..9 [LIST|DELETE]', 'YOURS [NUMBER]', 'alte|alten|neue|neuen [NUMBER]', 'OTHER --2 [NUMBER]',
      '[NUMBER] --2 aus --2 OTHER', '[REPORT] ..3 ab TIME|NUM|AROUND',
      '[DELETE] ME NOT',
    ] },
    { id: 'keep-me-on', is: 'none', when: [
      '[TAKE|DELETE|CARRY|REPORT] YOU? POLITE* ME|NUMBER POLITE* NOT', 'ME ..1 NOT FROM ADJ* LIST ..1 [TAKE|DELETE]', 'NOT FROM ADJ* [LIST]',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      'DELETE YOU? POLITE* MY* ..2 [NUMBER]', '[NUMBER] NUM* ..4 DELETE', 'SHALL|WANT ..3 [NUMBER] ..3 DELETED', '[NUMBER] SHALL ..3 DELETED',
      'dass MY* NUMBER ..5 [DELETED]',
      '[DELETE] YOU? POLITE* WHOM', '[DELETE] YOU? POLITE* ME ..4 FROM ..2 LIST', 'WHOM ..4 [DELETE] POLITE* $', 'CONDITION ..4 WHOM NOT [DELETE]',
      '[DELETE] YOU? POLITE* gem|gemäß|lt|laut POLITE* $', 'AGENCY MY* [daten|nummer] ..1 ,', 'AGENCY MY* [daten|nummer] POLITE* $',
      'ME ..4 FROM ..2 LIST ..3 [DELETE]', '^ POLITE* ME ..2 [DELETE] POLITE* $', 'YOU POLITE* WHOM ..5 FROM ..2 LIST ..1 [TAKE]', '[TAKE] YOU? POLITE* MY? ME|NUMBER ..5 OUT', '[TAKE] YOU? POLITE* ME OUT|aus', '[CARRY] YOU? POLITE* ME ..6 aus|us|OUT',
      ', POLITE* FROM ADJ* [LIST] POLITE* DELETE|OUT|TAKE',
      'ME|NUMBER ..2 FROM ADJ* [LIST] ..2 DELETE|OUT|DELETED|TAKE', 'OUT FROM ADJ* [LIST]', 'DELETE YOU? POLITE* MY|ME ..2 FROM ..2 [LIST]',
      'NUMBER POLITE* [raus|streichen] POLITE* $', '^ POLITE* [DELETE] POLITE* $', 'bitte|sofort [DELETE] , OR', 'bitte|sofort [DELETE] OR',
      'ME ..3 OUT [FROM] ..3 LIST|YOU', 'bin [raus] aus', '[DELETED] werden POLITE* $',
      'NUMBER|MESSAGE|interesse|bedarf|ANGER|kunde|kundin|YOU|SIGNED|WHO|NOT|NOTHING|person ..9 , POLITE* [DELETE] POLITE* $',
      '[TAKE|rausnehmen|rausnehmt] ..2 aus ADJ* MESSAGE', 'ME ..3 [rausnehmen|austragen|rauslöschen] aus ADJ* MESSAGE', 'ME [rausnehmen|streichen|rauslöschen]',
      'auf ..2 [sperrliste|blacklist|blockliste|sperrdatei|robinsonliste]', 'POLITE FROM ADJ* [LIST] POLITE* $', ', FROM ADJ* [LIST] POLITE* $',
      'finger|pfoten|hände|griffel [weg] von', '[weg] von MY* NUMBER', '[NUMBER] ..2 NOTHING ..5 suchen|verloren',
      '[TAKE] YOU? POLITE* MY? ME|NUMBER ..3 aus|von|vom|ausm|usem|vo|off ADJ* LIST',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      'bitte|bitten ..2 um ..2 [UNSUBSCRIBE|DELETE]', 'verlange|fordere|beantrage|erwarte|wünsche ..3 [DELETE|UNSUBSCRIBE]',
      '[REPORT] YOU? POLITE* ME ..6 ab ,', '[REPORT] YOU? POLITE* ME ..4 MESSAGE|LIST ab',
      '[REPORT] YOU? POLITE* ME ab und|danke|weil', 'ich [REPORT] ME hiermit|sofort ..3 ab', '[ORDER] ..5 MESSAGE ..3 ab', '[ORDER] ME ..3 ab',
      'MESSAGE ..1 [ORDER] ..3 ab', 'ME ..4 [UNSUBSCRIBED] werden', 'ME|NUMBER|MESSAGE|LIST|SERVICE|CRAP|KIND_ALL|alles ..5 [UNSUBSCRIBE]',
      '[UNSUBSCRIBE] ..4 MESSAGE|LIST|SERVICE|NUMBER|ME|CRAP', 'WANT ich? ..2 [UNSUBSCRIBE] POLITE* $',
      'bitte ..1 [UNSUBSCRIBE]', '[UNSUBSCRIBE] bitte|danke|sofort|pls', ', POLITE* [UNSUBSCRIBE] POLITE* $', 'das|es|hier|hiervon|davon|alles ..2 [UNSUBSCRIBE]', 'CAN|können|könnt|kannst YOU ..2 [UNSUBSCRIBE]', ', POLITE* wieder [UNSUBSCRIBE] POLITE* $',
      'bitte wieder [UNSUBSCRIBE]',
    ] },
    { id: 'withdraws-something-else', is: 'none', when: ['OTHER --4 [REVOKE]', '[REVOKE] --4 OTHER'] },
    { id: 'forbidden', is: 'opt_out', when: [
      'zur|auf|verlange|fordere ..1 [unterlassung]', '[untersage|verbiete|fordere|verlange] ..3 gem|gemäß|lt|laut',
      '[unterlassungserklärung|unterlassungserklaerung]',
      '[verbiete|untersage|verbitte|verbieten|untersagen|verwehre|dulde] ..8 SENDING|MESSAGE|CONTACT|SENT|CONSENT|NUMBER',
      'mit ADJ* ..2 [MESSAGE] ..5 NOT einverstanden', 'NOT einverstanden mit ADJ* [MESSAGE]',
      '[erlaube|gestatte|genehmige|erlaub] ..1 YOU? NOT ..3 SENDING|MESSAGE|CONTACT|SENT', 'NO [CONSENT] ..2 ME ..2 SENDING',
      'YOU ..2 haben|habt NO ADJ* [CONSENT] ..5 SENDING|SENT', '[lehne|lehnen] ..4 MESSAGE|CONTACT|SENDING ..3 ab',
      'MESSAGE|CONTACT ..3 [lehne|lehnen] ich|wir ..2 ab',
    ] },
    { id: 'consent-withdrawn', is: 'opt_out', when: [
      '[REVOKE] ..6 CONSENT|MESSAGE', 'hiermit|hierdurch ..1 [widerspreche|widerrufe|widerspruch]', '[widerspruch] gem|gemäß|lt|laut|nach|gegen', '[widerspreche] ich? POLITE* $',
      'MESSAGE ..3 [REVOKE]',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'LET YOU? POLITE* uns ..3 in [RELEASE] POLITE* $', 'LET YOU? POLITE* ME ..5 in [RELEASE] !WELL', 'ME|uns ..4 in [RELEASE] ..1 LET', 'WANT ..2 meine|mei|mini|unsere [RELEASE]', 'gib|gebt|gebts|geben ..2 a|ne|endlich|eine|mal [RELEASE]',
      '^ POLITE* [RELEASE] POLITE* $', 'bitte|um ..1 [funkstille]', 'gib|gebt|gebts|geben YOU|ME|POLITE* [RELEASE]',
    ] },
    { id: 'already-asked', is: 'opt_out', when: [
      'ALREADY ..3 [KEYWORD|STOP] ..3 SAID', '[KEYWORD|STOP] SAID ..8 STILL', '[UNSUBSCRIBED] ..5 STILL',
      'obwohl|obwohl ..7 [UNSUBSCRIBED]', 'trotz|nach ..2 [UNSUBSCRIBE|STOP|KEYWORD|REVOKE]', 'SAID ..4 NOMORE ..2 [SENDING]',
      'ALREADY ..1 zweimal|dreimal|viermal|mehrfach|mehrmals|oft|NUM mal? ..1 [UNSUBSCRIBED]',
    ] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      '^ POLITE* [abmelden|abbestellen|unsubscribe|austragen] POLITE|KEYWORD* $',
      '^ POLITE* [abmelden|abbestellen|unsubscribe] POLITE|KEYWORD* , !I|falsch|moment|warte',
      '^ POLITE* [stop|stopp] POLITE|KEYWORD* , !REPLY ..6 MESSAGE|SENDING|SENT|NUMBER|LIST|ANGER|interesse|bedarf|SIGNED|UNSUBSCRIBE|NOMORE|RELEASE',
      '^^ POLITE* [stop|stopp] POLITE|KEYWORD* $ !REPLY', ', POLITE* [abmelden|unsubscribe] POLITE* $',
    ] },
    { id: 'ends-with-stop', is: 'opt_out', when: [', POLITE* [stop|stopp] POLITE* $'] },
    { id: 'declined', is: 'held', when: [
      'NO ..1 [interesse|bedarf|verwendung]', '[interessiert] ..3 NOT', 'NOT [interessiert]', '^ POLITE* das|dies|ich|i|wir|sowas|es|so|NOTHING [WANT] ich|POLITE|das|es|wir|sowas|davon* NOT POLITE* $', '[WANT] NOTHING POLITE* $',
      '^ POLITE* ich? verzichte [danke]', 'nichts|nix für|fuer [mich|uns|mi]', '[WANT] ..4 NOTHING MORE POLITE* $',
      '^ POLITE* POLITE|grad|grade|gerade|momentan|derzeit|heute|leider passt|ists|ist ..2 [NOT] POLITE* $',
      '^ POLITE* grad|grade|gerade|momentan|jetzt [passt] es|das ..2 NOT', '^ POLITE* [moment|zeitpunkt] NOT POLITE* $', 'im [moment] NOT POLITE* ,',
      'im [moment] NOT POLITE* $', 'vielleicht|eventuell|evtl [später|spaeter|nächstes] POLITE* $', '[lass|lasst|lassen|lassts] YOU? POLITE* gut sein',
      'kommt|kommen ..3 NOT [infrage|frage]', 'NOT ..1 [notwendig] POLITE* $', '[verzichte|verzichten] POLITE* $',
      'kein [thema|bock|interesse] für|fuer', 'NOT das [richtige] für|fuer', '[überleg|überlege|überlegen] ..2 es|mir noch',
      '[versorgt|ausgestattet|eingedeckt] POLITE* $', '^ POLITE* wir|ich? HAVE ..1 schon|bereits [einen|eine|eines|was]',
      'NOT|NOTHING ..1 [meins|meine|mein] ding|fall|geschmack|POLITE', 'NOT [meins]', 'wir|ich HAVE schon|bereits ..1 [anbieter|versorger|makler|lieferant]',
      'hab|habe ..2 NOT [bestellt|angefordert|beauftragt] POLITE* $', '^ POLITE* lieber [NOT] POLITE* $',
      '[WANT] NOTHING kaufen|bestellen|spenden|abschließen|abonnieren', '^ POLITE* NO [bock|lust|zeit|geld|bedarf] POLITE* $', 'NO [bock|lust] drauf|darauf|dazu',
      'NOT [überzeugt]', '^ POLITE* momentan|grad|grade|gerade|jetzt|derzeit|aktuell|heute POLITE* [NOT] POLITE* $',
      '^ POLITE* momentan|gerade|jetzt|derzeit|aktuell POLITE* [NOT] ,', 'NO [zeit|lust|nerven|bock] für|auf sowas|so|das|dies|euch|eure|euren|ihre|ihren|werbung',
      'vielleicht|evtl|eventuell|gerne|gern ..2 [andermal|andern|anderes] ..1 $', 'MESSAGE|CRAP ..3 [WANT] ich? NOT POLITE* $', '[kein] thema für|mehr', 'NO [verwendung|interessent|interessiert]',
      'HAVE schon|bereits ..1 [gespendet|gewählt|gekauft|bestellt|abgestimmt]', '^ POLITE* ich|wir [WANT] POLITE|gerade|momentan|grad* NOTHING POLITE* $',
    ] },
    { id: 'wrong-number', is: 'held', when: [
      'falsche|falschen|verkehrte|foltsche|falschi [NUMBER|person]', 'falsch [verbunden|verbundn]', '[verwechseln|verwechselst|verwechselt|verwechselts] ..2 mich|da|mi|was', '[verwählt|verwaehlt|vertippt]',
      'NOT MORE* meine|mei|mini|seine|ihre|deren [NUMBER]', '[NUMBER] ..3 gehört ..3 NOT|jemand|mir|mittlerweile', 'gehört ..4 NOT ..3 [NUMBER]',
      'ich [bin] NOT !STATE ..3 $', 'hier|da [ist|wohnt|isch] NOT|NO', '[kenne|kenn] ..4 NOT',
      'neuer|neue [besitzer|inhaber|besitzerin|inhaberin]', 'NO ..1 [kunde|kundin] MORE|bei', 'NOT ..1 [kunde|kundin]', '[verstorben|gestorben|tot|verstoabn] $$',
      'haben|habt|hast sich|euch|dich ..4 [geirrt|vertan|verwählt|vertippt]',
      '[nachricht|sms] ..3 NOT für|fuer mich',
      'NO [UNKNOWN] hier|da', 'die|den|der [falsche|falschen|verkehrte] POLITE* $',
      'YOU|bin|seid ..1 [falsch] hier|bei|verbunden', 'ist NOT die|seine|ihre [NUMBER] von|vom',
      '[wohne|wohnt|arbeite|arbeitet|lebe] ..2 NOMORE ..1 in|bei|hier ..2 $', 'NOT der|die [richtige|richtiger] ..3 $',
      'der|die|den falsche|falscher|falschen [ansprechpartner|ansprechpartnerin|adresse|adressat|empfänger|mensch|typ|frau|mann|kontakt]',
      'NOT [gemeint|zuständig|betroffen]', '[betrifft] mich|uns NOT', 'ich bin das|es|der|die|dies [NOT] POLITE* $', '[minderjährig|minderjaehrig]',
      'falscher|falsche|falschen [empfänger|adressat|person|kontakt|adresse|mann|frau]', 'ein|eine [irrtum|verwechslung|missverständnis]', '[verwechslung]',
      '[kontoinhaber|kontoinhaberin|anschlussinhaber] NOT', 'NOT der|die [kontoinhaber|kontoinhaberin|anschlussinhaber|inhaber|besitzer|eigentümer]',
      'NOT für mich|uns|ihn|sie [bestimmt|gedacht|gemeint]', 'YOU haben|habt|hast den [falschen]', '[sind] NOT die|familie|frau|herr ..2 $', 'wir [sind] NOT ..3 $',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      '[WHO]', 'wieso|warum ..3 YOURS|YOU ..2 meine [NUMBER]', 'von wem ..3 [NUMBER]', '[kenne|kenn] YOU NOT', '^ [kenne|kenn] ich YOU $?',
      'woher [kennen|kennst|kennt] YOU? YOU|mich|uns', 'woher haben|habt|hast YOU ..2 [mich|uns]', 'wer hat|gab|gibt ..3 [NUMBER]', 'von wem [haben|habt|hast] YOU',
      'woher|wovon kommt|kommen|stammt|stammen ..2 [MESSAGE]', 'woher kommt|kommen [das|die]', '^ POLITE* [wer] POLITE* $',
    ] },
    { id: 'still-coming', is: 'held', when: [
      'NOT|NO ..5 bei|für|fuer ..3 [SIGNED]',
      'HAVE ..3 NO ADJ* ..1 [MESSAGE] SIGNED', 'NO ..1 [CONSENT] ..2 SIGNED',
    ] },
    { id: 'anger', is: 'held', when: [
      '[nervt|nerven] YOU', 'zum|zu [kotzen]', 'mir [reicht|reichts] es|s', '[reicht] es|jetzt POLITE* $', '[reichts|langt] POLITE* $', '^ POLITE* [genug] POLITE* $',
      '[verpisst|verpiss|fickt|fick|leckt|leck|schleicht|schleichts|schleich]', '[haut|hau] ab',
      'halt|haltet|halts die|de|dei [fresse|schnauze|klappe|maul|goschn|schnurre]',
      '[unverschämt|unverschaemt|unverschämtheit|drecksverein|saftladen|drecksladen|frechheit]',
      'gehts|geht|geh [scheissen|scheißen]', 'reine [belästigung]', 'ihr seid ..2 [letzte|witz|wahnsinnig|verrückt|krank|dreist]', '[gehts] noch ..1 $', '[spinnt|spinnts] ihr|es|YOU', 'YOU NOMORE [sehen|ertragen]', '[sterben] gehen', 'geht [sterben]', '^ POLITE* [spam] POLITE* $', 'auf den|die|de ..1 [sack|keks|geist|wecker|nerven|senkel|zeiger|eier|nerv]', 'schnauze|nase|faxen|papn ..1 [voll|dicke]', 'nerviger|nervige|nervigen [CRAP|MESSAGE]', 'das|ist|sind|echt ..2 [nervig|lästig|penetrant|aufdringlich]',
      'so|was ein ..1 [CRAP]', 'YOU|ihr|sie [spinnt|spinnts|spinnen]', '^ POLITE* [wieder] YOU POLITE* $', '[lästig|nervtötend|unmöglich|dreist] ,',
      'geht|gehen|gehts ihr? ..1 ..2 [gehörig|furchtbar|tierisch]', 'wie|so|echt|total [nervig|lästig|aufdringlich|penetrant|dreist]', 'langsam [reichts|reicht]',
      '[euer|ihr|dein] ernst', 'so|was ein [CRAP|scheiß]', 'wir|ich [wählen|wähle|wähl] YOU ..2 NOT',
      'was für ein|eine [CRAP|belästigung|frechheit|zumutung|sauerei]', 'das [nervt]',
      '[nervt] langsam|tierisch|gewaltig|nur|so|mich|total', '^ POLITE* [spammt|belästigt|zuspammt] YOU',
      '[wähle|wählen|wähl] sowieso|eh|lieber|andere|jemand|bestimmt', '[wähle|wählen|wähl] ..1 euch|sie NOT',
      'ihr|sie seid|sind ..2 [pest|plage|spinner|letzten|allerletzte|nervensägen]',
    ] },
    { id: 'threat', is: 'held', when: [
      'werde|werden YOU|das ..5 [melden]', '[REPORT] das|euch der|an|beim', '[AGENCY]',
      'erstatte|erstatten|stelle|mache ..4 [anzeige]', '[anwalt|anwalte|rechtsanwalt|anwältin] ..2 ein|einschalten|eingeschaltet|weiter',
      '[zeige|zeig] YOU ..3 an', '[blockiere|blockier|sperre] YOU|die|diese|de', 'YOU|jetzt|sonst ..2 [blockieren|blockiert]',
      '[beschwere|beschwer|beschweren] ich|wir mich|uns|i', 'ich [beschwere|beschwer] mich', 'so [weitergeht|weitermacht|weitermachen] ..8',
      '[anzeige] ist|geht|läuft|folgt|kommt ..1 POLITE* $', '[anzeige] ist|geht ..1 raus', '[blockier|blockiere|sperre|sperr] ich|i YOU|die|das',
      'ich [blockier|blockiere|sperre] YOU|die|diese|das', '[REPORT] das|euch ..2 AGENCY', '[REPORT] das|euch bei der|den',
    ] },
  ],
  asides: [
    { id: 'texts-preferred', extent: 'message', when: [
      'OTHER_WAY ..8 !NEITHER [sms|nachricht|nachrichten] ist|sind|wäre|wären|mir ..2 FINE',
      '!NEITHER [sms|nachricht|nachrichten] ist|sind|wäre|wären|mir ..1 FINE ..6 OTHER_WAY',
      'OTHER_WAY ..8 !NEITHER [sms|nachricht|nachrichten] _ reicht|reichen|genügt|genügen|passt|passen',
    ] },
    { id: 'exclamation', extent: 'message', when: ['^ POLITE* das|du|ihr|der|die ist|bist|seid|sind so|zu|voll|mega [PRAISE] POLITE* $$'] },
    { id: 'reaction', extent: 'message', when: [
      '^^ ..3 [REACT] ..4 "', '^^ [hat] ..4 "', '" [REACT] ..2 $$', '" ..2 [REACT] $$', '^^ " ..80 [REACT] ..2 $$', '^^ [mit] ..3 auf "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: [
      '[automatische|automatisch|automatisierte] ..1 antwort|nachricht|generierte|erstellt|erstellte',
      '[autoantwort|abwesenheitsnotiz|abwesenheitsnachricht|abwesenheitsassistent|autoreply]', 'fahre ..1 gerade|grad [auto]', '^^ ..3 [fahre] gerade|grad',
      'nicht [stören] aktiviert|modus', 'fokus [aktiviert]', 'bin ..4 im|in [urlaub|ferien] ..8 dringend|dringenden|notfällen|erreichbar|lese|zurück',
      'nicht|derzeit|aktuell im [büro] ..8', 'rufe ..3 später [zurück]', 'außer [haus] ..8',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      'REPLY ..2 mit|per [KEYWORD|STOP]', '[KEYWORD|STOP] an NUM', 'zum|zur|um|für [UNSUBSCRIBE] ..4 KEYWORD|STOP|REPLY', '[KEYWORD|STOP] REPLY um|zum',
      'mit [KEYWORD|STOP] REPLY um|zum|sie', 'UNSUBSCRIBE mit|per|via|durch [KEYWORD|STOP]', '[KEYWORD|STOP] zum|zur UNSUBSCRIBE', 'UNSUBSCRIBE , [KEYWORD|STOP]',
    ] },
  ],
  kinds: {
    all: 'alle, alles, allen, sämtliche, sämtlichen, jegliche, jede, jeden, keinerlei, nichts, nix, ois, alli, gar nichts, weder',
    program: 'diese, dieser, diesen, diese liste, dieses abo, dieses programm, de',
    marketing: `
      werbung, werbe*, reklame, angebote, angeboten, marketing*, promo*, aktionen, rabatt*, gutschein*, gutscheine, werbig, wärbig, sonderangebote,
      newsletter angebote`,
    reminders: 'terminsms, termine, erinnerung*, terminerinnerung*, reminder, termin erinnerung*',
    alerts: 'unwetter*, benachrichtigung*, warnung*, alarm*, push, warnmeldung*, alerts, warnhinweise',
    orders: `
      sendungs*, bestellupdates, lieferupdates, versandbenachrichtigung*, bestellstatus, lieferstatus, versandinfos, sendungsverfolgung, paketinfos,
      lieferbenachrichtigung*, bestellbestätigungen, sendungsupdates, paketbenachrichtigung*`,
    political: `
      cdu, csu, spd, fdp, afd, grüne, grünen, övp, oevp, spö, spoe, fpö, fpoe, neos, svp, wahlkampf*, parteien, wahlwerbung, wahl*, partei*, kandidat*, politik,
      politische, politischen, politischer`,
    donations: 'spende*, spenden*',
    surveys: `
      umfrage*, befragung*, fragebogen, fragebögen, frageboegen, zufriedenheits*, kundenzufriedenheits*, kundenbewertung*, produktbewertung*, rezension*,
      meinungsabfrage*, marktforschung*, kundenbefragung*, kundenumfrage*, meinungsumfrage*, onlineumfrage*, bewertung*, bewertungsanfragen, feedback*`,
    newsletters: 'newsletter*, rundbrief*, rundschreiben',
  },
  keep: 'aber, außer, ausser, jedoch, bis auf, ausgenommen, nur noch, nur die, behalten, lediglich',
  common: `
    ich du er sie es wir ihr der die das den dem des ein eine einen einem einer und oder aber denn weil dass wenn als auch nur noch schon sehr so ja nein doch mal da
    hier dort dann heute morgen gestern jetzt bald immer nie viel alles gut gute guten super toll schön danke bitte hallo tag abend nacht bis zu zum zur von vom mit
    bei für auf in im an am um aus nach vor über unter gegen durch ohne ist sind war waren bin bist seid hat habe haben hatte hatten wird werden wurde kann können
    könnte muss müssen soll sollte darf will möchte mag mir mich dir dich uns euch ihn ihm ihnen sich mein meine dein deine sein seine unser eure was wer wie wo wann
    warum welche welcher komme kommen kommt gehe gehen geht mache machen macht gemacht sehe sehen weiß wissen denke glaube finde brauche brauchen nehme nehmen gebe
    geben gibt bringe bringen hole holen essen kaufen bezahlen zahlen warten wartet warte fahre fahren rufe ruf anruf uhr montag dienstag mittwoch donnerstag freitag
    samstag sonntag woche monat jahr tage stunde stunden minuten ende eins zwei drei vier fünf sechs sieben acht neun zehn ungefähr leider gerne gern klar okay genau
    vielleicht später früher zusammen wieder zurück wegen gerade eigentlich natürlich richtig falsch neu neue alt groß klein frage fragen antwort name haus hause
    arbeit geld termin bestellung größe farbe preis euro paket lieferung laden geschäft kunde passt freue freuen liebe lieben grüße herzliche viele wünsche tschüss
    ciao servus moin grias gruezi merci passd gell eh ned net nix i a de ma isch nöd nid au chan chasch hesch gaht guet no scho ebe stadt stopfen stoff start starten
    starke stück suppe sommer sende senden sendung bekannt gestellt stelle stellen steht stehen stoppuhr haltestelle gehalten enden endlich endet abholen abgeholt
    abends angemeldet anmelden anmeldung horen gehort gehören gehört höre hast hätte wäre würde würden lang lange länger kurz zeit mutter vater lust sorge ahnung
    problem schreibe geschrieben geschickt gelesen nummer straße weg platz raum kosten kostet bescheid melden meldet kopf kind kinder mann frau freund freundin hund
    auto bus bahn zug messe nachher nachmittag vormittag nächste nächsten letzte nächster erst erste wirklich eben echt damit dafür davon darauf dazu dabei trotzdem
    deshalb also sonst selbst andere anderen alle allen dieser diese dieses jeder jede keiner man niemand etwas beide hinten vorne oben unten links rechts mach könnt
    könnten habt seit ob ab per pro statt bzw usw zb beim ins ans lachen laufen lernen lesen leben machte kam rein schlafen schlecht schnell sicher wahr warm kalt
    wetter regen sonne nass whatsapp liefern trinken zwiebeln nachgefragt gesprochen besprochen reden sprechen verstanden nicht mehr keine ihre ganz einfach eines
    kein menschen hab nichts nun deutschland jahren seiner zwischen jahre diesem wurden sondern ersten ihrer lassen weiss weiter ihren wohl seinen diesen wollen sei
    sowie berlin sagen während bereits deutschen besser einmal welt gar konnte leute neuen seinem unsere dies etwa the recht finden werde gleich keinen sagt teil
    allem beiden fast tun denen deutsche meiner sieht jedoch paar grosse grossen liegt einige fall gab kannst frauen ihrem letzten meinen sogar vielen worden zwar
    allerdings art sollen jeden jemand wollte ganze seite spiel weitere wenig heisst oft sagte land neben lässt besonders geschichte ne of darüber deren hin gesagt
    meinem bekommen gesehen kleine spielen weniger familie ging sollten arbeiten bild bleibt eigenen je möglich weit gewesen polizei ausserdem findet ganzen musste
    online unternehmen besten bleiben daher grund kaum namen daran halt stand thema beispiel genug allein dessen direkt halten kleinen schule solche zeigt überhaupt
    anders usa dank ebenfalls eher hinter musik münchen wasser alten erhalten junge lieber nachdem ort sofort zweiten aller danach deutlich dr hand männer unserer us
    damals eu gefunden gilt person schwer wichtig zeigen egal gesellschaft reich reichte riecht reichs findest lebt letztes wenigen heissen heisser heisses hesse
    gott braucht brach bruch wort passiert wert lage latte tagen trafen traten trauen trugen blick liess musst müsst nähe nahe sinn sing gedacht bürger burger bietet
    kunden schritt angebot bett wollten willen wolle wolken wellen gruppen grippe fans freien meines linke bloss böse böses karte volk lustig schloss schuss naja
    bieten aktion froh leisten damen passieren erinnern erinnere erinnerte karten klären klaren wunsch wünschte legt lied meer zeigte zeuge nett schrieb schreit
    schrei schaut schale schal georg euer fordert fordern fördern forderte fördert hinweis hinweisen interessen passen passend pässe trat traf verwenden dient hiess
    lasse lasten lohnt verlangen verlangte bester butter bitter betten liest mühe nord höheren besitzen besitze boot machten nahmen story milch verpasst vermisst
    ausreichend ausweichen schatten spuren spüren späten benötigte sender senken sünden verstand verband blieben bleibe ohren hörten life mannes carl dieter horst
    hörte hörst stammen stufe anfrage loch markus orten dick geprägt systeme türen turm harte härte katzen burg testen aktive schiessen feind fund gehst stahl anhalt
    branche brauchte bräuchte träger date heft lebte liebste würd anzeigen anzeiger bein bring reihen reiche reiches reicher riechen verbinden verbundene grab
    redaktion isst gelebt geliebte content lohn löhne möge stellten stillen stehlen schlicht café verteilen diesel singt kilo schreien scheiben schrieben bewerben
    hirn strich weiblichen gefüllt schicht angestellt half scheibe schreiber michel schock verschoben fahr interessierte fressen reporter lies rechtlich vergisst
    opfers klick wille kuss starben sternen streben sterbe unterbrochen heer schickte zielen segen seen illegale nervös übertrieben garage mobil mobilen bull long
    willi gibst löste nötige zieh beschweren beschwerde beschwert dreh meilen meinten meiden france klappen knappe meins mine regiert zukünftige wecken case gekocht
    hätt mafia programms anstellen meier ruhr seltene seltenen beton branchen brauchten fächer hofer hörer meldete wertung davis pure verrückte entziehen dose feder
    juristischen stall angel chile emil entfernten löwe misst most poster suite carlo saale walker adressen herd bann earl partnern automaten damm steil gattin
    göttin minden benötigten deck luke stellst beendete moon sara tool erstattet friedens wagt abgerufen schweiss anja patent anno lara zweig checken head ingo ruht
    rügen same verlage textes endes erlaubte promi schinken bastard daniela senf kleiner kleines teste kasten auktionen tücher spaß techniker monteur oliven fleck
    zwiebel jacke rad eintrag irgendwie irgendwo irgendwann irgendwas nämlich ziemlich total irgend bestimmt hoffentlich manchmal übrigens bloß nochmals unbedingt
    selber`,
};

/** German, with the spoken forms of Austria and Switzerland. Umlauts are read as ä, ae and a alike. */
export const de: LanguagePack = {
  language: 'de',
  countries: ['DE', 'AT', 'CH', 'LI'],
  keywords: {
    opt_out: [
      { word: 'stopp', source: 'German spelling of STOP, the word of the carriers for premium services', collision: '"Stopp, falsche Größe": in a sentence, not the whole message' },
      { word: 'halt', source: BIRD, collision: '"ist halt so": in a sentence, not the whole message' },
      { word: 'ende', source: PROGRAMS, collision: '"Ende der Woche": in a sentence, not the whole message' },
      { word: 'abmelden', source: PROGRAMS },
      { word: 'abmeldung', source: PROGRAMS },
      { word: 'abbestellen', source: PROGRAMS },
      { word: 'austragen', source: PROGRAMS },
      { word: 'stop sms', source: PROGRAMS },
      { word: 'stopp sms', source: PROGRAMS },
      { word: 'stop werbung', source: PROGRAMS },
      { word: 'widerruf', source: 'GDPR art. 7(3): the German name of withdrawing consent' },
    ],
    opt_in: [],
    help: [{ word: 'hilfe', source: BIRD }],
    affirmative: [
      { word: 'ja', source: ANSWER },
      { word: 'jep', source: ANSWER },
      { word: 'jo', source: ANSWER },
      { word: 'jawohl', source: ANSWER },
      { word: 'klar', source: ANSWER },
    ],
    negative: [
      { word: 'nein', source: ANSWER },
      { word: 'ne', source: ANSWER },
      { word: 'nee', source: ANSWER },
      { word: 'noe', source: ANSWER },
    ],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Sie sind seit {date} abgemeldet und erhalten keine Nachrichten mehr. Hilfe: {helpContact}. Mit START wieder anmelden.',
    opt_in: '{brand}: Sie sind wieder angemeldet. Häufigkeit variiert, Kosten je nach Tarif. HILFE für Hilfe, STOP zum Abmelden.',
    help: '{brand}: Hilfe unter {helpContact}. Häufigkeit variiert, Kosten je nach Tarif. Mit STOP abmelden.',
    confirm_opt_in: '{brand}: Antworten Sie JA, wenn Sie unsere Nachrichten wollen. Sonst senden wir keine. HILFE für Hilfe, STOP zum Abmelden.',
    clarify: '{brand}: Sie sind abgemeldet, keine Nachrichten mehr. Um manche zu behalten, antworten Sie mit einem Namen: {choices}.',
  },
};
