import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Hindi programs';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'रुको, बस करो, बस, बंद करो, छोड़ो, अरे रुको, bas, bas karo, ruko, stop',
    GLAD: `
      हा हा, हाहा*, हहा*, haha*, lol, बधाई, बधाई हो, मुबारक, मुबारक हो, badhai, badhai ho, mubarak, mubarak ho, congratulations, congrats, कितना प्यारा, बहुत
      प्यारा, kitna pyara, kitni pyari, मर गया हँसते, हँसी, जीत गए, jeet gaye, jeet gaya, कमाल, kamal, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'सच, सच में, सच्ची, सचमुच, sach, sach me, sach mein, sacchi, really, seriously, मज़ाक, mazak',
    NOT_ME: 'यह नहीं है, मैं नहीं हूँ, yeh nahi hai, main nahi hu',
    ASK_AGAIN: `
      बाद में बात, बात करना, बात करेंगे, फिर पूछना, पूछना, पूछिए, संपर्क करें, फिर से, दोबारा, baad me, puchna, baat karna, baat karenge, phir se, dobara,
      contact, yaad dilana, call`,
    NOT_NOW: 'अभी नहीं, abhi nahi, abhi nhi, शायद, shayad, अभी व्यस्त, busy, फिलहाल नहीं, filhal nahi, छुट्टी पर',
    UNTIL: 'के बाद, ke baad, में, me, mein, तक, tak, se pehle, baad',
    FAR: `
      दिवाली, होली, त्योहार, शादी, परीक्षा, गर्मियों, सर्दियों, अगले साल, अगले महीने, अगले हफ्ते, बाद में, कभी और, फिर कभी, diwali, holi, eid, exam, exams,
      shaadi, agle saal, agle mahine, agle hafte, baad me, phir kabhi, kabhi aur, january, february, march, april, june, july, august, september, october,
      november, december`,
    TOO_OFTEN: `
      रोज़ रोज़, रोज रोज, रोज, हर दिन, हर रोज, हर रोज़, हर घंटे, दिन में, बार बार, फिर से वही, बहुत ज़्यादा, बहुत ज्यादा, आधी रात, roz roz, roz, har din, har
      roz, din me, baar baar, bahut zyada, itne saare, aadhi raat`,
    CIRCUMSTANCE: `
      शिफ्ट हो, घर बदल, अब नहीं रहता, अब नहीं रहती, अब नहीं रहते, अब ग्राहक नहीं, अब मेंबर नहीं, रिटायर, बगीचा नहीं, गाड़ी नहीं है, कार नहीं है, बच्चे नहीं
      हैं, कुत्ता नहीं, घर नहीं है, किराए पर, किराये पर, नाबालिग, साल का हूँ, साल की हूँ, दान दे चुका, दान दे चुकी, पहले से है, पहले ही ले, ले चुका, ले चुकी,
      ले लिया है, बेच दिया, बेच दी, ऑफिस का नंबर, ऑफिस का फोन, कंपनी का फोन, नया नंबर, नंबर नया, यह नंबर अभी, महंगा, महँगा, पैसे नहीं, बेरोज़गार, तलाक, shift
      ho, ghar badal, ab nahi rehta, ab nahi rehte, ab customer nahi, retire, retired, gaadi nahi, car nahi hai, bachche nahi, bacche nahi, ghar nahi hai,
      kiraye pe, kiraye par, already hai, pehle se hai, le chuka, le liya hai, bech diya, bech di, office ka number, office ka phone, company ka phone, naya
      number, mehenga, mehnga, paise nahi, job nahi hai`,
    ERASE_IT: `
      हटा दो, हटा दें, हटा दीजिए, हटाओ, मिटा दो, डिलीट करो, डिलीट कर दो, delete kar do, delete karo, hata do, hata dijiye, hatao, remove karo, remove kar do`,
    WRONG_NO: 'गलत नंबर, ग़लत नंबर, रॉन्ग नंबर, galat number, wrong number, galat no',
    IT: 'इसे, नंबर, मेरा, यह, number, mera, ise, please, plz, list, se',
    NEXT_SMS: 'अगला मैसेज, एक और मैसेज, ek aur message, ek aur msg, agla message',
    AUTHORITY: 'ट्राई, शिकायत, पुलिस, वकील, कोर्ट, trai, complaint, police, court, lawyer, dnd, consumer',
    NO_CALLS: `
      फोन मत करो, फोन मत करना, फ़ोन मत करो, कॉल मत करो, कॉल मत करना, कॉल मत कीजिए, फोन न करें, कॉल न करें, call mat karo, call mat karna, call mat kijiye,
      phone mat karo, phone mat karna, call na kare, call nahi karna, calls band karo`,
    AWAKE: `
      इतनी रात, आधी रात, रात को, सुबह सुबह, टाइम देखा, समय देखा, सो रहा, सो रही, सो रहा था, नींद खराब, नींद, जगा दिया, itni raat, aadhi raat, raat ko, subah
      subah, time dekha, time dekho, so raha, so rahi, neend kharab, jaga diya`,
    UPSET: `
      स्पैम, धोखा, फ्रॉड, धोखेबाज, ठग, परेशान, परेशान मत करो, परेशान कर दिया, तंग, तंग आ गया, तंग आ गई, दिमाग खराब, बकवास, बेवकूफ, शर्म करो, शर्म नहीं आती, हद
      है, हद हो गई, पागल, भाड़ में जाओ, spam, fraud, dhokha, pareshan, pareshan mat karo, tang, tang aa gaya, dimag kharab, dimag kharab mat karo, bakwas,
      bewakoof, sharam karo, sharam nahi aati, had hai, had ho gayi, bhaad me jao, pagal, pakau, bhai bas`,
    DECLINING: `
      नहीं चाहिए, मुझे नहीं चाहिए, हमें नहीं चाहिए, ज़रूरत नहीं, जरूरत नहीं, कोई ज़रूरत नहीं, रुचि नहीं, दिलचस्पी नहीं, इंटरेस्टेड नहीं, इंटरेस्ट नहीं, नहीं
      धन्यवाद, नहीं शुक्रिया, रहने दो, रहने दीजिए, छोड़िए, कभी नहीं, बिल्कुल नहीं, मन नहीं, nahi chahiye, nhi chahiye, mujhe nahi chahiye, hame nahi chahiye,
      zarurat nahi, jarurat nahi, zaroorat nahi, interest nahi, interested nahi, not interested, nahi thanks, nahi dhanyavad, nahi shukriya, rehne do, rehne
      dijiye, chhodo, kabhi nahi, bilkul nahi, mood nahi, nahi lena, nahi karna`,
    WHO_ARE_YOU: `
      कौन हो, आप कौन, तुम कौन, कौन बोल रहा, मेरा नंबर कहाँ से, मेरा नंबर कहां से, नंबर कहाँ से मिला, नंबर किसने दिया, क्या है यह, किस बारे में, कौन सी कंपनी,
      kaun ho, aap kaun, tum kaun, kon hai, kon ho, aap kon, mera number kaha se, mera number kahan se, number kaha se mila, number kisne diya, kis bare me,
      konsi company, kaunsi company, ye kya hai`,
    DIED: 'गुजर गए, गुज़र गए, देहांत, निधन, मृत्यु, स्वर्गवास, guzar gaye, expire ho gaye, death ho gayi',
    EMPHASIS: `
      कृपया, प्लीज, प्लीज़, तुरंत, यार, भाई, जी, अब, please, plz, pls, turant, yaar, yar, bhai, ab, ji, kripya, saala, saale, bc, mc, भैया, bhaiya, एक बार,
      सर, sir, madam`,
    // Own classes
    POLITE: `
      कृपया, कृपा करके, कृप्या, प्लीज, प्लीज़, धन्यवाद, शुक्रिया, नमस्ते, नमस्कार, जी, भाई, भैया, यार, सर, मैडम, अभी, तुरंत, फौरन, अब, बस, तो, ओके, महोदय,
      हमेशा के लिए, please, plz, pls, plzz, kripya, kripaya, krpya, dhanyavad, dhanyawad, shukriya, thanks, thank you, namaste, namaskar, ji, bhai, bhaiya, yaar,
      yar, sir, sirji, madam, abhi, turant, ab, bas, toh, ok, boss, re, arre, hamesha ke liye, hello, bc, saale, abe`,
    STOP: 'बंद, बन्द, बंद्, रोक, स्टॉप, स्टोप, खत्म, समाप्त, band, bandh, bnd, rok, roko, khatam, stop, off, रोको, रोकें, रोकिए, rokiye, rokein',
    ENOUGH: `
      बस करो, बस कीजिए, बस करिए, बस भी करो, बहुत हुआ, बहुत हो गया, bas karo, bas kro, bass karo, bas bhi karo, bas kijiye, bas kariye, bahut hua, bahut ho gaya,
      bohot hua, bohot ho gaya`,
    KARO: `
      करो, करें, करे, करिए, करिये, कीजिए, कीजिये, करना, करदो, कर दो, कर दे, कर दें, कर दीजिए, कर दीजिये, करवा दो, करवाओ, करवाना, करवानी, करा दो, करनी, दो, दें,
      दीजिए, दीजिये, करते, करोगे, करेंगे, karo, kro, karoo, kar do, kardo, krdo, kr do, kar de, karde, kar dein, kar dijiye, kar dijie, kardijiye, karein, karen,
      kare, kre, krein, kijiye, kijie, kijiyega, kariye, kriye, kariyega, karna, krna, karni, karwa do, karwao, karwani, karana, kara do, dijiye, karoge,
      hona chahiye, hone chahiye, होना चाहिए, होने चाहिए, karte, krte, kar sakte, kr sakte, kar skte, kar sakoge, कर सकते, krenge, karenge, karao, kiya karo,
      kiya kro, kiya karein, kiya kare, किया करो, किया करें, करा करो, kara karo`,
    SENDING: `
      भेजना, भेजने, भेजनी, भेजा, लिखना, सताना, भेजते, bhejna, bhejne, bhejni, bhejana, bhejte, bhejta, likhna, satana, bhej rahe, bhej re, texting, sending,
      messaging`,
    SEND: `
      भेजो, भेजना, भेजें, भेजे, भेजिए, भेजिये, भेजिएगा, भेजा, भेज, भेजा करो, लिखो, लिखें, भेजा कीजिए, भेजोगे, bhejo, bhejna, bhejein, bhejen, bheje, bhejiye,
      bhejie, bhejiyega, bhej, bheja, bhejoge, bhejana, bhjo, bejo, bhejyo, bhejio, likho, likhna, likhiye, लिखना, लिखिए, dalo, bhejwana`,
    MAT: 'मत, न, ना, नहीं, नही, mat, mt, na, nahi, nhi, nahin, nai, math, matt, mat hi',
    NEG: 'नहीं, नही, नहि, ना, मत, nahi, nhi, nahin, nai, ni, naahi, na, nehi, mat',
    WANT: `
      चाहिए, चाहिये, चाहता, चाहती, चाहते, मांगता, चाहीए, chahiye, chahie, chaiye, chahia, chaheye, chahiyen, chahye, chahta, chahti, chahte, chaiy, mangta, mangte,
      chahiyee, जरूरत, ज़रूरत, zarurat, jarurat, zaroorat, jaroorat, pasand, पसंद, lene, lena, लेना, लेने, पढ़ना, पढ़ने, padhna, padhne, dekhna, देखना, देखने, पाना,
      receive, मंजूर, manjoor, प्राप्त, prapt, मिलना`,
    MESSAGE: `
      मैसेज, मेसेज, मैसेजेस, मेसेजेस, मैसेजों, संदेश, संदेशों, सन्देश, एसएमएस, टेक्स्ट, विज्ञापन, विज्ञापनों, ऑफर, ऑफ़र, ऑफर्स, प्रमोशन, नोटिफिकेशन, अलर्ट, स्पैम,
      रिमाइंडर, सूचना, सूचनाएं, सूचनाएँ, प्रचार, सर्वे, अपडेट, अपडेट्स, समाचार पत्र, message, messages, msg, msgs, mesage, messege, messeges, massage, massages,
      meseg, mesej, maisej, sms, smses, text, texts, txt, offer, offers, promotion, promotions, promotional, spam, ads, notification, notifications, alert, alerts,
      reminder, reminders, update, updates, sandesh, vigyapan, prachar, msges, msz, mssg, whatsapp, survey, surveys`,
    CRAP: `
      ये, यह, ये सब, यह सब, सब, इसे, इनको, ये बकवास, बकवास, कुछ, कुछ भी, इतने, yeh, ye, ye sab, yeh sab, yah, sab, isko, ise, bakwas, bakwaas, faltu, kuch,
      kuch bhi, inko, nautanki, natak`,
    TANG: `
      परेशान, तंग, डिस्टर्ब, परेसान, दुखी, pareshan, paresan, preshan, pareshaan, tang, disturb, distrub, irritate, bother, harass, spam, स्पैम, dimag kharab,
      दिमाग खराब, hairan`,
    AGAIN: `
      dobara, dubara, phir, fir, phir se, fir se, aage se, aage, ab, aur, aise, koi, bilkul, kabhi, kabhi bhi, itne, दोबारा, दुबारा, फिर, फिर से, आगे से, आगे, अब,
      और, कोई, कभी, बिल्कुल, ऐसे`,
    ME: `
      मुझे, मुझको, मुझ, हमें, हमको, मेरे को, मेरे, उन्हें, उनको, इस नंबर, इस पर, यहाँ, यहां, मम्मी को, माँ को, पापा को, mujhe, muje, mjhe, mujhko, mereko, mere ko,
      mko, hame, hamein, humein, humko, hume, inko, unko, unhe, mummy ko, maa ko, papa ko, is number, is no, yaha, yahan, idhar, isme`,
    NUMBER: `
      नंबर, नम्बर, नं, नाम, मुझे, मुझको, हमें, डिटेल, डिटेल्स, डेटा, जानकारी, number, numbr, nmbr, num, no, nambar, naam, name, mujhe, mujhko, muje, mereko, hame,
      humein, details, data, contact`,
    LIST: 'सूची, लिस्ट, डेटाबेस, ग्रुप, रिकॉर्ड, list, lists, suchi, soochi, database, data base, records, system, सिस्टम, sms list, group',
    REMOVE: `
      हटा, हटाओ, हटाएं, हटाएँ, हटाए, हटाइए, हटाइये, हटादो, हटवा, हटवाओ, हटाना, हटाने, हटवाना, निकाल, निकालो, निकालें, निकालिए, निकालना, डिलीट, मिटा, मिटाओ, मिटाएं,
      रिमूव, हटाये, हटायें, hata, hatao, hatado, hataiye, hataye, hatayein, hataen, hatwao, hatwa, hatana, hatane, hatwana, hta, htado, htao, nikal, nikalo, nikaal,
      nikaalo, nikaliye, nikalna, nikaldo, delete, remove, mita, mitao, mitado, kaat, bhool jao, bhul jao, भूल जाओ, blacklist`,
    UNSUBSCRIBE: `
      अनसब्सक्राइब, अनसबस्क्राइब, अनसब्स्क्राइब, ऑप्ट आउट, सदस्यता समाप्त, सदस्यता रद्द, सदस्यता खत्म, सदस्यता हटा*, subscription band, subscription cancel,
      subscription khatam, sadasyata samapt, unsubscribe, unsubcribe, unsuscribe, unsub, opt out, optout, सब्सक्रिप्शन बंद, सब्सक्रिप्शन रद्द, सहमति वापस,
      सहमति रद्द, consent wapas, consent vapas, sahmati wapas, sahmati vapas, dnd laga, dnd lagao, dnd laga do,
      dnd activate`,
    OTHER: `
      ऑर्डर, आर्डर, अपॉइंटमेंट, बुकिंग, टिकट, बिल, भुगतान, पेमेंट, बीमा, पॉलिसी, कार्ड, पार्सल, डिलीवरी, सामान, प्लान, मेंबरशिप, जिम, दुकान, गैस, टीवी, लाइट, पंखा,
      बिजली, नेट, इंटरनेट, खाता, अकाउंट, गाड़ी, ट्रेन, बस स्टॉप, कोर्स, क्लास, फोटो, ईमेल, पता, पैसे, पैसा, रुपये, दरवाजा, लोन, सर्विस, सिम, रिचार्ज, order, orders,
      appointment, booking, ticket, bill, payment, insurance, policy, card, parcel, delivery, saman, samaan, plan, membership, gym, dukan, dukaan, shop, gas, tv,
      light, bijli, net, internet, khata, account, gaadi, gadi, train, course, class, photo, pic, email, mail, address, paise, paisa, rs, rupees, darwaza, gate,
      loan, service, sim, recharge, emi, autopay, auto debit, item, product, cart, size, color, doctor, courier, delivery boy, khana, pizza, table, invoice,
      document, documents, otp, location, video, app, school, office, bank, machine, pani, sadak, rasta, netflix, fridge, doodh, gana, gaana, geyser, nal, पानी,
      गाना, फ्रिज, दरवाज़ा, खिड़की, khidki, mazak, मज़ाक, pyaz, प्याज, mirchi, cheeni, chini, रोना, rona, hasna, हंसना, हँसना, खाना, दवाई, दूध, सब्जी, sabzi,
      dawai, shift, duty, roster, team, review,
      गिफ्ट`,
    TIME: `
      रात, रात को, रात में, रोज, रोज़, रोज रोज, हर दिन, सुबह सुबह, सुबह, इतने, इतना, इतनी, ज्यादा, ज़्यादा, संडे, रविवार, आज, कल, देर रात, जब, तक, raat, rat ko,
      raat ko, raat me, raat mein, roz, roj, roz roz, roj roj, har din, har roz, subah, subah subah, itne, itna, itni, jyada, zyada, zada, sunday, aaj, kal,
      der raat, din me, office time, jab, tak, subha`,
    HOW: 'कैसे, किस तरह, कहाँ से, कहां से, कैसे करें, kaise, kese, kaisay, kis tarah, kya karu, kya karna, kya karna hoga, kya kare, kya krna padega, क्या करना',
    CALL: 'कॉल, काल, फोन, फ़ोन, call, calls, phone, fone, ring, कॉल्स',
    REPLY: 'भेजें, लिखें, जवाब, टाइप, reply, bheje, bhejein, type, likhe, likhkar, लिखकर',
    SAID: `
      भेजा, भेज, लिखा, बोला, बोल, कह चुका, कह दिया, भेज दिया, कर चुका, कर चुकी, bheja, bhej, bhej diya, likha, bola, bol, bol diya, boldiya, keh diya, kah diya,
      keh chuka, bhej chuka, bhej chuki, kar chuka, kar chuki, kr chuka`,
    SPOKE: 'कहा, kaha, kha, किया, kiya, kia, करा, kara',
    WHY: 'क्यों, क्यूं, क्यूँ, किस लिए, किसलिए, kyu, kyon, kyun, kyo, q, kyoon, kis liye, kisliye',
    SENDS: 'भेज, भेजते, भेजा, आ, आते, कर, करते, bhej, bhejte, bheja, aa, aate, aata, kar, karte, kr, krte, rahe, bhejta, aaya, आया',
    WRONG: 'गलत, ग़लत, रॉन्ग, galat, galt, glt, ghalat, wrong, rong, galat hi',
    NAME: `
      राहुल, अमित, प्रिया, नेहा, राजेश, सुनील, पूजा, अंजलि, विकास, रवि, rahul, amit, priya, neha, rajesh, sunil, pooja, puja, anjali, vikas, ravi, sharma, kumar,
      singh, rohit, ramesh, suresh, sanjay, deepak, sunita, vo, woh, wo, वो, वह`,
    ANGER: `
      चूतिये, चुतिया, हरामी, कमीने, साले, पागल, बेवकूफ, भाड़, चोर, धोखेबाज, ठग, दिमाग, पक, तंग आ, परेशान हो, chutiya, chutiye, madarchod, behenchod, bhenchod, mc,
      bsdk, harami, kamine, kamino, pagal, paagal, bewakoof, bhaad, fraud, thag, dimag, pak gaya, pak gya, gandu, randi, tang aa, pareshan ho, paresan ho, fed up,
      chor ho, chor hai, chor log, chor company, sab chor`,
    THREAT: `
      शिकायत, कंप्लेंट, कम्प्लेन, पुलिस, वकील, कोर्ट, ट्राई, shikayat, complaint, complain, police, vakil, wakil, lawyer, court, trai, consumer forum, cyber cell,
      case, legal, report`,
    AUTO: 'ऑटोमैटिक, automatic',
    THEM: `
      usko, usse, uske, unse, kisi ko, kisiko, sabko, bhai ko, didi ko, sir ko, doston ko, dost ko, baccho ko, bachche ko, उसे, उसको, उससे, किसी को, सबको, दोस्त को,
      बच्चे को, us ko, apni behen ko`,
    NUMBER_WORD: 'नंबर, नम्बर, नं, डेटा, number, numbr, nmbr, num, nambar, data, contact, details, डिटेल, डिटेल्स, जानकारी',
    POSTPOSITION: 'से, में, se, me, mein, sey, ki, ke, की, apni, aapki, aapke, apne, तुम्हारी, अपनी, आपकी, mera, मेरा, naam, नाम, ye, is, इस',
    NOT: 'नहीं, नही, नहि, nahi, nhi, nahin, nai, ni, naahi, na, nehi, ना',
  },
  rules: [
    { id: 'do-not-remove', is: 'none', when: ['मत|mat|na|naa|नहीं|nahi [REMOVE]', 'मत|mat ..1 [hatana|hatao|hataiye|nikalna|nikalo|हटाना|हटाओ|हटाइए|निकालना]'] },
    {
      id: 'consent', is: 'opt_out',
      when: [
        'MESSAGE ..4 [UNSUBSCRIBE] leta|leti|lena|le|लेता|लेती|लेना|ले', 'अपनी|apni|apna [UNSUBSCRIBE] leta|leti|lena|लेता|लेती|लेना',
      ],
    },
    {
      id: 'footer-word', is: 'none',
      when: [
        '[STOP|UNSUBSCRIBE] ..2 के|ke लिए|liye ..3 REPLY|STOP|KEYWORD', 'के|ke लिए|liye [STOP|UNSUBSCRIBE|KEYWORD] REPLY', 'के|ke लिए|liye ..2 [STOP|UNSUBSCRIBE]',
      ],
    },
    {
      id: 'pressed-by-mistake', is: 'none',
      when: [
        'galti|गलती se|से ..3 [STOP|UNSUBSCRIBE|KEYWORD]', '[STOP|UNSUBSCRIBE|KEYWORD] ..3 galti|गलती', '[STOP|UNSUBSCRIBE|KEYWORD] NEG SAID|SPOKE',
        '[STOP|UNSUBSCRIBE|REMOVE] ..1 NEG KARO|SAID|WANT|hona|होना', 'NEG [UNSUBSCRIBE|STOP] KARO', 'STOP|UNSUBSCRIBE|REMOVE MAT|NEG [KARO|WANT]',
        'STOP|UNSUBSCRIBE|REMOVE MAT KARO ..3 [MESSAGE]', 'MAT|NEG ..1 [REMOVE] !mujhe|मुझे', '[UNSUBSCRIBE] ..1 MAT|NEG KARO',
        '[STOP] ho|हो gaya|gayi|gaye|gya|गया|गई|गए|jata|jati|जाता|जाती|raha|rahi|रहा|रही|chuka|चुका|jayega|जाएगा', '[STOP] par|पर|me|में',
      ],
    },
    {
      id: 'how-to', is: 'held',
      when: [
        '[UNSUBSCRIBE|STOP|REMOVE] ..3 HOW', 'HOW ..4 [UNSUBSCRIBE|STOP|REMOVE] ..1 KARO|karu|kru|karun|करूं|करूँ|kare|hoga|होगा|hote|होते|hata',
        'kaha|kahan|कहाँ|कहां ..3 [UNSUBSCRIBE]', 'MESSAGE|NUMBER ..3 HOW ..1 [STOP|REMOVE]', '[UNSUBSCRIBE|STOP] ..2 NEG ho|हो|kar|कर rha|raha|रहा|pa|पा',
        '[UNSUBSCRIBE] ..1 NEG ho|हो|hota|होता', 'HOW ..2 [hatau|hataun|hatoon|nikalu|हटाऊं|हटाऊँ]',
      ],
    },
    {
      id: 'from-now-on', is: 'opt_out',
      when: [
        'aaj|आज|kal|कल|iske|इसके ke|के? baad|बाद ..3 MAT [SEND]', 'aaj|आज|kal|कल|iske|इसके ke|के? baad|बाद ..2 MESSAGE|TANG MAT [KARO]',
        'aaj|kal|ab|आज|अब se|से ..3 MAT [SEND]', 'baar|बार|bar|kitni|kai --2 SAID|SPOKE ..3 MAT [SEND]',
        'baar|बार|bar|kitni|kai --2 SAID|SPOKE ..2 MESSAGE MAT [KARO]', 'MESSAGE ki|की? service|सर्विस|सेवा|seva|services [STOP] KARO',
      ],
    },
    {
      id: 'other-object', is: 'none',
      when: [
        'OTHER ..3 [STOP|REMOVE]', '[STOP|REMOVE] OTHER', 'OTHER ..2 MAT [SEND]', 'OTHER ..2 NEG [WANT]', 'MAT [SEND] ..1 OTHER',
        'MAT [SEND] !NEG ..1 WANT', 'wala|wali|wale|वाला|वाली|वाले ko|को? MAT [SEND]', '[UNSUBSCRIBE] ..1 OTHER',
        '[STOP] ho|हो|hai|है|hota|hoti|होता|होती|tha|था|gaya|gayi|hogi|hoga|होगी|होगा', 'THEM ..2 MAT [SEND|KARO]', 'THEM ..1 [TANG]',
        'UNKNOWN|OTHER KARO? [STOP] KARO', 'MESSAGE UNKNOWN MAT [KARO]', 'SENDING [STOP] UNKNOWN', 'UNKNOWN MAT [SEND] !MESSAGE',
        'ad|poster|board|deewar|एड|पोस्टर se|से ..2 [REMOVE]', 'OTHER ..1 MAT [SEND] ,', 'purana|पुराना|purane|पुराने|old NUMBER [REMOVE]',
      ],
    },
    {
      id: 'stop-calling', is: 'held',
      when: [
        'CALL MAT [KARO|SEND]', 'CALL !par|pe|पर|पे ..1 MAT [KARO|SEND]', 'CALL ..3 [STOP] KARO', 'MAT KARO [CALL]',
        'CALL MAT KARO ..3 [MESSAGE]', '[CALL] ..2 NEG WANT', 'MAT [KARO] ..1 CALL',
      ],
    },
    {
      id: 'not-so-often', is: 'held',
      when: [
        'TIME ..4 MAT [SEND]', 'TIME ..3 MESSAGE|TANG|CALL MAT [KARO]', 'TIME ..4 [TANG]', 'MAT [SEND] ..3 TIME',
        'MESSAGE|TANG|CALL MAT [KARO] ..3 TIME', 'TIME ..3 SENDING [STOP] KARO', '[kam|कम|kum] ..1 SEND|MESSAGE|भेजा|bheja',
        'MESSAGE ..2 [kam|कम|kum] ..1 KARO', 'thoda|थोड़ा [kam|कम] SEND|MESSAGE', 'NEG|MAT [TIME] SEND', 'kuch|कुछ din|दिन|time|समय ..4 [STOP] KARO',
        'kuch|कुछ din|दिन|time|समय|tak|तक ..4 MAT [SEND|KARO]', '[pause|रोककर]', 'itne|इतने|bahut|बहुत|bohot ..1 [MESSAGE]',
        '[MESSAGE] ..1 bahut|बहुत|bohot', '^ POLITE* abhi|अभी MAT [SEND] POLITE* $', 'baar|बार|bar MAT [SEND]',
        'ek|एक hi|ही [MESSAGE]', '^ POLITE* itne|itna|इतने|इतना [zyada|jyada|ज्यादा] MAT $', 'kitne|कितने [MESSAGE] bhejoge|भेजोगे|bhejte|भेजते',
        'hafte|हफ्ते|mahine|महीने|week|month ..1 [ek|एक|ek] ..3 SEND|MESSAGE',
      ],
    },
    { id: 'why-no-message', is: 'none', when: ['[WHY] ..1 NEG', 'MESSAGE NEG [aaya|आया|mila|मिला]'] },
    { id: 'why-do-you-write', is: 'held', when: ['MESSAGE ..2 [WHY] ..1 SENDS', '[WHY] ..3 SENDS', '[WHY] ..2 MESSAGE', '[WHY] ..2 TANG'] },
    {
      id: 'stop-sending', is: 'opt_out',
      when: [
        'MESSAGE --3 [STOP] --1 KARO', 'SENDING POLITE|ab|अब* [STOP] --1 KARO', 'CRAP POLITE|sab|bakwas* [STOP] --1 KARO',
        'MESSAGE|CRAP|SENDING --2 [rok|रोक] do|de|dein|den|दें|दो|dijiye|lo', '[STOP] --1 KARO ..4 MESSAGE|CRAP|SENDING',
        '^ POLITE|ME|AGAIN|CRAP* [STOP] KARO POLITE* $', ', POLITE|ME|AGAIN|CRAP* [STOP] KARO POLITE* $', 'MESSAGE ..6 , POLITE|ise|isko* [STOP] KARO',
        '[STOP] MESSAGE|SENDING', 'MESSAGE [STOP] POLITE* $', '[ENOUGH] POLITE* $', '[ENOUGH] ..3 MESSAGE', 'TANG ..1 karna|karne|करना ..1 [STOP]',
        'MESSAGE ..8 [STOP] KARO POLITE* $', 'MESSAGE --2 [STOP] kar|कर POLITE* $', '[STOP] kar|कर CRAP* MESSAGE',
        'SENDING|MESSAGE [rokne|रोकने] ka|का|ki|की kasht|कष्ट|kripa|कृपा',
      ],
    },
    {
      id: 'do-not-send', is: 'opt_out',
      when: [
        '^ POLITE|ME|CRAP|AGAIN|SAID* MAT POLITE* [SEND]', ', POLITE|ME|CRAP|AGAIN* MAT [SEND]', 'MESSAGE AGAIN|ME|POLITE|wagera|hi|bhi|CRAP* MAT --1 [SEND]',
        'ME|AGAIN ME|AGAIN|CRAP|POLITE|MESSAGE|is* MAT [SEND]', 'MAT [SEND] --3 MESSAGE', 'NUMBER_WORD|phone|फोन pe|par|पर|ko|को --2 MAT [SEND]',
        'SAID|SPOKE ..2 MAT [SEND]', 'MESSAGE AGAIN|ME|POLITE|pe|par|wagera|hi|bhi* MAT [KARO|bheja|भेजा]', 'MESSAGE [SEND] MAT|NEG',
        'MAT KARO|SEND --3 [MESSAGE]', 'MAT [MESSAGE] KARO', 'MAT|no [TANG] KARO', '[TANG] ..1 MAT ..1 KARO', 'MAT KARO ..3 [TANG]',
        'MESSAGE --2 karna|करना|bhejna|भेजना [chhod|chhodo|chod|chodo|छोड़|छोड़ो]', 'baar|बार MAT [SEND] ..2 MESSAGE',
      ],
    },
    {
      id: 'not-wanted', is: 'opt_out',
      when: [
        'MESSAGE ..4 NOT [WANT]', 'MESSAGE ..4 [WANT] NOT', 'NOT [WANT] ..4 MESSAGE', 'NOT [WANT] ..2 aapke|आपके|tumhare|apke ..2 MESSAGE',
        'ki|taki|jisse|कि|ताकि|जिससे ..4 NEG [aaye|aayein|aaen|aye|आए|आएं|आये]', 'MESSAGE ..2 NEG ..1 [lena|लेना|lene|लेने|receive]',
        'MESSAGE ..3 NEG SENDING|SEND ..1 [chahiye|चाहिए]', 'aapse|apse|आपसे|tumse ..2 kuch|कुछ ..1 NOT [WANT]', 'MESSAGE ki|की ..1 [WANT] NOT',
        'NOT [WANT] ..2 ki|कि ..4 SEND|MESSAGE', 'MESSAGE ..2 NEG SENDING|aane|आने [chahiye|चाहिए|चाहिएं]',
      ],
    },
    {
      id: 'no-more', is: 'opt_out',
      when: [
        'no more [MESSAGE]', 'aur|और|ab|अब|koi|कोई ..2 [MESSAGE] ..1 NEG $', 'aur|और NEG [MESSAGE]', 'NEG ..1 [MESSAGE] POLITE* $',
      ],
    },
    {
      id: 'remove-me', is: 'opt_out',
      when: [
        'NUMBER_WORD ..3 [REMOVE]', 'mera|मेरा|mere|मेरे|hamara|हमारा NUMBER ..3 [REMOVE]', 'ME POLITE|LIST|POSTPOSITION|AGAIN* [REMOVE]',
        'LIST POSTPOSITION|ME|POLITE* [REMOVE]', '[REMOVE] KARO? ME|NUMBER_WORD', '[REMOVE] ..2 NUMBER_WORD', '[REMOVE] KARO ..3 NUMBER|LIST',
        'NUMBER_WORD ..6 [REMOVE] KARO? POLITE* $', 'LIST POSTPOSITION* [बाहर|bahar|bahr|baahar] KARO|nikal|nikalo', 'LIST ..2 NOT [rehna|rahna|रहना]',
      ],
    },
    {
      id: 'already-asked', is: 'opt_out',
      when: [
        '[stop|स्टॉप|UNSUBSCRIBE|KEYWORD] ..2 SAID', 'maine|मैंने|mene|hamne|humne|हमने ..3 [stop|स्टॉप|UNSUBSCRIBE|KEYWORD] ..1 SPOKE|SAID',
        'SAID ..3 [STOP|UNSUBSCRIBE] !OTHER', 'bola|kaha|कहा|बोला ..3 MAT [SEND]', 'MESSAGE|SENDING|SEND ..3 [mana|मना] ..1 SAID|SPOKE',
        '[mana|मना] ..1 SAID|SPOKE ..3 MESSAGE|SEND', 'baar|बार|bar [stop|स्टॉप|UNSUBSCRIBE]',
      ],
    },
    {
      id: 'leave-alone', is: 'opt_out',
      when: [
        '[पीछा|peecha|picha|pichha|piche|peechha] ..1 छोड़ो|छोड़|छोड़िए|chhodo|chodo|chhod|chod|choro',
        'अकेला|akela|akele|शांति|shanti|chain|चैन ..3 [छोड़|छोड़ो|chhod|chod|chhodo|chodo|rehne|रहने|jeene|जीने]', '[baksh|बख्श] do|दो',
      ],
    },
    { id: 'unsubscribe', is: 'opt_out', when: ['[UNSUBSCRIBE]'] },
    { id: 'keyword-sentence', is: 'opt_out', when: ['^ POLITE* [STOP] POLITE* $'] },
    {
      id: 'declined', is: 'held',
      when: [
        'interested|interest|intrested|intrest|इंटरेस्टेड|रुचि|दिलचस्पी|इच्छुक|ruchi|इंटरेस्ट ..2 [NEG]', '[NEG] interested|interest|intrested|intrest|रुचि|इच्छुक',
        'not [interested|intrested]', '^ POLITE|ME|kuch|कुछ* NEG [WANT] POLITE|ME|kuch|कुछ* $', 'NEG|no [thanks|shukriya|dhanyavad|धन्यवाद|शुक्रिया|thank]',
        '[rehne|रहने] do|दो|dijiye', 'zarurat|jarurat|जरूरत|ज़रूरत [NEG]', '[WANT] NEG hai|है|he POLITE* $',
        '^ POLITE* abhi|filhal|अभी|फिलहाल|aaj|kal [NEG] POLITE* $', '[baad] me|mein POLITE* $',
      ],
    },
    {
      id: 'never-signed-up', is: 'held',
      when: [
        '[register|subscribe|signup|रजिस्टर|सब्सक्राइब] NEG SPOKE|kiya|किया', 'NEG [register|subscribe|रजिस्टर|सब्सक्राइब] SPOKE|kiya|किया',
      ],
    },
    {
      id: 'wrong-number', is: 'held',
      when: [
        '[WRONG] number|no|nmbr|num|नंबर|नम्बर|aadmi|आदमी|person|jagah|जगह|व्यक्ति|insan', 'main|mai|mein|me|मैं|ye|यह|ये ..1 [NAME] NEG',
        'ye|yeh|यह|ये|mera|मेरा NEG|mera|मेरा ..1 [number|no|नंबर] NEG|hai|है', '[number|no|नंबर] ..2 NEG hai|है|he', '[number|नंबर] badal|बदल',
        'yaha|yahan|यहाँ|यहां ..2 koi|कोई ..2 [NEG]', 'kisi|किसी ..2 ko|को NEG [jante|janta|जानता|जानते|jaanta]', 'number|no|नंबर [WRONG] hai|है|h POLITE* $',
      ],
    },
    { id: 'anger', is: 'held', when: ['[ANGER]'] },
    { id: 'threat', is: 'held', when: ['[THREAT] ..2 kar|कर|karunga|karungi|करूंगा|करूँगा|करूंगी|kr|krunga|karenge|kara|dunga|दूंगा|karwa|me|में|mein|ko|को|case'] },
    {
      id: 'who-are-you', is: 'held',
      when: [
        '^ POLITE|aap|आप|ye|yeh|यह|ये|tum|तुम* [कौन|kaun|kon|koun] ho|हो|hai|है|he|aap|आप|bol|बोल|h|hain|हैं|tum|bhej|भेज|sa', '[कौन|kaun|kon|koun] POLITE|aap* $',
        '[number|no|नंबर|नम्बर] ..2 कहाँ|कहां|kaha|kahan|kahase|kisne|किसने|kaise|कैसे', 'kisne|किसने|kaha|kahan|कहाँ ..3 [number|no|नंबर]',
        '[kiska|kiski|किसका|किसकी] number|no|नंबर|msg|message', '[kis|किस] --1 se|से ho|bol|हो|hai|बोल',
      ],
    },
  ],
  asides: [
    {
      id: 'reaction', extent: 'message',
      when: [
        '" ..40 को|ko [पसंद|नापसंद|pasand] किया', '" ..40 पर|par [हँसे|हंसे|ज़ोर|जोर|प्रतिक्रिया|सवाल]', '^^ [पसंद|नापसंद] किया "',
        '^^ [प्रतिक्रिया] ..4 "',
      ],
    },
    {
      id: 'automatic-reply', extent: 'message',
      when: [
        'gaadi|gadi|गाड़ी|driving|ड्राइव ..1 [chala|चला|kar|कर] raha|rahi|रहा|रही|rha', '[AUTO] reply|message|उत्तर|संदेश', 'office se [bahar]',
      ],
    },
    { id: 'footer', extent: 'sentence', when: ['के|ke लिए|liye ..2 [KEYWORD|STOP] ..2 REPLY', '[STOP|UNSUBSCRIBE] ..2 के|ke लिए|liye ..4 REPLY'] },
  ],
  kinds: {
    all: 'कुछ भी, कोई भी, सब, सारे, kuch bhi, koi bhi, sab, sare, saare, all',
    program: 'ये, इस, इन, ye, yeh, is list, in messages',
    marketing: `
      विज्ञापन, विज्ञापनों, ऑफर, ऑफ़र, ऑफर्स, प्रमोशन, प्रमोशनल, मार्केटिंग, offer, offers, promo, promos, promotion, promotions, promotional, marketing, ads,
      vigyapan, discount, discounts, sale`,
    reminders: 'रिमाइंडर, reminder, reminders, याद दिलाने',
    alerts: 'अलर्ट, नोटिफिकेशन, alert, alerts, notification, notifications',
    orders: 'order update, order updates, order ke update, delivery update, delivery updates, ऑर्डर अपडेट',
    political: 'चुनाव, राजनीतिक, राजनैतिक, पार्टी, वोट, नेता, chunav, rajnitik, party, vote, neta, election, political',
    donations: 'दान, चंदा, daan, chanda, donation, donations, donate',
    surveys: 'सर्वे, सर्वेक्षण, survey, surveys, poll',
    newsletters: 'समाचार पत्र, न्यूज़लेटर, newsletter, newsletters',
  },
  keep: 'लेकिन, मगर, सिर्फ, सिवाय, lekin, magar, par, sirf, siwaye, but, except, only',
  common: `
    मैं मेरा मेरी मेरे हम हमारा तुम आप आपका आपकी आपके वह वो यह ये इस उस का की के को से में पर तक और या लेकिन कि जो क्या कब कहाँ कहां कौन कैसे कितना कितने है हैं हूँ
    हूं था थी थे हो होगा होगी रहा रही रहे गया गई गए आया आई जाना आना करना कर किया दिया दे लिया ले हाँ हां नहीं जी अच्छा ठीक बहुत थोड़ा आज कल अभी बाद पहले फिर सुबह
    शाम रात दिन बजे घंटे मिनट सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार एक दो तीन चार पांच दस घर काम लोग भाई मां पिता धन्यवाद नमस्ते बारिश दुकान पता समय
    mai mein mera meri mere hum hamara tum aap aapka aapki aapke apka apki apke tumhara tumhare vo woh wo yeh ye ka ki ke ko se par tak aur ya lekin jo kya kab kaha
    kahan kaun kon kitna kitne kitni hai hain hu hoon hun tha thi ho hoga hogi raha rahi rahe rha rhi gaya gayi gaye gya aaya aayi jana aana kar kiya kia diya de
    liya le haan ha ji accha acha theek thik bahut bohot thoda aaj kal abhi baad pehle phir fir subah shaam raat din baje ghante minute ek teen char paanch das ghar
    kaam bhai maa papa dhanyavad namaste barish dukan pata samay bhi toh na nahi nhi kuch koi sab milte milenge jaldi apna apni apne wala wali dobara baar roz sakte
    sakta sakti chal chalo bolo batao dekho lagta lagte pyaar dost bank bond bend mate met`,
};

/** Hindi, in Devanagari and as people type it in Latin letters (nahi, nhi, nahin). "band" is a word of English too: alone it counts in India only. */
export const hi: LanguagePack = {
  language: 'hi',
  countries: ['IN'],
  keywords: {
    opt_out: [
      { word: 'बंद', source: USUAL },
      { word: 'बंद करो', source: USUAL },
      { word: 'बंद करें', source: USUAL },
      { word: 'रोको', source: USUAL },
      { word: 'रोकें', source: USUAL },
      { word: 'स्टॉप', source: 'STOP in Devanagari' },
      { word: 'band', source: USUAL, collision: 'a band', countries: ['IN'] },
      { word: 'band karo', source: USUAL },
      { word: 'roko', source: USUAL, countries: ['IN'] },
    ],
    opt_in: [
      { word: 'शुरू', source: USUAL },
      { word: 'shuru', source: USUAL },
    ],
    help: [
      { word: 'मदद', source: USUAL },
      { word: 'सहायता', source: USUAL },
      { word: 'madad', source: USUAL },
    ],
    affirmative: [
      { word: 'हाँ', source: ANSWER },
      { word: 'हां', source: ANSWER },
      { word: 'जी', source: ANSWER },
      { word: 'haan', source: ANSWER },
      { word: 'haan ji', source: ANSWER },
      { word: 'ji haan', source: ANSWER },
      { word: 'हाँ जी', source: ANSWER },
      { word: 'जी हाँ', source: ANSWER },
      { word: 'ji', source: ANSWER },
      { word: 'ठीक है', source: ANSWER },
      { word: 'theek hai', source: ANSWER },
      { word: 'thik hai', source: ANSWER },
      { word: 'theek h', source: ANSWER },
      { word: 'accha', source: ANSWER },
    ],
    negative: [
      { word: 'नहीं', source: ANSWER },
      { word: 'nahi', source: ANSWER },
      { word: 'nahin', source: ANSWER },
    ],
  },
  grammar,
  templates: {
    opt_out: '{brand}: {date} से आपको और संदेश नहीं भेजे जाएंगे। सहायता: {helpContact}. वापसी के लिए START लिखें।',
    opt_in: '{brand}: आप फिर से सूची में हैं। शुल्क लग सकता है। सहायता के लिए HELP, रोकने के लिए STOP लिखें।',
    help: '{brand}: सहायता: {helpContact}. शुल्क लग सकता है। संदेश रोकने के लिए STOP लिखें।',
    confirm_opt_in: '{brand}: संदेश पाने के लिए HAAN लिखें, नहीं तो कुछ नहीं भेजा जाएगा। सहायता के लिए HELP, रोकने के लिए STOP लिखें।',
    clarify: '{brand}: आपको और संदेश नहीं भेजे जाएंगे। कुछ रखने के लिए नाम लिखें: {choices}',
  },
};
