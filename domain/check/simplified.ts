// Traditional characters that occur in what the rules look for, and 帐, which many write for 账. Not a converter: what a sign or the model never reads needs no entry.
const from =
  '轉帳賬戶號碼驗證銀貸額無鎖凍結機關問題對華國監檢員誤當實書館聯繫電話語視頻錄軟體點擊連網頁費繳稅還錢萬億內單務兌換積獎領補贈優購買賣貨遞運丟壞報賠償療醫險養現業經辦處長總師開會應該們個這裡麼嗎為誰聽說請幫給從後門關閉係風險權確認準備資訊訂閱註銷啟動試過間時復製鏈設備陳張劉楊趙黃吳孫馬禮兒媽爺親愛寶貝軍隊遊戲裝練級賺傭勞職兩紅導線詐騙緝潔脫凈據調財產歸進場離異緣戀國際匯幣虛擬賭彩遠達傳燈東區鄉鎮縣';
const to =
  '转账账户号码验证银贷额无锁冻结机关问题对华国监检员误当实书馆联系电话语视频录软体点击连网页费缴税还钱万亿内单务兑换积奖领补赠优购买卖货递运丢坏报赔偿疗医险养现业经办处长总师开会应该们个这里么吗为谁听说请帮给从后门关闭系风险权确认准备资讯订阅注销启动试过间时复制链设备陈张刘杨赵黄吴孙马礼儿妈爷亲爱宝贝军队游戏装练级赚佣劳职两红导线诈骗缉洁脱净据调财产归进场离异缘恋国际汇币虚拟赌彩远达传灯东区乡镇县';
const values = [...to];

/** The simplified character for a traditional one. */
export const simplified: Readonly<Record<string, string>> = Object.fromEntries(
  [...from, '帐'].map((key, place) => [key, values[place] ?? '账']),
);
