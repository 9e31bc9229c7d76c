import { z } from "zod";
import { optionalText } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { fieldLabel as label } from "@/lib/offices/fields";
import { parseFiscalYear } from "@/lib/offices/read-value";
import { day, web, whole } from "./parts";
import { NOTE_MAX } from "./sections";

export const subsidies = z.object({
  subsidy1Name: optionalText(label("subsidy1Name"), 100),
  subsidy1Summary: optionalText(label("subsidy1Summary"), NOTE_MAX),
  subsidy1From: day("subsidy1From"),
  subsidy1Until: day("subsidy1Until"),
  subsidy1Url: web("subsidy1Url"),
  subsidy2Name: optionalText(label("subsidy2Name"), 100),
  subsidy2Summary: optionalText(label("subsidy2Summary"), NOTE_MAX),
  subsidy2From: day("subsidy2From"),
  subsidy2Until: day("subsidy2Until"),
  subsidy2Url: web("subsidy2Url"),
  subsidy3Name: optionalText(label("subsidy3Name"), 100),
  subsidy3Summary: optionalText(label("subsidy3Summary"), NOTE_MAX),
  subsidy3From: day("subsidy3From"),
  subsidy3Until: day("subsidy3Until"),
  subsidy3Url: web("subsidy3Url"),
});

export const record = z.object({
  acceptedCompanies: whole("acceptedCompanies", 99_999),
  acceptedYear: parsedText(label("acceptedYear"), 20, parseFiscalYear, fiscalYearMessage).optional(),
  tenants: optionalText(label("tenants"), 2000),
  grantKind: optionalText(label("grantKind"), 100),
});

function fiscalYearMessage(_cause: "form", name: string): string {
  return `${name}は「2025」または「令和7」のように年度を入力してください。`;
}

const WRONG_IMAGE = "画像は1点ずつ添えられます。画像を解除し、もう一度選択してください。";

const image = z
  .array(z.uuid({ error: WRONG_IMAGE }))
  .max(1, { error: WRONG_IMAGE })
  .optional();

export const photos = z.object({
  photo1: image,
  photo1Alt: optionalText(label("photo1Alt"), 100),
  photo1Rights: optionalText(label("photo1Rights"), 100),
  photo2: image,
  photo2Alt: optionalText(label("photo2Alt"), 100),
  photo2Rights: optionalText(label("photo2Rights"), 100),
  photo3: image,
  photo3Alt: optionalText(label("photo3Alt"), 100),
  photo3Rights: optionalText(label("photo3Rights"), 100),
});
