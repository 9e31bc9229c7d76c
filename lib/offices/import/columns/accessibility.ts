import type { Option } from "@/lib/offices/import/cells/choice";
import { choices } from "@/lib/offices/import/cells/list";
import { answer, type Column, flag } from "./column";

/** DS-436; the other names are those of the national layouts. */
const OPTIONS: readonly Option[] = [
  { code: "WHEELCHAIR", label: "車椅子可", also: ["車いす可", "車椅子", "車いす", "車椅子利用可", "車椅子使用者対応"] },
  { code: "WHEELCHAIR_RENTAL", label: "車椅子貸出", also: ["車いす貸出", "車椅子の貸出", "車椅子貸し出し"] },
  { code: "TOILET", label: "バリアフリートイレ", also: ["多目的トイレ", "多機能トイレ", "車椅子使用者用トイレ"] },
  {
    code: "OSTOMATE",
    label: "オストメイト",
    also: ["オストメイト設置トイレ", "オストメイト対応トイレ", "オストメイト設備"],
  },
  { code: "SLOPE", label: "スロープ", also: ["段差解消"] },
  { code: "ELEVATOR", label: "エレベーター", also: ["エレベータ", "EV"] },
  { code: "TACTILE", label: "点字ブロック", also: ["点字ブロック等の移動支援", "誘導ブロック"] },
  { code: "ASSISTANCE_DOG", label: "補助犬同伴", also: ["補助犬", "盲導犬", "介助犬", "盲導犬・介助犬・聴導犬"] },
  { code: "WRITTEN", label: "筆談", also: ["筆談対応", "筆談機器"] },
  { code: "PRIORITY_PARKING", label: "優先駐車場", also: ["車椅子使用者用駐車場", "障害者用駐車場", "車いす駐車場"] },
  { code: "NURSING", label: "授乳室", also: ["授乳スペース"] },
  { code: "DIAPER", label: "おむつ替え", also: ["おむつ替えコーナー", "おむつ交換台", "おむつ台"] },
  { code: "STROLLER", label: "ベビーカー", also: ["ベビーカー可", "ベビーカー貸出", "ベビーカー利用"] },
];

const list = choices(OPTIONS);

export const accessibility: readonly Column[] = [
  answer("accessibility", "バリアフリー", list, ["バリアフリー情報", "アクセシビリティ", "アクセシビリティ情報"]),
  ...OPTIONS.map(({ code, label, also }) => flag("accessibility", code, label, also)),
];
