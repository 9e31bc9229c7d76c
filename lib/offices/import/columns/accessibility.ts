import { choices } from "@/lib/offices/import/cells/list";
import { withNames } from "@/lib/offices/import/cells/option-names";
import { ACCESSIBILITY } from "@/lib/offices/options";
import { answer, type Column, flag } from "./column";

/** DS-436; the other names are those of the national layouts. */
const OPTIONS = withNames(ACCESSIBILITY, {
  WHEELCHAIR: ["車いす可", "車椅子", "車いす", "車椅子利用可", "車椅子使用者対応"],
  WHEELCHAIR_RENTAL: ["車いす貸出", "車椅子の貸出", "車椅子貸し出し"],
  TOILET: ["多目的トイレ", "多機能トイレ", "車椅子使用者用トイレ"],
  OSTOMATE: ["オストメイト設置トイレ", "オストメイト対応トイレ", "オストメイト設備"],
  SLOPE: ["段差解消"],
  ELEVATOR: ["エレベータ", "EV"],
  TACTILE: ["点字ブロック等の移動支援", "誘導ブロック"],
  ASSISTANCE_DOG: ["補助犬", "盲導犬", "介助犬", "盲導犬・介助犬・聴導犬"],
  WRITTEN: ["筆談対応", "筆談機器"],
  PRIORITY_PARKING: ["車椅子使用者用駐車場", "障害者用駐車場", "車いす駐車場"],
  NURSING: ["授乳スペース"],
  DIAPER: ["おむつ替えコーナー", "おむつ交換台", "おむつ台"],
  STROLLER: ["ベビーカー可", "ベビーカー貸出", "ベビーカー利用"],
});

const list = choices(OPTIONS);

export const accessibility: readonly Column[] = [
  answer("accessibility", "バリアフリー", list, ["バリアフリー情報", "アクセシビリティ", "アクセシビリティ情報"]),
  ...OPTIONS.map(({ code, label, also }) => flag("accessibility", code, label, also)),
];
