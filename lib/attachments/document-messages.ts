import { DOCUMENT_BYTES_MAX, DOCUMENT_FILES_MAX, IMAGE_PIXELS_MAX } from "./limits";

/** Why a paper is not taken. One sentence a cause, which says what to do. */
export type DocumentCause =
  | "too-many"
  | "empty"
  | "too-big"
  | "wrong-kind"
  | "old-office"
  | "encrypted"
  | "active"
  | "embedded"
  | "mixed"
  | "unpacks-too-big"
  | "animated"
  | "too-many-pixels"
  | "broken"
  | "infected"
  | "not-stored";

const MEGABYTES = DOCUMENT_BYTES_MAX / 1024 / 1024;
const KINDS =
  "PDF、Word（.docx）、Excel（.xlsx）、PowerPoint（.pptx）、テキスト（.txt、.csv）、画像（PNG・JPEG・WebP）";

const MESSAGES = {
  "too-many": `資料は${DOCUMENT_FILES_MAX}点までです。不要な資料を解除してから、もう一度選択してください。`,
  empty: "選択したファイルは空（0バイト）です。中身のあるファイルを選択してください。",
  "too-big": `資料は1点${MEGABYTES}MBまでです。分けるか小さくしてから、もう一度選択してください。`,
  "wrong-kind": `${KINDS}のいずれかを選択してください。ファイル名の末尾を変えるだけでは受け付けられません。`,
  "old-office":
    "古い形式のファイル（.doc、.xls、.ppt）は受け付けられません。「名前を付けて保存」で、.docx、.xlsx、.pptx、PDFのいずれかにして、もう一度選択してください。",
  encrypted: "パスワードのついたファイルは、安全を確認できません。パスワードを外して、もう一度選択してください。",
  active:
    "マクロや自動で動く仕組みを含むファイルは受け付けられません。マクロのない形式かPDFで保存し直して、もう一度選択してください。",
  embedded:
    "別のファイルが埋め込まれているため、受け付けられません。埋め込みを外し、別のファイルとして選択してください。",
  mixed:
    "別の種類のファイルの中身が混ざっているため、受け付けられません。元の資料を保存し直して、もう一度選択してください。",
  "unpacks-too-big":
    "開くと大きくなりすぎるファイルのため、受け付けられません。画像を減らすか、PDFで保存し直して、もう一度選択してください。",
  animated: "動く画像は使用できません。静止画像を選択してください。",
  "too-many-pixels": `画像の縦横が大きすぎます。縦と横の画素数の積が${IMAGE_PIXELS_MAX / 10_000}万以下の画像を選択してください。`,
  broken:
    "ファイルを開けませんでした。途中で切れているか、壊れています。元の資料を保存し直して、もう一度選択してください。",
  infected: "ウイルスが見つかったため、受け付けませんでした。別のファイルを選択してください。",
  "not-stored": "資料を保存できませんでした。数分待ってから、もう一度選択してください。",
} as const satisfies Record<DocumentCause, string>;

export function documentMessage(cause: DocumentCause): string {
  return MESSAGES[cause];
}
