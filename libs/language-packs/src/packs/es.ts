import type { Grammar, LanguagePack } from '../pack.js';

const COMMON = 'Usual word in Spanish programs of the United States and Latin America';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/** How people ask. Rules are read from the top, so what protects a word stands before what it is protected from. */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'para, parad, basta, ya para, ya basta, stop, no pares, deja, dejalo, déjate, cállate, calla, anda ya, para ya, no mames, no manches',
    GLAD: `
      jaja*, jeje*, jiji*, lol, felicidades, felicitaciones, enhorabuena, que lindo, qué lindo, que linda, que mono, qué mono, que risa, que bonito, qué
      bonito, que emocion, me muero, me matas, me meo, me parto, lloro, estoy llorando, ganamos, ganaste, hemos ganado, has ganado, qué bien, que bien,
      genial, increíble, no me lo creo, no puede ser, te quiero, me encanta, ay que, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'en serio, de verdad, de veras, es verdad, es broma, enserio, neta, la neta',
    NOT_ME: `
      no soy, yo no soy, este no es, esta no es, no es, no es el, no es la, aqui no es, no me llamo, aquí no vive, aqui no vive, aquí no hay ninguna, aquí no
      hay ningun, no está, ya no es, no hay ningún, no hay ninguna, no conozco a, no conozco a ninguna, no conozco a ningun`,
    ASK_AGAIN: `
      escríbame, escribame, escríbeme, escribanme, llámame, llámeme, contácteme, contactame, intente, intenta, intenten, pregunte, pregúnteme, pregunta,
      búsqueme, háblame, hábleme, avísame, avíseme, vuelva, vuelve, vuelvan, me avisa, me avisan, recuérdeme, hablamos, otra vez, de nuevo`,
    NOT_NOW: `
      ahora no, ahorita no, ahora mismo no, por ahora no, de momento no, por el momento no, todavía no, aún no, no hasta, no antes de, mejor, quizá, quizás,
      tal vez, a lo mejor, estoy de viaje, de vacaciones, ando ocupado, ando ocupada, estoy ocupado, estoy ocupada, este año no, este mes no`,
    UNTIL: `
      después de, despues de, después de las, hasta, hasta después de, en, para, a partir de, antes de, pasando, pasadas, el, la, las, los, el próximo, a
      finales de, a principios de, pasado`,
    FAR: `
      enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, verano, otoño, invierno, primavera,
      vacaciones, navidad, navidades, fiestas, reyes, semana santa, pascua, año nuevo, año que viene, el año que viene, próximo año, otro año, mes que viene,
      próximo mes, próxima semana, semana que viene, más adelante, mas adelante, otro día, otro momento, otra ocasión, más tarde, unas semanas, unos meses, un
      mes, un año, elecciones`,
    TOO_OFTEN: `
      todos los días, todos los dias, todo el día, todo el dia, cada día, cada dia, cada rato, a cada rato, al día, al dia, por día, otra vez lo
      mismo, otro mensaje más, el tercero hoy, el cuarto hoy, demasiados, demasiado, muchos mensajes, tantos mensajes, a medianoche, de madrugada, os pasáis, se pasan,
      otra vez ustedes, otra vez con, otra vez vosotros, otro mensaje, otra vez este, otra vez estos`,
    CIRCUMSTANCE: `
      ya no vivo, ya no vivimos, ya no vive, ya no trabajo, ya no trabaja, ya no soy cliente, ya no soy socio, ya no soy socia, ya no soy miembro, ya no
      tengo, ya no estoy, ya no estudia, ya no va a, nos mudamos, me mudé, me mude, nos hemos mudado, me he mudado, jubilado, jubilada, soy jubilado, no tengo
      jardín, no tengo jardin, no tengo coche, no tengo carro, no tengo auto, no tengo casa, no tengo hijos, no tengo perro, no tengo mascotas, no tenemos,
      vivo de alquiler, vivo en un piso, vivo en un departamento, vivo rentando, soy menor, menor de edad, solo tengo NUM años, tengo 15 años, tengo 16 años,
      ya doné, ya done, ya di, ya tengo, ya tenemos, ya contraté, ya cambié, ya cambie, ya me cambié, ya vendí, ya vendi, vendí la casa, ya murió, teléfono
      del trabajo, teléfono de trabajo, teléfono de la empresa, móvil de empresa, celular del trabajo, número nuevo, línea nueva, me dieron este número, este
      número era, muy caro, no me alcanza, no me lo puedo permitir, sin trabajo, en paro, desempleado, desempleada, divorciado, divorciada, ya se graduó,
      vegetariano, vegana, vegano, no manejo, no conduzco, no voto, no puedo votar`,
    ERASE_IT: `
      bórrelo, borrelo, bórralo, borralo, bórrenlo, elimínelo, eliminelo, elimínalo, eliminar, borrar, favor de borrar, favor de eliminar, quítelo, quítenlo,
      bórrame, borrenme, bórreme, elimíneme, eliminenme, sáquenme, quítame, dar de baja`,
    WRONG_NO: `
      número equivocado, numero equivocado, se equivocó de número, se equivoco de numero, número incorrecto, numero incorrecto, persona equivocada, se ha
      equivocado, se han equivocado, número errado, numero erroneo`,
    IT: 'lo, me, mi, número, numero, este, el, por, fabor, de, la, lista, su',
    NEXT_SMS: 'próximo mensaje, proximo mensaje, siguiente mensaje, próximo sms, un mensaje más, un mensaje mas, otro mensaje, otro sms, uno más',
    AUTHORITY: 'abogado, abogada, demanda, demando, denuncia, denuncio, policía, policia, aepd, consumo, profeco, facua, juzgado, agencia de protección',
    NO_CALLS: `
      no me llamen, no me llame, no me llames, no llamen, no llamar, no llame, dejen de llamar, deje de llamar, deja de llamar, dejen de llamarme, deje de
      llamarme, deja de llamarme, nada de llamadas, no más llamadas, no mas llamadas, no me marquen, no me marque, dejen de marcar`,
    AWAKE: `
      a estas horas, a esta hora, de la madrugada, de la mañana son, saben qué hora es, sabe qué hora es, sabes qué hora es, que horas son estas, estaba
      dormido, estaba dormida, estoy durmiendo, me despertaron, me despertó, me despiertan, trabajo de noche, es medianoche`,
    UPSET: `
      spam, estafa, estafadores, fraude, acoso, pesados, pesadas, qué pesados, que pesados, qué pesadez, cansinos, molestos, molestan, qué fastidio, que
      fastidio, me tienen harto, me tienen harta, estoy harto, estoy harta, harto, harta, qué asco, vergüenza, vayanse, váyanse a, vete a, que se vayan, no
      jodan, no mamen, ya estuvo, ya chole, hasta la madre, hasta las narices, hasta los huevos, qué poca, idiotas, imbéciles, payasos, ridículo, ya basta,
      fastidiosos, latosos, intensos, nada mejor que hacer, otra cosa que hacer, nada que hacer`,
    DECLINING: `
      no me interesa, no nos interesa, no estoy interesado, no estoy interesada, no interesado, sin interés, no gracias, gracias no, no lo necesito, no
      necesito, no hace falta, no me hace falta, no es para mí, no es para mi, paso, yo paso, no quiero, no lo quiero, nunca, jamás, ni loco, ni loca, ni de
      broma, para nada, olvídalo, olvídelo, olvidenlo, mejor no, nel, nel pastel`,
    WHO_ARE_YOU: `
      quién eres, quien eres, quién habla, quien habla, quiénes son, quienes son, quién me escribe, quien me escribe, de dónde sacaron mi número, de donde
      sacaron mi numero, cómo consiguieron mi número, como consiguieron mi numero, cómo tienen mi número, como tienen mi numero, de parte de quién, nos
      conocemos, te conozco, lo conozco, de qué se trata, de que se trata, qué es esto, que es esto, qué empresa, que empresa`,
    DIED: 'falleció, fallecio, falleció hace, ha fallecido, murió, murio, fallecido, fallecida',
    EMPHASIS: `
      por favor, porfa, porfavor, por fabor, porfis, de una vez, de una buena vez, ahora mismo, joder, coño, carajo, chingada, a la chingada, pinche, pinches,
      puto, putos, putas, malditos, malditas, maldito, hostia, tío, wey, güey, we, señores, gracias, inmediatamente, por fin, de inmediato, che, boludo,
      boludos, weon, weones, ya mismo, por dios, le ruego, les ruego`,
    // Own classes
    // Around a request
    POLITE: `
      po, pucha, por favor, porfavor, porfa, porfis, porfi, xfa, xfavor, x favor, x fa, pf, pls, plis, please, gracias, muchas gracias, mil gracias, grax, thanks, hola,
      buenas,
      buenos dias, buen dia, buenas tardes, buenas noches, oiga, oigan, oye, che, ya, ahora, ahora mismo, ahorita, ya mismo, inmediatamente, de inmediato,
      cuanto antes, lo antes posible, urgente, ok, okay, vale, bueno, pues, saludos, un saludo, atte, atentamente, señores, señor, señora, señorita, amigo, amigos,
      amable, amablemente, hoy, mierda, carajo, coño, joder, puta, pinche, wey, guey, cabrones, chingado, chingada madre, hijos de puta, boludo, weon, hostia,
      en serio, de una vez, de una vez por todas, para siempre, definitivamente, del todo, les digo, dije, he dicho, y, entonces, disculpe, disculpen, perdon, si,
      no mas, nomas`,
    ART: `
      this, your, these, those, my, that, envio de, envios de, el envio de, recepcion de, servicio de, cualquier, toda clase de, todo tipo de, ningun tipo de, the,
      dl, d los, d la, el, la, los, las, un, una, unos, mi, mis, su, sus, tu, tus, este, esta, estos, estas, ese, esa, esos, esas, vuestro, vuestros, vuestra,
      vuestras, nuestro, nuestra, de, del, d, a, al, con, todo, toda, todos, todas, tipo, clase, ningun, ninguna, otro, otra, otros, otras, mas, pinches, putos,
      malditos, jodidos, benditos, dichosos, nada, pinche, puta, puto, maldita, maldito, molestos, molestas, molesto, dichosa, estupidos, absurdos, repetidos,
      ni un solo, ni una sola, ni un, ni una, propios, comerciales, publicitarios, publicitarias, promocionales, aviso de, avisos de, tantos mensajes de,
      mensajes de, tipo de, clase de, ningun otro, correos o, correos ni, llamadas ni, llamadas o, llamadas y, correos y, emails ni, emails o, ms`,
    ME: `
      intenten, intente, intentes, traten de, me, m, nos, le, les, lo, la, los, te, ya, mas, por favor, se lo, se los, a mi, a ella, a el, vuelvan a, vuelva a,
      vuelvas a, volvais a, volvieran a, volviera a, volver a, quiero que, sigan, siga`,
    CONTINUING: `
      sigan, siga, sigas, sigais, continuen, continue, esten, este, estes, esteis, anden, ande, andes, estuvieran, estuviera, siguieran, siguiera, seguir`,
    // Between a negation and its verb: pronouns, wishes ("no quiero que me ..."), "again", "keep on"
    ONWARD: `
      me, m, nos, le, les, lo, la, los, las, te, se, que, q, k, quiero, quisiera, queria, deseo, deseamos, queremos, quiere que, necesito, necesitamos, necesita,
      requiero, requerimos, ocupo, gustaria, interesa, me interesa, apetece, hace falta, es necesario, tiene caso, tiene sentido, vale la pena, hay necesidad de,
      hay para que, tienen para que, tienen por que, tienes por que, vuelvan a, vuelva a, vuelvas a, volvais a, volvieran a, volviera a, volver a, vuelvan, intenten,
      sigan, siga, sigas, sigais, siguieran, seguir, continuen, continue, continuar, deben, debes, debe, deberian, tienen que, tienen derecho a, tienen derecho de,
      tienen permiso para, tienen permiso de, tienes permiso para, teneis permiso para, tienen autorizacion para, tiene permiso para, tienen mi permiso para,
      tienen mi autorizacion para, esten, este, estes, esteis, anden, ande, andes, estar, andar, estuvieran, estuviera, autorizo a que, autorizo que, autorizo a,
      autorizo, permito, acepto, consiento, ya, por favor, porfavor, porfa, xfa, mas, a mi, ustedes, uds, usted, nunca, jamas, favor de, en lo sucesivo, ahi, nadie,
      intente, intentes, hay que`,
    QUE: 'que, q, k, ke, qe',
    CLITIC: 'me, nos, le, les, lo, la, los, las, se, te, os, se lo',
    TO_STOP: `
      dejar, parar, detener, cancelar, salir, salirme, salirnos, quitar, quitarme, quitarlos, borrar, borrarme, eliminar, eliminarme, suspender, anular, desactivar,
      bloquear, darme de baja, darnos de baja, dar de baja, darse de baja, desuscribirme, desuscribir, darlo de baja`,
    NEG: 'n, ya n, no longer, no, nunca, jamas, ya no, nunca mas, dont, do not, never, tampoco, ni',
    NO_MORE: 'no mas, no mas de, ya no, ya no mas, no more, cero, nunca mas, nada de, sin mas, no quiero, basta de, ni un solo, ni medio',
    NOT_ONE: 'ni un, ni una, ni uno, ningun, ninguna',
    STOP: `
      interrumpan, interrumpa, interrumpir, finalicen, finalizar, descontinuen, descontinuar, desistan, desistir, cortalas, pare, paren, pares, parar, parad, paran,
      pararan, pararen, parele, parenle, paranle, parale, cese, cesen, cesar, cesad, basta, ya basta, detenga, detengan, detener, deten, detente, suspenda,
      suspendan, suspender, evite, eviten, evitar, evita, termine, terminen, terminar, acaben, acabar, corten, corta, cortar, cortenla, cortala, cortale, cortenle,
      pongan fin, poner fin, pongan un alto, pon un alto, frenen, frenar, paremos, dejense, dejate, quitense, rindanse`,
    LEAVE_OFF: `
      dja, djen, dj, djn, djen, djenme, dej, dejn, deja, deje, dejen, dejes, dejeis, dejad, dejar, dejaran, dejaras, dejara, dejarais, dejarian, dejarias, dejaria,
      dejame,
      dejenme, dejeme, dejadme, dejanos, dejennos, degen, dege, degar, dehen, absténganse, abstenganse, abstengase, se abstengan, se abstenga, te abstengas,
      abstenerse, abstente, abstengan`,
    NEVER_STOPS: 'dejan, dejas, deja, dejais, paran, para, paras, parais, cansan, cansa',
    // To write to somebody: a request without any object
    SENDING: `
      text, avisar, avisarme, avisarnos, recordarme, recordarnos, notificarme, escribirm, seguir escribiendo, seguir molestando, andar molestando, escribir, escribirme,
      escribir*, textear, textearme, textear*, textiar*, mensajear*,
      wasapear*, molestar, molestarme, molestar*, contactar, contactarme, contactar*, acosar, acosarme, acosar*, hostigar*, fastidiar*, joder*, chingar*,
      bombardear*, spamear*, saturar*, atosigar*, insistir*, incordiar*, importunar*, cargosear*, huevear*, webear*, webiar*, hueviar*, wevear*, dar por saco,
      dar por culo, dar el coñazo, inundar*, mamar, hacer spam, hacerme spam, dar la lata, dar lata, dar la vara, darme la lata, dar la tabarra, comunicarse,
      comunicarte, comunicaros, ponerse en contacto, estar molestando, estar escribiendo, estar chingando, estar jodiendo, usar mi numero, dar la murga,
      dar la brasa, dar guerra, dar la paliza, dando la brasa, tocar los huevos, tocar los cojones, tocar las narices, tocar las pelotas, romper las pelotas,
      romper las bolas, romper los huevos, romper la paciencia, romperme las pelotas, hinchar las pelotas, hinchar los huevos, llenarme el celular,
      llenar mi celular, llenarme de`,
    // To send: a request only with messages, or with nothing, as object
    TO_SEND: `
      enviar, enviarme, enviarnos, enviar*, embiar*, mandar, mandarme, mandarnos, mandar*, remitir*, notificar*, avisar*, hacer llegar, hacerme llegar,
      estar mandando, estar enviando, publicitar*, pedir, pedirme, pedir*, solicitar*, mendigar, ofrecer*, hablar de, vender*, mandr, mandrme, mandarm, enviarm,
      seguir mandando, seguir enviando, andar mandando, hacernos llegar, estarme mandando, estarme enviando, andarme mandando, publicar, compartir*, reenviar*,
      promocionar*, recordar*, recordandome, meter*`,
    KEEPING_ON: `
      mandando, enviando, escribiendo, molestando, chingando, jodiendo, texteando, acosando, llegando, fastidiando, bombardeando, spameando, insistiendo, recibiendo,
      contactando, mandandome, enviandome, escribiendome, molestandome, hostigando, mensajeando, saturando, dando lata, con los, con sus, con lo mismo`,
    BOTHERING: `
      recordando, recordandome, escribiendo, escribiendome, molestando, molestandome, chingando, jodiendo, texteando, acosando, fastidiando, insistiendo,
      contactando, bombardeando, hostigando`,
    SEND: `
      send, text, envie, envien, envies, envieis, enviar, enviarme, envieme, enviemen, embie, embien, embies, mande, manden, mandes, mandeis, mandar, mandarme,
      mandeme, remita, remitan, pongan, hagan llegar, haga llegar, sigan, sigas, siga, sigais, publiquen, soliciten, ofrezcan, ofrezca, reenvien, pidan, pida, pidas,
      pidais, vendan, mandaran, mandara, enviaran, enviara, mand, mnden, manen, mandn, mndn, mnd, enbien, enbie, avisen, avise, avises, informen, informe, recuerden,
      recuerde, recuerdes, comuniquen, compartan`,
    BOTHER: `
      saturen, inunden, inunde, dirijan, atosiguen, escribieran, escribiera, molestaran, molestara, contactaran, contactara, textearan, escriba, escriban, escribas,
      escribais, escribir, escribirme, textear, textearme, contacte, contacten, contactes, contacteis, contactar, contactarme, moleste, molesten, molestes,
      molesteis, molestar, molestarme, textee, texteen, textees, textes, texten, mensajee, mensajeen, joda, jodan, jodas, chinguen, chingues, chingue, chinge,
      chingen, fastidien, fastidies, fastidie, acosen, acose, acoses, hostiguen, insista, insistan, insistas, insistais, bombardeen, busquen, busque, busques, mamen,
      se comuniquen, se comunique, te comuniques, se contacten, se contacte, se pongan en contacto, hagan spam, hinchen, hinches, rompan, rompas, esten chingando,
      esten jodiendo, esten molestando, esten mandando, esten enviando, este molestando, estes molestando, estes mandando, esten escribiendo, den lata, den la lata,
      notifiquen, notifique, fregue, frieguen, friegues, huevees, hueveen, atosigueis, incordien, incordies, tomen en cuenta`,
    SENDS: `
      mandan, manda, mandas, mandais, envian, envia, envias, enviais, escriben, escribe, escribes, escribis, llegan, llega, molestan, molesta, molestas, contactan,
      contacta, textean, insisten, insiste, siguen, sigue, sigues, seguis, continuan, persisten`,
    PAST: `
      contactaron, molestaron, escribieron, enviaron, mandaron, avisaron, notificaron, textearon, pidieron, ofrecieron, solicitaron, recordaron, remitieron,
      insistieron, vendieron, publicaron, acosaron, reenviaron, compartieron`,
    SPARE: 'ahorrense, ahorrate, ahorrese, guardense, guardate, metanse, metete, evitense, evitenme, ahorrenme',
    WEEKDAY: 'lunes, martes, miercoles, jueves, viernes, sabado, domingo, sabados, domingos, mañanas, tardes, importantes, urgentes, urgente, importante, semana',
    SEND_ME: 'mandenme, mandame, mandeme, mandenmelos, mandamelos, envienme, enviame, envieme, envienmelos, escribanme, escribeme, escribanos',
    FOLLOW: `
      siguen, sigue, sigues, seguis, continuan, continua, persisten, insisten, vuelven a, vuelve a, vuelves a, volveis a, vuelven, me vuelven a, siguieron, seguian`,
    // What is sent
    MESSAGE: `
      llamamientos, mensaje, mensajes, mensajito, mensajitos, msj, msjs, msje, msjes, mjs, mje, mjes, msn, mns, mensages, mensage, mnsjs, texto, textos, textitos,
      publicidad, publi, propaganda, propagandas, promociones, promos, ofertas, anuncios, avisos, notificacion, notificaciones, alertas, recordatorios, recordatorio,
      boletin, boletines, newsletter, encuesta, encuestas, comunicaciones, comunicados, comunicacion, whatsapp, whatsapps, wasap, wasaps, wsp, spam, marketing,
      descuentos, invitaciones, cadenas, notis, campañas, solicitudes, solicitud, peticiones, donaciones, donativos, colectas, mms, notificasiones, recados,
      cuestionarios, cuestionario, mensajeo, mensajes de texto, mnsj, mensjs, mnjs`,
    OFFER: 'oferta, promo, promocion, descuento, producto, productos, servicios, propuesta, credito, prestamo, tarjeta',
    INFO: `
      nd, info, informacion, esto, eso, estas cosas, cosas, basura, porquerias, porqueria, mamadas, tonterias, pendejadas, chorradas, boludeces, vainas, estupideces,
      mierdas, huevadas, stuff, nada, nda, nada mas, mas nada, donativos, donaciones, apoyo, apoyo economico, dinero, plata, lana, ayuda economica, cuestiones,
      cosas de esas, menus, folletos, publicaciones, bobadas, chingaderas, pavadas, cartas, ni madres, ni maiz, ni papa, tanta cosa`,
    JUNK: `
      basura, porquerias, porqueria, mamadas, tonterias, pendejadas, chorradas, boludeces, vainas, estupideces, mierda, mierdas, huevadas, chingaderas, bobadas,
      pavadas, tonteras, spam, publicidad, propaganda, gilipolleces`,
    // To wish, to allow
    WANT: `
      requiero, requerimos, ocupo, want, quiero, kiero, qiero, kero, quieren, quiere, queremos, quisiera, deseo, desea, deseamos, desean, necesito, necesita,
      necesitamos, interesa, interesan, autorizo, autoriza, autorizamos, consiento, acepto, permito, pienso, gustaria, me apetece, doy permiso, doy mi permiso,
      doy autorizacion, doy mi autorizacion, doy mi consentimiento, doy consentimiento, tengo interes en, tengo ganas de, estoy interesado en, estoy interesada en,
      prefiero, preferiria, me da la gana, me gusta, me gustan, quisieramos, queria, estoy de acuerdo con, estoy de acuerdo en, estoy conforme con`,
    REFUSE: 'me niego a, me rehuso a, rehuso, rechazo, rechazamos, renuncio a, no admito, no tolero',
    I_WANT: 'quiero, queremos, quisiera, queria, deseo, deseaba, pretendo, pretendia, quise, puedo, pude, voy, logro, necesito',
    RECEIVE: `
      recibir, recibirlos, recibirlas, recibiendo, resibir, recivir, resivir, reciba, reciban, tener, leer, saber, ver, figurar, estar, seguir, aparecer, pertenecer,
      ser parte, formar parte, ser contactado, ser contactada, ser molestado, ser molestada, recibirlos mas, que me llegue, que me lleguen, verlos, saber nada,
      enterarme, que me esten llegando, que me sigan llegando`,
    YOU: `
      ustedes, uds, ud, usted, vosotros, vos, ti, su empresa, su compania, su tienda, esta empresa, esa empresa, esta compania, este numero, parte suya, su parte,
      esta gente, la empresa, la tienda, su negocio`,
    // To take off
    REMOVE: `
      retirara, retiraran, quitara, quitaran, eliminara, eliminaran, borrara, borraran, sacara, sacaran, borrn, elimin, quiten, quite, kiten, kite, kita, kitar, qiten, quita, quitar, quites, quitad, saque, saquen, saca, sacar, saques, sacad, borre, borren, borra,
      borrar, borres, borrad, elimine, eliminen, elimina, eliminar, elimines, eliminad, retire, retiren, retirar, suprima, suprimir, suprimid, suprimais, elimineis,
      saqueis, quiteis, borreis, suprima*, remueva, remuevan, remover, excluya, excluyan, excluir, descarten, descarte, pierdan, pierde, pierda, tachen, tachar,
      desvinculen, desvincular, remove, delete, erase, take, lose, block, take off, bajen, bajar, desregistren`,
    REMOVE_ME: `
      cancelenme, cancelame, canceleme, cancelarme, anulenme, tachenme, tachame, descartenme, desactivenme, desactivarme, dejenme fuera, dejame fuera, me quitaran,
      me sacaran, me borraran, me eliminaran, me quitara, me borrara, me sacara, quitenme, kitenme, kitame, qitenme, qtenme, quiteme, quitame, quitarme, quitadme,
      quitennos, quitenos, quitarnos, saquenme, saqueme, sacame, sacarme, sacadme, saquennos, sacarnos, sakenme, saqenme, borrenme, borreme, borrame, borrarme,
      borradme, borrennos, borrarnos, eliminenme, elimineme, eliminame, eliminarme, eliminadme, eliminennos, retirenme, retireme, retirame, retirarme, remuevanme,
      remuevame, removerme, excluyanme, excluirme, bajenme, bajame, salirme, desregistrarme, desvincularme, remove me, take me off, get me off, get me out, take me,
      delete me, que me saquen, me saquen, me quiten, me borren, me eliminen, me retiren, me saque, me quite, me borre, me elimine, me saques, me quites, me borres,
      me elimines, nos saquen, nos quiten, eliminar mi informacion, eliminen mi informacion, me sacan, me quitan, me borran, me eliminan, me sacas, me borras,
      me quitas, me pueden sacar, me pueden quitar, me pueden borrar, me pueden eliminar, me puede sacar, me podrian sacar, me remueven, me remuevan`,
    REMOVE_HER: `
      retirenlo, retirenla, retirelo, retirela, remuevanlo, remuevanla, quitenlo, quitenla, quitela, quitelo, quitala, quitalo, quitarla, quitarlo, saquenla,
      saquenlo, borradlo, borradla, quitadlo, quitadla, sacadlo, sacadla, eliminadlo, eliminadla, saquela, saquelo, sacala, sacalo, sacarla, sacarlo, borrenla,
      borrenlo, borrela, borrala, borrarla, borrarlo, eliminenla, eliminenlo, eliminela, eliminala, eliminarla, eliminarlo, la saquen, lo saquen, la quiten,
      lo quiten, la borren, lo borren, la eliminen, lo eliminen, le quiten, le saquen`,
    FORGET: 'olvidense, olvidate, olvidese, olvidaos, olvidarse, olvidarte, se olviden, se olvide, te olvides',
    MISTAKE: 'error, equivocacion, accidente, sin querer, equivoque, descuido, queriendo, confundi, sin darme cuenta',
    THEM: `
      cancelenlos, cancelenlas, quitenlos, quitenlas, quitenmelos, quitenmelas, quitemelos, quitamelos, eliminenlos, eliminenlas, borrenlos, detenganlos, parenlos,
      suspendanlos, desactivenlos, desactivenmelos, cancelalos, quitalos, cancelelos, cancelemelos, cortenlos, dejen de mandarlos, dejen de enviarlos`,
    REMOVED: `
      removido, removida, eliminado, eliminada, borrado, borrada, retirado, retirada, sacado, sacada, excluido, excluida, dado de baja, dada de baja, quitado,
      quitada`,
    AGAIN: 'vuelvan a, vuelva a, vuelvas a, volvais a, volver a, vuelvan, intenten, sigan',
    SIGN_OFF: 'desapunt*, desafili*',
    LINK: 'o, porque, pq, xq, pues, pero, ya, no, antes, que, y no, y ya',
    // From where
    LIST: `
      lista, listas, listado, listados, base, base de datos, bases, bbdd, sistema, registro, registros, contactos, suscripcion, suscripciones, directorio, agenda,
      difusion, envios, mailing, archivos, fichero, ficheros, cadena, programa, campaña, servicio, list, distribucion, correspondencia, canal, estas listas,
      esta lista, envio, este grupo, ese grupo, su grupo`,
    PLACE: 'aqui, aki, ahi, alli, aca, alla, esto, eso, todo esto, todo eso',
    NUMBER: `
      number, nmr, nmro, numro, tlf, tfno, telf, numeros, mi no, numero, nro, num, telefono, tel, cel, celular, movil, datos, contacto, nombre, linea, numerito,
      numero de telefono, numero celular, numero de celular, chip, fono`,
    PHONE: 'numero, nro, num, telefono, tel, telf, cel, celular, movil, linea, fono, tlf',
    UNSUBSCRIBE: `
      me dieran de baja, dieran de baja, me diera de baja, darme de baja, darnos de baja, dar de baja, darse de baja, darle de baja, darlo de baja, darla de baja,
      denme de baja, denme la baja, deme de baja, dame de baja, dadme de baja, dennos de baja, denle de baja, dar la baja, darme la baja, den de baja, de de baja,
      des de baja, dan de baja, dais de baja, da de baja, doy de baja, doi de baja, deis de baja, darme baja, denme baja, dame baja, denme de vaja, darme de vaja,
      dar de vaja, dame de vaja, darme d baja, denme d baja, dame d baja, dar d baja, dnme d baja, dnme de baja, den d baja, deme d baja, doy d baja, baja total,
      causar baja, solicito la baja, solicito baja, solicito mi baja, solicitar la baja, solicitar baja, solicitar mi baja, pido la baja, pido baja, pido mi baja,
      quiero la baja, quiero baja, quiero mi baja, quisiera la baja, pedir la baja, tramiten la baja, tramiten mi baja, tramitar la baja, tramitar mi baja,
      gestionen mi baja, procesen mi baja, proceder a la baja, procedan a la baja, baja inmediata, baja definitiva, baja de los, baja de sus, baja de la lista,
      baja sms, baja mensajes, baja publicidad, baja promos, unsubscrib*, unsuscrib*, desuscrib*, desuscrip*, dessuscrib*, desinscrib*, desubscrib*, dessubscrib*,
      dessuscrip*, desuscriban*, borrarme de, anular suscripcion, anular mi suscripcion, salirme de, cancelar suscripcion, cancelar la suscripcion,
      cancelacion de suscripcion`,
    CANCEL: `
      cancelar, cancele, cancelen, cancela, cancelad, cancelenlo, desactivar, desactiven, desactive, desactiva, anular, anulen, anule, silenciar, cancel, cancelo,
      den por cancelado, apaguen, apagar, apaga, inhabiliten`,
    UNSUBJUNCTIVE: `
      den de baja, de de baja, des de baja, deis de baja, me saquen, me quiten, me borren, me eliminen, me retiren, me saque, me quite, me borre, me elimine,
      me saques, me quites, me borres, me elimines, me remuevan, me den de baja, me de de baja, nos saquen, la saquen, la quiten, la borren`,
    // Things that are no messages, lists that are not ours, laughter, second thoughts
    OTHER: `
      pedido, pedidos, orden, ordenes, compra, compras, cita, citas, turno, hora, reserva, reservas, reservacion, vuelo, plan, linea, contrato, membresia, gimnasio,
      gym, factura, facturas, boleta, recibo, tarjeta, cuenta, poliza, seguro, internet, cable, fibra, luz, gas, entrega, paquete, clase, clases, reunion, cobro,
      cobros, cargo, pago, pagos, debito, netflix, spotify, hbo, disney, amazon, prime, revista, mesa, consulta, viaje, hotel, habitacion, boletos, entradas, correo,
      correos, email, emails, mail, catalogo, cotizacion, presupuesto, foto, fotos, codigo, cupon, comprobante, ubicacion, direccion, resultados, examen, receta,
      chip, mantenimiento, espera, invitados, imss, seguridad social, antigua, viejo, vieja, anterior, persiana, volumen, precio, precios, app, aplicacion, archivo,
      trial, prueba, transferencia, tarifa, sushi, pizza, renovacion, abono, visita, servicio de internet, servicio tecnico, sesion, curso, prestamo, cebolla,
      cochera, coche, auto, carro, camioneta, perro, tanque, comida, ensalada, salsa, queso, hielo, camisa, blusa, vestido, zapatos, talla, puerta, taxi, tour, obra,
      maquina, riego, regalo, etiqueta, envoltura, tarjetas, dedicatoria, domicilio, sucursal, oficina, carrito, bolsa, pastel, sillas, mesas, sofa, flores, ramo`,
    MAYBE: `
      tal vez, talvez, quiza, quizas, a lo mejor, capaz, ya vere, lo pensare, lo pienso, igual, mas adelante, luego, otro dia, otra ocasion, mas tarde, despues`,
    LAUGH: `
      jaja*, jeje*, jiji*, lol, risa, lindo, linda, lindos, bonito, bonita, hermoso, hermosa, preciosa, precioso, chistoso, gracioso, amo, encanta, encanto, rico,
      increible, genial`,
    OTHER_LIST: `
      espera, invitados, invitadas, asistentes, asistencia, boda, compras, regalos, alumnos, alumnas, pasajeros, jugadores, voluntarios, turnos, pendientes, precios,
      tareas, canciones, reproduccion, cumpleaños, evento, torneo, clase, clases, viaje, despedida, almuerzo, comida, cena, comedor, emergencia, favoritos,
      excursion, equipo, partido, guardia, transporte, ruta, mañana, tarde, noche, lunes, martes, miercoles, jueves, viernes, sabado, domingo, fiesta, grupo, curso`,
    PARA: 'para, pa, p',
    // How, why, how often, when
    HOW: `
      que numero, a que numero, que palabra, cual es el procedimiento, cual es el proceso, cual es la manera, que procedimiento, cual es el numero, por donde,
      q hago, k hago, q tengo q hacer, que tengo q hacer, q debo hacer, q hay q hacer, hay que hacer algo, hay algo que hacer, que debo, como, komo, cmo, como hago,
      como puedo, como se, que hago, que tengo que hacer, que debo hacer, que hay que hacer, que necesito, de que forma, de que manera, donde, hay forma, hay manera,
      hay alguna forma, hay alguna manera, se puede, se pueden, podria yo, a donde, existe alguna forma, como le hago, cual es la forma, quien puede`,
    I_STOP: 'dejo, paro, quito, saco, borro, elimino, cancelo, desactivo, detengo, bloqueo, anulo, evito, salgo, me salgo, me borro, me quito',
    WHY: 'por que, porque, porq, pq, xq, xk, pork, porke, q, para que, hasta cuando, cuando, why, como es que',
    CAN: 'podrian, podria, pueden, puede, puedes, podrias, podes, podeis, podriais, pudieran, pudiera',
    LESS: `
      tantos, tantas, tanto, tanta, demasiados, demasiadas, menos, tan seguido, mas de uno, tan temprano, tan tarde, tan a menudo, tan de noche, tan frecuente,
      tan de madrugada`,
    OFTEN: 'todos los dias, cada dia, a diario, diario, diariamente, a cada rato, cada rato, cada hora, seguido, tan a menudo',
    WHEN: `
      de noche, en la noche, por la noche, por las noches, en las noches, despues de las, despues de la, antes de las, antes de la, temprano, tarde, tardisimo,
      a estas horas, a esta hora, a esas horas, a deshoras, los domingos, el domingo, los fines de semana, fines de semana, en horario, durante, mientras, hasta,
      cuando, en la madrugada, de madrugada, madrugada, entre semana, en horas, fuera de horario, a las NUM, en el trabajo, en vacaciones, este mes, esta semana,
      por ahora, por el momento, por un tiempo, por unas semanas, por una semana, por unos dias, por NUM dias, por un mes, por dos semanas, temporalmente,
      unas semanas, unos dias, a medianoche`,
    SETTLED: `
      confirmar, confirme, confirmen, pagar, pague, avisar, avise, avisarles, llegar, llegue, diga, decir, decirle, tener, tenga, ver, vea, revisar, revise, hablar,
      hable, estar, este, recibir, saber, firmar, probar`,
    FOR: 'por, durante, hasta, dentro de, en',
    SPAN: `
      verano, invierno, otoño, primavera, viaje, temporada, fiestas, dias, dia, semana, semanas, mes, meses, rato, tiempo, horas, vacaciones, navidad, lunes, enero,
      febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, proximo año`,
    PAUSE: `
      por ahora, por el momento, de momento, por un tiempo, temporalmente, esta semana, este mes, por hoy, por unos dias, por unas semanas, por una temporada,
      este fin de semana`,
    CALL: `
      llamar, llamarme, llamar*, llamen, llame, llames, llameis, llamadas, llamando, marquen, marque, marques, marcar, marcarme, marcando, hablen, hablar, hablarme,
      hables, timbren, telefoneen, telefonear, telefonearme`,
    ASKED: `
      puse, pusimos, mande, envie, escribi, respondi, conteste, pedi, pedimos, solicite, dije, dijimos, hice, di, use, marque, he puesto, he enviado, he mandado,
      he pedido, he dicho, he solicitado, he respondido, he escrito, pedido, dicho, rogue, exigi, habia pedido, habia dicho, teclee, coloque, llevo, vez que, vez q,
      veces que, mando, pongo, envio, respondo, escribo, pido, digo, contestado`,
    ASK: `
      solicito, solicitamos, pido, pedimos, exijo, exigimos, ruego, rogamos, suplico, agradezco, agradeceria, agradeceriamos, rogaria, pediria, favor, favor de,
      demando`,
    FAMILY: `
      mama, papa, madre, padre, abuela, abuelo, abuelita, abuelito, hijo, hija, esposo, esposa, marido, mujer, hermano, hermana, tia, tio, suegra, suegro, ella,
      nieto, nieta, señora mayor`,
    CONSENT: 'consentimiento, autorizacion, permiso, aceptacion, suscripcion, consetimiento',
    THREAT: `
      denuncia, denuncio, denunciare, denunciar, denunciarlos, denunciarles, denunciarte, denunciaros, denunciamos, denuncie, reporto, reportare, reportar,
      reportarlos, reportarles, reportarte, demando, demandare, demandar, demandarlos, demanda, bloqueo, bloqueare, bloquear, bloquearlos, bloquearte, profeco, aepd,
      policia, abogado, abogada, legalmente, legal, legales, tribunales, juzgado, acciones legales, indecopi, sernac, fcc, consumidor, queja, reclamo, reclamacion,
      defensa del consumidor, proteccion de datos`,
    WHOM: 'los, las, les, os, te, los voy a, las voy a, lo voy a, les voy a, te voy a, la voy a, os voy a, con mi, a mi',
    MAIL_FOOT: 'enviado desde, enviado con, enviado por, mandado desde, sent from',
    GOT: `
      paso, pasaron, facilito, facilitaron, vendio, sacaron, sacaste, obtuvieron, obtuviste, consiguieron, conseguiste, consiguio, tienen, tienes, tiene, saco, sacan,
      obtuvo, dieron, dio, tenes, teneis,
      sacasteis`,
    REPLY: `
      responda, responde, responder, respondan, resp, envie, envia, enviar, mande, manda, mandar, conteste, contesta, contestar, escriba, escribe, escribir, texto,
      textea, ponga, pon, digite, reply, text, envie un sms con, con la palabra, la palabra`,
    REACTED: `
      gusto, encanto, reacciono, enfatizo, destaco, exclamo, pregunto, rio, elimino, quito, respondio con, reaccionaste, reaccion, dudo, cuestiono, resalto, subrayo,
      marco`,
    INSULT: `
      spammers, culeros, cabrones, maricones, putos, mamones, malparidos, hijueputas, hijueputa, hdp, malditos, imbecil, pesados, pesadas, pendejos, idiotas,
      imbeciles, estupidos, estafadores, ladrones, rateros, sinverguenzas, abusivos, molestos, insoportables, fastidiosos, insistentes, cansones, hartantes, hartan,
      ratas, basuras, pelotudos, gilipollas, cansinos, plastas, mentirosos, corruptos, acosadores, pesado, pesada, intensos, intensas, plasta, cargosos, hinchas,
      hinchapelotas, latosos, molestosos, descarados, conchudos, mierdas, asquerosos, nefastos`,
    GO_AWAY: 'iros, vayanse, vete, vayase, andate, anda, idos, vayan, andense, jodanse, chinguen, chinga, chinguesu, metanselo, metanse, metete',
    HELL: 'mierda, verga, chingada, carajo, diablo, demonio, demonios, culo, madre, mrd, vrg, infierno, porra, pija',
    AWAY: 'conduciendo, manejando, al volante, de vacaciones, fuera de la oficina, en una reunion, en una junta',
    OTHER_WAY: 'correo, correos, mail, mails, email, emails, llamen, llamar, llamadas, carta, cartas',
    FINE: 'bien, ok, perfecto, mejor, bueno',
    NEITHER: 'ni, y, o, no, mas, sin',
    PASS_ON: 'dile a, díganle a, dígale a, decile a, diles a, pídele a, avísale a, dile al, dígale al',
    THIRD: 'vecino, vecina, jefe, jefa, ex, hermano, hermana, hijo, hija, marido, esposo, esposa, novio, novia, primo, prima, niño, niños, compañero, compañera, perro, amiga, amigo',
    LETTER: 'cartas, carta, folletos, folleto, catálogo, catálogos, correo postal, facturas en papel, papel, correos electrónicos, emails, factura por correo, revista, revistas',
    WISHING: 'agradecería, agradeceria, agradecerles, les agradecería, le agradecería, me gustaría, preferiría, prefiero, sería bueno, sería genial, sería ideal, ojalá, me encantaría, estaría bien, desearía',
    NOT_GET: 'dejara de recibir, dejar de recibir, dejaran de llegar, dejaran de llegarme, dejen de llegar, no recibir, no recibir nada, no recibir más, no saber más, no saber nada, no volver a saber, no volver a recibir, no me llegara, no me llegaran, no me llegue nada, no me escribieran, no me mandaran, me dejaran en paz, me dejaran tranquilo, me dejaran tranquila, no tener que recibir',
    IT_IS: 'son las, son como las, son ya las, es la, eran las, a las',
    SMALL_HOUR: 'una, dos, tres, cuatro, cinco, 1, 2, 3, 4, 5',
    NIGHT: 'de la mañana, de la madrugada, de la noche, am, a m, de madrugada',
    HERE: 'aquí, acá, en este número, en esta casa, en este teléfono, por aquí',
    NOBODY: 'ningún, ninguna, ningun, no hay ningún, no vive ningún, no vive ninguna, nadie llamado, nadie que se llame, nadie con el nombre',
    PER_TIME: 'a la semana, al mes, por semana, por mes, al año, semanal, mensual, cada mes, cada semana',
    ENOUGH_OF: 'basta, bastaría, bastan, sobra, es suficiente, suficiente, alcanza, alcanzaría, está bien, vale',
    NOT_HAVE: 'no tenemos, no tengo, ya no tengo, ya no tenemos, no tenemos ningún, no tengo ningún, no tengo ninguna, yo no tengo, nosotros no tenemos, aquí no tenemos',
    OWNED: 'jardín, casa, coche, carro, auto, hijos, hijas, niños, perro, perros, gato, gatos, mascota, mascotas, piscina, alberca, techo, hipoteca, préstamo, terreno, negocio, seguro, patio, moto, propiedad',
    ALSO: 'y, o, ni, e',
    NOT_BELONG: 'no tiene por qué estar, no debe estar, no debería estar, no tiene que estar, no pinta nada, no tendría que estar, no tiene nada que hacer',
    DATABASE: 'base de datos, base, lista, sistema, archivo, agenda',
    STRANGER: 'no conozco, ya no tiene este, ya no usa este, esa señora, ese señor, esa persona, no sé quién es',
    MINE: 'mi, mis',
  },
  rules: [
    { id: 'footer-word', is: 'none', when: ['!ya|les|le REPLY [KEYWORD] para|p|al|y|si|to|2|for', 'para ..6 REPLY [KEYWORD]'] },
    { id: 'by-mistake', is: 'none', when: [
      'MISTAKE ..5 [ASKED|KEYWORD|FOLLOW|STOP|UNSUBSCRIBE|REMOVE_ME|RECEIVE]', '[ASKED|KEYWORD] ..3 por|sin|fue MISTAKE',
      '[UNSUBSCRIBE|KEYWORD|LEAVE_OFF] ..8 quiero|quisiera seguir|volver',
    ] },
    { id: 'asked-another-thing', is: 'none', when: [
      '[ASKED] ..2 baja|KEYWORD|UNSUBSCRIBE|cancelacion ART* OTHER', '[ASKED] ..2 baja medica|laboral|voluntaria|maternal|paternal',
      'ASKED ..2 [baja|KEYWORD] ART* OTHER', 'OTHER ..10 ya ME* [ASKED] ..2 baja|KEYWORD|UNSUBSCRIBE',
      'NEG se|te|os? [FORGET]',
    ] },
    { id: 'exclamation-of-joy', is: 'none', when: [
      '^ POLITE* [STOP|KEYWORD|para|LEAVE_OFF] , ..6 LAUGH', '^ POLITE* [STOP|KEYWORD] ahi|que|jaja|jajaja',
      '^ POLITE* [basta|para|pare|alto] , QUE|te|me|estas|eres',
    ] },
    // Asked before, and threats with a condition
    { id: 'asked-before', is: 'opt_out', when: [
      'ASKED ..7 y|pero|e ..3 [FOLLOW] ..1 KEEPING_ON|SENDS|SENDING|TO_SEND|igual|MESSAGE', 'ASKED ..7 y|pero|e ..3 [FOLLOW] POLITE* $',
      'ASKED ..7 , [FOLLOW] ..1 KEEPING_ON|igual|SENDING|TO_SEND', 'ASKED ..7 , [FOLLOW] POLITE* $', 'ya ME* [ASKED] QUE? ..2 STOP|LEAVE_OFF POLITE* $', '[ASKED] ..1 KEYWORD ..2 veces|vez', 'les|os|le ..1 [ASKED] ..1 KEYWORD',
      'FOLLOW ..4 ya ME* [ASKED] QUE no', 'ya ME* [ASKED] QUE no ME* WANT !OTHER|el|la|un|una',
      '[cuantas] veces ..5 decir|decirles|pedir|pedirles|repetir|repetirles',
      '[cuantas] veces ..4 digo|mandar|poner ..2 KEYWORD|QUE', 'ASKED ..1 QUE ME* [UNSUBSCRIBE|REMOVE_ME] POLITE* $', 'ASKED ..2 KEYWORD ..5 [FOLLOW]', 'ASKED|baja|UNSUBSCRIBE ..8 [FOLLOW] ..1 KEEPING_ON',
      'me [di] de baja ..4 FOLLOW|veces|NUM', 'di de [baja] ..5 FOLLOW|veces|NUM',
    ] },
    { id: 'threat-if-more', is: 'opt_out', when: [
      'si ..1 ME* [FOLLOW|SENDS|recibo] ..9 THREAT',
      'si no ..4 [REMOVE|REMOVE_ME|LEAVE_OFF|NEVER_STOPS|borran|quitan|eliminan|sacan|paran|cesan|cesa|detienen|UNSUBSCRIBE] ..9 THREAT',
      'THREAT ..8 si no ..4 [REMOVE|REMOVE_ME|LEAVE_OFF|NEVER_STOPS|borran|quitan|eliminan|sacan|paran|cesan|cesa|detienen|UNSUBSCRIBE]',
      'THREAT ..8 si ..1 ME* [FOLLOW|SENDS|recibo]', 'de [continuar|seguir|persistir] ..8 THREAT', 'o ME* [NEVER_STOPS] de SENDING|TO_SEND',
      '[STOP|LEAVE_OFF|CANCEL] o|sino ..4 THREAT', 'como ME* [sigan|mandes|manden|vuelvan|escriban] ..7 THREAT', 'si vuelvo a recibir ..5 [THREAT]',
      'si me vuelve|vuelven a llegar ..5 [THREAT]', 'proxima ..5 [THREAT]', '[mensaje|mensajes] ..4 considerado|considerados|considerara acoso',
      '[mensaje|mensajes|mensajito] mas y|o ..5 THREAT', 'otro|otra [mensaje|sms|texto] ..5 THREAT',
      '[sigan|siguen|manden|envien|escriban|sigue|vuelvan] ..4 y ..3 THREAT',
    ] },
    // Other senses and objects, and the contrary
    { id: 'why-do-you-not-stop', is: 'opt_out', when: [
      'a ver si ME* [NEVER_STOPS] de SENDING|TO_SEND',
      'no CAN ..2 [LEAVE_OFF|STOP] de SENDING|TO_SEND', 'no [dejan|dejas|dejais|paran|paras|parais] de SENDING|TO_SEND ..8 $?',
    ] },
    { id: 'another-never-ends', is: 'none', when: ['^ ..2 THIRD NEG ME* [NEVER_STOPS]'] },
    { id: 'never-ends', is: 'held', when: ['NEG ME* [NEVER_STOPS] de SENDING|TO_SEND|llegar'] },
    { id: 'cannot-unsubscribe', is: 'opt_out', when: [
      'no ME* puedo|logro [UNSUBSCRIBE|REMOVE_ME] !de|del|al|en', 'no ME* han|dieron|dan [UNSUBSCRIBE]',
      'NEG ME* puedo|logro [UNSUBSCRIBE|REMOVE_ME] de LIST|MESSAGE|ART',
    ] },
    { id: 'please-keep-telling', is: 'none', when: ['NEG CLITIC* [LEAVE_OFF|NEVER_STOPS|STOP] de|d', 'NEG CLITIC* [LEAVE_OFF] SENDING|TO_SEND'] },
    { id: 'not-a-question', is: 'none', when: ['no ME* CAN ME* [TO_SEND|SEND|SENDING|BOTHER] ART* !MESSAGE|mas|INFO'] },
    { id: 'no-such-junk', is: 'opt_out', when: ['[STOP|LEAVE_OFF|para] de|d ME* TO_SEND LESS? ART* JUNK', '[STOP|LEAVE_OFF] de|d usar|utilizar ART* PHONE'] },
    { id: 'not-yet', is: 'none', when: [
      '[CANCEL|STOP] hasta cuando|que', '[CANCEL|STOP] cuando|donde', 'NEG ONWARD* [SEND|BOTHER|TO_SEND] nada|todavia|aun|POLITE* hasta QUE? ME* SETTLED',
      'dice|dicen|pone|decia|funcion|modo no [BOTHER]',
    ] },
    { id: 'wants-less', is: 'held', when: [
      '[bajenle|bajale|reduzcan|reduzca|disminuyan|disminuya|moderen] a? ART* MESSAGE', 'CAN ME* [SEND|TO_SEND|SENDING|BOTHER] ..1 solo|solamente por|al|a',
      '[dejenme|dejame|dejeme|dejadme|dejennos] ..3 PAUSE', 'CAN ME* [SEND|TO_SEND|SENDING|BOTHER] ..1 solo|solamente ..1 WEEKDAY|una|un|NUM',
      'NEG ONWARD* [SEND|BOTHER|TO_SEND|SENDING] ART|POLITE|MESSAGE|INFO|ONWARD* LESS|WHEN|OFTEN',
      'NEG ONWARD* [SEND|BOTHER|TO_SEND|SENDING] ART|POLITE|MESSAGE|INFO|ONWARD* PAUSE',
      '[STOP|LEAVE_OFF|CANCEL] ART|POLITE|de|d|TO_SEND|SENDING|RECEIVE|MESSAGE|INFO* PAUSE|WHEN',
      '[STOP|LEAVE_OFF|CANCEL] ART|POLITE|de|d|TO_SEND|SENDING|RECEIVE|MESSAGE|INFO* FOR ..3 SPAN',
      'NEG ONWARD* [SEND|BOTHER|TO_SEND|SENDING] ART|POLITE|MESSAGE|INFO|ONWARD* FOR ..3 SPAN', '[SEND|BOTHER] ME|POLITE* LESS !SPAN',
      'PAUSE ..2 NEG ONWARD* [SEND|BOTHER]', 'PAUSE ..2 [STOP|LEAVE_OFF] !de', 'PAUSE ..2 [STOP|LEAVE_OFF] de TO_SEND|SENDING',
      '[STOP|LEAVE_OFF|CANCEL] ART|POLITE|de|d|TO_SEND|SENDING|RECEIVE|MESSAGE|INFO* un|una|unos|unas|NUM|dos SPAN',
      'NEG ONWARD* [SEND|BOTHER|TO_SEND|SENDING] ART|POLITE|MESSAGE|INFO|ONWARD* un|una|unos|unas|NUM|dos SPAN',
      'prefiero|prefiera|mejor QUE? ME* [BOTHER|SEND_ME] ..2 WEEKDAY|WHEN', '[REMOVE_ME|UNSUBSCRIBE] ..1 FOR ..1 SPAN', '[STOP|CANCEL] ART* MESSAGE ..4 WHEN',
      'NEG ME* [WANT] ..5 PAUSE', 'NO_MORE ART* [MESSAGE] PAUSE', '[STOP|LEAVE_OFF] de? SENDING|TO_SEND ..2 LESS|WHEN',
      'NEG ME* [WANT] ONWARD* RECEIVE ART* MESSAGE|INFO ..3 LESS|WHEN', 'NEG ME* [WANT] ART* MESSAGE ..3 LESS|WHEN', 'NEG ME* [WANT] RECEIVE LESS|WHEN',
      'NEG ME* [WANT] ..2 LESS ..1 MESSAGE', 'es|son [mucho|muchos|muchas|demasiado] MESSAGE', 'va|van a ser todas|todos|cada las|los? [semanas|semana|dias|dia] ..1 $?',
      'un|una|NUM [MESSAGE] al|por|cada semana|mes|dia|año', 'solo|solamente un|una|NUM [MESSAGE] por|al|a|cada',
      '[LEAVE_OFF|STOP|CANCEL] ..4 temporalmente', 'SENDS ..1 [muchos|muchas] MESSAGE', '[pausa|posponer] ART* MESSAGE',
      '[pausar|pausen|pause|pausarme|pausenme] ART* MESSAGE|INFO|todo|todos|todas|POLITE|un', '[pausar|pausen|pause|pausarme|pausenme] ART* $',
      '^ POLITE* [pausa|pausar|pausen|pause] POLITE* $', 'quiero|quisiera|necesito|hagan una? [pausa|pausar]', '[pausarlo|pausarlos|pausarlas]',
      'QUE me [despierten|despiertan]', '[descanso|respiro|tregua] ..3 MESSAGE', '!estoy|ya hasta !la|los|las|mi ..5 NEG ONWARD* [SEND|BOTHER]',
      'me|nos [lleguen|llegue|llegar] ..3 LESS|WHEN|OFTEN', 'me|nos SENDS [muchas|muchos|demasiadas|demasiados|tantas|tantos] INFO|MESSAGE',
      '[SEND_ME] ..3 solo|solamente|unicamente|nomas ..1 WEEKDAY|una|NUM|dos|WHEN', 'solo|solamente [SEND_ME] ..2 WEEKDAY|una|NUM',
    ] },
    { id: 'enough', is: 'none', when: [
      'no ME* [quiere] enviar|mandar|abrir|cargar', 'NEG ME* [necesito] nada mas', '[basta] con un|una|eso|que|mandar|llamar', 'con eso [basta]',
      '[cero] NUM|grados|azucar',
    ] },
    { id: 'those-messages', is: 'opt_out', when: [
      'NEG ME* los|las [WANT] en ART* PHONE', 'MESSAGE ..10 [THEM]', 'MESSAGE ..4 NEG los|las [WANT] POLITE* $', 'MESSAGE ..4 NEG ME* los|las [WANT] POLITE* $',
      'MESSAGE ..10 [cancelen|quiten|borren|suspendan|cancele|quite] POLITE* $', 'ya no ME* [sirven|sirve|aplican|aplica|corresponden|necesito] , THEM|REMOVE_ME',
    ] },
    { id: 'letters-and-messages', is: 'opt_out', when: [
      'NEG ME* [SEND|BOTHER|WANT] ..4 OTHER ni|y|o ART* MESSAGE', '[REMOVE] ART* OTHER y|o ..1 NUMBER',
      '[STOP|LEAVE_OFF|para] de|d SENDING|TO_SEND ART* OTHER ni|y|o ART* MESSAGE', 'NEG ME* [SEND|WANT] ..3 pedidos|pedido de ..1 KIND_DONATIONS|ayuda',
      'NO_MORE ART* OTHER ni|y|o [MESSAGE]',
    ] },
    { id: 'other-object', is: 'none', when: [
      '[UNSUBSCRIBE|REMOVE_ME|CANCEL|REMOVE] ART* OTHER', '[CANCEL|UNSUBSCRIBE] ART* suscripcion|servicio ART* OTHER',
      '[REMOVE|REMOVE_ME|REMOVE_HER|UNSUBSCRIBE|CANCEL] ..4 lista|listas|grupo|listado de|del|d|para ART* OTHER_LIST|OTHER',
      '[REMOVE|REMOVE_ME|REMOVE_HER] --4 lista|grupo|listado|NUMBER del !MESSAGE|YOU|LIST|correo|INFO',
      '[REMOVE|REMOVE_ME|REMOVE_HER] --4 lista|grupo|listado|NUMBER de la|las|los|mi !MESSAGE|YOU|LIST|empresa|INFO|tienda',
      '[REMOVE|REMOVE_ME] ..3 grupo de !MESSAGE|sms', 'NEG ME* [WANT] RECEIVE ART* OTHER',
      '[STOP|LEAVE_OFF|para] de|d TO_SEND el|la|un|una !MESSAGE|OFFER|INFO|misma|mismo|puta|pinche|maldita|dichosa', '[REMOVE] ART* NUMBER ART* OTHER',
      'NEG ONWARD* [SEND|BOTHER|TO_SEND] ART* OTHER !NUM', 'NEG ONWARD* [BOTHER] por|en ART* OTHER', '[STOP|LEAVE_OFF|para] de|d ..1 SENDING|TO_SEND ART* OTHER',
      '[CANCEL|STOP] ART* MESSAGE ART* app|aplicacion|banco|correo', 'NEG ME* [WANT] ART* OTHER', '[SENDS] ART* OTHER', 'NEG ME* [BOTHER] el|la|un|una !MESSAGE',
      'OTHER ..8 [cancelen|cancele|cancelar|cancelalo|cancelenlo|cancelenla|quitenlo|borrenlo] POLITE* $',
    ] },
    { id: 'bother-others', is: 'held', when: ['[STOP|LEAVE_OFF|para] de SENDING a los|las|el !FAMILY'] },
    { id: 'i-shall-stop', is: 'none', when: [
      'voy|vamos|iba|quiero|pienso|tengo|tuve|puedo|debo a? que? [dejar|parar|evitar] de !RECEIVE|recibir', 'yo [deje|dejo|pare|paro] de',
    ] },
    { id: 'after-a-pause', is: 'opt_out', when: [
      ', [salir] POLITE* $'
    ] },
    { id: 'negated', is: 'none', when: [
      'NEG _ CLITIC* _ [STOP|CANCEL|REMOVE|LEAVE_OFF]', 'no CLITIC* [UNSUBJUNCTIVE]', 'no es|hace necesario|falta QUE? CLITIC* [TO_STOP|UNSUBJUNCTIVE]',
      'NEG CLITIC* WANT|pienso|quise|queria|pedi|voy|hay|tengo _ a|de|que* _ [TO_STOP|KEYWORD|UNSUBSCRIBE|REMOVE_ME]',
      'NEG CLITIC* WANT|pedi|necesidad|pienso de|en* QUE CLITIC* _ [LEAVE_OFF|STOP|UNSUBSCRIBE|CANCEL|REMOVE|REMOVE_ME]', 'sin [LEAVE_OFF|TO_STOP]',
    ] },
    { id: 'not-to-miss', is: 'none', when: [
      'NEG ME* [WANT] ME* LEAVE_OFF|perder|perderme|perdernos|UNSUBSCRIBE|CANCEL', 'NEG ME* [WANT] QUE ME* LEAVE_OFF|STOP|UNSUBSCRIBE|REMOVE|CANCEL',
    ] },
    { id: 'bother-not-yourself', is: 'none', when: [
      'NEG ME* [PAST]', 'NEG CLITIC* I_WANT a|ser? _ [SENDING|TO_SEND|BOTHER]', 'NEG lo|la|los|las [WANT] POLITE* $', 'OTHER ..4 , NEG ME* [WANT] mas|POLITE* $',
      'no se|te [BOTHER]', 'no ME* [molesten|moleste|molesta|molestan] en|por|QUE|a', 'QUE no ME* [molesta|molestan]',
    ] },
    { id: 'one-of-two', is: 'none', when: ['NEG ME* [interesa|interesan|WANT] el|la|los|las ..5 , ..5 si POLITE* $'] },
    { id: 'send-them-not', is: 'opt_out', when: ['MESSAGE ..6 NEG ME* la|las|los ONWARD* [SEND|TO_SEND]'] },
    { id: 'send-it-not', is: 'none', when: [
      'NEG ME* [SEND|TO_SEND] ART* MESSAGE a tu|su|ex', 'NEG me|nos|se|le? lo|la ONWARD* [SEND|TO_SEND] !mas', 'NEG los|las [SEND|TO_SEND] !mas|a',
    ] },
    { id: 'exclamation', is: 'held', when: ['no [chingues|chinguen|jodas|jodan|mamen] POLITE* $'] },
    { id: 'sick-leave', is: 'none', when: [
      'estoy|estuve|esta|estaba|sigo de [baja]', '[baja] medica|laboral|maternal|paternal',
      '[baja] por enfermedad|ansiedad|depresion|lesion|accidente|maternidad|paternidad|estres', 'ME dieron de [baja]',
      'a|la|mas|muy|planta|talla|mas [baja|alto|salir]',
    ] },
    // Only less, or only calls
    { id: 'neither-calls-nor-messages', is: 'opt_out', when: [
      '[CALL] ni|o|y ME* SEND|BOTHER|SENDING|MESSAGE', '[CALL] ni|o|y por? MESSAGE', '[SENDING] ni|o|y CALL',
    ] },
    { id: 'call-later', is: 'none', when: [
      'NEG ME* [CALL] POLITE* , ..1 mejor|prefiero|preferiria|SEND|SEND_ME|escribanme|escribeme|por|mensaje', 'NEG ME* [CALL] --1 mañana|hoy|ahora|todavia|aun|al|a',
      'NEG ME* WANT QUE? ME* [CALL] --1 mañana|hoy|al' ] },
    { id: 'stop-calling', is: 'held', when: [
      '^ POLITE* sin|cero ART* [CALL] POLITE* $', '[STOP] ART|con* CALL', 'NEG ME* WANT ..3 [CALL]',
    ] },
    { id: 'how-to', is: 'held', when: [
      'HOW ..5 [UNSUBSCRIBE|REMOVE_ME]', '!no|me puedo ..2 [UNSUBSCRIBE|REMOVE_ME|LEAVE_OFF|STOP|CANCEL] ..3 RECEIVE|MESSAGE|LIST',
      '!no puedo ..2 [UNSUBSCRIBE|REMOVE_ME] POLITE* $', 'HOW ..5 [I_STOP|LEAVE_OFF|STOP] ..3 RECEIVE|MESSAGE|LIST|NUMBER|SENDING|TO_SEND|llegar',
      'HOW ..5 [CANCEL|REMOVE] ..2 MESSAGE|LIST|NUMBER|esto|eso', 'HOW ..6 no ME* [RECEIVE|SENDING|TO_SEND]',
      'HOW ..5 PARA QUE ..2 no ..3 [SEND|BOTHER|lleguen|llegue]', 'HOW ..5 PARA [STOP] ..2 MESSAGE|LIST', 'HOW ..2 [KEYWORD|STOP] $?',
      'tengo|tenemos|hay que poner|mandar|escribir|enviar|responder [KEYWORD|STOP] o',
      'tengo|tenemos|hay que poner|mandar|escribir|enviar|responder [KEYWORD|STOP] ..1 $?', 'debo poner|mandar|escribir|enviar [KEYWORD|STOP] ..2 $?',
      'HOW ..1 [salgo|salir] de --2 LIST|PLACE|MESSAGE', 'HOW ..3 QUE ME* [LEAVE_OFF|STOP]',
    ] },
    // Requests: to stop
    { id: 'stop-writing', is: 'opt_out', when: [
      '[STOP|LEAVE_OFF|para] POLITE* de|d ME* SENDING', '[LEAVE_OFF] ya|POLITE* SENDING', 'me|nos [dejan|dejas] de SENDING|llegar',
      'no deben|pueden|tienen ..3 [SENDING] ME* mas|a|por|POLITE', 'no deben|pueden|tienen ..3 [SENDING] ME* $', 'tienen|queda|esta prohibido ..2 [SENDING|TO_SEND]',
      'cesar|cesen y [desistir|desistan]', '[STOP] ..1 QUE ..2 SEND|BOTHER', '[STOP|LEAVE_OFF] de|d llegar|llegarme',
    ] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[STOP|LEAVE_OFF|para] POLITE* de|d ME* TO_SEND ART|POLITE* MESSAGE|INFO|OFFER|llamadas', '[STOP|LEAVE_OFF|para] POLITE* de|d ME* TO_SEND ART|POLITE* $',
      '[STOP|LEAVE_OFF|para] POLITE* de|d ME* TO_SEND POLITE* ,', '[STOP|LEAVE_OFF|para] POLITE* de|d ME* TO_SEND a|al|por ART* NUMBER',
      '[STOP|LEAVE_OFF|para] POLITE* de|d ME* TO_SEND --1 todo|OFTEN|porque|pq|xq|que', '[STOP] TO_SEND ART* MESSAGE|INFO', 'me|nos [dejan|dejas] de TO_SEND',
      'no deben|tienen ..3 [TO_SEND] ART* MESSAGE|mas', 'stop [TO_SEND] ART* MESSAGE|INFO', '[LEAVE_OFF] de|d ART* MESSAGE',
    ] },
    { id: 'stop-messages', is: 'opt_out', when: [
      '[STOP] ART|POLITE|definitivamente* MESSAGE|contacto|envios', '[STOP|CANCEL] todos ART* envios', '[STOP] todo|cualquier ART* envio',
      '[STOP] con? todo? ART* INFO POLITE* $', 'QUE [pare|paren|termine|cese] todo INFO? POLITE* $', '[cese|cesar|cesen|cesad|suspension] ..4 MESSAGE',
      'ASK el [cese]', '[CANCEL] todo|todos|todas ART* LIST', '[CANCEL|STOP] todo|todos|todas lo|los|las QUE ..2 SENDS|SEND|tengan',
      '[cancelar|cancelen|cancela|parar|paren|stop|baja|alto] a|de? todo|todos|todas POLITE* $', '[STOP] KEEPING_ON', '[CANCEL] ART* MESSAGE',
      '[para|dejen|deje|deja|parale|STOP] ya|POLITE* con|de ART|tanto|tanta* MESSAGE', '[dejen|deja|deje] ya? sus|los|tus MESSAGE', '[alto] a|con|de? ART* MESSAGE'
    ] },
    { id: 'stop-receiving', is: 'opt_out', when: [
      '[dejar|parar|dejo|evitar|cesar|dejr] de|d? RECEIVE ART|POLITE* MESSAGE|INFO', '[dejar|dejo] de estar|figurar|aparecer|pertenecer ..1 LIST|en', '[que] dejen|paren|cesen de llegar|llegarme',
    ] },
    { id: 'stop-and-nothing-else', is: 'opt_out', when: [
      '^^ POLITE* [KEYWORD|stop] POLITE|KEYWORD* $ MAIL_FOOT',
      '^^ POLITE* [KEYWORD|basta|para|pare|alto|stop|vaja|cancela|cancele|cancelen|detengan] POLITE|KEYWORD* $$', '^^ POLITE* [KEYWORD|stop] POLITE POLITE* ,',
    ] },
    { id: 'stop-and-more', is: 'held', when: ['^^ POLITE* [basta|pare|alto|cancela|cancele] POLITE* $'] },
    { id: 'stop-alone', is: 'opt_out', when: [
      '^ POLITE* [paren|parar|parad|parenle|cortenla|cortala|detenganse|baja|unsubscribe|stopall|cesen|cancelar] POLITE|KEYWORD* $',
      ', POLITE* [paren|pare|paranle|parad|basta|parenle|cesen|cortenla|remove|unsubscribe] POLITE* $',
      'WANT|ASK|ya QUE? ya? [paren|cesen|pararan|pare|parenle|parad|dejen|dejaran] POLITE* $', 'CAN POLITE* [parar] POLITE* $',
      'pide|pidio|dice|dijo QUE? [stop|baja|parar|paren] POLITE* $', ', POLITE* [stop] POLITE* $', 'WANT|ASK|favor QUE [cancelen|cancele] POLITE* $',
      'ASK ART? [baja|cancelacion|eliminacion|supresion] POLITE* $', '^ POLITE* [stop] it|esto|eso|ya POLITE* $', ', POLITE* [NO_MORE] POLITE* $',
    ] },
    // Requests: to send nothing, to write no more
    { id: 'do-not-send', is: 'opt_out', when: [
      '[REFUSE] RECEIVE? ART* MESSAGE|INFO', '[REFUSE] RECEIVE POLITE* $', '[SPARE] ART* MESSAGE|INFO', 'QUE ART* sea ..1 ultimo|ultima [MESSAGE]',
      '^ POLITE* sin ART* [MESSAGE] POLITE* $', 'ASK ART* [cancelacion|suspension|cese|eliminacion|supresion] ART* MESSAGE|LIST|NUMBER',
      'NEG ONWARD* [SEND|TO_SEND|llegando|llegue|lleguen] ART|POLITE* MESSAGE|INFO|correspondencia', 'NEG ONWARD* [SEND] POLITE|a|nada|mas* de|d ART* YOU',
      'NEG ONWARD* [SEND|TO_SEND] mas POLITE* ,',
      'NEG ONWARD* [SEND|TO_SEND] mas POLITE* porque|pq|xq|QUE|ya|y|ni|de|desde', 'NEG me|nos [SEND] POLITE* ,',
      'NEG ONWARD* me|nos|ya ONWARD* [SEND|TO_SEND|llegue|lleguen] ME|POLITE* $', '^ POLITE* NEG [SEND|TO_SEND] POLITE* $', 'NEG ONWARD* [SEND|TO_SEND] ART* a|al|por|en ART* NUMBER|aqui|aca|medio', 'ni ME* [SEND] ..2 MESSAGE',
      'ni CLITIC* ocurra|ocurre|piensen|sueñen|intenten en? ONWARD* [SENDING|TO_SEND]',
      'NEG ONWARD* [SEND|TO_SEND] ART* KIND_POLITICAL|KIND_SURVEYS|KIND_NEWSLETTERS|KIND_MARKETING',
      'NEG ONWARD* CONTINUING [mandandome|enviandome|mandando|enviando] ART|POLITE* MESSAGE|INFO',
      'NEG ONWARD* CONTINUING [mandandome|enviandome|mandando|enviando] POLITE* $',
      'ASK|WANT QUE? no ONWARD* [llegara|llegaran|llegue|lleguen|mandaran|mandara|enviaran|enviara] ME|POLITE* $'
    ] },
    { id: 'do-not-write', is: 'opt_out', when: [
      'BOTHER|SEND ..8 no ME* [hagan|haga|hagas] mas? POLITE* $', 'NEG ONWARD* [BOTHER] ME|POLITE* ,',
      'NEG ONWARD* [BOTHER|SENDING] ART* a|al|por|en|con ART* NUMBER|aqui|aca|medio|via|mi|ella|FAMILY|MESSAGE|INFO',
      'NEG ONWARD* [BOTHER|SENDING] ya? mas|nunca|jamas|nuevamente|ya|tanto|POLITE !a', 'NEG ONWARD* [BOTHER] --1 KEEPING_ON',
      'NEG ONWARD* [BOTHER] porque|pq|xq|ni|o|y', 'NEG ONWARD* CONTINUING [BOTHERING]', 'NEG ONWARD* [BOTHER] ART* NUMBER', 'NEG AGAIN a|nunca? a? [hacerlo]',
      'NEG vuelvan|vuelva|vuelvas|volvais|volver a [hacerlo]', 'NEG ONWARD* [usen|use|uses|utilicen|utilizar|usar|utilice] ART* PHONE', 'ya no lo [usen|utilicen]',
      'NEG ONWARD* AGAIN|vuelva|vuelvan|volver|volviera a? [RECEIVE] ART* MESSAGE|INFO|ningun', 'NEG AGAIN ME* [SENDING]',
      'NUMBER ..2 no ONWARD* [recibir|reciba|recibiera] ART* MESSAGE|INFO', '[sin] SENDING mas',
      'PHONE no es|esta|sirve para ME* [RECEIVE|SENDING|TO_SEND] ART* MESSAGE|INFO', 'PHONE no es|esta|sirve para ART* [MESSAGE]',
    ] },
    { id: 'no-more', is: 'opt_out', when: [
      'paren|corten|paran|cortan la [mano] con|de ART* MESSAGE', 'ya estuvo bueno? de|con ART* [MESSAGE]', 'NO_MORE ART|solo* [MESSAGE|promo|promocion]',
      'NOT_ONE ART* [MESSAGE] mas',
      'NO_MORE pedidos de [KIND_DONATIONS]', '^ POLITE* no ART? [MESSAGE] ..2 POLITE* $', 'nada mas de [MESSAGE]', 'NO_MORE ME* [SENDING]',
      'no ME* [TO_SEND] ART* MESSAGE|mas', 'favor ..1 de ya? no ME* [SENDING]', 'ASK QUE? ME* no ME* [SENDING|BOTHER]',
      'ASK QUE? ME* no ME* [RECEIVE|SEND|TO_SEND] ART* MESSAGE|INFO', 'ASK QUE? ME* no ME* [RECEIVE|SEND|TO_SEND] ART* $', 'no mas [BOTHER]',
      'no mas [SEND] MESSAGE|INFO', 'no mas [SEND] $', '[basta] ya? de|con? ART|tanto|tanta|tantos|tantas* MESSAGE|KEEPING_ON|SENDING|TO_SEND',
    ] },
    // Requests: not wanted
    { id: 'declined-offer', is: 'held', when: ['NEG ME* [WANT] saber|ver POLITE* $', 'NEG ME* [WANT] el|la|esa|ese|tu|su|esta|este OFFER'] },
    { id: 'not-wanted', is: 'opt_out', when: [
      'NEG ME* [WANT] ONWARD|ser* RECEIVE ART|POLITE* MESSAGE|INFO|YOU|mas', 'NEG ME* [WANT] ONWARD* RECEIVE POLITE* $',
      'NEG ME* [WANT] ONWARD* RECEIVE ..1 en|de ..2 LIST', 'NEG ME* [WANT] ONWARD* RECEIVE de|d YOU',
      'NEG ME* [WANT] ser|continuar|seguir* contactado|contactada|molestado|molestada', 'NEG ME* [WANT] mas|saber? nada|mas* de ART* YOU|MESSAGE',
      'NEG ME* [WANT] saber|oir|leer mas|nada* de ART* YOU', 'NEG ONWARD* [saber|oir] mas|nada* de ART* YOU', 'NEG ME* [WANT] nada mas? ni',
      'NEG ME* [WANT] NOT_ONE ART* MESSAGE', '!a|algo NEG ME* [WANT] mas ME* POLITE* $', 'NEG ME* [WANT] su|sus|mas INFO',
      '[WANT] QUE? ME* no ONWARD* RECEIVE ART* MESSAGE|INFO|mas', '[WANT] QUE? ME* no ONWARD* RECEIVE POLITE* $', 'QUE no ME* [RECEIVE] ART* MESSAGE|INFO',
      'NEG ME* [autorizo|autoriza|consiento|permito|autorizamos|acepto] ..5 NUMBER|SENDING|TO_SEND|MESSAGE|contacto',
      '[prohibo|prohibimos] ..6 SEND|BOTHER|SENDING|TO_SEND|NUMBER|MESSAGE',
      '[dejo|deje] de ser cliente ..6 MESSAGE',
    ] },
    { id: 'none-may-arrive', is: 'opt_out', when: [
      'WANT|ASK|agradeceria QUE no ME* [lleguen|llegue|llegara|llegaran] !el|la|un|tarde|a|tan', 'ya no ME* [lleguen|llegue]',
      'NEG WANT|CAN ME* QUE? ME* [lleguen|llegue|llegando] ART* MESSAGE|INFO', 'NEG WANT|CAN ME* QUE? ME* [lleguen|llegue|llegando] ART* $',
      'NEG ME* [WANT] QUE ME* llegue|lleguen|llegando|esten ART|llegando* MESSAGE|INFO',
    ] },
    // Requests: off the list
    { id: 'remove-me', is: 'opt_out', when: [
      'NUMBER ..4 [fuera] de|del --2 LIST|MESSAGE', '[REMOVE_ME|REMOVE_HER] --1 de|d|from --3 LIST|PLACE|MESSAGE', '[REMOVE_ME] ART* MESSAGE',
      '^ POLITE* [REMOVE] --1 de|del --3 LIST', '[REMOVE_ME] POLITE* ,', '[REMOVE_ME] POLITE* LINK',
      'remove|take|delete me off? ART* [LIST]', '[REMOVE] --2 NUMBER', '[supresion|eliminacion|cancelacion|borrado] --3 NUMBER', '[CANCEL|STOP] ART* uso --2 NUMBER',
      'mi numero [fuera]', '[fuera] ART* NUMBER', '[REMOVE] mi de|del --3 LIST', 'FAMILY|NUMBER ..10 [REMOVE_HER] POLITE* $',
      'FAMILY ..10 [THEM|REMOVE_HER] de|d ..2 LIST|MESSAGE',
      '^ POLITE* [saquenla|saquenlo|borrenla|borrenlo|quitenla|quitenlo|eliminenlo|eliminenla|eliminen|borren|remuevan|eliminelo|borrelo] POLITE* $',
      'WANT|pide|pidio|pido|exijo --2 QUE ya? [REMOVE_HER]', '[REMOVE] me|a ART* --2 de --3 LIST', 'me|nos|la|lo|le --2 [REMOVE] de --3 LIST|PLACE|MESSAGE',
      '[REMOVE] de --2 LIST --2 NUMBER', '[FORGET] de ART* NUMBER', '[FORGET] de ART* LIST', '[olviden|olvida] ART* NUMBER',
      '[FORGET] de mi|nosotros|MESSAGE POLITE* $', '[REMOVE_ME] ya', 'ser|sido [REMOVED] POLITE* $', 'ser|sido [REMOVED] ..3 LIST|MESSAGE',
      'favor|pido|pedir|pedirle|pedirles|quiero|quisiera --2 QUE [REMOVE_ME] !el|la|los|las|un|una|mi|de', 'sea|sean [REMOVED] --2 NUMBER|LIST',
      'NUMBER ..2 sea|sean|quede [REMOVED]', '[CANCEL] ART* NUMBER de|del --2 LIST', '^ POLITE* [baja] --1 NUMBER',
      '^ POLITE* [stop|baja|alto] NUMBER|al|del|de* NUM $',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[SIGN_OFF] POLITE* $', 'WANT [salir] POLITE* $', '^ POLITE* [salir] de|del ..2 LIST|MESSAGE',
      '[CANCEL|REMOVE] ART* suscripcion|suscripciones|registro ART* MESSAGE|LIST', 'WANT [salir] de|del ..2 LIST|MESSAGE|PLACE',
      '[SIGN_OFF] de|del ..3 LIST|MESSAGE', '[UNSUBSCRIBE] !a|al|del|de|d|el|la|en',
      '[UNSUBSCRIBE] de|d|del|a|al|el|la|en --2 LIST|PLACE|MESSAGE|NUMBER|INFO|YOU|todo', '[UNSUBSCRIBE] de UNKNOWN',
      'quiero|deseo|solicito|pido [baja|cancelar] POLITE* $', 'mi|la [baja] ..2 MESSAGE|LIST', '[baja] de|del|en ART* lista|listas|base|boletin|MESSAGE',
      '[KEYWORD] ART* MESSAGE', 'me [des|den|de|da|dan|dais|deis] ..1 baja POLITE* $', 'me [des|den|de|da|dan|dais|deis] ..1 baja --2 LIST|MESSAGE',
      'me ..2 dar [baja]',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      '[salgan|salganse|salte|fuera] de ART* PHONE', '[LEAVE_OFF] ME* vivir|dormir _ ya|POLITE* $', '[LEAVE_OFF] --4 en paz',
      '[LEAVE_OFF] --4 tranquilo|tranquila|tranquilos|tranqui|tranquilas', '^ POLITE* [dejenme|dejame|dejeme|dejadme] ya POLITE* $', '[alejense|alejate] de mi',
      '[olvidenme|olvidame|olvideme|ignorenme] ya|POLITE* $', '^ [bloqueenme|bloqueame]',
    ] },
    { id: 'consent-revoked', is: 'opt_out', when: [
      'NEG ME* [doy|damos|di] mi|ningun? CONSENT para|de|a ME* RECEIVE|SENDING|TO_SEND|QUE',
      '[revoco|retiro|revocar|retirar|revocamos|cancelo|anulo|quito] ..2 CONSENT', 'me [opongo] a|al',
      'derecho|derechos ..3 [oposicion|supresion|cancelacion|arco|olvido]', 'no tienen|tiene|tienes ..1 [CONSENT] ..1 para ..3',
      'sin mi [CONSENT] ..3 SEND|REMOVE|LEAVE_OFF',
    ] },
    // Perhaps requests
    { id: 'subscription', is: 'held', when: ['[CANCEL|anular] ART* suscripcion|servicio', '[salirme] del|de', 'WANT [salir] de|del --1 programa|servicio|plan'] },
    { id: 'declined', is: 'held', when: [
      'no ME* [hace] falta nada', 'no me [viene|va|conviene|sirve] bien?',
      '^ POLITE* nel|nop|nope|nah|nones|nanay|ni [gracias]', 'no estoy|estamos ..1 [interesado|interesada|interesados]', 'no muchas? [gracias] !a', 'NEG ME* [WANT] POLITE* $',
      'NEG ME* [WANT] nada POLITE* ,', 'NEG ME* [WANT] nada POLITE* $', 'NEG ME* [WANT] ..2 OFFER', 'sin [interes]',
      'no tengo|cuento|hay|ando con|de? [dinero|plata|lana|efectivo|presupuesto|tiempo] POLITE* $',
      'no tengo|cuento|hay con? [dinero|plata|lana|efectivo|presupuesto|tiempo] ,', 'no tengo|hay ..1 [interes]', 'no es|son de mi|nuestro [interes]',
      'no ME* [hace] falta POLITE* $', 'ya ME* [compre|contrate|consegui|encontre|resolvi] ..2 otro|otra|otros',
      '^ POLITE* [MAYBE] ..1 proximo|proxima|otro|otra|año|mes', 'no ME* [hace] falta ,', 'no [grax|grcs|grs|thanks|thx]', '^ gracias [no] POLITE* $', 'en otra [ocasion|oportunidad]', 'pero [no|paso] POLITE* $', 'por ahora|momento [estamos|estoy] bien', '[estamos|estoy] bien por ahora', 'no ..3 , [MAYBE] POLITE* $', '^ POLITE* ahora|ahorita|hoy no [puedo] POLITE* $',
      'ahora|ahorita no [puedo] , MAYBE', '^ POLITE* [no] PAUSE', 'no es [para] mi', 'por ahora|momento [no] gracias', 'ya no [soy] cliente',
      'me gustan ..2 [MESSAGE]', 'QUE ..1 [no] $', 'NEG ME* [WANT] seguir|continuar POLITE* $', 'NEG ME* [WANT] seguir|continuar ,',
      'NEG ME* [WANT] comprar|contratar|cambiar|vender|adquirir|comprarles', 'no [estoy|estamos] buscando', 'no , no [gracias]',
    ] },
    { id: 'wrong-number', is: 'held', when: [
      '^ POLITE* aqui no [es]', 'no es a [mi]', '^ POLITE* ahi|aqui no [es] POLITE* $', 'no [es] aqui POLITE* $',
      '[numero|nro|num|persona|telefono] equivocado|equivocada|incorrecto|erroneo|errado|incorrecta|mal',
      '[equivocado|equivocada|equivocados] de numero|persona|telefono', '[equivocaron|equivoco|equivocaste|equivocan|equivoca|equivocas|equivocandose] de? !OTHER',
      'no [conozco] a|ningun|ninguna', 'yo? no [soy] esa|ese|quien|la|el', '^ POLITE|yo* no [soy] ..1 POLITE* $',
      'no [soy] el|la|don|doña|señor|señora UNKNOWN', 'no [soy] ..2 QUE buscan|busca', '[numero|telefono|cel|celular] ya? no es|pertenece',
      'no es ..1 [numero|telefono|celular] ..1 de', 'no [vive|trabaja] aqui',
      'no [conmigo]', 'no los|les|te|lo [conozco]', 'ya no es [mi|el] numero', 'persona [equivocada]', '[esta|estas|estan|anda] equivocado|equivocada|equivocados',
      'no es [mi] nombre', 'mal [el] numero', '[confundieron|confunden|confundio|confundiendo] de',
      'se|te ME* [confundieron|confundio|confundiste|confundieron] POLITE* $', 'se|te ME* [confundieron|confundio|confundiste] ,', 'soy ..2 , [no] ..2 POLITE* $',
      'no me [llamo]', 'no [soy] ..2 , yo soy',
    ] },
    { id: 'anger', is: 'held', when: [
      'me|nos estan|esta|estas|tienen [saturando|hartando|molestando|fastidiando|acosando|hostigando|enloqueciendo]', 'YOU otra [vez]', '[jodanse|jodete|chinguense|pudranse|mueranse|larguense|largate]', '[harto|harta|hartos|cansado|cansada|podrido|podrida] ..2 de ..4 MESSAGE|YOU|INFO',
      'hasta ..1 los|la|las|el [gorro|huevos|cojones|madre|coronilla|polla|narices|ovarios|pelotas|gorra]', 'son|sois ..2 [mierda|porqueria|basura|asco]',
      'QUE les|os|te [den|jodan|follen]', '^ POLITE* a la [mierda|verga|chingada]', '[chinguen|chinga|chingue|chingas] a? su|tu|tumadre', 'no [joda|jodas|jodan]',
      '[canse|cansado|cansada|harto|harta|aburrido|aburrida] de QUE ..3 SEND|SENDS|BOTHER',
      'me ..1 [tienen|tiene|tenes|teneis|tienes|traen] harto|harta|hasta|podrido|podrida|cansado|cansada', 'hijos de [puta|perra]', 'QUE [INSULT]', 'son|sois|eres unos|unas|un|una|muy [INSULT]', 'esto es [spam|acoso|basura|abuso]',
      'QUE [hartazgo|asco|fastidio|molestia|pesadilla|jartera|coñazo|pesadez|ladilla]',
      'ya|me|estoy ..1 [cansan|cansaron|aburren|aburrieron|hartan|hartaron|hartando|cansando|aburriendo|fastidian|estresan|chole]', 'otra vez ART* [MESSAGE|esto]',
      'no sean|seas|seais [INSULT|encajosos|necios|pesado]', 'QUE [insistencia|necedad|intensos|intensidad|cansinos|castigo]',
      'son|sois una [plaga|lacra|peste|molestia]', 'dejen|deja|dejad [dormir|vivir|descansar]', '^ ay|uy|uf|uff|agh|ash [ya] POLITE* $',
      'QUE me [importa|interesa] ..2 OFFER', '[concha] de ..1 madre', 'me [cago] en', 'hijos de ..2 [madre]', 'QUE|como [joden|chingan]', '[falta] de respeto',
      'otra [vez] YOU', 'a [SENDING] a otro|otra|otros|alguien',
      'nadie ME* [pidio|solicito] ART* MESSAGE|INFO', 'de [nuevo] YOU', 'empresa de [mierda|porqueria]', 'no [mames|mamen]',
      '[mierda|porqueria|basura] de empresa|servicio|gente|tienda',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'quien ME* [autorizo|pidio]', 'quien ME* dio [permiso]', 'donde|como|kien|quien ..2 [GOT] ..1 NUMBER',
      '[quien|quienes|kien] es|eres|sos|son|sois $',
      '[quien|quienes|kien] es|eres|sos|son|sois ,', '[quien|quienes] ME* habla|escribe|manda|contacta|esta',
      'no se|reconozco [quien|quienes] son|es|eres', 'de parte de [quien]', 'no [reconozco|tengo|conozco] ..1 este|esta|ese numero|empresa|remitente',
    ] },
    { id: 'why-do-you-write', is: 'held', when: ['WHY ME* [SENDS]', 'ME* [FOLLOW] KEEPING_ON', 'WHY ..2 [FOLLOW]', 'WHY ME* [RECEIVE|recibo] ..3 MESSAGE|INFO'] },
    { id: 'never-signed-up', is: 'held', when: [
      'NEG ME* [suscribi|inscribi|registre|subscribi|autorice]', 'no tienen mi [CONSENT]',
    ] },
    { id: 'threat', is: 'held', when: [
      'obligar|obligan|obligado a [THREAT]', '[bloqueen|bloquee|bloquea] ..2 NUMBER',
      'voy|vamos a [denunciar|reportar|bloquear|demandar] este|esto|a|al|su|NUMBER|POLITE', 'WHOM [THREAT]', 'una [denuncia|demanda] POLITE* $',
      'noticias|saber|hablar|hablaran ..2 mi|mis [abogado|abogada|abogados]', '[denuncia|demanda] por acoso',
      '[denunciarlos|denunciarles|denunciarte|denunciaros|reportarlos|reportarles|reportarte|demandarlos|bloquearlos|bloquearte|reportare|denunciare]',
      'esto es [acoso]', '[reportado|reportados|denunciado|denunciados|bloqueado|bloqueados] POLITE* $',
    ] },
  ],
  asides: [
    { id: 'texts-preferred', extent: 'message', when: [
      'OTHER_WAY ..8 !NEITHER [sms|mensaje|mensajes|mensajito] esta|estan|es|son ..2 FINE',
      '!NEITHER [sms|mensaje|mensajes|mensajito] esta|estan|es|son ..1 FINE ..6 OTHER_WAY',
      'OTHER_WAY ..6 mejor por? [sms|mensaje|mensajes|whatsapp]',
      'OTHER_WAY ..8 !NEITHER [sms|mensaje|mensajes] _ mejor',
    ] },
    { id: 'reaction', extent: 'message', when: ['^^ ..4 [REACTED] ..5 "'] },
    { id: 'automatic-reply', extent: 'message', when: [
      '[respuesta|mensaje|contestacion] automatica|automatico', '^^ POLITE* [estoy] AWAY $', '^^ POLITE* [estoy] AWAY con',
      '^^ ..6 no puedo [atender|contestar|responder|atenderte|atenderle|atenderlo|responderte] ..6 $', '[estoy|estare|estamos] fuera de la? oficina',
      'gracias por [comunicarse|contactarnos|escribirnos|comunicarte]', '[no] molestar ..3 activado|activada',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      '!ya|les|le REPLY [KEYWORD] para|p|al|to|2|for|y|si', 'para|p ..7 REPLY ..2 [KEYWORD]',
      '[stop|baja|alto] para|p cancelar|darse|terminar|salir|no|dejar|finalizar|darte',
    ] },
  ],
  kinds: {
    all: 'ningun, ninguno, ninguna, todo, todos, todas, nada, cualquier, cualquiera',
    program: 'este, estos, estas, esos, esta lista, su lista, este programa, esto',
    marketing: `
      promos, promo, promociones, promocion, publicidad, publi, propaganda, marketing, anuncios, ofertas, oferta, descuentos, rebajas, cupones, comerciales,
      promocionales, publicitarios, publicitario`,
    reminders: 'recordatorio, recordatorios',
    alerts: 'alerta, alertas, notificaciones',
    orders: 'pedido, pedidos, envios, entregas, rastreo, seguimiento',
    political: `
      politica, politicos, politico, partido, campaña, campañas, candidato, candidata, candidatos, elecciones, electoral, voto, votar, politicas, senador, alcalde,
      diputado, gobernador, presidente, partidos`,
    donations: 'donacion, donaciones, donativos, donativo, donar, dinero, aportes, aportaciones, contribuciones, colecta, plata',
    surveys: 'encuesta, encuestas, sondeo, sondeos',
    newsletters: 'noticias, novedades, boletin, boletines, newsletter, newsletters',
  },
  keep: 'pero, excepto, menos, salvo, solo, solamente, sino',
  common: `
    llave llaves lleva llevan llevame mensajero mensajeros mensajeria quede recibe reciben recibimos recibiste escribieron molestaron contactaron quitaron borraron
    eliminaron sacaron dejaban pararon cancelaron cancelado cancelamos cancele termina terminan termino evita cesa suspende suspendio suspendieron interrumpe quito
    saco borre elimino envio mando dejaba pide pidio escribe olvide olvido olvidaste olvidado yo tu el ella nosotros ellos ellas se que q de la y a en un una ser es
    era fue son soy eres somos esta estan estaba estoy estamos he ha han habia hay por con no si su para como mas o pero sus le ya este cuando muy sin sobre tambien
    hasta desde todo nos durante uno ni contra otros ese eso ante e esto mi antes algunos unos otro tanto esa estos mucho quienes nada muchos cual poco estar estas
    algo lo les me te hoy manana ayer ahora luego despues siempre nunca dia dias semana mes lunes martes miercoles jueves viernes sabado domingo dos tres cuatro
    cinco seis siete ocho nueve diez hora casa tiempo vez cosa gente hola gracias bien mal bueno buena adios jaja jajaja claro vale listo perfecto genial entendido
    ir voy vas va vamos van puede puedo pueden hacer hago hace hizo tener tengo tiene tienen decir dice dijo ver veo venir viene vengo dar doy saber sabe querer
    llegar llego llegue llega llegaron mande mandaron mandado enviaron enviado escribio recibi recibio recibido recibo pasar paso pasa paro parada parado pared parte
    padre madre partes partir parece queda quedo quieto quien quieres mandame enviame escribeme avisame llamame digame confirmo confirma confirmar confirmado cambiar
    pagar comprar precio tienda talla dejo dejaron dejado dejaste dejamos alta altas altos bajo bajas bajar sube subir salgo salir jugar leche entre ente ended tarde
    noche lado mano marzo texto testo llamo llama llaman llamaron entrega primero ultimo nuevo mejor peor grande hijo hija mama papa esposo esposa hermano hermana
    doctor señor rojo azul color tamaño cliente trabajo acaba acabo acabe fin centro alguien aun todavia asi aqui alla ahi mismo cada pues`,
};

/** Spanish of Spain and the Americas: tú, vos, usted, vosotros and ustedes. á, í, ó and ú are not in GSM-7: the replies do without them. */
export const es: LanguagePack = {
  language: 'es',
  countries: ['ES', 'MX', 'AR', 'BO', 'CL', 'CO', 'CR', 'CU', 'DO', 'EC', 'GT', 'HN', 'NI', 'PA', 'PE', 'PR', 'PY', 'SV', 'UY', 'VE'],
  keywords: {
    opt_out: [
      { word: 'alto', source: 'US Spanish short code programs; Mexico', collision: 'tall, high' },
      { word: 'baja', source: 'Spain: BAJA to the sender', collision: 'low; short' },
      { word: 'cancelar', source: 'Spain: STOP QUIT CANCELAR END BAJA' },
      { word: 'parar', source: COMMON },
      { word: 'salir', source: COMMON, collision: 'to go out: in a sentence, not the whole message' },
      { word: 'detener', source: COMMON },
    ],
    opt_in: [],
    help: [{ word: 'ayuda', source: 'US Spanish short code programs; Mexico' }],
    affirmative: [
      { word: 'si', source: 'Spanish for yes: R13, as YES' },
      { word: 'vale', source: ANSWER },
      { word: 'claro', source: ANSWER },
      { word: 'sip', source: ANSWER },
    ],
    negative: [{ word: 'nop', source: ANSWER }],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Su baja es efectiva desde el {date}. No le enviaremos otros mensajes. Ayuda: {helpContact}. Responda START para volver.',
    opt_in: '{brand}: Vuelve a recibir nuestros mensajes. Frecuencia variable. Pueden aplicarse tarifas. AYUDA para ayuda, STOP para cancelar.',
    help: '{brand}: Ayuda en {helpContact}. Frecuencia variable. Pueden aplicarse tarifas de mensajes y datos. Responda STOP para cancelar.',
    confirm_opt_in: '{brand}: Responda SI para recibir nuestros mensajes; si no, no enviaremos ninguno. AYUDA para ayuda, STOP para cancelar.',
    clarify: '{brand}: Baja hecha, no le enviaremos otros mensajes. Para conservar algunos, responda con un nombre: {choices}.',
  },
};
