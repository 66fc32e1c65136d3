import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Finnish programs';
const THANKED = 'The keyword with thanks: read also where a sentence ends between';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/**
 * HALT, WRITING, SMS and LEAVE hold the words of the language; STOP, SENDING, MESSAGE and UNSUBSCRIBE the English ones that people mix in.
 * FILL are words that may stand between a verb and its object without changing what is asked.
 * STOPWORD alone is a request; with more talk behind it only when a REASON follows, and never with LAUGH.
 * DAY tells an errand ("take me off on Saturday").
 * CONSENT is what may be withdrawn.
 * PAPER are letters and mails: who wants no more of them keeps the texts. INSTEAD tells that a number is replaced.
 */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'lopeta, lopeta jo, lopettakaa, stop, seis, älä viitsi, no älä, loppu',
    GLAD: `
      haha*, hehe*, lol, onnea, onneksi olkoon, paljon onnea, ihana, ihanaa, niin söpö, niin ihana, mahtavaa, upeaa, voititteko, voitin, voitimme, kuolen
      nauruun, itken naurusta, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'oikeasti, oikeesti, ihanko totta, totta, onko totta, tosissaan, vakavissaan, ihan oikeesti',
    NOT_ME: `
      en ole, en oo, emmä oo, tämä ei ole, tää ei oo, täällä ei ole, täällä ei oo, tää ei ole, ei ole, minä en ole, mä en oo, nimeni ei ole, täällä ei asu, en
      tunne, en tunne ketään`,
    ASK_AGAIN: `
      kysykää, kysy, kokeilkaa, kokeile, yrittäkää, yritä, ottakaa yhteyttä, ota yhteyttä, laita viestiä, laittakaa viestiä, palataan, palatkaa, soita,
      soittakaa, muistuta, uudestaan, uudelleen`,
    NOT_NOW: 'ei nyt, ei juuri nyt, ei vielä, ei ennen, vasta, aikaisintaan, ehkä, kiire, lomalla, olen lomalla, ei tänä vuonna, en ehdi',
    UNTIL: 'jälkeen, vasta, ennen, lopussa, alussa, loman',
    FAR: `
      keväällä, kesällä, syksyllä, talvella, loman, kesäloman, joulun, pääsiäisen, juhlien, vuodenvaihteen, tammikuussa, helmikuussa, maaliskuussa,
      huhtikuussa, toukokuussa, kesäkuussa, heinäkuussa, elokuussa, syyskuussa, lokakuussa, marraskuussa, joulukuussa, ensi vuonna, ensi kuussa, ensi
      viikolla, ensi kesänä, ensi syksynä, myöhemmin, toiste, toisen kerran, joskus toiste, parin kuukauden, muutaman viikon, vaalien, jälkeen`,
    TOO_OFTEN: `
      joka päivä, päivittäin, koko ajan, taas, taas yksi, liikaa, ihan liikaa, liian usein, liian monta, päivässä, keskellä yötä, keskiyöllä, kolmas tänään,
      neljäs tänään, jatkuvasti`,
    CIRCUMSTANCE: `
      muutettu, muutin pois, muutimme, muuttanut, muuttaneet, en ole enää jäsen, en enää jäsen, en ole enää asiakas, en ole asiakas, eläkkeellä, eläkeläinen,
      ei ole pihaa, ei ole puutarhaa, ei ole autoa, ei oo autoa, ei ole lapsia, ei oo lapsia, ei ole koiraa, ei ole taloa, ei omakotitaloa, asun
      kerrostalossa, asumme kerrostalossa, asun vuokralla, vuokralla, alaikäinen, vuotias, olen 15, olen vasta, jo lahjoittanut, lahjoitin jo, on jo, meillä
      on jo, minulla on jo, mulla on jo, vaihdoin jo, vaihdettu jo, vaihtanut, myytiin, myin jo, myyty, talo myyty, työpuhelin, työnumero, firman puhelin,
      uusi numero, sain tämän numeron, en asu enää, ei asu enää, ei asu täällä, en ole enää töissä, ei ole enää töissä, liian kallis, ei ole varaa, työtön,
      eronnut, valmistui, vegaani, kasvissyöjä`,
    ERASE_IT: 'poista, poistakaa, poistakaa se, poista se, poistakaa numero, pyyhi',
    WRONG_NO: 'väärä numero, väärään numeroon, väärä henkilö, väärälle henkilölle, numero on väärä, väärin numero',
    IT: 'se, tämä, numero, numeroni, minut, kiitos, listalta, tieto, tiedot',
    NEXT_SMS: 'seuraava viesti, seuraavasta viestistä, seuraavasta, vielä yksi viesti, yksikin viesti, seuraava tekstari, vielä yksi',
    AUTHORITY: 'tietosuojavaltuutettu*, tietosuojavaltuutetul*, poliisi*, rikosilmoitus*, asianajaja*, juristi*, kuluttaja*, valitus, traficom*',
    NO_CALLS: 'älkää soittako, älä soita, älkää soitelko, älä soittele, lopettakaa soittelu, lopeta soittelu, ei puheluita, ei puheluja, ei soittoja, ei saa soittaa',
    AWAKE: `
      tähän aikaan, yöllä, keskellä yötä, tiedättekö mitä kello, tiedätkö mitä kello, mitä kello on, nukuin, nukun, olin nukkumassa, herätitte, herätit,
      yövuoro*, aamuyöllä, keskiyö*`,
    UPSET: `
      roskaposti*, huijaus, huijarit, huijari*, idiootit, ärsyttää, ärsyttävää, rasittavaa, vituttaa, häirintä*, häiritsette, hävetkää, naurettavaa,
      säälittävää, haistakaa, painukaa, suksikaa, pitäkää tunkkinne, nyt riittää, riittää jo, kyllästynyt, kyllästyin, mitä vittua, törkeää`,
    DECLINING: `
      ei kiinnosta, en ole kiinnostunut, ei kiitos, kiitos ei, en tarvitse, ei tarvita, ei tarvetta, ei tarvi, en halua, ei mua varten, ei minulle, ei meille,
      ei koskaan, en ikinä, ei ikinä, ei todellakaan, unohtakaa, unohda, jätän väliin, antaa olla`,
    WHO_ARE_YOU: `
      kuka tämä on, kuka siellä, kuka olet, kuka sä oot, keitä te olette, kuka kirjoittaa, kuka lähettää, mistä saitte numeroni, mistä sait numeroni, mistä
      saitte mun numeron, mistä on kyse, mikä tämä on, mikä firma, tunnenko sinut, tunnetaanko`,
    DIED: 'kuollut, kuoli, menehtyi',
    EMPHASIS: `
      kiitos, nyt, heti, vittu, vitun, saatana, saatanan, perkele, perkeleen, helvetin, ystävällisesti, vihdoin, viimein, välittömästi, oikeasti, hei,
      jumalauta, helvetti, lopultakin`,
    // Own classes
    POLITE: `
      kiitos, kiitti, kiitoksia, kiitos etukäteen, kiitoksia etukäteen, pliis, plis, ole hyvä, olkaa hyvä, ole kiltti, olkaa kilttejä, ystävällisesti, hei, moi, moikka,
      moro, terve, hyvää päivää, päivää, päivä, huomenta, iltaa, ok, okei, okke, nyt, nyt heti, heti, heti paikalla, välittömästi, pikaisesti, tänään, jo, jo nyt,
      terveisin, t, ystävällisin terveisin, yst terv, terv, yt, vittu, vitun, vitut, perkele, perkeleen, saatana, saatanan, helvetti, helvetin, hitto, hiton, jumalauta,
      herranjumala, voi ei, oikeasti, oikeesti, ihan oikeasti, viimein, vihdoin, lopultakin, lopullisesti, kokonaan, please, pls, plz, thanks, joo, juu, ei, ja, no,
      siis, niin, mutta, hyvänen aika, huoh, ny, heippa, pyydän, pyytäisin, saisitteko, voitteko, voisitteko, voitko, voisitko, voisko, voiko, haluan, haluaisin, tahdon,
      hyvä, hyvät ihmiset, mahdollisimman pian, asap`,
    STOP: 'stop',
    SENDING: 'texting',
    MESSAGE: 'texts',
    UNSUBSCRIBE: 'unsubscribe',
    HALT: `
      lopeta, lopettakaa, lopettakaapa, lopettaa, lopettaisit, lopettaisitte, lopettaisitteko, lopettaisitko, lopetatteko, lopetatko, lopettaneet, lopettakaahan,
      lopettamaan, lopettamista, lopetus, lopettaminen, lopetettava, lakatkaa, lakkaa, lakkaisitteko, keskeytä, keskeyttäkää, keskeyttää, seis, seis nyt, estäkää, estää,
      estä, stoppi, stoppaa, stoppaatte, stopatkaa, jättäkää väliin, loppu jo, pysäyttäkää, pysäytä, lopettais, lopetelkaa, lopetappa, lopetapa, peru, perukaa, peruuta,
      peruuttakaa, peruuttaa, perua, perun, peruutan, peruisitteko, lopetatte, lopetat, lopettavat, lopetettaisiin, lopettaisi`,
    WRITING: `
      lähettäm*, lähettel*, lähettä, lähettää, lähetellä, viestittel*, viestitt*, viestimi*, häirits*, häirint*, häiritä, häiriköin*, spämm*, spammaa*, spammäys*,
      spammi*, spamma*, tekstaa*, tekstail*, kirjoittel*, kirjoittam*, laittam*, laittel*, pommit*, ahdist*, kiusaa*, kiusaam*, tuputta*, tuputu*, mainosta*, mainostam*,
      markkinoi*, lähestym*, vaivaam*, yhteydenot*, kontaktoi*, yhteyden*, viestitys*, roskapostit*, terrorisoi*, tyrkyttä*, ottamasta yhteyttä, meilaam*, meilail*,
      mailaam*, piinaa*, lähetykset,
      lähetyksiä`,
    SEND: `
      lähetä, lähettäkö, lähettele, lähetelkö, lähettelkö, laita, laittako, laittele, laitelko, kirjoita, kirjoittako, kirjoittele, kirjoitelko, tekstaa, tekstatko,
      tekstaile, viestitä, viestittele, viestitelkö, viestittäkö, häiritse, häiritkö, ota yhteyttä, ota enää yhteyttä, ottako yhteyttä, ottako enää yhteyttä, spämmää,
      spämmätkö, spammaa, spammatko, kontaktoi, kontaktoiko, tuputa, tuputtako, lähesty, lähestykö, vaivaa, vaivatko, ahdistele, kiusaa, kiusatko, mainosta, mainostako,
      lähetäkkö, lähettäkää, lähetäkö, lähettäkkö, laittakko, lähetelkää`,
    SMS: `
      viest*, paskaviest*, roskaviest*, spämmiviest*, paskamaino*, vaaliviest*, vaalimaino*, vaalitekst*, vaalimainonta*, puolueviest*, massaviest*, lahjoituspyyn*,
      lahjoitusviest*, keräysviest*, kysely, kyselyt, alennusviest*, tekstiviest*, tekstar*, teksteja, tekstejä, mainos, mainosta, mainoste*, mainoksi*, mainoks*,
      mainosten, mainosvies*, mainont*, sms*, uutiskirje*, muistutu*, tarjou*, ilmoitu*, markkinoin*, suoramarkkinoin*, kampanj*, roskapost*, spämmi*, spammi*, tiedott*,
      kyselyj*, yhteydenot*, yhteydenpito*, sähläys, notifikaatio*, infoviest*, promo*, *viesti, *viestit, *viestejä, *viestien, *viesteistä, *viestiä, *mainoksia,
      *mainokset, *mainosten, *mainos, *tarjouksia, *tarjoukset, *kyselyitä, *kyselyjä, *kyselyt, *ilmoitukset, *ilmoituksia, *kirjeet, *kirjeitä, tekstari, tekstarit,
      *tarjousten, *muistutusten, *ilmoitusten`,
    CRAP: `
      tätä, tämä, tää, tän, tämän, nämä, nää, näitä, näiden, niitä, tällaista, tällaisia, tämmöisiä, tämmöstä, paskaa, paska, roskaa, sontaa, saastaa, mitään, touhu,
      häirintä, häirintää, skeidaa, roskan, paskan, tästä, näistä`,
    ME: `
      minulle, mulle, mua, minua, minut, mut, meille, meitä, meidät, meijät, minuun, muhun, meihin, äidilleni, äitiäni, äitini, äidin, äitiä, äidille, isälleni, isääni,
      isäni, isän, isälle, isoäitini, isoäidilleni, mummolle, mummoa, mummoni, mummilleni, vaimolleni, vaimoni, vaimoani, miehelleni, mieheni, miestäni, pojalleni,
      poikani, tyttärelleni, tyttäreni, lapselleni, tähän numeroon, tähän nroon, tähän puhelimeen, tähän, tänne, tälle numerolle, numerooni, puhelimeeni, hänelle, häntä,
      hänet, hänen, siskolleni, veljelleni, vanhemmilleni, tästä numerosta`,
    NUMBER: `
      numeroni, numero, numeron, numeroa, numeromme, puhelinnumeroni, puhelinnumero, puhelinnumeron, nro, nroni, nron, tietoni, tiedot, tietomme, yhteystietoni,
      yhteystiedot, henkilötietoni, nimeni, minut, mut, meidät, meijät, hänet, äitini, isäni, mummoni, mun numero, mun nro, minun numero, minun numeroni, tämä numero,
      tämän numeron, tää numero, dataa, kaikki tietoni, minun tiedot, mun tiedot, hänen numeronsa, numeronsa, tietonsa, hänen tietonsa, *numero, *numeron, *numeroni`,
    NOT: 'älä, älkää, älkää enää, alkaa, en, emme, emmä, enkä, ei, eikä, et, ette, älköön, ettekö, etkö, eiks, eikö, ei ole, en ole, älkä, elkää, älkee',
    DONT: 'älä, älkää, älkäät, älköön, alkaa, älkö, ette, et, älkä, elkää, älkee',
    WANT: `
      halua, haluu, haluta, haluaisi, haluais, haluakaan, tahdo, kaipaa, tarvitse, tarvi, tarvii, jaksa, viitsi, toivo, suostu, hyväksy, tilaa, tilannut, pyytänyt,
      hyväksynyt, antanut lupaa, salli, kestä, siedä, aio`,
    FILL: `
      se, sen, tältä, siltä, tuolta, poliitti*, puolueen, puolueenne, ehdokkaan, vaaleihin liittyviä, kaupallisia, enää, enempää, lisää, jatkossa, ikinä, koskaan,
      näitä, näiden, nämä, nää,
      tätä, tämä, tämän, tän, niitä, niiden, ne, noita, noiden, teidän, teiltä, teistä, sinulta, sulta, sun, teikän, minkäänlaisia, minkäänlaista, mitään, mitä, yhtään,
      yhtäkään, ainuttakaan, kaikki, kaikkia, kaikkien, kaiken, vastaanottaa, saada, ottaa, ottaa vastaan, nähdä, lukea, minulle, mulle, mua, minua, meille, meitä,
      tähän, numeroon, tänne, heti, nyt, jo, näin, tällaisia, tällaisten, tuollaisia, ärsyttäviä, turhia, turhien, ei toivottuja, häiritseviä, typeriä, vitun, saatanan,
      helvetin, perkeleen, hiton, ystävällisesti, kiitos, pliis, ja, sekä, että, tai, näitten, noitten, mun, minun, puhelimeen, puhelimeeni, samoja, samojen, jatkuvia,
      jatkuvien, jatkuva, jatkuvat, automaattisia, automaattisten, automaattiset, uusia, toisia, muita, firmalta, yritykseltä, sieltä, täältä, teille, asiasta, aiheesta,
      olla, enemmän, tekstiviestinä, kautta, tuleville, tulevat, tulla, listalta, mielellään, alkuunkaan, ollenkaan, lainkaan, todellakaan, missään nimessä, toi, tuo,
      tuon, hänelle, häntä, äidilleni, soittaminen, soittamista, soitella, soittaa, tää, noi, jatkuvan, mitää, ihan, edes, turhaan, nuo`,
    MORE: `
      enää, enempää, lisää, jatkossa, ikinä, koskaan, enään, enaa, koskaan enää, tästä eteenpäin, vastaisuudessa, enempiä, yhtään, enä, enääm, jatkossakaan,
      tulevaisuudessa`,
    THX: 'kiitos, nyt, pliis, please, perkele',
    YOU: 'teiltä, teistä, teidän, sinulta, sulta, te, sinä, sä, teitä, yritykseltänne, firmaltanne, teihin',
    REMOVE: `
      poista, poistakaa, poistaa, poistatteko, poistatko, poistattehan, poistakaapa, poistakaahan, poistaisitteko, poistaisitko, poistaisitte, poistamaan, poistoa,
      poistetaan, poistettava, poistettaisiin, poistetuksi, poisto, poistan, deletoi, deletoikaa, ota pois, ottakaa pois, ottaisitteko pois, tuhoa, tuhotkaa, unohda,
      unohtakaa, irrota, irrottakaa, blokkaa, blokatkaa, pyyhi, pyyhkikää, siivoa, pudota, pudottakaa, poistattekohan, poistakaa pois`,
    LIST: `
      lista*, listo*, listal*, postituslist*, viestilista*, soittolista*, asiakaslista*, markkinointilista*, rekister*, asiakasrekister*, tietokan*, tietokann*,
      järjestelm*, jakelu*, jakelusta, yhteystiedoista, kontakteista, tilaajist*, ryhmäst*, palvelusta, listoilta*, listaltanne, listoiltanne, postituslistaltanne,
      viestilistaltanne, tekstiviestilistaltanne, tekstiviestilistoilta, mainoslistalta, markkinointilistalta, listaltanne, listoiltanne, *klubiin, *klubissa, *klubista,
      viestikerho*, *rekisteristä, *rekisteristänne, rekisteristänne, *rekisterissä, *rekisterissänne, markkinoinnista, viesteistä, uutiskirjeestä`,
    LEAVE: `
      poistu listalta, poistua listalta, poistun listalta, eroan listalta, pois listalta, pois listoilta, pois rekisteristä, pois jakelusta, pois postituslistalta,
      pois tekstiviestilistalta, pois viestilistalta, perun viestit, peruutan viestit, lopetan viestit`,
    OTHER: `
      tilaus, tilausta, tilauksen, tilaukseni, tilaustani, tilauksesta, tilauksestani, tilaukset, varau*, aika, ajan, aikani, aikaa, ajanvarau*, lasku, laskun, laskuni,
      laskua, laskutu*, sopimu*, jäsenyy*, vakuutu*, toimitu*, paket*, tuote*, tuotte*, tuotetta, tili, tilin, tilini, tilistä, kortti*, kortin, korttini, kurssi*,
      matka*, lehti, lehden, lehteä, lehtitilau*, kokou*, maksu, maksun, maksua, maksut, maksuni, liittymä*, palautu*, kokeilu*, auto, auton, autoa, bussi*, juna, junan,
      salasana*, koodi*, vuoro*, ruoka, ruuan, pöytä*, pöydän, kahvi*, lähetys, lähetyksen, lähetystä, lainan, laina, osoite*, osoitte*, kuva, kuvia, kuvan,
      hammaslääkär*, lääkäri*, resepti*, ostoskori*, peli, pelin, treeni*, tunti, tunnin, hotelli*, rahaa, pizza*, sipuli*, netflix*, spotify*, sali*, kuntosali*,
      leiri*, leiriltä, retki, retken, jonotuslista*, vieraslista*, ostoslista*`,
    HOW: `
      miten, mitenkä, kuinka, mistä, voinko, voiko, saako, saanko, onko mahdollista, miten voin, miten tämän voi, miten pääsen, mihin, mitä pitää tehdä että,
      mitä teen että, onko mitään keinoa, onko jotain keinoa, onko keinoa, onko mitään tapaa, onko jokin tapa, onko tapaa, mitenkähän, onko jotain tapaa,
      onko mitään tapaa, onko jotakin keinoa`,
    CALL: `
      soita, soittako, soittele, soitelko, soittaminen, soittamasta, soittamista, soittamisen, soittelu, soittelua, soittelun, puhelut, puheluita, puheluja, soittaa,
      soitella, soittelemasta, soitteleminen, puhelinmyynti*, puhelinmyyjä*`,
    TIME: `
      yöllä, öisin, keskellä yötä, yöaikaan, iltaisin, illalla, illalla myöhään, niin usein, näin usein, niin myöhään, näin myöhään, niin aikaisin, näin aikaisin,
      niin paljon, näin paljon, niin monta, näin monta, viikonloppuisin, viikonloppuna, työaikana, työaikaan, joka päivä, aamuisin, aamulla, ennen klo, ennen kello,
      jälkeen klo, klo, kello, sunnuntaisin, sunnuntaina, lomalla, loman ajan, ennen aamua, ennen kasia, monta kertaa päivässä, kesäksi, kesän ajaksi, toistaiseksi,
      syksyyn asti, joulun yli`,
    FEWER: `
      vähemmän, harvemmin, liikaa, liian paljon, liian monta, liian usein, tauko, taukoa, tauolle, tauon, vähentäkää, vähennä, vähentää, vähentäisitte, vähemmälle`,
    SAID: `
      sanonut, sanoin, kirjoittanut, kirjoitin, lähettänyt, lähetin, laittanut, laitoin, vastannut, vastasin, pyytänyt, pyysin, tekstasin, tekstannut, viestittänyt,
      viestitin, käskenyt, käskin, ilmoittanut, ilmoitin`,
    MEANT: 'tarkoitin, tarkoitan, odota, oota',
    REPLY: 'vastaa, vastaamalla, lähetä, lähettämällä, kirjoita, laita, tekstaa, reply, text, viestillä, sanalla',
    CONSENT: 'suostumu*, markkinointilupa*, markkinointisuostumu*, lupani, lupaani, luvan, suostumuksen',
    REASON: `
      asiakas, asiakkaita, muutin, muuttanut, vaihdoin, kiinnosta, kiinnostunut, kertaa, riittää, koskaan, ikinä, väärä, kuollut, kuoli, jaksa, jaksaa, ärsyttää,
      häiritsee, rikosilmoitus, joka, taas, valitus`,
    STOPWORD: 'lopeta, lopettakaa, stop, stoppi, seis',
    NOTSENT: `
      lähetetä, lähetettäisi, lähetettäis, laiteta, laitettaisi, tule, tulisi, tulis, tulee, lähettäisi, kirjoiteta, kirjoitettaisi, oteta, otettaisi, lähetä, laita,
      lähettäis, häirittäisi, häiritä, viestitetä, viestitettäisi`,
    ENDWORD: 'koska, jos, kun, sillä, että, muuten, ennen, en, ei, olen, tai, numero, ihan, siitä, ettei, älkää',
    PAPER: 'paperi*, kirje, kirjeitä, kirjeiden, kirjeet, luettelo*, katalogi*, *laskujen, *laskut, *laskuja, kuitti*, kuitin, sähköpostien, sähköposteja, postia',
    INSTEAD: 'tilalle, sen sijaan, vaihtakaa, vaihda, korvatkaa, korvaa, lisätkää, lisää uusi',
    ANNOYING: 'ärsyttäviä, ärsyttävä, rasittavia, rasittava, raivostuttavia, hermostuttavia, sietämättömiä',
    DAY: `
      lauantaina, sunnuntaina, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, huomenna, illalla, tänään, ensi viikolla, viikonloppuna, en pääse,
      emme pääse`,
    LAUGH: 'haha*, lol, nauran, naurusta, nauraa, itken, kuolen, hauska, hauskaa, suloinen, hullu, ihana',
  },
  rules: [
    { id: 'footer-word', is: 'none', when: [
      'tarkoittaa|tekee [HALT|STOP|KEYWORD]', 'jos vastaan|lähetän|kirjoitan [HALT|STOP|KEYWORD]', 'REPLY viesti|sana? [KEYWORD|HALT|STOP] numeroon|niin|jos|mikäli',
      'mitä tapahtuu ..4 [KEYWORD|HALT|STOP]',
    ] },
    { id: 'said-already', is: 'opt_out', when: [
      'monta|montako kertaa ..4 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', 'SAID ..3 [HALT|STOP|KEYWORD|REMOVE] POLITE|MORE|SMS* $',
      'SAID ..3 [HALT|STOP|KEYWORD|REMOVE] POLITE* ,', 'SAID ..3 [HALT|STOP|KEYWORD|REMOVE] ..3 kertaa|teille|silti|mutta|viestin',
      'SAID ..2 [HALT|REMOVE] FILL* WRITING|SMS|ME|NUMBER', '[HALT|STOP|KEYWORD] ..1 SAID ..3 kertaa|silti|edelleen', 'jo|kertaa ..2 SAID ..2 [HALT|STOP|KEYWORD]',
      'olen jo ..2 [perunut|peruuttanut|lopettanut|poistunut]',
    ] },
    { id: 'quoted', is: 'none', when: ['" [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', '" REPLY ..1 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]'] },
    { id: 'why-not-stop', is: 'opt_out', when: [
      'kuinka|miten vaikeaa|vaikea|vaikeeta voi ..2 [HALT|STOP] FILL* WRITING|SMS', 'ettekö|etkö|eikö|eiks ..3 [HALT|STOP|REMOVE] FILL* WRITING|SMS|ME|NUMBER',
      'ettekö ..2 [lopettaa|lopeta]', 'miksi|miks|miksette ette|et ..1 [lopeta]',
      'NOT ..2 , [HALT|STOP|REMOVE] FILL|POLITE* WRITING|SMS|LIST', 'NOT ..2 , [REMOVE] FILL|POLITE* ME|NUMBER POLITE* ,',
    ] },
    { id: 'consent-withdrawn', is: 'opt_out', when: [
      '[peruutan|perun|peruuttaa|perua|vedän|peru|peruuta|kumoan|perumme] FILL|kaikki|pois|takaisin* CONSENT',
      'CONSENT FILL* [peruutan|perun|peruuttaa|perua|pois|peruttava]', 'ette|ei|et saa FILL* [käyttää|säilyttää|tallentaa] FILL* NUMBER',
      'NUMBER FILL* ei|ette|et saa [käyttää]', 'NUMBER FILL* ei saa|kuulu [olla|löytyä] ..2 teillä|LIST',
      'ei|eikä ole oikeutta|lupaa [ottaa|lähettää|käyttää|lähestyä] ..3 ,',
    ] },
    { id: 'would-be-glad', is: 'opt_out', when: [
      'toivon|toivoisin|toivomme|pyydän|pyytäisin|haluan|haluaisin|toivottavaa POLITE|FILL* ettei|ettette|etteivät|ettet FILL|ME|MORE|SMS|POLITE* [NOTSENT] FILL|ME|SMS|MORE|yhteyttä* ,',
      'jos ette|et FILL|ME|MORE* [NOTSENT|lähettäisi|häiritsisi] FILL* SMS|ME|MORE', 'että ette|et FILL|ME|MORE* [lähetä|laita|häiritse|ota] FILL|ME|SMS* ,',
      'jos lopettaisitte|lopetatte|lopettaisit FILL* [WRITING|SMS]', 'en|emme halua että FILL|ME|SMS* [lähetetään|lähetätte|laitetaan|viestitään]',
      'olisin|olisi|olisimme ..1 iloinen|iloisia|kiitollinen|kiitollisia|hyvä|kiva|mukavaa jos FILL|SMS|ME* ei|ette MORE|FILL|SMS* [NOTSENT] FILL|SMS|ME* ,',
    ] },
    { id: 'negated', is: 'none', when: [
      'enempää --2 , DONT FILL* [SEND] lisää|enempää', 'mahdu|mahtuu ..4 , DONT FILL* [SEND]', 'en|emme tarkoita|tarkoittanut ..3 [HALT|STOP|REMOVE]',
      'NOT MORE? WANT? FILL* _ [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE]', 'en|emme [WANT] häiritä|vaivata', 'DONT [CALL] ..1 , SEND|viestitä',
      'DONT vain|ihmeessä|missään|suinkaan [HALT|STOP|REMOVE]', 'unohda|epäröi|unohtako ..1 [SEND|WRITING]',
    ] },
    { id: 'number-changed', is: 'none', when: ['[REMOVE] ..6 INSTEAD', 'INSTEAD|uusi ..5 [REMOVE] FILL* vanha|vanhan'] },
    { id: 'other-thing', is: 'none', when: [
      '[HALT|STOP] FILL|POLITE* PAPER !ja|sekä', 'PAPER FILL|WRITING* [HALT|STOP]', '[SEND] FILL* PAPER !ja|eikä|tai', 'NOT FILL* [WANT] että FILL* OTHER|PAPER',
      '[HALT|STOP|LEAVE|UNSUBSCRIBE|REMOVE] FILL* OTHER', '[REMOVE|LEAVE|UNSUBSCRIBE] ME|NUMBER FILL* OTHER', 'OTHER FILL* [HALT|STOP|REMOVE] POLITE* $',
      '[SEND] FILL* OTHER', 'SMS FILL* OTHER [HALT|STOP|REMOVE]',
    ] },
    { id: 'correction', is: 'none', when: ['[HALT|STOP|KEYWORD] POLITE* , ..1 MEANT', '[HALT|STOP|KEYWORD] MEANT'] },
    { id: 'how-to', is: 'held', when: [
      'HOW ..4 [HALT|STOP|LEAVE|UNSUBSCRIBE|KEYWORD] FILL|SMS|LIST|WRITING|CRAP* $', 'HOW ..4 [HALT|STOP] FILL* WRITING|SMS', 'HOW ..3 SMS|LIST|CRAP ..2 [HALT|STOP]',
      'miten|kuinka|voinko|mistä ..4 [poistua|erota|poistun|eroan]', 'miten|kuinka|mistä [pääsen|pääsee] ..4 SMS|LIST|CRAP',
      'miten|kuinka|mistä ..1 [pääsen|pääsee] pois|eroon ,', 'HOW ..2 [REMOVE] NUMBER|ME',
      'HOW ..3 [SMS|WRITING] FILL* saa|voi|loppuu|loppuvat|loppumaan', 'HOW ..2 päästä ..2 [eroon]', 'HOW ..3 CRAP|SMS ..1 [loppumaan|pois|eroon|loppuu]',
      'miksi|vaikea|vaikeaa ..4 [peruminen|poistuminen|lopettaminen|perua|poistua|peruuttaa] ..4',
      'HOW FILL|SMS|CRAP|WRITING|saa|voi* [loppumaan|lopetettua|peruttua|estettyä|pois|poistettua]',
      'HOW ..1 [lopetan|perun|peruutan|poistun|lopetetaan|perutaan|lopetetaankaan] FILL|SMS|CRAP* ,',
      'voisinko|voinko|voiko|miten|kuinka ..2 [välttyä|välttää|estää] ..3 SMS',
    ] },
    { id: 'fewer', is: 'held', when: [
      '[HALT|STOP] FILL* WRITING ..4 TIME', '[HALT|STOP] ..3 SMS ..2 TIME', 'FEWER FILL* [SMS|WRITING]', '[SMS|WRITING] ..3 FEWER', 'DONT FILL* [SEND] ..4 TIME',
      'TIME [SEND]', 'NOT [WANT] ..5 TIME', 'NOT [SMS] TIME', '[SEND] ..3 FEWER',
      'voidaanko|voisiko|voitteko|pidetäänkö|saisiko|voiko|pidetään|laittakaa|onnistuuko ..3 [tauko|tauon|taukoa|tauolle]',
      '[kerta|kerran|kertaa] viikossa|kuukaudessa|kuussa ..1 riittää|riittäisi|riittäis', '[harvemmin|vähemmän] FILL|POLITE* $',
      'turhan|liian|aivan monta|paljon|usein ..1 [SMS]',
      'pitääkö|täytyykö ..2 [lähettää|laittaa|lähetellä] ..3 $?', 'voiko|saako|saisiko|voisiko FILL|SMS* saada [sähköpostiin|sähköpostilla|meiliin|meilillä]',
      'tulee ..2 liian|turhan [paljon|usein] ..1 ,', 'ei|eikä näin|noin montaa|monta|paljon|usein [SMS]', '[SMS] ..2 tauolle', 'liian [usein] ..1 ,',
      '[lähetätte|laitatte|tulee|kirjoitatte] FILL|SMS* niin|näin|liian|ihan paljon|usein|monta ..1 ,',
    ] },
    { id: 'not-before-a-time', is: 'none', when: ['DONT FILL|ME* [SEND] ..3 ennen|vasta'] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[HALT|STOP] FILL|POLITE|SMS|CRAP* WRITING', '[HALT|STOP] FILL|POLITE* SMS', 'SMS FILL|POLITE|WRITING|ME* [HALT|STOP] !jos', 'WRITING FILL|POLITE|ME* [HALT|STOP]',
      '[SMS|WRITING] FILL* saa|saavat|pitää FILL|POLITE* loppua|lopettaa|riittää', '[SMS|WRITING] FILL* loppukoon|loppukoot|poikki|seis',
      '[HALT|STOP] CRAP FILL|POLITE* $', '[HALT|STOP] FILL* LIST', '^ POLITE* loppu|loppukoon FILL|CRAP|POLITE* [SMS|WRITING]',
      'olla|olkaa|jättää|jättäkää|ole|olisitteko ..2 [lähettämättä|laittamatta|häiritsemättä|ottamatta|kirjoittamatta]', '[SMS] FILL|POLITE* pois POLITE* $',
      '[markkinointikielto|suoramarkkinointikielto|viestikielto|markkinointikiellon]', '[HALT|STOP] CALL ..1 WRITING', 'nyt|jo riittää|riitti FILL* [SMS]',
      '[SMS] riittää|riittävät nyt|jo', 'saisi|sais|saisivat FILL* [SMS] FILL|POLITE* loppua|riittää', 'saa riittää FILL* [SMS|WRITING]',
      'alkaa|alkoi riittää FILL* [SMS]', '[SMS] FILL* pois päältä',
      'SMS ..4 [HALT|STOP] ne|nämä|nää|niiden POLITE* ,', 'pidättäytymään|pidättäydytte|pidättykää|pidättäytykää ..1 [SMS|WRITING]', 'riittää jo FILL* [SMS]',
      'riittää|riitti nuo|nämä|nää [SMS]',
    ] },
    { id: 'mixed-languages', is: 'opt_out', when: [
      '[HALT] FILL|POLITE* MESSAGE|SENDING', 'MESSAGE FILL|POLITE* [HALT] POLITE* $', 'NOT FILL* [WANT] FILL* MESSAGE', '[UNSUBSCRIBE] POLITE|FILL* ME|NUMBER',
      'ME|NUMBER POLITE|FILL* [UNSUBSCRIBE]', '[STOP] POLITE|FILL* WRITING|SMS', '[STOP] POLITE|FILL* SENDING FILL* ME', '[remove] ..4 LIST',
      '[remove] ME|NUMBER POLITE* ,',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      'DONT FILL|ME* [SEND] ..1 eikä|tai|ja FILL* SMS', '[HALT|STOP] ..1 ja|sekä FILL* SMS',
      'DONT FILL|ME* [ottako|ota] FILL|ME* yhteyttä', 'DONT FILL* [häiritse|häiritkö|spämmää|spämmätkö|spammaa|spammatko|ahdistele]',
      'ei|ette|et saa FILL|ME* [lähettää|laittaa|ottaa]', 'ei tarvitse|tarvi FILL|ME* [lähettää|lähetellä] FILL* SMS|MORE|ME', 'SMS FILL* DONT FILL* [SEND]',
      'ei|eikä tarvitse|tarvi FILL|MORE* [lähettää|lähetellä|laittaa|viestitellä] FILL|ME* ,', 'DONT FILL|ME* [SEND] FILL* CRAP ,',
      'DONT MORE? FILL* [SEND] mitään|mitää', 'DONT FILL|ME* [SEND] FILL* SMS', 'DONT FILL|ME* [SEND] FILL|MORE* ME|MORE FILL|MORE|ME|POLITE* ,',
      'DONT FILL|ME* [SEND] MORE ME|SMS|numeroon|tähän', 'DONT FILL* ME|MORE|SMS|CRAP FILL* [SEND] FILL|ME|SMS|CRAP|POLITE* ,',
      'DONT FILL* ME|MORE|SMS FILL* [SEND] FILL* SMS', 'DONT --1 [SEND] FILL|MORE* SMS|CRAP ,',
    ] },
    { id: 'no-more', is: 'opt_out', when: [
      'ei MORE FILL* [SMS]', '^ POLITE* ei [MORE] THX* $', '^ POLITE* ei FILL* [SMS] POLITE* $', '^ POLITE* ei FILL* [SMS] FILL* ME', '^ POLITE* ei FILL* [SMS] MORE',
      'ei FILL* [SMS] MORE', 'riittää [SMS]', '^ [SMS] FILL* ei POLITE* $', 'ei mitään enää [teiltä]', 'ei MORE mitään? [teiltä]',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: [
      'NOT FILL* [WANT] FILL* tietoa|tietoja FILL* ,',
      'NOT FILL* [WANT] FILL* SMS', 'NOT FILL* [WANT] FILL* CRAP POLITE|MORE* $', 'NOT FILL* [WANT] FILL* teiltä|sinulta', '[SMS] FILL* NOT FILL* WANT',
      'NOT FILL* [WANT] ..2 olla ..2 LIST', 'NOT FILL* [WANT] kuulla|olla ..3 teistä|asiakas', 'NOT FILL* [WANT] että FILL* SMS|lähetätte|lähetät|otatte',
      'NOT FILL* [WANT] että ..3 otetaan|lähetetään|otatte|viestitään', '[kiellän|kiellämme|kiellänkin|kieltäydyn|vastustan|kieltäisin] FILL* SMS|WRITING',
      'haluan|haluaisin|tahdon|toivon|pyydän FILL* [HALT|STOP] FILL|POLITE* $', 'haluan|haluaisin|tahdon ..3 [kieltää|perua|lopettaa|peruuttaa] FILL* SMS|WRITING',
      'en FILL* [ota|vastaanota] vastaan? FILL* SMS', 'kiitos [ei] FILL* SMS', 'NOT FILL* [WANT] FILL* WRITING FILL|ME|SMS* ,',
      'NOT FILL* [WANT] kuulla FILL|MORE|YOU* ,', 'NOT FILL* [WANT] FILL* kuulua|olla ..2 LIST', 'kukaan ..3 ei FILL* [halua|kaipaa|tilannut] FILL* SMS',
    ] },
    { id: 'remove-on-a-day', is: 'none', when: ['DAY ..4 [REMOVE|pois]', '[REMOVE] ME ..2 DAY'] },
    { id: 'remove-me', is: 'opt_out', when: [
      'vaihdoin|vaihtanut|vaihtunut numeroa|numeroni ..3 [REMOVE] CRAP POLITE* ,',
      'pitäkää|pidä|jättäkää ME ..2 [ulkopuolella|ulkopuolelle]',
      '[REMOVE] FILL|POLITE* ME|NUMBER FILL|POLITE* LIST|CRAP', '[REMOVE] FILL|POLITE* ME|NUMBER FILL|POLITE* ,',
      '[REMOVE] FILL|POLITE* ME|NUMBER FILL|POLITE* ENDWORD', '[REMOVE] FILL|ME|NUMBER* LIST', '[REMOVE] ..1 _ LIST',
      '[REMOVE] LIST|FILL|tiedoista|järjestelmästä* NUMBER ,', 'ME|NUMBER FILL|POLITE* [REMOVE|pois] FILL|POLITE* ,',
      'ME|NUMBER FILL|POLITE* [REMOVE|pois] FILL|POLITE* LIST|CRAP|ENDWORD', 'LIST FILL* [REMOVE|pois] POLITE* ,', 'ME|NUMBER LIST [REMOVE|pois]',
      '^ POLITE* [REMOVE] POLITE* ,', '[pois] FILL* LIST', 'haluan|haluaisin|tahdon ..2 [pois|poistua|erota|irti|eroon] ..2 LIST|CRAP',
      'haluan|haluaisin|tahdon ..2 LIST [pois]', 'haluan|haluaisin|tahdon [pois|erota|poistua] POLITE* ,',
      'vaadin|pyydän|edellytän|haluan|vaadimme FILL|tietojeni|numeroni|henkilötietojeni|tietojemme* [poistamista|poistoa|poistettavan|poistettavaksi]',
      '[pois] FILL|SMS* LIST', 'ME|NUMBER [pois] FILL|SMS* LIST', 'tietojeni|numeroni|henkilötietojeni [poistoa|poistamista|poisto|poistaminen]',
      '[REMOVE] --1 UNKNOWN LIST', '[REMOVE] FILL|POLITE* ME NUMBER FILL|POLITE* ,', 'NUMBER ..3 , [REMOVE] se|sen POLITE* ,',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'jätä|jättäkää|jättäisitte|jättäisittekö|jättäisitkö|jättäkääpä FILL|ME|POLITE* [rauhaan]', 'antakaa|anna ..3 olla [rauhassa]', 'antakaa ..1 [olla] $',
      'antakaa ..2 [olla] POLITE* $', 'haluan|haluaisin|haluamme olla [rauhassa]',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: ['[LEAVE|UNSUBSCRIBE] !jos'] },
    { id: 'said-to-a-friend', is: 'none', when: [
      '^ POLITE* [STOPWORD] POLITE* , ..1 olet|oot|sä|sinä|ootte', '^ POLITE* [STOPWORD] POLITE* , ..5 LAUGH', 'LAUGH ..4 , [STOPWORD] POLITE* ,',
    ] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      '^^ POLITE* [STOPWORD|lopetus|lopettaa] POLITE|KEYWORD* , ..6 SMS|NUMBER|LIST|REASON|WRITING|WANT',
      '^ POLITE* [STOPWORD|lopetus|lopettaa] POLITE|KEYWORD|MORE* $$', '^^ POLITE* [STOPWORD] POLITE* $ ..3 $$',
      'SMS|NUMBER|LIST|REASON|WRITING|WANT ..5 , POLITE* [STOPWORD] POLITE* $$', 'SMS|NUMBER|LIST|REASON|WRITING|numero ..5 ja [STOPWORD] POLITE* $$',
      'voitteko|voisitteko|voitko|voisitko|saisitteko POLITE* [HALT] POLITE* $', 'haluan [KEYWORD] POLITE* $', 'nyt riittää ..1 [HALT|STOP]',
      'numero ..2 [lopettakaa|lopeta] ,',
    ] },
    { id: 'exclamation', is: 'held', when: ['^ POLITE* [STOPWORD] POLITE|KEYWORD* ,', ', [STOPWORD] POLITE* $$'] },
    { id: 'stop-calling', is: 'held', when: [
      'DONT FILL|ME* [CALL]', 'ei MORE? [CALL]', '[soittelu|soittaminen] FILL* loppua|riittää', '[HALT|STOP] FILL* CALL', 'CALL FILL* [HALT|STOP]',
    ] },
    { id: 'declined', is: 'held', when: [
      'ei juuri [nyt] POLITE* $', '^ POLITE* ei [nyt] POLITE* $', 'ei [sovi|passaa]', 'ei [kiitos]', 'ei [kiinnosta|kiinnostaa|kiinnostusta|kiinnostuneita]',
      'en|emme ..3 [kiinnostunut|kiinnostuneita]', 'kiitos [ei]', '[kiitos] mutta ei', 'ei [tarvetta|ajankohtainen|ajankohtaista]', 'ei|en [tarvitse|tarvi] POLITE* $',
      'en|ei|emme [halua] POLITE* $', 'kiinnosta [ei]', 'en ole [kiinnostunu]', 'meillä|minulla|mulla on [jo] POLITE* ,', 'ei kiitos ..2 [tyytyväisiä|tyytyväinen]',
      '^ POLITE* ei [nyt] , ..3', 'ei ole|oo ..2 [ajankohtaista|ajankohtainen]', 'ei [oo] ..2 ajankohtaista', '^^ POLITE* ei [tarvita|tarvetta|tartte] POLITE* ,',
    ] },
    { id: 'own-mistake', is: 'none', when: [
      '^ POLITE* minä|mä? lähetin|laitoin|kirjoitin ..2 väärään [numeroon]', '^ POLITE* minä|mä? lähetin|laitoin|kirjoitin ..2 [väärään|väärälle]',
    ] },
    { id: 'opt-out-in-english', is: 'opt_out', when: ['^ POLITE* [UNSUBSCRIBE] POLITE* ,'] },
    { id: 'wrong-person', is: 'held', when: [
      'väärä|väärän|väärälle|väärään|väärässä [numero|numeroon|numerossa|henkilö|henkilölle|ihmiselle|henkilöön|ihminen|nro]', '[väärään|väärälle] !osoitteeseen ..2 $',
      'NOT ole FILL* minun|mun|oikea|enää ..2 [numero|numeroni|henkilö]', 'NOT ole ..1 [numero]', 'en ole [oikea|kyseinen|se|hän] ..', 'en tunne [ketään]',
      'ei [kuulu] ..2', 'ei|ole [täällä] ..2 nimistä', 'ei ..2 [nimistä|nimeltä]', '[numero] on vaihtunut|vaihtanut|uudella', 'nimeni [ei]',
      '[ole] UNKNOWN , ..4 numero|numeroon|henkilö', 'en [ole] ..1 UNKNOWN ,', 'ei ole UNKNOWN [numero]', 'tämä|tää [ei] ole UNKNOWN',
      'ole enää [tätä|tämä] numeroa|numero', 'UNKNOWN ei [ole|käytä] ..2 numeroa|numero', 'ei [oikea] henkilö|numero|ihminen', '^^ POLITE* [väärä] UNKNOWN $$',
    ] },
    { id: 'never-signed-up', is: 'held', when: [
      'en ole ..3 [tilannut|liittynyt|ilmoittautunut|suostunut|pyytänyt|antanut|rekisteröitynyt]', 'enhän ole ..3 [tilannut]',
    ] },
    { id: 'anger', is: 'held', when: [
      '[painu|painukaa|suksi|suksikaa|menkää|mene] vittuun|helvettiin|hiiteen', 'haistakaa|haista [vittu|paska]', '[haistakaa|haista] ..',
      '[painu|häipykää|häivy] POLITE* $', 'turpa|suu|turvat [kiinni|tukkoon] POLITE* $', '[ootte|olette] ..2 ANNOYING',
      'saatanan|vitun|helvetin [idiootit|idiootti|huijarit|paskat|spammi|roskaposti]',
      '^ POLITE* [roskapostia|spammia|spämmiä|roskaa|huijarit] POLITE* $', 'kyllästynyt ..2 [SMS|WRITING]', '[hävetkää] POLITE* $', '^ POLITE* [riittää] POLITE* $',
      '[en|emme] jaksa|kestä ..1 teitä', '[jaksa] teitä',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'mikä|mitä [tämä|tää|tämän] on $?', 'kuka|ketkä|keitä|mikä|kenen ..2 [olet|olette|on] FILL* $?', '[kuka] POLITE* tämä|tää|sinä|sä|siellä|te',
      'mistä|miten ..2 saitte|sait|saaneet|saanut|teillä ..3 [NUMBER]', 'mistä ..3 [numeroni|numeron|tietoni]', 'miksi ..3 [SMS|lähetätte|lähetät|WRITING]',
      'kuka [lähettää]', 'kenelle [tämä]', '[kuka|ketkä] ..1 viestittelee|lähettelee|kirjoittelee|kirjoittaa|siellä|lähettää|kyseessä', 'kenen [numero] tämä|on',
      'onko ..1 [huijausta|huijaus|huijari|huijausviesti|scam] $?', '[huijausta|huijaus] $?', 'kuka|mistä ..1 [antoi] ..2', 'miksi|miks [saan|tulee] FILL|ME* CRAP|SMS',
      'en [tunne] teitä|sinua|sua', '^ POLITE* mitä [haluatte|tahdotte|haluat] FILL* $', 'mikä|mitä POLITE* [tämä|tää|tuo|tämän] on|oikein ..1 ,',
      'kenellä ..1 [numeroni|numero]',
    ] },
    { id: 'still-coming', is: 'held', when: [
      'edelleen|silti|yhä ..2 tulee|saan FILL* [SMS]', 'saan|tulee edelleen|silti|yhä FILL* [SMS]', '[SMS] tulee silti|edelleen|yhä',
    ] },
    { id: 'threat', is: 'held', when: [
      'teen|tehdään ..2 [rikosilmoituksen|valituksen|ilmoituksen|kantelun]', 'ilmoitan ..3 [poliisille|viranomaisille|kuluttajansuojaan|tietosuojavaltuutetulle]',
      '[rikosilmoitus|tietosuojavaltuutettu|tietosuojavaltuutetulle|gdpr|traficom]', '[lakimies|lakimieheni|asianajaja|asianajajani] ..3',
      'otan|otamme ..2 yhteyttä ..1 [asianajajaan|lakimieheen|poliisiin|asianajajaani|lakimieheeni]', '[asianajajani|lakimieheni]',
      'ilmoitan|valitan|teen ..3 [kuluttajaviranomaiselle]', '[kuluttajaviranomaiselle|kuluttajaneuvontaan]',
      'aion|aiomme|teen ..2 [ilmoituksen|rikosilmoituksen|valituksen]',
    ] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: [
      '^^ [tykkäsi|tykkäsit|rakasti|nauroi|korosti|painotti|kyseenalaisti|liked|loved|disliked|emphasized|questioned|reagoi] ..4 "', '^^ ei [tykännyt|pitänyt] ..3 "',
      '^^ [piti|pidit] ..3 "', '^^ [laughed|reacted] ..3 "', '^^ [poisti] ..4 "', '^^ .. [viestiin|to] "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: [
      '^^ [automaattivastaus|automaattiviesti|poissaoloilmoitus|poissaoloviesti]', 'tämä on [automaattinen|automaattivastaus|automaattiviesti]',
      'ajan [autoa] ..6 soitan|vastaan|palaan', 'olen [lomalla] ..6 asti|saakka|palaan',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      'REPLY viesti|sana? [KEYWORD|HALT|STOP] numeroon|niin|jos|mikäli', '[peru|peruuta|lopeta|esto|kielto|lopetus|poistu] REPLY ..2 KEYWORD',
      'peru|lopeta|poistu|peruuta [KEYWORD] numeroon', '[perua|lopettaa|kieltää] ..3 REPLY ..2 KEYWORD', 'REPLY [KEYWORD|stop]', '[KEYWORD] numeroon',
    ] },
  ],
  kinds: {
    all: 'kaikki, kaikkia, kaikkien, kaiken, mitään, minkäänlaisia, minkäänlaista, ainuttakaan',
    program: 'tätä, tämä, nämä, näitä, näiden, tältä listalta, listalta, nää',
    marketing: 'mainos, mainoste*, mainosta, mainoks*, mainosvies*, mainont*, tarjou*, markkinoin*, suoramarkkinoin*, kampanj*, alennu*, promo*',
    reminders: 'muistutu*',
    alerts: 'ilmoitu*, hälyty*, varoitu*, notifikaatio*',
    orders: 'tilausvahvistu*, toimitusilmoitu*, lähetysilmoitu*, seuranta*, pakettiviest*',
    political: 'poliitti*, vaali*, puolue*, politiik*',
    donations: 'lahjoitu*, keräy*, lahjoittaa',
    surveys: 'kysely*, tutkimu*, palautekysely*',
    newsletters: 'uutiskirje*',
  },
  keep: 'mutta, paitsi, lukuun ottamatta, pitäkää, säilyttäkää, jättäkää, haluan silti',
  common:
    `sähköposti sähköpostilla sähköpostiin sähköpostitse meili meilillä minä mä sinä sä hän me te he se ne tämä tuo nämä nuo on oli olen olet olemme olette ovat olisi
    ole ollut ei en et emme ette eivät ja tai mutta että jos kun koska niin kuin myös vain vaan vielä jo nyt sitten aina usein joskus koskaan heti pian myöhemmin
    huomenna tänään eilen illalla aamulla päivällä viikolla viikko viikon kuukausi vuosi tunti tunnin minuutti minuuttia kello klo maanantai tiistai keskiviikko torstai
    perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina hei moi moikka kiitos joo juu kyllä ehkä hyvä hyvin
    kiva mukava mukavaa ihan aika tosi todella liian vähän paljon enemmän kaikki kukaan joku jotain mitä mikä missä mistä mihin miksi miten kuka milloin koska minun
    sinun hänen meidän teidän minulla sinulla meillä teillä minulle sinulle meille teille voin voi voit voisi voiko pitää täytyy haluan haluaisin haluatko pystyn
    pystyisin tulee tulen tuletko tulla tuli tulin mennä menen menee meni käy käyn kävi saan saa saada sain sai saitko teen tekee tehdä tein teki sanoa sanoi tiedän
    tiedä luulen toivon toivottavasti odotan soitan soittaa soitti vastaan vastaa hakea haen haetaan noutaa nouto tilasin tilata maksaa maksoin ostaa ostin varata
    varasin myöhässä perillä kotona kotiin töissä töihin kaupassa kauppa koulu koulussa lapset lapsi äiti isä mies vaimo nähdään terveisin rakastan pidän tykkään hauska
    iso pieni uusi vanha yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen ensi viime seuraava auki kiinni hinta kysymys kysyä asia toimii alkaa
    alku loppuu loppu loppui loppuun loppunut loppuva lopuksi lopussa lopulta lopetti lopettako lopettanut lopetin lopetan pysähtyy pysäkki pysäkillä pysäkin ovi ovella
    ulkona sisällä täällä siellä tuolla kanssa ilman ennen jälkeen yli alle noin perustaa peruna perunat perunoita perheen poikki poissa seison seisoo sopii onnea hyvää
    päivää syntymäpäivää paikka paikan lähetetty lähetin läheinen saapui saapunut puhelu puhelun kuittia leikistä joukkueesta retkeltä poistin poistimme poistettu
    poisti lopetimme`,
};

/** Finnish. PERU and LOPETUS count in Finland only; "peru" is also a country. */
export const fi: LanguagePack = {
  language: 'fi',
  countries: ['FI'],
  keywords: {
    opt_out: [
      { word: 'lopeta', source: USUAL },
      { word: 'stop kiitos', source: THANKED },
      { word: 'lopeta kiitos', source: THANKED },
      { word: 'seis', source: USUAL },
      { word: 'peruuta', source: USUAL, collision: 'cancel an order; in a sentence, not the whole message' },
      { word: 'peru', source: USUAL, collision: 'the country', countries: ['FI'] },
      { word: 'poista', source: USUAL },
      { word: 'kielto', source: USUAL },
      { word: 'esto', source: USUAL, countries: ['FI'] },
    ],
    opt_in: [{ word: 'aloita', source: USUAL }],
    help: [{ word: 'apua', source: USUAL }, { word: 'ohje', source: USUAL }, { word: 'apu', source: USUAL }],
    affirmative: [{ word: 'kylla', source: ANSWER }, { word: 'joo', source: ANSWER }, { word: 'juu', source: ANSWER }, { word: 'okei', source: ANSWER },
    { word: 'selva', source: ANSWER }],
    negative: [{ word: 'ei', source: ANSWER }],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Tilauksesi on peruttu {date}, etkä saa enää viestejä. Apua: {helpContact}. Vastaa START, jos haluat palata.',
    opt_in: '{brand}: Saat taas viestejämme. Viestien määrä vaihtelee, operaattorin maksut voivat koskea. Vastaa APUA tai lopeta: STOP.',
    help: '{brand}: Apua saat osoitteesta {helpContact}. Viestien määrä vaihtelee, operaattorin maksut voivat koskea. Lopeta: STOP.',
    confirm_opt_in: '{brand}: Vastaa JOO, jos haluat viestejämme, muuten niitä ei tule. Vastaa APUA tai lopeta: STOP.',
    clarify: '{brand}: Tilauksesi on peruttu, etkä saa enää viestejä. Jos haluat pitää jotkin, vastaa nimellä: {choices}.',
  },
};
