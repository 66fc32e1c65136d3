import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Turkish programs';
const IYS = 'Turkish commercial messages (IYS, Law 6563): RET to the sender refuses them';
const THANKED = 'The keyword with thanks: read also where a sentence ends between';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/**
 * HALT, WRITING, SMS and LEAVE hold the words of the language; STOP, SENDING, MESSAGE and UNSUBSCRIBE the English ones that people mix in.
 * FILL are words that may stand between a verb and its object without changing what is asked.
 * STOPWORD alone is a request; with more talk behind it only when a REASON follows, and never with LAUGH.
 * INSTEAD tells that a number is replaced, not that its owner goes.
 */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'dur, durun, yapma, yapmayın, kes şunu, stop, yeter, hadi oradan, ya dur, ay dur',
    GLAD: `
      haha*, hehe*, ahah*, lol, tebrikler, tebrik ederim, kutlarım, çok tatlı, ne tatlı, çok şeker, ölüyorum, öldüm gülmekten, gülmekten öldüm, ağlıyorum,
      kazandık, kazandın, harika, süper, inanmıyorum, inanamıyorum, bayıldım, çok güzel, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'gerçekten mi, cidden mi, ciddi misin, gerçekten, cidden, şaka mı',
    NOT_ME: 'ben',
    ASK_AGAIN: 'yazın, yaz, arayın, tekrar yazın, tekrar sorun, tekrar deneyin, haber verin, ulaşın, görüşelim, konuşalım, tekrar, hatırlatın, bakarız',
    NOT_NOW: `
      şimdi değil, şu an değil, şu anda değil, henüz değil, belki, şimdilik, şimdilik hayır, ancak, müsait değilim, tatildeyim, meşgulüm, bu yıl değil, bu ay
      olmaz`,
    UNTIL: 'sonra, sonrası, önce, gelecek, önümüzdeki, bir',
    FAR: `
      bayramdan, tatilden, tatil, yaz, yazın, kışın, baharda, sonbaharda, ocakta, şubatta, martta, nisanda, mayısta, haziranda, temmuzda, ağustosta, eylülde,
      ekimde, kasımda, aralıkta, yılbaşından, gelecek yıl, seneye, gelecek ay, önümüzdeki ay, gelecek hafta, haftaya, başka zaman, daha sonra, sonra, birkaç
      ay, birkaç hafta, izinden, seçimden, ramazandan`,
    TOO_OFTEN: `
      her gün, hergün, her allahın günü, sürekli, yine mi, günde, çok fazla, çok sık, gece yarısı, gecenin bu saatinde, bugün üçüncü, üçüncü bugün, durmadan`,
    CIRCUMSTANCE: `
      taşındım, taşındık, artık üye değilim, artık müşteriniz değilim, üye değilim, müşteri değilim, müşteriniz değilim, emekliyim, emekli oldum, bahçem yok,
      bahçemiz yok, arabam yok, arabamız yok, çocuğum yok, çocuğumuz yok, köpeğim yok, evim yok, kiracıyım, kiracıyız, kirada oturuyorum, apartmanda
      oturuyoruz, reşit değilim, 15 yaşındayım, 16 yaşındayım, yaşındayım, zaten bağış yaptım, bağış yaptım, zaten var, bizde var, zaten aldım, aldık zaten,
      değiştirdim, operatör değiştirdim, sattım, sattık, evi sattık, iş telefonu, şirket telefonu, iş hattı, şirket hattı, yeni numara, numarayı yeni aldım,
      hattı yeni aldım, artık orada yaşamıyorum, artık burada oturmuyor, burada oturmuyor, artık çalışmıyorum, artık orada çalışmıyor, çok pahalı, bütçem yok,
      işsizim, boşandık, mezun oldu, mezun oldum, veganım, vejetaryenim`,
    ERASE_IT: 'silin, siliniz, lütfen silin, sil, siler misiniz, çıkarın',
    WRONG_NO: 'yanlış numara, numara yanlış, yanlış kişi, yanlış aradınız, yanlış yazdınız',
    IT: 'lütfen, numaramı, numarayı, numaram, beni, listeden, bunu',
    NEXT_SMS: 'bir sonraki mesaj, bir mesaj daha, bir sms daha, bir daha mesaj',
    AUTHORITY: 'avukat*, savcılı*, şikayet*, btk, dava, mahkeme*, polis*, kvkk, suç duyurusu',
    NO_CALLS: `
      aramayın, beni aramayın, arama, beni arama, aramayı bırakın, aramayı kesin, telefon etmeyin, artık aramayın, bir daha aramayın, telefonla aramayın,
      arama yapmayın`,
    AWAKE: `
      bu saatte, gecenin bu saati, gece yarısı, gece gece, sabahın köründe, sabahın beşinde, saat kaç haberiniz var, saatin kaç olduğunu, uyuyordum, uyuyorum,
      uyandırdınız, uyandırdı, gece çalışıyorum`,
    UPSET: `
      spam, dolandırıcı, dolandırıcılar, dolandırıcılık, sahtekar*, rahatsız ediyorsunuz, rahatsız edici, taciz, bıktım, bıktık, usandım, yeter artık, yeter
      be, yeter ya, sinir bozucu, saçmalık, rezalet, utanın, ayıp, terbiyesizlik, defolun, defol, siktirin, gerizekalılar, aptallar, kafayı yedim, illallah,
      saçma sapan`,
    DECLINING: `
      ilgilenmiyorum, ilgilenmiyoruz, istemiyorum, istemiyoruz, gerek yok, ihtiyacım yok, ihtiyacımız yok, yok sağol, yok sağolun, yok teşekkürler, hayır
      teşekkürler, hayır sağolun, sağolun istemem, istemem, almayayım, kalsın, bana göre değil, uygun değil, asla, hiç düşünmüyorum, düşünmüyorum, boşverin,
      boşver, vazgeçtim`,
    WHO_ARE_YOU: `
      kimsiniz, kimsin, siz kimsiniz, sen kimsin, bu kim, kim bu, kim yazıyor, numaramı nereden buldunuz, numaramı nerden buldunuz, numaramı nereden aldınız,
      numaramı kim verdi, tanışıyor muyuz, tanıyor muyum, ne hakkında, bu ne, bu nedir, hangi firma, hangi şirket`,
    DIED: 'vefat etti, öldü, rahmetli oldu',
    EMPHASIS: `
      lütfen, artık, hemen, derhal, ya, yahu, be, lan, ulan, amk, aq, mk, kardeşim, abi, arkadaşlar, rica ederim, acilen, allah aşkına, bir zahmet, yeter, ne
      olur`,
    // Own classes
    POLITE: `
      lütfen, lutfen, lütfennn, rica ederim, rica ediyorum, teşekkürler, teşekkür ederim, teşekkür ederiz, tşk, tsk, tşkler, sağolun, sağ olun, sağol, eyvallah, merhaba,
      merhabalar, mrb, selam, slm, iyi günler, iyi akşamlar, günaydın, iyi çalışmalar, kolay gelsin, tamam, tmm, ok, okay, artık, artik, hemen, derhal, şimdi, acilen,
      bugün, saygılar, saygılarımla, be, ya, yaa, yahu, abi, kardeşim, hocam, beyefendi, hanımefendi, lan, ulan, amk, aq, allah aşkına, allah rızası için, yeter,
      yeter artık, yeter ya, bıktım, bıktım artık, please, pls, plz, thanks, hayır, evet, ve, ama, bir zahmet, bi zahmet, zahmet olmazsa, mümkünse, o zaman, e, ee, siz,
      sen, biz, ben, gerçekten, cidden, kesinlikle, sonsuza kadar, bir daha, sayın yetkili, sayın, yetkili, bilginize, arz ederim, kalıcı olarak, en kısa sürede,
      allahaşkına, off, of, lütfedip`,
    STOP: 'stop',
    SENDING: 'texting',
    MESSAGE: 'texts',
    UNSUBSCRIBE: 'unsubscribe',
    HALT: `
      durdur, durdurun, durdurunuz, durdurur, durdurabilir, durdurulsun, durdurulmasını, durdurmanızı, durdurulması, durdursanıza, durdurma talebi, bırak, bırakın,
      bırakınız, bırakır, bırakabilir, bırakın artık, bıraksanıza, bırakmanızı, kes, kesin, kesiniz, keser, kesebilir, kesilsin, kessenize, kesmenizi, son ver,
      son verin, son veriniz, son verilsin, son verir, son verilmesini, durun, sonlandır, sonlandırın, sonlandırınız, sonlandırır, iptal, iptal et, iptal edin,
      iptal ediniz, iptal eder, iptal edilsin, iptal edilmesini, iptal etmek istiyorum, iptal etmenizi, vazgeç, vazgeçin, kapat, kapatın, kapatınız, kapatır, kapatılsın,
      engelle, engelleyin, engelliyorum, dursun, bitsin, kesilmesini, stop edin, stop et, bitirin, bitir, dur artık, bırakabilirsiniz, durdurabilirsiniz, kesebilirsiniz,
      durdurabilirsin, bırakabilirsin`,
    WRITING: `
      göndermeyi, göndermekten, gönderimi, gönderimini, gönderim, atmayı, atmaktan, yollamayı, yollamaktan, yazmayı, yazmaktan, mesajlaşmayı, rahatsız etmeyi,
      rahatsız etmekten, taciz etmeyi, tacizi, tacize, spamlamayı, spam yapmayı, spam atmayı, ulaşmayı, bildirmeyi, darlamayı, iletmeyi, paylaşmayı, gönderiminizi,
      gönderilerinizi, gönderimleri, gönderimlerinizi, gönderimlerini, gönderiminize, yollamalarınızı, iletimi, sms atmayı, tutmayı, mesaj yağmurunu,
      mesaj yağmuruna tutmayı, mesaj yağdırmayı`,
    DONTSEND: `
      gönderme, göndermeyin, göndermeyiniz, göndermesin, göndermesinler, göndermeyelim, göndermez misiniz, gönderilmesin, gondermeyin, gondermeyiniz, gonderme, atma,
      atmayın, atmayınız, atmasın, atmasınlar, atılmasın, atmayin artık, yollama, yollamayın, yollamayınız, yollamasın, yollanmasın, yazma, yazmayın, yazmayınız,
      yazmasın, yazmasınlar, yazılmasın, çekmeyin, gelmesin, gelmesinler, rahatsız etme, rahatsız etmeyin, rahatsız etmeyiniz, rahatsız etmesinler, rahatsız etmesin,
      taciz etmeyin, iletişime geçmeyin, iletişime geçme, irtibata geçmeyin, iletişim kurmayın, ulaşmayın, spamlamayın, spam atmayın, spam yapmayın, darlamayın,
      iletmeyin, iletilmesin, mesajlamayın, atıp durmayın, atıp durma, gönderip durmayın, gönderip durma, yazıp durmayın, yollayıp durmayın, gönderemezsiniz,
      atamazsınız, yazamazsınız, gönderemezsin, atamazsın, bildirmeyin, paylaşmayın, uğraşmayın, göndermeyi kes, göndermeyin lütfen, atmyn, atmayn, gndrmyn, gndermeyin,
      göndrmeyin, göndermeyn, yzmyn, yollamayn, atmıyın, atmıyınız, göndermiyin`,
    SMS: `
      mesaj*, msj*, mesj*, sms*, ileti*, kısa mesaj*, reklam*, kampanya*, bildirim*, bülten*, bulten*, tanıtım*, duyuru*, hatırlatma*, hatırlatıcı*, promosyon*, spam*,
      indirim mesaj*, indirimler*, pazarlama*, teklif*, anket*, propaganda*, yazılarınızı, haberlerinizi, bilgilendirme*, bildiri, davet*, fırsat*, e bülten*, mail,
      mms*, sms i, sms ler, tanitim*, hatirlat*`,
    CRAP: `
      bunu, bunları, bunlar, bunlardan, şunu, şunları, bu saçmalığı, saçmalığı, saçmalıkları, çöp, çöpleri, bir şey, hiçbir şey, bi şey, hiçbirini, zırvalar,
      böyle şeyler, bu şeyleri, şeyleri`,
    ME: `
      bana, beni, bize, bizi, benim, banaa, bu numaraya, bu numarayı, bu hatta, bu hattı, bu telefona, numarama, numaramı, telefonuma, telefonumu, hattıma, cebime,
      bu nolu, bu no ya, anneme, annemi, annemin, babama, babamı, babamın, eşime, eşimi, eşimin, oğluma, oğlumu, kızıma, kızımı, anneanneme, babaanneme, babaannemi,
      dedeme, dedemi, ninemi, teyzeme, kardeşime, kardeşimi, çocuğuma, ona, onu, burayı, buraya, şahsıma, tarafıma, tarafımıza, annemin numarasına, patronuma, kocamı,
      kocama, karıma, karımı, benle, benimle, bizimle, bu kişiye, bu no`,
    NUMBER: `
      numaramı, numarami, bu numarayı, bu numara, telefonumu, telefon numaramı, cep numaramı, cep telefonumu, ismimi, adımı, bilgilerimi, verilerimi, kişisel verilerimi,
      kaydımı, kayıtlarımı, numarasını, hattımı, iletişim bilgilerimi, no mu, numaram, nomu, numaramızı, annemin numarasını, babamın numarasını, annemi, babamı, beni,
      bizi, onu, numarayı, kaydımın, numaramın, bilgilerimin, verilerimin, babaannemi, eşimi`,
    NOTWANT: `
      istemiyorum, istemiyoruz, istemiyor, istemiyo, istemiyom, istemiyrum, istemiyorm, istemem, istemeyiz, istemiyorlar, istemıyorum, istemedim, istemiyorummm, istemez,
      istemiyoruzz, kabul etmiyorum, kabul etmiyoruz, onaylamıyorum, izin vermiyorum, rıza göstermiyorum, onay vermiyorum, reddediyorum, ret ediyorum, red ediyorum,
      istmiyorum, istemyorum, istmyrm, istemiyrm, istemiyoruz ki`,
    FILL: `
      bu, şu, o, bana, beni, bize, bizi, numarama, numaraya, telefonuma, cebime, annemin, artık, artik, bir, bi, daha, bir daha, sürekli, devamlı, gereksiz, saçma,
      sapan, sizden, senden, sizin, senin, tarafınızdan, firmanızdan, şirketinizden, almak, alma, görmek, okumak, duymak, gelen, gelmesini, gelmesin, atmanızı,
      göndermenizi, yollamanızı, yazmanızı, atılmasını, gönderilmesini, yollanmasını, atmayı, göndermeyi, yollamayı, yazmayı, atma, gönderme, yollama, tüm, bütün, her,
      türlü, her türlü, hiçbir, hiç, hiç bir, fazla, başka, yeni, lütfen, lutfen, hemen, derhal, acilen, siyasi, parti, ticari, elektronik, içerikli, amaçlı, tanıtım,
      reklam, sms, mesaj, mesajı, kampanya, kısa, otomatik, gelecek, olan, tarafıma, şahsıma, ile, ve, veya, da, de, ben, biz, biliyorsanız, işinizi, falan, filan,
      böyle, böylesi, ı, i, ler, leri, ya, abi, teşekkürler, kesinlikle, rahatsız edilmek, şimdi, telefonumdan, hattıma, şirketten, almaktan, ediyor, çok, hala,
      üzerinden, yoluyla, göndermeniz, atmanız, gelmesi, almayı, gelsin, edilmesini, yapılmasını, arama, aramayı, lan, amk, aq, sağlık, seçim, bağış, numaram,
      mesajlarınız, mesajların, edilmek, durmadan, ikide bir, habire, herhangi, herhangi bir, tarafından, sms ler`,
    MORE: 'artık, artik, bir daha, bi daha, daha fazla, daha, bundan sonra, bundan böyle, tekrar, asla, hiçbir zaman, sakın, yeter',
    FROMYOU: 'sizden, senden, firmanızdan, tarafınızdan, sizinle, şirketinizden, siz',
    REMOVE: `
      çıkar, çıkarın, çıkarınız, çıkart, çıkartın, çıkartınız, çıkarır, çıkartır, çıkarabilir, çıkartabilir, çıkarılsın, çıkarılmak, çıkarılmasını, çıkmak, çıkmayı,
      çıkarmanızı, çıkarılmayı, çıkarsanıza, çikarin, sil, silin, siliniz, siler, silebilir, silinsin, silinebilir, çıkarılabilir, silinmesini, silinmek, silmenizi,
      silersiniz, silermisiniz,
      çıkarırmısınız, kaldır, kaldırın, kaldırınız, kaldırır, kaldırılsın, kaldırılmasını, kaldırabilir, düşürün, unutun, unut, engelleyin, silsenize, çıksın,
      çıkartılsın, silermisin, silebilirsiniz, çıkarabilirsiniz, silebilirsin, çıkartabilirsiniz`,
    LIST: `
      listeden, liste, listenizden, listesinden, listelerinizden, listelerden, listesi, mesaj listesinden, sms listesinden, sistemden, sisteminizden, sistem,
      kayıtlardan, kayıtlarınızdan, rehberden, rehberinizden, veritabanından, veri tabanından, veritabanınızdan, veri tabanınızdan, gruptan, abonelikten, aboneliği*,
      aboneligi*, aboneliğimi, aboneliğim, abonelik, sms aboneliği*, üyelikten, üyeliğimden, arasından, listenden, databaseden, datanızdan, datadan, *listenizden,
      *listesinden, reklam listenizden, müşteri listenizden, defterinizden, kulübünde, kulübü, grubunda, listesinde, listenizde, kulüpte, grubunuzda, kaydınızdan,
      kayıttan, kaydından`,
    LEAVE: `
      abonelikten çık, abonelikten çıkar, abonelikten çıkmak, abonelikten ayrılmak, listeden çık, listeden çıkmak, listeden ayrılmak, üyelikten çık, abonelikten çıkın,
      iznimi geri alıyorum, onayımı geri alıyorum, iznimi iptal, iznimi kaldırın, onayımı iptal, onayımı kaldırın, rızamı geri alıyorum, iys ret,
      mesaj almaktan vazgeçiyorum, mesaj almayı reddediyorum`,
    OTHER: `
      sipariş*, siparis*, randevu*, rezervasyon*, fatura*, faturayı, sözleşme*, üyeliğimi, üyeliğim, üyelik, sigorta*, poliçe*, kargo*, teslimat*, paket*, ürün*,
      hesabımı, hesap, hesabı, hesaptan, kart, kartı, kartımı, kartımın, kurs*, seyahat*, gazete*, yemek, yemeği, toplantı*, dergi*, salonu, salon, doğalgaz*, maç, maçı,
      ödeme*, ödemeyi, taksit*, deneme*, kredi*, kira*, elektrik*, araba*, tren*, otobüs*, alışveriş*, sepet*, reçete*, ilaç*, antrenman*, kod, kodu, şifre*, para,
      parayı, pizza*, çiçek*, resim*, resmi, fotoğraf*, foto, adres*, netflix*, spotify, iade*, posta*, mektup*, katalog*, broşür*, kağıt*, ekstre*, zarf*, kapı*,
      kahve*, ders*, dersi, otel*, masa, masayı, kampı, gezi*,
      davetli*, soğan*, işlem*, işlemi, çek, abonman, uçuş*, bilet*, uçak*, tatil*, düğün*, servis*, konuk liste*, misafir liste*, davetli liste*, bekleme liste*,
      alışveriş liste*, yoklama liste*, sayfa*, konum*, evrak*, belge*, dosya*, sınav*, yorum*, internet*, hat, tarife*, teslimatı, fiş, dekont, fatura`,
    HOW: 'nasıl, nasil, nereden, ne yapmam lazım, ne yapmam gerekiyor, ne yapmalıyım, nası, ne yapmak lazım, nerden, ne yapıyoruz',
    CALL: `
      aramayın, aramayınız, arama, aramasın, aramasınlar, aramayı, aramaktan, aranmak, aramalarınızı, aramaları, telefon etmeyin, telefon etme, aramanızı, aramalar`,
    TIME: `
      gece, geceleri, gecenin, gece yarısı, gecenin bu saatinde, bu saatte, akşam, akşamları, geç saatte, sabahın köründe, sabah, sabahları, sabahın, hafta sonu,
      haftasonu, haftasonları, pazar günü, pazar günleri, iş saatinde, mesai saatinde, mesaideyken, uyurken, çalışırken, toplantıdayken, sonra, kadar, önce, ramazanda,
      her gün, günde, saatinde, saatlerde, saatte, bayramda, tatilde, yazın, yaz boyunca, şimdilik`,
    FEWER: `
      daha az, az, çok fazla, çok sık, bu kadar çok, bu kadar sık, bu kadar, sıklığını, sayısını, azalt, azaltın, azaltır, azaltabilir, biraz az, seyrek, daha seyrek,
      ara verin, ara ver, ara verir, bir süre, bir süreliğine, bi süre, geçici, geçici olarak, şu kadar, o kadar`,
    SAID: `
      yazdım, yazdim, dedim, gönderdim, gonderdim, attım, attim, yolladım, yazmıştım, demiştim, söyledim, belirttim, yazıyorum, gönderiyorum, yazdık, dedik, ilettim,
      yaptım, yazmama, göndermeme, dememe, ettim, çektim, yazıp`,
    STILL: `
      hala, halâ, hâlâ, halen, yine, yine de, kere, kez, defa, defalarca, kaç, rağmen, ragmen, tekrar, gelmeye, geliyor, atıyorsunuz, gönderiyorsunuz, mesaj*, sms*`,
    DONTIF: `
      atmazsanız, göndermezseniz, yazmazsanız, yollamazsanız, rahatsız etmezseniz, atmasanız, göndermeseniz, yazmasanız, atmazsan, göndermezsen, yazmazsan, atmasan,
      durdurursanız, durdursanız, keserseniz, kesseniz, bırakırsanız, bıraksanız, silerseniz, silseniz, çıkarırsanız, çıkartırsanız, çıkarsanız, çıkartsanız,
      kaldırırsanız, iptal ederseniz, silersen, çıkarırsan`,
    WRONG: `
      yanlış numara, yanlış numaraya, yanlış numarayı, yanlış no, yanlış kişi, yanlış kişiye, yanlış kişiyi, tanımıyorum, ait değil, numaram değil,
      numarası değil, numara değil, numara yanlış, numaranız yanlış, numarayı yanlış, numarayı karıştırdınız, yanlış hat, yanlış insana, yanlış yere,
      yanlış yazıyorsunuz, vefat etti, öldü`,
    WHY: 'neden, niye, niçin, ne diye, ne hakla',
    YOUSEND: `
      atıyorsunuz, gönderiyorsunuz, yazıyorsunuz, yolluyorsunuz, atıyosunuz, gönderiyosunuz, atıyorsun, gönderiyorsun, yazıyorsun, geliyor, gelip duruyor, alıyorum,
      atıyosun, rahatsız ediyorsunuz`,
    REASON: `
      müşteriniz, müşteri, taşındım, değiştirdim, ilgilenmiyorum, kere, kez, defa, yeter, bıktım, usandım, yanlış, vefat, öldü, rahatsız, şikayet, sürekli, her`,
    INSTEAD: `
      yerine, yenisi, yenisini, yenisiyle, yeni numaram, yeni numarayı, ekleyin, ekle, kaydedin, güncelleyin, değiştirin, eski numara, eski numarayı, eski numaramı,
      eskisini`,
    STOPWORD: 'stop, dur, durun, durdurun, iptal, ret',
    NEED: 'göndermenize, atmanıza, yazmanıza, yollamanıza, göndermene, atmana, yazmana, aramanıza, mesajlarınıza, ulaşmanıza, rahatsız etmenize',
    NOTSENDING: `
      geçmemenizi, göndermemenizi, atmamanızı, yazmamanızı, ulaşmamanızı, göndermemeni, atmamanı, yollamamanızı, gönderilmemesini, atılmamasını, yollanmamasını,
      rahatsız etmemenizi, gönderilmemesi`,
    LAUGH: 'haha*, lol, gülmekten, ağlıyorum, öldüm, komik, tatlısın, şekersin, manyak',
  },
  rules: [
    { id: 'another-thing-already', is: 'none', when: [
      'OTHER FILL|NUMBER* [KEYWORD|HALT|STOP] SAID',
      '[KEYWORD|HALT] ettim|ettik|etmiştim ..6 iade|param|parası|ücret|ücreti|gelmedi|ulaşmadı|yatmadı|yatar|onay|fatura|faturası',
      'UNKNOWN [KEYWORD|HALT] ettim|ettik|etmiştim|edildi',
    ] },
    { id: 'number-changed', is: 'none', when: ['[REMOVE] ..5 INSTEAD', 'INSTEAD FILL|NUMBER* [REMOVE]'] },
    { id: 'said-already', is: 'opt_out', when: [
      '[KEYWORD|HALT|STOP|NOTWANT|DONTSEND] SAID ..5 STILL', '[KEYWORD|HALT|STOP|NOTWANT|DONTSEND] diye SAID',
      'STILL ..2 [KEYWORD|HALT|STOP|NOTWANT|DONTSEND] diye? SAID',
      'kaç|defalarca|iki|üç|dört|beş|NUM kere|kez|defa|defadır ..2 [KEYWORD|HALT|STOP|NOTWANT|DONTSEND] ..1 SAID|diyeceğim|yazacağım|dicem|yazıcam|yazayım',
      '[KEYWORD|HALT|STOP] ..1 NUM|iki|üç|kaç kere|kez|defa SAID', '[KEYWORD] SAID ama|fakat|niye|neden|ya', '^ POLITE* [KEYWORD] SAID POLITE* $',
      '[KEYWORD] SAID anlamıyor|anlamıyorsunuz|anlamadınız|anlamadınız|duymadınız',
      'kaç kere|kez|defa [KEYWORD|HALT|STOP] yazmam|demem|göndermem|yazmak|demek|yazmalıyım',
    ] },
    { id: 'footer-word', is: 'none', when: [
      '[HALT|STOP|KEYWORD] ne demek|yapar', '[KEYWORD|HALT|STOP|LEAVE|UNSUBSCRIBE] yazıp|yazarak|yazın|yaz|yazınız|göndererek|yazmanız ..4',
      '[KEYWORD|HALT|STOP] yazarsam|gönderirsem|dersem|atarsam', 'için ..1 [KEYWORD|HALT|STOP] yaz|yazıp|yazın|gönderin|gönder', '[istemiyorsanız|istemiyorsan]',
      '" [HALT|STOP|KEYWORD|UNSUBSCRIBE]', '" ..1 [KEYWORD|STOP] yazıp|yazın|yaz',
    ] },
    { id: 'negated', is: 'none', when: [
      'daha fazla --4 , [DONTSEND] ,', 'yer|yerim yok|kalmadı , [DONTSEND]', '[iptal] etme|etmeyin|etmeyiniz|etmek|etmedim|etmiyorum|etmesin istemiyorum?',
      '[HALT|STOP|REMOVE] NOTWANT', 'REMOVE|durdurmak|çıkmak|silinmek|iptal|kesilmesini|durmasını etmek? [NOTWANT]', '[son] vermeyin',
      'kaçırmak|rahatsız vermek? etmek? [NOTWANT]', '[DONTSEND] unutmayın|unutma', 'kaçırmak [istemiyorum|istemem|istemeyiz]', 'SMS ..1 kaçırmak [NOTWANT]',
      '[SMS] gelmedi|ulaşmadı|almadım',
    ] },
    { id: 'message-subscription', is: 'opt_out', when: ['SMS üyeliğimi|üyeliğim|üyeliğini|üyelik|aboneliğini [HALT]'] },
    { id: 'other-thing', is: 'none', when: [
      'OTHER eve? WRITING [HALT|STOP]', 'UNKNOWN|OTHER _ [bırak|bırakın|bırakınız|bırakabilirsiniz]', 'hakkında ..4 [NOTWANT]',
      'UNKNOWN beni|bizi [REMOVE]', 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yarın|haftaya ..3 [REMOVE]',
      'OTHER FILL|NUMBER* [HALT|STOP|REMOVE|DONTSEND|DONTIF]', 'OTHER FILL|NUMBER|LIST|SMS* [iptal|HALT|REMOVE]', '[HALT|STOP|REMOVE] OTHER', 'OTHER FILL* [NOTWANT]',
      'LIST FILL* OTHER [REMOVE]', 'OTHER ..2 LIST [REMOVE]', 'OTHER FILL|NEED* gerek|ihtiyacım|lüzum [yok]', 'OTHER FILL|ME|NUMBER* [DONTSEND]',
      'NUM numarayı [REMOVE]',
    ] },
    { id: 'use-of-my-number', is: 'opt_out', when: [
      'NUMBER ..2 kayıtlı [olmasın|kalmasın|durmasın]', 'NUMBER ..1 sizde [olmasın|kalmasın|durmasın|bulunmasın]',
      'NUMBER|numaram FILL|MORE* [kullanamazsınız|kullanmayın|kullanmayınız|kullanamazsın|saklayamazsınız|saklamayın] FILL|MORE|POLITE* ,',
      'MORE ..1 [NEED] gerek|lüzum|ihtiyaç yok', 'ME|SMS FILL* [NEED] gerek|lüzum yok', '^ POLITE* [NEED] gerek|lüzum yok MORE|POLITE* ,',
    ] },
    { id: 'other-thing-for-a-time', is: 'none', when: ['OTHER FILL|TIME|UNKNOWN* [HALT|STOP]', 'OTHER ..2 kadar [HALT|STOP]'] },
    { id: 'how-to', is: 'held', when: [
      'HOW ..4 [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE|KEYWORD]',
      'HOW ..4 [çıkarım|çıkabilirim|ayrılırım|durdururum|durdurabilirim|çıkıcam|çıkacağım|kurtulurum|kapatırım|engellerim|çıkılıyor|durduruluyor|iptal]',
      '[HOW] ..4 kurtulurum|çıkarım|durdurabilirim|çıkabilirim|çıkılır', 'durdurmak|çıkmak|engellemek|kapatmak|iptal|kurtulmak ..2 için|istersem ..1 [ne|nasıl]',
      '[kurtulmanın|çıkmanın|durdurmanın|kapatmanın|engellemenin|almamanın] ..2 yolu|yöntemi|imkanı',
      'HOW ..3 [kapatılır|kapatılıyor|engellenir|silinir|çıkılır|kapatabilirim|kapatıyorum]', 'HOW ..2 [kurtulacağım|kurtulabilirim|kurtulunur|kurtulucam|çıkacağız]',
      '[çıkmak|durdurmak|iptal] ..1 neden|niye ..3 zor', 'neden|niye ..3 zor [çıkmak|durdurmak]',
      'SMS|CRAP|LIST FILL* [kurtulabilir|çıkabilir|kapatabilir] miyim|miyiz|mıyım', 'bazılarını|bunları|bunu [iptal] edebilir|edebiliyor miyim|muyum',
    ] },
    { id: 'not-before-a-time', is: 'none', when: ['önce FILL|CRAP|ME* [DONTSEND]', 'kadar FILL|CRAP|ME* [DONTSEND] ,'] },
    { id: 'enough', is: 'opt_out', when: ['yeter|yetti bu kadar [SMS]', 'bu kadar [SMS] yeter'] },
    { id: 'fewer', is: 'held', when: [
      'FEWER FILL|ME|SMS* [yazabilir|atabilir|gönderebilir|yazar|yollar|atar|gönderir] misiniz|mısınız|misin|mısın', 'FEWER FILL|SMS|ME* [DONTIF]',
      'FEWER FILL* [olabilir|olur|olsa|olsun|gönderilebilir|gelse|gelebilir] ..1', '[ara] verebilir|verir|verelim|versek|verin|verseniz ..1',
      'haftada|ayda|günde bir|iki|NUM ..1 [yeter|yeterli]', 'FEWER ..1 [mümkün] ..1', 'TIME FILL|SMS|ME* _ [DONTSEND|HALT|STOP|NOTWANT]',
      'FEWER FILL|SMS|ME* [DONTSEND|NOTWANT]', 'FEWER FILL* [SMS] atın|gönderin|yollayın|atar|gönderir|yazın',
      '[SMS] ..2 FEWER atın|gönderin|atar|gönderir|yollayın|misiniz', 'FEWER FILL|ME* [SMS] ..1 $', '[SMS] FEWER|ara|azaltın|azaltır', 'FEWER [HALT|STOP]',
      'SMS|CRAP FILL* [maille|mail|epostayla|mailden] ..1 alabilir|olur|gönderebilir', '[fazla] oldu|geliyor FILL|CRAP|SMS* ,', '[çok] oldu|geliyor CRAP|SMS ,',
      'zorunda [mısınız|mısın] ..', 'fazla|çok [sık] ..1 ,', 'çok|fazla FILL|SMS|ME* [YOUSEND] ,',
    ] },
    { id: 'stop-sending', is: 'opt_out', when: [
      'SMS FILL|WRITING|ME|POLITE* [durdur|durdurun|durdurunuz|durdurur|durdurabilir|durdurulsun|durdurulmasını|durdurmanızı|sonlandırın|sonlandırınız|iptal|engelleyin|stop|sonlandır|dursun|bitsin|kesilsin|kapatın|durdursanıza|bırak|bırakın|bırakınız|bırakır|bıraksanıza|keser|kesebilir|kesiniz|kessenize|kes]',
      'SMS FILL|WRITING|ME|POLITE* son [ver|verin|veriniz|verir|verilsin]', '[HALT] misiniz|mısınız|musunuz FILL|POLITE* SMS|WRITING',
      'SMS FILL|WRITING|ME|POLITE* [kesin] lütfen|artık|yoksa|ve|yanlış|WRONG',
      'SMS FILL|WRITING|ME|POLITE* [HALT|STOP] POLITE|MORE|ME|musunuz|misiniz|mısınız|mısın|misin|musun* $', 'SMS FILL|WRITING|ME|POLITE* [HALT|STOP] POLITE* ,',
      'WRITING POLITE|FILL* [HALT|STOP]', '[HALT|STOP] FILL|POLITE* WRITING',
      '[durdurun|durdur|kesin|keser|bırakın|stop|iptal|kesiniz|durdurunuz|bitirin] bu|şu|artık FILL* SMS|WRITING', '[stop|durdurun|kesin] FILL* SMS POLITE* $',
      'LIST FILL* [iptal|durdurun|sonlandırın|kapatın] !etme|etmeyin', 'CRAP POLITE* [durdurun|durdur|kesin|bırakın|stop|kes] POLITE* $',
      '[HALT|STOP] CRAP POLITE|MORE* $', 'SMS ..1 [son]', '[kes|kesin] artık POLITE* $', 'artık|lütfen|hala [kesemez|durduramaz|bırakamaz] misiniz|mısınız',
      'SMS|WRITING FILL* [kesemez|durduramaz|bırakamaz] misiniz|mısınız', 'SMS ..1 [iptali|iptalini] istiyorum|istiyoruz|rica|talep|lütfen',
      ', son [verin|veriniz] POLITE* ,', 'WRITING [bırakmayı|kesmeyi|durdurmayı] ..3', 'WRITING [bırakabilirsiniz|kesebilirsiniz|durdurabilirsiniz] ,',
    ] },
    { id: 'mixed-languages', is: 'opt_out', when: [
      '[HALT] FILL|POLITE* MESSAGE|SENDING', 'MESSAGE FILL|POLITE* [HALT] POLITE* $', 'MESSAGE FILL* [NOTWANT]', 'MESSAGE FILL* [DONTSEND]', 'no more [SMS]',
      '[UNSUBSCRIBE] POLITE|FILL* ME|NUMBER', 'ME|NUMBER POLITE|FILL* [UNSUBSCRIBE]', '[STOP] POLITE|FILL* WRITING|SMS', 'ME FILL* [STOP] SENDING', '[STOP] SENDING ME',
      '[remove] ..4 LIST', 'LIST FILL* [remove] ME',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      'ne ..1 ne SMS [gönderin|atın|yazın|gönder|at]',
      '[DONTIF] ..1 sevinirim|olur|daha|seviniriz|memnun|iyi|mutlu|makbule', 'SMS|ME|WRITING FILL* [DONTIF] POLITE* $',
      '[atmaz|göndermez|yazmaz|yollamaz] mısınız|misiniz', 'değilim ..4 [DONTSEND|REMOVE|durdurun|kes|ret|stop] POLITE|et|edin|ediniz|misiniz|musunuz|mısınız* $',
      'WRONG ..4 [DONTSEND|HALT|STOP|REMOVE|dur|kes|ret] POLITE|et|edin|ediniz|misiniz|musunuz|mısınız* $',
      'SMS FILL|POLITE|ME* [DONTSEND]', 'ME FILL|POLITE|SMS* [DONTSEND]', 'MORE FILL|POLITE* [DONTSEND]', 'CRAP FILL|POLITE* [DONTSEND]',
      '[DONTSEND] _ FILL|POLITE* ME|SMS|MORE', '^ POLITE* [göndermeyin|göndermeyiniz|atmayın|yazmayın|yazmayınız|gönderme] POLITE* $',
      ', POLITE|FILL|ME* [rahatsız] etme|etmeyin|etmeyiniz|etmesinler', '[taciz] etmeyin', 'SMS|ME FILL* [DONTSEND]', 'SMS|ME|WRITING FILL* [DONTIF] olmaz|olur',
      'SMS FILL* [DONTIF] diyorum|diyeceğim', '[DONTSEND] FILL|POLITE* CRAP ,',
      'ME|SMS|MORE FILL|iletişime|irtibata* [NOTSENDING] rica|istiyorum|istiyoruz|talep|isterim|dilerim|tercih',
    ] },
    { id: 'no-more', is: 'opt_out', when: [
      'SMS FILL* [yok] artık', 'artık ..1 SMS [yok|yeter]', 'yeter [SMS]', 'SMS [yeter] artık|ya|be POLITE* ,', 'bu [SMS] yeter', 'SMS FILL* gelmesin [artık]',
      '[SMS] FILL* hayır POLITE* $',
      '^ POLITE* [SMS] yok POLITE* $', 'SMS FILL* bıktım|usandım ..3 [HALT|STOP|REMOVE|DONTSEND]', 'daha fazla [SMS] POLITE* $',
      'yeter|bitsin FILL|bu|şu* [SMS] POLITE* ,', 'artık yeter FILL* [SMS]',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: [
      'FROMYOU ..1 almak|duymak [NOTWANT]',
      'SMS|LIST FILL|SMS|LIST|WRITING* [sonlandırmak|durdurmak|iptal|kapatmak|kesmek|bitirmek] etmek? istiyorum|istiyoruz|istiyom',
      'daha fazla|başka bilgi FILL* [NOTWANT]', 'SMS|WRITING FILL* [bırakmıyorsunuz|kesmiyorsunuz|durdurmuyorsunuz|vazgeçmiyorsunuz|bırakmıyorsun|kesmiyorsun]',
      'SMS FILL|ME|WRITING* [NOTWANT]', 'FROMYOU FILL|CRAP|SMS* [NOTWANT]', '[NOTWANT] FILL|POLITE* SMS', 'rahatsız|taciz edilmek FILL* [NOTWANT]',
      'SMS FILL* [almayayım|almayalım|almıyım|almayacağım]', 'SMS FILL* [almak|görmek] NOTWANT', 'LIST ..2 olmak|kalmak|bulunmak [NOTWANT]',
      'iletişim|irtibat FILL|kurmanızı|geçmenizi|kurulmasını* [NOTWANT]', 'SMS ihtiyacım|gerek [yok]',
      'ME FILL* atmanızı|göndermenizi|yazmanızı|ulaşmanızı|yollamanızı|aramanızı [NOTWANT]',
      'SMS FILL* [durmasını|kesilmesini|durdurulmasını|sonlandırılmasını|iptalini|durdurulmasi] istiyorum|istiyoruz|rica|talep|isterim',
      'SMS FILL* [istemiyorum|istemiyoruz]', 'MORE CRAP [NOTWANT]', '[NOTWANT] CRAP', 'CRAP MORE almak|görmek? [NOTWANT]',
      'LIST ..1 olmak|kalmak|bulunmak|yer [istemiyorum]',
      'LIST yer almak [NOTWANT]', 'ME FILL* [ulaşılmasını|yazılmasını|gönderilmesini|mesaj] FILL* NOTWANT',
      'sesinizi|adınızı|sizi|haberinizi ..1 [duymak|görmek] NOTWANT', 'ME FILL|CRAP* atmanızı|göndermenizi|yazmanızı|yollamanızı|ulaşmanızı [NOTWANT]',
      'bu numarada|numarada|burada kimse ..2 [istemiyor]', 'SMS|CRAP FILL|böyle* [uğraşmak] NOTWANT',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      'değiştirdim|değişti|değiştirdik ..1 CRAP [REMOVE]', 'ME bundan|buradan|burdan [REMOVE]',
      '[silinmek|çıkarılmak] istiyorum|istiyoruz POLITE* $', 'ME|NUMBER FILL|POLITE|LIST* [REMOVE]', 'LIST FILL|POLITE|ME|NUMBER* [REMOVE]',
      '[REMOVE] POLITE|FILL|bu|şu* NUMBER|ME|LIST', 'NUMBER|ME ..3 LIST [REMOVE]', '^ POLITE* [silin|silsenize|çıkarın|siliniz|kaldırın] POLITE* $',
      'LIST|CRAP ..1 [çıkmak|ayrılmak|kurtulmak|çıkarılmak] istiyorum|istiyoruz', 'LIST [çıkmak|ayrılmak|çıkarılmak|silinmek] istiyorum|istiyoruz|isterim',
      'CRAP [çıkmak|çıkarın]', 'SMS|LIST [çıkmak|ayrılmak|kurtulmak] istiyorum|istiyoruz|isterim', 'UNKNOWN ..1 LIST [REMOVE] POLITE|misiniz|mısınız|musunuz* ,',
      'LIST|NUMBER FILL|ME|LIST* [çıkarıyor|siliyor|kaldırıyor|siliyorsunuz] musunuz|mu|misiniz',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'ME ..2 rahat [bırak|bırakın|bırakınız|bırakır|bıraksanıza|bırakın]', 'rahat [bırak|bırakın|bırakınız|bırakır] POLITE|ME* $',
      'peşimi|peşimizi|yakamı|yakamızı ..1 [bırak|bırakın]', '[yakamdan|yakamızdan] düş|düşün', 'huzur [verin] ..', 'rahat [verin] POLITE* $',
      '[uzak] dur|durun benden',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[LEAVE] POLITE|FILL|istiyorum|istiyoruz|isterim|lütfen|ettim|edin|ediyorum|et* $', '[unsubscribe|unsub] edin|et|ediniz|etmek', 'ME [unsubscribe|unsub]',
      '[iznimi|onayımı|rızamı|iznim] ..2 geri|iptal|kaldırın|kaldırıyorum|çekiyorum', 'SMS ..2 [iznimi|onayımı|izni|onayı] ..2 geri|iptal|kaldır|kaldırın|çekiyorum',
      'ret|red etmek|ediyorum ..1 [SMS]', 'SMS FILL* [ret|red|reddediyorum]',
    ] },
    { id: 'said-to-a-friend', is: 'none', when: ['^ POLITE* [STOPWORD] POLITE* , ..5 LAUGH', 'LAUGH ..4 , [STOPWORD] POLITE* ,'] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      '^ POLITE* [STOPWORD|durdur|kesin|kes|bırakın] POLITE|KEYWORD|edin|et|artık* $$', '^^ POLITE* [STOPWORD] POLITE* $ ..3 $$',
      '^^ POLITE* [STOPWORD] POLITE|KEYWORD* , ..6 SMS|NUMBER|LIST|REASON|WRITING|NOTWANT|DONTSEND',
      'SMS|NUMBER|LIST|REASON|WRITING|NOTWANT ..5 , POLITE* [STOPWORD|bırakın|kesin] POLITE* $$', 'HALT|STOP [KEYWORD] $', 'yeter [artık] KEYWORD|DONTSEND',
    ] },
    { id: 'exclamation', is: 'held', when: ['^ POLITE* [stop|durdurun|ret] POLITE|KEYWORD* ,', ', [stop|iptal|durdurun|ret] POLITE* $$'] },
    { id: 'stop-calling', is: 'held', when: [
      'CALL FILL* [HALT|STOP]', '[aramayın|aramayınız|aramasınlar|aramasın]', 'ME FILL* [arama] POLITE* $', 'bir daha [arama]', 'ME FILL* aranmak [NOTWANT]',
      'telefon [etmeyin|etme]', 'aranmak|aramanızı [NOTWANT]',
    ] },
    { id: 'declined', is: 'held', when: [
      'an|şimdi|şimdilik|şuan [değil] POLITE* ,', 'bize|bana [uymaz|uygun|uymuyor]', 'bana göre [değil]', '[ilgilenmiyorum|ilgilenmiyoruz|ilgilenmıyorum]',
      'ilgimi [çekmiyor]',
      'ilgim [yok]', 'hayır [teşekkürler|teşekkür|sağolun|tşk|sağol]', '^ FILL|POLITE|CRAP* [istemiyorum|istemem|istemiyoruz|istemiyom] POLITE* $',
      '^ POLITE* [istemiyorum|istemiyoruz|istemem] POLITE* ,', 'gerek|ihtiyacım|lüzum|ihtiyaç [yok] POLITE* $', '^ POLITE* gerek|ihtiyacım [yok] ,',
      '[almayayım|almıyım|kalsın] POLITE* $', 'düşünmüyorum [teşekkürler]', '[düşünmüyorum|düşünmüyoruz] POLITE* $', 'teşekkürler [istemiyorum|almayayım]',
      'teşekkürler ama [hayır]', 'bizde|bende ..1 zaten [var]', 'zaten [var] POLITE* ,', '^ POLITE* şimdi|şuan [değil] , ..3',
      'bizi|beni [ilgilendirmiyor|ilgilendirmez]',
    ] },
    { id: 'own-mistake', is: 'none', when: [
      '[yanlış] numaraya|kişiye göndermişim|gönderdim|attım|atmışım|yazmışım|yazdım', 'yanlış [numaraya|kişiye] göndermişim|gönderdim|attım|atmışım|yazmışım|yazdım',
      '[yanlış|yanlışlıkla] attım|gönderdim|yazdım|oldu',
    ] },
    { id: 'opt-out-in-english', is: 'opt_out', when: ['^ POLITE* [UNSUBSCRIBE] POLITE* ,'] },
    { id: 'wrong-person', is: 'held', when: [
      'yanlış|yanlis [numara|kişi|numaraya|kişiye|no|numarayı|kişiyi|hat|insana|kişidesiniz]',
      '[yanlış|yanlis] yere|oldu|numaradasınız|kişidesiniz|aradınız|attınız|gönderdiniz|yazdınız', 'ben NUM? .. [değilim]', '^ POLITE* .. [değilim]',
      'bu ..1 numara|numarası|telefon ..3 [değil]', 'bu numara ..3 [ait|değil|kullanmıyor]', 'öyle|böyle biri [yok|değilim]', '[tanımıyorum] ..2',
      'numara|hat [değişti|değiştirdi]', 'o [kişi|ben] değilim|değil', 'numaranın|hattın yeni [sahibiyim]', 'karıştırdınız [sanırım]',
      '[karıştırdınız|karıştırıyorsunuz] ..2', 'ben ..2 [değilim]', 'UNKNOWN [değilim] ,', 'bu ..2 UNKNOWN numarası|hattı [değil]',
      'bu numarayı FILL* [kullanmıyor|kullanmıyorum] ,', 'numara ..2 [kullanmıyor]', 'bu|burası UNKNOWN [değil] ,', '^^ POLITE* [yanlış] UNKNOWN $$',
    ] },
    { id: 'never-signed-up', is: 'held', when: [
      '[onay|izin] vermedim|vermemiştim', '[üye|kayıt|abone] olmadım|olmamıştım|değilim|olmadim', 'hiç ..2 [üye|kayıt|abone] ..1', 'ben ..2 [istemedim]',
    ] },
    { id: 'anger', is: 'held', when: [
      '[siktir|siktirin|defol|defolun|sikerim] ..', 'cehenneme [kadar]', '[kapa|kapatın] çeneni|çenenizi',
      '^ POLITE* [spam|dolandırıcı|dolandırıcılar|şerefsizler|yeter|rezalet|salaklar] POLITE* $', 'SMS FILL* [bıktım|usandım|bıktık|sıkıldım|gına]',
      'bıktım FILL* [SMS|YOUSEND]', '[bıktım|usandım] sizden|artık|ya', 'lanet [olsun]', 'allah [belanızı|belanı]', '[yeter] artık|ya|be POLITE* $',
      '[sinir] bozucu|bozucusunuz|ediyorsunuz', '[terbiyesizler|ahlaksızlar|manyaklar]', 'lanet|kahrolası [spam]',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'bu|bunlar [nedir|ne] $?', 'bu [mesaj|sms] nedir|ne', '[kimsin|kimsiniz|kimsınız]', 'siz|sen|bu|burası [kim|kimsiniz|kimin] $',
      '[kim] POLITE* bu|bunlar|o|siz POLITE* $',
      'numaramı|numaram|bilgilerimi|numarami ..2 [nereden|nerden|nasıl|kim|kimden]', '[nereden|nerden|nasıl] ..2 numaramı|numaram|bilgilerimi|numarami',
      'WHY FILL|ME* [SMS] YOUSEND', 'WHY FILL|ME|SMS* [YOUSEND]', 'WHY FILL* bana|bize|sürekli ..2 [YOUSEND]', '[kim] mesaj|yazıyor|gönderiyor',
      '[kim] yazıyor|gönderiyor|atıyor|bunlar', 'kiminle [görüşüyorum]', '[kimsiniz] acaba?', 'bu ..2 [dolandırıcılık|sahte|tuzak|şaka] mı|mi',
      '[dolandırıcılık|sahtekarlık] mı $?', 'neden|niye|niçin FILL|CRAP|SMS* [alıyorum|geliyor|alıyoruz] ,', '^ POLITE* ne [istiyorsunuz|istiyorsun] FILL* $',
      'bu|bunlar [ne] POLITE* ,', 'numaram [kimde]',
    ] },
    { id: 'still-coming', is: 'held', when: ['hala|halen|hâlâ FILL|ME* [SMS] ..1 YOUSEND', 'SMS [hala|halen] ..1 YOUSEND'] },
    { id: 'threat', is: 'held', when: [
      '[şikayet|şikayetçi|sikayet] edeceğim|ediyorum|edicem|ederim|olacağım|edeceğiz|olurum|edicez',
      '[savcılığa|mahkemeye|polise|btk|btkya|kvkk|kvkkya|cimere|cimer] ..', '[dava] açacağım|açarım|açıcam|edeceğim', '[avukatım|avukatıma|avukatımla] ..',
    ] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: [
      '^^ [beğendi|beğendim|beğendiniz|sevdi|bayıldı|beğenmedi|vurguladı|güldü|sorguladı|liked|loved|disliked|emphasized|questioned] "',
      '" ..12 [beğendi|beğenildi|beğenmedi|güldü|vurguladı|sorguladı|bayıldı|sevdi] $$',
      '" ..12 ifadesini|mesajını|mesajına ..4 [beğendi|güldü|verdi|bıraktı|beğenmedi|vurguladı|sorguladı|sevdi]', '^^ [tepki|laughed|reacted] ..3 "',
      '^^ .. [tepkisi|ifadesi] ..3 "', '^^ .. [to] "', '^^ [şuna|şunu] ..3 "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: [
      'otomatik [yanıt|cevap|mesaj|yanıttır|cevaptır]', '[otomatik] yanıt|cevap', 'araç|araba [kullanıyorum] ..', '^^ [toplantıdayım] ..5', 'ofis [dışındayım]',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      '[istemiyorsanız|istemiyorsan|istemezseniz] ..4', '[KEYWORD|HALT|STOP] yazıp|yazarak|yazın|yazınız|yazmanız ..4',
      'için ..1 [KEYWORD|HALT|STOP] yaz|yazıp|yazın|gönderin|gönder', 'almamak|çıkmak için [KEYWORD|HALT|STOP]', '[KEYWORD] yaz NUM',
    ] },
  ],
  kinds: {
    all: 'hiçbir, hiç, tüm, bütün, her türlü, hepsini, hepsi, hiçbir şey',
    program: 'bu, bunu, bunları, bunlar, bu listeden, bu liste',
    marketing: 'reklam*, kampanya*, tanıtım*, promosyon*, pazarlama*, indirim*, fırsat*, teklif*, ticari, tanitim*',
    reminders: 'hatırlatma*, hatırlatıcı*, hatirlat*',
    alerts: 'bildirim*, uyarı*, alarm*',
    orders: 'sipariş bildirim*, sipariş mesaj*, kargo mesaj*, kargo bildirim*, teslimat bildirim*',
    political: 'siyasi*, seçim*, parti, partiniz*, partinin, aday, adayı, politik',
    donations: 'bağış*, yardım kampanyası',
    surveys: 'anket*',
    newsletters: 'bülten*, bulten*, e bülten*',
  },
  keep: 'ama, fakat, ancak, hariç, dışında, kalsın',
  common:
    `mail maile maili mailden eposta ben sen o biz siz onlar bu şu ve veya ile için ama fakat çünkü ki de da mi mı mu mü ne neden niye nasıl nerede nereye nereden kim
    kimin hangi kaç ne zaman evet hayır tamam olur oldu olmaz olsun var yok çok az daha en iyi kötü güzel yeni eski büyük küçük bir iki üç dört beş altı yedi sekiz
    dokuz on yüz bin bugün yarın dün şimdi sonra önce sabah akşam gece öğlen saat dakika gün hafta ay yıl pazartesi salı çarşamba perşembe cuma cumartesi pazar merhaba
    selam teşekkürler lütfen görüşürüz hoşça kal iyi günler kolay gelsin geldim geldi geliyor geliyorum gelecek gelir gelmedi gelmiyor gelin gittim gitti gidiyorum
    gidiyor gider alındı aldım aldı alıyorum alacağım alır almak alabilir almadım aldınız verdim verdi ver veriyor istiyorum istedim ister isterim istiyor yaptım
    yapıyorum yapar yapmak yaparım bakıyorum bak baktım biliyorum bilmiyorum bilgi bekliyorum bekle bekliyor aradım arıyorum ararım arar ara aradı yazdı yazıyor yaz
    yazar gönder gönderin gönderdi gönderir gönderiyor attı atın at atar ödedim ödeme param para ücret fiyat fiyatı kadar ulaştı ulaşmadı ulaştım evde ev eve iş işe
    işte okul okulda market mağaza mağazada açık kapalı açılıyor kapanıyor soru sorum anne annem baba babam çocuk çocuklar eşim kardeşim arkadaş canım aşkım seni
    seviyorum bende sende bana sana ona bize size benim senin onun bizim sizin her hiç bazı şey şeyler böyle öyle şöyle belki sanırım galiba tabii tabi elbette peki
    hadi haydi hemen artık hala yine tekrar sadece bile gibi göre doğru yanlış son ilk sonuç sonunda sonu durak durağı durakta durum durumu durumda duruyor durdu
    kesinlikle kesildi kesinti kesik elektrik mesai mesaisi mesaide meraklı reklamcı
    sildim siliyor iptali iptaldi bırakıyorum bıraktım bıraktı çıkardınız çıkardım çıkardı sildiniz sildi durdurdunuz
    silerim
    kestim kestik kestirme
    durmayın kesmeyin silmeyin çıkarmayın bırakmayın durdurmayın yolda yol trafik araba doğum kutlu olsun mutlu hayırlı bayram geçmiş olsun kapıda kapı`,
};

/** Turkish. Words that mean something in other languages (red, dur) count in Turkey only. */
export const tr: LanguagePack = {
  language: 'tr',
  countries: ['TR'],
  keywords: {
    opt_out: [
      { word: 'iptal', source: USUAL },
      { word: 'ret', source: IYS },
      { word: 'red', source: IYS, collision: 'the colour in English', countries: ['TR'] },
      { word: 'dur', source: USUAL, collision: 'hard in French', countries: ['TR'] },
      { word: 'durdur', source: USUAL },
      { word: 'stop tesekkurler', source: THANKED },
      { word: 'stop lutfen', source: THANKED },
      { word: 'cik', source: USUAL, collision: 'get out', countries: ['TR'] },
      { word: 'sil', source: USUAL, countries: ['TR'] },
    ],
    opt_in: [{ word: 'basla', source: USUAL }, { word: 'baslat', source: USUAL }],
    help: [{ word: 'yardım', source: USUAL }, { word: 'yardim', source: USUAL }],
    affirmative: [{ word: 'evet', source: ANSWER }, { word: 'olur', source: ANSWER }, { word: 'tamam', source: ANSWER }, { word: 'tmm', source: ANSWER }],
    negative: [{ word: 'hayır', source: ANSWER }, { word: 'hayir', source: ANSWER }, { word: 'yok', source: ANSWER }],
  },
  grammar,
  templates: {
    opt_out: '{brand}: {date} itibariyla iptal edildi, artik mesaj almayacaksiniz. Yardim: {helpContact}. Geri dönmek icin START yazin.',
    opt_in: '{brand}: Mesajlarimizi yeniden aliyorsunuz. Sayisi degisir, operatör ücreti uygulanabilir. YARDIM veya iptal icin RET yazin.',
    help: '{brand}: Yardim: {helpContact}. Mesaj sayisi degisir, operatör ücreti uygulanabilir. Iptal icin RET yazin.',
    confirm_opt_in: '{brand}: Mesajlarimizi almak icin EVET yazin, yoksa hicbiri gönderilmez. YARDIM veya iptal icin RET yazin.',
    clarify: '{brand}: Iptal edildi, artik mesaj almayacaksiniz. Bazilarini almak icin bir ad yazin: {choices}.',
  },
};
