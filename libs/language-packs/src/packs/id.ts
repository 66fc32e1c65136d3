import type { Grammar, LanguagePack } from '../pack.js';

const UNREG = 'The word that Indonesian rules on premium messages ask for (REG and UNREG)';
const USUAL = 'Usual word in Indonesian programs';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/** Indonesian as people type it: ga, gak, nggak for tidak; jgn for jangan; di- joined or apart. FILL stands between a verb and what it is about. */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'stop, udah, berhenti, stop dong, udah ah, cukup, jangan gitu',
    GLAD: `
      haha*, wkwk*, hehe*, awok*, lol, selamat, selamat ya, lucu banget, lucunya, imut banget, gemes, gemas, ngakak, nangis, menang, kita menang, kamu menang,
      keren, mantap, ga percaya, gak nyangka, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'beneran, serius, masa, masa sih, yang bener, seriusan, sumpah',
    NOT_ME: 'bukan, saya bukan, ini bukan, ini bukan nomor, aku bukan, gue bukan, bukan dengan, tidak ada, gak ada, ga ada, nggak ada yang namanya',
    ASK_AGAIN: 'hubungi, hubungi lagi, hubungi saya, kabari, kabarin, chat lagi, coba lagi, tanya lagi, ingatkan, kontak, wa lagi, telepon, nanti aja, nanti saja',
    NOT_NOW: `
      jangan sekarang, nanti, nanti dulu, belum, tidak sekarang, ga sekarang, gak sekarang, mungkin, lagi sibuk, sedang sibuk, lagi liburan, tahun ini belum`,
    UNTIL: 'habis, setelah, abis, sesudah, pas, bulan, di, tunggu, sampai',
    FAR: `
      lebaran, puasa, liburan, natal, tahun baru, gajian, ujian, januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november,
      desember, tahun depan, bulan depan, minggu depan, lain kali, lain waktu, kapan kapan, nanti, pemilu`,
    TOO_OFTEN: `
      tiap hari, setiap hari, tiap jam, tiap menit, terus terusan, lagi lagi, sehari, sehari bisa, kebanyakan, terlalu banyak, terlalu sering, sering banget,
      tengah malam, tengah malem, ketiga hari ini`,
    CIRCUMSTANCE: `
      sudah pindah, udah pindah, sdh pindah, bukan member lagi, bukan pelanggan lagi, bukan nasabah, sudah bukan, udah bukan, sudah tidak tinggal, sudah tidak
      bekerja, sudah resign, udah resign, pensiun, pensiunan, tidak punya kebun, gak punya mobil, ga punya mobil, tidak punya mobil, tidak punya anak, gak
      punya anak, belum punya rumah, tidak punya rumah, ngontrak, ngekos, masih di bawah umur, di bawah umur, umur saya 15, masih sekolah, masih smp, masih
      sma, sudah donasi, udah donasi, sudah nyumbang, sudah punya, udah punya, sdh punya, sudah ada, udah ada, udah ganti, sudah ganti, ganti provider, sudah
      dijual, udah dijual, sudah meninggal, udah meninggal, hp kantor, nomor kantor, hp perusahaan, nomor baru, baru beli nomor, nomor ini baru, kemahalan,
      mahal, tidak mampu, gak ada duit, ga ada duit, pengangguran, lagi nganggur, sudah cerai, sudah lulus, udah lulus`,
    ERASE_IT: 'hapus, tolong hapus, hapus saja, dihapus, delete, mohon dihapus, mohon hapus',
    WRONG_NO: 'salah nomor, salah nomer, salah sambung, salah orang, salah kirim, nomor salah',
    IT: 'ya, dong, aja, saja, nomor, nomer, ini, saya, dari, list, daftar, data',
    NEXT_SMS: 'sms berikutnya, sekali lagi sms, satu sms lagi, sms lagi, pesan berikutnya',
    AUTHORITY: 'lapor, laporkan, laporin, polisi, pengacara, kominfo, ojk, ylki, hukum, somasi',
    NO_CALLS: `
      jangan telepon, jangan telpon, jangan tlp, jangan telp, jangan nelpon, stop telepon, stop telpon, stop nelpon, berhenti menelepon, gak usah telepon, ga
      usah telpon, tidak usah telepon, jangan call`,
    AWAKE: `
      jam segini, tengah malam, tengah malem, malam malam, malem malem, pagi buta, subuh subuh, jam berapa ini, tau jam gak, lagi tidur, sedang tidur, saya
      tidur, kebangun, bangunin, shift malam`,
    UPSET: `
      spam, penipu, penipuan, nipu, ganggu, mengganggu, ganggu banget, ganggu aja, bikin kesal, kesel, kesal, bosan, bosen, capek, muak, risih, gak sopan, ga
      sopan, tidak sopan, kurang ajar, malu dong, gak tau malu, bodoh, goblok, tolol, anjing, bacot, berisik, cukup, udah cukup, apaan sih, apa apaan, buset,
      lebay`,
    DECLINING: `
      tidak tertarik, gak tertarik, ga tertarik, nggak tertarik, kurang tertarik, tidak berminat, gak minat, ga minat, tidak minat, belum minat, tidak terima
      kasih, tidak makasih, enggak makasih, gak makasih, ga usah, gak usah, nggak usah, tidak usah, tidak perlu, gak perlu, ga perlu, gak butuh, ga butuh,
      tidak butuh, tidak mau, gak mau, ga mau, ogah, bukan buat saya, tidak akan, tidak pernah, skip dulu, skip, pass dulu, lupakan`,
    WHO_ARE_YOU: `
      siapa ini, ini siapa, siapa ya, siapa kamu, anda siapa, kamu siapa, dengan siapa, sama siapa, dapat nomor saya, dapet nomor saya, dapat nomor dari mana,
      dapet nomor dari mana, tau nomor saya, kok punya nomor saya, siapa yang kasih, kenal gak, apakah kita kenal, ada perlu apa, apa ini, ini apa, dari
      perusahaan apa, dari mana ini`,
    DIED: 'meninggal, meninggal dunia, almarhum, almarhumah',
    EMPHASIS: `
      tolong, tlg, mohon, dong, donk, ya, yah, deh, sih, lah, kak, min, gan, bang, mas, mbak, pak, bu, anjing, bangsat, sekarang, segera, please, plis, woi,
      woy, bro, sis, saja, aja`,
    // Own classes
    POLITE: `
      🙏, 😡, 😠, 😤, 🤬, 🙄, 😭, 😢, 😩, 😒, 😑, 😅, 😊, 🙂, 👋, ✋, 🛑, ❌, 🚫, 😂, 🤣, 👎, tolong, tlg, tlong, mohon, minta, pls, plis, please, ya, yaa, y, yah,
      dong, donk, dongg, deh, lah, kak, kakak, ka, min, mimin, admin, gan, sis, mas, mbak, mba, pak, bapak, bu, ibu, bang, bro, om, bos, terima kasih, terimakasih,
      makasih, makasi, mksh, trims, tks, thx, tq, saya, aku, sy, ak, gw, gue, gua, mau, ingin, pengen, segera, sekarang, skrg, skr, cepat, cepetan, permisi, maaf,
      halo, hai, assalamualaikum, selamat pagi, selamat siang, selamat sore, selamat malam, wkwk, wkwkwk, haha, anjir, anjing, bangsat, kampret, banget, bgt, aja,
      saja, nih, sih, kok, itu, ini, loh, lho, semua, semuanya, sudah, udah, udh, dah, cukup, oi, woi, woy, hei, layanan, ok, oke, kasih, udahan, lagi, sampai sini,
      ah, atuh, napa, sumpah, serius, beneran, pliss, plisss, buruan, cuy, coy, boss, euy, ih, huft, duh, aduh, hadeh, hadeuh, males, bosan, mohon maaf, punten,
      nuhun, suwun, tolonglah, hey, hoi, ye, yaelah, dah ah, total, langsung, langganan, salam, hormat, hrs, sms, berisik, please lah, detik ini juga, juga,
      hari ini, mulai sekarang, mulai, dr sekarang, selamanya`,
    FILL: `
      lagi, lg, pernah, coba, coba coba, lagi lagi, kalian, anda, kamu, lu, lo, kau, kak, mas, min, pak, bu, mbak, admin, terus, trs, suka, asal, sembarangan,
      seenaknya, untuk, utk, buat, dalam, semua, segala, saya, aku, gw, gue, gua, sy, kami, kita, yang, yg, tolong, mohon, ya, dong, nge, ng, di, nya, aja, perlu,
      usah, mau, ingin, ikut, bentuk, jenis, setiap, dari, via, lewat, pake, pakai, telepon, telpon, telfon, nelpon, atau, dan, maupun, apapun, apa apa, berbagai,
      sih, itu, ini, nomor, no, nomer, ke, kirimkirim, banyak, proses, aktivitas, layanan, pengiriman, tanpa izin, tawar, penawaran`,
    DO_NOT: `
      jangan, jgn, jngn, jgnlah, janganlah, stop, stopp, setop, berhenti, brenti, berenti, brhenti, hentikan, hentiin, stopin, berhentiin, brentiin, stopkan,
      berhentikan, henti, dilarang, cukup, udahan, sudahi, ogah, moh, dimohon tidak, dimohon untuk tidak, mohon tidak, mohon untuk tidak, tolong untuk tidak,
      tolong tidak, harap tidak, tolong ga, mohon ga, tidak boleh, gak boleh, ga boleh, capek, akhiri, udah ga usah, bisa ga jangan, tlg jgn`,
    STOP: 'stop, stopp, setop, berhenti, brenti, berenti, brhenti, brhnti, hentikan, hentiin, berhentiin, stopin, brentiin',
    SOFT: `
      gausah, gak usah, ga usah, gk usah, ngga usah, nggak usah, enggak usah, tidak usah, tdk usah, tak usah, gaperlu, gak perlu, ga perlu, tidak perlu, tdk perlu,
      nggak perlu, ngga perlu, g usah, kagak usah`,
    NOT: `
      tidak, tdk, gak, ga, gk, g, nggak, ngga, enggak, engga, ngak, kagak, kaga, tak, ndak, nda, ora, udah gak, udah ga, sudah tidak, udah nggak, udah ngga,
      tidak lagi, gak lagi, gamau, gakmau, males, malas, emoh, tidak pernah, ga pernah, gak pernah, nggak pernah`,
    SEND: `
      kirim, kirimi, kirimin, kirimkan, mengirim, mengirimi, mengirimkan, ngirim, ngirimin, kirim2, kirim kirim, ngirim2, sms, smsin, sms2, smsan, ngesms, wa, ngewa,
      wain, hubungi, menghubungi, hubungin, ngehubungin, kontak, mengontak, kontek, ganggu, mengganggu, gangguin, gangguan, ngeganggu, ngegangguin, spam, nyepam,
      ngespam, spamin, menyepam, chat, ngechat, chatin, teror, neror, meneror, usik, mengusik, tawarin, nawarin, menawarkan, tawarkan, menawari, promosi, iklanin,
      ngiklan, broadcast, bc, japri, text, message, blast, pengiriman, dikirim, dikirimi, dikirimin, disms, disms2, diwa, dichat, dikontak, diteror, dihubungi,
      diganggu, dm, kirimkan pesan, mengingatkan, ingatin, ingatkan, ngingetin, menginformasikan, mengupdate, membanjiri, rusuh, recokin, kabari, ngabarin, share,
      nyebar, email`,
    SEND_OTHER: `
      barang, barangnya, paket, paketnya, pesanan, pesanannya, orderan, uang, duit, bukti, invoice, nota, foto, fotonya, file, filenya, email, dulu, dl, besok,
      sebelum, kemana, kemari, salah, telat, ke alamat, alamat, ke rumah, kurir, jne, jnt, gojek, gosend, grab, sicepat, warna, ukuran, produk, makanan, dokumen,
      surat, siapa, orang, dia, teman, kurirnya, ktp, password, otp, kode, penjual, drivernya, driver, sisanya, hari, tgl, tanggal, yang rusak, yang salah, pake,
      bu guru, anak`,
    AGAIN: 'lagi, lg, lgi, terus, trs, trus, terusan, terus2an, mulu, melulu, kembali, dan lagi, laginya, seterusnya, kedepannya, selanjutnya, selamanya',
    MESSAGE: `
      pesan, pesannya, pesan2, sms, smsnya, sms2, wa, iklan, iklannya, promo, promonya, promosi, promosinya, notifikasi, notifikasinya, notif, notifnya,
      pemberitahuan, spam, penawaran, penawarannya, tawaran, tawarannya, chat, broadcast, broadcastnya, bc, newsletter, survei, surveinya, survey, pengingat,
      pengingatnya, reminder, remindernya, kampanye, kampanyenya, pinjol, pinjaman, ginian, beginian, gituan, kayak gini, kyk gini, kek gini, seperti ini, kaya gini,
      blast, info promo, info, informasi promo, informasinya, langganan, marketing, sampah, sms sampah, donasi, undian, kuis, buletin, update, updatenya, diskon,
      pengiriman, ini semua, hal beginian, telemarketing, politik`,
    WANT: `
      mau, ingin, pengen, pengin, pingin, mo, butuh, perlu, berminat, bersedia, setuju, sudi, berkenan, suka, mengizinkan, mengharapkan, menginginkan, membutuhkan,
      memerlukan, izinkan, rela, tahan, nyaman, gamau, gakmau, males, malas, emoh, ogah, minat`,
    RECEIVE: `
      terima, nerima, menerima, trima, dapat, dapet, dpt, mendapat, mendapatkan, dikirimi, dikirimin, dikirim, dihubungi, dihubungin, diganggu, digangguin, disms,
      di sms, di wa, di hubungi, di ganggu, di kirim, di kirimi, di kirimin, di chat, dichat, di spam, dispam, dikontak, di kontak, baca, liat, lihat, melihat,
      membaca, ada, diteror, di kasih, dikasih, ditawarin, ditawari, ikutan, ikut, berlangganan, langganan, disurvei`,
    GOODS: 'barang, paket, uang, pesanan, kiriman, order, kembalian, cicilan, telepon, telpon, kartu, struk, resi, kode, otp, kursi, tempat, kamar, tiket',
    REMOVE: `
      hapus, hapuskan, hapusin, apus, apusin, hps, menghapus, dihapus, dihapuskan, di hapus, keluarkan, keluarin, mengeluarkan, dikeluarkan, dikeluarin,
      di keluarkan, hilangkan, ilangin, hilangin, cabut, dicabut, coret, dicoret, buang, buangin, delete, remove, copot, blokir`,
    INCLUDE: 'masukin, masukkan, masukan, memasukkan, dimasukin, dimasukkan, tambahin, tambahkan, ikutin, ikutkan, sertakan, diikutkan, disertakan, libatkan',
    NUMBER: `
      nomor, nomornya, nomer, nomernya, no, nmr, nope, nohp, no hp, hp, kontak, kontaknya, data saya, data gw, data gue, data aku, data pribadi, nama saya, nama gw,
      namaku, saya, aku, gw, gue, gua, sy, kami, nomorku, datanya, data diri`,
    LIST: `
      daftar, list, listnya, database, db, grup, group, grupnya, sistem, sistemnya, data, kontak, mailing, langganan, broadcast, kontakmu, phonebook, penerima,
      member, bc, sms, promo, pesan, datanya`,
    UNSUBSCRIBE: `
      unreg, unregist, unregister, unregis, unrek, unreq, unregg, berhenti berlangganan, berhenti langganan, stop berlangganan, stop langganan, batal berlangganan,
      batal langganan, batalkan langganan, batalkan berlangganan, batalin langganan, membatalkan langganan, pembatalan langganan, cancel langganan,
      hentikan langganan, hentikan berlangganan, putus langganan, akhiri langganan, cabut langganan, keluar dari langganan, nonaktifkan notifikasi,
      matikan notifikasi, matiin notif, matiin notifikasi, nonaktifkan sms, nonaktifkan pesan, nonaktifkan layanan sms, unfollow, berhenti ikut, berhenti menerima,
      stop menerima, stop terima, berhenti terima, berhenti dapat, stop dapet, batalkan pendaftaran, mengundurkan diri dari daftar, tolak semua sms`,
    OTHER: `
      pesanan, pesananku, order, orderan, paket, janji, jadwal, booking, bookingan, tiket, hotel, kamar, kelas, les, kursus, asuransi, netflix, spotify, indihome,
      internet, wifi, listrik, kartu, akun, rekening, gym, keanggotaan, member gym, pembayaran, tagihan, cicilan, kereta, bus, bis, mobil, penerbangan, rapat,
      meeting, acara, merokok, rokok, kerja, bekerja, katering, koran, majalah, susu, galon, makan, hujan, youtube, premium, disney, vidio, kuliah, sekolah,
      transaksi, pembelian, pinjaman, pengajuan, kontrak, antar jemput, autodebet`,
    HOW: 'gimana, gmn, gmana, gimn, bagaimana, bgmn, bgaimana, cara, caranya, cara nya, langkah, langkahnya, gimana cara',
    MISTAKE: `
      ga sengaja, gak sengaja, nggak sengaja, tidak sengaja, gasengaja, ngga sengaja, tdk sengaja, kepencet, salah pencet, salah ketik, salah balas, keliru, iseng,
      kepencet sama anak`,
    REJOIN: `
      daftar lagi, langganan lagi, berlangganan lagi, aktifkan lagi, aktifin lagi, gabung lagi, ikut lagi, masuk lagi, balik lagi, terima lagi, nerima lagi,
      daftar ulang, aktifkan kembali, daftarkan lagi, daftarin lagi, kembalikan, dapat info lagi`,
    LAUGH: 'lucu, ngakak, kocak, haha, hahaha, wkwk, wkwkwk, wkwkwkwk, gokil, gemes, bikin ngakak, awokwok, xixi, hihi, hehe',
    REASON: `
      ganggu, mengganggu, terganggu, capek, bosan, risih, muak, bukan, salah, kirim, jangan, jgn, hapus, gak mau, ga mau, tidak mau, nggak mau, gamau, udah cukup`,
    CALL: `
      telepon, telp, telpon, telfon, tlp, tlpn, nelpon, nelepon, menelpon, menelepon, nelfon, telponin, teleponin, call, calling, ditelepon, ditelpon, telponan,
      nelponin, miscall, misscall, panggil`,
    TIME: `
      malam, malem, malam2, tengah malam, subuh, pagi buta, pagi pagi, jam kerja, jam segini, larut, dini hari, weekend, minggu, hari libur, jam tidur,
      jam istirahat, siang, tiap hari, setiap hari, sering, sering2, sering sering, terlalu sering, banyak2, kebanyakan, kalo malem, kalau malam, jam 10, jam 9,
      pas kerja, pagi, pagi2, tiap jam, malem2, mlm, mlm2, tengah malem, malam malam, malem malem, subuh2`,
    THREAT: `
      lapor, laporin, laporkan, laporan, melaporkan, dilaporkan, polisi, polisiin, kominfo, komdigi, ojk, ylki, tuntut, hukum, pengacara, blokir, block, blok,
      somasi, gugat, pidana, bpkn, adukan, viralkan, viralin, santet`,
    WRONG: `
      salah nomor, salah nomer, salah no, salah sambung, salah orang, salah wa, salah sms, nyasar, bukan saya, bukan nomor, bukan nomer, bukan orangnya,
      bukan atas nama, keliru, nomor baru saya, tidak kenal, ga kenal, gak kenal, nggak kenal, tdk kenal, ngga kenal, salah target, gada yang namanya,
      ga ada yang namanya, tidak ada yang bernama, bukan dengan, orang lain, wrong number, bukan milik, pindah tangan, bukan punya, bukan nomornya, bukan nomernya,
      bukan hp, bukan hpnya`,
    MISSENT: 'salah kirim, salah alamat, salah tujuan, salah target',
    DECLINE: `
      tidak, gak, ga, nggak, enggak, ngga, tidak tertarik, ga tertarik, gak tertarik, nggak tertarik, tdk tertarik, ngga tertarik, tidak minat, ga minat, gak minat,
      nggak minat, tdk minat, gk minat, tidak berminat, ga berminat, gak berminat, kurang minat, kurang tertarik, belum minat, belum tertarik, belum butuh,
      belum perlu, tidak butuh, ga butuh, gak butuh, nggak butuh, tidak perlu, ga perlu, gak perlu, nggak perlu, gausah, ga usah, gak usah, tidak usah, nggak usah,
      gamau, ga mau, gak mau, nggak mau, tidak mau, tdk mau, ogah, skip, lewat aja, nanti aja, tidak dulu, ga dulu, gak dulu, nggak dulu, engga dulu,
      tidak mengajukan, tidak pinjam, no thanks, belum dulu, blm dulu, belum berminat, blm minat, lain kali, lain kali aja, kapan kapan, skip dulu, pass dulu,
      lewat dulu, pas dulu`,
    NO_INTEREST: `
      tidak tertarik, ga tertarik, gak tertarik, nggak tertarik, tdk tertarik, ngga tertarik, gk tertarik, tidak minat, ga minat, gak minat, nggak minat, tdk minat,
      gk minat, ngga minat, tidak berminat, ga berminat, gak berminat, nggak berminat, kurang minat, kurang tertarik, gaminat`,
    ANGER: `
      risih, terganggu, keganggu, ganggu, mengganggu, menganggu, nyebelin, nyebelin banget, ngeselin, bacot, bacod, anjing, anjir, bangsat, tai, taik, kontol,
      goblok, goblog, tolol, bego, kampret, brengsek, penipu, penipuan, nipu, scam, tipu, berisik, brisik, sampah, najis, muak, eneg, enek, capek, cape, jengkel,
      kesel, kesal, pergi sana, minggat, mampus, monyet, babi, sialan, asu, jancok, jancuk, cok, gila, sinting, meresahkan, keterlaluan, ngaco, spam`,
    REACTION: `
      menyukai, suka, menyayangi, mencintai, tidak menyukai, tertawa, menertawakan, menekankan, mempertanyakan, menanggapi, bereaksi, memberi reaksi, disukai,
      menghapus reaksi`,
    AUTOMATIC: `
      pesan otomatis, balasan otomatis, jawaban otomatis, respon otomatis, auto reply, autoreply, auto respon, pesan ini otomatis, dijawab otomatis, dibalas otomatis`,
    BUSY: `
      sedang menyetir, lagi nyetir, sedang berkendara, lagi di jalan, sedang mengemudi, sedang rapat, lagi meeting, sedang meeting, sedang cuti, lagi cuti,
      di luar kantor, sedang sibuk`,
  },
  rules: [
    { id: 'code-sent-before', is: 'opt_out', when: [
      'sudah|udah|udh|sdh|dah|saya|sy|gw|aku FILL* ketik|balas|kirim|bales FILL* [UNSUBSCRIBE|KEYWORD] ..6 masih|msh|tapi|tp|kok|tetap|tetep',
    ] },
    { id: 'footer-word', is: 'none', when: [
      'ketik|balas|kirim [KEYWORD|UNSUBSCRIBE] kirim|ke|untuk|utk', 'untuk|utk [KEYWORD|UNSUBSCRIBE|DO_NOT] ketik|balas|kirim|hub',
      '[UNSUBSCRIBE|KEYWORD] ..2 kirim|sms ke NUM', 'balas|ketik [KEYWORD|UNSUBSCRIBE] FILL* berhenti|stop|batal',
    ] },
    { id: 'other-object', is: 'none', when: [
      '[UNSUBSCRIBE|DO_NOT|KEYWORD] FILL* OTHER', 'OTHER ..2 [UNSUBSCRIBE|KEYWORD] ya|dong|aja|bisa|saja', 'NOT FILL* [WANT] RECEIVE GOODS',
      '[DO_NOT|SOFT] FILL* SEND FILL* SEND_OTHER', '[DO_NOT] FILL* SEND sampai|sampe|kalau|kalo|klo',
      '[WRONG|MISSENT] ..5 tadi|barusan|maksudnya|maksud|buat|harusnya', 'tadi|barusan|kirim|kukirim|maksudnya ..3 [WRONG|MISSENT]',
      '[WRONG] warna|ukuran|barang|produk|pesanan|model|size|alamat',
    ] },
    { id: 'by-mistake', is: 'none', when: [
      'MISTAKE FILL|ketik|balas|kirim|bales|pencet|tekan|ngetik|tulis|kata* [UNSUBSCRIBE|KEYWORD|STOP]', '[UNSUBSCRIBE|KEYWORD|STOP] ..2 MISTAKE',
      '[UNSUBSCRIBE|KEYWORD|STOP] ..6 REJOIN', 'REJOIN ..6 [UNSUBSCRIBE|KEYWORD]', '^ POLITE* [STOP] ..4 LAUGH', 'LAUGH ..3 [STOP] POLITE|LAUGH* $',
    ] },
    { id: 'declined-then-stop', is: 'opt_out', when: [
      'NOT|SOFT ..5 , POLITE* [STOP|UNSUBSCRIBE] POLITE|FILL|MESSAGE* $', 'NOT|SOFT ..5 , POLITE* [STOP|UNSUBSCRIBE] FILL* MESSAGE|SEND',
    ] },
    { id: 'negated', is: 'none', when: [
      'NOT|jangan|jgn|belum|blm|bukan|belom pernah|jadi|sampai|sampe|sempat|di|minta|ada|saya|mau|pernah* [UNSUBSCRIBE|KEYWORD|berhenti|stop|hentikan]',
      '[jangan|jgn|jngn|SOFT|NOT] sampai|sampe|dulu|di* stop|berhenti|hentikan|dihentikan|UNSUBSCRIBE',
      '[DO_NOT] lupa|khawatir|sungkan|ragu|takut|sedih|marah|bosan|panik|salah|lama', '[hapus|cabut] reaksi', '[NOT] apa|papa|apapa|masalah|jadi',
      '[stop] kontak !saya|aku|gw|gue|sy|nomor', 'jangan|jgn|jngn|belum|blm|ga|gak|tidak|tdk|nggak FILL|sampai|sampe|di* [REMOVE]',
    ] },
    { id: 'text-instead', is: 'none', when: [
      'wa|sms|chat aja|saja FILL|ya* [DO_NOT|SOFT] FILL* CALL', '[DO_NOT|SOFT] FILL* CALL ..2 wa|sms|chat aja|saja',
      'ke|lewat|via|pake|pakai wa|sms|chat|email|telegram|line aja|saja|yah|ya POLITE* [DO_NOT|SOFT]',
    ] },
    { id: 'how-to', is: 'held', when: [
      'HOW ..6 [UNSUBSCRIBE|DO_NOT|KEYWORD] !OTHER', 'HOW ..4 [REMOVE] FILL* NUMBER', 'HOW ..4 [REMOVE] dari|dr FILL* LIST', 'HOW ..4 [keluar] dari|dr FILL* LIST',
      '[UNSUBSCRIBE|KEYWORD] ..3 HOW', '[DO_NOT] FILL|SEND|MESSAGE|RECEIVE|langganan* HOW', '[REMOVE] FILL|NUMBER|dari|LIST* HOW', '[UNSUBSCRIBE] ..3 dimana|mana',
      'HOW ..3 [matiin|matikan|mematikan|matiinnya|nonaktifin|nonaktifkan|menonaktifkan|ngeblok|blokir|nyetop|ngestop|nyetopin|setop] FILL|nih* MESSAGE',
      'HOW ..4 [NOT] ..3 RECEIVE|SEND', 'HOW biar|supaya|agar ..2 [NOT|RECEIVE]', 'biar|supaya ..2 [NOT|RECEIVE] ..6 HOW', 'HOW ..5 [RECEIVE]',
      'HOW ..3 [SOFT|bebas|keluar]', 'bisa [UNSUBSCRIBE] $?',
      'bisa|bs|apa FILL|ga|gak|nggak|tidak|ngga* [dimatiin|dimatikan|distop|dihentikan|diberhentikan|dinonaktifkan]',
      '[matiin|matikan|nonaktifin|nonaktifkan|blokir|stopin|nyetop] FILL* MESSAGE FILL* HOW',
    ] },
    { id: 'calls-and-texts', is: 'opt_out', when: [
      '[DO_NOT|SOFT] FILL* CALL atau|dan|maupun|ato|apalagi SEND', '[DO_NOT|SOFT] FILL* SEND atau|dan|maupun|ato|apalagi CALL',
    ] },
    { id: 'stop-calling', is: 'held', when: ['[DO_NOT|SOFT] FILL* CALL', 'NOT FILL* [WANT] RECEIVE? CALL', '[DO_NOT] FILL* CALL AGAIN? $'] },
    { id: 'stop-the-daily-ones', is: 'opt_out', when: ['[STOP] FILL* SEND ..4 tiap|setiap hari|jam|minggu|saat'] },
    { id: 'not-at-this-time', is: 'held', when: [
      '[DO_NOT|SOFT] FILL* SEND ..4 TIME', '[DO_NOT] terlalu|sering|kebanyakan|banyak|banyak2|tiap|setiap|sering2|keseringan ..3 SEND|MESSAGE',
      'TIME ..3 [DO_NOT] FILL* SEND', '[kurangi|kurangin|dikurangi|kurangilah|dikurangin]', 'SEND|MESSAGE ..3 [kebanyakan|keseringan]',
      '[kebanyakan|keseringan] ..2 SEND|MESSAGE', 'terlalu [sering|banyak] ..2 SEND|MESSAGE', 'SEND|MESSAGE ..3 terlalu [sering|banyak]',
      '[sementara|jeda|pause] ..4 SEND|MESSAGE|stop|berhenti', '[DO_NOT] ..3 SEND|MESSAGE ..2 sementara|dulu', 'SEND|MESSAGE|kirimnya|smsnya ..2 [DO_NOT] ..2 TIME',
      '[sering|banyak] banget|bgt|amat|sekali|bener ..2 SEND|MESSAGE|smsnya|kirimnya',
    ] },
    { id: 'why-still', is: 'held', when: [
      '[kenapa|knp|napa|ngapain|mengapa|kok] FILL|masih|selalu|sering|suka|tetap|msh|terus* SEND AGAIN|terus|FILL* MESSAGE|saya|AGAIN|gw|gue|aku|mulu',
      '[kenapa|knp|ngapain|mengapa|kok] FILL|masih|selalu|sering|msh|tetap* RECEIVE MESSAGE', '[ngapain|kenapa|knp] FILL|masih* SEND $',
    ] },
    { id: 'asked-before', is: 'opt_out', when: [
      'sudah|udah|udh|dah|sdh|telah ..3 [UNSUBSCRIBE|KEYWORD|stop|berhenti] ..6 masih|msh|tetap|tetep|kok|tp|tapi|kenapa',
      'sudah|udah|udh|dah|dibilang ..2 [DO_NOT] ..4 masih|msh|tetap|tetep',
      'kali|udah|sudah|udh|dah|saya|gw|aku|sy|harus bilang|blg|ngomong|minta|balas|ketik|bales|suruh [STOP|KEYWORD] POLITE* $',
    ] },
    { id: 'do-not-send', is: 'opt_out', when: [
      '[DO_NOT] FILL* SEND !SEND_OTHER', '[DO_NOT] FILL* RECEIVE ..3 MESSAGE', '[DO_NOT] FILL|dengan* MESSAGE !masuk', '[SOFT] FILL* SEND ..4 AGAIN',
      '[SOFT] FILL* SEND ..2 MESSAGE', '[SOFT] FILL* SEND saya|sy|aku|gw|gue|kesini|ke POLITE|sini|nomor|no* $', '[NOT] FILL* SEND ..4 AGAIN|MESSAGE !masuk',
      '[DO_NOT] FILL* SEND',
    ] },
    { id: 'declined-the-offer', is: 'held', when: [
      'NOT FILL* [butuh|perlu|memerlukan|membutuhkan|berminat|minat] FILL* pinjaman|pinjol|tawaran|penawaran|diskon POLITE* $',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: [
      'NOT FILL* [WANT] FILL* RECEIVE ..5 MESSAGE|AGAIN', 'NOT FILL* [WANT] FILL* MESSAGE',
      '[gamau|gakmau|males|malas|ogah|emoh] FILL* RECEIVE|MESSAGE ..4 MESSAGE|AGAIN', 'NOT FILL* [WANT] dihubungi|diganggu|dikirimi|dikirimin|disms|di ..3',
      'NOT FILL* [RECEIVE] MESSAGE AGAIN', '[tolak|menolak] ..2 MESSAGE', '[keberatan] FILL|dengan|karena|oleh|atas* RECEIVE|MESSAGE|SEND',
      'MESSAGE ..4 [dihentikan|distop|disetop|dihentiin|diberhentikan]', 'tolong|mohon|minta|harap FILL* [dihentikan|distop|disetop|dihentiin] POLITE* $',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      '[REMOVE] FILL* NUMBER !di', '[REMOVE] ..4 dari|dr ..3 LIST', 'nomor|nomer|no|nomornya|nomernya|kontak|data|nama|nope|hp FILL* [REMOVE]',
      'nomor|nomer|no ..5 [hapus|hapuskan] POLITE* $', 'mau|ingin|pengen|tolong|saya [keluar|out|lepas] dari|dr ..2 LIST', '[REMOVE] dari|dr ..3 LIST',
      '[DO_NOT|SOFT] FILL* INCLUDE FILL|NUMBER* ke|di|dalam|sebagai? LIST|MESSAGE|penerima',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: ['biarkan|biarin saya|aku|gw|gue [tenang|sendiri]', '[tinggalkan|tinggalin] saya|aku|gw|gue'] },
    { id: 'unsubscribe', is: 'opt_out', when: ['[UNSUBSCRIBE] !OTHER'] },
    { id: 'plain-stop', is: 'opt_out', when: [
      '^ POLITE* [STOP|UNSUBSCRIBE] POLITE|AGAIN|sms|wa* $', ', POLITE* [stop|setop|unreg|hentikan] POLITE* $',
      '^ POLITE* [stop|unreg] POLITE* , ..3 REASON|MESSAGE|SEND|NOT', 'MESSAGE nya|di|tolong|mohon|ini|itu* [STOP] POLITE* $',
    ] },
    { id: 'stop-exclaimed', is: 'held', when: ['^ POLITE* [stop] POLITE* ,'] },
    { id: 'threat-if-again', is: 'opt_out', when: ['SEND ..3 AGAIN ..6 [THREAT]', 'kalau|kalo|klo|kl|jika|masih|sekali ..5 SEND ..6 [THREAT]'] },
    { id: 'never-signed-up', is: 'held', when: [
      'NOT|belum|tidak FILL|pernah|merasa* [daftar|mendaftar|ndaftar|berlangganan|langganan|register|setuju]', '[tanpa] izin|persetujuan',
    ] },
    { id: 'wrong-person', is: 'held', when: [
      '[WRONG]', '[bukan] POLITE* $', 'saya|ini|sy|gw [bukan]',
      'sudah|udah|udh|dah|sdh|telah|baru|lama|saya|ini|nya [ganti] nomor|nomer|no|pemilik|orang|kepemilikan|yang|nope',
      '^ POLITE|ini|maaf|anda|kamu|kayaknya|sepertinya|mungkin|kyknya|kalian|FILL* [MISSENT]',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      'ini|anda|kamu|lu|lo|kalian [siapa] POLITE* $', '^ POLITE* [siapa] ini|ya|sih|lu|lo|anda|kamu|nih|kalian POLITE* $', '^ POLITE* [siapa] $',
      'dapat|dapet|dpt|tau|tahu|ambil|punya ..3 [nomor|nomer|no|kontak] ..6 mana|siapa|mn',
      'mana|kok|siapa|gimana|kenapa|darimana ..5 [nomor|nomer|no|kontak|nomornya] saya|gw|gue|aku|sy|ini', '[nomor|nomer|no] FILL* dari|dr|darimana mana?',
      'ini dari [mana|siapa]', 'ini [nomor|nomer|no] siapa|sapa', 'siapa ..3 [kasih|ngasih|memberi|beri|bocorin|sebar] ..3 nomor|nomer|no|data',
      'kok|darimana|dari|gimana|kenapa FILL|mana|bisa|pada* [tau|tahu|punya] nama|nomor|data|alamat|nomer',
    ] },
    { id: 'declined', is: 'held', when: [
      '^ POLITE|FILL|tapi|tp|kayaknya|kyknya|sepertinya* [DECLINE] POLITE|FILL* $', '^ POLITE* [DECLINE] POLITE* ,', '[NO_INTEREST]', '[no] thanks|thx|thank',
    ] },
    { id: 'anger', is: 'held', when: ['[ANGER] !kirim', '[lapor|laporkan|laporin|tuntut|somasi|gugat|polisi|viralkan|adukan]'] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: ['^^ [REACTION] "', '^^ [REACTION] ..4 "'] },
    { id: 'automatic-reply', extent: 'message', when: ['[AUTOMATIC]', '[BUSY] ..10 nanti|segera|kembali'] },
    { id: 'footer', extent: 'sentence', when: [
      'ketik|balas|kirim [KEYWORD|UNSUBSCRIBE] FILL|kirim* NUM|untuk|utk', 'untuk|utk|jika ..2 [KEYWORD|UNSUBSCRIBE|DO_NOT] ..3 ketik|balas|kirim|hub',
      'reply [stop]',
    ] },
  ],
  kinds: {
    all: 'semua, semuanya, segala, apapun, setiap, apa',
    program: 'ini, beginian, ginian, kayak gini, seperti ini',
    marketing: 'iklan, promo, promonya, promosi, marketing, penawaran, tawaran, diskon, telemarketing, jualan',
    reminders: 'pengingat, reminder, remindernya',
    alerts: 'notifikasi, notif, notifnya, pemberitahuan, peringatan',
    orders: 'pesanan, orderan, pengantaran',
    political: 'politik, kampanye, pemilu, caleg, pilkada, partai, capres, coblos',
    donations: 'donasi, sumbangan, sedekah, zakat',
    surveys: 'survei, survey, kuesioner, jajak',
    newsletters: 'newsletter, buletin',
  },
  keep: 'tapi, tp, kecuali, selain, cuma, hanya, asal tetap',
  common: `
    yang yg dan di ke dari dr untuk utk dengan dgn ini itu ada adalah saya aku kamu anda dia kami kita mereka tidak bukan sudah udah belum akan bisa bs boleh harus
    mau ingin juga jg saja aja atau karena krn kalau kalo klo jika seperti kayak lebih sangat banget sekali satu dua tiga empat lima enam tujuh delapan sembilan
    sepuluh hari jam menit minggu bulan tahun besok kemarin tadi nanti sekarang pagi siang sore malam senin selasa rabu kamis jumat sabtu apa siapa mana kapan kenapa
    gimana berapa terima kasih tolong mohon maaf iya ya oke baik siap kak mas mbak pak bu lagi masih baru lama cepat besar kecil bagus murah mahal harga beli jual
    bayar transfer kirim paket barang alamat rumah toko kantor jalan sampai sampe tunggu bentar datang pergi pulang makan minum tidur kerja anak ibu bapak teman
    orang nama punya lihat tahu tau ambil pakai buat jadi banyak sedikit semua cek coba bantu tanya jawab pesan pesanan stok ukuran warna tanggal depan belakang atas
    bawah dalam luar nya kok sih dong deh lah kan pun pernah selalu sering dulu habis mulai selesai hapal haus kirain kiriman gini gitu sana sini situ setop beginian
    berkendara berlangganan berminat bernama buta butuh cara cuti daftar dapat dapet diri gak ganggu gue guru hapus hubungi ikut istirahat izin jangan jemput jgn
    keluarkan kenal kirimi kirimin kontak lain langganan layanan libur malem meeting menerima mengajukan mengemudi menyetir menyukai minat namanya ngga nggak nomer
    nomor notif notifikasi nyetir orangnya otomatis pemilik pendaftaran perlu pinjam pribadi promo rapat reaksi respon rusak salah sambung sampah segini sibuk sms
    tertarik usah`,
};

/** Indonesian. */
export const id: LanguagePack = {
  language: 'id',
  countries: ['ID'],
  keywords: {
    opt_out: [
      { word: 'unreg', source: UNREG },
      { word: 'berhenti', source: USUAL, collision: 'stop (of a bus): in a sentence, not the whole message' },
      { word: 'hentikan', source: USUAL },
      { word: 'berhenti langganan', source: USUAL },
      { word: 'berhenti berlangganan', source: USUAL },
      { word: 'batal', source: USUAL, collision: 'called off: in a sentence, not the whole message' },
      { word: 'batalkan', source: USUAL, collision: 'cancel an order: in a sentence, not the whole message' },
      { word: 'keluar', source: USUAL, collision: 'out, to go out' },
    ],
    opt_in: [{ word: 'mulai', source: 'START in Indonesian' }],
    help: [{ word: 'bantuan', source: USUAL }],
    affirmative: [
      { word: 'ya', source: ANSWER },
      { word: 'iya', source: ANSWER },
      { word: 'oke', source: ANSWER },
      { word: 'setuju', source: ANSWER },
      { word: 'baik', source: ANSWER },
      { word: 'siap', source: ANSWER },
      { word: 'boleh', source: ANSWER },
    ],
    negative: [
      { word: 'tidak', source: ANSWER },
      { word: 'tdk', source: ANSWER },
      { word: 'gak', source: ANSWER },
      { word: 'nggak', source: ANSWER },
      { word: 'enggak', source: ANSWER },
    ],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Anda berhenti berlangganan per {date}, tidak ada pesan lagi. Bantuan: {helpContact}. Balas START utk kembali.',
    opt_in: '{brand}: Anda berlangganan lagi. Jumlah pesan tidak tetap, tarif bisa berlaku. Balas HELP utk bantuan, STOP utk berhenti.',
    help: '{brand}: Bantuan di {helpContact}. Jumlah pesan tidak tetap, tarif bisa berlaku. Balas STOP utk berhenti.',
    confirm_opt_in: '{brand}: Balas YA untuk menerima pesan kami, jika tidak takkan ada pesan. Balas HELP utk bantuan, STOP utk berhenti.',
    clarify: '{brand}: Anda sudah berhenti berlangganan, tidak ada pesan lagi. Untuk menyimpan sebagian, balas dgn nama: {choices}.',
  },
};
