import { routes } from "@/lib/routes";
import { ABOUT_SECTIONS, DEFINITION } from "./about";
import { ACCESSIBILITY_PAGE } from "./accessibility";
import { CONTACT_SECTIONS } from "./contact";
import { COOKIES_SECTIONS } from "./cookies";
import { HISTORY } from "./history";
import { HOME_LEAD, HOME_TITLE } from "./home";
import { PARTNERS, PIONEERS, PRINCIPLES, PROPOSALS } from "./movement";
import { OPEN_DATA_SECTIONS } from "./open-data";
import { plainTextOf } from "./plain-text";
import { PRIVACY_PAGE } from "./privacy";
import { BADGE_RULES, DECLARATION_RULES, SITE_TERMS } from "./terms";

/** What the pages of the site map say, by address, for the site search. A page without a line is found by its name. */
export const PAGE_TEXTS: ReadonlyMap<string, string> = new Map([
  [routes.home(), `${HOME_TITLE}\n${HOME_LEAD}`],
  [
    routes.about(),
    [
      ...DEFINITION,
      ...ABOUT_SECTIONS.map(({ heading }) => heading),
      ...[PRINCIPLES, PROPOSALS, PARTNERS, PIONEERS].flatMap((part) => wordsIn(part)),
    ].join("\n"),
  ],
  [routes.aboutHistory(), wordsIn(HISTORY).join("\n")],
  [routes.openData(), plainTextOf(OPEN_DATA_SECTIONS)],
  [routes.contact(), plainTextOf(CONTACT_SECTIONS)],
  [routes.accessibility(), plainTextOf(ACCESSIBILITY_PAGE.sections)],
  [routes.privacy(), plainTextOf(PRIVACY_PAGE.sections)],
  [routes.terms(), plainTextOf([...SITE_TERMS, ...DECLARATION_RULES, ...BADGE_RULES])],
  [routes.cookies(), plainTextOf(COOKIES_SECTIONS)],
]);

/** Every text in Japanese within a piece of data; codes and addresses are left out. */
function wordsIn(data: unknown): readonly string[] {
  if (typeof data === "string") return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(data) ? [data] : [];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(wordsIn) : [];
}
