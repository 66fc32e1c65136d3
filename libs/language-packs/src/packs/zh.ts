import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Chinese programs';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

/** Simplified, traditional (Taiwan, Hong Kong) and written Cantonese side by side; each character is a word of its own, a gap counts characters. */
const grammar: Grammar = {
  classes: {
    // For the rules of every language
    CRY: '停, 停下, 别闹了, 别闹, 够了, 住手, 打住, 停停停, 别说了, 別鬧了, 別鬧',
    GLAD: '哈哈, 恭喜, 太可爱, 太可愛, 笑死, 笑死我, 太棒, 太好了, 中奖了, 赢了, 贏了, 爱死, 感动, 好开心, 😂, 🤣, 😍, 🥰, 😆, 😅, 😭, 🎉, 🥳',
    DOUBT: '真的吗, 真的假的, 真的嗎, 不会吧, 不會吧, 真的',
    EMPHASIS: '请, 麻烦, 拜托, 赶紧, 赶快, 立刻, 马上, 立即, 他妈的, 妈的, 請, 麻煩, 拜託, 馬上, 真的, 各位',
    // Own classes
    POLITE: `
      🙏, 😡, 😠, 😤, 🤬, 🙄, 😭, 😢, 😩, 😒, 😑, 😅, 😊, 🙂, 😀, 👋, ✋, 🛑, ❌, 🚫, ❤, 😂, 🤣, 👎, 💢, 请, 請, 谢谢, 謝謝, 谢, 麻烦, 麻煩, 拜托, 拜託, 唔該, 唔该,
      多谢, 多謝, 感谢, 感謝, 好, 好的, 你好, 您好, 了, 吧, 啊, 呀, 啦, 喔, 哦, 嗎, 吗, 立即, 马上, 馬上, 立刻, 现在, 現在, 尽快, 盡快, 我, 想, 要, 帮我, 幫我, 给我,
      給我, 全部, 所有, 他妈的, 他媽的, 妈的, 靠, 直接, 申请, 申請, 需要, 都, 本人, 这个, 這個`,
    NEG: `
      别, 別, 不要, 请勿, 請勿, 勿, 不准, 不準, 不许, 不許, 不得, 禁止, 唔好, 唔准, 唔可以, 咪, 甭, 莫, 不可以, 可以不, 能不能不, 可不可以不, 不要给, 不想你,
      不想你们, 不想你們, 不希望你, 不允许, 不允許, 不同意, 没让, 沒讓, 没同意, 拒绝, 拒絕`,
    SOFT_NEG: '不用, 不必, 不需要, 唔使, 唔洗, 无需, 無需, 毋須, 無須, 没必要, 沒必要',
    AGAIN: `
      再, 以后, 以後, 总, 總, 老, 老是, 一直, 继续, 繼續, 随便, 隨便, 乱, 亂, 这样, 這樣, 来, 來, 又, 不停, 不断, 不斷, 成日, 整天, 还, 還, 仲, 擅自, 没事, 沒事,
      他妈, 他妈的, 他媽的, 特么, 他娘的, tm, tmd, 浪费时间, 你们, 你們, 你哋, 你, 您, 贵司, 貴司, 贵公司, 貴公司, 任何人, 任何, 私自, 都, 通过短信, 用短信, 群, 瞎,
      狂, 突然, 主动, 主動, 給我, 给我, 这么, 這麼, 咁`,
    TO: '给, 給, 向, 往, 到, 对, 對, 跟, 俾, 畀, 同, 和, 与, 與, 把, 将, 將, 用, 在',
    SEND: `
      发, 發, 发送, 發送, 传, 傳, 传送, 傳送, 寄, 推送, 送, send, sd, sms, text, 打扰, 打擾, 骚扰, 騷擾, 滋扰, 滋擾, 侵扰, 联系, 聯繫, 聯絡, 联络, 烦, 煩, 吵我,
      轰炸, 轟炸, 推销, 推銷, 群发, 群發, 推播, 刷屏, 缠, 纏, 找我, 搵我, 嘈, 来信, 來信, 发来, 傳來, 提醒我, 通知我, 提醒了, 通知了, 纠缠, 糾纏, 宣传, 宣傳, 发短信,
      短信, 烦扰, 搞我, 惹我, 理我, 塞, 轰, 灌, 弹, 彈, 推广告, 扰民, 發廣告, 发广告, 推荐, 推薦`,
    SEND_OTHER: `
      货, 貨, 票, 火, 脾气, 脾氣, 愁, 呆, 烧, 燒, 慌, 疯, 瘋, 病, 抖, 生, 现, 現, 展, 快递, 快遞, 顺丰, 順豐, 申通, 京东, 极兔, ems, 邮政, 宅急便, 黑貓, 黑猫, 中通,
      圆通, 韵达, 错, 錯, 红包, 紅包, 包裹, 朋友圈, 邮件, 郵件, 邮箱, email, e, 微信, wechat, whatsapp, line, 到公司, 到家, 到店, 给别人, 給別人, 给他, 給他, 给她,
      給她, 照片, 图, 圖, 语音, 語音, 视频, 影片, 定位, 地址, 晚了, 太晚, 太快, 件, 明, 布, 自, 言, 炎, 行, 挥, 揮, 表, 达, 達, 真, 统, 統, 說, 说, 奇, 染, 花, 禮,
      礼, 你, 恼, 惱, 躁, 心, 卖家, 賣家, 客服, 医生, 醫生, 他, 她, 货款, 错地址, 餐, 给我妈妈惊喜, 动, 工资, 薪, 车, 車`,
    TIME: `
      晚上, 半夜, 深夜, 凌晨, 夜里, 夜裡, 夜晚, 夜间, 三更半夜, 早上, 一大早, 清早, 周末, 週末, 星期天, 礼拜, 禮拜, 上班, 工作时间, 休息时间, 休息時間, 午休, 中午,
      下班, 点以后, 點以後, 点之后, 點之後, 点后, 點後, 睡觉, 睡覺, 频繁, 頻繁, 那么多, 那麼多, 这么多, 這麼多, 咁多, 咁密, 太多, 这么晚, 這麼晚, 咁夜, 这么早,
      這麼早, 太早, 每天都, 夜深, 太晚, 这个点, 這個點, 这个时间, 這個時間, 这时候, 這時候, 这个时候, 這個時候, 大半夜, 大晚上, 大清早`,
    STOP: '停止, 停, 停掉, 停了, 终止, 終止, 中止, 关闭, 關閉, 关掉, 關掉, 停咗, 停下',
    MESSAGE: `
      短信, 短信息, 简讯, 簡訊, 短訊, 短讯, 讯息, 訊息, 信息, 消息, 广告, 廣告, 推广, 推廣, 促销, 促銷, 推销, 推銷, 通知, 提醒, 推送, 宣传, 宣傳, 垃圾, 优惠, 優惠,
      资讯, 資訊, 彩信, 问卷, 問卷, 调查短信, 活动信息, 营销, 營銷, 行銷, 推播, 电子报, 電子報, 简报, 簡報, 募捐, 捐款, 拉票, 群发, 群發, 内容推送, 骚扰, 騷擾, 嘢,
      东西, 東西, 订阅, 訂閱, 短讯息, 消费提醒, 活动短信, 贷款, 貸款`,
    YOUR: `
      再, 你们, 你們, 你哋, 你, 您, 贵公司, 貴公司, 贵司, 的, 这些, 這些, 这种, 這種, 这类, 這類, 那些, 那种, 那種, 任何, 什么, 什麼, 所有, 一切, 垃圾, 呢啲, 啲, 嘅,
      更多, 相关, 相關, 其他, 其它, 烂, 爛, 无聊, 無聊, 狗屁, 商业, 商業, 关于, 有关`,
    NOT_WANT: `
      不想, 不愿, 不願, 不愿意, 不願意, 不希望, 不要, 别让我, 別讓我, 不需要, 不再, 拒绝, 拒絕, 唔想, 唔要, 唔需要, 不同意, 没同意, 沒同意, 没有同意, 沒有同意,
      不打算, 不用, 不准備, 不准备, 不接受, 不想要, 不稀罕, 不爱, 受够了, 受夠了, 我不, 不再需要, 不再想`,
    RECEIVE: '收, 收到, 接收, 接到, 看到, 看見, 看见, 见到, 見到, 收你, 订, 訂, 接受, 被, 睇到, 看你',
    RECEIVE_OTHER: '货, 貨, 快递, 快遞, 包裹, 件, 钱, 錢, 款, 礼, 禮, 费, 費, 现金, 到货, 到貨, 错, 单, 單, 票, 餐, 房, 机票, 機票, 位, 酒店, 金, 房间, 外卖, 外送',
    REMOVE: `
      删, 刪, 删除, 刪除, 删了, 删掉, 刪掉, 移除, 移出, 移走, 拿掉, 去掉, 除名, 踢, 踢出, 剔除, 清除, 抹掉, 抹去, 剷, 鏟, del, delete, remove, 注销, 註銷, 拉出,
      除掉, 去除, 撤下, 划掉, 移開, 退出, 拿走, 加入黑名单, 拉黑, 加黑名单`,
    ME: `
      本號碼, 本号码, 这个号码, 這個號碼, 这号码, 這號碼, 此号码, 此號碼, 呢個電話, 呢個號碼, 这个电话, 這個電話, 这个手机, 这个号, 這個號, 这号, 号码, 號碼, 手机号,
      手機號, 电话, 電話, 门号, 門號, number, 个人信息, 個人資料, 联系方式, 聯絡方式, 资料, 資料`,
    SELF: '我, 本人, 俺, 咱, 我們, 我们, 我哋, 我爸, 我妈, 我媽, 家母, 家父',
    MISTAKE: '误, 誤, 不小心, 手滑, 按错, 按錯, 点错, 點錯, 误点, 誤點, 误按, 誤按, 误发, 誤發, 误回, 不慎, 手误, 手誤, 一时手快, 打错了才, 唔小心, 㩒錯, 被我误',
    REJOIN: `
      恢复, 恢復, 重新订阅, 重新訂閱, 重新开通, 重新開通, 再订阅, 再訂閱, 订阅回来, 訂閱回來, 加回, 重新加入, 再加入, 继续收, 繼續收, 还想收, 還想收, 重新接收, 撤销,
      撤銷, 想收回, 再收到`,
    LAUGH: '哈哈, 笑死, 好笑, 搞笑, 太逗, 太可爱, 太可愛, 哈哈哈, hhh, 嘻嘻, 笑爆',
    LIST: `
      名单, 名單, 列表, 清单, 清單, 数据库, 資料庫, 资料库, 通讯录, 通訊錄, 群组, 群組, 群, 系统, 系統, 名册, 名冊, list, 记录里, 發送, 发送对象, 会员群, 联系人,
      聯絡人, 订阅, 訂閱, 客户资料, 客戶資料, 推送, 后台`,
    UNSUBSCRIBE: `
      退订, 退訂, 退定, 推订, 推訂, 退丁, 退钉, 退阅, 退閱, 取消订阅, 取消訂閱, 取消订閱, 取消定阅, 取消訂阅, 解除订阅, 解除訂閱, 拒收, 拒接, 拒绝接收, 拒絕接收, 取消接收, 取消推送,
      取消推播, 取消短信, 取消簡訊, 取消短訊, 取消訊息, 屏蔽我, 退出订阅, 退出訂閱, 停止订阅, 停止訂閱, tuiding, 取關`,
    OTHER: `
      订单, 訂單, 单子, 单, 預約, 预约, 预订, 預訂, 会议, 會議, 課, 课, 房间, 房間, 房, 酒店, 机票, 機票, 车票, 車票, 票, 会员, 會員, 套餐, 保险, 保險, 合约, 合約,
      合同, 快递, 快遞, 包裹, 外卖, 外賣, 座位, 订位, 訂位, 餐厅, 健身, 账号, 账户, 帳號, 帳戶, 賬戶, 照片, 评论, 評論, 地址, 自动续费, 自動續費, 扣款, 行程, 航班,
      班次, 比赛, 比賽, 活动, 活動, 配送, 运单, 面试, 面試, 件, 货, 貨, 门诊, 挂号, 掛號, 看診, 的钱, 费, 費, 服务费, 牛奶, 报纸, 報紙, 杂志, 雜誌, netflix, 流量,
      宽带, 商品, 這單, 这单, 的房, 押金, 服务吗, 的课, 電子郵件, 邮件, 郵件, 聚餐, 约会, 那个, 那個`,
    HOW: `
      怎么, 怎麼, 怎样, 怎樣, 如何, 怎么才能, 點樣, 点样, 點先, 哪里可以, 哪裡可以, 在哪, 边度, 邊度, 什么办法, 怎能, 咋, 可以吗怎么, 方法, 办法, 辦法, 途径, 途徑,
      步骤, 步驟, 哪儿, 哪里能, 哪裡能, 哪能`,
    NEGATED: `
      没, 沒, 没有, 沒有, 不是, 不想, 不要, 别, 別, 唔想, 冇, 未, 不能, 无法, 無法, 不会, 不會, 还没, 不用, 千万别, 无需, 不需要, 怕, 误, 誤, 不小心, 请勿, 並沒有,
      并没有, 从没`,
    REPLY: '回复, 回復, 回覆, 回, 發送, 发送, 答复, 答覆, 请回, 请回复, 輸入, 按, 可回',
    CODE: 'td, t, n, r, qx, stop, y, d, qxdx, 退订, 退訂, unsub, 0, 1, 2, 00, 0000',
    CALL: '打电话, 打電話, 打来, 打來, 打过来, 打給, 打给, 来电, 來電, 致电, 致電, 打我, 打了, 打, 电话骚扰, 電話騷擾, call, 拨打, 撥打',
    CALL_OTHER: '扰, 擾, 开, 開, 折, 包, 算, 车, 車, 游戏, 断, 斷, 架, 人',
    THREAT: `
      报警, 報警, 投诉, 投訴, 举报, 舉報, 起诉, 起訴, 告你, 告你们, 告你們, 律师, 律師, 法律, 12321, 12315, 工信部, 消委會, 法院, ncc, 拉黑, 封鎖, 封锁, 不客气,
      不客氣, 骂, 罵, 檢舉, 检举`,
    WRONG: `
      打错, 打錯, 发错, 發錯, 传错, 傳錯, 找错, 找錯, 搞错人, 搞錯人, 弄错人, 认错人, 認錯人, 错号, 錯號, 号码错, 號碼錯, wrong number, 寄错人, 打錯咗, 号码不对,
      换号, 換號, 不是本人, 不是機主, 不是机主, 錯人, 错人了, send錯, 你找的人, 查无此人, 查無此人, 号码已经换人, 换人了, 不认识你, 不認識你, 唔識你, 唔係我, 不是他,
      不是她, 没有这个人, 沒有這個人, 不是这个人, 冇呢個人, 换主人, 換主人, 换了主人, 換了主人, 别人在用, 別人在用, 不姓, 唔姓, 换了人, 換了人, 机主已换, 易主`,
    DECLINE: `
      不需要, 不用, 不用了, 不必了, 不要, 唔使, 唔要, 没兴趣, 沒興趣, 不感兴趣, 不感興趣, 冇興趣, 不考虑, 不考慮, 没需要, 沒需要, 无意, 没需求, 暂不需要, 没空理,
      别烦, 算了, 免了, 够了, 夠了, no need, 没有兴趣, 沒有興趣, 无兴趣, 不了, 不订, 不訂, 不买, 不買, 不办, 不辦, 不参加, 不參加, 不考虑了, 用不着, 用不上, 不感冒,
      不约, 没打算, 沒打算`,
    ANGER: `
      滚, 滾, 傻逼, 傻b, sb, 神经病, 神經病, 有病, 烦死, 煩死, 烦人, 煩人, 去死, 骚扰, 騷擾, 够了没, 烦不烦, 煩不煩, 好烦, 好煩, 太烦, 真烦, 很烦, 很煩, 仆街, 收皮,
      垃圾短信, 垃圾信息, 垃圾簡訊, 有完没完, 没完没了, 沒完沒了, 脑残, 王八蛋, 去你的, 去你妈, 操你, 癡線, 痴線, 黐線`,
    SCAM: '骗子, 騙子, 诈骗, 詐騙, 骗人, 騙人, 骗钱, 騙錢',
    REACTION: `
      喜欢, 喜歡, 点赞, 點讚, 赞, 讚, 按讚, 爱, 愛, 喜爱, 喜愛, 大笑, 笑, 哈哈, 强调, 強調, 质疑, 質疑, 疑问, 疑問, 不喜欢, 不喜歡, 踩, 表示, 倒赞, 回应, 回應, 回复,
      回覆, 加了爱心, 移除, 删除`,
  },
  rules: [
    { id: 'do-not-remove', is: 'none', when: ['别|別|不要|勿|请勿 把|将|將 ..3 [REMOVE]', '[不要|别|別] 取消|停止|关闭|關閉|停掉|停 ..4 提醒|通知|短信|服务|服務'] },
    { id: 'footer-typed', is: 'opt_out', when: [
      '^^ REPLY CODE [UNSUBSCRIBE] $$', '^^ [UNSUBSCRIBE] REPLY CODE $$', '我|已|都|过|過|经|經 REPLY 了|过|過|咗? CODE ..1 [UNSUBSCRIBE]',
      'REPLY 了|过|過|咗? CODE? ..1 [UNSUBSCRIBE] ..4 还|還|仍|仲|又', '[UNSUBSCRIBE] ..2 REPLY 了|过 CODE ..4 还|還|仍|仲|又',
    ] },
    { id: 'footer-word', is: 'none', when: [
      'REPLY [KEYWORD|UNSUBSCRIBE|STOP] 即可|可|以|來|来|就能', '[UNSUBSCRIBE|拒收] 请|請|可? REPLY', 'REPLY CODE ..1 [UNSUBSCRIBE|停止|取消]',
      '[UNSUBSCRIBE|拒收|停止|取消] 请|請|可* REPLY CODE', '[如|若] 要|想|需|欲* UNSUBSCRIBE|STOP|取消 ..2 REPLY', '如|若 要|想|需|欲* [UNSUBSCRIBE|STOP|取消]',
      'REPLY [CODE|KEYWORD] ..1 UNSUBSCRIBE|停止|取消',
    ] },
    { id: 'order-notice', is: 'none', when: [
      'OTHER 已|被? [取消短信|取消訊息|取消簡訊]', '[UNSUBSCRIBE] 的|咗|了|这|這|那|个|個|我|昨天|今天|明天* OTHER', 'OTHER ..2 [UNSUBSCRIBE]',
      '[UNSUBSCRIBE] 政策|规则|費|费', 'OTHER [STOP]',
    ] },
    { id: 'by-mistake', is: 'none', when: [
      'MISTAKE 了|地|的|点|點|按|发|發|回|回复|回覆|把|就|给|給|你们|你們|你哋|短信|簡訊|成|下* [UNSUBSCRIBE|STOP|KEYWORD]', '[UNSUBSCRIBE|KEYWORD] ..14 REJOIN',
      'REJOIN ..8 [UNSUBSCRIBE]', '[UNSUBSCRIBE|KEYWORD] ..3 MISTAKE', 'LAUGH ..3 [NEG|STOP|SEND]', '[NEG|STOP] ..8 LAUGH',
    ] },
    { id: 'declined-then-unsubscribe', is: 'opt_out', when: ['NEGATED ..4 , POLITE* [UNSUBSCRIBE|STOP|KEYWORD] !OTHER'] },
    { id: 'negated', is: 'none', when: [
      'NEGATED 再|想|要|有|说|說|过|過|点|點|办|申请* [UNSUBSCRIBE|KEYWORD]', '係|系 [咪]', '[NOT_WANT|NEG] ..2 错过|錯過|漏|忘',
      '[NEG] ..2 担心|擔心|着急|急|客气|客氣|介意|怪|误会', '别|別|不要|唔好|不准|不用|咪|勿|没|沒|冇|不能|不会|不會 [STOP]', '[别|別|不要|唔好] STOP',
      '别|別|不要|没|沒|勿|唔好|不用|不能|未|没有|沒有|误|誤|不小心 [REMOVE] !订|訂|收',
    ] },
    { id: 'how-to', is: 'held', when: [
      'HOW ..5 [UNSUBSCRIBE|STOP|KEYWORD] !车|車|业|業|靠|电|電|经|經|OTHER', 'HOW ..5 [REMOVE] ..4 ME|订阅|訂閱|MESSAGE|名单|名單',
      'HOW ..4 [不] 再|被|收|会|會|要', 'HOW ..3 [取消] ..4 MESSAGE', '[UNSUBSCRIBE] 怎么|怎麼|如何 弄|操作|办|辦|搞|做|退|用', '[UNSUBSCRIBE] 方法|链接在|在哪',
    ] },
    { id: 'not-at-this-time', is: 'held', when: [
      '[NEG|SOFT_NEG] ..4 TIME ..6 SEND', 'TIME ..6 [NEG] ..7 SEND', '[少] AGAIN|TO|我|点|啲* SEND', '[少] ..3 MESSAGE',
      'SEND|MESSAGE ..3 [太多|太频繁|太頻繁|太密]', '[暂停|暫停|暂时] ..6 SEND|MESSAGE|订阅|訂閱|接收',
      '[天天|每天|成日|一天到晚|整天|隔三差五|三天两头|从早到晚|动不动|没完没了地] 都|就|在|地|给我|給我* SEND !SEND_OTHER', '[暂停|暫停] ..2 月|周|週|天|星期',
      '[MESSAGE|SEND] ..3 有点多|有點多|好多|越来越多|越來越多|太密集|多了点|多得|多到', '[少] 一? 点|點|啲 SEND|MESSAGE', '[少|减少|減少] 几|幾 条|條|封|则|則',
      '[只] 想|要|收|发|發|给我|發我* 每|一|两|兩 ..4 次|条|條|封', '[每|一] 天|周|週|月 ..3 太多|太频繁|就够|就夠', '频率|頻率 ..2 [高|密|太多|过高|過高]',
      '[总|總|老|总是|老是] 给我|給我|这么|這麼? SEND !SEND_OTHER',
    ] },
    { id: 'calls-and-texts', is: 'opt_out', when: ['[NEG] AGAIN* CALL 或|和|及|以及|跟|与|與|也|同 ..2 SEND !SEND_OTHER'] },
    { id: 'stop-calling', is: 'held', when: [
      '[NEG|SOFT_NEG] AGAIN* CALL !CALL_OTHER', '[NEG|SOFT_NEG] AGAIN* TO ..4 CALL !CALL_OTHER', '[STOP] ..2 CALL !CALL_OTHER',
    ] },
    { id: 'why-still', is: 'held', when: [
      '为什么|為什麼|为何|為何|干嘛|幹嘛|怎么|怎麼|做乜|點解 ..5 [SEND] 给|給|我|短信|广告|廣告|信息|訊息|簡訊|嘢|个不停',
      '为什么|為什麼|为何|点解|點解 AGAIN* [SEND] !SEND_OTHER', '怎么|怎麼|咋 还|還|又|老|总|總 ..2 [SEND] !SEND_OTHER',
    ] },
    { id: 'received-already', is: 'none', when: ['收到 了? ..2 [SOFT_NEG] 再? SEND'] },
    { id: 'do-not-send', is: 'opt_out', when: [
      '[NEG] AGAIN* SEND !SEND_OTHER', '[NEG] AGAIN* TO ..10 SEND !SEND_OTHER', '[NEG] AGAIN* 有 ..4 MESSAGE', '[SOFT_NEG] 再|继续|繼續|给我再 ..5 SEND !SEND_OTHER',
      '[SOFT_NEG] TO 我|ME ..4 SEND !SEND_OTHER', '[SOFT_NEG] AGAIN* SEND ..4 MESSAGE', 'MESSAGE ..6 [SOFT_NEG] SEND', 'MESSAGE ..4 [别|別|不要] 来|來',
      '[NEG] ..3 SEND ..4 MESSAGE', '[NEG] AGAIN* whatsapp|微信|line|email ..3 SEND',
    ] },
    { id: 'not-wanted', is: 'opt_out', when: [
      '[NOT_WANT] AGAIN* RECEIVE YOUR* MESSAGE', '[NOT_WANT] AGAIN* RECEIVE 到? YOUR* 你|您|贵|貴', '[NOT_WANT] AGAIN* RECEIVE ..10 MESSAGE',
      '[NOT_WANT] 再 AGAIN* RECEIVE !RECEIVE_OTHER', '[NOT_WANT] YOUR* MESSAGE !码|验证|怎|吗|嗎', 'MESSAGE ..4 [NOT_WANT] AGAIN* RECEIVE',
      '[NOT_WANT] 任何 ..4 MESSAGE', '^ POLITE* [NOT_WANT] AGAIN* RECEIVE POLITE* $', '[谢绝|謝絕|拒绝|拒絕|唔收|不收] ..6 MESSAGE|推销|推銷',
      'MESSAGE ..4 [NOT_WANT] 再? 看', '[NOT_WANT] AGAIN* 看 YOUR* MESSAGE',
    ] },
    { id: 'remove-me', is: 'opt_out', when: [
      '从|從|由|喺|在|自 ..8 LIST ..3 [REMOVE]', '[REMOVE] ..4 名单|名單|列表|清单|清單|通讯录|通訊錄|群组', '名单|名單 ..3 [REMOVE]',
      '[取消] ..2 ME ..3 订阅|訂閱|推送|短信', '把|将|將|帮|幫 ..4 ME 给|給|都|从|全部|全|彻底|徹底* [REMOVE]',
      '[REMOVE] 掉|了|咗|走|下|我|你们|本人|此|这个|這個|有关|关于|的|嘅|个|個* ME', '[REMOVE] 掉|了|咗|走|下* SELF POLITE* $', 'ME --3 [REMOVE]',
      '把|将|將 SELF [REMOVE]', '[REMOVE] 号|號|号码|號碼|我 POLITE* $',
    ] },
    { id: 'leave-alone', is: 'opt_out', when: ['[离我远|離我遠|放过我|放過我|不要理我|别理我|让我清静|讓我清靜|还我清静]'] },
    { id: 'unsubscribe', is: 'opt_out', when: [
      '[UNSUBSCRIBE] !OTHER', '[取消] YOUR|我|掉|全部|一切* MESSAGE !码', '[我要|给我|請|请|帮我|幫我] td|qx $',
      '[REMOVE|取消|解除|停止|关闭|關閉|停掉] 我|的|掉|YOUR|MESSAGE|全部* 订阅|訂閱|推送|推播 !OTHER', '^^ 请|請|我要|麻烦|麻煩 [td|qx] POLITE* $$',
      '^^ [td|qx] 谢谢|謝謝|吧|了|啊 $$',
    ] },
    { id: 'stop-sending', is: 'opt_out', when: [
      '[STOP] 再|給|给|我|向|对|繼續|继续* SEND !SEND_OTHER', '[STOP] YOUR|一下|掉* MESSAGE', '[STOP] TO ..5 SEND !SEND_OTHER',
      'MESSAGE ..2 [停了|停掉|停咗|停吧|停止|关掉|關掉|关闭]', '^ POLITE* [stop|停止|停] POLITE|KEYWORD* $', '^ POLITE* [stop|停止] POLITE* ,',
      ', POLITE* [停止] POLITE* $', '^ POLITE* [退出] POLITE* $', 'MESSAGE ..6 [全部取消|都取消|全取消|统统取消|全部停掉|都停掉|全部关掉|全部停]',
      '[取消|终止|終止] 对|對|向|给|給 ..4 MESSAGE',
    ] },
    { id: 'threat-if-again', is: 'opt_out', when: ['[再|还|還|继续|繼續|仲] AGAIN* SEND ..8 THREAT', '[再|继续|繼續|仲] AGAIN* TO 我 ..3 SEND ..8 THREAT'] },
    { id: 'asked-before', is: 'opt_out', when: [
      '已|已经|已經|都|明明|早就|早 ..4 [td|stop|取消] ..6 还|還|又|仍|仲 ..3 SEND|收',
      'REPLY 了? [td|t|r|qx|退订|退訂|stop] ..6 没用|沒用|没反应|沒反應|无效|無效|不管用|没效|沒效|没人理|沒人理',
    ] },
    { id: 'nobody-signed-up', is: 'held', when: [
      '[没|沒|冇|没有|沒有|从未|從未] ..3 订阅|訂閱|注册|註冊|登记|登記|报名|報名|同意 ..2 过|過|你|咗|这|這|此',
      '[没|沒|没有|沒有|从未|從未] ..3 订阅|訂閱|注册|註冊 $', '[未经|未經] ..2 同意',
    ] },
    { id: 'wrong-thing', is: 'none', when: [
      '我|刚才|刚刚|剛才|剛剛|上一条|上一條|上条|上條|那条|那條|上面|手滑 信息|訊息|短信|簡訊|是|的|好像|可能|又|给|了* [发错|發錯|传错|傳錯|寄错|寄錯|打错|打錯|send錯]',
      '[WRONG] ..3 忽略|撤回|无视|無視|收回', '[WRONG] 了? 字|价|價', 'NEG ..2 [WRONG]',
      '[WRONG] 了? ..2 货|貨|尺码|尺寸|颜色|色|地址|件|东西|東西|款|商品|订单|訂單|型号|型號',
    ] },
    { id: 'wrong-person', is: 'held', when: [
      '[WRONG]', '[不|唔] 是|係 ..3 先生|小姐|女士|本人|机主|經理|经理|老师', '[不是|唔係] 我|我的 ..1 号码|號碼|号|號|电话|電話|手机|手機',
    ] },
    { id: 'who-are-you', is: 'held', when: [
      '[你|您|你们|你們|你哋] 到底? 是|係 谁|誰|哪|邊', '[谁|誰] 啊|呀|是? $', '[你谁|哪位|边位|邊位|邊個|你哪位|是谁啊|什么人|什麼人|哪家公司] ..3 $',
      '哪里|哪裡|哪儿|哪|咋|啥|怎么|怎麼|边度|邊度|點|点|谁|誰 ..6 [我] ..3 号码|號碼|电话|電話|手机|手機|number|联系方式|资料',
      '[我] ..2 号码|號碼|电话|電話|手机号|number ..6 哪|怎么|怎麼|邊度|谁给',
    ] },
    { id: 'why-still-short', is: 'held', when: ['[还|還|又|仲] 在? SEND !SEND_OTHER'] },
    { id: 'declined', is: 'held', when: [
      '^ POLITE|我|对|對|这个|這個|暂时|暫時|目前|真的|现在|先|还是|還是* [DECLINE] POLITE|哈|哈哈|呢|的|喎|囉* $',
      '[没兴趣|沒興趣|不感兴趣|不感興趣|冇興趣|没有兴趣|沒有興趣|不考虑|不考慮]',
      '^ POLITE|我|对|對|这个|這個|暂时|暫時|目前|真的|现在|先|还|還* [DECLINE] 了|的|呢|哈|喎* , !退|换|換|改|帮|幫|我自',
      '^ POLITE|我* [DECLINE] 了? 谢谢|謝謝|多谢|多謝|唔該 ,',
      '[没|沒|没有|沒有|冇] 这|這|这个|這個|什么|什麼|任何|这方面* 打算|想法|需要|需求|兴趣|興趣|意向|意願|意愿 POLITE* $',
      '[改天|下次|以后|以後|回头|回頭|有空|过几天|到时] 再 说|說|看|考虑|考慮|了解 POLITE* $',
      '[已经|已經|都] 有|买|買|装|裝|办|辦|找 ..7 , POLITE* 谢谢|謝謝|多谢|多謝',
      '谢谢|謝謝|不用了|不用 , 但|不过|不過|可? 我|我们|我們|家里|家裡? [已经|已經] 有|买|買|装|裝|办|辦', ', 先|暂时|暫時|现在* [DECLINE] 了|的|吧|哈* $',
    ] },
    { id: 'anger', is: 'held', when: [
      '[ANGER]', '[投诉|投訴|举报|舉報|告|起诉|起訴|报警|報警] 你|你们|你們|你哋|贵', '[要|会|會|已经|已經|准备] 投诉|投訴|举报|舉報|报警|報警 ..6 $',
      '[找|请|請] 律师|律師', '你|你们|你們|你哋|死|臭|垃圾|都是 是|係|这些|這些|就|都|全* [SCAM]', '^ POLITE* [SCAM] POLITE|公司|短信|啊* $',
      '我|就|要|会|會|去|马上|馬上|准备|一定|直接 [THREAT] 你|你们|了|啦|咯|的* $',
    ] },
  ],
  asides: [
    { id: 'reaction', extent: 'message', when: [
      '^^ [REACTION] 了|過|过? "', '^^ [对|對|为|為|给|給|在|于] "', '^^ 已 [REACTION] 了? "', '^^ [移除|删除|取消] 了 ..6 "',
    ] },
    { id: 'automatic-reply', extent: 'message', when: [
      '[自动|自動] 回复|回覆|回復|應答|应答|答复', '[开车|開車|驾驶|駕駛|开会|開會|上课|休假|忙] ..12 回复|回覆|回電|回电|联系|聯繫|聯絡',
    ] },
    { id: 'footer', extent: 'sentence', when: [
      '[退订|退訂|拒收|取消|退阅] 请|請|可? 回复|回覆|回復|回 td|t|n|r|qx|NUM|stop|退订|y',
      '[回复|回覆|回復|回|输入|輸入] td|t|n|r|qx|NUM|stop|退订|退訂 ..1 退订|退訂|拒收|取消|即可|可|停止|以', '[text|reply] stop',
    ] },
  ],
  kinds: {
    all: '所有, 全部, 一切, 任何, 全都, 什么都, 什麼都, 都不',
    program: '这些, 這些, 这个, 這個, 这种, 這種, 这类, 這類, 呢啲, 此名单, 这份',
    marketing: '广告, 廣告, 推广, 推廣, 促销, 促銷, 推销, 推銷, 营销, 營銷, 行銷, 优惠, 優惠, 宣传, 宣傳, 商业, 商業, 打折, 折扣',
    reminders: '提醒',
    alerts: '警报, 警報, 预警, 通知',
    orders: '订单通知, 訂單通知, 物流, 快递通知, 发货通知, 訂單訊息, 订单短信',
    political: '政治, 拜票, 選票, 选票, 竞选, 競選, 选举, 選舉, 拉票, 投票, 候选人, 候選人, 參選',
    donations: '捐款, 募捐, 捐助, 捐錢, 募款, 筹款, 籌款',
    surveys: '问卷, 問卷, 调查, 調查, 满意度, 滿意度, 评价',
    newsletters: '电子报, 電子報, 简报, 簡報, 周报, 快讯, 快訊, 通讯, 通訊',
  },
  keep: '但, 但是, 不过, 不過, 除了, 除非, 保留, 只要, 只留, 只保留, 留住',
  common: `
    的 一 是 不 了 在 人 有 我 他 她 它 这 這 那 个 個 们 們 你 您 来 來 到 大 上 下 中 国 國 说 說 地 为 為 子 和 就 也 都 还 還 要 会 會 能 可 以 得 着 著 过 過 去
    想 看 没 沒 好 很 太 多 少 再 又 才 只 把 被 让 讓 给 給 对 對 从 從 向 往 跟 与 與 或 但 因 所 如 果 什 么 麼 怎 哪 谁 誰 几 幾 吗 嗎 呢 吧 啊 啦 哦 嗯 呀 哈 请
    請 谢 謝 麻 烦 煩 今 明 昨 天 日 月 年 时 時 候 分 点 點 半 早 晚 午 周 週 星 期 现 現 后 後 前 里 裡 外 先 生 小 姐 老 师 師 电 電 话 話 手 机 機 号 號 码 碼 短
    信 息 讯 訊 发 發 送 收 回 复 覆 退 订 訂 取 消 单 單 货 貨 钱 錢 买 買 卖 賣 家 店 公 司 车 車 门 門 路 水 吃 饭 飯 喝 睡 走 开 開 关 關 打 等 找 问 問 知 道 觉
    覺 真 最 新 高 快 慢 长 長 用 做 作 工 出 进 進 起 见 見 二 三 四 五 六 七 八 九 十 百 两 兩 唔 係 嘅 咗 俾 畀 喺 咁 啲 嘢 冇 佢 哋 乜 睇 搵 喎 囉 咩`,
};

