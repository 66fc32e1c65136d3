import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Polish programs';
const THANKED = 'The keyword with thanks: read also where a sentence ends between';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/**
 * HALT, WRITING, SMS and LEAVE hold the words of the language; STOP, SENDING, MESSAGE and UNSUBSCRIBE the English ones that people mix in.
 * FILL are words that may stand between a verb and its object without changing what is asked.
 * STOPWORD alone is a request; with more talk behind it only when a REASON follows, and never with LAUGH.
 * DAY tells an errand ("take me off on Saturday").
 * PAPER are letters and mails: who wants no more of them keeps the texts. INSTEAD tells that a number is replaced.
 */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'stop, przestań, przestan, przestańcie, no przestań, weź przestań, dość, nie no przestań',
    GLAD: `
      haha*, hehe*, hihi*, lol, xd, gratulacje, gratuluję, gratki, jakie słodkie, jakie to słodkie, jaki słodki, słodziak*, ale super, super, cudownie, ale
      fajnie, umieram ze śmiechu, płaczę ze śmiechu, wygraliśmy, wygrałeś, wygrałaś, niesamowite, nie wierzę, kocham to, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'serio, naprawdę, naprawde, poważnie, na serio, żartujesz, mówisz serio',
    NOT_ME: `
      to nie, to nie jest, nie jestem, ja nie, to nie jest telefon, to nie numer, nie nazywam się, nie ma tu, nie ma tutaj, nie mieszka tu, nie znam, tu nie,
      nie`,
    ASK_AGAIN: `
      odezwij się, odezwijcie się, proszę o kontakt, napisz, napiszcie, spróbuj, spróbujcie, zapytaj, zapytajcie, skontaktuj się, skontaktujcie się,
      przypomnij, przypomnijcie, wróćmy do tematu, wróćcie, ponownie, jeszcze raz, zadzwoń`,
    NOT_NOW: `
      nie teraz, teraz nie, jeszcze nie, na razie nie, nie przed, dopiero, dopiero po, może, byc moze, najwcześniej, jestem na urlopie, na urlopie, nie mam
      czasu, zajęty, zajęta, w tym roku nie, nie w tym roku`,
    UNTIL: 'po, w, na, do, przed, od, za, pod koniec, na początku, dopiero w, dopiero po, około',
    FAR: `
      wakacjach, urlopie, świętach, wielkanocy, sylwestrze, nowym roku, wiosną, wiosnę, latem, lato, jesienią, jesień, zimą, zimie, styczniu, lutym, marcu,
      kwietniu, maju, czerwcu, lipcu, sierpniu, wrześniu, październiku, listopadzie, grudniu, przyszłym roku, przyszłym miesiącu, przyszłym tygodniu,
      następnym razem, innym razem, kiedy indziej, później, miesiąc, rok, kilka miesięcy, kilka tygodni, wyborach, nowego roku`,
    TOO_OFTEN: `
      codziennie, każdego dnia, co chwilę, ciągle to samo, znowu, znów, kolejny, dziennie, na dzień, za dużo, za często, zbyt często, zdecydowanie za, w
      środku nocy, trzeci dzisiaj, trzeci dziś, czwarty dziś, w kółko`,
    CIRCUMSTANCE: `
      przeprowadziłem się, przeprowadziłam się, przeprowadziliśmy się, wyprowadziłem się, wyprowadziłam się, wyprowadził się, wyprowadziła się, nie mieszkam
      już, już nie mieszkam, już tam nie mieszkam, już nie mieszka, nie mieszka tu, nie jestem już klientem, nie jestem już klientką, nie jestem członkiem,
      już nie pracuję, nie pracuję już, już nie pracuje, na emeryturze, emeryt, emerytka, nie mam ogrodu, nie mamy ogrodu, nie mam samochodu, nie mam auta,
      nie mam dzieci, nie mamy dzieci, nie mam psa, nie mam domu, mieszkam w bloku, mieszkamy w bloku, wynajmuję, wynajmujemy, niepełnoletni, niepełnoletnia,
      mam 15 lat, mam 16 lat, mam tylko, już wpłaciłem, już wpłaciłam, już przekazałem, już przekazałam, już mam, już mamy, mam już, mamy już, zmieniłem
      operatora, zmieniłam operatora, już zmieniłem, już zmieniłam, sprzedałem, sprzedałam, sprzedaliśmy, już sprzedane, telefon służbowy, numer służbowy,
      telefon firmowy, nowy numer, mam ten numer od, dostałem ten numer, dostałam ten numer, za drogo, nie stać mnie, nie stać nas, bezrobotny, bezrobotna, po
      rozwodzie, skończył szkołę, skończyła szkołę, wegetarianką, wegetarianinem, weganką`,
    ERASE_IT: 'usunąć, usuń, usuńcie, proszę usunąć, proszę o usunięcie, skasować, skasuj, wykreślić, wykasować',
    WRONG_NO: 'zły numer, pomyłka, pomylka, błędny numer, pomylił pan numer, pomyliliście numer, pomylony numer, zła osoba',
    IT: 'go, mój, numer, ten, to, mnie, z, bazy, listy, nr',
    NEXT_SMS: 'kolejny sms, następny sms, jeszcze jeden sms, kolejna wiadomość, następna wiadomość, jeszcze jedna wiadomość',
    AUTHORITY: 'uodo, uokik, uke, skarga, skargę, policja, policję, prawnik, prawnika, adwokat, adwokata, sąd, sądu, zgłoszenie, prokuratura',
    NO_CALLS: `
      nie dzwońcie, nie dzwoń, nie dzwonić, proszę nie dzwonić, przestańcie dzwonić, przestań dzwonić, przestańcie wydzwaniać, żadnych telefonów, nie
      wydzwaniajcie, bez telefonów, koniec z telefonami`,
    AWAKE: `
      o tej porze, o tej godzinie, o takiej porze, w nocy, w środku nocy, nad ranem, wiecie która godzina, wiesz która godzina, wie pan która, spałem, spałam,
      śpię, obudziliście, obudził mnie, obudziło, północ, pracuję na nocki`,
    UPSET: `
      spam, oszustwo, oszuści, złodzieje, naciągacze, idioci, debile, wkurzające, wkurza, irytujące, denerwujące, nękanie, wstyd, żenada, żenujące, śmieszne,
      spadajcie, spierdalajcie, wal się, walcie się, odwalcie, mam dość, mam dosyć, mam tego dość, dosyć tego, dość tego, ile można, do cholery, co jest
      kurwa, bezczelność, masakra, nic lepszego do roboty, upierdliwi, upierdliwe, natrętni`,
    DECLINING: `
      nie interesuje mnie, nie jestem zainteresowany, nie jestem zainteresowana, niezainteresowany, niezainteresowana, brak zainteresowania, nie dziękuję, nie
      dziekuje, dziękuję nie, nie dzięki, podziękuję, nie potrzebuję, nie potrzebujemy, niepotrzebne, nie trzeba, nie chcę, nie chce, nie dla mnie, nie dla
      nas, nigdy, nigdy w życiu, absolutnie nie, w żadnym wypadku, zapomnijcie, rezygnuję z oferty, odpuszczam, raczej nie`,
    WHO_ARE_YOU: `
      kto to, kto pisze, kto mówi, kim jesteś, kim jesteście, kim pan jest, kim pani jest, a kto to, z kim rozmawiam, skąd macie mój numer, skąd masz mój
      numer, skąd pan ma mój numer, kto wam dał, znamy się, o co chodzi, co to jest, co to, jaka firma`,
    DIED: 'zmarł, zmarła, nie żyje',
    EMPHASIS: `
      proszę, teraz, natychmiast, kurwa, do cholery, wreszcie, w końcu, do jasnej cholery, uprzejmie, kurde, ludzie, jebane, jebanych, pieprzone, pieprzonych,
      niezwłocznie, raz na zawsze, błagam, na litość boską, bardzo proszę`,
    // Own classes
    POLITE: `
      proszę, prosze, prosimy, bardzo proszę, prosić, poproszę, uprzejmie proszę, dziękuję, dziękujemy, dzięki, dzieki, dzięks, z góry dziękuję, z gory dziekuje, cześć,
      czesc, hej, hejka, witam, siema, dzień dobry, dzien dobry, dobry wieczór, halo, ok, okej, okey, oki, teraz, już, juz, natychmiast, od razu, niezwłocznie, zaraz,
      dzisiaj, dziś, pozdrawiam, pozdr, z poważaniem, pzdr, kurwa, kurde, do cholery, cholera, do diabła, jasna cholera, wreszcie, w końcu, ludzie, no, i, a, ale, więc,
      nie, tak, halo halo, państwo, szanowni państwo, raz na zawsze, na zawsze, błagam, ja pierdole, ja pierdolę, serio, może, możecie, czy możecie, czy mogą państwo,
      czy moglibyście, czy mógłbyś, czy możesz, please, pls, plz, thanks, jak najszybciej, chcę, chce, chciałbym, chciałabym, sorry, po prostu, niniejszym, panie, pani,
      was, o`,
    STOP: 'stop',
    SENDING: 'texting',
    MESSAGE: 'texts',
    UNSUBSCRIBE: 'unsubscribe',
    HALT: `
      przestań, przestańcie, przestan, przestancie, przestać, przestaniecie, przestaniesz, przestałbyś, przestalibyście, przestań już, zaprzestań, zaprzestańcie,
      zaprzestać, zaprzestanie, zaprzestania, skończ, skończcie, skończyć, zakończ, zakończcie, zakończyć, zakończenie, wstrzymaj, wstrzymajcie, wstrzymać, wstrzymanie,
      zatrzymaj, zatrzymajcie, zatrzymać, przerwij, przerwijcie, przerwać, zaniechać, zaniechajcie, dość, dosyć, wyłącz, wyłączcie, wyłączyć, wyłączenie, zablokuj,
      zablokujcie, zablokować, darujcie sobie, daruj sobie, odpuść, odpuśćcie, odpuśćcie sobie, stopp, stop z, koniec z, dość już, skończcie z, anuluj, anulować,
      anulujcie, zaprzestańcie z, powstrzymać się od, powstrzymajcie się od, powstrzymanie się od`,
    WRITING: `
      wysyłać, wysyłania, wysyłanie, wysyłaniem, wysyłania mi, wysyłki, wysyłkę, przysyłać, przysyłania, przysyłanie, nadsyłać, przesyłać, przesyłania, przesyłanie,
      słać, pisać, pisania, pisanie, pisaniem, spamować, spamowania, spamowanie, spamowaniem, nękać, nękania, nękanie, nękaniem, męczyć, męczenia, smsować, esemesować,
      kontaktować, kontaktowania, kontaktowanie, zawracać głowę, zawracania głowy, zawracać mi głowę, otrzymywanie, dostawanie, przetwarzani*, niepokoić, niepokojenia,
      bombardować, bombardowania, zasypywać, zaśmiecać, napastować, dręczyć, informować, zaczepiać, naprzykrzać, wydzwaniać i pisać, textować, tekstować, mailować,
      mejlować, wciskać,
      wysyłka, przysyłali, rozsyłania, rozsyłanie, otrzymywania, dostawania`,
    SEND: `
      wysyłaj, wysyłajcie, wysyłać, wysylac, wysyłajcie mi, przysyłaj, przysyłajcie, przysyłać, przesyłaj, przesyłajcie, przesyłać, ślij, ślijcie, słać, pisz, piszcie,
      pisać, spamuj, spamujcie, spamować, nękaj, nękajcie, nękać, męcz, męczcie, zawracaj, zawracajcie, zawracać, kontaktuj, kontaktujcie, kontaktować, niepokoić,
      niepokójcie, niepokój, smsuj, smsujcie, informujcie, informuj, bombardujcie, zasypujcie, zaśmiecajcie, wyślij, wyślijcie, wysyłał, wysyłali, pisał, pisali,
      kontaktował, kontaktowali, przysyłali, przysyłał, zawracali, zaczepiajcie, zaczepiaj, dręczcie, nadsyłajcie`,
    SMS: `
      wiadomość, wiadomości, wiadomosci, wiadomosc*, wiadomoś*, wiadomościami, sms*, smsy, esemes*, eske, reklama, reklamy, reklam, reklamę, reklamą, reklamami,
      reklamach, reklamowy, reklamowych, reklamowe, reklamowego, ofert*, promocj*, powiadomien*, przypomnien*, newsletter*, spam*, marketing*, informacj*, komunikat*,
      kontakt, kontaktu, kontaktów, treści, ankiet*, mms*, korespondencj*, propagand*, agitacj*, tekstów, spotów, ogłoszeń, ogłoszenia, śmieci, śmieciowych, badań,
      zaproszeń, kampani*, spamow*, esy, esów, esami`,
    CRAP: `
      tego, to, tym, gówna, gówno, syfu, syf, badziewia, badziewie, bzdur, bzdury, głupot, głupoty, takich rzeczy, tych rzeczy, tego spamu, tego typu, niczego, nic,
      pierdół, czegoś takiego, takiego czegoś`,
    ME: `
      mnie, mi, do mnie, nas, nam, do nas, mną, mojej mamie, moją mamę, mojej mamy, mojej babci, moją babcię, mojemu tacie, mojego taty, mojego ojca, mojemu ojcu,
      mojej matce, moją matkę, mojego męża, mojemu mężowi, mojej żonie, moją żonę, mojego syna, mojemu synowi, mojej córce, moją córkę, mojemu dziadkowi, dziadka,
      babcię, babci, mamie, mamę, tacie, na ten numer, na mój numer, ten numer, mój numer, mojego numeru, tego numeru, na ten nr, ten nr, tej osobie, jej, ją, jemu, mu,
      jego, na numer, na mój telefon, na ten telefon, mój telefon, tu, tutaj, pod ten numer, pod tym numerem, do niej, do niego, niej, niego, żony, żonie, do żony`,
    NUMBER: `
      mój numer, moj numer, mojego numeru, ten numer, tego numeru, mój nr, mój telefon, numer, nr, numeru, moje dane, moich danych, dane, danych, moje dane osobowe,
      mój numer telefonu, numer telefonu, numeru telefonu, mój kontakt, mnie, nas, ją, jej numer, jego numer, numer mamy, numer babci, moją mamę, moją babcię,
      mojego ojca, moje nazwisko, moje imię, go`,
    NEG: 'nie, żadnych, żadne, żadnego, żadnej, nigdy, ani, nic, nigdy więcej, nie ma, niczego',
    NOT: 'nie, nigdy',
    WANT: `
      chcę, chce, chcemy, chciałbym, chciałabym, chcielibyśmy, życzę sobie, życzymy sobie, życzy sobie, życzę, życzymy, zgadzam się na, zgadzam się, zgadzamy się,
      wyrażam zgody, wyrażam zgodę, wyrażamy zgody, udzielam zgody, potrzebuję, potrzebuje, potrzebujemy, zamawiałem, zamawiałam, prosiłem, prosiłam, prosiłem o,
      prosiłam o, interesują mnie, interesuje mnie, obchodzą mnie, mam ochoty, mam ochoty na, zezwalam, zezwalam na, pozwalam, będę, wyraziłem zgody, wyraziłam zgody,
      lubię, subskrybuję, akceptuję, mam zamiaru, trzeba, zycze sobie, zycze, chcialbym, życzyłbym sobie, życzyłabym sobie, dam rady, zamierzam`,
    FILL: `
      stąd, stamtąd, więcej, już, żadnych, żadnej, żadnego, żadne, od, was, państwa, panstwa, waszych, wasze, waszego, waszej, twoich, pana, pani, tych, tego, te, to,
      tej, ten, dostawać, otrzymywać, dostać, otrzymać, mieć, czytać, widzieć, oglądać, odbierać, takich, takie, takiego, tego typu, na, do, mój, moj, numer, nr,
      telefon, mnie, mi, nam, nas, mną, mojej, mojego, mamie, babci, z, ze, w, i, oraz, sobie, się, żeby, aby, by, żebyście, abyście, dalszych, kolejnych, następnych,
      smsowych, innych, swoich, swoje, wszystkie, wszystkich, wszelkich, wszelkie, wszystko, ciągle, stale, teraz, natychmiast, proszę, być, jakichkolwiek,
      jakiejkolwiek, jakiegokolwiek, głupich, durnych, cholernych, pieprzonych, zasranych, pierdolonych, jebanych, irytujących, niechcianych, nachalnych, tym, numerze,
      o, waszą, waszymi, tymi, tą, niepotrzebnych, codziennych, ciągłych, politycznych, polityczne, wyborczych, wyborcze, handlowych, handlowe, marketingowych,
      marketingowe, tekstowych, tekstowe, dzwonić, mam, są, jest, kolejne, tekstami, tekstem, drogą, formie, ich, mu, jej, jego, jemu, niczego, dla, tu, tutaj, temu,
      kurwa, ode, cholery, dość, dosyć, wam, promocyjnych, promocyjne, informacyjnych, typu, reklamowych, dalszego, dalszej, jakichś, żadnym, ze mną, tylko, kolejnego,
      kolejnej, ani, razu, natrętnych, natrętnego, świątecznych, codziennie, cokolwiek, czegokolwiek, jakiekolwiek, niczym, od pewnego czasu`,
    MORE: 'więcej, wiecej, już, juz, dalej, nigdy, nigdy więcej, kolejnych, dalszych, nadal, ponownie, w przyszłości',
    YOU: 'was, państwa, ciebie, pana, pani, waszej firmy, wami',
    REMOVE: `
      usuń, usuńcie, usun, usuncie, usunąć, usunac, usunięcie, usuniecie, usunięcia, usuwanie, wykreśl, wykreślcie, wykreślić, wykreślenie, wykreslic, skasuj, skasujcie,
      skasować, wykasuj, wykasujcie, wykasować, wymaż, wymażcie, wymazać, wyrzuć, wyrzućcie, wyrzucić, zapomnij, zapomnijcie, zdejmij, zdejmijcie, zablokuj, zablokujcie,
      usuńcie stąd, wyrejestruj, wyrejestrujcie, wyrejestrować, wywalcie, wywal, skreśl, skreślcie, skreślić, skreślenie`,
    LIST: `
      lista, listy, listę, liście, liste, list mailingowych, list, listy mailingowej, listy smsowej, baza, bazy, bazę, bazie, bazy danych, baz, bazach, subskrypcj*,
      subskrybent*, system, systemu, rejestr, rejestru, kontaktów, kontakty, książki, newslettera, newsletterów, newsletter, odbiorców, grupy, usługi sms, serwisu sms,
      prenumerat*, klubu, z tego, z tych, bazy klientów, bazy kontaktów, listach, waszych list, klubu sms, mailingu, rozsyłki, klubie, klubie sms, grupie`,
    LEAVE: `
      wypisz, wypiszcie, wypisać, wypisac, wypisuję, wypisuje, wypisanie, wypisania, wypisuję się, wypisujcie, wypiszesz, rezygnuję, rezygnuje, rezygnacja, rezygnację,
      rezygnacje, zrezygnować, zrezygnowac, rezygnować, rezygnujemy, odsubskrybuj*, odsubskrybow*`,
    OBJECT: `
      zabieram zgodę, cofam zgodę, wycofuję zgodę, odwołuję zgodę, cofam zgode, wycofuje zgode, odwoluje zgode, cofam wszelkie zgody, wycofuję wszelkie zgody,
      cofam wszystkie zgody,
      wycofuję moją zgodę, cofam swoją zgodę, wycofanie zgody, cofnięcie zgody, wnoszę sprzeciw, zgłaszam sprzeciw, składam sprzeciw, sprzeciwiam się`,
    OTHER: `
      zamówieni*, zamowien*, rezerwacj*, wizyt*, faktur*, rachun*, umow*, abonament*, członkostw*, karnet*, ubezpieczen*, polis*, dostaw*, paczk*, paczek, przesyłk*,
      towar*, produkt*, konto, konta, kont, kartę, karta, karty, kurs, kursu, zajęć, zajęcia, podróż*, gazet*, obiad*, mecz*, spotkani*, płatnoś*, przelew*, okres*,
      kredyt*, pożyczk*, najmu, prąd*, samochod*, auto, auta, pociąg*, autobus*, zakup*, recept*, lek, leki, leków, trening*, kod, kodu, pieniędz*, pieniądz*, blik*,
      pizz*, jedzeni*, kwiat*, zdjęć, zdjęcia, zdjęcie, adres*, netflix*, spotify, koszyk*, zwrot*, poczt*, drzwi, kaw, kawy, kawę, lekcj*, hotel*, stolik*, obóz, obozu,
      wycieczk*, imprez*, kolejki, reklamacj*, termin*, cebul*, studi*, pracy, szkoł*, przedszkol*, koncert*, listy gości, listę gości, listy oczekujących,
      listy obecności, listy zakupów, wod*`,
    HOW: `
      jak, jak mogę, jak można, jak moge, w jaki sposób, gdzie, gdzie mogę, czy można, czy da się, co zrobić żeby, co mam zrobić żeby, czy mogę, jak się, da się,
      czy jest możliwość, jakim sposobem, czy jest jakiś sposób żeby, czy jest sposób żeby, czy jest jakaś możliwość żeby, czy istnieje sposób, jest jakiś sposób żeby,
      czy można to`,
    CALL: `
      dzwonić, dzwońcie, dzwoń, dzwon, wydzwaniać, wydzwaniaj, wydzwaniajcie, dzwonienia, dzwonienie, dzwonieniem, telefonować, telefonów, telefonów od, telefony,
      wydzwaniania, dzwoncie, połączeń`,
    TIME: `
      w nocy, nocą, po nocach, w środku nocy, wieczorem, wieczorami, tak późno, tak wcześnie, tak często, tak dużo, tyle, aż tyle, tak wiele, w weekend, w weekendy,
      w niedzielę, w niedziele, w pracy, kiedy śpię, gdy śpię, kiedy pracuję, jak pracuję, rano, przed 8, po 20, po 21, po 22, po godzinie, przed godziną, codziennie,
      kilka razy dziennie, do poniedziałku, przez tydzień, na urlopie, na wakacjach, późno, o tej porze, o takich porach, o tej godzinie, do końca miesiąca,
      w godzinach pracy, na wakacje, na lato, na urlop, w wakacje, przez wakacje, do września, na święta, na jakiś czas, na razie`,
    FEWER: `
      mniej, rzadziej, za dużo, za duzo, za często, zbyt często, zbyt dużo, ograniczcie, ogranicz, ograniczyć, za wiele, tyle, tylu, przerwa, przerwę, zawieście,
      zawiesić, zawieszenie, trochę mniej, wstrzymać na`,
    SAID: `
      pisałem, pisałam, napisałem, napisałam, wysłałem, wysłałam, wysyłałem, wysyłałam, mówiłem, mówiłam, prosiłem, prosiłam, prosiliśmy, odpisałem, odpisałam,
      odpisywałem, zgłaszałem, zgłaszałam, prosilem, prosilam, wyslalem, wyslalam`,
    MEANT: 'czekaj, poczekaj, poczekajcie, czekajcie, chodziło, miałem na myśli, miałam na myśli, chwila',
    WHY: 'dlaczego, czemu, po co, z jakiej racji, jakim prawem',
    REPLY: 'odpisz, odpowiedz, wyślij, wyslij, wysyłając, napisz, odpisując, wysłać, sms o treści, treść, treści, sms, reply, text, wpisz, odeślij',
    ALL_OF_IT: 'wszystkiego, tego, tych, to, was, waszych, tamtych, wszystkich, waszego, nich',
    REASON: `
      klientem, klientką, klientka, zainteresowany, zainteresowana, interesuje, interesują, razy, wystarczy, nigdy, pomyłka, zmarł, zmarła, dość, zgłoszę, codziennie,
      znowu, ciągle, zły, przeprowadziłem, przeprowadziłam, zmieniłem, zmieniłam`,
    STOPWORD: 'stop, stopp, przestań, przestańcie, skończcie, dość',
    NOTSENDING: 'niewysyłani*, nieprzysyłani*, nieprzesyłani*, niekontaktowani*, niepisani*, nienękani*, niespamowani*, nienadsyłani*',
    PAPER: 'papier*, list, listów, listu, listem, katalog*, *faktur, broszur*, ulotek, gazetek, kopert, paragon*, maili, mailem, maila, poczty, pocztą',
    INSTEAD: 'wpisać, wpisz, wpiszcie, zamiast, w zamian, dodać, dodajcie, dodaj, zmienić na, zmieńcie, zamieńcie, stary numer, starego numeru',
    ANNOYING: 'irytujący, wkurzający, denerwujący, natrętni, męczący, upierdliwi, nachalni, uciążliwi',
    DAY: `
      w sobotę, w niedzielę, w poniedziałek, we wtorek, w środę, w czwartek, w piątek, jutro, dziś, dzisiaj, wieczorem, w przyszłym tygodniu, nie przyjdę,
      nie mogę przyjść, nie będzie mnie, grafiku`,
    LAUGH: 'haha*, lol, śmieję, śmiechu, płaczę, umieram, zabawne, słodki, słodka, śmieszne, wariat, wariatka',
    WISHING: 'byłbym wdzięczny, byłabym wdzięczna, będę wdzięczny, będę wdzięczna, wolałbym, wolałabym, chciałbym, chciałabym, prosiłbym, miło by było, dobrze by było, wolę',
    NOT_GET: 'nie dostawał, nie dostawała, nie dostawać, nie otrzymywać, nie otrzymywał, nie otrzymywała, nie dostawać już, nie dostawał już, nie przychodziły, nie słyszeć, nie słyszał, nie pisali, mieć spokój, nie musiał dostawać, dali mi spokój',
    IT_IS: 'jest, jest już, była, jest godzina',
    SMALL_HOUR: 'pierwsza, druga, trzecia, czwarta, piąta, 1, 2, 3, 4, 5',
    NIGHT: 'rano, w nocy, nad ranem',
    HERE: 'tu, tutaj, pod tym numerem, w tym domu',
    NOBODY: 'żadnego, żadnej, nie ma żadnego, nie mieszka żaden, nikt o imieniu, nikogo o imieniu',
    PER_TIME: 'na miesiąc, w miesiącu, na tydzień, w tygodniu, miesięcznie, tygodniowo',
    ENOUGH_OF: 'wystarczy, starczy, wystarczyłby, wystarczyłoby, by wystarczył, w zupełności',
    NOT_HAVE: 'nie mamy, nie mam, nie posiadam, nie posiadamy, u nas nie ma',
    OWNED: 'ogrodu, domu, samochodu, auta, psa, kota, dzieci, zwierząt, basenu, dachu, kredytu, działki, firmy, balkonu, mieszkania, prawa jazdy',
    NOT_BELONG: 'nie powinno być, nie powinien być, nie ma prawa być, nie powinien się znajdować',
    DATABASE: 'bazie, bazie danych, systemie, liście, rejestrze',
    STRANGER: 'nie znam, nie znam tej, nie znam tego, nie znam żadnego',
    MINE: 'mojemu, mojej',
  },
  rules: [
    { id: 'footer-word', is: 'none', when: [
      'znaczy|oznacza|robi|daje [HALT|STOP|KEYWORD]', 'jak|jeśli|gdy napiszę|wyślę|odpiszę [HALT|STOP|KEYWORD]',
      'REPLY słowo? [KEYWORD|HALT|STOP] na|pod|aby|żeby|by|i', 'REPLY słowo? [KEYWORD|HALT|STOP] NUM', 'co się stanie ..4 [KEYWORD|HALT|STOP]',
      'aby|żeby|by się? [LEAVE|UNSUBSCRIBE] ..4 REPLY', 'REPLY słowo? KEYWORD|HALT|STOP , ..1 się? [LEAVE|UNSUBSCRIBE|HALT]',
      'REPLY słowo? KEYWORD|HALT|STOP aby|żeby|by|i|to się? [LEAVE|UNSUBSCRIBE|HALT|REMOVE]', '" [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]',
      '" REPLY ..1 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]', '" STOP , [LEAVE|KEYWORD]',
    ] },
    { id: 'said-already', is: 'opt_out', when: [
      'SAID ..4 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE|REMOVE]', 'już ..2 [wypisałem|wypisałam|zrezygnowałem|zrezygnowałam|rezygnowałem|wypisywałem|wypisywałam]',
      'SAID ..3 żeby|aby|żebyście [HALT|STOP|przestali|nie]', 'SAID ..2 [HALT|STOP|KEYWORD] ..2 razy', 'ile razy ..4 [HALT|STOP|KEYWORD|LEAVE|UNSUBSCRIBE]',
    ] },
    { id: 'why-not-stop', is: 'opt_out', when: [
      'nie możecie|możesz|mogą|moglibyście|potraficie ..2 [HALT|STOP] FILL* WRITING', 'czemu|dlaczego|kiedy nie? ..1 [przestaniecie|przestajecie] FILL* WRITING',
      'kiedy|czy [przestaniecie|przestaniesz] FILL* WRITING', 'NOT , [HALT|STOP|REMOVE|LEAVE|UNSUBSCRIBE] FILL|POLITE* WRITING|SMS|LIST',
      'NOT , [REMOVE|LEAVE|UNSUBSCRIBE] FILL|POLITE* ME|NUMBER POLITE* ,',
    ] },
    { id: 'would-be-glad', is: 'opt_out', when: [
      'gdybyście|żebyście|abyście|gdyby|żeby|aby|jakbyście|by FILL|państwo|pan|pani|firma* [przestali|przestał|przestała|zaprzestali|skończyli|przestaliście] FILL|POLITE|ME* WRITING',
      'gdybyście|żebyście|abyście|gdyby|żeby|aby FILL|państwo* nie FILL|ME|MORE* [SEND|wysyłano|pisano|przysyłano|kontaktowano] FILL|POLITE|ME* SMS|ME|MORE',
      '[NOTSENDING] FILL|ME* SMS|ME', 'o [NOTSENDING] POLITE|ME|MORE* ,',
      'nie musicie|musi|musisz|trzeba FILL|MORE|ME* MORE FILL|ME|nic* [SEND|WRITING] FILL|ME|nic* ,', 'nie musicie|musi|trzeba FILL* [SEND|WRITING] FILL* SMS|ME|MORE',
      'za|o [NOTSENDING] FILL|ME|MORE* ,',
    ] },
    { id: 'negated', is: 'none', when: [
      'więcej --2 , nie [SEND] więcej', 'miejsca|miejsce ..4 , nie FILL* [SEND]', 'to|nie tak że|żebym ..2 [HALT|STOP|LEAVE|REMOVE]',
      'NOT WANT? się? żebyście|abyście? _ [LEAVE|UNSUBSCRIBE|REMOVE|HALT|STOP]', 'nie [przestawajcie|przestawaj|wypisujcie|wypisuj|usuwajcie|usuwaj|kasujcie]',
      'nie trzeba|musicie|musisz [LEAVE|UNSUBSCRIBE|REMOVE|HALT|STOP]', 'NOT , [SEND|WRITING]', 'nie [CALL] ..1 , SEND', 'nie [CALL] tylko',
      'nie mogę|mogłem|mogłam|umiem|zdążę|zapomnij|zapomnijcie|wahaj FILL* [SEND|WRITING]', 'nie przestawajcie|przestawaj|wahajcie|wahaj się? [WRITING|SEND]',
      'nie chcę|chce|chcemy przegapić|stracić|przeoczyć FILL* [SMS]', '[SMS] nie przyszedł|przyszła|doszedł|doszła|dotarł', 'czemu|dlaczego nie [SEND]',
      'nie [SEND] ME jeszcze', 'nie jeszcze? [SEND] jeszcze',
    ] },
    { id: 'number-changed', is: 'none', when: ['[REMOVE] ..6 INSTEAD', 'INSTEAD|nowy ..5 [REMOVE] FILL* stary'] },
    { id: 'other-thing', is: 'none', when: [
      '[HALT|STOP] FILL|POLITE* WRITING FILL|POLITE* PAPER !i|ani|oraz|lub|albo', '[SEND] FILL* PAPER !i|ani|oraz|lub|albo',
      'nie FILL* [WANT] FILL* żebyście|abyście|żeby FILL* SEND|WRITING FILL* OTHER|PAPER !i|ani|oraz|lub|albo',
      '[LEAVE|UNSUBSCRIBE|HALT|STOP|REMOVE] FILL|NUMBER* OTHER', '[HALT|STOP] FILL* WRITING FILL* OTHER', '[SEND] FILL* OTHER',
      '[LEAVE|UNSUBSCRIBE|REMOVE|OBJECT] ME? FILL* OTHER',
    ] },
    { id: 'correction', is: 'none', when: ['[HALT|STOP|KEYWORD] POLITE* , ..1 MEANT', '[HALT|STOP|KEYWORD] MEANT'] },
    { id: 'consent-to-another-thing', is: 'none', when: ['[OBJECT|cofam|wycofuję] na|do ..1 OTHER', '[OBJECT|cofam|wycofuję] na|do UNKNOWN'] },
    { id: 'as-soon-as-possible', is: 'opt_out', when: [
      'najszybciej|najprędzej|najrychlej FILL|POLITE|ME* [REMOVE|LEAVE|UNSUBSCRIBE] FILL|POLITE* ME|NUMBER|SMS|LIST',
      'najszybciej|najprędzej FILL|POLITE* [HALT|STOP] FILL* WRITING|SMS',
    ] },
    { id: 'how-to', is: 'held', when: [
      'HOW się? ..3 [LEAVE|UNSUBSCRIBE] FILL|POLITE|ME|NUMBER|KEYWORD* ,', 'HOW się? ..3 [LEAVE|UNSUBSCRIBE] ..4 SMS|LIST|CRAP',
      'HOW ..3 [HALT|STOP] FILL* WRITING|SMS|LIST|CRAP', 'HOW ..3 [HALT|STOP|KEYWORD|REMOVE] FILL|ME* $', 'HOW ..3 [REMOVE] NUMBER',
      'jak|gdzie ..3 [wyłączyć|usunąć] FILL* SMS|NUMBER|LIST|CRAP', 'HOW|sposób|możliwość ..2 nie [dostawać|otrzymywać] FILL* ,',
      'HOW ..2 nie [dostawać|otrzymywać] FILL* SMS', 'HOW ..1 CRAP [HALT|wyłączyć|zatrzymać] POLITE* ,',
      'trudno|ciężko|skomplikowane ..2 [LEAVE|UNSUBSCRIBE|HALT|REMOVE]', 'jak|można ..2 [pozbyć] ..3 SMS|CRAP|YOU',
    ] },
    { id: 'how-to-another-thing', is: 'none', when: ['HOW się? ..3 [LEAVE|UNSUBSCRIBE]'] },
    { id: 'fewer', is: 'held', when: [
      '[HALT|STOP] FILL* WRITING ..5 TIME', 'FEWER FILL* [SMS]', '[SMS] ..1 za często|dużo', 'nie FILL|SMS* [SEND] ..4 TIME', '[SEND] FILL* FEWER',
      'NEG FILL* [WANT] ..5 TIME', 'nie [SEND] ..3 FEWER', 'TIME [SEND]', '[HALT|STOP] FILL* SMS na NUM|tydzień|miesiąc|czas',
      'możemy|można|możecie|zróbmy|zróbcie|zrobić|da ..3 [przerwę|przerwa] ..1 do|na|w', '[przerwę|przerwa] do|na ..2',
      'raz|razy w tygodniu|miesiącu [wystarczy|starczy]', 'raz na tydzień|miesiąc [wystarczy|starczy]', '[wystarczy] raz ..3', '[rzadziej|mniej] FILL|POLITE* $',
      'musicie|musisz|trzeba FILL|ME* [WRITING|SEND] ..3 $?', 'mogę|można|da FILL|CRAP|SMS* [dostawać|otrzymywać] FILL* maila|maile|mailem|mailowo',
      'na|przez [maila|email] zamiast|a nie', 'tego|trochę ..1 za [dużo|wiele] ,', '[HALT|STOP] FILL* WRITING|SMS TIME', 'za [często] ..1 ,',
      'tyle|tak ..2 [wysyłacie|piszecie|przysyłacie|ślecie] ,', '[wysyłacie|piszecie|przysyłacie] FILL* tyle|dużo|często ..1 ,',
    ] },
    { id: 'use-of-my-number', is: 'opt_out', when: [
      'NUMBER nie ma prawa|może|powinien ..3 [być|figurować|widnieć]',
      'nie macie|ma|wolno|możecie|mogą ..2 [używać|wykorzystywać|przechowywać|korzystać] FILL|z* NUMBER', 'nie [używajcie|wykorzystujcie|używaj] FILL* NUMBER',
    ] },
    { id: 'not-before-a-time', is: 'none', when: ['nie FILL|ME* [SEND] ..3 przed|dopóki|zanim'] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[HALT|STOP] FILL|POLITE|ME* WRITING', '[HALT|STOP] FILL|POLITE|ME* SMS', '[HALT|STOP] CALL ..2 WRITING', '[HALT|STOP] z CRAP POLITE* $',
      '[HALT|STOP] FILL* LIST', '[HALT|STOP] CRAP $',
    ] },
    { id: 'mixed-languages', is: 'opt_out', when: [
      '[HALT] FILL|POLITE* MESSAGE|SENDING', 'MESSAGE FILL|POLITE* [HALT] POLITE* $', 'NOT FILL* [WANT] FILL* MESSAGE', '[UNSUBSCRIBE] POLITE|FILL* ME|NUMBER',
      'ME|NUMBER POLITE|FILL* [UNSUBSCRIBE]', '[STOP] POLITE|FILL* WRITING|SMS', '[STOP] POLITE|FILL* SENDING FILL* ME', '[remove] ..4 LIST',
      '[remove] ME|NUMBER POLITE* ,',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      'nie FILL|ME* [SEND] FILL|ME* PAPER ani|i|oraz|czy FILL* SMS',
      'nie FILL|ME* [SEND] FILL* SMS|CRAP', 'nie FILL|ME* [SEND] FILL|MORE* ME|MORE FILL|MORE|ME|POLITE* ,', 'nie FILL* ME|MORE|SMS FILL* [SEND] FILL|ME|POLITE|SMS* ,',
      'nie FILL* ME|MORE FILL* [SEND] FILL|ME* SMS', 'MORE FILL* nie FILL* [SEND] FILL|ME|POLITE* ,',
      'proszę|prosze|prosimy FILL|ME* nie FILL|ME* [SEND] FILL|ME|POLITE* ,', '^ POLITE* nie [SEND] POLITE* $', 'SMS FILL* nie FILL* [SEND] FILL|ME* ,',
      'NEG FILL* SMS FILL* nie FILL* [SEND]', 'nie [spamujcie|spamuj|nękajcie|nękaj|smsujcie|kontaktować|kontaktujcie|kontaktuj|niepokoić] FILL|POLITE* ,',
      'nie wolno|macie FILL|ME* [WRITING|SEND]', 'nie zawracajcie|zawracaj ..1 [głowy|dupy|gitary]', 'nigdy ..2 [SEND] FILL* ME|SMS', 'nic nie [SEND] POLITE|MORE* ,',
      'nie --1 [SEND] FILL|ME* SMS|CRAP ,', 'nic ME nie [SEND] POLITE|MORE* ,',
    ] },
    { id: 'no-more', is: 'opt_out', when: [
      'żadnych|żadnej|żadnego MORE FILL* [SMS]', '^ POLITE* żadnych FILL* [SMS] POLITE* $', '^ POLITE* żadnych FILL* [SMS] FILL* YOU|ME', 'bez FILL* [SMS] POLITE* $',
      'nie [MORE] $', 'ani jednego ..1 [SMS]', 'dość|dosyć FILL* [SMS]', '[koniec] FILL* smsów|sms|wiadomości|reklam|spamu|powiadomień', '[koniec] tego FILL* SMS',
      '[SMS] FILL* nie POLITE* $', '^ POLITE* nie dla FILL* [SMS]', 'nigdy więcej FILL* [SMS]', '^ POLITE* [więcej] FILL* nie $',
      '[wystarczy|starczy] już FILL* SMS|CRAP', 'nikt ..5 nie [chce|potrzebuje|zamawiał] FILL* SMS', 'nic [MORE] od? YOU POLITE* ,',
      'żadnych|żadnej FILL* [SMS] MORE POLITE* ,',
    ] },
    { id: 'want-to-stay', is: 'none', when: ['NEG POLITE|sie* [rezygnowac|rezygnuje|wypisywac]', 'nie chce|chcemy|chcialem|chcialam sie? [rezygnowac|wypisywac|wypisac]', 'nie [chce|chcemy|chcialem|chcialam] sie? rezygnowac|wypisywac'] },
    { id: 'not-wanted', is: 'opt_out', when: [
      'NEG FILL* [WANT] FILL* SMS', 'SMS FILL* nie FILL* [WANT]', 'nie FILL* [WANT] FILL* CRAP POLITE|MORE* $', 'nie FILL* [WANT] nic|niczego|FILL* od YOU',
      'nic od YOU ..1 nie [WANT]', 'nie FILL* [WANT] FILL* WRITING|kontaktowali|pisali|wysyłali|wysyłaliście|pisaliście|kontaktowaliście',
      'nie FILL* [WANT] ..2 w|na waszej|państwa|tej|żadnej? LIST', 'nie FILL* [WANT] FILL* figurować|być|otrzymywać|dostawać ..3 LIST|POLITE',
      'nie FILL* [WANT] mieć|być ..2 wami|klientem|klientką|nękany|nękana|kontaktowany|kontaktowana|informowany|informowana|niepokojony|niepokojona',
      'nie zgadzam się [na] FILL* WRITING|SMS',
      '[WANT] FILL* nie FILL* SMS', 'wymagam|żądam FILL* [HALT|STOP|REMOVE]', '[chcę|chce|chciałbym|chciałabym] FILL* LEAVE|UNSUBSCRIBE', '[WANT] ..1 zniknąć ..2 LIST',
      'nie [interesują] mnie FILL* SMS', 'mam [dość|dosyć] FILL* SMS', 'nie życzę|życzymy sobie FILL* [kontaktu|kontaktów|wiadomości|sms|reklam]',
      'nie FILL* [WANT] FILL* żebyście|abyście|żeby FILL* SEND|WRITING|dostawać', 'nie FILL* [WANT] FILL* słyszeć FILL* ,',
      'nie FILL* [WANT] FILL* być|figurować|widnieć ..1 LIST', 'nie FILL* [WANT] żebyście|abyście|żeby|by FILL|ME* SEND|WRITING',
      'nie mam|mamy siły|ochoty|nerwów|czasu [na] FILL* SMS',
    ] },
    { id: 'remove-on-a-day', is: 'none', when: ['DAY ..4 [REMOVE|LEAVE]', '[REMOVE|LEAVE] ME ..2 DAY'] },
    { id: 'remove-me', is: 'opt_out', when: [
      'zmieniłem|zmieniłam|zmienił numer ..3 [REMOVE] ten|tamten|CRAP POLITE* ,',
      'być|zostać|bycia ..1 [usunięty|usunięta|usunięci|wykreślony|wykreślona|wykreśleni|skasowany|wypisany|wypisana|wypisani] POLITE* ,',
      'być|zostać|bycia ..1 [usunięty|usunięta|usunięci|wykreślony|wykreślona|wykreśleni|wypisany|wypisana|wypisani] z|ze ..2 LIST',
      '[REMOVE] FILL|POLITE* ME|NUMBER POLITE* z|ze|od|stąd ..2 LIST|SMS|ALL_OF_IT', 'ME|NUMBER FILL|POLITE* [REMOVE] ..1 z|ze ..2 LIST|SMS', '[REMOVE] FILL* LIST',
      'proszę o [REMOVE] POLITE* ,', 'LIST FILL* [REMOVE] POLITE* ,', 'zabierzcie|zabierz|zabrać|ściągnijcie|ściągnąć ME|NUMBER ..1 [z] LIST',
      '[REMOVE|LEAVE] --1 UNKNOWN z|ze ..1 LIST', '[REMOVE|LEAVE] UNKNOWN --1 z|ze ..1 LIST', '[REMOVE] ..1 numer|nr NUM z|ze ..2 LIST',
      'być|zostać|bycia ..1 [skreślony|skreślona|skreśleni] z|ze ..2 LIST', 'być|zostać ..1 [skreślony|skreślona|skreśleni] POLITE* ,',
      'NUMBER ..3 , [REMOVE] go|ten POLITE* ,',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[LEAVE|UNSUBSCRIBE] FILL|POLITE* SMS|LIST|WRITING', '[LEAVE|UNSUBSCRIBE] FILL|POLITE* z|ze ALL_OF_IT POLITE* ,',
      'ME [LEAVE|UNSUBSCRIBE] z|ze ..2 LIST|SMS|ALL_OF_IT', 'się [LEAVE] z|ze ..2 LIST|SMS|ALL_OF_IT',
    ] },
    { id: 'remove-from-another-thing', is: 'none', when: [
      '[REMOVE|LEAVE] FILL|POLITE* ME|NUMBER|UNKNOWN POLITE* z|ze|do|na|od', 'się [LEAVE|REMOVE] z|ze|na|do', '[LEAVE] z|ze', '[REMOVE] ..1 numer|nr NUM z|ze|od',
    ] },
    { id: 'remove-me-at-all', is: 'opt_out', when: [
      '[REMOVE] FILL|POLITE* ME|NUMBER', 'ME|NUMBER FILL|POLITE* [REMOVE] POLITE* ,', '^ POLITE* [REMOVE] POLITE* ,',
    ] },
    { id: 'unsubscribe-at-all', is: 'opt_out', when: [
      '[LEAVE|UNSUBSCRIBE] FILL|POLITE* ME|NUMBER', '^ POLITE* [LEAVE] FILL|POLITE* ,',
      '[wypisz|wypiszcie|wypisać|zrezygnować|rezygnuję|wypisuję|odsubskrybuj|odsubskrybować] FILL|POLITE* ,', 'proszę ..1 [LEAVE] POLITE* ,',
      'ME|NUMBER FILL|POLITE* [LEAVE|UNSUBSCRIBE]', 'się|sie [LEAVE|UNSUBSCRIBE] POLITE* ,',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: [
      'dajcie|daj|dać|dacie ME ..2 [spokój|spokoj]', 'dajcie|daj ..1 święty [spokój|spokoj]', 'dajcie ..1 [spokój] POLITE* $',
      'zostawcie|zostaw|zostawić ME ..1 [spokoju|spokoj]', 'zostawcie|zostaw [mnie|nas] POLITE* $',
      '[odczepcie|odczep|odpieprzcie|odpieprz|odwalcie|odwal] się ode? mnie|nas', '[odczepcie|odczep] się POLITE* $', 'chcę|chce|chcemy ..2 [spokój|spokoju] ,',
      'chcę|chce|chcemy ..2 [spokój|spokoju] od FILL* SMS|YOU',
    ] },
    { id: 'consent-withdrawn', is: 'opt_out', when: ['[OBJECT]'] },
    { id: 'said-to-a-friend', is: 'none', when: [
      '^ POLITE* [STOPWORD] POLITE* , ..1 jesteś|bo|żartujesz|rozśmieszasz', '^ POLITE* [STOPWORD] POLITE* , ..5 LAUGH', 'LAUGH ..4 , [STOPWORD] POLITE* ,',
    ] },
    { id: 'keyword-sentence', is: 'opt_out', when: [
      '^ POLITE* [przestać|zaprzestać|skończyć] POLITE* $$', '^^ POLITE* [STOPWORD|koniec|wypisz] POLITE|KEYWORD* , ..6 SMS|NUMBER|LIST|REASON|WRITING|WANT|SEND',
      '^ POLITE* [STOPWORD|koniec|wypisz|rezygnuję] POLITE|KEYWORD|MORE|tego* $$', '^^ POLITE* [STOPWORD] POLITE* $ ..3 $$',
      'SMS|NUMBER|LIST|REASON|WRITING|WANT|numer ..5 , POLITE* [STOPWORD|przestać|zaprzestać|skończyć|koniec] POLITE* $$',
      'SMS|NUMBER|REASON|WRITING ..5 i [STOPWORD] POLITE* $$', 'HALT|STOP [KEYWORD] $',
      'możecie|możesz|moglibyście|mogą|może POLITE* [przestać|skończyć|zaprzestać] POLITE* $',
    ] },
    { id: 'exclamation', is: 'held', when: ['^ POLITE* [stop|stopp|przestańcie] POLITE|KEYWORD* ,', ', [stop|stopp|przestańcie|koniec|dość] POLITE* $$'] },
    { id: 'stop-calling', is: 'held', when: ['[HALT|STOP] FILL* CALL', 'nie FILL* ME? [CALL]', '[CALL] FILL* nie', 'żadnych ..1 [CALL]'] },
    { id: 'declined', is: 'held', when: [
      'nie [teraz] POLITE* $', 'nie dla [nas|mnie]', 'nie [pasuje|skorzystamy]', 'nie|niezbyt [dziękuję|dzięki|dziekuje|dzieki|dziękujemy]',
      '[dziękuję|dzięki|dziekuje] ale nie', 'nie ..2 [zainteresowany|zainteresowana|zainteresowani]', '[niezainteresowany|niezainteresowana|podziękuję|odmawiam]',
      'nie [interesuje|interesują|interesuje]', 'mnie to? nie [interesuje]', 'brak|bez [zainteresowania]', 'nie [chcę|potrzebuję|chce|potrzebuje] POLITE* $',
      'nie [skorzystam]', 'nie jestem [chętny|chętna]', 'nie mam [ochoty|potrzeby|zainteresowania]', 'dziękuję [nie]', 'nie [aktualne]',
      '[dziękuję|dzięki|dziekuje] ale ..1 mamy|mam', 'ale już [mamy|mam]', '^ POLITE* nie [teraz] , ..3', 'nie [dotyczy] mnie|nas', '^^ POLITE* nie [trzeba] POLITE* ,',
    ] },
    { id: 'own-mistake', is: 'none', when: [
      '^ POLITE* wysłałem|wysłałam|napisałem|napisałam|pisałem ..2 zły|niewłaściwy|nie [numer|ten]', 'wysłałem|wysłałam|napisałem|napisałam ..2 zły [numer]',
      'przez [pomyłkę]',
    ] },
    { id: 'opt-out-in-english', is: 'opt_out', when: ['^ POLITE* [UNSUBSCRIBE] POLITE* ,'] },
    { id: 'wrong-person', is: 'held', when: [
      'zły|złego|błędny|niewłaściwy|niewłaściwa|nieprawidłowy [numer|nr|osoba|adresat|numeru]', '[pomyłka|pomylka|pomyłki|pomyłkowo]',
      'pomylił|pomyliłeś|pomylili|pomyliliście|pomyliła ..2 [numer|numery|osobę|numeru]', '[pomyłka] numer', 'nie ten|ta [numer|osoba|nr]',
      'to nie|nie jest mój [numer]', 'to nie [mój|moje|ja]', 'nie jestem [tą|panią|panem|pani|pan|żadną|żadnym|adresatem]',
      'nie [znam] żadnej|żadnego|takiej|takiego|takich|tej|tego ..2', 'nie [należy] ..3', '[zmieniłem|zmieniłam|zmienił] numer',
      'nie ma tu|tutaj [nikogo|żadnej|żadnego]', 'nie ma [tu|tutaj] ..3', 'ja nie [jestem] ..1 $', 'nie [nazywam] się', 'nie [jestem] ..1 UNKNOWN ,',
      'to nie [jest] UNKNOWN', 'nie [nazywam] się na? ..1 UNKNOWN', 'UNKNOWN nie [ma] ..1 tego numeru', 'nie ma ..1 tego [numeru]', 'nie ma już [tego] numeru',
      'nie jestem [osobą]', 'zła|niewłaściwa|inna [osoba]', 'złej|niewłaściwej|niewłaściwą|złą|innej [osoby|osobę]', '^^ POLITE* to? nie ta|ten [UNKNOWN] $$',
    ] },
    { id: 'never-signed-up', is: 'held', when: [
      'nie|nigdy ..3 [zapisywałem|zapisywałam|zapisałem|zapisałam|zgadzałem|zgadzałam|wyrażałem|wyrażałam|subskrybowałem|podawałem|podawałam|rejestrowałem|rejestrowałam|zamawiałem|zamawiałam|dawałem|dawałam|prosiłem|prosiłam|wyraziłem|wyraziłam]',
    ] },
    { id: 'anger', is: 'held', when: [
      '[odwalcie|odwal|odpierdolcie|odpierdol|odjebcie|odjeb] się', '[spadajcie|spadaj|spierdalaj|spierdalajcie|wypierdalaj|wypierdalajcie|spieprzaj|spieprzajcie] ..',
      '[walcie|pierdolcie|goń|goncie|wal] się', 'zamknij|zamknijcie [się|mordę|ryj] POLITE* $', 'jesteście|ale ..2 [ANNOYING]', 'idźcie|idź [do] diabła',
      '^ POLITE* [spam|spamerzy|oszuści|złodzieje|śmieci|idioci|debile] POLITE* $', '[wkurwiacie|denerwujecie|wkurzacie|irytujecie]',
      'jesteście [żałośni|bezczelni|nienormalni|chorzy]', 'pieprzeni|jebani|pierdoleni|cholerni [idioci|oszuści|spamerzy|debile]', 'mam YOU [dość|dosyć] ,',
      '[dość|dosyć] mam YOU ,', 'pieprzony|jebany|pierdolony|cholerny [spam]',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'co to [jest] $?', 'co to za [SMS|wiadomość]', '[kto] to|tam|mówi|pisze|jest POLITE* $', '[kto] do mnie pisze', 'kim [jesteś|jesteście|pan|pani|państwo|są]',
      'skąd ..4 [numer|nr|dane]', 'skad ..4 [numer|nr]', 'kto ..3 mój [numer]', 'WHY ..2 [SMS|piszecie|wysyłacie|dostaję|otrzymuję|piszesz|przysyłacie|spamujecie]',
      'kto [dał|wam] ..3', '[kto] to pisze|dzwoni|wysyła', 'od [kogo] to|ta|ten', '[kto] pisze', 'kto [pisze|wysyła]', 'czyj to [numer]',
      '[oszustwo|oszust|oszuści|ściema|scam|wyłudzenie] $?', 'nie [znam] was|państwa|ciebie', '^ POLITE* czego|co [chcecie|chcesz] $', 'co to POLITE* [jest] ,',
      'kto to ..2 [jest] ,',
      'kto [ma] ..1 numer',
    ] },
    { id: 'still-coming', is: 'held', when: [
      'nadal|wciąż|dalej|ciągle dostaję|przychodzą|otrzymuję|dostaje FILL* [SMS]', 'dostaję|dostaje|otrzymuję nadal|wciąż|dalej FILL* [SMS]',
    ] },
    { id: 'threat', is: 'held', when: [
      '[zgłaszam|zgłoszę] FILL|sprawę* na|do|was', 'zgłoszę|zgłaszam ..3 [policję|policji|uokik|uodo|uke|prokuratury]', '[rodo|uodo|uokik|uke]',
      '[prawnik|prawnika|adwokat|adwokata|pozwę|pozwie] ..2', 'oddam ..2 [sądu]', 'idę|pójdę ..1 [policję|policje]',
      '[skontaktuję|skontaktuje|porozmawiam] ..3 prawnikiem|adwokatem|policją', '[prawnikiem|adwokatem]', 'zamierzam|chcę ..2 [zgłosić] ,',
    ] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: [
      '^^ [polubiono|polubił|polubiła|polubiłeś|uwielbia|uwielbiono|podkreślono|podkreśla|wyróżniono|zakwestionowano|kwestionuje|lubi|liked|loved|disliked|emphasized|questioned] ..3 "',
      '^^ nie [polubiono|lubi|podoba] ..3 "', '^^ [podoba|spodobała|spodobało] ..3 "', '^^ [rozśmieszyło|śmieje|wyśmiano|zaśmiał|zaśmiała|rozbawiło] ..3 "',
      '^^ [zareagował|zareagowała|zareagowano|reaguje|reacted|laughed] ..4 "', '^^ usunięto|usunął|usunęła [reakcję|polubienie] ..4 "', '^^ .. [do|na|to] "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: [
      '[autoodpowiedź|autoreply|autoresponder]', 'automatyczna [odpowiedź|wiadomość]', 'odpowiedź|wiadomość [automatyczna|wygenerowana]',
      '[prowadzę] ..2 oddzwonię|odpiszę|odezwę', 'jestem na [urlopie] ..6', 'poza [biurem] ..4',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      'REPLY słowo? [KEYWORD|HALT|STOP] na|pod|aby|żeby|by|i', 'REPLY słowo? [KEYWORD|HALT|STOP] NUM', 'aby|żeby|by ..4 REPLY słowo? [KEYWORD|HALT|STOP]',
      'aby|by|żeby się? [LEAVE|UNSUBSCRIBE] FILL|SMS|LIST* , REPLY', '[rezygnacja|wypis|rezygnacji] sms|wyślij|stop', 'REPLY [HALT|STOP]',
    ] },
  ],
  kinds: {
    all: 'żadnych, żadnej, żadnego, żadne, wszystko, wszystkie, wszystkich, wszelkich, wszelkie, niczego, nic, jakichkolwiek',
    program: 'tego, tych, ta lista, tej listy, te, tą listę',
    marketing: `
      reklama, reklamy, reklam, reklamę, reklamami, reklamowych, reklamowe, reklamowego, ofert*, promocj*, promocyjn*, marketing*, handlow*, wyprzedaż*, rabat*, zniżk*`,
    reminders: 'przypomnien*, przypomina*',
    alerts: 'alert*, ostrzeżen*, powiadomien*',
    orders: 'statusie zamówienia, śledzeni*, o dostawie, o zamówieniu, o paczce',
    political: 'polityczn*, politycznych, wyborcz*, wybory, partii, partia, kandydat*, polityk*',
    donations: 'darowizn*, zbiórk*, datk*, wpłat*, wsparcie',
    surveys: 'ankiet*, sondaż*, badan*',
    newsletters: 'newsletter*, biuletyn*',
  },
  keep: 'ale, oprócz, poza, tylko, zostawcie, zostaw, z wyjątkiem, ale zostawcie',
  common:
    `powie
    mail maila mailem maile mailowo emaila emailem e mail spada ja ty on ona ono my wy oni to ten ta te jest są być był była było będzie będę mam masz ma mamy macie nie
    tak i w na z do po od za o u dla się że co jak kiedy gdzie kto czy czemu dlaczego bo ale lub albo oraz więc już jeszcze tylko też także bardzo dużo mało trochę może
    można trzeba muszę musi mogę możesz może możecie chcę chcesz chce chcemy wiem wie wiesz myślę dzień dobry dobra dobrze cześć hej dzięki dziękuję proszę przepraszam
    pozdrawiam miłego dnia dzisiaj dziś jutro wczoraj teraz zaraz później potem rano wieczorem południe godzina godzinie minut minuty tydzień miesiąc rok poniedziałek
    wtorek środa czwartek piątek sobota niedziela jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć pierwszy ostatni następny kolejny nowy stary duży mały
    dom domu domem praca pracy szkoła sklep sklepie cena ceny kosztuje kupić kupiłem kupiłam zamówić zamówiłem zamówiłam zapłacić zapłaciłem odebrać odbiór odbiorę
    przyjadę przyjdę przyjechać jadę idę jestem jesteś jesteśmy będziemy czekam czekać spóźnię zadzwoń zadzwonię zadzwonić napisz napiszę odpisz odpiszę dostałem
    dostałam dostać przyszło przyszła przyszedł działa otwarte otwarcie zamknięte pytanie odpowiedź mama tata dziecko dzieci mąż żona brat siostra kocham buziaki super
    fajnie świetnie oczywiście jasne pewnie zgoda mój moja moje twój twoja twoje nasz wasz swój jego jej ich tu tam tutaj przed bez przez pod nad między przy razem sam
    sama coś ktoś nic nikt każdy wszystko wszyscy stoję stoi stacja końca końcem kończy kończę skończyłem skończyło przystanek przystanku przestrzeń wiadomo reklamacja
    reklamację reklamacji reklamówka listopad listopada listem listonosz stopień stopnie stopni przestał przestała przestało usunięty dojadę podobno rozmowę rozmowa
    paragonu stopce stopka wycieczki`,
};

/** Polish. KONIEC counts in Poland only. */
export const pl: LanguagePack = {
  language: 'pl',
  countries: ['PL'],
  keywords: {
    opt_out: [
      { word: 'rezygnuje', source: USUAL, collision: 'giving up a visit; in a sentence, not the whole message' },
      { word: 'rezygnacja', source: USUAL },
      { word: 'wypisz', source: USUAL },
      { word: 'stop dzieki', source: THANKED },
      { word: 'stop dziekuje', source: THANKED },
      { word: 'usun', source: USUAL },
      { word: 'przestan', source: USUAL },
      { word: 'koniec', source: USUAL, collision: 'the end', countries: ['PL'] },
    ],
    opt_in: [{ word: 'wznow', source: USUAL }],
    help: [{ word: 'pomoc', source: USUAL }],
    affirmative: [{ word: 'tak', source: ANSWER }, { word: 'jasne', source: ANSWER }, { word: 'okej', source: ANSWER }, { word: 'dobra', source: ANSWER }],
    negative: [{ word: 'nie', source: ANSWER }],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Rezygnacja przyjeta {date}. Nie otrzymasz juz od nas SMS. Pomoc: {helpContact}. Odpisz START, aby wrocic.',
    opt_in: '{brand}: Znow otrzymujesz nasze SMS. Liczba SMS zmienna, oplaty wg taryfy operatora. Odpisz POMOC lub STOP, aby zrezygnowac.',
    help: '{brand}: Pomoc: {helpContact}. Liczba SMS zmienna, oplaty wg taryfy operatora. Odpisz STOP, aby zrezygnowac.',
    confirm_opt_in: '{brand}: Odpisz TAK, aby otrzymywac nasze SMS. Bez tego nic nie wyslemy. Odpisz POMOC lub STOP, aby zrezygnowac.',
    clarify: '{brand}: Rezygnacja przyjeta, nie otrzymasz juz SMS. Aby zachowac niektore, odpisz nazwa: {choices}.',
  },
};
