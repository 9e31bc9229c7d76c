import { kanjiFolder } from "@/lib/japan/kanji-variants";

/**
 * Old and popular forms that lib/japan/kanji-variants.ts has no need of: those of the 常用漢字表 and of names of companies and
 * people, each group led by its form today. Only for keys, on text that `foldForSearch` has folded.
 */
const GROUPS = `
  亜亞 悪惡 圧壓 囲圍 為爲 医醫 壱壹 隠隱 鋭銳 悦悅 奥奧 欧歐 鴬鶯 温溫 穏穩 価價 仮假 画畫 絵繪 拡擴 覚覺
  楽樂 巻卷 缶罐 歓歡 観觀 間閒 陥陷 勧勸 帰歸 戯戲 犠犧 旧舊 拠據 挙擧 峡峽 狭狹 郷鄕 暁曉 勲勳 薫薰 径徑
  茎莖 渓溪 継繼 軽輕 鶏鷄 剣劍劔剱劒 検檢 権權 献獻 験驗 顕顯 厳嚴 効效 恒恆 晃晄 黄黃 鉱鑛砿礦 号號 歳歲
  済濟 剤劑 蚕蠶 参參 賛贊 残殘 糸絲 歯齒 辞辭 湿濕 釈釋 写寫 従從 縦縱 渋澀 獣獸 粛肅 処處 緒緖 叙敍敘
  将將 奨奬 焼燒 証證 称稱 乗乘 浄淨 剰剩 畳疊 縄繩 譲讓 醸釀 状狀 触觸 慎愼 晋晉 尽盡 図圖 粋粹 酔醉 穂穗
  随隨 髄髓 枢樞 数數 瀬瀨 声聲 青靑 清淸 摂攝 専專 戦戰 銭錢 繊纖 潜潛 践踐 禅禪 双雙 荘莊 装裝 捜搜 巣巢
  争爭 増增 属屬 続續 堕墮 対對 帯帶 台臺 滞滯 択擇 担擔 単單 弾彈 断斷 遅遲 昼晝 虫蟲 鋳鑄 庁廳 徴徵 聴聽
  逓遞 転轉 伝傳 灯燈 党黨 稲稻 闘鬪 読讀 届屆 悩惱 脳腦 覇霸 拝拜 廃廢 売賣 麦麥 発發 髪髮 抜拔 秘祕 瓶甁
  払拂 並竝 変變 弁辨瓣辯 歩步 宝寶寳 翻飜 毎每 満滿 黙默 訳譯 薬藥 予豫 余餘 誉譽 揺搖 様樣 謡謠 頼賴 乱亂
  覧覽 略畧 両兩 猟獵 塁壘 励勵 霊靈 隷隸 齢齡 恋戀 炉爐 楼樓 録錄 湾灣 亘亙 凛凜 彦彥 壷壺 晩晚 槙槇 猪豬
  祢禰 禄祿 穣穰 萌萠 鎮鎭 壌壤 嬢孃 学斈 涼凉 淵渕 篠筿 舗舖 芦蘆 諌諫 迩邇 頚頸 頴穎 顔顏 餅餠 麹麴 麺麵
  隣鄰 杯盃 窓窗 衆眾 裏裡 鈎鉤 雑雜 韮韭 鯵鰺 船舩 蛍螢 煕熙凞 梁樑 砕碎 砺礪 繁緐 莱萊 蒋蔣 蝋蠟 蝉蟬
  撹攪 屏屛 掴摑 掻搔 釜竈 氷冰 決决 減减 冊册 回囘 喩喻 教敎 尚尙 強强 概槪 既旣 粛肃 祇祗 飲飮 頬頰 填塡
  剥剝 嘘噓 痩瘦 箪簞 繋繫 鹸鹼 潅灌 侠俠 賎賤 焔焰 噛嚙 躯軀 靭靱 騒騷 娯娛 呉吳 虚虛 鶏雞 郎郞 姫姬 姉姊
  徳悳 翠翆 梼檮 涛濤 盗盜 関闗 駆驅駈
`;

const fold = kanjiFolder(GROUPS);

/** 佐々木 is 佐佐木: the sign for "again" gives way to what it repeats. */
export function foldMoreKanjiVariants(text: string): string {
  return fold(text).replace(/(\p{sc=Han})々/gu, "$1$1");
}
