import { optionalChoice } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { clockTimeMessage, parseClockTime, timeOfDayMessage } from "@/lib/japan/time-of-day";
import { dayMessage, parseDay } from "@/lib/japan/typed-day";
import { parseWebAddress, webAddressMessage } from "@/lib/japan/web-address";
import { fieldLabel, findField, type OfficeFieldName } from "@/lib/offices/fields";
import { codesOf, YES_NO } from "@/lib/offices/options";
import { decimalParser, parseOpening, wholeParser } from "@/lib/offices/read-value";

/** Answers by kind. All of them may be left blank; the label and unit come from the table of fields. */

const NUMBER_LENGTH = 30;

export function whole(name: OfficeFieldName, max: number) {
  return parsedText(fieldLabel(name), NUMBER_LENGTH, wholeParser(max), numberMessage(name, 0, max)).optional();
}

type DecimalLimits = { readonly min: number; readonly max: number; readonly places: number };

export function decimal(name: OfficeFieldName, limits: DecimalLimits) {
  const message = numberMessage(name, limits.min, limits.max);
  return parsedText(fieldLabel(name), NUMBER_LENGTH, decimalParser(limits), message).optional();
}

export function yen(name: OfficeFieldName) {
  return whole(name, 99_999_999);
}

export function minutes(name: OfficeFieldName) {
  return whole(name, 2_880);
}

export function yesNo(name: OfficeFieldName) {
  return optionalChoice(fieldLabel(name), codesOf(YES_NO));
}

export function day(name: OfficeFieldName) {
  return parsedText(fieldLabel(name), 30, parseDay, dayMessage).optional();
}

export function opening(name: OfficeFieldName) {
  return parsedText(fieldLabel(name), 20, parseOpening, timeOfDayMessage).optional();
}

export function closing(name: OfficeFieldName) {
  return parsedText(fieldLabel(name), 20, parseClockTime, clockTimeMessage).optional();
}

export function web(name: OfficeFieldName) {
  return parsedText(fieldLabel(name), 2000, parseWebAddress, webAddressMessage).optional();
}

function numberMessage(name: OfficeFieldName, min: number, max: number) {
  const unit = findField(name)?.unit ?? "";
  const [least, most] = [min, max].map((limit) => limit.toLocaleString("ja-JP"));
  return (cause: "form" | "range", label: string) =>
    cause === "form"
      ? `${label}は数字だけで入力してください。例：${example(unit)}`
      : `${label}は${least}から${most}まで${unit === "" ? "" : `（単位：${unit}）`}で入力してください。`;
}

function example(unit: string): string {
  if (unit === "円") return "1100";
  return unit === "度" ? "36.123456" : "12";
}
