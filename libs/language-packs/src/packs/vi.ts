import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Vietnamese programs';
const DECREE = 'Footers of Vietnamese programs, as Decree 91/2020/ND-CP asks for a way to refuse';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/** Without accents, as it is read: "dung" is dừng (stop) and đừng (do not), but also đúng (right) and dùng (use); "nhan" is nhắn (to text) and nhận (to receive). */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: 'thôi, dừng lại, stop, thôi đi, thôi nào, dung lai, thoi',
    GLAD: `
      haha*, hihi*, hehe*, kkk*, lol, chúc mừng, chuc mung, dễ thương quá, de thuong qua, đáng yêu quá, cười chết, buồn cười quá, thắng rồi, trúng rồi, tuyệt
      vời, hay quá, vui quá, không thể tin, yêu quá, 🎉, 🥳, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭`,
    DOUBT: 'thật không, thật hả, thật á, thật sao, thiệt hả, thiệt hông, that khong, that ha, nghiêm túc',
    NOT_ME: 'không phải, tôi không phải, đây không phải, mình không phải, em không phải, ko phải, k phải, khong phai, đây không phải số của, không phải là',
    ASK_AGAIN: 'nhắn lại, nhan lai, liên hệ, lien he, liên lạc, hỏi lại, hoi lai, gọi lại, goi lai, nhắn, nhắc tôi, rồi tính, thử lại, nói chuyện',
    NOT_NOW: 'chưa, để sau, de sau, bây giờ chưa, giờ chưa, hiện tại không, hiện tại chưa, có thể, chắc, đang bận, bận, đang đi du lịch, năm nay không',
    UNTIL: 'sau, qua, ra, đợi, để, chờ, hết, tháng, đến, vào',
    FAR: `
      tết, tet, lễ, hè, nghỉ lễ, giáng sinh, noel, năm sau, nam sau, sang năm, tháng sau, thang sau, tuần sau, tuan sau, lúc khác, luc khac, khi khác, dịp
      khác, hôm khác, sau này, bầu cử, thi xong, mùa hè, mùa đông`,
    TOO_OFTEN: `
      ngày nào cũng, ngay nao cung, mỗi ngày, moi ngay, suốt ngày, suot ngay, một ngày, ngày mấy, lại nữa, hoài, nhiều quá, nhieu qua, quá nhiều, quá thường
      xuyên, nửa đêm, nua dem, tin thứ ba, liên tục`,
    CIRCUMSTANCE: `
      chuyển nhà, chuyển đi, dọn đi, không còn ở, ko còn ở, không còn là khách, không còn là thành viên, không còn làm, nghỉ hưu, về hưu, không có vườn, không
      có xe, ko có xe, không có con, chưa có con, không có nhà, chưa có nhà, ở trọ, thuê nhà, chưa đủ tuổi, chưa đủ 18, mới 15 tuổi, mới 16 tuổi, đã quyên
      góp, quyên góp rồi, đã ủng hộ, ủng hộ rồi, có rồi, đã có, mua rồi, đã mua, đổi mạng, đã đổi, bán rồi, đã bán, số công ty, điện thoại công ty, số mới,
      sim mới, mới mua sim, mắc quá, đắt quá, không có tiền, ko có tiền, thất nghiệp, ly hôn, tốt nghiệp, ra trường, chuyen nha, co roi, mua roi, ban roi, so
      moi, sim moi`,
    ERASE_IT: 'xóa, xoá, xoa, xóa giùm, xóa giúp, xóa số, xoá số, xóa đi, xóa dùm, xin xóa, vui lòng xóa, gỡ',
    WRONG_NO: 'nhầm số, nham so, sai số, sai so, nhầm người, nham nguoi, nhầm rồi, gửi nhầm',
    IT: 'cái, số, của, tôi, em, mình, giùm, giúp, dùm, đi, nhé, nha, này, với, ra, khỏi, danh, sách, ạ',
    NEXT_SMS: 'tin nữa, một tin nữa, tin tiếp theo, thêm một tin, tin nhắn nữa',
    AUTHORITY: 'kiện, tố cáo, công an, luật sư, tòa, khiếu nại, báo công an, cục viễn thông, 5656',
    NO_CALLS: 'đừng gọi, dung goi, đừng gọi nữa, dung goi nua, ngưng gọi, ngừng gọi, thôi gọi, không gọi, xin đừng gọi, đừng gọi điện, không nhận cuộc gọi',
    AWAKE: `
      giờ này, gio nay, nửa đêm, nua dem, khuya, khuya rồi, sáng sớm, mấy giờ rồi, biết mấy giờ, đang ngủ, dang ngu, mới ngủ, làm tôi thức, tỉnh giấc, ca đêm,
      lúc 2h sáng`,
    UPSET: `
      spam, lừa đảo, lua dao, rác, tin rác, làm phiền, lam phien, phiền quá, phien qua, phiền phức, bực mình, buc minh, khó chịu, kho chiu, mệt quá, met qua,
      mệt mỏi, chán, chán quá, đủ rồi, du roi, trời ơi, điên, khùng, vô duyên, mất dạy, cút, biến đi, cút đi, đồ điên, nhảm, xàm, vớ vẩn, vl, vãi`,
    DECLINING: `
      không quan tâm, ko quan tâm, k quan tâm, khong quan tam, không hứng thú, không có nhu cầu, ko có nhu cầu, k có nhu cầu, khong co nhu cau, không cần, ko
      cần, k cần, khong can, không mua, không muốn, ko muốn, khong muon, không cảm ơn, thôi cảm ơn, thôi không cần, thôi khỏi, khỏi, khỏi cần, không bao giờ,
      ko bao giờ, không phù hợp, không hợp, bỏ qua`,
    WHO_ARE_YOU: `
      ai vậy, ai day, ai đấy, ai đây, ai thế, ai the, bạn là ai, ban la ai, ai nhắn, ai nhan, là ai, la ai, sao có số tôi, sao co so toi, lấy số tôi ở đâu,
      lay so toi o dau, sao biết số, ai cho số, có quen không, quen không, chuyện gì, gì đây, công ty nào, cái gì đây`,
    DIED: 'mất rồi, đã mất, qua đời, mat roi, da mat',
    EMPHASIS: 'làm ơn, lam on, xin, vui lòng, vui long, giùm, dùm, ạ, nhé, nha, nhe, ngay, ngay lập tức, lập tức, trời ơi, vl, đm, dm, vcl, cảm ơn, luôn',
    // Own classes
    POLITE: `
      🙏, 😡, 😠, 😤, 🤬, 🙄, 😭, 😢, 😩, 😒, 😑, 😅, 😊, 🙂, 😀, 👋, ✋, 🛑, ❌, 🚫, ❤, 😂, 🤣, 👎, 💢, cai, coi, mau, len, nhanh, nhanh len, xin loi, day, ah, ak,
      nghe, ha, hen, gap, giup em, giup toi, giup minh, nhi, luc, hic, huhu, dv, roi ma, ba oi, ma, chu, met, met qua, phien, chan, thiet, that, lam on di, ngay nhe,
      nhe ban, hoai, qua, dich vu nay, tin, pls, ban oi, shop oi, may, tao, con, bac, c oi, ad oi, xin cam on, cam on, tn, sms, lan cuoi, nghe chua, hieu chua, nay,
      lap tuc, trân trọng, than, kinh, xin vui long, vui long, lam on, giup, cam on ban, cam on nhieu, thanks, tks, minh, toi, em, chi, anh, a, e, c, ban, shop, ad,
      nha, nhe, nhen, nghen, oi, di, nua, ngay, luon, luon di, vay, hoi, dum, gium, ho, thoi, roi, da, vang, duoc khong, duoc ko, dc ko, dc k, cho, cho toi,
      cho minh, cho em, cho tui, tui, t, ca, het, toan bo, tat ca, muon, can, yeu cau, de nghi, hay, chao, alo, do, ne, voi, lien, ngay lap tuc, ngay bay gio,
      bay gio, mong, nho, dm, dmm, vcl, vl, cmn, troi, quy cong ty, plz, please, that su, dich vu`,
    YOU: `
      ban, cac ban, anh, chi, em, anh chi, shop, cong ty, cty, ben ban, ben may, ad, quy cong ty, may, chung may, bon may, tui may, nguoi ta, ho, nha mang, cac anh,
      cac chi, cac em, phia ban`,
    DO_NOT: `
      dung, dug, ngung, cham dut, cam, mien, nghiem cam, dung co, dung lai, thoi, ket thuc, xin dung, khong duoc, ko dc, k dc, ko duoc, k duoc, khong nen,
      khong cho phep, ngung ngay, ngung lai, thoi ngay, het, bot ngay`,
    NOT: `
      khong, ko, k, kg, khg, kh, hong, hok, hk, hem, khum, chang, khong he, khong con, ko con, k con, hong con, khong bao gio, ko bao gio, dau co, dau con,
      chua tung, chua bao gio, chua he`,
    FILL: `
      co, con, bao gio, lam on, nen, tiep, tiep tuc, viec, su, hay, vui long, xin, cai, kieu, va, hoac, ma, ngay, het, lai, di, luon, them, cho, cu, tu y, tu tien,
      can, phai, duoc, dc, muon, hien tai, thuc su, goi, dien, goi dien, nhan, dum, giup, gium, ho, cac, may, nhung, nao, dong, loai, bat ky, bat cu, hinh thuc,
      tat ca, toan bo, dich vu, may cai, lam, toi, minh, em, tui, cho toi, cho minh, cho em, cho tui, cua, gi, thu, kenh, qua, qua nhieu, vi, anh, chi, moi`,
    STOP: 'stop, ngung',
    SEND: `
      gui, goi tin, nhan tin, nhan, nt, nhan nhe, nhan tn, gui tin, lien lac, lien he, ll, lam phien, quay ray, quay roi, spam, phien, sms, text, inbox, ib, rep,
      send, quang cao, moi chao, chao moi, chao hang, tiep thi, gui den, gui toi, gui vao, day tin, thong bao, nhac, lam on ao, kiem toi, lam fien, qrr, quoay ray,
      khung bo, hoi tham, rao`,
    SEND_OTHER: `
      hang, don, do, nham, sai, tien, hoa don, email, mail, gmail, zalo pay, hinh, anh dep, video, file, dia chi, ve nha, ve dia chi, chuyen phat, grab, qua,
      bao gia, link, thu, ho so, cv, tre, muon, trong qua, cong tac, duoc, dc, ai, cho ai, cho nguoi khac, con, chau, cho ban be, size, mau, loi, buu dien, ship,
      ghtk, nham hang, kem, bao, giay`,
    MESSAGE: `
      tin nhan, tin, tn, sms, quang cao, qc, khuyen mai, km, thong bao, tin quang cao, tin rac, spam, thong tin, ban tin, newsletter, khao sat, uu dai,
      tin khuyen mai, message, msg, thu rac, nhac no, nhac nho, loi moi, tin tuc, tiep thi, quyen gop, bau cu, cac tin, may tin, rac, may cai nay, may thu nay,
      cai nay nua, nhung thu nay, may tin nay`,
    RECEIVE: `
      nhan, nhan duoc, nhan dc, nhan them, nhan bat ky, nhan bat cu, thay, doc, xem, bi, bi lam phien, lam phien, duoc lien lac, nhan lai, nghe, ai, cac ban, ban,
      ben ban, shop, gui, nhan tin, tiep tuc nhan`,
    WANT: 'muon, can, thich, dong y, co nhu cau, them, ham, mong muon, yeu cau, cho phep, chap nhan, co muon, mun, muốn, co thich, co dong y, dang ky',
    GOODS: 'hang, don, don hang, do, tien, qua, goi hang, buu pham, kien hang, phong, ban an, cuoc goi, the, so, hoa don, mon, san pham, sp, hang hoa, ship, email',
    REMOVE: 'xoa, xoa bo, xoa ten, go, go bo, loai, loai bo, rut, bo, remove, delete, kick',
    NUMBER: `
      so toi, so cua toi, so cua, so nay, so dien thoai, sdt, so dt, so may, so em, so minh, so tui, so me, so bo, so vo, so chong, so con, so di dong, so cua minh,
      so cua em, so cua me, thong tin cua toi, thong tin toi, thong tin ca nhan, thong tin lien lac, du lieu cua toi, ten toi, ten minh, ten em, dien thoai cua toi,
      lien he cua toi, so t, so di, so khoi, so ra khoi, so ra, so dum, so giup, so gium`,
    LIST: 'danh sach, ds, list, he thong, nhom, danh ba, data, du lieu, co so du lieu, database, chuong trinh, group, kenh, ds gui, ban tin, tin nhan',
    UNSUBSCRIBE: `
      huy dang ky, huy dang ki, huy dk, huy đk, huy nhan, huy nhan tin, huy theo doi, huy tin, huy tin nhan, huy thong bao, huy qc, huy quang cao, huy sms,
      bo dang ky, ngung dang ky, dung dang ky, bo theo doi, ngung nhan, thoi nhan, tu choi nhan, tu choi quang cao, tu choi qc, tu choi tin, tu choi tin nhan,
      tu choi tiep thi, tu choi cac tin, tu choi moi, tu choi khuyen mai, tu choi thong bao, chan tin, chan quang cao, tc qc, ngat dich vu tin, dung nhan tin,
      dung nhan qc, huy lien lac, rut dang ky, unfollow, tat thong bao, tat tin nhan, ngung dich vu tin, dung dich vu tin, huy dich vu tin, huy dich vu sms,
      huy goi tin, huy goi sms, huy dang ky nhan, huy kich hoat tin, xoa dang ky`,
    OTHER: `
      don, don hang, lich, lich hen, hen, ve, phong, dat phong, dat ban, ban an, khoa hoc, lop, the, the tin dung, hop dong, bao hiem, goi cuoc, goi mang, goi data,
      4g, 5g, mang, internet, di hoc, xe, chuyen, chuyen bay, tour, hang, mua, thanh toan, giao dich, don dat, thanh vien, tai khoan, giao hang, hoi thao, su kien,
      tiec, gia han, kham, phong van, cuoc hop, hop, netflix, gym, phong gym, tap, mon, tra gop, khoan vay, dich vu internet, khuon mat, van tay, hoc phan, thi, sim,
      bien so, kinh doanh, hoc, ket hon, tam tru, thue`,
    AGAIN: 'nua, them, tiep, hoai, mai, lai nua, them nua, nữa, luon',
    TIME: `
      ban dem, dem, dem khuya, khuya, nua dem, buoi toi, toi muon, sang som, som, qua som, gio nay, gio lam, gio lam viec, gio nghi, gio ngu, trua, buoi trua,
      buoi sang, cuoi tuan, chu nhat, ngay nghi, qua khuya, qua tre, sau 9h, sau 10h, sau 21h, sau 22h, luc ngu, luc dang lam, trong gio, nhieu qua, nhieu the,
      nhieu vay, lien tuc nhu, moi ngay, hang ngay, suot ngay, gio hanh chinh, gio hoc`,
    HOW: `
      lam sao, lam the nao, cach, cach nao, bang cach nao, the nao, nhu the nao, sao de, huong dan, o dau de, vao dau de, phai lam gi, lam gi de, kieu gi,
      lam cach nao, muon thi lam sao, ntn, cach thuc, cu phap, soan gi, soan sao`,
    CALL: 'goi, goi dien, goi dt, phone, call, dien, goi cho, alo, goi lai, goi nua, dien thoai',
    THREAT: `
      bao cong an, cong an, to cao, kien, kien ra toa, bao cao, khieu nai, luat su, phap luat, block, chan, bao nha mang, bao cuc, 5656, 156, phan anh, truy cuu,
      chui, to, dua ra phap luat`,
    WRONG: `
      nham so, nham nguoi, sai so, lon so, nham roi, gui nham, nhan nham, nham may, sai nguoi, lon nguoi, lon roi, nham dia chi nhan, khong phai so, ko phai so,
      khong phai toi, ko phai toi, ko phai minh, khong phai minh, doi chu, khong quen, ko quen, k quen, nham sdt, sai sdt, khong phai la, hong phai, khong co ai ten,
      ko co ai ten, k co ai ten, wrong number, nham ng`,
    DECLINE: `
      khong can, ko can, k can, khong can dau, khong quan tam, ko quan tam, k quan tam, khong co nhu cau, ko co nhu cau, k co nhu cau, khong co hung thu,
      khong hung thu, ko hung thu, khong thich, ko thich, k thich, khong muon, ko muon, k muon, thoi khoi, khoi can, khoi, khong can thiet, khong mua, ko mua, k mua,
      hong can, hok can, khong can nua, thoi khong can, ko nhu cau, k nhu cau, khong nhu cau, khong cam on, ko cam on, hk can, kg can, tu choi loi moi, chua can,
      chua co nhu cau, khong dung, khong tham gia, de sau, khi khac, luc khac, de hom khac, dip khac, hom khac, khong tien, ko tien, thoi de sau, hien chua can,
      gio chua can`,
    ANGER: `
      phien qua, phien phuc, phien vl, phien that, qua phien, cut, cut di, bien, bien di, dien a, dien ha, bi dien, khung, khung a, bi khung, vo duyen, mat day,
      lam phien, qua dang, buc minh, buc qua, buc, ranh qua, do dien, do khung, cho chet, dit me, dkm, dcm, ngu, ngu vl, im di, im mom, tin rac, rac ruoi, ghet,
      met qua, bo may, chan that, quay roi, met moi, tuc, tuc ghe, nham qua`,
    SCAM: 'lua dao, bon lua dao, do lua dao, lua gat',
    PLEASE: 'vui long, xin, lam on, de nghi, yeu cau, mong, xin vui long, nho, hay',
    PAUSE: 'tam dung, tam ngung, tam thoi, tam hoan',
    TOO_MUCH: `
      nhieu qua, nhieu the, nhieu vay, qua nhieu, day dac, nhieu kinh, nhieu vai, nhieu vl, nhieu ghe, lam the, lam vay, lam, lam nhe, qua troi, nhieu nhu vay,
      lien tuc, du vay, du the, du than, lia lia, vua vua thoi, vua thoi`,
    WHY: 'sao, tai sao, vi sao, sao ma, sao cu, lam gi ma, lam j ma, sao lai, co gi ma',
    REFUSE: 'tu choi, huy, tc, huy bo, stop, unsub, khong dong y, ko dong y',
    PLAIN_REFUSAL: 'huy, ngung, tu choi, stop, unsub',
    TURNED_DOWN: 'da tu choi, da noi khong, da bao khong, da huy dang ky, da bao ngung, da keu ngung',
    SIGN_UP: 'dang ky, dang ki, dk, dong y nhan, dong y, cho phep',
    MISTAKE: 'lo, lo tay, vo tinh, nham, bam nham, an nham, nhan nham, soan nham, gui nham, so y, vo y, so suat',
    REJOIN: 'dang ky lai, dang ki lai, dk lai, nhan lai, nhan tin lai, khoi phuc, mo lai, tham gia lai, nhan lai tin, kich hoat lai',
    PACK: 'qua, hang, cuoc, mang, do, data, banh, ky, vay, kho, 4g, 5g, thau, lon, nho, ghem, trong, giay, don',
    NAME: `
      nguyen, tran, le, pham, hoang, huynh, phan, vu, vo, dang, bui, ngo, duong, dinh, truong, doan, dao, ly, lan, mai, linh, hoa, hung, dung, tuan, minh, huong,
      thao, trang, nam, long, son, ha, nga, hanh, phuong, quang, anh, thi, van, ngoc, thanh, duc, tam, an, khanh, vy, nhung, hai, yen, chi, cuong`,
    PLAIN_STOP: `
      dung lai, dung ngay, dung di, dung lai di, dung ngay di, ngung lai, cham dut ngay, dung luon, thoi ngay, thoi di, dung het, ngung het, du roi dung,
      dung lai ngay`,
    NO_INTEREST: `
      khong quan tam, ko quan tam, k quan tam, hong quan tam, khong co nhu cau, ko co nhu cau, k co nhu cau, khong nhu cau, ko nhu cau, khong hung thu,
      khong co hung thu, chua co nhu cau, het nhu cau, hok quan tam, chua quan tam, chua hung thu, khong con quan tam, chua thay can, ko con quan tam,
      chua co hung thu`,
    REPORT: 'bao cong an, to cao, kien, khieu nai, bao cao, phan anh len, luat su',
    AUTOMATIC: 'tin nhan tu dong, tra loi tu dong, tin tu dong, phan hoi tu dong, tu dong tra loi, tu dong phan hoi, thu tu dong',
    BUSY: 'dang lai xe, dang hop, dang ban, di vang, dang chay xe, nghi phep, dang di cong tac',
    REACTION: 'thich, yeu thich, khong thich, cuoi, cuoi vi, nhan manh, dat cau hoi, bay to cam xuc, ha ha, thac mac, cam xuc, tha tim, phan ung, hoi',
  },
  rules: [
    { id: 'code-sent-before', is: 'opt_out', when: ['soan|nhan|gui|sms [REFUSE|UNSUBSCRIBE|KEYWORD] ..3 roi|ma|nhung|nma ..4 van|cu|con|lai|hoai|SEND'] },
    { id: 'footer-word', is: 'none', when: ['soan [KEYWORD|UNSUBSCRIBE|REFUSE] ..1 gui NUM', '[UNSUBSCRIBE|KEYWORD|REFUSE] ..2 soan'] },
    { id: 'right', is: 'none', when: ['^ POLITE* [dung] POLITE* roi|r|vay|the|chuan|that|y|luon POLITE* $', '[dung] khong|ko|k|hong|hok|ha|hem|chua|ma POLITE* $'] },
    { id: 'by-mistake', is: 'none', when: [
      'MISTAKE nhan|bam|gui|soan|an|nhan tin|tra loi|rep|chu|lenh|tin|da|da bam|roi|go* [UNSUBSCRIBE|KEYWORD|REFUSE|STOP]',
      '[UNSUBSCRIBE|KEYWORD|REFUSE|STOP] ..2 MISTAKE', '[UNSUBSCRIBE|KEYWORD|REFUSE] ..8 REJOIN', 'REJOIN ..8 [UNSUBSCRIBE|KEYWORD|REFUSE]',
    ] },
    { id: 'other-object', is: 'none', when: [
      '[UNSUBSCRIBE|KEYWORD|REFUSE] FILL|mot* OTHER', 'NOT FILL* [WANT] RECEIVE GOODS', '[DO_NOT|NOT] YOU|FILL* SEND SEND_OTHER', '[WRONG] GOODS',
      '[WRONG] mau|size|dia',
    ] },
    { id: 'not-about-messages', is: 'none', when: [
      'co|khong|hay|phai|co phai|ko [SCAM]', 'NOT muon|can|thich|lay FILL|cai* [PACK]',
      '[DECLINE] cai? mau|size|kieu|mon|mui|vi|hop|bich|tui|hoa|ong|da|duong|hanh|cay|goi|bao', 'app|ung|zalo|dien|may|web|trang dung|thoai|tinh? [NOT] FILL* SEND',
      'de|giao|treo|gui ..6 [DO_NOT] CALL', 'co|khong|ko|hay|phai [lam|lua]', 'minh|em|toi|tui|lo|vua|moi [WRONG] POLITE* , POLITE* bo|xin|sorry|thong',
      'minh|em|toi|tui|lo [WRONG] bo|xin|sorry', '[DECLINE] gap|voi|giao',
    ] },
    { id: 'declined-then-stop', is: 'opt_out', when: ['NOT ..5 , POLITE* [UNSUBSCRIBE|stop|ngung] !HOW'] },
    { id: 'negated', is: 'none', when: [
      'chua|dung|dau|NOT FILL|phai* [UNSUBSCRIBE|KEYWORD]', 'dung|NOT FILL* [ngung|huy] !MESSAGE', '[dung|NOT] ngung|dung|huy FILL* SEND|MESSAGE|UNSUBSCRIBE',
      '[dau|NOT] FILL|phai* UNSUBSCRIBE', '[DO_NOT|NOT] lo|quen|ngai|so|buon|gian|hieu|hoang|voi|bo|hieu|khach', 'DO_NOT|NOT|chua FILL* [REMOVE]',
    ] },
    { id: 'how-to', is: 'held', when: [
      'HOW ..6 [UNSUBSCRIBE|REFUSE|KEYWORD] !OTHER', '[UNSUBSCRIBE|REFUSE] ..5 HOW', 'HOW ..4 [REMOVE] FILL* NUMBER|ten',
      '[REMOVE] FILL|NUMBER|ten|khoi|ra|LIST* HOW', 'HOW ..4 [NOT] ..3 nhan|bi|thay|con|gui', 'HOW ..4 [DO_NOT] ..3 nhan|MESSAGE', 'o|cho dau|nao [UNSUBSCRIBE]',
      '[UNSUBSCRIBE] o|cho dau|nao', '[UNSUBSCRIBE|REFUSE] kieu? sao !van|con|cu|lai|ma', 'HOW ..3 [chan|ngung|tat|ngat] POLITE|khong|MESSAGE|may|ko* $',
      '[DO_NOT] FILL* MESSAGE nay|kia|do* bang? HOW',
    ] },
    { id: 'text-instead', is: 'none', when: [
      '[DO_NOT|NOT] FILL* CALL nha|nhe? nhan|nt tin? giup|dum|gium|thoi|nha|nhe', 'nhan|nt tin? thoi|giup|nha|nhe ..2 [DO_NOT|NOT] CALL',
    ] },
    { id: 'calls-and-texts', is: 'opt_out', when: [
      '[DO_NOT|NOT] FILL* CALL hay|hoac|va|voi|lan|FILL* SEND', '[DO_NOT|NOT] FILL* SEND hay|hoac|va|voi|lan|FILL* CALL',
    ] },
    { id: 'stop-calling', is: 'held', when: [
      '[DO_NOT] YOU|ai|muon|bi|tiep|co|lam|on|bao|gio* CALL !PACK', '[NOT] YOU|ai|muon|bi|tiep|co|lam|on|bao|gio* CALL !PACK ..3 nua|nha|nhe|toi|minh|em|tui',
      'NOT FILL* [WANT] RECEIVE? cuoc? goi|dien !PACK',
    ] },
    { id: 'not-at-this-time', is: 'held', when: [
      '[NOT|DO_NOT] ..3 SEND ..6 TIME !AGAIN', 'TIME ..3 [NOT|DO_NOT] ..2 SEND', '[bot|giam|it] lai|di|YOU* SEND|MESSAGE', 'SEND|MESSAGE [it|bot] lai|thoi|di|hon',
      '[PAUSE] ..6 SEND|MESSAGE|nhan', 'SEND|MESSAGE ..3 [TOO_MUCH]', 'nhieu [MESSAGE] qua|the|vay|ghe', '^ toi|dem|khuya|trua [DO_NOT] FILL* SEND',
      'tuan|thang|ngay FILL* [SEND] NUM|mot|hai lan|tin', '[SEND] NUM|mot|hai lan|tin thoi', 'TIME da|ma|van|con|cu [SEND]',
      'thang|tuan|hom|dao|luc nay [DO_NOT|NOT] FILL* SEND', 'TIME da|ma|van|con|cu|toan|lai|hay* [SEND] ..2 phien|quay|hoai|lam|qua|vay',
    ] },
    { id: 'why-still', is: 'held', when: ['[WHY] YOU|FILL|van|hay|toan|thay|suot|cu* SEND !duoc|dc', '[WHY] ..2 nhan|gui ..4 hoai|mai|nhieu'] },
    { id: 'declined-politely', is: 'held', when: ['phep|xin phep [REFUSE] POLITE* $'] },
    { id: 'do-not-send', is: 'opt_out', when: [
      '[DO_NOT|stop] YOU|FILL* SEND !SEND_OTHER', '[NOT] YOU|FILL|ai* SEND ..8 AGAIN', 'PLEASE YOU|FILL* [NOT] FILL* SEND !SEND_OTHER',
      '[DO_NOT|REFUSE|tat|chan|khoa|ngat|bo|cat] YOU|FILL* MESSAGE !moi', '[khoi] FILL* SEND ..4 MESSAGE|AGAIN|nha|nhe', '[NOT] SEND ..2 MESSAGE !duoc',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: [
      'NOT FILL|toi* [WANT] RECEIVE ..6 MESSAGE|AGAIN|tu', 'NOT FILL* [WANT] RECEIVE? FILL* MESSAGE', 'NOT FILL* [WANT] YOU|FILL* SEND ..5 nua|MESSAGE',
      '[NOT|DO_NOT] FILL* nhan ..4 MESSAGE|nua', 'NOT [can] FILL* MESSAGE',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      '[REMOVE|REFUSE] YOU|FILL* NUMBER', '[REMOVE|dua|lay|cho|out|tach|cat] ..6 khoi|ra|ngoai|trong ..3 LIST', '[REMOVE|dua|cho] FILL* ra|khoi LIST|khoi|day',
      '[REMOVE] ten|so POLITE|FILL* $', '[NUMBER] ..3 xoa FILL|POLITE* $', '[roi|thoat] khoi? LIST',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: ['de cho|toi|tui|minh|em|t|tao|ng|ta|nguoi* [yen]', '[tha|buong] cho toi|tui|em|minh|t'] },
    { id: 'asked-before', is: 'opt_out', when: [
      '[UNSUBSCRIBE|REFUSE] ..6 van|cu|con|lai|hoai|chua|sao ..3 SEND|nhan|bi|thay|den', 'da|noi|bao ..3 [stop|ngung]',
      'da|noi|bao FILL|la|rang* [DO_NOT] ..3 ma|van|cu|con', '[TURNED_DOWN] roi|r|ma',
    ] },
    { id: 'unsubscribe', is: 'opt_out', when: ['[UNSUBSCRIBE] !OTHER', 'muon|cho|xin|can|YOU|hay|giup [huy|stop|unsub] POLITE* $', '[REFUSE] YOU|FILL* MESSAGE'] },
    { id: 'plain-stop', is: 'opt_out', when: [
      '^ POLITE* [STOP|ngung|unsub|PLAIN_STOP] POLITE* $', '^ POLITE* [stop] POLITE* ,', '[stop] di|nha|nhe|ngay|dum|giup|lai|ko|nua|luon',
      '^^ xin|lam|on|vui|long|hay* [dung] di|giup|gium|dum|lai|ngay|luon|het|😡|🛑|✋|😤* $$', '^^ POLITE* [KEYWORD] POLITE* , NAME|UNKNOWN NAME|UNKNOWN|POLITE* $$',
      '^^ POLITE* [PLAIN_REFUSAL] POLITE* $', 'MESSAGE|SEND ..2 , POLITE* [REFUSE|stop|ngung|UNSUBSCRIBE] POLITE* $',
    ] },
    { id: 'threat-if-again', is: 'opt_out', when: ['SEND ..4 AGAIN ..6 [THREAT]', 'con|neu|cu|tiep ..4 SEND ..8 [THREAT]'] },
    { id: 'never-signed-up', is: 'held', when: [
      '[chua|NOT] ..3 SIGN_UP ..2 bao|nhan|dau|gi|cai|dich|MESSAGE', '[chua|NOT] FILL|tung|he* SIGN_UP FILL|POLITE* $', '[chua|NOT] FILL|tung|he* SIGN_UP ,',
    ] },
    { id: 'wrong-person', is: 'held', when: ['[WRONG]', 'toi|minh|em|day|so|nay [NOT] phai'] },
    { id: 'who-are-you', is: 'held', when: [
      '[ai] day|vay|the|do|dey|zay|z|v|a POLITE* $', '^ POLITE|YOU|day|la* [ai] $', 'YOU la [ai]', 'sao|dau|WHY ..4 [so|sdt]',
      '[lay|kiem|co|biet|xin|tim] ..2 so|sdt ..6 dau|sao|ai|nao|gi', '[so|sdt] cua? toi|minh|em|tui|t o|tu|lay dau|sao',
      'ty|ben|hang|cty|shop [nao] vay|the|day|do|nhi|z|v POLITE* $',
    ] },
    { id: 'declined', is: 'held', when: [
      '^ POLITE|YOU|da|thoi|hien|tai|gio|k|ko|khong* [DECLINE] POLITE|dau|a|YOU|gi|lam|nua* $', '^ POLITE|YOU|thoi* [DECLINE] POLITE|dau* ,', '[NO_INTEREST]',
      '^ POLITE* [thoi|khoi] POLITE|YOU* $',
    ] },
    { id: 'anger', is: 'held', when: ['[ANGER]', '[REPORT]', '[SCAM] !khong|ko|k|ha|phai'] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: ['^^ da [REACTION] "', '^^ da [REACTION] ..4 "'] },
    { id: 'automatic-reply', extent: 'message', when: ['[AUTOMATIC]', '[BUSY] ..12 sau|lai'] },
    { id: 'footer', extent: 'sentence', when: [
      '[soan] ..4 gui NUM !roi|ma|nhung|nma', 'soan [KEYWORD|UNSUBSCRIBE|REFUSE] ..1 gui NUM !roi|ma|nhung|nma', '[REFUSE|UNSUBSCRIBE] FILL|MESSAGE* soan',
    ] },
  ],
  kinds: {
    all: 'tat ca, toan bo, bat ky, bat cu, moi, het',
    program: 'nay, tin nay, tin nhan nay, may tin nay, danh sach nay',
    marketing: 'quang cao, qc, khuyen mai, km, uu dai, tiep thi, giam gia, chao moi, chao hang',
    reminders: 'nhac nho, tin nhac, nhac hoc phi, nhac lich, nhac no',
    alerts: 'thong bao, canh bao',
    orders: 'thong bao don, tin don hang, cap nhat don',
    political: 'chinh tri, bau cu, ung cu, van dong',
    donations: 'quyen gop, ung ho, tu thien',
    surveys: 'khao sat, danh gia',
    newsletters: 'ban tin, newsletter',
  },
  keep: 'nhung, tru, ngoai tru, chi giu, chi nhan, van nhan, giu lai',
  common: `
    toi tui minh em anh chi ban ong ba co chu cac nhung mot hai bon nam sau bay tam chin muoi va voi cua la thi ma o tren trong ngoai den tu cho duoc dc khong ko k
    da dang se roi chua van con cung rat qua lam nhe nha a oi day do nay kia ay gi nao sao ai dau khi neu vi nen hay hoac nhu the vay di ve ra vao len xuong lai mua
    gui nhan noi biet thay hieu nghi muon can phai an uong ngu choi hoc viec cong ty hang don gia tien bao nhieu ngay mai hom gio phut sang trua chieu tuan thang thu
    moi cu tot dep nhanh cham som it lon nho xin cam on vui long loi ok vang u uh uhm r j z v dk bn mn ng nta sp size mau dia so dien thoai xe duong giao kiem tra
    xac dat lich hen dung su chung nguoi trai gai me bo dinh be yeu thuong buon bat cach cai cao cau chao chay chet chong cuc cuoc cuu dac dai dan dao dem dich doi
    dong dum dut duyen fien ghe gium giup goi gop han het hiem hoa hoan hoat hoi hop hung khac khoan khoi khung khuya khuyen kich kien kinh lac lan lap lien lieu lua
    luat luon mac mang manh may mom nai ngung nham nhat nua pay pham phan phap phat phep phien phong phuc quan quang quen rac ray ruoi sach sat sdt sms tac tai ten
    tham thao that them theo thich thiet thoi thong thuc tiep tim tin toa toan tre trinh tuc tung ung vai vien xuc cuoi`,
};

/**
 * Vietnamese. Keywords with đ are given twice: the comparison of keywords keeps that letter, so that "đúng" (right) is told from "dừng" (stop).
 * Templates are written without accents, as Vietnamese programs do: one segment. "dung" alone is no keyword:
 * typed without accents it also says "right", and is held.
 */
export const vi: LanguagePack = {
  language: 'vi',
  countries: ['VN'],
  keywords: {
    opt_out: [
      { word: 'huy', source: DECREE, collision: 'the name Huy' },
      { word: 'huy dang ky', source: USUAL },
      { word: 'huy đang ky', source: USUAL },
      { word: 'huy dk', source: USUAL },
      { word: 'huy bo', source: USUAL, collision: 'cancel an order: in a sentence, not the whole message' },
      { word: 'tu choi', source: DECREE },
      { word: 'tu choi qc', source: DECREE },
      { word: 'tu choi quang cao', source: DECREE },
      { word: 'tc', source: `${DECREE}: TC is short for tu choi`, collision: 'take care', countries: ['VN'] },
      { word: 'tc qc', source: DECREE, countries: ['VN'] },
      { word: 'ngung', source: USUAL },
      { word: 'dung lai', source: USUAL },
      { word: 'huy theo doi', source: USUAL },
    ],
    opt_in: [
      { word: 'dang ky lai', source: USUAL },
      { word: 'đang ky lai', source: USUAL },
    ],
    help: [
      { word: 'tro giup', source: USUAL },
      { word: 'huong dan', source: USUAL },
    ],
    affirmative: [
      { word: 'co', source: ANSWER, countries: ['VN'] },
      { word: 'vang', source: ANSWER },
      { word: 'da', source: ANSWER },
      { word: 'dong y', source: ANSWER },
      { word: 'duoc', source: ANSWER },
      { word: 'u', source: ANSWER, countries: ['VN'] },
      { word: 'uh', source: ANSWER },
      { word: 'uk', source: ANSWER, countries: ['VN'] },
      { word: 'ukm', source: ANSWER },
      { word: 'đung', source: ANSWER, collision: 'đừng, do not: alone it is no request' },
      { word: 'đung roi', source: ANSWER },
      { word: 'đong y', source: ANSWER },
      { word: 'đuoc', source: ANSWER },
      { word: 'da đuoc', source: ANSWER },
      { word: 'da đung', source: ANSWER },
      { word: 'da co', source: ANSWER },
      { word: 'co a', source: ANSWER },
      { word: 'da vang a', source: ANSWER },
      { word: 'dung roi', source: ANSWER },
      { word: 'vang a', source: ANSWER },
      { word: 'da vang', source: ANSWER },
      { word: 'da duoc', source: ANSWER },
      { word: 'duoc a', source: ANSWER },
    ],
    negative: [
      { word: 'khong', source: ANSWER },
      { word: 'ko', source: ANSWER },
    ],
  },
  grammar,
  templates: {
    opt_out: '{brand}: Ban da huy nhan tin tu {date} va se khong nhan tin nua. Ho tro: {helpContact}. Soan START de nhan lai.',
    opt_in: '{brand}: Ban da nhan tin tro lai. So tin khong co dinh, co the tinh cuoc. Soan HELP de duoc ho tro, STOP de huy.',
    help: '{brand}: Can ho tro, lien he {helpContact}. So tin khong co dinh, co the tinh cuoc. Soan STOP de huy.',
    confirm_opt_in: '{brand}: Soan CO de nhan tin cua chung toi, neu khong se khong gui gi. Soan HELP de duoc ho tro, STOP de huy.',
    clarify: '{brand}: Ban da huy nhan tin va se khong nhan tin nua. De giu lai mot so tin, soan ten: {choices}.',
  },
};
