import { PREFECTURES } from "@/lib/japan/prefecture";
import type { ContentField } from "@/lib/publishing/field";
import {
  audiencesField,
  bodyField,
  certaintyField,
  slugField,
  sourceNameField,
  sourceUrlField,
  summaryField,
  titleField,
} from "./questions";

const PREFECTURE_OPTIONS = PREFECTURES.map(({ code, name }) => ({ value: code, label: name }));

/** 事例, after the government's model for case studies (GIF DS-451-3); empty parts are not shown. */
export const caseStudyFields = [
  titleField,
  { name: "subtitle", label: "副題", isRequired: false, control: { kind: "text", max: 100 } },
  slugField,
  { name: "organization", label: "取り組んだ組織", isRequired: true, control: { kind: "text", max: 100 } },
  audiencesField,
  {
    name: "prefectures",
    label: "事例の場所（都道府県）",
    isRequired: false,
    help: "全国の場合は選ばないでください。",
    control: { kind: "boxes", options: PREFECTURE_OPTIONS },
  },
  { name: "municipality", label: "市区町村", isRequired: false, control: { kind: "text", max: 100 } },
  { name: "year", label: "実施した年", isRequired: false, control: { kind: "text", max: 30 } },
  summaryField,
  { name: "background", label: "取り組んだ理由", isRequired: false, control: { kind: "area", max: 600 } },
  { name: "purpose", label: "目的", isRequired: false, control: { kind: "area", max: 600 } },
  { name: "actions", label: "取り組んだ内容", isRequired: true, control: { kind: "area", max: 1200 } },
  { name: "results", label: "成果", isRequired: false, control: { kind: "area", max: 600 } },
  { name: "lessons", label: "工夫したこと、学んだこと", isRequired: false, control: { kind: "area", max: 600 } },
  { name: "partners", label: "協力者", isRequired: false, control: { kind: "lines", max: 10, each: 100 } },
  { name: "keywords", label: "キーワード", isRequired: false, control: { kind: "lines", max: 10, each: 30 } },
  { ...bodyField, label: "読み物（インタビューなど）", isRequired: false },
  { name: "image", label: "写真", isRequired: false, control: { kind: "image" } },
  { name: "award", label: "受賞", isRequired: false, control: { kind: "text", max: 100 } },
  {
    name: "declarationNumber",
    label: "自己宣言の受付番号",
    isRequired: false,
    control: { kind: "text", max: 20 },
  },
  {
    name: "related",
    label: "関連する事例（アドレスの末尾）",
    isRequired: false,
    help: "1行に1つずつ入力してください。",
    control: { kind: "lines", max: 5, each: 80 },
  },
  { name: "contact", label: "問い合わせ先", isRequired: false, control: { kind: "text", max: 200 } },
  sourceNameField,
  sourceUrlField,
  certaintyField,
  { name: "asOf", label: "内容の時点", isRequired: true, control: { kind: "day" } },
] as const satisfies readonly ContentField[];
