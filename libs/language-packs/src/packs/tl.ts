import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Philippine programs';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/** Tagalog and Taglish: English words with Tagalog beginnings (mag-text, pag-send, i-delete), joined or apart. FILL stands between a verb and what it is about. */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'stop, tigil, tama na, hinto, stop na, wag ka nga, uy stop',
    GLAD: `
      haha*, hehe*, lol, congrats, congratulations, ang cute, ang ganda, ang sweet, nakakatawa, nakakaiyak, panalo, nanalo, nanalo tayo, nanalo ka, grabe ang
      saya, mahal kita, love ko, galing, ang galing, kinikilig, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'talaga, totoo, totoo ba, seryoso, seryoso ka, weh, di nga, really, seriously',
    NOT_ME: `
      hindi po ako si, hindi ako si, di ako si, hindi po ito si, hindi ito si, hindi si, di po ito si, hindi po kay, hindi ito kay, walang, wala pong, hindi
      ko kilala si, di ko kilala si`,
    ASK_AGAIN: 'text niyo, balik kayo, balikan, tawag, tawagan, itext, kontakin, tanong, tanungin, subukan, remind, next time',
    NOT_NOW: 'hindi muna, di muna, wag muna, saka na, mamaya na, hindi ngayon, di ngayon, busy, baka, siguro, nasa bakasyon, hindi pa',
    UNTIL: 'pagkatapos ng, after, sa, pag, hanggang, bago mag',
    FAR: `
      pasko, bagong taon, bakasyon, semana santa, undas, enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre,
      january, february, march, april, june, july, august, september, october, november, december, next year, next month, next week, sa susunod, ibang araw,
      ibang panahon, sweldo, eleksyon`,
    TOO_OFTEN: `
      araw araw, araw araw na lang, oras oras, gabi gabi, na naman, nanaman, puro, puro text, sobrang dami, ang dami, masyado, masyadong madalas, hatinggabi,
      pangatlo na, pang apat na, paulit ulit`,
    CIRCUMSTANCE: `
      lumipat na, nakalipat na, hindi na ako member, hindi na ko member, hindi na customer, hindi na ako nakatira, hindi na nakatira, di na nakatira, hindi na
      ako nagtatrabaho, retired na, retirado, wala akong kotse, wala kaming kotse, wala akong anak, wala kaming anak, wala akong bahay, wala kaming bahay,
      wala kaming garden, walang aso, nangungupahan, umuupa, menor de edad, 15 years old, 16 pa lang, minor pa, nagdonate na, nakapagdonate na, nagbigay na,
      meron na, mayroon na, may provider na, nagpalit na, lumipat ng network, nabenta na, naibenta na, office phone, cellphone ng opisina, number ng company,
      bagong number, bago ang number, bago tong sim, kakabili ko lang, mahal masyado, walang pera, wala akong pera, walang trabaho, hiwalay na, graduate na`,
    ERASE_IT: 'burahin, pakibura, pakidelete, paki delete, paki burahin, delete niyo, tanggalin, pakitanggal, alisin, pakialis, paki tanggal',
    WRONG_NO: 'wrong number, maling number, mali ang number, maling numero, wrong person, mali po, namali',
    IT: 'na, po, lang, ang, number, ko, nyo, niyo, ito, sa, listahan',
    NEXT_SMS: 'isang text pa, isa pang text, susunod na text, pag nagtext pa, pag nag text pa',
    AUTHORITY: 'ntc, npc, irereport, ireport, report, abogado, pulis, kaso, kakasuhan, demanda, idedemanda',
    NO_CALLS: `
      wag tumawag, huwag tumawag, wag nang tumawag, wag po tumawag, wag kayo tumawag, huwag na pong tumawag, tigil ang tawag, stop calling, no calls, wag mo
      ko tawagan, wag nyo ko tawagan`,
    AWAKE: `
      ganitong oras, dis oras, hatinggabi, hating gabi, madaling araw, anong oras na, alam nyo ba anong oras, natutulog, tulog, tulog ako, nagising, ginising,
      night shift, panggabi`,
    UPSET: `
      spam, scam, scammer, manloloko, budol, nakakainis, nakaka inis, nakakairita, kainis, nakakabwisit, bwisit, bwiset, istorbo, nakakaistorbo, ang kulit,
      makulit, kakulit, kulit nyo, nakakasawa, sawa na, sawang sawa, pagod na, putang, tangina, punyeta, gago, tanga, leche, mahiya naman, walang hiya, kapal
      ng mukha, sobra na, ano ba yan, hay nako, hay naku, umay`,
    DECLINING: `
      hindi interesado, di interesado, di po ako interesado, hindi po ako interesado, not interested, no thanks, no thank you, salamat na lang, salamat
      nalang, wag na po, wag na, huwag na, huwag na po, hindi na po, di na po, di na, di ko kailangan, hindi ko kailangan, hindi kailangan, ayaw ko, ayoko,
      ayaw, ayaw namin, hindi para sa akin, never, kahit kailan, hindi pwede, pass, pass muna, pass po`,
    WHO_ARE_YOU: `
      sino to, sino ito, sino po ito, sino po sila, sino ka, sino kayo, sino po kayo, sinong nagtext, saan nyo nakuha, san nyo nakuha, paano nyo nakuha, pano
      nyo nakuha, sino nagbigay, kilala ba kita, kakilala ba kita, ano to, ano po ito, tungkol saan, anong company`,
    DIED: 'patay na, namatay, yumao, pumanaw, namayapa',
    EMPHASIS: 'po, naman, nga, please, pls, plz, ho, pakiusap, putangina, tangina, gago, ngayon, agad, kuya, ate, sir, maam, salamat, lang, nyo lang',
    // Own classes
    POLITE: `
      kindly, grabe, 🙏, 😡, 😠, 😤, 🤬, 🙄, 😭, 😢, 😩, 😒, 😑, 😅, 😊, 🙂, 👋, ✋, 🛑, ❌, 🚫, 😂, 🤣, 👎, po, poh, ho, opo, pls, plss, plz, please, paki, pki,
      lang, lng, na, naman, nmn, nga, ba, talaga, tlga, kayo, nyo, niyo, ninyo, mo, ka, sana, salamat, slmt, thanks, thank you, ty, tnx, tenks, hello, hi, good am,
      good pm, gud am, gud pm, magandang araw, magandang umaga, maam, mam, sir, ser, admin, boss, bossing, kuya, ate, bes, beshie, besh, uy, uyy, hoy, oy, oi, hay,
      hays, haist, jusko, gago, gagi, putangina, potangina, pota, puta, tangina, tang ina, ina nyo, leche, bwisit, bwiset, pwede, pwede ba, okay, ok, k, ngayon,
      ngayon na, agad, ito, yan, yun, ako, akin, dito, d2, sakin, saken, kasi, eh, e, ah, ha, hah, oo, sige, sori, sorry, pasensya, pasensya na, pa, i, mag,
      gusto ko, gusto ko na, gusto ko nang, gusto ko na sana, paki naman, ano ba, anu ba, ano, diba, sabi ko, enough na, sobra, nakakainis, this, me, ingat, at,
      tama na`,
    FILL: `
      pong, na, nyo, niyo, nyu, ninyo, niyong, nyong, kayo, kayong, kau, ka, kang, mo, po, poh, ho, ako, akong, ko, akin, kami, kaming, nang, ng, ang, yung, ung, sa,
      please, pls, lang, lng, nalang, naman, nmn, ulit, uli, din, rin, pa, mag, pag, i, kaka, yang, yan, ito, itong, to, mga, sana, siya, sya, nila, lahat, talaga,
      tlga, number, numero, namin, amin, sakin, saken, sa akin, dito, d2, nga, kakaganyan, ganito, ganyan, ganitong, ganyang, puro, kung ano ano, anumang,
      kahit anong, kahit ano, basta basta, gusto, ba, muli, pang, kung, si, nanay, tatay, nyan, paulit ulit, proseso, inyong, bigla, wag, huwag, magpa, mang, mangi,
      iba, maraming, kayo na, sya na, tawag, tumawag, at, o, tawagan, ma, maka, nag, kaya, lods, lodi, mn, blasting, sabi, sabing`,
    DO_NOT: `
      wag, wg, wag na, huwag, huag, hwag, huwag nang, tigil, itigil, tigilan, tigilin, tumigil, magsitigil, hinto, ihinto, hintuan, huminto, stop, pastop, istop,
      pakistop, ipatigil, patigil, pakitigil, awatin, bawal, tama na, tantanan, lubayan, layuan, quit, tanggalin na ang, no more, tapusin, wakasan, bawal na, dont`,
    STOP: 'stop, istop, stoop',
    CEASE: 'stop, itigil, ihinto, tigil, tigilan, hinto, pastop, pakistop, istop, pakitigil, patigil',
    SEND: `
      text, txt, texts, magtext, magtxt, magtexts, itext, itxt, nagtetext, nagttext, nagtext, nagtxt, pagtext, pagtetext, pagttext, pagtxt, kakatext, kakatxt,
      katetext, textan, txtan, tetext, tinetext, tinitext, matext, makipagtext, text ng text, send, magsend, isend, pagsend, pagsesend, pagsisend, nagsesend,
      nagsend, kakasend, sendan, sesendan, sinesendan, sinisendan, sesend, magpadala, padalhan, padalan, papadala, magpapadala, nagpapadala, pagpapadala, pagpadala,
      kakapadala, pinapadala, pinapadalhan, message, imessage, magmessage, pagmemessage, pagmessage, nagmemessage, minemessage, imsg, msg, chat, magchat, ichat,
      nagchachat, contact, icontact, magcontact, kontakin, kokontak, kokontakin, kontak, macontact, kinokontak, pagcontact, makipag ugnayan, guluhin, gulo, ginugulo,
      mangulo, nanggugulo, panggugulo, gambalain, mang gulo, istorbo, istorbohin, istorbuhin, iniistorbo, mangistorbo, pangiistorbo, abala, abalahin, inaabala,
      mang abala, pang aabala, spam, magspam, ispam, iniispam, pagspam, kakaspam, kulit, kulitin, mangulit, kinukulit, pangungulit, nangungulit, alok, magalok,
      inaalok, alukin, pagaalok, promote, magpromote, pagpromote, sms, notify, email, forward, mag forward, bother, annoy, blast, sulat, sumulat, mang spam,
      mag alok, texting, txting, sending, messaging, spamming, pagsms, mangharass, harass, manawagan, manggulo, mangampanya, kampanya, pangangampanya, pagpaalala,
      ipaalala, paalalahanan, pagtatanong, remind, blasting, *text, *txt, *message, *messages, *textan, *send, *sendan, *spam, *chat, magparamdam, paramdam,
      magpapansin`,
    SEND_OTHER: `
      parcel, order, orders, item, items, pera, bayad, resibo, picture, pic, pics, photo, file, gcash, rider, address, location, mali, maling, sample, package, lbc,
      jnt, pagkain, food, otp, password, kanya, kanila, kay, sa kanya, sa kanila, iba, ibang, email, muna, sukli, invoice, habang nagmamaneho, nagdadrive, driving,
      late, docs, requirements, sayo, hanggat, hangga, stocks, damit, size, kulay, wala ako, kapitbahay, barangay, habang nagdadrive, habang nag drive,
      habang driving, while driving`,
    INCLUDE: 'isama, isali, iadd, i add, idagdag, add, ilagay, isingit, isasali, isasama, isinasama, isinasali, include',
    LATER: 'next time, sa susunod, ibang araw, sa ibang araw, some other time',
    MESSAGE: `
      text, texts, txt, txts, message, messages, msg, msgs, mensahe, sms, promo, promos, promotions, ads, ad, spam, notif, notifs, notification, notifications, alok,
      advertisement, advertisements, offers, offer, survey, surveys, reminders, reminder, newsletter, update, updates, loan, loans, kampanya, ganito, ganyan,
      solicitation, advisory, alerts, alert, campaign, paalala, pautang, ganitong text, ganyang text, blasts, text blast, pangungulit, panggugulo, anunsyo, balita,
      mensaheng, texts nyo`,
    AYAW: `
      ayaw, ayoko, ayko, ayaw ko, ayaw na, ayaw ko na, ayoko na, ayoko nang, ayoko ng, ayaw namin, ayaw nya, ayaw niya, ayaw nya na, ayaw ng nanay ko,
      hindi ko gusto, di ko gusto, d ko gusto, di ko na gusto, hindi ko na gusto, hindi ko na gustong, di ko na gustong, hindi ko kailangan, hindi ko na kailangan,
      di ko kailangan, di ko na kailangan, di ko need, di ko na need, hindi ko need, no need, sawa na ako, sawa na ko, sawang sawa na, di na ako, di na ko,
      hindi na ako, hindi na ko, hindi na po ako, di na po ako, hindi ko na po gusto, di ko na po gusto, ayaw ko na po, ayoko na po, i dont want, dont want,
      dont wanna, i dont wanna, dont need, i dont need, do not want, ayaw ko po, ayoko po, wala akong interes na, hindi ako pumayag na, di ako pumayag,
      hindi ako pumayag, hindi na gustong`,
    RECEIVE: `
      makatanggap, matanggap, tumanggap, tatanggap, tanggapin, makareceive, makarecieve, mareceive, receive, maka receive, makakuha, mabasa, makabasa, makita,
      makakita, nakakatanggap, natatanggap, matext, mamessage, macontact, istorbohin, guluhin, itext, imessage, icontact, tinetext, textan, sendan, padalhan,
      kontakin, kulitin, spam, abalahin, pinapadalhan, sinesendan, makatangap, makatanggap pa, tumatanggap, tatanggap pa`,
    REMOVE: `
      tanggalin, tangalin, alisin, burahin, delete, idelete, remove, iremove, tanggal nyo, tanggal niyo, pakitanggal, pakialis, pakibura, paki alis, paki bura,
      paki tanggal, pa alis, ialis, itanggal, padelete, paremove, patanggal, paalis, pabura, erase, ierase, pakidelete, pakiremove, pa delete, pa remove, pa tanggal,
      matanggal, maalis, maremove, madelete, mabura, natanggal, pakierase, nabura`,
    NUMBER: `
      number, numero, nmbr, num, no, cp, cellphone, contact, pangalan, name, info, data, detalye, details, ako, akong, me, sim, impormasyon, nanay, mama, tatay,
      asawa, namin, kami`,
    LIST: `
      list, listahan, database, system, sistema, contacts, gc, group, record, records, mailing, blast, directory, subscribers, recipients, listahang, broadcast,
      phonebook, data base, masterlist`,
    UNSUBSCRIBE: `
      unsubscribe, unsubscribed, unsub, paunsubscribe, paunsub, iunsubscribe, iunsub, magunsubscribe, mag unsubscribe, pa unsubscribe, i unsubscribe, opt out,
      opt me out, maunsubscribe, ma unsubscribe, paki unsubscribe, pakiunsubscribe, pakiunsub, optout, nagunsubscribe, nag unsubscribe, stop subscription,
      itigil subscription, mag opt out, pa opt out, unsubscibe`,
    OTHER: `
      order, orders, appointment, booking, bill, bills, delivery, parcel, netflix, spotify, gym, klase, class, flight, ulan, inom, yosi, yosihan, sigarilyo, gamot,
      trabaho, bus, jeep, sasakyan, insurance, plan, membership, account, postpaid, wifi, internet, credit card, card, reservation, meeting, magtrabaho, magyosi,
      sibuyas, gulay, sauce, rice, yelo, kotse, traffic, plastic, straw, tax, hotel, ticket, review, photo, tutor, enrollment`,
    NEGATION: `
      hindi, di, d, hnd, indi, hindi pa, di pa, hindi naman, di naman, hindi ko, di ko, wala, walang, wala naman, hindi ako, di ako, hindi naman ako, di naman ako,
      di nman, never, hindi po, di po, hindi ko naman, di ko naman, hindi po ako`,
    HOW: `
      paano, pano, panu, pno, papaano, pap ano, how, how to, saan, san, anong gagawin, ano gagawin, ano dapat, ano dapat gawin, may paraan, may way, may paraan ba,
      any way, anong paraan, may way ba, anong ginagawa, anong gagawin para, ano gagawin para, panong, papano, ano po gagawin, anong dapat`,
    CALL: `
      tawag, tumawag, tawagan, tinatawagan, nagcall, call, calls, kakatawag, pagtawag, tatawag, tatawagan, calling, magcall, tumatawag, mag call, pag call, ring,
      kaka call`,
    TIME: `
      gabi, madaling, hatinggabi, hating gabi, umaga, alas, dis oras, disoras, weekend, weekends, tulog, natutulog, work hours, oras ng trabaho, nasa trabaho,
      linggo, holiday, tanghali, gabing, maaga, sobrang aga, ganitong oras, sunday, madaling araw`,
    OFTEN: 'madalas, palagi, lagi, araw araw, sobrang dami, ang dami, sunod sunod, masyadong, masyado, maya maya, oras oras',
    MISTAKE: `
      by mistake, aksidente, di sinasadya, hindi sinasadya, di ko sinasadya, hindi ko sinasadya, hindi ko po sinasadya, accidentally, accident, napindot, nagkamali,
      namali ako, nagkamali ako, na wrong click, wrong click, mali napindot`,
    REJOIN: `
      pabalik, ibalik, pakibalik, resubscribe, magsubscribe ulit, mag subscribe ulit, sumali ulit, makareceive ulit, makatanggap ulit, bumalik, isali ulit,
      subscribe ulit, sign up ulit, paresubscribe, i subscribe, balik nyo, subscribe again`,
    LAUGH: 'haha, hahaha, hahahaha, hehe, nakakatawa, natatawa, tawang tawa, kakatawa, lol, lmao, kilig, kinikilig, hahahahaha',
    MANY: 'ang dami, andami, ang daming, andaming, daming, ang dalas, ang dalas dalas, napakadalas, kadalas',
    THREAT: `
      report, irereport, ireport, ireretport, nireport, magrereport, reklamo, irereklamo, magrereklamo, ntc, npc, dti, pulis, police, pnp, nbi, idemanda, idedemanda,
      demanda, kaso, kakasuhan, abogado, lawyer, attorney, block, ibblock, iblock, ipapablotter, blotter, sumbong, isusumbong, ipapatulfo, tulfo, cybercrime`,
    TOLD: 'nag, nagtext, naka, nagreply, nagsabi, sinabi, sinabihan, sabi, nagsend',
    JOIN: 'register, nagregister, subscribe, nagsubscribe, sign, signup, nagsignup, apply, nagapply, consent, pahintulot, pumayag, subscribed, member, sumali',
    WRONG: `
      wrong number, wrong num, wrong no, wrong send, wrongsend, wrong person, maling number, maling numero, mali ang number, mali number, mali ata, mali po ata,
      mali yata, mali po yata, mali po kayo, mali kayo, mali po ang, maling tao, maling pinadalhan, namali, nagkamali kayo, nagkamali po, hindi ako si, di ako si,
      d ako si, hindi po ako si, di po ako si, hindi po si, hindi ito si, hindi po ito si, di po to si, walang ganyang, walang ganyan dito, hindi ko kilala,
      di ko kilala, di ko po kilala, hindi na sa kanya, iba na may ari, hindi ko po kilala, hindi po ito, di po to, bagong may ari`,
    DECLINE: `
      ayaw, ayoko, ayaw ko, ayaw po, ayoko po, ayaw namin, hindi ako interesado, di ako interesado, d ako interesado, hindi po ako interesado, di po ako interesado,
      hindi interesado, di interesado, walang interes, wala akong interes, not interested, di po interested, di ako interested, hindi ako interested,
      hindi po ako interested, no thanks, no thank you, no ty, hindi na po, di na po, hindi na, di na, wag na, wag na po, wag na lang, huwag na, huwag na po,
      next time na lang, pass, pass muna, hindi ko kailangan, di ko kailangan, di ko need, hindi ko po kailangan, di ko po kailangan, no need, wala akong pera,
      wala po akong balak, wala akong balak, hindi salamat, hindi po salamat, saka na lang, saka na, hindi muna, di muna, wag muna, hindi po muna, di po muna,
      hindi muna po, di muna po, ayaw muna, ayoko muna`,
    NO_INTEREST: 'interesado, interested, walang interes, wala akong interes, wala po akong interes',
    ANGER: `
      kulit, kukulit, makulit, ang kulit, nakakainis, nakakairita, nakakabwisit, nakakabwiset, bwisit, bwiset, gago, gagu, tangina, putangina, putang ina, pota,
      pakyu, pakyo, fuck you, fuck off, scam, scammer, scammers, manloloko, budol, modus, peste, leche, istorbo, abala, ulol, tarantado, animal, hayop, pukingina,
      pak u, bobo, tanga, epal, spam, nakakaistorbo, nakakaabala, sawang sawa, kainis, asar, nakakaasar, hinayupak, punyeta, lintik`,
    AUTOMATIC: 'auto reply, autoreply, automatic reply, auto response, awtomatikong sagot, automated reply, auto message, auto generated, awtomatikong mensahe',
    BUSY: 'nagmamaneho, nagdadrive, nag drive, driving, nasa meeting, out of office, naka leave, nasa biyahe',
  },
  rules: [
    { id: 'footer-word', is: 'none', when: [
      'text|reply|send|itext [KEYWORD|UNSUBSCRIBE|stop] to|sa|2|para|upang', 'to|para [UNSUBSCRIBE|KEYWORD|stop] text|reply|send',
      'text|reply|send stop|KEYWORD to|2|sa ..3 [UNSUBSCRIBE|KEYWORD]',
    ] },
    { id: 'other-object', is: 'none', when: [
      '[DO_NOT|UNSUBSCRIBE|KEYWORD|REMOVE] FILL* OTHER', '[DO_NOT] FILL* SEND FILL* SEND_OTHER',
      '[DO_NOT] FILL* kalimutan|kalimutang|alala|magalala|magalit|mahiya|matakot|kabahan|magulat|malimutan|forget|worry|malate|malelate|mawala',
      'OTHER FILL* [DO_NOT|REMOVE]', '[REMOVE] FILL* OTHER|message|text|photo|pic|post', 'ayaw [mag|ma] FILL* SEND',
      '[ayaw] mag|ma|pumasok|gumana|magsend|mag FILL* SEND', 'NEGATION FILL|pa* [SEND|RECEIVE] ..3 rider|otp|code|seller',
    ] },
    { id: 'by-mistake', is: 'none', when: [
      'MISTAKE FILL|na|nag|ang* [UNSUBSCRIBE|KEYWORD|STOP]', '[UNSUBSCRIBE|KEYWORD|STOP] ..4 MISTAKE', '[UNSUBSCRIBE|KEYWORD|STOP] ..8 REJOIN',
      'REJOIN ..6 [UNSUBSCRIBE|KEYWORD]', '[STOP] ..4 LAUGH', 'LAUGH ..3 [STOP] POLITE|LAUGH* $',
    ] },
    { id: 'negated', is: 'none', when: [
      'NEGATION FILL* [nag|naka|ni|nagsend|nagreply]', 'NEGATION FILL* nag|mag|nagpa|nagpapa|ni|in|ma [UNSUBSCRIBE|KEYWORD|stop|tigil]',
      'NEGATION FILL* [tumigil|huminto|nagstop|nagunsubscribe|tumitigil]',
      'wag|huwag|hwag na|nyo|niyo|po|muna|mo|i|sana|naman|kayong|kayo|mag|pa* [stop|itigil|tigilan|ihinto|istop|UNSUBSCRIBE|KEYWORD]',
      '[wag|huwag|hwag] na|nyo|niyo|po|muna|mo|i|sana|naman|kayong|kayo|mag|pa* stop|itigil|tigilan|ihinto|istop|hinto|UNSUBSCRIBE',
      'wag|huwag|hwag|wg|NEGATION FILL|i|pa|ma|na* [REMOVE]',
    ] },
    { id: 'how-to', is: 'held', when: [
      'HOW FILL|ba|dapat|magagawa|para|ko|mag|i|ma|maka* [UNSUBSCRIBE|DO_NOT|KEYWORD|REMOVE]', 'HOW ..4 [UNSUBSCRIBE|stop|istop|itigil|mastop|matigil|mahinto]',
      '[UNSUBSCRIBE] FILL* HOW', 'HOW ..5 [hindi|di|wala|wag] ..3 RECEIVE|SEND|MESSAGE', 'HOW FILL|i|mag|ma|dapat|ba|para* [off|ioff] FILL|MESSAGE|POLITE* $',
    ] },
    { id: 'call-instead', is: 'none', when: ['[DO_NOT] FILL* SEND , FILL* CALL FILL* $'] },
    { id: 'calls-and-texts', is: 'opt_out', when: ['[DO_NOT] FILL* CALL FILL* SEND', '[DO_NOT] FILL* SEND FILL* CALL'] },
    { id: 'stop-calling', is: 'held', when: [
      '[DO_NOT] na|nyo|niyo|kayo|kayong|ka|mo|po|nang|ng|ang|sa|ako|akong|mag|pag|kaka|please|naman|lang|sana|ko|me|sakin* CALL', 'AYAW FILL* [CALL]',
    ] },
    { id: 'not-at-this-time', is: 'held', when: [
      '[DO_NOT] FILL* SEND FILL|messages|text* TIME', '[DO_NOT] FILL* TIME ..3 SEND', 'TIME ..3 [wag|huwag] FILL* SEND',
      '[bawasan|bawas|pakibawasan|dahan|lessen|konti|kontian|hinay] ..5 SEND|MESSAGE', '[bawasan|pakibawasan]', '[pause|ipause|pansamantala] ..5 SEND|MESSAGE',
      '[wag|huwag|hwag|wg] FILL* SEND FILL|messages|text* OFTEN', '[wag|huwag|hwag|wg] FILL* OFTEN ..3 SEND',
      '[wag|huwag|hwag|wg] FILL* masyado|masyadong? madalas|palagi|lagi|araw|sunod', 'TIME ..3 [SEND] pa|kayo|nyo|niyo|parin',
      '[wag|huwag|hwag] FILL|pag|kapag|tuwing* TIME POLITE* $', '[once|isa|isang] ..3 week|linggo|month|buwan ..2 lang|sana POLITE* $', 'OFTEN FILL* [SEND]',
    ] },
    { id: 'why-still', is: 'held', when: [
      '[bakit|bat|baket|bkt|why] FILL|ba|panay|puro|lagi|parati|meron|may|still* SEND', '[panay|puro] FILL* SEND', '[MANY] FILL* SEND|MESSAGE',
      '[bakit|bat|baket|bkt] FILL* MANY FILL* MESSAGE|SEND',
    ] },
    { id: 'asked-before', is: 'opt_out', when: [
      '[TOLD] FILL|ng|nang|na|ko|reply|text|txt|type|send* KEYWORD|UNSUBSCRIBE|DO_NOT ..8 pa|bat|bakit|pero|bkit|still',
      'nag|ni|nagreply|nagtext|ilang|naka|already FILL|beses|reply|text|txt|type|send* [KEYWORD|UNSUBSCRIBE|stop] ..8 pa|bat|bakit|pero|still|paulit',
      '[KEYWORD|UNSUBSCRIBE] na|nga ako|ko ..6 pa|bat|bakit|still', 'ilang|beses|sabi|sinabi|sasabihin|sabihin|sinabihan|nagsabi FILL|ba|beses* [CEASE] POLITE* $',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      '[DO_NOT] FILL|CALL* SEND', '[DO_NOT] FILL* ipadala|padala|magpadala FILL* MESSAGE', '[DO_NOT] FILL* MESSAGE !ko|mo',
      '[tigilan|tantanan|lubayan|layuan|pabayaan|tigilin] FILL* ako|ko|kami|akong|niyo|nyo', '[ako|kami] wag|huwag FILL* SEND', 'no more [MESSAGE|SEND]',
      '[off|patayin|turnoff|ioff] FILL* MESSAGE', 'pabayaan|hayaan [nyo|niyo|mo] na? ako|ko|kami',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: ['[AYAW] FILL* RECEIVE !tawag', '[AYAW] FILL* MESSAGE', '[AYAW] FILL* ma SEND', '[AYAW] FILL* magpa|maging SEND'] },
    { id: 'remove-me', is: 'opt_out', when: [
      '[REMOVE] na|nyo|niyo|ninyo|po|ho|mo|please|pls|lang|naman|ang|yung|ung|ng|sa|nalang|muna|tong|itong|mga* NUMBER !mo', '[REMOVE] ..6 LIST',
      '[REMOVE] na|po* nyo|niyo|mo na|po* ko|kong', 'NUMBER FILL* [REMOVE]', '[kalimutan] FILL* number', '[off] nyo|niyo na? ako|ko|number',
      '[DO_NOT] FILL* INCLUDE ..3 LIST|MESSAGE|ganyan|ganito|to|yan',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[UNSUBSCRIBE] !OTHER', '[stop|istop|pastop|mastop] na|nyo|niyo|po|please|pls|this|yan|ito|to|naman|lang|mo POLITE* $',
      '[stop|istop|itigil|tigilan] nyo|niyo|mo na? yan|ito|to|ganito|ganyan|po POLITE* $',
    ] },
    { id: 'plain-stop', is: 'opt_out', when: [
      '^ POLITE* [STOP|itigil|ihinto|tigil|tigilan|hinto|pastop|pakistop|istop|unsub] POLITE|KEYWORD* $', '^ POLITE* [stop|itigil] POLITE* ,',
      '^ POLITE* [stop|itigil|tigilan] FILL* ,',
      '^ POLITE* [stop|itigil|tigilan|istop] na|po|nyo|niyo|please|pls|yan|ito|to* kasi|dahil|because|coz|or|kung|nakakaistorbo|nakakainis|nakakaabala|kundi',
      ', POLITE* [stop|itigil] POLITE* $', ', POLITE* [CEASE] POLITE* $',
    ] },
    { id: 'threat-if-again', is: 'opt_out', when: [
      'pag|kapag|kung|isa|isang|once|susunod ..5 [SEND] ..8 THREAT', '[THREAT] ..5 pag|kapag|kung ..4 SEND', '[SEND] nyo|niyo|kayo? pa FILL* ..3 THREAT',
    ] },
    { id: 'never-signed-up', is: 'held', when: ['NEGATION FILL|nag|nagpa|mag|pumayag|nagbigay|ng* [JOIN]'] },
    { id: 'wrong-person', is: 'held', when: [
      '[WRONG]', '[iba] na po? ang|yung|ng? gumagamit|nagamit|mayari|owner|may|nagmamayari', '[bago] na po? ang|yung? may|mayari|owner|gumagamit',
      '[hindi|di|d|hnd] po? ako yan|yun|ito|to|iyan|iyon', '[ibang|iba] tao|na po? na|ang? po? may|gumagamit|nagamit',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      '[sino|cno|sinu|cnu|sno|hu|who] po|ba|kayo|ka|to|ito|sila|toh|yan|u|you|are|nga|tong|itong|poh* $',
      'san|saan|paano|pano|sino|bakit|bat|kanino|panu ..6 [number|numero|contact|nmbr] ..3', '[number|numero] ..3 ko? ..3 saan|san|paano|pano|kanino',
      '[anong|anung|kaninong] number|numero|no po? to|ito|tong',
    ] },
    { id: 'declined', is: 'held', when: [
      '^ POLITE|FILL|sorry* [DECLINE] POLITE|FILL|interesado|interested|siguro|muna|next|time* $', '^ POLITE* [DECLINE] POLITE* ,', 'NEGATION FILL* [NO_INTEREST]',
      '[not] interested', '[no] thanks|thank|thx|ty|salamat', '^ POLITE* [hindi] po? salamat', '^ POLITE|FILL* [pass] muna|lang|po|na|ako|kami',
      ', POLITE* [LATER] POLITE|na|lang|siguro* $', '^ POLITE* [LATER] POLITE|na|lang|siguro* $', '[hindi] po? salamat|thanks|thank',
      'NEGATION FILL* [need|kailangan] FILL* yan|iyan|ito|to POLITE* $',
    ] },
    { id: 'anger', is: 'held', when: [
      '[ANGER]', '[THREAT] kita|kayo|ko|na|nyo|kau', '[irereport|irereklamo|idedemanda|isusumbong|ipapatulfo|kakasuhan|magrereklamo|ipapablotter]',
    ] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: ['^^ [liked|loved|disliked|emphasized|questioned] "', '^^ [laughed] at "', '^^ [reacted] ..3 to "'] },
    { id: 'automatic-reply', extent: 'message', when: ['[AUTOMATIC]', '[BUSY] ..10 mamaya|later|balikan|babalikan|reply'] },
    { id: 'footer', extent: 'sentence', when: [
      'text|reply|send|itext [KEYWORD|UNSUBSCRIBE|stop] to|sa|2|para', 'to|para [UNSUBSCRIBE|KEYWORD|stop] text|reply|send',
    ] },
  ],
  kinds: {
    all: 'lahat, kahit ano, kahit anong, anumang, all, any',
    program: 'ito, itong, ganito, ganitong, ganyan, this, these',
    marketing: 'promo, promos, ads, ad, offers, offer, alok, sale, marketing, promotions, advertisement, advertisements, discount',
    reminders: 'reminder, reminders, paalala',
    alerts: 'alert, alerts, notif, notifs, notification, notifications, advisory',
    orders: 'order updates, delivery updates',
    political: 'kampanya, pangangampanya, eleksyon, halalan, boto, iboto, kandidato, politika, campaign, political, mangampanya',
    donations: 'donasyon, donation, donations, abuloy, solicit',
    surveys: 'survey, surveys, sarbey',
    newsletters: 'newsletter, newsletters',
  },
  keep: 'pero, maliban, except, but, bukod, gusto ko pa',
  common: `
    ang ng sa na mga at ay si kay ni ko mo niya nya namin natin nila ninyo ako ikaw ka siya sya kami tayo kayo sila ito to iyan yan iyon yun dito diyan dyan jan doon
    dun hindi di wala meron may mayroon oo opo po ho ba nga naman din rin lang pa muna kasi dahil kung kapag pag para pero kaya kahit habang saan san kailan kelan
    paano pano bakit bat ano anong sino alin ilan magkano gaano sana siguro baka talaga lagi palagi minsan bukas kahapon kanina mamaya ngayon gabi umaga hapon
    tanghali araw linggo buwan taon oras lunes martes miyerkules huwebes biyernes sabado isa dalawa tatlo apat lima anim pito walo siyam sampu bahay trabaho tao bata
    nanay tatay kuya ate kapatid asawa anak kaibigan pera bayad bili bilhin kuha kunin bigay punta pumunta alis dating kain tulog gising gawa gawin sabi sabihin
    tanong sagot alam gusto kailangan pwede puwede maganda mabuti ayos sige salamat pasensya ingat kumusta musta kamusta magandang daw raw lahat marami konti sobra
    mas pinaka bago luma malapit malayo natanggap tinanggap nakuha aabala abala aga akin akong alok ari ata balak basta biyahe dami dapat gagawin ganyan ganyang
    generated gulo gustong ina interes interesado interested kanila kanya kilala kulit mensahe nagmamaneho nang nman num numero nyo paraan pinadalhan pong pumayag
    sawa sunod tanggal ugnayan ulit bura niyo yata`,
};

/** Tagalog and Taglish (the Philippines). */
export const tl: LanguagePack = {
  language: 'tl',
  countries: ['PH'],
  keywords: {
    opt_out: [
      { word: 'itigil', source: USUAL },
      { word: 'ihinto', source: USUAL },
      { word: 'tigil', source: USUAL },
      { word: 'hinto', source: USUAL },
      { word: 'tigilan', source: USUAL },
      { word: 'off', source: 'Philippine carriers: the keyword and OFF end a service', countries: ['PH'] },
      { word: 'stop na', source: USUAL },
    ],
    opt_in: [],
    help: [{ word: 'tulong', source: USUAL }],
    affirmative: [
      { word: 'oo', source: ANSWER },
      { word: 'opo', source: ANSWER },
      { word: 'sige', source: ANSWER },
      { word: 'sige po', source: ANSWER },
      { word: 'oo naman', source: ANSWER },
    ],
    negative: [
      { word: 'hindi', source: ANSWER },
      { word: 'hindi po', source: ANSWER },
      { word: 'di po', source: ANSWER },
    ],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Naka-unsubscribe ka na simula {date}, wala nang text mula sa amin. Tulong: {helpContact}. I-reply START para bumalik.',
    opt_in: '{brand}: Naka-subscribe ka na ulit. Iba-iba ang dalas, maaaring may singil. I-reply HELP para sa tulong, STOP para itigil.',
    help: '{brand}: Para sa tulong: {helpContact}. Iba-iba ang dalas ng text, maaaring may singil. I-reply STOP para itigil.',
    confirm_opt_in: '{brand}: I-reply OO kung gusto mo ng text mula sa amin; kung hindi, walang ipapadala. I-reply HELP para sa tulong, STOP para itigil.',
    clarify: '{brand}: Naka-unsubscribe ka na, wala nang text. Para panatilihin ang ilan, i-reply ang pangalan: {choices}.',
  },
};
