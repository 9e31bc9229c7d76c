import { z } from "zod";
import { seenSettings } from "./seen";

/** In place of a key, for one that is to be added. */
export const NEW_ITEM = "new";

const key = z.string({ error: "画面の情報が古くなっています。ページを読み込み直してください。" }).max(40);

/** Which category or criterion of which settings. */
export const seenItem = seenSettings.extend({ key });
