import { type Answers, asText } from "@/lib/drafts/answers";
import { isBlank } from "@/lib/drafts/check-answers";
import { parseClockTime } from "@/lib/japan/time-of-day";
import { parseDay } from "@/lib/japan/typed-day";
import { fieldLabel } from "./fields";
import { PHOTOS } from "./fields/photos";
import { SUBSIDIES } from "./fields/support";
import { parseOpening } from "./read-value";
import type { Section } from "./sections";

type Faults = Record<string, string>;

const rules: Partial<Record<Section, (answers: Answers) => Faults>> = {
  basics: bothCoordinates,
  space: measuredWhen,
  usage: closingAfterOpening,
  subsidies: (answers) => Object.assign({}, ...SUBSIDIES.map((n) => wholeSubsidy(answers, n))),
  record: acceptedWhen,
  photos: (answers) => Object.assign({}, ...PHOTOS.map((n) => wholePhoto(answers, n))),
};

/** Rules over more than one field; a value that cannot be read is told by its own rule. */
export function togetherFaults(section: Section, answers: Answers): Faults {
  return rules[section]?.(answers) ?? {};
}

function bothCoordinates({ latitude, longitude }: Answers): Faults {
  if (isBlank(latitude) === isBlank(longitude)) return {};
  const missing = isBlank(latitude) ? "latitude" : "longitude";
  return {
    [missing]: `${fieldLabel(missing)}を入力してください。緯度と経度は、両方を入力するか、両方を空けてください。`,
  };
}

function measuredWhen({ downMbps, upMbps, measuredOn }: Answers): Faults {
  const isMeasured = !isBlank(downMbps) || !isBlank(upMbps);
  return isMeasured && isBlank(measuredOn)
    ? { measuredOn: "通信速度を測った日を入力してください。速度は日によって変わるためです。" }
    : {};
}

function closingAfterOpening({ opensAt, closesAt }: Answers): Faults {
  const [opens, closes] = [parseOpening(asText(opensAt)), parseClockTime(asText(closesAt))];
  if (!opens.ok || !closes.ok || opens.value < closes.value) return {};
  return {
    closesAt:
      "終了時刻は、開始時刻より後にしてください。日付をまたぐ場合は24:00とし、「利用時間の補足」に説明を書いてください。",
  };
}

function acceptedWhen({ acceptedCompanies, acceptedYear }: Answers): Faults {
  return !isBlank(acceptedCompanies) && isBlank(acceptedYear)
    ? { acceptedYear: "受入実績の年度を入力してください。いつの数かを示すためです。" }
    : {};
}

function wholeSubsidy(answers: Answers, n: number): Faults {
  const value = (part: string) => answers[`subsidy${n}${part}`];
  const parts = ["Summary", "From", "Until", "Url"];
  if (isBlank(value("Name")) && parts.some((part) => !isBlank(value(part))))
    return { [`subsidy${n}Name`]: `補助制度${n}の名称を入力してください。` };
  const [from, until] = [parseDay(asText(value("From"))), parseDay(asText(value("Until")))];
  return from.ok && until.ok && until.value < from.value
    ? { [`subsidy${n}Until`]: `補助制度${n}の終了日は、開始日以後の日付を入力してください。` }
    : {};
}

function wholePhoto(answers: Answers, n: number): Faults {
  if (isBlank(answers[`photo${n}`])) return {};
  const missing = ["Alt", "Rights"].map((part) => `photo${n}${part}`).filter((name) => isBlank(answers[name]));
  return Object.fromEntries(missing.map((name) => [name, `${fieldLabel(name)}を入力してください。`]));
}
