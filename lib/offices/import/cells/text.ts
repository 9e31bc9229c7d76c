import { cleanMultiline, cleanText, countCharacters } from "@/lib/japan/clean-text";
import { kanaMessage, parseKana } from "@/lib/japan/kana";
import { mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";
import { parsePhone, phoneMessage } from "@/lib/japan/phone";
import { formatPostalCode, parsePostalCode, postalCodeMessage } from "@/lib/japan/postal-code";
import { parseWebAddress, webAddressMessage } from "@/lib/japan/web-address";
import { compactCode, foldWidth } from "@/lib/japan/width";
import { asText, type Cell, type Reading, single, taken, wrong } from "./cell";

export const line = (max: number): Cell => single((text, heading) => within(cleanText(text), max, heading));
export const paragraph = (max: number): Cell => single((text, heading) => within(cleanMultiline(text), max, heading));

function within(text: string, max: number, heading: string): Reading {
  const length = countCharacters(text);
  return length <= max ? taken(text) : wrong(`${heading}は${max}文字以内で書いてください（今は${length}文字）。`);
}

export const kana = single((text, heading) => {
  const parsed = parseKana(text);
  if (!parsed.ok) return wrong(kanaMessage(parsed.cause, heading));
  return taken(parsed.value, parsed.value === text.trim() ? null : "全角カタカナにしました。");
});

export const english = (max: number): Cell =>
  single((text, heading) => within(cleanText(foldWidth(text)), max, heading));

/** A number has lost its zeros: 50001 was 005-0001. */
export const postal = single(
  (text) => {
    const code = compactCode(text.replace(/\.0+$/, "")).replace(/^[〒〠]/, "");
    const short = /^\d{5,6}$/.test(code);
    const parsed = parsePostalCode(short ? code.padStart(7, "0") : code);
    if (!parsed.ok) return wrong(postalCodeMessage(parsed.cause));
    const told = short ? `先頭の0が落ちていたため補い、${formatPostalCode(parsed.value)}としました。` : null;
    return taken(parsed.value, told);
  },
  (value) => formatPostalCode(asText(value)),
);

export const phone = single((text, heading) => {
  const bare = text.replace(/[（(]代表?[)）]|代表$/g, "");
  const lost = /^[1-9]\d{8,9}$/.test(compactCode(bare)) ? `0${compactCode(bare)}` : bare;
  const parsed = parsePhone(lost);
  if (!parsed.ok) return wrong(phoneMessage(parsed.cause, heading));
  return taken(
    foldWidth(parsed.value.display),
    lost === text ? null : `電話番号を「${parsed.value.display}」と読みました。`,
  );
});

export const mail = single((text, heading) => {
  const parsed = parseMailAddress(text);
  return parsed.ok ? taken(parsed.value) : wrong(mailAddressMessage(parsed.cause, heading));
});

export const web = single((text, heading) => {
  const bare = text.trim();
  const bareHost = /^(?:www\.|[a-z0-9-]+\.)[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(bare);
  const parsed = parseWebAddress(bareHost ? `https://${bare}` : bare);
  if (!parsed.ok) return wrong(webAddressMessage(parsed.cause, heading));
  return taken(parsed.value, bareHost ? "先頭に「https://」を補いました。" : null);
});
