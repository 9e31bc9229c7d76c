import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { formatDate, type JapanDay } from "@/lib/japan/dates";
import { fieldLabel, type OfficeFieldName } from "./fields";
import { SUBSIDIES } from "./fields/support";
import { fieldOptions, optionLabel } from "./options";
import { shownValue } from "./presentation";

export type Fact = { readonly term: string; readonly details: string };

const UNANSWERED = "";

/** One answer in words, on one line where it is chosen from a list; empty where nobody answered. */
export function told(answers: Answers, name: OfficeFieldName): string {
  const value = shownValue(name, answers, () => null);
  return fieldOptions[name] === undefined ? value : value.replaceAll("\n", "、");
}

/** The answered ones of these questions. */
export function factsOf(answers: Answers, names: readonly OfficeFieldName[]): readonly Fact[] {
  return names.flatMap((name) => {
    const details = told(answers, name);
    return details === UNANSWERED ? [] : [{ term: fieldLabel(name), details }];
  });
}

/** 月・火・水 9:00から18:00まで; the end of a day is 24:00. */
export function hoursText(answers: Answers): string {
  const days = asList(answers["openDays"])
    .map((day) => optionLabel("openDays", day))
    .join("・");
  const [opens, closes] = ["opensAt", "closesAt"].map((name) => asText(answers[name]).replace(/^0(?=\d:)/, ""));
  const hours = opens && closes ? `${opens}から${closes}まで` : "";
  return [days, hours].filter((part) => part !== "").join(" ");
}

/** 2時間30分 for minutes; empty where there are none. */
export function durationText(value: Answers[string] | undefined): string {
  const minutes = Number(asText(value) || Number.NaN);
  if (!Number.isFinite(minutes)) return "";
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours > 0 ? `${hours}時間` : ""}${rest > 0 || hours === 0 ? `${rest}分` : ""}`;
}

const PRICES = [
  ...["priceHour", "priceHalfDay", "priceDay", "priceMonth", "priceMonthPrivate", "priceYear", "priceWholeDay"],
] as const;

export type Price = { readonly label: string; readonly price: string };

/** What it costs, for each way of using it that has a price; 0 is 無料. */
export function pricesOf(answers: Answers): readonly Price[] {
  return PRICES.flatMap((name) => {
    const text = asText(answers[name]);
    if (text === "") return [];
    const label = fieldLabel(name).replace(/^料金（|）$/g, "");
    return [{ label, price: text === "0" ? "無料" : `${Number(text).toLocaleString("ja-JP")}円` }];
  });
}

export type Subsidy = {
  readonly name: string;
  readonly summary: string;
  readonly period: string;
  readonly url: string;
  readonly state: "open" | "coming" | "ended";
};

/** Subsidies with their period; one that has ended says so. */
export function subsidiesOf(answers: Answers, today: JapanDay): readonly Subsidy[] {
  return SUBSIDIES.flatMap((n) => {
    const text = (part: string) => asText(answers[`subsidy${n}${part}`]);
    const [name, from, until] = [text("Name"), text("From"), text("Until")];
    if (name === "") return [];
    const state = stateOf(today, from, until);
    return [{ name, summary: text("Summary"), period: periodText(from, until), url: text("Url"), state }];
  });
}

function stateOf(today: JapanDay, from: string, until: string): Subsidy["state"] {
  if (until !== "" && until < today) return "ended";
  return from > today ? "coming" : "open";
}

function periodText(from: string, until: string): string {
  if (from === "" && until === "") return "期限は示されていません";
  return `${from === "" ? "" : `${formatDate(from)}から`}${until === "" ? "（終了日なし）" : `${formatDate(until)}まで`}`;
}

/** 24席・個室6室, for one line of a list. */
export function roomsText(answers: Answers): string {
  const [seats, rooms] = [told(answers, "openSeats"), told(answers, "privateRooms")];
  return [seats, rooms === "" ? "" : `個室${rooms}`].filter((part) => part !== "").join("・");
}
