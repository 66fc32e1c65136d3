import type { Grammar, LanguagePack } from '../pack.js';

const CANADA = 'CWTA Canadian Common Short Code guidelines: STOP, ARRET, HELP, AIDE and INFO are answered';
const FRANCE = 'France: CNIL and af2m ask for STOP in each advertising SMS; people answer with the French verb';
const USUAL = 'Usual word in French programs';
const ANSWER = 'French for an answer: R13, as YES and NO';

/**
 * Apostrophes are lost: `m'envoyer` is menvoyer, `n'écrivez` necrivez, `d'arrêter` darreter. `ne` is often left out: `écrivez-moi plus`.
 * A request is certain only where its object is messages, a list of ours, the person's number, or writing as such: a thing that is
 * stopped, removed or not sent (THE, OTHER, other-list, number-elsewhere, stopping-a-thing) is none. "Stop, ..." needs a REASON to be certain.
 */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'arrête, arretes, arrete, arrêtes, arrêtez, stop, arrêêête, mais arrête, non arrête, stoppe, ah arrête',
    GLAD: `
      haha*, hihi*, mdr*, lol, ptdr, félicitations, felicitation, bravo, trop mignon, trop bien, trop drôle, trop gentil, trop gentille, trop content, trop
      contente, trop fort, trop cool, trop beau, trop belle, je suis morte, je suis mort, je pleure, je meurs, tu me fais rire, tu me tues, tu as gagné, on a
      gagné, t as gagné, génial, super nouvelle, adorable, c est trop, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭,
      tas gagné, cest trop`,
    DOUBT: `
      sérieux, t es sérieux, tes sérieux, tu es sérieux, vraiment, c est vrai, pour de vrai, sans blague, sérieusement, t es sérieuse,
      cest vrai, tes sérieuse`,
    NOT_ME: `
      je ne suis pas, je suis pas, chuis pas, ce n est pas, c est pas, ici ce n est pas, ici c est pas, je ne m appelle pas, je m appelle pas, je ne suis
      plus, moi c est pas, vous n êtes pas chez,
      ce nest pas, cest pas, ici ce nest pas, ici cest pas, je ne mappelle pas, je mappelle pas, moi cest pas, vous nêtes pas chez`,
    ASK_AGAIN: `
      réessayez, réessaie, rappelez, rappelle, recontactez, recontacte, revenez, reviens, redemandez, relancez, écrivez, écris, contactez, demandez, on verra,
      on se reparle, reparlons, voyez, tenez moi au courant`,
    NOT_NOW: `
      pas maintenant, pas avant, pas pour le moment, pas pour l instant, pas tout de suite, là non, plutôt, peut être, je suis en congé, en congé, en
      vacances, en déplacement, pas cette année, pas ce mois, pas disponible, occupé, occupée,
      pas pour linstant`,
    UNTIL: `
      après, apres, à, au, en, pour, d ici, à partir de, avant, vers, fin, début, mi, les, la, le, l, courant, dans,
      dici`,
    FAR: `
      printemps, été, automne, hiver, rentrée, la rentrée, vacances, les vacances, fêtes, les fêtes, noël, pâques, janvier, février, mars, avril, mai, juin,
      juillet, août, septembre, octobre, novembre, décembre, année prochaine, l année prochaine, l an prochain, mois prochain, semaine prochaine, prochaine
      fois, une autre fois, un autre jour, plus tard, quelques semaines, quelques mois, un mois, six mois, un an, congé mat, élections,
      lannée prochaine, lan prochain`,
    TOO_OFTEN: `
      encore un message, encore un sms, encore vous, tous les jours, chaque jour, par jour, cette semaine, sans arrêt, tout le
      temps, trop de, trop souvent, beaucoup trop, en pleine nacht, en pleine nuit, toutes les heures, le troisième, la troisième, le quatrième,
      encore un texto, encore une pub, encore des messages, encore ces messages`,
    CIRCUMSTANCE: `
      déménagé, demenage, plus client, plus cliente, plus membre, plus adhérent, plus abonné, plus abonnée, retraité, retraitée, à la retraite, en retraite,
      pas de jardin, pas de voiture, pas d enfant, pas d enfants, pas de chien, pas de maison, pas propriétaire, pas de permis, locataire, locataires, en
      appartement, mineur, mineure, j ai 14 ans, j ai 15 ans, j ai 16 ans, ans seulement, déjà donné, deja donne, déjà fait un don, déjà équipé, déjà équipée,
      déjà équipés, déjà servi, déjà pris, déjà une, déjà un, déjà ce qu il, changé d opérateur, changé de fournisseur, changé d assurance, déjà vendu, vendu
      la maison, vendu ma maison, est mort, est morte, téléphone pro, portable pro, téléphone du travail, ligne pro, nouveau numéro, numéro attribué, n habite
      plus, habite plus, vis plus, vit plus, travaille plus, ne fait plus partie, trop cher, pas les moyens, au chômage, divorcé, divorcée, diplômé,
      végétarien, végétarienne, végan,
      pas denfant, pas denfants, jai 14 ans, jai 15 ans, jai 16 ans, déjà ce quil, changé dopérateur, changé dassurance, nhabite plus`,
    ERASE_IT: 'supprimez, supprimer, supprime, effacez, effacer, efface, retirez, retirer, enlevez, enlever, à supprimer',
    WRONG_NO: `
      mauvais numéro, faux numéro, erreur de numéro, numéro erroné, mauvaise personne, trompez de numéro, trompé de numéro, trompés de numéro, erreur de
      destinataire`,
    IT: 'le, la, moi, mon, numéro, ce, ça, les, de, vos, fichiers, listes, contact',
    NEXT_SMS: 'prochain sms, prochain message, encore un sms, encore un message, un sms de plus, un message de plus, au prochain',
    AUTHORITY: 'cnil, plainte, avocat, justice, police, tribunal, dgccrf, 33700, porte plainte, signale, signalement',
    NO_CALLS: `
      ne m appelez pas, ne m appelez plus, ne me téléphonez pas, ne me téléphonez plus, pas d appels, plus d appels, arrêtez d appeler, arrêtez de m appeler,
      arrêtez de me téléphoner, arrête d appeler, arrête de m appeler, ne pas appeler, m appelez plus, cessez de m appeler, cessez d appeler,
      ne mappelez pas, ne mappelez plus, pas dappels, plus dappels, arrêtez dappeler, arrêtez de mappeler, arrête dappeler, arrête de mappeler,
      mappelez plus, cessez de mappeler, cessez dappeler`,
    AWAKE: `
      à cette heure, a cette heure, heures du matin, h du matin, vous avez vu l heure, vous savez quelle heure, tu as vu l heure, t as vu l heure, je dormais,
      je dors, je dors là, je travaille de nuit, réveillé, réveillée, réveille, me réveillez, il est minuit, en pleine nuit, après 22h, après 21h, le dimanche
      matin,
      vous avez vu lheure, tu as vu lheure, tas vu lheure`,
    UPSET: `
      arnaque, arnaqueurs, escrocs, escroquerie, spam, harcèlement, saoulant, soulant, vous me saoulez, ça me saoule, ça saoule, vous me gonflez, ça me
      gonfle, relou, lourd, pénible, ras le bol, ras le cul, y en a marre, j en ai marre, marre, insupportable, inadmissible, honteux, scandaleux, ridicule,
      bande de, connards, allez vous faire, allez au diable, foutez moi, fichez moi, dégagez, casse toi, cassez vous, n importe quoi, abusé, c est abusé, ça
      suffit, c est bon là, rien d autre à faire, rien dautre à faire, rien de mieux à faire, que ça à faire,
      jen ai marre, nimporte quoi, cest abusé, cest bon là`,
    DECLINING: `
      pas intéressé, pas intéressée, pas interesse, ça ne m intéresse pas, ça m intéresse pas, non merci, merci non, sans façon, pas besoin, j ai pas besoin,
      on a pas besoin, je n en ai pas besoin, pas la peine, c est pas pour moi, ce n est pas pour moi, pas pour nous, j en veux pas, je n en veux pas, je ne
      veux pas, jamais, jamais de la vie, hors de question, certainement pas, laissez tomber, laisse tomber, nan merci, je passe, je décline,
      ça ne mintéresse pas, ça mintéresse pas, jai pas besoin, je nen ai pas besoin, cest pas pour moi, ce nest pas pour moi, jen veux pas,
      je nen veux pas`,
    WHO_ARE_YOU: `
      qui est ce, c est qui, c ki, ki c, qui êtes vous, vous êtes qui, t es qui, tu es qui, qui m écrit, qui est à l appareil, qui c est, d où vous avez mon
      numéro, comment avez vous eu mon numéro, comment vous avez eu mon numéro, où avez vous eu mon numéro, on se connaît, je vous connais, c est quoi, c est
      à quel sujet, à quel sujet, quelle société, quelle entreprise,
      cest qui, tes qui, qui mécrit, qui est à lappareil, qui cest, doù vous avez mon numéro, cest quoi, cest à quel sujet`,
    DIED: 'décédé, décédée, mort, morte, nous a quittés',
    EMPHASIS: `
      svp, stp, s il vous plaît, s il te plaît, sil vous plait, sil te plait, merci, enfin, maintenant, putain, putain de, bordel, merde, vraiment,
      immédiatement, tout de suite, définitivement, une bonne fois, une bonne fois pour toutes, gentiment, les gars, je vous prie, foutu, foutus, allez, quand
      même, sans délai,
      sil vous plaît, sil te plaît`,
    // Own classes
    POLITE: `
      svp, stp, sil vous plait, sil te plait, s il vous plait, s il te plait, plz, pls, please, merci, mrc, mci, thanks, merci beaucoup, merci bien, merci davance,
      davance, par avance, bonjour, bjr, bonsoir, bsr, slt, salut, coucou, cc, hello, hi, allo, allez, aller, cordialement, bien cordialement, cdlt, cdt, madame,
      monsieur, mme, mr, messieurs, mesdames, maintenant, mtn, tout de suite, immediatement, desormais, des maintenant, des aujourdhui, aujourdhui, definitivement,
      une fois pour toutes, une bonne fois pour toutes, une bonne fois, enfin, la, bon, alors, ok, daccord, dac, deja, hein, eh, he, oh, oui, non, bordel, putain, ptn,
      merde,
      tabarnak, tabarnac, criss, crisse, calisse, calice, calvaire, esti, osti, ostie, zut, punaise, puree, ffs, bonne journee, bonne soiree, bonne nuit, pitie,
      par pitie, je vous prie, je vous en prie, je ten prie, les gars, la gang, gang, vraiment, urgent, urgence, tout court, point, point final, simplement, juste,
      veuillez, heille, ben, bein, mdr, lol, wesh, frere, fdp, connard, connards, cest bon, ca suffit, basta, tout, envoye de mon iphone, envoye depuis mon,
      envoye de mon, pour toujours, a jamais, dites, dis, sinon`,
    STOP: `
      arretez, arreter, arrete, arretes, arretai, arretais, arretee, arretons, arretiez, arreterez, arreteriez, arretent, aretez, areter, arete, arrette, arrettez,
      arret, arrets, darreter, darret, darrete, larret, quon arrete, stoper, stopez, stopper, stoppez, stoppe, stoppes, stoppiez, cessez, cesser, cesse, cesses,
      cessiez, cessation, la cessation, halte, halte a, basta, mettez fin, mettre fin, mettez un terme, mettre un terme, mettez un stop, interrompez, interrompre,
      evitez, eviter, abstenez vous, vous abstenir, on arrete, stoop, stoopp`,
    STOPPING_US: 'narretez, narrete, narretes, narreter, narretons, necessez, nannulez',
    SENDING: `
      envoy*, renvoy*, env, envoie, envoi, envois, ecri*, reecri*, ecrivez, ecrire, ecris, ecrit, texter, textez, textes, textent, message, messager, contacter,
      contactez, contacte, contactes, contactent, contactiez, recontacter, recontactez, sms, spam, spammer, spammez, spamme, spammes, spamer, spamez, spame, relancer,
      relancez, relance, relances, solliciter, sollicitez, sollicite, demarcher, demarchez, prospecter, prospectez, notifier, notifiez, adresser, adressez,
      transmettre, transmettez, communiquer, communiquez, joindre, joignez, mailer, diffuser, bombarder, bombardez, inonder, inondez, harceler, harcelez, harcele,
      harceles, harceliez, sonder, sondez, sonde, sondee, interroger, interrogez, importuner, importunez, importune, deranger, derangez, derange, faire parvenir,
      faites parvenir, parler, parlez`,
    ME_SEND: `
      minterrog*, limportun*, lembet*, linond*, lharcel*, menvoy*, menvois, mecri*, mecrir, mecriv*, madress*, mimportun*, mharcel*, minond*, mavertir, mavertiss*,
      minform*, mexpedi*, maviser, mavisez, me texte, me text, mtext*, mcontact*, msolicit*, msollicit*, mspam*, mrelanc*, dmenvoy*, dmecri*, dmharcel*, demenvoy*,
      demecri*, menvoie, menvoies, menvoient, menvoi, mecris, mecrit`,
    NOT_SEND: 'nenvoy*, necri*, nutilis*, nadress*, nimportun*, nharcel*',
    TO_SEND: `
      denvoy*, decri*, dadress*, dutilis*, dimportun*, denvoi, lenvoi, lenvoie, les envois, vos envois, ces envois, ses envois, mes envois, tout envoi, tous envois,
      tous les envois, vos relances`,
    ANNOY: `
      embet*, emmerd*, gonfl*, saoul*, soul*, achal*, goss*, tann*, pollu*, mitraill*, agac*, enquiquin*, ennuy*, ecoeur*, quemand*, mendi*, persecut*, fatigu*,
      bassin*, faire chier, casser, prendre la tete, rendre fou, rendre folle, pourrir, rempl*, encombr*, satur*, gav*, casse*, pomp*`,
    ANNOY_ME: 'membet*, memmerd*, machal*, mennuy*, magac*, menquiquin*, menerv*',
    MESSAGE: `
      message, messages, dsms, dmessages, dmsg, dtextos, dpub, dpubs, msg, msgs, mess, mesage, mesages, messag, sms, texto, textos, text, texte, textes, mms, notif,
      notifs, notification, notifications, pub, pubs, publicite, publicites, promo, promos, promotion, promotions, promotionnels, offre, offres, doffre, doffres,
      loffre, alerte, alertes, dalerte, dalertes, alert, rappel, rappels, newsletter, newsletters, infolettre, infolettres, communication, communications, spam, spams,
      pourriel, pourriels, relance, relances, sollicitation, sollicitations, demarchage, prospection, annonce, annonces, dannonces, reclame, reclames, bons plans,
      sondage, sondages, enquete, enquetes, denquete, denquetes, lenquete, campagne, campagnes, propagande, demandes de don, demandes de dons, demandes dargent,
      demande de dons, demande de don, quetes, appels aux dons, appels a la generosite, appel aux dons, appel au don, dons, collecte, collectes, questionnaire,
      questionnaires, demandes davis, demande davis, avis, appels au don, appels a dons, actions, pubs sms, actus, dactus, invitations, dinvitations,
      courriers par sms, marketing, suivis, bombardement, harcelement, spamming, envois`,
    CRAP: `
      merde, merdes, connerie, conneries, betises, truc, trucs, machin, ca, cela, sa, ceci, niaiseries, niaiserie, cochonneries, cochonnerie, salades, saloperies,
      saloperie, marde, choses, affaires, bullshit, cinema, cirque, rien, spams, bazar, carabistouilles, tout ca, tout cela`,
    ME: `
      moi, moe, me, m, men, en, nous, lui, leur, mon mari, ma femme, ma mere, mon pere, ma grand mere, mon grand pere, ma fille, mon fils, mes enfants, ma maman,
      mes parents, ma copine, mon frere, ma soeur, ma conjointe, mon conjoint, les gens, le monde, toujours, constamment, sans arret, continuellement, sans cesse,
      encore, meme`,
    MY_NUMBER: `
      mon numero, ce numero, mon num, ce num, mon nr, mon no, mon numero de telephone, mon numero de tel, mon tel, mon telephone, ce telephone, mon portable,
      ce portable, mon cell, mon cel, mon cellulaire, mon natel, mon gsm, mon mobile, cette ligne, mon nom, mes coordonnees, mes donnees, mes infos, mes informations,
      mon contact, ce contact, cette fiche, ma fiche, son num, son tel, son portable, leur numero, son numero, son nom, ses coordonnees, ses donnees, ses informations,
      ses infos, sa fiche, notre numero, le numero, mon fixe, cette personne, mon phone, mon inscription, mon consentement, mon profil, mon 06, mon 07, mon 04,
      mon adresse mobile`,
    NOT: 'plus, pas, jamais, rien, aucun, aucune, aucuns, pu, pus, pa, plu, jms, jamai, ni, plus jamais, pas de, point, p, plus rien',
    NO_MORE: 'plus, pu, pus, plu, jamais, rien, aucun, aucune, jms, plus jamais, plus rien, plus du tout',
    WANT: `
      veux, veu, veut, voulons, veulent, voulais, voudrais, voudrait, voulez, jveux, jveu, jvx, jve, jveut, jsouhaite, jdesire, jaccepte, jvoudrais, souhaite,
      souhaites, souhaitent, souhaitons, souhaitais, souhaiterais, souhaiterait, souhaiterions, desire, desires, desirons, desirerais, accepte, acceptons, consens,
      autorise, autorisons, aimerais, aimerait, aimerions, jaimerais, aime, ai besoin, jai besoin, besoin, ai envie, jai envie, envie, interesse par, tiens a,
      tiens pas a, demande, demandes, jdemande, prefere, jprefere, prefererais, apprecierais, jaimerai, aimerai, voudrai, jvoudrai, souhaiterai, jaimerait,
      souhaiterez`,
    NOT_WANT: `
      naime, naccepte, nautorise, naimerais, nai envie, nai besoin, nai demande, nai jamais demande, nai pas demande, nai rien demande, navons pas besoin,
      nai plus besoin, nai pas besoin, nai plus envie, nai pas envie, nest plus interesse`,
    RECEIVE: `
      recevoir, recevoire, recevoi, resevoir, recoir, recu, recois, recevez, etre contacte, etre contactee, etre contactes, etre sollicite, etre sollicitee,
      etre derange, etre derangee, etre importune, etre harcele, etre inscrit, etre inscrite, etre abonne, etre abonnee, etre informe, etre informee, etre notifie,
      etre prospecte, etre relance, etre spamme, etre demarche, avoir, voir, lire, den recevoir, en recevoir, den avoir, en avoir, entendre parler, rien savoir,
      savoir, que vous, quon, que tu, que lon, davoir, de recevoir, detre contacte, detre contactee, detre sollicite, detre sollicitee, detre derange, detre derangee,
      vous lire, me faire contacter, me faire harceler, me faire texter, me faire spammer, faire partie, apparaitre, figurer, rien recevoir, etre contact*,
      etre sollicit*, etre derang*, etre importun*, etre harcel*, etre spam*, etre relanc*, etre demarch*, etre prospect*, etre inform*, etre notif*, detre contact*,
      detre sollicit*, detre derang*, detre relanc*, detre harcel*, detre inform*`,
    REMOVE: `
      deffacer, denlever, deliminer, enlevez, enlever, enleve, enleves, retirez, retirer, retire, retires, retiree, retraits, retrait, supprimez, supprimer, supprime, supprimes, suprimer, suprimez,
      suprime, supprimee, effacez, effacer, efface, effaces, otez, oter, ote, rayez, rayer, raye, radiez, radier, radie, radiee, sortez, sortir, sors, virez, virer,
      vire, exclure, excluez, eliminez, eliminer, oublier, oubliez, oublie, perdez, bloquez, bloquer, bloque, blacklistez, blacklister, jetez, detruisez, enlevement,
      suppression, leffacement, la suppression, deleter, deletez, delete, remove, enlev, decrisser, biffez, biffer, desactivez, desactiver, desactive, debarquez,
      debarquer, radiation, retirees, enlevee, enlevees, rayee, rayes, effacee, effacees, otee, exclu, exclue, radies, supprimees, effacement`,
    ME_REMOVE: `
      lenlever, lenlevez, leffacer, leffacez, loter, lotez, lexclure, leliminer, menlever, menlevez, meffacer, meffacez, moter, motez, mexclure, mexcluez, meliminer`,
    FROM: 'de, du, des, d, dla, hors, dans, sur, a',
    LIST: `
      liste, listes, listing, fichier, fichiers, base, bases, base de donnees, repertoire, contacts, carnet, mailing, mailing list, systeme, diffusion, registre,
      registres, envois, destinataires, donnees, bdd, clients, abonnes, programme, programmes, panel, list, database, tableau, tablettes, groupe, affaires, annuaire,
      agenda, boucle, boucles, chaine`,
    UNSUBSCRIBE: `
      desinscri*, desabon*, desabo, dezabonner, dezabonne, desenregistr*, desenrol*, des inscrire, des abonner, me desengager, unsubscribe moi, optout, opt out,
      opter out, retirer mon consentement, retire mon consentement, retirons notre consentement, revoque mon consentement, droit dopposition, droit a leffacement,
      droit a loubli, me desincrire, desincri*, desinscire, desinscrir, desinsription, desaboner, desabonement, desinscriptions, lunsubscribe, lopt out`,
    OTHER: `
      commande, commandes, facture, factures, forfait, contrat, rdv, rendez vous, abonnement, reservation, billet, billets, colis, livraison, paiement, prelevement,
      prelevements, virement, carte, compte, essai, cours, seance, cotisation, adhesion, assurance, mutuelle, salle, gym, fitness, netflix, spotify, canal, internet,
      box, ligne internet, prime, amazon, panier, photo, photos, devis, courrier, courriers, mail, mails, email, emails, courriel, courriels, chauffage, clim, musique,
      travaux, machine, eau, gaz, visite, consultation, table, chambre, dossier, candidature, bail, tirage, article, articles, recette, pizza, tournoi, match, test,
      bus, train, metro, tram, voiture, camion, moteur, ordi, traitement, medicament, medicaments, pilule, entretien, reunion, examen, concours, atelier, stage, ecole,
      club, yoga, judo, piscine, magazine, catalogue, renouvellement, natation, danse, foot, football, tennis, poterie, chorale, centre, colo, camp, formation,
      webinaire, evenement, evenements, tombola, course, marathon, randonnee, activite, activites, lactivite, lecole, lassurance, labonnement, lessai, latelier,
      lentretien, sortie, voyage, vol, hotel, lhotel, option, loption, garantie, licence, application, appli, lappli, lapplication, achat, produit, gluten, lait,
      sucre, olives, code, codes, document, documents, recu, recus, ticket, tickets, technicien, livreur, echantillon, cantine, creche, garderie, lien, adresse,
      confirmation, piece, pieces, justificatif, attestation, ordonnance, resultats`,
    BY_MAIL: 'par mail, par email, par courriel, par courrier, par la poste, par facebook, sur whatsapp, sur messenger',
    HOW: `
      comment, cmt, komen, coment, ou, quelle demarche, que faire, quoi faire, kesk, est il possible, est ce possible, cest possible, ya moyen, y a til un moyen,
      ya til un moyen, y a t il un moyen, que dois je faire, quest ce que je dois faire, quest ce quil faut faire, quelle est la procedure,
      quelle est la marche a suivre, ou est ce quon, faut faire quoi, je fais quoi, je fais comment, on fait comment, comment on fait, ou je peux`,
    WHY: 'pourquoi, pk, pq, pkoi, pourkoi, prk, prq, pcq',
    CONTACT: 'contact, contacts, nouvelle, nouvelles, relation',
    CALL: `
      appel, appels, appeler, appelez, appelle, appelles, appellent, mappel*, nappel*, dappel*, rappeler, rappelez, telephoner, telephonez, telephone moi, phoner,
      coup de fil, coups de fil, coups de telephone, phoning, calling, me call, lappel`,
    TIME: `
      la nuit, le soir, le matin, le midi, le dimanche, le samedi, le week end, le weekend, le we, les week ends, la fin de semaine, si tard, aussi tard, si tot,
      aussi tot, trop tot, trop tard, si souvent, aussi souvent, trop souvent, autant, tant, tout le temps, tous les jours, chaque jour, toutes les heures,
      toutes les semaines, chaque semaine, par jour, par semaine, par mois, en pleine nuit, en pleine journee, pendant, durant, au travail, au boulot, au bureau,
      a la job, a pareille heure, a cette heure, le lundi, le vendredi, la semaine, en semaine, jusqua, jusquau, jusqu, a minuit`,
    REPLY: 'repondez, repondre, reponds, rep, reply, envoyez, envoyer, tapez, taper, texte, textez, ecrivez, composez, ecrire, mentionnez, par',
    HIM: 'je, j, il, elle, ils, elles, on, personne, quelquun, jen, tas, nous nous',
    MOVING: `
      bus, tram, metro, car, maladie, travail, cardiaque, cardio, image, minute, obligatoire, prolonge, suivant, prochain, jeu, de bus, de travail, de tram,
      de la cour, municipal, prefectoral`,
    ACTION: `
      rigoler, rire, fumer, boire, manger, courir, travailler, bosser, pleurer, pleuvoir, neiger, jouer, blaguer, deconner, dire, mentir, stresser, gagner, grandir,
      bouger, acheter, commander, dormir, penser, parler, faire la tete, faire du, faire de, rever, conduire, plaindre, peser, tomber, sonner a, utiliser, chialer,
      niaiser, sourire, aimer, tousser, livrer, produire, vendre, vivre, chanter, raler, changer, baisser, monter, augmenter`,
    INTEREST: `
      interesse, interessee, interesses, interessees, interesser, interessant, interressee, interresse, interese, minteresse, minterresse, minterese, minteressent,
      minteressait, interet, dinteret, preneur, preneuse, concerne, concernee`,
    WRONG: 'mauvais, mauvaise, faux, fausse, erreur de, pas le bon, plus le bon, plus son, pas son, pas le, tromp*, trompez de, plus mon ancien, erreur',
    NUMBER: 'numero, num, no, nr, numeros, personne, destinataire, contact, correspondant, interlocuteur',
    ASKED: 'jai, ai, ja, avons, avais, javais, on a, a, jvous ai, je vous ai, fois, deja, redis, repete, jrepete, rappelle, redemande',
    SAID: 'dit, dis, ecrit, envoye, envoyer, tape, mis, repondu, demande, fait, redemande, renvoye, texte, marque, signale, precise, reclame',
    PERSON: 'demarch*, prospect*, contact*, recontact*, harcel*, importun*, derang*, sollicit*, relanc*, spam*, embet*, emmerd*, appeler, texter',
    NEEDLESS: `
      pas la peine, plus la peine, pas besoin, plus besoin, pas utile, plus utile, pas necessaire, plus necessaire, inutile, inutiles, ca ne sert a rien, pu besoin,
      pus besoin, plu besoin, pu la peine, pus la peine, pu utile, sert a rien, ne sert a rien, ne sert plus a rien`,
    AS_I_AM: `
      dispo, disponible, sur, sure, certain, certaine, la, chez, libre, en, au, a, aux, dans, encore, malade, loin, pret, prete, content, contente, satisfait,
      satisfaite, rentre, rentree, arrive, arrivee, venu, venue, daccord, contre, seul, seule, joignable, presse, pressee, fan, bien, tres, trop, si, parti, partie,
      fache, fachee, d, de, du, sous, ravi, ravie, passe, passee, alle, allee, oblige, capable, responsable, inquiet, inquiete, enceinte, allergique, bon, bonne, decu,
      decue, revenu, reveille, inscrit, inscrite, pour, avec, ce, cet, ces, un, une, mon, votre, ici, convaincu, convaincue, mecontent, etonne, surpris, fatigue, que,
      plus, tout`,
    MISS: `
      rater, louper, manquer, perdre, oublier, changer, annuler, attendre, payer, acheter, deranger, embeter, abuser, dire, prendre, choisir, decaler, deplacer,
      modifier, vendre, aller, venir`,
    NAME: `
      thomas, nicolas, julien, kevin, karim, mohamed, paul, pierre, jean, jacques, michel, philippe, alain, patrick, luc, marc, antoine, alexandre, maxime, lucas,
      hugo, louis, gabriel, eric, laurent, david, stephane, olivier, christophe, sebastien, vincent, romain, guillaume, mathieu, simon, samuel, marie, julie, sophie,
      nathalie, isabelle, sylvie, catherine, martine, francoise, monique, christine, valerie, sandrine, celine, emma, camille, lea, manon, chloe, sarah, delphine,
      lucie, alice, ines, louise, arthur, jules, raphael, theo, nathan, baptiste, quentin, florian, benjamin, damien, cedric, fabrice, pascal, thierry, gilles,
      bernard, daniel, frederic, georges, gerard, herve, jerome, mehdi, yassine, rachid, ahmed, leila, samira, melanie, stephanie, veronique, virginie, corinne,
      brigitte, chantal, florence, laurence, elodie, audrey, jessica, vanessa, amandine, charlotte, clara, juliette, mathilde, marion, durand, tremblay, gagnon,
      dupont, laura, pauline, marine, aurelie, emilie, karine, caroline, helene, dhelene, danielle, genevieve, josee, fatima, nadia, amina, claire, anne, madame,
      monsieur, mme, mr, m`,
    THREAT: 'plainte, cnil, avocat, police, tribunal, gendarmerie, crtc, justice, proces, poursuis, poursuivrai, poursuites, signale, denonce, porte plainte, bloque',
    LOUD: 'chier, foutre, faire foutre, enculer, faire voir, faire mettre, cuire un oeuf',
    INSULT: `
      ta gueule, tg, ftg, vos gueules, votre gueule, nique, niquez, connards, encules, bande de cons, bande de, escrocs, voleurs, arnaqueurs, descrocs, escroc,
      dabrutis, abrutis, enfoires, denfoires, salauds, encule, connasse, bouffon, clowns, parasites, harceleurs, va chier, mange de la marde, mangez de la marde,
      bouffons, vtff, nique ta mere, ntm`,
    AUTOMATIC: `
      je conduis, je suis au volant, au volant, en conduisant, en conduite, absent du bureau, absente du bureau, hors du bureau, reponse automatique,
      message automatique, reponse auto, repondeur automatique, absence du bureau, je ne peux pas parler pour le moment, je ne peux pas repondre pour le moment,
      je peux pas parler, ne pas deranger, je suis actuellement en conge, je suis actuellement en conges, actuellement en vacances, je suis actuellement absent,
      je suis actuellement absente, actuellement indisponible, je vous rappelle plus tard, je te rappelle plus tard, je suis en reunion, je suis absent du,
      je suis absente du, concentration est active`,
    DEAD: 'decede, decedee, decedes, mort, morte, defunt, defunte, deces, disparu, disparue, nous a quittes, nous a quitte, plus de ce monde',
    RELATIVE: `
      mere, pere, maman, papa, mari, femme, epouse, epoux, fils, fille, mamie, papi, mamy, papy, frere, soeur, tante, oncle, conjoint, conjointe, compagnon, compagne,
      copain, copine, grand mere, grand pere, monsieur, madame, m, mr, mme, il, elle, proprietaire, titulaire`,
    PRAISE: `
      beau, belle, beaux, joli, jolie, jolis, drole, mignon, mignonne, gentil, gentille, gentils, genial, geniale, top, fou, dingue, tentant, tentante, delicieux,
      adorable, cool, bien, bon, marrant, chou, craquant, magnifique, canon`,
    ENDS: 'sarrete, sarretent, sarreter, cesse, cessent, cessaient, finisse, finissent, stoppe, stoppent, prenne fin, prennent fin, disparaissent',
    MAKE: `
      faites, fais, faut, faudrait, sorte, exige, exigeons, demande, demandons, veux, voudrais, voudrait, voulons, souhaite, souhaitons, souhaiterais, aimerais,
      aimerions, jaimerais, prefere, vivement, hate, temps, faites en, que`,
    GETS: 'recoive, recoit, recois, recevions, recevons, recoivent, recevoir',
    MISTAKE: 'erreur, megarde, inadvertance, accident, expres, vouloir',
    AGAIN: `
      remettez, remettre, remets, rajoutez, rajouter, reinscri*, reabon*, reactiv*, remetez, revenir, renvoyez, recommencer, reprendre, continuer, encore, nouveau`,
    THE: 'le, la, les, l, un, une, du, mon, ma, mes, notre, nos, son, sa, ses, leur, leurs, celui, celle, ceux, celles',
    ABOUT_SENDING: `
      moindre, seul, seule, autre, autres, bonne, numero, num, tel, telephone, portable, cell, cellulaire, gsm, mobile, 06, nom, coordonnees, donnees, infos,
      informations, profil, contact, mere, pere, maman, mari, femme, fils, fille, grand, soeur, frere, copine, monde, gens, parents, maniere, facon`,
    OUR_LIST: `
      diffusion, contacts, contact, abonnes, clients, client, clientele, fidelite, donnees, envoi, envois, denvoi, denvois, destinataires, votre, vos, tes, ton, cette,
      la, prospection, prospects, numeros, telephone, publipostage, merci, svp, stp, relance, diffusions, de, des, du`,
    WHILE: 'min, mins, mn, minute, minutes, seconde, secondes, h, heure, heures, instant, moment, peu, soiree, apresmidi, week, weekend, aujourdhui, jusqua',
    REASON: `
      client, cliente, habite, inscrit, inscrite, abonne, abonnee, demenage, vendu, marre, assez, suffit, harcelement, spam, numero, concerne, donne, demande, connais,
      toujours, encore, sans cesse, cette fois, deja, clair`,
    ERASE: `
      supprimer, supprimez, suprimer, suprimez, retirer, retirez, effacer, effacez, radier, radiez, rayer, rayez, enlever, enlevez, desactiver, desactivez, remove,
      delete, blacklister, blacklistez`,
    MONTH: 'janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre',
    ABOUT: `
      a, au, aux, avec, pour, sur, concernant, de, des, d, les, le, la, l, vos, tes, ces, ce, cette, votre, ton, tous, tout, toutes, toute, moi, aussi, completement,
      donc`,
    LOVELY: `
      adorable, beau, belle, beaux, joli, jolie, drole, mignon, mignonne, gentil, gentille, genial, geniale, magnifique, tentant, delicieux, craquant, chou, canon,
      marrant, hilarant, sublime, superbe, splendide`,
    OTHER_WAY: 'nappelez, mail, mails, email, emails, courriel, courriels, courrier, courriers, appelez, appeler, appels, telephonez',
    FINE: 'va, ok, bon, bien, mieux, parfait, nickel',
    NEITHER: 'ni, et, ou, de, plus, pas',
    PASS_ON: 'dis à, dites à, dis lui, demande à, demandez à, dis au, dites au',
    THIRD: 'voisin, voisine, voisins, patron, chef, ex, frère, soeur, fils, fille, mari, femme, copain, copine, gamins, enfants, collègue, chien, ami, amie',
    LETTER: 'courrier, courriers, lettres, lettre, catalogue, catalogues, brochures, prospectus, factures papier, papier, mails, emails, e mails, relevés papier',
    WISHING: 'aimerais autant, j aimerais, aimerais, préférerais, je préfère, préfère, serais reconnaissant, serais reconnaissante, serais ravi, serais ravie, souhaiterais, ce serait bien, ce serait gentil, ce serait sympa, apprécierais, si possible, jaimerais, jaimerais autant, japprecierais',
    NOT_GET: `
      ne plus avoir de vos nouvelles, plus avoir de nouvelles, plus avoir de vos nouvelles, ne plus avoir, ne plus recevoir, ne plus rien recevoir, plus rien recevoir, ne plus entendre parler, plus entendre parler, ne rien recevoir, ne pas recevoir, ne pas en recevoir, ne plus en recevoir, qu on me laisse tranquille, que vous me laissiez tranquille, être tranquille, avoir la paix,
      quon me laisse tranquille`,
    IT_IS: `
      il est, c est, on est à, à,
      cest`,
    SMALL_HOUR: '1h, 2h, 3h, 4h, 5h, 1, 2, 3, 4, 5, une heure, deux heures, trois heures, quatre heures, cinq heures, minuit',
    NIGHT: 'du matin, de la nuit, du mat, du mat, h du matin, heures du matin, h du mat',
    HERE: 'ici, à ce numéro, chez nous, sur ce numéro, chez moi',
    NOBODY: `
      pas de, aucun, aucune, personne du nom de, personne qui s appelle, pas d, y a pas de,
      personne qui sappelle`,
    PER_TIME: 'par mois, par semaine, par an, par jour, chaque mois, chaque semaine',
    ENOUGH_OF: `
      suffit, suffirait, suffisant, suffisants, suffiraient, suffisent, c est assez, serait bien, largement,
      cest assez`,
    NOT_HAVE: `
      on n a pas de, on a pas de, je n ai pas de, j ai pas de, nous n avons pas de, n avons plus de, n avons pas de, je n ai plus de, j ai plus de, on n a plus de, on a plus de, je n ai pas d, j ai pas d, nous n avons pas d, on n a pas d, on a pas d, je nai pas, jai pas, je nai plus, jai plus, on na pas, nous navons pas, on a pas, navons pas,
      on na pas de, je nai pas de, jai pas de, nous navons pas de, navons plus de, navons pas de, je nai plus de, jai plus de, on na plus de,
      je nai pas d, jai pas d, nous navons pas d, on na pas d`,
    OWNED: 'jardin, maison, voiture, chien, chat, enfants, animaux, animal, piscine, toit, crédit, prêt, terrain, entreprise, mutuelle, permis, appartement, cheminée, balcon, denfants, danimaux, dappartement, dentreprise',
    ALSO: 'et, ou, ni',
    NOT_BELONG: `
      n a rien à faire, na rien à faire, n a pas à être, na pas à être, ne doit pas être, ne devrait pas être, n a pas sa place,
      na pas sa place`,
    DATABASE: 'base, fichier, base de données, liste, système, fichiers',
    STRANGER: 'ne connais pas, connais pas, ne connais aucun, ne connais aucune',
    MINE: 'mon, ma, mes',
  },
  rules: [
    { id: 'why-nothing-comes', is: 'none', when: ['WHY ..3 [RECEIVE] plus|rien', 'WHY ..4 plus ..1 [RECEIVE]', 'WHY ..6 plus ..3 [MESSAGE] $?'] },
    { id: 'keyword-to-number', is: 'opt_out', when: ['^^ POLITE* [KEYWORD] sms? au? NUM POLITE* $$'] },
    { id: 'by-mistake', is: 'none', when: [
      'SAID ..2 [KEYWORD|STOP|UNSUBSCRIBE] ..2 par|sans|cest ..1 MISTAKE', 'par|sans ..1 MISTAKE ..6 [KEYWORD|STOP|UNSUBSCRIBE]',
      '[UNSUBSCRIBE] ..2 par|sans ..1 MISTAKE', 'jai|ai|avais|javais|avons ..3 [KEYWORD|STOP|UNSUBSCRIBE] ..8 AGAIN moi|nous|a|de|les',
      'jai|ai|avais|javais|avons|suis ..3 [UNSUBSCRIBE] ..8 me|nous AGAIN', 'jai|ai|avais|javais|avons|suis ..3 [UNSUBSCRIBE] ..8 AGAIN moi|nous',
    ] },
    { id: 'exclaimed', is: 'none', when: [
      '^ POLITE* [STOP|KEYWORD] POLITE* , ..3 trop|tellement|si|vraiment|super PRAISE', '^ POLITE* [STOP|KEYWORD] ..3 trop|tellement|super PRAISE POLITE* $',
      '^ POLITE* [arrete|arretes|halte] POLITE* , !REASON|MESSAGE|WANT|ANNOY_ME|REMOVE|INSULT ..1 !REASON|INTEREST|MESSAGE|WANT|REMOVE|NOT',
      '^ POLITE* [STOP|KEYWORD] POLITE* , jai|javais|on retrouve|trouve|oublie|gagne|compris|vu|a',
      '^ POLITE* [STOP|KEYWORD] POLITE* , cest|tes|vous|ils|elles ..2 LOVELY',
    ] },
    { id: 'ends-by-itself', is: 'opt_out', when: [
      'MAKE ..1 que ..2 MESSAGE|TO_SEND ..1 [ENDS]', 'MAKE que ca|cela [ENDS] ..4 MESSAGE', 'que je|jen|j|on|nous|il|elle|lon ne? [GETS] NO_MORE',
      'faites que ..3 MESSAGE [ENDS]',
    ] },
    { id: 'footer-word', is: 'none', when: [
      'REPLY par? [KEYWORD|UNSUBSCRIBE] par? sms? au|pour|si|a NUM?', '[KEYWORD] sms|pub? par? sms? au|a NUM', 'REPLY [KEYWORD] $', 'pour vous [UNSUBSCRIBE]',
      'pour ne plus [RECEIVE] ..8 KEYWORD|REPLY', 'KEYWORD ..4 pour ne plus [RECEIVE]',
    ] },
    { id: 'not-said', is: 'none', when: [
      'pas|jamais|lui|leur dit|envoye|ecrit|demande [KEYWORD]', 'pas|jamais|lui|leur dit|demande de? [STOP]', 'SAID a|au|aux .. [KEYWORD|STOP]',
    ] },
    { id: 'never-stopping', is: 'opt_out', when: [
      'si ..1 [STOPPING_US] pas ..8 THREAT', 'THREAT ..1 si ..1 [STOPPING_US]', 'WHY ..3 [STOPPING_US] pas ..2 SENDING|ME_SEND|TO_SEND|ANNOY_ME|ANNOY',
    ] },
    { id: 'keeps-writing', is: 'held', when: ['vous|tu [STOPPING_US] pas ..2 SENDING|ME_SEND|TO_SEND|ANNOY_ME|ANNOY'] },
    { id: 'negated', is: 'none', when: [
      'ne|nous|me|te|vous|se|sen|ten|men [STOP] pas|jamais', 'ne ME* [UNSUBSCRIBE] ME? pas|jamais|surtout', 'ne pas ME* [STOP|UNSUBSCRIBE]',
      'WANT NOT ME|de|quon|que|vous|surtout* [STOP|UNSUBSCRIBE]', 'sans ME* [STOP|UNSUBSCRIBE]', 'WANT surtout? pas ME|que|vous|etre* [UNSUBSCRIBE|REMOVE]',
      'ne ME* [REMOVE] ME? pas', 'pas besoin de ME* [UNSUBSCRIBE|STOP]',
    ] },
    { id: 'must-it-be-the-keyword', is: 'held', when: [
      'faut|dois|doit|devons que|je|on|nous|il* envoyer|envoie|jenvoie|ecrire|ecrive|jecrive|repondre|taper [STOP|KEYWORD] ou quoi|bien',
      'faut|dois|doit que|je|on|nous|il* envoyer|jenvoie|ecrire|jecrive|repondre|taper [STOP|KEYWORD] $?',
    ] },
    { id: 'other-sense', is: 'none', when: [
      '[STOP] MOVING', '[STOP] de|d|te|me|vous|se* ACTION',
      'je|j|il|elle|ils|elles|personne|jen|tas|fait|fais|faire|peux|peut un|se|me|ne|nous|ai|as|a|en|plus|pas|du|mon|ton* [STOP] !SENDING',
      'un|mon|ton|son|cet|prochain|premier|dernier|chaque|quel|mes|des [arret|stop|arrets]', 'jai deja? [STOP] de !ME_SEND', 'en [arret]', '[stop] ou',
      'panneau|auto|non [stop]', 'sans [STOP]', 'au|aux|a [STOP] !de', '[STOP] de|d me|nous|m|lui|leur faire ACTION', 'le|du [stop] pub|covid|ou|and',
    ] },
    { id: 'stop-calling-and-texting', is: 'opt_out', when: [
      '[STOP] ..2 CALL et|ou|ni ..3 SENDING|ME_SEND|TO_SEND|MESSAGE', '[STOP] ..4 SENDING|ME_SEND|TO_SEND|MESSAGE et|ou|ni ..2 CALL',
    ] },
    { id: 'stop-calling', is: 'held', when: ['[STOP] ABOUT|ME|POLITE|tes|mes* CALL !au|aux|a|MESSAGE', '[STOP] toute|tout|tous ..2 CALL'] },
    { id: 'other-and-messages', is: 'opt_out', when: [
      '[STOP|REMOVE|UNSUBSCRIBE|annuler|annulez|annule|resilier|resiliez] ..6 et|ainsi que|aussi|les|vos|ces|mes|tous|des|de|aux* MESSAGE|MY_NUMBER',
    ] },
    { id: 'removed-already', is: 'none', when: [
      'avez|as|a|ai|jai|ont|avons|aviez|avait bien|deja* [REMOVE] ME|MY_NUMBER|ma|mon|mes|le|la|les|un|une', 'ete|etes|suis|est deja|bien* [REMOVE] FROM ..3 LIST',
    ] },
    { id: 'other-list', is: 'none', when: [
      '[REMOVE|ME_REMOVE|UNSUBSCRIBE] ..4 LIST dattente|dattentes|dinvites|dappel|dadmission|dachats|dachat',
      '[REMOVE|ME_REMOVE|UNSUBSCRIBE] ..4 LIST dactivites|dinscription|dinscrits|dinscriptions|deleves|departementale',
      '[REMOVE|ME_REMOVE|UNSUBSCRIBE] ..4 LIST de|des|du|d !OUR_LIST|MESSAGE|KIND_MARKETING',
    ] },
    { id: 'number-elsewhere', is: 'none', when: [
      '[REMOVE] MY_NUMBER de|du|des|sur|dans la|le|l|les|un|une|son|mon|ma|mes !LIST|MESSAGE|portable|telephone|tel',
      '[REMOVE] MY_NUMBER du|des !LIST|MESSAGE|telephone|portable|tel|mailing',
    ] },
    { id: 'other-object', is: 'none', when: [
      '[STOP] le|la|les|l|ma|mon|mes|cette|ce|vos|POLITE* OTHER', '[REMOVE] le|la|les|l|ma|mon|mes|cette|ce|de|des|du|d|vos* OTHER',
      '[UNSUBSCRIBE] ..2 de|du|des|la|le|au|a|ma|mon|aux|pour ..1 OTHER', '[UNSUBSCRIBE] mon|ma|mes ..3 de|du|des|la|le|au|a|l* OTHER',
      '[UNSUBSCRIBE] du|au !LIST|MESSAGE|service|services', '[REMOVE] MY_NUMBER du|de|des|la|le|l|sur* OTHER',
      '[UNSUBSCRIBE] !MY_NUMBER mon|ma|mes|notre|nos|votre|le|la !MESSAGE|mere|pere|mari|femme|grand',
      '[REMOVE] moi|nous le|la|les|l|un|une|du|NUM|deux|trois|cette|ce|ces|cet !MESSAGE|LIST|bonne|fois', '[REMOVE] ma|mon|mes|son|sa|ses|notre|nos|leur|leurs OTHER',
      '[UNSUBSCRIBE] ME* de la|l|mon|ma|cette !LIST|MESSAGE|CRAP|part|publicite|pub|prospection|service',
    ] },
    { id: 'stopping-a-thing', is: 'none', when: [
      '[STOP] THE !les|vos|MESSAGE|CRAP|SENDING|TO_SEND|CALL|ABOUT_SENDING|reception|diffusion|massacre|matraquage|delire|manege|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
    ] },
    { id: 'how-to-end-another', is: 'none', when: ['OTHER ..4 HOW ..3 [UNSUBSCRIBE|REMOVE|STOP]'] },
    { id: 'how-to', is: 'held', when: [
      'comment|cmt ..2 [jarrete|arrete|arreter|stoppe|stopper] ca|cela|tout $', 'HOW ..5 [STOP] ..3 SENDING|ME_SEND|TO_SEND|MESSAGE|CRAP', 'HOW ..5 [STOP] $',
      'HOW ..5 [UNSUBSCRIBE]', '[UNSUBSCRIBE] HOW $', 'HOW ..5 [REMOVE] MY_NUMBER', 'HOW ..4 ME [REMOVE] de ..3 LIST',
      'HOW ..5 plus [RECEIVE]', 'HOW ..3 [REMOVE] ca|cela|tout|POLITE* $', 'HOW ..5 [REMOVE] ..2 MESSAGE', 'HOW ..5 me|nous [REMOVE]', 'HOW ..5 [ME_REMOVE]',
      'HOW ..3 bloquer|bloque|couper|desactiver|arreter|enlever|supprimer|eviter|stopper ..2 [MESSAGE]',
    ] },
    { id: 'no-longer-those', is: 'held', when: [
      '[SENDING|ME_SEND|NOT_SEND] ME* plus|jamais les|leurs !MESSAGE|CRAP|SENDING|TO_SEND|ABOUT_SENDING|OTHER|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
    ] },
    { id: 'not-sending-a-thing', is: 'none', when: [
      '[SENDING|ME_SEND|NOT_SEND] ME* NOT de|la|le|les|l|ma|mon|mes|vos|encore|tout* OTHER',
      'NOT ME* [SENDING|ME_SEND] ME* de|la|le|les|l|ma|mon|mes|vos|encore* OTHER',
      'NEEDLESS ..2 [SENDING|ME_SEND|TO_SEND] ME* une|un|le|la|les|l|ma|mon|mes|de|d* OTHER', '[SENDING|ME_SEND|NOT_SEND] ME* pas encore|toujours|grave',
      '[SENDING|ME_SEND|NOT_SEND] NOT BY_MAIL', '[SENDING] ME? plus de|d !MESSAGE',
      '[SENDING] ME? plus tard|tot|vite|souvent|dinfos|dinfo|dinformations|dinformation|dargent|que',
      '[SENDING|ME_SEND|NOT_SEND] ME* NOT THE !MESSAGE|CRAP|SENDING|TO_SEND|CALL|ABOUT_SENDING|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
      'ne NOT ME* [SENDING|ME_SEND] THE !MESSAGE|CRAP|SENDING|TO_SEND|CALL|ABOUT_SENDING|KIND_MARKETING|KIND_DONATIONS|KIND_POLITICAL',
      '[SENDING|ME_SEND|NOT_SEND] ME* NOT en|sans|comme|avec', '[SENDING|ME_SEND|NOT_SEND] ME* pas|rien avant !NUM|midi|le|la',
      '[SENDING|ME_SEND|NOT_SEND] ME* pas|rien tant|sans|si|jusqua',
      '[SENDING|ME_SEND|NOT_SEND] ME* pas la|le|une|un relance|rappel|alerte|annonce|enquete|invitation',
      'ne pas ME* [SENDING|ME_SEND] la|le|une|un relance|rappel|alerte|annonce|enquete|invitation',
    ] },
    { id: 'no-longer-writing', is: 'none', when: [
      'pas|plus de [MESSAGE|KIND_MARKETING] ..5 $?', 'HIM ne? ME* [SENDING|ME_SEND|NOT_SEND] ME* NOT', 'WHY ..2 ne? ME* [SENDING|ME_SEND|NOT_SEND] ME* NOT',
      'vous|tu ne? ME* [SENDING|ME_SEND|NOT_SEND] ME* NOT ..5 $?', 'vous|tu ne? ME* [SENDING|ME_SEND|NOT_SEND] ME* NOT ..3 depuis',
    ] },
    { id: 'not-at-that-time', is: 'held', when: [
      '[STOP] _ ..4 SENDING|ME_SEND|TO_SEND|MESSAGE ..3 TIME', '[STOP] _ ..4 SENDING|ME_SEND|TO_SEND|MESSAGE ..2 a|avant|apres|des NUM',
      'NOT de|des|d MESSAGE ..2 [TIME]', '^ POLITE* pas|jamais [avant|apres] NUM ..4 POLITE $', '[SENDING|ME_SEND|NOT_SEND] NOT ..3 TIME', 'NOT de [MESSAGE] avant|apres|a|entre NUM',
      '[SENDING|ME_SEND|NOT_SEND] NOT ..3 avant|apres|a|entre NUM',
      '^ POLITE* pause ..3 [MESSAGE]',
    ] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[STOP] ..4 ME_SEND|TO_SEND|ANNOY_ME', '[STOP] de|d|donc|svp|stp|vite|avec|tout|toute|tous|toutes|l|ME|POLITE* SENDING', '[STOP] de|d|ME* ANNOY ..3 ME',
      '[STOP] ABOUT|POLITE* MESSAGE', '[STOP] avec|les|vos|tes|ces|toutes|tous|de|ce* CRAP $', '[MESSAGE] stop $',
      '[MESSAGE] ..2 suffit POLITE* $', '[MESSAGE] STOP POLITE* $', '[STOP] a? toute|tout|toutes|tous ..2 MESSAGE', 'TO_SEND ..4 [STOP]', '[STOP] c|cest stop|non',
      '[STOP] de|d la|le|les|l PERSON|SENDING', '[STOP] ..2 prospection|demarchage',
      '[STOP] de? demander|reclamer|redemander|proposer ..4 KIND_SURVEYS|KIND_DONATIONS|KIND_MARKETING',
      'MESSAGE ..3 vous|tu [arretez|arretes|arrete|cessez|cesses|oubliez|oublies]', 'MESSAGE ..2 vous|tu pouvez|pourriez|devez|peux|pourrais [STOP]',
      'vos|tes|ces MESSAGE cest [fini|termine|stop]', 'cest [fini|termine] vos|tes|les|ces ..1 MESSAGE', 'vos|tes|ces|les [MESSAGE] ..3 ca suffit',
      '[STOP] avec? vos|tes|ces|votre|ton|ce demandes|insistance|manege|pratiques|methodes|CRAP', '[STOP] ..2 ANNOY ..3 MY_NUMBER|MESSAGE|boite',
      '[STOP] de|d me|nous|m|lui|leur ANNOY', '[STOP] de|d me|nous|m|lui|leur ..4 MESSAGE|KIND_SURVEYS|KIND_DONATIONS', '[jarrete] les|vos|ces|mes|tes MESSAGE',
    ] },
    { id: 'rather-in-writing', is: 'none', when: [
      '[CALL] NOT ..2 , ecrivez|textez|envoyez|ecris|texte|laissez|preferez', '[CALL] NOT ..1 mais ecrivez|textez|envoyez|ecris|texte',
    ] },
    { id: 'do-not-call', is: 'held', when: ['ne ME* [CALL] ME* NOT', '[CALL] ME NO_MORE', 'ne NOT ME* [CALL]'] },
    { id: 'do-not-send', is: 'opt_out', when: [
      'ne ME* [SENDING|ANNOY] ME* NOT', '[ME_SEND|ANNOY_ME] NO_MORE', '[ME_SEND] pas de|vos|ces|des MESSAGE', '[SENDING] ME NO_MORE $', '[SENDING] ME? pas|plus|pu|pus de MESSAGE', '[SENDING] ME? plus rien|jamais|aucun',
      '[SENDING] ME? rien|jamais|aucun', 'ne NOT ME* [SENDING|ANNOY]', '[ANNOY] ME NO_MORE', 'ne la|le|les [PERSON] NOT',
      'ne NOT la|le|les [PERSON]', 'NEEDLESS de|d me|nous|lui|leur [SENDING]', 'NEEDLESS ..1 [ME_SEND]', 'NEEDLESS ..3 [TO_SEND|SENDING] ..3 MESSAGE',
      'ne NO_MORE me|nous [demander|proposer|parler]',
      'inutile|pas de [continuer|insister]', 'ne [continuez|insistez] pas|plus', 'mettez|mets|mettre NO_MORE ..2 [MY_NUMBER]',
      'ne NOT utiliser|garder|conserver|contacter [MY_NUMBER]', 'plus|aucun|aucuns [TO_SEND] $', 'ne NOT [lutiliser|lutilisez]', 'nutilisez NOT [MY_NUMBER]',
      'NO_MORE ME [SENDING]', 'NO_MORE [ME_SEND]', 'nen ME* [SENDING] NOT', '[ME_SEND] NO_MORE CRAP',
      'allez|va|vas|cherchez ..1 [SENDING|ANNOY] quelquun|dautres|les|ailleurs', 'refuse|refusons|decline|declinons|rejette ..1 tout|toute|toutes|tous ..1 [MESSAGE]',
      '^ POLITE|allez|va* [SENDING|ANNOY] ..1 quelquun dautre', '[NOT_SEND] ME* NO_MORE', '[NOT_SEND] ME* NOT ..3 MESSAGE|MY_NUMBER', '[NOT_SEND] ME* NOT POLITE* $',
      '[NOT_SEND] moi|nous|lui|leur NOT', 'NEEDLESS de|d [SENDING] POLITE|encore* $', 'inutile [dinsister|dappeler]',
    ] },
    { id: 'nothing-came', is: 'none', when: ['aucun|aucune [MESSAGE] ..5 matin|hier|depuis|recu|recue|encore|semaine|aujourdhui|colis|commande'] },
    { id: 'no-more', is: 'opt_out', when: [
      '^ POLITE* NO_MORE de|des|d|un|seul|ces|vos|tes|aucun|aucune|le|les|du|tout* [MESSAGE]', ', POLITE|et|mais|donc* NO_MORE de|des|d* [MESSAGE]',
      'contre|et|mais|donc|puis|sinon|aussi|ensuite|veux|voudrais POLITE|puis|aussi* NO_MORE de|des|d* [MESSAGE]', '^ POLITE* pas de [MESSAGE] de|d ..1 svp|stp|merci',
      '^ POLITE* pas de [MESSAGE] POLITE* $', '^ POLITE* pas de [MESSAGE] publicitaire|publicitaires|commercial|commerciaux|promotionnel|promotionnels',
      '^ POLITE* pas de [MESSAGE] sur|pour|a mon|ce|cette|moi|nous', '^ POLITE* ne plus [RECEIVE]',
      '^ POLITE* ne me|nous|lui ..1 NO_MORE ..2 [MESSAGE]', 'refuse|refus ..3 [KIND_SURVEYS|KIND_DONATIONS]', '^ POLITE* NO_MORE [MESSAGE]',
      ', POLITE* pas de|vos|les|d* [KIND_MARKETING]', 'ne|de plus [RECEIVE] ..2 MESSAGE', '^ POLITE* non aux|a|au [MESSAGE|KIND_DONATIONS]',
      'assez|basta|suffit|fini de|des|les|vos|ces|d* [MESSAGE]', '^ POLITE* NO_MORE de|d [TO_SEND]',
      '^ POLITE* ni|zero|aucun|aucune [MESSAGE] !recu|recue|pour|encore|ce|hier|depuis', '^ POLITE* no [MESSAGE] POLITE* $',
      ', POLITE* pas|plus de [MESSAGE] sur|pour|a mon|ma|ce|cette|moi|nous',
    ] },
    { id: 'nothing-to-come', is: 'none', when: ['rien a [recevoir] ..4 $?', 'plus rien a [recevoir] ..2 $'] },
    { id: 'wants-more', is: 'none', when: [
      '[WANT] plus de|d !MESSAGE|CONTACT|vos|tes|ces|votre|SENDING', '[WANT] NOT de|d|le|la|les|l|ma|mon|cette|ce* OTHER', '[WANT] NOT MISS',
      '[WANT] ne? NOT RECEIVE de|d|le|la|les|l|ma|mon|cette|ce|votre|vos* OTHER', 'NOT [RECEIVE] mon|ma|le|la|de|mes|les OTHER',
      'jai|ai|nai|avons NOT encore? [RECEIVE]',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: [
      'MESSAGE ..2 jen|nen|je|on [WANT] NOT', '[WANT] RECEIVE NO_MORE ..2 MESSAGE',
      '[WANT] NOT etre|detre ..1 SENDING|PERSON|REMOVE', 'interdis|interdisons|refuse|refusons ..3 [ME_SEND|TO_SEND|RECEIVE|MESSAGE]',
      'NOT [INTEREST] par|de|d ..1 message|messages|sms|textos|msg|msgs|notifications', '[WANT] que ..3 ne? ME* SENDING|ME_SEND NOT', '[WANT] ..1 NOT ..2 RECEIVE ..4 MESSAGE|CRAP',
      '[WANT] ne? NOT etre ..2 UNSUBSCRIBE|LIST', '[WANT] ne NOT ME* SENDING|ME_SEND', '[NOT_WANT] NOT? de|d|vos|ces|des|RECEIVE* MESSAGE|CRAP',
      '[NOT_WANT] NOT? de? RECEIVE', '[WANT] NOT de? vos|tes|ces|votre CRAP|MESSAGE', '[WANT] NOT CRAP de ..2 MESSAGE|vous', '[WANT] NOT NOT* de? CONTACT', 'plus|pas envie ..2 [RECEIVE]', '[WANT] NOT repondre ..2 MESSAGE', 'jai plus|pas envie|besoin de|d|vos|ces|des* [MESSAGE|TO_SEND]', 'rien a [recevoir] de|d|chez vous|votre|ta|toi|POLITE',
      'ne? [dois|devons|doit|devrais] plus|rien recevoir ..1 MESSAGE|CRAP|de|POLITE',
      'retire|retirons|retirer|revoque ma|mon|notre|l|toute [consentement|accord|autorisation|permission] ..5 MESSAGE|SENDING|RECEIVE|prospection|reception|TO_SEND',
      'revoquons|revoquer|annule ma|mon|notre|l|toute [consentement|accord|autorisation|permission] ..5 MESSAGE|SENDING|RECEIVE|prospection|reception|TO_SEND',
      'retire|retirons|retirer|revoque|revoquons|revoquer mon|notre [consentement|accord|autorisation] POLITE* $',
      'MESSAGE ..2 NOT ..1 [bienvenu|bienvenus|bienvenue|bienvenues|souhaite|souhaites|desires|voulus]', 'NEEDLESS de|d [RECEIVE] ..3 MESSAGE|CRAP',
      'NEEDLESS de|d [RECEIVE] POLITE* $', 'gardez|garde vos|tes|votre [MESSAGE] ..1 pour|chez vous|toi',
      'autorise|autorisons|nautorise|nautorisons|consens NOT ..3 [MY_NUMBER]', 'pas|hors de? question que|de|quon ..3 [GETS|RECEIVE|ME_SEND] ..5 MESSAGE',
      'MY_NUMBER ne? doit|peut|devrait|est|sera NOT etre? [utilise|utilisee|contacte|sollicite|employe|joint|appele]',
      'retire|retirons|revoque|annule|retirer ..1 [lautorisation|laccord] de|d ..2 ME_SEND|RECEIVE|SENDING|TO_SEND',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      '[REMOVE] donc? moi|nous|le|la FROM ..4 LIST', '[REMOVE] moi|nous FROM ..3 MESSAGE', '[REMOVE] tout|toutes|tous ..5 moi', '[REMOVE] moi|nous POLITE* $', '[REMOVE] ..1 MY_NUMBER', '[REMOVE] de ..2 MY_NUMBER', 'MY_NUMBER soit|est|etre|a* [REMOVE]', 'numero a [REMOVE]',
      '^ POLITE* a [REMOVE] FROM ..3 LIST', ', a [REMOVE] POLITE* $', '[ME_REMOVE] FROM ..3 LIST|MESSAGE', '[ME_REMOVE] POLITE* $',
      'me|m|nous|etre|sois|soit|soyons|la|le [REMOVE] FROM ..4 LIST', '[REMOVE] ma|mon|mes|sa|son|ses|notre|nos ..3 FROM ..3 LIST',
      'nutilisez|gardez|conservez NOT [MY_NUMBER]', 'ne NOT etre ..2 [LIST]', '[REMOVE] le|l NUM NUM* FROM ..2 LIST', 'et de|d|veuillez* [REMOVE] POLITE* $',
      'bloquez|bloquer|coupez|couper|annulez|annuler|cloturer|cloturez|clore [TO_SEND]', 'me|nous [REMOVE] POLITE* $',
      'participe|participer|participerai|reponds|repondrai NOT a|aux ..1 [KIND_SURVEYS]', 'quitter|quitte|quittez cette|ce|la|le|votre|vos [LIST]',
      '[REMOVE] ME* ..1 FROM ..1 vos|votre|tes|ta|cette ..1 LIST', '[REMOVE] moi|nous dici|dla|dlas', '[REMOVE] moi|nous de? la|dla|ca|cela|dedans POLITE* $',
      '[REMOVE] moi|nous svp|stp|merci|please|pls|immediatement|definitivement|maintenant|vite', '[REMOVE] moi|nous ,', 'DEAD ..8 [REMOVE] POLITE* $',
      'DEAD ..8 [REMOVE] la|le|les POLITE* $', 'DEAD ..8 jour ..1 [LIST]', 'MY_NUMBER ..8 [REMOVE] le|la|l POLITE* $', 'liste rouge ..8 [REMOVE] POLITE* $',
      'mettez|mets|mettre|passez|inscrivez|placez ..3 liste [rouge|noire]', '^ POLITE|de|d|pouvez|pourriez|priere|prie|demande|faut|a* [ERASE] POLITE* $',
      'DEAD ..6 POLITE ..2 [ERASE] ..1 $',
      'WANT|demande a|d? etre [REMOVE] POLITE* $', 'WANT etre [REMOVE] FROM ..3 MESSAGE',
      '^ POLITE* [radiation|suppression|retrait|effacement|desinscription] POLITE|immediat|immediate|demande|demandee* $',
      'de|veuillez|pouvez men [REMOVE] POLITE* $',
      '[remove|delete|unsubscribe] me POLITE* ,', '[remove|delete|unsubscribe] me POLITE* $', '[remove|delete|unsubscribe] me from|de|POLITE',
      'NUMBER ..4 [REMOVE] le|la POLITE* $', 'MY_NUMBER doit|doivent|devrait|devraient|soit|soient ..1 [REMOVE]',
      'MY_NUMBER ..1 [disparaitre|disparaisse|disparaissent]',
      'desactiver|desactivez|supprimer|supprimez|retirer|resilier|resiliez|suspendre definitivement? [TO_SEND]',
    ] },
    { id: 'left-alone-a-while', is: 'none', when: [
      'laisse|laissez ME ..1 [tranquille|tranquil|tranquile|paix] pendant|jusqua|juste|pour* NUM|deux|trois|cinq|dix|une|un|quelques|ce|cet|cette WHILE',
      'laisse|laissez ME ..1 [tranquille|paix] WHILE', '[lache|lachez|lacher] ME le|les|NUM !baskets|basket|bask',
    ] },
    { id: 'left-alone-some-days', is: 'held', when: [
      'laisse|laissez ME ..1 [tranquille|tranquil|tranquile|paix] pendant|jusqua|juste|pour* NUM|deux|trois|cinq|dix|une|un|quelques|ce|cet|cette',
    ] },
    { id: 'not-forgotten', is: 'none', when: ['NOT ..1 [oubliez|oublie] ME', 'mavez|mas|nous|avez|as ME? [oublie] ME', '[oubliez|oublie] ME pas|plus'] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'crissez|crisse|calissez|calisse|sacrez|sacre|foutez|fichez|lachez|donnez|donne ME [patience]',
      'laisse|laissez|laisser|laissent ME ..1 [tranquille|tranquil|tranquile|tranquilles|paix]',
      'fiche|fichez|fous|foutez|foutre|foute|crisse|crissez|calissez|sacrez|sacre ME ..1 [paix]', '[lache|lachez|lacher] ME',
      '[degage|degagez|decalisse|decrisse|decrissez|barrez]', 'foutez|fous|fichez|fiche le [camp]', 'allez|va [vous|ten] en $', 'du [balai]',
      '[lache|lachez|lacher] laffaire', '[lache|lachez] le morceau', 'allez|va|vas|pouvez|veux|voulez|peux me|nous [lacher]',
      '[oubliez|oublie] moi|nous !pas|plus|un|une|le|la|les', '^ POLITE* [moublier|moubliez] POLITE* $', '[lache|lachez] MY_NUMBER',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[UNSUBSCRIBE] !OTHER', 'moppose|mopposer ..4 [MESSAGE|TO_SEND|LIST|traitement|prospection|utilisation]',
      '[moppose|mopposer] a|au ..3 MY_NUMBER',
      'annuler|annulez|annule|jannule|cancellez mon|l|labonnement|abonnement|inscription|mes|les|vos|ces|aux|a|au|de* [MESSAGE]',
      'canceller|cancelle|resilier|resiliez|resilie mon|l|labonnement|abonnement|inscription|mes|les|vos|ces|aux|a|au|de* [MESSAGE]',
      'coupez|couper|desactivez|desactiver|bloquez|bloquer les|vos|ces|tous|toutes|mes|moi|l|la|le|de* [MESSAGE] !du|sur|dans',
      'enlevez|enlever|supprimez|supprimer|retirez|virez les|vos|ces|tous|toutes|mes|moi|l|la|le|de* [MESSAGE] !du|sur|dans',
    ] },
    { id: 'threat-if-again', is: 'opt_out', when: [
      'encore un|une|NUM ..1 [MESSAGE] ..6 THREAT', '[STOP|REMOVE|MESSAGE] ..5 ou|sinon ..5 THREAT', '[MESSAGE] de plus ..6 THREAT', 'prochaine [fois] ..9 THREAT',
      'prochain|prochains|autre ..1 [MESSAGE] ..6 THREAT', 'si ..2 [RECEIVE] ..6 THREAT', 'si ..2 [continuez|continue|insistez|persistez|recommencez] ..6 THREAT',
      'THREAT ..2 si ..2 [RECEIVE|continuez|continue|insistez|recommencez|SENDING|ME_SEND]', 'sous peine de|dune ..2 [plainte|poursuites]'
    ] },
    { id: 'already-said', is: 'opt_out', when: [
      'SAID deja? [KEYWORD]', 'ASKED ..2 SAID ..2 [STOP]', 'combien|cb de fois ..5 dire|dise|redire|ecrire|ecrive|jecrive|envoyer|jenvoie|repondre|repeter|jrepete|demander|taper [KEYWORD|STOP]',
      'jecris|jenvoie|jdis|redis|repete [KEYWORD]', 'ASKED ..3 de|d [STOP|UNSUBSCRIBE]', 'demande|demandons|exige|exigeons|supplie|prie|conjure ..1 [STOP]',
      'malgre ..2 [KEYWORD|STOP|UNSUBSCRIBE]',
    ] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      '^ POLITE* [stop|arretez|stoppez|cessez] et merci',
      'veuillez|merci|demande|faut|prie|svp|stp|pouvez|pourriez|voulez|peux|peut ben|bien|de|d|vous|tu|que|lui|leur* [STOP] POLITE|ca* $',
      'et|alors|donc|mais|bien [darreter|arreter|arretez|cesser|cessez|stopper|stoppez] POLITE* $', 'que ca|cela|vous [STOP] POLITE* $', 'dire|dis|dit [stop]',
      '^ POLITE|cest|jai* [arretez|stoppez|cessez|desabonnement|desinscription|unsubscribe] POLITE|KEYWORD* ,', '^ POLITE* [stop|stopp|arrete|arretes|arreter] POLITE|KEYWORD* , ..6 REASON|INTEREST|MESSAGE|ME_SEND|RECEIVE|WANT|NUMBER',
      '^ POLITE* [stop|stopp|arretez|arreter|stopper|stoppez|cessez|cesser] POLITE|KEYWORD|ca|cela|tout* $',
      '^ POLITE* [KEYWORD|STOP] POLITE|KEYWORD|ca|cela|tout* $$', '^ POLITE* [arretez|stoppez|cessez] je|jai|jsuis ..3 REASON|INTEREST|MESSAGE|RECEIVE|WANT|NOT',
      'pouvez|pourriez|peux|pourrais|voulez vous|tu [STOP] svp|stp|merci|please|maintenant|immediatement !le|la|les|l|au|a|un|une|de|OTHER',
      '^ POLITE* [stop|stopp|arretez] a? tout|toutes|tous POLITE* $',
      'ANNOY|ANNOY_ME|INSULT|marre|assez|INTEREST|NUMBER [stop|arretez|stoppez|desabonnement] POLITE* $',
    ] },
    { id: 'exclaimed-or-asked', is: 'held', when: [
      '^ POLITE* [KEYWORD|STOP] POLITE|KEYWORD|ca|cela|tout* $',
      '[STOP] de|d me|nous|m|lui|leur',
    ] },
    { id: 'enough', is: 'held', when: [
      'trop|beaucoup|moins|mins ..3 [MESSAGE]',
      '[MESSAGE] ..2 trop|moins|insupportable|insupportables', 'un|une|NUM [MESSAGE] ..1 suffit|suffirait|suffisent',
      'cest [trop] de MESSAGE',
      '[reduire|reduisez|diminuer|diminuez|espacer|espacez] POLITE|un|peu* $', 'trop [nombreux|regulier|reguliers]',
      'seule fois par [semaine|mois]', 'juste|seulement|uniquement|que ..3 [important|limportant|importants|importantes|essentiel|lessentiel|urgences]',
      'levez le [pied]',
      '^ POLITE* [ralentissez|ralentir|freinez]', 'vous|tu me|nous [SENDING] ..4 TIME', 'tous les [jours] ..2 MESSAGE',
      'va|vont etre toutes|tous les [semaines|jours] ..1 $?',
      '[SENDING|ME_SEND|TO_SEND|RECEIVE] ..2 autant', 'a un|une|NUM fois? par [mois|semaine]', 'NUM|une fois par [mois|semaine|jour] suffit|ca|maximum|max',
      'autant ..2 [MESSAGE]', '[mollo|doucement|calmez|calme] ..3 MESSAGE', 'en [recevoir|envoyer|envoyez] moins', '[SENDING|ME_SEND|RECEIVE] en? moins',
      'reduire|reduisez|diminuer|diminuez|espacer|espacez|baisser|baissez ..2 [frequence|rythme|nombre|cadence]', 'NUM [MESSAGE] cette|aujourdhui|depuis|en',
      'pas plus dun|de|d ..1 [MESSAGE]', 'par [semaine|mois|jour] cest? assez|suffit|max|maximum', 'juste|seulement|que|maximum|max ..3 par [mois|semaine]',
      '[ME_SEND] ..5 par mois|semaine', 'pas [autant] POLITE* $', 'tellement de [MESSAGE]', 'juste|seulement|maximum un|une|NUM par [mois|semaine|jour]',
      '[trop] cest trop', 'trop|moins|si|aussi [souvent|frequent|frequents|frequemment]', 'chaque|tous les jour|jours ..2 [trop]',
      'reduire|reduisez|diminuer|diminuez|limiter|limitez|espacer|espacez|suspendre|suspendez|pause ..3 [MESSAGE|TO_SEND]', 'en [pause]',
      'suspendre|suspendez ..2 [MESSAGE]', 'un|une|NUM seul|seule ..1 par [semaine|mois|jour]', 'faites|faire une|un [pause|break]',
    ] },
    { id: 'another-wanted', is: 'none', when: [
      'NOT [INTEREST] par|le|la|les|ce|cette ..4 mais|plutot|vous', '[INTEREST] NOT le|la|les|ce|cette ..3 mais|plutot|vous avez|en|auriez',
    ] },
    { id: 'declined', is: 'held', when: [
      'je [passe] $', 'dit [rien]', 'prefere [pas]', 'suis|jsuis|chuis|chu|sommes deja [equipe|equipes|equipee|client|cliente]',
      'gentil mais [non]', '^ POLITE* pas la [peine] POLITE* $', '^ POLITE* pas [maintenant] POLITE* $',
      '[INTEREST] pas|plus', 'aucun [INTEREST]', 'sans [interet]', 'peu pour [moi|nous]', 'me tente [pas]',
      'pas [tente|tentee|tentes]', '^ POLITE* ca [ira] POLITE* $', 'pas pour [linstant]', 'pas [besoin] de ca|cela', '^ POLITE* laissez|laisse [tomber] POLITE* $', 'peux pas [donner]', 'suis|jsuis|chuis|chu [correct|correcte]', '^ POLITE* ca [ira] pour', 'souhaite|veux|desire pas [souscrire|beneficier|adherer|donner]', 'hors de [question]',
      'cest [non]', '[jen|en] veux pas|plus $', 'pas [besoin] de vos|tes|votre|ton', 'pas [lutilite]', 'je [decline]', 'donner|donnerai|donne pas? [suite]',
      'pas de [budget]', 'besoin de [rien]', 'perdez votre [temps]', 'pas pour [le] moment', 'souhaite|veux pas en? [profiter|participer]',
      'sans [facon] $', '[non] cest bon', '[non] ca ira|va', 'merci mais ca [ira|va]', '^ POLITE* je? ne? [veux|veut] pas POLITE* $',
      '[nen] veux pas', 'peut etre plus [tard]', 'plus [tard] peut etre', '^ POLITE* pas [besoin] POLITE* $', 'pas cette [fois]',
      'passe mon [tour]', 'suis|jsuis|chuis|chu [partante|partant]', 'merci mais [non]', 'pas pour [moi|nous]', 'jai pas [besoin]', 'je [passe] merci|mon',
      'deja mon|notre|ma ..1 [fournisseur|assurance|mutuelle|operateur|comptable|garagiste|plombier|banque|medecin|dentiste]', ', pas [maintenant] POLITE* $',
      'laisse|laissez moi y? [reflechir]', '^ POLITE* pas [avant] ..2 POLITE* $', '^ POLITE* pas ce|cette [mois|semaine|annee|fois] ..2 $', 'on [verra] plus|une|ca',
      'pas [sur|sure|certain|certaine|convaincu|convaincue] ..5 INTEREST', '^ POLITE* pas le [temps]', 'jai|ai|avons|javons pas le [temps] POLITE* $',
      'deja ..3 [ailleurs]', 'WANT [sortir|quitter] POLITE* $', 'deja [donne] POLITE* $', 'une prochaine [fois] POLITE* $', '^ POLITE* plus [tard] POLITE* $',
      'deja [trouve|achete|pris|fait|vu] ..2 merci', 'je vais y? [reflechir] POLITE* $', 'pas mon [truc]', 'pas [fan]', 'sans [suite]', 'rien [besoin]',
      'rien a [recevoir] POLITE* $',
    ] },
    { id: 'own-slip', is: 'none', when: ['precedent|davant|avant ..3 erreur de [NUMBER]', 'jai|javais fait erreur|une ..1 de? [NUMBER]'] },
    { id: 'wrong-number', is: 'held', when: [
      'WRONG ..2 [NUMBER]', 'tu te [trompes]', 'erreur de [NUMBER]', '^ POLITE* [erreur] POLITE* $',
      'cest|est pas|plus [moi] !qui', 'a pas|plus de .. [ici]',
      'connais pas|personne ..3 [nom|appelle|ici]', 'plus son|le|mon [NUMBER]', 'faites|fais|faire [erreur]', 'mappelle [pas]',
      'suis|jsuis|chuis|chu pas celui|celle|celui [que]', '[cest|ces] qui NAME', 'aucun|aucune ..2 [ici]', 'habite|vit|reste|travaille pas|plus|pu [ici]',
      'plus|pas|pu a|sur ce|le|son* [NUMBER]', 'pas le|la|a [mien|mienne]', 'rien [commande]', 'pas [destine|destinee] a moi',
      '[nouveau|nouvelle] proprietaire|titulaire de|du ..1 NUMBER', 'ce [NUMBER] depuis', 'ancien [NUMBER]', 'NAME|il|elle ..1 a [change] de NUMBER',
      'connais pas [NAME]', 'connais pas|aucun|aucune de|d* [NAME]',
      'est|nest|cest pas|plus mon|son [nom]',
      'pas|jamais|rien|aucun ..2 commande|compte|rdv|rendez|contrat|achete|client|cliente ..2 chez [vous]', ', pas [NAME] POLITE* $',
      'NAME a [change] de NUMBER', 'personne de ce [nom]', 'pas au bon [NUMBER]', 'devez|dois vous? [tromper|confondre]', '[quelquun] dautre',
      'pas a? la bonne [NUMBER]', 'qui est [NAME]', 'vous etes|etiez [trompe|trompee|trompes] !de', 'ya pas|plus de|d .. [ici]',
      'y a pas|plus de|d .. ce|mon [NUMBER]', 'mest pas [destine|adresse|destinee]', '[cherchez|demandez] qui $', 'message ..3 pas pour [moi]', 'plus ce [NUMBER]',
      '[NUMBER] nappartient|nest plus|pas', 'nest pas|plus [moi] !qui', 'nappartient [plus]', 'nhabite plus [ici]',
      'suis|jsuis|chuis|chu pas|plus [cliente|client|concerne|concernee]', 'c|ces|cest pas UNKNOWN [ici]',
      'cest|suis|chez un|une [particulier|particuliere]', 'ici cest NOT [le|la|un|une]', 'suis|jsuis|chuis|chu NOT votre|ton|une|un|chez [client|cliente|clients]',
      '[nhabite|habite|habitons|nhabitons|vis|vivons] plus', 'RELATIVE ne|nest? fait|va|joue|vient|participe|frequente|habite|travaille [plus]',
      'je|jy|on|nous|jsuis ne|ny|y* fais|vais|joue|frequente|viens|va|frequentons|travaille|fait [plus] de|du|a|au|dans|en|la|le|l|chez|partie',
      'vous [connais] pas|plus', 'vous netes|etes NOT [chez]', ', pas [mme|madame|monsieur|mr]', 'jai|a|avons|ai [demenage] $',
      'jai|a|avons|ai [demenage] a|en|au|dans|de|depuis ..2 $',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      '^ POLITE* [cest|c|ces] qui POLITE* $', '[qui] etes|es|est|etez|ete vous|tu|ce', '[qui] ca|mecrit|cest|parle $',
      'dou|comment|ou|cmt|qui ..4 avez|as|a|eu|obtenu|vient|trouve|donne|connaissez|recupere ..3 mon|ce|notre [numero|num|nr|tel|telephone|portable]',
      'connais [pas] ce|votre|vous', 'on se [connait]', 'cest quoi ce|ces|cette|votre [numero|num|truc|message|messages|sms|texto]',
      '[jai] pas votre numero|num|contact', 'qui [envoie|ecrit|menvoie|mecrit|menvoi]', '^ POLITE* WHY [moi] POLITE* $',
    ] },
    { id: 'why-a-thing', is: 'none', when: ['WHY ..4 [SENDING|ME_SEND|RECEIVE] ..2 OTHER', 'WHY ..4 NOT ..3 [MESSAGE]'] },
    { id: 'why-writing', is: 'held', when: [
      'WHY ..3 [MESSAGE]', 'continuez|continue ..2 [SENDING|ME_SEND|TO_SEND]',
      'recois encore|toujours ..2 [MESSAGE|CRAP]',
    ] },
    { id: 'never-agreed', is: 'held', when: [
      'jamais|rien ..2 [demande]',
      'sans mon [consentement|accord|autorisation]',
    ] },
    { id: 'no-advertising-list', is: 'held', when: ['liste [rouge]', '[bloctel]'] },
    { id: 'threat', is: 'held', when: [
      'porter|porte|portons|depose|deposer [plainte]', '[cnil|signalspam|crtc]',
      'appelle|appeler|contacte|contacter|previens|prevenir|vais|saisir|saisis|alerter|voir|recours ..4 [police|gendarmerie|tribunal|avocat|justice]',
      'mon|notre [avocat] ..1 vous|va|sera', 'signale|signaler|transfere|transferer ..3 [33700]',
      'cest du [harcelement|spam]', '[harcelement|spam] POLITE* $',
    ] },
    { id: 'bereaved', is: 'held', when: [
      '^ POLITE* [ERASE] la|le|les POLITE* $',
    ] },
    { id: 'anger', is: 'held', when: [
      'en ai [marre|assez]', 'jen ai [marre]', '[marre]',
      'etes|es|est|cest|ces|devenez|devient ..1 [lourd|lourds|relou|relous|lourdingue|penible|penibles]',
      '[lourd|lourds|relou|relous|chiant|chiants] POLITE* $', 'commencez|commence a ME [ANNOY]', '[INSULT]',
      '[ANNOY_ME]', 'me [cassez|casses]', '[faites|fais|fait] chier', 'vous [abusez]', 'vous me faites|rendez [chier|malade|folle|fou]',
      '^ POLITE* [suffit] POLITE* $', 'cest|est [inadmissible|honteux|abuse]', 'de [merde] $', '^ POLITE* vous|tu|vs|ca [ANNOY] grave|trop|serieux|POLITE* $',
      '^ POLITE* encore [vous] POLITE* $', '[commence|commencez] a bien faire', '[nimporte] quoi POLITE* $', 'vous [exagerez]',
      '^ POLITE* non [mais] serieux|serieusement|sans|cest',
      'etes|cest|devient|est [usant|fatigant|fatigants|gonflant|gonflants|agacant|agacants|lassant|envahissant|envahissants|intrusif|intrusifs]',
      '^ POLITE* quelle [honte|plaie]', '^ POLITE* [pff|pfff|pffff|rhoo|grr] POLITE* $', '[fermez|ferme] la POLITE* $',
      '^ POLITE* cest une [blague|plaisanterie] POLITE* $?', '^ POLITE* ca|cela me|nous [ANNOY]',
    ] },
  ],
  asides: [
    { id: 'texts-preferred', extent: 'message', when: [
      'OTHER_WAY ..8 !NEITHER [sms|message|messages|texto|textos] ca|cest|est|sont ..2 FINE',
      '!NEITHER [sms|message|messages|texto|textos] ca|cest|est|sont ..1 FINE ..6 OTHER_WAY',
      'OTHER_WAY ..8 !NEITHER [sms|message|messages|texto|textos] _ suffit|suffisent|passe|passent',
    ] },
    { id: 'admiration', extent: 'message', when: [
      '^ POLITE* [trop|tellement] PRAISE POLITE* $$', '^ POLITE* [cest|tes|cetait|vous|sont] etes? trop|tellement|si|vraiment|super PRAISE POLITE* $$',
    ] },
    { id: 'reaction', extent: 'message', when: [
      '^^ a [aime|adore|deteste|souligne|accentue] "', '^^ na pas [aime] "', '^^ a ri|rigole ..3 [a|de|dun] "',
      '^^ a mis|pose|trouve|ajoute|retire|supprime|reagi ..6 [sur|a|evidence|doute|drole|de|valeur|exergue|question|avec] "', '^^ [reaction|reagi] ..4 "',
      '^^ a [aime|adore] une|un image|message', '^^ a reagi ..3 [a|par|avec] "', '^^ jaime|jadore|souligne|questionne|ri [a] "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: ['[AUTOMATIC]'] },
    { id: 'footer', extent: 'sentence', when: [
      '[KEYWORD] sms|pub? au NUM', 'pour ne plus recevoir ..8 [KEYWORD]', 'pour vous [UNSUBSCRIBE] ..6 KEYWORD', 'REPLY [KEYWORD] au|pour|si',
    ] },
  ],
  kinds: {
    all: 'tous, toutes, tout, rien, aucun, aucune, toute',
    program: 'ces, ce, cette, programme',
    marketing: `
      pub, pubs, publicite, publicites, publicitaire, publicitaires, promo, promos, promotion, promotions, promotionnel, promotionnels, marketing, offre, offres,
      doffres, soldes, reductions, commercial, commerciaux, commerciales, reclames, rabais, remises, demarchage, prospection, ventes, reclame`,
    reminders: 'rappel, rappels',
    alerts: 'alerte, alertes, dalerte, dalertes, notif, notifs, notification, notifications',
    orders: 'suivi, suivis, livraison, livraisons, commande, commandes, colis, expedition, expeditions',
    political: `
      politique, politiques, campagne, election, elections, electoral, electorale, electoraux, candidat, candidats, vote, votes, voter, propagande, municipales,
      presidentielle, legislatives, depute, maire, referendum`,
    donations: 'don, dons, donation, donations, collecte, collectes, dargent, quete, quetes, generosite, donner',
    surveys: `
      sondage, sondages, enquete, enquetes, denquete, denquetes, avis, satisfaction, questionnaire, questionnaires, repondre, opinion, feedback, noter, evaluations,
      devaluation`,
    newsletters: 'newsletter, newsletters, infolettre, infolettres, bulletin',
  },
  keep: 'mais, sauf, excepte, hormis, gardez, garder, garde, conservez, seulement, uniquement, a part',
  common: ` sonnez sonner sonnes 
    plait avance journee soiree court final iphone fin terme abstenir parvenir plans maman parents copine soeur conjointe conjoint gens monde cel cellulaire natel
    mobile infos fixe phone informe informee lon partie desengager dopposition loubli facebook whatsapp messenger moyen til procedure marche suivre fil week end
    weekend boulot pareille minuit ancien utile sert oeuf gueule gueules conduis volant conduisant automatique conge conges vacances indisponible gars tete davis fille
    fils informations profil notifie prospecte demarche inscrire abonner semaines pleine cour cours conduite je tu il elle on nous vous ils elles le la les un une des
    du de et a au aux en dans sur pour par avec sans sous chez entre vers mais ou donc car que qui quoi quand quel quelle quels lequel dont est sont suis es etes
    sommes etait etre avoir ai as avons avez ont avait fait faire fais faites peux peut pouvez pouvons pourrais pourriez vais va vas allons allez vont aller venir
    viens venez veux voir vu sais sait savoir dit dire dis dites mon ma mes ton ta tes son sa ses notre votre vos nos leur leurs ce cet cette ces ca cest cetait jai
    jetais jsuis jy dun dune lui eux moi toi se te y ne si plus moins tres trop bien mal bon bonne beau belle bonjour bonsoir salut merci oui non ok svp stp demain
    hier aujourdhui matin midi soir nuit jour jours semaine mois an ans annee heure heures min minutes lundi mardi mercredi jeudi vendredi samedi dimanche janvier
    fevrier mars avril juin juillet aout septembre octobre novembre decembre deux trois quatre cinq six sept huit neuf dix premier premiere autre autres meme tout
    toute tous toutes rien personne quelque chose encore deja toujours jamais souvent peu beaucoup aussi alors apres avant pendant depuis ici comme parce pourquoi
    comment combien maison magasin boutique ville rue adresse porte arrive arrivee arriver arrivez attends attendre attente donne donner donnez prends prendre prenez
    mets mettre passe passer passez reste rester cherche trouve trouver besoin possible parfait super genial daccord desole pardon prix euros euro colis commande
    livraison livre livrer recu recue rdv rendez madame monsieur famille enfant enfants ami amis travail bureau voiture tel telephone questions question reponse
    repondre lien site mail ouvert ouverte ouverts ferme fermee client cliente clients compte dispo disponible place places heureux content contente heureuse jaime
    adore quest quil quils nest nai jirai sera serai seront aura aurez cela celui celle ceux etat tard tot vite bisous bise ptit petit petite grand grande nouveau
    nouvelle service equipe message reception part retour echange taille couleur argent gratuit payer paye acheter stationner pantoute ben genre juste tantot souper
    diner dejeuner menvoie tenvoie arrivage arrhes carret carre arene sarrete jarrete tarrete sarreter sarretent sarretez cassez cesser tester teste restez poste stade
    step shop steppe store storm massage massages passage sens sent send envie envies environ enverra enverrez ecran ecole ecoute texture notice suite fiche fiches
    fichu parade pause causes cause signal signaux panneau invite invites participants joueurs vitrine oignons sauce mayo sac livreur plombier`,
};

/** French. ê, â, ô, û and ç are not in GSM-7: the replies do without them. */
export const fr: LanguagePack = {
  language: 'fr',
  countries: ['FR', 'MC'],
  keywords: {
    opt_out: [
      { word: 'arret', source: CANADA },
      { word: 'arrete', source: 'Seen beside ARRET in Canadian programs' },
      { word: 'arrett', source: 'Seen beside ARRET in Canadian programs' },
      { word: 'arretez', source: FRANCE },
      { word: 'arreter', source: FRANCE },
      { word: 'stop sms', source: 'France: "STOP SMS" and a number stand at the end of advertising SMS' },
      { word: 'stop pub', source: 'France: "STOP PUB" and a number stand at the end of advertising SMS' },
      { word: 'stopper', source: USUAL },
      { word: 'stoppez', source: USUAL },
      { word: 'cessez', source: USUAL },
      { word: 'desabonnement', source: USUAL },
      { word: 'desabonner', source: USUAL },
      { word: 'desinscription', source: USUAL },
      { word: 'desinscrire', source: USUAL },
    ],
    opt_in: [],
    help: [
      { word: 'aide', source: CANADA },
      { word: 'contact', source: 'France: CONTACT to the five-digit number returns who the sender is', collision: 'English "contact"' },
    ],
    affirmative: [
      { word: 'oui', source: ANSWER },
      { word: 'ouais', source: ANSWER },
      { word: 'daccord', source: ANSWER },
    ],
    negative: [{ word: 'non', source: ANSWER }],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Désinscription effective le {date}. Vous ne recevrez plus de messages. Aide: {helpContact}. START pour revenir.',
    opt_in: "{brand}: Vous recevrez de nouveau nos messages. Fréquence variable. Des frais peuvent s'appliquer. AIDE pour l'aide, STOP pour quitter.",
    help: "{brand}: Aide: {helpContact}. Fréquence variable. Des frais peuvent s'appliquer. Répondez STOP pour vous désinscrire.",
    confirm_opt_in: "{brand}: Répondez OUI pour recevoir nos messages, sinon rien ne sera envoyé. AIDE pour l'aide, STOP pour quitter.",
    clarify: '{brand}: Désinscription faite, plus aucun message. Pour en garder, répondez avec un nom: {choices}.',
  },
};
