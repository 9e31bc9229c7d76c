import { day, fiscalYear } from "@/lib/offices/import/cells/day";
import { names } from "@/lib/offices/import/cells/list";
import { whole } from "@/lib/offices/import/cells/number";
import { line, mail, paragraph, phone, web } from "@/lib/offices/import/cells/text";
import { answer, type Column } from "./column";

export const support: readonly Column[] = [
  ...[1, 2, 3].flatMap(subsidy),
  answer("acceptedCompanies", "受入実績(社数)", whole, ["受入実績", "受入企業数", "受入社数"]),
  answer("acceptedYear", "受入実績の年度", fiscalYear, ["受入実績_年度", "実績年度", "受入年度"]),
  answer("tenants", "入居企業", names, ["入居企業名", "利用企業"]),
  answer("grantKind", "交付金活用区分", line(100), ["交付金", "活用した交付金"]),
  answer("contactDepartment", "連絡先_部署", line(100), ["担当部署", "連絡先部署", "担当課", "部署名", "問合せ先部署"]),
  answer("contactName", "連絡先_氏名", line(50), ["担当者", "担当者名", "連絡先氏名", "担当者氏名"]),
  answer("contactEmail", "連絡先_メールアドレス", mail, ["連絡先メールアドレス", "メールアドレス", "E-mail", "メール"]),
  answer("contactPhone", "連絡先_電話番号", phone, ["電話番号", "連絡先電話番号", "連絡先", "TEL", "電話"]),
];

function subsidy(n: number): Column[] {
  const also = (name: string) => [`補助${n}_${name}`, ...(n === 1 ? [`補助制度_${name}`] : [])];
  return [
    answer(`subsidy${n}Name`, `補助制度${n}_名称`, line(100), [
      ...also("名称"),
      ...(n === 1 ? ["補助制度", "補助制度名"] : []),
    ]),
    answer(`subsidy${n}Summary`, `補助制度${n}_概要`, paragraph(500), [...also("概要"), ...also("内容")]),
    answer(`subsidy${n}From`, `補助制度${n}_開始日`, day, also("開始日")),
    answer(`subsidy${n}Until`, `補助制度${n}_終了日`, day, [...also("終了日"), ...also("期限")]),
    answer(`subsidy${n}Url`, `補助制度${n}_URL`, web, also("URL")),
  ];
}
