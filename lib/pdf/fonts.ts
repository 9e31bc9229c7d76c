import { join } from "node:path";

const FOLDER = join(process.cwd(), "node_modules", "@expo-google-fonts", "noto-sans-jp");

/** Noto Sans JP (SIL Open Font License). Only the glyphs that a document uses are put into it. */
export const fontFiles = {
  regular: join(FOLDER, "400Regular", "NotoSansJP_400Regular.ttf"),
  bold: join(FOLDER, "700Bold", "NotoSansJP_700Bold.ttf"),
} as const;
