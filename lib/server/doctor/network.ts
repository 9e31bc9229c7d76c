import type { Env } from "@/lib/env";
import { proxiesOf, THIS_MACHINE, trustsEverybody } from "@/lib/trusted-proxies";
import { type Finding, good, look, wrong } from "./finding";

const ABOUT = "前に置くサーバー";
const LOOPBACK = /^(127\.|::1$|localhost$)/;

/** Whose word about a visitor's address counts; limits of tries count by it. */
export function examineProxies(env: Pick<Env, "TRUSTED_PROXIES" | "BASE_URL" | "HOST" | "APP_ENV">): Finding {
  const { TRUSTED_PROXIES, BASE_URL, HOST, APP_ENV } = env;
  const proxies = proxiesOf(TRUSTED_PROXIES);
  if (BASE_URL === undefined || proxies === null)
    return good(ABOUT, "BASE_URLがないため、利用者の住所（X-Forwarded-For）はだれからも受け取りません。");
  if (trustsEverybody(proxies))
    return wrong(ABOUT, "TRUSTED_PROXIESが、すべての住所を信用します。前に置くサーバーの住所だけにしてください。");
  const sentence = `利用者の住所（X-Forwarded-For）は、${TRUSTED_PROXIES}から届いたものだけを信用します。`;
  if (APP_ENV === "production" && TRUSTED_PROXIES === THIS_MACHINE && !LOOPBACK.test(HOST)) {
    const todo =
      "前のサーバーが同じ機械にあるならHOST=127.0.0.1に、別の機械にあるならTRUSTED_PROXIESをその住所にしてください。";
    return look(ABOUT, `${sentence}ポータルは、ほかの機械からも直接届く設定です（HOST=${HOST}）。${todo}`);
  }
  return good(ABOUT, sentence);
}
