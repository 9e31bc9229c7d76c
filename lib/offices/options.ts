export type Option<Value extends string = string> = { readonly value: Value; readonly label: string };

export const YES_NO = [
  { value: "YES", label: "有" },
  { value: "NO", label: "無" },
] as const satisfies readonly Option[];

export const OFFICE_KINDS = [
  { value: "SATELLITE", label: "サテライトオフィス" },
  { value: "SHARED", label: "シェアオフィス" },
  { value: "COWORKING", label: "コワーキングスペース" },
  { value: "TRIAL", label: "お試し勤務施設" },
  { value: "LIVE_IN", label: "職住一体型施設" },
] as const satisfies readonly Option[];

export const PROVIDERS = [
  { value: "MUNICIPALITY", label: "自治体" },
  { value: "PRIVATE", label: "民間" },
  { value: "JOINT", label: "官民連携" },
] as const satisfies readonly Option[];

export const EQUIPMENT = [
  { value: "WIRED", label: "有線LAN" },
  { value: "WIFI", label: "Wi-Fi" },
  { value: "POWER", label: "電源" },
  { value: "PRINTER", label: "複合機" },
  { value: "MONITOR", label: "モニター" },
  { value: "LOCKER", label: "ロッカー" },
  { value: "PROJECTOR", label: "プロジェクター" },
  { value: "WHITEBOARD", label: "ホワイトボード" },
  { value: "KITCHEN", label: "キッチン" },
  { value: "FAX", label: "FAX" },
] as const satisfies readonly Option[];

/** Monday is 1 (GIF 施設, DS-435). */
export const WEEKDAYS = [
  { value: "1", label: "月" },
  { value: "2", label: "火" },
  { value: "3", label: "水" },
  { value: "4", label: "木" },
  { value: "5", label: "金" },
  { value: "6", label: "土" },
  { value: "7", label: "日" },
] as const satisfies readonly Option[];

export const CONTRACT_KINDS = [
  { value: "DROP_IN", label: "ドロップイン" },
  { value: "MONTHLY", label: "月額" },
  { value: "YEARLY", label: "年額" },
  { value: "WHOLE", label: "貸切" },
] as const satisfies readonly Option[];

export const PAYMENTS = [
  { value: "CASH", label: "現金" },
  { value: "CARD", label: "クレジットカード" },
  { value: "QR", label: "QRコード決済" },
  { value: "TRANSFER", label: "口座振込" },
  { value: "EMONEY", label: "電子マネー" },
] as const satisfies readonly Option[];

export const LODGING = [
  { value: "ATTACHED", label: "併設" },
  { value: "NEARBY", label: "近隣" },
  { value: "NONE", label: "なし" },
] as const satisfies readonly Option[];

/** GIF アクセシビリティ (DS-436). */
export const ACCESSIBILITY = [
  { value: "WHEELCHAIR", label: "車椅子可" },
  { value: "WHEELCHAIR_RENTAL", label: "車椅子貸出" },
  { value: "TOILET", label: "バリアフリートイレ" },
  { value: "OSTOMATE", label: "オストメイト" },
  { value: "SLOPE", label: "スロープ" },
  { value: "ELEVATOR", label: "エレベーター" },
  { value: "TACTILE", label: "点字ブロック" },
  { value: "ASSISTANCE_DOG", label: "補助犬同伴" },
  { value: "WRITTEN", label: "筆談" },
  { value: "PRIORITY_PARKING", label: "優先駐車場" },
  { value: "NURSING", label: "授乳室" },
  { value: "DIAPER", label: "おむつ替え" },
  { value: "STROLLER", label: "ベビーカー" },
] as const satisfies readonly Option[];

/** Choices of each field that is chosen, not written. */
export const fieldOptions: Readonly<Record<string, readonly Option[]>> = {
  kind: OFFICE_KINDS,
  provider: PROVIDERS,
  soundproof: YES_NO,
  equipment: EQUIPMENT,
  openDays: WEEKDAYS,
  allDay: YES_NO,
  publicUse: YES_NO,
  contractKinds: CONTRACT_KINDS,
  payments: PAYMENTS,
  addressUse: YES_NO,
  corporateRegistration: YES_NO,
  mailReceipt: YES_NO,
  lodging: LODGING,
  childcare: YES_NO,
  accessibility: ACCESSIBILITY,
};

export function optionLabel(field: string, value: string): string {
  return fieldOptions[field]?.find((option) => option.value === value)?.label ?? value;
}

/** The codes of a set, as a form's schema wants them. */
export function codesOf<const Value extends string>(options: readonly Option<Value>[]): readonly Value[] {
  return options.map(({ value }) => value);
}
