import { formatDateWithWeekday, formatTime, toJapanDay } from "@/lib/japan/dates";
import { CLOSED_FOR_MAINTENANCE } from "@/lib/problems";
import type { Banner } from "@/lib/publishing/banners";
import type { Maintenance } from "./maintenance-file";

const LATER_SECONDS = 300;
const AT_LEAST_SECONDS = 60;

const moment = (at: Date) => `${formatDateWithWeekday(at)}${formatTime(at)}`;

/** When it ends, for the page in place of a procedure. */
export function endSentence({ until }: Maintenance, now: Date): string {
  if (until === undefined) return "終わる時刻は、まだ決まっていません。時間をおいて、もう一度お試しください。";
  if (until <= now) return `${moment(until)}に終わる予定でしたが、作業が続いています。しばらくお待ちください。`;
  return `${moment(until)}ごろに終わる予定です。`;
}

/** For programs and for the notice in a form: what happened, and that nothing is lost. */
export function refusalSentence(maintenance: Maintenance, now: Date): string {
  const kept = "入力した内容はこの画面に残っています。画面を閉じずに、終わってからもう一度ボタンを押してください。";
  return `${CLOSED_FOR_MAINTENANCE}送信できませんでした。${endSentence(maintenance, now)}${kept}`;
}

export function retryAfterSeconds({ until }: Maintenance, now: Date): number {
  if (until === undefined || until <= now) return LATER_SECONDS;
  return Math.max(AT_LEAST_SECONDS, Math.ceil((until.getTime() - now.getTime()) / 1000));
}

/** Above the pages of procedures, before it begins. */
export function announcement(maintenance: Maintenance | undefined): readonly Banner[] {
  if (maintenance === undefined) return [];
  const { from, until } = maintenance;
  const text = `${moment(from)}から${endOf(from, until)}、メンテナンスのため、手続きとサインインを止めます。それまでに送信するか、下書きに保存してください。`;
  return [
    {
      slug: "maintenance",
      isEmergency: false,
      title: "メンテナンスのお知らせ",
      text,
      url: "",
      startsAt: from,
      endsAt: until ?? from,
    },
  ];
}

function endOf(from: Date, until: Date | undefined): string {
  if (until === undefined) return "";
  return `${toJapanDay(from) === toJapanDay(until) ? formatTime(until) : moment(until)}ごろまで`;
}
