/** 定型文を入れる */
export const TEMPLATE_INTENT = "template";
