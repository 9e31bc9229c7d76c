import { askIn } from "./field";

const ask = askIn("photos");
const photo = { help: "PNG・JPEG・WebP、5MBまで。" };
const alt = { help: "画像が見えない人に伝わるように、写っているものを書いてください。" };
const rights = { help: "撮影者や権利者です。例：見本市" };

export const photos = [
  ask("photo1", "写真1", photo),
  ask("photo1Alt", "写真1の説明（代替テキスト）", alt),
  ask("photo1Rights", "写真1の権利者", rights),
  ask("photo2", "写真2", photo),
  ask("photo2Alt", "写真2の説明（代替テキスト）", alt),
  ask("photo2Rights", "写真2の権利者", rights),
  ask("photo3", "写真3", photo),
  ask("photo3Alt", "写真3の説明（代替テキスト）", alt),
  ask("photo3Rights", "写真3の権利者", rights),
] as const;

export const PHOTOS = [1, 2, 3] as const;
