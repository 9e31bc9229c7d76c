import { LEGAL_FORM_NOTATIONS } from "./legal-form-notations";

/** Affiliations come with a department or a branch: 株式会社青葉 東京支店, 青葉大学工学部, 塩尻市役所 総務課. */

const UNIT =
  /(?:(?<!倶楽)部|課|(?<!教)室|係|(?<!薬)局|支店|支社|支所|本社|本店|営業所|事業所|出張所|事務所|工場|センター?|研究所|研究科|学科|学府|チーム|委員会)$/;

const FORMS = LEGAL_FORM_NOTATIONS.flatMap(({ full, signs }) => [...full, ...signs.map((sign) => `(${sign})`)]);
const BODY = /(?:大学|大学院|高専|高等専門学校|[都道府県市区町村省庁]|役所|役場|機構|協会|組合|商工会|会議所)$/;

/** Text that ends in a unit; takes plain text. */
export function isUnit(text: string): boolean {
  return UNIT.test(text);
}

/** The names of the whole that stand before a unit in plain text. Where the border is not certain, there is none. */
export function namesBeforeUnit(plain: string): readonly string[] {
  return [bySpace(plain), byForm(plain), bySchool(plain), byOffice(plain)].filter((name) => name !== null);
}

function bySpace(plain: string): string | null {
  const words = plain.split(" ");
  let count = words.length;
  while (count > 1 && isUnit(words[count - 1] ?? "")) count -= 1;
  const name = words.slice(0, count).join(" ");
  return count < words.length && isWhole(name) ? name : null;
}

function isWhole(name: string): boolean {
  return BODY.test(name) || FORMS.some((form) => name.includes(form) && name.length > form.length);
}

/** 青葉株式会社東京支店. */
function byForm(plain: string): string | null {
  const ends = FORMS.flatMap((form) => {
    const start = plain.indexOf(form, 1);
    return start < 0 ? [] : [start + form.length];
  });
  const end = Math.min(...ends);
  return Number.isFinite(end) && isUnit(plain.slice(end)) ? plain.slice(0, end) : null;
}

/** 青葉大学大学院工学研究科; the 大学 of 国立大学法人 is none. */
function bySchool(plain: string): string | null {
  const [, school = "", faculty = ""] = /^(.+?大学(?!法人))(?:大学院)?(.*)$/.exec(plain) ?? [];
  const isPart = faculty === "" ? school !== plain : isUnit(faculty);
  return school !== "" && isPart ? school : null;
}

/** 塩尻市役所, 長野県庁. */
function byOffice(plain: string): string | null {
  const [, municipality, prefecture] = /^(?:(.+[市区町村])役[所場]|(.+[都道府県])庁)/.exec(plain) ?? [];
  return municipality ?? prefecture ?? null;
}
