import type { Language } from "../values/bilingual";
import { receiptEn } from "./texts.en";
import { receiptSv, type ReceiptTexts } from "./texts.sv";

export const receiptTexts: Readonly<Record<Language, ReceiptTexts>> = { sv: receiptSv, en: receiptEn };
