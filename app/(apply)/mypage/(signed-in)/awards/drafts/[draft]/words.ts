import { callName } from "@/app/(apply)/mypage/(signed-in)/awards/listed";
import { callInWords } from "@/lib/awards/entries/deadline";
import type { OwnWork } from "@/lib/awards/entries/queries/own-work";
import { clock } from "@/lib/clock";
import { asText } from "@/lib/drafts/answers";

const HEADINGS: Readonly<Record<string, string>> = {
  apply: "表彰への応募",
  correction: "修正・回答の入力",
  change: "応募内容の差し替え",
};

const LEADS: Readonly<Record<string, string>> = {
  apply: "どの項目からでも入力できます。途中で離れても、入力した内容は残ります。",
  correction:
    "事務局からのお願いに、修正するか、修正しない理由を入力してください。ここにない項目は、送信したときのままです。",
  change: "直したい項目だけを直してください。送信するまで、これまでの内容が有効です。",
};

export function headingOf({ draft }: OwnWork): string {
  return HEADINGS[draft.purpose] ?? "";
}

export function leadOf({ draft }: OwnWork): string {
  return LEADS[draft.purpose] ?? "";
}

/** By which somebody tells this entry from others that are being written. */
export function nameOf({ draft, sent }: OwnWork): string {
  return asText(draft.answers["title"] ?? sent?.["title"]) || "（取組の名称は未入力）";
}

/** Above the heading: into what, and until when. A correction was asked for and has no deadline here. */
export function overOf({ draft, call, extension }: OwnWork): string {
  if (draft.purpose === "correction") return callName(call);
  return `${callName(call)}　${callInWords(call.window, extension, clock.now())}`;
}
