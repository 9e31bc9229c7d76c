import { beginEntry } from "@/lib/awards/entries/commands/own-draft";
import { keepOwnAnswers, sendOwnWork } from "@/lib/awards/entries/commands/own-work";
import { versionAnswers } from "@/lib/awards/entries/commands/versions";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { fiscalYearOf } from "@/lib/japan/dates";
import { ownerOf } from "./offices/owners";

type More = { readonly by: string; readonly daysAgo: number; readonly words: Readonly<Record<string, string>> };

const DAY_MS = 86_400_000;

/** Further invented entries by those who have entered already: enough for every state of the check. */
const MORE: readonly More[] = [
  {
    by: "midorikawa@example.jp",
    daysAgo: 3,
    words: {
      title: "海辺の倉庫を共同の執務室に（見本）",
      summary: "使われなくなった漁港の倉庫を、三つの会社が共に使う執務室に改めた。（見本）",
      background: "漁港では倉庫が余り、会社では都心の家賃が重かった。（見本）",
      content: "床と通信を会社が、屋根と水回りを漁協が直し、漁の合間に働く人を迎えた。（見本）",
      results: "利用する会社3社、働く人21人、空き倉庫2棟の活用。（見本）",
    },
  },
  {
    by: "wakakusa@example.jp",
    daysAgo: 2,
    words: {
      title: "秋の収穫祭と観光バスの運行（見本）",
      summary: "紅葉の時期に、観光バスと収穫祭を催した。（見本）",
      background: "秋の観光客が減っていた。（見本）",
      content: "駅からバスを走らせ、広場で収穫祭を開いた。（見本）",
      results: "来場者1,450人、バスの乗客620人。（見本）",
    },
  },
  {
    by: "sakuraba@example.jp",
    daysAgo: 2,
    words: {
      title: "役場の仕事を町の外から手伝う登録制度（見本）",
      summary: "町の外に住む専門の人が、遠隔で役場の仕事を手伝う登録制度を設けた。（見本）",
      background: "役場では、情報と法務の専門の職員を採用できなかった。（見本）",
      content: "登録した人に、在宅で条例の点検とシステムの相談を頼んでいる。（見本）",
      results: "登録した人34人、相談118件、うち移住4人。（見本）",
    },
  },
];

/** Their other answers are those of what the same applicant entered before. */
export async function sendMoreEntries(): Promise<void> {
  const fiscalYear = fiscalYearOf(clock.now());
  for (const { by, daysAgo, words } of MORE) {
    const owner = await ownerOf(by);
    const organizationId = owner?.organizationId ?? null;
    if (owner === null || organizationId === null) continue;
    const where = { organizationId, edition: { fiscalYear } };
    const earlier = await db.awardEntry.findFirst({ where, orderBy: [{ receivedAt: "asc" }, { id: "asc" }] });
    if (earlier === null) continue;
    const sent = await perform(owner, (uow) => versionAnswers(uow, earlier.currentVersionId));
    clock.shift(-daysAgo * DAY_MS);
    const { category } = earlier;
    const draft = await perform(owner, (uow) => beginEntry(uow, { organizationId, fiscalYear, category }));
    const answers = { ...draft.answers, ...sent, ...words };
    const input = { draftId: draft.id, seen: draft.version, answers };
    const saved = await perform(owner, (uow) => keepOwnAnswers(uow, input));
    const send = { draftId: draft.id, seen: saved.draft.version, arrivedAt: clock.now(), isAgreed: true };
    await perform(owner, (uow) => sendOwnWork(uow, send));
  }
  clock.shift(0);
}