/** Chinese: simplified and traditional characters, Cantonese as it is written. N, which some Chinese footers name, is left out: English reads it as no. */
export const zh: LanguagePack = {
  language: 'zh',
  countries: ['CN', 'HK', 'TW', 'MO', 'SG'],
  keywords: {
    opt_out: [
      { word: '退订', source: 'Chinese footers: 退订回T; the rules of MIIT on short messages ask for a way to refuse' },
      { word: '退訂', source: 'The same word in Taiwan and Hong Kong' },
      { word: '取消订阅', source: USUAL },
      { word: '取消訂閱', source: 'Usual word in Taiwan and Hong Kong programs' },
      { word: '拒收', source: 'Footers of Alibaba Cloud and Tencent Cloud SMS: 拒收请回复R' },
      { word: '停止', source: USUAL },
      { word: '取消', source: 'Usual word in Hong Kong and Taiwan programs', collision: 'cancel an order: in a sentence, not the whole message' },
      { word: 'td', source: 'Footers of Chinese programs: 回TD退订', countries: ['CN'] },
      { word: 't', source: 'Footers of Chinese programs: 退订回T', countries: ['CN'] },
      { word: 'r', source: 'Footers of Alibaba Cloud and Tencent Cloud SMS: 拒收请回复R', countries: ['CN'] },
      { word: 'qx', source: 'Chinese carriers: QX for 取消', countries: ['CN'] },
      { word: '0000', source: 'China Mobile: ends the services of a short code', countries: ['CN'] },
    ],
    opt_in: [
      { word: '重新订阅', source: USUAL },
      { word: '重新訂閱', source: USUAL },
    ],
    help: [
      { word: '帮助', source: USUAL },
      { word: '幫助', source: USUAL },
    ],
    affirmative: [
      { word: '是', source: ANSWER },
      { word: '是的', source: ANSWER },
      { word: '好', source: ANSWER },
      { word: '好的', source: ANSWER },
      { word: '可以', source: ANSWER },
      { word: '对', source: ANSWER },
      { word: '對', source: ANSWER },
      { word: '确认', source: ANSWER },
      { word: '確認', source: ANSWER },
    ],
    negative: [
      { word: '不', source: ANSWER },
      { word: '否', source: ANSWER },
      { word: '不是', source: ANSWER },
      { word: '不行', source: ANSWER },
    ],
  },
  grammar,
  templates: {
    opt_out: '{brand}：您已于 {date} 退订，不会再收到我们的短信。帮助：{helpContact}。如需重新订阅请回复 START 。',
    opt_in: '{brand}：您已重新订阅短信。发送频率不定，可能产生短信和流量费用。帮助请回复 HELP ，退订请回复 STOP 。',
    help: '{brand}：如需帮助请联系 {helpContact}。发送频率不定，可能产生短信和流量费用。退订请回复 STOP 。',
    confirm_opt_in: '{brand}：如愿接收我们的短信请回复 是 ，否则不会发送。帮助请回复 HELP ，退订请回复 STOP 。',
    clarify: '{brand}：您已退订，不会再收到我们的短信。如需保留部分短信，请回复名称： {choices}',
  },
};
