import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

/** What a juror is told of a meeting: nothing of its entries, from some of which they may have to keep away. */
type MeetingNotice = {
  readonly to: string;
  readonly edition: string;
  /** 第2回審査会. */
  readonly meeting: string;
  /** In words. */
  readonly startsAt: string;
  readonly place: string;
  readonly categories: readonly string[];
  readonly url: string;
};

const sample: MeetingNotice = {
  to: "iin@mihon.example.jp",
  edition: "地方創生テレワークアワード",
  meeting: "第1回審査会",
  startsAt: "2026年11月20日 13:30",
  place: "中央合同庁舎第8号館 会議室",
  categories: ["推進賞", "連携賞"],
  url: "https://portal.example.jp/jury/deliberation",
};

const facts = ({ startsAt, place, categories }: MeetingNotice) =>
  [`日時：${startsAt}`, `場所：${place}`, `審議する部門：${categories.join("、")}`].join("\n");

const onTheDay = ({ url }: MeetingNotice) =>
  `当日の議案と投票は、次の画面に表示されます。サインインできることを、前日までにご確認ください。\n${url}`;

const ABSENCE = "ご都合が悪くなった場合は、事務局までご連絡ください。";

export const meetingConvenedMail = defineMail<MeetingNotice>({
  key: "award-meeting-convened",
  label: "審査会の招集",
  to: (mail) => mail.to,
  subject: (mail) => `【${mail.edition}】${mail.meeting}を${mail.startsAt}から開きます`,
  text: (mail) =>
    [
      "審査委員の皆様",
      `${mail.meeting}を開きます。ご出席をお願いします。`,
      facts(mail),
      onTheDay(mail),
      ABSENCE,
      contactFoot(),
    ].join("\n\n"),
  sample,
});

export const meetingChangedMail = defineMail<MeetingNotice>({
  key: "award-meeting-changed",
  label: "審査会の日時・場所の変更",
  to: (mail) => mail.to,
  subject: (mail) => `【${mail.edition}】${mail.meeting}の日時または場所が変わりました`,
  text: (mail) =>
    [
      "審査委員の皆様",
      `${mail.meeting}の日時または場所が変わりました。変更後は次のとおりです。`,
      ...[facts(mail), onTheDay(mail), ABSENCE, contactFoot()],
    ].join("\n\n"),
  sample,
});

type CalledOff = Pick<MeetingNotice, "to" | "edition" | "meeting" | "startsAt">;

export const meetingCalledOffMail = defineMail<CalledOff>({
  key: "award-meeting-called-off",
  label: "審査会への出席の取りやめ",
  to: (mail) => mail.to,
  subject: (mail) => `【${mail.edition}】${mail.meeting}へのご出席は不要になりました`,
  text: (mail) =>
    [
      "審査委員の皆様",
      `${mail.startsAt}から予定していた${mail.meeting}へのご出席は、不要になりました。`,
      "改めて開くときは、別のメールでご案内します。",
      contactFoot(),
    ].join("\n\n"),
  sample: { to: sample.to, edition: sample.edition, meeting: sample.meeting, startsAt: sample.startsAt },
});
