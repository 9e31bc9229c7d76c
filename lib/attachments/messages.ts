import { IMAGE_BYTES_MAX, IMAGE_PIXELS_MAX } from "./limits";

/** Why a file is not taken. One sentence a cause, which says what to do. */
export type UploadCause =
  | "too-many"
  | "empty"
  | "too-big"
  | "wrong-kind"
  | "animated"
  | "too-many-pixels"
  | "broken"
  | "infected"
  | "not-stored";

const MEGABYTES = IMAGE_BYTES_MAX / 1024 / 1024;
const PIXELS = IMAGE_PIXELS_MAX / 10_000;

const MESSAGES = {
  "too-many": "画像は1点だけ選択してください。",
  empty: "選択したファイルは空（0バイト）です。中身のある画像を選択してください。",
  "too-big": `画像は1点${MEGABYTES}MBまでです。小さくしてから、もう一度選択してください。`,
  "wrong-kind":
    "PNG、JPEG、WebPのいずれかの画像を選択してください。ファイル名の末尾を変えるだけでは受け付けられません。",
  animated: "動く画像は使用できません。静止画像を選択してください。",
  "too-many-pixels": `画像の縦横が大きすぎます。縦と横の画素数の積が${PIXELS}万以下の画像を選択してください。`,
  broken:
    "画像を開けませんでした。途中で切れているか、壊れています。元の画像を保存し直して、もう一度選択してください。",
  infected: "ウイルスが見つかったため、受け付けませんでした。別の画像を選択してください。",
  "not-stored": "画像を保存できませんでした。数分待ってから、もう一度選択してください。",
} as const satisfies Record<UploadCause, string>;

export function uploadMessage(cause: UploadCause): string {
  return MESSAGES[cause];
}
