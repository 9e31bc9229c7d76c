import type { Answers } from "@/lib/drafts/answers";
import { DEMO_CONTACT, DEMO_SENTENCE, momentIn } from "./content-days";
import { seedAt, seedPublishedOverTime, type Waypoint } from "./content-paths";
import { type Desk, seedPublished } from "./contents";

const published = (): readonly Answers[] => [
  event("online-seminar", "企業のための地方創生テレワーク入門（オンライン）", {
    audiences: ["companies"],
    startsAt: momentIn(18, "14:00"),
    endsAt: momentIn(18, "15:30"),
    format: "online",
    capacity: "100名（先着順）",
    deadline: momentIn(15, "17:00"),
    applyUrl: "https://seminar.example.jp/apply",
    summary: "[デモ] 制度の整え方と、社員の声の集め方を、事例とともに紹介するオンラインの説明会です。",
    body: "## 内容\n\n- 制度を整えるときに決めること\n- 社員の声の集め方\n- 質疑応答\n\n## 参加のしかた\n\n申込みの後に届くメールの案内に従って接続してください。字幕を表示します。",
  }),
  event("venue-workshop", "受け入れ体制を考える自治体ワークショップ", {
    audiences: ["municipalities"],
    startsAt: momentIn(32, "13:00"),
    endsAt: momentIn(32, "16:30"),
    format: "venue",
    place: "つばめ町地域交流館 2階会議室（架空の会場）",
    capacity: "30名",
    deadline: momentIn(25, "12:00"),
    applyUrl: "https://workshop.example.jp/apply",
    summary: "[デモ] 地域に来る人を迎える準備を、演習を通して考えるワークショップです。",
    body: "## 内容\n\n1. 地域の良さと困りごとを書き出す\n2. 迎える人の一週間を考える\n3. 役割を分ける\n\n## 会場について\n\n入口に段差はなく、2階へはエレベーターで上がれます。手話通訳や要約筆記が必要な方は、申込みのときにお知らせください。",
  }),
  event("experience-talk", "地方で働く人の体験を聞く会", {
    audiences: ["workers", "companies"],
    startsAt: momentIn(-20, "19:00"),
    endsAt: momentIn(-20, "20:30"),
    format: "both",
    place: "みさき市民ひろば（架空の会場）",
    summary: "[デモ] 家族と地方に移って働く人たちの話を聞き、質問する会です。",
    body: "## 内容\n\n3人の体験談のあと、参加者からの質問にお答えします。",
  }),
];

const underWay: readonly (readonly [Waypoint, string, string])[] = [
  ["DRAFT", "draft-tour", "サテライトオフィス見学会（下書き）"],
  ["IN_REVIEW", "spring-forum", "春のフォーラム"],
  ["APPROVED", "summer-seminar", "夏のセミナー"],
  ["ARCHIVED", "cancelled-meeting", "中止した交流会"],
];

const DAYS_BETWEEN = 10;

/** Events of the demonstration: online, at a venue, past, and some that are not public. */
export async function seedEvents(desk: Desk): Promise<void> {
  await seedPublishedOverTime(desk, "EVENT", published(), DAYS_BETWEEN);
  for (const [waypoint, slug, title] of underWay) await seedAt(desk, "EVENT", waypoint, plain(slug, title));
}

/** A band that stands ready for a day far away: public pages of the demonstration show none. */
export async function seedBanners(desk: Desk): Promise<void> {
  const notice = {
    slug: "far-future-notice",
    title: "[デモ] システムの更新のため一時的に利用できません",
    level: "notice",
    summary: "表示の確認のための架空のお知らせです。",
    startsAt: "2098-12-01T09:00",
    endsAt: "2098-12-02T09:00",
  };
  await seedPublished(desk, "BANNER", [notice]);
}

function event(slug: string, title: string, { body, ...rest }: Answers): Answers {
  const text = `${DEMO_SENTENCE}\n\n${String(body)}`;
  return {
    slug,
    title,
    organizer: "つばめ地域協議会（架空）",
    fee: "無料",
    contact: DEMO_CONTACT,
    ...rest,
    body: text,
  };
}

function plain(slug: string, title: string): Answers {
  return event(slug, title, {
    audiences: ["municipalities", "companies", "workers"],
    startsAt: momentIn(70, "13:00"),
    endsAt: momentIn(70, "15:00"),
    format: "online",
    summary: "[デモ] 公開までの流れを確かめるためのイベントです。",
    body: "## 内容\n\n公開までの流れを確かめるためのイベントです。",
  });
}
