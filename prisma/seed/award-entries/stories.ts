import type { Answers } from "@/lib/drafts/answers";

/** What becomes of an invented entry. */
export type Story = {
  /** Who writes it: the address of a demo member. */
  readonly by: string;
  readonly category: string;
  readonly answers: Answers;
  /** So many days ago it was sent; not sent yet when absent. */
  readonly sentDaysAgo?: number;
  readonly withdrawn?: string;
  /** What the named municipality says, with its words. */
  readonly partner?: { readonly isConfirmed: boolean; readonly name: string; readonly note?: string };
};

type Words = {
  readonly title: string;
  readonly summary: string;
  readonly background: string;
  readonly content: string;
  readonly results: string;
  readonly startedOn: string;
};

/** Whole answers around these words. Every one of them is invented, and says so. */
function told(kind: string, base: string, { startedOn, ...words }: Words): Answers {
  return {
    ...{ applicantKind: kind, basePrefecture: base, startedOn },
    ...Object.fromEntries(Object.entries(words).map(([name, text]) => [name, `${text}（見本）`])),
    criterion_effect: "地域では担い手が増え、自社では離職が減った。数字は成果の欄に書いた。（見本）",
    criterion_spread: "必要な費用と手順を一覧にし、だれでも取り入れられるようにした。（見本）",
    criterion_cooperation: "自治体は場所と住まい、自社は仕事と研修を受け持つ協定を結んだ。（見本）",
    criterion_development: "来年度は、受け入れる人を倍にする計画と予算がある。（見本）",
    contactNameKana: "ミホン タントウ",
    contactDepartment: "企画課（見本）",
  };
}

function named(place: string, mailbox: string): Answers {
  return {
    partnership: "町が空き家と宿舎を貸し、会社が地元の人に仕事を教えている。（見本）",
    partnerCode1: place,
    partnerOffice1: "企画課（見本）",
    partnerPerson1: "見本 まなぶ",
    partnerEmail1: `${mailbox}@example.jp`,
  };
}

const COMPANY = "midorikawa@example.jp";
const CLUB = "wakakusa@example.jp";

/** Eight invented entries: sent, withdrawn, and complete but not sent; with municipalities that said yes, no, or nothing yet. */
export const STORIES: readonly Story[] = [
  {
    by: COMPANY,
    category: "regional-projects",
    sentDaysAgo: 9,
    partner: { isConfirmed: true, name: "企画課　見本 まなぶ" },
    answers: {
      ...told("company", "20", {
        title: "山あいの町と育てる、獣害対策アプリ",
        summary: "社員が町に通い、住民と一緒に獣害を知らせるアプリを作っている。",
        background: "町では畑の被害が増え、自社では地域の課題を知る機会がなかった。",
        content: "週に2日、5人の社員が町の事務所で働き、住民の会に出て試作を重ねる。",
        results: "被害の届け出は年120件から70件に減り、参加した住民は延べ340人になった。",
        startedOn: "令和6年4月1日",
      }),
      ...named("長野県富士見町", "kikaku-fujimi"),
    },
  },
  {
    by: COMPANY,
    category: "people-and-workation",
    sentDaysAgo: 7,
    partner: { isConfirmed: false, name: "総務課　見本 こずえ", note: "協定はまだ準備中です（見本）。" },
    answers: {
      ...told("company", "13", {
        title: "転居しても辞めない、どこでも正社員制度",
        summary: "家族の転勤や介護で離れる社員が、地方に移って同じ仕事を続ける制度。",
        background: "3年で18人が家庭の事情で辞めていた。移った先の町では、働く人が足りなかった。",
        content: "勤務地の定めをなくし、移った先の町で採用と研修も受け持ってもらう。",
        results: "離職は年6人から1人に減り、移住は11人、地元での採用は7人になった。",
        startedOn: "2024年10月1日",
      }),
      ...named("石川県小松市", "kikaku-komatsu"),
    },
  },
  {
    by: CLUB,
    category: "promotion",
    sentDaysAgo: 6,
    answers: told("organization", "20", {
      title: "空き校舎を、週末だけの仕事場にする会",
      summary: "使われなくなった校舎を、週末に働く人と地元の人が集まる場所にしている。",
      background: "校舎は荒れ、町を出た人が帰る場所もなかった。",
      content: "会員が交代で校舎を開け、机と通信を整え、見学と相談を受けている。",
      results: "1年で延べ620人が利用し、4人が移住した。",
      startedOn: "2025年5月10日",
    }),
  },
  {
    by: "sakuraba@example.jp",
    category: "promotion",
    sentDaysAgo: 5,
    answers: told("municipality", "20", {
      title: "見本市お試し勤務の窓口を一つに",
      summary: "お試し勤務の相談、宿泊、補助の手続きを一つの窓口で受けている。",
      background: "窓口が4つに分かれ、企業は下見までに平均で2か月かかっていた。",
      content: "担当者を一人に決め、申請の様式を1枚にまとめ、当日の案内もする。",
      results: "下見までの日数は60日から9日になり、23社が利用し、3社が拠点を置いた。",
      startedOn: "令和7年1月6日",
    }),
  },
  {
    by: COMPANY,
    category: "regional-projects",
    sentDaysAgo: 4,
    answers: {
      ...told("company", "01", {
        title: "島の小学校とつなぐ、ものづくりの授業",
        summary: "社員が遠隔と現地の両方で、島の子どもにものづくりを教えている。",
        background: "島には教える人が少なく、自社の若手には人に教える経験がなかった。",
        content: "月に2回は遠隔で、学期に1回は島に1週間滞在して授業をする。",
        results: "3つの学校の84人が参加し、島に通う社員は14人になった。",
        startedOn: "2025年9月1日",
      }),
      ...named("山梨県北杜市", "kikaku-hokuto"),
    },
  },
  {
    by: CLUB,
    category: "promotion",
    sentDaysAgo: 3,
    withdrawn: "同じ取組を、別の会と一緒に応募することにしたため（見本）",
    answers: told("organization", "20", {
      title: "商店街の二階を働く場所に",
      summary: "商店街の空いた二階を、地元の店と一緒に仕事場に変えている。",
      background: "二階の8割が空き、店の後継ぎも少なかった。",
      content: "会が借りて机を置き、店の人が鍵と掃除を受け持つ。",
      results: "6か所に延べ240人が通い、2つの店が朝の営業を始めた。",
      startedOn: "2025年4月1日",
    }),
  },
  {
    by: COMPANY,
    category: "promotion",
    answers: told("company", "13", {
      title: "はじめての拠点づくりを手伝う相談所",
      summary: "地方に拠点を置きたい会社の準備を、無料の相談から開設まで手伝う。",
      background: "何から始めればよいか分からず、やめてしまう会社が多かった。",
      content: "費用、人、通信の見通しを1枚にまとめ、受け入れる自治体を一緒に回る。",
      results: "41社の相談に応じ、9社が拠点を開いた。",
      startedOn: "2025年6月2日",
    }),
  },
];
