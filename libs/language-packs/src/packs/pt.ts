import type { Grammar, LanguagePack } from '../pack.js';

const PORTUGAL = 'Portugal: STOP CANCELAR PARAR';
const BRAZIL = 'Brazil short codes: PARE and SAIR (Sent, Brazil SMS guide)';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/** How people ask. Rules are read from the top, so what protects a word stands before what it is protected from. */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'para, pare, parem, para com isso, chega, stop, ai para, para tudo, parou, mentira',
    GLAD: `
      haha*, kkk*, rsrs*, hehe*, lol, parabéns, parabens, que lindo, que linda, que fofo, que fofa, muito fofo, que legal, que bom, que máximo, que maximo,
      morri, tô morrendo, to morrendo, tô chorando, to chorando, ganhamos, ganhou, você ganhou, adorei, amei, maravilhoso, maravilhosa, incrível, não
      acredito, nao acredito, tô passada, te amo, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'sério, serio, é sério, a sério, de verdade, verdade, jura, mesmo, tá falando sério, ta falando serio, é verdade',
    NOT_ME: `
      não sou, nao sou, não sou o, não sou a, não é, nao é, este não é, essa não é, esse não é, aqui não é, aqui nao é, aqui não é o, aqui nao é o, aqui não é
      a, aqui não tem, aqui não mora, não me chamo, não conheço, nao conheço, nao conheco, não conheço nenhuma, não conheço nenhum, não sou mais`,
    ASK_AGAIN: `
      tenta, tente, tentem, me chama, me chame, chama, me procura, me procure, me liga, me escreve, escreva, escrevam, contacte, contacta, me avisa, me avise,
      pergunta, pergunte, volta a falar, volte, voltem, lembra, me lembre, falamos, a gente se fala, de novo, novamente`,
    NOT_NOW: `
      agora não, agora nao, não agora, nao agora, por enquanto não, por agora não, no momento não, de momento não, ainda não, só, so, só depois, não antes de,
      talvez, quem sabe, estou de férias, de férias, de ferias, tô ocupado, tô ocupada, estou ocupado, estou ocupada, esse ano não, este ano não, esse mês não`,
    UNTIL: `
      depois de, depois do, depois da, depois das, após, em, no, na, lá para, só em, a partir de, antes de, até, daqui a, para, o, a, as, final de, começo de,
      início de`,
    FAR: `
      janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, verão, outono, inverno, primavera, férias, ferias,
      natal, carnaval, páscoa, pascoa, ano novo, festas, ano que vem, próximo ano, para o ano, mês que vem, mes que vem, próximo mês, semana que vem, próxima
      semana, mais tarde, mais pra frente, mais para a frente, outro dia, outra hora, outra vez, outra altura, umas semanas, uns meses, um mês, um ano,
      eleição, eleições`,
    TOO_OFTEN: `
      todo dia, todo santo dia, todos os dias, toda hora, por dia, o terceiro hoje, o quarto hoje, demais, muita
      mensagem, muitas mensagens, tanta mensagem, de madrugada, no meio da noite, a cada hora, de novo vocês, de novo isso, outra vez vocês, outra vez isso, mais uma mensagem, mais um sms, mais uma propaganda, vocês de novo, mais um torpedo`,
    CIRCUMSTANCE: `
      me mudei, mudei, nos mudamos, mudamos de, mudámos, mudou se, se mudou, não moro mais, nao moro mais, não mora mais, nao mora mais, já não moro, já não
      vivo, não trabalho mais, nao trabalho mais, não trabalha mais, não sou mais cliente, já não sou cliente, já não sou sócio, não estuda mais, aposentado,
      aposentada, reformado, reformada, não tenho carro, nao tenho carro, não tenho casa, não tenho filhos, nao tenho filhos, não tenho jardim, não tenho
      quintal, não tenho cachorro, não temos, moro de aluguel, moro em apartamento, vivo em apartamento, menor de idade, sou menor, tenho 15 anos, tenho 16
      anos, já doei, ja doei, já dei, já contribuí, já tenho, ja tenho, já temos, ja temos, já contratei, já troquei, já mudei, já vendi, ja vendi, vendi a
      casa, vendi o carro, celular da empresa, telefone da empresa, telemóvel da empresa, número da empresa, celular do trabalho, número novo, chip novo,
      linha nova, muito caro, não tenho condições, nao tenho condiçoes, sem dinheiro, desempregado, desempregada, divorciado, divorciada, se formou, já se
      formou, vegetariano, vegana, vegano, não dirijo, não voto, errou de pessoa, erraram de pessoa, errou o número, pessoa errada, enganou se na pessoa, enganou se no número, número trocado`,
    ERASE_IT: `
      exclua, excluir, exclui, favor excluir, apague, apagar, apaga, favor apagar, remova, remover, favor remover, elimine, eliminar, retire, retirar, tire,
      tira, deletar, delete`,
    WRONG_NO: 'número errado, numero errado, engano, enganou se, pessoa errada, ligou errado, mandou errado, errou o número, errou o numero, número incorreto',
    IT: 'o, esse, este, meu, número, numero, me, da, lista, daí, por, favor, isso, contato',
    NEXT_SMS: 'próxima mensagem, proxima mensagem, próximo sms, mais uma mensagem, mais um sms, outra mensagem',
    AUTHORITY: 'advogado, advogada, procon, processo, processar, denúncia, denuncia, polícia, policia, anatel, justiça, cnpd, anpd, tribunal',
    NO_CALLS: `
      não me ligue, nao me ligue, não me liguem, nao me liguem, não liguem, nao liguem, não ligue, nao ligue, para de ligar, pare de ligar, parem de ligar,
      parem de me ligar, para de me ligar, pare de me ligar, chega de ligação, chega de ligações, sem ligações, não telefonem, não me telefonem, deixem de
      ligar`,
    AWAKE: `
      a essa hora, a esta hora, essas horas, estas horas, da madrugada, da manhã, sabe que horas são, sabem que horas são, que horas são isso, tava dormindo,
      estava dormindo, tô dormindo, to dormindo, estava a dormir, me acordaram, me acordou, acordei com, trabalho de noite, é meia noite`,
    UPSET: `
      spam, golpe, golpistas, fraude, burla, assédio, chatos, chato, que chatice, que saco, saco cheio, tô de saco cheio, de saco cheio, encheção de saco,
      enchendo o saco, não aguento mais, nao aguento mais, ninguém merece, palhaçada, palhaçada isso, ridículo, ridiculo, vergonha, vão se, vai se, vão à, vai
      à merda, que inferno, que porra, que merda, idiotas, imbecis, insuportável, insuportáveis, cansei, tô cansado, tô cansada, estou farto, estou farta,
      farto, farta, já chega, basta, credo, pelo amor de deus, mais o que fazer, nada melhor pra fazer, nada melhor para fazer, nada de melhor para fazer`,
    DECLINING: `
      não tenho interesse, nao tenho interesse, sem interesse, não me interessa, nao me interessa, não estou interessado, não estou interessada, não
      interessa, não obrigado, nao obrigado, não obrigada, nao obrigada, obrigado não, não preciso, nao preciso, não precisamos, não precisa, não quero, nao
      quero, n quero, não é pra mim, não é para mim, nunca, jamais, nem pensar, de jeito nenhum, de forma alguma, deixa pra lá, dispenso, passo, prefiro não,
      melhor não`,
    WHO_ARE_YOU: `
      quem é você, quem e vc, quem é vc, quem fala, quem tá falando, quem está falando, quem são vocês, quem está a falar, com quem falo, quem me manda, quem
      mandou, como conseguiu meu número, como conseguiram meu numero, como conseguiram o meu número, onde arranjaram o meu número, onde conseguiu meu número,
      quem deu meu número, conheço você, te conheço, nos conhecemos, do que se trata, o que é isso, que empresa, qual empresa, é de onde,
      a gente se conhece, nós nos conhecemos`,
    DIED: 'faleceu, morreu, falecido, falecida',
    EMPHASIS: `
      por favor, pfv, pf, pfvr, porfavor, agora, logo, imediatamente, caralho, porra, merda, gente, pessoal, cara, mano, véi, de uma vez, de vez, gentilmente,
      finalmente, enfim, pelo amor de deus, obrigado, obrigada, se faz favor, sff, já`,
    // Own classes
    // Around a request
    POLITE: `
      por favor, porfavor, pf, pfv, pfvr, pff, ppf, sff, se faz favor, por gentileza, gentileza, favor, faz favor, pls, please, obrigado, obrigada, obg, obgd,
      obrigadinho, muito obrigado, muito obrigada, grato, grata, agradecido, valeu, vlw, oi, ola, bom dia, boa tarde, boa noite, alo, ei, opa, agora, agora mesmo,
      ja, imediatamente, logo, urgente, hoje, ok, okay, tudo bem, blz, senhor, senhora, senhores, prezados, amigo, amigos, moço, moça, gente, galera, pessoal, cara,
      mano, mana, pá, porra, caralho, merda, caramba, cacete, puta que pariu, pqp, pelo amor de deus, pelamor, meu deus, de uma vez, de uma vez por todas,
      para sempre, pra sempre, definitivamente, de vez, serio, a serio, vei, mermao, parça, bro, irmao, mlk, na moral, namoral, po, pow, poxa, aff, affs, mds, ae,
      bicho, fi, tio, chefe, patrao, fia, querida, amor, tmj, flw, falou, gnt, cumprimentos, com os melhores cumprimentos, melhores cumprimentos, att, ass, assinado,
      grato pela atençao, grata pela atençao, atenciosamente, abs, abraço, entao, e, desculpe, desculpa, com licença, sim, ta, ta bom, viu, ne, aqui, ai, já disse`,
    ART: `
      o, a, os, as, um, uma, uns, de, do, da, dos, das, d, em, no, na, nos, nas, ao, com, meu, minha, meus, minhas, seu, sua, seus, suas, teu, tua, teus, tuas,
      vosso, vossa, vossos, vossas, nosso, nossa, este, esta, estes, estas, esse, essa, esses, essas, deste, desta, destes, destas, desse, dessa, desses, dessas,
      todo, toda, todos, todas, qualquer, quaisquer, tipo, tipo de, todo tipo de, qualquer tipo de, mais, mas, nenhum, nenhuma, outro, outra, outras, tanta, tantas,
      envio, recebimento, recepçao, this, your, these, those, my, porra de, merda de, porcaria de, maldita, malditas, bendita, malditos, the, tal, tais, chatas,
      chatos, repetidas, comercial, comerciais, publicitarias, promocionais, nem uma, nem um, nenhuma outra, merdas de, emails nem, emails ou, ligacoes nem,
      ligacoes ou, ligacoes e, avisos de, aviso de, mensagens de, lembrete de, lembretes de, so mais`,
    CLITIC: 'me, nos, lhe, lhes, o, a, os, as, te, se, lo, la',
    ME: `
      m, tentem, tente, tentar, me, nos, lhe, lhes, te, lo, la, mais, mas, por favor, pfv, pf, vcs, vc, voces, voce, mim, pra mim, ja, que, q, quero que, voltem a,
      volte a, voltes a, voltar a, tornem a, venham a, ninguem, favor`,
    CONTINUING: `
      continuem, continue, continuar, fiquem, fique, ficar, fica, estejam, esteja, andem, ande, continuassem, fiquem sempre, continues, fiques, continuares`,
    // Between a negation and its verb: pronouns, wishes ("não quero que me ..."), "again", "keep on"
    ONWARD: `
      m, me, nos, lhe, lhes, te, lo, la, os, as, que, q, k, quero, quero que, qro, queria, queria que, desejo, desejamos, queremos, preciso, precisamos, preciso de,
      gostaria de, gostava de, precisa, precisam, precisa de, ha necessidade de, vale a pena, faz sentido, adianta, interessa, me interessa, voltem a, volte a,
      voltes a, voltar a, voltassem a, voltasse a, voltar, voltem, tornem a, tornar a, venham a, tentem, continuem a, continue a, continuar a, continuem, continue,
      fiquem, fique, fica, ficar, fiquem a, deve, devem, deviam, tem que, tem de, têm que, têm de, tem direito de, tem permissao para, tem autorizacao para,
      tem minha autorizacao para, têm autorizacao para, autorizo que, autorizo, permito, permito que, aceito, aceito que, mais, por favor, pf, pfv, favor, ja, vcs,
      vc, voces, voce, pra mim, mim, ninguem, nunca, jamais, a, e necessario que, e preciso que, e necessario, necessario, volta a, volta, torna a, e,
      ha motivo para, continues, continues a`,
    QUE: 'que, q, k',
    NEG: 'nao, n, naum, nunca, jamais, nunca mais, ja nao, nem, dont, do not, never, num, nãao',
    NO_MORE: `
      chega de, basta de, sem mais, nada de, nao mais, nunca mais, zero, no more, ja chega de, fora com, fim das, fim de, fim a, fim aos, fim as, nem mais uma,
      nem mais um, mais nenhum, mais nenhuma, chega dessas, chega desses, chega dessa, chega desse, chega com, ja basta de, nao quero, nem uma, cansei de receber`,
    NOT_ONE: 'nenhum, nenhuma, nem um, nem uma, nem mais',
    STOP: `
      finalizem, finalizar, desistir, descontinuem, pare, parem, parar, pares, parai, parassem, parasse, pararem, cesse, cessem, cessar, interrompa, interrompam,
      interromper, suspenda, suspendam, suspender, encerre, encerrem, encerrar, evite, evitem, evitar, acabe, acabem, acabar, terminem, terminar, abstenham se,
      abster se, desista, desistam, cessacao`,
    LEAVE_OFF: `
      deixe, deixem, deixa, deixes, deixar, deixassem, deixasse, deixarem, deixai, parem, pare, dexa, se abstenham de, se abstenha de, abstenham, abstenha, abster`,
    NEVER_STOPS: 'param, para, paras, deixam, cansam, cansa, cessam, pararam',
    ENOUGH: 'chega, basta, ja chega, ja basta',
    // To write to somebody: a request without any object
    SENDING: `
      text, avisar, avisarem, lembrarem, notificar, notificarem, escrever, escreverem, escrevendo, contactar, contactarem, contatar, contatando, contactando, perturbar,
      perturbando, perturbarem, incomodar, incomodando,
      incomodarem, importunar, importunando, chatear, chateando, chatearem, amolar, amolando, azucrinar, aborrecer, aborrecerem, atazanar, aporrinhar, torrar,
      encher, enchendo, encherem, assediar, assediando, bombardear, bombardeando, insistir, insistindo, spamar, spammar, floodar, fazer spam, entrar em contato,
      entrar em contacto, maçar, massacrar, falar comigo, usar meu numero, usar o meu numero, msg, mensagear, azucrinando, atormentar, atormentando, torturar,
      sacanear, dar seca, dar cabo da paciencia, torrar a paciencia, encher o saco, encher saco, enchendo o saco, encher a paciencia, lembrar me, me lembrar`,
    // To send: a request only with messages, or with nothing, as object
    TO_SEND: `
      mandar, mandarem, mandares, mandando, enviar, enviarem, enviares, enviando, remeter, disparar, pedir, pedindo, pedirem, ficar mandando, oferecer, oferecendo,
      vender, notificar, avisar, avisarem, lembrar, lembrando, repassar, publicar, mandano, mandandu, enviano, recordar, fazer chegar`,
    KEEPING_ON: `
      mandando, enviando, escrevendo, perturbando, incomodando, chateando, enchendo, insistindo, recebendo, chegando, contactando, contatando, importunando,
      a mandar, a enviar, a escrever, a chatear, a incomodar, a receber, a chegar, a insistir, a contactar, a mandarem, a enviarem, spamando, assediando,
      a perturbar, a melgar, me mandando, me enviando, me enchendo, pedindo, mandano, mandandu`,
    A_BOTHERING: 'escrever, perturbar, incomodar, chatear, insistir, contactar, contatar, melgar, importunar, lembrar, recordar',
    BOTHERING: `
      escrevendo, perturbando, incomodando, chateando, enchendo, insistindo, contactando, contatando, importunando, lembrando, assediando, spamando, torrando`,
    SEND: `
      mande, mandem, mandes, mandar, mandarem, mande me, envie, enviem, envies, enviar, enviarem, remetam, remeta, chegue, cheguem, peçam, peça, peças, pedir,
      pedirem, mand, mndem, ofereçam, ofereça, mandassem, mandasse, enviassem, enviasse, mandei, send, encaminhe, encaminhem, publiquem, solicitem, vendam, avisem,
      avise, avises, informem, informe, lembrem, lembre, compartilhem, partilhem, notifiquem`,
    SAYS_SEND: 'manda, envia, escreve, contata, perturba, incomoda, amola, insiste, mandano',
    BOTHER: `
      escreva, escrevam, escrevas, escrever, escreverem, contacte, contactem, contactes, contate, contatem, contactar, contactarem, contatar, contactassem,
      contatassem, perturbe, perturbem, perturbes, perturbar, incomode, incomodem, incomodes, incomodar, importune, importunem, importunar, chateie, chateiem,
      chateies, chatear, amole, amolem, encha, encham, enchas, encher, aborreça, aborreçam, aborrecer, insista, insistam, insistas, insistir, azucrine,
      entre em contato, entrem em contato, entrem em contacto, entre em contacto, entrar em contato, entrar em contacto, façam spam, notifiquem, notifique,
      bombardeiem, assediem, procurem, procure, macem, melguem`,
    SENDS: `
      mandam, manda, mandas, enviam, envia, envias, escrevem, escreve, contactam, contatam, insistem, perturbam, incomodam, chegam, ficam, fica, ficas, ficar,
      continuam, continua, seguem, persistem, insistem em, recebo, estao, tao, estou`,
    SPARE: 'poupem, poupe, poupem me, guardem, guarde, enfiem, enfia, evitem me',
    WEEKDAY: `
      segunda, terca, quarta, quinta, sexta, sabado, domingo, manha, tarde, importante, importantes, urgente, urgentes, urgencia, semana, mes, fevereiro, janeiro,
      março, segundas, tercas, quartas, quintas, sextas, sabados, domingos`,
    SEND_ME: 'mande, mandem, manda, envie, enviem, envia, me chama, me chamem, me escreve, chama, escrevam, escreva',
    FOLLOW: `
      continuam, continua, continuas, seguem, segue, persistem, insistem, insiste, ficam, fica, voltam a, voltarem a, voltar a, voltam, continuarem, continuar,
      insistirem, persistirem, ainda, tornam a, persistir, mesmo assim`,
    // What is sent
    MESSAGE: `
      mensagem, mensagens, msg, msgs, msgm, msgem, mensage, mensages, mensagen, menssagem, menssagens, mensaje, mensajem, mensajens, mgs, mgsm, mnsg, smsm, torpedo,
      torpedos, texto, textos, zap, zaps, whatsapp, zapzap, propaganda, propagandas, publicidade, publicidades, promocoes, promos, ofertas, anuncios, avisos,
      notificacoes, notificacao, alertas, lembretes, lembrete, informativo, informativos, boletim, boletins, newsletter, newsletters, pesquisas, inqueritos,
      inquerito, questionarios, comunicacoes, comunicacao, comunicados, spam, spans, spams, convites, marketing, correntes, mensagenzinha, descontos, campanhas,
      doacoes, donativos, peticoes, solicitacoes, recados, contatos comerciais, contacto comercial, contactos comerciais, contato comercial, comunicaçao, santinho,
      santinhos, panfleto, panfletos`,
    OFFER: 'oferta, promo, promocao, desconto, produto, produtos, servicos, proposta, credito, emprestimo, cartao, plano',
    INFO: `
      nd, isso, isto, disso, disto, essas coisas, essas merdas, coisa, coisas, coisa nenhuma, porcaria, porcarias, merda, merdas, bosta, lixo, nada, mais nada,
      nada mais, informacao, informacoes, info, stuff, palhaçada, besteira, besteiras, conteudo, conteudos, dinheiro, negocio, negocios, trem, tralha, tranqueira,
      historia, encheçao, amolaçao`,
    JUNK: `
      merda, merdas, porcaria, porcarias, bosta, bostas, lixo, besteira, besteiras, spam, propaganda, publicidade, palhaçada, tralha, treta, tretas, disparates`,
    // To wish, to allow
    WANT: `
      quero, qro, qr, kro, kero, qero, queremos, quer, querem, queria, quis, desejo, desejamos, deseja, desejam, gostaria, gostaria de, gostava de, preciso,
      preciso de, precisamos, autorizo, autoriza, autorizamos, aceito, permito, consinto, concordo em, pretendo, pretende, pretendemos, tenho interesse em,
      tenho interesse, tem interesse em, temos interesse em, estou interessado em, estou interessada em, interessa, me interessa, interessam, faço questao de,
      tenho vontade de, prefiro, preferia, preferiria, want, dou permissao, dou autorizacao, dou consentimento, necessito, to afim de, to a fim de, estou a fim de,
      tou interessado em`,
    REFUSE: 'recuso, recuso me a, me recuso a, rejeito, rejeitamos, abdico de, nao admito, nao tolero, dispenso, naum quero, num quero, n quero, naum queremos',
    I_WANT: 'quero, queremos, queria, desejo, desejava, pretendo, pretendia, quis, posso, pude, vou, consigo, preciso',
    RECEIVE: `
      receber, recebe, reseber, recber, ver, ler, ter, saber, constar, estar, fazer parte, participar, continuar, pertencer, ser contactado, ser contactada,
      ser contatado, ser contatada, ser incomodado, ser incomodada, ser perturbado, ser importunado, seguir, recebermos, continuar a receber, continuar recebendo,
      figurar`,
    YOU: `
      voces, vcs, vc, voce, ceis, vos, vossa parte, sua parte, sua empresa, vossa empresa, essa empresa, esta empresa, sua loja, dessa loja, desse numero,
      deste numero, esse numero, desta empresa, dessa empresa, si`,
    // To take off
    REMOVE: `
      tira, tire, tirem, tirar, tires, tirassem, removessem, retirassem, excluissem, apagassem, eliminassem, desconsiderem, desconsidere, retira, retire, retirem,
      retirar, retirarem, tirarem, remove, remova, removam, remover, removerem, exclua, excluam, excluir, exclui, excluirem, apaga, apague, apaguem, apagar,
      apagarem, deleta, delete, deletem, deletar, elimina, elimine, eliminem, eliminar, eliminarem, risca, risque, risquem, riscar, descarta, descarte, descartem,
      suprimam, suprimir, descadastra, descadastrem, descadastre, perde, perca, percam, desvincule, desvincular, desvinculem, take, erase, remuevam, saquem`,
    REMOVED: `
      removido, removida, retirado, retirada, tirado, tirada, excluido, excluida, apagado, apagada, eliminado, eliminada, descadastrado, descadastrada, deletado,
      deletada, riscado, suprimido, desligado`,
    FORGET: 'esqueçam, esqueça, esquece, esqueças, esquecer, esquecam, se esqueçam',
    THEM: 'cancelem, cancele, tirem, retirem, removam, desativem, desative, suspendam, suspenda, parem, interrompam',
    MISTAKE: 'sem querer, engano, acidente, erro, enganei, equivoco, descuido, confundi, sem perceber',
    REMOVAL: 'remocao, exclusao, retirada, eliminacao, apagamento, supressao, cancelamento, descadastramento, descadastro, desinscricao, anulacao',
    PLACE: 'aqui, ai, dai, daqui, disso, disto, isso, isto, nisso, fora',
    // From where
    LIST: `
      lista, listas, listagem, cadastro, cadastros, base, bases, base de dados, banco de dados, banco, sistema, sistemas, registro, registros, registo, registos,
      contatos, contactos, mailing, ficheiro, ficheiros, arquivos, campanha, transmissao, inscricao, subscricao, assinaturas, envios, difusao, list, canal,
      divulgacao, distribuicao, esse grupo, este grupo, deste grupo, desse grupo, esse programa, este programa, disparos, disparo, envio, dessa lista, desta lista`,
    NUMBER: `
      numero, nro, nr, num, nmr, telefone, telemovel, tel, tlm, tlf, celular, cel, fone, contato, contacto, dados, nome, email, number, fono, meu n, este n, esse n,
      numero de telefone, numero de celular, zap, chip, numero de telemovel, zapzap`,
    PHONE: 'numero, nro, num, telefone, telemovel, tel, tlm, cel, celular, linha, fone, zap',
    UNSUBSCRIBE: `
      descadastr*, descadastrar, descadastro, me descadastra, descastrar, descadrastr*, descadrast*, desinscr*, desinscrever, desinscricao, desinscreva, desubscr*,
      dessubscr*, desubscrever, desassin*, desassociar, dar unsubscribe, cancelar subscricao, cancelar a subscricao, cancelar a minha subscricao,
      anular a subscricao, anular subscricao, anular a minha subscricao, anulem a minha subscricao, cancelem a minha subscricao, sair da lista, sair dessa lista,
      sair desta lista, sair disso, sair disto, sair daqui, sair das mensagens, sair do cadastro, sair da vossa lista, sair da sua lista, sair de todas,
      sair das listas, sair desse negocio, sair da base, dar de baixa, unsubscrever, desregistar, desregistrar, desvincular`,
    ENROLMENT: `
      cancelar inscricao, cancelar a inscricao, cancelar minha inscricao, cancelar a minha inscricao, cancelem minha inscricao, cancela minha inscricao,
      cancele minha inscricao, cancelamento da inscricao, cancelar cadastro, cancelar o cadastro, cancelar meu cadastro, cancele meu cadastro, cancela meu cadastro,
      cancelem meu cadastro, cancelar o meu registo, anular o meu registo`,
    CANCEL: `
      cancelar, cancele, cancelem, cancela, canceles, desativar, desative, desativem, desativa, desactivar, desactivem, desabilitar, desabilite, desabilitem, anular,
      anulem, anule, silenciar, cancel, cortem, cortar, cortar com`,
    // Things that are no messages, lists that are not ours, laughter, second thoughts
    OTHER: `
      pedido, pedidos, encomenda, encomendas, compra, compras, consulta, consultas, horario, reserva, reservas, voo, plano, contrato, mensalidade, academia, ginasio,
      fatura, faturas, factura, boleto, boletos, conta, cartao, cartoes, seguro, internet, net, fibra, luz, gas, agua, entrega, pacote, aula, aulas, reuniao,
      cobranca, cobrancas, pagamento, pagamentos, debito, netflix, spotify, globoplay, amazon, prime, hbo, disney, revista, jornal, mesa, viagem, hotel, quarto,
      bilhete, bilhetes, passagem, ingresso, email, emails, e mail, correio, catalogo, orcamento, foto, fotos, codigo, cupom, comprovante, comprovativo, endereco,
      morada, localizacao, resultado, exame, exames, receita, manutencao, espera, convidados, curso, matricula, estudos, familia, apolice, emprestimo, transferencia,
      visita, sessao, agendamento, marcacao, corrida, corte, item, produto, lanche, cebola, queijo, tarifa, assinatura da, assinatura do, renovacao, pix, nota,
      senha, carro, linha, chip, garantia, pontos, reparo, obra, tecnico, antigo, antiga, velho, anterior, duvida, medico, dentista, app, aplicativo, inss, spc,
      serasa, bancarios, print, concurso, vestibular, evento, roupa, lixo da, comida, salada, molho, gelo, camisa, blusa, vestido, sapato, tamanho, porta, taxi,
      passeio, trem, grama, maquina, presente, etiqueta, embalagem, dedicatoria, loja, escritorio, trabalho, fila, turma, açucar, cafe, taxa, multa, juros, alarme,
      limite, fila de espera, apelido, sobrenome, nota fiscal, carrinho, sacola, bolo, cadeiras, mesas, sofa, flores, bosque, frete`,
    MAYBE: 'talvez, quem sabe, mais pra frente, mais tarde, depois, outro dia, outra hora, outra altura, logo vejo, vou pensar, mes que vem',
    LAUGH: `
      kkk, kkkk, kkkkk, kkkkkk, kk, rsrs, rs, haha, hahaha, hehe, rir, lindo, linda, lindos, fofo, fofa, amei, adorei, adoro, demais, engraçado, delicia,
      maravilhoso, incrivel, genial, bobo, boba`,
    OTHER_LIST: `
      espera, convidados, convidadas, presença, compras, casamento, almoço, jantar, refeitorio, passageiros, jogadores, voluntarios, alunos, turma, aula, excursao,
      passeio, evento, torneio, festa, aniversario, tarefas, precos, emergencia, favoritos, equipa, equipe, time, manha, tarde, noite, segunda, terca, quarta,
      quinta, sexta, sabado, domingo, transporte, onibus, van, viagem, plantao, escala, chamada, material, materiais, musicas`,
    // How, why, how often, when
    HOW: `
      como, como faço, como q, como eh, como e que, como eu, como se, como posso, como consigo, como se faz, o que faço, o que eu faço, oq faço, q faço,
      o que devo fazer, o que tenho que fazer, o que tenho de fazer, o que preciso fazer, que tenho de fazer, onde, onde posso, aonde, de que forma, de que maneira,
      tem como, tem como eu, ha forma de, ha maneira de, ha como, existe forma de, da pra eu, consigo, qual o procedimento, qual e o procedimento, qual a forma,
      qual o comando, qual o numero, qual a palavra, qual o processo, que numero, para que numero, pra onde, se pode, posso, preciso fazer o que, gostaria de saber,
      queria saber, quero saber, me diz, me fala, me explica`,
    WHY: `
      por que, porque, pq, pk, porq, por q, porque e que, por que que, por que e que, pra que, para que, ate quando, why, porque motivo, por que motivo,
      qual o motivo`,
    CAN: 'podem, pode, podes, podiam, podia, poderia, poderiam, consegue, conseguem, da pra, da para, dava pra, tem como voces, sera que',
    LESS: `
      tanta, tantas, tanto, tantos, demais, demasiadas, demasiados, menos, mais de uma, tta, tao cedo, tao tarde, tao seguido, tao frequentemente, tao frequente`,
    OFTEN: 'todos os dias, todo dia, todo santo dia, a toda hora, toda hora, diariamente, o dia todo, o tempo todo, com frequencia, cada hora',
    WHEN: `
      de madrugada, na madrugada, a noite, de noite, durante a noite, tarde, cedo, tao cedo, tao tarde, no fim de semana, fim de semana, aos fins de semana,
      ao fim de semana, fds, domingo, domingos, aos domingos, antes das, depois das, apos as, nesse horario, neste horario, nessa hora, nesta hora, a esta hora,
      a estas horas, a essa hora, essa hora, essas horas, durante, enquanto, quando, ate, em horario, no horario, fora de horas, no trabalho, em reuniao, nas ferias,
      meia noite`,
    SETTLED: `
      confirmar, confirme, eu confirmar, pagar, pague, avisar, avise, chegar, chegue, dizer, diga, ter, tenha, ver, veja, revisar, falar, fale, estar, esteja,
      receber, saber, assinar`,
    PAUSE: `
      por enquanto, por agora, por ora, por hoje, por um tempo, por uns tempos, por uns dias, por alguns dias, temporariamente, de momento, no momento, esta semana,
      essa semana, este mes, esse mes, por umas semanas, durante uns dias, durante umas semanas, uns dias, umas semanas`,
    FOR: 'por, durante, ate, em, nas, dentro de',
    SPAN: `
      verao, inverno, outono, primavera, viagem, temporada, festas, dia, dias, semana, semanas, mes, meses, tempo, horas, ferias, natal, janeiro, fevereiro, março,
      abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, segunda, ordem, proximo ano, ano que vem`,
    CALL: `
      ligar, ligarem, ligando, ligue, liguem, liga, ligues, ligacoes, ligacao, telefonar, telefonem, telefone me, telefonarem, telefonando, telefonemas, chamadas,
      chamada, a ligar, a telefonar`,
    ASKED: `
      respondi, respondemos, mandei, enviei, escrevi, pedi, pedimos, solicitei, disse, falei, avisei, digitei, coloquei, botei, fiz, dei, cancelei, tentei, peço,
      peco, mando, envio, respondo, digo, falo, vez que, vezes que, veses que, tinha pedido, ja tinha, ja havia, respondido, pedido para, cansei de`,
    ASK: `
      peço, peco, pedimos, solicito, solicitamos, exijo, exigimos, rogo, agradeço, agradeco, agradecia, agradeceria, agradecemos, favor, gentileza, e favor, imploro,
      suplico, ordeno, quero, queria, gostaria, pedia, prefiro, preferia, preferiria, desejo, requeiro`,
    FAMILY: `
      mae, pai, avo, avó, vovo, filho, filha, esposo, esposa, marido, mulher, irmao, irma, tia, tio, sogra, sogro, ela, ele, neto, neta, sobrinho, sobrinha, idosa,
      idoso, criança`,
    CONSENT: 'consentimento, autorizacao, permissao, aceite, anuencia, aceitacao, concordancia',
    THREAT: `
      denuncia, denuncio, denunciarei, denunciar, denunciamos, denuncie, processo, processar, processarei, processa, procon, anatel, anacom, cnpd, anpd, policia,
      advogado, advogada, justica, judicial, judicialmente, judiciais, legais, tribunal, tribunais, queixa, reclamacao, reclame aqui, reclameaqui, bloqueio,
      bloquear, bloquearei, deco, b o, bo, boletim de ocorrencia, multa, livro de reclamacoes, lgpd, rgpd`,
    REPLY: `
      responda, responde, responder, respondam, resp, envie, envia, enviar, mande, manda, mandar, digite, digita, escreva, escreve, reply, text, com a palavra,
      a palavra, envie um sms com, sms com`,
    GOT: `
      conseguiram, conseguiu, conseguiste, arranjaram, arranjou, arranjaste, acharam, achou, pegaram, pegou, obtiveram, obteve, tem, tinham, passou, passaram, deu,
      deram, tiraram, encontraram, forneceu, foram, sabem, tens, possuem`,
    REACTED: 'gostou, adorou, amou, riu, rir, reagiu, enfatizou, questionou, destacou, deu, removeu, retirou, gostei, curtiu, exclamou, achou, perguntou, reacao',
    AWAY: 'dirigindo, conduzindo, a conduzir, ao volante, de ferias, em reuniao, fora do escritorio, ausente',
    INSULT: `
      golpistas, golpista, ladroes, ladrao, pilantras, palhaços, palhacos, idiotas, imbecis, chatos, chatas, babacas, vagabundos, safados, canalhas, otarios, burros,
      aldraboes, burloes, vigaristas, melgas, insuportaveis, inconvenientes, cambada, bando de, estelionatarios, mentirosos, corruptos, fdp, fdps, spammers, lixos,
      chato, chata, vergonha, pesados, intrometidos, abusados, inuteis, uns chatos, umas melgas, malcriados, nojentos, ridiculos, um lixo, uma vergonha, uma piada,
      sem vergonha`,
    LINK: 'e, ou, porque, pq, pois, por que, ja, antes, mas, que, nao, senao, se, logo',
    OTHER_WAY: 'email, emails, mail, mails, correio, carta, cartas, ligar, liga, liguem, ligaçoes',
    FINE: 'bom, bem, ok, otimo, tranquilo, melhor',
    NEITHER: 'nem, e, ou, sem, mais, nao',
    PASS_ON: 'diga ao, diga para, diz pro, diz ao, fala pro, fala pra, peça ao, pede pro, avisa o, avisa a, fala para',
    THIRD: 'vizinho, vizinha, chefe, ex, irmão, irmã, filho, filha, marido, esposa, mulher, namorado, namorada, menino, meninos, crianças, colega, cachorro, amigo, amiga',
    LETTER: 'cartas, carta, folhetos, folheto, catálogo, catálogos, correio, boleto, boletos, boleto pelo correio, papel, emails, e mails, fatura em papel, faturas em papel, revista',
    WISHING: 'ficaria grato, ficaria grata, agradeceria, agradecia, gostaria, preferia, prefiro, preferiria, seria bom, seria ótimo, queria, ficaria feliz, adoraria, era bom, apreciaria',
    NOT_GET: 'não recebesse, não recebesse mais, não receber, não receber mais, não receber mais nada, deixar de receber, deixasse de receber, não ter mais notícias, não ouvir mais falar, parassem de mandar, parassem de enviar, parasse de receber, parar de receber, não me mandassem, não me mandassem mais, não me enviassem, me deixassem em paz, que não me escrevessem',
    IT_IS: 'são, é, já são, eram, é uma, às',
    SMALL_HOUR: 'uma, duas, três, quatro, cinco, 1, 2, 3, 4, 5, 1h, 2h, 3h, 4h, 5h, 3 horas, 4 horas, 5 horas, 2 horas',
    NIGHT: 'da manhã, da madrugada, da noite',
    HERE: 'aqui, nesse número, neste número, nesta casa, aqui em casa',
    NOBODY: 'nenhum, nenhuma, não tem nenhum, não tem nenhuma, não mora nenhum, ninguém chamado, ninguém com o nome, ninguém que se chame',
    PER_TIME: 'por mês, por semana, ao mês, por ano, por dia, cada mês',
    ENOUGH_OF: 'basta, bastava, chega, é suficiente, suficiente, tá bom, tava bom, já tava bom, está bom, já chega, estava ótimo, dá e sobra',
    NOT_HAVE: 'a gente não tem, nós não temos, não temos, não tenho, eu não tenho, já não tenho, já não temos, nao tenho, nao temos, não tenho nenhum, a gente nem tem, nem tenho, não possuo',
    OWNED: 'jardim, casa, carro, moto, filhos, filho, cachorro, cão, gato, gatos, bicho, animais, piscina, telhado, financiamento, empréstimo, terreno, empresa, seguro, quintal, imóvel, carteira',
    ALSO: 'e, ou, nem',
    NOT_BELONG: 'não tem que estar, não deve estar, não devia estar, não deveria estar, não pertence, não tem nada que estar, não tem que ficar',
    DATABASE: 'cadastro, base, base de dados, lista, sistema, banco de dados, agenda',
    STRANGER: 'não conheço, nao conheço, nao conheco, não sei quem é, essa senhora, esse senhor, essa pessoa',
    MINE: 'meu, minha, meus',
  },
  rules: [
    { id: 'why-nothing-comes', is: 'none', when: ['WHY NEG ME* [RECEIVE|recebo] mais', 'WHY NEG ME* RECEIVE|recebo mais ART* [MESSAGE]'] },
    { id: 'footer-word', is: 'none', when: ['!ja|lhe|lhes REPLY [KEYWORD|UNSUBSCRIBE] para|pra|p|e|to|2|for', 'para|p ..6 REPLY ..1 [KEYWORD]'] },
    { id: 'by-mistake', is: 'none', when: [
      'MISTAKE ..5 [ASKED|KEYWORD|FOLLOW|STOP|UNSUBSCRIBE|REMOVE|RECEIVE]', '[ASKED|KEYWORD] ..3 por|sem|foi MISTAKE|querer',
      '[UNSUBSCRIBE|KEYWORD|LEAVE_OFF|STOP] ..8 quero|queria|gostaria continuar|voltar',
    ] },
    { id: 'asked-another-thing', is: 'none', when: [
      '[ASKED] ..2 KEYWORD|UNSUBSCRIBE|REMOVAL ART* OTHER', 'ASKED ..2 [KEYWORD|REMOVAL] ART* OTHER', 'OTHER ..10 ja ME* [ASKED] ..2 KEYWORD|UNSUBSCRIBE|REMOVAL',
      'NEG se? ME* [FORGET]',
    ] },
    { id: 'exclamation-of-joy', is: 'none', when: [
      '^ POLITE* [STOP|KEYWORD|para|LEAVE_OFF|ENOUGH] , ..6 LAUGH', '^ POLITE* [STOP|KEYWORD|para] ai|que|kkk|kkkk',
      '^ POLITE* [basta|para|pare|chega] , QUE|te|me|voce|vc|assim',
    ] },
    // Asked before, and threats with a condition
    { id: 'asked-before', is: 'opt_out', when: [
      'ja ME* [ASKED] ART* REMOVAL', 'ASKED ..8 e|mas|mais|porem ..3 [FOLLOW] POLITE* $', 'ASKED ..7 , ..1 [FOLLOW] ..1 KEEPING_ON|SENDING|TO_SEND|MESSAGE', 'ASKED ..7 , ..1 [FOLLOW] POLITE* $',
      'ja ME* [ASKED] para|pra|que|q ME* STOP|LEAVE_OFF|REMOVE POLITE* $',
      'ASKED ..1 para|pra|que|q ME* [STOP|LEAVE_OFF] de ME* SENDING|KEEPING_ON', 'ASKED ..1 para|pra|que|q ME* [REMOVE|UNSUBSCRIBE] me|POLITE* $',
      '[ASKED] ..1 KEYWORD ..2 vezes|vez', 'FOLLOW ..5 ja ME* [ASKED] QUE nao', 'ja ME* [ASKED] QUE nao WANT !OTHER|o|a|um|uma',
      '[quantas] vezes ..5 pedir|dizer|falar|repetir',
      '[quantas] vezes ..4 mandar KEYWORD', 'ASKED ..2 para|pra|que|q nao ME* [SEND|TO_SEND] ART|POLITE* MESSAGE|INFO|mais', 'ASKED ..2 KEYWORD ..5 [FOLLOW]',
      'ASKED|UNSUBSCRIBE ..8 [FOLLOW] ..1 KEEPING_ON', 'ver|vejam|veja se ME* [NEVER_STOPS] de ME* SENDING|TO_SEND',
      'mesmo depois de ..4 [KEYWORD|UNSUBSCRIBE|ASKED]', 'vez|vezes que ja|eu* [peco|pedi|pedimos|pedindo] pra|para|pro',
    ] },
    { id: 'threat-if-more', is: 'opt_out', when: [
      'se ..2 ME* [FOLLOW|mandam|enviam|escreverem|mandarem|enviarem|receber|mandar|escreverem|chegar|vier] ..9 THREAT',
      'THREAT ..8 se ..2 ME* [FOLLOW|mandam|enviam|escreverem|mandarem|enviarem|receber|mandar|escreverem]',
      'se nao ..3 [REMOVE|removerem|STOP|LEAVE_OFF|pararem|deixarem|tirarem|excluirem|param|NEVER_STOPS|CANCEL] ..9 THREAT',
      'THREAT ..8 se nao ..3 [STOP|LEAVE_OFF|pararem|deixarem|tirarem|removerem|excluirem|REMOVE|NEVER_STOPS]',
      'ou ME* [NEVER_STOPS] de ..2 SENDING|TO_SEND', '[mensagem|msg|sms|mensagenzinha] e|ou ..5 THREAT',
      '[continuem|mandem|continuar|mandar] ..4 e|que ..4 THREAT', 'proxima ..4 [THREAT]', 'ou [REMOVE|tiram|removem|apagam|excluem] ..9 THREAT',
      'caso ..3 [FOLLOW|STOP|continuem|persistam|insistam|voltem] ..9 THREAT', 'mais uma|um [MESSAGE] e|ou|que ..4 THREAT',
    ] },
    // Other senses and objects, and the contrary
    { id: 'why-do-you-not-stop', is: 'opt_out', when: [
      'WHY ..2 nao|n ..1 [LEAVE_OFF|NEVER_STOPS|STOP] de ..2 SENDING|TO_SEND', 'nao CAN ..1 [LEAVE_OFF|STOP] de ..2 SENDING|TO_SEND',
      'NEG [param|paras|deixam|cessam] de ..2 SENDING|TO_SEND ..8 $?',
    ] },
    { id: 'another-never-ends', is: 'none', when: ['^ ..2 THIRD NEG ME* [NEVER_STOPS]'] },
    { id: 'never-ends', is: 'held', when: ['NEG [NEVER_STOPS] de ..2 SENDING|TO_SEND|chegar|KEEPING_ON'] },
    { id: 'cannot-unsubscribe', is: 'opt_out', when: [
      'nao|n consigo|conseguimos ME* [UNSUBSCRIBE|STOP|CANCEL] ..3 MESSAGE|LIST|RECEIVE', 'nao|n consigo ME* [UNSUBSCRIBE|sair] POLITE* $',
    ] },
    { id: 'please-keep-telling', is: 'none', when: ['NEG CLITIC* [LEAVE_OFF|NEVER_STOPS|STOP] de|d'] },
    { id: 'not-a-question', is: 'none', when: ['NEG ME* CAN ME* [TO_SEND|SEND|SENDING|BOTHER] ART* !MESSAGE|mais|INFO'] },
    { id: 'not-yet', is: 'none', when: [
      '[CANCEL|STOP] ate quando|que', 'posso [CANCEL] quando|onde', 'NEG ONWARD* [SEND|BOTHER|TO_SEND|SAYS_SEND] nada|ainda|POLITE* ate QUE? ME|eu* SETTLED',
      'diz|dizem|dizia|funcao|modo nao [BOTHER|SENDING]', 'nao [chegue|cheguem] --1 WHEN|atrasado|atrasada',
    ] },
    { id: 'no-such-junk', is: 'opt_out', when: ['[STOP|LEAVE_OFF] de usar|utilizar ART* PHONE'] },
    { id: 'wants-less', is: 'held', when: [
      '^ POLITE* [muita|muitas|mta|mtas] MESSAGE ..3 $', 'tem como [diminuir|reduzir|maneirar] POLITE* $', 'da pra|para [diminuir|reduzir|maneirar] POLITE* $',
      '[diminuam|diminua|diminui|reduzam|reduza|maneirem|moderem] em? ART* MESSAGE', 'YOU exageram|exagera ..2 [MESSAGE]',
      'CAN ME* [SEND|TO_SEND|SENDING|BOTHER] ..1 so|apenas por|pelo|no', 'me|nos [LEAVE_OFF] ..3 PAUSE', 'CAN ME* [SEND|TO_SEND|SENDING|BOTHER] ..2 menos',
      'CAN ME* [SEND|TO_SEND|SENDING|BOTHER] ..1 so|apenas ..1 WEEKDAY|uma|um|NUM',
      'NEG ONWARD* [SEND|BOTHER|TO_SEND|SENDING] ART|POLITE|MESSAGE|INFO|ONWARD* LESS|WHEN|OFTEN',
      'NEG ONWARD* [SEND|BOTHER|TO_SEND|SENDING] ART|POLITE|MESSAGE|INFO|ONWARD* PAUSE',
      '[STOP|LEAVE_OFF|CANCEL] ART|POLITE|de|d|TO_SEND|SENDING|RECEIVE|MESSAGE|INFO* PAUSE|WHEN',
      '[STOP|LEAVE_OFF|CANCEL] ART|POLITE|de|d|TO_SEND|SENDING|RECEIVE|MESSAGE|INFO* FOR ..3 SPAN',
      'NEG ONWARD* [SEND|BOTHER|TO_SEND|SENDING] ART|POLITE|MESSAGE|INFO|ONWARD* FOR ..3 SPAN', '[SEND|BOTHER] ME|POLITE* LESS !SPAN',
      'PAUSE ..2 NEG ONWARD* [SEND|BOTHER]', 'PAUSE ..2 [STOP|LEAVE_OFF] !de', 'PAUSE ..2 [STOP|LEAVE_OFF] de TO_SEND|SENDING',
      '[STOP|LEAVE_OFF|CANCEL] ART|POLITE|de|d|TO_SEND|SENDING|RECEIVE|MESSAGE|INFO* um|uma|uns|umas|NUM|dois|duas SPAN',
      'NEG ONWARD* [SEND|BOTHER|TO_SEND|SENDING] ART|POLITE|MESSAGE|INFO|ONWARD* um|uma|uns|umas|NUM|dois|duas SPAN',
      'prefiro|prefira|melhor QUE? ME* [BOTHER|SEND_ME] ..2 WEEKDAY|WHEN', 'me? [REMOVE|UNSUBSCRIBE] ..2 FOR ..1 SPAN', 'PAUSE ..2 NEG ONWARD* [SAYS_SEND]',
      'NEG ONWARD* [SAYS_SEND] ART|POLITE|MESSAGE|INFO|ONWARD* PAUSE|WHEN', '[LEAVE_OFF|STOP] de ..3 LESS ..1 MESSAGE',
      '[STOP|LEAVE_OFF] de ..2 SENDING|TO_SEND ..2 LESS|WHEN', 'NEG ME* [WANT] ONWARD* RECEIVE ART* MESSAGE|INFO ..3 LESS|WHEN',
      'NEG ME* [WANT] ART* MESSAGE ..3 LESS|WHEN', 'NEG ME* [WANT] RECEIVE LESS|WHEN', 'NEG ME* [WANT] ..2 LESS ..1 MESSAGE',
      '!chega|de|tanta [menos|tantas|tanta|demasiadas] ART* MESSAGE', 'SENDS ..1 [muitas|muita|mta|mtas|tanta|tantas|demasiadas] MESSAGE|INFO',
      '[MESSAGE] demais', '[pausa|adiar] ART* MESSAGE', '[pausar|pausem|pause|pausarem] ART* MESSAGE|INFO|tudo|todas|POLITE|um',
      '[pausar|pausem|pause|pausarem] ART* $', 'dar|dá|deem|da um [tempo|tempinho]', '[folga|descanso|tregua] ..3 MESSAGE', 'em [pausa]',
      '^ POLITE* [pausa|pausar|pausem|pause] POLITE* $', 'quero|queria|preciso|gostaria de? uma? [pausa|pausar]', 'e|sao [muita|muitas] MESSAGE',
      'vai|vao ser toda|todo|todas|todos|cada as|os? [semana|semanas|dia|dias] ..1 $?',
      'uma|um|NUM [MESSAGE] por|a|ao|cada semana|mes|dia|ano', 'so|apenas uma|um|NUM [MESSAGE] por|a|ao|cada', 'NEG ME* [WANT] ..5 PAUSE',
      'PAUSE ..2 NEG ME* [WANT]', '[CANCEL|STOP] ART* MESSAGE ..4 WHEN', 'WHEN ..1 NEG ME* [SEND|BOTHER]', '!de|chega ate ..5 NEG ONWARD* [SEND|BOTHER]'
    ] },
    { id: 'enough', is: 'none', when: ['NEG ME* [preciso] ..1 mais nada', 'NEG ME* [preciso] de mais nada', '[basta|chega] uma|um|so'] },
    { id: 'those-messages', is: 'opt_out', when: [
      'MESSAGE ..10 [THEM] POLITE* $', 'MESSAGE ..5 , NEG ME* [WANT] mais|POLITE* $', 'ja nao|n ME* [servem|serve|preciso|interessam] , ..1 THEM',
      'MESSAGE ..6 NEG as|os ONWARD* [SEND]', 'MESSAGE ..6 NEG ONWARD* [mandem|enviem] mais? POLITE* $',
    ] },
    { id: 'letters-and-messages', is: 'opt_out', when: [
      'NEG ME* [SEND|BOTHER|WANT] ..4 OTHER nem|e|ou ART* MESSAGE', '[REMOVE] ART* OTHER e|ou ..1 NUMBER',
      '[STOP|LEAVE_OFF|para] de|d ..3 SENDING|TO_SEND ART* OTHER nem|e|ou ART* MESSAGE', 'NEG ME* [SEND|WANT] ..3 pedido|pedidos de ..1 KIND_DONATIONS|ajuda',
      '[STOP|LEAVE_OFF|para] de|d ..3 SENDING|TO_SEND ART* pedido|pedidos de ..1 KIND_DONATIONS|ajuda', 'NO_MORE OTHER nem|e|ou [MESSAGE]',
    ] },
    { id: 'other-object', is: 'none', when: [
      '[UNSUBSCRIBE|CANCEL|REMOVE|ENROLMENT] ART* OTHER', '[ENROLMENT] no|na|em|nos|nas !MESSAGE|LIST', '[sair] ART* grupo|programa ART* OTHER',
      'NEG ME* [quer|querem] SENDING|SEND|abrir|carregar', 'me [REMOVE] ART* grupo da|de|do escola|estudos|familia|trabalho',
      '[UNSUBSCRIBE] o|a|os|as !NUMBER|MESSAGE|LIST|meu|minha|nosso', '[REMOVE] ART* NUMBER ART* OTHER', 'NEG ONWARD* [SEND|BOTHER|TO_SEND|SAYS_SEND] ART* OTHER',
      'NEG ME* [WANT] ART* OTHER', 'NEG ME* [WANT] QUE ME* SEND ART* OTHER', '[SENDS] ART* OTHER', 'NEG ME* [WANT] RECEIVE ART* OTHER',
      '[STOP|LEAVE_OFF|para] de|d ME* SENDING|TO_SEND ART* OTHER', '[CANCEL|STOP] ART* MESSAGE ART* app|aplicativo|banco|email', '[boletim] de ocorrencia',
      '[REMOVE|UNSUBSCRIBE|CANCEL] ..5 lista|listas|grupo|listagem|turma de|do|da|dos|das|pra|para ART* OTHER_LIST|OTHER',
      '[REMOVE] --5 lista|grupo|listagem|NUMBER do|da|dos|das !MESSAGE|YOU|LIST|INFO|empresa|loja|vossa|vosso|sua|seu|tua|nossa',
      '[REMOVE] ..4 aula|turma|fila|turno|consulta|pedido|carrinho|lanche', 'NEG ONWARD* [BOTHER] por|no|na|o|a OTHER',
      'OTHER ..8 [cancelem|cancele|cancela|cancelar|tirem|tira|retirem|apaguem] POLITE* $',
      '[sair|saio|saem] da|do|de|para|pra|com|as|mais !LIST|MESSAGE|YOU|todas|tudo|NUM|vossa|sua',
    ] },
    { id: 'i-shall-stop', is: 'none', when: [
      'vou|vamos|ia|penso|tenho|tive|posso|devo|eu|consegui a? que? [deixar|parar|evitar] de !RECEIVE|receber', 'pra|para eu [parar|deixar] de',
      'eu [parei|paro|deixo] de', '[deixa|deixe|deixem|para|pare|parem] de ser',
    ] },
    { id: 'after-a-pause', is: 'opt_out', when: [
      ', [remover|sair|descadastrar] POLITE* $'
    ] },
    { id: 'negated', is: 'none', when: [
      'NEG _ CLITIC* _ [LEAVE_OFF|STOP|CANCEL|REMOVE|UNSUBSCRIBE|sair|saia|saiam]',
      'NEG CLITIC* WANT|penso|quis|vou|preciso|pedi|posso _ em|de|mais* _ CLITIC* _ [LEAVE_OFF|STOP|UNSUBSCRIBE|CANCEL|REMOVE|KEYWORD|sair]',
      'NEG CLITIC* WANT|pedi|precisa|e preciso QUE|vcs|voces* CLITIC* _ [LEAVE_OFF|STOP|UNSUBSCRIBE|CANCEL|REMOVE]', 'NEG WANT ser [REMOVED]',
      'sem [LEAVE_OFF|STOP]', 'sem querer [LEAVE_OFF|CANCEL|UNSUBSCRIBE]',
    ] },
    { id: 'not-to-miss', is: 'none', when: [
      'NEG ME* [WANT] ME* LEAVE_OFF|perder|STOP|UNSUBSCRIBE|CANCEL|sair|ser', 'NEG ME* [WANT] QUE ME* LEAVE_OFF|STOP|UNSUBSCRIBE|REMOVE|CANCEL',
    ] },
    { id: 'bother-not-yourself', is: 'none', when: [
      'NEG CLITIC* I_WANT a|de? _ [SENDING|TO_SEND|BOTHER]', 'OTHER ..4 , NEG ME* [WANT] mais|POLITE* $', 'NEG o|a [WANT] POLITE|mais* $', 'nao|n se|te [BOTHER]',
      'nao [incomodar|perturbar] activado|ativado', 'nao [enche|incomoda|perturba] nada', 'NEG me [incomodo|incomoda|importo|perturbo]',
      'NEG ME* [incomodem|incomode|incomoda|incomodam] em|por|que|com|se',
    ] },
    { id: 'one-of-two', is: 'none', when: ['NEG ME* [interessa|interessam|WANT] o|a|os|as ..5 , ..5 sim POLITE* $'] },
    { id: 'send-it-not', is: 'none', when: [
      'NEG ME* [SEND|TO_SEND|SAYS_SEND] ART* MESSAGE pro|pra|para|ao o|a? seu|sua|teu|tua|ex', 'NEG lo|la [SEND] !mais', 'NEG me? o|a [SEND|SAYS_SEND] !mais',
    ] },
    { id: 'call-later', is: 'none', when: [
      'NEG ME* [CALL|liga|ligue|liguem] POLITE* , ..1 melhor|prefiro|manda|mande|mandem|escreve|escreva|por|mensagem',
      'NEG ME* [CALL] --1 amanha|hoje|agora|ainda|pro|para|pra', 'NEG ME* WANT QUE? ME* [CALL] --1 amanha|hoje' ] },
    // Only less, or only calls
    { id: 'neither-calls-nor-messages', is: 'opt_out', when: [
      '[CALL] nem|ou|e ME* SEND|BOTHER|SENDING|MESSAGE', 'nem ME* [SEND] MESSAGE', '[SENDING] nem|ou|e CALL', '[SENDING] ..2 MESSAGE nem|ou|e CALL',
    ] },
    { id: 'stop-calling', is: 'held', when: [
      '^ POLITE* sem ART* [CALL] POLITE* $', 'NEG ME* [CALL]', 'NEG ME* WANT ..3 [CALL]',
    ] },
    { id: 'how-to', is: 'held', when: [
      'tenho|temos|preciso que|de? escrever|mandar|enviar|responder [KEYWORD|STOP|sair] ou',
      'tenho|temos que|de escrever|mandar|enviar|responder [KEYWORD|STOP|sair] ..1 $?',
      'HOW ..6 [LEAVE_OFF|STOP] ..4 RECEIVE|MESSAGE|LIST|NUMBER|SENDING|TO_SEND',
      'HOW ..5 [CANCEL|REMOVE|cancelo|paro|tiro|retiro|excluo|removo|apago|bloqueio|desativo|anulo|deixo] ..4 MESSAGE|LIST|NUMBER|RECEIVE|INFO',
      'HOW ..7 nao|n ME* [RECEIVE|SENDING|TO_SEND|SEND|BOTHER]', 'HOW ..5 [sair|saio] ..2 LIST|PLACE',
      'HOW ..5 [sair|saio|descadastro|cancelo|desinscrevo|paro] POLITE* $', 'HOW ..6 QUE ..2 [STOP|SEND|LEAVE_OFF|REMOVE]', 'HOW ..6 ser [REMOVED]',
      'da|posso|consigo pra|para? [CANCEL|UNSUBSCRIBE] isso|isto|POLITE* $', 'HOW ..4 nao|n ME* [chegar|cheguem|chegue|receba]',
    ] },
    // Requests: to stop
    { id: 'stop-writing', is: 'opt_out', when: [
      '[STOP|LEAVE_OFF|para] POLITE* de|d ME* SENDING|BOTHERING', '[STOP|para] com ME* SENDING|BOTHERING',
      '[STOP|LEAVE_OFF|para] de|d ME* perturba|incomoda|escreve|mandem|escrevam', '[ENOUGH] de|com|d|do|da|dos|das|dessas|desses|dessa|desse ART|tanto|tanta* MESSAGE|INFO', '[STOP] BOTHERING'
    ] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[STOP|LEAVE_OFF|para] POLITE|com* de|d ME* TO_SEND|manda|envia|recebe ME|ART|POLITE* MESSAGE|INFO|OFFER',
      '[STOP|LEAVE_OFF|para] POLITE|com* de|d ME* TO_SEND|manda|envia|recebe ME|POLITE* ,',
      '[STOP|LEAVE_OFF|para] POLITE|com* de|d ME* TO_SEND|manda|envia|recebe a|ao|para|pra|no|pro ART* NUMBER|mim|aqui',
      '[STOP|LEAVE_OFF|para] POLITE|com* de|d ME* TO_SEND|manda|envia|recebe --1 tudo|OFTEN|porque|pq|que|toda', '[STOP|LEAVE_OFF|para] de ART* MESSAGE',
      '[STOP|para] com TO_SEND ART* MESSAGE|INFO', '[STOP|para] com TO_SEND ART* $', 'stop ME* [TO_SEND] ART* MESSAGE|INFO',
      '[ENOUGH] de ME* TO_SEND ART* MESSAGE|INFO', '[ENOUGH] de ME* TO_SEND ART* $', '[STOP] KEEPING_ON ART* MESSAGE|INFO',
    ] },
    { id: 'stop-messages', is: 'opt_out', when: [
      '[CANCEL] ..1 RECEIVE|recebimento ..2 MESSAGE',
      'QUE [pare|parem|acabe|cesse] tudo INFO? POLITE* $',
      'NEG [continuem|continue|continues|insistam|insista] com ART* MESSAGE|INFO', '[STOP] todo|todos|qualquer ART* envio|envios|contacto|contato',
      'fim [das|aos|as|de] ..1 MESSAGE', '[stop|sair|pare|parem|cancelar|parar] de? todas|tudo|todos POLITE* $', '[CANCEL|STOP] tudo QUE ..2 SENDS',
      '[STOP|para] la? com tanto|tanta|tantas|tantos|ART* MESSAGE',
    ] },
    { id: 'stop-receiving', is: 'opt_out', when: [
      '[STOP|LEAVE_OFF|para] de RECEIVE ART|POLITE* MESSAGE|INFO', '[STOP|LEAVE_OFF|para] de RECEIVE ART|POLITE* $',
      '[deixar|deixe|deixei] de estar|constar|figurar|fazer ..2 LIST', 'prefiro|quero|preferia|queria|gostaria [nao] ..1 RECEIVE ART|POLITE* MESSAGE|INFO|mais',
      'prefiro|quero|preferia [nao] RECEIVE POLITE* $', 'ASK ..1 nao ..1 [RECEIVE] ART* MESSAGE|INFO|mais', 'ASK ..1 nao ..1 [RECEIVE] ART* $',
    ] },
    { id: 'stop-and-nothing-else', is: 'opt_out', when: [
      '^^ POLITE* [stop|sair|pare|descadastrar] POLITE POLITE* ja|nao|porque|pq|sou|estou|que|este|esse'
    ] },
    { id: 'stop-and-more', is: 'held', when: ['^^ POLITE* [pare|para|basta|chega|cancela|cancele] POLITE* $'] },
    { id: 'stop-alone', is: 'opt_out', when: [
      '^ POLITE* [parem|parar|sair|cancelar|unsubscribe|stopall|cessem|descadastrar] POLITE|KEYWORD* $', ', POLITE* [parem|pare|stop|cessem|basta|chega] POLITE* $',
      'WANT|ASK|ja|favor QUE? ja? [parem|cessem|pararem|parassem] POLITE* $', 'pediu|pede|quer|disse|mandou para|pra? [parar|sair|cancelar|stop] POLITE* $',
      ', POLITE* [stop] POLITE* $', 'WANT|ASK QUE [cancelem|cancele] POLITE* $', '^ POLITE* [excluir|remover|retirar|apagar|eliminar] POLITE* $',
      'CAN POLITE* [parar] POLITE* $', '[parem|pare|para] com INFO', '^ POLITE* [NO_MORE] POLITE* $', ', POLITE* [NO_MORE] POLITE* $',
      'quero|desejo|preciso|gostaria|queria de? [sair|parar|cancelar] POLITE* $',
      '^ POLITE* [parem] ,',
    ] },
    // Requests: to send nothing, to write no more
    { id: 'do-not-send', is: 'opt_out', when: [
      'NEG ONWARD* [SEND|TO_SEND] me|nos|lhe ART|POLITE* MESSAGE|INFO', '[REFUSE] RECEIVE? ART* MESSAGE|INFO', '[REFUSE] RECEIVE POLITE* $',
      '[SPARE] ART* MESSAGE|INFO', 'QUE ART* seja ..1 ultimo|ultima [MESSAGE]', 'NEG ONWARD* [SEND|TO_SEND|chegue|cheguem|chegar|chegando] ART|POLITE* MESSAGE|INFO',
      'NEG ONWARD* [SEND] POLITE|mais|nada* de|da|do|dos ART* YOU', 'NEG ONWARD* [SEND|TO_SEND] ME* mais POLITE* $', 'NEG ONWARD* [SEND|TO_SEND] ME* mais POLITE* ,',
      'NEG ONWARD* [SEND|TO_SEND] ME* mais POLITE* porque|pq|QUE|ja|e|nem|de|desde|nao|n', 'NEG ONWARD* mais ONWARD* [SEND|TO_SEND] ART|POLITE* MESSAGE|INFO',
      'NEG ONWARD* mais ONWARD* [SEND|TO_SEND] ART|POLITE* $', 'NEG me|nos ONWARD* [SEND|TO_SEND] ME|POLITE* $', 'NEG me|nos [SEND] POLITE* ,',
      'NEG [SEND] me ART|POLITE* MESSAGE|INFO', 'NEG [SEND] me ART|POLITE* $', '^ POLITE* NEG [SEND|TO_SEND] POLITE* $',
      'NEG ONWARD* CONTINUING ME* [mandando|enviando|mandar|enviar|TO_SEND|mandano] ART|POLITE* MESSAGE|INFO',
      'NEG ONWARD* CONTINUING ME* [mandando|enviando|mandar|enviar|TO_SEND|mandano] ART|POLITE* $',
      'NEG ONWARD* [SEND|TO_SEND] ME|ART* a|ao|pra|para|neste|nesse|por|no|pro ART* NUMBER|mim|aqui', 'nem ME* [SEND] ART* MESSAGE',
      'nem pensem|tentem|sonhem|pense|tente em? ONWARD* [SENDING|TO_SEND]',
      'NEG ONWARD* [SEND|TO_SEND] ART* KIND_POLITICAL|KIND_SURVEYS|KIND_NEWSLETTERS|KIND_MARKETING',
      'NEG ONWARD* [SEND|TO_SEND] ME* mais por|pelo|neste|nesse|no ..1 MESSAGE|NUMBER|aqui', 'proibido|proibidos de ME* [SENDING|TO_SEND]',
      'NEG ONWARD* [mandassem|mandasse|enviassem|enviasse] ME|ART|POLITE* MESSAGE|INFO|mais', 'nao|n devem|tem ..3 [TO_SEND] ART|POLITE* MESSAGE|INFO',
      'ASK ..2 nao ME* [SEND|TO_SEND] ART|POLITE* MESSAGE|INFO|mais', 'ASK ..2 nao ME* [SEND|TO_SEND] ART|POLITE* $', 'NEG ONWARD* [TO_SEND] mais ..1 MESSAGE',
    ] },
    { id: 'do-not-send-spoken', is: 'opt_out', when: [
      ', POLITE|YOU|entao* NEG ME* [SAYS_SEND] ..5 MESSAGE',
      '^ POLITE|YOU* NEG ME* [SAYS_SEND] ME|POLITE* INFO',
      ', POLITE|YOU* NEG ME* [SAYS_SEND] ME|POLITE* mais !o|a|os|as|um|uma', ', POLITE|YOU* NEG ME* [SAYS_SEND] ME|POLITE* INFO',
      '^ POLITE|YOU* NEG ME* [manda|envia] ..3 nao|n POLITE* $', '[SAYS_SEND|SEND] mais ..2 nao|n POLITE* $', '[SENDING|RECEIVE] mais ..2 nao|n POLITE* $',
      '[quero] mais ..3 nao|n POLITE* $', 'QUE|e NEG ME* [SAYS_SEND] mais !o|a|os|as|um|uma', 'NEG mais me|nos [SAYS_SEND]', 'NEG me|nos [perturba|incomoda|amola]',
      'NEG ME* [SAYS_SEND] mais ..3 MESSAGE|NUMBER nao|n', '^ POLITE|YOU* NEG me|nos|mais* [SAYS_SEND] POLITE* $',
      'NEG volta|volte|torna a? ME* [TO_SEND|SENDING] ME|ART* MESSAGE|INFO|POLITE',
    ] },
    { id: 'do-not-write', is: 'opt_out', when: [
      'BOTHER|SEND ..8 nao ME* [façam|faça|fazerem] mais? POLITE* $', 'NEG ONWARD* [BOTHER] me|nos !OTHER|o|a',
      'NEG ONWARD* [BOTHER|SENDING] me|nos|lhe|POLITE|mais* $', 'NEG ONWARD* [BOTHER] me|nos|lhe|mais|POLITE* ,',
      'NEG ONWARD* [BOTHER|SENDING] me|nos|mais|ART* a|ao|para|pra|neste|nesse|por|no|pelo|com ART* NUMBER|aqui|mim|FAMILY|MESSAGE|INFO|ele|ela|via',
      'NEG ONWARD* [BOTHER] ART* FAMILY', 'PHONE nao e|serve|esta para|pra ME* [RECEIVE|SENDING|TO_SEND] ART* MESSAGE|INFO',
      'PHONE nao e|serve para|pra ART* [MESSAGE]', 'NEG ONWARD* [BOTHER|SENDING] ME* mais|nunca|ja|POLITE',
      'NEG ONWARD* [BOTHER] me|nos|mais* porque|pq|nem|e|ou', 'NEG ONWARD* CONTINUING ME* [BOTHERING|A_BOTHERING]', 'NEG ONWARD* CONTINUING a ME* [A_BOTHERING]',
      'NEG voltem|volte|voltes|voltar|tornem|tentem a? ME* [SENDING|BOTHER|faze|fazer]', 'NEG ME* [usem|use|utilizem|usar|utilizar|utilize] ART* PHONE',
      'mais nao [BOTHER|SEND]', 'NUMBER ..2 nao ONWARD* [receber|receba|recebesse|voltasse|volte] ..2 MESSAGE|INFO',
      'nao ONWARD* voltasse|volte|voltar|torne a? [RECEIVE] ART* MESSAGE|INFO|nenhuma', 'QUE nao [mandassem|contactassem|contatassem|escrevessem]',
      'nao|n devem|tem ..3 [SENDING] ME* mais|a|para', 'nao|n devem|tem ..3 [SENDING] ME* $', 'ASK ..2 nao ME* [SENDING|BOTHER]',
    ] },
    { id: 'no-more', is: 'opt_out', when: [
      'ja deu de ART* [MESSAGE]', 'NO_MORE ART|so* [MESSAGE|promocao|oferta]', '^ POLITE* NOT_ONE ART* [MESSAGE] !QUE', 'NOT_ONE ART* [MESSAGE] mais',
      '^ POLITE* nao|n|no mais? ART? [MESSAGE] ..2 POLITE* $', 'NO_MORE ME* [SENDING]', 'NO_MORE pedido|pedidos|solicitacao de [KIND_DONATIONS]',
      '^ POLITE* sem [MESSAGE] POLITE* $', 'NEG [SENDING|TO_SEND] ART* MESSAGE|mais', '[MESSAGE] nunca mais', 'nunca mais ME* [BOTHER|SENDING]',
    ] },
    // Requests: not wanted
    { id: 'declined-offer', is: 'held', when: ['NEG ME* [WANT] nem? saber|ver POLITE* $', 'NEG ME* [WANT] o|a|esse|essa|este|esta|sua|seu|vossa|na|no OFFER'] },
    { id: 'only-that', is: 'none', when: ['NEG [WANT] mais? nada mais? , so|apenas|somente'] },
    { id: 'not-wanted', is: 'opt_out', when: [
      'NEG ME* [WANT] ONWARD|mais|ser* RECEIVE ART|POLITE* MESSAGE|INFO|YOU|mais', 'NEG ME* [WANT] ONWARD* RECEIVE POLITE|nao|mais* $',
      'NEG ME* [WANT] ONWARD* RECEIVE ..3 LIST', 'NEG ME* [WANT] ser mais? contactado|contactada|contatado|contatada|incomodado|incomodada',
      'NEG ME* [WANT] ONWARD* QUE ONWARD* SEND ART|POLITE* MESSAGE|INFO|mais', 'NEG ME* [WANT] ONWARD* QUE ONWARD* SEND ART|POLITE* $',
      'NEG ME* [WANT] ONWARD* QUE ONWARD* BOTHER|SENDING|BOTHERING|A_BOTHERING',
      'NEG ME* [WANT] ONWARD* QUE ONWARD* CONTINUING|estejam KEEPING_ON|TO_SEND ART* MESSAGE|INFO',
      'NEG ME* [WANT] ONWARD* QUE ONWARD* CONTINUING|estejam KEEPING_ON|TO_SEND ART* $', 'NEG ME* [WANT] mais? saber|ouvir mais|nada* de|dessa|desta ART* YOU|MESSAGE',
      'NEG ONWARD* [saber|ouvir] mais|nada* de ART* YOU', 'NEG ME* [WANT] mais ME|nao|nada|isso|isto* POLITE* $',
      'NEG ME* [WANT] mais? ART* contato|contacto|contatos|contactos', 'NEG ME* [WANT] sua|seu|suas|seus|mais INFO', '[WANT] QUE? ME* nao ONWARD* BOTHER|SENDING',
      '[WANT] QUE? ME* nao ONWARD* RECEIVE ART|POLITE* MESSAGE|INFO|mais', '[WANT] QUE? ME* nao ONWARD* RECEIVE ART|POLITE* $',
      '[WANT] QUE? ME* nao ONWARD* RECEIVE ..3 LIST', '[WANT] QUE? ME* nao ONWARD* SEND|TO_SEND ART|POLITE* $', 'NEG ME* [WANT] --2 uso ..3 NUMBER',
      'NEG ME* [autorizo|autoriza|consinto|permito|aceito|autorizamos] ..6 NUMBER|SENDING|TO_SEND|MESSAGE|contato|contacto',
      '[proibo|proibimos] ..6 SEND|BOTHER|SENDING|TO_SEND|NUMBER|MESSAGE', 'mais nao [WANT] ART* MESSAGE|RECEIVE',
      'ja nao [WANT] ART* MESSAGE|RECEIVE|INFO', 'NEG [WANT] esse|este|essa|esta tipo ..2 MESSAGE|contato|contacto',
      'NEG tem|têm|tens|possuem minha|meu|nenhuma* [CONSENT|direito] para|pra|de|a ME* SENDING|TO_SEND|usar',
      'NEG ME* [preciso|precisamos] ONWARD* de? lembrete|lembretes|MESSAGE',
    ] },
    // Requests: off the list
    { id: 'remove-me', is: 'opt_out', when: [
      'NUMBER ..4 [fora] de|da|do|das|dos --2 LIST|MESSAGE', 'NUMBER ..4 e|mas|entao [REMOVE] POLITE* $', 'me|nos [REMOVE] POLITE* PLACE',
      'me|nos [REMOVE] --4 LIST|MESSAGE', '[REMOVE] me --4 LIST|MESSAGE', '[REMOVE] me POLITE* PLACE', 'get me off|out ..2 [LIST]',
      '^ POLITE* [removam|retirem|excluam|tirem|apaguem|descadastrem|remova|retire|exclua|eliminem] POLITE* $', 'WANT|ASK QUE me? [REMOVE] ela|ele|me|POLITE* $',
      'para|quer|querem|pediu|pede ser [REMOVED]', '[REMOVE] me POLITE* $', '^ POLITE* [REMOVE] ..1 d|da|de|do|das|dessa|desta ..2 LIST', '[REMOVE] me LINK',
      'me [REMOVE] LINK', 'me [REMOVE] POLITE* ,', '[REMOVE] --2 NUMBER', '[REMOVE] eu --4 LIST',
      '[REMOVE] ela|ele|la|lo --4 LIST|PLACE', '^ POLITE* [REMOVE] na|no|la|lo|ela|ele POLITE* $', 'FAMILY|NUMBER|numero ..10 , [REMOVE] POLITE* $',
      'FAMILY|NUMBER ..10 [REMOVE] no|na|lo|la POLITE* $', '[CANCEL] ART* NUMBER d|da|de|do ..2 LIST', 'ser|sejam|seja ..1 [REMOVED] ..4 LIST|NUMBER', 'quero|desejo|gostaria|peço ..3 ser [REMOVED]', 'NUMBER ..3 [REMOVED]',
      '[tira|tirem|tire|retirem|remova|removam] me|ART|NUMBER* daqui|dai', 'QUE me [REMOVE] daqui|dai|ja|POLITE* $', 'fora [da] ..2 LIST',
      'me [baixa|baixem|baixe] d|da|de|dessa|desta ..2 LIST', '[fora] ART* NUMBER', '^ POLITE* [stop|sair|pare] NUMBER|do|de|para* NUM $',
      '^ POLITE* [sair] ..1 NUMBER', 'me [FORGET] POLITE|de* $', '[FORGET] me POLITE* $', '[FORGET] QUE eu existo', '[FORGET] ART|de* NUMBER',
      '[remove|take|delete] me POLITE* $', '[remove|take|delete] me POLITE* ,', '[REMOVE] ART* meu|minha|este|esse|nosso NUMBER',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[KEYWORD] ART* MESSAGE',
      'quero|desejo [descadastro|cancelamento|fora] POLITE* $',
      '[quero|to|tou|estou] fora POLITE* $', 'ASK ..1 [REMOVAL] ..3 MESSAGE|LIST|NUMBER|SENDING', 'ASK ART? [REMOVAL] POLITE* $',
      '[dar|dê|deem|da] baixa ..3 LIST|MESSAGE', '[sair] disso|disto|daqui|dai', 'quero|desejo cancelar [isso|isto|tudo] POLITE* $', '[UNSUBSCRIBE] !a|ao|o|os|as|do|da|de|d|meu|minha|no|na|UNKNOWN',
      '[UNSUBSCRIBE] ART* MESSAGE|LIST|NUMBER|INFO|YOU|todas|tudo|FAMILY',
    ] },
    { id: 'enrolment', is: 'opt_out', when: [
      '[ENROLMENT] ART* MESSAGE|LIST', '[REMOVE] ART* inscricao|subscricao|cadastro ART* MESSAGE',
      '[CANCEL] ART* inscricao|subscricao|cadastro|assinatura ART* MESSAGE|LIST', '^ POLITE* [ENROLMENT] POLITE* $',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      '[saiam|saia|fora] do|de|da ART* PHONE', '[LEAVE_OFF] ..4 em paz !o|a|os|as|meu|minha|ele|ela', '[LEAVE_OFF] ..2 fora disso|disto|dessa|desta',
      'nao me [procurem|procure|atormentem|atormente]', '[ignorem|ignore] meu|o NUMBER', '[LEAVE_OFF] ..4 sossegado|sossegada|quieto|quieta|descansado|descansada',
      'vao|vai [encher] outro', '[larga|larguem|largue] do? meu|minha pe', 'me [larga|larguem|deixa|deixem|deixe] POLITE* $', 'sai|saiam [do] meu pe',
      'me [FORGET] POLITE* $',
    ] },
    { id: 'consent-revoked', is: 'opt_out', when: [
      'NEG ME* [dou|damos|dei] meu|minha|nenhum|o|a? CONSENT para|pra|de|a ME* RECEIVE|SENDING|TO_SEND|QUE',
      '[revogo|retiro|revogar|retirar|cancelo|anulo|revogamos] ..2 CONSENT', 'me [oponho] a|ao', 'me [oponho] ao|aos',
      'direito|direitos ..3 [oposicao|eliminacao|apagamento|exclusao|esquecimento|cancelamento]', 'sem minha|meu|a [CONSENT] ..3 REMOVE|STOP|LEAVE_OFF',
    ] },
    // Perhaps requests
    { id: 'subscription', is: 'held', when: ['[CANCEL] ART* assinatura|servico|subscricao|inscricao|cadastro', '[ENROLMENT]', '[sair] ART* programa|grupo'] },
    { id: 'declined', is: 'held', when: [
      'NEG ME* [preciso] de? nada POLITE* $', '^ POLITE* ja [votei|doei] POLITE* $', 'nao me [da] jeito', 'nao [da] agora|hoje|mesmo',
      '^ POLITE* nem|nops|nah|neh|nope [valeu|obrigado|obrigada|vlw]', 'agora|hoje|momento [nao|n] POLITE* $',
      'NEG ME* tenho|temos|ha|tem ..1 [interesse|interesses]', 'NEG ME* [interessa|interessam|interessado|interessada]',
      'NEG ME* [WANT] nada POLITE* $',
      'NEG ME* [WANT] nada POLITE* ,', 'NEG ME* [WANT] nao POLITE* ,', 'NEG ME* [WANT] ..2 OFFER', 'nao|n tenho|to|estou com? [dinheiro|grana|tempo|verba|condicoes] agora|POLITE* $', 'nao|n tenho [dinheiro|grana|tempo|verba] ,',
      'NEG ME* [WANT] comprar|contratar|trocar|mudar|aderir|vender|adquirir', 'PAUSE [nao|n] POLITE* $', '^ POLITE* [nao|n] PAUSE',
      'mas [nao|passo|dispenso] POLITE* $', 'fica para [proxima|outra]', 'ja nao|n [sou] cliente', 'NEG sou mais [cliente]',
      '[dispenso] POLITE* $', 'nao estou|to [procurando|buscando]', 'NEG estou a [procura]', 'deixa pra [proxima|la]', '^ [passo] POLITE* $',
      'NEG ..3 , [MAYBE] POLITE* $', 'ja ME* [comprei|contratei|consegui|resolvi|encontrei] ..1 noutro|noutra|outro|outra',
      '^ POLITE* [MAYBE] ..1 proximo|proxima|outro|outra|ano|mes', '^ POLITE* agora|hoje nao|n [posso|da|quero] POLITE* $', 'agora|hoje nao|n [posso|da] , MAYBE',
      'sem|to|estou|ando [grana|dinheiro] POLITE* $', '[fica] para|pra proxima|outra', 'por enquanto|agora [estou|estamos|to] bem', 'ja [tenho] ..3 obrigado|obrigada|obg|valeu',
    ] },
    { id: 'wrong-number', is: 'held', when: [
      'nao|n [usa|utiliza] mais? ART* PHONE', '^ POLITE* aqui|ai nao [e] POLITE* $', 'nao [e] aqui POLITE* $',
      '[enganou|enganaram] se POLITE* $',
      'se [enganou|enganaram|equivocou]', '^ POLITE* e|deve ser? [engano] POLITE* $', 'por [engano]',
      'eu nao|n [sou]',
      'nao|n [sou] ..2 QUE procura|procuram', '[numero|telefone|celular|telemovel] ..1 nao|n e|pertence mais|meu|dele|dela|d|da|de|do|a|ao|desta|dessa',
      'nao|n e ..2 [numero|telefone|celular|telemovel] d|da|de|do|dele|dela', 'nao e mais o|meu [numero]', '[errou|erraram|errado] o|de|no numero',
      'ninguem com esse|este|o [nome]', 'ninguem aqui ..2 [nome]', 'aqui nao [tem|mora|ha|existe] ninguem|nenhum|nenhuma', 'pessoa [errada]', 'nao|n e [comigo]',
      'trocou|trocaram de [dono|numero]', 'numero de [outra] pessoa', 'NEG [sou] UNKNOWN',
      '^ POLITE|eu* NEG [sou] ..1 POLITE|nao* $', 'NEG [sou] o|a|dona|seu|dr UNKNOWN', 'sou ..2 , [nao] ..2 POLITE* $', 'NEG me [chamo]',
      'nao|n ME* [mora|vive|trabalha] mais? aqui', 'aqui nao|n [mora|vive|trabalha]', 'nao|n [comigo]', 'NEG vos|te|os|lhes [conheço]',
      'nao|n|num [e] a|o --1 nao|n',
    ] },
    { id: 'anger', is: 'held', when: [
      'estao|ta|tao|esta me? [saturando|irritando|acossando|enlouquecendo|cansando|perturbando]', 'YOU outra [vez]', 'ja ME* [cansaram|cansou|encheram|irritaram]',
      '[vsf|vtnc|vtmnc|vtc|foda|fodam|fodasse|vaisefoder|tnc]', '[saco] cheio', 'enche|enchem o [saco]', 'encheu|encheram ..1 [saco]',
      '[farto|farta|cansado|cansada|fartos|irritado|irritada] ..2 de|d|dessas|dessa|disso|disto|das ..4 MESSAGE|YOU|INFO',
      '[cansei|farto|farta|cansado|cansada] de QUE? ..2 SENDING|SEND|SENDS|RECEIVE', '[cansei|enchi|fartei] me? de|d|dessas|dessa ..3 MESSAGE|YOU|INFO',
      '[farto|farta] disto|disso', 'filhos? da|de [puta]', 'isso|isto e [spam|assedio|abuso|perseguicao|golpe]', 'que [INSULT]',
      '[encheçao|enchecao|encheção] de saco', 'nao [aguento|suporto] mais', 'nao [aguento] ..3 MESSAGE', '[some|sumam|suma] POLITE* $',
      'ja|ta|tao|estao [encheu|encheram|enchendo|cansou|cansaram|cansando|irritando|chateando|torrando]', '[aguenta|aguento|aguentamos|aguentar] YOU',
      '[larga|larguem|deixem|parem] de ser', 'de novo ART* [MESSAGE|merda|porcaria]', 'outra vez ART* [MESSAGE|isto|isso]',
      'sai|saiam pra [la]', '^ POLITE* [parou] ne',
      'que [insistencia|canseira|perseguicao|inconveniencia|maçada|falta]', 'vai a|pra [merda]', 'puta [que] pariu ..3 YOU|INFO', '[falta] de respeito',
      'que [porcaria|descaro|abuso|vergonha|ridiculo|ridiculos|encheçao|perturbaçao|desrespeito]', '^ [saco|inferno] POLITE* $', '[tomar] no cu',
      'outra [vez] YOU', 'YOU [de] novo', '^ POLITE* ja [deu] POLITE* $',
      'empresa de [merda|bosta|lixo]', 'YOU sao ..3 [INSULT|chato|ridiculos|lixo|nojentos]', 'sao|es uma|uns|umas|um|muito [INSULT]', 'YOU sao [INSULT]',
      'que gente [chata|INSULT|insuportavel]', 'vai|vao|va [SENDING] outro|outra|outros', 'ninguem ME* [pediu|solicitou] ART* MESSAGE|INFO|isso|isto',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'quem ME* [autorizou|pediu]', 'quem ME* deu [permissao|autorizacao]', 'onde|como|quem|quen ..3 [GOT] ..2 NUMBER',
      '[quem|qm|kem] e|eh|sao|es|fala|ta ..1 voce|voces|vc|vcs|tu|falando|ai', '[quem] e|eh|sao|fala|esta e|que|q|a|me',
      'NEG [sei|conheço|conheco] quem', 'NEG [conheço|conheco|reconheço|reconheco] ..1 YOU|NUMBER', 'QUE empresa [e|eh|sao]', 'YOU sao|e [quem]',
      'da parte de [quem]', 'de onde [sao|voces|vcs|e] ..2 $?',
    ] },
    { id: 'why-do-you-write', is: 'held', when: [
      'WHY ..3 [FOLLOW]', 'YOU ..1 [FOLLOW] ..1 KEEPING_ON',
      'ME* [continuam|continua|seguem|insistem|ficam] em? ..1 KEEPING_ON', '!nao|n [continuo|continuamos|sigo|estou] recebendo ..3 MESSAGE|INFO',
      '[continuo|continuamos] a receber', 'WHY ..3 [recebo|recebendo|RECEIVE] ..3 MESSAGE|INFO',
    ] },
    { id: 'never-signed-up', is: 'held', when: [
      'NEG ME* [cadastrei|inscrevi|assinei|autorizei|solicitei|pedi|subscrevi|registei|registrei|aderi|dei|aceitei|consenti] ..3 MESSAGE|INFO|LIST|CONSENT|YOU',
      'NEG tem|têm|dei ..1 [CONSENT]',
    ] },
    { id: 'threat', is: 'held', when: [
      'obrigar|obrigam a [THREAT]',
      'vou|vamos|irei ..1 [denunciar|processar|bloquear|reportar|denuncialos|denunciavos] $', '[denunciar|processar|bloquear|reportar] vos|los|los',
      '[bloqueiem|bloqueia|bloqueie] ..2 NUMBER', 'vou ..6 [procon|anatel|anacom|policia|advogado|justica|cnpd|deco]',
      '[denunciado|denunciados|bloqueado|bloqueados|denunciando|bloqueando] POLITE* $', 'uma [denuncia|queixa] ..2 POLITE* $',
      'noticias|falar|ouvir|processo ..3 meu|minha [advogado|advogada]',
    ] },
  ],
  asides: [
    { id: 'texts-preferred', extent: 'message', when: [
      'OTHER_WAY ..8 !NEITHER [sms|mensagem|mensagens|msg] ta|esta|estao|tao|e|sao ..2 FINE',
      '!NEITHER [sms|mensagem|mensagens|msg] ta|esta|estao|tao|e|sao ..1 FINE ..6 OTHER_WAY',
      'OTHER_WAY ..8 !NEITHER [sms|mensagem|mensagens|msg] _ pode|resolve',
    ] },
    { id: 'reaction', extent: 'message', when: ['^^ ..4 [REACTED] ..5 "'] },
    { id: 'automatic-reply', extent: 'message', when: [
      '[resposta|mensagem] automatica', '^^ POLITE* [estou] AWAY ..3 $', '^^ ..6 nao posso [atender|responder|falar] ..5 $',
      '[estou|estarei|estamos] fora do escritorio', 'obrigado por [entrar|contactar|contatar]', 'agradecemos ..2 [contato|contacto]', '[nao] perturbe ativado',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      '!ja|lhe|lhes REPLY [KEYWORD] para|pra|p|e|to|2|for', 'para|p|pra ..7 REPLY ..2 [KEYWORD]',
      '[stop|sair|pare|cancelar] para|p|pra cancelar|sair|nao|parar|deixar|descadastrar',
    ] },
  ],
  kinds: {
    all: 'nenhum, nenhuma, tudo, todos, todas, nada, qualquer, quaisquer',
    program: 'este, estes, estas, esse, esses, essas, dessa lista, desta lista, essa lista, esta lista, isso, isto',
    marketing: `
      promo, promos, promocao, promocoes, publicidade, publicidades, propaganda, propagandas, marketing, anuncios, oferta, ofertas, descontos, cupons, promocionais,
      publicitarias, publicitarios, comerciais`,
    reminders: 'lembrete, lembretes',
    alerts: 'alerta, alertas, notificacoes, notificacao',
    orders: 'pedidos, encomendas, entregas, rastreio, rastreamento',
    political: `
      politica, politico, politicos, politicas, partido, campanha, campanhas, candidato, candidata, candidatos, eleicao, eleicoes, eleitoral, voto, vereador,
      deputado, prefeito, senador, governador, presidente, votar, partidos`,
    donations: 'doacao, doacoes, donativo, donativos, doar, dinheiro, contribuicao, contribuicoes, vaquinha, arrecadacao, ajuda financeira',
    surveys: 'pesquisa, pesquisas, inquerito, inqueritos, sondagem, sondagens, questionario, questionarios, enquete, enquetes',
    newsletters: 'novidades, noticias, newsletter, newsletters, boletim, boletins, informativo, informativos',
  },
  keep: 'mas, exceto, excepto, menos, salvo, so, apenas, somente',
  common: `
    tocar toca alarme musica acabar começar continua parado jogar mensageiro mensageiros fique escreveram mandaram enviaram contactaram contataram incomodaram
    perturbaram pediram ofereceram pararam deixaram cancelaram removeram apagaram excluiram retiraram eliminaram recebem recebemos recebeste acabei acabamos compro
    compra comprou tirado termina terminou acaba acabou cessa suspende suspenderam tirou tiraram tirei removeu apagou apaguei grana fica sou esqueci esqueceu
    esquecido mudou mudar precisei tomar remedio medico dor deixo deixam deixado eu tu ele ela nos eles elas voce voces vc vcs que e o a os as um uma de do da dos
    das em no na nas por para pra pro pelo pela com sem sobre ate mais mas ou se como quando onde quem qual quanto porque pois ja ainda tambem so muito muita pouco
    bem mal bom boa dia noite tarde hoje ontem amanha agora depois antes sempre nunca sim nao ser era foi fui sao eram estar estou esta estao estava ter tenho tem
    temos tinha haver ha fazer faco fez faz feito ir vou vai vamos foram vir venho vem poder posso pode podem podia dar dou deu dizer disse digo ver vejo viu saber
    sei sabe querer chegar chego chegou chega chegaram ficar fico ficou passar passo passa passou levar trazer pegar peguei comprar paguei pagar mandei mandou enviei
    enviou escreveu recebi recebeu recebido receba confirmo confirmar confirmado segunda terca quarta quinta sexta sabado domingo semana mes ano hora horas minuto
    vez vezes coisa gente casa rua loja filho filha mae pai marido mulher amor senhor senhora doutor obrigado obrigada valeu beleza combinado certo perfeito otimo
    legal claro deixei deixou deixamos parei parou parada parede parte partes pais paro parece pera pedra sai saio saiu saida saindo sair saia cair cancelei
    cancelado cancelou parar dois tres quatro cinco seis sete oito nove dez primeiro ultimo novo nova melhor grande pequeno azul preto tamanho preco valor conta caro
    adoro gosto gostei amo meu minha meus minhas seu sua isso isto aquilo esse essa este aquele aquela la ali aqui me te lhe mim ti si kkk kkkk rsrs haha blz tbm tb
    hj amh qnd oq td tds msm cmg ctg fim final centro texto teste tempo marco maio mande-me ligue procon atende atendo atendeu`,
};

/**
 * Portuguese of Brazil, Portugal, Angola and Mozambique: tu, você, vocês and the vosso of Portugal.
 * ã, õ, á, í, ó, ú, â, ê, ô and ç are not in GSM-7: the replies do without them.
 */
export const pt: LanguagePack = {
  language: 'pt',
  countries: ['BR', 'PT', 'AO', 'MZ'],
  keywords: {
    opt_out: [
      { word: 'sair', source: "Anatel: SAIR, for operators' own advertising; Brazil short codes", collision: 'to go out: in a sentence, not the whole message' },
      { word: 'pare', source: BRAZIL, collision: 'Spanish "pare" (that it stops); Italian "pare" (it seems)' },
      { word: 'parar', source: PORTUGAL },
      { word: 'cancelar', source: PORTUGAL, collision: '"cancelar o pedido": in a sentence, not the whole message' },
      { word: 'descadastrar', source: 'Usual word in Brazilian programs' },
      { word: 'remover', source: 'Usual word in Brazilian programs' },
    ],
    opt_in: [],
    help: [{ word: 'ajuda', source: 'Brazil short codes: AJUDA (Sent, Brazil SMS guide)' }],
    affirmative: [
      { word: 'sim', source: 'Portuguese for yes: R13, as YES' },
      { word: 's', source: ANSWER },
      { word: 'claro', source: ANSWER },
      { word: 'blz', source: ANSWER },
    ],
    negative: [{ word: 'nao', source: ANSWER }],
  },
  grammar,
  templates: {
    opt_out: '{brand}: O cancelamento vale desde {date}. Nao enviaremos mais mensagens. Ajuda: {helpContact}. Responda START para voltar.',
    opt_in: '{brand}: Voltou a receber as nossas mensagens. Frequencia variavel. Podem aplicar-se tarifas. AJUDA para ajuda, SAIR para cancelar.',
    help: '{brand}: Ajuda em {helpContact}. Frequencia variavel. Podem aplicar-se tarifas de mensagens e dados. Responda SAIR para cancelar.',
    confirm_opt_in: '{brand}: Responda SIM para receber as nossas mensagens; sem isso nada enviaremos. AJUDA para ajuda, SAIR para cancelar.',
    clarify: '{brand}: Cancelamento feito, nao enviaremos mais mensagens. Para manter algumas, responda com um nome: {choices}.',
  },
};
