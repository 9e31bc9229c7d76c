import { type Need, needInWords } from "./needs";
import { actions } from "./register/actions";
import { downloads } from "./register/downloads";
import { jobs } from "./register/jobs";
import { pages } from "./register/pages";

const places = (needs: Readonly<Record<string, Need>>) =>
  Object.entries(needs).map(([place, need]) => ({ place, needs: needInWords(need) }));

/** All that can be asked of the portal, as the page of the matrix lists it. */
export const registers = [
  { id: "register-pages", caption: "画面", rows: places(pages) },
  { id: "register-downloads", caption: "ファイルと自動の問い合わせ", rows: places(downloads) },
  {
    id: "register-actions",
    caption: "操作",
    rows: Object.entries(actions).map(([place, { does, need }]) => ({ place, does, needs: needInWords(need) })),
  },
  {
    id: "register-jobs",
    caption: "自動処理",
    rows: Object.entries(jobs).map(([place, does]) => ({ place, does, needs: "ポータルの自動処理だけ" })),
  },
] as const;
