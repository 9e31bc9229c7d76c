import { askIn } from "./field";

const subsidy = askIn("subsidies");
const record = askIn("record");

export const support = [
  subsidy("subsidy1Name", "補助制度1の名称", { as: ["facet"] }),
  subsidy("subsidy1Summary", "補助制度1の概要", { help: "誰に、何を、いくらまで補助するかを書いてください。" }),
  subsidy("subsidy1From", "補助制度1の開始日"),
  subsidy("subsidy1Until", "補助制度1の終了日", {
    help: "終了日の翌日から、「補助あり」の検索に表示されなくなります。",
  }),
  subsidy("subsidy1Url", "補助制度1のウェブサイト"),
  subsidy("subsidy2Name", "補助制度2の名称", { as: ["facet"] }),
  subsidy("subsidy2Summary", "補助制度2の概要"),
  subsidy("subsidy2From", "補助制度2の開始日"),
  subsidy("subsidy2Until", "補助制度2の終了日"),
  subsidy("subsidy2Url", "補助制度2のウェブサイト"),
  subsidy("subsidy3Name", "補助制度3の名称", { as: ["facet"] }),
  subsidy("subsidy3Summary", "補助制度3の概要"),
  subsidy("subsidy3From", "補助制度3の開始日"),
  subsidy("subsidy3Until", "補助制度3の終了日"),
  subsidy("subsidy3Url", "補助制度3のウェブサイト"),
  record("acceptedCompanies", "受け入れた企業の数", { unit: "社" }),
  record("acceptedYear", "受入実績の年度", { help: "例：2025、令和7" }),
  record("tenants", "入居企業", { help: "公開の了解を得た企業を、1行に1社ずつ入力してください。" }),
  record("grantKind", "活用した交付金", { help: "例：デジタル田園都市国家構想交付金（地方創生テレワークタイプ）" }),
] as const;

export const SUBSIDIES = [1, 2, 3] as const;
